import { absent, unknown, value } from '../../src/estate/known.ts';
import type { Machine } from '../../src/estate/machine.ts';
import type { Schedule } from '../../src/estate/schedule.ts';
import { assignment, linuxVm, patchingIn, schedule, selection, windowsVm } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const linux = (...classes: string[]) => schedule({ linux: value(selection({ classifications: value(classes) })), windows: absent });
const windows = (...classes: string[]) => schedule({ linux: absent, windows: value(selection({ classifications: value(classes) })) });
const masks = value(['kernel*']);
const nothing = { classifications: absent } as const;

const web = linuxVm({ bypass: value(true) });
const sql = windowsVm({ bypass: value(true) });
const full = schedule({ id: 'azurerm_maintenance_configuration.full', name: value('full') });
const rest = linux('Other');
/** A machine that these schedules certainly reach, as the rule is given it. */
const reachedBy = (machine: Machine, ...by: Schedule[]) =>
  patchingIn(machine, { schedules: by, assignments: by.map((one) => assignment(one, machine)) });
const maybe = { target: { kind: 'candidates', ids: [web.id, 'another'], why: 'a local hides which' } } as const;

testRule('schedule-missing-critical-security', [
  { name: 'passes Security on Linux', schedule: linux('Security'), expect: 'pass' },
  { name: 'passes Critical on Linux, which means the same packages', schedule: linux('Critical'), expect: 'pass' },
  { name: 'passes classes in any spelling', schedule: linux('security', 'Other'), expect: 'pass' },
  {
    name: 'passes no classes on Linux, which means everything',
    schedule: schedule({ linux: value(selection(nothing)), windows: absent }),
    expect: 'pass',
  },
  { name: 'passes an empty list of classes on Linux alike', schedule: linux(), expect: 'pass' },
  { name: 'passes Critical with Security on Windows', schedule: windows('Critical', 'Security', 'Definition'), expect: 'pass' },
  {
    name: 'refuses Other alone on Linux',
    schedule: linux('Other'),
    expect: {
      outcome: 'violation',
      property: 'linux',
      message: 'installs only Other on Linux; asked for: Security, or no classes at all',
      fix: 'Add "Critical" and "Security" to classifications_to_include in install_patches.linux (ARM: installPatches.linuxParameters.classificationsToInclude).',
    },
  },
  {
    name: 'passes Critical and Other without Security on Linux, which schedule-linux-class-combination refuses',
    schedule: linux('Critical', 'Other'),
    expect: 'pass',
  },
  {
    name: 'refuses package masks alone on Linux',
    schedule: schedule({ linux: value(selection({ ...nothing, include: masks })), windows: absent }),
    expect: {
      outcome: 'violation',
      property: 'linux',
      message: 'installs no class, only what its package masks name on Linux; asked for: Security, or no classes at all',
      fix: 'Add "Critical" and "Security" to classifications_to_include in install_patches.linux (ARM: installPatches.linuxParameters.classificationsToInclude).',
    },
  },
  {
    name: 'refuses Security without Critical on Windows',
    schedule: windows('Security'),
    expect: { violation: 'windows', message: 'installs only Security on Windows' },
  },
  {
    name: 'refuses Definition alone on Windows',
    schedule: windows('Definition'),
    expect: {
      outcome: 'violation',
      property: 'windows',
      message: 'installs only Definition on Windows; asked for: Critical and Security',
      fix: 'Add "Critical" and "Security" to classifications_to_include in install_patches.windows (ARM: installPatches.windowsParameters.classificationsToInclude).',
    },
  },
  {
    name: 'refuses KB numbers alone on Windows',
    schedule: schedule({ linux: absent, windows: value(selection({ ...nothing, include: value(['5034439']) })) }),
    expect: {
      outcome: 'violation',
      property: 'windows',
      message: 'installs no class, only what its KB numbers name on Windows; asked for: Critical and Security',
      fix: 'Add "Critical" and "Security" to classifications_to_include in install_patches.windows (ARM: installPatches.windowsParameters.classificationsToInclude).',
    },
  },
  {
    name: 'refuses one system although the other is in order',
    schedule: schedule({ windows: value(selection({ classifications: value(['Updates']) })) }),
    expect: { violation: 'windows' },
  },
  {
    name: 'is unknown for Windows with neither classes nor KB numbers',
    schedule: schedule({ linux: absent, windows: value(selection(nothing)) }),
    expect: {
      outcome: 'unknown',
      property: 'windows',
      message: 'names no class and no KB numbers on Windows; asked for: Critical and Security',
      reason: 'Azure does not document what a schedule without classes and without a list of patches installs.',
    },
  },
  {
    name: 'is unknown for a schedule that speaks of no system',
    schedule: schedule({ linux: absent, windows: absent }),
    expect: {
      outcome: 'unknown',
      property: 'linux',
      message: 'says nothing about Linux or Windows updates; asked for: critical and security patches',
      reason: 'Azure does not document what a schedule without classes and without a list of patches installs.',
    },
  },
  {
    name: 'is unknown while the classes are',
    schedule: schedule({ linux: value(selection({ classifications: unknown('known after apply') })), windows: absent }),
    expect: { unknown: 'linux', reason: 'known after apply' },
  },
  {
    name: 'is unknown without classes while the masks are',
    schedule: schedule({ linux: value(selection({ ...nothing, include: unknown('known after apply') })), windows: absent }),
    expect: {
      outcome: 'unknown',
      property: 'linux',
      message: 'installs no class and perhaps only package masks on Linux; asked for: Security, or no classes at all',
      reason: 'Whether a schedule installs critical and security patches is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while the whole selection is',
    schedule: schedule({ linux: unknown('known after apply') }),
    expect: {
      outcome: 'unknown',
      property: 'linux',
      message: 'installs what is not known on Linux; asked for: Security, or no classes at all',
      reason: 'Whether a schedule installs critical and security patches is not known: known after apply.',
    },
  },
  { name: 'is unknown for a class of tomorrow', schedule: windows('Critical', 'Urgent'), expect: { unknown: 'windows', reason: 'Urgent' } },
  {
    name: 'is unknown while it is unknown whether the schedule is the customer’s',
    schedule: { ...linux('Other'), mode: unknown('known after apply') },
    expect: {
      outcome: 'unknown',
      property: 'mode',
      message: 'installs only Other on Linux; asked for: Security, or no classes at all',
      reason: 'mode is not known: known after apply.',
    },
  },
  {
    name: 'passes when every machine it reaches gets the patches from another schedule',
    schedule: rest,
    machines: [reachedBy(web, rest, full)],
    expect: 'pass',
  },
  {
    name: 'refuses when one of its machines gets them from nowhere else',
    schedule: rest,
    machines: [reachedBy(web, rest, full), reachedBy(linuxVm({ id: 'azurerm_linux_virtual_machine.api' }), rest)],
    expect: { violation: 'linux' },
  },
  {
    name: 'refuses when the other schedule has expired',
    schedule: rest,
    machines: [reachedBy(web, rest, { ...full, expiration: value('2020-01-01 00:00') })],
    expect: { violation: 'linux' },
  },
  {
    name: 'refuses when every run of the other schedule fails',
    schedule: rest,
    machines: [reachedBy(web, rest, { ...full, linux: value(selection({ classifications: value(['Critical', 'Other']) })) })],
    expect: { violation: 'linux', message: 'installs only Other on Linux' },
  },
  {
    name: 'passes when every run of the other schedule fails on the other system only',
    schedule: windows('Definition'),
    machines: [
      reachedBy(sql, windows('Definition'), { ...full, linux: value(selection({ classifications: value(['Critical', 'Other']) })) }),
    ],
    expect: 'pass',
  },
  {
    name: 'refuses when the other schedule serves the other system only',
    schedule: rest,
    machines: [reachedBy(web, rest, { ...full, linux: absent })],
    expect: { violation: 'linux' },
  },
  {
    name: 'is unknown when the other schedule may mean another machine',
    schedule: rest,
    machines: [patchingIn(web, { schedules: [rest, full], assignments: [assignment(rest, web), assignment(full, web, maybe)] })],
    expect: {
      outcome: 'unknown',
      property: 'linux',
      message: 'installs only Other on Linux; asked for: Security, or no classes at all',
      reason: 'Whether another schedule brings critical and security patches to the same machines is not known.',
    },
  },
  {
    name: 'judges each system by the machines of that system',
    schedule: schedule({ windows: value(selection({ classifications: value(['Definition']) })) }),
    machines: [reachedBy(web, schedule()), reachedBy(sql, schedule(), full)],
    expect: 'pass',
  },
  {
    name: 'refuses when its only machine gets them from nowhere else, of whichever system it is',
    schedule: rest,
    machines: [reachedBy(linuxVm({ os: unknown('not collected') }), rest)],
    expect: { violation: 'linux' },
  },
  {
    name: 'is unknown when a machine that nobody else covers may be of the other system',
    schedule: rest,
    machines: [
      reachedBy(web, rest, full),
      reachedBy(linuxVm({ id: 'azurerm_linux_virtual_machine.api', os: unknown('not collected') }), rest),
    ],
    expect: { unknown: 'linux' },
  },
  {
    name: 'does not apply to a schedule of the platform',
    schedule: { ...linux('Other'), mode: value('Platform') },
    expect: 'not-applicable',
  },
  {
    name: 'is unknown without classes while the KB numbers are, with one full stop',
    schedule: schedule({ windows: value(selection({ ...nothing, include: unknown('depends on local.kbs.') })) }),
    expect: {
      outcome: 'unknown',
      property: 'windows',
      message: 'installs no class and perhaps only KB numbers on Windows; asked for: Critical and Security',
      reason: 'Whether a schedule installs critical and security patches is not known: depends on local.kbs.',
    },
  },
  {
    name: 'is unknown for a class of Linux that is not known here',
    schedule: schedule({ linux: value(selection({ classifications: value(['Other', 'Bugfix']) })) }),
    expect: {
      outcome: 'unknown',
      property: 'linux',
      message: 'installs Other, Bugfix on Linux; asked for: Security, or no classes at all',
      reason: 'Whether a schedule installs critical and security patches is not known: Bugfix is not a class that is known here.',
    },
  },
  {
    name: 'is unknown while the classes for Windows are',
    schedule: schedule({ linux: absent, windows: value(selection({ classifications: unknown('known after apply') })) }),
    expect: {
      outcome: 'unknown',
      property: 'windows',
      message: 'installs classes that are not known on Windows; asked for: Critical and Security',
      reason: 'Whether a schedule installs critical and security patches is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while it is unknown whether Linux is selected, and nothing else is',
    schedule: schedule({ linux: unknown('known after apply'), windows: absent }),
    expect: {
      outcome: 'unknown',
      property: 'linux',
      message: 'installs what is not known; asked for: critical and security patches',
      reason: 'What these schedules install is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while it is unknown whether Windows is selected, and nothing else is',
    schedule: schedule({ linux: absent, windows: unknown('known after apply') }),
    expect: {
      outcome: 'unknown',
      property: 'windows',
      message: 'installs what is not known; asked for: critical and security patches',
      reason: 'What these schedules install is not known: known after apply.',
    },
  },
]);
