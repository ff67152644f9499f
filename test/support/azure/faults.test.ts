import { expect, test } from 'vitest';
import { allRows, failureOf, graphFor } from './clients.ts';
import { generateEstate } from './estate/generate.ts';
import { handMade } from './estate/hand-made.ts';
import * as faults from './faults.ts';
import { type AzureOptions, type RunningAzure, startAzure } from './start.ts';

const estate = generateEstate({ machines: 40, scaleSets: 2, subscriptions: 2 });
const query = 'resources | project id, properties | order by id asc';

/** Starts it with one fault, does something, and stops it whatever happens. */
async function during<T>(fault: faults.Fault, act: (azure: RunningAzure) => Promise<T>, more: Partial<AzureOptions> = {}): Promise<T> {
  const azure = await startAzure({ estate, quota: { requests: 1000, seconds: 5 }, faults: [fault], ...more });
  try {
    return await act(azure);
  } finally {
    await azure.stop();
  }
}

const asked = (azure: RunningAzure) => azure.requests.filter(({ service }) => service === 'resource-graph').length;
const objects = { resultFormat: 'objectArray' } as const;
const ask = (azure: RunningAzure, retries = 0) => graphFor(azure, retries).resources({ query, options: objects });

test('a 429 without a header ends a client of the SDK at once', async () => {
  await during(faults.throttle({}), async (azure) => {
    expect(await failureOf(ask(azure, 3))).toMatchObject({ statusCode: 429, code: 'TooManyRequests' });
    expect(asked(azure)).toBe(1);
  });
});

test('a 429 with a header is waited for, and a storm of them outlasts the retries', async () => {
  await during(faults.throttle({ requests: [1] }, 0), async (azure) => {
    await ask(azure, 3);
    expect(asked(azure)).toBe(2);
  });
  await during(faults.throttle({ requests: [1, 2, 3, 4] }, 0), async (azure) => {
    expect(await failureOf(ask(azure, 3))).toMatchObject({ statusCode: 429 });
    expect(asked(azure)).toBe(4);
  });
});

test.each([500, 502, 503, 504] as const)('a burst of %i passes', async (status) => {
  await during(faults.breakDown({ requests: [1, 2] }, status), async (azure) => {
    expect((await ask(azure, 2)).count).toBeGreaterThan(40);
    expect(asked(azure)).toBe(3);
  });
});

test('more can go wrong while it runs', async () => {
  await during(faults.throttle({ requests: [1] }), async (azure) => {
    azure.fail(faults.breakDown({ requests: [2] }));
    expect([await failureOf(ask(azure)), await failureOf(ask(azure)), (await ask(azure)).count > 40]).toMatchObject([
      { statusCode: 429 },
      { statusCode: 503 },
      true,
    ]);
  });
});

test('a connection that breaks in the middle of the body is an error', async () => {
  await during(faults.reset({}), async (azure) => {
    expect(await failureOf(ask(azure))).toMatchObject({ message: expect.stringMatching(/aborted|terminated|hang up|ECONNRESET/i) });
  });
});

test('a body that ends too early is no JSON', async () => {
  await during(faults.cutShort({}), async (azure) => {
    expect(await failureOf(ask(azure))).toMatchObject({ message: expect.stringMatching(/JSON|parse/i) });
  });
});

test('a request that is never answered lasts until the client gives up', async () => {
  const patience = new AbortController();
  await during(
    faults.hang({}),
    async (azure) => {
      expect(await failureOf(graphFor(azure).resources({ query }, { abortSignal: patience.signal }))).toMatchObject({ name: 'AbortError' });
      expect(asked(azure)).toBe(1);
    },
    { hung: () => patience.abort() },
  );
});

test('a token that ends in the middle of a run is refused with a challenge', async () => {
  await during(faults.endTokens({ requests: [2] }), async (azure) => {
    const client = graphFor(azure);
    await client.resources({ query });
    expect(await failureOf(client.resources({ query }))).toMatchObject({ statusCode: 401, code: 'ExpiredAuthenticationToken' });
    expect(azure.requests.at(-1)?.answer.headers).toMatchObject({ 'www-authenticate': expect.stringContaining('error="invalid_token"') });
  });
});

