import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { checkLive, type LiveFleet, readLive } from './azure.ts';
import { timeToFirstRequest } from './azure-start.ts';
import { type Command, type Figures, figuresOf, isInstalled, median } from './measure.ts';
import { type Fleet, fleetOf, writePlan } from './plan.ts';
import { writeSnapshot } from './snapshot.ts';

// Usage: npm run build && npm run bench [-- --smoke] [-- cold plans growth live reports]. Ratios and differences count: both sides of
// each run in turn on this machine. Times are CPU times of Node's main thread, medians of whole processes, unless a row says otherwise.
const smoke = process.argv.includes('--smoke');
const root = fileURLToPath(new URL('../', import.meta.url));
const cli = join(root, 'dist', 'cli.js');
const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const bareNode: Command = { name: 'node -e 0', args: ['-e', '0'] };
const sections = { cold, plans, growth, templates, live, reports };
const requested = Object.entries(sections).filter(([name]) => process.argv.includes(name));

try {
  const policies = await writePolicies();
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
  for (const [, section] of requested.length > 0 ? requested : Object.entries(sections)) await section(policies);
} finally {
  await rm(folder, { recursive: true, force: true });
}

interface Policies {
  readonly json: string;
  readonly yaml: string;
}

/** The policy of the examples in both spellings, without anything else to load. */
async function writePolicies(): Promise<Policies> {
  const text = await readFile(join(root, 'examples', 'policy.yaml'), 'utf8');
  const files = { json: join(folder, 'policy.json'), yaml: join(folder, 'policy.yaml') };
  await writeFile(files.yaml, text);
  await writeFile(files.json, JSON.stringify(parse(text), null, 2));
  return files;
}

function cold({ json, yaml }: Policies): void {
  const plan = join(root, 'examples', 'plan.json');
  const [bare, withJson, withYaml] = figuresOf([bareNode, checking(plan, json), checking(plan, yaml)], smoke ? 3 : 21, folder);
  console.log('\nCold start, plan of the examples');
  row('beyond node -e 0, JSON policy', withJson.cpu - bare.cpu, 'ms', 75);
  row('a YAML policy beyond that', withYaml.cpu - withJson.cpu, 'ms', 20);
}

async function plans({ json }: Policies): Promise<void> {
  const plan = join(folder, 'plan.json');
  const toJson = ['--reports', 'json=report.json'];
  const wrong = { failing: true, withDisk: false };

  const few = await writeFleet(plan, { ...wrong, machines: smoke ? 100 : 1_000 });
  const [bare, checked] = figuresOf([bareNode, checking(plan, json, toJson)], smoke ? 2 : 11, folder);
  console.log(`\n${few}, all of them wrong, JSON report`);
  row('beyond node -e 0', checked.cpu - bare.cpu, 'ms', 200);
  comparedWithConftest(plan, checked, 0.8);

  const many = await writeFleet(plan, { ...wrong, machines: smoke ? 1_000 : 10_000 });
  console.log(`\n${many}, all of them wrong, JSON report`);
  const manyChecked = comparedWithParsing(plan, checking(plan, json, toJson), 2);
  const least = readAndWrite(plan, join(folder, 'report.json'));
  console.log(`  ${'of it, cutting out what matters and writing the report'.padEnd(52)} ${least.toFixed(0).padStart(4)} ms`);
  comparedWithConftest(plan, manyChecked, 0.25);
  if (isInstalled('jq')) {
    const [jq] = figuresOf([{ name: 'jq', file: 'jq', args: ['empty', plan] }], smoke ? 1 : 5, folder);
    row('elapsed, against jq empty', manyChecked.elapsed / jq.elapsed, 'x', 1);
  }

  const large = await writeFleet(plan, fleetOf(smoke ? 2 : 100, { failing: false, withDisk: true }));
  console.log(`\n${large}, nothing wrong`);
  row('peak memory', comparedWithParsing(plan, checking(plan, json), 1.7).peak, 'MiB', 220);
}

