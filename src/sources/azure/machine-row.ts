import type { Image, Machine, MachineKind, OperatingSystem, PatchMode } from '../../estate/estate.ts';
import { absent, implicit, type Known, unknown, value } from '../../estate/known.ts';
import { readAssessmentMode, readOperatingSystem, readPatchMode, readRebootSetting } from '../../estate/vocabulary.ts';
import { identityOf, origin } from './identity-row.ts';
import type { GrowingMachine } from './live-row.ts';
import type { Row } from './resource-graph.ts';
import { bagIn, flagFact, idIn, isRecord, notUnderstood, oncePer, textFact, textIn, wordFact, wordsFact } from './row.ts';

/** The machine or scale set of a row; undefined where the row does not say which it is. What runs on it comes from other tables. */
export function machineOf(row: Row): GrowingMachine | undefined {
  const identity = identityOf(row);
  const kind = kindOf(row);
  if (!identity || !kind) return undefined;
  const os = osFact(textIn(row, 'os') ?? '');
  const specialised = kind === 'arc-server' || row.profiled === true ? no : row.profiled === false ? yes : notUnderstood;
  const patch = patchFacts(row, os, kind, specialised);
  const isSet = kind === 'uniform-scale-set' || kind === 'flexible-scale-set';
  const ofAks = isSet && isNodePool(row.tags);
  const set = isSet ? scaleSetFacts(row, ofAks) : noScaleSet;
  // Written out: of a hundred thousand, what is spread takes more time and memory.
  return {
    id: identity.id,
    kind,
    name: identity.name,
    resourceId: identity.resourceId,
    subscription: identity.subscription,
    resourceGroup: identity.resourceGroup,
    location: identity.location,
    tags: identity.tags,
    os,
    image: ofAks ? decidedByAks : kind === 'arc-server' ? absent : imageOf(row.image, specialised),
    specialised,
    legacy: false,
    zones: zonesOf(row.zones),
    availabilitySet: idOrAbsent(row, 'availabilitySet'),
    scaleSet: idOrAbsent(row, 'scaleSet'),
    patchMode: patch.patchMode,
    assessmentMode: patch.assessmentMode,
    bypass: patch.bypass,
    rebootSetting: patch.rebootSetting,
    hotpatch: patch.hotpatch,
    agent: patch.agent,
    extensionsAllowed: patch.extensionsAllowed,
    automaticUpdates: patch.automaticUpdates,
    automaticOsUpgrade: set.automaticOsUpgrade,
    health: set.health,
    upgradeMode: set.upgradeMode,
    sqlPatching: absent,
    change: 'keep',
    origin,
    notes: none,
  };
}

const none: readonly string[] = [];
const [yes, no] = [value(true), value(false)];
const [byDefault, notByDefault] = [implicit(true), implicit(false)];
const noScaleSet = { automaticOsUpgrade: absent, health: absent, upgradeMode: absent } as const;

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

const osFact = oncePer<Known<OperatingSystem>>((text) =>
  text === '' ? unknown('Azure does not name the operating system') : readOperatingSystem(text),
);

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

const modeFact = oncePer(readPatchMode);
const assessmentFact = oncePer(readAssessmentMode);
const rebootFact = oncePer(readRebootSetting);
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
    patchMode: undeclared ? absent : wordFact(settings, 'patchMode', modeFact, mode),
    assessmentMode: undeclared ? absent : wordFact(settings, 'assessmentMode', assessmentFact, noAssessment),
    bypass: undeclared || arc ? notByDefault : flagFact(platform.bypassPlatformSafetyChecksOnUserSchedule, notByDefault),
    rebootSetting: undeclared || arc ? absent : wordFact(platform, 'rebootSetting', rebootFact, absent),
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

function scaleSetFacts(row: Row, ofAks: boolean): Pick<Machine, 'automaticOsUpgrade' | 'health' | 'upgradeMode'> {
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
