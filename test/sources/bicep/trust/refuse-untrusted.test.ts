import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SourceError } from '../../../../src/errors.ts';
import { refuseUntrusted } from '../../../../src/sources/bicep/trust/refuse-untrusted.ts';
import { publicData } from '../../../support/public-data.ts';
import { folderWith } from './repository.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What is said of a repository, undefined where nothing is. */
async function refusal(
  files: Files,
  { entry = 'main.bicep', moduleCache }: { entry?: string; moduleCache?: string } = {},
): Promise<string | undefined> {
  return refusalIn(folderWith(files), entry, moduleCache);
}

async function refusalIn(boundary: string, entry = 'main.bicep', moduleCache?: string): Promise<string | undefined> {
  try {
    await refuseUntrusted([join(boundary, entry)], { boundary, moduleCache });
    return undefined;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return error.message;
  }
}

describe('a reference to elsewhere is refused by name', () => {
  test.each([
    ["module m 'br:evil.azurecr.io/m:1' = {}", 'br:evil.azurecr.io/m:1'],
    ["module m 'br:ghcr.io/evil/m:1' = {}", 'br:ghcr.io/evil/m:1'],
    ["module m 'ts:00000000-0000-0000-0000-000000000000/rg/spec:1' = {}", 'ts:00000000-0000-0000-0000-000000000000/rg/spec:1'],
    ["import { t } from 'br:evil.azurecr.io/m:1'", 'br:evil'],
    ["import {\n  t\n} from 'br:evil.azurecr.io/m:1'", 'br:evil'],
    ["import * as t from 'br:evil.azurecr.io/m:1'", 'br:evil'],
    ["extension 'br:evil.azurecr.io/m:1' as e", 'br:evil'],
    ["test t 'br:evil.azurecr.io/m:1' = {}", 'br:evil'],
    ["@description('x') module m 'br:evil.azurecr.io/m:1' = {}", 'br:evil'],
    ["module m 'b\\u{72}:evil.azurecr.io/m:1' = {}", 'br:evil'],
    ["module m '\\u{0000062}r:evil.azurecr.io/m:1' = {}", 'br:evil'],
    ["module m '''br:evil.azurecr.io/m:1''' = {}", 'br:evil'],
    ["module m '''\nbr:evil.azurecr.io/m:1''' = {}", 'br:evil'],
    ["module m $$'''br:evil.azurecr.io/m:1''' = {}", 'br:evil'],
    ["module /* a\n 'b' */ m /**/ 'br:evil.azurecr.io/m:1' = {}", 'br:evil'],
    ["var a = 'http://x' /* ''' */\nmodule m 'br:evil.azurecr.io/m:1' = {}", 'br:evil'],
    ["var a = '''it's // text'''\nmodule m 'br:evil.azurecr.io/m:1' = {}", 'br:evil'],
    ["var a = 'unterminated\nmodule m 'br:evil.azurecr.io/m:1' = {}", 'br:evil'],
    ["var a = '${b + '${c}'}'\nmodule m 'br:evil.azurecr.io/m:1' = {}", 'br:evil'],
    ["var a = $'''${b}'''\nmodule m 'br:evil.azurecr.io/m:1' = {}", 'br:evil'],
    ["#disable-next-line BCP001 '''\n'''\nmodule m 'br:evil.azurecr.io/m:1' = {}", 'br:evil'],
    ["#disable-next-line BCP001\r\nmodule m 'br:evil.azurecr.io/m:1' = {}\r\n", 'br:evil'],
    ["var a = 1\rmodule m 'br:evil.azurecr.io/m:1' = {}", 'br:evil'],
    ["var a = {\nmodule ( 'br:evil.azurecr.io/m:1'", 'br:evil'],
    ["var a = (\nmodule : 'br:evil.azurecr.io/m:1'", 'br:evil'],
    ["\ufeffmodule m 'br:evil.azurecr.io/m:1' = {}", 'br:evil'],
    ["module m 'BR:evil.azurecr.io/m:1' = {}", 'BR:evil'],
    ["module m 'br:mcr.microsoft.com@evil.azurecr.io/m:1' = {}", 'br:mcr.microsoft.com@evil'],
    ["module m 'br:mcr.microsoft.com:443/m:1' = {}", 'br:mcr.microsoft.com:443'],
    ["module m 'br:mcr.microsoft.com.evil.azurecr.io/m:1' = {}", 'br:mcr.microsoft.com.evil'],
    ["module m 'br:mcr.microsoft.com\\u{2f}..\\u{2f}m:1' = {}", 'br:mcr.microsoft.com/../m:1'],
    ["module m 'br/unknown:m:1' = {}", 'br/unknown:m:1'],
  ])('%j', async (source, named) => {
    expect(await refusal({ 'main.bicep': source })).toContain(`\`${named}`);
    expect(await refusal({ 'main.bicep': source })).toContain('bicep-trust');
  });
});

