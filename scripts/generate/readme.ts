/**
 * The README with its tables made anew. Each stands between `<!-- <name>:begin -->` and `<!-- <name>:end -->`; all other text stays
 * as it is. Throws when the README or one of its marks is missing.
 */
export async function readme(current: string | undefined): Promise<string> {
  if (current === undefined) throw new Error('README.md is missing: its tables are generated, the text around them is not.');
  let text = current;
  for (const [name, table] of [
    ['inputs', await inputsTable()],
    ['outputs', await outputsTable()],
    ['rules', await rulesTable()],
  ] as const) {
    text = replaceBetweenMarks(text, name, table);
  }
  return text;
}

function replaceBetweenMarks(text: string, name: string, table: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [before, rest] = split(text, begin);
  const [, after] = split(rest, end);
  return `${before}${begin}\n\n${table}\n\n${end}${after}`;
}

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`README.md has no line ${mark}. Put it back where its table belongs.`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

async function inputsTable(): Promise<string> {
  const { inputNames, inputs, shownDefault } = await import('../../src/doors/inputs/table.ts');
  return table(
    ['Input and option', 'Default', 'Meaning'],
    inputNames.map((name) => [`\`${name}\``, inCode(shownDefault(name)), inputs[name].description]),
  );
}

async function outputsTable(): Promise<string> {
  const { outputs } = await import('../../src/doors/action/outputs.ts');
  return table(
    ['Output', 'Meaning'],
    Object.entries(outputs).map(([name, description]) => [`\`${name}\``, description]),
  );
}

async function rulesTable(): Promise<string> {
  const { rules } = await import('../../src/rules/index.ts');
  return table(
    ['Rule', 'Holds when', 'Severity', 'Judges'],
    Object.values(rules).map(({ id, title, severity, appliesTo, needs }) => [
      `[\`${id}\`](src/rules/${id}.md)`,
      title,
      severity,
      `${needs === 'live' ? 'running ' : ''}${appliesTo}s`,
    ]),
  );
}

/** Single words are values; a default in words is prose. */
function inCode(shown: string): string {
  return shown === '–' || shown.includes(' ') ? shown : `\`${shown}\``;
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, headings.map(() => '---'), ...rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
