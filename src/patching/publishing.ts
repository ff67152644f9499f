import { type Known, unknown, value } from '../estate/known.ts';
import type { Image, Machine } from '../estate/machine.ts';
import { sameText } from '../estate/resource-id.ts';
import type { Truth } from '../estate/truth.ts';
import { systemFamilies } from '../generated/os-support.ts';
import { memoOfString } from '../memo.ts';

/** A system, and the last days on which its publisher brings out updates for it. */
export interface SystemFamily {
  readonly id: string;
  readonly name: string;
  readonly images: readonly { readonly publisher: string; readonly offer: string; readonly sku: string }[];
  /** What a running machine calls it. */
  readonly os: string;
  /** For everybody; null where no end is known. */
  readonly end: string | null;
  /** Where sources disagree, the earliest day that one of them names. */
  readonly endEarliest?: string;
  readonly extended: ExtendedSupport | null;
}

interface ExtendedSupport {
  /** Its name in `extendedSupport` of a policy. */
  readonly key: string;
  readonly how: string;
  readonly until: string;
  readonly untilEarliest?: string;
  readonly onAzure: 'included' | 'paid' | 'unknown';
  readonly onArc: 'included' | 'paid' | 'unknown';
  /** What shows that a virtual machine has it: its licence, or the offer and sku of its image. */
  readonly shownOnAzure?: { readonly licenseType: string; readonly image?: string };
  /** Azure says of an Arc server whether it has it. */
  readonly shownOnArc?: boolean;
}

/** Which extended support the policy says is bought, by its key. */
export type BoughtSupport = Readonly<Record<string, boolean | undefined>>;

/** Does anybody publish updates? `lastDay` is the last one that is certain, or was; left out where no end is known. */
export type Publishing =
  | { readonly publishes: 'yes'; readonly lastDay?: string }
  | { readonly publishes: 'no'; readonly lastDay: string; readonly why: 'ended' | 'not bought' }
  | { readonly publishes: 'unknown'; readonly why: 'not in the table' | 'sources disagree' | 'support not shown' };

export interface PublishingInputs {
  readonly family: SystemFamily | undefined;
  /** As `YYYY-MM-DD`. */
  readonly day: string;
  readonly where: 'azure' | 'arc';
  /** Does the machine itself show that it has extended support? */
  readonly shown: Truth;
  /** The policy's word; what the machine shows wins over it. */
  readonly bought: boolean | undefined;
}

/** One total function; the tests hold it against the table that it was written from. */
export function publishing(inputs: PublishingInputs): Publishing {
  const { family, day } = inputs;
  if (!family) return { publishes: 'unknown', why: 'not in the table' };
  const { end, endEarliest = end, extended } = family;
  if (end === null || endEarliest === null) return { publishes: 'yes' };
  const support = extended ? supportOf(extended, inputs) : 'no';
  if (day <= endEarliest) return { publishes: 'yes', lastDay: support === 'yes' ? lastDayOf(extended, endEarliest) : endEarliest };
  if (day <= end) return { publishes: 'unknown', why: 'sources disagree' };
  if (!extended) return { publishes: 'no', lastDay: end, why: 'ended' };
  const { until, untilEarliest = until } = extended;
  if (day > until) return { publishes: 'no', lastDay: until, why: 'ended' };
  if (day > untilEarliest) return { publishes: 'unknown', why: 'sources disagree' };
  switch (support) {
    case 'yes':
      return { publishes: 'yes', lastDay: untilEarliest };
    case 'no':
      return { publishes: 'no', lastDay: end, why: 'not bought' };
    case 'unknown':
      return { publishes: 'unknown', why: 'support not shown' };
  }
}

function supportOf({ onAzure, onArc }: ExtendedSupport, { where, shown, bought }: PublishingInputs): Truth {
  if ((where === 'arc' ? onArc : onAzure) === 'included') return 'yes';
  if (shown !== 'unknown' || bought === undefined) return shown;
  return bought ? 'yes' : 'no';
}

function lastDayOf(extended: ExtendedSupport | null, end: string): string {
  const { until, untilEarliest = until } = extended ?? { until: end };
  return untilEarliest > end ? untilEarliest : end;
}

