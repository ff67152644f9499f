import type { Machine } from '../../estate/estate.ts';
import { absent, type Known, unknown, value } from '../../estate/known.ts';
import type { LiveState, PatchAssessment, PatchInstallation, PendingPatch, StateSince } from '../../estate/live.ts';
import { resourceKey } from '../../estate/resource-id.ts';
import type { Area } from './area.ts';
import type { InstanceFacts } from './instance-views.ts';
import { machineOf } from './machine-row.ts';
import { assessmentOf, installationOf, isNewer, machineIdIn, pendingPatchOf } from './patch-rows.ts';
import type { Row } from './resource-graph.ts';
import { flagFact, idIn, oncePer, textIn, timeFact } from './row.ts';

interface Entry {
  machine: Machine;
  readonly power: LiveState['power'];
  readonly connection: LiveState['connection'];
  readonly created: LiveState['created'];
  assessment?: PatchAssessment;
  pending?: PendingPatch[];
  installations?: PatchInstallation[];
}

/** Machines with what the rows of several tables say of them, joined by id. Rows may come in any order after the machine's, and twice. */
export class Machines {
  readonly #entries = new Map<string, Entry>();
  readonly #wanted: Area['holds'];
  #latest: { readonly prefix: string; readonly entry: Entry | undefined } = { prefix: '//', entry: undefined };
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
    const { id, subscription, resourceGroup } = machine;
    const text = (fact: Known<string>) => (fact.kind === 'value' ? fact.value : '');
    if (!this.#wanted({ id, subscription: text(subscription), resourceGroup: text(resourceGroup) })) return;
    const arc = machine.kind === 'arc-server';
    const created = textIn(row, 'created');
    this.#entries.set(resourceKey(id), {
      machine,
      power: arc ? absent : powerFact(textIn(row, 'power') ?? ''),
      connection: arc ? connectionOf(row) : absent,
      created: created === undefined ? notCreated : timeFact(created),
    });
  }

  takeSql(row: Row): void {
    const entry = this.#entries.get(resourceKey(idIn(row, 'machine') ?? ''));
    if (entry) entry.machine = { ...entry.machine, sqlPatching: flagFact(row.patching, sqlNotTold) };
  }

  takeAssessment(row: Row): void {
    const entry = this.#entryOf(row);
    if (!entry) return;
    const assessment = assessmentOf(row);
    // A machine that was made again under its name has two: the newer one counts.
    if (!entry.assessment || isNewer(assessment.at, entry.assessment.at)) entry.assessment = assessment;
  }

  takePendingPatch(row: Row): void {
    const entry = this.#entryOf(row);
    const patch = entry && pendingPatchOf(row);
    if (!patch) return;
    entry.pending ??= [];
    if (!entry.pending.some(({ id, version }) => id === patch.id && version === patch.version)) entry.pending.push(patch);
  }

  takeInstallation(row: Row): void {
    const entry = this.#entryOf(row);
    const installation = entry && installationOf(row);
    if (!installation) return;
    entry.installations ??= [];
    const known = entry.installations.findIndex(({ id }) => id === installation.id);
    if (known === -1) entry.installations.push(installation);
    else if (isNewer(installation.at, entry.installations[known]?.at)) entry.installations[known] = installation;
  }

  /** Running machines of which Resource Graph has no assessment. */
  get notAssessed(): readonly Machine[] {
    return [...this.#entries.values()]
      .filter(({ machine, power, assessment }) => machine.kind === 'virtual-machine' && !assessment && power === running)
      .map(({ machine }) => machine)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  takeInstanceView(machine: Machine, { assessment, installation, configuration }: InstanceFacts): void {
    const entry = this.#entries.get(resourceKey(machine.id));
    if (!entry) return;
    entry.machine = { ...entry.machine, live: liveOf(entry, { assessment, installation, configuration }) };
  }

  finish(): readonly Machine[] {
    return [...this.#entries.values()].map((entry) => {
      const { machine } = entry;
      return machine.live || !isAssessed(machine) ? machine : { ...machine, live: liveOf(entry) };
    });
  }

  /** Rows come in the order of their ids, so that most belong to the machine of the row before. */
  #entryOf(row: Row): Entry | undefined {
    const id = idIn(row);
    if (id === undefined) return undefined;
    if (!id.startsWith(this.#latest.prefix)) {
      const machine = machineIdIn(id);
      if (machine === undefined) return undefined;
      this.#latest = { prefix: `${machine}/`, entry: this.#entries.get(resourceKey(machine)) };
    }
    return this.#latest.entry;
  }
}

/** Scale sets have neither assessments nor installations. */
function isAssessed({ kind }: Machine): boolean {
  return kind === 'virtual-machine' || kind === 'arc-server';
}

const sqlNotTold = unknown('Azure does not say how SQL Server is patched');
const notCreated = unknown('Azure does not say when it was made');
const powerNotTold = unknown('Azure does not say whether it runs');
const nothingListed: LiveState['pending'] = value([]);
const nothingInstalled: LiveState['installations'] = value([]);
const noLongerListed = unknown('Azure no longer lists the patches of this assessment');

const powerFact = oncePer<Known<StateSince>>((code) => (code === '' ? powerNotTold : value({ state: code.replace(/^PowerState\//i, '') })));
const running = powerFact('PowerState/running');

function connectionOf(row: Row): Known<StateSince> {
  const [state, since] = [textIn(row, 'connection'), timeFact(textIn(row, 'connectionSince'))];
  if (state === undefined) return unknown('Azure does not say whether its agent is connected');
  return value({ state, ...(since.kind === 'value' ? { since: since.value } : {}) });
}

function liveOf({ power, connection, created, assessment, pending, installations = [] }: Entry, view?: InstanceFacts): LiveState {
  const known = assessment ?? view?.assessment;
  const all =
    view?.installation && !installations.some(({ id }) => id === view.installation?.id)
      ? [...installations, view.installation]
      : installations;
  return {
    created,
    power,
    connection,
    assessment: known ? value(known) : absent,
    pending: assessment ? (pending ? value(pending) : nothingListed) : known ? noLongerListed : absent,
    installations: all.length === 0 ? nothingInstalled : value([...all].sort(newestFirst)),
    configuration: view && view.configuration.length > 0 ? value(view.configuration) : absent,
  };
}

function newestFirst(a: PatchInstallation, b: PatchInstallation): number {
  const [first, second] = [a, b].map(({ at, started }) => (at.kind === 'value' ? at.value : started.kind === 'value' ? started.value : ''));
  return first === second ? 0 : (first ?? '') < (second ?? '') ? 1 : -1;
}
