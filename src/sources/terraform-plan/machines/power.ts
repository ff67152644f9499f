import type { Gap } from '../../../estate/coverage.ts';
import { touched } from '../../../estate/declaration.ts';
import { valueOf } from '../../../estate/known.ts';
import type { Machine } from '../../../estate/machine.ts';
import { resourceKey, sameText } from '../../../estate/resource-id.ts';
import { resourceTypes } from '../../../estate/resource-type.ts';
import {
  machineOfShutdown,
  type PowerFacts,
  readScheduledAction,
  readShutdown,
  readTimeOfDay,
  type Shutdown,
  switchesUnknownMachines,
  unknownShutdown,
  unknownStart,
} from '../../arm/power.ts';
import { bodyOf, propertiesOf } from '../azapi/body.ts';
import { resolveAttribute, scheduledActionRole } from '../resources/joins.ts';
import type { PlanContext, PlannedResource } from '../resources/planned-resource.ts';
import { ResourceLookup } from '../resources/resource-lookup.ts';
import { type Meant, machinesMeant } from './companions.ts';

/** What shuts down and starts the machines of a plan. */
export interface Switched {
  readonly machines: readonly Machine[];
  readonly gaps: readonly Gap[];
}

export function switchMachines(declared: readonly Machine[], context: PlanContext): Switched {
  const ofType = (type: string) => [...context.resources.values()].filter(({ armType }) => armType === type);
  const [shutdowns, actions] = [ofType(resourceTypes.shutdownSchedule), ofType(resourceTypes.scheduledAction)];
  if (shutdowns.length === 0 && actions.length === 0) return { machines: declared, gaps: [] };
  const machines = new Map(declared.map((machine) => [machine.id, machine]));
  const reader = new PowerReader(machines, context);
  for (const shutdown of shutdowns) reader.shutDown(shutdown);
  for (const action of actions) reader.runAction(action);
  return { machines: [...machines.values()], gaps: reader.gaps };
}

class PowerReader {
  readonly gaps: Gap[] = [];
  readonly #machines: Map<string, Machine>;
  readonly #context: PlanContext;
  readonly #lookup: ResourceLookup;
  readonly #attachments: readonly PlannedResource[];

  constructor(machines: Map<string, Machine>, context: PlanContext) {
    this.#machines = machines;
    this.#context = context;
    this.#lookup = new ResourceLookup(machines.values());
    this.#attachments = [...context.resources.values()].filter(attaches);
  }

  shutDown(resource: PlannedResource): void {
    const azurerm = resource.type.startsWith('azurerm_');
    const properties = propertiesOf(resource);
    const shutdown = azurerm ? shutdownOfAzurerm(resource) : readShutdown(properties);
    if (shutdown === undefined) return;
    const target = azurerm
      ? { id: resource.field.at('virtual_machine_id'), attribute: 'virtual_machine_id' }
      : { id: machineOfShutdown(properties), attribute: 'body', entry: ['properties', 'targetResourceId'] };
    // An update writes some of a schedule, which need not name the machine.
    if (resource.type === 'azapi_update_resource' && !target.id.isSet) this.#tell(resource);
    else {
      const meant = machinesMeant(resource, target, this.#machines, this.#lookup, this.#context);
      const isSure = meant.certain && resource.type !== 'azapi_update_resource';
      this.#write(meant, isSure ? shutdown : unknownShutdown(`whether ${resource.address} shuts it down is not known`), resource);
    }
  }

  runAction(resource: PlannedResource): void {
    const action = readScheduledAction(propertiesOf(resource));
    if (action === undefined) return;
    const attached = this.#attachments.filter((attachment) => this.#mayAttachTo(attachment, resource));
    const isRead = action.does !== 'unknown' && resource.type !== 'azapi_update_resource';
    if (action.does !== 'start' && (attached.length === 0 || !isRead)) this.#tell(resource);
    if (attached.length === 0) {
      if (action.does !== 'stop') this.#write(this.#anyMachine(), unknownStart(`which machines ${resource.address} starts is not known`));
      return;
    }
    for (const attachment of attached) {
      for (const meant of this.#attachedBy(attachment)) {
        if (action.does === 'stop')
          this.#write(meant, unknownShutdown(`${resource.address} switches it off, and when is not read`), resource);
        else {
          const isSure = meant.certain && action.does === 'start' && this.#attachesTo(attachment, resource);
          this.#write(meant, isSure ? action.start : unknownStart(`whether ${resource.address} starts it is not known`), resource);
        }
      }
    }
  }

  #tell({ address: subject, change }: PlannedResource): void {
    this.gaps.push(switchesUnknownMachines({ subject, change }));
  }

