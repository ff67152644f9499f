// Made by scripts/generate.ts from policies/report.schema.json. Do not edit; run `npm run generate`.
/**
 * How one machine is patched.
 */
export type Machine = MachineFacts & {
  /**
   * Plan address, or resource id where there is no plan.
   */
  id: string;
  /**
   * What it is.
   */
  kind: "virtual-machine" | "uniform-scale-set" | "flexible-scale-set" | "arc-server" | "aks-node-pool";
  /**
   * Name in Azure, where it is known.
   */
  name?: string;
  /**
   * Operating system.
   */
  os: "windows" | "linux" | "unknown";
  /**
   * Environment of the policy that it belongs to; null for none, anyOf when unknown facts leave several.
   */
  environment:
    | string
    | null
    | {
        /**
         * Names of the environments; "no environment" where it may belong to none.
         *
         * Items: One name.
         */
        anyOf: string[];
      };
  /**
   * What happens to it in this input.
   */
  change: "create" | "update" | "replace" | "keep";
  /**
   * The id it had before it was moved.
   */
  previousId?: string;
  /**
   * The reboot setting that wins at patch time; absent where Azure patches nothing.
   */
  effectiveReboot: Text;
  /**
   * Ids of the schedules that certainly reach it; one outside the input by its resource id.
   *
   * Items: One id.
   */
  schedules: string[];
  /**
   * Every orchestration still possible: who really patches it. One entry when it is settled.
   *
   * Items: One orchestration.
   */
  orchestrations: string[];
  /**
   * Schedules that begin or cease to reach it with this input, because its tags, location or group change, or a scope or an assignment does. Left out where there are none, and for a machine that the input creates: it had none before.
   */
  scheduleChanges?: {
    /**
     * Schedules that reach it before and not after, certain ones first.
     */
    loses: ScheduleChange[];
    /**
     * Schedules that reach it after and not before, certain ones first.
     */
    gains: ScheduleChange[];
  };
  /**
   * How these facts were found, where that is worth knowing.
   *
   * Items: One sentence.
   */
  notes?: string[];
  /**
   * The block that declares it.
   */
  source?: Location;
  /**
   * Starts of the next three windows with critical and security patches, in UTC.
   */
  next?: string[];
  /**
   * The longest time without a window that brings critical and security patches, over all schedules of the machine.
   */
  worstGap?: WorstGap;
};
/**
 * A fact whose value is text.
 */
export type Text =
  | {
      /**
       * The value.
       */
      value: string;
      /**
       * Present when nobody wrote the value and the default of the service applies.
       */
      implicit?: true;
    }
  | {
      /**
       * Nobody set it and the service has no value either.
       */
      absent: true;
    }
  | {
      /**
       * The input cannot tell, and this is why.
       */
      unknown: string;
    };
/**
 * A fact whose value is true or false.
 */
export type Flag =
  | {
      /**
       * The value.
       */
      value: boolean;
      /**
       * Present when nobody wrote the value and the default of the service applies.
       */
      implicit?: true;
    }
  | {
      /**
       * Nobody set it and the service has no value either.
       */
      absent: true;
    }
  | {
      /**
       * The input cannot tell, and this is why.
       */
      unknown: string;
    };
/**
 * A fact whose value is a list of texts.
 */
export type Texts =
  | {
      /**
       * The value.
       *
       * Items: One entry.
       */
      value: string[];
      /**
       * Present when nobody wrote the value and the default of the service applies.
       */
      implicit?: true;
    }
  | {
      /**
       * Nobody set it and the service has no value either.
       */
      absent: true;
    }
  | {
      /**
       * The input cannot tell, and this is why.
       */
      unknown: string;
    };
/**
 * The longest time without a window in the coming ten years, or why it is not known.
 */
export type WorstGap =
  | {
      /**
       * Days between the two dates; null where no window is left.
       */
      days: number | null;
      /**
       * Local date YYYY-MM-DD of the window before it, or of the run.
       */
      from: string;
      /**
       * Local date of the window after it; null where there is none.
       */
      to: string | null;
    }
  | {
      /**
       * Why it is not known.
       */
      unknown: string;
    };
