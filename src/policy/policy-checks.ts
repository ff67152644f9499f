import type { PolicyIssue } from '../errors.ts';
import type { Match, PatchPolicy } from '../generated/policy-types.ts';
import { nearest } from '../text/nearest.ts';
import { issueAt, type Path, type PolicyDocument, quote } from './document.ts';
import { compileGlob } from './globs.ts';
import type { MergedPolicy } from './merge.ts';
import type { RuleDemands, RuleSettings } from './policy.ts';
import { isUnmatchedWord, listOf, unmatchedWords } from './resolve.ts';

const closedLists = {
  os: ['windows', 'linux'],
  kinds: ['virtual-machine', 'uniform-scale-set', 'flexible-scale-set', 'arc-server', 'aks-node-pool'],
} as const;

/** What a schema cannot say about one policy file. */
export function checkDocument(document: PolicyDocument, policy: PatchPolicy): PolicyIssue[] {
  return Object.entries(policy.environments ?? {}).flatMap(([name, environment]) => [
    ...checkName(document, name),
    ...checkMatch(document, name, environment.match ?? {}),
  ]);
}

function checkName(document: PolicyDocument, name: string): PolicyIssue[] {
  const at = (message: string) => [issueAt(document, ['environments', name], 'key', 'policy/reserved-name', message)];
  if (isUnmatchedWord(name))
    return at(`An environment cannot be called ${quote(name)}, which has a meaning of its own in unmatched; choose another name.`);
  if (name in Object.prototype) return at(`An environment cannot be called ${quote(name)}, a reserved word; choose another name.`);
  const readable = /\S/.test(name) && !/[\p{Cc}\u2028\u2029]/u.test(name) && name.length <= 100;
  return readable ? [] : at('The name of an environment needs 1 to 100 printable characters.');
}

function checkMatch(document: PolicyDocument, name: string, match: Match): PolicyIssue[] {
  const path = ['environments', name, 'match'];
  const issues: PolicyIssue[] = [];
  const tags = new Map<string, string>();
  for (const tag of Object.keys(match.tags ?? {})) {
    const twin = tags.get(tag.toLowerCase());
    if (twin !== undefined) {
      const message = `The tags ${quote(twin)} and ${quote(tag)} are the same to Azure; write one, with every value.`;
      issues.push(issueAt(document, [...path, 'tags', tag], 'key', 'policy/duplicate-key', message));
    }
    tags.set(tag.toLowerCase(), tag);
  }
  for (const key of ['os', 'kinds'] as const) issues.push(...checkClosedList(document, [...path, key], match[key], closedLists[key]));
  return issues;
}

/** A glob that no value of a closed list can match is a typing mistake. */
function checkClosedList(
  document: PolicyDocument,
  path: Path,
  globs: string | string[] | undefined,
  values: readonly string[],
): PolicyIssue[] {
  if (globs === undefined) return [];
  return listOf(globs).flatMap((pattern, index) => {
    const glob = compileGlob(pattern);
    if (values.some((value) => glob.matches(value))) return [];
    const near = nearest(pattern, values);
    const help = near === undefined ? `they are: ${values.join(', ')}.` : `did you mean ${quote(near)}?`;
    const message = `${quote(pattern)} matches none of the ${path.at(-1)} there are; ${help}`;
    return [issueAt(document, Array.isArray(globs) ? [...path, index] : path, 'value', 'policy/wrong-value', message)];
  });
}

/** What can only be said once everything is merged. `documents` in the order in which they were merged. */
export function checkMerged(merged: MergedPolicy, documents: readonly PolicyDocument[], rules: readonly RuleDemands[]): PolicyIssue[] {
  const names = Object.keys(merged.environments ?? {});
  const target = merged.unmatched;
  const issues: PolicyIssue[] = [];
  if (target !== undefined && !isUnmatchedWord(target) && !names.includes(target)) {
    const near = nearest(target, [...names, ...unmatchedWords]);
    const help = near === undefined ? `use ${[...unmatchedWords, ...names].join(', ')}.` : `did you mean ${quote(near)}?`;
    const message = `unmatched names the environment ${quote(target)}, which does not exist; ${help}`;
    issues.push(issueAt(lastWith(documents, ['unmatched']), ['unmatched'], 'value', 'policy/unknown-environment', message));
  }
  for (const [name, { match = {} }] of Object.entries(merged.environments ?? {})) {
    if (name === target || hasConditions(match)) continue;
    const message = `Environment ${quote(name)} has no conditions in match, so no machine could belong to it; add one, or write unmatched: ${name}.`;
    const path = ['environments', name];
    issues.push(issueAt(lastWith(documents, path), path, 'key', 'policy/empty-match', message));
  }
  return [...issues, ...checkDemands(rules, { merged, documents })];
}

