import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { check } from '../../src/runs/check.ts';
import { planOfTerraform } from '../support/examples/plan.ts';
import { readRulePage } from '../support/examples/rule-page.ts';

const directory = mkdtempSync(join(tmpdir(), 'rings-'));
afterAll(() => rmSync(directory, { recursive: true }));

const page = readRulePage(readFileSync(new URL('../../src/rules/ring-order.md', import.meta.url), 'utf8'));
const policy = { apiVersion: 'azure-patch-policy/v1', kind: 'PatchPolicy', schedules: 'closed', ...page.policy };
const example = page.examples.find(({ expected, language }) => expected === 'fail' && language === 'terraform');

interface Plan {
  readonly resource_changes: {
    readonly address: string;
    readonly change: { actions: string[]; before: unknown; after: unknown; after_unknown: unknown };
  }[];
}

/** The failing example of the page as a plan in which everything exists already and only these resources change. */
function planChanging(...addresses: readonly string[]): Plan {
  const plan = planOfTerraform(example?.text ?? '') as unknown as Plan;
  for (const { address, change } of plan.resource_changes) {
    change.actions = addresses.includes(address) ? ['update'] : ['no-op'];
    change.before = change.after;
  }
  return plan;
}

async function judged(plan: Plan) {
  writeFileSync(join(directory, 'plan.json'), JSON.stringify(plan));
  writeFileSync(join(directory, 'policy.json'), JSON.stringify(policy));
  return check({
    workingDirectory: directory,
    source: 'terraform-plan',
    files: ['plan.json'],
    sourceRoot: '.',
    planScope: 'changed',
    policy: ['policy.json'],
    waivers: [],
    failOnSeverity: 'low',
    warnOnly: false,
    onIncomplete: 'fail',
    onEmpty: 'pass',
    onUnknown: 'fail',
    onExpiredWaiver: 'fail',
    now: new Date('2026-11-22T12:00:00Z'),
  });
}

it('judges production when only the schedule of staging changes, since the order is that of both', async () => {
  const report = await judged(planChanging('azurerm_maintenance_configuration.first'));
  expect(report.findings).toContainEqual(
    expect.objectContaining({ rule: 'ring-order', subject: 'azurerm_linux_virtual_machine.two', outcome: 'violation' }),
  );
});

it('leaves staging alone when only the schedule of production changes', async () => {
  const report = await judged(planChanging('azurerm_maintenance_configuration.second'));
  expect(report.machines.map(({ id }) => id)).toEqual(['azurerm_linux_virtual_machine.two']);
  expect(report.findings.map(({ rule }) => rule)).toContain('ring-order');
});

it('compares with machines that do not change', async () => {
  const report = await judged(planChanging('azurerm_linux_virtual_machine.two'));
  expect(report.findings).toContainEqual(expect.objectContaining({ rule: 'ring-order', outcome: 'violation' }));
});
