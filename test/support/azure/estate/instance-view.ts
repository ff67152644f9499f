import type { Row } from '../query/expressions.ts';
import { guidOf } from './chance.ts';
import type { MachineFacts } from './machine-facts.ts';
import { powerState } from './machine-rows.ts';
import { before, type World } from './world.ts';

/** What a virtual machine says about itself. Unlike the tables it remembers the last run for ever. */
export function instanceViewOf(world: World, facts: MachineFacts): Row {
  const { os, pending, assessed, runs, index } = facts;
  const [run] = runs;
  const time = before(world, 2);
  const ready = (code: string) => ({ code, level: 'Info', displayStatus: 'Ready', time });
  const assessment = {
    status: 'Succeeded',
    assessmentActivityId: guidOf(world.roll, 6, index),
    rebootPending: index % 13 === 0,
    criticalAndSecurityPatchCount: pending.critical + pending.security,
    otherPatchCount: pending.other,
    startTime: before(world, (assessed ?? 300) + 0.1),
    lastModifiedTime: before(world, assessed ?? 300),
    error: null,
  };
  return {
    computerName: facts.name.slice(0, 15),
    osName: os === 'Windows' ? 'Windows Server 2022 Datacenter Azure Edition' : 'ubuntu',
    osVersion: os === 'Windows' ? '10.0.20348.2849' : '24.04',
    ...(facts.running && {
      vmAgent: { vmAgentVersion: '2.7.41491.1131', statuses: [ready('ProvisioningState/succeeded')], extensionHandlers: [] },
    }),
    disks: [{ name: `${facts.name}-os`, statuses: [ready('ProvisioningState/succeeded')] }],
    hyperVGeneration: 'V2',
    patchStatus: {
      availablePatchSummary: assessment,
      ...(run !== undefined && { lastPatchInstallationSummary: installation(world, facts, run) }),
      configurationStatuses: [ready('PatchModeConfigurationState/Ready'), ready('AssessmentModeConfigurationState/Ready')],
    },
    statuses: [ready('ProvisioningState/succeeded'), powerState(facts)],
  };
}

function installation(world: World, { index, pending }: MachineFacts, hours: number): Row {
  return {
    status: index % 19 === 0 ? 'Failed' : 'Succeeded',
    installationActivityId: guidOf(world.roll, 9, index, 0),
    maintenanceWindowExceeded: index % 19 === 0,
    notSelectedPatchCount: pending.other,
    excludedPatchCount: 0,
    pendingPatchCount: 0,
    installedPatchCount: 2,
    failedPatchCount: 0,
    startTime: before(world, hours),
    lastModifiedTime: before(world, hours - 2),
    error: null,
  };
}
