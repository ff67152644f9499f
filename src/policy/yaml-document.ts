import type { CST, Document, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { PolicyError } from '../errors.ts';
import { type Path, type PolicyDocument, type Position, positionOf, quote } from './document.ts';

type Yaml = typeof import('yaml');

const deepest = 60;
const mostNodes = 100_000;

/**
 * Reads a YAML 1.2 file of one document. Numbers and booleans at paths where `isText` holds keep the text they were written in
 * (`1.10`, `true`). Throws a PolicyError for wrong syntax, repeated keys, tags, several documents and aliases that blow up.
 */
export async function readYaml(file: string, text: string, isText: (path: Path) => boolean): Promise<PolicyDocument> {
  const yaml = await import('yaml');
  const fail: Fail = (code, offset, message, path = []) => {
    throw new PolicyError([{ code, file, ...positionOf(text, offset), path, message }]);
  };
  const document = compose(yaml, text, fail);
  const contents = document?.contents;
  if (!document || !contents || (yaml.isScalar(contents) && contents.value === null && !contents.source)) {
    return fail('policy/empty', 0, 'The file is empty; it needs at least apiVersion and kind.');
  }
  const reader: Reader = { yaml, targets: aliasTargets(yaml, document), fail, isText, nodes: 0 };
  const data = read(reader, contents, [], []);
  return { file, data, locate: (path, part) => locate(reader, contents, text, path, part) };
}

type Fail = (code: string, offset: number, message: string, path?: Path) => never;

interface Reader {
  readonly yaml: Yaml;
  readonly targets: ReadonlyMap<Node, Node>;
  readonly fail: Fail;
  readonly isText: (path: Path) => boolean;
  nodes: number;
}

function compose(yaml: Yaml, text: string, fail: Fail): Document | undefined {
  const tokens = [...new yaml.Parser().parse(text)];
  refuseDepth(tokens, fail); // the composer recurses, and runs out of stack in ways that cannot be caught
  // The schema is fixed, so that a `%YAML 1.1` line cannot turn `yes` into a boolean.
  const options = { version: '1.2', schema: 'core', resolveKnownTags: false, uniqueKeys: false, prettyErrors: false } as const;
  const documents = [...new yaml.Composer(options).compose(tokens, false, text.length)];
  for (const { errors, warnings } of documents) {
    const [first] = [...errors, ...warnings];
    if (first?.code === 'TAG_RESOLVE_FAILED')
      fail('policy/syntax', first.pos[0], 'YAML tags (!…) are not supported here; write the plain value.');
    if (first) fail('policy/syntax', first.pos[0], `This is not valid YAML: ${firstLine(first.message)}.`);
  }
  const [document, ...others] = documents;
  const second = others.find((other) => other.contents && !(yaml.isScalar(other.contents) && other.contents.value === null));
  if (second) {
    fail(
      'policy/several-documents',
      second.contents?.range?.[0] ?? 0,
      'The file holds several YAML documents; put each into a file of its own.',
    );
  }
  return document as Document | undefined;
}

function firstLine(message: string): string {
  return message
    .replace(/\s*\n[\s\S]*$/, '')
    .replace(/\.$/, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .slice(0, 200);
}

function refuseDepth(tokens: readonly CST.Token[], fail: Fail): void {
  const open: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (depth > deepest) fail('policy/too-deep', token.offset, `The file is nested deeper than ${deepest} levels; no policy needs that.`);
    if (token.type === 'document' && token.value) open.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      if (key) open.push({ token: key, depth: depth + 1 });
      if (value) open.push({ token: value, depth: depth + 1 });
    }
  }
}