async function writeFleet(plan: string, fleet: Fleet): Promise<string> {
  await writePlan(plan, new URL('../examples/plan.json', import.meta.url), fleet);
  return `Plan of ${((await stat(plan)).size / 1e6).toFixed(1)} MB, ${fleet.machines.toLocaleString('en-US')} machines`;
}

/** Without the start of Node on both sides. */
function comparedWithParsing(plan: string, check: Command, budget: number): Figures {
  const parsing: Command = { name: 'JSON.parse', args: ['-e', "JSON.parse(require('fs').readFileSync(process.argv[1],'utf8'))", plan] };
  const [bare, parsed, checked] = figuresOf([bareNode, parsing, check], smoke ? 1 : 7, folder);
  row(`against JSON.parse, ${(parsed.cpu - bare.cpu).toFixed(0)} ms`, (checked.cpu - bare.cpu) / (parsed.cpu - bare.cpu), 'x', budget);
  return checked;
}

/** Milliseconds that are left when nothing is evaluated: what no way of evaluating can go below. */
function readAndWrite(plan: string, report: string): number {
  const script = fileURLToPath(new URL('least.ts', import.meta.url));
  const once = () => Number(execFileSync(process.execPath, [script, plan, report, join(folder, 'copy.json')], { encoding: 'utf8' }));
  return median(Array.from({ length: smoke ? 1 : 5 }, once));
}

function comparedWithConftest(plan: string, checked: Figures, budget: number): void {
  if (!isInstalled('conftest')) return;
  const rules = fileURLToPath(new URL('.', import.meta.url));
  const args = ['test', '--output', 'json', '--policy', rules, plan];
  const [conftest] = figuresOf([{ name: 'conftest', file: 'conftest', args, exits: [0, 1] }], smoke ? 1 : 5, folder);
  row('elapsed, against conftest', checked.elapsed / conftest.elapsed, 'x', budget);
}

/** The larger plan is longer than the longest string of JavaScript. */
async function growth({ json }: Policies): Promise<void> {
  const [few, many] = smoke ? [500, 1_000] : [10_000, 100_000];
  const fleet = { failing: true, withDisk: false };
  const plan = join(folder, 'plan.json');
  const check = checking(plan, json, ['--reports', 'json=report.json']);
  await writeFleet(plan, { ...fleet, machines: few });
  const [bare, small] = figuresOf([bareNode, check], smoke ? 1 : 5, folder);
  const what = await writeFleet(plan, { ...fleet, machines: many });
  const [large] = figuresOf([check], smoke ? 1 : 3, folder);
  console.log(`\n${what}, against ${few.toLocaleString('en-US')} machines`);
  const ofOne = (of: 'cpu' | 'peak') => (large[of] - bare[of]) / many / ((small[of] - bare[of]) / few);
  row('time of a machine', ofOne('cpu'), 'x', 1.1);
  row('memory of a machine', ofOne('peak'), 'x', 1.1);
  row('peak memory', large.peak, 'MiB', 100 + (10 * many) / 1024);
}

/** Snapshots of Bicep made of a genuine one: 400 resources, and as many machines as the plan has. */
async function templates({ json }: Policies): Promise<void> {
  const example = join(root, 'examples', 'plan.json');
  const snapshot = join(folder, 'fleet.snapshot.json');
  const toJson = ['--reports', 'json=report.json'];
  await writeSnapshot(snapshot, smoke ? 40 : 400);
  const [bare, cold, small] = figuresOf([bareNode, checking(example, json), checking(snapshot, json)], smoke ? 2 : 11, folder);
  console.log('\nSnapshot of Bicep, 400 resources');
  row('beyond a cold start', small.cpu - cold.cpu, 'ms', 50);
  await writeSnapshot(snapshot, smoke ? 1_000 : 10_000);
  const [many] = figuresOf([checking(snapshot, json, toJson)], smoke ? 1 : 5, folder);
  console.log(`Snapshot of ${((await stat(snapshot)).size / 1e6).toFixed(1)} MB, 10,000 machines, JSON report`);
  console.log(`  beyond node -e 0 ${(many.cpu - bare.cpu).toFixed(0)} ms, ${many.peak.toFixed(0)} MiB`);
}

