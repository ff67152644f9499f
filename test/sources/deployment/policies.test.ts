import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/findings/report.ts';
import { check } from '../../../src/runs/check.ts';
import { declared } from '../../support/declared.ts';
import { plan } from '../../support/plans.ts';
import {
  type Assigned,
  assessing,
  authorization,
  builtIn,
  bypassPath,
  counting,
  group,
  leaving,
  modifying,
  prerequisites,
  scheduling,
  subscription,
  type Values,
  weekly,
  wrapped,
} from '../../support/policy-situations.ts';

/** A resource in Azure's words. */
interface Resource {
  readonly parent: string;
  readonly type: string;
  readonly name: string;
  readonly body: Values;
  /** Overwrites what its place, type and name come to. */
  readonly id?: string;
  readonly change?: 'create' | 'keep';
  readonly condition?: string;
}

function server(name = 'web', more: Values = {}): Resource {
  const patchSettings = {
    patchMode: 'AutomaticByPlatform',
    assessmentMode: 'ImageDefault',
    automaticByPlatformSettings: { bypassPlatformSafetyChecksOnUserSchedule: false },
    ...more,
  };
  return {
    parent: group,
    type: 'Microsoft.Compute/virtualMachines',
    name,
    body: {
      location: 'westeurope',
      tags: { environment: 'production', patching: 'schedule' },
      properties: {
        osProfile: { linuxConfiguration: { patchSettings } },
        storageProfile: {
          imageReference: { publisher: 'Canonical', offer: '0001-com-ubuntu-server-jammy', sku: '22_04-lts', version: 'latest' },
        },
      },
    },
  };
}

const waiting = server('web', { automaticByPlatformSettings: { bypassPlatformSafetyChecksOnUserSchedule: true } });

const schedule: Resource = {
  parent: group,
  type: 'Microsoft.Maintenance/maintenanceConfigurations',
  name: 'weekly',
  body: {
    location: 'westeurope',
    properties: {
      maintenanceScope: 'InGuestPatch',
      extensionProperties: { InGuestPatchMode: 'User' },
      maintenanceWindow: { startDateTime: '2026-01-04 02:00', duration: '03:00', timeZone: 'UTC', recurEvery: 'Week Sunday' },
      installPatches: { rebootSetting: 'IfRequired', linuxParameters: { classificationsToInclude: ['Critical', 'Security'] } },
    },
  },
};

function assigned({
  definition = prerequisites,
  scope = group,
  parameters = {},
  notScopes = [],
  enforced = true,
  identity = true,
  overrides = [],
  locations,
}: Assigned): Resource {
  return {
    parent: scope,
    type: 'Microsoft.Authorization/policyAssignments',
    name: 'policy',
    body: {
      location: 'westeurope',
      ...(identity ? { identity: { type: 'SystemAssigned' } } : {}),
      properties: {
        policyDefinitionId: definition,
        parameters: wrapped(parameters),
        notScopes,
        enforcementMode: enforced ? 'Default' : 'DoNotEnforce',
        overrides: overrides.map(({ value, only }) => ({
          kind: 'policyEffect',
          value,
          selectors: only ? [{ kind: 'policyDefinitionReferenceId', in: only }] : [],
        })),
        resourceSelectors: locations ? [{ name: 'some', selectors: [{ kind: 'resourceLocation', in: locations }] }] : [],
      },
    },
  };
}

const own = `${subscription}${authorization}/policyDefinitions/own`;
const set = `${subscription}${authorization}/policySetDefinitions/set`;
const policy = `${group}${authorization}/policyAssignments/policy`;

function definition(rule: unknown, parameters: Values = {}): Resource {
  const properties = { mode: 'Indexed', policyRule: rule, parameters };
  return { parent: subscription, type: 'Microsoft.Authorization/policyDefinitions', name: 'own', body: { properties } };
}

