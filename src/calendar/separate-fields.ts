import { weeksOfMonth } from './weekday.ts';

/**
 * A recurrence with what stands beside it in fields of their own, `name=value`, such as `weekOfMonth=Third`: words in which its nearest form can
 * be looked for. Azure reads none of these fields.
 */
export function withSeparateFields(text: string, fields: readonly string[]): string {
  const words = fields.map((field) => wordsOf(field.slice(0, field.indexOf('=')).toLowerCase(), field.slice(field.indexOf('=') + 1)));
  const every = words.find((word) => /^\d+$/.test(word)) ?? '';
  const rest = words.filter((word) => word !== '' && word !== every);
  return [/\d/.test(text) ? '' : every, text, ...rest].filter((word) => word !== '').join(' ');
}

/** A number alone says every how many; empty where it cannot be told what is meant, as by the number of a weekday. */
function wordsOf(name: string, value: string): string {
  if (!/^[+-]?\d+$/.test(value)) return name.includes('dayofmonth') && /^last$/i.test(value) ? 'last day' : value;
  if (name.includes('offset')) return `Offset${value}`;
  if (name.includes('interval')) return Number(value) > 1 ? value : '';
  if (/occurrence|week(?!day)/.test(name) && !name.includes('dayofweek')) return weeksOfMonth[Number(value) - 1] ?? '';
  return /days?ofmonth|monthday|date|^days?$/.test(name) ? `day${value}` : '';
}
