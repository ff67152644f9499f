import { implicit, type Known, value } from '../../../estate/known.ts';
import type { Machine } from '../../../estate/machine.ts';
import type { Tags } from '../../../estate/tags.ts';
import { readRegion } from '../../../estate/vocabulary.ts';
import { memoOfString } from '../../../memo.ts';
import { isRecord } from '../../json-object.ts';
import type { Row } from '../graph/resource-graph.ts';
import { idIn, notUnderstood, textFact, textIn } from '../row.ts';

/** Where everything of a live estate comes from. */
export const origin = { input: 'Azure' } as const;

/** Why a fact is unknown that no row tells this version. */
export const notReadFromAzure = 'this version does not read it from Azure';

type Identified = Pick<Machine, 'id' | 'name' | 'resourceId' | 'subscription' | 'resourceGroup' | 'location' | 'tags'>;

/** Where a resource lies: the beginning of its id, up to the last slash. */
export interface Place extends Pick<Machine, 'subscription' | 'resourceGroup'> {
  readonly path: string;
}

/** Who a resource is, in parts of which many share most. */
export interface IdentityParts extends Pick<Machine, 'location' | 'tags'> {
  readonly place: Place;
  /** The end of its id. */
  readonly ending: string;
  /** Often the end of its id. */
  readonly name: string;
}

/** By the id of the row; undefined for a row without one. */
export function identityPartsOf(row: Row): IdentityParts | undefined {
  const id = idIn(row) ?? '';
  const start = id.lastIndexOf('/') + 1;
  const [place, ending] = [placeOf(id.slice(0, start)), id.slice(start)];
  if (!place || ending === '') return undefined;
  const [name, location] = [textIn(row, 'name'), textIn(row, 'location')];
  return {
    place,
    ending,
    name: name ?? ending,
    location: location === undefined ? notUnderstood : regionFact(location),
    tags: tagsIn(row.tags),
  };
}

export function identityOf(row: Row): Identified | undefined {
  const parts = identityPartsOf(row);
  if (!parts) return undefined;
  const { place, ending, name, location, tags } = parts;
  const { path, subscription, resourceGroup } = place;
  const id = path + ending;
  return { id, name: value(name), resourceId: value(id), subscription, resourceGroup, location, tags };
}

const placeOf = memoOfString<Place | null>((path) => {
  const [, subscription, resourceGroup] = inGroup.exec(path) ?? [];
  if (subscription === undefined || resourceGroup === undefined) return null;
  return { path, subscription: textFact(subscription), resourceGroup: textFact(resourceGroup) };
});

/** Of a resource in a group: subscription and group. */
const inGroup = /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/(?:[^/]+\/)+$/i;

const regionFact = memoOfString(readRegion);

/** Machines of one application share their tags. */
const tagsFact = memoOfString<Known<Tags>>((json) => {
  const entries = Object.entries(JSON.parse(json) as Row);
  return value(new Map(entries.map(([name, text]) => [name, typeof text === 'string' ? textFact(text) : notUnderstood])));
});

const noTags = implicit<Tags>(new Map());

function tagsIn(tags: unknown): Known<Tags> {
  if (tags === null || tags === undefined || tags === '') return noTags;
  return isRecord(tags) ? tagsFact(JSON.stringify(tags)) : notUnderstood;
}
