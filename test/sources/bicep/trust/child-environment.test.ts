import { expect, test } from 'vitest';
import { childEnvironment } from '../../../../src/sources/bicep/trust/child-environment.ts';

const gibibyte = 1024 ** 3;
const job = {
  PATH: '/usr/bin',
  HOME: '/home/runner',
  GITHUB_TOKEN: 'secret',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
  AZURE_CLIENT_SECRET: 'secret',
  INPUT_POLICY: 'x',
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1',
  HTTPS_PROXY: 'http://proxy:8080',
  http_proxy: 'http://user:secret@proxy:8080',
  no_proxy: 'localhost',
  ENVIRONMENT_NAME: 'prod',
  EMPTY: '',
};
const given = { home: '/tmp/ours', environment: job, names: [] as string[], trusted: false, memory: 16 * gibibyte };

test.skipIf(process.platform === 'win32')('is built from nothing: no token, no program on PATH, no proxy with a password', () => {
  expect(childEnvironment(given)).toEqual({
    HOME: '/tmp/ours',
    TMPDIR: '/tmp/ours',
    PATH: '/tmp/ours/no-programs',
    AZURE_CONFIG_DIR: '/tmp/ours/no-azure',
    DOTNET_EnableDiagnostics: '0',
    DOTNET_GCHeapHardLimit: '0x80000000',
    HTTPS_PROXY: 'http://proxy:8080',
    no_proxy: 'localhost',
  });
});

test.each([
  [64, '0x80000000'],
  [2, '0x40000000'],
  [0.5, '0x20000000'],
])('a machine of %d GiB lets the heap grow to %s', (size, limit) => {
  expect(childEnvironment({ ...given, memory: size * gibibyte }).DOTNET_GCHeapHardLimit).toBe(limit);
});

test('bicep-env hands variables over by name, also empty ones', () => {
  expect(childEnvironment({ ...given, names: ['ENVIRONMENT_NAME', 'EMPTY'] })).toMatchObject({ ENVIRONMENT_NAME: 'prod', EMPTY: '' });
});

test('a variable of bicep-env that is missing, and one that decides how Bicep runs, is an error that names both', () => {
  expect(() => childEnvironment({ ...given, names: ['MISSING'] })).toThrow('`bicep-env` lists MISSING');
  for (const name of ['PATH', 'HOME', 'DOTNET_gcServer', 'BICEP_TRUSTED_REGISTRIES', 'LD_PRELOAD']) {
    expect(() => childEnvironment({ ...given, environment: { ...job, [name]: 'x' }, names: [name] })).toThrow(
      `\`bicep-env\` lists ${name}`,
    );
  }
});

test('bicep-trust hands over the environment of the job', () => {
  expect(childEnvironment({ ...given, trusted: true })).toEqual({
    ...job,
    DOTNET_EnableDiagnostics: '0',
    DOTNET_GCHeapHardLimit: '0x80000000',
  });
  const own = { ...job, DOTNET_GCHeapHardLimit: '0x100000000', UNSET: undefined };
  expect(childEnvironment({ ...given, environment: own, trusted: true })).toMatchObject({ DOTNET_GCHeapHardLimit: '0x100000000' });
});
