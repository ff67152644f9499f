import type { Estate } from '../src/estate/estate.ts';
import { unknown, value } from '../src/estate/known.ts';
import type { Machine } from '../src/estate/machine.ts';
import { allRules } from '../src/generated/rules.ts';
import { patchingOf } from '../src/patching/patching.ts';
import { membershipOf } from '../src/policy/environments.ts';
import { loadPolicy } from '../src/policy/load.ts';
import type { Policy } from '../src/policy/policy.ts';
import { evaluate } from '../src/rules/evaluate.ts';
import type { FleetMember } from '../src/rules/rule.ts';
import { assignment, dynamicScope, estate, linuxVm, schedule, windowsVm } from '../test/support/machines.ts';
import { summarise, type Times } from './measure.ts';

export interface EvaluationTimes {
  readonly machines: number;
  /** Milliseconds for all machines through every rule. */
  readonly times: Times;
}

/** Times the rules alone, all of them switched on, on fleets of growing size; the sizes take turns. */
export async function timeEvaluation(sizes: readonly number[], rounds: number): Promise<readonly EvaluationTimes[]> {
  const now = new Date('2026-11-22T12:00:00Z');
  const policy = await loadPolicy(['strict'], process.cwd(), allRules);
  const fleets = sizes.map((size) => ({
    machines: judgedFleet(size, policy),
    schedules: [],
    scopes: [],
    updateManagement: [],
    now,
    policy,
  }));
  for (const fleet of fleets) evaluate(allRules, fleet);
  const walls = fleets.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, fleet] of fleets.entries()) {
      const start = performance.now();
      evaluate(allRules, fleet);
      walls[index]?.push(performance.now() - start);
    }
  }
  return walls.map((wall, index) => ({ machines: sizes[index] ?? 0, times: summarise(wall) }));
}

/** Times everything from the estate on, calendars too, on fleets of growing size with as many schedules on dynamic scopes. */
export async function timeScopes(sizes: readonly number[], schedules: number, rounds: number): Promise<readonly EvaluationTimes[]> {
  const policy = comparing(await loadPolicy(['strict'], process.cwd(), allRules));
  const walls = sizes.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, size] of sizes.entries()) {
      const fleet = scopedEstate(size, schedules);
      const start = performance.now();
      judge(fleet, policy);
      walls[index]?.push(performance.now() - start);
    }
  }
  return walls.map((wall, index) => ({ machines: sizes[index] ?? 0, times: summarise(wall) }));
}

/** The same with the rules that compare the machines of one application. */
function comparing(policy: Policy): Policy {
  const applications = { 'zone-overlap': { applicationTag: 'app' }, 'simultaneous-share': { applicationTag: 'app' } };
  const environments = policy.environments.map((environment) => ({
    ...environment,
    requirements: { ...environment.requirements, rules: { ...environment.requirements.rules, ...applications } },
  }));
  return { ...policy, environments };
}

function judge(fleet: Estate, policy: Policy): void {
  const now = new Date('2026-11-22T12:00:00Z');
  const patching = patchingOf(fleet, true, now);
  const machines = fleet.machines.map((machine) => ({ patching: patching(machine), membership: membershipOf(machine, policy) }));
  evaluate(allRules, { machines, schedules: [], scopes: [], updateManagement: [], policy, now });
}

/** Each scope selects its machines by location, system and tag; no two schedules are alike. */
function scopedEstate(size: number, count: number): Estate {
  const regions = ['westeurope', 'northeurope', 'eastus', 'westus', 'japaneast'];
  const schedules = Array.from({ length: count }, (_, index) =>
    schedule({
      id: `azurerm_maintenance_configuration.ring["${index}"]`,
      recurEvery: value(['Week Saturday', '2Weeks Sunday', 'Month Third Tuesday', 'Month day20'][index % 4] ?? 'Day'),
      start: value(`2026-12-01 ${String(index % 24).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`),
    }),
  );
  const machines = Array.from({ length: size }, (_, index) =>
    linuxVm({
      id: `module.fleet["vm-${index}"].azurerm_linux_virtual_machine.this`,
      location: value(regions[index % regions.length] ?? 'westeurope'),
      zones: value([String(1 + (index % 3))]),
      bypass: value(true),
      tags: value(
        new Map([
          ['ring', value(String(index % count))],
          ['name', value(`vm-${index}`)],
          ['app', value(`app-${index % 500}`)],
        ]),
      ),
    }),
  );
  const assignments = schedules.map((of, index) =>
    assignment(of, machines[0] ?? linuxVm(), {
      id: `azurerm_maintenance_assignment_dynamic_scope.ring["${index}"]`,
      target: {
        kind: 'dynamic',
        scope: dynamicScope({
          locations: value(regions.map(value)),
          osTypes: value([value('Linux')]),
          tags: value([{ tag: value('ring'), values: value([value(String(index))]) }]),
        }),
      },
    }),
  );
  return estate({ machines, schedules, assignments });
}

function judgedFleet(size: number, policy: Awaited<ReturnType<typeof loadPolicy>>): readonly FleetMember[] {
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
