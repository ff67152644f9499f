import type { Report, ReportFact } from '../../src/findings/report.ts';
import { rules } from '../../src/generated/rules.ts';

/** A truth file: what a plan means, written by hand from its HCL. */
export interface Truth {
  readonly now: string;
  readonly machines: readonly TruthMachine[];
  /** `id` where a schedule is looked up: machines name it by that. */
  readonly schedules?: readonly (Readonly<Record<string, unknown>> & { readonly address: string; readonly id?: string })[];
  readonly judgedRules: readonly string[];
  readonly violations: Readonly<Record<World, readonly RuleOnSubject[]>>;
  readonly alsoExpected: readonly RuleOnSubject[];
  readonly leaves?: readonly string[];
  /** Must not be among the machines. */
  readonly notMachines?: readonly string[];
  /** What a what-if names without saying what becomes of it. */
  readonly notChecked?: readonly string[];
  /** Is the whole input read? Left out: it is not said. */
  readonly complete?: boolean;
  /** Nested deployments that a snapshot of Bicep lacks. */
  readonly leftOut?: number;
  /** Subjects whose violations of judged rules are left open. */
  readonly notJudged?: readonly string[];
  /** What was right before the product could tell. Entries of rules that exist are held against the report. */
  readonly future?: readonly Future[];
}

interface Future {
  /** The id of a rule, `patched-by-nobody`, or what is asked of the node pools of a cluster. */
  readonly what: string;
  readonly subject: string;
  readonly answer: 'violation' | 'unknown' | 'pass';
}

export type World = 'closed' | 'open';

interface RuleOnSubject {
  readonly rule: string;
  readonly subject: string;
}

/** Several answers are honest. */
interface AnyOf {
  readonly anyOf: readonly (readonly string[])[];
}

interface TruthMachine {
  readonly address: string;
  readonly optional?: boolean;
  readonly kind: string;
  readonly os?: string;
  readonly environment?: unknown;
  readonly patchMode?: Readonly<Record<string, unknown>>;
  readonly assessmentMode?: string;
  readonly bypass?: boolean | { readonly unknown: true };
  readonly rebootSetting?: string | null;
  readonly effectiveReboot?: string;
  readonly hotpatch?: boolean;
  readonly zone?: string;
  /** Left out where the input cannot tell which. */
  readonly schedules?: readonly string[];
  /** Left out where none has a name: Azure refuses the machine. */
  readonly orchestrations?: Readonly<Record<World, readonly string[] | AnyOf>>;
  readonly action?: string;
  readonly previousAddress?: string;
  readonly source?: { readonly file: string; readonly line: number };
}

/** Every point in which a report differs from the truth, as `what: expected … got …`; empty when they agree. */
export function differences(report: Report, truth: Truth, world: World): readonly string[] {
  return [
    ...machineDifferences(report, truth, world),
    ...scheduleDifferences(report, truth),
    ...findingDifferences(report, truth, world),
    ...futureDifferences(report, truth),
  ];
}

/** What truths ask of node pools, by the rules that answer it. They name a cluster where its own pool is meant. */
const poolRules: Readonly<Record<string, readonly string[]>> = {
  'aks-nodes': ['orchestration-mode', 'node-channel-none'],
  'aks-window-gap': ['schedule-gap'],
};

function poolOf(subject: string): string {
  return /(?:^|\.)azurerm_kubernetes_cluster\./.test(subject) ? `${subject}.default_node_pool` : subject;
}

/** Node pools of which a truth tells what is asked of them, and nothing else. */
function askedPools({ future = [] }: Truth): readonly string[] {
  return future.flatMap(({ what, subject }) => (what.startsWith('aks-') ? [poolOf(subject)] : []));
}

/** Truths list no node pools: of some they tell what is asked of them. */
function machineDifferences(report: Report, truth: Truth, world: World): readonly string[] {
  const reported = new Map(report.machines.map((machine) => [machine.id, machine]));
  const unexpected = report.machines
    .filter(({ id, kind }) => !truth.machines.some(({ address }) => address === id) && kind !== 'aks-node-pool')
    .map(({ id }) => `${id}: not in the truth`);
  const leaving = compare(
    'leaving',
    truth.leaves ?? [],
    report.leaving.map(({ id }) => id),
    true,
  );
  return [
    ...unexpected,
    ...leaving,
    ...truth.machines.flatMap((expected) => {
      const got = reported.get(expected.address);
      if (!got) return expected.optional ? [] : [`${expected.address}: missing`];
      const is = <T>(fact: ReportFact<T>) => ('value' in fact ? fact.value : 'absent' in fact ? null : 'unknown');
      const pairs: [string, unknown, unknown][] = [
        ['kind', expected.kind, got.kind],
        ['os', expected.os, got.os],
        ['environment', expected.environment, got.environment],
        ['patchMode', expected.patchMode, 'unknown' in got.patchMode ? { unknown: true } : got.patchMode],
        ['assessmentMode', expected.assessmentMode, is(got.assessmentMode)],
        ['bypass', typeof expected.bypass === 'object' ? 'unknown' : expected.bypass, is(got.bypass)],
        ['rebootSetting', expected.rebootSetting, is(got.rebootSetting)],
        ['effectiveReboot', expected.effectiveReboot, is(got.effectiveReboot)],
        ['hotpatch', expected.hotpatch, is(got.hotpatch)],
        ['zone', expected.zone, 'value' in got.zones ? got.zones.value[0] : undefined],
        ['action', expected.action === 'no-op' ? 'keep' : expected.action, got.change],
        ['previousAddress', expected.previousAddress, got.previousId],
        ['source', expected.source, got.source],
      ];
      return [
        ...pairs.flatMap(([what, want, have]) => (want === undefined ? [] : compare(`${expected.address} ${what}`, want, have))),
        ...(expected.schedules
          ? compare(
              `${expected.address} schedules`,
              expected.schedules.map((id) => addressOf(id, truth)),
              got.schedules,
              true,
            )
          : []),
        ...(expected.orchestrations
          ? compareAny(`${expected.address} orchestrations`, expected.orchestrations[world], got.orchestrations)
          : []),
      ];
    }),
  ];
}

