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
  const artifacts: BicepReference[] = [];
  const extensions: BicepReference[] = [];
  const files: BicepReference[] = [];
  const folders: BicepReference[][] = [];
  const tokens = [...bicepTokens(source)];
  /** What stands on the line so far. */
  let line = { isEmpty: true, isDecorated: false, names: undefined as 'statement' | 'word' | undefined };
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (token.kind === 'line') {
      line = { isEmpty: true, isDecorated: false, names: undefined };
      return;
    }
    if (token.kind === 'string' && line.names) {
      // A word that begins no statement is taken for one only where Bicep recovers from an error.
      if (token.text !== undefined && (line.names === 'statement' || isReferenceElsewhere(token.text))) artifacts.push(token);
      line.names = undefined;
    }
    if (token.kind === 'word' && keywords.has(token.text ?? '')) {
      const isStatement = token.text === 'from' || ((line.isEmpty || line.isDecorated) && !isMark(next, ':'));
      if (isStatement || !line.names) line.names = isStatement ? 'statement' : 'word';
      if (token.text === 'extension' && next?.kind === 'word') extensions.push(next);
    }
    if (token.kind === 'word' && isMark(next, '(')) {
      if (loaders.has(token.text ?? '')) files.push(literalsAt(tokens, index + 2, 1)[0] ?? { text: undefined, line: token.line });
      if (token.text === 'loadDirectoryFileInfo') folders.push(literalsAt(tokens, index + 2, 2));
    }
    line.isDecorated ||= isMark(token, '@');
    line.isEmpty = false;
  });
  return { artifacts, extensions, files, folders };
}

function isMark(token: Token | undefined, mark: string): boolean {
  return token?.kind === 'mark' && token.text === mark;
}

/** The first arguments of a call, each with a text only where a literal is all of it; none where there are none. */
function literalsAt(tokens: readonly Token[], from: number, most: number): BicepReference[] {
  const literals: BicepReference[] = [];
  let index = from;
  const next = () => {
    while (tokens[index]?.kind === 'line') index += 1;
    index += 1;
    return tokens[index - 1];
  };
  for (let first = next(); first && !isMark(first, ')') && literals.length < most; first = next()) {
    const end = next();
    const isWhole = isMark(end, ',') || isMark(end, ')');
    literals.push({ text: isWhole && first.kind === 'string' ? first.text : undefined, line: first.line });
    if (!isMark(end, ',')) break;
  }
  return literals;
}
