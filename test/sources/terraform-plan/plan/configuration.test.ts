import { describe, expect, it } from 'vitest';
import type { ModuleConfiguration } from '../../../../src/sources/terraform-plan/plan/plan-format.ts';
import { brief, type Declared, declared, machineOfDeclared } from '../../../support/declared.ts';
import { estateOf, plan } from '../../../support/plans.ts';

const linux = 'azurerm_linux_virtual_machine';
const notNamed = 'unknown: the provider configuration does not name the subscription';

/** Subscription and sign-in of a machine whose provider is configured like this. */
async function subscriptionOf(key: string | undefined, provider_config: object, variables: object = {}) {
  const { planned, configuration } = declared(`${linux}.vm`, { name: 'vm' });
  const { provider_config_key: _, ...block } = configuration;
  const made = plan([planned], { resources: [{ ...block, ...(key === undefined ? {} : { provider_config_key: key }) }] }, { variables });
  const [machine] = (await estateOf({ ...made, configuration: { ...made.configuration, provider_config } })).machines;
  return machine && [brief(machine.subscription), machine.signIn];
}

const naming = (subscription_id: object) => ({ expressions: { subscription_id } });
const s1 = { constant_value: 's1' };
const s2 = { constant_value: 's2' };

describe('the subscription of a machine', () => {
  it.each<[string, string | undefined, object, object, unknown]>([
    ['a constant', 'azurerm', { azurerm: naming(s1) }, {}, 's1'],
    ['the provider of its alias', 'azurerm.hub', { azurerm: naming(s1), 'azurerm.hub': naming(s2) }, {}, 's2'],
    ['the provider that its module inherits', 'module.fleet:azurerm', { azurerm: naming(s1) }, {}, 's1'],
    ['the provider of its own module', 'module.fleet:azurerm', { azurerm: naming(s1), 'module.fleet:azurerm': naming(s2) }, {}, 's2'],
    ['the provider that two modules inherit', 'module.a:module.b:azurerm', { azurerm: naming(s1) }, {}, 's1'],
    ['a variable', 'azurerm', { azurerm: naming({ references: ['var.sub'] }) }, { sub: { value: 's3' } }, 's3'],
    ['a variable that the plan does not carry', 'azurerm', { azurerm: naming({ references: ['var.sub'] }) }, {}, notNamed],
    [
      'a part of a variable',
      'azurerm',
      { azurerm: naming({ references: ['var.subs.hub', 'var.subs'] }) },
      { subs: { value: 's3' } },
      notNamed,
    ],
    ['something like a variable', 'azurerm', { azurerm: naming({ references: ['local.var.sub'] }) }, { sub: { value: 's3' } }, notNamed],
    ['another resource', 'azurerm', { azurerm: naming({ references: ['azurerm_subscription.a.id'] }) }, {}, notNamed],
    ['an empty text', 'azurerm', { azurerm: naming({ constant_value: '' }) }, {}, notNamed],
    [
      'one of several providers that a module may have been handed',
      'fleet:azurerm',
      { azurerm: naming(s1), 'azurerm.hub': naming(s2) },
      {},
      notNamed,
    ],
    [
      'the condition that chooses a subscription',
      'azurerm',
      { azurerm: naming({ references: ['var.env', 'var.a', 'var.b'] }) },
      { env: { value: 'prod' } },
      notNamed,
    ],
    ['a function of constants', 'azurerm', { azurerm: naming({}) }, {}, notNamed],
    ['another provider', 'azurerm', { google: naming(s1) }, {}, notNamed],
    ['a provider without arguments', 'azurerm', { azurerm: {} }, {}, notNamed],
    ['no provider', undefined, { azurerm: naming(s1) }, {}, notNamed],
  ])('is told by %s', async (_, key, providers, variables, expected) => {
    expect(await subscriptionOf(key, providers, variables)).toEqual([expected, key === undefined ? undefined : `plan-0.json#${key}`]);
  });
});

describe('the sign-in of a provider with for_each', () => {
  it.each<[string, object]>([
    ['its value', { subscription_id: { references: ['each.value'] } }],
    ['its key in a local', { subscription_id: { references: ['local.subscriptions', 'each.key'] } }],
    ['a part of its value, in a block', { features: [{}], oidc: [{ token: { references: ['each.value.token', 'each.value'] } }] }],
  ])('stands for several subscriptions: %s', async (_, expressions) => {
    expect(await subscriptionOf('azurerm.by_sub', { 'azurerm.by_sub': { expressions }, azurerm: {} })).toEqual([notNamed, undefined]);
  });

  it('is one where the subscription is written', async () => {
    const expressions = { subscription_id: s1, tenant_id: { references: ['each.value'] } };
    expect(await subscriptionOf('azurerm.by_tenant', { 'azurerm.by_tenant': { expressions } })).toEqual(['s1', undefined]);
  });
});

