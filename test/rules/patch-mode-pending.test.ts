import { absent, unknown, value } from '../../src/estate/known.ts';
import type { StateSince } from '../../src/estate/live.ts';
import { liveVm } from '../support/live.ts';
import { linuxVm } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const told = (...states: StateSince[]) => liveVm({ configuration: value(states) });
const mode = (since: string, state = 'Pending') => ({ state: `PatchModeConfigurationState/${state}`, since });
const assessment = (since: string, state = 'Pending') => ({ state: `AssessmentModeConfigurationState/${state}`, since });

testRule('patch-mode-pending', [
  { name: 'passes settings that are ready, whenever that was', machine: liveVm(), expect: 'pass' },
  { name: 'reads Ready without case', machine: told({ state: 'patchmodeconfigurationstate/ready' }), expect: 'pass' },
  {
    name: 'refuses one that has waited for more than a day',
    machine: told(mode('2026-11-20T12:00:00Z')),
    expect: {
      violation: 'configuration',
      message: 'has PatchModeConfigurationState/Pending since 2026-11-20 (2 days); asked for: Ready within a day',
      fix: 'See that the machine runs, that its agent is healthy and that extensions may run: the patch extension brings the settings.',
    },
  },
  { name: 'passes one of less than two whole days', machine: told(mode('2026-11-20T12:00:01Z')), expect: 'pass' },
  { name: 'clock skew, future dates: age 0', machine: told(mode('2027-01-01T00:00:00Z')), expect: 'pass' },
  {
    name: 'refuses any other state, and names both settings',
    machine: told(mode('2026-11-01T12:00:00Z', 'Failed'), assessment('2026-11-12T12:00:00Z')),
    expect: {
      violation: 'configuration',
      message:
        'has PatchModeConfigurationState/Failed since 2026-11-01 (21 days) and AssessmentModeConfigurationState/Pending since 2026-11-12 (10 days); asked for',
    },
  },
  {
    name: 'is unknown where nobody knows since when',
    machine: told({ state: 'PatchModeConfigurationState/Pending' }, assessment('2026-11-22T08:00:00Z')),
    expect: {
      unknown: 'configuration',
      message: 'may have patch settings that have not reached it',
      reason: 'Since when the patch settings of these machines wait is not known: Azure does not say.',
    },
  },
  {
    name: 'is unknown where the time is no time',
    machine: told(mode('yesterday')),
    expect: { unknown: 'configuration' },
  },
  {
    name: 'refuses one that certainly waits too long beside one of which nobody knows',
    machine: told({ state: 'PatchModeConfigurationState/Pending' }, assessment('2026-11-01T08:00:00Z')),
    expect: { violation: 'configuration', message: 'has AssessmentModeConfigurationState/Pending since 2026-11-01 (21 days); asked for' },
  },
  {
    name: 'is unknown where the states could not be read',
    machine: liveVm({ configuration: unknown('access was denied') }),
    expect: {
      unknown: 'configuration',
      reason: 'Whether the patch settings have reached these machines is not known: access was denied.',
    },
  },
  { name: 'does not apply where Azure gives none', machine: liveVm({ configuration: absent }), expect: 'not-applicable' },
  { name: 'does not apply to other states', machine: told({ state: 'ProvisioningState/failed' }), expect: 'not-applicable' },
  { name: 'does not apply to a machine of a plan', machine: linuxVm(), expect: 'not-applicable' },
]);
