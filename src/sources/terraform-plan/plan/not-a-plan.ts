import { SourceError } from '../../../errors.ts';

const howTo = 'make it with `terraform show -json tfplan > plan.json`';

/** What was seen of a file that is not a plan. */
export interface Seen {
  /** How the file begins. */
  readonly head: string;
  /** Names at the top of the JSON, as far as it was read. */
  readonly names?: ReadonlySet<string>;
  /** `format_version`, where there is one. */
  readonly version?: unknown;
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

function describe({ head, names, version, offset, more }: Seen): readonly [code: string, sentence: string] {
  const text = head.replace(/^\ufeff/, '');
  if (text.trim() === '') return ['empty-file', `is empty; expected a plan in JSON: ${howTo}.`];
  if (text.startsWith('PK'))
    return ['binary-plan', 'is a binary plan; expected its JSON: run `terraform show -json` on it and check the output.'];
  if (isLog(text, names)) {
    return [
      'plan-log',
      `is the log of \`terraform plan -json\`, which does not hold the plan; ${howTo}, from a plan saved with \`-out=tfplan\`.`,
    ];
  }
  if (offset !== undefined) return ofBrokenJson(text, offset);
  if (more)
    return [
      'several-documents',
      'holds more than one JSON document; expected one plan: write each plan to a file of its own and name them all.',
    ];
  return names ? ofJson(names, version) : ofText(text);
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

function ofJson(names: ReadonlySet<string>, version: unknown): readonly [string, string] {
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
