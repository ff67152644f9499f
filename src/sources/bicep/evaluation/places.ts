import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Location } from '../../../estate/declaration.ts';
import { sameText } from '../../../estate/resource-id.ts';
import { type Declaration, isDeployment, type TemplatePath } from './marks.ts';

/** A resource or module as Bicep's graph of a file lists it. Lines count from 0; the range begins with the decorators. */
export interface GraphNode {
  readonly name: string;
  /** `<module>` for a module. */
  readonly type: string;
  readonly range: { readonly start: Position; readonly end: Position };
  readonly isExisting: boolean;
  /** Of a module in a file. */
  readonly relativePath?: string | null;
}

interface Position {
  readonly line: number;
  readonly char: number;
}

/** Asks Bicep for what a file declares. */
export type ReadGraph = (file: string) => Promise<readonly GraphNode[]>;

/** Lines of declarations; what is not certain has none. */
export type Places = ReadonlyMap<Declaration, Location>;

/**
 * Finds the line of each declaration of a compiled template in the sources it was made of: the keyword in a `.bicep`, the `"type"` in a
 * template of JSON. What a module brings from elsewhere stands at the module's own line.
 */
export async function placesOf(
  declarations: readonly Declaration[],
  file: string,
  { workingDirectory, readGraph }: { readonly workingDirectory: string; readonly readGraph: ReadGraph },
): Promise<Places> {
  const places = new Map<Declaration, Location>();
  const nameOf = (path: string) => relative(workingDirectory, path).split(sep).join('/');

  const placeAll = (all: readonly Declaration[], at: Location): void => {
    for (const declaration of all) {
      places.set(declaration, at);
      placeAll(declaration.nested ?? [], at);
    }
  };

  const placeInFile = async (all: readonly Declaration[], path: string, base: TemplatePath): Promise<void> => {
    if (!path.toLowerCase().endsWith('.bicep')) placeInJson(all, path, base);
    else await placeInBicep(all, path);
  };

  const placeInJson = (all: readonly Declaration[], path: string, base: TemplatePath): void => {
    const text = readText(path);
    const root = text === undefined ? undefined : parseTree(text);
    if (text === undefined || root === undefined) return;
    for (const declaration of all) {
      const line = lineOfType(text, root, declaration.path.slice(base.length));
      if (line !== undefined) places.set(declaration, { file: nameOf(path), line });
      placeInJson(declaration.nested ?? [], path, base);
    }
  };

  const placeInBicep = async (all: readonly Declaration[], path: string): Promise<void> => {
    const text = readText(path);
    if (text === undefined) return;
    const lines = text.split(/\r\n|\n|\r/);
    const nodes = matched(all, await readGraph(path));
    for (const declaration of all) {
      const node = nodes.get(declaration);
      const line = node && lineOfKeyword(lines, node);
      if (!node || line === undefined) continue;
      const at = { file: nameOf(path), line };
      places.set(declaration, at);
      if (!declaration.nested) continue;
      const inside = [...declaration.path, 'properties', 'template'];
      if (node.relativePath) await placeInFile(declaration.nested, resolve(dirname(path), node.relativePath), inside);
      else placeAll(declaration.nested, at);
    }
  };

  await placeInFile(declarations, file, []);
  return places;
}

/** By name where the template keeps it, else by order: what is nested in another first, then resources, then modules. */
function matched(declarations: readonly Declaration[], graph: readonly GraphNode[]): ReadonlyMap<Declaration, GraphNode> {
  const nodes = graph.filter(({ isExisting }) => !isExisting).sort((a, b) => compare(a.range.start, b.range.start));
  const isNested = (node: GraphNode) => graph.some((other) => other !== node && holds(other, node));
  const isModule = ({ type }: GraphNode) => type === '<module>';
  const resources = nodes.filter((node) => !isModule(node));
  const inOrder = [...resources.filter(isNested), ...resources.filter((node) => !isNested(node)), ...nodes.filter(isModule)];
  const pairs = new Map<Declaration, GraphNode>();
  for (const [index, declaration] of declarations.entries()) {
    const { symbol } = declaration;
    const named = symbol === undefined ? [] : nodes.filter(({ name }) => name === symbol.slice(symbol.lastIndexOf('::') + 1));
    const node = symbol !== undefined ? (named.length === 1 ? named[0] : undefined) : inOrder[index];
    if (node && isOfOneType(declaration, node)) pairs.set(declaration, node);
  }
  return declarations.every(({ symbol }) => symbol !== undefined) || inOrder.length === declarations.length ? pairs : new Map();
}

function isOfOneType({ type, nested }: Declaration, node: GraphNode): boolean {
  return node.type === '<module>'
    ? isDeployment(type) && nested !== undefined
    : sameText(type, node.type) || type.endsWith(`/${node.type}`);
}

function holds(outer: GraphNode, inner: GraphNode): boolean {
  return compare(outer.range.start, inner.range.start) < 0 && compare(inner.range.end, outer.range.end) <= 0;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.char - b.char;
}

/** The line with the keyword, after the decorators; counted from 1. */
function lineOfKeyword(lines: readonly string[], { name, range }: GraphNode): number | undefined {
  for (let line = range.start.line; line <= range.end.line; line += 1) {
    const [, declared] = /^\s*(?:resource|module)\s+(\w+)/.exec(lines[line] ?? '') ?? [];
    if (declared === name) return line + 1;
  }
  return undefined;
}

function lineOfType(text: string, root: Node, path: TemplatePath): number | undefined {
  const node = findNodeAtLocation(root, [...path, 'type'])?.parent;
  return node && (text.slice(0, node.offset).match(/\r\n|\n|\r/g)?.length ?? 0) + 1;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}
