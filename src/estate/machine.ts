import type { Change, Origin } from './declaration.ts';
import type { FactsOf, Marked } from './fact.ts';
import type { LiveState } from './live.ts';
import type { machineFacts } from './machine-facts.ts';
import type { assessmentModes, machineKinds, nodeChannels, operatingSystems, patchModes, rebootSettings } from './vocabulary.ts';

export type MachineKind = (typeof machineKinds)[number];
export type OperatingSystem = (typeof operatingSystems)[number];
export type PatchMode = (typeof patchModes)[number];
export type AssessmentMode = (typeof assessmentModes)[number];
export type NodeChannel = (typeof nodeChannels)[number];
export type RebootSetting = (typeof rebootSettings)[number];

/** A marketplace image by its four names, or any other image (gallery, custom, shared) by its id. */
export type Image =
  | { readonly kind: 'marketplace'; readonly publisher: string; readonly offer: string; readonly sku: string; readonly version: string }
  | { readonly kind: 'custom'; readonly id: string };

/** What a source finds out about a machine, or says that it cannot. */
export type MachineFacts = FactsOf<typeof machineFacts>;

/** A virtual machine, scale set, Arc server or node pool that exists once the input is carried out. */
export interface Machine extends MachineFacts {
  /** Plan address, or resource id where there is no plan. */
  readonly id: string;
  readonly kind: MachineKind;
  /** Set while it may be of this kind as well: a scale set whose orchestration mode is not known yet. */
  readonly otherKind?: MachineKind;
  /** Names who signs in to create it: equal names mean the same subscription, also when that is unknown. */
  readonly signIn?: string;
  /** True for resources that have no patch settings at all (`azurerm_virtual_machine`). */
  readonly legacy: boolean;

  /** Only a live estate has it. */
  readonly live?: LiveState | undefined;
  /** What Azure said of a machine of a plan, where a live estate stands around the plan. */
  readonly observed?: Observed;
  /** It stands around the input: judged only where the input changes something about it. */
  readonly surrounding?: true;

  /** What Azure Policy of the input may do to it; left out where none may reach it. */
  readonly byPolicy?: ByPolicy;

  /** Facts that another resource of the input writes over what declares it, by their names: the address of that resource. */
  readonly writtenBy?: Readonly<Partial<Record<keyof typeof machineFacts, string>>>;
  /** Why it is not certain that it will exist: its finding would be one only if it does. Left out where it certainly will. */
  readonly mayExist?: string;
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

export type PatchSettings = Pick<Machine, 'patchMode' | 'bypass'>;

export interface ByPolicy {
  /** Does the input add or change a policy that may reach the machine? */
  readonly changes: boolean;
  /** How the machine may be set, as written first: facts that a policy writes together are not known only together. */
  readonly settings: readonly PatchSettings[];
}

export type Observed = Pick<Machine, Marked<typeof machineFacts, 'observed'>>;

/** The facts that dynamic scopes select machines by. */
export type ScopeFacts = Pick<Machine, 'kind' | 'subscription' | 'signIn' | 'resourceGroup' | 'location' | 'os' | 'tags'>;
