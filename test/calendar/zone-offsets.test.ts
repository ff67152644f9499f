import { describe, expect, test } from 'vitest';
import { dayLength, minuteLength } from '../../src/calendar/civil-day.ts';
import { offsetReader, runtimeOffsets } from '../../src/calendar/zone-offsets.ts';
import { windowsZones } from '../../src/generated/windows-zones.ts';
import { zoneOffsets } from '../../src/generated/zone-offsets.ts';

const zones = [...new Set(Object.values(windowsZones))];

test('the table holds every zone', () => {
  expect(Object.keys(zoneOffsets.changes).sort()).toEqual(zones.toSorted());
});

// A runtime with other data differs where a country has changed its mind.
describe.runIf(process.versions.tz === zoneOffsets.version)('the table says what the runtime says', () => {
  test.each(zones)('%s', (zone) => {
    const [read, ask] = [offsetReader(zone), runtimeOffsets(zone)];
    const changes = (zoneOffsets.changes[zone] ?? '').split(' ').map((minute) => Number(minute) * minuteLength);
    const instants = changes
      .filter((_, index) => index % 2 === 1)
      .flatMap((change) => [change - minuteLength, change, change + minuteLength]);
    for (let instant = zoneOffsets.from - dayLength; instant < zoneOffsets.until + dayLength; instant += 2.3 * dayLength)
      instants.push(instant);
    expect(instants.filter((instant) => read(instant) !== ask(instant)).map((instant) => new Date(instant).toISOString())).toEqual([]);
  });
});
