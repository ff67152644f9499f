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

/** The settings that may win where something of Azure patches the machine: that nobody may patch it decides nothing. */
export function winningReboots({ effectiveReboot }: Pick<Patching, 'effectiveReboot'>): readonly Exclude<EffectiveReboot, 'none'>[] {
  return effectiveReboot.filter((reboot) => reboot !== 'none');
}

/** Does the setting that wins at patch time satisfy this? Undefined where nothing of Azure patches the machine, so that none does. */
export function winnerIs(patching: Pick<Patching, 'effectiveReboot'>, wanted: (setting: RebootSetting) => boolean): Truth | undefined {
  const all = winningReboots(patching);
  if (all.length === 0) return undefined;
  const truths = all.map((reboot): Truth => (reboot === 'unknown' ? 'unknown' : wanted(reboot.setting) ? 'yes' : 'no'));
  return truths.every((truth) => truth === truths[0]) ? truths[0] : 'unknown';
}
