import { absent, unknown, value } from '../../src/estate/known.ts';
import type { LiveState, PatchInstallation, PendingPatch } from '../../src/estate/live.ts';
import type { Machine } from '../../src/estate/machine.ts';
import type { Schedule } from '../../src/estate/schedule.ts';
import type { Patching } from '../../src/patching/patching.ts';
import { assessed, installed, liveVm, missing } from '../support/live.ts';
import {
  arcServer,
  assignment,
  flexibleScaleSet,
  galleryImage,
  linuxVm,
  type Surroundings,
  schedule,
  selection,
} from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const requirements = { maxDaysWithoutCriticalPatches: 14 };
const scheduled: Partial<Patching> = { orchestrations: ['CustomerManagedSchedules'] };
const byAzure: Partial<Patching> = { orchestrations: ['AzureManagedSafeDeployment'] };
const bySystem: Partial<Patching> = { orchestrations: ['ImageDefault'] };

/** Patches as given are missing, and counted. */
function lacking(patches: readonly PendingPatch[], overwrites: Partial<LiveState> = {}, machine: Partial<Machine> = {}): Machine {
  const counts = { security: patches.length, other: 4 };
  return liveVm({ assessment: assessed({ counts }), pending: value(patches), ...overwrites }, machine);
}

/** A Windows patch of this day. */
function kb(published: string, overwrites: Partial<PendingPatch> = {}): PendingPatch {
  const name = '2026-11 Cumulative Update for Windows Server 2022';
  return { id: 'b1', name, kb: '5031364', classifications: ['security'], published: value(published), ...overwrites };
}

/** A Linux patch that was there when somebody looked first. */
function unlooked(firstSeen: string): PendingPatch {
  const { notMissingAt: _, ...patch } = missing({ firstSeen });
  return patch;
}

/** A Linux patch that no snapshot has carried yet. */
const ageless: PendingPatch = { id: 'o1', name: 'openssl', version: '3.0', classifications: ['security'], published: absent };

/** An installation on demand that ended on this day of November 2026. */
function on(day: number, overwrites: Partial<PatchInstallation> = {}): PatchInstallation {
  const date = `2026-11-${String(day).padStart(2, '0')}`;
  const { scheduleRun: _, ...onDemand } = installed({ id: date, started: value(`${date}T01:05:00Z`), at: value(`${date}T01:40:00Z`) });
  return { ...onDemand, ...overwrites };
}

const runs = (...all: PatchInstallation[]) => ({ installations: value(all) });
const ended = (offer: string, sku: string, publisher = 'Canonical'): Partial<Machine> => ({
  image: value({ kind: 'marketplace', publisher, offer, sku, version: 'latest' }),
});
const windows: Partial<Machine> = { os: value('windows') };

/** On one schedule. */
function onSchedule(machine: Machine, overwrites: Partial<Schedule>): Surroundings {
  const one = schedule(overwrites);
  return { schedules: [one], assignments: [assignment(one, machine)] };
}

const excludedKb = lacking([kb('2026-10-13T00:00:00Z')], {}, windows);
const noRebooting = lacking([kb('2026-10-13T00:00:00Z')], {}, windows);
const excludedPackage = lacking([missing()]);
const excludedAgeless = lacking([ageless]);
const onlyOther = lacking([ageless]);
const classesOpen = lacking([ageless]);
const configuration =
  '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-maintenance/providers/Microsoft.Maintenance/maintenanceConfigurations/';
const monthlyRun = on(20, {
  scheduleRun: `${configuration.toLowerCase()}monthly/providers/microsoft.maintenance/applyupdates/20261120010000`,
});
const unassigned = lacking([ageless], runs(monthlyRun));
const planned = lacking([ageless], runs(monthlyRun));
const edge = arcServer({ live: liveVm().live as LiveState });

