import type { AzureEstate, VirtualMachine } from '../azure.ts';
import type { Row } from '../query/expressions.ts';
import type { Rows } from '../query/run.ts';
import type { TableName } from '../query/tables.ts';
import { clusterMaintenanceAt, clusterRow, nodeSetRow, poolsOfCluster } from './cluster-rows.ts';
import { groupRow, subscriptionRow } from './container-rows.ts';
import { instanceViewOf } from './instance-view.ts';
import { type MachineFacts, machineFacts } from './machine-facts.ts';
import { machineRow } from './machine-rows.ts';
import { assessmentRow, installationRow, installedPatchRow, mostPending, mostRuns, patchesOfRun, pendingPatchRow } from './patch-rows.ts';
import { joined, lazyRows, lazySlots } from './rows.ts';
import { instanceRow, instancesOfScaleSet, scaleSetRow } from './scale-set-rows.ts';
import * as schedules from './schedule-rows.ts';
import { type EstateOptions, groupSize, type World, worldOf } from './world.ts';

export interface GeneratedEstate extends AzureEstate {
  readonly world: World;
  /** What is decided about the machine at an index, to compare a result with. */
  machine(index: number): MachineFacts;
}

/** An estate as large as you like: nothing is kept, each row is made when it is asked for, and always the same. */
export function generateEstate(options: EstateOptions = {}): GeneratedEstate {
  const world = worldOf(options);
  const tables = tablesOf(world);
  return {
    world,
    tenantId: world.tenantId,
    subscriptions: world.subscriptions,
    managementGroups: { 'mg-landing-zones': world.subscriptions, 'mg-first': world.subscriptions.slice(0, 1) },
    rows: (table) => tables[table],
    machine: (index) => machineFacts(world, index),
    virtualMachine: (id) => virtualMachineAt(world, id),
    clusterMaintenance: (id) => clusterMaintenanceAt(world, id),
  };
}

function tablesOf(world: World): Readonly<Record<TableName, Rows>> {
  const { machines, scaleSets, schedules: count } = world;
  const groups = Math.ceil(machines / groupSize);
  return {
    resources: joined(
      lazyRows(machines, (index) => machineRow(world, machineFacts(world, index))),
      lazyRows(scaleSets, (index) => scaleSetRow(world, index)),
      lazyRows(world.clusters, (index) => clusterRow(world, index)),
      lazySlots(world.clusters, poolsOfCluster, (index, pool) => nodeSetRow(world, index, pool)),
      lazyRows(count, (index) => schedules.scheduleRow(world, index)),
      lazyRows(groups, (index) => keyVaultRow(world, index)),
    ),
    computeresources: lazySlots(scaleSets, instancesOfScaleSet, (index, instance) => instanceRow(world, index, instance)),
    maintenanceresources: joined(
      lazyRows(machines, (index) => schedules.staticAssignmentRow(world, index)),
      lazyRows(count, (index) => schedules.dynamicAssignmentRow(world, index)),
      lazySlots(count, schedules.runsOfSchedule, (index, run) => schedules.scheduleRunRow(world, index, run)),
      lazyRows(machines, (index) => schedules.machineRunRow(world, index)),
    ),
    patchassessmentresources: joined(
      lazyRows(machines, (index) => assessmentRow(world, index)),
      lazySlots(machines, mostPending, (index, patch) => pendingPatchRow(world, index, patch)),
    ),
    patchinstallationresources: joined(
      lazySlots(machines, mostRuns, (index, run) => installationRow(world, index, run)),
      lazySlots(machines, mostRuns * patchesOfRun, (index, slot) =>
        installedPatchRow(world, index, Math.floor(slot / patchesOfRun), slot % patchesOfRun),
      ),
    ),
    resourcecontainers: joined(
      lazyRows(world.subscriptions.length, (index) => subscriptionRow(world, index)),
      lazyRows(groups, (index) => groupRow(world, index)),
    ),
  };
}

/** Something that is no machine, one in each group, so that a query without a type finds too much. */
function keyVaultRow(world: World, index: number): Row {
  const { subscription, group, location } = machineFacts(world, index * groupSize);
  const name = `kv-${String(index).padStart(4, '0')}`;
  const id = `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.KeyVault/vaults/${name}`;
  const plain = {
    id,
    name,
    type: 'microsoft.keyvault/vaults',
    tenantId: world.tenantId,
    location,
    resourceGroup: group,
    subscriptionId: subscription,
  };
  return { ...plain, properties: { sku: { family: 'A', name: 'standard' } } };
}

/** The name of a machine ends in its index. */
function virtualMachineAt(world: World, id: string): VirtualMachine | undefined {
  const index = Number(/-(\d+)$/.exec(id)?.[1] ?? Number.NaN);
  if (!(index < world.machines)) return undefined;
  const facts = machineFacts(world, index);
  if (facts.kind !== 'vm' || facts.id.toLowerCase() !== id.toLowerCase()) return undefined;
  return { row: machineRow(world, facts), instanceView: instanceViewOf(world, facts) };
}
