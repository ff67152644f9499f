import { describe, expect, it } from 'vitest';
import type { Machine } from '../../../src/estate/machine.ts';
import type { ModuleConfiguration } from '../../../src/sources/terraform-plan/plan/plan-format.ts';
import { incompleteIn, notUnderstoodIn } from '../../support/machines.ts';
import { estateOf, type Planned, plan } from '../../support/plans.ts';

const linux = 'azurerm_linux_virtual_machine';
const vmConfiguration = (expressions: Record<string, unknown>, type = linux) => ({
  mode: 'managed' as const,
  type,
  name: 'vm',
  expressions,
});

async function machineOf(
  resource: Planned,
  expressions: Record<string, unknown>,
  root: Partial<ModuleConfiguration> = {},
): Promise<Machine> {
  const type = resource.address.split('.').at(-2) ?? linux;
  const estate = await estateOf(plan([resource], { resources: [vmConfiguration(expressions, type)], ...root }));
  const [machine] = estate.machines;
  if (!machine) throw new Error('the plan holds a machine');
  return machine;
}

describe('left out is not unknown', () => {
  const computed: Planned = { address: `${linux}.vm`, after: { name: 'vm' }, unknown: { patch_mode: true } };
  it.each<[string, Record<string, unknown>, Machine['patchMode']]>([
    ['not written at all', {}, { kind: 'value', value: 'ImageDefault', implicit: true }],
    ['a constant null', { patch_mode: { constant_value: null } }, { kind: 'value', value: 'ImageDefault', implicit: true }],
    [
      'count.index and constants',
      { patch_mode: { references: ['count.index'] } },
      { kind: 'value', value: 'ImageDefault', implicit: true },
    ],
    ['a function of constants', { patch_mode: {} }, { kind: 'value', value: 'ImageDefault', implicit: true }],
    [
      'another resource',
      { patch_mode: { references: ['terraform_data.mode.output', 'terraform_data.mode'] } },
      { kind: 'unknown', why: 'known after apply: depends on terraform_data.mode' },
    ],
    ['a local', { patch_mode: { references: ['local.mode'] } }, { kind: 'unknown', why: 'known after apply: depends on local.mode' }],
    [
      'a data source',
      { patch_mode: { references: ['data.external.mode.result', 'data.external.mode'] } },
      { kind: 'unknown', why: 'known after apply: depends on data.external.mode' },
    ],
  ])('%s', async (_, expressions, expected) => {
    expect((await machineOf(computed, expressions)).patchMode).toEqual(expected);
  });

  it('each.value of a local can be unknown, each.value of a constant map cannot', async () => {
    const resource = { ...computed, address: `${linux}.vm["a"]` };
    const expressions = { patch_mode: { references: ['each.value.mode', 'each.value'] } };
    const under = (for_each_expression: object) =>
      estateOf(plan([resource], { resources: [{ ...vmConfiguration(expressions), for_each_expression }] }));
    expect((await under({ references: ['local.machines'] })).machines[0]?.patchMode.kind).toBe('unknown');
    expect((await under({ constant_value: { a: {} } })).machines[0]?.patchMode).toMatchObject({ value: 'ImageDefault', implicit: true });
  });

  it('through module variables that nobody sets, also nested ones', async () => {
    const inner: ModuleConfiguration = {
      resources: [vmConfiguration({ patch_mode: { references: ['var.mode'] } })],
      variables: { mode: { default: null } },
    };
    const outer: ModuleConfiguration = {
      module_calls: { inner: { expressions: { mode: { references: ['var.outer_mode'] } }, module: inner } },
      variables: { outer_mode: { default: null } },
    };
    const resource: Planned = { ...computed, address: `module.outer.module.inner.${linux}.vm` };
    const estate = await estateOf(plan([resource], { module_calls: { outer: { module: outer } } }));
    expect(estate.machines[0]?.patchMode).toEqual({ kind: 'value', value: 'ImageDefault', implicit: true });
    const set = await estateOf(
      plan([resource], { module_calls: { outer: { expressions: { outer_mode: { references: ['local.mode'] } }, module: outer } } }),
    );
    expect(set.machines[0]?.patchMode.kind).toBe('unknown');
  });

  it('a value without expression is implicit, a value from a dynamic block is not', async () => {
    const after = {
      name: 'vm',
      patch_mode: 'ImageDefault',
      source_image_reference: [{ publisher: 'a', offer: 'b', sku: 'c', version: '1' }],
    };
    const machine = await machineOf({ address: `${linux}.vm`, after }, {});
    expect(machine.patchMode).toEqual({ kind: 'value', value: 'ImageDefault', implicit: true });
    expect(machine.image).toEqual({ kind: 'value', value: { kind: 'marketplace', publisher: 'a', offer: 'b', sku: 'c', version: '1' } });
  });

  it('without configuration nothing tells a default from an unknown', async () => {
    const estate = await estateOf(plan([computed], {}));
    expect(estate.machines[0]?.patchMode.kind).toBe('unknown');
  });
});

