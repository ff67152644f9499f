import { allowableOrchestrations, brokenOrchestrations } from '../patching/orchestration.ts';
import { nearest } from '../text/nearest.ts';
import { type Path, pathText, quote, suggestion } from './document.ts';

/** What the compiled validators report, as far as it is used here. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: {
    readonly additionalProperty?: string;
    readonly missingProperty?: string;
    readonly allowedValues?: readonly string[];
    readonly type?: string | readonly string[];
    readonly pattern?: string;
    readonly limit?: number;
  };
}

export interface Sentence {
  readonly code: string;
  readonly message: string;
  readonly at: Path;
  readonly part: 'key' | 'value';
}

/** Says one schema error in one sentence. `value` is what stands at `path`, `allowed` the keys that a map there may have. */
export function sentenceOf(error: SchemaError, path: Path, value: unknown, allowed: readonly string[]): Sentence {
  const { params } = error;
  const subject = path.length === 0 ? 'The file' : pathText(path);
  const wrongValue = (message: string): Sentence => ({ code: 'policy/wrong-value', message, at: path, part: 'value' });
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(path, params.additionalProperty ?? '', allowed);
    case 'required':
      return {
        code: 'policy/missing-key',
        message: `${subject} lacks the key ${quote(params.missingProperty ?? '')}; add it.`,
        at: path,
        part: 'key',
      };
    case 'type':
      return {
        code: 'policy/wrong-type',
        message: `${subject} must be ${expectedType(params.type)}, not ${described(value)}${typeHint(path, value, params.type)}.`,
        at: path,
        part: 'value',
      };
    case 'enum':
      return wrongEnum(path, subject, value, params.allowedValues ?? []);
    case 'minItems':
      return wrongValue(`${subject} is an empty list; name at least one entry or leave the key out.`);
    case 'minimum':
      return wrongValue(`${subject} must be at least ${params.limit}, not ${described(value)}.`);
    case 'pattern':
      return wrongValue(
        params.pattern === '\\S'
          ? `${subject} is empty; write something or leave it out.`
          : `${subject} must be a date written as YYYY-MM-DD, not ${described(value)}.`,
      );
    default:
      return wrongValue(`${subject} is not allowed here (${error.keyword}).`);
  }
}

function unknownKey(path: Path, key: string, allowed: readonly string[]): Sentence {
  const near = nearest(key, allowed);
  const at = [...path, key];
  if (path.at(-1) === 'rules') {
    return { code: 'policy/unknown-rule', message: unknownRule(key, near), at, part: 'key' };
  }
  const where = path.length === 0 ? '' : ` in ${pathText(path)}`;
  return { code: 'policy/unknown-key', message: `Unknown key ${quote(key)}${where}; ${suggestion(near, allowed)}`, at, part: 'key' };
}

function wrongEnum(path: Path, subject: string, value: unknown, allowed: readonly string[]): Sentence {
  const found = described(value);
  const at = { at: path, part: 'value' as const };
  if (path[2] === 'orchestration' && typeof value === 'string') {
    const broken = brokenOrchestrations.find((name) => name.toLowerCase() === value.toLowerCase());
    if (broken && !allowed.includes(broken)) {
      const message = `${subject} is ${broken}, in which nobody patches the machine; policies can only allow: ${allowableOrchestrations.join(', ')}.`;
      return { code: 'policy/broken-orchestration', message, ...at };
    }
    if (value === 'any')
      return { code: 'policy/wrong-value', message: `${subject} is "any", which stands alone; write orchestration: any.`, ...at };
  }
  const near = typeof value === 'string' ? nearest(value, allowed) : undefined;
  const expected = allowed.length === 1 ? quote(allowed[0] ?? '') : `one of ${allowed.join(', ')}`;
  const help = near === undefined || allowed.length === 1 ? '.' : `; did you mean ${quote(near)}?`;
  return { code: 'policy/wrong-value', message: `${subject} must be ${expected}, not ${found}${help}`, ...at };
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a map',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function expectedType(types: string | readonly string[] | undefined): string {
  return [types ?? []]
    .flat()
    .map((type) => typeNames[type] ?? type)
    .join(' or ');
}

function described(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return String(value);
  if (value === null || value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : 'a map';
}

function typeHint(path: Path, value: unknown, types: string | readonly string[] | undefined): string {
  const wantsText = [types ?? []].flat().includes('string');
  if (wantsText && (typeof value === 'number' || typeof value === 'boolean')) return `; quote it: "${value}"`;
  if (wantsText && value === null && path.includes('tags')) return "; write '' for a missing tag";
  if (path.at(-2) === 'rules' && typeof value === 'string' && ['enforce', 'audit', 'off'].includes(value))
    return `; write { effect: ${value} }`;
  return '';
}

/** Names the nearest rule; all of them would fill the terminal. */
export function unknownRule(id: string, near: string | undefined): string {
  const help = near === undefined ? '`azure-patch-policy rules` lists them.' : `did you mean ${quote(near)}?`;
  return `There is no rule ${quote(id)}; ${help}`;
}
