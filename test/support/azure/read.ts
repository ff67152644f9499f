import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import type { Estate } from '../../../src/estate/estate.ts';
import { realTiming, type Timing } from '../../../src/sources/azure/graph/timing.ts';
import { readEstate } from '../../../src/sources/azure/read-estate.ts';
import type { AzureRequest } from '../../../src/sources/source.ts';
import type { RunningAzure } from './start.ts';

/** Lets this process trust the certificates of the endpoint, as NODE_EXTRA_CA_CERTS would. */
export function trust({ ca }: RunningAzure): void {
  setDefaultCACertificates([...getCACertificates('default'), ca]);
}

/** Asks for everything in the tenant, signed in with the secret. */
export function requestTo(azure: RunningAzure, more: Partial<AzureRequest> = {}): AzureRequest {
  const scopes = [`mg:${azure.tenantId}`];
  return { scopes, excludeScopes: [], auth: 'environment', cloud: 'azurecloud', environment: azure.environment, ...more };
}

export interface TestTiming extends Timing {
  /** The same clock for the other side. */
  readonly clock: () => Date;
  /** How many requests began. */
  readonly began: () => number;
  /** Every request that is under way has lasted too long. */
  readonly giveUp: () => void;
}

/** A clock that only pauses move on, for both sides: whoever waits is done at once, and nobody can tell. */
export function hastyTiming(): TestTiming {
  const start = Date.now();
  let waited = 0;
  let limits: readonly AbortController[] = [];
  let began = 0;
  const now = () => start + waited;
  return {
    now,
    clock: () => new Date(now()),
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      waited += milliseconds;
    },
    requestLimit: () => {
      began += 1;
      const limit = new AbortController();
      limits = [...limits, limit];
      return limit.signal;
    },
    began: () => began,
    giveUp: () => {
      for (const limit of limits) limit.abort(new DOMException('The request lasted too long.', 'TimeoutError'));
      limits = [];
    },
    limit: realTiming.limit,
  };
}

/** The estate that the source reads from the endpoint. */
export async function readFrom(azure: RunningAzure, more: Partial<AzureRequest> = {}, timing: Timing = realTiming): Promise<Estate> {
  return readEstate(requestTo(azure, more), timing);
}

/** An estate as text that does not depend on the order or on the case of ids. */
export function canonical({ machines, schedules, assignments, coverage, removedSchedules }: Estate): string {
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id.toLowerCase() < b.id.toLowerCase() ? -1 : 1);
  const sorted = { machines: [...machines].sort(byId), schedules: [...schedules].sort(byId), assignments: [...assignments].sort(byId) };
  const text = JSON.stringify({ ...sorted, coverage, removedSchedules }, (_, of) => (of instanceof Map ? [...of] : of));
  return text.replaceAll(/\/subscriptions\/[^"]*/gi, (id) => id.toLowerCase());
}
