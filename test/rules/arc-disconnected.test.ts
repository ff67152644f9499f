import { absent, unknown, value } from '../../src/estate/known.ts';
import type { StateSince } from '../../src/estate/live.ts';
import type { Machine } from '../../src/estate/machine.ts';
import { liveVm } from '../support/live.ts';
import { arcServer } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const { live } = liveVm();
const arc = (state: StateSince): Machine =>
  arcServer(live && { live: { ...live, power: absent, configuration: absent, connection: value(state) } });
const disconnected = (since: string) => arc({ state: 'Disconnected', since });

testRule('arc-disconnected', [
  { name: 'passes one that is connected', machine: arc({ state: 'connected', since: '2020-01-01T00:00:00Z' }), expect: 'pass' },
  {
    name: 'Arc disconnected: refuses one for more than seven days',
    machine: disconnected('2026-11-14T12:00:00Z'),
    expect: {
      violation: 'connection',
      message: 'has been Disconnected for 8 days, since 2026-11-14; asked for: at most 7 days',
      fix: 'See that the server runs and that its agent reaches Azure (azcmagent check).',
    },
  },
  { name: 'passes less than eight whole days', machine: disconnected('2026-11-14T12:00:01Z'), expect: 'pass' },
  {
    name: 'takes the days of the policy',
    machine: disconnected('2026-11-20T11:00:00Z'),
    settings: { maxDays: 1 },
    expect: { violation: 'connection', message: 'for 2 days, since 2026-11-20; asked for: at most 1 day' },
  },
  {
    name: 'allows less than a day with 0',
    machine: disconnected('2026-11-21T12:00:01Z'),
    settings: { maxDays: 0 },
    expect: 'pass',
  },
  {
    name: 'refuses a day with 0',
    machine: disconnected('2026-11-21T12:00:00Z'),
    settings: { maxDays: 0 },
    expect: { violation: 'connection', message: 'for 1 day, since 2026-11-21; asked for: at most 0 days' },
  },
  { name: 'clock skew, future dates: age 0', machine: disconnected('2026-12-24T00:00:00Z'), settings: { maxDays: 0 }, expect: 'pass' },
  {
    name: 'refuses any other status alike',
    machine: arc({ state: 'Error', since: '2026-11-01T12:00:00Z' }),
    expect: { violation: 'connection', message: 'has been Error for 21 days' },
  },
  {
    name: 'says of one that expired that its agent must be connected anew, whatever the days',
    machine: arc({ state: 'Expired', since: '2026-11-21T12:00:00Z' }),
    settings: { maxDays: 90 },
    expect: {
      violation: 'connection',
      message: 'is Expired since 2026-11-21: its agent must be connected anew; asked for: Connected',
      fix: 'Run azcmagent reconnect on the server or, with an older agent, azcmagent disconnect --force-local-only and azcmagent connect.',
    },
  },
  {
    name: 'says so also where nobody knows since when it has',
    machine: arc({ state: 'expired' }),
    expect: { violation: 'connection', message: 'is Expired: its agent must be connected anew' },
  },
  {
    name: 'is unknown where nobody knows since when',
    machine: arc({ state: 'Disconnected' }),
    expect: {
      unknown: 'connection',
      message: 'is Disconnected, perhaps for more than 7 days',
      reason: 'Since when these servers are not connected is not known: Azure does not say.',
    },
  },
  {
    name: 'is unknown where the status could not be read',
    machine: arcServer(live && { live: { ...live, connection: unknown('access was denied') } }),
    expect: {
      unknown: 'connection',
      message: 'may have been disconnected for more than 7 days',
      reason: 'Whether the agents of these servers are connected is not known: access was denied.',
    },
  },
  { name: 'does not apply to a virtual machine', machine: liveVm(), expect: 'not-applicable' },
  { name: 'does not apply to an Arc server of a plan', machine: arcServer(), expect: 'not-applicable' },
]);
