import type { Known } from '../../../estate/known.ts';
import type { Machine } from '../../../estate/machine.ts';
import { parseResourceId, resourceKey, sameText } from '../../../estate/resource-id.ts';
import { isMachineType, makesNodePools, typeOfKind } from '../../../estate/resource-type.ts';
import { and, or, type Truth } from '../../../estate/truth.ts';

/** Whether something of Azure Policy is about this machine, as far as both are known. */
export type MachineCondition = (machine: Machine) => Truth;

export const always: MachineCondition = () => 'yes';
export const perhaps: MachineCondition = () => 'unknown';

export function allOf(conditions: readonly MachineCondition[]): MachineCondition {
  return (machine) => conditions.reduce<Truth>((held, condition) => (held === 'no' ? held : and(held, condition(machine))), 'yes');
}

export function anyOf(conditions: readonly MachineCondition[]): MachineCondition {
  return (machine) => conditions.reduce<Truth>((held, condition) => (held === 'yes' ? held : or(held, condition(machine))), 'no');
}

/** Is one of these strings the fact? Neither case nor, for regions, spaces matter. */
export function isAmong(fact: Known<string>, strings: readonly Known<string>[]): Truth {
  if (fact.kind === 'absent') return 'no';
  return strings.map((string): Truth => (string.kind === 'absent' ? 'no' : equal(fact, string))).reduce(or, 'no');
}

/** Azure writes regions as `westeurope` or `West Europe`. */
export function isInRegion({ location }: Machine, regions: readonly Known<string>[]): Truth {
  return isAmong(withoutSpaces(location), regions.map(withoutSpaces));
}

function withoutSpaces(fact: Known<string>): Known<string> {
  return fact.kind === 'value' ? { ...fact, value: fact.value.replaceAll(' ', '') } : fact;
}

function equal(a: Known<string>, b: Known<string>): Truth {
  if (a.kind !== 'value' || b.kind !== 'value') return 'unknown';
  return sameText(a.value, b.value) ? 'yes' : 'no';
}

/** A subscription or a resource group; who signs in tells subscriptions apart that have no id yet. */
export interface Container {
  readonly subscription: Known<string>;
  readonly signIn?: string | undefined;
  /** Absent for a whole subscription. */
  readonly resourceGroup: Known<string>;
}

export function inContainer({ subscription, signIn, resourceGroup }: Container): MachineCondition {
  return (machine) => {
    const sameSubscription = equal(machine.subscription, subscription);
    const signedInAlike = sameSubscription === 'unknown' && signIn !== undefined && signIn === machine.signIn;
    const inGroup = resourceGroup.kind === 'absent' ? 'yes' : equal(machine.resourceGroup, resourceGroup);
    return and(signedInAlike ? 'yes' : sameSubscription, inGroup);
  };
}

/** Is it a node pool, or one of a cluster, with this id? */
function isNodeOf(scope: string, { kind, resourceId }: Machine): Truth {
  if (kind !== 'aks-node-pool') return 'no';
  if (resourceId.kind !== 'value') return 'unknown';
  return `${resourceKey(resourceId.value)}/`.startsWith(`${resourceKey(scope)}/`) ? 'yes' : 'no';
}

/** Does the machine lie at or below this scope? Which subscriptions a management group holds is not known. */
export function below(scope: string): MachineCondition {
  const parts = parseResourceId(scope);
  if (!parts) return perhaps;
  const { subscription, resourceGroup, type, name } = parts;
  const known = (text: string | undefined): Known<string> => (text === undefined ? { kind: 'absent' } : { kind: 'value', value: text });
  const container = inContainer({ subscription: known(subscription), resourceGroup: known(resourceGroup) });
  if (type === undefined) return container;
  if (makesNodePools(type.toLowerCase())) return (machine) => and(container(machine), isNodeOf(scope, machine));
  return (machine) => {
    if (!isMachineType(type.toLowerCase()) || typeOfKind[machine.kind] !== type.toLowerCase()) return 'no';
    return and(container(machine), equal(machine.name, known(name)));
  };
}
