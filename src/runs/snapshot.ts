import { incompleteGaps } from '../estate/coverage.ts';
import type { Report } from '../findings/report.ts';
import { version } from '../generated/version.ts';
import { checkInput } from './check.ts';
import { type CheckOptions, checkSettings, type EstateOptions, estateSettings } from './options.ts';
import { type EstateInput, readEstateInput, readPolicy, readRunInput } from './run-input.ts';

/** What `snapshot` is asked to write. A live estate holds the patches of further classes where a policy counts them. */
export type SnapshotOptions = EstateOptions & Partial<Pick<CheckOptions, 'policy'>>;

/** A snapshot, and what a reader should know about it. */
export interface SnapshotOutput {
  readonly bytes: Uint8Array;
  /** Why it is not the whole story; it says so itself, and no verdict over it passes for that reason. */
  readonly incomplete: readonly string[];
  /** How old a snapshot is that it was made from, and that `now` is not the time of the run. */
  readonly notes: readonly string[];
  readonly machines: number;
  readonly schedules: number;
}

/**
 * The estate of an input as a file that can be evaluated again anywhere; compressed where the name of the file ends with `.gz`.
 *
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { snapshot } from 'azure-patch-policy';
 *
 * const { bytes, machines } = await snapshot({ files: ['plan.json'] }, 'estate.json.gz');
 * await writeFile('estate.json.gz', bytes);
 * console.log(machines); // 6
 * ```
 */
export async function snapshot(options: SnapshotOptions, file: string): Promise<SnapshotOutput> {
  const settings = estateSettings(options);
  const { policy = [] } = options;
  const counted = policy.length > 0 ? await readPolicy({ ...settings, policy }) : undefined;
  return encoded(await readEstateInput(settings, counted), settings.now, file);
}

/**
 * The report of a check together with a snapshot of what was evaluated, if a file for it is named, so that Azure is read once.
 *
 * @example
 * ```ts
 * import { checkWithSnapshot } from 'azure-patch-policy';
 *
 * const { report, snapshot } = await checkWithSnapshot({ files: ['plan.json'], policy: ['policy.yaml'] }, 'estate.json');
 * console.log(report.machines.length, snapshot?.machines); // 6 6
 * ```
 */
export async function checkWithSnapshot(
  options: CheckOptions,
  file?: string,
): Promise<{ readonly report: Report; readonly snapshot?: SnapshotOutput }> {
  const settings = checkSettings(options);
  const input = await readRunInput(settings);
  const report = await checkInput(input, settings);
  return { report, ...(file === undefined ? {} : { snapshot: await encoded(input, settings.now, file) }) };
}

/** What comes from a snapshot is of its time, in the next one too. */
async function encoded(
  { source, estate, asOf, notes }: Pick<EstateInput, 'source' | 'estate' | 'asOf' | 'notes'>,
  now: Date,
  file: string,
): Promise<SnapshotOutput> {
  const { snapshotBytes } = await import('../sources/snapshot/write-snapshot.ts');
  return {
    bytes: await snapshotBytes({ source, takenAt: asOf ?? now, estate }, file, `azure-patch-policy ${version}`),
    incomplete: incompleteGaps(estate.coverage).map(({ subject, why }) =>
      subject === undefined ? why : `${subject} was not understood: ${why}`,
    ),
    notes,
    machines: estate.machines.length,
    schedules: estate.schedules.length,
  };
}
