import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { incompleteGaps } from '../../../src/estate/coverage.ts';
import type { Estate } from '../../../src/estate/estate.ts';
import * as night from '../../support/azure/estate/night.ts';
import { breakDown, type Fault, type Occasion } from '../../support/azure/faults.ts';
import { type Answer, azureError, type Request } from '../../support/azure/messages.ts';
import type { Row } from '../../support/azure/query/expressions.ts';
import { readAll, started } from '../../support/azure/rows.ts';
import type { RunningAzure } from '../../support/azure/start.ts';

/** What Azure answers outside Resource Graph has no totals: what was asked for and did not come is told by name. */

const { a, s1, s2, nightOf } = night;
const now = new Date('2026-11-30T08:00:00Z');
const quota = { requests: 10_000, seconds: 5 };

let azure: RunningAzure | undefined;
const startedWith = async (of: night.Night, faults: readonly Fault[], listPage = 1) => {
  azure = await started(night.estateOf(of, { subscriptions: [s1, s2], managementGroups: { 'landing-zones': [s1, s2] } }), {
    quota,
    faults,
    listPage,
  });
  return azure;
};
const inS1 = { scopes: [`sub:${s1}`] };
const incompleteIn = ({ coverage }: Estate) => incompleteGaps(coverage).map(({ subject, why }) => `${subject}: ${why}`);
const stop = () => azure?.stop();
beforeEach(stop);
afterAll(stop);

