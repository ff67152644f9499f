import { absent, type Known, unknown, value } from '../../../estate/known.ts';
import type { Schedule, Selection } from '../../../estate/schedule.ts';
import { unreadOfSchedule } from '../../../estate/unread.ts';
import { readRebootSetting } from '../../../estate/vocabulary.ts';
import { readSchedule as readArmSchedule, type ScheduleFacts } from '../../arm/schedule.ts';
import { propertiesOf } from '../azapi/body.ts';
import type { Field } from '../field.ts';
import { identityOf, originOf, type PlanContext, type PlannedResource } from '../planned-resource.ts';
import { notRead } from './machine.ts';
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
    ...(resource.type === 'azurerm_maintenance_configuration' ? azurermSchedule(field) : readArmSchedule(propertiesOf(resource))),
    change: resource.change,
    ...(resource.previousId === undefined ? {} : { previousId: resource.previousId }),
    origin: originOf(resource, context),
  };
}

function azurermSchedule(field: Field): ScheduleFacts {
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
