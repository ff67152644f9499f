import type { Azure } from './azure.ts';
import { type Answer, azureError, type Request } from './messages.ts';

const machinePath =
  /^(\/subscriptions\/[^/]+\/resourceGroups\/([^/]+)\/providers\/Microsoft\.Compute\/virtualMachines\/([^/]+))(\/instanceView)?$/i;

/** A virtual machine, the machine with `$expand=instanceView`, or its instance view alone. */
export function compute(azure: Azure, request: Request): Answer {
  const [, id, group, name, view] = machinePath.exec(request.path) ?? [];
  if (id === undefined || request.method !== 'GET') {
    return azureError(404, 'NotFound', `This endpoint does not know ${request.method} ${request.path}.`);
  }
  const wrong = versionFault(request, /^20(?:2[2-9])-\d\d-\d\d$/);
  if (wrong) return wrong;
  const machine = azure.estate.virtualMachine(id);
  if (!machine) {
    const message = `The Resource 'Microsoft.Compute/virtualMachines/${name}' under resource group '${group}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`;
    return azureError(404, 'ResourceNotFound', message);
  }
  if (view !== undefined) return { status: 200, body: machine.instanceView };
  const { id: ownId, name: ownName, location, tags, zones, properties } = machine.row;
  const { extended: _, ...own } = properties as Readonly<Record<string, unknown>>;
  const expanded = request.parameters.get('$expand')?.toLowerCase() === 'instanceview';
  const body = {
    ...{ name: ownName, id: ownId, type: 'Microsoft.Compute/virtualMachines', location, tags },
    ...(Array.isArray(zones) && { zones }),
    properties: { ...own, ...(expanded && { instanceView: machine.instanceView }) },
  };
  return { status: 200, body };
}

/** Azure Resource Manager takes no request without a version that it knows. */
export function versionFault(request: Request, known: RegExp): Answer | undefined {
  const version = request.parameters.get('api-version');
  if (version === null) {
    return azureError(400, 'MissingApiVersionParameter', 'The api-version query parameter (?api-version=) is required for all requests.');
  }
  if (known.test(version)) return undefined;
  return azureError(400, 'NoRegisteredProviderFound', `No registered resource provider found for API version '${version}'.`);
}
