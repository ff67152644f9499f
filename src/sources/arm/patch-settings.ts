import { absent, implicit, type Known, unknown } from '../../estate/known.ts';
import type { Machine, OperatingSystem, PatchMode } from '../../estate/machine.ts';
import { readAssessmentMode, readPatchMode, readRebootSetting } from '../../estate/vocabulary.ts';
import type { ArmValue } from './arm-value.ts';

export type PatchFacts = Pick<
  Machine,
  'patchMode' | 'assessmentMode' | 'bypass' | 'rebootSetting' | 'hotpatch' | 'agent' | 'extensionsAllowed' | 'automaticUpdates'
>;

export const defaultMode: Record<OperatingSystem, PatchMode> = { linux: 'ImageDefault', windows: 'AutomaticByOS' };

/** Facts of a machine that declares nothing about patching. */
export const noPatchSettings = {
  patchMode: absent,
  assessmentMode: absent,
  bypass: implicit(false),
  rebootSetting: absent,
  hotpatch: implicit(false),
} as const;

type Whose = Pick<Machine, 'os' | 'kind' | 'specialised'>;

/** What an OS profile says about patching. An Arc server may have the settings of both systems: those of its own count. */
export function readPatchSettings(osProfile: ArmValue, machine: Whose): PatchFacts {
  const [one, ...others] = configurationsIn(osProfile, machine.os).map((configuration) => settingsIn(configuration, osProfile, machine));
  return others.reduce(agreed, one as PatchFacts);
}

/** The configurations that may count, in the order of systems: one where the system is known. */
export function configurationsIn(osProfile: ArmValue, os: Known<OperatingSystem>): readonly [ArmValue, ...ArmValue[]] {
  if (os.kind === 'value') return [osProfile.at(os.value === 'windows' ? 'windowsConfiguration' : 'linuxConfiguration')];
  const [windows, linux] = [osProfile.at('windowsConfiguration'), osProfile.at('linuxConfiguration')];
  if (windows.isUnset) return [linux];
  return linux.isUnset ? [windows] : [windows, linux];
}

/** Where a configuration says what; an update writes some of it. */
export function placesIn(configuration: ArmValue) {
  const settings = configuration.at('patchSettings');
  const platform = settings.at('automaticByPlatformSettings');
  return {
    patchMode: settings.at('patchMode'),
    assessmentMode: settings.at('assessmentMode'),
    bypass: platform.at('bypassPlatformSafetyChecksOnUserSchedule'),
    rebootSetting: platform.at('rebootSetting'),
    hotpatch: settings.at('enableHotpatching'),
    agent: configuration.at('provisionVMAgent'),
    automaticUpdates: configuration.at('enableAutomaticUpdates'),
  };
}

const modeOfUnknownOs = unknown('the default patch mode depends on the operating system, which is not known');

const ofEither = unknown('it depends on the operating system, which is not known');

function settingsIn(configuration: ArmValue, osProfile: ArmValue, { os, kind, specialised }: Whose): PatchFacts {
  const arc = kind === 'arc-server';
  // Only the machines of a flexible set have them; a specialised disk brings none.
  const none = kind === 'uniform-scale-set' || (specialised.kind === 'value' && specialised.value);
  const places = placesIn(configuration);
  const mode = os.kind === 'value' && !arc ? defaultMode[os.value] : undefined;
  const patchMode = places.patchMode.word(readPatchMode, mode);
  const ofWindows = os.kind === 'value' && os.value === 'windows' ? places.automaticUpdates.flag(true) : absent;
  const mayBeOfWindows = os.kind !== 'value' && !places.automaticUpdates.isUnset ? ofEither : ofWindows;
  return {
    patchMode: none ? absent : patchMode.kind === 'absent' && !arc && os.kind !== 'value' ? modeOfUnknownOs : patchMode,
    assessmentMode: none ? absent : places.assessmentMode.word(readAssessmentMode, 'ImageDefault'),
    bypass: none || arc ? implicit(false) : places.bypass.flag(false),
    rebootSetting: none || arc ? absent : places.rebootSetting.word(readRebootSetting),
    hotpatch: places.hotpatch.flag(false),
    agent: arc ? absent : places.agent.flag(true),
    extensionsAllowed: arc ? absent : osProfile.at('allowExtensionOperations').flag(true),
    automaticUpdates: arc || (none && kind !== 'uniform-scale-set') ? absent : mayBeOfWindows,
  };
}

/** Of two configurations, of which either may count, what both say. */
function agreed(one: PatchFacts, other: PatchFacts): PatchFacts {
  const names = Object.keys(one) as (keyof PatchFacts)[];
  const same = (name: keyof PatchFacts) => JSON.stringify(one[name]) === JSON.stringify(other[name]);
  return Object.fromEntries(names.map((name) => [name, same(name) ? one[name] : ofEither])) as unknown as PatchFacts;
}
