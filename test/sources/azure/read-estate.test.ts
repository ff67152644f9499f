import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Estate, Machine } from '../../../src/estate/estate.ts';
import { valueOf } from '../../../src/estate/known.ts';
import type { LiveState } from '../../../src/estate/live.ts';
import type { AzureEstate } from '../../support/azure/azure.ts';
import { generateEstate } from '../../support/azure/estate/generate.ts';
import { handMade } from '../../support/azure/estate/hand-made.ts';
import type { MachineFacts } from '../../support/azure/estate/machine-facts.ts';
import { scheduleId } from '../../support/azure/estate/schedule-rows.ts';
import { azureError } from '../../support/azure/messages.ts';
import type { Row } from '../../support/azure/query/expressions.ts';
import type { TableName } from '../../support/azure/query/tables.ts';
import { hastyTiming, readFrom, trust } from '../../support/azure/read.ts';
import { type AzureOptions, type RunningAzure, startAzure } from '../../support/azure/start.ts';

const timing = hastyTiming();

async function started(estate: AzureEstate, options: Partial<AzureOptions> = {}): Promise<RunningAzure> {
  const azure = await startAzure({ estate, audience: 'own', clock: timing.clock, ...options });
  trust(azure);
  return azure;
}

/** What was decided about a machine, in the words of the estate. */
const settings: Record<MachineFacts['patching'], readonly [mode: string | undefined, bypass: boolean]> = {
  'customer-schedule': ['AutomaticByPlatform', true],
  'schedule-forgotten': ['AutomaticByPlatform', true],
  azure: ['AutomaticByPlatform', false],
  'flag-missing': ['AutomaticByPlatform', false],
  manual: [undefined, false],
  guest: [undefined, false],
  image: [undefined, false],
};

describe.each([1, 2, 3])('an estate made by chance (%d)', (seed) => {
  test('is read as it was decided', async () => {
    const made = generateEstate({ seed, machines: 300, schedules: 12, scaleSets: 3, subscriptions: 3 });
    const azure = await started(made);
    const estate = await readFrom(azure, {}, timing).finally(azure.stop);
    expect(estate.incomplete).toEqual([]);
    const byId = new Map(estate.machines.map((machine) => [machine.id, machine]));
    expect(byId.size).toBe(303);
    for (let index = 0; index < 300; index += 1) {
      const facts = made.machine(index);
      const machine = byId.get(facts.id) as Machine;
      const live = machine.live as LiveState;
      const arc = facts.kind === 'arc';
      const system = facts.os === 'Windows' ? 'windows' : 'linux';
      const [mode, bypass] = settings[facts.patching];
      const inGuest = { guest: { windows: 'AutomaticByOS', linux: 'ImageDefault' }, manual: { windows: 'Manual', linux: 'ImageDefault' } };
      const expectedMode = mode ?? (facts.patching === 'manual' ? inGuest.manual : inGuest.guest)[system];
      expect([machine.kind, valueOf(machine.os)]).toEqual([arc ? 'arc-server' : 'virtual-machine', system]);
      expect(valueOf(machine.patchMode)).toBe(arc ? undefined : expectedMode);
      expect(valueOf(machine.bypass)).toBe(!arc && bypass);
      expect(valueOf(machine.zones)).toEqual(facts.zone === undefined ? undefined : [facts.zone]);
      expect(valueOf(arc ? live.connection : live.power)?.state).toBe(
        arc ? (facts.running ? 'Connected' : 'Disconnected') : facts.running ? 'running' : 'deallocated',
      );
      const assigned = estate.assignments.find(({ target }) => target.kind === 'machine' && target.id === facts.id);
      const scheduled = facts.schedule === undefined ? undefined : scheduleId(made.world, facts.schedule);
      expect(assigned?.schedule).toEqual(scheduled === undefined ? undefined : { kind: 'inside', ids: [scheduled] });
      checkAssessment(live, facts);
      expect(valueOf(live.installations)?.filter(({ id }) => id !== 'last').length).toBeGreaterThanOrEqual(facts.runs.length);
    }
  });
});

