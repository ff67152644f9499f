import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assignment } from '../../../src/estate/assignment.ts';
import type { Estate } from '../../../src/estate/estate.ts';
import type { Machine } from '../../../src/estate/machine.ts';
import type { Schedule } from '../../../src/estate/schedule.ts';
import type { Row } from '../../support/azure/query/expressions.ts';
import type { TableName } from '../../support/azure/query/tables.ts';
import { common, group, rowReader, subscriptionId } from '../../support/azure/rows.ts';
import { declared, estateOfDeclared } from '../../support/declared.ts';

/**
 * What a resource says does not depend on where it is read: its body in an azapi plan and its row in Azure give the same facts, though the
 * two readers share no code.
 */
const { readRows } = rowReader();

interface Resource {
  readonly type: string;
  readonly name: string;
  readonly parent: string;
  readonly body: Row;
}

function idOf({ type, name, parent }: Resource): string {
  return `${parent}/providers/${type}/${name}`;
}

async function running(resources: readonly Resource[], table: TableName): Promise<Estate> {
  const rows = resources.map((resource) => {
    const { type, name, body } = resource;
    return { ...common, ...body, id: idOf(resource), name, type: type.toLowerCase() };
  });
  const estate = await readRows({ resources: [], [table]: rows });
  expect(estate.notUnderstood).toEqual([]);
  return estate;
}

function planned(resources: readonly Resource[]): Promise<Estate> {
  const all = resources.map(({ type, name, parent, body }) =>
    declared(`azapi_resource.${name}`, { type: `${type}@2025-04-01`, name, parent_id: parent, location: 'westeurope', body }),
  );
  return estateOfDeclared(...all);
}

/** Facts that do not depend on where they come from, without the words why one is unknown. */
function comparable(of: object, left: readonly string[]): unknown {
  const kept = Object.fromEntries(Object.entries(of).filter(([name]) => !left.includes(name)));
  return JSON.parse(
    JSON.stringify(kept, (name, one) => (name === 'why' || name === 'signIn' ? undefined : one instanceof Map ? [...one] : one)),
  );
}

const identity = ['id', 'resourceId', 'origin', 'change', 'notes', 'live', 'signIn', 'otherKind', 'tags', 'resourceGroup', 'subscription'];

const rarely = <T>(of: fc.Arbitrary<T>, ...odd: readonly unknown[]) =>
  fc.oneof({ weight: 6, arbitrary: of as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: fc.constantFrom<unknown>(null, ...odd) });
/** Some of these properties. */
const some = (properties: Readonly<Record<string, fc.Arbitrary<unknown>>>) => fc.record(properties, { requiredKeys: [] });
const flag = rarely(fc.boolean(), 'true', 'sometimes', 7);
const word = (...words: readonly string[]) =>
  rarely(fc.constantFrom(...words, ...words.map((one) => one.toLowerCase())), 'SomethingNew', '', 7, { odd: true });
const text = (...texts: readonly string[]) => rarely(fc.constantFrom(...texts), '');

const patchSettings = rarely(
  some({
    patchMode: word('AutomaticByPlatform', 'AutomaticByOS', 'ImageDefault', 'Manual'),
    assessmentMode: word('AutomaticByPlatform', 'ImageDefault'),
    enableHotpatching: flag,
    automaticByPlatformSettings: rarely(
      some({ bypassPlatformSafetyChecksOnUserSchedule: flag, rebootSetting: word('IfRequired', 'Never', 'Always', 'Unknown') }),
    ),
  }),
);
const configurations = {
  windowsConfiguration: rarely(some({ provisionVMAgent: flag, enableAutomaticUpdates: flag, patchSettings })),
  linuxConfiguration: rarely(some({ provisionVMAgent: flag, patchSettings })),
};
const osProfile = rarely(some({ ...configurations, allowExtensionOperations: flag, adminUsername: fc.constant('operator') }));
const names = { publisher: fc.constant('Canonical'), offer: fc.constant('ubuntu-24_04-lts'), sku: fc.constant('server') };
const imageReference = rarely(
  fc.oneof(
    fc.record({ ...names, version: fc.constantFrom('latest', '24.04.2026') }),
    fc.record({ id: fc.constant(`${group}/providers/Microsoft.Compute/images/golden`) }),
    fc.record({ sharedGalleryImageId: fc.constant('/sharedGalleries/g/images/i/versions/1.0.0') }),
    fc.record({
      ...names,
      communityGalleryImageId: fc.constant('/communityGalleries/g/images/i/versions/1.0.0'),
      version: fc.constant('1'),
    }),
  ),
);
/** Azure always knows the system of a disk. */
const storageProfile = fc.record({
  osDisk: fc.record({ osType: fc.constantFrom('Windows', 'Linux', 'windows', 'linux') }),
  imageReference,
});
const zones = rarely(fc.subarray(['1', '2', '3']));

