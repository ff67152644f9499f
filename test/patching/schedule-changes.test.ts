import { describe, expect, it } from 'vitest';
import type { Assignment, DynamicScope } from '../../src/estate/assignment.ts';
import type { Estate } from '../../src/estate/estate.ts';
import { absent, implicit, type Known, unknown, value } from '../../src/estate/known.ts';
import type { Machine, ScopeFacts } from '../../src/estate/machine.ts';
import type { Schedule } from '../../src/estate/schedule.ts';
import { isAffected } from '../../src/patching/affected.ts';
import { patchingOf } from '../../src/patching/patching.ts';
import { scheduleChangesIn } from '../../src/patching/schedule-changes.ts';
import type { ScheduleChange } from '../../src/patching/schedule-steps.ts';
import { arcServer, dynamicScope, estate, linuxVm, now, schedule, uniformScaleSet } from '../support/machines.ts';

const sensitive = () => unknown('marked sensitive');
const later = () => unknown('known after apply');

const group = (text: Known<string> | string | undefined): Known<ReadonlyMap<string, Known<string>>> =>
  value(new Map(text === undefined ? [] : [['Patch-Group', typeof text === 'string' ? value(text) : text]]));

/** A machine that is changed in place; `was` is what differed before. */
function vm(is: Partial<Machine> = {}, was: Partial<ScopeFacts> = {}): Machine {
  const machine = linuxVm({ id: 'vm', change: 'update', ...is });
  const { kind, subscription, resourceGroup, location, os, tags } = machine;
  return Object.keys(was).length === 0
    ? machine
    : { ...machine, former: { kind, subscription, resourceGroup, location, os, tags, ...was } };
}

const retagged = (before: Known<string> | string | undefined, after: Known<string> | string | undefined) =>
  vm({ tags: group(after) }, { tags: group(before) });

const texts = (...entries: readonly string[]) => value(entries.map((entry) => value(entry)));
const asking = (...groups: readonly string[]) => dynamicScope({ tags: value([{ tag: value('patch-group'), values: texts(...groups) }]) });
const weekly = (over: Partial<Schedule> = {}) => schedule({ id: 'weekly', change: 'keep', ...over });
const monthly = schedule({ id: 'monthly', change: 'keep' });

const assign = (over: Partial<Assignment> = {}): Assignment => ({
  id: 'assignment',
  schedule: { kind: 'inside', ids: ['weekly'] },
  target: { kind: 'machine', id: 'vm' },
  change: 'keep',
  origin: { input: 'plan.json' },
  ...over,
});
const scoped = (scope: DynamicScope, over: Partial<Assignment> = {}) =>
  assign({ id: 'scope', target: { kind: 'dynamic', scope }, ...over });
const toMonthly = { id: 'other', schedule: { kind: 'inside', ids: ['monthly'] } } as const;
const outside = { kind: 'outside', resourceId: '/subscriptions/1/Elsewhere' } as const;

function changesOf(machine: Machine, around: Partial<Estate>): readonly string[] {
  const all = estate({ machines: [machine], schedules: [weekly(), monthly], ...around });
  const { loses, gains } = scheduleChangesIn(all)(machine);
  const written = (verb: string) => (one: ScheduleChange) => `${one.certain ? '' : 'may '}${verb} ${one.scheduleId ?? '?'}: ${one.why}`;
  return [...loses.map(written('lose')), ...gains.map(written('gain'))];
}

