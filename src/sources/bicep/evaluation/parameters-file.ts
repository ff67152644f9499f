/** What a parameter gets: a value, or nothing that could be known. */
export type Given = { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'unknown' };

/** A parameters file of ours, and which parameter each input stands for that nobody has given. */
export interface ParametersFile {
  readonly text: string;
  /** Names of parameters by the name of their input in a snapshot. */
  readonly withoutValue: ReadonlyMap<string, string>;
}

/**
 * Writes a `.bicepparam` for a template beside it. A parameter of which nothing is known becomes an external input, which Bicep carries
 * through every expression as it is, whatever the type of the parameter. The key sets these apart from inputs of the template's own.
 */
export function parametersFile(template: string, given: ReadonlyMap<string, Given>, key: string): ParametersFile {
  const withoutValue = new Map<string, string>();
  const lines = [`using ${bicepText(template)}`];
  for (const [name, value] of given) {
    if (value.kind === 'value') lines.push(`param ${name} = ${bicepLiteral(value.value)}`);
    else {
      lines.push(`param ${name} = externalInput(${bicepText(key)}, ${bicepText(name)})`);
      withoutValue.set(`${key}_${withoutValue.size}`, name);
    }
  }
  return { text: `${lines.join('\n')}\n`, withoutValue };
}

/** The parameter whose value stands at a line of such a file, counted from 0. */
export function parameterAt(text: string, line: number): string | undefined {
  // Strings have no line ends of their own, so nothing else begins like that.
  const before = text.split('\n', line + 1).findLast((one) => one.startsWith('param '));
  return before?.split(' ', 2)[1];
}

/** Can Bicep name it in a parameters file? */
export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name);
}

function bicepLiteral(value: unknown): string {
  if (typeof value === 'string') return bicepText(value);
  if (Array.isArray(value)) return `[\n${value.map((entry) => `${bicepLiteral(entry)}\n`).join('')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{\n${Object.entries(value)
      .map(([name, entry]) => `${bicepText(name)}: ${bicepLiteral(entry)}\n`)
      .join('')}}`;
  }
  // Bicep writes no fractions.
  return typeof value === 'number' && !Number.isSafeInteger(value) ? `json(${bicepText(String(value))})` : String(value);
}

/** Everything that a text of Bicep cannot hold as it is. */
function bicepText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is escaped.
  return `'${text.replace(/[\0-\x1f]|[\\']|\$(?=\{)/g, escaped)}'`;
}

function escaped(character: string): string {
  return character < ' ' ? `\\u{${character.charCodeAt(0).toString(16)}}` : `\\${character}`;
}
