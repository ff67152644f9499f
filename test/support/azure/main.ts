import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { generateEstate } from './estate/generate.ts';
import { startAzure } from './start.ts';

/**
 * Runs Azure on this machine until it is interrupted, and prints what a shell must export to use it:
 *
 *     node test/support/azure/main.ts --machines 500 --seed 7 --port 8443
 *
 * Or for as long as a command runs, which finds all of that in its environment and the address in place of `{url}`:
 *
 *     node test/support/azure/main.ts --machines 500 -- node my-client.ts {url}
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    machines: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    port: { type: 'string', default: '0' },
  },
});

const azure = await startAzure({
  estate: generateEstate({ machines: Number(values.machines), seed: Number(values.seed), now: new Date() }),
  audience: 'own',
  port: Number(values.port),
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void azure.stop());
const [command, ...rest] = positionals.map((one) => one.replaceAll('{url}', azure.url));
if (command === undefined) {
  const lines = [
    `# Azure Resource Manager: ${azure.url}`,
    `# subscriptions: ${azure.azure.estate.subscriptions.join(' ')}`,
    ...Object.entries(azure.environment).map(([name, value]) => `export ${name}='${value}'`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
} else {
  const child = spawn(command, rest, { stdio: 'inherit', env: { ...process.env, ...azure.environment } });
  child.once('close', (code) => {
    process.exitCode = code ?? 1;
    void azure.stop();
  });
}
