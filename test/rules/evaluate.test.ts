import { describe, expect, it } from 'vitest';
import { absent, unknown, value } from '../../src/estate/known.ts';
import type { Machine } from '../../src/estate/machine.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { allRules, rules } from '../../src/generated/rules.ts';
import type { Environment, Membership, Policy, Requirements } from '../../src/policy/policy.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import { pass, type Rule } from '../../src/rules/rule.ts';
import { linuxVm, nodePool, now, patchingIn, schedule } from '../support/machines.ts';
import { requirements } from '../support/rule-tester.ts';

/** Everything off but these rules. */
function only(settings: Requirements['rules'], overwrites: Partial<Requirements> = {}): Requirements {
  const off = Object.fromEntries(Object.keys(rules).map((id) => [id, { effect: 'off' as const }]));
  return requirements({ ...overwrites, rules: { ...off, ...settings } });
}

function environment(name: string, asks: Requirements): Environment {
  return { name, match: { tags: { environment: [name] } }, priority: 0, requirements: asks };
}

function policy(overwrites: Partial<Policy> = {}): Policy {
  return {
    name: 'contoso',
    files: ['policy.yaml'],
    schedules: 'open',
    maxSnapshotAgeDays: 7,
    unmatched: 'fail',
    environments: [],
    everywhere: only({}),
    ...overwrites,
  };
}

const mode = { 'orchestration-mode': {} } as const;
const production = environment('production', only(mode, { orchestration: ['CustomerManagedSchedules'] }));
const staging = environment('staging', only(mode, { orchestration: ['AzureManagedSafeDeployment'] }));
const development = environment('development', only(mode));

const oneOf = (one: Environment): Membership => ({ kind: 'one', environment: one, why: 'tag environment' });
const several = (...environments: (Environment | undefined)[]): Membership => ({
  kind: 'several',
  environments,
  why: 'tag environment is known after apply',
});
const none: Membership = { kind: 'none', why: 'no environment matches' };

function judge(membership: Membership, by: Partial<Policy> = {}, machine: Machine = linuxVm()) {
  const environments = membership.kind === 'one' ? [membership.environment] : [production, staging, development];
  return evaluate(allRules, {
    now,
    machines: [{ patching: patchingIn(machine), membership }],
    schedules: [],
    scopes: [],
    updateManagement: [],
    policy: policy({ environments, ...by }),
  });
}

const outcomes = (findings: readonly Finding[]) => findings.map(({ rule, outcome }) => `${rule} ${outcome}`);

