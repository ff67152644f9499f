import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DeclaredResource, readSourceText, type SourceText } from '../../../../src/sources/terraform-plan/hcl/source-index.ts';
import type { ModuleCall, PlanConfiguration } from '../../../../src/sources/terraform-plan/plan/plan-format.ts';
import { publicData } from '../../../support/public-data.ts';

const web: DeclaredResource = { mode: 'managed', type: 'azurerm_linux_virtual_machine', name: 'web' };
const declaration = 'resource "azurerm_linux_virtual_machine" "web" {\n  patch_mode = "Manual"\n}\n';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'source-index-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    const at = path.join(directory, file);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, text);
  }
}

function call(source: string, calls: Readonly<Record<string, ModuleCall>> = {}): ModuleCall {
  return { source, module: { module_calls: calls } };
}

function readText(calls: Readonly<Record<string, ModuleCall>> = {}, sourceRoot = '.', workingDirectory = '.'): SourceText {
  return readSourceText({
    sourceRoot: path.join(directory, sourceRoot),
    workingDirectory: path.join(directory, workingDirectory),
    configuration: { root_module: { module_calls: calls } },
  });
}

describe('a resource', () => {
  test('of the root module is found in any of its files', async () => {
    write({ 'main.tf': '', 'vms.tf': `\n\n${declaration}`, 'data.tofu': '\ndata "azurerm_linux_virtual_machine" "web" {}\n' });
    const text = readText();
    expect(text.locate([], web)).toEqual({ file: 'vms.tf', line: 3 });
    expect(text.locate([], { ...web, mode: 'data' })).toEqual({ file: 'data.tofu', line: 2 });
    expect(text.locate([], { ...web, name: 'other' })).toBeUndefined();
  });

  test('of a local module is found along the calls, relative to the caller and to the working directory', async () => {
    write({
      'infra/main.tf': 'module "app" {\n  source = "../modules/app"\n}\n',
      'modules/app/main.tf': '\nmodule "vm" { source = "./../vm" }\n',
      'modules/vm/main.tf': `\n${declaration}`,
    });
    const calls = { app: call('../modules/app', { vm: call('./../vm') }) };
    const text = readText(calls, 'infra');
    expect(text.locate(['app', 'vm'], web)).toEqual({ file: 'modules/vm/main.tf', line: 2 });
    expect(text.callLine(['app', 'vm'])).toEqual({ file: 'modules/app/main.tf', line: 2 });
    expect(text.callLine(['app'])).toEqual({ file: 'infra/main.tf', line: 1 });
    expect(text.callLine([])).toBeUndefined();
  });

  test('of an installed module is found where terraform init put it', async () => {
    write({
      'main.tf': 'module "app" {\n  source = "Azure/app/azurerm"\n}\n',
      '.terraform/modules/modules.json': JSON.stringify({
        Modules: [
          { Key: '', Source: '', Dir: '.' },
          { Key: 'app', Source: 'registry.terraform.io/Azure/app/azurerm', Dir: '.terraform/modules/app' },
          { Key: 'app.deep', Source: 'git::https://example.com/deep.git//vm', Dir: '.terraform/modules/app.deep/vm' },
        ],
      }),
      '.terraform/modules/app/main.tf':
        'module "vm" { source = "./vm" }\nmodule "deep" { source = "git::https://example.com/deep.git//vm" }\n',
      '.terraform/modules/app/vm/main.tf': declaration,
      '.terraform/modules/app.deep/vm/main.tf': `\n${declaration}`,
    });
    const inner = { vm: call('./vm'), deep: call('git::https://example.com/deep.git//vm') };
    const text = readText({ app: call('Azure/app/azurerm', inner) });
    expect(text.locate(['app', 'vm'], web)).toEqual({ file: '.terraform/modules/app/vm/main.tf', line: 1 });
    expect(text.locate(['app', 'deep'], web)).toEqual({ file: '.terraform/modules/app.deep/vm/main.tf', line: 2 });
  });

  test.each([
    ['nothing is installed', undefined],
    ['the list of installed modules is not JSON', '{'],
    ['the list of installed modules has another form', '{"Modules":{"Key":"app"}}'],
    ['its entries have another form', '{"Modules":[null,1,{"Key":"app"},{"Key":1,"Dir":"x"}]}'],
    ['its directory is gone', '{"Modules":[{"Key":"app","Dir":".terraform/modules/app"}]}'],
  ])('falls back to the last call that can be read where %s', async (_, manifest) => {
    write({
      'main.tf': '\nmodule "local" {\n  source = "./local"\n}\n',
      'local/main.tf': '\n\nmodule "app" {\n  source = "Azure/app/azurerm"\n}\n',
      ...(manifest === undefined ? {} : { '.terraform/modules/modules.json': manifest }),
    });
    const text = readText({ local: call('./local', { app: call('Azure/app/azurerm', { vm: call('./vm') }) }) });
    expect(text.locate(['local', 'app'], web)).toEqual({ file: 'local/main.tf', line: 3 });
    expect(text.locate(['local', 'app', 'vm'], web)).toEqual({ file: 'local/main.tf', line: 3 });
    expect(text.attribute(['local', 'app'], web, ['patch_mode'])).toBeUndefined();
  });
});

