import { absent, type Known, unknown, value } from '../../../estate/known.ts';
import type { Selection } from '../../../estate/schedule.ts';
import { readRebootSetting } from '../../../estate/vocabulary.ts';
import { recurrenceFields, type ScheduleFacts } from '../../arm/schedule.ts';
import type { Field } from '../resources/field.ts';

/** `azurerm_maintenance_configuration`. */
export function azurermSchedule(field: Field): ScheduleFacts {
  const [window, install] = [field.at('window', 0), field.at('install_patches', 0)];
  const mode = field.at('in_guest_user_patch_mode');
  return {
    scope: field.at('scope').string(),
    mode: mode.isUnset ? either(field.at('properties', 'InGuestPatchMode'), field.at('properties', 'inGuestPatchMode')) : mode.string(),
    start: window.at('start_date_time').string(),
    expiration: window.at('expiration_date_time').string(),
    duration: window.at('duration').string(),
    timeZone: window.at('time_zone').string(),
    recurEvery: window.at('recur_every').string(),
    // The window is a block whose attributes are fixed; the properties are a map.
    recurrenceFields: recurrenceFields([field.at('properties')]),
    notAllowed: absent,
    reboot: install.at('reboot').word(readRebootSetting),
    linux: selection(install.at('linux'), ['classifications_to_include', 'package_names_mask_to_include', 'package_names_mask_to_exclude']),
    windows: selection(install.at('windows'), ['classifications_to_include', 'kb_numbers_to_include', 'kb_numbers_to_exclude']),
  };
}

/** Written as `InGuestPatchMode`, returned by Azure as `inGuestPatchMode`. */
function either(first: Field, second: Field): Known<string> {
  return !first.isSet && second.isSet ? second.string() : first.string();
}

function selection(place: Field, [classifications, include, exclude]: readonly [string, string, string]): Known<Selection> {
  if (place.isUnknown) return place.isDeclaredForReal ? unknown('known after apply') : absent;
  const block = place.at(0);
  if (!block.isSet) return block.isUnknown ? unknown('known after apply') : absent;
  return value({
    classifications: block.at(classifications).settledStrings(),
    include: block.at(include).settledStrings(),
    exclude: block.at(exclude).settledStrings(),
    excludeKbsRequiringReboot: absent, // azurerm has no attribute for it
  });
}
