import type { DynamicScope } from '../estate/assignment.ts';
import type { Known } from '../estate/known.ts';
import { reasonOf } from './reason.ts';
import { pass, type RuleOutcome, type ScopeRule, type ScopeSubject, undecided, violation } from './rule.ts';

/** Limits of one dynamic scope: learn.microsoft.com/azure/update-manager/dynamic-scope-overview */
const most = { machines: 1000, tags: 50, resourceGroups: 50 };

export const dynamicScopeOverLimit: ScopeRule<'dynamic-scope-over-limit'> = {
  id: 'dynamic-scope-over-limit',
  title: "Each dynamic scope keeps within Azure's limits",
  severity: 'high',
  appliesTo: 'dynamic scope',
  check({ scope, members }) {
    const { tags, resourceGroups } = scope;
    const over = [
      ...excess(members.certain, most.machines, 'machines'),
      ...excess(lengthOf(tags), most.tags, 'tags'),
      ...excess(lengthOf(resourceGroups), most.resourceGroups, 'resource groups'),
    ];
    if (over.length > 0) return violation('filter', `has ${over.join(' and ')}`, 'Split it into several dynamic scopes.');
    return openLists(scope) ?? openMachines(members);
  },
};

function excess(count: number, limit: number, what: string): string[] {
  return count > limit ? [`${count} ${what}; allowed: at most ${limit}`] : [];
}

function lengthOf(list: Known<readonly unknown[]>): number {
  return list.kind === 'value' ? list.value.length : 0;
}

function openLists({ tags, resourceGroups }: DynamicScope): RuleOutcome | undefined {
  if (tags.kind !== 'unknown' && resourceGroups.kind !== 'unknown') return undefined;
  return undecided('filter', `may have more than ${most.tags} tags or resource groups`, reasonOf({ tags, resourceGroups }));
}

function openMachines({ certain, possible, why }: ScopeSubject['members']): RuleOutcome {
  if (certain + possible <= most.machines) return pass;
  return undecided(
    'filter',
    `may have more than ${most.machines} machines`,
    `Whether machines are in the dynamic scope is not known: ${why ?? 'the input cannot tell'}.`,
  );
}
