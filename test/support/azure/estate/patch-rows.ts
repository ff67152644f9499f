import type { Row } from '../query/expressions.ts';
import { guidOf } from './chance.ts';
import { type MachineFacts, machineFacts } from './machine-facts.ts';
import { rowOf } from './rows.ts';
import { runName, scheduleId } from './schedule-rows.ts';
import { before, type World } from './world.ts';

/** The most pending patches and runs of one machine, and patches of one run. */
export const [mostPending, mostRuns, patchesOfRun] = [11, 3, 2] as const;

function common(world: World, facts: MachineFacts, type: string) {
  const provider = facts.kind === 'arc' ? 'microsoft.hybridcompute/machines' : 'microsoft.compute/virtualmachines';
  return {
    type: `${provider}/${type}`,
    tenantId: world.tenantId,
    kind: '',
    location: facts.location,
    resourceGroup: facts.group.toLowerCase(),
    subscriptionId: facts.subscription,
  };
}

/** What an assessment found, in the keys of each operating system. */
function countsOf({ os, pending }: MachineFacts): Row {
  if (os === 'Linux') return { security: pending.security, other: pending.other };
  const none = { featurePack: 0, servicePack: 0, definition: 0, tools: 0, updateRollup: 0 };
  return { critical: pending.critical, security: pending.security, ...none, updates: pending.other };
}

/** The latest assessment of a machine, or none where it is older than seven days. */
export function assessmentRow(world: World, index: number): Row | undefined {
  const facts = machineFacts(world, index);
  const { assessed } = facts;
  if (assessed === undefined) return undefined;
  const plain = {
    ...common(world, facts, 'patchassessmentresults'),
    id: `${facts.id}/patchAssessmentResults/latest`,
    name: guidOf(world.roll, 6, index),
  };
  const failed = index % 41 === 40;
  return rowOf(plain, () => ({
    status: failed ? 'Failed' : 'Succeeded',
    rebootPending: index % 13 === 0,
    osType: facts.os,
    patchServiceUsed: facts.os === 'Windows' ? (index % 5 === 0 ? 'WU_WSUS' : 'WU') : 'APT',
    startedBy: 'Platform',
    startDateTime: before(world, assessed + 0.1),
    lastModifiedDateTime: before(world, assessed),
    availablePatchCountByClassification: failed ? null : countsOf(facts),
    errorDetails: failed ? { code: 'ASSESSMENT_FAILED', message: '1 error/s reported.', details: [] } : null,
  }));
}

/** A patch that waits on a machine: critical ones first, then security, then the others. */
export function pendingPatchRow(world: World, index: number, patch: number): Row | undefined {
  const facts = machineFacts(world, index);
  const { critical, security, other } = facts.pending;
  const { assessed } = facts;
  if (assessed === undefined || index % 41 === 40 || patch >= critical + security + other) return undefined;
  const classification =
    patch < critical ? 'Critical' : patch < critical + security ? 'Security' : facts.os === 'Windows' ? 'Updates' : 'Other';
  const name = guidOf(world.roll, 7, index, patch);
  const id = `${facts.id}/patchAssessmentResults/latest/softwarePatches/${name}`;
  return rowOf({ ...common(world, facts, 'patchassessmentresults/softwarepatches'), id, name }, () => ({
    ...patchOf(world, facts, patch, classification),
    rebootBehavior: patch % 2 === 0 ? 'CanRequestReboot' : 'NeverReboots',
    assessmentState: 'Available',
    lastModifiedDateTime: before(world, assessed),
  }));
}

/** Only Windows knows when a patch was published and how bad what it mends is. */
function patchOf(world: World, { os, index }: MachineFacts, patch: number, classification: string): Row {
  const number = 5_030_000 + ((index + patch) % 40);
  if (os === 'Linux')
    return {
      patchName: `libssl${patch}`,
      patchId: `libssl${patch}_3.0.13-${number}`,
      version: `3.0.13-${number}`,
      classifications: [classification],
    };
  return {
    patchName: `2026-11 Cumulative Update for Windows Server 2022 (KB${number})`,
    patchId: guidOf(world.roll, 8, number),
    kbId: String(number),
    classifications: [classification],
    publishedDateTime: before(world, 24 * (2 + ((index + patch) % 60))),
    msrcSeverity: classification === 'Security' ? 'Important' : 'Unspecified',
  };
}

/** A run in which patches were installed. */
export function installationRow(world: World, index: number, run: number): Row | undefined {
  const facts = machineFacts(world, index);
  const hours = facts.runs[run];
  if (hours === undefined) return undefined;
  const name = guidOf(world.roll, 9, index, run);
  const plain = { ...common(world, facts, 'patchinstallationresults'), id: `${facts.id}/patchInstallationResults/${name}`, name };
  const failed = (index + run) % 19 === 0;
  return rowOf(plain, () => ({
    status: failed ? 'Failed' : 'Succeeded',
    installedPatchCount: failed ? 0 : patchesOfRun,
    failedPatchCount: failed ? patchesOfRun : 0,
    pendingPatchCount: 0,
    excludedPatchCount: 0,
    notSelectedPatchCount: facts.pending.other,
    maintenanceWindowExceeded: failed,
    rebootStatus: failed ? 'NotNeeded' : 'Completed',
    startedBy: facts.schedule === undefined ? 'Platform' : 'User',
    // Only a run of a schedule says to which it belongs.
    ...(facts.schedule !== undefined && {
      maintenanceRunId: `${scheduleId(world, facts.schedule)}/providers/microsoft.maintenance/applyupdates/${runName(world, run)}`,
    }),
    installationActivityId: name,
    osType: facts.os,
    startDateTime: before(world, hours),
    lastModifiedDateTime: before(world, hours - 2),
    errorDetails: failed ? { code: 'INSTALL_FAILED', message: '1 error/s reported.', details: [] } : null,
  }));
}

/** A patch of a run. */
export function installedPatchRow(world: World, index: number, run: number, patch: number): Row | undefined {
  const facts = machineFacts(world, index);
  const hours = facts.runs[run];
  if (hours === undefined) return undefined;
  const name = guidOf(world.roll, 10, index, run * patchesOfRun + patch);
  const id = `${facts.id}/patchInstallationResults/${guidOf(world.roll, 9, index, run)}/softwarePatches/${name}`;
  return rowOf({ ...common(world, facts, 'patchinstallationresults/softwarepatches'), id, name }, () => ({
    ...patchOf(world, facts, patch, 'Security'),
    installationState: (index + run) % 19 === 0 ? 'Failed' : 'Installed',
    rebootBehavior: 'CanRequestReboot',
    lastModifiedDateTime: before(world, hours - 2),
  }));
}
