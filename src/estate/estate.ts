import type { Known } from './known.ts';
import type { LiveState } from './live.ts';

export type MachineKind = 'virtual-machine' | 'uniform-scale-set' | 'flexible-scale-set' | 'arc-server';
export type OperatingSystem = 'windows' | 'linux';
export type PatchMode = 'AutomaticByPlatform' | 'AutomaticByOS' | 'Manual' | 'ImageDefault';
export type AssessmentMode = 'AutomaticByPlatform' | 'ImageDefault';
export type RebootSetting = 'IfRequired' | 'Never' | 'Always';

/** A marketplace image by its four names, or any other image (gallery, custom, shared) by its id. */
export type Image =
  | { readonly kind: 'marketplace'; readonly publisher: string; readonly offer: string; readonly sku: string; readonly version: string }
  | { readonly kind: 'custom'; readonly id: string };

/** What happens to a resource in this input. `keep` is also what a source without changes (a live estate) says. */
export type Change = 'create' | 'update' | 'replace' | 'keep';

/**
 * A virtual machine, scale set or Arc server that exists once the input is carried out. A source may make its facts when they are asked for:
 * copy one of a live estate with `plainMachine`.
 */
export interface Machine {
  /** Plan address, or resource id where there is no plan. */
  readonly id: string;
  readonly kind: MachineKind;
  /** Set while it may be of this kind as well: a scale set whose orchestration mode is not known yet. */
  readonly otherKind?: MachineKind;
  readonly name: Known<string>;
  /** Id in Azure Resource Manager; unknown before creation. */
  readonly resourceId: Known<string>;
  /** Subscription id. */
  readonly subscription: Known<string>;
  /** Names who signs in to create it: equal names mean the same subscription, also when that is unknown. */
  readonly signIn?: string;
  readonly resourceGroup: Known<string>;
  /** Region id, for example `westeurope`. */
  readonly location: Known<string>;
  readonly zones: Known<readonly string[]>;
  /** Resource id, or what the input calls a set that has none yet. */
  readonly availabilitySet: Known<string>;
  /** The flexible scale set that a virtual machine belongs to: its resource id. */
  readonly scaleSet: Known<string>;
  readonly tags: Known<Tags>;

  readonly os: Known<OperatingSystem>;
  readonly image: Known<Image>;
  /** True without an OS profile: made from a specialised disk, so nothing declares how it is patched. */
  readonly specialised: Known<boolean>;
  /** True for resources that have no patch settings at all (`azurerm_virtual_machine`). */
  readonly legacy: boolean;

  readonly patchMode: Known<PatchMode>;
  readonly assessmentMode: Known<AssessmentMode>;
  /** `bypassPlatformSafetyChecksOnUserSchedule`. */
  readonly bypass: Known<boolean>;
  /** The machine's own setting, which wins over the schedule's. */
  readonly rebootSetting: Known<RebootSetting>;
  readonly hotpatch: Known<boolean>;
  readonly agent: Known<boolean>;
  readonly extensionsAllowed: Known<boolean>;
  /** Windows' own automatic updates (`enableAutomaticUpdates`). */
  readonly automaticUpdates: Known<boolean>;

  /** Scale sets only. */
  readonly automaticOsUpgrade: Known<boolean>;
  /** Scale sets only: an application health extension or a health probe. */
  readonly health: Known<boolean>;
  /** Scale sets only: `Automatic`, `Manual` or `Rolling`. */
  readonly upgradeMode: Known<string>;
  /** Automated Patching of SQL Server's own extension (`autoPatchingSettings`); absent without a SQL virtual machine. */
  readonly sqlPatching: Known<boolean>;

  /** Only a live estate has it. */
  readonly live?: LiveState | undefined;
  /** What Azure said of a machine of a plan, where a live estate stands around the plan. */
  readonly observed?: Observed;
  /** It stands around the input: judged only where the input changes something about it. */
  readonly surrounding?: true;

  readonly change: Change;
  /**
   * What dynamic scopes selected it by before this input changes it; a fact that certainly stays is the same object as the machine's own.
   * Left out where all of them stay, and for a machine that did not exist.
   */
  readonly former?: ScopeFacts;
  readonly previousId?: string;
  readonly imported?: true;
  readonly origin: Origin;
  /** Sentences a reader should know about how these facts were found, for example a join by equal index. */
  readonly notes: readonly string[];
}

export type Observed = Pick<Machine, 'patchMode' | 'assessmentMode' | 'bypass' | 'rebootSetting' | 'hotpatch' | 'automaticUpdates'>;

/** The facts that dynamic scopes select machines by. */
export type ScopeFacts = Pick<Machine, 'kind' | 'subscription' | 'signIn' | 'resourceGroup' | 'location' | 'os' | 'tags'>;

/** Tag names keep their spelling; compare them without case. */
export type Tags = ReadonlyMap<string, Known<string>>;

/** Where a fact was written. Lines and columns count from 1. */
export interface Location {
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
  readonly line: number;
}

export interface Origin {
  /** The input file, as the user named it. */
  readonly input: string;
  /** Set when the resource is written in the words of Terraform's azurerm provider instead of Azure's own. */
  readonly words?: 'azurerm';
  /** The block that declares the resource, where the source text is at hand. */
  readonly location?: Location;
}

