import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Estate, Machine } from '../../src/estate/estate.ts';
import { carryFirstSeen } from '../../src/estate/first-seen.ts';
import { absent, unknown, value } from '../../src/estate/known.ts';
import type { PendingPatch } from '../../src/estate/live.ts';
import { assessed, liveVm, missing } from '../support/live.ts';
import { estate } from '../support/machines.ts';

const day = (date: number, hour = '04') => `2026-11-${String(date).padStart(2, '0')}T${hour}:00:00.000Z`;

/** A machine that was assessed at four in the morning of some day of November. */
function seen(date: number, patches: readonly PendingPatch[], more: Partial<Machine> = {}): Estate {
  return estate({ machines: [liveVm({ assessment: assessed({ at: value(day(date)) }), pending: value(patches) }, more)], closed: true });
}

const takenAt = (date: number) => new Date(day(date, '06'));
const undated = (firstSeen?: string): PendingPatch => {
  const { firstSeen: _, ...patch } = missing();
  return firstSeen === undefined ? patch : { ...patch, firstSeen };
};

function firstSeenIn({ machines: [machine] }: Estate): readonly (string | undefined)[] {
  const pending = machine?.live?.pending;
  return pending?.kind === 'value' ? pending.value.map(({ firstSeen }) => firstSeen) : [];
}

describe('a patch without a publication date', () => {
  test.each<[string, Estate, string]>([
    ['keeps the day on which it was seen first', seen(20, [undated(day(3))]), day(3)],
    ['has been missing since the assessment that listed it before', seen(20, [undated()]), day(20)],
    ['starts now where it was not listed before', seen(20, []), day(22)],
    ['starts now where it was another version that was listed', seen(20, [{ ...undated(day(3)), id: 'openssl_3.0.1' }]), day(22)],
    ['starts now on a machine that was not there', estate({ machines: [], closed: true }), day(22)],
    [
      'starts now where nothing was known of the machine',
      estate({ machines: [liveVm({ pending: unknown('access was denied') })], closed: true }),
      day(22),
    ],
    ['is found under another spelling of the machine', seen(20, [undated(day(3))], { id: liveVm().id.toUpperCase() }), day(3)],
    [
      'has been missing since the snapshot was taken where its assessment has no date',
      estate({ machines: [liveVm({ assessment: assessed({ at: absent }), pending: value([undated()]) })], closed: true }),
      day(20, '06'),
    ],
    ['has not been missing since a day to come', seen(25, [undated()]), day(20, '06')],
  ])('%s', (_, before, expected) => {
    const found = carryFirstSeen(seen(22, [undated()]), { estate: before, takenAt: takenAt(20) }, takenAt(22));
    expect(firstSeenIn(found)).toEqual([expected]);
  });

  test('is left alone where it has such a date, or where nothing is listed', () => {
    const dated = seen(22, [{ ...undated(), published: value('2026-11-10T00:00:00Z') }]);
    const unread = estate({ machines: [liveVm({ pending: unknown('access was denied') })], closed: true });
    for (const one of [dated, unread]) {
      expect(carryFirstSeen(one, { estate: seen(20, [undated(day(3))]), takenAt: takenAt(20) }, takenAt(22))).toEqual(one);
    }
  });
});

test('night after night a patch that stays gets older by the nights, and one that comes back starts anew', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 25 }), (nights) => {
      let last: { readonly estate: Estate; readonly takenAt: Date } | undefined;
      let since: number | undefined;
      for (const [index, listed] of nights.entries()) {
        const date = index + 1;
        const found = seen(date, listed ? [undated()] : []);
        const carried = last ? carryFirstSeen(found, last, takenAt(date)) : found;
        since = listed ? (since ?? date) : undefined;
        const [firstSeen] = firstSeenIn(carried);
        expect(firstSeen).toBe(listed && last ? day(since as number) : undefined);
        last = { estate: carried, takenAt: takenAt(date) };
      }
    }),
  );
});
