import { pick, pickByShare } from './chance.ts';
import { groupSize, subscriptionAt, type World } from './world.ts';

export type Patching = 'customer-schedule' | 'azure' | 'manual' | 'guest' | 'image' | 'schedule-forgotten' | 'flag-missing';

/** What is decided about a machine; its rows only say it in Azure's words. */
export interface MachineFacts {
  readonly index: number;
  readonly kind: 'vm' | 'arc';
  readonly os: 'Windows' | 'Linux';
  readonly subscription: string;
  readonly group: string;
  readonly name: string;
  readonly id: string;
  readonly location: string;
  readonly zone: string | undefined;
  readonly application: string;
  readonly environment: string;
  readonly patching: Patching;
  readonly running: boolean;
  /** The schedule that a static assignment names; others are reached by dynamic scopes or not at all. */
  readonly schedule: number | undefined;
  /** Hours ago, or undefined where there was none in seven days. */
  readonly assessed: number | undefined;
  readonly pending: { readonly critical: number; readonly security: number; readonly other: number };
  /** Hours ago, of installation runs, the latest first. */
  readonly runs: readonly number[];
}

const applications = ['web', 'api', 'sql', 'batch', 'dc', 'cache'] as const;
const environments = [
  [0.4, 'production'],
  [0.2, 'acceptance'],
  [0.2, 'test'],
  [0.2, 'development'],
] as const;
const locations = ['westeurope', 'northeurope', 'germanywestcentral', 'swedencentral'] as const;
const patchings = [
  [0.45, 'customer-schedule'],
  [0.25, 'azure'],
  [0.1, 'guest'],
  [0.08, 'manual'],
  [0.04, 'schedule-forgotten'],
  [0.08, 'flag-missing'],
] as const;

/** Many rows that follow each other are of the same machine. */
const latest = new WeakMap<World, MachineFacts>();

/** Decides about the machine at an index, always in the same way. */
export function machineFacts(world: World, index: number): MachineFacts {
  const known = latest.get(world);
  if (known?.index === index) return known;
  const decided = decide(world, index);
  latest.set(world, decided);
  return decided;
}

function decide(world: World, index: number): MachineFacts {
  const roll = (salt: number) => world.roll(2, index, salt);
  const groupIndex = Math.floor(index / groupSize);
  const ofGroup = (salt: number) => world.roll(3, groupIndex, salt);
  const kind = roll(1) < world.arcShare ? 'arc' : 'vm';
  const os = roll(2) < 0.5 ? 'Windows' : 'Linux';
  const patching = kind === 'arc' ? arcPatching(roll(3)) : pickByShare<Patching>(patchings, roll(3));
  const running = roll(4) >= 0.05;
  const application = pick(applications, ofGroup(1));
  const environment = pickByShare<string>(environments, ofGroup(2));
  const subscription = subscriptionAt(world, groupIndex);
  const group = `rg-${application}-${environment.slice(0, 4)}-${String(groupIndex).padStart(4, '0')}`;
  const name = `${kind}-${application}-${String(index).padStart(6, '0')}`;
  const provider = kind === 'arc' ? 'Microsoft.HybridCompute/machines' : 'Microsoft.Compute/virtualMachines';
  const scheduled = world.schedules > 0 && patching === 'customer-schedule';
  return {
    ...{ index, kind, os, subscription, group, name, application, environment, patching, running },
    id: `/subscriptions/${subscription}/resourceGroups/${group}/providers/${provider}/${name}`,
    location: pick(locations, ofGroup(3)),
    zone: kind === 'vm' && roll(5) < 0.6 ? String(1 + Math.floor(roll(6) * 3)) : undefined,
    schedule: scheduled && roll(7) < 0.6 ? Math.floor(roll(8) * world.schedules) : undefined,
    assessed: running && roll(9) < 0.95 ? Math.floor(roll(10) * 26 * 10) / 10 : undefined,
    pending: pendingOf(roll, os),
    runs: patching === 'manual' || patching === 'guest' ? [] : Array.from({ length: Math.floor(roll(14) * 4) }, (_, run) => 20 + run * 168),
  };
}

/** Arc servers need no patch mode for a schedule, and most of them have none. */
function arcPatching(roll: number): Patching {
  return pickByShare<Patching>(
    [
      [0.6, 'customer-schedule'],
      [0.3, 'guest'],
      [0.1, 'image'],
    ],
    roll,
  );
}

function pendingOf(roll: (salt: number) => number, os: MachineFacts['os']): MachineFacts['pending'] {
  // No Linux package is ever classified as critical.
  const critical = os === 'Windows' && roll(11) < 0.1 ? 1 : 0;
  return { critical, security: roll(12) < 0.4 ? 1 + Math.floor(roll(12) * 7) : 0, other: Math.floor(roll(13) * 4) };
}