const resource = (type: string, name: string, body: fc.Arbitrary<Row>, parent = group): fc.Arbitrary<Resource> =>
  body.map((one) => ({ type, name, parent, body: one }));
const virtualMachine = fc.record({
  zones,
  properties: fc
    .record({
      storageProfile,
      osProfile,
      availabilitySet: rarely(fc.constant({ id: `${group}/providers/Microsoft.Compute/availabilitySets/AS` })),
      virtualMachineScaleSet: rarely(fc.constant({ id: `${group}/providers/Microsoft.Compute/virtualMachineScaleSets/set` })),
    })
    .map((properties) => properties as Row),
});
const extensions = rarely(
  fc.array(
    some({ properties: some({ type: text('ApplicationHealthLinux', 'applicationhealthwindows', 'CustomScript'), publisher: text('x') }) }),
    { maxLength: 2 },
  ),
);
const scaleSet = fc.record({
  zones,
  properties: some({
    orchestrationMode: text('Uniform', 'Flexible', 'flexible'),
    upgradePolicy: rarely(
      some({
        mode: text('Automatic', 'Rolling', 'Manual'),
        automaticOSUpgradePolicy: rarely(some({ enableAutomaticOSUpgrade: flag })),
      }),
    ),
    virtualMachineProfile: fc.record({
      storageProfile,
      osProfile,
      networkProfile: rarely(some({ healthProbe: rarely(fc.constant({ id: '/subscriptions/s/probe' })) })),
      extensionProfile: rarely(some({ extensions })),
    }),
  }),
});
const arcServer = fc.record({
  properties: fc.record({
    osType: fc.constantFrom('windows', 'linux', 'Linux'),
    osProfile: rarely(some(configurations)),
  }),
});

const named = <T>(of: readonly ((name: string) => fc.Arbitrary<T>)[]) =>
  fc
    .array(fc.nat(of.length - 1), { minLength: 1, maxLength: 40 })
    .chain((kinds) => fc.tuple(...kinds.map((kind, index) => (of[kind] as (name: string) => fc.Arbitrary<T>)(`r${index}`))));

/** Both read the same resources, and each has the same facts. */
async function agree(
  resources: readonly Resource[],
  table: TableName,
  facts: (estate: Estate) => readonly (Machine | Schedule | Assignment)[],
  left: readonly string[],
): Promise<void> {
  const [live, plan] = [facts(await running(resources, table)), facts(await planned(resources))];
  expect(live.length).toBe(resources.length);
  for (const one of resources) {
    const inAzure = live.find(({ id }) => id === idOf(one));
    const inPlan = plan.find(({ id }) => id === `azapi_resource.${one.name}`);
    expect(comparable(inAzure as object, left), JSON.stringify(one.body)).toEqual(comparable(inPlan as object, left));
  }
}

