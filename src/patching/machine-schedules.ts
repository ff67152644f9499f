import type { Schedule } from '../estate/schedule.ts';
import type { Patching, Reach } from './patching.ts';

/** A schedule that reaches a machine and runs, or may. */
export interface MachineSchedule {
  /** Undefined when it is not known which schedule it is. */
  readonly scheduleId: string | undefined;
  /** Undefined when it lies outside the input. */
  readonly schedule: Schedule | undefined;
  /** Does it reach the machine, and run? `false`: it may. */
  readonly certain: boolean;
  /** Why it is not certain. */
  readonly why: string;
}

/** Each schedule once, by how surely it comes: several assignments may bring the same one. */
export function schedulesOf({ reaches }: Pick<Patching, 'reaches'>): readonly MachineSchedule[] {
  const byId = new Map<string, MachineSchedule>();
  const unnamed: MachineSchedule[] = [];
  for (const reach of reaches) {
    if (reach.runs === false) continue;
    const { scheduleId } = reach;
    const found = read(reach);
    if (scheduleId === undefined) unnamed.push(found);
    else if (!byId.get(scheduleId)?.certain) byId.set(scheduleId, found);
  }
  return [...byId.values(), ...unnamed];
}

function read({ scheduleId, schedule, certain, runs, why = 'the input cannot tell' }: Reach): MachineSchedule {
  return { scheduleId, schedule, certain: certain && runs === true, why };
}
