import type { ScheduleReference } from '../../../estate/assignment.ts';
import type { Change, Origin } from '../../../estate/declaration.ts';
import type { Machine } from '../../../estate/machine.ts';
import { sameText } from '../../../estate/resource-id.ts';
import { type ResourceType, resourceTypes, typeOfKind } from '../../../estate/resource-type.ts';
import { and, not, or, type Truth } from '../../../estate/truth.ts';
import type { ArmValue } from '../arm-value.ts';
import { allOf, always, anyOf, isAmong, isInRegion, type MachineCondition, perhaps } from './condition.ts';
import { type Definition, type Parameters, type Writes, type WritingPolicy, writes } from './definition.ts';

/** An assignment of Azure Policy: which definition, on which machines, and whether it is enforced. */
export interface PolicyAssignment {
  readonly id: string;
  readonly change: Change;
  readonly origin: Origin;
  /** Why nobody knows whether it is there. */
  readonly mayExist?: string;
  readonly definition: Definition;
  readonly parameters: Parameters;
  readonly overrides: readonly Override[];
  /** The machines below its scope that it does not leave out. */
  readonly scope: MachineCondition;
  readonly exemptions: readonly Exemption[];
  /** Does it act on machines: is it enforced, or does a task remediate what is there? */
  readonly enforced: Truth;
  /** Has it an identity, without which Azure Policy deploys and modifies nothing? */
  readonly identity: Truth;
  /** A schedule that its parameters name, whichever of them. */
  readonly schedule: ScheduleReference | undefined;
}

/** Sets the effect of policies of a set, or of all. */
export interface Override {
  readonly value: ArmValue;
  readonly selectors: readonly Selector[];
}

/** `kind` says what the lists are about; where it is left out, the policies of a set. */
export interface Selector {
  readonly kind: ArmValue;
  readonly in: ArmValue;
  readonly notIn: ArmValue;
}

export interface Exemption {
  readonly scope: MachineCondition;
  /** Names of the exempt policies of a set; an empty list means all. */
  readonly references: ArmValue;
  /** False for one that ends some day. */
  readonly lasts: Truth;
}

/** What an assignment may do to some of the machines of an estate. */
export interface AssignedEffect {
  readonly assignment: PolicyAssignment;
  readonly title: string;
  /** Does the input change the assignment or what it assigns? */
  readonly changes: boolean;
  readonly reaches: MachineCondition;
  readonly writes: Writes;
}

/** Everything that an assignment writes about patching; nothing where it certainly writes nothing. */
export function effectsOf(assignment: PolicyAssignment): readonly AssignedEffect[] {
  if (assignment.enforced === 'no') return [];
  return assignment.definition.flatMap((policy) => {
    const acts = overridden(policy, assignment);
    if (acts === 'no' || (policy.unread && assignment.identity === 'no')) return [];
    const exempt = anyOf(assignment.exemptions.map((exemption) => exempts(exemption, policy)));
    const inScope = allOf([assignment.scope, (machine) => not(exempt(machine))]);
    const effects = policy.effects(assignment.parameters);
    return effects.map(({ appliesTo, writes }) => ({
      assignment,
      title: policy.title,
      changes: assignment.change !== 'keep' || policy.changes === true,
      reaches: allOf([inScope, appliesTo]),
      writes,
    }));
  });
}

/** The last override that is about the policy decides. */
function overridden(policy: WritingPolicy, { parameters, overrides }: PolicyAssignment): Truth {
  return overrides.reduce<Truth>((acts, { value, selectors }) => {
    const applies = selectors.map((selector) => selectsPolicy(selector, policy)).reduce(and, 'yes');
    const instead = writes(value);
    if (applies === 'no' || instead === acts) return acts;
    return applies === 'yes' ? instead : 'unknown';
  }, policy.acts(parameters));
}

function selectsPolicy({ kind, in: included, notIn: excluded }: Selector, { reference }: WritingPolicy): Truth {
  const aboutPolicies = !kind.isSet || kind.isOneOf(['policyDefinitionReferenceId']) === 'yes';
  if (!aboutPolicies || reference === undefined) return 'unknown';
  return and(isListed(included, reference, 'yes'), not(isListed(excluded, reference, 'no')));
}

/** `left` where the list is left out. */
function isListed(list: ArmValue, name: string, left: Truth): Truth {
  if (list.isUnset || (Array.isArray(list.raw) && list.raw.length === 0)) return left;
  if (list.isUnknown) return 'unknown';
  return list
    .items()
    .map((item): Truth => (item.isUnknown ? 'unknown' : typeof item.raw === 'string' && sameText(item.raw, name) ? 'yes' : 'no'))
    .reduce(or, 'no');
}

function exempts({ scope, references, lasts }: Exemption, { reference }: WritingPolicy): MachineCondition {
  const named = reference === undefined && !references.isUnset ? isListedUnnamed(references) : isListed(references, reference ?? '', 'yes');
  const holds = and(named, lasts);
  return (machine) => and(holds, scope(machine));
}

function isListedUnnamed(references: ArmValue): Truth {
  return Array.isArray(references.raw) && references.raw.length === 0 ? 'yes' : 'unknown';
}

/** Resource selectors: all conditions of one must hold, and one is enough. */
export function selectedBy(selectors: readonly (readonly Selector[])[]): MachineCondition {
  if (selectors.length === 0) return always;
  return anyOf(selectors.map((conditions) => allOf(conditions.map(selectsMachine))));
}

/** A policy about the nodes of a pool is one about its cluster. */
function typeUnderPolicy({ kind }: Machine): ResourceType {
  return kind === 'aks-node-pool' ? resourceTypes.cluster : typeOfKind[kind];
}

function selectsMachine({ kind, in: included, notIn: excluded }: Selector): MachineCondition {
  const about = typeof kind.raw === 'string' ? kind.raw.toLowerCase() : undefined;
  const holds = (list: ArmValue): MachineCondition => {
    const strings = list.strings();
    if (strings.kind !== 'value') return perhaps;
    if (about === 'resourcelocation') return (machine) => isInRegion(machine, strings.value);
    if (about !== 'resourcetype') return perhaps;
    return (machine) => isAmong({ kind: 'value', value: typeUnderPolicy(machine) }, strings.value);
  };
  const isGiven = (list: ArmValue) => !list.isUnset && !(Array.isArray(list.raw) && list.raw.length === 0);
  const refused = holds(excluded);
  return allOf([isGiven(included) ? holds(included) : always, isGiven(excluded) ? (machine) => not(refused(machine)) : always]);
}
