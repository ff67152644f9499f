import type { Change, Origin } from './declaration.ts';
import type { Known } from './known.ts';
import type { LiveState } from './live.ts';
import type { Tags } from './tags.ts';

export type MachineKind = 'virtual-machine' | 'uniform-scale-set' | 'flexible-scale-set' | 'arc-server';

export type OperatingSystem = 'windows' | 'linux';

export type PatchMode = 'AutomaticByPlatform' | 'AutomaticByOS' | 'Manual' | 'ImageDefault';

export type AssessmentMode = 'AutomaticByPlatform' | 'ImageDefault';

export type RebootSetting = 'IfRequired' | 'Never' | 'Always';

/** A marketplace image by its four names, or any other image (gallery, custom, shared) by its id. */
export type Image =
  | { readonly kind: 'marketplace'; readonly publisher: string; readonly offer: string; readonly sku: string; readonly version: string }
  | { readonly kind: 'custom'; readonly id: string };

/** A virtual machine, scale set or Arc server that exists once the input is carried out. */
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
