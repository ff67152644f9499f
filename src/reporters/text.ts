import type { Finding } from '../findings/finding.ts';
import type { Counts, MachineReport, Report, ReportFact, ScheduleChangeReport, ScheduleReport } from '../findings/report.ts';
import { logLine } from '../text/escape.ts';
import { plural } from '../text/plural.ts';
import { longestSentence } from '../text/visible.ts';
import { fits, table } from './columns.ts';
import { type Entry, entriesOf } from './entries.ts';
import { commandRoom, type Line, listed, more, mostOthers, painted, type Style, section, wrapped } from './lines.ts';
import { liveSentences, sinceSentences } from './live-wording.ts';
import type { ReportContext } from './reporter.ts';
import {
  changedMachines,
  changedName,
  environmentName,
  orchestrationName,
  outsideName,
  placeName,
  sentence,
  subjectCount,
} from './wording.ts';

const narrowest = 20;
const mostEntries = 20;
const mostRows = 30;

/** For a terminal or a log: the verdict, what to change machine by machine, what is unknown and why, the verdict again. */
export function text(report: Report, { width, color }: Pick<ReportContext, 'width' | 'color'>): readonly string[] {
  const columns = Math.max(narrowest, width);
  const verdict = wrapped(logLine(report.verdict, longestSentence), columns, verdictStyle[report.conclusion]);
  const entries = entriesOf(report);
  const sections = [
    verdict,
    section('Not checked', listed(report.incomplete, columns)),
    section('Running machines', listed(liveSentences(report), columns)),
    section('Since last snapshot', listed(sinceSentences(report), columns)),
    violationLines(entries, columns),
    machineTable(report, entries, columns),
    changeLines(report.machines, columns),
    section('Schedules', scheduleLines(report.schedules, columns)),
    section('Unknown', unknownLines(report, columns)),
    section('Waived', waivedLines(report.findings, columns)),
    section(
      'Leaving, not checked',
      listed(
        report.leaving.map(({ id, action }) => `${logLine(id)} (${action})`),
        columns,
      ),
    ),
    section('Notes', listed(report.notes, columns)),
    section(
      'Counts',
      countLines(report.counts).flatMap((line) => wrapped(line, columns, 'plain', '  ', '    ')),
    ),
    verdict,
  ];
  const lines = sections.filter(({ length }) => length > 0).map((block) => block.map((line) => painted(line, color)).join('\n'));
  return [`${lines.join('\n\n')}\n`];
}

const verdictStyle: Record<Report['conclusion'], Style> = { pass: 'good', warn: 'doubtful', fail: 'bad', error: 'bad', empty: 'doubtful' };
function violationLines(entries: readonly Entry[], columns: number): readonly Line[] {
  const violating = entries.filter(({ violations }) => violations.length > 0);
  const shown = violating.slice(0, mostEntries);
  const rest = violating.length - shown.length;
  const lines = shown.flatMap((entry, index) => [
    ...(index > 0 ? [{ text: '', style: 'plain' } as const] : []),
    ...entryLines(entry, columns),
  ]);
  return section('Violations', [
    ...lines,
    ...(rest > 0 ? [{ text: '', style: 'plain' } as const, ...more(rest, columns, 'machine or schedule', 'machines or schedules')] : []),
  ]);
}

function entryLines({ id, machine, schedule, location, violations, unknowns }: Entry, columns: number): readonly Line[] {
  const about = [
    ...(machine ? [environmentName(machine.environment), orchestrationName(machine)] : [outsideName(schedule)]),
    ...(location ? [placeName(location)] : []),
  ];
  return [
    ...wrapped(logLine(id), columns, 'strong', '  ', '    '),
    ...wrapped(about.map((fact) => logLine(fact)).join(', '), columns, 'quiet', '    '),
    ...violations.flatMap((finding) => findingLines(finding, columns)),
    ...(unknowns.length > 0
      ? wrapped(`unknown: ${unknowns.map(({ rule }) => logLine(rule)).join(', ')}`, columns, 'doubtful', '    ', '      ')
      : []),
  ];
}

function findingLines({ severity, enforced, rule, message, fix }: Finding, columns: number): readonly Line[] {
  const style = severity === 'critical' || severity === 'high' ? 'bad' : 'doubtful';
  return [
    ...wrapped(`${severity}${enforced ? '' : ' (audit)'} ${logLine(rule)}`, columns, enforced ? style : 'doubtful', '    ', '      '),
    ...wrapped(sentence(logLine(message, longestSentence)), columns, 'plain', '      '),
    ...(fix === undefined ? [] : wrapped(`Fix: ${sentence(logLine(fix, longestSentence))}`, columns, 'plain', '      ')),
  ];
}

function machineTable({ machines }: Report, entries: readonly Entry[], columns: number): readonly Line[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const rest = machines.filter(({ id }) => !byId.has(id));
  const withFindings = entries.flatMap(({ machine }) => (machine ? [machine] : []));
  const ordered = [...withFindings, ...rest];
  const shown = ordered.slice(0, mostRows);
  const room = columns - 2 - commandRoom;
  const full = shown.map((machine) => machineRow(machine, worstOf(byId.get(machine.id))));
  // Names of machines matter more than names of rules, which the list above has.
  const rows = fits(machineColumns, full, room)
    ? full
    : shown.map((machine) => machineRow(machine, worstOf(byId.get(machine.id)).split(' ')[0]));
  const lines = table(machineColumns, rows, room).map(
    (line, index): Line => ({ text: `  ${line}`, style: index === 0 ? 'quiet' : 'plain' }),
  );
  return ordered.length === 0 ? [] : section('Machines', [...lines, ...more(ordered.length - shown.length, columns, 'machine')]);
}

