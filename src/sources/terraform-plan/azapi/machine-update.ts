import { absent, type Known, mapKnown, unknown, value } from '../../../estate/known.ts';
import type { Machine } from '../../../estate/machine.ts';
import { sameText } from '../../../estate/resource-id.ts';
import { type MachineType, resourceTypes } from '../../../estate/resource-type.ts';
import type { Tags } from '../../../estate/tags.ts';
import type { ArmValue } from '../../arm/arm-value.ts';
import { profileIn, type ReadFacts, readMachine } from '../../arm/machine.ts';
import { configurationsIn, placesIn, readPatchSettings } from '../../arm/patch-settings.ts';
import { automaticOsUpgradeIn } from '../../arm/scale-set.ts';
import { readTags } from '../../arm/tags.ts';

/** The paths of a body that `azapi_update_resource` writes, as facts that replace those of its target. */
export function readMachineUpdate(type: MachineType, body: ArmValue, target: Pick<Machine, 'os' | 'kind' | 'tags'>): Partial<Machine> {
  const properties = body.at('properties');
  const profile = profileIn(type, body);
  const osProfile = profile.at('osProfile');
  const facts = { ...readMachine(type, body), ...readPatchSettings(osProfile, { ...target, specialised: value(false) }) };
  const writes: readonly (readonly [string, ArmValue])[] = [
    ...configurationsIn(osProfile, target.os).flatMap((configuration) => Object.entries(placesIn(configuration))),
    ['extensionsAllowed', osProfile.at('allowExtensionOperations')],
    ['automaticOsUpgrade', automaticOsUpgradeIn(properties)],
    ['upgradeMode', properties.at('upgradePolicy', 'mode')],
    ['image', profile.at('storageProfile', 'imageReference')],
  ];
  const written = writes.filter(([, place]) => !place.isUnset);
  const tags = updatedTags(body, target.tags);
  return {
    ...Object.fromEntries(written.map(([name]) => [name, facts[name as keyof ReadFacts]])),
    ...(tags === target.tags ? {} : { tags }),
    ...(facts.health.kind === 'absent' || (facts.health.kind === 'value' && !facts.health.value) ? {} : { health: facts.health }),
  };
}

/** The tags of a machine with those that an update writes: azapi merges them into what is there. */
export function updatedTags(body: ArmValue, own: Known<Tags>): Known<Tags> {
  const written = body.at('tags');
  if (written.isUnset) return own;
  const added = readTags(written);
  if (added.kind !== 'value') return added.kind === 'absent' ? own : added;
  return mapKnown(own, (tags) => {
    const names = [...added.value.keys()];
    const kept = [...tags].filter(([name]) => !names.some((one) => sameText(one, name)));
    return new Map([...kept, ...added.value]);
  });
}

/** Of scale sets only flexible ones have patch settings: who writes them means one. */
function writesPatchSettings(type: MachineType, body: ArmValue): boolean {
  if (type !== resourceTypes.scaleSet) return false;
  const osProfile = profileIn(type, body).at('osProfile');
  return ['windowsConfiguration', 'linuxConfiguration'].some((configuration) => osProfile.at(configuration, 'patchSettings').isSet);
}

/** A machine outside the plan, of which only the written paths are known. */
export function unseenMachine(type: MachineType, body: ArmValue): ReadFacts {
  const notCollected = unknown('the machine lies outside the plan');
  const facts = { ...readMachine(type, body), ...(writesPatchSettings(type, body) ? { kind: 'flexible-scale-set' as const } : {}) };
  const arc = facts.kind === 'arc-server';
  const unseen: ReadFacts = {
    ...facts,
    image: notCollected,
    specialised: notCollected,
    zones: notCollected,
    availabilitySet: notCollected,
    scaleSet: absent,
    patchMode: notCollected,
    assessmentMode: notCollected,
    bypass: arc ? facts.bypass : notCollected,
    rebootSetting: arc ? facts.rebootSetting : notCollected,
    hotpatch: notCollected,
    agent: arc ? facts.agent : notCollected,
    extensionsAllowed: arc ? facts.extensionsAllowed : notCollected,
    automaticUpdates: notCollected,
    automaticOsUpgrade: facts.automaticOsUpgrade.kind === 'absent' ? absent : notCollected,
    health: facts.health.kind === 'absent' ? absent : notCollected,
    upgradeMode: notCollected,
  };
  return { ...unseen, ...readMachineUpdate(type, body, { os: facts.os, kind: facts.kind, tags: notCollected }) };
}
