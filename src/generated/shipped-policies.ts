// Made by scripts/generate.ts from policies/*.yaml. Do not edit; run `npm run generate`.
import type { PatchPolicy } from './policy-types.ts';

/** Shipped policies by name. */
export const shippedPolicies: ReadonlyMap<string, PatchPolicy> = new Map<string, PatchPolicy>([
  [
    "baseline",
    {
      "apiVersion": "azure-patch-policy/v1",
      "kind": "PatchPolicy",
      "name": "baseline",
      "rules": {
        "bypass-without-schedule": {
          "effect": "enforce"
        },
        "schedule-without-prerequisites": {
          "effect": "enforce"
        },
        "unsupported-image": {
          "effect": "enforce"
        },
        "agent-disabled": {
          "effect": "enforce"
        },
        "scale-set-not-updated": {
          "effect": "enforce"
        },
        "scale-set-bypass": {
          "effect": "enforce"
        },
        "schedule-missing-critical-security": {
          "effect": "enforce"
        },
        "extensions-blocked": {
          "effect": "enforce"
        },
        "schedule-mode-not-user": {
          "effect": "enforce"
        },
        "schedule-linux-class-combination": {
          "effect": "enforce"
        },
        "schedule-os-not-covered": {
          "effect": "enforce"
        },
        "schedule-excludes-rebooting-kbs": {
          "effect": "enforce"
        },
        "unsupported-os": {
          "effect": "enforce"
        },
        "os-without-updates": {
          "effect": "enforce"
        },
        "schedule-gap": {
          "effect": "enforce"
        },
        "schedule-expired": {
          "effect": "enforce"
        },
        "schedule-recurrence-invalid": {
          "effect": "enforce"
        },
        "schedule-timezone-invalid": {
          "effect": "enforce"
        },
        "schedule-same-start": {
          "effect": "enforce"
        },
        "availability-set-overlap": {
          "effect": "enforce"
        },
        "assessment-failing": {
          "effect": "enforce"
        },
        "patch-drift": {
          "effect": "enforce"
        },
        "dynamic-scope-over-limit": {
          "effect": "enforce"
        },
        "retired-update-management": {
          "effect": "enforce"
        },
        "critical-patch-age": {
          "effect": "enforce"
        },
        "reboot-pending-too-long": {
          "effect": "enforce"
        },
        "assessment-stale": {
          "effect": "audit"
        },
        "pro-subscription-missing": {
          "effect": "audit"
        },
        "package-list-truncated": {
          "effect": "audit"
        },
        "hotpatch-with-bypass": {
          "effect": "enforce"
        },
        "scale-set-health-missing": {
          "effect": "enforce"
        },
        "scale-set-upgrade-conflict": {
          "effect": "enforce"
        },
        "hotpatch-prerequisites": {
          "effect": "enforce"
        },
        "windows-update-flag-mismatch": {
          "effect": "enforce"
        },
        "last-run-failed": {
          "effect": "enforce"
        },
        "window-exceeded": {
          "effect": "audit"
        },
        "schedule-skips-machine": {
          "effect": "enforce"
        },
        "schedule-excludes-critical": {
          "effect": "audit"
        },
        "patch-mode-pending": {
          "effect": "audit"
        },
        "arc-disconnected": {
          "effect": "enforce"
        },
        "powered-off-during-window": {
          "effect": "audit"
        },
        "off-in-window": {
          "effect": "audit"
        },
        "reboot-setting-conflict": {
          "effect": "audit"
        },
        "specialised-disk-unmanaged": {
          "effect": "audit"
        },
        "reboot-never": {
          "effect": "audit"
        },
        "bypass-on-wrong-mode": {
          "effect": "audit"
        },
        "schedule-only-pinned-patches": {
          "effect": "audit"
        },
        "schedule-before-patch-tuesday": {
          "effect": "audit"
        },
        "schedule-expiring-soon": {
          "effect": "audit"
        },
        "schedule-window-out-of-bounds": {
          "effect": "audit"
        },
        "schedule-short-month-day": {
          "effect": "audit"
        },
        "schedule-start-too-soon": {
          "effect": "audit"
        },
        "schedule-midnight-trap": {
          "effect": "audit"
        },
        "schedule-too-frequent": {
          "effect": "audit"
        },
        "dynamic-scope-unbounded": {
          "effect": "audit"
        },
        "dynamic-scope-empty": {
          "effect": "audit"
        },
        "dynamic-scope-no-location": {
          "effect": "audit"
        },
        "sql-automated-patching-conflict": {
          "effect": "audit"
        },
        "assessment-mode": {
          "effect": "off"
        },
        "default-mode-implicit": {
          "effect": "off"
        },
        "schedule-unused": {
          "effect": "off"
        },
        "reboot-always-linux": {
          "effect": "off"
        }
      }
    }
  ],
  [
    "environments",
    {
      "apiVersion": "azure-patch-policy/v1",
      "kind": "PatchPolicy",
      "name": "environments",
      "extends": "baseline",
      "unmatched": "fail",
      "environments": {
        "production": {
          "match": {
            "tags": {
              "environment": [
                "prod",
                "prd",
                "production"
              ]
            }
          },
          "orchestration": [
            "CustomerManagedSchedules",
            "AzureManagedSafeDeployment",
            "AutomaticOsUpgrade"
          ],
          "reboot": [
            "IfRequired"
          ],
          "maxDaysWithoutCriticalPatches": 35,
          "rules": {
            "assessment-mode": {
              "effect": "audit"
            }
          }
        },
        "staging": {
          "match": {
            "tags": {
              "environment": [
                "stage",
                "staging",
                "stg",
                "preprod",
                "uat"
              ]
            }
          },
          "orchestration": [
            "CustomerManagedSchedules",
            "AzureManagedSafeDeployment",
            "AutomaticOsUpgrade"
          ],
          "reboot": [
            "IfRequired",
            "Always"
          ],
          "maxDaysWithoutCriticalPatches": 35
        },
        "development": {
          "match": {
            "tags": {
              "environment": [
                "dev",
                "development",
                "test",
                "sandbox"
              ]
            }
          },
          "orchestration": "any"
        }
      }
    }
  ],
  [
    "strict",
    {
      "apiVersion": "azure-patch-policy/v1",
      "kind": "PatchPolicy",
      "name": "strict",
      "environments": {
        "servers": {
          "match": {
            "kinds": "*"
          },
          "priority": -100,
          "orchestration": [
            "CustomerManagedSchedules",
            "AzureManagedSafeDeployment",
            "AutomaticOsUpgrade"
          ],
          "reboot": [
            "IfRequired",
            "Always"
          ],
          "maxDaysWithoutCriticalPatches": 35
        }
      },
      "rules": {
        "orchestration-mode": {
          "effect": "enforce",
          "severity": "high"
        },
        "reboot-setting": {
          "effect": "enforce",
          "severity": "high"
        },
        "bypass-without-schedule": {
          "effect": "enforce",
          "severity": "critical"
        },
        "schedule-without-prerequisites": {
          "effect": "enforce",
          "severity": "critical"
        },
        "schedule-missing-critical-security": {
          "effect": "enforce",
          "severity": "critical"
        },
        "unsupported-image": {
          "effect": "enforce",
          "severity": "critical"
        },
        "agent-disabled": {
          "effect": "enforce",
          "severity": "critical"
        },
        "scale-set-not-updated": {
          "effect": "enforce",
          "severity": "critical"
        },
        "scale-set-bypass": {
          "effect": "enforce",
          "severity": "critical"
        },
        "extensions-blocked": {
          "effect": "enforce",
          "severity": "critical"
        },
        "schedule-mode-not-user": {
          "effect": "enforce",
          "severity": "critical"
        },
        "schedule-linux-class-combination": {
          "effect": "enforce",
          "severity": "critical"
        },
        "schedule-os-not-covered": {
          "effect": "enforce",
          "severity": "critical"
        },
        "schedule-excludes-rebooting-kbs": {
          "effect": "enforce",
          "severity": "critical"
        },
        "unsupported-os": {
          "effect": "enforce",
          "severity": "critical"
        },
        "schedule-gap": {
          "effect": "enforce",
          "severity": "critical"
        },
        "schedule-expired": {
          "effect": "enforce",
          "severity": "critical"
        },
        "schedule-recurrence-invalid": {
          "effect": "enforce",
          "severity": "critical"
        },
        "schedule-timezone-invalid": {
          "effect": "enforce",
          "severity": "critical"
        },
        "schedule-same-start": {
          "effect": "enforce",
          "severity": "critical"
        },
        "dynamic-scope-over-limit": {
          "effect": "enforce",
          "severity": "critical"
        },
        "retired-update-management": {
          "effect": "enforce",
          "severity": "critical"
        },
        "hotpatch-with-bypass": {
          "effect": "enforce",
          "severity": "high"
        },
        "scale-set-health-missing": {
          "effect": "enforce",
          "severity": "high"
        },
        "scale-set-upgrade-conflict": {
          "effect": "enforce",
          "severity": "high"
        },
        "hotpatch-prerequisites": {
          "effect": "enforce",
          "severity": "high"
        },
        "windows-update-flag-mismatch": {
          "effect": "enforce",
          "severity": "high"
        },
        "last-run-failed": {
          "effect": "enforce",
          "severity": "high"
        },
        "window-exceeded": {
          "effect": "enforce",
          "severity": "high"
        },
        "schedule-skips-machine": {
          "effect": "enforce",
          "severity": "high"
        },
        "schedule-excludes-critical": {
          "effect": "enforce",
          "severity": "high"
        },
        "patch-mode-pending": {
          "effect": "enforce",
          "severity": "high"
        },
        "arc-disconnected": {
          "effect": "enforce",
          "severity": "high"
        },
        "powered-off-during-window": {
          "effect": "enforce",
          "severity": "high"
        },
        "off-in-window": {
          "effect": "enforce",
          "severity": "high"
        },
        "assessment-mode": {
          "effect": "enforce",
          "severity": "high",
          "allowed": [
            "AutomaticByPlatform"
          ]
        },
        "default-mode-implicit": {
          "effect": "enforce",
          "severity": "high"
        },
        "reboot-setting-conflict": {
          "effect": "enforce",
          "severity": "high"
        },
        "schedule-unused": {
          "effect": "enforce",
          "severity": "high"
        },
        "reboot-never": {
          "effect": "enforce",
          "severity": "high"
        },
        "reboot-always-linux": {
          "effect": "enforce",
          "severity": "high"
        },
        "schedule-only-pinned-patches": {
          "effect": "enforce",
          "severity": "high"
        },
        "schedule-before-patch-tuesday": {
          "effect": "enforce",
          "severity": "high"
        },
        "schedule-expiring-soon": {
          "effect": "enforce",
          "severity": "high"
        },
        "schedule-window-out-of-bounds": {
          "effect": "enforce",
          "severity": "high"
        },
        "schedule-short-month-day": {
          "effect": "enforce",
          "severity": "high"
        },
        "schedule-start-too-soon": {
          "effect": "enforce",
          "severity": "high"
        },
        "schedule-midnight-trap": {
          "effect": "enforce",
          "severity": "high"
        },
        "schedule-too-frequent": {
          "effect": "enforce",
          "severity": "high"
        },
        "dynamic-scope-unbounded": {
          "effect": "enforce",
          "severity": "high"
        },
        "dynamic-scope-empty": {
          "effect": "enforce",
          "severity": "high"
        },
        "dynamic-scope-no-location": {
          "effect": "enforce",
          "severity": "high"
        },
        "sql-automated-patching-conflict": {
          "effect": "enforce",
          "severity": "high"
        },
        "bypass-on-wrong-mode": {
          "effect": "enforce",
          "severity": "high"
        },
        "specialised-disk-unmanaged": {
          "effect": "enforce",
          "severity": "high"
        },
        "environment-unmatched": {
          "effect": "enforce",
          "severity": "high"
        },
        "availability-set-overlap": {
          "effect": "enforce",
          "severity": "high"
        },
        "assessment-failing": {
          "effect": "enforce",
          "severity": "high"
        },
        "patch-drift": {
          "effect": "enforce",
          "severity": "high"
        },
        "critical-patch-age": {
          "effect": "enforce",
          "severity": "critical"
        },
        "assessment-stale": {
          "effect": "enforce",
          "severity": "high"
        },
        "reboot-pending-too-long": {
          "effect": "enforce",
          "severity": "high"
        },
        "pro-subscription-missing": {
          "effect": "enforce",
          "severity": "high"
        },
        "package-list-truncated": {
          "effect": "enforce",
          "severity": "high"
        }
      }
    }
  ]
]);
