import { absent, unknown, value } from '../../src/estate/known.ts';
import type { Machine } from '../../src/estate/machine.ts';
import type { Schedule } from '../../src/estate/schedule.ts';
import { assignment, linuxVm, patchingIn, schedule, windowsVm } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const later = unknown('known after apply');
const web = linuxVm();
const sql = windowsVm();
const odd = linuxVm({ id: 'azurerm_virtual_machine.odd', os: unknown('not collected') });
const linuxOnly = schedule({ windows: absent });
const windowsOnly = schedule({ linux: absent });
const neither = schedule({ linux: absent, windows: absent });
const other = schedule({ id: 'azurerm_maintenance_configuration.other', name: value('other') });
/** A machine that these schedules certainly reach, as the rule is given it. */
const reachedBy = (machine: Machine, ...by: Schedule[]) =>
  patchingIn(machine, { schedules: by, assignments: by.map((one) => assignment(one, machine)) });
const maybe = { target: { kind: 'candidates', ids: [sql.id, 'another'], why: 'a local hides which' } } as const;
const outside = {
  schedule: {
    kind: 'outside',
    resourceId: '/subscriptions/1/resourceGroups/rg/providers/Microsoft.Maintenance/maintenanceConfigurations/mc',
  },
} as const;

testRule('schedule-os-not-covered', [
  {
    name: 'passes machines of both systems',
    schedule: schedule(),
    machines: [reachedBy(web, schedule()), reachedBy(sql, schedule())],
    expect: 'pass',
  },
  { name: 'passes when only the other selection is absent', schedule: linuxOnly, machines: [reachedBy(web, linuxOnly)], expect: 'pass' },
  {
    name: 'passes a machine of unknown system when both are selected',
    schedule: schedule(),
    machines: [reachedBy(odd, schedule())],
    expect: 'pass',
  },
  {
    name: 'refuses a Windows machine with an absent Windows selection',
    schedule: linuxOnly,
    machines: [reachedBy(web, linuxOnly), reachedBy(sql, linuxOnly)],
    expect: {
      violation: 'windows',
      message: 'has no selection for Windows, but reaches azurerm_windows_virtual_machine.sql;',
      fix: 'Add a windows block',
    },
  },
  {
    name: 'refuses a Linux machine with an absent Linux selection',
    schedule: windowsOnly,
    machines: [reachedBy(web, windowsOnly)],
    expect: {
      outcome: 'violation',
      property: 'linux',
      message:
        'has no selection for Linux, but reaches azurerm_linux_virtual_machine.web; asked for: a selection for each system it reaches',
      fix: 'Add a linux block to install_patches (ARM: installPatches.linuxParameters), or: take these machines out of the schedule.',
    },
  },
  {
    name: 'names three machines and counts the others',
    schedule: linuxOnly,
    machines: ['e', 'b', 'd', 'a', 'c'].map((id) => reachedBy(windowsVm({ id }), linuxOnly)),
    expect: {
      outcome: 'violation',
      property: 'windows',
      message: 'has no selection for Windows, but reaches a, b, c and 2 more; asked for: a selection for each system it reaches',
      fix: 'Add a windows block to install_patches (ARM: installPatches.windowsParameters), or: take these machines out of the schedule.',
    },
  },
  {
    name: 'refuses both systems at once',
    schedule: neither,
    machines: [reachedBy(sql, neither), reachedBy(web, neither)],
    expect: {
      outcome: 'violation',
      property: 'linux',
      message:
        'has no selection for Linux or Windows, but reaches azurerm_linux_virtual_machine.web, azurerm_windows_virtual_machine.sql; asked for: a selection for each system it reaches',
      fix: 'Add a linux and a windows block to install_patches (ARM: installPatches.linuxParameters and installPatches.windowsParameters), or: take these machines out of the schedule.',
    },
  },
  {
    name: 'refuses a machine of unknown system when neither is selected',
    schedule: neither,
    machines: [reachedBy(odd, neither)],
    expect: { violation: 'linux' },
  },
  {
    name: 'passes when another schedule covers the machine',
    schedule: linuxOnly,
    machines: [reachedBy(sql, linuxOnly, other)],
    expect: 'pass',
  },
  {
    name: 'refuses when the other schedule has no such selection either',
    schedule: linuxOnly,
    machines: [reachedBy(sql, linuxOnly, { ...other, windows: absent })],
    expect: { violation: 'windows' },
  },
  {
    name: 'refuses when the other schedule is the platform’s',
    schedule: linuxOnly,
    machines: [reachedBy(sql, linuxOnly, { ...other, mode: value('Platform') })],
    expect: { violation: 'windows' },
  },
  {
    name: 'is unknown when the other schedule may be for another machine',
    schedule: linuxOnly,
    machines: [
      patchingIn(sql, { schedules: [linuxOnly, other], assignments: [assignment(linuxOnly, sql), assignment(other, sql, maybe)] }),
    ],
    expect: {
      outcome: 'unknown',
      property: 'windows',
      message: 'has no selection for Windows, but reaches azurerm_windows_virtual_machine.sql, which another schedule may patch',
      reason: 'Whether another schedule patches the same machines is not known.',
    },
  },
  {
    name: 'is unknown when the other schedule lies outside the input',
    schedule: linuxOnly,
    machines: [patchingIn(sql, { schedules: [linuxOnly], assignments: [assignment(linuxOnly, sql), assignment(other, sql, outside)] })],
    expect: { unknown: 'windows', reason: 'another schedule' },
  },
  {
    name: 'is unknown when the selection of the other schedule is',
    schedule: linuxOnly,
    machines: [reachedBy(sql, linuxOnly, { ...other, windows: later })],
    expect: { unknown: 'windows', reason: 'another schedule' },
  },
  {
    name: 'is unknown while the selection for its machine is',
    schedule: schedule({ windows: later }),
    machines: [reachedBy(sql, schedule({ windows: later }))],
    expect: {
      outcome: 'unknown',
      property: 'windows',
      message: 'may have no selection for Windows, but reaches azurerm_windows_virtual_machine.sql',
      reason: 'windows is not known: known after apply.',
    },
  },
  {
    name: 'is unknown for a machine of unknown system when one selection is absent',
    schedule: linuxOnly,
    machines: [reachedBy(odd, linuxOnly)],
    expect: {
      outcome: 'unknown',
      property: 'windows',
      message: 'has no selection for Windows, but reaches azurerm_virtual_machine.odd, whose system is not known',
      reason: 'the operating system of these machines is not known: not collected.',
    },
  },
  {
    name: 'refuses one machine although another is unknown',
    schedule: linuxOnly,
    machines: [reachedBy(odd, linuxOnly), reachedBy(sql, linuxOnly)],
    expect: { violation: 'windows', message: 'reaches azurerm_windows_virtual_machine.sql;' },
  },
  { name: 'does not apply without machines', schedule: neither, expect: 'not-applicable' },
  {
    name: 'names three machines without saying that there are more',
    schedule: linuxOnly,
    machines: ['c', 'a', 'b'].map((id) => reachedBy(windowsVm({ id }), linuxOnly)),
    expect: { violation: 'windows', message: 'but reaches a, b, c; asked for' },
  },
  {
    name: 'names only the systems that it reaches',
    schedule: neither,
    machines: [reachedBy(sql, neither)],
    expect: {
      violation: 'windows',
      message: 'has no selection for Windows, but',
      fix: 'Add a windows block to install_patches (ARM: installPatches.windowsParameters), or',
    },
  },
]);
