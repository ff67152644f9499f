import { absent, unknown, value } from '../../src/estate/known.ts';
import type { LiveState, PatchInstallation } from '../../src/estate/live.ts';
import { cancelled, installed, liveVm } from '../support/live.ts';
import { assignment, linuxVm, schedule } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const error = {
  code: '1',
  message: '1 error occurred',
  details: [{ code: 'PACKAGE_MANAGER_FAILURE', message: 'apt did not answer' }],
};
const onDemand = ({ scheduleRun: _, ...rest }: PatchInstallation): PatchInstallation => rest;
const counts = { installed: 3, failed: 2, pending: 0, excluded: 0, notSelected: 0 };
const none: LiveState['installations'] = value([]);
const after = (...installations: PatchInstallation[]) => liveVm({ installations: value(installations) });

const id = '/subscriptions/s/resourceGroups/rg-maintenance/providers/Microsoft.Maintenance/maintenanceConfigurations/mc-Weekly';
const weekly = schedule({ id });
const lowered = `${id.toLowerCase()}/providers/microsoft.maintenance/applyupdates/20261122010000`;
const failedWeekly = after(installed({ status: 'Failed', scheduleRun: lowered }));

testRule('last-run-failed', [
  { name: 'passes a run that succeeded', machine: liveVm(), expect: 'pass' },
  {
    name: 'passes a run with nothing to install, as for months',
    machine: after(installed({ counts: { ...counts, installed: 0, failed: 0 } })),
    expect: 'pass',
  },
  {
    name: 'refuses one that failed, with its day, its schedule and the words of Azure',
    machine: after(installed({ status: 'Failed', error }), installed()),
    expect: {
      violation: 'installations',
      message:
        'has a run of 2026-11-22 by the schedule azurerm_maintenance_configuration.monthly that failed (PACKAGE_MANAGER_FAILURE: apt did not answer); asked for: one that succeeds',
      fix: 'Follow the code in the troubleshooting guide of Azure Update Manager, then install the patches once or wait for the next window.',
    },
  },
  {
    name: 'names the schedule as the input spells it, whatever the case of the run',
    machine: failedWeekly,
    around: { schedules: [weekly], assignments: [assignment(weekly, failedWeekly)] },
    expect: { violation: 'installations', message: `by the schedule ${id} that failed; asked for` },
  },
  {
    name: 'names the schedule as the run spells it where none reaches the machine any more',
    machine: failedWeekly,
    expect: { violation: 'installations', message: `by the schedule ${id.toLowerCase()} that failed; asked for` },
  },
  {
    name: 'refuses one without times',
    machine: after(installed({ status: 'failed', started: absent, at: absent, scheduleRun: 'weekly' })),
    expect: { violation: 'installations', message: 'has a run by the schedule weekly that failed; asked for' },
  },
  {
    name: 'takes the day it was last heard of where its start is not known',
    machine: after(installed({ status: 'Failed', started: unknown('not collected'), at: value('2026-11-20T01:40:00Z') })),
    expect: { violation: 'installations', message: 'has a run of 2026-11-20 by' },
  },
  {
    name: 'passes one that failed before one that succeeded',
    machine: after(installed(), installed({ status: 'Failed', error })),
    expect: 'pass',
  },
  {
    name: 'looks past a run that has not ended, to the one before',
    machine: after(installed({ status: 'InProgress' }), installed({ status: 'NotStarted' }), installed({ status: 'Failed' })),
    expect: { violation: 'installations' },
  },
  {
    name: 'looks past an installation on demand, whatever came of it',
    machine: after(onDemand(installed({ status: 'Failed' })), installed()),
    expect: 'pass',
  },
  {
    name: 'CompletedWithWarnings run: passes without failed patches, also where a reboot is owed',
    machine: after(
      installed({ status: 'CompletedWithWarnings', error, rebootStatus: value('Required'), counts: { ...counts, failed: 0 } }),
    ),
    expect: 'pass',
  },
  {
    name: 'CompletedWithWarnings run: refuses failed patches',
    machine: after(installed({ status: 'CompletedWithWarnings', error, counts })),
    expect: {
      violation: 'installations',
      message: 'in which 2 patches failed (PACKAGE_MANAGER_FAILURE: apt did not answer); asked for: one that succeeds',
    },
  },
  {
    name: 'CompletedWithWarnings run: refuses a single failed patch',
    machine: after(installed({ status: 'completedwithwarnings', counts: { ...counts, failed: 1 } })),
    expect: { violation: 'installations', message: 'in which 1 patch failed; asked for' },
  },
  {
    name: 'is unknown for a status that it does not know',
    machine: after(installed({ status: 'Unknown' })),
    expect: { unknown: 'installations', reason: 'The last run of these machines has a status that this version does not know: Unknown.' },
  },
  {
    name: 'refuses a run that was cancelled before it installed anything, with the words of Azure',
    machine: liveVm({ installations: none, runs: value([cancelled({ error })]) }),
    expect: {
      violation: 'runs',
      message:
        'has a run of 2026-11-22 by the schedule azurerm_maintenance_configuration.monthly that was cancelled (PACKAGE_MANAGER_FAILURE: apt did not answer); asked for: one that succeeds',
      fix: 'Find out who or what cancelled it, for example a handler of its pre-event, then install the patches once or wait for the next window.',
    },
  },
  {
    name: 'refuses one that failed before it installed anything',
    machine: liveVm({ installations: none, runs: value([cancelled({ status: 'RetryLater' })]) }),
    expect: { violation: 'runs', message: 'that failed; asked for' },
  },
  {
    name: 'takes the installation of that run, which tells more',
    machine: liveVm({ installations: value([installed()]), runs: value([cancelled({ status: 'Failed' })]) }),
    expect: 'pass',
  },
  {
    name: 'looks past one before the last installation',
    machine: liveVm({ runs: value([cancelled({ id: 'monthly', started: value('2026-10-25T01:00:00Z') })]) }),
    expect: 'pass',
  },
  {
    name: 'takes one after the last installation, by the time in its id where it has none of its own',
    machine: liveVm({
      installations: value([installed({ scheduleRun: 'before', started: value('2026-10-25T01:00:00Z') })]),
      runs: value([cancelled({ started: absent, ended: absent })]),
    }),
    expect: { violation: 'runs', message: 'has a run of 2026-11-22' },
  },
  {
    name: 'passes one that found nothing pending, and looks past one that goes on',
    machine: liveVm({
      installations: none,
      runs: value([cancelled({ id: 'weekly', status: 'InProgress' }), cancelled({ status: 'NoUpdatesPending' })]),
    }),
    expect: 'pass',
  },
  {
    name: 'is unknown for a run without a time',
    machine: liveVm({ runs: value([cancelled({ id: 'monthly', started: absent, ended: absent })]) }),
    expect: { unknown: 'runs', reason: 'When a run of a schedule of these machines began is not known: Azure does not say.' },
  },
  {
    name: 'is unknown for a run of a status that it does not know',
    machine: liveVm({ installations: none, runs: value([cancelled({ status: 'Paused' })]) }),
    expect: { unknown: 'runs', reason: 'The last run of these machines has a status that this version does not know: Paused.' },
  },
  {
    name: 'is unknown where runs could not be read',
    machine: liveVm({ runs: unknown('access was denied.') }),
    expect: { unknown: 'runs', reason: 'The runs of the schedules of these machines are not known: access was denied.' },
  },
  {
    name: 'does not count one before the machine was made',
    machine: liveVm({ created: value('2026-11-22T09:00:00Z'), installations: none, runs: value([cancelled()]) }),
    expect: 'not-applicable',
  },
  {
    name: 'is unknown where installations could not be read',
    machine: liveVm({ installations: unknown('access was denied.') }),
    expect: { unknown: 'installations', reason: 'The installations of these machines are not known: access was denied.' },
  },
  { name: 'no runs visible: does not apply', machine: liveVm({ installations: none }), expect: 'not-applicable' },
  { name: 'does not apply without installations', machine: liveVm({ installations: absent }), expect: 'not-applicable' },
  { name: 'does not apply to runs on demand alone', machine: after(onDemand(installed())), expect: 'not-applicable' },
  { name: 'does not apply while the first run goes on', machine: after(installed({ status: 'InProgress' })), expect: 'not-applicable' },
  { name: 'does not apply to a machine of a plan', machine: linuxVm(), expect: 'not-applicable' },
]);
