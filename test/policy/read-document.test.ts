import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PolicyError, UsageError } from '../../src/errors.ts';
import { allRules } from '../../src/generated/rules.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { directoryWith, head, issuesOf, policyFrom } from './policy-files.ts';

const jsonHead = '"apiVersion":"azure-patch-policy/v1","kind":"PatchPolicy"';

test.each([
  ['wrong YAML syntax', `${head}name: [a,\n`, /^4:1 policy\/syntax This is not valid YAML: .*\.$/],
  ['a tab as indentation', `${head}rules:\n\tagent-disabled: {}\n`, /^4:1 policy\/syntax /],
  ['a key given twice', `${head}name: a\nname: b\n`, /^4:1 policy\/duplicate-key The key "name" is given twice; keep one\.$/],
  [
    'a nested key given twice',
    `${head}rules:\n  agent-disabled: { effect: off, effect: audit }\n`,
    /^4:34 policy\/duplicate-key The key "effect"/,
  ],
  ['several documents', `${head}---\nname: b\n`, /^4:1 policy\/several-documents /],
  ['a tag of YAML', `${head}name: !secret x\n`, /^3:7 policy\/syntax YAML tags/],
  ['an alias without anchor', `${head}name: *x\n`, /^3:7 policy\/.* There is no anchor &x before this alias\.$/],
  ['an alias to itself', `${head}rules: &r\n  agent-disabled: *r\n`, /^4:19 policy\/aliases The alias \*r contains itself\.$/],
  ['a key that is a list', `${head}? [a]\n: 1\n`, /^3:3 policy\/wrong-type Keys must be text/],
  ['an empty file', '', /^1:1 policy\/empty /],
  ['a file of comments', '# nothing\n\n', /^1:1 policy\/empty /],
  ['an empty document', '---\n...\n', /^1:1 policy\/empty /],
  ['nesting without end', `${head}name: ${'['.repeat(50_000)}`, /^3:\d+ policy\/too-deep /],
  ['block nesting without end', `${head}name:\n${'- '.repeat(50_000)}x\n`, /^4:\d+ policy\/too-deep /],
  ['JSON with a key given twice', `{${jsonHead},\n "name":"a", "rules":{}, "name":"b"}`, /^2:26 policy\/duplicate-key The key "name"/],
  ['JSON that breaks off', `{${jsonHead},`, /^1:\d+ policy\/syntax /],
  ['bytes that are not UTF-8', Uint8Array.of(0x61, 0xff, 0xfe, 0x80), /^1:1 policy\/encoding The file is not UTF-8 text/],
  ['more than 1 MiB', `${head}# ${'x'.repeat(1024 * 1024)}`, /^1:1 policy\/too-large The file is larger than 1 MiB/],
])('%s is refused with its place', async (_name, content, expected) => {
  const issues = await issuesOf(policyFrom(content, 'p'));
  expect(issues).toHaveLength(1);
  expect(issues[0]?.slice('p:'.length)).toMatch(expected);
});

test('aliases that multiply are refused before they are written out', async () => {
  const lines = Array.from({ length: 12 }, (_, level) => `k${level}: &a${level} [${`*a${level - 1},`.repeat(10)}]`);
  const bomb = `${head}k: &a-1 x\n${lines.join('\n')}\n`;
  expect((await issuesOf(policyFrom(bomb)))[0]).toMatch(/policy\/too-large With its aliases/);
});

test('an alias may repeat a value', async () => {
  const policy = await policyFrom(
    `${head}environments:\n  a: { match: { os: linux }, reboot: &r [Never] }\n  b: { match: { os: windows }, reboot: *r }\n`,
  );
  expect(policy.environments.map(({ requirements }) => requirements.reboot)).toEqual([['Never'], ['Never']]);
});

test.each([
  ['a byte order mark', `\uFEFF${head}name: servers\n`],
  ['Windows line ends', `${head}name: servers\n`.replaceAll('\n', '\r\n')],
  ['UTF-16 as PowerShell writes it', Buffer.from(`\uFEFF${head}name: servers\r\n`, 'utf16le')],
  ['a document marker on either side', `---\n${head}name: servers\n---\n`],
  ['JSON', `{${jsonHead},"name":"servers","$schema":"./patch-policy.schema.json"}`],
  ['JSON behind a byte order mark', `\uFEFF\n {${jsonHead},"name":"servers"}`],
  ['YAML in braces', '{apiVersion: azure-patch-policy/v1, kind: PatchPolicy, name: servers}'],
])('%s is read', async (_name, content) => {
  expect((await policyFrom(content)).name).toBe('servers');
});

