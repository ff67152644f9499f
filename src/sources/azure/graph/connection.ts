import { SourceError } from '../../../errors.ts';
import type { AzureRequest } from '../../source.ts';
import type { Cloud } from '../sign-in/clouds.ts';
import type { Identity } from '../sign-in/sign-in.ts';
import { failureReason, isAccessDenied, isExpired, isPassing, isThrottled, responseHeaders } from './failures.ts';
import type { Headers, Pace } from './pace.ts';
import type { Timing } from './timing.ts';

/** A failure that repeats itself is believed after so many tries. */
const mostFailures = 5;
const firstPause = 500;

/** Sends a request that ends with the signal, and hands on the headers of its answer. */
type Send<T> = (signal: AbortSignal, heard: (headers: Headers) => void) => Promise<T>;

/** Somebody signed in to a cloud: sends requests within the quota, and again where that can help, until the time is up. */
export class Connection {
  readonly cloud: Cloud;
  readonly tell: (line: string) => void;
  #identity: Identity;
  readonly #timing: Timing;
  readonly #deadline: number;
  readonly #signal: AbortSignal | undefined;
  #ahead = 0;

  constructor(cloud: Cloud, identity: Identity, timing: Timing, { tell, signal }: Pick<AzureRequest, 'tell' | 'signal'>) {
    this.cloud = cloud;
    this.tell = tell ?? (() => {});
    this.#identity = identity;
    this.#timing = timing;
    this.#deadline = timing.now() + timing.limit;
    this.#signal = signal;
  }

  /** Another one after Azure ended its tokens: clients keep tokens by themselves and must be made anew. */
  get identity(): Identity {
    return this.#identity;
  }

  /** What every client of the SDK needs; it tries once, since trying again is done here. */
  get clientOptions() {
    const { endpoint, scope } = this.cloud;
    return { endpoint, credentials: { scopes: [scope] }, retryOptions: { maxRetries: 0 } };
  }

  /**
   * Sends one request, `what` of which an error calls what it wanted. Waits for the quota and after refusals for as long as it takes,
   * and tries failures that pass again a few times. Throws a SourceError.
   */
  async request<T>(what: string, pace: Pace, send: Send<T>): Promise<T> {
    for (let [failures, renewals] = [0, 0]; ; ) {
      await this.#takeTurn(pace, what);
      const identity = this.#identity;
      try {
        return await send(this.#limited(), (headers) => this.#hear(headers, pace));
      } catch (error) {
        this.#signal?.throwIfAborted();
        if (isThrottled(error)) {
          const wait = pace.refused(responseHeaders(error), this.#timing.now());
          this.tell(`Azure asks to wait ${Math.ceil(wait / 1000)} s before ${what} can be read further.`);
        } else if (isExpired(error) && renewals < 1) {
          // Another request may have renewed it in the meantime.
          if (this.#identity === identity) this.#identity = identity.renewed();
          renewals += 1;
        } else if (isPassing(error) && failures < mostFailures) {
          await this.#pause(firstPause * 2 ** failures, what);
          failures += 1;
        } else throw this.#explained(error, what);
      }
    }
  }

  #hear(headers: Headers, pace: Pace): void {
    const now = this.#timing.now();
    pace.heard(headers, now);
    const date = Date.parse(headers.get('date') ?? '');
    if (!Number.isNaN(date)) this.#ahead = now - date;
  }

  /** By how many milliseconds the clock of this machine is ahead of Azure's. */
  get ahead(): number {
    return this.#ahead;
  }

  async #takeTurn(pace: Pace, what: string): Promise<void> {
    for (let wait = pace.turn(this.#timing.now()); wait > 0; wait = pace.turn(this.#timing.now())) await this.#pause(wait, what);
    if (this.#timing.now() >= this.#deadline) throw this.#late(what);
  }

  async #pause(milliseconds: number, what: string): Promise<void> {
    if (this.#timing.now() + milliseconds > this.#deadline) throw this.#late(what);
    await this.#timing.sleep(milliseconds, this.#signal);
  }

  #limited(): AbortSignal {
    const own = this.#timing.requestLimit();
    return this.#signal ? AbortSignal.any([own, this.#signal]) : own;
  }

  #late(what: string): SourceError {
    const minutes = Math.round(this.#timing.limit / 60_000);
    return new SourceError(
      'azure/deadline',
      `Reading ${what} did not end within ${minutes} minutes. Name fewer scopes in one run, or run again when Azure is less busy.`,
    );
  }

  #explained(error: unknown, what: string): SourceError {
    if (error instanceof SourceError) return error;
    if (isAccessDenied(error)) {
      return new SourceError('azure/denied', `Cannot read ${what}: access denied. ${this.identity.name} needs the role Reader there.`, {
        cause: error,
      });
    }
    if (isExpired(error)) {
      return new SourceError(
        'azure/token-refused',
        `Cannot read ${what}: Azure refuses the token of a fresh sign-in. ${failureReason(error)}`,
        {
          cause: error,
        },
      );
    }
    return new SourceError('azure/failed', `Cannot read ${what}: ${failureReason(error)}`, { cause: error });
  }
}
