import { describe, expect, it } from 'vitest';
import { allRules, rules } from '../../src/generated/rules.ts';
import type { Policy, Requirements } from '../../src/policy/policy.ts';
import type { MachineRule, MachineSubject } from '../../src/rules/rule.ts';
import { notApplicable, pass } from '../../src/rules/rule.ts';
import { environmentsAhead, inForce, patchClassesIn } from '../../src/rules/settings.ts';
import { requirements } from '../support/rule-tester.ts';

describe('a rule in force', () => {
  const received: unknown[] = [];
  const rule: MachineRule = {
    id: 'arc-disconnected',
    title: 'It notes its options',
    severity: 'high',
    appliesTo: 'machine',
    check: (_, options) => {
      received.push(options);
      return pass;
    },
  };
  const subject = {} as MachineSubject;

  it('receives its options with the defaults of the schema, and neither severity nor effect', () => {
    inForce(rule)?.check(subject);
    inForce(rule, { maxDays: 2, severity: 'low', effect: 'audit' })?.check(subject);
    expect(received).toEqual([{ maxDays: 7 }, { maxDays: 2 }]);
  });

  it('has the severity and the effect of the policy, and is enforced with its own severity without them', () => {
    expect(inForce(rule)).toMatchObject({ severity: 'high', enforced: true });
    expect(inForce(rule, { severity: 'low', effect: 'audit' })).toMatchObject({ severity: 'low', enforced: false });
    expect(inForce(rule, { effect: 'off' })).toBeUndefined();
  });

  it('applies to nothing without an option that it requires', () => {
    const demanding = { ...rule, requires: ['maxDays', 'tag'] };
    expect(inForce(demanding)?.check(subject)).toEqual(notApplicable);
    expect(inForce(demanding, { tag: 'app' })?.check(subject)).toEqual(pass);
  });
});

const settings = (ofRules: Requirements['rules']) => requirements({ rules: ofRules });

it('an environment comes after the one that a rule names, unless the rule is off', () => {
  const ahead = (ring: Record<string, unknown>) => environmentsAhead(allRules, settings({ 'ring-order': ring }));
  expect([ahead({ after: 'staging' }), ahead({ after: 'staging', effect: 'audit' })]).toEqual([['staging'], ['staging']]);
  expect([ahead({ after: 'staging', effect: 'off' }), ahead({ minDays: 3 })]).toEqual([[], []]);
  expect(environmentsAhead(allRules, requirements())).toEqual([]);
});

it('the classes of patches that count are those of every environment, each once', () => {
  const counting = (...classifications: string[]) => settings({ 'critical-patch-age': { classifications } });
  const environment = (own: Requirements) => ({ name: 'production', match: {}, priority: 0, requirements: own });
  const policy: Policy = {
    name: 'contoso',
    files: [],
    schedules: 'open',
    maxSnapshotAgeDays: 7,
    unmatched: 'fail',
    environments: [environment(counting('Tools', 'Other')), environment(requirements())],
    everywhere: counting('Tools', 'Definition'),
  };
  expect(patchClassesIn(allRules, policy)).toEqual(['Definition', 'Other', 'Tools']);
  expect(
    patchClassesIn(
      Object.values(rules).filter(({ id }) => id !== 'critical-patch-age'),
      policy,
    ),
  ).toEqual([]);
});
