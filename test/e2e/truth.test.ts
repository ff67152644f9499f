import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/findings/report.ts';
import { differences, type Truth, type World } from '../support/truth.ts';

const root = join(import.meta.dirname, '../..');
const plans = join(root, 'test/fixtures/plans');
const directories = readdirSync(plans, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('truth.json'))
  .map((file) => dirname(file))
  .sort();

let out = '';
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'truth-'));
  writeFileSync(join(out, 'closed.yaml'), `${readFileSync(join(plans, 'policy.yaml'), 'utf8')}\nschedules: closed\n`);
});
afterAll(() => rmSync(out, { recursive: true }));

/** Runs the committed bundle where the plan lies, as a user would; violations exit with 1. */
async function run(
  directory: string,
  world: World,
  now: string,
): Promise<{ readonly stdout: string; readonly report: Report; readonly texts: string }> {
  const [json, markdown] = ['json', 'md'].map((end) => join(out, `${directory.replaceAll('/', '-')}-${world}.${end}`));
  const policy = world === 'closed' ? join(out, 'closed.yaml') : join(plans, 'policy.yaml');
  const options = ['--source', 'terraform-plan', '--files', 'plan.json', '--policy', policy, '--plan-scope', 'all', '--now', now];
  const reports = ['--reports', `json=${json}`, '--reports', `markdown=${markdown}`];
  const stdout = await new Promise<string>((resolve, reject) => {
    const args = [join(root, 'dist/cli.js'), 'check', ...options, ...reports];
    execFile(process.execPath, args, { cwd: join(plans, directory) }, (error, text, errors) => {
      if (error && error.code !== 1) reject(new Error(errors));
      else resolve(text);
    });
  });
  const [reportText, markdownText] = [json, markdown].map((file) => readFileSync(file ?? '', 'utf8'));
  return { stdout, report: JSON.parse(reportText ?? ''), texts: `${stdout}${reportText}${markdownText}` };
}

describe.each(directories)('%s', (directory) => {
  const truth = JSON.parse(readFileSync(join(plans, directory, 'truth.json'), 'utf8')) as Truth;
  it.each(['closed', 'open'] as const)('agrees with its truth in a %s world, and shows no secret', async (world) => {
    const { report, texts } = await run(directory, world, truth.now);
    expect(differences(report, truth, world)).toEqual([]);
    const secrets = sensitiveValues(JSON.parse(readFileSync(join(plans, directory, 'plan.json'), 'utf8')));
    expect(secrets.filter((secret) => texts.includes(secret))).toEqual([]);
    expect(texts).not.toContain('S3cret-Plan-Value!');
  });
});

/** Every text of a plan that is marked sensitive and stands nowhere unmarked: a whole block is marked for one password in it. */
function sensitiveValues(plan: { resource_changes: { change: Record<string, unknown> }[] }): readonly string[] {
  const sides = plan.resource_changes.flatMap(({ change }) => [
    [change.after, change.after_sensitive],
    [change.before, change.before_sensitive],
  ]);
  const open = new Set(sides.flatMap(([value, marks]) => unmarked(value, marks)));
  return sides.flatMap(([value, marks]) => marked(value, marks)).filter((text) => !open.has(text));
}

function unmarked(value: unknown, marks: unknown): readonly string[] {
  if (marks === true) return [];
  if (typeof value !== 'object' || value === null) return texts(value);
  return Object.entries(value).flatMap(([key, inner]) => unmarked(inner, (marks as Record<string, unknown> | null | undefined)?.[key]));
}

function marked(value: unknown, marks: unknown): readonly string[] {
  if (marks === true) return texts(value);
  if (typeof marks !== 'object' || marks === null || typeof value !== 'object' || value === null) return [];
  return Object.entries(marks).flatMap(([key, mark]) => marked((value as Record<string, unknown>)[key], mark));
}

/** Short words occur by chance. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length > 7 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}
