import { SourceError } from '../../../errors.ts';
import { isPrettyWhatIf } from '../../recognise.ts';

const howTo = 'make it with `terraform show -json tfplan > plan.json`';

/** What was seen of a file that is not a plan. */
export interface Seen {
  /** Name of the file: some say by their ending what they hold. */
  readonly file?: string;
  /** How the file begins. */
  readonly head: string;
  /** Names at the top of the JSON, as far as it was read. */
  readonly names?: ReadonlySet<string>;
  /** `format_version`, where there is one. */
  readonly version?: unknown;
  /** `$schema`, where there is one. */
  readonly schema?: unknown;
  /** Byte at which the JSON breaks off. */
  readonly offset?: number;
  /** More follows after the JSON. */
  readonly more?: boolean;
}

/** The one sentence that says what a file is instead of a plan, and what to do next. */
export function notAPlan(name: string, seen: Seen): SourceError {
  const [code, sentence] = describe(seen);
  return new SourceError(`source/${code}`, `${name} ${sentence}`);
}

function describe({ file = '', head, names, version, schema, offset, more }: Seen): readonly [code: string, sentence: string] {
  const text = head.replace(/^\ufeff/, '');
  if (text.trim() === '') return ['empty-file', `is empty; expected a plan in JSON: ${howTo}.`];
  if (text.startsWith('PK'))
    return ['binary-plan', 'is a binary plan; expected its JSON: run `terraform show -json` on it and check the output.'];
  if (text.startsWith('\x1f')) {
    return ['compressed-plan', `is compressed; expected a plan in JSON as it is: unpack it with \`gunzip\`.`];
  }
  if (isBicep(file, text)) {
    return ['bicep', `is Bicep source, which this version does not read; expected a plan in JSON: ${howTo}.`];
  }
  if (isPrettyWhatIf(text)) {
    return [
      'what-if',
      'is the text that a what-if prints for people; expected a Terraform plan in JSON: check the JSON of the what-if with `source: what-if`, in a run without plans.',
    ];
  }
  if (isLog(text, names)) {
    return [
      'plan-log',
      `is the log of \`terraform plan -json\`, which does not hold the plan; ${howTo}, from a plan saved with \`-out=tfplan\`.`,
    ];
  }
  if (offset !== undefined) return ofBrokenJson(text, offset);
  if (more) return ['several-documents', 'holds something else behind the plan; expected nothing, or another plan: take it out.'];
  return names ? ofJson(names, version, schema) : ofText(text);
}

/** Newline-delimited JSON, each line with its level and message. */
function isLog(text: string, names: ReadonlySet<string> | undefined): boolean {
  const [line = ''] = text.trimStart().split('\n', 1);
  return names?.has('@level') ?? (line.includes('"@level"') && line.includes('"@message"'));
}

function ofBrokenJson(text: string, offset: number): readonly [string, string] {
  if (!/^\s*[{[]/.test(text)) return ofText(text);
  return ['invalid-json', `is broken or cut off at byte ${offset}; expected the whole output of \`terraform show -json\`: ${howTo}.`];
}

function ofText(text: string): readonly [string, string] {
  if (/^\s*\[/.test(text))
    return ['not-a-plan', `holds a JSON list, which is not a plan; expected an object with format_version and resource_changes: ${howTo}.`];
  return ['no-json', `is not JSON; expected a plan in JSON, not the text that \`terraform plan\` prints: ${howTo}.`];
}

function ofJson(names: ReadonlySet<string>, version: unknown, schema: unknown): readonly [string, string] {
  if (names.has('encrypted_data')) {
    return [
      'encrypted-plan',
      'is encrypted by OpenTofu; expected a plan in JSON: run `tofu show -json tfplan > plan.json` where the keys are configured.',
    ];
  }
  if (names.has('plan_format_version')) {
    return [
      'redacted-plan',
      `is the redacted plan of HCP Terraform (json-output-redacted), which leaves out the values that decide; expected the whole plan (json-output, or \`terraform show -json\`).`,
    ];
  }
  if (names.has('predictedResources')) {
    return [
      'bicep-snapshot',
      'is a snapshot of Bicep; expected a Terraform plan in JSON: check it with `source: bicep`, in a run without plans.',
    ];
  }
  if (!names.has('format_version') && (names.has('changes') || (names.has('properties') && names.has('status')))) {
    return [
      'what-if',
      'is the result of a what-if; expected a Terraform plan in JSON: check it with `source: what-if`, in a run without plans.',
    ];
  }
  const other = otherInput(names, schema);
  if (other) return [other.code, `is ${other.what}, which this version does not read; expected a Terraform plan in JSON: ${howTo}.`];
  if (names.has('values') || names.has('lineage')) {
    return ['state', `is a Terraform state, which says what was, not what will be; expected a plan: ${howTo}.`];
  }
  if (typeof version === 'string' && !/^(0\.[12]|1\.\d+)$/.test(version)) {
    return [
      'format-version',
      `has format version ${JSON.stringify(version.slice(0, 20))}; this version reads 1.x: use a version of this tool that knows it.`,
    ];
  }
  if (typeof version === 'string' && !names.has('resource_changes')) {
    return [
      'refresh-only',
      'has no resource_changes, as a refresh-only plan has none, so it does not say which machines exist; expected a full plan: run `terraform plan` without -refresh-only.',
    ];
  }
  return ['not-a-plan', `holds JSON that is not a plan; expected an object with format_version 1.x and resource_changes: ${howTo}.`];
}

/** Inputs of other tools that people hand in, by what stands at their top. */
function otherInput(names: ReadonlySet<string>, schema: unknown): { readonly code: string; readonly what: string } | undefined {
  const of = typeof schema === 'string' ? schema.toLowerCase() : '';
  if (/deploymentparameters\.json/.test(of)) return { code: 'arm-parameters', what: 'a parameters file of an ARM template' };
  if (/deploymenttemplate\.json/.test(of) || (names.has('contentVersion') && names.has('resources'))) {
    return { code: 'arm-template', what: 'an ARM template' };
  }
  return undefined;
}

/** By the ending of its name, or by how its first statement begins. */
function isBicep(file: string, text: string): boolean {
  if (/\.bicep(param)?$/i.test(file)) return true;
  const code = text.replace(/^\s*(?:\/\/[^\n]*\n|\/\*[\s\S]*?\*\/|\s)*/, '');
  return /^(?:targetScope\s*=|using\s+(?:'|none)|@(?:description|secure|allowed|minLength|maxLength|metadata|sys\.)|(?:param|var|resource|module|type|func|metadata)\s+[A-Za-z_]\w*\s)/.test(
    code,
  );
}
