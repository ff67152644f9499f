import { describeFailure } from '../outputs/failure.ts';
import { callOption, help, parseArguments } from './args.ts';

/** A stream of text, and what is known about the terminal behind it. */
export interface TextStream {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** What the command line touches outside itself, beside files. */
export interface CliIo {
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
  readonly now: Date;
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  readonly setExitCode: (code: number) => void;
}

/** One call of the command line. Never throws; exit code 0 passed, 1 violations, 2 no verdict, 130 interrupted. */
export async function run(given?: Partial<CliIo>): Promise<void> {
  const io: CliIo = { ...processIo(), ...given };
  if (!given) prepareProcess();
  try {
    io.setExitCode(await runArguments(io));
  } catch (error) {
    const { sentences, hint, stack } = describeFailure(error, help);
    if (stack !== undefined) io.stderr.write(`${stack}\n`);
    for (const { text } of sentences) io.stderr.write(`error: ${text}\n`);
    io.stderr.write(`hint: ${hint}\n`);
    io.setExitCode(2);
  }
}

function processIo(): CliIo {
  return {
    arguments: process.argv.slice(2),
    environment: process.env,
    directory: process.cwd(),
    now: new Date(),
    stdout: process.stdout,
    stderr: process.stderr,
    setExitCode: (code) => {
      process.exitCode = code;
    },
  };
}

function prepareProcess(): void {
  process.once('SIGINT', () => process.exit(130));
  // A reader that has seen enough, such as `head`, closes the pipe; that is no failure of the check.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

async function runArguments(io: CliIo): Promise<number> {
  const read = parseArguments(io.arguments);
  if (read.kind === 'help') {
    const { helpText } = await import('./help.ts');
    io.stdout.write(helpText(read.command));
    return 0;
  }
  if (read.kind === 'version') {
    const { version } = await import('../../index.ts');
    io.stdout.write(`${version}\n`);
    return 0;
  }
  const { runCommands } = await import('./commands.ts');
  return runCommands[read.command]({ ...read, call: callOption, io });
}
