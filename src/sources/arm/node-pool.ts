import { implicit, type Known, unknown, value } from '../../estate/known.ts';
import type { Machine, NodeChannel, OperatingSystem } from '../../estate/machine.ts';
import { sameText } from '../../estate/resource-id.ts';
import type { Tags } from '../../estate/tags.ts';
import type { Truth } from '../../estate/truth.ts';
import { unreadOfMachine } from '../../estate/unread.ts';
import { readNodeChannel, readOperatingSystem } from '../../estate/vocabulary.ts';
import type { ArmValue } from './arm-value.ts';
import { readTags } from './tags.ts';

/** What a cluster says of the updates of its nodes. The channel that is in force follows from all three. */
export interface ClusterChannels {
  /** `Automatic` or `Base`. */
  readonly sku: Known<string>;
  /** The channel of Kubernetes upgrades. */
  readonly upgradeChannel: Known<string>;
  readonly nodeChannel: Known<NodeChannel>;
}

/** What a pool is made of, as far as it decides about its updates. */
export interface PoolSetup {
  readonly os: Known<OperatingSystem>;
  readonly osSku: Known<string>;
  readonly size: Known<string>;
  readonly zones: Machine['zones'];
}

/** Of a cluster that is made with this API version, or of one that is there already. */
export interface ClusterAge {
  readonly isNew: boolean;
  readonly apiVersion: string | undefined;
}

/** The first API version whose default is NodeImage. */
const firstWithDefault = '2023-06-01';

/** The channels in the body of a `Microsoft.ContainerService/managedClusters`. */
export function readChannels(body: ArmValue, { isNew, apiVersion = '' }: ClusterAge): ClusterChannels {
  const profile = body.at('properties', 'autoUpgradeProfile');
  const channel = profile.at('nodeOSUpgradeChannel').word(readNodeChannel);
  const hasDefault = isNew && apiVersion >= firstWithDefault;
  return {
    sku: body.at('sku', 'name').string(),
    upgradeChannel: profile.at('upgradeChannel').string(),
    nodeChannel: channel.kind === 'absent' ? defaultChannel(hasDefault) : channel,
  };
}

/** What nobody set: Azure's default where that is documented. */
export function defaultChannel(isDocumented: boolean): Known<NodeChannel> {
  return isDocumented
    ? implicit('NodeImage')
    : unknown('nobody sets the node OS upgrade channel, and what a cluster has then depends on the API version that made it');
}

/** The channels that an update of a cluster writes. */
export function readChannelUpdate(body: ArmValue): Partial<ClusterChannels> {
  const { sku, upgradeChannel, nodeChannel } = readChannels(body, { isNew: true, apiVersion: undefined });
  return {
    ...(sku.kind === 'absent' ? {} : { sku }),
    ...(upgradeChannel.kind === 'absent' ? {} : { upgradeChannel }),
    ...(body.at('properties', 'autoUpgradeProfile', 'nodeOSUpgradeChannel').isUnset ? {} : { nodeChannel }),
  };
}

/** A pool that is written into its cluster. */
export interface PoolInCluster {
  readonly name: Known<string>;
  readonly setup: PoolSetup;
  readonly tags: ArmValue;
  /** True for one that stands for all pools of a cluster whose body holds none: there is one at least. */
  readonly standsForAll?: true;
}

export function poolsIn(body: ArmValue): readonly PoolInCluster[] {
  const profiles = body.at('properties', 'agentPoolProfiles');
  const pools = profiles.items().map((profile): PoolInCluster => {
    return { name: profile.at('name').string(), setup: readPoolSetup(profile), tags: profile.at('tags') };
  });
  if (pools.length > 0) return pools;
  const why = 'nothing tells the node pools of the cluster';
  return [{ name: unknown(why), setup: unknownSetup(why), tags: profiles.at('tags'), standsForAll: true }];
}

/** The profile of a pool in its cluster, and the properties of one that is a resource of its own, say the same. */
export function readPoolSetup(profile: ArmValue): PoolSetup {
  const osSku = profile.at('osSKU').string();
  return {
    os: systemOfPool(profile.at('osType').word(readOperatingSystem), osSku),
    osSku,
    size: profile.at('vmSize').string(),
    zones: profile.at('availabilityZones').settledStrings(),
  };
}