describe('a machine whose tag changes', () => {
  const rings = { assignments: [scoped(asking('web-1')), scoped(asking('web-2'), toMonthly)] };

  it.each<[string, Machine, readonly string[]]>([
    [
      'from one scope to another',
      retagged('web-1', 'web-2'),
      ['lose weekly: tag patch-group: web-1 -> web-2', 'gain monthly: tag patch-group: web-1 -> web-2'],
    ],
    ['out of every scope', retagged('web-1', 'web-3'), ['lose weekly: tag patch-group: web-1 -> web-3']],
    ['into a scope', retagged('web-3', 'web-2'), ['gain monthly: tag patch-group: web-3 -> web-2']],
    ['and is taken away', retagged('web-1', undefined), ['lose weekly: tag patch-group: web-1 -> (not set)']],
    ['and is new', retagged(undefined, 'web-1'), ['gain weekly: tag patch-group: (not set) -> web-1']],
    ['and is empty then', retagged('web-1', absent), ['lose weekly: tag patch-group: web-1 -> (empty)']],
    [
      'to what is known after apply',
      retagged('web-1', later()),
      ['may lose weekly: tag patch-group: web-1 -> (known after apply)', 'may gain monthly: tag patch-group: web-1 -> (known after apply)'],
    ],
    [
      'from what is marked as sensitive, which is not shown',
      retagged(sensitive(), 'web-1'),
      ['may lose monthly: tag patch-group: (marked sensitive) -> web-1', 'may gain weekly: tag patch-group: (marked sensitive) -> web-1'],
    ],
    [
      'and is unknown at both times',
      retagged(sensitive(), sensitive()),
      [
        'may lose monthly: tag patch-group: (marked sensitive) -> (marked sensitive)',
        'may lose weekly: tag patch-group: (marked sensitive) -> (marked sensitive)',
        'may gain monthly: tag patch-group: (marked sensitive) -> (marked sensitive)',
        'may gain weekly: tag patch-group: (marked sensitive) -> (marked sensitive)',
      ],
    ],
    [
      'with all its tags, which are known after apply',
      vm({ tags: later() }, { tags: group('web-1') }),
      ['may lose weekly: tag patch-group: web-1 -> (known after apply)', 'may gain monthly: tag patch-group: web-1 -> (known after apply)'],
    ],
    [
      'with all its tags, which the plan did not tell',
      vm({ tags: group('web-1') }, { tags: unknown('the plan does not tell what it was before') }),
      [
        'may lose monthly: tag patch-group: (the plan does not tell what it was before) -> web-1',
        'may gain weekly: tag patch-group: (the plan does not tell what it was before) -> web-1',
      ],
    ],
    [
      'only by case, of which nobody knows whether Azure minds',
      retagged('web-1', 'Web-1'),
      ['may lose weekly: tag patch-group: web-1 -> Web-1'],
    ],
    ['but no scope asks for', vm({ tags: value(new Map([['a', value('2')]])) }, { tags: value(new Map([['a', value('1')]])) }), []],
    ['in the case of its name only', vm({ tags: group('web-1') }, { tags: value(new Map([['PATCH-group', value('web-1')]])) }), []],
  ])('%s', (_, machine, expected) => {
    expect(changesOf(machine, rings)).toEqual(expected);
  });

  it('keeps what is unknown in the same way at both times', () => {
    const hidden = sensitive();
    const tags = (team: string) =>
      value(
        new Map<string, Known<string>>([
          ['patch-group', hidden],
          ['team', value(team)],
        ]),
      );
    expect(changesOf(vm({ tags: tags('b') }, { tags: tags('a') }), rings)).toEqual([]);
  });

  it('keeps a schedule that another scope or assignment gives it as well', () => {
    const machine = retagged('web-1', 'web-2');
    expect(changesOf(machine, { assignments: [scoped(asking('web-1')), scoped(asking('web-2'), { id: 'other' })] })).toEqual([]);
    expect(changesOf(machine, { assignments: [scoped(asking('web-1')), assign()] })).toEqual([]);
    expect(changesOf(retagged('web-2', 'web-1'), { assignments: [scoped(asking('web-1')), assign()] })).toEqual([]);
  });

  it('is not certain to lose a schedule that something else may give it, nor to gain one that something may have given it', () => {
    const perhaps = assign({ id: 'hidden', target: { kind: 'any', why: 'a local hides which' } });
    const scopes = [scoped(asking('web-1')), perhaps];
    expect(changesOf(retagged('web-1', 'web-2'), { assignments: scopes })).toEqual([
      'may lose weekly: tag patch-group: web-1 -> web-2; not certain: hidden may still reach it',
    ]);
    expect(changesOf(retagged('web-2', 'web-1'), { assignments: scopes })).toEqual([
      'may gain weekly: tag patch-group: web-2 -> web-1; not certain: hidden may have reached it before',
    ]);
  });

  it('is not certain to lose a schedule that a new assignment may give it', () => {
    const perhaps = assign({ id: 'new', change: 'create', target: { kind: 'any', why: 'a local hides which' } });
    expect(changesOf(retagged('web-1', 'web-2'), { assignments: [scoped(asking('web-1')), perhaps] })).toEqual([
      'may lose weekly: tag patch-group: web-1 -> web-2; not certain: new may still reach it',
    ]);
  });

  it('keeps a schedule that something may give it before and after alike', () => {
    const perhaps = assign({ id: 'hidden', target: { kind: 'any', why: 'a local hides which' } });
    expect(changesOf(retagged('web-1', 'web-2'), { assignments: [perhaps] })).toEqual([]);
  });

  it('keeps one of several schedules as long as its assignment stays', () => {
    const one = assign({ schedule: { kind: 'inside', ids: ['weekly', 'monthly'] } });
    expect(changesOf(retagged('web-1', 'web-2'), { assignments: [one] })).toEqual([]);
    expect(changesOf(retagged('web-1', 'web-2'), { assignments: [scoped(asking('web-1')), one] })).toEqual([
      'may lose weekly: tag patch-group: web-1 -> web-2; not certain: assignment may still reach it',
    ]);
  });

  it('is told by what decides for certain, before what may', () => {
    const { formerAssignments = [], assignments = [] } = {
      formerAssignments: [assign({ id: 'a', change: 'delete', target: { kind: 'any', why: 'x' } })],
      assignments: [scoped(asking('web-1'))],
    };
    expect(changesOf(retagged('web-1', 'web-2'), { formerAssignments, assignments })).toEqual([
      'lose weekly: tag patch-group: web-1 -> web-2',
    ]);
  });

  it('says what else has to be known', () => {
    const scope = { ...asking('web-1'), osTypes: texts('Linux') };
    const os = unknown('nothing names it');
    expect(changesOf(vm({ tags: group('web-2'), os }, { tags: group('web-1'), os }), { assignments: [scoped(scope)] })).toEqual([
      'may lose weekly: tag patch-group: web-1 -> web-2; not certain: the operating system of the machine is not known',
    ]);
  });

  it('names three tags and counts the others', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const tagged = (text: string) => value(new Map(names.map((name) => [name, value(text)])));
    const scope = dynamicScope({ tags: value(names.map((name) => ({ tag: value(name), values: texts('1') }))), tagOperator: value('All') });
    expect(changesOf(vm({ tags: tagged('2') }, { tags: tagged('1') }), { assignments: [scoped(scope)] })).toEqual([
      'lose weekly: tag a: 1 -> 2, tag b: 1 -> 2, tag c: 1 -> 2, and 2 more tags',
    ]);
  });

  it('is told in the spelling of the filter, and with the tags that it asks for only', () => {
    const tags = (ring: string, team: string) =>
      value(
        new Map([
          ['patch-GROUP', value(ring)],
          ['team', value(team)],
        ]),
      );
    const scope = dynamicScope({ tags: value([{ tag: value('Patch-Group'), values: texts('1') }]) });
    const machine = vm({ tags: tags('2', 'b') }, { tags: tags('1', 'a') });
    expect(changesOf(machine, { assignments: [scoped(scope)] })).toEqual(['lose weekly: tag Patch-Group: 1 -> 2']);
    const without = {
      formerAssignments: [scoped(asking('3'), { change: 'update' })],
      assignments: [scoped(dynamicScope(), { change: 'update' })],
    };
    expect(changesOf(machine, without)).toEqual(["gain weekly: tag patch-group: 1 -> 2, the scope's filter changes"]);
  });

  it('may fall into a scope of which one tag is not known, or out of it', () => {
    const tag = { tag: later(), values: texts('web-1') };
    const lines = changesOf(retagged('web-1', 'web-2'), { assignments: [scoped(dynamicScope({ tags: value([tag]) }))] });
    expect(lines).toEqual(['may lose weekly: tag patch-group: web-1 -> web-2', 'may gain weekly: tag patch-group: web-1 -> web-2']);
  });

  it('may fall into a scope whose tags are not known', () => {
    const scope = dynamicScope({ tags: unknown('the tags of the filter are known after apply') });
    const lines = (machine: Machine) => changesOf(machine, { assignments: [scoped(scope)] });
    const doubt = 'not certain: the tags of the filter are known after apply';
    expect(lines(vm({ tags: later() }, { tags: group('web-1') }))).toEqual([
      'may lose weekly: its tags may change (known after apply)',
      'may gain weekly: its tags may change (known after apply)',
    ]);
    expect(lines(retagged('web-1', 'web-2')).map((line) => line.replace(`; ${doubt}`, ''))).toEqual([
      'may lose weekly: tag patch-group: web-1 -> web-2',
      'may gain weekly: tag patch-group: web-1 -> web-2',
    ]);
  });
});

