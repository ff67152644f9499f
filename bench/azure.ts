import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { generateEstate } from '../test/support/azure/estate/generate.ts';
import { type RunningAzure, startAzure } from '../test/support/azure/start.ts';

/** One read of a live estate from a local Azure, in a process of its own. */
export interface LiveRead {
  readonly machines: number;
  /** Milliseconds. */
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

/** Peak memory of a process, in MiB. */
export interface LivePeak {
  /** Until Azure had told everything. */
  readonly reading: number;
  readonly whole: number;
}

/** Of the command `snapshot`, as it is shipped. */
export async function peakOfSnapshot(cli: string, fleet: LiveFleet, folder: string): Promise<LivePeak> {
  return besideAzure(fleet, async ({ environment }) => {
    const file = join(folder, 'peak.json');
    const hook = `import{subscribe}from'node:diagnostics_channel';import{writeFileSync}from'node:fs';
      const peak=()=>process.resourceUsage().maxRSS/1024;let reading=0;
      subscribe('http.client.response.finish',()=>{reading=peak()});
      process.on('exit',()=>writeFileSync(process.env.BENCH_PEAK,JSON.stringify({reading,whole:peak()})))`;
    const args = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, cli, 'snapshot', '--scopes', 'mg:mg-landing-zones'];
    const output = ['--auth', 'environment', '--output', join(folder, 'snapshot.json.gz')];
    await promisify(execFile)(process.execPath, [...args, ...output], { env: { ...process.env, ...environment, BENCH_PEAK: file } });
    return JSON.parse(await readFile(file, 'utf8')) as LivePeak;
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