/** An assessment is there where one was made, and with it exactly the critical and security patches that it found. */
function checkAssessment(live: LiveState, { assessed, pending, index, kind, running }: MachineFacts): void {
  const assessment = valueOf(live.assessment);
  const failed = index % 41 === 40;
  if (assessed === undefined) {
    // A running machine was asked by itself then.
    expect(assessment === undefined).toBe(kind === 'arc' || !running);
    return;
  }
  expect(assessment?.status).toBe(failed ? 'Failed' : 'Succeeded');
  const { critical = 0, security = 0 } = assessment?.counts ?? {};
  expect(critical + security).toBe(failed ? 0 : pending.critical + pending.security);
  expect(valueOf(live.pending)?.length).toBe(failed ? 0 : pending.critical + pending.security);
}

const subscriptionId = '11111111-1111-1111-1111-111111111111';
const group = `/subscriptions/${subscriptionId}/resourceGroups/rg`;
const vmId = `${group}/providers/Microsoft.Compute/virtualMachines/vm`;
const common = { location: 'westeurope', subscriptionId, resourceGroup: 'rg' };

function vmRow(more: Row = {}, id = vmId): Row {
  const properties = {
    storageProfile: { osDisk: { osType: 'Linux' } },
    extended: { instanceView: { powerState: { code: 'PowerState/running' } } },
  };
  return { ...common, id, name: id.split('/').at(-1), type: 'microsoft.compute/virtualmachines', properties: { ...properties, ...more } };
}

const below = (kind: string, name: string, properties: Row, id = vmId): Row => {
  const type = `microsoft.compute/virtualmachines/${kind.replaceAll(/\/[^/]+\//g, '/').toLowerCase()}`;
  return { ...common, id: `${id}/${kind}/${name}`, name, type, properties };
};
const assessmentRow = (properties: Row, id = vmId) => below('patchAssessmentResults', 'latest', { status: 'Succeeded', ...properties }, id);
const patchRow = (name: string, properties: Row, id = vmId) =>
  below('patchAssessmentResults/latest/softwarePatches', name, { classifications: ['Security'], ...properties }, id);
const runRow = (name: string, properties: Row, id = vmId) =>
  below('patchInstallationResults', name, { status: 'Succeeded', ...properties }, id);

const containerRow = (id: string): Row => ({ id: `/subscriptions/${id}`, type: 'microsoft.resources/subscriptions', subscriptionId: id });

type Tables = Partial<Record<TableName, readonly Row[]>>;

async function readRows(tables: Tables, instanceViews: Readonly<Record<string, Row>> = {}): Promise<Estate> {
  azure.azure.estate = handMade({
    tables: { resourcecontainers: [containerRow(subscriptionId)], resources: [vmRow()], ...tables },
    instanceViews,
  });
  return readFrom(azure, {}, timing);
}

let azure: RunningAzure;
beforeAll(async () => {
  azure = await started(handMade({ tables: {} }));
});
afterAll(() => azure.stop());

async function liveOf(tables: Tables, instanceViews?: Readonly<Record<string, Row>>): Promise<LiveState> {
  const [machine] = (await readRows(tables, instanceViews)).machines;
  return machine?.live as LiveState;
}

const none = {};
const on = (day: number) => `2026-11-${String(day).padStart(2, '0')}T04:10:00.1234567Z`;

