import { describe, expect, it } from 'vitest';
import { absent, unknown, value } from '../../src/estate/known.ts';
import { securityCalendarOf } from '../../src/patching/security-calendar.ts';
import { assignment, linuxVm, patchingIn, schedule, selection, windowsVm } from '../support/machines.ts';

const vm = linuxVm({ bypass: value(true) });
const monthly = schedule();

function of(schedules: readonly ReturnType<typeof schedule>[], machine = vm, target = assignment(monthly, machine).target) {
  const patching = patchingIn(machine, { schedules, assignments: schedules.map((one) => assignment(one, machine, { target })) });
  const { calendars, open } = securityCalendarOf(patching);
  return { ids: [...calendars.keys()], open };
}

describe('the schedules that bring a machine critical and security patches', () => {
  it('are those that reach it, run and carry the classes', () => {
    expect(of([monthly])).toEqual({ ids: [monthly.id], open: undefined });
  });

  it('leave out those that carry other classes, nothing for its system, or do not run', () => {
    const other = schedule({ linux: value(selection({ classifications: value(['Other']) })) });
    expect(of([other])).toEqual({ ids: [], open: undefined });
    expect(of([schedule({ linux: absent })])).toEqual({ ids: [], open: undefined });
    expect(of([schedule({ expiration: value('2020-01-01 00:00') })])).toEqual({ ids: [], open: undefined });
    expect(of([schedule({ windows: absent })], windowsVm({ bypass: value(true) }))).toEqual({ ids: [], open: undefined });
  });

  it('are open while what a schedule installs, its window or whom it reaches is not known', () => {
    const mystery = schedule({ linux: value(selection({ classifications: unknown('known after apply') })) });
    expect(of([mystery])).toEqual({ ids: [], open: 'whether its schedule installs critical and security patches is not known' });
    expect(of([schedule({ recurEvery: unknown('known after apply') })])).toEqual({ ids: [], open: 'known after apply' });
    expect(of([schedule({ recurEvery: value('Monthly') })])).toEqual({ ids: [], open: 'Azure would refuse the window of its schedule' });
    expect(of([monthly], vm, { kind: 'any', why: 'its machine is not known' })).toEqual({ ids: [], open: 'its machine is not known' });
  });

  it('are not open where one that reaches it for certain may reach it once more', () => {
    const again = assignment(monthly, vm, { id: 'again', target: { kind: 'any', why: 'its machine is not known' } });
    const patching = patchingIn(vm, { schedules: [monthly], assignments: [again, assignment(monthly, vm)] });
    expect(securityCalendarOf(patching).open).toBeUndefined();
  });

  it('count for a machine of unknown system where they carry the classes for both', () => {
    const either = { ...vm, os: unknown('not collected') };
    expect(of([monthly], either).ids).toEqual([monthly.id]);
    expect(of([schedule({ windows: absent })], either)).toMatchObject({ ids: [], open: expect.any(String) as string });
  });
});
