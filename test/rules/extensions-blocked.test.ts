import { absent, unknown, value } from '../../src/estate/known.ts';
import type { LiveState } from '../../src/estate/live.ts';
import type { Machine } from '../../src/estate/machine.ts';
import { liveVm } from '../support/live.ts';
import { arcServer, assignment, flexibleScaleSet, linuxVm, schedule, uniformScaleSet } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const blocked = { extensionsAllowed: value(false) };
const ofTheImage = { patchMode: value('ImageDefault' as const), assessmentMode: value('ImageDefault' as const) };
const onceMore = unknown('known after apply');
const monthly = schedule();
const server = (blockedExtensions: LiveState['blockedExtensions'], more: Partial<Machine> = {}) => {
  const live = { ...(liveVm().live as LiveState), ...(blockedExtensions && { blockedExtensions }) };
  return arcServer({ live, ...more });
};
const neither = value(['WindowsPatchExtension', 'WindowsOsUpdateExtension']);
const assessed = { assessmentMode: value('AutomaticByPlatform' as const) };
const reached = (machine: Machine, by = monthly) => ({ schedules: [by], assignments: [assignment(by, machine)] });
const arm = { origin: { input: 'plan.json' } };

testRule('extensions-blocked', [
  { name: 'passes a machine that lets extensions run', machine: linuxVm(), expect: 'pass' },
  { name: 'passes an absent setting, since the default is true', machine: linuxVm({ extensionsAllowed: absent }), expect: 'pass' },
  {
    name: 'refuses patching without extensions',
    machine: linuxVm(blocked),
    expect: {
      outcome: 'violation',
      property: 'extensionsAllowed',
      message:
        'has patchMode AutomaticByPlatform with extensions switched off; asked for: extensions allowed, since Azure patches and assesses through one',
      fix: 'Set allow_extension_operations = true.',
    },
  },
  {
    name: 'refuses assessing without extensions',
    machine: linuxVm({ ...blocked, patchMode: value('ImageDefault') }),
    expect: {
      outcome: 'violation',
      property: 'extensionsAllowed',
      message:
        'has assessmentMode AutomaticByPlatform with extensions switched off; asked for: extensions allowed, since Azure patches and assesses through one',
      fix: 'Set allow_extension_operations = true.',
    },
  },
  {
    name: 'refuses a schedule without extensions',
    machine: linuxVm({ ...blocked, ...ofTheImage }),
    around: reached(linuxVm()),
    expect: {
      outcome: 'violation',
      property: 'extensionsAllowed',
      message:
        'is reached by a schedule with extensions switched off; asked for: extensions allowed, since Azure patches and assesses through one',
      fix: 'Set allow_extension_operations = true.',
    },
  },
  {
    name: 'refuses a flexible scale set without extensions',
    machine: flexibleScaleSet(blocked),
    expect: {
      outcome: 'violation',
      property: 'extensionsAllowed',
      message:
        'has patchMode AutomaticByPlatform with extensions switched off; asked for: extensions allowed, since Azure patches and assesses through one',
      fix: 'Set extension_operations_enabled = true.',
    },
  },
  {
    name: "speaks Azure's own words where Azure's own words are written",
    machine: flexibleScaleSet({ ...blocked, ...arm }),
    expect: {
      outcome: 'violation',
      property: 'extensionsAllowed',
      message:
        'has patchMode AutomaticByPlatform with extensions switched off; asked for: extensions allowed, since Azure patches and assesses through one',
      fix: 'Set osProfile.allowExtensionOperations = true.',
    },
  },
  {
    name: 'is unknown while the setting is',
    machine: linuxVm({ extensionsAllowed: onceMore, patchMode: onceMore }),
    expect: {
      outcome: 'unknown',
      property: 'extensionsAllowed',
      message: 'may be patched or assessed by Azure with extensions switched off, and then neither works',
      reason: 'extensionsAllowed is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while the modes are',
    machine: linuxVm({ ...blocked, patchMode: onceMore, assessmentMode: absent }),
    expect: {
      outcome: 'unknown',
      property: 'extensionsAllowed',
      message: 'may be patched or assessed by Azure with extensions switched off, and then neither works',
      reason: 'patchMode is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while it is unknown whether the schedule patches',
    machine: linuxVm({ ...blocked, ...ofTheImage }),
    around: reached(linuxVm(), schedule({ mode: onceMore })),
    expect: { unknown: 'extensionsAllowed', reason: 'Whether a schedule patches these machines is not known' },
  },
  { name: 'passes whatever the mode turns out to be', machine: linuxVm({ ...ofTheImage, patchMode: onceMore }), expect: 'pass' },
  {
    name: 'does not apply where Azure neither patches nor assesses',
    machine: linuxVm({ ...blocked, ...ofTheImage }),
    expect: 'not-applicable',
  },
  {
    name: 'does not apply where the only schedule has expired',
    machine: linuxVm({ ...blocked, ...ofTheImage }),
    around: reached(linuxVm(), schedule({ expiration: value('2025-12-31 00:00') })),
    expect: 'not-applicable',
  },
  { name: 'does not apply to uniform scale sets', machine: uniformScaleSet(blocked), expect: 'not-applicable' },
  { name: 'does not apply to Arc servers of which nothing is known as they run', machine: arcServer(blocked), expect: 'not-applicable' },
  {
    name: 'does not apply to uniform scale sets, whatever is written on them',
    machine: uniformScaleSet({ ...blocked, patchMode: value('AutomaticByPlatform') }),
    expect: 'not-applicable',
  },
  {
    name: 'does not apply to Arc servers, whatever is written on them',
    machine: arcServer({ ...blocked, patchMode: value('AutomaticByPlatform') }),
    expect: 'not-applicable',
  },
  {
    name: 'Arc server: refuses a schedule whose extension the agent blocks, and names what else it has to let run',
    machine: server(neither, assessed),
    around: reached(server(neither)),
    expect: {
      outcome: 'violation',
      property: 'blockedExtensions',
      message: 'has assessmentMode AutomaticByPlatform, and its agent blocks WindowsPatchExtension; asked for: an agent that lets it run',
      fix: 'Let the agent run WindowsPatchExtension and WindowsOsUpdateExtension (see azcmagent config list on the server: extensions.enabled, extensions.allowlist, extensions.blocklist).',
    },
  },
  {
    name: 'Arc server: refuses a schedule alone',
    machine: server(neither),
    around: reached(server(neither)),
    expect: { violation: 'blockedExtensions', message: 'is reached by a schedule, and its agent blocks WindowsOsUpdateExtension;' },
  },
  {
    name: 'Arc server: passes where another extension is blocked than Azure needs',
    machine: server(value(['LinuxOsUpdateExtension']), assessed),
    expect: 'pass',
  },
  { name: 'Arc server: passes where none is', machine: server(value([]), assessed), expect: 'pass' },
  { name: 'Arc server: does not apply where Azure neither patches nor assesses', machine: server(neither), expect: 'not-applicable' },
  { name: 'Arc server: does not apply where the agent says nothing', machine: server(absent, assessed), expect: 'not-applicable' },
  { name: 'Arc server: does not apply where nobody asked', machine: server(undefined, assessed), expect: 'not-applicable' },
  {
    name: 'Arc server: is unknown where the agent leaves it open',
    machine: server(unknown('its agent runs in the mode "monitor"'), assessed),
    expect: {
      unknown: 'blockedExtensions',
      reason: 'Which extensions the agents of these servers block is not known: its agent runs in the mode "monitor".',
    },
  },
  {
    name: 'Arc server: is unknown where the assessment mode is',
    machine: server(neither, { assessmentMode: onceMore }),
    expect: { unknown: 'blockedExtensions', reason: 'assessmentMode is not known: known after apply.' },
  },
  {
    name: 'Arc server: is unknown while it is unknown whether the schedule patches',
    machine: server(neither),
    around: reached(server(neither), schedule({ mode: onceMore })),
    expect: { unknown: 'blockedExtensions', reason: 'Whether a schedule patches these machines is not known' },
  },
  {
    name: 'gives the reason of the schedule that may patch, not of the one that does not',
    machine: linuxVm({ ...blocked, ...ofTheImage }),
    around: {
      schedules: [schedule({ id: 'host', scope: value('Host') }), schedule({ mode: onceMore })],
      assignments: [assignment(schedule({ id: 'host' }), linuxVm()), assignment(monthly, linuxVm())],
    },
    expect: { unknown: 'extensionsAllowed', reason: 'these machines is not known: the patch mode of the schedule is not known.' },
  },
  {
    name: 'is unknown while it is unknown which machine an assignment means',
    machine: linuxVm({ ...blocked, ...ofTheImage }),
    around: {
      schedules: [monthly],
      assignments: [assignment(monthly, linuxVm(), { target: { kind: 'any', why: 'a local hides which' } })],
    },
    expect: {
      outcome: 'unknown',
      property: 'extensionsAllowed',
      message: 'may be patched or assessed by Azure with extensions switched off, and then neither works',
      reason: 'Whether a schedule patches these machines is not known: a local hides which.',
    },
  },
]);
