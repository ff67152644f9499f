import type { Finding } from '../findings/finding.ts';
import type { Conclusion, Report } from '../findings/report.ts';
import { severityRank } from '../severity.ts';
import { commandData, commandProperty } from '../text/escape.ts';
import { plural } from '../text/plural.ts';
import { withNames } from '../text/resource-names.ts';
import { visibleText } from '../text/visible.ts';
import { type Entry, entriesOf } from './entries.ts';
import { placeName, sentence, subjectCount } from './wording.ts';

export interface AnnotationOptions {
  /** Turns a file relative to the working directory into one relative to the root of the repository, where GitHub looks for it. */
  readonly inRepository?: (file: string) => string;
}

type Level = 'error' | 'warning' | 'notice';

/** GitHub shows ten of a kind for a step; the verdict needs one, notices also carry the count of what did not fit. */
const most: Record<Level, number> = { error: 9, warning: 9, notice: 8 };
const longestMessage = 4000;
const longestText = 500;

/**
 * Workflow commands, one a line: machines and schedules with violations, each once, worst first; then the unknowns, once for the
 * whole run; then a count of what did not fit; the verdict last. Audited and waived findings never make an error.
 */
export function annotations(report: Report, options: AnnotationOptions = {}): readonly string[] {
  const entries = entriesOf(report).filter(({ violations }) => violations.length > 0);
  const lines: string[] = [];
  const unknown = report.unknowns.length > 0 ? unknownLevel(report) : undefined;
  let dropped = 0;
  for (const level of ['error', 'warning', 'notice'] as const) {
    const of = entries.filter((entry) => levelOf(entry) === level);
    const room = most[level] - (unknown === level ? 1 : 0);
    lines.push(...of.slice(0, room).map((entry) => entryCommand(level, entry, options)));
    dropped += Math.max(0, of.length - room);
  }
  if (unknown) lines.push(unknownCommand(unknown, report));
  if (dropped > 0) {
    const rest = `${subjectCount(dropped, 'more ')} with violations: see the job summary.`;
    lines.push(command('notice', { title: 'Patch policy' }, rest));
  }
  lines.push(command(verdictLevel[report.conclusion], { title: 'Patch policy' }, visibleText(report.verdict)));
  return lines;
}

const verdictLevel: Record<Conclusion, Level> = { pass: 'notice', warn: 'warning', fail: 'error', error: 'error', empty: 'warning' };

function levelOf({ violations }: Entry): Level {
  let worst: Level = 'notice';
  for (const { enforced, severity } of violations) {
    if (enforced && severityRank(severity) >= severityRank('high')) return 'error';
    if (severity !== 'low') worst = 'warning';
  }
  return worst;
}

function command(level: Level, properties: Readonly<Record<string, string>>, message: string): string {
  const written = Object.entries(properties).map(([name, text]) => `${name}=${commandProperty(text)}`);
  return `::${level} ${written.join(',')}::${commandData(message)}`;
}

function entryCommand(level: Level, entry: Entry, { inRepository = (file) => file }: AnnotationOptions): string {
  const { location, violations } = entry;
  const [worst] = violations;
  const more = violations.length > 1 ? ` and ${violations.length - 1} more` : '';
  const title = worst ? `Patch policy: ${visibleText(worst.rule)}${more} (${worst.severity})` : 'Patch policy';
  return command(level, { ...(location ? placed(inRepository(location.file), location.line) : {}), title }, entryMessage(entry));
}

/** A file name that cannot be written as it is would be a wrong place; then there is none. */
function placed(file: string, line: number): Readonly<Record<string, string>> {
  return visibleText(file, 1000) === file ? { file, line: String(line) } : {};
}

function entryMessage({ id, location, violations, unknowns }: Entry): string {
  const place = location ? `${visibleText(placeName(location))} ` : '';
  const findings = [...violations.map(described), ...unknowns.map((finding) => `unknown: ${described(finding)}`)];
  return withinLimit(`${place}${visibleText(withNames(id))}`, findings);
}

function described({ rule, severity, enforced, message, fix }: Finding): string {
  const how = enforced ? severity : `${severity}, audit`;
  return `${visibleText(rule)} (${how}): ${sentence(visibleText(withNames(message), longestText))}${fix === undefined ? '' : ` Fix: ${sentence(visibleText(withNames(fix), longestText))}`}`;
}

function unknownLevel({ conclusion }: Report): Level {
  return conclusion === 'pass' ? 'notice' : 'warning';
}

function unknownCommand(level: Level, { unknowns }: Report): string {
  const reasons = unknowns.map(({ reason, findings, subjects, remedies }) => {
    const ways = remedies.slice(0, 3).map((remedy) => visibleText(withNames(remedy), longestText));
    return `${plural(findings, 'finding')} on ${subjectCount(subjects)}: ${sentence(visibleText(withNames(reason), longestText))} ${ways.join(' Or: ')}`;
  });
  return command(level, { title: 'Patch policy: unknown' }, withinLimit('What the input cannot tell', reasons));
}

/** Drops whole lines, never cuts text; what was dropped is counted. The limit is kept by the escaped text too. */
function withinLimit(head: string, lines: readonly string[]): string {
  const room = longestMessage - commandData(head).length - '\nand 1000000 more'.length;
  let used = 0;
  const kept = lines.filter((line) => {
    used += commandData(`\n${line}`).length;
    return used <= room;
  });
  const dropped = lines.length - kept.length;
  return [head, ...kept, ...(dropped > 0 ? [`and ${dropped} more`] : [])].join('\n');
}