/** Our own work with a page is what our code does with its rows; our own work in all is what is left without reading pages. */
async function live({ json }: Policies): Promise<void> {
  const fleet: LiveFleet = { machines: smoke ? 2_000 : 100_000, schedules: smoke ? 20 : 500, quota: 1_000_000 };
  const read = await readLive(fleet);
  const dropped = await readLive(fleet, 'azure-pages');
  const snapshot = join(folder, 'snapshot.json.gz');
  const checked = await checkLive(cli, fleet, json, folder, snapshot);
  console.log(`\nLive estate, ${fleet.machines.toLocaleString('en-US')} machines from a local Azure`);
  console.log(`  ${read.graphRequests} requests to Resource Graph for ${read.pages} pages, ${read.otherRequests} others`);
  row('elapsed before the first request, beyond node -e 0', await timeToFirstRequest(cli, json, smoke ? 3 : 10), 'ms', 150);
  row('our own work in a page of 1,000 rows', read.own / read.pages, 'ms', 6);
  row('whole check, JSON report', checked.peak, 'MiB', 1.2 * 1024);

  const unpack = "JSON.parse(require('zlib').gunzipSync(require('fs').readFileSync(process.argv[1])))";
  const parsing: Command = { name: 'JSON.parse', args: ['-e', unpack, snapshot] };
  const check: Command = {
    name: 'check --source snapshot',
    args: [cli, 'check', '--source', 'snapshot', '--files', snapshot, '--policy', json, '--reports', 'json=report.json'],
    exits: [0, 1],
  };
  const [bare, parsed, again] = figuresOf([bareNode, parsing, check], smoke ? 1 : 3, folder);
  console.log('The same estate from a snapshot');
  row('peak memory', again.peak, 'MiB', 1.4 * 1024);
  row('time', again.cpu, 'ms', 15_000);
  const [ownOfSnapshot, ownOfLive] = [again.cpu - (parsed.cpu - bare.cpu), checked.cpu - (dropped.cpu - bare.cpu)];
  row('our own work, against that of the live run', ownOfSnapshot / ownOfLive, 'x', 1);

  const paced = await readLive({ machines: smoke ? 3_000 : 20_000, schedules: 12, quota: 15 });
  const shortest = Math.floor((paced.graphRequests - 1) / 15) * 5_000;
  console.log(`Paced: 15 requests in 5 s, ${paced.graphRequests} pages, ${paced.refused} refused`);
  row('elapsed, against the least that this takes', paced.elapsed / shortest, 'x', 1.1);
}

function reports(): void {
  const script = fileURLToPath(new URL('write-reports.ts', import.meta.url));
  const [written] = figuresOf([{ name: 'reports', args: [script] }], smoke ? 1 : 5, folder);
  const [loaded] = figuresOf([{ name: 'reports', args: [script, 'nothing'] }], smoke ? 1 : 5, folder);
  console.log('\nReport of 10,000 findings in every format');
  row('time', written.cpu - loaded.cpu, 'ms', 1000);
  row('peak memory', written.peak, 'MiB', 250);
}

function checking(plan: string, policy: string, options: readonly string[] = []): Command {
  const args = [cli, 'check', '--files', plan, '--policy', policy, '--now', '2026-11-22T12:00:00Z', ...options];
  return { name: `check ${policy}`, args, exits: [0, 1] };
}

function row(name: string, measured: number, unit: 'ms' | 'MiB' | 'x', budget: number): void {
  const digits = unit === 'x' ? 2 : 0;
  const verdict = measured <= budget ? 'within' : 'OVER';
  console.log(
    `  ${name.padEnd(52)} ${measured.toFixed(digits).padStart(7)} ${unit} (budget: ${budget.toFixed(digits)} ${unit}; ${verdict})`,
  );
}