test('a machine has the same facts in Azure as in an azapi plan', async () => {
  const machines = named([
    (name) => resource('Microsoft.Compute/virtualMachines', name, virtualMachine as fc.Arbitrary<Row>),
    (name) => resource('Microsoft.Compute/virtualMachineScaleSets', name, scaleSet as fc.Arbitrary<Row>),
    (name) => resource('Microsoft.HybridCompute/machines', name, arcServer as fc.Arbitrary<Row>),
  ]);
  await fc.assert(
    fc.asyncProperty(machines, (resources) => agree(resources, 'resources', (estate) => estate.machines, identity)),
    { numRuns: 150 },
  );
});

const words = rarely(fc.array(fc.constantFrom('Critical', 'Security', 'Other', 'kernel*', 'KB5031364'), { maxLength: 3 }), 'Critical');
const schedule = fc.record({
  properties: some({
    maintenanceScope: text('InGuestPatch', 'Host', 'OSImage'),
    extensionProperties: rarely(
      fc.oneof(some({ inGuestPatchMode: text('User', 'Platform') }), some({ InGuestPatchMode: text('User', 'Platform') })),
    ),
    maintenanceWindow: rarely(
      some({
        startDateTime: text('2026-01-01 02:00'),
        expirationDateTime: text('9999-12-31 00:00'),
        duration: text('02:00'),
        timeZone: text('UTC', 'W. Europe Standard Time'),
        recurEvery: text('Week Sunday', 'Month Third Tuesday'),
      }),
    ),
    installPatches: rarely(
      some({
        rebootSetting: word('IfRequired', 'NeverReboot', 'AlwaysReboot', 'Always'),
        linuxParameters: rarely(
          some({ classificationsToInclude: words, packageNameMasksToInclude: words, packageNameMasksToExclude: words }),
        ),
        windowsParameters: rarely(
          some({ classificationsToInclude: words, kbNumbersToInclude: words, kbNumbersToExclude: words, excludeKbsRequiringReboot: flag }),
        ),
      }),
    ),
  }),
});

test('a schedule has the same facts in Azure as in an azapi plan', async () => {
  const schedules = named([(name) => resource('Microsoft.Maintenance/maintenanceConfigurations', name, schedule as fc.Arbitrary<Row>)]);
  await fc.assert(
    fc.asyncProperty(schedules, (resources) => agree(resources, 'resources', (estate) => estate.schedules, identity)),
    { numRuns: 150 },
  );
});

const texts = rarely(
  fc.array(fc.constantFrom('westeurope', 'rg-web', 'Windows', 'Microsoft.Compute/virtualMachines'), { maxLength: 3 }),
  'x',
);
const assignment = fc.record({
  properties: fc.record({
    maintenanceConfigurationId: fc.constant(`${group}/providers/Microsoft.Maintenance/maintenanceConfigurations/weekly`),
    filter: rarely(
      some({
        resourceTypes: texts,
        resourceGroups: texts,
        locations: texts,
        osTypes: texts,
        tagSettings: rarely(
          some({ tags: rarely(fc.dictionary(fc.constantFrom('env', 'Ring'), texts)), filterOperator: word('Any', 'All') }),
        ),
      }),
    ),
  }),
});

test('an assignment has the same facts in Azure as in an azapi plan', async () => {
  const on =
    (parent: string, body: fc.Arbitrary<unknown> = assignment) =>
    (name: string) =>
      resource('Microsoft.Maintenance/configurationAssignments', name, body as fc.Arbitrary<Row>, parent);
  const fixed = assignment.map(({ properties: { filter: _, ...properties } }) => ({ properties }));
  const assignments = named([
    on(`/subscriptions/${subscriptionId}`),
    on(group),
    on(`${group}/providers/Microsoft.Compute/virtualMachines/vm`, fixed),
    on(`${group}/providers/Microsoft.HybridCompute/machines/edge`, fixed),
    on(`${group}/providers/Microsoft.Compute/virtualMachineScaleSets/set`, fixed),
  ]);
  await fc.assert(
    fc.asyncProperty(assignments, (resources) => agree(resources, 'maintenanceresources', (estate) => estate.assignments, identity)),
    { numRuns: 150 },
  );
});
