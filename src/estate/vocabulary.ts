import { type Known, unknown, value } from './known.ts';

/** Words of Azure that mean something to this program, in Azure's spelling. */
export const machineKinds = ['virtual-machine', 'uniform-scale-set', 'flexible-scale-set', 'arc-server', 'aks-node-pool'] as const;
export const operatingSystems = ['windows', 'linux'] as const;
export const patchModes = ['AutomaticByPlatform', 'AutomaticByOS', 'Manual', 'ImageDefault'] as const;
export const assessmentModes = ['AutomaticByPlatform', 'ImageDefault'] as const;
/** How AKS updates the nodes of a cluster. */
export const nodeChannels = ['NodeImage', 'SecurityPatch', 'Unmanaged', 'None'] as const;
export const rebootSettings = ['IfRequired', 'Never', 'Always'] as const;

/** Azure's enum values ignore case and are open: a value this version does not know is unknown, never an error. */
function oneOf<T extends string>(values: readonly T[], what: string): (text: string) => Known<T> {
  const byText = new Map(values.map((entry) => [entry.toLowerCase(), entry]));
  return (text) => {
    const match = byText.get(text.toLowerCase());
    return match === undefined ? unknown(`"${text}" is not a ${what} that this version knows`) : value(match);
  };
}

export const readPatchMode = oneOf(patchModes, 'patch mode');
export const readAssessmentMode = oneOf(assessmentModes, 'assessment mode');
export const readNodeChannel = oneOf(nodeChannels, 'node OS upgrade channel');
export const readOperatingSystem = oneOf(operatingSystems, 'operating system');
export const readTagOperator = oneOf(['Any', 'All'], 'tag operator');

const readBareRebootSetting = oneOf(rebootSettings, 'reboot setting');

/** `NeverReboot`, `RebootIfRequired` and the like are other spellings of the same three settings. */
export function readRebootSetting(text: string): Known<(typeof rebootSettings)[number]> {
  const setting = readBareRebootSetting(text.replace(/^reboot|reboot$/i, ''));
  return setting.kind === 'value' ? setting : unknown(`"${text}" is not a reboot setting that this version knows`);
}

/** Region names are written as `westeurope` or `West Europe`; the id is what is compared. */
export function readRegion(text: string): Known<string> {
  return value(text.replaceAll(' ', '').toLowerCase());
}