describe('what a fact waits for', () => {
  const machine = (references: readonly string[]): Declared => {
    const made = declared(`${linux}.vm`, { name: 'vm' }, { patch_mode: true });
    return { ...made, configuration: { ...made.configuration, expressions: { patch_mode: { references } } } };
  };
  const modeIn = async (references: readonly string[], root: ModuleConfiguration = {}) => {
    const { planned, configuration } = machine(references);
    const [found] = (await estateOf(plan([planned], { ...root, resources: [configuration] }))).machines;
    return found && brief(found.patchMode);
  };
  const byDefault = 'by default: ImageDefault';
  const later = (what: string) => `unknown: known after apply: depends on ${what}`;

  it.each<[string, readonly string[], string]>([
    ['a resource', ['terraform_data.a.output', 'terraform_data.a'], later('terraform_data.a')],
    ['a local', ['local.mode'], later('local.mode')],
    ['data', ['data.external.a.result', 'data.external.a'], later('data.external.a')],
    ['the first of two that wait', ['var.x', 'local.a', 'local.b'], later('local.a')],
    ['a variable that nobody sets', ['var.mode'], byDefault],
    ['what is settled before planning', ['path.module', 'terraform.workspace', 'count.index', 'each.key'], byDefault],
    ['a module that is not there', ['module.gone.mode', 'module.gone'], byDefault],
  ])('is named: %s', async (_, references, expected) => {
    expect(await modeIn(references)).toBe(expected);
  });

  const calling = (inner: ModuleConfiguration, expressions: object = {}): ModuleConfiguration => ({
    module_calls: { settings: { expressions: { ...expressions }, module: inner } },
  });

  it('is found through the output of a module', async () => {
    const output = ['module.settings.mode', 'module.settings'];
    const giving = (expression: object) =>
      calling({ outputs: { mode: { expression }, other: { expression: { references: ['local.other'] } } } });
    expect(await modeIn(output, giving({ references: ['local.mode'] }))).toBe(later('local.mode'));
    expect(await modeIn(output, giving({ constant_value: null }))).toBe(byDefault);
  });

  it('is found through an argument that a module hands back', async () => {
    const output = ['module.settings.mode', 'module.settings'];
    const back: ModuleConfiguration = { outputs: { mode: { expression: { references: ['var.mode'] } } } };
    expect(await modeIn(output, calling(back, { mode: { references: ['terraform_data.a.output', 'terraform_data.a'] } }))).toBe(
      later('terraform_data.a'),
    );
    expect(await modeIn(output, calling(back, { mode: { constant_value: null } }))).toBe(byDefault);
    expect(await modeIn(output, calling(back))).toBe(byDefault);
  });

  it('is not a resource that only some other output of the module leads to', async () => {
    const whole = ['module.settings'];
    expect(await modeIn(whole, calling({ outputs: { a: { expression: { references: ['terraform_data.a'] } } } }))).toBe(
      later('terraform_data.a'),
    );
    expect(await modeIn(whole, calling({ outputs: { a: { expression: { references: ['local.a'] } } } }))).toBe(byDefault);
  });
});

it('a machine in a module of a module has the settings that its own block declares', async () => {
  const made = declared(`${linux}.vm`, { name: 'vm' }, { patch_mode: true });
  const block = (references: string[]) => ({ ...made.configuration, expressions: { patch_mode: { references } } });
  const root: ModuleConfiguration = {
    resources: [block(['local.root'])],
    module_calls: {
      a: { module: { resources: [block(['local.a'])], module_calls: { b: { module: { resources: [block(['local.b'])] } } } } },
      b: { module: { resources: [block(['local.other'])] } },
    },
  };
  const addresses = [`${linux}.vm`, `module.a.${linux}.vm`, `module.a.module.b.${linux}.vm`, `module.b.${linux}.vm`];
  const { machines } = await estateOf(
    plan(
      addresses.map((address) => ({ ...made.planned, address })),
      root,
    ),
  );
  expect(machines.map(({ patchMode }) => brief(patchMode))).toEqual(
    ['root', 'a', 'b', 'other'].map((name) => `unknown: known after apply: depends on local.${name}`),
  );
});

it('a fact that nobody wrote is the one that Azure has already', async () => {
  const made = declared(
    `${linux}.vm`,
    { name: 'vm' },
    {},
    { actions: ['update'], before: { name: 'vm', patch_mode: 'AutomaticByPlatform', patch_assessment_mode: '' } },
  );
  const computed = { ...made, planned: { ...made.planned, unknown: { patch_mode: true, patch_assessment_mode: true } } };
  const { patchMode, assessmentMode } = await machineOfDeclared(computed);
  expect([patchMode, assessmentMode].map(brief)).toEqual(['by default: AutomaticByPlatform', 'by default: ImageDefault']);
});
