import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRedactor } from '../../../src/doors/outputs/redact.ts';
import type { Report } from '../../../src/findings/report.ts';
import { check } from '../../../src/runs/check.ts';
import type { CheckOptions } from '../../../src/runs/options.ts';
import { checkWithSnapshot, snapshot } from '../../../src/runs/snapshot.ts';
import * as night from '../../support/azure/estate/night.ts';
import type { Fault } from '../../support/azure/faults.ts';
import type { Row } from '../../support/azure/query/expressions.ts';
import { trust } from '../../support/azure/read.ts';
import { type RunningAzure, startAzure } from '../../support/azure/start.ts';
import { type Planned, plan } from '../../support/plans.ts';

/** What a live run may conclude, and what it may not, from rows that are there, missing, late or left out. */

const now = new Date('2026-11-30T08:00:00Z');
const { a, daily, s1, s2, nightOf, hoursBefore } = night;
const directory = mkdtempSync(join(tmpdir(), 'situations-'));
const policy = [
  'apiVersion: azure-patch-policy/v1',
  'kind: PatchPolicy',
  'name: servers',
  'environments:',
  '  all: { match: { resourceGroups: ["*"] }, orchestration: [CustomerManagedSchedules], maxDaysWithoutCriticalPatches: 14 }',
].join('\n');

let azure: RunningAzure;
beforeAll(async () => {
  writeFileSync(join(directory, 'policy.yaml'), policy);
  const quota = { requests: 10_000, seconds: 5 };
  const lost: Fault = { on: {}, rows: (rows) => rows.filter((row) => !undelivered(row)) };
  azure = await startAzure({ estate: night.estateOf(nightOf(now)), audience: 'own', quota, faults: [lost] });
  trust(azure);
});
afterAll(async () => {
  await azure.stop();
  rmSync(directory, { recursive: true });
});

let undelivered: (row: Row) => boolean = () => false;

interface Run {
  /** Rows that Azure counts and does not deliver, in this reading of their list and all later ones. */
  readonly undelivered?: (row: Row) => boolean;
  readonly scopes?: readonly string[];
  readonly excludeScopes?: readonly string[];
  readonly unreadable?: readonly string[];
  readonly snapshot?: string;
  readonly out?: string;
  readonly policy?: string;
  readonly onIncomplete?: 'fail' | 'warn';
}

/** Judges what the local Azure tells in a night. */
async function judge(of: night.Night, run: Run = {}): Promise<Report> {
  undelivered = run.undelivered ?? (() => false);
  azure.azure.estate = night.estateOf(of, { subscriptions: [s1, s2] });
  azure.azure.unreadable.clear();
  for (const one of run.unreadable ?? []) azure.azure.unreadable.add(one);
  if (run.policy) writeFileSync(join(directory, 'other.yaml'), run.policy);
  const out = run.out ?? 'unused.json';
  const { report, snapshot } = await checkWithSnapshot(
    {
      workingDirectory: directory,
      source: 'azure',
      files: [],
      sourceRoot: '.',
      azure: {
        scopes: run.scopes ?? [`sub:${s1}`],
        excludeScopes: run.excludeScopes ?? [],
        auth: 'environment',
        cloud: 'azurecloud',
        environment: azure.environment,
      },
      ...(run.snapshot === undefined ? {} : { snapshot: run.snapshot }),
      planScope: 'all',
      policy: [run.policy ? 'other.yaml' : 'policy.yaml'],
      waivers: [],
      failOnSeverity: 'low',
      warnOnly: false,
      onIncomplete: run.onIncomplete ?? 'fail',
      onEmpty: 'warn',
      onUnknown: 'warn',
      onExpiredWaiver: 'warn',
      now: of.now,
    },
    out,
  );
  writeFileSync(join(directory, out), snapshot?.bytes ?? '');
  return report;
}

/** A machine as azurerm declares it. */
function declared(name: string, more: Readonly<Record<string, unknown>> = {}) {
  return {
    name,
    resource_group_name: 'rg',
    location: 'westeurope',
    patch_mode: 'AutomaticByPlatform',
    patch_assessment_mode: 'AutomaticByPlatform',
    bypass_platform_safety_checks_on_user_schedule_enabled: true,
    provision_vm_agent: true,
    allow_extension_operations: true,
    admin_username: 'azureadmin',
    size: 'Standard_D4s_v5',
    source_image_reference: [{ publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: 'latest' }],
    ...more,
  };
}

/** A plan that resizes the machine `a` of the live estate. */
const resizing: Planned = {
  address: 'azurerm_linux_virtual_machine.a',
  actions: ['update'],
  before: declared('a', { id: a.id, size: 'Standard_D2s_v5' }),
  after: declared('a', { id: a.id }),
};

/** Attributes as the configuration holds them: constants, in blocks too. */
function written(attributes: object): Readonly<Record<string, unknown>> {
  const expression = (of: unknown) => {
    const blocks = Array.isArray(of) && of.every((one) => typeof one === 'object');
    return blocks ? of.map((block: object) => written(block)) : { constant_value: of };
  };
  return Object.fromEntries(Object.entries(attributes).map(([name, of]) => [name, expression(of)]));
}

/** Judges a plan beside the snapshot of a night. */
async function judgePlan(resources: readonly Planned[], options: Partial<CheckOptions> & { readonly in?: string } = {}): Promise<Report> {
  const { in: subscription = s1, ...more } = options;
  const provider = { azurerm: { expressions: { subscription_id: { constant_value: subscription } } } };
  const resourcesOf = resources.map(({ address, after = {} }) => {
    const [type = '', name = ''] = address.split('.');
    return { address, mode: 'managed' as const, type, name, provider_config_key: 'azurerm', expressions: written(after) };
  });
  const { configuration, ...rest } = plan(resources, { resources: resourcesOf });
  const whole = { ...rest, configuration: { ...configuration, provider_config: subscription === '' ? {} : provider } };
  writeFileSync(join(directory, 'plan.json'), JSON.stringify(whole));
  return check({ workingDirectory: directory, files: ['plan.json'], policy: ['policy.yaml'], snapshot: 'night.json', now, ...more });
}

const outcome = (report: Report, rule: string, machine = 'a') =>
  report.findings.find((finding) => finding.rule === rule && finding.subject.endsWith(`/${machine}`))?.outcome;
const named = (name: string) => (row: Row) => String(row.id).toLowerCase().endsWith(`/${name}`);

