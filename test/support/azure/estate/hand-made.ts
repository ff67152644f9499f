import type { AzureEstate } from '../azure.ts';
import type { Row } from '../query/expressions.ts';
import type { TableName } from '../query/tables.ts';
import { noRows } from './rows.ts';

export interface HandMade {
  readonly tenantId?: string;
  /** Those that the rows name, unless given. */
  readonly subscriptions?: readonly string[];
  readonly managementGroups?: Readonly<Record<string, readonly string[]>>;
  readonly tables: Partial<Readonly<Record<TableName, readonly Row[]>>>;
  /** By the id of the machine. */
  readonly instanceViews?: Readonly<Record<string, Row>>;
  /** Properties of maintenance configurations of clusters, by id. */
  readonly clusterMaintenance?: Readonly<Record<string, Row>>;
}

/** An estate of rows written down one by one. */
export function handMade(made: HandMade): AzureEstate {
  const named = Object.values(made.tables).flatMap((rows) => rows.map((row) => String(row.subscriptionId)));
  const views = new Map(Object.entries(made.instanceViews ?? {}).map(([id, view]) => [id.toLowerCase(), view]));
  const maintenance = new Map(Object.entries(made.clusterMaintenance ?? {}).map(([id, properties]) => [id.toLowerCase(), properties]));
  return {
    tenantId: made.tenantId ?? '99999999-9999-4999-8999-999999999999',
    subscriptions: made.subscriptions ?? [...new Set(named)],
    managementGroups: made.managementGroups ?? {},
    rows: (table) => made.tables[table] ?? noRows,
    virtualMachine(id) {
      const row = made.tables.resources?.find((one) => String(one.id).toLowerCase() === id.toLowerCase());
      return row && { row, instanceView: views.get(id.toLowerCase()) ?? {} };
    },
    clusterMaintenance: (id) => maintenance.get(id.toLowerCase()),
  };
}
