import { absent, type Known, value } from '../../../estate/known.ts';
import type { LiveState, StateSince } from '../../../estate/live.ts';
import { memoOfString } from '../../../memo.ts';
import type { Row } from '../graph/resource-graph.ts';
import { notSaid, textIn, timeFact } from '../row.ts';

/** What the row of a machine says about it as it runs. */
export interface Running extends Pick<LiveState, 'created' | 'power' | 'connection'> {
  /** Since when it is connected or not; Arc servers only. */
  readonly since?: string;
}

export function runningOf(row: Row, arc: boolean): Running {
  const created = textIn(row, 'created');
  const since = arc ? timeFact(textIn(row, 'connectionSince')) : absent;
  return {
    created: created === undefined ? notSaid : timeFact(created),
    power: arc ? absent : powerFact(textIn(row, 'power') ?? ''),
    connection: arc ? connectionFact(textIn(row, 'connection') ?? '') : absent,
    ...(since.kind === 'value' ? { since: since.value } : {}),
  };
}

const powerFact = memoOfString<Known<StateSince>>((code) => (code === '' ? notSaid : value({ state: code.replace(/^PowerState\//i, '') })));
const connectionFact = memoOfString<Known<StateSince>>((state) => (state === '' ? notSaid : value({ state })));

/** Of a machine that Azure says is on. */
export const on = powerFact('PowerState/running');
