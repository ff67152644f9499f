import { isDeepStrictEqual } from 'node:util';
import type { ScheduleReference } from '../../estate/assignment.ts';
import type { Machine } from '../../estate/machine.ts';
import { sameText } from '../../estate/resource-id.ts';
import { makesNodePools, type ResourceType, resourceTypes, typeOfKind } from '../../estate/resource-type.ts';
import { and, not, or, type Truth } from '../../estate/truth.ts';
import { memo } from '../../memo.ts';
import type { ArmValue } from '../arm/arm-value.ts';
import type { Exemption, PolicyAssignment } from '../arm/policy/assignment.ts';
import { builtInDefinition } from '../arm/policy/built-ins.ts';
import { allOf, always, anyOf, below, inContainer, isAmong, type MachineCondition, perhaps } from '../arm/policy/condition.ts';
import { definitionInArm, setInArm } from '../arm/policy/custom.ts';
import { changedDefinition, type Definition, unreadDefinition } from '../arm/policy/definition.ts';
import { isScheduleId, policyAssignmentOf, valuesOfParameters, writtenInArm } from '../arm/policy/written.ts';
import { numbered } from './copies.ts';
import { isWithin, type PredictedId, partsOf, readPredictedId } from './predicted-id.ts';
import type { Prediction, Taken } from './predicted-resource.ts';
import { existence } from './same-resource.ts';

const { policyAssignment, policyDefinition, policySetDefinition, policyExemption, policyRemediation } = resourceTypes;

const types: readonly ResourceType[] = [policyAssignment, policyDefinition, policySetDefinition, policyExemption, policyRemediation];

export function isOfPolicy(type: ResourceType): boolean {
  return types.includes(type);
}

/** The machines and schedules of the deployment that the policies may be about. */
export interface Deployed {
  /** Keys of the ids of machines, by the ids that they have here. */
  machineKeys(): ReadonlyMap<string, string>;
  schedulesOf(id: PredictedId): readonly string[];
}

/** The assignments of Azure Policy among the resources of a deployment. */
export function deployedPolicies(resources: readonly Taken[], deployed: Deployed, prediction: Prediction): readonly PolicyAssignment[] {
  const ofType = (type: ResourceType) => resources.filter((resource) => resource.type === type);
  const assignments = withoutCopies(ofType(policyAssignment));
  if (assignments.length === 0) return [];
  const definitionAt = definitionsOf(withoutCopies([...ofType(policyDefinition), ...ofType(policySetDefinition)]), prediction);
  const [exemptions, remediations] = [ofType(policyExemption), ofType(policyRemediation)];
  const number = numbered();
  const machineKeys = deployed.machineKeys();
  const atOrBelow = (id: PredictedId | undefined) => (id ? atOrBelowId(id, prediction.input, machineKeys) : perhaps);
  return assignments.map((resource) => {
    const { id, body, change, mayExist, origin } = resource;
    const properties = body.at('properties');
    const identity = body.at('identity');
    const written = writtenInArm({ properties, identity, without: properties.isUnknown ? 'unknown' : 'no' });
    const asWritten = propertiesAsWritten(resource, prediction);
    const isTouched = [...exemptions, ...remediations].some((one) => one.change !== 'keep' && means(one, resource, prediction) !== 'no');
    const notInside = leftOut(written.notScopes, asWritten.at('notScopes'), atOrBelow);
    return policyAssignmentOf(written, {
      ...number({ id: id.shown }),
      change,
      ...mayExist,
      origin,
      definition: definitionAt(asWritten.at('policyDefinitionId')),
      place: allOf([atOrBelow(partsOf(id).parent), notInside]),
      exemptions: exemptions.map((exemption): Exemption => {
        const said = exemption.body.at('properties');
        return {
          scope: atOrBelow(partsOf(exemption.id).parent),
          references: said.at('policyDefinitionReferenceIds'),
          lasts: and(means(exemption, resource, prediction), said.at('expiresOn').isUnset ? 'yes' : 'unknown'),
        };
      }),
      remediated: remediations.map((one) => means(one, resource, prediction)).reduce(or, 'no'),
      isTouched,
      schedule: namedSchedule(asWritten.at('parameters'), deployed),
    });
  });
}

/** With the expressions in it, as somebody wrote them. */
function propertiesAsWritten({ raw }: Pick<Taken, 'raw'>, { placeInDefinition }: Prediction): ArmValue {
  return placeInDefinition(raw).at('properties');
}

/** What is predicted twice, and says the same, is one. */
function withoutCopies(resources: readonly Taken[]): readonly Taken[] {
  const byKey = new Map<string, readonly Taken[]>();
  for (const resource of resources) {
    const { key } = resource.id;
    const others = byKey.get(key) ?? [];
    const same = others.findIndex(({ raw }) => isDeepStrictEqual(withoutCondition(raw), withoutCondition(resource.raw)));
    const copy = others[same];
    const together = copy && { ...copy, mayExist: existence(copy.mayExist, resource.mayExist) };
    byKey.set(key, together ? others.with(same, together) : [...others, resource]);
  }
  return [...byKey.values()].flat();
}

