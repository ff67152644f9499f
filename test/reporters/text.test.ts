import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../../src/findings/report.ts';
import { displayWidth } from '../../src/reporters/columns.ts';
import { text as pieces } from '../../src/reporters/text.ts';
import { render } from '../../src/runs/render.ts';
import { largeReport, machineReport, report, unknownFinding, violation } from '../support/reports.ts';
import { cases } from './cases.ts';

const text = (given: Report, { width = 80, color = false } = {}) => pieces(given, { width, color }).join('');

test('begins and ends with the verdict', () => {
  const lines = text(report(), { width: 200 }).trimEnd().split('\n');
  expect(lines[0]).toBe('Patch policy passed: no violations; 1 checked.');
  expect(lines.at(-1)).toBe(lines[0]);
});

test('keeps to the width of the terminal, whatever the report holds', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(cases)), fc.integer({ min: 20, max: 200 }), (name, width) => {
      for (const line of text(cases[name] ?? report(), { width }).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});

test('takes 80 columns where no width is given', async () => {
  const written = [...(await render(cases.violations ?? report(), 'text'))].join('');
  const widest = Math.max(...written.split('\n').map(displayWidth));
  expect(widest).toBeLessThanOrEqual(80);
  expect(widest).toBeGreaterThan(70);
});

test('colours only when asked to, and only whole lines', () => {
  const of = report({ findings: [violation({ message: '\u001b[32mgreen' })] });
  expect(text(of)).not.toContain('\u001b');
  const colored = text(of, { color: true });
  expect(colored).toContain('\u001b[1;31m    critical bypass-without-schedule\u001b[0m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
  expect(colored.replace(/\u001b\[[\d;]*m/g, '')).toBe(text(of));
});

test('holds no line that a runner takes for a command', () => {
  const of = largeReport(30, ' ::error::x\n::warning::y ##[error]z ::set-env name=A::b');
  for (const width of [20, 33, 80, 200]) {
    for (const line of text(of, { width }).split('\n')) {
      expect(line.trim().startsWith('::')).toBe(false);
      expect(line).not.toContain('##[');
    }
  }
});

test('five hundred machines are capped, and what is left out is counted', () => {
  const page = text(largeReport(500), { width: 120 });
  expect(page.split('\n').length).toBeLessThan(600);
  expect(page).toContain('and 480 more machines or schedules');
  expect(page).toContain('and 470 more machines');
});

test('says an unknown reason once, with its remedies', () => {
  const page = text(report({ findings: [unknownFinding(), unknownFinding({ rule: 'reboot-setting' })] }), { width: 200 });
  expect(page.match(/may be assigned/g)).toHaveLength(1);
  expect(page).toContain('  2 findings on 1 machine or schedule: ');
  expect(page).toContain('schedules: closed');
});

test('lists ten machines whose schedules change and ten schedules of each, and counts the others', () => {
  const change = (index: number) => ({ schedule: `weekly-${index}`, certain: true, why: 'the assignment is deleted' });
  const scheduleChanges = { loses: Array.from({ length: 12 }, (_, index) => change(index)), gains: [] };
  const machines = Array.from({ length: 13 }, (_, index) => machineReport({ id: `vm-${index}`, scheduleChanges }));
  const [, section = ''] = text(report({ machines }), { width: 100 }).split('\nSchedules that change with this plan\n');
  const lines = (section.split('\n\n')[0] ?? '').split('\n');
  expect(lines.filter((line) => line.startsWith('  vm-'))).toHaveLength(10);
  expect(lines.slice(1, 12)).toEqual([
    ...Array.from({ length: 10 }, (_, index) => `    loses weekly-${index}: the assignment is deleted.`),
    '  and 2 more schedules',
  ]);
  expect(lines.at(-1)).toBe('  and 3 more machines');
});
