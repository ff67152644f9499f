import { expect } from 'vitest';
import type { RuleOutcome } from '../../src/rules/rule.ts';

const aboutReboots = ['reboot-setting', 'reboot-never', 'reboot-always-linux'];

/** Outcomes by rule. */
export type Outcomes = ReadonlyMap<string, RuleOutcome>;

/** With less known, an outcome stays or becomes unknown. That nobody patches a machine settles nothing for the rules about reboots: the worlds in which somebody does decide. */
export function expectNoTurn(before: Outcomes, after: Outcomes): void {
  const turned = [...before].flatMap(([rule, known]) => {
    const less = after.get(rule) as RuleOutcome;
    if (aboutReboots.includes(rule.split(' ')[0] ?? '') && known.outcome === 'not-applicable') return [];
    return less.outcome === 'unknown' || colour(less) === colour(known) ? [] : [{ rule, known, less }];
  });
  expect(turned).toEqual([]);
}

function colour({ outcome }: RuleOutcome): string {
  return outcome === 'pass' || outcome === 'not-applicable' ? 'green' : outcome;
}
