import { type Known, mapKnown, value } from '../estate/known.ts';
import type { Machine } from '../estate/machine.ts';
import type { PatchTimes } from '../patching/patch-times.ts';
import { type OverlapPlace, overlapCheck } from './overlap.ts';
import type { MachineRule } from './rule.ts';

const check = overlapCheck(
  () => ({
    // A set is one thing, whatever environments its machines belong to.
    compares: () => 'yes',
    familyOf: ({ availabilitySet }) => mapKnown(availabilitySet, (id) => id.toLowerCase()),
    placesOf: placesOnSchedules,
    within: 'resource group',
  }),
  {
    where: (schedule) => `of the same availability set, whose schedule ${schedule} is open at the same time`,
    elsewhere: 'of the same availability set',
    fix: 'Put every machine of the set on one schedule: Azure then takes its update domains one after the other.',
  },
);

/** One schedule respects update domains; two at once on one set can skip machines or overrun the window. */
export const availabilitySetOverlap: MachineRule<'availability-set-overlap'> = {
  id: 'availability-set-overlap',
  title: 'Machines of one availability set are not patched by two schedules at the same time',
  severity: 'high',
  appliesTo: 'machine',
  check: (subject) => check(subject),
};

/** Each schedule is a side of its own; what chooses its own times is one that has no windows. */
function placesOnSchedules({ id }: Machine, { calendars }: PatchTimes): Known<readonly OverlapPlace[]> {
  if (calendars.size === 0) return value([{ group: '', side: `times of ${id}`, calendars }]);
  return value([...calendars].map(([schedule, calendar]) => ({ group: '', side: schedule, calendars: new Map([[schedule, calendar]]) })));
}