test('the world that each situation changes is a complete pass', async () => {
  const report = await judge(nightOf(now));
  expect(report).toMatchObject({ conclusion: 'pass', complete: true, findings: [], counts: { machines: 1, schedules: 1 } });
});

describe('a row that Azure counts and does not deliver', () => {
  const b = night.machineRow('b', {}, {}, night.leftToImage);
  const withB = nightOf(now, { machines: [a, b], assessments: [a, b].map((one) => night.assessmentRow(one, hoursBefore(now, 1))) });

  test('of a machine leaves the run incomplete, and its list is named', async () => {
    const report = await judge(withB, { undelivered: named('virtualmachines/b') });
    expect(report).toMatchObject({ conclusion: 'error', complete: false });
    expect(report.incomplete.join(' ')).toMatch(/1 row more of machines/);
    expect(await judge(withB, { undelivered: named('virtualmachines/b'), onIncomplete: 'warn' })).toMatchObject({
      conclusion: 'warn',
      complete: false,
    });
  });

  test('of an assignment never makes a machine one without a schedule', async () => {
    const report = await judge(nightOf(now), { undelivered: named('configurationassignments/daily') });
    expect(report).toMatchObject({ conclusion: 'error', complete: false });
    for (const rule of ['bypass-without-schedule', 'orchestration-mode']) expect(outcome(report, rule)).not.toBe('violation');
  });

  test('of a schedule never makes a machine one without a schedule that works', async () => {
    const report = await judge(nightOf(now), { undelivered: named('maintenanceconfigurations/daily') });
    expect(report.conclusion).not.toBe('pass');
    for (const rule of ['bypass-without-schedule', 'orchestration-mode']) expect(outcome(report, rule)).not.toBe('violation');
  });

  test('of a missing patch is never a pass', async () => {
    const image = { publisher: 'MicrosoftWindowsServer', offer: 'WindowsServer', sku: '2022-datacenter-azure-edition', version: 'latest' };
    const windows = night.windowsRow('a', image);
    const patch = night.patchRow(windows, 'KB5030000', { kbId: '5030000', publishedDateTime: hoursBefore(now, 60 * 24) });
    const of = nightOf(now, {
      machines: [windows],
      assignments: [night.assignmentRow(windows, daily)],
      assessments: [night.assessmentRow(windows, hoursBefore(now, 1), { critical: 0, security: 1, other: 0 })],
      patches: [patch],
      installations: [night.installationRow(windows, night.thisMorning(now), daily)],
    });
    expect(outcome(await judge(of), 'critical-patch-age')).toBe('violation');
    const report = await judge(of, { undelivered: named('softwarepatches/kb5030000') });
    expect(report.complete === false || outcome(report, 'critical-patch-age') === 'violation').toBe(true);
    expect(report.conclusion).not.toBe('pass');
  });

  test('of an installation is never a window without one, nor a run that did not fail', async () => {
    const failed = nightOf(now, { installations: [night.installationRow(a, night.thisMorning(now), daily, { status: 'Failed' })] });
    expect(outcome(await judge(failed), 'last-run-failed')).toBe('violation');
    for (const world of [nightOf(now), failed]) {
      const report = await judge(world, {
        undelivered: (row) => String(row.id).includes('/patchInstallationResults/'),
        onIncomplete: 'warn',
      });
      expect(report.complete).toBe(false);
      for (const rule of ['schedule-skips-machine', 'last-run-failed']) expect(outcome(report, rule)).toBe('unknown');
    }
  });

  test('of a SQL virtual machine is never one without SQL Server', async () => {
    const sql = {
      ...a,
      id: String(a.id).replace('Microsoft.Compute/virtualMachines', 'Microsoft.SqlVirtualMachine/sqlVirtualMachines'),
      type: 'microsoft.sqlvirtualmachine/sqlvirtualmachines',
      properties: { virtualMachineResourceId: a.id, autoPatchingSettings: { enable: true } },
    };
    const of = nightOf(now, { others: [sql] });
    expect(outcome(await judge(of), 'sql-automated-patching-conflict')).toBe('violation');
    const report = await judge(of, { undelivered: named('sqlvirtualmachines/a'), onIncomplete: 'warn' });
    expect(report.incomplete.join(' ')).toMatch(/1 row more of SQL virtual machines/);
    expect(outcome(report, 'sql-automated-patching-conflict')).toBe('unknown');
  });

  test('of a licence for extended updates is never a server without one', async () => {
    const then = new Date('2026-08-01T08:00:00Z');
    const id = `/subscriptions/${s1}/resourceGroups/rg/providers/Microsoft.HybridCompute/licenses/esu`;
    const server = night.arcRow('a', 'Windows Server 2012 R2 Standard', {
      ...{ licenseAssignmentState: 'Assigned', esuKeyState: 'Inactive' },
      assignedLicense: { id },
    });
    const others = [night.licenceRow('esu', 'Activated', 'Windows Server 2012 R2')];
    const of = nightOf(then, { machines: [server], assignments: [], assessments: [], installations: [], others });
    expect(outcome(await judge(of), 'os-without-updates')).toBeUndefined();
    const report = await judge(of, { undelivered: named('licenses/esu'), onIncomplete: 'warn' });
    expect([report.complete, outcome(report, 'os-without-updates')]).toEqual([false, 'unknown']);
  });

  test('of a scale set leaves the run incomplete, also where the set was all there is', async () => {
    const set = {
      ...a,
      id: String(a.id).replace('virtualMachines/a', 'virtualMachineScaleSets/set'),
      name: 'set',
      type: 'microsoft.compute/virtualmachinescalesets',
    };
    const alone = nightOf(now, {
      machines: [],
      schedules: [],
      assignments: [],
      assessments: [],
      installations: [],
      others: [set],
      groups: [],
    });
    const report = await judge(
      { ...alone, schedules: [daily] },
      { undelivered: named('virtualmachinescalesets/set'), onIncomplete: 'warn' },
    );
    expect(report.complete).toBe(false);
    expect(report.conclusion).not.toBe('pass');
    expect(report.incomplete.join(' ')).toMatch(/1 row more of scale sets/);
  });

  test('of a subscription is never one without machines', async () => {
    const b2 = night.machineRow('b', { subscription: s2 });
    const report = await judge(nightOf(now, { machines: [a, b2] }), {
      scopes: [`sub:${s1}`, `sub:${s2}`],
      undelivered: (row) => row.subscriptionId === s2 && String(row.id).split('/').length === 3,
      onIncomplete: 'warn',
    });
    expect(report.complete).toBe(false);
    expect(report.incomplete.join(' ')).toContain(s2);
  });

  test('of a resource group of the scopes leaves the run incomplete', async () => {
    const report = await judge(nightOf(now), { scopes: [`rg:${s1}/rg`], undelivered: named('resourcegroups/rg'), onIncomplete: 'warn' });
    expect(report.complete).toBe(false);
    expect(report.incomplete.join(' ')).toMatch(/resource groups/);
    expect(report.notes.join(' ')).not.toContain('holds nothing');
  });

  test('of a schedule in another subscription, or of an assignment that lies there, leaves the run incomplete', async () => {
    const [far, x, b] = [
      night.scheduleRow('far', {}, { subscription: s2 }),
      night.scheduleRow('x'),
      night.machineRow('b', { subscription: s2 }),
    ];
    const ofFar = nightOf(now, { schedules: [far], assignments: [night.assignmentRow(a, far)] });
    const reports = [
      await judge(ofFar, { undelivered: named('maintenanceconfigurations/far'), onIncomplete: 'warn' }),
      await judge(nightOf(now, { schedules: [daily, x], assignments: [night.assignmentRow(a, daily), night.assignmentRow(b, x)] }), {
        undelivered: named('configurationassignments/x'),
        onIncomplete: 'warn',
      }),
    ];
    for (const report of reports) expect([report.complete, report.incomplete.length]).toEqual([false, 1]);
    expect(reports[1]?.findings.filter(({ rule, outcome }) => rule === 'schedule-unused' && outcome === 'violation')).toEqual([]);
  });

  test('of an assessment is never one that was not made', async () => {
    const report = await judge(nightOf(now), { undelivered: named('patchassessmentresults/latest'), onIncomplete: 'warn' });
    expect(report.complete).toBe(false);
    for (const rule of ['assessment-stale', 'critical-patch-age']) expect(outcome(report, rule)).toBe('unknown');
  });

  test('and comes in the second reading is there', async () => {
    let readings = 0;
    const report = await judge(withB, {
      undelivered: (row) => named('virtualmachines/b')(row) && 'power' in row && ++readings === 1,
    });
    expect(report).toMatchObject({ complete: true, counts: { machines: 2 } });
  });
});

