import { isDeepStrictEqual } from 'node:util';
import type { Fact } from '../../../estate/fact.ts';
import { type Known, unknown } from '../../../estate/known.ts';
import type { PlannedResource } from './planned-resource.ts';

/**
 * What of the facts that an update writes holds after this plan. As a no-op it writes nothing: where its target acts, the target takes back
 * every attribute that its own resource has, and what Azure makes anew has nothing else.
 */
export function leftByUpdate<Facts extends object>(
  written: Facts,
  own: object,
  update: PlannedResource,
  target: PlannedResource | undefined,
  hasAttribute: (name: string) => boolean,
): Partial<Facts> {
  if (update.change !== 'keep' || target === undefined || target.change === 'keep') return written;
  if (target.change !== 'update') return {};
  const azurerm = target.type.startsWith('azurerm_');
  const owns = (name: string) => (azurerm ? hasAttribute(name) : !isLeftOut((own as Record<string, Known<unknown>>)[name]));
  return Object.fromEntries(Object.entries(written).filter(([name]) => !owns(name))) as Partial<Facts>;
}

/** Of facts that may be written over a resource, or not, all that would differ is unknown. */
export function mayDiffer<Facts extends object>(written: Facts, own: Facts, why: string): Partial<Facts> {
  const names = (Object.keys(written) as (keyof Facts)[]).filter((name) => !isDeepStrictEqual(written[name], own[name]));
  return Object.fromEntries(names.map((name) => [name, unknown(why)])) as Partial<Facts>;
}

/** Does azurerm have an attribute for a fact, on a resource of this kind? */
export function hasAzurermAttribute(fact: Fact | undefined, kind?: string): boolean {
  if (fact?.azurerm === undefined) return false;
  return typeof fact.azurerm === 'string' || (kind !== undefined && Object.hasOwn(fact.azurerm, kind));
}

function isLeftOut(fact: Known<unknown> | undefined): boolean {
  return fact === undefined || fact.kind === 'absent' || (fact.kind === 'value' && fact.implicit === true);
}
