import { dateOf } from '../calendar/civil-day.ts';
import { type Calendar, windowStarts } from '../calendar/occurrences.ts';
import { type Calendars, oncePerSchedules } from '../calendar/once-per-schedules.ts';
import { nextReleases, type SecurityRelease } from '../calendar/security-release.ts';
import { commonZone } from '../calendar/worst-gap.ts';
import { localDay } from '../calendar/zone-clock.ts';
import type { Patching } from '../patching/patching.ts';
import { whyScheduleLost } from '../patching/reach.ts';
import { type SecurityCalendar, securityCalendarOf } from '../patching/security-calendar.ts';
import { isIn, mayLackPeers, oncePerFleet, timesOf, whyPeersMissing } from './peers.ts';
import { type Fleet, type MachineRule, notApplicable, pass, undecided, violation } from './rule.ts';

const releases = 12;

/** One environment gets each month's patches some days after another, so that trouble shows there first. */
export const ringOrder: MachineRule<'ring-order', 'after'> = {
  id: 'ring-order',
  title: 'Each monthly security release reaches the machines of another environment first',
  severity: 'high',
  appliesTo: 'machine',
  requires: ['after'],
  waitsFor: 'after',
  check(subject, { after, minDays: least }) {
    const { patching, fleet, environment, now } = subject;
    if (environment === undefined || environment === after) return notApplicable;
    const own = securityTimesOf(patching);
    if (own.calendars.size === 0 && own.open === undefined) return notApplicable;
    const ring = ringOf(fleet, now.getTime(), after);
    const lead = own.calendars.size === 0 ? undefined : ring.worstLead(own.calendars, now);
    const early = lead !== undefined && (lead.days === null || lead.days < least);
    // One that was not read can only bring a release there sooner.
    const missing = early ? whyPeersMissing(subject, 'everywhere') : undefined;
    const why = early ? (ring.open ?? (missing && mayLackPeers(missing))) : own.open;
    if (why === undefined) return early ? violation('schedules', says(lead, after, least), fixFor(after, least)) : pass;
    return undecided(
      'schedules',
      early
        ? says(lead, after, least).replace(/^has /, 'may have ')
        : `may have a security release less than ${daysOf(least)} after ${after}`,
      `Whether ${after} gets each security release first is not known: ${why.replace(/\.$/, '')}.`,
    );
  },
};

/** How long after the other environment a machine gets a release. */
interface Lead {
  readonly release: SecurityRelease;
  readonly date: string;
  /** Null, as `first`, where the other environment never gets it. Negative where it gets it later. */
  readonly days: number | null;
  readonly first: string | null;
}

/** The environment that comes first. */
interface Ring {
  /** Why it may get a release sooner than its schedules tell. */
  readonly open?: string;
  /** Of the coming releases the one that it gets least long before these schedules; undefined where they bring none. */
  readonly worstLead: (own: Calendars, now: Date) => Lead | undefined;
}

const ringOf = oncePerFleet((fleet: Fleet, _now, environment): Ring => {
  const calendars = new Map<string, Calendar>();
  let open: string | undefined;
  let members = 0;
  for (const { patching, membership } of fleet) {
    const inRing = isIn(environment, membership);
    if (inRing === 'no') continue;
    members += 1;
    const times = securityTimesOf(patching);
    if (inRing === 'yes') for (const [id, calendar] of times.calendars) calendars.set(id, calendar);
    else if (times.calendars.size > 0) open ??= 'the environment of some machines is not known';
    open ??= times.open;
  }
  if (members === 0) open = 'no machine of it is in this input';
  return {
    ...(open === undefined ? {} : { open }),
    worstLead: oncePerSchedules((own, now) => worstLead([...own.values()], [...calendars.values()], now.getTime())),
  };
});

/** The windows that bring critical and security patches, and why there may be others: an assignment that got lost may bring some. */
function securityTimesOf(patching: Patching): SecurityCalendar {
  const times = timesOf(patching);
  if (times.calendars.size === 0) return times;
  const { calendars, open } = securityCalendarOf(patching);
  const why = open ?? whyScheduleLost(patching);
  return { calendars, ...(why === undefined ? {} : { open: why }) };
}

function worstLead(own: readonly Calendar[], ring: readonly Calendar[], now: number): Lead | undefined {
  let worst: Lead | undefined;
  for (const release of nextReleases(now, releases)) {
    const [at, first] = [firstStart(own, release.at), firstStart(ring, release.at)];
    if (at === undefined) continue;
    // In the zone that all of these schedules share, else in UTC.
    const zone = commonZone([...own, ...ring]);
    const day = localDay(zone, at);
    const ringDay = first === undefined ? undefined : localDay(zone, first);
    const lead: Lead = {
      release,
      date: dateOf(day),
      days: ringDay === undefined ? null : day - ringDay,
      first: ringDay === undefined ? null : dateOf(ringDay),
    };
    if (worst === undefined || isWorse(lead, worst)) worst = lead;
  }
  return worst;
}

/** Never is worse than late. */
function isWorse({ days }: Lead, { days: than }: Lead): boolean {
  if (than === null) return false;
  return days === null || days < than;
}

function firstStart(calendars: readonly Calendar[], from: number): number | undefined {
  let first: number | undefined;
  for (const calendar of calendars) {
    const { value: start } = windowStarts(calendar, from).next();
    if (typeof start === 'number' && (first === undefined || start < first)) first = start;
  }
  return first;
}

function says({ release, date, days, first }: Lead, after: string, least: number): string {
  const what = `has the security release of ${release.date} on ${date}`;
  if (days === null) return `${what}, and ${after} never; allowed: at least ${daysOf(least)} after it`;
  const order = days > 0 ? `${daysOf(days)} after` : days === 0 ? 'the same day as' : `${daysOf(-days)} before`;
  return `${what}, ${order} ${after} (${first}); allowed: at least ${daysOf(least)} after it`;
}

function daysOf(count: number): string {
  return `${count} day${count === 1 ? '' : 's'}`;
}

function fixFor(after: string, least: number): string {
  return `Give these machines a schedule whose windows come at least ${daysOf(least)} after those of ${after}, counted from the second Tuesday: "Month Second Tuesday Offset1" for ${after} leaves room for a later offset here.`;
}
