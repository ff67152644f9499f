import { SourceError } from '../../../errors.ts';
import type { Assignment, ScheduleReference } from '../../../estate/assignment.ts';
import type { Gap, ListedKind } from '../../../estate/coverage.ts';
import { parseResourceId, resourceKey } from '../../../estate/resource-id.ts';
import { ResourceMap } from '../../../estate/resource-map.ts';
import type { Schedule } from '../../../estate/schedule.ts';
import { plural } from '../../../text/plural.ts';
import type { Connection } from '../graph/connection.ts';
import { hasCode, isAccessDenied, isNotFound } from '../graph/failures.ts';
import { MaintenanceManagementClient } from '../graph/maintenance-client.ts';
import { Pace } from '../graph/pace.ts';
import { assignmentsOfQuery, assignmentsQuery, schedulesByIdQuery, schedulesQuery } from '../graph/queries.ts';
import type { ResourceGraph, Row } from '../graph/resource-graph.ts';
import { rowNotUnderstood } from '../row.ts';
import { assignmentOf } from './assignment-row.ts';
import { scheduleOf } from './schedule-row.ts';

/** Schedules and assignments that can matter to the machines of some subscriptions. */
export interface FoundSchedules {
  readonly schedules: readonly Schedule[];
  readonly assignments: readonly Assignment[];
  /** Resource ids of schedules that assignments still name, and that are gone. */
  readonly removed: readonly string[];
  /** Rows that were not understood, and schedules that an assignment names and nobody delivered. */
  readonly gaps: readonly Gap[];
}

type Inside = (one: Pick<Schedule, 'id'>) => boolean;
/** The id of a machine as the estate spells it. */
type MachineId = (resourceId: string) => string | undefined;

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
  machineId: MachineId,
  graph: ResourceGraph,
  connection: Connection,
): Promise<FoundSchedules> {
  const found = new Found(inside, machineId);
  await graph.read(schedulesQuery, subscriptions, (row) => found.takeSchedule(row));
  await graph.read(assignmentsQuery, subscriptions, (row) => found.takeAssignment(row));
  for (const ids of pieces(found.missing())) await graph.read(schedulesByIdQuery(ids), undefined, (row) => found.takeSchedule(row));
  const removed: string[] = [];
  const unread = new Map<Unread, string[]>();
  for (const [index, id] of found.missing().entries()) {
    const answer = index < mostSingle ? await askMaintenance(id, connection) : unreadBecause.notAsked;
    if (answer === 'gone') removed.push(id);
    else if ('row' in answer) found.takeSchedule(answer.row);
    else unread.set(answer, [...(unread.get(answer) ?? []), id]);
  }
  for (const ids of pieces(found.unused())) await graph.read(assignmentsOfQuery(ids), undefined, (row) => found.takeAssignment(row, true));
  const { notUnderstood, ...lists } = found.all();
  return { ...lists, removed, gaps: [...notUnderstood, ...[...unread].map(([why, ids]) => unreadGap(why, ids))] };
}

function pieces(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / mostIds) }, (_, index) => ids.slice(index * mostIds, (index + 1) * mostIds));
}

type Unread = Pick<Gap, 'why' | 'effect'>;

/** Why a schedule that an assignment names is not there. */
const unreadBecause = {
  notAsked: { why: `no more than ${mostSingle} schedules are asked for one by one`, effect: 'open' },
  noSchedule: { why: 'it is assigned, and its id is not that of a maintenance configuration', effect: 'open' },
  outOfSight: { why: 'it is assigned, and this identity may not read it', effect: 'open' },
  notDelivered: { why: 'it is assigned, and Azure did not deliver it', effect: 'incomplete' },
} as const satisfies Readonly<Record<string, Unread>>;

/** One line for all schedules of the same trouble. */
function unreadGap(unread: Unread, ids: readonly string[]): Gap {
  const [first = '', ...others] = ids;
  const subject = others.length === 0 ? first : `${first} and ${plural(others.length, 'more schedule', 'more schedules')}`;
  return { areas: ids, kinds: ['schedules'], subject, ...unread };
}

