import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface DoorRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Door {
  /** `index.js` is the action, `cli.js` the command line. */
  readonly file: 'index.js' | 'cli.js';
  readonly arguments?: readonly string[];
  readonly directory: string;
  /** Everything the process inherits, beside the PATH of the running Node. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Called once it runs. */
  readonly started?: (interrupt: (signal?: NodeJS.Signals) => void) => void;
}

/** Runs a file of the committed bundle the way the runner or a shell does, with nothing inherited. */
export function runDoor(door: Door): Promise<DoorRun> {
  const path = join(root, 'dist', door.file);
  const child = spawn(process.execPath, [path, ...(door.arguments ?? [])], {
    cwd: door.directory,
    env: { PATH: dirname(process.execPath), ...door.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.once('spawn', () => door.started?.((signal = 'SIGINT') => child.kill(signal)));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done({ code, stdout, stderr }));
  });
}

/** A command that the runner would obey. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads a log as the runner does: `::name k=v::message` at the start of a line, `##[name k=v]message` anywhere in one. */
export function commandsIn(log: string): readonly RunnerCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const trimmed = line.trimStart();
    const current = trimmed.startsWith('::') ? /^::([^\s:]+)(?:\s+(.*?))?::(.*)$/.exec(trimmed) : null;
    const old = /##\[([^\s\]]+)(?:\s+([^\]]*))?\](.*)$/.exec(line);
    const found = current ?? old;
    if (!found) return [];
    const [, name = '', properties = '', message = ''] = found;
    const pairs = properties.split(current ? ',' : ';').filter(Boolean);
    return [{ name, properties: Object.fromEntries(pairs.map((pair) => pairOf(pair))), message: decoded(message) }];
  });
}

function pairOf(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return [pair.slice(0, at), decoded(pair.slice(at + 1))];
}

function decoded(text: string): string {
  return text.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}

/** Reads the file behind `GITHUB_OUTPUT` as the runner does. */
export function outputsIn(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  while (lines.length > 1) {
    const [, name = '', delimiter] = /^(.+?)<<(.+)$/.exec(lines.shift() ?? '') ?? [];
    const end = delimiter === undefined ? -1 : lines.indexOf(delimiter);
    if (end === -1) throw new Error(`no entry: ${name}`);
    values[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n');
  }
  return values;
}
