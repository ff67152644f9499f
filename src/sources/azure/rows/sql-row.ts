import { type Known, unknown } from '../../../estate/known.ts';
import { memoOfString } from '../../../memo.ts';
import { readSqlPatching } from '../../arm/sql.ts';
import type { Row } from '../graph/resource-graph.ts';
import { placeIn } from '../row.ts';

/** Does SQL Server patch its machine, by the row of a SQL virtual machine? Azure leaves its settings out of many answers. */
export function sqlPatchingOf({ patching }: Row): Known<boolean> {
  return patchingFact(JSON.stringify(patching ?? null));
}

const notSaid = unknown('Azure does not say how SQL Server is patched');

const patchingFact = memoOfString<Known<boolean>>((json) =>
  readSqlPatching(placeIn({ autoPatchingSettings: { enable: JSON.parse(json) } }), notSaid),
);
