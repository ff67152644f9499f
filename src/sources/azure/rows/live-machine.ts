import { absent, unknown, value } from '../../../estate/known.ts';
import type { LiveState, PatchAssessment, PatchInstallation, PendingPatch } from '../../../estate/live.ts';
import type { Machine } from '../../../estate/machine.ts';
import { origin } from './identity-row.ts';
import type { InstanceFacts } from './instance-views.ts';
import { Kept } from './kept.ts';
import type { Running } from './live-row.ts';
import type { Declared } from './machine-row.ts';
import { Texts } from './texts.ts';

/** What is kept of all machines of an estate as they run. */
export class LiveFacts {
  readonly #texts = new Texts();
  readonly running = new Kept<Running>(this.#texts, { created: 'own', power: 'shared', connection: 'shared', since: 'own' });
  readonly assessments = new Kept<PatchAssessment>(this.#texts, {
    status: 'shared',
    at: 'own',
    startedBy: 'shared',
    service: 'shared',
    rebootPending: 'shared',
    counts: 'shared',
    error: 'shared',
  });
  readonly patches = new Kept<{ readonly patch: PendingPatch }>(this.#texts, { patch: 'shared' });
  readonly installations = new Kept<PatchInstallation>(this.#texts, {
    id: 'own',
    status: 'shared',
    started: 'own',
    at: 'own',
    startedBy: 'shared',
    scheduleRun: 'shared',
    counts: 'shared',
    windowExceeded: 'shared',
    rebootStatus: 'shared',
    error: 'shared',
  });
  /** Whoever asks a machine asks it several times in a row. */
  latest: { readonly machine: LiveMachine; readonly live: LiveState } | undefined;
}

/**
 * A machine that keeps little and makes the rest when it is asked: a hundred thousand of them as plain objects take several times the
 * room of everything else. Copy it with `plainMachine`.
 */
export class LiveMachine implements Machine {
  readonly #place: Declared['place'];
  readonly #ending: string;
  readonly #name: string;
  readonly #setup: Declared['setup'];
  readonly location: Machine['location'];
  readonly tags: Machine['tags'];
  readonly zones: Machine['zones'];
  readonly availabilitySet: Machine['availabilitySet'];
  readonly scaleSet: Machine['scaleSet'];
  readonly image: Machine['image'];
  sqlPatching: Machine['sqlPatching'] = absent;

  readonly #facts: LiveFacts;
  /** Where the facts lie; undefined where there are none. Scale sets do not tell what runs. */
  readonly #running: number | undefined;
  #assessment: number | undefined;
  #patches: number | undefined;
  #installations: number | undefined;
  #answer: InstanceFacts | undefined;
  #id: string | undefined;

  constructor(declared: Declared, running: Running | undefined, facts: LiveFacts) {
    this.#place = declared.place;
    this.#ending = declared.ending;
    this.#name = declared.name;
    this.#setup = declared.setup;
    this.location = declared.location;
    this.tags = declared.tags;
    this.zones = declared.zones;
    this.availabilitySet = declared.availabilitySet;
    this.scaleSet = declared.scaleSet;
    this.image = declared.image;
    this.#facts = facts;
    this.#running = running && facts.running.keep([running]);
  }

  get live(): LiveState | undefined {
    if (this.#running === undefined) return undefined;
    const { latest } = this.#facts;
    if (latest?.machine === this) return latest.live;
    const live = this.#liveNow(this.#running);
    this.#facts.latest = { machine: this, live };
    return live;
  }

  #liveNow(place: number): LiveState {
    const { created, power, connection, since } = this.#facts.running.at(place)[0] as Running;
    const { assessment } = this;
    const { configuration = [] } = this.#answer ?? {};
    return {
      created,
      power,
      connection: since !== undefined && connection.kind === 'value' ? value({ ...connection.value, since }) : connection,
      assessment: assessment ? value(assessment) : absent,
      pending: !assessment ? absent : this.#answer?.assessment ? noLongerListed : value(this.patches),
      installations: value(this.installations),
      configuration: configuration.length > 0 ? value(configuration) : absent,
    };
  }

  get assessed(): boolean {
    return this.#assessment !== undefined;
  }

  get assessment(): PatchAssessment | undefined {
    return this.#assessment === undefined ? undefined : this.#facts.assessments.at(this.#assessment)[0];
  }

  get patches(): PendingPatch[] {
    return this.#patches === undefined ? [] : this.#facts.patches.at(this.#patches).map(({ patch }) => patch);
  }

  get installations(): PatchInstallation[] {
    return this.#installations === undefined ? [] : this.#facts.installations.at(this.#installations);
  }

  takeAssessment(assessment: PatchAssessment): void {
    this.#assessment = this.#facts.assessments.keep([assessment]);
  }

  takePatches(patches: readonly PendingPatch[]): void {
    this.#patches = this.#facts.patches.keep(patches.map((patch) => ({ patch })));
  }

  takeInstallations(installations: readonly PatchInstallation[]): void {
    this.#installations = this.#facts.installations.keep([...installations].sort(newestFirst));
  }

  /** What the machine says itself where Azure keeps no assessment of it. */
  takeAnswer(answer: InstanceFacts): void {
    const { assessment, installation } = answer;
    if (assessment) this.takeAssessment(assessment);
    const known = this.installations;
    if (installation && !known.some(({ id }) => id === installation.id)) this.takeInstallations([...known, installation]);
    this.#answer = answer;
    this.#facts.latest = undefined;
  }

  get id() {
    this.#id ??= this.#place.path + this.#ending;
    return this.#id;
  }
  get name() {
    return value(this.#name);
  }
  get resourceId() {
    return value(this.id);
  }
  get subscription() {
    return this.#place.subscription;
  }
  get resourceGroup() {
    return this.#place.resourceGroup;
  }

  get kind() {
    return this.#setup.kind;
  }
  get os() {
    return this.#setup.os;
  }
  get specialised() {
    return this.#setup.specialised;
  }
  get patchMode() {
    return this.#setup.patchMode;
  }
  get assessmentMode() {
    return this.#setup.assessmentMode;
  }
  get bypass() {
    return this.#setup.bypass;
  }
  get rebootSetting() {
    return this.#setup.rebootSetting;
  }
  get hotpatch() {
    return this.#setup.hotpatch;
  }
  get agent() {
    return this.#setup.agent;
  }
  get extensionsAllowed() {
    return this.#setup.extensionsAllowed;
  }
  get automaticUpdates() {
    return this.#setup.automaticUpdates;
  }
  get automaticOsUpgrade() {
    return this.#setup.automaticOsUpgrade;
  }
  get health() {
    return this.#setup.health;
  }
  get upgradeMode() {
    return this.#setup.upgradeMode;
  }

  get legacy() {
    return false;
  }
  get change() {
    return 'keep' as const;
  }
  get origin() {
    return origin;
  }
  get notes() {
    return noNotes;
  }
}

const noNotes: readonly string[] = [];
const noLongerListed = unknown('Azure no longer lists the patches of this assessment');

function newestFirst(a: PatchInstallation, b: PatchInstallation): number {
  const [first, second] = [a, b].map(({ at, started }) => (at.kind === 'value' ? at.value : started.kind === 'value' ? started.value : ''));
  return first === second ? 0 : (first ?? '') < (second ?? '') ? 1 : -1;
}
