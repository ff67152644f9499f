import type { Finding } from '../findings/finding.ts';
import type { MachineReport, ScheduleChangeReport, ScheduleReport } from '../findings/report.ts';
import { plural } from '../text/plural.ts';

/** Environment in words. */
export function environmentName(environment: MachineReport['environment']): string {
  if (environment === null) return 'no environment';
  return typeof environment === 'string' ? environment : environment.anyOf.join(' or ');
}

/** Who patches, in words: the orchestrations that are possible. */
export function orchestrationName({ orchestrations }: MachineReport): string {
  return orchestrations.join(' or ');
}

/** What an entry is that is no machine. */
export function outsideName(schedule: ScheduleReport | undefined): string {
  return schedule ? 'schedule' : 'other resource';
}

/** The worst gap of a schedule with its dates. */
export function gapName(gap: ScheduleReport['worstGap']): string {
  if ('unknown' in gap) return `not known: ${gap.unknown}`;
  return gap.days === null ? `no window left after ${gap.from}` : `${plural(gap.days, 'day')} (${gap.from} to ${gap.to})`;
}

/** Machines whose schedules change. */
export function changedMachines(
  machines: readonly MachineReport[],
): readonly (MachineReport & Required<Pick<MachineReport, 'scheduleChanges'>>)[] {
  return machines.flatMap((machine) => (machine.scheduleChanges ? [{ ...machine, scheduleChanges: machine.scheduleChanges }] : []));
}

/** The schedule of a change. */
export function changedName({ schedule }: ScheduleChangeReport): string {
  return schedule ?? 'a schedule that is not known';
}

/** `file:line`. */
export function placeName({ file, line }: NonNullable<Finding['location']>): string {
  return `${file}:${line}`;
}

/** `1 machine or schedule`, `2 more machines or schedules`. */
export function subjectCount(count: number, more: '' | 'more ' = ''): string {
  return plural(count, `${more}machine or schedule`, `${more}machines or schedules`);
}

/** With a full stop at the end, where it has none. */
export function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
