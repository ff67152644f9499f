import { type Lane, spansOf, spansTogether, type Together } from '../calendar/concurrency.ts';
import type { Patching } from '../patching/patching.ts';
import { isIn, isPatchedByItself, mayLackPeers, oncePerFleet, tagOf, timesOf, utcTime, whyPeersMissing } from './peers.ts';
import { type Fleet, type MachineRule, notApplicable, pass, undecided, violation } from './rule.ts';

/** Not too many machines of one application at once. */
export const simultaneousShare: MachineRule<'simultaneous-share', 'applicationTag'> = {
  id: 'simultaneous-share',
  title: 'Only a part of the machines of an application is patched at the same time',
  severity: 'high',
  appliesTo: 'machine',
  requires: ['applicationTag'],
  check(subject, { applicationTag, maxPercent: limit }) {
    const { patching, fleet, environment, now } = subject;
    const { machine } = patching;
    const times = timesOf(patching);
    if (!counts(patching) || !isPatchedByItself(times)) return notApplicable;
    const name = tagOf(machine, applicationTag);
    if (name.kind === 'absent') return notApplicable;
    if (name.kind === 'unknown') return notKnown(limit, name.why);
    const { byName, unplaced } = applicationsOf(fleet, now.getTime(), applicationTag, environment);
    const application = byName.get(name.value.toLowerCase()) ?? alone;
    const worst = application.worst.get(laneKey(patching));
    const sure = application.machines + unplaced.count;
    const missing = whyPeersMissing(subject, 'everywhere');
    // More of them would make the share smaller, or larger.
    if (missing) return notKnown(limit, mayLackPeers(missing));
    if (worst && worst.machines > 1 && exceeds(worst.machines, sure, limit)) {
      const percent = Math.floor((100 * worst.machines) / sure);
      const message = `is one of ${worst.machines} machines of ${name.value} that are patched together, ${percent} % of its ${sure}, for example on ${utcTime(worst.start)}; allowed: at most ${limit} %`;
      return violation('schedules', message, 'Spread the machines of the application over schedules whose windows do not meet.');
    }
    const why = application.open ?? unplaced.why;
    // Whoever chooses its own times may choose the worst.
    const together = times.open === undefined && worst ? worst.machines : application.most;
    const most = together + application.unsettled + unplaced.count;
    if (why === undefined || most <= 1 || !exceeds(most, sure, limit)) return pass;
    return notKnown(limit, why);
  },
};

function notKnown(limit: number, why: string) {
  return undecided(
    'schedules',
    `may be patched together with more than ${limit} % of its application`,
    `How many machines of an application are patched together is not known: ${why.replace(/\.$/, '')}.`,
  );
}

function exceeds(machines: number, of: number, percent: number): boolean {
  return machines * 100 > percent * of;
}

/** Scale sets spread their instances by their own upgrade policy, and a plan does not count them. */
function counts({ machine: { kind } }: Patching): boolean {
  return kind === 'virtual-machine' || kind === 'arc-server';
}

interface Application {
  /** All of them, also those that nobody patches. */
  readonly machines: number;
  /** Of machines that are patched at the same times: when most are patched together with them, the earliest of such times. */
  readonly worst: ReadonlyMap<string, Together<Lane>>;
  /** Most machines that are certainly patched at once. */
  readonly most: number;
  /** Machines that may be patched at other times too. */
  readonly unsettled: number;
  readonly open?: string;
}

const alone: Application = { machines: 1, worst: new Map(), most: 0, unsettled: 0 };

interface Applications {
  readonly byName: ReadonlyMap<string, Application>;
  /** Machines that may belong to any application. */
  readonly unplaced: { readonly count: number; readonly why?: string };
}

const applicationsOf = oncePerFleet((fleet: Fleet, now, tag = '', environment): Applications => {
  const members = new Map<string, Patching[]>();
  let count = 0;
  let why: string | undefined;
  for (const { patching, membership } of fleet) {
    const inside = isIn(environment, membership);
    if (inside === 'no' || !counts(patching)) continue;
    const name = tagOf(patching.machine, tag);
    if (name.kind === 'absent') continue;
    if (name.kind === 'unknown' || inside === 'unknown') {
      count += 1;
      why ??= name.kind === 'unknown' ? name.why : 'the environment of some of them is not known';
      continue;
    }
    const others = members.get(name.value.toLowerCase());
    if (others) others.push(patching);
    else members.set(name.value.toLowerCase(), [patching]);
  }
  return {
    byName: new Map([...members].map(([name, patchings]) => [name, applicationOf(patchings, now)])),
    unplaced: { count, ...(why === undefined ? {} : { why }) },
  };
});

function applicationOf(members: readonly Patching[], now: number): Application {
  const lanes = new Map<string, Lane & { machines: number }>();
  let unsettled = 0;
  let open: string | undefined;
  for (const patching of members) {
    const times = timesOf(patching);
    if (times.open !== undefined) {
      unsettled += 1;
      open ??= times.open;
    }
    if (times.calendars.size === 0) continue;
    const key = laneKey(patching);
    const lane = lanes.get(key);
    if (lane) lane.machines += 1;
    else lanes.set(key, { side: key, machines: 1, calendars: [...times.calendars.values()] });
  }
  const spans = spansTogether([...lanes.values()], now, ({ machines }) => machines > 0);
  const most = spans.reduce((max, { machines }) => Math.max(max, machines), 0);
  // Only the worst is kept: a year of spans of each application takes more room than its machines.
  const worst = new Map([...lanes].flatMap(([key, lane]) => worstOf(spansOf(lane, spans, now)).map((span) => [key, span] as const)));
  return { machines: members.length, worst, most, unsettled, ...(open === undefined ? {} : { open }) };
}

function laneKey(patching: Patching): string {
  return JSON.stringify([...timesOf(patching).calendars.keys()].sort());
}

/** The one with most machines, the earliest of such; none of none. */
function worstOf(spans: readonly Together<Lane>[]): readonly Together<Lane>[] {
  const [first, ...others] = spans;
  return first ? [others.reduce((worst, span) => (span.machines > worst.machines ? span : worst), first)] : [];
}
