import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SourceError } from '../../src/errors.ts';
import { check } from '../../src/runs/check.ts';
import { publicData } from '../support/public-data.ts';

const folder = publicData('corpus/what-if');

/** Files that hold something else than the JSON of a what-if, and the words that say so. */
const refused: Readonly<Record<string, string>> = {
  'malformed-syntax.json': 'is broken or cut off',
  'pretty-create_only.txt': 'is the text that a what-if prints for people',
  'pretty-mixed_changes.txt': 'is the text that a what-if prints for people',
};

/** What keeps the others from a verdict over the whole. */
const incomplete: Readonly<Record<string, string>> = {
  'missing-properties.json': 'does not name the resource',
  'subscription-19-changes.json': 'NestedDeploymentShortCircuited',
};

describe.each(folder ? readdirSync(folder) : [])('the public what-if %s', (file) => {
  it.each(['changed', 'all'] as const)('ends in a verdict or in one sentence, with plan-scope %s', async (planScope) => {
    const judged = check({
      workingDirectory: folder ?? '',
      files: [file],
      planScope,
      policy: ['strict'],
      now: new Date('2026-11-22T12:00:00Z'),
    });
    const words = refused[file];
    if (words === undefined) {
      const report = await judged;
      expect(report.source).toBe('what-if');
      expect(report.incomplete).toEqual(file in incomplete ? [expect.stringContaining(incomplete[file] ?? '')] : []);
    } else {
      await expect(judged).rejects.toBeInstanceOf(SourceError);
      await expect(judged).rejects.toThrow(words);
      await expect(judged).rejects.not.toThrow('\n');
    }
  });
});

// A file without a test fails.
it.skipIf(folder === undefined)('there are public what-ifs to try', () => expect(readdirSync(folder as string).length).toBeGreaterThan(0));