describe('memory from night to night', () => {
  const patch = (machine: Row) => night.patchRow(machine, 'openssl');
  const missingOn = (nights: number, machines: readonly Row[] = [a], count = 1) => {
    const at = new Date(now.getTime() - nights * 24 * 3_600_000);
    return nightOf(at, {
      machines,
      assignments: machines.map((machine) => night.assignmentRow(machine, daily)),
      assessments: machines.map((machine) => night.assessmentRow(machine, hoursBefore(at, 1), { security: count, other: 0 })),
      patches: count === 0 ? [] : machines.map(patch),
      installations: machines.map((machine) => night.installationRow(machine, night.thisMorning(at), daily)),
    });
  };

  test('a patch that stays is too old one day', async () => {
    await judge(missingOn(20), { out: 'night.json' });
    expect(outcome(await judge(missingOn(0), { snapshot: 'night.json' }), 'critical-patch-age')).toBe('violation');
  });

  test('a night without an assessment forgets nothing', async () => {
    await judge(missingOn(20), { out: 'night.json' });
    const off = { extended: { instanceView: { powerState: { code: 'PowerState/deallocated' } } } };
    const silent = { machines: [night.machineRow('a', {}, off)], assessments: [], patches: [], installations: [] };
    await judge({ ...missingOn(1), ...silent }, { snapshot: 'night.json', out: 'night.json' });
    expect(outcome(await judge(missingOn(0), { snapshot: 'night.json' }), 'critical-patch-age')).toBe('violation');
  });

  test('a failed assessment forgets nothing', async () => {
    await judge(missingOn(20), { out: 'night.json' });
    const failed = night.assessmentRow(a, hoursBefore(now, 25), null, { status: 'Failed' });
    await judge({ ...missingOn(1), assessments: [failed], patches: [] }, { snapshot: 'night.json', out: 'night.json' });
    expect(outcome(await judge(missingOn(0), { snapshot: 'night.json' }), 'critical-patch-age')).toBe('violation');
  });

  test('a subscription that could not be read one night forgets nothing', async () => {
    const both = [a, night.machineRow('b', { subscription: s2 })];
    const scopes = [`sub:${s1}`, `sub:${s2}`];
    await judge(missingOn(20, both), { scopes, out: 'night.json' });
    await judge(missingOn(1, both), { scopes, snapshot: 'night.json', out: 'night.json', unreadable: [s2], onIncomplete: 'warn' });
    const report = await judge(missingOn(0, both), { scopes, snapshot: 'night.json' });
    expect([outcome(report, 'critical-patch-age', 'a'), outcome(report, 'critical-patch-age', 'b')]).toEqual(['violation', 'violation']);
  });

  test('a night of narrower scopes forgets nothing that lies outside of them', async () => {
    const both = [a, night.machineRow('b', { subscription: s2 })];
    const scopes = [`sub:${s1}`, `sub:${s2}`];
    await judge(missingOn(20, both), { scopes, out: 'night.json' });
    await judge(missingOn(1, both), { snapshot: 'night.json', out: 'night.json' });
    const report = await judge(missingOn(0, both), { scopes, snapshot: 'night.json' });
    expect(outcome(report, 'critical-patch-age', 'b')).toBe('violation');
  });

  test('a machine that was not read is not gone, and a violation that nobody knows of any more is not lost', async () => {
    const both = [a, night.machineRow('b', { subscription: s2 })];
    const scopes = [`sub:${s1}`, `sub:${s2}`];
    await judge(missingOn(20, both), { scopes, out: 'night.json' });
    const old = await judge(missingOn(2, both), { scopes, snapshot: 'night.json', out: 'night.json' });
    expect(outcome(old, 'critical-patch-age', 'a')).toBe('violation');
    const report = await judge(
      { ...missingOn(0, both), assessments: [], patches: [] },
      { scopes, snapshot: 'night.json', unreadable: [s2], onIncomplete: 'warn' },
    );
    expect(report.since).toMatchObject({ gone: [], better: [] });
    const c = night.machineRow('c');
    await judge(missingOn(2, [a, c]), { out: 'night.json' });
    expect((await judge(missingOn(0), { snapshot: 'night.json' })).since?.gone).toEqual([c.id]);
  });

  test('a patch that a successful assessment saw gone is new when it comes back', async () => {
    await judge(missingOn(20), { out: 'night.json' });
    await judge(missingOn(10, [a], 0), { snapshot: 'night.json', out: 'night.json' });
    expect(outcome(await judge(missingOn(0), { snapshot: 'night.json' }), 'critical-patch-age')).not.toBe('violation');
  });
});