testRule('critical-patch-age', [
  // The definition.
  { name: 'passes where nothing is missing', machine: liveVm(), requirements, expect: 'pass' },
  {
    name: 'does not pass where nothing is published any more',
    machine: liveVm({}, ended('CentOS', '7_9', 'OpenLogic')),
    requirements,
    expect: { unknown: 'pending', reason: 'nobody publishes patches any more' },
  },
  {
    name: 'does not pass where perhaps nothing is published any more',
    machine: liveVm({}, ended('UbuntuServer', '18.04-LTS')),
    requirements,
    expect: { unknown: 'pending', reason: 'perhaps nobody publishes patches any more' },
  },
  {
    name: 'passes where the policy says that patches are bought',
    machine: liveVm({}, ended('UbuntuServer', '18.04-LTS')),
    requirements: { ...requirements, extendedSupport: { ubuntu: true } },
    expect: 'pass',
  },
  {
    name: 'passes a system that is not known: nothing says that it has ended',
    machine: liveVm({}, { image: galleryImage }),
    requirements,
    expect: 'pass',
  },
  {
    name: 'refuses what has been missing for too long, whoever publishes still',
    machine: lacking([missing()], {}, ended('CentOS', '7_9', 'OpenLogic')),
    requirements,
    expect: { violation: 'pending' },
  },
  {
    name: 'does not apply without a limit',
    machine: lacking([missing({ firstSeen: '2020-01-01T00:00:00Z' })]),
    expect: 'not-applicable',
  },
  {
    name: 'takes its own limit before that of the environment',
    machine: lacking([missing()], runs(on(20))),
    requirements,
    settings: { maxDays: 21 },
    expect: 'pass',
  },
  {
    name: 'refuses a Windows patch that was published too long ago',
    machine: lacking([kb('2026-10-13T17:00:00Z')], {}, windows),
    requirements,
    expect: {
      violation: 'pending',
      message: 'has KB5031364, published on 2026-10-13, missing for 39 days; allowed: at most 14 days',
      fix: 'Install KB5031364 now (az vm install-patches), and look at the last installations for the reason why it was left.',
    },
  },
  {
    name: 'refuses a Linux patch that was first seen too long ago',
    machine: lacking([missing()]),
    requirements,
    expect: {
      violation: 'pending',
      message: 'has openssl, first seen missing on 2026-11-01, missing for 21 days; allowed: at most 14 days',
    },
  },
  {
    name: 'says that it is at least so old where nobody looked before it was first seen',
    machine: lacking([unlooked('2026-11-01T04:10:00Z')]),
    requirements,
    expect: { violation: 'pending', message: 'has openssl, first seen missing on 2026-11-01, missing for at least 21 days; allowed' },
  },
  {
    name: 'passes a Linux patch that was looked for in vain within the limit',
    machine: lacking([missing({ firstSeen: '2026-11-20T04:10:00Z', notMissingAt: '2026-11-19T04:10:00Z' })], runs()),
    requirements,
    patching: bySystem,
    expect: 'pass',
  },
  {
    name: 'is unknown where nobody looked before a Linux patch was first seen: it may be older',
    machine: lacking([unlooked('2026-11-20T04:10:00Z')], runs()),
    requirements,
    patching: bySystem,
    expect: { unknown: 'pending', message: '1 critical or security patch missing, and no successful installation is visible' },
  },
  {
    name: 'is unknown where somebody looked last when the limit allows no more',
    machine: lacking([missing({ firstSeen: '2026-11-20T04:10:00Z', notMissingAt: '2026-11-01T04:10:00Z' })], runs()),
    requirements,
    patching: bySystem,
    expect: { unknown: 'pending' },
  },
  {
    name: 'names the oldest of several, by name where they are equally old',
    machine: lacking([
      kb('2026-10-20T00:00:00Z', { kb: '5030000' }),
      kb('2026-10-13T00:00:00Z', { kb: '5039999' }),
      kb('2026-10-13T00:00:00Z', { kb: 'KB5031111' }),
      kb('2026-11-20T00:00:00Z', { kb: '5020000' }),
    ]),
    requirements,
    expect: {
      violation: 'pending',
      message: 'has KB5031111, published on 2026-10-13, missing for 40 days and 2 more for too long; allowed',
    },
  },
  {
    name: 'counts whole days of 24 hours: one minute before the fifteenth day is over',
    machine: lacking([kb('2026-11-07T12:01:00Z')]),
    requirements,
    patching: bySystem,
    expect: 'pass',
  },
  {
    name: 'counts whole days of 24 hours: the fifteenth day is over',
    machine: lacking([kb('2026-11-07T12:00:00Z')]),
    requirements,
    patching: bySystem,
    expect: { violation: 'pending', message: 'missing for 15 days' },
  },
  {
    name: 'reads a date without a zone as UTC, and one with a zone by it',
    machine: lacking([kb('2026-11-07T12:01:00'), kb('2026-11-07T14:01:00+02:00')]),
    requirements,
    patching: bySystem,
    expect: 'pass',
  },
  {
    name: 'counts Critical and Security-ESM, in any spelling',
    machine: lacking([missing({ classifications: ['Security-ESM'] }), missing({ name: 'bash', classifications: ['Critical'] })]),
    requirements,
    expect: { violation: 'pending', message: 'has bash, first seen missing on 2026-11-01, missing for 21 days and 1 more for too long' },
  },
  {
    name: 'leaves other classes out',
    machine: liveVm({
      assessment: assessed({ counts: { security: 0, updaterollup: 1 } }),
      pending: value([kb('2026-01-13T00:00:00Z', { classifications: ['updaterollup'] })]),
    }),
    requirements,
    expect: 'pass',
  },
  {
    name: 'counts further classes that the policy names',
    machine: liveVm({
      assessment: assessed({ counts: { security: 0, updaterollup: 1 } }),
      pending: value([kb('2026-01-13T00:00:00Z', { classifications: ['updaterollup'] })]),
    }),
    requirements,
    settings: { classifications: ['UpdateRollup'] },
    expect: { violation: 'pending', message: 'has KB5031364, published on 2026-01-13' },
  },
  {
    name: 'is unknown where the publication is, though it was first seen lately',
    machine: lacking([missing({ published: unknown('access was denied'), firstSeen: '2026-11-20T00:00:00Z' })], runs()),
    requirements,
    patching: bySystem,
    expect: { unknown: 'pending', message: '1 critical or security patch missing, and no successful installation is visible' },
  },
  {
    name: 'takes a date that nobody can read for an unknown age',
    machine: lacking([kb('soon')], runs()),
    requirements,
    patching: bySystem,
    expect: { unknown: 'pending' },
  },

  // A patch of unknown age falls back on the last successful installation.
  {
    name: 'passes a patch of unknown age after a successful installation within the limit',
    machine: lacking([ageless], runs(on(15))),
    requirements,
    patching: scheduled,
    expect: 'pass',
  },
  {
    name: 'refuses a patch of unknown age where the last successful installation is older',
    machine: lacking([ageless], runs(on(1))),
    requirements,
    patching: scheduled,
    expect: {
      violation: 'pending',
      message:
        'has 1 critical or security patch missing, and no successful installation since 2026-11-01, 21 days ago; allowed: at most 14 days',
      fix: 'Install them now (az vm install-patches), and look at the last installations for the reason why they were left.',
    },
  },
  {
    name: 'takes patches that are counted but not listed for patches of unknown age',
    machine: liveVm({
      assessment: assessed({ counts: { security: 9 } }),
      pending: value([missing({ firstSeen: '2026-11-20T00:00:00Z' })]),
      ...runs(),
    }),
    requirements,
    patching: bySystem,
    expect: { unknown: 'pending', message: '9 critical or security patches missing, and no successful installation is visible' },
  },
  {
    name: 'takes counts where the list could not be read',
    machine: liveVm({ assessment: assessed({ counts: { security: 3 } }), pending: unknown('access was denied'), ...runs(on(2)) }),
    requirements,
    patching: scheduled,
    expect: { violation: 'pending', message: 'has 3 critical or security patches missing' },
  },
  {
    name: 'is unknown where the list could not be read, though an installation succeeded: it may hold an old patch',
    machine: liveVm({ assessment: assessed({ counts: { security: 3 } }), pending: unknown('access was denied'), ...runs(on(20)) }),
    requirements,
    patching: scheduled,
    expect: { unknown: 'pending', reason: 'Which patches these machines miss is not known: access was denied.' },
  },
  {
    name: 'is unknown where the installations could not be read',
    machine: lacking([ageless], { installations: unknown('access was denied.') }),
    requirements,
    patching: scheduled,
    expect: {
      unknown: 'pending',
      reason: 'Whether the last installation of these machines succeeded is not known: access was denied.',
    },
  },
  {
    name: 'is unknown where the successful installation has no date',
    machine: lacking([ageless], runs(installed({ at: absent, started: absent }))),
    requirements,
    patching: scheduled,
    expect: { unknown: 'pending', reason: 'an installation has no date' },
  },
  {
    name: 'is unknown where an installation without a date owes a reboot that somebody may have made since',
    machine: lacking([ageless], runs(installed({ at: absent, started: absent, rebootStatus: value('Required') }), on(1))),
    requirements,
    patching: scheduled,
    expect: { unknown: 'pending', reason: 'an installation has no date' },
  },
  {
    name: 'takes the start of an installation where its end is not known',
    machine: lacking([ageless], runs(on(20, { at: absent }))),
    requirements,
    patching: scheduled,
    expect: 'pass',
  },
  {
    name: 'does not count an installation that failed, is not over or has not begun',
    machine: lacking(
      [ageless],
      runs(on(21, { status: 'NotStarted' }), on(20, { status: 'InProgress' }), on(19, { status: 'Failed' }), on(2)),
    ),
    requirements,
    patching: scheduled,
    expect: {
      violation: 'pending',
      message: 'no successful installation since 2026-11-02, 20 days ago (the last one, of 2026-11-21, is not over); allowed',
    },
  },
  {
    name: 'leaves open an installation of a status that it does not know',
    machine: lacking([ageless], runs(on(21, { status: 'Unknown' }), on(2))),
    requirements,
    patching: scheduled,
    expect: {
      unknown: 'pending',
      reason: 'Whether the last installation of these machines succeeded is not known: its status says nothing.',
    },
  },
  {
    name: 'does not count the run of a schedule that brings neither class',
    machine: onlyOther,
    around: onSchedule(onlyOther, { linux: value(selection({ classifications: value(['Other']) })) }),
    requirements,
    expect: { unknown: 'pending', message: '(the last one, of 2026-11-22, brings no critical and security patches)' },
  },
  {
    name: 'leaves open the run of a schedule whose classes are not known',
    machine: classesOpen,
    around: onSchedule(classesOpen, { linux: value(selection({ classifications: unknown('access was denied') })) }),
    requirements,
    expect: { unknown: 'pending', reason: 'which patches its schedule installs is left open.' },
  },
  {
    name: 'leaves open the run of a schedule that does not reach the machine any more',
    machine: unassigned,
    requirements,
    patching: scheduled,
    expect: { unknown: 'pending', reason: 'which patches its schedule installs is left open.' },
  },
  {
    name: 'leaves open such a run also where a plan names another schedule by its address',
    machine: unassigned,
    around: onSchedule(unassigned, { id: 'azurerm_maintenance_configuration.weekly', resourceId: value(`${configuration}weekly`) }),
    requirements,
    expect: { unknown: 'pending', reason: 'which patches its schedule installs is left open.' },
  },
  {
    name: 'knows the run of a schedule that a plan names by its address',
    machine: planned,
    around: onSchedule(planned, {
      resourceId: value(`${configuration}MONTHLY`),
      linux: value(selection({ classifications: value(['Other']) })),
    }),
    requirements,
    expect: { unknown: 'pending', message: '(the last one, of 2026-11-20, brings no critical and security patches)' },
  },
  {
    name: 'counts the run of a schedule that a plan names by its address where it brings both classes',
    machine: planned,
    around: onSchedule(planned, { resourceId: value(`${configuration}monthly`) }),
    requirements,
    expect: 'pass',
  },
  {
    name: 'does not let one patch of known age pass for those of unknown age',
    machine: lacking([missing({ firstSeen: '2026-11-20T00:00:00Z' }), ageless], runs(on(1))),
    requirements,
    patching: scheduled,
    expect: { violation: 'pending' },
  },

  // Superseded patches: a new cumulative update resets the oldest age.
  {
    name: 'superseded patches: refuses a young patch where Update Manager has not installed for longer',
    machine: lacking([kb('2026-11-10T18:00:00Z')], runs(on(1)), windows),
    requirements,
    patching: byAzure,
    expect: { violation: 'pending', message: 'no successful installation since 2026-11-01, 21 days ago' },
  },
  {
    name: 'superseded patches: passes a young patch where Update Manager has installed',
    machine: lacking([kb('2026-11-10T18:00:00Z')], runs(on(8)), windows),
    requirements,
    patching: byAzure,
    expect: 'pass',
  },
  {
    name: 'superseded patches: asks for nothing where nothing is missing',
    machine: liveVm(runs(on(1))),
    requirements,
    patching: scheduled,
    expect: 'pass',
  },
  {
    name: 'superseded patches: is unknown where Update Manager may patch',
    machine: lacking([kb('2026-11-10T18:00:00Z')], runs(on(1))),
    requirements,
    patching: {
      orchestrations: ['CustomerManagedSchedules', 'NobodyNoSchedule'],
      undecided: [{ fact: 'bypass', why: 'access was denied' }],
    },
    expect: { unknown: 'pending', reason: 'bypass is not known: access was denied.' },
  },

  // The edge cases, by their names.
  {
    name: 'never assessed',
    machine: liveVm({ assessment: absent, pending: absent }),
    requirements,
    expect: {
      unknown: 'pending',
      message: 'may lack critical or security patches for too long: never assessed, or more than seven days ago; allowed: at most 14 days',
      reason: 'These machines were never assessed, or more than seven days ago.',
    },
  },
  {
    name: 'assessment that could not be read',
    machine: liveVm({ assessment: unknown('access was denied') }),
    requirements,
    expect: { unknown: 'pending', reason: 'The last assessment of these machines is not known: access was denied.' },
  },
  {
    name: 'assessment stale',
    machine: liveVm({ assessment: assessed({ at: value('2026-11-18T11:59:00Z') }) }),
    requirements,
    expect: { unknown: 'pending', message: 'last assessed on 2026-11-18', reason: 'is more than 3 days old.' },
  },
  {
    name: 'assessment stale: three days and a bit are three days',
    machine: liveVm({ assessment: assessed({ at: value('2026-11-18T12:01:00Z') }) }),
    requirements,
    expect: 'pass',
  },
  {
    name: 'assessment stale: the policy says what is',
    machine: liveVm({ assessment: assessed({ at: value('2026-11-20T04:00:00Z') }) }),
    requirements,
    settings: { maxAssessmentAgeDays: 1 },
    expect: { unknown: 'pending', reason: 'is more than 1 day old.' },
  },
  {
    name: 'assessment without a date',
    machine: liveVm({ assessment: assessed({ at: absent }) }),
    requirements,
    expect: { unknown: 'pending', reason: 'Azure gives it no date.' },
  },
  {
    name: 'periodic assessment off: judged by what there is on demand',
    machine: lacking([missing()], {}, { assessmentMode: value('ImageDefault') }),
    requirements,
    expect: { violation: 'pending' },
  },
  {
    name: 'VM deallocated or stopped: skipped once its assessment is not fresh any more',
    machine: liveVm({ power: value({ state: 'Deallocated' }), assessment: absent }),
    requirements,
    expect: 'not-applicable',
  },
  {
    name: 'VM deallocated or stopped: counted where the policy says so, because it starts unpatched',
    machine: liveVm({ power: value({ state: 'stopped' }), assessment: absent }),
    requirements,
    settings: { poweredOff: 'count' },
    expect: { unknown: 'pending' },
  },
  {
    name: 'VM deallocated or stopped: judged while its assessment is fresh',
    machine: lacking([missing()], { power: value({ state: 'deallocated' }) }),
    requirements,
    expect: { violation: 'pending' },
  },
  {
    name: 'VM deallocated or stopped, with an assessment that could not be read: it may be fresh',
    machine: liveVm({ power: value({ state: 'deallocated' }), assessment: unknown('access was denied') }),
    requirements,
    expect: { unknown: 'pending' },
  },
  {
    name: 'VM of a power state that is not known',
    machine: liveVm({ power: unknown('access was denied'), assessment: absent }),
    requirements,
    expect: { unknown: 'pending' },
  },
  {
    name: 'Arc disconnected',
    machine: { ...edge, live: { ...(edge.live as LiveState), connection: value({ state: 'Disconnected' }) } },
    requirements,
    expect: {
      unknown: 'pending',
      message: 'its connection to Azure is Disconnected',
      reason: 'These servers are not connected to Azure, which knows nothing new about them.',
    },
  },
  {
    name: 'Arc of unknown connection',
    machine: { ...edge, live: { ...(edge.live as LiveState), connection: unknown('access was denied') } },
    requirements,
    expect: { unknown: 'pending', reason: 'The connection of these servers is not known: access was denied.' },
  },
  {
    name: 'Arc connected',
    machine: { ...edge, live: { ...(edge.live as LiveState), power: absent, connection: value({ state: 'Connected' }) } },
    requirements,
    expect: 'pass',
  },
  {
    name: 'assessment Failed: its counts are ignored',
    machine: liveVm({ assessment: assessed({ status: 'Failed' }) }),
    requirements,
    expect: { unknown: 'pending', reason: 'The last assessment of these machines failed, so what they miss is not known.' },
  },
  {
    name: 'assessment Failed: so is its list',
    machine: lacking([missing()], { assessment: assessed({ status: 'Failed', counts: {} }) }),
    requirements,
    expect: { unknown: 'pending' },
  },
  {
    name: 'assessment InProgress',
    machine: liveVm({ assessment: assessed({ status: 'InProgress' }) }),
    requirements,
    expect: { unknown: 'pending', reason: 'is not over' },
  },
  {
    name: 'CompletedWithWarnings assessment: counts usable',
    machine: liveVm({ assessment: assessed({ status: 'CompletedWithWarnings' }) }),
    requirements,
    expect: 'pass',
  },
  {
    name: 'CompletedWithWarnings assessment: flagged',
    machine: lacking([missing()], { assessment: assessed({ status: 'CompletedWithWarnings', counts: { security: 1 } }) }),
    requirements,
    expect: { violation: 'pending', message: 'missing for 21 days; the assessment ended with warnings; allowed' },
  },
  {
    name: 'assessment that counted nothing',
    machine: liveVm({ assessment: assessed({ counts: {} }) }),
    requirements,
    expect: { unknown: 'pending', message: 'its assessment counted nothing' },
  },
  {
    name: 'assessment that counted nothing but lists an old patch',
    machine: liveVm({ assessment: assessed({ counts: {} }), pending: value([missing()]) }),
    requirements,
    expect: { violation: 'pending' },
  },
  {
    name: 'reboot pending by the word of the installation: it is not in effect',
    machine: lacking([ageless], {
      assessment: assessed({ rebootPending: absent, counts: { security: 1 } }),
      ...runs(on(21, { rebootStatus: value('Required') }), on(2)),
    }),
    requirements,
    patching: scheduled,
    expect: { violation: 'pending', message: '20 days ago (the last one, of 2026-11-21, awaits a reboot)' },
  },
  {
    name: 'reboot pending by the assessment: the installation before it is not in effect',
    machine: lacking([ageless], {
      assessment: assessed({ rebootPending: value(true), counts: { security: 1 } }),
      ...runs(on(21, { rebootStatus: absent }), on(2)),
    }),
    requirements,
    patching: scheduled,
    expect: { violation: 'pending', message: '(the last one, of 2026-11-21, awaits a reboot)' },
  },
  {
    name: 'reboot pending by the assessment alone: left open',
    machine: lacking([ageless], {
      assessment: assessed({ rebootPending: value(true), counts: { security: 1 } }),
      ...runs(on(21), on(2)),
    }),
    requirements,
    patching: scheduled,
    expect: { unknown: 'pending', reason: 'is not known: whether it awaits a reboot is left open.' },
  },
  {
    name: 'reboot pending by an assessment before the installation: done since',
    machine: lacking([ageless], {
      assessment: assessed({ rebootPending: value(true), at: value('2026-11-20T04:00:00Z'), counts: { security: 1 } }),
      ...runs(on(21, { rebootStatus: value('Completed') })),
    }),
    requirements,
    patching: scheduled,
    expect: 'pass',
  },
  {
    name: 'reboot made by hand after the installation, as a later assessment tells',
    machine: lacking([ageless], runs(on(20, { status: 'CompletedWithWarnings', rebootStatus: value('Required') }))),
    requirements,
    patching: scheduled,
    expect: 'pass',
  },
  {
    name: 'reboot not settled by the assessment that ends the installation itself',
    machine: lacking([ageless], {
      assessment: assessed({ at: value('2026-11-21T01:41:00Z'), counts: { security: 1 } }),
      ...runs(on(21, { status: 'CompletedWithWarnings', rebootStatus: value('Required') }), on(2)),
    }),
    requirements,
    patching: scheduled,
    expect: { violation: 'pending' },
  },
  {
    name: 'window exceeded, with patches left',
    machine: lacking([ageless], runs(on(20, { windowExceeded: true, counts: { ...installed().counts, pending: 2 } }), on(2))),
    requirements,
    patching: scheduled,
    expect: { violation: 'pending', message: '(the last one, of 2026-11-20, ran out of its window)' },
  },
  {
    name: 'window exceeded, with nothing left',
    machine: lacking([ageless], runs(on(20, { status: 'CompletedWithWarnings', windowExceeded: true }))),
    requirements,
    patching: scheduled,
    expect: 'pass',
  },
  {
    name: 'CompletedWithWarnings run, with a patch that failed',
    machine: lacking([ageless], runs(on(20, { status: 'CompletedWithWarnings', counts: { ...installed().counts, failed: 1 } }), on(2))),
    requirements,
    patching: scheduled,
    expect: { violation: 'pending', message: '(the last one, of 2026-11-20, left patches that failed)' },
  },
  {
    name: 'CompletedWithWarnings run, of which nobody tells whether it owes a reboot',
    machine: lacking([ageless], {
      assessment: assessed({ rebootPending: unknown('access was denied'), counts: { security: 1 } }),
      ...runs(on(20, { status: 'CompletedWithWarnings', rebootStatus: absent }), on(2)),
    }),
    requirements,
    patching: scheduled,
    expect: { unknown: 'pending' },
  },
  {
    name: 'nothing to install for months: a run without anything to do is a success',
    machine: lacking([ageless], runs(on(20, { counts: { ...installed().counts, installed: 0 }, rebootStatus: absent }))),
    requirements,
    patching: scheduled,
    expect: 'pass',
  },
  {
    name: 'no runs because nothing pending and no schedule ran',
    machine: liveVm(runs()),
    requirements,
    patching: scheduled,
    expect: 'pass',
  },
  {
    name: 'no runs visible, monthly schedule',
    machine: lacking([ageless], runs()),
    requirements: { maxDaysWithoutCriticalPatches: 35 },
    patching: scheduled,
    expect: {
      unknown: 'pending',
      message: '1 critical or security patch missing, and no successful installation is visible; allowed: at most 35 days',
      reason: 'No successful installation of these machines is visible; Azure shows those of the last 30 days.',
    },
  },
  {
    name: 'no runs visible, though patches are young',
    machine: lacking([kb('2026-11-20T00:00:00Z')], { installations: absent }),
    requirements,
    patching: scheduled,
    expect: { unknown: 'pending' },
  },
  {
    name: 'no successful run visible, only one that failed',
    machine: lacking([ageless], runs(on(20, { status: 'Failed' }))),
    requirements,
    patching: scheduled,
    expect: { unknown: 'pending', message: 'no successful installation is visible (the last one, of 2026-11-20, failed); allowed' },
  },
  {
    name: 'run by other tools, and nothing is missing',
    machine: liveVm(runs()),
    requirements,
    patching: { orchestrations: ['ManualUpdates'] },
    expect: 'pass',
  },
  {
    name: 'run by other tools: no runs are demanded where patches are young',
    machine: lacking([kb('2026-11-20T00:00:00Z')], runs(), windows),
    requirements,
    patching: { orchestrations: ['WindowsAutomaticUpdates'] },
    expect: 'pass',
  },
  {
    name: 'run by other tools: an old installation on demand violates nothing',
    machine: lacking([ageless], runs(on(1))),
    requirements,
    patching: bySystem,
    expect: { unknown: 'pending', reason: 'what else than Azure Update Manager installs is not visible.' },
  },
  {
    name: 'Linux counts without Critical',
    machine: liveVm({ assessment: assessed({ counts: { security: 2, other: 0 } }), pending: value([ageless]), ...runs(on(1)) }),
    requirements,
    patching: scheduled,
    expect: { violation: 'pending', message: 'has 2 critical or security patches missing' },
  },
  {
    name: 'KB exclusion keeps a patch pending for good',
    machine: excludedKb,
    around: onSchedule(excludedKb, { windows: value(selection({ exclude: value(['KB5031364']) })) }),
    requirements,
    expect: {
      violation: 'pending',
      message: 'missing for 40 days; the schedule azurerm_maintenance_configuration.monthly excludes it; allowed',
      fix: 'Take KB5031364 out of the exclusions of azurerm_maintenance_configuration.monthly, or install it by hand.',
    },
  },
  {
    name: 'excludeKbsRequiringReboot keeps a patch pending for good',
    machine: noRebooting,
    around: onSchedule(noRebooting, { windows: value(selection({ excludeKbsRequiringReboot: value(true) })) }),
    requirements,
    expect: {
      violation: 'pending',
      message: '; the schedule azurerm_maintenance_configuration.monthly excludes patches that need a reboot; allowed',
    },
  },
  {
    name: 'package exclusion keeps a patch pending for good',
    machine: excludedPackage,
    around: onSchedule(excludedPackage, { linux: value(selection({ exclude: value(['kernel*', 'Open*l=1.1']) })) }),
    requirements,
    expect: { violation: 'pending', message: '; the schedule azurerm_maintenance_configuration.monthly excludes it; allowed' },
  },
  {
    name: 'package exclusion of other packages is not named',
    machine: excludedPackage,
    around: onSchedule(excludedPackage, { linux: value(selection({ exclude: value(['kernel*', '*ssl-dev', 'openssl*openssl', 'ssl']) })) }),
    requirements,
    expect: { violation: 'pending', message: 'missing for 21 days; allowed' },
  },
  {
    name: 'package exclusion of a schedule that has expired is not named',
    machine: excludedPackage,
    around: onSchedule(excludedPackage, {
      expiration: value('2026-06-01 00:00'),
      linux: value(selection({ exclude: value(['openssl']) })),
    }),
    requirements,
    expect: { violation: 'pending', message: 'missing for 21 days; allowed' },
  },
  {
    name: 'package exclusion of a patch of unknown age: no installation tells about it',
    machine: excludedAgeless,
    around: onSchedule(excludedAgeless, { linux: value(selection({ exclude: value(['openssl']) })) }),
    requirements,
    expect: {
      unknown: 'pending',
      message: 'openssl missing since a day that is not known; the schedule azurerm_maintenance_configuration.monthly excludes it',
    },
  },
  {
    name: 'new VM: grace for installations',
    machine: lacking([ageless], { created: value('2026-11-10T08:00:00Z'), ...runs() }),
    requirements,
    patching: scheduled,
    expect: 'pass',
  },
  {
    name: 'new VM: no grace where its list could not be read, which may hold an old patch',
    machine: liveVm({
      assessment: assessed({ counts: { security: 1 } }),
      pending: unknown('access was denied'),
      created: value('2026-11-10T08:00:00Z'),
      ...runs(),
    }),
    requirements,
    patching: scheduled,
    expect: { unknown: 'pending' },
  },
  {
    name: 'new VM: no grace once it is older than the limit',
    machine: lacking([ageless], { created: value('2026-11-07T08:00:00Z'), ...runs() }),
    requirements,
    patching: scheduled,
    expect: { unknown: 'pending' },
  },
  {
    name: 'new VM: no grace for a patch that was published too long ago',
    machine: lacking([kb('2026-10-13T00:00:00Z')], { created: value('2026-11-20T08:00:00Z'), ...runs() }),
    requirements,
    patching: scheduled,
    expect: { violation: 'pending' },
  },
  {
    name: 'new VM: no grace where its creation is not known',
    machine: lacking([ageless], { created: unknown('access was denied'), ...runs() }),
    requirements,
    patching: scheduled,
    expect: { unknown: 'pending' },
  },
  {
    name: 'clock skew, future dates: age 0',
    machine: lacking([kb('2026-11-23T12:00:00Z')], {
      assessment: assessed({ at: value('2026-11-22T12:05:00Z'), counts: { security: 1 } }),
      ...runs(on(23)),
    }),
    requirements: { maxDaysWithoutCriticalPatches: 1 },
    patching: scheduled,
    expect: 'pass',
  },
  {
    name: 'sentinel 0001-01-01: no publication',
    machine: lacking([kb('0001-01-01T00:00:00Z')], runs()),
    requirements,
    patching: bySystem,
    expect: { unknown: 'pending' },
  },
  {
    name: 'sentinel 0001-01-01: no assessment',
    machine: liveVm({ assessment: assessed({ at: value('0001-01-01T00:00:00') }) }),
    requirements,
    expect: { unknown: 'pending' },
  },
  {
    name: 'does not apply to scale sets',
    machine: flexibleScaleSet({ live: liveVm().live as LiveState }),
    requirements,
    expect: 'not-applicable',
  },
  { name: 'does not apply to a machine of a plan', machine: linuxVm(), requirements, expect: 'not-applicable' },
]);
