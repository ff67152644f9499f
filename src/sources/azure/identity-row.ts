import type { Machine, Tags } from '../../estate/estate.ts';
import { type Known, value } from '../../estate/known.ts';
import { readRegion } from '../../estate/vocabulary.ts';
import type { Row } from './resource-graph.ts';
import { idIn, isRecord, notUnderstood, oncePer, textFact, textIn } from './row.ts';

/** Where everything of a live estate comes from. */
export const origin = { input: 'Azure' } as const;

export type Identified = Pick<Machine, 'id' | 'name' | 'resourceId' | 'subscription' | 'resourceGroup' | 'location' | 'tags'>;

/** Who a resource is, by the id of its row; undefined for a row without one. */
export function identityOf(row: Row): Identified | undefined {
  const id = idIn(row);
  const [, subscription, resourceGroup, name] = (id !== undefined && place.exec(id)) || [];
  if (id === undefined || subscription === undefined || resourceGroup === undefined || name === undefined) return undefined;
  const location = textIn(row, 'location');
  return {
    id,
    name: value(textIn(row, 'name') ?? name),
    resourceId: value(id),
    subscription: textFact(subscription),
    resourceGroup: textFact(resourceGroup),
    location: location === undefined ? notUnderstood : regionFact(location),
    tags: tagsIn(row.tags),
  };
}

/** Of a resource in a group: subscription, group, and the name at its end. */
const place = /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/(?:[^/]+\/)+([^/]+)$/i;

const regionFact = oncePer(readRegion);

/** Machines of one application share their tags. */
const tagsFact = oncePer<Known<Tags>>((json) => {
  const entries = Object.entries(JSON.parse(json) as Row);
  return value(new Map(entries.map(([name, text]) => [name, typeof text === 'string' ? textFact(text) : notUnderstood])));
});

function tagsIn(tags: unknown): Known<Tags> {
  if (tags === null || tags === undefined || tags === '') return tagsFact('{}');
  return isRecord(tags) ? tagsFact(JSON.stringify(tags)) : notUnderstood;
}
