import { type Input, type InputName, inputNames, inputs, shownDefault } from '../inputs/table.ts';
import { type Command, commandNames, commands, ownOptions } from './args.ts';

const width = 80;

/** The help text, at most 80 columns wide. */
export function helpText(command: Command | undefined): string {
  const usage =
    command === undefined
      ? '<command> [options]'
      : `${command}${command === 'explain' ? ' [machine]' : command === 'rules' ? ' [rule]' : ''} [options]`;
  const about = command === undefined ? 'Who will patch each Azure machine, and does the policy ask for that?' : commands[command];
  const lines = [`Usage: azure-patch-policy ${usage}`, '', ...wrap(about, '')];
  if (command === undefined) lines.push('', 'Commands:', ...commandNames.flatMap((name) => entry(name, commands[name])));
  if (command !== undefined && command in ownOptions) {
    const own = Object.entries(ownOptions[command as keyof typeof ownOptions]);
    lines.push('', `Options of ${command}:`, ...own.flatMap(([name, [takes, about]]) => entry(`--${name} <${takes}>`, about)));
  }
  lines.push('', 'Options:', ...inputNames.flatMap(optionEntry), ...entry('-h, --help', 'Show this help.'));
  lines.push(...entry('-V, --version', 'Show the version.'), '', 'Example:', ...example);
  return `${lines.join('\n')}\n`;
}

const example = [
  '  terraform show -json tfplan > plan.json',
  '  azure-patch-policy check --files plan.json --policy baseline \\',
  '    --reports json=report.json',
];

function optionEntry(name: InputName): string[] {
  const input: Input = inputs[name];
  const remarks = [
    ...(input.kind === 'list' ? ['repeatable'] : []),
    ...(input.actionOnly ? ['no effect outside GitHub Actions'] : []),
    ...(shownDefault(name) === '–' ? [] : [`default: ${shownDefault(name)}`]),
  ];
  const ending = remarks.length === 0 ? '' : ` (${remarks.join('; ')})`;
  return entry(`--${name}${placeholder(input)}`, `${input.description}${ending}`);
}

function placeholder(input: Input): string {
  if (input.kind === 'boolean') return '';
  if (input.kind === 'enum') return ' <value>';
  return ` <${input.kind === 'list' ? input.entry : input.kind}>`;
}

function entry(name: string, description: string): string[] {
  return [`  ${name}`, ...wrap(description, '      ')];
}

function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    const longer = line === indent ? `${indent}${word}` : `${line} ${word}`;
    if (longer.length > width && line !== indent) {
      lines.push(line);
      line = `${indent}${word}`;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