test('a run of a schedule that reaches the machine no more proves nothing', async () => {
  const old = night.scheduleRow('old', { classes: ['Other'] });
  const fresh = night.scheduleRow('new', { recurEvery: '1Week Sunday', start: '2026-12-06 02:30' });
  const patches = Array.from({ length: 7 }, (_, index) => night.patchRow(a, `lib${index}`));
  const report = await judge(
    nightOf(now, {
      schedules: [old, fresh],
      assignments: [night.assignmentRow(a, fresh)],
      assessments: [night.assessmentRow(a, hoursBefore(now, 1), { security: 7, other: 0 })],
      patches,
      installations: [night.installationRow(a, hoursBefore(now, 48), old, { notSelectedPatchCount: 7 })],
    }),
  );
  expect(outcome(report, 'critical-patch-age')).toBe('unknown');
});

describe('machines that are compared with others', () => {
  const inZone = (name: string, zone: string, tags: Row, place: night.Place = {}) => ({
    ...night.machineRow(name, place),
    zones: [zone],
    tags,
  });
  const [later, sunday] = [
    night.scheduleRow('later', { start: '2025-01-05 10:30' }),
    night.scheduleRow('sunday', { recurEvery: '1Week Sunday' }),
  ];
  const world = (machines: readonly (readonly [Row, Row])[]) => {
    const all = machines.map(([machine]) => machine);
    return nightOf(now, {
      machines: all,
      schedules: [daily, later, sunday],
      assignments: machines.map(([machine, schedule]) => night.assignmentRow(machine, schedule)),
      assessments: all.map((one) => night.assessmentRow(one, hoursBefore(now, 1))),
      installations: machines.map(([machine, schedule]) => night.installationRow(machine, night.thisMorning(now), schedule)),
      groups: [night.groupRow('rg'), night.groupRow('x'), night.groupRow('rg', s2)],
    });
  };
  const compared = [
    ...['apiVersion: azure-patch-policy/v1', 'kind: PatchPolicy', 'name: compared'],
    'rules:',
    '  zone-overlap: { applicationTag: app }',
    '  paired-region-overlap: { applicationTag: app }',
    '  simultaneous-share: { applicationTag: app, maxPercent: 60 }',
    'environments:',
    '  production: { match: { tags: { env: prod } }, rules: { ring-order: { after: staging } } }',
    '  staging: { match: { tags: { env: test } } }',
  ].join('\n');
  const run = (of: night.Night, more: Run = {}) => {
    const scopes = [...new Set(of.machines.map((machine) => `sub:${machine.subscriptionId}`))];
    return judge(of, { policy: compared, onIncomplete: 'warn', scopes, ...more });
  };

  const tags = { env: 'prod', app: 'shop' };
  const [first, second] = [inZone('a', '1', tags), inZone('b', '2', tags)];
  /** Two zones at different times, and a third that meets the first. */
  const third = (place: night.Place) => [inZone('c', '3', tags, place), daily] as const;
  const zones = (place: night.Place) => world([[first, daily], [second, later], third(place)]);

  test('in other zones: apart where all of the subscription was read', async () => {
    const apart = world([
      [first, daily],
      [second, later],
    ]);
    const report = await run(apart);
    for (const rule of ['zone-overlap', 'simultaneous-share', 'paired-region-overlap']) expect(outcome(report, rule)).toBeUndefined();
    expect(report.rules['zone-overlap']).toMatchObject({ pass: 2 });
    expect(outcome(await run(zones({})), 'zone-overlap')).toBe('violation');
  });

  test('in other zones: not known where some are counted and not delivered, left out, or outside the scopes', async () => {
    const lost = { undelivered: named('virtualmachines/c') };
    expect(outcome(await run(zones({}), lost), 'zone-overlap')).toBe('unknown');
    expect(outcome(await run(zones({ group: 'x' }), { excludeScopes: [`rg:${s1}/x`] }), 'zone-overlap')).toBe('unknown');
    expect(outcome(await run(zones({ group: 'x' }), { scopes: [`rg:${s1}/rg`] }), 'zone-overlap')).toBe('unknown');
  });

  test('in other zones: zones of another subscription are other places, whether it was read or not', async () => {
    expect(outcome(await run(zones({ subscription: s2 }), { unreadable: [s2] }), 'zone-overlap')).toBeUndefined();
  });

  test('of one application: how many there are is not known where a subscription could not be read', async () => {
    const large = ['d', 'e'].map((name) => [inZone(name, '1', tags, { subscription: s2 }), later] as const);
    const of = world([[first, daily], [inZone('b', '1', tags), daily], ...large]);
    expect(outcome(await run(of), 'simultaneous-share')).toBeUndefined();
    expect(outcome(await run(of, { scopes: [`sub:${s1}`] }), 'simultaneous-share')).toBe('violation');
    expect(outcome(await run(of, { unreadable: [s2] }), 'simultaneous-share')).toBe('unknown');
  });

  test('of another ring: who gets a release first is not known where a subscription or group of it was not read', async () => {
    const staging = (name: string, schedule: Row, place: night.Place) => [inZone(name, '1', { env: 'test' }, place), schedule] as const;
    const late = staging('late', sunday, {});
    const early = (place: night.Place) => world([[first, later], late, staging('early', daily, place)]);
    expect(outcome(await run(world([[first, daily], late])), 'ring-order')).toBe('violation');
    const weekly = world([[first, sunday], late, staging('early', daily, { subscription: s2 })]);
    expect(outcome(await run(weekly), 'ring-order')).toBeUndefined();
    expect(outcome(await run(weekly, { unreadable: [s2] }), 'ring-order')).toBe('unknown');
    const inGroup = world([[first, sunday], late, staging('early', daily, { group: 'x' })]);
    expect(outcome(await run(inGroup, { excludeScopes: [`rg:${s1}/x`] }), 'ring-order')).toBe('unknown');
    expect(outcome(await run(early({ subscription: s2 })), 'ring-order')).toBe('violation');
  });

  test('beside a plan: not known in a subscription that the snapshot did not read', async () => {
    const zoned = (name: string, zone: string, more: object = {}) => declared(name, { zone, tags, ...more });
    const fresh = { address: 'azurerm_linux_virtual_machine.new', after: zoned('new', '9') };
    await run(world([[first, daily]]), { scopes: [`sub:${s1}`], out: 'night.json' });
    const outcomeIn = async (subscription: string) =>
      (await judgePlan([fresh], { policy: ['other.yaml'], in: subscription })).findings.find(({ rule }) => rule === 'zone-overlap')
        ?.outcome;
    expect([await outcomeIn(s1), await outcomeIn(s2)]).toEqual([undefined, 'unknown']);
  });
});

