import { absent, type Known, unknown, value } from '../../../estate/known.ts';
import type { Schedule, Selection } from '../../../estate/schedule.ts';
import { unreadOfSchedule } from '../../../estate/unread.ts';
import { readRebootSetting } from '../../../estate/vocabulary.ts';
import type { Field } from '../field.ts';
import { identityOf, originOf, type PlanContext, type PlannedResource } from '../planned-resource.ts';
import { notRead, readWord } from './machine.ts';
import { readTags } from './tags.ts';

/** `azurerm_maintenance_configuration` or its azapi form, of any scope. */
export function readSchedule(resource: PlannedResource, context: PlanContext): Schedule {
  const { field } = resource;
  const { name, resourceId, subscription, signIn, resourceGroup, location } = identityOf(resource, context);
  return {
    ...unreadOfSchedule(notRead),
    id: resource.address,
    name,
    resourceId,
    subscription,
    ...(signIn === undefined ? {} : { signIn }),
    resourceGroup,
    location,
    tags: readTags(resource, context),
    ...(resource.type === 'azurerm_maintenance_configuration'
      ? azurermSchedule(field)
      : armSchedule(field.at('body').parsed().at('properties'))),
    change: resource.change,
    ...(resource.previousId === undefined ? {} : { previousId: resource.previousId }),
    origin: originOf(resource, context),
  };
}

type ScheduleFacts = Pick<
  Schedule,
  'scope' | 'mode' | 'start' | 'expiration' | 'duration' | 'timeZone' | 'recurEvery' | 'reboot' | 'linux' | 'windows'
>;

function azurermSchedule(field: Field): ScheduleFacts {
  const [window, install] = [field.at('window', 0), field.at('install_patches', 0)];
  const mode = field.at('in_guest_user_patch_mode');
  return {
    scope: field.at('scope').text(),
    mode:
      mode.isUnset && !mode.isUnknown
        ? either(field.at('properties', 'InGuestPatchMode'), field.at('properties', 'inGuestPatchMode'))
        : mode.text(),
    start: window.at('start_date_time').text(),
    expiration: window.at('expiration_date_time').text(),
    duration: window.at('duration').text(),
    timeZone: window.at('time_zone').text(),
    recurEvery: window.at('recur_every').text(),
    reboot: install.at('reboot').known(readWord(readRebootSetting)),
    linux: selection(install.at('linux'), ['classifications_to_include', 'package_names_mask_to_include', 'package_names_mask_to_exclude']),
    windows: selection(install.at('windows'), ['classifications_to_include', 'kb_numbers_to_include', 'kb_numbers_to_exclude']),
  };
}

function armSchedule(properties: Field): ScheduleFacts {
  const [window, install, extension] = [
    properties.at('maintenanceWindow'),
    properties.at('installPatches'),
    properties.at('extensionProperties'),
  ];
  const [linux, windows] = [install.at('linuxParameters'), install.at('windowsParameters')];
  return {
    scope: properties.at('maintenanceScope').text(),
    mode: either(extension.at('InGuestPatchMode'), extension.at('inGuestPatchMode')),
    start: window.at('startDateTime').text(),
    expiration: window.at('expirationDateTime').text(),
    duration: window.at('duration').text(),
    timeZone: window.at('timeZone').text(),
    recurEvery: window.at('recurEvery').text(),
    reboot: install.at('rebootSetting').known(readWord(readRebootSetting)),
    linux: selection(linux, ['classificationsToInclude', 'packageNameMasksToInclude', 'packageNameMasksToExclude']),
    windows: selection(windows, ['classificationsToInclude', 'kbNumbersToInclude', 'kbNumbersToExclude', 'excludeKbsRequiringReboot']),
  };
}

/** Written as `InGuestPatchMode`, returned by Azure as `inGuestPatchMode`. */
function either(first: Field, second: Field): Known<string> {
  return first.isUnset && !second.isUnset ? second.text() : first.text();
}

function selection(place: Field, names: readonly [string, string, string, string?]): Known<Selection> {
  if (place.isUnknown) return place.isDeclaredForReal ? unknown('known after apply') : absent;
  const block = Array.isArray(place.raw) ? place.at(0) : place;
  if (block.isUnset) return block.isUnknown ? unknown('known after apply') : absent;
  const [classifications, include, exclude, excludeRebooting] = names;
  return value({
    classifications: block.at(classifications).settledTexts(),
    include: block.at(include).settledTexts(),
    exclude: block.at(exclude).settledTexts(),
    excludeKbsRequiringReboot: excludeRebooting === undefined ? absent : block.at(excludeRebooting).flag(false),
  });
}
