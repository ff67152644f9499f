import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listedKinds } from '../../../../src/estate/coverage.ts';
import { openSourceFile } from '../../../../src/sources/source-file.ts';
import type { ModuleConfiguration, ResourceConfiguration } from '../../../../src/sources/terraform-plan/plan/plan-format.ts';
import { slicedParts } from '../../../../src/sources/terraform-plan/plan/read-plan.ts';
import { estateOf, plan } from '../../../support/plans.ts';

function block(address: string, more: Partial<ResourceConfiguration> = {}): ResourceConfiguration {
  const [type = '', name = ''] = address.split('.');
  return { mode: 'managed', type, name, provider_config_key: 'azurerm', expressions: {}, ...more };
}

const machine = block('azurerm_linux_virtual_machine.web');
const entry = { address: 'azurerm_linux_virtual_machine.web', after: { name: 'web' } };
const assignment = 'azurerm_maintenance_assignment_virtual_machine.web';

async function gapsOf(root: ModuleConfiguration, more: Readonly<Record<string, unknown>> = {}, entries = [entry]) {
  return (await estateOf(plan(entries, root, more))).coverage.gaps;
}

const incomplete = { kinds: listedKinds, effect: 'incomplete' };

describe('a plan that does not say whether it covers everything', () => {
  it.each([
    ['an assignment', { resources: [machine, block(assignment)] }, assignment],
    [
      'a resource that says nothing of patching',
      { resources: [machine, block('azurerm_network_interface.web')] },
      'azurerm_network_interface.web',
    ],
    [
      'an assignment in a module',
      { resources: [machine], module_calls: { a: { module: { resources: [block(assignment)] } } } },
      `module.a.${assignment}`,
    ],
  ])('is partial where it has no entry for %s', async (_, root, address) => {
    const [gap, ...others] = await gapsOf(root);
    expect(gap).toMatchObject(incomplete);
    expect(gap?.why).toContain(address);
    expect(others).toEqual([]);
  });

  it.each([
    ['count', { count_expression: { references: ['var.enabled'] } }],
    ['for_each', { for_each_expression: { references: ['local.machines'] } }],
    ['a key in an expression', { expressions: { name: { references: ['each.key'] } } }],
    ['a key in a block', { expressions: { filter: [{ tags: [{ tag: { references: ['count.index'] } }] }] } }],
  ])('leaves open whether there is an assignment without an entry that may repeat by %s', async (_, more) => {
    const { assignments, coverage } = await estateOf(plan([entry], { resources: [machine, block(assignment, more)] }));
    expect(assignments).toMatchObject([{ id: assignment, change: 'keep', mayExist: expect.stringContaining(assignment) }]);
    expect(coverage.gaps).toMatchObject([{ kinds: [], effect: 'open' }]);
    const call = { ...more, module: { resources: [block(assignment)] } };
    expect(await gapsOf({ resources: [machine], module_calls: { a: call } })).toMatchObject([{ kinds: ['assignments'], effect: 'open' }]);
  });

  describe('knows of an assignment that may be there', () => {
    const schedule = 'azurerm_maintenance_configuration.weekly';
    const count_expression = { references: ['var.enabled'] };
    const refers = (to: string) => ({ references: [`${to}.id`, to] });
    const id = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/other';
    const entries = [entry, { ...entry, address: 'azurerm_linux_virtual_machine.app' }, { address: schedule, after: { name: 'weekly' } }];
    const resources = [machine, block('azurerm_linux_virtual_machine.app'), block(schedule)];

    it.each<[string, ResourceConfiguration, object]>([
      [
        'azurerm, which machine and which schedule',
        block(assignment, {
          count_expression,
          expressions: { virtual_machine_id: refers(entry.address), maintenance_configuration_id: refers(schedule) },
        }),
        { target: { kind: 'machine', id: entry.address }, schedule: { kind: 'inside', ids: [schedule] } },
      ],
      [
        'azurerm, what it names by its id',
        block(assignment, { count_expression, expressions: { virtual_machine_id: { constant_value: id } } }),
        { target: { kind: 'outside', resourceId: id }, schedule: { kind: 'unknown' } },
      ],
      [
        'azapi, what its body says',
        block('azapi_resource.web', {
          count_expression,
          expressions: {
            type: { constant_value: 'Microsoft.Maintenance/configurationAssignments@2023-04-01' },
            parent_id: refers('azurerm_linux_virtual_machine.app'),
            body: refers(schedule),
          },
        }),
        { target: { kind: 'machine', id: 'azurerm_linux_virtual_machine.app' }, schedule: { kind: 'inside', ids: [schedule] } },
      ],
      [
        'a dynamic scope, that it may select any machine',
        block('azurerm_maintenance_assignment_dynamic_scope.web', {
          count_expression,
          expressions: { maintenance_configuration_id: refers(schedule), filter: [{ os_types: { constant_value: ['Linux'] } }] },
        }),
        { target: { kind: 'dynamic', scope: { osTypes: { kind: 'unknown' } } }, schedule: { kind: 'inside', ids: [schedule] } },
      ],
    ])('%s', async (_, declaredOne, expected) => {
      const { assignments } = await estateOf(plan(entries, { resources: [...resources, declaredOne] }));
      expect(assignments).toMatchObject([{ ...expected, mayExist: expect.stringContaining('does not say that it is complete') }]);
    });

    it('in a module that is there', async () => {
      const inside = block(assignment, { count_expression, expressions: { virtual_machine_id: { references: ['var.machine'] } } });
      const call = { expressions: { machine: refers(entry.address) }, module: { resources: [inside], variables: { machine: {} } } };
      const { assignments } = await estateOf(plan(entries, { resources, module_calls: { a: call } }));
      expect(assignments).toMatchObject([{ id: `module.a.${assignment}`, target: { kind: 'machine', id: entry.address } }]);
    });
  });

  it.each([
    ['count = 0', { count_expression: { constant_value: 0 } }],
    ['count by a variable that is 0', { count_expression: { references: ['var.none'] } }],
    ['for_each over an empty map', { for_each_expression: { constant_value: {} } }],
  ])('is whole where there is none of a resource by %s', async (_, more) => {
    const variables = { variables: { none: { value: 0 } } };
    expect(await gapsOf({ resources: [machine, block(assignment, more)] }, variables)).toEqual([]);
    const call = { ...more, module: { resources: [block(assignment)] } };
    expect(await gapsOf({ resources: [machine], module_calls: { a: call } }, variables)).toEqual([]);
  });

  it('is whole where instances and deleted resources have entries, and of data sources', async () => {
    const keyed = block('azurerm_linux_virtual_machine.app', { expressions: { name: { references: ['each.key'] } } });
    const data = block('azurerm_maintenance_configuration.read', { mode: 'data' });
    const root = { resources: [machine, data], module_calls: { a: { module: { resources: [keyed] } } } };
    const instance = { address: 'module.a["x.y"].azurerm_linux_virtual_machine.app', after: { name: 'app' } };
    const [own, ...others] = [{ ...entry, address: `${entry.address}["a.b"]` }, instance];
    expect(await gapsOf(root, {}, [own ?? entry, ...others])).toEqual([]);
  });

  it('leaves nothing open for a resource that says nothing of patching', async () => {
    const more = { count_expression: { references: ['var.enabled'] } };
    expect(await gapsOf({ resources: [machine, block('azurerm_network_interface.web', more)] })).toEqual([]);
  });

  it('is not compared where it says so, or is incomplete for another reason', async () => {
    const root = { resources: [machine, block(assignment)] };
    expect(await gapsOf(root, { complete: true })).toEqual([]);
    expect(await gapsOf(root, { complete: false })).toHaveLength(1);
    expect(await gapsOf(root, { errored: true })).toHaveLength(1);
  });

  it('is compared in the same way whether it is small or read piece by piece', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entries-'));
    try {
      const path = join(folder, 'plan.json');
      const address = 'module.a["\\u0061[0]"].azurerm_network_interface.\\u0061';
      writeFileSync(
        path,
        JSON.stringify(plan([entry], {})).replace('"mode":', `"type":"x","address":"${address.replaceAll('"', '\\"')}","mode":`),
      );
      const file = await openSourceFile(path, 'plan.json', { content: 'a plan in JSON', file: 'a plan file' });
      const parts = [...slicedParts(file, () => false)];
      file.close();
      expect(parts).toMatchObject([{ part: 'frame' }]);
      const [frame] = parts.flatMap((part) => (part.part === 'frame' ? [part.frame] : []));
      expect([...(frame?.entries ?? [])]).toEqual(['azurerm_linux_virtual_machine.web', 'module.a.azurerm_network_interface.a']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