describe('the list of subscriptions below a management group', () => {
  const b = night.machineRow('b', { subscription: s2 });
  const both = nightOf(now, { machines: [a, b] });
  const group = (where?: (request: Request) => boolean): Occasion => ({ service: 'management-groups', ...(where && { where }) });
  const isNext = ({ parameters }: Request) => parameters.has('$skiptoken');
  const changed =
    (change: (body: Row, request: Request) => Row): NonNullable<Fault['after']> =>
    (answer: Answer, request: Request) => ({ ...answer, body: change(answer.body as Row, request) });
  const readBelow = async (...faults: readonly Fault[]) => readAll(await startedWith(both, faults), { scopes: ['mg:landing-zones'] });

  test('is followed to its end', async () => {
    const estate = await readBelow();
    expect([estate.machines.length, estate.coverage.gaps]).toEqual([2, []]);
  });

  test.each<[string, Fault, number]>([
    ['breaks off at its second page', breakDown(group(isNext)), 1],
    ['is refused at its second page', { on: group(isNext), instead: () => azureError(403, 'AuthorizationFailed', 'No.') }, 1],
    ['goes on with something that is no list', { on: group(isNext), after: changed(() => ({ count: 1 })) }, 1],
    [
      'leads in a circle',
      { on: group(isNext), after: changed((body, { path, parameters }) => ({ ...body, nextLink: `${azure?.url}${path}?${parameters}` })) },
      2,
    ],
    [
      'holds an entry that this version does not know',
      { on: group(isNext), after: changed((body) => ({ ...body, value: [...(body.value as Row[]), { name: 'new' }] })) },
      2,
    ],
  ])('leaves the run incomplete, by name, where it %s', async (_, fault, machines) => {
    const estate = await readBelow(fault);
    expect(incompleteIn(estate)).toEqual([expect.stringMatching(/^mg:landing-zones.*the list of its subscriptions/)]);
    expect(estate.machines.length).toBe(machines);
  });

  test.each<[string, unknown]>([
    ['in another form', { href: '/next' }],
    ['that is no address', 'next'],
  ])('ends the run where it names its next page %s', async (_, nextLink) => {
    await expect(readBelow({ on: group(), after: changed((body) => ({ ...body, nextLink })) })).rejects.toThrow(/mg:landing-zones/);
  });

  test('is asked for from Azure only: the token never goes to another host', async () => {
    const other = await started(night.estateOf(both));
    try {
      const nextLink = `${other.url}/providers/Microsoft.Management/managementGroups/landing-zones/descendants?api-version=2020-05-01`;
      await expect(readBelow({ on: group(), after: changed((body) => ({ ...body, nextLink })) })).rejects.toThrow(/not Azure's/);
      expect(other.requests).toEqual([]);
    } finally {
      await other.stop();
    }
  });
});

describe('a schedule that is assigned and that Resource Graph does not hold', () => {
  const far = night.scheduleRow('far', {}, { subscription: s2 });
  const assigned = nightOf(now, { schedules: [], assignments: [night.assignmentRow(a, far)] });
  const maintenance: Occasion = { service: 'maintenance' };
  const readWith = async (...faults: readonly Fault[]): Promise<Estate> => readAll(await startedWith(assigned, faults), inS1);
  const refusing = (status: number, code: string): Fault => ({ on: maintenance, instead: () => azureError(status, code, 'No.') });

  test('is gone where Maintenance says so', async () => {
    const estate = await readWith();
    expect([estate.removedSchedules, estate.coverage.gaps]).toEqual([[far.id], []]);
  });

  test.each([
    ['this identity may not read it', refusing(403, 'AuthorizationFailed')],
    ['this identity may not read it', refusing(404, 'SubscriptionNotFound')],
  ])('is told by name where %s, and is not gone', async (why, fault) => {
    const estate = await readWith(fault);
    expect(estate.removedSchedules).toEqual([]);
    expect(estate.coverage.gaps).toEqual([expect.objectContaining({ subject: far.id, effect: 'open', why: expect.stringContaining(why) })]);
  });

  test('leaves the run incomplete where Azure does not deliver it', async () => {
    const estate = await readWith(breakDown(maintenance));
    expect(estate.removedSchedules).toEqual([]);
    expect(incompleteIn(estate)).toEqual([expect.stringContaining('Azure did not deliver it')]);
  });

  test('is told with the others of the same trouble', async () => {
    const several = ['one', 'two', 'three'].map((name) => night.scheduleRow(name, {}, { subscription: s2 }));
    const of = { ...assigned, assignments: several.map((schedule) => night.assignmentRow(a, schedule)) };
    const estate = await readAll(await startedWith(of, [refusing(403, 'AuthorizationFailed')]), inS1);
    expect(estate.coverage.gaps.map(({ subject, areas }) => [subject, areas.length])).toEqual([
      [expect.stringMatching(/\/one and 2 more schedules$/), 3],
    ]);
  });
});

describe('the instance view of a running machine without an assessment', () => {
  const silent = nightOf(now, { assessments: [] });
  const readWith = async (...faults: readonly Fault[]) => (await readAll(await startedWith(silent, faults))).machines[0]?.live;

  test.each([
    [
      'may not be read',
      'this identity may not read',
      [{ on: { service: 'compute' }, instead: () => azureError(403, 'AuthorizationFailed', 'No.') }],
    ],
    [
      'is gone',
      'no instance view of them any more',
      [{ on: { service: 'compute' }, instead: () => azureError(404, 'ResourceNotFound', 'No.') }],
    ],
    ['is not delivered', 'did not deliver', [breakDown({ service: 'compute' })]],
  ] as const)('that %s leaves unknown when it was assessed, and whether its settings reached it', async (_, why, faults) => {
    const live = await readWith(...faults);
    for (const fact of [live?.assessment, live?.configuration])
      expect(fact).toMatchObject({ kind: 'unknown', why: expect.stringContaining(why) });
  });

  test('that says nothing means never', async () => {
    expect((await readWith())?.assessment.kind).toBe('absent');
  });

  test('beyond those that are asked leaves unknown what only it could tell', async () => {
    const many = Array.from({ length: 201 }, (_, index) => night.machineRow(`m${String(index).padStart(3, '0')}`));
    const { machines } = await readAll(await startedWith({ ...silent, machines: many, assignments: [], installations: [] }, []));
    const [last] = machines.filter(({ live }) => live?.configuration.kind === 'unknown');
    expect([last?.id, last?.live?.assessment.kind]).toEqual([many.at(-1)?.id, 'absent']);
    expect(machines.filter(({ live }) => live?.configuration.kind === 'unknown')).toHaveLength(1);
  });
});
