import { type Change, touched } from '../../../estate/declaration.ts';
import type { Known } from '../../../estate/known.ts';
import { machineFacts } from '../../../estate/machine-facts.ts';
import { type ResourceType, resourceTypes } from '../../../estate/resource-type.ts';
import type { Tags } from '../../../estate/tags.ts';
import { type ClusterChannels, readChannels, readChannelUpdate } from '../../arm/node-pool.ts';
import { bodyOf } from '../azapi/body.ts';
import { updatedTags } from '../azapi/machine-update.ts';
import { azurermChannels } from '../azurerm/cluster.ts';
import { type PlannedIdentity, plannedIdentity } from '../resources/identity.ts';
import { clusterRole } from '../resources/joins.ts';
import { leftByUpdate, mayDiffer } from '../resources/left-by-update.ts';
import type { PlanContext, PlannedResource } from '../resources/planned-resource.ts';
import { ResourceLookup } from '../resources/resource-lookup.ts';
import { plannedTags } from '../resources/tags.ts';
import { updateTarget } from '../resources/update-target.ts';

/** A cluster of the plan: what holds for all of its node pools. */
export interface Cluster extends PlannedIdentity, ClusterChannels {
  /** Its address. */
  readonly id: string;
  readonly armType: ResourceType;
  readonly tags: Known<Tags>;
  readonly change: Change;
  readonly notes: readonly string[];
}

export interface Clusters {
  readonly byAddress: ReadonlyMap<string, Cluster>;
  readonly lookup: ResourceLookup;
  /** Updates of clusters outside the plan. */
  readonly outside: readonly { readonly update: PlannedResource; readonly resourceId: Known<string> }[];
}

/** The clusters that a plan declares, with what its updates lay over them. */
export function readClusters(context: PlanContext): Clusters {
  const clusters = new Map<string, Cluster>();
  const updates: PlannedResource[] = [];
  for (const resource of context.resources.values()) {
    if (resource.armType !== resourceTypes.cluster) continue;
    if (resource.type === 'azapi_update_resource') updates.push(resource);
    else if (resource.type !== 'azapi_resource_action') clusters.set(resource.address, clusterOf(resource, context));
  }
  const lookup = new ResourceLookup(clusters.values());
  const outside: { update: PlannedResource; resourceId: Known<string> }[] = [];
  for (const update of updates) {
    const target = updateTarget(update, { type: resourceTypes.cluster, role: clusterRole(context), lookup }, context);
    if (target.kind === 'outside') outside.push({ update, resourceId: target.resourceId });
    else {
      const ids = target.kind === 'inside' ? [target.id] : (target.ids ?? [...clusters.keys()]);
      for (const id of ids) layOver(update, id, { clusters, certain: target.kind === 'inside', context });
    }
  }
  return { byAddress: clusters, lookup, outside };
}

function clusterOf(resource: PlannedResource, context: PlanContext): Cluster {
  const { type, field, change } = resource;
  const apiVersion = /@(.*)$/s.exec(String(field.at('type').raw))?.[1];
  const azurerm = type.startsWith('azurerm_');
  return {
    id: resource.address,
    armType: resourceTypes.cluster,
    ...plannedIdentity(resource, context),
    ...(azurerm ? azurermChannels(resource) : readChannels(bodyOf(resource), { isNew: change === 'create', apiVersion })),
    tags: plannedTags(resource, context),
    change,
    notes: [],
  };
}

interface Around {
  readonly clusters: Map<string, Cluster>;
  readonly certain: boolean;
  readonly context: PlanContext;
}

function layOver(update: PlannedResource, id: string, { clusters, certain, context }: Around): void {
  const cluster = clusters.get(id);
  if (!cluster) return;
  const written = leftByUpdate(writtenBy(update, cluster.tags), cluster, update, context.resources.get(id), (name) =>
    Object.hasOwn(azurermNames, name),
  );
  if (update.change === 'keep' && Object.keys(written).length === 0) return;
  const facts: Partial<Cluster> = certain
    ? written
    : mayDiffer<Partial<Cluster>>(written, cluster, `${update.address} may change it, and which cluster it means is not known`);
  clusters.set(id, {
    ...cluster,
    ...facts,
    change: touched(cluster.change, update.change),
    notes: [...cluster.notes, `${update.address} changes its cluster`],
  });
}

/** What azurerm takes back of what was written over its cluster. */
const azurermNames = { nodeChannel: machineFacts.nodeChannel.azurerm, upgradeChannel: 'automatic_upgrade_channel', tags: 'tags' };

/** The facts of its cluster that an update writes. */
function writtenBy(update: PlannedResource, own: Known<Tags>): Partial<ClusterChannels & Pick<Cluster, 'tags'>> {
  const body = bodyOf(update);
  const tags = updatedTags(body, own);
  return { ...readChannelUpdate(body), ...(tags === own ? {} : { tags }) };
}