describe('an Arc server whose agent', () => {
  const patch = { publisher: 'Microsoft.CPlat.Core', type: 'WindowsPatchExtension' };
  const update = { publisher: 'microsoft.softwareupdatemanagement', type: 'windowsosupdateextension' };
  const monitoring = { publisher: 'Microsoft.Azure.Monitor', type: 'AzureMonitorWindowsAgent' };
  const open = { extensionsEnabled: 'true', extensionsAllowList: [], extensionsBlockList: null, configMode: 'full' };
  const server = (agent: Row | null, assessmentMode = 'ImageDefault') => {
    const osProfile = { windowsConfiguration: { patchSettings: { assessmentMode } } };
    return night.arcRow('a', 'Windows Server 2022 Standard', null, {}, { osProfile, ...(agent && { agentConfiguration: agent }) });
  };
  const arcNight = (machine: Row, more: Partial<night.Night> = {}) =>
    nightOf(now, {
      machines: [machine],
      assignments: [night.assignmentRow(machine, daily)],
      assessments: [night.assessmentRow(machine, hoursBefore(now, 1))],
      installations: [night.installationRow(machine, night.thisMorning(now), daily)],
      ...more,
    });
  const arcPolicy = policy.replace('[CustomerManagedSchedules]', 'any');
  const judgeServer = async (agent: Row | null, mode?: string, more: Partial<night.Night> = {}) =>
    outcome(await judge(arcNight(server(agent, mode), more), { policy: arcPolicy }), 'extensions-blocked');

  test.each([
    ['lets everything run', open, undefined],
    ['says nothing', {}, undefined],
    ['says nothing at all', null, undefined],
    ['runs no extensions', { ...open, extensionsEnabled: 'false' }, 'violation'],
    ['allows others only', { ...open, extensionsAllowList: [monitoring] }, 'violation'],
    ['allows none', { ...open, extensionsAllowList: [{ publisher: 'Allow', type: 'None' }] }, 'violation'],
    ['allows this one too', { ...open, extensionsAllowList: [monitoring, update] }, undefined],
    ['blocks this one', { ...open, extensionsBlockList: [update] }, 'violation'],
    ['blocks what it allows', { ...open, extensionsAllowList: [update], extensionsBlockList: [update] }, 'violation'],
    ['blocks another', { ...open, extensionsBlockList: [monitoring] }, undefined],
    ['is one for monitoring', { ...open, configMode: 'monitor' }, 'unknown'],
    ['is in a mode of another time', { ...open, configMode: 'kiosk' }, 'unknown'],
    ['blocks by a mask', { ...open, extensionsBlockList: [{ publisher: 'Microsoft.*', type: '*' }] }, 'unknown'],
    ['lists something else', { ...open, extensionsBlockList: 'all' }, 'unknown'],
    ['says something else', { ...open, extensionsEnabled: 'perhaps' }, 'unknown'],
  ] as const)('%s', async (_, agent, expected) => {
    expect(await judgeServer(agent)).toBe(expected);
  });

  test('blocks what only assessments need is refused where Azure assesses it, and only there', async () => {
    const agent = { ...open, extensionsBlockList: [patch] };
    expect(await judgeServer(agent)).toBeUndefined();
    expect(await judgeServer(agent, 'AutomaticByPlatform')).toBe('violation');
    const unassigned = { assignments: [], installations: [] };
    expect(await judgeServer({ ...open, extensionsBlockList: [update] }, 'AutomaticByPlatform', unassigned)).toBeUndefined();
    expect(await judgeServer({ ...open, extensionsEnabled: 'false' }, 'ImageDefault', unassigned)).toBeUndefined();
  });

  test('blocks extensions is seen in a snapshot too, and never says what its proxy is', async () => {
    const secret = 'https://user:hunter2@proxy';
    const machine = server({ ...open, extensionsEnabled: 'false', proxyUrl: secret });
    const live = await judge(arcNight(machine), { policy: arcPolicy, out: 'night.json' });
    const found = await check({ workingDirectory: directory, files: ['night.json'], policy: ['other.yaml'], now });
    expect(found.findings).toEqual(live.findings);
    expect(outcome(found, 'extensions-blocked')).toBe('violation');
    expect(readFileSync(join(directory, 'night.json'), 'utf8')).not.toContain('hunter2');
  });
});

