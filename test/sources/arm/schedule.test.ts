import { beforeAll, describe, expect, test } from 'vitest';
import type { Row } from '../../support/azure/query/expressions.ts';
import { brief, byName, nameOf, type Resource, ways } from './both-ways.ts';

const configuration = (properties: Row): Resource => ({ type: 'Microsoft.Maintenance/maintenanceConfigurations', body: { properties } });
const selecting = (installPatches: Row) => configuration({ maintenanceScope: 'InGuestPatch', installPatches });

const table: readonly (readonly [string, Resource, Row])[] = [
  [
    'says what it says',
    configuration({
      maintenanceScope: 'InGuestPatch',
      extensionProperties: { InGuestPatchMode: 'User' },
      maintenanceWindow: {
        startDateTime: '2026-01-01 02:00',
        expirationDateTime: '9999-12-31 00:00',
        duration: '02:00',
        timeZone: 'UTC',
        recurEvery: 'Month Third Tuesday',
      },
      installPatches: {
        rebootSetting: 'NeverReboot',
        linuxParameters: { classificationsToInclude: ['Critical'], packageNameMasksToInclude: ['kernel*'], packageNameMasksToExclude: [] },
        windowsParameters: { kbNumbersToInclude: ['5031364'], kbNumbersToExclude: [7], excludeKbsRequiringReboot: true },
      },
    }),
    {
      scope: 'InGuestPatch',
      mode: 'User',
      start: '2026-01-01 02:00',
      expiration: '9999-12-31 00:00',
      duration: '02:00',
      timeZone: 'UTC',
      recurEvery: 'Month Third Tuesday',
      reboot: 'Never',
      linux: { classifications: ['Critical'], include: ['kernel*'], exclude: [], excludeKbsRequiringReboot: 'absent' },
      windows: { classifications: 'absent', include: ['5031364'], exclude: ['7'], excludeKbsRequiringReboot: true },
    },
  ],
  ['has the mode as Azure gives it back', configuration({ extensionProperties: { inGuestPatchMode: 'User' } }), { mode: 'User' }],
  [
    'has the mode that is set where both spellings are there',
    configuration({ extensionProperties: { InGuestPatchMode: null, inGuestPatchMode: 'Platform' } }),
    { mode: 'Platform' },
  ],
  [
    'says nothing where nothing is written',
    configuration({ maintenanceWindow: null, installPatches: {} }),
    { scope: 'absent', mode: 'absent', start: 'absent', recurEvery: 'absent', reboot: 'absent', linux: 'absent', windows: 'absent' },
  ],
  [
    'installs what needs a reboot unless it says otherwise',
    selecting({ windowsParameters: {} }),
    { windows: { classifications: 'absent', include: 'absent', exclude: 'absent', excludeKbsRequiringReboot: ['by default', false] } },
  ],
  [
    'has what stands beside its recurrence, as text, number, list or object, and nothing else of the window',
    configuration({
      maintenanceWindow: {
        recurEvery: 'Month',
        weekOfMonth: 'Third',
        DayOfWeek: 'Friday',
        offset: 4,
        comment: 'on Fridays',
        duration: '02:00',
      },
      monthlyOccurrences: [{ occurrence: 2, day: 'Tuesday' }],
    }),
    {
      recurEvery: 'Month',
      recurrenceFields: ['weekOfMonth=Third', 'DayOfWeek=Friday', 'offset=4', 'occurrence=2', 'day=Tuesday'],
    },
  ],
  [
    'has nothing beside a recurrence that stands alone',
    configuration({ maintenanceWindow: { recurEvery: 'Day' } }),
    { recurrenceFields: 'absent' },
  ],
  [
    'leaves open what stands beside its recurrence in no readable form',
    configuration({ maintenanceWindow: { dayOfWeek: true } }),
    { recurrenceFields: 'unknown' },
  ],
  [
    'leaves open a list that is none',
    selecting({ linuxParameters: { classificationsToInclude: 'Critical', packageNameMasksToInclude: [{}] } }),
    { linux: { classifications: 'unknown', include: 'unknown', exclude: 'absent', excludeKbsRequiringReboot: 'absent' } },
  ],
  ['leaves open a selection that is no object', selecting({ windowsParameters: 'all' }), { windows: 'unknown' }],
  ['leaves open a window that is no object', configuration({ maintenanceWindow: 'weekly' }), { start: 'unknown', recurEvery: 'unknown' }],
  ['leaves open a word that nobody knows', selecting({ rebootSetting: 'Sometimes' }), { reboot: 'unknown' }],
];

describe.each(ways())('a maintenance configuration by its body in %s', (_, read) => {
  let schedules: ReadonlyMap<string, object>;
  beforeAll(async () => {
    schedules = byName((await read(table.map(([, resource]) => resource))).schedules);
  });

  test.each(table.map(([name, , expected], index) => [name, expected, index] as const))('%s', (_, expected, index) => {
    expect(brief(schedules.get(nameOf(index)))).toMatchObject(expected);
  });
});
