import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { countsAgainstGate, countsOf, settle, standingOf } from '../../src/findings/settle.ts';
import { severities } from '../../src/severity.ts';
import { unknownFinding, violation, waiver } from '../support/reports.ts';

test.each<[string, Finding, string]>([
  ['an enforced violation at the threshold', violation({ severity: 'high' }), 'violation'],
  ['an enforced violation over the threshold', violation({ severity: 'critical' }), 'violation'],
  ['a violation below the threshold', violation({ severity: 'medium' }), 'warning'],
  ['a violation of a rule in audit mode', violation({ enforced: false }), 'warning'],
  ['an unknown', unknownFinding(), 'unknown'],
  ['an unknown of a rule in audit mode, below the threshold', unknownFinding({ enforced: false, severity: 'low' }), 'unknown'],
  ['a waived violation', violation({ waiver }), 'waived'],
  ['a waived unknown', unknownFinding({ waiver }), 'waived'],
])('%s', (_, finding, standing) => {
  expect(standingOf(finding, { failOnSeverity: 'high' })).toBe(standing);
  expect(countsAgainstGate(finding, { failOnSeverity: 'high' })).toBe(standing === 'violation');
});

test('waivers are put on the findings they cover, without what only their file knows', () => {
  const waiverFor = ({ rule }: Finding) => (rule === 'reboot-setting' ? { ...waiver, file: 'waivers.yml', line: 3 } : undefined);
  const settled = settle([violation(), violation({ rule: 'reboot-setting' })], { failOnSeverity: 'low' }, waiverFor);
  expect(settled.findings.map((finding) => finding.waiver)).toEqual([undefined, waiver]);
  expect(settled.waived).toEqual([settled.findings[1]]);
});

test('the worst severity is of the violations that nobody accepted, whatever the threshold', () => {
  const findings = [
    violation({ severity: 'low' }),
    violation({ severity: 'high', enforced: false }),
    violation({ severity: 'critical', waiver }),
    unknownFinding({ severity: 'critical' }),
  ];
  expect(countsOf(settle(findings, { failOnSeverity: 'low' }))).toEqual({
    violations: 1,
    warnings: 1,
    unknowns: 1,
    waived: 1,
    highestSeverity: 'high',
  });
});

const anyFinding = fc
  .record({ severity: fc.constantFrom(...severities), enforced: fc.boolean(), unknown: fc.boolean(), waived: fc.boolean() })
  .map(({ unknown, waived, ...rest }) => ({ ...(unknown ? unknownFinding(rest) : violation(rest)), ...(waived ? { waiver } : {}) }));

test('each finding is counted once', () => {
  fc.assert(
    fc.property(fc.array(anyFinding, { maxLength: 20 }), fc.constantFrom(...severities), (findings, failOnSeverity) => {
      const { violations, warnings, unknowns, waived } = countsOf(settle(findings, { failOnSeverity }));
      expect(violations + warnings + unknowns + waived).toBe(findings.length);
    }),
  );
});
