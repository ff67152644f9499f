import type { Fact } from '../estate/fact.ts';
import type { Machine, OperatingSystem } from '../estate/machine.ts';
import { machineFacts } from '../estate/machine-facts.ts';
import type { Schedule } from '../estate/schedule.ts';
import { scheduleFacts } from '../estate/schedule-facts.ts';
import { has, type Truth } from '../estate/truth.ts';
import { supportsAutomaticPatching, takesHotpatches } from '../patching/images.ts';
import type { Orchestration } from '../patching/orchestration.ts';
import type { Patching } from '../patching/patching.ts';
import type { Requirements } from '../policy/policy.ts';
import { inWordsOnly, type Setting, step, together, type Way } from './fix.ts';

/** Facts of a machine that somebody can write down. */
export type WritableFact = {
  [Name in keyof typeof machineFacts]: (typeof machineFacts)[Name] extends { readonly arm: string } ? Name : never;
}[keyof typeof machineFacts];

/** What a machine's attributes are to be; null leaves one out. */
export type Values = Partial<Record<WritableFact, string | boolean | null>>;

/** To write these values, and what goes with them, in the names that the machine is written with. */
export function setOn(machine: Machine, values: Values): Way {
  const entries = Object.entries(withCompanions(machine, values)) as [WritableFact, string | boolean | null][];
  if (machine.specialised.kind === 'value' && machine.specialised.value) {
    const other = machine.image.kind === 'absent' ? 'Create it from an image' : 'Write its osProfile with these settings';
    const way = settingsOf(machine, entries, 'arm');
    return { ...way, words: `${other}, or set ${inArmWords(entries)} with azapi_update_resource (API 2023-07-01 or newer)` };
  }
  if (machine.legacy) {
    const written = entries.map(([name, value]) => inAzurermWords(machine, name, value)).join(' and ');
    const words = `Declare it as ${modernResource(machine)} and set ${written}`;
    return { words, change: { set: [], steps: ['declare-as-modern-resource'] } };
  }
  // What another resource writes over it counts there. What azurerm has no attribute for, azapi writes on the resource that it made.
  const writers = [...new Set(entries.flatMap(([name]) => machine.writtenBy?.[name] ?? []))];
  const own = entries.filter(([name]) => machine.writtenBy?.[name] === undefined);
  const inAzurerm = own.filter(([name]) => azurermName(machine, name) !== undefined);
  const others = own.filter(([name]) => azurermName(machine, name) === undefined);
  return together([
    ...(inAzurerm.length > 0 ? [settingsOf(machine, inAzurerm, 'azurerm')] : []),
    ...(others.length > 0 ? [settingsOf(machine, others, 'arm')] : []),
    ...writers.map((writer) =>
      settingsIn(
        writer,
        machine,
        entries.filter(([name]) => machine.writtenBy?.[name] === writer),
      ),
    ),
  ]);
}

function settingsOf(
  machine: Machine,
  entries: readonly (readonly [WritableFact, string | boolean | null])[],
  words: Setting['words'],
): Way {
  const isUpdate = words === 'arm' && machine.origin.words === 'azurerm';
  const isBeside = isUpdate || has(machine.specialised, true) === 'yes';
  const sentence =
    words === 'arm'
      ? `Set ${inArmWords(entries)}${isUpdate ? ' with azapi_update_resource' : ''}`
      : `Set ${entries.map(([name, value]) => inAzurermWords(machine, name, value)).join(' and ')}`;
  const set = entries.map(([name, value]) => {
    const path = words === 'arm' ? armPath(machine, name) : azurermPath(machine, name, attributeName(machine, name));
    if (path === undefined) return undefined;
    const before = words === 'azurerm' ? nameBefore(machine, name) : undefined;
    const formerly = before && azurermPath(machine, name, before.path);
    return { on: machine.id, words, path, ...(formerly ? { formerly } : {}), value, ...(isBeside ? { beside: true as const } : {}) };
  });
  return set.includes(undefined) ? { words: sentence } : { words: sentence, change: { set: set as readonly Setting[], steps: [] } };
}

function settingsIn(writer: string, machine: Machine, entries: readonly (readonly [WritableFact, string | boolean | null])[]): Way {
  const words = `Set ${inArmWords(entries)} in ${writer}`;
  const set = entries.map(([name, value]) => {
    const path = armPath(machine, name);
    return path === undefined ? undefined : ({ on: writer, words: 'arm', path, value } as const);
  });
  const known = set.filter((setting) => setting !== undefined);
  return known.length < set.length ? { words } : { words, change: { set: known, steps: [] } };
}

