import { absent, type Known } from '../../estate/known.ts';
import type { Schedule, Selection } from '../../estate/schedule.ts';
import { readRebootSetting } from '../../estate/vocabulary.ts';
import type { ArmValue } from './arm-value.ts';

/** What a maintenance configuration says, without who it is. */
export type ScheduleFacts = Pick<
  Schedule,
  'scope' | 'mode' | 'start' | 'expiration' | 'duration' | 'timeZone' | 'recurEvery' | 'reboot' | 'linux' | 'windows'
>;

/** The facts in the properties of a maintenance configuration, of any scope. */
export function readSchedule(properties: ArmValue): ScheduleFacts {
  const [window, install] = [properties.at('maintenanceWindow'), properties.at('installPatches')];
  return {
    scope: properties.at('maintenanceScope').string(),
    // Written as InGuestPatchMode, given back by Azure as inGuestPatchMode.
    mode: properties.at('extensionProperties', 'InGuestPatchMode').string(),
    start: window.at('startDateTime').string(),
    expiration: window.at('expirationDateTime').string(),
    duration: window.at('duration').string(),
    timeZone: window.at('timeZone').string(),
    recurEvery: window.at('recurEvery').string(),
    reboot: install.at('rebootSetting').word(readRebootSetting),
    linux: linuxSelection(install.at('linuxParameters')),
    windows: windowsSelection(install.at('windowsParameters')),
  };
}

function linuxSelection(parameters: ArmValue): Known<Selection> {
  return parameters.object(() => ({
    classifications: parameters.at('classificationsToInclude').settledStrings(),
    include: parameters.at('packageNameMasksToInclude').settledStrings(),
    exclude: parameters.at('packageNameMasksToExclude').settledStrings(),
    excludeKbsRequiringReboot: absent,
  }));
}

function windowsSelection(parameters: ArmValue): Known<Selection> {
  return parameters.object(() => ({
    classifications: parameters.at('classificationsToInclude').settledStrings(),
    include: parameters.at('kbNumbersToInclude').settledStrings(),
    exclude: parameters.at('kbNumbersToExclude').settledStrings(),
    excludeKbsRequiringReboot: parameters.at('excludeKbsRequiringReboot').flag(false),
  }));
}
