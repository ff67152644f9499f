import { absent, type Known, type Unknown, value } from '../../estate/known.ts';
import type { Image, Machine, OperatingSystem } from '../../estate/machine.ts';
import type { ArmValue } from './arm-value.ts';

/** The image in an `imageReference`. A machine made from a specialised disk has none; an Arc server is not made by Azure. */
export function readImage(reference: ArmValue, { kind, specialised }: Pick<Machine, 'kind' | 'specialised'>): Known<Image> {
  if (kind === 'arc-server') return absent;
  if (reference.isUnknown) return reference.why;
  const unnamed = reference.unnamed('the image');
  if (reference.isUnset) return specialised.kind === 'value' && specialised.value ? absent : unnamed;
  const ids = [reference.at('id'), reference.at('sharedGalleryImageId'), reference.at('communityGalleryImageId')];
  const id = ids.find((one) => !one.isUnset)?.string() ?? absent;
  const inGuest = kind !== 'uniform-scale-set';
  if (inGuest && id.kind === 'unknown' && reference.at('publisher').isUnset) return value(customKnownLater);
  const name = (part: string) => reference.at(part).string();
  const version = name('version');
  return imageOf(
    { publisher: name('publisher'), offer: name('offer'), sku: name('sku'), version: inGuest ? anyVersion(version) : version },
    id,
    unnamed,
  );
}

export const customKnownLater: Image = { kind: 'custom', id: 'an image known after apply' };

/** Azure patches every version of an image or none: a machine that is patched from inside need not wait for it. */
export function anyVersion(version: Known<string>): Known<string> {
  return version.kind === 'unknown' ? value('known after apply') : version;
}

type Names = Readonly<Record<'publisher' | 'offer' | 'sku' | 'version', Known<string>>>;

/** `id` wins: it names a custom or gallery image, whatever the plan behind it is called. */
export function imageOf({ publisher, offer, sku, version }: Names, id: Known<string>, unnamed: Unknown): Known<Image> {
  if (id.kind === 'value') return value({ kind: 'custom', id: id.value });
  const open = [publisher, offer, sku, version, id].find((fact) => fact.kind === 'unknown');
  if (open?.kind === 'unknown') return open;
  if (publisher.kind !== 'value' || offer.kind !== 'value' || sku.kind !== 'value') return unnamed;
  return value({
    kind: 'marketplace',
    publisher: publisher.value,
    offer: offer.value,
    sku: sku.value,
    version: version.kind === 'value' ? version.value : 'latest',
  });
}

const linux = ['canonical', 'redhat', 'suse', 'debian', 'oracle', 'almalinux', 'rockylinux', 'microsoftcblmariner', 'openlogic'];

/** Marketplace publishers of one system only; undefined for every other, which may offer both. */
export function osOfPublisher(publisher: string): Known<OperatingSystem> | undefined {
  const name = publisher.toLowerCase();
  if (name === 'microsoftwindowsserver' || name === 'microsoftwindowsdesktop') return value('windows');
  return linux.includes(name) ? value('linux') : undefined;
}
