import type { Machine } from '../estate/machine.ts';
import { and, has, type Truth } from '../estate/truth.ts';
import type { Patching, Reach } from '../patching/patching.ts';
import { decidingReach } from '../patching/reach.ts';
import { isUnsupported } from '../patching/update-manager.ts';
import type { Requirements } from '../policy/policy.ts';
import { type Fix, fixOf, together } from './fix.ts';
import { lostAssignment, reachNotKnown, reasonOf, scheduleName } from './reason.ts';
import { isAllowed, leaveToSystem, setOn, settleReboot, takeOut } from './remedy.ts';
import { type MachineRule, notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** A schedule patches an Azure machine only with `AutomaticByPlatform` and the bypass. Arc servers need neither. */
export const scheduleWithoutPrerequisites: MachineRule<'schedule-without-prerequisites'> = {
  id: 'schedule-without-prerequisites',
  title: 'A machine that a schedule reaches lets the schedule patch it',
  severity: 'critical',
  appliesTo: 'machine',
  check({ patching, requirements }) {
    const { machine, reaches } = patching;
    if (machine.kind !== 'virtual-machine') return notApplicable;
    const prepared = and(has(machine.patchMode, 'AutomaticByPlatform'), has(machine.bypass, true));
    const reach = decidingReach(reaches);
    if (!reach) {
      const lost = lostAssignment(patching);
      if (lost === undefined || prepared === 'yes') return notApplicable;
      return undecided('schedules', `may be reached by a schedule: ${stated(machine)}; ${needed}`, lost);
    }
    if (prepared === 'yes') return pass;
    return prepared === 'no' && reach.patches === 'yes' ? refused(patching, reach, requirements) : unsettled(machine, reach, prepared);
  },
};

const needed = 'needed: patchMode AutomaticByPlatform with bypass true';

function refused(patching: Patching, reach: Reach, requirements: Requirements): RuleOutcome {
  const { machine } = patching;
  const platform = has(machine.patchMode, 'AutomaticByPlatform') === 'yes';
  return violation(
    platform ? 'bypass' : 'patchMode',
    `is reached by ${scheduleName(reach)}, which cannot patch it: ${stated(machine)}; ${needed}`,
    fixFor(patching, platform, requirements),
  );
}

function fixFor(patching: Patching, platform: boolean, requirements: Requirements): Fix | undefined {
  const { machine } = patching;
  if (isUnsupported(machine) === 'yes') {
    const leave = platform ? leaveToSystem(machine, requirements) : undefined;
    return fixOf([leave ? together([leave, takeOut]) : takeOut], 'Azure Update Manager does not support its system.');
  }
  const values = platform ? { bypass: true } : { patchMode: 'AutomaticByPlatform', bypass: true };
  const prepare = together([setOn(machine, values), ...settleReboot(patching, requirements)]);
  return fixOf([isAllowed(requirements, 'CustomerManagedSchedules') ? prepare : undefined, takeOut]);
}

function unsettled(machine: Machine, reach: Reach, prepared: Truth): RuleOutcome {
  const property = prepared === 'no' ? 'schedules' : machine.patchMode.kind === 'unknown' ? 'patchMode' : 'bypass';
  const reached = reach.patches === 'yes' ? 'is reached' : 'may be reached';
  const reason = prepared === 'no' ? reachNotKnown(reach.why) : reasonOf({ patchMode: machine.patchMode, bypass: machine.bypass });
  return undecided(property, `${reached} by ${scheduleName(reach)}: ${stated(machine)}; ${needed}`, reason);
}

function stated({ patchMode, bypass, legacy }: Machine): string {
  if (legacy) return 'its resource type has no patch settings';
  const mode = patchMode.kind === 'value' ? patchMode.value : patchMode.kind === 'absent' ? 'not set' : 'not known';
  const flag = bypass.kind === 'unknown' ? 'not known' : bypass.kind === 'value' && bypass.value ? 'true' : 'not set';
  return `patchMode is ${mode}, bypass is ${flag}`;
}
