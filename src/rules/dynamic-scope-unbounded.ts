import type { DynamicScope } from '../estate/assignment.ts';
import type { Known } from '../estate/known.ts';
import { or, type Truth } from '../estate/truth.ts';
import { reasonOf } from './reason.ts';
import { pass, type ScopeRule, undecided, violation } from './rule.ts';

/** On a subscription, with nothing but types to select by, the scope takes in every machine, also those that nobody has made yet. */
export const dynamicScopeUnbounded: ScopeRule<'dynamic-scope-unbounded'> = {
  id: 'dynamic-scope-unbounded',
  title: 'Each dynamic scope selects by more than the type of machine',
  severity: 'medium',
  appliesTo: 'dynamic scope',
  check({ scope }) {
    const { resourceGroups, locations, osTypes, tags } = scope;
    const filters = { resourceGroups, locations, osTypes, tags };
    const bounds = Object.values(filters).map(selects).reduce(or, onGroup(scope));
    switch (bounds) {
      case 'yes':
        return pass;
      case 'no':
        return violation(
          'filter',
          'has no filter but the type of machine, so every machine of the subscription is patched at once, future ones included; asked for: groups, locations, systems or tags',
          'Filter by resource groups, locations or tags.',
        );
      case 'unknown':
        return undecided(
          'filter',
          'may have no filter but the type of machine',
          reasonOf({ resourceGroup: scope.resourceGroup, ...filters }),
        );
    }
  },
};

function onGroup({ resourceGroup }: DynamicScope): Truth {
  return resourceGroup.kind === 'absent' ? 'no' : resourceGroup.kind === 'value' ? 'yes' : 'unknown';
}

/** An empty list selects everything. */
function selects(list: Known<readonly unknown[]>): Truth {
  if (list.kind === 'unknown') return 'unknown';
  return list.kind === 'value' && list.value.length > 0 ? 'yes' : 'no';
}