function inAzurermWords(machine: Machine, name: WritableFact, value: string | boolean | null): string {
  const [attribute = '', ...blocks] = attributeName(machine, name).split('.').reverse();
  const before = nameBefore(machine, name);
  const older = before ? ` (${before.versions}: ${before.path.split('.').at(-1)})` : '';
  const inside = blocks.length > 0 ? ` in ${blocks.reverse().join('.')}` : '';
  return value === null ? `no ${attribute}${older}${inside}` : `${attribute}${older} = ${JSON.stringify(value)}${inside}`;
}

function nameBefore({ kind }: Machine, name: WritableFact): { readonly path: string; readonly versions: string } | undefined {
  const { azurermBefore }: Fact = machineFacts[name];
  return azurermBefore?.[kind];
}

function inArmWords(values: readonly (readonly [WritableFact, string | boolean | null])[]): string {
  return values
    .map(([name, value]) => (value === null ? `no ${machineFacts[name].arm}` : `${machineFacts[name].arm} = ${value}`))
    .join(' and ');
}

/** Values that Azure or azurerm refuses beside others: who writes one has to write these too. */
function withCompanions(machine: Machine, values: Values): Values {
  const all: { -readonly [Name in WritableFact]?: string | boolean | null } = { ...values };
  const is = (name: 'patchMode' | 'bypass' | 'hotpatch' | 'agent' | 'automaticUpdates', value: string | boolean): Truth =>
    name in all ? (all[name] === value ? 'yes' : 'no') : has(machine[name] as Machine['name'], value as string);
  const platform = is('patchMode', 'AutomaticByPlatform');
  const isAzure = machine.kind === 'virtual-machine' || machine.kind === 'flexible-scale-set';
  if (!isAzure) return all;
  if (values.patchMode !== undefined && platform === 'no') {
    if (is('bypass', true) !== 'no') all.bypass = false;
    if (is('hotpatch', true) !== 'no') all.hotpatch = false;
    if (machine.rebootSetting.kind !== 'absent' && !('rebootSetting' in all)) all.rebootSetting = null;
    if (machine.os.kind === 'value' && machine.os.value === 'windows') {
      if (values.patchMode === 'AutomaticByOS' && is('automaticUpdates', false) !== 'no') all.automaticUpdates = true;
      if (values.patchMode === 'Manual' && is('automaticUpdates', true) !== 'no') all.automaticUpdates = false;
    }
  }
  // Azure answers 400 to the pair, on virtual machines.
  const mayBypass = is('bypass', true) !== 'no' && (values.bypass === true || values.patchMode === 'AutomaticByPlatform');
  if (mayBypass && machine.kind === 'virtual-machine' && is('hotpatch', true) !== 'no') all.hotpatch = false;
  const needsAgent = values.patchMode === 'AutomaticByPlatform' || values.assessmentMode === 'AutomaticByPlatform';
  if (needsAgent && is('agent', false) !== 'no') all.agent = true;
  if (needsAgent && has(machine.extensionsAllowed, false) !== 'no') all.extensionsAllowed = true;
  return all;
}

/** For machines that Update Manager leaves alone, in a way that the policy allows; undefined where there is none. */
export function leaveToSystem(machine: Machine, requirements?: Requirements): Way | undefined {
  const onWindows = has(machine.automaticUpdates, false) === 'yes' ? 'Manual' : 'AutomaticByOS';
  if (machine.os.kind !== 'value') {
    const way = setOn(machine, { patchMode: onWindows });
    return { words: `${way.words} (on Linux ImageDefault)` };
  }
  const isWindows = machine.os.value === 'windows';
  const orchestration = !isWindows ? 'ImageDefault' : onWindows === 'Manual' ? 'ManualUpdates' : 'WindowsAutomaticUpdates';
  if (isTiedToPlatform(machine) || !isAllowed(requirements, orchestration)) return undefined;
  return setOn(machine, { patchMode: isWindows ? onWindows : 'ImageDefault' });
}

/** azurerm refuses every other mode for an image that takes hotpatches. */
export function isTiedToPlatform({ origin, image }: Machine): boolean {
  return origin.words === 'azurerm' && image.kind === 'value' && takesHotpatches(image.value);
}

