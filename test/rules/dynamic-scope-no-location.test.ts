import { unknown, value } from '../../src/estate/known.ts';
import { dynamicScope } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const onGroup = { resourceGroup: value('rg-web') };
const open = unknown('known after apply');

testRule('dynamic-scope-no-location', [
  { name: 'does not apply on a subscription', scope: dynamicScope(), expect: 'not-applicable' },
  { name: 'passes a group with locations', scope: dynamicScope({ ...onGroup, locations: value([value('westeurope')]) }), expect: 'pass' },
  {
    name: 'refuses a group without locations',
    scope: dynamicScope(onGroup),
    expect: {
      outcome: 'violation',
      property: 'locations',
      message: 'has no locations although it lies on a resource group; asked for: at least one, since Azure may refuse the filter',
      fix: 'Set filter.locations to the regions of the machines.',
    },
  },
  {
    name: 'refuses a group with an empty list',
    scope: dynamicScope({ ...onGroup, locations: value([]) }),
    expect: { violation: 'locations' },
  },
  {
    name: 'is unknown while the locations are',
    scope: dynamicScope({ ...onGroup, locations: open }),
    expect: {
      outcome: 'unknown',
      property: 'locations',
      message: 'may lie on a resource group without naming locations',
      reason: 'locations is not known: known after apply.',
    },
  },
  {
    name: 'is unknown where it may lie on a group',
    scope: dynamicScope({ resourceGroup: open }),
    expect: { unknown: 'locations', reason: 'resourceGroup is not known: known after apply.' },
  },
]);
