import type { Row } from './query/expressions.ts';
import type { Rows } from './query/run.ts';
import type { TableName } from './query/tables.ts';
import type { Quota } from './quota.ts';
import type { Tokens } from './tokens.ts';

/** A machine as Resource Graph has it, and what it says about itself. */
export interface VirtualMachine {
  readonly row: Row;
  readonly instanceView: Row;
}

/** What there is in a tenant. */
export interface AzureEstate {
  readonly tenantId: string;
  /** All subscriptions, readable or not. */
  readonly subscriptions: readonly string[];
  /** Subscriptions by the name of the management group above them. The group named like the tenant holds all. */
  readonly managementGroups: Readonly<Record<string, readonly string[]>>;
  rows(table: TableName): Rows;
  /** Found without regard to case. */
  virtualMachine(id: string): VirtualMachine | undefined;
  /** A maintenance configuration of a cluster: its properties. Found without regard to case. */
  clusterMaintenance(id: string): Row | undefined;
}

/** Everything that a request may find changed since the last one. */
export interface Azure {
  estate: AzureEstate;
  /** Subscriptions that the caller may not read. */
  readonly unreadable: Set<string>;
  readonly tokens: Tokens;
  readonly quota: Quota;
  readonly clock: () => Date;
  /** Known once it listens. */
  url: string;
  /** Rows in one page of a list outside Resource Graph. */
  readonly listPage: number;
  /** In bytes; what is larger is refused. */
  readonly payloadLimit: number;
}

/** Whether the caller may read what lies in a subscription. */
export function readable(azure: Azure, subscription: string): boolean {
  const id = subscription.toLowerCase();
  return azure.estate.subscriptions.some((one) => one.toLowerCase() === id) && !azure.unreadable.has(id);
}
