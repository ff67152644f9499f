import type { Report, ScheduleReport } from '../findings/report.ts';
import { mermaidLabel } from '../text/escape.ts';
import { plural } from '../text/plural.ts';
import { longestValue } from '../text/visible.ts';
import { chartText } from './mermaid.ts';

/** More would not fit on a screen; each has up to three windows. */
const drawnSchedules = 10;
/** As GitHub's column; a picture of a fixed width has the same proportions everywhere. */
const width = 900;
const longestLabel = 300;
const rightPadding = 30;
const markSize = 18;
const labelFont = 12;
const minute = 60 * 1000;
const day = 24 * 60 * minute;

/** Blue for the marks and grey for the text: both are seen on white and on black, and the page's own theme stays as it is. */
const themeVariables = {
  taskBkgColor: '#0969da',
  taskBorderColor: '#0969da',
  activeTaskBkgColor: chartText,
  activeTaskBorderColor: chartText,
  taskTextColor: chartText,
  taskTextDarkColor: chartText,
  taskTextOutsideColor: chartText,
  sectionBkgColor: chartText,
  sectionBkgColor2: chartText,
  altSectionBkgColor: 'transparent',
  gridColor: chartText,
  titleColor: chartText,
  textColor: chartText,
};

/** For spans of up to so many days. */
const ticks: readonly (readonly [days: number, interval: string, format: string])[] = [
  [10, '1day', '%d %b'],
  [70, '1week', '%d %b'],
  [300, '1month', '%b %Y'],
  [1000, '3month', '%b %Y'],
];
const widestTicks = [0, '12month', '%Y'] as const;

/** Text crosses the lines of the grid and stands on the bands of the sections, so both are kept faint. */
const themeCSS = [
  `.grid .tick line { stroke: ${chartText}; opacity: 0.35; }`,
  '.section { opacity: 0.1; }',
  '.milestoneText { font-style: normal; }',
].join(' ');

/**
 * A Mermaid gantt of the next windows of the schedules that come first, and a sentence about those that are not drawn; undefined where
 * no window is computed.
 */
export function windowsGantt({ schedules, now }: Pick<Report, 'schedules' | 'now'>): string | undefined {
  const computed = schedules.filter(({ next }) => next.length > 0).sort((a, b) => firstStart(a) - firstStart(b));
  if (computed.length === 0) return undefined;
  const drawn = computed.slice(0, drawnSchedules);
  const chart = ['```mermaid', ...gantt(drawn, Date.parse(now)), '```'].join('\n');
  const left = notDrawn(computed.length - drawn.length, schedules.length - computed.length);
  return left === undefined ? chart : `${chart}\n\n${left}`;
}

function firstStart({ next: [first] }: ScheduleReport): number {
  return Date.parse(first?.start ?? '');
}

function notDrawn(later: number, without: number): string | undefined {
  const parts = [
    ...(later > 0 ? [`${plural(later, 'schedule')} whose windows come later`] : []),
    ...(without > 0 ? [`${plural(without, 'schedule')} without a computed window`] : []),
  ];
  return parts.length === 0 ? undefined : `Not in the picture: ${parts.join(' and ')}.`;
}

function gantt(drawn: readonly ScheduleReport[], now: number): readonly string[] {
  const labels = distinct(drawn.map(labelOf));
  const leftPadding = 20 + Math.ceil(Math.max(...labels.flat().map(widthOf)));
  const settings = { useWidth: width, leftPadding, rightPadding, barHeight: markSize, barGap: 8, fontSize: 13, sectionFontSize: labelFont };
  const span = Math.max(...drawn.flatMap(({ next }) => next.map(({ start }) => Date.parse(start)))) - now;
  const mark = markOf(span, width - leftPadding - rightPadding);
  return [
    `%%{init: ${JSON.stringify({ themeVariables, themeCSS, gantt: settings })}}%%`,
    'gantt',
    '  title Next windows: axis in UTC, times local to each schedule',
    // Mermaid takes dates without an offset as they are, so the axis shows UTC wherever the reader is.
    '  dateFormat YYYY-MM-DDTHH:mm',
    ...axis(span),
    '  weekday monday',
    '  todayMarker off',
    '  section This check (UTC)',
    `  ${shownTime(new Date(now).toISOString())} :active, ${mark(now)}`,
    ...drawn.flatMap(({ next }, index) => [
      // Mermaid draws sections of one name as one, and breaks a line at <br>.
      `  section ${labels[index]?.join('<br>')}`,
      ...next.map(({ start, local }) => `  ${shownTime(local)} :${mark(Date.parse(start))}`),
    ]),
  ];
}

