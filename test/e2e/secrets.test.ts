import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run as runCli } from '../../src/doors/cli/main.ts';
import { plan } from '../support/plans.ts';
import { type DoorRun, runDoor } from '../support/run-door.ts';
import { runStep } from '../support/run-step.ts';

const plans = join(import.meta.dirname, '../fixtures/plans');
const now = '2026-11-22T12:00:00Z';

/** A secret is told by both of its ends, whatever is cut off or changes its case; what stands between says which one it is. */
const secretIn = /qz7x\w{3,}|\w{3,}x7zq/i;

/** Gives every secret a text of its own, and remembers where it stands. */
class Secrets {
  readonly #places = new Map<string, string>();

  at(place: string): string {
    const secret = `Qz7x${String(this.#places.size).padStart(5, '0')}${Math.random().toString(36).slice(2, 10).padEnd(8, 'k')}x7zQ`;
    this.#places.set(secret.slice(4, 9), place);
    return secret;
  }

  get count(): number {
    return this.#places.size;
  }

  /** The places whose secrets a text shows, with what stands around them. */
  shownIn(text: string): readonly string[] {
    const found = [...text.matchAll(new RegExp(secretIn, 'gi'))].map(({ 0: part, index }) => {
      const place = this.#places.get(part.slice(4, 9)) ?? `some secret, as ${part}`;
      return `${place}: …${text.slice(Math.max(0, index - 60), index + part.length)}`;
    });
    return [...new Set(found)];
  }
}

interface Change {
  readonly address: string;
  readonly type: string;
  change: { actions: string[]; after: unknown; before: unknown; after_sensitive: unknown; before_sensitive: unknown };
}

interface Plan {
  resource_changes: Change[];
  configuration: { provider_config?: Record<string, unknown>; root_module?: Record<string, unknown> };
  [section: string]: unknown;
}

/** How Terraform marks a secret: the value itself, the block or list that holds it, the attribute of the resource, or all of it. */
const marks = ['leaves', 'blocks', 'attributes', 'resource'] as const;
type Marking = (typeof marks)[number];

/** Every text of a value as a secret, with its marks. What tells machines from other things stays, and so does what joins them. */
function hidden(value: unknown, marking: Marking, place: string, secrets: Secrets, depth = 0): readonly [value: unknown, marks: unknown] {
  const json = jsonIn(value);
  if (json !== undefined) return [JSON.stringify(hidden(json, marking, place, secrets, depth + 1)[0]), true];
  if (typeof value === 'string' && value !== '') return [secrets.at(place), marking === 'leaves' || depth === 0 ? true : {}];
  if (typeof value !== 'object' || value === null) return [value, marking === 'leaves' && typeof value === 'boolean' ? true : {}];
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, hidden(inner, marking, `${place}.${key}`, secrets, depth + 1)] as const,
  );
  const values = Array.isArray(value)
    ? entries.map(([, [inner]]) => inner)
    : Object.fromEntries(entries.map(([key, [inner]]) => [key, inner]));
  const isBlock = entries.some(([, [inner]]) => typeof inner !== 'object');
  if (marking === 'blocks' && isBlock) return [values, true];
  if (marking === 'attributes') return [values, true];
  const inner = entries.map(([key, [, mark]]) => [key, mark] as const);
  return [values, Array.isArray(value) ? inner.map(([, mark]) => mark) : Object.fromEntries(inner)];
}

/** azapi 1 writes bodies as text; a secret anywhere in it marks all of it. */
function jsonIn(value: unknown): object | undefined {
  return typeof value === 'string' && value.startsWith('{') ? (JSON.parse(value) as object) : undefined;
}

/** What a plan needs to be about machines at all; the name of a type is no secret. */
const plain = new Set(['type', 'scope']);

