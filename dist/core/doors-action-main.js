export const id = "doors-action-main";
export const ids = ["doors-action-main","doors-outputs-redact"];
export const modules = {

/***/ 6704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStep: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: ./lib/generated/version.js
var version = __webpack_require__(193);
// EXTERNAL MODULE: ./lib/text/escape.js + 1 modules
var text_escape = __webpack_require__(6422);
// EXTERNAL MODULE: ./lib/doors/outputs/error-report.js
var error_report = __webpack_require__(9265);
// EXTERNAL MODULE: ./lib/doors/outputs/failure.js
var outputs_failure = __webpack_require__(2290);
// EXTERNAL MODULE: ./lib/doors/outputs/redact.js
var redact = __webpack_require__(4607);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/doors/inputs/read-value.js
var read_value = __webpack_require__(5855);
// EXTERNAL MODULE: ./lib/doors/inputs/settings.js + 4 modules
var inputs_settings = __webpack_require__(8025);
// EXTERNAL MODULE: ./lib/doors/inputs/table.js
var table = __webpack_require__(7275);
;// CONCATENATED MODULE: ./lib/doors/action/inputs.js






const prefix = 'INPUT_';
/** What the workflow wrote under `with`. Throws a UsageError for a name that is no input: the runner itself would only warn. */
function readInputs(runner, environment) {
    const written = new Map();
    for (const variable of Object.keys(environment).sort()) {
        if (!variable.startsWith(prefix))
            continue;
        const name = variable.slice(prefix.length).toLowerCase(); // the runner writes names in upper case and keeps their hyphens
        if (!(0,table/* isInputName */.wp)(name)) {
            throw new errors/* UsageError */.eb('input/unknown', `The input ${(0,read_value/* quoted */.TL)(name)} is not known. ${(0,read_value/* expected */.p6)(name, table/* inputNames */.vj)}`);
        }
        written.set(name, { texts: [runner.getInput(name)], where: `The ${callInput(name)}` });
    }
    return written;
}
/** Inputs, config-file and defaults of this step. `workspace` is absolute; the working directory must lie inside it. */
async function readActionSettings(runner, environment, workspace, now, tell) {
    const standpoint = { base: workspace, now, needsInput: true, call: callInput, environment, tell };
    const settings = await (0,inputs_settings/* readSettings */.s)(readInputs(runner, environment), standpoint);
    const inside = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(workspace), (0,external_node_fs_.realpathSync)(settings.options.workingDirectory));
    if (inside === '..' || /^\.\.[\\/]/.test(inside) || (0,external_node_path_.isAbsolute)(inside)) {
        throw new errors/* UsageError */.eb('input/outside-workspace', `The ${callInput('working-directory')} leads out of the workspace. Name a directory inside it; "files" may lie elsewhere.`);
    }
    const label = settings.inputs.label ?? [environment.GITHUB_WORKFLOW, environment.GITHUB_JOB].filter(Boolean).join(' / ');
    return { ...settings, inputs: { ...settings.inputs, label: label === '' ? undefined : label } };
}
function callInput(name) {
    return `input "${name}"`;
}
/** What `redact: auto` means in this run. Where the visibility of the repository is not known it is taken as public: hiding can be undone. */
function automaticRedaction(environment) {
    try {
        const event = JSON.parse((0,external_node_fs_.readFileSync)(environment.GITHUB_EVENT_PATH ?? '', 'utf8'));
        const { visibility, private: isPrivate } = event.repository;
        if (typeof visibility === 'string')
            return visibility === 'public' ? 'subscription-ids' : 'none';
        return isPrivate === true ? 'none' : 'subscription-ids';
    }
    catch {
        return 'subscription-ids';
    }
}

// EXTERNAL MODULE: ./lib/index.js + 187 modules
var lib = __webpack_require__(3587);
// EXTERNAL MODULE: ./lib/doors/outputs/report-files.js
var report_files = __webpack_require__(3982);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/doors/outputs/reports.js
var reports = __webpack_require__(6087);
;// CONCATENATED MODULE: ./lib/doors/action/files.js






/**
 * Writes the report files that were asked for, and a JSON and a Markdown one in the runner's temporary directory where none was, so that
 * later steps find them.
 */
async function writeFiles({ report, markdown, settings, shown, environment }) {
    const requested = settings ? await (0,reports/* writeReports */.L)(report, settings, shown) : undefined;
    const paths = new Map(requested?.paths);
    const warnings = [...(requested?.warnings ?? [])];
    const directory = temporaryDirectory(environment);
    const add = (format, name, pieces) => {
        const path = (0,external_node_path_.join)(directory, name);
        const warning = (0,report_files/* writeReportFile */.a)(path, () => pieces);
        if (warning === undefined)
            paths.set(format, path);
        else
            warnings.push(warning);
    };
    if (!paths.has('json'))
        add('json', 'report.json', await (0,lib/* render */.XX)(report, 'json'));
    if (!paths.has('markdown'))
        add('markdown', 'report.md', [markdown]);
    return { paths, warnings };
}
/** A directory that no other step writes to. */
function temporaryDirectory(environment) {
    return (0,external_node_path_.resolve)(environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), `azure-patch-policy-${(0,external_node_crypto_.randomUUID)()}`);
}

