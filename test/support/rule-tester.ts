import { describe, expect, it } from 'vitest';
import type { DynamicScope } from '../../src/estate/assignment.ts';
import { type Known, value } from '../../src/estate/known.ts';
import type { Machine } from '../../src/estate/machine.ts';
import type { Schedule } from '../../src/estate/schedule.ts';
import type { UpdateManagementResource } from '../../src/estate/update-management.ts';
import type { RuleId } from '../../src/generated/rule-options.ts';
import { rules } from '../../src/generated/rules.ts';
import type { Patching } from '../../src/patching/patching.ts';
import type { Membership, Requirements, RuleSettings } from '../../src/policy/policy.ts';
import type { MachineSubject, Rule, RuleAbout, RuleOutcome, ScopeSubject, SubjectKind, SubjectsByKind } from '../../src/rules/rule.ts';
import { inForce } from '../../src/rules/settings.ts';
import { now, patchingIn, type Surroundings } from './machines.ts';

/** A whole outcome must be equal, word for word. Else `violation` and `unknown` name the property, and texts must be contained. */
export type Expected =
  | 'pass'
  | 'not-applicable'
  | Extract<RuleOutcome, { readonly outcome: 'violation' | 'unknown' }>
  | { readonly violation: string; readonly message?: string; readonly fix?: string }
  | { readonly unknown: string; readonly message?: string; readonly reason?: string };

interface CommonCase {
  readonly name: string;
  readonly requirements?: Partial<Requirements>;
  readonly settings?: RuleSettings;
  readonly expect: Expected;
}

export interface MachineCase extends CommonCase {
  /** The clock, where it matters. */
  readonly now?: Date;
  readonly machine: Machine;
  readonly around?: Surroundings;
  readonly patching?: Partial<Patching>;
  readonly unmatched?: NonNullable<MachineSubject['unmatched']>;
  /** Machines beside it, with their own schedules; all of them, and this one, belong to `production` unless they say otherwise. */
  readonly beside?: readonly Beside[];
  readonly membership?: Membership;
}

export interface Beside {
  readonly machine: Machine;
  readonly around?: Surroundings;
  readonly membership?: Membership;
}

/** Belongs to this environment for certain. */
export function memberOf(name: string): Extract<Membership, { kind: 'one' }> {
  const environment = { name, match: {}, priority: 0, requirements: requirements() };
  return { kind: 'one', environment, why: 'the test says so' };
}

export interface ScheduleCase extends CommonCase {
  readonly schedule: Schedule;
  readonly machines?: readonly Patching[];
  readonly assigned?: Known<boolean>;
}

export interface UpdateManagementCase extends CommonCase {
  readonly resource: UpdateManagementResource;
}

export interface ScopeCase extends CommonCase {
  readonly scope: DynamicScope;
  readonly members?: ScopeSubject['members'];
  readonly unread?: ScopeSubject['unread'];
}

type Case = ScopeCase | MachineCase | ScheduleCase | UpdateManagementCase;

/** Requirements that ask for nothing. */
export function requirements(overwrites: Partial<Requirements> = {}): Requirements {
  return {
    orchestration: 'any',
    reboot: undefined,
    maxDaysWithoutCriticalPatches: undefined,
    extendedSupport: {},
    rules: {},
    ...overwrites,
  };
}

/** One rule against a table of subjects. Every sentence it says is checked for its form as well. */
export function testRule(id: RuleId, cases: readonly Case[]): void {
  describe(id, () => {
    for (const one of cases) {
      it(one.name, () => {
        const outcome = judge(id, one);
        expect(shapeOf(outcome, one.expect)).toEqual(one.expect);
        expectForm(outcome, idOf(one));
      });
    }
  });
}

function idOf(one: Case): string {
  if ('machine' in one) return one.machine.id;
  if ('schedule' in one) return one.schedule.id;
  return 'resource' in one ? one.resource.id : 'azurerm_maintenance_assignment_dynamic_scope';
}

