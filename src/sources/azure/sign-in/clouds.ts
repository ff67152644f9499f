import { SourceError } from '../../../errors.ts';
import type { AzureRequest, CloudName } from '../../source.ts';

/** Where a cloud is, and whom its tokens are for. */
export interface Cloud {
  readonly authorityHost: string;
  /** True for hosts that Microsoft's own discovery does not know. */
  readonly privateAuthority: boolean;
  /** Of Azure Resource Manager, without a slash at the end. */
  readonly endpoint: string;
  /** What a token for it must ask for. The SDK alone would ask for the public cloud's in every cloud. */
  readonly scope: string;
  /** What GitHub must say its token is for. */
  readonly audience: string;
}

const clouds: Readonly<Record<CloudName, readonly [authority: string, endpoint: string, audience: string]>> = {
  azurecloud: ['https://login.microsoftonline.com', 'https://management.azure.com', 'api://AzureADTokenExchange'],
  azureusgovernment: ['https://login.microsoftonline.us', 'https://management.usgovcloudapi.net', 'api://AzureADTokenExchangeUSGov'],
  azurechinacloud: ['https://login.chinacloudapi.cn', 'https://management.chinacloudapi.cn', 'api://AzureADTokenExchangeChina'],
};

/**
 * The cloud of a run. Two environment variables lead to one of one's own: `AZURE_AUTHORITY_HOST`, which the SDK knows as well, and
 * `AZURE_RESOURCE_MANAGER_ENDPOINT`. Tokens are then for that endpoint, so that none of Azure's own goes elsewhere.
 */
export function cloudOf({ cloud, audience, environment }: Pick<AzureRequest, 'cloud' | 'audience' | 'environment'>): Cloud {
  const [authority, endpoint, ownAudience] = clouds[cloud];
  const ownAuthority = addressIn(environment, 'AZURE_AUTHORITY_HOST');
  const ownEndpoint = addressIn(environment, 'AZURE_RESOURCE_MANAGER_ENDPOINT');
  const used = ownAuthority ?? authority;
  return {
    authorityHost: used,
    privateAuthority: !Object.values(clouds).some(([known]) => known === used),
    endpoint: ownEndpoint ?? endpoint,
    scope: `${ownEndpoint ?? endpoint}/.default`,
    audience: audience ?? ownAudience,
  };
}

function addressIn(environment: AzureRequest['environment'], name: string): string | undefined {
  const text = environment[name]?.trim();
  if (text === undefined || text === '') return undefined;
  if (!URL.canParse(text) || new URL(text).protocol !== 'https:') {
    throw new SourceError('azure/address', `The environment variable ${name} must hold an address that begins with https://.`);
  }
  return new URL(text).href.replace(/\/$/, '');
}