describe('a run that Azure Maintenance tells of', () => {
  const morning = night.thisMorning(now);
  const reason = { errorMessage: 'The pre-maintenance event was not answered.' };
  const missing = {
    assessments: [night.assessmentRow(a, hoursBefore(now, 1), { security: 1, other: 0 })],
    patches: [night.patchRow(a, 'openssl')],
  };
  const bare = (runs: readonly Row[], more: Partial<night.Night> = {}) => nightOf(now, { installations: [], runs, ...more });
  const messages = ({ findings }: Report, rule: string) => findings.filter((one) => one.rule === rule).map(({ message }) => message);

  test('that was cancelled is told so, with the reason of the service, and proves nothing', async () => {
    for (const runs of [
      [night.machineRunRow(a, daily, morning, 'Cancelled'), night.scheduleRunRow(daily, morning, 'Cancelled', reason)],
      [night.machineRunRow(a, daily, morning, 'cancelled', { statusDetails: { code: 'TimedOut', details: reason.errorMessage } })],
      [night.scheduleRunRow(daily, morning, 'Cancelled', reason)],
    ]) {
      const report = await judge(bare(runs, missing));
      const told = [...messages(report, 'schedule-skips-machine'), ...messages(report, 'last-run-failed')];
      expect(told.length).toBe(runs.some(({ type }) => type === 'microsoft.maintenance/applyupdates') ? 2 : 1);
      for (const message of told) expect(message).toMatch(/cancelled \(.*The pre-maintenance event was not answered/);
      expect(outcome(report, 'critical-patch-age')).toBe('unknown');
    }
  });

  test('that was cancelled is the last one, whatever ran the night before', async () => {
    const before = night.installationRow(a, hoursBefore(new Date(morning), 24), daily);
    const report = await judge(bare([night.machineRunRow(a, daily, morning, 'Cancelled')], { installations: [before] }));
    expect(outcome(report, 'last-run-failed')).toBe('violation');
    const again = night.installationRow(a, morning, daily);
    const old = night.machineRunRow(a, daily, hoursBefore(new Date(morning), 24), 'Cancelled');
    expect(await judge(bare([old], { installations: [again] }))).toMatchObject({ conclusion: 'pass', findings: [] });
  });

  test('that was cancelled and shows an installation all the same does not prove that patches were installed', async () => {
    const installed = night.installationRow(a, morning, daily);
    expect(outcome(await judge(nightOf(now, { ...missing, installations: [installed] })), 'critical-patch-age')).toBeUndefined();
    for (const status of ['Cancelled', 'NoUpdatesPending']) {
      const runs = [night.machineRunRow(a, daily, morning, status)];
      expect(outcome(await judge(nightOf(now, { ...missing, runs })), 'critical-patch-age')).toBe('unknown');
    }
  });

  test('that failed before it installed anything is told with the reason', async () => {
    for (const status of ['Failed', 'RetryLater']) {
      const runs = [night.machineRunRow(a, daily, morning, status), night.scheduleRunRow(daily, morning, 'Failed', reason)];
      const report = await judge(bare(runs, missing));
      expect(messages(report, 'last-run-failed')).toEqual([
        expect.stringContaining('failed (The pre-maintenance event was not answered.)'),
      ]);
      expect(outcome(report, 'critical-patch-age')).toBe('unknown');
    }
  });

  test('that found nothing pending passed nobody over, and installed nothing', async () => {
    const runs = [night.machineRunRow(a, daily, morning, 'NoUpdatesPending')];
    const report = await judge(bare(runs));
    expect(report).toMatchObject({ conclusion: 'pass', findings: [] });
    expect(outcome(await judge(bare(runs, missing)), 'critical-patch-age')).toBe('unknown');
  });

  test('of a word that this version does not know, or that is not over, leaves open what became of the window', async () => {
    for (const status of ['SomethingNew', 'InProgress']) {
      const report = await judge(bare([night.machineRunRow(a, daily, morning, status)]));
      expect(outcome(report, 'schedule-skips-machine')).toBe('unknown');
    }
  });

  test('of another schedule, of hosts or of another machine is none of this one', async () => {
    const hosts = { maintenanceScope: 'Host' };
    const runs = [
      night.machineRunRow(a, night.scheduleRow('other'), hoursBefore(now, 40 * 24), 'Cancelled'),
      night.machineRunRow(a, daily, morning, 'Cancelled', hosts),
      night.machineRunRow(night.machineRow('b'), daily, morning, 'Cancelled'),
    ];
    expect(await judge(nightOf(now, { runs }))).toMatchObject({ conclusion: 'pass', complete: true, findings: [] });
  });

  test('that is counted and not delivered leaves the run incomplete, and why a window left nothing open', async () => {
    const [own, whole] = [night.machineRunRow(a, daily, morning, 'Cancelled'), night.scheduleRunRow(daily, morning, 'Cancelled', reason)];
    const lost = { undelivered: (row: Row) => /applyupdates/i.test(String(row.id)), onIncomplete: 'warn' } as const;
    const [withoutOwn, withoutWhole] = [await judge(bare([own]), lost), await judge(bare([whole]), lost)];
    for (const report of [withoutOwn, withoutWhole]) {
      expect(report.incomplete.join(' ')).toMatch(/1 row more of runs of schedules/);
      expect(outcome(report, 'schedule-skips-machine')).toBe('unknown');
    }
    expect(outcome(withoutOwn, 'last-run-failed')).toBe('unknown');
  });

  test('of a schedule in another subscription is read too', async () => {
    const far = night.scheduleRow('far', {}, { subscription: s2 });
    const runs = [night.scheduleRunRow(far, morning, 'Cancelled', reason)];
    const report = await judge(bare(runs, { schedules: [far], assignments: [night.assignmentRow(a, far)] }));
    expect(messages(report, 'schedule-skips-machine')).toEqual([expect.stringContaining('was cancelled')]);
  });

  test('is in a snapshot as it is live', async () => {
    const runs = [night.machineRunRow(a, daily, morning, 'Cancelled'), night.scheduleRunRow(daily, morning, 'Cancelled', reason)];
    const live = await judge(bare(runs), { out: 'night.json' });
    const report = await check({ workingDirectory: directory, files: ['night.json'], policy: ['policy.yaml'], now });
    expect(report.findings).toEqual(live.findings);
    const found = (await judgePlan([resizing])).findings.filter(({ rule }) => rule === 'last-run-failed');
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('was cancelled')]);
  });
});

