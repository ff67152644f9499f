import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { finished } from 'node:stream/promises';

interface Resource {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly [key: string]: unknown;
}

interface Change extends Resource {
  readonly change: { readonly after: Record<string, unknown>; readonly [key: string]: unknown };
}

/** The parts of a plan that the generator copies; the rest is carried over as it is. */
interface Plan {
  readonly planned_values: { readonly root_module: { readonly resources: readonly Resource[]; readonly child_modules: readonly Module[] } };
  readonly resource_changes: readonly Change[];
  readonly configuration: {
    readonly root_module: { readonly resources: readonly Resource[]; readonly module_calls: { readonly linux: ModuleCall } };
    readonly [key: string]: unknown;
  };
  readonly [key: string]: unknown;
}

interface Module {
  readonly address: string;
  readonly resources: readonly Resource[];
}

interface ModuleCall {
  readonly expressions: Record<string, unknown>;
  readonly module: {
    readonly resources: readonly Resource[];
    readonly variables: Record<string, unknown>;
    readonly [key: string]: unknown;
  };
  readonly [key: string]: unknown;
}

const shared = ['azurerm_resource_group', 'azurerm_virtual_network', 'azurerm_subnet', 'azurerm_maintenance_configuration'];
const provider = 'registry.terraform.io/hashicorp/azurerm';
/** What one machine takes in both lists of a plan, in bytes: with its disk, and alone. Only for choosing a number of machines. */
const bytesPerMachine = { withDisk: 9_950, alone: 7_870 };

export interface Fleet {
  readonly machines: number;
  /** Are all of them left to their image, against the policy, or none? */
  readonly failing: boolean;
  readonly withDisk: boolean;
}

/** A fleet whose plan takes about so many megabytes. */
export function fleetOf(megabytes: number, fleet: Omit<Fleet, 'machines'>): Fleet {
  const each = fleet.withDisk ? bytesPerMachine.withDisk : bytesPerMachine.alone;
  return { ...fleet, machines: Math.max(1, Math.round((megabytes * 1_000_000) / each)) };
}

/**
 * Writes a plan that creates these Linux machines through one module with `for_each`: each with a network interface and a maintenance
 * assignment, perhaps a data disk and its attachment, in `planned_values`, `resource_changes` and `configuration`. The resources are
 * those of a genuine plan with other names. Nothing larger than one machine is held in memory.
 */
export async function writePlan(path: string, template: URL, { machines, failing, withDisk }: Fleet): Promise<void> {
  const plan = JSON.parse(await readFile(template, 'utf8')) as Plan;
  const { planned_values: values, resource_changes: changes, configuration, ...rest } = plan;
  const { format_version, terraform_version, variables, ...ending } = rest;
  const module = values.root_module.child_modules.find(({ address }) => address === 'module.linux["web"]');
  if (!module) throw new Error(`${template.pathname} has no module.linux["web"] to copy.`);
  const ofModule = changes.filter(({ address }) => address.startsWith('module.linux["web"].'));
  const isShared = ({ type }: Resource) => shared.includes(type);

  const out = createWriteStream(path);
  const write = async (text: string) => {
    if (!out.write(text)) await once(out, 'drain');
  };
  await write(`${JSON.stringify({ format_version, terraform_version, variables }).slice(0, -1)},"planned_values":{"root_module":`);
  await write(`${JSON.stringify({ resources: values.root_module.resources.filter(isShared) }).slice(0, -1)},"child_modules":[`);
  for (let index = 0; index < machines; index++) {
    const resources = [
      ...module.resources,
      ...additions(withDisk).map(({ change, ...resource }) => ({ ...resource, values: change.after })),
    ];
    await write(`${index === 0 ? '' : ','}${renamed({ resources, address: module.address }, index)}`);
  }
  await write(']}},"resource_changes":[');
  await write(
    changes
      .filter(isShared)
      .map((change) => JSON.stringify(change))
      .join(','),
  );
  for (let index = 0; index < machines; index++) {
    for (const change of [...ofModule, ...additions(withDisk)]) await write(`,${renamed(failing ? leftToImage(change) : change, index)}`);
  }
  await write(`],"configuration":${JSON.stringify(configurationOf(configuration))},${JSON.stringify(ending).slice(1)}`);
  out.end();
  await finished(out);
}

