import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import type { Report } from '../../src/findings/report.ts';
import { rules } from '../../src/generated/rules.ts';
import { check } from '../../src/runs/check.ts';
import { planOfBicep } from '../support/examples/bicep.ts';
import { planOfTerraform } from '../support/examples/plan.ts';
import { readRulePage } from '../support/examples/rule-page.ts';
import { applied, type Plan } from '../support/fixes.ts';
import { publicData } from '../support/public-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'fixes-'));

interface Input {
  readonly plan: Plan;
  readonly policy: string;
  readonly now: Date;
}

function judge({ policy, now }: Input, plan: Plan): Promise<Report> {
  return check({ plan, policy: [policy], planScope: 'all', workingDirectory: folder, now });
}

/** Of all tests of this file. */
let tried = 0;

const keyOf = ({ rule, subject }: Finding) => `${rule} on ${subject}`;

/** What a plan says after each change that its findings offer: what is left of them, and what came in their place. */
async function leftovers(input: Input): Promise<{ readonly skipped: readonly string[]; readonly wrong: readonly string[] }> {
  const before = await judge(input, input.plan);
  const known = new Set(before.findings.map(keyOf));
  const wrong: string[] = [];
  const skipped: string[] = [];
  for (const finding of before.findings.filter(({ outcome }) => outcome === 'violation')) {
    for (const change of finding.changes ?? []) {
      const plan = applied(input.plan, finding, change, before);
      if (!plan) {
        skipped.push([finding.rule, ...change.steps].join(' '));
        continue;
      }
      tried += 1;
      const after = await judge(input, plan);
      const own = after.findings.filter(({ subject }) => subject === finding.subject);
      const stays = own.filter(({ rule, outcome }) => rule === finding.rule && outcome === 'violation');
      // What waits for the apply no fix can know.
      const comes = own.filter((one) => !known.has(keyOf(one)) && !/known after apply/.test(one.reason ?? ''));
      const said = [...stays, ...comes].map((one) => `${one.outcome} ${one.rule}: ${one.message}; ${one.reason ?? ''}`);
      if (said.length > 0) wrong.push(`${keyOf(finding)}, fix "${finding.fix}", by ${JSON.stringify(change)}: ${said.join(' | ')}`);
    }
  }
  return { skipped, wrong };
}

/** Rules, with the steps of their ways, that a test does not take. A way that is not named here has to be tried. */
const notTaken: ReadonlySet<string> = new Set([
  // The resource becomes another one.
  'assessment-mode declare-as-modern-resource',
  'orchestration-mode declare-as-modern-resource assign-schedule',
  // Machines inside a dynamic scope, or on the schedules of others.
  'bypass-without-schedule leave-schedules',
  'schedule-without-prerequisites leave-schedules',
  // Schedules that the plan only looks up.
  'reboot-setting',
  'schedule-expired',
  'scale-set-not-updated leave-version-out-of-image',
]);

function policyFile(name: string, policy: object): string {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(policy));
  return file;
}

describe.each(Object.values(rules).filter(({ needs }) => needs !== 'live'))('the fix of $id', ({ id }) => {
  it.each(['terraform', 'bicep'] as const)('leaves nothing of a %s example that fails, and puts nothing in its place', async (language) => {
    const page = readRulePage(readFileSync(new URL(`../../src/rules/${id}.md`, import.meta.url), 'utf8'));
    const example = page.examples.find((one) => one.expected === 'fail' && one.language === language);
    const { rules: settings = {} } = page.policy;
    const keys =
      'environments' in page.policy
        ? page.policy
        : { rules: settings, environments: { example: { match: { names: '*' }, ...page.policy } } };
    const policy = policyFile(`${id}-${language}`, {
      apiVersion: 'azure-patch-policy/v1',
      kind: 'PatchPolicy',
      schedules: 'closed',
      ...keys,
    });
    const plan = (language === 'terraform' ? planOfTerraform : planOfBicep)(example?.text ?? '') as unknown as Plan;
    const { skipped, wrong } = await leftovers({ plan, policy, now: new Date('2026-11-22T12:00:00Z') });
    expect(wrong).toEqual([]);
    expect(skipped.filter((way) => !notTaken.has(way))).toEqual([]);
  });
});

const plans = join(import.meta.dirname, '../fixtures/plans');
const directories = readdirSync(plans, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('truth.json') && existsSync(join(plans, dirname(file), 'plan.json')))
  .map((file) => dirname(file))
  .sort();

describe('a fix of a genuine plan', () => {
  it.each(directories)('leaves nothing, and puts nothing in its place: %s', async (directory) => {
    const read = (file: string) => readFileSync(join(plans, file), 'utf8');
    const { now } = JSON.parse(read(join(directory, 'truth.json'))) as { now: string };
    const policy = join(folder, 'closed.yaml');
    writeFileSync(policy, `${read('policy.yaml')}\nschedules: closed\n`);
    const plan = JSON.parse(read(join(directory, 'plan.json'))) as Plan;
    const { skipped, wrong } = await leftovers({ plan, policy, now: new Date(now) });
    expect(wrong).toEqual([]);
    expect(skipped.filter((way) => !notTaken.has(way))).toEqual([]);
  });
});

const cases = publicData('cases');
/** What cases hold besides whole plans: templates, snapshots beside a plan, and a plan in which nothing is to be changed. */
function isOfPlanAlone(directory: string): boolean {
  const has = (file: string) => existsSync(join(directory, file));
  if (!has('plan.json') || !has('policy.yaml') || has('snapshot.json')) return false;
  return 'resource_changes' in (JSON.parse(readFileSync(join(directory, 'plan.json'), 'utf8')) as object);
}

const casesOfPlans = cases === undefined ? [] : readdirSync(cases).filter((name) => isOfPlanAlone(join(cases, name)));

describe.skipIf(cases === undefined)('a fix of a case', () => {
  it.each(casesOfPlans)('leaves nothing, and puts nothing in its place: %s', async (name) => {
    const read = (file: string) => readFileSync(join(cases ?? '', name, file), 'utf8');
    const { args } = JSON.parse(read('case.json')) as { args: string[] };
    const text = read('policy.yaml');
    const policy = join(folder, `case-${name}.yaml`);
    writeFileSync(
      policy,
      /^schedules:/m.test(text) ? text.replace(/^schedules:.*$/m, 'schedules: closed') : `${text}\nschedules: closed\n`,
    );
    const now = new Date(args[args.indexOf('--now') + 1] ?? '');
    const { skipped, wrong } = await leftovers({ plan: JSON.parse(read('plan.json')) as Plan, policy, now });
    expect(wrong).toEqual([]);
    expect(skipped.filter((way) => !notTaken.has(way))).toEqual([]);
  });
});

it('tries fixes enough to mean something', () => expect(tried).toBeGreaterThan(300));
