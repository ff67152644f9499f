import { SourceError } from '../../errors.ts';
import { isRecord } from './plan-format.ts';

const howTo = 'make it with `terraform show -json tfplan > plan.json`';

/** The one sentence that says what a file is instead of a plan, and what to do next. */
export function notAPlan(name: string, text: string, parsed: unknown): SourceError {
  const [code, sentence] = parsed === undefined ? ofText(text) : ofJson(parsed);
  return new SourceError(`source/${code}`, `${name} ${sentence}`);
}

function ofText(text: string): readonly [string, string] {
  if (text.trim() === '') return ['empty-file', `is empty; expected a plan in JSON: ${howTo}.`];
  if (text.startsWith('PK'))
    return ['binary-plan', 'is a binary plan; expected its JSON: run `terraform show -json` on it and check the output.'];
  if (isLog(text))
    return [
      'plan-log',
      `is the log of \`terraform plan -json\`, which does not hold the plan; ${howTo}, from a plan saved with \`-out=tfplan\`.`,
    ];
  if (/^\s*[{[]/.test(text)) {
    return [
      'invalid-json',
      `is not complete or valid JSON (${Buffer.byteLength(text)} bytes read); expected the whole output of \`terraform show -json\`: ${howTo}.`,
    ];
  }
  return ['no-json', `is not JSON; expected a plan in JSON, not the text that \`terraform plan\` prints: ${howTo}.`];
}

/** Newline-delimited JSON, the first line of which names the version of Terraform. */
function isLog(text: string): boolean {
  const first = text.slice(0, text.indexOf('\n') + 1 || undefined);
  return first.includes('"@level"') && first.includes('"@message"');
}

function ofJson(parsed: unknown): readonly [string, string] {
  if (!isRecord(parsed))
    return ['not-a-plan', `holds JSON that is not a plan; expected an object with format_version and resource_changes: ${howTo}.`];
  if ('@level' in parsed) return ofText(JSON.stringify(parsed));
  const version = parsed.format_version;
  if (parsed.values !== undefined || parsed.lineage !== undefined || (version !== undefined && 'values' in parsed)) {
    return ['state', `is a Terraform state, which says what was, not what will be; expected a plan: ${howTo}.`];
  }
  if (typeof version === 'string' && !version.startsWith('1.')) {
    return [
      'format-version',
      `has format version ${JSON.stringify(version)}; this version reads 1.x: use a version of this tool that knows it.`,
    ];
  }
  if (typeof version === 'string' && parsed.resource_changes === undefined) {
    return [
      'refresh-only',
      'has no resource_changes, as a refresh-only plan has none, so it does not say which machines exist; expected a full plan: run `terraform plan` without -refresh-only.',
    ];
  }
  return ['not-a-plan', `holds JSON that is not a plan; expected an object with format_version 1.x and resource_changes: ${howTo}.`];
}
