import { describe, expect, it } from 'vitest';
import { brief, type Declared, declared, estateOfDeclared } from '../../../support/declared.ts';
import { estateOf, plan } from '../../../support/plans.ts';

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

  describe('that is left to a variable', () => {
    const inModule = async (references: readonly string[], call: object = {}, variables: object = { set: { default: null } }) => {
      const { planned, configuration } = waiting('availability_set_id', {}, true, references);
      const module = { resources: [configuration], variables: { ...variables } };
      const { machines } = await estateOf(
        plan([{ ...planned, address: `module.m.${planned.address}` }], { module_calls: { m: { expressions: { ...call }, module } } }),
      );
      return machines.map(({ availabilitySet }) => brief(availabilitySet));
    };

    it('is absent where nobody sets that, at whichever level', async () => {
      expect(await inModule(['var.set'])).toEqual(['absent']);
      expect(await inModule(['var.settings.set', 'var.settings'], {}, { settings: { default: {} } })).toEqual(['absent']);
      expect(await inModule(['var.set'], { set: { references: ['var.root'] } })).toEqual(['absent']);
      expect(await inModule(['var.set'], { set: { constant_value: null } })).toEqual(['absent']);
    });

    it('is not known where somebody does', async () => {
      const waits = 'unknown: known after apply: depends on terraform_data.other';
      expect(await inModule(['var.set'], { set: { references: ['terraform_data.other.output', 'terraform_data.other'] } })).toEqual([
        waits,
      ]);
      expect(await inModule(['var.set'], {}, { set: { default: '/the/prefix' } })).toEqual(['unknown: known after apply']);
    });
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
