import { describe, expect, it } from 'vitest';
import { unknown, value } from '../../../../src/estate/known.ts';
import type { Machine } from '../../../../src/estate/machine.ts';
import { ResourceLookup } from '../../../../src/sources/terraform-plan/resources/resource-lookup.ts';
import { arcServer, flexibleScaleSet, linuxVm, uniformScaleSet } from '../../../support/machines.ts';

const group = '/subscriptions/s1/resourceGroups/rg';
const id = `${group}/providers/Microsoft.Compute/virtualMachines/web`;
const later = unknown('known after apply');
const place = { name: value('web'), resourceId: later, subscription: value('s1'), resourceGroup: value('rg') };
const vm = (overwrites: Partial<Machine> = {}) => linuxVm({ id: 'vm', ...place, ...overwrites });

describe('a machine is found by its resource id', () => {
  const found = (...machines: Machine[]) => new ResourceLookup(machines).byId(`${id.toUpperCase()}/`);

  it.each<[string, Machine]>([
    ['where it has it', vm({ resourceId: value(id), name: later, resourceGroup: later })],
    ['where it will get it', vm()],
    ['where it will get it in a subscription that is not known', vm({ subscription: later })],
  ])('%s', (_, machine) => {
    expect(found(vm({ id: 'other', name: value('other') }), machine)).toBe('vm');
  });

  it.each<[string, Machine]>([
    ['of another id', vm({ resourceId: value(`${id}-2`) })],
    ['of another name', vm({ name: value('api') })],
    ['of a name that is not known', vm({ name: later })],
    ['in another group', vm({ resourceGroup: value('rg-2') })],
    ['in a group that is not known', vm({ resourceGroup: later })],
    ['in another subscription', vm({ subscription: value('s2') })],
    ['of another type', uniformScaleSet({ id: 'vm', ...place })],
  ])('but not one %s', (_, machine) => {
    expect(found(machine)).toBeUndefined();
  });

  it('that it has, before one that will get it', () => {
    expect(found(vm({ id: 'new' }), vm({ resourceId: value(id) }))).toBe('vm');
  });

  it.each<[string, Machine]>([
    ['Microsoft.Compute/virtualMachineScaleSets', uniformScaleSet({ id: 'one', ...place })],
    ['Microsoft.Compute/virtualMachineScaleSets', flexibleScaleSet({ id: 'one', ...place })],
    ['Microsoft.HybridCompute/machines', arcServer({ id: 'one', ...place })],
  ])('by type: %s', (type, machine) => {
    expect(new ResourceLookup([vm(), machine]).byId(`${group}/providers/${type}/WEB`)).toBe('one');
  });

  it('once it is added', () => {
    const lookup = new ResourceLookup([]);
    expect(lookup.byId(id)).toBeUndefined();
    lookup.add(vm());
    expect(lookup.byId(id)).toBe('vm');
  });

  it.each(['', 'web', group])('never by what is no id of a machine: %j', (text) => {
    expect(new ResourceLookup([vm()]).byId(text)).toBeUndefined();
  });
});

describe('machines are found by their name', () => {
  const asked = { name: 'WEB', resourceGroup: value('RG'), subscription: value('S1') };
  const found = (machine: Machine, from = asked as Parameters<ResourceLookup['byName']>[1]) =>
    new ResourceLookup([machine]).byName('Microsoft.Compute/virtualMachines', from).map(({ certain }) => certain);

  it('for certain in the same group', () => {
    expect(found(vm())).toEqual([true]);
    expect(found(vm({ subscription: later }))).toEqual([true]);
  });

  it('perhaps where one of the groups is not known', () => {
    expect(found(vm({ resourceGroup: later }))).toEqual([false]);
    expect(found(vm(), { ...asked, resourceGroup: later })).toEqual([false]);
  });

  it('never in another group, in another subscription or of another type', () => {
    expect(found(vm({ resourceGroup: value('rg-2') }))).toEqual([]);
    expect(found(vm({ subscription: value('s2') }))).toEqual([]);
    expect(found(uniformScaleSet({ ...place }))).toEqual([]);
    expect(found(vm({ name: value('api') }))).toEqual([]);
  });

  it('all that fit', () => {
    const lookup = new ResourceLookup([vm({ id: 'a' }), vm({ id: 'b', resourceGroup: later })]);
    expect(lookup.byName('Microsoft.Compute/virtualMachines', asked)).toEqual([
      { id: 'a', certain: true },
      { id: 'b', certain: false },
    ]);
  });
});
