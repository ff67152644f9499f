import path from 'node:path';
import { isRecord } from '../../json-object.ts';
import type { ModuleConfiguration, PlanConfiguration } from '../plan/plan-format.ts';
import { readSmallFile } from './source-files.ts';

/** Chain of module call names from the root module, without instance keys; the root module is the empty list. */
export type ModulePath = readonly string[];

/** Knows in which directory the source text of each module lies. */
export class ModuleDirectories {
  readonly #root: string;
  readonly #configuration: Pick<PlanConfiguration, 'root_module'>;
  readonly #found = new Map<string, string | undefined>();
  #installed: ReadonlyMap<string, string> | undefined;

  /** `root` is the absolute directory of the root module. */
  constructor(root: string, configuration: Pick<PlanConfiguration, 'root_module'>) {
    this.#root = root;
    this.#configuration = configuration;
  }

  /**
   * Absolute directory of a module: a local source taken from its parent's directory, any other from what `terraform init` wrote down.
   * Undefined where neither tells. The directory need not exist.
   */
  find(module: ModulePath): string | undefined {
    const name = module.at(-1);
    if (name === undefined) return this.#root;
    const key = module.join('.');
    if (!this.#found.has(key)) this.#found.set(key, this.#follow(module, key));
    return this.#found.get(key);
  }

  #follow(module: ModulePath, key: string): string | undefined {
    const source = this.#sourceOf(module);
    if (source === undefined || !/^\.\.?\//.test(source)) return this.#installedAt(key);
    const parent = this.find(module.slice(0, -1));
    return parent === undefined ? undefined : path.resolve(parent, source);
  }

  #sourceOf(module: ModulePath): string | undefined {
    let found: ModuleConfiguration | undefined = this.#configuration.root_module;
    let source: string | undefined;
    for (const name of module) {
      const calls: ModuleConfiguration['module_calls'] = found?.module_calls;
      const call = isRecord(calls) && Object.hasOwn(calls, name) ? calls[name] : undefined;
      source = call?.source;
      found = call?.module;
    }
    return typeof source === 'string' ? source : undefined;
  }

  #installedAt(key: string): string | undefined {
    this.#installed ??= readInstalledModules(this.#root);
    return this.#installed.get(key);
  }
}

/** Directories of `.terraform/modules/modules.json` by module path; none where that file is missing or of another form. */
function readInstalledModules(root: string): ReadonlyMap<string, string> {
  const text = readSmallFile(path.join(root, '.terraform', 'modules', 'modules.json'));
  const directories = new Map<string, string>();
  for (const entry of modulesOf(text)) {
    if (isRecord(entry) && typeof entry.Key === 'string' && typeof entry.Dir === 'string') {
      directories.set(entry.Key, path.resolve(root, entry.Dir));
    }
  }
  return directories;
}

function modulesOf(text: string | undefined): readonly unknown[] {
  try {
    const manifest: unknown = JSON.parse(text ?? '');
    return isRecord(manifest) && Array.isArray(manifest.Modules) ? manifest.Modules : [];
  } catch {
    return [];
  }
}
