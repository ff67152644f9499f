import type { Calendar } from './occurrences.ts';

const known = new WeakMap<Calendar, Calendar>();

/**
 * The same schedule where weeks begin on Sunday; undefined where that changes nothing. Azure does not document on which day the weeks
 * of a list begin: with Monday, as assumed everywhere else, `2Weeks Sunday,Monday` leaves 8 days at most, with Sunday 13.
 */
export function ifWeeksBeginOnSunday(calendar: Calendar): Calendar | undefined {
  const { recurrence } = calendar;
  if (recurrence.kind !== 'weeks' || recurrence.every === 1 || recurrence.weekdays.length < 2) return undefined;
  if (!recurrence.weekdays.includes('Sunday')) return undefined;
  const other = known.get(calendar) ?? { ...calendar, recurrence: { ...recurrence, weeksBegin: 'Sunday' } };
  known.set(calendar, other);
  return other;
}