/** Takes the bypass away, where Azure would then patch the machine and the policy lets it; undefined where not. */
export function leaveToAzure(machine: Machine, requirements?: Requirements): Way | undefined {
  const { image } = machine;
  const isListed = image.kind === 'unknown' || (image.kind === 'value' && supportsAutomaticPatching(image.value));
  return isListed && isAllowed(requirements, 'AzureManagedSafeDeployment') ? setOn(machine, { bypass: false }) : undefined;
}

/** Does the policy take this way of patching? Where it asks for none, every one. */
export function isAllowed(requirements: Requirements | undefined, orchestration: Orchestration): boolean {
  const allowed = requirements?.orchestration ?? 'any';
  return allowed === 'any' || (allowed as readonly Orchestration[]).includes(orchestration);
}

/** With these values, and on a schedule. */
export function setAndAssign(machine: Machine, values: Values): Way {
  return together([setOn(machine, values), step('Assign a schedule', 'assign-schedule')]);
}

export const assignSchedule: Way = step(
  'Assign a schedule (azurerm_maintenance_assignment_virtual_machine; ARM: Microsoft.Maintenance/configurationAssignments)',
  'assign-schedule',
);

export const useListedImage: Way = step("Use a marketplace image on Azure's list of automatic guest patching", 'use-image-of-azures-list');

export const takeOut: Way = step('Take the machine out of the schedule', 'leave-schedules');

/** The name of an attribute as the machine is written: in the words of azurerm where it has one, else Azure's own. */
export function attributeName(machine: Machine, name: WritableFact): string {
  return azurermName(machine, name) ?? machineFacts[name].arm;
}

/** Undefined where the machine is not written in the words of azurerm, or these have no such attribute. */
function azurermName({ kind, origin }: Machine, name: WritableFact): string | undefined {
  // azurerm's resource for Arc servers has no settings.
  if (origin.words !== 'azurerm' || kind === 'arc-server') return undefined;
  const { azurerm }: Fact = machineFacts[name];
  return typeof azurerm === 'object' ? azurerm[kind] : azurerm;
}

/** A flexible set holds what its system needs in blocks; undefined where that system is not known. */
function azurermPath({ kind, os }: Machine, name: WritableFact, attribute: string): string | undefined {
  if (kind !== 'flexible-scale-set' || !inConfiguration.test(machineFacts[name].arm)) return attribute;
  return os.kind === 'value' ? `os_profile.${os.value}_configuration.${attribute}` : undefined;
}

/** What Azure keeps below the configuration of a system. */
const inConfiguration = /^(?:patchSettings\.|enableAutomaticUpdates|provisionVMAgent)/;

/** Where Azure's JSON of a machine holds a fact; undefined where that depends on a system that is not known. */
function armPath({ kind, os }: Machine, name: WritableFact): string | undefined {
  const { arm } = machineFacts[name];
  const profile = kind.endsWith('scale-set') ? 'properties.virtualMachineProfile' : 'properties';
  if (/^(?:location|tags|zones)$/.test(arm)) return arm;
  if (arm.startsWith('upgradePolicy.')) return `properties.${arm}`;
  if (!inConfiguration.test(arm)) return `${profile}.${arm}`;
  return os.kind === 'value' ? `${profile}.osProfile.${os.value}Configuration.${arm}` : undefined;
}

function modernResource({ os, kind }: Machine): string {
  const type = kind === 'virtual-machine' ? 'virtual_machine' : 'virtual_machine_scale_set';
  if (os.kind !== 'value') return `azurerm_linux_${type} or azurerm_windows_${type}`;
  return `azurerm_${os.value}_${type}`;
}

type Written = Pick<Schedule, 'id' | 'origin' | 'writtenBy'>;

/** Facts of a schedule that one value is written for. */
export type WritableScheduleFact = {
  [Name in keyof typeof scheduleFacts]: (typeof scheduleFacts)[Name] extends { readonly arm: string } ? Name : never;
}[keyof typeof scheduleFacts];

/** `words` say it to people. */
export function setOnSchedule(
  { id, origin, writtenBy }: Written,
  name: WritableScheduleFact,
  value: Setting['value'],
  words: string,
  below?: { readonly arm: string; readonly azurerm: string },
): Way {
  const { arm, azurerm } = scheduleFacts[name];
  const under = (path: string, part: string | undefined) => (part === undefined ? path : `${path}.${part}`);
  const writer = writtenBy?.[name];
  const set: Setting =
    origin.words === 'azurerm' && writer === undefined
      ? { on: id, words: 'azurerm', path: under(azurerm, below?.azurerm), value }
      : {
          on: writer ?? id,
          words: 'arm',
          path: `${name === 'location' || name === 'tags' ? '' : 'properties.'}${under(arm, below?.arm)}`,
          value,
        };
  return { words: writer === undefined ? words : `${words}, in ${writer}`, change: { set: [set], steps: [] } };
}

