import { worstSeverity } from '../severity.ts';
import { plural } from '../text/plural.ts';
import type { GateSettings } from './gate.ts';
import type { Conclusion, Counts } from './report.ts';
import type { Evaluation } from './verdict.ts';

interface Content {
  readonly conclusion: Conclusion;
  readonly evaluation: Evaluation;
  readonly counts: Counts;
  readonly complete: boolean;
  readonly gate: GateSettings;
}

const openings: Record<Conclusion, string> = {
  pass: 'Patch policy passed',
  warn: 'Patch policy passed with warnings',
  fail: 'Patch policy failed',
  error: 'Patch policy could not be checked completely',
  empty: 'Patch policy had nothing to check',
};

const longest = 200;

/** A part of the sentence. The ones that must stay have no rank; of the others the highest rank is dropped first. */
interface Clause {
  readonly text: string;
  readonly rank?: number;
  /** Said instead where even what must stay is too long. */
  readonly brief?: string;
}

/** The verdict in one sentence of at most 200 characters, made of numbers only: outputs pass between jobs, names may be masked. */
export function verdictSentence(content: Content): string {
  const causes = causesOf(content);
  const coverage = coverageOf(content);
  const written = (rank: number, textOf: (clause: Clause) => string) => {
    const kept = (clauses: readonly Clause[]) => clauses.filter((clause) => (clause.rank ?? 0) <= rank).map(textOf);
    return `${openings[content.conclusion]}: ${[...kept(causes), kept(coverage).join(', ')].join('; ')}.`;
  };
  for (let rank = 4; rank >= 0; rank -= 1) {
    const sentence = written(rank, ({ text }) => text);
    if (sentence.length <= longest) return sentence;
  }
  return written(0, ({ text, brief = text }) => brief);
}

function causesOf({ conclusion, evaluation, counts, complete, gate }: Content): Clause[] {
  const clauses: Clause[] = [];
  if (!complete && conclusion === 'error') clauses.push({ text: 'the input is incomplete' });
  if (counts.violations > 0) clauses.push(violationsOf(evaluation, gate));
  else if (conclusion === 'pass') clauses.push({ text: 'no violations' });
  if (counts.warnings > 0) clauses.push({ text: `${counts.warnings} ${warningsAre(gate)}`, rank: 2 });
  if (conclusion === 'fail' && gate.onUnknown === 'fail' && counts.unknowns > 0) {
    clauses.push({ text: `${plural(counts.unknowns, 'unknown finding')} not allowed`, rank: 1 });
  }
  if (counts.expiredWaivers > 0) clauses.push({ text: plural(counts.expiredWaivers, 'expired waiver'), rank: 1 });
  if (!complete && conclusion !== 'error') clauses.push({ text: 'the input is incomplete' });
  return clauses;
}

function warningsAre({ failOnSeverity }: GateSettings): string {
  return failOnSeverity === 'low' ? 'in audit mode' : `below "${failOnSeverity}" or in audit mode`;
}

function violationsOf({ settled, ...evaluated }: Evaluation, { failOnSeverity }: GateSettings): Clause {
  const subjects = new Set(settled.violations.map(({ subject }) => subject));
  const machines = evaluated.machines.filter(({ id }) => subjects.has(id)).length;
  const schedules = evaluated.schedules.filter(({ id }) => subjects.has(id)).length;
  const others = subjects.size - machines - schedules;
  const places = [
    ...(machines > 0 ? [plural(machines, 'machine')] : []),
    ...(schedules > 0 ? [plural(schedules, 'schedule')] : []),
    ...(others > 0 ? [plural(others, 'other resource')] : []),
  ];
  const what = `${plural(settled.violations.length, 'violation')} at or above "${failOnSeverity}"`;
  const worst = `(worst: ${worstSeverity(settled.violations)})`;
  return { text: `${what} on ${listed(places)} ${worst}`, brief: `${what} ${worst}` };
}

function listed(places: readonly string[]): string {
  const before = places.slice(0, -1).join(', ');
  return before === '' ? places.join('') : `${before} and ${places.at(-1)}`;
}

function coverageOf({ evaluation, counts }: Content): Clause[] {
  const nothing = counts.machines === 0 && counts.schedules === 0;
  const checked =
    counts.machines > 0 ? `${counts.machines}` : `no machines and ${nothing ? 'no schedules' : plural(counts.schedules, 'schedule')}`;
  const clauses: Clause[] = [];
  if (counts.waived > 0) clauses.push({ text: `${counts.waived} waived`, rank: 3 });
  clauses.push({ text: `${checked} checked` });
  const { schedules, others } = unknownOutsideMachines(evaluation);
  if (counts.unknownMachines > 0) clauses.push({ text: `${counts.unknownMachines} unknown` });
  if (schedules > 0) clauses.push({ text: `${plural(schedules, 'schedule')} unknown`, rank: counts.unknownMachines > 0 ? 4 : 1 });
  if (others > 0) clauses.push({ text: `${plural(others, 'other resource')} unknown`, rank: 4 });
  if (counts.notUnderstood > 0) clauses.push({ text: `${plural(counts.notUnderstood, 'resource')} not understood` });
  if (nothing && counts.outOfScope > 0) clauses.push({ text: `${counts.outOfScope} left out as unchanged` });
  return clauses;
}

function unknownOutsideMachines({ settled, machines, schedules }: Evaluation): { readonly schedules: number; readonly others: number } {
  const subjects = new Set(settled.unknowns.map(({ subject }) => subject));
  for (const { id } of machines) subjects.delete(id);
  const ofSchedules = schedules.filter(({ id }) => subjects.has(id)).length;
  return { schedules: ofSchedules, others: subjects.size - ofSchedules };
}
