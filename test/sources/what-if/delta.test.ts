import { describe, expect, it } from 'vitest';
import { untold } from '../../../src/sources/deployment/read-deployment.ts';
import { bodyAfter } from '../../../src/sources/what-if/delta.ts';

const before = { tags: { a: '1', 'x.y': '2' }, properties: { mode: 'Manual', settings: { bypass: false } }, zones: ['1'] };

/** One change of a property. */
const change = (path: string, propertyChangeType: string, more: object = {}) => ({ path, propertyChangeType, ...more });

describe('the body after a what-if', () => {
  it('is what it says, whatever changes it lists', () => {
    const after = { properties: { mode: 'ImageDefault' } };
    const delta = [change('properties.mode', 'Modify', { before: 'Manual', after: 'S' }), change('properties.settings', 'Delete')];
    expect(bodyAfter(before, after, delta)).toEqual(after);
    expect(bodyAfter(undefined, after, null)).toBe(after);
  });

  it('keeps what has no effect as it was', () => {
    const after = { properties: { Mode: 'AutomaticByPlatform', written: true } };
    const delta = [change('properties.mode', 'NoEffect', { after: 'AutomaticByPlatform' }), change('properties.written', 'noEffect')];
    expect(bodyAfter(before, after, delta)).toEqual({ properties: { Mode: 'Manual', written: untold } });
  });

  it('is what it was with the changes laid over, where only those are told', () => {
    const delta = [
      change('tags.x.y', 'Modify', { after: '3' }),
      change('tags.b', 'Create', { after: '4' }),
      change('tags.A', 'Delete', { before: '1' }),
      change('properties', 'Modify', {
        children: [
          change('mode', 'Modify', { after: 'ImageDefault' }),
          change('settings.bypass', 'Modify', { after: true }),
          change('other', 'NoEffect', { after: 1 }),
        ],
      }),
      change('zones', 'Array', { children: [change('0', 'Create', { after: '2' })] }),
    ];
    expect(bodyAfter(before, undefined, delta)).toEqual({
      tags: { a: undefined, 'x.y': '3', b: '4' },
      properties: { mode: 'ImageDefault', settings: { bypass: true } },
      zones: untold,
    });
  });

  it('reads changes of a deployment stack, and says nothing of words that it does not know', () => {
    const delta = [
      { path: 'properties.mode', changeType: 'modify', after: 'ImageDefault' },
      { path: 'zones', changeType: 'somethingNew' },
    ];
    expect(bodyAfter(before, undefined, delta)).toMatchObject({ properties: { mode: 'ImageDefault' }, zones: untold });
  });

  it('is not told where neither is', () => {
    expect(bodyAfter(before, undefined, undefined)).toBeUndefined();
    expect(bodyAfter(undefined, undefined, [change('a', 'Create', { after: 1 })])).toBeUndefined();
  });

  it('has no more of a path that no resource has than is unknown', () => {
    const long = bodyAfter(before, undefined, [change(`properties.${'a.'.repeat(100_000)}b`, 'Modify', { after: 1 })]);
    expect(long).toMatchObject({ tags: before.tags, properties: untold });
    const polluting = bodyAfter(before, undefined, [change('__proto__.polluted', 'Create', { after: true })]);
    expect(polluting).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('polluted');
  });
});
