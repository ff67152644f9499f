import { type Area, everywhere, type Gap, type ListedKind, listedKinds } from '../../../estate/coverage.ts';
import { plural } from '../../../text/plural.ts';
import { kindsInTemplate } from '../../arm/template.ts';
import { propertiesOf } from '../azapi/body.ts';
import type { Field } from '../resources/field.ts';
import { plannedIdentity } from '../resources/identity.ts';
import type { PlanContext, PlannedResource } from '../resources/planned-resource.ts';

/** What exists after the plan, matters or may matter, and is not read. */
export function unreadGaps(context: PlanContext): readonly Gap[] {
  const resources = [...context.resources.values()].filter(({ unread }) => unread !== undefined);
  return [...resources.flatMap((resource) => gapOf(resource, context) ?? []), ...servicesAmong(resources)];
}

function gapOf(resource: PlannedResource, context: PlanContext): Gap | undefined {
  const { address: subject, change } = resource;
  const areas = areasOf(resource, context);
  switch (resource.unread) {
    case 'machines':
      return {
        areas,
        kinds: ['machines'],
        subject,
        change,
        effect: 'incomplete',
        why: 'this version does not read the machines that it makes',
      };
    case 'maintenance':
      return { areas, kinds: ['schedules', 'assignments'], subject, change, effect: 'open', why: 'it may put machines on schedules' };
    case 'any':
      return {
        areas: [everywhere],
        kinds: listedKinds,
        subject,
        change,
        effect: 'incomplete',
        why: 'its type is not known, so it may be a machine',
      };
    case 'template': {
      const kinds = kindsInTemplate(templateOf(resource));
      if (kinds.length === 0) return undefined;
      const any = kinds.length === listedKinds.length;
      const why = any
        ? 'what its template deploys is not known: it may be machines, schedules and assignments'
        : `its template deploys ${kinds.join(' and ')}, and templates inside a plan are not read`;
      return { areas: any ? [everywhere] : areas, kinds, subject, change, effect: 'incomplete', why };
    }
    case 'switch': {
      const why = 'it has machines shut down or started, and whether they run in the windows of their schedules is not judged';
      return isOff(resource) ? undefined : { areas: [], kinds: [], subject, change, effect: 'open', why };
    }
    default:
      return undefined;
  }
}

function isOff(resource: PlannedResource): boolean {
  const [properties, enabled] = [propertiesOf(resource), resource.field.at('enabled')];
  return enabled.raw === false || properties.at('disabled').raw === true || properties.at('status').isOneOf(['Disabled']) === 'yes';
}

/** The subscription that a resource lies in, or anywhere. */
function areasOf(resource: PlannedResource, context: PlanContext): readonly Area[] {
  const { subscription } = plannedIdentity(resource, context);
  const wide = /^azurerm_(?:tenant|management_group)_/.test(resource.type);
  return [subscription.kind === 'value' && !wide ? `/subscriptions/${subscription.value}` : everywhere];
}

/** A managed application brings a template that the plan does not hold. */
function templateOf(resource: PlannedResource): Field {
  if (!resource.type.startsWith('azurerm_')) return propertiesOf(resource).at('template');
  const content = resource.field.at('template_content');
  return (content.isSet ? content : resource.field.at('template_body')).parsed();
}

/** Told once for each type: their services patch them, and nothing about the other machines is open. */
function servicesAmong(resources: readonly PlannedResource[]): readonly Gap[] {
  const byType = new Map<string, number>();
  for (const { unread, type, field } of resources) {
    if (unread !== 'service') continue;
    const declared = type.startsWith('azurerm_') ? type : String(field.at('type').raw).replace(/@.*$/s, '');
    byType.set(declared, (byType.get(declared) ?? 0) + 1);
  }
  return [...byType].map(([type, count]) => ({
    areas: [],
    kinds: [] as readonly ListedKind[],
    why: `${plural(count, 'resource', 'resources')} of type ${type} ${count === 1 ? 'was' : 'were'} not judged: its service looks after their machines`,
    effect: 'open',
  }));
}
