// Made by scripts/generate.ts from policies/*.schema.json. Do not edit; run `npm run generate`.
/**
 * How bad a violation is.
 */
export type Severity = "low" | "medium" | "high" | "critical";
/**
 * enforce (default): violations can fail the run. audit: they are reported and never fail it. off: the rule is not checked.
 */
export type Effect = "enforce" | "audit" | "off";

/**
 * Who must patch the Azure machines of each environment, and which rules are checked.
 */
export interface PatchPolicy {
  /**
   * Where editors find this schema; not read by the check.
   */
  $schema?: string;
  /**
   * Version of this format.
   */
  apiVersion: "azure-patch-policy/v1";
  /**
   * What the file is.
   */
  kind: "PatchPolicy";
  /**
   * Name of the policy in reports. Default: the file as it was named.
   */
  name?: string;
  /**
   * Policies to start from: shipped names (baseline, strict, environments) or paths relative to this file. They merge left to right, this file last: maps merge, lists replace.
   */
  extends?: string | string[];
  /**
   * Machines of no environment: fail or warn (a finding of environment-unmatched; the top-level rules judge them), ignore (not judged), or the name of the environment they belong to. Default: fail. A policy that defines no environments judges every machine by its top-level rules.
   */
  unmatched?: string;
  /**
   * closed: every schedule and assignment is part of the input, so nothing outside it can reach a machine. open (default): there may be others.
   */
  schedules?: "open" | "closed";
  /**
   * Extended support that is bought for every machine with the system (true), or for none (false), where the machines themselves do not show it. What is left out is unknown.
   */
  extendedSupport?: {
    /**
     * Windows Server: Extended Security Updates.
     */
    windowsServer?: boolean;
    /**
     * Windows 10: Extended Security Updates.
     */
    windows10?: boolean;
    /**
     * Ubuntu: Ubuntu Pro.
     */
    ubuntu?: boolean;
    /**
     * Red Hat Enterprise Linux: the ELS add-on.
     */
    rhel?: boolean;
    /**
     * SUSE Linux Enterprise Server, also for SAP: LTSS.
     */
    sles?: boolean;
    /**
     * Oracle Linux: Extended Support.
     */
    oracleLinux?: boolean;
  };
  /**
   * Beside a plan an older snapshot of the live estate covers nothing: an assignment made since may put any machine on a schedule. Default: 7.
   */
  maxSnapshotAgeDays?: number;
  /**
   * Groups of machines with requirements of their own, by name.
   */
  environments?: {
    [k: string]: Environment;
  };
  /**
   * Settings for every environment, for schedules and for machines of no environment. An environment can override them.
   */
  rules?: Rules;
}
/**
 * The machines of one environment and what is required of them.
 */
export interface Environment {
  /**
   * Which machines belong to the environment.
   */
  match?: Match;
  /**
   * Where a machine matches several environments, the one of the highest priority wins. Default: 0. A tie is an error.
   */
  priority?: number;
  /**
   * Who may patch the machines: any, one orchestration, or a list. A list that names none of AKS accepts each of them for node pools. Broken combinations are always findings and cannot be named, but for NobodyNodeChannel: node pools whose owner replaces the nodes.
   *
   * @minItems 1
   */
  orchestration?:
    | string
    | (
        | "CustomerManagedSchedules"
        | "AzureManagedSafeDeployment"
        | "WindowsAutomaticUpdates"
        | "ImageDefault"
        | "ManualUpdates"
        | "AutomaticOsUpgrade"
        | "AksNodeImage"
        | "AksSecurityPatch"
        | "AksUnmanaged"
        | "NobodyNodeChannel"
      )[];
  /**
   * Reboot settings that may be in effect while patching: one or a list. Left out: all are allowed.
   *
   * @minItems 1
   */
  reboot?: string | ("IfRequired" | "Never" | "Always")[];
  /**
   * How many days a machine may go without installing critical and security updates.
   */
  maxDaysWithoutCriticalPatches?: number;
  /**
   * Rule settings for this environment, merged over the top-level ones.
   */
  rules?: Rules;
}
/**
 * Conditions on a machine. All keys must hold; within one key a single value is enough.
 */