test('a file that a file names is looked at too, wherever the reference stands', async () => {
  const evil = "\n\nmodule m 'br:evil.azurecr.io/m:1' = {}";
  expect(
    await refusal({ 'infra/main.bicep': "module a '../modules/a.bicep' = {}", 'modules/a.bicep': evil }, { entry: 'infra/main.bicep' }),
  ).toContain('modules/a.bicep, line 3:');
  const chain = { 'main.bicepparam': "using 'b.bicep'\nextends 'base.bicepparam'", 'b.bicep': '', 'base.bicepparam': "using 'c.bicep'" };
  expect(await refusal({ ...chain, 'c.bicep': evil }, { entry: 'main.bicepparam' })).toContain('c.bicep, line 3:');
  expect(await refusal({ 'main.bicep': "import { a } from 'a.bicep'", 'a.bicep': evil })).toContain('a.bicep, line 3:');
  expect(await refusal({ 'main.bicepparam': "using 'br:evil.azurecr.io/m:1'" }, { entry: 'main.bicepparam' })).toContain('br:evil');
  expect(await refusal({ 'main.bicep': "module a 'no-extension' = {}", 'no-extension': evil })).toContain('no-extension, line 3:');
});

test('a file in UTF-16 is read as Bicep reads it', async () => {
  const source = "\ufeffmodule m 'br:evil.azurecr.io/m:1' = {}";
  const little = Buffer.from(source, 'utf16le');
  expect(await refusal({ 'main.bicep': little })).toContain('br:evil');
  expect(await refusal({ 'main.bicep': Buffer.from(little).swap16() })).toContain('br:evil');
});

describe('is not refused', () => {
  test.each([
    "module m 'br/public:avm/res/compute/virtual-machine:0.22.0' = {}",
    "module m 'br:mcr.microsoft.com/bicep/avm/res/compute/virtual-machine:0.22.0' = {}",
    "module m 'br:MCR.microsoft.com/bicep/m@sha256:0123456789012345678901234567890123456789012345678901234567890123' = {}",
    "extension 'br:mcr.microsoft.com/bicep/extensions/microsoftgraph/v1.0:1.0.0'",
    "// module m 'br:contoso.azurecr.io/m:1' = {}",
    "/*\nmodule m 'br:contoso.azurecr.io/m:1' = {}\n*/",
    "var docs = '''\nmodule m 'br:contoso.azurecr.io/m:1' = {}\n'''",
    "var docs = 'use br:contoso.azurecr.io/m:1'",
    "var a = {\n  module: 'https://example.com'\n  import: '../../../x'\n  test: 'a:b'\n}",
    "param module string = '../../../etc/passwd'",
    "var extension = '../../../../x'",
    "resource extension 'Microsoft.Compute/virtualMachines/extensions@2024-07-01' = {}",
    "module m './missing.bicep' = {}",
    'extension kubernetes with {}\nextension microsoftGraphV1',
    "var t = loadTextContent('missing.txt')",
    "import { 'a:b' as c } from 'types.bicep'",
  ])('%j', async (source) => {
    expect(await refusal({ 'main.bicep': source })).toBeUndefined();
  });

  test.each(['bicep', 'corpus/bicep-source', 'corpus/arm-template'])('%s, but for what lies outside of it', async (name) => {
    const boundary = publicData(name);
    if (boundary === undefined) return;
    const files = readdirSync(boundary, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:bicep|bicepparam|json)$/.test(file));
    const refused = (await Promise.all(files.map((file) => refusalIn(boundary, file)))).filter((sentence) => sentence !== undefined);
    expect(refused.filter((sentence) => !/ (?:names|loads) .* lies outside of /.test(sentence))).toEqual([]);
    expect(refused).toHaveLength(name === 'corpus/arm-template' ? 8 : 0);
  });
});

