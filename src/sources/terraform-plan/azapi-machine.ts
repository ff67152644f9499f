import { absent, implicit, type Known, mapKnown, unknown, value } from '../../estate/known.ts';
import type { Image, Machine, MachineKind, OperatingSystem } from '../../estate/machine.ts';
import { sameText } from '../../estate/resource-id.ts';
import type { Tags } from '../../estate/tags.ts';
import { readAssessmentMode, readOperatingSystem, readPatchMode, readRebootSetting } from '../../estate/vocabulary.ts';
import {
  customKnownLater,
  defaultMode,
  marketplaceImage,
  osOfPublisher,
  type ReadFacts,
  readWord,
  withoutWaiting,
} from './azurerm/machine.ts';
import { isHealthExtension } from './azurerm/scale-set.ts';
import { tagsIn } from './azurerm/tags.ts';
import type { Field } from './field.ts';

/** The facts in an API body: `Microsoft.Compute/virtualMachines`, `…/virtualMachineScaleSets`, `Microsoft.HybridCompute/machines`. */
export function readMachineBody(armType: string, body: Field): ReadFacts {
  const properties = body.at('properties');
  const set = armType === 'microsoft.compute/virtualmachinescalesets';
  const profile = set ? properties.at('virtualMachineProfile') : properties;
  const [kind, otherKind] = kindsOf(armType, properties);
  const os = osOf(properties, profile);
  const osProfile = profile.at('osProfile');
  const specialised: Known<boolean> =
    kind === 'arc-server' ? value(false) : osProfile.isUnknown ? unknown('known after apply') : value(osProfile.isUnset);
  return {
    kind,
    ...(otherKind === undefined ? {} : { otherKind }),
    os,
    image: kind === 'arc-server' ? absent : imageOf(profile, specialised, kind),
    specialised,
    legacy: false,
    zones: body.at('zones').settledTexts(),
    availabilitySet: properties.at('availabilitySet', 'id').text(),
    scaleSet: properties.at('virtualMachineScaleSet', 'id').text(),
    ...patchFacts(osProfile, os, kind, specialised),
    automaticOsUpgrade: set ? properties.at('upgradePolicy', 'automaticOSUpgradePolicy', 'enableAutomaticOSUpgrade').flag(false) : absent,
    health: set ? healthOf(profile) : absent,
    upgradeMode: properties.at('upgradePolicy', 'mode').text(),
  };
}

/** The body of azapi 1 is unknown as a whole as soon as a part is: then a set may be of either kind. */
function kindsOf(armType: string, properties: Field): readonly [MachineKind, MachineKind?] {
  if (armType === 'microsoft.hybridcompute/machines') return ['arc-server'];
  if (armType === 'microsoft.compute/virtualmachines') return ['virtual-machine'];
  const mode = properties.at('orchestrationMode').text();
  if (mode.kind === 'unknown') return ['flexible-scale-set', 'uniform-scale-set'];
  return [mode.kind === 'value' && mode.value.toLowerCase() === 'flexible' ? 'flexible-scale-set' : 'uniform-scale-set'];
}

/** Both configuration blocks can be present on an Arc server: its type decides. */
function osOf(properties: Field, profile: Field): Known<OperatingSystem> {
  for (const declared of [properties.at('osType'), profile.at('storageProfile', 'osDisk', 'osType')]) {
    if (!declared.isUnset) return declared.known(readWord(readOperatingSystem));
  }
  const osProfile = profile.at('osProfile');
  const [windows, linux] = [osProfile.at('windowsConfiguration').raw, osProfile.at('linuxConfiguration').raw].map(
    (block) => block !== undefined && block !== null,
  );
  if (windows !== linux) return value(windows ? 'windows' : 'linux');
  const publisher = profile.at('storageProfile', 'imageReference', 'publisher').text();
  if (publisher.kind === 'value') return osOfPublisher(publisher.value);
  return unknown(osProfile.isUnknown ? 'known after apply' : 'nothing in the plan names the operating system');
}

type PatchFacts = Pick<
  Machine,
  'patchMode' | 'assessmentMode' | 'bypass' | 'rebootSetting' | 'hotpatch' | 'agent' | 'extensionsAllowed' | 'automaticUpdates'
