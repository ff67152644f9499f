import { dayLength } from '../calendar/civil-day.ts';
import { instantOf } from '../calendar/instant.ts';
import { sameText } from '../estate/resource-id.ts';
import { liveRule, notTold } from './live-rule.ts';
import { notApplicable, pass, undecided, violation } from './rule.ts';

/** Azure patches and assesses an Arc server through its agent, and only while that is connected. */
export const arcDisconnected = liveRule({
  id: 'arc-disconnected',
  title: 'The agent of each Arc server is connected, or was within the days that the policy gives',
  severity: 'high',
  check({ connection }, { now }, { maxDays }) {
    if (connection.kind === 'absent') return notApplicable;
    const maybe = `may have been disconnected for more than ${days(maxDays)}`;
    if (connection.kind === 'unknown') {
      return undecided('connection', maybe, notTold('Whether the agents of these servers are connected is', connection.why));
    }
    const { state, since } = connection.value;
    if (sameText(state, 'Connected')) return pass;
    if (sameText(state, 'Expired')) return expired(since);
    const changed = instantOf(since);
    if (changed === undefined) {
      return undecided(
        'connection',
        `is ${state}, perhaps for more than ${days(maxDays)}`,
        notTold('Since when these servers are not connected is', 'Azure does not say'),
      );
    }
    const age = Math.max(0, Math.floor((now.getTime() - changed) / dayLength));
    if (age <= maxDays) return pass;
    return violation(
      'connection',
      `has been ${state} for ${days(age)}, since ${since?.slice(0, 10)}; asked for: at most ${days(maxDays)}`,
      'See that the server runs and that its agent reaches Azure (azcmagent check).',
    );
  },
});

/** Azure says Expired only after weeks without contact, and from then on the agent cannot come back by itself: no age excuses it. */
function expired(since: string | undefined) {
  const when = since === undefined ? '' : ` since ${since.slice(0, 10)}`;
  return violation(
    'connection',
    `is Expired${when}: its agent must be connected anew; asked for: Connected`,
    'Run azcmagent reconnect on the server or, with an older agent, azcmagent disconnect --force-local-only and azcmagent connect.',
  );
}

function days(count: number): string {
  return `${count} day${count === 1 ? '' : 's'}`;
}
