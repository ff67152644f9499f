import { expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { settle, unwaivedViolations } from '../../src/findings/settle.ts';
import { compareVerdicts, violationsOf } from '../../src/findings/since.ts';
import { gate, unknownFinding, violation, waiver } from '../support/reports.ts';

const takenAt = new Date('2026-11-21T03:00:00Z');
const [a, b, c] = ['/subscriptions/1/a', '/subscriptions/1/b', '/subscriptions/1/c'];
const on = (subject: string, rule: 'reboot-setting' | 'assessment-mode') => violation({ subject, rule });

interface Verdicts {
  readonly machines: readonly string[];
  readonly findings: readonly Finding[];
}
const violationsIn = ({ machines, findings }: Verdicts) => {
  const settled = settle(findings, gate());
  return violationsOf(machines, unwaivedViolations(settled), settled.unknowns);
};
const compare = (earlier: Verdicts, present: Verdicts) => compareVerdicts(violationsIn(earlier), takenAt, violationsIn(present));

test('a machine is better, worse, new, gone or the same', () => {
  const earlier = { machines: [a, b, c], findings: [on(a, 'reboot-setting'), on(b, 'reboot-setting'), on(c, 'reboot-setting')] };
  const present = {
    machines: [b, c, '/subscriptions/1/d', '/subscriptions/1/e'],
    findings: [on(c, 'assessment-mode'), on('/subscriptions/1/e', 'assessment-mode')],
  };
  expect(compare(earlier, present)).toEqual({
    takenAt: '2026-11-21T03:00:00.000Z',
    better: [{ id: b, lost: ['reboot-setting'], gained: [] }],
    worse: [{ id: c, lost: ['reboot-setting'], gained: ['assessment-mode'] }],
    new: ['/subscriptions/1/d', '/subscriptions/1/e'],
    gone: [a],
  });
});

test('ids may change their case', () => {
  const earlier = { machines: [a], findings: [on(a, 'reboot-setting')] };
  const present = { machines: [a.toUpperCase()], findings: [on(a.toUpperCase(), 'reboot-setting')] };
  expect(compare(earlier, present)).toMatchObject({ better: [], worse: [], new: [], gone: [] });
});

test('what is unknown or waived is no violation', () => {
  const open = { machines: [a, b], findings: [unknownFinding({ subject: a, rule: 'reboot-setting' })] };
  const found = { machines: [a, b], findings: [on(a, 'reboot-setting'), { ...on(b, 'reboot-setting'), waiver }] };
  expect(compare(open, found)).toMatchObject({
    worse: [{ id: a, lost: [], gained: ['reboot-setting'] }],
    better: [],
  });
  // Nobody knows whether it still is one.
  expect(compare(found, open)).toMatchObject({ better: [], worse: [] });
});
