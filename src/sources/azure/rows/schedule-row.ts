import type { Schedule } from '../../../estate/schedule.ts';
import { unreadOfSchedule } from '../../../estate/unread.ts';
import { readSchedule } from '../../arm/schedule.ts';
import type { Row } from '../graph/resource-graph.ts';
import { placeIn } from '../row.ts';
import { identityOf, notReadFromAzure, origin } from './identity-row.ts';

const unread = unreadOfSchedule(notReadFromAzure);

/** A maintenance configuration: a row of Resource Graph, or what Maintenance itself answers. Undefined where it has no id. */
export function scheduleOf(row: Row): Schedule | undefined {
  const identity = identityOf(row);
  return identity && { ...unread, ...identity, ...readSchedule(placeIn(row.properties)), change: 'keep', origin };
}
