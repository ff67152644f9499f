import { absent, type Known } from '../estate/known.ts';
import type { Machine } from '../estate/machine.ts';
import { sameText } from '../estate/resource-id.ts';
import type { Truth } from '../estate/truth.ts';
import { type PatchTimes, patchTimesOf } from '../patching/patch-times.ts';
import type { Patching } from '../patching/patching.ts';
import type { Membership } from '../policy/policy.ts';
import type { Fleet } from './rule.ts';

/** Does a machine belong to this environment (undefined: to none)? */
export function isIn(environment: string | undefined, membership: Membership): Truth {
  switch (membership.kind) {
    case 'one':
      return membership.environment.name === environment ? 'yes' : 'no';
    case 'none':
      return environment === undefined ? 'yes' : 'no';
    case 'several':
      return membership.environments.some((candidate) => candidate?.name === environment) ? 'unknown' : 'no';
  }
}

/** The value of a tag as it is written; absent where the machine lacks it or it is blank. */
export function tagOf({ tags }: Machine, name: string): Known<string> {
  if (tags.kind !== 'value') return tags;
  for (const [tag, text] of tags.value) {
    if (sameText(tag, name)) return text.kind === 'value' && text.value.trim() === '' ? absent : text;
  }
  return absent;
}

const known = new WeakMap<Patching, PatchTimes>();

/** As `patchTimesOf`, worked out once for each machine. */
export function timesOf(patching: Patching): PatchTimes {
  const times = known.get(patching) ?? patchTimesOf(patching);
  known.set(patching, times);
  return times;
}

/** Not only when a person does it. */
export function isPatchedByItself({ calendars, open }: PatchTimes): boolean {
  return calendars.size > 0 || open !== undefined;
}

type Key = readonly (string | undefined)[];

/** The same answer for the same fleet, time and key, worked out once: every machine of the fleet asks for it. */
export function oncePerFleet<T>(make: (fleet: Fleet, now: number, ...key: Key) => T): (fleet: Fleet, now: number, ...key: Key) => T {
  const made = new WeakMap<Fleet, Map<string, T>>();
  return (fleet, now, ...key) => {
    const answers = made.get(fleet) ?? new Map<string, T>();
    made.set(fleet, answers);
    const name = JSON.stringify([now, ...key.map((part) => part ?? null)]);
    const answer = answers.get(name) ?? make(fleet, now, ...key);
    answers.set(name, answer);
    return answer;
  };
}

/** `2026-12-15 01:00 UTC`. */
export function utcTime(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