/** A maintenance configuration. Only those of scope `InGuestPatch` are schedules. */
export interface Schedule {
  readonly id: string;
  readonly name: Known<string>;
  readonly resourceId: Known<string>;
  readonly subscription: Known<string>;
  readonly signIn?: string;
  readonly resourceGroup: Known<string>;
  readonly location: Known<string>;
  readonly tags: Known<Tags>;
  /** `maintenanceScope`: InGuestPatch, Host, OSImage … */
  readonly scope: Known<string>;
  /** `InGuestPatchMode`: only `User` makes it a schedule of the customer. */
  readonly mode: Known<string>;
  /** `YYYY-MM-DD hh:mm`, local to the time zone. */
  readonly start: Known<string>;
  readonly expiration: Known<string>;
  /** `HH:mm`. */
  readonly duration: Known<string>;
  /** Windows time zone id. */
  readonly timeZone: Known<string>;
  readonly recurEvery: Known<string>;
  readonly reboot: Known<RebootSetting>;
  /** Absent when the schedule says nothing about this system. */
  readonly linux: Known<Selection>;
  readonly windows: Known<Selection>;
  /** As of a machine. */
  readonly surrounding?: true;
  readonly change: Change;
  readonly previousId?: string;
  readonly origin: Origin;
}

/** Which updates a schedule installs. Includes and excludes are package masks on Linux, KB numbers on Windows. */
export interface Selection {
  readonly classifications: Known<readonly string[]>;
  readonly include: Known<readonly string[]>;
  readonly exclude: Known<readonly string[]>;
  /** Windows only. */
  readonly excludeKbsRequiringReboot: Known<boolean>;
}

/** A configuration assignment: which schedule, for which machines. */
export interface Assignment {
  readonly id: string;
  readonly schedule: ScheduleReference;
  readonly target: AssignmentTarget;
  /** As of a machine. */
  readonly surrounding?: true;
  readonly change: Change | 'delete';
  readonly origin: Origin;
}

/** `ids` with more than one entry means one of them, the input cannot tell which. */
export type ScheduleReference =
  | { readonly kind: 'inside'; readonly ids: readonly string[] }
  | { readonly kind: 'outside'; readonly resourceId: string }
  | { readonly kind: 'unknown'; readonly why: string };

export type AssignmentTarget =
  /** Exactly this machine; `note` says what was assumed to find it. */
  | { readonly kind: 'machine'; readonly id: string; readonly note?: string }
  /** One of these. */
  | { readonly kind: 'candidates'; readonly ids: readonly string[]; readonly why: string }
  /** A machine outside the input. */
  | { readonly kind: 'outside'; readonly resourceId: string }
  /** It may mean any machine of the input. */
  | { readonly kind: 'any'; readonly why: string }
  | { readonly kind: 'dynamic'; readonly scope: DynamicScope };

/** The filter of a dynamic scope. Absent lists select everything; see reference: learn.microsoft.com/azure/update-manager/dynamic-scope-overview */
export interface DynamicScope {
  readonly subscription: Known<string>;
  readonly signIn?: string;
  /** Set when the assignment sits on a resource group instead of a subscription. */
  readonly resourceGroup: Known<string>;
  readonly resourceTypes: Known<readonly Known<string>[]>;
  readonly resourceGroups: Known<readonly Known<string>[]>;
  readonly locations: Known<readonly Known<string>[]>;
  readonly osTypes: Known<readonly Known<string>[]>;
  readonly tags: Known<readonly TagFilter[]>;
  readonly tagOperator: Known<'Any' | 'All'>;
}

export interface TagFilter {
  readonly tag: Known<string>;
  readonly values: Known<readonly Known<string>[]>;
}

/** A machine that the input deletes or stops managing. */
export interface Leaving {
  readonly id: string;
  readonly action: 'delete' | 'forget';
}

/** An update deployment of Automation, or an extension, which may be the agent of the same retired service. */
export interface UpdateManagementResource {
  readonly id: string;
  readonly kind: 'update-deployment' | 'extension';
  /** Of Automation Update Management, which Azure retired on 31 August 2024; unknown where an extension does not tell its type yet. */
  readonly retired: Known<boolean>;
  readonly change: Change;
  readonly origin: Origin;
}

/** Everything a source found, in Azure's words. Order carries no meaning. */
export interface Estate {
  readonly machines: readonly Machine[];
  /** Maintenance configurations of every scope. */
  readonly schedules: readonly Schedule[];
  readonly assignments: readonly Assignment[];
  readonly updateManagement: readonly UpdateManagementResource[];
  /** Assignments that the input changes or deletes, as they were before: to find machines that lose or gain a schedule. */
  readonly formerAssignments: readonly Assignment[];
  /** Resource ids of everything here that the input declares, changes or deletes, as far as they are known. */
  readonly managed: readonly string[];
  /** Resource ids of schedules that the input deletes. */
  readonly removedSchedules: readonly string[];
  readonly leaving: readonly Leaving[];
  /** Why the input is not the whole story (errored, targeted, deferred …); empty when it is. */
  readonly incomplete: readonly string[];
  /** True for a live estate: nothing outside the input can reach a machine. */
  readonly closed: boolean;
  /** Resources of types that matter here but could not be read, with the reason. */
  readonly notUnderstood: readonly { readonly id: string; readonly why: string }[];
}