// EXTERNAL MODULE: ./lib/reporters/formats.js
var formats = __webpack_require__(3938);
;// CONCATENATED MODULE: ./lib/doors/action/outputs.js


const verdictOutputs = {
    conclusion: 'pass, warn, fail, error or empty.',
    complete: 'true if everything in scope could be checked.',
    'checked-count': 'Number of machines and schedules that were checked.',
    'violation-count': 'Number of violations that count against the gate, also with warn-only.',
    'warning-count': 'Number of violations below the threshold or of audit rules.',
    'waived-count': 'Number of findings covered by a valid waiver.',
    'expired-waiver-count': 'Number of waivers past their date.',
    'error-count': 'Number of things that could not be checked.',
    'highest-severity': 'none, low, medium, high or critical.',
    'failed-rules': 'JSON array of the ids of failed rules, at most 50.',
    summary: 'The verdict in one sentence, at most 200 characters.',
    'comment-url': 'Address of the pull request comment; empty in this version.',
};
/** The name of an output, with its format where it names a report file. */
const fileOutputs = new Map(Object.entries(formats/* formats */.F).map(([name, { output }]) => [output, name]));
/** Every output of the action with its description. */
const outputs = {
    ...verdictOutputs,
    ...Object.fromEntries([...fileOutputs].map(([output, name]) => [output, fileDescription(name)])),
};
/** JSON and Markdown are always written. */
function fileDescription(name) {
    const condition = name === 'json' || name === 'markdown' ? '' : `; empty where reports does not ask for ${name}`;
    return `Absolute path of the ${formats/* formats */.F[name].title}${condition}.`;
}
const largestOutput = 8 * 1024;
const mostRules = 50;
/** The outputs of a run with a verdict. */
function outputsOf(report, paths, countsAgainstGate) {
    const { counts } = report;
    return {
        ...sharedOutputs(report, paths),
        complete: String(report.complete),
        'checked-count': String(counts.machines + counts.schedules),
        'violation-count': String(counts.violations),
        'warning-count': String(counts.warnings),
        'waived-count': String(counts.waived),
        'expired-waiver-count': String(counts.expiredWaivers),
        'error-count': String(Math.max(report.incomplete.length, counts.notUnderstood)),
        'highest-severity': counts.highestSeverity,
        'failed-rules': failedRules(report.findings.filter(countsAgainstGate)),
    };
}
/** The outputs of a run that could not evaluate anything. */
function errorOutputs(report, paths) {
    return {
        ...sharedOutputs(report, paths),
        complete: 'false',
        'checked-count': '0',
        'violation-count': '0',
        'warning-count': '0',
        'waived-count': '0',
        'expired-waiver-count': '0',
        'error-count': '1',
        'highest-severity': 'none',
        'failed-rules': '[]',
    };
}
function sharedOutputs(report, paths) {
    return {
        conclusion: report.conclusion,
        summary: (0,text_escape/* exactLine */.Kf)(report.verdict, 200),
        'comment-url': '',
        ...Object.fromEntries([...fileOutputs].map(([output, name]) => [output, paths.get(name) ?? ''])),
    };
}
function failedRules(failed) {
    const rules = [...new Set(failed.map(({ rule }) => rule))].sort().slice(0, mostRules);
    while (Buffer.byteLength(JSON.stringify(rules)) > largestOutput)
        rules.pop();
    return JSON.stringify(rules);
}
/** Hands the outputs to the runner. Returns the sentences to warn with: one when that is not possible. */
function setOutputs(values, runner, file) {
    if (!file)
        return ['The outputs were not set: GITHUB_OUTPUT names no file. Outside GitHub Actions use the command line.'];
    try {
        for (const name of Object.keys(outputs))
            runner.setOutput(name, values[name] ?? '');
        return [];
    }
    catch {
        return ['The outputs were not set: the file that GITHUB_OUTPUT names cannot be written.'];
    }
}

// EXTERNAL MODULE: ./lib/text/visible.js
var visible = __webpack_require__(1981);
;// CONCATENATED MODULE: ./lib/doors/action/runner.js


/** Loads it, which the command line and the library never do. */
function loadRunner() {
    return __webpack_require__.e(/* import() */ "actions-core").then(__webpack_require__.bind(__webpack_require__, 6421));
}
const longestMessage = 4000;
const longestTitle = 500;
/** Annotates the run. The title and the message may hold any text. */
function annotate(runner, { level, title, message, place }) {
    const characters = [...(0,text_escape/* withoutCommands */.Df)((0,visible/* visibleLines */.gB)(message))];
    const shown = characters.length <= longestMessage ? characters : [...characters.slice(0, longestMessage - 1), '\u2026'];
    runner[level](shown.join(''), {
        title: (0,text_escape/* exactLine */.Kf)(title, longestTitle),
        ...(place ? { file: place.file, startLine: place.line } : {}),
    });
}
/** Writes lines to the log in which the runner finds no command. */
function log(runner, lines) {
    runner.info((0,text_escape/* withoutCommands */.Df)((0,visible/* visibleLines */.gB)(lines)).replace(/\n$/, ''));
}

