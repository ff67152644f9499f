import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import type { GateSettings } from '../../src/findings/gate.ts';
import type { Conclusion } from '../../src/findings/report.ts';
import { settle } from '../../src/findings/settle.ts';
import { conclude, type Evaluation, exitCode, type Verdict } from '../../src/findings/verdict.ts';
import { severities } from '../../src/severity.ts';
import { gate, unknownFinding, violation, waiver } from '../support/reports.ts';

const web = { id: 'azurerm_linux_virtual_machine.web[0]' };

interface Run extends Omit<Evaluation, 'settled'> {
  readonly findings: readonly Finding[];
}

function concluded({ findings = [], ...run }: Partial<Run> = {}, settings: Partial<GateSettings> = {}): Verdict {
  const all = gate(settings);
  const evaluation = {
    settled: settle(findings, all),
    machines: [web],
    schedules: [],
    outOfScope: 0,
    notUnderstood: 0,
    expiredWaivers: 0,
    incomplete: [],
    ...run,
  };
  return conclude(evaluation, all);
}

interface Case {
  readonly name: string;
  readonly run?: Partial<Run>;
  readonly gate?: Partial<GateSettings>;
  readonly conclusion: Conclusion;
}

const nothing = { machines: [], schedules: [] };
const broken = { incomplete: ['The plan is errored.'] };

const conclusions: readonly Case[] = [
  { name: 'nothing found', conclusion: 'pass' },
  {
    name: 'a violation at the threshold',
    run: { findings: [violation({ severity: 'high' })] },
    gate: { failOnSeverity: 'high' },
    conclusion: 'fail',
  },
  { name: 'a violation over the threshold', run: { findings: [violation()] }, gate: { failOnSeverity: 'high' }, conclusion: 'fail' },
  {
    name: 'a violation below the threshold',
    run: { findings: [violation({ severity: 'medium' })] },
    gate: { failOnSeverity: 'high' },
    conclusion: 'warn',
  },
  { name: 'a violation of a rule in audit mode', run: { findings: [violation({ enforced: false })] }, conclusion: 'warn' },
  { name: 'a waived violation', run: { findings: [violation({ waiver })] }, conclusion: 'pass' },
  { name: 'a violation with warn-only', run: { findings: [violation()] }, gate: { warnOnly: true }, conclusion: 'warn' },
  { name: 'an unknown that is ignored', run: { findings: [unknownFinding()] }, gate: { onUnknown: 'ignore' }, conclusion: 'pass' },
  { name: 'an unknown', run: { findings: [unknownFinding()] }, conclusion: 'warn' },
  { name: 'an unknown that fails', run: { findings: [unknownFinding()] }, gate: { onUnknown: 'fail' }, conclusion: 'fail' },
  {
    name: 'an unknown that fails, with warn-only',
    run: { findings: [unknownFinding()] },
    gate: { onUnknown: 'fail', warnOnly: true },
    conclusion: 'warn',
  },
  {
    name: 'an unknown of a rule in audit mode',
    run: { findings: [unknownFinding({ enforced: false })] },
    gate: { onUnknown: 'fail' },
    conclusion: 'warn',
  },
  { name: 'a waived unknown', run: { findings: [unknownFinding({ waiver })] }, gate: { onUnknown: 'fail' }, conclusion: 'pass' },
  { name: 'an incomplete input', run: broken, conclusion: 'error' },
  { name: 'an incomplete input with warn-only', run: broken, gate: { warnOnly: true }, conclusion: 'error' },
  { name: 'an incomplete input that warns', run: broken, gate: { onIncomplete: 'warn' }, conclusion: 'warn' },
  {
    name: 'an incomplete input that warns, with a violation',
    run: { ...broken, findings: [violation()] },
    gate: { onIncomplete: 'warn' },
    conclusion: 'fail',
  },
  { name: 'an incomplete input and a violation', run: { ...broken, findings: [violation()] }, conclusion: 'error' },
  { name: 'a resource that was not understood', run: { notUnderstood: 1 }, conclusion: 'error' },
  {
    name: 'a resource that was not understood, where that warns',
    run: { notUnderstood: 1 },
    gate: { onIncomplete: 'warn' },
    conclusion: 'warn',
  },
  { name: 'nothing to judge', run: nothing, conclusion: 'empty' },
  { name: 'nothing to judge, where that passes', run: nothing, gate: { onEmpty: 'pass' }, conclusion: 'empty' },
  { name: 'only machines that are out of scope', run: { ...nothing, outOfScope: 7 }, conclusion: 'empty' },
  { name: 'only a schedule', run: { ...nothing, schedules: [{ id: 'weekly' }] }, conclusion: 'pass' },
  { name: 'nothing but resources that were not understood', run: { ...nothing, notUnderstood: 2 }, conclusion: 'error' },
  { name: 'the same where both settings warn', run: { ...nothing, notUnderstood: 2 }, gate: { onIncomplete: 'warn' }, conclusion: 'warn' },
  {
    name: 'the same where an empty run passes',
    run: { ...nothing, notUnderstood: 2 },
    gate: { onIncomplete: 'warn', onEmpty: 'pass' },
    conclusion: 'warn',
  },
  {
    name: 'the same where an empty run fails',
    run: { ...nothing, notUnderstood: 2 },
    gate: { onIncomplete: 'warn', onEmpty: 'fail' },
    conclusion: 'error',
  },
  { name: 'an expired waiver', run: { expiredWaivers: 1 }, conclusion: 'warn' },
  { name: 'an expired waiver that fails', run: { expiredWaivers: 1 }, gate: { onExpiredWaiver: 'fail' }, conclusion: 'fail' },
  {
    name: 'an expired waiver that fails, with warn-only',
    run: { expiredWaivers: 1 },
    gate: { onExpiredWaiver: 'fail', warnOnly: true },
    conclusion: 'warn',
  },
];

