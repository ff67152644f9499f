import type { Assignment, AssignmentTarget, ScheduleReference } from '../../../estate/assignment.ts';
import { absent, type Known, valueOf } from '../../../estate/known.ts';
import { resourceKey } from '../../../estate/resource-id.ts';
import { assignedSchedule, containerOf, targetOn } from '../../arm/assignment.ts';
import { propertiesOf } from '../azapi/body.ts';
import { azurermFilter } from '../azurerm/filter.ts';
import type { Field } from '../resources/field.ts';

/** What the plan's resources were called in Azure before: their addresses by resource id. */
export type FormerIds = ReadonlyMap<string, string>;

/** An assignment as it was before the plan. */
export function readFormerAssignment(
  { address, before, change }: { readonly address: string; readonly before: Field; readonly change: Assignment['change'] },
  { input, formerIds }: { readonly input: string; readonly formerIds: FormerIds },
): Assignment {
  const target = formerTarget(address, before);
  const machine = target.kind === 'outside' ? formerIds.get(resourceKey(target.resourceId)) : undefined;
  const schedule = [before.at('maintenance_configuration_id'), assignedSchedule(propertiesOf({ field: before }))].find((one) => one.isSet);
  const id = schedule?.string();
  return {
    id: address,
    change,
    origin: { input },
    target: machine === undefined ? target : { kind: 'machine', id: machine },
    schedule: formerSchedule(id, formerIds),
  };
}

function formerSchedule(id: Known<string> | undefined, formerIds: FormerIds): ScheduleReference {
  if (id?.kind !== 'value') return { kind: 'unknown', why: 'the plan does not tell' };
  const schedule = formerIds.get(resourceKey(id.value));
  return schedule === undefined ? { kind: 'outside', resourceId: id.value } : { kind: 'inside', ids: [schedule] };
}

function formerTarget(address: string, before: Field): AssignmentTarget {
  for (const attribute of ['virtual_machine_id', 'virtual_machine_scale_set_id']) {
    const machine = before.at(attribute).string();
    if (machine.kind === 'value') return { kind: 'outside', resourceId: machine.value };
  }
  const filter = before.at('filter', 0);
  if (filter.isSet)
    return {
      kind: 'dynamic',
      scope: { ...azurermFilter(filter), ...containerOf(valueOf(before.at('id').string())), resourceGroup: absent },
    };
  const parent = before.at('parent_id').string();
  if (parent.kind !== 'value') return { kind: 'any', why: `the plan does not tell which machine ${address} named before` };
  return targetOn(parent.value, propertiesOf({ field: before }));
}
