import { absent, implicit, type Known, unknown, value } from '../../../estate/known.ts';
import type { Machine, ScopeFacts } from '../../../estate/machine.ts';
import { sameText } from '../../../estate/resource-id.ts';
import { isMachineType } from '../../../estate/resource-type.ts';
import { unreadOfMachine } from '../../../estate/unread.ts';
import { onlyGroups, type ReadFacts, readMachine } from '../../arm/machine.ts';
import { noPatchSettings } from '../../arm/patch-settings.ts';
import { neverSwitched } from '../../arm/power.ts';
import { noScaleSet } from '../../arm/scale-set.ts';
import { bodyOf } from '../azapi/body.ts';
import { readLegacyMachine, readVirtualMachine } from '../azurerm/machine.ts';
import { readFlexibleScaleSet, readLegacyScaleSet, readUniformScaleSet } from '../azurerm/scale-set.ts';
import { plannedIdentity } from '../resources/identity.ts';
import { availabilitySetRole, resolveAttribute } from '../resources/joins.ts';
import { asBefore, notReadFromPlans, originOf, type PlanContext, type PlannedResource } from '../resources/planned-resource.ts';
import { plannedTags, readFormerTags } from '../resources/tags.ts';

/** The machines that a plan declares, by address. */
export function readMachines(context: PlanContext): ReadonlyMap<string, Machine> {
  const machines = new Map<string, Machine>();
  for (const resource of context.resources.values()) {
    const facts = resource.type === 'azapi_update_resource' ? undefined : factsOf(resource);
    if (!facts) continue;
    const machine = machineOf(resource, facts, context);
    const former = formerFacts(resource, machine, context);
    machines.set(resource.address, former ? { ...machine, former } : machine);
  }
  return machines;
}

function factsOf(resource: PlannedResource): ReadFacts | undefined {
  switch (resource.type) {
    case 'azurerm_linux_virtual_machine':
    case 'azurerm_windows_virtual_machine':
      return readVirtualMachine(resource);
    case 'azurerm_virtual_machine':
      return readLegacyMachine(resource);
    case 'azurerm_linux_virtual_machine_scale_set':
    case 'azurerm_windows_virtual_machine_scale_set':
      return readUniformScaleSet(resource);
    case 'azurerm_virtual_machine_scale_set':
      return readLegacyScaleSet(resource);
    case 'azurerm_orchestrated_virtual_machine_scale_set':
      return readFlexibleScaleSet(resource);
    case 'azurerm_arc_machine':
      return arcMachine;
    default: {
      const { armType } = resource;
      if (!isMachineType(armType)) return undefined;
      const body = bodyOf(resource);
      return onlyGroups(armType, body) ? undefined : readMachine(armType, body);
    }
  }
}

/** `azurerm_arc_machine` has no patch attributes, and does not say which system runs on it. */
const arcMachine: ReadFacts = {
  kind: 'arc-server',
  os: unknown('azurerm_arc_machine does not name the operating system'),
  image: absent,
  licenseType: absent,
  specialised: value(false),
  legacy: false,
  zones: absent,
  availabilitySet: absent,
  scaleSet: absent,
  ...noPatchSettings,
  assessmentMode: implicit('ImageDefault'),
  agent: absent,
  extensionsAllowed: absent,
  automaticUpdates: absent,
  ...noScaleSet,
};

function machineOf(resource: PlannedResource, facts: ReadFacts, context: PlanContext): Machine {
  return {
    ...unreadOfMachine(facts, notReadFromPlans),
    id: resource.address,
    ...plannedIdentity(resource, context),
    tags: plannedTags(resource, context),
    ...facts,
    availabilitySet: availabilitySetOf(resource, facts, context),
    sqlPatching: absent,
    ...neverSwitched,
    change: resource.change,
    ...(resource.previousId === undefined ? {} : { previousId: resource.previousId }),
    ...(resource.imported ? { imported: true as const } : {}),
    origin: originOf(resource, context),
    notes: [],
  };
}

/** A set that this plan creates has no id yet: its address stands for it. */
function availabilitySetOf(resource: PlannedResource, { availabilitySet }: ReadFacts, context: PlanContext): Known<string> {
  if (availabilitySet.kind !== 'unknown') return availabilitySet;
  const inBody = { attribute: 'body', entry: ['properties', 'availabilitySet', 'id'] };
  const place = resource.type === 'azapi_resource' ? inBody : { attribute: 'availability_set_id' };
  const found = resolveAttribute(resource, place, availabilitySetRole(context), context);
  return found.kind === 'one' ? value(found.address) : availabilitySet;
}

export function scopeFactsOf({ kind, signIn, subscription, resourceGroup, location, os, tags }: ScopeFacts): ScopeFacts {
  return { kind, ...(signIn === undefined ? {} : { signIn }), subscription, resourceGroup, location, os, tags };
}

const untold = unknown('the plan does not tell what it was before');
const nothingTold = { subscription: untold, resourceGroup: untold, location: untold, os: untold, tags: untold };

/** What dynamic scopes selected a machine by before the plan; undefined where all of it stays, and for a machine that is new. */
function formerFacts(resource: PlannedResource, machine: Machine, context: PlanContext): ScopeFacts | undefined {
  if (resource.change !== 'update' && resource.change !== 'replace') return undefined;
  const past = asBefore(resource, context);
  const before = past
    ? { ...plannedIdentity(past, context), os: factsOf(past)?.os ?? untold, tags: readFormerTags(past, resource, machine.tags, context) }
    : nothingTold;
  const settled = <T extends string>(was: Known<T>, is: Known<T>) => (stays(was, is, resource.change) ? is : was);
  const former = {
    ...scopeFactsOf(machine),
    subscription: settled(before.subscription, machine.subscription),
    resourceGroup: settled(before.resourceGroup, machine.resourceGroup),
    location: settled(before.location, machine.location),
    os: settled(before.os, machine.os),
    tags: before.tags,
  };
  return changing.some((name) => former[name] !== machine[name]) ? former : undefined;
}

const changing = ['subscription', 'resourceGroup', 'location', 'os', 'tags'] as const;

/** Azure neither moves a machine in place nor changes its system: of an update, what the plan does not tell stays. */
function stays(was: Known<string>, is: Known<string>, change: Machine['change']): boolean {
  if (was.kind === 'value' && is.kind === 'value') return sameText(was.value, is.value);
  return change === 'update';
}
