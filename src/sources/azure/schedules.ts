import { SourceError } from '../../errors.ts';
import type { Assignment, Schedule } from '../../estate/estate.ts';
import { parseResourceId, resourceKey } from '../../estate/resource-id.ts';
import { assignmentOf } from './assignment-row.ts';
import type { Connection } from './connection.ts';
import { isNotFound } from './failures.ts';
import { MaintenanceManagementClient } from './maintenance-client.ts';
import { Pace } from './pace.ts';
import { assignmentsOfQuery, assignmentsQuery, schedulesByIdQuery, schedulesQuery } from './queries.ts';
import type { ResourceGraph, Row } from './resource-graph.ts';
import { textIn } from './row.ts';
import { scheduleOf } from './schedule-row.ts';

/** Schedules and assignments that can matter to the machines of some subscriptions. */
export interface FoundSchedules {
  readonly schedules: readonly Schedule[];
  readonly assignments: readonly Assignment[];
  /** Resource ids of schedules that assignments still name, and that are gone. */
  readonly removed: readonly string[];
  readonly notUnderstood: readonly { readonly id: string; readonly why: string }[];
}

type Inside = (one: Pick<Schedule, 'id'>) => boolean;

/** As many ids as one question names, and as many as are looked for one by one. */
const mostIds = 50;
const mostSingle = 50;

/**
 * An assignment lies with what it assigns, and so in the subscriptions that are read; its schedule may lie anywhere in the tenant. What
 * is not `inside` stands around: it counts, and is judged only where it reaches a machine.
 */
export async function findSchedules(
  subscriptions: readonly string[],
  inside: Inside,
  graph: ResourceGraph,
  connection: Connection,
): Promise<FoundSchedules> {
  const found = new Found(inside);
  await graph.read(schedulesQuery, subscriptions, (row) => found.takeSchedule(row));
  await graph.read(assignmentsQuery, subscriptions, (row) => found.takeAssignment(row));
  for (const ids of pieces(found.missing())) await graph.read(schedulesByIdQuery(ids), undefined, (row) => found.takeSchedule(row));
  const removed: string[] = [];
  for (const id of found.missing().slice(0, mostSingle)) {
    const answer = await askMaintenance(id, connection);
    if (answer === 'gone') removed.push(id);
    else if (answer) found.takeSchedule(answer);
  }
  for (const ids of pieces(found.unused())) await graph.read(assignmentsOfQuery(ids), undefined, (row) => found.takeAssignment(row, true));
  return { ...found.all(), removed };
}

function pieces(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / mostIds) }, (_, index) => ids.slice(index * mostIds, (index + 1) * mostIds));
}

/** Resource Graph may not know yet what Maintenance knows; and only Maintenance tells what is gone from what is out of sight. */
async function askMaintenance(id: string, connection: Connection): Promise<Row | 'gone' | undefined> {
  const { subscription, resourceGroup, name } = parseResourceId(id) ?? {};
  if (subscription === undefined || resourceGroup === undefined || name === undefined) return undefined;
  const { identity, clientOptions } = connection;
  try {
    const client = new MaintenanceManagementClient(identity.credential, subscription, clientOptions);
    const found = await connection.request(`the maintenance configuration ${id}`, new Pace(), (abortSignal) =>
      client.maintenanceConfigurations.get(resourceGroup, name, { abortSignal }),
    );
    return { ...found };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return isNotFound(error.cause) ? 'gone' : undefined;
  }
}

class Found {
  readonly #schedules = new Map<string, Schedule>();
  readonly #assignments = new Map<string, Assignment>();
  readonly #notUnderstood: { readonly id: string; readonly why: string }[] = [];
  readonly #inside: Inside;

  constructor(inside: Inside) {
    this.#inside = inside;
  }

  takeSchedule(row: Row): void {
    const schedule = scheduleOf(row);
    if (schedule) this.#schedules.set(resourceKey(schedule.id), around(schedule, !this.#inside(schedule)));
    else this.#refuse(row);
  }

  /** `far` for one that lies outside the subscriptions that are read. */
  takeAssignment(row: Row, far = false): void {
    const assignment = assignmentOf(row);
    if (!assignment) this.#refuse(row);
    else if (!far || !this.#assignments.has(resourceKey(assignment.id))) {
      this.#assignments.set(resourceKey(assignment.id), around(assignment, far || !this.#inside(assignment)));
    }
  }

  #refuse(row: Row): void {
    this.#notUnderstood.push({
      id: textIn(row, 'id') ?? 'a row without an id',
      why: 'Azure gives it an id or a filter that this version does not know',
    });
  }

  /** Schedules that are assigned and were not found. */
  missing(): readonly string[] {
    const ids = new Map<string, string>();
    for (const { schedule } of this.#assignments.values()) {
      if (schedule.kind !== 'outside') continue;
      const key = resourceKey(schedule.resourceId);
      if (!this.#schedules.has(key)) ids.set(key, schedule.resourceId);
    }
    return [...ids.values()].sort();
  }

  /** Schedules that nothing read so far assigns. */
  unused(): readonly string[] {
    const used = new Set(
      [...this.#assignments.values()].flatMap(({ schedule }) => (schedule.kind === 'outside' ? [resourceKey(schedule.resourceId)] : [])),
    );
    return [...this.#schedules].filter(([key, { surrounding }]) => !surrounding && !used.has(key)).map(([, { id }]) => id);
  }

  all(): Omit<FoundSchedules, 'removed'> {
    return { schedules: [...this.#schedules.values()], assignments: [...this.#assignments.values()], notUnderstood: this.#notUnderstood };
  }
}

function around<T extends object>(one: T, is: boolean): T | (T & { readonly surrounding: true }) {
  return is ? { ...one, surrounding: true } : one;
}
