import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { peakOfSnapshot, readLive } from './azure.ts';
import { timeToFirstRequest } from './azure-start.ts';
import { timeEvaluation, timeScopes } from './evaluation.ts';
import { type Command, peakOf, type Times, timesOf } from './measure.ts';
import { type Fleet, fleetOf, writePlan } from './plan.ts';

// Usage: npm run bench [-- --smoke] [-- --megabytes=100]. Ratios count, not times: both sides of each run in turn on this machine.
const smoke = process.argv.includes('--smoke');
const megabytes = Number(/^--megabytes=(\d+)$/.exec(process.argv.at(-1) ?? '')?.[1] ?? (smoke ? 2 : 100));
const root = fileURLToPath(new URL('../', import.meta.url));
const cli = join(root, 'dist', 'cli.js');
const folder = await mkdtemp(join(tmpdir(), 'bench-'));

try {
  const policies = await writePolicies();
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}; times in ms (min / median), ratios of the minima\n`);
  coldStart(policies);
  const inOrder = fleetOf(megabytes, { failing: false, withDisk: true });
  await largePlan(policies.json, 'nothing wrong', inOrder, { ratio: 0.6, memory: 100 });
  const wrong = fleetOf(megabytes * 0.6, { failing: true, withDisk: false });
  await largePlan(policies.json, 'every machine wrong, JSON report', wrong, { ratio: 1, memory: 200 }, ['--reports', 'json=report.json']);
  await evaluation();
  await scopes();
  writtenReports();
  await live(policies.json);
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

function coldStart({ json, yaml }: Policies): void {
  const plan = join(root, 'examples', 'plan.json');
  const floor: Command = { name: 'node -e 0', args: ['-e', '0'] };
  const [bare, withJson, withYaml] = timesOf([floor, checking(plan, json), checking(plan, yaml)], smoke ? 3 : 20, folder) as [
    Times,
    Times,
    Times,
  ];
  console.log('Cold start, plan of the examples');
  line('node -e 0', bare);
  line('check, JSON policy', withJson, { ratio: withJson.min / bare.min, budget: 1.5 });
  line('check, YAML policy', withYaml, { ratio: withYaml.min / bare.min, budget: 2 });
}

interface Budget {
  /** Against JSON.parse of the same file, both without the start of Node. */
  readonly ratio: number;
  /** MiB. */
  readonly memory: number;
}

async function largePlan(policy: string, what: string, fleet: Fleet, budget: Budget, options: readonly string[] = []): Promise<void> {
  const plan = join(folder, 'plan.json');
  await writePlan(plan, new URL('../examples/plan.json', import.meta.url), fleet);
  const { size } = await stat(plan);
  const parsing: Command = { name: 'JSON.parse', args: ['-e', "JSON.parse(require('fs').readFileSync(process.argv[1],'utf8'))", plan] };
  const check = checking(plan, policy, options);
  const floor: Command = { name: 'node -e 0', args: ['-e', '0'] };
  const [bare, parsed, checked] = timesOf([floor, parsing, check], smoke ? 2 : 7, folder) as [Times, Times, Times];
  const { machines } = fleet;
  console.log(`\nPlan of ${(size / 1e6).toFixed(1)} MB, ${machines} machines, ${what} (the ratio leaves out the start of Node)`);
  line('JSON.parse(readFileSync())', parsed);
  line('check', checked, { ratio: (checked.min - bare.min) / (parsed.min - bare.min), budget: budget.ratio });
  const [wanted, used] = [peakOf(parsing, folder), peakOf(check, folder)];
  console.log(`  ${'peak memory, JSON.parse'.padEnd(30)} ${`${wanted.toFixed(0)} MiB`.padStart(16)}`);
  console.log(`  ${'peak memory, check'.padEnd(30)} ${`${used.toFixed(0)} MiB`.padStart(16)}   ${against(used, budget.memory, ' MiB')}`);
}

async function evaluation(): Promise<void> {
  const sizes = smoke ? [1_000, 5_000] : [1_000, 10_000, 100_000];
  const runs = await timeEvaluation(sizes, smoke ? 3 : 9);
  console.log('\nEvaluation alone, every rule');
  for (const { machines, times } of runs) {
    const rate = machines / (times.min / 1000);
    const verdict = rate >= 200_000 ? 'within' : 'OVER';
    console.log(
      `  ${`${machines} machines`.padEnd(30)} ${shown(times)}   ${Math.round(rate).toLocaleString('en-US')} machines/s (budget: at least 200,000; ${verdict})`,
    );
  }
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return;
  const growth = last.times.min / last.machines / (first.times.min / first.machines);
  console.log(`  ${'cost of one machine, most/least'.padEnd(47)}   ${against(growth, 1.1)}`);
}

async function scopes(): Promise<void> {
  const [sizes, schedules] = smoke ? [[100, 1000], 30] : [[1000, 10_000], 300];
  console.log(`\nCalendars, ${schedules} schedules on dynamic scopes, from the estate to the findings`);
  const timed = await timeScopes(sizes, schedules, smoke ? 2 : 5);
  for (const { machines, times } of timed) {
    const limit = machines === 10_000 ? `   ${against(times.min, 1000, ' ms')}` : '';
    console.log(`  ${`${machines} machines`.padEnd(30)} ${shown(times)}${limit}`);
  }
}

function writtenReports(): void {
  const script = fileURLToPath(new URL('write-reports.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const { findings, elapsed, peak } = JSON.parse(stdout) as { findings: number; elapsed: number; peak: number };
  console.log(`\nReport of ${findings} findings in every format`);
  console.log(`  ${'time'.padEnd(47)}   ${against(elapsed, 1000, ' ms')}`);
  console.log(`  ${'peak memory'.padEnd(47)}   ${against(peak, 200, ' MiB')}`);
}

/**
 * Our own work is what our code does with rows. What a page takes in all, garbage and growing memory with it, is what the large read takes
 * beyond the small one; both ask as many machines one by one as a run may. Of two reads the one that took less counts.
 */
async function live(policy: string): Promise<void> {
  const [few, many] = smoke ? [100, 2_000] : [10_000, 100_000];
  const unlimited = { schedules: smoke ? 20 : 500, quota: 1_000_000 };
  const least = async (machines: number, client?: 'azure-pages') => {
    const [one, other] = [await readLive({ ...unlimited, machines }, client), await readLive({ ...unlimited, machines }, client)];
    return one.cpu < other.cpu ? one : other;
  };
  const [small, large] = [await least(few), await least(many)];
  const [drops, dropped] = [await least(few, 'azure-pages'), await least(many, 'azure-pages')];
  const perPage = (large.cpu - small.cpu) / (large.pages - small.pages);
  const ofSdk = (dropped.cpu - drops.cpu) / (dropped.pages - drops.pages);
  console.log(`\nLive estate, ${large.machines} machines from a local Azure`);
  console.log(
    `  ${'requests'.padEnd(30)} ${large.graphRequests} to Resource Graph for ${large.pages} pages, ${large.otherRequests} others`,
  );
  const first = await timeToFirstRequest(cli, policy, smoke ? 3 : 10);
  console.log(`  ${'before the first request, beyond node -e 0'.padEnd(47)}   ${against(first, 150, ' ms')}`);
  console.log(`  ${'our own work in a page'.padEnd(47)}   ${against(large.own / large.pages, 6, ' ms')}`);
  console.log(`  ${'a page in all, and with its rows dropped'.padEnd(47)}   ${perPage.toFixed(1)} ms, ${ofSdk.toFixed(1)} ms`);
  const { reading, whole } = await peakOfSnapshot(cli, { ...unlimited, machines: many }, folder);
  console.log(`  ${'peak memory, reading'.padEnd(47)}   ${against(reading, 200, ' MiB')}`);
  console.log(`  ${'peak memory, snapshot written'.padEnd(47)}   ${whole.toFixed(0)} MiB`);
  const paced = await readLive({ machines: smoke ? 3_000 : 20_000, schedules: 12, quota: 15 });
  const shortest = Math.floor((paced.graphRequests - 1) / 15) * 5_000;
  console.log(
    `  ${`15 requests in 5 s, ${paced.graphRequests} pages, ${paced.refused} refused`.padEnd(47)}   ${against(paced.elapsed / shortest, 1.1)}`,
  );
}

function checking(plan: string, policy: string, options: readonly string[] = []): Command {
  const args = [cli, 'check', '--files', plan, '--policy', policy, '--now', '2026-11-22T12:00:00Z', ...options];
  return { name: `check ${policy}`, args, exits: [0, 1] };
}

function line(name: string, times: Times, limit?: { readonly ratio: number; readonly budget: number }): void {
  console.log(`  ${name.padEnd(30)} ${shown(times)}${limit ? `   ${against(limit.ratio, limit.budget)}` : ''}`);
}

function shown({ min, median }: Times): string {
  return `${min.toFixed(1)} / ${median.toFixed(1)}`.padStart(16);
}

function against(measured: number, budget: number, unit = ' x'): string {
  const digits = unit === ' x' ? 2 : 0;
  return `${measured.toFixed(digits)}${unit} (budget: ${budget}${unit}; ${measured <= budget ? 'within' : 'OVER'})`;
}
