import { expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import type { Report } from '../../src/findings/report.ts';
import { annotations } from '../../src/reporters/annotations.ts';
import { largeReport, machineReport, report, unknownFinding, violation, waiver } from '../support/reports.ts';
import { commandsIn } from '../support/run-door.ts';
import { commandLines } from '../support/run-step.ts';

/** As a runner gets them. */
const linesFor = (report: Report, pathInRepository = (file: string) => file) => commandLines(annotations(report, { pathInRepository }));
const levels = (lines: readonly string[]) => lines.map((line) => /^::(\w+)/.exec(line)?.[1]);
const count = (lines: readonly string[], level: string) => levels(lines).filter((one) => one === level).length;

function fleet(count: number, overwrites: Partial<Finding> = {}) {
  const ids = Array.from({ length: count }, (_, index) => `vm-${String(index).padStart(2, '0')}`);
  return { machines: ids.map((id) => machineReport({ id })), findings: ids.map((subject) => violation({ subject, ...overwrites })) };
}

test.each([
  ['critical', true, 'error'],
  ['high', true, 'error'],
  ['medium', true, 'warning'],
  ['low', true, 'notice'],
  ['critical', false, 'warning'],
  ['high', false, 'warning'],
  ['medium', false, 'warning'],
  ['low', false, 'notice'],
] as const)('a violation of severity %s (enforced: %s) is annotated as %s', async (severity, enforced, level) => {
  expect(levels(await linesFor(report({ findings: [violation({ severity, enforced })] })))[0]).toBe(level);
});

test('a waived finding is not annotated', async () => {
  expect(await linesFor(report({ findings: [violation({ waiver })] }))).toEqual([
    '::notice title=Patch policy::Patch policy passed: no violations; 1 waived, 1 checked.',
  ]);
});

test('a machine is one annotation that lists its findings, worst first', async () => {
  const findings = [violation({ rule: 'assessment-mode', severity: 'medium' }), violation({ rule: 'reboot-setting', severity: 'high' })];
  const [first, ...rest] = await linesFor(report({ findings }));
  expect(first).toMatch(
    /^::error title=Patch policy%3A reboot-setting and 1 more \(high\),file=modules\/vm\/main.tf,line=20::modules\/vm\/main.tf:20 /,
  );
  expect(first).toMatch(/reboot-setting \(high\).*%0Aassessment-mode \(medium\)/);
  expect(rest).toHaveLength(1);
});

test('at most nine errors, the worst ones, then a count of the rest, the verdict last', async () => {
  const { machines, findings } = fleet(30, { severity: 'high' });
  const worst = violation({ subject: 'vm-29', severity: 'critical' });
  const lines = await linesFor(report({ machines, findings: [...findings.slice(0, 29), worst] }));
  expect(lines[0]).toContain('vm-29');
  expect(levels(lines)).toEqual([...Array(9).fill('error'), 'notice', 'error']);
  expect(lines.at(-2)).toContain('21 more machines or schedules');
  expect(lines.at(-1)).toMatch(/^::error title=Patch policy::Patch policy failed: /);
});

test('never more than ten of a kind, whatever was found', async () => {
  const all = (['high', 'medium', 'low'] as const).map((severity) => fleet(30, { severity }));
  const machines = all.flatMap((one, at) => one.machines.map(({ id }) => machineReport({ id: `${id}-${at}` })));
  const findings = all.flatMap((one, at) => one.findings.map((finding) => ({ ...finding, subject: `${finding.subject}-${at}` })));
  for (const failOnSeverity of ['low', 'critical'] as const) {
    const lines = await linesFor(report({ machines, findings: [...findings, unknownFinding({ subject: 'vm-00-0' })] }, { failOnSeverity }));
    for (const level of ['error', 'warning', 'notice']) expect(count(lines, level)).toBeLessThanOrEqual(10);
    expect(count(lines.slice(0, -1), 'error')).toBe(9);
    expect(count(lines.slice(0, -1), 'warning')).toBe(9);
  }
});

test('without a location there is no file, and a file name that cannot be written is none', async () => {
  const { location: _, ...placeless } = violation();
  const { source: __, ...machine } = machineReport();
  expect((await linesFor(report({ machines: [machine], findings: [placeless] })))[0]).toMatch(/^::error title=/);
  expect((await linesFor(report({ findings: [violation({ location: { file: 'a\u202eb.tf', line: 2 } })] })))[0]).toMatch(/^::error title=/);
});

test('files are placed where the repository has them', async () => {
  const [line] = await linesFor(report({ findings: [violation()] }), (file) => `infra/${file}`);
  expect(line).toMatch(/^::error .*,file=infra\/modules\/vm\/main.tf,line=20::modules\/vm\/main.tf:20 /);
});

test('unknowns are said once for the whole run', async () => {
  const { machines, findings } = fleet(40);
  const lines = await linesFor(report({ machines, findings: findings.map(({ subject }) => unknownFinding({ subject })) }));
  expect(levels(lines)).toEqual(['warning', 'warning']);
  expect(lines[0]).toContain('40 findings on 40 machines or schedules');
});

test('a message keeps to 4,000 characters by dropping findings, which are counted', async () => {
  const findings = Array.from({ length: 200 }, (_, index) => violation({ rule: `rule-${index}`, message: '%'.repeat(300) }));
  const [line = ''] = await linesFor(report({ findings }));
  const message = commandsIn(line)[0]?.message ?? '';
  expect(message.length).toBeLessThanOrEqual(4000);
  expect(message).toMatch(/\nand \d+ more$/);
});

test('every line is one command also when names are hostile', async () => {
  const lines = await linesFor(largeReport(50, '\n::error::\r##[x]\u0000,file=/etc/passwd'));
  for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) [^\r\n\0]*$/);
});