describe('a snapshot beside a plan', () => {
  const old = night.scheduleRow('old', { classes: ['Other'] });
  const onOld = nightOf(now, {
    schedules: [old],
    assignments: [night.assignmentRow(a, old)],
    assessments: [night.assessmentRow(a, hoursBefore(now, 1), { security: 1, other: 0 })],
    patches: [night.patchRow(a, 'openssl')],
    installations: [night.installationRow(a, night.thisMorning(now), old)],
  });
  const later = (days: number) => new Date(now.getTime() + days * 24 * 3_600_000);
  const ofPlan = (report: Report, rule: string) => report.findings.find((finding) => finding.rule === rule)?.outcome;

  test('a run of a schedule without these classes proves nothing, live or beside a plan that names the schedule by its address', async () => {
    expect(outcome(await judge(onOld, { out: 'night.json' }), 'critical-patch-age')).toBe('unknown');
    const classes = { linux: [{ classifications_to_include: ['Other'] }], reboot: 'IfRequired' };
    const schedule: Planned = {
      address: 'azurerm_maintenance_configuration.old',
      actions: ['update'],
      before: scheduleOf(['Other']),
      after: { ...scheduleOf(['Other']), tags: { owner: 'web' }, install_patches: [classes] },
    };
    const report = await judgePlan([resizing, schedule]);
    expect(report.machines[0]?.schedules).toEqual(['azurerm_maintenance_configuration.old']);
    expect(ofPlan(report, 'critical-patch-age')).toBe('unknown');
    // Without the plan that changes the schedule, by its resource id.
    expect(ofPlan(await judgePlan([resizing]), 'critical-patch-age')).toBe('unknown');
  });

  function scheduleOf(classes: readonly string[]) {
    return {
      ...{
        id: old.id,
        name: 'old',
        resource_group_name: 'rg',
        location: 'westeurope',
        scope: 'InGuestPatch',
        in_guest_user_patch_mode: 'User',
      },
      window: [{ start_date_time: '2025-01-05 02:30', duration: '03:00', time_zone: 'UTC', recur_every: '1Day' }],
      install_patches: [{ linux: [{ classifications_to_include: classes }], reboot: 'IfRequired' }],
    };
  }

  test('tells of the night that it is of, also on the day after', async () => {
    await judge(nightOf(now), { out: 'night.json' });
    const report = await judgePlan([resizing], { now: later(1) });
    expect(report).toMatchObject({ conclusion: 'pass', findings: [] });
    expect(report.notes.join(' ')).toMatch(/snapshot was taken at 2026-11-30T08:00:00Z, 24 hours before/);
    const alone = await check({ workingDirectory: directory, files: ['night.json'], policy: ['policy.yaml'], now: later(30) });
    expect(alone).toMatchObject({ conclusion: 'pass', findings: [] });
    expect(alone.notes.join(' ')).toMatch(/30 days before/);
  });

  test('an assessment that was old in that night is as old as it was then', async () => {
    const stale = nightOf(now, { assessments: [night.assessmentRow(a, hoursBefore(now, 4 * 24))] });
    const live = await judge(stale, { out: 'night.json' });
    const report = await judgePlan([resizing], { now: later(5) });
    for (const rule of ['critical-patch-age', 'assessment-stale']) expect(ofPlan(report, rule)).toBe(outcome(live, rule));
  });

  test('covers nothing once it is older than the policy allows, and one taken of it is as old', async () => {
    await judge(nightOf(now, { assignments: [], installations: [] }), { out: 'night.json' });
    expect(ofPlan(await judgePlan([resizing], { now: later(7) }), 'bypass-without-schedule')).toBe('violation');
    const report = await judgePlan([resizing], { now: later(8) });
    expect(ofPlan(report, 'bypass-without-schedule')).toBe('unknown');
    expect(report.notes.join(' ')).toMatch(/more than 7 days/);
    writeFileSync(join(directory, 'patient.yaml'), `${policy}\nmaxSnapshotAgeDays: 30\n`);
    expect(ofPlan(await judgePlan([resizing], { now: later(8), policy: ['patient.yaml'] }), 'bypass-without-schedule')).toBe('violation');
    const { bytes } = await snapshot({ workingDirectory: directory, files: ['night.json'], now: later(8) }, 'again.json');
    writeFileSync(join(directory, 'again.json'), bytes);
    expect(ofPlan(await judgePlan([resizing], { now: later(8), snapshot: 'again.json' }), 'bypass-without-schedule')).toBe('unknown');
  });

  describe('of one subscription', () => {
    const fresh = {
      address: 'azurerm_linux_virtual_machine.new',
      after: declared('new', { bypass_platform_safety_checks_on_user_schedule_enabled: false }),
    };
    const allowing = { policy: ['allowing.yaml'] };
    beforeAll(async () => {
      writeFileSync(join(directory, 'allowing.yaml'), policy.replace('[CustomerManagedSchedules]', '[AzureManagedSafeDeployment]'));
      await judge(nightOf(now), { out: 'night.json' });
    });

    test('settles what is in it', async () => {
      expect(await judgePlan([fresh], allowing)).toMatchObject({ conclusion: 'pass', findings: [] });
    });

    test('leaves open what a dynamic scope of another one may reach', async () => {
      expect(ofPlan(await judgePlan([fresh], { ...allowing, in: s2 }), 'orchestration-mode')).toBe('unknown');
    });

    test('leaves open a machine whose subscription nobody knows, and says what would tell it', async () => {
      const report = await judgePlan([fresh], { ...allowing, in: '' });
      expect(ofPlan(report, 'orchestration-mode')).toBe('unknown');
      expect(report.unknowns.flatMap(({ remedies }) => remedies)).toContainEqual(expect.stringContaining('subscription_id'));
    });
  });
});

test('where subscription ids are hidden, those that could not be read are hidden too', async () => {
  const both = nightOf(now, { machines: [a, night.machineRow('b', { subscription: s2 })] });
  const report = await judge(both, { scopes: [`sub:${s1}`, `sub:${s2}`], unreadable: [s2], onIncomplete: 'warn' });
  expect(JSON.stringify(report)).toContain(s2);
  const hidden = JSON.stringify(createRedactor('subscription-ids').report(report));
  for (const one of [s1, s2]) expect(hidden).not.toContain(one);
});

describe('scopes', () => {
  test('a resource group that is not there is said', async () => {
    const report = await judge(nightOf(now), { scopes: [`rg:${s1}/rg`, `rg:${s1}/rg-typo`] });
    expect(JSON.stringify([report.notes, report.incomplete])).toContain('rg-typo');
  });

  test('a machine that is asked for by its id and is not there leaves the run incomplete', async () => {
    const id = `/subscriptions/${s1}/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/gone`;
    const report = await judge(nightOf(now), { scopes: [`rg:${s1}/rg`, id] });
    expect(report).toMatchObject({ conclusion: 'error', complete: false });
    expect(report.incomplete.join(' ')).toContain('gone');
  });

  const b = night.machineRow('b', { group: 'x' });
  const second = night.scheduleRow('second');
  const scoped = (group: string) =>
    nightOf(now, {
      machines: [a, b],
      schedules: [daily, second],
      assignments: [night.assignmentRow(a, daily), night.scopeRow(second, { resourceGroups: [group] })],
      assessments: [a, b].map((one) => night.assessmentRow(one, hoursBefore(now, 1))),
      installations: [night.installationRow(a, night.thisMorning(now), daily), night.installationRow(b, night.thisMorning(now), second)],
      groups: [night.groupRow('rg'), night.groupRow('x')],
    });
  const empty = ({ findings }: Report) => findings.filter(({ rule }) => rule === 'dynamic-scope-empty').map(({ outcome }) => outcome);

  test('a dynamic scope whose machines were left out is not empty', async () => {
    expect(empty(await judge(scoped('x'), { excludeScopes: [`rg:${s1}/x`] }))).not.toContain('violation');
  });

  test('a dynamic scope that selects nothing is empty', async () => {
    expect(empty(await judge(scoped('nowhere')))).toEqual(['violation']);
  });

  test('schedules and assignments of what is left out still count', async () => {
    const report = await judge(scoped('x'), { excludeScopes: [`rg:${s1}/x`] });
    expect(report.findings.filter(({ rule }) => rule === 'schedule-unused')).toEqual([]);
  });
});

