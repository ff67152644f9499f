import type { Azure } from './azure.ts';
import { versionFault } from './compute.ts';
import { listAnswer } from './lists.ts';
import { type Answer, azureError, type Request } from './messages.ts';
import type { Row } from './query/expressions.ts';
import type { TableName } from './query/tables.ts';

const versions = /^(?:2021-05-01|2023-04-01|2023-09-01-preview|2023-10-01-preview|2025-10-01-preview)$/;
const listPath =
  /^(\/subscriptions\/.+?)\/providers\/Microsoft\.Maintenance\/(maintenanceConfigurations|configurationAssignments|applyUpdates)$/i;

const configurationPath =
  /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Maintenance\/maintenanceConfigurations\/[^/]+$/i;

/** The lists, with the table that has the same things and how Azure writes their type. */
const lists: Readonly<Record<string, readonly [TableName, string]>> = {
  maintenanceconfigurations: ['resources', 'Microsoft.Maintenance/maintenanceConfigurations'],
  configurationassignments: ['maintenanceresources', 'Microsoft.Maintenance/configurationAssignments'],
  applyupdates: ['maintenanceresources', 'Microsoft.Maintenance/applyUpdates'],
};

/** The lists of schedules, assignments and updates below a subscription, a resource group or a machine. */
export function maintenance(azure: Azure, request: Request): Answer {
  const configuration = configurationPath.exec(request.path)?.[0];
  if (configuration !== undefined && request.method === 'GET') return one(azure, request, configuration);
  const [, scope, name = ''] = listPath.exec(request.path) ?? [];
  const list = lists[name.toLowerCase()];
  if (scope === undefined || !list || request.method !== 'GET') {
    return azureError(404, 'NotFound', `This endpoint does not know ${request.method} ${request.path}.`);
  }
  const wrong = versionFault(request, versions);
  if (wrong) return wrong;
  const [table, type] = list;
  return listAnswer(azure, request, () => below(azure, table, type, scope));
}

/** One maintenance configuration. */
function one(azure: Azure, request: Request, id: string): Answer {
  const wrong = versionFault(request, versions);
  if (wrong) return wrong;
  const [found] = below(azure, 'resources', 'Microsoft.Maintenance/maintenanceConfigurations', id.slice(0, id.lastIndexOf('/'))).filter(
    (row) => String(row.id).toLowerCase() === id.toLowerCase(),
  );
  if (found) return { status: 200, body: found };
  return azureError(404, 'ResourceNotFound', `The Resource '${id.split('/providers/')[1]}' was not found.`);
}

function below(azure: Azure, table: TableName, type: string, scope: string): readonly Row[] {
  const rows = azure.estate.rows(table);
  const prefix = `${scope}/`.toLowerCase();
  const found: Row[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows.at(index);
    if (!row || row.type !== type.toLowerCase() || !String(row.id).toLowerCase().startsWith(prefix)) continue;
    const { id, name, location, tags, properties } = row;
    found.push({ ...(location !== '' && { location }), ...(tags !== undefined && { tags }), properties, id, name, type });
  }
  return found;
}
