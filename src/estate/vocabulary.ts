import { type Known, unknown, value } from './known.ts';
import type { AssessmentMode, OperatingSystem, PatchMode, RebootSetting } from './machine.ts';

/** Azure's enum values ignore case and are open: a value this version does not know is unknown, never an error. */
function oneOf<T extends string>(values: readonly T[], what: string): (text: string) => Known<T> {
  const byText = new Map(values.map((entry) => [entry.toLowerCase(), entry]));
  return (text) => {
    const found = byText.get(text.toLowerCase());
    return found === undefined ? unknown(`"${text}" is not a ${what} that this version knows`) : value(found);
  };
}

export const readPatchMode = oneOf<PatchMode>(['AutomaticByPlatform', 'AutomaticByOS', 'Manual', 'ImageDefault'], 'patch mode');
export const readAssessmentMode = oneOf<AssessmentMode>(['AutomaticByPlatform', 'ImageDefault'], 'assessment mode');
export const readOperatingSystem = oneOf<OperatingSystem>(['windows', 'linux'], 'operating system');
export const readTagOperator = oneOf<'Any' | 'All'>(['Any', 'All'], 'tag operator');

const readBareRebootSetting = oneOf<RebootSetting>(['IfRequired', 'Never', 'Always'], 'reboot setting');

/** `NeverReboot`, `RebootIfRequired` and the like are other spellings of the same three settings. */
export function readRebootSetting(text: string): Known<RebootSetting> {
  const setting = readBareRebootSetting(text.replace(/^reboot|reboot$/i, ''));
  return setting.kind === 'value' ? setting : unknown(`"${text}" is not a reboot setting that this version knows`);
}

/** Region names are written as `westeurope` or `West Europe`; the id is what is compared. */
export function readRegion(text: string): Known<string> {
  return value(text.replaceAll(' ', '').toLowerCase());
}
