import { absent, unknown, value } from '../../src/estate/known.ts';
import type { LiveState, PatchInstallation } from '../../src/estate/live.ts';
import { assessed, installed, liveVm } from '../support/live.ts';
import { flexibleScaleSet, linuxVm } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

/** An installation that ended on this day of November 2026 and says this of its reboot. */
function on(day: number, reboot: string, overwrites: Partial<PatchInstallation> = {}): PatchInstallation {
  const date = `2026-11-${String(day).padStart(2, '0')}`;
  return installed({
    id: date,
    status: 'CompletedWithWarnings',
    at: value(`${date}T01:40:00Z`),
    rebootStatus: value(reboot),
    ...overwrites,
  });
}

const runs = (...all: PatchInstallation[]) => ({ installations: value(all) });
const pending = { assessment: assessed({ rebootPending: value(true) }) };
const nothing = { ...installed().counts, installed: 0 };

testRule('reboot-pending-too-long', [
  { name: 'passes a machine that owes none', machine: liveVm(), expect: 'pass' },
  { name: 'passes one that owes a reboot since a week', machine: liveVm({ ...pending, ...runs(on(15, 'Required')) }), expect: 'pass' },
  {
    name: 'refuses one that owes it for longer',
    machine: liveVm({ ...pending, ...runs(on(14, 'Required')) }),
    expect: {
      violation: 'reboot',
      message: 'has a reboot pending since the installation of 2026-11-14, 8 days ago; allowed: at most 7 days',
      fix: 'Restart the machine; with the reboot setting IfRequired the next installation does so itself.',
    },
  },
  {
    name: 'refuses it where the policy allows less',
    machine: liveVm({ ...pending, ...runs(on(20, 'Required')) }),
    settings: { maxDays: 1 },
    expect: { violation: 'reboot', message: '2 days ago; allowed: at most 1 day' },
  },
  {
    name: 'names a reboot that failed',
    machine: liveVm({ ...pending, ...runs(on(10, 'Failed')) }),
    expect: { violation: 'reboot', message: '2026-11-10, 12 days ago, which the machine tried and failed to do; allowed' },
  },
  {
    name: 'names a reboot that did not end',
    machine: liveVm({ ...pending, ...runs(on(10, 'started')) }),
    expect: { violation: 'reboot', message: '2026-11-10, 12 days ago, which began and did not end; allowed' },
  },
  {
    name: 'takes the word of the installation where there is no assessment',
    machine: liveVm({ assessment: absent, ...runs(on(10, 'Required')) }),
    expect: { violation: 'reboot' },
  },
  {
    name: 'takes the word of the installation where the last assessment failed',
    machine: liveVm({ assessment: assessed({ status: 'Failed' }), ...runs(on(10, 'Required')) }),
    expect: { violation: 'reboot' },
  },
  {
    name: 'is unknown where an assessment that may have found it done could not be read',
    machine: liveVm({ assessment: unknown('access was denied.'), ...runs(on(10, 'Required')) }),
    expect: { unknown: 'reboot', reason: 'Whether these machines rebooted since is not known: access was denied.' },
  },
  {
    name: 'is unknown where the assessment does not tell, though an installation owes a reboot',
    machine: liveVm({ assessment: assessed({ rebootPending: unknown('access was denied') }), ...runs(on(10, 'Required')) }),
    expect: { unknown: 'reboot', reason: 'Whether these machines rebooted since is not known: access was denied.' },
  },
  { name: 'passes one that somebody restarted since', machine: liveVm(runs(on(10, 'Required'))), expect: 'pass' },
  {
    name: 'passes one that a later installation restarted, also one that failed then',
    machine: liveVm({ assessment: absent, ...runs(on(20, 'Completed', { status: 'Failed' }), on(10, 'Required')) }),
    expect: 'pass',
  },
  {
    name: 'does not believe NotNeeded of an installation that broke off',
    machine: liveVm({ ...pending, ...runs(on(20, 'NotNeeded', { status: 'Failed' }), on(10, 'Required')) }),
    expect: { violation: 'reboot', message: '2026-11-10' },
  },
  {
    name: 'counts from the installation that owes it, not from a later one with nothing to install',
    machine: liveVm({ ...pending, ...runs(on(21, 'Required', { counts: nothing }), on(14, 'Required'), on(7, 'Completed')) }),
    expect: { violation: 'reboot', message: '2026-11-14, 8 days ago' },
  },
  {
    name: 'is unknown where installations in a row owe one, and the last of them lately',
    machine: liveVm({ ...pending, ...runs(on(20, 'Required'), on(13, 'Required')) }),
    expect: {
      unknown: 'reboot',
      message: 'may have a reboot pending for too long, since 2026-11-13; allowed: at most 7 days',
      reason: 'Several installations in a row owe a reboot on these machines, or may; whether one was made between them is not visible.',
    },
  },
  {
    name: 'is unknown where a later installation does not tell',
    machine: liveVm({ ...pending, ...runs(on(20, 'Unknown'), on(13, 'Required')) }),
    expect: { unknown: 'reboot', reason: 'Whether these machines rebooted since is not known: a later installation does not tell.' },
  },
  {
    name: 'is unknown where an earlier installation does not tell',
    machine: liveVm({ ...pending, ...runs(on(20, 'Required', { counts: nothing }), on(13, 'Unknown')) }),
    expect: { unknown: 'reboot', message: 'may have a reboot pending for too long, since 2026-11-13' },
  },
  {
    name: 'passes where a later installation without a date rebooted',
    machine: liveVm({
      assessment: absent,
      ...runs(on(20, 'Completed'), on(19, 'Completed', { at: absent, started: absent }), on(13, 'Required')),
    }),
    expect: 'pass',
  },
  {
    name: 'is unknown where the assessment finds one pending on a day that is not known',
    machine: liveVm({ assessment: assessed({ rebootPending: value(true), at: unknown('access was denied') }), ...runs() }),
    expect: { unknown: 'reboot' },
  },
  {
    name: 'is unknown where one before has no date',
    machine: liveVm({ ...pending, ...runs(on(20, 'Required'), on(13, 'Required', { at: absent, started: absent })) }),
    expect: { unknown: 'reboot', message: 'since a day that is not known' },
  },
  {
    name: 'is unknown where the installation that owes it has no date',
    machine: liveVm({ ...pending, ...runs(on(13, 'Required', { at: absent, started: absent })) }),
    expect: { unknown: 'reboot' },
  },
  {
    name: 'is unknown where only the assessment tells',
    machine: liveVm({ ...pending, ...runs() }),
    expect: {
      unknown: 'reboot',
      message: 'may have a reboot pending for too long, since a day that is not known; allowed: at most 7 days',
      reason: 'A reboot is pending on these machines, and no installation that owes it is visible.',
    },
  },
  {
    name: 'passes where only the assessment tells, and the last installation owed none some days ago',
    machine: liveVm({ ...pending, ...runs(on(18, 'NotNeeded')) }),
    expect: 'pass',
  },
  {
    name: 'is unknown where the last installation that owed none is too long ago',
    machine: liveVm({ ...pending, ...runs(on(10, 'NotNeeded')) }),
    expect: { unknown: 'reboot' },
  },
  {
    name: 'is unknown where nothing is known of the last days',
    machine: liveVm({ assessment: absent, ...runs(on(10, 'Completed')) }),
    expect: {
      unknown: 'reboot',
      message: 'may have a reboot pending for too long, of which nothing is known since 2026-11-10; allowed: at most 7 days',
      reason: 'Nothing tells of the last days of these machines.',
    },
  },
  {
    name: 'is unknown without any word',
    machine: liveVm({ assessment: absent, installations: absent }),
    expect: { unknown: 'reboot', reason: 'is not known: they have no assessment that would tell.' },
  },
  {
    name: 'is unknown where the only assessment failed',
    machine: liveVm({ assessment: assessed({ status: 'Failed' }), ...runs() }),
    expect: { unknown: 'reboot', reason: 'is not known: their last assessment did not succeed.' },
  },
  {
    name: 'is unknown where neither could be read',
    machine: liveVm({ assessment: unknown('access was denied.'), installations: unknown('access was denied.') }),
    expect: { unknown: 'reboot', message: 'may have a reboot pending for too long; allowed', reason: 'is not known: access was denied.' },
  },
  {
    name: 'is unknown where the installations could not be read and there is no assessment',
    machine: liveVm({ assessment: absent, installations: unknown('the list was cut') }),
    expect: { unknown: 'reboot', reason: 'is not known: the list was cut.' },
  },
  {
    name: 'is unknown where the assessment leaves it out',
    machine: liveVm({ assessment: assessed({ rebootPending: absent }), ...runs() }),
    expect: { unknown: 'reboot', reason: 'is not known: their last assessment does not tell.' },
  },
  {
    name: 'passes by the assessment where the installations could not be read',
    machine: liveVm({ installations: unknown('access was denied') }),
    expect: 'pass',
  },
  {
    name: 'hotpatch machine: a reboot of a baseline month is owed like any other',
    machine: liveVm({ ...pending, ...runs(on(10, 'Required')) }, { os: value('windows'), hotpatch: value(true) }),
    expect: { violation: 'reboot' },
  },
  {
    name: 'clock skew: an installation ahead owes it since today',
    machine: liveVm({ ...pending, ...runs(on(25, 'Required')) }),
    expect: 'pass',
  },
  {
    name: 'does not apply to a machine that is switched off: it starts anew',
    machine: liveVm({ ...pending, ...runs(on(10, 'Required')), power: value({ state: 'stopped' }) }),
    expect: 'not-applicable',
  },
  {
    name: 'is unknown where the machine may be switched off',
    machine: liveVm({ ...pending, ...runs(on(10, 'Required')), power: unknown('access was denied') }),
    expect: { unknown: 'reboot', message: 'may have a reboot pending since the installation of 2026-11-10' },
  },
  { name: 'does not apply to scale sets', machine: flexibleScaleSet({ live: liveVm().live as LiveState }), expect: 'not-applicable' },
  { name: 'does not apply to a machine of a plan', machine: linuxVm(), expect: 'not-applicable' },
]);
