import { areaOf, askCoverage } from '../estate/coverage.ts';
import type { Estate } from '../estate/estate.ts';
import { type Known, unknown, value, valueOf } from '../estate/known.ts';
import type { Schedule } from '../estate/schedule.ts';

/**
 * Is the schedule named by an assignment? A dynamic scope that matches no machine counts as use. Assignments of one schedule may lie
 * anywhere, so one that was not read anywhere may use it; but not one that this input creates, which nothing outside can name yet.
 */
export function isAssigned(schedule: Schedule, estate: Estate): Known<boolean> {
  let why = schedule.change === 'create' ? whyPerhapsBesideIt(estate) : whyPerhapsElsewhere(schedule, estate);
  for (const { schedule: reference, mayExist } of estate.assignments) {
    if (reference.kind === 'unknown') why = reference.why;
    if (reference.kind !== 'inside' || !reference.ids.includes(schedule.id)) continue;
    if (reference.ids.length === 1 && mayExist === undefined) return value(true);
    why = mayExist ?? 'which of several schedules is assigned is not known';
  }
  return why === undefined ? value(false) : unknown(why);
}

/** Something of the input itself that was not read, and that may assign what the input creates. */
function whyPerhapsBesideIt({ coverage }: Estate): string | undefined {
  return coverage.gaps.find(({ kinds }) => kinds.includes('assignments'))?.why;
}

function whyPerhapsElsewhere({ subscription, resourceGroup }: Schedule, { coverage }: Estate): string | undefined {
  const anywhere = coverage.gaps.find(({ kinds }) => kinds.includes('assignments'));
  const unread = anywhere ?? askCoverage(coverage)('assignments', areaOf(valueOf(subscription), valueOf(resourceGroup)));
  return unread && `an assignment outside the input may use it${anywhere ? `: ${anywhere.why}` : ''}`;
}
