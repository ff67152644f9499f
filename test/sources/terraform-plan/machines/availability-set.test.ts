import { describe, expect, it } from 'vitest';
import { brief, type Declared, declared, estateOfDeclared } from '../../../support/declared.ts';

const set = (name: string) => declared(`azurerm_availability_set.${name}`, { name }, { id: true });

/** A machine whose attribute waits for what it refers to. */
function waiting(
  attribute: 'availability_set_id' | 'body',
  after: Record<string, unknown>,
  unknown: unknown,
  references: readonly string[],
): Declared {
  const type = attribute === 'body' ? 'azapi_resource' : 'azurerm_linux_virtual_machine';
  const { planned, configuration } = declared(`${type}.vm`, after);
  return {
    planned: { ...planned, unknown: { [attribute]: unknown } },
    configuration: { ...configuration, expressions: { ...configuration.expressions, [attribute]: { references: [...references] } } },
  };
}

async function setOf(...resources: readonly Declared[]): Promise<unknown> {
  const [machine] = (await estateOfDeclared(...resources)).machines;
  return machine && brief(machine.availabilitySet);
}

describe('the availability set of a machine', () => {
  it('is its resource id where that is known', async () => {
    expect(await setOf(declared('azurerm_linux_virtual_machine.vm', { availability_set_id: '/the/set' }), set('web'))).toBe('/the/set');
  });

  it('is the address of a set that the same plan creates', async () => {
    const vm = waiting('availability_set_id', {}, true, ['azurerm_availability_set.web.id', 'azurerm_availability_set.web']);
    expect(await setOf(vm, set('web'), set('mail'))).toBe('azurerm_availability_set.web');
  });

  it('is found in the body of azapi as well', async () => {
    const body = { properties: { availabilitySet: {} } };
    const vm = waiting(
      'body',
      { type: 'Microsoft.Compute/virtualMachines@2024-07-01', body },
      { properties: { availabilitySet: { id: true } } },
      ['azurerm_availability_set.web.id', 'azurerm_availability_set.web'],
    );
    expect(await setOf(vm, set('web'))).toBe('azurerm_availability_set.web');
  });

  it('is not known where the expression may mean either of two', async () => {
    const vm = waiting('availability_set_id', {}, true, [
      'azurerm_availability_set.web.id',
      'azurerm_availability_set.web',
      'azurerm_availability_set.mail.id',
      'azurerm_availability_set.mail',
    ]);
    expect(await setOf(vm, set('web'), set('mail'))).toMatch(/^unknown: /);
  });

  it('is not known where the expression leads elsewhere', async () => {
    const vm = waiting('availability_set_id', {}, true, ['terraform_data.other.output', 'terraform_data.other']);
    expect(await setOf(vm, set('web'))).toMatch(/^unknown: /);
  });
});
