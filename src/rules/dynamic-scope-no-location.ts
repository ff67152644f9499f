import { reasonOf } from './reason.ts';
import { notApplicable, pass, type RuleOutcome, type ScopeRule, undecided, violation } from './rule.ts';

/** On a resource group Azure has refused filters without locations. */
export const dynamicScopeNoLocation: ScopeRule<'dynamic-scope-no-location'> = {
  id: 'dynamic-scope-no-location',
  title: 'A dynamic scope on a resource group names its locations',
  severity: 'low',
  appliesTo: 'dynamic scope',
  check({ scope }) {
    const { resourceGroup, locations } = scope;
    if (resourceGroup.kind === 'absent') return notApplicable;
    if (locations.kind === 'value' && locations.value.length > 0) return pass;
    if (locations.kind !== 'unknown' && resourceGroup.kind === 'value') return missing;
    return undecided('locations', 'may lie on a resource group without naming locations', reasonOf({ resourceGroup, locations }));
  },
};

const missing: RuleOutcome = violation(
  'locations',
  'has no locations although it lies on a resource group; asked for: at least one, since Azure may refuse the filter',
  'Set filter.locations to the regions of the machines.',
);
