import { expect, test } from 'vitest';
import { absent, value } from '../../src/estate/known.ts';
import { liveNotes, liveReport } from '../../src/findings/live-summary.ts';
import { settle, unwaivedViolations } from '../../src/findings/settle.ts';
import { assessed, liveVm, missing } from '../support/live.ts';
import { linuxVm, patchingIn, uniformScaleSet } from '../support/machines.ts';
import { gate, violation, waiver } from '../support/reports.ts';

const now = new Date('2026-11-22T12:00:00Z');
const withPatch = (id: string, firstSeen: string, classifications = ['security']) =>
  patchingIn(
    liveVm({ assessment: assessed({ counts: { security: 1 } }), pending: value([missing({ firstSeen, classifications })]) }, { id }),
  );

test('nothing is said where no machine tells how it runs', () => {
  expect(liveReport([patchingIn(linuxVm())], [], now)).toBeUndefined();
});

test('the patch that has been missing for longest is a critical or security one', () => {
  const machines = [
    withPatch('vm-b', '2026-11-12T12:00:00Z'),
    withPatch('vm-a', '2026-11-12T12:00:00Z'),
    withPatch('vm-c', '2026-01-01T00:00:00Z', ['other']),
  ];
  expect(liveReport(machines, [], now)?.oldestPatch).toEqual({ machine: 'vm-a', patch: 'openssl', days: 10 });
});

test('machines without an assessment and machines that nobody patches are counted', () => {
  const never = patchingIn(liveVm({ assessment: absent }, { id: 'never', bypass: value(false) }));
  const nobody = patchingIn(liveVm({}, { id: 'nobody', bypass: value(true) }));
  const perhaps = patchingIn(liveVm({}, { id: 'perhaps' }), {}, { orchestrations: ['NobodyNoSchedule', 'CustomerManagedSchedules'] });
  const set = patchingIn(uniformScaleSet(), {}, { orchestrations: ['NotUpdated'] });
  expect(liveReport([never, nobody, perhaps, set], [], now)).toMatchObject({ machines: 3, neverAssessed: 1, patchedByNobody: 2 });
});

test('the worst machines come first, at most five, without what is waived', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const machines = ids.map((id) => patchingIn(liveVm({}, { id })));
  const findings = [
    ...ids.map((subject) => violation({ subject, severity: 'low' })),
    violation({ subject: 'g', severity: 'critical' }),
    violation({ subject: 'c', rule: 'reboot-setting', severity: 'low' }),
    violation({ subject: 'a', severity: 'critical', waiver }),
    violation({ subject: 'a schedule', severity: 'critical' }),
  ];
  expect(liveReport(machines, unwaivedViolations(settle(findings, gate())), now)?.worst).toEqual([
    { id: 'g', violations: 2, severity: 'critical' },
    { id: 'c', violations: 2, severity: 'low' },
    { id: 'a', violations: 1, severity: 'low' },
    { id: 'b', violations: 1, severity: 'low' },
    { id: 'd', violations: 1, severity: 'low' },
  ]);
});

test('machines that ask WSUS are told of, since it hides what nobody approved', () => {
  const asking = (service?: string) => liveVm({ assessment: assessed(service === undefined ? {} : { service }) });
  const sentence = 'a WSUS server: a patch that nobody approved there is not known to be missing.';
  expect(liveNotes([asking('WU'), asking(), liveVm({ assessment: absent }), linuxVm()])).toEqual([]);
  expect(liveNotes([asking('WU_WSUS')])).toEqual([`1 machine asks ${sentence}`]);
  expect(liveNotes([asking('WU_WSUS'), asking('wu_wsus'), asking('APT')])).toEqual([`2 machines ask ${sentence}`]);
});
