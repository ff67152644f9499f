import { resolve } from 'node:path';
import type { GateSettings } from '../findings/gate.ts';
import type { SourceName } from '../sources/index.ts';
import type { AzureRequest, BicepRequest } from '../sources/source.ts';
import { defaults } from './defaults.ts';
import type { PlanScope } from './scope.ts';

/** Which machines and schedules a run reads. All paths are relative to `workingDirectory`. */
export interface EstateSettings {
  /** The current directory unless given. */
  readonly workingDirectory: string;
  /** Recognised by what is given and by the content of the files, unless given. */
  readonly source: SourceName | 'auto';
  /** Paths or globs; one that matches nothing is an error. */
  readonly files: readonly string[];
  /** A plan as an object, in place of files: what `terraform show -json` prints, parsed. Not changed. */
  readonly plan?: object;
  /** Where the HCL behind a plan lies; the working directory unless given. Read as text, never executed. */
  readonly sourceRoot: string;
  /** For the source `azure`: which part of Azure to read, and as whom. */
  readonly azure?: AzureRequest;
  /** For the source `bicep`: how the user's Bicep works out what files deploy. */
  readonly bicep?: BicepRequest;
  /** A snapshot of the live estate around the input, which then holds every assignment there is; of a live estate an earlier one. */
  readonly snapshot?: string;
  /** The time to evaluate by: the current time unless given. */
  readonly now: Date;
  /** The current time, where it is known apart from `now`: a report that was made by another time says so. */
  readonly clock?: Date;
}

/** Machines and schedules, and the policy for them. */
export interface InputSettings extends EstateSettings {
  /** Paths, globs or shipped names (`baseline`, `strict`, `environments`). */
  readonly policy: readonly string[];
  /** Evaluate every machine by this environment of the policy. */
  readonly environment?: string;
}

/** Everything a check depends on; nothing is read from the environment. */
export interface CheckSettings extends InputSettings, GateSettings {
  /** Evaluate the machines that a plan changes (`changed`, unless given) or every machine that exists afterwards. */
  readonly planScope: PlanScope;
  /** Paths or globs of waiver files. */
  readonly waivers: readonly string[];
}

/** Which part of Azure to read, and as whom. Signs in by what is at hand, to the public cloud, unless told otherwise. */
export type AzureOptions = Pick<AzureRequest, 'scopes' | 'environment'> & Partial<AzureRequest>;

/** How the user's Bicep works out what files deploy. It is searched for, and gets nothing of the job, unless told otherwise. */
export type BicepOptions = Partial<BicepRequest>;

type Optional<Settings extends EstateSettings> = {
  readonly [Name in Exclude<keyof Settings, 'azure' | 'bicep'>]?: Settings[Name] | undefined;
} & { readonly azure?: AzureOptions | undefined; readonly bicep?: BicepOptions | undefined };

/** Which machines and schedules to read: `files`, `plan` or `azure`, with all else as it is needed. */
export type EstateOptions = Optional<EstateSettings>;

/** Which machines and schedules to read, and the policy for them. */
export type InputOptions = Optional<InputSettings> & Pick<InputSettings, 'policy'>;

/** What to check and by which policy; all else has a default. */
export type CheckOptions = Optional<CheckSettings> & Pick<CheckSettings, 'policy'>;

/** Fills defaults in. */
export function estateSettings({ azure, bicep, plan, snapshot, ...options }: EstateOptions): EstateSettings {
  return {
    workingDirectory: resolve(options.workingDirectory ?? '.'),
    source: options.source ?? defaults.source,
    files: options.files ?? [],
    sourceRoot: options.sourceRoot ?? defaults.sourceRoot,
    now: options.now ?? new Date(),
    ...(options.clock ? { clock: options.clock } : {}),
    ...(azure ? { azure: azureRequest(azure) } : {}),
    bicep: { environment: {}, secondsPerAnswer: defaults.bicepTimeout, trust: false, ...bicep },
    ...(plan === undefined ? {} : { plan }),
    ...(snapshot === undefined ? {} : { snapshot }),
  };
}

function azureRequest(options: AzureOptions): AzureRequest {
  const { excludeScopes = [], auth = defaults.auth, cloud = defaults.cloud } = options;
  return { ...options, excludeScopes, auth, cloud };
}

/** Fills defaults in. */
export function inputSettings({ policy, environment, ...options }: InputOptions): InputSettings {
  return { ...estateSettings(options), policy, ...(environment === undefined ? {} : { environment }) };
}

/** Fills defaults in. */
export function checkSettings(options: CheckOptions): CheckSettings {
  return {
    ...inputSettings(options),
    planScope: options.planScope ?? defaults.planScope,
    waivers: options.waivers ?? [],
    failOnSeverity: options.failOnSeverity ?? defaults.failOnSeverity,
    warnOnly: options.warnOnly ?? defaults.warnOnly,
    onIncomplete: options.onIncomplete ?? defaults.onIncomplete,
    onEmpty: options.onEmpty ?? defaults.onEmpty,
    onUnknown: options.onUnknown ?? defaults.onUnknown,
    onExpiredWaiver: options.onExpiredWaiver ?? defaults.onExpiredWaiver,
  };
}
