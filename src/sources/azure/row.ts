import { absent, type Known, unknown, value } from '../../estate/known.ts';
import type { Row } from './graph/resource-graph.ts';

/** A text that says something. KQL makes empty text of what is not there. */
export function textIn(row: Row, name: string): string | undefined {
  const text = row[name];
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** The id of a resource. Some that Azure has kept since long lack the slash at their beginning. */
export function idIn(row: Row, name = 'id'): string | undefined {
  const id = textIn(row, name);
  return id === undefined || id.startsWith('/') ? id : `/${id}`;
}

export function isRecord(of: unknown): of is Row {
  return typeof of === 'object' && of !== null && !Array.isArray(of);
}

/** A bag, empty where there is none. */
export function bagIn(row: Row, name: string): Row {
  const bag = row[name];
  return isRecord(bag) ? bag : {};
}

/** Makes a thing once for each text: a hundred thousand machines have few words among them, and objects are dear. */
export function oncePer<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const one = make(text);
    made.set(text, one);
    return one;
  };
}

/** The same fact for the same text. */
export const textFact: (text: string) => Known<string> = oncePer(value<string>);

const flags = { true: value(true), false: value(false) };

/** True or false, also as text; `otherwise` where nobody said. */
export function flagFact(of: unknown, otherwise: Known<boolean>): Known<boolean> {
  if (typeof of === 'boolean') return of ? flags.true : flags.false;
  if (of === null || of === undefined || of === '') return otherwise;
  const text = String(of).toLowerCase();
  return text === 'true' || text === 'false' ? flags[text] : notUnderstood;
}

/** Rules and explanations say what it is that is not known. */
export const notSaid = unknown('Azure does not say');
export const notUnderstood = unknown('Azure says something here that this version does not know');

/** A word of some few; `otherwise` where nobody said. */
export function wordFact<T>(bag: Row, name: string, read: (text: string) => Known<T>, otherwise: Known<T>): Known<T> {
  const text = bag[name];
  if (text === null || text === undefined || text === '') return otherwise;
  return typeof text === 'string' ? read(text) : notUnderstood;
}

/** An instant; Azure writes the year 1 where something never happened. */
export function timeFact(text: string | undefined): Known<string> {
  return text === undefined || text.startsWith('0001-') ? absent : value(text);
}

/** Words of a list that is read whole or not at all. */
export function wordsFact(of: unknown): Known<readonly string[]> {
  if (of === null || of === undefined) return absent;
  return Array.isArray(of) && of.every((one) => typeof one === 'string') ? value(of) : notUnderstood;
}