function setOf(...members: readonly Values[]): Resource {
  const parameters = { effect: { type: 'String', defaultValue: 'Disabled' }, os: { type: 'Array' } };
  const properties = { parameters, policyDefinitions: members };
  return { parent: subscription, type: 'Microsoft.Authorization/policySetDefinitions', name: 'set', body: { properties } };
}

const member = (policyDefinitionId: string, parameters: Values = {}, reference = 'one') => ({
  policyDefinitionId,
  policyDefinitionReferenceId: reference,
  parameters: wrapped(parameters),
});

function exemption(more: Values = {}, parent: string = group): Resource {
  const properties = { policyAssignmentId: policy, exemptionCategory: 'Waiver', ...more };
  return { parent, type: 'Microsoft.Authorization/policyExemptions', name: 'exemption', body: { properties } };
}

const remediation: Resource = {
  parent: group,
  type: 'Microsoft.PolicyInsights/remediations',
  name: 'task',
  body: { properties: { policyAssignmentId: policy } },
};

const idOf = ({ parent, type, name, id = `${parent}/providers/${type}/${name}` }: Resource) => id;

const asSnapshot = (resources: readonly Resource[]) => ({
  predictedResources: resources.map((resource) => {
    const { type, name, body, condition } = resource;
    return { id: idOf(resource), type, name, apiVersion: '2024-01-01', ...(condition === undefined ? {} : { condition }), ...body };
  }),
  diagnostics: [],
});

const asWhatIf = (resources: readonly Resource[]) => ({
  status: 'Succeeded',
  properties: {
    correlationId: 'c',
    changes: resources.map((resource) => {
      const { type, name, body, change = 'create' } = resource;
      const told = { id: idOf(resource), type, name, apiVersion: '2024-01-01', ...body };
      return change === 'keep'
        ? { resourceId: idOf(resource), changeType: 'NoChange', before: told, after: told }
        : { resourceId: idOf(resource), changeType: 'Create', after: told };
    }),
  },
});

/** By azapi, which hands bodies on as they are. */
function asPlan(resources: readonly Resource[]) {
  const all = resources.map((resource) => {
    const { type, name, parent, change = 'create' } = resource;
    const { location, tags, identity, ...body } = resource.body;
    const block = declared(`azapi_resource.${name}`, {
      type: `${type}@2024-01-01`,
      name,
      parent_id: parent,
      body,
      ...(location === undefined ? {} : { location }),
      ...(tags === undefined ? {} : { tags }),
      identity: identity === undefined ? [] : [identity],
    });
    const after = { ...block.planned.after, id: idOf(resource) };
    const before = change === 'keep' ? { before: after, actions: ['no-op'] } : {};
    return { ...block, planned: { ...block.planned, after, unknown: { id: false }, ...before } };
  });
  return plan(
    all.map(({ planned }) => planned),
    { resources: all.map(({ configuration }) => configuration) },
  );
}

const forms = { 'main.snapshot.json': asSnapshot, 'what-if.json': asWhatIf, 'plan.json': asPlan } as const;
type Form = keyof typeof forms;

const folder = mkdtempSync(join(tmpdir(), 'policies-'));
writeFileSync(
  join(folder, 'policy.yaml'),
  `apiVersion: azure-patch-policy/v1
kind: PatchPolicy
name: closed
schedules: closed
environments:
  production:
    match: { tags: { environment: production } }
    orchestration: [CustomerManagedSchedules, AzureManagedSafeDeployment]
`,
);

async function checked(files: readonly (readonly [string, object])[], planScope: 'all' | 'changed' = 'all'): Promise<Report> {
  const names = files.map(([name, content]) => {
    writeFileSync(join(folder, name), JSON.stringify(content));
    return name;
  });
  return check({ workingDirectory: folder, files: names, policy: ['policy.yaml'], planScope, now: new Date('2026-06-01T00:00:00Z') });
}

const reportOf = (form: Form, resources: readonly Resource[]) => checked([[form, forms[form](resources)]]);

