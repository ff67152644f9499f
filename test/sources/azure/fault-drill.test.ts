import { setImmediate } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { SourceError } from '../../../src/errors.ts';
import type { Estate } from '../../../src/estate/estate.ts';
import type { AzureEstate } from '../../support/azure/azure.ts';
import { generateEstate } from '../../support/azure/estate/generate.ts';
import { kept } from '../../support/azure/estate/rows.ts';
import * as faults from '../../support/azure/faults.ts';
import type { Request } from '../../support/azure/messages.ts';
import { canonical, hastyTiming, readFrom, trust } from '../../support/azure/read.ts';
import { type AzureOptions, type RunningAzure, startAzure } from '../../support/azure/start.ts';
import { incompleteIn } from '../../support/machines.ts';

const now = new Date();
const estate = kept(generateEstate({ machines: 1150, scaleSets: 4, subscriptions: 3, now }));

interface Run {
  readonly estate?: Estate;
  readonly error?: Error;
  readonly told: readonly string[];
  readonly azure: RunningAzure;
  /** Milliseconds by the clock of both sides. */
  readonly lasted: number;
}

/** Reads everything while something goes wrong. */
async function reading(met: readonly faults.Fault[], options: Partial<AzureOptions> = {}, limit?: number): Promise<Run> {
  const timing = hastyTiming();
  const azure = await startAzure({ estate, audience: 'own', clock: timing.clock, hung: timing.giveUp, faults: met, ...options });
  trust(azure);
  const told: string[] = [];
  const started = timing.now();
  try {
    const read = await readFrom(azure, { tell: (line) => void told.push(line) }, { ...timing, ...(limit === undefined ? {} : { limit }) });
    return { estate: read, told, azure, lasted: timing.now() - started };
  } catch (error) {
    return { error: error as Error, told, azure, lasted: timing.now() - started };
  } finally {
    await azure.stop();
  }
}

let undisturbed: string;
let undisturbedBodies: readonly string[];
beforeAll(async () => {
  const run = await reading([]);
  undisturbed = canonical(run.estate as Estate);
  undisturbedBodies = graphRequests(run).map(({ body }) => body);
});

function graphRequests({ azure }: Run): Run['azure']['requests'] {
  return azure.requests.filter(({ service }) => service === 'resource-graph');
}

/** No secret is told, whatever happens. */
function keepsSecrets({ azure, told, error }: Run): void {
  const secrets = [azure.clientSecret, ...azure.azure.tokens.issued.map(({ text }) => text)];
  expect(secrets.length).toBeGreaterThan(1);
  const everything = [...told, error?.message ?? '', String(error)].join('\n');
  for (const secret of secrets) expect(everything).not.toContain(secret);
}

/** The body of a request asks for this table. */
const asks = (table: string) => (request: Request) => request.body.includes(`"query":"${table}`);
const machinePages = { where: (request: Request) => request.body.includes('virtualmachines') && asks('resources\\n')(request) };
const every = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('nothing is lost with', () => {
  test.each<[string, readonly faults.Fault[]]>([
    ['a 429 that says how long to wait', [faults.throttle({ requests: [3] }, 4)]],
    ['a 429 that does not say', [faults.throttle({ requests: [3] })]],
    ['a storm of 429', [faults.throttle({ requests: every(40) }, 1), faults.throttle({ requests: [45, 46, 47, 48, 49, 50] })]],
    ['a burst of 500', [faults.breakDown({ requests: [2, 3, 4, 5, 6] }, 500)]],
    ['a burst of 503', [faults.breakDown({ requests: [1, 2, 3, 4, 5] }, 503)]],
    ['502 and 504 by turns', [faults.breakDown({ requests: [2, 5] }, 502), faults.breakDown({ requests: [3, 6] }, 504)]],
    ['connections that break in the middle of a page', [faults.reset({ requests: [2, 6, 9] })]],
    ['pages whose JSON ends too early', [faults.cutShort({ requests: [1, 4, 8] })]],
    ['a proxy that answers once by itself', [faults.intrude({ requests: [5] })]],
    ['a server that does not answer once', [faults.hang({ requests: [4] })]],
    ['tokens that end before their time', [faults.endTokens({ requests: [4, 9] })]],
    ['rows that come twice', [faults.duplicateRows({})]],
    ['ids in lower case', [faults.lowerCaseIds({})]],
    ['ids in lower case in some tables only', [faults.lowerCaseIds({ where: asks('patch') })]],
  ])('%s', async (_, met) => {
    const run = await reading(met);
    expect(run.error).toBeUndefined();
    expect(canonical(run.estate as Estate)).toBe(undisturbed);
    keepsSecrets(run);
  });

  test('tokens that live for some seconds only', async () => {
    const run = await reading([], { tokenLifetime: 8, quota: { requests: 4, seconds: 5 } });
    expect(canonical(run.estate as Estate)).toBe(undisturbed);
    expect(run.azure.azure.tokens.issued.length).toBeGreaterThan(2);
    keepsSecrets(run);
  });

  test('pages that are too large to send', async () => {
    const run = await reading([], { payloadLimit: 200_000 });
    expect(run.error).toBeUndefined();
    expect(canonical(run.estate as Estate)).toBe(undisturbed);
  });
});

