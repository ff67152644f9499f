import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Report } from '../../src/findings/report.ts';
import { check } from '../../src/runs/check.ts';
import { declared } from './declared.ts';
import { plan } from './plans.ts';

const subscriptionId = '11111111-1111-1111-1111-111111111111';
const group = `/subscriptions/${subscriptionId}/resourceGroups/rg-servers`;
const prerequisites = '/providers/Microsoft.Authorization/policyDefinitions/9905ca54-1471-49c6-8291-7582c04cd4d4';

/** A value that is written, one that nobody gives, or nothing. */
type Setting<T> = T | 'open' | undefined;

interface Server {
  readonly os: 'linux' | 'windows';
  readonly mode: Setting<'AutomaticByPlatform' | 'image'>;
  readonly bypass: Setting<boolean>;
  readonly reboot: Setting<'IfRequired' | 'Never'>;
  readonly environment: Setting<'production' | 'staging'>;
  /** How many of it a loop makes; alone where left out. */
  readonly loop: number | undefined;
  readonly inModule: boolean;
  readonly condition: 'always' | 'never' | 'open';
  readonly assigned: boolean;
}

interface Estate {
  readonly servers: readonly Server[];
  readonly dynamic: boolean;
  readonly policy: 'none' | 'every' | 'windows' | 'production';
}

/** What some form cannot tell is left out. */
interface Limits {
  readonly conditions: readonly Server['condition'][];
  /** Are mode and bypass always written? */
  readonly isWritten: boolean;
}

const setting = <T>(...values: readonly T[]) => fc.constantFrom<Setting<T>>(...values, ...values, 'open', undefined);
const written = <T>(...values: readonly T[]) => fc.constantFrom<Setting<T>>(...values, ...values, 'open');
const servers = ({ conditions, isWritten }: Limits): fc.Arbitrary<Server> =>
  fc.record({
    os: fc.constantFrom('linux', 'windows'),
    mode: (isWritten ? written : setting)('AutomaticByPlatform', 'image'),
    bypass: (isWritten ? written : setting)(true, false),
    reboot: setting('IfRequired', 'Never'),
    environment: setting('production', 'staging'),
    loop: fc.constantFrom(undefined, undefined, 0, 1, 2),
    inModule: fc.boolean(),
    condition: fc.constantFrom(...conditions),
    assigned: fc.boolean(),
  });
const estates = (limits: Limits): fc.Arbitrary<Estate> =>
  fc.record({
    servers: fc.array(servers(limits), { minLength: 1, maxLength: 4 }),
    dynamic: fc.boolean(),
    // It acts on the machines of all.
    policy: fc.constantFrom('none', 'none', 'none', 'none', 'none', 'every', 'windows', 'production'),
  });

