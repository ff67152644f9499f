import { absent, implicit, type Known, unknown, value } from '../../../estate/known.ts';
import type { OperatingSystem } from '../../../estate/machine.ts';
import { readAssessmentMode, readPatchMode } from '../../../estate/vocabulary.ts';
import { isHealthExtension } from '../../arm/extension.ts';
import { osOfPublisher } from '../../arm/image.ts';
import type { ReadFacts } from '../../arm/machine.ts';
import { defaultMode, noPatchSettings } from '../../arm/patch-settings.ts';
import type { Field } from '../resources/field.ts';
import type { PlannedResource } from '../resources/planned-resource.ts';
import { automaticUpdatesOf, guestImage, writtenImage } from './machine.ts';

const neverSpecialised = value(false);

/** `azurerm_linux_virtual_machine_scale_set` and `azurerm_windows_virtual_machine_scale_set`: uniform orchestration. */
export function readUniformScaleSet({ field, type }: PlannedResource): ReadFacts {
  const windows = type === 'azurerm_windows_virtual_machine_scale_set';
  const policy = field.at('automatic_os_upgrade_policy', 0);
  const [current, former] = [policy.at('automatic_os_upgrade_enabled'), policy.at('enable_automatic_os_upgrade')];
  return {
    kind: 'uniform-scale-set',
    os: value(windows ? 'windows' : 'linux'),
    image: writtenImage(field, neverSpecialised),
    licenseType: field.at('license_type').string(),
    specialised: neverSpecialised,
    legacy: false,
    zones: field.at('zones').settledStrings(),
    availabilitySet: absent,
    scaleSet: absent,
    ...noPatchSettings,
    agent: field.at('provision_vm_agent').flag(true),
    extensionsAllowed: field.at('extension_operations_enabled').flag(true),
    automaticUpdates: windows ? automaticUpdatesOf(field) : absent,
    automaticOsUpgrade: (current.isUnset ? former : current).flag(false),
    health: healthOf(field),
    upgradeMode: field.at('upgrade_mode').string(),
  };
}

/** `azurerm_virtual_machine_scale_set`, up to azurerm 3. */
export function readLegacyScaleSet({ field }: PlannedResource): ReadFacts {
  const os = legacyOs(field);
  return {
    kind: 'uniform-scale-set',
    os,
    image: writtenImage(field, neverSpecialised, 'storage_profile_image_reference'),
    licenseType: field.at('license_type').string(),
    specialised: neverSpecialised,
    legacy: true,
    zones: field.at('zones').settledStrings(),
    availabilitySet: absent,
    scaleSet: absent,
    ...noPatchSettings,
    agent: field.at('os_profile_windows_config', 0, 'provision_vm_agent').flag(true),
    extensionsAllowed: implicit(true),
    automaticUpdates: field.at('os_profile_windows_config', 0, 'enable_automatic_upgrades').flag(),
    automaticOsUpgrade: field.at('automatic_os_upgrade').flag(false),
    health: healthOf(field),
    upgradeMode: field.at('upgrade_policy_mode').string(),
  };
}

function legacyOs(field: Field): Known<OperatingSystem> {
  if (field.at('os_profile_windows_config').length > 0) return value('windows');
  if (field.at('os_profile_linux_config').length > 0) return value('linux');
  const publisher = field.at('storage_profile_image_reference', 0, 'publisher').string();
  return (publisher.kind === 'value' ? osOfPublisher(publisher.value) : undefined) ?? field.unnamed('the operating system');
}

/**
 * `azurerm_orchestrated_virtual_machine_scale_set`: flexible orchestration. Undefined for a set without machine profile, which only
 * groups machines that are declared by themselves.
 */
export function readFlexibleScaleSet({ field }: PlannedResource): ReadFacts | undefined {
  const profile = field.at('os_profile', 0);
  const hasProfile = field.at('os_profile').length > 0;
  if (!hasProfile && field.at('sku_name').isUnset) return undefined;
  const os = flexibleOs(field, profile);
  const settings = profile.at(os.kind === 'value' && os.value === 'windows' ? 'windows_configuration' : 'linux_configuration', 0);
  const mode = os.kind === 'value' ? defaultMode[os.value] : undefined;
  return {
    kind: 'flexible-scale-set',
    os,
    image: guestImage(field, value(!hasProfile)),
    licenseType: field.at('license_type').string(),
    specialised: value(!hasProfile),
    legacy: false,
    zones: field.at('zones').settledStrings(),
    availabilitySet: absent,
    scaleSet: absent,
    patchMode: hasProfile ? settings.at('patch_mode').word(readPatchMode, mode) : absent,
    assessmentMode: hasProfile ? settings.at('patch_assessment_mode').word(readAssessmentMode, 'ImageDefault') : absent,
    bypass: implicit(false), // azurerm has no attribute for it
    rebootSetting: absent,
    hotpatch: settings.at('hotpatching_enabled').flag(false),
    agent: settings.at('provision_vm_agent').flag(true),
    extensionsAllowed: field.at('extension_operations_enabled').flag(true),
    automaticUpdates: os.kind === 'value' && os.value === 'windows' ? automaticUpdatesOf(settings, !hasProfile) : absent,
    automaticOsUpgrade: implicit(false),
    health: healthOf(field),
    upgradeMode: field.at('upgrade_mode').string(),
  };
}

function flexibleOs(field: Field, profile: Field): Known<OperatingSystem> {
  if (profile.at('windows_configuration').length > 0) return value('windows');
  if (profile.at('linux_configuration').length > 0) return value('linux');
  const publisher = field.at('source_image_reference', 0, 'publisher').string();
  return (publisher.kind === 'value' ? osOfPublisher(publisher.value) : undefined) ?? field.unnamed('the operating system');
}

/** A health probe or an application health extension written into the set itself. */
function healthOf(field: Field): Known<boolean> {
  const probe = field.at('health_probe_id');
  if (probe.isSet || (probe.isUnknown && probe.isDeclaredForReal)) return value(true);
  const extensions = field
    .at('extension')
    .items()
    .map((extension) => isHealthExtension({ type: extension.at('type') }));
  if (extensions.includes('yes')) return value(true);
  return extensions.includes('unknown') ? unknown('known after apply: the type of an extension') : value(false);
}
