import { describe, expect, it } from 'vitest';
import { agree, type EnvironmentResult } from '../../src/rules/agreement.ts';
import type { RuleOutcome } from '../../src/rules/rule.ts';

const why = 'tag environment depends on local.name.';
const says = (environment: string, outcome: RuleOutcome, overwrites: Partial<EnvironmentResult> = {}): EnvironmentResult => ({
  environment,
  outcome,
  severity: 'medium',
  enforced: true,
  ...overwrites,
});
const passes: RuleOutcome = { outcome: 'pass' };
const silent: RuleOutcome = { outcome: 'not-applicable' };
const objects: RuleOutcome = { outcome: 'violation', property: 'bypass', message: 'has bypass set', fix: 'Unset it.' };
const doubts: RuleOutcome = { outcome: 'unknown', property: 'bypass', message: 'may have bypass set', reason: 'bypass is not known.' };
const disputed: RuleOutcome = {
  outcome: 'unknown',
  property: 'bypass',
  message: 'belongs to a or b, which cannot be told; in b this counts: it has bypass set',
  reason: 'The environment of these machines is not known: tag environment depends on local.name.',
};
const ab = ['a', 'b'];

describe('what several environments say of one machine', () => {
  it.each<[string, readonly EnvironmentResult[], RuleOutcome]>([
    ['a pass where all pass', [says('a', passes), says('b', passes)], passes],
    ['a pass where one passes and the other has nothing to say', [says('a', silent), says('b', passes)], passes],
    ['nothing where none has anything to say', [says('a', silent), says('b', silent)], silent],
    ['a violation where all object', [says('a', objects), says('b', objects)], objects],
    ['unknown where one objects and one passes', [says('a', passes), says('b', objects)], disputed],
    ['unknown where one objects and one does not ask', [says('b', objects)], disputed],
    ['unknown where one objects and one doubts', [says('a', doubts), says('b', objects)], disputed],
    ['a doubt in its own words where none objects', [says('a', passes), says('b', doubts)], doubts],
  ])('is %s', (_, opinions, expected) => {
    expect(agree(opinions, ab, why).outcome).toEqual(expected);
  });

  it.each<[string, readonly EnvironmentResult[], Pick<EnvironmentResult, 'severity' | 'enforced'>]>([
    [
      'a violation weighs as the mildest does',
      [says('a', objects, { severity: 'high' }), says('b', objects, { severity: 'low' })],
      { severity: 'low', enforced: true },
    ],
    [
      'a violation weighs as the mildest does in any order',
      [says('a', objects, { severity: 'low' }), says('b', objects, { severity: 'critical' })],
      { severity: 'low', enforced: true },
    ],
    [
      'a violation is enforced only where each enforces',
      [says('a', objects), says('b', objects, { enforced: false })],
      { severity: 'medium', enforced: false },
    ],
    [
      'a dispute weighs as the worst objection does',
      [says('a', objects, { severity: 'low', enforced: false }), says('b', doubts, { severity: 'high' })],
      { severity: 'high', enforced: true },
    ],
    [
      'a dispute is not enforced where no objection is',
      [says('a', passes, { severity: 'critical' }), says('b', objects, { enforced: false })],
      { severity: 'medium', enforced: false },
    ],
    [
      'a doubt weighs as the worst one does, whatever passes',
      [says('a', doubts, { severity: 'low' }), says('b', doubts, { severity: 'medium' }), says('c', passes, { severity: 'critical' })],
      { severity: 'medium', enforced: true },
    ],
  ])('%s', (_, opinions, expected) => {
    expect(agree(opinions, ['a', 'b', 'c'].slice(0, opinions.length), why)).toMatchObject(expected);
  });

  it('gives the words of the mildest objection where all object', () => {
    const mild: RuleOutcome = { ...objects, message: 'has bypass set, a little' };
    expect(agree([says('a', objects, { severity: 'high' }), says('b', mild, { severity: 'low' })], ab, why).outcome).toEqual(mild);
  });
});
