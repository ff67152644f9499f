import fc from 'fast-check';
import type { Assignment } from '../../src/estate/assignment.ts';
import { type Coverage, everywhere, type Gap, joinCoverage, listedKinds, openWorld } from '../../src/estate/coverage.ts';
import type { Estate } from '../../src/estate/estate.ts';
import { absent, type Known, unknown, value, valueOf } from '../../src/estate/known.ts';
import type { Image, Machine, PatchMode, RebootSetting } from '../../src/estate/machine.ts';
import type { Schedule } from '../../src/estate/schedule.ts';
import { assessed, cancelled, installed, liveVm, missing } from './live.ts';
import { assignment, dynamicScope, estate, galleryImage, listedImage, schedule, selection } from './machines.ts';

/** Estates of two subscriptions as a live run reads them whole, and the ways in which inputs lose a part of one. */

const subscriptions = ['11111111-1111-1111-1111-111111111111', '22222222-2222-2222-2222-222222222222'] as const;
type Subscription = (typeof subscriptions)[number];
const one = <T>(...values: T[]) => fc.constantFrom(...values);
const areaOf = (subscription: string) => `/subscriptions/${subscription}`;
const idIn = (subscription: string, type: string, name: string) => `${areaOf(subscription)}/resourceGroups/rg/providers/${type}/${name}`;

const schedules = fc.record({
  subscription: one<Subscription>(...subscriptions),
  recurEvery: one('1Day', '1Week Sunday', 'Month Third Tuesday', '5Weeks Monday'),
  expired: one(false, false, true),
  classes: one(['Critical', 'Security'], ['Other'], ['Critical', 'Security', 'Other']),
  excludes: fc.boolean(),
  run: one('none', 'none', 'Cancelled'),
});
type DraftOf<A> = A extends fc.Arbitrary<infer T> ? T : never;
type ScheduleDraft = DraftOf<typeof schedules>;

function scheduleOf({ subscription, recurEvery, expired, classes, excludes, run }: ScheduleDraft, index: number): Schedule {
  const id = idIn(subscription, 'Microsoft.Maintenance/maintenanceConfigurations', `s${index}`);
  const chosen = selection({ classifications: value(classes), exclude: value(excludes ? ['*'] : []) });
  return schedule({
    id,
    resourceId: value(id),
    name: value(`s${index}`),
    subscription: value(subscription),
    recurEvery: value(recurEvery),
    expiration: expired ? value('2026-01-01 00:00') : absent,
    linux: value(chosen),
    runs: value(run === 'none' ? [] : [cancelled({ id: `${id}/providers/microsoft.maintenance/applyupdates/20261122010000` })]),
    change: 'keep',
    origin: { input: 'Azure' },
  });
}

const unsupportedImage: Known<Image> = value({
  kind: 'marketplace',
  publisher: 'MicrosoftWindowsDesktop',
  offer: 'windows-11',
  sku: 'win11-24h2-pro',
  version: 'latest',
});

const machines = fc.record({
  subscription: one<Subscription>(...subscriptions),
  environment: one('production', 'staging'),
  application: one('shop', 'shop', 'mail'),
  bypass: fc.boolean(),
  patchMode: one<PatchMode>('AutomaticByPlatform', 'AutomaticByPlatform', 'ImageDefault'),
  reboot: one<RebootSetting>('IfRequired', 'Never', 'Always'),
  image: one<Known<Image>>(listedImage, listedImage, galleryImage, unsupportedImage),
  zone: one('1', '2'),
  power: one('running', 'running', 'deallocated'),
  patches: one('none', 'old', 'undated'),
  run: one('none', 'succeeded', 'failed'),
  bareRun: one('none', 'none', 'Cancelled', 'Failed', 'NoUpdatesPending', 'InProgress'),
  rebootPending: fc.boolean(),
  extensions: fc.boolean(),
  sql: fc.boolean(),
});
type MachineDraft = DraftOf<typeof machines>;

