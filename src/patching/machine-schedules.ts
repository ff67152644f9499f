import type { Schedule } from '../estate/schedule.ts';
import type { Truth } from '../estate/truth.ts';
import type { Patching } from './patching.ts';

/** A schedule that patches a machine, or may. */
export interface MachineSchedule {
  /** Undefined when it is not known which schedule it is. */
  readonly scheduleId: string | undefined;
  /** Undefined when it lies outside the input. */
  readonly schedule: Schedule | undefined;
  /** Does it patch the machine? Never `no`. */
  readonly patches: Truth;
  /** Why that is not certain. */
  readonly why: string;
}

/** Each schedule once, by how surely it comes: several assignments may bring the same one. */
export function schedulesOf({ reaches }: Pick<Patching, 'reaches'>): readonly MachineSchedule[] {
  const byId = new Map<string, MachineSchedule>();
  const unnamed: MachineSchedule[] = [];
  for (const { scheduleId, schedule, patches, why = 'the input cannot tell' } of reaches) {
    if (patches === 'no') continue;
    const machineSchedule = { scheduleId, schedule, patches, why };
    if (scheduleId === undefined) unnamed.push(machineSchedule);
    else if (byId.get(scheduleId)?.patches !== 'yes') byId.set(scheduleId, machineSchedule);
  }
  return [...byId.values(), ...unnamed];
}
