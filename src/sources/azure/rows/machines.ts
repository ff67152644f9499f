import type { Gap } from '../../../estate/coverage.ts';
import { absent, type Known } from '../../../estate/known.ts';
import type { Machine } from '../../../estate/machine.ts';
import { sameResource } from '../../../estate/resource-id.ts';
import { ResourceMap } from '../../../estate/resource-map.ts';
import { isNodePool } from '../../arm/scale-set.ts';
import type { RequestedArea } from '../graph/requested-area.ts';
import type { Row } from '../graph/resource-graph.ts';
import { idIn, rowNotUnderstood } from '../row.ts';
import { type Licence, licenceOf, needsLicence, supportRowOf } from './extended-updates.ts';
import type { Place } from './identity-row.ts';
import type { InstanceAnswer } from './instance-views.ts';
import { type CutLists, liveMachine, type MachineRows, type ReasonOfRun } from './live-machine.ts';
import { on, runningOf } from './live-row.ts';
import { isGroup, machineOf } from './machine-row.ts';
import { assessmentOf, installationOf, isNewer, machineIdIn, pendingPatchOf } from './patch-rows.ts';
import { ownerOfRun, scheduleRunOf } from './run-row.ts';
import { sqlPatchingOf } from './sql-row.ts';

/** Machines with what the rows of several tables say of them, joined by id. Rows may come in any order after the machine's, and twice. */
export class Machines {
  readonly #machines = new ResourceMap<MachineRows>();
  readonly #licences = new ResourceMap<Licence>();
  readonly #holds: RequestedArea['holds'];
  /** Rows come in the order of their ids, so that most belong to the machine of the row before. */
  #previous: { readonly prefix: string; readonly machine: MachineRows | undefined } = { prefix: '//', machine: undefined };
  /** Rows that do not say what they are about. */
  readonly notUnderstood: Gap[] = [];

  constructor(holds: RequestedArea['holds']) {
    this.#holds = holds;
  }

  takeMachine(row: Row): void {
    if (isGroup(row)) return;
    const declared = machineOf(row);
    if (!declared) {
      this.notUnderstood.push(rowNotUnderstood(row, ['machines'], 'Azure gives it no id or type that this version knows'));
      return;
    }
    const { place, ending, setup } = declared;
    const { path, subscription, resourceGroup } = place;
    const id = path + ending;
    const text = (fact: Known<string>) => (fact.kind === 'value' ? fact.value : '');
    if (!this.#holds({ id, subscription: text(subscription), resourceGroup: text(resourceGroup) })) return;
    // Scale sets have neither assessments nor installations.
    const runs = setup.kind === 'virtual-machine' || setup.kind === 'arc-server';
    const running = runs ? runningOf(row, setup) : undefined;
    const rows: MachineRows = { id, declared, running, sqlPatching: absent, patches: [], installations: [], runs: [] };
    this.#machines.setNamed(path, ending, setup.kind === 'arc-server' ? { ...rows, support: supportRowOf(row) } : rows);
  }

  takeSql(row: Row): void {
    const machine = this.#machines.get(idIn(row, 'machine') ?? '');
    if (machine) machine.sqlPatching = sqlPatchingOf(row);
  }

  /** Does it depend on licences whether servers get extended updates? */
  get needLicences(): boolean {
    return [...this.#machines.values()].some(({ support }) => support !== undefined && needsLicence(support));
  }

  takeLicence(row: Row): void {
    const [id, licence] = [idIn(row), licenceOf(row)];
    if (id !== undefined && licence) this.#licences.set(id, licence);
  }

  takeAssessment(row: Row): void {
    const machine = this.#machineOf(row);
    if (!machine) return;
    const assessment = assessmentOf(row);
    // A machine that was made again under its name has two: the newer one counts.
    if (!machine.assessment || isNewer(assessment.at, machine.assessment.at)) machine.assessment = assessment;
  }

  takePendingPatch(row: Row): void {
    const machine = this.#machineOf(row);
    const patch = machine && pendingPatchOf(row);
    if (!patch) return;
    const { patches } = machine;
    if (!patches.some(({ id, version }) => id === patch.id && version === patch.version)) patches.push(patch);
  }

  takeInstallation(row: Row): void {
    const machine = this.#machineOf(row);
    const installation = machine && installationOf(row);
    if (!installation) return;
    const { installations } = machine;
    const known = installations.findIndex(({ id }) => id === installation.id);
    if (known === -1) installations.push(installation);
    else if (isNewer(installation.at, installations[known]?.at)) installations[known] = installation;
  }

  takeRun(row: Row): void {
    const machine = this.#machines.get(ownerOfRun(row) ?? '');
    const run = machine && scheduleRunOf(row);
    if (!run) return;
    const known = machine.runs.findIndex(({ id }) => sameResource(id, run.id));
    if (known === -1) machine.runs.push(run);
    else machine.runs[known] = run;
  }

  /** The id of a machine as it is spelt here; undefined where it is not among them. */
  idOf(resourceId: string): string | undefined {
    return this.#machines.get(resourceId)?.id;
  }

  /** Running machines of which Resource Graph has no assessment. */
  notAssessed(): readonly { readonly id: string }[] {
    return [...this.#machines.values()]
      .filter(({ declared, running, assessment }) => declared.setup.kind === 'virtual-machine' && !assessment && running?.power === on)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  takeAnswer(id: string, answer: InstanceAnswer): void {
    const machine = this.#machines.get(id);
    if (machine) machine.answer = answer;
  }

  /** The nodes of a pool that is read are judged as the pool. */
  finish(cut: CutLists, reasonOf: ReasonOfRun, holdsNodes: (place: Place) => boolean): readonly Machine[] {
    const judged = [...this.#machines.values()].filter(({ declared }) => !(isOfPool(declared) && holdsNodes(declared.place)));
    return judged.map((rows) => liveMachine(rows, this.#licences, cut, reasonOf));
  }

  #machineOf(row: Row): MachineRows | undefined {
    const id = idIn(row);
    if (id === undefined) return undefined;
    if (!id.startsWith(this.#previous.prefix)) {
      const machine = machineIdIn(id);
      if (machine === undefined) return undefined;
      this.#previous = { prefix: `${machine}/`, machine: this.#machines.get(machine) };
    }
    return this.#previous.machine;
  }
}

function isOfPool({ tags }: Pick<Machine, 'tags'>): boolean {
  return tags.kind === 'value' && tags.value.size > 0 && isNodePool([...tags.value.keys()]);
}
