/** Spoils a plan by chance, always in the same way for the same seed. */

/** A whole number from 0 up to `below`, without it. */
export type Chance = (below: number) => number;

/** A plan that was spoilt, and how, in words for whoever reads the failure. */
export interface Mutation {
  readonly how: string;
  readonly bytes: Buffer;
}

/** mulberry32: small, and the same on every machine. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** One fault in nearly every plan, two or three in some: what two faults do together is seldom what each of them does. */
export function mutated(plan: Buffer, chance: Chance): Mutation {
  const faults = [1, 1, 1, 2, 3][chance(5)] ?? 1;
  const node = nodeOf(JSON.parse(plan.toString('utf8')));
  const hows: string[] = [];
  const ofBytes = chance(3) === 0;
  for (let left = ofBytes ? chance(faults) : faults; left > 0; left -= 1) hows.push(spoilNode(node, chance));
  const text = Buffer.from(hows.length > 0 ? textOf(node) : plan);
  if (!ofBytes) return { how: hows.join(', then '), bytes: text };
  const { how, bytes } = spoilBytes(text, chance);
  return { how: [...hows, how].join(', then '), bytes };
}

/** JSON as it is written: a name may stand in an object twice. */
type Node =
  | { readonly kind: 'object'; readonly members: Member[] }
  | { readonly kind: 'array'; readonly elements: Node[] }
  | { readonly kind: 'plain'; readonly value: string | number | boolean | null };

interface Member {
  readonly name: string;
  node: Node;
}

function nodeOf(value: unknown): Node {
  if (Array.isArray(value)) return { kind: 'array', elements: value.map(nodeOf) };
  if (typeof value !== 'object' || value === null) return { kind: 'plain', value: value as string | number | boolean | null };
  return { kind: 'object', members: Object.entries(value).map(([name, inner]) => ({ name, node: nodeOf(inner) })) };
}

function textOf(node: Node): string {
  if (node.kind === 'array') return `[${node.elements.map(textOf).join(',')}]`;
  if (node.kind === 'plain') return JSON.stringify(node.value);
  return `{${node.members.map(({ name, node: inner }) => `${JSON.stringify(name)}:${textOf(inner)}`).join(',')}}`;
}

/** A place in a tree: what is there, and how to put something else there. */
interface Place {
  readonly path: string;
  readonly node: Node;
  readonly replace: (node: Node) => void;
}

function spoilNode(root: Node, chance: Chance): string {
  const all = placesIn(root);
  const read = all.filter(({ path }) => !unread.test(path));
  const place = pick(chance(8) === 0 || read.length === 0 ? all : read, chance);
  const name = pick(Object.keys(faultsOfNodes), chance);
  return `${faultsOfNodes[name]?.(place, chance) ?? name} at ${place.path}`;
}

/** Most of a plan says again what its changes say, and nobody reads it. */
const unread = /^\.(?:planned_values|prior_state|relevant_attributes|output_changes|values)\b/;

/** Each says what it did. Those that do not fit a place put another value there. */
const faultsOfNodes: Readonly<Record<string, (place: Place, chance: Chance) => string>> = {
  drop: (place, chance) => inside(place, chance, 'drop', (list, at) => list.splice(at, 1)),
  duplicate: (place, chance) => inside(place, chance, 'duplicate', (list, at) => list.splice(at, 0, list[at] as never)),
  contradict: contradict,
  reorder: (place, chance) => inside(place, chance, 'reorder', (list) => list.reverse()),
  null: (place) => put(place, null),
  retype: (place, chance) => retype(place, chance),
  oddity: (place, chance) => put(place, pick(oddities, chance)),
};

function inside(place: Place, chance: Chance, what: string, change: (list: Node[] | Member[], at: number) => void): string {
  const { node } = place;
  const list = node.kind === 'object' ? node.members : node.kind === 'array' ? node.elements : [];
  if (list.length === 0) return retype(place, chance);
  const at = chance(list.length);
  const name = node.kind === 'object' ? node.members[at]?.name : at;
  change(list, at);
  return `${what} ${JSON.stringify(name)}`;
}

/** The same name twice with two values: readers disagree about which one counts. */
function contradict(place: Place, chance: Chance): string {
  const { node } = place;
  if (node.kind !== 'object' || node.members.length === 0) return put(place, pick(oddities, chance));
  const { name } = pick(node.members, chance);
  node.members.push({ name, node: { kind: 'plain', value: pick(words, chance) } });
  return `second ${JSON.stringify(name)}`;
}

const words = [null, true, 0, '', 'no-op', 'azurerm_linux_virtual_machine', 'Manual'];

/** Values that programs stumble over. */
const oddities: readonly (string | number | boolean | null)[] = [
  ...['', ' ', '__proto__', 'constructor', 'toString', '\u0000', '\ud800', '\u001b[31m', 'a\nb', '::error::x', '${x}', '[0]', '["', '"]'],
  ...[
    'module.',
    'module.a[',
    'a.b["\\',
    '/subscriptions/',
    '2026-02-30 25:61',
    'x'.repeat(70_000),
    '['.repeat(5000),
    'module.a.'.repeat(2000),
  ],
  ...[-1, 0.5, 1e308, -0, 2 ** 53, true, false, null],
];