describe('a machine that is replaced or moved', () => {
  it('keeps what is unknown of its tags and of those in the filter', () => {
    const machine = vm({ location: value('b'), tags: later() });
    const { kind, subscription, resourceGroup, os, tags } = machine;
    const scope = dynamicScope({ tags: unknown('the tags of the filter are known after apply') });
    const moved = { ...machine, former: { kind, subscription, resourceGroup, os, tags, location: value('a') } };
    expect(changesOf(moved, { assignments: [scoped(scope)] })).toEqual([]);
  });

  it.each<[string, Machine, DynamicScope, readonly string[]]>([
    [
      'to another location',
      vm({ location: value('northeurope') }, { location: value('westeurope') }),
      dynamicScope({ locations: texts('West Europe') }),
      ['lose weekly: its location changes'],
    ],
    [
      'to a location that the filter names',
      vm({ location: value('northeurope') }, { location: value('westeurope') }),
      dynamicScope({ locations: texts('northeurope') }),
      ['gain weekly: its location changes'],
    ],
    [
      'to another group, which the filter does not name',
      vm({ resourceGroup: value('rg-b') }, { resourceGroup: value('rg-a') }),
      dynamicScope({ resourceGroups: texts('rg-a') }),
      ['lose weekly: its resource group changes'],
    ],
    [
      'to another group than the one on which the scope lies',
      vm({ resourceGroup: value('rg-b') }, { resourceGroup: value('rg-a') }),
      dynamicScope({ resourceGroup: value('rg-a') }),
      ['lose weekly: its resource group changes'],
    ],
    ['to another subscription', vm({}, { subscription: value('2') }), dynamicScope(), ['gain weekly: its subscription changes']],
    [
      'with another system',
      vm({}, { os: value('windows') }),
      dynamicScope({ osTypes: texts('Windows') }),
      ['lose weekly: its operating system changes'],
    ],
    [
      'to a group that is known after apply',
      vm({ resourceGroup: later() }, { resourceGroup: value('rg-a') }),
      dynamicScope({ resourceGroups: texts('rg-a') }),
      ['may lose weekly: its resource group may change (known after apply)'],
    ],
    [
      'from a location that is not told',
      vm({}, { location: sensitive() }),
      dynamicScope({ locations: texts('westeurope') }),
      ['may gain weekly: its location may change (marked sensitive)'],
    ],
    [
      'to another location and group at once',
      vm({ location: value('b'), resourceGroup: value('rg-b') }, { location: value('a'), resourceGroup: value('rg-a') }),
      dynamicScope({ locations: texts('a'), resourceGroups: texts('rg-a') }),
      ['lose weekly: its resource group changes, its location changes'],
    ],
    [
      'to another location, named by what decides only',
      vm({ location: value('b'), resourceGroup: value('rg-b') }, { location: value('a'), resourceGroup: value('rg-a') }),
      dynamicScope({ locations: texts('a'), resourceGroups: texts('rg-a', 'rg-b') }),
      ['lose weekly: its location changes'],
    ],
    [
      'to another location, and perhaps to another group, which matters no longer',
      vm({ location: value('b'), resourceGroup: later() }, { location: value('a'), resourceGroup: value('rg-a') }),
      dynamicScope({ locations: texts('a'), resourceGroups: texts('rg-a') }),
      ['lose weekly: its location changes'],
    ],
    [
      'to another group, for which the scope asks twice',
      vm({ resourceGroup: value('rg-b') }, { resourceGroup: value('rg-a') }),
      dynamicScope({ resourceGroup: value('rg-a'), resourceGroups: texts('rg-a') }),
      ['lose weekly: its resource group changes'],
    ],
    [
      'within what the filter names',
      vm({ location: value('b') }, { location: value('a') }),
      dynamicScope({ locations: texts('a', 'b') }),
      [],
    ],
    ['where no filter asks', vm({ location: value('b') }, { location: value('a') }), dynamicScope(), []],
    [
      'where the filter never named it',
      vm({ location: value('b') }, { location: value('a') }),
      dynamicScope({ locations: texts('c') }),
      [],
    ],
  ])('%s', (_, machine, scope, expected) => {
    expect(changesOf(machine, { assignments: [scoped(scope)] })).toEqual(expected);
  });

  it('has no changes where only its address changes', () => {
    const machine = vm({ change: 'keep', previousId: 'old' });
    expect(changesOf(machine, { assignments: [scoped(dynamicScope()), assign({ change: 'keep' })] })).toEqual([]);
  });
});

