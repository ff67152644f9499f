import { absent, unknown, value } from '../../src/estate/known.ts';
import { arcServer, assignment, flexibleScaleSet, linuxVm, schedule } from '../support/machines.ts';
import { type Beside, memberOf, testRule } from '../support/rule-tester.ts';

const shop = value(new Map([['app', value('shop')]]));
const machine = (index: number) => linuxVm({ id: `azurerm_linux_virtual_machine.this[${index}]`, bypass: value(true), tags: shop });
const [a, b, c, d] = [machine(0), machine(1), machine(2), machine(3)];
const at = (id: string, start: string, recurEvery = 'Week Saturday') =>
  schedule({ id, start: value(start), recurEvery: value(recurEvery), timeZone: value('UTC'), duration: value('02:00') });
const early = at('early', '2026-01-03 02:00');
const late = at('late', '2026-01-03 03:00');
const sunday = at('sunday', '2026-01-04 02:00', 'Week Sunday');
const on = (of: typeof a, ...schedules: ReturnType<typeof schedule>[]) => ({
  schedules,
  assignments: schedules.map((each) => assignment(each, of)),
});
const beside = (of: typeof a, ...schedules: ReturnType<typeof schedule>[]): Beside => ({ machine: of, around: on(of, ...schedules) });
const settings = { applicationTag: 'app', maxPercent: 50 };

testRule('simultaneous-share', [
  {
    name: 'passes half and half',
    machine: a,
    around: on(a, early),
    beside: [beside(b, early), beside(c, sunday), beside(d, sunday)],
    settings,
    expect: 'pass',
  },
  {
    name: 'refuses three of four, and says when most are patched together',
    machine: a,
    around: on(a, early),
    beside: [beside(b, early), beside(c, late), beside(d, sunday)],
    settings,
    expect: {
      violation: 'schedules',
      message:
        'is one of 3 machines of shop that are patched together, 75 % of its 4, for example on 2026-11-28 03:00 UTC; allowed: at most 50 %',
      fix: 'Spread the machines of the application over schedules',
    },
  },
  {
    name: 'passes the machine that stands apart from them',
    machine: d,
    around: on(d, sunday),
    beside: [beside(a, early), beside(b, early), beside(c, late)],
    settings,
    expect: 'pass',
  },
  {
    name: 'counts a machine on two schedules that meet once',
    machine: a,
    around: on(a, early, late),
    beside: [beside(b, sunday)],
    settings: { ...settings, maxPercent: 49 },
    expect: 'pass',
  },
  {
    name: 'allows one at a time, whatever its share',
    machine: a,
    around: on(a, early),
    beside: [beside(b, sunday)],
    settings: { ...settings, maxPercent: 10 },
    expect: 'pass',
  },
  {
    name: 'allows half where the policy does not say how many',
    machine: a,
    around: on(a, early),
    beside: [beside(b, early), beside(c, sunday)],
    settings: { applicationTag: 'app' },
    expect: { violation: 'schedules', message: '66 % of its 3' },
  },
  {
    name: 'counts machines that nobody patches among those of the application',
    machine: a,
    around: on(a, early),
    beside: [beside(b, early), beside(c), beside(d)],
    settings,
    expect: 'pass',
  },
  {
    name: 'counts the machines of its own environment only',
    machine: a,
    around: on(a, early),
    beside: [{ ...beside(b, early), membership: memberOf('staging') }, beside(c, sunday)],
    settings,
    expect: 'pass',
  },
  {
    name: 'is unknown where a machine that chooses its own times could make it too many',
    machine: a,
    around: on(a, early),
    beside: [beside(b, sunday), beside({ ...c, bypass: value(false) })],
    settings,
    expect: {
      unknown: 'schedules',
      message: 'may be patched together with more than 50 % of its application',
      reason: 'How many machines of an application are patched together is not known: Azure patches at times of its own choosing.',
    },
  },
  {
    name: 'passes where even the worst time of such a machine would not be too many',
    machine: a,
    around: on(a, early),
    beside: [beside(b, sunday), beside(c, sunday), beside({ ...d, bypass: value(false) })],
    settings,
    expect: 'pass',
  },
  {
    name: 'is unknown for a machine that chooses its own times beside too many on schedules',
    machine: { ...a, bypass: value(false) },
    beside: [beside(b, early), beside(c, sunday)],
    settings,
    expect: { unknown: 'schedules' },
  },
  {
    name: 'is unknown where a machine may or may not belong to the application',
    machine: a,
    around: on(a, early),
    beside: [beside(b, sunday), beside({ ...c, tags: unknown('known after apply') }, early)],
    settings,
    expect: { unknown: 'schedules', reason: 'known after apply' },
  },
  {
    name: 'refuses what would be too many even if such a machine belonged to it',
    machine: a,
    around: on(a, early),
    beside: [beside(b, early), beside(c, early), beside({ ...d, tags: unknown('known after apply') }, sunday)],
    settings,
    expect: { violation: 'schedules', message: 'is one of 3 machines of shop that are patched together, 75 % of its 4' },
  },
  { name: 'passes an application of one machine', machine: a, around: on(a, early), settings, expect: 'pass' },
  {
    name: 'does not count scale sets',
    machine: a,
    around: on(a, early),
    beside: [beside(flexibleScaleSet({ tags: shop })), beside(b, sunday)],
    settings,
    expect: 'pass',
  },
  {
    name: 'does not apply to a scale set',
    machine: flexibleScaleSet({ tags: shop }),
    beside: [beside(b, sunday)],
    settings,
    expect: 'not-applicable',
  },
  {
    name: 'applies to Arc servers',
    machine: arcServer({ tags: shop }),
    beside: [beside(b, sunday)],
    settings,
    expect: { unknown: 'schedules' },
  },
  {
    name: 'is unknown where its own application is',
    machine: { ...a, tags: unknown('known after apply') },
    around: on(a, early),
    settings,
    expect: { unknown: 'schedules', reason: 'known after apply' },
  },
  { name: 'does not apply without the tag', machine: { ...a, tags: absent }, around: on(a, early), settings, expect: 'not-applicable' },
  { name: 'does not apply where no policy names the tag', machine: a, around: on(a, early), expect: 'not-applicable' },
]);
