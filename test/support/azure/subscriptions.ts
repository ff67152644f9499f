import { type Azure, readable } from './azure.ts';
import { versionFault } from './compute.ts';
import { listAnswer } from './lists.ts';
import { type Answer, azureError, type Request } from './messages.ts';

/** `GET /subscriptions`: those that the caller may read, and nothing about the others. */
export function subscriptions(azure: Azure, request: Request): Answer {
  if (request.method !== 'GET') return azureError(405, 'MethodNotAllowed', `${request.method} is not allowed here.`);
  const { estate } = azure;
  const rows = () =>
    estate.subscriptions
      .filter((one) => readable(azure, one))
      .map((subscriptionId) => ({
        id: `/subscriptions/${subscriptionId}`,
        subscriptionId,
        tenantId: estate.tenantId,
        displayName: subscriptionId,
        state: 'Enabled',
        authorizationSource: 'RoleBased',
      }));
  return versionFault(request, /^20\d\d-\d\d-\d\d$/) ?? listAnswer(azure, request, rows);
}
