import { resolve } from 'node:path';
import { PolicyError, type PolicyIssue } from '../errors.ts';
import type { PatchWaivers } from '../generated/policy-types.ts';
import { nearest } from '../text/nearest.ts';
import { readTime } from '../text/time.ts';
import { issueAt, type Path, type PolicyDocument, quote, refuse } from './document.ts';
import { readDocument } from './read-document.ts';
import { listOf } from './resolve.ts';
import { unknownRule } from './sentences.ts';
import { ruleIds, validateWaiverDocument } from './validate.ts';
import { sortWaivers, type Waiver, type Waivers } from './waivers.ts';

/**
 * Loads waiver files, paths relative to `workingDirectory`, and sorts the waivers as of `now`. Throws a PolicyError with every
 * mistake in every file.
 */
export async function loadWaivers(files: readonly string[], workingDirectory: string, now: Date): Promise<Waivers> {
  const issues: PolicyIssue[] = [];
  const waivers: Waiver[] = [];
  for (const file of files) {
    const document = await read(resolve(workingDirectory, file), file, issues);
    if (!document) continue;
    const found = validateWaiverDocument(document);
    if ('issues' in found) {
      issues.push(...found.issues);
      continue;
    }
    issues.push(...checkWaivers(document, found.data));
    waivers.push(...found.data.waivers.map((waiver, index) => toWaiver(document, waiver, index)));
  }
  refuse(issues);
  return sortWaivers(waivers, now);
}

async function read(path: string, file: string, issues: PolicyIssue[]): Promise<PolicyDocument | undefined> {
  try {
    return await readDocument(path, file, isText);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    issues.push(...error.issues);
    return undefined;
  }
}

/** Everything in a waiver is text; a ticket is often written as a bare number. */
function isText(path: Path): boolean {
  return path[0] === 'waivers' && path.length > 2;
}

function toWaiver(document: PolicyDocument, waiver: PatchWaivers['waivers'][number], index: number): Waiver {
  return {
    ...waiver,
    rules: listOf(waiver.rules),
    resources: listOf(waiver.resources),
    file: document.file,
    line: document.locate(['waivers', index], 'value').line,
  };
}

/** What the schema cannot say: rules that do not exist, days that the calendar does not have. */
function checkWaivers(document: PolicyDocument, { waivers }: PatchWaivers): PolicyIssue[] {
  return waivers.flatMap(({ rules, expiresOn }, index) => {
    const issues: PolicyIssue[] = [];
    for (const [at, rule] of listOf(rules).entries()) {
      if (ruleIds.includes(rule)) continue;
      const path = ['waivers', index, 'rules', ...(Array.isArray(rules) ? [at] : [])];
      issues.push(issueAt(document, path, 'value', 'policy/unknown-rule', unknownRule(rule, nearest(rule, ruleIds))));
    }
    if (readTime(expiresOn) === undefined) {
      const message = `waivers[${index}].expiresOn is ${quote(expiresOn)}, a day that does not exist; write one as YYYY-MM-DD.`;
      issues.push(issueAt(document, ['waivers', index, 'expiresOn'], 'value', 'policy/wrong-value', message));
    }
    return issues;
  });
}
