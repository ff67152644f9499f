import { everywhere, type Gap, listedKinds } from '../../estate/coverage.ts';
import type { Change } from '../../estate/declaration.ts';
import { type Unknown, unknown } from '../../estate/known.ts';
import { isObject } from '../arm/arm-value.ts';
import { JsonValue } from '../arm/json-value.ts';
import { unreadArmType } from '../arm/unread-type.ts';
import { readPredictedId, typeInId } from '../deployment/predicted-id.ts';
import { DeploymentReader, isRelevantArmType, kindsOf, type ReadDeployment, untold } from '../deployment/read-deployment.ts';
import { unknownInDefinition, unknownInTemplate } from '../deployment/template-value.ts';
import { gapLeftBy } from './diagnostic.ts';
import type { PredictedChange } from './predicted-change.ts';
import type { WhatIf } from './read-what-if-file.ts';

/** Turns one what-if into facts: what is there once the deployment has happened. */
export function estateOfWhatIf(input: string, { changes, diagnostics }: WhatIf): ReadDeployment {
  const reader = new DeploymentReader({
    input,
    called: 'results of what-if',
    differs: 'the what-if does not tell for certain which of two things happens to this resource',
    placeIn: (body) => new JsonValue(body, wording),
    placeInDefinition: (body) => new JsonValue(body, { ...wording, unknownIn: (raw) => hiddenIn(raw) ?? unknownInDefinition(raw) }),
  });
  for (const [at, change] of changes.entries()) takeChange(reader, change, `${input}: change ${at + 1}`);
  for (const gap of gapsOfDiagnostics(diagnostics, input)) reader.leaveOpen(gap);
  return reader.finish();
}

const wording = {
  unexpected: unknown('the what-if says something here that this version does not know'),
  unnamed: (what: string) => unknown(`the what-if does not name ${what}`),
  unknownIn,
};

const notTold = unknown('the what-if does not tell');
const hidden = unknown('the what-if hides it, as a secret');

function unknownIn(raw: unknown): Unknown | undefined {
  return hiddenIn(raw) ?? unknownInTemplate(raw);
}

function hiddenIn(raw: unknown): Unknown | undefined {
  if (raw === untold) return notTold;
  // Seven stars stand for whatever comes from a secure parameter.
  return typeof raw === 'string' && raw.includes('*******') ? hidden : undefined;
}

function takeChange(reader: DeploymentReader, change: PredictedChange, unnamed: string): void {
  const type = typeOf(change);
  if (type !== undefined && !isRelevantArmType(type)) return;
  if (change.id === undefined) {
    if (change.isOfExtension) return;
    const why = 'the what-if does not name the resource';
    reader.leaveOpen({
      areas: [everywhere],
      kinds: type === undefined ? listedKinds : kindsOf(type),
      subject: unnamed,
      effect: 'incomplete',
      why,
    });
    return;
  }
  takeNamed(reader, { ...change, id: change.id, type });
}

interface Named extends PredictedChange {
  readonly id: string;
  /** Undefined where nobody can tell. */
  readonly type: string | undefined;
}

/** The first that matters, so that nothing is passed over for a type that is written twice. */
function typeOf({ id, writtenTypes }: PredictedChange): string | undefined {
  const inId = id === undefined ? undefined : typeInId(readPredictedId(id));
  const types = [...(inId === undefined ? [] : [inId]), ...writtenTypes];
  return types.find(isRelevantArmType) ?? types[0] ?? (isContainer(id) ? 'Microsoft.Resources/resourceGroups' : undefined);
}

function isContainer(id = ''): boolean {
  return /^\/subscriptions\/[^/[\]]+(?:\/resourceGroups\/[^/[\]]+)?$/i.test(id);
}

const staying: ReadonlyMap<string, Change> = new Map([
  ['create', 'create'],
  ['modify', 'update'],
  ['nochange', 'keep'],
  ['noeffect', 'keep'],
]);

function takeNamed(reader: DeploymentReader, change: Named): void {
  const { changeType, id, type } = change;
  const kind = staying.get(changeType);
  if (kind !== undefined) takeStaying(reader, change, kind);
  else if ((changeType === 'delete' || changeType === 'detach') && type !== undefined) takeGoing(reader, { ...change, type });
  else if (changeType === 'ignore') takeIgnored(reader, change);
  else reader.takeUntold({ id, ...(type === undefined ? {} : { type }), change: 'update' }, whyUntold.get(changeType) ?? inUnknownWords);
}

const inUnknownWords = 'the what-if does not say in known words what happens to it';
const withoutBody = 'the what-if does not say what becomes of it; run it with `--result-format FullResourcePayloads`';
const whyUntold: ReadonlyMap<string, string> = new Map([
  ['deploy', withoutBody],
  ['unsupported', 'Azure cannot tell before the deployment what becomes of it'],
]);
const mayHappen = 'the what-if lists it among the changes that may happen';

function takeStaying(reader: DeploymentReader, { id, type, before, after, isPotential }: Named, change: Change): void {
  const body = after ?? (change === 'keep' ? before : undefined);
  if (type === undefined || body === undefined || (isPotential && change === 'update' && !before)) {
    reader.takeUntold({ id, ...(type === undefined ? {} : { type }), change }, withoutBody);
    return;
  }
  const was = before && change === 'update' ? { before: asTold(before) } : {};
  if (isPotential && before && change === 'update') reader.take({ id, type, body: asTold(before), change: 'keep' });
  reader.take({ id, type, body: asTold(body), change, ...was, ...(isPotential && change === 'create' ? { mayExist: mayHappen } : {}) });
}

/** A body without properties is a part of one: what it lacks is not known. */
function asTold(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (body.properties !== undefined && body.properties !== null) return body;
  return { location: untold, tags: untold, zones: untold, ...body, properties: untold };
}

function takeGoing(reader: DeploymentReader, { id, type, before, changeType, isPotential }: Named & { readonly type: string }): void {
  const body = asTold(before ?? {});
  if (!isPotential) reader.takeAway({ id, type, body }, changeType === 'delete' ? 'delete' : 'forget');
  else if (changeType === 'detach') reader.take({ id, type, body, change: 'keep' });
  else {
    const mayExist = 'the what-if lists it among what may be deleted';
    reader.take({ id, type, body, change: 'update', before: body, mayExist });
    reader.mayGo(id, mayExist);
  }
}

/**
 * It is there and no part of the deployment, or one that a limit of what-if kept from being looked at: that is so of a nested deployment, and
 * of what is not there yet.
 */
function takeIgnored(reader: DeploymentReader, { id, type, before, after }: Named): void {
  const isTemplate = type !== undefined && unreadArmType(type) === 'template';
  const isNested = type?.toLowerCase() === 'microsoft.resources/deployments';
  const isStill = !isNested && (before ?? after) !== undefined;
  if (isStill && (isTemplate || type === undefined)) return;
  const why = isStill ? 'the deployment leaves it as it is, and the what-if does not say how that is' : 'the what-if did not look at it';
  reader.takeUntold({ id, ...(type === undefined ? {} : { type }), change: isStill ? 'keep' : 'update' }, why);
}

function gapsOfDiagnostics(diagnostics: readonly unknown[], input: string): readonly Gap[] {
  const gaps = diagnostics.filter(isObject).flatMap((diagnostic) => gapLeftBy(diagnostic, input) ?? []);
  return [...new Map(gaps.map((gap) => [`${gap.subject}\n${gap.why}`, gap])).values()];
}
