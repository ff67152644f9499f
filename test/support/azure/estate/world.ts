import { guidOf, type Roll, rollOf } from './chance.ts';

export interface EstateOptions {
  /** The same seed makes the same estate. */
  readonly seed?: number;
  /** Virtual machines and Arc servers together. */
  readonly machines?: number;
  /** From 0 to 1. */
  readonly arcShare?: number;
  readonly scaleSets?: number;
  readonly schedules?: number;
  /** Of AKS, none unless it is said. */
  readonly clusters?: number;
  readonly subscriptions?: number;
  /** What the estate takes for the present: dates of assessments and runs lie before it. */
  readonly now?: Date;
}

/** What all rows of an estate have in common. */
export interface World {
  readonly roll: Roll;
  readonly machines: number;
  readonly arcShare: number;
  readonly scaleSets: number;
  readonly schedules: number;
  readonly clusters: number;
  readonly tenantId: string;
  readonly subscriptions: readonly string[];
  readonly now: number;
}

/** Machines of one resource group, which share a subscription, an application and a region. */
export const groupSize = 25;

export function worldOf(options: EstateOptions): World {
  const roll = rollOf(options.seed ?? 1);
  const machines = options.machines ?? 1000;
  return {
    roll,
    machines,
    arcShare: options.arcShare ?? 0.1,
    scaleSets: options.scaleSets ?? Math.ceil(machines / 50),
    schedules: options.schedules ?? 12,
    clusters: options.clusters ?? 0,
    tenantId: guidOf(roll, 0),
    subscriptions: Array.from({ length: options.subscriptions ?? 3 }, (_, index) => guidOf(roll, 1, index)),
    now: (options.now ?? new Date('2026-11-20T12:00:00Z')).getTime(),
  };
}

/** So many that a machine is reached by a few dynamic scopes, however many schedules there are. */
export function ringAt({ schedules }: World, index: number): string {
  return String(1 + (index % Math.max(3, Math.ceil(schedules / 4))));
}

export function subscriptionAt(world: World, index: number): string {
  return world.subscriptions[index % world.subscriptions.length] ?? '';
}

/** So many hours before the present, as Azure writes times. */
export function before(world: World, hours: number): string {
  return new Date(world.now - hours * 3_600_000).toISOString().replace('Z', '0000Z');
}
