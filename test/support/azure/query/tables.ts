/** Kusto's types of columns, as far as Resource Graph uses them. */
export type ColumnType = 'String' | 'Dynamic';

const resource = {
  id: 'String',
  name: 'String',
  type: 'String',
  tenantId: 'String',
  kind: 'String',
  location: 'String',
  resourceGroup: 'String',
  subscriptionId: 'String',
  managedBy: 'String',
  sku: 'Dynamic',
  plan: 'Dynamic',
  properties: 'Dynamic',
  tags: 'Dynamic',
  identity: 'Dynamic',
  zones: 'Dynamic',
  extendedLocation: 'Dynamic',
} as const;

/** The tables that exist here, with the columns that Azure gives them. */
export const tables = {
  resources: resource,
  computeresources: resource,
  maintenanceresources: resource,
  patchassessmentresources: resource,
  patchinstallationresources: resource,
  resourcecontainers: resource,
} as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnType>>>>;

export type TableName = keyof typeof tables;

export const tableNames = Object.keys(tables) as TableName[];

/** Resource Graph takes the name of a table in any case, which Kusto does not. */
export function tableNamed(text: string): TableName | undefined {
  const lower = text.toLowerCase();
  return tableNames.find((name) => name === lower);
}
