import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everywhere, type Gap, listedKinds } from '../../src/estate/coverage.ts';
import { absent, implicit, unknown, value } from '../../src/estate/known.ts';
import type { RebootSetting } from '../../src/estate/machine.ts';
import { buildReport, type RunFacts } from '../../src/findings/build-report.ts';
import type { Report } from '../../src/findings/report.ts';
import { settle } from '../../src/findings/settle.ts';
import type { Patching } from '../../src/patching/patching.ts';
import type { Environment, Membership } from '../../src/policy/policy.ts';
import { assignedElsewhere, assignmentRemedies } from '../../src/rules/reason.ts';
import { cases } from '../reporters/cases.ts';
import { arcServer, assignment, linuxVm, patchingIn, reach, schedule, uniformScaleSet, windowsVm } from '../support/machines.ts';
import { gate, largeReport, unknownFinding, violation, waiver } from '../support/reports.ts';

const requirements = {
  orchestration: 'any',
  reboot: undefined,
  maxDaysWithoutCriticalPatches: undefined,
  extendedSupport: {},
  rules: {},
} as const;
const environment = (name: string): Environment => ({ name, match: {}, priority: 0, requirements });
const production: Membership = { kind: 'one', environment: environment('production'), why: 'its tag says so' };

const monthly = schedule();
const host = schedule({ id: 'azurerm_maintenance_configuration.host', scope: value('Host') });
const unclear = schedule({ id: 'azurerm_maintenance_configuration.unclear', scope: unknown('known after apply') });
const outside = '/subscriptions/1/resourceGroups/rg/providers/Microsoft.Maintenance/maintenanceConfigurations/central';

function facts(overwrites: Partial<RunFacts> = {}): RunFacts {
  return {
    version: '0.0.0',
    now: new Date('2026-11-22T12:00:00Z'),
    source: 'terraform-plan',
    policies: ['patch-policy.yaml'],
    closedWorld: true,
    machines: [{ patching: patchingIn(linuxVm()), membership: production }],
    schedules: [],
    outOfScope: 0,
    settled: settle([], gate()),
    rules: {},
    leaving: [],
    incomplete: [],
    expiredWaivers: 0,
    notes: [],
    gate: gate(),
    ...overwrites,
  };
}

const machineOf = (patching: Patching, membership: Membership = production) =>
  buildReport(facts({ machines: [{ patching, membership }] })).machines[0];

describe('the schedules that a machine loses and gains', () => {
  const change = { scheduleId: monthly.id, certain: true, why: 'the assignment is deleted' };

  test('are written with what makes it so', () => {
    const open = { scheduleId: undefined, certain: false, why: 'the assignment is new' };
    const patching = patchingIn(linuxVm(), {}, { scheduleChanges: { loses: [change], gains: [open] } });
    expect(machineOf(patching)?.scheduleChanges).toEqual({
      loses: [{ schedule: monthly.id, certain: true, why: 'the assignment is deleted' }],
      gains: [{ schedule: null, certain: false, why: 'the assignment is new' }],
    });
  });

  test('are written where there are only some of one kind, and left out where there are none', () => {
    const only = (scheduleChanges: Patching['scheduleChanges']) => machineOf(patchingIn(linuxVm(), {}, { scheduleChanges }));
    expect(only({ loses: [], gains: [change] })?.scheduleChanges?.loses).toEqual([]);
    expect(only({ loses: [change], gains: [] })?.scheduleChanges?.gains).toEqual([]);
    expect(only({ loses: [], gains: [] })).not.toHaveProperty('scheduleChanges');
  });
});

describe('a fact', () => {
  test.each([
    ['a value', value<RebootSetting>('Never'), { value: 'Never' }],
    ['a default of the service', implicit<RebootSetting>('IfRequired'), { value: 'IfRequired', implicit: true }],
    ['absent', absent, { absent: true }],
    ['unknown', unknown('known after apply'), { unknown: 'known after apply' }],
  ] as const)('that is %s is written as such', (_, rebootSetting, written) => {
    expect(machineOf(patchingIn(linuxVm({ rebootSetting })))?.rebootSetting).toEqual(written);
  });
});

