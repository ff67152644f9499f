import { absent, unknown, value } from '../../src/estate/known.ts';
import { arcServer, flexibleScaleSet, galleryImage, linuxVm, uniformScaleSet, windowsVm } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const marketplace = (publisher: string, offer: string, sku: string) =>
  value({ kind: 'marketplace', publisher, offer, sku, version: 'latest' } as const);
const server = (sku: string) => ({ image: marketplace('MicrosoftWindowsServer', 'WindowsServer', sku) });
const bionic = { image: marketplace('Canonical', 'UbuntuServer', '18.04-LTS') };
const bionicPro = { image: marketplace('Canonical', '0001-com-ubuntu-pro-bionic', 'pro-18_04-lts') };
const rhel7 = { image: marketplace('RedHat', 'RHEL', '7_9') };
const centos7 = { image: marketplace('OpenLogic', 'CentOS', '7_9') };
const jammy = { image: marketplace('Canonical', '0001-com-ubuntu-server-jammy', '22_04-lts-gen2') };
const at = (day: string) => new Date(`${day}T08:00:00Z`);
const now = at('2026-12-01');
const bought = (extendedSupport: Record<string, boolean>) => ({ requirements: { extendedSupport } });
const newer = 'Create it anew from the image of a newer system';
const asked = 'asked for: a system that somebody publishes updates for';

