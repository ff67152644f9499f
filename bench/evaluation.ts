import type { JudgedMachine } from '../src/check.ts';
import type { Machine } from '../src/estate/estate.ts';
import { unknown, value } from '../src/estate/known.ts';
import { patchingOf } from '../src/estate/patching.ts';
import { membershipOf } from '../src/policy/environments.ts';
import { loadPolicy } from '../src/policy/load.ts';
import { evaluate } from '../src/rules/evaluate.ts';
import { assignment, estate, linuxVm, schedule, windowsVm } from '../test/support/machines.ts';
import { summarise, type Times } from './measure.ts';

export interface EvaluationTimes {
  readonly machines: number;
  /** Milliseconds for all machines through every rule. */
  readonly times: Times;
}

/** Times the rules alone, all of them switched on, on fleets of growing size; the sizes take turns. */
export async function timeEvaluation(sizes: readonly number[], rounds: number): Promise<readonly EvaluationTimes[]> {
  const now = new Date('2026-11-22T12:00:00Z');
  const policy = await loadPolicy(['strict'], process.cwd());
  const fleets = sizes.map((size) => ({
    machines: judgedFleet(size, policy),
    schedules: [],
    scopes: [],
    updateManagement: [],
    now,
    policy,
  }));
  for (const fleet of fleets) evaluate(fleet);
  const walls = fleets.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, fleet] of fleets.entries()) {
      const start = performance.now();
      evaluate(fleet);
      walls[index]?.push(performance.now() - start);
    }
  }
  return walls.map((wall, index) => ({ machines: sizes[index] ?? 0, times: summarise(wall) }));
}

function judgedFleet(size: number, policy: Awaited<ReturnType<typeof loadPolicy>>): readonly JudgedMachine[] {
  const monthly = schedule();
  const machines = Array.from({ length: size }, (_, index) => machineAt(index));
  const assignments = machines.filter((_, index) => index % 2 === 0).map((machine) => assignment(monthly, machine));
  const patching = patchingOf(estate({ machines, schedules: [monthly], assignments }), true, new Date('2026-11-22T12:00:00Z'));
  return machines.map((machine) => ({ patching: patching(machine), membership: membershipOf(machine, policy) }));
}

/** Two in three are in order; the others are left to their system or unknown. */
function machineAt(index: number): Machine {
  const id = `module.fleet["vm-${index}"].azurerm_linux_virtual_machine.this`;
  const scheduled = index % 2 === 0;
  if (index % 12 === 11) return linuxVm({ id, patchMode: value('ImageDefault') });
  if (index % 12 === 9) return linuxVm({ id, patchMode: unknown('known after apply') });
  if (index % 3 === 2)
    return windowsVm({ id, patchMode: value(scheduled ? 'AutomaticByPlatform' : 'AutomaticByOS'), bypass: value(scheduled) });
  return linuxVm({ id, bypass: value(scheduled) });
}
