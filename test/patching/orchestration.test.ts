import { describe, expect, it } from 'vitest';
import { unknown, value } from '../../src/estate/known.ts';
import {
  brokenOrchestrations,
  decideOrchestration,
  isBroken,
  orchestrationPossibilities,
  possibleOrchestrations,
  workingOrchestrations,
} from '../../src/patching/orchestration.ts';
import { linuxVm, uniformScaleSet } from '../support/machines.ts';
import { everyInput, orchestrationTable, rowsFor } from './orchestration-table.ts';

describe('deciding the orchestration', () => {
  it('has exactly one documented case for every combination of inputs', () => {
    expect(everyInput).toHaveLength(20480);
    expect(everyInput.filter((inputs) => rowsFor(inputs).length !== 1)).toEqual([]);
  });

  it('uses every documented case', () => {
    const used = new Set(everyInput.flatMap(rowsFor));
    expect(orchestrationTable.filter((row) => !used.has(row))).toEqual([]);
  });

  it.each(orchestrationTable)('$result: $because', (row) => {
    const meant = everyInput.filter((inputs) => rowsFor(inputs).includes(row));
    expect(meant.filter((inputs) => decideOrchestration(inputs) !== row.result)).toEqual([]);
  });

  it('calls exactly those broken in which nobody patches', () => {
    expect([...workingOrchestrations, ...brokenOrchestrations].filter(isBroken)).toEqual([
      'NobodyNoSchedule',
      'NobodyBlockedSchedule',
      'NobodyUnsupportedImage',
      'NobodyNodeChannel',
      'NotUpdated',
    ]);
  });
});

describe('what the facts of a machine leave possible', () => {
  const why = unknown('known after apply');
  const version =
    '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-img/providers/Microsoft.Compute/galleries/g/images/i';

  it.each([
    ['no version', false, version],
    ['a version', true, `${version}/versions/3.1.0`],
    ['a version whose name begins like the newest', true, `${version}/versions/latest-1`],
    ['the newest version', false, `${version}/VERSIONS/LATEST`],
    ['something below its version', false, `${version}/versions/3.1.0/x`],
  ])('a custom image with %s is pinned: %s', (_, pinned, id) => {
    const set = uniformScaleSet({ image: value({ kind: 'custom', id }) });
    expect(orchestrationPossibilities(set, [false]).pinnedImage).toEqual([pinned]);
  });

  it('is a sorted list without repetitions', () => {
    const open = { ...orchestrationPossibilities(linuxVm({ patchMode: why, bypass: why }), [true, false]) };
    const found = possibleOrchestrations(open);
    expect(found).toEqual([
      'AzureManagedSafeDeployment',
      'CustomerManagedSchedules',
      'ImageDefault',
      'NobodyBlockedSchedule',
      'NobodyNoSchedule',
    ]);
  });
});
