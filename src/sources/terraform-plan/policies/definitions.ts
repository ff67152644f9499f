import { unknown } from '../../../estate/known.ts';
import { resourceKey } from '../../../estate/resource-id.ts';
import { resourceTypes } from '../../../estate/resource-type.ts';
import { memo } from '../../../memo.ts';
import type { ArmValue } from '../../arm/arm-value.ts';
import { JsonValue } from '../../arm/json-value.ts';
import { builtInDefinition } from '../../arm/policy/built-ins.ts';
import { customDefinition, customSet, definitionInArm, handedOn, type SetMember, setInArm } from '../../arm/policy/custom.ts';
import { changedDefinition, type Definition, unreadDefinition } from '../../arm/policy/definition.ts';
import { isRecord } from '../../json-object.ts';
import { propertiesOf } from '../azapi/body.ts';
import type { PriorData } from '../plan/plan-format.ts';
import { policyDefinitionRole } from '../resources/joins.ts';
import type { PlanContext, PlannedResource } from '../resources/planned-resource.ts';

const { policyDefinition, policySetDefinition } = resourceTypes;

/** Which definition the id at a place of a resource means. */
export type DefinitionAt = (place: ArmValue, expression: unknown, resource: PlannedResource) => Definition;

/** The definitions of a plan: those that it declares, those that it looked up, and Microsoft's own. */
export function definitionsOf(context: PlanContext, data: readonly PriorData[]): DefinitionAt {
  const declared = [...context.resources.values()].filter(({ armType, type }) => isDefinition(armType) && type !== 'azapi_update_resource');
  const read = memo((resource: PlannedResource): Definition => {
    const definition = readDefinition(resource, at);
    return resource.change === 'keep' ? definition : changedDefinition(definition);
  });
  const byId = new Map<string, () => Definition>();
  for (const one of data) for (const id of idsOfData(one)) byId.set(resourceKey(id), () => readLookedUp(one, byIdOnly));
  for (const resource of declared) {
    const id = resource.field.at('id').string();
    if (id.kind === 'value') byId.set(resourceKey(id.value), () => read(resource));
  }
  // A set that lists itself, which only a made-up plan can hold, ends here.
  const reading = new Set<string>();
  const byIdOnly = (id: string): Definition => {
    const key = resourceKey(id);
    if (reading.has(key)) return [];
    reading.add(key);
    const definition =
      byId.get(key)?.() ?? builtInDefinition(id) ?? unreadDefinition(`definition ${nameIn(id)}, which the plan does not hold`);
    reading.delete(key);
    return definition;
  };
  const at: DefinitionAt = (place, expression, resource) => {
    const id = place.id();
    if (id.kind === 'value') return byIdOnly(id.value);
    const match = context.instances.resolve(expression, resource.scope, policyDefinitionRole(context));
    const addresses = match.kind === 'one' ? [match.address] : match.kind === 'several' ? match.addresses : [];
    const others = addresses.flatMap((address) => context.resources.get(address) ?? []).filter((other) => other !== resource);
    return others.length > 0 ? others.flatMap(read) : unreadDefinition('a definition that is known after apply only');
  };
  return at;
}

function isDefinition(armType: string | undefined): boolean {
  return armType === policyDefinition || armType === policySetDefinition;
}

function readDefinition(resource: PlannedResource, at: DefinitionAt): Definition {
  const { address: title, armType, type, field } = resource;
  if (type === 'azapi_resource') {
    const properties = propertiesOf(resource);
    if (armType === policyDefinition) return definitionInArm(title, properties);
    return setInArm(title, properties, (id) => at(id, field.at('body').expression, resource));
  }
  const parameters = field.at('parameters').parsed();
  if (armType === policyDefinition) {
    return customDefinition({ title, rule: field.at('policy_rule').parsed(), parameters, mode: field.at('mode') });
  }
  const references = field.at('policy_definition_reference');
  if (!Array.isArray(references.raw) || references.isUnknown) return unreadDefinition(title);
  const members = references.items().map((reference): SetMember => {
    const id = reference.at('policy_definition_id');
    return {
      definition: at(id, id.expression, resource),
      reference: reference.at('reference_id').string(),
      parameters: handedOn(reference.at('parameter_values').parsed()),
    };
  });
  return customSet(members, parameters);
}

const notInData = unknown('the data source does not tell');
const wording = { unexpected: notInData, unnamed: () => notInData };

function readLookedUp({ address, type, values, sensitive_values: sensitive }: PriorData, byId: (id: string) => Definition): Definition {
  const secret = isRecord(sensitive) ? sensitive : {};
  const all = isRecord(values) ? values : {};
  const shown = Object.fromEntries(Object.entries(all).filter(([name]) => secret[name] !== true));
  const [title, body] = [`definition ${address}`, new JsonValue(shown, wording)];
  const parameters = jsonAt(body.at('parameters'));
  const known = typeof shown.id === 'string' ? builtInDefinition(shown.id) : undefined;
  if (known) return known;
  if (!type.startsWith('azurerm_policy_set'))
    return customDefinition({ title, rule: jsonAt(body.at('policy_rule')), parameters, mode: body.at('mode') });
  const references = body.at('policy_definition_reference');
  if (!Array.isArray(references.raw)) return unreadDefinition(title);
  const members = references.items().map((reference): SetMember => {
    const id = reference.at('policy_definition_id').id();
    return {
      definition: id.kind === 'value' ? byId(id.value) : unreadDefinition(title),
      reference: reference.at('reference_id').string(),
      parameters: handedOn(jsonAt(reference.at('parameter_values'))),
    };
  });
  return customSet(members, parameters);
}

/** JSON that is written as a string. */
function jsonAt(place: JsonValue): JsonValue {
  if (typeof place.raw !== 'string') return place;
  try {
    return new JsonValue(JSON.parse(place.raw), wording);
  } catch {
    return place;
  }
}

function idsOfData({ type, values }: PriorData): readonly string[] {
  if (!/^azurerm_policy_(set_)?definition(_built_in)?$/.test(type) || !isRecord(values)) return [];
  return typeof values.id === 'string' ? [values.id] : [];
}

function nameIn(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
