import type { Machine } from '../estate/machine.ts';
import type { Truth } from '../estate/truth.ts';

/** By publisher: offer and sku of images that Update Manager does not support (learn.microsoft.com/azure/update-manager/unsupported-workloads). */
const unsupported: Readonly<Record<string, readonly RegExp[] | undefined>> = Object.assign(Object.create(null), {
  microsoftwindowsdesktop: [/^/],
  microsoftsqlserver: [/^sql2017-rhel7\//i, /^sql2019-rhel7\//i, /^sql2019-sles[^/]*\//i],
  openlogic: [/^centos\/8/i, /^centos-hpc\//i],
  redhat: [/^rhel-ha\/81_gen2$/i],
  'center-for-internet-security-inc': [/^cis-windows-server\/cis-windows-server-l[^/]*-azure-observability$/i],
});

/** Of a custom image and of an Arc server only the running system tells. Windows IoT is supported on Arc. */
const client = /^(microsoft )?windows (7|8|8\.1|10|11)\b(?!.*\biot\b)/i;

/** Does Azure Update Manager leave this system alone, whatever is set: no schedule patches it, nor does Azure by itself? */
export function isUnsupported({ kind, image, product }: Pick<Machine, 'kind' | 'image' | 'product'>): Truth {
  if (product.kind === 'value' && client.test(product.value)) return 'yes';
  if (kind === 'arc-server') return 'no';
  if (image.kind === 'unknown') return 'unknown';
  // What a disk or a custom image holds cannot be seen; nothing says that it is unsupported.
  if (image.kind === 'absent' || image.value.kind === 'custom') return 'no';
  const { publisher, offer, sku } = image.value;
  // Fleets are made from few publishers: most machines need no look at offer and sku.
  const rows = unsupported[publisher.toLowerCase()];
  return rows?.some((names) => names.test(`${offer}/${sku}`)) ? 'yes' : 'no';
}