function hideIn(change: Change, side: 'after' | 'before', marking: Marking, secrets: Secrets): void {
  const value = change.change[side];
  if (typeof value !== 'object' || value === null) return;
  const found = Object.entries(value).map(([key, inner]) => {
    const place = `${marking} ${change.address} ${side}.${key}`;
    return [key, plain.has(key) ? ([inner, false] as const) : hidden(inner, marking, place, secrets)] as const;
  });
  change.change[side] = Object.fromEntries(found.map(([key, [inner]]) => [key, inner]));
  change.change[`${side}_sensitive`] =
    marking === 'resource'
      ? true
      : Object.fromEntries(found.map(([key, [, mark]]) => [key, marking === 'attributes' && !plain.has(key) ? true : mark]));
}

/** A fixture in which every text of every resource is a secret, marked in one of the ways; half of the resources change. */
function hiddenPlan(fixture: string, marking: Marking, secrets: Secrets): Plan {
  const plan = readPlan(fixture);
  for (const [index, change] of plan.resource_changes.entries()) {
    change.change.before ??= structuredClone(change.change.after);
    change.change.after ??= structuredClone(change.change.before);
    change.change.actions = [['update'], ['create'], ['delete'], ['delete', 'create'], ['no-op'], ['forget']][index % 6] ?? [];
    for (const side of ['after', 'before'] as const) hideIn(change, side, marking, secrets);
    if (index % 6 === 1) change.change.before = null;
    if (index % 6 === 2 || index % 6 === 5) change.change.after = null;
  }
  return withHiddenSurroundings(plan, secrets);
}

/** The fixture as it is, but for what providers, APIs and people put beside the settings: passwords, scripts, keys. */
function planWithSecrets(fixture: string, secrets: Secrets): Plan {
  const plan = readPlan(fixture);
  for (const { address, type, change } of plan.resource_changes) {
    for (const side of ['after', 'before'] as const) {
      const of = change[side];
      if (typeof of !== 'object' || of === null) continue;
      const secret = (name: string) => secrets.at(`${address} ${side}.${name}`);
      Object.assign(of, { admin_password: secret('admin_password'), custom_data: secret('custom_data'), user_data: secret('user_data') });
      change[`${side}_sensitive`] = { admin_password: true, custom_data: true, user_data: true };
      if (type.startsWith('azapi_')) putIntoBody(of as Record<string, unknown>, secret);
      if ('tags' in of) markTag(of as { tags: unknown }, change, side, secret);
    }
  }
  return withHiddenSurroundings(plan, secrets);
}

/** The names stay; who marks a value of a map marks it alone. */
function markTag(of: { tags: unknown }, change: Change['change'], side: 'after' | 'before', secret: (name: string) => string): void {
  of.tags = { ...(of.tags as object | null), environment: secret('tags.environment'), token: secret('tags.token') };
  change[`${side}_sensitive`] = { ...(change[`${side}_sensitive`] as object), tags: { environment: true, token: true } };
}

/** azapi marks nothing in a body: whatever is not a setting of patching must not get out. Version 1 writes the body as text. */
function putIntoBody(of: Record<string, unknown>, secret: (name: string) => string): void {
  const isText = typeof of.body === 'string';
  const body = (isText ? JSON.parse(String(of.body)) : (of.body ?? {})) as { properties?: Record<string, unknown>; [key: string]: unknown };
  body.properties ??= {};
  const { properties } = body;
  properties.osProfile ??= {};
  const profile = properties.osProfile as Record<string, unknown>;
  Object.assign(profile, {
    adminPassword: secret('body.adminPassword'),
    customData: secret('body.customData'),
    secrets: [{ vaultCertificates: [{ certificateUrl: secret('body.certificateUrl') }] }],
    linuxConfiguration: {
      ...(profile.linuxConfiguration as object | undefined),
      ssh: { publicKeys: [{ keyData: secret('body.keyData') }] },
    },
  });
  Object.assign(properties, {
    userData: secret('body.userData'),
    extensionProfile: {
      extensions: [
        { properties: { type: 'CustomScript', settings: { fileUris: [secret('body.sas')] }, protectedSettings: secret('body.protected') } },
      ],
    },
    protectedSettings: { commandToExecute: secret('body.commandToExecute'), sasToken: secret('body.sasToken') },
    diagnosticsProfile: { bootDiagnostics: { storageUri: `https://x.example/?sig=${secret('body.sig')}` } },
  });
  of.body = isText ? JSON.stringify(body) : body;
  of.sensitive_body = { properties: { osProfile: { adminPassword: secret('sensitive_body') } } };
  of.output = { properties: { token: secret('output') } };
}