test.each(conclusions)('$name: $conclusion', ({ run, gate: settings, conclusion }) => {
  expect(concluded(run, settings).conclusion).toBe(conclusion);
});

test('error wins over fail, and both are counted', () => {
  const verdict = concluded({ ...broken, notUnderstood: 3, findings: [violation(), unknownFinding()] });
  expect(verdict).toMatchObject({
    conclusion: 'error',
    complete: false,
    counts: { violations: 1, unknowns: 1, unknownMachines: 1, notUnderstood: 3 },
  });
});

test('waived findings are counted as waived only, and the worst severity is of what is left', () => {
  const findings = [
    violation({ waiver }),
    violation({ severity: 'medium' }),
    violation({ severity: 'high', enforced: false }),
    unknownFinding({ waiver }),
  ];
  expect(concluded({ findings }).counts).toMatchObject({
    violations: 1,
    warnings: 1,
    unknowns: 0,
    waived: 2,
    highestSeverity: 'high',
  });
});

describe('the exit code', () => {
  test.each([
    ['pass', 'fail', 0],
    ['warn', 'fail', 0],
    ['fail', 'pass', 1],
    ['error', 'pass', 2],
    ['empty', 'pass', 0],
    ['empty', 'warn', 0],
    ['empty', 'fail', 2],
  ] as const)('of %s with on-empty %s is %i', (conclusion, onEmpty, code) => {
    expect(exitCode({ conclusion }, onEmpty)).toBe(code);
  });
});

