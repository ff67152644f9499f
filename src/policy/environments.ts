import { PolicyError, UsageError } from '../errors.ts';
import type { Machine } from '../estate/machine.ts';
import type { Truth } from '../estate/truth.ts';
import { memo } from '../memo.ts';
import { nearest } from '../text/nearest.ts';
import { compileMatch, type MatchCondition } from './conditions.ts';
import { quote } from './document.ts';
import { originOfEnvironment } from './origins.ts';
import type { Environment, Membership, Policy } from './policy.ts';

interface Candidate {
  readonly environment: Environment;
  readonly conditions: readonly MatchCondition[];
}

interface Compiled {
  /** Highest priority first, otherwise in the order of the policy. */
  readonly candidates: readonly Candidate[];
  /** Where machines go that match nothing; undefined: to no environment. */
  readonly fallback: Environment | undefined;
}

/**
 * Finds the environment of a machine. The highest priority that matches for certain wins over what lies below; what unknown facts
 * leave open makes it `several`. `forced` names the environment that the user wants everything evaluated by.
 * Throws a PolicyError when two environments of equal priority both match, and a UsageError when `forced` does not exist.
 */
export function membershipOf(machine: Machine, policy: Policy, forced?: string): Membership {
  if (forced !== undefined) {
    return { kind: 'one', environment: environmentCalled(forced, policy), why: `this run judges every machine by ${quote(forced)}` };
  }
  const compiled = compile(policy);
  const certain: Candidate[] = [];
  const possible: Candidate[] = [];
  for (const candidate of compiled.candidates) {
    const winner = certain[0];
    if (winner && candidate.environment.priority < winner.environment.priority) break;
    const truth = testAll(candidate.conditions, machine);
    if (truth === 'yes') certain.push(candidate);
    else if (truth === 'unknown') possible.push(candidate);
  }
  if (possible.length > 0) return uncertain(machine, compiled, certain, possible);
  const [winner, rival] = certain;
  if (!winner) return unmatched(policy, compiled);
  if (rival) throw ambiguous(machine, policy, winner, rival);
  return {
    kind: 'one',
    environment: winner.environment,
    get why() {
      return reasons(winner, machine, 'yes'); // asked for one machine in many, and dearer than the decision
    },
  };
}

/** Throws a UsageError that names the nearest where there is none of this name. */
export function environmentCalled(name: string, policy: Policy): Environment {
  return policy.environments.find((environment) => environment.name === name) ?? refuseForced(name, policy);
}

const compile = memo((policy: Policy): Compiled => {
  const target = typeof policy.unmatched === 'object' ? policy.unmatched.environment : undefined;
  const candidates = policy.environments.map((environment) => ({ environment, conditions: compileMatch(environment.match) }));
  return {
    candidates: candidates.sort((a, b) => b.environment.priority - a.environment.priority),
    fallback: policy.environments.find(({ name }) => name === target),
  };
});

function testAll(conditions: readonly MatchCondition[], machine: Machine): Truth {
  let truth: Truth = conditions.length === 0 ? 'no' : 'yes';
  for (const condition of conditions) {
    const holds = condition.test(machine);
    if (holds === 'no') return 'no';
    if (holds === 'unknown') truth = 'unknown';
  }
  return truth;
}

function unmatched(policy: Policy, { fallback }: Compiled): Membership {
  if (fallback)
    return {
      kind: 'one',
      environment: fallback,
      why: `it matches no environment, and unmatched machines belong to ${quote(fallback.name)}`,
    };
  return {
    kind: 'none',
    why: policy.environments.length === 0 ? 'the policy defines no environments' : 'it matches no environment of the policy',
  };
}

/** Unknown facts decide: each environment that may match, and what is left if none of them does. */
function uncertain(machine: Machine, compiled: Compiled, certain: readonly Candidate[], possible: readonly Candidate[]): Membership {
  const open = new Set<Environment | undefined>([...possible, ...certain].map(({ environment }) => environment));
  if (certain.length === 0) open.add(compiled.fallback);
  const named = compiled.candidates.map(({ environment }) => environment).filter((environment) => open.has(environment));
  const environments = open.has(undefined) ? [...named, undefined] : named;
  const [only, ...others] = environments;
  if (only && others.length === 0) {
    return {
      kind: 'one',
      environment: only,
      get why() {
        return `${openReasons(possible, machine)}; either way it belongs to ${quote(only.name)}`;
      },
    };
  }
  return {
    kind: 'several',
    environments,
    get why() {
      return openReasons(possible, machine);
    },
  };
}

function openReasons(possible: readonly Candidate[], machine: Machine): string {
  return [...new Set(possible.map((candidate) => reasons(candidate, machine, 'unknown')))].join('; ');
}

function reasons({ conditions }: Candidate, machine: Machine, truth: Truth): string {
  const telling = conditions.filter((condition) => condition.test(machine) === truth);
  return [...new Set(telling.map((condition) => condition.explain(machine)))].join(' and ');
}

function ambiguous(machine: Machine, policy: Policy, first: Candidate, second: Candidate): PolicyError {
  const { name } = second.environment;
  const origin = originOfEnvironment(second.environment) ?? {
    file: policy.files.at(-1) ?? policy.name,
    line: 1,
    column: 1,
    path: ['environments', name],
  };
  const both = `${quote(first.environment.name)} (${reasons(first, machine, 'yes')}) and ${quote(name)} (${reasons(second, machine, 'yes')})`;
  const message = `Machine ${quote(machine.id)} matches two environments of the same priority: ${both}; give one of them a higher priority or narrow its match.`;
  return new PolicyError([{ code: 'policy/ambiguous-environment', ...origin, message }]);
}

function refuseForced(forced: string, policy: Policy): never {
  const names = policy.environments.map(({ name }) => name);
  const near = nearest(forced, names);
  const help =
    near === undefined ? (names.length === 0 ? 'it defines none.' : `it has: ${names.join(', ')}.`) : `did you mean ${quote(near)}?`;
  throw new UsageError('usage/unknown-environment', `The policy has no environment ${quote(forced)}; ${help}`);
}
