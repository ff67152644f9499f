import fc from 'fast-check';
import { expect, it } from 'vitest';
import { windows } from '../../src/calendar/occurrences.ts';
import { calendarOf } from '../../src/calendar/schedule-calendar.ts';
import { absent, value } from '../../src/estate/known.ts';
import type { Machine } from '../../src/estate/machine.ts';
import type { Schedule } from '../../src/estate/schedule.ts';
import { rules } from '../../src/generated/rules.ts';
import type { Fleet } from '../../src/rules/rule.ts';
import { assignment, linuxVm, now, patchingIn, schedule } from '../support/machines.ts';
import { memberOf, outcomeOf, requirements } from '../support/rule-tester.ts';

const weekly = (id: string, start: string, recurEvery: string): Schedule =>
  schedule({ id, start: value(start), recurEvery: value(recurEvery), timeZone: value('UTC'), duration: value('02:00') });
/** Some meet every week, some once in a while, some never. */
const schedules = [
  weekly('early', '2026-01-03 02:00', 'Week Saturday'),
  weekly('late', '2026-01-03 03:00', 'Week Saturday'),
  weekly('after', '2026-01-03 04:00', '2Weeks Saturday'),
  weekly('first', '2026-01-03 03:30', 'Month day5'),
  weekly('sunday', '2026-01-04 02:00', 'Week Sunday'),
  { ...weekly('once', '2026-12-06 03:00', 'Week Sunday'), expiration: value('2026-12-06 23:00') },
];

/** All windows of 400 days, side by side. */
const spans = new Map(
  schedules.map((one) => {
    const found = calendarOf(one);
    if (found.kind !== 'calendar') throw new Error(one.id);
    const ahead: { start: number; end: number }[] = [];
    for (const { start, end } of windows(found.calendar, now.getTime())) {
      if (start >= now.getTime() + 400 * 86_400_000) break;
      ahead.push({ start, end });
    }
    return [one.id, ahead];
  }),
);
const meet = (a: string, b: string) =>
  (spans.get(a) ?? []).some((x) => (spans.get(b) ?? []).some((y) => x.start < y.end && y.start < x.end));

interface Drawn {
  readonly zone: string | undefined;
  readonly region: string;
  readonly app: string | undefined;
  readonly set: string | undefined;
  readonly environment: string;
  /** Schedules it is on; without any it is left to Azure or to nobody. */
  readonly on: readonly string[];
  readonly azure: boolean;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  zone: fc.constantFrom('1', '2', '3', undefined),
  region: fc.constantFrom('eastus', 'westus', 'westus3', 'italynorth'),
  app: fc.constantFrom('shop', 'shop', 'mail', undefined),
  set: fc.constantFrom('a', 'a', 'b', undefined),
  environment: fc.constantFrom('production', 'production', 'staging'),
  on: fc.subarray(
    schedules.map(({ id }) => id),
    { maxLength: 2 },
  ),
  azure: fc.boolean(),
});

const isAzure = ({ on, azure }: Drawn) => on.length === 0 && azure;
const isPatched = (one: Drawn) => one.on.length > 0 || one.azure;

function machineOf({ zone, region, app, set, on, azure }: Drawn, index: number): Machine {
  return linuxVm({
    id: `vm-${index}`,
    zones: zone === undefined ? absent : value([zone]),
    location: value(region),
    availabilitySet: set === undefined ? absent : value(set),
    tags: app === undefined ? absent : value(new Map([['app', value(app)]])),
    bypass: value(on.length > 0 || !azure),
  });
}

function fleetOf(machines: readonly Drawn[]): Fleet {
  return machines.map((one, index) => {
    const machine = machineOf(one, index);
    const chosen = schedules.filter(({ id }) => one.on.includes(id));
    return {
      patching: patchingIn(machine, { schedules: chosen, assignments: chosen.map((each) => assignment(each, machine)) }),
      membership: memberOf(one.environment),
    };
  });
}

type Pairing = (one: Drawn, other: Drawn) => boolean;

