import { linkSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuseOverwriting } from '../../../src/doors/outputs/overwriting.ts';
import { checkSettings } from '../../../src/runs/options.ts';

const directory = mkdtempSync(join(tmpdir(), 'overwriting-'));
mkdirSync(join(directory, 'policies'));
const policy = 'apiVersion: azure-patch-policy/v1\nkind: PatchPolicy\n';
const files = {
  'plan.json': '{}',
  'night.json': '{}',
  'config.yml': 'policy: policies/*.yaml',
  'waivers.yml': 'kind: PatchWaivers',
  'policies/own.yaml': `${policy}extends: ../company.yaml\n`,
  'company.yaml': policy,
  'report.json': 'of last night',
};
for (const [file, content] of Object.entries(files)) writeFileSync(join(directory, file), content);
symlinkSync('plan.json', join(directory, 'link.json'));
linkSync(join(directory, 'plan.json'), join(directory, 'second-name.json'));

const options = checkSettings({
  workingDirectory: directory,
  files: ['pl*.json'],
  snapshot: 'night.json',
  policy: ['policies/*.yaml', 'baseline'],
  waivers: ['waivers.yml'],
});
const refused = (path: string, mayReplace?: string) =>
  refuseOverwriting(
    options,
    [{ path, by: 'option --reports', ...(mayReplace === undefined ? {} : { mayReplace }) }],
    [join(directory, 'config.yml')],
  ).then(
    () => false,
    ({ code, message }) => [code, message],
  );

test.each([
  ['a plan that a glob names', 'plan.json'],
  ['a plan by another spelling', './policies/../plan.json'],
  ['a plan through a link', 'link.json'],
  ['a plan by its second name', 'second-name.json'],
  ['the snapshot', 'night.json'],
  ['a policy that a glob names', 'policies/own.yaml'],
  ['a policy that another extends', 'company.yaml'],
  ['waivers', 'waivers.yml'],
  ['the config-file', 'config.yml'],
])('no output is written over %s', async (_, path) => {
  expect(await refused(path)).toEqual([
    'usage/overwrites-input',
    `The option --reports would write "${path}" over a file that this run reads. Nothing was read or written; choose another path.`,
  ]);
});

test.each([
  ['a report of an earlier run', 'report.json', undefined],
  ['nothing', 'new/report.json', undefined],
  ['the snapshot of the last night, by that of this one', 'night.json', './night.json'],
])('an output may be written over %s', async (_, path, mayReplace) => {
  expect(await refused(path, mayReplace)).toBe(false);
});
