import type { Estate } from '../../../src/estate/estate.ts';
import type { Row } from '../../support/azure/query/expressions.ts';
import type { TableName } from '../../support/azure/query/tables.ts';
import { common, group, rowReader } from '../../support/azure/rows.ts';
import { declared, estateOfDeclared } from '../../support/declared.ts';

/** A resource of Azure by its body, and what it lies in or on. */
export interface Resource {
  readonly type: string;
  readonly body: Row;
  readonly parent?: string;
}

type Reader = (resources: readonly Resource[]) => Promise<Estate>;

export const nameOf = (index: number) => `r${index}`;

/** Every way in which a body is read: as the body of a plan, with azapi 1 as text, and as a row of Resource Graph. */
export function ways(table: TableName = 'resources'): readonly (readonly [string, Reader])[] {
  const { readRows } = rowReader();
  return [
    ['an azapi plan', (resources) => planned(resources, (body) => body)],
    ['a plan of azapi 1', (resources) => planned(resources, JSON.stringify)],
    [
      'a row',
      (resources) => {
        const rows = resources.map(({ type, body, parent = group }, index): Row => {
          const name = nameOf(index);
          return { ...common, ...body, id: `${parent}/providers/${type}/${name}`, name, type: type.toLowerCase() };
        });
        return readRows({ resources: [], [table]: rows });
      },
    ],
  ];
}

function planned(resources: readonly Resource[], written: (body: Row) => unknown): Promise<Estate> {
  const all = resources.map(({ type, body, parent = group }, index) => {
    const after = { type: `${type}@2025-04-01`, name: nameOf(index), parent_id: parent, location: 'westeurope', body: written(body) };
    return declared(`azapi_resource.${nameOf(index)}`, after);
  });
  return estateOfDeclared(...all);
}

/** The facts by the name of their resource: its id ends with it, and so does its address. */
export function byName<T extends { readonly id: string }>(facts: readonly T[]): ReadonlyMap<string, T> {
  return new Map(facts.map((one) => [one.id.split(/[./]/).at(-1) as string, one]));
}

/** A fact or a thing made of facts in few words, without the words why one is unknown. */
export function brief(of: unknown): unknown {
  if (Array.isArray(of)) return of.map(brief);
  if (of instanceof Map) return Object.fromEntries([...of].map(([name, one]) => [name, brief(one)]));
  if (typeof of !== 'object' || of === null) return of;
  if ('kind' in of && of.kind === 'absent') return 'absent';
  if ('kind' in of && of.kind === 'unknown') return 'unknown';
  if ('kind' in of && of.kind === 'value' && 'value' in of) {
    const value = brief(of.value);
    return 'implicit' in of ? ['by default', value] : value;
  }
  return Object.fromEntries(Object.entries(of).map(([name, one]) => [name, brief(one)]));
}
