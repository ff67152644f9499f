import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { generateEstate } from '../test/support/azure/estate/generate.ts';
import { type RunningAzure, startAzure } from '../test/support/azure/start.ts';
import { type Figures, measured } from './measure.ts';

/** One read of a live estate from a local Azure, in a process of its own. */
export interface LiveRead {
  readonly machines: number;
  /** Milliseconds of Node's main thread. */
  readonly cpu: number;
  /** Of it, what our own code does with rows. */
  readonly own: number;
  readonly elapsed: number;
  /** Pages of Resource Graph, and requests to it and to everything else. */
  readonly pages: number;
  readonly graphRequests: number;
  readonly otherRequests: number;
  readonly refused: number;
}

export interface LiveFleet {
  readonly machines: number;
  readonly schedules: number;
  /** Requests in five seconds. */
  readonly quota: number;
}

/** A check with a JSON report, as it is shipped; and a snapshot of the same estate. */
export async function checkLive(cli: string, fleet: LiveFleet, policy: string, folder: string, snapshot: string): Promise<Figures> {
  return besideAzure(fleet, async ({ environment }) => {
    const figures = join(folder, 'live.json');
    const scopes = ['--auth', 'environment', '--scopes', 'mg:mg-landing-zones'];
    const run = async (...args: readonly string[]) => {
      const started = performance.now();
      const options = { cwd: folder, env: { ...process.env, ...environment, BENCH_FIGURES: figures }, maxBuffer: 2 ** 26 };
      await promisify(execFile)(process.execPath, [...measured, cli, ...args, ...scopes], options).catch((error) => {
        // Machines that fail the policy.
        if (error.code !== 1) throw error;
      });
      return { ...(JSON.parse(await readFile(figures, 'utf8')) as Pick<Figures, 'cpu' | 'peak'>), elapsed: performance.now() - started };
    };
    await run('snapshot', '--output', snapshot);
    return run('check', '--source', 'azure', '--policy', policy, '--reports', 'json=report.json');
  });
}

/** `azure-client` makes an estate of the rows, `azure-pages` drops them. */
type Client = 'azure-client' | 'azure-pages';

export async function readLive(fleet: LiveFleet, client: Client = 'azure-client'): Promise<LiveRead> {
  return besideAzure(fleet, async ({ environment, requests }) => {
    const file = fileURLToPath(new URL(`${client}.ts`, import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [file], { env: { ...process.env, ...environment }, maxBuffer: 2 ** 24 });
    const figures = JSON.parse(stdout) as Pick<LiveRead, 'machines' | 'cpu' | 'own' | 'elapsed'> & { readonly incomplete: string[] };
    if (figures.incomplete.length > 0) throw new Error(figures.incomplete.join(' '));
    const graph = requests.filter(({ service }) => service === 'resource-graph');
    const refused = requests.filter(({ answer }) => answer.status === 429).length;
    return {
      ...figures,
      pages: graph.length - refused,
      graphRequests: graph.length,
      otherRequests: requests.length - graph.length,
      refused,
    };
  });
}

async function besideAzure<T>({ machines, schedules, quota }: LiveFleet, run: (azure: RunningAzure) => Promise<T>): Promise<T> {
  const estate = generateEstate({ machines, schedules, now: new Date() });
  const azure = await startAzure({ estate, audience: 'own', quota: { requests: quota, seconds: 5 } });
  try {
    return await run(azure);
  } finally {
    await azure.stop();
  }
}
