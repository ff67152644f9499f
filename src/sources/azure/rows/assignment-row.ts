import type { Assignment, AssignmentTarget, DynamicScope, ScheduleReference, TagFilter } from '../../../estate/assignment.ts';
import { absent, implicit, type Known, value } from '../../../estate/known.ts';
import { parseResourceId } from '../../../estate/resource-id.ts';
import { readTagOperator } from '../../../estate/vocabulary.ts';
import type { Row } from '../graph/resource-graph.ts';
import { bagIn, idIn, isRecord, notUnderstood, oncePer, textFact, wordFact } from '../row.ts';
import { origin } from './identity-row.ts';

/**
 * The assignment of a row; undefined where its id does not tell what it sits on, or its filter what it selects. Its machine and schedule
 * are found by their ids later.
 */
export function assignmentOf(row: Row): Assignment | undefined {
  const id = idIn(row);
  const parent = id === undefined ? undefined : parseResourceId(id)?.parent;
  const filter = row.filter || {};
  if (!isRecord(filter) || !isRecord(filter.tagSettings || {})) return undefined;
  const target = parent === undefined ? undefined : targetOf(parent, filter);
  if (id === undefined || !target) return undefined;
  const schedule = idIn(row, 'schedule');
  return {
    id,
    schedule: schedule === undefined ? { kind: 'unknown', why: `Azure does not say which schedule ${id} means` } : outside(schedule),
    target,
    change: 'keep',
    origin,
  };
}

/** Many assignments name the same schedule. */
const outside = oncePer<ScheduleReference>((resourceId) => ({ kind: 'outside', resourceId }));

/** On a machine it is static, on a subscription or a resource group it is a dynamic scope. */
function targetOf(parent: string, filter: Row): AssignmentTarget | undefined {
  const parts = parseResourceId(parent);
  if (!parts) return undefined;
  if (parts.type !== undefined) return { kind: 'outside', resourceId: parent };
  const { subscription, resourceGroup } = parts;
  return {
    kind: 'dynamic',
    scope: {
      ...filterOf(filter),
      subscription: textFact(subscription),
      resourceGroup: resourceGroup === undefined ? absent : textFact(resourceGroup),
    },
  };
}

function filterOf(filter: Row): Omit<DynamicScope, 'subscription' | 'resourceGroup'> {
  const tagSettings = bagIn(filter, 'tagSettings');
  return {
    resourceTypes: texts(filter.resourceTypes),
    resourceGroups: texts(filter.resourceGroups),
    locations: texts(filter.locations),
    osTypes: texts(filter.osTypes),
    tags: tagsOf(tagSettings.tags),
    tagOperator: wordFact(tagSettings, 'filterOperator', readTagOperator, implicit('Any')),
  };
}

/** A list of which nothing was said selects everything. */
function texts(of: unknown): Known<readonly Known<string>[]> {
  if (of === null || of === undefined) return absent;
  if (!Array.isArray(of)) return notUnderstood;
  return value(of.map((one: unknown) => (typeof one === 'string' ? textFact(one) : notUnderstood)));
}

function tagsOf(of: unknown): Known<readonly TagFilter[]> {
  if (of === null || of === undefined) return absent;
  if (!isRecord(of)) return notUnderstood;
  return value(Object.entries(of).map(([tag, values]) => ({ tag: textFact(tag), values: texts(values) })));
}
