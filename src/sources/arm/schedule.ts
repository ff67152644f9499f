import { absent, type Known, value } from '../../estate/known.ts';
import type { Schedule, Selection } from '../../estate/schedule.ts';
import { readRebootSetting } from '../../estate/vocabulary.ts';
import type { ArmValue } from './arm-value.ts';

/** What a maintenance configuration says, without who it is. */
export type ScheduleFacts = Pick<
  Schedule,
  | 'scope'
  | 'mode'
  | 'start'
  | 'expiration'
  | 'duration'
  | 'timeZone'
  | 'recurEvery'
  | 'recurrenceFields'
  | 'notAllowed'
  | 'reboot'
  | 'linux'
  | 'windows'
>;

/** The facts in the properties of a maintenance configuration, of any scope. */
export function readSchedule(properties: ArmValue): ScheduleFacts {
  const { reboot, linux, windows, ...strings } = placesIn(properties);
  const facts = Object.fromEntries(Object.entries(strings).map(([name, place]) => [name, place.string()]));
  return {
    ...(facts as unknown as Record<keyof typeof strings, Known<string>>),
    recurrenceFields: recurrenceFields([properties.at('maintenanceWindow'), properties, properties.at('extensionProperties')]),
    notAllowed: absent,
    reboot: reboot.word(readRebootSetting),
    linux: linuxSelection(linux),
    windows: windowsSelection(windows),
  };
}

/** The facts that an update with these properties writes over those of its target. */
export function readScheduleUpdate(properties: ArmValue, target: ScheduleFacts): Partial<ScheduleFacts> {
  const places = placesIn(properties);
  const written = readSchedule(properties);
  const names = (Object.keys(places) as (keyof typeof places)[]).filter((name) => !places[name].isUnset);
  return {
    ...Object.fromEntries(names.map((name) => [name, written[name]])),
    ...(written.recurrenceFields.kind === 'absent' ? {} : { recurrenceFields: written.recurrenceFields }),
    ...(places.linux.isUnset ? {} : { linux: updatedSelection(target.linux, written.linux) }),
    ...(places.windows.isUnset ? {} : { windows: updatedSelection(target.windows, written.windows) }),
  };
}

/** Parts of a recurrence that stand in one of these places by themselves, as `weekOfMonth` does, or in an object of their own. */
export function recurrenceFields(places: readonly ArmValue[]): Known<readonly string[]> {
  const written = places.flatMap((place) =>
    place.keys().flatMap((key) => (partOfRecurrence.test(key) ? stringsIn(key, place.at(key)) : [])),
  );
  const open = written.find(({ string }) => string.kind === 'unknown');
  if (open?.string.kind === 'unknown') return open.string;
  const fields = written.flatMap(({ name, string }) => (string.kind === 'value' ? [`${name}=${string.value}`] : []));
  return fields.length === 0 ? absent : value(fields);
}

const partOfRecurrence = /week|days?of|monthday|monthly|offset|interval|occurrence|^(?:days?|date|schedule|recurrence)$/i;

/** Every string or number at a place and below it, by the key that it has. */
function stringsIn(name: string, place: ArmValue, depth = 0): readonly { readonly name: string; readonly string: Known<string> }[] {
  const below = [...place.items().map((item) => [name, item] as const), ...place.keys().map((key) => [key, place.at(key)] as const)];
  if (below.length === 0) return [{ name, string: place.string() }];
  return depth < deepest ? below.flatMap(([key, entry]) => stringsIn(key, entry, depth + 1)) : [];
}

/** As in `monthlyOccurrences: [{ occurrence, day }]`. */
const deepest = 3;

function updatedSelection(own: Known<Selection>, written: Known<Selection>): Known<Selection> {
  if (own.kind === 'absent' || written.kind === 'unknown') return written;
  if (own.kind === 'unknown' || written.kind === 'absent') return own;
  const parts = Object.entries(written.value).filter(([, part]: [string, Known<unknown>]) => !isLeftOut(part));
  return value({ ...own.value, ...Object.fromEntries(parts) });
}

/** Nobody wrote it. */
function isLeftOut(fact: Known<unknown>): boolean {
  return fact.kind === 'absent' || (fact.kind === 'value' && fact.implicit === true);
}

function placesIn(properties: ArmValue) {
  const [window, install] = [properties.at('maintenanceWindow'), properties.at('installPatches')];
  return {
    scope: properties.at('maintenanceScope'),
    // Written as InGuestPatchMode, given back by Azure as inGuestPatchMode.
    mode: properties.at('extensionProperties', 'InGuestPatchMode'),
    start: window.at('startDateTime'),
    expiration: window.at('expirationDateTime'),
    duration: window.at('duration'),
    timeZone: window.at('timeZone'),
    recurEvery: window.at('recurEvery'),
    reboot: install.at('rebootSetting'),
    linux: install.at('linuxParameters'),
    windows: install.at('windowsParameters'),
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
