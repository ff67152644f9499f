import { type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../errors.ts';
import type { AzureRequest } from '../../index.ts';
import type { CheckSettings } from '../../runs/options.ts';
import { readConfigFile } from './config-file.ts';
import { findPolicy, findWaivers } from './default-files.ts';
import { type InputValue, quoted, type ReportRequest, readReports, readValue, type Written, type WrittenInputs } from './read-value.ts';
import { type InputName, inputNames, inputs } from './table.ts';

/** Everything a door needs to know, with defaults filled in. */
export interface Settings {
  readonly options: CheckSettings;
  readonly annotations: boolean;
  readonly jobSummary: InputValue<'job-summary'>;
  readonly label: string | undefined;
  readonly reports: readonly ReportRequest[];
  /** File to write a snapshot to, relative to the working directory. */
  readonly snapshotOut: string | undefined;
  readonly redact: InputValue<'redact'>;
}

/** Where a door stands: what it needs beside the inputs to make settings of them. */
export interface Standpoint {
  /** Absolute; `working-directory` is relative to it. */
  readonly base: string;
  /** Used unless the input `now` says otherwise. */
  readonly now: Date;
  /** False for commands that check nothing. */
  readonly needsInput: boolean;
  /** Environment variables, of which signing in to Azure takes its secrets. */
  readonly environment: AzureRequest['environment'];
  /** Takes lines about a long read. */
  readonly tell: (line: string) => void;
  /** False for commands that check by no policy. */
  readonly needsPolicy?: boolean;
  /** How this door calls an input, for example `option --policy`. */
  readonly call: (name: InputName) => string;
}

/** Merges inputs, config-file and defaults, in this order of precedence. Throws a UsageError for everything that makes no sense. */
export async function readSettings(
  written: WrittenInputs,
  { base, now, needsInput, needsPolicy = true, call, environment: variables, tell }: Standpoint,
): Promise<Settings> {
  const start = existingDirectory(base, readValue('working-directory', written.get('working-directory')));
  const fromFile = await readConfigFile(start, readValue('config-file', written.get('config-file')));
  const place = (name: InputName): Written | undefined => (isSet(written.get(name)) ? written.get(name) : fromFile.get(name));
  const read = <N extends InputName>(name: N) => readValue(name, place(name));
  // Every value is read, also those this run has no use for: a mistake is a mistake.
  for (const name of inputNames) read(name);

  const directory = existingDirectory(base, read('working-directory'));
  const [source, files] = [read('source') ?? inputs.source.default, read('files') ?? []];
  const subscription = read('subscription-id') ?? (variables.AZURE_SUBSCRIPTION_ID || undefined);
  const own = source === 'azure' && subscription !== undefined ? [`sub:${subscription}`] : [];
  const scopes = read('scopes') ?? own;
  const live = source === 'azure' || (source === 'auto' && files.length === 0 && scopes.length > 0);
  if (needsInput && files.length === 0 && !live) {
    throw new UsageError(
      'input/no-files',
      `There is nothing to check: the ${call('files')} is not set. Set it to a plan that "terraform show -json" wrote, or name a part of Azure with the ${call('scopes')}.`,
    );
  }
  const [clientId, tenantId, audience] = [read('client-id'), read('tenant-id'), read('audience')];
  const azure: AzureRequest = {
    scopes,
    excludeScopes: read('exclude-scopes') ?? [],
    auth: read('auth') ?? inputs.auth.default,
    ...(clientId === undefined ? {} : { clientId }),
    ...(tenantId === undefined ? {} : { tenantId }),
    cloud: read('cloud') ?? inputs.cloud.default,
    ...(audience === undefined ? {} : { audience }),
    environment: variables,
    tell,
  };
  const [environment, snapshot] = [read('environment'), read('snapshot')];
  const options: CheckSettings = {
    workingDirectory: directory,
    source,
    files,
    ...(live ? { azure } : {}),
    sourceRoot: read('source-root') ?? inputs['source-root'].default,
    ...(snapshot === undefined ? {} : { snapshot }),
    planScope: read('plan-scope') ?? inputs['plan-scope'].default,
    policy: read('policy') ?? (needsPolicy ? findPolicy(directory, call('policy')) : []),
    ...(environment === undefined ? {} : { environment }),
    waivers: read('waivers') ?? findWaivers(directory),
    failOnSeverity: read('fail-on-severity') ?? inputs['fail-on-severity'].default,
    warnOnly: read('warn-only') ?? inputs['warn-only'].default,
    onIncomplete: read('on-incomplete') ?? inputs['on-incomplete'].default,
    onEmpty: read('on-empty') ?? inputs['on-empty'].default,
    onUnknown: read('on-unknown') ?? inputs['on-unknown'].default,
    onExpiredWaiver: read('on-expired-waiver') ?? inputs['on-expired-waiver'].default,
    now: read('now') ?? now,
  };
  return {
    options,
    annotations: read('annotations') ?? inputs.annotations.default,
    jobSummary: read('job-summary') ?? inputs['job-summary'].default,
    label: read('label'),
    reports: readReports(read('reports') ?? [], place('reports')?.where ?? ''),
    snapshotOut: read('snapshot-out'),
    redact: read('redact') ?? inputs.redact.default,
  };
}

function isSet(written: Written | undefined): boolean {
  return written?.texts.some((text) => text.trim() !== '') ?? false;
}

function existingDirectory(base: string, path = '.'): string {
  const directory = resolve(base, path);
  const found = statOf(directory);
  if (found?.isDirectory()) return directory;
  throw new UsageError(
    'input/no-directory',
    `The working-directory ${quoted(path)} ${found ? 'is not a directory' : 'does not exist'}. Name an existing one.`,
  );
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
