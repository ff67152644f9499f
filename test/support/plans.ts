import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Estate } from '../../src/estate/estate.ts';
import { type Patching, patchingOf } from '../../src/patching/patching.ts';
import { readTerraformPlans } from '../../src/sources/terraform-plan/index.ts';
import type { ModuleConfiguration } from '../../src/sources/terraform-plan/plan/plan-format.ts';
import { inWorld } from './machines.ts';

/** One resource instance of a hand-made plan; its configuration is given apart. */
export interface Planned {
  readonly address: string;
  readonly after?: Readonly<Record<string, unknown>>;
  readonly unknown?: Readonly<Record<string, unknown>>;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly actions?: readonly string[];
  readonly sensitive?: { readonly before?: unknown; readonly after?: unknown };
}

/** `terraform show -json` in the shape of format 1.2, from resource instances and the configuration that declares them. */
export function plan(resources: readonly Planned[], root: ModuleConfiguration, more: Readonly<Record<string, unknown>> = {}) {
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    resource_changes: resources.map(resourceChange),
    configuration: {
      provider_config: { azurerm: { expressions: { subscription_id: { constant_value: '11111111-1111-1111-1111-111111111111' } } } },
      root_module: root,
    },
    ...more,
  };
}

function resourceChange({ address, after, unknown, before, actions = ['create'], sensitive = {} }: Planned) {
  const match = /^((?:module\.[a-z_]+(?:\[[^\]]+\])?\.?)*?)\.?([a-z_]+)\.([a-z_0-9]+)(?:\[(.+)\])?$/.exec(address);
  if (!match) throw new Error(`not an address of these tests: ${address}`);
  const [, module, type, name, index] = match;
  return {
    address,
    ...(module ? { module_address: module.replace(/\.$/, '') } : {}),
    mode: 'managed',
    type,
    name,
    ...(index === undefined ? {} : { index: JSON.parse(index) as unknown }),
    change: {
      actions,
      before: before ?? null,
      after: after ?? null,
      after_unknown: { id: true, ...unknown },
      after_sensitive: sensitive.after ?? {},
      ...(sensitive.before === undefined ? {} : { before_sensitive: sensitive.before }),
    },
  };
}

/** What the Terraform reader makes of plans, through a file as a user has it. */
export async function estateOf(...plans: readonly unknown[]): Promise<Estate> {
  const directory = mkdtempSync(join(tmpdir(), 'plan-'));
  try {
    const files = plans.map((one, index) => {
      const name = `plan-${index}.json`;
      writeFileSync(join(directory, name), typeof one === 'string' ? one : JSON.stringify(one));
      return { path: join(directory, name), name };
    });
    return (await readTerraformPlans({ files, sourceRoot: directory, workingDirectory: directory })).estate;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Who patches each of these machines, nothing else being assigned to them. */
export function patchingsOf(estate: Estate): readonly Patching[] {
  const patching = patchingOf(inWorld(estate, true), new Date('2026-06-01T00:00:00Z'));
  return estate.machines.map((machine) => patching(machine));
}

export async function patchingsOfPlan(made: unknown): Promise<readonly Patching[]> {
  return patchingsOf(await estateOf(made));
}