test('a token that is too old is refused, and one that is nearly too old is replaced before', async () => {
  const clock = { now: Date.now() };
  const more = { tokenLifetime: 1, clock: () => new Date(clock.now) };
  const nothing = faults.throttle({ service: 'nowhere' });
  await during(
    nothing,
    async (azure) => {
      await Promise.all([ask(azure), ask(azure)]);
      expect(azure.azure.tokens.issued).toHaveLength(2);
    },
    more,
  );
  const lasting = { ...more, tokenLifetime: 3600 };
  const failure = await during(
    nothing,
    async (azure) => {
      const client = graphFor(azure);
      await client.resources({ query });
      clock.now += 7_200_000;
      return failureOf(client.resources({ query }));
    },
    lasting,
  );
  expect(failure).toMatchObject({ statusCode: 401, code: 'ExpiredAuthenticationToken' });
});

test('a subscription that cannot be read any more disappears without a word', async () => {
  const [gone = '', left = ''] = estate.subscriptions;
  await during(faults.forbid({ requests: [2] }, gone), async (azure) => {
    const client = graphFor(azure);
    const seen = async () =>
      new Set((await allRows(client, 'resources | project id | order by id asc')).map(({ id }) => String(id).split('/')[2]));
    expect(await seen()).toEqual(new Set([gone, left]));
    expect(await seen()).toEqual(new Set([left]));
  });
});

test('rows can come twice, in lower case, and with words that nobody knows', async () => {
  const rowsOf = async (azure: RunningAzure) => (await ask(azure)).data as readonly { readonly id: string; readonly properties: object }[];
  const plain = await during(faults.throttle({ service: 'nowhere' }), rowsOf);
  const twice = await during(faults.duplicateRows({}), rowsOf);
  expect(twice.map(({ id }) => id)).toEqual([plain[0]?.id, ...plain.map(({ id }) => id)]);
  const lower = await during(faults.lowerCaseIds({}), rowsOf);
  expect(lower.map(({ id }) => id)).toEqual(plain.map(({ id }) => id.toLowerCase()));
  const unknown = await during(faults.unknownWord({}, 'AutomaticByPlatform'), rowsOf);
  expect(JSON.stringify(plain)).toContain('"patchMode":"AutomaticByPlatform"');
  expect(JSON.stringify(unknown)).toContain('"patchMode":"SomethingNew"');
  expect(JSON.stringify(unknown)).not.toContain('"patchMode":"AutomaticByPlatform"');
});

test('when rows go between two pages, others are never seen', async () => {
  const subscriptionId = '11111111-1111-4111-8111-111111111111';
  const rows = Array.from({ length: 6 }, (_, index) => ({ id: `/vm-${index}`, subscriptionId }));
  const change = faults.changeEstate({ requests: [2] }, () => handMade({ tables: { resources: rows.slice(1) } }));
  const seen = await during(
    change,
    async (azure) => {
      const client = graphFor(azure);
      const first = await client.resources({ query: 'resources | project id | order by id asc', options: { ...objects, top: 3 } });
      const second = await client.resources({
        query: 'resources | project id | order by id asc',
        options: { ...objects, top: 3, skipToken: first.skipToken ?? '' },
      });
      return [first, second].map(({ data }) => data.map(({ id }: { readonly id: string }) => id));
    },
    { estate: handMade({ tables: { resources: rows } }) },
  );
  expect(seen).toEqual([
    ['/vm-0', '/vm-1', '/vm-2'],
    ['/vm-4', '/vm-5'],
  ]);
});

test('the clock of Azure can be wrong', async () => {
  const dates: string[] = [];
  await during(
    faults.skewClock({}, -3600),
    (azure) => graphFor(azure).resources({ query }, { onResponse: ({ headers }) => void dates.push(headers.get('date') ?? '') }),
    { clock: () => new Date('2026-11-22T12:00:00Z') },
  );
  expect(dates).toEqual(['Sun, 22 Nov 2026 11:00:00 GMT']);
});

test('the SDK reads JSON whatever it is called, and takes the page of a proxy for an answer without rows', async () => {
  const rows = await during(faults.mislabel({}), async (azure) => [(await ask(azure)).count, azure.requests.at(-1)?.answer.headers]);
  expect(rows).toEqual([expect.any(Number), expect.objectContaining({ 'content-type': 'text/html' })]);
  const page = await during(faults.intrude({}), (azure) => ask(azure));
  expect(page.data).toBeUndefined();
});
