import { memoOfString } from '../../../memo.ts';
import { isRecord } from '../../json-object.ts';
import { type InstanceKey, parseModuleAddress } from '../addresses/address.ts';
import type {
  Expression,
  ModuleCall,
  ModuleConfiguration,
  PlanConfiguration,
  PlanFrame,
  ProviderConfiguration,
  ResourceConfiguration,
} from './plan-format.ts';

/** Where an expression stands: decides what `var`, `each` and `count` mean in it. */
export interface Scope {
  readonly module: ModuleInstance;
  /** Key of the resource or module instance that the expression belongs to. */
  readonly key?: InstanceKey;
  readonly forEach?: Expression;
}

/** A module instance: the root is the empty list. A step without key stands for every instance of that call. */
export type ModuleInstance = readonly { readonly name: string; readonly key?: InstanceKey }[];

/** Looks things up in the configuration part of a plan. */
export class Configuration {
  /** The module instance of an address: one for all resources in it. */
  readonly moduleAt = memoOfString((address: string): ModuleInstance => parseModuleAddress(address));
  readonly #plan: PlanConfiguration;
  readonly #variables: PlanFrame['variables'];
  readonly #modules = new Map<string, ModuleConfiguration | undefined>();
  readonly #resources = new Map<string, ReadonlyMap<string, ResourceConfiguration>>();

  constructor({ configuration, variables }: Pick<PlanFrame, 'configuration' | 'variables'>) {
    this.#plan = configuration;
    this.#variables = variables;
  }

  module(instance: ModuleInstance): ModuleConfiguration | undefined {
    const path = instance.map(({ name }) => name).join('.');
    if (!this.#modules.has(path)) {
      let found = this.#plan.root_module;
      for (const { name } of instance) found = own(found?.module_calls, name)?.module;
      this.#modules.set(path, found);
    }
    return this.#modules.get(path);
  }

  /** The call that made the innermost module, with the scope its arguments stand in. */
  call(instance: ModuleInstance): { readonly call: ModuleCall; readonly scope: Scope } | undefined {
    const step = instance.at(-1);
    if (!step) return undefined;
    const parent = instance.slice(0, -1);
    const call = own(this.module(parent)?.module_calls, step.name);
    if (!call) return undefined;
    const forEach = readable(call.for_each_expression);
    return {
      call,
      scope: { module: parent, ...(step.key === undefined ? {} : { key: step.key }), ...(forEach === undefined ? {} : { forEach }) },
    };
  }

  resource(instance: ModuleInstance, mode: string, type: string, name: string): ResourceConfiguration | undefined {
    const path = instance.map((step) => step.name).join('.');
    let resources = this.#resources.get(path);
    if (!resources) {
      const declared = this.module(instance)?.resources;
      const readable = Array.isArray(declared) ? (declared as readonly unknown[]).filter(isRecord) : [];
      resources = new Map(
        (readable as unknown as readonly ResourceConfiguration[]).map((one) => [`${one.mode}.${one.type}.${one.name}`, one]),
      );
      this.#resources.set(path, resources);
    }
    return resources.get(`${mode}.${type}.${name}`);
  }

  output(instance: ModuleInstance, name: string): Expression | undefined {
    return own(this.module(instance)?.outputs, name)?.expression;
  }

  /** What a variable is where nobody sets it. */
  defaultOf(instance: ModuleInstance, variable: string): unknown {
    return own(this.module(instance)?.variables, variable)?.default;
  }

  outputs(instance: ModuleInstance): readonly string[] {
    return Object.keys(this.module(instance)?.outputs ?? {});
  }

  /** Value of a variable of the root module; undefined where the plan does not carry it, or where it is marked sensitive. */
  rootVariable(name: string): unknown {
    const declared = own(this.#plan.root_module?.variables, name);
    if (isRecord(declared) && declared.sensitive !== undefined && declared.sensitive !== false) return undefined;
    return own(this.#variables, name)?.value;
  }

  /** The name of the provider configuration that a resource uses. */
  providerKey(resource: ResourceConfiguration | undefined): string | undefined {
    const key: unknown = resource?.provider_config_key;
    return typeof key === 'string' ? key : undefined;
  }

  /**
   * What two resources have to share to lie in one subscription, also where its id is not known. Undefined where one name stands for
   * several: of a provider with `for_each` (OpenTofu) a plan does not say which instance a resource uses.
   */
  signIn(resource: ResourceConfiguration | undefined): string | undefined {
    const key = this.providerKey(resource);
    return key !== undefined && this.#isRepeated(key) ? undefined : key;
  }

  readonly #isRepeated = memoOfString((key: string) => isRepeated(this.#provider(key)));

  /** An argument of a provider configuration, where it is a constant or a variable of the root module. */
  providerArgument(key: string | undefined, argument: string): unknown {
    const expression = own(this.#provider(key ?? '')?.expressions, argument);
    if (!isRecord(expression)) return undefined;
    if (expression.constant_value !== undefined) return expression.constant_value;
    const [reference, ...others] = Array.isArray(expression.references) ? expression.references : [];
    const variable = typeof reference === 'string' ? /^var\.([^\s.[\]"]+)$/.exec(reference)?.[1] : undefined;
    // Beside others it may be no more than the condition that chooses between them.
    return variable === undefined || others.length > 0 ? undefined : this.rootVariable(variable);
  }

  /**
   * Terraform before 1.2 names the provider of a module by the module, also where the module was handed another one: which, a plan does
   * not say. It can only be the one of that name where there is no other.
   */
  #provider(key: string): ProviderConfiguration | undefined {
    const providers = this.#plan.provider_config;
    const named = own(providers, key);
    if (named || !key.includes(':')) return named;
    const name = key.replace(/^.*:/, '');
    const kind = name.replace(/\..*$/, '');
    const alike = Object.keys(isRecord(providers) ? providers : {}).filter((other) => isNamed(other, kind));
    return alike.length === 1 ? own(providers, name) : undefined;
  }
}

/** A provider configuration of this kind in the root module, with an alias or without. */
function isNamed(key: string, kind: string): boolean {
  return key === kind || key.startsWith(`${kind}.`);
}

/** Only a provider with `for_each` can say `each`. */
function isRepeated(node: unknown): boolean {
  if (Array.isArray(node)) return node.some((part) => (typeof part === 'string' ? /^each\.(key|value)\b/.test(part) : isRepeated(part)));
  return isRecord(node) && Object.values(node).some(isRepeated);
}

/** An expression is an object; anything else is not Terraform's. */
function readable(expression: Expression | undefined): Expression | undefined {
  return isRecord(expression) ? expression : undefined;
}

/** Names in a plan are anybody's: `__proto__` is a name like any other. */
function own<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return isRecord(record) && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The scope in which a resource's own expressions stand. */
export function resourceScope(module: ModuleInstance, key: InstanceKey | undefined, resource: ResourceConfiguration | undefined): Scope {
  const forEach = readable(resource?.for_each_expression);
  return { module, ...(key === undefined ? {} : { key }), ...(forEach === undefined ? {} : { forEach }) };
}