describe('facts of a machine', () => {
  it('a machine whose image is not visible is not one without image', async () => {
    const machine = await machineOf({ address: `${linux}.vm`, after: { name: 'vm', source_image_reference: [] } }, {});
    expect(machine.image.kind).toBe('unknown');
  });

  it('what is marked sensitive is unknown and never part of a fact', async () => {
    const secret = plan(
      [{ address: `${linux}.vm`, after: { name: 'vm', patch_mode: 'AutomaticByPlatform', tags: { environment: 'hush' } } }],
      {
        resources: [vmConfiguration({ patch_mode: { constant_value: 'x' }, tags: {} })],
      },
    );
    const [change] = secret.resource_changes;
    if (change) change.change.after_sensitive = { patch_mode: true, tags: { environment: true } };
    const estate = await estateOf(secret);
    expect(estate.machines[0]?.patchMode).toEqual({ kind: 'unknown', why: 'marked sensitive' });
    expect(JSON.stringify([...(estate.machines[0]?.tags.kind === 'value' ? estate.machines[0].tags.value : [])])).not.toContain('hush');
  });

  it('an unknown enum value is unknown, not an error', async () => {
    const machine = await machineOf({ address: `${linux}.vm`, after: { name: 'vm', patch_mode: 'AutomaticByMagic' } }, { patch_mode: {} });
    expect(machine.patchMode).toEqual({ kind: 'unknown', why: '"AutomaticByMagic" is not a patch mode that this version knows' });
  });

  it('a disk id that Azure filled in does not make a machine specialised, its expression does', async () => {
    const after = { name: 'vm', os_managed_disk_id: '/subscriptions/1/disks/d', admin_username: 'u' };
    expect((await machineOf({ address: `${linux}.vm`, after }, {})).specialised).toEqual({ kind: 'value', value: false });
    const declared = { ...after, admin_username: null };
    expect(
      (await machineOf({ address: `${linux}.vm`, after: declared }, { os_managed_disk_id: { constant_value: 'x' } })).specialised,
    ).toEqual({
      kind: 'value',
      value: true,
    });
  });

  it('a flexible set without machine profile is no machine', async () => {
    const address = 'azurerm_orchestrated_virtual_machine_scale_set.vm';
    const estate = await estateOf(plan([{ address, after: { name: 'vm', platform_fault_domain_count: 1 } }], { resources: [] }));
    expect(estate.machines).toEqual([]);
  });
});

describe('updates that are resources of their own', () => {
  const vm: Planned = { address: `${linux}.vm`, after: { name: 'vm', patch_mode: 'ImageDefault' } };
  const body = { properties: { osProfile: { linuxConfiguration: { patchSettings: { patchMode: 'AutomaticByPlatform' } } } } };
  const update = (references: string[]) => ({
    resources: [
      vmConfiguration({ patch_mode: { constant_value: 'ImageDefault' } }),
      {
        mode: 'managed' as const,
        type: 'azapi_update_resource',
        name: 'u',
        expressions: { resource_id: { references }, body: { constant_value: body } },
      },
    ],
  });
  const resource: Planned = {
    address: 'azapi_update_resource.u',
    after: { type: 'Microsoft.Compute/virtualMachines@2024-07-01', body },
    unknown: { resource_id: true },
  };

  it('have the last word on their target', async () => {
    const estate = await estateOf(plan([vm, resource], update([`${linux}.vm.id`, `${linux}.vm`])));
    expect(estate.machines.map((one) => one.patchMode)).toEqual([{ kind: 'value', value: 'AutomaticByPlatform' }]);
  });

  it('make their paths unknown on every machine they could mean', async () => {
    const estate = await estateOf(plan([vm, resource], update(['local.id'])));
    expect(estate.machines.map((one) => [one.patchMode.kind, one.assessmentMode.kind])).toEqual([['unknown', 'value']]);
  });

  it('stand for a machine of their own when the target lies outside the plan', async () => {
    const id = '/subscriptions/1/resourceGroups/edge/providers/Microsoft.Compute/virtualMachines/old';
    const outside = { ...resource, after: { ...resource.after, resource_id: id }, unknown: {} };
    const estate = await estateOf(plan([vm, outside], update([])));
    expect(estate.machines.map((one) => [one.id, one.patchMode.kind, one.bypass.kind])).toEqual([
      [`${linux}.vm`, 'value', 'value'],
      ['azapi_update_resource.u', 'value', 'unknown'],
    ]);
  });

  it('add a health extension to the scale set they name', async () => {
    const type = 'azurerm_orchestrated_virtual_machine_scale_set';
    const set: Planned = {
      address: `${type}.set`,
      after: { name: 'set', sku_name: 'x', os_profile: [{ linux_configuration: [{}] }], extension: [] },
    };
    const extension: Planned = {
      address: 'azurerm_virtual_machine_scale_set_extension.health',
      after: { type: 'ApplicationHealthLinux' },
      unknown: { virtual_machine_scale_set_id: true },
    };
    const root = {
      resources: [
        { mode: 'managed' as const, type, name: 'set', expressions: {} },
        {
          mode: 'managed' as const,
          type: 'azurerm_virtual_machine_scale_set_extension',
          name: 'health',
          expressions: {
            virtual_machine_scale_set_id: { references: [`${type}.set.id`, `${type}.set`] },
            type: { constant_value: 'ApplicationHealthLinux' },
          },
        },
      ],
    };
    expect((await estateOf(plan([set], root))).machines[0]?.health).toEqual({ kind: 'value', value: false });
    expect((await estateOf(plan([set, extension], root))).machines[0]?.health).toEqual({ kind: 'value', value: true });
  });
});