test('each page is asked for once, and all else does not grow with the machines', async () => {
  const larger = generateEstate({ machines: 3400, scaleSets: 4, subscriptions: 3, now });
  const bodies = graphRequests(await reading([], { estate: larger })).map(({ body }) => body);
  const isFirst = (body: string) => !body.includes('skipToken');
  // One for each kind of row, and one more where schedules seem to be unused.
  for (const some of [bodies, undisturbedBodies]) expect([12, 13]).toContain(some.filter(isFirst).length);
  expect(bodies.length).toBeGreaterThan(undisturbedBodies.length);
  // Only which subscriptions can be read is asked again, at the end.
  expect(bodies.length - new Set(bodies).size).toBe(1);
});

describe('a quota of a few requests in 5 seconds', () => {
  test('is never overdrawn, and costs no more time than it must', async () => {
    const quota = { requests: 5, seconds: 5 };
    const run = await reading([], { quota });
    expect(graphRequests(run).filter(({ answer }) => answer.status === 429)).toEqual([]);
    const least = Math.floor((graphRequests(run).length - 1) / quota.requests) * quota.seconds * 1000;
    expect(run.lasted).toBeGreaterThanOrEqual(least);
    expect(run.lasted).toBeLessThanOrEqual(least * 1.1 + quota.seconds * 1000);
  });
});

describe('one clear sentence ends a run with', () => {
  test.each<[string, readonly faults.Fault[], RegExp]>([
    ['500 again and again', [faults.breakDown({}, 500)], /^Cannot read subscriptions: Azure answered 500: /],
    ['503 from some page on', [faults.breakDown({ requests: every(60).slice(2) })], /^Cannot read machines: Azure answered 503: /],
    ['connections that always break', [faults.reset({})], /^Cannot read subscriptions: /],
    ['a proxy in the way', [faults.intrude({})], /^Cannot read subscriptions: .*Is there a proxy that answers by itself\?$/],
    ['a server that never answers', [faults.hang({})], /^Cannot read subscriptions: Azure did not answer in time\.$/],
    [
      'a token that is refused also when it is fresh',
      [faults.endTokens({})],
      /^Cannot read subscriptions: Azure refuses the token of a fresh sign-in\. /,
    ],
  ])('%s', async (_, met, words) => {
    const run = await reading(met);
    expect(run.estate).toBeUndefined();
    expect(run.error).toBeInstanceOf(SourceError);
    expect(run.error?.message).toMatch(words);
    keepsSecrets(run);
  });

  test('429 until the time is up', async () => {
    const run = await reading([faults.throttle({})], {}, 60_000);
    expect(run.error?.message).toBe(
      'Reading subscriptions did not end within 1 minutes. Name fewer scopes in one run, or run again when Azure is less busy.',
    );
  });
});

