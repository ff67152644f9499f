import { createHash } from 'node:crypto';
import type { ScheduleWindows } from '../../findings/schedule-windows.ts';
import { exactLine } from '../../text/escape.ts';
import { plural } from '../../text/plural.ts';
import { writeTime } from '../../text/time.ts';
import type { CalendarContext, CalendarOutput } from './reporter.ts';
import { noSchedule, worstGapText } from './wording.ts';

/**
 * An iCalendar file (RFC 5545) with an event for each window, in UTC and without a recurrence, since Azure's have no counterpart there.
 * Written by hand: of the libraries for it, one breaks lines by characters instead of octets, one needs a newer Node.js than we promise,
 * and both let control characters through.
 */
export function calendarIcs(schedules: readonly ScheduleWindows[], context: CalendarContext): CalendarOutput {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//azure-patch-policy//calendar//EN',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Azure patch windows',
    ...schedules.flatMap((schedule) => eventsOf(schedule, context)),
    'END:VCALENDAR',
  ];
  return { text: lines.map((line) => `${folded(line)}\r\n`).join(''), notes: notesOn(schedules, context) };
}

/** An event is a window, so a schedule without one is not in the file. */
function notesOn(schedules: readonly ScheduleWindows[], { hide }: CalendarContext): readonly string[] {
  if (schedules.length === 0) return [noSchedule];
  return schedules
    .filter(({ occurrences }) => occurrences.length === 0)
    .map(({ id, worstGap }) => {
      const why = 'unknown' in worstGap ? `Its windows are not known: ${worstGap.unknown}` : 'None of its windows starts in this span';
      return `The schedule ${exactLine(hide(id), 300)} has no event. ${exactLine(hide(why), 500)}`;
    });
}

function eventsOf(schedule: ScheduleWindows, { now, hide }: CalendarContext): readonly string[] {
  const { id, recurEvery, timeZone, machines, occurrences, worstGap } = schedule;
  const shown = (text: string) => valueOf(hide(text));
  const count = plural(machines, 'machine');
  const about = (local: string) => [
    shown(id),
    shown(`Starts at ${local} in ${timeZone ?? 'a time zone that is not known'}`),
    shown(`Recurrence: ${recurEvery ?? 'not known'}`),
    `Machines: ${machines}`,
    shown(`Worst gap: ${worstGapText(worstGap)}`),
  ];
  return occurrences.flatMap(({ start, end, local }) => [
    'BEGIN:VEVENT',
    `UID:${uidOf(id, writeTime(start.getTime()))}`,
    `DTSTAMP:${basic(now)}`,
    `DTSTART:${basic(start)}`,
    `DTEND:${basic(end)}`,
    `SUMMARY:${shown(`Patch window of ${id}`)} (${count})`,
    `DESCRIPTION:${about(local).join('\\n')}`,
    // Nobody is busy while machines are patched.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
}

/** The same for the same window in every run, so that a calendar replaces an event instead of adding it again; hidden ids stay hidden. */
function uidOf(id: string, start: string): string {
  return `${createHash('sha256').update(`${id}\n${start}`).digest('hex').slice(0, 32)}@azure-patch-policy`;
}

/** `20261214T170000Z`. */
function basic(time: Date): string {
  return time.toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');
}

/** Text of others as the value of a property. No `::` remains: at the beginning of a folded line it would be a command to a runner. */
function valueOf(text: string): string {
  return exactLine(text, 500)
    .replace(/:(?=:)/g, ': ')
    .replace(/[\\;,]/g, '\\$&');
}

const longestLine = 75;

/** At most 75 octets in a line, and no character in two of them. */
function folded(line: string): string {
  const lines: string[] = [];
  let [current, octets] = ['', 0];
  for (const character of line) {
    const more = Buffer.byteLength(character);
    if (octets + more > longestLine) {
      lines.push(current);
      [current, octets] = [' ', 1];
    }
    current += character;
    octets += more;
  }
  return [...lines, current].join('\r\n');
}
