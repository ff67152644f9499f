import { describe, expect, test } from 'vitest';
import { valueOf } from '../../../../src/estate/known.ts';
import type { LiveState } from '../../../../src/estate/live.ts';
import type { Row } from '../../../support/azure/query/expressions.ts';
import { assessmentRow, on, patchRow, rowReader, runRow, vmId } from '../../../support/azure/rows.ts';

const { liveOf } = rowReader();
const none = {};

describe('what several rows say of one machine', () => {
  test('the newer of two assessments counts, as after a machine was made again under its name', async () => {
    const rows = [on(3), on(20), on(9)].map((lastModifiedDateTime, index) => ({
      ...assessmentRow({ lastModifiedDateTime, availablePatchCountByClassification: { security: index } }),
      id: `${vmId}/patchAssessmentResults/${index}`,
    }));
    const { assessment } = await liveOf({ patchassessmentresources: rows });
    expect(valueOf(assessment)).toMatchObject({ at: { value: on(20) }, counts: { security: 1 } });
  });

  test('a run that comes twice is one, as it was changed last', async () => {
    const rows = [
      runRow('a', { lastModifiedDateTime: on(3), status: 'InProgress' }),
      runRow('a', { lastModifiedDateTime: on(4), installedPatchCount: 2 }),
      runRow('b', { lastModifiedDateTime: on(9) }),
    ].map((row, index) => ({ ...row, id: `${row.id}${index === 1 ? '/' : ''}` }));
    const { installations } = await liveOf({ patchinstallationresources: rows });
    expect(valueOf(installations)?.map(({ id, status }) => `${id} ${status}`)).toEqual(['b Succeeded', 'a Succeeded']);
  });

  test('a patch that comes twice is one, in each of its versions', async () => {
    const rows = ['1', '2', '1'].map((version, index) => patchRow(`p${index}`, { patchName: 'openssl', patchId: 'openssl', version }));
    const { pending } = await liveOf({ patchassessmentresources: [assessmentRow(none), ...rows] });
    expect(valueOf(pending)?.map(({ version }) => version)).toEqual(['1', '2']);
  });

  test('rows of a machine that is not there belong to nobody', async () => {
    const rows = [assessmentRow({ lastModifiedDateTime: on(3) }, `${vmId}-2`), patchRow('p', { patchName: 'openssl' }, `${vmId}-2`)];
    const live = await liveOf({ patchassessmentresources: rows });
    expect(live.assessment).toEqual({ kind: 'absent' });
  });

  test('the year 1 means never', async () => {
    const { assessment } = await liveOf({ patchassessmentresources: [assessmentRow({ lastModifiedDateTime: '0001-01-01T00:00:00Z' })] });
    expect(valueOf(assessment)?.at).toEqual({ kind: 'absent' });
  });

  test.each<[string, Row, Row]>([
    ['in any spelling', { Critical: 1, SECURITY: 2, updateRollUp: 3 }, { critical: 1, security: 2, updaterollup: 3 }],
    ['as text', { security: '4' }, { security: 4 }],
    ['without those that were not counted', { security: 1, other: null }, { security: 1 }],
    ['not at all where one of them cannot be read', { security: 'many', other: 1 }, {}],
  ])('missing patches are counted %s', async (_, availablePatchCountByClassification, counts) => {
    const rows = [assessmentRow({ lastModifiedDateTime: on(3), availablePatchCountByClassification })];
    expect(valueOf((await liveOf({ patchassessmentresources: rows })).assessment)?.counts).toEqual(counts);
  });

  test.each<[string, Row, object]>([
    [
      'by its id',
      { patchId: 'id-1', patchName: 'n', kbId: 'KB5031364' },
      { id: 'id-1', name: 'n', kb: '5031364', classifications: ['security'] },
    ],
    ['by name and version where it has no id', { patchName: 'openssl', version: '3.0' }, { id: 'openssl_3.0', name: 'openssl' }],
    ['with the day of its publication', { patchId: 'i', publishedDateTime: on(2) }, { published: { kind: 'value', value: on(2) } }],
    ['without a publication that is none', { patchId: 'i', publishedDateTime: '0001-01-01T00:00:00Z' }, { published: { kind: 'absent' } }],
  ])('a missing patch is known %s', async (_, properties, patch) => {
    const rows = [assessmentRow(none), patchRow('p', properties)];
    expect(valueOf((await liveOf({ patchassessmentresources: rows })).pending)).toMatchObject([patch]);
  });

  test('missing patches are listed where their class counts, also further ones on demand', async () => {
    const rows = ['Security', 'Security-ESM', 'critical', 'UpdateRollUp', 'Definition', 'Other'].map((one) =>
      patchRow(one, { patchName: one, classifications: [one] }),
    );
    const tables = { patchassessmentresources: [assessmentRow(none), ...rows] };
    const names = (live: LiveState) => valueOf(live.pending)?.map(({ name }) => name);
    const always = ['Security', 'Security-ESM', 'UpdateRollUp', 'critical'];
    expect(names(await liveOf(tables))).toEqual(always);
    const more = await liveOf(tables, {}, { classifications: ['Definition', 'Security'] });
    expect(names(more)).toEqual(['Definition', ...always]);
  });

  test('a missing patch that does not say what it is stays counted and is not listed', async () => {
    const rows = [assessmentRow({ availablePatchCountByClassification: { security: 1 } }), patchRow('p', {})];
    const { assessment, pending } = await liveOf({ patchassessmentresources: rows });
    expect([valueOf(assessment)?.counts, valueOf(pending)]).toEqual([{ security: 1 }, []]);
  });
});

test('a run counts what became of its patches', async () => {
  const counts = { installedPatchCount: 1, failedPatchCount: 2, pendingPatchCount: 3, excludedPatchCount: 4, notSelectedPatchCount: 5 };
  const { installations } = await liveOf({ patchinstallationresources: [runRow('a', counts)] });
  expect(valueOf(installations)?.[0]?.counts).toEqual({ installed: 1, failed: 2, pending: 3, excluded: 4, notSelected: 5 });
});

describe('what went wrong', () => {
  const details = [{ code: 'ESM', message: 'needs Pro' }];
  test.each<[string, unknown, object | undefined]>([
    ['in the words of Azure', { code: 'FAILED', message: '1 error/s reported.', details }, { code: 'FAILED', details }],
    ['is nothing where it says that all went well', { code: 'Success', message: '0 error/s reported.', details: [] }, undefined],
    ['is what the details say, whatever the code', { code: 'Success', message: '', details }, { details }],
    ['is nothing where there is nothing', null, undefined],
    ['is nothing in an empty error', { code: '', message: '', details: [] }, undefined],
  ])('%s', async (_, errorDetails, error) => {
    const { assessment, installations } = await liveOf({
      patchassessmentresources: [assessmentRow({ errorDetails, startedBy: 'Platform', patchServiceUsed: 'WU_WSUS' })],
      patchinstallationresources: [runRow('a', { errorDetails, startedBy: 'User', maintenanceWindowExceeded: true, failedPatchCount: 2 })],
    });
    const [run] = valueOf(installations) ?? [];
    if (error) expect([valueOf(assessment)?.error, run?.error]).toMatchObject([error, error]);
    else expect([valueOf(assessment)?.error, run?.error]).toEqual([undefined, undefined]);
    expect(valueOf(assessment)?.service).toBe('WU_WSUS');
    expect([valueOf(assessment)?.startedBy, run?.startedBy, run?.windowExceeded, run?.counts.failed]).toEqual([
      'Platform',
      'User',
      true,
      2,
    ]);
  });
});
