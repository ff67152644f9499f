import { absent, unknown, value } from '../../src/estate/known.ts';
import { arcServer, assignment, dynamicScope, legacyVm, linuxVm, schedule } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const monthly = schedule();
const ready = linuxVm({ bypass: value(true) });
const withoutBypass = linuxVm({ bypass: absent });
const ofTheSystem = linuxVm({ patchMode: value('ImageDefault'), bypass: value(true) });
const reached = (machine = ready, by = monthly) => ({ schedules: [by], assignments: [assignment(by, machine)] });
const outside = { schedule: { kind: 'outside', resourceId: '/subscriptions/s/schedules/platform' } } as const;

testRule('schedule-without-prerequisites', [
  { name: 'passes a machine that lets its schedule patch it', machine: ready, around: reached(), expect: 'pass' },
  {
    name: 'refuses a machine without the bypass',
    machine: withoutBypass,
    around: reached(withoutBypass),
    expect: {
      violation: 'bypass',
      message: 'patchMode is AutomaticByPlatform, bypass is not set',
      fix: 'bypass_platform_safety_checks_on_user_schedule_enabled = true',
    },
  },
  {
    name: 'refuses a machine of another mode',
    machine: ofTheSystem,
    around: reached(ofTheSystem),
    expect: { violation: 'patchMode', message: 'patchMode is ImageDefault', fix: 'patch_mode = "AutomaticByPlatform"' },
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
    expect: { violation: 'patchMode', message: 'its resource type has no patch settings' },
  },
  {
    name: 'is unknown while the mode is',
    machine: linuxVm({ bypass: value(true), patchMode: unknown('known after apply') }),
    around: reached(),
    expect: { unknown: 'patchMode', reason: 'patchMode is not known: known after apply.' },
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
    expect: { unknown: 'schedules', reason: 'a local hides which' },
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
]);
