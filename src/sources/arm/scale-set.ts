import { absent, type Known, unknown, value } from '../../estate/known.ts';
import type { Machine } from '../../estate/machine.ts';
import type { ArmValue } from './arm-value.ts';
import { extensionsIn, isHealthExtension } from './extension.ts';

/** Facts that only scale sets have. */
export type ScaleSetFacts = Pick<Machine, 'automaticOsUpgrade' | 'health' | 'upgradeMode'>;

export const noScaleSet: ScaleSetFacts = { automaticOsUpgrade: absent, health: absent, upgradeMode: absent };

export function readScaleSet(properties: ArmValue, profile: ArmValue): ScaleSetFacts {
  const policy = properties.at('upgradePolicy');
  return {
    automaticOsUpgrade: automaticOsUpgradeIn(properties).flag(false),
    health: healthOf(profile),
    upgradeMode: policy.at('mode').string(),
  };
}

/** A fleet has no way of upgrading images. */
export function readFleet(profile: ArmValue): ScaleSetFacts {
  return { ...noScaleSet, health: healthOf(profile) };
}

export function automaticOsUpgradeIn(properties: ArmValue): ArmValue {
  return properties.at('upgradePolicy', 'automaticOSUpgradePolicy', 'enableAutomaticOSUpgrade');
}

/** A health probe, also one that is still to be made, or an application health extension. */
function healthOf(profile: ArmValue): Known<boolean> {
  const [probe, extensions] = [profile.at('networkProfile', 'healthProbe'), profile.at('extensionProfile', 'extensions')];
  if (!probe.isUnknown && !probe.at('id').isUnset) return value(true);
  const inSet = extensionsIn(profile);
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
