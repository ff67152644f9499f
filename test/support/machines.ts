import type { Assignment, DynamicScope } from '../../src/estate/assignment.ts';
import { closedWorld, incompleteGaps, joinCoverage, openWorld } from '../../src/estate/coverage.ts';
import type { Estate } from '../../src/estate/estate.ts';
import { absent, implicit, unknown, value } from '../../src/estate/known.ts';
import type { Machine } from '../../src/estate/machine.ts';
import { nodeWindowScope } from '../../src/estate/node-window.ts';
import type { Schedule, Selection } from '../../src/estate/schedule.ts';
import { and } from '../../src/estate/truth.ts';
import { unreadOfMachine, unreadOfSchedule } from '../../src/estate/unread.ts';
import { type Patching, patchingOf, type Reach } from '../../src/patching/patching.ts';

const subscription = '11111111-1111-1111-1111-111111111111';
const origin = { input: 'plan.json', words: 'azurerm', location: { file: 'main.tf', line: 12 } } as const;

/** An image on Azure's list of automatic guest patching, and one that is not. */
export const listedImage = value({
  kind: 'marketplace',
  publisher: 'Canonical',
  offer: 'ubuntu-24_04-lts',
  sku: 'server',
  version: 'latest',
} as const);
export const galleryImage = value({
  kind: 'custom',
  id: `/subscriptions/${subscription}/resourceGroups/rg-images/providers/Microsoft.Compute/galleries/corp/images/rhel9/versions/3.1.0`,
} as const);

/** A Windows client, which Azure Update Manager leaves alone. */
export const clientImage = value({
  kind: 'marketplace',
  publisher: 'MicrosoftWindowsDesktop',
  offer: 'windows-11',
  sku: 'win11-24h2-ent',
  version: 'latest',
} as const);

/** A Linux machine as a plan creates it: everything written, patched by Azure, nothing broken. */
export function linuxVm(overwrites: Partial<Machine> = {}): Machine {
  return {
    ...unreadOfMachine({ kind: 'virtual-machine' }, 'the test does not tell it'),
    id: 'azurerm_linux_virtual_machine.web',
    kind: 'virtual-machine',
    name: value('vm-web-01'),
    resourceId: unknown('known after apply'),
    subscription: value(subscription),
    resourceGroup: value('rg-web-prd'),
    location: value('westeurope'),
    zones: value(['1']),
    availabilitySet: absent,
    scaleSet: absent,
    tags: value(new Map([['environment', value('production')]])),
    os: value('linux'),
    image: listedImage,
    product: absent,
    licenseType: absent,
    extendedUpdates: absent,
    specialised: value(false),
    legacy: false,
    patchMode: value('AutomaticByPlatform'),
    assessmentMode: value('AutomaticByPlatform'),
    bypass: value(false),
    rebootSetting: absent,
    hotpatch: absent,
    agent: value(true),
    extensionsAllowed: value(true),
    automaticUpdates: absent,
    automaticOsUpgrade: absent,
    health: absent,
    upgradeMode: absent,
    nodeChannel: absent,
    sqlPatching: absent,
    shutdownTime: absent,
    shutdownZone: absent,
    startTime: absent,
    startZone: absent,
    startDays: absent,
    change: 'create',
    origin,
    notes: [],
    ...overwrites,
  };
}

/** A Windows machine patched by Azure. */
export function windowsVm(overwrites: Partial<Machine> = {}): Machine {
  return linuxVm({
    id: 'azurerm_windows_virtual_machine.sql',
    name: value('vm-sql-01'),
    os: value('windows'),
    image: value({
      kind: 'marketplace',
      publisher: 'MicrosoftWindowsServer',
      offer: 'WindowsServer',
      sku: '2022-datacenter-azure-edition',
      version: 'latest',
    }),
    hotpatch: value(false),
    automaticUpdates: value(true),
    ...overwrites,
  });
}

