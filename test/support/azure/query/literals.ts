import type { Syntax } from './kusto.ts';
import { NotSupported } from './refusals.ts';
import { dateOf, type Value } from './values.ts';

const units: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000, ms: 1 };

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/** The value of a literal, or undefined where the expression is something else. */
export function literal(of: Syntax): Value | undefined {
  switch (of.kind) {
    case 'StringLiteralExpression':
      return unquoted(of);
    case 'LongLiteralExpression':
    case 'IntLiteralExpression':
    case 'RealLiteralExpression':
      return Number(of.text);
    case 'BooleanLiteralExpression':
      return of.text.toLowerCase() === 'true';
    case 'DateTimeLiteralExpression':
      return dateLiteral(of);
    case 'TimespanLiteralExpression':
      return durationLiteral(of);
    default:
      return undefined;
  }
}

function unquoted(of: Syntax): string {
  const quote = of.text.at(-1);
  if (of.text === `@${quote}${of.text.slice(2)}`) return of.text.slice(2, -1).replaceAll(`${quote}${quote}`, `${quote}`);
  if (of.text[0] !== quote || of.text.startsWith('```')) throw new NotSupported('this way of writing a string', of);
  return of.text.slice(1, -1).replaceAll(/\\(.)/g, (_, character: string) => escapes[character] ?? character);
}

function dateLiteral(of: Syntax): Value {
  const text = /^datetime\((.*)\)$/.exec(of.text)?.[1]?.trim() ?? '';
  const date = dateOf(text);
  if (!date) throw new NotSupported('this way of writing a time', of);
  return date;
}

function durationLiteral(of: Syntax): Value {
  const [, count = '', unit = ''] = /^(\d+)([a-z]+)$/.exec(of.text) ?? [];
  const size = units[unit];
  if (size === undefined) throw new NotSupported('this way of writing a duration', of);
  return { milliseconds: Number(count) * size };
}
