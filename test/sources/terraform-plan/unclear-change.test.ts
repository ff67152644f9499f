import { describe, expect, it } from 'vitest';
import { notUnderstoodIn } from '../../support/machines.ts';
import { estateOf, plan } from '../../support/plans.ts';

const address = 'azurerm_linux_virtual_machine.vm';
const why = 'the plan does not say in known words what happens to it';

/** What a plan says that is not understood, where this stands in place of the change of its one machine. */
async function notUnderstoodWith(change: unknown, type = address): Promise<unknown> {
  const made = plan([{ address: type, after: { name: 'vm' } }], {});
  const [resource] = made.resource_changes as unknown as Record<string, unknown>[];
  if (!resource) throw new Error('no resource');
  if (change === undefined) delete resource.change;
  else resource.change = change;
  return notUnderstoodIn(await estateOf(made));
}

describe('a machine of which the plan does not say what happens to it', () => {
  it.each([
    ['no change at all', undefined],
    ['nothing as its change', null],
    ['a list as its change', []],
    ['no actions', { after: { name: 'vm' } }],
    ['an empty list of actions', { actions: [], after: { name: 'vm' } }],
    ['an action of another version', { actions: ['update', 'rename'], after: { name: 'vm' } }],
    ['a word in place of the list', { actions: 'update', after: { name: 'vm' } }],
  ])('is said to be not understood: %s', async (_name, change) => {
    expect(await notUnderstoodWith(change)).toEqual([{ id: address, why }]);
  });

  it.each([[['no-op']], [['create']], [['update']], [['delete', 'create']], [['create', 'forget']], [['delete']], [['forget']]])(
    'is understood by %j',
    async (actions) => {
      expect(await notUnderstoodWith({ actions, before: { name: 'vm' }, after: { name: 'vm' } })).toEqual([]);
    },
  );

  it('is no matter for other resources', async () => {
    expect(await notUnderstoodWith(null, 'azurerm_storage_account.x')).toEqual([]);
  });
});
