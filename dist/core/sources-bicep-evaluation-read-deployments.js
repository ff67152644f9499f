export const id = "sources-bicep-evaluation-read-deployments";
export const ids = ["sources-bicep-evaluation-read-deployments"];
export const modules = {

/***/ 9671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDeployments: () => (/* binding */ readDeployments)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text/nearest.js
var nearest = __webpack_require__(4581);
// EXTERNAL MODULE: ./lib/text/visible.js
var visible = __webpack_require__(1981);
// EXTERNAL MODULE: ./lib/text/wildcards.js
var wildcards = __webpack_require__(8928);
// EXTERNAL MODULE: ./lib/sources/deployment/read-deployment.js + 4 modules
var read_deployment = __webpack_require__(1997);
// EXTERNAL MODULE: ./lib/sources/source-file.js
var source_file = __webpack_require__(9064);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./node_modules/vscode-jsonrpc/lib/node/main.js
var main = __webpack_require__(4058);
// EXTERNAL MODULE: ./lib/sources/arm/arm-value.js
var arm_value = __webpack_require__(6437);
;// CONCATENATED MODULE: ./lib/sources/bicep/cli/bicep-process.js



/** What the CLI answered instead of a result: its own words. */
class BicepRefusal extends Error {
}
/** The CLI gave no answer: it ended, hung, or printed what is no answer. Says why and what to do, for example `it ran out of memory; check fewer files at a time`. */
class BicepFailure extends Error {
}
/** Bytes of an answer, and of what is kept of its complaints. */
const largestAnswer = 256 * 1024 * 1024;
const keptComplaints = 64 * 1024;
/**
 * The user's Bicep CLI as a process that answers requests over its standard streams, one after the other. No request is ever cancelled:
 * a cancelled one answers with a part of the resources, as if there were no others. What takes too long is killed with the process.
 */
class BicepProcess {
    #child;
    #connection;
    #timeout;
    #failed;
    #ended;
    #fail = () => { };
    #received = 0;
    #complaints = '';
    isUsable = true;
    constructor({ bicep, environment, folder, secondsPerAnswer, onEnd }) {
        this.#timeout = secondsPerAnswer;
        this.#failed = new Promise((_, reject) => {
            this.#fail = (why) => {
                this.isUsable = false;
                this.#child.kill('SIGKILL');
                reject(new BicepFailure(why));
            };
        });
        // Each request waits for it as well; between requests nobody does.
        this.#failed.catch(() => { });
        try {
            this.#child = (0,external_node_child_process_.spawn)(bicep, ['jsonrpc', '--stdio'], { cwd: folder, env: environment, stdio: 'pipe', windowsHide: true });
        }
        catch (error) {
            throw new BicepFailure(notStarted(error));
        }
        const forget = onEnd?.(() => this.#child.kill('SIGKILL'));
        this.#ended = new Promise((resolve) => {
            const ended = () => {
                forget?.();
                resolve();
            };
            this.#child.once('exit', ended).once('error', ended);
        });
        this.#child.on('error', (error) => this.#fail(notStarted(error)));
        this.#child.on('close', (code, signal) => this.#fail(this.#ending(code, signal)));
        this.#child.stdin.on('error', () => { });
        this.#child.stdout.on('data', (bytes) => {
            this.#received += bytes.length;
            if (this.#received > largestAnswer)
                this.#fail('its answer is larger than 256 MiB; deploy less with one file');
        });
        // Read to its end, or it would wait for a reader.
        this.#child.stderr.setEncoding('utf8').on('data', (text) => {
            this.#complaints += text.slice(0, keptComplaints - this.#complaints.length);
        });
        this.#connection = (0,main.createMessageConnection)(new main.StreamMessageReader(this.#child.stdout), new main.StreamMessageWriter(this.#child.stdin), silent);
        this.#connection.onError(() => this.#fail(noAnswer));
        this.#connection.listen();
    }
    /** Throws a BicepRefusal with the CLI's words, or a BicepFailure. What it answers is an object; its members are the caller's to check. */
    async request(method, parameters) {
        this.#received = 0;
        const limit = setTimeout(() => this.#fail(overtime(this.#timeout)), this.#timeout * 1000);
        try {
            const answer = await Promise.race([this.#connection.sendRequest(method, parameters), this.#failed]);
            if (!(0,arm_value/* isObject */.Gv)(answer))
                this.#fail(noAnswer);
            else
                return answer;
            return await this.#failed;
        }
        catch (error) {
            if (error instanceof main.ResponseError)
                throw new BicepRefusal(error.message);
            if (error instanceof BicepFailure)
                throw error;
            return await this.#failed;
        }
        finally {
            clearTimeout(limit);
        }
    }
    /** Waits until the system has taken it away: until then it may still write. */
    async end() {
        this.isUsable = false;
        this.#connection.dispose();
        this.#child.kill('SIGKILL');
        await this.#ended;
    }
    /** A process that ends has failed, whatever its code says: nobody asked it to. */
    #ending(code, signal) {
        if (/\bICU\b/.test(this.#complaints)) {
            return 'it needs the ICU libraries, which this machine does not have; install them (Debian and Ubuntu: `apt-get install libicu-dev`, Alpine: `apk add icu-libs`)';
        }
        if (/OutOfMemory|out of memory/i.test(this.#complaints))
            return 'it ran out of memory; deploy less with one file, or use a larger machine';
        if (/stack overflow/i.test(this.#complaints) || signal === 'SIGABRT') {
            return 'it crashed, most often over an expression that is nested too deeply; write that in parts, with variables';
        }
        const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
        return `it ended before it answered (${how}); try \`bicep build\` on the file`;
    }
}
/** For what is an answer, but not to what was asked. */
function notAnAnswer() {
    return new BicepFailure(noAnswer);
}
const noAnswer = 'it printed something that is no answer; check that bicep-path names the Bicep CLI, and try `bicep --version`';
function notStarted(error) {
    const { code = 'no reason given' } = error;
    return `it could not be started (${code}); check that bicep-path names the Bicep CLI for this machine`;
}
function overtime(seconds) {
    return `it did not answer within ${seconds} s; raise bicep-timeout, or have the file make less in loops`;
}
/** Its log would go to the console, with parts of answers in it. */
const silent = { error: () => { }, warn: () => { }, info: () => { }, log: () => { } };

;// CONCATENATED MODULE: ./lib/sources/bicep/cli/temporary-folder.js



/** Runs with a folder that only this user can read, and that is gone at the end, also where the process is ended before. */
async function inTemporaryFolder(onEnd, run) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'azure-patch-policy-'));
    const remove = () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    const forget = onEnd?.(remove);
    try {
        return await run(folder);
    }
    finally {
        forget?.();
        remove();
    }
}

;// CONCATENATED MODULE: ./lib/sources/bicep/cli/version.js



const oldest = [0, 41, 2];
/** Starts the CLI. Throws a SourceError where it does not run, or is older than the first one that evaluates deployments for good. */
async function startBicep(command) {
    let bicep;
    try {
        bicep = new BicepProcess(command);
        await requireVersion(bicep);
        return bicep;
    }
    catch (error) {
        await bicep?.end();
        if (!(error instanceof BicepFailure))
            throw error;
        throw new lib_errors/* SourceError */.c8('source/bicep-start', `The Bicep CLI ${(0,visible/* visibleText */.Q6)(command.bicep)} cannot be used: ${error.message}.`);
    }
}
async function requireVersion(bicep) {
    let version;
    try {
        ({ version } = await bicep.request('bicep/version', {}));
    }
    catch (error) {
        if (!(error instanceof BicepRefusal))
            throw error;
    }
    const shown = typeof version === 'string' ? (0,visible/* visibleText */.Q6)(version, 40) : undefined;
    if (shown !== undefined && isAtLeast(shown))
        return;
    throw new lib_errors/* SourceError */.c8('source/bicep-version', `Bicep ${oldest.join('.')} or later is needed to evaluate Bicep files and ARM templates; this is ${shown ?? 'an older one'}. Update it (\`bicep --version\`), or name another with bicep-path.`);
}
function isAtLeast(version) {
    const parts = version.split(/[.-]/, 3).map(Number);
    for (const [index, least] of oldest.entries()) {
        const part = parts[index] ?? 0;
        if (Number.isNaN(part))
            return false;
        if (part !== least)
            return part > least;
    }
    return true;
}

// EXTERNAL MODULE: ./lib/sources/bicep/estate-of-snapshot.js + 1 modules
var estate_of_snapshot = __webpack_require__(2651);
// EXTERNAL MODULE: ./lib/sources/bicep/read-snapshot-file.js
var read_snapshot_file = __webpack_require__(5232);
;// CONCATENATED MODULE: ./lib/sources/bicep/trust/boundary.js




/**
 * The folder that a check of Bicep files may read, without everything below a `.git` in it (checkouts leave a token there): a template can
 * name any file of the machine, and what it loads ends in names and tags.
 */
function boundaryOf({ environment, workingDirectory }) {
    const start = canonicalPath((0,external_node_path_.resolve)(workingDirectory));
    if (environment.GITHUB_WORKSPACE)
        return canonicalPath((0,external_node_path_.resolve)(environment.GITHUB_WORKSPACE));
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(folder, '.git')))
            return folder;
        if ((0,external_node_path_.dirname)(folder) === folder)
            return start;
    }
}
/** Whether a path lies inside once all links on it are followed. What does not exist lies where it would be made. */
function isInside(boundary, path) {
    return isBelow(canonicalPath(boundary), canonicalPath((0,external_node_path_.resolve)(path)));
}
/** Whether a path lies in a folder by its name alone. */
function isBelow(folder, path) {
    const inner = (0,external_node_path_.relative)(folder, path);
    const parts = inner.split(external_node_path_.sep);
    return !(0,external_node_path_.isAbsolute)(inner) && parts[0] !== '..' && !parts.some((part) => part.toLowerCase() === '.git');
}
/**
 * Throws for files that Bicep reads outside of the boundary: a path may be built from variables. Bicep has to be asked for its list, and to have
 * answered, before it is asked for anything that is shown, its errors too: a module that could not be restored once is missing in every later
 * list, and a template can make one fail after it was read. `own` are folders of ours.
 */
