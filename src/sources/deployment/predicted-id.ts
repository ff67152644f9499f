import { absent, type Known, unknown, value } from '../../estate/known.ts';
import { parseResourceId, sameText, withoutTrailingSlashes } from '../../estate/resource-id.ts';
import { resourceTypes } from '../../estate/resource-type.ts';
import { expressionIn, type FunctionCall, type TemplateExpression, whyOpen } from './expression.ts';

/** The id of a predicted resource: Azure's, or an expression of which some parts can be read. */
export interface PredictedId {
  /** Of an expression. */
  readonly segments?: readonly Segment[];
  /** Equal for two spellings of one id. */
  readonly key: string;
  /** False where two equal expressions need not come to the same id. */
  readonly isStable: boolean;
  /** What is literal in it. */
  readonly shown: string;
  readonly resourceId: Known<string>;
}

/** What stands between two slashes of an id. */
interface Segment {
  /** Left out where a part of it is an expression. */
  readonly literal?: string;
  readonly key: string;
  readonly shown: string;
  readonly open?: FunctionCall;
}

/** Where a resource lies, by its id. */
export interface IdParts {
  readonly subscription: Known<string>;
  readonly resourceGroup: Known<string>;
  /** Type of the last provider; undefined for a subscription, a resource group and what cannot be read. */
  readonly type: string | undefined;
  readonly name: Known<string>;
  /** What it sits on. Undefined for what sits on nothing. */
  readonly parent: PredictedId | undefined;
  /** Is it a subscription or a resource group? */
  readonly isContainer: boolean;
}

type Piece = string | FunctionCall;

/** Some that Azure has kept since long lack the slash at their beginning. */
export function readPredictedId(text: string): PredictedId {
  const expression = expressionIn(text);
  if (expression) return fromSegments(segmentsOf(piecesOf(expression, 0)));
  const shown = withoutTrailingSlashes(text.startsWith('/') ? text : `/${text}`);
  return { key: shown.toLowerCase(), isStable: true, shown, resourceId: value(shown) };
}

/** The resource that a child lies in: a scale set, of its extension. */
export function ownerOf({ shown, segments }: PredictedId): PredictedId {
  return segments ? fromSegments(segments.slice(0, -2)) : readPredictedId(shown.split('/').slice(0, -2).join('/'));
}

/** A child of a resource, by its type and name. */
export function childOf({ shown, segments }: PredictedId, type: string, name: string): PredictedId {
  if (!segments) return readPredictedId(`${shown}/${type}/${name}`);
  return fromSegments([...segments, ...[type, name].map((literal) => ({ literal, key: literal.toLowerCase(), shown: literal }))]);
}

/** Does the second lie in the first, or are they the same? Equal expressions count as equal: ask whether the first is stable. */
export function isWithin(outer: Pick<PredictedId, 'key'>, inner: Pick<PredictedId, 'key'>): boolean {
  return inner.key === outer.key || inner.key.startsWith(`${outer.key}/`);
}

export function partsOf({ shown, segments }: PredictedId): IdParts {
  return segments ? partsOfSegments(segments) : partsOfLiteral(shown);
}