function put(place: Place, value: string | number | boolean | null): string {
  place.replace({ kind: 'plain', value });
  return `put ${JSON.stringify(value)?.slice(0, 40)}`;
}

function retype({ node, replace }: Place, chance: Chance): string {
  const others = retyped(node).filter((other) => other.kind !== node.kind || other.kind === 'plain');
  const other = pick(others, chance);
  replace(other);
  return `retype to ${textOf(other).slice(0, 40)}`;
}

/** The same value as other types have it. */
function retyped(node: Node): readonly Node[] {
  const text = textOf(node);
  const inner = node.kind === 'object' ? node.members.map((member) => member.node) : node.kind === 'array' ? node.elements : [node];
  return [
    { kind: 'plain', value: text.slice(0, 1000) },
    { kind: 'plain', value: text.length },
    { kind: 'plain', value: text.length % 2 === 0 },
    { kind: 'array', elements: [...inner] },
    { kind: 'array', elements: [{ kind: 'array', elements: [node] }] },
    { kind: 'object', members: inner.map((one, index) => ({ name: String(index), node: one })) },
    { kind: 'object', members: [] },
    { kind: 'array', elements: [] },
  ];
}

function placesIn(root: Node): readonly Place[] {
  const places: Place[] = [];
  const walk = (node: Node, path: string, replace: (node: Node) => void) => {
    places.push({ path: path || 'the top', node, replace });
    if (node.kind === 'array') {
      for (const [at, inner] of node.elements.entries()) walk(inner, `${path}[${at}]`, (other) => node.elements.splice(at, 1, other));
    }
    if (node.kind === 'object') {
      for (const member of node.members) {
        walk(member.node, `${path}.${member.name}`, (other) => {
          member.node = other;
        });
      }
    }
  };
  // What stands at the top cannot be replaced in place; the faults inside it are the interesting ones.
  walk(root, '', () => {});
  return places;
}

function spoilBytes(bytes: Buffer, chance: Chance): Mutation {
  const name = pick(Object.keys(faultsOfBytes), chance);
  const at = chance(bytes.length);
  return { how: `${name} at byte ${at} of ${bytes.length}`, bytes: faultsOfBytes[name]?.(bytes, at, chance) ?? bytes };
}

const faultsOfBytes: Readonly<Record<string, (bytes: Buffer, at: number, chance: Chance) => Buffer>> = {
  flip: (bytes, at, chance) =>
    Buffer.concat([bytes.subarray(0, at), Buffer.of((bytes[at] ?? 0) ^ (1 << chance(8))), bytes.subarray(at + 1)]),
  cut: (bytes, at) => bytes.subarray(0, at),
  'cut out': (bytes, at, chance) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + chance(200))]),
  insert: (bytes, at, chance) => insert(bytes, at, Buffer.from(Array.from({ length: 1 + chance(8) }, () => chance(256)))),
  /** Characters of several bytes, of which the reader may see one half. */
  'insert half a character': (bytes, at, chance) => {
    const character = Buffer.from(pick(['é', '東', '😀', '\u202e', '\ufeff'], chance));
    return insert(bytes, at, character.subarray(0, 1 + chance(character.length)));
  },
  'insert a piece of JSON': (bytes, at, chance) => insert(bytes, at, Buffer.from(pick(pieces, chance))),
  'repeat a part': (bytes, at, chance) => insert(bytes, at, bytes.subarray(at, at + chance(2000))),
  append: (bytes, _, chance) => Buffer.concat([bytes, Buffer.from(pick([...pieces, '{}', '\0', '\n\n'], chance))]),
  'write as UTF-16': (bytes) => Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le'),
  'write as UTF-16, big end first, cut': (bytes, at) =>
    Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le')
      .swap16()
      .subarray(0, at * 2 + 1),
  'write a byte order mark': (bytes) => Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), bytes]),
};

const pieces = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '\\u',
  '\\ud800',
  '""',
  '[[[[',
  '{"a":',
  '"resource_changes":[],',
  'null',
  '\n',
  '\0',
];

function insert(bytes: Buffer, at: number, more: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
}

function pick<T>(list: readonly T[], chance: Chance): T {
  return list[chance(list.length)] as T;
}

/** The same plan with its resources, and the names of every object, in another order; what a list means may hang on its order. */
export function reordered(plan: unknown, chance: Chance): unknown {
  return withOrder(plan, '', chance);
}

/** Terraform writes these sorted, but the order means nothing. */
const unorderedLists = new Set(['resource_changes', 'resources']);

function withOrder(value: unknown, name: string, chance: Chance): unknown {
  if (Array.isArray(value)) {
    const inner = value.map((one) => withOrder(one, '', chance));
    return unorderedLists.has(name) ? shuffled(inner, chance) : inner;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withOrder(inner, key, chance)] as const);
  return Object.fromEntries(shuffled(entries, chance));
}

function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  const left = [...list];
  const order: T[] = [];
  while (left.length > 0) order.push(...left.splice(chance(left.length), 1));
  return order;
}