describe('the sentence', () => {
  const machines = Array.from({ length: 41 }, (_, index) => ({ id: `vm-${index}` }));
  const findings = [
    violation({ subject: 'vm-0' }),
    violation({ subject: 'vm-0', severity: 'high' }),
    violation({ subject: 'vm-1', severity: 'high' }),
    violation({ subject: 'vm-2', waiver }),
    ...[3, 4, 5, 6].map((index) => unknownFinding({ subject: `vm-${index}` })),
  ];
  const say = (run: Partial<Run>, settings: Partial<GateSettings> = {}) => concluded({ machines, ...run }, settings).verdict;

  test.each<[string, Partial<Run>, Partial<GateSettings>]>([
    [
      'Patch policy failed: 3 violations at or above "high" on 2 machines (worst: critical); 1 waived, 41 checked, 4 unknown.',
      { findings },
      { failOnSeverity: 'high' },
    ],
    [
      'Patch policy passed with warnings: 3 violations at or above "high" on 2 machines (worst: critical); 1 waived, 41 checked, 4 unknown.',
      { findings },
      { failOnSeverity: 'high', warnOnly: true },
    ],
    [
      'Patch policy passed with warnings: 2 below "critical" or in audit mode; 41 checked.',
      { findings: findings.slice(1, 3) },
      { failOnSeverity: 'critical' },
    ],
    [
      'Patch policy passed with warnings: 1 in audit mode; 41 checked.',
      { findings: [violation({ subject: 'vm-0', enforced: false })] },
      {},
    ],
    ['Patch policy passed: no violations; 41 checked.', {}, {}],
    ['Patch policy passed: no violations; 41 checked, 4 unknown.', { findings: findings.slice(4) }, { onUnknown: 'ignore' }],
    ['Patch policy failed: 4 unknown findings not allowed; 41 checked, 4 unknown.', { findings: findings.slice(4) }, { onUnknown: 'fail' }],
    ['Patch policy failed: 2 expired waivers; 41 checked.', { expiredWaivers: 2 }, { onExpiredWaiver: 'fail' }],
    [
      'Patch policy could not be checked completely: the input is incomplete; 41 checked, 2 resources not understood.',
      { notUnderstood: 2 },
      {},
    ],
    ['Patch policy had nothing to check: no machines and no schedules checked.', nothing, {}],
    [
      'Patch policy had nothing to check: no machines and no schedules checked, 9 left out as unchanged.',
      { ...nothing, outOfScope: 9 },
      {},
    ],
    [
      'Patch policy failed: 1 violation at or above "low" on 1 schedule (worst: low); no machines and 1 schedule checked.',
      { machines: [], schedules: [{ id: 'weekly' }], findings: [violation({ subject: 'weekly', severity: 'low' })] },
      {},
    ],
    [
      'Patch policy passed with warnings: 41 checked, 1 schedule unknown.',
      { schedules: [{ id: 'weekly' }], findings: [unknownFinding({ subject: 'weekly' })] },
      {},
    ],
    [
      'Patch policy passed with warnings: 41 checked, 1 other resource unknown.',
      { findings: [unknownFinding({ subject: 'azurerm_virtual_machine_extension.mma' })] },
      {},
    ],
    [
      'Patch policy failed: 2 violations at or above "low" on 1 schedule and 1 other resource (worst: low); no machines and 1 schedule checked.',
      {
        machines: [],
        schedules: [{ id: 'weekly' }],
        findings: [violation({ subject: 'weekly', severity: 'low' }), violation({ subject: 'extension', severity: 'low' })],
      },
      {},
    ],
  ])('%s', (sentence, run, settings) => {
    expect(say(run, settings)).toBe(sentence);
  });

  test('drops what matters least where it would be longer than 200 characters', () => {
    const many = Array.from({ length: 12_345 }, (_, index) => ({ id: `vm-${index}` }));
    const all = many.flatMap(({ id: subject }) => [
      violation({ subject }),
      violation({ subject, enforced: false }),
      unknownFinding({ subject }),
      violation({ subject, waiver }),
    ]);
    const sentence = say(
      { machines: many, findings: all, notUnderstood: 98_765, expiredWaivers: 54_321 },
      { failOnSeverity: 'critical', onIncomplete: 'warn' },
    );
    expect(sentence.length).toBeLessThanOrEqual(200);
    expect(sentence).toMatch(
      /^Patch policy failed: 12345 violations at or above "critical" on 12345 machines.*12345 checked, 12345 unknown, 98765 resources not understood\.$/,
    );
  });

  test('does without the places of the violations where even what must stay would be longer', () => {
    const findings = [unknownFinding({ subject: 'vm-0' }), violation({ subject: 'vm-0' }), violation({ subject: 'weekly' })];
    const input = { machines: [{ id: 'vm-0' }, { id: 'vm-1' }], schedules: [{ id: 'weekly' }], notUnderstood: 2, ...broken };
    expect(say({ ...input, findings }, { failOnSeverity: 'medium' })).toBe(
      'Patch policy could not be checked completely: the input is incomplete; 2 violations at or above "medium" (worst: critical); 2 checked, 1 unknown, 2 resources not understood.',
    );
  });
});

