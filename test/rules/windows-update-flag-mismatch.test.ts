import { absent, implicit, unknown, value } from '../../src/estate/known.ts';
import type { Machine } from '../../src/estate/machine.ts';
import { arcServer, flexibleScaleSet, legacyVm, linuxVm, specialisedVm, uniformScaleSet, windowsVm } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const windows = value('windows' as const);
const byOs = (overwrites: Partial<Machine> = {}) => windowsVm({ patchMode: value('AutomaticByOS'), ...overwrites });
const manual = (overwrites: Partial<Machine> = {}) => windowsVm({ patchMode: value('Manual'), ...overwrites });
const off = { automaticUpdates: value(false) };
const onceMore = unknown('known after apply');

testRule('windows-update-flag-mismatch', [
  { name: 'passes AutomaticByOS with automatic updates', machine: byOs(), expect: 'pass' },
  { name: 'passes Manual without automatic updates', machine: manual(off), expect: 'pass' },
  { name: 'passes AutomaticByOS where the flag is absent', machine: byOs({ automaticUpdates: absent }), expect: 'pass' },
  {
    name: 'refuses AutomaticByOS without automatic updates',
    machine: byOs(off),
    expect: {
      outcome: 'violation',
      property: 'automaticUpdates',
      message: 'has patchMode AutomaticByOS with automaticUpdates false; asked for: automaticUpdates true, since Azure refuses this',
      fix: 'Set automatic_updates_enabled (azurerm before 4.42: enable_automatic_updates) = true (Azure cannot change it on a machine that exists), or: Set patch_mode = "Manual".',
    },
  },
  {
    name: 'does not apply to a mode that nobody wrote',
    machine: byOs({ ...off, patchMode: implicit('AutomaticByOS') }),
    expect: 'not-applicable',
  },
  {
    name: 'refuses Manual with automatic updates',
    machine: manual(),
    expect: {
      violation: 'automaticUpdates',
      message: 'has patchMode Manual with automaticUpdates true;',
      fix: 'patch_mode = "AutomaticByOS"',
    },
  },
  {
    name: 'refuses Manual with automatic updates by default',
    machine: manual({ automaticUpdates: implicit(true) }),
    expect: {
      outcome: 'violation',
      property: 'automaticUpdates',
      message: 'has patchMode Manual with automaticUpdates true by default; asked for: automaticUpdates false, since Azure refuses this',
      fix: 'Set automatic_updates_enabled (azurerm before 4.42: enable_automatic_updates) = false (Azure cannot change it on a machine that exists), or: Set patch_mode = "AutomaticByOS".',
    },
  },
  {
    name: 'refuses it on a flexible scale set, in the words that it has',
    machine: flexibleScaleSet({ os: windows, patchMode: value('Manual'), automaticUpdates: value(true) }),
    expect: {
      outcome: 'violation',
      property: 'automaticUpdates',
      message: 'has patchMode Manual with automaticUpdates true; asked for: automaticUpdates false, since Azure refuses this',
      fix: 'Set automatic_updates_enabled (azurerm 3 and 4: enable_automatic_updates) = false (Azure cannot change it on a machine that exists), or: Set patch_mode = "AutomaticByOS".',
    },
  },
  {
    name: "speaks Azure's own words where Azure's own words are written",
    machine: manual({ origin: { input: 'plan.json' } }),
    expect: {
      outcome: 'violation',
      property: 'automaticUpdates',
      message: 'has patchMode Manual with automaticUpdates true; asked for: automaticUpdates false, since Azure refuses this',
      fix: 'Set enableAutomaticUpdates = false (Azure cannot change it on a machine that exists), or: Set patchSettings.patchMode = AutomaticByOS.',
    },
  },
  {
    name: 'is unknown while the flag is',
    machine: byOs({ automaticUpdates: onceMore }),
    expect: {
      outcome: 'unknown',
      property: 'automaticUpdates',
      message: 'may have a patchMode and automaticUpdates that contradict each other, which Azure refuses',
      reason: 'automaticUpdates is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while the mode is',
    machine: windowsVm({ patchMode: onceMore }),
    expect: { unknown: 'automaticUpdates', reason: 'patchMode is not known' },
  },
  {
    name: 'is unknown while the system is',
    machine: manual({ os: onceMore }),
    expect: { unknown: 'automaticUpdates', reason: 'os is not known' },
  },
  {
    name: 'is unknown while it is unknown whether the disk is specialised',
    machine: manual({ specialised: onceMore }),
    expect: { unknown: 'automaticUpdates', reason: 'specialised is not known' },
  },
  { name: 'does not apply to AutomaticByPlatform', machine: windowsVm(off), expect: 'not-applicable' },
  { name: 'does not apply where the mode is absent', machine: windowsVm({ ...off, patchMode: absent }), expect: 'not-applicable' },
  { name: 'does not apply to Linux', machine: linuxVm({ patchMode: value('ImageDefault'), ...off }), expect: 'not-applicable' },
  {
    name: 'does not apply to specialised disks',
    machine: specialisedVm({ os: windows, patchMode: value('Manual'), automaticUpdates: value(true) }),
    expect: 'not-applicable',
  },
  { name: 'does not apply to resources without patch settings', machine: legacyVm({ os: windows, ...off }), expect: 'not-applicable' },
  { name: 'does not apply to uniform scale sets', machine: uniformScaleSet({ os: windows, ...off }), expect: 'not-applicable' },
  { name: 'does not apply to Arc servers', machine: arcServer({ os: windows, ...off }), expect: 'not-applicable' },
  {
    name: 'does not apply to uniform scale sets, whatever is written on them',
    machine: uniformScaleSet({ os: windows, patchMode: value('Manual'), automaticUpdates: value(true) }),
    expect: 'not-applicable',
  },
  {
    name: 'does not apply to Arc servers, whatever is written on them',
    machine: arcServer({ os: windows, patchMode: value('Manual'), automaticUpdates: value(true) }),
    expect: 'not-applicable',
  },
]);
