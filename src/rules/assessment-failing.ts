import { liveRule, saying } from './live-rule.ts';
import { notApplicable, pass, undecided, violation } from './rule.ts';

/** Until an assessment succeeds, nobody knows what is missing. */
export const assessmentFailing = liveRule({
  id: 'assessment-failing',
  title: 'The last look for missing patches did not fail',
  severity: 'medium',
  check({ assessment }) {
    if (assessment.kind === 'absent') return notApplicable;
    if (assessment.kind === 'unknown') {
      const reason = `The last assessment of these machines is not known: ${assessment.why.replace(/\.$/, '')}.`;
      return undecided('assessment', 'may have an assessment that failed', reason);
    }
    const { status, at, error } = assessment.value;
    if (status.toLowerCase() !== 'failed') return pass;
    const when = at.kind === 'value' ? ` of ${at.value.slice(0, 10)}` : '';
    const fix = 'Follow the code in the troubleshooting guide of Azure Update Manager, then assess the machine again.';
    return violation('assessment', `has an assessment${when} that failed${saying(error)}; asked for: one that succeeds`, fix);
  },
});
