import { absent, unknown, value } from '../../src/estate/known.ts';
import { assignedElsewhere } from '../../src/rules/reason.ts';
import { arcServer, assignment, clientImage, flexibleScaleSet, linuxVm, schedule, windowsVm } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const waiting = linuxVm({ bypass: value(true) });
const monthly = schedule();
const reached = (by = monthly) => ({ schedules: [by], assignments: [assignment(by, waiting)] });

testRule('bypass-without-schedule', [
  { name: 'passes a machine that waits for a schedule and has one', machine: waiting, around: reached(), expect: 'pass' },
  {
    name: 'refuses a machine that waits for a schedule and has none',
    machine: waiting,
    expect: {
      outcome: 'violation',
      property: 'bypass',
      message: 'has bypass set, but no schedule reaches it: neither Azure nor the system patches it',
      fix: 'Assign a schedule (azurerm_maintenance_assignment_virtual_machine; ARM: Microsoft.Maintenance/configurationAssignments), or: Set bypass_platform_safety_checks_on_user_schedule_enabled = false.',
    },
  },
  {
    name: 'leads no Windows client to a schedule, which would not patch it',
    machine: windowsVm({ bypass: value(true), image: clientImage }),
    expect: {
      violation: 'bypass',
      fix: 'Set patch_mode = "AutomaticByOS" and bypass_platform_safety_checks_on_user_schedule_enabled = false, or: Use an image that Update Manager supports. Azure Update Manager does not support its system.',
    },
  },
  {
    name: 'refuses a machine whose only schedule has expired',
    machine: waiting,
    around: reached(schedule({ expiration: value('2025-12-31 00:00') })),
    expect: { violation: 'bypass', message: '(it has expired)' },
  },
  {
    name: 'refuses a machine whose only schedule is one for hosts',
    machine: waiting,
    around: reached(schedule({ scope: value('Host') })),
    expect: {
      outcome: 'violation',
      property: 'bypass',
      message:
        'has bypass set, but the schedule azurerm_maintenance_configuration.monthly that reaches it does not patch (its scope is Host): neither Azure nor the system patches it',
      fix: 'Assign a schedule (azurerm_maintenance_assignment_virtual_machine; ARM: Microsoft.Maintenance/configurationAssignments), or: Set bypass_platform_safety_checks_on_user_schedule_enabled = false, and take the machine out of the schedule.',
    },
  },
  {
    name: 'is unknown for the shared reason when a schedule may be assigned outside the input',
    machine: waiting,
    around: { closed: false },
    expect: {
      outcome: 'unknown',
      property: 'bypass',
      message: 'may have bypass set and no schedule, and then nobody patches it; a schedule assigned outside this input would decide',
      reason: assignedElsewhere,
    },
  },
  {
    name: 'is unknown when the schedule that reaches it lies outside the input',
    machine: waiting,
    around: {
      assignments: [assignment(monthly, waiting, { schedule: { kind: 'outside', resourceId: '/subscriptions/s/schedules/platform' } })],
    },
    expect: { unknown: 'bypass', reason: 'schedule is not known' },
  },
  {
    name: 'is unknown while the flag is',
    machine: linuxVm({ bypass: unknown('known after apply') }),
    expect: {
      outcome: 'unknown',
      property: 'bypass',
      message: 'may have bypass set and no schedule, and then nobody patches it; bypass would decide',
      reason: 'bypass is not known: known after apply.',
    },
  },
  { name: 'does not apply where the flag is absent', machine: linuxVm({ bypass: absent }), expect: 'not-applicable' },
  {
    name: 'does not apply where the mode makes the flag meaningless',
    machine: linuxVm({ patchMode: value('ImageDefault'), bypass: value(true) }),
    expect: 'not-applicable',
  },
  { name: 'does not apply to scale sets', machine: flexibleScaleSet({ bypass: value(true) }), expect: 'not-applicable' },
  { name: 'does not apply to Arc servers', machine: arcServer({ bypass: value(true) }), expect: 'not-applicable' },
]);
