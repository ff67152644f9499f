import { withoutTrailingSlashes } from './resource-id.ts';

/**
 * Things by their resource ids, whose spelling may differ in case. What stands before the name is kept once for all resources of a type in
 * a group: written out for each of a hundred thousand machines it is longer than all that is known of them.
 */
export class ResourceMap<T> {
  readonly #folders = new Map<string, Map<string, T>>();
  #latest: { readonly path: string; readonly names: Map<string, T> | undefined } = { path: '', names: undefined };

  constructor(entries: Iterable<readonly [id: string, thing: T]> = []) {
    for (const [id, thing] of entries) this.set(id, thing);
  }

  get(id: string): T | undefined {
    const { path, name } = partsOf(id);
    return this.#namesIn(path)?.get(name);
  }

  set(id: string, thing: T): void {
    const { path, name } = partsOf(id);
    this.#put(path, name, thing);
  }

  /** For the id of a resource in a group that is cut in two already, behind its last slash. */
  setNamed(path: string, name: string, thing: T): void {
    this.#put(path, name.toLowerCase(), thing);
  }

  #put(path: string, name: string, thing: T): void {
    let names = this.#namesIn(path);
    if (!names) {
      names = new Map();
      this.#folders.set(path.toLowerCase(), names);
      this.#latest = { path, names };
    }
    names.set(name, thing);
  }

  /** In the order in which their folders came. */
  *values(): Generator<T, void, undefined> {
    for (const names of this.#folders.values()) yield* names.values();
  }

  /** Ids that follow each other are mostly of one folder. */
  #namesIn(path: string): Map<string, T> | undefined {
    if (path !== this.#latest.path) this.#latest = { path, names: this.#folders.get(path.toLowerCase()) };
    return this.#latest.names;
  }
}

/** What lies on a resource, such as its assignments, counts as part of its name. */
function partsOf(id: string): { readonly path: string; readonly name: string } {
  const clean = withoutTrailingSlashes(id);
  let at = 0;
  for (let slashes = 1; slashes < slashesBeforeName && at >= 0; slashes += 1) at = clean.indexOf('/', at + 1);
  if (at <= 0) at = clean.lastIndexOf('/');
  return { path: clean.slice(0, at + 1), name: clean.slice(at + 1).toLowerCase() };
}

/** In `/subscriptions/…/resourceGroups/…/providers/Microsoft.Compute/virtualMachines/name`. */
const slashesBeforeName = 8;
