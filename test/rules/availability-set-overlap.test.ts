import { absent, unknown, value } from '../../src/estate/known.ts';
import { assignment, linuxVm, schedule } from '../support/machines.ts';
import { type Beside, memberOf, testRule } from '../support/rule-tester.ts';

const machine = (id: string, set = 'azurerm_availability_set.web') => linuxVm({ id, bypass: value(true), availabilitySet: value(set) });
const one = machine('azurerm_linux_virtual_machine.one');
const two = machine('azurerm_linux_virtual_machine.two', 'azurerm_availability_set.WEB');
const at = (id: string, start: string) =>
  schedule({ id, start: value(start), recurEvery: value('Week Saturday'), timeZone: value('UTC'), duration: value('02:00') });
const early = at('azurerm_maintenance_configuration.early', '2026-01-03 02:00');
const late = at('azurerm_maintenance_configuration.late', '2026-01-03 03:00');
const later = at('azurerm_maintenance_configuration.later', '2026-01-03 04:00');
const on = (of: typeof one, ...schedules: ReturnType<typeof schedule>[]) => ({
  schedules,
  assignments: schedules.map((each) => assignment(each, of)),
});
const beside = (of: typeof one, ...schedules: ReturnType<typeof schedule>[]): Beside => ({ machine: of, around: on(of, ...schedules) });

testRule('availability-set-overlap', [
  { name: 'passes one schedule for the whole set', machine: one, around: on(one, early), beside: [beside(two, early)], expect: 'pass' },
  { name: 'passes two schedules that never meet', machine: one, around: on(one, early), beside: [beside(two, later)], expect: 'pass' },
  {
    name: 'refuses two schedules that meet, also across environments',
    machine: one,
    around: on(one, early),
    beside: [{ ...beside(two, late), membership: memberOf('staging') }],
    expect: {
      violation: 'schedules',
      message: `is patched together with ${two.id} of the same availability set, whose schedule ${late.id} is open at the same time, for example on 2026-11-28 03:00 UTC`,
      fix: 'Put every machine of the set on one schedule',
    },
  },
  {
    name: 'refuses them also where the machine is on both',
    machine: one,
    around: on(one, early, late),
    beside: [beside(two, late)],
    expect: { violation: 'schedules' },
  },
  {
    name: 'leaves a machine alone in its set to other rules',
    machine: one,
    around: on(one, early, late),
    beside: [beside(machine('x', 'other'), late)],
    expect: 'pass',
  },
  {
    name: 'does not apply to a set that Azure patches alone',
    machine: { ...one, bypass: value(false) },
    beside: [beside({ ...two, bypass: value(false) })],
    expect: 'not-applicable',
  },
  {
    name: 'does not apply to a set whose systems update themselves',
    machine: { ...one, patchMode: value('ImageDefault'), bypass: absent },
    beside: [beside({ ...two, patchMode: value('ImageDefault'), bypass: absent })],
    expect: 'not-applicable',
  },
  {
    name: 'does not apply where a schedule reaches machines that it does not patch',
    machine: { ...one, patchMode: value('ImageDefault'), bypass: absent },
    around: on({ ...one, patchMode: value('ImageDefault') }, early),
    beside: [beside({ ...two, patchMode: value('ImageDefault'), bypass: absent })],
    expect: 'not-applicable',
  },
  {
    name: 'is unknown for machines of a set of which another is on a schedule',
    machine: { ...one, bypass: value(false) },
    beside: [beside(two, early)],
    expect: { unknown: 'schedules' },
  },
  {
    name: 'is unknown where Azure patches a part of the set',
    machine: one,
    around: on(one, early),
    beside: [beside({ ...two, bypass: value(false) })],
    expect: { unknown: 'schedules', message: 'may be patched together with machines of the same availability set' },
  },
  {
    name: 'is unknown where its set is',
    machine: { ...one, availabilitySet: unknown('known after apply') },
    around: on(one, early),
    expect: { unknown: 'schedules', reason: 'known after apply' },
  },
  { name: 'does not apply outside a set', machine: { ...one, availabilitySet: absent }, around: on(one, early), expect: 'not-applicable' },
  { name: 'does not apply to a machine that nobody patches', machine: one, expect: 'not-applicable' },
]);
