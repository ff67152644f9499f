import type { PolicyIssue } from '../errors.ts';
import type { Match, PatchPolicy } from '../generated/policy-types.ts';
import { nearest } from '../text/nearest.ts';
import { issueAt, type Path, type PolicyDocument, quote } from './document.ts';
import { compileGlob } from './globs.ts';
import type { MergedPolicy } from './merge.ts';
import type { RuleSettings } from './policy.ts';
import { isUnmatchedWord, listOf, unmatchedWords } from './resolve.ts';

const closedLists = {
  os: ['windows', 'linux'],
  kinds: ['virtual-machine', 'uniform-scale-set', 'flexible-scale-set', 'arc-server'],
} as const;

type RulesByName = Readonly<Record<string, RuleSettings | undefined>>;

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
export function checkMerged(merged: MergedPolicy, documents: readonly PolicyDocument[]): PolicyIssue[] {
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
  return [...issues, ...checkOptions(merged, documents)];
}

/** Options without which a rule cannot say anything: a policy that switches it on without them would stay silent for ever. */
const neededOptions: Readonly<Record<string, string>> = {
  'paired-region-overlap': 'applicationTag',
  'zone-overlap': 'applicationTag',
  'simultaneous-share': 'applicationTag',
  'ring-order': 'after',
};

function checkOptions(merged: MergedPolicy, documents: readonly PolicyDocument[]): PolicyIssue[] {
  const everywhere = (merged.rules ?? {}) as RulesByName;
  const own = Object.entries(merged.environments ?? {}).map(([name, { rules = {} }]) => ({ name, rules: rules as RulesByName }));
  // What is said everywhere may be completed by the environments.
  const issues = own.flatMap(({ name, rules }) => {
    return Object.keys({ ...everywhere, ...rules }).flatMap((rule) => {
      const settings = { ...everywhere[rule], ...rules[rule] };
      const path = rules[rule] === undefined ? ['rules', rule] : ['environments', name, 'rules', rule];
      return [...checkNeeded(rule, settings, path, documents), ...checkRing(rule, settings, name, path, { merged, documents })];
    });
  });
  if (own.length === 0)
    for (const [rule, settings] of Object.entries(everywhere))
      issues.push(...checkNeeded(rule, settings ?? {}, ['rules', rule], documents));
  return [...new Map(issues.map((issue) => [`${issue.file}:${issue.line}:${issue.column}:${issue.message}`, issue])).values()];
}

function checkNeeded(rule: string, settings: RuleSettings, path: readonly string[], documents: readonly PolicyDocument[]): PolicyIssue[] {
  const option = Object.hasOwn(neededOptions, rule) ? neededOptions[rule] : undefined;
  if (option === undefined || settings.effect === 'off' || settings[option] !== undefined) return [];
  const message = `${rule} needs the option ${option}, without which it checks nothing; add it, or write effect: off.`;
  return [issueAt(lastWith(documents, path), path, 'key', 'policy/missing-option', message)];
}

interface Merged {
  readonly merged: MergedPolicy;
  readonly documents: readonly PolicyDocument[];
}

/** The environment that comes first must exist, and must not itself wait for this one. */
function checkRing(
  rule: string,
  { after, effect }: RuleSettings,
  name: string,
  path: readonly string[],
  { merged, documents }: Merged,
): PolicyIssue[] {
  if (rule !== 'ring-order' || effect === 'off' || typeof after !== 'string') return [];
  const at = (code: string, message: string) => {
    const place = [...path, 'after'];
    const found = documents.some(({ data }) => has(data, place)) ? place : path;
    return [issueAt(lastWith(documents, found), found, 'value', code, message)];
  };
  const names = Object.keys(merged.environments ?? {});
  if (!names.includes(after)) {
    const near = nearest(after, names);
    const help = near === undefined ? `it has: ${names.join(', ')}.` : `did you mean ${quote(near)}?`;
    return at('policy/unknown-environment', `ring-order names the environment ${quote(after)}, which does not exist; ${help}`);
  }
  if (path[0] === 'environments' && leadsBack(merged, name, after)) {
    return at('policy/ring-circle', `ring-order lets ${quote(name)} wait for itself; let the first environment wait for none.`);
  }
  return [];
}

/** Following who waits for whom from `after` on, does it come back to the environment? */
function leadsBack(merged: MergedPolicy, name: string, after: string): boolean {
  const seen = new Set<string>();
  let next: unknown = after;
  while (typeof next === 'string' && !seen.has(next)) {
    if (next === name) return true;
    seen.add(next);
    const rules = (merged.environments?.[next]?.rules ?? {}) as RulesByName;
    next = rules['ring-order']?.effect === 'off' ? undefined : rules['ring-order']?.after;
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
