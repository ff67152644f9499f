import type { Change, Location, Origin } from '../../../estate/declaration.ts';
import type { ResourceType } from '../../../estate/resource-type.ts';
import { isRecord } from '../../json-object.ts';
import { type Instance, type Instances, instanceOf } from '../addresses/instances.ts';
import type { KeyInSource } from '../addresses/keys.ts';
import { type Configuration, resourceScope, type Scope } from '../plan/configuration.ts';
import type { ResourceChange, ResourceConfiguration } from '../plan/plan-format.ts';
import { Field } from './field.ts';
import { armTypeOf, unreadTypeOf } from './type-of-resource.ts';

/** A resource of the plan that exists afterwards, with everything needed to read its facts. */
export interface PlannedResource {
  readonly address: string;
  readonly type: string;
  /** Undefined for what does not matter here. */
  readonly armType: ResourceType | undefined;
  /** Set for what matters and is not read. */
  readonly unread: ReturnType<typeof unreadTypeOf>;
  readonly instance: Instance;
  readonly configuration: ResourceConfiguration | undefined;
  readonly scope: Scope;
  readonly field: Field;
  readonly change: Change;
  readonly previousId?: string;
  readonly imported: boolean;
  readonly raw: ResourceChange;
}

/** What a plan's readers share. */
export interface PlanContext {
  /** The plan file as the user named it. */
  readonly input: string;
  readonly configuration: Configuration;
  readonly instances: Instances;
  /** Planned resources by address. */
  readonly resources: ReadonlyMap<string, PlannedResource>;
  /** Machines and schedules that the plan only looks up, by address. */
  readonly lookedUp: ReadonlyMap<string, PlannedResource>;
  locate(resource: PlannedResource): Location | undefined;
  /** How the source text computes the key of what an attribute, or an entry of it, refers to; undefined without source. */
  keyInSource(resource: PlannedResource, attribute: string, entry: readonly string[]): KeyInSource | undefined;
}

/** How a resource ends up, or undefined for one that does not exist afterwards or is no resource (data, deposed). */
export function changeOf({ mode, deposed, change }: ResourceChange): Change | 'delete' | 'forget' | undefined {
  if (mode === 'data' || deposed !== undefined) return undefined;
  const actions: readonly unknown[] = Array.isArray(change.actions) ? change.actions : [];
  if (actions.includes('create')) return actions.includes('delete') || actions.includes('forget') ? 'replace' : 'create';
  if (actions.includes('update')) return 'update';
  if (actions.includes('delete')) return 'delete';
  return actions.includes('forget') ? 'forget' : 'keep';
}

const knownActions = ['no-op', 'create', 'read', 'update', 'delete', 'forget'];

/** Does the plan say what happens to a resource, in words that are known? */
export function saysWhatHappens({ change: { actions } }: ResourceChange): boolean {
  const words: readonly unknown[] = Array.isArray(actions) ? actions : [];
  return words.length > 0 && words.every((word) => knownActions.includes(word as string));
}

export function plannedResource(raw: ResourceChange, change: Change, configuration: Configuration): PlannedResource {
  const instance = instanceOf(raw, 'managed', configuration.moduleAt(raw.module_address ?? ''));
  const written = configuration.resource(instance.module, 'managed', raw.type, raw.name);
  const scope = resourceScope(instance.module, instance.key, written);
  const marks = {
    value: raw.change.after,
    unknown: raw.change.after_unknown,
    sensitive: raw.change.after_sensitive,
    before: change === 'update' ? raw.change.before : undefined,
    beforeSensitive: change === 'update' ? raw.change.before_sensitive : undefined,
  };
  return {
    address: raw.address,
    type: raw.type,
    armType: armTypeOf(raw.type, raw.change.after),
    unread: unreadTypeOf(raw.type, raw.change.after),
    instance,
    configuration: written,
    scope,
    field: Field.ofResource(marks, written?.expressions ?? (written ? {} : undefined), { configuration, scope }),
    change,
    ...(typeof raw.previous_address === 'string' ? { previousId: raw.previous_address } : {}),
    imported: raw.change.importing !== undefined && raw.change.importing !== null,
    raw,
  };
}

/** The same resource as it was before the plan; undefined where the plan does not tell. */
export function asBefore(resource: PlannedResource, { configuration }: PlanContext): PlannedResource | undefined {
  const { raw, scope } = resource;
  return isRecord(raw.change.before) ? { ...resource, field: Field.ofPast(raw.change, { configuration, scope }) } : undefined;
}

export function originOf(resource: PlannedResource, context: PlanContext): Origin {
  const location = context.locate(resource);
  const words = resource.type.startsWith('azurerm_') ? ({ words: 'azurerm' } as const) : {};
  return { input: context.input, ...words, ...(location === undefined ? {} : { location }) };
}

/** Why a fact is unknown that no resource of a plan tells this version. */
export const notReadFromPlans = 'this version does not read it from plans';