/** What is found, by the names of machines. */
function outcomes({ findings, machines }: Report): readonly string[] {
  const named = (id: string) => /[^/."]+(?=(?:"\])?$)/.exec(id)?.[0] ?? id;
  return [
    ...machines.map(({ id, orchestrations, patchMode, bypass, assessmentMode }) =>
      [named(id), ...orchestrations, ...[patchMode, bypass, assessmentMode].map(factOf)].join(' '),
    ),
    ...findings.map(({ rule, subject, outcome }) => `${rule} ${outcome} ${named(subject)}`),
  ].sort();
}

function factOf(fact: object): unknown {
  return 'value' in fact ? fact.value : Object.keys(fact).find((key) => key === 'unknown' || key === 'absent');
}

/** How the only machine is patched, in every form alike. */
async function orchestrationsOf(...resources: readonly Resource[]): Promise<readonly string[]> {
  const reports = await Promise.all((Object.keys(forms) as Form[]).map((form) => reportOf(form, resources)));
  const [first, ...others] = reports.map(outcomes);
  for (const other of others) expect(other).toEqual(first);
  for (const { incomplete } of reports) expect(incomplete).toEqual([]);
  return reports[0]?.machines[0]?.orchestrations ?? [];
}

const untouched = ['AzureManagedSafeDeployment'];
const perhapsPrepared = ['AzureManagedSafeDeployment', 'NobodyNoSchedule'];
const perhapsScheduled = ['CustomerManagedSchedules', 'NobodyNoSchedule'];

