import { and, has, or } from '../estate/truth.ts';
import { fixOf } from './fix.ts';
import { reasonOf } from './reason.ts';
import { setOn } from './remedy.ts';
import { type MachineRule, notApplicable, pass, undecided, violation } from './rule.ts';

/** `AutomaticByPlatform`, for patching or for assessing, works through the virtual machine agent. */
export const agentDisabled: MachineRule<'agent-disabled'> = {
  id: 'agent-disabled',
  title: 'A machine that Azure patches or assesses has its agent',
  severity: 'high',
  appliesTo: 'machine',
  check({ patching: { machine } }) {
    if (machine.kind === 'uniform-scale-set' || machine.kind === 'arc-server') return notApplicable;
    const { patchMode, assessmentMode, agent } = machine;
    const patched = has(patchMode, 'AutomaticByPlatform');
    const needed = or(patched, has(assessmentMode, 'AutomaticByPlatform'));
    if (needed === 'no') return notApplicable;
    const disabled = and(needed, has(agent, false));
    if (disabled === 'no') return pass;
    if (disabled === 'yes') {
      const by = patched === 'yes' ? 'patchMode' : 'assessmentMode';
      return violation(
        'agent',
        `has ${by} AutomaticByPlatform with the agent switched off; asked for: an agent, since Azure refuses this`,
        fixOf([setOn(machine, { agent: true })]),
      );
    }
    return undecided(
      'agent',
      'may have patchMode or assessmentMode AutomaticByPlatform with the agent switched off, which Azure refuses',
      reasonOf(needed === 'yes' ? { agent } : { patchMode, assessmentMode, agent }),
    );
  },
};
