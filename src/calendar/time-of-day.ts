import { weekdayOf } from './civil-day.ts';
import { named, type Weekday, weekdays } from './weekday.ts';
import { readZone, type Zone } from './zone.ts';
import { localDay, toInstant } from './zone-clock.ts';

/** A time of day in a zone, every day or on some days of the week. */
export interface TimeOfDay {
  readonly zone: Zone;
  /** Since midnight. */
  readonly minute: number;
  readonly on: readonly Weekday[];
}

/** From `HH:mm`, the Windows id of a zone and the names of weekdays, without these every day; undefined where one of them is none. */
export function timeOfDay(time: string, timeZone: string, days: readonly string[] = weekdays): TimeOfDay | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  const zone = readZone(timeZone);
  const on = days.flatMap((day) => named(day, weekdays) ?? []);
  if (hours === undefined || zone.kind !== 'value' || on.length < days.length) return undefined;
  return { zone: zone.value, minute: Number(hours) * 60 + Number(minutes), on };
}

/** The last such time at or before an instant. */
export function lastAt({ zone, minute, on }: TimeOfDay, instant: number): number {
  const today = localDay(zone, instant);
  for (let day = today; day > today - 9; day -= 1) {
    const isOn = on.includes(weekdays[weekdayOf(day)] as Weekday);
    const at = isOn ? toInstant(zone, { day, minute }) : Number.POSITIVE_INFINITY;
    if (at <= instant) return at;
  }
  return Number.NEGATIVE_INFINITY;
}
