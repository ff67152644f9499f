import { describe, expect, it } from 'vitest';
import type { DynamicScope, ScheduleReference } from '../../src/estate/assignment.ts';
import { absent, implicit, type Known, unknown, value } from '../../src/estate/known.ts';
import type { Machine } from '../../src/estate/machine.ts';
import type { Schedule } from '../../src/estate/schedule.ts';
import type { UpdateManagementResource } from '../../src/estate/update-management.ts';
import type { Patching } from '../../src/patching/patching.ts';
import type { Requirements, RuleSettings } from '../../src/policy/policy.ts';
import type { RuleId } from '../../src/policy/rule-ids.ts';
import { rules } from '../../src/rules/index.ts';
import type { MachineSubject, RuleOutcome, ScheduleSubject, ScopeSubject } from '../../src/rules/rule.ts';
import {
  arcServer,
  assignment,
  dynamicScope,
  flexibleScaleSet,
  galleryImage,
  legacyVm,
  linuxVm,
  now,
  patchingIn,
  type Surroundings,
  schedule,
  selection,
  specialisedVm,
  undeclaredVm,
  uniformScaleSet,
  windowsVm,
} from '../support/machines.ts';
import { requirements } from '../support/rule-tester.ts';

/** What a user reads: each sentence of each rule word for word, while the tests of a rule ask only when it speaks. */

interface Sentence {
  readonly rule: RuleId;
  readonly subject: MachineSubject | ScheduleSubject | ScopeSubject | UpdateManagementResource;
  readonly says: RuleOutcome;
}

const later = unknown('known after apply');
const azapi = { input: 'plan.json' } as const;
const monthly = schedule();
const client = value({
  kind: 'marketplace',
  publisher: 'MicrosoftWindowsDesktop',
  offer: 'windows-11',
  sku: 'win11-24h2-pro',
  version: 'latest',
} as const);
const hotpatchImage = value({
  kind: 'marketplace',
  publisher: 'MicrosoftWindowsServer',
  offer: 'WindowsServer',
  sku: '2025-datacenter-azure-edition',
  version: 'latest',
} as const);
const pinned = value({ kind: 'marketplace', publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: '1.2.3' } as const);
const galleryId = galleryImage.value.id;
const ofImage: Pick<Machine, 'patchMode' | 'assessmentMode'> = { patchMode: value('ImageDefault'), assessmentMode: value('ImageDefault') };
const byWindows: Pick<Machine, 'patchMode'> = { patchMode: value('AutomaticByOS') };
const sql = { sqlPatching: value(true) };

const scheduled: Surroundings = { schedules: [monthly], assignments: [assignment(monthly, linuxVm())] };
const scheduledWindows: Surroundings = { schedules: [monthly], assignments: [assignment(monthly, windowsVm())] };
const vague: Surroundings = {
  schedules: [monthly],
  assignments: [assignment(monthly, linuxVm(), { target: { kind: 'any', why: 'a local hides which' } })],
};
const reaching = (reference: ScheduleReference): Surroundings => ({
  assignments: [assignment(monthly, linuxVm(), { schedule: reference })],
});
const outside = { kind: 'outside', resourceId: '/elsewhere' } as const;

const names = (length: number) => Array.from({ length }, (_, index) => value(`name-${index}`));
const groups = (length: number) => value(names(length));
const tags = (length: number) => value(names(length).map((tag) => ({ tag, values: groups(1) })));

function on(machine: Machine, around: Surroundings = {}, asked: Partial<Requirements> = {}): MachineSubject {
  return { now, patching: patchingIn(machine, around), fleet: [], requirements: requirements(asked) };
}

function of(one: Schedule, machines: readonly Patching[] = [], assigned: Known<boolean> = value(true)): ScheduleSubject {
  return { now, schedule: one, machines, assigned, requirements: requirements() };
}

function through(
  filter: Partial<DynamicScope>,
  members: ScopeSubject['members'] = { certain: 1, possible: 0 },
  closed = true,
): ScopeSubject {
  return { scope: dynamicScope(filter), members, closed };
}

const left = (kind: UpdateManagementResource['kind'], retired: Known<boolean>): UpdateManagementResource => ({
  id: 'old',
  kind,
  retired,
  change: 'keep',
  origin: azapi,
});

