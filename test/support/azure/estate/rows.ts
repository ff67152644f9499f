import type { AzureEstate } from '../azure.ts';
import type { Row } from '../query/expressions.ts';
import type { Rows } from '../query/run.ts';
import type { TableName } from '../query/tables.ts';

export const noRows: Rows = { length: 0, at: () => undefined };

/** Rows made when they are asked for. Where there is none at an index, the answer skips it. */
export function lazyRows(length: number, at: (index: number) => Row | undefined): Rows {
  return { length, at: (index) => (index < 0 || index >= length ? undefined : at(index)) };
}

/** Up to `slots` rows for each of `count` things. */
export function lazySlots(count: number, slots: number, at: (index: number, slot: number) => Row | undefined): Rows {
  return lazyRows(count * slots, (place) => at(Math.floor(place / slots), place % slots));
}

/** One after the other. */
export function joined(...parts: readonly Rows[]): Rows {
  return {
    length: parts.reduce((sum, part) => sum + part.length, 0),
    at(index) {
      let rest = index;
      for (const part of parts) {
        if (rest < part.length) return part.at(rest);
        rest -= part.length;
      }
      return undefined;
    },
  };
}

/** The same estate with every row made once: for one that is read many times and is small enough to keep. */
export function kept(estate: AzureEstate): AzureEstate {
  const tables = new Map<TableName, Rows>();
  const made = ({ length, at }: Rows) => Array.from({ length }, (_, index) => at(index));
  return {
    ...estate,
    rows(name) {
      const rows = tables.get(name) ?? made(estate.rows(name));
      tables.set(name, rows);
      return rows;
    },
  };
}

/** A row whose properties are made only when somebody looks at them, which a query by type does not. */
export function rowOf(plain: Row, properties: () => Row): Row {
  let made: Row | undefined;
  return {
    ...plain,
    get properties() {
      made ??= properties();
      return made;
    },
  };
}