;// CONCATENATED MODULE: ./lib/doors/action/summary.js


const largestSummary = 1024 * 1024 - 1; // the runner drops a summary of 1 MiB or more as a whole
/** The Markdown of a run under its label. */
async function summaryOf(shown, label) {
    const markdown = [...(await (0,lib/* render */.XX)(shown, 'markdown'))].join('');
    return `${label === undefined ? '' : `**${(0,text_escape/* markdownText */.p7)(label, 200)}**\n\n`}${markdown}`;
}
/** Adds Markdown to the job summary. Returns the sentences to warn with: one when that is not possible. */
async function writeSummary(markdown, runner, file) {
    const failed = 'The job summary was not written';
    if (!file)
        return [`${failed}: GITHUB_STEP_SUMMARY names no file. Set job-summary to never where there is none.`];
    if (Buffer.byteLength(markdown) > largestSummary)
        return [`${failed}: it is larger than 1 MiB. Read the file in the output markdown-file.`];
    try {
        await runner.summary.addRaw(markdown).write();
        return [];
    }
    catch {
        runner.summary.emptyBuffer();
        return [`${failed}: the file that GITHUB_STEP_SUMMARY names cannot be written.`];
    }
}

;// CONCATENATED MODULE: ./lib/doors/action/publish.js







/**
 * Publishes a run: log, report files, outputs, job summary, annotations, and the verdict last. What cannot be written becomes a warning and
 * leaves the verdict as it is.
 */
async function publish(result, runner, environment) {
    const { report, failure, settings, redactor, failed, workspace } = result;
    const redacted = redactor.report(report);
    const base = baseDirectory(workspace, settings);
    const shown = { width: 120, color: false, pathInRepository: (file) => external_node_path_.posix.join(base, file) };
    log(runner, failure ? failureLog(failure, result) : [...(await (0,lib/* render */.XX)(redacted, 'text', shown))].join(''));
    const markdown = await summaryOf(redacted, settings?.inputs.label);
    const { paths, warnings } = await writeFiles({ report, markdown, settings, shown, environment });
    const gate = settings?.options;
    const values = failure || !gate ? errorOutputs(redacted, paths) : outputsOf(redacted, paths, (finding) => (0,lib/* countsAgainstGate */.lh)(finding, gate));
    const when = settings?.inputs['job-summary'] ?? 'always';
    const summarize = when === 'always' || (when === 'on-failure' && failed);
    const allWarnings = [
        ...warnings,
        ...writeSnapshot(result),
        ...setOutputs(values, runner, environment.GITHUB_OUTPUT),
        ...(summarize ? await writeSummary(markdown, runner, environment.GITHUB_STEP_SUMMARY) : []),
    ];
    for (const warning of allWarnings)
        annotate(runner, { level: 'warning', title: 'Patch policy', message: redactor.text(warning) });
    for (const annotation of closing(result, redacted, base))
        annotate(runner, annotation);
}
function writeSnapshot({ snapshot, settings }) {
    const file = settings?.inputs['snapshot-out'];
    if (!snapshot || file === undefined)
        return [];
    const warning = (0,report_files/* writeReportFile */.a)((0,external_node_path_.resolve)(settings?.options.workingDirectory ?? '.', file), () => snapshot);
    return warning === undefined ? [] : [warning];
}
const mostErrors = 9;
/** Sentences that become annotations appear in the log by themselves. */
function failureLog({ sentences, hint, stack }, { settings, redactor }) {
    const annotated = (settings?.inputs.annotations ?? true) ? mostErrors : 0;
    const lines = [...(stack === undefined ? [] : [stack]), ...sentences.slice(annotated).map(({ text }) => text), hint];
    return redactor.text(lines.join('\n'));
}
/** The last lines of the log: annotations where they are asked for, and the verdict. */
function closing({ settings, failure, redactor, failed }, redacted, base) {
    const annotating = settings?.inputs.annotations ?? true;
    const verdict = (0,lib/* verdictAnnotation */.BV)(redacted);
    if (failure)
        return failureAnnotations(failure, annotating, base, redactor, verdict);
    // A run that had nothing to check and must not pass is an error, which its conclusion does not say.
    if (failed && redacted.conclusion === 'empty')
        return [{ ...verdict, level: 'error' }];
    return annotating ? (0,lib/* annotations */.hk)(redacted, { pathInRepository: (file) => external_node_path_.posix.join(base, file) }) : [verdict];
}
function failureAnnotations({ sentences }, annotating, base, redactor, verdict) {
    const error = ({ text, place }) => ({
        ...{ level: 'error', title: 'Patch policy', message: redactor.text(text) },
        ...placeOf(place, base),
    });
    if (sentences.length === 1 && annotating)
        return [error(sentences[0])];
    return [...(annotating ? sentences.slice(0, mostErrors).map(error) : []), verdict];
}
/** Only files inside the workspace can be annotated. */
function placeOf(place, base) {
    if (!place || (0,external_node_path_.isAbsolute)(place.file))
        return {};
    const file = external_node_path_.posix.join(base, place.file.split(external_node_path_.sep).join('/'));
    return file.startsWith('../../') ? {} : { place: { file, line: place.line } };
}
/** The working directory as seen from the workspace, with forward slashes. */
function baseDirectory(workspace, settings) {
    return settings ? (0,external_node_path_.relative)(workspace, settings.options.workingDirectory).split(external_node_path_.sep).join('/') : '';
}

