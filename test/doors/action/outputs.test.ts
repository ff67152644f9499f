import { describe, expect, test } from 'vitest';
import { errorOutputs, outputs, outputsOf } from '../../../src/doors/action/outputs.ts';
import { errorReport } from '../../../src/doors/outputs/error-report.ts';
import type { Finding, Report } from '../../../src/index.ts';

const paths = new Map([
  ['json', '/tmp/report.json'],
  ['markdown', '/tmp/report.md'],
] as const);
const failure = { sentences: [{ text: 'plan.json: there is no such file.' }], hint: '' } as const;
const empty = errorReport({ version: '1.0.0', now: new Date(0), source: 'auto', policies: [], failure });

function finding(rule: string): Finding {
  const where = { subject: 'vm-web-01', property: 'patchMode', fingerprint: rule };
  return { rule, ...where, outcome: 'violation', severity: 'high', enforced: true, message: 'is Manual' };
}

const judged: Report = {
  ...empty,
  conclusion: 'fail',
  verdict: 'Patch policy failed.',
  complete: true,
  incomplete: [],
  counts: {
    ...{ machines: 41, schedules: 3, unknownMachines: 2, outOfScope: 7, notUnderstood: 0 },
    ...{ violations: 5, warnings: 4, unknowns: 6, waived: 1, expiredWaivers: 2, highestSeverity: 'critical' },
  },
  findings: [finding('orchestration-mode'), finding('assessment-mode'), finding('orchestration-mode'), finding('other')],
};

describe('outputs', () => {
  test('tell what the report says', () => {
    const values = outputsOf(judged, paths, ({ rule }) => rule !== 'other');
    expect(values).toEqual({
      ...Object.fromEntries(Object.keys(outputs).map((name) => [name, ''])),
      conclusion: 'fail',
      complete: 'true',
      'checked-count': '44',
      'violation-count': '5',
      'warning-count': '4',
      'waived-count': '1',
      'expired-waiver-count': '2',
      'error-count': '0',
      'highest-severity': 'critical',
      'failed-rules': '["assessment-mode","orchestration-mode"]',
      summary: 'Patch policy failed.',
      'report-file': '/tmp/report.json',
      'markdown-file': '/tmp/report.md',
    });
  });

  test('what could not be checked is counted', () => {
    const counts = { ...judged.counts, notUnderstood: 3 };
    expect(outputsOf({ ...judged, incomplete: ['a'], counts }, paths, () => true)['error-count']).toBe('3');
    expect(outputsOf({ ...judged, incomplete: ['a'] }, paths, () => true)['error-count']).toBe('1');
  });

  test('stay small: at most 50 rules, 8 KiB, and valid JSON', () => {
    const many = (length: number) => Array.from({ length: 200 }, (_, index) => finding(`${'x'.repeat(length)}-${index}`));
    const short = outputsOf({ ...judged, findings: many(5) }, paths, () => true)['failed-rules'];
    expect(JSON.parse(short)).toHaveLength(50);
    const long = outputsOf({ ...judged, findings: many(1000) }, paths, () => true)['failed-rules'];
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(8 * 1024);
    expect(JSON.parse(long)).toHaveLength(8);
  });

  test('of an error are complete too', () => {
    const values = errorOutputs(empty, paths);
    expect(Object.keys(values).sort()).toEqual(Object.keys(outputs).sort());
    expect(values).toMatchObject({
      conclusion: 'error',
      complete: 'false',
      'violation-count': '0',
      summary: 'plan.json: there is no such file.',
    });
  });
});
