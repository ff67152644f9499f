import { bicepTokens, type Token } from './bicep-tokens.ts';

/** Something that a Bicep file names. `text` is undefined where no literal stands there. */
export interface BicepReference {
  readonly text: string | undefined;
  readonly line: number;
}

/** What a Bicep file reads besides itself, as far as its text shows it. */
export interface References {
  /** After `module`, `import`, `using`, `extends`, `extension`, `test`: paths and references to registries. */
  readonly artifacts: readonly BicepReference[];
  /** Names after `extension`, which a bicepconfig.json explains. */
  readonly extensions: readonly BicepReference[];
  /** First arguments of functions that load a file. */
  readonly files: readonly BicepReference[];
  /** Arguments of `loadDirectoryFileInfo`: the folder, and the pattern where one is given. */
  readonly folders: readonly (readonly BicepReference[])[];
}

const keywords = new Set(['module', 'import', 'from', 'using', 'extends', 'extension', 'test']);
const loaders = new Set(['loadTextContent', 'loadFileAsBase64', 'loadJsonContent', 'loadYamlContent']);
const scheme = /^(?:br|ts)(?:\/[^:]*)?:/i;

export function isReferenceElsewhere(text: string): boolean {
  return scheme.test(text);
}

export function referencesIn(source: string): References {
  const tokens = [...bicepTokens(source)];
  const artifacts: BicepReference[] = [];
  const extensions: BicepReference[] = [];
  const files: BicepReference[] = [];
  const folders: BicepReference[][] = [];
  let isFirst = true;
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (token.kind === 'word' && keywords.has(token.text ?? '')) {
      const reference = firstString(tokens, index + 1);
      const isStatement = (isFirst && !isMark(next, ':')) || token.text === 'from';
      // A statement may stand in a place that only Bicep's recovery from errors takes for one.
      if (reference?.text !== undefined && (isStatement || isReferenceElsewhere(reference.text))) artifacts.push(reference);
      if (token.text === 'extension' && next?.kind === 'word') extensions.push(next);
    } else if (token.kind === 'word' && isMark(next, '(')) {
      if (loaders.has(token.text ?? '')) files.push(argumentsAt(tokens, index + 2)[0] ?? { text: undefined, line: token.line });
      if (token.text === 'loadDirectoryFileInfo') folders.push(argumentsAt(tokens, index + 2));
    }
    // Decorators may stand before a statement on its line.
    if (token.kind === 'line') isFirst = true;
    else if (!isMark(token, '@')) isFirst = isFirst && isMark(tokens.at(index - 1), '@');
  });
  return { artifacts, extensions, files, folders };
}

function isMark(token: Token | undefined, mark: string): boolean {
  return token?.kind === 'mark' && token.text === mark;
}

/** The first string before the end of the line. */
function firstString(tokens: readonly Token[], from: number): BicepReference | undefined {
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'line') return undefined;
    if (token.kind === 'string') return token;
  }
  return undefined;
}

/** The arguments of a call, each of which has a text only where a literal is all of it. */
function argumentsAt(tokens: readonly Token[], from: number): BicepReference[] {
  const found: BicepReference[] = [];
  let depth = 0;
  let parts: Token[] = [];
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (isMark(token, '(') || isMark(token, '[') || isMark(token, '{')) depth += 1;
    const closes = isMark(token, ')') || isMark(token, ']') || isMark(token, '}');
    if (depth === 0 && (closes || isMark(token, ','))) {
      const [only] = parts;
      if (only) found.push({ text: parts.length === 1 && only.kind === 'string' ? only.text : undefined, line: only.line });
      parts = [];
      if (closes) return found;
    } else if (token.kind !== 'line') parts.push(token);
    if (closes) depth -= 1;
  }
  return found;
}
