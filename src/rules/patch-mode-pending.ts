import { dayLength } from '../calendar/civil-day.ts';
import { instantOf } from '../calendar/instant.ts';
import type { StateSince } from '../estate/live.ts';
import { liveRule, notTold } from './live-rule.ts';
import { notApplicable, pass, undecided, violation } from './rule.ts';

const maxDays = 1;
const maybe = 'may have patch settings that have not reached it';

/** Until a setting is ready the machine goes by the one before. */
export const patchModePending = liveRule({
  id: 'patch-mode-pending',
  title: 'The patch settings of each machine reach it within a day',
  severity: 'low',
  check({ configuration }, { now }) {
    if (configuration.kind === 'absent') return notApplicable;
    if (configuration.kind === 'unknown') {
      return undecided('configuration', maybe, notTold('Whether the patch settings have reached these machines is', configuration.why));
    }
    const settings = configuration.value.filter(({ state }) => patchSetting.test(state));
    if (settings.length === 0) return notApplicable;
    const waiting = settings.filter(({ state }) => !isReady.test(state)).map((setting) => ({ ...setting, age: ageOf(setting, now) }));
    const late = waiting.filter(({ age }) => age !== undefined && age > maxDays);
    if (late.length > 0) {
      return violation(
        'configuration',
        `has ${late.map(({ state, since, age }) => `${state} since ${since?.slice(0, 10)} (${age} days)`).join(' and ')}; asked for: Ready within a day`,
        'See that the machine runs, that its agent is healthy and that extensions may run: the patch extension brings the settings.',
      );
    }
    if (waiting.every(({ age }) => age !== undefined)) return pass;
    return undecided('configuration', maybe, notTold('Since when the patch settings of these machines wait is', 'Azure does not say'));
  },
});

const patchSetting = /^(PatchMode|AssessmentMode)ConfigurationState\//i;
const isReady = /\/Ready$/i;

/** In whole days; a date to come counts as now. */
function ageOf({ since }: StateSince, now: Date): number | undefined {
  const instant = instantOf(since);
  return instant === undefined ? undefined : Math.max(0, Math.floor((now.getTime() - instant) / dayLength));
}
