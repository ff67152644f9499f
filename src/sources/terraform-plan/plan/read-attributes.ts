import type { Fact } from '../../../estate/fact.ts';
import { machineFacts } from '../../../estate/machine-facts.ts';
import { scheduleFacts } from '../../../estate/schedule-facts.ts';
import { memoOfString } from '../../../memo.ts';
import { isRecord } from '../../json-object.ts';
import type { ResourceChange } from './plan-format.ts';

/**
 * Every top-level attribute that any reader looks at. Only these are kept of a resource, so that memory does not grow with what a plan
 * holds beside; a reader that looks at another one fails in its first test.
 */
export const readAttributes: ReadonlySet<string> = new Set([
  ...attributesOf(machineFacts),
  ...attributesOf(scheduleFacts),
  ...['id', 'name', 'type', 'resource_group_name', 'parent_id', 'resource_id', 'body'],
  ...['admin_username', 'os_managed_disk_id', 'source_image_id', 'sku_name'],
  ...['os_profile', 'os_profile_windows_config', 'os_profile_linux_config', 'storage_image_reference', 'storage_os_disk'],
  ...['enable_automatic_updates', 'storage_profile_image_reference', 'automatic_os_upgrade', 'upgrade_policy_mode', 'extension'],
  ...['maintenance_configuration_id', 'virtual_machine_id', 'filter', 'properties'],
  ...['publisher', 'parameters'],
  ...[
    'management_group_id',
    'subscription_id',
    'resource_group_id',
    'not_scopes',
    'enforce',
    'identity',
    'overrides',
    'resource_selectors',
  ],
  ...['policy_definition_id', 'policy_rule', 'mode', 'policy_definition_reference'],
  ...['policy_assignment_id', 'policy_definition_reference_ids', 'expires_on'],
  ...['node_os_channel_upgrade', 'automatic_upgrade_channel', 'automatic_channel_upgrade', 'default_node_pool'],
  ...['maintenance_window_node_os', 'kubernetes_cluster_id', 'os_type', 'os_sku', 'vm_size'],
  ...['template_content', 'template_body', 'method', 'action', 'when', 'enabled', 'daily_recurrence_time', 'timezone'],
]);

/** The attributes that azurerm writes facts with: the outermost of each path. */
function attributesOf(table: Readonly<Record<string, Fact>>): readonly string[] {
  return Object.values(table).flatMap(({ azurerm = [] }) => {
    const names = typeof azurerm === 'string' ? [azurerm] : Object.values(azurerm);
    return names.map((name) => name.split('.', 1).join(''));
  });
}

/**
 * Takes from each resource change of a plan what somebody reads: not its other attributes, and its past only where that matters. What
 * thousands of them say alike is kept once.
 */
export function readParts(): (resource: ResourceChange) => ResourceChange {
  const once = memoOfString((text) => text);
  const pick = (of: unknown): unknown => {
    if (!isRecord(of)) return of;
    const picked: Record<string, unknown> = {};
    for (const name of Object.keys(of)) {
      if (!readAttributes.has(name)) continue;
      const value = of[name];
      picked[name] = typeof value === 'string' ? once(value) : value;
    }
    return picked;
  };
  return (resource) => {
    const { actions, importing, before, after, after_unknown, after_sensitive, before_sensitive } = resource.change;
    const settled = isSettled(actions);
    const kept: { -readonly [Name in keyof ResourceChange]: ResourceChange[Name] } = {
      ...resource,
      change: {
        actions: settled ? settledActions[actions[0]] : actions,
        ...(importing === undefined ? {} : { importing }),
        before: settled ? undefined : pick(before),
        before_sensitive: settled ? undefined : pick(before_sensitive),
        after: pick(after),
        after_unknown: pick(after_unknown),
        after_sensitive: pick(after_sensitive),
      },
    };
    for (const name of sharedNames) {
      const value: unknown = kept[name];
      if (typeof value === 'string') kept[name] = once(value);
    }
    return kept;
  };
}

const sharedNames = ['module_address', 'type', 'name', 'provider_name'] as const;

const settledActions = { 'no-op': ['no-op'], create: ['create'] } as const;

/** Does the past of a resource not matter: it stays, or it has none? */
function isSettled(actions: readonly string[]): actions is [keyof typeof settledActions] {
  return Array.isArray(actions) && actions.length === 1 && Object.hasOwn(settledActions, actions[0]);
}