;// CONCATENATED MODULE: ./lib/doors/action/main.js








const help = `Every input is described at ${version/* repository */.J}/blob/v${version/* version */.r}/docs/inputs.md.`;
/** One step of a workflow: reads its inputs, evaluates, and publishes. The exit code says whether the step failed. */
async function runStep(given = {}) {
    const io = { ...processIo(), ...given };
    const runner = await loadRunner();
    try {
        const result = await evaluate(io, runner);
        await publish(result, runner, process.env);
        io.setExitCode(result.failed ? 1 : 0);
    }
    catch (error) {
        // Publishing is broken, so nothing that was published so far can be relied on.
        const { stack = '', sentences, hint } = (0,outputs_failure/* describeFailure */.I)(error, help);
        log(runner, `${stack}\n${hint}`);
        annotate(runner, { level: 'error', title: 'Patch policy', message: sentences[0].text });
        io.setExitCode(1);
    }
}
function processIo() {
    return {
        directory: process.cwd(),
        now: new Date(),
        setExitCode: (code) => {
            process.exitCode = code;
        },
    };
}
async function evaluate({ directory, now }, runner) {
    const environment = process.env;
    const workspace = environment.GITHUB_WORKSPACE || directory;
    let redactor = (0,redact.createRedactor)(automaticRedaction(environment));
    let settings;
    try {
        const tell = (line) => log(runner, redactor.text((0,text_escape/* exactLine */.Kf)(line, 500)));
        settings = await readActionSettings(runner, environment, workspace, now, tell);
        const { inputs, options } = settings;
        redactor = (0,redact.createRedactor)(inputs.redact === 'auto' ? automaticRedaction(environment) : inputs.redact, (0,redact.scopesOf)(options));
        const { checkWithSnapshot, exitCode } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3587));
        const { report, snapshot } = await checkWithSnapshot(options, inputs['snapshot-out']);
        return {
            ...{ workspace, redactor, settings, report, failed: exitCode(report, options.onEmpty) !== 0 },
            ...(snapshot ? { snapshot: snapshot.bytes } : {}),
        };
    }
    catch (error) {
        const failure = (0,outputs_failure/* describeFailure */.I)(error, help);
        return { workspace, redactor, settings, failure, report: reportOf(failure, settings, now), failed: true };
    }
}
function reportOf(failure, settings, now) {
    const { options } = settings ?? {};
    return (0,error_report/* errorReport */.Z)({ version: version/* version */.r, failure, now: options?.now ?? now, source: options?.source ?? 'auto', policies: options?.policy ?? [] });
}


/***/ }),

/***/ 8025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text/time.js
var time = __webpack_require__(1042);
;// CONCATENATED MODULE: ./lib/doors/on-end.js
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Cleans up when the process ends, also by a signal: what began last goes first. What it returns takes that back. */
function onEnd(cleanUp) {
    const end = (signal) => {
        cleanUp();
        forget();
        // As if nobody had listened.
        process.kill(process.pid, signal);
    };
    const forget = () => {
        process.off('exit', cleanUp);
        for (const signal of signals)
            process.off(signal, end);
    };
    process.prependListener('exit', cleanUp);
    for (const signal of signals)
        process.prependListener(signal, end);
    return forget;
}

// EXTERNAL MODULE: ./lib/doors/outputs/overwriting.js
var overwriting = __webpack_require__(1014);
;// CONCATENATED MODULE: ./lib/doors/inputs/by-file.js

/** Reads lines of `VALUE` and `PATTERN=VALUE`. Throws a UsageError for two values that are for all. */
function readByFile(lines, written) {
    const byFile = [];
    const values = [];
    for (const line of lines ?? []) {
        // No name of Azure holds an equals sign; a path may.
        const [, files, value] = /^(.+)=([^=]+)$/.exec(line) ?? [];
        if (files !== undefined && value !== undefined)
            byFile.push({ files: files.trim(), value: value.trim() });
        else
            values.push(line);
    }
    const [value] = values;
    if (values.length <= 1)
        return { ...(value === undefined ? {} : { value }), byFile };
    throw new errors/* UsageError */.eb('input/several-values', `${written?.where ?? ''} has ${values.length} values for every file. Keep one, and write the others as pattern=value.`.trim());
}