describe('a file outside is refused before Bicep reads it', () => {
  test.each([
    "module m '../outside.bicep' = {}",
    "var a = loadTextContent('../../../../../../etc/passwd')",
    "var a = sys.loadTextContent( /* */ '\\u{2e}./outside.txt')",
    "var a = loadFileAsBase64(\n'../outside.txt'\n)",
    "var a = loadJsonContent('.git/config')",
    "var a = loadYamlContent('''../outside.txt''', 'x')",
  ])('%j', async (source) => {
    expect(await refusal({ 'main.bicep': source })).toMatch(/^main\.bicep, line [12]: (?:names|loads) .* lies outside of /);
  });

  test('by a link, also of a folder on the way, of the file itself and of bicepconfig.json', async () => {
    const outside = folderWith({ 'secret.txt': 'secret', 'main.bicep': '' });
    const boundary = folderWith({
      'main.bicep': "var a = loadTextContent('link.txt')",
      'b.bicep': "var a = loadTextContent('folder/secret.txt')",
    });
    symlinkSync(join(outside, 'secret.txt'), join(boundary, 'link.txt'));
    symlinkSync(outside, join(boundary, 'folder'));
    symlinkSync(join(outside, 'main.bicep'), join(boundary, 'c.bicep'));
    for (const entry of ['main.bicep', 'b.bicep', 'c.bicep']) expect(await refusalIn(boundary, entry)).toContain('lies outside of');
    mkdirSync(join(boundary, 'd'));
    symlinkSync(join(outside, 'secret.txt'), join(boundary, 'd/bicepconfig.json'));
    symlinkSync(join(boundary, 'main.bicep'), join(boundary, 'd/main.bicep'));
    expect(await refusalIn(boundary, 'd/main.bicep')).toContain('d/bicepconfig.json, which lies outside of');
  });

  test('a link within the repository is followed', async () => {
    const boundary = folderWith({ 'main.bicep': "module m 'a/link.bicep' = {}", 'b/real.bicep': "module m 'br:evil.azurecr.io/m:1' = {}" });
    mkdirSync(join(boundary, 'a'));
    symlinkSync('../b/real.bicep', join(boundary, 'a/link.bicep'));
    expect(await refusalIn(boundary)).toContain('a/link.bicep, line 1: `br:evil');
  });

  test.each(["'.', '../*'", "'../x'", "'a/../../x'", "'\\u{2e}./x'", 'folder', "'${x}'", "'a', pattern", "'a', '../*'", "'a' ,'b/*'", ''])(
    'a list of a folder needs a plain path: %s',
    async (given) => {
      const sentence = await refusal({ 'main.bicep': `var a = loadDirectoryFileInfo(${given})`, 'a/b': '' });
      if (given === '') expect(sentence).toBeUndefined();
      else expect(sentence).toContain('`loadDirectoryFileInfo` takes only a path that is written out');
    },
  );

  test('a list of a folder within the repository is allowed, one behind a link that leads out is not', async () => {
    const boundary = folderWith({ 'main.bicep': "var a = loadDirectoryFileInfo('a', '*.json')", 'a/b.json': '' });
    expect(await refusalIn(boundary)).toBeUndefined();
    const linked = folderWith({ 'main.bicep': "var a = loadDirectoryFileInfo('a')" });
    symlinkSync('/etc', join(linked, 'a'));
    expect(await refusalIn(linked)).toContain('lists');
  });
});

