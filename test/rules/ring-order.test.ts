import { unknown, value } from '../../src/estate/known.ts';
import { assignment, linuxVm, schedule, uniformScaleSet } from '../support/machines.ts';
import { type Beside, memberOf, testRule } from '../support/rule-tester.ts';

const vm = linuxVm({ bypass: value(true) });
const first = linuxVm({ id: 'azurerm_linux_virtual_machine.first', bypass: value(true) });
const afterRelease = schedule({ recurEvery: value('Month Second Tuesday Offset1') });
const fourth = schedule({
  id: 'azurerm_maintenance_configuration.fourth',
  name: value('fourth'),
  recurEvery: value('Month Second Tuesday Offset4'),
});
const settings = { after: 'staging', minDays: 3 };
const on = (one: typeof vm, ...schedules: ReturnType<typeof schedule>[]) => ({
  schedules,
  assignments: schedules.map((of) => assignment(of, one)),
});
const staging = (...schedules: ReturnType<typeof schedule>[]): Beside => ({
  machine: first,
  around: on(first, ...schedules),
  membership: memberOf('staging'),
});

testRule('ring-order', [
  {
    name: 'passes where every release comes late enough',
    machine: vm,
    around: on(vm, fourth),
    beside: [staging(afterRelease)],
    settings,
    expect: 'pass',
  },
  {
    name: 'allows exactly the days asked for and not one less',
    machine: vm,
    around: on(vm, fourth),
    beside: [staging(afterRelease)],
    settings: { ...settings, minDays: 4 },
    expect: {
      violation: 'schedules',
      message: 'has the security release of 2026-12-08 on 2026-12-12, 3 days after staging (2026-12-09); allowed: at least 4 days after it',
      fix: 'Give these machines a schedule whose windows come at least 4 days after those of staging',
    },
  },
  {
    name: 'asks for one day where the policy does not say how many',
    machine: vm,
    around: on(vm, afterRelease),
    beside: [staging({ ...afterRelease, id: 'azurerm_maintenance_configuration.same' })],
    settings: { after: 'staging' },
    expect: { violation: 'schedules', message: 'the same day as staging (2026-12-09); allowed: at least 1 day after it' },
  },
  {
    name: 'allows the same day where the policy does',
    machine: vm,
    around: on(vm, afterRelease),
    beside: [staging({ ...afterRelease, id: 'azurerm_maintenance_configuration.same' })],
    settings: { after: 'staging', minDays: 0 },
    expect: 'pass',
  },
  {
    name: 'sees that a window on Patch Tuesday comes before the release of the day, and says the worst of a year',
    machine: vm,
    around: on(vm, schedule({ recurEvery: value('Month Third Tuesday') })),
    beside: [staging({ ...fourth, recurEvery: value('Month Second Tuesday') })],
    settings,
    expect: {
      violation: 'schedules',
      message: 'has the security release of 2026-12-08 on 2026-12-15, 28 days before staging (2027-01-12)',
    },
  },
  {
    name: 'says that the other environment never gets it',
    machine: vm,
    around: on(vm, fourth),
    beside: [{ machine: first, membership: memberOf('staging') }],
    settings,
    expect: {
      violation: 'schedules',
      message: 'has the security release of 2026-12-08 on 2026-12-12, and staging never; allowed: at least 3 days after it',
    },
  },
  {
    name: 'counts the first window of any machine of the other environment',
    machine: vm,
    around: on(vm, fourth),
    beside: [staging({ ...fourth, id: 'azurerm_maintenance_configuration.late' }), { ...staging(afterRelease), machine: { ...first } }],
    settings,
    expect: 'pass',
  },
  {
    name: 'counts only schedules that bring security patches',
    machine: vm,
    around: on(vm, fourth),
    beside: [
      staging({
        ...afterRelease,
        linux: value({
          classifications: value(['Other']),
          include: value([]),
          exclude: value([]),
          excludeKbsRequiringReboot: value(false),
        }),
      }),
    ],
    settings,
    expect: { violation: 'schedules', message: 'and staging never' },
  },
  {
    name: 'is unknown where Azure patches the machine when it likes',
    machine: linuxVm(),
    beside: [staging(afterRelease)],
    settings,
    expect: {
      unknown: 'schedules',
      message: 'may have a security release less than 3 days after staging',
      reason: 'Whether staging gets each security release first is not known: Azure patches at times of its own choosing.',
    },
  },
  {
    name: 'is unknown where Azure patches machines of the other environment when it likes',
    machine: vm,
    around: on(vm, fourth),
    beside: [{ machine: { ...first, bypass: value(false) }, membership: memberOf('staging') }],
    settings,
    expect: { unknown: 'schedules', message: 'may have the security release of 2026-12-08 on 2026-12-12, and staging never' },
  },
  {
    name: 'passes where machines of the other environment can only be sooner than those that are early enough',
    machine: vm,
    around: on(vm, fourth),
    beside: [
      staging(afterRelease),
      { machine: { ...first, id: 'azurerm_linux_virtual_machine.azure', bypass: value(false) }, membership: memberOf('staging') },
    ],
    settings,
    expect: 'pass',
  },
  {
    name: 'is unknown for a scale set that follows its images',
    machine: uniformScaleSet({ automaticOsUpgrade: value(true), health: value(true) }),
    beside: [staging(afterRelease)],
    settings,
    expect: { unknown: 'schedules', reason: 'the system or its image is updated at times of its own choosing' },
  },
  {
    name: 'is unknown where the input holds no machine of the other environment',
    machine: vm,
    around: on(vm, fourth),
    settings,
    expect: {
      unknown: 'schedules',
      reason: 'Whether staging gets each security release first is not known: no machine of it is in this input.',
    },
  },
  {
    name: 'is unknown where a machine may or may not belong to the other environment',
    machine: vm,
    around: on(vm, fourth),
    beside: [
      {
        ...staging(afterRelease),
        membership: {
          kind: 'several',
          environments: [
            undefined,
            {
              name: 'staging',
              match: {},
              priority: 0,
              requirements: {
                orchestration: 'any',
                reboot: undefined,
                maxDaysWithoutCriticalPatches: undefined,
                extendedSupport: {},
                rules: {},
              },
            },
          ],
          why: 'tags are not known',
        },
      },
    ],
    settings,
    expect: { unknown: 'schedules', reason: 'the environment of some machines is not known' },
  },
  {
    name: 'is unknown where a window of its own is',
    machine: vm,
    around: on(vm, fourth, { ...afterRelease, recurEvery: unknown('known after apply') }),
    beside: [staging({ ...afterRelease, id: 'azurerm_maintenance_configuration.staging' })],
    settings,
    expect: { unknown: 'schedules', reason: 'Whether staging gets each security release first is not known: known after apply.' },
  },
  {
    name: 'does not apply to a machine that nobody patches',
    machine: vm,
    beside: [staging(afterRelease)],
    settings,
    expect: 'not-applicable',
  },
  {
    name: 'does not apply to the environment that comes first',
    machine: vm,
    around: on(vm, fourth),
    settings: { after: 'production' },
    expect: 'not-applicable',
  },
  {
    name: 'does not apply where no policy says what comes first',
    machine: vm,
    around: on(vm, fourth),
    beside: [staging(fourth)],
    expect: 'not-applicable',
  },
]);
