import type { Known } from '../../../estate/known.ts';
import type { OperatingSystem } from '../../../estate/machine.ts';
import { resourceTypes, typeOfKind } from '../../../estate/resource-type.ts';
import { has } from '../../../estate/truth.ts';
import { readAssessmentMode, readPatchMode } from '../../../estate/vocabulary.ts';
import { type ArmValue, isObject } from '../arm-value.ts';
import { allOf, always, type MachineCondition } from './condition.ts';
import {
  anything,
  type Definition,
  followParameter,
  isExpression,
  type Parameters,
  type PolicyEffect,
  unknownPlace,
  unreadDefinition,
  type Writes,
  withDefaults,
  writes,
} from './definition.ts';
import { ruleCondition } from './rule-condition.ts';

/** The parts of somebody's own definition. */
export interface WrittenDefinition {
  readonly title: string;
  readonly rule: ArmValue;
  readonly parameters: ArmValue;
  readonly mode: ArmValue;
}

/** A definition is recognised by what it writes: nothing else says what somebody's own policy does. */
export function customDefinition({ title, rule, parameters: declared, mode }: WrittenDefinition): Definition {
  // Such as Microsoft.Kubernetes.Data: about things inside of a service.
  if (typeof mode.raw === 'string' && /^microsoft\./i.test(mode.raw)) return [];
  if (!isObject(rule.raw)) return unreadDefinition(title);
  const then = rule.at('then');
  return [
    {
      title,
      acts: (given) => writes(followParameter(then.at('effect'), withDefaults(given, declared))),
      effects: (given) => effectsOf(rule, withDefaults(given, declared)),
    },
  ];
}

function effectsOf(rule: ArmValue, parameters: Parameters): readonly PolicyEffect[] {
  const details = rule.at('then', 'details');
  const appliesTo = ruleCondition(rule.at('if'), parameters);
  if (isHidden(details, isObject(details.raw) || Array.isArray(details.raw))) return [{ appliesTo, writes: anything }];
  const listed = details.at('operations');
  if (isObject(details.raw) && isHidden(listed, Array.isArray(listed.raw))) return [{ appliesTo, writes: anything }];
  // `modify` lists operations in its details, `append` is a list itself.
  const operations = [...listed.items(), ...details.items()];
  const written = [...operations.flatMap((operation) => writesOf(operation, parameters)), ...deployed(details, parameters)];
  return written.map((one) => ({ appliesTo: allOf([appliesTo, one.appliesTo]), writes: one.writes }));
}

/** Something is there that is not known, or an expression where there should be something of this form. */
function isHidden(place: ArmValue, hasForm: boolean): boolean {
  return place.isUnknown || (place.isSet && !hasForm);
}