describe('what several rows say of one machine', () => {
  test('the newer of two assessments counts, as after a machine was made again under its name', async () => {
    const rows = [on(3), on(20), on(9)].map((lastModifiedDateTime, index) => ({
      ...assessmentRow({ lastModifiedDateTime, availablePatchCountByClassification: { security: index } }),
      id: `${vmId}/patchAssessmentResults/${index}`,
    }));
    const { assessment } = await liveOf({ patchassessmentresources: rows });
    expect(valueOf(assessment)).toMatchObject({ at: { value: on(20) }, counts: { security: 1 } });
  });

  test('a run that comes twice is one, as it was changed last', async () => {
    const rows = [
      runRow('a', { lastModifiedDateTime: on(3), status: 'InProgress' }),
      runRow('a', { lastModifiedDateTime: on(4), installedPatchCount: 2 }),
      runRow('b', { lastModifiedDateTime: on(9) }),
    ].map((row, index) => ({ ...row, id: `${row.id}${index === 1 ? '/' : ''}` }));
    const { installations } = await liveOf({ patchinstallationresources: rows });
    expect(valueOf(installations)?.map(({ id, status }) => `${id} ${status}`)).toEqual(['b Succeeded', 'a Succeeded']);
  });

  test('a patch that comes twice is one, in each of its versions', async () => {
    const rows = ['1', '2', '1'].map((version, index) => patchRow(`p${index}`, { patchName: 'openssl', patchId: 'openssl', version }));
    const { pending } = await liveOf({ patchassessmentresources: [assessmentRow(none), ...rows] });
    expect(valueOf(pending)?.map(({ version }) => version)).toEqual(['1', '2']);
  });

  test('rows of a machine that is not there belong to nobody', async () => {
    const rows = [assessmentRow({ lastModifiedDateTime: on(3) }, `${vmId}-2`), patchRow('p', { patchName: 'openssl' }, `${vmId}-2`)];
    const live = await liveOf({ patchassessmentresources: rows });
    expect(live.assessment).toEqual({ kind: 'absent' });
  });

  test('the year 1 means never', async () => {
    const { assessment } = await liveOf({ patchassessmentresources: [assessmentRow({ lastModifiedDateTime: '0001-01-01T00:00:00Z' })] });
    expect(valueOf(assessment)?.at).toEqual({ kind: 'absent' });
  });

  test.each<[string, Row, Row]>([
    ['in any spelling', { Critical: 1, SECURITY: 2, updateRollUp: 3 }, { critical: 1, security: 2, updaterollup: 3 }],
    ['as text', { security: '4' }, { security: 4 }],
    ['without those that were not counted', { security: 1, other: null }, { security: 1 }],
    ['not at all where one of them cannot be read', { security: 'many', other: 1 }, {}],
  ])('missing patches are counted %s', async (_, availablePatchCountByClassification, counts) => {
    const rows = [assessmentRow({ lastModifiedDateTime: on(3), availablePatchCountByClassification })];
    expect(valueOf((await liveOf({ patchassessmentresources: rows })).assessment)?.counts).toEqual(counts);
  });

  test.each<[string, Row, object]>([
    [
      'by its id',
      { patchId: 'id-1', patchName: 'n', kbId: 'KB5031364' },
      { id: 'id-1', name: 'n', kb: '5031364', classifications: ['security'] },
    ],
    ['by name and version where it has no id', { patchName: 'openssl', version: '3.0' }, { id: 'openssl_3.0', name: 'openssl' }],
    ['with the day of its publication', { patchId: 'i', publishedDateTime: on(2) }, { published: { kind: 'value', value: on(2) } }],
    ['without a publication that is none', { patchId: 'i', publishedDateTime: '0001-01-01T00:00:00Z' }, { published: { kind: 'absent' } }],
  ])('a missing patch is known %s', async (_, properties, patch) => {
    const rows = [assessmentRow(none), patchRow('p', properties)];
    expect(valueOf((await liveOf({ patchassessmentresources: rows })).pending)).toMatchObject([patch]);
  });

  test('missing patches are listed where their class counts, also further ones on demand', async () => {
    const rows = ['Security', 'Security-ESM', 'critical', 'UpdateRollUp', 'Definition', 'Other'].map((one) =>
      patchRow(one, { patchName: one, classifications: [one] }),
    );
    const tables = { patchassessmentresources: [assessmentRow(none), ...rows] };
    const names = (live: LiveState) => valueOf(live.pending)?.map(({ name }) => name);
    const always = ['Security', 'Security-ESM', 'UpdateRollUp', 'critical'];
    expect(names(await liveOf(tables))).toEqual(always);
    const [machine] = (await readFrom(azure, { classifications: ['Definition', 'Security'] }, timing)).machines;
    expect(names(machine?.live as LiveState)).toEqual(['Definition', ...always]);
  });

  test('a missing patch that does not say what it is stays counted and is not listed', async () => {
    const rows = [assessmentRow({ availablePatchCountByClassification: { security: 1 } }), patchRow('p', {})];
    const { assessment, pending } = await liveOf({ patchassessmentresources: rows });
    expect([valueOf(assessment)?.counts, valueOf(pending)]).toEqual([{ security: 1 }, []]);
  });
});

