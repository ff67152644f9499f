import { minuteLength } from '../../src/calendar/civil-day.ts';
import { changeBetween, leastBetweenChanges, runtimeOffsets } from '../../src/calendar/zone-offsets.ts';
import { windowsZones } from '../../src/generated/windows-zones.ts';
import { banner } from './schemas.ts';

/** Years that schedules begin in and calendars reach. */
const [from, until] = [Date.UTC(2020), Date.UTC(2045)];

/** Every change of the clock of each zone, by the time zone data of this runtime; as it is where that is older. */
export function zoneOffsets(current = ''): string {
  const version = process.versions.tz ?? '';
  const [, known = ''] = /version: "(\w+)"/.exec(current) ?? [];
  if (version < known) return current;
  const zones = [...new Set(Object.values(windowsZones))].sort();
  return [
    banner("the runtime's copy of the IANA time zone database"),
    '/**',
    ' * Of each zone by its IANA name: its distance from UTC in minutes, the minute since 1970 at which the next one holds, and so on. From and',
    ' * until are milliseconds.',
    ' */',
    'export const zoneOffsets: {',
    '  readonly version: string;',
    '  readonly from: number;',
    '  readonly until: number;',
    '  readonly changes: Readonly<Record<string, string>>;',
    '} = {',
    `  version: ${JSON.stringify(version)},`,
    `  from: ${from},`,
    `  until: ${until},`,
    '  changes: {',
    ...zones.map((zone) => `    ${JSON.stringify(zone)}: ${JSON.stringify(changesOf(zone).join(' '))},`),
    '  },',
    '};',
    '',
  ].join('\n');
}

function changesOf(zone: string): readonly number[] {
  const read = runtimeOffsets(zone);
  const minutes = [read(from) / minuteLength];
  for (let at = from; at < until; at += leastBetweenChanges) {
    const next = Math.min(at + leastBetweenChanges, until);
    if (read(next) === read(at)) continue;
    minutes.push(changeBetween(at, next, read) / minuteLength, read(next) / minuteLength);
  }
  if (!minutes.every(Number.isInteger)) throw new Error(`${zone} changes its clock by parts of a minute.`);
  return minutes;
}
