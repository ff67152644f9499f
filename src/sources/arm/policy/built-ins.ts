import { type Known, unknown, value } from '../../../estate/known.ts';
import type { Machine, MachineKind } from '../../../estate/machine.ts';
import { and, not, or, type Truth } from '../../../estate/truth.ts';
import { readAssessmentMode, readNodeChannel } from '../../../estate/vocabulary.ts';
import type { ArmValue } from '../arm-value.ts';
import { allOf, always, isAmong, isInRegion, type MachineCondition } from './condition.ts';
import { type Definition, type Parameters, type PolicyEffect, type Writes, type WritingPolicy, writes } from './definition.ts';

/**
 * What Microsoft's own policies and sets write about patching, by the names of their definitions (Azure/azure-policy, April 2026). All
 * others write nothing of it: that is why a built-in definition which is missing here counts as read.
 */
const policies: Readonly<Record<string, WritingPolicy>> = {
  '9905ca54-1471-49c6-8291-7582c04cd4d4': deploying(
    'Set prerequisites for scheduling recurring updates on Azure virtual machines',
    (parameters) => [{ appliesTo: listedMachines(parameters, ['virtual-machine']), writes: prerequisites }],
  ),
  'ba0df93e-e4ac-479a-aac2-134bbae39a1a': deploying('Schedule recurring updates using Azure Update Manager', (parameters) => {
    const schedule = parameters('maintenanceConfigurationResourceId');
    return [
      { appliesTo: listedMachines(parameters, ['virtual-machine']), writes: { ...prerequisites, schedule } },
      { appliesTo: listedMachines(parameters, ['arc-server']), writes: { schedule } },
    ];
  }),
  '59efceea-0c96-497e-a4a1-4eb2290dac15': assessing('Configure periodic checking on Azure virtual machines', 'virtual-machine'),
  '40f1aee2-4db4-4b74-acb1-c6972e24cca8': deploying('Deploy node OS auto upgrade on Azure Kubernetes clusters', (parameters) => {
    const channel = parameters('nodeOSUpgradeChannel');
    const nodeChannel = channel.isUnset ? value('NodeImage' as const) : channel.word(readNodeChannel);
    return [{ appliesTo: ofKind(['aks-node-pool']), writes: { nodeChannel } }];
  }),
  'bfea026e-043f-4ff4-9d1b-bf301ca7ff46': assessing('Configure periodic checking on Azure Arc-enabled servers', 'arc-server'),
};

const essentialMachineManagement: Definition = ['virtual-machine', 'arc-server'].map((kind) => ({
  title: 'Essential Machine Management',
  acts: () => 'yes',
  effects: () => [{ appliesTo: ofKind([kind as MachineKind]), writes: { assessmentMode: value('AutomaticByPlatform') } }],
}));

const sets: Readonly<Record<string, Definition>> = { '2dde6d38-95d9-46cd-bb7c-18dabd06b923': essentialMachineManagement };

const builtInId = /^\/?providers\/Microsoft\.Authorization\/policy(Set)?Definitions\/([^/]+)/i;

/** Microsoft's own definition of this id, which belongs to no scope; undefined for any other id. */
export function builtInDefinition(id: string): Definition | undefined {
  const match = builtInId.exec(id);
  if (!match) return undefined;
  const name = (match[2] ?? '').toLowerCase();
  if (match[1] !== undefined) return Object.hasOwn(sets, name) ? sets[name] : [];
  const policy = Object.hasOwn(policies, name) ? policies[name] : undefined;
  return policy ? [policy] : [];
}

function deploying(title: string, effects: (parameters: Parameters) => readonly PolicyEffect[]): WritingPolicy {
  const acts = (parameters: Parameters): Truth => {
    const effect = parameters('effect');
    return effect.isUnset ? 'yes' : writes(effect);
  };
  return { title, acts, effects };
}

