import type { Report } from '../../src/findings/report.ts';
import { largeReport, machineReport, report, scheduleReport, unknownFinding, violation, waiver } from '../support/reports.ts';

const web = 'module.web["a"].azurerm_linux_virtual_machine.this';
const sql = 'azurerm_windows_virtual_machine.sql';
const hostile = '</td>|`x`*b*[l](http://evil.example)<img src=x>\n::error::\u001b[31mred\u202e##[error] @octocat #1 $x$ ${{ x }} 100%';

/** Reports that every golden file is made from. */
export const cases: Readonly<Record<string, Report>> = {
  clean: report({
    machines: [machineReport({ bypass: { value: false }, orchestrations: ['AzureManagedSafeDeployment'] })],
  }),
  nightly: report({
    source: 'azure',
    machines: [machineReport({ id: web, orchestrations: ['NobodyNoSchedule'] }), machineReport({ id: sql })],
    findings: [violation({ subject: web })],
    live: {
      machines: 2,
      oldestPatch: { machine: sql, patch: 'KB5030015', days: 41 },
      neverAssessed: 1,
      patchedByNobody: 1,
      worst: [{ id: web, violations: 1, severity: 'critical' }],
    },
    since: {
      takenAt: '2026-11-21T02:23:00.000Z',
      better: [{ id: sql, lost: ['critical-patch-age', 'reboot-setting'], gained: [] }],
      worse: [{ id: web, lost: ['assessment-stale'], gained: ['bypass-without-schedule'] }],
      new: ['azurerm_linux_virtual_machine.jump'],
      gone: [hostile],
    },
  }),
  violations: report(
    {
      machines: [
        machineReport({ id: web, orchestrations: ['NobodyNoSchedule'] }),
        machineReport({
          id: sql,
          os: 'windows',
          orchestrations: ['CustomerManagedSchedules'],
          schedules: ['azurerm_maintenance_configuration.monthly'],
          source: { file: 'sql.tf', line: 4 },
          change: 'update',
          scheduleChanges: {
            loses: [{ schedule: 'azurerm_maintenance_configuration.spare', certain: true, why: 'tag patch-group: sql-1 -> sql-2' }],
            gains: [
              { schedule: 'azurerm_maintenance_configuration.monthly', certain: true, why: 'tag patch-group: sql-1 -> sql-2' },
              {
                schedule: null,
                certain: false,
                why: 'the assignment names another schedule; not certain: which schedule it assigns is not known',
              },
            ],
          },
        }),
        machineReport({
          id: 'azurerm_linux_virtual_machine.jump',
          environment: null,
          orchestrations: ['AzureManagedSafeDeployment', 'NobodyBlockedSchedule'],
        }),
        machineReport({
          id: 'azurerm_linux_virtual_machine.appliance',
          environment: { anyOf: ['production', 'staging'] },
          orchestrations: ['ImageDefault'],
        }),
      ],
      schedules: [
        scheduleReport(),
        scheduleReport({ id: 'azurerm_maintenance_configuration.spare', timeZone: { unknown: 'known after apply' }, machines: 0 }),
      ],
      findings: [
        violation({ subject: web }),
        violation({
          subject: web,
          rule: 'assessment-mode',
          severity: 'medium',
          message: 'is not assessed; expected AutomaticByPlatform',
          fix: 'Set patch_assessment_mode to AutomaticByPlatform',
        }),
        unknownFinding({ subject: web, rule: 'reboot-setting' }),
        violation({
          subject: sql,
          rule: 'hotpatch-with-bypass',
          severity: 'high',
          enforced: false,
          message: 'has hotpatching and the bypass set',
          location: { file: 'sql.tf', line: 4 },
        }),
        unknownFinding({ subject: 'azurerm_linux_virtual_machine.jump' }),
        violation({ subject: 'azurerm_linux_virtual_machine.appliance', rule: 'orchestration-mode', severity: 'high', waiver }),
        violation({
          subject: 'azurerm_maintenance_configuration.spare',
          rule: 'schedule-unused',
          severity: 'low',
          message: 'is not assigned to any machine',
          fix: 'Assign it or delete it',
          location: { file: 'schedules.tf', line: 9 },
        }),
      ],
      leaving: [{ id: 'azurerm_linux_virtual_machine.old', action: 'delete' }],
      notes: ['The waiver at .github/patch-waivers.yml:12 fits no finding; remove it.'],
    },
    { failOnSeverity: 'medium' },
  ),
  incomplete: report({
    machines: [],
    incomplete: ['The plan is errored: half of the resources may be missing.', 'Not understood: azurerm_x.a: the provider is not known.'],
    counts: { notUnderstood: 1 } as Report['counts'],
  }),
  hostile: report({
    machines: [
      machineReport({
        id: hostile,
        name: hostile,
        environment: hostile,
        patchMode: { value: hostile },
        orchestrations: [hostile],
        schedules: [hostile],
        scheduleChanges: {
          loses: [{ schedule: hostile, certain: true, why: `tag ${hostile}: ${hostile} -> (not set)` }],
          gains: [{ schedule: hostile, certain: false, why: `tag ${hostile}: (empty) -> ${hostile}` }],
        },
      }),
    ],
    schedules: [scheduleReport({ id: `schedule ${hostile}`, recurEvery: { value: hostile } })],
    findings: [
      violation({ subject: hostile, rule: hostile, message: hostile, fix: hostile, location: { file: hostile, line: 3 } }),
      unknownFinding({ subject: hostile, message: hostile, reason: hostile }),
      violation({ subject: hostile, waiver: { reason: hostile, owner: hostile, ticket: hostile, expiresOn: hostile } }),
    ],
    leaving: [{ id: hostile, action: 'forget' }],
    notes: [hostile],
  }),
  fleet: largeReport(500),
};
