import { memo } from '../memo.ts';
import type { Calendar } from './occurrences.ts';

/**
 * The same schedule where weeks begin on Sunday; undefined where that changes nothing. Azure does not document on which day the weeks
 * of a list begin: with Monday, as assumed everywhere else, `2Weeks Sunday,Monday` leaves 8 days at most, with Sunday 13.
 */
export function ifWeeksBeginOnSunday(calendar: Calendar): Calendar | undefined {
  return fromSunday(calendar) ?? undefined;
}

const fromSunday = memo((calendar: Calendar): Calendar | null => {
  const { recurrence } = calendar;
  if (recurrence.kind !== 'weeks' || recurrence.every === 1 || recurrence.weekdays.length < 2) return null;
  if (!recurrence.weekdays.includes('Sunday')) return null;
  return { ...calendar, recurrence: { ...recurrence, weeksBegin: 'Sunday' } };
});
