import { absent, implicit, type Known, unknown, value } from '../../../estate/known.ts';
import type { Image, Machine, MachineKind, OperatingSystem, PatchMode } from '../../../estate/machine.ts';
import { readAssessmentMode, readOperatingSystem, readPatchMode, readRebootSetting } from '../../../estate/vocabulary.ts';
import type { Row } from '../graph/resource-graph.ts';
import { bagIn, flagFact, idIn, isRecord, notUnderstood, oncePer, textFact, textIn, wordFact, wordsFact } from '../row.ts';
import { type IdentityParts, identityPartsOf } from './identity-row.ts';

/** How a machine is set up. An estate has few such combinations, and each is kept once. */
export interface Setup extends PatchFacts, ScaleSetFacts, Pick<Machine, 'kind' | 'os' | 'specialised'> {
  /** Set where the image is not asked for. */
  readonly image?: Machine['image'];
}

/** What the row of a machine says, beside what runs on it. */
export interface Declared extends IdentityParts, Pick<Machine, 'zones' | 'availabilitySet' | 'scaleSet' | 'image'> {
  readonly setup: Setup;
}

/** The machine or scale set of a row; undefined where the row does not say which it is. What runs on it comes from other tables. */
export function machineOf(row: Row): Declared | undefined {
  const identity = identityPartsOf(row);
  const setup = setupOf(row);
  if (!identity || !setup) return undefined;
  return {
    ...identity,
    zones: zonesOf(row.zones),
    availabilitySet: idOrAbsent(row, 'availabilitySet'),
    scaleSet: idOrAbsent(row, 'scaleSet'),
    image: setup.image ?? imageOf(row.image, setup.specialised),
    setup,
  };
}

/** The columns that it is told by, with whether the tags are those of a node pool. */
const setupColumns = [
  'type',
  'orchestration',
  'os',
  'profiled',
  'extensions',
  'windowsAgent',
  'windowsUpdates',
  'windowsPatch',
  'linuxAgent',
  'linuxPatch',
  'automaticOsUpgrade',
  'upgradeMode',
  'healthProbe',
  'setExtensions',
] as const;

function setupOf(row: Row): Setup | undefined {
  const columns = setupColumns.map((name) => row[name]);
  return setupFact(JSON.stringify([isNodePool(row.tags), ...columns])) ?? undefined;
}

const setupFact = oncePer<Setup | null>((json) => {
  const [ofNodePool, ...columns] = JSON.parse(json) as [boolean, ...unknown[]];
  const row: Row = Object.fromEntries(setupColumns.map((name, index) => [name, columns[index]]));
  const kind = kindOf(row);
  if (!kind) return null;
  const os = osFact(textIn(row, 'os') ?? '');
  const specialised = kind === 'arc-server' || row.profiled === true ? no : row.profiled === false ? yes : notUnderstood;
  const isSet = kind === 'uniform-scale-set' || kind === 'flexible-scale-set';
  const ofAks = isSet && ofNodePool;
  return {
    kind,
    os,
    specialised,
    ...patchFacts(row, os, kind, specialised),
    ...(isSet ? scaleSetFacts(row, ofAks) : noScaleSet),
    ...(ofAks ? { image: decidedByAks } : kind === 'arc-server' ? { image: absent } : {}),
  };
});

const [yes, no] = [value(true), value(false)];
const [byDefault, notByDefault] = [implicit(true), implicit(false)];
const noScaleSet: ScaleSetFacts = { automaticOsUpgrade: absent, health: absent, upgradeMode: absent };

function kindOf(row: Row): MachineKind | undefined {
  switch (textIn(row, 'type')?.toLowerCase()) {
    case 'microsoft.compute/virtualmachines':
      return 'virtual-machine';
    case 'microsoft.hybridcompute/machines':
      return 'arc-server';
    case 'microsoft.compute/virtualmachinescalesets':
      // Sets of the time before there were two kinds say nothing.
      return textIn(row, 'orchestration')?.toLowerCase() === 'flexible' ? 'flexible-scale-set' : 'uniform-scale-set';
    default:
      return undefined;
  }
}

function osFact(text: string): Known<OperatingSystem> {
  return text === '' ? unknown('Azure does not name the operating system') : readOperatingSystem(text);
}

function textOrAbsent(row: Row, name: string): Known<string> {
  const text = textIn(row, name);
  return text === undefined ? absent : textFact(text);
}

function idOrAbsent(row: Row, name: string): Known<string> {
  const id = idIn(row, name);
  return id === undefined ? absent : textFact(id);
}

const zonesFact = oncePer<Known<readonly string[]>>((json) => wordsFact(JSON.parse(json)));

