import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pairedRegions } from '../../src/patching/region-pairs.ts';

const published = new URL('../../../shared/reference/examples/regions/region-pairs.json', import.meta.url);

describe('region pairs', () => {
  it('knows a pair from either side', () => {
    expect(pairedRegions('westeurope')).toEqual(['northeurope']);
    expect(pairedRegions('northeurope')).toEqual(['westeurope']);
  });

  it('knows regions that several others name', () => {
    expect(pairedRegions('eastus')).toEqual(['westus', 'westus3']);
    expect(pairedRegions('brazilsouth')).toEqual(['brazilsoutheast', 'southcentralus']);
  });

  it('has no partner for regions without a pair, and for names that are none', () => {
    for (const name of ['italynorth', 'global', '', 'constructor']) expect(pairedRegions(name)).toEqual([]);
  });

  const exists = existsSync(published);
  if (!exists) console.log('skipped: the published list of regions is not beside the project');
  it.skipIf(!exists)('agrees with the published list', () => {
    const regions = JSON.parse(readFileSync(published, 'utf8')) as { readonly name: string; readonly pairedWith: string | null }[];
    for (const { name, pairedWith } of regions) {
      const named = regions.filter((other) => other.pairedWith === name).map((other) => other.name);
      const partners = new Set([...named, ...(pairedWith === null ? [] : [pairedWith])]);
      expect([...pairedRegions(name)].sort(), name).toEqual([...partners].sort());
    }
  });
});
