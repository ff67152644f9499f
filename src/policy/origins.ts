import type { PolicyIssue } from '../errors.ts';
import type { Environment } from './policy.ts';

/** Where an environment is written, found only when somebody asks. */
export type EnvironmentOrigin = () => Pick<PolicyIssue, 'file' | 'line' | 'column' | 'path'>;

const origins = new WeakMap<Environment, EnvironmentOrigin>();

export function rememberOrigin(environment: Environment, origin: EnvironmentOrigin): void {
  origins.set(environment, origin);
}

/** The key of an environment in its policy file; undefined for environments that were not loaded from one. */
export function originOfEnvironment(environment: Environment): ReturnType<EnvironmentOrigin> | undefined {
  return origins.get(environment)?.();
}