>;

function patchFacts(osProfile: Field, os: Known<OperatingSystem>, kind: MachineKind, specialised: Known<boolean>): PatchFacts {
  const none = kind === 'uniform-scale-set' || (specialised.kind === 'value' && specialised.value);
  const arc = kind === 'arc-server';
  const configuration = osProfile.at(configurationBlock(osProfile, os));
  const settings = configuration.at('patchSettings');
  const platform = settings.at('automaticByPlatformSettings');
  const windows = os.kind === 'value' && os.value === 'windows';
  const mode = os.kind === 'value' && !arc ? defaultMode[os.value] : undefined;
  const modeOfUnknownOs = unknown('the default patch mode depends on the operating system, which is not known');
  const patchMode = settings.at('patchMode').known(readWord(readPatchMode), mode);
  return {
    patchMode: none ? absent : patchMode.kind === 'absent' && !arc && os.kind !== 'value' ? modeOfUnknownOs : patchMode,
    assessmentMode: none ? absent : settings.at('assessmentMode').known(readWord(readAssessmentMode), 'ImageDefault'),
    bypass: none || arc ? implicit(false) : platform.at('bypassPlatformSafetyChecksOnUserSchedule').flag(false),
    rebootSetting: none || arc ? absent : platform.at('rebootSetting').known(readWord(readRebootSetting)),
    hotpatch: settings.at('enableHotpatching').flag(false),
    agent: arc ? absent : configuration.at('provisionVMAgent').flag(true),
    extensionsAllowed: arc ? absent : osProfile.at('allowExtensionOperations').flag(true),
    automaticUpdates:
      windows && !arc ? (none && kind !== 'uniform-scale-set' ? absent : configuration.at('enableAutomaticUpdates').flag(true)) : absent,
  };
}

function configurationBlock(osProfile: Field, os: Known<OperatingSystem>): string {
  if (os.kind === 'value') return os.value === 'windows' ? 'windowsConfiguration' : 'linuxConfiguration';
  return osProfile.at('windowsConfiguration').isUnset ? 'linuxConfiguration' : 'windowsConfiguration';
}

function imageOf(profile: Field, specialised: Known<boolean>, kind: MachineKind): Known<Image> {
  const reference = profile.at('storageProfile', 'imageReference');
  if (reference.isUnknown) return unknown('known after apply');
  const ids = [reference.at('id'), reference.at('sharedGalleryImageId'), reference.at('communityGalleryImageId')];
  const id = (ids.find((one) => !one.isUnset || one.isUnknown) ?? reference.at('id')).text();
  const inGuest = kind !== 'uniform-scale-set';
  const publisher = reference.at('publisher');
  if (inGuest && id.kind === 'unknown' && publisher.isUnset && !publisher.isUnknown) return value(customKnownLater);
  if (!reference.isUnset) return marketplaceImage((name) => (inGuest ? withoutWaiting : keep)(name, reference.at(name).text()), id);
  return specialised.kind === 'value' && specialised.value ? absent : unknown('the image is not visible in the plan');
}

const keep = (_: string, part: Known<string>) => part;

function healthOf(profile: Field): Known<boolean> {
  const probe = profile.at('networkProfile', 'healthProbe', 'id');
  if (!probe.isUnset || probe.isUnknown) return value(true);
  const extensions = profile.at('extensionProfile', 'extensions');
  if (extensions.isUnknown) return unknown('known after apply');
  const types = extensions.items().map((extension) => extension.at('properties', 'type').text());
  if (types.some((type) => type.kind === 'value' && isHealthExtension(type.value))) return value(true);
  const open = types.find((type) => type.kind === 'unknown');
  return open?.kind === 'unknown' ? open : value(false);
}

