import type { TokenCredential } from '@azure/identity';
import type { Client } from '@azure-rest/core-client';
import { isRecord } from '../../json-object.ts';
import { type ArmClientOptions, armClient, type CallOptions, get } from './arm-client.ts';
import type { Row } from './resource-graph.ts';

const apiVersion = '2024-09-01';

/**
 * The part of `@azure/arm-containerservice` that is needed here, with its names.
 * See learn.microsoft.com/rest/api/aks/maintenance-configurations/get
 */
export class ContainerServiceClient {
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

  /** Throws a RestError: 404 where the cluster has none of this name, 403 where the caller may not see it. */
  async get(resourceGroupName: string, resourceName: string, configName: string, options: CallOptions = {}): Promise<Row> {
    const [group, cluster, name] = [resourceGroupName, resourceName, configName].map(encodeURIComponent);
    const path = `/subscriptions/${this.#subscriptionId}/resourceGroups/${group}/providers/Microsoft.ContainerService/managedClusters/${cluster}/maintenanceConfigurations/${name}`;
    const body = await get(this.#client, path, apiVersion, options);
    return isRecord(body) ? body : {};
  }
}
