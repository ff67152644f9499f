import { and, has, isOnly } from '../estate/truth.ts';
import type { Patching } from '../patching/patching.ts';
import { isUnsupported } from '../patching/update-manager.ts';
import type { Requirements } from '../policy/policy.ts';
import { type Fix, fixOf, step, together } from './fix.ts';
import { assignmentRemedies, deciders, reasonOfUndecided, scheduleName } from './reason.ts';
import { assignSchedule, leaveToAzure, leaveToSystem, takeOut } from './remedy.ts';
import { type MachineRule, notApplicable, pass, undecided, violation } from './rule.ts';

/** With the bypass set Azure waits for a schedule; without one nobody patches. */
export const bypassWithoutSchedule: MachineRule<'bypass-without-schedule'> = {
  id: 'bypass-without-schedule',
  title: 'A machine that waits for a schedule has one',
  severity: 'critical',
  remedies: assignmentRemedies,
  appliesTo: 'machine',
  check({ patching, requirements }) {
    const { machine } = patching;
    if (machine.kind !== 'virtual-machine') return notApplicable;
    switch (isOnly(patching.orchestrations, 'NobodyNoSchedule')) {
      case 'yes':
        return violation(
          'bypass',
          `has bypass set, but ${missing(patching)}: neither Azure nor the system patches it`,
          fixFor(patching, requirements),
        );
      case 'unknown':
        return undecided(
          'bypass',
          `may have bypass set and no schedule, and then nobody patches it; ${deciders(patching.undecided)}`,
          reasonOfUndecided(patching.undecided),
        );
      case 'no':
        return and(has(machine.patchMode, 'AutomaticByPlatform'), has(machine.bypass, true)) === 'no' ? notApplicable : pass;
    }
  },
};

function fixFor({ machine, reaches }: Patching, requirements: Requirements): Fix | undefined {
  if (isUnsupported(machine) === 'yes') {
    const ways = [
      leaveToSystem(machine, requirements),
      step('Use an image that Update Manager supports', 'use-image-that-update-manager-supports'),
    ];
    return fixOf(ways, 'Azure Update Manager does not support its system.');
  }
  const azure = leaveToAzure(machine, requirements);
  // A machine without the bypass must not stay assigned, though the schedule does not run.
  const alone = azure && reaches.length > 0 ? together([azure, takeOut]) : azure;
  return fixOf([assignSchedule, alone]);
}

/** Where nothing patches for certain, a schedule that reaches the machine is one that does not run. */
function missing({ reaches: [idle] }: Patching): string {
  if (!idle) return 'no schedule reaches it';
  return `${scheduleName(idle)} that reaches it does not patch${idle.why ? ` (${idle.why})` : ''}`;
}
