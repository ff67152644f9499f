import { memoOfString } from '../memo.ts';
import type { Fact } from './fact.ts';
import { absent, type Known, unknown } from './known.ts';
import type { Machine, MachineFacts } from './machine.ts';
import { machineFacts } from './machine-facts.ts';
import type { Schedule } from './schedule.ts';
import { scheduleFacts } from './schedule-facts.ts';

type ScheduleFacts = Pick<Schedule, keyof typeof scheduleFacts>;

/** What a source says of the facts that it does not read, with `why`: absent where machines of this kind have no such fact, else unknown. */
export function unreadOfMachine({ kind, otherKind = kind }: Pick<Machine, 'kind' | 'otherKind'>, why: string): MachineFacts {
  return unreadOfKinds(why)(kind)(otherKind);
}

/** Every machine of a kind lacks the same facts, for one of few reasons. */
const unreadOfKinds = memoOfString((why: string) =>
  memoOfString((kind: Machine['kind']) =>
    memoOfString((otherKind: Machine['kind']) => {
      const canBe = ({ kinds }: Fact) => !kinds || kinds.includes(kind) || kinds.includes(otherKind);
      return unread(machineFacts, canBe, why) as MachineFacts;
    }),
  ),
);

/** As for a machine. */
export function unreadOfSchedule(why: string): ScheduleFacts {
  return unread(scheduleFacts, () => true, why) as ScheduleFacts;
}

function unread(table: Readonly<Record<string, Fact>>, canBe: (fact: Fact) => boolean, why: string): Record<string, Known<never>> {
  const open = unknown(why);
  return Object.fromEntries(Object.entries(table).map(([name, fact]) => [name, canBe(fact) ? open : absent]));
}
