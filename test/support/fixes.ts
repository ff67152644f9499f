import { resourceTypes } from '../../src/estate/resource-type.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { Report } from '../../src/findings/report.ts';
import type { FixStep, Setting } from '../../src/rules/fix.ts';

type Values = Record<string, unknown>;

interface PlannedChange {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly module_address?: string;
  readonly change: { after: Values | null; after_unknown?: Values };
}

/** As much of a plan as a fix touches. */
export interface Plan {
  resource_changes: PlannedChange[];
  readonly configuration?: { readonly root_module: Module };
}

interface Module {
  resources?: { address: string; type?: string; name?: string; expressions?: Values }[];
  readonly module_calls?: Readonly<Record<string, { readonly module: Module }>>;
}

const group = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-fixed/providers';

/** The plan with this change made to it, as somebody would write it; undefined where a test cannot take one of the steps. */
export function applied(
  plan: Plan,
  { subject }: Finding,
  { set, steps }: NonNullable<Finding['changes']>[number],
  report: Report,
): Plan | undefined {
  const fixed = structuredClone(plan);
  const kind = report.machines.find(({ id }) => id === subject)?.kind;
  const done = [...set.map((setting) => write(fixed, setting, kind)), ...steps.map((step) => takeStep(fixed, subject, step as FixStep))];
  return done.every(Boolean) ? fixed : undefined;
}

function write(plan: Plan, setting: Setting, kind: string | undefined): boolean {
  const resource = plan.resource_changes.find(({ address }) => address === setting.on);
  const { after } = resource?.change ?? {};
  if (!resource || !after) return false;
  if (setting.words === 'azurerm') {
    const path = hasPath(after, setting.formerly) ? (setting.formerly ?? '') : setting.path;
    writeAttribute(plan, resource, path.split('.'), setting.value);
    return true;
  }
  const isWhole = resource.type.startsWith('azapi_') && setting.beside !== true;
  return isWhole ? writeBody(after, setting) : updateBeside(plan, resource, setting, kind);
}

/** Blocks are lists of one. */
function hasPath(after: unknown, path: string | undefined): boolean {
  if (path === undefined) return false;
  let place: unknown = after;
  for (const name of path.split('.')) {
    if (Array.isArray(place)) place = place[0];
    if (typeof place !== 'object' || place === null || !(name in place)) return false;
    place = (place as Values)[name];
  }
  return true;
}

function writeAttribute(plan: Plan, resource: PlannedChange, path: readonly string[], value: unknown): void {
  const { after, after_unknown: later } = resource.change;
  writeBlocks(after as Values, path, value);
  if (later) forget(later, path);
  const written = configurationOf(plan, resource);
  if (!written) return;
  written.expressions ??= {};
  if (value === null) forget(written.expressions, path);
  else writeBlocks(written.expressions, path, { constant_value: value });
}

function writeBlocks(place: Values, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    place[name] = value;
    return;
  }
  const list = place[name];
  const block: Values = Array.isArray(list) && typeof list[0] === 'object' ? (list[0] as Values) : {};
  place[name] = [block];
  writeBlocks(block, rest, value);
}

function forget(place: Values, [name = '', ...rest]: readonly string[]): void {
  const below = place[name];
  if (rest.length === 0 || below === true) delete place[name];
  else if (Array.isArray(below) && typeof below[0] === 'object') forget(below[0] as Values, rest);
}

