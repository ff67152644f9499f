import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Machine } from '../../../src/estate/machine.ts';
import { patchingOf } from '../../../src/patching/patching.ts';
import { check } from '../../../src/runs/check.ts';
import { inWorld } from '../../support/machines.ts';
import { estateOf, type Planned, plan } from '../../support/plans.ts';
import { gate } from '../../support/reports.ts';

const plans = join(import.meta.dirname, '../../fixtures/plans');
const now = new Date('2026-11-22T12:00:00Z');

async function findings(directory: string) {
  const report = await check({
    workingDirectory: directory,
    source: 'terraform-plan',
    files: ['plan.json'],
    sourceRoot: 'nowhere',
    planScope: 'all',
    policy: [join(plans, 'policy.yaml')],
    waivers: [],
    ...gate(),
    now,
  });
  return report.findings.map(({ rule, subject, outcome, severity, property, message }) => ({
    rule,
    subject,
    outcome,
    severity,
    property,
    message,
  }));
}

describe('the same machines give the same findings', () => {
  it.each(['fleet', 'scalesets', 'azapi', 'legacy'])('in every provider version of %s', async (family) => {
    const versions = readdirSync(join(plans, family));
    const [first, ...others] = await Promise.all(versions.map((version) => findings(join(plans, family, version))));
    expect(versions.length).toBeGreaterThan(1);
    expect(first?.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toEqual(first);
  });

  it('whatever was planned before and after, in lifecycle', async () => {
    for (const stage of ['before', 'after']) {
      const [four, five] = await Promise.all(
        ['4.81.0', '5.2.0'].map((version) => findings(join(plans, `lifecycle/azurerm-${version}/${stage}`))),
      );
      expect(five).toEqual(four);
    }
  });
});

interface Written {
  readonly mode: string | undefined;
  readonly assessment: string | undefined;
  readonly bypass: boolean | undefined;
  readonly reboot: string | undefined;
  readonly agent: boolean | undefined;
  readonly image: 'listed' | 'other' | 'gallery';
}

const gallery = '/subscriptions/1/resourceGroups/i/providers/Microsoft.Compute/galleries/g/images/i/versions/1.0.0';
const marketplace = { listed: ['Canonical', 'ubuntu-24_04-lts', 'server'], other: ['Canonical', 'ubuntu-24_04-lts', 'home-made'] } as const;
const type = 'azurerm_linux_virtual_machine';

const written: fc.Arbitrary<Written> = fc.record({
  mode: fc.constantFrom(undefined, 'ImageDefault', 'AutomaticByPlatform'),
  assessment: fc.constantFrom(undefined, 'ImageDefault', 'AutomaticByPlatform'),
  bypass: fc.constantFrom(undefined, false, true),
  reboot: fc.constantFrom(undefined, 'IfRequired', 'Never', 'Always'),
  agent: fc.constantFrom(undefined, false, true),
  image: fc.constantFrom('listed', 'other', 'gallery'),
});

/** Defaults filled in by the provider up to 4.41, or left to the service and unknown since. */
function azurerm(machine: Written, computed: boolean) {
  const image = machine.image === 'gallery' ? undefined : marketplace[machine.image];
  const optional: [string, unknown, unknown][] = [
    ['patch_mode', machine.mode, 'ImageDefault'],
    ['patch_assessment_mode', machine.assessment, 'ImageDefault'],
    ['provision_vm_agent', machine.agent, true],
  ];
  const after: Record<string, unknown> = {
    name: 'vm',
    resource_group_name: 'rg',
    location: 'westeurope',
    admin_username: 'u',
    tags: { environment: 'production' },
    bypass_platform_safety_checks_on_user_schedule_enabled: machine.bypass ?? false,
    reboot_setting: machine.reboot ?? null,
    source_image_id: image ? null : gallery,
    source_image_reference: image ? [{ publisher: image[0], offer: image[1], sku: image[2], version: 'latest' }] : [],
  };
  const unknown: Record<string, unknown> = {};
  for (const [name, value, fallback] of optional) {
    if (value !== undefined || !computed) after[name] = value ?? fallback;
    else unknown[name] = true;
  }
  const attributes = Object.entries({
    ...Object.fromEntries(optional.map(([name, value]) => [name, value])),
    bypass_platform_safety_checks_on_user_schedule_enabled: machine.bypass,
    reboot_setting: machine.reboot,
    source_image_id: image ? undefined : gallery,
  });
  const expressions: Record<string, unknown> = Object.fromEntries(
    attributes.filter(([, value]) => value !== undefined).map(([name, value]) => [name, { constant_value: value }]),
  );
  for (const name of ['name', 'resource_group_name', 'location', 'admin_username', 'tags'])
    expressions[name] = { constant_value: after[name] };
  if (image) expressions.source_image_reference = [{ publisher: { constant_value: image[0] } }];
  const resource: Planned = { address: `${type}.vm`, after, unknown };
  return plan([resource], { resources: [{ mode: 'managed', type, name: 'vm', provider_config_key: 'azurerm', expressions }] });
}

function azapi(machine: Written, asText: boolean) {
  const image = machine.image === 'gallery' ? undefined : marketplace[machine.image];
  const patchSettings = {
    patchMode: machine.mode,
    assessmentMode: machine.assessment,
    automaticByPlatformSettings: { bypassPlatformSafetyChecksOnUserSchedule: machine.bypass, rebootSetting: machine.reboot },
  };
  const body = {
    properties: {
      osProfile: { computerName: 'vm', linuxConfiguration: { provisionVMAgent: machine.agent, patchSettings } },
      storageProfile: {
        imageReference: image ? { publisher: image[0], offer: image[1], sku: image[2], version: 'latest' } : { id: gallery },
      },
    },
  };
  const parent_id = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg';
  const after = {
    type: 'Microsoft.Compute/virtualMachines@2024-07-01',
    name: 'vm',
    parent_id,
    location: 'westeurope',
    tags: { environment: 'production' },
    body: asText ? JSON.stringify(body) : body,
  };
  const expressions = { type: {}, name: {}, parent_id: {}, location: {}, tags: {}, body: {} };
  return plan([{ address: 'azapi_resource.vm', after }], {
    resources: [{ mode: 'managed', type: 'azapi_resource', name: 'vm', provider_config_key: 'azapi', expressions }],
  });
}

/** Everything that rules look at. */
function judgedFacts({ id: _id, origin: _origin, signIn: _signIn, availabilitySet: _set, zones: _zones, ...facts }: Machine) {
  return facts;
}

it('a machine has the same facts and orchestrations in azurerm with and without computed defaults, azapi 1 and azapi 2', async () => {
  await fc.assert(
    fc.asyncProperty(written, async (machine) => {
      const encodings = [azurerm(machine, false), azurerm(machine, true), azapi(machine, true), azapi(machine, false)];
      const machines = await Promise.all(
        encodings.map(async (encoded) => {
          const estate = await estateOf(encoded);
          const [only] = estate.machines;
          if (!only) throw new Error('the plan holds a machine');
          return { facts: judgedFacts(only), orchestrations: patchingOf(inWorld(estate, true), now)(only).orchestrations };
        }),
      );
      for (const other of machines.slice(1)) expect(other).toEqual(machines[0]);
    }),
    { numRuns: 200 },
  );
});
