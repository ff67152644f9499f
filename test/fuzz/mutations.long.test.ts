import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/doors/cli/main.ts';
import { annotations, type CheckOptions, check, formatNames, PatchCheckError, type Report, render } from '../../src/index.ts';
import { type Chance, chanceOf, mutated, reordered } from '../support/mutate.ts';
import { gate } from '../support/reports.ts';

/** FUZZ_SEED=<seed> FUZZ_RUNS=1 repeats the mutation of a failure. */
const runs = Number(process.env.FUZZ_RUNS ?? 1000);
const firstSeed = Number(process.env.FUZZ_SEED ?? 1);
const now = '2026-11-22T12:00:00Z';

const plans = join(import.meta.dirname, '../fixtures/plans');
const planFiles = readdirSync(plans, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json') && !/truth\.json$|not-a-plan/.test(file))
  .sort();
const policies = [join(plans, 'policy.yaml'), 'baseline', 'strict', 'environments'];

/** What is spoilt, and as what it is read. */
interface Corpus {
  readonly source: 'terraform-plan' | 'what-if';
  readonly files: readonly string[];
}
const ofPlans: Corpus = { source: 'terraform-plan', files: planFiles.map((file) => join(plans, file)) };
const fleet = join(import.meta.dirname, '../fixtures/what-if/fleet');
const ofWhatIfs: Corpus = { source: 'what-if', files: ['cli.json', 'rest.json'].map((file) => join(fleet, file)) };

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'fuzz-'));
  writeFileSync(join(directory, 'closed.yaml'), `${readFileSync(join(plans, 'policy.yaml'), 'utf8')}\nschedules: closed\n`);
  if (process.platform !== 'win32') execFileSync('sh', ['-c', 'mkfifo pipe.json'], { cwd: directory });
});
afterAll(() => rmSync(directory, { recursive: true }));

function optionsFor(file: string, of: string, chance: Chance, source: Corpus['source'] = 'terraform-plan'): CheckOptions {
  const policy = chance(3) === 0 ? 'closed.yaml' : (policies[chance(policies.length)] ?? 'baseline');
  return {
    workingDirectory: directory,
    source,
    files: [file],
    sourceRoot: dirname(of),
    planScope: chance(2) === 0 ? 'all' : 'changed',
    policy: [policy],
    waivers: [],
    ...gate(),
    now: new Date(now),
  };
}

/** A file is read at once or, when it is large, piece by piece; a pipe is a third way. */
async function checkThrough(way: Way, bytes: Buffer, options: CheckOptions): Promise<Report> {
  const path = join(directory, way);
  if (way !== 'pipe.json') {
    writeFileSync(path, way === 'large.json' ? Buffer.concat([bytes, padding]) : bytes);
    return check(options);
  }
  const [report] = await Promise.allSettled([check(options), writeFile(path, bytes)]);
  if (report.status === 'rejected') throw report.reason;
  return report.value;
}

const padding = Buffer.alloc(513 * 1024, ' ');
const ways = ['small.json', 'large.json', ...(process.platform === 'win32' ? [] : (['pipe.json'] as const))] as const;
type Way = 'small.json' | 'large.json' | 'pipe.json';

interface Ending {
  readonly conclusion: string;
  /** What breaks the promise; empty when it is kept. */
  readonly faults: readonly string[];
}

/** One mutation on its whole way. */
async function endingOf(seed: number, { files, source }: Corpus): Promise<Ending> {
  const chance = chanceOf(seed);
  const of = files[chance(files.length)] ?? '';
  const { how, bytes } = mutated(readFileSync(of), chance);
  const way = ways[chance(ways.length)] ?? 'small.json';
  const options = optionsFor(way, of, chance, source);
  const { conclusion, faults } = await checkThrough(way, bytes, options).then(afterVerdict, (error: unknown) => afterFailure(error, way));
  return { conclusion, faults: faults.map((fault) => `FUZZ_SEED=${seed} FUZZ_RUNS=1 (${of}, ${way}: ${how}): ${fault}`) };
}

const isReport = new Ajv({ formats: { 'date-time': true } }).compile(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../policies/report.schema.json'), 'utf8')),
);

