import type { Assignment } from '../../src/estate/assignment.ts';
import { absent, unknown, value } from '../../src/estate/known.ts';
import type { LiveState, PendingPatch } from '../../src/estate/live.ts';
import type { Machine } from '../../src/estate/machine.ts';
import type { Schedule, Selection } from '../../src/estate/schedule.ts';
import { assessed, liveVm, missing } from '../support/live.ts';
import { assignment, linuxVm, schedule, selection } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const kb = missing({
  id: 'kb',
  name: '2026-11 Cumulative Update',
  kb: '5031364',
  classifications: ['security'],
  published: value('2026-11-10T17:00:00Z'),
});
const packages = (...names: string[]) => names.map((name) => missing({ id: name, name }));

/** A Linux machine that misses these patches, by an assessment that counted as many. */
function lacks(pending: readonly PendingPatch[], live: Partial<LiveState> = {}, machine: Partial<Machine> = {}): Machine {
  return liveVm({ pending: value(pending), assessment: assessed({ counts: { security: pending.length, other: 7 } }), ...live }, machine);
}

const openssl = lacks(packages('openssl'));
const windows = lacks([kb], {}, { os: value('windows') });

const brings = (id: string, linux: Partial<Selection>) => schedule({ id, linux: value(selection(linux)), windows: absent });
const bringsKbs = (id: string, of: Partial<Selection>) => schedule({ id, linux: absent, windows: value(selection(of)) });
const without = (...exclude: string[]) => brings('a', { exclude: value(exclude) });

function on(machine: Machine, schedules: readonly Schedule[], overwrites: Partial<Assignment> = {}) {
  return { machine, around: { schedules, assignments: schedules.map((one) => assignment(one, machine, overwrites)) } };
}

/** The first for certain, the second perhaps. */
function perhaps(machine: Machine, first: Schedule, second: Schedule) {
  const vague: Partial<Assignment> = { target: { kind: 'any', why: 'the filter is not known' } };
  return { machine, around: { schedules: [first, second], assignments: [assignment(first, machine), assignment(second, machine, vague)] } };
}

const excluded = { violation: 'pending', message: 'has openssl pending, which the schedule a excludes; asked for' } as const;
const other = brings('b', {});

