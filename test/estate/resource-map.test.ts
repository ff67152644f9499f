import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resourceKey } from '../../src/estate/resource-id.ts';
import { ResourceMap } from '../../src/estate/resource-map.ts';

const group = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines';

describe('a map by resource id', () => {
  test('finds a thing in every spelling of its id', () => {
    const map = new ResourceMap<number>();
    map.set(`${group}/VM`, 1);
    expect([`${group}/vm`, `${group.toUpperCase()}/Vm/`, `${group}/vm2`, group].map((id) => map.get(id))).toEqual([
      1,
      1,
      undefined,
      undefined,
    ]);
  });

  test('finds what is added after it was missed', () => {
    const map = new ResourceMap<number>();
    expect(map.get(`${group}/vm`)).toBeUndefined();
    map.set(`${group.toLowerCase()}/vm`, 1);
    expect(map.get(`${group}/vm`)).toBe(1);
  });

  test('is a plain map by the key of each id', () => {
    const id = fc.array(fc.constantFrom('', 'a', 'A', 'b', 'İ', 'ß'), { minLength: 0, maxLength: 4 }).map((parts) => parts.join('/'));
    const steps = fc.array(fc.tuple(id, fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(steps, (taken) => {
        const [map, plain] = [new ResourceMap<number>(), new Map<string, number>()];
        taken.forEach(([one, sets], index) => {
          if (sets) {
            map.set(one, index);
            plain.set(resourceKey(one), index);
          } else expect(map.get(one)).toBe(plain.get(resourceKey(one)));
        });
        expect([...map.values()].sort()).toEqual([...plain.values()].sort());
      }),
    );
  });
});

describe('a map by resource id that is filled by parts', () => {
  test('finds machines, and what lies on them', () => {
    const map = new ResourceMap<string>();
    map.setNamed(`${group}/`, 'VM-1', 'machine');
    map.set(`${group}/vm-1/providers/Microsoft.Maintenance/configurationAssignments/a`, 'assignment');
    const ids = ['/VM-1', '/vm-1/', '/vm-1/PROVIDERS/microsoft.maintenance/configurationAssignments/A', '/vm-1/providers'];
    expect(ids.map((id) => map.get(group + id))).toEqual(['machine', 'machine', 'assignment', undefined]);
    expect([...map.values()]).toEqual(['machine', 'assignment']);
  });
});
