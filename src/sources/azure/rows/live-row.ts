import { absent, type Known, value } from '../../../estate/known.ts';
import type { LiveState, StateSince } from '../../../estate/live.ts';
import type { Machine } from '../../../estate/machine.ts';
import { memoOfString } from '../../../memo.ts';
import type { Row } from '../graph/resource-graph.ts';
import { notSaid, textIn, timeFact } from '../row.ts';
import { blockedExtensionsOf } from './agent-row.ts';

/** What the row of a machine says about it as it runs. */
export interface Running extends Required<Pick<LiveState, 'created' | 'power' | 'connection' | 'blockedExtensions'>> {
  /** Since when it is connected or not; Arc servers only. */
  readonly since?: string;
}

export function runningOf(row: Row, { kind, os }: Pick<Machine, 'kind' | 'os'>): Running {
  const arc = kind === 'arc-server';
  const created = textIn(row, 'created');
  const since = arc ? timeFact(textIn(row, 'connectionSince')) : absent;
  return {
    created: created === undefined ? notSaid : timeFact(created),
    power: arc ? absent : powerFact(textIn(row, 'power') ?? ''),
    connection: arc ? connectionFact(textIn(row, 'connection') ?? '') : absent,
    blockedExtensions: arc ? blockedExtensionsOf(row, os) : absent,
    ...(since.kind === 'value' ? { since: since.value } : {}),
  };
}

const powerFact = memoOfString<Known<StateSince>>((code) => (code === '' ? notSaid : value({ state: code.replace(/^PowerState\//i, '') })));
const connectionFact = memoOfString<Known<StateSince>>((state) => (state === '' ? notSaid : value({ state })));

/** Of a machine that Azure says is on. */
export const on = powerFact('PowerState/running');
