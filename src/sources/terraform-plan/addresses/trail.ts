import { isRecord } from '../../json-object.ts';
import type { Configuration, ModuleInstance, Scope } from '../plan/configuration.ts';
import type { Expression } from '../plan/plan-format.ts';
import { isLookedUpType } from '../resources/type-of-resource.ts';
import type { InstanceKey, TraversalStep } from './address.ts';
import { type KeyHint, type KeyInSource, keysBeside, type Part } from './keys.ts';
import { type Reference, readReferences } from './reference.ts';

/** Where the references of an expression lead in the end, through variables, module outputs and `for_each`. */
export type End =
  /** Nothing that could wait for an apply: a constant, an unset variable, `count.index`, `each.key`. */
  | { readonly kind: 'settled'; readonly value?: unknown; readonly assumed?: string }
  /** A local (a plan does not carry them), or a data source of a type that is not read. */
  | { readonly kind: 'hidden'; readonly what: string }
  | ResourceEnd;

export interface ResourceEnd {
  readonly kind: 'resource';
  readonly mode: 'managed' | 'data';
  /** Steps and resource without key stand for every instance. */
  readonly module: ModuleInstance;
  readonly type: string;
  readonly name: string;
  readonly key?: InstanceKey;
  readonly rest: readonly TraversalStep[];
  /** Keys that may select one of several instances, most trusted first. */
  readonly hints: readonly KeyHint[];
  /** The reference names the whole resource or module: what is taken from it, and by which key, is not visible. */
  readonly bare: boolean;
}

export function nameOf({ mode, type, name }: ResourceEnd): string {
  return `${mode === 'data' ? 'data.' : ''}${type}.${name}`;
}

interface Carry {
  readonly rest: readonly TraversalStep[];
  readonly hints: readonly KeyHint[];
  readonly depth: number;
  readonly keyInSource?: KeyInSource | undefined;
  /** Shared by the whole trail: modules that hand everything on to each other multiply. */
  readonly steps: { left: number };
}

/** Follows an expression to its ends. References that lead in circles, or to thousands of places, end hidden. */
export function followTrail(configuration: Configuration, expression: unknown, scope: Scope, keyInSource?: KeyInSource): readonly End[] {
  return follow(configuration, expression, scope, { rest: [], hints: [], depth: 0, keyInSource, steps: { left: 5000 } });
}

function follow(configuration: Configuration, expression: unknown, scope: Scope, carry: Carry): readonly End[] {
  if (carry.depth > 40) return [{ kind: 'hidden', what: 'references in a circle' }];
  carry.steps.left -= 1;
  if (carry.steps.left < 0) return [{ kind: 'hidden', what: 'more references than can be followed' }];
  if (!isRecord(expression)) return nested(configuration, expression, scope, carry);
  const { references, constant_value: constant } = expression as Expression;
  if (references !== undefined && !isTexts(references)) return [{ kind: 'hidden', what: 'an expression that is not of Terraform' }];
  if (references === undefined || references.length === 0)
    return constant === undefined
      ? nested(configuration, expression, scope, carry)
      : [{ kind: 'settled', value: pick(constant, carry.rest) }];
  const read = readReferences(references);
  const parts = read.length > 1 ? read.map((reference) => partOf(configuration, reference, scope, carry)) : [];
  const keys = keysBeside(parts, scope.key, carry.keyInSource);
  return read.flatMap((reference, at) => {
    const hints = [...keys(at), ...carry.hints];
    return followReference(configuration, reference, scope, { ...carry, hints, depth: carry.depth + 1 });
  });
}

/** What a reference can be beside others. */
function partOf(configuration: Configuration, reference: Reference, scope: Scope, carry: Carry): Part {
  switch (reference.kind) {
    case 'module':
    case 'resource':
      return { kind: 'subject' };
    case 'own-key':
      return { kind: 'own-key' };
    case 'variable':
    case 'each-value': {
      const ends = followReference(configuration, reference, scope, { rest: [], hints: [], depth: carry.depth + 1, steps: carry.steps });
      if (ends.some(({ kind }) => kind === 'resource')) return { kind: 'subject' };
      const [end, ...others] = ends;
      if (end?.kind !== 'settled' || others.length > 0) return { kind: 'unknown' };
      const name = reference.kind === 'variable' ? `var.${reference.name}` : 'each.value';
      return { kind: 'value', value: end.value, name, ...(end.assumed === undefined ? {} : { assumed: end.assumed }) };
    }
    case 'settled':
    case 'local':
      return { kind: 'unknown' };
  }
}

function isTexts(of: unknown): boolean {
  return Array.isArray(of) && of.every((one) => typeof one === 'string');
}

/** Blocks and object arguments hold one expression an attribute. */
function nested(configuration: Configuration, node: unknown, scope: Scope, carry: Carry): readonly End[] {
  const parts = Array.isArray(node) ? node : isRecord(node) ? Object.values(node) : [];
  const deeper = { ...carry, depth: carry.depth + 1 };
  const ends = parts.flatMap((part) => follow(configuration, part, scope, deeper));
  return ends.length > 0 ? ends : [{ kind: 'settled' }];
}

