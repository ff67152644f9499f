import { type Area, areaOf, everywhere, type Gap, listedKinds } from '../../../estate/coverage.ts';
import { valueOf } from '../../../estate/known.ts';
import { parseResourceId } from '../../../estate/resource-id.ts';
import { isMachineType, makesNodePools, type ResourceType, resourceTypeIn, resourceTypes } from '../../../estate/resource-type.ts';
import { kindsInTemplate } from '../../arm/template.ts';
import { unreadArmType } from '../../arm/unread-type.ts';
import { isRecord } from '../../json-object.ts';
import { bodyOf, propertiesOf } from '../azapi/body.ts';
import { plannedIdentity } from '../resources/identity.ts';
import type { PlanContext, PlannedResource } from '../resources/planned-resource.ts';
import { kindsOfType } from './kinds-of-type.ts';

/** What the actions of a plan do that matters here. */
export interface Actions {
  /** Those that write some facts of a machine, schedule or assignment: like updates, but what they write may not stay. */
  readonly writes: readonly PlannedResource[];
  readonly gaps: readonly Gap[];
}

/** Reads each `azapi_resource_action` that runs in this plan, a no-op does not run again, and each action of azapi that it invokes. */
export function readActions(context: PlanContext, invoked: readonly PlannedResource[]): Actions {
  const writes: PlannedResource[] = [];
  const gaps: Gap[] = [];
  for (const resource of [...context.resources.values(), ...invoked]) {
    if (resource.type !== 'azapi_resource_action' || !runs(resource)) continue;
    const effect = effectOf(resource, context);
    if (effect === undefined) continue;
    if ('effect' in effect) gaps.push(effect);
    else writes.push(effect);
  }
  return { writes, gaps };
}

function runs({ field, change }: PlannedResource): boolean {
  const when = field.at('when').isOneOf(['destroy']);
  return change !== 'keep' && (when !== 'yes' || change === 'replace');
}

function effectOf(resource: PlannedResource, context: PlanContext): PlannedResource | Gap | undefined {
  const { field, address: subject, change } = resource;
  const method = methodOf(resource);
  const path = field.at('action');
  if (method === 'GET' || method === 'HEAD' || (method === 'POST' && isVerb(resource))) return undefined;
  const areas = areasOf(resource, context);
  const type = writtenType(resource);
  const gap = { areas, subject, change, effect: 'incomplete' } as const;
  if (type === undefined) return { ...gap, areas: [everywhere], kinds: listedKinds, why: 'what it writes to is not known' };
  const armType = resourceTypeIn(type);
  if (isJudged(armType)) {
    const kinds = kindsOfType(armType);
    if (method !== 'PATCH' && method !== 'POST') return { ...gap, kinds, why: `it writes ${kinds.join()} as a whole, which is not read` };
    const body = bodyOf(resource);
    if (body.isUnset) return undefined;
    if (!isRecord(body.raw) || path.isSet) return { ...gap, kinds, why: `what it writes to ${kinds.join()} cannot be read` };
    return { ...resource, armType };
  }
  if (makesNodePools(armType)) return { ...gap, kinds: ['machines'], why: 'this version does not read what it writes to node pools' };
  switch (unreadArmType(type)) {
    case 'machines':
      return { ...gap, kinds: ['machines'], why: 'this version does not read the machines that it writes' };
    case 'maintenance':
      return { ...gap, kinds: ['schedules', 'assignments'], effect: 'open', why: 'it may put machines on schedules' };
    case 'template': {
      const kinds = kindsInTemplate(propertiesOf(resource).at('template'));
      return kinds.length === 0
        ? undefined
        : { ...gap, areas: [everywhere], kinds, why: 'it deploys a template, and templates inside a plan are not read' };
    }
    default:
      return undefined;
  }
}

function isJudged(type: ResourceType | undefined): type is ResourceType {
  return isMachineType(type) || type === resourceTypes.maintenanceConfiguration || type === resourceTypes.configurationAssignment;
}

/** Undefined while it is not known. */
function methodOf({ field }: PlannedResource): string | undefined {
  const method = field.at('method').string();
  return method.kind === 'absent' ? 'POST' : valueOf(method)?.toUpperCase();
}

/** What is asked of a resource, `start` or `deallocate` for example, writes none of its settings. */
function isVerb({ field }: PlannedResource): boolean {
  const action = field.at('action');
  return action.isUnknown || action.isSet;
}

/** The type of what is written: of the resource that is named, or of what the action names below it. */
function writtenType({ field }: PlannedResource): string | undefined {
  const [type, action] = [field.at('type').string(), field.at('action').string()];
  if (type.kind !== 'value' || action.kind === 'unknown') return undefined;
  const declared = type.value.replace(/@.*$/s, '');
  const steps = (valueOf(action) ?? '').replace(/\?.*$/s, '').split('/').filter(Boolean);
  const provider = steps.map((step) => step.toLowerCase()).lastIndexOf('providers');
  if (provider === -1) return [declared, ...steps.filter((_, index) => index % 2 === 0)].join('/');
  const [namespace, ...rest] = steps.slice(provider + 1);
  return [namespace, ...rest.filter((_, index) => index % 2 === 0)].join('/');
}

function areasOf(resource: PlannedResource, context: PlanContext): readonly Area[] {
  const id = valueOf(resource.field.at('resource_id').string());
  const subscription =
    (id === undefined ? undefined : parseResourceId(id)?.subscription) ?? valueOf(plannedIdentity(resource, context).subscription);
  return [areaOf(subscription) ?? everywhere];
}