// Windows has neither.
describe.skipIf(process.platform === 'win32')('what never ends is not read', () => {
  const pipeIn = (boundary: string, name: string) => execFileSync('mkfifo', [join(boundary, name)]);

  test('a device behind a link', async () => {
    const boundary = folderWith({ 'main.bicep': "var a = loadTextContent('zero')", 'b.bicep': "module m 'zero' = {}" });
    symlinkSync('/dev/zero', join(boundary, 'zero'));
    for (const entry of ['main.bicep', 'b.bicep', 'zero']) expect(await refusalIn(boundary, entry)).toContain('lies outside of');
  });

  test('a pipe, named, as the configuration, and somewhere in the repository where a path is made from variables', async () => {
    const boundary = folderWith({
      'main.bicep': "module m 'pipe' = {}",
      'b.bicep': "var a = loadTextContent('pipe')",
      'c.bicep': "var p = 'pi'\nvar a = loadTextContent('${p}pe')",
      'd/main.bicep': '',
    });
    pipeIn(boundary, 'pipe');
    pipeIn(boundary, 'd/bicepconfig.json');
    expect(await refusalIn(boundary)).toContain('main.bicep, line 1: names pipe, which is a pipe, a socket or a device');
    expect(await refusalIn(boundary, 'b.bicep')).toContain('b.bicep, line 1: loads pipe, which is a pipe');
    expect(await refusalIn(boundary, 'c.bicep')).toMatch(
      /^c\.bicep, line 2: loads a file whose path is made from variables, and .* is a pipe/,
    );
    expect(await refusalIn(boundary, 'd/main.bicep')).toContain('d/bicepconfig.json, which is a pipe');
    expect(await refusalIn(boundary, 'pipe')).toContain('pipe, which is a pipe');
  });

  test('loops of links and files that name each other end', async () => {
    const boundary = folderWith({
      'main.bicep': "module m 'b.bicep' = {}",
      'b.bicep': "module m './main.bicep' = {}\nvar a = loadTextContent(b)",
    });
    symlinkSync('.', join(boundary, 'loop'));
    symlinkSync('self', join(boundary, 'self'));
    expect(await refusalIn(boundary)).toBeUndefined();
    expect(await refusalIn(boundary, 'self')).toBeUndefined();
  });
});

