import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Estate } from '../../../src/estate/estate.ts';
import { readTerraformPlans } from '../../../src/sources/terraform-plan/index.ts';
import type { ModuleConfiguration, ResourceConfiguration } from '../../../src/sources/terraform-plan/plan/plan-format.ts';
import { type Planned, plan } from '../../support/plans.ts';

const linux = 'azurerm_linux_virtual_machine';
const assign = 'azurerm_maintenance_assignment_virtual_machine';
const refs = (...references: string[]) => ({ references });
const block = (type: string, name: string, expressions: object = {}): ResourceConfiguration => ({
  mode: 'managed',
  type,
  name,
  expressions: { ...expressions },
});
const vm = (address: string): Planned => ({ address, after: { name: 'vm' } });
const assignment = (address: string): Planned => ({ address, after: {}, unknown: { virtual_machine_id: true } });

/** What a plan says beside its source text. */
async function estateBeside(
  text: Readonly<Record<string, string>>,
  resources: readonly Planned[],
  root: ModuleConfiguration,
): Promise<Estate> {
  const directory = mkdtempSync(join(tmpdir(), 'plan-source-'));
  try {
    for (const [name, content] of Object.entries(text)) {
      mkdirSync(dirname(join(directory, 'infra', name)), { recursive: true });
      writeFileSync(join(directory, 'infra', name), content);
    }
    const path = join(directory, 'plan.json');
    writeFileSync(path, JSON.stringify(plan(resources, root)));
    const { estate } = await readTerraformPlans({
      files: [{ path, name: 'plan.json' }],
      sourceRoot: join(directory, 'infra'),
      workingDirectory: directory,
    });
    return estate;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

describe('a machine beside its source text', () => {
  const locations = async (text: Readonly<Record<string, string>>, resources: readonly Planned[], root: ModuleConfiguration) =>
    (await estateBeside(text, resources, root)).machines.map(({ origin }) => origin.location);
  const text = `\nresource "${linux}" "vm" {\n}\n`;

  it('says where its block stands, relative to the working directory', async () => {
    expect(await locations({ 'main.tf': text }, [vm(`${linux}.vm`)], { resources: [block(linux, 'vm')] })).toEqual([
      { file: 'infra/main.tf', line: 2 },
    ]);
  });

  it('says it of the files of OpenTofu too', async () => {
    expect(await locations({ 'main.tofu': text }, [vm(`${linux}.vm`)], { resources: [block(linux, 'vm')] })).toMatchObject([
      { file: 'infra/main.tofu', line: 2 },
    ]);
  });

  it('has no place where there is no text, or none that declares it', async () => {
    expect(await locations({}, [vm(`${linux}.vm`)], { resources: [block(linux, 'vm')] })).toEqual([undefined]);
    expect(await locations({ 'readme.md': text }, [vm(`${linux}.vm`)], { resources: [block(linux, 'vm')] })).toEqual([undefined]);
    expect(await locations({ 'main.tf': text }, [vm(`${linux}.other`)], { resources: [block(linux, 'other')] })).toEqual([undefined]);
  });

  const called = (source: string): ModuleConfiguration => ({
    module_calls: { fleet: { source, module: { resources: [block(linux, 'vm')] } } },
  });

  it('stands in the module that declares it', async () => {
    const files = { 'main.tf': '\n\nmodule "fleet" {\n  source = "./fleet"\n}\n', 'fleet/vm.tf': text };
    expect(await locations(files, [vm(`module.fleet["a"].${linux}.vm`)], called('./fleet'))).toEqual([
      { file: 'infra/fleet/vm.tf', line: 2 },
    ]);
  });

  it('of a downloaded module stands where that is called', async () => {
    const files = {
      'main.tf': '\n\nmodule "fleet" {\n  source = "contoso/fleet/azurerm"\n}\n',
      '.terraform/modules/modules.json': JSON.stringify({
        Modules: [{ Key: 'fleet', Source: 'contoso/fleet/azurerm', Dir: '.terraform/modules/fleet' }],
      }),
      '.terraform/modules/fleet/vm.tf': text,
    };
    expect(await locations(files, [vm(`module.fleet.${linux}.vm`)], called('contoso/fleet/azurerm'))).toEqual([
      { file: 'infra/main.tf', line: 3 },
    ]);
  });
});

describe('an index that the source text computes', () => {
  const machines = [0, 1, 2].map((index) => `${linux}.vm[${index}]`);
  const targets = async (written: string, key: string, ...references: string[]) => {
    const text = `resource "${linux}" "vm" {\n}\nresource "${assign}" "a" {\n  virtual_machine_id = ${written}\n}\n`;
    const root = {
      resources: [block(linux, 'vm'), block(linux, 'other'), block(assign, 'a', { virtual_machine_id: refs(...references) })],
    };
    const resources = [...machines.map(vm), vm(`${linux}.other[1]`), assignment(`${assign}.a[${key}]`)];
    const { assignments, machines: found } = await estateBeside({ 'main.tf': text }, resources, root);
    const [one] = assignments.map(({ target }) =>
      target.kind === 'machine' ? target.id : target.kind === 'candidates' ? target.ids : target.kind,
    );
    return { target: one, notes: found.flatMap(({ notes }) => notes) };
  };

  it('is the own one, without any assumption', async () => {
    expect(await targets(`${linux}.vm[count.index].id`, '1', `${linux}.vm`, 'count.index')).toEqual({ target: machines[1], notes: [] });
  });

  it('is the own one, shifted', async () => {
    expect(await targets(`${linux}.vm[count.index + 1].id`, '1', `${linux}.vm`, 'count.index')).toEqual({ target: machines[2], notes: [] });
    expect(await targets(`${linux}.vm[count.index - 1].id`, '1', `${linux}.vm`, 'count.index')).toEqual({ target: machines[0], notes: [] });
  });

  it('may be any where it is computed in another way', async () => {
    expect(await targets(`${linux}.vm[(count.index * 7) % 3].id`, '1', `${linux}.vm`, 'count.index')).toEqual({
      target: machines,
      notes: [],
    });
  });

  it('is no index of one of two lists', async () => {
    const written = `concat(${linux}.vm[*].id, ${linux}.other[*].id)[count.index]`;
    const { target } = await targets(written, '1', `${linux}.vm`, `${linux}.other`, 'count.index');
    expect(target).toEqual([`${linux}.other[1]`, ...machines]);
  });

  it('is the own key, without any assumption, or any where a function makes it', async () => {
    const keyed = ['a', 'b'].map((key) => `${linux}.vm["${key}"]`);
    const found = async (written: string) => {
      const text = `resource "${linux}" "vm" {\n}\nresource "${assign}" "a" {\n  virtual_machine_id = ${written}\n}\n`;
      const root = { resources: [block(linux, 'vm'), block(assign, 'a', { virtual_machine_id: refs(`${linux}.vm`, 'each.key') })] };
      const { assignments, machines: all } = await estateBeside(
        { 'main.tf': text },
        [...keyed.map(vm), assignment(`${assign}.a["a"]`)],
        root,
      );
      return [assignments.map(({ target }) => (target.kind === 'machine' ? target.id : target.kind)), all.flatMap(({ notes }) => notes)];
    };
    expect(await found(`${linux}.vm[each.key].id`)).toEqual([[keyed[0]], []]);
    expect(await found(`${linux}.vm[upper(each.key)].id`)).toEqual([['candidates'], []]);
  });

  it('picks the instance of a module', async () => {
    const text = `module "fleet" {\n  source = "./fleet"\n}\nresource "${assign}" "a" {\n  virtual_machine_id = module.fleet[count.index + 1].id\n}\n`;
    const inner: ModuleConfiguration = {
      resources: [block(linux, 'vm')],
      outputs: { id: { expression: refs(`${linux}.vm.id`, `${linux}.vm`) } },
    };
    const root: ModuleConfiguration = {
      resources: [block(assign, 'a', { virtual_machine_id: refs('module.fleet', 'count.index') })],
      module_calls: { fleet: { source: './fleet', module: inner } },
    };
    const all = [0, 1, 2].map((index) => `module.fleet[${index}].${linux}.vm`);
    const { assignments } = await estateBeside(
      { 'main.tf': text, 'fleet/vm.tf': '' },
      [...all.map(vm), assignment(`${assign}.a[1]`)],
      root,
    );
    expect(assignments.map(({ target }) => target)).toEqual([{ kind: 'machine', id: all[2] }]);
  });
});

describe('an index of schedules that the source text computes', () => {
  const schedule = 'azurerm_maintenance_configuration';
  const body = (entry: string) => `{\n    properties = {\n      maintenanceConfigurationId = ${entry}\n    }\n  }`;
  const assigned = async (type: string, attribute: string, written: string) => {
    const text = `resource "${type}" "a" {\n  ${attribute} = ${written}\n}\n`;
    const resources = [
      ...[0, 1].map((index) => ({ address: `${schedule}.s[${index}]`, after: { name: `s${index}` } })),
      {
        address: `${type}.a[0]`,
        after: type === 'azapi_resource' ? { type: 'Microsoft.Maintenance/configurationAssignments@2023-04-01' } : {},
        unknown: { [attribute]: true },
      },
    ];
    const root = {
      resources: [block(schedule, 's'), block(type, 'a', { [attribute]: refs(`${schedule}.s`, 'count.index') })],
    };
    const { assignments } = await estateBeside({ 'main.tf': text }, resources, root);
    return assignments.flatMap((one) => (one.schedule.kind === 'inside' ? one.schedule.ids : one.schedule.kind));
  };
  const both = [`${schedule}.s[0]`, `${schedule}.s[1]`];

  it('is shifted in an argument', async () => {
    expect(await assigned(assign, 'maintenance_configuration_id', `${schedule}.s[count.index + 1].id`)).toEqual([both[1]]);
    expect(await assigned(assign, 'maintenance_configuration_id', `${schedule}.s[count.index].id`)).toEqual([both[0]]);
    expect(await assigned(assign, 'maintenance_configuration_id', `${schedule}.s[1 - count.index].id`)).toEqual(both);
  });

  it('is shifted in a body, encoded or not', async () => {
    expect(await assigned('azapi_resource', 'body', body(`${schedule}.s[count.index + 1].id`))).toEqual([both[1]]);
    expect(await assigned('azapi_resource', 'body', `jsonencode(${body(`lower(${schedule}.s[count.index + 1].id)`)})`)).toEqual([both[1]]);
    expect(
      await assigned('azapi_resource', 'body', `{ properties = { maintenanceConfigurationId = ${schedule}.s[count.index].id } }`),
    ).toEqual([both[0]]);
    expect(await assigned('azapi_resource', 'body', `merge(local.a, ${body(`${schedule}.s[count.index].id`)})`)).toEqual(both);
  });
});
