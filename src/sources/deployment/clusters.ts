import { isDeepStrictEqual } from 'node:util';
import type { Change, Origin } from '../../estate/declaration.ts';
import { type Known, mapKnown, unknown } from '../../estate/known.ts';
import type { Machine } from '../../estate/machine.ts';
import type { Tags } from '../../estate/tags.ts';
import { readRegion } from '../../estate/vocabulary.ts';
import type { ArmValue } from '../arm/arm-value.ts';
import { type ClusterChannels, nodePoolFacts, poolsIn, readChannels, readPoolSetup, tagsOfPool } from '../arm/node-pool.ts';
import { readTags } from '../arm/tags.ts';
import { childOf, ownerOf, type PredictedId, partsOf } from './predicted-id.ts';

/** A cluster, or a node pool that is a resource of its own. */
export interface PredictedBody {
  readonly id: PredictedId;
  readonly body: ArmValue;
  readonly change: Change;
  readonly mayExist: { readonly mayExist?: string };
  readonly origin: Origin;
}

interface Cluster extends ClusterChannels {
  readonly id: PredictedId;
  readonly tags: Known<Tags>;
  readonly location: Known<string>;
  readonly change: Change;
}

export interface PredictedPool {
  readonly id: PredictedId;
  readonly cluster: PredictedId;
  readonly machine: Machine;
}

/** The node pools of a deployment: those in the bodies of clusters, and those that are resources of their own. */
export function nodePoolsOf(
  clusters: readonly PredictedBody[],
  pools: readonly PredictedBody[],
  differs: string,
): readonly PredictedPool[] {
  const byKey = new Map<string, Cluster>();
  const inClusters = clusters.flatMap((resource) => {
    const cluster = readCluster(resource);
    const other = byKey.get(cluster.id.key);
    byKey.set(cluster.id.key, other ? merged(other, cluster, differs) : cluster);
    return poolsIn(resource.body).map((pool, index): PredictedPool => {
      const id = pool.standsForAll
        ? cluster.id
        : childOf(cluster.id, 'agentPools', pool.name.kind === 'value' ? pool.name.value : `${index}`);
      const machine = {
        ...nodePoolFacts(pool.setup, cluster),
        ...placeOf(id, cluster, pool.name),
        tags: tagsOfPool(cluster.tags, pool.tags),
        ...resource.mayExist,
        origin: resource.origin,
        notes: [],
      };
      return { id, cluster: cluster.id, machine };
    });
  });
  return [...inClusters, ...pools.map((pool) => poolOfItsOwn(pool, byKey))];
}

function readCluster({ id, body, change }: PredictedBody): Cluster {
  const apiVersion = body.at('apiVersion').raw;
  const age = { isNew: change === 'create', apiVersion: typeof apiVersion === 'string' ? apiVersion : undefined };
  return { id, ...readChannels(body, age), tags: readTags(body.at('tags')), location: locationIn(body), change };
}

function locationIn(body: ArmValue): Known<string> {
  return body.at('location').known((raw) => readRegion(String(raw)));
}

/** One cluster that is predicted twice: what the two do not say alike is unknown. */
function merged(one: Cluster, other: Cluster, differs: string): Cluster {
  const names = ['sku', 'upgradeChannel', 'nodeChannel', 'tags', 'location'] as const;
  const open = names.filter((name) => !isDeepStrictEqual(one[name], other[name]));
  return { ...one, ...Object.fromEntries(open.map((name) => [name, unknown(differs)])) };
}

function poolOfItsOwn({ id, body, change, mayExist, origin }: PredictedBody, clusters: ReadonlyMap<string, Cluster>): PredictedPool {
  const properties = body.at('properties');
  const owner = ownerOf(id);
  const elsewhere = unknown('its cluster is not deployed here');
  const cluster = clusters.get(owner.key) ?? {
    id: owner,
    sku: elsewhere,
    upgradeChannel: elsewhere,
    nodeChannel: elsewhere,
    tags: elsewhere,
    location: elsewhere,
    change: 'keep',
  };
  const machine = {
    ...nodePoolFacts(readPoolSetup(properties), cluster),
    ...placeOf(id, cluster, partsOf(id).name),
    tags: tagsOfPool(cluster.tags, properties.at('tags')),
    change: change === 'keep' && cluster.change !== 'keep' ? ('update' as const) : change,
    ...mayExist,
    origin,
    notes: [],
  };
  return { id, cluster: owner, machine };
}

/** A pool lies where its cluster does, and has a name within it. */
function placeOf(id: PredictedId, cluster: Cluster, pool: Known<string>) {
  const { subscription, resourceGroup } = partsOf(id);
  const { name } = partsOf(cluster.id);
  return {
    id: id.shown,
    resourceId: id.resourceId,
    name: name.kind === 'value' ? mapKnown(pool, (own) => `${name.value}/${own}`) : name,
    subscription,
    resourceGroup,
    location: cluster.location,
    change: cluster.change,
  };
}