/**
 * A maintenance configuration of guest scope, or one whose scope is unknown.
 */
export type Schedule = ScheduleFacts & {
  /**
   * Plan address, or resource id where there is no plan.
   */
  id: string;
  /**
   * Name in Azure, where it is known.
   */
  name?: string;
  /**
   * Classifications that it installs on Linux; absent when it says nothing about Linux.
   */
  linux: Texts;
  /**
   * Classifications that it installs on Windows; absent when it says nothing about Windows.
   */
  windows: Texts;
  /**
   * How many judged machines it certainly reaches.
   */
  machines: number;
  /**
   * The block that declares it.
   */
  source?: Location;
  /**
   * The next three windows; fewer where the schedule expires.
   */
  next: Window[];
  /**
   * The longest time without a window.
   */
  worstGap: WorstGap;
};

/**
 * What a run of azure-patch-policy found: the verdict, how every machine is patched, and what the policy says about it. Properties may be added within one schemaVersion; none is renamed or removed.
 */
export interface PatchReport {
  /**
   * Where editors find this schema.
   */
  $schema?: string;
  /**
   * Version of this format.
   */
  schemaVersion: "1.0";
  /**
   * The program that made the report.
   */
  tool: {
    /**
     * Its name.
     */
    name: "azure-patch-policy";
    /**
     * Its version.
     */
    version: string;
  };
  /**
   * The clock of the run: ISO 8601 in UTC. Everything that depends on time was judged as of this moment.
   */
  now: string;
  /**
   * Where the facts came from, for example terraform-plan.
   */
  source: string;
  /**
   * The policy files, in the order in which they were merged.
   *
   * Items: A path or the name of a shipped policy.
   */
  policies: string[];
  /**
   * The verdict as one word. error: no verdict, because part of the input could not be checked; empty: there was nothing to check.
   */
  conclusion: "pass" | "warn" | "fail" | "error" | "empty";
  /**
   * The verdict as one sentence, free of resource names.
   */
  verdict: string;
  /**
   * False when part of the input could not be checked.
   */
  complete: boolean;
  /**
   * Why the input is not the whole story; empty when it is.
   *
   * Items: One sentence.
   */
  incomplete: string[];
  /**
   * True when the input holds every assignment there is.
   */
  closedWorld: boolean;
  /**
   * Numbers of the run. Waived findings are counted under waived only.
   */
  counts: {
    /**
     * Machines judged.
     */
    machines: number;
    /**
     * Schedules judged.
     */
    schedules: number;
    /**
     * Machines with at least one unknown finding.
     */
    unknownMachines: number;
    /**
     * Machines of the input that were not to be judged, for example because the change does not affect them.
     */
    outOfScope: number;
    /**
     * Resources of types that matter here but could not be read.
     */
    notUnderstood: number;
    /**
     * Violations at or over the threshold, enforced and not waived.
     */
    violations: number;
    /**
     * Violations below the threshold or of rules in audit mode.
     */
    warnings: number;
    /**
     * Unknown findings.
     */
    unknowns: number;
    /**
     * Findings covered by a valid waiver.
     */
    waived: number;
    /**
     * Waivers past their date.
     */
    expiredWaivers: number;
    /**
     * Worst severity among the violations that are not waived.
     */
    highestSeverity: "none" | "low" | "medium" | "high" | "critical";
  };
  /**
   * Outcomes of every rule that judged something, by rule id.
   */
  rules: {
    /**
     * Outcomes of one rule.
     */
    [k: string]: {
      /**
       * Subjects that pass.
       */
      pass: number;
      /**
       * Subjects that violate it, waived ones included.
       */
      violation: number;
      /**
       * Subjects for which the input cannot tell.
       */
      unknown: number;
      /**
       * Subjects it does not apply to.
       */
      notApplicable: number;
    };
  };
  /**
   * The judged machines, sorted by id.
   */
  machines: Machine[];
  /**
   * The judged schedules, sorted by id.
   */
  schedules: Schedule[];
  /**
   * Violations and unknowns, sorted by subject, worst first within one. Passes are counted under rules.
   */
  findings: Finding[];
  /**
   * Every reason why something is unknown, once, most frequent first.
   *
   * Items: One reason.
   */
  unknowns: {
    /**
     * What is missing.
     */
    reason: string;
    /**
     * Findings with this reason.
     */
    findings: number;
    /**
     * Machines and schedules concerned.
     */
    subjects: number;
    /**
     * What would settle it.
     *
     * Items: One sentence.
     */
    remedies: string[];
  }[];
  /**
   * Machines that the input deletes or stops managing: listed, not judged.
   *
   * Items: One machine.
   */
  leaving: {
    /**
     * Plan address or resource id.
     */
    id: string;
    /**
     * What happens to it.
     */
    action: "delete" | "forget";
  }[];
  /**
   * Machines as they run; left out where the input tells of none.
   */
  live?: {
    /**
     * Virtual machines and Arc servers of which it is known how they run.
     */
    machines: number;
    /**
     * The critical or security patch that has been missing for the longest time; left out where no age is known.
     */
    oldestPatch?: {
      /**
       * Resource id.
       */
      machine: string;
      /**
       * KB number or package.
       */
      patch: string;
      /**
       * Whole days since its publication or, without one, since it was seen first.
       */
      days: number;
    };
    /**
     * Machines that were never assessed, or longer ago than Azure remembers.
     */
    neverAssessed: number;
    /**
     * Machines, scale sets among them, that certainly nobody patches.
     */
    patchedByNobody: number;
    /**
     * Machines with the worst and the most violations, at most five.
     *
     * Items: One machine.
     */
    worst: {
      /**
       * Resource id.
       */
      id: string;
      /**
       * How many.
       */
      violations: number;
      /**
       * That of the worst.
       */
      severity: "low" | "medium" | "high" | "critical";
    }[];
  };
  /**
   * What became of the machines since an earlier snapshot; left out without one. It never changes the verdict.
   */
  since?: {
    /**
     * When the earlier snapshot was taken, ISO 8601 in UTC; its machines are judged for that time, by the same policy.
     */
    takenAt: string;
    /**
     * Machines that lost violations and gained none.
     *
     * Items: One machine.
     */
    better: {
      /**
       * Resource id.
       */
      id: string;
      /**
       * Rules that it violated then, and no longer.
       *
       * Items: Rule id.
       */
      lost: string[];
      /**
       * Rules that it violates now, and did not then.
       *
       * Items: Rule id.
       */
      gained: string[];
    }[];
    /**
     * Machines that gained a violation, also one that was unknown before.
     *
     * Items: One machine.
     */
    worse: {
      /**
       * Resource id.
       */
      id: string;
      /**
       * Rules that it violated then, and no longer.
       *
       * Items: Rule id.
       */
      lost: string[];
      /**
       * Rules that it violates now, and did not then.
       *
       * Items: Rule id.
       */
      gained: string[];
    }[];
    /**
     * Machines that were not judged then.
     *
     * Items: Resource id.
     */
    new: string[];
    /**
     * Machines that are not judged now.
     *
     * Items: Resource id.
     */
    gone: string[];
  };
  /**
   * What a reader should know about the run itself, for example waivers that are unused or expired.
   *
   * Items: One sentence.
   */
  notes: string[];
}
/**
 * Facts of a machine.
 */