type Settings = Readonly<Record<string, RuleSettings | undefined>>;

interface Merged {
  readonly merged: MergedPolicy;
  readonly documents: readonly PolicyDocument[];
}

/** What rules ask of a policy; what is said everywhere may be completed by the environments. */
function checkDemands(demands: readonly RuleDemands[], policy: Merged): PolicyIssue[] {
  const { merged } = policy;
  const everywhere = (merged.rules ?? {}) as Settings;
  const environments = Object.entries(merged.environments ?? {}).map(([name, { rules = {} }]) => ({ name, rules: rules as Settings }));
  const issues = demands.flatMap((rule) => {
    const { id } = rule;
    if (environments.length === 0) return everywhere[id] ? checkRequired(rule, everywhere[id], ['rules', id], policy) : [];
    return environments.flatMap(({ name, rules }) => {
      if (!everywhere[id] && !rules[id]) return [];
      const settings = { ...everywhere[id], ...rules[id] };
      const path = rules[id] === undefined ? ['rules', id] : ['environments', name, 'rules', id];
      return [...checkRequired(rule, settings, path, policy), ...checkWaiting(rule, settings, name, path, policy)];
    });
  });
  return [...new Map(issues.map((issue) => [`${issue.file}:${issue.line}:${issue.column}:${issue.message}`, issue])).values()];
}

function checkRequired(
  { id, requires = [] }: RuleDemands,
  settings: RuleSettings,
  path: readonly string[],
  { documents }: Merged,
): PolicyIssue[] {
  if (settings.effect === 'off') return [];
  return requires
    .filter((option) => settings[option] === undefined)
    .map((option) => {
      const message = `${id} needs the option ${option}, without which it checks nothing; add it, or write effect: off.`;
      return issueAt(lastWith(documents, path), path, 'key', 'policy/missing-option', message);
    });
}

/** The environment that comes first must exist, and must not itself wait for this one. */
function checkWaiting(
  rule: RuleDemands,
  settings: RuleSettings,
  name: string,
  path: readonly string[],
  { merged, documents }: Merged,
): PolicyIssue[] {
  const { id, waitsFor } = rule;
  const first = waitsFor === undefined || settings.effect === 'off' ? undefined : settings[waitsFor];
  if (waitsFor === undefined || typeof first !== 'string') return [];
  const issue = (code: string, message: string) => {
    const ofOption = [...path, waitsFor];
    const written = documents.some(({ data }) => has(data, ofOption)) ? ofOption : path;
    return [issueAt(lastWith(documents, written), written, 'value', code, message)];
  };
  const names = Object.keys(merged.environments ?? {});
  if (!names.includes(first)) {
    const near = nearest(first, names);
    const help = near === undefined ? `it has: ${names.join(', ')}.` : `did you mean ${quote(near)}?`;
    return issue('policy/unknown-environment', `${id} names the environment ${quote(first)}, which does not exist; ${help}`);
  }
  if (path[0] === 'environments' && leadsBack(merged, { id, waitsFor }, name, first)) {
    return issue('policy/ring-circle', `${id} lets ${quote(name)} wait for itself; let the first environment wait for none.`);
  }
  return [];
}

/** Following who waits for whom from `first` on, does it come back to the environment? */
function leadsBack(merged: MergedPolicy, { id, waitsFor }: { id: string; waitsFor: string }, name: string, first: string): boolean {
  const seen = new Set<string>();
  let next: unknown = first;
  while (typeof next === 'string' && !seen.has(next)) {
    if (next === name) return true;
    seen.add(next);
    const settings = ((merged.environments?.[next]?.rules ?? {}) as Settings)[id];
    next = settings?.effect === 'off' ? undefined : settings?.[waitsFor];
  }
  return false;
}

function hasConditions({ tags = {}, ...others }: Match): boolean {
  return Object.keys(tags).length > 0 || Object.keys(others).length > 0;
}

/** The document whose words at a path count, which is the last one that has it. */
export function lastWith(documents: readonly PolicyDocument[], path: readonly string[]): PolicyDocument {
  const found = documents.findLast(({ data }) => has(data, path)) ?? documents.at(-1);
  if (!found) throw new RangeError('no documents');
  return found;
}

function has(data: unknown, path: readonly string[]): boolean {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return true;
}
