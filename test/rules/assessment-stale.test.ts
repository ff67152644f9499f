import { absent, unknown, value } from '../../src/estate/known.ts';
import type { LiveState } from '../../src/estate/live.ts';
import { assessed, liveVm } from '../support/live.ts';
import { arcServer, linuxVm, uniformScaleSet } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const at = (time: string) => assessed({ at: value(time) });
const live = liveVm().live as LiveState;
const edge = (overwrites: Partial<LiveState>) => arcServer({ live: { ...live, power: absent, assessment: absent, ...overwrites } });

testRule('assessment-stale', [
  { name: 'passes one of this morning', machine: liveVm(), expect: 'pass' },
  { name: 'passes one of three days and a bit', machine: liveVm({ assessment: at('2026-11-18T12:01:00Z') }), expect: 'pass' },
  {
    name: 'refuses one of four days',
    machine: liveVm({ assessment: at('2026-11-18T12:00:00Z') }),
    expect: {
      violation: 'assessment',
      message: 'has no assessment since 2026-11-18, 4 days ago; allowed: one that succeeded in the last 3 days',
      fix: 'Set the assessment mode to AutomaticByPlatform, which looks every 24 hours, and see that the VM agent answers.',
    },
  },
  {
    name: 'passes it where the policy allows more',
    machine: liveVm({ assessment: at('2026-11-18T12:00:00Z') }),
    settings: { maxDays: 7 },
    expect: 'pass',
  },
  {
    name: 'refuses more than the policy allows',
    machine: liveVm({ assessment: at('2026-11-20T04:00:00Z') }),
    settings: { maxDays: 1 },
    expect: { violation: 'assessment', message: '2 days ago; allowed: one that succeeded in the last 1 day' },
  },
  { name: 'takes a date ahead for today', machine: liveVm({ assessment: at('2026-11-25T00:00:00Z') }), expect: 'pass' },
  {
    name: 'refuses a machine without one',
    machine: liveVm({ assessment: absent }),
    expect: {
      violation: 'assessment',
      message: 'has no assessment: never assessed, or more than seven days ago; allowed: one that succeeded in the last 3 days',
    },
  },
  {
    name: 'passes one with warnings',
    machine: liveVm({ assessment: assessed({ status: 'completedWithWarnings' }) }),
    expect: 'pass',
  },
  {
    name: 'refuses one that failed: nothing tells what is missing',
    machine: liveVm({ assessment: assessed({ status: 'Failed' }) }),
    expect: { violation: 'assessment', message: 'has no assessment to go by, since the last one, of 2026-11-22, failed; allowed' },
  },
  {
    name: 'refuses one that failed without a date',
    machine: liveVm({ assessment: assessed({ status: 'Failed', at: absent }) }),
    expect: { violation: 'assessment', message: 'since the last one failed; allowed' },
  },
  {
    name: 'is unknown while one runs',
    machine: liveVm({ assessment: assessed({ status: 'InProgress' }) }),
    expect: { unknown: 'assessment', reason: 'The last assessment of these machines is not over, and the one before is not visible.' },
  },
  {
    name: 'refuses one that has been running for days',
    machine: liveVm({ assessment: assessed({ status: 'InProgress', at: value('2026-11-17T00:00:00Z') }) }),
    expect: { violation: 'assessment', message: 'since the last one, of 2026-11-17, is not over' },
  },
  {
    name: 'is unknown where one succeeded on a day that is not known',
    machine: liveVm({ assessment: assessed({ at: unknown('access was denied.') }) }),
    expect: { unknown: 'assessment', reason: 'When these machines were last assessed is not known: access was denied.' },
  },
  {
    name: 'is unknown where the date means never',
    machine: liveVm({ assessment: at('0001-01-01T00:00:00Z') }),
    expect: { unknown: 'assessment', reason: 'Azure gives it no date.' },
  },
  {
    name: 'is unknown where the date cannot be read',
    machine: liveVm({ assessment: at('yesterday') }),
    expect: { unknown: 'assessment', reason: 'a date of Azure could not be read.' },
  },
  {
    name: 'is unknown where the assessment could not be read',
    machine: liveVm({ assessment: unknown('access was denied') }),
    expect: { unknown: 'assessment', reason: 'When these machines were last assessed is not known: access was denied.' },
  },
  {
    name: 'does not apply to a machine that is switched off',
    machine: liveVm({ assessment: absent, power: value({ state: 'deallocated' }) }),
    expect: 'not-applicable',
  },
  {
    name: 'is unknown where the machine may be switched off',
    machine: liveVm({ assessment: absent, power: unknown('access was denied') }),
    expect: {
      unknown: 'assessment',
      message: 'may have no assessment: never assessed, or more than seven days ago',
      reason: 'Whether these machines are switched on is not known.',
    },
  },
  {
    name: 'is unknown in a power state without a name',
    machine: liveVm({ assessment: absent, power: value({ state: 'unknown' }) }),
    expect: { unknown: 'assessment' },
  },
  { name: 'passes a fresh one whatever the power state', machine: liveVm({ power: unknown('access was denied') }), expect: 'pass' },
  {
    name: 'refuses an Arc server without one',
    machine: edge({ connection: value({ state: 'connected' }) }),
    expect: { violation: 'assessment' },
  },
  {
    name: 'does not apply to an Arc server out of touch',
    machine: edge({ connection: value({ state: 'Expired' }) }),
    expect: 'not-applicable',
  },
  {
    name: 'is unknown where an Arc server may be out of touch',
    machine: edge({ connection: unknown('access was denied') }),
    expect: { unknown: 'assessment', reason: 'Whether these servers are connected to Azure is not known.' },
  },
  { name: 'does not apply to scale sets', machine: uniformScaleSet({ live: { ...live, assessment: absent } }), expect: 'not-applicable' },
  { name: 'does not apply to a machine of a plan', machine: linuxVm(), expect: 'not-applicable' },
]);
