import { describe, expect, it } from 'vitest';
import type { Known } from '../../../../src/estate/known.ts';
import type { ScopeFacts } from '../../../../src/estate/machine.ts';
import { brief, type Declared, declared, machineOfDeclared } from '../../../support/declared.ts';
import type { Planned } from '../../../support/plans.ts';

type Values = Readonly<Record<string, unknown>>;

const subscription = '/subscriptions/11111111-1111-1111-1111-111111111111';
const idIn = (group: string, type = 'Microsoft.Compute/virtualMachines') => `${subscription}/resourceGroups/${group}/providers/${type}/vm`;
const arcType = 'Microsoft.HybridCompute/machines';
const tagged = (ring: string) => ({ 'patch-group': ring, team: 'web' });

/** What a machine can be in a plan, whoever writes it. */
interface Facts {
  readonly group?: string;
  readonly location?: string;
  readonly tags?: Values;
}

type Encoding = (facts: Facts) => Values;

const azurerm: Encoding = ({ group = 'rg-a', location = 'westeurope', tags = tagged('web-1') }) => ({
  id: idIn(group),
  name: 'vm',
  resource_group_name: group,
  location,
  tags,
});

const azapi =
  (type: string, body: Values, wrap: (of: Values) => unknown, inBody = false): Encoding =>
  ({ group = 'rg-a', location = 'westeurope', tags = tagged('web-1') }) => ({
    id: idIn(group, type),
    type: `${type}@2024-07-01`,
    name: 'vm',
    parent_id: `${subscription}/resourceGroups/${group}`,
    ...(inBody ? { body: wrap({ ...body, tags, location }) } : { location, tags, body: wrap(body) }),
  });

const linuxBody = { properties: { osProfile: { linuxConfiguration: {} } } };
const asObject = (of: Values) => of;
const vmType = 'Microsoft.Compute/virtualMachines';
const legacy: Encoding = (facts) => ({ ...azurerm(facts), os_profile: [{ computer_name: 'vm' }], os_profile_linux_config: [{}] });

const encodings: readonly (readonly [string, string, Encoding, string])[] = [
  ['azurerm, Linux', 'azurerm_linux_virtual_machine.vm', azurerm, 'linux'],
  ['azurerm, Windows', 'azurerm_windows_virtual_machine.vm', azurerm, 'windows'],
  ['azurerm, legacy', 'azurerm_virtual_machine.vm', legacy, 'linux'],
  ['azurerm, Arc', 'azurerm_arc_machine.vm', azurerm, 'unknown: azurerm_arc_machine does not name the operating system'],
  ['azapi 2', 'azapi_resource.vm', azapi(vmType, linuxBody, asObject), 'linux'],
  ['azapi 2, everything in the body', 'azapi_resource.vm', azapi(vmType, linuxBody, asObject, true), 'linux'],
  ['azapi 1', 'azapi_resource.vm', azapi(vmType, linuxBody, JSON.stringify), 'linux'],
  ['azapi 1, everything in the body', 'azapi_resource.vm', azapi(vmType, linuxBody, JSON.stringify, true), 'linux'],
  ['azapi, Arc', 'azapi_resource.vm', azapi(arcType, { properties: { osType: 'Linux' } }, asObject), 'linux'],
];

const inPlace = ['update'];
const replaced = ['delete', 'create'];

/** A machine of which the plan knows the id only where it stays. */
function changing(address: string, before: Values, after: Values, more: Partial<Planned> = {}): Declared {
  const { id, ...rest } = after;
  const { actions = inPlace } = more;
  return declared(address, actions === inPlace ? { id, ...rest } : rest, {}, { actions, before, ...more });
}

async function formerOf(resource: Declared): Promise<Values | undefined> {
  const { former } = await machineOfDeclared(resource);
  return former && words(former);
}

function words({ signIn: _, tags, ...facts }: ScopeFacts): Values {
  const named = Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? fact : brief(fact)]);
  return { ...Object.fromEntries(named), tags: tags.kind === 'value' ? tagWords(tags.value) : brief(tags) };
}

function tagWords(tags: ReadonlyMap<string, Known<string>>): Values {
  return Object.fromEntries([...tags].map(([name, tag]) => [name, brief(tag)]));
}