/** Linux unless somebody says otherwise. */
export function systemOfPool(written: Known<OperatingSystem>, osSku: Known<string>): Known<OperatingSystem> {
  if (written.kind !== 'absent') return written;
  return osSku.kind === 'value' && /^windows/i.test(osSku.value) ? value('windows') : implicit('linux');
}

/** A pool whose setup is not told. */
export function unknownSetup(why: string): PoolSetup {
  const open = unknown(why);
  return { os: open, osSku: open, size: open, zones: open };
}

/** The facts of a node pool that come from its own setup and its cluster's channels. */
export function nodePoolFacts(setup: PoolSetup, channels: ClusterChannels) {
  const kind = 'aks-node-pool' as const;
  return {
    ...unreadOfMachine({ kind }, 'this version does not read it of node pools'),
    kind,
    legacy: false,
    os: setup.os,
    zones: setup.zones,
    nodeChannel: channelFor(setup, inForce(channels)),
  };
}

/** AKS refuses to change the channel of an Automatic cluster, and takes no other one beside the upgrade channel node-image. */
function inForce({ sku, upgradeChannel, nodeChannel }: ClusterChannels): Known<NodeChannel> {
  const isFixed = isText(sku, 'Automatic') || isText(upgradeChannel, 'node-image');
  return isFixed ? (nodeChannel.kind === 'value' && nodeChannel.value === 'NodeImage' ? nodeChannel : implicit('NodeImage')) : nodeChannel;
}

function isText(fact: Known<string>, text: string): boolean {
  return fact.kind === 'value' && sameText(fact.value, text);
}

/** What the channel does on a pool that it is not supported on is not documented (learn.microsoft.com/azure/aks/auto-upgrade-node-os-image). */
function channelFor(setup: PoolSetup, channel: Known<NodeChannel>): Known<NodeChannel> {
  if (channel.kind !== 'value') return channel;
  switch (isSupported(channel.value, setup)) {
    case 'yes':
      return channel;
    case 'no':
      return unknown(`AKS does not support the channel ${channel.value} on these node pools, and what it does then is not documented`);
    case 'unknown':
      return unknown(`whether AKS supports the channel ${channel.value} on these node pools is not known`);
  }
}

function isSupported(channel: NodeChannel, { os, osSku, size }: PoolSetup): Truth {
  if (channel === 'NodeImage' || channel === 'None') return 'yes';
  if (os.kind === 'value' && os.value === 'windows') return channel === 'SecurityPatch' ? 'no' : 'yes';
  if (channel === 'SecurityPatch' && os.kind === 'unknown') return 'unknown';
  if (osSku.kind === 'unknown') return 'unknown';
  const sku = osSku.kind === 'value' ? osSku.value : '';
  if (/^flatcar/i.test(sku)) return 'no';
  if (channel === 'Unmanaged') return /osguard/i.test(sku) ? 'no' : 'yes';
  if (!/^(?:azurelinux|mariner|cblmariner)/i.test(sku)) return 'yes';
  if (size.kind === 'unknown') return 'unknown';
  // Sizes with a GPU.
  return size.kind === 'value' && /^standard_n/i.test(size.value) ? 'no' : 'yes';
}

/** The tags of a cluster with those of a pool over them. */
export function tagsOfPool(cluster: Known<Tags>, own: ArmValue): Known<Tags> {
  return over(cluster, readTags(own));
}

export function over(cluster: Known<Tags>, own: Known<Tags>): Known<Tags> {
  if (own.kind === 'unknown') return own;
  const added = own.kind === 'value' ? own.value : new Map();
  if (cluster.kind !== 'value' || added.size === 0) return cluster.kind === 'absent' ? own : cluster;
  const names = [...added.keys()];
  const kept = [...cluster.value].filter(([name]) => !names.some((other) => sameText(other, name)));
  return value(new Map([...kept, ...added]));
}
