import type { Azure } from './azure.ts';
import { versionFault } from './compute.ts';
import { listAnswer } from './lists.ts';
import { type Answer, azureError, type Request } from './messages.ts';

const listPath = /^\/providers\/Microsoft\.Management\/managementGroups\/([^/]+)\/descendants$/i;

/** What lies below a management group, readable or not: who may read the group sees all of it. */
export function managementGroups(azure: Azure, request: Request): Answer {
  const [, name = ''] = listPath.exec(request.path) ?? [];
  const below = azure.estate.managementGroups[name] ?? (name === azure.estate.tenantId ? azure.estate.subscriptions : undefined);
  if (request.method !== 'GET' || !below || azure.unreadable.has(name.toLowerCase())) {
    const message = `The client does not have authorization to perform action 'Microsoft.Management/managementGroups/descendants/read' over scope '/providers/Microsoft.Management/managementGroups/${name}' or the scope is invalid.`;
    return azureError(403, 'AuthorizationFailed', message);
  }
  const wrong = versionFault(request, /^20(?:20-0[25]-01|21-04-01|23-04-01)$/);
  if (wrong) return wrong;
  const parent = { id: `/providers/Microsoft.Management/managementGroups/${name}` };
  return listAnswer(azure, request, () =>
    below.map((id) => ({ id: `/subscriptions/${id}`, type: '/subscriptions', name: id, properties: { displayName: id, parent } })),
  );
}
