import type { ScheduleReference } from '../../../estate/assignment.ts';
import { parseResourceId, sameResource } from '../../../estate/resource-id.ts';
import { resourceTypes } from '../../../estate/resource-type.ts';
import { and, has, not, or, type Truth } from '../../../estate/truth.ts';
import type { ArmValue } from '../../arm/arm-value.ts';
import type { Exemption, PolicyAssignment } from '../../arm/policy/assignment.ts';
import { allOf, always, anyOf, below, inContainer, type MachineCondition, perhaps } from '../../arm/policy/condition.ts';
import {
  isScheduleId,
  overridesIn,
  policyAssignmentOf,
  selectorsIn,
  valuesOfParameters,
  type WrittenAssignment,
  writtenInArm,
} from '../../arm/policy/written.ts';
import type { Role } from '../addresses/instances.ts';
import { bodyOf, propertiesOf } from '../azapi/body.ts';
import type { PriorData } from '../plan/plan-format.ts';
import { plannedIdentity } from '../resources/identity.ts';
import { groupRole, machineRole, policyAssignmentRole, scheduleRole, updatedId } from '../resources/joins.ts';
import { originOf, type PlanContext, type PlannedResource } from '../resources/planned-resource.ts';
import { definitionsOf } from './definitions.ts';

const { policyAssignment, policyExemption, policyRemediation } = resourceTypes;

/** The assignments of Azure Policy that a plan holds, of either provider; `data` is what it looked up. */
export function policiesIn(context: PlanContext, data: readonly PriorData[]): readonly PolicyAssignment[] {
  const ofType = (armType: string) => [...context.resources.values()].filter((resource) => resource.armType === armType);
  const assignments = ofType(policyAssignment);
  if (assignments.length === 0) return [];
  const definitionAt = definitionsOf(context, data);
  const [exemptions, remediations] = [ofType(policyExemption), ofType(policyRemediation)];
  return assignments.map((resource) => {
    const written = isAzapi(resource) ? writtenByAzapi(resource) : writtenInAzurerm(resource);
    const expression = resource.field.at(isAzapi(resource) ? 'body' : 'policy_definition_id').expression;
    const isTouched = [...exemptions, ...remediations].some((one) => one.change !== 'keep' && means(one, resource, context) !== 'no');
    return policyAssignmentOf(written, {
      id: resource.address,
      change: resource.change,
      origin: originOf(resource, context),
      definition: definitionAt(written.definitionId, expression, resource),
      place: allOf([scopeOf(resource, context), outside(written.notScopes, resource, context)]),
      exemptions: exemptions.map((exemption) => exemptionOf(exemption, resource, context)),
      remediated: remediations.map((one) => means(one, resource, context)).reduce(or, 'no'),
      isTouched,
      schedule: namedSchedule(written.parameters, resource, context),
    });
  });
}

/** Changes an assignment that stands elsewhere, and says of it only what it changes. */
function isUpdate({ type }: PlannedResource): boolean {
  return type === 'azapi_update_resource';
}

function isAzapi({ type }: PlannedResource): boolean {
  return !type.startsWith('azurerm_');
}

function writtenInAzurerm({ field }: PlannedResource): WrittenAssignment {
  const identity = field.at('identity');
  return {
    definitionId: field.at('policy_definition_id'),
    parameters: field.at('parameters').parsed(),
    overrides: overridesIn(field.at('overrides'), 'not_in'),
    selectors: field
      .at('resource_selectors')
      .items()
      .map((selector) => selectorsIn(selector.at('selectors'), 'not_in')),
    notScopes: field.at('not_scopes'),
    enforced: has(field.at('enforce').flag(true), true),
    identity: identity.isUnknown ? 'unknown' : identity.length > 0 ? 'yes' : 'no',
  };
}

function writtenByAzapi(resource: PlannedResource): WrittenAssignment {
  const [inBlock, inBody] = [resource.field.at('identity', 0), bodyOf(resource).at('identity')];
  return writtenInArm({
    properties: propertiesOf(resource),
    identity: inBlock.isUnset ? inBody : inBlock,
    without: isUpdate(resource) ? 'unknown' : 'no',
  });
}

/** `azurerm_resource_group_policy_assignment` has its scope in `resource_group_id`; exemptions alike. */
function scopeOf(resource: PlannedResource, context: PlanContext): MachineCondition {
  const updated = isUpdate(resource) ? updatedId(resource) : undefined;
  if (updated !== undefined) return below(parseResourceId(updated)?.parent ?? '');
  const [, level] = /^azurerm_(.+)_policy_[a-z]+$/.exec(resource.type) ?? [];
  const place = resource.field.at(level === undefined ? 'parent_id' : `${level}_id`);
  const id = place.string();
  if (id.kind === 'value') return below(id.value);
  const meant = placesMeant(place.expression, resource, context);
  return meant.length > 0 ? anyOf(meant) : perhaps;
}

