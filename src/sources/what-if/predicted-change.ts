import { isObject } from '../arm/arm-value.ts';
import { bodyAfter } from './delta.ts';

type Body = Readonly<Record<string, unknown>>;

/** What a what-if says of one resource. */
export interface PredictedChange {
  /** In lower case. */
  readonly changeType: string;
  /** An id, or an expression; left out where nobody can tell, and for what is no resource of Azure. */
  readonly id?: string;
  /** The types that it may be of: by its id, and as it is written. */
  readonly writtenTypes: readonly string[];
  readonly before?: Body;
  readonly after?: Body;
  /** It belongs to an extension of Bicep, such as Microsoft Graph. */
  readonly isOfExtension: boolean;
  /** It may not happen. */
  readonly isPotential: boolean;
}

/** A deployment stack says the same in other words. */
export function readChange(raw: unknown, isPotential: boolean): PredictedChange {
  const change = isObject(raw) ? raw : {};
  const { resourceConfigurationChanges: ofStack } = change;
  const { before, after, delta } = isObject(ofStack) ? ofStack : change;
  const [was, is] = [before, after].map((body) => (isObject(body) && Object.keys(body).length > 0 ? body : undefined));
  const became = bodyAfter(was, is, delta);
  const id = idOf(change, was, is);
  const types = [change.type, is?.type, was?.type].filter((type) => typeof type === 'string');
  return {
    changeType: typeof change.changeType === 'string' ? change.changeType.toLowerCase() : '',
    ...(id === undefined ? {} : { id }),
    writtenTypes: types,
    ...(was === undefined ? {} : { before: was }),
    ...(became === undefined ? {} : { after: became }),
    isOfExtension: isObject(change.extension) || isObject(change.identifiers),
    isPotential: isPotential || (typeof change.changeCertainty === 'string' && change.changeCertainty.toLowerCase() === 'potential'),
  };
}

/** Both spell it, and the body spells it better. */
function idOf(change: Body, before: Body | undefined, after: Body | undefined): string | undefined {
  const [own, ...inBodies] = [change.resourceId ?? change.id, after?.id, before?.id].map((id) =>
    typeof id === 'string' && id !== '' ? id : undefined,
  );
  return inBodies.find((id) => id !== undefined && (own === undefined || id.toLowerCase() === own.toLowerCase())) ?? own;
}
