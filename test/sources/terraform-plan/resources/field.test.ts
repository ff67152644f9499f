import { describe, expect, it } from 'vitest';
import type { Machine } from '../../../../src/estate/machine.ts';
import { brief, briefly, type Declared, declared, machineOfDeclared } from '../../../support/declared.ts';
import { estateOf, plan } from '../../../support/plans.ts';

const linux = 'azurerm_linux_virtual_machine.vm';
const facts = async (resource: Declared) => briefly(await machineOfDeclared(resource)) as Readonly<Record<string, unknown>>;

/** Facts of a machine of which Terraform hides these parts. */
async function hidden(resource: Declared, after_sensitive: object) {
  const made = plan([resource.planned], { resources: [resource.configuration] });
  for (const { change } of made.resource_changes) change.after_sensitive = after_sensitive;
  const [machine] = (await estateOf(made)).machines;
  return briefly(machine as Machine) as Readonly<Record<string, unknown>>;
}

describe('a switch in a plan', () => {
  it.each<[unknown, unknown]>([
    [true, true],
    [false, false],
    ['true', true],
    ['false', false],
    ['yes', 'unknown: the plan holds a string here'],
    [1, 'unknown: the plan holds a number here'],
    [[true], 'unknown: the plan holds a list here'],
    [null, 'by default: true'],
    ['', 'by default: true'],
  ])('written as %j is read as %j', async (written, expected) => {
    expect((await facts(declared(linux, { provision_vm_agent: written }))).agent).toBe(expected);
  });
});

describe('a text in a plan', () => {
  it.each<[unknown, unknown]>([
    ['/set', '/set'],
    [7, '7'],
    [['/set'], 'unknown: the plan holds a list here'],
    [true, 'unknown: the plan holds a boolean here'],
    [null, 'absent'],
    ['', 'absent'],
  ])('written as %j is read as %j', async (written, expected) => {
    expect((await facts(declared(linux, { availability_set_id: written }))).availabilitySet).toBe(expected);
  });
});

describe('a list in a plan', () => {
  const zones = async (written: unknown, later?: unknown) => {
    const resource = declared('azurerm_virtual_machine.vm', { zones: written });
    const planned = later === undefined ? resource.planned : { ...resource.planned, unknown: { zones: later } };
    return (await facts({ ...resource, planned })).zones;
  };

  it('is read as a whole', async () => {
    expect(await zones(['1', 2])).toEqual(['1', '2']);
    expect(await zones([])).toEqual([]);
    expect(await zones(['1', null])).toEqual(['1']);
  });

  it('is not known while one of its entries is not', async () => {
    expect(await zones(['1', null], [false, true])).toMatch(/^unknown: known after apply/);
    expect(await zones(['1', ['2']])).toBe('unknown: the plan holds a list here');
  });

  it('is not known where it is none', async () => {
    expect(await zones('1')).toBe('unknown: the plan holds a string here');
  });
});

describe('what Terraform hides', () => {
  const image = [{ publisher: 'Canonical', offer: 'ubuntu', sku: 'server', version: 'latest' }];

  it('is not known, be it one attribute or a whole block', async () => {
    const resource = declared(linux, { patch_mode: 'Manual', provision_vm_agent: true, source_image_reference: image });
    expect(await hidden(resource, { patch_mode: true })).toMatchObject({ patchMode: 'unknown: marked sensitive', agent: true });
    expect((await hidden(resource, { source_image_reference: true })).image).toBe('unknown: marked sensitive');
    expect((await hidden(resource, { source_image_reference: [{ sku: true }] })).image).toBe('unknown: marked sensitive');
    expect((await hidden(resource, { patch_mode: false, source_image_reference: [{ sku: false }] })).patchMode).toBe('Manual');
  });

  it('is not known where all of a resource is hidden', async () => {
    expect((await hidden(declared(linux, { patch_mode: 'Manual' }), true as unknown as object)).patchMode).toBe(
      'unknown: marked sensitive',
    );
  });

  it('is no secret where nobody set it', async () => {
    expect((await hidden(declared(linux, { patch_mode: null }), { patch_mode: true })).patchMode).toBe('by default: ImageDefault');
  });
});

describe('a block in a plan', () => {
  const legacy = 'azurerm_virtual_machine.vm';

  it('that is written in a dynamic block was written by somebody', async () => {
    const resource = declared(legacy, { os_profile_windows_config: [{ provision_vm_agent: false, enable_automatic_upgrades: true }] });
    const unseen = { ...resource, configuration: { ...resource.configuration, expressions: {} } };
    expect(await facts(unseen)).toMatchObject({ agent: false, automaticUpdates: true });
  });

  it('of which only some are written in full keeps them apart', async () => {
    const resource = declared(legacy, { os_profile_windows_config: [{ provision_vm_agent: true, enable_automatic_upgrades: true }] });
    const expressions = { os_profile_windows_config: [{ provision_vm_agent: { constant_value: true } }] };
    expect(await facts({ ...resource, configuration: { ...resource.configuration, expressions } })).toMatchObject({
      agent: true,
      automaticUpdates: 'by default: true',
    });
  });

  it('that waits for another resource is not known, and says for which', async () => {
    const resource = declared(legacy, { os_profile_windows_config: [{}] }, { os_profile_windows_config: [{ provision_vm_agent: true }] });
    expect((await facts(resource)).agent).toBe('unknown: known after apply: depends on terraform_data.other');
  });
});

it('what a function such as timestamp() makes is not known, although it refers to nothing', async () => {
  const resource = declared(linux, { name: 'vm' });
  const made: Declared = {
    planned: { ...resource.planned, unknown: { availability_set_id: true, reboot_setting: true, patch_mode: true } },
    configuration: { ...resource.configuration, expressions: { availability_set_id: {}, reboot_setting: {}, patch_mode: {} } },
  };
  const { availabilitySet, rebootSetting, patchMode } = await machineOfDeclared(made);
  expect([availabilitySet, rebootSetting].map(brief)).toEqual(['unknown: known after apply', 'unknown: known after apply']);
  // The provider computes a mode that is null, so this one may be nobody's.
  expect(brief(patchMode)).toBe('by default: ImageDefault');
});
