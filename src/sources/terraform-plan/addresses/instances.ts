import { memo } from '../../../memo.ts';
import { isRecord } from '../../json-object.ts';
import { type Configuration, type ModuleInstance, resourceScope, type Scope } from '../plan/configuration.ts';
import type { ResourceChange } from '../plan/plan-format.ts';
import type { InstanceKey } from './address.ts';
import { Branch } from './branch.ts';
import type { KeyHint, KeyInSource } from './keys.ts';
import { type End, followTrail, nameOf, type ResourceEnd } from './trail.ts';

/** One resource instance that exists after the plan. */
export interface Instance {
  readonly address: string;
  readonly mode: 'managed' | 'data';
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

export function instanceOf(
  { address, type, name, index }: Pick<ResourceChange, 'address' | 'type' | 'name' | 'index'>,
  mode: Instance['mode'],
  module: ModuleInstance,
): Instance {
  return index === undefined ? { address, mode, module, type, name } : { address, mode, module, type, name, key: index };
}

/** The resource instances of a plan, found by what an expression refers to. */
export class Instances {
  readonly #byResource = new Map<string, Instance[]>();
  /** Made for those only that something refers to. */
  readonly #branchOf = memo(Branch.of);
  readonly #keysOf = memo((branch: Branch) => branch.allKeys());
  readonly #resolved = memo((_: Role) => new Map<string, Resolution>());
  readonly #configuration: Configuration;

  constructor(instances: Iterable<Instance>, configuration: Configuration) {
    this.#configuration = configuration;
    for (const instance of instances) {
      const key = resourceKey(instance);
      const others = this.#byResource.get(key);
      if (others) others.push(instance);
      else this.#byResource.set(key, [instance]);
    }
  }

  /** All instances of the resource that an end leads to. */
  #root(end: ResourceEnd): Branch | undefined {
    const instances = this.#byResource.get(resourceKey(end));
    return instances && this.#branchOf(instances);
  }