export interface MachineFacts {
  /**
   * Patch mode, as Azure spells it.
   */
  patchMode: Text;
  /**
   * Assessment mode, as Azure spells it.
   */
  assessmentMode: Text;
  /**
   * bypassPlatformSafetyChecksOnUserSchedule.
   */
  bypass: Flag;
  /**
   * The machine's own reboot setting, which wins over the schedule's.
   */
  rebootSetting: Text;
  /**
   * Is hotpatching switched on?
   */
  hotpatch: Flag;
  /**
   * Availability zones.
   */
  zones: Texts;
  /**
   * Region id, for example westeurope.
   */
  location: Text;
}
/**
 * A schedule that a machine loses or gains.
 */
export interface ScheduleChange {
  /**
   * Id of the schedule, or its resource id where it lies outside the input; null where it is not known which one.
   */
  schedule: string | null;
  /**
   * False where the input cannot tell whether it is so.
   */
  certain: boolean;
  /**
   * What makes it so, and why it is not certain. Values marked as sensitive are not shown.
   */
  why: string;
}
/**
 * Where something is declared.
 */
export interface Location {
  /**
   * Path relative to the working directory, with forward slashes.
   */
  file: string;
  /**
   * Line, counted from 1.
   */
  line: number;
}
/**
 * Facts of a maintenance configuration.
 */
