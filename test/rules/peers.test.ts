import { describe, expect, it } from 'vitest';
import { absent, type Known, unknown, value } from '../../src/estate/known.ts';
import type { Environment, Membership } from '../../src/policy/policy.ts';
import { isIn, isPatchedByItself, oncePerFleet, tagOf, utcTime } from '../../src/rules/peers.ts';
import type { Fleet } from '../../src/rules/rule.ts';
import { linuxVm } from '../support/machines.ts';
import { memberOf, requirements } from '../support/rule-tester.ts';

const environment = (name: string): Environment => ({ name, match: {}, priority: 0, requirements: requirements() });
const several = (...names: (string | undefined)[]): Membership => ({
  kind: 'several',
  environments: names.map((name) => (name === undefined ? undefined : environment(name))),
  why: 'tags are not known',
});
const nowhere: Membership = { kind: 'none', why: 'it matches none' };

describe('whether a machine belongs to an environment', () => {
  it.each<[string, Membership, string | undefined, string]>([
    ['one that is it', memberOf('production'), 'production', 'yes'],
    ['another one', memberOf('staging'), 'production', 'no'],
    ['one, asked for none', memberOf('staging'), undefined, 'no'],
    ['none', nowhere, 'production', 'no'],
    ['none, asked for none', nowhere, undefined, 'yes'],
    ['one of several', several('staging', 'production'), 'production', 'unknown'],
    ['several others', several('staging', undefined), 'production', 'no'],
    ['perhaps none, asked for none', several('staging', undefined), undefined, 'unknown'],
    ['one of several, asked for none', several('staging', 'production'), undefined, 'no'],
  ])('%s', (_name, membership, asked, truth) => {
    expect(isIn(asked, membership)).toBe(truth);
  });
});

describe('the value of a tag', () => {
  const tags = value(
    new Map<string, Known<string>>([
      ['Other', value('x')],
      ['App', value('Shop ')],
      ['blank', value('  ')],
      ['later', unknown('known after apply')],
    ]),
  );
  it.each<[string, Known<string>]>([
    ['app', value('Shop ')],
    ['APP', value('Shop ')],
    ['blank', absent],
    ['later', unknown('known after apply')],
    ['missing', absent],
  ])('%s', (name, expected) => {
    expect(tagOf(linuxVm({ tags }), name)).toEqual(expected);
  });

  it('is none without tags, and not known while they are not', () => {
    expect(tagOf(linuxVm({ tags: absent }), 'app')).toEqual(absent);
    expect(tagOf(linuxVm({ tags: unknown('denied') }), 'app')).toEqual(unknown('denied'));
  });
});

describe('an answer about a fleet', () => {
  it('is worked out once for each fleet, time and key', () => {
    const asked: string[] = [];
    const ask = oncePerFleet((_fleet, now, ...key) => asked.push(JSON.stringify([now, ...key])));
    const [fleet, other]: Fleet[] = [[], []] as Fleet[];
    if (!fleet || !other) throw new Error('no fleets');
    expect([
      ask(fleet, 1, 'a'),
      ask(fleet, 1, 'a'),
      ask(fleet, 1, 'a', undefined),
      ask(fleet, 1, 'b'),
      ask(fleet, 2, 'a'),
      ask(other, 1, 'a'),
    ]).toEqual([1, 1, 2, 3, 4, 5]);
    expect(asked).toHaveLength(5);
  });
});

it('is patched by itself in windows or at times of its own', () => {
  expect(isPatchedByItself({ calendars: new Map(), scheduled: false })).toBe(false);
  expect(isPatchedByItself({ calendars: new Map(), open: 'Azure chooses', scheduled: false })).toBe(true);
  expect(isPatchedByItself({ calendars: new Map([['a', {} as never]]), scheduled: true })).toBe(true);
});

it('shows times in UTC to the minute', () => {
  expect(utcTime(Date.parse('2026-12-15T01:00:59Z'))).toBe('2026-12-15 01:00 UTC');
});
