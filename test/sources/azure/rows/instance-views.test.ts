import { describe, expect, test } from 'vitest';
import { unknown, valueOf } from '../../../../src/estate/known.ts';
import { handMade } from '../../../support/azure/estate/hand-made.ts';
import { azureError } from '../../../support/azure/messages.ts';
import type { Row } from '../../../support/azure/query/expressions.ts';
import {
  assessmentRow,
  containerRow,
  on,
  readAll,
  rowReader,
  runRow,
  started,
  subscriptionId,
  vmId,
  vmRow,
} from '../../../support/azure/rows.ts';

const { liveOf } = rowReader();

describe('what a machine says itself', () => {
  const view = (patchStatus: Row) => ({ [vmId]: { patchStatus } });
  const summary = {
    status: 'Succeeded',
    lastModifiedTime: on(2),
    rebootPending: false,
    criticalAndSecurityPatchCount: 3,
    otherPatchCount: 1,
  };
  const last = { status: 'Succeeded', installationActivityId: 'a', lastModifiedTime: on(1), installedPatchCount: 2 };

  test('is asked for where Resource Graph has no assessment, whose patches nobody lists any more', async () => {
    const live = await liveOf({}, view({ availablePatchSummary: summary, lastPatchInstallationSummary: last }));
    expect(valueOf(live.assessment)).toMatchObject({ status: 'Succeeded', counts: { security: 3, other: 1 } });
    expect(live.pending.kind).toBe('unknown');
    expect(valueOf(live.installations)).toMatchObject([{ id: 'a', counts: { installed: 2 }, rebootStatus: { kind: 'unknown' } }]);
  });

  test('is not asked for where Resource Graph has one', async () => {
    const rows = [assessmentRow({ lastModifiedDateTime: on(20) })];
    const live = await liveOf({ patchassessmentresources: rows }, view({ availablePatchSummary: summary }));
    expect(valueOf(live.assessment)?.at).toEqual({ kind: 'value', value: on(20) });
  });

  test('adds no run that Resource Graph has', async () => {
    const rows = [runRow('a', { lastModifiedDateTime: on(1), rebootStatus: 'Completed' })];
    const live = await liveOf({ patchinstallationresources: rows }, view({ lastPatchInstallationSummary: last }));
    expect(valueOf(live.installations)).toMatchObject([{ id: 'a', rebootStatus: { value: 'Completed' } }]);
  });

  test('says whether its settings have reached it', async () => {
    const code = 'PatchModeConfigurationState/Pending';
    const live = await liveOf(
      {},
      view({ configurationStatuses: [{ code, time: on(1) }, { code: 'AssessmentModeConfigurationState/Ready' }] }),
    );
    expect(valueOf(live.configuration)).toMatchObject([{ state: code }, { state: 'AssessmentModeConfigurationState/Ready' }]);
  });

  test('is unknown where it is refused, which is told', async () => {
    const refuse = { on: { service: 'compute', requests: [1] }, instead: () => azureError(403, 'AuthorizationFailed', 'no') } as const;
    const tables = { resourcecontainers: [containerRow(subscriptionId)], resources: [vmRow(), vmRow({}, `${vmId}-2`)] };
    const views = { ...view({ availablePatchSummary: summary }), [`${vmId}-2`]: { patchStatus: { availablePatchSummary: summary } } };
    const other = await started(handMade({ tables, instanceViews: views }), { faults: [refuse] });
    const told: string[] = [];
    const estate = await readAll(other, { tell: (line) => void told.push(line) }).finally(other.stop);
    const why = 'this identity may not read the instance view of these machines';
    const [refused, answered] = estate.machines.map(({ live }) => live).sort((one) => (one?.assessment.kind === 'unknown' ? -1 : 1));
    expect([refused?.assessment, refused?.configuration]).toEqual([unknown(why), unknown(why)]);
    expect(answered?.assessment.kind).toBe('value');
    expect(told).toContain('1 machine did not tell about itself; what only it could tell is unknown.');
  });

  test('counts nothing that it does not name, and means never by the year 1', async () => {
    const never = { status: 'Succeeded', lastModifiedTime: '0001-01-01T00:00:00Z' };
    const live = await liveOf({}, view({ availablePatchSummary: never, lastPatchInstallationSummary: { status: 'Failed' } }));
    expect(valueOf(live.assessment)).toEqual({ status: 'Succeeded', at: { kind: 'absent' }, rebootPending: expect.anything(), counts: {} });
    const counts = { installed: 0, failed: 0, pending: 0, excluded: 0, notSelected: 0 };
    expect(valueOf(live.installations)).toMatchObject([{ id: 'last', counts, at: { kind: 'absent' }, windowExceeded: false }]);
  });

  test('may be nothing at all', async () => {
    const live = await liveOf({}, { [vmId]: {} });
    expect([live.assessment.kind, valueOf(live.installations), live.configuration.kind]).toEqual(['absent', [], 'absent']);
  });
});