test('a run counts what became of its patches', async () => {
  const counts = { installedPatchCount: 1, failedPatchCount: 2, pendingPatchCount: 3, excludedPatchCount: 4, notSelectedPatchCount: 5 };
  const { installations } = await liveOf({ patchinstallationresources: [runRow('a', counts)] });
  expect(valueOf(installations)?.[0]?.counts).toEqual({ installed: 1, failed: 2, pending: 3, excluded: 4, notSelected: 5 });
});

describe('what a machine says itself', () => {
  const view = (patchStatus: Row) => ({ [vmId]: { patchStatus } });
  const summary = {
    status: 'Succeeded',
    lastModifiedTime: on(2),
    rebootPending: false,
    criticalAndSecurityPatchCount: 3,
    otherPatchCount: 1,
  };
  const last = { status: 'Succeeded', installationActivityId: 'a', lastModifiedTime: on(1), installedPatchCount: 2 };

  test('is asked for where Resource Graph has no assessment, whose patches nobody lists any more', async () => {
    const live = await liveOf({}, view({ availablePatchSummary: summary, lastPatchInstallationSummary: last }));
    expect(valueOf(live.assessment)).toMatchObject({ status: 'Succeeded', counts: { security: 3, other: 1 } });
    expect(live.pending.kind).toBe('unknown');
    expect(valueOf(live.installations)).toMatchObject([{ id: 'a', counts: { installed: 2 }, rebootStatus: { kind: 'unknown' } }]);
  });

  test('is not asked for where Resource Graph has one', async () => {
    const rows = [assessmentRow({ lastModifiedDateTime: on(20) })];
    const live = await liveOf({ patchassessmentresources: rows }, view({ availablePatchSummary: summary }));
    expect(valueOf(live.assessment)?.at).toEqual({ kind: 'value', value: on(20) });
  });

  test('adds no run that Resource Graph has', async () => {
    const rows = [runRow('a', { lastModifiedDateTime: on(1), rebootStatus: 'Completed' })];
    const live = await liveOf({ patchinstallationresources: rows }, view({ lastPatchInstallationSummary: last }));
    expect(valueOf(live.installations)).toMatchObject([{ id: 'a', rebootStatus: { value: 'Completed' } }]);
  });

  test('says whether its settings have reached it', async () => {
    const code = 'PatchModeConfigurationState/Pending';
    const live = await liveOf(
      {},
      view({ configurationStatuses: [{ code, time: on(1) }, { code: 'AssessmentModeConfigurationState/Ready' }] }),
    );
    expect(valueOf(live.configuration)).toMatchObject([{ state: code }, { state: 'AssessmentModeConfigurationState/Ready' }]);
  });

  test('is left out where it is refused, which is told', async () => {
    const refuse = { on: { service: 'compute', requests: [1] }, instead: () => azureError(403, 'AuthorizationFailed', 'no') } as const;
    const tables = { resourcecontainers: [containerRow(subscriptionId)], resources: [vmRow(), vmRow({}, `${vmId}-2`)] };
    const views = { ...view({ availablePatchSummary: summary }), [`${vmId}-2`]: { patchStatus: { availablePatchSummary: summary } } };
    const other = await started(handMade({ tables, instanceViews: views }), { faults: [refuse] });
    const told: string[] = [];
    const estate = await readFrom(other, { tell: (line) => void told.push(line) }, timing).finally(other.stop);
    expect(estate.machines.map(({ live }) => live?.assessment.kind).sort()).toEqual(['absent', 'value']);
    expect(told).toContain('1 machine did not tell about itself; what Resource Graph knows counts.');
  });

  test('may be nothing at all', async () => {
    const live = await liveOf({}, { [vmId]: {} });
    expect([live.assessment.kind, valueOf(live.installations), live.configuration.kind]).toEqual(['absent', [], 'absent']);
  });
});

