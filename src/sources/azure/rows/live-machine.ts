import type { Gap } from '../../../estate/coverage.ts';
import { absent, unknown, value } from '../../../estate/known.ts';
import type { LiveState, PatchAssessment, PatchInstallation, PendingPatch, ScheduleRun } from '../../../estate/live.ts';
import type { Machine, MachineFacts, MachineKind } from '../../../estate/machine.ts';
import type { ResourceMap } from '../../../estate/resource-map.ts';
import { unreadOfMachine } from '../../../estate/unread.ts';
import { machineKinds } from '../../../estate/vocabulary.ts';
import { extendedUpdatesOf, type Licence, type SupportRow } from './extended-updates.ts';
import { notReadFromAzure, origin } from './identity-row.ts';
import type { InstanceAnswer } from './instance-views.ts';
import type { Running } from './live-row.ts';
import type { Declared } from './machine-row.ts';

/** What the rows of several tables say about one machine, gathered until all of them are read. */
export interface MachineRows {
  readonly id: string;
  readonly declared: Declared;
  /** Left out for scale sets, of which nothing tells what runs. */
  readonly running?: Running | undefined;
  /** Left out for machines that are not Arc servers. */
  readonly support?: SupportRow;
  sqlPatching: Machine['sqlPatching'];
  assessment?: PatchAssessment;
  readonly patches: PendingPatch[];
  readonly installations: PatchInstallation[];
  readonly runs: ScheduleRun[];
  /** What the machine says itself where Azure keeps no assessment of it. */
  answer?: InstanceAnswer;
}

/** Lists of which Azure delivered less than it counted: what is not in them may be there all the same. */
export interface CutLists {
  readonly assessments?: Gap | undefined;
  readonly patches?: Gap | undefined;
  readonly installations?: Gap | undefined;
  readonly runs?: Gap | undefined;
  readonly sql?: Gap | undefined;
}

/** What is said of the run of a schedule as a whole: rows of single machines give no reason. */
export type ReasonOfRun = (id: string) => ScheduleRun['error'];

export function liveMachine(
  { id, declared, sqlPatching, support, ...rows }: MachineRows,
  licences: ResourceMap<Licence>,
  cut: CutLists,
  reasonOf: ReasonOfRun,
): Machine {
  const { place, name, setup, image, product, licenseType, location, tags, zones, availabilitySet, scaleSet } = declared;
  const machine: { -readonly [Name in keyof Machine]: Machine[Name] } = {
    ...unread[setup.kind],
    ...setup,
    id,
    name: value(name),
    resourceId: value(id),
    subscription: place.subscription,
    resourceGroup: place.resourceGroup,
    location,
    zones,
    availabilitySet,
    scaleSet,
    tags,
    image,
    product,
    licenseType,
    extendedUpdates: support ? extendedUpdatesOf(support, licences) : absent,
    legacy: false,
    sqlPatching: sqlPatching.kind === 'absent' && setup.kind === 'virtual-machine' ? (unknownWhere(cut.sql) ?? absent) : sqlPatching,
    change: 'keep',
    origin,
    notes: noNotes,
  };
  if (rows.running) machine.live = liveStateOf(rows.running, rows, cut, reasonOf);
  return machine;
}

/** Once for each kind, since an estate has many machines. */
const unread = Object.fromEntries(machineKinds.map((kind) => [kind, unreadOfMachine({ kind }, notReadFromAzure)])) as Readonly<
  Record<MachineKind, MachineFacts>
>;
const noNotes: readonly string[] = [];

function liveStateOf(
  { created, power, connection, since, blockedExtensions }: Running,
  rows: Pick<MachineRows, 'assessment' | 'patches' | 'installations' | 'runs' | 'answer'>,
  cut: CutLists,
  reasonOf: ReasonOfRun,
): LiveState {
  const { assessment: listed, patches, installations, runs, answer } = rows;
  const refused = answer && 'why' in answer ? answer : undefined;
  const { assessment = listed, installation, configuration = [] } = answer && 'configuration' in answer ? answer : {};
  // That Resource Graph has none of the last days stays true where nobody asked further.
  const unassessed = refused && !refused.notAsked ? unknown(refused.why) : absent;
  const own = installation && !installations.some(({ id }) => id === installation.id) ? [...installations, installation] : installations;
  return {
    created,
    power,
    connection: since !== undefined && connection.kind === 'value' ? value({ ...connection.value, since }) : connection,
    blockedExtensions,
    assessment: assessment ? value(assessment) : (unknownWhere(cut.assessments) ?? unassessed),
    pending: pendingOf(patches, assessment, assessment && assessment !== listed ? noLongerListed : unknownWhere(cut.patches)),
    installations: unknownWhere(cut.installations) ?? value(own.toSorted(newestFirst)),
    runs: unknownWhere(cut.runs) ?? value(runs.map((run) => withReason(run, reasonOf))),
    configuration: refused ? unknown(refused.why) : configuration.length > 0 ? value(configuration) : absent,
  };
}

function withReason(run: ScheduleRun, reasonOf: ReasonOfRun): ScheduleRun {
  const error = run.error ?? reasonOf(run.id);
  return error ? { ...run, error } : run;
}

type Unknown = ReturnType<typeof unknown>;

function unknownWhere(cut: Gap | undefined): Unknown | undefined {
  return cut && unknown(cut.why);
}

/** A list that lost rows somewhere is whole for a machine of which there are as many as its assessment counted. */
function pendingOf(
  patches: readonly PendingPatch[],
  assessment: PatchAssessment | undefined,
  cut: Unknown | undefined,
): LiveState['pending'] {
  if (!assessment) return absent;
  if (!cut || cut === noLongerListed) return cut ?? value(patches);
  const counts = Object.entries(assessment.counts);
  const counted = counts.reduce((sum, [name, count]) => (name === 'other' ? sum : sum + count), 0);
  return counts.length === 0 || counted > patches.length ? cut : value(patches);
}

const noLongerListed: Unknown = unknown('Azure no longer lists the patches of this assessment');

function newestFirst(a: PatchInstallation, b: PatchInstallation): number {
  const [first, second] = [a, b].map(({ at, started }) => (at.kind === 'value' ? at.value : started.kind === 'value' ? started.value : ''));
  return first === second ? 0 : (first ?? '') < (second ?? '') ? 1 : -1;
}
