import type { Machine } from '../../estate/estate.ts';
import { absent, type Known, unknown, value } from '../../estate/known.ts';
import type { PatchInstallation } from '../../estate/live.ts';
import { ResourceMap } from '../../estate/resource-map.ts';
import type { Area } from './area.ts';
import type { InstanceFacts } from './instance-views.ts';
import { type GrowingMachine, nothingInstalled, nothingListed, running, stateOf } from './live-row.ts';
import { machineOf } from './machine-row.ts';
import { assessmentOf, installationOf, isNewer, machineIdIn, pendingPatchOf } from './patch-rows.ts';
import type { Row } from './resource-graph.ts';
import { flagFact, idIn, textIn } from './row.ts';

/** Machines with what the rows of several tables say of them, joined by id. Rows may come in any order after the machine's, and twice. */
export class Machines {
  readonly #machines = new ResourceMap<GrowingMachine>();
  readonly #wanted: Area['holds'];
  #latest: { readonly prefix: string; readonly machine: GrowingMachine | undefined } = { prefix: '//', machine: undefined };
  /** Rows that do not say what they are about. */
  readonly notUnderstood: { readonly id: string; readonly why: string }[] = [];

  constructor(wanted: Area['holds']) {
    this.#wanted = wanted;
  }

  takeMachine(row: Row): void {
    const machine = machineOf(row);
    if (!machine) {
      this.notUnderstood.push({
        id: textIn(row, 'id') ?? 'a row without an id',
        why: 'Azure gives it no id or type that this version knows',
      });
      return;
    }
    const { id, kind, subscription, resourceGroup } = machine;
    const text = (fact: Known<string>) => (fact.kind === 'value' ? fact.value : '');
    if (!this.#wanted({ id, subscription: text(subscription), resourceGroup: text(resourceGroup) })) return;
    // Scale sets have neither assessments nor installations.
    if (kind === 'virtual-machine' || kind === 'arc-server') machine.live = stateOf(row, kind === 'arc-server');
    this.#machines.set(id, machine);
  }

  takeSql(row: Row): void {
    const machine = this.#machines.get(idIn(row, 'machine') ?? '');
    if (machine) machine.sqlPatching = flagFact(row.patching, sqlNotTold);
  }

  takeAssessment(row: Row): void {
    const live = this.#machineOf(row)?.live;
    if (!live) return;
    const assessment = assessmentOf(row);
    // A machine that was made again under its name has two: the newer one counts.
    if (live.assessment.kind !== 'value' || isNewer(assessment.at, live.assessment.value.at)) live.assessment = value(assessment);
  }

  takePendingPatch(row: Row): void {
    const live = this.#machineOf(row)?.live;
    const patch = live && pendingPatchOf(row);
    if (!patch) return;
    if (live.pending === nothingListed) live.pending = value([patch]);
    else if (live.pending.kind === 'value') {
      const list = live.pending.value;
      if (!list.some(({ id, version }) => id === patch.id && version === patch.version)) list.push(patch);
    }
  }

  takeInstallation(row: Row): void {
    const live = this.#machineOf(row)?.live;
    const installation = live && installationOf(row);
    if (!installation) return;
    if (live.installations === nothingInstalled) live.installations = value([installation]);
    else {
      const list = live.installations.value;
      const known = list.findIndex(({ id }) => id === installation.id);
      if (known === -1) list.push(installation);
      else if (isNewer(installation.at, list[known]?.at)) list[known] = installation;
    }
  }

  /** Running machines of which Resource Graph has no assessment. */
  get notAssessed(): readonly Machine[] {
    return [...this.#machines.values()]
      .filter(({ kind, live }) => kind === 'virtual-machine' && live?.assessment === absent && live.power === running)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  takeInstanceView(machine: Machine, { assessment, installation, configuration }: InstanceFacts): void {
    const live = this.#machines.get(machine.id)?.live;
    if (!live) return;
    if (assessment) {
      live.assessment = value(assessment);
      live.pending = noLongerListed;
    }
    const { value: known } = live.installations;
    if (installation && !known.some(({ id }) => id === installation.id)) live.installations = value([...known, installation]);
    if (configuration.length > 0) live.configuration = value(configuration);
  }

  finish(): readonly Machine[] {
    const machines = [...this.#machines.values()];
    for (const { live } of machines) {
      if (!live) continue;
      if (live.assessment === absent) live.pending = absent;
      live.installations.value.sort(newestFirst);
    }
    return machines;
  }

  /** Rows come in the order of their ids, so that most belong to the machine of the row before. */
  #machineOf(row: Row): GrowingMachine | undefined {
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

const sqlNotTold = unknown('Azure does not say how SQL Server is patched');
const noLongerListed = unknown('Azure no longer lists the patches of this assessment');

function newestFirst(a: PatchInstallation, b: PatchInstallation): number {
  const [first, second] = [a, b].map(({ at, started }) => (at.kind === 'value' ? at.value : started.kind === 'value' ? started.value : ''));
  return first === second ? 0 : (first ?? '') < (second ?? '') ? 1 : -1;
}