// EXTERNAL MODULE: ./lib/doors/inputs/read-value.js
var read_value = __webpack_require__(5855);
// EXTERNAL MODULE: ./lib/doors/inputs/table.js
var table = __webpack_require__(7275);
;// CONCATENATED MODULE: ./lib/doors/inputs/config-file.js





const allowed = table/* inputNames */.vj.filter((name) => {
    const { signIn, byHand, reach } = table/* inputs */.QL[name];
    return name !== 'config-file' && !signIn && !byHand && !reach;
});
/**
 * Reads the config-file: the one that is named, or the first of the usual names that exists in `directory`; empty when there is
 * none. Throws a UsageError that says `file:line:column` for keys nobody knows and values of the wrong kind.
 */
async function readConfigFile(directory, named) {
    const file = named ?? table/* configFileNames */.He.find((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(directory, name)));
    if (file === undefined)
        return { written: new Map() };
    const path = (0,external_node_path_.resolve)(directory, file);
    const document = await config_file_open(path, file);
    return { path, written: document ? readEntries(document) : new Map() };
}
async function config_file_open(path, file) {
    const { readDocument } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7697));
    try {
        return await readDocument(path, file, () => true);
    }
    catch (error) {
        if (!(error instanceof errors/* PolicyError */.pn))
            throw error;
        if (error.code === 'policy/empty')
            return undefined;
        throw new errors/* UsageError */.eb(error.code.replace('policy/', 'config/'), `The config-file cannot be used: ${error.message}`, { cause: error });
    }
}
function readEntries(document) {
    const { data, file } = document;
    if (data === null)
        return new Map();
    if (typeof data !== 'object' || Array.isArray(data)) {
        throw new errors/* UsageError */.eb('config/wrong-type', `${file}:1:1 The config-file must be a map of input names to values, such as "plan-scope: all".`);
    }
    const entries = new Map();
    for (const [key, value] of Object.entries(data)) {
        const { line, column } = document.locate([key], 'key');
        const place = `${file}:${line}:${column}`;
        if (!(0,table/* isInputName */.wp)(key))
            throw new errors/* UsageError */.eb('config/unknown-key', `${place} The key ${(0,read_value/* quoted */.TL)(key)} is not known. ${(0,read_value/* expected */.p6)(key, allowed)}`);
        if (key === 'config-file') {
            throw new errors/* UsageError */.eb('config/nested', `${place} A config-file cannot name another one. Remove the key "config-file".`);
        }
        if (table/* inputs */.QL[key].signIn) {
            throw new errors/* UsageError */.eb('config/sign-in', `${place} The key "${key}" is about signing in, which a config-file cannot decide. Set it as an input.`);
        }
        if (table/* inputs */.QL[key].reach) {
            throw new errors/* UsageError */.eb('config/reach', `${place} The key "${key}" decides which files and programs of the runner a run may touch, which a config-file cannot. Set it as an input.`);
        }
        if (table/* inputs */.QL[key].byHand) {
            throw new errors/* UsageError */.eb('config/by-hand', `${place} The key "${key}" cannot stand in a config-file, which would set the clock of every run. Remove it; for a replay set it as an input.`);
        }
        const texts = textsOf(value, table/* inputs */.QL[key]);
        if (!texts) {
            const needed = table/* inputs */.QL[key].kind === 'list' ? 'a list of texts' : 'a single value';
            throw new errors/* UsageError */.eb('config/wrong-type', `${place} The key "${key}" must be ${needed}.`);
        }
        entries.set(key, { texts, where: `${place} The key "${key}"` });
    }
    return entries;
}
function textsOf(value, input) {
    if (value === null)
        return [];
    if (Array.isArray(value)) {
        return input.kind === 'list' && value.every(isScalar) ? value.map(String) : undefined;
    }
    return isScalar(value) ? [String(value)] : undefined;
}
function isScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

;// CONCATENATED MODULE: ./lib/doors/inputs/default-files.js




/** The usual policy of a repository, as an entry for `policy`. Throws a UsageError when there is none. */
function findPolicy(directory, input) {
    for (const name of table/* policyNames */.p8) {
        if (name.includes('*') ? holdsPolicies((0,external_node_path_.resolve)(directory, (0,external_node_path_.dirname)(name))) : (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(directory, name)))
            return [name];
    }
    throw new errors/* UsageError */.eb('input/no-policy', `There is no policy: the ${input} is not set, and none of ${table/* policyNames */.p8.join(', ')} exists. Set it to a file, or to "baseline" for the shipped policy.`);
}
/** The usual waiver file of a repository, if it exists. */
function findWaivers(directory) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(directory, table/* waiversName */.Lp)) ? [table/* waiversName */.Lp] : [];
}
function holdsPolicies(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory).some((name) => name.endsWith('.yml') && !name.startsWith('.'));
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/doors/inputs/settings.js










