import type { Assignment, ScheduleReference } from '../../../estate/assignment.ts';
import type { Estate } from '../../../estate/estate.ts';
import { type Known, unknown } from '../../../estate/known.ts';
import { idApart, linkEstates } from '../../../estate/link.ts';
import type { Machine, PatchSettings } from '../../../estate/machine.ts';
import { type AssignedEffect, effectsOf, type PolicyAssignment } from './assignment.ts';
import type { Writes } from './definition.ts';

/**
 * An estate under the Azure Policy of its input. Whether and when a policy acts on a machine nobody can tell, so what it writes is not
 * known there, unless it is written that way already; one that assigns a schedule may assign it to every machine that it may reach.
 */
export function underPolicies(estate: Estate, policies: readonly PolicyAssignment[]): Estate {
  if (policies.length === 0) return estate;
  const effects = policies.flatMap(effectsOf);
  const under: Estate = {
    ...estate,
    machines: effects.length === 0 ? estate.machines : estate.machines.map((machine) => underEffects(machine, effects)),
    assignments: [...estate.assignments, ...policies.flatMap((policy) => scheduling(policy, effects, estate))],
  };
  // What they name by its id is looked up among the schedules of the estate.
  return linkEstates([under]);
}

function underEffects(machine: Machine, effects: readonly AssignedEffect[]): Machine {
  const reaching = effects.filter((effect) => effect.reaches(machine) !== 'no');
  const [first] = reaching;
  if (machine.kind === 'aks-node-pool') return nodesUnderEffects(machine, reaching);
  // Uniform sets have nothing of what policies write.
  if (!first || (machine.kind === 'uniform-scale-set' && !machine.otherKind)) return machine;
  const settings = possibleSettings(machine, reaching);
  const assessment = reaching.find(({ writes }) => differs(machine.assessmentMode, writes.assessmentMode));
  const open = <T>(fact: Known<T>, name: keyof Writes): Known<T> => {
    const culprit = reaching.find((effect) => effect.writes[name] !== undefined) ?? first;
    return fact.kind === 'unknown' ? fact : unknown(`${nameOf(culprit)} may write it`);
  };
  const isOpen = (name: keyof PatchSettings) => settings.some((other) => differs<unknown>(machine[name], other[name]));
  return {
    ...machine,
    ...(isOpen('patchMode') ? { patchMode: open(machine.patchMode, 'patchMode') } : {}),
    ...(isOpen('bypass') ? { bypass: open(machine.bypass, 'bypass') } : {}),
    ...(assessment ? { assessmentMode: open(machine.assessmentMode, 'assessmentMode') } : {}),
    byPolicy: { changes: reaching.some(({ changes }) => changes), settings },
    notes: [...machine.notes, ...new Set(reaching.map((effect) => `${nameOf(effect)} may change it.`))],
  };
}

/** A policy writes a channel only where a cluster has none, or None. */
function nodesUnderEffects(machine: Machine, reaching: readonly AssignedEffect[]): Machine {
  const { nodeChannel, patchMode, bypass } = machine;
  const writing = reaching.filter(({ writes }) => writes.nodeChannel !== undefined);
  const [first] = writing;
  const isLeft = nodeChannel.kind === 'unknown' || (nodeChannel.kind === 'value' && nodeChannel.value === 'None');
  if (!first || !isLeft) return machine;
  return {
    ...machine,
    nodeChannel: nodeChannel.kind === 'unknown' ? nodeChannel : unknown(`${nameOf(first)} may write it`),
    byPolicy: { changes: writing.some(({ changes }) => changes), settings: [{ patchMode, bypass }] },
    notes: [...machine.notes, ...new Set(writing.map((effect) => `${nameOf(effect)} may change it.`))],
  };
}

function nameOf({ assignment, title }: AssignedEffect): string {
  return `Azure Policy (${title}, assigned by ${assignment.id})`;
}

/** As written, and after each of the policies: what one writes, it writes together. */
function possibleSettings(machine: Machine, effects: readonly AssignedEffect[]): readonly PatchSettings[] {
  const settings = new Map<string, PatchSettings>();
  const add = (one: PatchSettings) => settings.set(JSON.stringify([one.patchMode, one.bypass]), one);
  add({ patchMode: machine.patchMode, bypass: machine.bypass });
  for (const { writes } of effects) for (const one of [...settings.values()]) add(writtenOver(one, writes, machine));
  return [...settings.values()];
}

function writtenOver({ patchMode, bypass }: PatchSettings, writes: Writes, { kind }: Machine): PatchSettings {
  return {
    patchMode: differs(patchMode, writes.patchMode) ? writes.patchMode : patchMode,
    bypass: kind !== 'arc-server' && differs(bypass, writes.bypass) ? writes.bypass : bypass,
  };
}

/** Is something else written than what is there? */
function differs<T>(fact: Known<T>, written: Known<T> | undefined): written is Known<T> {
  if (written === undefined) return false;
  return !(fact.kind === 'value' && written.kind === 'value' && fact.value === written.value);
}

/** A policy that assigns a schedule, or whose parameters at least name one: that is in use. */
function scheduling(policy: PolicyAssignment, effects: readonly AssignedEffect[], estate: Estate): readonly Assignment[] {
  const { id, change, origin } = policy;
  const mayExist = policy.mayExist === undefined ? {} : { mayExist: policy.mayExist };
  const own = effects.filter(({ assignment, writes }) => assignment === policy && writes.schedule !== undefined);
  const assignments = own.flatMap((effect, index): Assignment[] => {
    // No schedule is assigned to node pools.
    const guests = estate.machines.filter(({ kind }) => kind !== 'aks-node-pool');
    const ids = guests.filter((machine) => effect.reaches(machine) !== 'no').map((machine) => machine.id);
    const why = `${nameOf(effect)} may assign a schedule to it`;
    const schedule = scheduleOf(effect, estate);
    if (ids.length === 0 && schedule.kind === 'unknown') return [];
    const target = ids.length === 0 ? ({ kind: 'outside', resourceId: id } as const) : ({ kind: 'candidates', ids, why } as const);
    return [{ id: index === 0 ? id : `${id} (${index + 1})`, schedule, target, ...mayExist, change, origin }];
  });
  if (assignments.length > 0 || policy.schedule === undefined) return assignments;
  return [
    { id, schedule: inEstate(policy.schedule, policy, estate), target: { kind: 'outside', resourceId: id }, ...mayExist, change, origin },
  ];
}

function scheduleOf(effect: AssignedEffect, estate: Estate): ScheduleReference {
  const { assignment, writes } = effect;
  const named = writes.schedule?.id();
  if (named?.kind === 'value') return { kind: 'outside', resourceId: named.value };
  if (assignment.schedule) return inEstate(assignment.schedule, assignment, estate);
  return { kind: 'unknown', why: `which schedule ${nameOf(effect)} assigns is not known` };
}

/** What several inputs call alike has been told apart. */
function inEstate(schedule: ScheduleReference, { origin }: PolicyAssignment, { schedules }: Estate): ScheduleReference {
  if (schedule.kind !== 'inside') return schedule;
  const there = new Set(schedules.map(({ id }) => id));
  return { kind: 'inside', ids: schedule.ids.map((id) => (there.has(id) ? id : idApart(id, origin.input))) };
}
