import type { TokenCredential } from '@azure/identity';
import type { Client } from '@azure-rest/core-client';
import { isRecord } from '../../json-object.ts';
import { textIn } from '../row.ts';
import { type ArmClientOptions, armClient, type CallOptions, get } from './arm-client.ts';
import { NotAnAnswer } from './failures.ts';
import type { Row } from './resource-graph.ts';

/** What lies below a management group: of each, its id, as far as it has one. */
export interface DescendantPage {
  readonly descendants: readonly { readonly id: string | undefined }[];
  /** Address of the next page. */
  readonly nextLink: string | undefined;
}

const apiVersion = '2020-05-01';

/** Lists what lies below a management group; see learn.microsoft.com/rest/api/managementgroups/management-groups/get-descendants */
export class ManagementGroupsClient {
  readonly #client: Client;
  readonly #endpoint: string;

  constructor(credential: TokenCredential, options: ArmClientOptions) {
    this.#client = armClient(credential, options);
    this.#endpoint = options.endpoint;
  }

  /** One page: the first, or the one that `nextLink` of another names. Throws a RestError, or NotAnAnswer for what is no such list. */
  async descendants(groupId: string, nextLink: string | undefined, options: CallOptions): Promise<DescendantPage> {
    const path = nextLink ?? `/providers/Microsoft.Management/managementGroups/${encodeURIComponent(groupId)}/descendants`;
    const body = await get(this.#client, path, nextLink === undefined ? apiVersion : undefined, options);
    const page = isRecord(body) ? body : {};
    if (!Array.isArray(page.value)) throw new NotAnAnswer('The answer holds no list.');
    return {
      descendants: page.value.map((entry) => ({ id: isRecord(entry) ? textIn(entry, 'id') : undefined })),
      nextLink: this.#nextLinkOf(page),
    };
  }

  /** The token goes along with the request, so no other host may be named. */
  #nextLinkOf({ nextLink = null }: Row): string | undefined {
    if (nextLink === null || nextLink === '') return undefined;
    const named = typeof nextLink === 'string' && URL.canParse(nextLink) ? new URL(nextLink) : undefined;
    if (named?.origin !== new URL(this.#endpoint).origin) throw new NotAnAnswer("The list names a next page that is not Azure's.");
    return named.href;
  }
}