function zonesOf(zones: unknown): Known<readonly string[]> {
  return zones === null || zones === undefined ? absent : zonesFact(JSON.stringify(zones));
}

const imageFact = oncePer<Known<Image>>((json) => readImage(JSON.parse(json) as Row));

function imageOf(reference: unknown, specialised: Known<boolean>): Known<Image> {
  if (isRecord(reference)) return imageFact(JSON.stringify(reference));
  return specialised === yes ? absent : noImage;
}

const noImage = unknown('Azure does not name the image');

/** The id of a custom or gallery image wins over the names of the plan behind it. */
function readImage(reference: Row): Known<Image> {
  const id = ['id', 'sharedGalleryImageId', 'communityGalleryImageId'].map((name) => textIn(reference, name)).find(Boolean);
  if (id !== undefined) return value({ kind: 'custom', id });
  const [publisher, offer, sku, version] = ['publisher', 'offer', 'sku', 'version'].map((name) => textIn(reference, name) ?? '');
  if (!publisher || !offer || !sku) return noImage;
  return value({ kind: 'marketplace', publisher, offer, sku, version: version || 'latest' });
}

type PatchFacts = Pick<
  Machine,
  'patchMode' | 'assessmentMode' | 'bypass' | 'rebootSetting' | 'hotpatch' | 'agent' | 'extensionsAllowed' | 'automaticUpdates'
>;

const defaultMode: Record<OperatingSystem, Known<PatchMode>> = { linux: implicit('ImageDefault'), windows: implicit('AutomaticByOS') };
const noAssessment = implicit('ImageDefault' as const);
const modeOfUnknownOs = unknown('the default patch mode depends on the operating system, which is not known');

/** An Arc server may have the settings of both systems: its own counts. */
function patchFacts(row: Row, os: Known<OperatingSystem>, kind: MachineKind, specialised: Known<boolean>): PatchFacts {
  const arc = kind === 'arc-server';
  const undeclared = kind === 'uniform-scale-set' || specialised === yes;
  const windows = os.kind === 'value' ? os.value === 'windows' : isRecord(row.windowsPatch);
  const settings = bagIn(row, windows ? 'windowsPatch' : 'linuxPatch');
  const platform = bagIn(settings, 'automaticByPlatformSettings');
  const mode = arc ? absent : os.kind === 'value' ? defaultMode[os.value] : modeOfUnknownOs;
  return {
    patchMode: undeclared ? absent : wordFact(settings, 'patchMode', readPatchMode, mode),
    assessmentMode: undeclared ? absent : wordFact(settings, 'assessmentMode', readAssessmentMode, noAssessment),
    bypass: undeclared || arc ? notByDefault : flagFact(platform.bypassPlatformSafetyChecksOnUserSchedule, notByDefault),
    rebootSetting: undeclared || arc ? absent : wordFact(platform, 'rebootSetting', readRebootSetting, absent),
    hotpatch: flagFact(settings.enableHotpatching, notByDefault),
    agent: arc ? absent : flagFact(windows ? row.windowsAgent : row.linuxAgent, byDefault),
    extensionsAllowed: arc ? absent : flagFact(row.extensions, byDefault),
    automaticUpdates:
      os.kind === 'value' && windows && !arc && (!undeclared || kind === 'uniform-scale-set')
        ? flagFact(row.windowsUpdates, byDefault)
        : absent,
  };
}

/** AKS gives the sets of its node pools new images itself, whatever the settings of the set say. */
const decidedByAks = unknown("AKS updates its node pools by the cluster's node OS upgrade channel, which is not read");

function isNodePool(tags: unknown): boolean {
  return isRecord(tags) && Object.keys(tags).some((tag) => tag.toLowerCase().startsWith('aks-managed-'));
}

type ScaleSetFacts = Pick<Machine, 'automaticOsUpgrade' | 'health' | 'upgradeMode'>;

function scaleSetFacts(row: Row, ofAks: boolean): ScaleSetFacts {
  return {
    automaticOsUpgrade: ofAks ? decidedByAks : flagFact(row.automaticOsUpgrade, notByDefault),
    health: textIn(row, 'healthProbe') !== undefined || hasHealthExtension(row.setExtensions) ? yes : no,
    upgradeMode: textOrAbsent(row, 'upgradeMode'),
  };
}

function hasHealthExtension(extensions: unknown): boolean {
  const types = Array.isArray(extensions)
    ? extensions.map((one: unknown) => (isRecord(one) ? bagIn(one, 'properties').type : undefined))
    : [];
  return types.some((type) => typeof type === 'string' && /^applicationhealth(linux|windows)$/i.test(type));
}