describe('never a wrong line', () => {
  test('a resource declared twice has none', async () => {
    write({ 'a.tf': declaration, 'b.tf': declaration });
    const text = readText();
    expect(text.locate([], web)).toBeUndefined();
    expect(text.attribute([], web, ['patch_mode'])).toBeUndefined();
  });

  test('a module called twice, or not at all, is not followed', async () => {
    write({ 'main.tf': 'module "twice" {}\nmodule "twice" {}\n', 'vm/main.tf': declaration });
    const text = readText({ twice: call('./vm'), missing: call('./vm') });
    expect(text.locate(['twice'], web)).toBeUndefined();
    expect(text.locate(['missing'], web)).toBeUndefined();
    expect(text.callLine(['missing'])).toBeUndefined();
  });

  test('a directory without source text has nothing, nor have its modules', async () => {
    write({
      'main.tf.json': '{}',
      'README.md': declaration,
      '.hidden.tf': declaration,
      'sub/main.tf': declaration,
      'vm/main.tf': declaration,
    });
    const text = readText({ vm: call('./vm') });
    expect(text.locate([], web)).toBeUndefined();
    expect(text.locate(['vm'], web)).toBeUndefined();
    expect(readText({}, 'missing').locate([], web)).toBeUndefined();
    expect(readText({}, 'README.md').locate([], web)).toBeUndefined();
  });

  test('files outside the working directory have no location', async () => {
    write({
      'repository/main.tf': 'module "vm" { source = "../shared/vm" }\n',
      'shared/vm/main.tf': `${declaration}module "back" { source = "../../repository/vm" }\n`,
      'repository/vm/main.tf': declaration,
      'repository-two/main.tf': declaration,
    });
    const calls = { vm: call('../shared/vm', { back: call('../../repository/vm') }) };
    const text = readText(calls, 'repository', 'repository');
    expect(text.locate(['vm'], web)).toBeUndefined();
    expect(text.attribute(['vm'], web, ['patch_mode'])).toBeUndefined();
    expect(text.callLine(['vm', 'back'])).toBeUndefined();
    expect(text.callLine(['vm'])).toEqual({ file: 'main.tf', line: 1 });
    expect(text.locate(['vm', 'back'], web)).toEqual({ file: 'vm/main.tf', line: 1 });
    expect(readText({}, 'repository-two', 'repository').locate([], web)).toBeUndefined();
  });

  test('a directory that is a link counts where it leads to', async () => {
    write({
      'repository/main.tf': 'module "in" { source = "./in" }\nmodule "out" { source = "./out" }\n',
      'repository/real/main.tf': declaration,
      'elsewhere/main.tf': declaration,
    });
    symlinkSync(path.join(directory, 'repository/real'), path.join(directory, 'repository/in'));
    symlinkSync(path.join(directory, 'elsewhere'), path.join(directory, 'repository/out'));
    symlinkSync(path.join(directory, 'repository'), path.join(directory, 'link'));
    const text = readText({ in: call('./in'), out: call('./out') }, 'link', 'link');
    expect(text.locate(['in'], web)).toEqual({ file: 'real/main.tf', line: 1 });
    expect(text.locate(['out'], web)).toBeUndefined();
  });

  test('only regular files of at most 4 MiB are read', async () => {
    write({ 'elsewhere/vm.tf': declaration, 'infra/main.tf': '', 'infra/large.tf': declaration + ' '.repeat(4 * 1024 * 1024) });
    mkdirSync(path.join(directory, 'infra/directory.tf'));
    symlinkSync(path.join(directory, 'elsewhere/vm.tf'), path.join(directory, 'infra/vm.tf'));
    const text = readText({}, 'infra');
    expect(text.locate([], web)).toBeUndefined();
    writeFileSync(path.join(directory, 'infra/large.tf'), declaration);
    expect(readText({}, 'infra').locate([], web)).toEqual({ file: 'infra/large.tf', line: 1 });
  });

  test.each(['__proto__', 'constructor', 'toString'])('a module may be called %s', async (name) => {
    write({ 'main.tf': `module "${name}" { source = "./vm" }\n`, 'vm/main.tf': declaration });
    const calls = Object.fromEntries([[name, call('./vm')]]);
    expect(readText(calls).locate([name], web)).toEqual({ file: 'vm/main.tf', line: 1 });
    expect(readText().locate([name], web)).toEqual({ file: 'main.tf', line: 1 });
  });

  test('a chain of calls without end is no trouble', async () => {
    write({ 'main.tf': 'module "a" { source = "./" }\n' });
    const chain = Array.from({ length: 100_000 }, () => 'a');
    expect(readText({ a: call('./') }).locate(chain, web)).toEqual({ file: 'main.tf', line: 1 });
  });
});

