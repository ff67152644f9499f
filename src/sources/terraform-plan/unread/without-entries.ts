import { everywhere, type Gap, type ListedKind, listedKinds } from '../../../estate/coverage.ts';
import { isRecord } from '../../json-object.ts';
import { followTrail } from '../addresses/trail.ts';
import type { Configuration, ModuleInstance } from '../plan/configuration.ts';
import type { Expression, ModuleConfiguration, PlanFrame, ResourceConfiguration } from '../plan/plan-format.ts';
import { armTypeOf, isRelevantType, unreadTypeOf } from '../resources/type-of-resource.ts';
import { kindsOfType } from './kinds-of-type.ts';

/**
 * OpenTofu, and Terraform before 1.8, do not say whether a plan covers everything. A resource that the configuration declares and that has
 * no entry tells that it does not; where there may be none of it, only what is concluded from its absence is open.
 */
export function withoutEntries(
  { input, frame }: { readonly input: string; readonly frame: PlanFrame },
  configuration: Configuration,
): readonly Gap[] {
  if (frame.complete !== undefined || frame.errored || frame.deferred > 0) return [];
  const missing: string[] = [];
  const open = new Map<string, { readonly kinds: readonly ListedKind[]; readonly addresses: string[] }>();
  for (const { address, resource, repeats } of declaredIn(frame.configuration.root_module, [], 'once', configuration)) {
    if (frame.entries.has(address)) continue;
    if (repeats === 'once') missing.push(address);
    else {
      const kinds = kindsOf(resource);
      const others = open.get(kinds.join()) ?? { kinds, addresses: [] };
      others.addresses.push(address);
      open.set(kinds.join(), others);
    }
  }
  const incomplete = `${input}: the plan has no entry for ${named(missing)}, declared in its configuration; plan without -target and -exclude`;
  const perhaps = (addresses: readonly string[]) =>
    `${input}: whether there is no ${named(addresses)} or the plan leaves it out is not known: it does not say that it is complete`;
  return [
    ...(missing.length > 0 ? [{ areas: [everywhere], kinds: listedKinds, why: incomplete, effect: 'incomplete' as const }] : []),
    ...[...open.values()].flatMap(({ kinds, addresses }): Gap[] =>
      kinds.length === 0 ? [] : [{ areas: [everywhere], kinds, why: perhaps(addresses), effect: 'open' }],
    ),
  ];
}

/** `maybe`: once, several times or never, which the plan does not tell. */
type Repeats = 'once' | 'maybe' | 'never';

interface DeclaredResource {
  readonly address: string;
  readonly resource: ResourceConfiguration;
  readonly repeats: Repeats;
}

function* declaredIn(
  module: ModuleConfiguration | undefined,
  path: ModuleInstance,
  around: Repeats,
  configuration: Configuration,
): Generator<DeclaredResource> {
  if (!isRecord(module) || path.length > mostLevels) return;
  const prefix = path.map(({ name }) => `module.${name}.`).join('');
  for (const resource of Array.isArray(module.resources) ? module.resources : []) {
    if (!isRecord(resource) || resource.mode !== 'managed') continue;
    const repeats = within(around, repeatsOf(resource as Repeated, path, configuration));
    const address = `${prefix}${resource.type}.${resource.name}`;
    if (repeats !== 'never') yield { address, resource: resource as unknown as ResourceConfiguration, repeats };
  }
  for (const [name, call] of isRecord(module.module_calls) ? Object.entries(module.module_calls) : []) {
    if (!isRecord(call)) continue;
    const repeats = within(around, repeatsOf(call as Repeated, path, configuration));
    if (repeats !== 'never') yield* declaredIn(call.module as ModuleConfiguration, [...path, { name }], repeats, configuration);
  }
}

const mostLevels = 100;

function within(around: Repeats, own: Repeats): Repeats {
  return around === 'once' || own === 'never' ? own : around;
}

interface Repeated {
  readonly count_expression?: Expression;
  readonly for_each_expression?: Expression;
  readonly expressions?: unknown;
}

/** A `for_each` over constants leaves no expression of its own: that something refers to its key tells it. */
function repeatsOf(
  { count_expression: count, for_each_expression: forEach, expressions }: Repeated,
  module: ModuleInstance,
  configuration: Configuration,
): Repeats {
  const expression = count ?? forEach;
  if (expression === undefined) return refersToKey(expressions, 0) ? 'maybe' : 'once';
  const ends = followTrail(configuration, expression, { module });
  return ends.every((end) => end.kind === 'settled' && isNone(end.value)) ? 'never' : 'maybe';
}

/** A flag tells nothing: a condition may take it either way. */
function isNone(value: unknown): boolean {
  return value === 0 || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

function refersToKey(expressions: unknown, level: number): boolean {
  if (level > mostLevels || typeof expressions !== 'object' || expressions === null) return false;
  if (Array.isArray(expressions)) return expressions.some((one) => refersToKey(one, level + 1));
  const { references } = expressions as Expression;
  if (Array.isArray(references)) return references.some((one) => /^(?:each|count)\./.test(String(one)));
  return Object.values(expressions).some((one) => refersToKey(one, level + 1));
}

/** What nobody reads anyway leaves nothing open. */
function kindsOf({ type, expressions }: ResourceConfiguration): readonly ListedKind[] {
  if (!isRelevantType(type)) return [];
  const written = isRecord(expressions) ? expressions.type : undefined;
  const constants = { type: isRecord(written) ? written.constant_value : undefined };
  const armType = armTypeOf(type, constants);
  if (armType !== undefined) {
    const kinds = kindsOfType(armType);
    return kinds.length === listedKinds.length ? [] : kinds;
  }
  switch (unreadTypeOf(type, constants)) {
    case 'any':
    case 'template':
      return listedKinds;
    case 'maintenance':
      return ['schedules', 'assignments'];
    case 'machines':
      return ['machines'];
    default:
      return [];
  }
}

const mostNamed = 3;

function named(addresses: readonly string[]): string {
  const some = [...addresses].sort().slice(0, mostNamed);
  const more = addresses.length - some.length;
  return more > 0 ? `${some.join(', ')} and ${more} more` : some.join(', ');
}
