import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ResourceGraphClient } from '@azure/arm-resourcegraph';
import { ClientAssertionCredential, ClientSecretCredential } from '@azure/identity';
import { getClient } from '@azure-rest/core-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOptions, credentialFor, failureOf } from './clients.ts';
import { generateEstate } from './estate/generate.ts';
import { type RunningAzure, startAzure } from './start.ts';

let azure: RunningAzure;
beforeAll(async () => {
  azure = await startAzure({ estate: generateEstate({ machines: 3 }), quota: { requests: 1000, seconds: 5 } });
});
afterAll(() => azure.stop());

const query = 'resourcecontainers | project id | order by id asc';
const signInOptions = () => ({ authorityHost: azure.authorityHost, disableInstanceDiscovery: true, tlsOptions: { ca: azure.ca } });

/** Asks GitHub for a token as a runner does. */
async function idToken(audience: string, bearer = azure.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN): Promise<string> {
  const url = `${azure.environment.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${encodeURIComponent(audience)}`;
  const response = await fetch(url, { headers: { authorization: `Bearer ${bearer}` } });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return ((await response.json()) as { readonly value: string }).value;
}

const byAssertion = (assertion: () => Promise<string>) =>
  new ClientAssertionCredential(azure.tenantId, azure.clientId, assertion, signInOptions());

test('a secret and a token of GitHub give tokens, which Azure Resource Manager takes', async () => {
  for (const credential of [credentialFor(azure), byAssertion(() => idToken('api://AzureADTokenExchange'))]) {
    const { count } = await new ResourceGraphClient(credential, clientOptions(azure)).resources({ query });
    expect(count).toBeGreaterThan(2);
  }
  expect(azure.azure.tokens.issued.map(({ grant }) => grant)).toEqual(['client_secret', 'client_assertion']);
});

test('discovery and the OpenID configuration lead to the token endpoint', async () => {
  const options = { ...clientOptions(azure), credentials: {} };
  const { body } = await getClient(azure.url, options).pathUnchecked('/common/discovery/instance').get();
  const next = body.tenant_discovery_endpoint;
  expect(body.metadata).toEqual([
    { preferred_network: expect.any(String), preferred_cache: expect.any(String), aliases: [expect.any(String)] },
  ]);
  const configuration = await getClient(azure.url, options).pathUnchecked(next).get();
  expect(configuration.body.token_endpoint).toBe(`${azure.url}/${azure.tenantId}/oauth2/v2.0/token`);
});

test('a wrong secret, tenant, client or scope is refused in the words of the sign-in service', async () => {
  const { tenantId, clientId, clientSecret, scope } = azure;
  const attempt = (tenant: string, client: string, secret: string, wanted: string) =>
    failureOf(new ClientSecretCredential(tenant, client, secret, signInOptions()).getToken(wanted)).then(({ message }) => message);
  expect(await attempt(tenantId, clientId, 'wrong', scope)).toContain('AADSTS7000215');
  expect(await attempt(tenantId, tenantId, clientSecret, scope)).toContain('AADSTS700016');
  expect(await attempt(tenantId, clientId, clientSecret, 'https://management.usgovcloudapi.net/.default')).toContain('AADSTS500011');
  expect(await attempt(tenantId, clientId, clientSecret, 'https://management.azure.com/user_impersonation')).toContain('AADSTS1002012');
  expect(await attempt(clientId, clientId, clientSecret, scope)).toMatch(/90002|endpoints_resolution/);
});

test('an assertion for another audience is refused, and GitHub gives none to a stranger', async () => {
  const wrong = await failureOf(byAssertion(() => idToken('https://github.com/octo-org')).getToken(azure.scope));
  expect(wrong.message).toContain('AADSTS700212');
  expect(await failureOf(byAssertion(async () => 'no token').getToken(azure.scope))).toMatchObject({
    message: expect.stringContaining('AADSTS50027'),
  });
  await expect(idToken('api://AzureADTokenExchange', 'stranger')).rejects.toThrow('status 401');
});

test('in another cloud a token of the public cloud is for nobody', async () => {
  const audience = 'https://management.chinacloudapi.cn';
  const china = await startAzure({ estate: azure.azure.estate, audience });
  const rightly = await new ResourceGraphClient(credentialFor(china), clientOptions(china)).resources({ query });
  const { credentials: _, ...careless } = clientOptions(china);
  const failure = await failureOf(new ResourceGraphClient(credentialFor(china), careless).resources({ query }));
  await china.stop();
  expect(china.scope).toBe(`${audience}/.default`);
  expect(rightly.count).toBeGreaterThan(2);
  expect(failure.message).toContain('AADSTS500011');
});

test('without a token, or with a strange one, nothing is answered', async () => {
  const client = (token: string) => {
    const credential = { getToken: async () => ({ token, expiresOnTimestamp: Date.now() + 3_600_000 }) };
    return failureOf(new ResourceGraphClient(credential, { ...clientOptions(azure) }).resources({ query }));
  };
  expect(await client('stranger')).toMatchObject({ statusCode: 401, code: 'InvalidAuthenticationToken' });
});

const child = `
  import { ResourceGraphClient } from '@azure/arm-resourcegraph';
  import { EnvironmentCredential, ManagedIdentityCredential } from '@azure/identity';
  const options = { endpoint: process.env.ARM, credentials: { scopes: [process.env.SCOPE] } };
  for (const credential of [new EnvironmentCredential({ disableInstanceDiscovery: true }), new ManagedIdentityCredential()]) {
    const { count } = await new ResourceGraphClient(credential, options).resources({ query: ${JSON.stringify(query)} });
    console.log(count);
  }`;

test('a process with the environment trusts the certificate and signs in by itself', async () => {
  const env = { ...azure.environment, PATH: dirname(process.execPath), ARM: azure.url, SCOPE: azure.scope };
  const cwd = fileURLToPath(new URL('../../..', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', child], { env, cwd });
  expect(stdout).toBe('4\n4\n');
  expect(azure.azure.tokens.issued.at(-1)?.grant).toBe('managed_identity');
});