const sentences: readonly Sentence[] = [
  {
    rule: 'agent-disabled',
    subject: on(linuxVm({ agent: value(false) })),
    says: {
      outcome: 'violation',
      property: 'agent',
      message: 'has patchMode AutomaticByPlatform with the agent switched off; asked for: an agent, since Azure refuses this',
      fix: 'Set provision_vm_agent = true.',
    },
  },
  {
    rule: 'agent-disabled',
    subject: on(linuxVm({ agent: value(false), patchMode: value('ImageDefault') })),
    says: {
      outcome: 'violation',
      property: 'agent',
      message: 'has assessmentMode AutomaticByPlatform with the agent switched off; asked for: an agent, since Azure refuses this',
      fix: 'Set provision_vm_agent = true.',
    },
  },
  {
    rule: 'agent-disabled',
    subject: on(linuxVm({ agent: later, patchMode: later })),
    says: {
      outcome: 'unknown',
      property: 'agent',
      message: 'may have patchMode or assessmentMode AutomaticByPlatform with the agent switched off, which Azure refuses',
      reason: 'agent is not known: known after apply.',
    },
  },
  {
    rule: 'agent-disabled',
    subject: on(linuxVm({ agent: later, patchMode: later, assessmentMode: value('ImageDefault') })),
    says: {
      outcome: 'unknown',
      property: 'agent',
      message: 'may have patchMode or assessmentMode AutomaticByPlatform with the agent switched off, which Azure refuses',
      reason: 'patchMode is not known: known after apply; agent is not known: known after apply.',
    },
  },
  {
    rule: 'assessment-mode',
    subject: on(linuxVm({ assessmentMode: value('ImageDefault') })),
    says: {
      outcome: 'violation',
      property: 'assessmentMode',
      message: 'has assessmentMode ImageDefault; asked for: AutomaticByPlatform',
      fix: 'Set patch_assessment_mode = "AutomaticByPlatform".',
    },
  },
  {
    rule: 'assessment-mode',
    subject: on(linuxVm({ assessmentMode: implicit('ImageDefault') })),
    says: {
      outcome: 'violation',
      property: 'assessmentMode',
      message: 'has no assessmentMode written, so ImageDefault applies; asked for: AutomaticByPlatform',
      fix: 'Set patch_assessment_mode = "AutomaticByPlatform".',
    },
  },
  {
    rule: 'assessment-mode',
    subject: on(arcServer()),
    says: {
      outcome: 'violation',
      property: 'assessmentMode',
      message: 'has no assessmentMode written, so ImageDefault applies; asked for: AutomaticByPlatform',
      fix: 'Set patchSettings.assessmentMode = AutomaticByPlatform. Azure Update Manager may charge for an Arc server that is assessed.',
    },
  },
  {
    rule: 'assessment-mode',
    subject: on(linuxVm({ assessmentMode: later })),
    says: {
      outcome: 'unknown',
      property: 'assessmentMode',
      message: 'has an assessmentMode that is not known; asked for: AutomaticByPlatform',
      reason: 'assessmentMode is not known: known after apply.',
    },
  },
  {
    rule: 'bypass-on-wrong-mode',
    subject: on(linuxVm({ bypass: value(true), patchMode: value('ImageDefault') })),
    says: {
      outcome: 'violation',
      property: 'bypass',
      message: 'has bypass set, but patchMode is ImageDefault; the bypass works only with patchMode AutomaticByPlatform',
      fix: 'Set patch_mode = "AutomaticByPlatform" and assign a schedule, or: Set bypass_platform_safety_checks_on_user_schedule_enabled = false.',
    },
  },
  {
    rule: 'bypass-on-wrong-mode',
    subject: on(linuxVm({ bypass: value(true), patchMode: implicit('ImageDefault') })),
    says: {
      outcome: 'violation',
      property: 'bypass',
      message: 'has bypass set, but patchMode is ImageDefault by default; the bypass works only with patchMode AutomaticByPlatform',
      fix: 'Set patch_mode = "AutomaticByPlatform" and assign a schedule, or: Set bypass_platform_safety_checks_on_user_schedule_enabled = false.',
    },
  },
  {
    rule: 'bypass-on-wrong-mode',
    subject: on(linuxVm({ bypass: value(true), patchMode: absent })),
    says: {
      outcome: 'violation',
      property: 'bypass',
      message: 'has bypass set, but patchMode is not set; the bypass works only with patchMode AutomaticByPlatform',
      fix: 'Set patch_mode = "AutomaticByPlatform" and assign a schedule, or: Set bypass_platform_safety_checks_on_user_schedule_enabled = false.',
    },
  },
  {
    rule: 'bypass-on-wrong-mode',
    subject: on(flexibleScaleSet({ bypass: value(true), patchMode: absent })),
    says: {
      outcome: 'violation',
      property: 'bypass',
      message: 'has bypass set, but patchMode is not set; the bypass works only with patchMode AutomaticByPlatform',
      fix: 'Set patchSettings.automaticByPlatformSettings.bypassPlatformSafetyChecksOnUserSchedule = false.',
    },
  },
  {
    rule: 'bypass-on-wrong-mode',
    subject: on(linuxVm({ bypass: later, patchMode: value('ImageDefault') })),
    says: {
      outcome: 'unknown',
      property: 'bypass',
      message: 'may have bypass set without patchMode AutomaticByPlatform, and then the bypass does nothing',
      reason: 'bypass is not known: known after apply.',
    },
  },
  {
    rule: 'bypass-without-schedule',
    subject: on(linuxVm({ bypass: value(true) })),
    says: {
      outcome: 'violation',
      property: 'bypass',
      message: 'has bypass set, but no schedule reaches it: neither Azure nor the system patches it',
      fix: 'Assign a schedule (azurerm_maintenance_assignment_virtual_machine; ARM: Microsoft.Maintenance/configurationAssignments), or: Set bypass_platform_safety_checks_on_user_schedule_enabled = false.',
    },
  },
  {
    rule: 'bypass-without-schedule',
    subject: on(linuxVm({ bypass: value(true) }), { ...scheduled, schedules: [schedule({ scope: value('Host') })] }),
    says: {
      outcome: 'violation',
      property: 'bypass',
      message:
        'has bypass set, but the schedule azurerm_maintenance_configuration.monthly that reaches it does not patch (its scope is Host): neither Azure nor the system patches it',
      fix: 'Assign a schedule (azurerm_maintenance_assignment_virtual_machine; ARM: Microsoft.Maintenance/configurationAssignments), or: Set bypass_platform_safety_checks_on_user_schedule_enabled = false.',
    },
  },
  {
    rule: 'bypass-without-schedule',
    subject: on(linuxVm({ bypass: value(true) }), { closed: false }),
    says: {
      outcome: 'unknown',
      property: 'bypass',
      message: 'may have bypass set and no schedule, and then nobody patches it; a schedule assigned outside this input would decide',
      reason: 'A schedule may be assigned to these machines outside this input.',
    },
  },
  {
    rule: 'bypass-without-schedule',
    subject: on(linuxVm({ bypass: later })),
    says: {
      outcome: 'unknown',
      property: 'bypass',
      message: 'may have bypass set and no schedule, and then nobody patches it; bypass would decide',
      reason: 'bypass is not known: known after apply.',
    },
  },
  {
    rule: 'default-mode-implicit',
    subject: on(undeclaredVm()),
    says: {
      outcome: 'violation',
      property: 'patchMode',
      message: 'has no patchMode written, so ImageDefault applies as the default of the service; asked for: a choice',
      fix: 'Set patch_mode = "ImageDefault" to keep today\'s behaviour, or choose another mode.',
    },
  },
  {
    rule: 'default-mode-implicit',
    subject: on(windowsVm({ patchMode: implicit('AutomaticByOS') })),
    says: {
      outcome: 'violation',
      property: 'patchMode',
      message: 'has no patchMode written, so AutomaticByOS applies as the default of the service; asked for: a choice',
      fix: 'Set patch_mode = "AutomaticByOS" to keep today\'s behaviour, or choose another mode.',
    },
  },
  {
    rule: 'default-mode-implicit',
    subject: on(linuxVm({ patchMode: later })),
    says: {
      outcome: 'unknown',
      property: 'patchMode',
      message: 'may have no patchMode written; asked for: a choice',
      reason: 'patchMode is not known: known after apply.',
    },
  },
  {
    rule: 'dynamic-scope-empty',
    subject: through({}, { certain: 0, possible: 0 }),
    says: {
      outcome: 'violation',
      property: 'filter',
      message: 'has a filter that selects no machine; asked for: at least one',
      fix: 'Check the groups, locations and tags of the filter: Azure accepts names that do not exist.',
    },
  },
  {
    rule: 'dynamic-scope-empty',
    subject: through({}, { certain: 0, possible: 2, why: 'known after apply' }),
    says: {
      outcome: 'unknown',
      property: 'filter',
      message: 'may select no machine',
      reason: 'Whether machines are in the dynamic scope is not known: known after apply.',
    },
  },
  {
    rule: 'dynamic-scope-no-location',
    subject: through({ resourceGroup: value('rg') }),
    says: {
      outcome: 'violation',
      property: 'locations',
      message: 'has no locations although it lies on a resource group; asked for: at least one, since Azure may refuse the filter',
      fix: 'Set filter.locations to the regions of the machines.',
    },
  },
  {
    rule: 'dynamic-scope-no-location',
    subject: through({ resourceGroup: value('rg'), locations: later }),
    says: {
      outcome: 'unknown',
      property: 'locations',
      message: 'may lie on a resource group without naming locations',
      reason: 'locations is not known: known after apply.',
    },
  },
  {
    rule: 'dynamic-scope-over-limit',
    subject: through({ resourceGroups: groups(51), tags: tags(52) }, { certain: 1001, possible: 0 }),
    says: {
      outcome: 'violation',
      property: 'filter',
      message: 'has 1001 machines; allowed: at most 1000 and 52 tags; allowed: at most 50 and 51 resource groups; allowed: at most 50',
      fix: 'Split it into several dynamic scopes.',
    },
  },
  {
    rule: 'dynamic-scope-over-limit',
    subject: through({ resourceGroups: later }),
    says: {
      outcome: 'unknown',
      property: 'filter',
      message: 'may have more than 50 tags or resource groups',
      reason: 'resourceGroups is not known: known after apply.',
    },
  },
  {
    rule: 'dynamic-scope-over-limit',
    subject: through({}, { certain: 1000, possible: 1, why: 'known after apply' }),
    says: {
      outcome: 'unknown',
      property: 'filter',
      message: 'may have more than 1000 machines',
      reason: 'Whether machines are in the dynamic scope is not known: known after apply.',
    },
  },
  {
    rule: 'dynamic-scope-unbounded',
    subject: through({ resourceTypes: value([value('Microsoft.Compute/virtualMachines')]) }),
    says: {
      outcome: 'violation',
      property: 'filter',
      message:
        'has no filter but the type of machine, so every machine of the subscription is patched at once, future ones included; asked for: groups, locations, systems or tags',
      fix: 'Filter by resource groups, locations or tags.',
    },
  },
  {
    rule: 'dynamic-scope-unbounded',
    subject: through({ locations: later, resourceGroup: later }),
    says: {
      outcome: 'unknown',
      property: 'filter',
      message: 'may have no filter but the type of machine',
      reason: 'resourceGroup is not known: known after apply; locations is not known: known after apply.',
    },
  },
  {
    rule: 'environment-unmatched',
    subject: { ...on(linuxVm()), unmatched: { effect: 'fail', membership: { kind: 'none', why: 'no tag environment' } } },
    says: {
      outcome: 'violation',
      property: 'environment',
      message: 'belongs to no environment of the policy (no tag environment); asked for: one',
      fix: 'Tag or name the machine so that an environment matches it, or add an environment to the policy.',
    },
  },
  {
    rule: 'extensions-blocked',
    subject: on(linuxVm({ extensionsAllowed: value(false) })),
    says: {
      outcome: 'violation',
      property: 'extensionsAllowed',
      message:
        'has patchMode AutomaticByPlatform with extensions switched off; asked for: extensions allowed, since Azure patches and assesses through one',
      fix: 'Set allow_extension_operations = true.',
    },
  },
  {
    rule: 'extensions-blocked',
    subject: on(linuxVm({ extensionsAllowed: value(false), patchMode: value('ImageDefault') })),
    says: {
      outcome: 'violation',
      property: 'extensionsAllowed',
      message:
        'has assessmentMode AutomaticByPlatform with extensions switched off; asked for: extensions allowed, since Azure patches and assesses through one',
      fix: 'Set allow_extension_operations = true.',
    },
  },
  {
    rule: 'extensions-blocked',
    subject: on(linuxVm({ ...ofImage, extensionsAllowed: value(false) }), scheduled),
    says: {
      outcome: 'violation',
      property: 'extensionsAllowed',
      message:
        'is reached by a schedule with extensions switched off; asked for: extensions allowed, since Azure patches and assesses through one',
      fix: 'Set allow_extension_operations = true.',
    },
  },
  {
    rule: 'extensions-blocked',
    subject: on(flexibleScaleSet({ extensionsAllowed: value(false) })),
    says: {
      outcome: 'violation',
      property: 'extensionsAllowed',
      message:
        'has patchMode AutomaticByPlatform with extensions switched off; asked for: extensions allowed, since Azure patches and assesses through one',
      fix: 'Set extension_operations_enabled = true.',
    },
  },
  {
    rule: 'extensions-blocked',
    subject: on(linuxVm({ extensionsAllowed: value(false), origin: azapi })),
    says: {
      outcome: 'violation',
      property: 'extensionsAllowed',
      message:
        'has patchMode AutomaticByPlatform with extensions switched off; asked for: extensions allowed, since Azure patches and assesses through one',
      fix: 'Set osProfile.allowExtensionOperations = true.',
    },
  },
  {
    rule: 'extensions-blocked',
    subject: on(linuxVm({ extensionsAllowed: later })),
    says: {
      outcome: 'unknown',
      property: 'extensionsAllowed',
      message: 'may be patched or assessed by Azure with extensions switched off, and then neither works',
      reason: 'extensionsAllowed is not known: known after apply.',
    },
  },
  {
    rule: 'extensions-blocked',
    subject: on(linuxVm({ ...ofImage, patchMode: later, extensionsAllowed: value(false) })),
    says: {
      outcome: 'unknown',
      property: 'extensionsAllowed',
      message: 'may be patched or assessed by Azure with extensions switched off, and then neither works',
      reason: 'patchMode is not known: known after apply.',
    },
  },
  {
    rule: 'extensions-blocked',
    subject: on(linuxVm({ ...ofImage, extensionsAllowed: value(false) }), vague),
    says: {
      outcome: 'unknown',
      property: 'extensionsAllowed',
      message: 'may be patched or assessed by Azure with extensions switched off, and then neither works',
      reason: 'Whether a schedule patches these machines is not known: a local hides which.',
    },
  },
  {
    rule: 'hotpatch-prerequisites',
    subject: on(windowsVm({ hotpatch: value(true), agent: value(false), patchMode: value('Manual'), image: galleryImage })),
    says: {
      outcome: 'violation',
      property: 'hotpatch',
      message: `has hotpatch set without what it needs; missing: patchMode AutomaticByPlatform, the agent, an image that takes hotpatches (${galleryId} is a custom image)`,
      fix: 'Set patch_mode = "AutomaticByPlatform" and provision_vm_agent = true, and create it from an image that takes hotpatches, for example 2025-datacenter-azure-edition, or: Set hotpatching_enabled = false.',
    },
  },
  {
    rule: 'hotpatch-prerequisites',
    subject: on(windowsVm({ hotpatch: value(true), agent: value(false), image: hotpatchImage })),
    says: {
      outcome: 'violation',
      property: 'hotpatch',
      message: 'has hotpatch set without what it needs; missing: the agent',
      fix: 'Set provision_vm_agent = true, or: Set hotpatching_enabled = false.',
    },
  },
  {
    rule: 'hotpatch-prerequisites',
    subject: on(windowsVm({ hotpatch: value(true) })),
    says: {
      outcome: 'violation',
      property: 'hotpatch',
      message:
        'has hotpatch set without what it needs; missing: an image that takes hotpatches (MicrosoftWindowsServer:WindowsServer:2022-datacenter-azure-edition does not)',
      fix: 'Create it from an image that takes hotpatches, for example 2025-datacenter-azure-edition, or: Set hotpatching_enabled = false.',
    },
  },
  {
    rule: 'hotpatch-prerequisites',
    subject: on(windowsVm({ hotpatch: value(true), image: absent })),
    says: {
      outcome: 'violation',
      property: 'hotpatch',
      message: 'has hotpatch set without what it needs; missing: an image that takes hotpatches (it is made from a disk)',
      fix: 'Create it from an image that takes hotpatches, for example 2025-datacenter-azure-edition, or: Set hotpatching_enabled = false.',
    },
  },
  {
    rule: 'hotpatch-prerequisites',
    subject: on(windowsVm({ hotpatch: later, image: later })),
    says: {
      outcome: 'unknown',
      property: 'hotpatch',
      message: 'may have hotpatch set without what it needs: patchMode AutomaticByPlatform, the agent and an image that takes hotpatches',
      reason: 'hotpatch is not known: known after apply; image is not known: known after apply.',
    },
  },
  {
    rule: 'hotpatch-with-bypass',
    subject: on(windowsVm({ hotpatch: value(true), bypass: value(true) })),
    says: {
      outcome: 'violation',
      property: 'hotpatch',
      message: 'has hotpatch and bypass both set; asked for: only one of them, since Azure refuses the pair',
      fix: 'Set hotpatching_enabled = false, or: Set bypass_platform_safety_checks_on_user_schedule_enabled = false and assign no schedule.',
    },
  },
  {
    rule: 'hotpatch-with-bypass',
    subject: on(windowsVm({ hotpatch: value(true), bypass: later })),
    says: {
      outcome: 'unknown',
      property: 'hotpatch',
      message: 'may have hotpatch and bypass both set, which Azure refuses',
      reason: 'bypass is not known: known after apply.',
    },
  },
  {
    rule: 'orchestration-mode',
    subject: on(
      windowsVm({ patchMode: value('Manual') }),
      {},
      { orchestration: ['CustomerManagedSchedules', 'AzureManagedSafeDeployment'] },
    ),
    says: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'has the orchestration ManualUpdates; allowed: CustomerManagedSchedules, AzureManagedSafeDeployment',
      fix: 'Set patch_mode = "AutomaticByPlatform" and bypass_platform_safety_checks_on_user_schedule_enabled = true, and assign a schedule.',
    },
  },
  {
    rule: 'orchestration-mode',
    subject: on(windowsVm({ patchMode: value('Manual') }), {}, { orchestration: ['AzureManagedSafeDeployment'] }),
    says: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'has the orchestration ManualUpdates; allowed: AzureManagedSafeDeployment',
      fix: 'Set patch_mode = "AutomaticByPlatform" and bypass_platform_safety_checks_on_user_schedule_enabled = false, and assign no schedule.',
    },
  },
  {
    rule: 'orchestration-mode',
    subject: on(windowsVm(), {}, { orchestration: ['WindowsAutomaticUpdates'] }),
    says: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'has the orchestration AzureManagedSafeDeployment; allowed: WindowsAutomaticUpdates',
      fix: 'Set patch_mode = "AutomaticByOS" and automatic_updates_enabled = true.',
    },
  },
  {
    rule: 'orchestration-mode',
    subject: on(windowsVm(), {}, { orchestration: ['ManualUpdates'] }),
    says: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'has the orchestration AzureManagedSafeDeployment; allowed: ManualUpdates',
      fix: 'Set patch_mode = "Manual" and automatic_updates_enabled = false.',
    },
  },
  {
    rule: 'orchestration-mode',
    subject: on(linuxVm(), {}, { orchestration: ['WindowsAutomaticUpdates', 'ManualUpdates', 'ImageDefault'] }),
    says: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'has the orchestration AzureManagedSafeDeployment; allowed: WindowsAutomaticUpdates, ManualUpdates, ImageDefault',
      fix: 'Set patch_mode = "ImageDefault".',
    },
  },
  {
    rule: 'orchestration-mode',
    subject: on(windowsVm(), {}, { orchestration: ['ImageDefault'] }),
    says: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'has the orchestration AzureManagedSafeDeployment; allowed: ImageDefault',
    },
  },
  {
    rule: 'orchestration-mode',
    subject: on(
      flexibleScaleSet({ patchMode: value('ImageDefault') }),
      {},
      { orchestration: ['CustomerManagedSchedules', 'AzureManagedSafeDeployment'] },
    ),
    says: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'has the orchestration ImageDefault; allowed: CustomerManagedSchedules, AzureManagedSafeDeployment',
      fix: 'Set patchSettings.patchMode = AutomaticByPlatform and patchSettings.automaticByPlatformSettings.bypassPlatformSafetyChecksOnUserSchedule = false, and assign no schedule.',
    },
  },
  {
    rule: 'orchestration-mode',
    subject: on(flexibleScaleSet({ image: galleryImage }), {}, { orchestration: ['AzureManagedSafeDeployment'] }),
    says: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'is patched by nobody (NobodyUnsupportedImage); allowed: AzureManagedSafeDeployment',
    },
  },
  {
    rule: 'orchestration-mode',
    subject: on(arcServer(), {}, { orchestration: ['AzureManagedSafeDeployment', 'CustomerManagedSchedules'] }),
    says: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'has the orchestration ImageDefault; allowed: AzureManagedSafeDeployment, CustomerManagedSchedules',
      fix: 'Assign a schedule.',
    },
  },
  {
    rule: 'orchestration-mode',
    subject: on(uniformScaleSet({ automaticOsUpgrade: value(false) }), {}, { orchestration: ['ImageDefault', 'AutomaticOsUpgrade'] }),
    says: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'is patched by nobody (NotUpdated); allowed: ImageDefault, AutomaticOsUpgrade',
      fix: 'Enable the automatic OS upgrade in automatic_os_upgrade_policy (ARM: upgradePolicy.automaticOSUpgradePolicy) and use image version latest.',
    },
  },
  {
    rule: 'orchestration-mode',
    subject: on(linuxVm(), {}, { orchestration: ['AutomaticOsUpgrade'] }),
    says: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'has the orchestration AzureManagedSafeDeployment; allowed: AutomaticOsUpgrade',
    },
  },
  {
    rule: 'orchestration-mode',
    subject: on(linuxVm({ bypass: later }), {}, { orchestration: ['CustomerManagedSchedules', 'AzureManagedSafeDeployment'] }),
    says: {
      outcome: 'unknown',
      property: 'orchestrations',
      message:
        'may be AzureManagedSafeDeployment or NobodyNoSchedule; allowed: CustomerManagedSchedules, AzureManagedSafeDeployment; bypass would decide',
      reason: 'bypass is not known: known after apply.',
    },
  },
  {
    rule: 'reboot-always-linux',
    subject: on(linuxVm({ rebootSetting: value('Always') })),
    says: {
      outcome: 'violation',
      property: 'effectiveReboot',
      message: 'is patched with the reboot setting Always, which reboots Linux even where no patch needs it; asked for: IfRequired',
      fix: 'Set reboot_setting = "IfRequired".',
    },
  },
  {
    rule: 'reboot-always-linux',
    subject: on(linuxVm({ bypass: value(true) }), { ...scheduled, schedules: [schedule({ reboot: value('Always') })] }),
    says: {
      outcome: 'violation',
      property: 'effectiveReboot',
      message: 'is patched with the reboot setting Always, which reboots Linux even where no patch needs it; asked for: IfRequired',
      fix: 'Set reboot = "IfRequired" in install_patches of the schedule (ARM: installPatches.rebootSetting).',
    },
  },
  {
    rule: 'reboot-always-linux',
    subject: on(linuxVm({ rebootSetting: value('Always'), os: later })),
    says: {
      outcome: 'unknown',
      property: 'effectiveReboot',
      message: 'may be a Linux machine with the reboot setting Always, which reboots it even where no patch needs it',
      reason: 'os is not known: known after apply.',
    },
  },
  {
    rule: 'reboot-always-linux',
    subject: on(linuxVm({ rebootSetting: later })),
    says: {
      outcome: 'unknown',
      property: 'effectiveReboot',
      message: 'may be a Linux machine with the reboot setting Always, which reboots it even where no patch needs it',
      reason: 'rebootSetting is not known: known after apply.',
    },
  },
  {
    rule: 'reboot-always-linux',
    subject: on(linuxVm({ bypass: value(true) }), { ...scheduled, schedules: [schedule({ reboot: later })] }),
    says: {
      outcome: 'unknown',
      property: 'effectiveReboot',
      message: 'may be a Linux machine with the reboot setting Always, which reboots it even where no patch needs it',
      reason: 'The reboot setting of the schedules that reach these machines is not known, or they differ.',
    },
  },
  {
    rule: 'reboot-never',
    subject: on(linuxVm({ rebootSetting: value('Never') })),
    says: {
      outcome: 'violation',
      property: 'effectiveReboot',
      message: 'is patched with the reboot setting Never, so patches that need a reboot stay without effect; asked for: IfRequired',
      fix: 'Set reboot_setting = "IfRequired".',
    },
  },
  {
    rule: 'reboot-never',
    subject: on(linuxVm({ bypass: value(true) }), { ...scheduled, schedules: [schedule({ reboot: value('Never') })] }),
    says: {
      outcome: 'violation',
      property: 'effectiveReboot',
      message: 'is patched with the reboot setting Never, so patches that need a reboot stay without effect; asked for: IfRequired',
      fix: 'Set reboot = "IfRequired" in install_patches of the schedule (ARM: installPatches.rebootSetting).',
    },
  },
  {
    rule: 'reboot-never',
    subject: on(linuxVm({ rebootSetting: value('Never'), bypass: later })),
    says: {
      outcome: 'unknown',
      property: 'effectiveReboot',
      message: 'may be patched with the reboot setting Never, and then patches that need a reboot stay without effect',
      reason: 'bypass is not known: known after apply.',
    },
  },
  {
    rule: 'reboot-setting',
    subject: on(linuxVm({ rebootSetting: value('Never') }), {}, { reboot: ['IfRequired', 'Always'] }),
    says: {
      outcome: 'violation',
      property: 'effectiveReboot',
      message: 'is patched with the reboot setting Never; allowed: IfRequired, Always',
      fix: 'Set reboot_setting = "IfRequired".',
    },
  },
  {
    rule: 'reboot-setting',
    subject: on(
      linuxVm({ bypass: value(true) }),
      { ...scheduled, schedules: [schedule({ reboot: value('Never') })] },
      { reboot: ['IfRequired'] },
    ),
    says: {
      outcome: 'violation',
      property: 'effectiveReboot',
      message: 'is patched with the reboot setting Never (from the schedule); allowed: IfRequired',
      fix: 'Set reboot = "IfRequired" in install_patches of the schedule (ARM: installPatches.rebootSetting).',
    },
  },
  {
    rule: 'reboot-setting',
    subject: on(linuxVm(), {}, { reboot: ['Always'] }),
    says: {
      outcome: 'violation',
      property: 'effectiveReboot',
      message:
        'is patched with the reboot setting IfRequired (taken as the default of the service, which Azure does not document); allowed: Always',
      fix: 'Set reboot_setting = "Always".',
    },
  },
  {
    rule: 'reboot-setting',
    subject: on(linuxVm({ rebootSetting: later }), {}, { reboot: ['IfRequired'] }),
    says: {
      outcome: 'unknown',
      property: 'effectiveReboot',
      message: 'may be patched with the reboot setting one that is not known; allowed: IfRequired',
      reason: 'rebootSetting is not known: known after apply.',
    },
  },
  {
    rule: 'reboot-setting',
    subject: on(linuxVm({ rebootSetting: value('Never'), bypass: later }), {}, { reboot: ['IfRequired'] }),
    says: {
      outcome: 'unknown',
      property: 'effectiveReboot',
      message:
        'may be patched with the reboot setting Never or none, since nothing of Azure patches it; allowed: IfRequired; bypass would decide',
      reason: 'bypass is not known: known after apply.',
    },
  },
  {
    rule: 'reboot-setting',
    subject: on(linuxVm({ bypass: value(true) }), { ...scheduled, schedules: [schedule({ reboot: later })] }, { reboot: ['IfRequired'] }),
    says: {
      outcome: 'unknown',
      property: 'effectiveReboot',
      message: 'may be patched with the reboot setting one that is not known; allowed: IfRequired; set it on the machine to settle it',
      reason: 'The reboot setting of the schedules that reach these machines is not known, or they differ.',
    },
  },
  {
    rule: 'reboot-setting-conflict',
    subject: on(linuxVm({ bypass: value(true), rebootSetting: value('Never') }), scheduled),
    says: {
      outcome: 'violation',
      property: 'rebootSetting',
      message:
        'has rebootSetting Never, which wins over IfRequired of the schedule azurerm_maintenance_configuration.monthly; asked for: the same in both',
      fix: 'Leave reboot_setting out on the machine, or set it to what install_patches.reboot of the schedule says (ARM: automaticByPlatformSettings.rebootSetting, installPatches.rebootSetting).',
    },
  },
  {
    rule: 'reboot-setting-conflict',
    subject: on(linuxVm({ bypass: value(true), rebootSetting: later }), scheduled),
    says: {
      outcome: 'unknown',
      property: 'rebootSetting',
      message: 'has rebootSetting (not known), which may contradict IfRequired of the schedule azurerm_maintenance_configuration.monthly',
      reason: 'rebootSetting is not known: known after apply.',
    },
  },
  {
    rule: 'reboot-setting-conflict',
    subject: on(linuxVm({ bypass: value(true), rebootSetting: value('Never') }), reaching(outside)),
    says: {
      outcome: 'unknown',
      property: 'rebootSetting',
      message: 'has rebootSetting Never, which may contradict (not known) of the schedule /elsewhere',
      reason: 'The reboot setting of a schedule outside this input is not known.',
    },
  },
  {
    rule: 'reboot-setting-conflict',
    subject: on(linuxVm({ bypass: value(true), rebootSetting: value('Never') }), {
      ...scheduled,
      schedules: [schedule({ reboot: later })],
    }),
    says: {
      outcome: 'unknown',
      property: 'rebootSetting',
      message: 'has rebootSetting Never, which may contradict (not known) of the schedule azurerm_maintenance_configuration.monthly',
      reason: 'reboot of the schedule is not known: known after apply.',
    },
  },
  {
    rule: 'reboot-setting-conflict',
    subject: on(linuxVm({ bypass: later, rebootSetting: value('Never') }), scheduled),
    says: {
      outcome: 'unknown',
      property: 'rebootSetting',
      message: 'has rebootSetting Never, which may contradict IfRequired of the schedule azurerm_maintenance_configuration.monthly',
      reason: 'bypass is not known: known after apply.',
    },
  },
  {
    rule: 'reboot-setting-conflict',
    subject: on(linuxVm({ bypass: value(true), rebootSetting: value('Never') }), vague),
    says: {
      outcome: 'unknown',
      property: 'rebootSetting',
      message: 'has rebootSetting Never, which may contradict IfRequired of the schedule azurerm_maintenance_configuration.monthly',
      reason: 'schedule is not known: a local hides which.',
    },
  },
  {
    rule: 'retired-update-management',
    subject: left('update-deployment', value(true)),
    says: {
      outcome: 'violation',
      property: 'type',
      message:
        'is an update deployment of Automation Update Management, which Azure retired on 31 August 2024; asked for: Azure Update Manager',
      fix: 'Declare a maintenance configuration of scope InGuestPatch, assign it to the machines, and delete this.',
    },
  },
  {
    rule: 'retired-update-management',
    subject: left('extension', value(true)),
    says: {
      outcome: 'violation',
      property: 'type',
      message:
        'installs the Log Analytics agent, which Azure retired on 31 August 2024 together with Automation Update Management; asked for: Azure Update Manager',
      fix: 'Delete the extension; Azure Update Manager needs none.',
    },
  },
  {
    rule: 'retired-update-management',
    subject: left('extension', later),
    says: {
      outcome: 'unknown',
      property: 'type',
      message: 'may be what is left of Automation Update Management, which Azure retired',
      reason: 'type is not known: known after apply.',
    },
  },
  {
    rule: 'scale-set-bypass',
    subject: on(flexibleScaleSet({ bypass: value(true) })),
    says: {
      outcome: 'violation',
      property: 'bypass',
      message:
        'has patchMode AutomaticByPlatform with bypass set, and no schedule can reach a scale set: nobody patches it; asked for: no bypass',
      fix: 'Set patchSettings.automaticByPlatformSettings.bypassPlatformSafetyChecksOnUserSchedule = false.',
    },
  },
  {
    rule: 'scale-set-bypass',
    subject: on(flexibleScaleSet({ bypass: later })),
    says: {
      outcome: 'unknown',
      property: 'bypass',
      message: 'may have patchMode AutomaticByPlatform with bypass set, and then nobody patches it',
      reason: 'bypass is not known: known after apply.',
    },
  },
  {
    rule: 'scale-set-health-missing',
    subject: on(flexibleScaleSet({ health: absent })),
    says: {
      outcome: 'violation',
      property: 'health',
      message: 'has patchMode AutomaticByPlatform without an application health extension, which Azure requires',
      fix: 'Add an extension block of type ApplicationHealthLinux or ApplicationHealthWindows by publisher Microsoft.ManagedServices (ARM: virtualMachineProfile.extensionProfile.extensions).',
    },
  },
  {
    rule: 'scale-set-health-missing',
    subject: on(flexibleScaleSet({ health: later })),
    says: {
      outcome: 'unknown',
      property: 'health',
      message: 'may have patchMode AutomaticByPlatform without an application health extension, which Azure requires',
      reason: 'health is not known: known after apply.',
    },
  },
  {
    rule: 'scale-set-not-updated',
    subject: on(uniformScaleSet({ automaticOsUpgrade: absent })),
    says: {
      outcome: 'violation',
      property: 'automaticOsUpgrade',
      message: 'has no automatic OS upgrade, so its instances keep the image they were made from',
      fix: 'Set automatic_os_upgrade_enabled = true in automatic_os_upgrade_policy (azurerm 3 and 4: enable_automatic_os_upgrade; ARM: upgradePolicy.automaticOSUpgradePolicy.enableAutomaticOSUpgrade).',
    },
  },
  {
    rule: 'scale-set-not-updated',
    subject: on(uniformScaleSet({ image: pinned })),
    says: {
      outcome: 'violation',
      property: 'image',
      message: 'pins the image version 1.2.3, so an automatic OS upgrade never finds a newer one; asked for: latest',
      fix: 'Set version = "latest" in source_image_reference, or leave the version out of source_image_id (ARM: storageProfile.imageReference).',
    },
  },
  {
    rule: 'scale-set-not-updated',
    subject: on(uniformScaleSet({ image: galleryImage })),
    says: {
      outcome: 'violation',
      property: 'image',
      message: `pins the image version ${galleryId}, so an automatic OS upgrade never finds a newer one; asked for: latest`,
      fix: 'Set version = "latest" in source_image_reference, or leave the version out of source_image_id (ARM: storageProfile.imageReference).',
    },
  },
  {
    rule: 'scale-set-not-updated',
    subject: on(uniformScaleSet({ image: later })),
    says: {
      outcome: 'unknown',
      property: 'automaticOsUpgrade',
      message: 'may never move to a newer image; image would decide',
      reason: 'image is not known: known after apply.',
    },
  },
  {
    rule: 'scale-set-upgrade-conflict',
    subject: on(flexibleScaleSet({ automaticOsUpgrade: value(true) })),
    says: {
      outcome: 'violation',
      property: 'patchMode',
      message: 'has the automatic OS upgrade and patchMode AutomaticByPlatform, which exclude each other; asked for: one of them',
      fix: 'Set upgradePolicy.automaticOSUpgradePolicy.enableAutomaticOSUpgrade = false, or choose another patch mode.',
    },
  },
  {
    rule: 'scale-set-upgrade-conflict',
    subject: on(uniformScaleSet({ os: value('windows'), automaticUpdates: value(true) })),
    says: {
      outcome: 'violation',
      property: 'automaticUpdates',
      message: 'has the automatic OS upgrade while Windows updates itself too, which exclude each other; asked for: automaticUpdates false',
      fix: 'Set automatic_updates_enabled (azurerm 3 and 4: enable_automatic_updates) = false.',
    },
  },
  {
    rule: 'scale-set-upgrade-conflict',
    subject: on(uniformScaleSet({ os: value('windows'), automaticUpdates: value(true), origin: azapi })),
    says: {
      outcome: 'violation',
      property: 'automaticUpdates',
      message: 'has the automatic OS upgrade while Windows updates itself too, which exclude each other; asked for: automaticUpdates false',
      fix: 'Set enableAutomaticUpdates = false.',
    },
  },
  {
    rule: 'scale-set-upgrade-conflict',
    subject: on(uniformScaleSet({ os: value('windows'), automaticUpdates: later })),
    says: {
      outcome: 'unknown',
      property: 'automaticOsUpgrade',
      message: 'may combine the automatic OS upgrade with another way of updating, which Azure refuses',
      reason: 'automaticUpdates is not known: known after apply.',
    },
  },
  {
    rule: 'scale-set-upgrade-conflict',
    subject: on(flexibleScaleSet({ automaticOsUpgrade: value(true), patchMode: later })),
    says: {
      outcome: 'unknown',
      property: 'automaticOsUpgrade',
      message: 'may combine the automatic OS upgrade with another way of updating, which Azure refuses',
      reason: 'patchMode is not known: known after apply.',
    },
  },
  {
    rule: 'scale-set-upgrade-conflict',
    subject: on(uniformScaleSet({ os: value('windows'), specialised: value(true) })),
    says: {
      outcome: 'unknown',
      property: 'automaticOsUpgrade',
      message: 'may combine the automatic OS upgrade with another way of updating, which Azure refuses',
      reason: 'Nothing declares whether Windows updates itself on scale sets without an OS profile.',
    },
  },
  {
    rule: 'schedule-excludes-rebooting-kbs',
    subject: of(schedule({ windows: value(selection({ excludeKbsRequiringReboot: value(true) })) })),
    says: {
      outcome: 'violation',
      property: 'windows',
      message: 'has excludeKbsRequiringReboot true, so Windows patches that need a reboot are never installed; asked for: false',
      fix: 'Set installPatches.windowsParameters.excludeKbsRequiringReboot = false.',
    },
  },
  {
    rule: 'schedule-excludes-rebooting-kbs',
    subject: of(schedule({ windows: later })),
    says: {
      outcome: 'unknown',
      property: 'windows',
      message: 'may leave out Windows patches that need a reboot',
      reason: 'excludeKbsRequiringReboot is not known: known after apply.',
    },
  },
  {
    rule: 'schedule-linux-class-combination',
    subject: of(schedule({ linux: value(selection({ classifications: value(['Critical', 'Other']) })) })),
    says: {
      outcome: 'violation',
      property: 'linux',
      message: 'installs Critical, Other on Linux, an invalid combination that makes every run fail; asked for: Security as well',
      fix: 'Add "Security" to classifications_to_include in install_patches.linux (ARM: installPatches.linuxParameters.classificationsToInclude).',
    },
  },
  {
    rule: 'schedule-linux-class-combination',
    subject: of(schedule({ linux: value(selection({ classifications: later })) })),
    says: {
      outcome: 'unknown',
      property: 'linux',
      message: 'installs Linux classes that are not known; refused: Critical and Other without Security',
      reason: 'the choice of Linux classes is not known: known after apply.',
    },
  },
  {
    rule: 'schedule-missing-critical-security',
    subject: of(schedule({ linux: value(selection({ classifications: value(['Other']) })) })),
    says: {
      outcome: 'violation',
      property: 'linux',
      message: 'installs only Other on Linux; asked for: Security, or no classes at all',
      fix: 'Add "Critical" and "Security" to classifications_to_include in install_patches.linux (ARM: installPatches.linuxParameters.classificationsToInclude).',
    },
  },
  {
    rule: 'schedule-missing-critical-security',
    subject: of(schedule({ windows: value(selection({ classifications: value(['Critical', 'Definition']) })) })),
    says: {
      outcome: 'violation',
      property: 'windows',
      message: 'installs only Critical, Definition on Windows; asked for: Critical and Security',
      fix: 'Add "Critical" and "Security" to classifications_to_include in install_patches.windows (ARM: installPatches.windowsParameters.classificationsToInclude).',
    },
  },
  {
    rule: 'schedule-missing-critical-security',
    subject: of(schedule({ linux: value(selection({ classifications: absent, include: value(['kernel*']) })) })),
    says: {
      outcome: 'violation',
      property: 'linux',
      message: 'installs no class, only what its package masks name on Linux; asked for: Security, or no classes at all',
      fix: 'Add "Critical" and "Security" to classifications_to_include in install_patches.linux (ARM: installPatches.linuxParameters.classificationsToInclude).',
    },
  },
  {
    rule: 'schedule-missing-critical-security',
    subject: of(schedule({ windows: value(selection({ classifications: absent, include: value(['5001234']) })) })),
    says: {
      outcome: 'violation',
      property: 'windows',
      message: 'installs no class, only what its KB numbers name on Windows; asked for: Critical and Security',
      fix: 'Add "Critical" and "Security" to classifications_to_include in install_patches.windows (ARM: installPatches.windowsParameters.classificationsToInclude).',
    },
  },
  {
    rule: 'schedule-missing-critical-security',
    subject: of(schedule({ windows: value(selection({ classifications: absent })) })),
    says: {
      outcome: 'unknown',
      property: 'windows',
      message: 'names no class and no KB numbers on Windows; asked for: Critical and Security',
      reason: 'Azure does not document what a schedule without classes and without a list of patches installs.',
    },
  },
  {
    rule: 'schedule-missing-critical-security',
    subject: of(schedule({ windows: value(selection({ classifications: absent, include: unknown('depends on local.kbs.') })) })),
    says: {
      outcome: 'unknown',
      property: 'windows',
      message: 'installs no class and perhaps only KB numbers on Windows; asked for: Critical and Security',
      reason: 'Whether a schedule installs critical and security patches is not known: depends on local.kbs.',
    },
  },
  {
    rule: 'schedule-missing-critical-security',
    subject: of(schedule({ linux: value(selection({ classifications: absent, include: later })) })),
    says: {
      outcome: 'unknown',
      property: 'linux',
      message: 'installs no class and perhaps only package masks on Linux; asked for: Security, or no classes at all',
      reason: 'Whether a schedule installs critical and security patches is not known: known after apply.',
    },
  },
  {
    rule: 'schedule-missing-critical-security',
    subject: of(schedule({ linux: value(selection({ classifications: value(['Other', 'Bugfix']) })) })),
    says: {
      outcome: 'unknown',
      property: 'linux',
      message: 'installs Other, Bugfix on Linux; asked for: Security, or no classes at all',
      reason: 'Whether a schedule installs critical and security patches is not known: Bugfix is not a class that is known here.',
    },
  },
  {
    rule: 'schedule-missing-critical-security',
    subject: of(schedule({ linux: later })),
    says: {
      outcome: 'unknown',
      property: 'linux',
      message: 'installs what is not known on Linux; asked for: Security, or no classes at all',
      reason: 'Whether a schedule installs critical and security patches is not known: known after apply.',
    },
  },
  {
    rule: 'schedule-missing-critical-security',
    subject: of(schedule({ linux: absent, windows: value(selection({ classifications: later })) })),
    says: {
      outcome: 'unknown',
      property: 'windows',
      message: 'installs classes that are not known on Windows; asked for: Critical and Security',
      reason: 'Whether a schedule installs critical and security patches is not known: known after apply.',
    },
  },
  {
    rule: 'schedule-missing-critical-security',
    subject: of(schedule({ linux: later, windows: absent })),
    says: {
      outcome: 'unknown',
      property: 'linux',
      message: 'installs what is not known; asked for: critical and security patches',
      reason: 'What these schedules install is not known: known after apply.',
    },
  },
  {
    rule: 'schedule-missing-critical-security',
    subject: of(schedule({ linux: absent, windows: later })),
    says: {
      outcome: 'unknown',
      property: 'windows',
      message: 'installs what is not known; asked for: critical and security patches',
      reason: 'What these schedules install is not known: known after apply.',
    },
  },
  {
    rule: 'schedule-missing-critical-security',
    subject: of(schedule({ linux: absent, windows: absent })),
    says: {
      outcome: 'unknown',
      property: 'linux',
      message: 'says nothing about Linux or Windows updates; asked for: critical and security patches',
      reason: 'Azure does not document what a schedule without classes and without a list of patches installs.',
    },
  },
  {
    rule: 'schedule-missing-critical-security',
    subject: of(schedule({ mode: later, linux: value(selection({ classifications: value(['Other']) })) })),
    says: {
      outcome: 'unknown',
      property: 'mode',
      message: 'installs only Other on Linux; asked for: Security, or no classes at all',
      reason: 'mode is not known: known after apply.',
    },
  },
  {
    rule: 'schedule-missing-critical-security',
    subject: of(schedule({ id: 'other', linux: value(selection({ classifications: value(['Other']) })) }), [patchingIn(linuxVm(), vague)]),
    says: {
      outcome: 'unknown',
      property: 'linux',
      message: 'installs only Other on Linux; asked for: Security, or no classes at all',
      reason: 'Whether another schedule brings critical and security patches to the same machines is not known.',
    },
  },
  {
    rule: 'schedule-mode-not-user',
    subject: of(schedule({ mode: absent })),
    says: {
      outcome: 'violation',
      property: 'mode',
      message: 'has no patch mode; asked for: User',
      fix: 'Set in_guest_user_patch_mode = "User" (ARM: extensionProperties.InGuestPatchMode = User).',
    },
  },
  {
    rule: 'schedule-mode-not-user',
    subject: of(schedule({ mode: value('Platform') })),
    says: {
      outcome: 'violation',
      property: 'mode',
      message: 'has patch mode Platform, so it does not patch the machines it is assigned to; asked for: User',
      fix: 'Set in_guest_user_patch_mode = "User" (ARM: extensionProperties.InGuestPatchMode = User).',
    },
  },
  {
    rule: 'schedule-mode-not-user',
    subject: of(schedule({ linux: absent, windows: absent, reboot: absent })),
    says: {
      outcome: 'violation',
      property: 'installPatches',
      message: 'says nothing about what it installs; asked for: a Linux or Windows selection',
      fix: 'Add install_patches with a linux or windows block (ARM: installPatches with linuxParameters or windowsParameters).',
    },
  },
  {
    rule: 'schedule-mode-not-user',
    subject: of(schedule({ mode: later })),
    says: {
      outcome: 'unknown',
      property: 'mode',
      message: 'may have another patch mode than User',
      reason: 'mode is not known: known after apply.',
    },
  },
  {
    rule: 'schedule-mode-not-user',
    subject: of(schedule({ linux: later, windows: absent, reboot: absent })),
    says: {
      outcome: 'unknown',
      property: 'installPatches',
      message: 'may say nothing about what it installs',
      reason: 'linux is not known: known after apply.',
    },
  },
  {
    rule: 'schedule-only-pinned-patches',
    subject: of(schedule({ linux: value(selection({ classifications: absent, include: value(['kernel*']) })) })),
    says: {
      outcome: 'violation',
      property: 'linux',
      message: 'installs only what its package masks name on Linux; asked for: classes',
      fix: 'Set classifications_to_include = ["Critical", "Security"] in install_patches.linux (ARM: installPatches.linuxParameters.classificationsToInclude).',
    },
  },
  {
    rule: 'schedule-only-pinned-patches',
    subject: of(schedule({ windows: value(selection({ classifications: absent, include: value(['5001234']) })) })),
    says: {
      outcome: 'violation',
      property: 'windows',
      message: 'installs only what its KB numbers name on Windows; asked for: classes',
      fix: 'Set classifications_to_include = ["Critical", "Security"] in install_patches.windows (ARM: installPatches.windowsParameters.classificationsToInclude).',
    },
  },
  {
    rule: 'schedule-only-pinned-patches',
    subject: of(schedule({ linux: value(selection({ classifications: later, include: value(['kernel*']) })) })),
    says: {
      outcome: 'unknown',
      property: 'linux',
      message: 'may install only what its package masks name on Linux; asked for: classes',
      reason: 'the choice of linux classes is not known: known after apply.',
    },
  },
  {
    rule: 'schedule-only-pinned-patches',
    subject: of(schedule({ windows: value(selection({ classifications: absent, include: later })) })),
    says: {
      outcome: 'unknown',
      property: 'windows',
      message: 'may install only what its KB numbers name on Windows; asked for: classes',
      reason: 'the list of windows patches to include is not known: known after apply.',
    },
  },
  {
    rule: 'schedule-only-pinned-patches',
    subject: of(schedule({ linux: absent, windows: later })),
    says: {
      outcome: 'unknown',
      property: 'windows',
      message: 'may install only what its KB numbers name on Windows; asked for: classes',
      reason: 'windows is not known: known after apply.',
    },
  },
  {
    rule: 'schedule-os-not-covered',
    subject: of(schedule({ linux: absent }), [patchingIn(linuxVm(), scheduled)]),
    says: {
      outcome: 'violation',
      property: 'linux',
      message:
        'has no selection for Linux, but reaches azurerm_linux_virtual_machine.web; asked for: a selection for each system it reaches',
      fix: 'Add a linux block to install_patches (ARM: installPatches.linuxParameters), or take these machines out of the schedule.',
    },
  },
  {
    rule: 'schedule-os-not-covered',
    subject: of(
      schedule({ windows: absent }),
      ['d', 'b', 'a', 'c'].map((id) => patchingIn(windowsVm({ id }))),
    ),
    says: {
      outcome: 'violation',
      property: 'windows',
      message: 'has no selection for Windows, but reaches a, b, c and 1 more; asked for: a selection for each system it reaches',
      fix: 'Add a windows block to install_patches (ARM: installPatches.windowsParameters), or take these machines out of the schedule.',
    },
  },
  {
    rule: 'schedule-os-not-covered',
    subject: of(schedule({ linux: absent, windows: absent }), [patchingIn(linuxVm()), patchingIn(windowsVm())]),
    says: {
      outcome: 'violation',
      property: 'linux',
      message:
        'has no selection for Linux or Windows, but reaches azurerm_linux_virtual_machine.web, azurerm_windows_virtual_machine.sql; asked for: a selection for each system it reaches',
      fix: 'Add a linux and a windows block to install_patches (ARM: installPatches.linuxParameters and installPatches.windowsParameters), or take these machines out of the schedule.',
    },
  },
  {
    rule: 'schedule-os-not-covered',
    subject: of(schedule({ linux: later }), [patchingIn(linuxVm())]),
    says: {
      outcome: 'unknown',
      property: 'linux',
      message: 'may have no selection for Linux, but reaches azurerm_linux_virtual_machine.web',
      reason: 'linux is not known: known after apply.',
    },
  },
  {
    rule: 'schedule-os-not-covered',
    subject: of(schedule({ linux: absent }), [patchingIn(linuxVm({ os: later }))]),
    says: {
      outcome: 'unknown',
      property: 'linux',
      message: 'has no selection for Linux, but reaches azurerm_linux_virtual_machine.web, whose system is not known',
      reason: 'the operating system of these machines is not known: known after apply.',
    },
  },
  {
    rule: 'schedule-os-not-covered',
    subject: of(schedule({ id: 'other', linux: absent }), [patchingIn(linuxVm(), vague)]),
    says: {
      outcome: 'unknown',
      property: 'linux',
      message: 'has no selection for Linux, but reaches azurerm_linux_virtual_machine.web, which another schedule may patch',
      reason: 'Whether another schedule patches the same machines is not known.',
    },
  },
  {
    rule: 'schedule-unused',
    subject: of(schedule(), [], value(false)),
    says: {
      outcome: 'violation',
      property: 'machines',
      message: 'has no assignment, so it patches nothing; asked for: at least one',
      fix: 'Assign it (azurerm_maintenance_assignment_virtual_machine or azurerm_maintenance_assignment_dynamic_scope; ARM: Microsoft.Maintenance/configurationAssignments), or remove it.',
    },
  },
  {
    rule: 'schedule-unused',
    subject: of(schedule(), [], unknown('an assignment outside the input may use it')),
    says: {
      outcome: 'unknown',
      property: 'machines',
      message: 'may have no assignment, and then it patches nothing',
      reason: 'the use of these schedules is not known: an assignment outside the input may use it.',
    },
  },
  {
    rule: 'schedule-without-prerequisites',
    subject: on(linuxVm(), scheduled),
    says: {
      outcome: 'violation',
      property: 'bypass',
      message:
        'is reached by the schedule azurerm_maintenance_configuration.monthly, which cannot patch it: patchMode is AutomaticByPlatform, bypass is not set; needed: patchMode AutomaticByPlatform with bypass true',
      fix: 'Set bypass_platform_safety_checks_on_user_schedule_enabled = true, or take the machine out of the schedule.',
    },
  },
  {
    rule: 'schedule-without-prerequisites',
    subject: on(linuxVm({ patchMode: value('ImageDefault'), bypass: value(true) }), scheduled),
    says: {
      outcome: 'violation',
      property: 'patchMode',
      message:
        'is reached by the schedule azurerm_maintenance_configuration.monthly, which cannot patch it: patchMode is ImageDefault, bypass is true; needed: patchMode AutomaticByPlatform with bypass true',
      fix: 'Set patch_mode = "AutomaticByPlatform" and bypass_platform_safety_checks_on_user_schedule_enabled = true, or take the machine out of the schedule.',
    },
  },
  {
    rule: 'schedule-without-prerequisites',
    subject: on(linuxVm({ patchMode: absent, bypass: absent }), scheduled),
    says: {
      outcome: 'violation',
      property: 'patchMode',
      message:
        'is reached by the schedule azurerm_maintenance_configuration.monthly, which cannot patch it: patchMode is not set, bypass is not set; needed: patchMode AutomaticByPlatform with bypass true',
      fix: 'Set patch_mode = "AutomaticByPlatform" and bypass_platform_safety_checks_on_user_schedule_enabled = true, or take the machine out of the schedule.',
    },
  },
  {
    rule: 'schedule-without-prerequisites',
    subject: on(legacyVm(), { ...scheduled, assignments: [assignment(monthly, legacyVm())] }),
    says: {
      outcome: 'violation',
      property: 'patchMode',
      message:
        'is reached by the schedule azurerm_maintenance_configuration.monthly, which cannot patch it: its resource type has no patch settings; needed: patchMode AutomaticByPlatform with bypass true',
      fix: 'Declare it as azurerm_linux_virtual_machine and set patch_mode = "AutomaticByPlatform" and bypass_platform_safety_checks_on_user_schedule_enabled = true, or take the machine out of the schedule.',
    },
  },
  {
    rule: 'schedule-without-prerequisites',
    subject: on(linuxVm({ patchMode: later, bypass: value(true) }), scheduled),
    says: {
      outcome: 'unknown',
      property: 'patchMode',
      message:
        'is reached by the schedule azurerm_maintenance_configuration.monthly: patchMode is not known, bypass is true; needed: patchMode AutomaticByPlatform with bypass true',
      reason: 'patchMode is not known: known after apply.',
    },
  },
  {
    rule: 'schedule-without-prerequisites',
    subject: on(linuxVm({ bypass: later }), scheduled),
    says: {
      outcome: 'unknown',
      property: 'bypass',
      message:
        'is reached by the schedule azurerm_maintenance_configuration.monthly: patchMode is AutomaticByPlatform, bypass is not known; needed: patchMode AutomaticByPlatform with bypass true',
      reason: 'bypass is not known: known after apply.',
    },
  },
  {
    rule: 'schedule-without-prerequisites',
    subject: on(linuxVm({ patchMode: value('ImageDefault') }), vague),
    says: {
      outcome: 'unknown',
      property: 'schedules',
      message:
        'may be reached by the schedule azurerm_maintenance_configuration.monthly: patchMode is ImageDefault, bypass is not set; needed: patchMode AutomaticByPlatform with bypass true',
      reason: 'Whether a schedule patches these machines is not known: a local hides which.',
    },
  },
  {
    rule: 'schedule-without-prerequisites',
    subject: on(linuxVm(), reaching({ kind: 'unknown', why: 'a local hides it' })),
    says: {
      outcome: 'unknown',
      property: 'schedules',
      message:
        'may be reached by a schedule that is not known: patchMode is AutomaticByPlatform, bypass is not set; needed: patchMode AutomaticByPlatform with bypass true',
      reason: 'Whether a schedule patches these machines is not known: a local hides it.',
    },
  },
  {
    rule: 'specialised-disk-unmanaged',
    subject: on(specialisedVm()),
    says: {
      outcome: 'violation',
      property: 'patchMode',
      message:
        "is made from a specialised disk and has no patch settings, so only the system decides; asked for: patch settings of a customer's schedule or of the system",
      fix: 'Create it from an image, or set patchSettings.patchMode = AutomaticByPlatform and patchSettings.automaticByPlatformSettings.bypassPlatformSafetyChecksOnUserSchedule = true with azapi_update_resource (API 2023-07-01 or newer), and assign a schedule.',
    },
  },
  {
    rule: 'specialised-disk-unmanaged',
    subject: on(specialisedVm({ patchMode: value('AutomaticByPlatform') })),
    says: {
      outcome: 'violation',
      property: 'patchMode',
      message:
        "is made from a specialised disk and is left to Azure, which does not patch specialised disks by itself; asked for: patch settings of a customer's schedule or of the system",
      fix: 'Create it from an image, or set patchSettings.patchMode = AutomaticByPlatform and patchSettings.automaticByPlatformSettings.bypassPlatformSafetyChecksOnUserSchedule = true with azapi_update_resource (API 2023-07-01 or newer), and assign a schedule.',
    },
  },
  {
    rule: 'specialised-disk-unmanaged',
    subject: on(specialisedVm({ specialised: later })),
    says: {
      outcome: 'unknown',
      property: 'patchMode',
      message: 'may be made from a specialised disk without working patch settings',
      reason: 'specialised is not known: known after apply.',
    },
  },
  {
    rule: 'sql-automated-patching-conflict',
    subject: on(linuxVm(sql), scheduled),
    says: {
      outcome: 'violation',
      property: 'sqlPatching',
      message:
        'is patched by Automated Patching of SQL Server and by the schedule azurerm_maintenance_configuration.monthly; asked for: only one of them',
      fix: 'Remove auto_patching (ARM: autoPatchingSettings.enable = false), or take the machine out of the schedule.',
    },
  },
  {
    rule: 'sql-automated-patching-conflict',
    subject: on(linuxVm({ sqlPatching: later }), scheduled),
    says: {
      outcome: 'unknown',
      property: 'sqlPatching',
      message: 'may be patched both by Automated Patching of SQL Server and by a schedule',
      reason: 'sqlPatching is not known: known after apply.',
    },
  },
  {
    rule: 'sql-automated-patching-conflict',
    subject: on(linuxVm(sql), vague),
    says: {
      outcome: 'unknown',
      property: 'sqlPatching',
      message: 'may be patched both by Automated Patching of SQL Server and by a schedule',
      reason: 'Whether a schedule patches these machines is not known: a local hides which.',
    },
  },
  {
    rule: 'unsupported-image',
    subject: on(linuxVm({ image: galleryImage })),
    says: {
      outcome: 'violation',
      property: 'image',
      message: `is left to Azure for patching, but ${galleryId} is a custom image; asked for: an image that Azure patches by itself`,
      fix: "Set bypass_platform_safety_checks_on_user_schedule_enabled = true and assign a schedule, or use a marketplace image on Azure's list of automatic guest patching.",
    },
  },
  {
    rule: 'unsupported-image',
    subject: on(windowsVm({ image: client })),
    says: {
      outcome: 'violation',
      property: 'image',
      message:
        "is left to Azure for patching, but MicrosoftWindowsDesktop:windows-11:win11-24h2-pro is not an image on Azure's list; asked for: an image that Azure patches by itself",
      fix: "Set bypass_platform_safety_checks_on_user_schedule_enabled = true and assign a schedule, or use a marketplace image on Azure's list of automatic guest patching.",
    },
  },
  {
    rule: 'unsupported-image',
    subject: on(linuxVm({ image: absent })),
    says: {
      outcome: 'violation',
      property: 'image',
      message:
        'is left to Azure for patching, but it is made from a disk, not from an image; asked for: an image that Azure patches by itself',
      fix: "Set bypass_platform_safety_checks_on_user_schedule_enabled = true and assign a schedule, or use a marketplace image on Azure's list of automatic guest patching.",
    },
  },
  {
    rule: 'unsupported-image',
    subject: on(flexibleScaleSet({ image: galleryImage })),
    says: {
      outcome: 'violation',
      property: 'image',
      message: `is left to Azure for patching, but ${galleryId} is a custom image; asked for: an image that Azure patches by itself`,
      fix: "Use a marketplace image on Azure's list of automatic guest patching.",
    },
  },
  {
    rule: 'unsupported-image',
    subject: on(linuxVm({ image: later })),
    says: {
      outcome: 'unknown',
      property: 'image',
      message: 'may be left to Azure for patching, and its image is not known; asked for: an image that Azure patches by itself',
      reason: 'image is not known: known after apply.',
    },
  },
  {
    rule: 'unsupported-image',
    subject: on(linuxVm({ image: absent, specialised: later })),
    says: {
      outcome: 'unknown',
      property: 'image',
      message:
        'may be left to Azure for patching, and it is made from a disk, not from an image; asked for: an image that Azure patches by itself',
      reason: 'specialised is not known: known after apply.',
    },
  },
  {
    rule: 'unsupported-os',
    subject: on(windowsVm({ image: client })),
    says: {
      outcome: 'violation',
      property: 'image',
      message:
        'is made from MicrosoftWindowsDesktop:windows-11:win11-24h2-pro, which Azure Update Manager does not support; asked for: a supported image, or patching by the system',
      fix: 'Use an image that Update Manager supports, or: Set patch_mode = "AutomaticByOS".',
    },
  },
  {
    rule: 'unsupported-os',
    subject: on(windowsVm({ image: client, bypass: value(true) }), scheduledWindows),
    says: {
      outcome: 'violation',
      property: 'image',
      message:
        'is made from MicrosoftWindowsDesktop:windows-11:win11-24h2-pro, which Azure Update Manager does not support; asked for: a supported image, or patching by the system',
      fix: 'Use an image that Update Manager supports, or: Set patch_mode = "AutomaticByOS" and bypass_platform_safety_checks_on_user_schedule_enabled = false and take the machine out of the schedule.',
    },
  },
  {
    rule: 'unsupported-os',
    subject: on(windowsVm({ image: client, ...byWindows }), scheduledWindows),
    says: {
      outcome: 'violation',
      property: 'image',
      message:
        'is made from MicrosoftWindowsDesktop:windows-11:win11-24h2-pro, which Azure Update Manager does not support; asked for: a supported image, or patching by the system',
      fix: 'Use an image that Update Manager supports, or: take the machine out of the schedule.',
    },
  },
  {
    rule: 'unsupported-os',
    subject: on(windowsVm({ image: client, os: later })),
    says: {
      outcome: 'violation',
      property: 'image',
      message:
        'is made from MicrosoftWindowsDesktop:windows-11:win11-24h2-pro, which Azure Update Manager does not support; asked for: a supported image, or patching by the system',
      fix: 'Use an image that Update Manager supports, or: Set patch_mode = "AutomaticByOS" (on Linux ImageDefault).',
    },
  },
  {
    rule: 'unsupported-os',
    subject: on(linuxVm({ image: client })),
    says: {
      outcome: 'violation',
      property: 'image',
      message:
        'is made from MicrosoftWindowsDesktop:windows-11:win11-24h2-pro, which Azure Update Manager does not support; asked for: a supported image, or patching by the system',
      fix: 'Use an image that Update Manager supports, or: Set patch_mode = "ImageDefault".',
    },
  },
  {
    rule: 'unsupported-os',
    subject: on(windowsVm({ image: later })),
    says: {
      outcome: 'unknown',
      property: 'image',
      message: 'may rely on Azure Update Manager, and its image is not known',
      reason: 'image is not known: known after apply.',
    },
  },
  {
    rule: 'unsupported-os',
    subject: on(windowsVm({ image: client, patchMode: later })),
    says: {
      outcome: 'unknown',
      property: 'image',
      message: 'may rely on Azure Update Manager, and it does not support MicrosoftWindowsDesktop:windows-11:win11-24h2-pro',
      reason: 'patchMode is not known: known after apply.',
    },
  },
  {
    rule: 'unsupported-os',
    subject: on(windowsVm({ image: client, ...byWindows }), vague),
    says: {
      outcome: 'unknown',
      property: 'image',
      message: 'may rely on Azure Update Manager, and it does not support MicrosoftWindowsDesktop:windows-11:win11-24h2-pro',
      reason: 'Whether a schedule patches these machines is not known: a local hides which.',
    },
  },
  {
    rule: 'windows-update-flag-mismatch',
    subject: on(windowsVm({ ...byWindows, automaticUpdates: value(false) })),
    says: {
      outcome: 'violation',
      property: 'automaticUpdates',
      message: 'has patchMode AutomaticByOS with automaticUpdates false; asked for: automaticUpdates true, since Azure refuses this',
      fix: 'Set automatic_updates_enabled (azurerm before 4.42: enable_automatic_updates) = true (Azure cannot change it on a machine that exists), or: Set patch_mode = "Manual".',
    },
  },
  {
    rule: 'windows-update-flag-mismatch',
    subject: on(windowsVm({ patchMode: value('Manual'), automaticUpdates: implicit(true) })),
    says: {
      outcome: 'violation',
      property: 'automaticUpdates',
      message: 'has patchMode Manual with automaticUpdates true by default; asked for: automaticUpdates false, since Azure refuses this',
      fix: 'Set automatic_updates_enabled (azurerm before 4.42: enable_automatic_updates) = false (Azure cannot change it on a machine that exists), or: Set patch_mode = "AutomaticByOS".',
    },
  },
  {
    rule: 'windows-update-flag-mismatch',
    subject: on(windowsVm({ patchMode: value('Manual'), kind: 'flexible-scale-set' })),
    says: {
      outcome: 'violation',
      property: 'automaticUpdates',
      message: 'has patchMode Manual with automaticUpdates true; asked for: automaticUpdates false, since Azure refuses this',
      fix: 'Set automatic_updates_enabled (azurerm 3 and 4: enable_automatic_updates) = false (Azure cannot change it on a machine that exists), or: Set patch_mode = "AutomaticByOS".',
    },
  },
  {
    rule: 'windows-update-flag-mismatch',
    subject: on(windowsVm({ patchMode: value('Manual'), origin: azapi })),
    says: {
      outcome: 'violation',
      property: 'automaticUpdates',
      message: 'has patchMode Manual with automaticUpdates true; asked for: automaticUpdates false, since Azure refuses this',
      fix: 'Set enableAutomaticUpdates = false (Azure cannot change it on a machine that exists), or: Set patchSettings.patchMode = AutomaticByOS.',
    },
  },
  {
    rule: 'windows-update-flag-mismatch',
    subject: on(windowsVm({ patchMode: value('Manual'), automaticUpdates: later })),
    says: {
      outcome: 'unknown',
      property: 'automaticUpdates',
      message: 'may have a patchMode and automaticUpdates that contradict each other, which Azure refuses',
      reason: 'automaticUpdates is not known: known after apply.',
    },
  },
];

describe('a rule says', () => {
  it.each(sentences)('$rule: $says.message', ({ rule, subject, says }) => {
    const check = rules[rule].check as (subject: Sentence['subject'], settings: RuleSettings) => RuleOutcome;
    expect(check(subject, {})).toEqual(says);
  });
});
