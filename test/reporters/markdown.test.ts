import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/findings/report.ts';
import { markdown as pieces } from '../../src/reporters/markdown.ts';
import { assemble, rowsOf } from '../../src/reporters/markdown-sections.ts';
import { orchestrationPie } from '../../src/reporters/mermaid.ts';
import { largeReport, machineReport, report, unknownFinding, violation } from '../support/reports.ts';

const markdown = (given: Report) => pieces(given).join('');

const rows = (page: string, heading: string) => {
  const [, after = ''] = page.split(`${heading}\n`);
  return (after.trimStart().split('\n\n')[0] ?? '').split('\n').slice(2);
};

test('begins with the verdict', () => {
  expect(markdown(report())).toMatch(/^## Patch policy\n\n\*\*Patch policy passed: no violations; 1 checked\.\*\*\n/);
});

test('a machine is one row with what to change, worst finding first', () => {
  const findings = [violation({ rule: 'assessment-mode', severity: 'low' }), violation({ severity: 'critical' }), unknownFinding()];
  const found = rows(markdown(report({ findings })), '### What to change');
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/<br>production, NobodyNoSchedule \| .*critical.*low.*unknown: <code>orchestration-mode<\/code> \|$/);
});

test('machines that are only unknown are summed up by reason, never listed as violations', () => {
  const machines = ['a', 'b', 'c'].map((id) => machineReport({ id }));
  const page = markdown(report({ machines, findings: machines.map(({ id }) => unknownFinding({ subject: id })) }));
  expect(page).not.toContain('### What to change');
  expect(page.match(/may be assigned/g)).toHaveLength(1);
  expect(page).toContain('- 3 findings on 3 machines or schedules: ');
  expect(page).toContain('schedules: closed');
});

test('every table row has as many cells as its head, also when names are hostile', () => {
  const page = markdown(largeReport(20, '|\n| x | \\| `a|b` <td>'));
  let cells = 0;
  for (const line of page.split('\n')) {
    if (!line.startsWith('|')) cells = 0;
    else if (cells === 0) cells = line.split('|').length;
    else expect(line.split('|')).toHaveLength(cells);
  }
});

test('a machine whose schedules change is one row, each reason once, and more than five of a kind are counted', () => {
  const change = (schedule: string, why: string, certain = true) => ({ schedule, certain, why });
  const loses = Array.from({ length: 7 }, (_, index) => change(`s${index}`, 'the assignment is deleted', index > 0));
  const machines = [
    machineReport({ id: 'a', scheduleChanges: { loses, gains: [] } }),
    machineReport({ id: 'b', scheduleChanges: { loses: [change('x', 'one')], gains: [change('y', 'two')] } }),
    machineReport({ id: 'c' }),
  ];
  const page = markdown(report({ machines }));
  const codes = [0, 1, 2, 3, 4].map((index) => `<code>s${index}</code>${index > 0 ? '' : ' (perhaps)'}`);
  expect(rows(page, '### Schedules that change with this plan')).toEqual([
    `| <code>a</code> | ${codes.join('<br>')}<br>and 2 more | – | the assignment is deleted. |`,
    '| <code>b</code> | <code>x</code> | <code>y</code> | one.<br>two. |',
  ]);
  expect(markdown(report())).not.toContain('### Schedules that change');
});

describe('the size', () => {
  test('stays under 900 KiB by dropping rows, which are counted', () => {
    const machines = 20_000;
    const page = markdown(largeReport(machines, ' |東京|'));
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(900 * 1024);
    const shown = rows(page, '### What to change').length;
    expect(shown).toBeGreaterThan(100);
    expect(page).toContain(`_${machines - shown} more machines or schedules not shown: the summary is full._`);
    expect(page).toContain('```mermaid');
    expect(page.trimEnd()).toMatch(/<\/details>$/);
  });

  test('gives bytes to what matters most', () => {
    const section = (head: string, priority: number) => ({
      head,
      rows: rowsOf(Array(100).fill('x'.repeat(99)), String),
      noun: 'row',
      priority,
    });
    const page = assemble([section('later', 2), section('first', 1)], 12_000);
    expect(page).toMatch(/later\n(x{99}\n)+\n_\d+ more rows not shown/);
    expect(page).toMatch(/first\n(x{99}\n){100}$/);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(12_000);
  });
});

describe('the pie', () => {
  test('counts machines by who patches them, largest first, open ones as not settled', () => {
    const of = (...orchestrations: string[]) => machineReport({ orchestrations });
    const pie = orchestrationPie([of('NobodyNoSchedule'), of('ImageDefault'), of('ImageDefault'), of('ImageDefault', 'NotUpdated')]) ?? '';
    expect(pie.split('\n').slice(-5)).toEqual([
      '  title Who patches the machines',
      '  "ImageDefault" : 2',
      '  "NobodyNoSchedule" : 1',
      '  "Not settled" : 1',
      '```',
    ]);
    expect(pie).toContain('"pie1":"#7d4e00","pie2":"#cf222e"');
  });

  test('is left out where there are no machines', () => {
    expect(orchestrationPie([])).toBeUndefined();
    expect(markdown(report({ machines: [] }))).not.toContain('mermaid');
  });

  test('has slices that white text can be read on', () => {
    const pie = orchestrationPie(
      [
        'CustomerManagedSchedules',
        'AzureManagedSafeDeployment',
        'AutomaticOsUpgrade',
        'WindowsAutomaticUpdates',
        'ImageDefault',
        'ManualUpdates',
        'NobodyNoSchedule',
        'NobodyBlockedSchedule',
        'NobodyUnsupportedImage',
        'NotUpdated',
      ].map((one) => machineReport({ orchestrations: [one] })),
    );
    const colors = [...(pie ?? '').matchAll(/"pie\d+":"(#[0-9a-f]{6})"/g)].map(([, color]) => color ?? '');
    expect(new Set(colors).size).toBe(10);
    for (const color of colors) expect(1.05 / (luminance(color) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});

/** Relative luminance as WCAG defines it. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
