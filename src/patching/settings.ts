import type { Machine } from '../estate/machine.ts';
import type { Truth } from '../estate/truth.ts';

/** The machine in each of the ways in which it may be set: a policy writes several facts together, or none of them. */
export function settingsOf(machine: Machine): readonly Machine[] {
  return machine.byPolicy?.settings.map((settings) => ({ ...machine, ...settings })) ?? [machine];
}

/** Does this hold, however the machine may be set? */
export function inEachSetting(machine: Machine, holds: (machine: Machine) => Truth): Truth {
  const truths = new Set(settingsOf(machine).map(holds));
  const [only] = truths;
  return truths.size === 1 && only !== undefined ? only : 'unknown';
}
