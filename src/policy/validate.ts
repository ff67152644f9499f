import type { PolicyIssue } from '../errors.ts';
import type { PatchPolicy, PatchWaivers } from '../generated/policy-types.ts';
import * as validators from '../generated/policy-validators.ts';
import { policyKeys, waiverKeys } from '../generated/schema-keys.ts';
import { issueAt, type Path, type PolicyDocument } from './document.ts';
import { type SchemaError, sentenceOf } from './sentences.ts';

/** Every rule id there is. */
export const ruleIds: readonly string[] = policyKeys.rules ?? [];

const mostIssues = 100;

interface Format {
  readonly kind: string;
  readonly noun: string;
  /** What to do with a file of this kind that stands in the other's place. */
  readonly use: string;
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly validate: unknown;
}

const policyFormat: Format = {
  kind: 'PatchPolicy',
  noun: 'a patch policy',
  use: 'name it where policies are named',
  keys: policyKeys,
  validate: validators.validatePolicy,
};
const waiverFormat: Format = {
  kind: 'PatchWaivers',
  noun: 'a waiver file',
  use: 'name it where waivers are named',
  keys: waiverKeys,
  validate: validators.validateWaivers,
};

/** A document that was found in order, as its type; or what is wrong with it. */
export type Validated<T> = { readonly data: T } | { readonly issues: readonly PolicyIssue[] };

/** Checks a document against the schema of policies. */
export function validatePolicyDocument(document: PolicyDocument): Validated<PatchPolicy> {
  return validated(document, policyFormat, waiverFormat);
}

/** Checks a document against the schema of waivers. */
export function validateWaiverDocument(document: PolicyDocument): Validated<PatchWaivers> {
  return validated(document, waiverFormat, policyFormat);
}

function validated<T>(document: PolicyDocument, format: Format, other: Format): Validated<T> {
  const stranger = foreignIssue(document, format, other);
  const issues = stranger ? [stranger] : schemaIssues(document, format);
  return issues.length > 0 ? { issues } : { data: document.data as T };
}

/** One sentence for a file that is something else altogether, instead of one for each of its keys. */
function foreignIssue(document: PolicyDocument, format: Format, other: Format): PolicyIssue | undefined {
  const { data } = document;
  const expected = `expected ${format.noun} with apiVersion: azure-patch-policy/v1 and kind: ${format.kind}.`;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return issueAt(document, [], 'value', 'policy/wrong-kind', `The file does not hold a map of keys; ${expected}`);
  }
  const { kind } = data as { kind?: unknown };
  if (kind === other.kind) {
    return issueAt(document, ['kind'], 'value', 'policy/wrong-kind', `This is ${other.noun}, not ${format.noun}; ${other.use}.`);
  }
  const isOurs = Object.hasOwn(data, 'kind') || Object.hasOwn(data, 'apiVersion');
  return isOurs ? undefined : issueAt(document, [], 'value', 'policy/wrong-kind', `The file has neither apiVersion nor kind; ${expected}`);
}

function schemaIssues(document: PolicyDocument, format: Format): PolicyIssue[] {
  const validate = format.validate as ((data: unknown) => boolean) & { errors?: SchemaError[] | null };
  if (validate(document.data)) return [];
  const errors = validate.errors ?? [];
  const wrongType = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  const telling = errors.filter(
    ({ keyword, instancePath }) => keyword !== 'if' && (keyword === 'type' || !wrongType.has(instancePath)), // one mistake, one sentence
  );
  const issues = telling.slice(0, mostIssues).map((error) => {
    const { path, value } = walk(document.data, error.instancePath);
    const { code, message, at, part } = sentenceOf(error, path, value, allowedKeys(format.keys, path));
    return issueAt(document, at, part, code, message);
  });
  issues.sort((a, b) => a.line - b.line || a.column - b.column);
  const last = issues.at(-1);
  if (last && telling.length > mostIssues) {
    issues.push({ ...last, code: 'policy/more', message: `There are ${telling.length - mostIssues} more mistakes in this file.` });
  }
  return issues;
}

/** The JSON pointer of an error as a path of keys and indexes, with the value it leads to. */
function walk(data: unknown, pointer: string): { path: Path; value: unknown } {
  const path: (string | number)[] = [];
  let value = data;
  for (const escaped of pointer.split('/').slice(1)) {
    const key = escaped.replace(/~1/g, '/').replace(/~0/g, '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown>)[key];
  }
  return { path, value };
}

function allowedKeys(keys: Format['keys'], path: Path): readonly string[] {
  let place = '';
  for (const [index, part] of path.entries()) {
    const step = keys[place]?.includes(String(part)) ? String(part) : '*';
    place = index === 0 ? step : `${place}/${step}`;
  }
  return keys[place] ?? [];
}
