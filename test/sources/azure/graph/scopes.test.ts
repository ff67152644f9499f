import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../../src/errors.ts';
import { requestedArea } from '../../../../src/sources/azure/graph/requested-area.ts';
import { type AzureScope, parseScope, scopeName } from '../../../../src/sources/azure/graph/scopes.ts';

const subscription = '11111111-1111-4111-8111-11111111aaaa';
const upper = subscription.toUpperCase();
const vm = `/subscriptions/${subscription}/resourcegroups/rg-web/providers/microsoft.compute/virtualmachines/vm-1`;

describe('a scope', () => {
  test.each<[string, AzureScope]>([
    ['mg:Landing-Zones', { kind: 'management-group', name: 'landing-zones' }],
    ['/providers/Microsoft.Management/managementGroups/Landing-Zones', { kind: 'management-group', name: 'landing-zones' }],
    [`sub:${upper}`, { kind: 'subscription', subscription }],
    [upper, { kind: 'subscription', subscription }],
    [` /subscriptions/${upper}/ `, { kind: 'subscription', subscription }],
    [`rg:${upper}/RG-Web`, { kind: 'resource-group', subscription, resourceGroup: 'rg-web' }],
    [`rg:${subscription}/rg (old)_ü.1`, { kind: 'resource-group', subscription, resourceGroup: 'rg (old)_ü.1' }],
    [`/subscriptions/${upper}/resourceGroups/RG-Web`, { kind: 'resource-group', subscription, resourceGroup: 'rg-web' }],
    [vm.toUpperCase(), { kind: 'resource', subscription, resourceGroup: 'rg-web', id: vm }],
  ])('%s', (written, scope) => {
    expect(parseScope(written)).toEqual(scope);
    expect(parseScope(scopeName(scope))).toEqual(scope);
  });

  test.each([
    '',
    'everything',
    'mg:',
    "mg:x' or 1==1",
    'mg:a/b',
    'sub:production',
    'sub:',
    `sub:${subscription}x`,
    `rg:${subscription}`,
    `rg:${subscription}/`,
    `rg:${subscription}/a/b`,
    'rg:production/rg-web',
    '/subscriptions/',
    `/subscriptions/${subscription}/resourceGroups`,
    `/subscriptions/${subscription}/providers/Microsoft.Insights/components/x`,
    `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.Compute`,
    `/${'a/'.repeat(5000)}`,
  ])('is refused in one sentence: %s', (written) => {
    expect(() => parseScope(written)).toThrow(UsageError);
    expect(() => parseScope(written)).toThrow(/^The scope ".{0,200}" .* Write mg:ID, sub:ID, rg:SUBSCRIPTION\/NAME or a resource id/);
  });
});

const subscriptions = ['a', 'b', 'c'].map((one) => subscription.replace('aaaa', one.repeat(4)));
const place = fc.record({
  subscription: fc.constantFrom(...subscriptions),
  resourceGroup: fc.constantFrom('rg-1', 'rg-2'),
  name: fc.constantFrom('vm-1', 'vm-2'),
});
const idOf = ({ subscription: of, resourceGroup, name }: { subscription: string; resourceGroup: string; name: string }) =>
  `/subscriptions/${of}/resourceGroups/${resourceGroup}/providers/Microsoft.Compute/virtualMachines/${name}`;
const below = new Map([
  ['both', subscriptions.slice(0, 2)],
  ['none', []],
]);
const scope = fc.oneof(
  fc.constantFrom('mg:both', 'mg:none'),
  place.map((one) => `sub:${one.subscription}`),
  place.map((one) => `rg:${one.subscription}/${one.resourceGroup}`),
  place.map(idOf),
);

/** Written by the words of the README. */
function covers(written: string, at: { subscription: string; resourceGroup: string; name: string }): boolean {
  if (written.startsWith('mg:')) return (below.get(written.slice(3)) ?? []).includes(at.subscription);
  if (written.startsWith('sub:')) return written === `sub:${at.subscription}`;
  if (written.startsWith('rg:')) return written === `rg:${at.subscription}/${at.resourceGroup}`;
  return written === idOf(at);
}

test('an area holds what a scope covers and none that is excluded, whatever the case', () => {
  fc.assert(
    fc.property(fc.array(scope, { maxLength: 4 }), fc.array(scope, { maxLength: 3 }), place, fc.boolean(), (inside, outside, at, shout) => {
      const area = requestedArea(inside.map(parseScope), outside.map(parseScope), below);
      const cased = (text: string) => (shout ? text.toUpperCase() : text);
      const held = area.holds({ subscription: cased(at.subscription), resourceGroup: cased(at.resourceGroup), id: cased(idOf(at)) });
      expect(held).toBe(inside.some((one) => covers(one, at)) && !outside.some((one) => covers(one, at)));
      if (!held) return;
      // Whatever belongs to it is asked for.
      expect(area.subscriptions).toContain(at.subscription);
      expect(area.groups?.includes(at.resourceGroup) ?? true).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
