/** The parts of an Azure Resource Manager id. Names keep their spelling; compare them with {@link sameText}. */
export interface ResourceId {
  readonly subscription: string;
  readonly resourceGroup?: string;
  /** Namespace and types of the last provider, for example `Microsoft.Compute/virtualMachines`. */
  readonly type?: string;
  readonly name?: string;
  /** Id of what the resource sits on: its group, its subscription, or the resource that an extension extends. */
  readonly parent?: string;
}

/** Reads an ARM id of a subscription, resource group or resource; undefined for anything else. */
export function parseResourceId(id: string): ResourceId | undefined {
  const parts = withoutTrailingSlashes(id.trim()).split('/');
  if (parts[0] !== '' || !isWord(parts[1], 'subscriptions') || parts.slice(1).some((part) => part === '')) return undefined;
  const subscription = parts[2];
  if (subscription === undefined) return undefined;
  const inGroup = isWord(parts[3], 'resourceGroups');
  const resourceGroup = inGroup ? parts[4] : undefined;
  if (inGroup && resourceGroup === undefined) return undefined;
  const base = { subscription, ...(resourceGroup === undefined ? {} : { resourceGroup }) };
  let at = inGroup ? 5 : 3;
  let last: Pick<ResourceId, 'type' | 'name' | 'parent'> = {};
  while (at < parts.length) {
    const provider = readProvider(parts, at);
    if (!provider) return undefined;
    last = { type: provider.type, name: provider.name, parent: parts.slice(0, at).join('/') };
    at = provider.end;
  }
  return { ...base, ...last };
}

/** `providers/<namespace>` and at least one pair of type and name. */
function readProvider(
  parts: readonly string[],
  at: number,
): { readonly type: string; readonly name: string; readonly end: number } | undefined {
  const namespace = parts[at + 1];
  if (!isWord(parts[at], 'providers') || namespace === undefined) return undefined;
  const types = [namespace];
  let name: string | undefined;
  let end = at + 2;
  while (end < parts.length && !isWord(parts[end], 'providers')) {
    const type = parts[end];
    name = parts[end + 1];
    if (type === undefined || name === undefined) return undefined;
    types.push(type);
    end += 2;
  }
  return name === undefined ? undefined : { type: types.join('/'), name, end };
}

function isWord(part: string | undefined, word: string): boolean {
  return part !== undefined && sameText(part, word);
}

/** ARM ids, names and enum values ignore case. */
export function sameText(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

export function sameResource(a: string, b: string): boolean {
  return resourceKey(a) === resourceKey(b);
}

/** Equal for two spellings of one resource id. */
export function resourceKey(id: string): string {
  return withoutTrailingSlashes(id).toLowerCase();
}

/** In time proportional to the text: ids come from anybody. */
export function withoutTrailingSlashes(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === '/') end -= 1;
  return text.slice(0, end);
}
