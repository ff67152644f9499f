import { describe, expect, it } from 'vitest';
import type { Estate } from '../../src/estate/estate.ts';
import { absent, implicit, unknown, value } from '../../src/estate/known.ts';
import { Decoder, encode } from '../../src/sources/snapshot/codec.ts';
import { missing } from '../support/live.ts';
import { assignment, dynamicScope, estate, linuxVm, schedule } from '../support/machines.ts';

const back = (one: ReturnType<typeof estate>) => new Decoder().decode(JSON.parse(JSON.stringify(encode(one)))) as Estate;

describe('a snapshot', () => {
  it('brings back every kind of fact', () => {
    const machine = linuxVm({ os: value('linux'), bypass: implicit(false), image: absent, location: unknown('known after apply') });
    const found = estate({ machines: [machine], schedules: [schedule()], assignments: [assignment(schedule(), machine)] });
    expect(back(found)).toEqual(found);
  });

  it('brings back tags with the names that facts have', () => {
    const names = ['value', 'absent', 'unknown', 'implicit', 'kind', 'why', 'tags', 'counts', '__proto__', 'constructor', ''];
    const tags = value(new Map(names.map((name, index) => [name, index % 2 === 0 ? value(name) : unknown(name)])));
    const [machine] = back(estate({ machines: [linuxVm({ tags })] })).machines;
    expect(machine?.tags).toEqual(tags);
  });

  it('brings back filters, references and targets of every kind', () => {
    const filter = value([{ tag: value('ring'), values: value([value('a'), unknown('later')]) }]);
    const assignments = [
      assignment(schedule(), linuxVm(), { target: { kind: 'dynamic', scope: dynamicScope({ tags: filter, tagOperator: value('All') }) } }),
      assignment(schedule(), linuxVm(), { schedule: { kind: 'unknown', why: 'later' }, target: { kind: 'any', why: 'later' } }),
      assignment(schedule(), linuxVm(), {
        schedule: { kind: 'outside', resourceId: '/x' },
        target: { kind: 'candidates', ids: ['a', 'b'], why: 'count' },
      }),
    ];
    const found = estate({ assignments });
    expect(back(found)).toEqual(found);
  });

  it('brings back what is known of a running machine, names of counts included', () => {
    const live = {
      created: value('2026-01-01T00:00:00Z'),
      power: value({ state: 'running' }),
      connection: absent,
      assessment: value({
        status: 'Succeeded',
        at: value('2026-11-22T00:00:00Z'),
        rebootPending: value(false),
        counts: { critical: 1, value: 2, unknown: 3 },
      }),
      pending: value([missing()]),
      installations: unknown('denied'),
      configuration: absent,
    };
    const found = estate({ machines: [linuxVm({ live })] });
    expect(back(found)).toEqual(found);
  });

  it('keeps what a machine was before apart from what it is, unless it certainly stayed', () => {
    const [later, stays] = [() => unknown('known after apply'), value('web')];
    const facts = { tags: value(new Map([['ring', later()]])), location: later(), resourceGroup: stays };
    const machine = linuxVm(facts);
    const { kind, subscription, os } = machine;
    const former = { kind, subscription, os, resourceGroup: stays, location: later(), tags: value(new Map([['ring', later()]])) };
    const [found] = back(estate({ machines: [{ ...machine, former }] })).machines;
    expect(found?.former).toEqual(former);
    expect(found?.former?.resourceGroup).toBe(found?.resourceGroup);
    expect(found?.former?.location).not.toBe(found?.location);
    expect(found?.former?.tags).not.toBe(found?.tags);
    const ring = (tags: typeof machine.tags | undefined) => (tags?.kind === 'value' ? tags.value.get('ring') : undefined);
    expect(ring(found?.former?.tags)).not.toBe(ring(found?.tags));
  });
});
