import { type Known, unknown, value } from '../../../estate/known.ts';
import { parseResourceId, sameText } from '../../../estate/resource-id.ts';
import { resourceTypes } from '../../../estate/resource-type.ts';
import { readRegion } from '../../../estate/vocabulary.ts';
import { isRecord } from '../../json-object.ts';
import type { Role } from '../addresses/instances.ts';
import { bodyOf } from '../azapi/body.ts';
import type { ResourceChange } from '../plan/plan-format.ts';
import { Field } from './field.ts';
import type { PlanContext, PlannedResource } from './planned-resource.ts';

/** Facts that every Azure resource of a plan has. */
export interface PlannedIdentity {
  readonly name: Known<string>;
  readonly resourceId: Known<string>;
  readonly subscription: Known<string>;
  readonly signIn?: string;
  readonly resourceGroup: Known<string>;
  readonly location: Known<string>;
}

export function plannedIdentity(resource: PlannedResource, context: PlanContext): PlannedIdentity {
  const { field } = resource;
  const resourceId = ownResourceId(resource, context);
  const parts = resourceId.kind === 'value' ? parseResourceId(resourceId.value) : undefined;
  const group = field.at('resource_group_name').isUnset ? groupOfParent(resource, context) : undefined;
  // What lies in a group of the plan lies in its subscription, whoever signs in.
  const owner = group?.resource ?? resource;
  const signIn = context.configuration.signIn(owner.configuration);
  return {
    name: field.at('name').string(),
    resourceId,
    subscription: parts?.subscription ? value(parts.subscription) : subscriptionOf(owner, context),
    ...(signIn === undefined ? {} : { signIn: `${context.input}#${signIn}` }),
    resourceGroup: parts?.resourceGroup ? value(parts.resourceGroup) : (group?.name ?? field.at('resource_group_name').string()),
    location: locationOf(field, group),
  };
}

/** What the id of a resource outside the plan says of it. */
export function identityInId(id: string): Pick<PlannedIdentity, 'name' | 'subscription' | 'resourceGroup'> {
  const parts = parseResourceId(id);
  const part = (text: string | undefined) => (text === undefined ? unknown('its id does not tell') : value(text));
  return { name: part(parts?.name), subscription: part(parts?.subscription), resourceGroup: part(parts?.resourceGroup) };
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
  return namesInId.every((key) => before[key] === after[key]);
}

/** Does a replacement certainly get another id? Azure compares ids without case. */
export function movesAway({ change: { before, after } }: ResourceChange): boolean {
  if (!isRecord(before) || !isRecord(after)) return false;
  return namesInId.some((key) => {
    const [was, is] = [before[key], after[key]];
    return typeof was === 'string' && typeof is === 'string' && !sameText(was, is);
  });
}

const namesInId = ['name', 'resource_group_name', 'parent_id'];

/** The group's own id, the parent's id, or the provider configuration names it. */
function subscriptionOf({ field, configuration: written }: PlannedResource, { configuration }: PlanContext): Known<string> {
  for (const named of [field.at('id').string(), field.at('parent_id').string()]) {
    const subscription = named.kind === 'value' ? parseResourceId(named.value)?.subscription : undefined;
    if (subscription !== undefined) return value(subscription);
  }
  const argument = configuration.providerArgument(configuration.providerKey(written), 'subscription_id');
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
