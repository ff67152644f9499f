export const id = "sources-terraform-plan-hcl-source-index";
export const ids = ["sources-terraform-plan-hcl-source-index"];
export const modules = {

/***/ 9199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSourceText: () => (/* binding */ readSourceText)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/sources/terraform-plan/hcl/blocks.js + 1 modules
var blocks = __webpack_require__(4169);
// EXTERNAL MODULE: ./lib/sources/json-object.js
var json_object = __webpack_require__(5676);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/hcl/source-files.js


const largestFile = 4 * 1024 * 1024;
/** Reads the `.tf` and `.tofu` files of a directory, not of those below. Undefined where there is no such directory. */
function readSourceFiles(directory) {
    const real = realPath(directory);
    if (real === undefined)
        return undefined;
    const files = [];
    const overrides = [];
    let unreadOverride = false;
    for (const name of namesIn(real)) {
        const [, stem, json] = /^([^.].*)\.(?:tf|tofu)(\.json)?$/s.exec(name) ?? [];
        if (stem === undefined)
            continue;
        const file = external_node_path_.join(real, name);
        const text = json === undefined ? readSmallFile(file) : undefined;
        if (text !== undefined)
            (isOverride(stem) ? overrides : files).push({ path: file, text });
        else if (isOverride(stem))
            unreadOverride = true;
    }
    return { files, overrides, unreadOverride };
}
/** `override.tf` and `*_override.tf`: developer.hashicorp.com/terraform/language/files/override */
function isOverride(stem) {
    return stem === 'override' || stem.endsWith('_override');
}
function namesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory).sort();
    }
    catch {
        return [];
    }
}
/** Text of a regular file of at most 4 MiB; undefined for everything else, also where it cannot be read. */
function readSmallFile(file) {
    try {
        const found = (0,external_node_fs_.lstatSync)(file);
        return found.isFile() && found.size <= largestFile ? (0,external_node_fs_.readFileSync)(file, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}
/** The path with every link resolved; undefined where nothing is there. */
function realPath(of) {
    try {
        return (0,external_node_fs_.realpathSync)(of);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/hcl/module-directories.js



/** Knows in which directory the source text of each module lies. */
class ModuleDirectories {
    #root;
    #configuration;
    #found = new Map();
    #installed;
    /** `root` is the absolute directory of the root module. */
    constructor(root, configuration) {
        this.#root = root;
        this.#configuration = configuration;
    }
    /**
     * Absolute directory of a module: a local source taken from its parent's directory, any other from what `terraform init` wrote down.
     * Undefined where neither tells. The directory need not exist.
     */
    find(module) {
        const name = module.at(-1);
        if (name === undefined)
            return this.#root;
        const key = module.join('.');
        if (!this.#found.has(key))
            this.#found.set(key, this.#follow(module, key));
        return this.#found.get(key);
    }
    #follow(module, key) {
        const source = this.#sourceOf(module);
        if (source === undefined || !/^\.\.?\//.test(source))
            return this.#installedAt(key);
        const parent = this.find(module.slice(0, -1));
        return parent === undefined ? undefined : external_node_path_.resolve(parent, source);
    }
    #sourceOf(module) {
        let found = this.#configuration.root_module;
        let source;
        for (const name of module) {
            const calls = found?.module_calls;
            const call = (0,json_object/* isRecord */.u)(calls) && Object.hasOwn(calls, name) ? calls[name] : undefined;
            source = call?.source;
            found = call?.module;
        }
        return typeof source === 'string' ? source : undefined;
    }
    #installedAt(key) {
        this.#installed ??= readInstalledModules(this.#root);
        return this.#installed.get(key);
    }
}
/** Directories of `.terraform/modules/modules.json` by module path; none where that file is missing or of another form. */
function readInstalledModules(root) {
    const text = readSmallFile(external_node_path_.join(root, '.terraform', 'modules', 'modules.json'));
    const directories = new Map();
    for (const entry of modulesOf(text)) {
        if ((0,json_object/* isRecord */.u)(entry) && typeof entry.Key === 'string' && typeof entry.Dir === 'string') {
            directories.set(entry.Key, external_node_path_.resolve(root, entry.Dir));
        }
    }
    return directories;
}
function modulesOf(text) {
    try {
        const manifest = JSON.parse(text ?? '');
        return (0,json_object/* isRecord */.u)(manifest) && Array.isArray(manifest.Modules) ? manifest.Modules : [];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/hcl/source-index.js




/** Prepares to read the source text of a plan. A directory that does not exist gives a source text in which nothing is found. */
function readSourceText(options) {
    const { sourceRoot, configuration } = options;
    // Paths are compared with links resolved, as those of the files are.
    const workingDirectory = realPath(options.workingDirectory) ?? options.workingDirectory;
    return new LazySourceText(new ModuleDirectories(sourceRoot, configuration), workingDirectory);
}
class LazySourceText {
    #directories;
    #workingDirectory;
    #declarations = new Map();
    constructor(directories, workingDirectory) {
        this.#directories = directories;
        this.#workingDirectory = workingDirectory;
    }
    locate(module, resource) {
        const { text, call } = this.#reach(module);
        return this.#lineOf(text ? text.find(resourceKey(resource)) : call);
    }
    attribute(module, resource, attribute) {
        const { text } = this.#reach(module);
        const key = resourceKey(resource);
        const declared = text?.find(key);
        if (!declared || text?.mayOverride(key))
            return undefined;
        const found = attributeOf(declared.block, attribute);
        const place = found && this.#lineIn(declared.path, found.line);
        return place && { ...place, text: found.text };
    }
    callLine(module) {
        return this.#lineOf(this.#reach(module).call);
    }
    /** Follows the calls from the root module: the text of the module, and the last call on the way that could be read. */
    #reach(module) {
        let text = this.#declarationsIn(this.#directories.find([]));
        let call;
        for (let depth = 1; text && depth <= module.length; depth += 1) {
            call = text.find(callKey(module[depth - 1] ?? ''));
            // Text that does not have the call is not the text of this plan.
            if (!call)
                return {};
            text = this.#declarationsIn(this.#directories.find(module.slice(0, depth)));
        }
        return { text, call };
    }
    #declarationsIn(directory) {
        if (directory === undefined)
            return undefined;
        if (!this.#declarations.has(directory))
            this.#declarations.set(directory, readDeclarations(directory));
        return this.#declarations.get(directory);
    }
    #lineOf(declaration) {
        return declaration && this.#lineIn(declaration.path, declaration.block.line);
    }
    #lineIn(file, line) {
        const relative = external_node_path_.relative(this.#workingDirectory, file);
        const outside = external_node_path_.isAbsolute(relative) || relative.split(external_node_path_.sep)[0] === '..';
        return outside ? undefined : { file: relative.split(external_node_path_.sep).join('/'), line };
    }
}
/** Undefined where the directory does not exist or holds no source text. */
function readDeclarations(directory) {
    const source = readSourceFiles(directory);
    if (!source || source.files.length === 0)
        return undefined;
    const declared = new Map();
    for (const { path: file, text } of source.files) {
        for (const block of (0,blocks/* scanBlocks */.g)(text)) {
            const key = blockKey(block);
            declared.set(key, declared.has(key) ? 'several' : { path: file, block });
        }
    }
    const overridden = new Set(source.overrides.flatMap(({ text }) => (0,blocks/* scanBlocks */.g)(text).map(blockKey)));
    return {
        find(key) {
            const found = declared.get(key);
            return found === 'several' ? undefined : found;
        },
        mayOverride: (key) => source.unreadOverride || overridden.has(key),
    };
}
function blockKey({ type, labels }) {
    return [type, ...labels].join(' ');
}
function resourceKey({ mode, type, name }) {
    return `${mode === 'managed' ? 'resource' : 'data'} ${type} ${name}`;
}
function callKey(name) {
    return `module ${name}`;
}
/** The attribute at the end of a chain of nested blocks, where each of them occurs once. */
function attributeOf(declared, names) {
    let block = declared;
    for (const type of names.slice(0, -1)) {
        const same = block?.blocks.filter((inner) => inner.type === type || inner.labels[0] === type) ?? [];
        block = only(same)?.type === type ? same[0] : undefined;
    }
    return only(block?.attributes.filter(({ name }) => name === names.at(-1)));
}
function only(of) {
    return of?.length === 1 ? of[0] : undefined;
}


/***/ })

};
