import type { Finding } from '../findings/finding.ts';
import type { Conclusion, Report } from '../findings/report.ts';
import { severityRank } from '../severity.ts';
import { logLine } from '../text/escape.ts';
import { plural } from '../text/plural.ts';
import { visibleText } from '../text/visible.ts';
import { type Entry, entriesOf } from './entries.ts';
import type { ReportContext } from './reporter.ts';
import { placeName, sentence, subjectCount } from './wording.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** What a runner shows at a place in a file, or for the whole run. The message may have several lines of visible text. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  /** As seen from the root of the repository; the line counts from 1. */
  readonly place?: { readonly file: string; readonly line: number };
}

/** GitHub shows ten of a kind for a step; the verdict needs one, notices also carry the count of what did not fit. */
const most: Record<AnnotationLevel, number> = { error: 9, warning: 9, notice: 8 };
/** Of the verdict, and the beginning of all others. */
const title = 'Patch policy';
const longestMessage = 4000;
const longestText = 500;

/**
 * Annotations of a run: machines and schedules with violations, each once, worst first; then the unknowns, once for the
 * whole run; then a count of what did not fit; the verdict last. Audited and waived findings never make an error.
 *
 * @example
 * ```ts
 * import { annotations, check } from 'azure-patch-policy';
 *
 * const report = await check({ files: ['plan.json'], policy: ['policy.yaml'] });
 * const [worst] = annotations(report, { pathInRepository: (file) => `examples/${file}` });
 * console.log(worst?.level, worst?.place?.file); // error examples/main.tf
 * ```
 */
export function annotations(report: Report, context: Pick<ReportContext, 'pathInRepository'>): readonly Annotation[] {
  const entries = entriesOf(report).filter(({ violations }) => violations.length > 0);
  const shown: Annotation[] = [];
  const unknown = report.unknowns.length > 0 ? unknownLevel(report) : undefined;
  let dropped = 0;
  for (const level of ['error', 'warning', 'notice'] as const) {
    const ofLevel = entries.filter((entry) => levelOf(entry) === level);
    const room = most[level] - (unknown === level ? 1 : 0);
    shown.push(...ofLevel.slice(0, room).map((entry) => entryAnnotation(level, entry, context)));
    dropped += Math.max(0, ofLevel.length - room);
  }
  if (unknown) shown.push(unknownAnnotation(unknown, report));
  if (dropped > 0) {
    const rest = `${subjectCount(dropped, 'more ')} with violations: see the job summary.`;
    shown.push({ level: 'notice', title, message: rest });
  }
  return [...shown, verdictAnnotation(report)];
}

/**
 * The verdict alone.
 *
 * @example
 * ```ts
 * import { check, verdictAnnotation } from 'azure-patch-policy';
 *
 * const report = await check({ files: ['plan.json'], policy: ['policy.yaml'] });
 * console.log(verdictAnnotation(report).level); // error
 * ```
 */
export function verdictAnnotation({ conclusion, verdict }: Pick<Report, 'conclusion' | 'verdict'>): Annotation {
  return { level: verdictLevel[conclusion], title, message: logLine(verdict) };
}

const verdictLevel: Record<Conclusion, AnnotationLevel> = {
  pass: 'notice',
  warn: 'warning',
  fail: 'error',
  error: 'error',
  empty: 'warning',
};

function levelOf({ violations }: Entry): AnnotationLevel {
  let worst: AnnotationLevel = 'notice';
  for (const { enforced, severity } of violations) {
    if (enforced && severityRank(severity) >= severityRank('high')) return 'error';
    if (severity !== 'low') worst = 'warning';
  }
  return worst;
}

function entryAnnotation(level: AnnotationLevel, entry: Entry, { pathInRepository }: Pick<ReportContext, 'pathInRepository'>): Annotation {
  const { location, violations } = entry;
  const [worst] = violations;
  const more = violations.length > 1 ? ` and ${violations.length - 1} more` : '';
  return {
    level,
    title: worst ? `${title}: ${logLine(worst.rule)}${more} (${worst.severity})` : title,
    message: entryMessage(entry),
    ...(location ? placed(pathInRepository(location.file), location.line) : {}),
  };
}

/** A file name that cannot be written as it is would be a wrong place; then there is none. */
function placed(file: string, line: number): Pick<Annotation, 'place'> {
  return visibleText(file, 1000) === file ? { place: { file, line } } : {};
}

function entryMessage({ id, location, violations, unknowns }: Entry): string {
  const place = location ? `${logLine(placeName(location))} ` : '';
  const findings = [...violations.map(described), ...unknowns.map((finding) => `unknown: ${described(finding)}`)];
  return withinLimit(`${place}${logLine(id)}`, findings);
}

function described({ rule, severity, enforced, message, fix }: Finding): string {
  const how = enforced ? severity : `${severity}, audit`;
  return `${logLine(rule)} (${how}): ${sentence(logLine(message, longestText))}${fix === undefined ? '' : ` Fix: ${sentence(logLine(fix, longestText))}`}`;
}

function unknownLevel({ conclusion }: Report): AnnotationLevel {
  return conclusion === 'pass' ? 'notice' : 'warning';
}

function unknownAnnotation(level: AnnotationLevel, { unknowns }: Report): Annotation {
  const reasons = unknowns.map(({ reason, findings, subjects, remedies }) => {
    const ways = remedies.slice(0, 3).map((remedy) => logLine(remedy, longestText));
    return `${plural(findings, 'finding')} on ${subjectCount(subjects)}: ${sentence(logLine(reason, longestText))} ${ways.join(' Or: ')}`;
  });
  return { level, title: `${title}: unknown`, message: withinLimit('What the input cannot tell', reasons) };
}

/** Drops whole lines, never cuts text; what was dropped is counted. */
function withinLimit(head: string, lines: readonly string[]): string {
  const room = longestMessage - head.length - '\nand 1000000 more'.length;
  let used = 0;
  const kept = lines.filter((line) => {
    used += `\n${line}`.length;
    return used <= room;
  });
  const dropped = lines.length - kept.length;
  return [head, ...kept, ...(dropped > 0 ? [`and ${dropped} more`] : [])].join('\n');
}
