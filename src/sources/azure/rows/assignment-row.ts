import type { Assignment, ScheduleReference } from '../../../estate/assignment.ts';
import { parseResourceId } from '../../../estate/resource-id.ts';
import { memoOfString } from '../../../memo.ts';
import { assignedSchedule, targetOn } from '../../arm/assignment.ts';
import type { Row } from '../graph/resource-graph.ts';
import { idIn, placeIn } from '../row.ts';
import { origin } from './identity-row.ts';

/**
 * The assignment of a row; undefined where its id does not tell what it sits on, or its filter what it selects. Its machine and schedule
 * are found by their ids later.
 */
export function assignmentOf(row: Row): Assignment | undefined {
  const id = idIn(row);
  const parent = id === undefined ? undefined : parseResourceId(id)?.parent;
  const properties = placeIn({ maintenanceConfigurationId: row.schedule, filter: row.filter });
  if (id === undefined || parent === undefined || !isFilter(row)) return undefined;
  const schedule = assignedSchedule(properties).id();
  return {
    id,
    schedule:
      schedule.kind === 'value' ? external(schedule.value) : { kind: 'unknown', why: `Azure does not say which schedule ${id} means` },
    target: targetOn(parent, properties),
    change: 'keep',
    origin,
  };
}

/** Many assignments name the same schedule. */
const external = memoOfString<ScheduleReference>((resourceId) => ({ kind: 'outside', resourceId }));

/** What selects machines is an object, or left out. */
function isFilter({ filter }: Row): boolean {
  const place = placeIn(filter);
  return [place, place.at('tagSettings')].every((part) => part.object(() => true).kind !== 'unknown');
}
