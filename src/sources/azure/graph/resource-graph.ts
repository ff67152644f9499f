import { ResourceGraphClient } from '@azure/arm-resourcegraph';
import { SourceError } from '../../../errors.ts';
import { everywhere, type Gap } from '../../../estate/coverage.ts';
import { plural } from '../../../text/plural.ts';
import type { Identity } from '../sign-in/sign-in.ts';
import type { Connection } from './connection.ts';
import { hasCode, NotAnAnswer } from './failures.ts';
import { type Headers, Pace } from './pace.ts';
import type { Progress } from './progress.ts';
import type { Query } from './queries.ts';

export type Row = Readonly<Record<string, unknown>>;

/** As many rows as a page can have, and as many subscriptions as one question should. */
const pageSize = 1000;
const mostSubscriptions = 1000;

type Subscriptions = readonly string[] | undefined;

interface Page {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly skipToken: string | undefined;
}

/** How a list was read from its first page to its last. */
interface ListReading {
  /** Each page counted the same rows. */
  readonly steady: boolean;
  /** Rows that the last page counted and no page delivered. */
  readonly lost: number;
}

/** Reads tables of Azure Resource Graph, page by page. */
export class ResourceGraph {
  readonly #connection: Connection;
  readonly #progress: Progress;
  readonly #pace = new Pace();
  /** Lists of which Azure counted more rows than it delivered, in both readings. */
  readonly gaps: Gap[] = [];
  #client: { readonly identity: Identity; readonly client: ResourceGraphClient } | undefined;

  constructor(connection: Connection, progress: Progress) {
    this.#connection = connection;
    this.#progress = progress;
  }

  /**
   * Every row of a query over these subscriptions; undefined means all that can be read. A row may come more than once: where the list
   * changed while it was read, a row between two pages can get lost, so all of it is read a second time. What is still missing then is kept
   * in `gaps`, and given back. Throws a SourceError.
   */
  async read(query: Query, subscriptions: readonly string[] | undefined, take: (row: Row) => void): Promise<Gap | undefined> {
    let gap: Gap | undefined;
    for (let first = 0; first < (subscriptions?.length ?? 1); first += mostSubscriptions) {
      const some = subscriptions?.slice(first, first + mostSubscriptions);
      const reading = await this.#readAll(query, some, take);
      const { lost } = reading.steady && reading.lost === 0 ? reading : await this.#readAll(query, some, take);
      if (lost > 0) {
        gap = lostRows(query, lost, some);
        this.gaps.push(gap);
      }
    }
    return gap;
  }

  /** Pages that are too large to send are asked for in smaller pieces. */
  async #readAll(query: Query, subscriptions: Subscriptions, take: (row: Row) => void): Promise<ListReading> {
    for (let size = pageSize; ; size = Math.ceil(size / 4)) {
      try {
        return await this.#readPages(query, subscriptions, take, size);
      } catch (error) {
        const tooLarge = error instanceof SourceError && hasCode(error.cause, 'ResponsePayloadTooLarge');
        if (!tooLarge || size === 1) throw error;
      }
    }
  }

  async #readPages(query: Query, subscriptions: Subscriptions, take: (row: Row) => void, size: number): Promise<ListReading> {
    let [skipToken, total, read, steady, last]: [string | undefined, number, number, boolean, unknown] = [
      undefined,
      -1,
      0,
      true,
      undefined,
    ];
    do {
      const page = await this.#page(query, subscriptions, size, skipToken);
      steady &&= total === -1 || page.total === total;
      total = page.total;
      for (const row of page.rows) {
        // Rows come in the order of their ids, so one that comes twice follows itself.
        if (row.id !== last) read += 1;
        last = row.id;
        take(row);
      }
      this.#progress.pageRead(query.what, read, total);
      skipToken = page.skipToken;
    } while (skipToken !== undefined);
    return { steady: steady && read <= total, lost: Math.max(0, total - read) };
  }

  async #page(query: Query, subscriptions: Subscriptions, top: number, skipToken: string | undefined): Promise<Page> {
    const options = { top, resultFormat: 'objectArray' as const, ...(skipToken === undefined ? {} : { skipToken }) };
    const question = { query: query.text, ...(subscriptions && { subscriptions: [...subscriptions] }), options };
    return this.#connection.request(query.what, this.#pace, async (abortSignal, heard) => {
      const onResponse = ({ headers }: { readonly headers: Headers }) => heard(headers);
      const answer = await this.#clientNow().resources(question, { abortSignal, onResponse });
      const { data, totalRecords, resultTruncated, skipToken: next } = answer as Partial<typeof answer>;
      if (!Array.isArray(data) || typeof totalRecords !== 'number') throw new NotAnAnswer('The answer is not one of Resource Graph.');
      if (next === undefined && String(resultTruncated) === 'true') {
        throw new SourceError('azure/truncated', `Azure cut the list of ${query.what} off and gave no way to read on.`);
      }
      return { rows: data as readonly Row[], total: totalRecords, skipToken: next || undefined };
    });
  }

  #clientNow(): ResourceGraphClient {
    const { identity, clientOptions } = this.#connection;
    if (this.#client?.identity !== identity) {
      this.#client = { identity, client: new ResourceGraphClient(identity.credential, clientOptions) };
    }
    return this.#client.client;
  }
}

function lostRows({ what, kinds }: Query, lost: number, subscriptions: Subscriptions): Gap {
  const areas = subscriptions?.map((one) => `/subscriptions/${one}`) ?? [everywhere];
  const why = `Azure counts ${plural(lost, 'row')} more of ${what} than it delivers, twice; run again, or read smaller scopes.`;
  return { areas, kinds, why, effect: 'incomplete' };
}