export interface ScheduleFacts {
  /**
   * Maintenance scope: InGuestPatch, Host, OSImage …; aksManagedNodeOSUpgradeSchedule for the windows of a cluster of AKS.
   */
  scope: Text;
  /**
   * In-guest patch mode: only User makes it a schedule of the customer.
   */
  mode: Text;
  /**
   * Recurrence, as Azure spells it.
   */
  recurEvery: Text;
  /**
   * Windows time zone id; of a cluster of AKS a distance from UTC, for example UTC+01:00.
   */
  timeZone: Text;
  /**
   * First window: YYYY-MM-DD hh:mm in the time zone; of a cluster of AKS hh:mm alone where it counts from the day of its creation.
   */
  start: Text;
  /**
   * Last moment it applies: YYYY-MM-DD hh:mm in the time zone.
   */
  expiration: Text;
  /**
   * Length of a window: HH:mm.
   */
  duration: Text;
  /**
   * Reboot setting.
   */
  reboot: Text;
}
/**
 * One maintenance window.
 */
export interface Window {
  /**
   * ISO 8601 in UTC.
   */
  start: string;
  /**
   * ISO 8601 in UTC.
   */
  end: string;
  /**
   * Start in the zone of the schedule: YYYY-MM-DD HH:mm.
   */
  local: string;
}
/**
 * One rule on one machine or schedule.
 */
export interface Finding {
  /**
   * Rule id.
   */
  rule: string;
  /**
   * Id of the machine or schedule.
   */
  subject: string;
  /**
   * violation: the rule is broken; unknown: the input cannot tell.
   */
  outcome: "violation" | "unknown";
  /**
   * How bad a violation is.
   */
  severity: "low" | "medium" | "high" | "critical";
  /**
   * False for rules in audit mode: reported, never failing.
   */
  enforced: boolean;
  /**
   * The fact that decided.
   */
  property: string;
  /**
   * What is and what was asked for; continues the name of the subject.
   */
  message: string;
  /**
   * What to change.
   */
  fix?: string;
  /**
   * The fix for a program: the ways of it that are more than words, each enough by itself.
   *
   * @minItems 1
   *
   * Items: One way: all of it together.
   */
  changes?: {
    /**
     * Values to write.
     *
     * Items: One value.
     */
    set: {
      /**
       * Address or id of what it is written on.
       */
      on: string;
      /**
       * azurerm: an attribute, with the blocks around it; arm: a path in the JSON of Azure Resource Manager.
       */
      words: "azurerm" | "arm";
      /**
       * Names, parted by dots.
       */
      path: string;
      /**
       * The same in older versions of azurerm.
       */
      formerly?: string;
      /**
       * What to write; null to leave it out.
       */
      value: string | boolean | null | string[];
    }[];
    /**
     * What else must be done, for example assign-schedule; new ones may come.
     */
    steps: string[];
  }[];
  /**
   * Unknowns only: what is missing, shared by all findings of the same cause.
   */
  reason?: string;
  /**
   * Where the subject is declared.
   */
  location?: Location;
  /**
   * Stable across runs: made of rule, subject and property, never of a line.
   */
  fingerprint: string;
  /**
   * Present when a valid waiver covers the finding: reported, never failing.
   */
  waiver?: {
    /**
     * Why it is accepted.
     */
    reason: string;
    /**
     * Who answers for it.
     */
    owner: string;
    /**
     * Where it is tracked.
     */
    ticket?: string;
    /**
     * Last valid day in UTC: YYYY-MM-DD.
     */
    expiresOn: string;
  };
}
