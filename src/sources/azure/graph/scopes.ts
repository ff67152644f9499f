import { UsageError } from '../../../errors.ts';
import { parseResourceId, resourceKey } from '../../../estate/resource-id.ts';

/** A part of Azure that was named, in lower case. */
export type AzureScope =
  | { readonly kind: 'management-group'; readonly name: string }
  | { readonly kind: 'subscription'; readonly subscription: string }
  | { readonly kind: 'resource-group'; readonly subscription: string; readonly resourceGroup: string }
  | { readonly kind: 'resource'; readonly subscription: string; readonly resourceGroup: string; readonly id: string };

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const forms = 'Write mg:ID, sub:ID, rg:SUBSCRIPTION/NAME or a resource id that begins with /subscriptions/.';
const groupOfManagement = /^\/providers\/microsoft\.management\/managementgroups\/([^/]+)\/?$/;

/** Reads one entry of `scopes` or `exclude-scopes`. Throws a UsageError for anything else. */
export function parseScope(written: string): AzureScope {
  const text = written.trim().toLowerCase();
  const [, prefix, rest = ''] = /^(mg|sub|rg):(.*)$/.exec(text) ?? [];
  const refuse = (why: string) => new UsageError('azure/scope', `The scope "${written.slice(0, 200)}" ${why}. ${forms}`);
  const group = prefix === 'mg' ? rest : groupOfManagement.exec(text)?.[1];
  if (group !== undefined) {
    // What Azure takes as the name of a management group.
    if (!/^[\w().-]{1,90}$/.test(group)) throw refuse('does not name a management group');
    return { kind: 'management-group', name: group };
  }
  const id =
    prefix === 'sub' ? `/subscriptions/${rest}` : prefix === 'rg' ? groupId(rest) : guid.test(text) ? `/subscriptions/${text}` : text;
  const parts = parseResourceId(id);
  if (!parts) throw refuse('cannot be read');
  const { subscription, resourceGroup, type } = parts;
  if (!guid.test(subscription)) throw refuse(`names the subscription "${subscription}", which is not the id of one`);
  if (resourceGroup === undefined) {
    if (type !== undefined) throw refuse('lies in no resource group');
    return { kind: 'subscription', subscription };
  }
  if (type === undefined) return { kind: 'resource-group', subscription, resourceGroup };
  return { kind: 'resource', subscription, resourceGroup, id: resourceKey(id) };
}

/** `SUBSCRIPTION/NAME`; anything else stays what cannot be read. */
function groupId(text: string): string {
  const [subscription = '', name = '', ...more] = text.split('/');
  return more.length > 0 || name === '' ? text : `/subscriptions/${subscription}/resourcegroups/${name}`;
}

/** As somebody would write it. */
export function scopeName(scope: AzureScope): string {
  switch (scope.kind) {
    case 'management-group':
      return `mg:${scope.name}`;
    case 'subscription':
      return `sub:${scope.subscription}`;
    case 'resource-group':
      return `rg:${scope.subscription}/${scope.resourceGroup}`;
    case 'resource':
      return scope.id;
  }
}
