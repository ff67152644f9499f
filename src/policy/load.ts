import { PolicyError, type PolicyIssue, UsageError } from '../errors.ts';
import { fileIssue, issueAt, type Path, type PolicyDocument, quote, refuse } from './document.ts';
import { type MergedPolicy, mergePolicies, ownWords } from './merge.ts';
import { rememberOrigin } from './origins.ts';
import type { Policy, RuleDemands } from './policy.ts';
import { checkDocument, checkMerged, lastWith } from './policy-checks.ts';
import { locatePolicy, missingPolicy, type PolicyLocation, shippedNames } from './references.ts';
import { listOf, resolvePolicy } from './resolve.ts';
import { validatePolicyDocument } from './validate.ts';

const deepestExtends = 5;

/**
 * Loads policies by shipped name (baseline, strict, environments) or path, each with everything it extends, and merges them left
 * to right. `rules` are those that may ask something of a policy. Throws a PolicyError with every mistake found, or a UsageError when no policy is named.
 */
export async function loadPolicy(references: readonly string[], workingDirectory: string, rules: readonly RuleDemands[]): Promise<Policy> {
  if (references.length === 0) {
    throw new UsageError('usage/no-policy', `No policy is named; name a file or a shipped policy (${shippedNames.join(', ')}).`);
  }
  const loading: Loading = { workingDirectory, issues: [], done: new Map() };
  const loaded: Loaded[] = [];
  for (const reference of references) {
    const one = await load(loading, { name: reference, directory: '.' }, []);
    if (one) loaded.push(one);
  }
  refuse(loading.issues);
  const documents = inMergeOrder(loaded);
  const merged = loaded.map((one) => one.merged).reduce(mergePolicies, {});
  refuse(checkMerged(merged, documents, rules));
  const name = loaded.map((one) => one.merged.name ?? one.document.file).join(' + ');
  const policy = resolvePolicy(
    merged,
    name,
    documents.map(({ file }) => file),
  );
  for (const environment of policy.environments) {
    const path = ['environments', environment.name];
    rememberOrigin(environment, () => {
      const document = lastWith(documents, path);
      return { file: document.file, path, ...document.locate(path, 'key') };
    });
  }
  return policy;
}

interface Loading {
  readonly workingDirectory: string;
  readonly issues: PolicyIssue[];
  /** By the key of their location; undefined for those that failed. */
  readonly done: Map<string, Loaded | undefined>;
}

interface Loaded {
  readonly document: PolicyDocument;
  readonly parents: readonly Loaded[];
  /** Its own words over those of its parents. */
  readonly merged: MergedPolicy;
  /** How many levels of extends lie below it. */
  readonly levels: number;
}

interface Reference {
  readonly name: string;
  /** What relative paths are relative to, seen from the working directory. */
  readonly directory: string;
  /** Where it is written; undefined for references of the user. */
  readonly source?: { readonly document: PolicyDocument; readonly path: Path };
}

/** `chain` holds the keys of the files that lead here, outermost first. Undefined after a failure, which is then among the issues. */
async function load(loading: Loading, reference: Reference, chain: readonly string[]): Promise<Loaded | undefined> {
  const location = locatePolicy(reference.name, reference.directory, loading.workingDirectory);
  const report = (code: string, message: string) => void loading.issues.push(issueOf(reference, code, message));
  if (chain.includes(location.key))
    return report('policy/extends-cycle', `Extending ${quote(reference.name)} leads back to itself; remove one of the links.`);
  const levels = loading.done.get(location.key)?.levels ?? 0;
  if (chain.length + levels > deepestExtends) {
    return report('policy/extends-depth', `Policies extend each other over more than ${deepestExtends} levels; merge some of the files.`);
  }
  if (loading.done.has(location.key)) return loading.done.get(location.key);
  const loaded = await loadOnce(loading, reference, location, [...chain, location.key]);
  loading.done.set(location.key, loaded);
  return loaded;
}

async function loadOnce(
  loading: Loading,
  reference: Reference,
  location: PolicyLocation,
  chain: readonly string[],
): Promise<Loaded | undefined> {
  const document = await documentOf(loading, reference, location);
  if (!document) return undefined;
  const found = validatePolicyDocument(document);
  if ('issues' in found) {
    loading.issues.push(...found.issues);
    return undefined;
  }
  const policy = found.data;
  loading.issues.push(...checkDocument(document, policy));
  const parents: Loaded[] = [];
  for (const [index, name] of listOf(policy.extends ?? []).entries()) {
    const path = Array.isArray(policy.extends) ? ['extends', index] : ['extends'];
    const parent = await load(loading, { name, directory: location.directory, source: { document, path } }, chain);
    if (parent) parents.push(parent);
  }
  const { name: _names, ...inherited } = parents.map((parent) => parent.merged).reduce(mergePolicies, {});
  return {
    document,
    parents,
    merged: mergePolicies(inherited, ownWords(policy)),
    levels: Math.max(0, ...parents.map((parent) => parent.levels + 1)),
  };
}

async function documentOf(loading: Loading, reference: Reference, location: PolicyLocation): Promise<PolicyDocument | undefined> {
  try {
    return await location.read();
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    const { code, message } = missingPolicy(reference.name);
    loading.issues.push(...(error.code === 'policy/not-found' ? [issueOf(reference, code, message)] : error.issues));
    return undefined;
  }
}

function issueOf({ name, source }: Reference, code: string, message: string): PolicyIssue {
  return source ? issueAt(source.document, source.path, 'value', code, message) : fileIssue(name, code, message);
}

/** Each document once, at the last place where it takes part. */
function inMergeOrder(loaded: readonly Loaded[]): PolicyDocument[] {
  const backwards = new Set<PolicyDocument>();
  const visit = (one: Loaded): void => {
    if (backwards.has(one.document)) return;
    backwards.add(one.document);
    for (const parent of one.parents.toReversed()) visit(parent);
  };
  for (const one of loaded.toReversed()) visit(one);
  return [...backwards].reverse();
}