/** The type of what an id names; also that of a resource on a management group or tenant. Undefined where it cannot be read. */
export function typeInId(id: PredictedId): string | undefined {
  const { type } = partsOf(id);
  if (type !== undefined || id.segments) return type;
  const [namespace, ...pairs] =
    id.shown
      .split(/\/providers\//i)
      .at(-1)
      ?.split('/') ?? [];
  if (!id.shown.toLowerCase().startsWith('/providers/') || pairs.length === 0 || pairs.length % 2 !== 0) return undefined;
  return [namespace, ...pairs.filter((_, index) => index % 2 === 0)].join('/');
}

const notSaid = unknown('its id does not say');

function partsOfLiteral(id: string): IdParts {
  const { subscription, resourceGroup, type, name, parent } = parseResourceId(id) ?? {};
  if (subscription === undefined) {
    return { subscription: notSaid, resourceGroup: notSaid, type: undefined, name: notSaid, parent: undefined, isContainer: false };
  }
  return {
    subscription: value(subscription),
    resourceGroup: resourceGroup === undefined ? absent : value(resourceGroup),
    type,
    name: name === undefined ? notSaid : value(name),
    parent: parent === undefined ? undefined : readPredictedId(parent),
    isContainer: type === undefined,
  };
}

function partsOfSegments(segments: readonly Segment[]): IdParts {
  const [root, word, subscription, groupWord, group] = segments;
  const isRooted = root?.literal === '' && is(word, 'subscriptions') && subscription !== undefined;
  const inGroup = isRooted && is(groupWord, 'resourceGroups') && group !== undefined;
  const provider = segments.findLastIndex((segment) => is(segment, 'providers'));
  const types = provider === -1 ? [] : segments.slice(provider + 1).filter((_, index) => index === 0 || index % 2 === 1);
  const isNamed = provider !== -1 && segments.length > provider + 3 && (segments.length - provider) % 2 === 0;
  return {
    subscription: isRooted ? textOf(subscription) : notKnown(segments),
    resourceGroup: inGroup ? textOf(group) : isRooted ? absent : notKnown(segments),
    type: isNamed && types.every(({ literal }) => literal !== undefined) ? types.map(({ literal }) => literal).join('/') : undefined,
    name: textOf(segments.at(-1)),
    parent: isNamed && provider > 0 ? fromSegments(segments.slice(0, provider)) : undefined,
    isContainer: isRooted && segments.length === (inGroup ? 5 : 3),
  };
}

function is(segment: Segment | undefined, word: string): boolean {
  return segment?.literal !== undefined && sameText(segment.literal, word);
}

function textOf(segment: Segment | undefined): Known<string> {
  if (segment?.literal !== undefined) return value(segment.literal);
  return segment?.open ? whyOpen(segment.open) : notSaid;
}

function notKnown(segments: readonly Segment[]): Known<string> {
  const open = segments.find((segment) => segment.open)?.open;
  return open ? whyOpen(open) : notSaid;
}

function fromSegments(segments: readonly Segment[]): PredictedId {
  const open = segments.find((segment) => segment.open)?.open;
  const shown = segments.map((segment) => segment.shown).join('/');
  return {
    segments,
    key: segments.map(({ key }) => key).join('/'),
    isStable: segments.every((segment) => segment.open === undefined || !isFresh(segment.open)),
    shown,
    resourceId: open ? whyOpen(open) : value(shown),
  };
}

/** Does an expression come to something else each time, or hold a value that nobody has given? */
function isFresh({ text }: FunctionCall): boolean {
  return /\b(?:newGuid|utcNow|externalInputs|parameterWithoutValue)\s*\(/i.test(text);
}

/** Characters of a name that are shown, where some are not known. */
const longestName = 80;

function segmentsOf(pieces: readonly Piece[]): readonly Segment[] {
  const segments: Piece[][] = [[]];
  for (const piece of pieces) {
    if (typeof piece !== 'string') segments.at(-1)?.push(piece);
    else {
      const [first = '', ...others] = piece.split('/');
      segments.at(-1)?.push(first);
      segments.push(...others.map((part) => [part]));
    }
  }
  while (segments.length > 1 && segments.at(-1)?.join('') === '') segments.pop();
  return segments.map(segmentOf);
}

function segmentOf(pieces: readonly Piece[]): Segment {
  const open = pieces.filter((piece) => typeof piece !== 'string');
  if (open.length === 0) {
    const literal = pieces.join('');
    return { literal, key: literal.toLowerCase(), shown: literal };
  }
  // Names may not hold a line break, so that no literal looks like an expression.
  const key = pieces.map((piece) => (typeof piece === 'string' ? piece.toLowerCase() : `\n${piece.text}\n`)).join('');
  const shown = pieces.map((piece) => (typeof piece === 'string' ? piece : '…')).join('');
  const all = open.length === 1 ? open[0] : { kind: 'call' as const, name: 'format', arguments: open, path: [], text: key };
  return { key, shown: shown.length > longestName ? `${shown.slice(0, longestName)}…` : shown, ...(all ? { open: all } : {}) };
}

/** Deeper than anybody nests what makes an id. */
const deepest = 20;

/** What an expression puts together, of which some pieces are literal. */
function piecesOf(expression: TemplateExpression, depth: number): readonly Piece[] {
  if (expression.kind !== 'call') return [expression.text];
  if (depth > deepest) return [expression];
  const { name, arguments: given, path } = expression;
  const pieces = (argument: TemplateExpression | undefined) => (argument ? piecesOf(argument, depth + 1) : []);
  const call = name.toLowerCase();
  if (path.length > 0) return path.join('') === '.id' && given.length === 0 ? (ownId[call] ?? [expression]) : [expression];
  switch (call) {
    case 'format':
      return formatted(expression, pieces) ?? [expression];
    case 'concat':
      return given.flatMap(pieces);
    // Ids are compared without case.
    case 'tolower':
    case 'toupper':
    case 'string':
      return pieces(given[0]);
    // Bicep asks whether the scope of an extension is the tenant, and whether it is a whole id.
    case 'if':
      return isTenantId(given[1]) ? pieces(given[2]) : (wholeId(given, pieces) ?? [expression]);
    case 'resourceid':
    case 'subscriptionresourceid':
    case 'extensionresourceid':
    case 'tenantresourceid':
      return idPieces(call, given, pieces) ?? [expression];
    default:
      return [expression];
  }
}

/** `if(startsWith(X, '/'), X, …)`, where X begins with a slash for certain. */
function wholeId([asked, id]: readonly TemplateExpression[], pieces: PiecesOf): readonly Piece[] | undefined {
  if (asked?.kind !== 'call' || asked.name.toLowerCase() !== 'startswith' || id?.kind !== 'call') return undefined;
  const [subject, beginning] = asked.arguments;
  if (subject?.kind !== 'call' || subject.text !== id.text || beginning?.kind !== 'string' || beginning.text !== '/') return undefined;
  const read = pieces(id);
  return typeof read[0] === 'string' && read[0].startsWith('/') ? read : undefined;
}

function isTenantId(expression: TemplateExpression | undefined): boolean {
  return expression?.kind === 'call' && expression.name.toLowerCase() === 'tenantresourceid';
}

type PiecesOf = (argument: TemplateExpression | undefined) => readonly Piece[];

function formatted({ arguments: given }: FunctionCall, pieces: PiecesOf): readonly Piece[] | undefined {
  const [template, ...values] = given;
  if (template?.kind !== 'string') return undefined;
  return template.text.split(/(\{\d+\})/).flatMap((part): readonly Piece[] => {
    const index = /^\{(\d+)\}$/.exec(part)?.[1];
    return index === undefined ? [part.replaceAll('{{', '{').replaceAll('}}', '}')] : pieces(values[Number(index)]);
  });
}

const call = (text: string, name: string, property: string): FunctionCall => ({
  kind: 'call',
  name,
  arguments: [],
  path: [property],
  text,
});
const ownSubscription = call('subscription().subscriptionId', 'subscription', '.subscriptionId');
const ownGroup = call('resourceGroup().name', 'resourceGroup', '.name');
const subscriptionPieces: readonly Piece[] = ['/subscriptions/', ownSubscription];
const groupPieces: readonly Piece[] = [...subscriptionPieces, '/resourceGroups/', ownGroup];
const ownId: Readonly<Record<string, readonly Piece[]>> = { subscription: subscriptionPieces, resourcegroup: groupPieces };

/** The id that these functions build. What comes before the type says where the resource lies. */
function idPieces(call: string, given: readonly TemplateExpression[], pieces: PiecesOf): readonly Piece[] | undefined {
  const first = call === 'extensionresourceid' ? 1 : 0;
  const at = given.findIndex((argument, index) => index >= first && argument.kind === 'string' && /^[\w.]+\/[\w./]+$/.test(argument.text));
  const type = given[at];
  if (type?.kind !== 'string') return undefined;
  const [namespace = '', ...types] = type.text.split('/');
  const names = given.slice(at + 1);
  if (names.length !== types.length) return undefined;
  const scope = scopePieces(call, given.slice(0, at), pieces);
  // These do not lie in a namespace.
  if (scope && call === 'subscriptionresourceid' && sameText(type.text, resourceTypes.resourceGroup)) {
    return [...scope, '/resourceGroups/', ...pieces(names[0])];
  }
  return scope && [...scope, `/providers/${namespace}`, ...types.flatMap((part, index) => [`/${part}/`, ...pieces(names[index])])];
}

function scopePieces(call: string, scope: readonly TemplateExpression[], pieces: PiecesOf): readonly Piece[] | undefined {
  const [first, second] = scope;
  switch (call) {
    case 'extensionresourceid':
      return pieces(first);
    case 'tenantresourceid':
      return [];
    case 'subscriptionresourceid':
      return first ? ['/subscriptions/', ...pieces(first)] : subscriptionPieces;
    default: {
      if (scope.length > 2) return undefined;
      const group = second ?? first;
      const subscription = second ? ['/subscriptions/', ...pieces(first)] : subscriptionPieces;
      return [...subscription, '/resourceGroups/', ...(group ? pieces(group) : [ownGroup])];
    }
  }
}