function machineOf(draft: MachineDraft, index: number): Machine {
  const id = idIn(draft.subscription, 'Microsoft.Compute/virtualMachines', `m${index}`);
  const patch = missing(draft.patches === 'old' ? {} : { firstSeen: '2026-11-21T04:10:00Z', notMissingAt: '2026-11-20T04:10:00Z' });
  const installation = installed({
    status: draft.run === 'failed' ? 'Failed' : 'Succeeded',
    scheduleRun: `${idIn(draft.subscription, 'Microsoft.Maintenance/maintenanceConfigurations', 's0')}/providers/microsoft.maintenance/applyupdates/1`,
  });
  const bareRun = cancelled({
    id: `${idIn(draft.subscription, 'Microsoft.Maintenance/maintenanceConfigurations', 's0')}/providers/microsoft.maintenance/applyupdates/20261122013000`,
    status: draft.bareRun,
  });
  return liveVm(
    {
      power: value({ state: draft.power }),
      assessment: assessed({ counts: { security: draft.patches === 'none' ? 0 : 1, other: 0 }, rebootPending: value(draft.rebootPending) }),
      pending: value(draft.patches === 'none' ? [] : [patch]),
      installations: value(draft.run === 'none' ? [] : [installation]),
      runs: value(draft.bareRun === 'none' ? [] : [bareRun]),
    },
    {
      id,
      resourceId: value(id),
      name: value(`m${index}`),
      subscription: value(draft.subscription),
      resourceGroup: value('rg'),
      bypass: value(draft.bypass),
      patchMode: value(draft.patchMode),
      rebootSetting: value(draft.reboot),
      image: draft.image,
      extensionsAllowed: value(draft.extensions),
      sqlPatching: value(draft.sql),
      zones: value([draft.zone]),
      tags: value(
        new Map([
          ['environment', value(draft.environment)],
          ['app', value(draft.application)],
        ]),
      ),
    },
  );
}

const drafts = fc.record({
  schedules: fc.array(schedules, { minLength: 1, maxLength: 3 }),
  machines: fc.array(machines, { minLength: 1, maxLength: 4 }),
  named: fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { maxLength: 3 }),
  scopes: fc.array(fc.tuple(one<Subscription>(...subscriptions), fc.nat(2), one('production', 'nobody')), { maxLength: 2 }),
});

/** Read whole: what is not in it does not exist. */
export const wholeEstates: fc.Arbitrary<Estate> = drafts.map((draft) => {
  const [all, found] = [draft.machines.map(machineOf), draft.schedules.map(scheduleOf)];
  const live = { change: 'keep', origin: { input: 'Azure' } } as const;
  const named = draft.named.flatMap(([m, s], index): Assignment[] => {
    const [machine, of] = [all[m], found[s]];
    return machine && of ? [assignment(of, machine, { id: `${machine.id}/assignments/${index}`, ...live })] : [];
  });
  const scoped = draft.scopes.flatMap(([subscription, s, environment], index): Assignment[] => {
    const of = found[s];
    const tags = value([{ tag: value('environment'), values: value([value(environment)]) }]);
    const scope = dynamicScope({ subscription: value(subscription), ...(environment === 'nobody' ? { tags } : {}) });
    const target = { kind: 'dynamic', scope } as const;
    return of ? [{ ...assignment(of, all[0] as Machine), id: `${areaOf(subscription)}/assignments/${index}`, target, ...live }] : [];
  });
  return estate({ machines: all, schedules: found, assignments: [...named, ...scoped], closed: true });
});

/** An estate that lost something, and why it knows. */
export type Loss = (estate: Estate, pick: number) => Estate;

function gapIn(subscription: string | undefined, kinds: Gap['kinds'], effect: Gap['effect']): Coverage {
  return {
    whole: [],
    gaps: [{ areas: [subscription === undefined ? everywhere : areaOf(subscription)], kinds, why: 'it was lost', effect }],
  };
}

function subscriptionOf({ target }: Assignment, { machines: all }: Estate): string | undefined {
  if (target.kind === 'dynamic') return valueOf(target.scope.subscription);
  return target.kind === 'machine' ? valueOf(all.find(({ id }) => id === target.id)?.subscription ?? absent) : undefined;
}

/** The references to schedules that are not there lead out of the estate. */
function withoutSchedules(of: Estate, isLost: (schedule: Schedule) => boolean): Estate {
  const lost = new Set(of.schedules.filter(isLost).map(({ id }) => id));
  return {
    ...of,
    schedules: of.schedules.filter(({ id }) => !lost.has(id)),
    assignments: of.assignments.map((each) => {
      const [id] = each.schedule.kind === 'inside' ? each.schedule.ids : [];
      return id !== undefined && lost.has(id) ? { ...each, schedule: { kind: 'outside', resourceId: id } } : each;
    }),
  };
}

function withLive(of: Estate, pick: number, change: (live: NonNullable<Machine['live']>) => Partial<NonNullable<Machine['live']>>): Estate {
  const changed = of.machines[pick % of.machines.length];
  return {
    ...of,
    machines: of.machines.map((machine) =>
      machine === changed && machine.live ? { ...machine, live: { ...machine.live, ...change(machine.live) } } : machine,
    ),
  };
}

