import { everywhere } from '../../estate/coverage.ts';
import type { Location } from '../../estate/declaration.ts';
import { valueOf } from '../../estate/known.ts';
import type { ArmValue } from '../arm/arm-value.ts';
import { DeploymentReader, kindsOf, type ReadDeployment } from '../deployment/read-deployment.ts';
import { placeInDefinition, placeInTemplate } from '../deployment/template-value.ts';
import type { CountedLoop } from './counted-loop.ts';
import { gapOfDiagnostic } from './diagnostic.ts';
import type { SnapshotPart, SnapshotResource } from './read-snapshot-file.ts';

/** Where the source behind a snapshot says what; undefined where that is not known. */
export interface SnapshotPlaces {
  /** Of a predicted resource. */
  readonly placeOf?: (resource: SnapshotResource) => Location | undefined;
  readonly placeOfLoop?: (loop: CountedLoop) => string | undefined;
}

/** Turns one snapshot into facts. */
export function estateOfSnapshot(
  input: string,
  parts: Iterable<SnapshotPart>,
  { placeOf, placeOfLoop }: SnapshotPlaces = {},
): ReadDeployment {
  const reader = new DeploymentReader({
    input,
    called: 'snapshots of Bicep',
    differs: 'the snapshot holds this resource twice, and the two say different things',
    placeIn: placeInTemplate,
    placeInDefinition,
  });
  for (const part of parts) {
    if (part.part === 'resource') takeResource(reader, part.resource, input, placeOf?.(part.resource));
    else {
      const gap = gapOfDiagnostic(part.text, input, placeOfLoop);
      if (gap) reader.leaveOpen(gap);
    }
  }
  return reader.finish();
}

function takeResource(reader: DeploymentReader, resource: SnapshotResource, input: string, location: Location | undefined): void {
  const { id, type } = resource;
  const condition = placeInTemplate(resource).at('condition');
  if (valueOf(condition.flag()) === false) return;
  if (typeof id === 'string' && id !== '') {
    reader.take({ id, type, body: resource, change: 'create', ...existenceOf(condition), ...(location ? { location } : {}) });
    return;
  }
  const why = `the snapshot gives no id to a resource of type ${type}`;
  reader.leaveOpen({ areas: [everywhere], kinds: kindsOf(type), subject: input, effect: 'incomplete', why });
}

/** Bicep leaves out what a condition rules out; a condition that stays is one that only Azure can work out. */
function existenceOf(condition: ArmValue): { readonly mayExist?: string } {
  if (condition.isUnset) return {};
  const holds = condition.flag();
  if (holds.kind === 'value') return {};
  return { mayExist: holds.kind === 'unknown' ? `its condition is not known: ${holds.why}` : 'its condition is not known' };
}
