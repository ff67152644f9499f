import { absent, unknown, value } from '../../src/estate/known.ts';
import type { Machine } from '../../src/estate/machine.ts';
import { arcServer, assignment, flexibleScaleSet, galleryImage, legacyVm, linuxVm, schedule, windowsVm } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const image = (publisher: string, offer: string, sku: string) =>
  value({ kind: 'marketplace', publisher, offer, sku, version: 'latest' } as const);
const client = { image: image('MicrosoftWindowsDesktop', 'windows-11', 'win11-24h2-ent') };
const arcClient = { os: value('windows' as const), product: value('Windows 11 Enterprise') };
const centos = { image: image('OpenLogic', 'CentOS', '8_5-gen2') };
const ofTheImage = { patchMode: value('ImageDefault' as const) };
const onceMore = unknown('known after apply');
const monthly = schedule();
const reached = (machine: Machine, by = monthly) => ({ schedules: [by], assignments: [assignment(by, machine)] });

const off: readonly (readonly [string, string, string])[] = [
  ['MicrosoftSQLServer', 'SQL2017-RHEL7', 'standard'],
  ['microsoftsqlserver', 'sql2019-rhel7', 'web'],
  ['microsoftsqlserver', 'sql2019-sles12sp5', 'web'],
  ['OpenLogic', 'CentOS-HPC', '7.9'],
  ['RedHat', 'RHEL-HA', '81_gen2'],
  ['center-for-internet-security-inc', 'cis-windows-server', 'cis-windows-server-l1-gen2-azure-observability'],
];
const on: readonly (readonly [string, string, string])[] = [
  ['OpenLogic', 'CentOS', '7_9'],
  ['RedHat', 'RHEL-HA', '8_4'],
  ['microsoftsqlserver', 'sql2019-ubuntu2004', 'web'],
  ['center-for-internet-security-inc', 'cis-windows-server', 'cis-windows-server2022-l1-gen2'],
];

