import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/doors/cli/main.ts';

const root = join(import.meta.dirname, '../../..');

async function call(line: string) {
  const result = { code: -1, out: '', err: '' };
  await run({
    arguments: line.split(' '),
    environment: {},
    directory: root,
    now: new Date('2030-01-01T00:00:00Z'),
    stdout: {
      write: (text: string) => {
        result.out += text;
      },
    },
    stderr: {
      write: (text: string) => {
        result.err += text;
      },
    },
    setExitCode: (code) => {
      result.code = code;
    },
  });
  return result;
}

const plan = 'calendar --files examples/plan.json';
const span = '--from 2026-11-22 --until 2027-01-18T17:00:00Z';

describe('calendar', () => {
  test('prints windows in UTC and the worst gap in local dates as JSON, asked for when the span begins', async () => {
    const { code, out, err } = await call(`${plan} ${span} --format json`);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual([
      {
        id: 'azurerm_maintenance_configuration.monthly',
        occurrences: [{ start: '2026-12-14T17:00:00Z', end: '2026-12-14T20:00:00Z' }],
        worstGap: { days: 35, from: '2026-12-15', to: '2027-01-19' },
      },
    ]);
  });

  test('asks for the worst gap at the time of the run where that is given', async () => {
    const { out } = await call(`${plan} ${span} --format json --now 2026-11-01T00:00:00Z`);
    expect(JSON.parse(out)[0].worstGap).toEqual({ days: 35, from: '2026-12-15', to: '2027-01-19' });
    const late = await call(`${plan} ${span} --format json --now 2027-01-10T00:00:00Z`);
    expect(JSON.parse(late.out)[0].worstGap).toEqual({ days: 35, from: '2027-03-16', to: '2027-04-20' });
  });

  test('prints local times, machines and the worst gap for a terminal', async () => {
    const { out } = await call(`${plan} --from 2026-11-22 --until 2027-03-01`);
    expect(out).toContain('Month Third Tuesday, Tokyo Standard Time, 4 machines');
    expect(out).toContain('  2026-12-15 02:00  (2026-12-14T17:00:00Z to 2026-12-14T20:00:00Z)');
    expect(out).toContain('  Worst gap: 35 days (2026-12-15 to 2027-01-19)');
  });

  test('needs no policy', async () => {
    expect((await call('calendar --files test/fixtures/plans/joins/azurerm-4.81.0-azapi-2.12.0/plan.json')).code).toBe(0);
  });

  test.each([
    ['--format ical', 'The option --format cannot be "ical". Expected one of text, json, ics.'],
    ['--from yesterday', 'The option --from is "yesterday", which is not a time. Write a day such as 2026-11-22, or a time with its zone'],
    ['--from 2026-02-30', 'The option --from is "2026-02-30", which is not a time.'],
    ['--until 2026-02-30T00:00:00Z', 'The option --until is "2026-02-30T00:00:00Z", which is not a time.'],
    ['--now 2026-02-30', 'The option --now is "2026-02-30", which is not a time.'],
    ['--from 2026-11-22 --until 2026-11-22', 'The option --until is not after --from.'],
    ['--from 2026-11-22 --from 2026-11-23', 'The option --from is given twice.'],
  ])('refuses %s', async (options, sentence) => {
    const { code, out, err } = await call(`${plan} ${options}`);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  test('keeps its options for itself', async () => {
    const { code, err } = await call('validate --policy baseline --format json');
    expect(code).toBe(2);
    expect(err).toContain('The option "--format" is not known.');
  });
});
