import { type Lane, spansOf, spansTogether, type Together } from '../calendar/concurrency.ts';
import type { Calendars } from '../calendar/once-per-schedules.ts';
import { type Known, mapKnown } from '../estate/known.ts';
import type { Machine } from '../estate/machine.ts';
import type { Truth } from '../estate/truth.ts';
import type { PatchTimes } from '../patching/patch-times.ts';
import { isIn, isPatchedByItself, mayLackPeers, oncePerFleet, type PeerArea, tagOf, timesOf, utcTime, whyPeersMissing } from './peers.ts';
import { type Fleet, type FleetMember, type MachineSubject, notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** Where a machine stands: within one group, machines of different sides must not be patched at the same time. */
export interface OverlapPlace {
  readonly group: string;
  readonly side: string;
  /** The windows that count there, by schedule. */
  readonly calendars: Calendars;
}

/** Which machines an overlap rule compares, and what it says. */
export interface OverlapQuestion {
  /** Of the same environment, so that they are compared at all; `unknown` for those that may be. */
  readonly compares: (member: FleetMember) => Truth;
  /** Only machines of one family are compared, for example of one application; absent: with none. */
  readonly familyOf: (machine: Machine) => Known<string>;
  /** None for machines that do not take part. */
  readonly placesOf: (machine: Machine, times: PatchTimes) => Known<readonly OverlapPlace[]>;
  /** How far around a machine the others lie. */
  readonly within: PeerArea;
}

/** Compares the machines of one environment that have one value in the application's tag: the key of the check. */
export function byApplication(placesOf: OverlapQuestion['placesOf'], within: PeerArea) {
  return (tag = '', environment?: string): OverlapQuestion => ({
    compares: ({ membership }) => isIn(environment, membership),
    familyOf: (machine) => mapKnown(tagOf(machine, tag), (text) => text.toLowerCase()),
    placesOf,
    within,
  });
}

/** `where` ends "is patched together with <machine> …". */
export interface OverlapWords {
  readonly where: (side: string) => string;
  /** As `where`, for machines that are not known. */
  readonly elsewhere: string;
  readonly fix: string;
}

/** Makes the check of an overlap rule. `ask` makes the question of a key, on which alone it may depend: its groups are built once. */
export function overlapCheck(ask: (...key: Key) => OverlapQuestion, words: OverlapWords) {
  const families = oncePerFleet((fleet, now, ...key: Key) => familiesOf(fleet, now, ask(...key)));
  return (subject: Pick<MachineSubject, 'patching' | 'fleet' | 'whyNotWhole' | 'now'>, ...key: Key): RuleOutcome => {
    const { patching, fleet, now } = subject;
    const question = ask(...key);
    const family = question.familyOf(patching.machine);
    if (family.kind === 'absent') return notApplicable; // most machines of most estates, so it is asked first
    const times = timesOf(patching);
    if (!isPatchedByItself(times)) return notApplicable;
    const places = question.placesOf(patching.machine, times);
    if (places.kind === 'absent' || (places.kind === 'value' && places.value.length === 0)) return notApplicable;
    const { groups, unplaced, scheduled } = families(fleet, now.getTime(), ...key);
    const missing = whyPeersMissing(subject, question.within);
    // Without a schedule there is nothing to keep apart, unless one got lost, or a machine that may be on one.
    const { gap } = missing ?? {};
    const mayBeLost = gap !== undefined && (gap.effect === 'incomplete' || gap.kinds.includes('machines'));
    if (!times.scheduled && !scheduled && !mayBeLost) return notApplicable;
    if (family.kind === 'unknown') return open(words, family.why);
    if (places.kind === 'unknown') return open(words, places.why);
    const whyUnplaced = unplaced[times.scheduled ? 'any' : 'scheduled'];
    let why = whyUnplaced.get(family.value) ?? whyUnplaced.get(anyFamily);
    let compared = times.scheduled;
    for (const place of places.value) {
      const group = groups.get(groupKey(family.value, place));
      compared ||= group?.participants.some((other) => other.place.side !== place.side && other.times.scheduled) ?? false;
      const other = group?.overlaps.get(laneKey(place))?.find(({ id }) => id !== patching.machine.id);
      if (other) {
        const message = `is patched together with ${other.id} ${words.where(other.side)}, for example on ${utcTime(other.at)}`;
        return violation('schedules', message, words.fix);
      }
      why ??= group && whyOpen(times, place, group);
    }
    why ??= missing && mayLackPeers(missing);
    if (why !== undefined) return open(words, why);
    return compared ? pass : notApplicable;
  };
}

type Key = readonly (string | undefined)[];

function open({ elsewhere }: OverlapWords, why: string): RuleOutcome {
  return undecided(
    'schedules',
    `may be patched together with machines ${elsewhere}`,
    `Whether these machines are patched at the same time as others ${elsewhere} is not known: ${why.replace(/\.$/, '')}.`,
  );
}

interface Participant {
  readonly id: string;
  readonly times: PatchTimes;
  readonly place: OverlapPlace;
}

interface MachinesLane extends Lane {
  readonly ids: readonly string[];
}

/** Machines of one family that stand in one group. */
interface Group {
  readonly participants: readonly Participant[];
  /** Of machines that stand on one side and are patched at the same times: the first with which they overlap. */
  readonly overlaps: ReadonlyMap<string, readonly Overlap[]>;
}

interface Families {
  readonly groups: ReadonlyMap<string, Group>;
  /** Why further machines may belong to a family: any, and those that are or may be on a schedule. */
  readonly unplaced: Readonly<Record<'any' | 'scheduled', ReadonlyMap<string | typeof anyFamily, string>>>;
  /** Is some machine on a schedule, or may it be? */
  readonly scheduled: boolean;
}

const anyFamily = Symbol('any family');

function familiesOf(fleet: Fleet, now: number, question: OverlapQuestion): Families {
  const byGroup = new Map<string, Participant[]>();
  const unplaced = { any: new Map<string | typeof anyFamily, string>(), scheduled: new Map<string | typeof anyFamily, string>() };
  let scheduled = false;
  const leaveOpen = (family: string | typeof anyFamily, why: string, times: PatchTimes) => {
    for (const reasons of times.scheduled ? [unplaced.any, unplaced.scheduled] : [unplaced.any]) {
      if (!reasons.has(family)) reasons.set(family, why);
    }
  };
  for (const member of fleet) {
    const { machine } = member.patching;
    const [compared, family] = [question.compares(member), question.familyOf(machine)];
    if (compared === 'no' || family.kind === 'absent') continue;
    const times = timesOf(member.patching);
    const places = question.placesOf(machine, times);
    if (!isPatchedByItself(times) || places.kind === 'absent' || (places.kind === 'value' && places.value.length === 0)) continue;
    scheduled ||= times.scheduled;
    if (family.kind === 'unknown') leaveOpen(anyFamily, family.why, times);
    else if (places.kind === 'unknown') leaveOpen(family.value, places.why, times);
    else if (compared === 'unknown') leaveOpen(family.value, 'the environment of some of them is not known', times);
    else {
      for (const place of places.value) {
        const key = groupKey(family.value, place);
        const others = byGroup.get(key);
        if (others) others.push({ id: machine.id, times, place });
        else byGroup.set(key, [{ id: machine.id, times, place }]);
      }
    }
  }
  return { groups: new Map([...byGroup].map(([key, participants]) => [key, groupOf(participants, now)])), unplaced, scheduled };
}

function groupKey(family: string, { group }: OverlapPlace): string {
  return JSON.stringify([family, group]);
}

function groupOf(participants: readonly Participant[], now: number): Group {
  const lanes = new Map<string, MachinesLane & { machines: number; ids: string[] }>();
  for (const { id, place } of participants) {
    if (place.calendars.size === 0) continue;
    const key = laneKey(place);
    const lane = lanes.get(key);
    if (lane) {
      lane.ids.push(id);
      lane.machines += 1;
    } else lanes.set(key, { side: place.side, machines: 1, ids: [id], calendars: [...place.calendars.values()] });
  }
  const together = spansTogether([...lanes.values()], now, ({ sides }) => sides > 1);
  const overlaps = new Map([...lanes].map(([key, lane]) => [key, firstOverlaps(lane, spansOf(lane, together, now))]));
  return { participants, overlaps };
}

function laneKey({ side, calendars }: OverlapPlace): string {
  return JSON.stringify([side, ...[...calendars.keys()].sort()]);
}

interface Overlap {
  /** Another machine, on this side. */
  readonly id: string;
  readonly side: string;
  readonly at: number;
}

/** Two, since one machine may stand on several sides: whoever asks overlaps with the first that is not itself. */
function firstOverlaps({ side: own }: MachinesLane, spans: readonly Together<MachinesLane>[]): readonly Overlap[] {
  const overlaps: Overlap[] = [];
  for (const { start, lanes } of spans) {
    for (const { side, ids } of lanes) {
      for (const id of side === own ? [] : ids) {
        if (id !== overlaps[0]?.id) overlaps.push({ id, side, at: start });
        if (overlaps.length === 2) return overlaps;
      }
    }
  }
  return overlaps;
}

/** What is on a schedule can meet whatever chooses its own times; without any schedule there is nothing to keep apart. */
function whyOpen(times: PatchTimes, { side }: OverlapPlace, { participants }: Group): string | undefined {
  const others = participants.filter(({ place }) => place.side !== side);
  const met = times.scheduled ? others : others.filter((other) => other.times.scheduled);
  if (met.length === 0) return undefined;
  return times.open ?? met.find((other) => other.times.open !== undefined)?.times.open;
}
