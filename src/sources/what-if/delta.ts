import { isObject } from '../arm/arm-value.ts';
import { untold } from '../deployment/read-deployment.ts';

type Body = Readonly<Record<string, unknown>>;

/** Something that a what-if says of a property. */
interface PropertyChange {
  readonly path: readonly string[];
  /** In lower case. */
  readonly kind: string;
  readonly after: unknown;
}

/**
 * The body as it will be. Where a what-if gives it whole, what it lists as without effect stays as it was; where it gives only changes, they
 * are laid over the body as it was. Undefined where it tells neither.
 */
export function bodyAfter(before: Body | undefined, after: Body | undefined, delta: unknown): Body | undefined {
  const changes = Array.isArray(delta) ? [...leavesOf(delta, [], 0)] : [];
  if (after) return changes.filter(({ kind }) => kind === 'noeffect').reduce((body, change) => unaffected(body, before, change), after);
  if (!before || !Array.isArray(delta)) return undefined;
  return changes.reduce(laidOver, before);
}

function unaffected(body: Body, before: Body | undefined, { path }: PropertyChange): Body {
  if (path.length === 0) return body;
  const was = valueAt(before, path);
  // Only written, never given back: nobody can tell.
  return withValue(body, path, was ?? untold);
}

function laidOver(body: Body, { path, kind, after }: PropertyChange): Body {
  switch (kind) {
    case 'noeffect':
      return body;
    case 'delete':
      return withValue(body, path, undefined);
    case 'create':
    case 'modify':
      return withValue(body, path, after ?? undefined);
    // How the entries of a list end up, or what this version does not know.
    default:
      return withValue(body, path, untold);
  }
}

/** Deeper than any resource. */
const deepest = 50;

function* leavesOf(changes: readonly unknown[], above: readonly string[], level: number): Generator<PropertyChange> {
  for (const change of changes) {
    if (!isObject(change)) continue;
    const { path: written, propertyChangeType, changeType, after, children } = change;
    const path = [...above, ...stepsOf(written)];
    const named = propertyChangeType ?? changeType;
    const kind = typeof named === 'string' ? named.toLowerCase() : '';
    const below = Array.isArray(children) && children.length > 0 ? children : undefined;
    if (path.length > deepest) yield { path: path.slice(0, 1), kind: 'array', after: undefined };
    else if (below && kind === 'modify' && level < deepest) yield* leavesOf(below, path, level + 1);
    else yield { path, kind: kind === 'modify' && below ? 'array' : kind, after };
  }
}

/** `properties.a[0].b`; the name of a tag may hold dots. */
function stepsOf(path: unknown): readonly string[] {
  if (typeof path !== 'string') return [];
  const tag = /^tags\.(.+)$/is.exec(path)?.[1];
  if (tag !== undefined) return ['tags', tag.replace(/^\['(.*)'\]$/s, '$1')];
  return path.split(/[.[\]]+/).filter((step) => step !== '');
}

function valueAt(body: unknown, path: readonly string[]): unknown {
  return path.reduce((value, step) => (typeof value === 'object' && value !== null ? entryAt(value, step) : undefined), body);
}

function entryAt(value: object, step: string): unknown {
  const key = keyIn(value, step);
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** Azure ignores the case of keys. */
function keyIn(value: object, step: string): string {
  return Object.keys(value).find((key) => key.toLowerCase() === step.toLowerCase()) ?? step;
}

function withValue(body: Body, path: readonly string[], value: unknown): Body {
  return replaced(body, path, value) as Body;
}

function replaced(current: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(current)) return current.map((item, index) => (String(index) === step ? replaced(item, rest, value) : item));
  const object = isObject(current) ? current : {};
  const key = keyIn(object, step);
  return { ...object, [key]: replaced(entryAt(object, key), rest, value) };
}