function followReference(configuration: Configuration, reference: Reference, scope: Scope, carry: Carry): readonly End[] {
  switch (reference.kind) {
    case 'own-key':
    case 'settled':
      return [{ kind: 'settled' }];
    case 'local':
      return [{ kind: 'hidden', what: `local.${reference.name}` }];
    case 'variable':
      return followVariable(configuration, reference.name, scope, { ...carry, rest: [...reference.rest, ...carry.rest] });
    case 'each-value':
      return followEachValue(configuration, scope, { ...carry, rest: [...reference.rest, ...carry.rest] });
    case 'module':
      return followModule(configuration, reference, scope, carry);
    case 'resource': {
      const { mode, type, name, key } = reference;
      if (mode === 'data' && !isLookedUpType(type)) return [{ kind: 'hidden', what: `data.${type}.${name}` }];
      const rest = [...reference.rest, ...carry.rest];
      const hints = [...indexHints(rest), ...carry.hints];
      const bare = key === undefined && rest.length === 0;
      return [{ kind: 'resource', mode, module: scope.module, type, name, ...(key === undefined ? {} : { key }), rest, hints, bare }];
    }
  }
}

function followVariable(configuration: Configuration, name: string, scope: Scope, carry: Carry): readonly End[] {
  const call = configuration.call(scope.module);
  if (!call) return [{ kind: 'settled', value: pick(configuration.rootVariable(name), carry.rest) }];
  const argument = call.call.expressions?.[name];
  if (argument === undefined) return [{ kind: 'settled', value: pick(configuration.defaultOf(scope.module, name), carry.rest) }];
  return follow(configuration, argument, call.scope, { ...withoutSource(carry), hints: [...indexHints(carry.rest), ...carry.hints] });
}

function followEachValue(configuration: Configuration, scope: Scope, carry: Carry): readonly End[] {
  const { forEach, key, ...outer } = scope;
  if (forEach === undefined || key === undefined) return [{ kind: 'hidden', what: 'each.value' }];
  if (isRecord(forEach.constant_value)) return [{ kind: 'settled', value: pick(forEach.constant_value, [{ index: key }, ...carry.rest]) }];
  if (Array.isArray(forEach.constant_value)) return [{ kind: 'settled', value: key }];
  // The value under the own key: that pairing is what for_each means.
  const ends = follow(configuration, forEach, outer, { ...withoutSource(carry), hints: [{ key, paired: true }, ...carry.hints] });
  if (!ends.some((end) => end.kind === 'settled')) return ends;
  const whole = follow(configuration, forEach, outer, { ...withoutSource(carry), rest: [], hints: [] });
  const settled = whole.flatMap((end) => (end.kind === 'settled' ? [ownValue(end.value, key, carry.rest)] : []));
  return [...settled, ...ends.filter((end) => end.kind !== 'settled')];
}

/** What `for_each` hands over from a map or set that the plan carries; the expression may have changed it on the way. */
function ownValue(collection: unknown, key: InstanceKey, rest: readonly TraversalStep[]): End {
  if (!isRecord(collection)) return { kind: 'settled', ...(rest.length === 0 ? { value: key } : {}) };
  return { kind: 'settled', value: pick(collection, [{ index: key }, ...rest]), assumed: 'the value under the same key of the variable' };
}

function followModule(
  configuration: Configuration,
  reference: Extract<Reference, { kind: 'module' }>,
  scope: Scope,
  carry: Carry,
): readonly End[] {
  const { name, key } = reference;
  const inner: ModuleInstance = [...scope.module, { name, ...(key === undefined ? {} : { key }) }];
  const [first, ...rest] = [...reference.rest, ...carry.rest];
  const output = first?.attribute === undefined ? undefined : configuration.output(inner, first.attribute);
  if (output !== undefined) {
    return follow(
      configuration,
      output,
      { module: inner },
      { ...withoutSource(carry), rest, hints: [...indexHints(rest), ...carry.hints] },
    );
  }
  // Which output is meant is lost: follow all of them, and keep what leads to a resource.
  const all = configuration.outputs(inner).flatMap((one) => {
    return follow(configuration, configuration.output(inner, one), { module: inner }, { ...withoutSource(carry), rest: [] });
  });
  return all.flatMap((end) => (end.kind === 'resource' ? [{ ...end, bare: true }] : []));
}

/** A literal index on the way (`module.m.ids["a"]`) selects an instance further on. */
function indexHints(rest: readonly TraversalStep[]): readonly KeyHint[] {
  return rest.flatMap(({ index }) => (index === undefined ? [] : [{ key: index }]));
}

/** What the source text says about keys holds for the expression itself, not for those it leads to. */
function withoutSource(carry: Carry): Carry {
  return { ...carry, keyInSource: undefined };
}

/** The value at a place in another. */
export function pick(value: unknown, rest: readonly TraversalStep[]): unknown {
  let found = value;
  for (const { attribute, index } of rest) {
    const key = attribute ?? index;
    const holds = typeof found === 'object' && found !== null && key !== undefined && Object.hasOwn(found, key);
    found = holds ? (found as Record<string, unknown>)[key] : undefined;
  }
  return found;
}
