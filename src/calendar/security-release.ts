import { dateOf, firstOfMonth, monthOf, weekdayOf } from './civil-day.ts';
import { localDay, toInstant } from './zone-clock.ts';

/** Microsoft releases on the second Tuesday at about 10:00 Pacific (learn.microsoft.com/windows/deployment/update/release-cycle). */
const pacific = { windowsId: 'Pacific Standard Time', iana: 'America/Los_Angeles' };
const releaseMinute = 10 * 60;
/** Days are counted from Monday. */
const tuesday = 1;

/** One monthly security release. */
export interface SecurityRelease {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** The release of the month of this day. */
export function releaseInMonthOf(day: number): SecurityRelease {
  const first = firstOfMonth(monthOf(day));
  const release = first + ((tuesday - weekdayOf(first) + 7) % 7) + 7;
  return { at: toInstant(pacific, { day: release, minute: releaseMinute }), date: dateOf(release) };
}

/** The releases from this instant on, as many as are asked for. */
export function nextReleases(from: number, count: number): readonly SecurityRelease[] {
  const releases: SecurityRelease[] = [];
  for (let month = monthOf(localDay(pacific, from)); releases.length < count; month += 1) {
    const release = releaseInMonthOf(firstOfMonth(month));
    if (release.at >= from) releases.push(release);
  }
  return releases;
}