function withoutCondition({ condition: _, ...body }: Taken['raw']): Taken['raw'] {
  return body;
}

/** Reads definitions by what stands where one is named: those of the deployment, and Microsoft's own. */
function definitionsOf(declared: readonly Taken[], prediction: Prediction): (place: ArmValue) => Definition {
  const byKey = new Map<string, readonly Taken[]>();
  for (const resource of declared) byKey.set(resource.id.key, [...(byKey.get(resource.id.key) ?? []), resource]);
  // A set that lists itself, which only a made-up deployment can hold, ends here.
  const reading = new Set<string>();
  const read = memo((resource: Taken): Definition => {
    const title = titleOf(resource.id);
    const properties = propertiesAsWritten(resource, prediction);
    const definition = resource.type === policyDefinition ? definitionInArm(title, properties) : setInArm(title, properties, definitionAt);
    return resource.change === 'keep' ? definition : changedDefinition(definition);
  });
  const definitionAt = (place: ArmValue): Definition => {
    const { raw } = place;
    if (typeof raw !== 'string') return unreadDefinition('a definition that is not known');
    const id = readPredictedId(raw);
    if (reading.has(id.key)) return [];
    reading.add(id.key);
    const own = byKey.get(id.key)?.flatMap(read);
    reading.delete(id.key);
    const builtIn = id.resourceId.kind === 'value' ? builtInDefinition(id.resourceId.value) : undefined;
    return own ?? builtIn ?? unreadDefinition(`${titleOf(id)}, which this input does not hold`);
  };
  return definitionAt;
}

function titleOf(id: PredictedId): string {
  return `definition ${id.shown.slice(id.shown.lastIndexOf('/') + 1)}`;
}

/** Does a machine lie at or below what an id names? Equal expressions come to the same place. */
function atOrBelowId(id: PredictedId, input: string, machineKeys: ReadonlyMap<string, string>): MachineCondition {
  const byFacts = factsBelow(id);
  return (machine) => {
    const key = machine.origin.input === input ? machineKeys.get(machine.id) : undefined;
    return key !== undefined && id.isStable && isWithin(id, { key }) ? 'yes' : byFacts(machine);
  };
}

function factsBelow(id: PredictedId): MachineCondition {
  if (id.resourceId.kind === 'value') return below(id.resourceId.value);
  const { subscription, resourceGroup, type, name, isContainer } = partsOf(id);
  const place = inContainer({ subscription, resourceGroup });
  if (isContainer) return place;
  if (type === undefined || makesNodePools(type.toLowerCase())) return perhaps;
  const isIt = ({ kind, name: own }: Machine): Truth => (sameText(typeOfKind[kind], type) ? isAmong(own, [name]) : 'no');
  return allOf([place, isIt]);
}

/** Outside of everything that the assignment leaves out. */
function leftOut(list: ArmValue, asWritten: ArmValue, atOrBelow: (id: PredictedId) => MachineCondition): MachineCondition {
  if (list.isUnset) return always;
  if (!Array.isArray(asWritten.raw)) return perhaps;
  const places = asWritten.items().map(({ raw }) => (typeof raw === 'string' ? atOrBelow(readPredictedId(raw)) : perhaps));
  const inside = anyOf(places);
  return (machine) => not(inside(machine));
}

/** Is an exemption or remediation about this assignment? */
function means(resource: Taken, assignment: Taken, prediction: Prediction): Truth {
  const { raw } = propertiesAsWritten(resource, prediction).at('policyAssignmentId');
  const isThere = resource.mayExist.mayExist === undefined ? 'yes' : 'unknown';
  return typeof raw === 'string' ? and(isThere, isSameId(readPredictedId(raw), assignment.id)) : 'unknown';
}

function isSameId(one: PredictedId, other: PredictedId): Truth {
  if (one.key === other.key) return one.isStable ? 'yes' : 'unknown';
  if (one.resourceId.kind === 'value' && other.resourceId.kind === 'value') return 'no';
  const [name, otherName] = [partsOf(one).name, partsOf(other).name];
  return name.kind === 'value' && otherName.kind === 'value' && !sameText(name.value, otherName.value) ? 'no' : 'unknown';
}

/** The schedule that the parameters of an assignment name. */
function namedSchedule(parameters: ArmValue, { schedulesOf }: Deployed): ScheduleReference | undefined {
  for (const { raw } of valuesOfParameters(parameters)) {
    if (typeof raw !== 'string') continue;
    const id = readPredictedId(raw);
    const ids = schedulesOf(id);
    if (id.resourceId.kind === 'value' && isScheduleId(id.resourceId.value)) return { kind: 'outside', resourceId: id.resourceId.value };
    if (ids.length > 0) return { kind: 'inside', ids };
  }
  return undefined;
}
