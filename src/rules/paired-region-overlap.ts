import { absent, type Known, mapKnown } from '../estate/known.ts';
import type { Machine } from '../estate/machine.ts';
import { regionId } from '../patching/dynamic-scope.ts';
import type { PatchTimes } from '../patching/patch-times.ts';
import { pairedRegions } from '../patching/region-pairs.ts';
import { byApplication, type OverlapPlace, overlapCheck } from './overlap.ts';
import type { MachineRule } from './rule.ts';

const check = overlapCheck(byApplication(placesInPairs, 'everywhere'), {
  where: (region) => `in the paired region ${region}`,
  elsewhere: 'in a paired region',
  fix: 'Put the machines of each region on a schedule of their own, with windows that do not meet.',
});

/** Azure-managed patching never takes two paired regions at once; schedules do as they are told. */
export const pairedRegionOverlap: MachineRule<'paired-region-overlap', 'applicationTag'> = {
  id: 'paired-region-overlap',
  title: 'Machines of one application in paired regions are not patched at the same time',
  severity: 'medium',
  appliesTo: 'machine',
  requires: ['applicationTag'],
  check(subject, { applicationTag }) {
    return check(subject, applicationTag, subject.environment);
  },
};

/** One place for each partner of its region. Arc servers stand wherever they are, whatever region they are registered in. */
function placesInPairs({ kind, location }: Machine, { calendars }: PatchTimes): Known<readonly OverlapPlace[]> {
  if (kind !== 'virtual-machine') return absent;
  return mapKnown(location, (name) => {
    const region = regionId(name);
    return pairedRegions(region).map((partner) => ({ group: [region, partner].sort().join(' '), side: region, calendars }));
  });
}
