import { and, type Truth } from '../estate/truth.ts';

/** What one assignment does to one schedule of a machine. */
export interface Step {
  /** Equal for the same schedule; `anySchedule` where it may be any. */
  readonly key: string;
  readonly scheduleId: string | undefined;
  readonly assignment: string;
  /** What holds before and after alike … */
  readonly stays: Truth;
  /** … and what has to hold besides for the schedule to reach the machine. */
  readonly before: Truth;
  readonly after: Truth;
  readonly cause: (outside: Side) => string;
  readonly doubt: string | undefined;
}

type Side = 'before' | 'after';

/** A schedule that begins or ceases to reach a machine. */
export interface ScheduleChange {
  /** Id of the schedule: of the input, or a resource id outside it; undefined when it is not known which one. */
  readonly scheduleId: string | undefined;
  /** `false`: it may. */
  readonly certain: boolean;
  /** What makes it so, and why it is not certain; without a full stop. */
  readonly why: string;
}

/** What this input changes about the schedules of a machine: what is certain first, then by schedule. */
export interface ScheduleChanges {
  readonly loses: readonly ScheduleChange[];
  readonly gains: readonly ScheduleChange[];
}

/** Stands for a schedule that is not known, and so for any. */
export const anySchedule = '';

/** A schedule is lost only where no assignment of the machine gives it any longer, and gained only where none gave it before. */
export function summarise(steps: readonly Step[]): ScheduleChanges {
  const bySchedule = new Map<string, Step[]>();
  for (const step of steps) {
    const others = bySchedule.get(step.key);
    if (others) others.push(step);
    else bySchedule.set(step.key, [step]);
  }
  const open = bySchedule.get(anySchedule) ?? [];
  const sorted = [...bySchedule].sort(([a], [b]) => (a < b ? -1 : 1));
  const changes = (side: Side) =>
    sorted.flatMap(([, own]) => changeOf(own, open, side) ?? []).sort((a, b) => Number(b.certain) - Number(a.certain));
  return { loses: changes('after'), gains: changes('before') };
}

/** The change of one schedule that reaches the machine on one side only; `outside` is the other side. */
function changeOf(own: readonly Step[], open: readonly Step[], outside: Side): ScheduleChange | undefined {
  const inside = outside === 'after' ? 'before' : 'after';
  const reaches = (step: Step) => and(step.stays, step[outside]);
  const possible = own.filter((step) => step[inside] !== 'no' && step[outside] !== 'yes');
  const [first] = possible;
  if (!first || own.some((step) => reaches(step) === 'yes')) return undefined;
  const settled = possible.find((step) => step.stays === 'yes' && step[inside] === 'yes' && step[outside] === 'no');
  const other = [...own, ...open].find((step) => reaches(step) !== 'no');
  const chosen = settled ?? first;
  const cause = chosen.cause(outside);
  const doubt = settled
    ? other && `${other.assignment} ${outside === 'after' ? 'may still reach it' : 'may have reached it before'}`
    : chosen.doubt;
  return {
    scheduleId: chosen.scheduleId,
    certain: settled !== undefined && other === undefined,
    why: doubt === undefined ? cause : `${cause}; not certain: ${doubt}`,
  };
}
