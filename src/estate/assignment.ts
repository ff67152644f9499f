import type { Change, Origin } from './declaration.ts';
import type { Known } from './known.ts';

/** A configuration assignment: which schedule, for which machines. */
export interface Assignment {
  readonly id: string;
  readonly schedule: ScheduleReference;
  readonly target: AssignmentTarget;
  /** As of a machine. */
  readonly surrounding?: true;
  /** As of a machine. */
  readonly mayExist?: string;
  readonly change: Change | 'delete';
  /** As of a machine. */
  readonly imported?: true;
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
  /** It may mean any machine of the input, or any of these. */
  | { readonly kind: 'any'; readonly why: string; readonly among?: Among }
  | { readonly kind: 'dynamic'; readonly scope: DynamicScope };

/** What is known of the machine that an assignment means; what is left out is not. */
export interface Among {
  readonly resourceType?: string;
  readonly subscription?: string;
  readonly resourceGroup?: string;
}

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
