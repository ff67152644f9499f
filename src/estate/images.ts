import type { Image } from './estate.ts';
import { automaticPatchingImages } from './image-list.ts';

/** Does Azure patch machines of this image by itself? Only marketplace images on the published list, publisher, offer and sku exact. */
export function supportsAutomaticPatching(image: Image): boolean {
  if (image.kind === 'custom') return false;
  const skus = automaticPatchingImages[`${image.publisher}/${image.offer}`.toLowerCase()];
  return skus?.includes(image.sku.toLowerCase()) ?? false;
}