/** Classes that a schedule is to install on a system, in words that begin with `Set`, or `Add … to`. */
export function setClasses(schedule: Written, os: OperatingSystem, classes: readonly string[], verb: string): Way {
  const below = { arm: 'classificationsToInclude', azurerm: 'classifications_to_include' };
  const list = verb === 'Set' ? ` = [${classes.map((name) => `"${name}"`).join(', ')}]` : '';
  const words = `${verb} ${below.azurerm}${list} in ${scheduleFacts[os].azurerm} (ARM: ${scheduleFacts[os].arm}.${below.arm})`;
  return setOnSchedule(schedule, os, classes, words, below);
}

export function dropExpiry(schedule: Written): Way {
  const { azurerm, arm } = scheduleFacts.expiration;
  return setOnSchedule(schedule, 'expiration', null, `Remove ${azurerm.replace(/^.*\./, '')} (ARM: ${arm}), or set a later one`);
}

/** azurerm has no attribute for it: what it makes only azapi can have told so. */
export function excludeNone({ id, writtenBy }: Pick<Schedule, 'id' | 'writtenBy'>, words: string): Way {
  const path = `properties.${scheduleFacts.windows.arm}.excludeKbsRequiringReboot`;
  return { words, change: { set: [{ on: writtenBy?.windows ?? id, words: 'arm', path, value: false }], steps: [] } };
}

/**
 * What else a machine needs once a schedule patches it: a reboot setting that the policy takes, or where it asks for none one with which
 * patches take effect.
 */
export function settleReboot({ machine, reaches }: Pick<Patching, 'machine' | 'reaches'>, { reboot }: Requirements): readonly Way[] {
  const isFine = (setting: string) =>
    reboot
      ? (reboot as readonly string[]).includes(setting)
      : setting !== 'Never' && !(setting === 'Always' && has(machine.os, 'linux') !== 'no');
  const wanted = reboot?.[0] ?? 'IfRequired';
  const own = machine.rebootSetting;
  const isOwnFine = own.kind !== 'value' || isFine(own.value);
  const needed = own.kind === 'value' && isOwnFine ? own.value : wanted;
  const schedules = new Set(reaches.flatMap(({ patches, schedule }) => (patches !== 'no' && schedule ? [schedule] : [])));
  const differing = [...schedules].filter(
    (schedule) =>
      schedule.reboot.kind === 'value' && (own.kind === 'value' ? schedule.reboot.value !== needed : !isFine(schedule.reboot.value)),
  );
  return [
    ...(isOwnFine ? [] : [setOn(machine, { rebootSetting: wanted })]),
    ...differing.map((schedule) => setRebootOfSchedule(schedule, needed)),
  ];
}

function setRebootOfSchedule(schedule: Written, setting: string): Way {
  const words = `Set reboot = "${setting}" in install_patches of the schedule (ARM: ${scheduleFacts.reboot.arm})`;
  return setOnSchedule(schedule, 'reboot', setting, words);
}

/** Where to write a reboot setting: on the schedules, when theirs is the one that wins. */
export function setReboot({ machine, effectiveReboot, reaches }: Patching, setting: string): Way {
  const onSchedule = effectiveReboot.some((reboot) => typeof reboot === 'object' && reboot.from === 'schedule');
  const schedules = [...new Set(reaches.flatMap(({ patches, schedule }) => (patches !== 'no' && schedule ? [schedule] : [])))];
  const differing = schedules.filter(({ reboot }) => reboot.kind === 'value' && reboot.value !== setting);
  const ofSchedules = differing.map((schedule) => setRebootOfSchedule(schedule, setting));
  if (onSchedule) {
    const words = `Set reboot = "${setting}" in install_patches of the schedule (ARM: ${scheduleFacts.reboot.arm})`;
    return ofSchedules.length > 0 ? { ...together(ofSchedules), words } : inWordsOnly(words);
  }
  // A setting of its own that differs from the schedule's is a conflict of its own.
  return together([
    setOn(machine, { rebootSetting: setting }),
    ...ofSchedules.slice(0, 1).map((way) => ({ ...together(ofSchedules), words: way.words })),
  ]);
}
