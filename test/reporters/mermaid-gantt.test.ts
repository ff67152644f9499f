// @vitest-environment happy-dom
import fc from 'fast-check';
import mermaid from 'mermaid';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report, ScheduleReport } from '../../src/findings/report.ts';
import { markdown as pieces } from '../../src/reporters/markdown.ts';
import { windowsGantt } from '../../src/reporters/mermaid-gantt.ts';
import { report, scheduleReport } from '../support/reports.ts';
import { cases } from './cases.ts';

const markdown = (given: Report) => pieces(given).join('');

// The parser needs a document, and answers for GitHub: what it refuses is shown there as an error instead of a picture.
beforeAll(() => mermaid.initialize({ startOnLoad: false, suppressErrorRendering: true }));

const chart = /```mermaid\n([\s\S]*?)```/g;
const chartsOf = (page: string) => [...page.matchAll(chart)].map(([, text = '']) => text);

interface Drawn {
  readonly sections: readonly string[];
  readonly tasks: readonly { readonly task: string; readonly type: string; readonly startTime: Date; readonly endTime: Date }[];
}

/** What Mermaid makes of a gantt. */
async function drawn(page: string): Promise<Drawn> {
  const [text = ''] = chartsOf(page);
  const { type, db } = (await mermaid.mermaidAPI.getDiagramFromText(text)) as unknown as {
    readonly type: string;
    readonly db: { getSections(): string[]; getTasks(): Drawn['tasks'] };
  };
  expect(type).toBe('gantt');
  return { sections: db.getSections(), tasks: db.getTasks() };
}

function gantt(schedules: readonly ScheduleReport[]): string {
  return windowsGantt(report({ schedules })) ?? '';
}

function windowOn(date: string) {
  return { start: `${date}T01:00:00Z`, end: `${date}T04:00:00Z`, local: `${date} 02:00` };
}

const weekly = [windowOn('2026-11-26'), windowOn('2026-12-03'), windowOn('2026-12-10')];
const own = 'This check (UTC)';

test.each(Object.entries(cases))('Mermaid takes every chart of the summary "%s"', async (_, given) => {
  const charts = chartsOf(markdown(given));
  expect(charts).toHaveLength((given.machines.length > 0 ? 1 : 0) + (given.schedules.some(({ next }) => next.length > 0) ? 1 : 0));
  for (const text of charts) await expect(mermaid.parse(text)).resolves.toBeTruthy();
});

test('Mermaid refuses a chart that is none', async () => {
  await expect(mermaid.parse('gantt\n  section a\n  b :c d e, f, g, h\n  : x\n')).rejects.toThrow();
});

