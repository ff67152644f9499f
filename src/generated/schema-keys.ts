// Made by scripts/generate.ts from policies/*.schema.json. Do not edit; run `npm run generate`.

/** Allowed keys by place in a policy; `*` stands for any name or index. */
export const policyKeys: Readonly<Record<string, readonly string[]>> = {
  "": [
    "$schema",
    "apiVersion",
    "kind",
    "name",
    "extends",
    "unmatched",
    "schedules",
    "extendedSupport",
    "maxSnapshotAgeDays",
    "environments",
    "rules"
  ],
  "extendedSupport": [
    "windowsServer",
    "windows10",
    "ubuntu",
    "rhel",
    "sles",
    "oracleLinux"
  ],
  "environments/*": [
    "match",
    "priority",
    "orchestration",
    "reboot",
    "maxDaysWithoutCriticalPatches",
    "rules"
  ],
  "environments/*/match": [
    "tags",
    "subscriptions",
    "resourceGroups",
    "locations",
    "names",
    "os",
    "kinds"
  ],
  "environments/*/rules": [
    "agent-disabled",
    "patch-drift",
    "assessment-failing",
    "assessment-stale",
    "critical-patch-age",
    "package-list-truncated",
    "pro-subscription-missing",
    "reboot-pending-too-long",
    "assessment-mode",
    "bypass-without-schedule",
    "default-mode-implicit",
    "environment-unmatched",
    "hotpatch-with-bypass",
    "node-channel-none",
    "orchestration-mode",
    "reboot-setting",
    "reboot-setting-conflict",
    "scale-set-health-missing",
    "scale-set-not-updated",
    "schedule-missing-critical-security",
    "schedule-unused",
    "schedule-without-prerequisites",
    "specialised-disk-unmanaged",
    "unsupported-image",
    "bypass-on-wrong-mode",
    "hotpatch-prerequisites",
    "extensions-blocked",
    "windows-update-flag-mismatch",
    "unsupported-os",
    "os-without-updates",
    "schedule-mode-not-user",
    "schedule-linux-class-combination",
    "schedule-os-not-covered",
    "schedule-only-pinned-patches",
    "retired-update-management",
    "sql-automated-patching-conflict",
    "dynamic-scope-unbounded",
    "dynamic-scope-empty",
    "dynamic-scope-over-limit",
    "dynamic-scope-no-location",
    "schedule-before-patch-tuesday",
    "schedule-expired",
    "schedule-midnight-trap",
    "schedule-recurrence-invalid",
    "schedule-same-start",
    "schedule-short-month-day",
    "schedule-start-too-soon",
    "schedule-timezone-invalid",
    "schedule-too-frequent",
    "schedule-window-out-of-bounds",
    "schedule-gap",
    "schedule-expiring-soon",
    "schedule-excludes-rebooting-kbs",
    "scale-set-bypass",
    "reboot-never",
    "reboot-always-linux",
    "scale-set-upgrade-conflict",
    "last-run-failed",
    "window-exceeded",
    "schedule-skips-machine",
    "schedule-excludes-critical",
    "patch-mode-pending",
    "arc-disconnected",
    "powered-off-during-window",
    "off-in-window",
    "availability-set-overlap",
    "paired-region-overlap",
    "zone-overlap",
    "ring-order",
    "simultaneous-share"
  ],
  "environments/*/rules/agent-disabled": [
    "severity",
    "effect"
  ],
  "environments/*/rules/patch-drift": [
    "severity",
    "effect"
  ],
  "environments/*/rules/assessment-failing": [
    "severity",
    "effect"
  ],
  "environments/*/rules/assessment-stale": [
    "severity",
    "effect",
    "maxDays"
  ],
  "environments/*/rules/critical-patch-age": [
    "severity",
    "effect",
    "maxDays",
    "maxAssessmentAgeDays",
    "poweredOff",
    "classifications"
  ],
  "environments/*/rules/package-list-truncated": [
    "severity",
    "effect"
  ],
  "environments/*/rules/pro-subscription-missing": [
    "severity",
    "effect"
  ],
  "environments/*/rules/reboot-pending-too-long": [
    "severity",
    "effect",
    "maxDays"
  ],
  "environments/*/rules/assessment-mode": [
    "severity",
    "effect",
    "allowed"
  ],
  "environments/*/rules/bypass-without-schedule": [
    "severity",
    "effect"
  ],
  "environments/*/rules/default-mode-implicit": [
    "severity",
    "effect"
  ],
  "environments/*/rules/environment-unmatched": [
    "severity",
    "effect"
  ],
  "environments/*/rules/hotpatch-with-bypass": [
    "severity",
    "effect"
  ],
  "environments/*/rules/node-channel-none": [
    "severity",
    "effect"
  ],
  "environments/*/rules/orchestration-mode": [
    "severity",
    "effect"
  ],
  "environments/*/rules/reboot-setting": [
    "severity",
    "effect"
  ],
  "environments/*/rules/reboot-setting-conflict": [
    "severity",
    "effect"
  ],
  "environments/*/rules/scale-set-health-missing": [
    "severity",
    "effect"
  ],
  "environments/*/rules/scale-set-not-updated": [
    "severity",
    "effect"
  ],
  "environments/*/rules/schedule-missing-critical-security": [
    "severity",
    "effect"
  ],
  "environments/*/rules/schedule-unused": [
    "severity",
    "effect"
  ],
  "environments/*/rules/schedule-without-prerequisites": [
    "severity",
    "effect"
  ],
  "environments/*/rules/specialised-disk-unmanaged": [
    "severity",
    "effect"
  ],
  "environments/*/rules/unsupported-image": [
    "severity",
    "effect"
  ],
  "environments/*/rules/bypass-on-wrong-mode": [
    "severity",
    "effect"
  ],
  "environments/*/rules/hotpatch-prerequisites": [
    "severity",
    "effect"
  ],
  "environments/*/rules/extensions-blocked": [
    "severity",
    "effect"
  ],
  "environments/*/rules/windows-update-flag-mismatch": [
    "severity",
    "effect"
  ],
  "environments/*/rules/unsupported-os": [
    "severity",
    "effect"
  ],
  "environments/*/rules/os-without-updates": [
    "severity",
    "effect",
    "warnDays"
  ],
  "environments/*/rules/schedule-mode-not-user": [
    "severity",
    "effect"
  ],
  "environments/*/rules/schedule-linux-class-combination": [
    "severity",
    "effect"
  ],
  "environments/*/rules/schedule-os-not-covered": [
    "severity",
    "effect"
  ],
  "environments/*/rules/schedule-only-pinned-patches": [
    "severity",
    "effect"
  ],
  "environments/*/rules/retired-update-management": [
    "severity",
    "effect"
  ],
  "environments/*/rules/sql-automated-patching-conflict": [
    "severity",
    "effect"
  ],
  "environments/*/rules/dynamic-scope-unbounded": [
    "severity",
    "effect"
  ],
  "environments/*/rules/dynamic-scope-empty": [
    "severity",
    "effect"
  ],
  "environments/*/rules/dynamic-scope-over-limit": [
    "severity",
    "effect"
  ],
  "environments/*/rules/dynamic-scope-no-location": [
    "severity",
    "effect"
  ],
  "environments/*/rules/schedule-before-patch-tuesday": [
    "severity",
    "effect"
  ],
  "environments/*/rules/schedule-expired": [
    "severity",
    "effect"
  ],
  "environments/*/rules/schedule-midnight-trap": [
    "severity",
    "effect"
  ],
  "environments/*/rules/schedule-recurrence-invalid": [
    "severity",
    "effect"
  ],
  "environments/*/rules/schedule-same-start": [
    "severity",
    "effect"
  ],
  "environments/*/rules/schedule-short-month-day": [
    "severity",
    "effect"
  ],
  "environments/*/rules/schedule-start-too-soon": [
    "severity",
    "effect"
  ],
  "environments/*/rules/schedule-timezone-invalid": [
    "severity",
    "effect"
  ],
  "environments/*/rules/schedule-too-frequent": [
    "severity",
    "effect"
  ],
  "environments/*/rules/schedule-window-out-of-bounds": [
    "severity",
    "effect"
  ],
  "environments/*/rules/schedule-gap": [
    "severity",
    "effect",
    "maxDays"
  ],
  "environments/*/rules/schedule-expiring-soon": [
    "severity",
    "effect",
    "days"
  ],
  "environments/*/rules/schedule-excludes-rebooting-kbs": [
    "severity",
    "effect"
  ],
  "environments/*/rules/scale-set-bypass": [
    "severity",
    "effect"
  ],
  "environments/*/rules/reboot-never": [
    "severity",
    "effect"
  ],
  "environments/*/rules/reboot-always-linux": [
    "severity",
    "effect"
  ],
  "environments/*/rules/scale-set-upgrade-conflict": [
    "severity",
    "effect"
  ],
  "environments/*/rules/last-run-failed": [
    "severity",
    "effect"
  ],
  "environments/*/rules/window-exceeded": [
    "severity",
    "effect"
  ],
  "environments/*/rules/schedule-skips-machine": [
    "severity",
    "effect"
  ],
  "environments/*/rules/schedule-excludes-critical": [
    "severity",
    "effect"
  ],
  "environments/*/rules/patch-mode-pending": [
    "severity",
    "effect"
  ],
  "environments/*/rules/arc-disconnected": [
    "severity",
    "effect",
    "maxDays"
  ],
  "environments/*/rules/powered-off-during-window": [
    "severity",
    "effect",
    "windows"
  ],
  "environments/*/rules/off-in-window": [
    "severity",
    "effect",
    "hours"
  ],
  "environments/*/rules/availability-set-overlap": [
    "severity",
    "effect"
  ],
  "environments/*/rules/paired-region-overlap": [
    "severity",
    "effect",
    "applicationTag"
  ],
  "environments/*/rules/zone-overlap": [
    "severity",
    "effect",
    "applicationTag"
  ],
  "environments/*/rules/ring-order": [
    "severity",
    "effect",
    "after",
    "minDays"
  ],
  "environments/*/rules/simultaneous-share": [
    "severity",
    "effect",
    "applicationTag",
    "maxPercent"
  ],
  "rules": [
    "agent-disabled",
    "patch-drift",
    "assessment-failing",
    "assessment-stale",
    "critical-patch-age",
    "package-list-truncated",
    "pro-subscription-missing",
    "reboot-pending-too-long",
    "assessment-mode",
    "bypass-without-schedule",
    "default-mode-implicit",
    "environment-unmatched",
    "hotpatch-with-bypass",
    "node-channel-none",
    "orchestration-mode",
    "reboot-setting",
    "reboot-setting-conflict",
    "scale-set-health-missing",
    "scale-set-not-updated",
    "schedule-missing-critical-security",
    "schedule-unused",
    "schedule-without-prerequisites",
    "specialised-disk-unmanaged",
    "unsupported-image",
    "bypass-on-wrong-mode",
    "hotpatch-prerequisites",
    "extensions-blocked",
    "windows-update-flag-mismatch",
    "unsupported-os",
    "os-without-updates",
    "schedule-mode-not-user",
    "schedule-linux-class-combination",
    "schedule-os-not-covered",
    "schedule-only-pinned-patches",
    "retired-update-management",
    "sql-automated-patching-conflict",
    "dynamic-scope-unbounded",
    "dynamic-scope-empty",
    "dynamic-scope-over-limit",
    "dynamic-scope-no-location",
    "schedule-before-patch-tuesday",
    "schedule-expired",
    "schedule-midnight-trap",
    "schedule-recurrence-invalid",
    "schedule-same-start",
    "schedule-short-month-day",
    "schedule-start-too-soon",
    "schedule-timezone-invalid",
    "schedule-too-frequent",
    "schedule-window-out-of-bounds",
    "schedule-gap",
    "schedule-expiring-soon",
    "schedule-excludes-rebooting-kbs",
    "scale-set-bypass",
    "reboot-never",
    "reboot-always-linux",
    "scale-set-upgrade-conflict",
    "last-run-failed",
    "window-exceeded",
    "schedule-skips-machine",
    "schedule-excludes-critical",
    "patch-mode-pending",
    "arc-disconnected",
    "powered-off-during-window",
    "off-in-window",
    "availability-set-overlap",
    "paired-region-overlap",
    "zone-overlap",
    "ring-order",
    "simultaneous-share"
  ],
  "rules/agent-disabled": [
    "severity",
    "effect"
  ],
  "rules/patch-drift": [
    "severity",
    "effect"
  ],
  "rules/assessment-failing": [
    "severity",
    "effect"
  ],
  "rules/assessment-stale": [
    "severity",
    "effect",
    "maxDays"
  ],
  "rules/critical-patch-age": [
    "severity",
    "effect",
    "maxDays",
    "maxAssessmentAgeDays",
    "poweredOff",
    "classifications"
  ],
  "rules/package-list-truncated": [
    "severity",
    "effect"
  ],
  "rules/pro-subscription-missing": [
    "severity",
    "effect"
  ],
  "rules/reboot-pending-too-long": [
    "severity",
    "effect",
    "maxDays"
  ],
  "rules/assessment-mode": [
    "severity",
    "effect",
    "allowed"
  ],
  "rules/bypass-without-schedule": [
    "severity",
    "effect"
  ],
  "rules/default-mode-implicit": [
    "severity",
    "effect"
  ],
  "rules/environment-unmatched": [
    "severity",
    "effect"
  ],
  "rules/hotpatch-with-bypass": [
    "severity",
    "effect"
  ],
  "rules/node-channel-none": [
    "severity",
    "effect"
  ],
  "rules/orchestration-mode": [
    "severity",
    "effect"
  ],
  "rules/reboot-setting": [
    "severity",
    "effect"
  ],
  "rules/reboot-setting-conflict": [
    "severity",
    "effect"
  ],
  "rules/scale-set-health-missing": [
    "severity",
    "effect"
  ],
  "rules/scale-set-not-updated": [
    "severity",
    "effect"
  ],
  "rules/schedule-missing-critical-security": [
    "severity",
    "effect"
  ],
  "rules/schedule-unused": [
    "severity",
    "effect"
  ],
  "rules/schedule-without-prerequisites": [
    "severity",
    "effect"
  ],
  "rules/specialised-disk-unmanaged": [
    "severity",
    "effect"
  ],
  "rules/unsupported-image": [
    "severity",
    "effect"
  ],
  "rules/bypass-on-wrong-mode": [
    "severity",
    "effect"
  ],
  "rules/hotpatch-prerequisites": [
    "severity",
    "effect"
  ],
  "rules/extensions-blocked": [
    "severity",
    "effect"
  ],
  "rules/windows-update-flag-mismatch": [
    "severity",
    "effect"
  ],
  "rules/unsupported-os": [
    "severity",
    "effect"
  ],
  "rules/os-without-updates": [
    "severity",
    "effect",
    "warnDays"
  ],
  "rules/schedule-mode-not-user": [
    "severity",
    "effect"
  ],
  "rules/schedule-linux-class-combination": [
    "severity",
    "effect"
  ],
  "rules/schedule-os-not-covered": [
    "severity",
    "effect"
  ],
  "rules/schedule-only-pinned-patches": [
    "severity",
    "effect"
  ],
  "rules/retired-update-management": [
    "severity",
    "effect"
  ],
  "rules/sql-automated-patching-conflict": [
    "severity",
    "effect"
  ],
  "rules/dynamic-scope-unbounded": [
    "severity",
    "effect"
  ],
  "rules/dynamic-scope-empty": [
    "severity",
    "effect"
  ],
  "rules/dynamic-scope-over-limit": [
    "severity",
    "effect"
  ],
  "rules/dynamic-scope-no-location": [
    "severity",
    "effect"
  ],
  "rules/schedule-before-patch-tuesday": [
    "severity",
    "effect"
  ],
  "rules/schedule-expired": [
    "severity",
    "effect"
  ],
  "rules/schedule-midnight-trap": [
    "severity",
    "effect"
  ],
  "rules/schedule-recurrence-invalid": [
    "severity",
    "effect"
  ],
  "rules/schedule-same-start": [
    "severity",
    "effect"
  ],
  "rules/schedule-short-month-day": [
    "severity",
    "effect"
  ],
  "rules/schedule-start-too-soon": [
    "severity",
    "effect"
  ],
  "rules/schedule-timezone-invalid": [
    "severity",
    "effect"
  ],
  "rules/schedule-too-frequent": [
    "severity",
    "effect"
  ],
  "rules/schedule-window-out-of-bounds": [
    "severity",
    "effect"
  ],
  "rules/schedule-gap": [
    "severity",
    "effect",
    "maxDays"
  ],
  "rules/schedule-expiring-soon": [
    "severity",
    "effect",
    "days"
  ],
  "rules/schedule-excludes-rebooting-kbs": [
    "severity",
    "effect"
  ],
  "rules/scale-set-bypass": [
    "severity",
    "effect"
  ],
  "rules/reboot-never": [
    "severity",
    "effect"
  ],
  "rules/reboot-always-linux": [
    "severity",
    "effect"
  ],
  "rules/scale-set-upgrade-conflict": [
    "severity",
    "effect"
  ],
  "rules/last-run-failed": [
    "severity",
    "effect"
  ],
  "rules/window-exceeded": [
    "severity",
    "effect"
  ],
  "rules/schedule-skips-machine": [
    "severity",
    "effect"
  ],
  "rules/schedule-excludes-critical": [
    "severity",
    "effect"
  ],
  "rules/patch-mode-pending": [
    "severity",
    "effect"
  ],
  "rules/arc-disconnected": [
    "severity",
    "effect",
    "maxDays"
  ],
  "rules/powered-off-during-window": [
    "severity",
    "effect",
    "windows"
  ],
  "rules/off-in-window": [
    "severity",
    "effect",
    "hours"
  ],
  "rules/availability-set-overlap": [
    "severity",
    "effect"
  ],
  "rules/paired-region-overlap": [
    "severity",
    "effect",
    "applicationTag"
  ],
  "rules/zone-overlap": [
    "severity",
    "effect",
    "applicationTag"
  ],
  "rules/ring-order": [
    "severity",
    "effect",
    "after",
    "minDays"
  ],
  "rules/simultaneous-share": [
    "severity",
    "effect",
    "applicationTag",
    "maxPercent"
  ]
};

/** Allowed keys by place in a waiver file; `*` stands for any name or index. */
export const waiverKeys: Readonly<Record<string, readonly string[]>> = {
  "": [
    "$schema",
    "apiVersion",
    "kind",
    "waivers"
  ],
  "waivers/*": [
    "rules",
    "resources",
    "reason",
    "owner",
    "ticket",
    "expiresOn"
  ]
};
