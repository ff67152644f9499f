import { isDeepStrictEqual } from 'node:util';
import { type Known, unknown } from '../../../estate/known.ts';
import { withoutKeys } from '../addresses/address.ts';
import type { PlannedResource } from './planned-resource.ts';

/**
 * Lays updates over what they mean, once for each that may be the last one: Terraform keeps no order among those that do not depend on each
 * other. What has nothing to do in this plan was there before all that writes.
 */
export function laidInAnyOrder<T>(
  start: T,
  updates: readonly PlannedResource[],
  lay: (over: T, update: PlannedResource) => T,
): readonly [T, ...T[]] {
  const [idle, writing] = [updates.filter(({ change }) => change === 'keep'), updates.filter(({ change }) => change !== 'keep')];
  const [first, ...others] = lastOnes(writing.length > 0 ? writing : idle);
  const laid = (last: PlannedResource | undefined) =>
    [...idle, ...writing, ...(last ? [last] : [])].filter((update, index, all) => all.lastIndexOf(update) === index).reduce(lay, start);
  return [laid(first), ...others.map(laid)];
}

/** Those that no other one waits for. */
function lastOnes(updates: readonly PlannedResource[]): readonly PlannedResource[] {
  const last = updates.filter((update) => !updates.some((other) => other !== update && waitsFor(other, update)));
  return last.length > 0 ? last : updates;
}

function waitsFor({ instance, configuration }: PlannedResource, { instance: other, type, address }: PlannedResource): boolean {
  if (withoutKeys(address) === withoutKeys(instance.address) || !isDeepStrictEqual(instance.module, other.module)) return false;
  const name = `${type}.${other.name}`;
  const named = [configuration?.depends_on, configuration?.expressions].flatMap(
    (part) => JSON.stringify(part ?? null).match(/"[^"]+"/g) ?? [],
  );
  return named.some((reference) => reference === `"${name}"`);
}

/** What is the same whichever update comes last; each of these facts that is not is unknown. */
export function whicheverIsLast<T extends object>(
  [first, ...others]: readonly [T, ...T[]],
  facts: readonly string[],
  updates: readonly PlannedResource[],
): T {
  if (others.length === 0) return first;
  const at = (one: T, fact: string) => (one as Readonly<Record<string, Known<unknown>>>)[fact];
  const open = facts.filter((fact) => others.some((other) => !isDeepStrictEqual(at(first, fact), at(other, fact))));
  return { ...first, ...Object.fromEntries(open.map((fact) => [fact, unknown(whyOrderOpen(updates))])) };
}

export function whyOrderOpen(updates: readonly PlannedResource[]): string {
  return `${updates.map(({ address }) => address).join(' and ')} write it, and which comes last is not known`;
}
