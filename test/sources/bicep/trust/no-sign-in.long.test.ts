import { existsSync, readFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { childEnvironment } from '../../../../src/sources/bicep/trust/child-environment.ts';
import { ask, bicep } from './cli.ts';
import { folderWith } from './repository.ts';

/** Long: without a network Bicep tries for some twenty seconds to reach a registry. */
test.skipIf(bicep === undefined)('where a template names a registry of a stranger, neither az nor pwsh is run', async () => {
  const repository = folderWith({
    'spec.bicep': "module m 'ts:00000000-0000-0000-0000-000000000000/group/spec:1' = {\n  name: 'm'\n}",
    'registry.bicep': "module m 'br:stranger.azurecr.io/m:1' = {\n  name: 'm'\n}",
  });
  const signsIn = async (trusted: boolean): Promise<string> => {
    const programs = folderWith({});
    const log = join(programs, 'log');
    const tools = folderWith(Object.fromEntries(['az', 'pwsh'].map((name) => [name, `#!/bin/sh\necho ${name} "$@" >> ${log}\n`])));
    for (const name of ['az', 'pwsh']) await chmod(join(tools, name), 0o755);
    const home = folderWith({});
    const job = { ...process.env, PATH: `${tools}:${process.env.PATH}`, HOME: home };
    const environment = childEnvironment({ home, environment: job, names: [], trusted, memory: 8 * 1024 ** 3 });
    const files = ['spec.bicep', 'registry.bicep'].map((name) => join(repository, name));
    await ask(
      environment,
      home,
      files.map((path) => ['compile', { path }]),
    );
    return existsSync(log) ? readFileSync(log, 'utf8') : '';
  };
  const [trusted, untrusted] = await Promise.all([signsIn(true), signsIn(false)]);
  expect(trusted).toContain('az account get-access-token');
  expect(untrusted).toBe('');
});
