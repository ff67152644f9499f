import { agentDisabled } from './agent-disabled.ts';
import { arcDisconnected } from './arc-disconnected.ts';
import { assessmentFailing } from './assessment-failing.ts';
import { assessmentMode } from './assessment-mode.ts';
import { assessmentStale } from './assessment-stale.ts';
import { availabilitySetOverlap } from './availability-set-overlap.ts';
import { bypassOnWrongMode } from './bypass-on-wrong-mode.ts';
import { bypassWithoutSchedule } from './bypass-without-schedule.ts';
import { criticalPatchAge } from './critical-patch-age.ts';
import { defaultModeImplicit } from './default-mode-implicit.ts';
import { dynamicScopeEmpty } from './dynamic-scope-empty.ts';
import { dynamicScopeNoLocation } from './dynamic-scope-no-location.ts';
import { dynamicScopeOverLimit } from './dynamic-scope-over-limit.ts';
import { dynamicScopeUnbounded } from './dynamic-scope-unbounded.ts';
import { environmentUnmatched } from './environment-unmatched.ts';
import { extensionsBlocked } from './extensions-blocked.ts';
import { hotpatchPrerequisites } from './hotpatch-prerequisites.ts';
import { hotpatchWithBypass } from './hotpatch-with-bypass.ts';
import { lastRunFailed } from './last-run-failed.ts';
import { orchestrationMode } from './orchestration-mode.ts';
import { packageListTruncated } from './package-list-truncated.ts';
import { pairedRegionOverlap } from './paired-region-overlap.ts';
import { patchDrift } from './patch-drift.ts';
import { patchModePending } from './patch-mode-pending.ts';
import { poweredOffDuringWindow } from './powered-off-during-window.ts';
import { proSubscriptionMissing } from './pro-subscription-missing.ts';
import { rebootAlwaysLinux } from './reboot-always-linux.ts';
import { rebootNever } from './reboot-never.ts';
import { rebootPendingTooLong } from './reboot-pending-too-long.ts';
import { rebootSetting } from './reboot-setting.ts';
import { rebootSettingConflict } from './reboot-setting-conflict.ts';
import { retiredUpdateManagement } from './retired-update-management.ts';
import { ringOrder } from './ring-order.ts';
import type { RuleTable } from './rule.ts';
import { scaleSetBypass } from './scale-set-bypass.ts';
import { scaleSetHealthMissing } from './scale-set-health-missing.ts';
import { scaleSetNotUpdated } from './scale-set-not-updated.ts';
import { scaleSetUpgradeConflict } from './scale-set-upgrade-conflict.ts';
import { scheduleBeforePatchTuesday } from './schedule-before-patch-tuesday.ts';
import { scheduleExcludesCritical } from './schedule-excludes-critical.ts';
import { scheduleExcludesRebootingKbs } from './schedule-excludes-rebooting-kbs.ts';
import { scheduleExpired } from './schedule-expired.ts';
import { scheduleExpiringSoon } from './schedule-expiring-soon.ts';
import { scheduleGap } from './schedule-gap.ts';
import { scheduleLinuxClassCombination } from './schedule-linux-class-combination.ts';
import { scheduleMidnightTrap } from './schedule-midnight-trap.ts';
import { scheduleMissingCriticalSecurity } from './schedule-missing-critical-security.ts';
import { scheduleModeNotUser } from './schedule-mode-not-user.ts';
import { scheduleOnlyPinnedPatches } from './schedule-only-pinned-patches.ts';
import { scheduleOsNotCovered } from './schedule-os-not-covered.ts';
import { scheduleRecurrenceInvalid } from './schedule-recurrence-invalid.ts';
import { scheduleSameStart } from './schedule-same-start.ts';
import { scheduleShortMonthDay } from './schedule-short-month-day.ts';
import { scheduleSkipsMachine } from './schedule-skips-machine.ts';
import { scheduleStartTooSoon } from './schedule-start-too-soon.ts';
import { scheduleTimezoneInvalid } from './schedule-timezone-invalid.ts';
import { scheduleTooFrequent } from './schedule-too-frequent.ts';
import { scheduleUnused } from './schedule-unused.ts';
import { scheduleWindowOutOfBounds } from './schedule-window-out-of-bounds.ts';
import { scheduleWithoutPrerequisites } from './schedule-without-prerequisites.ts';
import { simultaneousShare } from './simultaneous-share.ts';
import { specialisedDiskUnmanaged } from './specialised-disk-unmanaged.ts';
import { sqlAutomatedPatchingConflict } from './sql-automated-patching-conflict.ts';
import { unsupportedImage } from './unsupported-image.ts';
import { unsupportedOs } from './unsupported-os.ts';
import { windowExceeded } from './window-exceeded.ts';
import { windowsUpdateFlagMismatch } from './windows-update-flag-mismatch.ts';
import { zoneOverlap } from './zone-overlap.ts';

