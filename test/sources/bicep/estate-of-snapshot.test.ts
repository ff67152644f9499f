import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/findings/report.ts';
import { check } from '../../../src/runs/check.ts';

const group = '/subscriptions/s/resourceGroups/g/providers';
const machineId = (name: string) => `${group}/Microsoft.Compute/virtualMachines/${name}`;
const scheduleId = `${group}/Microsoft.Maintenance/maintenanceConfigurations/weekly`;

interface Resource {
  readonly id?: unknown;
  readonly type: string;
  readonly [key: string]: unknown;
}

/** A Linux machine that waits for a schedule. */
function machine(name: string, more: object = {}): Resource {
  const patchSettings = {
    patchMode: 'AutomaticByPlatform',
    automaticByPlatformSettings: { bypassPlatformSafetyChecksOnUserSchedule: true },
  };
  return {
    id: machineId(name),
    type: 'Microsoft.Compute/virtualMachines',
    location: 'westeurope',
    tags: { environment: 'production' },
    properties: {
      osProfile: { linuxConfiguration: { patchSettings } },
      storageProfile: { imageReference: { publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: 'latest' } },
    },
    ...more,
  };
}

const schedule: Resource = {
  id: scheduleId,
  type: 'Microsoft.Maintenance/maintenanceConfigurations',
  location: 'westeurope',
  properties: {
    maintenanceScope: 'InGuestPatch',
    extensionProperties: { InGuestPatchMode: 'User' },
    maintenanceWindow: { startDateTime: '2026-01-03 22:00', duration: '02:00', timeZone: 'UTC', recurEvery: 'Week Saturday' },
    installPatches: { rebootSetting: 'IfRequired', linuxParameters: { classificationsToInclude: ['Critical', 'Security'] } },
  },
};

function assignment(id: string, more: object = {}): Resource {
  return { id, type: 'Microsoft.Maintenance/configurationAssignments', properties: { maintenanceConfigurationId: scheduleId }, ...more };
}

const onMachine = (name: string, more: object = {}) =>
  assignment(`${machineId(name)}/providers/Microsoft.Maintenance/configurationAssignments/weekly`, more);

const folder = mkdtempSync(join(tmpdir(), 'bicep-'));
const policy = join(folder, 'policy.yaml');
writeFileSync(
  policy,
  `apiVersion: azure-patch-policy/v1
kind: PatchPolicy
name: closed
schedules: closed
environments:
  production:
    match: { tags: { environment: production } }
    orchestration: [CustomerManagedSchedules]
`,
);

/** Each file is a list of resources, or the text of a whole file. */
async function checked(...files: readonly (readonly Resource[] | string)[]): Promise<Report> {
  const names = files.map((content, at) => {
    const name = `${at + 1}.snapshot.json`;
    const text = typeof content === 'string' ? content : JSON.stringify({ predictedResources: content, diagnostics: [] }, null, 2);
    writeFileSync(join(folder, name), text);
    return name;
  });
  return check({ workingDirectory: folder, files: names, policy: ['policy.yaml'], now: new Date('2026-12-01T12:00:00Z') });
}