function refuseOutside(filePaths, { boundary, own }) {
    for (const path of filePaths) {
        if (own.some((folder) => isBelow(folder, (0,external_node_path_.resolve)(path)) || isInside(folder, path)) || isInside(boundary, path))
            continue;
        throw outside(shownPath(boundary, path), boundary);
    }
}
/** `what` names the file, and who names it. */
function outside(what, boundary) {
    return new lib_errors/* SourceError */.c8('bicep/outside', `${what} lies outside of ${(0,visible/* visibleText */.Q6)(boundary)} (or in its .git), and templates may only read files in there; move the file into the repository, or set \`bicep-trust\` if everyone who can change the templates may read this machine.`);
}
/** A path as its reader knows it: from the boundary on, with slashes. */
function shownPath(boundary, path) {
    const whole = (0,external_node_path_.resolve)(path);
    const inner = [boundary, canonicalPath(boundary)].filter((folder) => isBelow(folder, whole)).map((folder) => (0,external_node_path_.relative)(folder, whole));
    return (0,visible/* visibleText */.Q6)((inner[0] || whole).split(external_node_path_.sep).join('/'));
}
/** The path with all links followed, those too that lead to where nothing is yet. */
function canonicalPath(path, mostLinks = 40) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        const target = mostLinks > 0 ? targetOfLink(path) : undefined;
        if (target !== undefined)
            return canonicalPath((0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), target), mostLinks - 1);
        const parent = (0,external_node_path_.dirname)(path);
        return parent === path ? path : (0,external_node_path_.resolve)(canonicalPath(parent, mostLinks), (0,external_node_path_.relative)(parent, path));
    }
}
function targetOfLink(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/sources/bicep/trust/job-environment.js

/** A variable of the job. On Windows names have no case. */
function variable(environment, name) {
    if (external_node_path_.sep === '/' || environment[name] !== undefined)
        return environment[name];
    const key = Object.keys(environment).find((key) => key.toLowerCase() === name.toLowerCase());
    return key === undefined ? undefined : environment[key];
}
/** The user's home folder, undefined where the job names none. */
function homeOf(environment) {
    const home = variable(environment, external_node_path_.sep === '/' ? 'HOME' : 'USERPROFILE');
    return home !== undefined && (0,external_node_path_.isAbsolute)(home) ? home : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/bicep/trust/child-environment.js




/**
 * The environment of the Bicep CLI. A parameters file reads any variable of it into the result, and a module reference may hand a token to
 * whom it names: so it is built from nothing, and a job's own is handed over only where the user trusts the templates.
 */
function childEnvironment({ home, environment, names, trusted, memory }) {
    if (trusted)
        return { ...limits(memory), ...defined(environment) };
    return { ...proxies(environment), ...listed(environment, names), ...folders(home, environment), ...limits(memory) };
}
function limits(memory) {
    const heap = Math.floor(Math.max(512 * mebibyte, Math.min(2048 * mebibyte, memory / 2)));
    return {
        // Diagnostics leave sockets behind when the process is killed.
        DOTNET_EnableDiagnostics: '0',
        DOTNET_GCHeapHardLimit: `0x${heap.toString(16)}`,
    };
}
const mebibyte = 1024 * 1024;
function folders(home, environment) {
    // Not the empty string: Azure's libraries look into /usr/bin then, where `az` may be.
    const own = { PATH: (0,external_node_path_.join)(home, 'no-programs'), HOME: home, TMPDIR: home, AZURE_CONFIG_DIR: (0,external_node_path_.join)(home, 'no-azure') };
    if (external_node_path_.sep === '/')
        return own;
    const root = variable(environment, 'SystemRoot') ?? 'C:\\Windows';
    return { ...own, USERPROFILE: home, TEMP: home, TMP: home, SystemRoot: root };
}
function proxies(environment) {
    const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'];
    return Object.fromEntries([...names, ...names.map((name) => name.toLowerCase())].flatMap((name) => {
        const value = environment[name];
        // A user and password stand before an @.
        return value && !/@|%40/.test(value) ? [[name, value]] : [];
    }));
}
function listed(environment, names) {
    return Object.fromEntries(names.map((name) => {
        if (decidesHowBicepRuns.test(name)) {
            throw new lib_errors/* SourceError */.c8('bicep/environment', `\`bicep-env\` lists ${(0,visible/* visibleText */.Q6)(name)}, which decides how the Bicep CLI itself runs and is never handed over; take it out, or set \`bicep-trust\` to hand over the whole environment.`);
        }
        const value = variable(environment, name);
        if (value !== undefined)
            return [name, value];
        throw new lib_errors/* SourceError */.c8('bicep/environment', `\`bicep-env\` lists ${(0,visible/* visibleText */.Q6)(name)}, and the environment has no such variable; set it in a step before or by \`env\`, or take it out.`);
    }));
}
const decidesHowBicepRuns = /^(?:PATH|HOME|TMPDIR|TEMP|TMP|USERPROFILE|SystemRoot|AZURE_CONFIG_DIR|(?:DOTNET|COMPlus|CORECLR|BICEP|LD|DYLD)_.*)$/i;
function defined(environment) {
    return Object.fromEntries(Object.entries(environment).filter((entry) => entry[1] !== undefined));
}

;// CONCATENATED MODULE: ./lib/sources/bicep/trust/find-bicep.js






/**
 * The Bicep CLI of the user: `bicep-path`, else from PATH, else where `az bicep install` puts it. Nothing is downloaded, and no program that
 * lies in the repository is started unless `bicep-path` names it.
 */
function findBicep({ bicepPath, environment, boundary, wanted }) {
    if (bicepPath) {
        const path = (0,external_node_path_.resolve)(bicepPath);
        if (isProgram(path))
            return path;
        throw new lib_errors/* SourceError */.c8('bicep/not-found', `\`bicep-path\` names ${(0,visible/* visibleText */.Q6)(bicepPath)}, which is no program that can be started; name the Bicep CLI itself, for example /usr/local/bin/${program}.`);
    }
    const folders = (variable(environment, 'PATH') ?? '').split(external_node_path_.delimiter);
    const home = homeOf(environment);
    if (home !== undefined)
        folders.push((0,external_node_path_.resolve)(home, '.azure', 'bin'));
    for (const folder of folders) {
        const path = (0,external_node_path_.resolve)(folder, program);
        if ((0,external_node_path_.isAbsolute)(folder) && isProgram(path) && !isInside(boundary, folder) && !isInside(boundary, path))
            return path;
    }
    throw new lib_errors/* SourceError */.c8('bicep/not-found', `${wanted} is evaluated by the Bicep CLI, and there is none on PATH (outside of the repository) or in ~/.azure/bin; it is never downloaded: install it with \`az bicep install\` or from https://aka.ms/bicep-install, name it by \`bicep-path\`, or check the file that \`bicep snapshot\` writes instead.`);
}
const program = external_node_path_.sep === '\\' ? 'bicep.exe' : 'bicep';
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/sources/bicep/trust/module-cache.js




/**
 * Links the modules that lie whole in the user's own cache into the child's home, where Bicep takes them without a request. New ones go to
 * the child's home. Returns the user's cache; undefined where there is none, or where it lies in the repository and so may be forged.
 */
function linkModuleCache({ home, environment, boundary }) {
    const userHome = homeOf(environment);
    if (userHome === undefined)
        return undefined;
    const cache = (0,external_node_path_.join)(userHome, '.bicep');
    if (!(0,external_node_fs_.existsSync)(cache) || isInside(boundary, cache))
        return undefined;
    for (const parts of wholeArtifacts(cache)) {
        const artifact = (0,external_node_path_.join)(cache, ...parts);
        if (isInside(boundary, artifact))
            continue;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(home, '.bicep', ...parts.slice(0, -1)), { recursive: true });
        (0,external_node_fs_.symlinkSync)(artifact, (0,external_node_path_.join)(home, '.bicep', ...parts), 'junction');
    }
    return cache;
}
/** Whether an artifact lies whole in a cache; Bicep asks the registry for one that does not. */
function isWholeArtifact(cache, parts) {
    const has = (name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(cache, ...parts, name));
    if (parts[0] === 'ts')
        return has('main.json');
    return (has('main.json') || has('types.tgz')) && has('manifest') && has('metadata');
}
/** `br/REGISTRY/REPOSITORY/TAG` and `ts/SUBSCRIPTION/GROUP/NAME/VERSION`. */
function* wholeArtifacts(cache) {
    for (const [kind, depth] of [
        ['br', 3],
        ['ts', 4],
    ]) {
        for (const parts of foldersAt(cache, [kind], depth)) {
            if (isWholeArtifact(cache, parts))
                yield parts;
        }
    }
}
function* foldersAt(root, parts, depth) {
    if (depth === 0)
        return yield parts;
    for (const name of namesIn((0,external_node_path_.join)(root, ...parts)))
        yield* foldersAt(root, [...parts, name], depth - 1);
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/sources/bicep/trust/plain-file.js




/**
 * Refuses a path that leads out of the boundary, and one behind which is no plain file: reading a pipe or a device never ends. `by` says who
 * names it. A path where nothing is, and a folder, are left to Bicep's own words.
 */
function refuseUnlessPlain(path, boundary, by) {
    if (!isInside(boundary, path))
        throw outside(`${by}${shownPath(boundary, path)}, which`, boundary);
    const stats = statsOf(path);
    if (!stats || stats.isFile() || stats.isDirectory())
        return;
    throw new lib_errors/* SourceError */.c8('bicep/not-a-file', `${by}${shownPath(boundary, path)}, which is a pipe, a socket or a device; put a plain file there.`);
}
/** The same for every file below a folder, for paths that are made from variables. Links that lead out are looked at when the files are known that Bicep has read. */
function refuseUnlessAllPlain(boundary, by) {
    const folders = [boundary];
    let left = mostEntries;
    for (let folder = folders.pop(); folder !== undefined && left > 0; folder = folders.pop()) {
        for (const entry of entriesOf(folder)) {
            left -= 1;
            const path = (0,external_node_path_.join)(folder, entry.name);
            if (entry.isDirectory() && entry.name.toLowerCase() !== '.git')
                folders.push(path);
            else if (!entry.isFile() && !entry.isDirectory()) {
                const stats = statsOf(path);
                if (stats && !stats.isFile() && !stats.isDirectory()) {
                    throw new lib_errors/* SourceError */.c8('bicep/not-a-file', `${by}a file whose path is made from variables, and ${shownPath(boundary, path)} is a pipe, a socket or a device; remove it, or write the path out.`);
                }
            }
        }
    }
}
/** Beyond this the limits of the process are protection enough. */
const mostEntries = 500_000;
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
/** The path that a file names. Bicep takes a backslash for a slash on every system. */
function pathFrom(file, path) {
    return (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), path.replaceAll('\\', '/'));
}
/** What lies behind a path, all links followed; undefined where nothing does, or links run in a circle. */
function statsOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch {
        return undefined;
    }
}
/** Whether there is a file of that name, a link that leads nowhere included. */
function exists(path) {
    try {
        (0,external_node_fs_.lstatSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
/** A text file as .NET reads it; undefined where there is none, or what is there is no plain file. */
function readPlainText(path, shown, longest) {
    const stats = statsOf(path);
    if (!stats?.isFile())
        return undefined;
    if (stats.size > longest) {
        throw new lib_errors/* SourceError */.c8('bicep/too-large', `${shown} is larger than ${longest / plain_file_mebibyte} MiB, which no such file needs; check that it is the right one.`);
    }
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(path);
    }
    catch (cause) {
        const { code = 'unknown reason' } = cause;
        throw new lib_errors/* SourceError */.c8('bicep/unreadable', `${shown} cannot be read (${code}); check its permissions.`);
    }
    const mark = bytes.subarray(0, 4).toString('hex');
    if (mark === 'fffe0000' || mark === '0000feff') {
        throw new lib_errors/* SourceError */.c8('bicep/encoding', `${shown} is UTF-32 text; save it as UTF-8.`);
    }
    const encoding = mark.startsWith('fffe') ? 'utf-16le' : mark.startsWith('feff') ? 'utf-16be' : 'utf-8';
    return new TextDecoder(encoding).decode(bytes);
}
const plain_file_mebibyte = 1024 * 1024;

;// CONCATENATED MODULE: ./lib/sources/bicep/trust/bicep-config.js




const defaults = {
    moduleAliases: { br: { public: { registry: 'mcr.microsoft.com', modulePath: 'bicep' } } },
    extensions: { az: 'builtin:', kubernetes: 'builtin:' },
    implicitExtensions: ['az'],
};
/**
 * Reads every bicepconfig.json above a file and returns the nearest, which is the one that Bicep takes for it. Throws for settings by which a
 * pull request could choose where modules come from, or how Bicep signs in. A result is kept by folder in `known`.
 */
async function bicepConfigFor(file, boundary, known) {
    const folder = (0,external_node_path_.dirname)(file);
    const kept = known.get(folder);
    if (kept)
        return kept;
    const above = (0,external_node_path_.dirname)(folder) === folder ? configOf(undefined, defaults) : await bicepConfigFor(folder, boundary, known);
    const path = (0,external_node_path_.join)(folder, 'bicepconfig.json');
    const config = exists(path) ? configOf(path, merged(defaults, await readChain(path, boundary))) : above;
    known.set(folder, config);
    return config;
}
function configOf(file, settings) {
    const implicit = settings.implicitExtensions;
    return {
        file,
        alias: (scheme, name) => objectAt(settings, 'moduleAliases', scheme, name),
        mockFolder: (name) => stringAt(objectAt(settings, 'moduleAliasesMock', 'br', name), 'mapToFilePath'),
        extension: (name) => stringAt(objectAt(settings, 'extensions'), name),
        implicitExtensions: Array.isArray(implicit) ? implicit.filter((name) => typeof name === 'string') : [],
    };
}
/** A file and those that it extends, nearest first. */
async function readChain(path, boundary) {
    // Above the repository lies what the owner of the machine has put there.
    const isOfRepository = isInside(boundary, (0,external_node_path_.dirname)(path));
    const layers = [];
    const visited = new Set();
    for (let file = path; file !== undefined && !visited.has(file) && visited.size < 64;) {
        visited.add(file);
        if (isOfRepository)
            refuseUnlessPlain(file, boundary, 'Settings of Bicep are read from ');
        const settings = await readSettings(file, boundary);
        if (!settings)
            break;
        layers.push(settings);
        const { extends: base } = settings;
        file = typeof base === 'string' && base.trim() !== '' && !(0,external_node_path_.isAbsolute)(base) ? pathFrom(file, base) : undefined;
    }
    return layers.reduceRight((base, layer) => merged(base, layer), {});
}
async function readSettings(path, boundary) {
    const shown = shownPath(boundary, path);
    const text = readPlainText(path, shown, plain_file_mebibyte);
    if (text === undefined)
        return undefined;
    const settings = await parseSettings(text);
    if (!settings) {
        throw new lib_errors/* SourceError */.c8('bicep/config', `${shown} cannot be parsed, so that what it sets is not known; correct it: an object in JSON, with comments, that names each setting once.`);
    }
    refuseSettings(settings, shown);
    return settings;
}
/** Undefined where the text is no object, or where it could be read in two ways. */
async function parseSettings(text) {
    const { parseTree } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 9547, 19));
    const errors = [];
    try {
        const tree = parseTree(text, errors, { allowTrailingComma: true });
        const settings = tree && errors.length === 0 ? bicep_config_valueOf(tree, []) : undefined;
        return isObject(settings) ? settings : undefined;
    }
    catch {
        // Nested without end, or a setting named twice.
        return undefined;
    }
}
function bicep_config_valueOf(node, path) {
    if (node.type === 'array')
        return (node.children ?? []).map((child) => bicep_config_valueOf(child, path));
    if (node.type !== 'object')
        return node.value;
    const entries = (node.children ?? []).map((property) => {
        const [key, value] = property.children ?? [];
        const name = String(key?.value);
        return [name, value ? bicep_config_valueOf(value, [...path, name]) : null];
    });
    const names = new Set(entries.map(([name]) => name.toLowerCase()));
    // Rules of the linter are often listed twice, and decide nothing here.
    if (names.size < entries.length && path[0] !== 'analyzers')
        throw new SyntaxError('a setting is named twice');
    return Object.assign(Object.create(null), Object.fromEntries(entries));
}
function refuseSettings(settings, shown) {
    for (const [name, value] of Object.entries(settings)) {
        const setting = name.toLowerCase();
        if (setting === 'cacherootdirectory' && value !== null)
            throw refused(shown, 'cacheRootDirectory', 'can make a file of the repository pass for a public module');
        if (setting === 'experimentalfeaturesenabled' && isObject(value)) {
            const oci = Object.entries(value).find(([feature]) => feature.toLowerCase() === 'ocienabled');
            if (oci && oci[1] !== false)
                throw refused(shown, 'experimentalFeaturesEnabled.ociEnabled', 'makes Bicep run programs that sign in to registries');
        }
        if (setting === 'cloud' && isObject(value))
            refuseCloud(value, shown);
    }
}
function refuseCloud(cloud, shown) {
    for (const [name, value] of Object.entries(cloud)) {
        const setting = name.toLowerCase();
        if (setting === 'credentialprecedence' && value !== null) {
            const isHarmless = Array.isArray(value) && value.every((item) => typeof item === 'string' && /^Azure(?:CLI|PowerShell)$/i.test(item));
            if (!isHarmless)
                throw refused(shown, 'cloud.credentialPrecedence', 'chooses by which identity Bicep signs in (only AzureCLI and AzurePowerShell may stand there)');
        }
        if (setting === 'profiles' &&
            isObject(value) &&
            !Object.entries(value).every(([profile, endpoints]) => isKnownProfile(profile, endpoints))) {
            throw refused(shown, 'cloud.profiles', 'chooses the hosts at which Bicep signs in');
        }
    }
}
/** Bicep's own, which its documentation shows in full. */
const knownProfiles = {
    AzureCloud: { resourceManagerEndpoint: 'https://management.azure.com', activeDirectoryAuthority: 'https://login.microsoftonline.com' },
    AzureChinaCloud: {
        resourceManagerEndpoint: 'https://management.chinacloudapi.cn',
        activeDirectoryAuthority: 'https://login.chinacloudapi.cn',
    },
    AzureUSGovernment: {
        resourceManagerEndpoint: 'https://management.usgovcloudapi.net',
        activeDirectoryAuthority: 'https://login.microsoftonline.us',
    },
};
function isKnownProfile(name, endpoints) {
    const own = objectAt(knownProfiles, name);
    if (!own || !isObject(endpoints))
        return endpoints === null;
    return Object.entries(endpoints).every(([key, value]) => value === null || (typeof value === 'string' && value.replace(/\/$/, '') === own[key]));
}
function refused(shown, setting, why) {
    return new lib_errors/* SourceError */.c8('bicep/config', `${shown} sets \`${setting}\`, which ${why}; take it out, or set \`bicep-trust\` if everyone who can change the templates may do that.`);
}
function merged(base, over) {
    const result = Object.assign(Object.create(null), base);
    for (const [key, value] of Object.entries(over)) {
        const below = result[key];
        if (isObject(below) && isObject(value))
            result[key] = merged(below, value);
        else if (value !== null || below === undefined)
            result[key] = value;
    }
    return result;
}
function objectAt(settings, ...path) {
    let value = settings;
    for (const name of path)
        value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return isObject(value) ? value : undefined;
}
function stringAt(settings, name) {
    const value = settings && Object.hasOwn(settings, name) ? settings[name] : undefined;
    return typeof value === 'string' ? value : undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/sources/bicep/trust/elsewhere.js



/** `br:\u2026`, `br/ALIAS:\u2026`, `ts:\u2026`, `ts/ALIAS:\u2026`, with aliases as the configuration explains them. What cannot be read is elsewhere. */
function targetOf(reference, config, cache) {
    const [, scheme, alias, rest] = /^(br|ts)(?:\/([^:]*))?:(.*)$/s.exec(reference) ?? [];
    if (rest === undefined)
        return 'elsewhere';
    const parts = scheme === 'ts' ? templateSpec(alias, rest, config) : registryModule(alias, rest, config);
    if (parts === undefined)
        return 'elsewhere';
    if (!Array.isArray(parts))
        return parts;
    if (parts[0] === 'br' && parts[1] === 'mcr.microsoft.com')
        return 'allowed';
    return cache !== undefined && isWholeArtifact(cache, parts) ? 'allowed' : 'elsewhere';
}
const segment = '[a-z0-9]+(?:[._-][a-z0-9]+)*';
/** As Bicep itself reads a reference, but strict: no user, no escapes. */
const elsewhere_module = new RegExp(`^([A-Za-z0-9.-]+(?::[0-9]+)?)/(${segment}(?:/${segment})*)(?::([A-Za-z0-9_][A-Za-z0-9._-]{0,127})|@(sha256:[a-f0-9]{64}))$`);
/** The folders below a module cache. */
function registryModule(alias, rest, config) {
    let whole = rest;
    if (alias !== undefined) {
        const folder = config.mockFolder(alias);
        if (folder !== undefined && config.file !== undefined)
            return mockFile(config.file, folder, rest);
        const { registry, modulePath } = config.alias('br', alias) ?? {};
        if (typeof registry !== 'string')
            return undefined;
        whole = `${registry}/${typeof modulePath === 'string' ? `${modulePath}/` : ''}${rest}`;
    }
    const [, registry, repository, tag, digest] = elsewhere_module.exec(whole) ?? [];
    if (registry === undefined || repository === undefined)
        return undefined;
    const version = tag === undefined ? (digest ?? '').replace(':', '#') : `${tag}$${upperCaseMask(tag)}`;
    return ['br', registry.replace(':', '$').toLowerCase(), repository.replaceAll('/', '$'), version];
}
/** The cache writes the places of capital letters behind a tag, for file systems without case. */
function upperCaseMask(tag) {
    const mask = [...tag].reduce((bits, letter, place) => (/[A-Z]/.test(letter) ? bits | (1n << BigInt(place)) : bits), 0n);
    return mask === 0n ? '' : mask.toString(16);
}
function mockFile(configFile, folder, rest) {
    const path = rest.replace(/@.*$|:[^:]*$/s, '');
    return { file: `${(0,external_node_path_.join)(pathFrom(configFile, folder), path)}.bicep` };
}
const elsewhere_name = '[A-Za-z0-9._()-]+';
const fullSpec = new RegExp(`^(${elsewhere_name})/(${elsewhere_name})/(${elsewhere_name}):(${elsewhere_name})$`);
const aliasedSpec = new RegExp(`^(${elsewhere_name}):(${elsewhere_name})$`);
function templateSpec(alias, rest, config) {
    const { subscription, resourceGroup } = config.alias('ts', alias ?? '') ?? {};
    const whole = alias === undefined ? rest : aliasedSpec.test(rest) ? `${subscription}/${resourceGroup}/${rest}` : '';
    const parts = fullSpec.exec(whole)?.slice(1);
    return parts && !parts.includes('..') ? ['ts', ...parts.map((part) => part.toLowerCase())] : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/bicep/trust/bicep-tokens.js
function* bicepTokens(source) {
    /** What is open within the string that is being read: holes of strings, and braces in them. */
    const open = [];
    let at = 0;
    let line = 1;
    while (at < source.length) {
        const start = at;
        const character = source[at];
        const first = { text: undefined, line };
        if (character === '\n' || character === '\r') {
            // A line end closes every string.
            open.length = 0;
            at = endOf(lineEnds, source, at);
            yield { kind: 'line', ...first };
        }
        else if (source.startsWith('//', at)) {
            at = endOf(restOfLine, source, at);
        }
        else if (source.startsWith('/*', at)) {
            const close = source.indexOf('*/', at + 2);
            at = close < 0 ? source.length : close + 2;
        }
        else if (isWordStart.test(character)) {
            at = endOf(word, source, at);
            yield { kind: 'word', ...first, text: source.slice(start, at) };
        }
        else {
            const inner = open.at(-1);
            const quotes = character === '}' && typeof inner === 'object' ? inner : openingQuotes(source, at);
            if (quotes) {
                const begins = quotes !== inner;
                const segment = readSegment(source, at + (begins ? quotes.opening : 1), quotes);
                at = segment.end;
                if (begins && segment.opensHole)
                    open.push(quotes);
                else if (!begins && !segment.opensHole)
                    open.pop();
                if (begins)
                    yield { kind: 'string', ...first, text: segment.opensHole ? undefined : segment.text };
            }
            else {
                // Bicep never takes such a brace off again; it closes no hole either, since an object in a hole is an error.
                if (character === '{' && open.length > 0)
                    open.push('brace');
                at = character === '$' ? endOf(dollarSigns, source, at) : at + 1;
                if (!isSpace.test(character))
                    yield { kind: 'mark', ...first, text: character };
            }
        }
        for (let index = start; index < at; index += 1) {
            if (source[index] === '\n' || (source[index] === '\r' && source[index + 1] !== '\n'))
                line += 1;
        }
    }
}
const isWordStart = /[A-Za-z_]/;
const isSpace = /[ \t]/;
const word = /\w+/y;
const lineEnds = /[\r\n]+/y;
const dollarSigns = /\$+/y;
const restOfLine = /[^\r\n]*/y;
function endOf(sticky, source, at) {
    sticky.lastIndex = at;
    sticky.test(source);
    return sticky.lastIndex;
}
const opening = /(\$*)'''|'/y;
function openingQuotes(source, at) {
    opening.lastIndex = at;
    const match = opening.exec(source);
    if (!match)
        return undefined;
    const isMultiLine = match[0] !== "'";
    return { opening: match[0].length, isMultiLine, dollars: isMultiLine ? (match[1] ?? '').length : 1 };
}
/** Reads up to the end of the string or to its next hole. */
function readSegment(source, start, quotes) {
    return quotes.isMultiLine ? readLines(source, start, quotes.dollars) : readLine(source, start);
}
const stop = /(\$+)(\{?)|'{3,}/g;
function readLines(source, start, dollars) {
    stop.lastIndex = start;
    for (let match = stop.exec(source); match; match = stop.exec(source)) {
        const opensHole = match[1] !== undefined && match[2] === '{' && dollars > 0 && match[1].length >= dollars;
        if (!opensHole && match[1] !== undefined)
            continue;
        // Quotes beyond three belong to the text, and so does all but the first line end.
        const text = opensHole ? undefined : source.slice(start, stop.lastIndex - 3).replace(/^\r?\n|^\r/, '');
        return { end: stop.lastIndex, opensHole, text };
    }
    return { end: source.length, opensHole: false, text: undefined };
}
const bicep_tokens_escape = /\\(?:u\{([0-9A-Fa-f]+)\}|([nrt\\'])|(\$\{?))/y;
const escapes = { n: '\n', r: '\r', t: '\t' };
function readLine(source, start) {
    let text = '';
    let at = start;
    while (at < source.length) {
        const character = source[at];
        if (character === '\n' || character === '\r')
            break;
        if (character === "'")
            return { end: at + 1, opensHole: false, text };
        if (character === '$' && source[at + 1] === '{')
            return { end: at + 2, opensHole: true, text: undefined };
        if (character !== '\\') {
            text = text === undefined ? undefined : text + character;
            at += 1;
            continue;
        }
        bicep_tokens_escape.lastIndex = at;
        const match = bicep_tokens_escape.exec(source);
        const codePoint = match?.[1] === undefined ? 0 : Number.parseInt(match[1], 16);
        if (!match || codePoint > 0x10ffff) {
            // Malformed, so that Bicep has no value for the string; the character behind the backslash is passed over.
            text = undefined;
            at += 2;
            continue;
        }
        const decoded = match[1] !== undefined ? String.fromCodePoint(codePoint) : (escapes[match[2] ?? ''] ?? match[2] ?? match[3] ?? '');
        text = text === undefined ? undefined : text + decoded;
        at = bicep_tokens_escape.lastIndex;
    }
    return { end: at, opensHole: false, text: undefined };
}

;// CONCATENATED MODULE: ./lib/sources/bicep/trust/references.js

const keywords = new Set(['module', 'import', 'from', 'using', 'extends', 'extension', 'test']);
const loaders = new Set(['loadTextContent', 'loadFileAsBase64', 'loadJsonContent', 'loadYamlContent']);
const scheme = /^(?:br|ts)(?:\/[^:]*)?:/i;
function isReferenceElsewhere(text) {
    return scheme.test(text);
}
function referencesIn(source) {
    const artifacts = [];
    const extensions = [];
    const files = [];
    const folders = [];
    const tokens = [...bicepTokens(source)];
    /** What stands on the line so far. */
    let line = { isEmpty: true, isDecorated: false, names: undefined };
    tokens.forEach((token, index) => {
        const next = tokens[index + 1];
        if (token.kind === 'line') {
            line = { isEmpty: true, isDecorated: false, names: undefined };
            return;
        }
        if (token.kind === 'string' && line.names) {
            // A word that begins no statement is taken for one only where Bicep recovers from an error.
            if (token.text !== undefined && (line.names === 'statement' || isReferenceElsewhere(token.text)))
                artifacts.push(token);
            line.names = undefined;
        }
        if (token.kind === 'word' && keywords.has(token.text ?? '')) {
            const isStatement = token.text === 'from' || ((line.isEmpty || line.isDecorated) && !isMark(next, ':'));
            if (isStatement || !line.names)
                line.names = isStatement ? 'statement' : 'word';
            if (token.text === 'extension' && next?.kind === 'word')
                extensions.push(next);
        }
        if (token.kind === 'word' && isMark(next, '(')) {
            if (loaders.has(token.text ?? ''))
                files.push(literalsAt(tokens, index + 2, 1)[0] ?? { text: undefined, line: token.line });
            if (token.text === 'loadDirectoryFileInfo')
                folders.push(literalsAt(tokens, index + 2, 2));
        }
        line.isDecorated ||= isMark(token, '@');
        line.isEmpty = false;
    });
    return { artifacts, extensions, files, folders };
}
function isMark(token, mark) {
    return token?.kind === 'mark' && token.text === mark;
}
/** The first arguments of a call, each with a text only where a literal is all of it; none where there are none. */
function literalsAt(tokens, from, most) {
    const literals = [];
    let index = from;
    const next = () => {
        while (tokens[index]?.kind === 'line')
            index += 1;
        index += 1;
        return tokens[index - 1];
    };
    for (let first = next(); first && !isMark(first, ')') && literals.length < most; first = next()) {
        const end = next();
        const isWhole = isMark(end, ',') || isMark(end, ')');
        literals.push({ text: isWhole && first.kind === 'string' ? first.text : undefined, line: first.line });
        if (!isMark(end, ','))
            break;
    }
    return literals;
}

;// CONCATENATED MODULE: ./lib/sources/bicep/trust/refuse-untrusted.js








/**
 * Refuses, before Bicep is started, what templates of strangers may not make it do: read files outside of the boundary, wait for a pipe, ask
 * registries of their choice, choose how it signs in. Looks at the given files and at every file that they name, as far as their text shows.
 */
async function refuseUntrusted(files, reach) {
    const configs = new Map();
    const seen = new Set();
    const left = files.map((file) => (0,external_node_path_.resolve)(file));
    let areAllPlain = false;
    for (const path of left)
        refuseUnlessPlain(path, reach.boundary, '');
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
        if (seen.has(path))
            continue;
        seen.add(path);
        // ARM templates name no files that Bicep reads.
        if (/^\.(?:jsonc?|arm)$/i.test((0,external_node_path_.extname)(path)))
            continue;
        const shown = shownPath(reach.boundary, path);
        const source = readPlainText(path, shown, largest);
        if (source === undefined)
            continue;
        const config = await bicepConfigFor(path, reach.boundary, configs);
        const file = { path, shown, config, references: referencesIn(source), reach };
        left.push(...modulesOf(file));
        refuseExtensions(file);
        refuseFolders(file);
        const computed = refuseLoadedFiles(file);
        if (computed && !areAllPlain) {
            refuseUnlessAllPlain(reach.boundary, `${place(file, computed)} loads `);
            areAllPlain = true;
        }
    }
}
const largest = 16 * plain_file_mebibyte;
function place({ shown }, { line }) {
    return `${shown}, line ${line}:`;
}
/** The files of the repository that a file names as modules. */
function modulesOf(file) {
    return file.references.artifacts.flatMap((reference) => {
        const path = fileOf(file, reference, reference.text ?? '', file.path);
        return path === undefined ? [] : [path];
    });
}
/** The file of a path or alias; undefined for what is fetched from where it may be. Throws for everything else. */
function fileOf(file, reference, text, base) {
    const { config, reach } = file;
    const target = isReferenceElsewhere(text) ? targetOf(text, config, reach.moduleCache) : { file: pathFrom(base, text) };
    if (target === 'allowed')
        return undefined;
    if (target === 'elsewhere')
        throw elsewhere(file, reference, text);
    refuseUnlessPlain(target.file, reach.boundary, `${place(file, reference)} names `);
    return target.file;
}
function elsewhere(file, reference, text) {
    return new lib_errors/* SourceError */.c8('bicep/elsewhere', `${place(file, reference)} \`${(0,visible/* visibleText */.Q6)(text, 120)}\` is neither a public module (\`br/public:\`, mcr.microsoft.com) nor in the cache of modules, and who can name a registry can have Bicep sign in to it; restore it in a step before (\`bicep restore\`), or set \`bicep-trust\` if everyone who can change the templates may do that.`);
}
function refuseExtensions(file) {
    const { config, references } = file;
    const implicit = config.implicitExtensions.map((text) => ({ text, line: 1 }));
    for (const reference of [...references.extensions, ...implicit]) {
        const value = config.extension(reference.text ?? '');
        if (value === undefined || value === 'builtin:')
            continue;
        fileOf(file, reference, value, config.file ?? file.path);
    }
}
/** What a folder holds stands in no list of files that Bicep has read, so its path must be plain to see. */
function refuseFolders(file) {
    const { boundary } = file.reach;
    for (const [folder, pattern] of file.references.folders) {
        if (!folder)
            continue;
        const isPlain = folder.text !== undefined && !/(?:^|\/)\.\.(?:\/|$)/.test(folder.text);
        const isPlainPattern = !pattern || (pattern.text !== undefined && !/[/\\]|\.\./.test(pattern.text));
        if (!isPlain || !isPlainPattern) {
            throw new lib_errors/* SourceError */.c8('bicep/outside', `${place(file, folder)} \`loadDirectoryFileInfo\` takes only a path that is written out and has no \`..\`, so that it can be seen to stay in the repository; write it so, or set \`bicep-trust\`.`);
        }
        refuseUnlessPlain(pathFrom(file.path, folder.text ?? ''), boundary, `${place(file, folder)} lists `);
    }
}
/** Returns a load whose path its text does not show. */
function refuseLoadedFiles(file) {
    let computed;
    for (const reference of file.references.files) {
        if (reference.text === undefined)
            computed = reference;
        else
            refuseUnlessPlain(pathFrom(file.path, reference.text), file.reach.boundary, `${place(file, reference)} loads `);
    }
    return computed;
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var umd_main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./lib/sources/bicep/evaluation/parameters-file.js
/**
 * Writes a `.bicepparam` for a template beside it. A parameter of which nothing is known becomes an external input, which Bicep carries
 * through every expression as it is, whatever the type of the parameter. The key sets these apart from inputs of the template's own.
 */
function parametersFile(template, given, key) {
    const withoutValue = new Map();
    const lines = [`using ${bicepText(template)}`];
    for (const [name, value] of given) {
        if (value.kind === 'value')
            lines.push(`param ${name} = ${bicepLiteral(value.value)}`);
        else {
            lines.push(`param ${name} = externalInput(${bicepText(key)}, ${bicepText(name)})`);
            withoutValue.set(`${key}_${withoutValue.size}`, name);
        }
    }
    return { text: `${lines.join('\n')}\n`, withoutValue };
}
/** The parameter whose value stands at a line of such a file, counted from 0. */
function parameterAt(text, line) {
    // Strings have no line ends of their own, so nothing else begins like that.
    const before = text.split('\n', line + 1).findLast((one) => one.startsWith('param '));
    return before?.split(' ', 2)[1];
}
/** Can Bicep name it in a parameters file? */
function isIdentifier(name) {
    return /^[A-Za-z_]\w*$/.test(name);
}
function bicepLiteral(value) {
    if (typeof value === 'string')
        return bicepText(value);
    if (Array.isArray(value))
        return `[\n${value.map((entry) => `${bicepLiteral(entry)}\n`).join('')}]`;
    if (typeof value === 'object' && value !== null) {
        return `{\n${Object.entries(value)
            .map(([name, entry]) => `${bicepText(name)}: ${bicepLiteral(entry)}\n`)
            .join('')}}`;
    }
    // Bicep writes no fractions.
    return typeof value === 'number' && !Number.isSafeInteger(value) ? `json(${bicepText(String(value))})` : String(value);
}
/** Everything that a text of Bicep cannot hold as it is. */
function bicepText(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is escaped.
    return `'${text.replace(/[\0-\x1f]|[\\']|\$(?=\{)/g, escaped)}'`;
}
function escaped(character) {
    return character < ' ' ? `\\u{${character.charCodeAt(0).toString(16)}}` : `\\${character}`;
}

;// CONCATENATED MODULE: ./lib/sources/bicep/evaluation/given-values.js






/** Reads one line of `parameters`: `name=value`, or a parameters file in JSON. Throws where it is neither. */
function readParameterSet(line, locate) {
    const [, name, text] = /^([\w-]+)=(.*)$/s.exec(line) ?? [];
    if (name !== undefined && text !== undefined) {
        return { from: `${name}=\u2026`, names: [name], values: new Map([[name.toLowerCase(), { kind: 'value', value: text }]]) };
    }
    const shown = withoutValue(line);
    const json = readJson(shown, locate(line));
    return { from: shown, names: given_values_namesIn(json), values: valuesIn(json, shown) };
}
/** What is written in place of a file may end in a password. */
function withoutValue(line) {
    const [name = '', ...values] = line.split('=');
    return values.length === 0 ? (0,visible/* visibleText */.Q6)(line, 120) : `${(0,visible/* visibleText */.Q6)(name, 80)}=\u2026`;
}
function readJson(name, path) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        const { code } = error;
        const why = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
        throw new lib_errors/* UsageError */.eb('usage/parameters', `The input parameters names ${name}: ${why}. Name a parameters file in JSON, or write name=value.`);
    }
    const errors = [];
    const json = (0,umd_main.parse)(text.replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true });
    if (errors.length === 0)
        return json;
    throw new lib_errors/* SourceError */.c8('source/parameters', `${name} is not JSON; expected a parameters file, as \`az deployment\` takes it.`);
}
function given_values_namesIn(json) {
    return entriesIn(json)?.map(([name]) => name) ?? [];
}
function entriesIn(json) {
    const parameters = (0,arm_value/* isObject */.Gv)(json) ? (json.parameters ?? json) : undefined;
    if (!(0,arm_value/* isObject */.Gv)(parameters))
        return undefined;
    return Object.entries(parameters).filter(([key]) => !key.startsWith('$') && key !== 'contentVersion');
}
/** The parameters file of a deployment in JSON; also what Bicep makes of a `.bicepparam`. */
function valuesIn(json, name) {
    const entries = entriesIn(json);
    if (!entries) {
        throw new lib_errors/* SourceError */.c8('source/parameters', `${name} holds no parameters; expected a parameters file, as \`az deployment\` takes it.`);
    }
    return new Map(entries.map(([key, entry]) => [key.toLowerCase(), (0,arm_value/* isObject */.Gv)(entry) && Object.hasOwn(entry, 'value') ? known(entry.value) : notKnown]));
}
/** A reference to a key vault, or what only Azure can work out. */
const notKnown = { kind: 'unknown' };
function known(value) {
    return { kind: 'value', value };
}
/**
 * What each parameter of a template gets: the last value that is given for it, as its type wants it. A secure one stays unknown whatever
 * its value, so that no report can hold it. Left out is what takes its default. Throws where a value cannot be handed in.
 */
function givenTo(parameters, sets, name) {
    const given = new Map();
    for (const parameter of parameters) {
        const last = sets.findLast(({ values }) => values.has(parameter.name.toLowerCase()))?.values.get(parameter.name.toLowerCase());
        if (last === undefined && !parameter.isRequired && !parameter.isSecure)
            continue;
        if (!isIdentifier(parameter.name)) {
            throw new lib_errors/* SourceError */.c8('source/bicep-parameter', `${name} has a parameter ${parameter.name}, which Bicep cannot name, so no value can be handed in; give it a default, or a name of letters, digits and underscores.`);
        }
        given.set(parameter.name, last === undefined || parameter.isSecure ? notKnown : converted(last, parameter));
    }
    return given;
}
/** As the service converts: text for a number, a truth value, a list or an object. */
function converted(given, { type }) {
    if (given.kind !== 'value' || typeof given.value !== 'string' || type === undefined || type === 'string')
        return given;
    try {
        const value = JSON.parse(type === 'bool' ? given.value.toLowerCase() : given.value);
        return isOf(type, value) ? { kind: 'value', value } : given;
    }
    catch {
        return given;
    }
}
function isOf(type, value) {
    if (type === 'int')
        return Number.isInteger(value);
    if (type === 'bool')
        return typeof value === 'boolean';
    return type === 'array' ? Array.isArray(value) : (0,arm_value/* isObject */.Gv)(value);
}

;// CONCATENATED MODULE: ./lib/sources/bicep/evaluation/template.js

function targetScopeOf(template) {
    const schema = String(template.$schema).toLowerCase();
    if (schema.includes('/subscriptiondeploymenttemplate.json'))
        return 'subscription';
    if (schema.includes('/managementgroupdeploymenttemplate.json'))
        return 'managementGroup';
    return schema.includes('/tenantdeploymenttemplate.json') ? 'tenant' : 'resourceGroup';
}
/** The parameters that a template declares, with what their own definitions say of types. */
function parametersOf(template) {
    const declared = (0,arm_value/* isObject */.Gv)(template.parameters) ? template.parameters : {};
    return Object.entries(declared).map(([name, declaration]) => {
        const definitions = (0,arm_value/* isObject */.Gv)(template.definitions) ? template.definitions : {};
        const { type, nullable } = resolved(declaration, definitions, 0);
        const hasDefault = (0,arm_value/* isObject */.Gv)(declaration) && Object.hasOwn(declaration, 'defaultValue');
        const written = typeof type === 'string' ? type.toLowerCase() : undefined;
        return {
            name,
            type: written,
            isSecure: written === 'securestring' || written === 'secureobject',
            isRequired: !hasDefault && nullable !== true,
        };
    });
}
/** A declaration with what it refers to: a type may be an alias of an alias. */
function resolved(declaration, definitions, depth) {
    if (!(0,arm_value/* isObject */.Gv)(declaration))
        return {};
    const [, name] = /^#\/definitions\/(.+)$/.exec(String(declaration.$ref)) ?? [];
    if (name === undefined || depth > 20)
        return declaration;
    return { ...resolved(definitions[name.replaceAll('~1', '/').replaceAll('~0', '~')], definitions, depth + 1), ...declaration };
}

;// CONCATENATED MODULE: ./lib/sources/bicep/evaluation/words.js

/** Characters of Bicep's words that are shown. */
const longest = 400;
/** What Bicep says of a file that it cannot read. */
function wordsOfRefusal(message) {
    return sentence((0,visible/* visibleText */.Q6)(message.replace(/\s+/g, ' '), longest));
}
/**
 * What Bicep says of source that does not compile. The type of a literal is the literal itself, and the one that was handed in may be a
 * password.
 */
function wordsOfCompiler(message) {
    const words = message
        .replace(/(provided value is of type )".*"/gs, (_, before) => `${before}"\u2026"`)
        .replace(/(literal string value )".*"/gs, (_, before) => `${before}"\u2026"`);
    return (0,visible/* visibleText */.Q6)(words.replace(/\s+/g, ' '), longest);
}
/**
 * What the engine says of a deployment that it cannot work out. Lines count in the compiled template, expressions and other quotations hold
 * literals, so all of them are left out; so is every string that a parameter has.
 */
function wordsOfEngine(message, values) {
    let words = message
        .replace(/ at line '\d+' and column '\d+'/g, '')
        .replace(/\s*Please see https:\/\/aka\.ms\/\S+ for usage details\.?/g, '')
        .replace(/'\[.*\]'/gs, 'an expression')
        .replace(/(\S+ )?(?<!\w)'(?:[^']|'(?=\w))*'(?!\w)/g, (quotation, before) => namesSomething.test(before ?? '') ? quotation : `${before ?? ''}\u2026`);
    const strings = [...values].flatMap((value) => stringsIn(value)).sort((a, b) => b.length - a.length);
    for (const string of strings)
        words = words.replaceAll(string, '\u2026');
    return sentence((0,visible/* visibleText */.Q6)(words.replace(/\s+/g, ' ').replace(/\.\.$/, '.'), longest));
}
/** The word before a quotation that is no value. */
const namesSomething = /^\W?(?:parameter|variable|output|resource|function|property|type|template|of:|exceed) $/;
/** Shorter ones are parts of words. */
const shortest = 4;
function stringsIn(value) {
    if (typeof value === 'string')
        return value.length < shortest ? [] : [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
function sentence(words) {
    return /[.!?]$/.test(words) ? words : `${words}.`;
}

;// CONCATENATED MODULE: ./lib/sources/bicep/evaluation/compiled.js










/** Compiles with the user's Bicep; a template in JSON is one already. Throws a SourceError with Bicep's first error where it finds one. */
async function compiled(file, bicep, nameOf) {
    if (file.kind === 'template')
        return { template: readTemplate(file), values: undefined, main: file.path };
    if (file.kind === 'bicep') {
        const answer = await bicep.request('bicep/compile', { path: file.path });
        return { template: templateIn(answer, answer.contents, file, nameOf), values: undefined, main: file.path };
    }
    return compiledParameters(file, bicep, nameOf);
}
async function compiledParameters(file, bicep, nameOf) {
    const using = usedBy(file);
    const compile = (parameterOverrides) => bicep.request('bicep/compileParams', { path: file.path, parameterOverrides });
    let answer = await compile({});
    const missing = missingIn(answer);
    if (missing.length > 0 && using !== undefined) {
        // Any value of the right type lets Bicep go on; it is taken out again.
        const target = await compiled({ path: using, name: nameOf(using), kind: kindByName(using) }, bicep, nameOf);
        const types = new Map(parametersOf(target.template).map(({ name, type }) => [name, type]));
        answer = await compile(Object.fromEntries(missing.map((name) => [name, placeholder(types.get(name))])));
    }
    const template = templateIn(answer, answer.template, file, nameOf);
    const values = new Map(valuesIn(parametersIn(answer), file.name));
    for (const name of missing)
        values.delete(name.toLowerCase());
    return { template, values: { from: file.name, names: [], values }, main: using };
}
function parametersIn({ parameters = '{}' }) {
    try {
        return JSON.parse(parameters);
    }
    catch {
        throw notAnAnswer();
    }
}
function kindByName(path) {
    return path.toLowerCase().endsWith('.bicep') ? 'bicep' : 'template';
}
/** The names that Bicep's error lists for parameters without a value. */
function missingIn({ success, diagnostics = [] }) {
    const errors = diagnostics.filter(isError);
    if (success || errors.length === 0 || errors.some(({ code }) => code !== 'BCP258'))
        return [];
    return errors.flatMap(({ message }) => [...message.matchAll(/"([^"]+)"/g)].flatMap(([, name]) => name ?? []));
}
function placeholder(type) {
    switch (type) {
        case 'int':
            return 0;
        case 'bool':
            return false;
        case 'array':
            return [];
        case 'object':
        case 'secureobject':
            return {};
        default:
            return '';
    }
}
/** The local file that a parameters file is for. */
function usedBy({ path }) {
    const [, target] = /^\s*using\s+'((?:[^'\\]|\\.)*)'/m.exec(readText(path)) ?? [];
    if (target === undefined || target.includes('\\') || /^(?:br|ts)[:/]/i.test(target))
        return undefined;
    return (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), target);
}
/** It holds values for whoever extends it, and deploys nothing. */
function isWithoutTemplate(file) {
    return file.kind === 'bicepparam' && /^\s*using\s+none\b/m.test(readText(file.path));
}
function templateIn(answer, text, file, nameOf) {
    const error = errorIn(answer);
    if (answer.success === true && typeof text === 'string' && !error)
        return parseTemplate(text, file);
    if (!error)
        throw new lib_errors/* SourceError */.c8('source/bicep', `${file.name} was not compiled by Bicep, which gives no reason. Try \`bicep build\` on it.`);
    const { source, range, code, message } = error;
    const at = source === undefined || range === undefined ? file.name : `${nameOf(source)}:${range.start.line + 1}:${range.start.char + 1}`;
    throw new lib_errors/* SourceError */.c8('source/bicep-compile', `${at} does not compile: ${wordsOfCompiler(message)} (${code})`);
}
/** Its first error. */
function errorIn({ diagnostics = [] }) {
    if (!Array.isArray(diagnostics))
        throw notAnAnswer();
    return diagnostics.find(isError);
}
function isError({ level }) {
    return level === 'Error';
}
function readTemplate(file) {
    return parseTemplate(readText(file.path), file);
}
/** Templates by hand have comments, also where Bicep hands them back. */
function parseTemplate(text, { name }) {
    const errors = [];
    const template = (0,umd_main.parse)(text, errors, { allowTrailingComma: true });
    if ((0,arm_value/* isObject */.Gv)(template) && errors.length === 0)
        return template;
    throw new lib_errors/* SourceError */.c8('source/arm-template', `${name} is no JSON from byte ${errors[0]?.offset ?? 0} on; expected an ARM template.`);
}
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8').replace(/^\uFEFF/, '');
    }
    catch (error) {
        const { code = 'no reason given' } = error;
        throw new lib_errors/* SourceError */.c8('source/unreadable', `${(0,visible/* visibleText */.Q6)((0,external_node_path_.basename)(path))} cannot be read (${code}); check that it is a file with read permission.`);
    }
}

// EXTERNAL MODULE: ./lib/sources/bicep/counted-loop.js
var counted_loop = __webpack_require__(8039);
// EXTERNAL MODULE: ./lib/estate/resource-id.js
var resource_id = __webpack_require__(9230);
;// CONCATENATED MODULE: ./lib/sources/bicep/evaluation/marks.js



/**
 * Writes into each resource of a template which declaration it is, in a property that Bicep passes through unchanged. Every resource that
 * it predicts then tells what declares it, through loops, conditions and modules. The key tells marks from what a template says itself.
 */
function withMarks(template, key) {
    const byMark = new Map();
    const marked = markTemplate(template, [], (declaration) => {
        const mark = `${key}${byMark.size}`;
        byMark.set(mark, declaration);
        return mark;
    });
    return { ...marked, declarationOf: (managedBy) => (typeof managedBy === 'string' ? byMark.get(managedBy) : undefined) };
}
/** The template as Bicep reads it, and as its lines and columns count. */
function textOf({ template }) {
    return JSON.stringify(template);
}
/** The declaration that stands at a line and column, counted from 1, of that text. */
function declarationAt(marked, { line, column }) {
    // JSON by a machine has one line.
    if (line !== 1)
        return undefined;
    const { path } = (0,umd_main.getLocation)(textOf(marked), column - 1);
    let match;
    const look = (declarations) => {
        for (const declaration of declarations) {
            if (!declaration.path.every((key, index) => key === path[index]))
                continue;
            match = declaration;
            look(declaration.nested ?? []);
        }
    };
    look(marked.declarations);
    return match;
}
function markTemplate(template, path, register) {
    const { resources } = template;
    const declarations = [];
    const mark = (resource, key) => markResource(resource, [...path, 'resources', key], register, declarations);
    if (Array.isArray(resources))
        return { template: { ...template, resources: resources.map(mark) }, declarations };
    if (!(0,arm_value/* isObject */.Gv)(resources))
        return { template, declarations };
    const entries = Object.entries(resources).map(([symbol, resource]) => [symbol, mark(resource, symbol)]);
    return { template: { ...template, resources: Object.fromEntries(entries) }, declarations };
}
function markResource(resource, path, register, into) {
    // What exists already is not deployed here.
    if (!(0,arm_value/* isObject */.Gv)(resource) || resource.existing === true)
        return resource;
    const key = path.at(-1);
    const type = String(resource.type);
    const body = { ...resource };
    let nested;
    const { properties } = resource;
    if (isDeployment(type) && (0,arm_value/* isObject */.Gv)(properties) && (0,arm_value/* isObject */.Gv)(properties.template)) {
        const inner = markTemplate(properties.template, [...path, 'properties', 'template'], register);
        nested = inner.declarations;
        body.properties = { ...properties, template: inner.template };
    }
    const declaration = { path, type, ...(typeof key === 'string' ? { symbol: key } : {}), ...(nested ? { nested } : {}) };
    into.push(declaration);
    if (!isDeployment(type))
        body.managedBy = register(declaration);
    // Resources written inside of another, as templates by hand do.
    if (Array.isArray(resource.resources)) {
        body.resources = resource.resources.map((child, at) => markResource(child, [...path, 'resources', at], register, into));
    }
    return body;
}
function isDeployment(type) {
    return (0,resource_id/* sameText */.QV)(type, 'Microsoft.Resources/deployments');
}

;// CONCATENATED MODULE: ./lib/sources/bicep/evaluation/evaluated.js












/**
 * Has Bicep evaluate a template, with everything unknown that nobody has given. A default that asks the service stops the engine: the
 * parameter that it names is unknown on a second try; some templates stop by the name of the deployment, which is left out on a third.
 */
async function evaluated(request, bicep) {
    const { template, name, values, folder, marked } = request;
    const parameters = parametersOf(template);
    const given = givenTo(parameters, values, name);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'main.json'), textOf(marked), { mode: 0o600 });
    const attempt = (deploymentName) => attemptOf(request, given, deploymentName, bicep);
    let { snapshot, refusal } = await attempt(request.deploymentName);
    const stopped = /in parameter '([^']+)'|template parameter '([^']+)'/.exec(refusal ?? '');
    const parameter = parameters.find((one) => one.name === (stopped?.[1] ?? stopped?.[2]));
    if (snapshot === undefined && parameter && !given.has(parameter.name)) {
        given.set(parameter.name, { kind: 'unknown' });
        ({ snapshot, refusal } = await attempt(request.deploymentName));
    }
    // What stopped it before is said where this one stops as well.
    if (snapshot === undefined)
        ({ snapshot } = await attempt(undefined));
    if (snapshot !== undefined)
        return { snapshot };
    const misfit = await misfitIn(request, given, bicep);
    return { stopped: (placeOf) => misfit ?? stoppedBy(refusal ?? '', request, { parameters, given, placeOf }) };
}
async function attemptOf(request, given, deploymentName, bicep) {
    const { path, withoutValue } = writeParameters(request, given);
    const { template, scope } = request;
    try {
        const metadata = { ...metadataFor(targetScopeOf(template), scope), ...(deploymentName === undefined ? {} : { deploymentName }) };
        const { snapshot } = await bicep.request('bicep/getSnapshot', { path, metadata, externalInputs: null });
        if (typeof snapshot !== 'string')
            throw notAnAnswer();
        return { snapshot: withNames(snapshot, withoutValue) };
    }
    catch (error) {
        if (error instanceof BicepRefusal)
            return { refusal: withNames(error.message, withoutValue) };
        throw error;
    }
}
function writeParameters({ folder, key }, given) {
    const file = parametersFile('./main.json', given, key);
    const path = (0,external_node_path_.join)(folder, 'main.bicepparam');
    (0,external_node_fs_.writeFileSync)(path, file.text, { mode: 0o600 });
    return { ...file, path };
}
/** Bicep refuses what does not belong to the scope of a template. */
function metadataFor(target, { subscriptionId, resourceGroup, managementGroupId, tenantId, location }) {
    const own = target === 'resourceGroup'
        ? { subscriptionId, resourceGroup }
        : target === 'subscription'
            ? { subscriptionId }
            : target === 'managementGroup'
                ? { managementGroupId }
                : {};
    return Object.fromEntries(Object.entries({ ...own, tenantId, location }).filter(([, value]) => value !== undefined));
}
/** The inputs that stand for parameters without a value, by the names of these. */
function withNames(text, withoutValue) {
    if (withoutValue.size === 0)
        return text;
    return text.replace(/externalInputs\('([^']*)'\)/g, (call, input) => {
        const parameter = withoutValue.get(input);
        return parameter === undefined ? call : `parameterWithoutValue('${parameter}')`;
    });
}
/** The engine says no more of a value that its parameter cannot take than that compiling has failed. */
async function misfitIn(request, given, bicep) {
    const { path, text } = writeParameters(request, given);
    const answer = await bicep.request('bicep/compileParams', { path, parameterOverrides: {} });
    const error = errorIn(answer);
    if (!error)
        return undefined;
    const { code, message, source, range } = error;
    const words = `${wordsOfCompiler(message)} (${code})`;
    const parameter = source === path && range ? parameterAt(text, range.start.line) : undefined;
    if (parameter === undefined)
        return new lib_errors/* SourceError */.c8('source/bicep-compile', `${request.name} does not compile: ${words}`);
    const from = request.values.findLast(({ values }) => values.has(parameter.toLowerCase()))?.from;
    const who = from === undefined ? `the parameter ${parameter}` : `the parameter ${parameter} by ${from}`;
    return new lib_errors/* SourceError */.c8('source/bicep-value', `The value that ${request.name} gets for ${who} does not fit: ${words} Give it another.`);
}
/** One sentence in our words where we know the reason, else in Bicep's. */
function stoppedBy(refusal, { name, template }, { parameters, given, placeOf }) {
    const loop = (0,counted_loop/* countedLoopIn */.S)(refusal);
    if (loop)
        return new lib_errors/* SourceError */.c8('source/bicep-loop', `${(0,counted_loop/* countsUnset */._)(loop, placeOf(loop) ?? name)}.`);
    // A secure one stays unknown whatever its value.
    const open = parameters.filter((one) => !one.isSecure && given.get(one.name)?.kind === 'unknown').map((one) => one.name);
    const hint = open.length === 0
        ? ' Try `bicep snapshot` on it.'
        : ` Parameters without a value: ${open.slice(0, 10).join(', ')}; give them with the input parameters.`;
    const words = wordsOfEngine(refusal, [
        ...[...given.values()].map((one) => (one.kind === 'value' ? one.value : undefined)),
        ...valuesOfParameters(template),
    ]);
    return new lib_errors/* SourceError */.c8('source/bicep-evaluation', `Bicep cannot evaluate ${name}: ${words}${hint}`);
}
/** What the parameters of a template and of its modules are given by it. */
function valuesOfParameters(part) {
    if (typeof part !== 'object' || part === null)
        return [];
    return Object.entries(part).flatMap(([key, value]) => key === 'parameters' && (0,arm_value/* isObject */.Gv)(value)
        ? Object.values(value).map((parameter) => ((0,arm_value/* isObject */.Gv)(parameter) ? (parameter.value ?? parameter.defaultValue) : undefined))
        : valuesOfParameters(value));
}

;// CONCATENATED MODULE: ./lib/sources/bicep/evaluation/places.js





/**
 * Finds the line of each declaration of a compiled template in the sources it was made of: the keyword in a `.bicep`, the `"type"` in a
 * template of JSON. What a module brings from elsewhere stands at the module's own line.
 */
async function placesOf(declarations, file, { workingDirectory, readGraph }) {
    const places = new Map();
    const nameOf = (path) => (0,external_node_path_.relative)(workingDirectory, path).split(external_node_path_.sep).join('/');
    const placeAll = (all, at) => {
        for (const declaration of all) {
            places.set(declaration, at);
            placeAll(declaration.nested ?? [], at);
        }
    };
    const placeInFile = async (all, path, base) => {
        if (!path.toLowerCase().endsWith('.bicep'))
            placeInJson(all, path, base);
        else
            await placeInBicep(all, path);
    };
    const placeInJson = (all, path, base) => {
        const text = places_readText(path);
        const root = text === undefined ? undefined : (0,umd_main.parseTree)(text);
        if (text === undefined || root === undefined)
            return;
        for (const declaration of all) {
            const line = lineOfType(text, root, declaration.path.slice(base.length));
            if (line !== undefined)
                places.set(declaration, { file: nameOf(path), line });
            placeInJson(declaration.nested ?? [], path, base);
        }
    };
    const placeInBicep = async (all, path) => {
        const text = places_readText(path);
        if (text === undefined)
            return;
        const lines = text.split(/\r\n|\n|\r/);
        const nodes = matched(all, await readGraph(path));
        for (const declaration of all) {
            const node = nodes.get(declaration);
            const line = node && lineOfKeyword(lines, node);
            if (!node || line === undefined)
                continue;
            const at = { file: nameOf(path), line };
            places.set(declaration, at);
            if (!declaration.nested)
                continue;
            const inside = [...declaration.path, 'properties', 'template'];
            if (node.relativePath)
                await placeInFile(declaration.nested, (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), node.relativePath), inside);
            else
                placeAll(declaration.nested, at);
        }
    };
    await placeInFile(declarations, file, []);
    return places;
}
/** By name where the template keeps it, else by order: what is nested in another first, then resources, then modules. */
function matched(declarations, graph) {
    const nodes = graph.filter(({ isExisting }) => !isExisting).sort((a, b) => compare(a.range.start, b.range.start));
    const isNested = (node) => graph.some((other) => other !== node && holds(other, node));
    const isModule = ({ type }) => type === '<module>';
    const resources = nodes.filter((node) => !isModule(node));
    const inOrder = [...resources.filter(isNested), ...resources.filter((node) => !isNested(node)), ...nodes.filter(isModule)];
    const pairs = new Map();
    for (const [index, declaration] of declarations.entries()) {
        const { symbol } = declaration;
        const named = symbol === undefined ? [] : nodes.filter(({ name }) => name === symbol.slice(symbol.lastIndexOf('::') + 1));
        const node = symbol !== undefined ? (named.length === 1 ? named[0] : undefined) : inOrder[index];
        if (node && isOfOneType(declaration, node))
            pairs.set(declaration, node);
    }
    return declarations.every(({ symbol }) => symbol !== undefined) || inOrder.length === declarations.length ? pairs : new Map();
}
function isOfOneType({ type, nested }, node) {
    return node.type === '<module>'
        ? isDeployment(type) && nested !== undefined
        : (0,resource_id/* sameText */.QV)(type, node.type) || type.endsWith(`/${node.type}`);
}
function holds(outer, inner) {
    return compare(outer.range.start, inner.range.start) < 0 && compare(inner.range.end, outer.range.end) <= 0;
}
function compare(a, b) {
    return a.line - b.line || a.char - b.char;
}
/** The line with the keyword, after the decorators; counted from 1. */
function lineOfKeyword(lines, { name, range }) {
    for (let line = range.start.line; line <= range.end.line; line += 1) {
        const [, declared] = /^\s*(?:resource|module)\s+(\w+)/.exec(lines[line] ?? '') ?? [];
        if (declared === name)
            return line + 1;
    }
    return undefined;
}
function lineOfType(text, root, path) {
    const node = (0,umd_main.findNodeAtLocation)(root, [...path, 'type'])?.parent;
    return node && (text.slice(0, node.offset).match(/\r\n|\n|\r/g)?.length ?? 0) + 1;
}
function places_readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8').replace(/^\uFEFF/, '');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/sources/bicep/evaluation/read-deployments.js



























/**
 * Evaluates each file with the user's Bicep, in one process for all of them; a file that stops it gets a new one for the next. Nothing is
 * written beside the sources. Where every file fails and there is nothing else, throws what the first one says.
 */
async function readDeployments(files, request, { alone }) {
    const { environment, trust, readable = [], secondsPerAnswer, path, parameters = [], byFile = [], onEnd } = requestOf(request);
    const unmatched = byFile.find((one) => !files.some(({ name }) => (0,wildcards/* matchesPath */.$)(one.files, name)));
    if (unmatched) {
        throw new lib_errors/* UsageError */.eb('usage/pattern-of-no-file', `The pattern ${(0,visible/* visibleText */.Q6)(unmatched.files, 80)} of a scope matches none of the files. Write it as their paths are written, for example infra/*.bicepparam.`);
    }
    const boundary = boundaryOf({ environment, workingDirectory: request.workingDirectory });
    const { deployed, notes } = deployedOf(files, { alone });
    const sets = parameters.map((line) => readParameterSet(line, (file) => (0,external_node_path_.resolve)(request.workingDirectory, file)));
    const bicepPath = path === undefined ? undefined : (0,external_node_path_.resolve)(request.workingDirectory, path);
    const [first] = deployed;
    const wanted = first ? `${kindNames[first.kind]} ${(0,visible/* visibleText */.Q6)(first.name)}` : 'A deployment';
    const bicep = findBicep({ environment, boundary, bicepPath, wanted });
    return inTemporaryFolder(onEnd, async (folder) => {
        const home = (0,external_node_path_.join)(folder, 'home');
        (0,external_node_fs_.mkdirSync)(home, { mode: 0o700 });
        const moduleCache = linkModuleCache({ home, environment, boundary });
        // Or one above it would count, wherever temporary folders lie.
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'bicepconfig.json'), '{}');
        const given = childEnvironment({ home, environment, names: readable, trusted: trust, memory: (0,external_node_os_.totalmem)() });
        const command = { bicep, secondsPerAnswer, folder, environment: given, onEnd };
        const deployments = [];
        const failures = [];
        const targets = new Set();
        const declared = new Set();
        let firstFailure;
        let running;
        let cannotStart;
        const started = async () => {
            if (!running) {
                try {
                    running = await startBicep(command);
                }
                catch (error) {
                    cannotStart = error;
                    throw error;
                }
            }
            else if (!running.isUsable) {
                await running.end();
                running = new BicepProcess(command);
            }
            return running;
        };
        const attempt = async (file, work) => {
            try {
                await work();
            }
            catch (error) {
                // Nor would it start for another file.
                if (error === cannotStart)
                    throw error;
                const failure = asSourceError(error, file);
                firstFailure ??= failure;
                failures.push({ name: file.name, why: failure.message });
            }
        };
        try {
            const used = new Map();
            // Asked for first: once something has failed, the list may lack files.
            for (const file of deployed) {
                await attempt(file, async () => {
                    if (!trust)
                        await refuseUntrusted([file.path], { boundary, moduleCache });
                    used.set(file, await filesReadBy(file, await started()));
                });
            }
            for (const [file, read] of used) {
                if (isPartOfAnother(file, used))
                    continue;
                await attempt(file, async () => {
                    if (!trust)
                        refuseOutside(read, { boundary, own: [folder] });
                    const { deployment, target, parameters } = await readDeployment(file, sets, request, await started(), folder);
                    targets.add(target);
                    for (const name of parameters)
                        declared.add(name.toLowerCase());
                    deployments.push(deployment);
                });
            }
        }
        finally {
            await running?.end();
        }
        if (firstFailure && deployments.length === 0 && alone)
            throw firstFailure;
        if (failures.length === 0) {
            refuseUnusedScope(requestOf(request), targets);
            refuseUnusedValues(sets, declared);
        }
        return { deployments, failures, notes };
    });
}
const kindNames = {
    bicepparam: 'The Bicep parameters file',
    bicep: 'The Bicep file',
    template: 'The ARM template',
};
/** What Bicep reads for a file; it does not name the template in JSON behind a parameters file. */
async function filesReadBy(file, bicep) {
    if (file.kind === 'template')
        return [file.path];
    const { filePaths } = await bicep.request('bicep/getFileReferences', { path: file.path });
    if (!Array.isArray(filePaths))
        throw notAnAnswer();
    const using = file.kind === 'bicepparam' ? usedBy(file) : undefined;
    return using === undefined ? filePaths : [...filePaths, using];
}
/** A module is deployed by who uses it, with the values that it gets there. */
function isPartOfAnother({ path }, used) {
    return [...used].some(([other, read]) => other.path !== path && read.includes(path));
}
/** With what is said for files of its name. */
function requestFor({ name }, request) {
    return Object.assign({}, request, ...(request.byFile ?? []).filter(({ files }) => (0,wildcards/* matchesPath */.$)(files, name)));
}
/** A scope that no file takes was meant for another one. */
function refuseUnusedScope({ byFile = [], ...all }, targets) {
    const isGiven = (scope) => [all, ...byFile].some((request) => request[scope] !== undefined);
    const unused = isGiven('resourceGroup') && !targets.has('resourceGroup')
        ? 'resource-group'
        : isGiven('managementGroupId') && !targets.has('managementGroup')
            ? 'management-group-id'
            : undefined;
    if (unused === undefined)
        return;
    const scopes = [...targets].map((scope) => targetNames[scope]).join(' and ');
    throw new lib_errors/* UsageError */.eb('usage/scope-of-no-file', `No file is deployed to what ${unused} names: the target scope is ${scopes}. Remove ${unused}.`);
}
/** A value for a parameter that no template has is a name written wrong; `az` refuses it too. */
function refuseUnusedValues(sets, declared) {
    for (const { from, names } of sets) {
        const unused = names.find((name) => !declared.has(name.toLowerCase()));
        if (unused === undefined)
            continue;
        throw new lib_errors/* UsageError */.eb('usage/parameter-of-no-file', `The input parameters gives a value to ${(0,visible/* visibleText */.Q6)(unused, 80)} (${(0,visible/* visibleText */.Q6)(from, 80)}), and no file declares such a parameter. ${expected(unused, declared)}`);
    }
}
function expected(unused, declared) {
    if (declared.size === 0)
        return 'Remove it: no parameter is declared.';
    const near = (0,nearest/* nearest */.p)(unused.toLowerCase(), [...declared]);
    return near === undefined ? 'Correct its name, or remove it.' : `Did you mean ${(0,visible/* visibleText */.Q6)(near, 80)}?`;
}
const targetNames = {
    resourceGroup: 'a resource group',
    subscription: 'a subscription',
    managementGroup: 'a management group',
    tenant: 'the tenant',
};
async function readDeployment(file, sets, request, bicep, folder) {
    const { workingDirectory } = request;
    const { deploymentName, subscriptionId, resourceGroup, managementGroupId, tenantId, location } = requestFor(file, requestOf(request));
    const scope = { subscriptionId, resourceGroup, managementGroupId, tenantId, location };
    const nameOf = (path) => (0,external_node_path_.relative)(workingDirectory, path).split(external_node_path_.sep).join('/');
    const { template, values, main } = await compiled(file, bicep, nameOf);
    const key = `m${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const marked = withMarks(template, key);
    const outcome = await evaluated({
        name: file.name,
        template,
        marked,
        values: [...(values ? [values] : []), ...sets],
        scope,
        deploymentName: deploymentName ?? (0,external_node_path_.basename)(file.path).replace(/\.[^.]*$/, ''),
        folder,
        key,
    }, bicep);
    const readGraph = async (path) => {
        const { nodes } = await bicep.request('bicep/getDeploymentGraph', { path });
        if (!Array.isArray(nodes))
            throw notAnAnswer();
        return nodes;
    };
    const places = main === undefined ? new Map() : await placesOf(marked.declarations, main, { workingDirectory, readGraph });
    const placeOfLoop = (loop) => {
        const declaration = declarationAt(marked, loop);
        const place = declaration && places.get(declaration);
        return place && `${place.file}:${place.line}`;
    };
    if (!('snapshot' in outcome))
        throw outcome.stopped(placeOfLoop);
    const placeOf = ({ managedBy }) => {
        const declaration = marked.declarationOf(managedBy);
        return declaration && places.get(declaration);
    };
    const source = (0,source_file/* fileOfBytes */.TN)(file.name, Buffer.from(outcome.snapshot));
    const deployment = (0,estate_of_snapshot/* estateOfSnapshot */.w)(file.name, (0,read_snapshot_file/* snapshotParts */.x)(source, read_deployment/* isRelevantArmType */.Y2), { placeOf, placeOfLoop });
    return { deployment, target: targetScopeOf(template), parameters: parametersOf(template).map(({ name }) => name) };
}
function requestOf({ bicep }) {
    if (bicep)
        return bicep;
    throw new TypeError('Files of Bicep are read with a BicepRequest.');
}
/** A parameters file without a template deploys nothing: named alone a mistake, among others passed over. */
function deployedOf(files, { alone }) {
    const without = files.filter(isWithoutTemplate);
    const [first] = without;
    if (first && alone && without.length === files.length) {
        throw new lib_errors/* SourceError */.c8('source/bicep-using-none', `${first.name} says \`using none\`, so it deploys nothing by itself; name a parameters file that extends it.`);
    }
    return {
        deployed: files.filter((file) => !without.includes(file)),
        notes: without.map(({ name }) => `${name} says \`using none\`, so it deploys nothing by itself and was passed over.`),
    };
}
function asSourceError(error, { name }) {
    if (error instanceof lib_errors/* PatchCheckError */.PG)
        return error;
    if (error instanceof BicepFailure)
        return new lib_errors/* SourceError */.c8('source/bicep-failed', `Bicep did not evaluate ${name}: ${error.message}.`);
    if (error instanceof BicepRefusal)
        return new lib_errors/* SourceError */.c8('source/bicep', `Bicep cannot read ${name}: ${wordsOfRefusal(error.message)}`);
    throw error;
}


/***/ })

};
