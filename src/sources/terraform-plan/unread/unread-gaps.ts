import { type Area, areaOf, everywhere, type Gap, listedKinds } from '../../../estate/coverage.ts';
import { valueOf } from '../../../estate/known.ts';
import { serviceGaps, unreadGap } from '../../arm/unread-gap.ts';
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
  const { address: subject, change, unread } = resource;
  if (unread === undefined) return undefined;
  if (unread === 'any') {
    const why = 'its type is not known, so it may be a machine';
    return { areas: [everywhere], kinds: listedKinds, subject, change, effect: 'incomplete', why };
  }
  return unreadGap(unread, { areas: areasOf(resource, context), subject, change, template: templateOf(resource) });
}

/** The subscription that a resource lies in, or anywhere. */
function areasOf(resource: PlannedResource, context: PlanContext): readonly Area[] {
  const { subscription } = plannedIdentity(resource, context);
  const wide = /^azurerm_(?:tenant|management_group)_/.test(resource.type);
  return [(wide ? undefined : areaOf(valueOf(subscription))) ?? everywhere];
}

/** A managed application brings a template that the plan does not hold. */
function templateOf(resource: PlannedResource): Field {
  if (!resource.type.startsWith('azurerm_')) return propertiesOf(resource).at('template');
  const content = resource.field.at('template_content');
  return (content.isSet ? content : resource.field.at('template_body')).parsed();
}

function servicesAmong(resources: readonly PlannedResource[]): readonly Gap[] {
  const services = resources.filter(({ unread }) => unread === 'service');
  return serviceGaps(services.map(({ type, field }) => (type.startsWith('azurerm_') ? type : declaredType(field))));
}

function declaredType(field: Field): string {
  return String(field.at('type').raw).replace(/@.*$/s, '');
}
