import type { Azure } from './azure.ts';
import { versionFault } from './compute.ts';
import { type Answer, azureError, type Request } from './messages.ts';

const windowPath =
  /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.ContainerService\/managedClusters\/[^/]+\/maintenanceConfigurations\/([^/]+)$/i;

/** One maintenance configuration of a cluster. */
export function containerService(azure: Azure, request: Request): Answer {
  const [id, name] = windowPath.exec(request.path) ?? [];
  if (id === undefined || request.method !== 'GET') {
    return azureError(404, 'NotFound', `This endpoint does not know ${request.method} ${request.path}.`);
  }
  const wrong = versionFault(request, /^20(?:2[2-9])-\d\d-\d\d$/);
  if (wrong) return wrong;
  const properties = azure.estate.clusterMaintenance(id);
  if (!properties) return azureError(404, 'NotFound', `Could not find maintenance configuration ${name}.`);
  return { status: 200, body: { id, name, type: 'Microsoft.ContainerService/managedClusters/maintenanceConfigurations', properties } };
}
