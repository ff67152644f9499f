import type { TokenCredential } from '@azure/identity';
import type { Client } from '@azure-rest/core-client';
import { isRecord } from '../../json-object.ts';
import { textIn } from '../row.ts';
import { type ArmClientOptions, armClient, type CallOptions, get } from './arm-client.ts';

/** A subscription or management group below another one. */
export interface Descendant {
  readonly id: string;
}

export interface DescendantPage {
  readonly descendants: readonly Descendant[];
  /** Address of the next page. */
  readonly nextLink: string | undefined;
}

const apiVersion = '2020-05-01';

/** Lists what lies below a management group; see learn.microsoft.com/rest/api/managementgroups/management-groups/get-descendants */
export class ManagementGroupsClient {
  readonly #client: Client;

  constructor(credential: TokenCredential, options: ArmClientOptions) {
    this.#client = armClient(credential, options);
  }

  /** One page: the first, or the one that `nextLink` of another names. Throws a RestError. */
  async descendants(groupId: string, nextLink: string | undefined, options: CallOptions): Promise<DescendantPage> {
    const path = nextLink ?? `/providers/Microsoft.Management/managementGroups/${encodeURIComponent(groupId)}/descendants`;
    const body = await get(this.#client, path, nextLink === undefined ? apiVersion : undefined, options);
    const page = isRecord(body) ? body : {};
    const { value } = page;
    if (!Array.isArray(value)) throw new Error('the answer holds no list');
    const descendants = value.filter(isRecord).flatMap((one) => (typeof one.id === 'string' ? [{ id: one.id }] : []));
    return { descendants, nextLink: textIn(page, 'nextLink') };
  }
}