/** `above` holds the nodes being read, to notice an alias that leads into itself. */
function read(reader: Reader, node: Node | null, path: Path, above: readonly Node[]): unknown {
  const { yaml, fail } = reader;
  const offset = node?.range?.[0] ?? 0;
  if (++reader.nodes > mostNodes || above.length > deepest) {
    fail(
      'policy/too-large',
      offset,
      `With its aliases (*name) written out the file holds more than ${mostNodes} values or ${deepest} levels; no policy needs that.`,
      path,
    );
  }
  if (yaml.isAlias(node)) {
    const target = resolve(reader, node);
    if (!target) return fail('policy/aliases', offset, `There is no anchor &${node.source} before this alias.`, path);
    if (above.includes(target)) return fail('policy/aliases', offset, `The alias *${node.source} contains itself.`, path);
    return read(reader, target, path, above);
  }
  if (yaml.isMap(node)) return readMap(reader, node, path, [...above, node]);
  if (yaml.isSeq(node)) return node.items.map((item, index) => read(reader, item as Node | null, [...path, index], [...above, node]));
  return yaml.isScalar(node) ? readScalar(reader, node, path) : null;
}

function readMap(reader: Reader, map: YAMLMap, path: Path, above: readonly Node[]): unknown {
  const entries = new Map<string, unknown>();
  for (const { key, value } of map.items as Pair<Node | null, Node | null>[]) {
    const offset = key?.range?.[0] ?? map.range?.[0] ?? 0;
    const name = keyText(reader, key);
    if (name === undefined) return reader.fail('policy/wrong-type', offset, 'Keys must be text; quote this one.', path);
    if (entries.has(name)) {
      reader.fail('policy/duplicate-key', offset, `The key ${quote(name)} is given twice; keep one.`, [...path, name]);
    }
    entries.set(name, read(reader, value, [...path, name], above));
  }
  return Object.fromEntries(entries); // defines each key, `__proto__` too, as a plain one
}

function keyText({ yaml }: Reader, key: Node | null): string | undefined {
  if (!yaml.isScalar(key) || key.value === null) return undefined;
  return typeof key.value === 'string' ? key.value : key.source;
}

function readScalar(reader: Reader, scalar: Scalar, path: Path): unknown {
  const { value, source } = scalar;
  if (value === null || typeof value === 'string') return value;
  if (typeof value !== 'number' && typeof value !== 'boolean') {
    return reader.fail('policy/wrong-type', scalar.range?.[0] ?? 0, 'This value is of a type that policies do not use; quote it.', path);
  }
  return source !== undefined && reader.isText(path) ? source : value;
}

/** The node that each alias stands for: the last one before it with that anchor. */
function aliasTargets(yaml: Yaml, document: Document): ReadonlyMap<Node, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Node, Node>();
  yaml.visit(document, {
    Node(_key, node) {
      if (!yaml.isAlias(node)) {
        if (node.anchor) anchors.set(node.anchor, node);
        return;
      }
      const target = anchors.get(node.source);
      if (target) targets.set(node, target);
    },
  });
  return targets;
}

function resolve({ yaml, targets }: Reader, node: Node | null): Node | undefined {
  return (node && yaml.isAlias(node) ? targets.get(node) : node) ?? undefined;
}

function locate(reader: Reader, contents: Node, text: string, path: Path, part: 'key' | 'value'): Position {
  const { yaml } = reader;
  let node: Node | null = contents;
  let key: Node | null = null;
  let found = node?.range?.[0] ?? 0;
  for (const step of path) {
    const target = resolve(reader, node);
    if (yaml.isMap(target)) {
      const pair = (target.items as Pair<Node | null, Node | null>[]).find((one) => keyText(reader, one.key) === step);
      if (!pair) return positionOf(text, found);
      key = pair.key;
      node = pair.value;
    } else if (yaml.isSeq(target) && typeof step === 'number') {
      key = null;
      node = ((target as YAMLSeq).items[step] ?? null) as Node | null;
    } else {
      return positionOf(text, found);
    }
    // An empty value has no place of its own that would help anybody.
    const written = node?.range && node.range[1] > node.range[0] ? node.range[0] : undefined;
    found = (part === 'key' ? (key?.range?.[0] ?? written) : (written ?? key?.range?.[0])) ?? found;
  }
  return positionOf(text, found);
}
