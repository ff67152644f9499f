import { areaOf, everywhere, type Shortfall } from '../estate/coverage.ts';
import { absent, type Known, valueOf } from '../estate/known.ts';
import type { Machine } from '../estate/machine.ts';
import { sameText } from '../estate/resource-id.ts';
import type { Truth } from '../estate/truth.ts';
import { memo } from '../memo.ts';
import { type PatchTimes, patchTimesOf } from '../patching/patch-times.ts';
import type { Membership } from '../policy/policy.ts';
import type { Fleet, MachineSubject } from './rule.ts';

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

/** As `patchTimesOf`, worked out once for each machine. */
export const timesOf = memo(patchTimesOf);

/** Not only when a person does it. */
export function isPatchedByItself({ calendars, open }: PatchTimes): boolean {
  return calendars.size > 0 || open !== undefined;
}

type Key = readonly (string | undefined)[];

/** The same answer for the same fleet, time and key, worked out once: every machine of the fleet asks for it. */
export function oncePerFleet<T>(make: (fleet: Fleet, now: number, ...key: Key) => T): (fleet: Fleet, now: number, ...key: Key) => T {
  const answersOf = memo((_: Fleet) => new Map<string, T>());
  return (fleet, now, ...key) => {
    const answers = answersOf(fleet);
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

/** How far around a machine those lie that a rule compares it with. */
export type PeerArea = 'resource group' | 'subscription' | 'everywhere';

/**
 * Why machines that a rule compares with this one may be missing: what was not read is not "not there". Nobody reads everything there is,
 * so of those that may lie anywhere only what is known to be missing counts, and whatever is not read around the machine itself. A plan
 * that claims nothing is asked no more than it holds.
 */
export function whyPeersMissing(
  { patching: { machine }, whyNotWhole }: Pick<MachineSubject, 'patching' | 'whyNotWhole'>,
  within: PeerArea,
): Shortfall | undefined {
  if (!whyNotWhole) return undefined;
  const [subscription, resourceGroup] = [valueOf(machine.subscription), valueOf(machine.resourceGroup)];
  const lost = within === 'everywhere' ? whyNotWhole('machines', everywhere) : undefined;
  if (lost?.gap) return lost;
  const around = whyNotWhole('machines', areaOf(subscription, within === 'resource group' ? resourceGroup : undefined));
  return around?.unclaimed ? undefined : around;
}

/** To end a reason with: why a machine that was not read would matter. */
export function mayLackPeers({ why }: Shortfall): string {
  return `machines may be missing, since ${why}`;
}
