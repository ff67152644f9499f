import { marked } from '../../src/estate/fact.ts';
import { machineFacts } from '../../src/estate/machine-facts.ts';
import { scheduleFacts } from '../../src/estate/schedule-facts.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { GateSettings } from '../../src/findings/gate.ts';
import type { MachineReport, Report, ScheduleReport } from '../../src/findings/report.ts';
import { settle } from '../../src/findings/settle.ts';
import { unknownReasons } from '../../src/findings/unknowns.ts';
import { conclude } from '../../src/findings/verdict.ts';
import type { MachineFacts, ScheduleFacts } from '../../src/generated/report-types.ts';
import { assignedElsewhere, assignmentRemedies } from '../../src/rules/reason.ts';

/** The defaults of the inputs. */
export function gate(overwrites: Partial<GateSettings> = {}): GateSettings {
  return {
    failOnSeverity: 'low',
    warnOnly: false,
    onIncomplete: 'fail',
    onEmpty: 'warn',
    onUnknown: 'warn',
    onExpiredWaiver: 'warn',
    ...overwrites,
  };
}

/** A violation of the worst kind on the first machine. */
export function violation(overwrites: Partial<Finding> = {}): Finding {
  return {
    rule: 'bypass-without-schedule',
    subject: 'azurerm_linux_virtual_machine.web[0]',
    outcome: 'violation',
    severity: 'critical',
    enforced: true,
    property: 'bypass',
    message: 'skips the safety checks of the platform, but no schedule reaches it, so nobody installs patches',
    fix: 'Assign a schedule of scope InGuestPatch, or set bypass_platform_safety_checks_on_user_schedule_enabled to false',
    location: { file: 'modules/vm/main.tf', line: 20 },
    fingerprint: '4f1d6f0e9a5b4a0e8f5d1c2b3a495867',
    ...overwrites,
  };
}

/** Something the input cannot tell. */
export function unknownFinding(overwrites: Partial<Finding> = {}): Finding {
  const { fix: _fix, ...base } = violation();
  return {
    ...base,
    rule: 'orchestration-mode',
    outcome: 'unknown',
    severity: 'high',
    property: 'orchestration',
    message: 'is AzureManagedSafeDeployment or NobodyBlockedSchedule; a schedule assigned outside this input would decide',
    reason: assignedElsewhere,
    fingerprint: '0a9b8c7d6e5f40312233445566778899',
    ...overwrites,
  };
}

export const waiver = {
  reason: 'Appliance, patched by its vendor',
  owner: 'team-network',
  ticket: 'NET-412',
  expiresOn: '2027-01-31',
} as const;

/** Facts that no test cares about. */
const absentFacts = (table: Parameters<typeof marked>[0]) =>
  Object.fromEntries(marked(table, 'reported').map((name) => [name, { absent: true }]));

export function machineReport(overwrites: Partial<MachineReport> = {}): MachineReport {
  return {
    id: 'azurerm_linux_virtual_machine.web[0]',
    kind: 'virtual-machine',
    name: 'vm-web-01',
    os: 'linux',
    environment: 'production',
    change: 'create',
    ...(absentFacts(machineFacts) as unknown as MachineFacts),
    patchMode: { value: 'AutomaticByPlatform' },
    assessmentMode: { value: 'ImageDefault', implicit: true },
    bypass: { value: true },
    effectiveReboot: { absent: true },
    zones: { value: ['1'] },
    location: { value: 'westeurope' },
    schedules: [],
    orchestrations: ['NobodyNoSchedule'],
    source: { file: 'modules/vm/main.tf', line: 20 },
    ...overwrites,
  };
}

export function scheduleReport(overwrites: Partial<ScheduleReport> = {}): ScheduleReport {
  return {
    id: 'azurerm_maintenance_configuration.monthly',
    name: 'mc-third-tuesday',
    ...(absentFacts(scheduleFacts) as unknown as ScheduleFacts),
    scope: { value: 'InGuestPatch' },
    mode: { value: 'User' },
    recurEvery: { value: 'Month Third Tuesday' },
    timeZone: { value: 'W. Europe Standard Time' },
    start: { value: '2026-01-20 02:00' },
    duration: { value: '03:00' },
    reboot: { value: 'IfRequired' },
    linux: { value: ['Critical', 'Security'] },
    windows: { absent: true },
    machines: 1,
    next: [{ start: '2026-12-15T01:00:00Z', end: '2026-12-15T04:00:00Z', local: '2026-12-15 02:00' }],
    worstGap: { days: 35, from: '2026-12-15', to: '2027-01-19' },
    source: { file: 'schedules.tf', line: 3 },
    ...overwrites,
  };
}

/** A report whose counts, verdict and unknowns follow from its machines, schedules and findings. */
export function report(overwrites: Partial<Report> = {}, settings: Partial<GateSettings> = {}): Report {
  const { machines = [machineReport()], schedules = [], findings = [], incomplete = [] } = overwrites;
  const { outOfScope = 0, notUnderstood = 0, expiredWaivers = 0 } = overwrites.counts ?? {};
  const settled = settle(findings, gate(settings));
  const evaluation = { settled, machines, schedules, outOfScope, notUnderstood, expiredWaivers, incomplete };
  return {
    schemaVersion: '1.0',
    tool: { name: 'azure-patch-policy', version: '0.0.0' },
    now: '2026-11-22T12:00:00.000Z',
    source: 'terraform-plan',
    policies: ['patch-policy.yaml'],
    closedWorld: false,
    incomplete,
    rules: {},
    machines,
    schedules,
    findings,
    unknowns: unknownReasons(settled.unknowns, assignmentRemedies),
    leaving: [],
    notes: [],
    ...overwrites,
    ...conclude(evaluation, gate(settings)),
  };
}

const rules = ['bypass-without-schedule', 'orchestration-mode', 'reboot-setting', 'assessment-mode', 'hotpatch-with-bypass'];
const severities = ['critical', 'high', 'medium', 'low', 'high'] as const;

/** A report with five violations on each machine; `text` decorates every name and message. */
export function largeReport(machines: number, text = ''): Report {
  const ids = Array.from(
    { length: machines },
    (_, index) => `module.fleet["web-${String(index).padStart(5, '0')}"].azurerm_linux_virtual_machine.this${text}`,
  );
  const findings = ids.flatMap((subject, index) =>
    rules.map((rule, at) =>
      violation({
        rule,
        subject,
        severity: severities[(at + index) % 5] ?? 'low',
        message: `breaks ${rule} ${text}`,
        fingerprint: `${index}-${at}`,
      }),
    ),
  );
  return report({ machines: ids.map((id) => machineReport({ id })), findings });
}
