import { repository, version } from '../../generated/version.ts';
import type { Report } from '../../index.ts';
import { exactLine } from '../../text/escape.ts';
import type { Settings } from '../inputs/settings.ts';
import { errorReport } from '../outputs/error-report.ts';
import { describeFailure, type Failure } from '../outputs/failure.ts';
import { createRedactor, scopesOf } from '../outputs/redact.ts';
import { automaticRedaction, readActionSettings } from './inputs.ts';
import { publish, type StepResult } from './publish.ts';
import { annotate, loadRunner, log, type Runner } from './runner.ts';

/** What a step depends on beside its environment variables and files. */
export interface ActionIo {
  /** The workspace where the runner names none. */
  readonly directory: string;
  readonly now: Date;
  readonly setExitCode: (code: number) => void;
}

const help = `Every input is described at ${repository}/blob/v${version}/docs/inputs.md.`;

/** One step of a workflow: reads its inputs, evaluates, and publishes. The exit code says whether the step failed. */
export async function runStep(given: Partial<ActionIo> = {}): Promise<void> {
  const io: ActionIo = { ...processIo(), ...given };
  const runner = await loadRunner();
  try {
    const result = await evaluate(io, runner);
    await publish(result, runner, process.env);
    io.setExitCode(result.failed ? 1 : 0);
  } catch (error) {
    // Publishing is broken, so nothing that was published so far can be relied on.
    const { stack = '', sentences, hint } = describeFailure(error, help);
    log(runner, `${stack}\n${hint}`);
    annotate(runner, { level: 'error', title: 'Patch policy', message: sentences[0].text });
    io.setExitCode(1);
  }
}

function processIo(): ActionIo {
  return {
    directory: process.cwd(),
    now: new Date(),
    setExitCode: (code) => {
      process.exitCode = code;
    },
  };
}

async function evaluate({ directory, now }: ActionIo, runner: Runner): Promise<StepResult> {
  const environment = process.env;
  const workspace = environment.GITHUB_WORKSPACE || directory;
  let redactor = createRedactor(automaticRedaction(environment));
  let settings: Settings | undefined;
  try {
    const tell = (line: string) => log(runner, redactor.text(exactLine(line, 500)));
    settings = await readActionSettings(runner, environment, workspace, now, tell);
    const { inputs, options } = settings;
    redactor = createRedactor(inputs.redact === 'auto' ? automaticRedaction(environment) : inputs.redact, scopesOf(options));
    const { checkWithSnapshot, exitCode } = await import('../../index.ts');
    const { report, snapshot } = await checkWithSnapshot(options, inputs['snapshot-out']);
    return {
      ...{ workspace, redactor, settings, report, failed: exitCode(report, options.onEmpty) !== 0 },
      ...(snapshot ? { snapshot: snapshot.bytes } : {}),
    };
  } catch (error) {
    const failure = describeFailure(error, help);
    return { workspace, redactor, settings, failure, report: reportOf(failure, settings, now), failed: true };
  }
}

function reportOf(failure: Failure, settings: Settings | undefined, now: Date): Report {
  const { options } = settings ?? {};
  return errorReport({ version, failure, now: options?.now ?? now, source: options?.source ?? 'auto', policies: options?.policy ?? [] });
}