  #scopeOf(instance: Instance): Scope {
    const resource = this.#configuration.resource(instance.module, instance.mode, instance.type, instance.name);
    return resourceScope(instance.module, instance.key, resource);
  }

  /** Which wanted instance does an expression mean? */
  resolve(expression: unknown, scope: Scope, role: Role, keyInSource?: KeyInSource): Resolution {
    const ends = followTrail(this.#configuration, expression, scope, keyInSource);
    const only = ends.length === 1 && ends[0] ? this.#only(ends[0]) : undefined;
    if (only !== undefined && role(only.address) === 'wanted') return { kind: 'one', address: only.address };
    // Thousands of expressions may mean the same thousands of instances.
    const known = this.#resolved(role);
    const key = JSON.stringify(ends.map((end) => this.#withUsefulHints(end)));
    const resolution = known.get(key) ?? this.#resolveEnds(ends, role);
    known.set(key, resolution);
    return resolution;
  }

  /** The instance that an end can only mean, without a choice on the way: what most expressions lead to. */
  #only(end: End): Instance | undefined {
    if (end.kind !== 'resource') return undefined;
    let branch = this.#root(end);
    for (let depth = 0; branch && depth <= end.module.length; depth += 1) {
      const key: InstanceKey | undefined = depth < end.module.length ? end.module[depth]?.key : end.key;
      if (key === undefined && branch.size > 1) return undefined;
      branch = key === undefined ? branch.first : branch.get(key);
    }
    return branch?.instances.length === 1 ? branch.instances[0] : undefined;
  }

  #withUsefulHints(end: End): End {
    if (end.kind !== 'resource') return end;
    const root = this.#root(end);
    const keys = root && this.#keysOf(root);
    return { ...end, hints: end.hints.filter((hint) => hint.paired || keys?.has(hint.key)) };
  }

  #resolveEnds(ends: readonly End[], role: Role): Resolution {
    const { found, doubts } = this.#search(ends, role);
    const [first] = found;
    if (first === undefined) return { kind: 'none', why: doubts[0] ?? 'what it refers to is not in the plan' };
    if (found.size === 1 && doubts.length === 0) {
      const [address, { note }] = first;
      return { kind: 'one', address, ...(note === undefined ? {} : { note }) };
    }
    return { kind: 'several', addresses: [...found.keys()].sort(), why: doubts[0] ?? 'the expression can mean several of them' };
  }

  /**
   * Equal keys are an assumption that holds for one resource: where several are put together (`concat(a[*].id, b[*].id)[count.index]`)
   * the position in the whole is no index of its parts.
   */
  #search(ends: readonly End[], role: Role): Search {
    for (const assuming of [true, false]) {
      const search: Search = { role, found: new Map(), doubts: [], depth: 0, assuming };
      this.#collect(ends, search);
      keepPaired(search.found);
      const found = [...search.found.values()];
      const mixed = new Set(found.map((one) => one.resource)).size > 1 && found.some((one) => one.note !== undefined);
      if (!mixed || !assuming) return search;
    }
    throw new Error('the second search returns');
  }

  #collect(ends: readonly End[], search: Search): void {
    if (search.depth > 20) return;
    const resources = ends.filter((end) => end.kind === 'resource');
    const other = resources.length > 1 ? resources.find((end) => this.#mayBeAnother(end)) : undefined;
    const unread = resources.find((end) => end.mode === 'data' && this.#isUnread(end, search.role));
    const hidden = ends.find((end) => end.kind === 'hidden') ?? (unread && { what: nameOf(unread) });
    // A hidden part beside a whole resource is its key; beside an attribute it may be another answer altogether.
    const hiddenAnswer = hidden !== undefined && !resources.some((end) => end.bare && end !== unread);
    if (hiddenAnswer || other !== undefined) {
      search.doubts.push(other ? `it may be ${nameOf(other)}` : `it goes through ${hidden?.what}, which a plan does not carry`);
      return;
    }
    for (const end of resources) this.#collectEnd(end, search, hidden?.what);
  }

  /** A data source that does not tell what is looked for. Of one with count or for_each there may be no instance at all. */
  #isUnread(end: ResourceEnd, role: Role): boolean {
    const { instances } = this.#select({ ...end, hints: [] }, false);
    if (instances.length > 0) return !instances.some(({ address }) => role(address) !== undefined);
    const written = this.#configuration.resource(end.module, 'data', end.type, end.name);
    return end.type === 'azapi_resource' || (written?.count_expression === undefined && written?.for_each_expression === undefined);
  }

  /** A resource of a type that is not read, from which an expression may take any id: an attribute of it is an answer like another. */
  #mayBeAnother(end: ResourceEnd): boolean {
    if (end.mode === 'data' || this.#byResource.has(resourceKey(end))) return false;
    const attribute = end.rest[0]?.attribute;
    if (attribute === undefined || attribute === 'name' || neverAnId.test(end.type)) return false;
    if (end.type.startsWith('azurerm_')) return idOfAnother.test(attribute);
    return end.type !== 'azapi_resource' || attribute !== 'id';
  }

  #collectEnd(end: ResourceEnd, search: Search, hidden: string | undefined): void {
    const { instances, assumed: note, pairing } = this.#select(end, search.assuming);
    const resource = resourceKey(end);
    let wanted = 0;
    for (const instance of instances) {
      const role = search.role(instance.address);
      if (role === 'wanted') {
        wanted += 1;
        search.found.set(instance.address, { resource, note, pairing });
        continue;
      }
      const attribute = end.rest[0]?.attribute;
      const written = this.#configuration.resource(instance.module, instance.mode, instance.type, instance.name);
      const next = own(written?.expressions, role?.follow ?? attribute ?? '');
      if (next === undefined) continue;
      this.#collect(followTrail(this.#configuration, next, this.#scopeOf(instance)), { ...search, depth: search.depth + 1 });
    }
    if (wanted > 1 && pairing !== 'miss')
      search.doubts.push(hidden === undefined ? 'which instance is meant is not visible' : `which instance is meant depends on ${hidden}`);
  }

  /** Narrows the instances of a resource by the keys that are given, then by the hints. */
  #select(end: ResourceEnd, assuming: boolean): Selected {
    const root = this.#root(end);
    if (!root) return { instances: [], pairing: 'none' };
    const hints = assuming ? end.hints : end.hints.filter((hint) => hint.assumed === undefined);
    let reached: readonly Branch[] = [root];
    let assumed: string | undefined;
    let pairing: Pairing = 'none';
    for (const key of [...end.module.map((step) => step.key), end.key]) {
      const hint = key === undefined ? hintAmong(reached, hints) : { key };
      assumed ??= hint?.assumed;
      if (key === undefined && pairing !== 'hit') pairing = pairingAmong(reached, hints) ?? pairing;
      reached = reached.flatMap((branch) => (hint ? (branch.get(hint.key) ?? []) : branch.branches()));
    }
    return { instances: reached.flatMap((branch) => branch.instances), pairing, ...(assumed === undefined ? {} : { assumed }) };
  }
}

