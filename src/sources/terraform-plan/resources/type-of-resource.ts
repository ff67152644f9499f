import { isMachineType, type ResourceType, resourceTypeIn, resourceTypes } from '../../../estate/resource-type.ts';
import { memoOfString } from '../../../memo.ts';
import { type Unread, unreadArmType } from '../../arm/unread-type.ts';
import { isRecord } from '../../json-object.ts';
import { unreadAzurermType } from '../azurerm/unread-type.ts';

const { virtualMachine, scaleSet, configurationAssignment } = resourceTypes;

/** Where an assignment of a policy lies, or what goes with it. */
const policyLevels = ['management_group', 'subscription', 'resource_group', 'resource'];

const typesOfAzurerm: ReadonlyMap<string, ResourceType> = new Map(
  Object.entries({
    ...Object.fromEntries(
      policyLevels.flatMap((level) => [
        [`azurerm_${level}_policy_assignment`, resourceTypes.policyAssignment],
        [`azurerm_${level}_policy_exemption`, resourceTypes.policyExemption],
        [`azurerm_${level}_policy_remediation`, resourceTypes.policyRemediation],
      ]),
    ),
    azurerm_policy_definition: resourceTypes.policyDefinition,
    azurerm_management_group_policy_definition: resourceTypes.policyDefinition,
    azurerm_policy_set_definition: resourceTypes.policySetDefinition,
    azurerm_management_group_policy_set_definition: resourceTypes.policySetDefinition,
    azurerm_resource_group: resourceTypes.resourceGroup,
    azurerm_availability_set: resourceTypes.availabilitySet,
    azurerm_linux_virtual_machine: virtualMachine,
    azurerm_windows_virtual_machine: virtualMachine,
    azurerm_virtual_machine: virtualMachine,
    azurerm_linux_virtual_machine_scale_set: scaleSet,
    azurerm_windows_virtual_machine_scale_set: scaleSet,
    azurerm_virtual_machine_scale_set: scaleSet,
    azurerm_orchestrated_virtual_machine_scale_set: scaleSet,
    azurerm_virtual_machine_scale_set_extension: resourceTypes.scaleSetExtension,
    azurerm_virtual_machine_extension: resourceTypes.virtualMachineExtension,
    azurerm_arc_machine: resourceTypes.arcServer,
    azurerm_arc_machine_extension: resourceTypes.arcServerExtension,
    azurerm_kubernetes_cluster: resourceTypes.cluster,
    azurerm_kubernetes_automatic_cluster: resourceTypes.cluster,
    azurerm_kubernetes_cluster_node_pool: resourceTypes.nodePool,
    azurerm_mssql_virtual_machine: resourceTypes.sqlVirtualMachine,
    azurerm_dev_test_global_vm_shutdown_schedule: resourceTypes.shutdownSchedule,
    azurerm_automation_software_update_configuration: resourceTypes.updateDeployment,
    azurerm_maintenance_configuration: resourceTypes.maintenanceConfiguration,
    azurerm_maintenance_assignment_virtual_machine: configurationAssignment,
    azurerm_maintenance_assignment_virtual_machine_scale_set: configurationAssignment,
    azurerm_maintenance_assignment_dynamic_scope: configurationAssignment,
  }),
);

/** Terraform types that can say something here; azapi's are told apart by their `type` attribute only. */
export function isRelevantType(type: string): boolean {
  const byName = type === 'azapi_resource_action' || type === builtInData;
  return byName || azapiTypes.has(type) || typesOfAzurerm.has(type) || unreadAzurerm(type) !== null;
}

/** A data source; those of the other definitions have the type of their resource. */
const builtInData = 'azurerm_policy_definition_built_in';

/** Resources of azapi that say by their `type` what they are in Azure. */
const azapiTypes: ReadonlySet<string> = new Set(['azapi_resource', 'azapi_update_resource', 'azapi_data_plane_resource']);

const unreadAzurerm = memoOfString((type): Unread | null => (typesOfAzurerm.has(type) ? null : (unreadAzurermType(type) ?? null)));

/** Azure's type of a resource, whichever provider declares it; undefined for what does not matter here. */
export function armTypeOf(type: string, after: unknown): ResourceType | undefined {
  if (type !== 'azapi_resource' && type !== 'azapi_update_resource') return typesOfAzurerm.get(type);
  const declared = isRecord(after) ? after.type : undefined;
  return typeof declared === 'string' ? resourceTypeIn(declared) : undefined;
}

/** What a resource is that no reader reads; `any` where its type in Azure is not known. */
export function unreadTypeOf(type: string, after: unknown): Unread | 'any' | undefined {
  if (!azapiTypes.has(type)) return unreadAzurerm(type) ?? undefined;
  const declared = isRecord(after) ? after.type : undefined;
  return typeof declared === 'string' ? unreadArmType(declared) : 'any';
}

/** Data sources that can tell of a machine or a schedule; those of azapi by their `type` attribute only. */
export function isLookedUpType(type: string): boolean {
  return type === 'azapi_resource' || isLookedUp(typesOfAzurerm.get(type));
}

export function isLookedUp(armType: ResourceType | undefined): boolean {
  return armType === resourceTypes.maintenanceConfiguration || isMachineType(armType);
}
