import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Estate } from '../../../src/estate/estate.ts';
import type { Report } from '../../../src/findings/report.ts';
import { check } from '../../../src/runs/check.ts';
import { readSource } from '../../../src/sources/index.ts';

const group = '/subscriptions/s/resourceGroups/g/providers';
export const machineId = (name: string) => `${group}/Microsoft.Compute/virtualMachines/${name}`;
export const scheduleId = `${group}/Microsoft.Maintenance/maintenanceConfigurations/weekly`;

/** A change as Azure lists it. */
export type Change = Readonly<Record<string, unknown>>;

interface Setup {
  readonly mode?: string;
  readonly bypass?: boolean;
  readonly tags?: object;
}

/** A Linux machine that waits for a schedule. */
export function linux(name: string, { mode = 'AutomaticByPlatform', bypass = true, tags = { environment: 'production' } }: Setup = {}) {
  const patchSettings = { patchMode: mode, automaticByPlatformSettings: { bypassPlatformSafetyChecksOnUserSchedule: bypass } };
  return {
    id: machineId(name),
    name,
    type: 'Microsoft.Compute/virtualMachines',
    location: 'westeurope',
    tags,
    properties: {
      osProfile: { adminPassword: '*******', linuxConfiguration: { patchSettings } },
      storageProfile: { imageReference: { publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: 'latest' } },
    },
  };
}

export const schedule = {
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

/** The assignment of the schedule to a machine. */
export function onMachine(name: string) {
  return {
    id: `${machineId(name)}/providers/Microsoft.Maintenance/configurationAssignments/weekly`,
    type: 'Microsoft.Maintenance/configurationAssignments',
    properties: { maintenanceConfigurationId: scheduleId, resourceId: machineId(name) },
  };
}

const policy = `apiVersion: azure-patch-policy/v1
kind: PatchPolicy
name: closed
schedules: closed
environments:
  production:
    match: { tags: { environment: production } }
    orchestration: [CustomerManagedSchedules]
`;

export interface Result {
  readonly changes?: readonly Change[];
  readonly potentialChanges?: readonly Change[];
  readonly diagnostics?: readonly object[];
  /** The changes of a deployment stack. */
  readonly stack?: readonly Change[];
  readonly planScope?: 'changed' | 'all';
}

export function asStack(resourceChanges: readonly Change[]): object {
  return {
    type: 'Microsoft.Resources/deploymentStacksWhatIfResults',
    properties: { provisioningState: 'succeeded', changes: { resourceChanges } },
  };
}

export function asAnswer({ changes, potentialChanges, diagnostics }: Result): object {
  return { status: 'Succeeded', properties: { correlationId: 'c', changes, potentialChanges, diagnostics } };
}

/** What `az` prints: in the order of the alphabet, and with what is left out as null. */
export function asPrinted({ changes = [], potentialChanges = [], diagnostics = [] }: Result): object {
  const printed = (change: Change) => ({ after: null, before: null, delta: null, deploymentId: null, unsupportedReason: null, ...change });
  return { changes: changes.map(printed), diagnostics, error: null, potentialChanges: potentialChanges.map(printed), status: 'Succeeded' };
}

/** Writes files with these texts into a folder of their own. */
function written(texts: readonly (string | Buffer)[]) {
  const folder = mkdtempSync(join(tmpdir(), 'what-if-'));
  writeFileSync(join(folder, 'policy.yaml'), policy);
  const files = texts.map((text, at) => {
    writeFileSync(join(folder, `${at + 1}.json`), text);
    return `${at + 1}.json`;
  });
  return { folder, files };
}

/** Checks files with these texts. */
export async function checkTexts(
  texts: readonly (string | Buffer)[],
  { planScope = 'all', source = 'auto' }: { readonly planScope?: 'changed' | 'all'; readonly source?: 'auto' | 'what-if' } = {},
): Promise<Report> {
  const { folder, files } = written(texts);
  const now = new Date('2026-12-01T12:00:00Z');
  return check({ workingDirectory: folder, files, policy: ['policy.yaml'], source, planScope, now });
}

/** The estate of one result. */
export async function estateOf(result: Result): Promise<Estate> {
  const { folder, files } = written([JSON.stringify(asAnswer(result))]);
  const named = files.map((name) => ({ name, path: join(folder, name) }));
  const { estate } = await readSource({ workingDirectory: folder, sourceRoot: '.', source: 'what-if', files: named });
  return estate;
}

export function checkWhatIfs(...results: readonly Result[]): Promise<Report> {
  const texts = results.map((result) => JSON.stringify(result.stack ? asStack(result.stack) : asAnswer(result)));
  return checkTexts(texts, { planScope: results[0]?.planScope ?? 'all' });
}
