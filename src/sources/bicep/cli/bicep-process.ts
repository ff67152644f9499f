import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import {
  createMessageConnection,
  type MessageConnection,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';

/** What the CLI answered instead of a result: its own words. */
export class BicepRefusal extends Error {}

/** The CLI gave no answer: it ended, hung, or printed what is no answer. One clause, for example `it did not answer within 60 s`. */
export class BicepFailure extends Error {}

export interface BicepCommand {
  /** Path of the executable. */
  readonly bicep: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Where it runs: never in the checkout. */
  readonly folder: string;
  /** Seconds that one answer may take. */
  readonly secondsPerAnswer: number;
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
  #fail: (why: string) => void = () => {};
  #received = 0;
  #complaints = '';
  isUsable = true;

  constructor({ bicep, environment, folder, secondsPerAnswer }: BicepCommand) {
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
    this.#child = spawn(bicep, ['jsonrpc', '--stdio'], { cwd: folder, env: environment, stdio: 'pipe', windowsHide: true });
    this.#child.on('error', (error) =>
      this.#fail(`it could not be started (${(error as NodeJS.ErrnoException).code ?? 'no reason given'})`),
    );
    this.#child.on('close', (code, signal) => this.#fail(this.#ending(code, signal)));
    this.#child.stdin.on('error', () => {});
    this.#child.stdout.on('data', (bytes: Buffer) => {
      this.#received += bytes.length;
      if (this.#received > largestAnswer) this.#fail('its answer is larger than 256 MiB');
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
    this.#connection.onError(() => this.#fail('it printed something that is no answer'));
    this.#connection.listen();
  }

  /** Throws a BicepRefusal with the CLI's words, or a BicepFailure. */
  async request<Answer>(method: string, parameters: object): Promise<Answer> {
    this.#received = 0;
    const limit = setTimeout(() => this.#fail(`it did not answer within ${this.#timeout} s`), this.#timeout * 1000);
    try {
      return await Promise.race([this.#connection.sendRequest<Answer>(method, parameters), this.#failed]);
    } catch (error) {
      if (error instanceof ResponseError) throw new BicepRefusal(error.message);
      if (error instanceof BicepFailure) throw error;
      return await this.#failed;
    } finally {
      clearTimeout(limit);
    }
  }

  end(): void {
    this.isUsable = false;
    this.#connection.dispose();
    this.#child.kill('SIGKILL');
  }

  /** A process that ends has failed, whatever its code says: nobody asked it to. */
  #ending(code: number | null, signal: string | null): string {
    if (/\bICU\b/.test(this.#complaints)) return 'it needs the ICU libraries, which are not installed (on Debian and Ubuntu: libicu)';
    if (/OutOfMemory|out of memory/i.test(this.#complaints)) return 'it ran out of memory';
    if (/stack overflow/i.test(this.#complaints) || signal === 'SIGABRT') return 'it crashed; an expression may be nested too deeply';
    return `it ended before it answered (${signal === null ? `exit code ${code}` : `signal ${signal}`})`;
  }
}

/** Its log would go to the console, with parts of answers in it. */
const silent = { error: () => {}, warn: () => {}, info: () => {}, log: () => {} };
