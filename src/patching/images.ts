import type { Image } from '../estate/machine.ts';
import { automaticPatchingImages } from './image-list.ts';

/** Does Azure patch machines of this image by itself? Only marketplace images on the published list, publisher, offer and sku exact. */
export function supportsAutomaticPatching(image: Image): boolean {
  if (image.kind === 'custom') return false;
  const skus = automaticPatchingImages[`${image.publisher}/${image.offer}`.toLowerCase()];
  return skus?.includes(image.sku.toLowerCase()) ?? false;
}

/** Images of MicrosoftWindowsServer:WindowsServer that take hotpatches, as the azurerm provider checks them. */
const hotpatchSkus: readonly string[] = [
  '2022-datacenter-azure-edition-core',
  '2022-datacenter-azure-edition-core-smalldisk',
  '2022-datacenter-azure-edition-hotpatch',
  '2022-datacenter-azure-edition-hotpatch-smalldisk',
  '2025-datacenter-azure-edition',
  '2025-datacenter-azure-edition-smalldisk',
  '2025-datacenter-azure-edition-core',
  '2025-datacenter-azure-edition-core-smalldisk',
];

export function takesHotpatches(image: Image): boolean {
  if (image.kind === 'custom') return false;
  const { publisher, offer, sku } = image;
  const windowsServer = `${publisher}/${offer}`.toLowerCase() === 'microsoftwindowsserver/windowsserver';
  return windowsServer && hotpatchSkus.includes(sku.toLowerCase());
}

/**
 * Can an image upgrade never find a newer version: one is named, or it is a managed image, which has none? Automatic OS upgrades take
 * marketplace and gallery images only (learn.microsoft.com/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-automatic-upgrade).
 */
export function isPinned(image: Image): boolean {
  if (image.kind === 'marketplace') return image.version.toLowerCase() !== 'latest';
  return isManagedImage(image) || /\/versions\/(?!latest$)[^/]+$/i.test(image.id);
}

export function isManagedImage(image: Image): boolean {
  return image.kind === 'custom' && /\/providers\/Microsoft\.Compute\/images\/[^/]+$/i.test(image.id);
}
