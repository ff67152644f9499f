import { afterAll, beforeAll } from 'vitest';
import type { Estate } from '../../../src/estate/estate.ts';
import type { LiveState } from '../../../src/estate/live.ts';
import type { AzureRequest } from '../../../src/sources/source.ts';
import type { AzureEstate } from './azure.ts';
import { type HandMade, handMade } from './estate/hand-made.ts';
import type { Row } from './query/expressions.ts';
import { hastyTiming, readFrom, trust } from './read.ts';
import { type AzureOptions, type RunningAzure, startAzure } from './start.ts';

/** Rows as Resource Graph has them, for tests of what the source makes of them. */
export const subscriptionId = '11111111-1111-1111-1111-111111111111';
export const group = `/subscriptions/${subscriptionId}/resourceGroups/rg`;
export const vmId = `${group}/providers/Microsoft.Compute/virtualMachines/vm`;
export const common = { location: 'westeurope', subscriptionId, resourceGroup: 'rg' };

/** Early on this day of November 2026, as Azure writes it. */
export const on = (day: number) => `2026-11-${String(day).padStart(2, '0')}T04:10:00.1234567Z`;

/** A running Linux machine. */
export function vmRow(more: Row = {}, id = vmId): Row {
  const properties = {
    storageProfile: { osDisk: { osType: 'Linux' } },
    extended: { instanceView: { powerState: { code: 'PowerState/running' } } },
  };
  return { ...common, id, name: id.split('/').at(-1), type: 'microsoft.compute/virtualmachines', properties: { ...properties, ...more } };
}

const below = (kind: string, name: string, properties: Row, id = vmId): Row => {
  const type = `microsoft.compute/virtualmachines/${kind.replaceAll(/\/[^/]+\//g, '/').toLowerCase()}`;
  return { ...common, id: `${id}/${kind}/${name}`, name, type, properties };
};
export const assessmentRow = (properties: Row, id = vmId) =>
  below('patchAssessmentResults', 'latest', { status: 'Succeeded', ...properties }, id);
export const patchRow = (name: string, properties: Row, id = vmId) =>
  below('patchAssessmentResults/latest/softwarePatches', name, { classifications: ['Security'], ...properties }, id);
export const runRow = (name: string, properties: Row, id = vmId) =>
  below('patchInstallationResults', name, { status: 'Succeeded', ...properties }, id);

/** A subscription. */
export const containerRow = (id: string): Row => ({
  id: `/subscriptions/${id}`,
  type: 'microsoft.resources/subscriptions',
  subscriptionId: id,
});

export type Tables = HandMade['tables'];

const timing = hastyTiming();

/** An Azure for one test; stop it. */
export async function started(estate: AzureEstate, options: Partial<AzureOptions> = {}): Promise<RunningAzure> {
  const azure = await startAzure({ estate, audience: 'own', clock: timing.clock, ...options });
  trust(azure);
  return azure;
}

export function readAll(azure: RunningAzure, request: Partial<AzureRequest> = {}): Promise<Estate> {
  return readFrom(azure, request, timing);
}

/** Reads hand-made rows; the tests of a file share one Azure. With nothing else said there is one machine in one subscription. */
export function rowReader() {
  let azure: RunningAzure;
  beforeAll(async () => {
    azure = await started(handMade({ tables: {} }));
  });
  afterAll(() => azure.stop());

  async function readRows(tables: Tables, instanceViews: HandMade['instanceViews'] = {}, request?: Partial<AzureRequest>): Promise<Estate> {
    const plain = { resourcecontainers: [containerRow(subscriptionId)], resources: [vmRow()] };
    azure.azure.estate = handMade({ tables: { ...plain, ...tables }, instanceViews });
    return readAll(azure, request);
  }

  async function liveOf(...of: Parameters<typeof readRows>): Promise<LiveState> {
    const [machine] = (await readRows(...of)).machines;
    return machine?.live as LiveState;
  }
  return { readRows, liveOf };
}
