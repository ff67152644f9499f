const zeroWidth = /^[\p{M}\p{Cf}]$/u;
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2fb}\u{20000}-\u{3fffd}]$|^\p{Emoji_Presentation}$/u;
/** Nearly every text; the patterns above take longer to make than a small report takes to print. */
const narrow = /^[\x20-\x7e…–]*$/;

/** Columns that a line of visible text takes in a terminal. */
export function displayWidth(text: string): number {
  if (narrow.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (narrow.test(character)) return 1;
  if (zeroWidth.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** Breaks text into lines of at most `width` columns, between words where it can. Nothing is lost but the spaces at breaks. */
export function wrap(text: string, width: number): readonly string[] {
  const room = Math.max(2, width);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = pieceWord(word, room);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

function pieceWord(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const more = characterWidth(character);
    if (used + more > width) {
      pieces.push(piece);
      [piece, used] = ['', 0];
    }
    piece += character;
    used += more;
  }
  return [...pieces, piece];
}

/**
 * Shortens a name to `width` columns with an ellipsis in it. Addresses tell each other apart by what comes first, resource ids by
 * what comes last; a little of the other end stays.
 */
export function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const room = Math.max(0, width - 1);
  const share = text.startsWith('/') ? 1 / 4 : 3 / 4;
  const front = take([...text], Math.ceil(room * share));
  const back = take([...text].reverse(), room - Math.ceil(room * share));
  return `${front.join('')}…${back.reverse().join('')}`;
}

function cutEnd(text: string, width: number): string {
  return displayWidth(text) <= width ? text : `${take([...text], width - 1).join('')}…`;
}

function take(characters: readonly string[], width: number): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const character of characters) {
    used += characterWidth(character);
    if (used > width) break;
    taken.push(character);
  }
  return taken;
}

export interface Column {
  readonly title: string;
  /** Below this many columns the column is dropped rather than shortened further; the first one never is. */
  readonly least: number;
}

const gap = 2;

/** Does a table fit without shortening anything? */
export function fits(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): boolean {
  return sum(naturalWidths(columns, rows)) + gap * (columns.length - 1) <= width;
}

/**
 * A table of at most `width` columns, title row first. Columns are shortened from the right, the first one last; where that does not
 * suffice, columns are dropped from the right.
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): readonly string[] {
  const natural = naturalWidths(columns, rows);
  const least = columns.map((column, index) => Math.min(column.least, natural[index] ?? 0));
  let shown = columns.length;
  while (shown > 1 && sum(least.slice(0, shown)) + gap * (shown - 1) > width) shown -= 1;
  const widths = natural.slice(0, shown);
  let excess = sum(widths) + gap * (shown - 1) - width;
  for (let index = shown - 1; index >= 0 && excess > 0; index -= 1) {
    const now = widths[index] ?? 0;
    const shorter = Math.max(now - excess, index === 0 ? 2 : (least[index] ?? 0));
    excess -= now - shorter;
    widths[index] = shorter;
  }
  return [columns.map(({ title }) => title), ...rows].map((row) => tableLine(row, widths));
}

function naturalWidths(columns: readonly Column[], rows: readonly (readonly string[])[]): number[] {
  return columns.map(({ title }, index) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[index] ?? '')), displayWidth(title)),
  );
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

function tableLine(row: readonly string[], widths: readonly number[]): string {
  const cells = widths.map((width, index) => {
    const cell = index === 0 ? shorten(row[index] ?? '', width) : cutEnd(row[index] ?? '', width);
    return cell + ' '.repeat(Math.max(0, width - displayWidth(cell)));
  });
  return cells.join(' '.repeat(gap)).trimEnd();
}
