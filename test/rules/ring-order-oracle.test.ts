import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { value } from '../../src/estate/known.ts';
import { rules } from '../../src/generated/rules.ts';
import { type OracleRule, oracleDate, oracleStarts, textOf } from '../support/calendar-oracle.ts';
import { assignment, linuxVm, now, patchingIn, schedule } from '../support/machines.ts';
import { memberOf, outcomeOf, requirements } from '../support/rule-tester.ts';

const zones: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Pacific Standard Time': 'America/Los_Angeles',
};

const rule = fc.oneof(
  fc.record({
    unit: fc.constant('Week' as const),
    every: fc.integer({ min: 1, max: 4 }),
    weekdays: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 1 }),
  }),
  fc.record({
    unit: fc.constant('Month' as const),
    every: fc.integer({ min: 1, max: 2 }),
    days: fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    unit: fc.constant('Month' as const),
    every: fc.constant(1),
    week: fc.constantFrom(1, 2, 3, -1),
    weekday: fc.integer({ min: 1, max: 7 }),
    offset: fc.integer({ min: -2, max: 6 }),
  }),
) satisfies fc.Arbitrary<OracleRule>;

/** Some end within the year. */
const drawn = fc.record({
  rule,
  hour: fc.integer({ min: 0, max: 23 }),
  day: fc.integer({ min: 1, max: 28 }),
  expires: fc.constantFrom(undefined, 3, 9),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

const end = now.getTime() + 800 * 86_400_000;
const startOf = ({ day, hour }: Drawn) => Temporal.PlainDateTime.from({ year: 2026, month: 10, day, hour });
const expiryOf = ({ expires }: Drawn) =>
  expires === undefined ? undefined : Temporal.PlainDateTime.from({ year: 2027, month: expires, day: 1 });
const text = (at: Temporal.PlainDateTime | undefined) => at?.toString({ smallestUnit: 'minute' }).replace('T', ' ');

/** Ten in the morning in Redmond on each second Tuesday of the coming year. */
const releases = Array.from({ length: 14 }, (_, index) => {
  const first = Temporal.PlainDate.from({ year: 2026, month: 11, day: 1 }).add({ months: index });
  const tuesdays = Array.from({ length: first.daysInMonth }, (__, day) => first.add({ days: day })).filter(
    ({ dayOfWeek }) => dayOfWeek === 2,
  );
  const date = tuesdays[1] as Temporal.PlainDate;
  return { date: date.toString(), at: date.toZonedDateTime({ timeZone: 'America/Los_Angeles', plainTime: '10:00' }).epochMilliseconds };
})
  .filter(({ at }) => at >= now.getTime())
  .slice(0, 12);

function schedulesOf(all: readonly Drawn[], zone: string, prefix: string) {
  return all.map((one, index) => {
    const expiration = text(expiryOf(one));
    return schedule({
      id: `${prefix}-${index}`,
      recurEvery: value(textOf(one.rule)),
      start: value(text(startOf(one)) ?? ''),
      timeZone: value(zone),
      ...(expiration === undefined ? {} : { expiration: value(expiration) }),
    });
  });
}

const startsOf = (all: readonly Drawn[], zone: string) =>
  all
    .flatMap((one) =>
      oracleStarts({ rule: one.rule, timeZone: zones[zone] ?? 'UTC', start: startOf(one), expiry: expiryOf(one) }, now.getTime(), end),
    )
    .sort((a, b) => a - b);

it('agrees with a look at every release of the year, and names the worst', () => {
  const { 'ring-order': ringOrder } = rules;
  if (ringOrder.appliesTo !== 'machine') throw new Error();
  const rings = fc.record({
    own: fc.array(drawn, { minLength: 1, maxLength: 2 }),
    ring: fc.array(drawn, { minLength: 1, maxLength: 2 }),
    zone: fc.constantFrom(...Object.keys(zones)),
    minDays: fc.integer({ min: 0, max: 10 }),
  });
  fc.assert(
    fc.property(rings, ({ own, ring, zone, minDays }) => {
      const [ownStarts, ringStarts] = [startsOf(own, zone), startsOf(ring, zone)];
      const first = (starts: readonly number[], from: number) => starts.find((start) => start >= from);
      const dated = (at: number) => oracleDate(at, zones[zone] ?? 'UTC');
      const leads = releases.flatMap(({ date, at }) => {
        const [mine, its] = [first(ownStarts, at), first(ringStarts, at)];
        if (mine === undefined) return [];
        const days = its === undefined ? Number.NEGATIVE_INFINITY : (Date.parse(dated(mine)) - Date.parse(dated(its))) / 86_400_000;
        return [{ date, mine: dated(mine), its: its === undefined ? undefined : dated(its), days }];
      });
      const worst = Math.min(...leads.map(({ days }) => days));
      const said = leads.find(({ days }) => days === worst);
      const machines = [linuxVm({ id: 'own', bypass: value(true) }), linuxVm({ id: 'ring', bypass: value(true) })] as const;
      const fleet = ([own, ring] as const).map((all, index) => {
        const schedules = schedulesOf(all, zone, index === 0 ? 'own' : 'ring');
        const machine = machines[index as 0 | 1];
        const patching = patchingIn(machine, { schedules, assignments: schedules.map((one) => assignment(one, machine)) });
        return { patching, membership: memberOf(index === 0 ? 'production' : 'staging') };
      });
      const [judged] = fleet;
      if (!judged) throw new Error();
      // Schedules that are over leave a machine to nobody: that is for other rules.
      if (judged.patching.orchestrations[0] !== 'CustomerManagedSchedules') return;
      const outcome = outcomeOf(
        ringOrder,
        { now, patching: judged.patching, fleet, environment: 'production', requirements: requirements() },
        { after: 'staging', minDays },
      );
      if (said === undefined || worst >= minDays) {
        expect(outcome.outcome).toBe('pass');
        return;
      }
      const second = said.its === undefined ? 'and staging never' : `staging (${said.its})`;
      expect(outcome).toMatchObject({
        outcome: 'violation',
        message: expect.stringContaining(`the security release of ${said.date} on ${said.mine}`),
      });
      expect(outcome).toMatchObject({ message: expect.stringContaining(second) });
    }),
    { numRuns: 300 },
  );
});