testRule('os-without-updates', [
  {
    name: 'refuses a system whose last updates have been published',
    machine: windowsVm(server('2012-R2-Datacenter')),
    now,
    expect: {
      outcome: 'violation',
      property: 'image',
      message: `runs Windows Server 2012 R2, for which the last updates were published on 2026-10-13; ${asked}`,
      fix: `${newer}.`,
    },
  },
  { name: 'refuses it in a uniform scale set too', machine: uniformScaleSet(centos7), now, expect: { violation: 'image' } },
  { name: 'refuses it in a flexible scale set too', machine: flexibleScaleSet(centos7), now, expect: { violation: 'image' } },
  {
    name: 'passes it on its last day but for the warning',
    machine: windowsVm(server('2012-R2-Datacenter')),
    now: at('2026-08-01'),
    expect: 'pass',
  },
  {
    name: 'warns of an end within 45 days, and says what comes after it',
    machine: windowsVm(server('2016-Datacenter')),
    now,
    expect: {
      outcome: 'violation',
      property: 'image',
      severity: 'medium',
      message: `runs Windows Server 2016, whose last updates are published on 2027-01-12, in 42 days, afterwards only with ESU; ${asked}`,
      fix: `${newer} before that day.`,
    },
  },
  { name: 'does not warn earlier', machine: windowsVm(server('2016-Datacenter')), now: at('2026-11-22'), expect: 'pass' },
  {
    name: 'warns as early as the policy says',
    machine: windowsVm(server('2016-Datacenter')),
    now: at('2026-11-22'),
    settings: { warnDays: 60 },
    expect: { violation: 'image' },
  },
  {
    name: 'does not know whether Windows Server 2016 is paid for after its end',
    machine: windowsVm(server('2016-Datacenter')),
    now: at('2027-01-13'),
    expect: { unknown: 'image' },
  },
  {
    name: 'does not know whether Ubuntu Pro is attached inside',
    machine: linuxVm(bionic),
    now,
    expect: {
      outcome: 'unknown',
      property: 'image',
      message: 'runs Ubuntu 18.04 LTS, which gets updates only with Ubuntu Pro (ESM)',
      reason: 'Nothing shows whether the machines with Ubuntu 18.04 LTS have Ubuntu Pro (ESM).',
    },
  },
  { name: 'passes an image of Ubuntu Pro', machine: linuxVm(bionicPro), now, expect: 'pass' },
  {
    name: 'passes a licence of Ubuntu Pro, however it is spelt',
    machine: linuxVm({ ...bionic, licenseType: value('ubuntu_pro') }),
    now,
    expect: 'pass',
  },
  { name: 'passes where the policy says that support is bought', machine: linuxVm(rhel7), now, ...bought({ rhel: true }), expect: 'pass' },
  {
    name: 'refuses where the policy says that support is not bought',
    machine: linuxVm(rhel7),
    now,
    ...bought({ rhel: false }),
    expect: {
      outcome: 'violation',
      property: 'image',
      message: `runs Red Hat Enterprise Linux 7, which gets updates after 2024-06-30 only with ELS add-on, and has no such support; ${asked}`,
      fix: `Buy ELS add-on, and say so in extendedSupport of the policy, or: ${newer}.`,
    },
  },
  {
    name: 'believes an image of Ubuntu Pro before the policy',
    machine: linuxVm(bionicPro),
    now,
    ...bought({ ubuntu: false }),
    expect: 'pass',
  },
  {
    name: 'knows no support for a system without any',
    machine: linuxVm(centos7),
    now,
    ...bought({ rhel: true }),
    expect: { violation: 'image' },
  },
  { name: 'passes Ubuntu 22.04 before the first day that a source names', machine: linuxVm(jammy), now, expect: 'pass' },
  {
    name: 'does not know between two days on which sources disagree',
    machine: linuxVm(jammy),
    now: at('2027-05-01'),
    expect: { unknown: 'image' },
  },
  {
    name: 'passes Debian in its long-term support',
    machine: linuxVm({ image: marketplace('Debian', 'debian-12', '12-gen2') }),
    now,
    expect: 'pass',
  },
  {
    name: 'passes a system without a known end',
    machine: linuxVm({ image: marketplace('kinvolk', 'flatcar-container-linux', 'stable') }),
    now,
    expect: 'pass',
  },
  { name: 'does not know what a custom image holds', machine: linuxVm({ image: galleryImage }), now, expect: { unknown: 'image' } },
  { name: 'does not know what a disk holds', machine: linuxVm({ image: absent }), now, expect: { unknown: 'image' } },
  {
    name: 'does not know an image that the table does not hold',
    machine: linuxVm({ image: marketplace('contoso', 'appliance', 'v1') }),
    now,
    expect: { unknown: 'image' },
  },
  {
    name: 'does not know an image that is known after apply',
    machine: linuxVm({ image: unknown('known after apply') }),
    now,
    expect: {
      outcome: 'unknown',
      property: 'image',
      message: 'may run a system for which nobody publishes updates',
      reason: 'Whether anybody publishes updates for these machines is not known: known after apply.',
    },
  },
  {
    name: 'believes a running machine before its image',
    machine: windowsVm({ ...server('2012-R2-Datacenter'), product: value('Windows Server 2022 Datacenter 10.0.20348.2340') }),
    now,
    expect: 'pass',
  },
  {
    name: 'learns from a running machine what a custom image holds',
    machine: windowsVm({ image: galleryImage, product: value('Windows Server 2012 R2 Datacenter 6.3.9600') }),
    now,
    expect: { violation: 'image' },
  },
  {
    name: 'does not take a system that was converted for that of its image',
    machine: linuxVm({ ...centos7, product: value('CloudLinux 7.9') }),
    now,
    expect: { unknown: 'image' },
  },
  {
    name: 'goes by the image where the machine names no version',
    machine: linuxVm({ ...centos7, product: value('centos') }),
    now,
    expect: { violation: 'image' },
  },
  {
    name: 'does not know the system of an Arc server that does not say',
    machine: arcServer({ product: unknown('Azure does not say') }),
    now,
    expect: { unknown: 'image' },
  },
  {
    name: 'refuses an Arc server past its end',
    machine: arcServer({ product: value('Windows Server 2012 R2 Standard') }),
    now,
    expect: { violation: 'image' },
  },
  {
    name: 'does not know an Arc server whose licence could not be read',
    machine: arcServer({ product: value('Windows Server 2012 Standard'), extendedUpdates: unknown('not read') }),
    now: at('2026-01-01'),
    expect: { unknown: 'image' },
  },
  {
    name: 'passes an Arc server with Extended Security Updates',
    machine: arcServer({ product: value('Windows Server 2012 Standard'), extendedUpdates: value(true) }),
    now: at('2026-01-01'),
    expect: 'pass',
  },
  {
    name: 'refuses an Arc server without them',
    machine: arcServer({ product: value('Windows Server 2016 Standard'), extendedUpdates: value(false) }),
    now: at('2027-02-01'),
    ...bought({ windowsServer: true }),
    expect: {
      outcome: 'violation',
      property: 'image',
      message: `runs Windows Server 2016, which gets updates after 2027-01-12 only with ESU, and has no such support; ${asked}`,
      fix: 'Assign an activated licence for it to the server, or: Upgrade the server to a newer system.',
    },
  },
]);