/** An Arc server as Azure usually returns it: without any patch setting. */
export function arcServer(overwrites: Partial<Machine> = {}): Machine {
  return linuxVm({
    id: `/subscriptions/${subscription}/resourceGroups/rg-edge/providers/Microsoft.HybridCompute/machines/edge-01`,
    kind: 'arc-server',
    name: value('edge-01'),
    image: absent,
    patchMode: absent,
    assessmentMode: absent,
    bypass: absent,
    agent: absent,
    change: 'keep',
    ...overwrites,
  });
}

/** A flexible scale set patched by Azure, with its health extension. */
export function flexibleScaleSet(overwrites: Partial<Machine> = {}): Machine {
  return linuxVm({
    id: 'azurerm_orchestrated_virtual_machine_scale_set.workers',
    kind: 'flexible-scale-set',
    health: value(true),
    upgradeMode: value('Manual'),
    ...overwrites,
  });
}

/** A uniform scale set with automatic OS upgrades. */
export function uniformScaleSet(overwrites: Partial<Machine> = {}): Machine {
  return linuxVm({
    id: 'azurerm_linux_virtual_machine_scale_set.batch',
    kind: 'uniform-scale-set',
    patchMode: absent,
    assessmentMode: absent,
    bypass: absent,
    automaticOsUpgrade: value(true),
    health: value(true),
    upgradeMode: value('Automatic'),
    ...overwrites,
  });
}

/** A Linux node pool that gets node images from AKS. */
export function nodePool(overwrites: Partial<Machine> = {}): Machine {
  return linuxVm({
    ...unreadOfMachine({ kind: 'aks-node-pool' }, 'the test does not tell it'),
    id: 'azurerm_kubernetes_cluster.main.default_node_pool',
    kind: 'aks-node-pool',
    name: value('aks-main/system'),
    resourceId: unknown('known after apply'),
    subscription: value(subscription),
    resourceGroup: value('rg-aks'),
    location: value('westeurope'),
    zones: absent,
    tags: value(new Map([['environment', value('production')]])),
    os: value('linux'),
    nodeChannel: value('NodeImage'),
    ...overwrites,
  });
}

/** `azurerm_virtual_machine`: a resource without patch settings. */
export function legacyVm(overwrites: Partial<Machine> = {}): Machine {
  return linuxVm({
    id: 'azurerm_virtual_machine.old',
    legacy: true,
    patchMode: absent,
    assessmentMode: absent,
    bypass: absent,
    ...overwrites,
  });
}

/** A machine on a specialised disk: no OS profile, no image. */
export function specialisedVm(overwrites: Partial<Machine> = {}): Machine {
  return linuxVm({
    id: 'azurerm_linux_virtual_machine.restored',
    specialised: value(true),
    image: absent,
    patchMode: absent,
    assessmentMode: absent,
    bypass: absent,
    agent: absent,
    ...overwrites,
  });
}

/** A machine whose patch mode nobody wrote. */
export function undeclaredVm(overwrites: Partial<Machine> = {}): Machine {
  return linuxVm({ id: 'azurerm_linux_virtual_machine.plain', patchMode: implicit('ImageDefault'), ...overwrites });
}

export function selection(overwrites: Partial<Selection> = {}): Selection {
  return {
    classifications: value(['Critical', 'Security']),
    include: absent,
    exclude: absent,
    excludeKbsRequiringReboot: absent,
    ...overwrites,
  };
}

/** A monthly schedule that brings critical and security patches to both systems. */
export function schedule(overwrites: Partial<Schedule> = {}): Schedule {
  return {
    ...unreadOfSchedule('the test does not tell it'),
    id: 'azurerm_maintenance_configuration.monthly',
    name: value('mc-third-tuesday'),
    resourceId: unknown('known after apply'),
    subscription: value(subscription),
    resourceGroup: value('rg-maintenance'),
    location: value('westeurope'),
    tags: absent,
    scope: value('InGuestPatch'),
    mode: value('User'),
    start: value('2026-01-20 02:00'),
    expiration: absent,
    duration: value('03:00'),
    timeZone: value('W. Europe Standard Time'),
    recurEvery: value('Month Third Tuesday'),
    recurrenceFields: absent,
    notAllowed: absent,
    reboot: value('IfRequired'),
    linux: value(selection()),
    windows: value(selection()),
    change: 'create',
    origin: { input: 'plan.json', words: 'azurerm', location: { file: 'schedules.tf', line: 3 } },
    ...overwrites,
  };
}

