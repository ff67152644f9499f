import { expect, test } from 'vitest';
import { annotations } from '../../src/reporters/annotations.ts';
import { reporterNames, reporters } from '../../src/reporters/index.ts';
import { json } from '../../src/reporters/json.ts';
import { largeReport, machineReport, report } from '../support/reports.ts';

test('reads back as the same report, also with hostile names', () => {
  const of = report({ machines: [machineReport({ id: 'a\u202eb\u0000\u2028\ud800\u{e0041}"\\\n\u009b' })] });
  const written = json(of);
  expect(JSON.parse(written)).toEqual(of);
  expect(written).not.toMatch(/[\u007f-\u009f\u2028\u2029]|\p{Cf}/u);
  expect(written.endsWith('}\n')).toBe(true);
});

test('ten thousand findings are written in every format within a second', async () => {
  const of = largeReport(2000, ' |東京| <b> _x_');
  expect(of.findings).toHaveLength(10_000);
  for (const write of await Promise.all(reporterNames.map((name) => reporters[name]()))) {
    write(report());
    const start = performance.now();
    write(of);
    expect(performance.now() - start).toBeLessThan(1000);
  }
  const start = performance.now();
  annotations(of);
  expect(performance.now() - start).toBeLessThan(1000);
});
