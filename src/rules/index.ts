import { agentDisabled } from './agent-disabled.ts';
import { assessmentMode } from './assessment-mode.ts';
import { bypassWithoutSchedule } from './bypass-without-schedule.ts';
import { defaultModeImplicit } from './default-mode-implicit.ts';
import { environmentUnmatched } from './environment-unmatched.ts';
import { hotpatchWithBypass } from './hotpatch-with-bypass.ts';
import { orchestrationMode } from './orchestration-mode.ts';
import { rebootSetting } from './reboot-setting.ts';
import { rebootSettingConflict } from './reboot-setting-conflict.ts';
import type { RuleTable } from './rule.ts';
import { scaleSetHealthMissing } from './scale-set-health-missing.ts';
import { scaleSetNotUpdated } from './scale-set-not-updated.ts';
import { scheduleMissingCriticalSecurity } from './schedule-missing-critical-security.ts';
import { scheduleUnused } from './schedule-unused.ts';
import { scheduleWithoutPrerequisites } from './schedule-without-prerequisites.ts';
import { specialisedDiskUnmanaged } from './specialised-disk-unmanaged.ts';
import { unsupportedImage } from './unsupported-image.ts';

/** Every rule by its id, alphabetical. */
export const rules: RuleTable = {
  'agent-disabled': agentDisabled,
  'assessment-mode': assessmentMode,
  'bypass-without-schedule': bypassWithoutSchedule,
  'default-mode-implicit': defaultModeImplicit,
  'environment-unmatched': environmentUnmatched,
  'hotpatch-with-bypass': hotpatchWithBypass,
  'orchestration-mode': orchestrationMode,
  'reboot-setting': rebootSetting,
  'reboot-setting-conflict': rebootSettingConflict,
  'scale-set-health-missing': scaleSetHealthMissing,
  'scale-set-not-updated': scaleSetNotUpdated,
  'schedule-missing-critical-security': scheduleMissingCriticalSecurity,
  'schedule-unused': scheduleUnused,
  'schedule-without-prerequisites': scheduleWithoutPrerequisites,
  'specialised-disk-unmanaged': specialisedDiskUnmanaged,
  'unsupported-image': unsupportedImage,
};
