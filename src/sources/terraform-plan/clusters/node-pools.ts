import { touched } from '../../../estate/declaration.ts';
import { type Known, mapKnown, unknown, value } from '../../../estate/known.ts';
import type { Machine } from '../../../estate/machine.ts';
import { parseResourceId } from '../../../estate/resource-id.ts';
import { makesNodePools, resourceTypes } from '../../../estate/resource-type.ts';
import {
  type ClusterChannels,
  nodePoolFacts,
  type PoolInCluster,
  poolsIn,
  readChannelUpdate,
  readPoolSetup,
  tagsOfPool,
  unknownSetup,
} from '../../arm/node-pool.ts';
import { bodyOf, propertiesOf } from '../azapi/body.ts';
import { azurermPoolSetup, defaultPoolName } from '../azurerm/cluster.ts';
import { identityInId, plannedIdentity } from '../resources/identity.ts';
import { clusterRole, resolveAttribute, updatedIds } from '../resources/joins.ts';
import { originOf, type PlanContext, type PlannedResource } from '../resources/planned-resource.ts';
import type { Cluster, Clusters } from './clusters.ts';

/** A node pool of the plan, and the address of its cluster where the plan holds it. */
export interface NodePool {
  readonly machine: Machine;
  readonly cluster?: string;
}

/** The node pools that a plan declares: those that a cluster holds itself, and those that are resources of their own. */
export function readNodePools(context: PlanContext, clusters: Clusters): readonly NodePool[] {
  const pools: NodePool[] = [];
  for (const resource of context.resources.values()) {
    if (!makesNodePools(resource.armType) || isWrite(resource)) continue;
    const cluster = clusters.byAddress.get(resource.address);
    if (cluster) pools.push(...poolsOfCluster(resource, cluster, context));
    else pools.push(poolOfItsOwn(resource, clusters, context));
  }
  for (const { update, resourceId } of clusters.outside) pools.push(...poolsOutside(update, resourceId, context));
  return pools;
}

function isWrite({ type }: PlannedResource): boolean {
  return type === 'azapi_update_resource' || type === 'azapi_resource_action';
}

interface Written extends PoolInCluster {
  readonly id: string;
}

function poolsOfCluster(resource: PlannedResource, cluster: Cluster, context: PlanContext): readonly NodePool[] {
  const { previousId } = resource;
  return poolsWrittenIn(resource).map(({ id, name, setup, tags }) => {
    const place = id.slice(resource.address.length);
    const machine: Machine = {
      ...nodePoolFacts(setup, cluster),
      id,
      ...identityIn(cluster, name),
      resourceId: belowCluster(cluster.resourceId, name),
      tags: tagsOfPool(cluster.tags, tags),
      change: cluster.change,
      ...(previousId === undefined ? {} : { previousId: `${previousId}${place}` }),
      ...(resource.imported ? { imported: true as const } : {}),
      origin: originOf(resource, context),
      notes: cluster.notes,
    };
    return { machine, cluster: cluster.id };
  });
}

function poolsWrittenIn(resource: PlannedResource): readonly Written[] {
  const { address, type, field } = resource;
  if (type.startsWith('azurerm_')) {
    const pool = field.at('default_node_pool', 0);
    return [{ id: defaultPoolId(address), name: defaultPoolName(field), setup: azurermPoolSetup(pool), tags: pool.at('tags') }];
  }
  return poolsIn(bodyOf(resource)).map((pool, index): Written => {
    const key = pool.name.kind === 'value' ? JSON.stringify(pool.name.value) : index;
    return { ...pool, id: pool.standsForAll ? address : `${address}.agentPools[${key}]` };
  });
}

/** The node pool that a cluster of azurerm holds itself. */
export function defaultPoolId(address: string): string {
  return `${address}.default_node_pool`;
}

function poolOfItsOwn(resource: PlannedResource, clusters: Clusters, context: PlanContext): NodePool {
  const { address, type, field, previousId } = resource;
  const azurerm = type.startsWith('azurerm_');
  const place = azurerm ? field : propertiesOf(resource);
  const setup = azurerm ? azurermPoolSetup(field) : readPoolSetup(place);
  const owner = ownerOf(resource, clusters, context);
  const name = field.at('name').string();
  const cluster = owner.cluster;
  const own = plannedIdentity(resource, context);
  const machine: Machine = {
    ...nodePoolFacts(setup, cluster ?? channelsUnknown(owner.why)),
    id: address,
    ...(cluster ? identityIn(cluster, name) : identityOutside(owner.id, name, own)),
    resourceId: own.resourceId.kind === 'value' || !cluster ? own.resourceId : belowCluster(cluster.resourceId, name),
    tags: tagsOfPool(cluster?.tags ?? unknown(owner.why), place.at('tags')),
    change: touched(resource.change, cluster?.change ?? 'keep'),
    ...(previousId === undefined ? {} : { previousId }),
    ...(resource.imported ? { imported: true as const } : {}),
    origin: originOf(resource, context),
    notes: cluster?.notes ?? [],
  };
  return cluster ? { machine, cluster: cluster.id } : { machine };
}