describe('a machine that stays, when its assignments change', () => {
  const stays = vm({ change: 'keep', tags: group('web-1') });
  const deleted = (over: Partial<Assignment> = {}): Partial<Estate> => ({ formerAssignments: [assign({ change: 'delete', ...over })] });
  const changed = (before: Partial<Assignment>, after: Partial<Assignment>, more: readonly Assignment[] = []): Partial<Estate> => ({
    formerAssignments: [assign({ change: 'update', ...before })],
    assignments: [assign({ change: 'update', ...after }), ...more],
  });
  const dynamic = (scope: DynamicScope) => ({ target: { kind: 'dynamic', scope } }) as const;
  const machineOf = (id: string) => ({ target: { kind: 'machine', id } }) as const;

  it.each<[string, Partial<Estate>, readonly string[]]>([
    ['loses that of an assignment that is deleted', deleted(), ['lose weekly: the assignment is deleted']],
    ['loses that of a scope that is deleted', deleted(dynamic(asking('web-1'))), ['lose weekly: the assignment is deleted']],
    ['keeps that of a scope that never selected it', deleted(dynamic(asking('web-2'))), []],
    [
      'may lose that of an assignment that may have named it',
      deleted({ target: { kind: 'any', why: 'the plan does not tell' } }),
      ['may lose weekly: the assignment is deleted; not certain: the plan does not tell'],
    ],
    [
      'may lose a schedule that is not known',
      deleted({ schedule: { kind: 'unknown', why: 'the plan does not tell' } }),
      ['may lose ?: the assignment is deleted; not certain: the plan does not tell'],
    ],
    ['gains that of a new assignment', { assignments: [assign({ change: 'create' })] }, ['gain weekly: the assignment is new']],
    [
      'gains one of several',
      { assignments: [assign({ change: 'create', schedule: { kind: 'inside', ids: ['weekly', 'monthly'] } })] },
      [
        'may gain monthly: the assignment is new; not certain: which of several schedules is assigned is not known',
        'may gain weekly: the assignment is new; not certain: which of several schedules is assigned is not known',
      ],
    ],
    [
      'changes schedules with an assignment that names another one',
      changed({}, { schedule: { kind: 'inside', ids: ['monthly'] } }),
      ['lose weekly: the assignment names another schedule', 'gain monthly: the assignment names another schedule'],
    ],
    [
      'changes schedules with a scope that names another one',
      changed(dynamic(asking('web-1')), { ...dynamic(asking('web-1')), schedule: outside }),
      ['lose weekly: the assignment names another schedule', 'gain /subscriptions/1/Elsewhere: the assignment names another schedule'],
    ],
    [
      'may lose a schedule, and gain another one, while the new one is one of both',
      changed({}, { schedule: { kind: 'inside', ids: ['weekly', 'monthly'] } }),
      [
        'may lose weekly: the assignment names another schedule; not certain: which of several schedules is assigned is not known',
        'may gain monthly: the assignment names another schedule; not certain: which of several schedules is assigned is not known',
      ],
    ],
    [
      'may lose and gain schedules that are not known at both times',
      changed({ schedule: { kind: 'unknown', why: 'the plan does not tell' } }, { schedule: { kind: 'unknown', why: 'a local hides it' } }),
      [
        'may lose ?: the assignment names another schedule; not certain: a local hides it',
        'may gain ?: the assignment names another schedule; not certain: a local hides it',
      ],
    ],
    [
      'is not certain to lose a schedule while the new one is not known',
      changed({}, { schedule: { kind: 'unknown', why: 'a local hides it' } }),
      [
        'may lose weekly: the assignment names another schedule; not certain: assignment may still reach it',
        'may gain ?: the assignment names another schedule; not certain: a local hides it',
      ],
    ],
    [
      'loses that of an assignment that names another machine',
      changed({}, machineOf('other')),
      ['lose weekly: the assignment names another machine'],
    ],
    [
      'gains that of an assignment that named another machine',
      changed(machineOf('other'), {}),
      ['gain weekly: the assignment names another machine'],
    ],
    [
      'may lose that of an assignment that names one of two machines then',
      changed({}, { target: { kind: 'candidates', ids: ['vm', 'other'], why: 'a local hides which' } }),
      ['may lose weekly: the assignment names another machine; not certain: a local hides which'],
    ],
    [
      'gains that of an assignment that becomes a scope',
      changed(machineOf('other'), dynamic(asking('web-1'))),
      ['gain weekly: the assignment changes'],
    ],
    [
      'loses that of a scope whose filter changes',
      changed(dynamic(asking('web-1')), dynamic(asking('web-2'))),
      ["lose weekly: the scope's filter changes"],
    ],
    [
      'gains that of a scope whose filter changes',
      changed(dynamic(asking('web-2')), dynamic(dynamicScope())),
      ["gain weekly: the scope's filter changes"],
    ],
    [
      'may lose that of a scope whose filter is known after apply',
      changed(dynamic(asking('web-1')), dynamic(dynamicScope({ locations: unknown('the locations of the filter are known after apply') }))),
      ["may lose weekly: the scope's filter changes; not certain: the locations of the filter are known after apply"],
    ],
    [
      'loses that of a scope that moves to another subscription',
      changed(dynamic(dynamicScope()), dynamic(dynamicScope({ subscription: value('2') }))),
      ['lose weekly: the scope moves to another subscription'],
    ],
    [
      'loses that of a scope that moves to another group',
      changed(dynamic(dynamicScope()), dynamic(dynamicScope({ resourceGroup: value('rg-other') }))),
      ['lose weekly: the scope moves to another resource group or subscription'],
    ],
    ['keeps that of a scope whose filter still selects it', changed(dynamic(asking('web-1')), dynamic(asking('web-2', 'web-1'))), []],
    ['keeps that of an assignment that is replaced by an equal one', changed({ change: 'replace' }, { change: 'replace' }), []],
    [
      'keeps that of an assignment that another resource takes over',
      { formerAssignments: [assign({ change: 'delete' })], assignments: [assign({ id: 'new', change: 'create' })] },
      [],
    ],
    [
      'keeps that of an assignment that is deleted while a scope gives it too',
      { ...deleted(), assignments: [assign(toMonthly), scoped(asking('web-1'))] },
      [],
    ],
    [
      'keeps that of a new assignment which a scope gave it before',
      { assignments: [assign({ change: 'create' }), scoped(asking('web-1'))] },
      [],
    ],
    ['keeps what stays', { assignments: [assign(), scoped(asking('web-1'))] }, []],
    [
      'loses a schedule that is deleted under its assignment',
      { assignments: [assign({ schedule: outside })], removedSchedules: ['/SUBSCRIPTIONS/1/elsewhere/'] },
      ['lose /subscriptions/1/Elsewhere: the schedule is deleted'],
    ],
    [
      'loses a schedule that is deleted with its assignment',
      { ...deleted({ schedule: outside }), removedSchedules: ['/subscriptions/1/elsewhere'] },
      ['lose /subscriptions/1/Elsewhere: the assignment is deleted'],
    ],
    ['is not concerned by assignments of what is no schedule', { ...deleted(), schedules: [weekly({ scope: value('Host') })] }, []],
    ['is not concerned by schedules that the input does not have', deleted({ schedule: { kind: 'inside', ids: ['nowhere'] } }), []],
    [
      'is concerned by what may be a schedule',
      { ...deleted(), schedules: [weekly({ scope: later() })] },
      ['lose weekly: the assignment is deleted'],
    ],
  ])('%s', (_, around, expected) => {
    expect(changesOf(stays, around)).toEqual(expected);
    const all = estate({ machines: [stays], schedules: [weekly(), monthly], ...around });
    const affected = isAffected(all)(patchingOf(all, now)(stays));
    expect(affected || expected.length === 0, 'what loses or gains a schedule is affected by the change').toBe(true);
  });

  it('tells two assignments of one address in two inputs apart', () => {
    const elsewhere = { origin: { input: 'other.json' } };
    expect(
      changesOf(stays, {
        formerAssignments: [assign({ change: 'update' })],
        assignments: [assign({ change: 'update', ...machineOf('other') }), assign({ ...elsewhere, ...machineOf('third') })],
      }),
    ).toEqual(['lose weekly: the assignment names another machine']);
  });

  it('is not certain to lose what an assignment of an unknown schedule may give it', () => {
    const hidden = assign({ id: 'hidden', schedule: { kind: 'unknown', why: 'a local hides it' } });
    expect(changesOf(stays, { ...deleted(), assignments: [hidden] })).toEqual([
      'may lose weekly: the assignment is deleted; not certain: hidden may still reach it',
    ]);
  });

  it('may change schedules with a scope of which it is not known whether it selects it', () => {
    const open = vm({ change: 'keep', os: unknown('nothing names it') });
    const linux = dynamic(dynamicScope({ osTypes: texts('Linux') }));
    const doubt = 'not certain: the operating system of the machine is not known';
    expect(changesOf(open, changed(linux, { ...linux, schedule: { kind: 'inside', ids: ['monthly'] } }))).toEqual([
      `may lose weekly: the assignment names another schedule; ${doubt}`,
      `may gain monthly: the assignment names another schedule; ${doubt}`,
    ]);
  });

  it('takes a filter for the same whether its operator was written or is the default', () => {
    const open = vm({ change: 'keep', tags: group(sensitive()) });
    const both = changed(
      dynamic({ ...asking('web-1'), tagOperator: implicit('Any') }),
      dynamic({ ...asking('web-1'), tagOperator: value('Any') }),
    );
    expect(changesOf(open, both)).toEqual([]);
  });

  it('takes no filter that is not known for the same', () => {
    const open = () => dynamic(dynamicScope({ locations: unknown('the locations of the filter are known after apply') }));
    const doubt = 'not certain: the locations of the filter are known after apply';
    expect(changesOf(stays, changed(open(), open()))).toEqual([
      `may lose weekly: the scope's filter changes; ${doubt}`,
      `may gain weekly: the scope's filter changes; ${doubt}`,
    ]);
  });

  it('keeps what is unknown of it in the same way for the old filter and the new one', () => {
    const open = vm({ change: 'keep', os: unknown('nothing names it') });
    const filter = (...locations: readonly string[]) => dynamic(dynamicScope({ osTypes: texts('Linux'), locations: texts(...locations) }));
    expect(changesOf(open, changed(filter('westeurope'), filter('westeurope', 'northeurope')))).toEqual([]);
    expect(changesOf(open, changed(filter('westeurope'), filter('northeurope')))).toEqual([
      "may lose weekly: the scope's filter changes; not certain: the operating system of the machine is not known",
    ]);
  });
});

