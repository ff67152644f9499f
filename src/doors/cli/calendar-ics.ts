import { createHash } from 'node:crypto';
import type { ScheduleWindows } from '../../index.ts';
import { exactLine } from '../../text/escape.ts';
import { plural } from '../../text/plural.ts';
import { writeTime } from '../../text/time.ts';
import { worstGapText } from './worst-gap.ts';

/** What every event needs beside its schedule. */
export interface IcsOptions {
  /** The time of the run. */
  readonly now: Date;
  /** Hides ids in a text. It has to happen here, since the lines of the file are broken inside of words. */
  readonly hide: (text: string) => string;
}

/**
 * An iCalendar file (RFC 5545) with an event for each window, in UTC and without a recurrence, since Azure's have no counterpart there.
 * Written by hand: of the libraries for it, one breaks lines by characters instead of octets, one needs a newer Node.js than we promise,
 * and both let control characters through.
 */
export function icsText(schedules: readonly ScheduleWindows[], options: IcsOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//azure-patch-policy//calendar//EN',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Azure patch windows',
    ...schedules.flatMap((schedule) => eventsOf(schedule, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventsOf(schedule: ScheduleWindows, { now, hide }: IcsOptions): readonly string[] {
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
