import { absent, unknown, value } from '../../src/estate/known.ts';
import { assessed, liveVm } from '../support/live.ts';
import { linuxVm } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const error = { code: 'PACKAGE_MANAGER_FAILURE', message: 'apt did not answer', details: [] };

testRule('assessment-failing', [
  { name: 'passes one that succeeded', machine: liveVm({ assessment: assessed() }), expect: 'pass' },
  {
    name: 'passes one with warnings',
    machine: liveVm({ assessment: assessed({ status: 'CompletedWithWarnings', error }) }),
    expect: 'pass',
  },
  { name: 'passes one that is not over', machine: liveVm({ assessment: assessed({ status: 'InProgress' }) }), expect: 'pass' },
  {
    name: 'refuses one that failed, with the words of Azure',
    machine: liveVm({ assessment: assessed({ status: 'Failed', error }) }),
    expect: {
      violation: 'assessment',
      message: 'has an assessment of 2026-11-22 that failed (PACKAGE_MANAGER_FAILURE: apt did not answer); asked for: one that succeeds',
      fix: 'then assess the machine again',
    },
  },
  {
    name: 'prefers the detail, which holds the real reason',
    machine: liveVm({ assessment: assessed({ status: 'failed', error: { ...error, details: [{ code: 'NO_SUDO', message: '' }] } }) }),
    expect: { violation: 'assessment', message: 'that failed (NO_SUDO); asked for' },
  },
  {
    name: 'refuses one without a word why',
    machine: liveVm({ assessment: assessed({ status: 'Failed', at: absent }) }),
    expect: { violation: 'assessment', message: 'has an assessment that failed; asked for' },
  },
  {
    name: 'is unknown where the assessment could not be read',
    machine: liveVm({ assessment: unknown('access was denied.') }),
    expect: { unknown: 'assessment', reason: 'The last assessment of these machines is not known: access was denied.' },
  },
  { name: 'does not apply without one', machine: liveVm({ assessment: absent }), expect: 'not-applicable' },
  { name: 'does not apply to a machine of a plan', machine: linuxVm({ os: value('linux') }), expect: 'not-applicable' },
]);