const [kept, unreadable] = subscriptions;
const lost: Known<never> = unknown('it was lost');

export const losses: { readonly [Name in string]: Loss } = {
  'an assignment is counted and not delivered': (of, pick) => {
    const gone = of.assignments[pick % of.assignments.length];
    if (!gone) return of;
    const coverage = joinCoverage([of.coverage, gapIn(subscriptionOf(gone, of), ['assignments'], 'incomplete')]);
    return { ...of, assignments: of.assignments.filter((each) => each !== gone), coverage };
  },
  'an assignment is declared without an entry': (of, pick) => {
    const gone = of.assignments[pick % of.assignments.length];
    if (!gone) return of;
    const coverage = joinCoverage([of.coverage, gapIn(undefined, ['assignments'], 'open')]);
    return { ...of, assignments: of.assignments.filter((each) => each !== gone), coverage };
  },
  'a schedule is counted and not delivered': (of, pick) => {
    const gone = of.schedules[pick % of.schedules.length];
    const coverage = joinCoverage([of.coverage, gapIn(valueOf(gone?.subscription ?? absent), ['schedules'], 'incomplete')]);
    return { ...withoutSchedules(of, (each) => each === gone), coverage };
  },
  'a machine is counted and not delivered': (of, pick) => {
    const gone = of.machines[pick % of.machines.length];
    const coverage = joinCoverage([of.coverage, gapIn(valueOf(gone?.subscription ?? absent), ['machines'], 'incomplete')]);
    return { ...of, machines: of.machines.filter((each) => each !== gone), coverage };
  },
  'a schedule is declared without an entry': (of, pick) => {
    const gone = of.schedules[pick % of.schedules.length];
    return {
      ...withoutSchedules(of, (each) => each === gone),
      coverage: joinCoverage([of.coverage, gapIn(undefined, ['schedules'], 'open')]),
    };
  },
  'a machine is declared without an entry': (of, pick) => {
    const gone = of.machines[pick % of.machines.length];
    const coverage = joinCoverage([of.coverage, gapIn(undefined, ['machines'], 'open')]);
    return { ...of, machines: of.machines.filter((each) => each !== gone), coverage };
  },
  'a subscription cannot be read': (of) => {
    const isGone = (each: Assignment) => subscriptionOf(each, of) === unreadable;
    const rest = withoutSchedules(of, ({ subscription }) => valueOf(subscription) === unreadable);
    return {
      ...rest,
      machines: of.machines.filter(({ subscription }) => valueOf(subscription) !== unreadable),
      assignments: rest.assignments.filter((_, index) => !isGone(of.assignments[index] as Assignment)),
      coverage: { whole: [{ areas: [areaOf(kept)], kinds: listedKinds }], gaps: gapIn(unreadable, listedKinds, 'incomplete').gaps },
    };
  },
  'a subscription lies out of the scopes of the snapshot': (of) => {
    const isGone = (each: Assignment) => subscriptionOf(each, of) === unreadable;
    const rest = withoutSchedules(of, ({ subscription }) => valueOf(subscription) === unreadable);
    return {
      ...rest,
      assignments: rest.assignments.filter((_, index) => !isGone(of.assignments[index] as Assignment)),
      coverage: { whole: [{ areas: [areaOf(kept)], kinds: listedKinds }], gaps: [] },
    };
  },
  'a snapshot is too old to cover anything': (of) => ({ ...of, coverage: openWorld }),
  'nothing but machines and schedules is there, and nobody claims more': (of) => ({ ...of, assignments: [], coverage: openWorld }),
  'a night has no assessment': (of, pick) => withLive(of, pick, () => ({ assessment: absent, pending: absent })),
  'the row of a missing patch is counted and not delivered': (of, pick) => withLive(of, pick, () => ({ pending: lost })),
  'the installations are counted and not delivered': (of, pick) => withLive(of, pick, () => ({ installations: lost })),
  'the runs of machines are counted and not delivered': (of, pick) => withLive(of, pick, () => ({ runs: lost })),
  'the runs of schedules are counted and not delivered': (of) => ({
    ...of,
    schedules: of.schedules.map((each) => ({ ...each, runs: lost })),
  }),
};

/** Something that nobody read, beside what was read. */
export function withUnread(of: Estate): Estate {
  return { ...of, coverage: joinCoverage([of.coverage, gapIn(undefined, listedKinds, 'open')]) };
}
