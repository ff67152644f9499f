import { type Known, unknown, value } from '../../../estate/known.ts';
import type { ResourceType } from '../../../estate/resource-type.ts';
import type { Role } from '../addresses/instances.ts';
import { plannedIdentity } from './identity.ts';
import { resolveAttribute, updatedId, updatedIds } from './joins.ts';
import type { PlanContext, PlannedResource } from './planned-resource.ts';
import type { ResourceLookup } from './resource-lookup.ts';

/** What an `azapi_update_resource` lies over. */
export type UpdateTarget =
  | { readonly kind: 'inside'; readonly id: string }
  /** One of these, or any of its type. */
  | { readonly kind: 'open'; readonly ids: readonly string[] | undefined }
  | { readonly kind: 'outside'; readonly resourceId: Known<string> };

/** The resources of a plan that an update may mean, and which of its references lead to one. */
export interface Targets {
  readonly type: ResourceType;
  readonly role: Role;
  readonly lookup: Pick<ResourceLookup, 'byId' | 'byName'>;
}

export function updateTarget(resource: PlannedResource, { type, role, lookup }: Targets, context: PlanContext): UpdateTarget {
  const id = updatedId(resource);
  if (id !== undefined) return byId(id, lookup);
  const isNamed = !resource.field.at('resource_id').isDeclared;
  const found = resolveAttribute(resource, { attribute: isNamed ? 'name' : 'resource_id' }, role, context);
  if (found.kind === 'one') {
    const otherId = updatedIds(context).get(found.address);
    return otherId === undefined ? { kind: 'inside', id: found.address } : byId(otherId, lookup);
  }
  const { name, resourceGroup, subscription } = plannedIdentity(resource, context);
  if (!isNamed || name.kind !== 'value') return { kind: 'open', ids: found.kind === 'several' ? found.addresses : undefined };
  const [first, ...others] = lookup.byName(type, { name: name.value, resourceGroup, subscription });
  if (!first) return { kind: 'outside', resourceId: unknown('known after apply') };
  return first.certain && others.length === 0
    ? { kind: 'inside', id: first.id }
    : { kind: 'open', ids: [first, ...others].map((one) => one.id) };
}

function byId(resourceId: string, lookup: Targets['lookup']): UpdateTarget {
  const id = lookup.byId(resourceId);
  return id === undefined ? { kind: 'outside', resourceId: value(resourceId) } : { kind: 'inside', id };
}
