import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { windows } from '../../src/calendar/occurrences.ts';
import { parseRecurrence } from '../../src/calendar/recurrence.ts';
import type { Parsed } from '../../src/calendar/refusal.ts';
import { parseDuration, parseExpiry, parseStart } from '../../src/calendar/window-times.ts';
import { readZone } from '../../src/calendar/zone.ts';
import { calendarOf, take } from '../support/calendars.ts';
import { gapRange } from '../support/gap-range.ts';
import { publicData } from '../support/public-data.ts';

const stringsFile = publicData('corpus/strings/maintenance-strings.tsv');
const vectorsFile = publicData('reference/examples/schedules/recur-every-vectors.json');

/** Strings by what they are; text with an interpolation is no value. */
const strings = new Map<string, Set<string>>();
for (const line of stringsFile ? readFileSync(stringsFile, 'utf8').split('\n').slice(1) : []) {
  const [kind = '', value = ''] = line.split('\t');
  if (line !== '' && !value.includes('${')) strings.set(kind, (strings.get(kind) ?? new Set()).add(value));
}

/** What of the strings that people and the service wrote is refused, and what is said instead. */
const kinds: Readonly<Record<string, { parse(text: string): Parsed<unknown>; refused: Readonly<Record<string, readonly string[]>> }>> = {
  recurrence: {
    parse: parseRecurrence,
    refused: {
      '0': ['Week Sunday', 'Month Second Tuesday Offset4'],
      '2Months': ['2Months day1', '2Months First Sunday'],
      '3Tuesday': ['Week Tuesday'],
      'Friday-Sunday': ['Week Sunday', 'Month Second Tuesday Offset4'],
      Month: ['Month day1', 'Month First Sunday'],
      'Week 토요일, 일요일': ['Week', 'Week Sunday'],
    },
  },
  start_date_time: {
    parse: parseStart,
    refused: {
      '2020-04-30 08:00:00': ['2020-04-30 08:00'],
      '2023-11-04T02:00:00Z': ['2023-11-04 02:00'],
      '2024-10-28 24:30': ['2024-10-29 00:30'],
      '2026-01-01 02:00:00': ['2026-01-01 02:00'],
      '23:00': ['2027-01-03 02:00'],
      string: ['2027-01-03 02:00'],
    },
  },
  expiration_date_time: { parse: parseExpiry, refused: {} },
  duration: { parse: parseDuration, refused: { '05:00:00': ['05:00'] } },
  time_zone: { parse: readZone, refused: {} },
};

describe.skipIf(strings.size === 0).each(Object.entries(kinds))('public strings: %s', (kind, { parse, refused }) => {
  it('are accepted but for those known to be wrong', () => {
    const found: Record<string, readonly string[]> = {};
    for (const text of strings.get(kind) ?? []) {
      const parsed = parse(text);
      if (parsed.kind === 'refused') found[text] = parsed.instead;
    }
    expect(strings.get(kind)?.size).toBeGreaterThan(20);
    expect(found).toEqual(refused);
  });
});

interface Vectors {
  readonly gaps: readonly { readonly recurEvery: string; readonly [minOrMax: string]: unknown }[];
  readonly invalid: readonly { readonly recurEvery: string }[];
  readonly occurrences: readonly {
    readonly recurEvery: string;
    readonly startDateTime: string;
    readonly timeZone: string;
    readonly dates: readonly string[];
  }[];
}

const vectors: Vectors = vectorsFile ? JSON.parse(readFileSync(vectorsFile, 'utf8')) : { gaps: [], invalid: [], occurrences: [] };

describe.skipIf(vectors.gaps.length === 0)('the vectors', () => {
  test.each(vectors.gaps)('gaps of $recurEvery', ({ recurEvery, minGapDays, maxGapDays, minGapHours, maxGapHours }) => {
    expect(gapRange(recurEvery)).toEqual({
      shortest: minGapHours ?? Number(minGapDays) * 24,
      longest: maxGapHours ?? Number(maxGapDays) * 24,
    });
  });

  test.each(vectors.invalid)('"$recurEvery" is refused', ({ recurEvery }) => {
    expect(parseRecurrence(recurEvery).kind).toBe('refused');
  });

  test.each(vectors.occurrences)('dates of $recurEvery', ({ recurEvery, startDateTime, timeZone, dates }) => {
    const calendar = calendarOf({ recurEvery, timeZone, start: startDateTime });
    expect(take(dates.length, windows(calendar, 0)).map(({ date }) => date)).toEqual(dates);
  });
});