testRule('unsupported-os', [
  { name: 'passes a supported image', machine: linuxVm(), expect: 'pass' },
  { name: 'passes a custom image, which is not known to be unsupported', machine: linuxVm({ image: galleryImage }), expect: 'pass' },
  { name: 'passes where the image is absent', machine: linuxVm({ image: absent }), expect: 'pass' },
  {
    name: 'refuses a Windows client',
    machine: windowsVm(client),
    expect: {
      outcome: 'violation',
      property: 'image',
      message:
        'is made from MicrosoftWindowsDesktop:windows-11:win11-24h2-ent, which Azure Update Manager does not support; asked for: a supported image, or patching by the system',
      fix: 'Use an image that Update Manager supports, or: Set patch_mode = "AutomaticByOS".',
    },
  },
  {
    name: 'takes the bypass along when it leaves patching to the system',
    machine: linuxVm({ ...centos, bypass: value(true) }),
    around: reached(linuxVm()),
    expect: {
      outcome: 'violation',
      property: 'image',
      message:
        'is made from OpenLogic:CentOS:8_5-gen2, which Azure Update Manager does not support; asked for: a supported image, or patching by the system',
      fix: 'Use an image that Update Manager supports, or: Set patch_mode = "ImageDefault" and bypass_platform_safety_checks_on_user_schedule_enabled = false and take the machine out of the schedule.',
    },
  },
  {
    name: 'refuses an unsupported image that a schedule reaches',
    machine: linuxVm({ ...centos, ...ofTheImage }),
    around: reached(linuxVm()),
    expect: {
      outcome: 'violation',
      property: 'image',
      message:
        'is made from OpenLogic:CentOS:8_5-gen2, which Azure Update Manager does not support; asked for: a supported image, or patching by the system',
      fix: 'Use an image that Update Manager supports, or: Take the machine out of the schedule.',
    },
  },
  {
    name: 'refuses it for a resource without patch settings',
    machine: legacyVm(centos),
    around: reached(legacyVm()),
    expect: { violation: 'image' },
  },
  {
    name: 'names the modes of both systems while the system is unknown',
    machine: linuxVm({ ...centos, os: onceMore }),
    expect: {
      outcome: 'violation',
      property: 'image',
      message:
        'is made from OpenLogic:CentOS:8_5-gen2, which Azure Update Manager does not support; asked for: a supported image, or patching by the system',
      fix: 'Use an image that Update Manager supports, or: Set patch_mode = "AutomaticByOS" (on Linux ImageDefault).',
    },
  },
  ...off.map((names) => ({
    name: `refuses ${names.join(':')}`,
    machine: linuxVm({ image: image(...names) }),
    expect: { violation: 'image', message: names.join(':') },
  })),
  ...on.map((names) => ({
    name: `passes ${names.join(':')}`,
    machine: linuxVm({ image: image(...names) }),
    expect: 'pass' as const,
  })),
  {
    name: 'is unknown while the image is',
    machine: linuxVm({ image: onceMore }),
    expect: {
      outcome: 'unknown',
      property: 'image',
      message: 'may rely on Azure Update Manager, and its image is not known',
      reason: 'image is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while the mode is',
    machine: linuxVm({ ...centos, patchMode: onceMore }),
    expect: {
      outcome: 'unknown',
      property: 'image',
      message: 'may rely on Azure Update Manager, and it does not support OpenLogic:CentOS:8_5-gen2',
      reason: 'patchMode is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while it is unknown whether the schedule patches',
    machine: linuxVm({ ...centos, ...ofTheImage }),
    around: reached(linuxVm(), schedule({ mode: onceMore })),
    expect: {
      outcome: 'unknown',
      property: 'image',
      message: 'may rely on Azure Update Manager, and it does not support OpenLogic:CentOS:8_5-gen2',
      reason: 'Whether a schedule patches these machines is not known: the patch mode of the schedule is not known.',
    },
  },
  { name: 'passes a supported image whatever the mode turns out to be', machine: linuxVm({ patchMode: onceMore }), expect: 'pass' },
  {
    name: 'does not apply to a machine that does not rely on it',
    machine: linuxVm({ ...centos, ...ofTheImage }),
    expect: 'not-applicable',
  },
  { name: 'does not apply to scale sets', machine: flexibleScaleSet(centos), expect: 'not-applicable' },
  { name: 'does not apply to an Arc server without a schedule', machine: arcServer(arcClient), expect: 'not-applicable' },
  {
    name: 'refuses an Arc server that runs a Windows client, whose schedule passes it over',
    machine: arcServer(arcClient),
    around: reached(arcServer()),
    expect: {
      outcome: 'violation',
      property: 'image',
      message:
        'runs Windows 11 Enterprise, which Azure Update Manager does not support; asked for: a supported system, or patching by the system',
      fix: 'Move it to a system that Update Manager supports, or: Take the machine out of the schedule.',
    },
  },
  {
    name: 'passes Windows IoT on Arc, which it supports',
    machine: arcServer({ ...arcClient, product: value('Windows 10 IoT Enterprise LTSC 2021') }),
    around: reached(arcServer()),
    expect: 'pass',
  },
  {
    name: 'learns from a running machine that its custom image holds a Windows client',
    machine: windowsVm({ image: galleryImage, product: value('Windows 11 Enterprise multi-session 10.0.26100.1') }),
    expect: { violation: 'image', message: 'an image with Windows 11 Enterprise multi-session 10.0.26100.1' },
  },
  {
    name: "sets Manual where Windows' own updates are off: Azure refuses AutomaticByOS then",
    machine: windowsVm({ ...client, automaticUpdates: value(false) }),
    expect: { violation: 'image', fix: 'Set patch_mode = "Manual".' },
  },
  {
    name: 'gives the reason of the schedule that may patch, not of the one that does not',
    machine: linuxVm({ ...centos, ...ofTheImage }),
    around: {
      schedules: [schedule({ id: 'host', scope: value('Host') }), schedule({ mode: onceMore })],
      assignments: [assignment(schedule({ id: 'host' }), linuxVm()), assignment(monthly, linuxVm())],
    },
    expect: { unknown: 'image', reason: 'these machines is not known: the patch mode of the schedule is not known.' },
  },
  {
    name: 'leaves a Linux machine to its image',
    machine: linuxVm(client),
    expect: {
      outcome: 'violation',
      property: 'image',
      message:
        'is made from MicrosoftWindowsDesktop:windows-11:win11-24h2-ent, which Azure Update Manager does not support; asked for: a supported image, or patching by the system',
      fix: 'Use an image that Update Manager supports, or: Set patch_mode = "ImageDefault".',
    },
  },
]);
