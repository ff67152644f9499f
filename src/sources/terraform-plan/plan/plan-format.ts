/** What we read of `terraform show -json` (format 1.x): developer.hashicorp.com/terraform/internals/json-format */
export interface ResourceChange {
  readonly address: string;
  readonly previous_address?: string;
  readonly module_address?: string;
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly name: string;
  readonly index?: string | number;
  readonly provider_name?: string;
  readonly deposed?: string;
  readonly change: {
    readonly actions: readonly string[];
    readonly before?: unknown;
    readonly after?: unknown;
    readonly after_unknown?: unknown;
    readonly after_sensitive?: unknown;
    readonly before_sensitive?: unknown;
    readonly importing?: unknown;
  };
}

/** An expression of the configuration: a constant, or the names it refers to; neither for functions of constants. */
export interface Expression {
  readonly constant_value?: unknown;
  readonly references?: readonly string[];
}

export interface ResourceConfiguration {
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly name: string;
  readonly provider_config_key?: string;
  readonly expressions?: Readonly<Record<string, unknown>>;
  readonly for_each_expression?: Expression;
  readonly count_expression?: Expression;
  readonly depends_on?: readonly string[];
}

export interface ModuleConfiguration {
  readonly resources?: readonly ResourceConfiguration[];
  readonly module_calls?: Readonly<Record<string, ModuleCall>>;
  readonly outputs?: Readonly<Record<string, { readonly expression?: Expression }>>;
  readonly variables?: Readonly<Record<string, { readonly default?: unknown; readonly sensitive?: unknown }>>;
}

export interface ModuleCall {
  readonly source?: string;
  readonly expressions?: Readonly<Record<string, unknown>>;
  readonly for_each_expression?: Expression;
  readonly count_expression?: Expression;
  readonly module?: ModuleConfiguration;
}

export interface ProviderConfiguration {
  readonly expressions?: Readonly<Record<string, unknown>>;
}

export interface PlanConfiguration {
  readonly provider_config?: Readonly<Record<string, ProviderConfiguration>>;
  readonly root_module?: ModuleConfiguration;
}

/** Everything of a plan but its resource changes. */
export interface PlanFrame {
  readonly configuration: PlanConfiguration;
  /** Values of the root module's variables. */
  readonly variables: Readonly<Record<string, { readonly value?: unknown }>>;
  readonly errored: boolean;
  /** False for targeted and deferred plans; left out by OpenTofu and by Terraform before 1.8. */
  readonly complete?: boolean;
  /** Every resource that the plan has an entry for, by its address without the keys of instances. */
  readonly entries: ReadonlySet<string>;
  readonly deferred: number;
  /** What actions of azapi do while the plan is applied, as its resource that acts once says it. */
  readonly invocations: readonly ResourceChange[];
  readonly prior: PriorState;
}

/** What was there when the plan was made, as far as it is kept. */
export interface PriorState {
  /** Is anything there that Terraform manages? */
  readonly managed: boolean;
  /** Data sources that were read while planning: unless their look-up waits for the apply, nothing else holds what they found. */
  readonly data: readonly PriorData[];
}

export interface PriorData {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly index?: string | number;
  readonly values?: unknown;
  readonly sensitive_values?: unknown;
}

/** A plan taken apart: each resource change as soon as it is read, the frame once, in the order of the file. */
export type PlanPart =
  | { readonly part: 'resource-change'; readonly resource: ResourceChange }
  | { readonly part: 'frame'; readonly frame: PlanFrame };
