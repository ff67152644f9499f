import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { SourceError } from '../../../../src/errors.ts';
import type { AzureRequest } from '../../../../src/sources/source.ts';
import { generateEstate } from '../../../support/azure/estate/generate.ts';
import { breakDown, type Fault } from '../../../support/azure/faults.ts';
import { listen } from '../../../support/azure/listen.ts';
import { azureError } from '../../../support/azure/messages.ts';
import { readAll, started } from '../../../support/azure/rows.ts';
import type { AzureOptions, RunningAzure } from '../../../support/azure/start.ts';

const estate = generateEstate({ machines: 20, schedules: 2, subscriptions: 1 });
const directory = mkdtempSync(join(tmpdir(), 'sign-in-'));
let azure: RunningAzure;

beforeAll(async () => {
  azure = await started(estate);
});
afterAll(async () => {
  await azure.stop();
  rmSync(directory, { recursive: true });
});
afterEach(() => vi.unstubAllEnvs());

type Environment = AzureRequest['environment'];

/** What each way of signing in needs, and nothing else. */
function environmentFor(of: RunningAzure, ...groups: readonly ('client' | 'secret' | 'github')[]): Environment {
  const names = {
    client: ['AZURE_CLIENT_ID', 'AZURE_TENANT_ID'],
    secret: ['AZURE_CLIENT_SECRET'],
    github: ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
  };
  const kept = ['AZURE_AUTHORITY_HOST', 'AZURE_RESOURCE_MANAGER_ENDPOINT', ...groups.flatMap((group) => names[group])];
  return Object.fromEntries(kept.map((name) => [name, of.environment[name]]));
}

/** How a run signed in, or the sentence that ended it. Neither ever shows a secret. */
async function signingIn(request: Partial<AzureRequest>, of = azure): Promise<string> {
  const told: string[] = [];
  const answer = await readAll(of, { tell: (line) => void told.push(line), ...request }).then(
    () => told.join('\n'),
    (error: unknown) => {
      expect(error).toBeInstanceOf(SourceError);
      return (error as Error).message;
    },
  );
  const { AZURE_CLIENT_SECRET, ACTIONS_ID_TOKEN_REQUEST_TOKEN, IDENTITY_HEADER } = of.environment;
  const secrets = [...of.azure.tokens.issued.map(({ text }) => text), AZURE_CLIENT_SECRET, ACTIONS_ID_TOKEN_REQUEST_TOKEN, IDENTITY_HEADER];
  for (const secret of secrets) expect([answer, ...told].join('\n')).not.toContain(secret);
  expect(answer).not.toMatch(/eyJ[\w-]{10}| at .*\.[jt]s/);
  return answer;
}

/** The machine has an identity, as an App Service has it. */
function withIdentity(of: RunningAzure): void {
  for (const name of ['IDENTITY_ENDPOINT', 'IDENTITY_HEADER']) vi.stubEnv(name, of.environment[name]);
}

/** The Azure CLI is installed, and does this; undefined where it is not installed. */
function withCli(script: string | undefined): void {
  const file = join(directory, 'az');
  rmSync(file, { force: true });
  if (script !== undefined) {
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
  }
  vi.stubEnv('PATH', [directory, '/usr/bin', '/bin'].join(delimiter));
}

const loggedOut = `echo "ERROR: Please run 'az login' to setup account." >&2; exit 1`;

/** A session of the CLI whose token Azure takes. */
function session(of: RunningAzure): string {
  const { text, expires } = of.azure.tokens.issue(of.scope.replace('/.default', ''), 'cli', of.azure.clock().getTime());
  const token = {
    accessToken: text,
    expiresOn: new Date(expires).toISOString(),
    expires_on: Math.floor(expires / 1000),
    tokenType: 'Bearer',
  };
  return `echo '${JSON.stringify(token)}'`;
}

