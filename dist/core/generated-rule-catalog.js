export const id = "generated-rule-catalog";
export const ids = ["generated-rule-catalog"];
export const modules = {

/***/ 4161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruleCatalog: () => (/* binding */ ruleCatalog)
/* harmony export */ });
// Made by scripts/generate.ts from src/rules and policies/patch-policy.schema.json. Do not edit; run `npm run generate`.
const ruleCatalog = [
    {
        "id": "agent-disabled",
        "appliesTo": "machine",
        "severity": "high",
        "title": "A machine that Azure patches or assesses has its agent",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching",
            "https://learn.microsoft.com/azure/update-manager/troubleshoot"
        ]
    },
    {
        "id": "arc-disconnected",
        "appliesTo": "machine",
        "severity": "high",
        "title": "The agent of each Arc server is connected, or was within the days that the policy gives",
        "options": [
            {
                "name": "maxDays",
                "description": "Most whole days without contact. Default: 7."
            }
        ],
        "sources": [
            "https://learn.microsoft.com/azure/azure-arc/servers/troubleshoot-connectivity",
            "https://learn.microsoft.com/azure/azure-arc/servers/azcmagent-reconnect"
        ]
    },
    {
        "id": "assessment-failing",
        "appliesTo": "machine",
        "severity": "medium",
        "title": "The last look for missing patches did not fail",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/assessment-options",
            "https://learn.microsoft.com/azure/update-manager/troubleshoot"
        ]
    },
    {
        "id": "assessment-mode",
        "appliesTo": "machine",
        "severity": "medium",
        "title": "Azure looks for missing patches on each machine every day",
        "options": [
            {
                "name": "allowed",
                "description": "Assessment modes that are allowed. Default: AutomaticByPlatform."
            }
        ],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/assessment-options",
            "https://learn.microsoft.com/azure/update-manager/update-manager-faq"
        ]
    },
    {
        "id": "assessment-stale",
        "appliesTo": "machine",
        "severity": "high",
        "title": "A running machine was looked at for missing patches in the last days",
        "options": [
            {
                "name": "maxDays",
                "description": "Most days since the last successful assessment. Azure forgets assessments after seven days. Default: 3."
            }
        ],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/assessment-options",
            "https://learn.microsoft.com/azure/update-manager/query-logs"
        ]
    },
    {
        "id": "availability-set-overlap",
        "appliesTo": "machine",
        "severity": "high",
        "title": "Machines of one availability set are not patched by two schedules at the same time",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/availability-set-overview",
            "https://learn.microsoft.com/azure/update-manager/scheduled-patching",
            "https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching"
        ]
    },
    {
        "id": "bypass-on-wrong-mode",
        "appliesTo": "machine",
        "severity": "medium",
        "title": "A machine sets the bypass only together with AutomaticByPlatform",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/prerequsite-for-schedule-patching",
            "https://learn.microsoft.com/azure/update-manager/troubleshoot"
        ]
    },
    {
        "id": "bypass-without-schedule",
        "appliesTo": "machine",
        "severity": "critical",
        "title": "A machine that waits for a schedule has one",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/prerequsite-for-schedule-patching",
            "https://learn.microsoft.com/azure/update-manager/troubleshoot"
        ]
    },
    {
        "id": "critical-patch-age",
        "appliesTo": "machine",
        "severity": "critical",
        "title": "No critical or security patch has been missing for longer than the policy allows",
        "options": [
            {
                "name": "maxDays",
                "description": "Most days that a patch may be missing. Default: the environment's maxDaysWithoutCriticalPatches."
            },
            {
                "name": "maxAssessmentAgeDays",
                "description": "Most days since the last successful assessment: what an older one found is not known any more. Default: 3."
            },
            {
                "name": "poweredOff",
                "description": "Machines that are switched off and have no such assessment: skip leaves them out, count reports them as unknown. Default: skip."
            },
            {
                "name": "classifications",
                "description": "Classes that count beside Critical, Security and Security-ESM, for example UpdateRollup."
            }
        ],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/overview",
            "https://learn.microsoft.com/azure/update-manager/query-logs",
            "https://github.com/Azure/LinuxPatchExtension"
        ]
    },
    {
        "id": "default-mode-implicit",
        "appliesTo": "machine",
        "severity": "low",
        "title": "Somebody chose the patch mode of each machine",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching",
            "https://learn.microsoft.com/azure/update-manager/manage-update-settings"
        ]
    },
    {
        "id": "dynamic-scope-empty",
        "appliesTo": "dynamic scope",
        "severity": "medium",
        "title": "Each dynamic scope selects at least one machine",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/dynamic-scope-overview",
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations"
        ]
    },
    {
        "id": "dynamic-scope-no-location",
        "appliesTo": "dynamic scope",
        "severity": "low",
        "title": "A dynamic scope on a resource group names its locations",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/dynamic-scope-overview",
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations"
        ]
    },
    {
        "id": "dynamic-scope-over-limit",
        "appliesTo": "dynamic scope",
        "severity": "high",
        "title": "Each dynamic scope keeps within Azure's limits",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/dynamic-scope-overview",
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations"
        ]
    },
    {
        "id": "dynamic-scope-unbounded",
        "appliesTo": "dynamic scope",
        "severity": "medium",
        "title": "Each dynamic scope selects by more than the type of machine",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/dynamic-scope-overview",
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations"
        ]
    },
    {
        "id": "environment-unmatched",
        "appliesTo": "machine",
        "severity": "high",
        "title": "Each machine belongs to an environment of the policy",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/dynamic-scope-overview"
        ]
    },
    {
        "id": "extensions-blocked",
        "appliesTo": "machine",
        "severity": "high",
        "title": "A machine that Azure patches or assesses lets extensions run",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/troubleshoot",
            "https://learn.microsoft.com/azure/azure-arc/servers/security-extensions",
            "https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching"
        ]
    },
    {
        "id": "hotpatch-prerequisites",
        "appliesTo": "machine",
        "severity": "high",
        "title": "A machine with hotpatching has what hotpatching needs",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching",
            "https://learn.microsoft.com/azure/update-manager/manage-hot-patching-arc-machines"
        ]
    },
    {
        "id": "hotpatch-with-bypass",
        "appliesTo": "machine",
        "severity": "high",
        "title": "A machine with hotpatching does not set the bypass",
        "options": [],
        "sources": [
            "https://github.com/claranet/terraform-azurerm-windows-vm/pull/4",
            "https://learn.microsoft.com/azure/update-manager/manage-hot-patching-arc-machines"
        ]
    },
    {
        "id": "last-run-failed",
        "appliesTo": "machine",
        "severity": "high",
        "title": "The last run of a schedule on each machine neither failed nor was cancelled",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/troubleshoot",
            "https://learn.microsoft.com/azure/update-manager/query-logs"
        ]
    },
    {
        "id": "node-channel-none",
        "appliesTo": "machine",
        "severity": "high",
        "title": "Somebody updates the nodes of each AKS node pool",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/aks/auto-upgrade-node-os-image",
            "https://learn.microsoft.com/azure/aks/node-image-upgrade"
        ]
    },
    {
        "id": "off-in-window",
        "appliesTo": "machine",
        "severity": "medium",
        "title": "No schedule shuts a machine down before or during the windows in which it is patched",
        "options": [
            {
                "name": "hours",
                "description": "For how many hours after a shutdown nobody is expected to start the machine by hand. Default: 10."
            }
        ],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/pre-post-scripts-overview",
            "https://learn.microsoft.com/azure/virtual-machines/auto-shutdown-vm"
        ]
    },
    {
        "id": "orchestration-mode",
        "appliesTo": "machine",
        "severity": "high",
        "title": "Each machine is patched in a way the policy allows",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/prerequsite-for-schedule-patching",
            "https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching",
            "https://learn.microsoft.com/azure/update-manager/manage-update-settings"
        ]
    },
    {
        "id": "os-without-updates",
        "appliesTo": "machine",
        "severity": "critical",
        "title": "Somebody publishes updates for the system of a machine",
        "options": [
            {
                "name": "warnDays",
                "description": "Days before the last updates from which on it is a violation of severity medium. Default: 45."
            }
        ],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/extended-security-updates",
            "https://learn.microsoft.com/azure/azure-arc/servers/prepare-extended-security-updates",
            "https://github.com/endoflife-date/endoflife.date"
        ]
    },
    {
        "id": "package-list-truncated",
        "appliesTo": "machine",
        "severity": "low",
        "title": "The list of missing patches is whole",
        "options": [],
        "sources": [
            "https://github.com/Azure/LinuxPatchExtension",
            "https://learn.microsoft.com/azure/update-manager/troubleshoot"
        ]
    },
    {
        "id": "paired-region-overlap",
        "appliesTo": "machine",
        "severity": "medium",
        "title": "Machines of one application in paired regions are not patched at the same time",
        "options": [
            {
                "name": "applicationTag",
                "description": "Name of the tag whose value is the application, without case. The rule needs it."
            }
        ],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching",
            "https://learn.microsoft.com/azure/reliability/regions-paired",
            "https://learn.microsoft.com/azure/update-manager/scheduled-patching"
        ]
    },
    {
        "id": "patch-drift",
        "appliesTo": "machine",
        "severity": "medium",
        "title": "The patch settings of a machine that a plan leaves alone are in Azure what the plan says",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching",
            "https://learn.microsoft.com/azure/update-manager/scheduled-patching"
        ]
    },
    {
        "id": "patch-mode-pending",
        "appliesTo": "machine",
        "severity": "low",
        "title": "The patch settings of each machine reach it within a day",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/manage-update-settings",
            "https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching"
        ]
    },
    {
        "id": "powered-off-during-window",
        "appliesTo": "machine",
        "severity": "medium",
        "title": "No machine was off in all of the last windows that the policy counts",
        "options": [
            {
                "name": "windows",
                "description": "In how many of the last windows the machine must have been off. Default: 2."
            }
        ],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/pre-post-scripts-overview",
            "https://learn.microsoft.com/azure/virtual-machines/states-billing"
        ]
    },
    {
        "id": "pro-subscription-missing",
        "appliesTo": "machine",
        "severity": "medium",
        "title": "No security patch waits for an Ubuntu Pro subscription that the machine lacks",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/workloads/canonical/ubuntu-pro-in-place-upgrade",
            "https://learn.microsoft.com/azure/update-manager/troubleshoot",
            "https://github.com/Azure/LinuxPatchExtension"
        ]
    },
    {
        "id": "reboot-always-linux",
        "appliesTo": "machine",
        "severity": "low",
        "title": "A Linux machine reboots only when its patches need it",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching",
            "https://learn.microsoft.com/azure/update-manager/troubleshoot"
        ]
    },
    {
        "id": "reboot-never",
        "appliesTo": "machine",
        "severity": "high",
        "title": "A machine may reboot when its patches need it",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching",
            "https://learn.microsoft.com/azure/update-manager/troubleshoot"
        ]
    },
    {
        "id": "reboot-pending-too-long",
        "appliesTo": "machine",
        "severity": "high",
        "title": "No machine waits long for a reboot that patches need",
        "options": [
            {
                "name": "maxDays",
                "description": "Most days that a reboot may be pending. Default: 7."
            }
        ],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations",
            "https://learn.microsoft.com/azure/update-manager/manage-hot-patching-arc-machines",
            "https://learn.microsoft.com/azure/update-manager/troubleshoot"
        ]
    },
    {
        "id": "reboot-setting",
        "appliesTo": "machine",
        "severity": "high",
        "title": "The reboot setting that wins at patch time is one the policy allows",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching",
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations",
            "https://github.com/Azure/azure-rest-api-specs/issues/27222"
        ]
    },
    {
        "id": "reboot-setting-conflict",
        "appliesTo": "machine",
        "severity": "medium",
        "title": "A machine and its schedule ask for the same reboot setting",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching",
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations"
        ]
    },
    {
        "id": "retired-update-management",
        "appliesTo": "update management resource",
        "severity": "high",
        "title": "Nothing relies on the retired Automation Update Management",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/guidance-migration-automation-update-management-azure-update-manager",
            "https://github.com/hashicorp/terraform-provider-azurerm/blob/main/website/docs/5.0-upgrade-guide.html.markdown"
        ]
    },
    {
        "id": "ring-order",
        "appliesTo": "machine",
        "severity": "high",
        "title": "Each monthly security release reaches the machines of another environment first",
        "options": [
            {
                "name": "after",
                "description": "Name of the environment that comes first. The rule needs it."
            },
            {
                "name": "minDays",
                "description": "How many days later each release may reach these machines at the earliest. Default: 1."
            }
        ],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations",
            "https://learn.microsoft.com/azure/update-manager/scheduled-patching",
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations#schedules"
        ]
    },
    {
        "id": "scale-set-bypass",
        "appliesTo": "machine",
        "severity": "high",
        "title": "A flexible scale set does not wait for a schedule",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/unsupported-workloads",
            "https://learn.microsoft.com/azure/update-manager/prerequsite-for-schedule-patching"
        ]
    },
    {
        "id": "scale-set-health-missing",
        "appliesTo": "machine",
        "severity": "high",
        "title": "A scale set that Azure patches or upgrades by itself reports its health",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching",
            "https://learn.microsoft.com/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-automatic-upgrade"
        ]
    },
    {
        "id": "scale-set-not-updated",
        "appliesTo": "machine",
        "severity": "high",
        "title": "A uniform scale set moves to newer images by itself",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-automatic-upgrade",
            "https://learn.microsoft.com/azure/update-manager/unsupported-workloads"
        ]
    },
    {
        "id": "scale-set-upgrade-conflict",
        "appliesTo": "machine",
        "severity": "high",
        "title": "A scale set has one way of updating, not two that exclude each other",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-automatic-upgrade",
            "https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching"
        ]
    },
    {
        "id": "schedule-before-patch-tuesday",
        "appliesTo": "schedule",
        "severity": "medium",
        "title": "A monthly schedule comes after the month's security release",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/scheduled-patching",
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations"
        ]
    },
    {
        "id": "schedule-excludes-critical",
        "appliesTo": "machine",
        "severity": "medium",
        "title": "No critical or security patch that is missing is excluded by the schedules of its machine",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/scheduled-patching",
            "https://github.com/Azure/LinuxPatchExtension/blob/master/src/core/src/core_logic/PackageFilter.py"
        ]
    },
    {
        "id": "schedule-excludes-rebooting-kbs",
        "appliesTo": "schedule",
        "severity": "high",
        "title": "No schedule leaves out the patches that need a reboot",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/deploy-updates",
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations"
        ]
    },
    {
        "id": "schedule-expired",
        "appliesTo": "schedule",
        "severity": "high",
        "title": "Each schedule has a window left before it expires",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations",
            "https://learn.microsoft.com/azure/update-manager/scheduled-patching"
        ]
    },
    {
        "id": "schedule-expiring-soon",
        "appliesTo": "schedule",
        "severity": "medium",
        "title": "No schedule expires within the days that the policy gives",
        "options": [
            {
                "name": "days",
                "description": "Days before the expiry. Default: 30."
            }
        ],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations",
            "https://learn.microsoft.com/azure/update-manager/scheduled-patching"
        ]
    },
    {
        "id": "schedule-gap",
        "appliesTo": "machine",
        "severity": "high",
        "title": "The schedules of a machine come often enough for the days that the policy allows",
        "options": [
            {
                "name": "maxDays",
                "description": "Most days without critical patches. Default: the environment's maxDaysWithoutCriticalPatches."
            }
        ],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations",
            "https://learn.microsoft.com/azure/update-manager/scheduled-patching"
        ]
    },
    {
        "id": "schedule-linux-class-combination",
        "appliesTo": "schedule",
        "severity": "critical",
        "title": "No schedule selects Linux classes that fail every run",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/deploy-updates",
            "https://learn.microsoft.com/azure/update-manager/troubleshoot",
            "https://github.com/Azure/LinuxPatchExtension"
        ]
    },
    {
        "id": "schedule-midnight-trap",
        "appliesTo": "schedule",
        "severity": "low",
        "title": "No schedule starts shortly before midnight",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations",
            "https://learn.microsoft.com/azure/update-manager/scheduled-patching"
        ]
    },
    {
        "id": "schedule-missing-critical-security",
        "appliesTo": "schedule",
        "severity": "critical",
        "title": "Each schedule installs critical and security patches",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/deploy-updates",
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations",
            "https://github.com/Azure/LinuxPatchExtension"
        ]
    },
    {
        "id": "schedule-mode-not-user",
        "appliesTo": "schedule",
        "severity": "high",
        "title": "Each schedule patches in the mode of the customer",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations",
            "https://learn.microsoft.com/azure/update-manager/prerequsite-for-schedule-patching"
        ]
    },
    {
        "id": "schedule-only-pinned-patches",
        "appliesTo": "schedule",
        "severity": "medium",
        "title": "Each schedule installs new patches, not only named ones",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/deploy-updates",
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations"
        ]
    },
    {
        "id": "schedule-os-not-covered",
        "appliesTo": "schedule",
        "severity": "high",
        "title": "Each schedule installs something on every machine it reaches",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations",
            "https://learn.microsoft.com/azure/update-manager/prerequsite-for-schedule-patching",
            "https://learn.microsoft.com/azure/update-manager/dynamic-scope-overview"
        ]
    },
    {
        "id": "schedule-recurrence-invalid",
        "appliesTo": "schedule",
        "severity": "high",
        "title": "Each schedule recurs in a way that Azure accepts",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations",
            "https://learn.microsoft.com/azure/update-manager/scheduled-patching"
        ]
    },
    {
        "id": "schedule-same-start",
        "appliesTo": "machine",
        "severity": "high",
        "title": "No two schedules of a machine start at the same time",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations",
            "https://learn.microsoft.com/azure/update-manager/scheduled-patching"
        ]
    },
    {
        "id": "schedule-short-month-day",
        "appliesTo": "schedule",
        "severity": "medium",
        "title": "No schedule names a day that some months lack",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations",
            "https://learn.microsoft.com/azure/update-manager/scheduled-patching"
        ]
    },
    {
        "id": "schedule-skips-machine",
        "appliesTo": "machine",
        "severity": "high",
        "title": "Each schedule of a machine installed something in its last window, or tried to",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/scheduled-patching",
            "https://learn.microsoft.com/azure/update-manager/prerequsite-for-schedule-patching",
            "https://learn.microsoft.com/azure/update-manager/troubleshoot"
        ]
    },
    {
        "id": "schedule-start-too-soon",
        "appliesTo": "schedule",
        "severity": "medium",
        "title": "No schedule is changed less than 15 minutes before its next window",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations",
            "https://learn.microsoft.com/azure/update-manager/scheduled-patching"
        ]
    },
    {
        "id": "schedule-timezone-invalid",
        "appliesTo": "schedule",
        "severity": "high",
        "title": "Each schedule names its time zone by a Windows id",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations",
            "https://learn.microsoft.com/azure/update-manager/scheduled-patching"
        ]
    },
    {
        "id": "schedule-too-frequent",
        "appliesTo": "schedule",
        "severity": "low",
        "title": "The windows of each schedule are at least six hours apart",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations",
            "https://learn.microsoft.com/azure/update-manager/scheduled-patching"
        ]
    },
    {
        "id": "schedule-unused",
        "appliesTo": "schedule",
        "severity": "low",
        "title": "Each schedule is assigned",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations",
            "https://learn.microsoft.com/azure/update-manager/scheduled-patching"
        ]
    },
    {
        "id": "schedule-window-out-of-bounds",
        "appliesTo": "schedule",
        "severity": "medium",
        "title": "The windows of each schedule are as long as Azure documents",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations",
            "https://learn.microsoft.com/azure/update-manager/scheduled-patching"
        ]
    },
    {
        "id": "schedule-without-prerequisites",
        "appliesTo": "machine",
        "severity": "critical",
        "title": "A machine that a schedule reaches lets the schedule patch it",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/prerequsite-for-schedule-patching",
            "https://learn.microsoft.com/azure/update-manager/dynamic-scope-overview",
            "https://github.com/hashicorp/terraform-provider-azurerm/issues/22487"
        ]
    },
    {
        "id": "simultaneous-share",
        "appliesTo": "machine",
        "severity": "high",
        "title": "Only a part of the machines of an application is patched at the same time",
        "options": [
            {
                "name": "applicationTag",
                "description": "Name of the tag whose value is the application, without case. The rule needs it."
            },
            {
                "name": "maxPercent",
                "description": "The largest share of an application's machines that may be patched at the same time, in percent. One machine alone is always allowed. Default: 50."
            }
        ],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/scheduled-patching",
            "https://learn.microsoft.com/azure/virtual-machines/maintenance-configurations",
            "https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching"
        ]
    },
    {
        "id": "specialised-disk-unmanaged",
        "appliesTo": "machine",
        "severity": "medium",
        "title": "A machine is made from an image, or says how it is patched",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/manage-updates-customized-images",
            "https://github.com/hashicorp/terraform-provider-azurerm/issues/30565"
        ]
    },
    {
        "id": "sql-automated-patching-conflict",
        "appliesTo": "machine",
        "severity": "medium",
        "title": "A machine on a schedule does not use Automated Patching of SQL Server",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/azure-sql/virtual-machines/windows/azure-update-manager-sql-vm",
            "https://learn.microsoft.com/azure/azure-sql/virtual-machines/windows/automated-patching"
        ]
    },
    {
        "id": "unsupported-image",
        "appliesTo": "machine",
        "severity": "high",
        "title": "A machine left to Azure is made from an image that Azure patches",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/manage-updates-customized-images",
            "https://learn.microsoft.com/azure/update-manager/support-matrix-automatic-guest-patching",
            "https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching"
        ]
    },
    {
        "id": "unsupported-os",
        "appliesTo": "machine",
        "severity": "medium",
        "title": "A machine that relies on Azure Update Manager runs a system that it supports",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/unsupported-workloads",
            "https://learn.microsoft.com/azure/update-manager/support-matrix-updates"
        ]
    },
    {
        "id": "window-exceeded",
        "appliesTo": "machine",
        "severity": "medium",
        "title": "The last installation on each machine ended inside its maintenance window",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/update-manager/scheduled-patching",
            "https://learn.microsoft.com/azure/update-manager/troubleshoot"
        ]
    },
    {
        "id": "windows-update-flag-mismatch",
        "appliesTo": "machine",
        "severity": "medium",
        "title": "The patch mode and Windows automatic updates agree",
        "options": [],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching",
            "https://learn.microsoft.com/azure/update-manager/troubleshoot"
        ]
    },
    {
        "id": "zone-overlap",
        "appliesTo": "machine",
        "severity": "medium",
        "title": "Machines of one application in different zones are not patched at the same time",
        "options": [
            {
                "name": "applicationTag",
                "description": "Name of the tag whose value is the application, without case. The rule needs it."
            }
        ],
        "sources": [
            "https://learn.microsoft.com/azure/virtual-machines/automatic-vm-guest-patching",
            "https://learn.microsoft.com/azure/reliability/availability-zones-overview",
            "https://learn.microsoft.com/azure/update-manager/scheduled-patching"
        ]
    }
];


/***/ })

};