const dayLength = 24 * 60 * 60 * 1000;
/** Merges inputs, config-file and defaults, in this order of precedence. Throws a UsageError for everything that makes no sense. */
async function readSettings(written, { base, now, needsInput, needsPolicy = true, call, environment: variables, tell }) {
    const start = existingDirectory(base, (0,read_value/* readValue */.wK)('working-directory', written.get('working-directory')));
    const config = await readConfigFile(start, (0,read_value/* readValue */.wK)('config-file', written.get('config-file')));
    const place = (name) => (isSet(written.get(name)) ? written.get(name) : config.written.get(name));
    const values = (0,read_value/* readValues */.N$)(place);
    const directory = existingDirectory(base, values['working-directory']);
    const { source, files = [], environment, snapshot, audience } = values;
    const subscription = readByFile(values['subscription-id'], place('subscription-id')).value ?? (variables.AZURE_SUBSCRIPTION_ID || undefined);
    const scopes = values.scopes ?? (source === 'azure' && subscription !== undefined ? [`sub:${subscription}`] : []);
    const live = source === 'azure' || (source === 'auto' && files.length === 0 && scopes.length > 0);
    if (needsInput && files.length === 0 && !live) {
        throw new errors/* UsageError */.eb('input/no-files', `There is nothing to check: the ${call('files')} is not set. Set it to a plan that "terraform show -json" wrote, or name a part of Azure with the ${call('scopes')}.`);
    }
    if (live && values.now && Math.abs(values.now.getTime() - now.getTime()) > dayLength) {
        throw new errors/* UsageError */.eb('input/now-of-azure', `The ${call('now')} is ${(0,time/* writeTime */.R)(values.now.getTime())}, more than a day from the clock, and Azure tells only what is so today. Remove it; to replay another day, check a snapshot of it.`);
    }
    const [clientId, tenantId] = [values['client-id'], values['tenant-id']];
    const azure = {
        scopes,
        excludeScopes: values['exclude-scopes'] ?? [],
        auth: values.auth,
        ...(clientId === undefined ? {} : { clientId }),
        ...(tenantId === undefined ? {} : { tenantId }),
        cloud: values.cloud,
        ...(audience === undefined ? {} : { audience }),
        environment: variables,
        tell,
    };
    const options = {
        workingDirectory: directory,
        source,
        files,
        ...(live ? { azure } : {}),
        bicep: bicepRequest(values, variables, place),
        sourceRoot: values['source-root'],
        ...(snapshot === undefined ? {} : { snapshot }),
        planScope: values['plan-scope'],
        policy: values.policy ?? (needsPolicy ? findPolicy(directory, call('policy')) : []),
        ...(environment === undefined ? {} : { environment }),
        waivers: values.waivers ?? findWaivers(directory),
        failOnSeverity: values['fail-on-severity'],
        warnOnly: values['warn-only'],
        onIncomplete: values['on-incomplete'],
        onEmpty: values['on-empty'],
        onUnknown: values['on-unknown'],
        onExpiredWaiver: values['on-expired-waiver'],
        now: values.now ?? now,
        clock: now,
    };
    const reports = (0,read_value/* readReports */.oh)(values.reports ?? [], place('reports')?.where ?? '');
    const snapshotOut = values['snapshot-out'];
    const outputs = [
        ...reports.map(({ path }) => ({ path, by: call('reports') })),
        ...(snapshotOut === undefined
            ? []
            : [{ path: snapshotOut, by: call('snapshot-out'), ...(snapshot === undefined ? {} : { mayReplace: snapshot }) }]),
    ];
    await (0,overwriting/* refuseOverwriting */.F)(options, outputs, [config.path]);
    return { inputs: values, options, reports };
}
/** How to evaluate files of Bicep and ARM templates. */
function bicepRequest(values, environment, place) {
    const all = {
        subscriptionId: environment.AZURE_SUBSCRIPTION_ID || undefined,
        tenantId: values['tenant-id'],
        parameters: values.parameters,
        path: values['bicep-path'],
        readable: values['bicep-env'],
    };
    const byFile = [];
    for (const [key, name] of Object.entries(targets)) {
        const { value, byFile: others } = readByFile(values[name], place(name));
        if (value !== undefined)
            all[key] = value;
        for (const { files, value } of others)
            byFile.push({ files, [key]: value });
    }
    return {
        ...Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)),
        ...(byFile.length === 0 ? {} : { byFile }),
        secondsPerAnswer: secondsOf(values['bicep-timeout']),
        trust: values['bicep-trust'],
        environment,
        onEnd: onEnd,
    };
}
/** Where deployments go, by the inputs that say it. */
const targets = {
    subscriptionId: 'subscription-id',
    resourceGroup: 'resource-group',
    managementGroupId: 'management-group-id',
    location: 'location',
    deploymentName: 'deployment-name',
};
/** Throws a UsageError for what is no number of seconds. */
function secondsOf(text) {
    const seconds = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (seconds > 0)
        return seconds;
    throw new errors/* UsageError */.eb('input/not-seconds', `The bicep-timeout is ${(0,read_value/* quoted */.TL)(text)}. Write a whole number of seconds, for example 60.`);
}
function isSet(written) {
    return written?.texts.some((text) => text.trim() !== '') ?? false;
}
function existingDirectory(base, path = '.') {
    const directory = (0,external_node_path_.resolve)(base, path);
    const stats = statOf(directory);
    if (stats?.isDirectory())
        return directory;
    throw new errors/* UsageError */.eb('input/no-directory', `The working-directory ${(0,read_value/* quoted */.TL)(path)} ${stats ? 'is not a directory' : 'does not exist'}. Name an existing one.`);
}
function statOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ errorReport)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6422);

