import { type Azure, readable } from './azure.ts';
import { compute } from './compute.ts';
import { containerService } from './container-service.ts';
import { maintenance } from './maintenance.ts';
import { managementGroups } from './management-groups.ts';
import { type Answer, azureError, type Request, type Service } from './messages.ts';
import { type ChangeRows, makeMemory, resourceGraph } from './resource-graph.ts';
import { type Caller, signIn } from './sign-in.ts';
import { subscriptions } from './subscriptions.ts';

const guid = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}';
const services: readonly (readonly [RegExp, Service])[] = [
  [/^\/providers\/microsoft\.resourcegraph\/resources$/i, 'resource-graph'],
  [/^\/subscriptions$/i, 'subscriptions'],
  [/^\/providers\/microsoft\.management\/managementgroups\//i, 'management-groups'],
  [/\/providers\/microsoft\.maintenance\//i, 'maintenance'],
  [/\/providers\/microsoft\.containerservice\//i, 'container-service'],
  [/\/providers\/microsoft\.compute\//i, 'compute'],
  [/^\/common\/discovery\/instance$/, 'sign-in'],
  [/^\/[^/]+\/(?:v2\.0|oauth2)\//, 'sign-in'],
];

/** Which of Azure's services a path belongs to. */
export function serviceOf(path: string): Service {
  return services.find(([pattern]) => pattern.test(path))?.[1] ?? 'nowhere';
}

/** Answers the requests that reach the one host, which is the sign-in host and Azure Resource Manager at once. */
export function makeRoutes(azure: Azure, caller: Caller): (request: Request, change: ChangeRows) => Answer {
  const memory = makeMemory();
  return (request, change) => {
    if (request.service === 'sign-in') return signIn(azure, caller, request);
    const refused = judgeToken(azure, caller, request) ?? judgeScope(azure, request);
    if (refused) return refused;
    switch (request.service) {
      case 'resource-graph':
        if (request.method !== 'POST') return azureError(405, 'MethodNotAllowed', `${request.method} is not allowed here.`);
        return resourceGraph(azure, memory, request, change);
      case 'compute':
        return compute(azure, request);
      case 'maintenance':
        return maintenance(azure, request);
      case 'container-service':
        return containerService(azure, request);
      case 'management-groups':
        return managementGroups(azure, request);
      case 'subscriptions':
        return subscriptions(azure, request);
      default:
        return azureError(404, 'NotFound', `This endpoint does not know ${request.method} ${request.path}.`);
    }
  };
}

function judgeToken(azure: Azure, caller: Caller, request: Request): Answer | undefined {
  const fault = azure.tokens.judge(request.headers.authorization, caller.audience, azure.clock().getTime());
  if (!fault) return undefined;
  const authority = `${azure.url}/${azure.estate.tenantId}`;
  const challenge = `Bearer authorization_uri="${authority}", error="invalid_token", error_description="${fault.message}"`;
  return azureError(401, fault.code, fault.message, { headers: { 'www-authenticate': challenge } });
}

/** What lies below a subscription is refused aloud, other than in Resource Graph. */
function judgeScope(azure: Azure, request: Request): Answer | undefined {
  const subscription = new RegExp(`^/subscriptions/(${guid})(?:/|$)`, 'i').exec(request.path)?.[1];
  if (subscription === undefined || readable(azure, subscription)) return undefined;
  const known = azure.estate.subscriptions.some((one) => one.toLowerCase() === subscription.toLowerCase());
  if (!known) return azureError(404, 'SubscriptionNotFound', `The subscription '${subscription}' could not be found.`);
  const message = `The client does not have authorization to perform action over scope '${request.path}' or the scope is invalid.`;
  return azureError(403, 'AuthorizationFailed', message);
}
