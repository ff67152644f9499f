import { absent, implicit, unknown, value } from '../../src/estate/known.ts';
import { flexibleScaleSet, linuxVm, uniformScaleSet, windowsVm } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const windows = value('windows' as const);
const upgrade = { automaticOsUpgrade: value(true) };

testRule('scale-set-upgrade-conflict', [
  {
    name: 'refuses the upgrade mode Manual, as azurerm does',
    machine: uniformScaleSet({ upgradeMode: value('Manual') }),
    expect: {
      outcome: 'violation',
      property: 'upgradeMode',
      message: 'has the automatic OS upgrade and the upgrade mode Manual, which azurerm refuses; asked for: Automatic or Rolling',
      fix: 'Set upgrade_mode = "Automatic".',
    },
  },
  { name: 'passes the upgrade mode Rolling', machine: uniformScaleSet({ upgradeMode: value('Rolling') }), expect: 'pass' },
  {
    name: "passes the upgrade mode Manual in Azure's own words",
    machine: uniformScaleSet({ upgradeMode: value('Manual'), origin: { input: 'plan.json' } }),
    expect: 'pass',
  },
  {
    name: 'is unknown while the upgrade mode is',
    machine: uniformScaleSet({ upgradeMode: unknown('known after apply') }),
    expect: { unknown: 'automaticOsUpgrade', reason: 'upgradeMode is not known: known after apply' },
  },
  { name: 'passes a uniform Linux set', machine: uniformScaleSet(upgrade), expect: 'pass' },
  {
    name: 'passes a uniform Windows set without Windows updates',
    machine: uniformScaleSet({ ...upgrade, os: windows, automaticUpdates: value(false) }),
    expect: 'pass',
  },
  {
    name: 'refuses a uniform Windows set with Windows updates',
    machine: uniformScaleSet({ ...upgrade, os: windows, automaticUpdates: value(true) }),
    expect: {
      outcome: 'violation',
      property: 'automaticUpdates',
      message: 'has the automatic OS upgrade while Windows updates itself too, which exclude each other; asked for: automaticUpdates false',
      fix: 'Set automatic_updates_enabled (azurerm 3 and 4: enable_automatic_updates) = false.',
    },
  },
  {
    name: 'refuses Windows updates that nobody switched off',
    machine: uniformScaleSet({ ...upgrade, os: windows, automaticUpdates: implicit(true) }),
    expect: { violation: 'automaticUpdates' },
  },
  {
    name: 'refuses Windows updates of which nothing is said',
    machine: uniformScaleSet({ ...upgrade, os: windows, automaticUpdates: absent, origin: { input: 'plan.json' } }),
    expect: {
      outcome: 'violation',
      property: 'automaticUpdates',
      message: 'has the automatic OS upgrade while Windows updates itself too, which exclude each other; asked for: automaticUpdates false',
      fix: 'Set enableAutomaticUpdates = false.',
    },
  },
  {
    name: 'refuses a flexible set that Azure patches',
    machine: flexibleScaleSet({ ...upgrade, patchMode: value('AutomaticByPlatform') }),
    expect: {
      outcome: 'violation',
      property: 'patchMode',
      message: 'has the automatic OS upgrade and patchMode AutomaticByPlatform, which exclude each other; asked for: one of them',
      fix: 'Set upgradePolicy.automaticOSUpgradePolicy.enableAutomaticOSUpgrade = false with azapi_update_resource, or: choose another patch mode.',
    },
  },
  {
    name: 'is unknown while the upgrade is',
    machine: uniformScaleSet({ automaticOsUpgrade: unknown('known after apply'), os: windows, automaticUpdates: value(true) }),
    expect: { unknown: 'automaticOsUpgrade', reason: 'automaticOsUpgrade is not known' },
  },
  {
    name: 'is unknown while Windows updates are',
    machine: uniformScaleSet({ ...upgrade, os: windows, automaticUpdates: unknown('known after apply') }),
    expect: {
      outcome: 'unknown',
      property: 'automaticOsUpgrade',
      message: 'may combine the automatic OS upgrade with another way of updating, which Azure refuses',
      reason: 'automaticUpdates is not known: known after apply.',
    },
  },
  {
    name: 'does not name the patch mode on a uniform set, where it plays no part',
    machine: uniformScaleSet({ ...upgrade, os: windows, patchMode: unknown('later'), automaticUpdates: unknown('known after apply') }),
    expect: { unknown: 'automaticOsUpgrade', reason: 'automaticUpdates is not known: known after apply.' },
  },
  {
    name: 'is unknown while the mode of a flexible set is',
    machine: flexibleScaleSet({ ...upgrade, patchMode: unknown('known after apply') }),
    expect: {
      outcome: 'unknown',
      property: 'automaticOsUpgrade',
      message: 'may combine the automatic OS upgrade with another way of updating, which Azure refuses',
      reason: 'patchMode is not known: known after apply.',
    },
  },
  {
    name: 'refuses Windows updates on a flexible set',
    machine: flexibleScaleSet({ ...upgrade, os: windows, patchMode: value('AutomaticByOS'), automaticUpdates: value(true) }),
    expect: { violation: 'automaticUpdates' },
  },
  {
    name: 'is unknown while the system is',
    machine: uniformScaleSet({ ...upgrade, os: unknown('not written'), automaticUpdates: value(true) }),
    expect: { unknown: 'automaticOsUpgrade', reason: 'os is not known' },
  },
  {
    name: 'does not apply without the automatic OS upgrade',
    machine: uniformScaleSet({ automaticOsUpgrade: value(false), os: windows, automaticUpdates: value(true) }),
    expect: 'not-applicable',
  },
  {
    name: 'is unknown without an OS profile, where nothing declares Windows updates',
    machine: uniformScaleSet({ ...upgrade, os: windows, specialised: value(true), automaticUpdates: implicit(true) }),
    expect: {
      outcome: 'unknown',
      property: 'automaticOsUpgrade',
      message: 'may combine the automatic OS upgrade with another way of updating, which Azure refuses',
      reason: 'Nothing declares whether Windows updates itself on scale sets without an OS profile.',
    },
  },
  {
    name: 'refuses Windows updates that are written, whether there is an OS profile or not',
    machine: uniformScaleSet({ ...upgrade, os: windows, specialised: unknown('known after apply'), automaticUpdates: value(true) }),
    expect: { violation: 'automaticUpdates' },
  },
  { name: 'does not apply to machines', machine: linuxVm(), expect: 'not-applicable' },
  {
    name: 'does not apply to machines, whatever is written on them',
    machine: windowsVm({ ...upgrade, patchMode: value('AutomaticByPlatform') }),
    expect: 'not-applicable',
  },
  {
    name: 'passes a uniform set whatever patch mode is written on it, since it has none',
    machine: uniformScaleSet({ ...upgrade, patchMode: value('AutomaticByPlatform') }),
    expect: 'pass',
  },
]);
