import type { ChangedMachine, Report } from '../findings/report.ts';
import { logLine } from '../text/escape.ts';
import { plural } from '../text/plural.ts';

/** What to know first of machines as they run, for a log. */
export function liveSentences({ live }: Report): readonly string[] {
  if (!live) return [];
  const { machines, oldestPatch, neverAssessed, patchedByNobody, worst } = live;
  return [
    `${plural(machines, 'machine')} looked at; ${neverAssessed} without an assessment in the last seven days, ${patchedByNobody} patched by nobody`,
    ...(oldestPatch
      ? [`Missing for longest: ${logLine(oldestPatch.patch)} on ${logLine(oldestPatch.machine)}, ${plural(oldestPatch.days, 'day')}`]
      : []),
    ...worst.map(({ id, violations, severity }) => `${logLine(id)}: ${plural(violations, 'violation')}, worst ${severity}`),
  ];
}

const mostChanged = 5;

/** What became of the machines since an earlier snapshot, for a log. */
export function sinceSentences({ since }: Report): readonly string[] {
  if (!since) return [];
  const worse = since.worse.slice(0, mostChanged).map((machine) => `${logLine(machine.id)}: ${logLine(changeSentence(machine))}`);
  const left = since.worse.length - worse.length;
  return [sinceCounts(since), ...worse, ...(left > 0 ? [`and ${left} more that are worse`] : [])];
}

export function sinceCounts({ takenAt, better, worse, new: fresh, gone }: NonNullable<Report['since']>): string {
  const when = takenAt.slice(0, 16).replace('T', ' ');
  return `Since ${when} UTC: ${worse.length} worse, ${better.length} better, ${fresh.length} new, ${gone.length} gone`;
}

/** The rules, with what became of them. */
export function changeSentence({ lost, gained }: ChangedMachine): string {
  return [
    ...(gained.length > 0 ? [`now violates ${gained.join(', ')}`] : []),
    ...(lost.length > 0 ? [`no longer ${lost.join(', ')}`] : []),
  ].join('; ');
}
