import type { InstanceKey } from './address.ts';
import type { Instance } from './instances.ts';

type Key = InstanceKey | undefined;

/**
 * Instances of one resource by the keys of their modules and their own, outermost first: found without looking at all of them. Most
 * branches have one key, and a plan has tens of thousands of them, so only a second key makes a map.
 */
export class Branch {
  #key: Key;
  #first: Branch | undefined;
  #others: Map<Key, Branch> | undefined;
  #instances: Instance[] | undefined;

  static of(instances: readonly Instance[]): Branch {
    const root = new Branch();
    for (const instance of instances) {
      let branch = root;
      for (const { key } of instance.module) branch = branch.#grown(key);
      branch = branch.#grown(instance.key);
      if (branch.#instances) branch.#instances.push(instance);
      else branch.#instances = [instance];
    }
    return root;
  }

  #grown(key: Key): Branch {
    const known = this.get(key);
    if (known) return known;
    const branch = new Branch();
    if (this.#first) {
      this.#others ??= new Map();
      this.#others.set(key, branch);
    } else {
      this.#key = key;
      this.#first = branch;
    }
    return branch;
  }

  /** Those whose keys lead here. */
  get instances(): readonly Instance[] {
    return this.#instances ?? [];
  }

  /** How many keys may follow. */
  get size(): number {
    return (this.#first ? 1 : 0) + (this.#others?.size ?? 0);
  }

  get firstKey(): Key {
    return this.#key;
  }

  get first(): Branch | undefined {
    return this.#first;
  }

  get(key: Key): Branch | undefined {
    return key === this.#key ? this.#first : this.#others?.get(key);
  }

  has(key: Key): boolean {
    return this.get(key) !== undefined;
  }

  keys(): readonly Key[] {
    return this.#first ? [this.#key, ...(this.#others?.keys() ?? [])] : [];
  }

  branches(): readonly Branch[] {
    return this.#first ? [this.#first, ...(this.#others?.values() ?? [])] : [];
  }

  /** The keys here and further on. */
  allKeys(): ReadonlySet<Key> {
    const keys = new Set<Key>();
    for (const left: Branch[] = [this]; left.length > 0; ) {
      const branch = left.pop();
      for (const key of branch?.keys() ?? []) keys.add(key);
      for (const next of branch?.branches() ?? []) left.push(next);
    }
    return keys;
  }
}
