import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { generateEstate } from '../support/azure/estate/generate.ts';
import { handMade } from '../support/azure/estate/hand-made.ts';
import { hang } from '../support/azure/faults.ts';
import { type RunningAzure, startAzure } from '../support/azure/start.ts';
import { plan } from '../support/plans.ts';
import { commandsIn, outputsIn, runDoor } from '../support/run-door.ts';

const directory = mkdtempSync(join(tmpdir(), 'e2e-azure-'));
/** Azure tells only what is so today, so the estate is of today. */
const day = new Date().toISOString().slice(0, 10);
const now = `${day}T12:00:00Z`;
const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(now));
const subscription = '11111111-1111-1111-1111-111111111111';
const group = `/subscriptions/${subscription}/resourceGroups/rg-web-prd`;
const location = 'westeurope';
const common = { subscriptionId: subscription, resourceGroup: 'rg-web-prd', location, tenantId: '99999999-9999-4999-8999-999999999999' };

function machine(name: string, patchSettings: object, more: object = {}) {
  const id = `${group}/providers/Microsoft.Compute/virtualMachines/${name}`;
  return {
    ...{ ...common, id, name, type: 'microsoft.compute/virtualmachines', zones: null, tags: { environment: 'production' } },
    properties: {
      storageProfile: {
        osDisk: { osType: 'Linux' },
        imageReference: { publisher: 'canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: 'latest' },
      },
      osProfile: { allowExtensionOperations: true, linuxConfiguration: { provisionVMAgent: true, patchSettings } },
      extended: { instanceView: { powerState: { code: 'PowerState/running' } } },
      timeCreated: '2026-01-05T08:00:00Z',
      ...more,
    },
  };
}

const byPlatform = { patchMode: 'AutomaticByPlatform', assessmentMode: 'AutomaticByPlatform' };
const bypass = { automaticByPlatformSettings: { bypassPlatformSafetyChecksOnUserSchedule: true } };
const weekly = `${group}/providers/Microsoft.Maintenance/maintenanceConfigurations/weekly`;
const web = `${group}/providers/Microsoft.Compute/virtualMachines/vm-web-01`;

const schedule = {
  ...{ ...common, id: weekly, name: 'weekly', type: 'microsoft.maintenance/maintenanceconfigurations', tags: {} },
  properties: {
    maintenanceScope: 'InGuestPatch',
    extensionProperties: { inGuestPatchMode: 'User' },
    maintenanceWindow: {
      ...{ startDateTime: '2025-01-05 01:00', duration: '03:55', timeZone: 'UTC', recurEvery: `1Week ${weekday}` },
    },
    installPatches: { rebootSetting: 'IfRequired', linuxParameters: { classificationsToInclude: ['Critical', 'Security'] } },
  },
};

/** As Azure often gives it back: the id of the schedule in lower case. */
const assignment = {
  ...{ ...common, id: `${web}/providers/Microsoft.Maintenance/configurationAssignments/weekly`, name: 'weekly' },
  type: 'microsoft.maintenance/configurationassignments',
  properties: { maintenanceConfigurationId: weekly.toLowerCase(), resourceId: web },
};

function assessment(of: { readonly id: string }, counts: object) {
  return {
    ...{ ...common, id: `${of.id}/patchAssessmentResults/latest`, name: '0b0b0b0b-0000-4000-8000-000000000001' },
    type: 'microsoft.compute/virtualmachines/patchassessmentresults',
    properties: {
      ...{ status: 'Succeeded', startedBy: 'Platform', rebootPending: false, lastModifiedDateTime: `${day}T04:10:00.0000000Z` },
      availablePatchCountByClassification: counts,
    },
  };
}

/** Today's run of the schedule. */
const installation = {
  ...{
    ...common,
    id: `${web}/patchInstallationResults/5c2a7d1e-0000-4000-8000-000000000001`,
    name: '5c2a7d1e-0000-4000-8000-000000000001',
  },
  type: 'microsoft.compute/virtualmachines/patchinstallationresults',
  properties: {
    ...{ status: 'Succeeded', installedPatchCount: 3, failedPatchCount: 0, pendingPatchCount: 0, excludedPatchCount: 0 },
    ...{ notSelectedPatchCount: 0, maintenanceWindowExceeded: false, rebootStatus: 'NotNeeded', startedBy: 'Platform' },
    maintenanceRunId: `${weekly}/providers/microsoft.maintenance/applyupdates/${day.replaceAll('-', '')}010000`,
    ...{ startDateTime: `${day}T01:05:00.0000000Z`, lastModifiedDateTime: `${day}T01:40:00.0000000Z` },
  },
};

const machines = [
  machine('vm-web-01', { ...byPlatform, ...bypass }),
  machine('vm-forgotten', { ...byPlatform, ...bypass }),
  machine('vm-azure', byPlatform),
  machine('vm-image', { patchMode: 'ImageDefault', assessmentMode: 'AutomaticByPlatform' }),
];
const company = handMade({
  tables: {
    resources: [...machines, schedule],
    maintenanceresources: [assignment],
    patchassessmentresources: machines.map((one) => assessment(one, { security: 0, other: 0 })),
    patchinstallationresources: [installation],
    resourcecontainers: [{ ...common, id: `/subscriptions/${subscription}`, type: 'microsoft.resources/subscriptions', name: 'servers' }],
  },
});

/** A process waits in real time, and nothing here is about waiting. */
const plenty = { requests: 1000, seconds: 5 };

let azure: RunningAzure;
beforeAll(async () => {
  azure = await startAzure({ estate: company, audience: 'own', quota: plenty });
});
afterAll(async () => {
  await azure.stop();
  rmSync(directory, { recursive: true });
});
beforeEach(() => {
  for (const file of readdirSync(directory)) rmSync(join(directory, file), { recursive: true });
  writeFileSync(join(directory, 'policy.yaml'), 'apiVersion: azure-patch-policy/v1\nkind: PatchPolicy\nextends: baseline\n');
});

/** Without what only another way of signing in needs. */
function secretOf(of: RunningAzure): Record<string, string> {
  return Object.fromEntries(Object.entries(of.environment).filter(([name]) => !/^(ACTIONS|IDENTITY)_/.test(name)));
}

function cli(line: string, environment = secretOf(azure)) {
  return runDoor({ file: 'cli.js', arguments: line.split(' '), directory, environment });
}

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const live = `--source azure --scopes sub:${subscription} --now ${now}`;
const reportIn = (name: string) => JSON.parse(readFileSync(join(directory, name), 'utf8'));

test('the nightly run judges what is really there, and says who signed in', async () => {
  const { code, stdout, stderr } = await cli(`check ${live} --policy policy.yaml --reports json=report.json`);
  // A read that takes long says how far it has come, and on a busy machine any read may.
  const said = stderr.replaceAll(/^Reading Azure: .*\n/gm, '');
  expect(said).toMatch(/^Signed in as client [\da-f-]{36} of tenant [\da-f-]{36}, with AZURE_CLIENT_SECRET \(auth: environment\)\.\n$/);
  expect(code).toBe(1);
  expect(stdout).toContain('Patch policy failed');
  const report = reportIn('report.json');
  expect(report).toMatchObject({ source: 'azure', complete: true, closedWorld: true, counts: { machines: 4, schedules: 1 } });
  const who = report.machines.map((one: { name: string; orchestrations: string[] }) => [one.name, one.orchestrations]);
  expect(Object.fromEntries(who)).toEqual({
    'vm-azure': ['AzureManagedSafeDeployment'],
    'vm-forgotten': ['NobodyNoSchedule'],
    'vm-image': ['ImageDefault'],
    'vm-web-01': ['CustomerManagedSchedules'],
  });
  const violations = report.findings.filter((one: { outcome: string }) => one.outcome === 'violation');
  expect(violations.map(({ rule, subject }: { rule: string; subject: string }) => [rule, subject.split('/').at(-1)])).toEqual([
    ['bypass-without-schedule', 'vm-forgotten'],
  ]);
});

test('a job signs in with the token of GitHub, and no token is told anywhere', async () => {
  const files = { GITHUB_OUTPUT: join(directory, 'output'), GITHUB_STEP_SUMMARY: join(directory, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  writeFileSync(join(directory, 'event.json'), JSON.stringify({ repository: { visibility: 'public' } }));
  const { AZURE_CLIENT_SECRET: _, ...federated } = azure.environment;
  const inputs = { SOURCE: 'live', SCOPES: `sub:${subscription}`, POLICY: 'policy.yaml', NOW: now, AUTH: 'oidc' };
  const { code, stdout, stderr } = await runDoor({
    file: 'index.js',
    directory,
    environment: {
      ...{ ...federated, ...files, GITHUB_WORKSPACE: directory, RUNNER_TEMP: directory, GITHUB_EVENT_PATH: join(directory, 'event.json') },
      ...Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`INPUT_${name}`, text])),
    },
  });
  expect([code, stderr]).toEqual([1, '']);
  expect(stdout).toContain('GitHub vouches for issuer https://token.actions.githubusercontent.com, subject repo:octo-org/octo-repo:');
  expect(commandsIn(stdout).at(-1)?.message).toMatch(/^Patch policy failed: 1 violation /);
  expect(outputsIn(readFileSync(files.GITHUB_OUTPUT, 'utf8'))).toMatchObject({
    conclusion: 'fail',
    complete: 'true',
    'checked-count': '5',
  });
  const everything = [stdout, ...filesIn(directory).map((file) => readFileSync(file, 'utf8'))].join('\n');
  expect(azure.azure.tokens.issued.length).toBeGreaterThan(0);
  const [secret, bearer] = [azure.clientSecret, azure.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN];
  for (const one of [...azure.azure.tokens.issued.map(({ text }) => text), secret, bearer ?? '']) expect(everything).not.toContain(one);
  expect(everything).not.toMatch(/eyJ[\w-]{10}/);
  // The summary of a public repository shows no subscription.
  expect(readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8')).not.toContain(subscription);
});

test('its snapshot is judged to the same report, byte for byte', async () => {
  const taken = await cli(`snapshot ${live} --output estate.json.gz`);
  expect([taken.code, taken.stdout]).toEqual([0, 'estate.json.gz: 4 machines, 1 maintenance configurations\n']);
  await cli(`check ${live} --policy policy.yaml --reports json=live.json`);
  await cli(`check --files estate.json.gz --now ${now} --policy policy.yaml --reports json=again.json`);
  expect(readFileSync(join(directory, 'again.json'), 'utf8')).toBe(readFileSync(join(directory, 'live.json'), 'utf8'));
});

test('classes that the policy counts are read, by a check as well as by a snapshot for it', async () => {
  const counts = 'rules:\n  critical-patch-age:\n    classifications: [Definition]\n';
  writeFileSync(join(directory, 'policy.yaml'), `apiVersion: azure-patch-policy/v1\nkind: PatchPolicy\nextends: baseline\n${counts}`);
  const asked = async (line: string) => {
    const before = azure.requests.length;
    expect((await cli(line)).code).toBeLessThan(2);
    return azure.requests.slice(before).some(({ body }) => body.includes("'UpdateRollup', 'Definition'"));
  };
  expect(await asked(`check ${live} --policy policy.yaml`)).toBe(true);
  expect(await asked(`snapshot ${live} --policy policy.yaml --output estate.json`)).toBe(true);
  expect(await asked(`snapshot ${live} --output estate.json`)).toBe(false);
});

describe('a plan in the midst of a snapshot', () => {
  const attributes = (name: string) => ({
    id: `${group}/providers/Microsoft.Compute/virtualMachines/${name}`,
    ...{ name, resource_group_name: 'rg-web-prd', location, admin_username: 'azureadmin' },
    ...{ patch_mode: 'AutomaticByPlatform', patch_assessment_mode: 'AutomaticByPlatform' },
    bypass_platform_safety_checks_on_user_schedule_enabled: true,
    source_image_reference: [{ publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: 'latest' }],
  });
  const resized = (name: string) => ({
    address: `azurerm_linux_virtual_machine.${name.replaceAll('-', '_')}`,
    actions: ['update'],
    before: { ...attributes(name), size: 'Standard_D2s_v5' },
    after: { ...attributes(name), size: 'Standard_D4s_v5' },
  });

  test.each([
    ['vm-web-01', 'unknown', 'pass'],
    ['vm-forgotten', 'unknown', 'violation'],
  ])('%s: who patches it is %s alone and %s with it', async (name, alone, within) => {
    writeFileSync(join(directory, 'plan.json'), JSON.stringify(plan([resized(name)], {})));
    await cli(`snapshot ${live} --output estate.json`);
    const outcome = async (options: string) => {
      await cli(`check --files plan.json --policy policy.yaml --now ${now} --reports json=report.json ${options}`.trim());
      const { unknown, violation, pass } = reportIn('report.json').rules['bypass-without-schedule'];
      return unknown > 0 ? 'unknown' : violation > 0 ? 'violation' : pass > 0 ? 'pass' : 'not judged';
    };
    expect([await outcome(''), await outcome('--snapshot estate.json')]).toEqual([alone, within]);
  });
});

test.each([
  ['--source azure', /^error: It is not said which part of Azure to read\. /],
  ['--source azure --scopes mg:', /^error: The scope "mg:" does not name a management group\. /],
  ['--source azure --scopes sub:production', /^error: The scope "sub:production" names the subscription "production", which is not the id/],
  [
    `--source azure --scopes sub:${subscription} --files policy.yaml`,
    /^error: The source azure reads Azure itself and takes no `files`\. /,
  ],
  [`--source azure --scopes sub:${subscription} --auth oidc`, /^error: auth: oidc needs a job that may ask GitHub for tokens: /],
  [
    `--source azure --scopes sub:${subscription} --client-id 00000000-0000-4000-8000-000000000000`,
    /There is no such application in this tenant/,
  ],
  [`--source azure --scopes mg:nowhere`, /error: Cannot read mg:nowhere: access denied, or there is no such group\. /],
  ['--source azure --scopes sub:22222222-2222-2222-2222-222222222222', /error: Cannot read the subscription 2{8}-.* needs the role Reader/],
])('check %s ends with one sentence and code 2', async (options, words) => {
  const { code, stdout, stderr } = await cli(`check ${options} --policy policy.yaml --now ${now}`);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(words);
  expect(stderr.match(/^error: /gm)).toHaveLength(1);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('what cannot be read is an error with a name, and never green', async () => {
  const estate = generateEstate({ machines: 60, subscriptions: 10, now: new Date(now) });
  const hidden = estate.subscriptions[3] ?? '';
  const other = await startAzure({ estate, audience: 'own', quota: plenty, unreadable: [hidden] });
  try {
    const line = `check --source azure --scopes mg:mg-landing-zones --policy policy.yaml --now ${now} --reports json=report.json`;
    const { code } = await cli(line, secretOf(other));
    expect(code).toBe(2);
    expect(reportIn('report.json')).toMatchObject({
      conclusion: 'error',
      complete: false,
      incomplete: [expect.stringMatching(new RegExp(`1 of 10 subscriptions \\(${hidden}\\): .* needs the role Reader there`))],
    });
  } finally {
    await other.stop();
  }
});

test('who interrupts a run finds no file that is half written', async () => {
  let interrupt = () => {};
  const silent = await startAzure({
    estate: company,
    audience: 'own',
    quota: plenty,
    faults: [hang({ requests: [2] })],
    hung: () => interrupt(),
  });
  try {
    const line = `check ${live} --policy policy.yaml --reports json=report.json`;
    const { code } = await runDoor({
      ...{ file: 'cli.js', arguments: line.split(' '), directory, environment: secretOf(silent) },
      started: (send) => {
        interrupt = send;
      },
    });
    expect(code).toBe(130);
    expect(readdirSync(directory)).toEqual(['policy.yaml']);
  } finally {
    await silent.stop();
  }
});
