import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Assignment } from '../../src/estate/assignment.ts';
import { absent, implicit, type Known, unknown, value } from '../../src/estate/known.ts';
import type { AssessmentMode, Image, Machine, MachineKind, OperatingSystem, PatchMode, RebootSetting } from '../../src/estate/machine.ts';
import type { Schedule } from '../../src/estate/schedule.ts';
import { rules } from '../../src/generated/rules.ts';
import type { MachineRule, Rule, ScheduleRule } from '../../src/rules/rule.ts';
import { assignment, galleryImage, linuxVm, listedImage, now, patchingIn, schedule, selection } from '../support/machines.ts';
import { outcomeOf, requirements } from '../support/rule-tester.ts';
import { expectNoTurn, type Outcomes } from '../support/turns.ts';

const machineRules = (Object.values(rules) as readonly Rule[]).filter((rule): rule is MachineRule => rule.appliesTo === 'machine');
const scheduleRules = (Object.values(rules) as readonly Rule[]).filter((rule): rule is ScheduleRule => rule.appliesTo === 'schedule');

const one = <T>(...values: T[]) => fc.constantFrom(...values);
const flag = one<Known<boolean>>(absent, value(false), value(true));
const reboot = one<Known<RebootSetting>>(absent, value('IfRequired'), value('Never'), value('Always'));
const client = value({
  kind: 'marketplace',
  publisher: 'MicrosoftWindowsDesktop',
  offer: 'windows-11',
  sku: 'win11-24h2-pro',
  version: 'latest',
} as const);
const hotpatchable = value({
  kind: 'marketplace',
  publisher: 'MicrosoftWindowsServer',
  offer: 'WindowsServer',
  sku: '2025-datacenter-azure-edition',
  version: 'latest',
} as const);
const pinned = value({ kind: 'marketplace', publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: '1.2.3' } as const);

const machines: fc.Arbitrary<Machine> = fc
  .record({
    kind: one<MachineKind>('virtual-machine', 'virtual-machine', 'flexible-scale-set', 'uniform-scale-set', 'arc-server'),
    os: one<OperatingSystem>('linux', 'windows').map((os) => value(os)),
    image: one<Known<Image>>(absent, listedImage, galleryImage, pinned, client, hotpatchable),
    specialised: flag,
    legacy: fc.boolean(),
    patchMode: one<Known<PatchMode>>(
      absent,
      value('AutomaticByPlatform'),
      value('AutomaticByPlatform'),
      implicit('ImageDefault'),
      value('AutomaticByOS'),
      value('Manual'),
    ),
    assessmentMode: one<Known<AssessmentMode>>(absent, value('AutomaticByPlatform'), implicit('ImageDefault')),
    bypass: flag,
    rebootSetting: reboot,
    hotpatch: flag,
    agent: flag,
    extensionsAllowed: flag,
    automaticUpdates: flag,
    automaticOsUpgrade: flag,
    health: flag,
    sqlPatching: flag,
  })
  .map((facts) => linuxVm(facts));

const schedules: fc.Arbitrary<Schedule> = fc
  .record({
    mode: one(value('User'), value('Platform')),
    reboot,
    expiration: one<Known<string>>(absent, value('2020-01-01 00:00')),
    linux: fc.oneof(one(absent), selections()),
    windows: fc.oneof(one(absent), selections()),
  })
  .map((facts) => schedule(facts));

function selections() {
  return fc
    .record({
      classifications: one<Known<readonly string[]>>(
        absent,
        value(['Security']),
        value(['Critical', 'Security']),
        value(['Critical', 'Other']),
        value([]),
      ),
      include: one<Known<readonly string[]>>(absent, value(['x'])),
      excludeKbsRequiringReboot: flag,
    })
    .map((facts) => value(selection(facts)));
}

const machineFacts = [
  'image',
  'specialised',
  'patchMode',
  'assessmentMode',
  'bypass',
  'rebootSetting',
  'hotpatch',
  'agent',
  'extensionsAllowed',
  'automaticUpdates',
  'automaticOsUpgrade',
  'health',
  'sqlPatching',
] as const;
const scheduleFacts = ['scope', 'mode', 'reboot', 'expiration', 'linux', 'windows'] as const;

const forget = <T extends object>(of: T, facts: readonly (keyof T)[]): T => ({
  ...of,
  ...Object.fromEntries(facts.map((fact) => [fact, unknown('known after apply')])),
});