test('a flexible scale set without a profile makes no machines, so nothing is said of it', async () => {
  const set = {
    ...a,
    id: String(a.id).replace('virtualMachines/a', 'virtualMachineScaleSets/set'),
    name: 'set',
    type: 'microsoft.compute/virtualmachinescalesets',
    properties: { orchestrationMode: 'Flexible', platformFaultDomainCount: 1 },
  };
  const report = await judge(nightOf(now, { others: [set] }));
  expect(report).toMatchObject({ conclusion: 'pass', complete: true, findings: [] });
});

test('a uniform scale set whose row lacks its system is of the system that its configuration and image tell', async () => {
  const image = { publisher: 'MicrosoftWindowsServer', offer: 'WindowsServer', sku: '2022-datacenter-azure-edition', version: 'latest' };
  const set = {
    ...a,
    id: String(a.id).replace('virtualMachines/a', 'virtualMachineScaleSets/set'),
    name: 'set',
    type: 'microsoft.compute/virtualmachinescalesets',
    properties: {
      orchestrationMode: 'Uniform',
      upgradePolicy: { mode: 'Automatic', automaticOSUpgradePolicy: { enableAutomaticOSUpgrade: true } },
      virtualMachineProfile: {
        storageProfile: { imageReference: image },
        osProfile: { windowsConfiguration: { enableAutomaticUpdates: true }, linuxConfiguration: null },
        networkProfile: { healthProbe: { id: '/subscriptions/s/probe' } },
      },
    },
  };
  const report = await judge(nightOf(now, { others: [set] }), { policy: policy.replace('[CustomerManagedSchedules]', 'any') });
  expect(outcome(report, 'scale-set-upgrade-conflict', 'set')).toBe('violation');
});

test('a system that nobody publishes patches for any more is never green', async () => {
  const image = { publisher: 'MicrosoftWindowsServer', offer: 'WindowsServer', sku: '2012-R2-Datacenter', version: 'latest' };
  const old = night.windowsRow('a', image);
  const at = (time: Date) =>
    nightOf(time, {
      machines: [old],
      assignments: [night.assignmentRow(old, daily)],
      assessments: [night.assessmentRow(old, hoursBefore(time, 1), { critical: 0, security: 0, other: 0 })],
      installations: [night.installationRow(old, night.thisMorning(time), daily)],
    });
  const report = await judge(at(now));
  expect(outcome(report, 'os-without-updates')).toBe('violation');
  expect(report.rules['critical-patch-age']?.pass).toBe(0);
  const before = await judge(at(new Date('2026-08-01T08:00:00Z')));
  expect(outcome(before, 'os-without-updates')).toBeUndefined();
});

describe('an Arc server with Windows Server 2012 R2, while licences for Extended Security Updates last', () => {
  const now = new Date('2026-08-01T08:00:00Z');
  const licence = `/subscriptions/${s1}/resourceGroups/rg/providers/Microsoft.HybridCompute/licenses/esu`;
  const assigned = { licenseAssignmentState: 'Assigned', esuKeyState: 'Inactive', assignedLicense: { id: licence.toUpperCase() } };
  const of = (state: string, target: string) => night.licenceRow('esu', state, target);
  const server = (esuProfile: Row | null, more: Row = {}) => ({
    ...night.arcRow('a', 'Windows Server 2012 R2 Standard', esuProfile),
    ...more,
  });
  const judgeServer = async (machine: Row, ...others: readonly Row[]) => {
    return outcome(
      await judge(nightOf(now, { machines: [machine], assignments: [], assessments: [], installations: [], others })),
      'os-without-updates',
    );
  };

  test.each([
    ['has an activated licence for its system', server(assigned), [of('Activated', 'Windows Server 2012 R2')], undefined],
    ['has a deactivated licence', server(assigned), [of('Deactivated', 'Windows Server 2012 R2')], 'violation'],
    ['has a licence for another system', server(assigned), [of('Activated', 'Windows Server 2012')], 'violation'],
    ['has a licence that this identity does not see', server(assigned), [], 'unknown'],
    ['has a key of its own', server({ ...assigned, licenseAssignmentState: 'NotAssigned', esuKeyState: 'Active' }), [], undefined],
    ['has neither', server({ licenseAssignmentState: 'NotAssigned', esuKeyState: 'Inactive' }), [], 'violation'],
    ['says nothing of it', server(null), [], 'unknown'],
    ['runs on Azure Local', server(null, { kind: 'HCI' }), [], undefined],
  ] as const)('that %s', async (_, machine, licences, expected) => {
    expect(await judgeServer(machine, ...licences)).toBe(expected);
  });
});

test('a machine that was upgraded in place is judged by what it runs, not by its image', async () => {
  const image = { publisher: 'MicrosoftWindowsServer', offer: 'WindowsServer', sku: '2012-R2-Datacenter', version: 'latest' };
  const row = night.windowsRow('a', image);
  const upgraded = {
    ...row,
    properties: {
      ...(row.properties as Row),
      extended: {
        instanceView: {
          powerState: { code: 'PowerState/running' },
          osName: 'Windows Server 2022 Datacenter',
          osVersion: '10.0.20348.2700',
        },
      },
    },
  };
  const report = await judge(nightOf(now, { machines: [upgraded], assignments: [night.assignmentRow(upgraded, daily)] }));
  expect(outcome(report, 'os-without-updates')).toBeUndefined();
});
