import { absent, unknown, value } from '../../src/estate/known.ts';
import { arcServer, assignment, clientImage, dynamicScope, legacyVm, linuxVm, schedule, windowsVm } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const monthly = schedule();
const ready = linuxVm({ bypass: value(true) });
const withoutBypass = linuxVm({ bypass: absent });
const ofTheSystem = linuxVm({ patchMode: value('ImageDefault'), bypass: value(true) });
const reached = (machine = ready, by = monthly) => ({ schedules: [by], assignments: [assignment(by, machine)] });
const client = windowsVm({ image: clientImage });
const outside = { schedule: { kind: 'outside', resourceId: '/subscriptions/s/schedules/platform' } } as const;

testRule('schedule-without-prerequisites', [
  { name: 'passes a machine that lets its schedule patch it', machine: ready, around: reached(), expect: 'pass' },
  {
    name: 'refuses a machine without the bypass',
    machine: withoutBypass,
    around: reached(withoutBypass),
    expect: {
      outcome: 'violation',
      property: 'bypass',
      message:
        'is reached by the schedule azurerm_maintenance_configuration.monthly, which cannot patch it: patchMode is AutomaticByPlatform, bypass is not set; needed: patchMode AutomaticByPlatform with bypass true',
      fix: 'Set bypass_platform_safety_checks_on_user_schedule_enabled = true, or: Take the machine out of the schedule.',
    },
  },
  {
    name: 'takes a Windows client out of the schedule, which would not patch it with the bypass either',
    machine: client,
    around: reached(client),
    expect: {
      violation: 'bypass',
      fix: 'Set patch_mode = "AutomaticByOS", and take the machine out of the schedule. Azure Update Manager does not support its system.',
    },
  },
  {
    name: 'refuses a machine of another mode',
    machine: ofTheSystem,
    around: reached(ofTheSystem),
    expect: {
      outcome: 'violation',
      property: 'patchMode',
      message:
        'is reached by the schedule azurerm_maintenance_configuration.monthly, which cannot patch it: patchMode is ImageDefault, bypass is true; needed: patchMode AutomaticByPlatform with bypass true',
      fix: 'Set patch_mode = "AutomaticByPlatform" and bypass_platform_safety_checks_on_user_schedule_enabled = true, or: Take the machine out of the schedule.',
    },
  },
  {
    name: 'refuses a machine that a dynamic scope selects',
    machine: withoutBypass,
    around: {
      schedules: [monthly],
      assignments: [assignment(monthly, withoutBypass, { target: { kind: 'dynamic', scope: dynamicScope() } })],
    },
    expect: { violation: 'bypass' },
  },
  {
    name: 'refuses a machine of a type without patch settings',
    machine: legacyVm(),
    around: reached(legacyVm()),
    expect: {
      outcome: 'violation',
      property: 'patchMode',
      message:
        'is reached by the schedule azurerm_maintenance_configuration.monthly, which cannot patch it: its resource type has no patch settings; needed: patchMode AutomaticByPlatform with bypass true',
      fix: 'Declare it as azurerm_linux_virtual_machine and set patch_mode = "AutomaticByPlatform" and bypass_platform_safety_checks_on_user_schedule_enabled = true, or: Take the machine out of the schedule.',
    },
  },
  {
    name: 'is unknown while the mode is',
    machine: linuxVm({ bypass: value(true), patchMode: unknown('known after apply') }),
    around: reached(),
    expect: {
      outcome: 'unknown',
      property: 'patchMode',
      message:
        'is reached by the schedule azurerm_maintenance_configuration.monthly: patchMode is not known, bypass is true; needed: patchMode AutomaticByPlatform with bypass true',
      reason: 'patchMode is not known: known after apply.',
    },
  },
  {
    name: 'refuses a machine of another mode also while the flag is unknown',
    machine: linuxVm({ patchMode: value('ImageDefault'), bypass: unknown('known after apply') }),
    around: reached(),
    expect: { violation: 'patchMode' },
  },
  {
    name: 'is unknown when the schedule lies outside the input',
    machine: withoutBypass,
    around: { assignments: [assignment(monthly, withoutBypass, outside)] },
    expect: { unknown: 'schedules', reason: 'lies outside the input' },
  },
  {
    name: 'passes when the schedule lies outside the input and the machine is ready for it',
    machine: ready,
    around: { assignments: [assignment(monthly, ready, outside)] },
    expect: 'pass',
  },
  {
    name: 'is unknown when the assignment may mean another machine',
    machine: withoutBypass,
    around: {
      schedules: [monthly],
      assignments: [
        assignment(monthly, withoutBypass, {
          target: { kind: 'candidates', ids: [withoutBypass.id, 'another'], why: 'a local hides which' },
        }),
      ],
    },
    expect: {
      outcome: 'unknown',
      property: 'schedules',
      message:
        'may be reached by the schedule azurerm_maintenance_configuration.monthly: patchMode is AutomaticByPlatform, bypass is not set; needed: patchMode AutomaticByPlatform with bypass true',
      reason: 'Whether a schedule patches these machines is not known: a local hides which.',
    },
  },
  {
    name: 'does not count a schedule that has expired',
    machine: withoutBypass,
    around: reached(withoutBypass, schedule({ expiration: value('2020-01-01 00:00') })),
    expect: 'not-applicable',
  },
  {
    name: 'does not apply because of what may lie outside an open input',
    machine: withoutBypass,
    around: { closed: false },
    expect: 'not-applicable',
  },
  {
    name: 'does not apply to Arc servers, which have no prerequisites',
    machine: arcServer(),
    around: reached(arcServer()),
    expect: 'not-applicable',
  },
  {
    name: 'names the schedule that certainly reaches the machine before one that may',
    machine: withoutBypass,
    around: {
      schedules: [schedule({ id: 'open', mode: unknown('x') }), monthly],
      assignments: [assignment(schedule({ id: 'open' }), withoutBypass), assignment(monthly, withoutBypass)],
    },
    expect: { violation: 'bypass', message: `is reached by the schedule ${monthly.id},` },
  },
  {
    name: 'refuses a machine with neither mode nor bypass',
    machine: linuxVm({ patchMode: absent, bypass: absent }),
    around: reached(),
    expect: {
      outcome: 'violation',
      property: 'patchMode',
      message:
        'is reached by the schedule azurerm_maintenance_configuration.monthly, which cannot patch it: patchMode is not set, bypass is not set; needed: patchMode AutomaticByPlatform with bypass true',
      fix: 'Set patch_mode = "AutomaticByPlatform" and bypass_platform_safety_checks_on_user_schedule_enabled = true, or: Take the machine out of the schedule.',
    },
  },
  {
    name: 'is unknown while the bypass is',
    machine: linuxVm({ bypass: unknown('known after apply') }),
    around: reached(),
    expect: {
      outcome: 'unknown',
      property: 'bypass',
      message:
        'is reached by the schedule azurerm_maintenance_configuration.monthly: patchMode is AutomaticByPlatform, bypass is not known; needed: patchMode AutomaticByPlatform with bypass true',
      reason: 'bypass is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while it is unknown which schedule is assigned',
    machine: linuxVm(),
    around: { assignments: [assignment(monthly, linuxVm(), { schedule: { kind: 'unknown', why: 'a local hides it' } })] },
    expect: {
      outcome: 'unknown',
      property: 'schedules',
      message:
        'may be reached by a schedule that is not known: patchMode is AutomaticByPlatform, bypass is not set; needed: patchMode AutomaticByPlatform with bypass true',
      reason: 'Whether a schedule patches these machines is not known: a local hides it.',
    },
  },
]);
