import type { DynamicScope } from '../estate/assignment.ts';
import type { Known } from '../estate/known.ts';
import type { ScopeFacts } from '../estate/machine.ts';
import { and, type Truth } from '../estate/truth.ts';
import { type Condition, comparableFacts, conditionsOf, no, yes } from './dynamic-scope.ts';
import { changedTags } from './tag-change.ts';

/** A machine and a dynamic scope at one time. */
export interface ScopeSide {
  readonly facts: ScopeFacts;
  readonly scope: DynamicScope;
}

/** Membership at two times. What holds at both alike is kept apart: unknown in the same way twice is no change. */
export interface MembershipChange {
  readonly stays: Truth;
  readonly before: Truth;
  readonly after: Truth;
  /** What keeps the machine out, or may, after the change or before it; one sentence without a full stop. */
  readonly cause: (outside: 'before' | 'after') => string;
  /** Why it is not certain, where the cause does not say so itself. */
  readonly doubt: string | undefined;
}

/** Compares condition by condition whether a dynamic scope selects a machine. */
export function compareMembership(before: ScopeSide, after: ScopeSide): MembershipChange {
  const compared = compareConditions(before, after);
  const staying = compared.filter(({ changes }) => changes.length === 0);
  const changing = compared.filter(({ changes }) => changes.length > 0);
  const unsaid = [
    ...staying.map(({ before }) => before),
    ...changing.filter(({ shown }) => !shown).flatMap(({ before, after }) => [before, after]),
  ].find((holds) => holds.kind === 'unknown');
  return {
    stays: all(staying.map(({ before }) => before)),
    before: all(changing.map(({ before }) => before)),
    after: all(changing.map(({ after }) => after)),
    cause: (outside) => {
      const refusing = changing.filter((condition) => condition[outside] === no);
      const culprits = refusing.length > 0 ? refusing : changing.filter((condition) => condition[outside] !== yes);
      return [...new Set(culprits.flatMap(({ changes }) => changes))].join(', ');
    },
    doubt: unsaid?.kind === 'unknown' ? unsaid.why : undefined,
  };
}

interface Compared {
  readonly before: Known<boolean>;
  readonly after: Known<boolean>;
  /** What changes of the fact or of what the scope asks for, in words; empty where both stay. */
  readonly changes: readonly string[];
  /** The words show what is unknown. */
  readonly shown: boolean;
}

function compareConditions(before: ScopeSide, after: ScopeSide): readonly Compared[] {
  const [past, present] = [conditionsOf(before.scope), conditionsOf(after.scope)];
  const names = [...new Set([...past, ...present].map(({ name }) => name))];
  const [pastFacts, presentFacts] = [comparableFacts(before.facts), comparableFacts(after.facts)];
  return names.map((name) => {
    const [former, current] = [past, present].map((conditions) => conditions.find((condition) => condition.name === name));
    const facts = factChanges(name, before, after);
    const scopeChanges = sameWish(former, current) ? [] : [scopeChange[name] ?? "the scope's filter changes"];
    return {
      before: former?.holds(pastFacts) ?? yes,
      after: current?.holds(presentFacts) ?? yes,
      changes: [...facts, ...scopeChanges],
      shown: facts.length > 0,
    };
  });
}

function sameWish(former: Condition | undefined, current: Condition | undefined): boolean {
  return former === current || (former?.wants !== undefined && former.wants === current?.wants);
}

const scopeChange: Partial<Record<Condition['name'], string>> = {
  subscription: 'the scope moves to another subscription',
  container: 'the scope moves to another resource group or subscription',
};

function all(holds: readonly Known<boolean>[]): Truth {
  return holds.map((held): Truth => (held === yes ? 'yes' : held.kind === 'unknown' ? 'unknown' : 'no')).reduce(and, 'yes');
}

const askedFact = {
  subscription: ['subscription', 'subscription'],
  container: ['resourceGroup', 'resource group'],
  resourceGroup: ['resourceGroup', 'resource group'],
  location: ['location', 'location'],
  os: ['os', 'operating system'],
} as const;

/** In words, how the fact changes that a condition asks for. */
function factChanges(name: Condition['name'], before: ScopeSide, after: ScopeSide): readonly string[] {
  if (name === 'tags') return tagChanges(before, after);
  if (name === 'resourceType') return [];
  const [fact, words] = askedFact[name];
  if (sameFact(fact, before.facts, after.facts)) return [];
  const open = [after.facts[fact], before.facts[fact]].find((fact) => fact.kind === 'unknown');
  return [open?.kind === 'unknown' ? `its ${words} may change (${open.why})` : `its ${words} changes`];
}

/** Facts that are unknown by themselves may differ. */
function sameFact(fact: 'subscription' | 'resourceGroup' | 'location' | 'os', before: ScopeFacts, after: ScopeFacts): boolean {
  const [past, present] = [comparableFacts(before)[fact], comparableFacts(after)[fact]];
  if (past !== undefined || present !== undefined) return past === present;
  return before[fact] === after[fact];
}

const namedTags = 3;

/** Of the tags that the filter asks for; of all where it does not tell. */
function tagChanges(before: ScopeSide, after: ScopeSide): readonly string[] {
  const [former, current] = [tagsAsked(before.scope), tagsAsked(after.scope)];
  const asked = former && current && [...former, ...current];
  const open = [after.facts.tags, before.facts.tags].find((tags) => tags.kind === 'unknown');
  if (!asked && open?.kind === 'unknown') return before.facts.tags === after.facts.tags ? [] : [`its tags may change (${open.why})`];
  const changed = changedTags(before.facts, after.facts, asked);
  const sentences = changed.slice(0, namedTags).map(({ name, past, present }) => `tag ${name}: ${past} -> ${present}`);
  return changed.length > namedTags ? [...sentences, `and ${changed.length - namedTags} more tags`] : sentences;
}

/** Names of the tags that a filter asks for; undefined where they are not known. */
function tagsAsked({ tags }: DynamicScope): readonly string[] | undefined {
  if (tags.kind !== 'value') return tags.kind === 'absent' ? [] : undefined;
  const names = tags.value.flatMap(({ tag }) => (tag.kind === 'value' ? [tag.value] : []));
  return names.length === tags.value.length ? names : undefined;
}
