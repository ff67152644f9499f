import type { RebootSetting } from '../estate/machine.ts';
import type * as written from '../generated/policy-types.ts';
import type { AllowableOrchestration } from '../patching/orchestration.ts';
import type { MergedPolicy } from './merge.ts';
import type { Environment, Match, Policy, Requirements, RuleSettings } from './policy.ts';

type RulesByName = Readonly<Record<string, RuleSettings | undefined>>;

/** What `unmatched` can say besides the name of an environment. */
export const unmatchedWords = ['fail', 'warn', 'ignore'] as const;
type UnmatchedWord = (typeof unmatchedWords)[number];

/** In days; also where no policy says more. */
export const usualSnapshotAge = 7;

/** Fills in the defaults of a merged policy that was found in order. */
export function resolvePolicy(merged: MergedPolicy, name: string, files: readonly string[]): Policy {
  const rules = (merged.rules ?? {}) as RulesByName;
  const { extendedSupport = {} } = merged;
  const everywhere = { rules, extendedSupport };
  const environments = Object.entries(merged.environments ?? {}).map(([key, environment]) =>
    resolveEnvironment(key, environment, everywhere),
  );
  return {
    name,
    files,
    schedules: merged.schedules ?? 'open',
    maxSnapshotAgeDays: merged.maxSnapshotAgeDays ?? usualSnapshotAge,
    unmatched: unmatched(merged, environments.length),
    environments,
    everywhere: { orchestration: 'any', reboot: undefined, maxDaysWithoutCriticalPatches: undefined, ...everywhere },
  };
}

/** Without environments there is nothing a machine could fail to match. */
function unmatched(merged: MergedPolicy, environments: number): Policy['unmatched'] {
  const said = merged.unmatched ?? (environments === 0 ? 'ignore' : 'fail');
  return isUnmatchedWord(said) ? said : { environment: said };
}

export function isUnmatchedWord(text: string): text is UnmatchedWord {
  return (unmatchedWords as readonly string[]).includes(text);
}

/** What holds for every environment. */
type Everywhere = Pick<Requirements, 'extendedSupport'> & { readonly rules: RulesByName };

function resolveEnvironment(name: string, environment: written.Environment, everywhere: Everywhere): Environment {
  return {
    name,
    match: resolveMatch(environment.match),
    priority: environment.priority ?? 0,
    requirements: resolveRequirements(environment, everywhere),
  };
}

function resolveRequirements(environment: written.Environment, everywhere: Everywhere): Requirements {
  const { orchestration, reboot } = environment;
  const rules: Record<string, RuleSettings | undefined> = { ...everywhere.rules };
  for (const [id, settings] of Object.entries((environment.rules ?? {}) as RulesByName)) rules[id] = { ...rules[id], ...settings };
  return {
    orchestration: orchestration === undefined || orchestration === 'any' ? 'any' : (listOf(orchestration) as AllowableOrchestration[]),
    reboot: reboot === undefined ? undefined : (listOf(reboot) as RebootSetting[]),
    maxDaysWithoutCriticalPatches: environment.maxDaysWithoutCriticalPatches,
    extendedSupport: everywhere.extendedSupport,
    rules,
  };
}

function resolveMatch(match: written.Match = {}): Match {
  const { tags, ...others } = match;
  const lists = Object.fromEntries(Object.entries(others).map(([key, globs]) => [key, listOf(globs)]));
  if (!tags) return lists;
  return { ...lists, tags: Object.fromEntries(Object.entries(tags).map(([tag, globs]) => [tag, listOf(globs)])) };
}

/** One value or a list of them, as a list. */
export function listOf<T>(written: T | readonly T[]): readonly T[] {
  return Array.isArray(written) ? written : [written as T];
}