describe('assignments that the plan no longer holds', () => {
  const id = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/vm';
  const configuration = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Maintenance/maintenanceConfigurations/m';
  const before = { virtual_machine_id: id, maintenance_configuration_id: configuration, id: `${id}/x` };
  const gone = (actions: string[]): Planned => ({ address: 'azurerm_maintenance_assignment_virtual_machine.a', before, actions });

  it('are former ones when deleted', async () => {
    const estate = await estateOf(plan([gone(['delete'])], {}));
    expect(estate.assignments).toEqual([]);
    expect(estate.formerAssignments[0]?.target).toEqual({ kind: 'outside', resourceId: id });
  });

  it('still reach their machine when only forgotten', async () => {
    const estate = await estateOf(plan([gone(['forget'])], {}));
    expect(estate.assignments[0]?.target).toEqual({ kind: 'outside', resourceId: id });
  });
});

it('a body that is no JSON object is said to be not understood', async () => {
  const after = { type: 'Microsoft.Compute/virtualMachines@2024-07-01', name: 'vm', body: 'not json' };
  const estate = await estateOf(plan([{ address: 'azapi_resource.vm', after }], {}));
  expect(notUnderstoodIn(estate)).toEqual([{ id: 'azapi_resource.vm', why: 'its body is not a JSON object' }]);
});

describe('several plans', () => {
  it('join an assignment of one to a machine of the other by id', async () => {
    const id = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/vm';
    const machines = plan([{ address: `${linux}.vm`, after: { id, name: 'vm' }, actions: ['no-op'] }], {});
    const assignments = plan(
      [
        {
          address: 'azurerm_maintenance_assignment_virtual_machine.a',
          after: { virtual_machine_id: id.toUpperCase(), maintenance_configuration_id: '/x' },
        },
      ],
      {},
    );
    const estate = await estateOf(machines, assignments);
    expect(estate.assignments[0]?.target).toEqual({ kind: 'machine', id: `${linux}.vm` });
  });

  it('of which one is errored are incomplete', async () => {
    const estate = await estateOf(plan([], {}), plan([], {}, { errored: true }));
    expect(incompleteIn(estate)).toHaveLength(1);
  });
});

describe('what is not a plan', () => {
  it.each([
    ['', 'empty'],
    ['{}', 'not a plan'],
    ['[]', 'not a plan'],
    ['{"format_version":"2.0","resource_changes":[]}', 'format version'],
    ['{"format_version":"1.2"}', 'refresh-only'],
    ['{"format_version":"1.0","terraform_version":"1.1","values":{}}', 'state'],
    ['{"format_version":"1.2","resource_changes":[{', 'cut off at byte'],
    ['PK\u0003\u0004', 'binary'],
    ['Terraform will perform the following actions:', 'not JSON'],
  ])('%s gives one sentence', async (text, words) => {
    await expect(estateOf(text)).rejects.toThrow(words);
    await expect(estateOf(text)).rejects.toMatchObject({ name: 'SourceError' });
  });

  it('is read all the same behind a wrapper line, a byte order mark or PowerShell’s UTF-16', async () => {
    const text = JSON.stringify(plan([{ address: `${linux}.vm`, after: { name: 'vm' } }], {}));
    for (const file of [`[command]/usr/bin/terraform show -json\n${text}\n`, `\ufeff${text}`]) {
      expect((await estateOf(file)).machines).toHaveLength(1);
    }
  });
});
