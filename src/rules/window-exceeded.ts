import { newestEnded } from '../history/installation.ts';
import { installationsNotTold, liveRule, whichInstallation } from './live-rule.ts';
import { notApplicable, pass, undecided, violation } from './rule.ts';

/** Azure starts no patch that may not end in time: what is left over waits for the next window. */
export const windowExceeded = liveRule({
  id: 'window-exceeded',
  title: 'The last installation on each machine ended inside its maintenance window',
  severity: 'medium',
  check({ installations }, { patching }) {
    if (installations.kind === 'unknown') {
      const maybe = 'may have an installation that ran over the end of its maintenance window';
      return undecided('installations', maybe, installationsNotTold(installations.why));
    }
    const last = installations.kind === 'value' ? newestEnded(installations.value) : undefined;
    if (!last) return notApplicable;
    if (!last.windowExceeded) return pass;
    const { pending } = last.counts;
    const left = pending === 0 ? 'no patch' : `${pending} patch${pending === 1 ? '' : 'es'}`;
    return violation(
      'installations',
      `has an installation${whichInstallation(last, patching)} that ran over the end of its maintenance window and left ${left} pending; asked for: one that ends in time`,
      'Make the window longer, up to 03:55, or let it come more often.',
    );
  },
});