function configurationOf(plan: Plan, { module_address: module = '', type, name }: PlannedChange) {
  let place = plan.configuration?.root_module;
  for (const call of module.matchAll(/module\.([^.[]+)/g)) place = place?.module_calls?.[call[1] ?? '']?.module;
  return place?.resources?.find(({ address }) => address === `${type}.${name}`);
}

/** A body may be an object or JSON text. */
function writeBody(after: Values, { path, value }: Setting): boolean {
  const { body } = after;
  const isText = typeof body === 'string';
  const object: unknown = isText ? JSON.parse(body) : body;
  if (typeof object !== 'object' || object === null) return false;
  writeKeys(object as Values, path.split('.'), value);
  after.body = isText ? JSON.stringify(object) : object;
  return true;
}

function writeKeys(place: Values, [name = '', ...rest]: readonly string[], value: unknown): void {
  const key = Object.keys(place).find((spelt) => spelt.toLowerCase() === name.toLowerCase()) ?? name;
  if (rest.length > 0) {
    const below = typeof place[key] === 'object' && place[key] !== null ? (place[key] as Values) : {};
    place[key] = below;
    writeKeys(below, rest, value);
  } else if (value === null) delete place[key];
  else place[key] = value;
}

const armTypes: Readonly<Record<string, string>> = {
  'virtual-machine': resourceTypes.virtualMachine,
  'uniform-scale-set': resourceTypes.scaleSet,
  'flexible-scale-set': resourceTypes.scaleSet,
};

function updateBeside(plan: Plan, resource: PlannedChange, { path, value }: Setting, kind = ''): boolean {
  const type =
    armTypes[kind] ?? (resource.type === 'azurerm_maintenance_configuration' ? resourceTypes.maintenanceConfiguration : undefined);
  if (type === undefined) return false;
  const name = `fix_${plan.resource_changes.length}`;
  const body = {};
  writeKeys(body, path.split('.'), value);
  add(plan, 'azapi_update_resource', name, { type: `${type}@2024-07-01`, resource_id: idOf(resource, type), body });
  return true;
}

/** Gives an id to what has none yet, so that others can name it. */
function idOf({ change: { after, after_unknown: later } }: PlannedChange, type: string): string {
  const values = after as Values;
  if (typeof values.id === 'string') return values.id;
  const id = `${group}/${type}/${String(values.name ?? 'fixed')}`;
  values.id = id;
  if (later) delete later.id;
  return id;
}

function add(plan: Plan, type: string, name: string, after: Values): void {
  plan.resource_changes.push({
    address: `${type}.${name}`,
    mode: 'managed',
    type,
    name,
    change: { actions: ['create'], before: null, after, after_unknown: { ...('id' in after ? {} : { id: true }) } },
  } as PlannedChange);
  const root = plan.configuration?.root_module;
  if (!root) return;
  root.resources ??= [];
  const expressions = Object.fromEntries(Object.entries(after).map(([key, value]) => [key, expression(value)]));
  root.resources.push({ address: `${type}.${name}`, mode: 'managed', type, name, expressions } as (typeof root.resources)[number]);
}

function expression(value: unknown): unknown {
  const isBlocks = Array.isArray(value) && typeof value[0] === 'object';
  if (!isBlocks) return { constant_value: value };
  return value.map((block: Values) => Object.fromEntries(Object.entries(block).map(([key, inside]) => [key, expression(inside)])));
}

function takeStep(plan: Plan, subject: string, step: FixStep): boolean {
  const resource = plan.resource_changes.find(({ address }) => address === subject);
  if (!resource?.change.after) return false;
  switch (step) {
    case 'assign-schedule':
      return assign(plan, resource);
    case 'leave-schedules':
      return takeOut(plan, resource);
    case 'report-health':
      return reportHealth(plan, resource);
    case 'use-image-of-azures-list':
    case 'use-image-that-update-manager-supports':
      return useImage(plan, resource, '2022-datacenter');
    case 'use-hotpatch-image':
      return useImage(plan, resource, '2025-datacenter-azure-edition');
    default:
      return false;
  }
}

/** To a schedule that no rule reports. */
function assign(plan: Plan, resource: PlannedChange): boolean {
  if (!/virtual_machine$|^azapi_resource$/.test(resource.type)) return false;
  const schedule = `${group}/Microsoft.Maintenance/maintenanceConfigurations/fix`;
  const classes = [{ classifications_to_include: ['Critical', 'Security'] }];
  add(plan, 'azurerm_maintenance_configuration', 'fix', {
    id: schedule,
    name: 'fix',
    location: 'westeurope',
    resource_group_name: 'rg-fixed',
    scope: 'InGuestPatch',
    in_guest_user_patch_mode: 'User',
    window: [{ start_date_time: '2026-01-07 21:00', duration: '03:00', time_zone: 'UTC', recur_every: 'Week Wednesday' }],
    install_patches: [{ reboot: 'IfRequired', linux: classes, windows: classes }],
  });
  const machine = idOf(resource, resourceTypes.virtualMachine);
  add(plan, 'azurerm_maintenance_assignment_virtual_machine', 'fix', {
    location: 'westeurope',
    maintenance_configuration_id: schedule,
    virtual_machine_id: machine,
  });
  return true;
}

/** False where it is on none of its own, but inside a dynamic scope. */
function takeOut(plan: Plan, resource: PlannedChange): boolean {
  const names = [`${resource.type}.${resource.name}`, resource.change.after?.id].filter((name) => typeof name === 'string');
  const isOwn = (change: PlannedChange) => {
    if (!isAssignment(change)) return false;
    const text = JSON.stringify([configurationOf(plan, change)?.expressions, change.change.after]);
    return names.some((name) => text.includes(`"${name}`));
  };
  const own = plan.resource_changes.filter(isOwn);
  const others = plan.resource_changes.some((change) => isAssignment(change) && !own.includes(change));
  plan.resource_changes = plan.resource_changes.filter((change) => !own.includes(change));
  const { resources } = plan.configuration?.root_module ?? {};
  for (const { address } of own) {
    const index = resources?.findIndex((one) => one.address === address) ?? -1;
    if (index >= 0) resources?.splice(index, 1);
  }
  return own.length > 0 || !others;
}

function isAssignment({ type, change }: PlannedChange): boolean {
  if (type.startsWith('azurerm_maintenance_assignment_')) return true;
  return type === 'azapi_resource' && /^microsoft\.maintenance\/configurationassignments@/i.test(String(change.after?.type));
}

function reportHealth(plan: Plan, resource: PlannedChange): boolean {
  const after = resource.change.after as Values;
  if (resource.type === 'azapi_resource') {
    const extensions = [{ name: 'health', properties: { publisher: 'Microsoft.ManagedServices', type: 'ApplicationHealthLinux' } }];
    const path = 'properties.virtualMachineProfile.extensionProfile.extensions';
    return writeBody(after, { on: '', words: 'arm', path, value: extensions as never });
  }
  if (resource.type === 'azurerm_orchestrated_virtual_machine_scale_set') {
    writeAttribute(plan, resource, ['extension', 'type'], 'ApplicationHealthLinux');
  } else writeAttribute(plan, resource, ['health_probe_id'], `${group}/Microsoft.Network/loadBalancers/lb/probes/health`);
  return true;
}

function useImage(plan: Plan, resource: PlannedChange, windows: string): boolean {
  const after = resource.change.after as Values;
  const isWindows = /windows/i.test(resource.type) || /windows/i.test(JSON.stringify(after.body ?? ''));
  const image = isWindows
    ? { publisher: 'MicrosoftWindowsServer', offer: 'WindowsServer', sku: windows, version: 'latest' }
    : { publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: 'latest' };
  if (resource.type === 'azapi_resource') {
    const profile = /scalesets/i.test(String(after.type)) ? 'properties.virtualMachineProfile' : 'properties';
    return writeBody(after, { on: '', words: 'arm', path: `${profile}.storageProfile.imageReference`, value: image as never });
  }
  for (const [name, value] of Object.entries(image)) writeAttribute(plan, resource, ['source_image_reference', name], value);
  writeAttribute(plan, resource, ['source_image_id'], null);
  return true;
}
