/**
 * How azurerm 4.81 fills in what an author leaves out, for the resources that examples are made of: a default, null, `[]` for
 * blocks, or known only after apply. Names are separated by spaces.
 */
export interface BlockSchema {
  readonly optional?: string;
  readonly defaults?: Readonly<Record<string, string | number | boolean>>;
  /** Known only after apply when left out. */
  readonly computed?: string;
  readonly blocks?: Readonly<Record<string, BlockSchema>>;
  /** Blocks that are known only after apply when left out. */
  readonly computedBlocks?: Readonly<Record<string, BlockSchema>>;
  readonly sensitive?: string;
  /** Takes whatever is written. */
  readonly open?: true;
}

const open: BlockSchema = { open: true };

function openBlocks(names: string): Record<string, BlockSchema> {
  return Object.fromEntries(names.split(' ').map((name) => [name, open]));
}

const image: BlockSchema = { optional: 'offer publisher sku version' };
const disk: BlockSchema = {
  optional: 'caching disk_encryption_set_id',
  defaults: { write_accelerator_enabled: false },
  computed: 'disk_size_gb storage_account_type',
  blocks: openBlocks('diff_disk_settings'),
};
const confidentialDisk: BlockSchema = { ...disk, optional: `${disk.optional} secure_vm_disk_encryption_set_id security_encryption_type` };

const machine: BlockSchema = {
  optional:
    'admin_password admin_username availability_set_id capacity_reservation_group_id custom_data dedicated_host_group_id dedicated_host_id edge_zone ' +
    'encryption_at_host_enabled eviction_policy license_type location name proximity_placement_group_id reboot_setting resource_group_name ' +
    'secure_boot_enabled size source_image_id tags user_data virtual_machine_scale_set_id vtpm_enabled zone',
  defaults: {
    bypass_platform_safety_checks_on_user_schedule_enabled: false,
    extensions_time_budget: 'PT1H30M',
    max_bid_price: -1,
    platform_fault_domain: -1,
    priority: 'Regular',
  },
  computed:
    'allow_extension_operations computer_name disk_controller_type id network_interface_ids os_managed_disk_id patch_assessment_mode patch_mode ' +
    'private_ip_address private_ip_addresses provision_vm_agent public_ip_address public_ip_addresses virtual_machine_id ' +
    'vm_agent_platform_updates_enabled',
  blocks: {
    ...openBlocks('additional_capabilities boot_diagnostics gallery_application identity os_image_notification plan secret'),
    os_disk: { ...confidentialDisk, computed: 'disk_size_gb id name storage_account_type' },
    source_image_reference: image,
  },
  computedBlocks: openBlocks('termination_notification'),
  sensitive: 'admin_password custom_data',
};

function networkInterface(optional: string, optionalAddress: string): BlockSchema {
  return {
    optional: `auxiliary_mode auxiliary_sku dns_servers name network_security_group_id primary ${optional}`,
    defaults: { enable_accelerated_networking: false, enable_ip_forwarding: false },
    blocks: {
      ip_configuration: {
        optional: `application_gateway_backend_address_pool_ids application_security_group_ids load_balancer_backend_address_pool_ids name primary subnet_id ${optionalAddress}`,
        defaults: { version: 'IPv4' },
        blocks: openBlocks('public_ip_address'),
      },
    },
  };
}

const rollingUpgrade: BlockSchema = {
  optional:
    'cross_zone_upgrades_enabled max_batch_instance_percent max_unhealthy_instance_percent max_unhealthy_upgraded_instance_percent ' +
    'maximum_surge_instances_enabled pause_time_between_batches prioritize_unhealthy_instances_enabled',
};
const extension: BlockSchema = {
  optional: 'name publisher settings type type_handler_version',
  defaults: { failure_suppression_enabled: false, force_extension_execution_on_change: '', protected_settings: '' },
  computed: 'auto_upgrade_minor_version_enabled',
  blocks: openBlocks('extensions_to_provision_after_vm_creation protected_settings_from_key_vault'),
};

