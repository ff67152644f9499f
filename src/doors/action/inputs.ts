import { readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { UsageError } from '../../errors.ts';
import { expected, quoted, type Written, type WrittenInputs } from '../inputs/read-value.ts';
import { readSettings, type Settings } from '../inputs/settings.ts';
import { type InputName, inputNames, isInputName } from '../inputs/table.ts';
import type { Redaction } from '../outputs/redact.ts';
import type { Runner } from './runner.ts';

/** Environment variables by name. */
export type EnvironmentVariables = Readonly<Record<string, string | undefined>>;

const prefix = 'INPUT_';

/** What the workflow wrote under `with`. Throws a UsageError for a name that is no input: the runner itself would only warn. */
export function readInputs(runner: Runner, environment: EnvironmentVariables): WrittenInputs {
  const written = new Map<InputName, Written>();
  for (const variable of Object.keys(environment).sort()) {
    if (!variable.startsWith(prefix)) continue;
    const name = variable.slice(prefix.length).toLowerCase(); // the runner writes names in upper case and keeps their hyphens
    if (!isInputName(name)) {
      throw new UsageError('input/unknown', `The input ${quoted(name)} is not known. ${expected(name, inputNames)}`);
    }
    written.set(name, { texts: [runner.getInput(name)], where: `The ${callInput(name)}` });
  }
  return written;
}

/** Inputs, config-file and defaults of this step. `workspace` is absolute; the working directory must lie inside it. */
export async function readActionSettings(
  runner: Runner,
  environment: EnvironmentVariables,
  workspace: string,
  now: Date,
  tell: (line: string) => void,
): Promise<Settings> {
  const standpoint = { base: workspace, now, needsInput: true, call: callInput, environment, tell };
  const settings = await readSettings(readInputs(runner, environment), standpoint);
  const inside = relative(realpathSync(workspace), realpathSync(settings.options.workingDirectory));
  if (inside === '..' || /^\.\.[\\/]/.test(inside) || isAbsolute(inside)) {
    throw new UsageError(
      'input/outside-workspace',
      `The ${callInput('working-directory')} leads out of the workspace. Name a directory inside it; "files" may lie elsewhere.`,
    );
  }
  const label = settings.inputs.label ?? [environment.GITHUB_WORKFLOW, environment.GITHUB_JOB].filter(Boolean).join(' / ');
  return { ...settings, inputs: { ...settings.inputs, label: label === '' ? undefined : label } };
}

function callInput(name: InputName): string {
  return `input "${name}"`;
}

/** What `redact: auto` means in this run. Where the visibility of the repository is not known it is taken as public: hiding can be undone. */
export function automaticRedaction(environment: EnvironmentVariables): Redaction {
  try {
    const event: unknown = JSON.parse(readFileSync(environment.GITHUB_EVENT_PATH ?? '', 'utf8'));
    const { visibility, private: isPrivate } = (event as { repository: { visibility?: unknown; private?: unknown } }).repository;
    if (typeof visibility === 'string') return visibility === 'public' ? 'subscription-ids' : 'none';
    return isPrivate === true ? 'none' : 'subscription-ids';
  } catch {
    return 'subscription-ids';
  }
}
