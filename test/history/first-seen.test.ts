import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absent, unknown, value } from '../../src/estate/known.ts';
import type { LiveState, PendingPatch } from '../../src/estate/live.ts';
import type { Machine } from '../../src/estate/machine.ts';
import { withFirstSeen } from '../../src/history/first-seen.ts';
import { waitingSince } from '../../src/history/missing-patches.ts';
import { assessed, liveVm } from '../support/live.ts';
import { estate } from '../support/machines.ts';

const now = new Date('2026-11-22T12:00:00Z');
const takenAt = new Date('2026-11-21T12:00:00Z');
const openssl: PendingPatch = { id: 'openssl_3.0.2', name: 'openssl', classifications: ['security'], published: absent };
const bash: PendingPatch = { ...openssl, id: 'bash_5.1', name: 'bash' };

/** As many patches missing as are listed, unless told otherwise; assessed on the morning of this day. */
function lacking(patches: readonly PendingPatch[], day: number, overwrites: Partial<LiveState> = {}): Machine {
  const at = value(`2026-11-${String(day).padStart(2, '0')}T04:10:00Z`);
  return liveVm({ assessment: assessed({ at, counts: { security: patches.length } }), pending: value(patches), ...overwrites });
}

/** The patches of a machine of today, dated by the machines of yesterday. */
function dated(today: Machine, yesterday: readonly Machine[], taken = takenAt): readonly PendingPatch[] {
  const earlier = { takenAt: taken, estate: estate({ machines: yesterday, closed: true }) };
  const [machine] = withFirstSeen(estate({ machines: [today], closed: true }), earlier, now).machines;
  return machine?.live?.pending.kind === 'value' ? machine.live.pending.value : [];
}

type Sighting = Pick<PendingPatch, 'firstSeen' | 'notMissingAt'>;
const sinceNow = { firstSeen: now.toISOString() };
const sinceYesterday = { firstSeen: '2026-11-21T04:10:00.000Z' };
const carried = { firstSeen: '2026-11-03T12:00:00.000Z', notMissingAt: '2026-11-02T04:10:00.000Z' };
const notYesterday = { ...sinceNow, notMissingAt: '2026-11-21T04:10:00.000Z' };
const upperCase = (machine: Machine): Machine => ({ ...machine, id: `${machine.id.toUpperCase()}/` });
const counted = (security: number) => ({ assessment: assessed({ at: value('2026-11-21T04:10:00Z'), counts: { security } }) });

describe('a patch without a date of publication was first seen', () => {
  it.each<[string, Machine[], Sighting]>([
    ['when the earlier snapshot says', [lacking([{ ...openssl, ...carried }], 21)], carried],
    ['when the earlier snapshot says, however it spells the machine', [upperCase(lacking([{ ...openssl, ...carried }], 21))], carried],
    ['at the assessment that listed it there', [lacking([openssl], 21)], sinceYesterday],
    ['at that assessment too where it failed', [lacking([openssl], 21, { assessment: failed(21) })], sinceYesterday],
    ['when the snapshot was taken, where its assessment is later', [lacking([openssl], 22)], { firstSeen: takenAt.toISOString() }],
    [
      'when the snapshot was taken, where its assessment has no date',
      [lacking([openssl], 21, { assessment: assessed({ at: unknown('access was denied') }) })],
      { firstSeen: takenAt.toISOString() },
    ],
    ['now, and not yesterday, where the list of yesterday holds others only', [lacking([bash], 21)], notYesterday],
    ['now, and not yesterday, where nothing was missing', [lacking([], 21)], notYesterday],
    ['at least now where the machine is not in the snapshot', [], sinceNow],
    ['at least now where the snapshot does not know the list', [lacking([], 21, { pending: unknown('access was denied') })], sinceNow],
    ['at least now where the list was cut', [lacking([bash], 21, counted(9))], sinceNow],
    ['at least now where nothing was counted', [lacking([], 21, { assessment: assessed({ counts: {} }) })], sinceNow],
    ['at least now where the machine was never assessed', [lacking([], 21, { assessment: absent })], sinceNow],
    ['at least now where the assessment failed', [lacking([], 21, { assessment: failed(21) })], sinceNow],
    ['at least now where the assessment has no date', [lacking([], 21, { assessment: assessed({ at: absent }) })], sinceNow],
  ])('%s', (_name, yesterday, expected) => {
    expect(dated(lacking([openssl], 22), yesterday)).toEqual([{ ...openssl, ...expected }]);
  });

  it('at least now on a machine that was made since under the same name', () => {
    const made = { created: value('2026-11-22T08:00:00Z') };
    expect(dated(lacking([openssl], 22, made), [lacking([{ ...openssl, ...carried }], 21)])).toEqual([{ ...openssl, ...sinceNow }]);
  });

  it('when its own snapshot says, where the estate is one', () => {
    const own = { ...openssl, firstSeen: '2026-11-10T00:00:00.000Z' };
    expect(dated(lacking([own], 22), [lacking([{ ...openssl, ...carried }], 21)])).toEqual([own]);
  });
});

