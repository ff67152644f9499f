import { describe, expect, it } from 'vitest';
import { parseModuleAddress } from '../../../../src/sources/terraform-plan/addresses/address.ts';
import { readReferences } from '../../../../src/sources/terraform-plan/addresses/reference.ts';

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
    ['', []],
    ['module.a.azurerm_image.b', [{ name: 'a' }]],
    ['module.a["\\U0001F600"]', [{ name: 'a', key: '😀' }]],
    ['module.a["\\x"]', [{ name: 'a', key: '\\x' }]],
    ['module.a.module', [{ name: 'a' }]],
    ['other.a', []],
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

  it.each<[string, unknown]>([
    ['var.sizes["a"].id', { kind: 'variable', name: 'sizes', rest: [{ index: 'a' }, { attribute: 'id' }] }],
    ['local.names.first', { kind: 'local', name: 'names' }],
    ['each.value.ids[0]', { kind: 'each-value', rest: [{ attribute: 'ids' }, { index: 0 }] }],
    ['each.key', { kind: 'own-key' }],
    ['count.index', { kind: 'own-key' }],
    ['path.module', { kind: 'settled' }],
    ['terraform.workspace', { kind: 'settled' }],
    ['self.id', { kind: 'settled' }],
    ['module.web', { kind: 'module', name: 'web', rest: [] }],
    ['module.web.ids["a"]', { kind: 'module', name: 'web', rest: [{ attribute: 'ids' }, { index: 'a' }] }],
    ['module.web[1].id', { kind: 'module', name: 'web', key: 1, rest: [{ attribute: 'id' }] }],
    ['data.azurerm_image.a', { kind: 'resource', mode: 'data', type: 'azurerm_image', name: 'a', rest: [] }],
    [
      'data.azurerm_image.a["x"].id',
      { kind: 'resource', mode: 'data', type: 'azurerm_image', name: 'a', key: 'x', rest: [{ attribute: 'id' }] },
    ],
    ['azurerm_image.a.0.id', { kind: 'resource', mode: 'managed', type: 'azurerm_image', name: 'a', key: 0, rest: [{ attribute: 'id' }] }],
    ['azurerm_image.a["x.y[0]"]', { kind: 'resource', mode: 'managed', type: 'azurerm_image', name: 'a', key: 'x.y[0]', rest: [] }],
  ])('%s says what it points at', (text, expected) => {
    expect(readReferences([text])).toEqual([expected]);
  });

  it.each(['', ' ', '[0]', '"x"'])('%j is none', (text) => {
    expect(readReferences([text])).toEqual([]);
  });

  it('of the same text are references of their own where Terraform counts them twice', () => {
    const twice = [
      'local.x',
      'local.x',
      'azurerm_image.a.id',
      'azurerm_image.a',
      'azurerm_image.a.id',
      'azurerm_image.a',
      'azurerm_image.a',
    ];
    expect(readReferences(twice)).toHaveLength(5);
  });

  it('are followed by their shorter forms from the longest on, also behind numbers and keys with dots', () => {
    expect(readReferences(['azurerm_image.a[0].ids.1', 'azurerm_image.a[0].ids', 'azurerm_image.a[0]', 'azurerm_image.a'])).toHaveLength(1);
    expect(readReferences(['azurerm_image.a["x.y"].id', 'azurerm_image.a["x.y"]', 'azurerm_image.a'])).toHaveLength(1);
    expect(readReferences(['data.azurerm_image.a[0].id', 'data.azurerm_image.a[0]', 'data.azurerm_image.a'])).toHaveLength(1);
    expect(readReferences(['module.web.id', 'module.web', 'module.web'])).toHaveLength(2);
  });

  it('that merely begin alike are references of their own', () => {
    expect(readReferences(['azurerm_image.a.id', 'azurerm_image.ab', 'azurerm_image'])).toHaveLength(3);
  });
});
