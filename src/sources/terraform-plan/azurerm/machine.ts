import { absent, implicit, type Known, unknown, value } from '../../../estate/known.ts';
import type { Image, Machine, MachineFacts, OperatingSystem, PatchMode } from '../../../estate/machine.ts';
import { readAssessmentMode, readPatchMode, readRebootSetting } from '../../../estate/vocabulary.ts';
import type { Field } from '../field.ts';
import type { PlannedResource } from '../planned-resource.ts';

/** The facts that differ by resource: those that all of them tell, and others that only some do. */
export type ReadFacts = Partial<MachineFacts> &
  Pick<
    Machine,
    | 'kind'
    | 'otherKind'
    | 'legacy'
    | 'os'
    | 'image'
    | 'specialised'
    | 'zones'
    | 'availabilitySet'
    | 'scaleSet'
    | 'patchMode'
    | 'assessmentMode'
    | 'bypass'
    | 'rebootSetting'
    | 'hotpatch'
    | 'agent'
    | 'extensionsAllowed'
    | 'automaticUpdates'
    | 'automaticOsUpgrade'
    | 'health'
    | 'upgradeMode'
  >;

/** Why a fact of a machine is unknown that no resource of a plan tells this version. */
export const notRead = 'this version does not read it from plans';

export const defaultMode: Record<OperatingSystem, PatchMode> = { linux: 'ImageDefault', windows: 'AutomaticByOS' };

/** Facts that only scale sets have. */
export const noScaleSet = { automaticOsUpgrade: absent, health: absent, upgradeMode: absent } as const;

/** Facts of a machine that declares nothing about patching. */
export const noPatchSettings = {
  patchMode: absent,
  assessmentMode: absent,
  bypass: implicit(false),
  rebootSetting: absent,
  hotpatch: implicit(false),
} as const;

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
    image: guestImageOf(field, specialised),
    specialised,
    legacy: false,
    zones: oneOrNone(field.at('zone')),
    availabilitySet: field.at('availability_set_id').text(),
    scaleSet: field.at('virtual_machine_scale_set_id').text(),
    patchMode: undeclared && patchMode.isUnset ? absent : patchMode.known(readWord(readPatchMode), defaultMode[os]),
    assessmentMode: undeclared && assessment.isUnset ? absent : assessment.known(readWord(readAssessmentMode), 'ImageDefault'),
    bypass: field.at('bypass_platform_safety_checks_on_user_schedule_enabled').flag(false),
    rebootSetting: field.at('reboot_setting').known(readWord(readRebootSetting)),
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
  if (!admin.isUnset) return value(false);
  return admin.isUnknown && admin.isDeclaredForReal ? unknown('known after apply: os_managed_disk_id or admin_username') : value(true);
}

/** `automatic_updates_enabled` since 4.42, `enable_automatic_updates` up to 4; both exist in between. */
export function automaticUpdatesOf(field: Field, undeclared = false): Known<boolean> {
  const [current, former] = [field.at('automatic_updates_enabled'), field.at('enable_automatic_updates')];
  const chosen = [current, former].find((one) => one.isDeclaredForReal) ?? [current, former].find((one) => !one.isUnset) ?? current;
  return undeclared && chosen.isUnset ? absent : chosen.flag(true);
}

/** Image of a machine or scale set; a machine without OS profile has none. */
export function imageOf(field: Field, specialised: Known<boolean>, block = 'source_image_reference'): Known<Image> {
  const custom = field.at('source_image_id').text();
  if (custom.kind === 'value') return value({ kind: 'custom', id: custom.value });
  const reference = field.at(block, 0);
  if (field.at(block).length > 0) return marketplaceImage((name) => reference.at(name).text(), reference.at('id').text());
  if (specialised.kind === 'value' && specialised.value) return absent;
  return custom.kind === 'unknown' ? custom : unknown('the image is not visible in the plan');
}

/**
 * Image of a machine that is patched from inside, where neither the version nor the id of a custom image matters: what is known after
 * apply is still a custom image where `source_image_id` is the only thing written.
 */
export function guestImageOf(field: Field, specialised: Known<boolean>): Known<Image> {
  const [id, reference] = [field.at('source_image_id'), field.at('source_image_reference')];
  const onlyId = !reference.isUnknown && reference.length === 0 && specialised.kind === 'value' && !specialised.value;
  if (onlyId && id.text().kind === 'unknown' && id.isDeclaredForReal && id.expression !== undefined) return value(customKnownLater);
  if (reference.length === 0 || id.text().kind !== 'absent') return imageOf(field, specialised);
  return marketplaceImage((name) => withoutWaiting(name, reference.at(0, name).text()), absent);
}

export const customKnownLater: Image = { kind: 'custom', id: 'an image known after apply' };

/** Azure patches every version of an image or none. */
export function withoutWaiting(name: string, part: Known<string>): Known<string> {
  return name === 'version' && part.kind === 'unknown' ? value('known after apply') : part;
}

/** `id` wins: it names a custom or gallery image. */
export function marketplaceImage(
  part: (name: 'publisher' | 'offer' | 'sku' | 'version') => Known<string>,
  id: Known<string>,
): Known<Image> {
  if (id.kind === 'value') return value({ kind: 'custom', id: id.value });
  const [publisher, offer, sku, version] = [part('publisher'), part('offer'), part('sku'), part('version')];
  const open = [publisher, offer, sku, version, id].find((fact) => fact.kind === 'unknown');
  if (open?.kind === 'unknown') return open;
  const text = (fact: Known<string>) => (fact.kind === 'value' ? fact.value : '');
  return value({ kind: 'marketplace', publisher: text(publisher), offer: text(offer), sku: text(sku), version: text(version) || 'latest' });
}

export function readWord<T>(read: (text: string) => Known<T>): (raw: unknown) => Known<T> {
  return (raw) =>
    typeof raw === 'string' ? read(raw) : unknown(`the plan holds ${typeof raw === 'object' ? 'an object' : `a ${typeof raw}`} here`);
}

function oneOrNone(zone: Field): Known<readonly string[]> {
  const text = zone.text();
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
    image: imageOf(field, specialised, 'storage_image_reference'),
    specialised,
    legacy: true,
    zones: field.at('zones').settledTexts(),
    availabilitySet: field.at('availability_set_id').text(),
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
  const declared = field.at('storage_os_disk', 0, 'os_type').text();
  if (declared.kind === 'value') return value(declared.value.toLowerCase() === 'windows' ? 'windows' : 'linux');
  const publisher = field.at('storage_image_reference', 0, 'publisher').text();
  if (publisher.kind !== 'value') return unknown('nothing in the plan names the operating system');
  return osOfPublisher(publisher.value);
}

/** Marketplace publishers of Windows images; every other publisher may offer both. */
export function osOfPublisher(publisher: string): Known<OperatingSystem> {
  const name = publisher.toLowerCase();
  if (name === 'microsoftwindowsserver' || name === 'microsoftwindowsdesktop') return value('windows');
  if (['canonical', 'redhat', 'suse', 'debian', 'oracle', 'almalinux', 'rockylinux', 'microsoftcblmariner', 'openlogic'].includes(name))
    return value('linux');
  return unknown('nothing in the plan names the operating system');
}
