import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/runs/check.ts';
import { publicData } from '../../support/public-data.ts';
import { folderWith } from './trust/repository.ts';

const policy = join(import.meta.dirname, '../../fixtures/plans/policy.yaml');
const path = publicData('tools/bicep');
const machine = (scope: string) => `targetScope = '${scope}'
param size string = 'a'
resource vm 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'vm'
  location: 'westeurope'
}
`;
const subscriptionId = '00000000-0000-0000-0000-000000000001';

describe.skipIf(path === undefined)('values of a scope', () => {
  const files = ['dev/main.bicep', 'prod/main.bicep'];
  const run = (bicep: object) =>
    check({
      workingDirectory: folderWith(Object.fromEntries(files.map((file) => [file, machine('resourceGroup')]))),
      files,
      policy: [policy],
      bicep: { path: path as string, environment: {}, subscriptionId, ...bicep },
    });

  test('go to the files that match a pattern, before those for every file', async () => {
    const report = await run({ resourceGroup: 'rg-dev', byFile: [{ files: 'prod/*', resourceGroup: 'rg-prod' }] });
    expect(report.machines.map(({ id }) => id.split('/')[4]).sort()).toEqual(['rg-dev', 'rg-prod']);
  });

  test('are an error where a pattern matches no file, no file takes a scope, or no file has a parameter', async () => {
    await expect(run({ byFile: [{ files: 'test/*', resourceGroup: 'rg' }] })).rejects.toThrow(
      'The pattern test/* of a scope matches none of the files. Write it as their paths are written',
    );
    await expect(run({ byFile: [{ files: 'prod/*', managementGroupId: 'mg' }] })).rejects.toThrow('what management-group-id names');
    await expect(run({ parameters: ['sise=hunter2'] })).rejects.toThrow(
      /^The input parameters gives a value to sise \(sise=…\), and no file declares such a parameter\. Did you mean size\?$/,
    );
  });
});
