import { chmodSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a fake goes wrong: code that takes the place of what it would do. */
export interface FakeBicep {
  /** At its start, before it reads anything. */
  readonly start?: string;
  /** For a request to compile a file whose name begins with `bad`. `send` writes a message as the protocol has it; `id` is that of the request. */
  readonly compile?: string;
  /** What it answers to `bicep/version`. */
  readonly version?: object;
}

/** Programs that are running, as they report themselves. */
export class FakePrograms {
  readonly #server = createServer((line) => {
    this.#gone.push(new Promise((resolve) => line.on('close', () => resolve())));
    line.on('error', () => {});
    line.setEncoding('utf8').once('data', (folder: string) => {
      this.#folders.push(folder);
      for (const wake of this.#waiting.splice(0)) wake();
      line.write('go');
    });
  });
  readonly #gone: Promise<void>[] = [];
  readonly #folders: string[] = [];
  readonly #waiting: (() => void)[] = [];
  #port = 0;

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  close(): void {
    this.#server.close();
  }

  /** A program that speaks as the Bicep CLI does, run by the Node of the tests. */
  write({ start = '', compile = '', version = { result: { version: '0.49.2' } } }: FakeBicep): string {
    const path = join(mkdtempSync(join(tmpdir(), 'fake-bicep-')), 'bicep');
    writeFileSync(path, `#!${process.execPath}\n${program({ start, compile, version, port: this.#port })}`);
    chmodSync(path, 0o700);
    return path;
  }

  /** Until the next program runs. */
  started(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Waits for the end of every program that has run, and returns which of the folders that they ran in are left. */
  async left(): Promise<readonly string[]> {
    await Promise.all(this.#gone);
    return this.#folders.filter((folder) => existsSync(folder));
  }
}

const machine = { type: 'Microsoft.Compute/virtualMachines', apiVersion: '2024-07-01', name: 'vm', location: 'westeurope', properties: {} };
const template = {
  $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  contentVersion: '1.0.0.0',
  resources: [machine],
};
const snapshot = { predictedResources: [{ id: "[resourceId('Microsoft.Compute/virtualMachines', 'vm')]", ...machine }], diagnostics: [] };

interface Program extends Required<FakeBicep> {
  readonly port: number;
}

/** It reads requests once its report was taken, so that whoever has an answer knows of the program. */
const program = ({ start, compile, version, port }: Program) => `
const line = require('node:net').connect(${port}, '127.0.0.1');
line.write(process.cwd());
line.once('data', () => { ${start}; process.stdin.on('data', read); });
function send(message) {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  process.stdout.write('Content-Length: ' + Buffer.byteLength(text) + '\\r\\n\\r\\n' + text);
}
function answer({ id, method, params }) {
  if (method === 'bicep/version') return send({ id, ...${JSON.stringify(version)} });
  if (method === 'bicep/getFileReferences') return send({ id, result: { filePaths: [params.path] } });
  if (method === 'bicep/compile' && /bad[^/]*$/.test(params.path)) { ${compile} }
  else if (method === 'bicep/compile') send({ id, result: { success: true, diagnostics: [], contents: ${JSON.stringify(JSON.stringify(template))} } });
  else if (method === 'bicep/getSnapshot') send({ id, result: { snapshot: ${JSON.stringify(JSON.stringify(snapshot))} } });
  else send({ id, result: { nodes: [] } });
}
let bytes = Buffer.alloc(0);
function read(more) {
  bytes = Buffer.concat([bytes, more]);
  for (;;) {
    const start = bytes.indexOf('\\r\\n\\r\\n') + 4;
    const end = start + Number(/Content-Length: (\\d+)/.exec(bytes.toString('latin1', 0, start))?.[1] ?? Infinity);
    if (start < 4 || bytes.length < end) return;
    const message = JSON.parse(bytes.toString('utf8', start, end));
    bytes = bytes.subarray(end);
    answer(message);
  }
}
`;
