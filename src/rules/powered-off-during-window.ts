import { instantOf } from '../calendar/instant.ts';
import { windowsSince } from '../history/installation.ts';
import { patchTimesOf } from '../patching/patch-times.ts';
import { liveRule, notTold } from './live-rule.ts';
import { notApplicable, pass, undecided, violation } from './rule.ts';

/** Azure wakes nothing for a window: a machine that is off keeps its old patches, and one day starts with them. */
export const poweredOffDuringWindow = liveRule({
  id: 'powered-off-during-window',
  title: 'No machine was off in all of the last windows that the policy counts',
  severity: 'medium',
  check({ power }, { patching, now }, { windows: limit }) {
    if (power.kind === 'absent' || !patching.orchestrations.includes('CustomerManagedSchedules')) return notApplicable;
    const last = limit === 1 ? 'its last window' : `its last ${limit} windows`;
    const maybe = `may have been off in ${last}`;
    const { calendars, open } = patchTimesOf(patching);
    const happened = windowsSince(0, calendars.values(), now, limit) >= limit;
    if (!happened && open === undefined) return pass;
    if (power.kind === 'unknown') return undecided('power', maybe, notTold('Whether these machines run is', power.why));
    const state = power.value.state.toLowerCase();
    if (on.includes(state)) return pass;
    if (!off.includes(state)) {
      return undecided('power', maybe, `These machines have a power state that this version does not know: ${power.value.state}.`);
    }
    const since = instantOf(power.value.since);
    if (since === undefined) {
      return undecided('power', `is ${state} and ${maybe}`, notTold('Since when these machines are off is', 'Azure does not say'));
    }
    if (windowsSince(since, calendars.values(), now, limit) >= limit) {
      return violation(
        'power',
        `has been ${state} since ${power.value.since?.slice(0, 10)}, before ${last} (${said([...calendars.keys()])}); asked for: running in at least one of them`,
        'Start it before the next window, for example by a pre-maintenance event, or delete it if nobody needs it.',
      );
    }
    return open === undefined ? pass : undecided('power', maybe, notTold('Which windows these machines have is', open));
  },
});

const off = ['deallocated', 'stopped'];
/** What is starting or stopping was on, or is about to be. */
const on = ['running', 'starting', 'stopping', 'deallocating'];

function said(schedules: readonly string[]): string {
  return `of the schedule${schedules.length === 1 ? '' : 's'} ${[...schedules].sort().join(' and ')}`;
}
