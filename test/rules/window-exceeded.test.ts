import { absent, unknown, value } from '../../src/estate/known.ts';
import type { PatchInstallation } from '../../src/estate/live.ts';
import { installed, liveVm } from '../support/live.ts';
import { linuxVm } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const after = (...installations: PatchInstallation[]) => liveVm({ installations: value(installations) });
const over = (pending: number, overwrites: Partial<PatchInstallation> = {}) =>
  installed({ windowExceeded: true, counts: { installed: 9, failed: 0, pending, excluded: 0, notSelected: 0 }, ...overwrites });
const { scheduleRun: _, ...onDemand } = over(2);

testRule('window-exceeded', [
  { name: 'passes one that ended in time', machine: liveVm(), expect: 'pass' },
  {
    name: 'window exceeded: says how many patches stayed pending',
    machine: after(over(4)),
    expect: {
      violation: 'installations',
      message:
        'has an installation of 2026-11-22 by the schedule azurerm_maintenance_configuration.monthly that ran over the end of its maintenance window and left 4 patches pending; asked for: one that ends in time',
      fix: 'Make the window longer, up to 03:55, or let it come more often.',
    },
  },
  { name: 'counts a single patch', machine: after(over(1)), expect: { violation: 'installations', message: 'and left 1 patch pending;' } },
  {
    name: 'window exceeded: refuses one that left none pending, since it ran at a time that nobody allowed',
    machine: after(over(0)),
    expect: { violation: 'installations', message: 'and left no patch pending;' },
  },
  {
    name: 'refuses one on demand',
    machine: after(onDemand),
    expect: { violation: 'installations', message: 'has an installation of 2026-11-22 that ran over' },
  },
  { name: 'passes where only an older one ran over', machine: after(installed(), over(4)), expect: 'pass' },
  {
    name: 'looks past one that has not ended',
    machine: after(installed({ status: 'InProgress' }), over(4)),
    expect: { violation: 'installations' },
  },
  {
    name: 'is unknown where installations could not be read',
    machine: liveVm({ installations: unknown('access was denied') }),
    expect: { unknown: 'installations', reason: 'The installations of these machines are not known: access was denied.' },
  },
  { name: 'no runs visible: does not apply', machine: after(), expect: 'not-applicable' },
  { name: 'does not apply without installations', machine: liveVm({ installations: absent }), expect: 'not-applicable' },
  { name: 'does not apply to a machine of a plan', machine: linuxVm(), expect: 'not-applicable' },
]);
