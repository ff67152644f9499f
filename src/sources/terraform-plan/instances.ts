import { type InstanceKey, parseModuleAddress } from './address.ts';
import { type Configuration, type ModuleInstance, resourceScope, type Scope } from './configuration.ts';
import type { ResourceChange } from './plan-format.ts';
import { followTrail, type KeyInSource, type ResourceEnd } from './trail.ts';

/** One resource instance that exists after the plan. */
export interface Instance {
  readonly address: string;
  readonly module: ModuleInstance;
  readonly type: string;
  readonly name: string;
  readonly key?: InstanceKey;
}

export type Resolution =
  | { readonly kind: 'one'; readonly address: string; readonly note?: string }
  | { readonly kind: 'several'; readonly addresses: readonly string[]; readonly why: string }
  | { readonly kind: 'none'; readonly why: string };

/** Says of an instance whether it is what the reader looks for, or which of its attributes to follow instead. */
export type Role = (address: string) => 'wanted' | { readonly follow: string } | undefined;

export function instanceOf(resource: ResourceChange): Instance {
  const { address, type, name, index } = resource;
  return { address, module: parseModuleAddress(resource.module_address), type, name, ...(index === undefined ? {} : { key: index }) };
}

/** The resource instances of a plan, found by what an expression refers to. */
export class Instances {
  readonly #byResource = new Map<string, Instance[]>();
  readonly #byAddress = new Map<string, Instance>();
  readonly #configuration: Configuration;

  constructor(instances: readonly Instance[], configuration: Configuration) {
    this.#configuration = configuration;
    for (const instance of instances) {
      const key = resourceKey(instance);
      const siblings = this.#byResource.get(key);
      if (siblings) siblings.push(instance);
      else this.#byResource.set(key, [instance]);
      this.#byAddress.set(instance.address, instance);
    }
  }

  scopeOf(instance: Instance): Scope {
    const resource = this.#configuration.resource(instance.module, 'managed', instance.type, instance.name);
    return resourceScope(instance.module, instance.key, resource);
  }

  /** Which wanted instance does an expression mean? */
  resolve(expression: unknown, scope: Scope, role: Role, keyInSource?: KeyInSource): Resolution {
    const found = new Map<string, string | undefined>();
    const doubts: string[] = [];
    this.#collect(expression, scope, { role, found, doubts, depth: 0, keyInSource });
    const [first] = found;
    if (first === undefined) return { kind: 'none', why: doubts[0] ?? 'what it refers to is not in the plan' };
    if (found.size === 1 && doubts.length === 0) {
      const [address, note] = first;
      return { kind: 'one', address, ...(note === undefined ? {} : { note }) };
    }
    return { kind: 'several', addresses: [...found.keys()].sort(), why: doubts[0] ?? 'the expression can mean several of them' };
  }

  #collect(expression: unknown, scope: Scope, search: Search): void {
    if (search.depth > 20) return;
    const ends = followTrail(this.#configuration, expression, scope, search.keyInSource);
    const hidden = ends.find((end) => end.kind === 'hidden');
    const resources = ends.filter((end) => end.kind === 'resource');
    // A hidden part beside a whole resource is its key; beside an attribute it may be another answer altogether.
    const hiddenAnswer = hidden !== undefined && !resources.some((end) => end.bare);
    if (hiddenAnswer) {
      search.doubts.push(`it goes through ${hidden.what}, which a plan does not carry`);
      return;
    }
    for (const end of resources) this.#collectEnd(end, search, hidden?.what);
  }

  #collectEnd(end: ResourceEnd, search: Search, hidden: string | undefined): void {
    const { instances, assumed } = this.#select(end);
    let wanted = 0;
    for (const instance of instances) {
      const role = search.role(instance.address);
      if (role === 'wanted') {
        wanted += 1;
        search.found.set(instance.address, assumed);
        continue;
      }
      const attribute = end.rest[0]?.attribute;
      const resource = this.#configuration.resource(instance.module, 'managed', instance.type, instance.name);
      const next = resource?.expressions?.[role?.follow ?? attribute ?? ''];
      if (next !== undefined) this.#collect(next, this.scopeOf(instance), { ...search, depth: search.depth + 1, keyInSource: undefined });
    }
    if (wanted > 1)
      search.doubts.push(hidden === undefined ? 'which instance is meant is not visible' : `which instance is meant depends on ${hidden}`);
  }

  /** Narrows the instances of a resource by the keys that are given, then by the hints. */
  #select(end: ResourceEnd): { readonly instances: readonly Instance[]; readonly assumed?: string } {
    let instances = this.#byResource.get(resourceKey(end)) ?? [];
    const given = [...end.module.map((step) => step.key), end.key];
    let assumed: string | undefined;
    for (const [position, key] of given.entries()) {
      const keyAt = (instance: Instance) => (position < instance.module.length ? instance.module[position]?.key : instance.key);
      const keys = new Set(instances.map(keyAt));
      if (key !== undefined) instances = instances.filter((instance) => keyAt(instance) === key);
      else if (keys.size > 1) {
        const hint = end.hints.find((one) => keys.has(one.key));
        if (!hint) continue;
        instances = instances.filter((instance) => keyAt(instance) === hint.key);
        assumed ??= hint.assumed;
      }
    }
    return { instances, ...(assumed === undefined ? {} : { assumed }) };
  }
}

interface Search {
  readonly role: Role;
  readonly found: Map<string, string | undefined>;
  readonly doubts: string[];
  readonly depth: number;
  readonly keyInSource: KeyInSource | undefined;
}

function resourceKey({ module, type, name }: Pick<Instance, 'module' | 'type' | 'name'>): string {
  return [...module.map((step) => step.name), type, name].join('/');
}