const uniform: BlockSchema = {
  optional:
    'admin_password admin_username capacity_reservation_group_id custom_data edge_zone encryption_at_host_enabled eviction_policy health_probe_id ' +
    'host_group_id instances license_type location name proximity_placement_group_id resource_group_name secure_boot_enabled sku source_image_id tags ' +
    'user_data vtpm_enabled zones',
  defaults: {
    do_not_run_extensions_on_overprovisioned_machines: false,
    extension_operations_enabled: true,
    extensions_time_budget: 'PT1H30M',
    max_bid_price: -1,
    overprovision: true,
    priority: 'Regular',
    provision_vm_agent: true,
    resilient_vm_creation_enabled: false,
    resilient_vm_deletion_enabled: false,
    single_placement_group: true,
    upgrade_mode: 'Manual',
    zone_balance: false,
  },
  computed: 'computer_name_prefix id platform_fault_domain_count unique_id',
  blocks: {
    ...openBlocks('additional_capabilities boot_diagnostics data_disk gallery_application identity plan scale_in secret'),
    automatic_os_upgrade_policy: { optional: 'disable_automatic_rollback enable_automatic_os_upgrade' },
    network_interface: networkInterface('', 'load_balancer_inbound_nat_rules_ids'),
    os_disk: confidentialDisk,
    rolling_upgrade_policy: rollingUpgrade,
    source_image_reference: image,
  },
  computedBlocks: { ...openBlocks('automatic_instance_repair spot_restore termination_notification'), extension },
  sensitive: 'admin_password custom_data extension',
};

const flexibleGuest: BlockSchema = {
  optional: 'admin_password admin_username',
  defaults: { patch_assessment_mode: 'ImageDefault', provision_vm_agent: true },
  computed: 'computer_name_prefix',
  blocks: openBlocks('secret'),
  sensitive: 'admin_password',
};

const flexible: BlockSchema = {
  optional:
    'capacity_reservation_group_id encryption_at_host_enabled eviction_policy instances license_type location name platform_fault_domain_count ' +
    'proximity_placement_group_id resource_group_name sku_name source_image_id tags user_data_base64 zones',
  defaults: {
    extension_operations_enabled: true,
    extensions_time_budget: 'PT1H30M',
    max_bid_price: -1,
    network_api_version: '2020-11-01',
    priority: 'Regular',
    upgrade_mode: 'Manual',
    zone_balance: false,
  },
  computed: 'id single_placement_group unique_id',
  blocks: {
    ...openBlocks('additional_capabilities boot_diagnostics data_disk identity plan priority_mix sku_profile'),
    network_interface: networkInterface('tags', ''),
    os_disk: disk,
    os_profile: {
      optional: 'custom_data',
      blocks: {
        linux_configuration: {
          ...flexibleGuest,
          defaults: { ...flexibleGuest.defaults, disable_password_authentication: true, patch_mode: 'ImageDefault' },
          blocks: openBlocks('admin_ssh_key secret'),
        },
        windows_configuration: {
          ...flexibleGuest,
          optional: `${flexibleGuest.optional} timezone`,
          defaults: { ...flexibleGuest.defaults, enable_automatic_updates: true, hotpatching_enabled: false, patch_mode: 'AutomaticByOS' },
          blocks: openBlocks('additional_unattend_content secret winrm_listener'),
        },
      },
      sensitive: 'custom_data',
    },
    rolling_upgrade_policy: rollingUpgrade,
    source_image_reference: image,
  },
  computedBlocks: { ...openBlocks('automatic_instance_repair termination_notification'), extension },
  sensitive: 'extension user_data_base64',
};

const legacy: BlockSchema = {
  optional:
    'location name network_interface_ids primary_network_interface_id proximity_placement_group_id resource_group_name tags vm_size zones',
  defaults: { delete_data_disks_on_termination: false, delete_os_disk_on_termination: false },
  computed: 'availability_set_id id license_type',
  blocks: {
    ...openBlocks('additional_capabilities boot_diagnostics identity os_profile_secrets plan'),
    os_profile: { optional: 'admin_password admin_username computer_name', computed: 'custom_data' },
    os_profile_linux_config: { optional: 'disable_password_authentication', blocks: openBlocks('ssh_keys') },
    os_profile_windows_config: {
      defaults: { enable_automatic_upgrades: false, provision_vm_agent: false, timezone: '' },
      blocks: openBlocks('additional_unattend_config winrm'),
    },
    storage_image_reference: { ...image, defaults: { id: '' } },
    storage_os_disk: {
      optional: 'create_option image_uri name vhd_uri',
      defaults: { write_accelerator_enabled: false },
      computed: 'caching disk_size_gb managed_disk_id managed_disk_type os_type',
    },
  },
  computedBlocks: openBlocks('storage_data_disk'),
  sensitive: 'os_profile',
};

