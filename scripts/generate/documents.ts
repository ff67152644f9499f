import { fileURLToPath } from 'node:url';

/** Makes a page anew from what it is now; throws when the page or one of its marks is missing. */
type MakePage = (current: string | undefined) => Promise<string>;

/**
 * Pages with parts that are made: each stands between `<!-- <name>:begin -->` and `<!-- <name>:end -->`, all other text stays as it is.
 */
export const pages: Readonly<Record<string, MakePage>> = {
  'README.md': (current) => page('README.md', current, { terminal }),
  'docs/inputs.md': (current) => page('docs/inputs.md', current, { commands: commandsTable, inputs: inputsTable, outputs: outputsTable }),
  'docs/rules.md': (current) => page('docs/rules.md', current, { rules: rulesTable }),
};

type Parts = Readonly<Record<string, (page: string) => Promise<string>>>;

async function page(file: string, current: string | undefined, parts: Parts): Promise<string> {
  if (current === undefined) throw new Error(`${file} is missing: parts of it are generated, the text around them is not.`);
  let text = current;
  for (const [name, make] of Object.entries(parts)) text = replaceBetweenMarks(file, text, name, await make(current));
  return text;
}

function replaceBetweenMarks(file: string, text: string, name: string, part: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} needs a line ${begin} and after it a line ${end}, where the generated part belongs.`);
  return `${text.slice(0, from)}${begin}\n\n${part}\n\n${text.slice(to)}`;
}

/** What the first command of the README prints, down to the first machine with findings. */
async function terminal(readme: string): Promise<string> {
  const command = /^node dist\/cli\.js (.+)$/m.exec(readme)?.[1];
  if (command === undefined) throw new Error('README.md shows no command that starts with "node dist/cli.js".');
  const { run } = await import('../../src/doors/cli/main.ts');
  let output = '';
  const stdout = { write: (text: string) => (output += text), columns: 100 };
  await run({
    arguments: command.split(' '),
    environment: {},
    directory: fileURLToPath(new URL('../../', import.meta.url)),
    now: new Date('2026-11-22T12:00:00Z'),
    stdout,
    stderr: stdout,
    setExitCode: () => {},
  });
  const [verdict, firstMachine] = output.split('\n\n');
  return `\`\`\`text\n${verdict}\n\n${firstMachine}\n\`\`\``;
}

async function commandsTable(): Promise<string> {
  const { commandNames, commands, ownOptions } = await import('../../src/doors/cli/args.ts');
  return table(
    ['Command', 'What it does', 'Options of its own'],
    commandNames.map((name) => [
      `\`${name}\``,
      commands[name],
      name in ownOptions ? optionsOf(ownOptions[name as keyof typeof ownOptions]) : '–',
    ]),
  );
}

/** What the command line takes beside the inputs, by name: the value and what it means. */
function optionsOf(options: Readonly<Record<string, readonly [value: string, description: string]>>): string {
  return Object.entries(options)
    .map(([name, [value, description]]) => `\`--${name} <${value}>\`: ${description}`)
    .join('<br>');
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
  const { allRules } = await import('../../src/generated/rules.ts');
  return table(
    ['Rule', 'Holds when', 'Severity', 'Applies to'],
    allRules.map(({ id, title, severity, appliesTo, needs }) => [
      `[\`${id}\`](../src/rules/${id}.md)`,
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