describe('a scale set', () => {
  const setRow = (tags: Row | null): Row => ({
    ...common,
    id: `${group}/providers/Microsoft.Compute/virtualMachineScaleSets/pool`,
    type: 'microsoft.compute/virtualmachinescalesets',
    tags,
    properties: {
      orchestrationMode: 'Uniform',
      virtualMachineProfile: { storageProfile: { osDisk: { osType: 'Linux' }, imageReference: { id: '/subscriptions/s/image/1.0' } } },
    },
  });
  const readSet = async (tags: Row | null) => (await readRows({ resources: [setRow(tags)] })).machines[0];

  test('without automatic upgrades has none', async () => {
    const set = await readSet({ environment: 'production' });
    expect([set?.automaticOsUpgrade, set?.image.kind]).toEqual([{ kind: 'value', value: false, implicit: true }, 'value']);
  });

  test('of a node pool is left to AKS, so that nobody knows here', async () => {
    const set = await readSet({ 'aks-managed-poolName': 'system', environment: 'production' });
    const why = "AKS updates its node pools by the cluster's node OS upgrade channel, which is not read";
    expect([set?.automaticOsUpgrade, set?.image]).toEqual([
      { kind: 'unknown', why },
      { kind: 'unknown', why },
    ]);
  });
});

describe('SQL Server', () => {
  const sql = (properties: Row): Row => ({
    ...common,
    id: `${group}/providers/Microsoft.SqlVirtualMachine/sqlVirtualMachines/vm`,
    type: 'microsoft.sqlvirtualmachine/sqlvirtualmachines',
    properties: { virtualMachineResourceId: vmId.toLowerCase(), ...properties },
  });

  test.each<[string, Row, object]>([
    ['patches the machine where it says so', { autoPatchingSettings: { enable: true } }, { kind: 'value', value: true }],
    ['does not where it says no', { autoPatchingSettings: { enable: false } }, { kind: 'value', value: false }],
    ['leaves it open where it says nothing', {}, { kind: 'unknown' }],
  ])('%s', async (_, properties, patching) => {
    const { machines } = await readRows({ resources: [vmRow(), sql(properties)] });
    expect(machines[0]?.sqlPatching).toMatchObject(patching);
  });
});

describe('what a machine is', () => {
  const readMachine = async (row: Row) => (await readRows({ resources: [row] })).machines[0] as Machine;

  test('by its row', async () => {
    const machine = await readMachine({ ...vmRow(), tags: { environment: 'production', Ring: '2' } });
    expect(machine).toMatchObject({
      id: vmId,
      name: { value: 'vm' },
      resourceId: { value: vmId },
      subscription: { value: subscriptionId },
      resourceGroup: { value: 'rg' },
      location: { value: 'westeurope' },
      change: 'keep',
      legacy: false,
    });
    expect(valueOf(machine.tags)).toEqual(
      new Map([
        ['environment', { kind: 'value', value: 'production' }],
        ['Ring', { kind: 'value', value: '2' }],
      ]),
    );
  });

  test.each([null, ''])('without tags where it has %o', async (tags) => {
    expect(valueOf((await readMachine({ ...vmRow(), tags })).tags)).toEqual(new Map());
  });

  test.each<[unknown, object]>([
    ['true', { kind: 'value', value: true }],
    ['False', { kind: 'value', value: false }],
    ['sometimes', { kind: 'unknown' }],
    [null, { kind: 'value', value: true, implicit: true }],
  ])('with a flag that says %o', async (allowExtensionOperations, flag) => {
    expect((await readMachine(vmRow({ osProfile: { allowExtensionOperations } }))).extensionsAllowed).toMatchObject(flag);
  });

  test('with its connection where it is an Arc server, and since when', async () => {
    const id = `${group}/providers/Microsoft.HybridCompute/machines/edge`;
    const properties = { osName: 'linux', status: 'Disconnected', lastStatusChange: on(3) };
    const { live, os } = await readMachine({ ...common, id, name: 'edge', type: 'microsoft.hybridcompute/machines', properties });
    expect(live?.connection).toEqual({ kind: 'value', value: { state: 'Disconnected', since: on(3) } });
    expect([live?.power.kind, live?.created.kind, os]).toEqual(['absent', 'unknown', { kind: 'value', value: 'linux' }]);
  });

  test('with when it was made and whether it runs', async () => {
    const { live } = await readMachine(vmRow({ timeCreated: on(1) }));
    expect([live?.created, live?.power, live?.connection]).toEqual([
      { kind: 'value', value: on(1) },
      { kind: 'value', value: { state: 'running' } },
      { kind: 'absent' },
    ]);
  });

  test('or what is not understood, where its row has no place', async () => {
    const { machines, notUnderstood } = await readRows({ resources: [{ ...vmRow(), id: `/subscriptions/${subscriptionId}/vm` }] });
    expect([machines, notUnderstood.map(({ id }) => id)]).toEqual([[], [`/subscriptions/${subscriptionId}/vm`]]);
  });
});

