import { absent, unknown, value } from '../../src/estate/known.ts';
import { assignment, linuxVm, schedule } from '../support/machines.ts';
import { type Beside, memberOf, testRule } from '../support/rule-tester.ts';

const shop = value(new Map([['App', value('shop')]]));
const machine = (id: string, zone: string) =>
  linuxVm({ id, bypass: value(true), zones: value([zone]), location: value('westeurope'), tags: shop });
const one = machine('azurerm_linux_virtual_machine.one', '1');
const two = machine('azurerm_linux_virtual_machine.two', '2');
const at = (start: string, recurEvery: string, id = `azurerm_maintenance_configuration.${start}`) =>
  schedule({ id, start: value(start), recurEvery: value(recurEvery), timeZone: value('UTC'), duration: value('03:00') });
const saturday = at('2026-01-03 02:00', 'Week Saturday');
const on = (of: typeof one, ...schedules: ReturnType<typeof schedule>[]) => ({
  schedules,
  assignments: schedules.map((each) => assignment(each, of)),
});
const beside = (of: typeof one, ...schedules: ReturnType<typeof schedule>[]): Beside => ({ machine: of, around: on(of, ...schedules) });
const settings = { applicationTag: 'app' };

testRule('zone-overlap', [
  {
    name: 'passes windows that follow each other',
    machine: one,
    around: on(one, saturday),
    beside: [beside(two, at('2026-01-03 05:00', 'Week Saturday'))],
    settings,
    expect: 'pass',
  },
  {
    name: 'refuses windows that meet for a minute, and says where and when',
    machine: one,
    around: on(one, saturday),
    beside: [beside(two, at('2026-01-03 04:59', 'Week Saturday'))],
    settings,
    expect: {
      violation: 'schedules',
      message: 'is patched together with azurerm_linux_virtual_machine.two in zone 2, for example on 2026-11-28 04:59 UTC',
      fix: 'Put the machines of each zone on a schedule of their own',
    },
  },
  {
    name: 'refuses one schedule for both zones',
    machine: one,
    around: on(one, saturday),
    beside: [beside(two, saturday)],
    settings,
    expect: { violation: 'schedules', message: 'on 2026-11-28 02:00 UTC' },
  },
  {
    name: 'finds the one month in which rare windows meet',
    machine: one,
    around: on(one, at('2026-01-31 02:00', 'Month day31')),
    beside: [beside(two, at('2027-01-31 03:00', 'Week Sunday'))],
    settings,
    expect: { violation: 'schedules', message: 'on 2027-01-31 03:00 UTC' },
  },
  {
    name: 'passes machines of one zone',
    machine: one,
    around: on(one, saturday),
    beside: [beside({ ...two, zones: value(['1']) }, saturday)],
    settings,
    expect: 'pass',
  },
  {
    name: 'passes zones of different regions',
    machine: one,
    around: on(one, saturday),
    beside: [beside({ ...two, location: value('North Europe') }, saturday)],
    settings,
    expect: 'pass',
  },
  {
    name: 'passes zones of different subscriptions, whose numbers mean different places',
    machine: one,
    around: on(one, saturday),
    beside: [beside({ ...two, subscription: value('99999999-0000-0000-0000-000000000000') }, saturday)],
    settings,
    expect: 'pass',
  },
  {
    name: 'passes machines of different applications',
    machine: one,
    around: on(one, saturday),
    beside: [beside({ ...two, tags: value(new Map([['app', value('mail')]])) }, saturday)],
    settings,
    expect: 'pass',
  },
  {
    name: 'compares applications and regions without case or spaces',
    machine: one,
    around: on(one, saturday),
    beside: [beside({ ...two, location: value('West Europe'), tags: value(new Map([['APP', value('Shop')]])) }, saturday)],
    settings,
    expect: { violation: 'schedules' },
  },
  {
    name: 'passes machines of different environments',
    machine: one,
    around: on(one, saturday),
    beside: [{ ...beside(two, saturday), membership: memberOf('staging') }],
    settings,
    expect: 'pass',
  },
  {
    name: 'passes a machine that nobody patches in the other zone',
    machine: one,
    around: on(one, saturday),
    beside: [beside(two)],
    settings,
    expect: 'pass',
  },
  {
    name: 'is unknown beside a machine that chooses its own times',
    machine: one,
    around: on(one, saturday),
    beside: [beside({ ...two, bypass: value(false) })],
    settings,
    expect: {
      unknown: 'schedules',
      message: 'may be patched together with machines in other zones',
      reason:
        'Whether these machines are patched at the same time as others in other zones is not known: Azure patches at times of its own choosing.',
    },
  },
  {
    name: 'does not apply to machines that Azure keeps apart itself',
    machine: { ...one, bypass: value(false) },
    beside: [beside({ ...two, bypass: value(false) })],
    settings,
    expect: 'not-applicable',
  },
  {
    name: 'is unknown for a machine that its system patches, beside one on a schedule',
    machine: { ...one, patchMode: value('ImageDefault') },
    beside: [beside(two, saturday)],
    settings,
    expect: { unknown: 'schedules', reason: 'at times of its own choosing' },
  },
  {
    name: 'is unknown beside a machine whose application is not known',
    machine: one,
    around: on(one, saturday),
    beside: [beside({ ...two, tags: unknown('known after apply') }, saturday)],
    settings,
    expect: { unknown: 'schedules', reason: 'known after apply' },
  },
  {
    name: 'is unknown beside a machine of the application whose zone is not known',
    machine: one,
    around: on(one, saturday),
    beside: [beside({ ...two, zones: unknown('known after apply') }, saturday)],
    settings,
    expect: { unknown: 'schedules' },
  },
  {
    name: 'is not disturbed by a machine of another application whose zone is not known',
    machine: one,
    around: on(one, saturday),
    beside: [beside({ ...two, zones: unknown('known after apply'), tags: value(new Map([['app', value('mail')]])) }, saturday)],
    settings,
    expect: 'pass',
  },
  {
    name: 'says the violation that is certain, whatever else is not known',
    machine: one,
    around: on(one, saturday),
    beside: [beside({ ...two, id: 'x', zones: unknown('known after apply') }, saturday), beside(two, saturday)],
    settings,
    expect: { violation: 'schedules' },
  },
  {
    name: 'compares machines of one sign-in while their subscription is not known',
    machine: { ...one, subscription: unknown('known after apply'), signIn: 'azurerm' },
    around: on(one, saturday),
    beside: [beside({ ...two, subscription: unknown('known after apply'), signIn: 'azurerm' }, saturday)],
    settings,
    expect: { violation: 'schedules' },
  },
  {
    name: 'passes machines of different sign-ins while their subscription is not known',
    machine: { ...one, subscription: unknown('known after apply'), signIn: 'azurerm' },
    around: on(one, saturday),
    beside: [beside({ ...two, subscription: unknown('known after apply'), signIn: 'azurerm.other' }, saturday)],
    settings,
    expect: 'pass',
  },
  {
    name: 'compares subscriptions without case',
    machine: { ...one, subscription: value('ABCD') },
    around: on(one, saturday),
    beside: [beside({ ...two, subscription: value('abcd') }, saturday)],
    settings,
    expect: { violation: 'schedules' },
  },
  {
    name: 'is unknown where its own zone or region is',
    machine: { ...one, location: unknown('known after apply') },
    around: on(one, saturday),
    beside: [beside(two, saturday)],
    settings,
    expect: { unknown: 'schedules', reason: 'known after apply' },
  },
  {
    name: 'is unknown beside a machine that may belong to the environment',
    machine: one,
    around: on(one, saturday),
    beside: [
      {
        ...beside(two, saturday),
        membership: { kind: 'several', environments: [undefined, memberOf('production').environment], why: 'tags' },
      },
    ],
    settings,
    expect: { unknown: 'schedules', reason: 'the environment of some of them is not known' },
  },
  {
    name: 'does not apply without a region',
    machine: { ...one, location: absent },
    around: on(one, saturday),
    settings,
    expect: 'not-applicable',
  },
  {
    name: 'does not apply to an empty list of zones',
    machine: { ...one, zones: value([]) },
    around: on(one, saturday),
    settings,
    expect: 'not-applicable',
  },
  {
    name: 'does not apply without a zone',
    machine: { ...one, zones: absent },
    around: on(one, saturday),
    beside: [beside(two, saturday)],
    settings,
    expect: 'not-applicable',
  },
  {
    name: 'does not apply without the tag',
    machine: { ...one, tags: absent },
    around: on(one, saturday),
    beside: [beside(two, saturday)],
    settings,
    expect: 'not-applicable',
  },
  {
    name: 'does not apply where no policy names the tag',
    machine: one,
    around: on(one, saturday),
    beside: [beside(two, saturday)],
    expect: 'not-applicable',
  },
]);
