import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { errorOutputs, setOutputs } from '../../../src/doors/action/outputs.ts';
import { loadRunner, log, type Runner } from '../../../src/doors/action/runner.ts';
import { hostileStrings, unseen } from '../../support/hostile.ts';
import { report } from '../../support/reports.ts';
import { commandsIn, outputsIn } from '../../support/run-door.ts';
import { commandLines, writtenDuring } from '../../support/run-step.ts';

let runner: Runner;
beforeAll(async () => {
  runner = await loadRunner();
});

describe('an annotation', () => {
  const annotation = { level: 'warning', title: 'Patch policy', message: 'm' } as const;

  test('arrives with its place, its title and its lines', async () => {
    const place = { file: 'infra/a:b,c.tf', line: 20 };
    const lines = await commandLines([{ level: 'error', title: 'Policy, 100%: x', message: '50% of "a, b"\nfix: c', place }]);
    expect(commandsIn(lines.join('\n'))).toEqual([
      { name: 'error', properties: { title: 'Policy, 100%: x', file: place.file, line: '20' }, message: '50% of "a, b"\nfix: c' },
    ]);
  });

  test('is one command of visible text, whatever the message and the properties hold', async () => {
    await fc.assert(
      fc.asyncProperty(hostileStrings, hostileStrings, async (message, title) => {
        const lines = await commandLines([{ ...annotation, title: `t${title}`, message }]);
        expect(lines).toHaveLength(1);
        const [command] = commandsIn(lines[0] ?? '');
        expect(command?.name).toBe('warning');
        expect(Object.keys(command?.properties ?? {})).toEqual(['title']);
        expect(`${command?.message}${command?.properties.title}`).not.toMatch(unseen);
        expect(lines[0]).not.toMatch(/##\[/);
      }),
    );
  });

  test('cuts long messages', async () => {
    const [line = ''] = await commandLines([{ ...annotation, message: '😀'.repeat(5000) }]);
    expect([...(commandsIn(line)[0]?.message ?? '')]).toHaveLength(4000);
  });
});

describe('the log', () => {
  test('leaves ordinary text alone', async () => {
    const text = 'Violations\n  module.web["a"].azurerm_linux_virtual_machine.this: 3 ## of a::b\n';
    expect(await writtenDuring(() => log(runner, text))).toBe(text);
  });

  test.each([
    '::error::x',
    '  ::set-output name=a::b',
    'vm ##[error]x',
    'a\r::error::x',
    '\u00a0::error::x',
    ':\x1b[0m:error::x',
    '#\u200b#[error]',
  ])('makes %j no command', async (text) => {
    expect(commandsIn(await writtenDuring(() => log(runner, text)))).toEqual([]);
  });

  test('no text is a command', async () => {
    await fc.assert(
      fc.asyncProperty(hostileStrings, async (text) => {
        const written = await writtenDuring(() => log(runner, text));
        expect(commandsIn(written)).toEqual([]);
        expect(written).toMatch(/\n$/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('outputs', () => {
  let directory = '';
  const file = () => join(directory, 'output');
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'outputs-'));
  });
  afterAll(() => rmSync(directory, { recursive: true }));
  beforeEach(() => {
    vi.stubEnv('GITHUB_OUTPUT', file());
    return () => vi.unstubAllEnvs();
  });

  test('come back as they were, whatever they hold', () => {
    fc.assert(
      fc.property(hostileStrings, hostileStrings, (a, b) => {
        writeFileSync(file(), '');
        const values = { ...errorOutputs(report(), new Map()), summary: a.toWellFormed(), 'report-file': b.toWellFormed() };
        expect(setOutputs(values, runner, file())).toEqual([]);
        expect(outputsIn(readFileSync(file(), 'utf8'))).toEqual(values);
      }),
    );
  });
});
