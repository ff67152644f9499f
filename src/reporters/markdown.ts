import type { Finding } from '../findings/finding.ts';
import type { MachineReport, Report, ReportFact, ScheduleChangeReport, ScheduleReport, UnknownReason } from '../findings/report.ts';
import { severities } from '../severity.ts';
import { markdownCode, markdownText } from '../text/escape.ts';
import { plural } from '../text/plural.ts';
import { longestSentence } from '../text/visible.ts';
import { type Entry, entriesOf } from './entries.ts';
import { liveSection, sinceSection } from './markdown-live.ts';
import { assemble, type Rows, rowsOf, type Section } from './markdown-sections.ts';
import { orchestrationPie } from './mermaid.ts';
import { windowsGantt } from './mermaid-gantt.ts';
import {
  changedMachines,
  changedName,
  environmentName,
  gapName,
  orchestrationName,
  outsideName,
  placeName,
  sentence,
  subjectCount,
} from './wording.ts';

const budget = 900 * 1024;

/**
 * The job summary: the verdict, counts, what to change machine by machine, what is unknown once per reason, waived and leaving
 * machines, and how every machine is patched. Under 900 KiB by dropping rows, which are counted; text is never cut.
 */
export function markdown(report: Report): readonly string[] {
  const entries = entriesOf(report);
  const sections: Section[] = [
    {
      head: '## Patch policy\n',
      rows: rowsOf([report.verdict], (verdict) => `**${markdownText(verdict, longestSentence)}**`),
      noun: 'sentence',
      priority: 0,
    },
    { head: '### Not checked\n', rows: bullets(report.incomplete), noun: 'reason', priority: 1 },
    countSection(report, entries),
    liveSection(report),
    sinceSection(report),
    changeSection(entries),
    { head: '### Unknown\n', rows: rowsOf(report.unknowns, unknownRow), noun: 'reason', priority: 3 },
    {
      head: `### Waived\n\n${tableHead('Machine or schedule', 'Rule', 'Until', 'Owner', 'Reason')}`,
      rows: waivedRows(report.findings),
      noun: 'finding',
      priority: 5,
    },
    {
      head: '### Leaving, not checked\n',
      rows: rowsOf(report.leaving, ({ id, action }) => `- ${markdownCode(id)} (${action})`),
      noun: 'machine',
      priority: 6,
    },
    chartSection('Next windows', windowsGantt(report)),
    {
      head: `### Schedules that change with this plan\n\n${tableHead('Machine', 'Loses', 'Gains', 'Because')}`,
      rows: rowsOf(changedMachines(report.machines), scheduleChangeRow),
      noun: 'machine',
      priority: 3,
    },
    {
      head: `### Schedules\n\n${tableHead('Schedule', 'Next windows, local and UTC', 'Worst gap', 'Machines')}`,
      rows: rowsOf(report.schedules, scheduleRow),
      noun: 'schedule',
      priority: 4,
    },
    { head: '### Notes\n', rows: bullets(report.notes), noun: 'note', priority: 7 },
    chartSection('Who patches the machines', orchestrationPie(report.machines)),
    machineSection(report.machines),
  ];
  return [assemble(sections, budget)];
}

function chartSection(title: string, chart: string | undefined): Section {
  return { head: `### ${title}\n`, rows: rowsOf(chart === undefined ? [] : [chart], String), noun: 'chart', priority: 2 };
}

function tableHead(...titles: readonly string[]): string {
  return `| ${titles.join(' | ')} |\n|${' --- |'.repeat(titles.length)}`;
}

