import type { PolicyIssue } from '../errors.ts';
import type { Environment } from './policy.ts';

/** Where an environment is written, found only when somebody asks. */
export type Origin = () => Pick<PolicyIssue, 'file' | 'line' | 'column' | 'path'>;

const origins = new WeakMap<Environment, Origin>();

export function rememberOrigin(environment: Environment, origin: Origin): void {
  origins.set(environment, origin);
}

/** The key of an environment in its policy file; undefined for environments that were not loaded from one. */
export function originOf(environment: Environment): ReturnType<Origin> | undefined {
  return origins.get(environment)?.();
}
