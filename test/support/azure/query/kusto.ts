import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants, createContext, runInContext } from 'node:vm';
import { type ColumnType, tables } from './tables.ts';

/** A piece of a query as Microsoft's parser sees it. */
export interface Syntax {
  /** The name of its SyntaxKind: `EqualExpression`. */
  readonly kind: string;
  /** Its part in the parent: `Left`. */
  readonly part: string;
  readonly text: string;
  readonly start: number;
  readonly children: readonly Syntax[];
}

export interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly start: number;
}

export interface Column {
  readonly name: string;
  /** Kusto's word: `string`, `dynamic`, `long`. */
  readonly type: string;
}

export interface Analysis {
  readonly syntax: Syntax;
  readonly errors: readonly Diagnostic[];
  /** Of the answer; empty where there are errors. */
  readonly columns: readonly Column[];
}

interface List<T> {
  readonly Count: number;
  getItem(index: number): T;
}
interface Node {
  readonly Kind: number;
  readonly NameInParent: string | null;
  readonly Text?: string;
  readonly TextStart: number;
  readonly ChildCount: number;
  GetChild(index: number): Node | null;
  toString(): string;
}
interface Code {
  readonly Syntax: Node;
  readonly ResultType: { readonly Columns?: List<{ readonly Name: string; readonly Type: { readonly Name: string } }> } | null;
  GetDiagnostics(): List<{ readonly Code: string; readonly Severity: string; readonly Message: string; readonly Start: number }>;
}
interface World {
  readonly Kusto: { readonly Language: Language };
  readonly System: { readonly Enum: { toString(type: unknown, value: number): string } };
}
interface Language {
  readonly KustoCode: { ParseAndAnalyze(query: string, globals: unknown): Code };
  readonly GlobalState: { readonly Default: { WithDatabase(database: unknown): unknown } };
  readonly Syntax: { readonly SyntaxKind: unknown };
  readonly Symbols: {
    readonly ScalarTypes: Readonly<Record<ColumnType, unknown>>;
    readonly ColumnSymbol: new (name: string, type: unknown, ...rest: readonly null[]) => unknown;
    readonly TableSymbol: { readonly $ctor4: new (name: string, columns: readonly unknown[]) => unknown };
    readonly DatabaseSymbol: { readonly $ctor2: new (name: string, alias: null, members: readonly unknown[]) => unknown };
  };
}

let loaded: { readonly world: World; readonly globals: unknown } | undefined;

/** Loaded at the first query, because it takes a while, and in a world of its own, because it puts dozens of names into its globals. */
function load() {
  if (loaded) return loaded;
  const require = createRequire(import.meta.url);
  const files = [
    require.resolve('@kusto/language-service-next/bridge.min.js'),
    require.resolve('@kusto/language-service-next/Kusto.Language.Bridge.min.js'),
  ];
  // Without contextifying: looking up a global would be a call each time.
  const context = createContext(constants.DONT_CONTEXTIFY);
  for (const filename of files) runInContext(readFileSync(filename, 'utf8'), context, { filename });
  const world = context as unknown as World;
  loaded = { world, globals: declare(world.Kusto.Language) };
  return loaded;
}

/** Column by column: the text form of a table stops at the first column whose name is a keyword, such as `kind`. */
function declare({ Symbols, GlobalState }: Language): unknown {
  const symbols = Object.entries(tables).map(([name, columns]) => {
    const entries = Object.entries(columns).map(
      ([column, type]) => new Symbols.ColumnSymbol(column, Symbols.ScalarTypes[type], null, null, null, null),
    );
    return new Symbols.TableSymbol.$ctor4(name, entries);
  });
  return GlobalState.Default.WithDatabase(new Symbols.DatabaseSymbol.$ctor2('resourcegraph', null, symbols));
}

/** What Microsoft's own parser says about a query against the declared tables. */
export function analyse(query: string): Analysis {
  const { world, globals } = load();
  const { KustoCode, Syntax } = world.Kusto.Language;
  const code = KustoCode.ParseAndAnalyze(query, globals);
  const errors = listed(code.GetDiagnostics())
    .filter((one) => one.Severity === 'Error')
    .map((one) => ({ code: one.Code, message: one.Message, start: one.Start }));
  const columns = code.ResultType?.Columns;
  return {
    syntax: read(code.Syntax, (kind) => world.System.Enum.toString(Syntax.SyntaxKind, kind)),
    errors,
    columns: columns ? listed(columns).map((one) => ({ name: one.Name, type: one.Type.Name })) : [],
  };
}

function listed<T>(list: List<T>): readonly T[] {
  return Array.from({ length: list.Count }, (_, index) => list.getItem(index));
}

function read(node: Node, nameOf: (kind: number) => string): Syntax {
  const children: Syntax[] = [];
  for (let index = 0; index < node.ChildCount; index += 1) {
    const child = node.GetChild(index);
    if (child) children.push(read(child, nameOf));
  }
  const text = node.Text ?? children.map((child) => child.text).join(' ');
  return { kind: nameOf(node.Kind), part: node.NameInParent ?? '', text, start: node.TextStart, children };
}

/** The child with that part; a query without it would not have been parsed. */
export function part(of: Syntax, name: string): Syntax {
  const found = of.children.find((child) => child.part === name);
  if (!found) throw new Error(`${of.kind} without ${name}: ${of.text}`);
  return found;
}

/** The elements of a list with separators. */
export function elements(list: Syntax): readonly Syntax[] {
  return list.children.flatMap((child) => (child.kind === 'SeparatedElement' ? child.children.slice(0, 1) : [child]));
}
