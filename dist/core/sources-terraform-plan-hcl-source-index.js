export const id = "sources-terraform-plan-hcl-source-index";
export const ids = ["sources-terraform-plan-hcl-source-index"];
export const modules = {

/***/ 243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSourceText: () => (/* binding */ readSourceText)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/hcl/expression-end.js
const heredocStart = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/uy;
/** Everything in an expression that is not its own end: neither space nor a character with a meaning here. */
const plain = /[^\s"()[\]{}#/<]+/y;
/** Text in a quoted string, and in a heredoc, that cannot end it or interrupt it. */
const plainQuoted = /[^"\\$%\n]+/y;
const plainHeredoc = /[^$%\n]+/y;
/**
 * Where the expression ends that starts at an offset: behind its last character, and where the text goes on (the line break, or the brace
 * that closes the block around it). Knows strings with `${}` and `%{}`, heredocs, comments and brackets; what is never closed ends with
 * the text.
 */
function expressionEnd(text, start) {
    const nesting = [];
    let braces = 0;
    let end = start;
    let at = start;
    while (at < text.length) {
        const inside = nesting.at(-1);
        const char = text[at] ?? '';
        if (inside !== undefined && (inside === '"' || inside.length > 1)) {
            const template = inside === '"' ? templateEnd(text, at) : heredocEnd(text, at, inside.slice(1));
            at = template.at;
            if (template.interpolates) {
                nesting.push('}');
                braces += 1;
            }
            else
                nesting.pop();
        }
        else if (char === '\n') {
            if (inside === undefined)
                return { end, next: at };
            at += 1;
            continue;
        }
        else if (isBlank(char) || isComment(text, at)) {
            at = skipBlank(text, at, inside !== undefined);
            continue;
        }
        else if (char === '"' || char === '(' || char === '[' || char === '{') {
            nesting.push(closing(char));
            if (char === '{')
                braces += 1;
            at += 1;
        }
        else if (char === inside) {
            nesting.pop();
            if (char === '}')
                braces -= 1;
            at += 1;
        }
        else if (char === '}' && braces === 0) {
            return { end, next: at };
        }
        else {
            const marker = char === '<' ? matchAt(heredocStart, text, at) : undefined;
            if (marker?.[1] !== undefined)
                nesting.push(`<${marker[1]}`);
            at = marker ? at + marker[0].length : Math.max(at + 1, skipAll(plain, text, at));
        }
        end = at;
    }
    return { end, next: at };
}
function closing(open) {
    if (open === '(')
        return ')';
    if (open === '[')
        return ']';
    return open === '{' ? '}' : open;
}
/** Reads a quoted string to its end or its next interpolation. Strings do not span lines, so a line break ends one that was left open. */
function templateEnd(text, from) {
    for (let at = from;;) {
        at = skipAll(plainQuoted, text, at);
        if (at >= text.length)
            return { at: text.length, interpolates: false };
        const char = text[at];
        if (char === '"')
            return { at: at + 1, interpolates: false };
        if (char === '\n')
            return { at, interpolates: false };
        if (char === '\\' && text[at + 1] !== '\n')
            at += 2;
        else if (interpolates(text, at))
            return { at: at + 2, interpolates: true };
        else
            at += isEscapedInterpolation(text, at) ? 3 : 1;
    }
}
/** Reads a heredoc to its next interpolation or the end of its marker, which stands alone on a line. */
function heredocEnd(text, from, marker) {
    for (let at = from; at < text.length;) {
        if (text[at - 1] === '\n') {
            const lineEnd = text.indexOf('\n', at);
            const line = text.slice(at, lineEnd === -1 ? text.length : lineEnd);
            if (line.trim() === marker)
                return { at: at + line.indexOf(marker) + marker.length, interpolates: false };
        }
        at = skipAll(plainHeredoc, text, at);
        if (interpolates(text, at))
            return { at: at + 2, interpolates: true };
        at += isEscapedInterpolation(text, at) ? 3 : 1;
    }
    return { at: text.length, interpolates: false };
}
function interpolates(text, at) {
    return (text[at] === '$' || text[at] === '%') && text[at + 1] === '{';
}
/** `$${` and `%%{` stand for the characters themselves. */
function isEscapedInterpolation(text, at) {
    return interpolates(text, at + 1) && text[at] === text[at + 1];
}
/** Goes over spaces and comments, and over line breaks too where they mean nothing. A comment to the end of the line leaves its line break. */
function skipBlank(text, from, lineBreaks) {
    let at = from;
    while (at < text.length) {
        const char = text[at] ?? '';
        if (isBlank(char) || (lineBreaks && char === '\n'))
            at += 1;
        else if (isComment(text, at))
            at = commentEnd(text, at);
        else
            break;
    }
    return at;
}
function isBlank(char) {
    return char === ' ' || char === '\t' || char === '\r';
}
function isComment(text, at) {
    return text[at] === '#' || (text[at] === '/' && (text[at + 1] === '/' || text[at + 1] === '*'));
}
function commentEnd(text, at) {
    const block = text.startsWith('/*', at);
    const end = text.indexOf(block ? '*/' : '\n', block ? at + 2 : at);
    if (end === -1)
        return text.length;
    return block ? end + 2 : end;
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
}
/** Where the run of characters ends that a pattern describes; the same place where there is none. */
function skipAll(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/hcl/blocks.js

const quote = 34;
const equals = 61;
const openBrace = 123;
const closeBrace = 125;
/**
 * Finds the blocks of an HCL text without evaluating anything. Never throws: text that is not HCL is passed over line by line, and what
 * is cut off ends with the text. Takes time in proportion to the length of the text.
 */
function scanBlocks(text) {
    const lines = new Lines(text);
    const top = [];
    const open = [];
    let at = skipBlank(text, lines.first, true);
    while (at < text.length) {
        const block = open.at(-1);
        const name = blocks_matchAt(identifier, text, at);
        if (name !== undefined) {
            const header = readHeader(text, at + name.length);
            const { line, column } = lines.at(at);
            if (header.sign === openBrace) {
                const found = { type: name, labels: header.labels, line, column, start: at, end: 0, endLine: 0, attributes: [], blocks: [] };
                (block?.blocks ?? top).push(found);
                open.push(found);
                at = header.at + 1;
            }
            else {
                const assigned = header.sign === equals && header.labels.length === 0;
                const start = assigned ? skipBlank(text, header.at + 1, false) : header.at;
                const { end, next } = expressionEnd(text, start);
                if (assigned)
                    block?.attributes.push({ name, line, text: text.slice(start, end), start });
                at = next;
            }
        }
        else if (text.charCodeAt(at) === closeBrace) {
            at += 1;
            open.pop();
            if (block)
                blocks_close(block, at, lines);
        }
        else
            at = Math.max(at + 1, expressionEnd(text, at).next);
        at = skipBlank(text, at, true);
    }
    for (const block of open)
        blocks_close(block, text.length, lines);
    return top;
}
function blocks_close(block, end, lines) {
    block.end = end;
    block.endLine = lines.at(Math.max(block.start, end - 1)).line;
}
/** What follows the first word of a statement: labels, then the sign that tells what it is. */
function readHeader(text, from) {
    const labels = [];
    for (let at = skipBlank(text, from, false);;) {
        const label = text.charCodeAt(at) === quote ? blocks_matchAt(quotedLabel, text, at) : blocks_matchAt(identifier, text, at);
        if (label === undefined)
            return { labels, sign: text.charCodeAt(at), at };
        const quoted = label.startsWith('"');
        labels.push(quoted ? label.slice(1, -1) : label);
        at = skipBlank(text, at + label.length, false);
    }
}
const identifier = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
/** Without escapes: Terraform takes only identifiers. */
const quotedLabel = /"[^"\\\n]*"/y;
function blocks_matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? text.slice(at, pattern.lastIndex) : undefined;
}
/** Lines of a text, asked for from front to back. */
class Lines {
    #text;
    /** Where the text begins behind a byte order mark. */
    first;
    #line = 1;
    #start;
    #end;
    constructor(text) {
        this.#text = text;
        this.first = text.startsWith('\uFEFF') ? 1 : 0;
        this.#start = this.first;
        this.#end = this.#lineEnd();
    }
    at(offset) {
        while (this.#end < offset) {
            this.#line += 1;
            this.#start = this.#end + 1;
            this.#end = this.#lineEnd();
        }
        return { line: this.#line, column: offset - this.#start + 1 };
    }
    #lineEnd() {
        const end = this.#text.indexOf('\n', this.#start);
        return end === -1 ? Number.POSITIVE_INFINITY : end;
    }
}

// EXTERNAL MODULE: ./lib/sources/terraform-plan/plan/plan-format.js
var plan_format = __webpack_require__(3966);
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
            const call = (0,plan_format/* isRecord */.u)(calls) && Object.hasOwn(calls, name) ? calls[name] : undefined;
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
        if ((0,plan_format/* isRecord */.u)(entry) && typeof entry.Key === 'string' && typeof entry.Dir === 'string') {
            directories.set(entry.Key, external_node_path_.resolve(root, entry.Dir));
        }
    }
    return directories;
}
function modulesOf(text) {
    try {
        const manifest = JSON.parse(text ?? '');
        return (0,plan_format/* isRecord */.u)(manifest) && Array.isArray(manifest.Modules) ? manifest.Modules : [];
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
