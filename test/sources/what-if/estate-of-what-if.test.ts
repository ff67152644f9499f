import { describe, expect, it } from 'vitest';
import { absent, value } from '../../../src/estate/known.ts';
import type { Report } from '../../../src/findings/report.ts';
import { scheduleChangesIn } from '../../../src/patching/schedule-changes.ts';
import { type Change, checkWhatIfs, estateOf, linux, machineId, onMachine, schedule, scheduleId } from './build.ts';

/** Names of machines with the ways in which they may be patched. */
function ways({ machines }: Report): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(machines.map(({ id, orchestrations }) => [id.replace(/^.*\//, ''), orchestrations]));
}

const changes = ({ machines }: Report) => Object.fromEntries(machines.map(({ id, change }) => [id.replace(/^.*\//, ''), change]));

/** Why machines lose their schedules. */
async function lost(all: readonly Change[]): Promise<Readonly<Record<string, readonly (string | undefined)[]>>> {
  const estate = await estateOf({ changes: all });
  const changesOf = scheduleChangesIn(estate);
  return Object.fromEntries(
    estate.machines.map((machine) => [machine.id.replace(/^.*\//, ''), changesOf(machine).loses.map(({ why }) => why)]),
  );
}

const scheduled = ['CustomerManagedSchedules'];
const waiting = ['NobodyNoSchedule'];
const either = ['CustomerManagedSchedules', 'NobodyNoSchedule'];

const create = (after: object & { readonly id: string }): Change => ({ changeType: 'Create', resourceId: after.id, after });
const keep = (body: object & { readonly id: string }): Change => ({
  changeType: 'NoChange',
  resourceId: body.id,
  before: body,
  after: body,
});
const remove = (before: object & { readonly id: string }): Change => ({ changeType: 'Delete', resourceId: before.id, before });
const modify = (before: object, after: object & { readonly id: string }, delta: unknown = []): Change => ({
  changeType: 'Modify',
  resourceId: after.id,
  before,
  after,
  delta,
});

describe('a what-if', () => {
  it('is judged as it will be', async () => {
    const report = await checkWhatIfs({
      changes: [
        create(schedule),
        create(linux('new')),
        create(onMachine('new')),
        modify(linux('waits', { bypass: false }), linux('waits')),
        keep(linux('stays')),
        remove(linux('gone')),
      ],
    });
    expect(ways(report)).toEqual({ new: scheduled, waits: waiting, stays: waiting });
    expect(changes(report)).toEqual({ new: 'create', waits: 'update', stays: 'keep' });
    expect(report.leaving).toEqual([{ id: machineId('gone'), action: 'delete' }]);
    expect(report).toMatchObject({ source: 'what-if', complete: true });
  });

  it('under plan-scope changed passes over what stays, unless something about its schedules changes', async () => {
    const all = [keep(linux('a')), keep(linux('b')), keep(linux('c')), keep(schedule), keep(onMachine('a')), create(onMachine('b'))];
    expect(ways(await checkWhatIfs({ changes: all, planScope: 'changed' }))).toEqual({ b: scheduled });
    const unassigned = [keep(linux('a')), keep(linux('b')), keep(schedule), remove(onMachine('a')), keep(onMachine('b'))];
    expect(ways(await checkWhatIfs({ changes: unassigned, planScope: 'changed' }))).toEqual({ a: waiting });
    expect(await lost(unassigned)).toEqual({ a: ['the assignment is deleted'], b: [] });
  });

  it('that deletes the schedule of a machine which stays says so', async () => {
    const report = await checkWhatIfs({ changes: [keep(linux('a')), keep(onMachine('a')), remove(schedule)], planScope: 'changed' });
    expect(ways(report)).toEqual({ a: waiting });
  });

  it('that changes a tag tells which dynamic scopes lose the machine', async () => {
    const scope = {
      id: '/subscriptions/s/providers/Microsoft.Maintenance/configurationAssignments/scope',
      type: 'Microsoft.Maintenance/configurationAssignments',
      properties: {
        maintenanceConfigurationId: scheduleId,
        filter: { tagSettings: { tags: { ring: ['1'] } }, resourceTypes: ['Microsoft.Compute/virtualMachines'] },
      },
    };
    const [before, after] = [{ tags: { environment: 'production', ring: '1' } }, { tags: { environment: 'production', ring: '2' } }];
    const all = [keep(schedule), keep(scope), modify(linux('a', before), linux('a', after)), keep(linux('b', before))];
    expect(ways(await checkWhatIfs({ changes: all }))).toEqual({ a: waiting, b: scheduled });
    expect(await lost(all)).toEqual({ a: ['tag ring: 1 -> 2'], b: [] });
  });

  describe('may happen in part', () => {
    it('a machine and an assignment that may be made may exist', async () => {
      const report = await checkWhatIfs({
        changes: [keep(schedule), keep(linux('a'))],
        potentialChanges: [create(onMachine('a')), create(linux('b'))],
      });
      expect(ways(report)).toEqual({ a: either, b: waiting });
      const ofB = report.findings.filter(({ subject, rule }) => subject === machineId('b') && rule === 'bypass-without-schedule');
      expect(ofB.map(({ outcome }) => outcome)).toEqual(['unknown']);
    });

    it('what may change is unknown, and counts as changed', async () => {
      const report = await checkWhatIfs({
        changes: [keep(schedule), keep(onMachine('a')), keep(linux('a'))],
        potentialChanges: [modify(linux('a'), linux('a', { bypass: false })), modify(linux('b', { bypass: false }), linux('b'))],
        planScope: 'changed',
      });
      expect(changes(report)).toEqual({ a: 'update', b: 'update' });
      expect(report.machines.map(({ bypass }) => bypass)).toEqual([
        { unknown: expect.stringContaining('does not tell for certain') },
        { unknown: expect.stringContaining('does not tell for certain') },
      ]);
      expect(report.machines.map(({ patchMode }) => patchMode)).toEqual([
        { value: 'AutomaticByPlatform' },
        { value: 'AutomaticByPlatform' },
      ]);
    });

    it.each([
      ['beside what is listed as staying', [keep(onMachine('a'))]],
      ['by itself', []],
    ])('an assignment that may be deleted may be there, %s', async (_, listed) => {
      const report = await checkWhatIfs({
        changes: [keep(schedule), keep(linux('a')), ...listed],
        potentialChanges: [remove(onMachine('a'))],
        planScope: 'changed',
      });
      expect(ways(report)).toEqual({ a: either });
    });

    it('a machine that may be deleted is neither leaving nor certain', async () => {
      const report = await checkWhatIfs({ changes: [], potentialChanges: [remove(linux('a'))] });
      expect(report.leaving).toEqual([]);
      expect(report.findings.map(({ outcome }) => outcome)).not.toContain('violation');
      expect(ways(report)).toEqual({ a: waiting });
    });
  });

  describe('that does not tell of a resource', () => {
    const told = [create(schedule), create(linux('a'))];

    it.each(['Deploy', 'Unsupported', 'SomethingNew', 'constructor', ''])(
      'which changes (%s) is incomplete where it may matter, by its name',
      async (changeType) => {
        const unread = await checkWhatIfs({ changes: [...told, { changeType, resourceId: machineId('b') }] });
        expect(unread.incomplete).toEqual([expect.stringContaining(machineId('b'))]);
        expect(ways(unread)).toEqual({ a: waiting });
        const assigned = await checkWhatIfs({ changes: [...told, { changeType, resourceId: onMachine('a').id }] });
        expect(ways(assigned)).toEqual({ a: either });
        const harmless = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/n';
        const other = await checkWhatIfs({ changes: [...told, { changeType, resourceId: harmless }] });
        expect(other).toMatchObject({ incomplete: [], notes: [] });
        expect(ways(other)).toEqual({ a: waiting });
      },
    );

    it('of which only the type is unknown may be anything', async () => {
      const resourceId = "[reference(resourceId('Microsoft.Resources/deployments', 'S3cret!')).outputs.id.value]";
      const report = await checkWhatIfs({ changes: [...told, { changeType: 'Unsupported', resourceId }] });
      expect(report.incomplete).toHaveLength(1);
      expect(ways(report)).toEqual({ a: either });
      expect(JSON.stringify(report)).not.toContain('S3cret!');
    });

    it('which stays is named, and leaves open only what it could be', async () => {
      const ignored = (id: string): Change => ({ changeType: 'Ignore', resourceId: id, before: { id }, after: { id } });
      const machine = await checkWhatIfs({ changes: [...told, ignored(machineId('b'))], planScope: 'changed' });
      expect(machine).toMatchObject({ complete: true, notes: [expect.stringContaining(machineId('b'))] });
      expect(ways(machine)).toEqual({ a: waiting });
      expect(await checkWhatIfs({ changes: [...told, ignored(machineId('b'))] })).toMatchObject({ complete: false });
      const assignment = await checkWhatIfs({ changes: [...told, ignored(onMachine('a').id)] });
      expect(assignment).toMatchObject({ complete: true, notes: [expect.stringContaining(onMachine('a').id)] });
      expect(ways(assignment)).toEqual({ a: either });
    });

    it('says nothing of machines in another group', async () => {
      const elsewhere = linux('z');
      const inOther = { ...elsewhere, id: elsewhere.id.replace('/g/', '/h/') };
      for (const changeType of ['Ignore', 'Deploy']) {
        const { id } = onMachine('a');
        const report = await checkWhatIfs({ changes: [...told, create(inOther), { changeType, resourceId: id, before: { id } }] });
        expect(ways(report)).toEqual({ a: either, z: waiting });
      }
    });

    it('which stays is said once for all of its kind', async () => {
      const ignored = (id: string): Change => ({ changeType: 'Ignore', resourceId: id, before: { id }, after: { id } });
      const many = Array.from({ length: 30 }, (_, at) => ignored(machineId(`m${at}`)));
      const { notes } = await checkWhatIfs({ changes: [...told, ...many], planScope: 'changed' });
      expect(notes).toEqual([expect.stringMatching(/and 25 more were not read: the deployment leaves it as it is/)]);
    });

    it('which a machine is assigned to is open', async () => {
      const ignored = { changeType: 'Ignore', resourceId: scheduleId, before: { id: scheduleId, location: 'westeurope' } };
      const report = await checkWhatIfs({ changes: [create(linux('a')), create(onMachine('a')), ignored] });
      expect(ways(report)).toEqual({ a: either });
      expect(report).toMatchObject({ complete: true, notes: [expect.stringContaining(scheduleId)] });
    });

    it('for a limit, which is so of one that is not there yet and of a nested deployment, is incomplete', async () => {
      for (const [resourceId, before] of [
        [machineId('b'), undefined],
        ['/subscriptions/s/resourceGroups/g/providers/Microsoft.Resources/deployments/servers', { name: 'servers' }],
      ] as const) {
        const report = await checkWhatIfs({ changes: [...told, { changeType: 'Ignore', resourceId, before }], planScope: 'changed' });
        expect(report.incomplete).toEqual([expect.stringContaining(resourceId)]);
      }
    });

    it('is incomplete where it has no body, as with ResourceIdOnly, or no name', async () => {
      const report = await checkWhatIfs({ changes: [{ changeType: 'Create', resourceId: machineId('b') }] });
      expect(report.incomplete).toEqual([expect.stringMatching(/virtualMachines\/b: .*FullResourcePayloads/)]);
      const nameless = await checkWhatIfs({ changes: [{ changeType: 'Create', after: {} }] });
      expect(nameless.incomplete).toEqual([expect.stringContaining('does not name the resource')]);
    });

    it('knows nothing of a body without properties', async () => {
      const { properties: _, ...part } = linux('a');
      const { machines } = await checkWhatIfs({ changes: [modify(part, part)] });
      expect(machines[0]).toMatchObject({ patchMode: { unknown: 'the what-if does not tell' } });
    });

    it('and is no resource of Azure says nothing', async () => {
      const graph = {
        changeType: 'Create',
        extension: { name: 'MicrosoftGraph' },
        identifiers: { uniqueName: 'g' },
        after: { displayName: 'g' },
      };
      expect(await checkWhatIfs({ changes: [graph] })).toMatchObject({ conclusion: 'empty', complete: true });
    });
  });

  it('names a nested deployment that Azure did not look into', async () => {
    const target = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Resources/deployments/patching';
    const diagnostics = [
      { code: 'NestedDeploymentShortCircuited', level: 'Warning', message: 'a value: S3cret!', target },
      { code: 'NestedDeploymentShortCircuited', level: 'Warning', message: 'again', target },
      { code: 'NoPreflightValidation', level: 'Info', message: '-', target },
    ];
    const report = await checkWhatIfs({ changes: [create(schedule), create(linux('a'))], diagnostics });
    expect(report.incomplete).toEqual([expect.stringContaining(target)]);
    expect(ways(report)).toEqual({ a: either });
    expect(JSON.stringify(report)).not.toContain('S3cret!');
    const skipped = { code: 'NestedDeploymentSkippedFromInternalExpansion', level: 'Info', target };
    expect((await checkWhatIfs({ changes: [], diagnostics: [skipped] })).incomplete).toHaveLength(1);
  });

  it('leaves as it was what has no effect, and lays over it what is told without the whole', async () => {
    const path = 'properties.osProfile.linuxConfiguration.patchSettings.patchMode';
    const { after: _, ...onlyDelta } = modify(linux('b', { mode: 'ImageDefault' }), linux('b'), [
      { path, propertyChangeType: 'Modify', before: 'ImageDefault', after: 'AutomaticByPlatform' },
    ]);
    const { machines } = await checkWhatIfs({
      changes: [modify(linux('a', { mode: 'ImageDefault' }), linux('a'), [{ path, propertyChangeType: 'NoEffect' }]), onlyDelta],
    });
    expect(machines.map(({ patchMode }) => patchMode)).toEqual([{ value: 'ImageDefault' }, { value: 'AutomaticByPlatform' }]);
  });

  it('knows nothing of what Azure hides, and of what it works out later', async () => {
    const report = await checkWhatIfs({
      changes: [
        create(linux('a', { mode: '*******' })),
        create(linux('b', { mode: "[reference('x').patchMode]" })),
        create(linux('c', { tags: { environment: '*******' } })),
      ],
    });
    expect(report.machines.map(({ patchMode }) => patchMode)).toEqual([
      { unknown: 'the what-if hides it, as a secret' },
      { unknown: expect.stringContaining('Azure works it out') },
      { value: 'AutomaticByPlatform' },
    ]);
    expect(report.machines[2]?.environment).not.toBe('production');
    expect(JSON.stringify(report)).not.toContain('*******');
  });

  it('leaves open whether a health extension lies on a scale set where it does not tell', async () => {
    const set = {
      id: '/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachineScaleSets/set',
      type: 'Microsoft.Compute/virtualMachineScaleSets',
      tags: { environment: 'production' },
      properties: { orchestrationMode: 'Flexible', virtualMachineProfile: linux('x').properties },
    };
    const outcome = async (...more: Change[]) =>
      (await checkWhatIfs({ changes: [create(set), ...more] })).rules['scale-set-health-missing'];
    const id = `${set.id}/extensions/health`;
    const ignored = { changeType: 'Ignore', resourceId: id, before: { id }, after: { id } };
    expect(await outcome()).toMatchObject({ violation: 1 });
    expect(await outcome(ignored)).toMatchObject({ unknown: 1, violation: 0 });
  });

  it('counts a machine as changed where what lies over it changes or goes', async () => {
    const sql = (name: string, enable = true) => ({
      id: `/subscriptions/s/resourceGroups/g/providers/Microsoft.SqlVirtualMachine/sqlVirtualMachines/${name}`,
      type: 'Microsoft.SqlVirtualMachine/sqlVirtualMachines',
      properties: { virtualMachineResourceId: machineId(name), autoPatchingSettings: { enable } },
    });
    const all = ['a', 'b', 'c', 'd'].map((name) => keep(linux(name)));
    const { machines } = await estateOf({ changes: [...all, modify(sql('a', false), sql('a')), keep(sql('b')), remove(sql('c'))] });
    expect(machines.map(({ change }) => change)).toEqual(['update', 'keep', 'update', 'keep']);
    expect(machines.map(({ sqlPatching }) => sqlPatching)).toEqual([value(true), value(true), absent, absent]);
    const unread = { changeType: 'Ignore', resourceId: sql('b').id, before: { id: sql('b').id } };
    const ignoring = await estateOf({ changes: [...all, unread] });
    expect(ignoring.machines.map(({ sqlPatching }) => sqlPatching.kind)).toEqual(['absent', 'unknown', 'absent', 'absent']);
  });

  it('names the node pools of a cluster that leave with it, and looks at those that stay', async () => {
    const cluster = (name: string, channel: string) => ({
      id: `/subscriptions/s/resourceGroups/g/providers/Microsoft.ContainerService/managedClusters/${name}`,
      type: 'Microsoft.ContainerService/managedClusters',
      tags: { environment: 'production' },
      properties: {
        autoUpgradeProfile: { nodeOSUpgradeChannel: channel },
        agentPoolProfiles: [{ name: 'system', mode: 'System', osType: 'Linux' }],
      },
    });
    const pool = `${cluster('gone', 'None').id}/agentPools/system`;
    const ofItsOwn = { id: pool, type: 'Microsoft.ContainerService/managedClusters/agentPools', properties: { osType: 'Linux' } };
    const report = await checkWhatIfs({
      changes: [
        modify(cluster('stays', 'NodeImage'), cluster('stays', 'None')),
        remove(cluster('gone', 'None')),
        remove(ofItsOwn),
        { changeType: 'Deploy', resourceId: cluster('unread', 'None').id },
      ],
    });
    expect(ways(report)).toEqual({ system: ['NobodyNodeChannel'] });
    expect(changes(report)).toEqual({ system: 'update' });
    expect(report.leaving).toEqual([{ id: pool, action: 'delete' }]);
    expect(report.incomplete).toEqual([expect.stringContaining('managedClusters/unread')]);
  });

  describe('of several deployments', () => {
    it('joins what they make', async () => {
      const report = await checkWhatIfs({ changes: [create(linux('a'))] }, { changes: [create(schedule), create(onMachine('a'))] });
      expect(ways(report)).toEqual({ a: scheduled });
    });

    it('knows from one what another leaves as it is', async () => {
      const ignored = { changeType: 'Ignore', resourceId: machineId('A'), before: { id: machineId('A') } };
      const report = await checkWhatIfs({ changes: [create(linux('a'))] }, { changes: [create(linux('b')), ignored] });
      expect(report).toMatchObject({ complete: true, notes: [] });
    });

    it('judges a machine of two of them once for each', async () => {
      const { machines } = await checkWhatIfs({ changes: [create(linux('a'))] }, { changes: [keep(linux('a'))] });
      expect(machines.map(({ id }) => id)).toEqual([`1.json: ${machineId('a')}`, `2.json: ${machineId('a')}`]);
    });
  });

  describe('of a deployment stack', () => {
    const ofStack = (changeType: string, before: object | undefined, after: object | undefined, more: object = {}): Change => {
      const { id, type } = (after ?? before) as { readonly id: string; readonly type: string };
      return { id, type, changeType, changeCertainty: 'definite', resourceConfigurationChanges: { before, after }, ...more };
    };

    it('says the same in its own words', async () => {
      const report = await checkWhatIfs({
        stack: [
          ofStack('create', undefined, schedule),
          ofStack('modify', linux('a', { bypass: false }), linux('a')),
          ofStack('noChange', onMachine('a'), onMachine('a')),
          ofStack('create', undefined, onMachine('b'), { changeCertainty: 'potential' }),
          ofStack('create', undefined, linux('b')),
          ofStack('delete', linux('c'), undefined),
          { id: machineId('d'), type: 'Microsoft.Compute/virtualMachines', changeType: 'unsupported', changeCertainty: 'definite' },
        ],
      });
      expect(ways(report)).toEqual({ a: scheduled, b: either });
      expect(changes(report)).toEqual({ a: 'update', b: 'create' });
      expect(report.leaving).toEqual([{ id: machineId('c'), action: 'delete' }]);
      expect(report.incomplete).toEqual([expect.stringContaining(machineId('d'))]);
    });

    it('looks no longer after what it detaches, and Azure keeps that', async () => {
      const stack = [
        ofStack('noChange', schedule, schedule),
        ofStack('noChange', linux('a'), linux('a')),
        ofStack('detach', onMachine('a'), undefined),
        ofStack('detach', linux('b'), undefined),
      ];
      const report = await checkWhatIfs({ stack });
      expect(ways(report)).toEqual({ a: scheduled });
      expect(report.leaving).toEqual([{ id: machineId('b'), action: 'forget' }]);
    });
  });

  it('without machines has nothing to check', async () => {
    expect(await checkWhatIfs({ changes: [] })).toMatchObject({ conclusion: 'empty', complete: true });
  });

  it('shows hostile names as text, however long', async () => {
    const id = machineId(`a\u001b[31m\u202e${'x'.repeat(5000)}`);
    const report = await checkWhatIfs({ changes: [{ changeType: 'Unsupported', resourceId: id, unsupportedReason: 'S3cret!' }] });
    expect(report.incomplete).toHaveLength(1);
    expect(JSON.stringify(report)).not.toContain('S3cret!');
  });
});
