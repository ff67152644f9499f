import { absent, type Known } from '../../../estate/known.ts';
import type { Image, Machine } from '../../../estate/machine.ts';
import { isMachineType, type MachineType, resourceTypeIn, resourceTypes } from '../../../estate/resource-type.ts';
import { memoOfString } from '../../../memo.ts';
import { readImage } from '../../arm/image.ts';
import { onlyGroups, readSetup, type MachineSetup as SetupFacts } from '../../arm/machine.ts';
import { isNodePool, ofNodePool } from '../../arm/scale-set.ts';
import { isRecord } from '../../json-object.ts';
import type { Row } from '../graph/resource-graph.ts';
import { idIn, notSaid, placeIn, textFact, textIn } from '../row.ts';
import { type IdentityParts, identityPartsOf } from './identity-row.ts';

/** How a machine is set up. An estate has few such combinations, and each is kept once. */
export interface Setup extends SetupFacts {
  /** Set where the image is not asked for. */
  readonly image?: Machine['image'];
}

/** What the row of a machine says, beside what runs on it. */
export interface Declared
  extends IdentityParts,
    Pick<Machine, 'zones' | 'availabilitySet' | 'scaleSet' | 'image' | 'product' | 'licenseType'> {
  readonly setup: Setup;
}

/** The machine or scale set of a row; undefined where the row does not say which it is. What runs on it comes from other tables. */
export function machineOf(row: Row): Declared | undefined {
  const identity = identityPartsOf(row);
  const setup = setupOf(row);
  if (!identity || !setup) return undefined;
  return {
    ...identity,
    zones: row.zones === null || row.zones === undefined ? absent : zonesFact(JSON.stringify(row.zones)),
    availabilitySet: idOrAbsent(row, 'availabilitySet'),
    scaleSet: idOrAbsent(row, 'scaleSet'),
    image: setup.image ?? imageOf(row.image, setup),
    product: productOf(row, setup),
    licenseType: setup.kind === 'arc-server' ? absent : textOrAbsent(row, 'licence'),
    setup,
  };
}

/** A scale set that makes no machines. */
export function isGroup(row: Row): boolean {
  const type = row.modelled === false ? typeIn(row) : undefined;
  return type === resourceTypes.scaleSet && onlyGroups(type, placeIn(bodyIn(row)));
}

/** The columns that a setup is told by. */
const setupColumns = [
  'type',
  'orchestration',
  'modelled',
  'os',
  'profiled',
  'extensions',
  'windows',
  'windowsAgent',
  'windowsUpdates',
  'windowsPatch',
  'linux',
  'linuxAgent',
  'linuxPatch',
  'automaticOsUpgrade',
  'upgradeMode',
  'healthProbe',
  'setExtensions',
] as const;

function setupOf(row: Row): Setup | undefined {
  // The image tells the system only where nothing else does.
  const publisher = isRecord(row.image) && textIn(row, 'os') === undefined ? row.image.publisher : undefined;
  const ofNodePool = isRecord(row.tags) && isNodePool(Object.keys(row.tags));
  return setupFact(JSON.stringify([ofNodePool, publisher, ...setupColumns.map((name) => row[name])])) ?? undefined;
}

const setupFact = memoOfString<Setup | null>((json) => {
  const [inNodePool, publisher, ...columns] = JSON.parse(json) as [boolean, unknown, ...unknown[]];
  const row: Row = Object.fromEntries(setupColumns.map((name, index) => [name, columns[index]]));
  const type = typeIn(row);
  if (!type) return null;
  const setup = readSetup(type, placeIn(bodyIn({ ...row, image: { publisher } })));
  if (setup.kind === 'arc-server') return { ...setup, image: absent };
  return type === resourceTypes.scaleSet && inNodePool ? { ...setup, ...ofNodePool } : setup;
});

function typeIn(row: Row): MachineType | undefined {
  const type = resourceTypeIn(textIn(row, 'type') ?? '');
  return isMachineType(type) ? type : undefined;
}

/** The parts of the body that the columns of a row were taken from. */
function bodyIn(row: Row): Row {
  const windowsConfiguration = {
    provisionVMAgent: row.windowsAgent,
    enableAutomaticUpdates: row.windowsUpdates,
    patchSettings: row.windowsPatch,
  };
  const linuxConfiguration = { provisionVMAgent: row.linuxAgent, patchSettings: row.linuxPatch };
  const profile = {
    storageProfile: { imageReference: row.image },
    osProfile:
      row.profiled === false
        ? undefined
        : {
            allowExtensionOperations: row.extensions,
            windowsConfiguration: row.windows === true ? windowsConfiguration : undefined,
            linuxConfiguration: row.linux === true ? linuxConfiguration : undefined,
          },
    networkProfile: { healthProbe: { id: row.healthProbe } },
    extensionProfile: { extensions: row.setExtensions },
  };
  return {
    properties: {
      osType: row.os,
      ...profile,
      orchestrationMode: row.orchestration,
      upgradePolicy: { mode: row.upgradeMode, automaticOSUpgradePolicy: { enableAutomaticOSUpgrade: row.automaticOsUpgrade } },
      virtualMachineProfile: row.modelled === false ? undefined : profile,
    },
  };
}

function idOrAbsent(row: Row, name: string): Known<string> {
  const id = idIn(row, name);
  return id === undefined ? absent : textFact(id);
}

function textOrAbsent(row: Row, name: string): Known<string> {
  const text = textIn(row, name);
  return text === undefined ? absent : textFact(text);
}

/** A scale set does not run itself, and a machine that is off may not say. */
function productOf(row: Row, { kind }: Setup): Known<string> {
  if (kind !== 'virtual-machine' && kind !== 'arc-server') return absent;
  const name = textIn(row, 'osName');
  return name === undefined ? notSaid : textFact([name, textIn(row, 'osVersion') ?? ''].join(' ').trim());
}

const zonesFact = memoOfString<Machine['zones']>((json) => placeIn(JSON.parse(json)).settledStrings());

const imageFact = memoOfString<Known<Image>>((json) => {
  const [reference, kind, specialised] = JSON.parse(json) as [unknown, Setup['kind'], Setup['specialised']];
  return readImage(placeIn(reference), { kind, specialised });
});

function imageOf(reference: unknown, { kind, specialised }: Setup): Known<Image> {
  return imageFact(JSON.stringify([reference, kind, specialised]));
}
