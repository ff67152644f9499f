import type { Report } from '../findings/report.ts';

const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u007f-\u009f\u2028\u2029]/gu;

/**
 * The report as JSON, two spaces a level. Characters that are not seen or change the direction of text are written as `\u` escapes:
 * the same data, but what a reader sees is what a program reads.
 */
export function json(report: Report): string {
  return `${JSON.stringify(report, null, 2).replace(unseen, escaped)}\n`;
}

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
