import { isOnly } from '../estate/truth.ts';
import { deciders, reasonOfUndecided } from './reason.ts';
import { setOn } from './remedy.ts';
import { type MachineRule, notApplicable, pass, undecided, violation } from './rule.ts';

/** Nodes that AKS does not update and that do not update themselves stay as they were made. */
export const nodeChannelNone: MachineRule<'node-channel-none'> = {
  id: 'node-channel-none',
  title: 'Somebody updates the nodes of each AKS node pool',
  severity: 'high',
  appliesTo: 'machine',
  nodePools: true,
  check({ patching, requirements: { orchestration } }) {
    const { machine } = patching;
    if (machine.kind !== 'aks-node-pool') return notApplicable;
    if (orchestration !== 'any' && orchestration.includes('NobodyNodeChannel')) return notApplicable;
    switch (isOnly(patching.orchestrations, 'NobodyNodeChannel')) {
      case 'no':
        return pass;
      case 'yes': {
        const { nodeChannel } = machine;
        const channel =
          nodeChannel.kind === 'value' && nodeChannel.value === 'Unmanaged' ? 'Unmanaged, which does nothing on Windows' : 'None';
        return violation(
          'nodeChannel',
          `has the node OS upgrade channel ${channel}: nobody updates its nodes, and new images come only with upgrades of Kubernetes`,
          `${setOn(machine, { nodeChannel: 'NodeImage' }).words} on the cluster.`,
        );
      }
      case 'unknown':
        return undecided(
          'nodeChannel',
          `may have nodes that nobody updates; ${deciders(patching.undecided)}`,
          reasonOfUndecided(patching.undecided),
        );
    }
  },
};