/** Names of machines with the ways in which they may be patched. */
function ways({ machines }: Report): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(machines.map(({ id, orchestrations }) => [id.replace(/^.*\//, ''), orchestrations]));
}

const scheduled = ['CustomerManagedSchedules'];
const waiting = ['NobodyNoSchedule'];
const either = ['CustomerManagedSchedules', 'NobodyNoSchedule'];

describe('a shutdown in a snapshot of Bicep', () => {
  const shutdown = (target: string, more: object = {}, overwrites: object = {}): Resource => ({
    id: `${group}/Microsoft.DevTestLab/schedules/shutdown-computevm-a`,
    type: 'Microsoft.DevTestLab/schedules',
    properties: {
      status: 'Enabled',
      taskType: 'ComputeVmShutdownTask',
      dailyRecurrence: { time: '1900' },
      timeZoneId: 'UTC',
      targetResourceId: target,
      ...more,
    },
    ...overwrites,
  });
  const starting: Resource = {
    id: `${group}/Microsoft.ComputeSchedule/scheduledActions/start`,
    type: 'Microsoft.ComputeSchedule/scheduledActions',
    properties: { actionType: 'Start', resourceType: 'VirtualMachine', schedule: { scheduledTime: '21:00:00', timeZone: 'UTC' } },
  };
  const off = async (...beside: readonly Resource[]) => {
    const report = await checked([machine('a'), machine('b'), schedule, onMachine('a'), onMachine('b'), ...beside]);
    const findings = report.findings.filter(({ rule }) => rule === 'off-in-window');
    return findings.map(({ subject, outcome }) => [subject.replace(/^.*\//, ''), outcome]);
  };

  it('switches off the machine that it names, before its window', async () => {
    expect(await off(shutdown(machineId('A')))).toEqual([['a', 'violation']]);
    expect(await off(shutdown(machineId('a'), { status: 'Disabled' }))).toEqual([]);
  });

  it('may concern any machine while its target is not known', async () => {
    expect(await off(shutdown("[parameters('target')]"))).toEqual([
      ['a', 'unknown'],
      ['b', 'unknown'],
    ]);
  });

  it('is unknown under a condition, and beside an action that starts machines which no template names', async () => {
    expect(await off(shutdown(machineId('a'), {}, { condition: "[parameters('on')]" }))).toEqual([['a', 'unknown']]);
    expect(await off(shutdown(machineId('a')), starting)).toEqual([['a', 'unknown']]);
    expect(await off(starting)).toEqual([]);
  });
});

describe('a snapshot of Bicep', () => {
  it('puts a machine on the schedule whose assignment lies on it, however its id and type are spelt', async () => {
    const asChild = { ...onMachine('B'), type: 'Microsoft.Compute/virtualMachines/providers/configurationAssignments' };
    const report = await checked([machine('a'), machine('b'), machine('c'), schedule, onMachine('A'), asChild]);
    expect(ways(report)).toEqual({ a: scheduled, b: scheduled, c: waiting });
    expect(report.incomplete).toEqual([]);
  });

  it('leaves open what is under a condition that only Azure can work out', async () => {
    const condition = "[equals(resourceGroup().tags.S3cret, 'S3cret!')]";
    const report = await checked([
      machine('a'),
      machine('b', { condition }),
      machine('c', { condition: false }),
      schedule,
      onMachine('a', { condition }),
    ]);
    expect(ways(report)).toEqual({ a: either, b: waiting });
    const ofB = report.findings.filter(({ subject, rule }) => subject === machineId('b') && rule === 'bypass-without-schedule');
    expect(ofB.map(({ outcome }) => outcome)).toEqual(['unknown']);
    expect(ofB[0]?.message).toContain('if it is deployed');
    expect(JSON.stringify(report)).not.toContain('S3cret!');
  });

  it('leaves open what a schedule does that may not be deployed', async () => {
    const report = await checked([machine('a'), { ...schedule, condition: "[parameters('on')]" }, onMachine('a')]);
    expect(ways(report)).toEqual({ a: either });
  });

  it('lets an assignment whose machine is unknown mean those that type, subscription and group of its expression leave', async () => {
    const target = "resourceId('s', 'G', 'Microsoft.Compute/virtualMachines', parameters('name'))";
    const open = assignment(`[extensionResourceId(${target}, 'Microsoft.Maintenance/configurationAssignments', 'weekly')]`);
    const elsewhere = machine('b', { id: machineId('b').replace('/g/', '/other/') });
    expect(ways(await checked([machine('a'), elsewhere, schedule, open]))).toEqual({ a: either, b: waiting });
    expect(ways(await checked([machine('a'), elsewhere, schedule], [open]))).toEqual({ a: either, b: waiting });
  });

  it('joins by equal expressions where no subscription and group are given', async () => {
    const id = (type: string, name: string) => `resourceId('${type}', ${name})`;
    const vm = (name: string) => id('Microsoft.Compute/virtualMachines', name);
    const on = (name: string) =>
      assignment(`[extensionResourceId(${vm(name)}, 'Microsoft.Maintenance/configurationAssignments', 'weekly')]`, {
        properties: { maintenanceConfigurationId: `[${id('Microsoft.Maintenance/maintenanceConfigurations', "'weekly'")}]` },
      });
    const given = { ...schedule, id: `[${id('Microsoft.Maintenance/maintenanceConfigurations', "'weekly'")}]` };
    const named = machine('a', { id: `[${vm("'a'")}]` });
    expect(ways(await checked([named, machine('b', { id: `[${vm("'b'")}]` }), given, on("'a'")]))).toEqual({ a: scheduled, b: waiting });
    const fresh = machine('f', { id: `[${vm('newGuid()')}]` });
    expect(ways(await checked([fresh, given, on('newGuid()')]))).toEqual({ '…': either });
  });

  it('tells machines apart whose expressions differ, also where the same is literal in them', async () => {
    const id = (name: string) => `[resourceId('Microsoft.Compute/virtualMachines', ${name})]`;
    const report = await checked([machine('a', { id: id("parameters('x')") }), machine('b', { id: id("parameters('y')") })]);
    expect(Object.keys(ways(report))).toEqual(['…', '… (2)']);
  });

  it('reads a dynamic scope, which may reach machines where its subscription is not known', async () => {
    const filter = { properties: { maintenanceConfigurationId: scheduleId, filter: { osTypes: ['Linux'] } } };
    const name = 'Microsoft.Maintenance/configurationAssignments';
    expect(ways(await checked([machine('a'), schedule, assignment(`/subscriptions/s/providers/${name}/all`, filter)]))).toEqual({
      a: scheduled,
    });
    expect(ways(await checked([machine('a'), schedule, assignment(`[subscriptionResourceId('${name}', 'all')]`, filter)]))).toEqual({
      a: either,
    });
  });

  it('takes what two deployments say differently of one machine for unknown', async () => {
    const other = machine('a', {
      properties: { osProfile: { linuxConfiguration: { patchSettings: { patchMode: 'ImageDefault' } } } },
      tags: {},
    });
    const [a] = (await checked([machine('a'), other])).machines;
    expect(a?.patchMode).toMatchObject({ unknown: expect.stringContaining('twice') });
    expect(a?.location).toEqual({ value: 'westeurope' });
  });

  it('is incomplete, by name, where Bicep left a nested deployment out, and repeats none of the expressions that it quotes', async () => {
    const left =
      " Warning NestedDeploymentShortCircuited: The nested deployment '/subscriptions/s/resourceGroups/g/providers/Microsoft.Resources/deployments/assign' at line '1' and column '5' could not be expanded because '[format('S3cret!', newGuid())]'";
    const report = await checked(JSON.stringify({ predictedResources: [machine('a'), schedule], diagnostics: [left] }));
    expect(report.incomplete.join()).toContain('the nested deployment assign');
    expect(ways(report)).toEqual({ a: either });
    expect(JSON.stringify(report)).not.toContain('S3cret!');
  });

  it('is incomplete where a machine has no id', async () => {
    const { id: _, ...nameless } = machine('a');
    expect((await checked([nameless])).incomplete).toHaveLength(1);
  });

  it('knows nothing of a body that is one expression, and shows no password that it holds', async () => {
    const hidden = "[if(equals(resourceGroup().tags.a, 'b'), createObject('osProfile', createObject('adminPassword', 'S3cret!')), null())]";
    const report = await checked([machine('a', { properties: hidden }), schedule, onMachine('a')]);
    expect(report.machines[0]?.patchMode).toMatchObject({ unknown: expect.stringContaining('if(') });
    expect(JSON.stringify(report)).not.toContain('S3cret!');
  });

  it('finds the health extension of a scale set beside it', async () => {
    const set: Resource = {
      id: `${group}/Microsoft.Compute/virtualMachineScaleSets/set`,
      type: 'Microsoft.Compute/virtualMachineScaleSets',
      tags: { environment: 'production' },
      properties: {
        orchestrationMode: 'Flexible',
        virtualMachineProfile: machine('x').properties,
      },
    };
    const extension = (more: object = {}): Resource => ({
      id: `${set.id}/extensions/health`,
      type: 'Microsoft.Compute/virtualMachineScaleSets/extensions',
      properties: { publisher: 'Microsoft.ManagedServices', type: 'ApplicationHealthLinux' },
      ...more,
    });
    const outcome = async (...resources: Resource[]) => (await checked(resources)).rules['scale-set-health-missing'];
    expect(await outcome(set)).toMatchObject({ violation: 1 });
    expect(await outcome(set, extension())).toMatchObject({ pass: 1 });
    expect(await outcome(extension({ condition: "[parameters('on')]" }), set)).toMatchObject({ unknown: 1 });
  });

  it('joins what lies in several files, and judges an id that two of them have once for each', async () => {
    expect(ways(await checked([machine('a')], [schedule, onMachine('a')]))).toEqual({ a: scheduled });
    const { machines } = await checked([machine('a')], [machine('a')]);
    expect(machines.map(({ id }) => id)).toEqual([`1.snapshot.json: ${machineId('a')}`, `2.snapshot.json: ${machineId('a')}`]);
  });

  it('without machines has nothing to check', async () => {
    expect((await checked([])).conclusion).toBe('empty');
  });

  it('is told by its content, wherever that stands', async () => {
    const text = JSON.stringify({ outputs: { a: ['format_version'] }, diagnostics: [], predictedResources: [machine('a')] });
    expect(await checked(text)).toMatchObject({ source: 'bicep', machines: [{ id: machineId('a') }] });
  });

  it.each([
    ['cut off', '{"predictedResources": [{"id": "a', /^1\.snapshot\.json is broken or cut off at byte \d+;/],
    ['twice in one file', '{"predictedResources": [], "predictedResources": []}', /is no snapshot of Bicep/],
    ['no list', '{"predictedResources": {}}', /is no snapshot of Bicep/],
  ])('that cannot be read is said in one sentence: %s', async (_, text, sentence) => {
    const failure = checked(text);
    await expect(failure).rejects.toThrow(sentence);
    await expect(failure).rejects.not.toThrow('\n');
  });

  it('is not read beside a plan', async () => {
    await expect(checked([machine('a')], '{"format_version": "1.2", "resource_changes": []}')).rejects.toThrow(
      '2.snapshot.json is no snapshot of Bicep',
    );
  });
});
