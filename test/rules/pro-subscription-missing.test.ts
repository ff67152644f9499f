import { absent, unknown, value } from '../../src/estate/known.ts';
import type { LiveState, PendingPatch } from '../../src/estate/live.ts';
import { assessed, liveVm, missing } from '../support/live.ts';
import { arcServer, linuxVm } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const esm = (name: string, overwrites: Partial<PendingPatch> = {}) =>
  missing({ id: name, name, classifications: ['security-esm'], ...overwrites });
const required = { code: '1', message: '1 error', details: [{ code: 'UA_ESM_REQUIRED', message: '2 patches requires Ubuntu Pro' }] };
const told = (security: number) => assessed({ status: 'CompletedWithWarnings', counts: { security }, error: required });
const counted = (security: number) => assessed({ counts: { security } });

testRule('pro-subscription-missing', [
  { name: 'passes where nothing is missing', machine: liveVm(), expect: 'pass' },
  {
    name: 'passes where other security patches are missing',
    machine: liveVm({ assessment: counted(1), pending: value([missing()]) }),
    expect: 'pass',
  },
  {
    name: 'refuses patches that the agent says need Ubuntu Pro',
    machine: liveVm({ assessment: told(2), pending: value([esm('libpng'), esm('cups')]) }),
    expect: {
      violation: 'pending',
      message: 'has cups and 1 more missing, which Ubuntu installs only with Ubuntu Pro, and no such subscription',
      fix: 'Attach the machine to Ubuntu Pro (az vm update --license-type UBUNTU_PRO, then sudo pro auto-attach).',
    },
  },
  {
    name: 'tells Arc servers their own way',
    machine: arcServer({ live: { ...(liveVm().live as LiveState), assessment: told(1), pending: value([esm('cups')]) } }),
    expect: { violation: 'pending', message: 'has cups missing', fix: 'Attach the machine to Ubuntu Pro (sudo pro attach).' },
  },
  {
    name: 'refuses them by the word that stands for their version',
    machine: liveVm({ assessment: counted(1), pending: value([esm('cups', { version: 'UA_ESM_Required' })]) }),
    expect: { violation: 'pending', message: 'has cups missing' },
  },
  {
    name: 'refuses them where the list could not be read',
    machine: liveVm({ assessment: told(1), pending: unknown('access was denied') }),
    expect: { violation: 'pending', message: 'has security patches missing, which' },
  },
  {
    name: 'is unknown where nothing says that they need it: an attached machine lists them too, until the next installation',
    machine: liveVm({ assessment: counted(1), pending: value([esm('cups', { classifications: ['Security-ESM'] })]) }),
    expect: {
      unknown: 'pending',
      message: 'may lack Ubuntu Pro, which cups needs',
      reason: 'Whether these machines are attached to Ubuntu Pro is not known: with it, such patches wait only for the next installation.',
    },
  },
  {
    name: 'is unknown where more is counted than listed',
    machine: liveVm({ assessment: counted(2), pending: value([missing()]) }),
    expect: { unknown: 'pending', reason: 'The list of missing patches of these machines is shorter than the count of them.' },
  },
  {
    name: 'is unknown where the list could not be read',
    machine: liveVm({ assessment: counted(2), pending: unknown('access was denied.') }),
    expect: { unknown: 'pending', reason: 'The missing patches of these machines are not known: access was denied.' },
  },
  {
    name: 'passes where nothing was counted to be missing, though the list could not be read',
    machine: liveVm({ pending: unknown('access was denied') }),
    expect: 'pass',
  },
  {
    name: 'is unknown where the assessment could not be read',
    machine: liveVm({ assessment: unknown('access was denied.') }),
    expect: { unknown: 'pending', reason: 'The last assessment of these machines is not known: access was denied.' },
  },
  {
    name: 'is unknown where the assessment failed',
    machine: liveVm({ assessment: assessed({ status: 'Failed', counts: {} }) }),
    expect: { unknown: 'pending', reason: 'The last assessment of these machines did not succeed.' },
  },
  {
    name: 'is unknown where the assessment counted nothing',
    machine: liveVm({ assessment: assessed({ counts: {} }) }),
    expect: { unknown: 'pending' },
  },
  { name: 'does not apply without an assessment', machine: liveVm({ assessment: absent }), expect: 'not-applicable' },
  { name: 'does not apply to Windows', machine: liveVm({}, { os: value('windows') }), expect: 'not-applicable' },
  { name: 'does not apply to a machine of a plan', machine: linuxVm(), expect: 'not-applicable' },
]);
