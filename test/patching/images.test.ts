import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Image } from '../../src/estate/machine.ts';
import { automaticPatchingImages } from '../../src/patching/image-list.ts';
import { supportsAutomaticPatching } from '../../src/patching/images.ts';
import { publicData } from '../support/public-data.ts';

function marketplace(publisher: string, offer: string, sku: string, version = 'latest'): Image {
  return { kind: 'marketplace', publisher, offer, sku, version };
}

describe('images that Azure patches by itself', () => {
  it.each([
    ['Canonical', 'ubuntu-24_04-lts', 'server'],
    ['Canonical', '0001-com-ubuntu-server-jammy', '22_04-lts-gen2'],
    ['MicrosoftWindowsServer', 'WindowsServer', '2022-datacenter-azure-edition'],
    ['MicrosoftWindowsServer', 'WindowsServer', '2019-Datacenter'],
    ['RedHat', 'RHEL', '9_4'],
  ])('include %s %s %s', (publisher, offer, sku) => {
    expect(supportsAutomaticPatching(marketplace(publisher, offer, sku))).toBe(true);
  });

  it('are compared without case, whatever their version', () => {
    expect(supportsAutomaticPatching(marketplace('canonical', 'UBUNTU-24_04-LTS', 'Server', '24.04.202610010'))).toBe(true);
  });

  it.each([
    ['another publisher with the same offer and sku', marketplace('contoso', 'ubuntu-24_04-lts', 'server')],
    ['a sku that is not published', marketplace('Canonical', 'ubuntu-24_04-lts', 'server-preview')],
    ['a sku of another offer', marketplace('Canonical', '0001-com-ubuntu-server-jammy', 'server')],
    ['only the beginning of a sku', marketplace('Canonical', 'ubuntu-24_04-lts', 'serv')],
    ['Windows client', marketplace('MicrosoftWindowsDesktop', 'windows-11', 'win11-24h2-pro')],
    ['names shifted across the separator', marketplace('Canonical/ubuntu-24_04-lts', '', 'server')],
    ['names that every object has', marketplace('__proto__', 'constructor', 'toString')],
    ['nothing at all', marketplace('', '', '')],
  ])('do not include %s', (_, image) => {
    expect(supportsAutomaticPatching(image)).toBe(false);
  });

  it('never include a custom image, even one made from a listed one', () => {
    const id =
      '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-img/providers/Microsoft.Compute/images/ubuntu-24_04-lts';
    expect(supportsAutomaticPatching({ kind: 'custom', id })).toBe(false);
  });

  it('are written in lower case, sorted and without repetitions, so that a lookup finds them', () => {
    const names = Object.keys(automaticPatchingImages);
    const all = Object.entries(automaticPatchingImages).flatMap(([name, skus]) => skus.map((sku) => `${name}/${sku}`));
    expect(names.length).toBeGreaterThan(20);
    expect(all).toEqual(all.map((text) => text.toLowerCase()));
    expect(new Set(all).size).toBe(all.length);
    expect(names.filter((name) => !/^[^/]+\/[^/]+$/.test(name))).toEqual([]);
  });
});

const published = publicData('reference/examples/images/guest-patching-images.json');

interface PublishedImage {
  readonly publisher: string;
  readonly offer: string;
  readonly sku: string;
  readonly pages: readonly string[];
}

describe.skipIf(!published)('the published list of images', () => {
  it('is what we carry, row by row, less what stands only on a withdrawn page', () => {
    const { automaticGuestPatching } = JSON.parse(readFileSync(published ?? '', 'utf8')) as { automaticGuestPatching: PublishedImage[] };
    const current = automaticGuestPatching.filter(({ pages }) => pages.includes('compute'));
    const rows = current.map(({ publisher, offer, sku }) => `${publisher}/${offer}/${sku}`.toLowerCase());
    const ours = Object.entries(automaticPatchingImages).flatMap(([name, skus]) => skus.map((sku) => `${name}/${sku}`));
    expect(ours.sort()).toEqual([...new Set(rows)].sort());
  });
});
