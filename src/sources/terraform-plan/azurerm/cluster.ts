import { type Known, mapKnown, unknown, value } from '../../../estate/known.ts';
import { sameText } from '../../../estate/resource-id.ts';
import { readNodeChannel, readOperatingSystem } from '../../../estate/vocabulary.ts';
import { type ClusterChannels, defaultChannel, type PoolSetup, systemOfPool } from '../../arm/node-pool.ts';
import { dateIn, nodeWindowFacts, spansIn, type WindowRhythm } from '../../arm/node-window.ts';
import type { ScheduleFacts } from '../../arm/schedule.ts';
import type { Field } from '../resources/field.ts';
import type { PlannedResource } from '../resources/planned-resource.ts';

/** `azurerm_kubernetes_cluster`, azurerm 3 to 5, and `azurerm_kubernetes_automatic_cluster`, which leaves no choice. */
export function azurermChannels({ field, type, change }: PlannedResource): ClusterChannels {
  const channel = setOf(field.at('node_os_upgrade_channel'), field.at('node_os_channel_upgrade')).word(readNodeChannel);
  // azurerm 3 has no default of its own, and reads the channel back only where it is written.
  const hasDefault = change === 'create' && field.keys().includes('node_os_upgrade_channel');
  return {
    sku: value(type === 'azurerm_kubernetes_automatic_cluster' ? 'Automatic' : 'Base'),
    upgradeChannel: setOf(field.at('automatic_upgrade_channel'), field.at('automatic_channel_upgrade')).string(),
    nodeChannel: channel.kind === 'absent' ? defaultChannel(hasDefault) : channel,
  };
}

/** Of the names that an attribute has and had, the one that is used. */
function setOf(current: Field, former: Field): Field {
  return current.isUnset ? former : current;
}

/** `default_node_pool`, or `azurerm_kubernetes_cluster_node_pool`; Windows is never the default pool's. */
export function azurermPoolSetup(pool: Field): PoolSetup {
  const osSku = pool.at('os_sku').string();
  return {
    os: systemOfPool(pool.at('os_type').word(readOperatingSystem), osSku),
    osSku,
    size: pool.at('vm_size').string(),
    zones: pool.at('zones').settledStrings(),
  };
}

/** The name of the pool that a cluster of azurerm holds itself. */
export function defaultPoolName(field: Field): Known<string> {
  return field.at('default_node_pool', 0, 'name').string();
}

/** The block `maintenance_window_node_os`; undefined where nobody writes it. */
export function azurermNodeWindow(field: Field): ScheduleFacts | undefined {
  const block = field.at('maintenance_window_node_os');
  if (block.length === 0 && !(block.isUnknown && block.isDeclaredForReal)) return undefined;
  const window = block.at(0);
  const at = (name: string) => window.at(name).string();
  return nodeWindowFacts({
    rhythm: rhythmIn(window),
    startTime: at('start_time'),
    startDate: dateIn(at('start_date')),
    utcOffset: at('utc_offset'),
    hours: at('duration'),
    notAllowed: spansIn(window.at('not_allowed')),
  });
}

const frequencies = ['Daily', 'Weekly', 'AbsoluteMonthly', 'RelativeMonthly'] as const;

function rhythmIn(window: Field): Known<WindowRhythm> {
  const frequency = window.at('frequency').word((word): Known<WindowRhythm['frequency']> => {
    const known = frequencies.find((name) => sameText(name, word));
    return known ? value(known) : unknown(`${JSON.stringify(word)} is no frequency of windows that this version knows`);
  });
  const at = (name: string) => window.at(name).string();
  if (frequency.kind === 'absent') return window.unnamed('how often the window comes');
  return mapKnown(frequency, (known) => {
    return {
      frequency: known,
      interval: at('interval'),
      dayOfWeek: at('day_of_week'),
      dayOfMonth: at('day_of_month'),
      weekIndex: at('week_index'),
    };
  });
}