/** The window of a cluster of AKS for the systems of its nodes: each Sunday, by a clock that never changes. */
export function nodeWindow(overwrites: Partial<Schedule> = {}): Schedule {
  return schedule({
    id: 'azurerm_kubernetes_cluster.main.maintenance_window_node_os',
    name: value(nodeWindowScope),
    scope: value(nodeWindowScope),
    mode: absent,
    recurEvery: value('Week Sunday'),
    timeZone: value('UTC+01:00'),
    start: value('02:00'),
    duration: value('04:00'),
    reboot: absent,
    linux: absent,
    windows: absent,
    ...overwrites,
  });
}

/** A schedule of the input for exactly this machine; overwrite `schedule` or `target` for less certain ones. */
export function assignment(of: Schedule, to: Machine, overwrites: Partial<Assignment> = {}): Assignment {
  return {
    id: `azurerm_maintenance_assignment_virtual_machine.${of.name.kind === 'value' ? of.name.value : 'one'}`,
    schedule: { kind: 'inside', ids: [of.id] },
    target: { kind: 'machine', id: to.id },
    change: 'create',
    origin,
    ...overwrites,
  };
}

/** A way in which a schedule of the input reaches a machine, and patches it. */
export function reach(overwrites: Partial<Omit<Reach, 'patches'>> = {}): Reach {
  const reached: Omit<Reach, 'patches'> = {
    assignment: 'assignment',
    scheduleId: 'weekly',
    schedule: undefined,
    via: 'static',
    selected: 'yes',
    reached: 'yes',
    runs: 'yes',
    ...overwrites,
  };
  return { ...reached, patches: and(reached.reached, reached.runs) };
}

/** The filter of a dynamic scope: without overwrites everything in the subscription. */
export function dynamicScope(overwrites: Partial<DynamicScope> = {}): DynamicScope {
  return {
    subscription: value(subscription),
    resourceGroup: absent,
    resourceTypes: absent,
    resourceGroups: absent,
    locations: absent,
    osTypes: absent,
    tags: absent,
    tagOperator: absent,
    ...overwrites,
  };
}

/** An open world, unless it is said to be closed. */
export function estate({ closed = false, ...overwrites }: Partial<Estate> & { readonly closed?: boolean } = {}): Estate {
  return {
    machines: [],
    schedules: [],
    assignments: [],
    updateManagement: [],
    formerAssignments: [],
    managed: [],
    removedSchedules: [],
    leaving: [],
    sightings: [],
    coverage: closed ? closedWorld : openWorld,
    ...overwrites,
  };
}

/** The same estate where nothing outside of it can matter, or where it may. */
export function inWorld(of: Estate, closed: boolean): Estate {
  return { ...of, coverage: closed ? joinCoverage([closedWorld, of.coverage]) : of.coverage };
}

/** Why the input is not whole, but for single resources. */
export function incompleteIn({ coverage }: Estate): readonly string[] {
  return incompleteGaps(coverage).flatMap(({ subject, why }) => (subject === undefined ? [why] : []));
}

/** Resources that were not understood. */
export function notUnderstoodIn({ coverage }: Estate): readonly { readonly id: string; readonly why: string }[] {
  return incompleteGaps(coverage).flatMap(({ subject, why }) => (subject === undefined ? [] : [{ id: subject, why }]));
}

/** What surrounds a machine. The world is closed unless told otherwise. */
export interface Surroundings {
  readonly schedules?: readonly Schedule[];
  readonly assignments?: readonly Assignment[];
  readonly closed?: boolean;
}

/** When every subject of the tests is judged. */
export const now = new Date('2026-11-22T12:00:00Z');

/** How this machine is patched in these surroundings, on 22 November 2026. Overwrites replace what was worked out. */
export function patchingIn(machine: Machine, around: Surroundings = {}, overwrites: Partial<Patching> = {}): Patching {
  const { schedules = [], assignments = [], closed = true } = around;
  const found = patchingOf(estate({ machines: [machine], schedules, assignments, closed }), now);
  return { ...found(machine), ...overwrites };
}
