import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FakePrograms } from '../support/fake-bicep.ts';
import { publicData } from '../support/public-data.ts';
import { runDoor } from '../support/run-door.ts';

const policy = fileURLToPath(new URL('../fixtures/plans/policy.yaml', import.meta.url));
const programs = new FakePrograms();
beforeAll(() => programs.listen());
afterAll(() => programs.close());

/** A repository with a file that never ends, and a temporary folder of its own to look into. */
function repository() {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'e2e-bicep-')));
  const temporary = join(directory, 'temporary');
  mkdirSync(temporary);
  writeFileSync(join(directory, 'bad.bicep'), '');
  writeFileSync(join(directory, 'good.bicep'), '');
  return { directory, temporary, left: () => readdirSync(temporary).filter((name) => name.startsWith('azure-patch-policy')) };
}

describe.skipIf(process.platform === 'win32')('neither a folder nor the CLI is left behind', () => {
  const doors = ['cli.js', 'index.js'] as const;
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

  test.each(doors.flatMap((door) => signals.map((signal) => [door, signal] as const)))('%s, ended by %s', async (file, signal) => {
    const { directory, temporary, left } = repository();
    const bicep = programs.write({ start: 'return' });
    const started = programs.started();
    const inputs = { files: 'bad.bicep', policy, 'bicep-path': bicep, source: 'bicep' };
    let foldersMeanwhile: readonly string[] = [];
    const run = await runDoor({
      file,
      directory,
      ...(file === 'cli.js' ? { arguments: ['check', ...Object.entries(inputs).map(([name, value]) => `--${name}=${value}`)] } : {}),
      environment: {
        TMPDIR: temporary,
        ...(file === 'index.js'
          ? {
              ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
              ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: directory, RUNNER_TEMP: temporary },
            }
          : {}),
      },
      started: (interrupt) => {
        void started.then(() => {
          foldersMeanwhile = left();
          interrupt(signal);
        });
      },
    });
    expect(run.code).toBe(file === 'cli.js' && signal === 'SIGINT' ? 130 : null);
    expect(foldersMeanwhile).toHaveLength(1);
    expect(await programs.left()).toEqual([]);
    expect(left()).toEqual([]);
  });

  test('after a file that never answers, while the others are judged', async () => {
    const { directory, temporary, left } = repository();
    const run = await runDoor({
      file: 'cli.js',
      directory,
      arguments: [
        'check',
        '--files=bad.bicep',
        '--policy',
        policy,
        '--bicep-path',
        programs.write({ start: 'return' }),
        '--bicep-timeout=1',
      ],
      environment: { TMPDIR: temporary },
    });
    expect(run).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('it did not answer within 1 s; raise bicep-timeout'),
    });
    expect(await programs.left()).toEqual([]);
    expect(left()).toEqual([]);
  });
});

/** Passwords where people put them, each with the same beginning. */
const password = 'hunter2-Qz7x';
const hostile = 'vm\\u{1b}[31m\\n::error::planted\\u{202e} </td><script>x</script> ##[error]planted';

describe.skipIf(bicepOf() === undefined)('with the real CLI', () => {
  test.each<readonly [what: string, files: Readonly<Record<string, string>>, options: readonly string[]]>([
    ['a line of parameters', { 'main.bicep': machine('param adminPassword string') }, [`--parameters=adminPassword=${password}`]],
    ['a secure one', { 'main.bicep': machine('@secure()\nparam adminPassword string') }, [`--parameters=adminPassword=${password}`]],
    ['the default of a secure one', { 'main.bicep': machine(`@secure()\nparam adminPassword string = '${password}'`) }, []],
    [
      'a file of parameters',
      { 'main.bicep': machine('param adminPassword string'), 'p.json': `{"parameters": {"adminPassword": {"value": "${password}"}}}` },
      ['--parameters=p.json'],
    ],
    [
      'a literal of an expression',
      { 'main.bicep': machine(`var adminPassword = '${password}'`, "'${adminPassword}${resourceGroup().location}'") },
      [],
    ],
    ['a value of the wrong type', { 'main.bicep': machine('param adminPassword int') }, [`--parameters=adminPassword=${password}`]],
    ['a value for no parameter', { 'main.bicep': machine('param adminPassword string') }, [`--parameters=password=${password}`]],
    ['what is no line of parameters', { 'main.bicep': machine('param adminPassword string') }, [`--parameters=admin password=${password}`]],
    [
      'what fail() says',
      {
        'main.bicep': machine(
          `param adminPassword string = '${password}'\nvar stop = fail('planted \${adminPassword}')\noutput o string = stop`,
        ),
      },
      [],
    ],
    [
      'what a function cannot convert',
      { 'main.bicep': machine(`var adminPassword = '${password}'\noutput o int = int(adminPassword)`) },
      [],
    ],
  ])('a password is on no surface: %s', async (_, files, options) => {
    const { directory, temporary, left } = repository();
    for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
    const main = 'main.bicep';
    const run = await runDoor({
      file: 'cli.js',
      directory,
      arguments: [
        ...['check', `--files=${main}`, '--policy', policy, '--bicep-path', bicepOf() ?? '', ...options],
        ...['--reports=json=out/r.json', '--reports=markdown=out/r.md', '--snapshot-out=out/s.json'],
      ],
      environment: { TMPDIR: temporary },
    });
    expect([1, 2]).toContain(run.code);
    const written = readdirSync(directory).includes('out')
      ? readdirSync(join(directory, 'out')).map((name) => readFileSync(join(directory, 'out', name), 'utf8'))
      : [];
    const surfaces = [run.stdout, run.stderr, ...written].join('\n');
    expect(surfaces).not.toContain(password.slice(0, 7));
    for (const unseen of ['\u001b', '\u202e', '\n::error::', '##[error]', '<script']) expect(surfaces).not.toContain(unseen);
    // It has got as far as to speak of what is wrong.
    expect(surfaces).toMatch(/main\.bicep|input parameters/);
    expect(left()).toEqual([]);
  });
});

function bicepOf(): string | undefined {
  return publicData('tools/bicep');
}

function machine(declarations: string, patchMode = "'AutomaticByPlatform'"): string {
  return `${declarations}
resource vm 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: '${hostile}'
  location: 'westeurope'
  tags: { environment: '${hostile}' }
  properties: {
    osProfile: { adminUsername: 'azureuser', adminPassword: adminPassword, linuxConfiguration: { patchSettings: { patchMode: ${patchMode} } } }
    userData: base64(string(adminPassword))
  }
}
`;
}
