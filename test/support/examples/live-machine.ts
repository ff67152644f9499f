import { value } from '../../../src/estate/known.ts';
import { encode } from '../../../src/sources/snapshot/codec.ts';
import { liveVm } from '../live.ts';
import { assignment, estate, schedule } from '../machines.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * A snapshot of one machine on a weekly schedule, with what a page says of it laid over: facts of the machine, under `live` what is
 * known of it as it runs, and under `schedule` facts of the schedule.
 */
export function snapshotOfExample(text: string): Json {
  const { schedule: ofSchedule, ...said } = JSON.parse(text) as Json & { readonly schedule?: Json };
  const weekly = schedule({ recurEvery: value('Week Sunday'), change: 'keep', origin: { input: 'Azure' } });
  const machine = liveVm();
  const whole = estate({
    machines: [machine],
    schedules: [weekly],
    assignments: [assignment(weekly, machine, { change: 'keep', origin: { input: 'Azure' } })],
    closed: true,
  });
  const encoded = encode(whole) as { readonly machines: readonly Json[]; readonly schedules: readonly Json[] };
  const schedules = encoded.schedules.map((one) => ({ ...one, ...ofSchedule }));
  const machines = encoded.machines.map((one) => ({ ...one, ...said, live: { ...(one.live as Json), ...(said.live as Json) } }));
  return { snapshotVersion: '1.0', source: 'live', takenAt: '2026-11-22T12:00:00.000Z', estate: { ...encoded, schedules, machines } };
}