/** Everything else in a plan that holds values, some in clear although its resource marks them. */
function withHiddenSurroundings(plan: Plan, secrets: Secrets): Plan {
  const value = (place: string) => ({ value: secrets.at(place), sensitive: true });
  const expression = (place: string) => ({ constant_value: secrets.at(place) });
  plan.configuration.root_module ??= {};
  const root = plan.configuration.root_module;
  for (const resource of (root.resources ?? []) as { expressions?: Record<string, unknown> }[]) {
    resource.expressions = { ...resource.expressions, admin_password: expression('expressions'), custom_data: expression('expressions') };
  }
  root.variables = { ...(root.variables as object), password: { default: secrets.at('configuration.variables.default'), sensitive: true } };
  root.outputs = { ...(root.outputs as object), password: { sensitive: true, expression: expression('configuration.outputs') } };
  const provider = { name: 'azuread', expressions: { client_secret: expression('provider_config'), subscription_id: {} } };
  plan.configuration.provider_config = { ...plan.configuration.provider_config, azuread: provider };
  return {
    ...plan,
    variables: { ...(plan.variables as object), password: value('variables') },
    output_changes: { password: { actions: ['create'], before: null, after: secrets.at('output_changes'), after_sensitive: true } },
    prior_state: {
      values: { outputs: { password: value('prior_state') }, root_module: { resources: [{ values: { x: secrets.at('prior_state') } }] } },
    },
    planned_values: { outputs: { password: value('planned_values') } },
    checks: [{ instances: [{ problems: [{ message: secrets.at('checks') }] }] }],
    resource_drift: [{ address: 'x', change: { after: { password: secrets.at('resource_drift') } } }],
  };
}

function readPlan(fixture: string): Plan {
  return JSON.parse(readFileSync(join(plans, fixture, 'plan.json'), 'utf8')) as Plan;
}

const fixtures = [
  'fleet/azurerm-5.2.0',
  'azapi/azapi-1.15.0',
  'azapi/azapi-2.12.0',
  'joins/azurerm-4.81.0-azapi-2.12.0',
  'scalesets/azurerm-5.2.0',
  'legacy/azurerm-5.2.0',
  'lifecycle/azurerm-5.2.0/after',
];

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'e2e-secrets-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

/** A place of its own for a run, so that everything in it was read or written by it. */
function workspaceFor(name: string, plan: string | Buffer, policy = readFileSync(join(plans, 'policy.yaml'), 'utf8')): string {
  const workspace = join(directory, name.replaceAll(/[^\w.-]/g, '-'));
  for (const part of ['inputs', 'temp']) mkdirSync(join(workspace, part), { recursive: true });
  writeFileSync(join(workspace, 'inputs', 'plan.json'), plan);
  writeFileSync(join(workspace, 'inputs', 'policy.yaml'), policy);
  return workspace;
}

const judging = { source: 'terraform-plan', files: 'inputs/plan.json', policy: 'inputs/policy.yaml', now };
const debugging = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true', ACTIONS_RUNNER_DEBUG: 'true', DEBUG: '*', NODE_DEBUG: 'fs,module' };

/** The two ways in; as processes of the bundle, or without one for the many plans that need none. */
interface Doors {
  cli(workspace: string, words: readonly string[]): Promise<DoorRun>;
  action(workspace: string, environment: Readonly<Record<string, string>>): Promise<DoorRun>;
}

const bundle: Doors = {
  cli: (workspace, words) => runDoor({ file: 'cli.js', directory: workspace, arguments: words, environment: debugging }),
  action: (workspace, environment) => runDoor({ file: 'index.js', directory: workspace, environment }),
};

const inProcess: Doors = {
  async cli(workspace, words) {
    const { told, io } = listener(workspace);
    await runCli({ ...io, arguments: words, stdout: into(told, 'stdout'), stderr: into(told, 'stderr') });
    return told;
  },
  async action(workspace, environment) {
    const { code, log } = await runStep({ GITHUB_WORKSPACE: workspace, ...environment }, new Date(now));
    return { code, stdout: log, stderr: '' };
  },
};

