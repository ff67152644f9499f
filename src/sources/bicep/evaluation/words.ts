import { visibleText } from '../../../text/visible.ts';

/** Characters of Bicep's words that are shown. */
const longest = 400;

/** What Bicep says of a file that it cannot read. */
export function wordsOfRefusal(message: string): string {
  return sentence(visibleText(message.replace(/\s+/g, ' '), longest));
}

/**
 * What Bicep says of source that does not compile. The type of a literal is the literal itself, and the one that was handed in may be a
 * password.
 */
export function wordsOfCompiler(message: string): string {
  const words = message
    .replace(/(provided value is of type )".*"/gs, (_, before: string) => `${before}"…"`)
    .replace(/(literal string value )".*"/gs, (_, before: string) => `${before}"…"`);
  return visibleText(words.replace(/\s+/g, ' '), longest);
}

/**
 * What the engine says of a deployment that it cannot work out. Lines count in the compiled template, expressions and other quotations hold
 * literals, so all of them are left out; so is every string that a parameter has.
 */
export function wordsOfEngine(message: string, values: Iterable<unknown>): string {
  let words = message
    .replace(/ at line '\d+' and column '\d+'/g, '')
    .replace(/\s*Please see https:\/\/aka\.ms\/\S+ for usage details\.?/g, '')
    .replace(/'\[.*\]'/gs, 'an expression')
    .replace(/(\S+ )?(?<!\w)'(?:[^']|'(?=\w))*'(?!\w)/g, (quotation, before: string | undefined) =>
      namesSomething.test(before ?? '') ? quotation : `${before ?? ''}…`,
    );
  const strings = [...values].flatMap((value) => stringsIn(value)).sort((a, b) => b.length - a.length);
  for (const string of strings) words = words.replaceAll(string, '…');
  return sentence(visibleText(words.replace(/\s+/g, ' ').replace(/\.\.$/, '.'), longest));
}

/** The word before a quotation that is no value. */
const namesSomething = /^\W?(?:parameter|variable|output|resource|function|property|type|template|of:|exceed) $/;

/** Shorter ones are parts of words. */
const shortest = 4;

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length < shortest ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