  #anyMachine(): Meant {
    return { machines: [...this.#machines.values()], certain: false };
  }

  /** What is certain stays; a second start that is certain leaves open which one counts. */
  #write({ machines }: Meant, facts: Partial<PowerFacts>, by?: PlannedResource): void {
    const isOpen = Object.values(facts).some((fact) => fact.kind === 'unknown');
    for (const { id } of machines) {
      const machine = this.#machines.get(id);
      if (machine?.kind !== 'virtual-machine') continue;
      const settled = 'startTime' in facts ? machine.startTime : machine.shutdownTime;
      if (isOpen && settled.kind === 'value') continue;
      const both = settled.kind === 'value' && 'startTime' in facts ? unknownStart('several scheduled actions start it') : facts;
      this.#machines.set(id, { ...machine, ...both, change: by ? touched(machine.change, by.change) : machine.change });
    }
  }

  #attachesTo(attachment: PlannedResource, action: PlannedResource): boolean {
    const id = attachment.field.at('resource_id').string();
    const own = valueOf(action.field.at('id').string());
    if (id.kind === 'value') return own !== undefined && resourceKey(own) === resourceKey(id.value);
    const found = resolveAttribute(attachment, { attribute: 'resource_id' }, scheduledActionRole(this.#context), this.#context);
    return found.kind === 'one' && found.address === action.address;
  }

  #mayAttachTo(attachment: PlannedResource, action: PlannedResource): boolean {
    if (attachment.field.at('resource_id').string().kind === 'value') return this.#attachesTo(attachment, action);
    const found = resolveAttribute(attachment, { attribute: 'resource_id' }, scheduledActionRole(this.#context), this.#context);
    if (found.kind === 'one') return found.address === action.address;
    return found.kind !== 'several' || found.addresses.includes(action.address);
  }

  /** Each machine that it names; where an id is not known, what the references of the body lead to. */
  #attachedBy(attachment: PlannedResource): readonly Meant[] {
    const resources = bodyOf(attachment).at('resources');
    if (!Array.isArray(resources.raw)) return [this.#anyMachine()];
    const ids = resources.items().map((item) => item.at('resourceId'));
    const literal = ids.flatMap((id) => (id.id().kind === 'value' ? [this.#meant(attachment, id)] : []));
    const open = ids.filter((id) => id.id().kind !== 'value');
    const [first] = open;
    if (first === undefined) return literal;
    const meant = this.#meant(attachment, first);
    return [...literal, { ...meant, certain: meant.certain && open.length === 1 }];
  }

  #meant(attachment: PlannedResource, id: ReturnType<typeof bodyOf>): Meant {
    const place = { id, attribute: 'body', entry: ['resources'] };
    return machinesMeant(attachment, place, this.#machines, this.#lookup, this.#context);
  }
}

/** Puts machines under a scheduled action. */
function attaches({ type, field }: PlannedResource): boolean {
  const [of, action] = [field.at('type').string(), field.at('action').string()];
  if (type !== 'azapi_resource_action' || of.kind !== 'value' || action.kind !== 'value') return false;
  return sameText(of.value.replace(/@.*$/s, ''), resourceTypes.scheduledAction) && sameText(action.value, 'attachResources');
}

function shutdownOfAzurerm({ field }: PlannedResource): Shutdown | undefined {
  const enabled = field.at('enabled').flag(true);
  if (enabled.kind === 'value' && !enabled.value) return undefined;
  if (enabled.kind !== 'value') return unknownShutdown('whether the schedule that shuts it down is enabled is not known');
  return { shutdownTime: readTimeOfDay(field.at('daily_recurrence_time')), shutdownZone: field.at('timezone').string() };
}
