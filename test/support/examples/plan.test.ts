import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publicData } from '../public-data.ts';
import { planOfTerraform } from './plan.ts';

interface PlanLike {
  readonly resource_changes: readonly { readonly address: string; readonly change: Readonly<Record<string, unknown>> }[];
  readonly configuration: {
    readonly root_module: { readonly resources: readonly { readonly address: string; readonly expressions: unknown }[] };
    readonly provider_config: unknown;
  };
}

function plan(text: string): PlanLike {
  return planOfTerraform(text) as unknown as PlanLike;
}

function changeOf(text: string, address: string): { after: Record<string, unknown>; after_unknown: Record<string, unknown> } {
  const found = plan(text).resource_changes.find((one) => one.address === address);
  if (!found) throw new Error(`${address} is not in the plan`);
  return found.change as { after: Record<string, unknown>; after_unknown: Record<string, unknown> };
}

const machine = `
resource "azurerm_linux_virtual_machine" "web" { # one block
  name = "vm-web-01"
  resource_group_name = azurerm_resource_group.web.name
  patch_mode = "AutomaticByPlatform"
  os_disk {
    caching = "ReadWrite"
  }
}
resource "azurerm_maintenance_assignment_virtual_machine" "web" {
  location                     = "westeurope"
  maintenance_configuration_id = azurerm_maintenance_configuration.weekly.id
  virtual_machine_id           = azurerm_linux_virtual_machine.web.id
}
resource "azurerm_maintenance_configuration" "weekly" {
  name = "mc-weekly"
}
`;

describe('the plan of a Terraform example', () => {
  it('holds what was written and the defaults of azurerm', () => {
    const { after } = changeOf(machine, 'azurerm_linux_virtual_machine.web');
    expect(after).toMatchObject({ name: 'vm-web-01', patch_mode: 'AutomaticByPlatform', reboot_setting: null, identity: [] });
    expect(after).toMatchObject({ bypass_platform_safety_checks_on_user_schedule_enabled: false, os_disk: [{ caching: 'ReadWrite' }] });
  });

  it('leaves out what azurerm computes, and marks it', () => {
    const { after, after_unknown: marks } = changeOf(machine, 'azurerm_linux_virtual_machine.web');
    for (const name of ['id', 'patch_assessment_mode', 'provision_vm_agent', 'allow_extension_operations']) {
      expect(after).not.toHaveProperty(name);
      expect(marks).toHaveProperty(name, true);
    }
    expect(marks).toMatchObject({ os_disk: [{ name: true }] });
    expect(marks).not.toHaveProperty('patch_mode');
  });

  it('does not know the ids of what it creates, but who is referred to', () => {
    const { after, after_unknown: marks } = changeOf(machine, 'azurerm_maintenance_assignment_virtual_machine.web');
    expect(after).toEqual({ location: 'westeurope', timeouts: null });
    expect(marks).toEqual({ id: true, maintenance_configuration_id: true, virtual_machine_id: true });
    const [, assignment] = plan(machine).configuration.root_module.resources;
    expect(assignment?.expressions).toMatchObject({
      location: { constant_value: 'westeurope' },
      virtual_machine_id: { references: ['azurerm_linux_virtual_machine.web.id', 'azurerm_linux_virtual_machine.web'] },
    });
  });

  it('knows a reference to something written, and not one to what the example only mentions', () => {
    const group = 'resource "azurerm_resource_group" "web" {\n  name = "rg-web-prd"\n  location = "westeurope"\n}\n';
    expect(changeOf(machine + group, 'azurerm_linux_virtual_machine.web').after).toHaveProperty('resource_group_name', 'rg-web-prd');
    const { after_unknown: marks } = changeOf(machine, 'azurerm_linux_virtual_machine.web');
    expect(marks).toHaveProperty('resource_group_name', true);
  });

  it('signs in to one subscription', () => {
    expect(plan(machine).configuration.provider_config).toMatchObject({
      azurerm: { expressions: { subscription_id: { constant_value: '11111111-1111-1111-1111-111111111111' } } },
    });
  });

  it.each([
    ['an attribute that azurerm does not have', machine.replace('patch_mode', 'patch_modus'), 'has no attribute patch_modus'],
    ['a block that azurerm does not have', machine.replace('os_disk', 'os_disc'), 'has no block os_disc'],
    [
      'a schedule that is not declared',
      machine.replace('"weekly"', '"monthly"'),
      'does not declare azurerm_maintenance_configuration.weekly',
    ],
    ['count', machine.replace('name = "vm-web-01"', 'count = 2'), 'cannot use count'],
    ['a function', machine.replace('"vm-web-01"', 'upper("a")'), 'cannot call upper()'],
    ['a variable without a value', machine.replace('"vm-web-01"', 'var.name'), 'needs a plain value for var.name'],
    ['an attribute written twice', machine.replace('name = "vm-web-01"', 'name = "a"\n  name = "b"'), 'line 4: name is written twice'],
    ['an operator', machine.replace('"vm-web-01"', '1 + 1'), 'cannot read "+ 1'],
    ['a string without end', machine.replace('"vm-web-01"', '"vm-web-01'), 'this string has no end'],
    ['a block without end', machine.trimEnd().slice(0, -1), 'expected a name, found end'],
    ['a module', 'module "x" {\n}', 'cannot hold a module block'],
  ])('refuses %s', (_, text, message) => {
    expect(() => planOfTerraform(text)).toThrow(message);
  });
});

