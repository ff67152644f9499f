import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { check } from '../../../src/runs/check.ts';
import { snapshot } from '../../../src/runs/snapshot.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
const now = new Date('2026-11-22T12:00:00Z');

it.each(['all', 'changed'] as const)('a what-if is judged the same from its snapshot, with plan-scope %s', async (planScope) => {
  const file = join(mkdtempSync(join(tmpdir(), 'what-if-snapshot-')), 'estate.json');
  const source = { files: [join(fixtures, 'what-if/fleet/cli.json')], now };
  const { bytes } = await snapshot(source, file);
  writeFileSync(file, bytes);
  const options = { policy: [join(fixtures, 'plans/policy.yaml')], planScope, now };
  const [first, second] = await Promise.all([check({ ...source, ...options }), check({ files: [file], ...options })]);
  expect(second).toEqual(first);
});
