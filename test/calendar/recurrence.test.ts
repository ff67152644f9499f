import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseRecurrence, type Recurrence } from '../../src/calendar/recurrence.ts';
import { sayRefusal } from '../../src/calendar/refusal.ts';

test.each<[string, Recurrence]>([
  ['6Hours', { kind: 'hours', every: 6 }],
  ['Hour', { kind: 'hours', every: 1 }],
  ['24hour', { kind: 'hours', every: 24 }],
  ['Day', { kind: 'days', every: 1 }],
  ['20days', { kind: 'days', every: 20 }],
  ['007Days', { kind: 'days', every: 7 }],
  ['3Weeks', { kind: 'weeks', every: 3, weekdays: [] }],
  ['week sunday', { kind: 'weeks', every: 1, weekdays: ['Sunday'] }],
  ['2WEEKS Sunday, MONDAY,Sunday', { kind: 'weeks', every: 2, weekdays: ['Monday', 'Sunday'] }],
  ['Month day15', { kind: 'month-days', every: 1, days: [15] }],
  ['2Months Day23, day05,day5', { kind: 'month-days', every: 2, days: [5, 23] }],
  ['Month Third Tuesday', { kind: 'month-weekday', every: 1, week: 'Third', weekday: 'Tuesday', offset: 0 }],
  ['6months last saturday', { kind: 'month-weekday', every: 6, week: 'Last', weekday: 'Saturday', offset: 0 }],
  ['Month Second Tuesday Offset4', { kind: 'month-weekday', every: 1, week: 'Second', weekday: 'Tuesday', offset: 4 }],
  ['Month First Sunday offset+6', { kind: 'month-weekday', every: 1, week: 'First', weekday: 'Sunday', offset: 6 }],
  ['Month Last Sunday Offset-3', { kind: 'month-weekday', every: 1, week: 'Last', weekday: 'Sunday', offset: -3 }],
  ['Month Last Sunday Offset-0', { kind: 'month-weekday', every: 1, week: 'Last', weekday: 'Sunday', offset: 0 }],
])('"%s" is read', (text, recurrence) => {
  expect(parseRecurrence(text)).toEqual({ kind: 'value', value: recurrence });
});

test('a number too long for any calendar is read without losing its meaning', () => {
  expect(parseRecurrence(`${'9'.repeat(400)}Days`)).toEqual({ kind: 'value', value: { kind: 'days', every: 1_000_000_000 } });
});

test.each([
  ['Monthly', '`Monthly` is not a recurrence that Azure knows: say `Month day1` or `Month First Sunday`'],
  ['Month', '`Month` names no day of the month: say `Month day1` or `Month First Sunday`'],
  ['2Months', '`2Months` names no day of the month: say `2Months day1` or `2Months First Sunday`'],
  ['Weekly', '`Weekly` is not a recurrence that Azure knows: say `Week` or `Week Sunday`'],
  ['Daily', '`Daily` is not a recurrence that Azure knows: say `Day`'],
  ['Quarterly', '`Quarterly` is not a recurrence that Azure knows: say `3Months day1` or `3Months First Sunday`'],
  ['bi-weekly Friday', '`bi-weekly Friday` is not a recurrence that Azure knows: say `2Weeks Friday`'],
  ['every 2 years', '`every 2 years` is not a recurrence that Azure knows: say `24Months day1` or `24Months First Sunday`'],
  ['Sometimes', '`Sometimes` is not a recurrence that Azure knows: say `Week Sunday` or `Month Second Tuesday Offset4`'],
  ['1Wek Monday', '`1Wek Monday` is not a recurrence that Azure knows: say `1Week Monday`'],
  ['2 Weeks Monday', '`2 Weeks Monday` is not a recurrence that Azure knows: say `2Weeks Monday`'],
  ['Third Tuesday', '`Third Tuesday` is not a recurrence that Azure knows: say `Month Third Tuesday`'],
  ['Friday-Sunday', '`Friday-Sunday` is not a recurrence that Azure knows: say `Week Sunday` or `Month Second Tuesday Offset4`'],
  ['every 2 weeks on Monday', '`every 2 weeks on Monday` is not a recurrence that Azure knows: say `2Weeks Monday`'],
  ['0Days', '`0Days` repeats every 0 days: say `Day`'],
  ['Day Monday', '`Day Monday` says more than a number of days: say `Day`'],
  ['Week Mon', '`Week Mon` has "Mon" where a weekday is expected: say `Week Monday`'],
  ['Week Funday', '`Week Funday` has "Funday" where a weekday is expected: say `Week Sunday`'],
  ['Week Monday,', '`Week Monday,` has "" where a weekday is expected: say `Week Monday`'],
  ['Week Saturday ,Sunday', '`Week Saturday ,Sunday` has "Saturday " where a weekday is expected: say `Week Saturday,Sunday`'],
  ['Month 15', '`Month 15` has "15" where First, Second, Third, Fourth, Last or a day is expected: say `Month day15`'],
  ['Month day0', '`Month day0` names day 0, and a month has days 1 to 31: say `Month day1`'],
  ['Month day00', '`Month day00` names day 0, and a month has days 1 to 31: say `Month day1`'],
  ['Month day32', '`Month day32` names day 32, and a month has days 1 to 31: say `Month day31`'],
  ['Month day005', '`Month day005` has "day005" where a day of the month is expected: say `Month day5`'],
  ['Month day1 day15', '`Month day1 day15` has "day1 day15" where a day of the month is expected: say `Month day1,day15`'],
  [
    'Month Fifth Monday',
    '`Month Fifth Monday` has "Fifth" where First, Second, Third, Fourth, Last or a day is expected: say `Month Last Monday`',
  ],
  ['1Month Last', '`1Month Last` names no weekday after Last: say `1Month Last Sunday`'],
  ['Month 1st', '`Month 1st` has "1st" where First, Second, Third, Fourth, Last or a day is expected: say `Month day1`'],
  ['Month Last day', '`Month Last day` is no documented form: Azure documents none that counts the days of a month from its end'],
  ['Month Third Tuesday Offset7', '`Month Third Tuesday Offset7` has an offset outside -6 to 6: say `Month Third Tuesday Offset6`'],
  ['Month Third Tuesday Offset-12', '`Month Third Tuesday Offset-12` has an offset outside -6 to 6: say `Month Third Tuesday Offset-6`'],
  [
    'Month Third Tuesday Offset 3',
    '`Month Third Tuesday Offset 3` has "Offset 3" where an offset is expected: say `Month Third Tuesday Offset3`',
  ],
  ['', '`` is empty: say `Week Sunday` or `Month Second Tuesday Offset4`'],
])('"%s" is refused with the nearest form', (text, sentence) => {
  expect(refusalOf(text)).toBe(sentence);
});

