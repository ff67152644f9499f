import type { Known } from '../../../estate/known.ts';
import type { PatchAssessment, PatchError, PatchInstallation, PendingPatch } from '../../../estate/live.ts';
import { memoOfString } from '../../../memo.ts';
import { isRecord } from '../../json-object.ts';
import type { Row } from '../graph/resource-graph.ts';
import { flagFact, idIn, notSaid, textFact, textIn, timeFact } from '../row.ts';

const below = /\/patch(?:assessment|installation)results\//i;

/** The id of the machine that a row of the patch tables belongs to; undefined for a row of something else. */
export function machineIdIn(id: string): string | undefined {
  const at = id.search(below);
  return at < 0 ? undefined : id.slice(0, at);
}

/** Facts that may be missing are added one by one: to spread them takes longer than the rest of a row. */
type Unfinished<T> = { -readonly [K in keyof T]: T[K] };

/** The last assessment of a machine. */
export function assessmentOf(row: Row): PatchAssessment {
  const [startedBy, service] = [textIn(row, 'startedBy'), textIn(row, 'service')];
  const error = errorOf(row.error);
  const assessment: Unfinished<PatchAssessment> = {
    status: textIn(row, 'status') ?? 'Unknown',
    at: timeFact(textIn(row, 'at')),
    rebootPending: flagFact(row.rebootPending, notSaid),
    counts: countsOf(row.counts),
  };
  if (startedBy !== undefined) assessment.startedBy = startedBy;
  if (service !== undefined) assessment.service = service;
  if (error) assessment.error = error;
  return assessment;
}

/** Keys are spelt in several ways. */
function countsOf(counts: unknown): Readonly<Record<string, number>> {
  return isRecord(counts) ? countedFact(JSON.stringify(counts)) : nothingCounted;
}

const nothingCounted = {};

const countedFact = memoOfString<Readonly<Record<string, number>>>((json) => {
  const entries = Object.entries(JSON.parse(json) as Row)
    .filter(([, count]) => count !== null && count !== '')
    .map(([name, count]) => [name.toLowerCase(), Number(count)] as const);
  // Where one of them cannot be read, nobody knows how many there are.
  return entries.every(([, count]) => Number.isInteger(count)) ? Object.fromEntries(entries) : nothingCounted;
});

/** The same patch on many machines is one object. */
const patchFact = memoOfString<PendingPatch>((json) => {
  const [id, name, kb, version, classifications, published] = JSON.parse(json) as [string, string, string, string, string[], string];
  return {
    id,
    name,
    ...(kb === '' ? {} : { kb: kb.replace(/^kb/i, '') }),
    ...(version === '' ? {} : { version }),
    classifications,
    published: timeFact(published === '' ? undefined : published),
  };
});

/** A patch that is missing; undefined for a row that does not say which. */
export function pendingPatchOf(row: Row): PendingPatch | undefined {
  const [name, version] = [textIn(row, 'title') ?? '', textIn(row, 'version') ?? ''];
  const id = textIn(row, 'patch') ?? (name === '' ? undefined : `${name}_${version}`);
  if (id === undefined) return undefined;
  const classes = Array.isArray(row.classifications) ? row.classifications : [];
  const classifications = classes.filter((one) => typeof one === 'string').map((one) => one.toLowerCase());
  return patchFact(JSON.stringify([id, name || id, textIn(row, 'kb') ?? '', version, classifications, textIn(row, 'published') ?? '']));
}

/** A run in which patches were, or were to be, installed; undefined for a row without a name. */
export function installationOf(row: Row): PatchInstallation | undefined {
  const id = textIn(row, 'name');
  if (id === undefined) return undefined;
  const [startedBy, scheduleRun] = [textIn(row, 'startedBy'), idIn(row, 'scheduleRun')];
  const rebootStatus = textIn(row, 'rebootStatus');
  const error = errorOf(row.error);
  const installation: Unfinished<PatchInstallation> = {
    id,
    status: textIn(row, 'status') ?? 'Unknown',
    started: timeFact(textIn(row, 'started')),
    at: timeFact(textIn(row, 'at')),
    counts: installationCounts(row),
    windowExceeded: String(row.windowExceeded).toLowerCase() === 'true',
    rebootStatus: rebootStatus === undefined ? notSaid : textFact(rebootStatus),
  };
  if (startedBy !== undefined) installation.startedBy = startedBy;
  if (scheduleRun !== undefined) installation.scheduleRun = sameRun(scheduleRun);
  if (error) installation.error = error;
  return installation;
}

const sameRun = memoOfString((text) => text);

/** Most runs install the same few patches, so their counts are shared. */
const installationCounts = (row: Row) => countsFact([row.installed, row.failed, row.pending, row.excluded, row.notSelected].join());

const countsFact = memoOfString<PatchInstallation['counts']>((text) => {
  const [installed = 0, failed = 0, pending = 0, excluded = 0, notSelected = 0] = text.split(',').map((one) => Number(one) || 0);
  return { installed, failed, pending, excluded, notSelected };
});

/** Azure's own words; undefined where nothing went wrong. */
export function errorOf(of: unknown): PatchError | undefined {
  if (!isRecord(of)) return undefined;
  const [code, message] = [textIn(of, 'code') ?? '', textIn(of, 'message') ?? ''];
  const details = (Array.isArray(of.details) ? of.details : [])
    .filter(isRecord)
    .map((one) => ({ code: textIn(one, 'code') ?? '', message: textIn(one, 'message') ?? '' }));
  // A run that went well carries an error that says so.
  if ((code === '' || /^success$/i.test(code)) && details.length === 0) return undefined;
  return { code, message, details };
}

/** When something was changed last: the newer of two rows about one thing counts. */
export function isNewer(at: Known<string>, than: Known<string> | undefined): boolean {
  return (at.kind === 'value' ? at.value : '') > (than?.kind === 'value' ? than.value : '');
}