export interface Match {
  /**
   * Tag names, without case, with the values they must have.
   */
  tags?: {
    /**
     * Values of the tag: one glob or a list, without case. '' matches a missing tag.
     *
     * @minItems 1
     */
    [k: string]: string | string[];
  };
  /**
   * Subscription ids. One glob or a list, without case: * is any run of characters, ? is one.
   *
   * @minItems 1
   */
  subscriptions?: string | string[];
  /**
   * Names of resource groups. One glob or a list, without case: * is any run of characters, ? is one.
   *
   * @minItems 1
   */
  resourceGroups?: string | string[];
  /**
   * Regions, for example westeurope. One glob or a list, without case: * is any run of characters, ? is one.
   *
   * @minItems 1
   */
  locations?: string | string[];
  /**
   * Names of machines in Azure. One glob or a list, without case: * is any run of characters, ? is one.
   *
   * @minItems 1
   */
  names?: string | string[];
  /**
   * Operating systems: windows, linux. One glob or a list, without case: * is any run of characters, ? is one.
   *
   * @minItems 1
   */
  os?: string | string[];
  /**
   * Kinds of machine: virtual-machine, uniform-scale-set, flexible-scale-set, arc-server, aks-node-pool. One glob or a list, without case: * is any run of characters, ? is one.
   *
   * @minItems 1
   */
  kinds?: string | string[];
}
/**
 * Settings by rule id.
 */
