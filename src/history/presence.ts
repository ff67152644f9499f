import type { LiveState } from '../estate/live.ts';
import { not, type Truth } from '../estate/truth.ts';

/** States of a virtual machine in which nothing runs on it, or is about to stop. */
const offStates = ['deallocated', 'deallocating', 'stopped', 'stopping'];
const onStates = ['running', 'starting'];

/** Is it switched off? Arc servers have no such state and are not. */
export function isOff({ power }: Pick<LiveState, 'power'>): Truth {
  if (power.kind === 'absent') return 'no';
  if (power.kind === 'unknown') return 'unknown';
  const state = power.value.state.toLowerCase();
  if (offStates.includes(state)) return 'yes';
  return onStates.includes(state) ? 'no' : 'unknown';
}

/** Is the Arc server out of touch with Azure? Virtual machines have no such state and are not. */
export function isDisconnected({ connection }: Pick<LiveState, 'connection'>): Truth {
  if (connection.kind === 'absent') return 'no';
  if (connection.kind === 'unknown') return 'unknown';
  return not(connection.value.state.toLowerCase() === 'connected' ? 'yes' : 'no');
}
