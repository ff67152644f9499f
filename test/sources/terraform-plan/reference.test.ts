import { describe, expect, it } from 'vitest';
import { parseModuleAddress } from '../../../src/sources/terraform-plan/address.ts';
import { readReferences } from '../../../src/sources/terraform-plan/reference.ts';

describe('module addresses', () => {
  it.each([
    [undefined, []],
    ['module.a', [{ name: 'a' }]],
    [
      'module.a[0].module.b["x"]',
      [
        { name: 'a', key: 0 },
        { name: 'b', key: 'x' },
      ],
    ],
    ['module.a["web.1[\\"0\\"]"].module.b', [{ name: 'a', key: 'web.1["0"]' }, { name: 'b' }]],
    ['module.a["$${x} %%{y} \\n \\u00e9"]', [{ name: 'a', key: '${x} %{y} \n é' }]],
  ])('%s', (address, steps) => {
    expect(parseModuleAddress(address)).toEqual(steps);
  });
});

describe('references', () => {
  it('are one entry each, although Terraform repeats their shorter forms', () => {
    const read = readReferences([
      'azurerm_linux_virtual_machine.vm["a"].id',
      'azurerm_linux_virtual_machine.vm["a"]',
      'azurerm_linux_virtual_machine.vm',
      'module.web["x"].id',
      'module.web["x"]',
      'module.worker',
      'count.index',
      'each.value.id',
      'each.value',
      'data.azurerm_client_config.me.object_id',
      'data.azurerm_client_config.me',
      'var.sizes["a"]',
      'var.sizes',
      'local.x.y',
      'local.x',
      'path.module',
    ]);
    expect(read.map(({ kind }) => kind)).toEqual([
      'resource',
      'module',
      'module',
      'own-key',
      'each-value',
      'resource',
      'variable',
      'local',
      'settled',
    ]);
    expect(read[0]).toMatchObject({ type: 'azurerm_linux_virtual_machine', name: 'vm', key: 'a', rest: [{ attribute: 'id' }] });
    expect(read[1]).toMatchObject({ name: 'web', key: 'x', rest: [{ attribute: 'id' }] });
    expect(read[2]).toMatchObject({ name: 'worker', rest: [] });
  });

  it('keep a module of its own beside an output of one of its instances', () => {
    const read = readReferences(['module.web["x"].id', 'module.web["x"]', 'module.web']);
    expect(read).toHaveLength(2);
  });
});
