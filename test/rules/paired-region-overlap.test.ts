import { value } from '../../src/estate/known.ts';
import { arcServer, assignment, linuxVm, schedule } from '../support/machines.ts';
import { type Beside, testRule } from '../support/rule-tester.ts';

const shop = value(new Map([['app', value('shop')]]));
const machine = (id: string, location: string) => linuxVm({ id, bypass: value(true), location: value(location), tags: shop });
const east = machine('azurerm_linux_virtual_machine.east', 'eastus');
const west = machine('azurerm_linux_virtual_machine.west', 'West US');
const at = (start: string, timeZone = 'UTC') =>
  schedule({
    id: `${start} ${timeZone}`,
    start: value(start),
    recurEvery: value('Week Saturday'),
    timeZone: value(timeZone),
    duration: value('02:00'),
  });
const on = (of: typeof east, one: ReturnType<typeof schedule>) => ({ schedules: [one], assignments: [assignment(one, of)] });
const beside = (of: typeof east, one: ReturnType<typeof schedule>): Beside => ({ machine: of, around: on(of, one) });
const settings = { applicationTag: 'app' };

testRule('paired-region-overlap', [
  {
    name: 'refuses windows that meet in a paired region',
    machine: east,
    around: on(east, at('2026-01-03 02:00')),
    beside: [beside(west, at('2026-01-03 03:00'))],
    settings,
    expect: {
      violation: 'schedules',
      message:
        'is patched together with azurerm_linux_virtual_machine.west in the paired region westus, for example on 2026-11-28 03:00 UTC',
      fix: 'Put the machines of each region on a schedule of their own',
    },
  },
  {
    name: 'passes the same local time in zones that lie hours apart',
    machine: east,
    around: on(east, at('2026-01-03 02:00', 'Eastern Standard Time')),
    beside: [beside(west, at('2026-01-03 02:00', 'Pacific Standard Time'))],
    settings,
    expect: 'pass',
  },
  {
    name: 'finds the weeks in which one zone has daylight saving and the other has not',
    machine: machine('azurerm_linux_virtual_machine.north', 'northeurope'),
    around: on(machine('azurerm_linux_virtual_machine.north', 'northeurope'), at('2026-01-03 02:00')),
    beside: [beside(machine('azurerm_linux_virtual_machine.west', 'westeurope'), at('2026-01-03 05:00', 'W. Europe Standard Time'))],
    settings,
    expect: { violation: 'schedules', message: 'in the paired region westeurope, for example on 2027-04-03 03:00 UTC' },
  },
  {
    name: 'takes a pair from either side: westus3 names eastus, which names westus',
    machine: east,
    around: on(east, at('2026-01-03 02:00')),
    beside: [beside(machine('azurerm_linux_virtual_machine.third', 'westus3'), at('2026-01-03 02:00'))],
    settings,
    expect: { violation: 'schedules', message: 'in the paired region westus3' },
  },
  {
    name: 'does not pair the partners of a partner',
    machine: west,
    around: on(west, at('2026-01-03 02:00')),
    beside: [beside(machine('azurerm_linux_virtual_machine.third', 'westus3'), at('2026-01-03 02:00'))],
    settings,
    expect: 'pass',
  },
  {
    name: 'is unknown beside a machine whose system chooses its times',
    machine: east,
    around: on(east, at('2026-01-03 02:00')),
    beside: [{ machine: { ...west, patchMode: value('ImageDefault') } }],
    settings,
    expect: { unknown: 'schedules', message: 'may be patched together with machines in a paired region' },
  },
  {
    name: 'does not apply to a region without a pair',
    machine: machine('azurerm_linux_virtual_machine.italy', 'italynorth'),
    around: on(machine('azurerm_linux_virtual_machine.italy', 'italynorth'), at('2026-01-03 02:00')),
    settings,
    expect: 'not-applicable',
  },
  {
    name: 'does not apply to Arc servers, which stand elsewhere',
    machine: arcServer({ tags: shop, location: value('eastus') }),
    settings,
    expect: 'not-applicable',
  },
  {
    name: 'does not apply where no policy names the tag',
    machine: east,
    around: on(east, at('2026-01-03 02:00')),
    expect: 'not-applicable',
  },
]);