const plans = publicData('plans') ?? '';

describe.skipIf(!plans)('next to the plan that Terraform made of the same text', () => {
  const folders = ['legacy/azurerm-4.81.0/', 'scalesets/azurerm-4.81.0/', 'azapi/azapi-2.12.0/'];

  it.each(folders)('%s plans the same values and the same unknowns', (folder) => {
    const [ours, genuine] = both(folder);
    expect(ours.resource_changes.length).toBeGreaterThan(2);
    for (const { address, change } of ours.resource_changes) {
      const other = genuine.resource_changes.find((one) => one.address === address)?.change;
      for (const part of ['after', 'after_unknown', 'after_sensitive']) {
        expect(pruned(change[part]), `${part} of ${address}`).toEqual(pruned(other?.[part]));
      }
    }
  });

  it.each(folders)('%s has the same expressions', (folder) => {
    const [ours, genuine] = both(folder);
    for (const { address, expressions } of ours.configuration.root_module.resources) {
      const other = genuine.configuration.root_module.resources.find((one) => one.address === address);
      expect(expressions, address).toEqual(other?.expressions);
    }
    expect(ours.configuration.provider_config).toEqual(genuine.configuration.provider_config);
  });

  /** Without the blocks that examples cannot hold. */
  function both(folder: string): [PlanLike, PlanLike] {
    const read = (name: string) => readFileSync(join(plans, folder, name), 'utf8');
    const blocks = read('main.tf').match(/^\w[^\n]*\{(?:[^\n]*\}$|[\s\S]*?^\}$)/gm) ?? [];
    const plain = blocks.filter((block) => !/^ {2}for_each|\w\["/m.test(block));
    return [plan(plain.join('\n')), JSON.parse(read('plan.json')) as PlanLike];
  }
});

/** Without empty lists and tags that nobody wrote, which the providers mark in several ways that mean the same. */
function pruned(of: unknown): unknown {
  if (typeof of !== 'object' || of === null || Array.isArray(of)) return of;
  const saysNothing = ([key, value]: [string, unknown]) =>
    (Array.isArray(value) && value.length === 0) ||
    (key === 'tags' && (value === null || value === true || Object.keys(value as object).length === 0));
  return Object.fromEntries(Object.entries(of).filter((entry) => !saysNothing(entry)));
}