/** Providers whose results go into names and dates. */
const neverAnId = /^(random|time|tls)_/;

/** azurerm's own `id` is that of its type, and other attributes tell names and places. */
const idOfAnother = /(machine|configuration|resource)_ids?$/;

/** The one hint that picks among several keys; two that fit different keys leave it open. */
function hintAmong(reached: readonly Branch[], hints: readonly KeyHint[]): KeyHint | undefined {
  const [only] = reached;
  const keys = reached.length === 1 && only ? only : new Set(reached.flatMap((branch) => branch.keys()));
  if (keys.size < 2) return undefined;
  const [hint, ...others] = hints.filter((one) => keys.has(one.key));
  return others.some((other) => other.key !== hint?.key) ? undefined : hint;
}

/** Does a resource have the key under which `for_each` hands over a value: it has, it has other text keys, or none to compare. */
type Pairing = 'hit' | 'miss' | 'none';

function pairingAmong(reached: readonly Branch[], hints: readonly KeyHint[]): Pairing | undefined {
  const paired = hints.filter((hint) => hint.paired);
  const keyed = paired.length > 0 ? reached.filter((branch) => branch.size > 0) : [];
  if (keyed.length === 0) return undefined;
  if (keyed.some((branch) => paired.some(({ key }) => branch.has(key)))) return 'hit';
  return keyed.every((branch) => typeof branch.firstKey === 'string') ? 'miss' : undefined;
}

/** `for_each = merge(a, b)` hands over an instance of the one that has the key. */
function keepPaired(found: Map<string, Found>): void {
  if (![...found.values()].some(({ pairing }) => pairing === 'hit')) return;
  for (const [address, { pairing }] of found) if (pairing === 'miss') found.delete(address);
}

interface Selected {
  readonly instances: readonly Instance[];
  readonly assumed?: string;
  readonly pairing: Pairing;
}

interface Found {
  readonly resource: string;
  readonly note: string | undefined;
  readonly pairing: Pairing;
}

interface Search {
  readonly role: Role;
  readonly found: Map<string, Found>;
  readonly doubts: string[];
  readonly depth: number;
  /** Whether hints that rest on an assumption count. */
  readonly assuming: boolean;
}

function own(record: Readonly<Record<string, unknown>> | undefined, name: string): unknown {
  return isRecord(record) && Object.hasOwn(record, name) ? record[name] : undefined;
}

function resourceKey({ mode, module, type, name }: Pick<Instance, 'mode' | 'module' | 'type' | 'name'>): string {
  let key = mode === 'data' ? 'data ' : '';
  for (const step of module) key += `${step.name}/`;
  return `${key}${type}/${name}`;
}
