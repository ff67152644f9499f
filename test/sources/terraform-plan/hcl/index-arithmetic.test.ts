import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readIndexArithmetic } from '../../../../src/sources/terraform-plan/hcl/index-arithmetic.ts';

const worker = 'module.worker';
const vm = 'azurerm_linux_virtual_machine.vm';
const id = { attribute: 'id' };

describe('the own key', () => {
  test.each([
    ['module.worker[count.index].id', worker],
    ['azurerm_linux_virtual_machine.vm[count.index].id', vm],
    ['data.azurerm_virtual_machine.vm[count.index].id', 'data.azurerm_virtual_machine.vm'],
    ['module.worker[each.key].id', worker],
    [`module.worker["\${each.key}"].id`, worker],
    [`module.worker["\${ count.index }"].id`, worker],
    ['module.worker[ ( count.index ) ].id', worker],
    [`module.worker[(("\${(each.key)}"))].id`, worker],
    ['(module.worker[count.index].id)', worker],
    [`"\${module.worker[count.index].id}"`, worker],
    ['lower(module.worker[each.key].id)', worker],
    ['tostring(upper(module.worker[each.key].id))', worker],
    ['module.worker[count.index + 0].id', worker],
    ['module . worker [\n  count.index # the own one\n] . id', worker],
    ['module.worker[/* 1 + */ count.index].id', worker],
    ['element(module.worker[*].id, count.index)', worker],
    ['element(module.worker.*.id, count.index)', worker],
    ['element(module.worker, count.index).id', worker],
    ['element(\n  azurerm_linux_virtual_machine.vm[*].id,\n  count.index\n)', vm],
    ['module.worker.*.id[count.index]', worker],
    ['module.worker[*].id[count.index]', worker],
  ])('%s', (text, subject) => {
    expect(readIndexArithmetic(text, subject)).toEqual({ kind: 'same', ...id });
  });

  test('without an attribute', () => {
    expect(readIndexArithmetic('module.worker[count.index]', worker)).toEqual({ kind: 'same' });
    expect(readIndexArithmetic('element(module.worker, count.index)', worker)).toEqual({ kind: 'same' });
  });

  test('of several names in a row the first is the attribute', () => {
    expect(readIndexArithmetic('module.worker[each.key].resource.id', worker)).toEqual({ kind: 'same', attribute: 'resource' });
    expect(readIndexArithmetic('element(module.worker[*].vm.id, count.index)', worker)).toEqual({ kind: 'same', attribute: 'vm' });
  });
});

describe('the own index, moved', () => {
  test.each([
    ['azurerm_linux_virtual_machine.vm[count.index + 1].id', 1],
    ['azurerm_linux_virtual_machine.vm[count.index+12].id', 12],
    ['azurerm_linux_virtual_machine.vm[count.index - 2].id', -2],
    ['azurerm_linux_virtual_machine.vm[3 + count.index].id', 3],
    ['azurerm_linux_virtual_machine.vm[(count.index + 1)].id', 1],
    ['azurerm_linux_virtual_machine.vm[(count.index) + 1].id', undefined],
    [`azurerm_linux_virtual_machine.vm["\${count.index + 1}"].id`, 1],
    ['element(azurerm_linux_virtual_machine.vm[*].id, count.index + 1)', 1],
    ['azurerm_linux_virtual_machine.vm.*.id[count.index - 1]', -1],
    // A name goes on with a dash: Terraform reads the attribute `index-1`, which does not exist.
    ['azurerm_linux_virtual_machine.vm[count.index-1].id', undefined],
  ])('%s by %s', (text, by) => {
    expect(readIndexArithmetic(text, vm)).toEqual(by === undefined ? { kind: 'other' } : { kind: 'shift', by, ...id });
  });

  test('to the remainder of a division', () => {
    expect(readIndexArithmetic('module.worker[count.index % 2].id', worker)).toEqual({ kind: 'modulo', by: 2, ...id });
    expect(readIndexArithmetic('module.worker[count.index % 0].id', worker)).toEqual({ kind: 'other' });
  });
});

describe('everything else is other', () => {
  test.each([
    '',
    'module.worker',
    'module.worker.id',
    'module.worker[0].id',
    'module.worker["a"].id',
    'module.worker[*].id',
    'module.worker[count.index',
    'module.worker[count.index]]',
    'module.worker[count.index].id]',
    'module.worker[count.index].0',
    'module.worker[count.index].ids[0]',
    'module.worker[count.index]["id"]',
    'module.worker[each.value].id',
    'module.worker[each.key + 1].id',
    'module.worker[local.index].id',
    'module.worker[var.offset + count.index].id',
    'module.worker[count.index + var.offset].id',
    'module.worker[count.index + 1 - 1].id',
    'module.worker[count.index * 2].id',
    'module.worker[count.index + 1.5].id',
    'module.worker[count.index + 99999999999999999999].id',
    'module.worker[1 - count.index].id',
    'module.worker[-count.index].id',
    'module.worker[length(module.worker) - count.index].id',
    `module.worker["vm-\${each.key}"].id`,
    'module.worker["each.key"].id',
    'module.workers[count.index].id',
    'module.other[count.index].id',
    'var.module.worker[count.index].id',
    'module.worker[count.index].id == "" ? module.worker[0].id : module.worker[1].id',
    'var.on ? module.worker[count.index].id : null',
    'try(module.worker[count.index].id, null)',
    'reverse(module.worker)[count.index].id',
    'element(reverse(module.worker[*].id), count.index)',
    'element(module.worker[*].id, each.key)',
    'element(module.worker[*].id, count.index, 1)',
    'element(module.worker[*].id, 0)',
    'module.worker.*.id[each.key]',
    'values(module.worker)[count.index].id',
    'lower(module.worker[count.index].id, "x")',
    'replace(module.worker[count.index].id, "0", "1")',
    `"\${module.worker[count.index].id}/extensions"`,
    `"/subscriptions\${module.worker[count.index].id}"`,
    '[module.worker[count.index].id]',
    '!module.worker[count.index].id',
    'module.worker[count.index].id # { \n + 1',
  ])('%s', (text) => {
    expect(readIndexArithmetic(text, worker)).toEqual({ kind: 'other' });
  });

  test('also text without end and brackets without number', () => {
    expect(readIndexArithmetic('('.repeat(1_000_000), worker)).toEqual({ kind: 'other' });
    expect(readIndexArithmetic('('.repeat(1000), worker)).toEqual({ kind: 'other' });
    expect(readIndexArithmetic(`${'(`.repeat(1000)}module.worker[count.index].id${`)'.repeat(1000)}`, worker)).toEqual({ kind: 'other' });
    expect(readIndexArithmetic('/*'.repeat(500), worker)).toEqual({ kind: 'other' });
  });

  test('one character more or less never makes another number of the same expression', () => {
    const text = 'module.worker[count.index + 12].id';
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme-ascii' }), (at, added) => {
        const found = readIndexArithmetic(text.slice(0, at) + added + text.slice(at), worker);
        if (found.kind === 'shift' && !/\d/.test(added)) expect(found.by).toBe(12);
        else if (found.kind !== 'shift') expect(found).toEqual({ kind: 'other' });
      }),
    );
  });
});
