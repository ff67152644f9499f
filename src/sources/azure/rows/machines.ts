import { type Known, unknown } from '../../../estate/known.ts';
import type { PatchInstallation, PendingPatch } from '../../../estate/live.ts';
import { ResourceMap } from '../../../estate/resource-map.ts';
import type { Area } from '../graph/area.ts';
import type { Row } from '../graph/resource-graph.ts';
import { flagFact, idIn, textIn } from '../row.ts';
import { LiveFacts, LiveMachine } from './live-machine.ts';
import { on, runningOf } from './live-row.ts';
import { machineOf } from './machine-row.ts';
import { assessmentOf, installationOf, isNewer, machineIdIn, pendingPatchOf } from './patch-rows.ts';

/** Machines with what the rows of several tables say of them, joined by id. Rows may come in any order after the machine's, and twice. */
export class Machines {
  readonly #facts = new LiveFacts();
  readonly #machines = new ResourceMap<LiveMachine>();
  readonly #patches = new Gathered<PendingPatch>(
    (machine) => machine.patches,
    (machine, patches) => machine.takePatches(patches),
  );
  readonly #installations = new Gathered<PatchInstallation>(
    (machine) => machine.installations,
    (machine, installations) => machine.takeInstallations(installations),
  );
  readonly #wanted: Area['holds'];
  #latest: { readonly prefix: string; readonly machine: LiveMachine | undefined } = { prefix: '//', machine: undefined };
  /** Rows that do not say what they are about. */
  readonly notUnderstood: { readonly id: string; readonly why: string }[] = [];

  constructor(wanted: Area['holds']) {
    this.#wanted = wanted;
  }

  takeMachine(row: Row): void {
    const declared = machineOf(row);
    if (!declared) {
      this.notUnderstood.push({
        id: textIn(row, 'id') ?? 'a row without an id',
        why: 'Azure gives it no id or type that this version knows',
      });
      return;
    }
    const { place, ending, setup } = declared;
    const { path, subscription, resourceGroup } = place;
    const id = path + ending;
    const text = (fact: Known<string>) => (fact.kind === 'value' ? fact.value : '');
    if (!this.#wanted({ id, subscription: text(subscription), resourceGroup: text(resourceGroup) })) return;
    // Scale sets have neither assessments nor installations.
    const runs = setup.kind === 'virtual-machine' || setup.kind === 'arc-server';
    const running = runs ? runningOf(row, setup.kind === 'arc-server') : undefined;
    this.#machines.setNamed(path, ending, new LiveMachine(declared, running, this.#facts));
  }

  takeSql(row: Row): void {
    const machine = this.#machines.get(idIn(row, 'machine') ?? '');
    if (machine) machine.sqlPatching = flagFact(row.patching, sqlNotTold);
  }

  takeAssessment(row: Row): void {
    const machine = this.#machineOf(row);
    if (!machine) return;
    const assessment = assessmentOf(row);
    // A machine that was made again under its name has two: the newer one counts.
    const known = machine.assessment;
    if (!known || isNewer(assessment.at, known.at)) machine.takeAssessment(assessment);
  }

  takePendingPatch(row: Row): void {
    const machine = this.#machineOf(row);
    const patch = machine && pendingPatchOf(row);
    if (!patch) return;
    const list = this.#patches.of(machine);
    if (!list.some(({ id, version }) => id === patch.id && version === patch.version)) list.push(patch);
  }

  takeInstallation(row: Row): void {
    const machine = this.#machineOf(row);
    const installation = machine && installationOf(row);
    if (!installation) return;
    const list = this.#installations.of(machine);
    const known = list.findIndex(({ id }) => id === installation.id);
    if (known === -1) list.push(installation);
    else if (isNewer(installation.at, list[known]?.at)) list[known] = installation;
  }

  /** The id of a machine as it is spelt here; undefined where it is not among them. */
  idOf(resourceId: string): string | undefined {
    return this.#machines.get(resourceId)?.id;
  }

  finish(): readonly LiveMachine[] {
    this.#patches.close();
    this.#installations.close();
    return [...this.#machines.values()];
  }

  /** Rows come in the order of their ids, so that most belong to the machine of the row before. */
  #machineOf(row: Row): LiveMachine | undefined {
    const id = idIn(row);
    if (id === undefined) return undefined;
    if (!id.startsWith(this.#latest.prefix)) {
      const machine = machineIdIn(id);
      if (machine === undefined) return undefined;
      this.#latest = { prefix: `${machine}/`, machine: this.#machines.get(machine) };
    }
    return this.#latest.machine;
  }
}

/** Running machines of which Resource Graph has no assessment. */
export function notAssessed(machines: readonly LiveMachine[]): readonly LiveMachine[] {
  return machines
    .filter((machine) => machine.kind === 'virtual-machine' && !machine.assessed && machine.live?.power === on)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const sqlNotTold = unknown('Azure does not say how SQL Server is patched');

/** Lists of which each is gathered for one machine at a time, and put away when the rows of the next one come. */
class Gathered<T> {
  readonly #known: (machine: LiveMachine) => T[];
  readonly #put: (machine: LiveMachine, list: readonly T[]) => void;
  #open: { readonly machine: LiveMachine; readonly list: T[] } | undefined;

  constructor(known: (machine: LiveMachine) => T[], put: (machine: LiveMachine, list: readonly T[]) => void) {
    this.#known = known;
    this.#put = put;
  }

  of(machine: LiveMachine): T[] {
    if (this.#open?.machine === machine) return this.#open.list;
    this.close();
    const list = this.#known(machine);
    this.#open = { machine, list };
    return list;
  }

  close(): void {
    if (this.#open) this.#put(this.#open.machine, this.#open.list);
    this.#open = undefined;
  }
}
