import { dayIn, instantOf } from '../calendar/instant.ts';
import { valueOf } from '../estate/known.ts';
import type { PatchInstallation, ScheduleRun } from '../estate/live.ts';
import { sameResource, sameText } from '../estate/resource-id.ts';
import { installedAt, newestEnded } from '../history/installation.ts';
import { endedRuns, resultOfRun, startOfRun } from '../history/schedule-run.ts';
import type { Patching } from '../patching/patching.ts';
import { installationsNotTold, liveRule, runsNotTold, runWithoutTime, saying, whichInstallation, whichRun } from './live-rule.ts';
import { notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

const maybe = 'may have a last run that failed';

/** A run that failed leaves everything as it was until the next window, and so does one that was cancelled. */
export const lastRunFailed = liveRule({
  id: 'last-run-failed',
  title: 'The last run of a schedule on each machine neither failed nor was cancelled',
  severity: 'high',
  check(live, { patching }) {
    const { installations, runs } = live;
    if (installations.kind === 'unknown') return undecided('installations', maybe, installationsNotTold(installations.why));
    if (runs?.kind === 'unknown') return undecided('runs', maybe, runsNotTold(runs.why));
    const installation = newestEnded((valueOf(installations) ?? []).filter(({ scheduleRun }) => scheduleRun !== undefined));
    const [run] = endedRuns(live);
    if (run && !(installation && isNotBefore(installation, run))) return resultOfBareRun(run, patching);
    return installation ? resultOf(installation, patching) : notApplicable;
  },
});

/** Is this the installation of that run, or of a later one? */
function isNotBefore(installation: PatchInstallation, run: ScheduleRun): boolean {
  const { scheduleRun, started } = installation;
  if (scheduleRun !== undefined && sameResource(scheduleRun, run.id)) return true;
  const [began, at] = [instantOf(valueOf(started)) ?? installedAt(installation), startOfRun(run)];
  return began !== undefined && at !== undefined && began >= at;
}

/** Of a run that left no installation: only Azure Maintenance tells of it. */
function resultOfBareRun(run: ScheduleRun, patching: Patching): RuleOutcome {
  const at = startOfRun(run);
  if (at === undefined) return undecided('runs', maybe, runWithoutTime);
  const [which, says] = [whichRun(dayIn(at), run.id, patching), saying(run.error)];
  switch (resultOfRun(run)) {
    case 'cancelled':
      return violation(
        'runs',
        `has a run${which} that was cancelled${says}; asked for: one that succeeds`,
        'Find out who or what cancelled it, for example a handler of its pre-event, then install the patches once or wait for the next window.',
      );
    case 'failed':
      return violation('runs', `has a run${which} that failed${says}; asked for: one that succeeds`, afterFailure);
    case 'unknown':
      return undecided('runs', maybe, `The last run of these machines has a status that this version does not know: ${run.status}.`);
    default:
      return pass;
  }
}

function resultOf(installation: PatchInstallation, patching: Patching): RuleOutcome {
  const what = fault(installation);
  if (typeof what !== 'string') return what;
  const which = whichInstallation(installation, patching);
  return violation('installations', `has a run${which} ${what}${saying(installation.error)}; asked for: one that succeeds`, afterFailure);
}

const afterFailure =
  'Follow the code in the troubleshooting guide of Azure Update Manager, then install the patches once or wait for the next window.';

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
