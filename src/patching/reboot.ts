import type { Known } from '../estate/known.ts';
import type { Machine, RebootSetting } from '../estate/machine.ts';
import type { Truth } from '../estate/truth.ts';
import type { Orchestration } from './orchestration.ts';
import type { EffectiveReboot, Patching, Reach } from './patching.ts';
import { patchedBySchedule } from './reach.ts';

/**
 * The reboot settings that can win at patch time, one entry when it is known. The machine's own wins over the schedule's
 * (automatic-vm-guest-patching). Where Azure patches and nobody wrote a setting it is taken as IfRequired, which Azure does not document.
 */
export function effectiveReboots(
  machine: Machine,
  orchestrations: readonly Orchestration[],
  reaches: readonly Reach[],
  closed: boolean,
): readonly EffectiveReboot[] {
  const possible = new Map<string, EffectiveReboot>();
  for (const orchestration of orchestrations) {
    const reboot = rebootUnder(machine.rebootSetting, orchestration, () => scheduleReboot(reaches, closed));
    possible.set(typeof reboot === 'string' ? reboot : reboot.setting, reboot);
  }
  return [...possible.values()];
}

function rebootUnder(own: Known<RebootSetting>, orchestration: Orchestration, ofSchedules: () => EffectiveReboot): EffectiveReboot {
  if (orchestration !== 'CustomerManagedSchedules' && orchestration !== 'AzureManagedSafeDeployment') return 'none';
  if (own.kind === 'value') return { setting: own.value, from: 'machine' };
  if (own.kind === 'unknown') return 'unknown';
  return orchestration === 'AzureManagedSafeDeployment' ? { setting: 'IfRequired', from: 'service' } : ofSchedules();
}

/**
 * Which of several schedules comes first is not known, so they must agree. In an open world a schedule outside the input may be the
 * one that patches, unless one of the input certainly does.
 */
function scheduleReboot(reaches: readonly Reach[], closed: boolean): EffectiveReboot {
  const running = reaches.filter((reach) => reach.patches !== 'no');
  const settings = running.map((reach) => (reach.schedule?.reboot.kind === 'value' ? reach.schedule.reboot.value : undefined));
  const [first] = settings;
  const settled = closed || patchedBySchedule(reaches) === 'yes';
  if (first === undefined || settings.some((setting) => setting !== first) || !settled) return 'unknown';
  return { setting: first, from: 'schedule' };
}

/** Does this reboot setting win at patch time? Undefined where nothing of Azure patches the machine, so that none does. */
export function wins({ effectiveReboot }: Pick<Patching, 'effectiveReboot'>, setting: RebootSetting): Truth | undefined {
  if (effectiveReboot.every((reboot) => reboot === 'none')) return undefined;
  const possible = effectiveReboot.some((reboot) => reboot === 'unknown' || (reboot !== 'none' && reboot.setting === setting));
  if (!possible) return 'no';
  return effectiveReboot.every((reboot) => typeof reboot === 'object' && reboot.setting === setting) ? 'yes' : 'unknown';
}
