import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/findings/report.ts';
import { rules } from '../../src/generated/rules.ts';
import { check } from '../../src/runs/check.ts';
import type { CheckSettings } from '../../src/runs/options.ts';
import { planOfBicep } from '../support/examples/bicep.ts';
import { snapshotOfExample } from '../support/examples/live-machine.ts';
import { ordinaryBicep, ordinaryTerraform } from '../support/examples/ordinary.ts';
import { planOfTerraform } from '../support/examples/plan.ts';
import { type RuleExample, type RulePage, readRulePage } from '../support/examples/rule-page.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rule-examples-'));
});
afterAll(() => rm(directory, { recursive: true }));

const options: Omit<CheckSettings, 'workingDirectory'> = {
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
function policyOf({ policy }: RulePage): object {
  const { rules: settings = {} } = policy;
  const keys = 'environments' in policy ? policy : { rules: settings, environments: { example: { match: { names: '*' }, ...policy } } };
  return { apiVersion: 'azure-patch-policy/v1', kind: 'PatchPolicy', schedules: 'closed', ...keys };
}

const inputOf = { terraform: planOfTerraform, bicep: planOfBicep, json: snapshotOfExample };

/** Runs the whole pipeline over one example. */
async function evaluate(page: RulePage, { language, text }: RuleExample): Promise<Report> {
  await writeFile(join(directory, 'input.json'), JSON.stringify(inputOf[language](text)));
  await writeFile(join(directory, 'policy.json'), JSON.stringify(policyOf(page)));
  return check({ ...options, workingDirectory: directory });
}

it.each([
  { language: 'terraform', text: ordinaryTerraform },
  { language: 'bicep', text: ordinaryBicep },
] as const)(
  'what the tests add to a $language example is a schedule that no rule reports, but that it is not assigned',
  async (example) => {
    const page = { rule: '', headings: [], policy: {}, examples: [] };
    const report = await evaluate(page, { ...example, expected: 'pass' });
    expect(report.schedules).toHaveLength(1);
    const [schedule] = report.schedules;
    expect(report.findings.filter(({ subject }) => subject === schedule?.id).map(({ rule }) => rule)).toEqual(['schedule-unused']);
  },
);

describe.each(Object.keys(rules))('the page of %s', (rule) => {
  it('is about this rule', async () => {
    expect((await pageOf(rule)).rule).toBe(rule);
  });

  const isLive = rules[rule as keyof typeof rules].needs === 'live';
  const languages = isLive ? (['json'] as const) : (['terraform', 'bicep'] as const);
  const kinds = (['pass', 'fail'] as const).flatMap((expected) => languages.map((language) => ({ expected, language })));

  it.each(kinds)('has a $language example that makes it $expected', async ({ expected, language }) => {
    const page = await pageOf(rule);
    const example = page.examples.find((candidate) => candidate.expected === expected && candidate.language === language);
    if (!example) throw new Error(`no ${language} example`);
    const report = await evaluate(page, example);
    const findings = report.findings
      .filter((finding) => finding.rule === rule)
      .map(({ subject, outcome, message }) => ({ subject, outcome, message }));
    if (expected === 'pass') {
      expect(findings).toEqual([]);
      expect(report.rules[rule]?.pass).toBeGreaterThan(0);
    } else {
      expect(findings).toContainEqual(expect.objectContaining({ outcome: 'violation' }));
      expect(report.rules[rule]?.violation).toBeGreaterThan(0);
    }
  });
});
