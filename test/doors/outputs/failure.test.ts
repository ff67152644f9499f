import { describe, expect, test } from 'vitest';
import { errorReport } from '../../../src/doors/outputs/error-report.ts';
import { describeFailure } from '../../../src/doors/outputs/failure.ts';
import { PolicyError, type PolicyIssue, SourceError, UsageError } from '../../../src/errors.ts';

const help = 'Every input is described somewhere.';
const issue = (line: number): PolicyIssue => ({
  code: 'policy/x',
  file: 'policy.yaml',
  line,
  column: 3,
  path: [],
  message: `Wrong \x1b[31m${line}.`,
});

describe('describeFailure', () => {
  test('a failure that a user can fix has no stack', () => {
    const failure = describeFailure(new SourceError('source/not-a-plan', 'plan.json: not a plan\u202e.\nRun terraform show.'), help);
    expect(failure.sentences).toEqual([{ text: 'plan.json: not a plan. Run terraform show.' }]);
    expect(failure).not.toHaveProperty('stack');
    expect(describeFailure(new UsageError('x', 'y'), help).hint).toContain(help);
  });

  test('a policy has a sentence and a place for each issue', () => {
    expect(describeFailure(new PolicyError([issue(2), issue(7)]), help).sentences).toEqual([
      { text: 'policy.yaml:2:3 Wrong 2.', place: { file: 'policy.yaml', line: 2 } },
      { text: 'policy.yaml:7:3 Wrong 7.', place: { file: 'policy.yaml', line: 7 } },
    ]);
  });

  test('of very many issues the rest is counted', () => {
    const issues = Array.from({ length: 80 }, (_, index) => issue(index + 1)) as [PolicyIssue, ...PolicyIssue[]];
    const { sentences } = describeFailure(new PolicyError(issues), help);
    expect(sentences).toHaveLength(51);
    expect(sentences.at(-1)?.text).toBe('30 more are not shown.');
  });

  test.each([new TypeError('x is not a function'), 'just text', undefined])('anything else is a defect with a stack: %s', (thrown) => {
    const { hint, stack } = describeFailure(thrown, help);
    expect(hint).toContain('please report it');
    expect(stack).not.toBe('');
  });
});

test('the report of a failure passes nothing', () => {
  const failure = describeFailure(new PolicyError([{ ...issue(1), message: 'x'.repeat(300) }, issue(2)]), help);
  const report = errorReport({ version: '1.2.3', now: new Date(0), source: 'auto', policies: ['policy.yaml'], failure });
  expect(report).toMatchObject({ conclusion: 'error', complete: false, now: '1970-01-01T00:00:00.000Z', tool: { version: '1.2.3' } });
  expect(report.verdict).toMatch(/… And 1 more\.$/);
  expect(report.verdict.length).toBeLessThanOrEqual(200);
  expect(report.incomplete).toHaveLength(2);
});
