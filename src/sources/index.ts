import { resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import type { Estate } from '../estate/estate.ts';
import { formatOf } from './recognise.ts';
import type { AzureRequest, BicepRequest, Source, SourceRequest } from './source.ts';

export type SourceName = 'azure' | 'terraform-plan' | 'bicep' | 'what-if' | 'snapshot';

/** Each behind its own import: a run loads only the source it reads. */
const sources: { readonly [Name in SourceName]: () => Promise<Source> } = {
  azure: async () => (await import('./azure/index.ts')).readAzure,
  'terraform-plan': async () => (await import('./terraform-plan/index.ts')).readTerraformPlans,
  bicep: async () => (await import('./bicep/index.ts')).readBicep,
  'what-if': async () => (await import('./what-if/index.ts')).readWhatIfs,
  snapshot: async () => (await import('./snapshot/index.ts')).readSnapshot,
};

export const sourceNames = Object.keys(sources) as readonly SourceName[];

/** What a run says about its input; paths are relative to `workingDirectory`. */
export interface SourceOptions {
  readonly workingDirectory: string;
  readonly source: SourceName | 'auto';
  readonly files: SourceRequest['files'];
  /** A plan that is parsed already, in place of files. */
  readonly plan?: object;
  readonly sourceRoot: string;
  /** Which part of Azure to read, and as whom; for the source `azure`, and what `auto` takes where there are no files. */
  readonly azure?: AzureRequest;
  /** How to evaluate files of Bicep and ARM templates; for the source `bicep`. */
  readonly bicep?: BicepRequest;
}

/** An estate, and the source that found it. */
export interface Found {
  readonly source: string;
  readonly estate: Estate;
  /** When a snapshot of it was taken. */
  readonly takenAt?: Date;
  /** What a reader should know about the input. */
  readonly notes: readonly string[];
}

/** Reads the input. Throws UsageError when no file is named, SourceError when one cannot be read. */
export async function readSource(options: SourceOptions): Promise<Found> {
  const { workingDirectory, sourceRoot, files, plan, azure, bicep } = options;
  const source = options.source === 'auto' ? recognised(options) : options.source;
  if (plan && (files.length > 0 || source !== 'terraform-plan')) {
    throw new UsageError('usage/plan-beside-input', '`plan` takes the place of files and of every other source. Leave one of them out.');
  }
  if (files.length === 0 && !plan && source !== 'azure') {
    throw new UsageError('usage/no-files', 'No file to check is named; give `files`: the output of `terraform show -json`.');
  }
  const read = await sources[source]();
  const request = {
    files,
    sourceRoot: resolve(workingDirectory, sourceRoot),
    workingDirectory,
    ...(plan ? { plan } : {}),
    ...(azure ? { azure } : {}),
    ...(bicep ? { bicep } : {}),
  };
  const { estate, foundBy = source, takenAt, notes = [] } = await read(request);
  return { source: foundBy, estate, notes, ...(takenAt ? { takenAt } : {}) };
}

function recognised({ files, plan, azure }: SourceOptions): SourceName {
  if (files.length === 0 && !plan && azure && azure.scopes.length > 0) return 'azure';
  const formats = new Set(files.map(({ path }) => formatOf(path)));
  if (formats.has('snapshot')) return 'snapshot';
  if (ofBicep.some((format) => formats.has(format))) return 'bicep';
  return formats.has('what-if') ? 'what-if' : 'terraform-plan';
}

const ofBicep = ['bicep-snapshot', 'bicepparam', 'bicep', 'template'] as const;
