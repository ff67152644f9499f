import type { Known } from '../estate/known.ts';
import type { Machine } from '../estate/machine.ts';
import type { Truth } from '../estate/truth.ts';
import { quote } from './document.ts';
import { compileGlob, findGlob, type Glob, matchesEverything } from './globs.ts';
import type { Match } from './policy.ts';

/** One key of `match`, compiled. */
export interface MatchCondition {
  test(machine: Machine): Truth;
  /** Why it holds, may hold or does not, for example `tag "environment" is "prod", which matches "prod*"`. */
  explain(machine: Machine): string;
}

/** The conditions of an environment, all of which must hold. None at all means that nothing matches. */
export function compileMatch(match: Match): readonly MatchCondition[] {
  const conditions = Object.entries(match.tags ?? {}).map(([tag, patterns]) => tagCondition(tag, patterns));
  const add = (patterns: readonly string[] | undefined, label: string, fact: (machine: Machine) => Known<string>) => {
    if (patterns) conditions.push(factCondition(label, patterns.map(compileGlob), fact));
  };
  add(match.subscriptions, 'subscription', (machine) => machine.subscription);
  add(match.resourceGroups, 'resource group', (machine) => machine.resourceGroup);
  add(match.locations?.map(regionId), 'location', (machine) => machine.location);
  add(match.names, 'name', (machine) => machine.name);
  add(match.os, 'operating system', (machine) => machine.os);
  add(match.kinds, 'kind', ({ kind, otherKind }) =>
    otherKind === undefined ? { kind: 'value', value: kind } : { kind: 'unknown', why: 'its orchestration mode is not known' },
  );
  return conditions;
}

/** `West Europe` is how the portal writes `westeurope`. */
function regionId(pattern: string): string {
  return pattern.replaceAll(' ', '');
}

function factCondition(label: string, globs: readonly Glob[], fact: (machine: Machine) => Known<string>): MatchCondition {
  return {
    test(machine) {
      const found = fact(machine);
      if (found.kind === 'unknown') return globs.some(matchesEverything) ? 'yes' : 'unknown';
      return found.kind === 'value' && findGlob(globs, found.value) ? 'yes' : 'no';
    },
    explain(machine) {
      const found = fact(machine);
      if (found.kind === 'unknown') return `${label} is unknown (${found.why})`;
      if (found.kind === 'absent') return `it has no ${label}`;
      return `${label} is ${quote(found.value)}${matchText(findGlob(globs, found.value))}`;
    },
  };
}

function matchText(glob: Glob | undefined): string {
  return glob ? `, which matches ${quote(glob.pattern)}` : '';
}

/** An empty pattern stands for a missing tag, and for one with an empty value. */
function tagCondition(tag: string, patterns: readonly string[]): MatchCondition {
  const lowered = tag.toLowerCase();
  const length = /^[ -~]*$/.test(lowered) ? lowered.length : undefined; // spares most names the change of case
  const isTag = (name: string) => name === tag || ((length === undefined || name.length === length) && name.toLowerCase() === lowered);
  const globs = patterns.map(compileGlob);
  const takesMissing = patterns.includes('');
  const takesAnyValue = globs.some(matchesEverything);
  const testValue = (found: Known<string>): Truth => {
    if (found.kind === 'unknown') return takesAnyValue ? 'yes' : 'unknown'; // the tag is there, its value is open
    if (found.kind === 'absent') return takesMissing ? 'yes' : 'no';
    return findGlob(globs, found.value) ? 'yes' : 'no';
  };
  return {
    test({ tags }) {
      if (tags.kind === 'unknown') return takesAnyValue && takesMissing ? 'yes' : 'unknown';
      if (tags.kind === 'absent') return takesMissing ? 'yes' : 'no';
      let truth: Truth | undefined;
      for (const [name, found] of tags.value) {
        if (!isTag(name)) continue;
        const one = testValue(found);
        truth = truth === undefined || truth === one ? one : 'unknown'; // two spellings of one tag: Azure keeps one of them
      }
      return truth ?? (takesMissing ? 'yes' : 'no');
    },
    explain({ tags }) {
      if (tags.kind === 'unknown') return `its tags are unknown (${tags.why})`;
      const entry = tags.kind === 'value' ? [...tags.value].find(([name]) => isTag(name)) : undefined;
      if (!entry || entry[1].kind === 'absent') return `it has no tag ${quote(tag)}`;
      const [name, found] = entry;
      if (found.kind === 'unknown') return `tag ${quote(name)} is unknown (${found.why})`;
      return `tag ${quote(name)} is ${quote(found.value)}${matchText(findGlob(globs, found.value))}`;
    },
  };
}