async function afterVerdict(report: Report): Promise<Ending> {
  try {
    const texts = await Promise.all(formatNames.map(async (name) => [...(await render(report, name))].join('')));
    const shown = annotations(report, { pathInRepository: (file) => file });
    const all = [...texts, ...shown.flatMap(({ title, message }) => [title, message])];
    const unseen = all.filter((text) => hidden.test(text) || !text.isWellFormed());
    return {
      conclusion: report.conclusion === 'pass' && report.counts.machines === 0 ? 'pass (schedules alone)' : report.conclusion,
      faults: [
        ...schemaFaults(JSON.parse(texts[formatNames.indexOf('json')] ?? '')),
        ...passFaults(report),
        ...unseen.map((text) => `control characters in a report: ${JSON.stringify(hidden.exec(text)?.[0])}`),
      ],
    };
  } catch (error) {
    return { conclusion: 'defect', faults: [`a reporter threw: ${stackOf(error)}`] };
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not be there
const hidden = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

function schemaFaults(report: unknown): readonly string[] {
  if (isReport(report)) return [];
  const [first] = isReport.errors ?? [];
  return [`the report is not what its schema says: ${first?.instancePath} ${first?.message}`];
}

/** Silence is no pass: who says so has judged something, and knows all of it. */
function passFaults({ conclusion, counts, complete, incomplete, unknowns }: Report): readonly string[] {
  if (conclusion !== 'pass') return [];
  return [
    ...(counts.machines + counts.schedules > 0 ? [] : ['passed without a machine or schedule']),
    ...(complete && incomplete.length === 0 && counts.notUnderstood === 0 ? [] : ['passed although something was not read']),
    ...(counts.unknowns === 0 && counts.unknownMachines === 0 && unknowns.length === 0 ? [] : ['passed although something is unknown']),
  ];
}

async function afterFailure(error: unknown, way: Way): Promise<Ending> {
  if (!(error instanceof PatchCheckError)) return { conclusion: 'defect', faults: [`threw ${stackOf(error)}`] };
  const { message } = error;
  const faults = [
    ...(message.includes('\n') ? ['the sentence has several lines'] : []),
    ...(/\bat .*:\d+:\d+|Error:/.test(message) ? [`the sentence holds a stack: ${message}`] : []),
    ...(message.includes(way) ? [] : [`the sentence does not name the file: ${message}`]),
    ...(message.length <= 500 ? [] : [`the sentence has ${message.length} characters`]),
  ];
  return { conclusion: error.code, faults };
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ') : String(error);
}

test.each([
  ['plans', ofPlans],
  ['results of what-if', ofWhatIfs],
])(`${runs} mutations of %s end in a verdict, or in one sentence that names the file`, async (_, corpus) => {
  const endings = new Map<string, number>();
  const faults: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + runs; seed += 1) {
    const ending = await endingOf(seed, corpus);
    faults.push(...ending.faults);
    endings.set(ending.conclusion, (endings.get(ending.conclusion) ?? 0) + 1);
  }
  if (process.env.FUZZ_RUNS) console.log(Object.fromEntries([...endings].sort()));
  expect(faults.slice(0, 50)).toEqual([]);
});

/** Places that a run of more mutations than usual found, each with every type that is not the right one. */
const found: readonly (readonly [string, string, (plan: string, value: string) => string])[] = [
  ['references', 'azapi/azapi-1.15.0/plan.json', (plan, value) => plan.replaceAll(/"references":\[[^\]]*\]/g, `"references":${value}`)],
  ['one reference', 'azapi/azapi-1.15.0/plan.json', (plan, value) => plan.replaceAll(/"references":\["[^"]*"/g, `"references":[${value}`)],
  [
    'references of outputs',
    'joins/azurerm-4.81.0-azapi-2.12.0/plan.json',
    (plan, value) => plan.replaceAll(/"expression":\{"references":\[[^\]]*\]/g, `"expression":{"references":${value}`),
  ],
  [
    'provider_config_key',
    'fleet/azurerm-5.2.0/plan.json',
    (plan, value) => plan.replaceAll(/"provider_config_key":"[^"]*"/g, `"provider_config_key":${value}`),
  ],
  ['module_calls', 'fleet/azurerm-5.2.0/plan.json', (plan, value) => plan.replace('"module_calls":{', `"module_calls":${value},"was":{`)],
  ['expressions', 'azapi/azapi-1.15.0/plan.json', (plan, value) => plan.replaceAll('"expressions":{', `"expressions":${value},"were":{`)],
  [
    'expressions in a module',
    'joins/azurerm-4.81.0-azapi-2.12.0/plan.json',
    (plan, value) => plan.replaceAll('"expressions":{', `"expressions":${value},"were":{`),
  ],
  ['expressions of one resource', 'azapi/azapi-1.15.0/plan.json', putOnThird],
  [
    'for_each_expression',
    'joins/azurerm-4.81.0-azapi-2.12.0/plan.json',
    (plan, value) => plan.replaceAll('"for_each_expression":{', `"for_each_expression":${value},"was":{`),
  ],
  [
    'previous_address',
    'lifecycle/azurerm-5.2.0/after/plan.json',
    (plan, value) => plan.replaceAll(/"previous_address":"(?:[^"\\]|\\.)*"/g, `"previous_address":${value}`),
  ],
];

/** The assignment alone; its joins are looked for among what is written of it. */
function putOnThird(plan: string, value: string): string {
  const parsed = JSON.parse(plan) as { configuration: { root_module: { resources: { expressions: unknown }[] } } };
  const [, , third] = parsed.configuration.root_module.resources;
  if (third) third.expressions = JSON.parse(value);
  return JSON.stringify(parsed);
}

const wrongTypes = ['null', 'true', '0', '"x"', '{}', '[]', '[null]', '[{}]', '{"a":null}'];

describe.each(found)('%s of another type', (_, of, put) => {
  const plan = JSON.stringify(JSON.parse(readFileSync(join(plans, of), 'utf8')));
  test.each(wrongTypes)('%s ends in a verdict or a sentence', async (value) => {
    const text = put(plan, value);
    expect(text).not.toBe(plan);
    const options = { ...optionsFor('small.json', join(plans, of), chanceOf(0)), planScope: 'all' as const };
    const { faults } = await checkThrough('small.json', Buffer.from(text), options).then(afterVerdict, (error: unknown) =>
      afterFailure(error, 'small.json'),
    );
    expect(faults).toEqual([]);
  });
});

test('a plan that cannot be read ends the command line with 2, one error, one hint and no stack', async () => {
  for (let seed = firstSeed; seed < firstSeed + Math.min(runs, 50); seed += 1) {
    const chance = chanceOf(seed);
    const plan = readFileSync(join(plans, planFiles[chance(planFiles.length)] ?? ''));
    writeFileSync(join(directory, 'cut.json'), plan.subarray(0, chance(plan.length)));
    const { code, stdout, stderr } = await cli(['check', '--files', 'cut.json', '--policy', 'baseline', '--now', now]);
    expect([seed, code, stdout]).toEqual([seed, 2, '']);
    expect(stderr).toMatch(/^error: cut\.json [^\n]+\nhint: [^\n]+\n$/);
  }
});

async function cli(
  words: readonly string[],
): Promise<{ readonly code: number | undefined; readonly stdout: string; readonly stderr: string }> {
  let [code, stdout, stderr]: [number | undefined, string, string] = [undefined, '', ''];
  const into = (add: (text: string) => void) => ({ write: add });
  await run({
    arguments: words,
    environment: {},
    directory,
    stdout: into((text) => {
      stdout += text;
    }),
    stderr: into((text) => {
      stderr += text;
    }),
    setExitCode: (given) => {
      code = given;
    },
  });
  return { code, stdout, stderr };
}

describe('the order of resources and of names in a plan changes no byte of the report', () => {
  const orders = Math.max(2, Math.min(20, Math.round(runs / 500)));
  test.each(planFiles.filter((file) => !file.endsWith('refresh-only.json')))('%s', async (of) => {
    const plan = JSON.parse(readFileSync(join(plans, of), 'utf8')) as unknown;
    const judge = async (content: unknown, scope: CheckOptions['planScope'], policy: string) => {
      const options = { ...optionsFor('ordered.json', join(plans, of), chanceOf(0)), planScope: scope, policy: [policy] };
      const report = await checkThrough('small.json', Buffer.from(JSON.stringify(content)), { ...options, files: ['small.json'] });
      return [...(await render(report, 'json'))].join('');
    };
    for (const [scope, policy] of [
      ['all', 'strict'],
      ['changed', 'closed.yaml'],
    ] as const) {
      const expected = await judge(plan, scope, policy);
      for (let seed = firstSeed; seed < firstSeed + orders; seed += 1) {
        const other = await judge(reordered(plan, chanceOf(seed)), scope, policy);
        expect(other, `FUZZ_SEED=${seed}, ${scope}, ${policy}`).toBe(expected);
      }
    }
  });
});
