import { hasErrorCode } from '../history/live-state.ts';
import { liveRule } from './live-rule.ts';
import { notApplicable, pass, undecided, violation } from './rule.ts';

/** Azure's Linux agent cuts its list at about 128 KiB and says so. */
export const packageListTruncated = liveRule({
  id: 'package-list-truncated',
  title: 'The list of missing patches is whole',
  severity: 'low',
  check({ assessment }) {
    if (assessment.kind === 'absent') return notApplicable;
    if (assessment.kind === 'unknown') {
      const reason = `The last assessment of these machines is not known: ${assessment.why.replace(/\.$/, '')}.`;
      return undecided('pending', 'may have a list of missing patches that is cut', reason);
    }
    const { error, counts } = assessment.value;
    if (!hasErrorCode(error, 'PACKAGE_LIST_TRUNCATED')) return pass;
    const counted = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
    const hold = counted.length === 0 ? 'only its counts hold' : `only its counts hold (${counted.join(', ')})`;
    return violation(
      'pending',
      `has a list of missing patches that the agent cut for its length; ${hold}`,
      'Install what is missing: the list is whole again once it is shorter.',
    );
  },
});
