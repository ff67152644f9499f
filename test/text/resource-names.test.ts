import { expect, test } from 'vitest';
import { withNames } from '../../src/text/resource-names.ts';

const group = '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-web';
const vm = `${group}/providers/Microsoft.Compute/virtualMachines/vm-1`;
const place = 'in rg-web of 11111111-2222-3333-4444-555555555555';

test.each([
  [vm, `vm-1 ${place}`],
  [vm.toUpperCase(), `VM-1 in RG-WEB of 11111111-2222-3333-4444-555555555555`],
  [`${vm}/extensions/health`, `vm-1/health ${place}`],
  [`${vm}/providers/Microsoft.Maintenance/configurationAssignments/weekly`, `vm-1/weekly ${place}`],
  ['/subscriptions/s/providers/Microsoft.Maintenance/configurationAssignments/weekly', 'weekly of s'],
  [`is reached by (${vm}), and ${vm}: so what.`, `is reached by (vm-1 ${place}), and vm-1 ${place}: so what.`],
  ["/subscriptions/s/resourceGroups/rg (o'x)/providers/Microsoft.Compute/virtualMachines/vm is one", "vm in rg (o'x) of s is one"],
])('%s', (text, shown) => {
  expect(withNames(text)).toBe(shown);
});

test.each([
  'azurerm_linux_virtual_machine.web',
  group,
  '/subscriptions/s',
  `${group}/providers/Microsoft.Compute`,
  `${group}/providers/Microsoft.Compute/virtualMachines`,
])('leaves %s as it is', (text) => {
  expect(withNames(text)).toBe(text);
});
