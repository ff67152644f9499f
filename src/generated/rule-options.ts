// Made by scripts/generate.ts from policies/patch-policy.schema.json. Do not edit; run `npm run generate`.

/** The own options of each rule, by its id. */
export interface RuleOptions {
  readonly 'agent-disabled': Readonly<Record<never, never>>;
  readonly 'patch-drift': Readonly<Record<never, never>>;
  readonly 'assessment-failing': Readonly<Record<never, never>>;
  readonly 'assessment-stale': { readonly maxDays: number };
  readonly 'critical-patch-age': { readonly maxDays?: number; readonly maxAssessmentAgeDays: number; readonly poweredOff: "skip" | "count"; readonly classifications?: readonly ("UpdateRollup" | "FeaturePack" | "ServicePack" | "Definition" | "Tools" | "Updates" | "Other")[] };
  readonly 'package-list-truncated': Readonly<Record<never, never>>;
  readonly 'pro-subscription-missing': Readonly<Record<never, never>>;
  readonly 'reboot-pending-too-long': { readonly maxDays: number };
  readonly 'assessment-mode': { readonly allowed: readonly ("AutomaticByPlatform" | "ImageDefault")[] };
  readonly 'bypass-without-schedule': Readonly<Record<never, never>>;
  readonly 'default-mode-implicit': Readonly<Record<never, never>>;
  readonly 'environment-unmatched': Readonly<Record<never, never>>;
  readonly 'hotpatch-with-bypass': Readonly<Record<never, never>>;
  readonly 'node-channel-none': Readonly<Record<never, never>>;
  readonly 'orchestration-mode': Readonly<Record<never, never>>;
  readonly 'reboot-setting': Readonly<Record<never, never>>;
  readonly 'reboot-setting-conflict': Readonly<Record<never, never>>;
  readonly 'scale-set-health-missing': Readonly<Record<never, never>>;
  readonly 'scale-set-not-updated': Readonly<Record<never, never>>;
  readonly 'schedule-missing-critical-security': Readonly<Record<never, never>>;
  readonly 'schedule-unused': Readonly<Record<never, never>>;
  readonly 'schedule-without-prerequisites': Readonly<Record<never, never>>;
  readonly 'specialised-disk-unmanaged': Readonly<Record<never, never>>;
  readonly 'unsupported-image': Readonly<Record<never, never>>;
  readonly 'bypass-on-wrong-mode': Readonly<Record<never, never>>;
  readonly 'hotpatch-prerequisites': Readonly<Record<never, never>>;
  readonly 'extensions-blocked': Readonly<Record<never, never>>;
  readonly 'windows-update-flag-mismatch': Readonly<Record<never, never>>;
  readonly 'unsupported-os': Readonly<Record<never, never>>;
  readonly 'os-without-updates': { readonly warnDays: number };
  readonly 'schedule-mode-not-user': Readonly<Record<never, never>>;
  readonly 'schedule-linux-class-combination': Readonly<Record<never, never>>;
  readonly 'schedule-os-not-covered': Readonly<Record<never, never>>;
  readonly 'schedule-only-pinned-patches': Readonly<Record<never, never>>;
  readonly 'retired-update-management': Readonly<Record<never, never>>;
  readonly 'sql-automated-patching-conflict': Readonly<Record<never, never>>;
  readonly 'dynamic-scope-unbounded': Readonly<Record<never, never>>;
  readonly 'dynamic-scope-empty': Readonly<Record<never, never>>;
  readonly 'dynamic-scope-over-limit': Readonly<Record<never, never>>;
  readonly 'dynamic-scope-no-location': Readonly<Record<never, never>>;
  readonly 'schedule-before-patch-tuesday': Readonly<Record<never, never>>;
  readonly 'schedule-expired': Readonly<Record<never, never>>;
  readonly 'schedule-midnight-trap': Readonly<Record<never, never>>;
  readonly 'schedule-recurrence-invalid': Readonly<Record<never, never>>;
  readonly 'schedule-same-start': Readonly<Record<never, never>>;
  readonly 'schedule-short-month-day': Readonly<Record<never, never>>;
  readonly 'schedule-start-too-soon': Readonly<Record<never, never>>;
  readonly 'schedule-timezone-invalid': Readonly<Record<never, never>>;
  readonly 'schedule-too-frequent': Readonly<Record<never, never>>;
  readonly 'schedule-window-out-of-bounds': Readonly<Record<never, never>>;
  readonly 'schedule-gap': { readonly maxDays?: number };
  readonly 'schedule-expiring-soon': { readonly days: number };
  readonly 'schedule-excludes-rebooting-kbs': Readonly<Record<never, never>>;
  readonly 'scale-set-bypass': Readonly<Record<never, never>>;
  readonly 'reboot-never': Readonly<Record<never, never>>;
  readonly 'reboot-always-linux': Readonly<Record<never, never>>;
  readonly 'scale-set-upgrade-conflict': Readonly<Record<never, never>>;
  readonly 'last-run-failed': Readonly<Record<never, never>>;
  readonly 'window-exceeded': Readonly<Record<never, never>>;
  readonly 'schedule-skips-machine': Readonly<Record<never, never>>;
  readonly 'schedule-excludes-critical': Readonly<Record<never, never>>;
  readonly 'patch-mode-pending': Readonly<Record<never, never>>;
  readonly 'arc-disconnected': { readonly maxDays: number };
  readonly 'powered-off-during-window': { readonly windows: number };
  readonly 'off-in-window': { readonly hours: number };
  readonly 'availability-set-overlap': Readonly<Record<never, never>>;
  readonly 'paired-region-overlap': { readonly applicationTag?: string };
  readonly 'zone-overlap': { readonly applicationTag?: string };
  readonly 'ring-order': { readonly after?: string; readonly minDays: number };
  readonly 'simultaneous-share': { readonly applicationTag?: string; readonly maxPercent: number };
}

export type RuleId = keyof RuleOptions;

/** What holds where a policy leaves an option out. */
export const optionDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "assessment-stale": {
    "maxDays": 3
  },
  "critical-patch-age": {
    "maxAssessmentAgeDays": 3,
    "poweredOff": "skip"
  },
  "reboot-pending-too-long": {
    "maxDays": 7
  },
  "assessment-mode": {
    "allowed": [
      "AutomaticByPlatform"
    ]
  },
  "os-without-updates": {
    "warnDays": 45
  },
  "schedule-expiring-soon": {
    "days": 30
  },
  "arc-disconnected": {
    "maxDays": 7
  },
  "powered-off-during-window": {
    "windows": 2
  },
  "off-in-window": {
    "hours": 10
  },
  "ring-order": {
    "minDays": 1
  },
  "simultaneous-share": {
    "maxPercent": 50
  }
};
