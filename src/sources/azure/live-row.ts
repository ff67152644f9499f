import type { Machine } from '../../estate/estate.ts';
import { absent, type Known, type Value, value } from '../../estate/known.ts';
import type { LiveState, PatchInstallation, PendingPatch, StateSince } from '../../estate/live.ts';
import type { Row } from './resource-graph.ts';
import { notSaid, oncePer, textIn, timeFact } from './row.ts';

/** A machine as it runs, while the rows of other tables still come. */
export interface GrowingState extends Pick<LiveState, 'created' | 'power' | 'connection'> {
  assessment: LiveState['assessment'];
  pending: Known<PendingPatch[]>;
  installations: Value<PatchInstallation[]>;
  configuration: LiveState['configuration'];
}

/** A machine whose rows still come. It is never copied: a hundred thousand of them are large. */
export interface GrowingMachine extends Omit<Machine, 'sqlPatching' | 'live'> {
  sqlPatching: Machine['sqlPatching'];
  live?: GrowingState;
}

/** Shared by all machines that have none: replaced by the first, never added to. */
export const nothingListed: Value<PendingPatch[]> = value([]);
export const nothingInstalled: Value<PatchInstallation[]> = value([]);

/** What the row of a machine says about it as it runs. */
export function stateOf(row: Row, arc: boolean): GrowingState {
  const created = textIn(row, 'created');
  return {
    created: created === undefined ? notSaid : timeFact(created),
    power: arc ? absent : powerFact(textIn(row, 'power') ?? ''),
    connection: arc ? connectionOf(row) : absent,
    assessment: absent,
    pending: nothingListed,
    installations: nothingInstalled,
    configuration: absent,
  };
}

const powerFact = oncePer<Known<StateSince>>((code) => (code === '' ? notSaid : value({ state: code.replace(/^PowerState\//i, '') })));
export const running = powerFact('PowerState/running');

function connectionOf(row: Row): Known<StateSince> {
  const [state, since] = [textIn(row, 'connection'), timeFact(textIn(row, 'connectionSince'))];
  if (state === undefined) return notSaid;
  return value({ state, ...(since.kind === 'value' ? { since: since.value } : {}) });
}
