import type { RebootSetting } from '../estate/machine.ts';
import type { Truth } from '../estate/truth.ts';
import type { Patching } from '../patching/patching.ts';
import { reasonOf, reasonOfUndecided } from './reason.ts';
import { setOn } from './remedy.ts';

/** Does this reboot setting win at patch time? Undefined where nothing of Azure patches the machine, so that none does. */
export function wins({ effectiveReboot }: Patching, setting: RebootSetting): Truth | undefined {
  if (effectiveReboot.every((one) => one === 'none')) return undefined;
  const possible = effectiveReboot.some((one) => one === 'unknown' || (one !== 'none' && one.setting === setting));
  if (!possible) return 'no';
  return effectiveReboot.every((one) => typeof one === 'object' && one.setting === setting) ? 'yes' : 'unknown';
}

/** Why it is not settled which reboot setting wins. */
export function unsettledReboot({ machine, undecided }: Patching): string {
  if (machine.rebootSetting.kind === 'unknown') return reasonOf({ rebootSetting: machine.rebootSetting });
  if (undecided.length > 0) return reasonOfUndecided(undecided);
  return 'The reboot setting of the schedules that reach these machines is not known, or they differ.';
}

/** Where to write IfRequired: on the schedule, when its setting is the one that wins. */
export function setIfRequired({ machine, effectiveReboot }: Patching): string {
  const onSchedule = effectiveReboot.some((one) => typeof one === 'object' && one.from === 'schedule');
  if (!onSchedule) return `${setOn(machine, { rebootSetting: 'IfRequired' })}.`;
  return 'Set reboot = "IfRequired" in install_patches of the schedule (ARM: installPatches.rebootSetting).';
}
