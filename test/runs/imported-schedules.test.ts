import { expect, it } from 'vitest';
import type { Schedule } from '../../src/estate/schedule.ts';
import { checkInput } from '../../src/runs/check.ts';
import { checkSettings } from '../../src/runs/options.ts';
import { readPolicy, runInputOf } from '../../src/runs/run-input.ts';
import { estate, now, schedule } from '../support/machines.ts';

/** What is judged of a plan that changes nothing about this schedule. */
async function judged(over: Partial<Schedule>): Promise<readonly string[]> {
  const weekly = schedule({ id: 'weekly', change: 'keep', ...over });
  const policy = await readPolicy({ policy: ['baseline'], workingDirectory: '.' });
  const input = runInputOf({ source: 'terraform-plan', estate: estate({ schedules: [weekly] }), notes: [] }, policy, { now });
  const { schedules } = await checkInput(input, checkSettings({ policy: [], now, planScope: 'changed' }));
  return schedules.map(({ id }) => id);
}

it('a schedule that a plan takes over as it is belongs to the change, one that stays does not', async () => {
  expect(await judged({ imported: true })).toEqual(['weekly']);
  expect(await judged({})).toEqual([]);
});
