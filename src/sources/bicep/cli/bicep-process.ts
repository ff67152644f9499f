import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import {
  createMessageConnection,
  type MessageConnection,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import { isObject } from '../../arm/arm-value.ts';
import type { BicepRequest } from '../../source.ts';

/** What the CLI answered instead of a result: its own words. */
export class BicepRefusal extends Error {}

/** The CLI gave no answer: it ended, hung, or printed what is no answer. Says why and what to do, for example `it ran out of memory; check fewer files at a time`. */
export class BicepFailure extends Error {}

export interface BicepCommand {
  /** Path of the executable. */
  readonly bicep: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Where it runs: never in the checkout. */
  readonly folder: string;
  /** Seconds that one answer may take. */
  readonly secondsPerAnswer: number;
  /** So that it does not outlive this process. */
  readonly onEnd: BicepRequest['onEnd'];
}

/** Bytes of an answer, and of what is kept of its complaints. */
const largestAnswer = 256 * 1024 * 1024;
const keptComplaints = 64 * 1024;

/**
 * The user's Bicep CLI as a process that answers requests over its standard streams, one after the other. No request is ever cancelled:
 * a cancelled one answers with a part of the resources, as if there were no others. What takes too long is killed with the process.
 */
export class BicepProcess {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #connection: MessageConnection;
  readonly #timeout: number;
  readonly #failed: Promise<never>;
  readonly #ended: Promise<void>;
  #fail: (why: string) => void = () => {};
  #received = 0;
  #complaints = '';
  isUsable = true;

  constructor({ bicep, environment, folder, secondsPerAnswer, onEnd }: BicepCommand) {
    this.#timeout = secondsPerAnswer;
    this.#failed = new Promise((_, reject) => {
      this.#fail = (why) => {
        this.isUsable = false;
        this.#child.kill('SIGKILL');
        reject(new BicepFailure(why));
      };
    });
    // Each request waits for it as well; between requests nobody does.
    this.#failed.catch(() => {});
    try {
      this.#child = spawn(bicep, ['jsonrpc', '--stdio'], { cwd: folder, env: environment, stdio: 'pipe', windowsHide: true });
    } catch (error) {
      throw new BicepFailure(notStarted(error));
    }
    const forget = onEnd?.(() => this.#child.kill('SIGKILL'));
    this.#ended = new Promise((resolve) => {
      const ended = () => {
        forget?.();
        resolve();
      };
      this.#child.once('exit', ended).once('error', ended);
    });
    this.#child.on('error', (error) => this.#fail(notStarted(error)));
    this.#child.on('close', (code, signal) => this.#fail(this.#ending(code, signal)));
    this.#child.stdin.on('error', () => {});
    this.#child.stdout.on('data', (bytes: Buffer) => {
      this.#received += bytes.length;
      if (this.#received > largestAnswer) this.#fail('its answer is larger than 256 MiB; deploy less with one file');
    });
    // Read to its end, or it would wait for a reader.
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#complaints += text.slice(0, keptComplaints - this.#complaints.length);
    });
    this.#connection = createMessageConnection(
      new StreamMessageReader(this.#child.stdout),
      new StreamMessageWriter(this.#child.stdin),
      silent,
    );
    this.#connection.onError(() => this.#fail(noAnswer));
    this.#connection.listen();
  }

  /** Throws a BicepRefusal with the CLI's words, or a BicepFailure. What it answers is an object; its members are the caller's to check. */
  async request<Answer extends object>(method: string, parameters: object): Promise<Partial<Answer>> {
    this.#received = 0;
    const limit = setTimeout(() => this.#fail(overtime(this.#timeout)), this.#timeout * 1000);
    try {
      const answer: unknown = await Promise.race([this.#connection.sendRequest(method, parameters), this.#failed]);
      if (!isObject(answer)) this.#fail(noAnswer);
      else return answer as Partial<Answer>;
      return await this.#failed;
    } catch (error) {
      if (error instanceof ResponseError) throw new BicepRefusal(error.message);
      if (error instanceof BicepFailure) throw error;
      return await this.#failed;
    } finally {
      clearTimeout(limit);
    }
  }

  /** Waits until the system has taken it away: until then it may still write. */
  async end(): Promise<void> {
    this.isUsable = false;
    this.#connection.dispose();
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  /** A process that ends has failed, whatever its code says: nobody asked it to. */
  #ending(code: number | null, signal: string | null): string {
    if (/\bICU\b/.test(this.#complaints)) {
      return 'it needs the ICU libraries, which this machine does not have; install them (Debian and Ubuntu: `apt-get install libicu-dev`, Alpine: `apk add icu-libs`)';
    }
    if (/OutOfMemory|out of memory/i.test(this.#complaints))
      return 'it ran out of memory; deploy less with one file, or use a larger machine';
    if (/stack overflow/i.test(this.#complaints) || signal === 'SIGABRT') {
      return 'it crashed, most often over an expression that is nested too deeply; write that in parts, with variables';
    }
    const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
    return `it ended before it answered (${how}); try \`bicep build\` on the file`;
  }
}

/** For what is an answer, but not to what was asked. */
export function notAnAnswer(): BicepFailure {
  return new BicepFailure(noAnswer);
}

const noAnswer = 'it printed something that is no answer; check that bicep-path names the Bicep CLI, and try `bicep --version`';

function notStarted(error: unknown): string {
  const { code = 'no reason given' } = error as NodeJS.ErrnoException;
  return `it could not be started (${code}); check that bicep-path names the Bicep CLI for this machine`;
}

function overtime(seconds: number): string {
  return `it did not answer within ${seconds} s; raise bicep-timeout, or have the file make less in loops`;
}

/** Its log would go to the console, with parts of answers in it. */
const silent = { error: () => {}, warn: () => {}, info: () => {}, log: () => {} };