describe('Azure Policy in a snapshot, in a what-if and in a plan of azapi alike', () => {
  it.each(leaving)('leaves a machine as it is written where it %s', async (_, situation) => {
    expect(await orchestrationsOf(server(), assigned(situation))).toEqual(untouched);
  });

  it.each(counting)('counts where it %s', async (_, situation) => {
    expect(await orchestrationsOf(server(), assigned(situation))).not.toEqual(untouched);
  });

  it('knows only together what is written together', async () => {
    expect(await orchestrationsOf(server('web', { patchMode: 'ImageDefault' }), assigned({}))).toEqual([
      'ImageDefault',
      'NobodyNoSchedule',
    ]);
  });

  it('leaves what is written that way already: the bypass without a schedule stays the trap that it is', async () => {
    expect(await orchestrationsOf(waiting, assigned({}))).toEqual(['NobodyNoSchedule']);
  });

  it('may put a machine on the schedule that it names, and on any where it names none', async () => {
    const named = assigned({ definition: scheduling, parameters: { maintenanceConfigurationResourceId: weekly } });
    expect(await orchestrationsOf(waiting, schedule, named)).toEqual(perhapsScheduled);
    expect(await orchestrationsOf(waiting, assigned({ definition: scheduling }))).toEqual(perhapsScheduled);
    const elsewhere = assigned({ definition: scheduling, parameters: { resourceGroups: ['rg-other'] } });
    expect(await orchestrationsOf(waiting, elsewhere)).toEqual(['NobodyNoSchedule']);
  });

  it('writes the assessment mode of one system', async () => {
    for (const parameters of [{}, { osType: 'Linux' }, { osType: 'Linux', tagValues: { patching: 'azure' } }])
      expect(await orchestrationsOf(server(), assigned({ definition: assessing, parameters }))).toEqual(untouched);
    const { machines } = await reportOf('main.snapshot.json', [
      server(),
      assigned({ definition: assessing, parameters: { osType: 'Linux' } }),
    ]);
    expect(machines.map(({ assessmentMode }) => factOf(assessmentMode))).toEqual(['unknown']);
  });

  const under = (rule: unknown, parameters: Values = {}, given: Values = {}) =>
    orchestrationsOf(server(), definition(rule, parameters), assigned({ definition: own, parameters: given }));

  it('is recognised by what a definition of its own writes', async () => {
    expect(await under(modifying(bypassPath, true))).toEqual(perhapsPrepared);
    expect(await under(modifying(bypassPath, false))).toEqual(untouched);
    expect(await under(modifying('patchSettings.patchMode', 'ImageDefault'))).toEqual([...untouched, 'ImageDefault']);
    expect(await under(modifying('patchSettings.enableHotpatching', true))).toEqual(untouched);
    expect(await under(modifying(bypassPath, true, { field: "tags['patching']", equals: 'azure' }))).toEqual(untouched);
  });

  it('takes values and effects from parameters, given or by default: expressions of a policy are its own', async () => {
    const rule = modifying(bypassPath, "[parameters('wait')]");
    const wait = { type: 'Boolean' };
    expect(await under(rule, { wait }, { wait: true })).toEqual(perhapsPrepared);
    expect(await under(rule, { wait }, { wait: false })).toEqual(untouched);
    const effect = { type: 'String', defaultValue: 'Modify' };
    const switched = { ...modifying(bypassPath, true), then: { ...modifying(bypassPath, true).then, effect: "[parameters('effect')]" } };
    expect(await under(switched, { effect })).toEqual(perhapsPrepared);
    expect(await under(switched, { effect }, { effect: 'Disabled' })).toEqual(untouched);
    expect(await under(switched, { effect: { type: 'String' } })).toEqual(perhapsPrepared);
    expect(await under(switched)).toEqual(perhapsPrepared);
  });

  it('may write anything where a part of its rule is an expression', async () => {
    const { if: condition, then } = modifying(bypassPath, false);
    const { details } = then;
    for (const rule of [
      "[json('{}')]",
      { if: condition, then: "[parameters('then')]" },
      { if: condition, then: { ...then, details: "[parameters('details')]" } },
      { if: condition, then: { ...then, details: { ...details, operations: "[parameters('operations')]" } } },
      { if: condition, then: { ...then, details: { ...details, operations: ["[parameters('operation')]"] } } },
      deploying("[parameters('template')]"),
      deploying({ resources: "[parameters('resources')]" }),
    ])
      expect(await under(rule), JSON.stringify(rule)).not.toEqual(untouched);
  });

  const deploying = (template: unknown) => ({
    if: { field: 'type', equals: 'Microsoft.Compute/virtualMachines' },
    then: {
      effect: 'DeployIfNotExists',
      details: { type: 'Microsoft.Maintenance/configurationAssignments', deployment: { properties: { mode: 'incremental', template } } },
    },
  });

  it('is read to the bottom of what it deploys', async () => {
    const inner = [{ type: 'Microsoft.Maintenance/configurationAssignments', apiVersion: '2023-04-01', name: 'a', properties: {} }];
    const nested = {
      resources: [{ type: 'Microsoft.Resources/deployments', name: 'inner', properties: { template: { resources: inner } } }],
    };
    const on = (template: unknown) => orchestrationsOf(waiting, definition(deploying(template)), assigned({ definition: own }));
    expect(await on(nested)).toEqual(perhapsScheduled);
    expect(await on({ resources: [{ type: 'Microsoft.Network/networkInterfaces', apiVersion: '1' }] })).toEqual(['NobodyNoSchedule']);
  });

  it('hands the parameters of sets on', async () => {
    const on = (one: Values, given: Values = {}) =>
      orchestrationsOf(server(), setOf(one), assigned({ definition: set, parameters: given }));
    expect(await on(member(prerequisites))).toEqual(perhapsPrepared);
    const switched = member(prerequisites, { effect: "[parameters('effect')]" });
    expect(await on(switched)).toEqual(untouched);
    expect(await on(switched, { effect: 'DeployIfNotExists' })).toEqual(perhapsPrepared);
    const ofSystem = member(prerequisites, { operatingSystemTypes: "[parameters('os')]" });
    expect(await on(ofSystem, { os: ['Windows'] })).toEqual(untouched);
    expect(await on(ofSystem, { os: ['Linux'] })).toEqual(perhapsPrepared);
    expect(await on(member(set))).toEqual(untouched);
  });

  it('may be exempt, in part, for some time, and elsewhere', async () => {
    const on = (...beside: readonly Resource[]) =>
      orchestrationsOf(server(), setOf(member(prerequisites, {}, 'prepare')), assigned({ definition: set }), ...beside);
    expect(await on(exemption())).toEqual(untouched);
    expect(await on(exemption({ policyDefinitionReferenceIds: ['prepare'] }))).toEqual(untouched);
    expect(await on(exemption({ policyDefinitionReferenceIds: ['other'] }))).toEqual(perhapsPrepared);
    expect(await on(exemption({ expiresOn: '2026-12-31T00:00:00Z' }))).toEqual(perhapsPrepared);
    expect(await on(exemption({}, `${subscription}/resourceGroups/rg-other`))).toEqual(perhapsPrepared);
    expect(await on(exemption({ policyAssignmentId: `${group}${authorization}/policyAssignments/other` }))).toEqual(perhapsPrepared);
    const onMachine = `${group}/providers/Microsoft.Compute/virtualMachines`;
    expect(await on(exemption({}, `${onMachine}/WEB`))).toEqual(untouched);
    expect(await on(exemption({}, `${onMachine}/other`))).toEqual(perhapsPrepared);
  });

  it('may give a channel to a cluster that has None, also where it is assigned to the cluster itself', async () => {
    const definition = builtIn('40f1aee2-4db4-4b74-acb1-c6972e24cca8');
    const cluster: Resource = {
      parent: group,
      type: 'Microsoft.ContainerService/managedClusters',
      name: 'aks',
      body: {
        location: 'westeurope',
        tags: { environment: 'production' },
        properties: {
          autoUpgradeProfile: { nodeOSUpgradeChannel: 'None' },
          agentPoolProfiles: [{ name: 'system', mode: 'System', osType: 'Linux', count: 1 }],
        },
      },
    };
    const on = (scope: string) => orchestrationsOf(cluster, assigned({ definition, scope }));
    const anyChannel = ['AksNodeImage', 'AksSecurityPatch', 'AksUnmanaged', 'NobodyNodeChannel'];
    expect(await on(group)).toEqual(anyChannel);
    expect(await on(`${group}/providers/${cluster.type}/AKS`)).toEqual(anyChannel);
    expect(await on(`${group}/providers/${cluster.type}/other`)).toEqual(['NobodyNodeChannel']);
    expect(await on(`${subscription}/resourceGroups/rg-other`)).toEqual(['NobodyNodeChannel']);
  });

  it('acts although it is not enforced where a task remediates', async () => {
    expect(await orchestrationsOf(server(), assigned({ enforced: false }), remediation)).toEqual(perhapsPrepared);
  });
});

