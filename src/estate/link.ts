import type { Assignment, AssignmentTarget, ScheduleReference } from './assignment.ts';
import { joinCoverage } from './coverage.ts';
import type { Estate } from './estate.ts';
import type { Machine } from './machine.ts';
import { parseResourceId, resourceKey, sameText } from './resource-id.ts';
import { ResourceMap } from './resource-map.ts';
import { resourceTypes, typeOfKind } from './resource-type.ts';
import type { Schedule } from './schedule.ts';

/**
 * Puts the estates of several inputs together and finds the machines and schedules that assignments name by resource id: by the id
 * where Azure has given one, otherwise by subscription, resource group and name. Ids that occur twice get their input's name in front.
 */
export function linkEstates(estates: readonly Estate[]): Estate {
  const all = apart(estates);
  const machines = all.flatMap((estate) => estate.machines);
  const removed = all.flatMap((estate) => estate.removedSchedules);
  const { schedules, standsFor } = withoutCopies(
    all.flatMap((estate) => estate.schedules),
    new Set(removed.map((id) => resourceKey(id))),
  );
  const replaced = new Set(machines.filter(({ change }) => change === 'replace').map(({ id }) => id));
  const linked = (assignment: Assignment): readonly Assignment[] => {
    const schedule = linkSchedule(standsFor(assignment.schedule), schedulesById);
    return linkTarget(assignment.target, machinesById).map((target) => ({
      ...assignment,
      target: ifItOutlives(replaced, assignment.change, target),
      schedule,
    }));
  };
  const machinesById = byResource(machines);
  const schedulesById = byResource(schedules);
  return {
    machines,
    schedules,
    assignments: all.flatMap((estate) => estate.assignments).flatMap(linked),
    updateManagement: all.flatMap((estate) => estate.updateManagement),
    formerAssignments: all.flatMap((estate) => estate.formerAssignments).flatMap(linked),
    managed: all.flatMap((estate) => estate.managed),
    removedSchedules: removed,
    leaving: all.flatMap((estate) => estate.leaving),
    sightings: all.flatMap((estate) => estate.sightings),
    coverage: joinCoverage(all.map(({ coverage }) => coverage)),
  };
}

/**
 * A schedule that an input only looks up may be one that the same or another input declares, and several may look up the same: each is
 * there once, as whoever declares it says. One that the input takes away is gone for who looked it up before.
 */
function withoutCopies(all: readonly Schedule[], removed: ReadonlySet<string>) {
  const first = new Map<string, Schedule>();
  const keyOf = ({ resourceId }: Schedule) => (resourceId.kind === 'value' ? resourceKey(resourceId.value) : undefined);
  for (const schedule of all) {
    const key = keyOf(schedule);
    const other = key === undefined ? undefined : first.get(key);
    if (key !== undefined && (!other || (other.surrounding && !schedule.surrounding))) first.set(key, schedule);
  }
  const stands = new Map<string, ScheduleReference>();
  const schedules = all.filter((schedule) => {
    const key = keyOf(schedule);
    const other = key === undefined ? undefined : first.get(key);
    if (!schedule.surrounding || key === undefined || schedule.resourceId.kind !== 'value') return true;
    if (other !== schedule && other) stands.set(schedule.id, { kind: 'inside', ids: [other.id] });
    else if (removed.has(key)) stands.set(schedule.id, { kind: 'outside', resourceId: schedule.resourceId.value });
    return !stands.has(schedule.id);
  });
  const standsFor = (reference: ScheduleReference): ScheduleReference => {
    if (reference.kind !== 'inside' || !reference.ids.some((id) => stands.has(id))) return reference;
    const all = reference.ids.map((id) => stands.get(id) ?? { kind: 'inside' as const, ids: [id] });
    if (all.length === 1 && all[0]) return all[0];
    const ids = all.flatMap((one) => (one.kind === 'inside' ? one.ids : []));
    const gone = all.some((one) => one.kind !== 'inside');
    return gone
      ? { kind: 'unknown', why: 'which of several schedules is assigned is not known' }
      : { kind: 'inside', ids: [...new Set(ids)] };
  };
  return { schedules, standsFor };
}

interface Named {
  readonly id: string;
  readonly name: Machine['name'];
  readonly resourceId: Machine['resourceId'];
  readonly subscription: Machine['subscription'];
  readonly resourceGroup: Machine['resourceGroup'];
}

/** `alike`: several entries are of this one resource, as where one input declares it and another one updates it. */
type Lookup = (resourceId: string) => { readonly match: 'certain' | 'possible' | 'alike'; readonly ids: readonly string[] } | undefined;

/** The index is made when it is first asked: most plans name nothing by its id. */
function byResource(resources: readonly (Machine | Schedule)[]): Lookup {
  let index: Lookup | undefined;
  return (resourceId) => {
    index ??= indexOf(resources);
    return index(resourceId);
  };
}

