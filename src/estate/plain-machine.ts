import type { Machine } from './machine.ts';

/** A copy that has every fact as a property of its own, so that it can be spread and written out. */
export function plainMachine(machine: Machine): Machine {
  const plain: Partial<Record<keyof Machine, unknown>> = {};
  for (const name of names) if (machine[name] !== undefined) plain[name] = machine[name];
  return plain as unknown as Machine;
}

/** By name, so that the compiler misses those that are new. */
const everyName: Readonly<Record<keyof Machine, true>> = {
  id: true,
  kind: true,
  otherKind: true,
  name: true,
  resourceId: true,
  subscription: true,
  signIn: true,
  resourceGroup: true,
  location: true,
  zones: true,
  availabilitySet: true,
  scaleSet: true,
  tags: true,
  os: true,
  image: true,
  specialised: true,
  legacy: true,
  patchMode: true,
  assessmentMode: true,
  bypass: true,
  rebootSetting: true,
  hotpatch: true,
  agent: true,
  extensionsAllowed: true,
  automaticUpdates: true,
  automaticOsUpgrade: true,
  health: true,
  upgradeMode: true,
  sqlPatching: true,
  live: true,
  observed: true,
  surrounding: true,
  change: true,
  former: true,
  previousId: true,
  imported: true,
  origin: true,
  notes: true,
};

const names = Object.keys(everyName) as readonly (keyof Machine)[];
