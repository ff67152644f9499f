import { absent, type Known, value } from '../estate/known.ts';
import type { Machine } from '../estate/machine.ts';
import { regionId } from '../patching/dynamic-scope.ts';
import type { PatchTimes } from '../patching/patch-times.ts';
import { byApplication, type OverlapPlace, overlapCheck } from './overlap.ts';
import type { MachineRule } from './rule.ts';

const check = overlapCheck(byApplication(placeInZone, 'subscription'), {
  where: (zone) => `in zone ${zone}`,
  elsewhere: 'in other zones',
  fix: 'Put the machines of each zone on a schedule of their own, with windows that do not meet.',
});

/** Azure-managed patching never takes two zones of a region at once; schedules do as they are told. */
export const zoneOverlap: MachineRule<'zone-overlap', 'applicationTag'> = {
  id: 'zone-overlap',
  title: 'Machines of one application in different zones are not patched at the same time',
  severity: 'medium',
  appliesTo: 'machine',
  requires: ['applicationTag'],
  check(subject, { applicationTag }) {
    return check(subject, applicationTag, subject.environment);
  },
};

/** The zones of different subscriptions carry the same numbers for different places, so they are never compared. */
function placeInZone(machine: Machine, { calendars }: PatchTimes): Known<readonly OverlapPlace[]> {
  const { kind, zones, location } = machine;
  if (kind !== 'virtual-machine' || zones.kind === 'absent') return absent;
  if (zones.kind === 'unknown') return zones;
  const [zone] = zones.value;
  if (zone === undefined || location.kind === 'absent') return absent;
  if (location.kind === 'unknown') return location;
  return value([{ group: JSON.stringify([subscriptionOf(machine), regionId(location.value)]), side: zone, calendars }]);
}

/** Resources of one sign-in are in one subscription, also where its id is not known. */
function subscriptionOf({ subscription, signIn }: Machine): string {
  return subscription.kind === 'value' ? subscription.value.toLowerCase() : `signed in by ${signIn ?? ''}`;
}
