import { implicit, unknown, value } from '../../src/estate/known.ts';
import { linuxVm, nodePool } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const noImages = 'nobody updates its nodes, and new images come only with upgrades of Kubernetes';

testRule('node-channel-none', [
  { name: 'does not apply to virtual machines', machine: linuxVm(), expect: 'not-applicable' },
  { name: 'passes a pool that gets node images', machine: nodePool(), expect: 'pass' },
  { name: 'passes a pool whose channel is the default', machine: nodePool({ nodeChannel: implicit('NodeImage') }), expect: 'pass' },
  { name: 'passes a Linux pool whose nodes update themselves', machine: nodePool({ nodeChannel: value('Unmanaged') }), expect: 'pass' },
  {
    name: 'refuses a pool that is left to its owner',
    machine: nodePool({ nodeChannel: value('None') }),
    expect: {
      outcome: 'violation',
      property: 'nodeChannel',
      message: `has the node OS upgrade channel None: ${noImages}`,
      fix: 'Set node_os_upgrade_channel = "NodeImage" on the cluster.',
    },
  },
  {
    name: 'refuses Windows nodes that would have to update themselves',
    machine: nodePool({ nodeChannel: value('Unmanaged'), os: value('windows'), origin: { input: 'estate.json' } }),
    expect: {
      outcome: 'violation',
      property: 'nodeChannel',
      message: `has the node OS upgrade channel Unmanaged, which does nothing on Windows: ${noImages}`,
      fix: 'Set autoUpgradeProfile.nodeOSUpgradeChannel = NodeImage on the cluster.',
    },
  },
  {
    name: 'does not apply where the policy accepts it by name',
    machine: nodePool({ nodeChannel: value('None') }),
    requirements: { orchestration: ['CustomerManagedSchedules', 'NobodyNodeChannel'] },
    expect: 'not-applicable',
  },
  {
    name: 'is unknown while the channel is',
    machine: nodePool({ nodeChannel: unknown('known after apply') }),
    expect: {
      outcome: 'unknown',
      property: 'nodeChannel',
      message: 'may have nodes that nobody updates; nodeChannel would decide',
      reason: 'nodeChannel is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while the system of a pool that updates itself is',
    machine: nodePool({ nodeChannel: value('Unmanaged'), os: unknown('known after apply') }),
    expect: { unknown: 'nodeChannel', reason: 'os is not known: known after apply.' },
  },
]);
