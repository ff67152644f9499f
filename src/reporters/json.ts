import type { Report } from '../findings/report.ts';

const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u007f-\u009f\u2028\u2029]/gu;

/**
 * The report as JSON, two spaces a level. Characters that are not seen or change the direction of text are written as `\u` escapes:
 * the same data, but what a reader sees is what a program reads.
 */
export function json(report: Report): string {
  return [...jsonPieces(report)].join('');
}

/** The same text in pieces: that of a large fleet takes as much memory as everything that was found. */
export function* jsonPieces(report: Report): Generator<string, void> {
  yield '{';
  let before = '';
  for (const [name, part] of Object.entries(report)) {
    yield `${before}\n  ${written(name)}: `;
    before = ',';
    if (Array.isArray(part) && part.length > 0) yield* listPieces(part);
    else yield written(part, '\n  ');
  }
  yield '\n}\n';
}

/** Every element on lines of its own. */
function* listPieces(list: readonly unknown[]): Generator<string, void> {
  for (const [index, element] of list.entries()) yield `${index === 0 ? '[' : ','}\n    ${written(element, '\n    ')}`;
  yield '\n  ]';
}

function written(of: unknown, lineBreak = '\n'): string {
  return JSON.stringify(of, null, 2).replaceAll('\n', lineBreak).replace(unseen, escaped);
}

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