describe('the effective reboot setting', () => {
  test.each([
    ['the setting of the machine', [{ setting: 'Always', from: 'machine' }], { value: 'Always' }],
    ['the default of the service', [{ setting: 'IfRequired', from: 'service' }], { value: 'IfRequired', implicit: true }],
    ['nothing where Azure patches nothing', ['none'], { absent: true }],
    ['unknown where a schedule does not say', ['unknown'], { unknown: 'the setting of the schedule that comes first is not known' }],
    [
      'unknown where it hangs on who patches',
      [{ setting: 'IfRequired', from: 'service' }, 'none'],
      { unknown: 'it hangs on who patches the machine; possible: IfRequired, none' },
    ],
  ] as const)('is %s', (_, effectiveReboot, written) => {
    expect(machineOf(patchingIn(linuxVm(), {}, { effectiveReboot: [...effectiveReboot] }))?.effectiveReboot).toEqual(written);
  });

  test('is unknown for the reason that the setting of the machine is', () => {
    const machine = linuxVm({ rebootSetting: unknown('known after apply') });
    expect(machineOf(patchingIn(machine))?.effectiveReboot).toEqual({ unknown: 'known after apply' });
  });
});

describe('the environment', () => {
  test.each<[string, Membership, Report['machines'][number]['environment']]>([
    ['its name', production, 'production'],
    ['null for none', { kind: 'none', why: 'no environment matches' }, null],
    [
      'every possible one',
      { kind: 'several', environments: [environment('staging'), environment('production')], why: 'its tags are unknown' },
      { anyOf: ['production', 'staging'] },
    ],
    [
      'also none where that is possible',
      { kind: 'several', environments: [environment('staging'), undefined], why: 'its tags are unknown' },
      { anyOf: ['no environment', 'staging'] },
    ],
  ])('is %s', (_, membership, written) => {
    expect(machineOf(patchingIn(linuxVm()), membership)?.environment).toEqual(written);
  });
});

describe('schedules', () => {
  const machine = linuxVm({ bypass: value(true) });

  test('of a machine are those of guest scope that certainly reach it, and those outside the input', () => {
    const reaches: Patching['reaches'] = [
      reach({ scheduleId: monthly.id, schedule: monthly, runs: 'yes' }),
      reach({ scheduleId: monthly.id, schedule: monthly, runs: 'yes', via: 'dynamic' }),
      reach({ scheduleId: host.id, schedule: host, runs: 'no' }),
      reach({ scheduleId: unclear.id, schedule: unclear, runs: 'unknown' }),
      reach({ scheduleId: outside, schedule: undefined, runs: 'unknown' }),
      reach({ scheduleId: '/deleted', schedule: undefined, runs: 'no' }),
      reach({ scheduleId: 'maybe', schedule: monthly, runs: 'yes', reached: 'unknown' }),
      reach({ scheduleId: undefined, schedule: undefined, runs: 'unknown' }),
    ];
    expect(machineOf(patchingIn(machine, {}, { reaches }))?.schedules).toEqual([outside, monthly.id]);
  });

  test('of the report are those of guest or unknown scope, with the machines they certainly reach', () => {
    const around = { schedules: [monthly, host, unclear], assignments: [assignment(monthly, machine)] };
    const report = buildReport(
      facts({ machines: [{ patching: patchingIn(machine, around), membership: production }], schedules: [unclear, host, monthly] }),
    );
    expect(report.schedules.map(({ id, machines }) => [id, machines])).toEqual([
      [monthly.id, 1],
      [unclear.id, 0],
    ]);
    expect(report.counts.schedules).toBe(2);
    expect(report.schedules[0]).toMatchObject({ recurEvery: { value: 'Month Third Tuesday' }, linux: { value: ['Critical', 'Security'] } });
  });
});

test('findings are by subject; within one open before waived, violations before unknowns, worst first', () => {
  const findings = [
    violation({ subject: 'b', severity: 'low', rule: 'r5' }),
    violation({ subject: 'b', severity: 'critical', rule: 'r0', waiver }),
    unknownFinding({ subject: 'b', severity: 'critical', rule: 'r4' }),
    violation({ subject: 'b', severity: 'high', rule: 'r3', enforced: false }),
    violation({ subject: 'b', severity: 'high', rule: 'r6' }),
    violation({ subject: 'a', severity: 'low', rule: 'r9' }),
  ];
  expect(buildReport(facts({ settled: settle(findings, gate()) })).findings.map(({ rule }) => rule)).toEqual([
    'r9',
    'r6',
    'r3',
    'r5',
    'r4',
    'r0',
  ]);
});

