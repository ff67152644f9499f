import { value } from '../estate/known.ts';
import { windowsZones } from '../generated/windows-zones.ts';
import { nearestZone } from './nearest-zone.ts';
import { type Parsed, refused } from './refusal.ts';
import { fixedOffset } from './zone-offsets.ts';

/** A time zone: Azure takes Windows ids, the runtime knows IANA names. */
export interface Zone {
  readonly windowsId: string;
  readonly iana: string;
}

const zones = new Map(Object.entries(windowsZones).map(([windowsId, iana]) => [windowsId.toLowerCase(), { windowsId, iana }]));

/** A clock that never changes, by its distance from UTC: `UTC`, `UTC+05:30`. Only AKS takes it. */
export function readFixedZone(text: string): Parsed<Zone> {
  const fixed = text === 'UTC' ? 'UTC+00:00' : text;
  return fixedOffset(fixed) === undefined ? refused('is no distance from UTC', 'UTC+00:00') : value({ windowsId: text, iana: fixed });
}

/** Windows still lists two zones that no rules are published for, so Azure accepts them; these keep the same clock today. */
const withoutRules: ReadonlyMap<string, string> = new Map([
  ['kamchatka standard time', 'Russia Time Zone 11'],
  ['mid-atlantic standard time', 'UTC-02'],
]);

/** Reads `timeZone`: a Windows id in any case. */
export function readZone(text: string): Parsed<Zone> {
  const known = zones.get(text.toLowerCase());
  if (known !== undefined) return value(known);
  const successor = withoutRules.get(text.toLowerCase());
  if (successor !== undefined) return refused('is an old zone whose clock changes are not published', successor);
  if (text === '') return refused('is empty', 'UTC');
  const close = nearestZone(text);
  return refused('is not a Windows time zone id', ...(close === undefined ? [] : [close]));
}
