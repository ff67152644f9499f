import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { generateEstate } from '../test/support/azure/estate/generate.ts';
import { startAzure } from '../test/support/azure/start.ts';

/** Milliseconds from the start of a live run to its first request, beyond what Node needs to start; the least of some runs. */
export async function timeToFirstRequest(cli: string, policy: string, runs: number): Promise<number> {
  let asked = 0;
  const note = () => {
    asked ||= performance.now();
    return false;
  };
  const estate = generateEstate({ machines: 10 });
  const azure = await startAzure({ estate, audience: 'own', faults: [{ on: { service: 'sign-in', where: note } }] });
  const args = [cli, 'check', '--source', 'azure', '--auth', 'environment', '--scopes', 'mg:mg-landing-zones', '--policy', policy];
  try {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      asked = 0;
      const [bare] = await timed(['-e', '0']);
      const [, started] = await timed(args, azure.environment);
      times.push(asked - started - bare);
    }
    return Math.min(...times);
  } finally {
    await azure.stop();
  }
}

/** How long a run of Node took, and when it began. */
async function timed(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<readonly [number, number]> {
  const started = performance.now();
  await once(spawn(process.execPath, [...args], { env: { ...process.env, ...environment }, stdio: 'ignore' }), 'exit');
  return [performance.now() - started, started];
}