/**
 * The report of a run that could not evaluate anything. It is written like any other, so that the report of an earlier run never
 * stands in for it.
 */
function errorReport({ version, now, source, policies, failure }) {
    const sentences = failure.sentences.map(({ text }) => text);
    const others = sentences.length - 1;
    const more = others > 0 ? ` And ${others} more.` : '';
    return {
        schemaVersion: '1.0',
        tool: { name: 'azure-patch-policy', version },
        now: now.toISOString(),
        source,
        policies,
        conclusion: 'error',
        verdict: `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .exactLine */ .Kf)(sentences[0] ?? '', 200 - more.length)}${more}`,
        complete: false,
        incomplete: sentences,
        closedWorld: false,
        counts: {
            machines: 0,
            schedules: 0,
            unknownMachines: 0,
            outOfScope: 0,
            notUnderstood: 0,
            violations: 0,
            warnings: 0,
            unknowns: 0,
            waived: 0,
            expiredWaivers: 0,
            highestSeverity: 'none',
        },
        rules: {},
        machines: [],
        schedules: [],
        findings: [],
        unknowns: [],
        leaving: [],
        notes: [],
    };
}


/***/ }),

/***/ 1014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ refuseOverwriting)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _inputs_read_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5855);




/**
 * Refuses a run that would write over what it reads, under whatever name. Throws a UsageError, before anything is read or written. What an
 * earlier run wrote may be replaced.
 */
async function refuseOverwriting(options, outputs, others = []) {
    const place = (path) => identityOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.workingDirectory, path));
    const present = outputs.filter(({ path }) => place(path) !== undefined);
    if (present.length === 0)
        return;
    const { filesRead } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3587));
    const read = [...(await filesRead(options)), ...others.flatMap((path) => path ?? [])];
    for (const { path, by, mayReplace } of present) {
        const own = place(path);
        const over = read.find((file) => place(file) === own);
        if (over === undefined || (mayReplace !== undefined && place(mayReplace) === own))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('usage/overwrites-input', `The ${by} would write ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)} over a file that this run reads. Nothing was read or written; choose another path.`);
    }
}
/** Equal for two names of one file, also through links and where case does not matter; undefined where there is no such file. */
function identityOf(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false, bigint: true });
    if (!stats?.isFile())
        return undefined;
    return stats.ino === 0n ? node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path).toLowerCase() : `${stats.dev}:${stats.ino}`;
}


/***/ }),