describe.each(encodings)('what a machine was before the plan: %s', (_, address, write, os) => {
  const kind = write({}).type === `${arcType}@2024-07-01` || address.includes('arc') ? 'arc-server' : 'virtual-machine';
  const before = { kind, subscription: subscription.slice('/subscriptions/'.length), resourceGroup: 'rg-a', location: 'westeurope', os };

  it('is told where a tag changes in place', async () => {
    expect(await formerOf(changing(address, write({}), write({ tags: tagged('web-2') })))).toEqual({ ...before, tags: tagged('web-1') });
  });

  it('is told for the same sign-in', async () => {
    const machine = await machineOfDeclared(changing(address, write({}), write({ tags: tagged('web-2') })));
    expect(machine.signIn).toBeDefined();
    expect(machine.former?.signIn).toBe(machine.signIn);
  });

  it('is told where its tags are taken away, and where it had none', async () => {
    expect(await formerOf(changing(address, write({}), write({ tags: {} })))).toMatchObject({ tags: tagged('web-1') });
    expect(await formerOf(changing(address, write({ tags: {} }), write({})))).toMatchObject({ tags: {} });
  });

  it('is told where it is replaced in another group or location', async () => {
    const moved = changing(address, write({}), write({ group: 'rg-b', location: 'northeurope' }), { actions: replaced });
    expect(await formerOf(moved)).toEqual({ ...before, tags: tagged('web-1') });
  });

  it('is left out where none of it changes, in whatever spelling', async () => {
    const spelled = write({ group: 'RG-A', location: 'West Europe' });
    expect(await formerOf(changing(address, spelled, { ...write({}), zone: '2' }))).toBeUndefined();
    const stays = { ...write({}), id: idIn('rg-a') };
    expect(await formerOf(declared(address, stays, {}, { actions: replaced, before: spelled }))).toBeUndefined();
  });

  it.each([['create'], ['no-op']])('is left out for one of action %s', async (action) => {
    expect(await formerOf(changing(address, write({}), write({ tags: tagged('web-2') }), { actions: [action] }))).toBeUndefined();
  });

  it('is told while the tag is known after apply', async () => {
    const after = write({ tags: tagged('web-1') });
    const later = after.tags === undefined ? { body: true } : { tags: { 'patch-group': true } };
    const { tags: _tags, body: _body, ...rest } = after;
    const planned = after.tags === undefined ? rest : { ...after, tags: { team: 'web' } };
    const resource = declared(address, planned, later, { actions: inPlace, before: write({}) });
    expect((await formerOf(resource))?.tags).toEqual(tagged('web-1'));
  });

  it('is not known where the plan does not tell', async () => {
    const untold = 'unknown: the plan does not tell what it was before';
    const former = await formerOf(changing(address, undefined as never, write({ group: 'rg-b' }), { actions: replaced }));
    expect(former).toMatchObject({ subscription: untold, resourceGroup: untold, location: untold, tags: untold });
  });
});

describe('tags that are marked as sensitive', () => {
  const linux = 'azurerm_linux_virtual_machine.vm';
  const former = async (sensitive: Planned['sensitive'], after: Values = tagged('web-2')) =>
    formerOf(changing(linux, azurerm({}), azurerm({ tags: after }), sensitive ? { sensitive } : {}));
  const one = { tags: { 'patch-group': true } };

  it('are not told, one by one', async () => {
    expect((await former({ before: one }))?.tags).toEqual({ 'patch-group': 'unknown: marked sensitive', team: 'web' });
  });

  it('are not told as a whole', async () => {
    expect((await former({ before: { tags: true } }))?.tags).toEqual('unknown: marked sensitive');
    expect((await former({ before: true }))?.tags).toEqual('unknown: marked sensitive');
  });

  it('are known to stay where they do', async () => {
    expect(await former({ before: one, after: one }, tagged('web-1'))).toBeUndefined();
    expect(await former({ before: { tags: true }, after: { tags: true } }, tagged('web-1'))).toBeUndefined();
    expect(await former({ before: { tags: true } }, tagged('web-1'))).toBeUndefined();
  });

  it('stay the same fact beside one that changes', async () => {
    const sensitive = { before: one, after: one };
    const after = { ...tagged('web-1'), team: 'shop' };
    const machine = await machineOfDeclared(changing(linux, azurerm({}), azurerm({ tags: after }), { sensitive }));
    const [is, was] = [machine.tags, machine.former?.tags];
    expect(is.kind === 'value' && was?.kind === 'value' && was.value.get('patch-group') === is.value.get('patch-group')).toBe(true);
    expect(was?.kind === 'value' && tagWords(was.value)).toEqual({ 'patch-group': 'unknown: marked sensitive', team: 'web' });
  });

  it('may change where nothing shows both', async () => {
    const sensitive = { before: { tags: true }, after: { tags: true } };
    const machine = await machineOfDeclared(changing(linux, azurerm({}), azurerm({ tags: tagged('web-2') }), { sensitive }));
    expect(machine.former?.tags).toEqual(machine.tags);
    expect(machine.former?.tags).not.toBe(machine.tags);
  });

  it('are not compared where the plan holds no map', async () => {
    const text = (tags: string) => ({ ...azurerm({}), tags });
    expect((await formerOf(changing(linux, text('a'), text('b'))))?.tags).toBe('unknown: the plan holds a string here');
  });
});

describe('tags of which one is not known yet', () => {
  const linux = 'azurerm_linux_virtual_machine.vm';
  const waiting = async (before: Values, after: Values | undefined, later: unknown) =>
    formerOf(declared(linux, { ...azurerm({}), tags: after }, { tags: later }, { actions: inPlace, before: azurerm({ tags: before }) }));

  it('may be new', async () => {
    expect((await waiting({ team: 'web' }, { team: 'web' }, { ring: true }))?.tags).toEqual({ team: 'web' });
    expect((await waiting({}, undefined, true))?.tags).toEqual({});
  });

  it('may be empty, which is known to stay', async () => {
    expect(await waiting({ ring: '' }, { ring: '' }, {})).toBeUndefined();
  });
});

describe('what an update in place does not tell', () => {
  it('stays: Azure neither moves a machine nor changes its system', async () => {
    const address = 'azapi_resource.vm';
    const write = azapi(vmType, linuxBody, asObject);
    const { body: _, ...after } = write({ tags: tagged('web-2') });
    const machine = await machineOfDeclared(declared(address, after, { body: true }, { actions: inPlace, before: write({}) }));
    expect(brief(machine.os)).toMatch(/^unknown: known after apply/);
    expect(machine.former?.os).toBe(machine.os);
    const renewed = await machineOfDeclared(declared(address, after, { body: true }, { actions: replaced, before: write({}) }));
    expect(brief(renewed.former?.os as Known<string>)).toBe('linux');
  });
});
