import { everywhere, type Gap, type ListedKind, listedKinds } from '../../../estate/coverage.ts';
import { resourceTypes } from '../../../estate/resource-type.ts';
import { isRecord } from '../../json-object.ts';
import { followTrail } from '../addresses/trail.ts';
import type { Configuration, ModuleInstance } from '../plan/configuration.ts';
import type { Expression, ModuleConfiguration, PlanFrame, ResourceChange, ResourceConfiguration } from '../plan/plan-format.ts';
import { armTypeOf, isRelevantType, unreadTypeOf } from '../resources/type-of-resource.ts';
import { kindsOfType } from './kinds-of-type.ts';

/** What a plan declares and has no entry for. */
export interface WithoutEntries {
  readonly gaps: readonly Gap[];
  /** Assignments that may be there, as the plan would hold them, and why that is not known. */
  readonly assignments: readonly { readonly raw: ResourceChange; readonly why: string }[];
}

/**
 * OpenTofu, and Terraform before 1.8, do not say whether a plan covers everything. A resource that the configuration declares and that has
 * no entry tells that it does not; where there may be none of it, only what is concluded from its absence is open.
 */
export function withoutEntries(
  { input, frame }: { readonly input: string; readonly frame: PlanFrame },
  configuration: Configuration,
): WithoutEntries {
  if (frame.complete !== undefined || frame.errored || frame.deferred > 0) return { gaps: [], assignments: [] };
  const missing: string[] = [];
  const assignments: ResourceChange[] = [];
  const open = new Map<string, { readonly kinds: readonly ListedKind[]; readonly addresses: string[] }>();
  for (const declared of declaredIn(frame.configuration.root_module, [], 'once', configuration)) {
    const { address, resource, repeats } = declared;
    if (frame.entries.has(address)) continue;
    if (repeats === 'once') missing.push(address);
    else {
      const assignment = asAssignment(declared);
      if (assignment) assignments.push(assignment);
      const kinds = assignment ? [] : kindsOf(resource);
      if (!assignment && kinds.length === 0) continue;
      const others = open.get(kinds.join()) ?? { kinds, addresses: [] };
      others.addresses.push(address);
      open.set(kinds.join(), others);
    }
  }
  const incomplete = `${input}: the plan has no entry for ${named(missing)}, declared in its configuration; plan without -target and -exclude`;
  const perhaps = (addresses: readonly string[]) =>
    `${input}: whether there is no ${named(addresses)} or the plan leaves it out is not known: it does not say that it is complete`;
  return {
    gaps: [
      ...(missing.length > 0 ? [{ areas: [everywhere], kinds: listedKinds, why: incomplete, effect: 'incomplete' as const }] : []),
      ...[...open.values()].map(({ kinds, addresses }): Gap => {
        return { areas: kinds.length === 0 ? [] : [everywhere], kinds, why: perhaps(addresses), effect: 'open' };
      }),
    ],
    assignments: assignments.map((raw) => ({ raw, why: perhaps([raw.address]) })),
  };
}

/** What an assignment would say that is declared in a module which is there: its constants and what it refers to. */
function asAssignment({ address, resource, module, around }: DeclaredResource): ResourceChange | undefined {
  const { type, name, expressions } = resource;
  if (around !== 'once' || type === 'azapi_update_resource') return undefined;
  if (!isRelevantType(type) || armTypeOf(type, typeIn(resource)) !== resourceTypes.configurationAssignment) return undefined;
  const attributes = Object.entries(isRecord(expressions) ? expressions : {});
  const constants = attributes.flatMap(([key, written]) =>
    isRecord(written) && 'constant_value' in written ? [[key, written.constant_value] as const] : [],
  );
  const known = new Map(constants);
  const later = attributes.filter(([key]) => !known.has(key)).map(([key]) => [key, true] as const);
  const path = module.map((step) => `module.${step.name}`).join('.');
  return {
    ...{ address, mode: 'managed', type, name },
    ...(path === '' ? {} : { module_address: path }),
    // What nobody is sure of changes nothing for a machine.
    change: { actions: ['no-op'], after: Object.fromEntries(known), after_unknown: Object.fromEntries(later) },
  };
}

/** `maybe`: once, several times or never, which the plan does not tell. */
type Repeats = 'once' | 'maybe' | 'never';

interface DeclaredResource {
  readonly address: string;
  readonly resource: ResourceConfiguration;
  readonly module: ModuleInstance;
  /** Of the modules around it. */
  readonly around: Repeats;
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
    if (repeats !== 'never') yield { address, resource: resource as unknown as ResourceConfiguration, module: path, around, repeats };
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
function kindsOf(resource: ResourceConfiguration): readonly ListedKind[] {
  const { type } = resource;
  if (!isRelevantType(type)) return [];
  const constants = typeIn(resource);
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

/** What azapi says that a resource is, where that is a constant. */
function typeIn({ expressions }: ResourceConfiguration): { readonly type: unknown } {
  const written = isRecord(expressions) ? expressions.type : undefined;
  return { type: isRecord(written) ? written.constant_value : undefined };
}

const mostNamed = 3;

function named(addresses: readonly string[]): string {
  const some = [...addresses].sort().slice(0, mostNamed);
  const more = addresses.length - some.length;
  return more > 0 ? `${some.join(', ')} and ${more} more` : some.join(', ');
}
