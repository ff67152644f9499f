import { describe, expect, it } from 'vitest';
import { isAffected } from '../../../../src/patching/affected.ts';
import { type Patching, patchingOf } from '../../../../src/patching/patching.ts';
import { type Declared, declared } from '../../../support/declared.ts';
import { inWorld } from '../../../support/machines.ts';
import { estateOf, plan } from '../../../support/plans.ts';
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
} from '../../../support/policy-situations.ts';

const image = [{ publisher: 'Canonical', offer: '0001-com-ubuntu-server-jammy', sku: '22_04-lts', version: 'latest' }];

function server(more: Values = {}, planned: Parameters<typeof declared>[3] = {}): Declared {
  const values = {
    name: 'web',
    location: 'westeurope',
    resource_group_name: 'rg-servers',
    patch_mode: 'AutomaticByPlatform',
    patch_assessment_mode: 'ImageDefault',
    bypass_platform_safety_checks_on_user_schedule_enabled: false,
    source_image_reference: image,
    tags: { environment: 'production', patching: 'schedule' },
    ...more,
  };
  return declared('azurerm_linux_virtual_machine.web', values, {}, planned);
}

const levelOf = (scope: string) =>
  scope.includes('managementGroups') ? 'management_group' : scope === subscription ? 'subscription' : 'resource_group';