describe('what is out of sight makes the estate incomplete', () => {
  test('one subscription of ten', async () => {
    const ten = generateEstate({ machines: 300, subscriptions: 10, now });
    const hidden = ten.subscriptions[7] ?? '';
    const run = await reading([], { estate: ten, unreadable: [hidden] });
    expect(incompleteIn(run.estate as Estate)).toEqual([
      expect.stringMatching(`^Cannot read 1 of 10 subscriptions \\(${hidden}\\): .* the role Reader there\\.`),
    ]);
    const machines = run.estate?.machines ?? [];
    expect(machines.length).toBeGreaterThan(200);
    expect(machines.some(({ id }) => id.includes(hidden))).toBe(false);
  });

  test('a subscription that is lost on the way', async () => {
    const lost = estate.subscriptions[1] ?? '';
    const run = await reading([faults.forbid({ where: asks('patchinstallation') }, lost)]);
    expect(incompleteIn(run.estate as Estate)).toEqual([expect.stringContaining(lost)]);
  });

  test.each([
    ['ahead of', -3600, '60 minutes ahead of'],
    ['behind', 10 * 24 * 3600, '240 hours behind'],
  ])('a clock that is far %s that of Azure', async (_, seconds, words) => {
    const run = await reading([faults.skewClock({}, seconds)]);
    expect(incompleteIn(run.estate as Estate)).toEqual([expect.stringContaining(`The clock of this machine is ${words} Azure's`)]);
  });

  test('not a clock that is some minutes off', async () => {
    expect(incompleteIn((await reading([faults.skewClock({}, 300)])).estate as Estate)).toEqual([]);
  });
});

/** The same estate with other rows in one table. */
function withRows(of: AzureEstate, table: 'resources', change: (rows: readonly object[]) => readonly object[]): AzureEstate {
  const rows = of.rows(table);
  const all = Array.from({ length: rows.length }, (_, index) => rows.at(index) as object);
  const changed = change(all) as ReturnType<AzureEstate['rows']>;
  return { ...of, rows: (name) => (name === table ? changed : of.rows(name)) };
}

const idOf = (row: object) => String((row as { id: unknown }).id);
const byId = (a: object, b: object) => (idOf(a) < idOf(b) ? -1 : 1);
const isMachine = (row: object) => /\/(virtualMachines|HybridCompute\/machines)\//.test(idOf(row));

describe('rows that change between two pages', () => {
  test('a machine that goes takes none with it over the edge of the page', async () => {
    const first = [...allRows()].filter(isMachine).sort(byId)[0] as object;
    const gone = (of: AzureEstate) => withRows(of, 'resources', (rows) => rows.filter((row) => idOf(row) !== idOf(first)));
    const run = await reading([faults.changeEstate({ ...machinePages, requests: [2] }, gone)]);
    const ids = new Set(run.estate?.machines.map(({ id }) => id));
    const expected = allRows().filter(isMachine).map(idOf);
    expect(expected.filter((id) => id !== idOf(first) && !ids.has(id))).toEqual([]);
  });

  test('a machine that comes makes none come twice', async () => {
    const copy = { ...(allRows().find(isMachine) as object) } as Record<string, unknown>;
    const id = String(copy.id).replace(/[^/]+$/, '000-new');
    const more = (of: AzureEstate) => withRows(of, 'resources', (rows) => [...rows, { ...copy, id, name: '000-new' }]);
    const run = await reading([faults.changeEstate({ ...machinePages, requests: [2] }, more)]);
    const ids = run.estate?.machines.map((one) => one.id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(id);
  });

  function allRows(): readonly object[] {
    const rows = estate.rows('resources');
    return Array.from({ length: rows.length }, (_, index) => rows.at(index) as object);
  }
});

test('a word that nobody knows yet is unknown, not a guess', async () => {
  const run = await reading([faults.unknownWord({}, 'AutomaticByPlatform')]);
  const modes = run.estate?.machines.map(({ patchMode }) => patchMode) ?? [];
  expect(modes.some((mode) => mode.kind === 'unknown' && mode.why.includes('"SomethingNew"'))).toBe(true);
  expect(modes.some((mode) => mode.kind === 'value' && mode.value === 'AutomaticByPlatform')).toBe(false);
});

test('who aborts a read sends no further request', async () => {
  const timing = hastyTiming();
  const azure = await startAzure({ estate, audience: 'own', clock: timing.clock });
  trust(azure);
  try {
    const abort = new AbortController();
    azure.fail({ on: { requests: [3] }, before: () => abort.abort(new Error('enough')) });
    await expect(readFrom(azure, { signal: abort.signal }, timing)).rejects.toThrow('enough');
    const sent = timing.began();
    // No wait is left in this clock: what would still come, comes in the next turns.
    for (let turn = 0; turn < 100; turn += 1) await setImmediate();
    expect(timing.began()).toBe(sent);
  } finally {
    await azure.stop();
  }
});
