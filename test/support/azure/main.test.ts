import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('./main.ts', import.meta.url));

test('it runs from a shell, says what to export, and leaves nothing behind', async () => {
  const child = spawn(process.execPath, [script, '--machines', '10'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exported = new Map<string, string>();
  for await (const line of createInterface(child.stdout)) {
    const [, name, value] = /^export (\w+)='(.*)'$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) exported.set(name, value);
    if (name === 'IDENTITY_HEADER') break;
  }
  const caFile = exported.get('NODE_EXTRA_CA_CERTS') ?? '';
  expect(existsSync(caFile)).toBe(true);
  expect(exported.get('AZURE_AUTHORITY_HOST')).toMatch(/^https:\/\/localhost:\d+$/);
  child.kill('SIGTERM');
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  expect(existsSync(caFile)).toBe(false);
});

test('it runs for as long as a command does, and ends as the command does', async () => {
  const program = 'console.log(process.argv[1], process.env.AZURE_AUTHORITY_HOST); process.exitCode = 7';
  const child = spawn(process.execPath, [script, '--machines', '1', '--', process.execPath, '--eval', program, '{url}']);
  const printed = child.stdout.setEncoding('utf8').toArray();
  const [code] = await once(child, 'close');
  const [url, host] = (await printed).join('').trim().split(' ');
  expect(code).toBe(7);
  expect(url).toMatch(/^https:/);
  expect(host).toBe(url);
});
