import fc from 'fast-check';
import { it } from 'vitest';
import { absent, type Known, unknown, value } from '../../src/estate/known.ts';
import type { LiveState, PatchAssessment, PatchInstallation, PendingPatch, StateSince } from '../../src/estate/live.ts';
import type { Machine } from '../../src/estate/machine.ts';
import { rules } from '../../src/generated/rules.ts';
import type { Orchestration } from '../../src/patching/orchestration.ts';
import type { MachineRule, Rule } from '../../src/rules/rule.ts';
import { assessed, installed, liveVm, missing } from '../support/live.ts';
import { now, patchingIn } from '../support/machines.ts';
import { outcomeOf, requirements } from '../support/rule-tester.ts';
import { expectNoTurn, type Outcomes } from '../support/turns.ts';

const judged = (Object.values(rules) as readonly Rule[]).filter(
  (rule): rule is MachineRule => rule.appliesTo === 'machine' && rule.needs === 'live',
);

const one = <T>(...values: T[]) => fc.constantFrom(...values);
const denied = unknown('access was denied');

/** A time some days ago. */
const ago = fc.integer({ min: 0, max: 40 }).map((days) => new Date(now.getTime() - days * 86_400_000 - 3_600_000).toISOString());
const time: fc.Arbitrary<Known<string>> = ago.map((at) => value(at));

const patches: fc.Arbitrary<readonly PendingPatch[]> = fc.array(
  fc
    .record({ published: fc.oneof(time, one(absent)), seen: fc.option(ago), before: fc.option(ago), kind: one('security', 'security-esm') })
    .map(({ published, seen, before, kind }) => {
      const { firstSeen: _, notMissingAt: __, ...patch } = missing({ classifications: [kind], published });
      return { ...patch, ...(seen === null ? {} : { firstSeen: seen }), ...(before === null ? {} : { notMissingAt: before }) };
    }),
  { maxLength: 3 },
);

const installations: fc.Arbitrary<readonly PatchInstallation[]> = fc
  .array(
    fc.record({
      status: one('Succeeded', 'CompletedWithWarnings', 'Failed', 'InProgress'),
      at: time,
      windowExceeded: fc.boolean(),
      rebootStatus: one<Known<string>>(absent, value('NotNeeded'), value('Required'), value('Failed'), value('Completed')),
      counts: fc.record({ installed: one(0, 2), failed: one(0, 0, 1), pending: one(0, 0, 1), excluded: one(0), notSelected: one(0) }),
    }),
    { maxLength: 3 },
  )
  .map((all) => all.map((each) => installed(each)).sort((a, b) => (timeIn(a) < timeIn(b) ? 1 : -1)));

const timeIn = ({ at }: PatchInstallation) => (at.kind === 'value' ? at.value : '');

interface World {
  readonly live: LiveState;
  readonly orchestrations: readonly Orchestration[];
}

const worlds: fc.Arbitrary<World> = fc
  .record({
    pending: patches,
    unlisted: one(0, 0, 2),
    installations,
    status: one('Succeeded', 'Succeeded', 'Succeeded', 'CompletedWithWarnings', 'Failed', 'InProgress'),
    at: fc.oneof(
      time,
      one(value('2026-11-22T04:10:00Z')), // most are fresh
    ),
    rebootPending: one<Known<boolean>>(absent, value(false), value(true)),
    assessed: one(true, true, true, false),
    created: one<Known<string>>(value('2020-01-01T00:00:00Z'), value('2026-11-12T00:00:00Z')),
    power: one<Known<StateSince>>(value({ state: 'running' }), value({ state: 'deallocated' })),
    connection: one<Known<StateSince>>(absent, absent, value({ state: 'Connected' }), value({ state: 'Disconnected' })),
    orchestrations: one<readonly Orchestration[]>(['CustomerManagedSchedules'], ['ImageDefault']),
  })
  .map(({ pending, unlisted, status, at, rebootPending, assessed: has, orchestrations, ...others }) => {
    const found: Partial<PatchAssessment> = { status, at, rebootPending, counts: { security: pending.length + unlisted } };
    const assessment = has ? assessed(found) : absent;
    const born = others.created.kind === 'value' ? others.created.value : '';
    const installations = value(others.installations.filter((run) => timeIn(run) > born));
    const live = liveVm({ ...others, assessment, pending: value(pending), installations }).live as LiveState;
    return { live, orchestrations };
  });

function judge({ live, orchestrations }: World): Outcomes {
  const machine: Machine = liveVm(live);
  const patching = patchingIn(machine, {}, { orchestrations });
  const subject = { now, patching, fleet: [], requirements: requirements({ maxDaysWithoutCriticalPatches: 14 }) };
  return new Map(judged.map((rule) => [rule.id, outcomeOf(rule, subject)]));
}

const facts = ['created', 'power', 'connection', 'assessment', 'pending', 'installations'] as const;

it('knowing less of a running machine never turns a verdict around', () => {
  fc.assert(
    fc.property(worlds, fc.subarray([...facts], { minLength: 1, maxLength: 3 }), (world, forgotten) => {
      const live = { ...world.live, ...Object.fromEntries(forgotten.map((fact) => [fact, denied])) };
      expectNoTurn(judge(world), judge({ ...world, live }));
    }),
    { numRuns: 3000 },
  );
});

it('knowing less of an assessment or an installation never turns a verdict around', () => {
  const inside = ['at', 'rebootPending'] as const;
  fc.assert(
    fc.property(
      worlds,
      one(...inside),
      fc.nat(2),
      one<'at' | 'rebootStatus' | 'none'>('at', 'rebootStatus', 'none'),
      (world, fact, index, ofRun) => {
        const { assessment, installations: all } = world.live;
        const runs = all.kind === 'value' ? all.value : [];
        const live: LiveState = {
          ...world.live,
          assessment: assessment.kind === 'value' ? value({ ...assessment.value, [fact]: denied }) : assessment,
          installations: value(runs.map((run, at) => (at !== index || ofRun === 'none' ? run : forget(run, ofRun)))),
        };
        expectNoTurn(judge(world), judge({ ...world, live }));
      },
    ),
    { numRuns: 3000 },
  );
});

function forget(run: PatchInstallation, fact: 'at' | 'rebootStatus'): PatchInstallation {
  return fact === 'at' ? { ...run, at: denied, started: denied } : { ...run, rebootStatus: denied };
}