/** Every rule by its id, alphabetical. */
export const rules: RuleTable = {
  'agent-disabled': agentDisabled,
  'arc-disconnected': arcDisconnected,
  'assessment-failing': assessmentFailing,
  'assessment-mode': assessmentMode,
  'assessment-stale': assessmentStale,
  'availability-set-overlap': availabilitySetOverlap,
  'bypass-on-wrong-mode': bypassOnWrongMode,
  'bypass-without-schedule': bypassWithoutSchedule,
  'critical-patch-age': criticalPatchAge,
  'default-mode-implicit': defaultModeImplicit,
  'dynamic-scope-empty': dynamicScopeEmpty,
  'dynamic-scope-no-location': dynamicScopeNoLocation,
  'dynamic-scope-over-limit': dynamicScopeOverLimit,
  'dynamic-scope-unbounded': dynamicScopeUnbounded,
  'environment-unmatched': environmentUnmatched,
  'extensions-blocked': extensionsBlocked,
  'hotpatch-prerequisites': hotpatchPrerequisites,
  'hotpatch-with-bypass': hotpatchWithBypass,
  'last-run-failed': lastRunFailed,
  'orchestration-mode': orchestrationMode,
  'package-list-truncated': packageListTruncated,
  'paired-region-overlap': pairedRegionOverlap,
  'patch-drift': patchDrift,
  'patch-mode-pending': patchModePending,
  'powered-off-during-window': poweredOffDuringWindow,
  'pro-subscription-missing': proSubscriptionMissing,
  'reboot-always-linux': rebootAlwaysLinux,
  'reboot-never': rebootNever,
  'reboot-pending-too-long': rebootPendingTooLong,
  'reboot-setting': rebootSetting,
  'reboot-setting-conflict': rebootSettingConflict,
  'retired-update-management': retiredUpdateManagement,
  'ring-order': ringOrder,
  'scale-set-bypass': scaleSetBypass,
  'scale-set-health-missing': scaleSetHealthMissing,
  'scale-set-not-updated': scaleSetNotUpdated,
  'scale-set-upgrade-conflict': scaleSetUpgradeConflict,
  'schedule-before-patch-tuesday': scheduleBeforePatchTuesday,
  'schedule-excludes-critical': scheduleExcludesCritical,
  'schedule-excludes-rebooting-kbs': scheduleExcludesRebootingKbs,
  'schedule-expired': scheduleExpired,
  'schedule-expiring-soon': scheduleExpiringSoon,
  'schedule-gap': scheduleGap,
  'schedule-linux-class-combination': scheduleLinuxClassCombination,
  'schedule-midnight-trap': scheduleMidnightTrap,
  'schedule-missing-critical-security': scheduleMissingCriticalSecurity,
  'schedule-mode-not-user': scheduleModeNotUser,
  'schedule-only-pinned-patches': scheduleOnlyPinnedPatches,
  'schedule-os-not-covered': scheduleOsNotCovered,
  'schedule-recurrence-invalid': scheduleRecurrenceInvalid,
  'schedule-same-start': scheduleSameStart,
  'schedule-short-month-day': scheduleShortMonthDay,
  'schedule-skips-machine': scheduleSkipsMachine,
  'schedule-start-too-soon': scheduleStartTooSoon,
  'schedule-timezone-invalid': scheduleTimezoneInvalid,
  'schedule-too-frequent': scheduleTooFrequent,
  'schedule-unused': scheduleUnused,
  'schedule-window-out-of-bounds': scheduleWindowOutOfBounds,
  'schedule-without-prerequisites': scheduleWithoutPrerequisites,
  'simultaneous-share': simultaneousShare,
  'specialised-disk-unmanaged': specialisedDiskUnmanaged,
  'sql-automated-patching-conflict': sqlAutomatedPatchingConflict,
  'unsupported-image': unsupportedImage,
  'unsupported-os': unsupportedOs,
  'window-exceeded': windowExceeded,
  'windows-update-flag-mismatch': windowsUpdateFlagMismatch,
  'zone-overlap': zoneOverlap,
};
