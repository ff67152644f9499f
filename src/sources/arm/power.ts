import type { Gap } from '../../estate/coverage.ts';
import { absent, type Known, mapKnown, type Unknown, unknown } from '../../estate/known.ts';
import type { Machine } from '../../estate/machine.ts';
import type { ArmValue } from './arm-value.ts';

/** What shuts a machine down, and what starts it again, by the clock. */
export type PowerFacts = Pick<Machine, 'shutdownTime' | 'shutdownZone' | 'startTime' | 'startZone' | 'startDays'>;
export type Shutdown = Pick<PowerFacts, 'shutdownTime' | 'shutdownZone'>;
export type Start = Pick<PowerFacts, 'startTime' | 'startZone' | 'startDays'>;

export const neverSwitched: PowerFacts = {
  shutdownTime: absent,
  shutdownZone: absent,
  startTime: absent,
  startZone: absent,
  startDays: absent,
};

/** The machine that a schedule shuts down. */
export function machineOfShutdown(properties: ArmValue): ArmValue {
  return properties.at('targetResourceId');
}

/** A schedule of Azure DevTest Labs; undefined for one that shuts no virtual machine down, or is switched off. */
export function readShutdown(properties: ArmValue): Shutdown | undefined {
  const [task, status] = [properties.at('taskType'), properties.at('status')];
  if ((task.isOneOf(['ComputeVmShutdownTask']) === 'no' && task.isSet) || status.isOneOf(['Disabled']) === 'yes') return undefined;
  if (task.isOneOf(['ComputeVmShutdownTask']) !== 'yes') return unknownShutdown('whether its schedule shuts it down is not known');
  if (status.isOneOf(['Enabled']) !== 'yes') return unknownShutdown('whether the schedule that shuts it down is on is not known');
  return { shutdownTime: readTimeOfDay(properties.at('dailyRecurrence', 'time')), shutdownZone: written(properties.at('timeZoneId')) };
}

export function unknownShutdown(why: string): Shutdown {
  return { shutdownTime: unknown(why), shutdownZone: unknown(why) };
}

export function unknownStart(why: string): Start {
  return { startTime: unknown(why), startZone: unknown(why), startDays: unknown(why) };
}

/** What a scheduled action does to the machines that are attached to it; undefined for one that is off, or concerns none. */
export type ScheduledAction = { readonly does: 'start'; readonly start: Start } | { readonly does: 'stop' | 'unknown' };

export function readScheduledAction(properties: ArmValue): ScheduledAction | undefined {
  if (properties.at('disabled').raw === true) return undefined;
  const [kind, action] = [properties.at('resourceType'), properties.at('actionType')];
  if (kind.isSet && kind.isOneOf(['VirtualMachine']) === 'no') return undefined;
  if (action.isOneOf(['Deallocate', 'Hibernate']) === 'yes') return { does: 'stop' };
  if (action.isOneOf(['Start']) !== 'yes') return { does: 'unknown' };
  return { does: 'start', start: readStart(properties) };
}

function readStart(properties: ArmValue): Start {
  const schedule = properties.at('schedule');
  if (!properties.at('disabled').isUnset && properties.at('disabled').raw !== false)
    return unknownStart('whether the action is on is not known');
  if (!properties.at('endTime').isUnset) return unknownStart('the scheduled action that starts it ends some day');
  if (!isAll(schedule.at('requestedMonths')) || !isAll(schedule.at('requestedDaysOfTheMonth'))) {
    return unknownStart('the scheduled action that starts it runs on some dates only');
  }
  return {
    startTime: readTimeOfDay(schedule.at('scheduledTime')),
    startZone: written(schedule.at('timeZone')),
    startDays: isAll(schedule.at('requestedWeekDays')) ? absent : schedule.at('requestedWeekDays').settledStrings(),
  };
}

/** An empty list means all, as `All` does. */
function isAll(list: ArmValue): boolean {
  if (list.isUnset) return true;
  const strings = list.settledStrings();
  return strings.kind === 'value' && strings.value.every((entry) => entry.toLowerCase() === 'all');
}

const notWritten: Unknown = unknown('it is not written');

function written(place: ArmValue): Known<string> {
  return place.isUnset ? notWritten : place.string();
}

/** Reads `1900`, `900`, `19:00` and `19:00:00`. */
export function readTimeOfDay(place: ArmValue): Known<string> {
  const text = written(place);
  if (text.kind !== 'value') return text;
  const [, hours = '', minutes = ''] = /^(\d{1,2}):?(\d\d)(?::\d\d)?$/.exec(text.value) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return unknown('it is no time of day');
  return mapKnown(text, () => `${hours.padStart(2, '0')}:${minutes}`);
}

/** Told of what may switch machines off, where nothing says which machines these are. */
export function switchesUnknownMachines(where: Pick<Gap, 'subject' | 'change'>): Gap {
  const why = 'it may shut machines down, and whether they run in the windows of their schedules is not judged';
  return { ...where, areas: [], kinds: [], effect: 'open', why };
}
