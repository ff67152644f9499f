import type { Unread } from '../../arm/unread-type.ts';

/** As for a type of Azure Resource Manager, of a resource of azurerm that no reader reads. */
export function unreadAzurermType(type: string): Unread | undefined {
  if (type.startsWith('azurerm_maintenance_') || policyAssignments.test(type)) return 'maintenance';
  if (templates.test(type)) return 'template';
  if (services.test(type)) return 'service';
  return makers.test(type) && !parts.test(type) ? 'machines' : undefined;
}

/** A level of policies that nobody knows yet, or the one for all levels that there was before azurerm 3. */
const policyAssignments = /^azurerm_(?:.*_)?policy_(?:set_)?assignment$/;

const templates = /^azurerm_(?:.*_)?(?:template_deployment|deployment_stack)$|^azurerm_managed_application$/;

const makers =
  /^azurerm_(?:.*(?:virtual_machine|scale_set|compute_fleet)(?![a-z])|batch_pool$|service_fabric_managed_cluster$|workloads_sap_(?:single|three)_node_virtual_instance$)/;

/** What is put on machines, groups them or serves them makes none, though its name says virtual machine. */
const parts = new RegExp(
  [
    '(?:virtual_machine|scale_set)_(?:extension|data_disk_attachment|run_command|implicit_data_disk_from_source|packet_capture',
    '|restore_point|restore_point_collection|gallery_application_assignment|group|availability_group_listener',
    '|(?:automanage_)?configuration_assignment)$',
    '|^azurerm_system_center_virtual_machine_manager_(?!virtual_machine_instance$)',
    '|^azurerm_security_center_server_vulnerability_assessment_virtual_machine$',
  ].join(''),
);

const services =
  /^azurerm_(?:hdinsight_.*_cluster|databricks_workspace|synapse_spark_pool|machine_learning_compute_.*|redhat_openshift_cluster|service_fabric_cluster|site_recovery_.*replicated_vm|virtual_machine_scale_set_standby_pool)$/;
