import { absent, implicit, type Known, unknown, value } from '../../estate/known.ts';
import { nodeWindowScope } from '../../estate/node-window.ts';
import { sameText } from '../../estate/resource-id.ts';
import type { Truth } from '../../estate/truth.ts';
import type { ArmValue } from './arm-value.ts';
import type { ScheduleFacts } from './schedule.ts';

/** How often a window comes, whoever writes it down. */
export interface WindowRhythm {
  readonly frequency: 'Daily' | 'Weekly' | 'AbsoluteMonthly' | 'RelativeMonthly';
  readonly interval: Known<string>;
  readonly dayOfWeek: Known<string>;
  readonly dayOfMonth: Known<string>;
  readonly weekIndex: Known<string>;
}

/** The parts of a window of planned maintenance, in Azure's words. */
export interface WindowParts {
  readonly rhythm: Known<WindowRhythm>;
  /** `HH:mm` */
  readonly startTime: Known<string>;
  /** `YYYY-MM-DD`; absent where it counts from the day of its creation. */
  readonly startDate: Known<string>;
  readonly utcOffset: Known<string>;
  readonly hours: Known<string>;
  readonly notAllowed: Known<readonly string[]>;
}

/** Is a maintenance configuration of this name about the systems of nodes? The others of a cluster are about its releases and Kubernetes. */
export function isNodeWindowName(name: Known<string>): Truth {
  if (name.kind === 'unknown') return 'unknown';
  return name.kind === 'value' && sameText(name.value, nodeWindowScope) ? 'yes' : 'no';
}

/** The facts in the properties of a `managedClusters/maintenanceConfigurations` for node systems. */
export function readNodeWindow(properties: ArmValue): ScheduleFacts {
  const window = properties.at('maintenanceWindow');
  return nodeWindowFacts({
    rhythm: rhythmIn(window.at('schedule')),
    startTime: window.at('startTime').string(),
    startDate: window.at('startDate').string(),
    utcOffset: window.at('utcOffset').string(),
    hours: window.at('durationHours').string(),
    notAllowed: spansIn(window.at('notAllowedDates')),
  });
}

const rhythms = {
  daily: { frequency: 'Daily', interval: 'intervalDays' },
  weekly: { frequency: 'Weekly', interval: 'intervalWeeks' },
  absoluteMonthly: { frequency: 'AbsoluteMonthly', interval: 'intervalMonths' },
  relativeMonthly: { frequency: 'RelativeMonthly', interval: 'intervalMonths' },
} as const;

function rhythmIn(schedule: ArmValue): Known<WindowRhythm> {
  if (schedule.isUnknown) return schedule.why;
  for (const [key, { frequency, interval }] of Object.entries(rhythms)) {
    const place = schedule.at(key);
    if (place.isUnknown) return place.why;
    if (!place.isSet) continue;
    const at = (name: string) => place.at(name).string();
    return value({
      frequency,
      interval: at(interval),
      dayOfWeek: at('dayOfWeek'),
      dayOfMonth: at('dayOfMonth'),
      weekIndex: at('weekIndex'),
    });
  }
  return schedule.unnamed('how often the window comes');
}

/** Spans of days: `start` and `end` of each may have a time behind the date, which does not reach Azure. */
export function spansIn(dates: ArmValue): Known<readonly string[]> {
  if (dates.isUnknown) return dates.why;
  const spans = dates.items().map((span) => [dateIn(span.at('start').string()), dateIn(span.at('end').string())]);
  const open = spans.flat().find((date) => date.kind !== 'value');
  if (open) return open.kind === 'unknown' ? open : unknown('a span of days without windows has no beginning or no end');
  const texts = spans.map((span) => span.map((date) => (date.kind === 'value' ? date.value : '')).join('/'));
  return texts.length === 0 ? absent : value(texts);
}

/** The date of a date with a time behind it. */
export function dateIn(text: Known<string>): Known<string> {
  return text.kind === 'value' ? { ...text, value: text.value.slice(0, 'YYYY-MM-DD'.length) } : text;
}

export function nodeWindowFacts({ rhythm, startTime, startDate, utcOffset, hours, notAllowed }: WindowParts): ScheduleFacts {
  return {
    scope: value(nodeWindowScope),
    mode: absent,
    recurEvery: rhythm.kind === 'value' ? recurrenceOf(rhythm.value) : rhythm,
    recurrenceFields: absent,
    timeZone: zoneOf(utcOffset),
    start: startOf(startDate, startTime),
    expiration: absent,
    duration: hours.kind === 'value' ? { ...hours, value: `${hours.value.padStart(2, '0')}:00` } : hours,
    notAllowed,
    reboot: absent,
    linux: absent,
    windows: absent,
  };
}

/** In the form that maintenance configurations have. */
function recurrenceOf({ frequency, interval, dayOfWeek, dayOfMonth, weekIndex }: WindowRhythm): Known<string> {
  const [unit, ...days] = {
    Daily: ['Day'],
    Weekly: ['Week', dayOfWeek],
    AbsoluteMonthly: ['Month', dayOfMonth],
    RelativeMonthly: ['Month', weekIndex, dayOfWeek],
  }[frequency] as [string, ...Known<string>[]];
  const words: string[] = [];
  for (const fact of [interval, ...days]) if (fact.kind === 'unknown') return fact;
  for (const day of days) {
    if (day.kind !== 'value') return unknown('it does not name its day');
    words.push(frequency === 'AbsoluteMonthly' ? `day${day.value}` : day.value);
  }
  const every = interval.kind === 'value' && interval.value !== '1' ? `${interval.value}${unit}s` : unit;
  return value([every, ...words].join(' '));
}

/** A clock that never changes. */
function zoneOf(utcOffset: Known<string>): Known<string> {
  if (utcOffset.kind === 'absent') return implicit('UTC');
  if (utcOffset.kind === 'unknown') return utcOffset;
  return { ...utcOffset, value: /^[+-]?00:00$/.test(utcOffset.value) ? 'UTC' : `UTC${utcOffset.value}` };
}

/** Without a time it is midnight. */
function startOf(date: Known<string>, time: Known<string>): Known<string> {
  if (date.kind === 'unknown') return date;
  if (time.kind === 'unknown') return time;
  const clock = time.kind === 'value' ? time.value : '00:00';
  return date.kind === 'value' ? value(`${date.value} ${clock}`) : value(clock);
}
