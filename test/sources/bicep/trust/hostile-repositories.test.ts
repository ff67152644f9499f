import { symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refuseOutside } from '../../../../src/sources/bicep/trust/boundary.ts';
import { childEnvironment } from '../../../../src/sources/bicep/trust/child-environment.ts';
import { linkModuleCache } from '../../../../src/sources/bicep/trust/module-cache.ts';
import { referencesIn } from '../../../../src/sources/bicep/trust/references.ts';
import { refuseUntrusted } from '../../../../src/sources/bicep/trust/refuse-untrusted.ts';
import { type Answer, ask, bicep } from './cli.ts';
import { folderWith } from './repository.ts';

const filesIn = (answer: Answer | undefined) => (answer?.result?.filePaths ?? []) as readonly string[];

/** What a child of ours gets, beside what it is given by name. */
function environmentIn(home: string, job: NodeJS.ProcessEnv = {}, names: readonly string[] = []): NodeJS.ProcessEnv {
  return childEnvironment({ home, environment: job, names, trusted: false, memory: 8 * 1024 ** 3 });
}

/** Repositories that try what the rules forbid, and the real CLI, which does it where it is let. */
describe.skipIf(bicep === undefined)('with the real CLI', () => {
  test('a parameters file reads no variable of the job but those that bicep-env lists', async () => {
    const repository = folderWith({
      'main.bicep': 'param token string\nparam name string\noutput token string = token\noutput name string = name',
      'main.bicepparam':
        "using 'main.bicep'\nparam token = readEnvironmentVariable('GITHUB_TOKEN', 'none')\nparam name = readEnvironmentVariable('STAGE', 'none')",
      'needs.bicepparam': "using 'main.bicep'\nparam name = ''\nparam token = readEnvironmentVariable('GITHUB_TOKEN')",
    });
    const home = folderWith({});
    const [main, needs] = ['main.bicepparam', 'needs.bicepparam'].map((file) => join(repository, file));
    const environment = environmentIn(home, { ...process.env, GITHUB_TOKEN: 'gh-secret', STAGE: 'prod' }, ['STAGE']);
    const [snapshot, failed] = await ask(environment, home, [
      ['getSnapshot', { path: main, metadata: {} }],
      ['compileParams', { path: needs, parameterOverrides: {} }],
    ]);
    expect(JSON.parse(String(snapshot?.result?.snapshot)).outputs).toEqual({ token: 'none', name: 'prod' });
    expect(JSON.stringify(failed)).toContain('BCP427');
    expect(JSON.stringify(failed)).not.toContain('gh-secret');
  });

  test('what a path made from variables reads outside is not shown: a file, one behind a link, the environment of the parent', async () => {
    const outside = folderWith({ 'secret.txt': 'the-secret' });
    const repository = folderWith({
      'by-variable.bicep': "var up = '..'\noutput text string = loadTextContent('${up}/PATH/secret.txt')".replace(
        'PATH',
        relative(join(outside, '..'), outside),
      ),
      'by-link.bicep': "var name = 'link'\noutput text string = loadTextContent('${name}.txt')",
      'parent.bicep': `var proc = '${'../'.repeat(12)}proc'\noutput text string = loadFileAsBase64('\${proc}/${process.pid}/environ')`,
      'honest.bicep': "var name = 'honest'\noutput text string = loadTextContent('${name}.txt')",
      'honest.txt': 'text',
    });
    symlinkSync(join(outside, 'secret.txt'), join(repository, 'link.txt'));
    const home = folderWith({});
    const files = ['by-variable', 'by-link', 'parent', 'honest'].map((name) => join(repository, `${name}.bicep`));
    await refuseUntrusted(files, { boundary: repository, moduleCache: undefined });
    const answers = await ask(
      environmentIn(home),
      home,
      files.flatMap((path) => [
        ['getFileReferences', { path }],
        ['compile', { path }],
      ]),
    );
    const [variableFiles, variable, linkFiles, , parentFiles, , honestFiles] = answers;
    expect(variable?.result?.contents).toContain('the-secret');
    const refuse = (answer: Answer | undefined) => () => refuseOutside(filesIn(answer), { boundary: repository, own: [home] });
    expect(refuse(variableFiles)).toThrow('secret.txt lies outside of');
    expect(refuse(linkFiles)).toThrow('link.txt lies outside of');
    if (process.platform === 'linux') expect(refuse(parentFiles)).toThrow(`/proc/${process.pid}/environ lies outside of`);
    expect(refuse(honestFiles)).not.toThrow();
  });

  test('the list of files is whole only when it is asked for first', async () => {
    const outside = folderWith({ 'secret.txt': 'the-secret' });
    const repository = folderWith({
      // Bicep reads the module, and then cannot restore it as an extension.
      'main.bicep': "module m 'module.bicep' = {\n  name: 'm'\n}\nimport 'module.bicep'",
      'module.bicep': `var up = '..'\nparam p 'only' = loadTextContent('\${up}/${relative(join(outside, '..'), outside)}/secret.txt')`,
    });
    const home = folderWith({});
    const path = join(repository, 'main.bicep');
    const lists = await ask(environmentIn(home), home, [
      ['getFileReferences', { path }],
      ['getFileReferences', { path }],
    ]);
    const [first, later] = lists.map((answer) => filesIn(answer).filter((file) => file.endsWith('secret.txt')).length);
    expect(first).toBe(1);
    expect(later).toBe(0);
  });

  test('a forged cache of modules is refused, though Bicep takes it', async () => {
    const module = JSON.stringify({
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      contentVersion: '1.0.0.0',
      resources: [],
    });
    const forged = 'cache/br/mcr.microsoft.com/bicep$avm$m/1.0$';
    const repository = folderWith({
      'main.bicep': "module m 'br/public:avm/m:1.0' = {\n  name: 'm'\n}",
      'bicepconfig.json': '{"cacheRootDirectory": "/proc/self/cwd/cache"}',
      [`${forged}/main.json`]: module,
      [`${forged}/manifest`]: '{}',
      [`${forged}/metadata`]: '{}',
    });
    const path = join(repository, 'main.bicep');
    await expect(refuseUntrusted([path], { boundary: repository, moduleCache: undefined })).rejects.toThrow('sets `cacheRootDirectory`');
    if (process.platform !== 'linux') return;
    const [taken] = await ask(environmentIn(folderWith({})), repository, [['compile', { path }]]);
    expect(taken?.result?.success).toBe(true);

    // What lies in the user's own cache is taken without a request.
    const userHome = folderWith({
      '.bicep/br/contoso.azurecr.io/m/1.0$/main.json': module,
      '.bicep/br/contoso.azurecr.io/m/1.0$/manifest': '{}',
      '.bicep/br/contoso.azurecr.io/m/1.0$/metadata': '{}',
    });
    const honest = folderWith({ 'main.bicep': "module m 'br:contoso.azurecr.io/m:1.0' = {\n  name: 'm'\n}" });
    const home = folderWith({});
    const moduleCache = linkModuleCache({ home, environment: { HOME: userHome }, boundary: honest });
    const entry = join(honest, 'main.bicep');
    await refuseUntrusted([entry], { boundary: honest, moduleCache });
    const [compiled, references] = await ask(environmentIn(home), home, [
      ['compile', { path: entry }],
      ['getFileReferences', { path: entry }],
    ]);
    expect(compiled?.result?.success).toBe(true);
    refuseOutside(filesIn(references), { boundary: honest, own: [home] });
  });

  test('every module that Bicep finds in a text, however broken, is found before it starts', async () => {
    const modules = ['m0.bicep', 'm1.bicep', 'm2.bicep', 'm3.bicep'];
    const folder = folderWith(Object.fromEntries(modules.map((name) => [name, ''])));
    const statement = fc
      .tuple(
        fc.constantFrom(
          'module a ',
          'module ',
          'module /*\n*/ a ',
          'import * as a from ',
          'import {\n a\n} from ',
          'using ',
          'extends ',
          'test a ',
        ),
        fc.constantFrom(...modules),
        fc.constantFrom("'", "'''", "$$'''", "'\\u{6d}"),
        fc.constantFrom('', ' = {}', ' = {\n}', '\n'),
      )
      .map(([keyword, name, quote, rest]) => {
        const path = quote.endsWith('}') ? `${quote}${name.slice(1)}'` : `${quote}${name}${quote.replace(/\$/g, '')}`;
        return `${keyword}${path}${rest}`;
      });
    const piece = fc.constantFrom(
      ...[
        "'",
        "'''",
        "''''",
        '$',
        '$$',
        '{',
        '}',
        '${',
        '(',
        ')',
        '[',
        ']',
        '\n',
        '\r\n',
        '\r',
        '/*',
        '*/',
        '//',
        '\\',
        "\\'",
        '\\u{',
        ':',
        '=',
        ',',
      ],
      ...[
        '#disable-next-line ',
        '@',
        "@description('x') ",
        'module',
        'from',
        'param x string = ',
        'var y = ',
        "'x'",
        '"',
        '\u00a0',
        '\ufeff',
        'if (',
      ],
    );
    const line = fc.oneof(
      fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join('')),
      statement,
    );
    const source = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\r\n', ' ', '')), { minLength: 1, maxLength: 8 });
    const texts = fc.sample(source, { numRuns: 400, seed: 7 }).map((lines) => lines.flat().join(''));
    const files = texts.map((text, index) => {
      const path = join(folder, `entry${index}.${index % 4 === 0 ? 'bicepparam' : 'bicep'}`);
      writeFileSync(path, text);
      return path;
    });
    const home = folderWith({});
    const answers = await ask(
      environmentIn(home),
      home,
      files.map((path) => ['getFileReferences', { path }]),
    );
    let count = 0;
    texts.forEach((text, index) => {
      const read = filesIn(answers[index])
        .map((path) => relative(folder, path))
        .filter((name) => modules.includes(name));
      const named = referencesIn(text).artifacts.map((reference) => reference.text ?? '');
      expect(named, JSON.stringify(text)).toEqual(expect.arrayContaining(read));
      count += read.length;
    });
    expect(count).toBeGreaterThan(200);
  });
});
