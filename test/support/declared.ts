import type { Estate } from '../../src/estate/estate.ts';
import type { Known } from '../../src/estate/known.ts';
import type { Machine } from '../../src/estate/machine.ts';
import type { ResourceConfiguration } from '../../src/sources/terraform-plan/plan/plan-format.ts';
import { estateOf, type Planned, plan } from './plans.ts';

type Values = Readonly<Record<string, unknown>>;

/** A planned resource together with the block that declares it. */
export interface Declared {
  readonly planned: Planned;
  readonly configuration: ResourceConfiguration;
}

/** A resource whose block names every attribute that is planned; what is marked in `later` waits for another resource. */
export function declared(address: string, after: Values = {}, later: Values = {}, more: Partial<Planned> = {}): Declared {
  const [type = '', name = ''] = address.split('.');
  return {
    planned: { address, after, unknown: later, ...more },
    configuration: {
      mode: 'managed',
      type,
      name,
      provider_config_key: type.split('_')[0] ?? type,
      expressions: expressionsOf(after, later),
    },
  };
}

function expressionsOf(after: Values, later: Values): Record<string, unknown> {
  const names = [...new Set([...Object.keys(after), ...Object.keys(later)])];
  return Object.fromEntries(names.map((name) => [name, expressionOf(after[name], later[name])]));
}

function expressionOf(after: unknown, later: unknown): unknown {
  if (later === true) return { references: ['terraform_data.other.output', 'terraform_data.other'] };
  const blocks = [after, later].filter((one): one is readonly Values[] => Array.isArray(one) && typeof one[0] === 'object');
  if (blocks.length === 0) return { constant_value: after };
  const count = Math.max(...blocks.map((one) => one.length));
  const at = (of: unknown, index: number): Values => (Array.isArray(of) ? ((of[index] ?? {}) as Values) : {});
  return Array.from({ length: count }, (_, index) => expressionsOf(at(after, index), at(later, index)));
}

/** What a plan of these resources says. */
export function estateOfDeclared(...resources: readonly Declared[]): Promise<Estate> {
  return estateOf(
    plan(
      resources.map(({ planned }) => planned),
      { resources: resources.map(({ configuration }) => configuration) },
    ),
  );
}

/** The machine of a plan that holds only this resource. */
export async function machineOfDeclared(resource: Declared): Promise<Machine> {
  const [machine] = (await estateOfDeclared(resource)).machines;
  if (!machine) throw new Error(`${resource.planned.address} is no machine`);
  return machine;
}

/** A fact in few words: its value, and how it stands where nobody wrote one. */
export function brief(fact: Known<unknown>): unknown {
  if (fact.kind === 'absent') return 'absent';
  if (fact.kind === 'unknown') return `unknown: ${fact.why}`;
  return fact.implicit ? `by default: ${fact.value}` : fact.value;
}

/** Facts that differ by the kind of resource, in few words. */
export function briefly(machine: Machine) {
  const { kind, legacy, os, image, specialised, zones, availabilitySet, patchMode, assessmentMode, bypass, rebootSetting } = machine;
  const { hotpatch, agent, extensionsAllowed, automaticUpdates, automaticOsUpgrade, health, upgradeMode } = machine;
  const patching = { patchMode, assessmentMode, bypass, rebootSetting, hotpatch, agent, extensionsAllowed, automaticUpdates };
  const facts = { os, image, specialised, zones, availabilitySet, ...patching, automaticOsUpgrade, health, upgradeMode };
  return { kind, legacy, ...Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, brief(fact)])) };
}
