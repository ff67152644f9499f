import type { Assignment } from './assignment.ts';
import type { Machine } from './machine.ts';
import type { Schedule } from './schedule.ts';
import type { UpdateManagementResource } from './update-management.ts';

/** A machine that the input deletes or stops managing. */
export interface Leaving {
  readonly id: string;
  readonly action: 'delete' | 'forget';
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
  /** Why the input is not the whole story (errored, targeted, deferred …); empty when it is. */
  readonly incomplete: readonly string[];
  /** True for a live estate: nothing outside the input can reach a machine. */
  readonly closed: boolean;
  /** Resources of types that matter here but could not be read, with the reason. */
  readonly notUnderstood: readonly { readonly id: string; readonly why: string }[];
}
