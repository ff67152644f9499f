import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pairedRegions } from '../../src/patching/region-pairs.ts';
import { publicData } from '../support/public-data.ts';

const published = publicData('reference/examples/regions/region-pairs.json');

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

  it.skipIf(!published)('agrees with the published list', () => {
    const regions = JSON.parse(readFileSync(published ?? '', 'utf8')) as { readonly name: string; readonly pairedWith: string | null }[];
    for (const { name, pairedWith } of regions) {
      const named = regions.filter((other) => other.pairedWith === name).map((other) => other.name);
      const partners = new Set([...named, ...(pairedWith === null ? [] : [pairedWith])]);
      expect([...pairedRegions(name)].sort(), name).toEqual([...partners].sort());
    }
  });
});
