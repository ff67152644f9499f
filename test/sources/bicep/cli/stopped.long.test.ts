import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../../../src/runs/check.ts';
import { FakePrograms } from '../../../support/fake-bicep.ts';
import { publicData } from '../../../support/public-data.ts';
import { folderWith } from '../trust/repository.ts';

const policy = join(import.meta.dirname, '../../../fixtures/plans/policy.yaml');
const path = publicData('tools/bicep');
const good = "resource vm 'Microsoft.Compute/virtualMachines@2024-07-01' = {\n  name: 'vm'\n  location: 'westeurope'\n}\n";
const loop = `param names array\n${good.replace('= {', '= [for name in names: {').replace("'vm'\n", 'name\n').replace(/\}\n$/, '}]\n')}`;
const programs = new FakePrograms();
beforeAll(() => programs.listen());
afterAll(() => programs.close());

const run = (files: Readonly<Record<string, string>>, bicep: object, names = Object.keys(files)) =>
  check({ workingDirectory: folderWith(files), files: names, policy: [policy], bicep: { environment: {}, ...bicep } });

describe.skipIf(path === undefined)('with the real CLI', () => {
  test('templates that crash it or never end leave the others to be judged', async () => {
    const report = await run(
      {
        'deep.bicep': `output x int = ${'('.repeat(20_000)}1${')'.repeat(20_000)}\n`,
        'endless.bicep': 'output x int = length(flatten(map(range(0, 10000), a => map(range(0, 10000), b => a * b))))\n',
        'many.bicep': "module m 'mid.bicep' = [for i in range(0, 800): {\n  name: 'm${i}'\n  params: { x: i }\n}]\n",
        'mid.bicep': "param x int\nmodule m 'inner.bicep' = [for i in range(0, 800): {\n  name: 'i${x}${i}'\n  params: { x: i }\n}]\n",
        'inner.bicep': 'param x int\noutput y int = x\n',
        'good.bicep': good,
      },
      { path, secondsPerAnswer: 20 },
      ['deep.bicep', 'endless.bicep', 'many.bicep', 'good.bicep'],
    );
    expect(report.machines).toHaveLength(1);
    expect(report.incomplete).toEqual([
      expect.stringContaining('Bicep did not evaluate deep.bicep: it crashed, most often over an expression that is nested too deeply'),
      expect.stringContaining('Bicep did not evaluate endless.bicep: it did not answer within 20 s; raise bicep-timeout'),
      expect.stringContaining('Bicep did not evaluate many.bicep: it did not answer within 20 s; raise bicep-timeout'),
    ]);
  });

  test('a loop that counts what nobody has given is named with its place and parameter, in a module too', async () => {
    const sentence = 'loop.bicep:2 has a loop that counts the parameter names, which has no value';
    await expect(run({ 'loop.bicep': loop }, { path })).rejects.toThrow(sentence);
    const module = "param names array\nmodule m 'loop.bicep' = {\n  name: 'm'\n  params: { names: names }\n}\n";
    const report = await run({ 'loop.bicep': loop, 'main.bicep': module }, { path }, ['main.bicep']);
    expect(report.incomplete).toEqual([expect.stringContaining(sentence)]);
  });

  test('what fail() says and errors of the compiler name the file; `using none` deploys nothing', async () => {
    await expect(run({ 'a.bicep': "output o string = fail('no such stage')\n" }, { path })).rejects.toThrow(
      /^Bicep cannot evaluate a\.bicep: .*no such stage/,
    );
    await expect(run({ 'a.bicep': 'param x string\nparam x string\n' }, { path })).rejects.toThrow(
      /^a\.bicep:1:7 does not compile: .*\(BCP028\)$/,
    );
    const none = { 'none.bicepparam': 'using none\n', 'good.bicep': good };
    await expect(run(none, { path }, ['none.bicepparam'])).rejects.toThrow('none.bicepparam says `using none`');
    expect((await run(none, { path })).notes).toEqual([expect.stringContaining('none.bicepparam says `using none`')]);
  });
});

test.skipIf(process.platform === 'win32')('an answer that is too large ends the program that gives it', async () => {
  const compile = "process.stdout.write('Content-Length: 400000000\\r\\n\\r\\n'); process.stdout.write(Buffer.alloc(3e8, 32));";
  await expect(run({ 'bad.bicep': '' }, { path: programs.write({ compile }), secondsPerAnswer: 600 })).rejects.toThrow(
    'Bicep did not evaluate bad.bicep: its answer is larger than 256 MiB; deploy less with one file.',
  );
  expect(await programs.left()).toEqual([]);
});