describe('bicepconfig.json', () => {
  const refusalOf = (config: string, source = '') =>
    refusal({ 'bicepconfig.json': config, 'infra/main.bicep': source }, { entry: 'infra/main.bicep' });

  test.each([
    ['{"cacheRootDirectory": "./cache"}', 'cacheRootDirectory'],
    ['{/* */ "cacheRoot\\u0044irectory": "/proc/self/cwd/cache", // x\n}', 'cacheRootDirectory'],
    ['\ufeff{"cacheRootDirectory": "./cache"}', 'cacheRootDirectory'],
    ['{"cloud": {"credentialPrecedence": ["ManagedIdentity"]}}', 'cloud.credentialPrecedence'],
    ['{"cloud": {"credentialPrecedence": ["AzureCLI", "Environment"]}}', 'cloud.credentialPrecedence'],
    ['{"cloud": {"credentialPrecedence": [1]}}', 'cloud.credentialPrecedence'],
    ['{"cloud": {"credentialPrecedence": ["AzureCLI, Environment"]}}', 'cloud.credentialPrecedence'],
    ['{"cloud": {"currentProfile": "x", "profiles": {"x": {"resourceManagerEndpoint": "https://evil"}}}}', 'cloud.profiles'],
    ['{"cloud": {"profiles": {"AzureCloud": {"activeDirectoryAuthority": "https://evil"}}}}', 'cloud.profiles'],
    ['{"experimentalFeaturesEnabled": {"ociEnabled": true}}', 'experimentalFeaturesEnabled.ociEnabled'],
  ])('%j is refused by name', async (config, setting) => {
    expect(await refusalOf(config)).toContain(`bicepconfig.json sets \`${setting}\``);
  });

  test.each(['{', '[]', '', '{"a": 1} x', '{"cloud": {}, "cloud": {}}', `${'['.repeat(200_000)}`])(
    'one that cannot be parsed, or says two things, is refused: %.30j',
    async (config) => {
      expect(await refusalOf(config)).toContain('bicepconfig.json cannot be parsed');
    },
  );

  test.each([
    '{}',
    '{"analyzers": {"core": {"rules": {"no-unused-params": {"level": "error"}, "no-unused-params": {"level": "off"}}}}}',
    '{"cloud": {"currentProfile": "AzureCloud", "credentialPrecedence": ["AzureCLI", "AzurePowerShell"]}}',
    '{"cloud": {"profiles": {"AzureCloud": {"resourceManagerEndpoint": "https://management.azure.com/", "activeDirectoryAuthority": "https://login.microsoftonline.com"}}}}',
    '{"experimentalFeaturesEnabled": {"ociEnabled": false, "assertions": true}}',
    '{"moduleAliases": {"br": {"contoso": {"registry": "contoso.azurecr.io"}}}}',
    '{"extensions": {"contoso": "br:contoso.azurecr.io/e:1"}}',
    '{"extensions": {"graph": "br:mcr.microsoft.com/bicep/extensions/microsoftgraph/v1.0:1.0.0"}, "implicitExtensions": ["az", "graph"]}',
  ])('%j is not refused while nothing uses it', async (config) => {
    expect(await refusalOf(config, "module m 'br/public:avm/res/compute/virtual-machine:0.22.0' = {}")).toBeUndefined();
  });

  test.each([
    ['{"moduleAliases": {"br": {"contoso": {"registry": "contoso.azurecr.io"}}}}', "module m 'br/contoso:m:1' = {}"],
    ['{"moduleAliases": {"br": {"public": {"registry": "evil.azurecr.io"}}}}', "module m 'br/public:m:1' = {}"],
    ['{"moduleAliases": {"br": {"public": {"registry": "mcr.microsoft.com@evil.azurecr.io"}}}}', "module m 'br/public:m:1' = {}"],
    ['{"moduleAliases": {"ts": {"s": {"subscription": "s", "resourceGroup": "g"}}}}', "module m 'ts/s:m:1' = {}"],
    ['{"extensions": {"e": "br:evil.azurecr.io/e:1"}}', 'extension e'],
    ['{"extensions": {"e": "br:evil.azurecr.io/e:1"}}', 'extension e as f'],
    ['{"extensions": {"e": "br:evil.azurecr.io/e:1"}, "implicitExtensions": ["e"]}', ''],
    ['{"extensions": {"az": "br:evil.azurecr.io/e:1"}}', ''],
  ])('%j is refused where it is used', async (config, source) => {
    expect(await refusalOf(config, source)).toContain('is neither a public module');
  });

  test('an alias of the registry for public modules is allowed, and a folder that stands in for a registry is followed', async () => {
    expect(
      await refusalOf(
        '{"moduleAliases": {"br": {"avm": {"registry": "mcr.microsoft.com", "modulePath": "bicep/avm"}}}}',
        "module m 'br/avm:res/x:1' = {}",
      ),
    ).toBeUndefined();
    const config = '{"moduleAliasesMock": {"br": {"own": {"mapToFilePath": "modules"}}}}';
    const files = { 'bicepconfig.json': config, 'infra/main.bicep': "module m 'br/own:a/b:1.0' = {}" };
    expect(await refusal(files, { entry: 'infra/main.bicep' })).toBeUndefined();
    expect(
      await refusal({ ...files, 'modules/a/b.bicep': "module m 'br:evil.azurecr.io/m:1' = {}" }, { entry: 'infra/main.bicep' }),
    ).toContain('modules/a/b.bicep');
    expect(await refusalOf(config.replace('modules"', '../modules"'), "module m 'br/own:a:1' = {}")).toContain('lies outside of');
  });

  test('one that is extended counts, the nearest wins for aliases, and bad settings are refused in every one', async () => {
    const source = { 'infra/main.bicep': "module m 'br/own:m:1' = {}" };
    const own = (registry: string) => `{"moduleAliases": {"br": {"own": {"registry": "${registry}"}}}}`;
    const entry = { entry: 'infra/main.bicep' };
    expect(
      await refusal({ ...source, 'bicepconfig.json': own('evil.azurecr.io'), 'infra/bicepconfig.json': own('mcr.microsoft.com') }, entry),
    ).toBeUndefined();
    expect(
      await refusal({ ...source, 'infra/bicepconfig.json': '{"extends": "../base.json"}', 'base.json': own('mcr.microsoft.com') }, entry),
    ).toBeUndefined();
    expect(
      await refusal({ ...source, 'infra/bicepconfig.json': '{"extends": "../base.json"}', 'base.json': own('evil.azurecr.io') }, entry),
    ).toContain('br/own:m:1');
    expect(
      await refusal(
        { 'infra/main.bicep': '', 'infra/bicepconfig.json': '{"extends": "../base.json"}', 'base.json': '{"cacheRootDirectory": "x"}' },
        entry,
      ),
    ).toContain('base.json sets');
    expect(await refusal({ 'infra/main.bicep': '', 'infra/bicepconfig.json': '{"extends": "../../base.json"}' }, entry)).toContain(
      'lies outside of',
    );
    expect(
      await refusal({ 'infra/main.bicep': '', 'infra/bicepconfig.json': '{}', 'bicepconfig.json': '{"cacheRootDirectory": "x"}' }, entry),
    ).toContain('sets `cacheRootDirectory`');
  });
});