/** Who publishes for a machine, on this day. */
export function publishingOf(machine: Machine, boughtSupport: BoughtSupport, day: string): Publishing {
  const system = systemOf(machine);
  const family = system.kind === 'value' ? system.value : undefined;
  const extended = family?.extended;
  return publishing({
    family,
    day,
    where: machine.kind === 'arc-server' ? 'arc' : 'azure',
    shown: extended ? isShown(machine, extended) : 'unknown',
    bought: extended ? boughtSupport[extended.key] : undefined,
  });
}

/** On a virtual machine nothing shows that support was not bought: a subscription may be attached inside. */
function isShown({ kind, image, licenseType, extendedUpdates }: Machine, { shownOnAzure, shownOnArc }: ExtendedSupport): Truth {
  if (kind === 'arc-server') {
    if (!shownOnArc || extendedUpdates.kind !== 'value') return 'unknown';
    return extendedUpdates.value ? 'yes' : 'no';
  }
  if (!shownOnAzure) return 'unknown';
  if (licenseType.kind === 'value' && sameText(licenseType.value, shownOnAzure.licenseType)) return 'yes';
  if (!shownOnAzure.image || image.kind !== 'value' || image.value.kind !== 'marketplace') return 'unknown';
  return new RegExp(shownOnAzure.image, 'i').test(`${image.value.offer}/${image.value.sku}`) ? 'yes' : 'unknown';
}

/**
 * The system of a machine: what it says of itself while it runs, since it may have been upgraded in place, else what its image holds.
 * Unknown with the reason where the table has no row for it.
 */
export function systemOf({ kind, product, image }: Pick<Machine, 'kind' | 'product' | 'image'>): Known<SystemFamily> {
  if (product.kind === 'value') {
    const family = familyOfProduct(product.value);
    if (family) return value(family);
    // Without a version it names less than the image does.
    if (/\d/.test(product.value)) return unknown('the table of systems does not know what they say that they run');
  }
  if (image.kind === 'unknown') return image;
  if (kind === 'arc-server') return product.kind === 'unknown' ? product : unknown('Azure does not say which system these servers run');
  if (image.kind === 'absent') return unknown('they are made from a disk, which does not say what it holds');
  if (image.value.kind === 'custom') return unknown('they are made from a custom image, which does not say what it holds');
  const family = familyOfImage(image.value);
  return family ? value(family) : unknown('the table of systems does not hold their image');
}

interface Patterns {
  readonly family: SystemFamily;
  readonly images: readonly { readonly publisher: RegExp; readonly offer: RegExp; readonly sku: RegExp }[];
  readonly os: RegExp;
}

let compiled: readonly Patterns[] | undefined;

function patterns(): readonly Patterns[] {
  compiled ??= systemFamilies.map((family) => ({
    family,
    images: family.images.map(({ publisher, offer, sku }) => {
      return { publisher: new RegExp(publisher, 'i'), offer: new RegExp(offer, 'i'), sku: new RegExp(sku, 'i') };
    }),
    os: new RegExp(family.os, 'i'),
  }));
  return compiled;
}

type MarketplaceImage = Extract<Image, { readonly kind: 'marketplace' }>;

/** Every family whose patterns match; the table is right where it is one at most. */
export function familiesOfImage({ publisher, offer, sku }: Omit<MarketplaceImage, 'kind' | 'version'>): readonly SystemFamily[] {
  return patterns()
    .filter(({ images }) => images.some((names) => names.publisher.test(publisher) && names.offer.test(offer) && names.sku.test(sku)))
    .map(({ family }) => family);
}

/** The family of an image, by its names as JSON. */
const familyOfNames = memoOfString((names) => {
  const [publisher, offer, sku] = JSON.parse(names) as [string, string, string];
  return only(familiesOfImage({ publisher, offer, sku }));
});

function familyOfImage({ publisher, offer, sku }: MarketplaceImage): SystemFamily | null {
  return familyOfNames(JSON.stringify([publisher, offer, sku]));
}

const familyOfProduct = memoOfString((product) =>
  only(
    patterns()
      .filter(({ os }) => os.test(product))
      .map(({ family }) => family),
  ),
);

/** Where several match it is none for certain. */
function only([family, ...others]: readonly SystemFamily[]): SystemFamily | null {
  return family && others.length === 0 ? family : null;
}
