import { parseRecurrenceWith } from '../calendar/recurrence.ts';
import { type Parsed, sayRefusal } from '../calendar/refusal.ts';
import { earlyWindow, isMonthly } from '../calendar/release-order.ts';
import { calendarOf } from '../calendar/schedule-calendar.ts';
import { parseStartIn } from '../calendar/start.ts';
import { parseExpiry } from '../calendar/window-times.ts';
import { type Known, value, valueOf } from '../estate/known.ts';
import type { Schedule } from '../estate/schedule.ts';
import { scheduleFacts } from '../estate/schedule-facts.ts';
import { fixOf } from './fix.ts';
import { reasonOf, recurrenceRemedies, undocumentedRecurrence } from './reason.ts';
import { setOnSchedule } from './remedy.ts';
import { notApplicable, pass, type RuleOutcome, type ScheduleRule, undecided, violation } from './rule.ts';

/** Azure answers 400 to a recurrence, start or expiry outside its grammar, and only when it is applied. */
export const scheduleRecurrenceInvalid: ScheduleRule<'schedule-recurrence-invalid'> = {
  id: 'schedule-recurrence-invalid',
  title: 'Each schedule recurs in a way that Azure accepts',
  severity: 'high',
  appliesTo: 'schedule',
  remedies: recurrenceRemedies,
  check({ schedule, now }) {
    const { recurEvery, recurrenceFields, timeZone } = schedule;
    const best = (forms: readonly string[]) => forms.find((form) => !isEarly(schedule, form, now)) ?? afterRelease(schedule, forms);
    const outcomes = [
      resultFor('recurEvery', schedule, parseRecurrenceWith(recurrenceFields), best, without(recurrenceFields)),
      resultFor('start', schedule, parseStartIn(timeZone)),
      resultFor('expiration', schedule, parseExpiry),
    ];
    const flawed = outcomes.find(({ outcome }) => outcome === 'violation') ?? outcomes.find(({ outcome }) => outcome === 'unknown');
    if (flawed) return flawed;
    return recurEvery.kind === 'absent' ? notApplicable : pass;
  },
};

const parts = {
  recurEvery: { word: 'recurrence', attribute: 'recur_every' },
  start: { word: 'start', attribute: 'start_date_time' },
  expiration: { word: 'expiry', attribute: 'expiration_date_time' },
} as const;

function resultFor(
  property: keyof typeof parts,
  schedule: Schedule,
  parse: (text: string) => Parsed<unknown>,
  best: (forms: readonly string[]) => string | undefined = ([nearest]) => nearest,
  also = '',
): RuleOutcome {
  const fact = schedule[property];
  const { word, attribute } = parts[property];
  if (fact.kind === 'absent') return notApplicable;
  if (fact.kind === 'unknown')
    return undecided(property, `may have ${article(word)} ${word} that Azure refuses`, reasonOf({ [property]: fact }));
  const read = parse(fact.value);
  if (read.kind === 'value') return pass;
  if (read.undocumented) {
    const message = `may have ${article(word)} ${word} that Azure does not take: ${sayRefusal(fact.value, read)}`;
    return undecided(property, message, undocumentedRecurrence);
  }
  const form = best(read.instead);
  const words = `Set ${attribute} = "${form}" (ARM: ${scheduleFacts[property].arm})${also}`;
  const fix = fixOf([form === undefined ? undefined : setOnSchedule(schedule, property, form, words)]);
  return violation(property, `has ${article(word)} ${word} that Azure refuses: ${sayRefusal(fact.value, read)}`, fix);
}

/** Would it come before the security release of each month, which the next run would report? */
function isEarly(schedule: Schedule, form: string, now: Date): boolean {
  if (schedule.windows.kind === 'absent') return false;
  const meant = calendarOf({ ...schedule, recurEvery: value(form) });
  return meant.kind === 'calendar' && isMonthly(meant.calendar) && earlyWindow(meant.calendar, now.getTime()) !== undefined;
}

/** Where a month alone is written, any day of it keeps what is meant; a day that is written stays. */
function afterRelease({ recurEvery }: Schedule, [nearest]: readonly string[]): string | undefined {
  const isDayOpen = recurEvery.kind === 'value' && /^\s*(?:every )?\d*\s*month(?:s|ly)?\s*$/i.test(recurEvery.value);
  return isDayOpen ? 'Month Third Tuesday' : nearest;
}

/** A part of the recurrence in a field of its own has no effect, and does none where it is written once more. */
function without(fields: Known<readonly string[]>): string {
  const names = new Set((valueOf(fields) ?? []).map((field) => field.slice(0, field.indexOf('='))));
  return names.size === 0 ? '' : `, and leave out ${[...names].join(' and ')}, which Azure does not read`;
}

function article(word: string): string {
  return /^[aeiou]/.test(word) ? 'an' : 'a';
}
