import type { Assignment, Estate, Leaving, Machine, Schedule } from '../../estate/estate.ts';
import { absent, implicit, unknown, value } from '../../estate/known.ts';
import { readAssignment, readFormerAssignment } from './assignment.ts';
import { readMachineBody } from './azapi-machine.ts';
import { type MachineFacts, noPatchSettings, noScaleSet, readLegacyMachine, readVirtualMachine } from './azurerm-machine.ts';
import { readFlexibleScaleSet, readLegacyScaleSet, readUniformScaleSet } from './azurerm-scale-set.ts';
import { sqlVirtualMachines, withFormerHealth } from './beside.ts';
import { Configuration } from './configuration.ts';
import { Field } from './field.ts';
import { Instances } from './instances.ts';
import { isMachineType } from './joins.ts';
import { isRecord, type PlanFrame, type ResourceChange } from './plan-format.ts';
import {
  armTypeOf,
  changeOf,
  identityOf,
  originOf,
  type PlanContext,
  type PlannedResource,
  plannedResource,
  typeOf,
} from './planned-resource.ts';
import { readSchedule } from './schedule.ts';
import { readTags } from './tags.ts';
import { extensionTypes, updateDeployments, updateManagementIn } from './update-management.ts';
import { applyUpdates } from './updates.ts';

/** Parts of a plan that can matter, collected while it is read. */
export interface PlanContent {
  readonly input: string;
  readonly frame: PlanFrame;
  readonly resources: readonly ResourceChange[];
  readonly locate: PlanContext['locate'];
  readonly keyInSource: PlanContext['keyInSource'];
}

/** Only these can say something about patching, or are needed to find what belongs together. */
export function matters(resource: ResourceChange): boolean {
  const after = resource.change.after ?? resource.change.before;
  const type = armTypeOf(resource.type, after);
  return type !== undefined && (isMachineType(type) || relevantTypes.has(type) || resource.type === 'azapi_update_resource');
}

const configurationAssignments = 'microsoft.maintenance/configurationassignments';
const maintenanceConfigurations = 'microsoft.maintenance/maintenanceconfigurations';
const relevantTypes = new Set([
  configurationAssignments,
  maintenanceConfigurations,
  'microsoft.resources/resourcegroups',
  updateDeployments,
  sqlVirtualMachines,
  ...extensionTypes,
]);

/** Turns the collected parts of one plan into facts. */
export function estateOfPlan(content: PlanContent): Estate {
  const configuration = new Configuration(content.frame);
  const planned = new Map<string, PlannedResource>();
  const leaving: Leaving[] = [];
  for (const raw of content.resources) {
    const change = changeOf(raw);
    if (change === undefined) continue;
    if (change !== 'delete' && change !== 'forget') planned.set(raw.address, plannedResource(raw, change, configuration));
    else if (isMachineType(armTypeOf(raw.type, raw.change.before)) && raw.type !== 'azapi_update_resource')
      leaving.push({ id: raw.address, action: change });
  }
  const context: PlanContext = {
    input: content.input,
    configuration,
    instances: new Instances(
      [...planned.values()].map((resource) => resource.instance),
      configuration,
    ),
    resources: planned,
    locate: content.locate,
    keyInSource: content.keyInSource,
  };
  const maintenance = maintenanceOf(context);
  const former = formerMaintenance(content, configuration);
  const updated = [...applyUpdates(declaredMachines(context), context).values()];
  const machines = withFormerHealth(updated, content.resources, configuration);
  return {
    machines: withJoinNotes(machines, maintenance.assignments),
    schedules: maintenance.schedules,
    assignments: [...maintenance.assignments, ...former.forgotten],
    updateManagement: updateManagementIn(context),
    formerAssignments: former.changed,
    removedSchedules: former.removedSchedules,
    leaving,
    incomplete: incompleteness(content),
    closed: false,
    notUnderstood: unreadable(context),
  };
}

/** Adds to each machine what was assumed in finding its assignments. */
function withJoinNotes(machines: readonly Machine[], assignments: readonly Assignment[]): readonly Machine[] {
  const notes = new Map<string, string[]>();
  for (const { target } of assignments) {
    if (target.kind !== 'machine' || target.note === undefined) continue;
    const others = notes.get(target.id);
    if (others) others.push(target.note);
    else notes.set(target.id, [target.note]);
  }
  return machines.map((machine) => {
    const more = notes.get(machine.id);
    return more ? { ...machine, notes: [...machine.notes, ...more] } : machine;
  });
}