/**
 * A window lasts hours on an axis of weeks, and as a bar it could not be seen, so it is a mark at its start. As long as the mark is wide:
 * otherwise Mermaid is not of one mind whether a text stands left or right of it, and writes some across their marks.
 */
function markOf(span: number, axisWidth: number): (at: number) => string {
  const length = 2 * Math.round((span * markSize) / (axisWidth - markSize) / 2 / minute);
  return (at) => `milestone, ${new Date(at - (length / 2) * minute).toISOString().slice(0, 16)}, ${length}m`;
}

/** Ticks are set because Mermaid repeats a date for each hour of a short span. */
function axis(span: number): readonly string[] {
  const [, interval, format] = ticks.find(([days]) => span <= days * day) ?? widestTicks;
  return [`  axisFormat ${format}`, `  tickInterval ${interval}`];
}

/** The lines beside the windows of a schedule: its id and its time zone. */
function labelOf({ id, timeZone, next }: ScheduleReport): readonly string[] {
  const zone = ('value' in timeZone && mermaidLabel(timeZone.value, 40)) || 'time zone not known';
  // One window is one row, which has no room for a third line.
  return [...linesOf(mermaidLabel(id, longestValue) || 'unnamed', next.length > 1 ? 2 : 1), zone];
}

/** `Tue 2026-12-15 02:00`. A colon would end the name of a task, so it is written as an entity. */
function shownTime(time: string): string {
  const [, date = '', hour = '', minutes = ''] = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)/.exec(time) ?? [];
  return `${new Date(date).toUTCString().slice(0, 3)} ${date} ${hour}#58;${minutes}`;
}

/** An id in one line or two, broken where a part of it ends; what is too long loses its middle, since ids differ at both ends. */
function linesOf(id: string, lines: 1 | 2): readonly string[] {
  if (widthOf(id) <= longestLabel) return [id];
  if (lines === 1) {
    const head = beginning(id, longestLabel / 2);
    return [`${head.trim()}…${ending(id, longestLabel - widthOf(`${head}…`))}`];
  }
  const fitting = beginning(id, longestLabel);
  const head = /^.*[./\] ](?=.)/u.exec(fitting)?.[0] ?? fitting;
  const rest = id.slice(head.length);
  return [head.trim(), widthOf(rest) <= longestLabel ? rest.trim() : `…${ending(rest, longestLabel - widthOf('…'))}`];
}

function beginning(text: string, width: number): string {
  let left = width;
  const characters = [...text];
  const end = characters.findIndex((character) => {
    left -= widthOf(character);
    return left < 0;
  });
  return characters.slice(0, end === -1 ? undefined : end).join('');
}

function ending(text: string, width: number): string {
  return [...beginning([...text].reverse().join(''), width)].reverse().join('').trim();
}

/** About how wide a text is in the font of the labels; letters of East Asia are as wide as they are high. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + labelFont * (character < '\u1100' ? 0.54 : 1), 0);
}

/** Labels that became equal when they were shortened get a number. */
function distinct(labels: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const seen = new Map<string, number>();
  return labels.map((lines) => {
    const count = (seen.get(lines.join()) ?? 0) + 1;
    seen.set(lines.join(), count);
    return count === 1 ? lines : [...lines.slice(0, -1), `${lines.at(-1)} (${count})`];
  });
}