const schedule: BlockSchema = {
  optional: 'in_guest_user_patch_mode location name properties resource_group_name scope tags',
  defaults: { visibility: 'Custom' },
  computed: 'id',
  blocks: {
    install_patches: {
      optional: 'reboot',
      blocks: {
        linux: { optional: 'classifications_to_include package_names_mask_to_exclude package_names_mask_to_include' },
        windows: { optional: 'classifications_to_include kb_numbers_to_exclude kb_numbers_to_include' },
      },
    },
    window: { optional: 'duration expiration_date_time recur_every start_date_time time_zone' },
  },
};

const dynamicScope: BlockSchema = {
  optional: 'name maintenance_configuration_id',
  computed: 'id',
  blocks: {
    filter: {
      optional: 'locations os_types resource_groups resource_types',
      defaults: { tag_filter: 'Any' },
      blocks: { tags: { optional: 'tag values' } },
    },
  },
};

const linuxOnly: Partial<BlockSchema> = { blocks: { ...machine.blocks, ...openBlocks('admin_ssh_key') } };
const windowsOnly: Partial<BlockSchema> = {
  optional: `${machine.optional} timezone`,
  computed: `${machine.computed} automatic_updates_enabled enable_automatic_updates hotpatching_enabled`,
  blocks: { ...machine.blocks, ...openBlocks('additional_unattend_content winrm_listener') },
};

/** Resource types that are not named here take whatever is written, and get their id after apply. */
export const azurerm: Readonly<Record<string, BlockSchema>> = {
  azurerm_linux_virtual_machine: { ...machine, ...linuxOnly, computed: `${machine.computed} disable_password_authentication` },
  azurerm_windows_virtual_machine: { ...machine, ...windowsOnly },
  azurerm_virtual_machine: legacy,
  azurerm_linux_virtual_machine_scale_set: {
    ...uniform,
    optional: (uniform.optional ?? '').replace(' license_type', ''),
    defaults: { ...uniform.defaults, disable_password_authentication: true },
    blocks: { ...uniform.blocks, ...openBlocks('admin_ssh_key') },
  },
  azurerm_windows_virtual_machine_scale_set: {
    ...uniform,
    optional: `${uniform.optional} timezone`,
    defaults: { ...uniform.defaults, enable_automatic_updates: true },
    blocks: { ...uniform.blocks, ...openBlocks('additional_unattend_content winrm_listener') },
  },
  azurerm_orchestrated_virtual_machine_scale_set: flexible,
  azurerm_maintenance_configuration: schedule,
  azurerm_maintenance_assignment_virtual_machine: { optional: 'location maintenance_configuration_id virtual_machine_id', computed: 'id' },
  azurerm_maintenance_assignment_virtual_machine_scale_set: {
    optional: 'location maintenance_configuration_id virtual_machine_scale_set_id',
    computed: 'id',
  },
  azurerm_maintenance_assignment_dynamic_scope: dynamicScope,
  azurerm_resource_group: { optional: 'location managed_by name tags', computed: 'id' },
};

/** azapi 2: the body is one attribute, however deep. */
export const azapi: Readonly<Record<string, BlockSchema>> = {
  azapi_resource: {
    optional:
      'create_headers create_query_parameters delete_headers delete_query_parameters ignore_body_changes ignore_other_items_in_list ' +
      'list_unique_id_property locks name parent_id read_headers read_query_parameters replace_triggers_external_values replace_triggers_refs ' +
      'response_export_values retry sensitive_body sensitive_body_version tags type update_headers update_query_parameters body',
    defaults: { ignore_casing: false, ignore_missing_property: true, ignore_null_property: false, schema_validation_enabled: true },
    computed: 'id location output',
    blocks: openBlocks('identity'),
  },
  azapi_update_resource: {
    optional:
      'body ignore_other_items_in_list list_unique_id_property locks read_headers read_query_parameters replace_triggers_external_values ' +
      'resource_id response_export_values retry sensitive_body sensitive_body_version type update_headers update_query_parameters',
    defaults: { ignore_casing: false, ignore_missing_property: true },
    computed: 'id name output parent_id',
  },
};
