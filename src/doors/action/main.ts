import type { Report } from '../../index.ts';
import { exactLine } from '../../text/escape.ts';
import type { Settings } from '../inputs/settings.ts';
import { errorReport } from '../outputs/error-report.ts';
import { describeFailure, type Failure } from '../outputs/failure.ts';
import { createRedactor } from '../outputs/redact.ts';
import { annotationCommand, logText } from './commands.ts';
import { automaticRedaction, type Environment, readActionSettings } from './inputs.ts';
import { type Judged, tell } from './tell.ts';

/** What the action touches outside itself, beside files. */
export interface ActionIo {
  readonly environment: Environment;
  /** The workspace where the runner names none. */
  readonly directory: string;
  readonly now: Date;
  readonly write: (text: string) => void;
  readonly setExitCode: (code: number) => void;
}

/** One step of a workflow: reads its inputs, judges, and tells the runner. Never throws; the exit code says whether the step failed. */
export async function run(given: Partial<ActionIo> = {}): Promise<void> {
  const io: ActionIo = { ...processIo(), ...given };
  try {
    const judged = await judge(io);
    await tell(judged, io);
    io.setExitCode(judged.failed ? 1 : 0);
  } catch (error) {
    // Reporting is broken, so nothing that was said so far can be relied on.
    const { stack = '', sentences, hint } = describeFailure(error);
    io.write(logText(`${stack}\n${hint}`));
    io.write(annotationCommand('error', sentences[0].text));
    io.setExitCode(1);
  }
}

function processIo(): ActionIo {
  return {
    environment: process.env,
    directory: process.cwd(),
    now: new Date(),
    write: (text) => process.stdout.write(text),
    setExitCode: (code) => {
      process.exitCode = code;
    },
  };
}

async function judge({ environment, directory, now, write }: ActionIo): Promise<Judged> {
  const workspace = environment.GITHUB_WORKSPACE || directory;
  let redactor = createRedactor(automaticRedaction(environment));
  let settings: Settings | undefined;
  try {
    const tell = (line: string) => write(logText(redactor.text(exactLine(line, 500))));
    settings = await readActionSettings(environment, workspace, now, tell);
    if (settings.redact !== 'auto') redactor = createRedactor(settings.redact);
    const { checkWithSnapshot, exitCode } = await import('../../index.ts');
    const { options, snapshotOut } = settings;
    const { report, snapshot } = await checkWithSnapshot(options, snapshotOut);
    return {
      ...{ workspace, redactor, settings, report, failed: exitCode(report, options.onEmpty) !== 0 },
      ...(snapshot ? { snapshot: snapshot.bytes } : {}),
    };
  } catch (error) {
    const failure = describeFailure(error);
    return { workspace, redactor, settings, failure, report: await reportOf(failure, settings, now), failed: true };
  }
}

async function reportOf(failure: Failure, settings: Settings | undefined, now: Date): Promise<Report> {
  const { version } = await import('../../index.ts');
  const { options } = settings ?? {};
  return errorReport({ version, failure, now: options?.now ?? now, source: options?.source ?? 'auto', policies: options?.policy ?? [] });
}