describe('schedules of no news', () => {
  it.each<[string, Machine]>([
    ['a machine that is created', vm({ change: 'create', tags: group('web-1') })],
    ['a scale set', uniformScaleSet({ id: 'vm', change: 'keep' })],
  ])('are those of %s', (_, machine) => {
    expect(changesOf(machine, { assignments: [assign({ change: 'create' })] })).toEqual([]);
  });

  it('are not those of an Arc server', () => {
    expect(changesOf(arcServer({ id: 'vm' }), { formerAssignments: [assign({ change: 'delete' })] })).toEqual([
      'lose weekly: the assignment is deleted',
    ]);
  });
});

it('asks no scope where nothing changes', () => {
  const scope = {
    get subscription(): never {
      throw new Error('the scope was evaluated');
    },
  } as unknown as DynamicScope;
  expect(changesOf(vm({ change: 'keep' }), { assignments: [scoped(scope)] })).toEqual([]);
  expect(changesOf(vm({ change: 'update' }), { assignments: [scoped(scope)] })).toEqual([]);
  expect(() => changesOf(retagged('a', 'b'), { assignments: [scoped(scope)] })).toThrow('the scope was evaluated');
});

it('puts what is certain first, then sorts by schedule', () => {
  const any = { kind: 'any', why: 'x' } as const;
  const around = {
    schedules: ['a', 'b', 'c', 'd'].map((id) => schedule({ id, change: 'keep' })),
    formerAssignments: ['d', 'a', 'c', 'b'].map((id) =>
      assign({ id, change: 'delete', schedule: { kind: 'inside', ids: [id] }, ...(id < 'c' ? { target: any } : {}) }),
    ),
  };
  expect(changesOf(vm({ change: 'keep' }), around).map((line) => line.split(':')[0])).toEqual([
    'lose c',
    'lose d',
    'may lose a',
    'may lose b',
  ]);
});