const machineColumns = [
  { title: 'Machine', least: 24 },
  { title: 'Environment', least: 11 },
  { title: 'Orchestration', least: 24 },
  { title: 'Worst', least: 8 },
];

function machineRow(machine: MachineReport, worst = '-'): readonly string[] {
  const who = `${machine.orchestrations.length > 1 ? 'not settled: ' : ''}${orchestrationName(machine)}`;
  return [machine.id, environmentName(machine.environment), who, worst].map((cell) => logLine(cell));
}

function worstOf(entry: Entry | undefined): string {
  const [worst] = entry?.violations ?? [];
  if (worst) return `${worst.severity}${worst.enforced ? '' : ' (audit)'} ${worst.rule}`;
  if (entry && entry.unknowns.length > 0) return 'unknown';
  return entry && entry.waived.length > 0 ? 'waived' : '-';
}

function changeLines(machines: readonly MachineReport[], columns: number): readonly Line[] {
  const changed = changedMachines(machines);
  const lines = changed
    .slice(0, mostOthers)
    .flatMap(({ id, scheduleChanges: { loses, gains } }) => [
      ...wrapped(logLine(id), columns, 'strong', '  ', '    '),
      ...changesOf(loses, ['loses', 'may lose'], columns),
      ...changesOf(gains, ['gains', 'may gain'], columns),
    ]);
  if (lines.length === 0) return [];
  const title = wrapped('Schedules that change with this plan', columns, 'strong');
  return [...title, ...lines, ...more(changed.length - mostOthers, columns, 'machine')];
}

function changesOf(
  changes: readonly ScheduleChangeReport[],
  [certainly, perhaps]: readonly [string, string],
  columns: number,
): readonly Line[] {
  const lines = changes.slice(0, mostOthers).flatMap((change) => {
    const what = `${change.certain ? certainly : perhaps} ${logLine(changedName(change))}: ${sentence(logLine(change.why, longestSentence))}`;
    return wrapped(what, columns, change.certain ? 'plain' : 'doubtful', '    ', '      ');
  });
  return [...lines, ...more(changes.length - mostOthers, columns, 'schedule')];
}

function scheduleLines(schedules: readonly ScheduleReport[], columns: number): readonly Line[] {
  if (schedules.length === 0) return [];
  const rows = schedules
    .slice(0, mostOthers)
    .map(({ id, recurEvery, next: [first], worstGap, machines }) =>
      [id, factName(recurEvery), first?.local ?? '-', shortGap(worstGap), String(machines)].map((cell) => logLine(cell)),
    );
  const lines = table(scheduleColumns, rows, columns - 2 - commandRoom);
  return [
    ...lines.map((line, index): Line => ({ text: `  ${line}`, style: index === 0 ? 'quiet' : 'plain' })),
    ...more(schedules.length - rows.length, columns, 'schedule'),
  ];
}

const scheduleColumns = [
  { title: 'Schedule', least: 24 },
  { title: 'Recurs', least: 20 },
  { title: 'Next, local', least: 16 },
  { title: 'Worst gap', least: 9 },
  { title: 'Machines', least: 8 },
];

function shortGap(gap: ScheduleReport['worstGap']): string {
  if ('unknown' in gap) return 'unknown';
  return gap.days === null ? 'no end' : plural(gap.days, 'day');
}

function factName(fact: ReportFact<string>): string {
  if ('value' in fact) return fact.value;
  return 'absent' in fact ? '-' : 'unknown';
}

function unknownLines({ unknowns }: Report, columns: number): readonly Line[] {
  const lines = unknowns
    .slice(0, mostOthers)
    .flatMap(({ reason, findings, subjects, remedies }) => [
      ...wrapped(
        `${plural(findings, 'finding')} on ${subjectCount(subjects)}: ${sentence(logLine(reason, longestSentence))}`,
        columns,
        'doubtful',
        '  ',
        '    ',
      ),
      ...remedies.slice(0, mostOthers).flatMap((remedy) => wrapped(logLine(remedy, longestSentence), columns, 'plain', '    - ', '      ')),
    ]);
  return [...lines, ...more(unknowns.length - mostOthers, columns, 'reason')];
}

function waivedLines(findings: readonly Finding[], columns: number): readonly Line[] {
  const waived = findings.flatMap(({ waiver, subject, rule }) =>
    waiver
      ? [`${logLine(subject)}: ${logLine(rule)}, until ${logLine(waiver.expiresOn)} (${logLine(waiver.owner)}): ${logLine(waiver.reason)}`]
      : [],
  );
  const lines = waived.slice(0, mostOthers).flatMap((line) => wrapped(line, columns, 'plain', '  - ', '    '));
  return [...lines, ...more(waived.length - mostOthers, columns, 'waived finding')];
}

function countLines(counts: Counts): readonly string[] {
  const { machines, unknownMachines, outOfScope, schedules, violations, warnings, unknowns, waived, expiredWaivers, notUnderstood } =
    counts;
  return [
    `Machines: ${machines} checked, ${unknownMachines} unknown${outOfScope > 0 ? `, ${outOfScope} left out as unchanged` : ''}; schedules: ${schedules} checked`,
    `Findings: ${plural(violations, 'violation')}, ${plural(warnings, 'warning')}, ${unknowns} unknown, ${waived} waived`,
    ...(expiredWaivers > 0 ? [plural(expiredWaivers, 'expired waiver')] : []),
    ...(notUnderstood > 0 ? [`${plural(notUnderstood, 'resource')} not understood`] : []),
  ];
}
