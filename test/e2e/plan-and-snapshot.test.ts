import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { value } from '../../src/estate/known.ts';
import { snapshotBytes } from '../../src/sources/snapshot/write-snapshot.ts';
import { liveVm } from '../support/live.ts';
import { assignment, estate, schedule } from '../support/machines.ts';
import { plan } from '../support/plans.ts';
import { runDoor } from '../support/run-door.ts';

const directory = mkdtempSync(join(tmpdir(), 'plan-and-snapshot-'));
afterAll(() => rmSync(directory, { recursive: true }));

const group = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-web-prd/providers';
const id = `${group}/Microsoft.Compute/virtualMachines/vm-web-01`;
const address = 'azurerm_linux_virtual_machine.web';
const attributes = {
  id,
  name: 'vm-web-01',
  resource_group_name: 'rg-web-prd',
  location: 'westeurope',
  patch_mode: 'AutomaticByPlatform',
  patch_assessment_mode: 'AutomaticByPlatform',
  bypass_platform_safety_checks_on_user_schedule_enabled: true,
  provision_vm_agent: true,
  allow_extension_operations: true,
  admin_username: 'azureadmin',
  source_image_reference: [{ publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: 'latest' }],
};

/** A plan that resizes the machine, in whose midst nothing assigns a schedule. */
const resizing = plan(
  [{ address, actions: ['update'], before: { ...attributes, size: 'Standard_D2s_v5' }, after: { ...attributes, size: 'Standard_D4s_v5' } }],
  {},
);
writeFileSync(join(directory, 'plan.json'), JSON.stringify(resizing));
writeFileSync(join(directory, 'policy.yaml'), 'apiVersion: azure-patch-policy/v1\nkind: PatchPolicy\nextends: baseline\n');

const weekly = schedule({
  id: `${group}/Microsoft.Maintenance/maintenanceConfigurations/weekly`,
  resourceId: value(`${group}/Microsoft.Maintenance/maintenanceConfigurations/weekly`),
  recurEvery: value('Week Sunday'),
  change: 'keep',
  origin: { input: 'Azure' },
});
const machine = liveVm({}, { id, resourceId: value(id) });

async function snapshotOf(assigned: boolean): Promise<void> {
  const assignments = assigned
    ? [assignment(weekly, machine, { id: `${id}/assignments/weekly`, change: 'keep', origin: { input: 'Azure' } })]
    : [];
  const found = estate({ machines: [machine], schedules: [weekly], assignments, closed: true });
  const bytes = await snapshotBytes(
    { source: 'azure', takenAt: new Date('2026-11-22T12:00:00Z'), estate: found },
    'estate.json.gz',
    'test',
  );
  writeFileSync(join(directory, 'estate.json.gz'), bytes);
}

async function judged(options: string) {
  const line = `check --files plan.json --policy policy.yaml --now 2026-11-22T12:00:00Z --reports json=report.json ${options}`;
  const { code, stderr } = await runDoor({ file: 'cli.js', arguments: line.trim().split(' '), directory });
  expect(stderr).toBe('');
  const report = JSON.parse(readFileSync(join(directory, 'report.json'), 'utf8'));
  const findings = (report.findings as { rule: string; outcome: string }[]).map(({ rule, outcome }) => `${rule}: ${outcome}`);
  return { code, findings, machines: report.machines.map((one: { id: string; schedules: string[] }) => [one.id, one.schedules]) };
}

it('alone leaves open who patches a machine', async () => {
  expect((await judged('')).findings).toContain('bypass-without-schedule: unknown');
});

it('passes once a snapshot shows the schedule', async () => {
  await snapshotOf(true);
  expect(await judged('--snapshot estate.json.gz')).toEqual({ code: 0, findings: [], machines: [[address, [weekly.id]]] });
});

it('fails once a snapshot shows that there is none', async () => {
  await snapshotOf(false);
  const { code, findings } = await judged('--snapshot estate.json.gz');
  expect([code, findings]).toEqual([1, ['bypass-without-schedule: violation']]);
});

it('has no verdict where a live estate is to be compared with a plan', async () => {
  await snapshotOf(true);
  await runDoor({ file: 'cli.js', arguments: 'snapshot --files plan.json --output plan.json.gz'.split(' '), directory });
  const line = 'check --files estate.json.gz --policy policy.yaml --snapshot plan.json.gz';
  const { code, stdout, stderr } = await runDoor({ file: 'cli.js', arguments: line.split(' '), directory });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^error: The snapshot "plan\.json\.gz" is not one of a live estate, .* taken with source: azure\.\n/);
});

it('has no verdict over a snapshot that does not exist', async () => {
  const line = 'check --files plan.json --policy policy.yaml --snapshot missing.json.gz';
  const { code, stderr } = await runDoor({ file: 'cli.js', arguments: line.split(' '), directory });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: .*missing\.json\.gz/);
});

it('has no verdict over a snapshot that is none', async () => {
  writeFileSync(join(directory, 'estate.json.gz'), 'not compressed');
  const line = 'check --files plan.json --policy policy.yaml --snapshot estate.json.gz';
  const { code, stdout, stderr } = await runDoor({ file: 'cli.js', arguments: line.split(' '), directory });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^error: estate\.json\.gz is not whole JSON; /);
});
