import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../../../src/runs/check.ts';
import { type FakeBicep, FakePrograms } from '../../../support/fake-bicep.ts';
import { folderWith } from '../trust/repository.ts';

const policy = join(import.meta.dirname, '../../../fixtures/plans/policy.yaml');
const programs = new FakePrograms();
beforeAll(() => programs.listen());
afterAll(() => programs.close());
afterEach(async () => expect(await programs.left()).toEqual([]));

function checked(fake: FakeBicep, files: readonly string[], secondsPerAnswer = long) {
  return check({
    workingDirectory: folderWith(Object.fromEntries(files.map((file) => [file, '']))),
    files,
    policy: [policy],
    now: new Date('2026-11-22T12:00:00Z'),
    bicep: { path: programs.write(fake), environment: {}, secondsPerAnswer },
  });
}

/** Seconds that no answer takes, however busy the machine is. */
const long = 600;

/** Listens to nobody, and does not end. */
const deaf = 'return;';

describe.skipIf(process.platform === 'win32')('a CLI that cannot be used at all ends the run with one sentence', () => {
  test.each<readonly [what: string, fake: FakeBicep, sentence: RegExp, secondsPerAnswer: number]>([
    [
      'too old',
      { version: { result: { version: '0.40.1' } } },
      /^Bicep 0\.41\.2 or later is needed [^.]*; this is 0\.40\.1\. Update it .* bicep-path\.$/,
      long,
    ],
    [
      'too old to know the request',
      { version: { error: { code: -32601, message: 'No method.' } } },
      /; this is an older one\. Update it/,
      long,
    ],
    ['a hostile version', { version: { result: { version: '\u001b[31m::error::\n\u202e9' } } }, /; this is ::error:: 9\. Update it/, long],
    [
      'an answer that is none',
      { version: { result: null } },
      /^The Bicep CLI \S+ cannot be used: it printed something that is no answer; /,
      long,
    ],
    [
      'no content length',
      { start: "process.stdout.write('Welcome!\\r\\n\\r\\n')" },
      /cannot be used: it printed something that is no answer; /,
      long,
    ],
    [
      'a content length that is too small',
      { start: 'process.stdout.write(\'Content-Length: 3\\r\\n\\r\\n{"jsonrpc": "2.0"}\')' },
      /cannot be used: it printed something that is no answer; /,
      long,
    ],
    [
      'a content length that is too large',
      { start: "process.stdout.write('Content-Length: 99999\\r\\n\\r\\n{}'); return" },
      /cannot be used: it did not answer within 1 s; /,
      1,
    ],
    [
      'lines without end',
      { start: "process.stdout.write('Welcome! '.repeat(1e5)); return" },
      /cannot be used: it did not answer within 1 s; /,
      1,
    ],
    ['silence', { start: deaf }, /cannot be used: it did not answer within 1 s; raise bicep-timeout/, 1],
    ['an end', { start: 'process.exit(3)' }, /cannot be used: it ended before it answered \(exit code 3\); /, long],
    ['an end that calls itself good', { start: 'process.exit(0)' }, /cannot be used: it ended before it answered \(exit code 0\); /, long],
    [
      'no ICU',
      { start: "console.error('Process terminated. Couldn\\'t find a valid ICU package installed on the system.'); process.abort()" },
      /cannot be used: it needs the ICU libraries, which this machine does not have; install them/,
      long,
    ],
  ])('%s', async (_, fake, sentence, secondsPerAnswer) => {
    const error: unknown = await checked(fake, ['good.bicep', 'other.bicep'], secondsPerAnswer).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: expect.stringMatching(/^source\/bicep-(?:start|version)$/),
      message: expect.stringMatching(sentence),
    });
  });

  test('no program', async () => {
    const run = check({
      workingDirectory: folderWith({ 'good.bicep': '' }),
      files: ['good.bicep'],
      policy: [policy],
      bicep: { environment: {} },
    });
    await expect(run).rejects.toThrow(/^The Bicep file good\.bicep is evaluated .* install it .*bicep-path/);
  });

  test('a program for another machine', async () => {
    const workingDirectory = folderWith({ 'good.bicep': '' });
    const path = programs.write({});
    writeFileSync(path, '#!/no/such/interpreter\n');
    const run = check({ workingDirectory, files: ['good.bicep'], policy: [policy], bicep: { path, environment: {} } });
    await expect(run).rejects.toThrow(/cannot be used: it could not be started \(ENOENT\); check that bicep-path/);
  });
});

describe.skipIf(process.platform === 'win32')('where a file stops the CLI, a new one judges the files that are left', () => {
  test.each<readonly [what: string, compile: string, sentence: string]>([
    ['an end', 'process.exit(0)', 'it ended before it answered (exit code 0); try `bicep build` on the file'],
    ['a signal', "process.kill(process.pid, 'SIGKILL')", 'it ended before it answered (signal SIGKILL); try `bicep build` on the file'],
    [
      'an end within an answer',
      'process.stdout.write(\'Content-Length: 500\\r\\n\\r\\n{"jsonrpc":\', () => process.exit(0))',
      'it ended before it answered (exit code 0); try `bicep build` on the file',
    ],
    ['rubbish', "process.stdout.write('Content-Length: 4\\r\\n\\r\\nnul!')", 'it printed something that is no answer; '],
    ['an answer of another kind', 'send({ id, result: [1] })', 'it printed something that is no answer; '],
    [
      'a stack overflow with megabytes of complaints',
      "process.stderr.write('Stack overflow.\\n' + '   at Bicep.Core\\n'.repeat(5e5), () => process.abort())",
      'it crashed, most often over an expression that is nested too deeply; ',
    ],
    [
      'a lack of memory',
      "process.stderr.write('Out of memory.\\n', () => process.exit(133))",
      'it ran out of memory; deploy less with one file, or use a larger machine',
    ],
    [
      'a refusal',
      'send({ id, error: { code: -32000, message: \'Cannot\\n parse\\u001b[31m "bicepconfig.json"\' } })',
      'Bicep cannot read bad.bicep: Cannot parse "bicepconfig.json".',
    ],
  ])('%s', async (_, compile, sentence) => {
    const report = await checked({ compile }, ['bad.bicep', 'good.bicep']);
    expect(report.conclusion).toBe('error');
    expect(report.machines.length).toBe(1);
    expect(report.incomplete).toEqual([expect.stringContaining(sentence)]);
    const alone: unknown = await checked({ compile }, ['bad.bicep']).catch((thrown: unknown) => thrown);
    expect(alone).toMatchObject({ name: 'SourceError', message: expect.stringContaining(sentence) });
    expect((alone as Error).message).toContain('bad.bicep');
  });

  test('megabytes of complaints do not hold an answer up', async () => {
    const report = await checked({ start: "process.stderr.write('warning\\n'.repeat(1e6))" }, ['good.bicep']);
    expect(report.machines.length).toBe(1);
  });
});