/** The groups and machines of the plan that an expression means. */
function placesMeant(expression: unknown, resource: PlannedResource, context: PlanContext): readonly MachineCondition[] {
  const groups = meantBy(expression, groupRole(context), resource, context).flatMap((address) => context.resources.get(address) ?? []);
  return [
    ...groups.map((group) => {
      const { subscription, signIn, name } = plannedIdentity(group, context);
      return inContainer({ subscription, signIn, resourceGroup: name });
    }),
    ...meantBy(expression, machineRole(context), resource, context).map(
      (address): MachineCondition =>
        ({ id }) =>
          id === address ? 'yes' : 'no',
    ),
  ];
}

function meantBy(expression: unknown, role: Role, { scope }: PlannedResource, { instances }: PlanContext): readonly string[] {
  const match = instances.resolve(expression, scope, role);
  if (match.kind === 'one') return [match.address];
  return match.kind === 'several' ? match.addresses : [];
}

/** Outside of everything that the assignment leaves out. */
function outside(list: ArmValue, resource: PlannedResource, context: PlanContext): MachineCondition {
  if (list.isUnset) return always;
  const items = list.items();
  const known = items.flatMap((item) => {
    const id = item.string();
    return id.kind === 'value' ? [below(id.value)] : [];
  });
  const attribute = isAzapi(resource) ? 'body' : 'not_scopes';
  const open = items.length - known.length;
  const left = [
    ...known,
    ...(open > 0 || list.isUnknown ? leftOpen(resource.field.at(attribute).expression, open, resource, context) : []),
  ];
  const inside = anyOf(left);
  return (machine) => not(inside(machine));
}

/** Places that are known after apply only: all that the expression means where it means as many, else perhaps any of them. */
function leftOpen(expression: unknown, count: number, resource: PlannedResource, context: PlanContext): readonly MachineCondition[] {
  const meant = placesMeant(expression, resource, context);
  if (meant.length === count) return meant;
  if (meant.length === 0) return [perhaps];
  const some = anyOf(meant);
  return [(machine) => and('unknown', some(machine))];
}

function exemptionOf(exemption: PlannedResource, assignment: PlannedResource, context: PlanContext): Exemption {
  const [azapi, properties] = [isAzapi(exemption), propertiesOf(exemption)];
  const ends = azapi ? properties.at('expiresOn') : exemption.field.at('expires_on');
  return {
    scope: scopeOf(exemption, context),
    references: azapi ? properties.at('policyDefinitionReferenceIds') : exemption.field.at('policy_definition_reference_ids'),
    lasts: and(means(exemption, assignment, context), ends.isUnset ? 'yes' : 'unknown'),
  };
}

/** Is an exemption or remediation about this assignment? */
function means(resource: PlannedResource, assignment: PlannedResource, context: PlanContext): Truth {
  const azapi = isAzapi(resource);
  const place = azapi ? propertiesOf(resource).at('policyAssignmentId') : resource.field.at('policy_assignment_id');
  const id = place.id();
  if (id.kind === 'value') return isCalled(assignment, id.value);
  const { expression } = azapi ? resource.field.at('body') : resource.field.at('policy_assignment_id');
  const addresses = meantBy(expression, policyAssignmentRole(context), resource, context);
  if (addresses.length === 0) return 'unknown';
  return addresses.includes(assignment.address) ? (addresses.length === 1 ? 'yes' : 'unknown') : 'no';
}

function isCalled({ field }: PlannedResource, id: string): Truth {
  const [own, name] = [field.at('id').string(), field.at('name').string()];
  if (own.kind === 'value') return sameResource(own.value, id) ? 'yes' : 'no';
  const isNamed = name.kind === 'value' ? id.toLowerCase().endsWith(`/policyassignments/${name.value.toLowerCase()}`) : undefined;
  return isNamed === false ? 'no' : 'unknown';
}

/** The schedule that the parameters of an assignment name. */
function namedSchedule(parameters: ArmValue, resource: PlannedResource, context: PlanContext): ScheduleReference | undefined {
  for (const place of valuesOfParameters(parameters)) {
    const id = place.id();
    if (id.kind === 'value' && isScheduleId(id.value)) return { kind: 'outside', resourceId: id.value };
  }
  const { expression } = resource.field.at(isAzapi(resource) ? 'body' : 'parameters');
  const addresses = meantBy(expression, scheduleRole(context), resource, context);
  return addresses.length > 0 ? { kind: 'inside', ids: addresses } : undefined;
}
