import { getInput, error as oracle } from '@actions/core';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { annotationCommand, logText, outputEntry } from '../../../src/doors/action/commands.ts';
import { commandsIn, outputsIn } from '../../support/run-door.ts';

function spokenBy(speak: () => void): string {
  let spoken = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    spoken += String(text);
    return true;
  });
  try {
    speak();
  } finally {
    spy.mockRestore();
  }
  return spoken;
}

/** Text that likes to contain what runners, terminals and files take for syntax. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        '::error::',
        '##[',
        '##[error]',
        '%',
        '%0A',
        '\n',
        '\r',
        ',',
        ':',
        '=',
        ' ',
        '\t',
        '<<',
        '\u2028',
        '\u0085',
        '\ufeff',
        '\x1b[31m',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('annotationCommand', () => {
  test('writes what @actions/core would write', () => {
    const message = '50% of vm-web-01: "a, b"';
    const written = annotationCommand('error', message, { title: 'Patch, policy: 100%', file: 'a:b,c.tf', line: 20 });
    expect(written).toBe(spokenBy(() => oracle(message, { title: 'Patch, policy: 100%', file: 'a:b,c.tf', startLine: 20 })));
  });

  test('is one command, whatever the message and the properties hold', () => {
    fc.assert(
      fc.property(hostile, hostile, (message, file) => {
        const commands = commandsIn(annotationCommand('warning', message, { file }));
        expect(commands.map(({ name }) => name)).toEqual(['warning']);
        expect(Object.keys(commands[0]?.properties ?? {})).toEqual(['file']);
      }),
    );
  });

  test('cuts long messages', () => {
    expect(commandsIn(annotationCommand('error', 'x'.repeat(5000)))[0]?.message).toHaveLength(4000);
  });
});

describe('logText', () => {
  test('leaves ordinary text alone', () => {
    const text = 'Violations\n  module.web["a"].azurerm_linux_virtual_machine.this: 3 ## of a::b\n';
    expect(logText(text)).toBe(text);
  });

  test.each([
    '::error::x',
    '  ::set-output name=a::b',
    'vm ##[error]x',
    'a\r::error::x',
    '\u00a0::error::x',
    ':\x1b[0m:error::x',
    '#\u200b#[error]',
  ])('makes %j no command', (text) => {
    expect(commandsIn(logText(text))).toEqual([]);
  });

  test('no text is a command', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(commandsIn(logText(text))).toEqual([]);
        expect(logText(text)).toMatch(/\n$/);
      }),
      { numRuns: 1000 },
    );
  });
});

test('outputs come back as they were, whatever they hold', () => {
  fc.assert(
    fc.property(hostile, hostile, (a, b) => {
      expect(outputsIn(outputEntry('summary', a) + outputEntry('report-file', b))).toEqual({ summary: a, 'report-file': b });
    }),
  );
});

test('@actions/core reads inputs from the names that this action reads', () => {
  vi.stubEnv('INPUT_FAIL-ON-SEVERITY', 'high');
  expect(getInput('fail-on-severity')).toBe('high');
  vi.unstubAllEnvs();
});