function failed(day: number) {
  return assessed({ status: 'Failed', at: value(`2026-11-${day}T04:10:00Z`) });
}

describe('nothing is dated', () => {
  it('where the publication is known', () => {
    const kb = { ...openssl, published: value('2026-11-10T18:00:00Z') };
    expect(dated(lacking([kb], 22), [lacking([{ ...kb, ...carried }], 21)])).toEqual([kb]);
  });

  it('where the list is not known', () => {
    const machine = lacking([], 22, { pending: unknown('access was denied') });
    const earlier = { takenAt, estate: estate({ machines: [lacking([openssl], 21)] }) };
    expect(withFirstSeen(estate({ machines: [machine] }), earlier, now).machines).toEqual([machine]);
  });
});

it('an unknown or unreadable publication does not keep a patch from being dated', () => {
  for (const published of [unknown('access was denied'), value('soon'), value('0001-01-01T00:00:00Z')]) {
    expect(dated(lacking([{ ...openssl, published }], 22), [lacking([openssl], 21)])).toEqual([
      { ...openssl, published, ...sinceYesterday },
    ]);
  }
});

/** What a night may hold: the patch listed, not listed, hidden by a cut list, unknown, or no machine at all. */
const nights = fc.array(fc.constantFrom('listed', 'listed', 'listed', 'gone', 'cut', 'unknown', 'away'), { minLength: 2, maxLength: 12 });
type Night = 'listed' | 'gone' | 'cut' | 'unknown' | 'away';

function machinesOf(night: Night, at: number): readonly Machine[] {
  const assessment = assessed({ at: value(new Date(at - 3_600_000).toISOString()), counts: { security: night === 'gone' ? 0 : 1 } });
  if (night === 'away') return [];
  const pending = night === 'unknown' ? unknown('access was denied') : value(night === 'listed' ? [openssl] : []);
  return [liveVm({ assessment, pending })];
}

it('from night to night a patch never gets younger until a whole list shows that it is gone, and is never older than its first sighting', () => {
  fc.assert(
    fc.property(nights, (all) => {
      let earlier = { takenAt: new Date(0), estate: estate() };
      /** The earliest night with it since it was last seen gone. */
      let listedSince: number | undefined;
      let before: number | undefined;
      let wasGone: number | undefined;
      for (const [index, night] of all.entries()) {
        const at = Date.UTC(2026, 9, 1 + index);
        const found = estate({ machines: machinesOf(night as Night, at), closed: true });
        const tonight = index === 0 ? found : withFirstSeen(found, earlier, new Date(at));
        const pending = tonight.machines[0]?.live?.pending;
        const [patch] = pending?.kind === 'value' ? pending.value : [];
        const since = patch && waitingSince(patch);
        if (night === 'listed') {
          listedSince ??= at - 3_600_000;
          if (since) {
            expect(since.at).toBeGreaterThanOrEqual(listedSince);
            if (before !== undefined) expect(since.at).toBeLessThanOrEqual(before);
            // Whoever says that it was not there saw a list without it.
            expect(since.earliest === Number.NEGATIVE_INFINITY || since.earliest === wasGone).toBe(true);
          } else expect(index).toBe(0);
          before = since?.at;
        }
        // Only a whole list without it, or of all machines without this one, shows that it is gone.
        if (night === 'gone' || night === 'away') [listedSince, before] = [undefined, undefined];
        if (night === 'gone') wasGone = at - 3_600_000;
        earlier = { takenAt: new Date(at), estate: tonight };
      }
    }),
  );
});
