import type { PatchInstallation } from '../estate/live.ts';
import { sameText } from '../estate/resource-id.ts';
import { newestEnded } from '../history/installation.ts';
import { installationsNotTold, liveRule, saying, whichInstallation } from './live-rule.ts';
import { notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

const maybe = 'may have a last run that failed';

/** A run that failed leaves everything as it was until the next window. */
export const lastRunFailed = liveRule({
  id: 'last-run-failed',
  title: 'The last run of a schedule on each machine did not fail',
  severity: 'high',
  check({ installations }, { patching }) {
    if (installations.kind === 'unknown') return undecided('installations', maybe, installationsNotTold(installations.why));
    if (installations.kind === 'absent') return notApplicable;
    const run = newestEnded(installations.value.filter(({ scheduleRun }) => scheduleRun !== undefined));
    if (!run) return notApplicable;
    const what = fault(run);
    if (typeof what !== 'string') return what;
    return violation(
      'installations',
      `has a run${whichInstallation(run, patching)} ${what}${saying(run.error)}; asked for: one that succeeds`,
      'Follow the code in the troubleshooting guide of Azure Update Manager, then install the patches once or wait for the next window.',
    );
  },
});

/** What is wrong with the run, or the outcome where nothing is or nobody knows. */
function fault({ status, counts }: PatchInstallation): string | RuleOutcome {
  if (sameText(status, 'Failed')) return 'that failed';
  if (sameText(status, 'Succeeded')) return pass;
  if (!sameText(status, 'CompletedWithWarnings')) {
    return undecided('installations', maybe, `The last run of these machines has a status that this version does not know: ${status}.`);
  }
  // A run may also warn of a reboot that is still owed: reboot-pending-too-long speaks there.
  return counts.failed > 0 ? `in which ${counts.failed} patch${counts.failed === 1 ? '' : 'es'} failed` : pass;
}
