import type { Machine, RebootSetting } from './estate.ts';
import type { Known } from './known.ts';
import type { Orchestration } from './orchestration.ts';
import type { EffectiveReboot, Reach } from './patching.ts';

/**
 * The reboot settings that can win at patch time, one entry when it is known. The machine's own wins over the schedule's
 * (automatic-vm-guest-patching). Where Azure patches and nobody wrote a setting it is taken as IfRequired, which Azure does not document.
 */
export function effectiveReboots(
  machine: Machine,
  orchestrations: readonly Orchestration[],
  reaches: readonly Reach[],
): readonly EffectiveReboot[] {
  const found = new Map<string, EffectiveReboot>();
  for (const orchestration of orchestrations) {
    const reboot = rebootUnder(machine.rebootSetting, orchestration, reaches);
    found.set(typeof reboot === 'string' ? reboot : reboot.setting, reboot);
  }
  return [...found.values()];
}

function rebootUnder(own: Known<RebootSetting>, orchestration: Orchestration, reaches: readonly Reach[]): EffectiveReboot {
  if (orchestration !== 'CustomerManagedSchedules' && orchestration !== 'AzureManagedSafeDeployment') return 'none';
  if (own.kind === 'value') return { setting: own.value, from: 'machine' };
  if (own.kind === 'unknown') return 'unknown';
  return orchestration === 'AzureManagedSafeDeployment' ? { setting: 'IfRequired', from: 'service' } : scheduleReboot(reaches);
}

/** Which of several running schedules comes first is not known, so they must agree. */
function scheduleReboot(reaches: readonly Reach[]): EffectiveReboot {
  const running = reaches.filter((reach) => reach.runs !== false);
  const settings = running.map((reach) => (reach.schedule?.reboot.kind === 'value' ? reach.schedule.reboot.value : undefined));
  const [first] = settings;
  if (first === undefined || settings.some((setting) => setting !== first) || !running.some((reach) => reach.certain)) return 'unknown';
  return { setting: first, from: 'schedule' };
}
