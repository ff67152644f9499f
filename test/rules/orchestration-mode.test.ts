import { unknown, value } from '../../src/estate/known.ts';
import { assignedElsewhere } from '../../src/rules/rule.ts';
import {
  arcServer,
  assignment,
  flexibleScaleSet,
  galleryImage,
  legacyVm,
  linuxVm,
  schedule,
  specialisedVm,
  uniformScaleSet,
  windowsVm,
} from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const production = { orchestration: ['CustomerManagedSchedules', 'AzureManagedSafeDeployment'] } as const;
const scheduled = linuxVm({ bypass: value(true) });
const blocked = linuxVm({ patchMode: value('AutomaticByPlatform') });
const monthly = schedule();

testRule('orchestration-mode', [
  {
    name: 'passes a machine whose schedule runs where schedules are allowed',
    machine: scheduled,
    around: { schedules: [monthly], assignments: [assignment(monthly, scheduled)], closed: false },
    requirements: production,
    expect: 'pass',
  },
  { name: 'passes a machine that Azure patches where that is allowed', machine: linuxVm(), requirements: production, expect: 'pass' },
  {
    name: 'refuses a way that is not on the list and says how to get to the first one that is',
    machine: windowsVm({ patchMode: value('Manual') }),
    requirements: production,
    expect: {
      violation: 'orchestrations',
      message: 'has the orchestration ManualUpdates; allowed: CustomerManagedSchedules, AzureManagedSafeDeployment',
      fix: 'patch_mode = "AutomaticByPlatform" and bypass_platform_safety_checks_on_user_schedule_enabled = true',
    },
  },
  {
    name: 'refuses a broken orchestration and says that nobody patches',
    machine: blocked,
    around: { schedules: [monthly], assignments: [assignment(monthly, blocked)] },
    requirements: production,
    expect: { violation: 'orchestrations', message: 'is patched by nobody (NobodyBlockedSchedule)' },
  },
  {
    name: 'refuses when every orchestration still possible is off the list, whatever would decide between them',
    machine: specialisedVm({ os: value('windows') }),
    requirements: production,
    expect: { violation: 'orchestrations', message: 'ManualUpdates or WindowsAutomaticUpdates', fix: 'azapi_update_resource' },
  },
  {
    name: 'refuses an unlisted image in an open world, where both ends are broken',
    machine: linuxVm({ image: galleryImage }),
    around: { closed: false },
    requirements: { orchestration: ['AzureManagedSafeDeployment'] },
    expect: { violation: 'orchestrations', message: 'NobodyBlockedSchedule or NobodyUnsupportedImage' },
  },
  {
    name: 'does not advise to leave an unlisted image to Azure',
    machine: linuxVm({ image: galleryImage }),
    requirements: { orchestration: ['AzureManagedSafeDeployment', 'CustomerManagedSchedules'] },
    expect: { violation: 'orchestrations', fix: 'and assign a schedule.' },
  },
  {
    name: 'refuses an absent mode by the default of the system',
    machine: linuxVm({ patchMode: { kind: 'absent' } }),
    requirements: production,
    expect: { violation: 'orchestrations', message: 'has the orchestration ImageDefault' },
  },
  {
    name: 'tells a legacy machine to change its resource type',
    machine: legacyVm(),
    requirements: production,
    expect: { violation: 'orchestrations', fix: 'Declare it as azurerm_linux_virtual_machine' },
  },
  {
    name: 'offers an Arc server a schedule only',
    machine: arcServer(),
    requirements: production,
    expect: { violation: 'orchestrations', fix: 'Assign a schedule.' },
  },
  {
    name: 'offers a uniform scale set the automatic OS upgrade',
    machine: uniformScaleSet({ automaticOsUpgrade: value(false) }),
    requirements: { orchestration: ['CustomerManagedSchedules', 'AutomaticOsUpgrade'] },
    expect: { violation: 'orchestrations', message: 'NotUpdated', fix: 'automatic_os_upgrade_policy' },
  },
  {
    name: 'is unknown for the shared reason when only an assignment outside the input would decide',
    machine: linuxVm(),
    around: { closed: false },
    requirements: production,
    expect: {
      unknown: 'orchestrations',
      message: 'may be AzureManagedSafeDeployment or NobodyBlockedSchedule',
      reason: assignedElsewhere,
    },
  },
  {
    name: 'is unknown and names the attribute that would decide',
    machine: linuxVm({ patchMode: unknown('known after apply') }),
    around: { closed: false },
    requirements: production,
    expect: { unknown: 'orchestrations', message: 'patchMode', reason: 'patchMode is not known: known after apply' },
  },
  {
    name: 'is unknown for a scale set that may be uniform or flexible',
    machine: flexibleScaleSet({ otherKind: 'uniform-scale-set' }),
    requirements: production,
    expect: { unknown: 'orchestrations', message: 'orchestrationMode would decide', reason: 'orchestrationMode is not known' },
  },
  { name: 'does not apply where any orchestration will do', machine: windowsVm({ patchMode: value('Manual') }), expect: 'not-applicable' },
]);