describe("with GitHub's token", () => {
  test('says whom GitHub vouches for', async () => {
    const said = await signingIn({ auth: 'oidc', environment: environmentFor(azure, 'client', 'github') });
    expect(said).toContain(`Signed in as client ${azure.clientId} of tenant ${azure.tenantId}, with GitHub's token (auth: oidc).`);
    expect(said).toContain(
      'GitHub vouches for issuer https://token.actions.githubusercontent.com, subject repo:octo-org/octo-repo:ref:refs/heads/main, audience api://AzureADTokenExchange.',
    );
  });

  test.each<[string, Partial<AzureOptions>, Partial<AzureRequest>, string, RegExp]>([
    [
      'subject',
      { vouched: { subject: 'repo:octo-org/other:pull_request' } },
      {},
      'this subject',
      /subject repo:octo-org\/other:pull_request, /,
    ],
    ['issuer', { vouched: { issuer: 'https://ghes.example' } }, {}, 'this issuer', /issuer https:\/\/ghes\.example, /],
    ['audience', {}, { audience: 'api://another' }, 'this audience', /audience api:\/\/another\./],
  ])('names what was presented where the %s does not match', async (_, options, request, words, presented) => {
    const other = await started(estate, options);
    const said = await signingIn({ auth: 'oidc', environment: environmentFor(other, 'client', 'github'), ...request }, other).finally(
      other.stop,
    );
    expect(said).toMatch(/^Cannot sign in as client [\da-f-]{36} of tenant [\da-f-]{36}, with GitHub's token \(auth: oidc\)\. /);
    expect(said).toContain(`No federated credential of the application has ${words}. (AADSTS70021`);
    expect(said).toMatch(presented);
  });

  test('asks for the permission where the job may not ask for tokens', async () => {
    expect(await signingIn({ auth: 'oidc', environment: environmentFor(azure, 'client') })).toMatch(
      /^auth: oidc needs a job that may ask GitHub for tokens: give it `permissions: id-token: write`\./,
    );
  });

  const refuses: Fault = { on: { service: 'github' }, instead: () => azureError(403, 'Forbidden', 'no') };
  const once = { service: 'github', requests: [1] } as const;
  test.each<[string, Fault, RegExp]>([
    [
      'refuses',
      refuses,
      /^Cannot sign in as client .* GitHub gave this job no token to sign in with \(status 403\)\. The job needs `permissions: id-token: write`/,
    ],
    [
      'breaks down for long',
      breakDown({ service: 'github' }, 500),
      /^Cannot sign in as client .* GitHub gave this job no token to sign in with \(status 500\)\./,
    ],
    ['breaks down once', breakDown(once, 503), /^Signed in as client /],
    ['sends something else', { on: { service: 'github' }, instead: () => ({ status: 200, body: {} }) }, /\(its answer holds no token\)/],
  ])('ends in one sentence or goes on where GitHub %s', async (_, fault, words) => {
    const other = await started(estate, { faults: [fault] });
    const said = signingIn({ auth: 'oidc', environment: environmentFor(other, 'client', 'github') }, other);
    expect(await said.finally(other.stop)).toMatch(words);
  });

  test('goes through the proxy of the machine', async () => {
    const asked: string[] = [];
    const proxy = createServer((request, response) => {
      asked.push(String(request.url));
      response.writeHead(503).end();
    });
    const port = await listen(proxy, 0);
    vi.stubEnv('HTTP_PROXY', `http://localhost:${port}`);
    const said = await signingIn({ auth: 'oidc', environment: environmentFor(azure, 'client', 'github') }).finally(() => proxy.close());
    expect(said).toContain('GitHub gave this job no token to sign in with (status 503).');
    expect(asked[0]).toBe(`${azure.environment.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${encodeURIComponent('api://AzureADTokenExchange')}`);
  });

  test('says so where GitHub cannot be reached', async () => {
    const environment = { ...environmentFor(azure, 'client', 'github'), ACTIONS_ID_TOKEN_REQUEST_URL: 'http://localhost:1/token?a=b' };
    expect(await signingIn({ auth: 'oidc', environment })).toMatch(
      /^Cannot sign in as client .* GitHub gave this job no token to sign in with \(it could not be reached\)\./,
    );
  });
});

describe('with what the environment holds', () => {
  test('says which secret it used', async () => {
    expect(await signingIn({ environment: environmentFor(azure, 'client', 'secret') })).toContain(
      `Signed in as client ${azure.clientId} of tenant ${azure.tenantId}, with AZURE_CLIENT_SECRET (auth: environment).`,
    );
  });

  const client = (): Environment => environmentFor(azure, 'client');
  test.each<[string, (environment: Environment) => Environment, Partial<AzureRequest>, RegExp]>([
    [
      'a wrong secret',
      (given) => ({ ...given, AZURE_CLIENT_SECRET: 'not-the-secret' }),
      {},
      /^Cannot sign in as client .* The secret in AZURE_CLIENT_SECRET is wrong\. \(AADSTS7000215\)$/,
    ],
    ['no secret at all', (given) => given, {}, /^auth: environment needs one of the environment variables AZURE_CLIENT_SECRET, /],
    [
      'no client and no tenant',
      () => ({ AZURE_CLIENT_SECRET: 'x' }),
      { cloud: 'azurecloud' },
      /^Signing in with auth: environment needs client-id and tenant-id; /,
    ],
    [
      'a client that is not there',
      (given) => ({ ...given, AZURE_CLIENT_SECRET: 'x', AZURE_CLIENT_ID: '00000000-0000-4000-8000-000000000000' }),
      {},
      /There is no such application in this tenant: check client-id and tenant-id\. \(AADSTS700016\)$/,
    ],
    [
      'a tenant that is not there',
      (given) => ({ ...given, AZURE_CLIENT_SECRET: 'x', AZURE_TENANT_ID: '00000000-0000-4000-8000-000000000000' }),
      {},
      /, or knows no such tenant: check tenant-id and cloud\.$/,
    ],
    [
      'a tenant that is no name of one',
      (given) => ({ ...given, AZURE_CLIENT_SECRET: 'x', AZURE_TENANT_ID: 'not a tenant!' }),
      {},
      /^Cannot sign in as client .*tenant/i,
    ],
    [
      'a certificate that is not there',
      (given) => ({ ...given, AZURE_CLIENT_CERTIFICATE_PATH: '/nowhere/cert.pem' }),
      {},
      /^Cannot sign in as client .*with AZURE_CLIENT_CERTIFICATE_PATH \(auth: environment\)\. .*\/nowhere\/cert\.pem/,
    ],
    [
      'a token file that is not there',
      (given) => ({ ...given, AZURE_FEDERATED_TOKEN_FILE: '/nowhere/token' }),
      {},
      /^Cannot sign in as client .*with AZURE_FEDERATED_TOKEN_FILE \(auth: environment\)\. .*\/nowhere\/token/,
    ],
    [
      'a sign-in host that cannot be reached',
      (given) => ({ ...given, AZURE_CLIENT_SECRET: 'x', AZURE_AUTHORITY_HOST: 'https://localhost:1' }),
      {},
      /^Cannot sign in as client .* https:\/\/localhost:1 cannot be reached from here, or knows no such tenant: check tenant-id and cloud\.$/,
    ],
  ])('%s is one sentence', async (_, change, request, words) => {
    const said = await signingIn({ auth: 'environment', environment: change(client()), ...request });
    expect(said).toMatch(words);
    expect(said).not.toContain('\n');
  });
});

describe('with the session of the Azure CLI', () => {
  const request = () => ({ auth: 'cli', environment: environmentFor(azure) }) as const;

  test('takes its token', async () => {
    withCli(session(azure));
    expect(await signingIn(request())).toMatch(/^Signed in with the session of the Azure CLI \(auth: cli\)\./);
  });

  /** The CLI's own file; with a byte order mark, as it writes it. */
  function withProfile(profile: unknown): Environment {
    writeFileSync(join(directory, 'azureProfile.json'), `\uFEFF${typeof profile === 'string' ? profile : JSON.stringify(profile)}`);
    return { ...environmentFor(azure), AZURE_CONFIG_DIR: directory };
  }
  const [chosen = ''] = estate.subscriptions;
  const subscriptions = [
    { id: '00000000-0000-4000-8000-000000000000', isDefault: false },
    { id: chosen, isDefault: true },
  ];

  test.each(['cli', 'auto'] as const)(
    'reads the subscription that az has chosen, and says so, where nothing else is named (%s)',
    async (auth) => {
      withCli(session(azure));
      const said = await signingIn({ auth, environment: withProfile({ subscriptions }), scopes: [] });
      expect(said).toContain(`No scopes are set: only the subscription ${chosen} is read, which the Azure CLI has chosen.`);
      expect(said).toContain('(auth: cli)');
    },
  );

  test.each<[string, unknown]>([
    ['it has chosen none', { subscriptions: subscriptions.slice(0, 1) }],
    ['its file holds something else', 'hello'],
    ['its file holds a list of nothing', { subscriptions: [null, 7] }],
  ])('asks for scopes where %s', async (_, profile) => {
    const read = readAll(azure, { auth: 'cli', environment: withProfile(profile), scopes: [] });
    await expect(read).rejects.toThrow(/^It is not said which part of Azure to read\./);
  });

  test('asks for scopes where it was never used', async () => {
    const environment = { ...environmentFor(azure), HOME: join(directory, 'nowhere') };
    await expect(readAll(azure, { auth: 'cli', environment, scopes: [] })).rejects.toThrow(/^It is not said which part/);
  });

  test.each(['auto', 'environment', 'managed-identity'] as const)('is nothing to a run that signs in another way (%s)', async (auth) => {
    const environment = { ...withProfile({ subscriptions }), ...environmentFor(azure, 'client', 'secret') };
    await expect(readAll(azure, { auth, environment, scopes: [] })).rejects.toThrow(/^It is not said which part/);
  });

  test.each<[string, string | undefined, RegExp]>([
    ['nobody is logged in', loggedOut, / Please run 'az login' .* Or set auth to another way\.$/],
    ['it is not installed', undefined, /Azure CLI/],
    ['it says something else', 'echo hello', / Run `az login` before, or set auth to another way\.$/],
  ])('says what to do where %s', async (_, script, words) => {
    withCli(script);
    const said = await signingIn(request());
    expect(said).toMatch(/^Cannot sign in with the session of the Azure CLI \(auth: cli\)\. /);
    expect(said).toMatch(words);
    expect(said).not.toContain('\n');
  });
});

describe("with a machine's own identity", () => {
  test('takes its token', async () => {
    withIdentity(azure);
    const said = await signingIn({ auth: 'managed-identity', environment: environmentFor(azure) });
    expect(said).toMatch(/^Signed in with this machine's own identity \(auth: managed-identity\)\./);
  });

  test('says so where it is refused', async () => {
    const other = await started(estate);
    withIdentity(other);
    vi.stubEnv('IDENTITY_HEADER', 'wrong');
    const said = await signingIn({ auth: 'managed-identity', environment: environmentFor(other) }, other).finally(other.stop);
    expect(said).toMatch(
      /^Cannot sign in with this machine's own identity \(auth: managed-identity\)\. .* Does this machine have an identity\?$/,
    );
  });
});

describe('left open', () => {
  type Groups = readonly ('client' | 'secret' | 'github')[];
  test.each<[string, Groups, string]>([
    ["GitHub's token where the job may ask for it", ['client', 'secret', 'github'], '(auth: oidc)'],
    ['a secret where there is one', ['client', 'secret'], '(auth: environment)'],
    ['a session of the CLI otherwise', ['github'], '(auth: cli)'],
  ])('takes %s', async (_, groups, words) => {
    withCli(session(azure));
    expect(await signingIn({ auth: 'auto', environment: environmentFor(azure, ...groups) })).toContain(words);
  });

  test("takes the machine's own identity where the CLI has no session", async () => {
    withCli(loggedOut);
    withIdentity(azure);
    expect(await signingIn({ auth: 'auto', environment: environmentFor(azure) })).toContain('(auth: managed-identity)');
  });

  test('says everything that was tried where nothing works', async () => {
    withCli(loggedOut);
    const other = await started(estate);
    withIdentity(other);
    vi.stubEnv('IDENTITY_HEADER', 'wrong');
    const said = await signingIn({ auth: 'auto', environment: environmentFor(other) }, other).finally(other.stop);
    expect(said).toMatch(/^Nobody is signed in to Azure\. Tried: Cannot sign in with the session of the Azure CLI .*own identity/);
    expect(said).toMatch(/Set auth to the way you want to sign in\.$/);
  });
});