describe('Azure Policy in a snapshot', () => {
  const patched = async (...resources: readonly Resource[]) =>
    Object.fromEntries(
      (await reportOf('main.snapshot.json', resources)).machines.map(({ name, orchestrations }) => [name, orchestrations]),
    );
  const condition = "[equals(resourceGroup().tags.a, 'b')]";

  it('is named where it makes a fact unknown', async () => {
    const { machines, closedWorld } = await reportOf('main.snapshot.json', [server(), assigned({})]);
    expect(JSON.stringify(machines[0]?.bypass)).toMatch(
      /Azure Policy \(Set prerequisites .*, assigned by .*policyAssignments\/policy\) may write it/,
    );
    expect(closedWorld).toBe(true);
  });

  it('acts perhaps under a condition, and is exempt or remediated perhaps', async () => {
    expect(await patched(server(), { ...assigned({}), condition })).toEqual({ web: perhapsPrepared });
    expect(await patched(server(), assigned({}), { ...exemption(), condition })).toEqual({ web: perhapsPrepared });
    expect(await patched(server(), assigned({ enforced: false }), { ...remediation, condition })).toEqual({ web: perhapsPrepared });
  });

  it('joins what has the same expression for its id, and leaves open what has another', async () => {
    const name = "format('own-{0}', subscription().displayName)";
    const at = (type: string, named: string) =>
      `[subscriptionResourceId(subscription().subscriptionId, 'Microsoft.Authorization/${type}', ${named})]`;
    const other = at('policyDefinitions', "format('other-{0}', subscription().displayName)");
    const own = { ...definition(modifying(bypassPath, false)), id: at('policyDefinitions', name) };
    const on = (policyDefinitionId: string) => patched(server(), own, assigned({ definition: policyDefinitionId }));
    expect(await on(at('policyDefinitions', name))).toEqual({ web: untouched });
    expect((await on(other)).web).not.toEqual(untouched);
    const held = { ...setOf(member(at('policyDefinitions', name))), id: at('policySetDefinitions', name) };
    expect(await patched(server(), own, held, assigned({ definition: at('policySetDefinitions', name) }))).toEqual({ web: untouched });
  });

  it('lies on groups and machines whose ids are expressions', async () => {
    const idIn = (rg: string, type: string, name: string) => `[resourceId(subscription().subscriptionId, ${rg}, '${type}', '${name}')]`;
    const [one, two] = ['one', 'two'].map((word) => `format('rg-${word}-{0}', subscription().displayName)`) as [string, string];
    const machine = (rg: string, name: string) => ({ ...server(name), id: idIn(rg, 'Microsoft.Compute/virtualMachines', name) });
    const onGroup = (rg: string, situation: Assigned) => ({
      ...assigned(situation),
      id: idIn(rg, 'Microsoft.Authorization/policyAssignments', 'policy'),
    });
    const groupId = (rg: string) => `[subscriptionResourceId(subscription().subscriptionId, 'Microsoft.Resources/resourceGroups', ${rg})]`;
    // Nobody can tell that two groups are not one.
    expect(await patched(machine(one, 'a'), machine(two, 'b'), onGroup(one, {}))).toEqual({ a: perhapsPrepared, b: perhapsPrepared });
    const without = { ...assigned({ scope: subscription, notScopes: [groupId(one)] }) };
    expect(await patched(machine(one, 'a'), machine(two, 'b'), without)).toEqual({ a: untouched, b: perhapsPrepared });
    const vm = machine(one, 'a').id.slice(1, -1);
    const scope = `if(startsWith(${vm}, '/'), ${vm}, concat('/subscriptions/', subscription().subscriptionId, ${vm}))`;
    const id = `[extensionResourceId(${scope}, 'Microsoft.Authorization/policyAssignments', 'policy')]`;
    expect(await patched(machine(one, 'a'), machine(one, 'b'), { ...assigned({}), id })).toEqual({ a: perhapsPrepared, b: untouched });
  });

  it('uses the schedule whose id is the same expression', async () => {
    const id =
      "[resourceId(subscription().subscriptionId, 'rg-servers', 'Microsoft.Maintenance/maintenanceConfigurations', toLower(subscription().displayName))]";
    const named = assigned({ definition: scheduling, parameters: { maintenanceConfigurationResourceId: id } });
    const report = await reportOf('main.snapshot.json', [waiting, { ...schedule, id }, named]);
    expect(report.machines.map(({ orchestrations }) => orchestrations)).toEqual([perhapsScheduled]);
    expect(report.findings.filter(({ rule }) => rule === 'schedule-unused')).toEqual([]);
  });

  it('may be any policy where it is not known which, or what it is given', async () => {
    expect((await patched(server(), assigned({ definition: "[parameterWithoutValue('definition')]" }))).web).not.toEqual(untouched);
    const open = { effect: "[parameterWithoutValue('effect')]" };
    expect(await patched(server(), assigned({ parameters: open }))).toEqual({ web: perhapsPrepared });
    const rule = modifying(bypassPath, "[parameterWithoutValue('bypass')]");
    expect(await patched(server(), definition(rule), assigned({ definition: own }))).toEqual({ web: perhapsPrepared });
    const { identity } = assigned({}).body;
    expect(await patched(server(), { ...assigned({}), body: { identity } })).not.toEqual({ web: untouched });
  });

  it('is one where it is written twice, and counts twice where the two differ', async () => {
    expect(await patched(server(), assigned({}), assigned({}))).toEqual({ web: perhapsPrepared });
    expect(await patched(server(), assigned({ enforced: false }), assigned({}))).toEqual({ web: perhapsPrepared });
  });

  it('acts on machines of another file, of which each keeps its own schedules', async () => {
    const id =
      "[resourceId(subscription().subscriptionId, 'rg-servers', 'Microsoft.Maintenance/maintenanceConfigurations', toLower(subscription().displayName))]";
    const named = assigned({ definition: scheduling, parameters: { maintenanceConfigurationResourceId: id } });
    const files = ['1', '2'].map((name) => [`${name}.snapshot.json`, asSnapshot([server(name), { ...schedule, id }, named])] as const);
    const { machines, findings } = await checked(files);
    expect(machines.map(({ bypass }) => factOf(bypass))).toEqual(['unknown', 'unknown']);
    expect(findings.filter(({ rule }) => rule === 'schedule-unused')).toEqual([]);
    const apart = await checked([
      ['1.snapshot.json', asSnapshot([server()])],
      ['2.snapshot.json', asSnapshot([assigned({ scope: subscription })])],
    ]);
    expect(apart.machines.map(({ bypass }) => factOf(bypass))).toEqual(['unknown']);
  });
});