function renamed(node: object, index: number): string {
  const name = `web-${String(index + 1).padStart(6, '0')}`;
  return JSON.stringify(node).replaceAll('module.linux[\\"web\\"]', `module.linux[\\"${name}\\"]`).replaceAll('"web"', `"${name}"`);
}

function leftToImage(change: Change): Change {
  if (change.type !== 'azurerm_linux_virtual_machine') return change;
  const after = { ...change.change.after, patch_mode: 'ImageDefault', bypass_platform_safety_checks_on_user_schedule_enabled: false };
  return { ...change, change: { ...change.change, after } };
}

function additions(withDisk: boolean): readonly Change[] {
  const disk = { name: 'web', location: 'japaneast', resource_group_name: 'rg-app-production', storage_account_type: 'Premium_LRS' };
  const disks = [
    created(
      'azurerm_managed_disk',
      'data',
      { ...disk, create_option: 'Empty', disk_size_gb: 128, network_access_policy: null, tags: null, zone: '1' },
      ['disk_iops_read_write', 'disk_mbps_read_write', 'id', 'source_uri'],
    ),
    created('azurerm_virtual_machine_data_disk_attachment', 'data', { caching: 'ReadOnly', create_option: 'Attach', lun: 0 }, [
      'id',
      'managed_disk_id',
      'virtual_machine_id',
    ]),
  ];
  return [
    ...(withDisk ? disks : []),
    created('azurerm_maintenance_assignment_virtual_machine', 'this', { location: 'japaneast' }, [
      'id',
      'maintenance_configuration_id',
      'virtual_machine_id',
    ]),
  ];
}

function created(type: string, name: string, after: Record<string, unknown>, unknown: readonly string[]): Change {
  return {
    address: `module.linux["web"].${type}.${name}`,
    module_address: 'module.linux["web"]',
    mode: 'managed',
    type,
    name,
    provider_name: provider,
    change: {
      actions: ['create'],
      before: null,
      after: { ...after, timeouts: null },
      after_unknown: Object.fromEntries(unknown.map((key) => [key, true])),
      before_sensitive: false,
      after_sensitive: {},
    },
  };
}

function configurationOf({ root_module: root, ...rest }: Plan['configuration']): object {
  const { linux } = root.module_calls;
  const schedule = { references: ['azurerm_maintenance_configuration.monthly.id', 'azurerm_maintenance_configuration.monthly'] };
  const machine = { references: ['azurerm_linux_virtual_machine.this.id', 'azurerm_linux_virtual_machine.this'] };
  const module = {
    ...linux.module,
    resources: [
      ...linux.module.resources,
      declared('azurerm_managed_disk', 'data', { name: { references: ['var.name'] } }),
      declared('azurerm_virtual_machine_data_disk_attachment', 'data', { virtual_machine_id: machine }),
      declared('azurerm_maintenance_assignment_virtual_machine', 'this', {
        maintenance_configuration_id: { references: ['var.schedule_id'] },
        virtual_machine_id: machine,
      }),
    ],
    variables: { ...linux.module.variables, schedule_id: {} },
  };
  const call = { ...linux, expressions: { ...linux.expressions, schedule_id: schedule }, module };
  return {
    ...rest,
    root_module: { ...root, resources: root.resources.filter(({ type }) => shared.includes(type)), module_calls: { linux: call } },
  };
}

function declared(type: string, name: string, expressions: object): object {
  return { address: `${type}.${name}`, mode: 'managed', type, name, provider_config_key: 'azurerm', expressions, schema_version: 0 };
}
