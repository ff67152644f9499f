import { type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../errors.ts';
import type { AzureRequest, BicepRequest } from '../../index.ts';
import type { CheckSettings } from '../../runs/options.ts';
import { writeTime } from '../../text/time.ts';
import { onEnd } from '../on-end.ts';
import { type OutputFile, refuseOverwriting } from '../outputs/overwriting.ts';
import { readByFile } from './by-file.ts';
import { readConfigFile } from './config-file.ts';
import { findPolicy, findWaivers } from './default-files.ts';
import {
  type InputValues,
  quoted,
  type ReportRequest,
  readReports,
  readValue,
  readValues,
  type Written,
  type WrittenInputs,
} from './read-value.ts';
import type { InputName } from './table.ts';

/** Everything a door needs to know, with defaults filled in. */
export interface Settings {
  readonly inputs: InputValues;
  /** What the library is asked for. */
  readonly options: CheckSettings;
  /** What the input `reports` asks for. */
  readonly reports: readonly ReportRequest[];
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

const dayLength = 24 * 60 * 60 * 1000;

/** Merges inputs, config-file and defaults, in this order of precedence. Throws a UsageError for everything that makes no sense. */
export async function readSettings(
  written: WrittenInputs,
  { base, now, needsInput, needsPolicy = true, call, environment: variables, tell }: Standpoint,
): Promise<Settings> {
  const start = existingDirectory(base, readValue('working-directory', written.get('working-directory')));
  const config = await readConfigFile(start, readValue('config-file', written.get('config-file')));
  const place = (name: InputName): Written | undefined => (isSet(written.get(name)) ? written.get(name) : config.written.get(name));
  const values = readValues(place);

  const directory = existingDirectory(base, values['working-directory']);
  const { source, files = [], environment, snapshot, audience } = values;
  const subscription =
    readByFile(values['subscription-id'], place('subscription-id')).value ?? (variables.AZURE_SUBSCRIPTION_ID || undefined);
  const scopes = values.scopes ?? (source === 'azure' && subscription !== undefined ? [`sub:${subscription}`] : []);
  const live = source === 'azure' || (source === 'auto' && files.length === 0 && scopes.length > 0);
  if (needsInput && files.length === 0 && !live) {
    throw new UsageError(
      'input/no-files',
      `There is nothing to check: the ${call('files')} is not set. Set it to a plan that "terraform show -json" wrote, or name a part of Azure with the ${call('scopes')}.`,
    );
  }
  if (live && values.now && Math.abs(values.now.getTime() - now.getTime()) > dayLength) {
    throw new UsageError(
      'input/now-of-azure',
      `The ${call('now')} is ${writeTime(values.now.getTime())}, more than a day from the clock, and Azure tells only what is so today. Remove it; to replay another day, check a snapshot of it.`,
    );
  }
  const [clientId, tenantId] = [values['client-id'], values['tenant-id']];
  const azure: AzureRequest = {
    scopes,
    excludeScopes: values['exclude-scopes'] ?? [],
    auth: values.auth,
    ...(clientId === undefined ? {} : { clientId }),
    ...(tenantId === undefined ? {} : { tenantId }),
    cloud: values.cloud,
    ...(audience === undefined ? {} : { audience }),
    environment: variables,
    tell,
  };
  const options: CheckSettings = {
    workingDirectory: directory,
    source,
    files,
    ...(live ? { azure } : {}),
    bicep: bicepRequest(values, variables, place),
    sourceRoot: values['source-root'],
    ...(snapshot === undefined ? {} : { snapshot }),
    planScope: values['plan-scope'],
    policy: values.policy ?? (needsPolicy ? findPolicy(directory, call('policy')) : []),
    ...(environment === undefined ? {} : { environment }),
    waivers: values.waivers ?? findWaivers(directory),
    failOnSeverity: values['fail-on-severity'],
    warnOnly: values['warn-only'],
    onIncomplete: values['on-incomplete'],
    onEmpty: values['on-empty'],
    onUnknown: values['on-unknown'],
    onExpiredWaiver: values['on-expired-waiver'],
    now: values.now ?? now,
    clock: now,
  };
  const reports = readReports(values.reports ?? [], place('reports')?.where ?? '');
  const snapshotOut = values['snapshot-out'];
  const outputs: readonly OutputFile[] = [
    ...reports.map(({ path }) => ({ path, by: call('reports') })),
    ...(snapshotOut === undefined
      ? []
      : [{ path: snapshotOut, by: call('snapshot-out'), ...(snapshot === undefined ? {} : { mayReplace: snapshot }) }]),
  ];
  await refuseOverwriting(options, outputs, [config.path]);
  return { inputs: values, options, reports };
}

/** How to evaluate files of Bicep and ARM templates. */
function bicepRequest(
  values: InputValues,
  environment: Standpoint['environment'],
  place: (name: InputName) => Written | undefined,
): BicepRequest {
  const all: Record<string, unknown> = {
    subscriptionId: environment.AZURE_SUBSCRIPTION_ID || undefined,
    tenantId: values['tenant-id'],
    parameters: values.parameters,
    path: values['bicep-path'],
    readable: values['bicep-env'],
  };
  const byFile: NonNullable<BicepRequest['byFile']>[number][] = [];
  for (const [key, name] of Object.entries(targets) as [keyof typeof targets, (typeof targets)[keyof typeof targets]][]) {
    const { value, byFile: others } = readByFile(values[name], place(name));
    if (value !== undefined) all[key] = value;
    for (const { files, value } of others) byFile.push({ files, [key]: value });
  }
  return {
    ...(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Partial<BicepRequest>),
    ...(byFile.length === 0 ? {} : { byFile }),
    secondsPerAnswer: secondsOf(values['bicep-timeout']),
    trust: values['bicep-trust'],
    environment,
    onEnd,
  };
}

/** Where deployments go, by the inputs that say it. */
const targets = {
  subscriptionId: 'subscription-id',
  resourceGroup: 'resource-group',
  managementGroupId: 'management-group-id',
  location: 'location',
  deploymentName: 'deployment-name',
} as const;

/** Throws a UsageError for what is no number of seconds. */
function secondsOf(text: string): number {
  const seconds = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (seconds > 0) return seconds;
  throw new UsageError('input/not-seconds', `The bicep-timeout is ${quoted(text)}. Write a whole number of seconds, for example 60.`);
}

function isSet(written: Written | undefined): boolean {
  return written?.texts.some((text) => text.trim() !== '') ?? false;
}

function existingDirectory(base: string, path = '.'): string {
  const directory = resolve(base, path);
  const stats = statOf(directory);
  if (stats?.isDirectory()) return directory;
  throw new UsageError(
    'input/no-directory',
    `The working-directory ${quoted(path)} ${stats ? 'is not a directory' : 'does not exist'}. Name an existing one.`,
  );
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
