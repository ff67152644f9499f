import { describe, expect, test } from 'vitest';
import { valueOf } from '../../../src/estate/known.ts';
import { handMade } from '../../support/azure/estate/hand-made.ts';
import type { Row } from '../../support/azure/query/expressions.ts';
import {
  assessmentRow,
  common,
  containerRow,
  on,
  readAll,
  rowReader,
  started,
  subscriptionId,
  type Tables,
  vmId,
  vmRow,
} from '../../support/azure/rows.ts';
import { incompleteIn } from '../../support/machines.ts';

const { readRows } = rowReader();

describe('a part of a subscription', () => {
  const elsewhere = '22222222-2222-2222-2222-222222222222';
  const odd = `/subscriptions/${subscriptionId}/resourceGroups/rg (o'x)`;
  const schedules = `/subscriptions/${elsewhere}/resourceGroups/rg-schedules/providers/Microsoft.Maintenance/maintenanceConfigurations`;
  const scheduleRow = (name: string): Row => ({
    ...common,
    id: `${schedules}/${name}`,
    name,
    type: 'microsoft.maintenance/maintenanceconfigurations',
    subscriptionId: elsewhere,
    resourceGroup: 'rg-schedules',
    properties: { maintenanceScope: 'InGuestPatch' },
  });
  const assignmentRow = (parent: string, name: string, more: Row = {}): Row => ({
    ...common,
    id: `${parent}/providers/Microsoft.Maintenance/configurationAssignments/${name}`,
    type: 'microsoft.maintenance/configurationassignments',
    subscriptionId: parent.split('/')[2],
    properties: { maintenanceConfigurationId: `${schedules}/${name}`.toLowerCase(), ...more },
  });
  const inOdd = `${odd}/providers/Microsoft.Compute/virtualMachines/vm-odd`;
  const far = `/subscriptions/${elsewhere}/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm-far`;
  const tables: Tables = {
    resourcecontainers: [subscriptionId, elsewhere].map(containerRow),
    resources: [
      vmRow(),
      { ...vmRow({}, inOdd), resourceGroup: "rg (o'x)" },
      { ...vmRow({}, far), subscriptionId: elsewhere },
      ...['static', 'dynamic', 'far', 'unused'].map(scheduleRow),
    ],
    maintenanceresources: [
      assignmentRow(vmId, 'static'),
      assignmentRow(`/subscriptions/${subscriptionId}`, 'dynamic', { filter: { osTypes: ['Linux'] } }),
      assignmentRow(far, 'far'),
    ],
    patchassessmentresources: [
      assessmentRow({ lastModifiedDateTime: on(3) }),
      { ...assessmentRow({ lastModifiedDateTime: on(4) }, inOdd), resourceGroup: "rg (o'x)" },
    ],
  };
  const readPart = (...scopes: readonly string[]) => readRows(tables, {}, { scopes });
  const namesOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id.split('/').at(-1)).sort();

  test('is read with the schedules that lie elsewhere and reach it', async () => {
    const estate = await readPart(`rg:${subscriptionId}/RG`);
    const { machines, schedules: found, assignments } = estate;
    expect([namesOf(machines), namesOf(found), incompleteIn(estate)]).toEqual([['vm'], ['dynamic', 'static'], []]);
    expect(assignments.map(({ schedule }) => schedule.kind)).toEqual(['inside', 'inside']);
    // They are not what the run is about.
    expect(found.map(({ surrounding }) => surrounding)).toEqual([true, true]);
    expect(valueOf(machines[0]?.live?.assessment ?? { kind: 'absent' })?.at).toEqual({ kind: 'value', value: on(3) });
  });

  test('may have a name with anything in it', async () => {
    const { machines } = await readPart(`rg:${subscriptionId}/rg (o'x)`);
    expect([namesOf(machines), valueOf(machines[0]?.live?.assessment ?? { kind: 'absent' })?.status]).toEqual([['vm-odd'], 'Succeeded']);
  });

  test('may be one machine', async () => {
    expect(namesOf((await readPart(inOdd)).machines)).toEqual(['vm-odd']);
  });

  test('knows of a schedule in it that only machines elsewhere use', async () => {
    const { schedules: found, assignments } = await readPart(`rg:${elsewhere}/rg-schedules`);
    expect(namesOf(found)).toEqual(['dynamic', 'far', 'static', 'unused']);
    const used = new Set(assignments.flatMap(({ schedule }) => (schedule.kind === 'inside' ? schedule.ids : [])));
    expect(namesOf(found.filter(({ id }) => !used.has(id)))).toEqual(['unused']);
  });
});

test('thousands of subscriptions cost some requests for each thousand, and none of their machines is missed', async () => {
  const ids = Array.from({ length: 2300 }, (_, index) => `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`);
  const machines = [0, 999, 1000, 2299].map((index) => {
    const id = `/subscriptions/${ids[index]}/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm-${index}`;
    return { ...vmRow({}, id), subscriptionId: ids[index] };
  });
  const large = await started(handMade({ tables: { resourcecontainers: ids.map(containerRow), resources: machines } }));
  const estate = await readAll(large).finally(large.stop);
  expect(estate.machines.map(({ name }) => valueOf(name))).toEqual(['vm-0', 'vm-999', 'vm-1000', 'vm-2299']);
  expect(incompleteIn(estate)).toEqual([]);
  const asked = large.requests.filter(({ service }) => service === 'resource-graph').length;
  // Eleven lists: subscriptions twice, machines, scale sets, clusters and what belongs to them.
  expect(asked).toBeLessThanOrEqual(3 * 11);
});

test('a row that is too large by itself ends the run in one sentence', async () => {
  const tables = { resourcecontainers: [containerRow(subscriptionId)], resources: [{ ...vmRow(), tags: { text: 'x'.repeat(5000) } }] };
  const small = await started(handMade({ tables }), { payloadLimit: 2000 });
  await expect(readAll(small).finally(small.stop)).rejects.toThrow(/^Cannot read machines: Azure answered 400: ResponsePayloadTooLarge/);
});