test('every reason for an unknown is said once, most frequent first, with its remedies', () => {
  const mode = 'patchMode is not known: known after apply.';
  const findings = [
    unknownFinding({ subject: 'c', reason: mode }),
    ...['a', 'b'].flatMap((subject) => [unknownFinding({ subject }), unknownFinding({ subject, rule: 'reboot-setting' })]),
    unknownFinding({ subject: 'd', waiver }),
  ];
  const { unknowns } = buildReport(facts({ settled: settle(findings, gate()), remedies: assignmentRemedies }));
  expect(unknowns).toEqual([
    { reason: assignedElsewhere, findings: 4, subjects: 2, remedies: assignmentRemedies[assignedElsewhere] },
    { reason: mode, findings: 1, subjects: 1, remedies: [expect.stringContaining('Write the value')] },
  ]);
});

test('what nobody wrote down is not to be written where it is declared', () => {
  const findings = [
    unknownFinding({ subject: 'a', property: 'pending', reason: 'The missing patches are not known.' }),
    unknownFinding({ subject: 'b', property: 'power', reason: 'Since when it is off is not known.' }),
    unknownFinding({ subject: 'c', property: 'zones', reason: 'Azure patches at times of its own choosing.' }),
  ];
  const { unknowns } = buildReport(facts({ settled: settle(findings, gate()), live: true }));
  expect(unknowns.map(({ remedies }) => remedies)).toEqual([[], [], [expect.stringMatching(/^See that Azure assesses these machines/)]]);
});

function gap(why: string, subject?: string): Gap {
  return { areas: [everywhere], kinds: listedKinds, why, effect: 'incomplete', ...(subject === undefined ? {} : { subject }) };
}

test('resources that were not understood make the run incomplete and are named by reason', () => {
  const notUnderstood = Array.from({ length: 7 }, (_, index) => gap('its body is unknown', `vm-${index}`));
  const report = buildReport(facts({ incomplete: [...notUnderstood, gap('The plan is errored.'), gap('The plan is errored.')] }));
  expect(report).toMatchObject({ complete: false, conclusion: 'error', counts: { notUnderstood: 7 } });
  expect(report.incomplete).toEqual([
    'The plan is errored.',
    'Not understood: vm-0, vm-1, vm-2, vm-3, vm-4 and 2 more: its body is unknown.',
  ]);
});