/** Its effect is fixed. It is about one system: Windows, where nobody says which. */
function assessing(title: string, kind: MachineKind): WritingPolicy {
  const effects = (parameters: Parameters): readonly PolicyEffect[] => {
    const [mode, os] = [parameters('assessmentMode'), parameters('osType')];
    const system: readonly Known<string>[] = [os.isUnset ? value('Windows') : os.string()];
    const assessmentMode = mode.isUnset ? value('AutomaticByPlatform' as const) : mode.word(readAssessmentMode);
    const conditions = [ofKind([kind]), (machine: Machine) => isAmong(machine.os, system), inLocations(parameters), tagged(parameters)];
    return [{ appliesTo: allOf(conditions), writes: { assessmentMode } }];
  };
  return { title, acts: () => 'yes', effects };
}

const prerequisites: Writes = { patchMode: value('AutomaticByPlatform'), bypass: value(true) };

function listedMachines(parameters: Parameters, kinds: readonly MachineKind[]): MachineCondition {
  const groups = listed(parameters('resourceGroups'), ({ resourceGroup }, names) => isAmong(resourceGroup, names));
  const systems = listed(parameters('operatingSystemTypes'), ({ os }, names) => isAmong(os, names));
  return allOf([ofKind(kinds), groups, systems, inLocations(parameters), tagged(parameters)]);
}

function ofKind(kinds: readonly MachineKind[]): MachineCondition {
  return ({ kind }) => (kinds.includes(kind) ? 'yes' : 'no');
}

/** An empty list selects everything. */
function listed(list: ArmValue, holds: (machine: Machine, entries: readonly Known<string>[]) => Truth): MachineCondition {
  const entries = list.isUnset ? undefined : list.strings();
  if (entries === undefined || (entries.kind === 'value' && entries.value.length === 0)) return always;
  return entries.kind === 'value' ? (machine) => holds(machine, entries.value) : () => 'unknown';
}

function inLocations(parameters: Parameters): MachineCondition {
  return listed(parameters('locations'), isInRegion);
}

/** A list of pairs in the policies that deploy, a map in those that modify. */
function tagged(parameters: Parameters): MachineCondition {
  const [tags, operator] = [parameters('tagValues'), parameters('tagOperator')];
  if (tags.isUnset) return always;
  const pairs = Array.isArray(tags.raw)
    ? tags.items().map((pair) => [pair.at('key').string(), pair.at('value').entry()] as const)
    : tags.keys().map((key) => [value(key), tags.at(key).entry()] as const);
  if (tags.isUnknown || (pairs.length === 0 && !isEmptyCollection(tags.raw))) return () => 'unknown';
  if (pairs.length === 0) return always;
  const conditions = pairs.map(
    ([key, wanted]) =>
      (machine: Machine) =>
        hasTag(machine, key, wanted),
  );
  const all = operator.isUnset ? 'no' : operator.isOneOf(['All']);
  return (machine) => {
    const held = conditions.map((condition) => condition(machine));
    const [every, some] = [held.reduce(and, 'yes'), held.reduce(or, 'no')];
    return or(and(all, every), and(not(all), some));
  };
}

function isEmptyCollection(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && Object.keys(raw).length === 0;
}

/** Values that differ by case are different ones; whether keys are is not documented. */
function hasTag({ tags }: Machine, key: Known<string>, wanted: Known<string>): Truth {
  if (tags.kind === 'unknown' || key.kind !== 'value') return 'unknown';
  const entries = tags.kind === 'value' ? [...tags.value] : [];
  const [name, tag] = entries.find(([name]) => name.toLowerCase() === key.value.toLowerCase()) ?? [];
  if (name === undefined) return 'no';
  const [is, wants] = [tag ?? unknown(''), wanted];
  if (is.kind === 'unknown' || wants.kind === 'unknown') return 'unknown';
  const same = (is.kind === 'value' ? is.value : '') === (wants.kind === 'value' ? wants.value : '');
  return same ? (name === key.value ? 'yes' : 'unknown') : 'no';
}
