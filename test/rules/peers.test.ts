import { describe, expect, it } from 'vitest';
import { askCoverage, type Coverage, closedWorld, everywhere, openWorld } from '../../src/estate/coverage.ts';
import { absent, type Known, unknown, value } from '../../src/estate/known.ts';
import type { Environment, Membership } from '../../src/policy/policy.ts';
import { isIn, isPatchedByItself, oncePerFleet, type PeerArea, tagOf, utcTime, whyPeersMissing } from '../../src/rules/peers.ts';
import type { Fleet } from '../../src/rules/rule.ts';
import { linuxVm, patchingIn } from '../support/machines.ts';
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

describe('why machines to compare with may be missing', () => {
  const [s1, s2] = ['/subscriptions/11111111-1111-1111-1111-111111111111', '/subscriptions/22222222-2222-2222-2222-222222222222'];
  const machine = linuxVm({ subscription: value(s1.slice(15)), resourceGroup: value('rg') });
  const whole = (...areas: string[]): Coverage => ({ whole: [{ areas, kinds: ['machines'] }], gaps: [] });
  const losing = (of: Coverage, ...areas: string[]): Coverage => {
    return { ...of, gaps: [{ areas, kinds: ['machines'], why: 'it was lost', effect: 'open' }] };
  };
  const ask = (coverage: Coverage | undefined, within: PeerArea, of = machine) => {
    const subject = { patching: patchingIn(of), ...(coverage && { whyNotWhole: askCoverage(coverage) }) };
    return whyPeersMissing(subject, within)?.why;
  };

  it.each<[string, Coverage | undefined, Partial<Record<PeerArea, string>>]>([
    ['nothing where nobody says', undefined, {}],
    ['nothing where all was read', closedWorld, {}],
    ['nothing in a plan, which claims nothing', openWorld, {}],
    ['nothing where its subscription was read', whole(s1), {}],
    [
      'what a plan holds and nobody read',
      losing(openWorld, everywhere),
      { 'resource group': 'it was lost', subscription: 'it was lost', everywhere: 'it was lost' },
    ],
    [
      'the rest of its subscription where its group was read',
      whole(`${s1}/resourceGroups/rg`),
      { subscription: 'was not read whole', everywhere: 'was not read whole' },
    ],
    [
      'all where its subscription was not read',
      whole(s2),
      { 'resource group': 'was not read whole', subscription: 'was not read whole', everywhere: 'was not read whole' },
    ],
    ['what is lost in another subscription, for those that may lie anywhere', losing(whole(s1, s2), s2), { everywhere: 'it was lost' }],
    [
      'what is lost in another group',
      losing(whole(s1), `${s1}/resourceGroups/x`),
      { subscription: 'it was lost', everywhere: 'it was lost' },
    ],
  ])('%s', (_, coverage, expected) => {
    for (const within of ['resource group', 'subscription', 'everywhere'] as const) {
      const why = ask(coverage, within);
      if (expected[within] === undefined) expect([within, why]).toEqual([within, undefined]);
      else expect(why).toContain(expected[within]);
    }
  });

  it('its own subscription, where that is not known and something claims to be whole', () => {
    const anywhere = linuxVm({ subscription: unknown('no provider says') });
    expect(ask(whole(s1), 'subscription', anywhere)).toContain('its subscription is not known');
    expect(ask(openWorld, 'subscription', anywhere)).toBeUndefined();
  });
});