/** Words of Bicep that stand in a body as they are. */
class Expression {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

function inBicep(value: unknown): string {
  if (value instanceof Expression) return value.text;
  if (Array.isArray(value)) return `[${value.map(inBicep).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return `{ ${entries.map(([key, inner]) => `${key}: ${inBicep(inner)}`).join(', ')} }`;
  }
  return typeof value === 'string' ? `'${value}'` : String(value);
}

interface Settings {
  readonly mode: unknown;
  readonly bypass: unknown;
  readonly reboot: unknown;
  readonly environment: unknown;
}

const images = {
  linux: { publisher: 'Canonical', offer: '0001-com-ubuntu-server-jammy', sku: '22_04-lts', version: 'latest' },
  windows: { publisher: 'MicrosoftWindowsServer', offer: 'WindowsServer', sku: '2022-datacenter-azure-edition', version: 'latest' },
};

function bodyOf(os: Server['os'], { mode, bypass, reboot, environment }: Settings) {
  const automaticByPlatformSettings = { bypassPlatformSafetyChecksOnUserSchedule: bypass, rebootSetting: reboot };
  const patchSettings = { patchMode: mode, automaticByPlatformSettings };
  const tags = { environment };
  return {
    location: 'westeurope',
    tags,
    properties: {
      osProfile: os === 'linux' ? { linuxConfiguration: { patchSettings } } : { windowsConfiguration: { patchSettings } },
      storageProfile: { imageReference: images[os] },
    },
  };
}

const schedule = {
  location: 'westeurope',
  properties: {
    maintenanceScope: 'InGuestPatch',
    extensionProperties: { InGuestPatchMode: 'User' },
    maintenanceWindow: { startDateTime: '2026-01-04 02:00', duration: '03:00', timeZone: 'UTC', recurEvery: 'Week Sunday' },
    installPatches: {
      rebootSetting: 'IfRequired',
      linuxParameters: { classificationsToInclude: ['Critical', 'Security'] },
      windowsParameters: { classificationsToInclude: ['Critical', 'Security'] },
    },
  },
};

const filter = {
  resourceTypes: ['Microsoft.Compute/virtualMachines'],
  locations: ['westeurope'],
  tagSettings: { tags: { environment: ['production'] }, filterOperator: 'All' },
};

function policyBody(policy: Estate['policy']) {
  const parameters = {
    ...(policy === 'windows' ? { operatingSystemTypes: { value: ['Windows'] } } : {}),
    ...(policy === 'production' ? { tagValues: { value: [{ key: 'environment', value: 'production' }] } } : {}),
  };
  return {
    location: 'westeurope',
    identity: { type: 'SystemAssigned' },
    properties: { policyDefinitionId: prerequisites, parameters },
  };
}

const types = {
  machine: 'Microsoft.Compute/virtualMachines',
  schedule: 'Microsoft.Maintenance/maintenanceConfigurations',
  assignment: 'Microsoft.Maintenance/configurationAssignments',
  policy: 'Microsoft.Authorization/policyAssignments',
} as const;

const imageMode = { linux: 'ImageDefault', windows: 'AutomaticByOS' } as const;

/** A module with a machine of each system, and its assignment. */
const moduleOf = (os: Server['os']) => `param name string
param mode string?
param bypass bool?
param reboot string?
param environment string?
param scheduleId string = ''
resource vm '${types.machine}@2024-07-01' = ${inBicep({
  name: new Expression('name'),
  ...bodyOf(os, {
    mode: new Expression('mode'),
    bypass: new Expression('bypass'),
    reboot: new Expression('reboot'),
    environment: new Expression('environment'),
  }),
})}
resource assignment '${types.assignment}@2023-04-01' = if (scheduleId != '') {
  name: 'weekly'
  scope: vm
  location: 'westeurope'
  properties: { maintenanceConfigurationId: scheduleId }
}
`;

/** An estate as a file of Bicep, and the values that nobody gives in a parameters file of its snapshot. */
function bicepOf({ servers, dynamic, policy }: Estate, name: string): { readonly source: string; readonly parameters: string } {
  const lines: string[] = [];
  const parameters = [`using './${name}.bicep'`];
  const open = (parameter: string, type: 'string' | 'bool') => {
    lines.push(`param ${parameter} ${type}`);
    const input = `externalInput('custom.value', '${parameter}')`;
    parameters.push(`param ${parameter} = ${type === 'bool' ? `bool(${input})` : input}`);
    return new Expression(parameter);
  };
  lines.push(`resource weekly '${types.schedule}@2023-10-01-preview' = ${inBicep({ name: `${name}_weekly`, ...schedule })}`);
  for (const [at, { os, loop, inModule, condition, assigned, ...server }] of servers.entries()) {
    const symbol = `s${at}`;
    const valueOf = <T>(value: Setting<T>, key: string, type: 'string' | 'bool') =>
      value === 'open' ? open(`${symbol}_${key}`, type) : value;
    const settings: Settings = {
      mode: server.mode === 'image' ? imageMode[os] : valueOf(server.mode, 'mode', 'string'),
      bypass: valueOf(server.bypass, 'bypass', 'bool'),
      reboot: valueOf(server.reboot, 'reboot', 'string'),
      environment: valueOf(server.environment, 'environment', 'string'),
    };
    const machineName = new Expression(loop === undefined ? `'${name}_${symbol}'` : `'${name}_${symbol}_\${i}'`);
    const when = condition === 'always' ? '' : `if (${condition === 'open' ? open(`${symbol}_exists`, 'bool').text : 'false'}) `;
    const each = (body: object) =>
      loop === undefined ? `${when}${inBicep(body)}` : `[for i in range(0, ${loop}): ${when}${inBicep(body)}]`;
    if (inModule) {
      const scheduleId = assigned ? new Expression('weekly.id') : undefined;
      lines.push(`module ${symbol} '${os}.bicep' = ${each({ params: { name: machineName, ...settings, scheduleId } })}`);
      continue;
    }
    lines.push(`resource ${symbol} '${types.machine}@2024-07-01' = ${each({ name: machineName, ...bodyOf(os, settings) })}`);
    if (!assigned) continue;
    const scope = new Expression(loop === undefined ? symbol : `${symbol}[i]`);
    const properties = { maintenanceConfigurationId: new Expression('weekly.id') };
    lines.push(
      `resource ${symbol}_assignment '${types.assignment}@2023-04-01' = ${each({ name: 'weekly', scope, location: 'westeurope', properties })}`,
    );
  }
  if (dynamic) {
    const properties = { maintenanceConfigurationId: new Expression('weekly.id'), filter };
    lines.push(`resource selected '${types.assignment}@2023-04-01' = ${inBicep({ name: `${name}_selected`, properties })}`);
  }
  if (policy !== 'none')
    lines.push(`resource policy '${types.policy}@2024-04-01' = ${inBicep({ name: `${name}_policy`, ...policyBody(policy) })}`);
  return { source: `${lines.join('\n')}\n`, parameters: `${parameters.join('\n')}\n` };
}

/** Marks a value of a plan that waits. */
const later = Symbol('later');

/** What is known of a body, and which places of it wait. */
function apart(value: unknown): { readonly known: unknown; readonly waiting: unknown } {
  if (value === later) return { known: undefined, waiting: true };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { known: value, waiting: false };
  const entries = Object.entries(value).map(([key, inner]) => [key, apart(inner)] as const);
  return {
    known: Object.fromEntries(entries.flatMap(([key, { known }]) => (known === undefined ? [] : [[key, known]]))),
    waiting: Object.fromEntries(entries.map(([key, { waiting }]) => [key, waiting])),
  };
}

/** The same estates as azapi plans them: every instance by itself. */
function planOf(all: readonly (readonly [string, Estate])[]) {
  const resources: ReturnType<typeof declared>[] = [];
  const add = (type: string, name: string, parent: string, { location, tags, identity, ...body }: Record<string, unknown>) => {
    const id = `${parent}/providers/${type}/${name}`;
    const [bodies, labels] = [apart(body), apart(tags)];
    const after = { type: `${type}@2024-01-01`, name, parent_id: parent, location, tags: labels.known, body: bodies.known, id };
    const block = declared(
      `azapi_resource.r${resources.length}`,
      { ...after, ...(identity === undefined ? {} : { identity: [identity] }) },
      { body: bodies.waiting, tags: labels.waiting },
    );
    resources.push({ ...block, planned: { ...block.planned, unknown: { ...block.planned.unknown, id: false } } });
    return id;
  };
  for (const [name, { servers, dynamic, policy }] of all) {
    const weekly = add(types.schedule, `${name}_weekly`, group, schedule);
    const properties = { maintenanceConfigurationId: weekly };
    for (const [at, server] of servers.entries()) {
      for (const machineName of namesOf(name, at, server)) {
        const machine = add(types.machine, machineName, group, bodyOf(server.os, settingsOf(server)));
        if (server.assigned) add(types.assignment, 'weekly', machine, { location: 'westeurope', properties });
      }
    }
    if (dynamic) add(types.assignment, `${name}_selected`, group, { properties: { ...properties, filter } });
    if (policy !== 'none') add(types.policy, `${name}_policy`, group, policyBody(policy));
  }
  return plan(
    resources.map(({ planned }) => planned),
    { resources: resources.map(({ configuration }) => configuration) },
  );
}

/** The same estates as azurerm plans them, which knows no mode and no bypass that is left out. */
function azurermPlanOf(all: readonly (readonly [string, Estate])[]) {
  const resources: ReturnType<typeof declared>[] = [];
  const add = (type: string, values: Record<string, unknown>) => {
    const { known, waiting } = apart(values);
    const block = declared(`${type}.r${resources.length}`, known as Record<string, unknown>, waiting as Record<string, unknown>);
    resources.push({ ...block, planned: { ...block.planned, unknown: { ...block.planned.unknown, id: false } } });
  };
  const inGroup = { resource_group_name: 'rg-servers', location: 'westeurope' };
  const classes = [{ classifications_to_include: ['Critical', 'Security'] }];
  for (const [name, { servers, dynamic, policy }] of all) {
    const id = `${group}/providers/${types.schedule}/${name}_weekly`;
    add('azurerm_maintenance_configuration', {
      ...inGroup,
      id,
      name: `${name}_weekly`,
      scope: 'InGuestPatch',
      in_guest_user_patch_mode: 'User',
      window: [{ start_date_time: '2026-01-04 02:00', duration: '03:00', time_zone: 'UTC', recur_every: 'Week Sunday' }],
      install_patches: [{ reboot: 'IfRequired', linux: classes, windows: classes }],
    });
    for (const [at, server] of servers.entries()) {
      for (const machineName of namesOf(name, at, server)) {
        const machine = `${group}/providers/${types.machine}/${machineName}`;
        const { mode, bypass, reboot, environment } = settingsOf(server);
        add(`azurerm_${server.os}_virtual_machine`, {
          ...inGroup,
          id: machine,
          name: machineName,
          patch_mode: mode,
          patch_assessment_mode: 'ImageDefault',
          bypass_platform_safety_checks_on_user_schedule_enabled: bypass,
          reboot_setting: reboot ?? null,
          source_image_reference: [images[server.os]],
          tags: { environment },
        });
        if (server.assigned) {
          add('azurerm_maintenance_assignment_virtual_machine', {
            location: 'westeurope',
            virtual_machine_id: machine,
            maintenance_configuration_id: id,
          });
        }
      }
    }
    if (dynamic) {
      const tags = [{ tag: 'environment', values: ['production'] }];
      add('azurerm_maintenance_assignment_dynamic_scope', {
        name: `${name}_selected`,
        maintenance_configuration_id: id,
        filter: [
          {
            resource_groups: ['rg-servers'],
            resource_types: [types.machine],
            locations: ['westeurope'],
            os_types: [],
            tags,
            tag_filter: 'All',
          },
        ],
      });
    }
    if (policy !== 'none') {
      const { parameters, policyDefinitionId } = policyBody(policy).properties;
      add('azurerm_resource_group_policy_assignment', {
        name: `${name}_policy`,
        resource_group_id: group,
        policy_definition_id: policyDefinitionId,
        parameters: JSON.stringify(parameters),
        enforce: true,
        not_scopes: [],
        identity: [{ type: 'SystemAssigned' }],
      });
    }
  }
  return plan(
    resources.map(({ planned }) => planned),
    { resources: resources.map(({ configuration }) => configuration) },
  );
}

/** The machines that come of it. */
function namesOf(estate: string, at: number, { loop, condition }: Server): readonly string[] {
  if (condition === 'never') return [];
  return loop === undefined ? [`${estate}_s${at}`] : Array.from({ length: loop }, (_, index) => `${estate}_s${at}_${index}`);
}

function settingsOf({ os, mode, bypass, reboot, environment }: Server): Settings {
  const settled = (value: unknown) => (value === 'open' ? later : value);
  return {
    mode: mode === 'image' ? imageMode[os] : settled(mode),
    bypass: settled(bypass),
    reboot: settled(reboot),
    environment: settled(environment),
  };
}

interface SnapshotOfBicep {
  readonly predictedResources: readonly { readonly id: string; readonly condition?: unknown }[];
}

/** What Azure would say of a deployment of what a snapshot holds: it lists what may not happen apart. */
function whatIfOf({ predictedResources }: SnapshotOfBicep) {
  const change = ({ condition: _, ...after }: SnapshotOfBicep['predictedResources'][number]) => ({
    resourceId: after.id,
    changeType: 'Create',
    after,
  });
  const [certain, possible] = [false, true].map((is) => predictedResources.filter(({ condition }) => (condition !== undefined) === is));
  return {
    status: 'Succeeded',
    properties: { correlationId: 'c', changes: certain?.map(change), potentialChanges: possible?.map(change) },
  };
}

/** What is found, by the names of things. */
function outcomes({ findings, machines, incomplete }: Report, nameOf: (id: string) => string): readonly string[] {
  const named = (id: string) => nameOf(id).split('/').at(-1) ?? '';
  const factOf = (fact: object) => ('value' in fact ? fact.value : 'absent' in fact ? 'absent' : 'unknown');
  return [
    ...incomplete,
    ...machines.map(({ id, orchestrations, patchMode, bypass, rebootSetting, environment }) =>
      [named(id), ...orchestrations, ...[patchMode, bypass, rebootSetting].map(factOf), JSON.stringify(environment)].join(' '),
    ),
    ...findings.map(({ rule, subject, outcome }) => `${rule} ${outcome} ${named(subject)}`),
  ].sort();
}

const policy = `apiVersion: azure-patch-policy/v1
kind: PatchPolicy
name: same-truth
schedules: closed
unmatched: staging
environments:
  production:
    match: { tags: { environment: production } }
    orchestration: [CustomerManagedSchedules]
    reboot: [IfRequired]
  staging:
    match: { tags: { environment: staging } }
    orchestration: [CustomerManagedSchedules, AzureManagedSafeDeployment]
`;

/** Writes the estates in every form and checks each. */
async function inEveryForm(all: readonly Estate[], runBicep: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const folder = mkdtempSync(join(tmpdir(), 'same-truth-'));
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return name;
  };
  const run = (...given: readonly string[]) => {
    const env = { HOME: folder, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
    return execFileSync(runBicep, given, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  };
  write('policy.yaml', policy);
  for (const os of ['linux', 'windows'] as const) write(`${os}.bicep`, moduleOf(os));
  const named = all.map((estate, at) => [`e${at}`, estate] as const);
  const sources: string[] = [];
  const templates: string[] = [];
  const snapshots: string[] = [];
  const whatIfs: string[] = [];
  for (const [name, estate] of named) {
    const { source, parameters } = bicepOf(estate, name);
    sources.push(write(`${name}.bicep`, source));
    write(`${name}.bicepparam`, parameters);
    run(
      'snapshot',
      `${name}.bicepparam`,
      '--subscription-id',
      subscriptionId,
      '--resource-group',
      'rg-servers',
      '--location',
      'westeurope',
    );
    snapshots.push(`${name}.snapshot.json`);
    const snapshot = JSON.parse(readFileSync(join(folder, `${name}.snapshot.json`), 'utf8')) as SnapshotOfBicep;
    whatIfs.push(write(`${name}.what-if.json`, JSON.stringify(whatIfOf(snapshot))));
    templates.push(write(`${name}.template.json`, run('build', `${name}.bicep`, '--stdout')));
  }
  const deployment = { subscriptionId, resourceGroup: 'rg-servers', location: 'westeurope', path: runBicep, environment: {} };
  const judged = async (files: readonly string[], nameOf = (id: string) => id) => {
    const options = {
      workingDirectory: folder,
      files,
      policy: ['policy.yaml'],
      planScope: 'all' as const,
      now: new Date('2026-11-22T12:00:00Z'),
    };
    return outcomes(await check({ ...options, bicep: deployment }), nameOf);
  };
  const judgedPlan = (file: string, planned: ReturnType<typeof planOf>) => {
    const names = new Map(planned.resource_changes.map(({ address, change }) => [address, (change.after as { name: string }).name]));
    return judged([write(file, JSON.stringify(planned))], (id) => names.get(id) ?? id);
  };
  const servers = all.flatMap((estate) => estate.servers);
  const couldBePlanned = servers.every(({ condition }) => condition !== 'open');
  const isWritten = servers.every(({ mode, bypass }) => mode !== undefined && bypass !== undefined);
  return {
    source: await judged(sources),
    template: await judged(templates),
    snapshot: await judged(snapshots),
    'what-if': await judged(whatIfs),
    ...(couldBePlanned ? { azapi: await judgedPlan('azapi.json', planOf(named)) } : {}),
    ...(couldBePlanned && isWritten ? { azurerm: await judgedPlan('azurerm.json', azurermPlanOf(named)) } : {}),
  };
}

/** Random estates, in every form: `runs` times `together` of them. Ends with the first that differ. */
export async function expectSameFindings(
  limits: Limits,
  bicep: string,
  { runs, together }: { readonly runs: number; readonly together: number },
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(estates(limits), { minLength: together, maxLength: together }), async (all) => {
      const { source, ...others } = await inEveryForm(all, bicep);
      expect(source?.length).toBeGreaterThan(0);
      for (const [form, other] of Object.entries(others)) expect(other, form).toEqual(source);
    }),
    { numRuns: runs, endOnFailure: true },
  );
}

/** Terraform plans no condition that is open, and azurerm writes mode and bypass always. */
export const forms: readonly (readonly [string, Limits])[] = [
  ['Bicep, ARM JSON, snapshot, what-if and plans of azapi and azurerm', { conditions: ['always', 'always', 'never'], isWritten: true }],
  ['Bicep, ARM JSON, snapshot, what-if and plan of azapi', { conditions: ['always', 'always', 'never'], isWritten: false }],
  ['Bicep, ARM JSON, snapshot and what-if, where conditions are open', { conditions: ['always', 'never', 'open'], isWritten: false }],
];
