import type { Fact } from '../estate/fact.ts';
import type { Machine } from '../estate/machine.ts';
import { machineFacts } from '../estate/machine-facts.ts';
import { scheduleFacts } from '../estate/schedule-facts.ts';
import { has } from '../estate/truth.ts';
import type { Patching } from '../patching/patching.ts';

/** Facts of a machine that somebody can write down. */
export type WritableFact = {
  [Name in keyof typeof machineFacts]: (typeof machineFacts)[Name] extends { readonly arm: string } ? Name : never;
}[keyof typeof machineFacts];

/** The words for a change of a machine's attributes, as a sentence without its full stop, in the names it is written with. */
export function setOn(machine: Machine, changes: Partial<Record<WritableFact, string | boolean>>): string {
  const entries = Object.entries(changes) as [WritableFact, string | boolean][];
  if (machine.specialised.kind === 'value' && machine.specialised.value) {
    const other = machine.image.kind === 'absent' ? 'Create it from an image' : 'Write its osProfile with these settings';
    return `${other}, or set ${inArmWords(entries)} with azapi_update_resource (API 2023-07-01 or newer)`;
  }
  const written: string[] = [];
  for (const [name, to] of entries) {
    const attribute = azurermName(machine, name);
    // What azurerm has no attribute for, azapi writes on the resource that it made.
    if (attribute === undefined)
      return `Set ${inArmWords(entries)}${machine.origin.words === 'azurerm' ? ' with azapi_update_resource' : ''}`;
    written.push(`${attribute} = ${JSON.stringify(to)}`);
  }
  return machine.legacy ? `Declare it as ${modernResource(machine)} and set ${written.join(' and ')}` : `Set ${written.join(' and ')}`;
}

function inArmWords(changes: readonly (readonly [WritableFact, string | boolean])[]): string {
  return changes.map(([name, to]) => `${machineFacts[name].arm} = ${to}`).join(' and ');
}

/** For machines that Update Manager leaves alone. Azure refuses the bypass beside another mode, and the system's own updates while these are off. */
export function leaveToSystem(machine: Machine): string {
  const bypass = has(machine.bypass, true) === 'yes' ? { bypass: false } : {};
  const onWindows = has(machine.automaticUpdates, false) === 'yes' ? 'Manual' : 'AutomaticByOS';
  if (machine.os.kind === 'value') {
    return setOn(machine, { patchMode: machine.os.value === 'windows' ? onWindows : 'ImageDefault', ...bypass });
  }
  return `${setOn(machine, { patchMode: onWindows, ...bypass })} (on Linux ImageDefault)`;
}

/** The name of an attribute as the machine is written: in the words of azurerm where it has one, else Azure's own. */
export function attributeName(machine: Machine, name: WritableFact): string {
  return azurermName(machine, name) ?? machineFacts[name].arm;
}

/** Undefined where the machine is not written in the words of azurerm, or these have no such attribute. */
function azurermName({ kind, origin }: Machine, name: WritableFact): string | undefined {
  // azurerm's resource for Arc servers has no settings.
  if (origin.words !== 'azurerm' || kind === 'arc-server') return undefined;
  const { azurerm }: Fact = machineFacts[name];
  return typeof azurerm === 'object' ? azurerm[kind] : azurerm;
}

function modernResource({ os }: Machine): string {
  if (os.kind !== 'value') return 'azurerm_linux_virtual_machine or azurerm_windows_virtual_machine';
  return `azurerm_${os.value}_virtual_machine`;
}

/** Where to write IfRequired: on the schedule, when its setting is the one that wins. */
export function setIfRequired({ machine, effectiveReboot }: Patching): string {
  const onSchedule = effectiveReboot.some((reboot) => typeof reboot === 'object' && reboot.from === 'schedule');
  if (!onSchedule) return `${setOn(machine, { rebootSetting: 'IfRequired' })}.`;
  return `Set reboot = "IfRequired" in install_patches of the schedule (ARM: ${scheduleFacts.reboot.arm}).`;
}