describe('an attribute', () => {
  const assignment: DeclaredResource = { mode: 'managed', type: 'azurerm_maintenance_configuration', name: 'weekly' };
  const block = `resource "azurerm_maintenance_configuration" "weekly" {
  scope = "InGuestPatch" # the only one
  window {
    recur_every = join(" ", [
      "Week",
    ])
  }
  tag {
    value = 1
  }
  tag {
    value = 2
  }
  install {
    linux { kind = "a" }
  }
  dynamic "install" {
    for_each = []
    content {}
  }
}
`;

  test.each([
    [['scope'], { text: '"InGuestPatch"', file: 'main.tf', line: 2 }],
    [['window', 'recur_every'], { text: 'join(" ", [\n      "Week",\n    ])', file: 'main.tf', line: 4 }],
    [['window'], undefined],
    [['window', 'recur_every', 'deeper'], undefined],
    [['recur_every'], undefined],
    [[], undefined],
  ])('%j is found as written', async (names, expected) => {
    write({ 'main.tf': block });
    expect(readText().attribute([], assignment, names)).toEqual(expected);
  });

  test('of a block that occurs several times, or may, is not found', async () => {
    write({ 'main.tf': block });
    const text = readText();
    expect(text.attribute([], assignment, ['tag', 'value'])).toBeUndefined();
    expect(text.attribute([], assignment, ['install', 'linux', 'kind'])).toBeUndefined();
  });

  test.each([
    ['override.tf', 'resource "azurerm_linux_virtual_machine" "web" {}\n', undefined],
    ['prod_override.tofu', 'resource "azurerm_linux_virtual_machine" "web" {}\n', undefined],
    ['override.tf', 'resource "azurerm_linux_virtual_machine" "other" {}\n', 2],
    ['override.tf.json', '{}', undefined],
    ['overrides.tf', '', 2],
    ['main.tf.json', '{}', 2],
  ])('beside %s (%s) is at line %s', async (file, override, line) => {
    write({ 'main.tf': declaration, [file]: override });
    const text = readText();
    expect(text.locate([], web)).toEqual({ file: 'main.tf', line: 1 });
    expect(text.attribute([], web, ['patch_mode'])).toEqual(line && { text: '"Manual"', file: 'main.tf', line });
  });
});

test('a directory is read when first asked about it, and once', async () => {
  write({ 'main.tf': 'module "vm" { source = "./vm" }\n' });
  const text = readText({ vm: call('./vm') });
  write({ 'vm/main.tf': declaration });
  expect(text.locate(['vm'], web)).toEqual({ file: 'vm/main.tf', line: 1 });
  rmSync(path.join(directory, 'vm'), { recursive: true });
  expect(text.locate(['vm'], web)).toEqual({ file: 'vm/main.tf', line: 1 });
});

describe('genuine plans', () => {
  const plans = publicData('plans') ?? '';

  test.skipIf(!plans)('every machine is found where its truth file says, and every other resource somewhere', async () => {
    let compared = 0;
    for (const file of readdirSync(plans, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('truth.json'))) {
      const sourceRoot = path.join(plans, path.dirname(file));
      const plan = readJson(path.join(sourceRoot, 'plan.json')) as GenuinePlan;
      const text = readSourceText({ sourceRoot, workingDirectory: sourceRoot, configuration: plan.configuration });
      for (const { address, source } of (readJson(path.join(plans, file)) as Truth).machines) {
        if (!source) continue;
        expect(text.locate(...split(address)), `${file} ${address}`).toEqual(source);
        compared += 1;
      }
      for (const { address, change } of plan.resource_changes) {
        if (change.actions.some((action) => action === 'delete' || action === 'forget')) continue;
        expect(text.locate(...split(address)), `${file} ${address}`).toBeDefined();
      }
    }
    expect(compared).toBeGreaterThan(50);
  });
});

interface GenuinePlan {
  readonly configuration: PlanConfiguration;
  readonly resource_changes: readonly { readonly address: string; readonly change: { readonly actions: readonly string[] } }[];
}

interface Truth {
  readonly machines: readonly { readonly address: string; readonly source?: { readonly file: string; readonly line: number } }[];
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** `module.web["a.b"].azurerm_linux_virtual_machine.this[0]`: the calls without keys, and the resource. */
function split(address: string): [string[], DeclaredResource] {
  const names = address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, '').split('.');
  const module: string[] = [];
  while (names[0] === 'module') module.push(...names.splice(0, 2).slice(1));
  const data = names[0] === 'data';
  const [type = '', name = ''] = data ? names.slice(1) : names;
  return [module, { mode: data ? 'data' : 'managed', type, name }];
}
