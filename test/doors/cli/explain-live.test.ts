import { expect, test } from 'vitest';
import { absent, unknown, value } from '../../../src/estate/known.ts';
import type { LiveState } from '../../../src/estate/live.ts';
import { liveFacts } from '../../../src/runs/explain-live.ts';
import { assessed, installed, liveVm, missing } from '../../support/live.ts';

function lines(overwrites: Partial<LiveState>): readonly string[] {
  return liveFacts({ ...(liveVm().live as LiveState), ...overwrites }).map(({ name, value: text }) => `${name}: ${text}`);
}

test('a machine that misses nothing', () => {
  expect(lines({})).toEqual([
    'created: 2026-01-05T08:00:00Z',
    'power: running',
    'assessment: Succeeded, 2026-11-22T04:10:00Z, by Platform; nothing counted as missing; reboot pending: false',
    'missing: nothing critical',
    'installation: Succeeded, 2026-11-22T01:40:00Z; 3 installed; reboot: NotNeeded; run azurerm_maintenance_configuration.monthly/providers/microsoft.maintenance/applyupdates/20261122010000',
    'settings: PatchModeConfigurationState/Ready, AssessmentModeConfigurationState/Ready',
  ]);
});

test('what is missing, since when, and what failed', () => {
  const details = [{ code: 'PACKAGE_LOCKED', message: 'dpkg is locked.' }];
  const error = { code: 'INSTALL_FAILED', message: '1 error/s reported.', details };
  const { scheduleRun: _, ...onDemand } = installed({ status: 'Failed', windowExceeded: true, error, rebootStatus: absent });
  const kb = missing({ kb: '5031364', name: 'Update', published: value('2026-10-13'), classifications: ['security', 'critical'] });
  const { version: __, ...windows } = kb;
  const facts = lines({
    assessment: assessed({ counts: { security: 2, other: 0 }, rebootPending: unknown('Azure does not say') }),
    pending: value([windows, missing()]),
    installations: value([{ ...onDemand, counts: { installed: 1, failed: 2, pending: 0, excluded: 0, notSelected: 4 } }]),
  });
  expect(facts.slice(2, 6)).toEqual([
    'assessment: Succeeded, 2026-11-22T04:10:00Z, by Platform; missing: 2 security; reboot pending: unknown: Azure does not say',
    'missing: KB5031364 (security, critical), published 2026-10-13',
    'missing: openssl 3.0.2-0ubuntu1.18 (security), first seen 2026-11-01T04:10:00Z',
    'installation: Failed, 2026-11-22T01:40:00Z; 1 installed, 2 failed, 4 notSelected; reboot: not said; ran out of its window; PACKAGE_LOCKED: dpkg is locked.',
  ]);
});

test('what nobody knows', () => {
  expect(
    lines({
      created: unknown('Azure does not say'),
      power: absent,
      connection: value({ state: 'Disconnected', since: '2026-11-01' }),
      assessment: absent,
      pending: unknown('access was denied'),
      installations: value([]),
      configuration: absent,
    }),
  ).toEqual([
    'created: unknown: Azure does not say',
    'connection: Disconnected since 2026-11-01',
    'assessment: none in the last seven days',
    'missing: unknown: access was denied',
    'installation: none in the last thirty days',
  ]);
});

test('long lists are cut, and say so', () => {
  const pending = value(Array.from({ length: 12 }, (_, index) => missing({ name: `p${index}` })));
  expect(lines({ pending }).filter((line) => line.startsWith('missing'))).toHaveLength(11);
  expect(lines({ pending })).toContain('missing: and 2 more');
});