/** What one operation writes, by the alias of its field. */
function writesOf(operation: ArmValue, parameters: Parameters): readonly PolicyEffect[] {
  const { raw: field } = operation.at('field');
  if (typeof field !== 'string' || isExpression(field)) return [{ appliesTo: always, writes: anything }];
  const removes = operation.at('operation').isOneOf(['remove']) === 'yes';
  const place = removes ? unknownPlace('the policy removes it') : followParameter(operation.at('value'), parameters);
  const property = /[^.[\]/*]+$/.exec(field)?.[0] ?? '';
  const written = /\.patchSettings(\.automaticByPlatformSettings)?$/i.test(field) ? patchFacts : writeOf(property, place);
  if (!written) return [];
  return [{ appliesTo: allOf([ofAlias(field), ofSystem(systemIn(field))]), writes: written }];
}

const { patchMode, bypass, assessmentMode } = anything;
const patchFacts: Writes = { ...(patchMode && { patchMode }), ...(bypass && { bypass }), ...(assessmentMode && { assessmentMode }) };

/** What a property of this name says of a machine; undefined for one that says nothing about patching. */
function writeOf(property: string, place: ArmValue): Writes | undefined {
  switch (property.toLowerCase()) {
    case 'patchmode':
      return { patchMode: place.word(readPatchMode) };
    case 'assessmentmode':
      return { assessmentMode: place.word(readAssessmentMode) };
    case 'bypassplatformsafetychecksonuserschedule':
      return { bypass: place.flag() };
    default:
      return undefined;
  }
}

/** An alias begins with the type of what it is about. */
function ofAlias(field: string): MachineCondition {
  const types = [resourceTypes.scaleSet, resourceTypes.virtualMachine, resourceTypes.arcServer];
  const type = types.find((one) => field.toLowerCase().startsWith(`${one}/`));
  return type === undefined ? always : ({ kind }) => (typeOfKind[kind] === type ? 'yes' : 'no');
}

function systemIn(path: string): OperatingSystem | undefined {
  const [, system] = /(windows|linux)configuration/i.exec(path) ?? [];
  return system?.toLowerCase() as OperatingSystem | undefined;
}

function ofSystem(system: OperatingSystem | undefined): MachineCondition {
  return system === undefined ? always : ({ os }) => has(os, system);
}

/** What the template of `deployIfNotExists` deploys, as far as it says something about patching. */
function deployed(details: ArmValue, parameters: Parameters): readonly PolicyEffect[] {
  const deployment = details.at('deployment');
  if (deployment.isUnset) return [];
  const properties = deployment.at('properties');
  const template = properties.at('template');
  if (!isObject(template.raw)) return [{ appliesTo: always, writes: anything }];
  const handed: Parameters = (name) => followParameter(properties.at('parameters', name, 'value'), parameters);
  const inTemplate = withDefaults(handed, template.at('parameters'));
  const found: PolicyEffect[] = [];
  search(template, { found, parameters: inTemplate, system: undefined, level: 0 });
  return found;
}

interface Search {
  readonly found: PolicyEffect[];
  readonly parameters: Parameters;
  readonly system: OperatingSystem | undefined;
  readonly level: number;
}

/** The type of a resource that is computed, and may be an assignment of a schedule. */
function mayBeAssignment(raw: unknown): boolean {
  return typeof raw === 'string' && isExpression(raw) && !/'microsoft\.(?!maintenance)/i.test(raw);
}

const mostLevels = 60;
const scheduleType = /configurationassignments\b/i;

/** Goes through everything in a template: nested deployments, variables and loops hold resources as well. */
function search(place: ArmValue, { found, parameters, system, level }: Search): void {
  const unread = () => found.push({ appliesTo: always, writes: anything });
  if (place.isUnknown || level > mostLevels) {
    unread();
    return;
  }
  if (Array.isArray(place.raw)) {
    for (const item of place.items()) search(item, { found, parameters, system, level: level + 1 });
    return;
  }
  for (const key of place.keys()) {
    const inner = place.at(key);
    const { raw } = inner;
    const name = key.toLowerCase();
    const isOpen = (name === 'resources' || name === 'template') && typeof raw === 'string';
    if (name === 'templatelink' || isOpen) unread();
    else if (name === 'type' && typeof raw === 'string' && scheduleType.test(raw))
      found.push({ appliesTo: always, writes: { schedule: scheduleOf(place, parameters) } });
    else if (name === 'type' && place.at('apiVersion').isSet && mayBeAssignment(raw)) unread();
    else if (isObject(raw) || Array.isArray(raw) || inner.isUnknown)
      search(inner, { found, parameters, system: systemIn(key) ?? system, level: level + 1 });
    else {
      const write = writeOf(key, followParameter(inner, parameters));
      if (write) found.push({ appliesTo: ofSystem(system), writes: write });
      else if (typeof raw === 'string' && isExpression(raw) && /patchsettings|patchmode|bypassplatform/i.test(raw))
        found.push({ appliesTo: ofSystem(system), writes: patchFacts });
    }
  }
}

function scheduleOf(assignment: ArmValue, parameters: Parameters): ArmValue {
  return followParameter(assignment.at('properties', 'maintenanceConfigurationId'), parameters);
}

/** A reference to a policy in a set: which definition, under which name, and what the set hands to its parameters. */
export interface SetMember {
  readonly definition: Definition;
  readonly reference: Known<string>;
  readonly parameters: Parameters;
}

/** Somebody's own set: its policies with the parameters that the set hands on. */
export function customSet(members: readonly SetMember[], declared: ArmValue): Definition {
  return members.flatMap(({ definition, reference, parameters }) => {
    const inner =
      (given: Parameters): Parameters =>
      (name) =>
        followParameter(parameters(name), withDefaults(given, declared));
    return definition.map((policy) => ({
      ...policy,
      reference: reference.kind === 'value' && !isExpression(reference.value) ? reference.value : undefined,
      acts: (given: Parameters) => policy.acts(inner(given)),
      effects: (given: Parameters) => policy.effects(inner(given)),
    }));
  });
}

/** What a set hands to a policy of its own. */
export function handedOn(parameters: ArmValue): Parameters {
  return (name) => parameters.at(name, 'value');
}

/** A set in Azure's words; `definitionAt` reads the definition whose id stands at a place. */
export function setInArm(title: string, properties: ArmValue, definitionAt: (id: ArmValue) => Definition): Definition {
  const references = properties.at('policyDefinitions');
  if (!Array.isArray(references.raw) || references.isUnknown) return unreadDefinition(title);
  const members = references.items().map(
    (reference): SetMember => ({
      definition: definitionAt(reference.at('policyDefinitionId')),
      reference: reference.at('policyDefinitionReferenceId').string(),
      parameters: handedOn(reference.at('parameters')),
    }),
  );
  return customSet(members, properties.at('parameters'));
}

/** A definition of one policy in Azure's words. */
export function definitionInArm(title: string, properties: ArmValue): Definition {
  const [rule, parameters, mode] = [properties.at('policyRule'), properties.at('parameters'), properties.at('mode')];
  return customDefinition({ title, rule, parameters, mode });
}
