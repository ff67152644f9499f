import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../../src/doors/cli/main.ts';
import type { ScheduleWindows } from '../../../src/index.ts';
import { calendarIcs as write } from '../../../src/reporters/calendar/ics.ts';

const root = join(import.meta.dirname, '../../..');
const directory = mkdtempSync(join(tmpdir(), 'calendar-ics-'));
afterAll(() => rmSync(directory, { recursive: true }));

async function call(...words: readonly string[]) {
  const result = { code: -1, out: '', err: '' };
  const writer = (to: 'out' | 'err') => ({
    write: (text: string) => {
      result[to] += text;
    },
  });
  await run({
    arguments: ['calendar', ...words],
    environment: {},
    directory: root,
    now: new Date('2026-11-22T12:00:00.500Z'),
    stdout: writer('out'),
    stderr: writer('err'),
    setExitCode: (code) => {
      result.code = code;
    },
  });
  return result;
}

/** What a calendar program sees, read by the parser of Thunderbird. */
function eventsIn(text: string) {
  return new ICAL.Component(ICAL.parse(text) as never[]).getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
    const stamp = component.getFirstPropertyValue('dtstamp')?.toString();
    return { uid, summary, description, stamp, start: instantOf(startDate), end: instantOf(endDate) };
  });
}

function instantOf(time: ICAL.Time): string {
  expect(time.zone?.tzid).toBe('UTC');
  return time.toJSDate().toISOString().replace('.000Z', 'Z');
}

function schedule(overwrites: Partial<ScheduleWindows> = {}): ScheduleWindows {
  return {
    id: 'azurerm_maintenance_configuration.monthly',
    recurEvery: 'Month Third Tuesday',
    timeZone: 'Tokyo Standard Time',
    machines: 4,
    occurrences: [{ start: new Date('2026-12-14T17:00:00Z'), end: new Date('2026-12-14T20:00:00Z'), local: '2026-12-15 02:00' }],
    worstGap: { days: 35, from: '2026-12-15', to: '2027-01-19' },
    ...overwrites,
  };
}

const now = new Date('2026-11-22T12:00:00.500Z');
const ics = (schedules: readonly ScheduleWindows[], hide = (text: string) => text) => write(schedules, { now, hide }).text;

/** A maintenance configuration as a plan shows it. */
function planWith(windows: Readonly<Record<string, object>>): string {
  const file = join(directory, `${Object.keys(windows).join('-') || 'none'}.json`);
  const changes = Object.entries(windows).map(([name, window]) => ({
    address: `azurerm_maintenance_configuration.${name}`,
    mode: 'managed',
    type: 'azurerm_maintenance_configuration',
    name,
    provider_name: 'registry.terraform.io/hashicorp/azurerm',
    change: {
      actions: ['create'],
      before: null,
      after: { name, scope: 'InGuestPatch', in_guest_user_patch_mode: 'User', window: [window], install_patches: [] },
      after_unknown: {},
      after_sensitive: {},
    },
  }));
  writeFileSync(file, JSON.stringify({ format_version: '1.2', resource_changes: changes }));
  return file;
}

const weekly = { start_date_time: '2026-11-01 02:00', duration: '03:00', time_zone: 'UTC', recur_every: 'Week Sunday' };

