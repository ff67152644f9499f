import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueOf } from '../../../../src/estate/known.ts';
import { readEstate } from '../../../../src/sources/azure/read-estate.ts';
import { Machines } from '../../../../src/sources/azure/rows/machines.ts';
import { generateEstate } from '../../../support/azure/estate/generate.ts';
import type { Row } from '../../../support/azure/query/expressions.ts';
import { requestTo } from '../../../support/azure/read.ts';
import { group, on, started } from '../../../support/azure/rows.ts';

describe('a machine of a live estate', () => {
  test('is a plain object: a spread loses nothing', async () => {
    const azure = await started(generateEstate({ seed: 7, machines: 60, schedules: 4, scaleSets: 2 }));
    const { machines } = await readEstate(requestTo(azure)).finally(azure.stop);
    expect(machines.map((machine) => ({ ...machine }))).toStrictEqual(machines);
    expect(machines.filter(({ live }) => live && (valueOf(live.installations) ?? []).length > 0).length).toBeGreaterThan(30);
  });
});

describe('rows of many machines', () => {
  const ids = ['vm-1', 'vm-2', 'vm-3'].map((name) => `${group}/providers/Microsoft.Compute/virtualMachines/${name}`);
  const machineRow = (id: string): Row => ({ id, name: id.split('/').at(-1), type: 'microsoft.compute/virtualmachines', os: 'Linux' });
  const patchRows = ids.flatMap((id, index) =>
    ['a', 'b', 'c', 'd'].slice(index).map((patch): Row => ({ id: `${id}/patchAssessmentResults/latest/softwarePatches/${patch}`, patch })),
  );
  const runRows = ids.flatMap((id, index) =>
    [1, 2, 3].slice(index).map((day): Row => ({ id: `${id}/patchInstallationResults/${day}`, name: `${day}`, at: on(day) })),
  );

  test('go to their machines in whatever order they come, and once', () => {
    const shuffled = fc.shuffledSubarray([...patchRows, ...patchRows, ...runRows, ...runRows], { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(shuffled, (rows) => {
        const machines = new Machines(() => true);
        for (const id of ids) {
          machines.takeMachine(machineRow(id));
          machines.takeAssessment({ id: `${id}/patchAssessmentResults/latest`, status: 'Succeeded', at: on(9) });
        }
        for (const row of rows) patchRows.includes(row) ? machines.takePendingPatch(row) : machines.takeInstallation(row);
        const found = machines
          .finish(
            {},
            () => undefined,
            () => false,
          )
          .map(({ live }) => [
            live?.pending.kind === 'value' && live.pending.value.map(({ id }) => id).sort(),
            live?.installations.kind === 'value' && live.installations.value.map(({ id }) => id),
          ]);
        expect(found).toEqual([
          [
            ['a', 'b', 'c', 'd'],
            ['3', '2', '1'],
          ],
          [
            ['b', 'c', 'd'],
            ['3', '2'],
          ],
          [['c', 'd'], ['3']],
        ]);
      }),
    );
  });
});