interface World {
  readonly machine: Machine;
  readonly monthly: Schedule;
  readonly other: Schedule;
  readonly assignments: readonly Assignment[];
  readonly closed: boolean;
}

const worlds: fc.Arbitrary<World> = fc
  .record({ machine: machines, monthly: schedules, second: schedules, assigned: fc.subarray([0, 1]), closed: fc.boolean() })
  .map(({ machine, monthly, second, assigned, closed }) => {
    const other = { ...second, id: 'azurerm_maintenance_configuration.other', name: value('other') };
    const by = [monthly, other];
    return { machine, monthly, other, closed, assignments: assigned.map((index) => assignment(by[index] as Schedule, machine)) };
  });

const asked = requirements({
  orchestration: ['CustomerManagedSchedules', 'AzureManagedSafeDeployment', 'AutomaticOsUpgrade'],
  reboot: ['IfRequired'],
});

function judgeMachine(world: World): Outcomes {
  const { machine, monthly, other, assignments, closed } = world;
  const patching = patchingIn(machine, { schedules: [monthly, other], assignments, closed });
  // Some rules speak only where the policy lists no reboot settings.
  return new Map(
    [asked, { ...asked, reboot: undefined }].flatMap((one, index) =>
      machineRules.map((rule) => [`${rule.id} ${index}`, outcomeOf(rule, { now, patching, fleet: [], requirements: one })] as const),
    ),
  );
}

/** The schedule as seen with its machine; only machines that it certainly reaches are given to a rule. */
function judgeSchedule(world: World): Outcomes {
  const { machine, monthly, other, assignments, closed } = world;
  const patching = patchingIn(machine, { schedules: [monthly, other], assignments, closed });
  const reached = patching.reaches.some((reach) => reach.scheduleId === monthly.id && reach.reached === 'yes');
  const subject = { now, schedule: monthly, machines: reached ? [patching] : [], assigned: value(reached), requirements: asked };
  return new Map(scheduleRules.map((rule) => [rule.id, outcomeOf(rule, subject)]));
}

describe('knowing less never turns a verdict around', () => {
  it('for any facts of a machine', () => {
    fc.assert(
      fc.property(worlds, fc.subarray([...machineFacts], { minLength: 1, maxLength: 3 }), (world, facts) => {
        expectNoTurn(judgeMachine(world), judgeMachine({ ...world, machine: forget(world.machine, facts) }));
      }),
      { numRuns: 1500 },
    );
  });

  it('for any facts of the schedules around it', () => {
    fc.assert(
      fc.property(worlds, fc.subarray([...scheduleFacts], { minLength: 1, maxLength: 3 }), (world, facts) => {
        const settled = world;
        const forgotten = { ...settled, other: forget(world.other, facts) };
        expectNoTurn(judgeMachine(settled), judgeMachine(forgotten));
        expectNoTurn(judgeSchedule(settled), judgeSchedule(forgotten));
      }),
      { numRuns: 1500 },
    );
  });

  it('for any facts of the schedule that is judged', () => {
    const own = ['mode', 'linux', 'windows'] as const;
    fc.assert(
      fc.property(worlds, fc.subarray([...own], { minLength: 1 }), (world, facts) => {
        expectNoTurn(judgeSchedule(world), judgeSchedule({ ...world, monthly: forget(world.monthly, facts) }));
      }),
      { numRuns: 1000 },
    );
  });

  it('for assignments that may mean another machine', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const vague = { kind: 'candidates', ids: [world.machine.id, 'another'], why: 'a local hides which' } as const;
        const assignments = world.assignments.map((each) => ({ ...each, target: vague }));
        expectNoTurn(judgeMachine(world), judgeMachine({ ...world, assignments }));
      }),
      { numRuns: 1000 },
    );
  });

  it('for assignments that lie outside an open input', () => {
    fc.assert(
      fc.property(
        worlds.filter(({ assignments }) => assignments.length === 0),
        (world) => expectNoTurn(judgeMachine({ ...world, closed: true }), judgeMachine({ ...world, closed: false })),
      ),
      { numRuns: 1000 },
    );
  });

  it('for the operating system of a machine', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const forgotten = { ...world, machine: forget(world.machine, ['os']) };
        expectNoTurn(judgeMachine(world), judgeMachine(forgotten));
        expectNoTurn(judgeSchedule(world), judgeSchedule(forgotten));
      }),
      { numRuns: 1000 },
    );
  });
});