const plans = readdirSync(join(root, 'test/fixtures/plans'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('/plan.json') && !name.startsWith('not-a-plan'))
  .map((name) => `test/fixtures/plans/${name}`);

describe('calendar --format ics', () => {
  test.each(['examples/plan.json', ...plans])('holds the windows of %s as the JSON format has them', async (plan) => {
    const span = ['--files', plan, '--from', '2026-11-22', '--until', '2027-11-22'];
    const { code, out } = await call(...span, '--format', 'ics');
    const json = JSON.parse((await call(...span, '--format', 'json')).out) as ScheduleWindows[];
    expect(code).toBe(0);
    expect(eventsIn(out).map(({ summary, start, end }) => [/of (.*) \(\d+ machines?\)$/.exec(summary)?.[1], start, end])).toEqual(
      json.flatMap(({ id, occurrences }) => occurrences.map(({ start, end }) => [id, start, end])),
    );
  });

  test('describes each window', async () => {
    const { out, err } = await call('--files', 'examples/plan.json', '--until', '2027-01-01', '--format', 'ics');
    expect(err).toBe('');
    expect(eventsIn(out)).toEqual([
      {
        uid: expect.stringMatching(/^[0-9a-f]{32}@azure-patch-policy$/),
        stamp: '2026-11-22T12:00:00Z',
        start: '2026-12-14T17:00:00Z',
        end: '2026-12-14T20:00:00Z',
        summary: 'Patch window of azurerm_maintenance_configuration.monthly (4 machines)',
        description: [
          'azurerm_maintenance_configuration.monthly',
          'Starts at 2026-12-15 02:00 in Tokyo Standard Time',
          'Recurrence: Month Third Tuesday',
          'Machines: 4',
          'Worst gap: 35 days (2026-12-15 to 2027-01-19)',
        ].join('\n'),
      },
    ]);
  });

  test('tells of schedules without a window beside the file, and succeeds as the other formats do', async () => {
    const plan = planWith({
      weekly,
      wrong: { ...weekly, recur_every: 'Fortnight' },
      over: { ...weekly, expiration_date_time: '2026-11-10 02:00' },
    });
    const { code, out, err } = await call('--files', plan, '--until', '2026-12-07', '--format', 'ics');
    expect(code).toBe(0);
    expect(eventsIn(out).map(({ summary }) => summary)).toEqual(
      Array(2).fill('Patch window of azurerm_maintenance_configuration.weekly (0 machines)'),
    );
    expect(err.split('\n')).toEqual([
      'note: The schedule azurerm_maintenance_configuration.over has no event. None of its windows starts in this span',
      expect.stringMatching(
        /^note: The schedule azurerm_maintenance_configuration\.wrong has no event\. Its windows are not known: .*Fortnight/,
      ),
      '',
    ]);
  });

  test('is an empty calendar where there is no schedule, and says so', async () => {
    const { code, out, err } = await call('--files', planWith({}), '--format', 'ics');
    expect([code, err]).toEqual([0, 'note: There is no schedule in the input.\n']);
    expect(eventsIn(out)).toEqual([]);
  });

  test('gives a window the same name in every run, and each its own', () => {
    const other = { start: new Date('2027-01-18T17:00:00Z'), end: new Date('2027-01-18T20:00:00Z'), local: '2027-01-19 02:00' };
    const two = schedule({ occurrences: [...schedule().occurrences, other] });
    const uids = (text: string) => eventsIn(text).map(({ uid }) => uid);
    const [first, second, third] = uids(ics([two, schedule({ id: 'other' })]));
    expect(new Set([first, second, third]).size).toBe(3);
    const later = write([schedule({ machines: 9 })], { now: new Date('2026-12-01T00:00:00Z'), hide: (text) => text }).text;
    expect(uids(later)).toEqual([first]);
  });

  test('hides ids before lines are broken inside of them', async () => {
    const { createRedactor } = await import('../../../src/doors/outputs/redact.ts');
    const subscription = '5f3c8d1e-1111-4222-8333-944455556666';
    const id = `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.Maintenance/maintenanceConfigurations/weekly`;
    const given = [schedule({ id, worstGap: { unknown: `because of ${id}` } })];
    expect(ics(given).replace(/\r\n /g, '')).toContain(subscription);
    for (const redaction of ['subscription-ids', 'resource-ids'] as const) {
      const text = ics(given, createRedactor(redaction).text);
      expect(text.replace(/\r\n /g, '')).not.toContain(subscription);
      expect(eventsIn(text)).toHaveLength(1);
    }
  });

  test('keeps hostile text inside its property, and its words', () => {
    const [event] = eventsIn(
      ics([schedule({ id: 'a;b,c\\n:"d"\r\nEND:VEVENT\r\nATTACH:file:///x\u0000\u001b[31m\u202e 東京 ::error::x' })]),
    );
    expect(event?.summary).toBe('Patch window of a;b,c\\n:"d" END:VEVENT ATTACH:file:///x 東京 : :error: :x (4 machines)');
  });

  test('is well formed whatever names hold: lines, events, and nothing that a runner obeys', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (id, timeZone, why) => {
        const text = ics([schedule({ id, timeZone, recurEvery: why, worstGap: { unknown: why } }), schedule()]);
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        expect(lines.filter((line) => /[\p{Cc}\p{Cs}]/u.test(line))).toEqual([]);
        expect(lines.filter((line) => /^\s*::|##(?:\[|vso\[)/i.test(line))).toEqual([]);
        expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
        const [event, harmless] = eventsIn(text);
        expect(Object.keys(eventKeys(text))).toEqual(['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'description', 'transp']);
        expect(event?.description.split('\n')).toHaveLength(5);
        expect([event?.start, event?.end]).toEqual(['2026-12-14T17:00:00Z', '2026-12-14T20:00:00Z']);
        expect(harmless?.summary).toBe('Patch window of azurerm_maintenance_configuration.monthly (4 machines)');
      }),
      { numRuns: 500 },
    );
  });
});

function eventKeys(text: string): Readonly<Record<string, true>> {
  const [event] = new ICAL.Component(ICAL.parse(text) as never[]).getAllSubcomponents('vevent');
  return Object.fromEntries((event?.getAllProperties() ?? []).map(({ name }) => [name, true]));
}

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '\r\n',
          '\n',
          '\r',
          '\u2028',
          '\u0085',
          ':',
          '::',
          ' ',
          '\t',
          ';',
          ',',
          '\\',
          '\\n',
          '"',
          '%0A',
          '##[error]',
          '##vso[x]',
          '::error::x',
        ],
        ...['\r\nEND:VEVENT', 'BEGIN:VALARM', ';VALUE=BINARY:', '東京', '😀', '\ud800', '\u0000', '\u001b[31m', '\u202e', 'x'.repeat(74)],
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