describe('a machine of one environment', () => {
  it('is judged by what that environment asks for', () => {
    expect(outcomes(judge(oneOf(production)).findings)).toEqual(['orchestration-mode violation']);
    expect(judge(oneOf(staging)).findings).toEqual([]);
  });

  it('gives findings that say where, what and what to do', () => {
    expect(judge(oneOf(production)).findings).toEqual([
      {
        rule: 'orchestration-mode',
        subject: 'azurerm_linux_virtual_machine.web',
        outcome: 'violation',
        severity: 'high',
        enforced: true,
        property: 'orchestrations',
        message: 'has the orchestration AzureManagedSafeDeployment; allowed: CustomerManagedSchedules',
        fix: expect.stringContaining('assign a schedule'),
        changes: [
          {
            set: [
              { on: 'azurerm_linux_virtual_machine.web', words: 'azurerm', path: 'patch_mode', value: 'AutomaticByPlatform' },
              {
                on: 'azurerm_linux_virtual_machine.web',
                words: 'azurerm',
                path: 'bypass_platform_safety_checks_on_user_schedule_enabled',
                value: true,
              },
            ],
            steps: ['assign-schedule'],
          },
        ],
        location: { file: 'main.tf', line: 12 },
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    ]);
  });

  it('gives unknowns their shared reason and no location where there is none', () => {
    const machine = linuxVm({ patchMode: unknown('known after apply'), origin: { input: 'plan.json' } });
    const [finding] = judge(oneOf(staging), {}, machine).findings;
    expect(finding).toMatchObject({ outcome: 'unknown', reason: 'patchMode is not known: known after apply.' });
    expect(finding).not.toHaveProperty('location');
    expect(finding).not.toHaveProperty('fix');
  });

  it('keeps the fingerprint when severity, message and line change, and changes it with the subject', () => {
    const louder = environment('production', only({ 'orchestration-mode': { severity: 'low' } }, { orchestration: ['ManualUpdates'] }));
    const elsewhere = linuxVm({ origin: { input: 'other.json', location: { file: 'main.tf', line: 99 } } });
    const [first] = judge(oneOf(production)).findings;
    const [moved] = judge(oneOf(louder), {}, elsewhere).findings;
    const [another] = judge(oneOf(production), {}, linuxVm({ id: 'azurerm_linux_virtual_machine.api' })).findings;
    expect(moved?.fingerprint).toBe(first?.fingerprint);
    expect(another?.fingerprint).not.toBe(first?.fingerprint);
  });

  it('takes severity and effect from the policy', () => {
    const audited = only({ 'orchestration-mode': { severity: 'critical', effect: 'audit' } }, { orchestration: ['ManualUpdates'] });
    expect(judge(oneOf(environment('production', audited))).findings).toMatchObject([{ severity: 'critical', enforced: false }]);
  });

  it('is not judged by a rule that is off, and that rule is not counted', () => {
    const { findings, rules: counts } = judge(oneOf(environment('production', only({}, { orchestration: ['ManualUpdates'] }))));
    expect(findings).toEqual([]);
    expect(counts).toEqual({});
  });

  it('is judged by every rule about configured machines when the policy says nothing about rules', () => {
    const { rules: counts } = judge(oneOf(environment('production', requirements())));
    const expected = Object.values(rules).filter((rule) => rule.appliesTo === 'machine' && rule.needs === undefined);
    expect(Object.keys(counts)).toEqual(expected.map(({ id }) => id));
  });
});

describe('counts', () => {
  it('holds every outcome of every rule that judged something', () => {
    const machines = [linuxVm(), linuxVm({ patchMode: value('ImageDefault') }), linuxVm({ patchMode: unknown('known after apply') })];
    const membership = oneOf(staging);
    const judged = machines.map((machine) => ({ patching: patchingIn(machine), membership }));
    const free = { patching: patchingIn(linuxVm()), membership: oneOf(development) };
    const { rules: counts } = evaluate(allRules, {
      now,
      machines: [...judged, free],
      schedules: [],
      scopes: [],
      updateManagement: [],
      policy: policy({ environments: [staging, development] }),
    });
    expect(counts).toEqual({ 'orchestration-mode': { pass: 1, violation: 1, unknown: 1, notApplicable: 1 } });
  });
});

describe('a machine of several possible environments', () => {
  it('passes when it passes in all of them', () => {
    const alike = environment('qa', staging.requirements);
    expect(judge(several(staging, alike))).toEqual({
      findings: [],
      rules: { 'orchestration-mode': { pass: 1, violation: 0, unknown: 0, notApplicable: 0 } },
    });
  });

  it('passes when it passes in one and the rule does not apply in the other', () => {
    expect(judge(several(staging, development)).rules).toMatchObject({ 'orchestration-mode': { pass: 1, notApplicable: 0 } });
  });

  it('violates when it violates in all of them, at the lowest severity, enforced only if all enforce', () => {
    const mild = environment(
      'qa',
      only({ 'orchestration-mode': { severity: 'low', effect: 'audit' } }, { orchestration: ['ManualUpdates'] }),
    );
    expect(judge(several(production, mild)).findings).toMatchObject([
      { outcome: 'violation', severity: 'low', enforced: false, message: expect.stringContaining('allowed: ManualUpdates') },
    ]);
    expect(judge(several(production, environment('qa', production.requirements))).findings).toMatchObject([
      { outcome: 'violation', severity: 'high', enforced: true },
    ]);
  });

  it('is unknown when they disagree, and says that the environment would decide', () => {
    expect(judge(several(production, staging)).findings).toMatchObject([
      {
        outcome: 'unknown',
        message: expect.stringContaining('belongs to production or staging'),
        reason: 'The environment of these machines is not known: tag environment is known after apply.',
      },
    ]);
  });

  it('is unknown when the rule is off in one and violated in the other', () => {
    expect(outcomes(judge(several(production, environment('qa', only({})))).findings)).toEqual(['orchestration-mode unknown']);
  });

  it('keeps the reason of the rule where the environment would not help', () => {
    const machine = linuxVm({ patchMode: unknown('known after apply') });
    expect(judge(several(staging, development), {}, machine).findings).toMatchObject([
      { outcome: 'unknown', reason: 'patchMode is not known: known after apply.' },
    ]);
  });

  it('counts none of them as one more, with what holds for machines of no environment', () => {
    const everywhere = only({ 'environment-unmatched': {} });
    const asked = environment('production', only({ 'environment-unmatched': {} }));
    expect(outcomes(judge(several(asked, undefined), { everywhere }).findings)).toEqual(['environment-unmatched unknown']);
    expect(judge(several(production, undefined), { unmatched: 'ignore' }).findings).toMatchObject([
      { outcome: 'unknown', message: expect.stringContaining('production or no environment') },
    ]);
  });
});

describe('a machine of no environment', () => {
  const everywhere = only({ 'environment-unmatched': {}, 'assessment-mode': {} });
  const machine = linuxVm({ assessmentMode: value('ImageDefault') });

  it('is a violation where the policy wants each machine in one, beside what holds everywhere', () => {
    const { findings } = judge(none, { everywhere }, machine);
    expect(outcomes(findings)).toEqual(['assessment-mode violation', 'environment-unmatched violation']);
    expect(findings).toMatchObject([{ enforced: true }, { enforced: true, severity: 'high' }]);
  });

  it('only warns where the policy warns', () => {
    expect(judge(none, { everywhere, unmatched: 'warn' }, machine).findings).toMatchObject([
      { rule: 'assessment-mode', enforced: true },
      { rule: 'environment-unmatched', enforced: false },
    ]);
  });

  it('is not judged where the policy ignores it', () => {
    expect(judge(none, { everywhere, unmatched: 'ignore' }, machine)).toEqual({ findings: [], rules: {} });
  });

  it('is judged by the environment that the policy sends it to', () => {
    const { findings, rules: counts } = judge(none, { everywhere, unmatched: { environment: 'production' } }, machine);
    expect(outcomes(findings)).toEqual(['orchestration-mode violation']);
    expect(Object.keys(counts)).toEqual(['orchestration-mode']);
  });

  it('is judged by what holds everywhere where the policy sends it to an environment that does not exist', () => {
    const { findings } = judge(none, { everywhere, unmatched: { environment: 'nowhere' } }, machine);
    expect(outcomes(findings)).toEqual(['assessment-mode violation']);
  });

  it('says why none matches', () => {
    expect(judge(none, { everywhere }, machine).findings[1]?.message).toBe(
      'belongs to no environment of the policy (no environment matches); asked for: one',
    );
  });

  it('is judged by what holds everywhere where the policy has no environments at all', () => {
    for (const unmatched of ['fail', 'warn', 'ignore'] as const) {
      expect(outcomes(judge(none, { everywhere, unmatched, environments: [] }, machine).findings)).toEqual(['assessment-mode violation']);
    }
  });
});

describe('a schedule', () => {
  const everywhere = only({ 'schedule-unused': {} });
  const judgeSchedule = (overwrites: Parameters<typeof schedule>[0]) =>
    evaluate(allRules, {
      now,
      machines: [],
      schedules: [{ schedule: schedule(overwrites), machines: [], assigned: value(false) }],
      scopes: [],
      updateManagement: [],
      policy: policy({ everywhere }),
    });

  it('is judged by what holds everywhere', () => {
    expect(judgeSchedule({}).findings).toMatchObject([
      {
        rule: 'schedule-unused',
        subject: 'azurerm_maintenance_configuration.monthly',
        severity: 'low',
        location: { file: 'schedules.tf', line: 3 },
      },
    ]);
  });

  it('is not judged when it is for hosts, or says of nothing what it is for', () => {
    expect(judgeSchedule({ scope: absent })).toEqual({ findings: [], rules: {} });
    expect(judgeSchedule({ scope: value('Host') })).toEqual({ findings: [], rules: {} });
  });

  it('is judged whatever the case of its scope', () => {
    expect(judgeSchedule({ scope: value('inguestpatch') }).findings).toHaveLength(1);
  });

  it('is unknown where it is violated and its scope is not known', () => {
    expect(judgeSchedule({ scope: unknown('local.scope hides it.') }).findings).toMatchObject([
      {
        outcome: 'unknown',
        property: 'machines',
        message: 'has no assignment, so it patches nothing; asked for: at least one, if its scope is InGuestPatch',
        reason: 'The scope of these schedules is not known: local.scope hides it.',
      },
    ]);
  });

  it('keeps its own reason where it is unknown for another one too', () => {
    const { findings } = evaluate(allRules, {
      now,
      machines: [],
      schedules: [{ schedule: schedule({ scope: unknown('x') }), machines: [], assigned: unknown('known after apply') }],
      scopes: [],
      updateManagement: [],
      policy: policy({ everywhere }),
    });
    expect(findings).toMatchObject([{ reason: 'the use of these schedules is not known: known after apply.' }]);
  });

  it('is judged by no rule that is off', () => {
    const judged = { schedule: schedule(), machines: [], assigned: value(false) };
    expect(
      evaluate(allRules, {
        machines: [],
        schedules: [judged],
        scopes: [],
        updateManagement: [],
        now: new Date('2026-11-22T12:00:00Z'),
        policy: policy(),
      }),
    ).toEqual({
      findings: [],
      rules: {},
    });
  });
});

describe('what is left of Automation Update Management', () => {
  it('is judged by what holds everywhere', () => {
    const resource = {
      id: 'azurerm_virtual_machine_extension.mma',
      kind: 'extension',
      retired: value(true),
      change: 'keep',
      origin: { input: 'plan.json', location: { file: 'agents.tf', line: 7 } },
    } as const;
    const everywhere = only({ 'retired-update-management': { severity: 'low', effect: 'audit' } });
    expect(
      evaluate(allRules, { now, machines: [], schedules: [], scopes: [], updateManagement: [resource], policy: policy({ everywhere }) }),
    ).toMatchObject({
      findings: [
        {
          rule: 'retired-update-management',
          subject: 'azurerm_virtual_machine_extension.mma',
          severity: 'low',
          enforced: false,
          location: { file: 'agents.tf', line: 7 },
        },
      ],
      rules: { 'retired-update-management': { pass: 0, violation: 1, unknown: 0, notApplicable: 0 } },
    });
  });
});

it('counts stand in the order of the alphabet', () => {
  const machines = [{ patching: patchingIn(linuxVm()), membership: none }];
  const schedules = [{ schedule: schedule(), machines: [], assigned: value(true) }];
  const { rules: counts } = evaluate(allRules, {
    now,
    machines,
    schedules,
    scopes: [],
    updateManagement: [],
    policy: policy({ everywhere: requirements() }),
  });
  expect(Object.keys(counts)).toEqual(Object.keys(counts).sort());
  expect(Object.keys(counts).length).toBeGreaterThan(20);
});

describe('node pools of AKS', () => {
  const everything = requirements({
    orchestration: ['AzureManagedSafeDeployment'],
    reboot: ['IfRequired'],
    maxDaysWithoutCriticalPatches: 35,
  });
  const asking = environment('production', everything);
  const membership = oneOf(asking);
  const member = (machine: Machine) => ({ patching: patchingIn(machine), membership });
  const judged = (...machines: readonly Machine[]) =>
    evaluate(allRules, {
      now,
      machines: machines.map(member),
      schedules: [],
      scopes: [],
      updateManagement: [],
      policy: policy({ environments: [asking] }),
    });

  it('are evaluated by the rules that are about them, and by no rule about guests', () => {
    const about = allRules.filter((rule) => rule.appliesTo === 'machine' && rule.nodePools).map(({ id }) => id);
    expect(about).toEqual(['environment-unmatched', 'node-channel-none', 'orchestration-mode', 'schedule-gap']);
    expect(Object.keys(judged(nodePool()).rules)).toEqual(about);
  });

  it('stand beside no guest in the rules that compare machines', () => {
    const seen: string[] = [];
    const comparing: Rule = {
      id: 'comparing',
      title: 'The test sees the fleet',
      severity: 'low',
      appliesTo: 'machine',
      check({ fleet }) {
        seen.push(...fleet.map(({ patching }) => patching.machine.id));
        return pass;
      },
    };
    evaluate([comparing], {
      now,
      machines: [linuxVm({ id: 'vm' }), nodePool({ id: 'pool' })].map(member),
      schedules: [],
      scopes: [],
      updateManagement: [],
      policy: policy({ environments: [asking] }),
    });
    expect(seen).toEqual(['vm']);
  });
});
