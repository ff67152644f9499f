import { type Known, unknown, value } from '../../../estate/known.ts';
import { sameText } from '../../../estate/resource-id.ts';
import type { UpdateManagementResource } from '../../../estate/update-management.ts';
import type { Field } from '../field.ts';
import { originOf, type PlanContext, type PlannedResource, typeOf } from '../planned-resource.ts';

export const updateDeployments = 'microsoft.automation/automationaccounts/softwareupdateconfigurations';
export const setExtensions = 'microsoft.compute/virtualmachinescalesets/extensions';
export const extensionTypes: readonly string[] = [
  setExtensions,
  'microsoft.compute/virtualmachines/extensions',
  'microsoft.hybridcompute/machines/extensions',
];
const scaleSets = 'microsoft.compute/virtualmachinescalesets';

/** Update deployments of Automation, and every extension. */
export function updateManagementIn(context: PlanContext): readonly UpdateManagementResource[] {
  return [...context.resources.values()].flatMap((resource): UpdateManagementResource[] => {
    const { address: id, change } = resource;
    const found = read(resource);
    return found ? [{ id, ...found, change, origin: originOf(resource, context) }] : [];
  });
}

function read(resource: PlannedResource): Pick<UpdateManagementResource, 'kind' | 'retired'> | undefined {
  const type = typeOf(resource);
  if (type === updateDeployments) return { kind: 'update-deployment', retired: value(true) };
  const agents = extensionsOf(resource, type).map(isAgent);
  const worst = agents.find((one) => one.kind === 'value' && one.value) ?? agents.find(({ kind }) => kind === 'unknown') ?? agents[0];
  return worst && { kind: 'extension', retired: worst };
}

/** A resource that is an extension, or the extensions written into a scale set. */
function extensionsOf({ type, field }: PlannedResource, armType: string | undefined): readonly Field[] {
  if (armType !== scaleSets && (armType === undefined || !extensionTypes.includes(armType))) return [];
  const azurerm = type.startsWith('azurerm_');
  if (armType !== scaleSets) return [azurerm ? field : field.at('body').parsed().at('properties')];
  if (azurerm) return field.at('extension').items();
  const extensions = field.at('body').parsed().at('properties', 'virtualMachineProfile', 'extensionProfile', 'extensions');
  return extensions.items().map((extension) => extension.at('properties'));
}

const agentTypes = ['MicrosoftMonitoringAgent', 'OmsAgentForLinux'];
const agentPublisher = 'Microsoft.EnterpriseCloud.Monitoring';

/** Is it the Log Analytics agent? Terraform marks whole blocks sensitive for their settings; these two are only compared, never shown. */
function isAgent(extension: Field): Known<boolean> {
  const [type, publisher] = [written(extension.at('type')), written(extension.at('publisher'))];
  if (publisher !== undefined && !sameText(publisher, agentPublisher)) return value(false);
  return type === undefined ? unknown('known after apply: the type of an extension') : value(agentTypes.some((one) => sameText(one, type)));
}

function written(field: Field): string | undefined {
  return typeof field.raw === 'string' && field.raw !== '' ? field.raw : undefined;
}
