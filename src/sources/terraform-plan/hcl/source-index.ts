import path from 'node:path';
import type { PlanConfiguration } from '../plan/plan-format.ts';
import { type Attribute, type Block, scanBlocks } from './blocks.ts';
import { ModuleDirectories, type ModulePath } from './module-directories.ts';
import { readSourceFiles, realPath } from './source-files.ts';

/** A resource as its declaration names it. */
export interface DeclaredResource {
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly name: string;
}

/** A line of a source file, counted from 1; the file relative to the working directory, with forward slashes. */
export interface SourceLine {
  readonly file: string;
  readonly line: number;
}

/**
 * Finds declarations in the source text of a plan. Reads a directory when first asked about it. Undefined for everything that is not
 * there exactly once, or lies outside the working directory: never a wrong line.
 */
export interface SourceText {
  /** First line of the block that declares a resource; of the call that leads to it, where the module's own text is not at hand. */
  locate(module: ModulePath, resource: DeclaredResource): SourceLine | undefined;
  /**
   * The expression of an attribute as written, by the names of the blocks around it and its own (`['window', 'recur_every']`). Undefined
   * too where an override file may have replaced it.
   */
  attribute(
    module: ModulePath,
    resource: DeclaredResource,
    attribute: readonly string[],
  ): (SourceLine & { readonly text: string }) | undefined;
  /** First line of the `module` block that calls a module; of the call further out, where that one's text is not at hand. */
  callLine(module: ModulePath): SourceLine | undefined;
}

/** Prepares to read the source text of a plan. A directory that does not exist gives a source text in which nothing is found. */
export function readSourceText(options: {
  /** Absolute directory of the root module. */
  readonly sourceRoot: string;
  /** Absolute. */
  readonly workingDirectory: string;
  readonly configuration: Pick<PlanConfiguration, 'root_module'>;
}): SourceText {
  const { sourceRoot, configuration } = options;
  // Paths are compared with links resolved, as those of the files are.
  const workingDirectory = realPath(options.workingDirectory) ?? options.workingDirectory;
  return new LazySourceText(new ModuleDirectories(sourceRoot, configuration), workingDirectory);
}

class LazySourceText implements SourceText {
  readonly #directories: ModuleDirectories;
  readonly #workingDirectory: string;
  readonly #declarations = new Map<string, Declarations | undefined>();

  constructor(directories: ModuleDirectories, workingDirectory: string) {
    this.#directories = directories;
    this.#workingDirectory = workingDirectory;
  }

  locate(module: ModulePath, resource: DeclaredResource): SourceLine | undefined {
    const { text, call } = this.#reach(module);
    return this.#lineOf(text ? text.find(resourceKey(resource)) : call);
  }

  attribute(
    module: ModulePath,
    resource: DeclaredResource,
    attribute: readonly string[],
  ): (SourceLine & { readonly text: string }) | undefined {
    const { text } = this.#reach(module);
    const key = resourceKey(resource);
    const declared = text?.find(key);
    if (!declared || text?.mayOverride(key)) return undefined;
    const found = attributeOf(declared.block, attribute);
    const place = found && this.#lineIn(declared.path, found.line);
    return place && { ...place, text: found.text };
  }

  callLine(module: ModulePath): SourceLine | undefined {
    return this.#lineOf(this.#reach(module).call);
  }

  /** Follows the calls from the root module: the text of the module, and the last call on the way that could be read. */
  #reach(module: ModulePath): { readonly text?: Declarations | undefined; readonly call?: Declaration | undefined } {
    let text = this.#declarationsIn(this.#directories.find([]));
    let call: Declaration | undefined;
    for (let depth = 1; text && depth <= module.length; depth += 1) {
      call = text.find(callKey(module[depth - 1] ?? ''));
      // Text that does not have the call is not the text of this plan.
      if (!call) return {};
      text = this.#declarationsIn(this.#directories.find(module.slice(0, depth)));
    }
    return { text, call };
  }

  #declarationsIn(directory: string | undefined): Declarations | undefined {
    if (directory === undefined) return undefined;
    if (!this.#declarations.has(directory)) this.#declarations.set(directory, readDeclarations(directory));
    return this.#declarations.get(directory);
  }

  #lineOf(declaration: Declaration | undefined): SourceLine | undefined {
    return declaration && this.#lineIn(declaration.path, declaration.block.line);
  }

  #lineIn(file: string, line: number): SourceLine | undefined {
    const relative = path.relative(this.#workingDirectory, file);
    const outside = path.isAbsolute(relative) || relative.split(path.sep)[0] === '..';
    return outside ? undefined : { file: relative.split(path.sep).join('/'), line };
  }
}

interface Declaration {
  readonly path: string;
  readonly block: Block;
}

/** What the files of one directory declare. */
interface Declarations {
  /** The declaration, unless there are several. */
  find(key: string): Declaration | undefined;
  mayOverride(key: string): boolean;
}

/** Undefined where the directory does not exist or holds no source text. */
function readDeclarations(directory: string): Declarations | undefined {
  const source = readSourceFiles(directory);
  if (!source || source.files.length === 0) return undefined;
  const declared = new Map<string, Declaration | 'several'>();
  for (const { path: file, text } of source.files) {
    for (const block of scanBlocks(text)) {
      const key = blockKey(block);
      declared.set(key, declared.has(key) ? 'several' : { path: file, block });
    }
  }
  const overridden = new Set(source.overrides.flatMap(({ text }) => scanBlocks(text).map(blockKey)));
  return {
    find(key) {
      const found = declared.get(key);
      return found === 'several' ? undefined : found;
    },
    mayOverride: (key) => source.unreadOverride || overridden.has(key),
  };
}

function blockKey({ type, labels }: Block): string {
  return [type, ...labels].join(' ');
}

function resourceKey({ mode, type, name }: DeclaredResource): string {
  return `${mode === 'managed' ? 'resource' : 'data'} ${type} ${name}`;
}

function callKey(name: string): string {
  return `module ${name}`;
}

/** The attribute at the end of a chain of nested blocks, where each of them occurs once. */
function attributeOf(declared: Block, names: readonly string[]): Attribute | undefined {
  let block: Block | undefined = declared;
  for (const type of names.slice(0, -1)) {
    const same: readonly Block[] = block?.blocks.filter((inner) => inner.type === type || inner.labels[0] === type) ?? [];
    block = only(same)?.type === type ? same[0] : undefined;
  }
  return only(block?.attributes.filter(({ name }) => name === names.at(-1)));
}

function only<T>(of: readonly T[] | undefined): T | undefined {
  return of?.length === 1 ? of[0] : undefined;
}
