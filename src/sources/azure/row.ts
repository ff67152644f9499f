import { areaOf, everywhere, type Gap, type ListedKind } from '../../estate/coverage.ts';
import { absent, type Known, unknown, value } from '../../estate/known.ts';
import { parseResourceId } from '../../estate/resource-id.ts';
import { memoOfString } from '../../memo.ts';
import { JsonValue, type Wording } from '../arm/json-value.ts';
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

/** The same fact for the same text. */
export const textFact: (text: string) => Known<string> = memoOfString(value<string>);

const flags = { true: value(true), false: value(false) };

/** True or false, also as text; `otherwise` where nobody said. */
export function flagFact(of: unknown, otherwise: Known<boolean>): Known<boolean> {
  if (typeof of === 'boolean') return of ? flags.true : flags.false;
  if (of === null || of === undefined || of === '') return otherwise;
  const text = String(of).toLowerCase();
  return text === 'true' || text === 'false' ? flags[text] : notUnderstood;
}

/** A place in the JSON of a row. */
export function placeIn(of: unknown): JsonValue {
  return new JsonValue(of, wording);
}

/** Rules and explanations say what it is that is not known. */
export const notSaid = unknown('Azure does not say');
export const notUnderstood = unknown('Azure says something here that this version does not know');

const wording: Wording = { unexpected: notUnderstood, unnamed: (what) => unknown(`Azure does not name ${what}`) };

/** An instant; Azure writes the year 1 where something never happened. */
export function timeFact(text: string | undefined): Known<string> {
  return text === undefined || text.startsWith('0001-') ? absent : value(text);
}

/** A row that says nothing this version can use: what it stands for may be missing where its id says, or anywhere. */
export function rowNotUnderstood(row: Row, kinds: readonly ListedKind[], why: string): Gap {
  const id = textIn(row, 'id');
  const { subscription } = parseResourceId(id ?? '') ?? {};
  return { areas: [areaOf(subscription) ?? everywhere], kinds, subject: id ?? 'a row without an id', why, effect: 'incomplete' };
}
