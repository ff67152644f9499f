import type { Gap } from '../../../estate/coverage.ts';
import { type Known, mapKnown, value } from '../../../estate/known.ts';
import type { Machine } from '../../../estate/machine.ts';
import { ResourceMap } from '../../../estate/resource-map.ts';
import { nodePoolFacts, poolsIn, readChannels, tagsOfPool } from '../../arm/node-pool.ts';
import type { RequestedArea } from '../graph/requested-area.ts';
import type { Row } from '../graph/resource-graph.ts';
import { placeIn, rowNotUnderstood, textIn } from '../row.ts';
import { identityOf, origin } from './identity-row.ts';

/** A cluster as Resource Graph has it. */
export interface LiveCluster extends NonNullable<ReturnType<typeof identityOf>> {
  readonly pools: readonly Machine[];
  /** The group in which AKS keeps the scale sets of its pools, in lower case. */
  readonly nodeGroup: string | undefined;
}

/** The clusters of some scopes. Rows may come twice. */
export class LiveClusters {
  readonly #clusters = new ResourceMap<LiveCluster>();
  readonly #holds: RequestedArea['holds'];
  /** Rows that do not say what they are about. */
  readonly notUnderstood: Gap[] = [];

  constructor(holds: RequestedArea['holds']) {
    this.#holds = holds;
  }

  take(row: Row): void {
    const identity = identityOf(row);
    if (!identity) {
      this.notUnderstood.push(rowNotUnderstood(row, ['machines'], 'Azure gives it no id that this version knows'));
      return;
    }
    const { id, subscription, resourceGroup } = identity;
    if (!this.#holds({ id, subscription: textOf(subscription), resourceGroup: textOf(resourceGroup) })) return;
    const body = placeIn(bodyIn(row));
    const channels = readChannels(body, { isNew: false, apiVersion: undefined });
    const pools = poolsIn(body).map((pool, index): Machine => {
      const ending = pool.name.kind === 'value' ? pool.name.value : `${index}`;
      const poolId = pool.standsForAll ? id : `${id}/agentPools/${ending}`;
      return {
        ...nodePoolFacts(pool.setup, channels),
        ...identity,
        id: poolId,
        resourceId: value(poolId),
        name: mapKnown(identity.name, (cluster) => (pool.standsForAll ? cluster : `${cluster}/${ending}`)),
        tags: tagsOfPool(identity.tags, pool.tags),
        change: 'keep',
        origin,
        notes: [],
      };
    });
    this.#clusters.set(id, { ...identity, pools, nodeGroup: textIn(row, 'nodeGroup')?.toLowerCase() });
  }

  has(id: string): boolean {
    return this.#clusters.get(id) !== undefined;
  }

  all(): readonly LiveCluster[] {
    return [...this.#clusters.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Does AKS keep the nodes of a pool that is read here in this group? */
  keepsNodesIn(): (place: Pick<Machine, 'subscription' | 'resourceGroup'>) => boolean {
    const groups = new Set(this.all().map(({ subscription, nodeGroup }) => `${textOf(subscription).toLowerCase()}/${nodeGroup}`));
    return ({ subscription, resourceGroup }) => groups.has(`${textOf(subscription)}/${textOf(resourceGroup)}`.toLowerCase());
  }
}

function textOf(fact: Known<string>): string {
  return fact.kind === 'value' ? fact.value : '';
}

/** The parts of the body that the columns of a row were taken from. */
function bodyIn({ sku, upgradeChannel, nodeChannel, pools }: Row): Row {
  return {
    sku: { name: sku },
    properties: { autoUpgradeProfile: { upgradeChannel, nodeOSUpgradeChannel: nodeChannel }, agentPoolProfiles: pools },
  };
}
