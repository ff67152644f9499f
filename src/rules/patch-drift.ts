import { marked } from '../estate/fact.ts';
import type { Known } from '../estate/known.ts';
import type { Observed } from '../estate/machine.ts';
import { machineFacts } from '../estate/machine-facts.ts';
import { type MachineRule, notApplicable, pass, violation } from './rule.ts';

const properties = marked(machineFacts, 'observed');

/** What a plan leaves alone is in Azure as the plan believes. */
export const patchDrift: MachineRule<'patch-drift'> = {
  id: 'patch-drift',
  title: 'The patch settings of a machine that a plan leaves alone are in Azure what the plan says',
  severity: 'medium',
  appliesTo: 'machine',
  needs: 'live',
  check({ patching: { machine } }) {
    const { observed } = machine;
    if (!observed || machine.change !== 'keep') return notApplicable;
    const drifted = properties.filter((property) => differ(machine[property], observed[property]));
    const [first] = drifted;
    if (first === undefined) return pass;
    const words = drifted.map(
      (property) => `${property} ${shown(observed[property])} in Azure and ${shown(machine[property])} in the plan`,
    );
    return violation(first, `has ${words.join(', ')}`, 'Plan again with a fresh state, or take back what was changed by hand.');
  },
};

/** Nothing written is the same as the default of the service. */
function differ(planned: Observed[keyof Observed], seen: Observed[keyof Observed]): boolean {
  if (planned.kind === 'unknown' || seen.kind === 'unknown') return false;
  if (planned.kind === 'absent' || seen.kind === 'absent') return isWritten(planned) || isWritten(seen);
  return planned.value !== seen.value;
}

function isWritten(fact: Known<unknown>): boolean {
  return fact.kind === 'value' && !fact.implicit;
}

function shown(fact: Known<unknown>): string {
  return fact.kind === 'value' ? String(fact.value) : 'not set';
}
