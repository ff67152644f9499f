import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRecord } from '../../json-object.ts';
import type { AzureRequest } from '../../source.ts';
import type { Cloud } from './clouds.ts';
import { waysIn } from './credential.ts';

/**
 * The subscription that `az account set` chose, for a run that signs in with the session of the Azure CLI and names no scopes. Undefined
 * for every other run, and where the CLI has none.
 */
export async function cliSubscription(request: AzureRequest, cloud: Cloud): Promise<string | undefined> {
  if (!['auto', 'cli'].includes(request.auth) || waysIn(request, cloud)[0].mode !== 'cli') return undefined;
  const { AZURE_CONFIG_DIR, HOME, USERPROFILE } = request.environment;
  const folder = AZURE_CONFIG_DIR || join(HOME || USERPROFILE || '/', '.azure');
  try {
    // The CLI writes a byte order mark.
    const profile: unknown = JSON.parse((await readFile(join(folder, 'azureProfile.json'), 'utf8')).replace(/^\uFEFF/, ''));
    const subscriptions = isRecord(profile) && Array.isArray(profile.subscriptions) ? profile.subscriptions.filter(isRecord) : [];
    const id = subscriptions.find(({ isDefault }) => isDefault === true)?.id;
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}