test('a backslash leads on as a slash does', async () => {
  const entry = { entry: 'infra/main.bicep' };
  const extended = {
    'infra/main.bicep': '',
    'infra/bicepconfig.json': '{"extends": "..\\\\base.json"}',
    'base.json': '{"cacheRootDirectory": "x"}',
  };
  expect(await refusal(extended, entry)).toContain('base.json sets');
  const config = '{"moduleAliasesMock": {"br": {"own": {"mapToFilePath": "..\\\\x"}}}}';
  expect(await refusal({ 'infra/main.bicep': "module m 'br/own:a:1' = {}", 'bicepconfig.json': config }, entry)).toContain(
    'lies outside of',
  );
});

test.each([
  "'",
  "'${",
  "$'''${",
  '/*',
  '\\u{',
  '$',
  "'${{",
  '{',
  'module ',
  'extension ',
  'loadTextContent(',
  "loadDirectoryFileInfo('a', 'b', ",
])('a text that repeats %j a million times is read to its end', async (piece) => {
  expect(await refusal({ 'main.bicep': piece.repeat(3_000_000 / piece.length) })).toBeUndefined();
});

test('a module that lies whole in the cache of the user needs no request, and one that lies there in part does', async () => {
  const moduleCache = folderWith({
    'br/contoso.azurecr.io/a$b/1.0$/main.json': '{}',
    'br/contoso.azurecr.io/a$b/1.0$/manifest': '{}',
    'br/contoso.azurecr.io/a$b/1.0$/metadata': '{}',
    'br/contoso.azurecr.io/a$b/V2$1/main.json': '{}',
    'br/contoso.azurecr.io/a$b/V2$1/manifest': '{}',
    'br/contoso.azurecr.io/a$b/V2$1/metadata': '{}',
    'br/contoso.azurecr.io/part/1.0$/main.json': '{}',
    'ts/sub/group/spec/1.0/main.json': '{}',
  });
  const refused = async (references: readonly string[]) => {
    const sentences = await Promise.all(
      references.map((reference) => refusal({ 'main.bicep': `module m '${reference}' = {}` }, { moduleCache })),
    );
    return references.filter((_, index) => sentences[index] !== undefined);
  };
  expect(await refused(['br:contoso.azurecr.io/a/b:1.0', 'br:CONTOSO.azurecr.io/a/b:V2', 'ts:SUB/group/spec:1.0'])).toEqual([]);
  const others = [
    'br:contoso.azurecr.io/a/b:2.0',
    'br:contoso.azurecr.io/a/b:v2',
    'br:contoso.azurecr.io/part:1.0',
    'ts:sub/group/spec:2.0',
    'ts:sub/group/spec/..:1.0',
  ];
  expect(await refused(others)).toEqual(others);
});
