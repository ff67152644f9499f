import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/findings/report.ts';
import { rules } from '../../src/rules/index.ts';
import { type CheckOptions, check } from '../../src/runs/check.ts';
import { planOfBicep } from '../support/examples/bicep.ts';
import { snapshotOfExample } from '../support/examples/live-machine.ts';
import { planOfTerraform } from '../support/examples/plan.ts';
import { type RuleExample, type RulePage, readRulePage } from '../support/examples/rule-page.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rule-examples-'));
});
afterAll(() => rm(directory, { recursive: true }));

const options: Omit<CheckOptions, 'workingDirectory'> = {
  source: 'auto',
  files: ['input.json'],
  sourceRoot: '.',
  planScope: 'all',
  policy: ['policy.json'],
  waivers: [],
  failOnSeverity: 'low',
  warnOnly: false,
  onIncomplete: 'fail',
  onEmpty: 'fail',
  onUnknown: 'fail',
  onExpiredWaiver: 'fail',
  now: new Date('2026-11-22T12:00:00Z'),
};

async function pageOf(rule: string): Promise<RulePage> {
  return readRulePage(await readFile(new URL(`../../src/rules/${rule}.md`, import.meta.url), 'utf8'));
}

/** Everything in one environment that asks for what the page says, in a closed world; a page about environments brings its own. */
function policyOf({ judgedWith }: RulePage): object {
  const { rules: settings = {} } = judgedWith;
  const asked =
    'environments' in judgedWith ? judgedWith : { rules: settings, environments: { example: { match: { names: '*' }, ...judgedWith } } };
  return { apiVersion: 'azure-patch-policy/v1', kind: 'PatchPolicy', schedules: 'closed', ...asked };
}

const inputOf = { terraform: planOfTerraform, bicep: planOfBicep, json: snapshotOfExample };

/** Runs the whole pipeline over one example. */
async function judge(page: RulePage, { language, text }: RuleExample): Promise<Report> {
  await writeFile(join(directory, 'input.json'), JSON.stringify(inputOf[language](text)));
  await writeFile(join(directory, 'policy.json'), JSON.stringify(policyOf(page)));
  return check({ ...options, workingDirectory: directory });
}

describe.each(Object.keys(rules))('the page of %s', (rule) => {
  it('is about this rule and has every heading in its place', async () => {
    const { rule: title, headings } = await pageOf(rule);
    expect(title).toBe(rule);
    expect(headings).toEqual(['What it checks', 'Why', 'Options', 'Pass', 'Fail', 'Links']);
  });

  const isLive = rules[rule as keyof typeof rules].needs === 'live';
  const languages = isLive ? (['json'] as const) : (['terraform', 'bicep'] as const);
  const kinds = (['pass', 'fail'] as const).flatMap((expected) => languages.map((language) => ({ expected, language })));

  it.each(kinds)('has a $language example that makes it $expected', async ({ expected, language }) => {
    const page = await pageOf(rule);
    const example = page.examples.find((one) => one.expected === expected && one.language === language);
    if (!example) throw new Error(`no ${language} example`);
    const report = await judge(page, example);
    const said = report.findings
      .filter((finding) => finding.rule === rule)
      .map(({ subject, outcome, message }) => ({ subject, outcome, message }));
    if (expected === 'pass') {
      expect(said).toEqual([]);
      expect(report.rules[rule]?.pass).toBeGreaterThan(0);
    } else {
      expect(said).toContainEqual(expect.objectContaining({ outcome: 'violation' }));
      expect(report.rules[rule]?.violation).toBeGreaterThan(0);
    }
  });
});
