import type { Known } from '../../../estate/known.ts';
import type { Machine, MachineKind } from '../../../estate/machine.ts';
import { parseResourceId, sameText } from '../../../estate/resource-id.ts';
import { ResourceMap } from '../../../estate/resource-map.ts';
import { type ResourceType, resourceTypes, typeOfKind } from '../../../estate/resource-type.ts';
import type { Schedule } from '../../../estate/schedule.ts';

/** What places a resource that has no id yet. */
export interface ResourcePlace {
  readonly name: string;
  readonly resourceGroup: Known<string>;
  readonly subscription: Known<string>;
}

/** A machine or schedule, or something of another type with the same names. */
type Placed = Pick<Machine, 'id' | 'name' | 'resourceId' | 'subscription' | 'resourceGroup'> &
  ({ readonly kind: MachineKind } | { readonly armType: ResourceType } | Pick<Schedule, 'recurEvery'>);

function armTypeOf(resource: Placed): ResourceType {
  if ('armType' in resource) return resource.armType;
  return 'kind' in resource ? typeOfKind[resource.kind] : resourceTypes.maintenanceConfiguration;
}

/** The machines, schedules or clusters of one plan by what other resources call them in Azure. */
export class ResourceLookup {
  readonly #byId = new ResourceMap<string>();
  readonly #byName = new Map<string, Placed[]>();

  constructor(resources: Iterable<Placed>) {
    for (const resource of resources) this.add(resource);
  }

  add(resource: Placed): void {
    if (resource.resourceId.kind === 'value') this.#byId.set(resource.resourceId.value, resource.id);
    if (resource.name.kind !== 'value') return;
    const key = nameKey(armTypeOf(resource), resource.name.value);
    const others = this.#byName.get(key);
    if (others) others.push(resource);
    else this.#byName.set(key, [resource]);
  }

  /** The one of this resource id: which has it, or will get it. */
  byId(id: string): string | undefined {
    const exact = this.#byId.get(id);
    if (exact !== undefined) return exact;
    const parts = parseResourceId(id);
    if (parts?.type === undefined || parts.name === undefined) return undefined;
    const named = this.#byName.get(nameKey(parts.type, parts.name)) ?? [];
    return named.find(({ resourceId, resourceGroup, subscription }) => {
      if (resourceId.kind === 'value' || resourceGroup.kind !== 'value') return false;
      const sameSubscription = subscription.kind !== 'value' || sameText(subscription.value, parts.subscription);
      return sameSubscription && sameText(resourceGroup.value, parts.resourceGroup ?? '');
    })?.id;
  }

  /** Those of this name that may lie in this place; certain where the group is known to be the same. */
  byName(
    armType: string,
    { name, resourceGroup, subscription }: ResourcePlace,
  ): readonly { readonly id: string; readonly certain: boolean }[] {
    return (this.#byName.get(nameKey(armType, name)) ?? []).flatMap((machine) => {
      const group = sameFact(machine.resourceGroup, resourceGroup);
      if (group === false || sameFact(machine.subscription, subscription) === false) return [];
      return [{ id: machine.id, certain: group === true }];
    });
  }
}

function nameKey(armType: string, name: string): string {
  return `${armType}/${name}`.toLowerCase();
}

function sameFact(a: Known<string>, b: Known<string>): boolean | undefined {
  return a.kind === 'value' && b.kind === 'value' ? sameText(a.value, b.value) : undefined;
}