export interface Rules {
  /**
   * The VM agent is on wherever Azure is to install or assess patches: without it nothing happens.
   */
  "agent-disabled"?: RuleSettings;
  /**
   * Azure has other patch settings than a plan that leaves the machine alone.
   */
  "patch-drift"?: RuleSettings;
  /**
   * The last assessment of a running machine failed.
   */
  "assessment-failing"?: RuleSettings;
  /**
   * A running machine has no successful assessment of the last days, so what it misses is not known.
   */
  "assessment-stale"?: {
    severity?: Severity;
    effect?: Effect;
    /**
     * Most days since the last successful assessment. Azure forgets assessments after seven days.
     */
    maxDays?: number;
  };
  /**
   * A critical or security patch has been missing on a running machine for longer than the policy allows.
   */
  "critical-patch-age"?: {
    severity?: Severity;
    effect?: Effect;
    /**
     * Most days that a patch may be missing. Default: the environment's maxDaysWithoutCriticalPatches.
     */
    maxDays?: number;
    /**
     * Most days since the last successful assessment: what an older one found is not known any more.
     */
    maxAssessmentAgeDays?: number;
    /**
     * Machines that are switched off and have no such assessment: skip leaves them out, count reports them as unknown.
     */
    poweredOff?: "skip" | "count";
    /**
     * Classes that count beside Critical, Security and Security-ESM, for example UpdateRollup.
     *
     * @minItems 1
     */
    classifications?: ("UpdateRollup" | "FeaturePack" | "ServicePack" | "Definition" | "Tools" | "Updates" | "Other")[];
  };
  /**
   * The agent cut the list of missing patches for its length: only the counts hold.
   */
  "package-list-truncated"?: RuleSettings;
  /**
   * Security patches are missing that Ubuntu installs only with Ubuntu Pro, and the machine has no such subscription.
   */
  "pro-subscription-missing"?: RuleSettings;
  /**
   * A running machine waits for a reboot that its patches need for longer than these days.
   */
  "reboot-pending-too-long"?: {
    severity?: Severity;
    effect?: Effect;
    /**
     * Most days that a reboot may be pending.
     */
    maxDays?: number;
  };
  /**
   * The assessment mode is one that is allowed, so that missing patches are looked for regularly.
   */
  "assessment-mode"?: {
    severity?: Severity;
    effect?: Effect;
    /**
     * Assessment modes that are allowed.
     *
     * @minItems 1
     */
    allowed?: ("AutomaticByPlatform" | "ImageDefault")[];
  };
  /**
   * A machine that leaves Azure-managed patching (bypassPlatformSafetyChecksOnUserSchedule) has a schedule that reaches it; otherwise nobody patches it.
   */
  "bypass-without-schedule"?: RuleSettings;
  /**
   * The patch mode is written down instead of being left to a default that differs by operating system and provider version.
   */
  "default-mode-implicit"?: RuleSettings;
  /**
   * Each machine belongs to an environment. How loud it is when one does not is said by `unmatched`.
   */
  "environment-unmatched"?: RuleSettings;
  /**
   * Hotpatching and bypassPlatformSafetyChecksOnUserSchedule are not set together: Azure refuses that.
   */
  "hotpatch-with-bypass"?: RuleSettings;
  /**
   * Somebody updates the nodes of each AKS node pool: its node OS upgrade channel is not None, nor Unmanaged on Windows, unless `orchestration` names NobodyNodeChannel.
   */
  "node-channel-none"?: RuleSettings;
  /**
   * The machine is patched in a way that its environment allows (`orchestration`), judged by patch mode, bypass flag and schedules together.
   */
  "orchestration-mode"?: RuleSettings;
  /**
   * The reboot setting in effect while patching is one that the environment allows (`reboot`).
   */
  "reboot-setting"?: RuleSettings;
  /**
   * The machine's own reboot setting agrees with that of the schedule; where they differ the machine's wins.
   */
  "reboot-setting-conflict"?: RuleSettings;
  /**
   * A scale set that Azure patches automatically has an application health extension or a health probe, which it needs.
   */
  "scale-set-health-missing"?: RuleSettings;
  /**
   * A uniform scale set gets new images automatically: automatic OS upgrade is on and the image version is not pinned.
   */
  "scale-set-not-updated"?: RuleSettings;
  /**
   * A schedule installs critical and security updates.
   */
  "schedule-missing-critical-security"?: RuleSettings;
  /**
   * A schedule is assigned to something.
   */
  "schedule-unused"?: RuleSettings;
  /**
   * A machine that a schedule reaches has patch mode AutomaticByPlatform and bypassPlatformSafetyChecksOnUserSchedule; otherwise the schedule fails and nobody patches it.
   */
  "schedule-without-prerequisites"?: RuleSettings;
  /**
   * The machine has an OS profile: one made from a specialised disk has no patch settings at all.
   */
  "specialised-disk-unmanaged"?: RuleSettings;
  /**
   * A machine left to Azure-managed patching runs an image that Azure patches.
   */
  "unsupported-image"?: RuleSettings;
  /**
   * The bypass is set only with patch mode AutomaticByPlatform: with another mode it means nothing.
   */
  "bypass-on-wrong-mode"?: RuleSettings;
  /**
   * Hotpatching comes with patch mode AutomaticByPlatform, the VM agent and an image that supports it.
   */
  "hotpatch-prerequisites"?: RuleSettings;
  /**
   * Extension operations are allowed wherever Azure is to install or assess patches: they run the patch extension.
   */
  "extensions-blocked"?: RuleSettings;
  /**
   * AutomaticByOS goes with automatic updates on, Manual with automatic updates off: Azure refuses the rest.
   */
  "windows-update-flag-mismatch"?: RuleSettings;
  /**
   * The image is not one that Azure Update Manager does not patch, such as Windows client.
   */
  "unsupported-os"?: RuleSettings;
  /**
   * Somebody publishes updates for the system of a machine.
   */
  "os-without-updates"?: {
    severity?: Severity;
    effect?: Effect;
    /**
     * Days before the last updates from which on it is a violation of severity medium.
     */
    warnDays?: number;
  };
  /**
   * A maintenance configuration of guest scope has patch mode User and says what it installs.
   */
  "schedule-mode-not-user"?: RuleSettings;
  /**
   * Critical and Other are not selected without Security on Linux: every run of that fails.
   */
  "schedule-linux-class-combination"?: RuleSettings;
  /**
   * A schedule that reaches a machine has a selection for the system of the machine.
   */
  "schedule-os-not-covered"?: RuleSettings;
  /**
   * A schedule selects classes, not only single KBs or packages.
   */
  "schedule-only-pinned-patches"?: RuleSettings;
  /**
   * Update deployments of Automation Update Management, or the Log Analytics agent they work through: retired on 31 August 2024.
   */
  "retired-update-management"?: RuleSettings;
  /**
   * Automated Patching of SQL Server is on for a machine that a schedule patches too.
   */
  "sql-automated-patching-conflict"?: RuleSettings;
  /**
   * A dynamic scope on a subscription filters by nothing, or by resource types only.
   */
  "dynamic-scope-unbounded"?: RuleSettings;
  /**
   * A dynamic scope selects no machine of a closed world.
   */
  "dynamic-scope-empty"?: RuleSettings;
  /**
   * A dynamic scope has more than 1,000 machines, 50 tags or 50 resource groups.
   */
  "dynamic-scope-over-limit"?: RuleSettings;
  /**
   * A dynamic scope on a resource group names no locations.
   */
  "dynamic-scope-no-location"?: RuleSettings;
  /**
   * A monthly schedule comes before the security release of its month.
   */
  "schedule-before-patch-tuesday"?: RuleSettings;
  /**
   * A schedule has no window left before it expires.
   */
  "schedule-expired"?: RuleSettings;
  /**
   * A schedule starts between 23:45 and midnight.
   */
  "schedule-midnight-trap"?: RuleSettings;
  /**
   * recurEvery is outside the grammar that Azure accepts.
   */
  "schedule-recurrence-invalid"?: RuleSettings;
  /**
   * Two schedules of one machine start at the same time: only one of them runs.
   */
  "schedule-same-start"?: RuleSettings;
  /**
   * A schedule names day 29, 30 or 31, which some months lack.
   */
  "schedule-short-month-day"?: RuleSettings;
  /**
   * A schedule is made or changed less than 15 minutes before its next window.
   */
  "schedule-start-too-soon"?: RuleSettings;
  /**
   * The time zone is not a Windows time zone id.
   */
  "schedule-timezone-invalid"?: RuleSettings;
  /**
   * Windows are less than six hours apart.
   */
  "schedule-too-frequent"?: RuleSettings;
  /**
   * The duration is outside 01:30 to 03:55.
   */
  "schedule-window-out-of-bounds"?: RuleSettings;
  /**
   * The worst gap between the windows of a machine is longer than the policy allows.
   */
  "schedule-gap"?: {
    severity?: Severity;
    effect?: Effect;
    /**
     * Most days without critical patches. Default: the environment's maxDaysWithoutCriticalPatches.
     */
    maxDays?: number;
  };
  /**
   * A schedule expires within these days.
   */
  "schedule-expiring-soon"?: {
    severity?: Severity;
    effect?: Effect;
    /**
     * Days before the expiry.
     */
    days?: number;
  };
  /**
   * excludeKbsRequiringReboot is not set: cumulative updates need a reboot and would never be installed.
   */
  "schedule-excludes-rebooting-kbs"?: RuleSettings;
  /**
   * A flexible scale set with AutomaticByPlatform leaves the bypass out: no schedule can reach it.
   */
  "scale-set-bypass"?: RuleSettings;
  /**
   * The effective reboot setting is not Never: patches stay without effect until the reboot they need.
   */
  "reboot-never"?: RuleSettings;
  /**
   * The effective reboot setting of a Linux machine is not Always: it would reboot even without need.
   */
  "reboot-always-linux"?: RuleSettings;
  /**
   * The automatic OS upgrade is not combined with AutomaticByPlatform or with Windows automatic updates.
   */
  "scale-set-upgrade-conflict"?: RuleSettings;
  /**
   * The newest run of a schedule on a running machine failed, or patches failed in it.
   */
  "last-run-failed"?: RuleSettings;
  /**
   * The newest installation on a running machine ran over the end of its maintenance window.
   */
  "window-exceeded"?: RuleSettings;
  /**
   * A schedule reaches a running machine, but no installation belongs to its last window.
   */
  "schedule-skips-machine"?: RuleSettings;
  /**
   * A critical or security patch that a running machine misses is excluded by its schedules.
   */
  "schedule-excludes-critical"?: RuleSettings;
  /**
   * The patch settings of a running machine have not reached it for more than a day.
   */
  "patch-mode-pending"?: RuleSettings;
  /**
   * The agent of an Arc server has not been connected for more than these days, or has expired.
   */
  "arc-disconnected"?: {
    severity?: Severity;
    effect?: Effect;
    /**
     * Most whole days without contact.
     */
    maxDays?: number;
  };
  /**
   * A machine that schedules patch has been off since before its last windows.
   */
  "powered-off-during-window"?: {
    severity?: Severity;
    effect?: Effect;
    /**
     * In how many of the last windows the machine must have been off.
     */
    windows?: number;
  };
  /**
   * A schedule shuts a machine down before or during the windows in which it is patched.
   */
  "off-in-window"?: {
    severity?: Severity;
    effect?: Effect;
    /**
     * For how many hours after a shutdown nobody is expected to start the machine by hand.
     */
    hours?: number;
  };
  /**
   * Two schedules patch machines of one availability set at the same time.
   */
  "availability-set-overlap"?: RuleSettings;
  /**
   * Machines of one application in paired regions are patched at the same time.
   */
  "paired-region-overlap"?: {
    severity?: Severity;
    effect?: Effect;
    /**
     * Name of the tag whose value is the application, without case. The rule needs it.
     */
    applicationTag?: string;
  };
  /**
   * Machines of one application in different zones of a region are patched at the same time.
   */
  "zone-overlap"?: {
    severity?: Severity;
    effect?: Effect;
    /**
     * Name of the tag whose value is the application, without case. The rule needs it.
     */
    applicationTag?: string;
  };
  /**
   * A machine gets a monthly security release too soon after another environment, or before it.
   */
  "ring-order"?: {
    severity?: Severity;
    effect?: Effect;
    /**
     * Name of the environment that comes first. The rule needs it.
     */
    after?: string;
    /**
     * How many days later each release may reach these machines at the earliest.
     */
    minDays?: number;
  };
  /**
   * Too many machines of one application are patched at the same time.
   */
  "simultaneous-share"?: {
    severity?: Severity;
    effect?: Effect;
    /**
     * Name of the tag whose value is the application, without case. The rule needs it.
     */
    applicationTag?: string;
    /**
     * The largest share of an application's machines that may be patched at the same time, in percent. One machine alone is always allowed.
     */
    maxPercent?: number;
  };
}
/**
 * Settings of a rule without options of its own.
 */
