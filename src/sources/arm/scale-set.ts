import { absent, type Known, unknown, value } from '../../estate/known.ts';
import type { Machine } from '../../estate/machine.ts';
import type { ArmValue } from './arm-value.ts';
import { extensionsOfSet, isHealthExtension } from './extension.ts';

/** Facts that only scale sets have. */
export type ScaleSetFacts = Pick<Machine, 'automaticOsUpgrade' | 'health' | 'upgradeMode'>;

export const noScaleSet: ScaleSetFacts = { automaticOsUpgrade: absent, health: absent, upgradeMode: absent };

export function readScaleSet(properties: ArmValue): ScaleSetFacts {
  const policy = properties.at('upgradePolicy');
  return {
    automaticOsUpgrade: automaticOsUpgradeIn(properties).flag(false),
    health: healthOf(properties),
    upgradeMode: policy.at('mode').string(),
  };
}

export function automaticOsUpgradeIn(properties: ArmValue): ArmValue {
  return properties.at('upgradePolicy', 'automaticOSUpgradePolicy', 'enableAutomaticOSUpgrade');
}

/** A health probe, also one that is still to be made, or an application health extension. */
function healthOf(properties: ArmValue): Known<boolean> {
  const profile = properties.at('virtualMachineProfile');
  const [probe, extensions] = [profile.at('networkProfile', 'healthProbe'), profile.at('extensionProfile', 'extensions')];
  if (!probe.isUnknown && !probe.at('id').isUnset) return value(true);
  const inSet = extensionsOfSet(properties);
  if (inSet.some((extension) => isHealthExtension(extension) === 'yes')) return value(true);
  return [probe, extensions, ...inSet.map(({ type }) => type)].find(({ isUnknown }) => isUnknown)?.why ?? value(false);
}

/** Are these tags of a set that AKS made for a node pool? */
export function isNodePool(tags: readonly string[]): boolean {
  return tags.some((tag) => tag.toLowerCase().startsWith('aks-managed-'));
}

const decidedByAks = unknown("AKS updates its node pools by the cluster's node OS upgrade channel, which is not read");

/** AKS gives the sets of its node pools new images itself, whatever the settings of the set say. */
export const ofNodePool = { automaticOsUpgrade: decidedByAks, image: decidedByAks } as const;