testRule('schedule-excludes-critical', [
  { name: 'passes where nothing is missing', ...on(lacks([]), [without('openssl')]), expect: 'pass' },
  { name: 'passes where nothing is excluded', ...on(openssl, [other]), expect: 'pass' },
  { name: 'passes where something else is excluded', ...on(openssl, [without('kernel*', 'libssl')]), expect: 'pass' },
  {
    name: 'an exclusion that keeps a patch pending for good: names the patch and the schedule',
    ...on(openssl, [without('openssl')]),
    expect: {
      violation: 'pending',
      message: 'has openssl pending, which the schedule a excludes; asked for: no exclusion of critical or security patches',
      fix: 'Take the exclusion out of kbNumbersToExclude or packageNameMasksToExclude, or waive the finding for as long as it must stay.',
    },
  },
  { name: 'reads * in a mask, without case', ...on(openssl, [without('OpenS*')]), expect: excluded },
  { name: 'reads ? in a mask', ...on(openssl, [without('open?sl')]), expect: excluded },
  { name: 'ignores the version in a mask, as the agent does', ...on(openssl, [without('openssl=1.0')]), expect: excluded },
  { name: 'ignores a mask of two versions, as the agent does', ...on(openssl, [without('openssl=1=2')]), expect: 'pass' },
  {
    name: 'matches a package without its architecture',
    ...on(lacks(packages('openssl.x86_64')), [without('openssl')]),
    expect: { violation: 'pending', message: 'has openssl.x86_64 pending' },
  },
  {
    name: 'leaves brackets in a mask open',
    ...on(openssl, [without('open[st]sl')]),
    expect: { unknown: 'pending', reason: 'exclude what they miss is not known: its lists leave open whether they mean it.' },
  },
  {
    name: 'matches KB numbers with KB',
    ...on(windows, [bringsKbs('a', { exclude: value(['KB5031364']) })]),
    expect: { violation: 'pending', message: 'has KB5031364 pending, which the schedule a excludes; asked for' },
  },
  { name: 'and without', ...on(windows, [bringsKbs('a', { exclude: value([' 5031364']) })]), expect: { violation: 'pending' } },
  { name: 'but whole ones only', ...on(windows, [bringsKbs('a', { exclude: value(['kb503136', '*']) })]), expect: 'pass' },
  {
    name: 'names three patches and counts the rest',
    ...on(lacks(packages('a1', 'a2', 'b', 'a3', 'a4', 'a5')), [without('a*')]),
    expect: { violation: 'pending', message: 'has a1, a2, a3 and 2 more pending, which the schedule a excludes' },
  },
  {
    name: 'names every schedule that excludes it',
    ...on(openssl, [brings('b', { exclude: value(['openssl']) }), without('open*')]),
    expect: { violation: 'pending', message: 'has openssl pending, which the schedules a and b exclude; asked for' },
  },
  { name: 'passes where another schedule brings it', ...on(openssl, [without('openssl'), other]), expect: 'pass' },
  {
    name: 'refuses where the other schedule brings other classes only',
    ...on(openssl, [without('openssl'), brings('b', { classifications: value(['Other']) })]),
    expect: excluded,
  },
  {
    name: 'refuses where every run of the other schedule fails',
    ...on(openssl, [without('openssl'), brings('b', { classifications: value(['Critical', 'Other']) })]),
    expect: excluded,
  },
  {
    name: 'refuses where the other schedule has nothing for this system',
    ...on(openssl, [without('openssl'), bringsKbs('b', {})]),
    expect: excluded,
  },
  {
    name: 'passes where another schedule includes it by name',
    ...on(openssl, [without('openssl'), brings('b', { classifications: absent, include: value(['open*']) })]),
    expect: 'pass',
  },
  {
    name: 'is unknown where another schedule includes one version of it',
    ...on(openssl, [without('openssl'), brings('b', { classifications: absent, include: value(['openssl=3.0.1']) })]),
    expect: { unknown: 'pending' },
  },
  {
    name: 'passes where another schedule selects nothing, which is everything on Linux',
    ...on(openssl, [without('openssl'), brings('b', { classifications: value([]) })]),
    expect: 'pass',
  },
  {
    name: 'Linux counts without Critical: takes Critical for Security, and security-esm too',
    ...on(lacks([missing({ classifications: ['security-esm'] })]), [
      without('openssl'),
      brings('b', { classifications: value(['Critical']) }),
    ]),
    expect: 'pass',
  },
  {
    name: 'but not on Windows',
    ...on(windows, [
      bringsKbs('a', { exclude: value(['5031364']) }),
      bringsKbs('b', { classifications: value(['Critical', 'Definition']) }),
    ]),
    expect: { violation: 'pending', message: 'has KB5031364 pending, which the schedule a excludes' },
  },
  {
    name: 'is unknown where a schedule may reach the machine that brings it',
    ...perhaps(openssl, without('openssl'), other),
    expect: {
      unknown: 'pending',
      message: 'may have critical or security patches pending that its schedules exclude',
      reason: 'Whether the schedules of these machines exclude what they miss is not known: the filter is not known.',
    },
  },
  {
    name: 'refuses where the schedule that may reach it excludes it too',
    ...perhaps(openssl, without('openssl'), brings('b', { exclude: value(['*']) })),
    expect: excluded,
  },
  { name: 'passes where one certainly brings it, whatever may reach it', ...perhaps(openssl, other, without('openssl')), expect: 'pass' },
  {
    name: 'is unknown where the exclusions are',
    ...on(openssl, [brings('a', { exclude: unknown('not collected') })]),
    expect: { unknown: 'pending', reason: 'exclude what they miss is not known: not collected.' },
  },
  {
    name: 'is unknown where the whole selection is',
    ...on(openssl, [schedule({ linux: unknown('not collected') })]),
    expect: { unknown: 'pending', reason: 'exclude what they miss is not known: not collected.' },
  },
  {
    name: 'is unknown where what another schedule brings is',
    ...on(openssl, [without('openssl'), brings('b', { classifications: unknown('cut') })]),
    expect: { unknown: 'pending', reason: 'exclude what they miss is not known: cut.' },
  },
  {
    name: 'is unknown for a schedule outside the input',
    ...on(openssl, [without()], { schedule: { kind: 'outside', resourceId: '/elsewhere' } }),
    expect: { unknown: 'pending', reason: 'so whether it patches is not known' },
  },
  {
    name: 'assessment Failed: is unknown, whatever its list says',
    ...on(lacks(packages('openssl'), { assessment: assessed({ status: 'Failed' }) }), [without('openssl')]),
    expect: { unknown: 'pending', reason: 'What these machines miss is not known: the last assessment is Failed.' },
  },
  {
    name: 'assessment InProgress: is unknown',
    ...on(lacks([], { assessment: assessed({ status: 'InProgress' }) }), [without('openssl')]),
    expect: { unknown: 'pending', reason: 'What these machines miss is not known: the last assessment is InProgress.' },
  },
  {
    name: 'CompletedWithWarnings assessment: takes its list',
    ...on(lacks(packages('openssl'), { assessment: assessed({ status: 'CompletedWithWarnings', counts: { security: 1 } }) }), [
      without('openssl'),
    ]),
    expect: excluded,
  },
  {
    name: 'is unknown where the list is shorter than the counts',
    ...on(lacks(packages('bash'), { assessment: assessed({ counts: { critical: 1, security: 1 } }) }), [without('openssl')]),
    expect: { unknown: 'pending', reason: 'Everything that these machines miss is not known: Azure cut the list.' },
  },
  {
    name: 'refuses what stands in a list that was cut',
    ...on(lacks(packages('openssl'), { assessment: assessed({ counts: { security: 200 } }) }), [without('openssl')]),
    expect: excluded,
  },
  {
    name: 'is unknown where the list could not be read',
    ...on(lacks([], { pending: unknown('access was denied') }), [without('openssl')]),
    expect: { unknown: 'pending', reason: 'What these machines miss is not known: access was denied.' },
  },
  {
    name: 'passes also then where nothing is excluded',
    ...on(lacks([], { pending: unknown('access was denied') }), [other]),
    expect: 'pass',
  },
  {
    name: 'is unknown where the assessment could not be read',
    ...on(lacks(packages('openssl'), { assessment: unknown('access was denied') }), [without('openssl')]),
    expect: { unknown: 'pending', reason: 'What these machines miss is not known: access was denied.' },
  },
  {
    name: 'is unknown where the system is',
    ...on(lacks(packages('openssl'), {}, { os: unknown('not collected') }), [without('openssl')]),
    expect: { unknown: 'pending', reason: 'The operating system of these machines is not known: not collected.' },
  },
  {
    name: 'is unknown where something else may patch the machine',
    ...on(lacks(packages('openssl'), {}, { patchMode: unknown('not collected') }), [without('openssl')]),
    expect: { unknown: 'pending', reason: 'patchMode is not known: not collected.' },
  },
  {
    name: 'Run by other tools: does not apply to a machine that patches itself',
    ...on(lacks(packages('openssl'), {}, { patchMode: value('ImageDefault') }), [without('openssl')]),
    expect: 'not-applicable',
  },
  {
    name: 'Never assessed, or no more: is unknown',
    ...on(lacks([], { pending: absent, assessment: absent }), [without('openssl')]),
    expect: { unknown: 'pending', reason: 'What these machines miss is not known: Azure has no assessment of them.' },
  },
  {
    name: 'passes where nothing is excluded, though never assessed',
    ...on(lacks([], { pending: absent, assessment: absent }), [other]),
    expect: 'pass',
  },
  { name: 'does not apply without a schedule', machine: openssl, expect: 'not-applicable' },
  {
    name: 'does not apply to a machine of a plan',
    ...on(linuxVm({ bypass: value(true) }), [without('openssl')]),
    expect: 'not-applicable',
  },
]);
