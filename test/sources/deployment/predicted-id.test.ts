import { describe, expect, it } from 'vitest';
import { type Known, valueOf } from '../../../src/estate/known.ts';
import { ownerOf, partsOf, readPredictedId } from '../../../src/sources/deployment/predicted-id.ts';

const said = (fact: Known<string>) => (fact.kind === 'value' ? fact.value : fact.kind);

/** What is read of an id, in short. */
function read(text: string) {
  const id = readPredictedId(text);
  const { subscription, resourceGroup, type, name, isContainer, parent } = partsOf(id);
  return {
    shown: id.shown,
    subscription: said(subscription),
    group: said(resourceGroup),
    type,
    name: said(name),
    isContainer,
    on: parent?.shown,
  };
}

const machine = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/vm';

describe('the id of a predicted resource', () => {
  it('is read in its parts where it is literal', () => {
    expect(read(`${machine}/providers/Microsoft.Maintenance/configurationAssignments/a`)).toEqual({
      shown: `${machine}/providers/Microsoft.Maintenance/configurationAssignments/a`,
      subscription: 's',
      group: 'g',
      type: 'Microsoft.Maintenance/configurationAssignments',
      name: 'a',
      isContainer: false,
      on: machine,
    });
    expect(read('/subscriptions/s/resourceGroups/g')).toMatchObject({ isContainer: true, on: undefined });
  });

  it('is shown by what is literal in it, and known as far as that', () => {
    const text = "[resourceId('s', 'g', 'Microsoft.Compute/virtualMachines', format('{0}-01', externalInputs('unset_2')))]";
    expect(read(text)).toMatchObject({
      shown: '/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/…-01',
      subscription: 's',
      group: 'g',
      type: 'Microsoft.Compute/virtualMachines',
      name: 'unknown',
    });
  });

  it('tells the target of an assignment whose own name is unknown', () => {
    const text = `[extensionResourceId('${machine}', 'Microsoft.Maintenance/configurationAssignments', format('weekly-{0}', newGuid()))]`;
    expect(read(text)).toMatchObject({ on: machine });
  });

  it('tells type, subscription and group of an unknown target', () => {
    const target = "resourceId('s', 'g', 'Microsoft.Compute/virtualMachines', parameters('n'))";
    const text = `[if(equals(${target}, '/'), tenantResourceId('Microsoft.Maintenance/configurationAssignments', 'a'), extensionResourceId(${target}, 'Microsoft.Maintenance/configurationAssignments', 'a'))]`;
    const { parent } = partsOf(readPredictedId(text));
    expect(parent && read(parent.shown)).toMatchObject({ subscription: 's', group: 'g', type: 'Microsoft.Compute/virtualMachines' });
  });

  it('is the same in every spelling of it', () => {
    const spellings = [
      "[resourceId('Microsoft.Compute/virtualMachines', 'VM')]",
      "[resourceId(subscription().subscriptionId, resourceGroup().name, 'Microsoft.Compute/virtualMachines', 'vm')]",
      "[format('/subscriptions/{0}/resourceGroups/{1}/providers/Microsoft.Compute/virtualMachines/vm', subscription().subscriptionId, resourceGroup().name)]",
      "[concat(resourceGroup().id, '/providers/Microsoft.Compute/virtualMachines/', toLower('vm'))]",
      "[extensionResourceId(resourceGroup().id, 'Microsoft.Compute/virtualMachines', 'vm')]",
    ];
    expect(new Set(spellings.map((text) => readPredictedId(text).key)).size).toBe(1);
  });

  it('differs where a number in it does', () => {
    const key = (number: number) =>
      readPredictedId(`[resourceId('Microsoft.Compute/virtualMachines', format('{0}-{1}', parameters('n'), ${number}))]`).key;
    expect(key(1)).not.toBe(key(2));
  });

  it.each(['newGuid()', "utcNow('u')", "externalInputs('unset_0')"])(
    'need not be that of another one that reads the same with %s',
    (call) => {
      expect(readPredictedId(`[resourceId('Microsoft.Compute/virtualMachines', ${call})]`).isStable).toBe(false);
      expect(readPredictedId(`[resourceId('Microsoft.Compute/virtualMachines', parameters('n'))]`).isStable).toBe(true);
    },
  );

  it('tells dynamic scopes, which sit on a subscription or group', () => {
    const of = (text: string) => partsOf(readPredictedId(text)).parent;
    const onGroup = of("[resourceId('Microsoft.Maintenance/configurationAssignments', newGuid())]");
    const onSubscription = of("[subscriptionResourceId('s', 'Microsoft.Maintenance/configurationAssignments', newGuid())]");
    expect(onGroup && partsOf(onGroup).isContainer).toBe(true);
    expect(onSubscription && valueOf(partsOf(onSubscription).subscription)).toBe('s');
  });

  it('says nothing where it is an expression as a whole', () => {
    expect(read("[reference('x').outputs.id.value]")).toEqual({
      shown: '…',
      subscription: 'unknown',
      group: 'unknown',
      type: undefined,
      name: 'unknown',
      isContainer: false,
      on: undefined,
    });
  });

  it('of a child is that of its owner, and two segments', () => {
    const set = "'Microsoft.Compute/virtualMachineScaleSets";
    const owner = ownerOf(readPredictedId(`[resourceId(${set}/extensions', 'set', 'health')]`));
    expect(owner.key).toBe(readPredictedId(`[resourceId(${set}', 'set')]`).key);
  });
});
