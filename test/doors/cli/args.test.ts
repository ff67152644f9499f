import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../../src/doors/cli/args.ts';
import { helpText } from '../../../src/doors/cli/help.ts';
import { inputNames, inputs } from '../../../src/doors/inputs/table.ts';
import { UsageError } from '../../../src/errors.ts';

function parse(line: string) {
  return parseArguments(line.split(' ').filter(Boolean));
}

function texts(line: string): Record<string, readonly string[]> {
  const read = parse(line);
  if (read.kind !== 'run') throw new Error(read.kind);
  return Object.fromEntries([...read.written].map(([name, written]) => [name, written.texts]));
}

describe('parseArguments', () => {
  test('reads values after the option or after an equal sign', () => {
    expect(texts('check --files plan.json --fail-on-severity=high --label=a=b')).toEqual({
      files: ['plan.json'],
      'fail-on-severity': ['high'],
      label: ['a=b'],
    });
  });

  test('lists can be repeated, and commas stay part of paths', () => {
    expect(texts('check --files a.json --files b,c.json --policy x')).toEqual({ files: ['a.json', 'b,c.json'], policy: ['x'] });
  });

  test('a comma separates reports only where another report follows', () => {
    expect(texts('check --reports json=a,b.json,markdown=c.md')).toEqual({ reports: ['json=a,b.json', 'markdown=c.md'] });
  });

  test('a flag alone is true, and takes true or false', () => {
    expect(texts('check --warn-only --files x')).toEqual({ 'warn-only': ['true'], files: ['x'] });
    expect(texts('check --warn-only false')).toEqual({ 'warn-only': ['false'] });
    expect(texts('check --warn-only=FALSE')).toEqual({ 'warn-only': ['FALSE'] });
    expect(texts('--warn-only check')).toEqual({ 'warn-only': ['true'] });
  });

  test('explain takes a part of a machine id, also one that looks like an option', () => {
    expect(parse('explain web --files x')).toMatchObject({ command: 'explain', subject: 'web' });
    expect(parse('explain --files x -- --web')).toMatchObject({ command: 'explain', subject: '--web' });
    expect(parse('explain')).toMatchObject({ command: 'explain', subject: undefined });
  });

  test.each([
    ['--help', { kind: 'help', command: undefined }],
    ['-h', { kind: 'help', command: undefined }],
    ['help', { kind: 'help', command: undefined }],
    ['check --help', { kind: 'help', command: 'check' }],
    ['help explain', { kind: 'help', command: 'explain' }],
    ['--version', { kind: 'version' }],
    ['-V', { kind: 'version' }],
  ])('%s', (line, expected) => {
    expect(parse(line)).toEqual(expected);
  });

  test.each([
    ['', 'command/missing', 'check, explain, validate'],
    ['chek', 'command/unknown', 'Did you mean "check"?'],
    ['check --fail-on-severty high', 'option/unknown', 'Did you mean "--fail-on-severity"?'],
    ['check -f plan.json', 'option/unknown', 'The option "-f" is not known.'],
    ['check --token=secret', 'option/unknown', 'The option "--token" is not known.'],
    ['check --files', 'option/no-value', 'The option --files needs a value.'],
    ['check --files --policy x', 'option/no-value', 'The option --files needs a value.'],
    ['check --label a --label b', 'option/repeated', 'The option --label is given twice.'],
    ['check plan.json', 'command/argument', '--files "plan.json"'],
    ['explain a b', 'command/argument', 'It takes one part of a machine id.'],
  ])('refuses %j', (line, code, words) => {
    const refused = (() => {
      try {
        return parse(line);
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toBeInstanceOf(UsageError);
    expect(refused).toMatchObject({ code, message: expect.stringContaining(words) });
  });
});

describe.each([undefined, 'check', 'explain', 'validate', 'rules'] as const)('help of %s', (command) => {
  const lines = helpText(command).split('\n');

  test('fits 80 columns', () => {
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  test.each(inputNames)('describes --%s', (name) => {
    const start = lines.findIndex((line) => line === `  --${name}` || line.startsWith(`  --${name} <`));
    expect(start).toBeGreaterThan(0);
    const end = lines.findIndex((line, index) => index > start && !line.startsWith('      '));
    const text = lines
      .slice(start + 1, end)
      .map((line) => line.trim())
      .join(' ');
    expect(text).toContain(inputs[name].description);
  });
});