/** The rule in the words of its page, every machine against every other. */
function expected(
  one: Drawn,
  others: readonly Drawn[],
  takesPart: (one: Drawn) => boolean,
  mustNotMeet: Pairing,
  collide: Pairing,
): string {
  if (!isPatched(one) || !takesPart(one)) return 'not-applicable';
  const opposed = others.filter((other) => isPatched(other) && takesPart(other) && mustNotMeet(one, other));
  if (opposed.some((other) => collide(one, other))) return 'violation';
  if ([one, ...opposed].every(isAzure)) return 'not-applicable';
  if (opposed.length === 0) return 'pass';
  return [one, ...opposed].some(isAzure) ? 'unknown' : 'pass';
}

const collide: Pairing = (one, other) => one.on.some((mine) => other.on.some((its) => meet(mine, its)));
const sameApplication: Pairing = (one, other) => one.app === other.app && one.environment === other.environment;
const partners: Readonly<Record<string, readonly string[]>> = { eastus: ['westus', 'westus3'], westus: ['eastus'], westus3: ['eastus'] };

const questions: Readonly<Record<string, [(one: Drawn) => boolean, Pairing, Pairing]>> = {
  'zone-overlap': [
    ({ app, zone }) => app !== undefined && zone !== undefined,
    (one, other) => sameApplication(one, other) && one.region === other.region && one.zone !== other.zone,
    collide,
  ],
  'paired-region-overlap': [
    ({ app, region }) => app !== undefined && region in partners,
    (one, other) => sameApplication(one, other) && (partners[one.region] ?? []).includes(other.region),
    collide,
  ],
  'availability-set-overlap': [
    ({ set }) => set !== undefined,
    (one, other) => one.set === other.set && !(one.on.length === 1 && other.on.length === 1 && one.on[0] === other.on[0]),
    (one, other) => one.on.some((mine) => other.on.some((its) => mine !== its && meet(mine, its))),
  ],
};

it.each(Object.entries(questions))(
  '%s agrees with a comparison of every machine with every other',
  (id, [takesPart, mustNotMeet, meeting]) => {
    const rule = rules[id as keyof typeof rules];
    if (rule.appliesTo !== 'machine') throw new Error(id);
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 2, maxLength: 7 }), (machines) => {
        const fleet = fleetOf(machines);
        const outcomes = fleet.map(({ patching }, index) => {
          const environment = machines[index]?.environment ?? '';
          return outcomeOf(rule, { now, patching, fleet, environment, requirements: requirements() }, { applicationTag: 'app' }).outcome;
        });
        expect(outcomes).toEqual(
          machines.map((one, index) =>
            expected(
              one,
              machines.filter((_, at) => at !== index),
              takesPart,
              mustNotMeet,
              meeting,
            ),
          ),
        );
      }),
      { numRuns: 400 },
    );
  },
);

it('simultaneous-share agrees with a count at the start of every window', () => {
  const rule = rules['simultaneous-share'];
  if (rule.appliesTo !== 'machine') throw new Error();
  const settled = drawn.map((one) => ({ ...one, azure: false }));
  fc.assert(
    fc.property(fc.array(settled, { minLength: 1, maxLength: 7 }), fc.constantFrom(20, 34, 50, 66, 99), (machines, maxPercent) => {
      const fleet = fleetOf(machines);
      const isOpen = (one: Drawn, at: number) =>
        one.on.some((id) => (spans.get(id) ?? []).some(({ start, end }) => start <= at && at < end));
      const starts = [...spans.values()].flat().map(({ start }) => start);
      const outcomes = fleet.map(({ patching }, index) => {
        const environment = machines[index]?.environment ?? '';
        return outcomeOf(rule, { now, patching, fleet, environment, requirements: requirements() }, { applicationTag: 'app', maxPercent })
          .outcome;
      });
      const counted = machines.map((one) => {
        if (one.app === undefined || one.on.length === 0) return 'not-applicable';
        const members = machines.filter((other) => sameApplication(one, other));
        const most = Math.max(...starts.filter((at) => isOpen(one, at)).map((at) => members.filter((other) => isOpen(other, at)).length));
        return most > 1 && (most / members.length) * 100 > maxPercent ? 'violation' : 'pass';
      });
      expect(outcomes).toEqual(counted);
    }),
    { numRuns: 200 },
  );
});
