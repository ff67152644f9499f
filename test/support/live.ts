import { absent, type Known, value } from '../../src/estate/known.ts';
import type { LiveState, PatchAssessment, PatchInstallation, PendingPatch, ScheduleRun } from '../../src/estate/live.ts';
import type { Machine } from '../../src/estate/machine.ts';
import { linuxVm } from './machines.ts';

/** A Linux machine on a schedule as it runs at noon of 22 November 2026: assessed and patched this morning, nothing missing. */
export function liveVm(overwrites: Partial<LiveState> = {}, machine: Partial<Machine> = {}): Machine {
  const resourceId =
    '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-web-prd/providers/Microsoft.Compute/virtualMachines/vm-web-01';
  return linuxVm({
    id: resourceId,
    resourceId: value(resourceId),
    bypass: value(true),
    change: 'keep',
    origin: { input: 'Azure' },
    live: {
      created: value('2026-01-05T08:00:00Z'),
      power: value({ state: 'running' }),
      connection: absent,
      assessment: assessed(),
      pending: value([]),
      installations: value([installed()]),
      runs: value([]),
      configuration: value([{ state: 'PatchModeConfigurationState/Ready' }, { state: 'AssessmentModeConfigurationState/Ready' }]),
      ...overwrites,
    },
    ...machine,
  });
}

/** An assessment of this morning that found nothing. */
export function assessed(overwrites: Partial<PatchAssessment> = {}): Known<PatchAssessment> {
  return value({
    status: 'Succeeded',
    at: value('2026-11-22T04:10:00Z'),
    startedBy: 'Platform',
    rebootPending: value(false),
    counts: { security: 0, other: 0 },
    ...overwrites,
  });
}

/** A security patch that has been missing since the first of the month. */
export function missing(overwrites: Partial<PendingPatch> = {}): PendingPatch {
  return {
    id: 'openssl_3.0.2_ubuntu_22.04',
    name: 'openssl',
    version: '3.0.2-0ubuntu1.18',
    classifications: ['security'],
    published: absent,
    firstSeen: '2026-11-01T04:10:00Z',
    notMissingAt: '2026-10-31T04:10:00Z',
    ...overwrites,
  };
}

/** The run of a schedule of this morning that installed three patches. */
export function installed(overwrites: Partial<PatchInstallation> = {}): PatchInstallation {
  return {
    id: '5c2a7d1e-0000-0000-0000-000000000001',
    status: 'Succeeded',
    started: value('2026-11-22T01:05:00Z'),
    at: value('2026-11-22T01:40:00Z'),
    startedBy: 'Platform',
    scheduleRun: 'azurerm_maintenance_configuration.monthly/providers/microsoft.maintenance/applyupdates/20261122010000',
    counts: { installed: 3, failed: 0, pending: 0, excluded: 0, notSelected: 0 },
    windowExceeded: false,
    rebootStatus: value('NotNeeded'),
    ...overwrites,
  };
}

/** The run of the same schedule of this morning, which somebody cancelled. */
export function cancelled(overwrites: Partial<ScheduleRun> = {}): ScheduleRun {
  return {
    id: 'azurerm_maintenance_configuration.monthly/providers/microsoft.maintenance/applyupdates/20261122010000',
    status: 'Cancelled',
    started: value('2026-11-22T01:00:00Z'),
    ended: value('2026-11-22T01:00:00Z'),
    ...overwrites,
  };
}