describe('what went wrong', () => {
  const details = [{ code: 'ESM', message: 'needs Pro' }];
  test.each<[string, unknown, object | undefined]>([
    ['in the words of Azure', { code: 'FAILED', message: '1 error/s reported.', details }, { code: 'FAILED', details }],
    ['is nothing where it says that all went well', { code: 'Success', message: '0 error/s reported.', details: [] }, undefined],
    ['is what the details say, whatever the code', { code: 'Success', message: '', details }, { details }],
    ['is nothing where there is nothing', null, undefined],
    ['is nothing in an empty error', { code: '', message: '', details: [] }, undefined],
  ])('%s', async (_, errorDetails, error) => {
    const { assessment, installations } = await liveOf({
      patchassessmentresources: [assessmentRow({ errorDetails, startedBy: 'Platform' })],
      patchinstallationresources: [runRow('a', { errorDetails, startedBy: 'User', maintenanceWindowExceeded: true, failedPatchCount: 2 })],
    });
    const [run] = valueOf(installations) ?? [];
    if (error) expect([valueOf(assessment)?.error, run?.error]).toMatchObject([error, error]);
    else expect([valueOf(assessment)?.error, run?.error]).toEqual([undefined, undefined]);
    expect([valueOf(assessment)?.startedBy, run?.startedBy, run?.windowExceeded, run?.counts.failed]).toEqual([
      'Platform',
      'User',
      true,
      2,
    ]);
  });
});

test('an assignment that does not say what it selects is not guessed at', async () => {
  const row = (name: string, filter: unknown): Row => ({
    ...common,
    id: `/subscriptions/${subscriptionId}/providers/Microsoft.Maintenance/configurationAssignments/${name}`,
    type: 'microsoft.maintenance/configurationassignments',
    properties: { maintenanceConfigurationId: '/subscriptions/s/x', filter },
  });
  const odd = [row('text', 'everything'), row('list', []), row('tags', { tagSettings: 'x' }), row('none', null)];
  const { assignments, notUnderstood } = await readRows({ maintenanceresources: odd });
  const names = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id.split('/').at(-1)).sort();
  expect([names(assignments), names(notUnderstood)]).toEqual([['none'], ['list', 'tags', 'text']]);
});