/***/ 4607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRedactor: () => (/* binding */ createRedactor),
/* harmony export */   scopesOf: () => (/* binding */ scopesOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The scopes of a run: they name subscriptions that nothing else may show to be some. */
function scopesOf({ azure }) {
    return azure ? [...azure.scopes, ...azure.excludeScopes] : [];
}
/** What the ids of Azure are called that are not subscriptions. */
const otherIds = '(?:client|tenant|application|app|principal|object|identity|directory)(?: id)? ';
const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const subscription = new RegExp(`(?:/subscriptions/|\\bsub:|\\brg:)(${guid})`, 'gi');
/** An id that stands alone in a sentence about subscriptions, as in "2 of 3 subscriptions (\u2026, \u2026)". */
const mentioned = new RegExp(`(?<!${otherIds})(?<![\\w/-])(${guid})(?![\\w-])`, 'gi');
const anyGuid = new RegExp(guid, 'gi');
const resource = new RegExp(`/subscriptions/${guid}(?:/[^\\s"'\`<>|,;]*)?`, 'gi');
/**
 * `subscription-ids` replaces the subscriptions of resource ids, wherever they appear, by numbered ids that are still ids;
 * `resource-ids` replaces whole resource ids by a short hash, and the names of machines, schedules and resource groups in Azure.
 * `known` are texts that show which ids are subscriptions, such as the scopes of the run.
 */
function createRedactor(redaction, known = []) {
    if (redaction === 'none')
        return { text: (text) => text, report: (report) => report };
    const hide = subscriptionHider();
    for (const text of known)
        hide.learn(text);
    const names = nameHider();
    const withoutResources = (given) => {
        hide.learn(given);
        names.learn(given);
        return hide.text(names.text(hashResourceIds(given)));
    };
    const text = redaction === 'subscription-ids' ? hide.text : withoutResources;
    return {
        text,
        report(report) {
            mapTexts(report, (given) => {
                // Bare ids and names may be mentioned before the resource id that shows what they are.
                hide.learn(given);
                if (redaction === 'resource-ids')
                    names.learn(given);
                return given;
            });
            const named = redaction === 'resource-ids' ? withoutNames(report) : report;
            return mapTexts(named, text);
        },
    };
}
/** How the ids begin that stand for hidden ones: a text may be hidden twice. */
const ours = '00000000-0000-0000-0000-';
function subscriptionHider() {
    const seen = new Map();
    const learn = (text) => {
        const alone = /subscription/i.test(text) ? text.matchAll(mentioned) : [];
        for (const [, id = ''] of [...text.matchAll(subscription), ...alone]) {
            const key = id.toLowerCase();
            // Numbered, so that two machines of one name in two subscriptions remain two machines.
            if (!key.startsWith(ours) && !seen.has(key))
                seen.set(key, `${ours}${String(seen.size + 1).padStart(12, '0')}`);
        }
    };
    const text = (given) => {
        learn(given);
        return seen.size === 0 ? given : given.replace(anyGuid, (id) => seen.get(id.toLowerCase()) ?? id);
    };
    return { learn, text };
}
function hashResourceIds(text) {
    return text.replace(resource, (match) => {
        const id = match.replace(/[.:)\]]+$/, '');
        return `resource-${hashOf(id)}${match.slice(id.length)}`;
    });
}
function hashOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text.toLowerCase()).digest('hex').slice(0, 10);
}
/** A letter or two are rather a word than a name. */
const shortestName = 3;
const namesInId = /\/(?:resourceGroups|virtualMachines|virtualMachineScaleSets|machines|maintenanceConfigurations)\/([^/\s"'`<>|,;]+)/gi;
const groupScope = new RegExp(`\\brg:${guid}/([^\\s,;"']+)`, 'gi');
/** Names inside sentences. A text that is nothing but a name may be an environment or a rule, which keep theirs. */
function nameHider() {
    const hashes = new Map();
    const learn = (text) => {
        for (const [, name = ''] of [...text.matchAll(namesInId), ...text.matchAll(groupScope)]) {
            const key = name.replace(/[.:)\]]+$/, '').toLowerCase();
            if (key.length < shortestName || hashes.has(key))
                continue;
            hashes.set(key, `name-${hashOf(key)}`);
        }
    };
    const text = (given) => {
        if (hashes.size === 0 || !/\s/.test(given))
            return given;
        // Every word of a sentence is looked up: one expression of thousands of names would be tried at each place.
        return given.replace(/\w(?:[\w.-]*\w)?/g, (word) => hashes.get(word.toLowerCase()) ?? word);
    };
    return { learn, text };
}
function withoutNames(report) {
    return {
        ...report,
        machines: report.machines.map(({ name: _, ...machine }) => machine),
        schedules: report.schedules.map(({ name: _, ...schedule }) => schedule),
    };
}
function mapTexts(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((entry) => mapTexts(entry, change));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, mapTexts(entry, change)]));
}


/***/ }),

/***/ 3982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeReportFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _inputs_read_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5855);



/**
 * Writes a report file whole or not at all, and creates its directory. Returns the sentence to warn with when it cannot be
 * written: the verdict does not depend on where it is reported.
 */
function writeReportFile(path, render) {
    try {
        const content = render();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        if (isDevice(path))
            writeInto(path, content, 'w');
        else
            writeWhole(path, content);
        return undefined;
    }
    catch (error) {
        // Node keeps a text in one piece, which has a largest size.
        if (error instanceof RangeError)
            return `The file ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path)} was not written: it would be too large. Check less in one run.`;
        const { code } = error;
        return `The file ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path)} was not written (${code ?? 'invalid path'}). Choose a path that can be written.`;
    }
}
function writeWhole(path, content) {
    // Beside the target, because a rename is atomic only within one file system.
    const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${Math.random().toString(36).slice(2)}.tmp`);
    try {
        writeInto(unfinished, content, 'wx');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(unfinished, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(unfinished, { force: true });
        throw error;
    }
}
function writeInto(path, content, flag) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flag);
    try {
        if (typeof content === 'string' || content instanceof Uint8Array)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, content);
        else
            for (const some of gathered(content))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, some);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
const enough = 1 << 16;
/** A call for each small piece would take longer than making them. */
function* gathered(pieces) {
    let some = '';
    for (const piece of pieces) {
        some += piece;
        if (some.length < enough)
            continue;
        yield some;
        some = '';
    }
    yield some;
}
/** `/dev/stdout` and named pipes are written to, never replaced. */
function isDevice(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}


/***/ }),

/***/ 6087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3587);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3982);



/** Writes the report files that the input `reports` asks for. */
async function writeReports(report, { reports, options }, shown = {}) {
    const paths = new Map();
    const warnings = [];
    for (const request of reports) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.workingDirectory, request.path);
        const pieces = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(report, request.format, shown);
        const warning = (0,_report_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeReportFile */ .a)(path, () => pieces);
        if (warning !== undefined)
            warnings.push(warning);
        else if (!paths.has(request.format))
            paths.set(request.format, path);
    }
    return { paths, warnings };
}


/***/ })

};
