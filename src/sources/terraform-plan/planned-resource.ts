import type { Change, Location, Origin } from '../../estate/declaration.ts';
import { type Known, unknown, value } from '../../estate/known.ts';
import { parseResourceId } from '../../estate/resource-id.ts';
import { type ResourceType, resourceTypeIn, resourceTypes } from '../../estate/resource-type.ts';
import { readRegion } from '../../estate/vocabulary.ts';
import { type Instance, type Instances, instanceOf, type Role } from './addresses/instances.ts';
import type { KeyInSource } from './addresses/trail.ts';
import { bodyOf } from './azapi/body.ts';
import { Field } from './field.ts';
import { type Configuration, resourceScope, type Scope } from './plan/configuration.ts';
import { isRecord, type ResourceChange, type ResourceConfiguration } from './plan/plan-format.ts';

/** A resource of the plan that exists afterwards, with everything needed to read its facts. */
export interface PlannedResource {
  readonly address: string;
  readonly type: string;
  /** Undefined for what does not matter here. */
  readonly armType: ResourceType | undefined;
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
  locate(resource: PlannedResource): Location | undefined;
  /** How the source text computes the key of what an attribute refers to; undefined without source. */
  keyInSource(resource: PlannedResource, attribute: string): KeyInSource | undefined;
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
  const instance = instanceOf(raw);
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

/** Facts that every Azure resource of a plan has. */
export interface Identity {
  readonly name: Known<string>;
  readonly resourceId: Known<string>;
  readonly subscription: Known<string>;
  readonly signIn?: string;
  readonly resourceGroup: Known<string>;
  readonly location: Known<string>;
}

export function originOf(resource: PlannedResource, context: PlanContext): Origin {
  const location = context.locate(resource);
  const words = resource.type.startsWith('azurerm_') ? ({ words: 'azurerm' } as const) : {};
  return { input: context.input, ...words, ...(location === undefined ? {} : { location }) };
}

export function identityOf(resource: PlannedResource, context: PlanContext): Identity {
  const { field } = resource;
  const resourceId = ownResourceId(resource, context);
  const parts = resourceId.kind === 'value' ? parseResourceId(resourceId.value) : undefined;
  const group = field.at('resource_group_name').isUnset ? groupOfParent(resource, context) : undefined;
  // What lies in a group of the plan lies in its subscription, whoever signs in.
  const signIn = context.configuration.signIn(group?.resource?.configuration ?? resource.configuration);
  return {
    name: field.at('name').string(),
    resourceId,
    subscription: parts?.subscription ? value(parts.subscription) : subscriptionOf(signIn, group?.resource ?? resource, context),
    ...(signIn === undefined ? {} : { signIn: `${context.input}#${signIn}` }),
    resourceGroup: parts?.resourceGroup ? value(parts.resourceGroup) : (group?.name ?? field.at('resource_group_name').string()),
    location: locationOf(field, group),
  };
}

/** The id that Azure gave it; a replacement gets the same one, but it does not exist before. */
function ownResourceId({ field, raw, change, scope }: PlannedResource, { configuration }: PlanContext): Known<string> {
  const planned = field.at('id').string();
  if (planned.kind === 'value') return value(planned.value);
  const stays = (change === 'replace' || change === 'update') && sameName(raw);
  const before = stays ? Field.ofPast(raw.change, { configuration, scope }).at('id').string() : planned;
  return before.kind === 'value' ? value(before.value) : unknown('known after apply');
}

/** A replacement under another name or group gets another id. */
function sameName({ change: { before, after } }: ResourceChange): boolean {
  if (!isRecord(before) || !isRecord(after)) return false;
  return ['name', 'resource_group_name', 'parent_id'].every((key) => before[key] === after[key]);
}

/** The group's own id, the parent's id, or the provider configuration names it. */
function subscriptionOf(signIn: string | undefined, { field }: PlannedResource, { configuration }: PlanContext): Known<string> {
  for (const named of [field.at('id').string(), field.at('parent_id').string()]) {
    const subscription = named.kind === 'value' ? parseResourceId(named.value)?.subscription : undefined;
    if (subscription !== undefined) return value(subscription);
  }
  const argument = configuration.providerArgument(signIn, 'subscription_id');
  return typeof argument === 'string' && argument !== ''
    ? value(argument)
    : unknown('the provider configuration does not name the subscription');
}

interface Group {
  readonly name: Known<string>;
  readonly location: Known<string>;
  /** The group itself, where the plan holds it. */
  readonly resource?: PlannedResource;
}

/** azapi names its group by the parent's id, which may be a group of the same plan. */
function groupOfParent(resource: PlannedResource, context: PlanContext): Group {
  const parent = resource.field.at('parent_id');
  const nowhere = unknown('the resource group is not known');
  const id = parent.string();
  if (id.kind === 'value') {
    const parts = parseResourceId(id.value);
    return { name: parts?.resourceGroup ? value(parts.resourceGroup) : nowhere, location: unknown('known after apply') };
  }
  const isGroup: Role = (address) => (context.resources.get(address)?.armType === resourceTypes.resourceGroup ? 'wanted' : undefined);
  const found = context.instances.resolve(parent.expression, resource.scope, isGroup);
  const group = found.kind === 'one' ? context.resources.get(found.address) : undefined;
  if (!group) return { name: nowhere, location: unknown('known after apply') };
  return {
    name: group.field.at('name').string(),
    location: group.field.at('location').known((raw) => readRegion(String(raw))),
    resource: group,
  };
}

/** azapi takes the location as its argument or in the body. */
function locationOf(field: Field, group: Group | undefined): Known<string> {
  const argument = field.at('location');
  const inBody = argument.isSet ? argument : bodyOf({ field }).at('location');
  const own = (inBody.isSet ? inBody : argument).known((raw) => readRegion(String(raw)));
  return own.kind === 'value' || !group ? own : group.location;
}

const { virtualMachine, scaleSet, policyAssignment, configurationAssignment } = resourceTypes;

const typesOfAzurerm: ReadonlyMap<string, ResourceType> = new Map(
  Object.entries({
    azurerm_resource_group: resourceTypes.resourceGroup,
    azurerm_availability_set: resourceTypes.availabilitySet,
    azurerm_linux_virtual_machine: virtualMachine,
    azurerm_windows_virtual_machine: virtualMachine,
    azurerm_virtual_machine: virtualMachine,
    azurerm_linux_virtual_machine_scale_set: scaleSet,
    azurerm_windows_virtual_machine_scale_set: scaleSet,
    azurerm_virtual_machine_scale_set: scaleSet,
    azurerm_orchestrated_virtual_machine_scale_set: scaleSet,
    azurerm_virtual_machine_scale_set_extension: resourceTypes.scaleSetExtension,
    azurerm_virtual_machine_extension: resourceTypes.virtualMachineExtension,
    azurerm_arc_machine: resourceTypes.arcServer,
    azurerm_arc_machine_extension: resourceTypes.arcServerExtension,
    azurerm_mssql_virtual_machine: resourceTypes.sqlVirtualMachine,
    azurerm_automation_software_update_configuration: resourceTypes.updateDeployment,
    azurerm_maintenance_configuration: resourceTypes.maintenanceConfiguration,
    azurerm_management_group_policy_assignment: policyAssignment,
    azurerm_subscription_policy_assignment: policyAssignment,
    azurerm_resource_group_policy_assignment: policyAssignment,
    azurerm_resource_policy_assignment: policyAssignment,
    azurerm_maintenance_assignment_virtual_machine: configurationAssignment,
    azurerm_maintenance_assignment_virtual_machine_scale_set: configurationAssignment,
    azurerm_maintenance_assignment_dynamic_scope: configurationAssignment,
  }),
);

/** Terraform types that can say something here; azapi's are told apart by their `type` attribute only. */
export function isRelevantType(type: string): boolean {
  return type === 'azapi_resource' || type === 'azapi_update_resource' || typesOfAzurerm.has(type);
}

/** Azure's type of a resource, whichever provider declares it; undefined for what does not matter here. */
export function armTypeOf(type: string, after: unknown): ResourceType | undefined {
  if (type !== 'azapi_resource' && type !== 'azapi_update_resource') return typesOfAzurerm.get(type);
  const declared = isRecord(after) ? after.type : undefined;
  return typeof declared === 'string' ? resourceTypeIn(declared) : undefined;
}