const subjects = ['vm-0', 'vm-1', 'weekly'];
const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    subject: fc.constantFrom(...subjects),
    unknown: fc.boolean(),
    severity: fc.constantFrom(...severities),
    enforced: fc.boolean(),
    waived: fc.boolean(),
  })
  .map(({ unknown, waived, ...rest }) => ({ ...(unknown ? unknownFinding(rest) : violation(rest)), ...(waived ? { waiver } : {}) }));
const anyGate: fc.Arbitrary<GateSettings> = fc.record({
  failOnSeverity: fc.constantFrom(...severities),
  warnOnly: fc.boolean(),
  onIncomplete: fc.constantFrom('fail', 'warn'),
  onEmpty: fc.constantFrom('pass', 'warn', 'fail'),
  onUnknown: fc.constantFrom('ignore', 'warn', 'fail'),
  onExpiredWaiver: fc.constantFrom('warn', 'fail'),
});
const anyRun: fc.Arbitrary<Run> = fc.record({
  findings: fc.array(anyFinding, { maxLength: 6 }),
  machines: fc.constant([{ id: 'vm-0' }, { id: 'vm-1' }]),
  schedules: fc.constant([{ id: 'weekly' }]),
  outOfScope: fc.nat(3),
  notUnderstood: fc.constantFrom(0, 0, 0, 2),
  expiredWaivers: fc.constantFrom(0, 0, 1),
  incomplete: fc.constantFrom([], [], ['The plan is errored.']),
});
const badness: Record<Conclusion, number> = { pass: 0, empty: 1, warn: 1, fail: 2, error: 3 };

describe('whatever was found', () => {
  test('one more finding that is not waived never makes the conclusion better', () => {
    fc.assert(
      fc.property(anyRun, anyFinding, anyGate, (run, { waiver: _, ...more }, settings) => {
        const before = concluded(run, settings).conclusion;
        const after = concluded({ ...run, findings: [...run.findings, more] }, settings).conclusion;
        expect(badness[after]).toBeGreaterThanOrEqual(badness[before]);
      }),
    );
  });

  test('an unknown never passes unless it is to be ignored', () => {
    fc.assert(
      fc.property(anyRun, anyGate, (run, settings) => {
        const { conclusion, counts } = concluded(run, settings);
        if (counts.unknowns > 0 && settings.onUnknown !== 'ignore') expect(conclusion).not.toBe('pass');
      }),
    );
  });

  test('an incomplete input never passes, and warn-only never hides it', () => {
    fc.assert(
      fc.property(anyRun, anyGate, (run, settings) => {
        const { conclusion, complete } = concluded(run, settings);
        if (!complete) expect(conclusion).not.toBe('pass');
        if (!complete && settings.onIncomplete === 'fail') expect(conclusion).toBe('error');
      }),
    );
  });

  test('a run that evaluated nothing never passes', () => {
    fc.assert(
      fc.property(anyRun, anyGate, (run, settings) => {
        expect(concluded({ ...run, findings: [], ...nothing }, settings).conclusion).not.toBe('pass');
      }),
    );
  });

  test('the sentence keeps to 200 characters, says how many were checked and names nothing', () => {
    fc.assert(
      fc.property(anyRun, anyGate, (run, settings) => {
        const { verdict, counts } = concluded(run, settings);
        expect(verdict.length).toBeLessThanOrEqual(200);
        expect(verdict).toContain('2 checked');
        if (counts.unknownMachines > 0) expect(verdict).toContain(`${counts.unknownMachines} unknown`);
        if (counts.notUnderstood > 0) expect(verdict).toContain('2 resources not understood');
        for (const subject of subjects) expect(verdict).not.toContain(subject);
      }),
    );
  });
});