/** Resource Graph may not know yet what Maintenance knows; and only Maintenance tells what is gone from what is out of sight. */
async function askMaintenance(id: string, connection: Connection): Promise<{ readonly row: Row } | 'gone' | Unread> {
  const { subscription, resourceGroup, name } = parseResourceId(id) ?? {};
  if (subscription === undefined || resourceGroup === undefined || name === undefined) return unreadBecause.noSchedule;
  try {
    // Another identity may have taken over in the meantime, and its client goes with it.
    const answer = await connection.request(`the maintenance configuration ${id}`, new Pace(), (abortSignal) => {
      const client = new MaintenanceManagementClient(connection.identity.credential, subscription, connection.clientOptions);
      return client.maintenanceConfigurations.get(resourceGroup, name, { abortSignal });
    });
    return { row: { ...answer } };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    // A subscription that is not found may be one of another tenant.
    const isOutOfSight = isAccessDenied(error.cause) || hasCode(error.cause, 'SubscriptionNotFound');
    if (isNotFound(error.cause) && !isOutOfSight) return 'gone';
    return isOutOfSight ? unreadBecause.outOfSight : unreadBecause.notDelivered;
  }
}

class Found {
  readonly #schedules = new Map<string, Schedule>();
  readonly #assignments = new ResourceMap<Assignment>();
  /** Many assignments mean the same schedule. */
  readonly #references = new Map<string, ScheduleReference>();
  readonly #notUnderstood: Gap[] = [];
  readonly #inside: Inside;
  readonly #machineId: MachineId;

  constructor(inside: Inside, machineId: MachineId) {
    this.#inside = inside;
    this.#machineId = machineId;
  }

  takeSchedule(row: Row): void {
    const schedule = scheduleOf(row);
    if (schedule) this.#schedules.set(resourceKey(schedule.id), around(schedule, !this.#inside(schedule)));
    else this.#refuse(row, 'schedules');
  }

  /** `far` for one that lies outside the subscriptions that are read. */
  takeAssignment(row: Row, far = false): void {
    const read = assignmentOf(row);
    if (!read) {
      this.#refuse(row, 'assignments');
      return;
    }
    if (far && this.#assignments.get(read.id)) return;
    const { target } = read;
    const machine = target.kind === 'outside' ? this.#machineId(target.resourceId) : undefined;
    const assignment: Assignment = machine === undefined ? read : { ...read, target: { kind: 'machine', id: machine } };
    this.#assignments.set(read.id, around(assignment, far || !this.#inside(assignment)));
  }

  #refuse(row: Row, kind: ListedKind): void {
    this.#notUnderstood.push(rowNotUnderstood(row, [kind], 'Azure gives it an id or a filter that this version does not know'));
  }

  /** Schedules that are assigned and were not found. */
  missing(): readonly string[] {
    return [...this.#assigned()]
      .filter(([key]) => !this.#schedules.has(key))
      .map(([, id]) => id)
      .sort();
  }

  /** Schedules that nothing read so far assigns. */
  unused(): readonly string[] {
    const used = this.#assigned();
    return [...this.#schedules].filter(([key, { surrounding }]) => !surrounding && !used.has(key)).map(([, { id }]) => id);
  }

  /** The ids of assigned schedules as some assignment spells them. */
  #assigned(): ReadonlyMap<string, string> {
    const references = new Set([...this.#assignments.values()].map(({ schedule }) => schedule));
    return new Map([...references].flatMap((of) => (of.kind === 'outside' ? [[resourceKey(of.resourceId), of.resourceId] as const] : [])));
  }

  all() {
    const assignments = [...this.#assignments.values()].map((assignment) => ({
      ...assignment,
      schedule: this.#found(assignment.schedule),
    }));
    return { schedules: [...this.#schedules.values()], assignments, notUnderstood: this.#notUnderstood };
  }

  #found(reference: ScheduleReference): ScheduleReference {
    if (reference.kind !== 'outside') return reference;
    const key = resourceKey(reference.resourceId);
    const schedule = this.#schedules.get(key);
    if (!schedule) return reference;
    const known = this.#references.get(key) ?? { kind: 'inside', ids: [schedule.id] };
    this.#references.set(key, known);
    return known;
  }
}

function around<T extends object>(one: T, is: boolean): T | (T & { readonly surrounding: true }) {
  return is ? { ...one, surrounding: true } : one;
}