describe('Azure Policy in a what-if', () => {
  const judged = async (...resources: readonly Resource[]) =>
    (await checked([['what-if.json', asWhatIf(resources)]], 'changed')).machines.length;
  const kept: Resource = { ...server(), change: 'keep' };

  it('is a change for the machines that it may reach, and for no other', async () => {
    expect(await judged(kept, assigned({}))).toBe(1);
    expect(await judged(kept, { ...assigned({}), change: 'keep' })).toBe(0);
    expect(await judged(kept, assigned({ scope: `${subscription}/resourceGroups/rg-other` }))).toBe(0);
  });

  it('counts as a change where only its definition, an exemption or a remediation of it changes', async () => {
    const old: Resource = { ...assigned({ definition: own }), change: 'keep' };
    const rule = definition(modifying(bypassPath, true));
    expect(await judged(kept, old, { ...rule, change: 'keep' })).toBe(0);
    expect(await judged(kept, old, rule)).toBe(1);
    expect(await judged(kept, old, { ...rule, change: 'keep' }, remediation)).toBe(1);
    expect(await judged(kept, old, { ...rule, change: 'keep' }, exemption({ expiresOn: '2027-01-01T00:00:00Z' }))).toBe(1);
  });

  it('acts no more where it is deleted, and goes on where a stack lets go of it', async () => {
    const told = { id: policy, type: assigned({}).type, ...assigned({}).body };
    const machine = asWhatIf([server()]).properties.changes;
    const afterwards = async (changeType: string) => {
      const changes = [...machine, { resourceId: policy, changeType, before: told }];
      const { machines } = await checked([['what-if.json', { status: 'Succeeded', properties: { correlationId: 'c', changes } }]]);
      return machines.map(({ orchestrations }) => orchestrations);
    };
    expect(await afterwards('Delete')).toEqual([untouched]);
    expect(await afterwards('Detach')).toEqual([perhapsPrepared]);
  });

  it('may be remediated by a task of which nothing is told', async () => {
    const changes = [
      ...asWhatIf([server(), assigned({ enforced: false })]).properties.changes,
      { resourceId: `${group}/providers/Microsoft.PolicyInsights/remediations/task`, changeType: 'Deploy' },
    ];
    const { machines } = await checked([['what-if.json', { status: 'Succeeded', properties: { correlationId: 'c', changes } }]]);
    expect(machines.map(({ orchestrations }) => orchestrations)).toEqual([perhapsPrepared]);
  });

  it('may write a value that the what-if hides', async () => {
    const rule = definition(modifying(bypassPath, '*******'));
    const { machines } = await reportOf('what-if.json', [server(), rule, assigned({ definition: own })]);
    expect(machines.map(({ bypass }) => factOf(bypass))).toEqual(['unknown']);
  });
});
