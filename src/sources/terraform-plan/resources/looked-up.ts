import { isRecord } from '../../json-object.ts';
import { instanceOf } from '../addresses/instances.ts';
import { type Configuration, resourceScope } from '../plan/configuration.ts';
import type { PlanFrame, PriorData, ResourceChange } from '../plan/plan-format.ts';
import { readAttributes } from '../plan/read-attributes.ts';
import { Field } from './field.ts';
import type { PlannedResource } from './planned-resource.ts';
import { armTypeOf, isLookedUp } from './type-of-resource.ts';

/**
 * Machines and schedules that a plan only looks up, by address. What was read while planning stands in the prior state; a look-up that waits
 * for the apply is a change of its own, and has no id yet.
 */
export function lookedUpIn(
  { frame, resources }: { readonly frame: PlanFrame; readonly resources: readonly ResourceChange[] },
  configuration: Configuration,
): ReadonlyMap<string, PlannedResource> {
  const waiting = resources
    .filter(({ mode }) => mode === 'data')
    .map((raw): PriorData => ({ ...raw, values: raw.change.after, sensitive_values: raw.change.after_sensitive }));
  const all = [...frame.prior.data, ...waiting].flatMap((data) => lookedUp(data, configuration) ?? []);
  return new Map(all.map((resource) => [resource.address, resource]));
}

/** The id of what was looked up; undefined where the look-up waits for the apply. */
export function lookedUpId({ field }: PlannedResource): string | undefined {
  const id = field.at('id').string();
  return id.kind === 'value' ? id.value : undefined;
}

function lookedUp(data: PriorData, configuration: Configuration): PlannedResource | undefined {
  const { address, type, values } = data;
  const armType = armTypeOf(type, values);
  if (!isLookedUp(armType)) return undefined;
  const instance = instanceOf(data, 'data', configuration.moduleAt(moduleIn(address)));
  const written = configuration.resource(instance.module, 'data', type, data.name);
  const scope = resourceScope(instance.module, instance.key, written);
  const marks = { ...withoutGaps(type, values), sensitive: data.sensitive_values, before: undefined, beforeSensitive: undefined };
  return {
    ...{ address, type, armType, instance, scope, configuration: written },
    unread: undefined,
    field: Field.ofResource(marks, undefined, { configuration, scope }),
    change: 'keep',
    imported: false,
    raw: { ...data, mode: 'data', change: { actions: ['read'], after: values } },
  };
}

/** The module of a data source: what stands before `data.` in its address. */
function moduleIn(address: string): string {
  return /^((?:module\.[^.[\]]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\.)*)data\./.exec(address)?.[1]?.slice(0, -1) ?? '';
}

/** What an older provider does not tell is not known, rather than unset; of azapi, what nobody asked it to give out. */
function withoutGaps(type: string, values: unknown): { readonly value: unknown; readonly unknown: unknown } {
  const told = isRecord(values) ? values : {};
  const value = type === 'azapi_resource' ? { ...told, body: told.output } : told;
  const unknown: Record<string, true> = {};
  for (const name of readAttributes) if (!Object.hasOwn(value, name)) unknown[name] = true;
  const asked = Array.isArray(told.response_export_values) ? (told.response_export_values as unknown[]) : [];
  if (type === 'azapi_resource' && !asked.includes('*') && !asked.includes('properties')) unknown.body = true;
  return { value, unknown };
}
