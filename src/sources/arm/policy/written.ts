import { not, or, type Truth } from '../../../estate/truth.ts';
import type { ArmValue } from '../arm-value.ts';
import { type Override, type PolicyAssignment, type Selector, selectedBy } from './assignment.ts';
import { allOf, type MachineCondition } from './condition.ts';
import { unknownPlace } from './definition.ts';

/** What an assignment of Azure Policy says, in whatever words it is written. */
export interface WrittenAssignment {
  readonly definitionId: ArmValue;
  readonly parameters: ArmValue;
  readonly overrides: readonly Override[];
  readonly selectors: readonly (readonly Selector[])[];
  readonly notScopes: ArmValue;
  readonly enforced: Truth;
  readonly identity: Truth;
}

interface AssignmentBody {
  readonly properties: ArmValue;
  readonly identity: ArmValue;
  /** Has it an identity where the body tells of none? */
  readonly without: Truth;
}

export function writtenInArm({ properties, identity, without }: AssignmentBody): WrittenAssignment {
  return {
    definitionId: properties.at('policyDefinitionId'),
    parameters: properties.at('parameters'),
    overrides: overridesIn(properties.at('overrides'), 'notIn'),
    selectors: properties
      .at('resourceSelectors')
      .items()
      .map((selector) => selectorsIn(selector.at('selectors'), 'notIn')),
    notScopes: properties.at('notScopes'),
    enforced: not(properties.at('enforcementMode').isOneOf(['DoNotEnforce'])),
    identity: identity.isUnset ? without : not(identity.at('type').isOneOf(['None'])),
  };
}

export function overridesIn(list: ArmValue, notIn: string): readonly Override[] {
  if (list.isUnknown) return [{ value: unknownPlace('the overrides are not known'), selectors: [] }];
  return list.items().map((override) => ({ value: override.at('value'), selectors: selectorsIn(override.at('selectors'), notIn) }));
}

export function selectorsIn(list: ArmValue, notIn: string): readonly Selector[] {
  return list.items().map((selector) => ({ kind: selector.at('kind'), in: selector.at('in'), notIn: selector.at(notIn) }));
}

/** What a source knows of an assignment besides its own words. */
interface Surroundings extends Pick<PolicyAssignment, 'id' | 'change' | 'origin' | 'mayExist' | 'definition' | 'exemptions' | 'schedule'> {
  /** Where it lies, without what it leaves out. */
  readonly place: MachineCondition;
  readonly remediated: Truth;
  /** Does the input change an exemption or a remediation of it? */
  readonly isTouched: boolean;
}

export function policyAssignmentOf(
  written: WrittenAssignment,
  { place, remediated, isTouched, ...surroundings }: Surroundings,
): PolicyAssignment {
  return {
    ...surroundings,
    change: surroundings.change === 'keep' && isTouched ? 'update' : surroundings.change,
    parameters: (name) => written.parameters.at(name, 'value'),
    overrides: written.overrides,
    scope: allOf([place, selectedBy(written.selectors)]),
    enforced: or(written.enforced, remediated),
    identity: written.identity,
  };
}

const scheduleId = /^\/?subscriptions\/.+\/providers\/Microsoft\.Maintenance\/maintenanceConfigurations\/[^/]+$/i;

/** Is this the id of a schedule? */
export function isScheduleId(id: string): boolean {
  return scheduleId.test(id);
}

/** What the parameters of an assignment hold, one by one: values, and entries of lists. */
export function valuesOfParameters(parameters: ArmValue): readonly ArmValue[] {
  return parameters.keys().flatMap((name) => {
    const given = parameters.at(name, 'value');
    return [given, ...given.items()];
  });
}
