import { describe, expect, test } from 'vitest';
import { valueOf } from '../../../src/estate/known.ts';
import type { LiveState } from '../../../src/estate/live.ts';
import type { Machine } from '../../../src/estate/machine.ts';
import { generateEstate } from '../../support/azure/estate/generate.ts';
import type { MachineFacts } from '../../support/azure/estate/machine-facts.ts';
import { scheduleId } from '../../support/azure/estate/schedule-rows.ts';
import { readAll, started } from '../../support/azure/rows.ts';
import { incompleteIn } from '../../support/machines.ts';

/** What was decided about a machine, in the words of the estate. */
const settings: Record<MachineFacts['patching'], readonly [mode: string | undefined, bypass: boolean]> = {
  'customer-schedule': ['AutomaticByPlatform', true],
  'schedule-forgotten': ['AutomaticByPlatform', true],
  azure: ['AutomaticByPlatform', false],
  'flag-missing': ['AutomaticByPlatform', false],
  manual: [undefined, false],
  guest: [undefined, false],
  image: [undefined, false],
};

describe.each([1, 2, 3])('an estate made by chance (%d)', (seed) => {
  test('is read as it was decided', async () => {
    const made = generateEstate({ seed, machines: 300, schedules: 12, scaleSets: 3, subscriptions: 3 });
    const azure = await started(made);
    const estate = await readAll(azure).finally(azure.stop);
    expect(incompleteIn(estate)).toEqual([]);
    const byId = new Map(estate.machines.map((machine) => [machine.id, machine]));
    expect(byId.size).toBe(303);
    for (let index = 0; index < 300; index += 1) {
      const facts = made.machine(index);
      const machine = byId.get(facts.id) as Machine;
      const live = machine.live as LiveState;
      const arc = facts.kind === 'arc';
      const system = facts.os === 'Windows' ? 'windows' : 'linux';
      const [mode, bypass] = settings[facts.patching];
      const inGuest = { guest: { windows: 'AutomaticByOS', linux: 'ImageDefault' }, manual: { windows: 'Manual', linux: 'ImageDefault' } };
      const expectedMode = mode ?? (facts.patching === 'manual' ? inGuest.manual : inGuest.guest)[system];
      expect([machine.kind, valueOf(machine.os)]).toEqual([arc ? 'arc-server' : 'virtual-machine', system]);
      expect(valueOf(machine.patchMode)).toBe(arc ? undefined : expectedMode);
      expect(valueOf(machine.bypass)).toBe(!arc && bypass);
      expect(valueOf(machine.zones)).toEqual(facts.zone === undefined ? undefined : [facts.zone]);
      expect(valueOf(arc ? live.connection : live.power)?.state).toBe(
        arc ? (facts.running ? 'Connected' : 'Disconnected') : facts.running ? 'running' : 'deallocated',
      );
      const assigned = estate.assignments.find(({ target }) => target.kind === 'machine' && target.id === facts.id);
      const scheduled = facts.schedule === undefined ? undefined : scheduleId(made.world, facts.schedule);
      expect(assigned?.schedule).toEqual(scheduled === undefined ? undefined : { kind: 'inside', ids: [scheduled] });
      checkAssessment(live, facts);
      expect(valueOf(live.installations)?.filter(({ id }) => id !== 'last').length).toBeGreaterThanOrEqual(facts.runs.length);
    }
  });
});

/** An assessment is there where one was made, and with it exactly the critical and security patches that it found. */
function checkAssessment(live: LiveState, { assessed, pending, index, kind, running }: MachineFacts): void {
  const assessment = valueOf(live.assessment);
  const failed = index % 41 === 40;
  if (assessed === undefined) {
    // A running machine was asked by itself then.
    expect(assessment === undefined).toBe(kind === 'arc' || !running);
    return;
  }
  expect(assessment?.status).toBe(failed ? 'Failed' : 'Succeeded');
  const { critical = 0, security = 0 } = assessment?.counts ?? {};
  expect(critical + security).toBe(failed ? 0 : pending.critical + pending.security);
  expect(valueOf(live.pending)?.length).toBe(failed ? 0 : pending.critical + pending.security);
}
