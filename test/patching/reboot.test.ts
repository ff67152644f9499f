import { describe, expect, it } from 'vitest';
import { absent, type Known, unknown, value } from '../../src/estate/known.ts';
import type { RebootSetting } from '../../src/estate/machine.ts';
import type { Orchestration } from '../../src/patching/orchestration.ts';
import type { EffectiveReboot, Reach } from '../../src/patching/patching.ts';
import { effectiveReboots } from '../../src/patching/reboot.ts';
import { linuxVm, reach, schedule } from '../support/machines.ts';

const reachWith = (reboot: Known<RebootSetting>, overwrites: Partial<Omit<Reach, 'patches'>> = {}): Reach =>
  reach({ schedule: schedule({ id: 'weekly', reboot }), ...overwrites });
const outside = { schedule: undefined, runs: 'unknown' } as const;
const always = reachWith(value('Always'));

interface Case {
  readonly name: string;
  readonly own?: Known<RebootSetting>;
  readonly orchestrations?: readonly Orchestration[];
  readonly reaches?: readonly Reach[];
  readonly closed?: boolean;
  readonly expected: readonly EffectiveReboot[];
}

const fromSchedule = { setting: 'Always', from: 'schedule' } as const;

const cases: readonly Case[] = [
  { name: 'is that of the schedule where the machine has none', reaches: [always], expected: [fromSchedule] },
  {
    name: "is the machine's own before that of the schedule",
    own: value('Never'),
    reaches: [always],
    expected: [{ setting: 'Never', from: 'machine' }],
  },
  { name: "is unknown while the machine's own is", own: unknown('x'), reaches: [always], expected: ['unknown'] },
  {
    name: "is the machine's own where Azure patches",
    own: value('Never'),
    orchestrations: ['AzureManagedSafeDeployment'],
    expected: [{ setting: 'Never', from: 'machine' }],
  },
  {
    name: 'is taken as IfRequired where Azure patches and nobody wrote one',
    orchestrations: ['AzureManagedSafeDeployment'],
    reaches: [always],
    expected: [{ setting: 'IfRequired', from: 'service' }],
  },
  {
    name: 'is none where the system patches itself, whatever the machine says',
    own: value('Never'),
    orchestrations: ['WindowsAutomaticUpdates'],
    expected: ['none'],
  },
  { name: 'is none where nobody patches', own: unknown('x'), orchestrations: ['NobodyNoSchedule'], expected: ['none'] },
  {
    name: 'is one entry for each that is still possible',
    orchestrations: ['AzureManagedSafeDeployment', 'CustomerManagedSchedules', 'NobodyNoSchedule'],
    reaches: [always],
    expected: [{ setting: 'IfRequired', from: 'service' }, fromSchedule, 'none'],
  },
  {
    name: 'is unknown or none where a schedule or nobody patches',
    own: unknown('x'),
    orchestrations: ['CustomerManagedSchedules', 'NobodyNoSchedule'],
    expected: ['unknown', 'none'],
  },
  {
    name: 'is said once where every way comes to the same',
    own: value('Never'),
    orchestrations: ['AzureManagedSafeDeployment', 'CustomerManagedSchedules'],
    expected: [{ setting: 'Never', from: 'machine' }],
  },
  { name: 'is what two schedules agree on', reaches: [always, always], expected: [fromSchedule] },
  { name: 'is unknown where two schedules differ', reaches: [always, reachWith(value('Never'))], expected: ['unknown'] },
  {
    name: 'does not regard a schedule that does not run',
    reaches: [always, reachWith(value('Never'), { runs: 'no' })],
    expected: [fromSchedule],
  },
  {
    name: 'is unknown where a second schedule has one that is not known',
    reaches: [always, reachWith(unknown('x'))],
    expected: ['unknown'],
  },
  { name: 'is unknown where a second schedule lies outside', reaches: [always, reachWith(absent, outside)], expected: ['unknown'] },
  { name: 'is unknown where the schedule has none', reaches: [reachWith(absent)], expected: ['unknown'] },
  { name: 'is unknown where no schedule is in sight', expected: ['unknown'] },
  {
    name: 'is that of the schedule in an open world too, where it certainly patches',
    reaches: [always],
    closed: false,
    expected: [fromSchedule],
  },
  {
    name: 'is what schedules agree on in an open world, where one of them certainly patches',
    reaches: [reachWith(value('Always'), { reached: 'unknown' }), always],
    closed: false,
    expected: [fromSchedule],
  },
  {
    name: 'is unknown in an open world where the schedule may not reach the machine',
    reaches: [reachWith(value('Always'), { reached: 'unknown' })],
    closed: false,
    expected: ['unknown'],
  },
  {
    name: 'is unknown in an open world where the schedule may not run',
    reaches: [reachWith(value('Always'), { runs: 'unknown' })],
    closed: false,
    expected: ['unknown'],
  },
  {
    name: 'is that of the only schedule that may patch in a closed world',
    reaches: [reachWith(value('Always'), { reached: 'unknown' })],
    expected: [fromSchedule],
  },
];

describe('the reboot setting that wins at patch time', () => {
  it.each(cases)('$name', ({ own = absent, orchestrations = ['CustomerManagedSchedules'], reaches = [], closed = true, expected }) => {
    expect(effectiveReboots(linuxVm({ rebootSetting: own }), orchestrations, reaches, closed)).toEqual(expected);
  });
});
