// Made by scripts/generate.ts from src/rules/*.md. Do not edit; run `npm run generate`.

import { agentDisabled } from '../rules/agent-disabled.ts';
import { arcDisconnected } from '../rules/arc-disconnected.ts';
import { assessmentFailing } from '../rules/assessment-failing.ts';
import { assessmentMode } from '../rules/assessment-mode.ts';
import { assessmentStale } from '../rules/assessment-stale.ts';
import { availabilitySetOverlap } from '../rules/availability-set-overlap.ts';
import { bypassOnWrongMode } from '../rules/bypass-on-wrong-mode.ts';
import { bypassWithoutSchedule } from '../rules/bypass-without-schedule.ts';
import { criticalPatchAge } from '../rules/critical-patch-age.ts';
import { defaultModeImplicit } from '../rules/default-mode-implicit.ts';
import { dynamicScopeEmpty } from '../rules/dynamic-scope-empty.ts';
import { dynamicScopeNoLocation } from '../rules/dynamic-scope-no-location.ts';
import { dynamicScopeOverLimit } from '../rules/dynamic-scope-over-limit.ts';
import { dynamicScopeUnbounded } from '../rules/dynamic-scope-unbounded.ts';
import { environmentUnmatched } from '../rules/environment-unmatched.ts';
import { extensionsBlocked } from '../rules/extensions-blocked.ts';
import { hotpatchPrerequisites } from '../rules/hotpatch-prerequisites.ts';
import { hotpatchWithBypass } from '../rules/hotpatch-with-bypass.ts';
import { lastRunFailed } from '../rules/last-run-failed.ts';
import { nodeChannelNone } from '../rules/node-channel-none.ts';
import { offInWindow } from '../rules/off-in-window.ts';
import { orchestrationMode } from '../rules/orchestration-mode.ts';
import { osWithoutUpdates } from '../rules/os-without-updates.ts';
import { packageListTruncated } from '../rules/package-list-truncated.ts';
import { pairedRegionOverlap } from '../rules/paired-region-overlap.ts';
import { patchDrift } from '../rules/patch-drift.ts';
import { patchModePending } from '../rules/patch-mode-pending.ts';
import { poweredOffDuringWindow } from '../rules/powered-off-during-window.ts';
import { proSubscriptionMissing } from '../rules/pro-subscription-missing.ts';
import { rebootAlwaysLinux } from '../rules/reboot-always-linux.ts';
import { rebootNever } from '../rules/reboot-never.ts';
import { rebootPendingTooLong } from '../rules/reboot-pending-too-long.ts';
import { rebootSetting } from '../rules/reboot-setting.ts';
import { rebootSettingConflict } from '../rules/reboot-setting-conflict.ts';
import { retiredUpdateManagement } from '../rules/retired-update-management.ts';
import { ringOrder } from '../rules/ring-order.ts';
import { scaleSetBypass } from '../rules/scale-set-bypass.ts';
import { scaleSetHealthMissing } from '../rules/scale-set-health-missing.ts';
import { scaleSetNotUpdated } from '../rules/scale-set-not-updated.ts';
import { scaleSetUpgradeConflict } from '../rules/scale-set-upgrade-conflict.ts';
import { scheduleBeforePatchTuesday } from '../rules/schedule-before-patch-tuesday.ts';
import { scheduleExcludesCritical } from '../rules/schedule-excludes-critical.ts';
import { scheduleExcludesRebootingKbs } from '../rules/schedule-excludes-rebooting-kbs.ts';
import { scheduleExpired } from '../rules/schedule-expired.ts';
import { scheduleExpiringSoon } from '../rules/schedule-expiring-soon.ts';
import { scheduleGap } from '../rules/schedule-gap.ts';
import { scheduleLinuxClassCombination } from '../rules/schedule-linux-class-combination.ts';
import { scheduleMidnightTrap } from '../rules/schedule-midnight-trap.ts';
import { scheduleMissingCriticalSecurity } from '../rules/schedule-missing-critical-security.ts';
import { scheduleModeNotUser } from '../rules/schedule-mode-not-user.ts';
import { scheduleOnlyPinnedPatches } from '../rules/schedule-only-pinned-patches.ts';
import { scheduleOsNotCovered } from '../rules/schedule-os-not-covered.ts';
import { scheduleRecurrenceInvalid } from '../rules/schedule-recurrence-invalid.ts';
import { scheduleSameStart } from '../rules/schedule-same-start.ts';
import { scheduleShortMonthDay } from '../rules/schedule-short-month-day.ts';
import { scheduleSkipsMachine } from '../rules/schedule-skips-machine.ts';
import { scheduleStartTooSoon } from '../rules/schedule-start-too-soon.ts';
import { scheduleTimezoneInvalid } from '../rules/schedule-timezone-invalid.ts';
import { scheduleTooFrequent } from '../rules/schedule-too-frequent.ts';
import { scheduleUnused } from '../rules/schedule-unused.ts';
import { scheduleWindowOutOfBounds } from '../rules/schedule-window-out-of-bounds.ts';
import { scheduleWithoutPrerequisites } from '../rules/schedule-without-prerequisites.ts';
import { simultaneousShare } from '../rules/simultaneous-share.ts';
import { specialisedDiskUnmanaged } from '../rules/specialised-disk-unmanaged.ts';
import { sqlAutomatedPatchingConflict } from '../rules/sql-automated-patching-conflict.ts';
import { unsupportedImage } from '../rules/unsupported-image.ts';
import { unsupportedOs } from '../rules/unsupported-os.ts';
import { windowExceeded } from '../rules/window-exceeded.ts';
import { windowsUpdateFlagMismatch } from '../rules/windows-update-flag-mismatch.ts';
import { zoneOverlap } from '../rules/zone-overlap.ts';
import type { Rule, RuleTable } from '../rules/rule.ts';

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
  'node-channel-none': nodeChannelNone,
  'off-in-window': offInWindow,
  'orchestration-mode': orchestrationMode,
  'os-without-updates': osWithoutUpdates,
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

export const allRules: readonly Rule[] = Object.values(rules);