function addressOf(schedule: string, truth: Truth): string {
  return truth.schedules?.find(({ id }) => id === schedule)?.address ?? schedule;
}

function scheduleDifferences(report: Report, truth: Truth): readonly string[] {
  return (truth.schedules ?? []).flatMap((expected) => {
    const got = report.schedules.find(({ id }) => id === expected.address);
    // A report shows schedules of guests only.
    if (!got) return (expected.scope ?? 'InGuestPatch') === 'InGuestPatch' ? [`${expected.address}: missing`] : [];
    const facts = ['scope', 'recurEvery', 'timeZone', 'start', 'duration', 'reboot', 'linux', 'windows'] as const;
    const gap = 'days' in got.worstGap ? got.worstGap.days : { unknown: true };
    const ofGap = 'worstGapDays' in expected ? compare(`${expected.address} worst gap`, expected.worstGapDays, gap) : [];
    const ofFacts = facts.flatMap((fact) => {
      const want = expected[fact];
      const have = got[fact];
      if (want === undefined) return [];
      return compare(`${expected.address} ${fact}`, want, 'value' in have ? have.value : 'unknown' in have ? { unknown: true } : null);
    });
    return [...ofFacts, ...ofGap];
  });
}

function findingDifferences(report: Report, truth: Truth, world: World): readonly string[] {
  const text = ({ rule, subject }: RuleOnSubject) => `${rule} on ${subject}`;
  const violations = report.findings.filter(({ outcome }) => outcome === 'violation').map(text);
  const { judgedRules } = truth;
  const notJudged = [...(truth.notJudged ?? []), ...askedPools(truth)];
  const judged = report.findings
    .filter(({ outcome, rule, subject }) => outcome === 'violation' && judgedRules.includes(rule) && !notJudged.includes(subject))
    .map(text);
  const missing = truth.alsoExpected.map(text).filter((one) => !violations.includes(one));
  const expected = truth.violations[world].filter(({ subject }) => !notJudged.includes(subject)).map(text);
  return [...compare('violations', expected, judged, true), ...missing.map((one) => `missing: ${one}`)];
}

/** Names that truths gave to what a rule of another name reports. */
const ruleOf: Readonly<Record<string, string>> = {
  'scale-set-health': 'scale-set-health-missing',
  'scale-set-upgrade-mode': 'scale-set-upgrade-conflict',
};

function futureDifferences(report: Report, { future = [] }: Truth): readonly string[] {
  return future.flatMap(({ what, subject, answer }) => {
    if (what === 'patched-by-nobody') return compare(`${what} on ${subject}`, answer, byNobody(report, subject));
    const asked = poolRules[what];
    if (asked && !report.machines.some(({ id }) => id === poolOf(subject))) return [`${poolOf(subject)}: missing`];
    if (asked)
      return asked.flatMap((rule) => compare(`${what} on ${subject} by ${rule}`, answer, outcomeOf(report, rule, poolOf(subject))));
    const id = ruleOf[what] ?? what;
    if (!Object.hasOwn(rules, id)) return [];
    return compare(`${what} on ${subject}`, answer, outcomeOf(report, id, subject));
  });
}

/** Without a finding it passes. */
function outcomeOf(report: Report, rule: string, subject: string): string {
  const finding = report.findings.find((candidate) => candidate.rule === rule && candidate.subject === subject);
  return finding?.outcome ?? 'pass';
}

/** Some rule must report it as well. */
function byNobody(report: Report, subject: string): string {
  const { orchestrations = [] } = report.machines.find(({ id }) => id === subject) ?? {};
  const broken = orchestrations.filter((orchestration) => orchestration.startsWith('Nobody') || orchestration === 'NotUpdated');
  if (broken.length === 0) return 'pass';
  if (broken.length < orchestrations.length) return 'unknown';
  return outcomeOf(report, 'orchestration-mode', subject);
}

/** Agrees with one of the answers; else differs from the first. */
function compareAny(what: string, want: readonly string[] | AnyOf, have: readonly string[]): readonly string[] {
  const answers = 'anyOf' in want ? want.anyOf : [want];
  const differing = answers.map((answer) => compare(what, answer, have, true));
  return differing.find((lines) => lines.length === 0) ?? differing[0] ?? [];
}

function compare(what: string, want: unknown, have: unknown, anyOrder = false): readonly string[] {
  const plain = (of: unknown) => JSON.stringify(anyOrder && Array.isArray(of) ? [...of].sort() : of, sortedKeys);
  return plain(want) === plain(have) ? [] : [`${what}: expected ${plain(want)} got ${plain(have)}`];
}

function sortedKeys(_: string, of: unknown): unknown {
  if (typeof of !== 'object' || of === null || Array.isArray(of)) return of;
  return Object.fromEntries(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1)));
}
