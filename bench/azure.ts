import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { generateEstate } from '../test/support/azure/estate/generate.ts';
import { startAzure } from '../test/support/azure/start.ts';

/** One read of a live estate from a local Azure, in a process of its own. */
export interface LiveRead {
  readonly machines: number;
  /** Milliseconds. */
  readonly cpu: number;
  /** Of it, what our own code does with rows. */
  readonly own: number;
  readonly elapsed: number;
  /** MiB. */
  readonly peak: number;
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

/** `azure-client` makes an estate of the rows, `azure-pages` drops them. */
type Client = 'azure-client' | 'azure-pages';

export async function readLive({ machines, schedules, quota }: LiveFleet, client: Client = 'azure-client'): Promise<LiveRead> {
  const estate = generateEstate({ machines, schedules, now: new Date() });
  const azure = await startAzure({ estate, audience: 'own', quota: { requests: quota, seconds: 5 } });
  try {
    const file = fileURLToPath(new URL(`${client}.ts`, import.meta.url));
    const environment = { ...process.env, ...azure.environment };
    const { stdout } = await promisify(execFile)(process.execPath, [file], { env: environment, maxBuffer: 2 ** 24 });
    const figures = JSON.parse(stdout) as Pick<LiveRead, 'machines' | 'cpu' | 'own' | 'elapsed' | 'peak'> & {
      readonly incomplete: string[];
    };
    if (figures.incomplete.length > 0) throw new Error(figures.incomplete.join(' '));
    const graph = azure.requests.filter(({ service }) => service === 'resource-graph');
    const refused = azure.requests.filter(({ answer }) => answer.status === 429).length;
    return {
      ...figures,
      pages: graph.length - refused,
      graphRequests: graph.length,
      otherRequests: azure.requests.length - graph.length,
      refused,
    };
  } finally {
    await azure.stop();
  }
}