/** One assignment in the words of both providers. */
const encodings: Readonly<Record<string, (assigned: Assigned) => Declared>> = {
  azurerm: ({
    definition = prerequisites,
    scope = group,
    parameters,
    notScopes = [],
    enforced = true,
    identity = true,
    overrides = [],
    locations,
  }) =>
    declared(`azurerm_${levelOf(scope)}_policy_assignment.policy`, {
      name: 'policy',
      [`${levelOf(scope)}_id`]: scope,
      policy_definition_id: definition,
      parameters: parameters ? JSON.stringify(wrapped(parameters)) : null,
      not_scopes: notScopes,
      enforce: enforced,
      identity: identity ? [{ type: 'SystemAssigned' }] : [],
      overrides: overrides.map(({ value, only }) => ({ value, selectors: only ? [{ in: only, not_in: null }] : [] })),
      resource_selectors: locations ? [{ name: 'some', selectors: [{ kind: 'resourceLocation', in: locations, not_in: null }] }] : [],
    }),
  azapi: ({
    definition = prerequisites,
    scope = group,
    parameters,
    notScopes = [],
    enforced = true,
    identity = true,
    overrides = [],
    locations,
  }) =>
    declared('azapi_resource.policy', {
      type: 'Microsoft.Authorization/policyAssignments@2024-04-01',
      name: 'policy',
      parent_id: scope,
      identity: identity ? [{ type: 'SystemAssigned' }] : [],
      body: {
        properties: {
          policyDefinitionId: definition,
          parameters: parameters && wrapped(parameters),
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
    }),
};

const weeklySchedule = declared('azurerm_maintenance_configuration.weekly', {
  name: 'weekly',
  location: 'westeurope',
  resource_group_name: 'rg-servers',
  scope: 'InGuestPatch',
  in_guest_user_patch_mode: 'User',
  window: [{ start_date_time: '2026-01-04 02:00', duration: '03:00', time_zone: 'UTC', recur_every: 'Week Sunday' }],
});

function planned(resources: readonly Declared[], more: Values = {}) {
  return plan(
    resources.map((resource) => resource.planned),
    { resources: resources.map(({ configuration }) => configuration) },
    more,
  );
}

/** How the one machine of these resources is patched, where everything that could matter is there. */
async function patchingWith(resources: readonly Declared[], more: Values = {}): Promise<Patching> {
  const estate = inWorld(await estateOf(planned(resources, more)), true);
  const [machine] = estate.machines;
  if (!machine) throw new Error('no machine');
  return patchingOf(estate, new Date('2026-06-01T00:00:00Z'))(machine);
}

const untouched = ['AzureManagedSafeDeployment'];
const perhapsPrepared = ['AzureManagedSafeDeployment', 'NobodyNoSchedule'];

describe.each(Object.entries(encodings))('Azure Policy in a plan, assigned by %s', (_, assign) => {
  const under = (assigned: Assigned, ...others: readonly Declared[]) => patchingWith([server(), assign(assigned), ...others]);

  it('makes unknown what it would write, with its name', async () => {
    const { machine, orchestrations } = await under({});
    expect(orchestrations).toEqual(perhapsPrepared);
    expect(machine.patchMode).toEqual({ kind: 'value', value: 'AutomaticByPlatform' });
    expect(machine.bypass).toMatchObject({ kind: 'unknown', why: expect.stringContaining('Set prerequisites for scheduling') });
    expect(machine.notes.join()).toMatch(/Azure Policy \(Set prerequisites .*, assigned by .*\.policy\) may change it/);
  });

  it.each(leaving)('leaves a machine as it is written where it %s', async (_, assigned) => {
    const { machine, orchestrations, reaches } = await under(assigned);
    expect(orchestrations).toEqual(untouched);
    expect(machine.byPolicy).toBeUndefined();
    expect(reaches).toEqual([]);
  });

  it.each(counting)('counts where it %s', async (_, assigned) => {
    expect((await under(assigned)).machine.bypass.kind).toBe('unknown');
  });

  it('knows only together what is written together', async () => {
    const { orchestrations, machine } = await patchingWith([server({ patch_mode: 'ImageDefault' }), assign({})]);
    expect(orchestrations).toEqual(['ImageDefault', 'NobodyNoSchedule']);
    expect(machine.patchMode.kind).toBe('unknown');
  });

  it('leaves what is written that way already: the bypass without a schedule stays the trap that it is', async () => {
    const waiting = server({ bypass_platform_safety_checks_on_user_schedule_enabled: true });
    expect((await patchingWith([waiting, assign({})])).orchestrations).toEqual(['NobodyNoSchedule']);
  });

  it('may put a machine on the schedule that it names, also where the schedule is new', async () => {
    const waiting = server({ bypass_platform_safety_checks_on_user_schedule_enabled: true });
    const named = assign({ definition: scheduling, parameters: { maintenanceConfigurationResourceId: weekly } });
    const { orchestrations, reaches, undecided } = await patchingWith([waiting, weeklySchedule, named]);
    expect(orchestrations).toEqual(['CustomerManagedSchedules', 'NobodyNoSchedule']);
    expect(reaches).toMatchObject([{ scheduleId: 'azurerm_maintenance_configuration.weekly', reached: 'unknown' }]);
    expect(undecided).toMatchObject([{ fact: 'schedule', why: expect.stringContaining('Schedule recurring updates') }]);
  });

  it('proves nothing from a missing schedule where it may name one', async () => {
    const waiting = server({ bypass_platform_safety_checks_on_user_schedule_enabled: true });
    const { orchestrations } = await patchingWith([waiting, assign({ definition: scheduling })]);
    expect(orchestrations).toEqual(['CustomerManagedSchedules', 'NobodyNoSchedule']);
    const elsewhere = assign({ definition: scheduling, parameters: { resourceGroups: ['rg-other'] } });
    expect((await patchingWith([waiting, elsewhere])).orchestrations).toEqual(['NobodyNoSchedule']);
  });

  it('writes the assessment mode of one system: Windows, where it does not say which', async () => {
    expect((await under({ definition: assessing })).machine.assessmentMode).toMatchObject({ value: 'ImageDefault' });
    const ofLinux = { definition: assessing, parameters: { osType: 'Linux' } };
    expect((await under(ofLinux)).machine.assessmentMode.kind).toBe('unknown');
    const written = await patchingWith([server({ patch_assessment_mode: 'AutomaticByPlatform' }), assign(ofLinux)]);
    expect(written.machine.assessmentMode).toEqual({ kind: 'value', value: 'AutomaticByPlatform' });
    const tagged = { ...ofLinux.parameters, tagValues: { patching: 'azure' } };
    expect((await under({ definition: assessing, parameters: tagged })).machine.assessmentMode).toMatchObject({ value: 'ImageDefault' });
  });

  it('is found in the initiative of Microsoft that holds it', async () => {
    const set = `${authorization}/policySetDefinitions/2dde6d38-95d9-46cd-bb7c-18dabd06b923`;
    const { machine, orchestrations } = await under({ definition: set });
    expect([machine.assessmentMode.kind, orchestrations]).toEqual(['unknown', untouched]);
  });

  it('is a change for the machines that it may reach, and for no other', async () => {
    const affected = async (scope: string, actions: readonly string[]) => {
      const policy = assign({ scope });
      const staying = server({}, { actions: ['no-op'] });
      const estate = await estateOf(planned([staying, { ...policy, planned: { ...policy.planned, actions } }]));
      const patching = patchingOf(estate, new Date('2026-06-01T00:00:00Z'));
      return estate.machines.map((machine) => isAffected(estate)(patching(machine)));
    };
    expect(await affected(group, ['create'])).toEqual([true]);
    expect(await affected(group, ['no-op'])).toEqual([false]);
    expect(await affected(`${subscription}/resourceGroups/rg-other`, ['create'])).toEqual([false]);
  });

  it('acts on machines of another plan', async () => {
    const estate = inWorld(await estateOf(planned([server()]), planned([assign({ scope: subscription })])), true);
    expect(estate.machines.map(({ bypass }) => bypass.kind)).toEqual(['unknown']);
  });

  it('is read where a data source looked its definition up', async () => {
    const id = `${subscription}${authorization}/policyDefinitions/looked-up`;
    const lookUp = (rule: unknown) => ({
      prior_state: {
        values: {
          root_module: {
            resources: [
              {
                address: 'data.azurerm_policy_definition.d',
                mode: 'data',
                type: 'azurerm_policy_definition',
                name: 'd',
                values: { id, policy_rule: JSON.stringify(rule), parameters: '', mode: 'Indexed' },
              },
            ],
          },
        },
      },
    });
    const orchestrationsOf = async (rule: unknown) =>
      (await patchingWith([server(), assign({ definition: id })], lookUp(rule))).orchestrations;
    expect(
      await orchestrationsOf(modifying('patchSettings.automaticByPlatformSettings.bypassPlatformSafetyChecksOnUserSchedule', true)),
    ).toEqual(perhapsPrepared);
    expect(await orchestrationsOf({ ...modifying('x', true), then: { effect: 'audit' } })).toEqual(untouched);
  });
});

/** A definition of the plan, in the words of both providers. */
const definitions: Readonly<Record<string, (rule: unknown, parameters?: Values) => Declared>> = {
  azurerm: (rule, parameters) =>
    declared('azurerm_policy_definition.own', {
      name: 'own',
      mode: 'Indexed',
      policy_rule: JSON.stringify(rule),
      parameters: parameters ? JSON.stringify(parameters) : null,
    }),
  azapi: (rule, parameters = {}) =>
    declared('azapi_resource.own', {
      type: 'Microsoft.Authorization/policyDefinitions@2023-04-01',
      name: 'own',
      parent_id: subscription,
      body: { properties: { mode: 'Indexed', policyRule: rule, parameters } },
    }),
};

/** An assignment of what the plan declares at this address. */
function assignmentOf(address: string, parameters: Values = {}): Declared {
  const { planned, configuration } = encodings.azurerm?.({ parameters }) ?? server();
  const { policy_definition_id: _, ...after } = planned.after ?? {};
  const references = [`${address}.id`, address];
  return {
    planned: { ...planned, after, unknown: { policy_definition_id: true } },
    configuration: { ...configuration, expressions: { ...configuration.expressions, policy_definition_id: { references } } },
  };
}

describe.each(Object.entries(definitions))('a definition of its own that a plan declares by %s', (provider, define) => {
  const address = `${provider === 'azurerm' ? 'azurerm_policy_definition' : 'azapi_resource'}.own`;
  const under = async (rule: unknown, parameters?: Values, given?: Values) =>
    (await patchingWith([server(), define(rule, parameters), assignmentOf(address, given)])).orchestrations;

  it('is recognised by what it writes', async () => {
    expect(await under(modifying(bypassPath, true))).toEqual(perhapsPrepared);
    expect(await under(modifying(bypassPath, false))).toEqual(untouched);
    expect(await under(modifying('patchSettings.patchMode', 'ImageDefault'))).toEqual([...untouched, 'ImageDefault']);
    expect(await under(modifying('patchSettings.enableHotpatching', true))).toEqual(untouched);
  });

  it('takes values and effects from parameters, given or by default', async () => {
    const effect = { type: 'String', defaultValue: 'Modify' };
    const rule = modifying(bypassPath, "[parameters('wait')]");
    const wait = { type: 'Boolean' };
    expect(await under(rule, { wait }, { wait: true })).toEqual(perhapsPrepared);
    expect(await under(rule, { wait }, { wait: false })).toEqual(untouched);
    const switched = { ...modifying(bypassPath, true), then: { ...modifying(bypassPath, true).then, effect: "[parameters('effect')]" } };
    expect(await under(switched, { effect })).toEqual(perhapsPrepared);
    expect(await under(switched, { effect }, { effect: 'Disabled' })).toEqual(untouched);
    expect(await under(switched, { effect }, { effect: 'Audit' })).toEqual(untouched);
  });

  it.each<[string, Values, readonly string[]]>([
    ['another type', { equals: 'Microsoft.Compute/virtualMachineScaleSets' }, untouched],
    ['another location', { field: 'location', equals: 'northeurope' }, untouched],
    ['this location', { field: 'location', equals: 'westeurope' }, perhapsPrepared],
    ['another tag', { field: "tags['patching']", equals: 'azure' }, untouched],
    ['this tag', { field: "tags['Patching']", equals: 'Schedule' }, perhapsPrepared],
    ['a tag that is not there', { field: 'tags.owner', equals: undefined, exists: 'true' }, untouched],
    ['no tag of this name', { field: 'tags.owner', equals: undefined, exists: false }, perhapsPrepared],
    ['something that is not known of machines', { field: 'Microsoft.Compute/virtualMachines/licenseType', equals: 'x' }, perhapsPrepared],
  ])('is read with its condition: %s', async (_, condition, expected) => {
    expect(await under(modifying(bypassPath, true, condition))).toEqual(expected);
  });

  it('may have conditions of conditions', async () => {
    const type = { field: 'type', equals: 'Microsoft.Compute/virtualMachines' };
    const north = { field: 'location', in: ['northeurope'] };
    const rule = (condition: unknown) => ({ ...modifying(bypassPath, true), if: condition });
    expect(await under(rule({ allOf: [type, north] }))).toEqual(untouched);
    expect(await under(rule({ allOf: [type, { not: north }] }))).toEqual(perhapsPrepared);
    expect(await under(rule({ anyOf: [north, { allOf: [type, { not: { anyOf: [type] } }] }] }))).toEqual(untouched);
  });

  const deploying = (template: unknown, parameters: Values = {}) => ({
    if: { field: 'type', equals: 'Microsoft.Compute/virtualMachines' },
    then: {
      effect: 'DeployIfNotExists',
      details: {
        type: 'Microsoft.Maintenance/configurationAssignments',
        deployment: { properties: { mode: 'incremental', template, parameters } },
      },
    },
  });

  it('is read to the bottom of what it deploys', async () => {
    const nested = (resources: unknown) => ({
      resources: [{ type: 'Microsoft.Resources/deployments', name: 'inner', properties: { template: { resources } } }],
    });
    const waiting = server({ bypass_platform_safety_checks_on_user_schedule_enabled: true });
    const on = async (template: unknown, machine = waiting) =>
      (await patchingWith([machine, define(deploying(template)), assignmentOf(address)])).orchestrations;
    const assignment = [{ type: 'Microsoft.Maintenance/configurationAssignments', name: 'a', properties: {} }];
    expect(await on(nested(assignment))).toEqual(['CustomerManagedSchedules', 'NobodyNoSchedule']);
    const extension = {
      type: "[concat('Microsoft.Compute/virtualMachines', '/extensions')]",
      apiVersion: '1',
      properties: { type: "[variables('t')]" },
    };
    for (const other of [{ type: 'Microsoft.Network/networkInterfaces', apiVersion: '1' }, extension])
      expect(await on({ resources: [other] })).toEqual(['NobodyNoSchedule']);
    const machine = (patchSettings: unknown) => ({
      resources: [
        { type: 'Microsoft.Compute/virtualMachines', name: 'm', properties: { osProfile: { linuxConfiguration: { patchSettings } } } },
      ],
    });
    const bypass = { automaticByPlatformSettings: { bypassPlatformSafetyChecksOnUserSchedule: true } };
    expect(await on(machine(bypass), server())).toEqual(perhapsPrepared);
    expect(await on(machine({ patchMode: 'ImageDefault' }), server())).toEqual([...untouched, 'ImageDefault']);
  });

  it('may write anything where what it deploys cannot be read', async () => {
    for (const template of [
      "[variables('template')]",
      { resources: [{ type: "[parameters('type')]", apiVersion: '2023-04-01' }] },
      undefined,
    ])
      expect(await under(deploying(template))).toContain('NobodyBlockedSchedule');
    const linked = {
      resources: [{ type: 'Microsoft.Resources/deployments', properties: { templateLink: { uri: 'https://example.org' } } }],
    };
    expect(await under(deploying(linked))).toContain('NobodyBlockedSchedule');
  });

  it('may write anything where the rule itself is known after apply only', async () => {
    const { planned, configuration } = define({});
    const attribute = provider === 'azurerm' ? 'policy_rule' : 'body';
    const after = Object.fromEntries(Object.entries(planned.after ?? {}).filter(([name]) => name !== attribute));
    const expressions = { ...configuration.expressions, [attribute]: { references: ['azurerm_role_definition.r.id'] } };
    const open = { planned: { ...planned, after, unknown: { [attribute]: true } }, configuration: { ...configuration, expressions } };
    const { machine } = await patchingWith([server(), open, assignmentOf(address)]);
    expect([machine.patchMode.kind, machine.bypass.kind]).toEqual(['unknown', 'unknown']);
  });
});

describe('sets of policies that a plan declares', () => {
  const member = (definition: string, parameters: Values = {}, reference = 'one') => ({
    policy_definition_id: definition,
    parameter_values: JSON.stringify(wrapped(parameters)),
    reference_id: reference,
  });
  const setOf = (...members: readonly unknown[]) =>
    declared('azurerm_policy_set_definition.set', {
      name: 'set',
      policy_definition_reference: members,
      parameters: JSON.stringify({ effect: { type: 'String', defaultValue: 'Disabled' }, os: { type: 'Array' } }),
    });
  const under = async (set: Declared, parameters?: Values, ...others: readonly Declared[]) =>
    (await patchingWith([server(), set, assignmentOf('azurerm_policy_set_definition.set', parameters), ...others])).orchestrations;

  it('hand their own parameters on', async () => {
    expect(await under(setOf(member(prerequisites)))).toEqual(perhapsPrepared);
    const switched = setOf(member(prerequisites, { effect: "[parameters('effect')]" }));
    expect(await under(switched)).toEqual(untouched);
    expect(await under(switched, { effect: 'DeployIfNotExists' })).toEqual(perhapsPrepared);
    const ofSystem = setOf(member(prerequisites, { operatingSystemTypes: "[parameters('os')]" }));
    expect(await under(ofSystem, { os: ['Windows'] })).toEqual(untouched);
    expect(await under(ofSystem, { os: ['Linux'] })).toEqual(perhapsPrepared);
    expect(await under(setOf(member(prerequisites, { operatingSystemTypes: ["[parameters('os')]"] })), { os: 'Windows' })).toEqual(
      perhapsPrepared,
    );
  });

  it('may be exempt in part', async () => {
    const exemption = (references: readonly string[], more: Values = {}) => {
      const { planned, configuration } = declared('azurerm_resource_group_policy_exemption.e', {
        resource_group_id: group,
        policy_definition_reference_ids: references,
        expires_on: null,
        ...more,
      });
      const of = ['azurerm_resource_group_policy_assignment.policy.id', 'azurerm_resource_group_policy_assignment.policy'];
      return {
        planned: { ...planned, unknown: { policy_assignment_id: true } },
        configuration: { ...configuration, expressions: { ...configuration.expressions, policy_assignment_id: { references: of } } },
      };
    };
    const set = setOf(member(prerequisites, {}, 'prepare'));
    expect(await under(set, {}, exemption([]))).toEqual(untouched);
    expect(await under(set, {}, exemption(['prepare']))).toEqual(untouched);
    expect(await under(set, {}, exemption(['other']))).toEqual(perhapsPrepared);
    expect(await under(set, {}, exemption([], { resource_group_id: `${subscription}/resourceGroups/rg-other` }))).toEqual(perhapsPrepared);
    expect(await under(set, {}, exemption([], { expires_on: '2026-12-31T00:00:00Z' }))).toEqual(perhapsPrepared);
  });

  it('end where one lists itself', async () => {
    const id = `${subscription}${authorization}/policySetDefinitions/set`;
    const { planned, configuration } = setOf(member(id));
    const itself = { planned: { ...planned, after: { ...planned.after, id }, unknown: {} }, configuration };
    expect((await patchingWith([server(), itself, ...[encodings.azurerm?.({ definition: id }) ?? server()]])).orchestrations).toEqual(
      untouched,
    );
  });
});

describe('what goes with an assignment', () => {
  const azurerm = (assigned: Assigned) => encodings.azurerm?.(assigned) ?? server();

  it('acts although it is not enforced where a task remediates', async () => {
    const { planned, configuration } = declared('azurerm_resource_group_policy_remediation.r', { name: 'r' });
    const of = ['azurerm_resource_group_policy_assignment.policy.id', 'azurerm_resource_group_policy_assignment.policy'];
    const task = {
      planned: { ...planned, unknown: { policy_assignment_id: true } },
      configuration: { ...configuration, expressions: { ...configuration.expressions, policy_assignment_id: { references: of } } },
    };
    expect((await patchingWith([server(), azurerm({ enforced: false }), task])).orchestrations).toEqual(perhapsPrepared);
  });

  it('leaves groups out that the plan creates', async () => {
    const groups = ['servers', 'other'].map((name) =>
      declared(`azurerm_resource_group.${name}`, { name: `rg-${name}`, location: 'westeurope' }),
    );
    const without = (...names: readonly string[]) => {
      const { planned, configuration } = azurerm({ scope: subscription });
      const references = names.flatMap((name) => [`azurerm_resource_group.${name}.id`, `azurerm_resource_group.${name}`]);
      return {
        planned: {
          ...planned,
          after: { ...planned.after, not_scopes: names.map(() => null) },
          unknown: { not_scopes: names.map(() => true) },
        },
        configuration: { ...configuration, expressions: { ...configuration.expressions, not_scopes: { references } } },
      };
    };
    expect((await patchingWith([server(), ...groups, without('servers')])).orchestrations).toEqual(untouched);
    expect((await patchingWith([server(), ...groups, without('servers', 'other')])).orchestrations).toEqual(untouched);
    expect((await patchingWith([server(), ...groups, without('other')])).orchestrations).toEqual(perhapsPrepared);
  });

  it('lies on a group or machine that the plan creates', async () => {
    const on = (level: string, address: string) => {
      const { planned, configuration } = declared(`azurerm_${level}_policy_assignment.policy`, { policy_definition_id: prerequisites });
      const expressions = { ...configuration.expressions, [`${level}_id`]: { references: [`${address}.id`, address] } };
      return { planned: { ...planned, unknown: { [`${level}_id`]: true } }, configuration: { ...configuration, expressions } };
    };
    const groups = ['servers', 'other'].map((name) =>
      declared(`azurerm_resource_group.${name}`, { name: `rg-${name}`, location: 'westeurope' }),
    );
    const orchestrationsOf = async (level: string, address: string) =>
      (await patchingWith([server(), ...groups, on(level, address)])).orchestrations;
    expect(await orchestrationsOf('resource_group', 'azurerm_resource_group.servers')).toEqual(perhapsPrepared);
    expect(await orchestrationsOf('resource_group', 'azurerm_resource_group.other')).toEqual(untouched);
    expect(await orchestrationsOf('resource', 'azurerm_linux_virtual_machine.web')).toEqual(perhapsPrepared);
  });

  it('is taken as it comes: parameters that are no JSON leave everything open', async () => {
    const { planned, configuration } = azurerm({});
    for (const parameters of ['{', '[]', '"x"', '{"effect":7}', '{"operatingSystemTypes":{"value":"Windows"}}'])
      expect(
        (await patchingWith([server(), { planned: { ...planned, after: { ...planned.after, parameters } }, configuration }])).machine.bypass
          .kind,
        parameters,
      ).toBe('unknown');
  });

  it('may be changed by azapi_update_resource, which says only what it changes', async () => {
    const change = (id: string) =>
      declared('azapi_update_resource.change', {
        type: 'Microsoft.Authorization/policyAssignments@2024-04-01',
        resource_id: `${id}${authorization}/policyAssignments/existing`,
        body: { properties: { enforcementMode: 'Default' } },
      });
    expect((await patchingWith([server(), change(group)])).machine.bypass.kind).toBe('unknown');
    expect((await patchingWith([server(), change(`${subscription}/resourceGroups/rg-other`)])).orchestrations).toEqual(untouched);
  });

  it('counts for machines as a change where only its definition changes', async () => {
    const own = definitions.azurerm?.(modifying(bypassPath, true)) ?? server();
    const keep = { actions: ['no-op'] };
    const affectedBy = async (actions: readonly string[]) => {
      const assignment = assignmentOf('azurerm_policy_definition.own');
      const estate = await estateOf(
        planned([
          server({}, keep),
          { ...own, planned: { ...own.planned, actions } },
          { ...assignment, planned: { ...assignment.planned, ...keep } },
        ]),
      );
      return estate.machines.map(({ byPolicy }) => byPolicy?.changes);
    };
    expect(await affectedBy(['update'])).toEqual([true]);
    expect(await affectedBy(['no-op'])).toEqual([false]);
  });

  it.each(['remediation', 'exemption'])('counts as a change where only a %s of it is new', async (beside) => {
    const { planned: policy, configuration: block } = azurerm({});
    const affectedBy = async (actions: readonly string[]) => {
      const { planned: own, configuration } = declared(`azurerm_resource_group_policy_${beside}.r`, {
        name: 'r',
        exemption_category: 'Waiver',
      });
      const references = ['azurerm_resource_group_policy_assignment.policy.id', 'azurerm_resource_group_policy_assignment.policy'];
      const estate = await estateOf(
        planned([
          server({}, { actions: ['no-op'] }),
          { planned: { ...policy, actions: ['no-op'] }, configuration: block },
          {
            planned: { ...own, unknown: { policy_assignment_id: true }, actions },
            configuration: { ...configuration, expressions: { ...configuration.expressions, policy_assignment_id: { references } } },
          },
        ]),
      );
      return estate.machines.map(({ byPolicy }) => byPolicy?.changes);
    };
    expect(await affectedBy(['create'])).toEqual([true]);
    expect(await affectedBy(['no-op'])).toEqual([false]);
  });

  it('shows nothing of parameters that are marked sensitive, and takes them as unknown', async () => {
    const { planned, configuration } = azurerm({ definition: scheduling, parameters: { maintenanceConfigurationResourceId: weekly } });
    const secret = { planned: { ...planned, sensitive: { after: { parameters: true } } }, configuration };
    const { reaches } = await patchingWith([server(), secret]);
    expect(JSON.stringify(reaches)).not.toContain('maintenanceConfigurations');
    expect(reaches).toMatchObject([{ reached: 'unknown' }]);
  });

  it('has nothing to write on scale sets of one kind', async () => {
    const set = declared('azurerm_linux_virtual_machine_scale_set.set', {
      name: 'set',
      resource_group_name: 'rg-servers',
      location: 'westeurope',
    });
    const estate = await estateOf(planned([set, azurerm({ definition: `${subscription}${authorization}/policyDefinitions/custom` })]));
    expect(estate.machines.map(({ byPolicy, notes }) => [byPolicy, notes])).toEqual([[undefined, []]]);
  });

  it('is hidden in a body of azapi 1 that waits as a whole, and then may be any policy', async () => {
    const { planned, configuration } = encodings.azapi?.({}) ?? server();
    const { body: _, ...after } = planned.after ?? {};
    const expressions = { ...configuration.expressions, body: { references: ['azurerm_maintenance_configuration.weekly.id'] } };
    const text = { planned: { ...planned, after, unknown: { body: true } }, configuration: { ...configuration, expressions } };
    const waiting = server({ bypass_platform_safety_checks_on_user_schedule_enabled: true });
    const { reaches } = await patchingWith([waiting, weeklySchedule, text]);
    expect(reaches).toMatchObject([{ scheduleId: 'azurerm_maintenance_configuration.weekly', reached: 'unknown' }]);
  });
});

describe('a policy about the nodes of clusters', () => {
  const channels = builtIn('40f1aee2-4db4-4b74-acb1-c6972e24cca8');
  const cluster = (channel: string) =>
    declared('azurerm_kubernetes_cluster.main', {
      name: 'aks',
      resource_group_name: 'rg-servers',
      node_os_upgrade_channel: channel,
      default_node_pool: [{ name: 'system' }],
    });
  const waysOf = async (channel: string, assigned: Assigned) => {
    const resources = [cluster(channel), encodings.azurerm?.(assigned) ?? server()];
    const estate = await estateOf(
      plan(
        resources.map(({ planned }) => planned),
        { resources: resources.map(({ configuration }) => configuration) },
      ),
    );
    const patching = patchingOf(inWorld(estate, true), new Date('2026-11-22T12:00:00Z'));
    return estate.machines.map((machine) => patching(machine)).map(({ orchestrations, undecided }) => [orchestrations, undecided[0]?.why]);
  };

  it('may give a channel to a cluster that has None', async () => {
    expect(await waysOf('None', { definition: channels })).toEqual([
      [
        ['AksNodeImage', 'AksSecurityPatch', 'AksUnmanaged', 'NobodyNodeChannel'],
        expect.stringMatching(/^Azure Policy \(.*\) may write it$/),
      ],
    ]);
  });

  it('leaves a channel alone that somebody chose', async () => {
    expect(await waysOf('SecurityPatch', { definition: channels })).toEqual([[['AksSecurityPatch'], undefined]]);
  });

  it('reaches no cluster outside its scope', async () => {
    const scope = `${subscription}/resourceGroups/rg-other`;
    expect(await waysOf('None', { definition: channels, scope })).toEqual([[['NobodyNodeChannel'], undefined]]);
  });

  it('may be assigned to the cluster itself', async () => {
    const id = `${group}/providers/Microsoft.ContainerService/managedClusters/aks`;
    const policy = declared('azurerm_resource_policy_assignment.policy', {
      resource_id: id,
      policy_definition_id: channels,
      identity: [{ type: 'SystemAssigned' }],
    });
    const { machines } = await estateOf(planned([cluster('None'), policy]));
    expect(machines.map(({ nodeChannel }) => nodeChannel.kind)).toEqual(['unknown']);
  });

  it.each([prerequisites, scheduling])('is not one about guests: %s', async (definition) => {
    const parameters = { maintenanceConfigurationResourceId: weekly };
    expect(await waysOf('None', { definition, parameters })).toEqual([[['NobodyNodeChannel'], undefined]]);
  });
});
