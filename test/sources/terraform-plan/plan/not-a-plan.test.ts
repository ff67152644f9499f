import { describe, expect, it } from 'vitest';
import { notAPlan, type Seen } from '../../../../src/sources/terraform-plan/plan/not-a-plan.ts';

const howTo = 'make it with `terraform show -json tfplan > plan.json`';
const names = (...of: string[]) => new Set(of);
const log = '{"@level":"info","@message":"Terraform 1.11.4","type":"version"}';

describe('what a file is instead of a plan', () => {
  it.each<[string, Seen, string, string]>([
    ['nothing', { head: '' }, 'empty-file', `is empty; expected a plan in JSON: ${howTo}.`],
    ['a byte order mark and white space', { head: '\ufeff \n' }, 'empty-file', `is empty; expected a plan in JSON: ${howTo}.`],
    [
      'a saved plan',
      { head: 'PK\u0003\u0004' },
      'binary-plan',
      'is a binary plan; expected its JSON: run `terraform show -json` on it and check the output.',
    ],
    [
      'a log, by its first line',
      { head: `\n${log}\n{"@level":"info"}`, offset: 3 },
      'plan-log',
      `is the log of \`terraform plan -json\`, which does not hold the plan; ${howTo}, from a plan saved with \`-out=tfplan\`.`,
    ],
    [
      'a log, by its names',
      { head: '{', names: names('@level', '@message'), more: true },
      'plan-log',
      `is the log of \`terraform plan -json\`, which does not hold the plan; ${howTo}, from a plan saved with \`-out=tfplan\`.`,
    ],
    [
      'a plan that is cut off',
      { head: '  {"format_version":', offset: 20 },
      'invalid-json',
      `is broken or cut off at byte 20; expected the whole output of \`terraform show -json\`: ${howTo}.`,
    ],
    [
      'a list that is cut off',
      { head: '[1,', offset: 3 },
      'invalid-json',
      `is broken or cut off at byte 3; expected the whole output of \`terraform show -json\`: ${howTo}.`,
    ],
    [
      'text',
      { head: 'Terraform will perform the following actions: {', offset: 0 },
      'no-json',
      `is not JSON; expected a plan in JSON, not the text that \`terraform plan\` prints: ${howTo}.`,
    ],
    [
      'a list',
      { head: ' [{}]' },
      'not-a-plan',
      `holds a JSON list, which is not a plan; expected an object with format_version and resource_changes: ${howTo}.`,
    ],
    [
      'a plan with something else behind it',
      { head: '{}[]', names: names('format_version'), more: true },
      'several-documents',
      'holds something else behind the plan; expected nothing, or another plan: take it out.',
    ],
    [
      'a file that gzip packed',
      { head: '\x1f\ufffd\b' },
      'compressed-plan',
      'is compressed; expected a plan in JSON as it is: unpack it with `gunzip`.',
    ],
    [
      'an encrypted plan',
      { head: '{', names: names('meta', 'encrypted_data', 'encryption_version') },
      'encrypted-plan',
      'is encrypted by OpenTofu; expected a plan in JSON: run `tofu show -json tfplan > plan.json` where the keys are configured.',
    ],
    [
      'a redacted plan',
      { head: '{', names: names('plan_format_version', 'resource_changes', 'provider_schemas') },
      'redacted-plan',
      'is the redacted plan of HCP Terraform (json-output-redacted), which leaves out the values that decide; expected the whole plan (json-output, or `terraform show -json`).',
    ],
    ...(
      [
        ['Bicep source, by its name', { file: 'main.bicep', head: 'anything' }, 'bicep', 'Bicep source'],
        ['a parameters file of Bicep, by its name', { file: 'prod.bicepparam', head: 'x' }, 'bicep', 'Bicep source'],
        [
          'Bicep source, by its first statement',
          { head: "// servers\n@description('where')\nparam location string = 'westeurope'" },
          'bicep',
          'Bicep source',
        ],
        [
          'an ARM template',
          {
            head: '{',
            names: names('$schema', 'resources'),
            schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
          },
          'arm-template',
          'an ARM template',
        ],
        ['an ARM template without a schema', { head: '{', names: names('contentVersion', 'resources') }, 'arm-template', 'an ARM template'],
        [
          'parameters of an ARM template',
          {
            head: '{',
            names: names('$schema', 'parameters'),
            schema: 'https://schema.management.azure.com/schemas/2015-01-01/deploymentParameters.json#',
          },
          'arm-parameters',
          'a parameters file of an ARM template',
        ],
      ] as const
    ).map(([title, seen, code, what]): [string, Seen, string, string] => {
      const format = code === 'bicep' ? 'a plan in JSON' : 'a Terraform plan in JSON';
      return [title, seen, code, `is ${what}, which this version does not read; expected ${format}: ${howTo}.`];
    }),
    [
      'the text of a what-if',
      { head: 'Resource and property changes are indicated with these symbols:\n' },
      'what-if',
      'is the text that a what-if prints for people; expected a Terraform plan in JSON: check the JSON of the what-if with `source: what-if`, in a run without plans.',
    ],
    ...[
      ['the result of a what-if', names('status', 'properties')] as const,
      ['the result of a what-if as the CLI prints it', names('status', 'changes')] as const,
    ].map(([title, seen]): [string, Seen, string, string] => [
      title,
      { head: '{', names: seen },
      'what-if',
      'is the result of a what-if; expected a Terraform plan in JSON: check it with `source: what-if`, in a run without plans.',
    ]),
    [
      'a snapshot of Bicep',
      { head: '{', names: names('predictedResources', 'diagnostics') },
      'bicep-snapshot',
      'is a snapshot of Bicep; expected a Terraform plan in JSON: check it with `source: bicep`, in a run without plans.',
    ],
    [
      'a state as it is shown',
      { head: '{', names: names('format_version', 'values'), version: '1.0' },
      'state',
      `is a Terraform state, which says what was, not what will be; expected a plan: ${howTo}.`,
    ],
    [
      'a state file',
      { head: '{', names: names('version', 'lineage') },
      'state',
      `is a Terraform state, which says what was, not what will be; expected a plan: ${howTo}.`,
    ],
    [
      'a plan of a later format',
      { head: '{', names: names('format_version', 'resource_changes'), version: '2.0' },
      'format-version',
      'has format version "2.0"; this version reads 1.x: use a version of this tool that knows it.',
    ],
    [
      'a plan of an endless format',
      { head: '{', names: names('format_version'), version: '1.0.0.0.0.0.0.0.0.0.0.0.0' },
      'format-version',
      'has format version "1.0.0.0.0.0.0.0.0.0."; this version reads 1.x: use a version of this tool that knows it.',
    ],
    [
      'a refresh-only plan',
      { head: '{', names: names('format_version'), version: '1.12' },
      'refresh-only',
      'has no resource_changes, as a refresh-only plan has none, so it does not say which machines exist; expected a full plan: run `terraform plan` without -refresh-only.',
    ],
    [
      'any other object',
      { head: '{', names: names('a') },
      'not-a-plan',
      `holds JSON that is not a plan; expected an object with format_version 1.x and resource_changes: ${howTo}.`,
    ],
  ])('%s is said in one sentence', (_, seen, code, sentence) => {
    const error = notAPlan('plan.json', seen);
    expect([error.code, error.message]).toEqual([`source/${code}`, `plan.json ${sentence}`]);
  });

  it.each(['0.1', '0.2', '1.0', '1.2', '1.25'])('format version %s is none to complain about', (version) => {
    const seen = { head: '{', names: names('format_version', 'resource_changes'), version };
    expect(notAPlan('plan.json', seen).code).toBe('source/not-a-plan');
  });

  it.each(['0.3', '1', '1.', 'x1.2', '1.2x', '11.2'])('format version %s is one of another time', (version) => {
    expect(notAPlan('plan.json', { head: '{', names: names('format_version', 'resource_changes'), version }).code).toBe(
      'source/format-version',
    );
  });
});