describe('the gantt of windows', () => {
  test('has a section for each schedule, with its time zone, and a mark for each window', async () => {
    const { sections, tasks } = await drawn(gantt([scheduleReport({ next: weekly })]));
    expect(sections).toEqual([own, 'azurerm_maintenance_configuration.monthly<br>W. Europe Standard Time']);
    expect(tasks.map(({ type }) => type)).toEqual([sections[0], sections[1], sections[1], sections[1]]);
  });

  test('writes local times beside marks that stand at the UTC time', async () => {
    const page = gantt([
      scheduleReport({ next: [{ start: '2026-12-14T17:00:00Z', end: '2026-12-14T20:00:00Z', local: '2026-12-15 02:00' }] }),
    ]);
    expect(page).toContain('title Next windows: axis in UTC, times local to each schedule');
    expect(page).toContain('  Tue 2026-12-15 02#58;00 :milestone, ');
    const { tasks } = await drawn(page);
    expect(tasks.map(({ startTime, endTime }) => middleOf(startTime, endTime))).toEqual(['2026-11-22T12:00', '2026-12-14T17:00']);
  });

  test('keeps the words of names and nothing that Mermaid could take for its own', () => {
    const id = 'a:b;c#d%%{init: {"theme":"dark"}}%%\nsection x\n click y call z() <br> ```';
    expect(
      gantt([scheduleReport({ id, next: weekly })])
        .split('\n')
        .filter((line) => /^\s+section|click/.test(line)),
    ).toEqual([`  section ${own}`, "  section a b c d init 'theme' 'dark' section x click<br>y call z() br<br>W. Europe Standard Time"]);
  });

  test('has exactly its own sections and marks, whatever names hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(hostile, hostile), { minLength: 1, maxLength: 4 }), async (names) => {
        const page = gantt(names.map(([id, timeZone]) => scheduleReport({ id, timeZone: { value: timeZone }, next: weekly })));
        const { sections, tasks } = await drawn(page);
        expect(page.match(/```/g)).toHaveLength(2);
        expect(sections).toEqual(page.match(/(?<=^ {2}section ).*/gm)?.map((name) => name.trim()));
        expect(new Set(sections).size).toBe(names.length + 1);
        expect(tasks.map(({ type }) => type)).toEqual(sections.flatMap((name) => (name === own ? [name] : [name, name, name])));
        expect(new Set(tasks.slice(1).map(({ startTime, endTime }) => middleOf(startTime, endTime)))).toEqual(
          new Set(weekly.map(({ start }) => start.slice(0, 16))),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('breaks a long name in two lines and keeps both ends of one that is longer still', () => {
    const id = 'module.schedule["weekly"].azurerm_maintenance_configuration.this';
    const far = `/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/${'x'.repeat(80)}/maintenanceConfigurations/last`;
    const [, long, longer] =
      gantt([id, far].map((name) => scheduleReport({ id: name, next: weekly }))).match(/(?<=^ {2})section .*/gm) ?? [];
    expect(long).toBe("section module.schedule['weekly'].<br>azurerm_maintenance_configuration.this<br>W. Europe Standard Time");
    expect(longer).toMatch(/^section \/subscriptions\/[^<]*<br>…[^<]*\/maintenanceConfigurations\/last<br>W\. Europe Standard Time$/);
    const [, single] = gantt([scheduleReport({ id: far })]).match(/(?<=^ {2})section .*/gm) ?? [];
    expect(single).toMatch(/^section \/subscriptions\/[^<]*…[^<]*\/last<br>W\. Europe Standard Time$/);
  });

  test('draws the ten schedules whose windows come first, and says how many it leaves out', async () => {
    const date = (day: number) => windowOn(new Date(Date.UTC(2026, 11, day)).toISOString().slice(0, 10));
    const schedules = Array.from({ length: 40 }, (_, index) => {
      const day = 40 - index;
      return scheduleReport({ id: `s${String(day).padStart(2, '0')}`, next: [date(day), date(day + 50), date(day + 99)] });
    });
    const page = gantt([...schedules, scheduleReport({ id: 'open', next: [] })]);
    const { sections, tasks } = await drawn(page);
    expect(sections.slice(1).map((name) => name.split('<br>')[0])).toEqual(
      ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((day) => `s${day}`),
    );
    expect(tasks).toHaveLength(31);
    expect(page.split('\n').at(-1)).toBe(
      'Not in the picture: 30 schedules whose windows come later and 1 schedule without a computed window.',
    );
    expect(gantt(schedules.slice(0, 10))).toMatch(/```$/);
  });

  test('is left out where no window is computed', () => {
    const schedules = [scheduleReport({ next: [] })];
    expect(windowsGantt(report({ schedules }))).toBeUndefined();
    expect(markdown(report({ schedules }))).not.toContain('### Next windows');
  });

  test.each([
    ['hours', '2026-11-22', '1day'],
    ['weeks', '2026-12-22', '1week'],
    ['months', '2027-05-22', '1month'],
    ['years', '2029-05-22', '3month'],
    ['ten years', '2036-05-22', '12month'],
  ])('sets ticks for windows in %s', async (_, last, interval) => {
    const page = gantt([scheduleReport({ next: [{ ...windowOn(last), start: `${last}T20:00:00Z` }] })]);
    expect(page).toContain(`  tickInterval ${interval}\n`);
    await drawn(page);
  });

  test('draws a window that starts at the very time of the check', async () => {
    const { tasks } = await drawn(gantt([scheduleReport({ next: [{ ...windowOn('2026-11-22'), start: '2026-11-22T12:00:00Z' }] })]));
    expect(tasks.map(({ startTime, endTime }) => middleOf(startTime, endTime))).toEqual(['2026-11-22T12:00', '2026-11-22T12:00']);
  });
});

/** Where Mermaid sets a mark, read as it was written: without an offset. */
function middleOf(start: Date, end: Date): string {
  const written = (at: Date) => at.getTime() - at.getTimezoneOffset() * 60_000;
  return new Date((written(start) + written(end)) / 2).toISOString().slice(0, 16);
}

/** Names made of what has a meaning in a gantt, in a directive or in Markdown. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '\n',
          '\r',
          '\u2028',
          ':',
          ';',
          '#',
          '%%',
          '%%{',
          '}%%',
          '"',
          "'",
          '`',
          '```',
          '\\',
          '{',
          '}',
          ',',
          ' ',
          '[',
          ']',
          '+',
          '--',
          '-->',
        ],
        ...[
          'section ',
          'title ',
          'click x call y()',
          'dateFormat X',
          'excludes weekends',
          'todayMarker ',
          'accTitle: ',
          'accDescr {',
          'gantt',
          'pie',
        ],
        ...[
          '2026-01-01',
          'milestone, ',
          'done',
          'crit',
          'after x',
          '1d',
          '<br>',
          '<script>',
          '&lt;',
          '#58;',
          '#quot;',
          '---\n',
          'style a:b#c;',
        ],
        ...['__proto__', 'constructor', 'init: {"theme":"dark"}', 'x'.repeat(90), '東京', '\u202e', '\u0000', '\ud800'],
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
