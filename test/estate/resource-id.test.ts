import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseResourceId, sameResource, sameText } from '../../src/estate/resource-id.ts';

const subscription = '11111111-1111-1111-1111-111111111111';
const group = `/subscriptions/${subscription}/resourceGroups/rg-web-prd`;
const vm = `${group}/providers/Microsoft.Compute/virtualMachines/vm-web-01`;

describe('reading a resource id', () => {
  it('finds subscription, group, type and name of a machine', () => {
    expect(parseResourceId(vm)).toEqual({
      subscription,
      resourceGroup: 'rg-web-prd',
      type: 'Microsoft.Compute/virtualMachines',
      name: 'vm-web-01',
      parent: group,
    });
  });

  it('reads ids in any case and keeps the spelling of names', () => {
    const odd = `/SUBSCRIPTIONS/${subscription}/RESOURCEGROUPS/RG-Web-Prd/PROVIDERS/microsoft.compute/VIRTUALMACHINES/VM-Web-01`;
    expect(parseResourceId(odd)).toMatchObject({
      resourceGroup: 'RG-Web-Prd',
      type: 'microsoft.compute/VIRTUALMACHINES',
      name: 'VM-Web-01',
    });
    expect(parseResourceId(vm.toLowerCase())).toMatchObject({ resourceGroup: 'rg-web-prd', name: 'vm-web-01' });
  });

  it.each(['/', '//'])('does not mind %s at the end', (end) => {
    expect(parseResourceId(vm + end)).toEqual(parseResourceId(vm));
    expect(parseResourceId(group + end)).toEqual(parseResourceId(group));
  });

  it('does not mind white space around it', () => {
    expect(parseResourceId(` ${vm}\n`)).toEqual(parseResourceId(vm));
  });

  it('reads a subscription and a resource group by themselves', () => {
    expect(parseResourceId(`/subscriptions/${subscription}`)).toStrictEqual({ subscription });
    expect(parseResourceId(group)).toStrictEqual({ subscription, resourceGroup: 'rg-web-prd' });
  });

  it('names all types of a child resource and its own name', () => {
    expect(parseResourceId(`${vm}/extensions/health`)).toMatchObject({
      type: 'Microsoft.Compute/virtualMachines/extensions',
      name: 'health',
    });
    const image = `${group}/providers/Microsoft.Compute/galleries/corp/images/rhel9/versions/3.1.0`;
    expect(parseResourceId(image)).toMatchObject({ type: 'Microsoft.Compute/galleries/images/versions', name: '3.1.0' });
  });

  it('tells an extension resource from what it sits on', () => {
    const assignment = 'providers/Microsoft.Maintenance/configurationAssignments/weekly';
    const type = 'Microsoft.Maintenance/configurationAssignments';
    expect(parseResourceId(`${vm}/${assignment}`)).toMatchObject({ type, name: 'weekly', parent: vm, resourceGroup: 'rg-web-prd' });
    expect(parseResourceId(`${group}/${assignment}`)).toMatchObject({ type, parent: group });
    const onSubscription = parseResourceId(`/subscriptions/${subscription}/${assignment}`);
    expect(onSubscription).toEqual({ subscription, type, name: 'weekly', parent: `/subscriptions/${subscription}` });
  });

  it('keeps the parent whole where a name changes its length in lower case', () => {
    const parent = `/subscriptions/${subscription}/resourceGroups/İstanbul`;
    expect(parseResourceId(`${parent}/providers/Microsoft.Compute/virtualMachines/vm`)).toMatchObject({
      resourceGroup: 'İstanbul',
      parent,
    });
  });

  it.each([
    '',
    '/',
    'vm-web-01',
    'known after apply',
    'subscriptions/s/resourceGroups/g',
    'https://management.azure.com/subscriptions/s',
    '/subscriptions',
    '/subscriptions/',
    '/subscriptions//resourceGroups/g',
    '/subscriptions/s/resourceGroups',
    '/subscriptions/s/virtualMachines/vm',
    '/providers/Microsoft.Management/managementGroups/root',
    `${group}/providers`,
    `${group}/providers/Microsoft.Compute`,
    `${group}/providers/Microsoft.Compute/virtualMachines`,
    `${group}/providers/Microsoft.Compute/virtualMachines//extensions`,
    `${group}/virtualMachines/vm`,
    `${group}/oops/Microsoft.Compute/virtualMachines/vm`,
    `${vm}/extensions`,
    `${vm}/providers`,
    'oops/subscriptions/s',
    `${group}/oops/providers/Microsoft.Compute/virtualMachines/vm`,
    `${group}/providers/Microsoft.Compute/virtualMachines/providers/Microsoft.Maintenance/configurationAssignments/weekly`,
    `/subscriptions/s\n/resourceGroups/g\n/x`,
  ])('knows that %j is none', (text) => {
    expect(parseResourceId(text)).toBeUndefined();
  });

  const names = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.()-]{0,20}$/).filter((name) => name.toLowerCase() !== 'providers');

  it('gives back the names that an id was made of', () => {
    fc.assert(
      fc.property(names, names, names, names, names, (s, g, namespace, type, name) => {
        const id = `/subscriptions/${s}/resourceGroups/${g}/providers/${namespace}/${type}/${name}`;
        expect(parseResourceId(id)).toEqual({
          subscription: s,
          resourceGroup: g,
          type: `${namespace}/${type}`,
          name,
          parent: `/subscriptions/${s}/resourceGroups/${g}`,
        });
      }),
    );
  });

  it('answers for any text at all', () => {
    const parts = fc.constantFrom(
      '/',
      '//',
      'subscriptions',
      'resourceGroups',
      'providers',
      'Microsoft.Compute',
      'virtualMachines',
      'vm',
      'İ',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string()), { maxLength: 14 }), (texts) => {
        const found = parseResourceId(texts.join(''));
        expect(found === undefined || found.subscription !== undefined).toBe(true);
      }),
    );
  });
});

describe('comparing', () => {
  it('ignores case in texts', () => {
    expect(sameText('Microsoft.Compute', 'MICROSOFT.compute')).toBe(true);
    expect(sameText('vm-web-01', 'vm-web-02')).toBe(false);
  });

  it('ignores case and a slash at the end in ids', () => {
    expect(sameResource(vm, `${vm.toUpperCase()}/`)).toBe(true);
    expect(sameResource(vm, `${vm}0`)).toBe(false);
    expect(sameResource(vm, `${vm}/extensions/health`)).toBe(false);
  });
});