interface Owner {
  readonly cluster?: Cluster;
  /** Of a cluster outside the plan. */
  readonly id?: string;
  /** Why nothing is known of the cluster. */
  readonly why: string;
}

function ownerOf(resource: PlannedResource, clusters: Clusters, context: PlanContext): Owner {
  const address = clusterNamedBy(resource, clusters, context);
  if (typeof address === 'object') return address;
  const cluster = clusters.byAddress.get(address);
  return cluster ? { cluster, why: '' } : { why: 'which cluster it belongs to is not known' };
}

/** The address of the cluster that a pool or a window belongs to, or why there is none. */
export function clusterNamedBy(resource: PlannedResource, { lookup }: Clusters, context: PlanContext): string | Omit<Owner, 'cluster'> {
  const attribute = resource.type.startsWith('azurerm_') ? 'kubernetes_cluster_id' : 'parent_id';
  const outside = 'its cluster lies outside the plan';
  const byId = (id: string) => lookup.byId(id) ?? { id, why: outside };
  const id = resource.field.at(attribute).id();
  if (id.kind === 'value') return byId(id.value);
  const found = resolveAttribute(resource, { attribute }, clusterRole(context), context);
  if (found.kind === 'several') return { why: 'which cluster it belongs to is not known' };
  if (found.kind === 'none') return { why: `its cluster is not known: ${found.why}` };
  const updated = updatedIds(context).get(found.address);
  return updated === undefined ? found.address : byId(updated);
}

function channelsUnknown(why: string): ClusterChannels {
  const open = unknown(why);
  return { sku: open, upgradeChannel: open, nodeChannel: open };
}

type Identity = Pick<Machine, 'name' | 'subscription' | 'signIn' | 'resourceGroup' | 'location'>;

/** A pool lies where its cluster does, and has a name within it. */
function identityIn({ name, subscription, signIn, resourceGroup, location }: Cluster, pool: Known<string>): Identity {
  return {
    name: name.kind === 'value' ? mapKnown(pool, (own) => `${name.value}/${own}`) : name,
    subscription,
    ...(signIn === undefined ? {} : { signIn }),
    resourceGroup,
    location,
  };
}

function identityOutside(cluster: string | undefined, pool: Known<string>, own: Identity): Identity {
  const location = unknown('its cluster lies outside the plan');
  if (cluster === undefined) return { ...own, name: pool, resourceGroup: unknown('its cluster is not known'), location };
  const { name, subscription, resourceGroup } = identityInId(cluster);
  return { name: name.kind === 'value' ? mapKnown(pool, (of) => `${name.value}/${of}`) : pool, subscription, resourceGroup, location };
}

function belowCluster(cluster: Known<string>, pool: Known<string>): Known<string> {
  if (cluster.kind !== 'value' || pool.kind !== 'value') return cluster.kind === 'value' ? pool : cluster;
  return parseResourceId(cluster.value) ? value(`${cluster.value}/agentPools/${pool.value}`) : unknown('known after apply');
}

/** An update that writes a channel of a cluster outside the plan decides about pools that nobody sees. */
function poolsOutside(update: PlannedResource, resourceId: Known<string>, context: PlanContext): readonly NodePool[] {
  const written = readChannelUpdate(bodyOf(update));
  if (Object.keys(written).length === 0) return [];
  const why = 'the cluster lies outside the plan';
  const own = plannedIdentity(update, context);
  const id = resourceId.kind === 'value' ? resourceId.value : undefined;
  const machine: Machine = {
    ...nodePoolFacts(unknownSetup(why), { ...channelsUnknown(why), ...written }),
    id: update.address,
    ...identityOutside(id, unknown(why), own),
    resourceId: unknown(why),
    tags: unknown(why),
    change: update.change === 'keep' ? 'keep' : 'update',
    origin: originOf(update, context),
    notes: ['It stands for the node pools of a cluster outside the plan: only what the plan writes is known.'],
  };
  return [{ machine }];
}

/** What a deleted resource leaves of node pools, by address. */
export function leavingPoolId(address: string, type: string, armType: string): string {
  return type.startsWith('azurerm_') && armType === resourceTypes.cluster ? defaultPoolId(address) : address;
}