export interface RuleSettings {
  severity?: Severity;
  effect?: Effect;
}

/**
 * Findings that are accepted for a time, with the reason and who answers for it.
 */
export interface PatchWaivers {
  /**
   * Where editors find this schema; not read by the check.
   */
  $schema?: string;
  /**
   * Version of this format.
   */
  apiVersion: "azure-patch-policy/v1";
  /**
   * What the file is.
   */
  kind: "PatchWaivers";
  /**
   * The waivers. The first valid one that fits a finding applies.
   */
  waivers: Waiver[];
}
/**
 * Accepts findings of some rules on some machines or schedules until a date.
 */
export interface Waiver {
  /**
   * Rule ids, for example bypass-without-schedule: one or a list.
   *
   * @minItems 1
   */
  rules: string | string[];
  /**
   * Ids or addresses of machines and schedules. One glob or a list, without case: * is any run of characters, ? is one.
   *
   * @minItems 1
   */
  resources: string | string[];
  /**
   * Why this is accepted.
   */
  reason: string;
  /**
   * Who answers for it: a person or a team.
   */
  owner: string;
  /**
   * Where it is tracked.
   */
  ticket?: string;
  /**
   * Last day on which the waiver applies, YYYY-MM-DD, in UTC.
   */
  expiresOn: string;
}
