import { parseRecurrenceWith } from '../calendar/recurrence.ts';
import { type Parsed, sayRefusal } from '../calendar/refusal.ts';
import { parseStartIn } from '../calendar/start.ts';
import { parseExpiry } from '../calendar/window-times.ts';
import { type Known, valueOf } from '../estate/known.ts';
import { reasonOf, recurrenceRemedies, undocumentedRecurrence } from './reason.ts';
import { notApplicable, pass, type RuleOutcome, type ScheduleRule, undecided, violation } from './rule.ts';

/** Azure answers 400 to a recurrence, start or expiry outside its grammar, and only when it is applied. */
export const scheduleRecurrenceInvalid: ScheduleRule<'schedule-recurrence-invalid'> = {
  id: 'schedule-recurrence-invalid',
  title: 'Each schedule recurs in a way that Azure accepts',
  severity: 'high',
  appliesTo: 'schedule',
  remedies: recurrenceRemedies,
  check({ schedule: { recurEvery, recurrenceFields, start, expiration, timeZone } }) {
    const outcomes = [
      resultFor('recurEvery', 'recurrence', recurEvery, parseRecurrenceWith(recurrenceFields), 'recur_every', without(recurrenceFields)),
      resultFor('start', 'start', start, parseStartIn(timeZone), 'start_date_time'),
      resultFor('expiration', 'expiry', expiration, parseExpiry, 'expiration_date_time'),
    ];
    const flawed = outcomes.find(({ outcome }) => outcome === 'violation') ?? outcomes.find(({ outcome }) => outcome === 'unknown');
    if (flawed) return flawed;
    return recurEvery.kind === 'absent' ? notApplicable : pass;
  },
};

function resultFor(
  property: string,
  word: string,
  fact: Known<string>,
  parse: (text: string) => Parsed<unknown>,
  attribute: string,
  also = '',
): RuleOutcome {
  if (fact.kind === 'absent') return notApplicable;
  if (fact.kind === 'unknown')
    return undecided(property, `may have ${article(word)} ${word} that Azure refuses`, reasonOf({ [property]: fact }));
  const read = parse(fact.value);
  if (read.kind === 'value') return pass;
  if (read.undocumented) {
    const message = `may have ${article(word)} ${word} that Azure does not take: ${sayRefusal(fact.value, read)}`;
    return undecided(property, message, undocumentedRecurrence);
  }
  const [nearest] = read.instead;
  const fix = nearest === undefined ? undefined : `Set ${attribute} = "${nearest}" (ARM: maintenanceWindow.${armNames[property]})${also}.`;
  return violation(property, `has ${article(word)} ${word} that Azure refuses: ${sayRefusal(fact.value, read)}`, fix);
}

/** A part of the recurrence in a field of its own has no effect, and does none where it is written once more. */
function without(fields: Known<readonly string[]>): string {
  const names = new Set((valueOf(fields) ?? []).map((field) => field.slice(0, field.indexOf('='))));
  return names.size === 0 ? '' : `, and leave out ${[...names].join(' and ')}, which Azure does not read`;
}

const armNames: Readonly<Record<string, string>> = {
  recurEvery: 'recurEvery',
  start: 'startDateTime',
  expiration: 'expirationDateTime',
};

function article(word: string): string {
  return /^[aeiou]/.test(word) ? 'an' : 'a';
}
