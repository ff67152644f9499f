import { absent, implicit, type Known, unknown, value } from '../../../estate/known.ts';
import type { Image, OperatingSystem } from '../../../estate/machine.ts';
import { readAssessmentMode, readPatchMode, readRebootSetting } from '../../../estate/vocabulary.ts';
import { anyVersion, customKnownLater, imageOf, osOfPublisher } from '../../arm/image.ts';
import type { ReadFacts } from '../../arm/machine.ts';
import { defaultMode, noPatchSettings } from '../../arm/patch-settings.ts';
import { noScaleSet } from '../../arm/scale-set.ts';
import type { Field } from '../resources/field.ts';
import type { PlannedResource } from '../resources/planned-resource.ts';

/** `azurerm_linux_virtual_machine` and `azurerm_windows_virtual_machine`, azurerm 3 to 5. */
export function readVirtualMachine({ field, type }: PlannedResource): ReadFacts {
  const os = type === 'azurerm_windows_virtual_machine' ? 'windows' : 'linux';
  const specialised = isSpecialised(field);
  const undeclared = specialised.kind === 'value' && specialised.value;
  const patchMode = field.at('patch_mode');
  const assessment = field.at('patch_assessment_mode');
  return {
    kind: 'virtual-machine',
    os: value(os),
    image: guestImage(field, specialised),
    licenseType: field.at('license_type').string(),
    specialised,
    legacy: false,
    zones: oneOrNone(field.at('zone')),
    availabilitySet: field.at('availability_set_id').string(),
    scaleSet: field.at('virtual_machine_scale_set_id').string(),
    patchMode: undeclared && !patchMode.isSet ? absent : patchMode.word(readPatchMode, defaultMode[os]),
    assessmentMode: undeclared && !assessment.isSet ? absent : assessment.word(readAssessmentMode, 'ImageDefault'),
    bypass: field.at('bypass_platform_safety_checks_on_user_schedule_enabled').flag(false),
    rebootSetting: field.at('reboot_setting').word(readRebootSetting),
    hotpatch: os === 'windows' ? field.at('hotpatching_enabled').flag(false) : implicit(false),
    agent: field.at('provision_vm_agent').flag(true),
    extensionsAllowed: field.at('allow_extension_operations').flag(true),
    automaticUpdates: os === 'windows' ? automaticUpdatesOf(field, undeclared) : absent,
    ...noScaleSet,
  };
}

/**
 * Azure fills `os_managed_disk_id` in for every machine, so only its expression says that a machine was made from a specialised disk;
 * an administrator's name excludes it.
 */
function isSpecialised(field: Field): Known<boolean> {
  const disk = field.at('os_managed_disk_id');
  if (!disk.isDeclaredForReal || disk.expression === undefined) return value(false);
  const admin = field.at('admin_username');
  if (admin.isSet) return value(false);
  return admin.isUnknown && admin.isDeclaredForReal ? unknown('known after apply: os_managed_disk_id or admin_username') : value(true);
}

/** `automatic_updates_enabled` since 4.42, `enable_automatic_updates` up to 4; both exist in between. */
export function automaticUpdatesOf(field: Field, undeclared = false): Known<boolean> {
  const [current, former] = [field.at('automatic_updates_enabled'), field.at('enable_automatic_updates')];
  const chosen = [current, former].find((one) => one.isDeclaredForReal) ?? [current, former].find((one) => one.isSet) ?? current;
  return undeclared && !chosen.isSet ? absent : chosen.flag(true);
}

/** Image of a machine or scale set; a machine without OS profile has none. */
export function writtenImage(field: Field, specialised: Known<boolean>, block = 'source_image_reference'): Known<Image> {
  const custom = field.at('source_image_id').string();
  if (custom.kind === 'value') return value({ kind: 'custom', id: custom.value });
  const reference = field.at(block, 0);
  if (field.at(block).length > 0) return imageOf(namesIn(reference), reference.at('id').string(), field.unnamed('the image'));
  if (specialised.kind === 'value' && specialised.value) return absent;
  return custom.kind === 'unknown' ? custom : field.unnamed('the image');
}

/**
 * Image of a machine that is patched from inside, where neither the version nor the id of a custom image matters: what is known after
 * apply is still a custom image where `source_image_id` is the only thing written.
 */
export function guestImage(field: Field, specialised: Known<boolean>): Known<Image> {
  const [id, reference] = [field.at('source_image_id'), field.at('source_image_reference')];
  const onlyId = !reference.isUnknown && reference.length === 0 && specialised.kind === 'value' && !specialised.value;
  if (onlyId && id.string().kind === 'unknown' && id.isDeclaredForReal && id.expression !== undefined) return value(customKnownLater);
  if (reference.length === 0 || id.string().kind !== 'absent') return writtenImage(field, specialised);
  const names = namesIn(reference.at(0));
  return imageOf({ ...names, version: anyVersion(names.version) }, absent, field.unnamed('the image'));
}

function namesIn(reference: Field) {
  const name = (part: string) => reference.at(part).string();
  return { publisher: name('publisher'), offer: name('offer'), sku: name('sku'), version: name('version') };
}

function oneOrNone(zone: Field): Known<readonly string[]> {
  const text = zone.string();
  return text.kind === 'value' ? { ...text, value: [text.value] } : text;
}

/** `azurerm_virtual_machine`, the first resource for machines: it has no patch settings at all. */
export function readLegacyMachine({ field }: PlannedResource): ReadFacts {
  const windows = field.at('os_profile_windows_config', 0);
  const os = legacyOs(field);
  const specialised: Known<boolean> = value(field.at('os_profile').length === 0 && !field.at('os_profile').isUnknown);
  return {
    kind: 'virtual-machine',
    os,
    image: writtenImage(field, specialised, 'storage_image_reference'),
    licenseType: field.at('license_type').string(),
    specialised,
    legacy: true,
    zones: field.at('zones').settledStrings(),
    availabilitySet: field.at('availability_set_id').string(),
    scaleSet: absent,
    ...noPatchSettings,
    agent: hasBlock(field, 'os_profile_windows_config') ? windows.at('provision_vm_agent').flag(false) : implicit(true),
    extensionsAllowed: implicit(true),
    // azurerm sends false here when nobody writes it, unlike Azure's own default.
    automaticUpdates: hasBlock(field, 'os_profile_windows_config') ? windows.at('enable_automatic_upgrades').flag(false) : absent,
    ...noScaleSet,
  };
}

function hasBlock(field: Field, name: string): boolean {
  return field.at(name).length > 0;
}

function legacyOs(field: Field): Known<OperatingSystem> {
  if (hasBlock(field, 'os_profile_windows_config')) return value('windows');
  if (hasBlock(field, 'os_profile_linux_config')) return value('linux');
  const declared = field.at('storage_os_disk', 0, 'os_type').string();
  if (declared.kind === 'value') return value(declared.value.toLowerCase() === 'windows' ? 'windows' : 'linux');
  const publisher = field.at('storage_image_reference', 0, 'publisher').string();
  return (publisher.kind === 'value' ? osOfPublisher(publisher.value) : undefined) ?? field.unnamed('the operating system');
}
