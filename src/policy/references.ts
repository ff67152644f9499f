import { isAbsolute, posix, resolve, sep } from 'node:path';
import { shippedPolicies } from '../generated/shipped-policies.ts';
import { nearest } from '../text/nearest.ts';
import { type Path, type PolicyDocument, quote } from './document.ts';
import { readDocument } from './read-document.ts';

/** Where a policy lies. */
export interface PolicyLocation {
  /** The same for every reference to this policy. */
  readonly key: string;
  /** As shown to the user. */
  readonly file: string;
  /** What relative paths in it are relative to, seen from the working directory. */
  readonly directory: string;
  /** Throws a PolicyError where it cannot be read. */
  readonly read: () => Promise<PolicyDocument>;
}

/** Names of the policies that come with this program. */
export const shippedNames: readonly string[] = [...shippedPolicies.keys()];

/** Replaces globs by the files that `findFiles` finds for them. */
export async function expandReferences(
  references: readonly string[],
  findFiles: (pattern: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const expanded: string[] = [];
  for (const reference of references) expanded.push(...(shippedPolicies.has(reference) ? [reference] : await findFiles(reference)));
  return expanded;
}

/** `directory` is what the reference is relative to, seen from the working directory. A shipped name wins over a file of that name. */
export function locatePolicy(reference: string, directory: string, workingDirectory: string): PolicyLocation {
  const shipped = shippedPolicies.get(reference);
  if (shipped) {
    const read = async () => ({ file: reference, data: shipped, locate: () => ({ line: 1, column: 1 }) });
    return { key: `shipped:${reference}`, file: reference, directory: '.', read };
  }
  const slashed = reference.replaceAll(sep, '/');
  const file = directory === '.' || isAbsolute(reference) ? slashed : posix.join(directory, slashed);
  const path = resolve(workingDirectory, file);
  return { key: path, file, directory: posix.dirname(file), read: () => readDocument(path, file, isMatchText) };
}

/** Tag values and names are text, however they look. */
function isMatchText(path: Path): boolean {
  return path[0] === 'environments' && path[2] === 'match' && path.length > 3;
}

/** What to say of a reference that leads to no file. */
export function missingPolicy(reference: string): { readonly code: string; readonly message: string } {
  if (/^[A-Za-z0-9-]+\/[\w.-]+\/[^@]+@\S+$/.test(reference) || /^https?:\/\//i.test(reference)) {
    const message = `${quote(reference)} is a policy of another repository, which this version cannot read; check that repository out and name the file.`;
    return { code: 'policy/remote', message };
  }
  const near = nearest(reference, shippedNames);
  const help =
    near === undefined
      ? `check the path (shipped policies: ${shippedNames.join(', ')}).`
      : `did you mean the shipped policy ${quote(near)}?`;
  return { code: 'policy/not-found', message: `There is no policy file ${quote(reference)}; ${help}` };
}
