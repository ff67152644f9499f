import { plural } from '../text/plural.ts';

/** A part of a Markdown page whose rows can be dropped one by one. */
export interface Section {
  /** Stands above the rows; ends without a line break. */
  readonly head: string;
  readonly rows: Rows;
  /** Stands below the rows. */
  readonly foot?: string;
  /** What a dropped row is called, for example `machine`; with its plural where an s is not enough. */
  readonly noun: string | readonly [one: string, several: string];
  /** Where bytes are short, sections of a lower number get theirs first. */
  readonly priority: number;
}

/** Rows that are written only when there is room for them. */
export interface Rows {
  readonly length: number;
  at(index: number): string;
}

export function rowsOf<T>(items: readonly T[], write: (item: T) => string): Rows {
  return { length: items.length, at: (index) => write(items[index] as T) };
}

/** Bytes kept back in each section for saying what was dropped. */
const droppedNote = 120;

/**
 * Puts sections together in the given order within a number of bytes. Rows are dropped from the end of a section, never cut, and
 * counted where they stood; sections without rows are left out.
 */
export function assemble(sections: readonly Section[], budget: number): string {
  const filled = sections.filter(({ rows }) => rows.length > 0);
  const fixed = filled.map(({ head, foot = '' }) => Buffer.byteLength(head) + Buffer.byteLength(foot) + droppedNote);
  let left = budget - fixed.reduce((sum, bytes) => sum + bytes, 0);
  const kept = new Map<Section, readonly string[]>();
  for (const section of [...filled].sort((a, b) => a.priority - b.priority)) {
    const rows: string[] = [];
    for (let index = 0; index < section.rows.length; index += 1) {
      const row = section.rows.at(index);
      const bytes = Buffer.byteLength(row) + 1;
      if (bytes > left) break;
      left -= bytes;
      rows.push(row);
    }
    kept.set(section, rows);
  }
  return `${filled.map((section) => written(section, kept.get(section) ?? [])).join('\n\n')}\n`;
}

function written({ head, rows, foot, noun }: Section, kept: readonly string[]): string {
  const dropped = rows.length - kept.length;
  const [one, several] = typeof noun === 'string' ? [noun] : noun;
  const what = plural(dropped, `more ${one}`, several && `more ${several}`);
  const note = dropped > 0 ? `\n\n_${what} not shown: the summary is full._` : '';
  return [`${head}\n${kept.join('\n')}${note}`, ...(foot === undefined ? [] : [foot])].join('\n\n');
}
