import { nearest } from '../text/nearest.ts';
import { type Weekday, weekdays, weeksOfMonth } from './weekday.ts';

const units = ['Hour', 'Day', 'Week', 'Month'] as const;
type Unit = (typeof units)[number];

/** Longer texts are not a slip of the pen, and reading them would only cost time. */
const readable = 100;

/** Accepted forms that an unaccepted `recurEvery` most likely meant, best first; common forms where the text says nothing. */
export function nearestRecurrences(text: string, isAccepted: (form: string) => boolean): readonly string[] {
  const examples = ['Week Sunday', 'Month Second Tuesday Offset4'];
  if (text.length > readable) return examples;
  const tidy = text.trim().replaceAll(/\s+/g, ' ').replaceAll(/ ?, ?/g, ',');
  if (isAccepted(tidy)) return [tidy];
  const forms = (rebuilt(tidy) ?? []).filter(isAccepted);
  return forms.length > 0 ? forms : examples;
}

function rebuilt(tidy: string): readonly string[] | undefined {
  const [, number = '', head = '', rest = ''] = /^(?:every )?(\d*) ?((?:bi-)?[a-z]*)(.*)$/i.exec(tidy) ?? [];
  const { unit, times = 1 } = unitOf(head);
  if (unit !== undefined) {
    const count = times > 1 ? String(times * (Number(number) || 1)) : Number(number) === 0 ? '' : number;
    return formsOf(unit, `${count}${unit}${Number(count) > 1 ? 's' : ''}`, wordsOf(rest));
  }
  const words = wordsOf(tidy);
  if (words.some((word) => weekOf(word) !== undefined)) return formsOf('Month', 'Month', words);
  return words.some((word) => weekdayOf(word) !== undefined) ? formsOf('Week', 'Week', words) : undefined;
}

interface Period {
  readonly unit?: Unit | undefined;
  readonly times?: number;
}

function unitOf(head: string): Period {
  const stem = head.toLowerCase().replace(/(?:ly|s)$/, '');
  return periods.get(stem.replace('-', '')) ?? { unit: units.find((unit) => unit === nearest(stem, units)) };
}

/** Words for units, or several of them, that Azure does not know. */
const periods: ReadonlyMap<string, Period> = new Map([
  ['dai', { unit: 'Day' }],
  ['biweek', { unit: 'Week', times: 2 }],
  ['fortnight', { unit: 'Week', times: 2 }],
  ['bimonth', { unit: 'Month', times: 2 }],
  ['quarter', { unit: 'Month', times: 3 }],
  ['year', { unit: 'Month', times: 12 }],
  ['annual', { unit: 'Month', times: 12 }],
]);

function formsOf(unit: Unit, head: string, words: readonly string[]): readonly string[] {
  if (unit === 'Week') return weekForms(head, words);
  return unit === 'Month' ? monthForms(head, words) : [head];
}

function weekForms(head: string, words: readonly string[]): readonly string[] {
  const chosen = chosenWeekdays(words);
  return chosen.length > 0 ? [`${head} ${chosen.join(',')}`] : [head, `${head} Sunday`];
}

function monthForms(head: string, words: readonly string[]): readonly string[] {
  const [weekday] = chosenWeekdays(words);
  const week = words.map(weekOf).find((week) => week !== undefined);
  if (weekday !== undefined) return [`${head} ${week ?? 'First'} ${weekday}${offsetOf(words)}`];
  const days = words.map(dayOfMonth).filter((day) => day !== undefined);
  if (days.length > 0) return [`${head} ${[...new Set(days)].join(',')}`];
  return week === undefined ? [`${head} day1`, `${head} First Sunday`] : [`${head} ${week} Sunday`];
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\d+-]+/u).filter((word) => word !== '');
}

function chosenWeekdays(words: readonly string[]): readonly Weekday[] {
  return [...new Set(words.map(weekdayOf))].filter((weekday) => weekday !== undefined);
}

function weekdayOf(word: string): Weekday | undefined {
  const short = word.length < 3 ? undefined : weekdays.find((weekday) => weekday.toLowerCase().startsWith(word.toLowerCase()));
  return short ?? weekdays.find((weekday) => weekday === nearest(word, weekdays));
}

const ordinals: Readonly<Record<string, string>> = {
  '1st': 'First',
  '2nd': 'Second',
  '3rd': 'Third',
  '4th': 'Fourth',
  fifth: 'Last',
  '5th': 'Last',
};

function weekOf(word: string): string | undefined {
  const lower = word.toLowerCase();
  return Object.hasOwn(ordinals, lower) ? ordinals[lower] : nearest(word, weeksOfMonth);
}

function dayOfMonth(word: string): string | undefined {
  const number = /^(?:day)?(\d{1,4})(?:st|nd|rd|th)?$/i.exec(word)?.[1];
  return number === undefined ? undefined : `day${Math.min(Math.max(Number(number), 1), 31)}`;
}

function offsetOf(words: readonly string[]): string {
  const number = words.map((word) => /^(?:offset)?([+-]?\d{1,3})$/i.exec(word)?.[1]).find((number) => number !== undefined);
  return number === undefined ? '' : ` Offset${Math.min(Math.max(Number(number), -6), 6)}`;
}
