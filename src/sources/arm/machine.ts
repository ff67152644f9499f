import { absent, type Known, value } from '../../estate/known.ts';
import type { Machine, MachineFacts, MachineKind, OperatingSystem } from '../../estate/machine.ts';
import { type MachineType, type ResourceType, resourceTypes } from '../../estate/resource-type.ts';
import { readOperatingSystem } from '../../estate/vocabulary.ts';
import type { ArmValue } from './arm-value.ts';
import { osOfPublisher, readImage } from './image.ts';
import { type PatchFacts, readPatchSettings } from './patch-settings.ts';
import { isNodePool, noScaleSet, ofNodePool, readFleet, readScaleSet, type ScaleSetFacts } from './scale-set.ts';

/** How a machine is set up: what an estate has few combinations of. */
export type MachineSetup = PatchFacts & ScaleSetFacts & Pick<Machine, 'kind' | 'otherKind' | 'os' | 'specialised' | 'legacy'>;

/** The facts that differ by resource: those that all of them tell, and others that only some do. */
export type ReadFacts = Partial<MachineFacts> &
  MachineSetup &
  Pick<Machine, 'image' | 'licenseType' | 'zones' | 'availabilitySet' | 'scaleSet'>;

/** The facts in the body of a machine, scale set or Arc server. */
export function readMachine(type: MachineType, body: ArmValue): ReadFacts {
  const setup = readSetup(type, body);
  const properties = body.at('properties');
  const facts = {
    ...setup,
    image: readImage(profileIn(type, body).at('storageProfile', 'imageReference'), setup),
    licenseType: setup.kind === 'arc-server' ? absent : profileIn(type, body).at('licenseType').string(),
    zones: body.at('zones').settledStrings(),
    availabilitySet: properties.at('availabilitySet', 'id').id(),
    scaleSet: properties.at('virtualMachineScaleSet', 'id').id(),
  };
  return type === resourceTypes.scaleSet && isNodePool(body.at('tags').keys()) ? { ...facts, ...ofNodePool } : facts;
}

export function readSetup(type: MachineType, body: ArmValue): MachineSetup {
  const properties = body.at('properties');
  const profile = profileIn(type, body);
  const [kind, otherKind] = kindsOf(type, properties);
  const os = osIn(kind, properties, profile);
  const osProfile = profile.at('osProfile');
  const specialised = kind === 'arc-server' ? value(false) : isSpecialised(osProfile);
  return {
    kind,
    ...(otherKind === undefined ? {} : { otherKind }),
    os,
    specialised,
    legacy: false,
    ...readPatchSettings(osProfile, { os, kind, specialised }),
    ...setFacts(type, properties, profile),
  };
}

function setFacts(type: MachineType, properties: ArmValue, profile: ArmValue): ScaleSetFacts {
  if (type === resourceTypes.fleet) return readFleet(profile);
  return type === resourceTypes.scaleSet ? readScaleSet(properties, profile) : noScaleSet;
}

/** Where a body says how its machine is made: in a scale set and a fleet, each of its machines. */
export function profileIn(type: ResourceType, body: ArmValue): ArmValue {
  const properties = body.at('properties');
  if (type === resourceTypes.fleet) return properties.at('computeProfile', 'baseVirtualMachineProfile');
  return type === resourceTypes.scaleSet ? properties.at('virtualMachineProfile') : properties;
}

/** A flexible scale set without a profile makes no machines: it groups some that are resources of their own. */
export function onlyGroups(type: MachineType, body: ArmValue): boolean {
  const mode = type === resourceTypes.scaleSet ? body.at('properties', 'orchestrationMode').string() : absent;
  return mode.kind === 'value' && mode.value.toLowerCase() === 'flexible' && profileIn(type, body).isUnset;
}

/** Sets of the time before there were two kinds do not say which they are. While that is not known, a set may be of either. */
function kindsOf(type: MachineType, properties: ArmValue): readonly [MachineKind, MachineKind?] {
  if (type === resourceTypes.arcServer) return ['arc-server'];
  if (type === resourceTypes.virtualMachine) return ['virtual-machine'];
  if (type === resourceTypes.fleet) return ['flexible-scale-set'];
  const mode = properties.at('orchestrationMode').string();
  if (mode.kind === 'unknown') return ['flexible-scale-set', 'uniform-scale-set'];
  return [mode.kind === 'value' && mode.value.toLowerCase() === 'flexible' ? 'flexible-scale-set' : 'uniform-scale-set'];
}

/** Whoever names no disk and no system tells it by the one configuration, or by the image. */
function osIn(kind: MachineKind, properties: ArmValue, profile: ArmValue): Known<OperatingSystem> {
  const named = [properties.at('osType'), profile.at('storageProfile', 'osDisk', 'osType'), properties.at('osName')];
  const first = named.find((one) => one.isSet);
  if (first) return first.word(readOperatingSystem);
  // An Arc server may have the configuration of another system than its own.
  const open = kind === 'arc-server' ? named.find(({ isUnknown }) => isUnknown) : undefined;
  if (open) return open.why;
  const osProfile = profile.at('osProfile');
  const [windows, linux] = [osProfile.at('windowsConfiguration'), osProfile.at('linuxConfiguration')];
  if (isOnly(windows, linux, kind)) return value('windows');
  if (isOnly(linux, windows, kind)) return value('linux');
  const publisher = profile.at('storageProfile', 'imageReference', 'publisher').string();
  const nothing = osProfile.isUnknown ? osProfile.why : profile.unnamed('the operating system');
  return (publisher.kind === 'value' ? osOfPublisher(publisher.value) : undefined) ?? nothing;
}

/** Azure refuses both on a virtual machine; an Arc server may have both. */
function isOnly(configuration: ArmValue, other: ArmValue, kind: MachineKind): boolean {
  return configuration.isSet && (kind === 'arc-server' ? other.isUnset : !other.isSet);
}

/** Made from a disk that had its system already: then there is no OS profile. */
function isSpecialised(osProfile: ArmValue): Known<boolean> {
  if (osProfile.isUnknown) return osProfile.why;
  return value(osProfile.isUnset);
}
