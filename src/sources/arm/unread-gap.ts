import { everywhere, type Gap, type ListedKind, listedKinds } from '../../estate/coverage.ts';
import { plural } from '../../text/plural.ts';
import type { ArmValue } from './arm-value.ts';
import { kindsInTemplate } from './template.ts';
import type { Unread } from './unread-type.ts';

/** What a resource that nobody reads leaves open; undefined where that is nothing. `template` is what it deploys, if it deploys one. */
export function unreadGap(
  unread: Unread,
  { template, ...where }: Pick<Gap, 'areas' | 'subject' | 'change'> & { readonly template: ArmValue },
): Gap | undefined {
  switch (unread) {
    case 'machines':
      return { ...where, kinds: ['machines'], effect: 'incomplete', why: 'this version does not read the machines that it makes' };
    case 'maintenance':
      return { ...where, kinds: ['schedules', 'assignments'], effect: 'open', why: 'it may put machines on schedules' };
    case 'template': {
      const kinds = kindsInTemplate(template);
      if (kinds.length === 0) return undefined;
      const any = kinds.length === listedKinds.length;
      const why = any
        ? 'what its template deploys is not known: it may be machines, schedules and assignments'
        : `its template deploys ${kinds.join(' and ')}, and templates inside it are not read`;
      return { ...where, areas: any ? [everywhere] : where.areas, kinds, effect: 'incomplete', why };
    }
    case 'service':
      return undefined;
  }
}

/** Told once for each type: their services patch them, and nothing about the other machines is open. */
export function serviceGaps(types: readonly string[]): readonly Gap[] {
  const byType = new Map<string, number>();
  for (const type of types) byType.set(type, (byType.get(type) ?? 0) + 1);
  return [...byType].map(([type, count]) => ({
    areas: [],
    kinds: [] as readonly ListedKind[],
    why: `${plural(count, 'resource', 'resources')} of type ${type} ${count === 1 ? 'was' : 'were'} not judged: its service looks after their machines`,
    effect: 'open',
  }));
}