describe('a part of a subscription', () => {
  const elsewhere = '22222222-2222-2222-2222-222222222222';
  const odd = `/subscriptions/${subscriptionId}/resourceGroups/rg (o'x)`;
  const schedules = `/subscriptions/${elsewhere}/resourceGroups/rg-schedules/providers/Microsoft.Maintenance/maintenanceConfigurations`;
  const scheduleRow = (name: string): Row => ({
    ...common,
    id: `${schedules}/${name}`,
    name,
    type: 'microsoft.maintenance/maintenanceconfigurations',
    subscriptionId: elsewhere,
    resourceGroup: 'rg-schedules',
    properties: { maintenanceScope: 'InGuestPatch' },
  });
  const assignmentRow = (parent: string, name: string, more: Row = {}): Row => ({
    ...common,
    id: `${parent}/providers/Microsoft.Maintenance/configurationAssignments/${name}`,
    type: 'microsoft.maintenance/configurationassignments',
    subscriptionId: parent.split('/')[2],
    properties: { maintenanceConfigurationId: `${schedules}/${name}`.toLowerCase(), ...more },
  });
  const inOdd = `${odd}/providers/Microsoft.Compute/virtualMachines/vm-odd`;
  const far = `/subscriptions/${elsewhere}/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm-far`;
  const tables: Tables = {
    resourcecontainers: [subscriptionId, elsewhere].map(containerRow),
    resources: [
      vmRow(),
      { ...vmRow({}, inOdd), resourceGroup: "rg (o'x)" },
      { ...vmRow({}, far), subscriptionId: elsewhere },
      ...['static', 'dynamic', 'far', 'unused'].map(scheduleRow),
    ],
    maintenanceresources: [
      assignmentRow(vmId, 'static'),
      assignmentRow(`/subscriptions/${subscriptionId}`, 'dynamic', { filter: { osTypes: ['Linux'] } }),
      assignmentRow(far, 'far'),
    ],
    patchassessmentresources: [
      assessmentRow({ lastModifiedDateTime: on(3) }),
      { ...assessmentRow({ lastModifiedDateTime: on(4) }, inOdd), resourceGroup: "rg (o'x)" },
    ],
  };
  const readPart = (...scopes: readonly string[]) => {
    azure.azure.estate = handMade({ tables });
    return readFrom(azure, { scopes }, timing);
  };
  const namesOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id.split('/').at(-1)).sort();

  test('is read with the schedules that lie elsewhere and reach it', async () => {
    const { machines, schedules: found, assignments, incomplete } = await readPart(`rg:${subscriptionId}/RG`);
    expect([namesOf(machines), namesOf(found), incomplete]).toEqual([['vm'], ['dynamic', 'static'], []]);
    expect(assignments.map(({ schedule }) => schedule.kind)).toEqual(['inside', 'inside']);
    // They are not what the run is about.
    expect(found.map(({ surrounding }) => surrounding)).toEqual([true, true]);
    expect(valueOf(machines[0]?.live?.assessment ?? { kind: 'absent' })?.at).toEqual({ kind: 'value', value: on(3) });
  });

  test('may have a name with anything in it', async () => {
    const { machines } = await readPart(`rg:${subscriptionId}/rg (o'x)`);
    expect([namesOf(machines), valueOf(machines[0]?.live?.assessment ?? { kind: 'absent' })?.status]).toEqual([['vm-odd'], 'Succeeded']);
  });

  test('may be one machine', async () => {
    expect(namesOf((await readPart(inOdd)).machines)).toEqual(['vm-odd']);
  });

  test('knows of a schedule in it that only machines elsewhere use', async () => {
    const { schedules: found, assignments } = await readPart(`rg:${elsewhere}/rg-schedules`);
    expect(namesOf(found)).toEqual(['dynamic', 'far', 'static', 'unused']);
    const used = new Set(assignments.flatMap(({ schedule }) => (schedule.kind === 'inside' ? schedule.ids : [])));
    expect(namesOf(found.filter(({ id }) => !used.has(id)))).toEqual(['unused']);
  });
});

test('thousands of subscriptions cost some requests for each thousand, and none of their machines is missed', async () => {
  const ids = Array.from({ length: 2300 }, (_, index) => `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`);
  const machines = [0, 999, 1000, 2299].map((index) => {
    const id = `/subscriptions/${ids[index]}/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm-${index}`;
    return { ...vmRow({}, id), subscriptionId: ids[index] };
  });
  const large = await started(handMade({ tables: { resourcecontainers: ids.map(containerRow), resources: machines } }));
  const estate = await readFrom(large, {}, timing).finally(large.stop);
  expect(estate.machines.map(({ name }) => valueOf(name))).toEqual(['vm-0', 'vm-999', 'vm-1000', 'vm-2299']);
  expect(estate.incomplete).toEqual([]);
  const asked = large.requests.filter(({ service }) => service === 'resource-graph').length;
  expect(asked).toBeLessThanOrEqual(3 * 10);
});

test('a row that is too large by itself ends the run in one sentence', async () => {
  const tables = { resourcecontainers: [containerRow(subscriptionId)], resources: [{ ...vmRow(), tags: { text: 'x'.repeat(5000) } }] };
  const small = await started(handMade({ tables }), { payloadLimit: 2000 });
  await expect(readFrom(small, {}, timing).finally(small.stop)).rejects.toThrow(
    /^Cannot read machines: Azure answered 400: ResponsePayloadTooLarge/,
  );
});
