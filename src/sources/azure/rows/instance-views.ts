import { ComputeManagementClient, type VirtualMachineInstanceView } from '@azure/arm-compute';
import { SourceError } from '../../../errors.ts';
import { unknown, value } from '../../../estate/known.ts';
import type { PatchAssessment, PatchError, PatchInstallation, StateSince } from '../../../estate/live.ts';
import type { Machine } from '../../../estate/machine.ts';
import { parseResourceId } from '../../../estate/resource-id.ts';
import type { Connection } from '../graph/connection.ts';
import { isAccessDenied, isNotFound } from '../graph/failures.ts';
import { inLanes } from '../graph/in-lanes.ts';
import { Pace } from '../graph/pace.ts';
import type { Identity } from '../sign-in/sign-in.ts';
import { errorOf } from './patch-rows.ts';

/** What a machine says of itself, where Resource Graph has no assessment of it. */
export interface InstanceFacts {
  readonly assessment: PatchAssessment | undefined;
  readonly installation: PatchInstallation | undefined;
  readonly configuration: readonly StateSince[];
}

/** One request for each machine, so only for so many. */
export const mostInstanceViews = 200;

/** What came of the question: facts, or why there are none. `notAsked` where it was not even asked. */
export type InstanceAnswer = InstanceFacts | { readonly why: string; readonly notAsked?: true };

/** Asks machines one by one, as many as may be; what the others would say is not known. */
export async function readInstanceViews<T extends Pick<Machine, 'id'>>(
  machines: readonly T[],
  connection: Connection,
): Promise<ReadonlyMap<T, InstanceAnswer>> {
  const answers = new Map<T, InstanceAnswer>();
  const clients = new Clients(connection);
  const pace = new Pace();
  let refused = 0;
  await inLanes(machines.slice(0, mostInstanceViews), async (machine) => {
    const { subscription = '', resourceGroup = '', name = '' } = parseResourceId(machine.id) ?? {};
    try {
      const view = await connection.request(`the instance view of ${machine.id}`, pace, (abortSignal) =>
        clients.of(subscription).virtualMachines.instanceView(resourceGroup, name, { abortSignal }),
      );
      answers.set(machine, factsOf(view));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      answers.set(machine, { why: whyRefused(error) });
      refused += 1;
    }
  });
  if (refused > 0) {
    const [who, what] =
      refused === 1
        ? ['1 machine did not tell about itself', 'what only it could tell']
        : [`${refused} machines did not tell about themselves`, 'what only they could tell'];
    connection.tell(`${who}; ${what} is unknown.`);
  }
  const left = machines.slice(mostInstanceViews);
  for (const machine of left) answers.set(machine, { why: notAsked, notAsked: true });
  if (left.length > 0)
    connection.tell(
      `${left.length} more running machines without an assessment were not asked one by one; at most ${mostInstanceViews} are.`,
    );
  return answers;
}

const notAsked = `no more than ${mostInstanceViews} machines are asked one by one; check smaller scopes`;

/** The same for machines of the same trouble. */
function whyRefused({ cause }: SourceError): string {
  if (isAccessDenied(cause)) return 'this identity may not read the instance view of these machines';
  return isNotFound(cause) ? 'Azure has no instance view of them any more' : 'Azure did not deliver their instance views';
}

/** A client for each subscription, made anew when the identity is. */
class Clients {
  readonly #connection: Connection;
  readonly #made = new Map<string, { readonly identity: Identity; readonly client: ComputeManagementClient }>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  of(subscription: string): ComputeManagementClient {
    const { identity, clientOptions } = this.#connection;
    const known = this.#made.get(subscription);
    if (known?.identity === identity) return known.client;
    const client = new ComputeManagementClient(identity.credential, subscription, clientOptions);
    this.#made.set(subscription, { identity, client });
    return client;
  }
}

const notTold = unknown('the machine does not say');

/** The parts of an instance view that matter here. */
export function factsOf({ patchStatus }: VirtualMachineInstanceView): InstanceFacts {
  const { availablePatchSummary: summary, lastPatchInstallationSummary: last, configurationStatuses = [] } = patchStatus ?? {};
  return {
    assessment: summary && {
      status: summary.status ?? 'Unknown',
      at: timeOf(summary.lastModifiedTime),
      rebootPending: summary.rebootPending === undefined ? notTold : value(summary.rebootPending),
      // Critical and security patches are counted as one.
      counts: {
        ...(summary.criticalAndSecurityPatchCount === undefined ? {} : { security: summary.criticalAndSecurityPatchCount }),
        ...(summary.otherPatchCount === undefined ? {} : { other: summary.otherPatchCount }),
      },
      ...withError(summary.error),
    },
    installation: last && {
      id: last.installationActivityId ?? 'last',
      status: last.status ?? 'Unknown',
      started: timeOf(last.startTime),
      at: timeOf(last.lastModifiedTime),
      counts: {
        installed: last.installedPatchCount ?? 0,
        failed: last.failedPatchCount ?? 0,
        pending: last.pendingPatchCount ?? 0,
        excluded: last.excludedPatchCount ?? 0,
        notSelected: last.notSelectedPatchCount ?? 0,
      },
      windowExceeded: last.maintenanceWindowExceeded === true,
      rebootStatus: notTold,
      ...withError(last.error),
    },
    configuration: configurationStatuses.flatMap(({ code, time }) => {
      const since = time?.toISOString();
      return code === undefined ? [] : [{ state: code, ...(since === undefined ? {} : { since }) }];
    }),
  };
}

function timeOf(time: Date | undefined): PatchAssessment['at'] {
  // The year 1 stands for never.
  return time === undefined || time.getTime() < 0 ? { kind: 'absent' } : value(time.toISOString());
}

function withError(error: unknown): { readonly error?: PatchError } {
  const read = errorOf(error);
  return read === undefined ? {} : { error: read };
}
