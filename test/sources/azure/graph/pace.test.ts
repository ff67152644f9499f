import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Pace } from '../../../../src/sources/azure/graph/pace.ts';

const headers = (of: Readonly<Record<string, string>>) => ({ get: (name: string) => of[name] });

/** Azure's quota as it is told: so many requests in each window of some seconds, which begins with the first request in it. */
class Quota {
  readonly #requests: number;
  readonly #length: number;
  #began = Number.NEGATIVE_INFINITY;
  #left = 0;

  constructor(requests: number, seconds: number) {
    this.#requests = requests;
    this.#length = seconds * 1000;
  }

  /** The headers of an answer, or undefined for a request that is refused. */
  ask(now: number) {
    if (now >= this.#began + this.#length) [this.#began, this.#left] = [now, this.#requests];
    if (this.#left === 0) return undefined;
    this.#left -= 1;
    const resets = Math.ceil((this.#began + this.#length - now) / 1000);
    return headers({ 'x-ms-user-quota-remaining': `${this.#left}`, 'x-ms-user-quota-resets-after': `00:00:0${resets}` });
  }
}

test('a quota is never overdrawn, and costs at most a tenth more time than it must', () => {
  const milliseconds = fc.nat(120);
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 15 }),
      fc.integer({ min: 5, max: 9 }),
      fc.array(fc.tuple(milliseconds, milliseconds), { minLength: 40, maxLength: 300 }),
      (requests, seconds, latencies) => {
        const [quota, pace] = [new Quota(requests, seconds), new Pace()];
        let now = 0;
        for (const [there, back] of latencies) {
          for (let wait = pace.turn(now); wait > 0; wait = pace.turn(now)) now += wait;
          const answer = quota.ask(now + there);
          expect(answer).toBeDefined();
          now += there + back;
          if (answer) pace.heard(answer, now);
        }
        const least = Math.floor((latencies.length - 1) / requests) * seconds * 1000;
        expect(now).toBeLessThanOrEqual(least * 1.1 + seconds * 1000);
      },
    ),
    { numRuns: 500 },
  );
});

describe('a refusal', () => {
  test.each<[string, Record<string, string>, number]>([
    ['seconds', { 'retry-after': '7' }, 7000],
    ['a date', { 'retry-after': 'Thu, 01 Jan 1970 00:01:40 GMT' }, 40_000],
    ['a date that is over', { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 0],
    ['when the quota begins anew', { 'x-ms-user-quota-resets-after': '00:01:05' }, 65_000],
    ['nothing', {}, 5000],
    ['something that nobody understands', { 'retry-after': 'soon' }, 5000],
  ])('that names %s holds every request back for as long', (_, of, wait) => {
    const pace = new Pace();
    expect(pace.refused(headers(of), 60_000)).toBe(wait);
    expect([pace.turn(60_000), pace.turn(60_000 + wait)]).toEqual([wait, 0]);
  });

  test('holds back for the longest of several', () => {
    const pace = new Pace();
    pace.refused(headers({ 'retry-after': '9' }), 0);
    pace.refused(headers({ 'retry-after': '1' }), 0);
    expect(pace.turn(0)).toBe(9000);
  });
});

test.each([{}, { 'x-ms-user-quota-remaining': '0' }, { 'x-ms-user-quota-remaining': '0', 'x-ms-user-quota-resets-after': 'soon' }])(
  'an answer that tells no quota holds nobody back: %o',
  (of) => {
    const pace = new Pace();
    pace.heard(headers(of), 0);
    expect(pace.turn(0)).toBe(0);
  },
);
