import type { Estate } from '../estate/estate.ts';

/** What a source is asked to read. Paths in `files` are resolved by the caller; `name` is what the user wrote. */
export interface SourceRequest {
  readonly files: readonly { readonly path: string; readonly name: string }[];
  /** A plan that is parsed already, for the source of plans. */
  readonly plan?: object;
  /** Absolute directory of the source text behind the files. */
  readonly sourceRoot: string;
  /** Absolute; locations are relative to it. */
  readonly workingDirectory: string;
  /** For the live source only. */
  readonly azure?: AzureRequest;
  /** How the user's Bicep works out what files deploy. */
  readonly bicep?: BicepRequest;
}

export type AuthMode = 'auto' | 'oidc' | 'cli' | 'managed-identity' | 'environment';
export type CloudName = 'azurecloud' | 'azureusgovernment' | 'azurechinacloud';

/** What the live source is asked to read, and as whom. */
export interface AzureRequest {
  /** `mg:ID`, `sub:ID`, `rg:SUBSCRIPTION/NAME`, or the id of a subscription, resource group or machine. */
  readonly scopes: readonly string[];
  /** In the same forms. */
  readonly excludeScopes: readonly string[];
  readonly auth: AuthMode;
  readonly clientId?: string;
  readonly tenantId?: string;
  readonly cloud: CloudName;
  /** Audience of the token that GitHub gives out; that of the cloud unless given. */
  readonly audience?: string;
  /** Classes of missing patches to list beside Critical, Security and UpdateRollup. */
  readonly classifications?: readonly string[];
  /** Environment variables by name: sign-in takes its secrets from them. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Told how the run signs in, and how far a long read has come; lines without secrets. */
  readonly tell?: (line: string) => void;
  /** Ends the read at once. */
  readonly signal?: AbortSignal;
}

/** Where a deployment goes. What is left out is not known. */
export interface DeploymentTarget {
  readonly subscriptionId?: string;
  readonly resourceGroup?: string;
  readonly managementGroupId?: string;
  readonly location?: string;
  /** The name of the file without its ending, as `az` does, unless given. */
  readonly deploymentName?: string;
}

/** How to evaluate files of Bicep and ARM templates with the user's own Bicep. */
export interface BicepRequest extends DeploymentTarget {
  readonly tenantId?: string;
  /** What holds for the files that match a glob, over what holds for all; later ones win. */
  readonly byFile?: readonly (DeploymentTarget & { readonly files: string })[];
  /** Parameters files, and lines of `name=value`; later ones win. */
  readonly parameters?: readonly string[];
  /** The executable; searched for unless given. */
  readonly path?: string;
  /** Seconds that Bicep may take for a file. */
  readonly secondsPerAnswer: number;
  /** Names of environment variables that parameters files may read. */
  readonly readable?: readonly string[];
  /** Does everything come from people whom the job trusts with its environment? */
  readonly trust: boolean;
  /** Environment variables by name, of which Bicep sees what `readable` and `trust` allow. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Has something cleaned up when the process ends before the run does; what it returns takes that back. */
  readonly onEnd?: (cleanUp: () => void) => () => void;
}

/** What a source read. */
export interface Reading {
  readonly estate: Estate;
  /** The source that found the estate, where it is not the one that read it: a snapshot was written by another. */
  readonly foundBy?: string;
  /** When a snapshot was taken. */
  readonly takenAt?: Date;
  /** What a reader should know about the input. */
  readonly notes?: readonly string[];
}

/** Turns somebody's JSON into an estate. Throws SourceError where that cannot be done. */
export type Source = (request: SourceRequest) => Promise<Reading>;
