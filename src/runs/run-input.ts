import { minuteLength } from '../calendar/civil-day.ts';
import { UsageError } from '../errors.ts';
import { closedWorld, joinCoverage } from '../estate/coverage.ts';
import type { Estate } from '../estate/estate.ts';
import { withSurroundings } from '../estate/surroundings.ts';
import { allRules } from '../generated/rules.ts';
import { type EarlierEstate, withFirstSeen } from '../history/first-seen.ts';
import { patchingOf } from '../patching/patching.ts';
import { environmentCalled, membershipOf } from '../policy/environments.ts';
import { loadPolicy } from '../policy/load.ts';
import type { Policy } from '../policy/policy.ts';
import { expandReferences } from '../policy/references.ts';
import { usualSnapshotAge } from '../policy/resolve.ts';
import type { Fleet } from '../rules/rule.ts';
import { patchClassesIn } from '../rules/settings.ts';
import { readSource } from '../sources/index.ts';
import { findFiles } from './input-files.ts';
import type { EstateSettings, InputSettings } from './options.ts';
import { ageNotes, coveringNothing, isOutdated, outdatedNote, replayNote } from './snapshot-age.ts';

/** Policy and estate brought together, before any rule. */
export interface RunInput {
  readonly policy: Policy;
  /** The source that read the estate, for example `terraform-plan`. */
  readonly source: string;
  readonly estate: Estate;
  /** Every machine of the input. */
  readonly machines: Fleet;
  readonly now: Date;
  /** The same live estate at an earlier time. */
  readonly earlier?: EarlierEstate;
  /** Facts of running machines that come from a snapshot are of this time. */
  readonly asOf?: Date;
  /** What a reader should know about the input. */
  readonly notes: readonly string[];
}

/** Reads policy and estate. Throws a PatchCheckError where either cannot be used. */
export async function readRunInput(options: InputSettings): Promise<RunInput> {
  const policy = await readPolicy(options);
  if (options.environment !== undefined) environmentCalled(options.environment, policy);
  return runInputOf(await readEstateInput(options, policy), policy, options);
}

/** Throws a PolicyError. */
export async function readPolicy({ policy, workingDirectory }: Pick<InputSettings, 'policy' | 'workingDirectory'>): Promise<Policy> {
  const namesOf = async (pattern: string) => (await findFiles([pattern], workingDirectory)).map(({ name }) => name);
  return loadPolicy(await expandReferences(policy, namesOf), workingDirectory, allRules);
}

/** Works out who patches each machine, and which environment it belongs to. */
export function runInputOf(
  { source, estate: read, earlier, asOf, notes }: EstateInput,
  policy: Policy,
  { environment, now }: Pick<InputSettings, 'environment' | 'now'>,
): RunInput {
  // The policy promises that everything is in the input, not that this program understood it: gaps stay.
  const estate = policy.schedules === 'closed' ? { ...read, coverage: joinCoverage([closedWorld, read.coverage]) } : read;
  const patching = patchingOf(estate, now);
  const machines = estate.machines.map((machine) => ({
    patching: patching(machine),
    membership: membershipOf(machine, policy, environment),
  }));
  return { policy, source, estate, machines, now, notes, ...(earlier ? { earlier } : {}), ...(asOf ? { asOf } : {}) };
}

/** An estate, with what an accompanying snapshot adds. */
export interface EstateInput {
  readonly source: string;
  readonly estate: Estate;
  /** The same live estate at an earlier time. */
  readonly earlier?: EarlierEstate;
  /** Facts of running machines that come from a snapshot are of this time. */
  readonly asOf?: Date;
  /** What a reader should know about it. */
  readonly notes: readonly string[];
}

/**
 * Finds the files of the input and reads them. A snapshot that accompanies a plan is what stands around it; one that accompanies a live
 * estate is an earlier one. Of a live estate more is read where the policy counts more. Throws a PatchCheckError where they cannot be used.
 */
export async function readEstateInput({ azure: request, ...given }: EstateSettings, policy?: Policy): Promise<EstateInput> {
  const azure = request && policy ? { ...request, classifications: patchClassesIn(allRules, policy) } : request;
  const options = { ...given, ...(azure ? { azure } : {}) };
  const { workingDirectory, sourceRoot, snapshot, now, clock } = options;
  const files = await findFiles(options.files, workingDirectory);
  // Read first: where it cannot be used a long read of Azure would be in vain.
  const accompanying =
    snapshot === undefined
      ? undefined
      : await readSource({ workingDirectory, sourceRoot, source: 'snapshot', files: await findFiles([snapshot], workingDirectory) });
  const { source, estate, takenAt, notes: ofSource } = await readSource({ ...options, files });
  const notes = [
    ...ofSource,
    ...(clock && Math.abs(clock.getTime() - now.getTime()) > minuteLength ? [replayNote(now)] : []),
    ...(takenAt ? ageNotes(takenAt, now) : []),
  ];
  const input = { source, estate, notes, ...(takenAt ? { asOf: takenAt } : {}) };
  if (!accompanying?.takenAt) return input;
  if (source !== 'azure') return besidePlan(input, { ...accompanying, takenAt: accompanying.takenAt }, now, policy);
  if (accompanying.source !== 'azure') {
    throw new UsageError(
      'usage/earlier-snapshot',
      `The snapshot "${snapshot}" is not one of a live estate, so this one cannot be compared with it. Name one that was taken with source: azure.`,
    );
  }
  const earlier = { estate: accompanying.estate, takenAt: accompanying.takenAt };
  return { ...input, estate: withFirstSeen(estate, earlier, takenAt ?? now), earlier };
}

/** A snapshot that is too old tells what there was, but not that there is nothing else. */
function besidePlan(plan: EstateInput, { estate, takenAt }: EarlierEstate, now: Date, policy: Policy | undefined): EstateInput {
  const maxDays = policy?.maxSnapshotAgeDays ?? usualSnapshotAge;
  const outdated = isOutdated(takenAt, now, maxDays);
  return {
    ...plan,
    estate: withSurroundings(plan.estate, outdated ? coveringNothing(estate) : estate),
    asOf: takenAt,
    notes: [...plan.notes, ...ageNotes(takenAt, now), ...(outdated ? [outdatedNote(maxDays)] : [])],
  };
}