interface Told {
  code: number | null;
  stdout: string;
  stderr: string;
}

function listener(workspace: string) {
  const told: Told = { code: null, stdout: '', stderr: '' };
  const setExitCode = (code: number) => {
    told.code = code;
  };
  return { told, io: { directory: workspace, environment: debugging, now: new Date(now), setExitCode } };
}

function into(told: Told, stream: 'stdout' | 'stderr') {
  return {
    write: (text: string) => {
      told[stream] += text;
    },
  };
}

function wordsFor(command: string, more: readonly string[] = []): readonly string[] {
  return [command, ...Object.entries(judging).flatMap(([name, text]) => [`--${name}`, text]), ...more];
}

const everyReport = ['json=out/report.json', 'markdown=out/report.md', 'text=out/report.txt'].flatMap((report) => ['--reports', report]);

function check(workspace: string, doors: Doors, ...more: readonly string[]): Promise<DoorRun> {
  return doors.cli(workspace, wordsFor('check', ['--plan-scope', 'all', '--on-incomplete', 'warn', ...everyReport, ...more]));
}

function action(workspace: string, doors: Doors, more: Readonly<Record<string, string>> = {}): Promise<DoorRun> {
  const inputs = Object.entries({ ...judging, 'plan-scope': 'all', 'on-incomplete': 'warn', ...more });
  return doors.action(workspace, {
    ...{ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, RUNNER_TEMP: join(workspace, 'temp') },
    ...{ GITHUB_OUTPUT: join(workspace, 'output'), GITHUB_STEP_SUMMARY: join(workspace, 'summary') },
    ...debugging,
    ...Object.fromEntries(inputs.map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
  });
}

/** Everything that a run wrote: its streams, and every file but its inputs. */
function writtenIn(workspace: string, ...told: readonly { readonly stdout: string; readonly stderr: string }[]): string {
  const files = readdirSync(workspace, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.parentPath.endsWith('inputs'),
  );
  const texts = files.map(({ parentPath, name }) => `${name}\n${readFileSync(join(parentPath, name), 'utf8')}`);
  return [...told.flatMap(({ stdout, stderr }) => [stdout, stderr]), ...texts].join('\n');
}

interface Telling {
  /** Of the check, the check that hides ids, the explanation of every machine, and the step. */
  readonly codes: readonly (number | null)[];
  /** What they wrote. */
  readonly text: string;
}

/** Both doors with everything they can be asked to tell, and the reasons for every machine. */
async function everySurface(workspace: string, doors: Doors = inProcess): Promise<Telling> {
  const told = await Promise.all([
    check(workspace, doors),
    doors.cli(workspace, wordsFor('check', ['--plan-scope', 'changed', '--redact', 'resource-ids'])),
    doors.cli(workspace, wordsFor('explain')),
    action(workspace, doors),
  ]);
  const text = writtenIn(workspace, ...told);
  expect(text).not.toMatch(/Unexpected \w*Error|Cannot find module/);
  return { codes: told.map(({ code }) => code), text };
}

describe.each(fixtures)('%s', (fixture) => {
  test('shows none of the secrets that stand beside its settings', async () => {
    const secrets = new Secrets();
    const workspace = workspaceFor(`beside ${fixture}`, JSON.stringify(planWithSecrets(fixture, secrets)));
    const { codes, text } = await everySurface(workspace);
    expect(secrets.count).toBeGreaterThan(30);
    expect(codes).toEqual(codes.map((code) => (code === 1 ? 1 : 0)));
    expect(codes[2]).toBe(0);
    expect(secrets.shownIn(text)).toEqual([]);
  });

  test.each(marks)('shows no value that is marked by its %s', async (marking) => {
    const secrets = new Secrets();
    const workspace = workspaceFor(`${marking} ${fixture}`, JSON.stringify(hiddenPlan(fixture, marking, secrets)));
    const { codes, text } = await everySurface(workspace);
    expect(secrets.count).toBeGreaterThan(30);
    expect(codes).toEqual(codes.map((code) => (code === 1 ? 1 : 0)));
    expect(codes[2]).toBe(0);
    expect(secrets.shownIn(text)).toEqual([]);
  });
});

describe('the bundle with every switch for debugging', () => {
  test.each(['leaves', 'resource'] as const)('shows no value that is marked by its %s', async (marking) => {
    const secrets = new Secrets();
    const plan = JSON.stringify(hiddenPlan('joins/azurerm-4.81.0-azapi-2.12.0', marking, secrets));
    const { codes, text } = await everySurface(workspaceFor(`bundle ${marking}`, plan), bundle);
    expect(codes[2]).toBe(0);
    expect(secrets.shownIn(text)).toEqual([]);
  });

  test('says without it that a plan breaks off within a secret', async () => {
    const secrets = new Secrets();
    const plan = JSON.stringify(planWithSecrets('azapi/azapi-2.12.0', secrets));
    const { codes, text } = await everySurface(workspaceFor('bundle cut', plan.slice(0, plan.lastIndexOf('x7zQ'))), bundle);
    expect(codes).toEqual([2, 2, 2, 1]);
    expect(secrets.shownIn(text)).toEqual([]);
  });
});

describe('a policy that asks for what is secret', () => {
  const asking = (...matches: readonly string[]) =>
    [
      'apiVersion: azure-patch-policy/v1',
      'kind: PatchPolicy',
      'environments:',
      ...matches.map((match, index) => `  e${index}: { priority: ${index}, match: { ${match} } }`),
    ].join('\n');
  const conditions = ["tags: { environment: '*a*' }", "names: '*b*'", "subscriptions: '*'", "resourceGroups: '*d*'", "locations: '*e*'"];

  test.each(marks)('gets no value of a plan marked by its %s', async (marking) => {
    const secrets = new Secrets();
    const plan = JSON.stringify(hiddenPlan('fleet/azurerm-5.2.0', marking, secrets));
    for (const policy of [asking(...conditions), ...conditions.map((condition) => asking(condition))]) {
      const { text } = await everySurface(workspaceFor(`asking ${marking}`, plan, policy));
      expect(secrets.shownIn(text)).toEqual([]);
    }
  });

  test('gets no subscription that comes from a variable marked as sensitive', async () => {
    const secrets = new Secrets();
    const plan = readPlan('fleet/azurerm-5.2.0');
    plan.configuration.root_module ??= {};
    const root = plan.configuration.root_module;
    root.variables = { ...(root.variables as object), subscription: { sensitive: true } };
    const azurerm = plan.configuration.provider_config?.azurerm as { expressions: Record<string, unknown> };
    azurerm.expressions.subscription_id = { references: ['var.subscription'] };
    plan.variables = { ...(plan.variables as object), subscription: { value: secrets.at('variables.subscription') } };
    const { codes, text } = await everySurface(workspaceFor('asking variable', JSON.stringify(plan), asking("subscriptions: '*'")));
    expect(codes[2]).toBe(0);
    expect(secrets.shownIn(text)).toEqual([]);
  });
});

test.each([['forget'], ['delete'], ['update'], ['delete', 'create']])(
  'an assignment that the plan leaves by %s shows no schedule that was marked',
  async (...actions) => {
    const secrets = new Secrets();
    const id = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/web';
    const schedule = `/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Maintenance/maintenanceConfigurations/${secrets.at('schedule')}`;
    const machine = { id, name: 'web', tags: { environment: 'production' }, patch_mode: 'AutomaticByPlatform' };
    const before = { virtual_machine_id: id, maintenance_configuration_id: schedule };
    const after = actions.includes('create') || actions.includes('update') ? { ...before, maintenance_configuration_id: null } : null;
    const made = plan(
      [
        { address: 'azurerm_linux_virtual_machine.web', actions: ['no-op'], before: machine, after: machine },
        { address: 'azurerm_maintenance_assignment_virtual_machine.a', actions, before, ...(after ? { after } : {}) },
      ],
      { resources: [] },
    );
    for (const { change } of made.resource_changes) Object.assign(change, { before_sensitive: { maintenance_configuration_id: true } });
    const { codes, text } = await everySurface(workspaceFor(`left by ${actions}`, JSON.stringify(made)));
    expect(codes[2]).toBe(0);
    expect(secrets.shownIn(text)).toEqual([]);
  },
);

test('a value that the provider computes again is not told from its marked past', async () => {
  const secrets = new Secrets();
  const settings = ['zone', 'location', 'patch_mode', 'patch_assessment_mode', 'reboot_setting', 'source_image_id', 'availability_set_id'];
  const past = Object.fromEntries(settings.map((name) => [name, secrets.at(name)]));
  const made = plan(
    [
      {
        address: 'azurerm_linux_virtual_machine.web',
        actions: ['update'],
        before: { name: 'web', ...past },
        after: { name: 'web' },
        unknown: Object.fromEntries(settings.map((name) => [name, true])),
      },
    ],
    {
      resources: [
        { mode: 'managed', type: 'azurerm_linux_virtual_machine', name: 'web', expressions: { name: { constant_value: 'web' } } },
      ],
    },
  );
  const before_sensitive = Object.fromEntries(settings.map((name) => [name, true]));
  for (const { change } of made.resource_changes) Object.assign(change, { before_sensitive });
  const { codes, text } = await everySurface(workspaceFor('computed again', JSON.stringify(made)));
  expect(codes[2]).toBe(0);
  expect(secrets.shownIn(text)).toEqual([]);
});

test('the source text behind a plan holds secrets that nothing repeats', async () => {
  const secrets = new Secrets();
  const workspace = workspaceFor('source', JSON.stringify(readPlan('fleet/azurerm-5.2.0')));
  const hcl = readFileSync(join(plans, 'fleet/azurerm-5.2.0/main.tf'), 'utf8');
  const planted = hcl.replace(
    /^(resource "[^"]+" "[^"]+" \{|locals \{)$/gm,
    (head) => `${head}\n  admin_password = "${secrets.at('main.tf')}"`,
  );
  expect(secrets.count).toBeGreaterThan(5);
  for (const text of [planted, planted.slice(0, planted.lastIndexOf('x7zQ')), planted.replace('x7zQ"', 'x7zQ\u0000\n{{{')]) {
    writeFileSync(join(workspace, 'inputs', 'main.tf'), text);
    const told = await Promise.all([
      check(workspace, inProcess, '--source-root', 'inputs'),
      action(workspace, inProcess, { 'source-root': 'inputs' }),
    ]);
    expect(secrets.shownIn(writtenIn(workspace, ...told))).toEqual([]);
  }
});

describe('a plan that breaks at a secret', () => {
  /** Where a secret begins, in the middle of it, and behind it. */
  const spots = [0, 9, 21, 22, 24];

  const breaks: readonly (readonly [string, (plan: Buffer, at: number) => Buffer])[] = [
    ['is cut', (plan, at) => plan.subarray(0, at)],
    ['holds a broken byte', (plan, at) => Buffer.concat([plan.subarray(0, at), Buffer.of(0xff, 0x00), plan.subarray(at)])],
    ['lacks a quote', (plan, at) => Buffer.concat([plan.subarray(0, at), Buffer.from('"'), plan.subarray(at)])],
    ['begins', (plan, at) => plan.subarray(at)],
    ['is UTF-16 and cut', (plan, at) => Buffer.from(`\ufeff${plan.subarray(0, at).toString('utf8')}`, 'utf16le')],
    [
      'is large and broken',
      (plan, at) => Buffer.concat([plan.subarray(0, at), Buffer.from('"\\x'), plan.subarray(at), Buffer.alloc(600_000, ' ')]),
    ],
  ];

  test.each(breaks)('and %s there says so without it', async (name, spoil) => {
    const secrets = new Secrets();
    const plan = Buffer.from(JSON.stringify(planWithSecrets('azapi/azapi-2.12.0', secrets)));
    for (const spot of spots) {
      const at = plan.indexOf('Qz7x', Math.floor(plan.length / 3)) + spot;
      const workspace = workspaceFor(`${name} ${spot}`, spoil(plan, at));
      const told = [await check(workspace, inProcess), await action(workspace, inProcess)];
      expect(told[0]?.code).toBe(2);
      expect(secrets.shownIn(writtenIn(workspace, ...told))).toEqual([]);
    }
  });
});

describe('a secret in place of what a reader expects', () => {
  /** Where a plan has a word, a number, a flag, a list or a block, and what the reader asks of it. */
  const places: readonly (readonly [string, (plan: Plan, secret: string) => void])[] = [
    ['actions', (plan, secret) => each(plan, (one) => Object.assign(one.change, { actions: secret }))],
    ['an action', (plan, secret) => each(plan, (one) => Object.assign(one.change, { actions: [secret] }))],
    ['after', (plan, secret) => each(plan, (one) => Object.assign(one.change, { after: secret, after_sensitive: true }))],
    ['after_unknown', (plan, secret) => each(plan, (one) => Object.assign(one.change, { after_unknown: secret }))],
    ['after_sensitive', (plan, secret) => each(plan, (one) => Object.assign(one.change, { after_sensitive: secret }))],
    ['before', (plan, secret) => each(plan, (one) => Object.assign(one.change, { before: secret, actions: ['update'] }))],
    ['change', (plan, secret) => each(plan, (one) => Object.assign(one, { change: secret }))],
    ['mode', (plan, secret) => each(plan, (one) => Object.assign(one, { mode: secret }))],
    ['provider_name', (plan, secret) => each(plan, (one) => Object.assign(one, { provider_name: secret }))],
    ['a body', (plan, secret) => eachAfter(plan, (after) => Object.assign(after, { body: secret }))],
    ['a body of broken JSON', (plan, secret) => eachAfter(plan, (after) => Object.assign(after, { body: `{"properties":"${secret}` }))],
    ['properties', (plan, secret) => eachAfter(plan, (after) => Object.assign(after, { body: { properties: secret } }))],
    ['osProfile', (plan, secret) => eachAfter(plan, (after) => Object.assign(after, { body: { properties: { osProfile: secret } } }))],
    ['flags of a body', (plan, secret) => eachAfter(plan, (after) => Object.assign(after, { body: { properties: flagsOf(secret) } }))],
    ['resource_changes', (plan, secret) => Object.assign(plan, { resource_changes: secret })],
    ['a resource change', (plan, secret) => Object.assign(plan, { resource_changes: [secret] })],
    ['configuration', (plan, secret) => Object.assign(plan, { configuration: secret })],
    ['root_module', (plan, secret) => Object.assign(plan.configuration, { root_module: secret })],
    ['variables', (plan, secret) => Object.assign(plan, { variables: secret })],
    ['errored', (plan, secret) => Object.assign(plan, { errored: secret, complete: secret, deferred_changes: secret })],
    ['the plan', (plan, secret) => Object.assign(plan, { format_version: 1, [secret]: secret })],
  ];

  test.each(places)('%s is not repeated', async (name, put) => {
    const secrets = new Secrets();
    for (const fixture of ['azapi/azapi-2.12.0', 'fleet/azurerm-5.2.0']) {
      const plan = readPlan(fixture);
      put(plan, secrets.at(name));
      const { codes, text } = await everySurface(workspaceFor(`in place ${name} ${fixture}`, JSON.stringify(plan)));
      expect(codes.filter((code) => code === null || code > 2)).toEqual([]);
      expect(secrets.shownIn(text)).toEqual([]);
    }
  });

  function each(plan: Plan, change: (one: Change) => unknown): void {
    for (const one of plan.resource_changes) change(one);
  }

  function eachAfter(plan: Plan, change: (after: object) => unknown): void {
    each(plan, ({ change: { after } }) => typeof after === 'object' && after !== null && change(after));
  }

  function flagsOf(secret: string): object {
    const platform = { bypassPlatformSafetyChecksOnUserSchedule: secret };
    const settings = {
      patchSettings: { patchMode: 'AutomaticByPlatform', enableHotpatching: secret, automaticByPlatformSettings: platform },
    };
    return { osProfile: { allowExtensionOperations: secret, linuxConfiguration: { provisionVMAgent: secret, ...settings } } };
  }
});