test('tag values and names keep the text they are written in', async () => {
  const text = `${head}environments:\n  a:\n    match:\n      tags: { 1.0: 1.10, on: yes, live: true, since: 2024-01-01, n: [0x10, no] }\n      names: 007\n`;
  const [environment] = (await policyFrom(text)).environments;
  expect(environment?.match).toEqual({
    tags: { '1.0': ['1.10'], on: ['yes'], live: ['true'], since: ['2024-01-01'], n: ['0x10', 'no'] },
    names: ['007'],
  });
});

test('a %YAML 1.1 line does not turn words into booleans', async () => {
  const [environment] = (await policyFrom(`%YAML 1.1\n---\n${head}environments: { a: { match: { tags: { live: yes } } } }\n`)).environments;
  expect(environment?.match.tags).toEqual({ live: ['yes'] });
});

test('keys that name parts of objects pollute nothing', async () => {
  const text = `${head}environments:\n  a: { match: { tags: { __proto__: x, constructor: y } } }\n`;
  const json = `{${jsonHead},"environments":{"a":{"match":{"tags":{"__proto__":"x","constructor":"y"}}}}}`;
  for (const content of [text, json]) {
    const [environment] = (await policyFrom(content)).environments;
    expect(Object.entries(environment?.match.tags ?? {})).toEqual([
      ['__proto__', ['x']],
      ['constructor', ['y']],
    ]);
  }
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test('a directory, a missing file and one without permission say so', async () => {
  const directory = directoryWith({ 'locked.yaml': head });
  mkdirSync(join(directory, 'folder'));
  chmodSync(join(directory, 'locked.yaml'), 0o000);
  expect(await issuesOf(loadPolicy(['folder'], directory, allRules))).toEqual([
    'folder:1:1 policy/not-a-file This is a directory; name a YAML or JSON file.',
  ]);
  expect(await issuesOf(loadPolicy(['no.yaml'], directory, allRules))).toEqual([
    'no.yaml:1:1 policy/not-found There is no policy file "no.yaml"; check the path (shipped policies: baseline, environments, strict).',
  ]);
  if (process.getuid?.() !== 0) {
    expect(await issuesOf(loadPolicy(['locked.yaml'], directory, allRules))).toEqual([
      'locked.yaml:1:1 policy/unreadable The file cannot be read (EACCES).',
    ]);
  }
});

test('a JSON policy in order and a shipped one load without the yaml package', () => {
  const directory = directoryWith({ 'p.json': `{${jsonHead},"extends":"environments"}` });
  const load = fileURLToPath(new URL('../../src/policy/load.ts', import.meta.url));
  const script = `
    import { registerHooks } from 'node:module';
    registerHooks({ resolve(name, context, next) { if (name === 'yaml') throw new Error('yaml was loaded'); return next(name, context); } });
    const { loadPolicy } = await import(${JSON.stringify(load)});
    const policy = await loadPolicy(['p.json'], ${JSON.stringify(directory)}, []);
    console.log(policy.environments.length);`;
  expect(execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], { encoding: 'utf8' }).trim()).toBe('3');
});

const words = fc.constantFrom(
  'apiVersion',
  'kind',
  'environments',
  'match',
  'tags',
  '__proto__',
  'constructor',
  'rules',
  'extends',
  'unmatched',
  'PatchPolicy',
  'azure-patch-policy/v1',
  'any',
  'baseline',
  'a',
  '',
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    words,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 3 }),
    tie('map'),
  ),
  map: fc.array(fc.tuple(words, tie('tree')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
}));
const yamlText = fc
  .array(
    fc.constantFrom(
      ...'{}[],:#&*!|>\'"%@`?- \n\t~ab1<\\'.split(''),
      'apiVersion: azure-patch-policy/v1\n',
      'kind: PatchPolicy\n',
      'environments:\n',
      '  a:\n',
      '    match: ',
      '---\n',
      '\u0000',
      '\ud800',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
const content = fc.oneof(
  fc.string({ unit: 'binary' }),
  yamlText,
  yamlText.map((text) => head + text),
  fc.dictionary(words, tree).map((data) => JSON.stringify({ ...data, apiVersion: 'azure-patch-policy/v1', kind: 'PatchPolicy' })),
  fc.uint8Array({ maxLength: 200 }),
);

test('whatever a file holds, loading it gives a policy or an error the user can act on', async () => {
  await fc.assert(
    fc.asyncProperty(content, async (text) => {
      try {
        const policy = await policyFrom(text);
        return policy.files.includes('policy.yaml');
      } catch (error) {
        if (!(error instanceof PolicyError) && !(error instanceof UsageError)) throw error;
        return !(error instanceof PolicyError) || error.issues.every(({ line, column }) => line >= 1 && column >= 1);
      }
    }),
    { numRuns: 1500 },
  );
});