function declaredMachines(context: PlanContext): Map<string, Machine> {
  const machines = new Map<string, Machine>();
  for (const resource of context.resources.values()) {
    const facts = resource.type === 'azapi_update_resource' ? undefined : factsOf(resource);
    if (facts) machines.set(resource.address, machineOf(resource, facts, context));
  }
  return machines;
}

function factsOf(resource: PlannedResource): MachineFacts | undefined {
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
      const type = typeOf(resource);
      return isMachineType(type) ? readMachineBody(type, resource.field.at('body').parsed()) : undefined;
    }
  }
}

/** `azurerm_arc_machine` has no patch attributes, and does not say which system runs on it. */
const arcMachine: MachineFacts = {
  kind: 'arc-server',
  os: unknown('azurerm_arc_machine does not name the operating system'),
  image: absent,
  specialised: value(false),
  legacy: false,
  zones: absent,
  availabilitySet: absent,
  ...noPatchSettings,
  assessmentMode: implicit('ImageDefault'),
  agent: absent,
  extensionsAllowed: absent,
  automaticUpdates: absent,
  ...noScaleSet,
};

function machineOf(resource: PlannedResource, facts: MachineFacts, context: PlanContext): Machine {
  return {
    id: resource.address,
    ...identityOf(resource, context),
    tags: readTags(resource, context),
    ...facts,
    sqlPatching: absent,
    change: resource.change,
    ...(resource.previousId === undefined ? {} : { previousId: resource.previousId }),
    ...(resource.imported ? { imported: true as const } : {}),
    origin: originOf(resource, context),
    notes: [],
  };
}

function maintenanceOf(context: PlanContext): { schedules: Schedule[]; assignments: Assignment[] } {
  const schedules: Schedule[] = [];
  const assignments: Assignment[] = [];
  for (const resource of context.resources.values()) {
    if (resource.type === 'azapi_update_resource') continue;
    const type = typeOf(resource);
    if (type === maintenanceConfigurations) schedules.push(readSchedule(resource, context));
    if (type === configurationAssignments) assignments.push(readAssignment(resource, context));
  }
  return { schedules, assignments };
}

interface FormerMaintenance {
  readonly changed: readonly Assignment[];
  /** The plan stops managing these, but Azure keeps them. */
  readonly forgotten: readonly Assignment[];
  readonly removedSchedules: readonly string[];
}

/** What was there before, where the plan changes, deletes or forgets it. */
function formerMaintenance({ resources, input }: PlanContent, configuration: Configuration): FormerMaintenance {
  const changed: Assignment[] = [];
  const forgotten: Assignment[] = [];
  const removedSchedules: string[] = [];
  for (const raw of resources) {
    const change = changeOf(raw);
    const type = armTypeOf(raw.type, raw.change.before);
    if (change === undefined || change === 'keep' || change === 'create' || !isRecord(raw.change.before)) continue;
    if (type === configurationAssignments) {
      const before = Field.ofPast(raw.change, { configuration, scope: { module: [] } });
      const former = readFormerAssignment(raw.address, before, change === 'forget' ? 'keep' : change, input);
      if (former) (change === 'forget' ? forgotten : changed).push(former);
    }
    if (type === maintenanceConfigurations && change === 'delete' && typeof raw.change.before.id === 'string')
      removedSchedules.push(raw.change.before.id);
  }
  return { changed, forgotten, removedSchedules };
}

/** azapi bodies that are neither an object nor JSON text: nothing in them can be judged. */
function unreadable(context: PlanContext): Estate['notUnderstood'] {
  return [...context.resources.values()].flatMap(({ address, type, field }) => {
    if (type !== 'azapi_resource' && type !== 'azapi_update_resource') return [];
    const body = field.at('body').parsed();
    return !body.isUnset && !isRecord(body.raw) ? [{ id: address, why: 'its body is not a JSON object' }] : [];
  });
}

function incompleteness({ input, frame }: PlanContent): readonly string[] {
  const reasons: string[] = [];
  if (frame.errored) reasons.push(`${input}: the plan stopped on an error, so resources may be missing; fix the error and plan again`);
  else if (frame.deferred > 0)
    reasons.push(`${input}: Terraform deferred ${frame.deferred} resource${frame.deferred === 1 ? '' : 's'} to a later plan`);
  else if (!frame.complete) reasons.push(`${input}: the plan does not cover everything (targeted or deferred); plan without -target`);
  return reasons;
}
