import { describe, expect, it } from 'vitest';
import { brief, declared, machineOfDeclared } from '../../../support/declared.ts';

const id = '/subscriptions/1/resourceGroups/rg/providers/Microsoft.Compute/virtualMachineScaleSets/flex';
const setOf = async (...of: Parameters<typeof declared>) => brief((await machineOfDeclared(declared(...of))).scaleSet);

describe('the scale set that a virtual machine belongs to', () => {
  it.each([
    ['azurerm_linux_virtual_machine.vm', { virtual_machine_scale_set_id: id }],
    ['azurerm_windows_virtual_machine.vm', { virtual_machine_scale_set_id: id }],
    [
      'azapi_resource.vm',
      { type: 'Microsoft.Compute/virtualMachines@2024-07-01', body: { properties: { virtualMachineScaleSet: { id } } } },
    ],
  ])('is read from %s', async (address, after) => {
    expect(await setOf(address, after)).toBe(id);
  });

  it('is none where nothing is written', async () => {
    expect(await setOf('azurerm_linux_virtual_machine.vm', { virtual_machine_scale_set_id: null })).toBe('absent');
  });

  it('is not known before the set is made', async () => {
    expect(await setOf('azurerm_linux_virtual_machine.vm', {}, { virtual_machine_scale_set_id: true })).toMatch(/^unknown: /);
  });
});
