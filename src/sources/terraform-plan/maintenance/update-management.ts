import { value } from '../../../estate/known.ts';
import { resourceTypes } from '../../../estate/resource-type.ts';
import type { UpdateManagementResource } from '../../../estate/update-management.ts';
import { agentAmong, type Extension, extensionIn, extensionsIn } from '../../arm/extension.ts';
import { profileIn } from '../../arm/machine.ts';
import { bodyOf, propertiesOf } from '../azapi/body.ts';
import { originOf, type PlanContext, type PlannedResource } from '../resources/planned-resource.ts';

/** Update deployments of Automation, and every extension. */
export function updateManagementIn(context: PlanContext): readonly UpdateManagementResource[] {
  return [...context.resources.values()].flatMap((resource): UpdateManagementResource[] => {
    const { address: id, change } = resource;
    const facts = factsOf(resource);
    return facts ? [{ id, ...facts, change, origin: originOf(resource, context) }] : [];
  });
}

function factsOf(resource: PlannedResource): Pick<UpdateManagementResource, 'kind' | 'retired'> | undefined {
  if (resource.armType === resourceTypes.updateDeployment) return { kind: 'update-deployment', retired: value(true) };
  const retired = agentAmong(extensionsOf(resource));
  return retired && { kind: 'extension', retired };
}

/** A resource that is an extension, or the extensions written into a scale set. */
function extensionsOf(resource: PlannedResource): readonly Extension[] {
  const { type, armType, field } = resource;
  const azurerm = type.startsWith('azurerm_');
  switch (armType) {
    case resourceTypes.scaleSet:
    case resourceTypes.fleet:
      return azurerm ? field.at('extension').items().map(extensionIn) : extensionsIn(profileIn(armType, bodyOf(resource)));
    case resourceTypes.scaleSetExtension:
    case resourceTypes.virtualMachineExtension:
    case resourceTypes.arcServerExtension:
      return [extensionIn(azurerm ? field : propertiesOf(resource))];
    default:
      return [];
  }
}
