import { describe, expect, it } from 'vitest';
import { absent, value } from '../../src/estate/known.ts';
import { systemFamilies } from '../../src/generated/os-support.ts';
import { automaticPatchingImages } from '../../src/patching/image-list.ts';
import { familiesOfImage, type PublishingInputs, publishing, type SystemFamily, systemOf } from '../../src/patching/publishing.ts';

/** The truth table as it is written down: the first row that fits wins. */
type Row = readonly [
  condition: (inputs: PublishingInputs & { readonly family: SystemFamily }) => boolean,
  publishes: 'yes' | 'no' | 'unknown',
];

const earliest = ({ end, endEarliest }: SystemFamily) => endEarliest ?? end ?? '';
const support = ({ extended }: SystemFamily) => extended ?? { until: '', untilEarliest: '', onAzure: 'paid', onArc: 'paid' };
const programme = ({ family, where }: PublishingInputs & { readonly family: SystemFamily }) =>
  where === 'arc' ? support(family).onArc : support(family).onAzure;

const table: readonly Row[] = [
  [({ family }) => family.end === null, 'yes'],
  [({ family, day }) => day <= earliest(family), 'yes'],
  [({ family, day }) => day <= (family.end ?? ''), 'unknown'],
  [({ family }) => family.extended === null, 'no'],
  [({ family, day }) => day > support(family).until, 'no'],
  [({ family, day }) => day > (support(family).untilEarliest ?? support(family).until), 'unknown'],
  [(inputs) => programme(inputs) === 'included', 'yes'],
  [({ shown }) => shown === 'yes', 'yes'],
  [({ shown }) => shown === 'no', 'no'],
  [({ bought }) => bought === true, 'yes'],
  [({ bought }) => bought === false, 'no'],
  [() => true, 'unknown'],
];

function around(day: string): readonly string[] {
  return [-1, 0, 1].map((days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10));
}

function* everyInput(): Iterable<PublishingInputs & { readonly family: SystemFamily }> {
  for (const family of systemFamilies) {
    const { end, endEarliest, extended } = family;
    const days = [end, endEarliest, extended?.until, extended?.untilEarliest, '2026-12-01'].flatMap((day) => (day ? around(day) : []));
    for (const day of days)
      for (const where of ['azure', 'arc'] as const)
        for (const shown of ['yes', 'no', 'unknown'] as const)
          for (const bought of [true, false, undefined]) yield { family, day, where, shown, bought };
  }
}

describe('publishing', () => {
  it('agrees with the truth table on both sides of each day, for every system', () => {
    for (const inputs of everyInput()) {
      const row = table.find(([condition]) => condition(inputs));
      expect(publishing(inputs).publishes, JSON.stringify(inputs)).toBe(row?.[1]);
    }
  });

  it('is unknown for a system that the table does not hold', () => {
    const inputs = { family: undefined, day: '2026-12-01', where: 'azure', shown: 'yes', bought: true } as const;
    expect(publishing(inputs)).toEqual({ publishes: 'unknown', why: 'not in the table' });
  });

  it('names a last day on which somebody publishes, and after which it is not certain any more', () => {
    for (const inputs of everyInput()) {
      const result = publishing(inputs);
      if (result.publishes !== 'yes' || result.lastDay === undefined) continue;
      expect(result.lastDay >= inputs.day, JSON.stringify(inputs)).toBe(true);
      const next = around(result.lastDay)[2] ?? '';
      expect(publishing({ ...inputs, day: next }).publishes, JSON.stringify(inputs)).not.toBe('yes');
    }
  });
});

describe('systems', () => {
  const images = Object.entries(automaticPatchingImages).flatMap(([name, skus]) => {
    const [publisher = '', offer = ''] = name.split('/');
    return skus.map((sku) => ({ publisher, offer, sku }));
  });

  it.each(images)('finds exactly one for $publisher/$offer/$sku, which Azure patches', (image) => {
    expect(familiesOfImage(image).map(({ id }) => id)).toHaveLength(1);
  });

  it.each([
    ['Windows Server 2012 R2 Standard', 'windows-server-2012-r2'],
    ['Windows Server 2012 Datacenter 6.2.9200', 'windows-server-2012'],
    ['Windows Server 2016 Datacenter 10.0.14393.7428', 'windows-server-2016'],
    ['Windows Server 2019 Datacenter 10.0.17763.6414', 'windows-server-2019'],
    ['Windows Server 2022 Datacenter Azure Edition 10.0.20348.2700', 'windows-server-2022'],
    ['Windows 11 Enterprise multi-session 10.0.26100.1', 'windows-11-24h2-enterprise'],
    ['ubuntu 20.04', 'ubuntu-20.04'],
    ['Ubuntu 18.04.6 LTS', 'ubuntu-18.04'],
    ['redhat 7.9', 'rhel-7'],
    ['Red Hat Enterprise Linux 8.10 (Ootpa)', 'rhel-8'],
    ['centos 7.9.2009', 'centos-7'],
    ['debian 11', 'debian-11'],
    ['sles 15.5', 'sles-15-sp5'],
    ['SUSE Linux Enterprise Server 12 SP5', 'sles-12-sp5'],
    ['Oracle Linux Server 8.9', 'oracle-linux-8'],
    ['AlmaLinux 9.4 (Seafoam Ocelot)', 'almalinux-9'],
  ])('knows %s, as a running machine says it', (product, id) => {
    expect(systemOf({ kind: 'virtual-machine', product: value(product), image: absent })).toMatchObject({ value: { id } });
  });
});
