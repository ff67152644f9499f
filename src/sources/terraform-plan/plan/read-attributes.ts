import { isRecord, type ResourceChange } from './plan-format.ts';

/**
 * Every top-level attribute that any reader looks at. Only these are kept of a resource, so that memory does not grow with what a plan
 * holds beside; a reader that looks at another one fails in its first test.
 */
export const readAttributes: ReadonlySet<string> = new Set([
  ...['id', 'name', 'type', 'location', 'resource_group_name', 'parent_id', 'resource_id', 'tags', 'zone', 'zones', 'body'],
  ...['availability_set_id', 'admin_username', 'os_managed_disk_id', 'source_image_id', 'source_image_reference'],
  ...['patch_mode', 'patch_assessment_mode', 'bypass_platform_safety_checks_on_user_schedule_enabled', 'reboot_setting'],
  ...['hotpatching_enabled', 'provision_vm_agent', 'allow_extension_operations', 'extension_operations_enabled'],
  ...['automatic_updates_enabled', 'enable_automatic_updates'],
  ...['os_profile', 'os_profile_windows_config', 'os_profile_linux_config', 'storage_image_reference', 'storage_os_disk'],
  ...['sku_name', 'storage_profile_image_reference', 'automatic_os_upgrade_policy', 'automatic_os_upgrade', 'health_probe_id'],
  ...['upgrade_mode', 'upgrade_policy_mode', 'extension', 'virtual_machine_id', 'virtual_machine_scale_set_id'],
  ...['maintenance_configuration_id', 'filter', 'scope', 'in_guest_user_patch_mode', 'properties', 'window', 'install_patches'],
  ...['publisher', 'auto_patching', 'parameters'],
]);

/** A resource change without the attributes that nobody reads, and without its past where that does not matter. */
export function onlyRead(resource: ResourceChange): ResourceChange {
  const { actions, importing, before, after, after_unknown, after_sensitive, before_sensitive } = resource.change;
  const settled = actions?.length === 1 && (actions[0] === 'no-op' || actions[0] === 'create');
  return {
    ...resource,
    change: {
      actions,
      ...(importing === undefined ? {} : { importing }),
      before: settled ? undefined : pick(before),
      before_sensitive: settled ? undefined : pick(before_sensitive),
      after: pick(after),
      after_unknown: pick(after_unknown),
      after_sensitive: pick(after_sensitive),
    },
  };
}

function pick(of: unknown): unknown {
  if (!isRecord(of)) return of;
  const picked: Record<string, unknown> = {};
  for (const name of Object.keys(of)) if (readAttributes.has(name)) picked[name] = of[name];
  return picked;
}
