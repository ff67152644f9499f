import { describe, expect, it } from 'vitest';
import type { Estate } from '../../../src/estate/estate.ts';
import { DeploymentReader } from '../../../src/sources/deployment/read-deployment.ts';
import { placeInDefinition, placeInTemplate } from '../../../src/sources/deployment/template-value.ts';
import { brief, declared, estateOfDeclared } from '../../support/declared.ts';
import { patchingsOf } from '../../support/plans.ts';

const type = 'Microsoft.AzureFleet/fleets';
const group = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-fleet';
const image = { publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: 'latest' };
const health = { name: 'health', properties: { type: 'ApplicationHealthLinux', publisher: 'Microsoft.ManagedServices' } };

type Body = Readonly<Record<string, unknown>>;

/** A fleet of Linux machines by what is set for their patching. */
function fleet(settings: Body, extensions: readonly unknown[] = []): Body {
  const platform = { automaticByPlatformSettings: settings };
  const baseVirtualMachineProfile = {
    osProfile: { linuxConfiguration: { patchSettings: { patchMode: 'AutomaticByPlatform', ...platform } } },
    storageProfile: { imageReference: image },
    extensionProfile: { extensions },
  };
  const vmSizesProfile = [{ name: 'Standard_D2s_v5' }];
  return { properties: { vmSizesProfile, spotPriorityProfile: { capacity: 2 }, computeProfile: { baseVirtualMachineProfile } } };
}

const ways: readonly (readonly [string, (body: Body) => Promise<Estate>])[] = [
  [
    'a plan',
    (body) => estateOfDeclared(declared('azapi_resource.fleet', { type: `${type}@2024-11-01`, name: 'fleet', parent_id: group, body })),
  ],
  [
    'a deployment',
    async (body) => {
      const reader = new DeploymentReader({
        input: 'main',
        called: 'deployments',
        differs: 'they differ',
        placeIn: placeInTemplate,
        placeInDefinition,
      });
      reader.take({ id: `${group}/providers/${type}/fleet`, type, body, change: 'create' });
      return reader.finish().estate;
    },
  ],
];

describe.each(ways)('a fleet in %s', (_, read) => {
  const bypass = { bypassPlatformSafetyChecksOnUserSchedule: true };
  const patched = async (body: Body) => patchingsOf(await read(body)).flatMap(({ orchestrations }) => orchestrations);

  it('is read as a flexible scale set', async () => {
    const { machines, coverage } = await read(fleet({}, [health]));
    expect(machines.map((machine) => [machine.kind, brief(machine.os), brief(machine.patchMode), brief(machine.health)])).toEqual([
      ['flexible-scale-set', 'linux', 'AutomaticByPlatform', true],
    ]);
    expect(coverage.gaps).toEqual([]);
  });

  it('is patched by Azure where nothing stands in the way', async () => {
    expect(await patched(fleet({}, [health]))).toEqual(['AzureManagedSafeDeployment']);
  });

  it('is patched by nobody with the bypass, since no schedule can reach it', async () => {
    expect(await patched(fleet(bypass))).toEqual(['NobodyNoSchedule']);
  });

  it('does not tell how its machines are patched without their profile', async () => {
    const { machines } = await read({ properties: { computeProfile: "[reference('profile')]" } });
    expect(machines.map(({ kind, os }) => [kind, os.kind])).toEqual([['flexible-scale-set', 'unknown']]);
  });
});
