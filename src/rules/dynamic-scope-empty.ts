import { notApplicable, pass, type ScopeRule, undecided, violation } from './rule.ts';

/** Azure accepts names of groups and tags that do not exist: a typo leaves the schedule without machines. */
export const dynamicScopeEmpty: ScopeRule<'dynamic-scope-empty'> = {
  id: 'dynamic-scope-empty',
  title: 'Each dynamic scope selects at least one machine',
  severity: 'medium',
  appliesTo: 'dynamic scope',
  check({ members, unread }) {
    if (members.certain > 0) return pass;
    // Machines outside an open input may be in it.
    if (unread?.unclaimed) return notApplicable;
    if (unread)
      return undecided('filter', 'may select no machine', `Whether machines are in the dynamic scope is not known: ${unread.why}.`);
    if (members.possible === 0) {
      return violation(
        'filter',
        'has a filter that selects no machine; asked for: at least one',
        'Check the groups, locations and tags of the filter: Azure accepts names that do not exist.',
      );
    }
    return undecided(
      'filter',
      'may select no machine',
      `Whether machines are in the dynamic scope is not known: ${members.why ?? 'the input cannot tell'}.`,
    );
  },
};
