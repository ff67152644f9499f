import { beforeAll, describe, expect, test } from 'vitest';
import type { Row } from '../../support/azure/query/expressions.ts';
import { group, subscriptionId } from '../../support/azure/rows.ts';
import { brief, byName, nameOf, type Resource, ways } from './both-ways.ts';

const schedule = `${group}/providers/Microsoft.Maintenance/maintenanceConfigurations/weekly`;
const machine = `${group}/providers/Microsoft.Compute/virtualMachines/vm`;
const subscription = `/subscriptions/${subscriptionId}`;

const assignment = (parent: string, properties: Row): Resource => ({
  type: 'Microsoft.Maintenance/configurationAssignments',
  parent,
  body: { properties: { maintenanceConfigurationId: schedule, ...properties } },
});
const dynamic = (scope: Row) => ({ target: { kind: 'dynamic', scope } });
const everything = {
  resourceTypes: 'absent',
  resourceGroups: 'absent',
  locations: 'absent',
  osTypes: 'absent',
  tags: 'absent',
  tagOperator: ['by default', 'Any'],
};

const table: readonly (readonly [string, Resource, Row])[] = [
  [
    'of a machine is static',
    assignment(machine, {}),
    { schedule: { kind: 'outside', resourceId: schedule }, target: { kind: 'outside', resourceId: machine } },
  ],
  [
    'of a machine is static, whatever it filters',
    assignment(machine, { filter: { osTypes: ['Linux'] } }),
    { target: { kind: 'outside', resourceId: machine } },
  ],
  [
    'names its schedule also where its id lacks the slash at its beginning',
    assignment(machine, { maintenanceConfigurationId: schedule.slice(1) }),
    { schedule: { kind: 'outside', resourceId: schedule } },
  ],
  [
    'of a subscription selects everything without a filter',
    assignment(subscription, {}),
    dynamic({ subscription: subscriptionId, resourceGroup: 'absent', ...everything }),
  ],
  ['of a resource group selects in it', assignment(group, { filter: {} }), dynamic({ resourceGroup: 'rg', ...everything })],
  [
    'selects by what its filter lists',
    assignment(subscription, {
      filter: {
        resourceTypes: ['Microsoft.Compute/virtualMachines'],
        resourceGroups: ['rg-web'],
        locations: ['West Europe'],
        osTypes: [],
        tagSettings: { tags: { Ring: ['1', ''], env: null }, filterOperator: 'all' },
      },
    }),
    dynamic({
      resourceTypes: ['Microsoft.Compute/virtualMachines'],
      resourceGroups: ['rg-web'],
      locations: ['West Europe'],
      osTypes: [],
      tags: [
        { tag: 'Ring', values: ['1', ''] },
        { tag: 'env', values: 'absent' },
      ],
      tagOperator: 'All',
    }),
  ],
  [
    'leaves open a list that is none, and tags that are no map',
    assignment(subscription, { filter: { locations: 'westeurope', tagSettings: { tags: ['Ring'], filterOperator: 'None' } } }),
    dynamic({ locations: 'unknown', osTypes: 'absent', tags: 'unknown', tagOperator: 'unknown' }),
  ],
];

describe.each(ways('maintenanceresources'))('an assignment by its body in %s', (_, read) => {
  let assignments: ReadonlyMap<string, object>;
  beforeAll(async () => {
    assignments = byName((await read(table.map(([, resource]) => resource))).assignments);
  });

  test.each(table.map(([name, , expected], index) => [name, expected, index] as const))('%s', (_, expected, index) => {
    expect(brief(assignments.get(nameOf(index)))).toMatchObject(expected);
  });
});