function tableRow(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function bullets(sentences: readonly string[]): Rows {
  return rowsOf(sentences, (sentence) => `- ${markdownText(sentence, longestSentence)}`);
}

interface EnvironmentCounts {
  machines: number;
  unknown: number;
  waived: number;
  readonly violations: Map<string, number>;
}

const ofSchedules = '(schedules)';
const ofOthers = '(other resources)';

/** Violations by environment and severity; schedules and other resources belong to none and come last. */
function countSection({ machines }: Report, entries: readonly Entry[]): Section {
  const byName = new Map<string, EnvironmentCounts>();
  const countsIn = (name: string) => {
    const counts = byName.get(name) ?? { machines: 0, unknown: 0, waived: 0, violations: new Map<string, number>() };
    byName.set(name, counts);
    return counts;
  };
  for (const { environment } of machines) countsIn(environmentName(environment)).machines += 1;
  for (const { machine, schedule, violations, unknowns, waived } of entries) {
    const counts = countsIn(machine ? environmentName(machine.environment) : schedule ? ofSchedules : ofOthers);
    for (const { severity } of violations) counts.violations.set(severity, (counts.violations.get(severity) ?? 0) + 1);
    if (unknowns.length > 0) counts.unknown += 1;
    counts.waived += waived.length;
  }
  const last = (name: string) => [ofSchedules, ofOthers].indexOf(name);
  return {
    head: tableHead('Environment', 'Machines', 'Critical', 'High', 'Medium', 'Low', 'Unknown', 'Waived'),
    rows: rowsOf(
      [...byName].sort(([a], [b]) => last(a) - last(b) || (a < b ? -1 : 1)),
      countRow,
    ),
    noun: 'environment',
    priority: 2,
  };
}

function countRow([name, { machines, unknown, waived, violations }]: readonly [string, EnvironmentCounts]): string {
  const bySeverity = [...severities].reverse().map((severity) => violations.get(severity) ?? 0);
  return tableRow(markdownText(name), ...[machines, ...bySeverity, unknown, waived].map(String));
}

function changeSection(entries: readonly Entry[]): Section {
  const violating = entries.filter(({ violations }) => violations.length > 0);
  return {
    head: `### What to change\n\n${tableHead('Machine or schedule', 'What to change')}`,
    rows: rowsOf(violating, changeRow),
    noun: ['machine or schedule', 'machines or schedules'],
    priority: 2,
  };
}

function changeRow({ id, machine, schedule, location, violations, unknowns }: Entry): string {
  const place = location ? `<br>${markdownCode(placeName(location))}` : '';
  // One column, so that what to change is in sight without scrolling.
  const who = machine ? markdownText(`${environmentName(machine.environment)}, ${orchestrationName(machine)}`) : outsideName(schedule);
  const open = unknowns.length > 0 ? [`unknown: ${unknowns.map(({ rule }) => markdownCode(rule)).join(', ')}`] : [];
  return tableRow(`${markdownCode(id)}${place}<br>${who}`, [...violations.map(described), ...open].join('<br>'));
}

function described({ severity, enforced, rule, message, fix }: Finding): string {
  const change = fix === undefined ? '' : ` **Fix:** ${markdownText(sentence(fix), longestSentence)}`;
  return `**${severity}${enforced ? '' : ' (audit)'}** ${markdownCode(rule)}: ${markdownText(sentence(message), longestSentence)}${change}`;
}

function unknownRow({ reason, findings, subjects, remedies }: UnknownReason): string {
  const ways = remedies.map((remedy) => `\n  - ${markdownText(remedy, longestSentence)}`).join('');
  return `- ${plural(findings, 'finding')} on ${subjectCount(subjects)}: ${markdownText(sentence(reason), longestSentence)}${ways}`;
}

function waivedRows(findings: readonly Finding[]): Rows {
  const waived = findings.flatMap(({ subject, rule, waiver }) => (waiver ? [{ subject, rule, waiver }] : []));
  return rowsOf(waived, ({ subject, rule, waiver: { reason, owner, ticket, expiresOn } }) => {
    const tracked = ticket === undefined ? '' : ` (${markdownText(ticket)})`;
    const why = `${markdownText(reason)}${tracked}`;
    return tableRow(markdownCode(subject), markdownCode(rule), markdownText(expiresOn), markdownText(owner), why);
  });
}

function scheduleChangeRow({ id, scheduleChanges: { loses, gains } }: ReturnType<typeof changedMachines>[number]): string {
  const causes = [...new Set([...loses, ...gains].map(({ why }) => markdownText(sentence(why), longestSentence)))];
  return tableRow(markdownCode(id), changedNames(loses), changedNames(gains), firstOf(causes));
}

function changedNames(changes: readonly ScheduleChangeReport[]): string {
  return firstOf(
    changes.map((change) => {
      const name = change.schedule === null ? changedName(change) : markdownCode(change.schedule);
      return change.certain ? name : `${name} (perhaps)`;
    }),
  );
}

function scheduleRow({ id, recurEvery, timeZone, duration, next, worstGap, machines }: ScheduleReport): string {
  const about = [factText(recurEvery), factText(timeZone), `${factText(duration)} long`].join(', ');
  const windows = next.map(({ local, start }) => `${markdownText(local)} (${markdownText(start.slice(0, 16).replace('T', ' '))} UTC)`);
  return tableRow(
    `${markdownCode(id)}<br>${about}`,
    windows.length === 0 ? '–' : windows.join('<br>'),
    markdownText(gapName(worstGap), longestSentence),
    String(machines),
  );
}

function factText(fact: ReportFact<string>): string {
  if ('value' in fact) return markdownText(fact.value) + (fact.implicit ? ' (default)' : '');
  return 'absent' in fact ? '–' : 'unknown';
}

function machineSection(machines: readonly MachineReport[]): Section {
  return {
    head: `<details><summary>Every machine (${machines.length})</summary>\n\n${tableHead('Machine', 'Environment', 'Patch mode', 'Who patches', 'Schedules')}`,
    rows: rowsOf(machines, (machine) =>
      tableRow(
        markdownCode(machine.id),
        markdownText(environmentName(machine.environment)),
        factText(machine.patchMode),
        markdownText(orchestrationName(machine)),
        firstOf(machine.schedules.map((id) => markdownCode(id))),
      ),
    ),
    foot: '</details>',
    noun: 'machine',
    priority: 8,
  };
}

const shownEntries = 5;

/** A cell of several entries. */
function firstOf(entries: readonly string[]): string {
  if (entries.length === 0) return '–';
  const shown = entries.slice(0, shownEntries).join('<br>');
  return shown + (entries.length > shownEntries ? `<br>and ${entries.length - shownEntries} more` : '');
}
