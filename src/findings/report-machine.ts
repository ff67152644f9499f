import { marked } from '../estate/fact.ts';
import type { Known } from '../estate/known.ts';
import type { Machine } from '../estate/machine.ts';
import { machineFacts } from '../estate/machine-facts.ts';
import type { Schedule, Selection } from '../estate/schedule.ts';
import { scheduleFacts } from '../estate/schedule-facts.ts';
import type { MachineFacts, ScheduleFacts } from '../generated/report-types.ts';
import type { EffectiveReboot, Patching, Reach } from '../patching/patching.ts';
import { saysWhen } from '../patching/schedule-runs.ts';
import type { ScheduleChange, ScheduleChanges } from '../patching/schedule-steps.ts';
import type { Membership } from '../policy/policy.ts';
import type { MachineReport, ReportFact, ScheduleChangeReport, ScheduleReport } from './report.ts';
import { machineCalendar, scheduleCalendar } from './report-calendar.ts';

const machineFactNames = marked(machineFacts, 'reported');
const scheduleFactNames = marked(scheduleFacts, 'reported');

/** A judged machine as the report writes it. */
export function machineReport(patching: Patching, membership: Membership, now: Date): MachineReport {
  const { machine, reaches, scheduleChanges, orchestrations, effectiveReboot } = patching;
  return {
    id: machine.id,
    kind: machine.kind,
    ...(machine.name.kind === 'value' ? { name: machine.name.value } : {}),
    os: machine.os.kind === 'value' ? machine.os.value : 'unknown',
    environment: environmentOf(membership),
    change: machine.change,
    ...(machine.previousId === undefined ? {} : { previousId: machine.previousId }),
    ...(reportedFacts(machine, machineFactNames) as unknown as MachineFacts),
    effectiveReboot: reboot(machine, effectiveReboot),
    schedules: certainSchedules(reaches),
    orchestrations: [...orchestrations].sort(),
    ...scheduleChangesReport(scheduleChanges),
    ...machineCalendar(patching, now),
    ...(machine.notes.length > 0 ? { notes: [...machine.notes] } : {}),
    ...(machine.origin.location ? { source: machine.origin.location } : {}),
  };
}

/** A judged schedule as the report writes it; `machines` is how many judged machines it certainly reaches. */
export function scheduleReport(schedule: Schedule, machines: number, now: Date): ScheduleReport {
  return {
    id: schedule.id,
    ...(schedule.name.kind === 'value' ? { name: schedule.name.value } : {}),
    ...(reportedFacts(schedule, scheduleFactNames) as unknown as ScheduleFacts),
    linux: classifications(schedule.linux),
    windows: classifications(schedule.windows),
    machines,
    ...scheduleCalendar(schedule, now),
    ...(schedule.origin.location ? { source: schedule.origin.location } : {}),
  };
}

/** Ids of the schedules that certainly reach a machine, sorted. One that lives outside the input counts, one that the input deletes does not. */
function certainSchedules(reaches: readonly Reach[]): readonly string[] {
  const ids = new Set<string>();
  for (const { reached, scheduleId, schedule, runs } of reaches) {
    if (reached !== 'yes' || scheduleId === undefined) continue;
    const guest = schedule === undefined ? runs !== 'no' : schedule.scope.kind === 'value' && saysWhen(schedule);
    if (guest) ids.add(scheduleId);
  }
  return [...ids].sort();
}

function scheduleChangesReport({ loses, gains }: ScheduleChanges): Pick<MachineReport, 'scheduleChanges'> {
  const written = ({ scheduleId, certain, why }: ScheduleChange): ScheduleChangeReport => ({ schedule: scheduleId ?? null, certain, why });
  return loses.length + gains.length === 0 ? {} : { scheduleChanges: { loses: loses.map(written), gains: gains.map(written) } };
}

function reportedFacts<Name extends string>(subject: Readonly<Record<Name, Known<unknown>>>, names: readonly Name[]) {
  return Object.fromEntries(names.map((name) => [name, reportFact(subject[name])]));
}

function reportFact<T>(fact: Known<T>): ReportFact<T> {
  switch (fact.kind) {
    case 'value':
      return fact.implicit ? { value: fact.value, implicit: true } : { value: fact.value };
    case 'absent':
      return { absent: true };
    case 'unknown':
      return { unknown: fact.why };
  }
}

function classifications(selection: Known<Selection>): ReportFact<readonly string[]> {
  return selection.kind === 'value' ? reportFact(selection.value.classifications) : reportFact(selection);
}

function environmentOf(membership: Membership): MachineReport['environment'] {
  switch (membership.kind) {
    case 'one':
      return membership.environment.name;
    case 'none':
      return null;
    case 'several':
      return { anyOf: membership.environments.map((environment) => environment?.name ?? 'no environment').sort() };
  }
}

function reboot({ rebootSetting }: Machine, possible: readonly EffectiveReboot[]): ReportFact<string> {
  const [only] = possible;
  if (only === undefined || possible.length > 1) {
    const names = possible.map((one) => (typeof one === 'object' ? one.setting : one === 'none' ? 'none' : 'not known')).sort();
    return { unknown: `it hangs on who patches the machine; possible: ${names.join(', ')}` };
  }
  if (only === 'none') return { absent: true };
  if (only === 'unknown') {
    return { unknown: rebootSetting.kind === 'unknown' ? rebootSetting.why : 'the setting of the schedule that comes first is not known' };
  }
  return only.from === 'service' ? { value: only.setting, implicit: true } : { value: only.setting };
}
