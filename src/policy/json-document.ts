import { type Path, type PolicyDocument, positionOf, quote, refuse } from './document.ts';

interface JsonNode {
  readonly offset: number;
  readonly keyOffset: number;
  readonly parent: JsonNode | undefined;
  readonly key: string | number;
  /** Objects and lists only. */
  readonly children: Map<string | number, JsonNode> | undefined;
}

/**
 * Reads a JSON file; undefined when the text is not JSON. Throws a PolicyError for keys given twice, which JSON.parse would
 * settle silently in favour of the last.
 */
export function readJson(file: string, text: string): PolicyDocument | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { root, repeated } = outline(text);
  refuse(
    repeated.slice(0, 100).map((node) => ({
      code: 'policy/duplicate-key',
      file,
      ...positionOf(text, node.keyOffset),
      path: pathOf(node),
      message: `The key ${quote(String(node.key))} is given twice; keep one.`,
    })),
  );
  return {
    file,
    data,
    locate(path: Path, part) {
      let node = root;
      for (const key of path) {
        const child = node?.children?.get(key);
        if (!child) return positionOf(text, node?.offset ?? 0);
        node = child;
      }
      return positionOf(text, (part === 'key' ? node?.keyOffset : node?.offset) ?? 0);
    },
  };
}

function pathOf(node: JsonNode): Path {
  const path: (string | number)[] = [];
  for (let at: JsonNode | undefined = node; at?.parent; at = at.parent) path.unshift(at.key);
  return path;
}

/** Where each key and value of a valid JSON text begins. Without recursion: depth is up to the author of the file. */
function outline(text: string): { root: JsonNode | undefined; repeated: JsonNode[] } {
  const repeated: JsonNode[] = [];
  let root: JsonNode | undefined;
  let within: { node: JsonNode; isObject: boolean; outer: typeof within } | undefined;
  let key: { name: string; offset: number } | undefined;

  const addValue = (offset: number, isCollection: boolean): JsonNode => {
    const siblings = within?.node.children;
    const name = key?.name ?? siblings?.size ?? 0;
    const children = isCollection ? new Map<string | number, JsonNode>() : undefined;
    const node: JsonNode = { offset, keyOffset: key?.offset ?? offset, parent: within?.node, key: name, children };
    if (siblings?.has(name)) repeated.push(node);
    siblings?.set(name, node);
    key = undefined;
    root ??= node;
    return node;
  };

  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    if (character === '"') {
      const end = endOfString(text, at);
      if (within?.isObject && !key) key = { name: JSON.parse(text.slice(at, end)) as string, offset: at };
      else addValue(at, false);
      at = end;
    } else if (character === '{' || character === '[') {
      within = { node: addValue(at, true), isObject: character === '{', outer: within };
      at++;
    } else if (character === '}' || character === ']') {
      within = within?.outer;
      at++;
    } else if (/[\s,:]/.test(character)) {
      at++;
    } else {
      addValue(at, false);
      while (at < text.length && !/[\s,\]}]/.test(text.charAt(at))) at++;
    }
  }
  return { root, repeated };
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
}
