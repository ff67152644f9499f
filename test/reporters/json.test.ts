import { expect, test } from 'vitest';
import type { Report } from '../../src/findings/report.ts';
import { json as pieces } from '../../src/reporters/json.ts';
import { largeReport, machineReport, report } from '../support/reports.ts';

const json = (given: Report) => [...pieces(given)].join('');

test('reads back as the same report, also with hostile names', () => {
  const of = report({ machines: [machineReport({ id: 'a\u202eb\u0000\u2028\ud800\u{e0041}"\\\n\u009b' })] });
  const written = json(of);
  expect(JSON.parse(written)).toEqual(of);
  expect(written).not.toMatch(/[\u007f-\u009f\u2028\u2029]|\p{Cf}/u);
  expect(written.endsWith('}\n')).toBe(true);
});

test.each([
  ['of nothing', report()],
  ['of machines and schedules', report({ machines: [machineReport(), machineReport({ id: 'b' })] })],
  ['of a large fleet', largeReport(500, ' |東京| <b>\n')],
])('a report %s is laid out as JSON.stringify lays it out', (_, of) => {
  expect(json(of)).toBe(`${JSON.stringify(of, null, 2)}\n`);
});

test.each([63, 64, 65, 128, 129])('a report of %i machines is laid out as JSON.stringify lays it out', (count) => {
  const of = report({ machines: Array.from({ length: count }, (_, index) => machineReport({ id: `vm-${index}` })) });
  expect(json(of)).toBe(`${JSON.stringify(of, null, 2)}\n`);
});