/** The paths of a body that `azapi_update_resource` writes, as facts that replace those of its target. */
export function readMachineUpdate(armType: string, body: Field, target: Pick<Machine, 'os' | 'kind' | 'tags'>): Partial<Machine> {
  const properties = body.at('properties');
  const profile = armType === 'microsoft.compute/virtualmachinescalesets' ? properties.at('virtualMachineProfile') : properties;
  const osProfile = profile.at('osProfile');
  const facts = { ...readMachineBody(armType, body), ...patchFacts(osProfile, target.os, target.kind, value(false)) };
  const configuration = osProfile.at(configurationBlock(osProfile, target.os));
  const settings = configuration.at('patchSettings');
  const platform = settings.at('automaticByPlatformSettings');
  const writes: readonly (readonly [keyof ReadFacts, Field])[] = [
    ['patchMode', settings.at('patchMode')],
    ['assessmentMode', settings.at('assessmentMode')],
    ['bypass', platform.at('bypassPlatformSafetyChecksOnUserSchedule')],
    ['rebootSetting', platform.at('rebootSetting')],
    ['hotpatch', settings.at('enableHotpatching')],
    ['agent', configuration.at('provisionVMAgent')],
    ['extensionsAllowed', osProfile.at('allowExtensionOperations')],
    ['automaticUpdates', configuration.at('enableAutomaticUpdates')],
    ['automaticOsUpgrade', properties.at('upgradePolicy', 'automaticOSUpgradePolicy', 'enableAutomaticOSUpgrade')],
    ['upgradeMode', properties.at('upgradePolicy', 'mode')],
    ['image', profile.at('storageProfile', 'imageReference')],
  ];
  const written = writes.filter(([, field]) => !field.isUnset || field.isUnknown);
  const tags = updatedTags(body, target.tags);
  return {
    ...Object.fromEntries(written.map(([name]) => [name, facts[name]])),
    ...(tags === target.tags ? {} : { tags }),
    ...(facts.health.kind === 'absent' || (facts.health.kind === 'value' && !facts.health.value) ? {} : { health: facts.health }),
  };
}

/** The tags of a machine with those that an update writes: azapi merges them into what is there. */
export function updatedTags(body: Field, own: Known<Tags>): Known<Tags> {
  const written = body.at('tags');
  if (written.isUnset && !written.isUnknown) return own;
  const added = tagsIn(written);
  if (added.kind !== 'value') return added.kind === 'absent' ? own : added;
  return mapKnown(own, (tags) => {
    const names = [...added.value.keys()];
    const kept = [...tags].filter(([name]) => !names.some((one) => sameText(one, name)));
    return new Map([...kept, ...added.value]);
  });
}

/** Of scale sets only flexible ones have patch settings: who writes them means one. */
function writesPatchSettings(body: Field): boolean {
  const osProfile = body.at('properties', 'virtualMachineProfile', 'osProfile');
  return ['windowsConfiguration', 'linuxConfiguration'].some((block) => !osProfile.at(block, 'patchSettings').isUnset);
}

/** A machine outside the plan, of which only the written paths are known. */
export function unseenMachine(armType: string, body: Field): ReadFacts {
  const notCollected = unknown('the machine lies outside the plan');
  const facts = { ...readMachineBody(armType, body), ...(writesPatchSettings(body) ? { kind: 'flexible-scale-set' as const } : {}) };
  const os = mapKnown(facts.os, (one) => one);
  const unseen = {
    ...facts,
    os,
    image: notCollected,
    specialised: notCollected,
    zones: notCollected,
    availabilitySet: notCollected,
    scaleSet: absent,
    patchMode: notCollected,
    assessmentMode: notCollected,
    bypass: facts.kind === 'arc-server' ? facts.bypass : notCollected,
    rebootSetting: facts.kind === 'arc-server' ? facts.rebootSetting : notCollected,
    hotpatch: notCollected,
    agent: facts.kind === 'arc-server' ? facts.agent : notCollected,
    extensionsAllowed: facts.kind === 'arc-server' ? facts.extensionsAllowed : notCollected,
    automaticUpdates: notCollected,
    automaticOsUpgrade: facts.automaticOsUpgrade.kind === 'absent' ? absent : notCollected,
    health: facts.health.kind === 'absent' ? absent : notCollected,
    upgradeMode: notCollected,
  };
  return { ...unseen, ...readMachineUpdate(armType, body, { os, kind: facts.kind, tags: notCollected }) };
}
