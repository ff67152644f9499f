import { absent, unknown } from '../../src/estate/known.ts';
import { assessed, liveVm } from '../support/live.ts';
import { linuxVm } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const cut = { code: 'PACKAGE_LIST_TRUNCATED', message: 'Package list size exceeded the limit.' };
const counts = { security: 212, other: 940 };

testRule('package-list-truncated', [
  { name: 'passes a list without an error', machine: liveVm(), expect: 'pass' },
  {
    name: 'passes another error',
    machine: liveVm({ assessment: assessed({ error: { code: '1', message: '', details: [{ code: 'NO_SUDO', message: '' }] } }) }),
    expect: 'pass',
  },
  {
    name: 'refuses one that was cut, and says that the counts hold',
    machine: liveVm({ assessment: assessed({ counts, error: { code: '1', message: '1 error', details: [cut] } }) }),
    expect: {
      violation: 'pending',
      message: 'has a list of missing patches that the agent cut for its length; only its counts hold (212 security, 940 other)',
      fix: 'Install what is missing: the list is whole again once it is shorter.',
    },
  },
  {
    name: 'reads the code of the error itself, in any spelling',
    machine: liveVm({ assessment: assessed({ counts: {}, error: { ...cut, code: 'Package_List_Truncated', details: [] } }) }),
    expect: { violation: 'pending', message: 'for its length; only its counts hold' },
  },
  {
    name: 'is unknown where the assessment could not be read',
    machine: liveVm({ assessment: unknown('access was denied.') }),
    expect: { unknown: 'pending', reason: 'The last assessment of these machines is not known: access was denied.' },
  },
  { name: 'does not apply without an assessment', machine: liveVm({ assessment: absent }), expect: 'not-applicable' },
  { name: 'does not apply to a machine of a plan', machine: linuxVm(), expect: 'not-applicable' },
]);
