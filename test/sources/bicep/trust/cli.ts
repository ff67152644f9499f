import { spawn } from 'node:child_process';
import { publicData } from '../../../support/public-data.ts';

/** The real CLI, undefined where there is none. */
export const bicep = publicData('tools/bicep');

type Request = readonly [method: string, parameters: object];
export interface Answer {
  readonly result?: { readonly [key: string]: unknown };
  readonly error?: { readonly message: string };
}

/** What the real CLI answers, in one process with this environment and nothing else; a request waits for the answer before it. */
export function ask(environment: NodeJS.ProcessEnv, folder: string, requests: readonly Request[]): Promise<readonly Answer[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(bicep ?? '', ['jsonrpc', '--stdio'], { env: environment, cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
    const answers: Answer[] = [];
    let bytes = Buffer.alloc(0);
    const sendNext = () => {
      const [method, params] = requests[answers.length] ?? [];
      if (method === undefined) {
        child.stdin.end();
        return;
      }
      const text = JSON.stringify({ jsonrpc: '2.0', id: answers.length, method: `bicep/${method}`, params });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    };
    child.on('error', reject);
    child.on('close', () => (answers.length === requests.length ? resolve(answers) : reject(new Error('Bicep has ended early'))));
    child.stdout.on('data', (more: Buffer) => {
      bytes = Buffer.concat([bytes, more]);
      const head = header(bytes);
      if (!head || bytes.length < head.end) return;
      answers.push(JSON.parse(bytes.toString('utf8', head.start, head.end)) as Answer);
      bytes = bytes.subarray(head.end);
      sendNext();
    });
    sendNext();
  });
}

function header(bytes: Buffer): { readonly start: number; readonly end: number } | undefined {
  const blank = bytes.indexOf('\r\n\r\n');
  const length = blank < 0 ? undefined : /Content-Length: (\d+)/.exec(bytes.toString('latin1', 0, blank))?.[1];
  return length === undefined ? undefined : { start: blank + 4, end: blank + 4 + Number(length) };
}
