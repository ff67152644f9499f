import type { Known } from '../estate/known.ts';
import { dateOf } from './civil-day.ts';
import { type Parsed, refused } from './refusal.ts';
import { parseStart, type WallClock } from './window-times.ts';
import { readZone } from './zone.ts';
import { toInstant, toWallClock } from './zone-clock.ts';

/** As `parseStart`; refuses also a time that the clock of the zone skips, as Azure does. Only the first window has to exist. */
export function parseStartIn(timeZone: Known<string>): (text: string) => Parsed<WallClock> {
  return (text) => {
    const start = parseStart(text);
    const zone = timeZone.kind === 'value' ? readZone(timeZone.value) : undefined;
    if (start.kind !== 'value' || zone?.kind !== 'value') return start;
    const { day, minute } = toWallClock(zone.value, toInstant(zone.value, start.value));
    if (day === start.value.day && minute === start.value.minute) return start;
    const instead = `${dateOf(day)} ${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
    return refused(`names a time that the clock of ${zone.value.windowsId} skips`, instead);
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