test.each<[string, readonly string[], string]>([
  ['Month', ['dayOfWeek=Friday', 'weekOfMonth=Third'], '`Month Third Friday`'],
  ['Month', ['weekOfMonth=3', 'dayOfWeek=Fri', 'offset=4'], '`Month Third Friday Offset4`'],
  ['Month', ['interval=2', 'weekIndex=Last', 'dayOfWeek=Sunday'], '`2Months Last Sunday`'],
  ['2Months', ['interval=3', 'occurrence=2', 'day=Tuesday'], '`2Months Second Tuesday`'],
  ['Monthly', ['dayOfMonth=15'], '`Month day15`'],
  ['Month', ['monthDays=1', 'monthDays=15'], '`Month day1,day15`'],
  ['Weekly', ['daysOfWeek=Monday', 'daysOfWeek=Friday'], '`Week Monday,Friday`'],
  ['Month', ['dayOfWeek=5'], '`Month day1` or `Month First Sunday`'],
])('"%s" beside %j is refused with %s', (text, fields, form) => {
  const parsed = parseRecurrence(text, fields);
  expect(parsed.kind === 'refused' ? sayRefusal(text, parsed) : 'accepted').toMatch(new RegExp(`: say ${form}$`));
});

test.each(['dayOfMonth=-1', 'dayOfMonth=last'])('a month beside %s has no nearest form: none counts from the end', (field) => {
  expect(parseRecurrence('Month', [field])).toEqual({ kind: 'refused', reason: 'names no day of the month', instead: [] });
});

test('what stands beside a recurrence that Azure takes changes nothing', () => {
  expect(parseRecurrence('Week', ['dayOfWeek=Friday'])).toEqual(parseRecurrence('Week'));
});

test.each([' Day', 'Day ', 'Week  Sunday', 'Week\tSunday', 'Day\n', 'Week\u00a0Sunday'])(
  'white space is counted: %j is refused',
  (text) => {
    expect(refusalOf(text)).toContain('has white space where none is accepted');
  },
);

describe('every form that a refusal names', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Month',
      'weekly',
      'Day',
      'Fifth',
      'Third',
      'Mon',
      'Tuesday',
      'Offset9',
      'offset',
      '-',
      ',',
      ' ',
      '15',
      'day40',
      '0',
      '31st',
      'every',
    ),
    fc.string({ maxLength: 6 }),
  );

  it('is accepted', () => {
    const property = fc.property(fc.array(word, { maxLength: 6 }), fc.constantFrom('', ' ', ','), (words, glue) => {
      const parsed = parseRecurrence(words.join(glue));
      if (parsed.kind === 'value') return;
      expect(parsed.instead.length).toBeGreaterThan(0);
      for (const form of parsed.instead) expect(parseRecurrence(form).kind).toBe('value');
    });
    fc.assert(property, { numRuns: 2000 });
  });
});

function refusalOf(text: string): string {
  const parsed = parseRecurrence(text);
  return parsed.kind === 'refused' ? sayRefusal(text, parsed) : 'accepted';
}
