/** The parts of an Azure Resource Manager id. Names keep their spelling; compare them with {@link sameText}. */
export interface ResourceId {
  readonly subscription?: string;
  readonly resourceGroup?: string;
  /** Namespace and types of the last provider, for example `Microsoft.Compute/virtualMachines`. */
  readonly type?: string;
  readonly name?: string;
  /** Id of the resource that an extension resource sits on. */
  readonly parent?: string;
}

/** Reads an ARM id; undefined for anything that is not one. */
export function parseResourceId(id: string): ResourceId | undefined {
  const match = /^\/subscriptions\/([^/]+)(?:\/resourceGroups\/([^/]+))?(.*)$/i.exec(id.trim().replace(/\/+$/, ''));
  if (!match) return undefined;
  const [, subscription, resourceGroup, rest = ''] = match;
  const base = { ...(subscription ? { subscription } : {}), ...(resourceGroup ? { resourceGroup } : {}) };
  if (rest === '') return base;
  const at = rest.toLowerCase().lastIndexOf('/providers/');
  if (at === -1) return undefined;
  const parts = rest.slice(at + '/providers/'.length).split('/');
  if (parts.length < 3 || parts.length % 2 === 0 || parts.includes('')) return undefined;
  const types = parts.filter((_, index) => index === 0 || index % 2 === 1);
  const end = id.toLowerCase().lastIndexOf('/providers/');
  return { ...base, type: types.join('/'), name: parts.at(-1) ?? '', parent: id.slice(0, end) };
}

/** ARM ids, names and enum values ignore case. */
export function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

export function sameResource(a: string, b: string): boolean {
  return sameText(a.replace(/\/+$/, ''), b.replace(/\/+$/, ''));
}
