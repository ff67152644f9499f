import type { Calendar } from '../calendar/occurrences.ts';
import { calendarOf } from '../calendar/schedule-calendar.ts';
import { worstGap } from '../calendar/worst-gap.ts';
import { securityCalendarOf } from '../patching/security-calendar.ts';
import { deciders, reasonOfUndecided } from './reason.ts';
import { type MachineSubject, notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** Why nobody knows when the nodes of a cluster without a window are updated. */
export const withoutNodeWindow =
  'AKS chooses when it updates the nodes of these pools: their clusters have no maintenance window for them.';

const name = 'aksManagedNodeOSUpgradeSchedule';

export const nodeWindowRemedies: Readonly<Record<string, readonly string[]>> = {
  [withoutNodeWindow]: [
    `Give the clusters a window: maintenance_window_node_os in azurerm_kubernetes_cluster (ARM: the maintenanceConfiguration ${name}).`,
  ],
};

/** The gap between the windows in which AKS updates a node pool, where it does. */
export function nodeWindowGap({ patching, now }: MachineSubject, limit: number): RuleOutcome {
  const { orchestrations, reaches, undecided: open } = patching;
  if (!orchestrations.includes('AksNodeImage') && !orchestrations.includes('AksSecurityPatch')) return notApplicable;
  const allowed = `allowed: at most ${limit}`;
  const days = leastGap(possibleCalendars(patching), now);
  if (days === 'none') {
    if (reaches.length === 0 && orchestrations.length > 1)
      return undecided('worstGap', `may be updated at no time that is known; ${allowed}; ${deciders(open)}`, reasonOfUndecided(open));
    if (reaches.length === 0) return undecided('worstGap', `has no maintenance window for its nodes; ${allowed}`, withoutNodeWindow);
    const why = securityCalendarOf(patching).open ?? 'the windows of the cluster are not known';
    return undecided('worstGap', `may have windows too far apart; ${allowed}`, `When AKS updates these node pools is not known: ${why}.`);
  }
  if (days.most <= limit) return pass;
  const gap = days.least === days.most ? `a worst gap of ${days.least} days` : `a worst gap of ${days.least} to ${days.most} days`;
  if (days.least <= limit || orchestrations.length > 1) {
    const reason =
      orchestrations.length > 1 ? reasonOfUndecided(open) : 'From which day the windows of these node pools count is not known.';
    const decides = orchestrations.length > 1 ? `; ${deciders(open)}` : '';
    return undecided('worstGap', `may have ${gap} between the windows of its cluster; ${allowed}${decides}`, reason);
  }
  return violation(
    'worstGap',
    `has ${gap} between the windows of its cluster; ${allowed}`,
    `Let the window for the nodes come more often: maintenance_window_node_os (ARM: the maintenanceConfiguration ${name}).`,
  );
}

/** Of the one window that a cluster can have, each calendar that it can be; none where a part of it is not known. */
function possibleCalendars({ reaches }: MachineSubject['patching']): readonly Calendar[] {
  if (reaches.some(({ schedule }) => schedule === undefined)) return [];
  return reaches.flatMap(({ schedule }) => {
    const windows = schedule && calendarOf(schedule);
    if (windows?.kind === 'calendar') return [windows.calendar];
    return windows?.kind === 'unknown' ? (windows.possible ?? []) : [];
  });
}

function leastGap(calendars: readonly Calendar[], now: Date): { readonly least: number; readonly most: number } | 'none' {
  const gaps = calendars.map((calendar) => worstGap([calendar], now.getTime()).days ?? Number.POSITIVE_INFINITY);
  return gaps.length === 0 ? 'none' : { least: Math.min(...gaps), most: Math.max(...gaps) };
}
