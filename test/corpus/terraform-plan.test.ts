import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SourceError } from '../../src/errors.ts';
import { check } from '../../src/runs/check.ts';
import { publicData } from '../support/public-data.ts';
import { gate } from '../support/reports.ts';

const folder = publicData('corpus/terraform-plan');

/** Files that hold something else than one plan, and the words that say so. */
const refused: Readonly<Record<string, string>> = {
  'avm-policy-LinuxVMUsesSSH.json': 'not a plan',
  'avm-policy-azurerm_linux_virtual_machine_zone.json': 'not a plan',
  'avm-policy-azurerm_orchestrated_virtual_machine_scale_set_zonal_support.json': 'not a plan',
  'avm-policy-azurerm_windows_virtual_machine_os_disk_storage_account_type.json': 'not a plan',
  'avm-policy-microsoft_compute_virtualMachines_zones.json': 'not a plan',
  'caf-enterprise-scale-baseline-empty.json': 'is empty',
  'caf-enterprise-scale-baseline-values.json': 'not a plan',
  'checkov-corrupted.json': 'is a Terraform state',
  'terraform-json-invalid.json': 'something else behind the plan',
  'zodiac-terraformchallengeazure-binary.tfplan': 'binary plan',
};

const files = folder ? readdirSync(folder) : [];
it.skipIf(!folder)('there are public plans', () => {
  expect(files.length).toBeGreaterThan(10);
});

describe.each(files)('the public plan %s', (file) => {
  it('ends in a verdict or in one sentence', async () => {
    const judged = check({
      workingDirectory: folder ?? '',
      source: 'auto',
      files: [file],
      sourceRoot: '.',
      planScope: 'all',
      policy: ['strict'],
      waivers: [],
      ...gate(),
      now: new Date('2026-11-22T12:00:00Z'),
    });
    const words = refused[file];
    if (words === undefined) {
      const { verdict, counts, incomplete } = await judged;
      expect(verdict).toMatch(
        counts.machines + counts.schedules === 0
          ? /^Patch policy (had nothing to check|could not be checked completely)/
          : /^Patch policy (passed|failed|could not be checked completely)/,
      );
      expect(incomplete).toEqual([]);
    } else {
      await expect(judged).rejects.toBeInstanceOf(SourceError);
      await expect(judged).rejects.toThrow(words);
      await expect(judged).rejects.not.toThrow('\n');
    }
  });
});
