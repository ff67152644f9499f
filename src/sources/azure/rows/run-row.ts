import type { PatchError, ScheduleRun } from '../../../estate/live.ts';
import { sameText } from '../../../estate/resource-id.ts';
import { isRecord } from '../../json-object.ts';
import type { Row } from '../graph/resource-graph.ts';
import { idIn, textIn, timeFact } from '../row.ts';

const below = /\/providers\/microsoft\.maintenance\/applyupdates\/[^/]*$/i;

/** The id of the machine or schedule that a row of a run belongs to; undefined for a row of something else. */
export function ownerOfRun(row: Row): string | undefined {
  const id = idIn(row) ?? '';
  const at = id.search(below);
  return at < 0 ? undefined : id.slice(0, at);
}

/** A run of a schedule; undefined for one of other maintenance, such as that of hosts, and for a row that does not say of which schedule. */
export function scheduleRunOf(row: Row): ScheduleRun | undefined {
  const [scope, id] = [textIn(row, 'scope'), runIdOf(row)];
  if (id === undefined || (scope !== undefined && !sameText(scope, 'InGuestPatch'))) return undefined;
  const error = reasonIn(row);
  return {
    id,
    status: textIn(row, 'status') ?? 'Unknown',
    started: timeFact(textIn(row, 'started')),
    ended: timeFact(textIn(row, 'ended')),
    ...(error ? { error } : {}),
  };
}

/** As installations name it: below the schedule. Where only the name of the run is given, it is put there. */
function runIdOf(row: Row): string | undefined {
  const run = idIn(row, 'run');
  if (run !== undefined && below.test(run)) return run;
  const [schedule, name] = [idIn(row, 'schedule'), textIn(row, 'run') ?? textIn(row, 'name')];
  return schedule === undefined || name === undefined ? undefined : `${schedule}/providers/microsoft.maintenance/applyupdates/${name}`;
}

/** What the service says of a run that did not end well. */
function reasonIn(row: Row): PatchError | undefined {
  const details = isRecord(row.details) ? row.details : {};
  const code = textIn(details, 'code') ?? '';
  const message = textIn(row, 'error') ?? textIn(details, 'details') ?? textIn(details, 'message') ?? '';
  if (message === '' && (code === '' || /^(?:none|success)$/i.test(code))) return undefined;
  return { code, message, details: [] };
}
