import { expect, test } from 'vitest';
import { json } from '../../src/reporters/json.ts';
import { machineReport, report } from '../support/reports.ts';

test('reads back as the same report, also with hostile names', () => {
  const of = report({ machines: [machineReport({ id: 'a\u202eb\u0000\u2028\ud800\u{e0041}"\\\n\u009b' })] });
  const written = json(of);
  expect(JSON.parse(written)).toEqual(of);
  expect(written).not.toMatch(/[\u007f-\u009f\u2028\u2029]|\p{Cf}/u);
  expect(written.endsWith('}\n')).toBe(true);
});