/** By resource id and, for resources still to be created, by group and name. */
function indexOf(resources: readonly (Machine | Schedule)[]): Lookup {
  const byId = new ResourceMap<string>();
  const alike = new Map<string, string[]>();
  const byName = new Map<string, Named[]>();
  for (const resource of resources) {
    if (resource.resourceId.kind === 'value') {
      const other = byId.get(resource.resourceId.value);
      if (other !== undefined) {
        const key = resourceKey(resource.resourceId.value);
        alike.set(key, [...(alike.get(key) ?? [other]), resource.id]);
      }
      byId.set(resource.resourceId.value, resource.id);
    } else if (resource.name.kind === 'value') {
      const type = 'kind' in resource ? typeOfKind[resource.kind] : resourceTypes.maintenanceConfiguration;
      const key = `${type}/${resource.name.value}`.toLowerCase();
      const others = byName.get(key);
      if (others) others.push(resource);
      else byName.set(key, [resource]);
    }
  }
  return (resourceId) => {
    const exact = byId.get(resourceId);
    const several = alike.get(resourceKey(resourceId));
    if (several) return { match: 'alike', ids: several };
    if (exact !== undefined) return { match: 'certain', ids: [exact] };
    const parts = parseResourceId(resourceId);
    if (parts?.type === undefined || parts.name === undefined) return undefined;
    const named = byName.get(`${parts.type}/${parts.name}`.toLowerCase()) ?? [];
    const fits = named.map((one) => [one, fit(one, parts.subscription, parts.resourceGroup ?? '')] as const);
    const certain = fits.filter(([, how]) => how === 'certain');
    if (certain.length > 0) return { match: 'certain', ids: certain.map(([one]) => one.id) };
    const possible = fits.filter(([, how]) => how === 'possible').map(([one]) => one.id);
    return possible.length > 0 ? { match: 'possible', ids: possible } : undefined;
  };
}

/** An unknown subscription is no obstacle: same type, group and name in one input is the machine that is meant. */
function fit(one: Named, subscription: string, resourceGroup: string): 'certain' | 'possible' | 'no' {
  if (one.subscription.kind === 'value' && !sameText(one.subscription.value, subscription)) return 'no';
  if (one.resourceGroup.kind !== 'value') return 'possible';
  return sameText(one.resourceGroup.value, resourceGroup) ? 'certain' : 'no';
}

/** Each entry of the machine that an assignment names is on its schedule. */
function linkTarget(target: AssignmentTarget, lookup: Lookup): readonly AssignmentTarget[] {
  if (target.kind !== 'outside') return [target];
  const found = lookup(target.resourceId);
  if (!found) return [target];
  const isSure = found.match === 'alike' || (found.match === 'certain' && found.ids.length === 1);
  if (isSure) return found.ids.map((id) => ({ kind: 'machine', id }));
  return [{ kind: 'candidates', ids: found.ids, why: `the assignment names ${target.resourceId}, whose resource group is not known here` }];
}

/** An assignment is an extension of its machine: one that nobody makes again may be gone with the machine that is replaced. */
function ifItOutlives(replaced: ReadonlySet<string>, change: Assignment['change'], target: AssignmentTarget): AssignmentTarget {
  if (change !== 'keep' || target.kind !== 'machine' || !replaced.has(target.id)) return target;
  return { kind: 'candidates', ids: [target.id], why: 'the machine is replaced, and its assignment may be lost with the old one' };
}

function linkSchedule(reference: ScheduleReference, lookup: Lookup): ScheduleReference {
  if (reference.kind !== 'outside') return reference;
  const found = lookup(reference.resourceId);
  if (!found) return reference;
  if (found.match !== 'possible') return { kind: 'inside', ids: found.ids };
  return { kind: 'unknown', why: `the assignment names ${reference.resourceId}, whose resource group is not known here` };
}

/** What is called like something of another input. */
export function idApart(id: string, input: string): string {
  return `${input}: ${id}`;
}

/** Two inputs may use one address for two machines: then each gets its input's name. */
function apart(estates: readonly Estate[]): readonly Estate[] {
  if (estates.length === 1) return estates;
  const seen = new Map<string, number>();
  for (const { machines, schedules, assignments, formerAssignments, updateManagement } of estates) {
    // A scale set and the extensions written into it share their id, as does an assignment that changes with what it was before.
    const own = [machines, schedules, assignments, formerAssignments, updateManagement].flatMap((some) => some.map(({ id }) => id));
    for (const id of new Set(own)) seen.set(id, (seen.get(id) ?? 0) + 1);
  }
  if (![...seen.values()].some((times) => times > 1)) return estates;
  return estates.map((estate) => {
    const own = (id: string, input: string) => ((seen.get(id) ?? 0) > 1 ? idApart(id, input) : id);
    const rename = <T extends { readonly id: string; readonly origin: { readonly input: string } }>(one: T): T => ({
      ...one,
      id: own(one.id, one.origin.input),
    });
    const renameAssignment = (one: Assignment): Assignment => {
      const ids = (list: readonly string[]) => list.map((id) => own(id, one.origin.input));
      const { target, schedule } = one;
      return {
        ...rename(one),
        schedule: schedule.kind === 'inside' ? { kind: 'inside', ids: ids(schedule.ids) } : schedule,
        target:
          target.kind === 'machine'
            ? { ...target, id: own(target.id, one.origin.input) }
            : target.kind === 'candidates'
              ? { ...target, ids: ids(target.ids) }
              : target,
      };
    };
    return {
      ...estate,
      machines: estate.machines.map(rename),
      schedules: estate.schedules.map(rename),
      updateManagement: estate.updateManagement.map(rename),
      assignments: estate.assignments.map(renameAssignment),
      formerAssignments: estate.formerAssignments.map(renameAssignment),
    };
  });
}