describe('the same facts', () => {
  const all = facts({
    machines: [linuxVm(), windowsVm(), arcServer(), uniformScaleSet()].map((machine) => ({
      patching: patchingIn(machine),
      membership: production,
    })),
    schedules: [monthly, unclear],
    settled: settle([violation(), unknownFinding(), violation({ subject: monthly.id, rule: 'schedule-unused' })], gate()),
    leaving: [
      { id: 'z', action: 'delete' },
      { id: 'a', action: 'forget' },
    ],
    notes: ['b', 'a'],
    incomplete: [gap('no', 'x'), gap('two'), gap('no', 'w'), gap('one')],
    rules: { b: { pass: 1, violation: 0, unknown: 0, notApplicable: 0 }, a: { pass: 0, violation: 1, unknown: 0, notApplicable: 0 } },
  });

  test('in any order give the same bytes', () => {
    const expected = JSON.stringify(buildReport(all));
    const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    fc.assert(
      fc.property(
        shuffled(all.machines),
        shuffled(all.schedules),
        shuffled(all.settled.findings),
        shuffled(all.incomplete),
        (machines, schedules, findings, incomplete) => {
          expect(JSON.stringify(buildReport({ ...all, machines, schedules, settled: settle(findings, gate()), incomplete }))).toBe(
            expected,
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  test('are left as they were', () => {
    const before = JSON.stringify(all);
    buildReport(all);
    expect(JSON.stringify(all)).toBe(before);
  });
});

describe('the schema of the report', () => {
  const schema = JSON.parse(readFileSync('policies/report.schema.json', 'utf8'));
  const validate = new Ajv({
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allowUnionTypes: true,
    formats: { 'date-time': true },
  }).compile(schema);
  const reports: Record<string, Report> = {
    ...cases,
    large: largeReport(100),
    built: buildReport(
      facts({
        machines: [linuxVm({ notes: ['joined by index'], previousId: 'old' }), windowsVm(), arcServer(), uniformScaleSet()].map(
          (machine) => ({
            patching: patchingIn(machine, { schedules: [monthly], assignments: [assignment(monthly, machine)] }),
            membership: production,
          }),
        ),
        schedules: [monthly, unclear],
        rules: { a: { pass: 0, violation: 1, unknown: 0, notApplicable: 0 } },
      }),
    ),
  };

  test.each(Object.keys(reports))('accepts the report "%s"', (name) => {
    validate(JSON.parse(JSON.stringify(reports[name])));
    expect(validate.errors).toBeNull();
  });

  test.each<[string, (report: Record<string, unknown>) => unknown]>([
    ['no findings', ({ findings: _, ...rest }) => rest],
    ['another version', (report) => ({ ...report, schemaVersion: '2.0' })],
    ['a conclusion that does not exist', (report) => ({ ...report, conclusion: 'ok' })],
    [
      'a fact that is known and unknown',
      (report) => ({ ...report, machines: [{ ...cases.clean?.machines[0], patchMode: { value: 'Manual', unknown: 'x' } }] }),
    ],
    ['a fact that is nothing', (report) => ({ ...report, machines: [{ ...cases.clean?.machines[0], bypass: {} }] })],
  ])('refuses a report with %s', (_, change) => {
    expect(validate(change(JSON.parse(JSON.stringify(cases.violations))))).toBe(false);
  });

  test('allows properties that later versions add', () => {
    expect(validate({ ...JSON.parse(JSON.stringify(cases.violations)), later: 1 })).toBe(true);
  });

  test('describes every property, and every property that a report has', () => {
    const undescribed: string[] = [];
    walkSchema(schema, '', (path, one) => {
      if (typeof one.description !== 'string') undescribed.push(path);
    });
    expect(undescribed).toEqual([]);
    for (const report of Object.values(reports)) expect(unnamed(JSON.parse(JSON.stringify(report)), schema, schema, '')).toEqual([]);
  });
});

type Schema = Record<string, unknown> & {
  properties?: Record<string, Schema>;
  definitions?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
  allOf?: Schema[];
  $ref?: string;
  additionalProperties?: Schema;
};

function walkSchema(schema: Schema, path: string, visit: (path: string, schema: Schema) => void): void {
  for (const [name, one] of Object.entries({ ...schema.properties, ...schema.definitions })) {
    visit(`${path}/${name}`, one);
    walkSchema(one, `${path}/${name}`, visit);
  }
  for (const one of [...(schema.oneOf ?? []), ...(schema.allOf ?? []), ...(schema.items ? [schema.items] : [])])
    walkSchema(one, path, visit);
}

/** Paths in a document that no property of the schema names. */
function unnamed(document: unknown, schema: Schema, root: Schema, path: string): string[] {
  const parts = parted(schema, root);
  if (Array.isArray(document)) {
    const items = parts.flatMap((part) => (part.items ? [part.items] : []));
    return document.flatMap((entry) => unnamed(entry, { allOf: items }, root, `${path}[]`));
  }
  if (typeof document !== 'object' || document === null) return [];
  return Object.entries(document).flatMap(([name, entry]) => {
    const named = parts.flatMap((part) => [part.properties?.[name] ?? part.additionalProperties ?? []].flat());
    return named.length === 0 ? [`${path}/${name}`] : unnamed(entry, { allOf: named }, root, `${path}/${name}`);
  });
}

function parted(schema: Schema, root: Schema): Schema[] {
  const referred = schema.$ref === undefined ? [] : [root.definitions?.[schema.$ref.replace('#/definitions/', '')] ?? {}];
  return [schema, ...[...(schema.oneOf ?? []), ...(schema.allOf ?? []), ...referred].flatMap((one) => parted(one, root))];
}