/** What a rule reports of a subject; what the settings leave out is as the schema says. */
export function outcomeOf<Kind extends SubjectKind>(
  rule: RuleAbout<Kind>,
  subject: SubjectsByKind[Kind],
  settings: RuleSettings = {},
): RuleOutcome {
  const active = inForce(rule, settings);
  if (!active) throw new Error(`${rule.id} is switched off`);
  return active.check(subject);
}

function judge(id: RuleId, one: Case): RuleOutcome {
  const rule: Rule = rules[id];
  const { settings } = one;
  if (rule.appliesTo === 'machine' && 'machine' in one) {
    const patching = patchingIn(one.machine, one.around, one.patching);
    const { beside = [], membership = memberOf('production') } = one;
    const fleet = [
      { patching, membership },
      ...beside.map((other) => ({
        patching: patchingIn(other.machine, other.around),
        membership: other.membership ?? memberOf('production'),
      })),
    ];
    const subject = { now: one.now ?? now, patching, fleet, environment: 'production', requirements: requirements(one.requirements) };
    return outcomeOf(rule, one.unmatched ? { ...subject, unmatched: one.unmatched } : subject, settings);
  }
  if (rule.appliesTo === 'schedule' && 'schedule' in one) {
    const { schedule, machines = [], assigned = value(true) } = one;
    return outcomeOf(rule, { now, schedule, machines, assigned, requirements: requirements(one.requirements) }, settings);
  }
  if (rule.appliesTo === 'update management resource' && 'resource' in one) return outcomeOf(rule, one.resource, settings);
  if (rule.appliesTo === 'dynamic scope' && 'scope' in one) {
    const { scope, members = { certain: 1, possible: 0 }, unread } = one;
    return outcomeOf(rule, { scope, members, unread }, settings);
  }
  throw new Error(`${id} applies to a ${rule.appliesTo}; the case gives something else`);
}

/** The outcome in the words of the expectation: texts that contain what was expected read as expected. */
function shapeOf(outcome: RuleOutcome, expected: Expected): unknown {
  if (outcome.outcome === 'pass' || outcome.outcome === 'not-applicable') return outcome.outcome;
  if (typeof expected === 'object' && 'outcome' in expected) return sentencesOf(outcome);
  const wanted = typeof expected === 'object' ? (expected as Record<string, string | undefined>) : {};
  const shape: Record<string, string | undefined> = { [outcome.outcome]: outcome.property };
  for (const text of ['message', 'fix', 'reason'] as const) {
    const part = wanted[text];
    if (part === undefined) continue;
    const said = (outcome as Partial<Record<typeof text, string>>)[text];
    shape[text] = said?.includes(part) ? part : said;
  }
  return shape;
}

/** What a fix changes is tested by applying it. */
function sentencesOf(outcome: RuleOutcome): RuleOutcome {
  if (outcome.outcome !== 'violation') return outcome;
  const { changes: _, ...sentences } = outcome;
  return sentences;
}

function expectForm(outcome: RuleOutcome, subject: string): void {
  if (outcome.outcome !== 'violation' && outcome.outcome !== 'unknown') return;
  expect(outcome.message, 'a predicate').toMatch(/^(is|has|may|sets|pins|belongs|installs|misses|names|runs|says)\b.*[^.]$/);
  expect(outcome.message).not.toMatch(/undefined|\[object|\n/);
  if (outcome.outcome === 'violation') expect(outcome.fix ?? 'None.', 'a sentence').toMatch(/^[A-Z][^\n]*\.$/);
  if (outcome.outcome === 'violation') expect(outcome.fix ?? '').not.toMatch(/undefined|\[object|\.\./);
  if (outcome.outcome === 'unknown') expect(outcome.reason, 'a sentence').toMatch(/^\S[^\n]*[^.]\.$/);
  if (outcome.outcome === 'unknown') expect(outcome.reason, 'shared by many').not.toContain(subject);
}
