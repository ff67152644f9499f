import { isRefusedByAgent } from '../patching/security-classes.ts';
import { fixOf } from './fix.ts';
import { reasonOf } from './reason.ts';
import { setClasses } from './remedy.ts';
import { notApplicable, pass, type ScheduleRule, undecided, violation } from './rule.ts';

/** Azure's Linux agent takes Critical together with Other only where Security is selected as well. */
export const scheduleLinuxClassCombination: ScheduleRule<'schedule-linux-class-combination'> = {
  id: 'schedule-linux-class-combination',
  title: 'No schedule selects Linux classes that fail every run',
  severity: 'critical',
  appliesTo: 'schedule',
  check({ schedule }) {
    const { linux } = schedule;
    if (linux.kind === 'absent') return notApplicable;
    const classifications = linux.kind === 'value' ? linux.value.classifications : linux;
    if (classifications.kind === 'absent') return pass;
    if (classifications.kind === 'unknown') {
      return undecided(
        'linux',
        'installs Linux classes that are not known; refused: Critical and Other without Security',
        reasonOf({ 'the choice of Linux classes': classifications }),
      );
    }
    if (!isRefusedByAgent(classifications.value)) return pass;
    return violation(
      'linux',
      `installs ${classifications.value.join(', ')} on Linux, an invalid combination that makes every run fail; asked for: Security as well`,
      fixOf([setClasses(schedule, 'linux', [...classifications.value, 'Security'], 'Add "Security" to')]),
    );
  },
};
