import type { Assignment } from './assignment.ts';
import type { Coverage } from './coverage.ts';
import type { Machine } from './machine.ts';
import type { Schedule } from './schedule.ts';
import type { UpdateManagementResource } from './update-management.ts';

/** A machine that the input deletes or stops managing. */
export interface Leaving {
  readonly id: string;
  readonly action: 'delete' | 'forget';
}

/** When a missing patch was seen first. It is kept until a whole, successful list shows that the patch is gone. */
export interface Sighting {
  /** Ids of the machine and of the patch. */
  readonly machine: string;
  readonly patch: string;
  /** ISO 8601 in UTC. */
  readonly firstSeen: string;
  /** When it was certainly not missing yet, the last time before that; left out where nobody can tell. */
  readonly notMissingAt?: string;
}

/** Everything a source found, in Azure's words. Order carries no meaning. */
export interface Estate {
  readonly machines: readonly Machine[];
  /** Maintenance configurations of every scope. */
  readonly schedules: readonly Schedule[];
  readonly assignments: readonly Assignment[];
  readonly updateManagement: readonly UpdateManagementResource[];
  /** Assignments that the input changes or deletes, as they were before: to find machines that lose or gain a schedule. */
  readonly formerAssignments: readonly Assignment[];
  /** Resource ids of everything here that the input declares, changes or deletes, as far as they are known. */
  readonly managed: readonly string[];
  /** Resource ids of schedules that the input deletes. */
  readonly removedSchedules: readonly string[];
  readonly leaving: readonly Leaving[];
  /** Which of these lists are whole, where, and why not elsewhere: nothing is concluded from absence without it. */
  readonly coverage: Coverage;
  /** Carried from earlier runs, for machines of which this one has no whole list of missing patches. */
  readonly sightings: readonly Sighting[];
}
