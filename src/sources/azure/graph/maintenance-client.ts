import type { TokenCredential } from '@azure/identity';
import type { Client } from '@azure-rest/core-client';
import { isRecord } from '../../json-object.ts';
import { type ArmClientOptions, armClient, type CallOptions, get } from './arm-client.ts';
import type { Row } from './resource-graph.ts';

/** A maintenance configuration as `Microsoft.Maintenance` answers it. */
export interface MaintenanceConfiguration {
  readonly id?: string;
  readonly name?: string;
  readonly location?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly properties?: Row;
}

const apiVersion = '2023-04-01';

/**
 * The part of `@azure/arm-maintenance` that is needed here, with its names, so that it can take this one's place.
 * See learn.microsoft.com/rest/api/maintenance/maintenance-configurations/get
 */
export class MaintenanceManagementClient {
  readonly maintenanceConfigurations: MaintenanceConfigurations;

  constructor(credential: TokenCredential, subscriptionId: string, options: ArmClientOptions) {
    this.maintenanceConfigurations = new MaintenanceConfigurations(armClient(credential, options), subscriptionId);
  }
}

class MaintenanceConfigurations {
  readonly #client: Client;
  readonly #subscriptionId: string;

  constructor(client: Client, subscriptionId: string) {
    this.#client = client;
    this.#subscriptionId = subscriptionId;
  }

  /** Throws a RestError: 404 for one that is gone, 403 for one that the caller may not see. */
  async get(resourceGroupName: string, resourceName: string, options: CallOptions = {}): Promise<MaintenanceConfiguration> {
    const [group, name] = [resourceGroupName, resourceName].map(encodeURIComponent);
    const path = `/subscriptions/${this.#subscriptionId}/resourceGroups/${group}/providers/Microsoft.Maintenance/maintenanceConfigurations/${name}`;
    const body = await get(this.#client, path, apiVersion, options);
    return isRecord(body) ? body : {};
  }
}
