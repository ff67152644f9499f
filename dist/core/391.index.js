export const id = 391;
export const ids = [391,607];
export const modules = {

/***/ 4391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/text/printable.js
var printable = __webpack_require__(7944);
// EXTERNAL MODULE: ./lib/doors/heap.js
var heap = __webpack_require__(63);
// EXTERNAL MODULE: ./lib/doors/outputs/error-report.js
var error_report = __webpack_require__(9265);
// EXTERNAL MODULE: ./lib/doors/outputs/failure.js
var outputs_failure = __webpack_require__(2290);
// EXTERNAL MODULE: ./lib/doors/outputs/redact.js
var redact = __webpack_require__(4607);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/doors/action/commands.js


const longestMessage = 4000;
const longestProperty = 500;
/** One line for the runner that annotates the run. The message and the properties may hold any text. */
function annotationCommand(level, message, properties = {}) {
    const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty((0,printable/* printableLine */.o)(String(value), longestProperty))}`);
    return `::${level}${written.length === 0 ? '' : ` ${written.join(',')}`}::${escapeData((0,printable/* printableLine */.o)(message, longestMessage))}\n`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/**
 * Text for the log in which no line is a command: the runner obeys `::name` at the start of a line and `##[name]` anywhere in it.
 * Stopping commands by a token would not do: readers of the stored log would still take `##[error]` for one.
 */
function logText(text) {
    const harmless = (0,printable/* printable */.g)(text)
        .replace(/^( *):(?=:)/gm, '$1: ')
        .replace(/##(?=\[)/g, '# #');
    return harmless.endsWith('\n') ? harmless : `${harmless}\n`;
}
/** An entry of the file that `GITHUB_OUTPUT` names; `value` may hold any text. */
function outputEntry(name, value) {
    let delimiter;
    do
        delimiter = `end_of_${(0,external_node_crypto_.randomUUID)()}`;
    while (value.includes(delimiter));
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/doors/inputs/read-value.js
var read_value = __webpack_require__(5855);
// EXTERNAL MODULE: ./lib/doors/inputs/settings.js + 2 modules
var inputs_settings = __webpack_require__(3533);
// EXTERNAL MODULE: ./lib/doors/inputs/table.js
var table = __webpack_require__(7275);
;// CONCATENATED MODULE: ./lib/doors/action/inputs.js






const prefix = 'INPUT_';
/** What the workflow wrote under `with`. Throws a UsageError for a name that is no input: the runner itself would only warn. */
function readInputs(environment) {
    const written = new Map();
    for (const [variable, text = ''] of Object.entries(environment).sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (!variable.startsWith(prefix))
            continue;
        const name = variable.slice(prefix.length).toLowerCase(); // the runner writes names in upper case and keeps their hyphens
        if (!(0,table/* isInputName */.wp)(name)) {
            throw new errors/* UsageError */.eb('input/unknown', `The input ${(0,read_value/* quoted */.TL)(name)} is not known. ${(0,read_value/* expected */.p6)(name, table/* inputNames */.vj)}`);
        }
        written.set(name, { texts: [text], where: `The ${callInput(name)}` });
    }
    return written;
}
/** Inputs, config-file and defaults of this step. `workspace` is absolute; the working directory must lie inside it. */
async function readActionSettings(environment, workspace, now, tell) {
    const standpoint = { base: workspace, now, needsInput: true, call: callInput, environment, tell };
    const settings = await (0,inputs_settings/* readSettings */.s)(readInputs(environment), standpoint);
    const inside = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(workspace), (0,external_node_fs_.realpathSync)(settings.options.workingDirectory));
    if (inside === '..' || /^\.\.[\\/]/.test(inside) || (0,external_node_path_.isAbsolute)(inside)) {
        throw new errors/* UsageError */.eb('input/outside-workspace', `The input "working-directory" leads out of the workspace. Name a directory inside it; "files" may lie elsewhere.`);
    }
    const label = settings.label ?? [environment.GITHUB_WORKFLOW, environment.GITHUB_JOB].filter(Boolean).join(' / ');
    return { ...settings, label: label === '' ? undefined : label };
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

// EXTERNAL MODULE: ./lib/index.js + 174 modules
var lib = __webpack_require__(9152);
// EXTERNAL MODULE: ./lib/doors/outputs/report-files.js
var report_files = __webpack_require__(3982);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/doors/action/files.js





/**
 * Writes the report files that were asked for, and a JSON and a Markdown one in the runner's temporary directory where none was.
 * Returns the paths for the outputs, and a sentence to warn with for each file that could not be written.
 */
async function writeFiles({ report, markdown, settings, environment, }) {
    const paths = new Map();
    const warnings = [];
    const write = (format, path, content) => {
        const warning = (0,report_files/* writeReportFile */.a)(path, content);
        if (warning)
            warnings.push(warning);
        else if (!paths.has(format))
            paths.set(format, path);
    };
    for (const { format, path } of settings?.reports ?? []) {
        const pieces = await (0,lib/* reportPieces */.iq)(format);
        write(format, (0,external_node_path_.resolve)(settings?.options.workingDirectory ?? '.', path), () => pieces(report));
    }
    const missing = ['json', 'markdown'].filter((format) => !paths.has(format));
    const directory = missing.length === 0 ? '' : temporaryDirectory(environment);
    const json = await (0,lib/* reportPieces */.iq)('json');
    for (const format of missing) {
        if (format === 'json')
            write(format, (0,external_node_path_.join)(directory, 'report.json'), () => json(report));
        else
            write(format, (0,external_node_path_.join)(directory, 'report.md'), () => markdown);
    }
    return { files: { json: paths.get('json') ?? '', markdown: paths.get('markdown') ?? '' }, warnings };
}
/** A directory that no other step writes to. */
function temporaryDirectory(environment) {
    return (0,external_node_path_.resolve)(environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), `azure-patch-policy-${(0,external_node_crypto_.randomUUID)()}`);
}

;// CONCATENATED MODULE: ./lib/doors/action/outputs.js



/** Every output of the action with its description, which action.yml repeats. */
const outputs = {
    conclusion: 'pass, warn, fail, error or empty.',
    complete: 'true if everything in scope could be checked.',
    'checked-count': 'Number of machines and schedules that were judged.',
    'violation-count': 'Number of violations that count against the gate, also with warn-only.',
    'warning-count': 'Number of violations below the threshold or of audit rules.',
    'waived-count': 'Number of findings covered by a valid waiver.',
    'expired-waiver-count': 'Number of waivers past their date.',
    'error-count': 'Number of things that could not be checked.',
    'highest-severity': 'none, low, medium, high or critical.',
    'failed-rules': 'JSON array of the ids of failed rules, at most 50.',
    summary: 'The verdict in one sentence, at most 200 characters.',
    'report-file': 'Absolute path of the JSON report.',
    'markdown-file': 'Absolute path of the full Markdown text.',
    'sarif-file': 'Absolute path of the SARIF file; empty in this version.',
    'comment-url': 'Address of the pull request comment; empty in this version.',
};
const outputNames = Object.keys(outputs);
const largestOutput = 8 * 1024;
const mostRules = 50;
/** The outputs of a run with a verdict. */
function outputsOf(report, files, countsAgainstGate) {
    const { counts } = report;
    return {
        ...sharedOutputs(report, files),
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
/** The outputs of a run that could not judge anything. */
function errorOutputs(report, files) {
    return {
        ...sharedOutputs(report, files),
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
function sharedOutputs(report, files) {
    return {
        conclusion: report.conclusion,
        summary: (0,printable/* printableLine */.o)(report.verdict, 200),
        'report-file': files.json,
        'markdown-file': files.markdown,
        'sarif-file': '',
        'comment-url': '',
    };
}
function failedRules(failed) {
    const rules = [...new Set(failed.map(({ rule }) => rule))].sort().slice(0, mostRules);
    while (Buffer.byteLength(JSON.stringify(rules)) > largestOutput)
        rules.pop();
    return JSON.stringify(rules);
}
/** Hands the outputs to the runner. Returns the sentences to warn with: one when that is not possible. */
function setOutputs(values, environment) {
    const file = environment.GITHUB_OUTPUT;
    if (!file)
        return ['The outputs were not set: GITHUB_OUTPUT names no file. Outside GitHub Actions use the command line.'];
    try {
        (0,external_node_fs_.appendFileSync)(file, outputNames.map((name) => outputEntry(name, values[name])).join(''));
        return [];
    }
    catch (error) {
        const { code } = error;
        return [`The outputs were not set: the file that GITHUB_OUTPUT names cannot be written (${code}).`];
    }
}

;// CONCATENATED MODULE: ./lib/doors/action/summary.js



const largestSummary = 1024 * 1024 - 1; // the runner drops a summary of 1 MiB or more as a whole
/** The Markdown of a run under its label. */
async function summaryOf(shown, label) {
    const markdown = await lib/* reporters */.R0.markdown();
    return `${label === undefined ? '' : `**${plainMarkdown(label)}**\n\n`}${markdown(shown)}`;
}
/** Everything but letters, digits and spaces as a character reference, so that nothing in it is markup, link or mention. */
function plainMarkdown(text) {
    return (0,printable/* printableLine */.o)(text, 200).replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0)};`);
}
/** Adds Markdown to the job summary. Returns the sentences to warn with: one when that is not possible. */
function writeSummary(markdown, environment) {
    const file = environment.GITHUB_STEP_SUMMARY;
    const failed = 'The job summary was not written';
    if (!file)
        return [`${failed}: GITHUB_STEP_SUMMARY names no file. Set job-summary to never where there is none.`];
    if (Buffer.byteLength(markdown) > largestSummary)
        return [`${failed}: it is larger than 1 MiB. Read the file in the output markdown-file.`];
    try {
        (0,external_node_fs_.appendFileSync)(file, markdown);
        return [];
    }
    catch (error) {
        const { code } = error;
        return [`${failed}: the file that GITHUB_STEP_SUMMARY names cannot be written (${code}).`];
    }
}

;// CONCATENATED MODULE: ./lib/doors/action/tell.js







/**
 * Tells a run to the runner: log, report files, outputs, job summary, annotations, and the verdict last. What cannot be written
 * becomes a warning and leaves the verdict as it is.
 */
async function tell(judged, { environment, write }) {
    const { report, failure, settings, redactor, failed } = judged;
    const shown = redactor.report(report);
    write(failure ? failureLog(failure, judged) : await reportLog(shown));
    const markdown = await summaryOf(shown, settings?.label);
    const { files, warnings } = await writeFiles({ report, markdown, settings, environment });
    warnings.push(...writeSnapshot(judged));
    const gate = settings?.options;
    const values = failure || !gate ? errorOutputs(shown, files) : outputsOf(shown, files, (finding) => (0,lib/* countsAgainstGate */.lh)(finding, gate));
    warnings.push(...setOutputs(values, environment));
    const when = settings?.jobSummary ?? 'always';
    if (when === 'always' || (when === 'on-failure' && failed))
        warnings.push(...writeSummary(markdown, environment));
    for (const warning of warnings)
        write(annotationCommand('warning', redactor.text(warning)));
    for (const line of closing(judged, shown))
        write(line);
}
function writeSnapshot({ snapshot, settings }) {
    const { snapshotOut, options } = settings ?? {};
    if (!snapshot || snapshotOut === undefined)
        return [];
    const warning = (0,report_files/* writeReportFile */.a)((0,external_node_path_.resolve)(options?.workingDirectory ?? '.', snapshotOut), () => snapshot);
    return warning === undefined ? [] : [warning];
}
async function reportLog(shown) {
    const text = await lib/* reporters */.R0.text();
    return logText(text(shown, { width: 120, color: false }));
}
const mostErrors = 9;
/** Sentences that become annotations appear in the log by themselves. */
function failureLog({ sentences, hint, stack }, { settings, redactor }) {
    const annotated = (settings?.annotations ?? true) ? mostErrors : 0;
    const lines = [...(stack === undefined ? [] : [stack]), ...sentences.slice(annotated).map(({ text }) => text), hint];
    return logText(redactor.text(lines.join('\n')));
}
const verdictLevel = {
    pass: 'notice',
    warn: 'warning',
    empty: 'warning',
    fail: 'error',
    error: 'error',
};
/** The last lines of the log: annotations if wanted, and the verdict. */
function closing({ settings, failure, workspace, redactor, failed }, shown) {
    const wanted = settings?.annotations ?? true;
    const base = baseDirectory(workspace, settings);
    if (failure)
        return failureCommands(failure, wanted, base, redactor, shown);
    if (wanted && !(failed && shown.conclusion === 'empty')) {
        return (0,lib/* annotations */.hk)(shown, { inRepository: (file) => external_node_path_.posix.join(base, file) }).map((line) => `${line}\n`);
    }
    const level = failed ? 'error' : verdictLevel[shown.conclusion];
    return [annotationCommand(level, shown.verdict, { title: 'Patch policy' })];
}
function failureCommands(failure, wanted, base, redactor, shown) {
    const error = ({ text, place }) => annotationCommand('error', redactor.text(text), { title: 'Patch policy', ...placeOf(place, base) });
    const { sentences } = failure;
    if (sentences.length === 1 && wanted)
        return [error(sentences[0])];
    const verdict = annotationCommand('error', shown.verdict, { title: 'Patch policy' });
    return [...(wanted ? sentences.slice(0, mostErrors).map(error) : []), verdict];
}
/** Only files inside the workspace can be annotated. */
function placeOf(place, base) {
    if (!place || (0,external_node_path_.isAbsolute)(place.file))
        return {};
    const file = external_node_path_.posix.join(base, place.file.split(external_node_path_.sep).join('/'));
    return file.startsWith('../../') ? {} : { file, line: place.line };
}
/** The working directory as seen from the workspace, with forward slashes. */
function baseDirectory(workspace, settings) {
    return settings ? (0,external_node_path_.relative)(workspace, settings.options.workingDirectory).split(external_node_path_.sep).join('/') : '';
}

;// CONCATENATED MODULE: ./lib/doors/action/main.js








/** One step of a workflow: reads its inputs, judges, and tells the runner. Never throws; the exit code says whether the step failed. */
async function run(given = {}) {
    const io = { ...processIo(), ...given };
    try {
        const judged = await judge(io);
        await tell(judged, io);
        io.setExitCode(judged.failed ? 1 : 0);
    }
    catch (error) {
        // Reporting is broken, so nothing that was said so far can be relied on.
        const { stack = '', sentences, hint } = (0,outputs_failure/* describeFailure */.I)(error);
        io.write(logText(`${stack}\n${hint}`));
        io.write(annotationCommand('error', sentences[0].text));
        io.setExitCode(1);
    }
}
function processIo() {
    return {
        environment: process.env,
        directory: process.cwd(),
        now: new Date(),
        write: (text) => process.stdout.write(text),
        setExitCode: (code) => {
            process.exitCode = code;
        },
    };
}
async function judge({ environment, directory, now, write }) {
    const workspace = environment.GITHUB_WORKSPACE || directory;
    let redactor = (0,redact.createRedactor)(automaticRedaction(environment));
    let settings;
    try {
        const tell = (line) => write(logText(redactor.text((0,printable/* printableLine */.o)(line, 500))));
        settings = await readActionSettings(environment, workspace, now, tell);
        (0,heap/* keepHeapSmall */.p)(settings.options.azure !== undefined);
        if (settings.redact !== 'auto')
            redactor = (0,redact.createRedactor)(settings.redact);
        const { checkWithSnapshot, exitCode } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9152));
        const { options, snapshotOut } = settings;
        const { report, snapshot } = await checkWithSnapshot(options, snapshotOut);
        return {
            ...{ workspace, redactor, settings, report, failed: exitCode(report, options.onEmpty) !== 0 },
            ...(snapshot ? { snapshot: snapshot.bytes } : {}),
        };
    }
    catch (error) {
        const failure = (0,outputs_failure/* describeFailure */.I)(error);
        return { workspace, redactor, settings, failure, report: await reportOf(failure, settings, now), failed: true };
    }
}
async function reportOf(failure, settings, now) {
    const { version } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9152));
    const { options } = settings ?? {};
    return (0,error_report/* errorReport */.Z)({ version, failure, now: options?.now ?? now, source: options?.source ?? 'auto', policies: options?.policy ?? [] });
}


/***/ }),

/***/ 63:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ keepHeapSmall)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);

/**
 * Makes V8 use less memory than it would take where there is much of it. For doors only: its flags hold for the whole process. The part of
 * the heap for new objects stays as small as it begins, which costs no time; otherwise it grows to 32 MiB, and the rest with it.
 * A `live` estate is waited for most of the time, so garbage is looked for as soon as the heap is a fifth larger than what is kept; V8
 * would let it grow to several times of that.
 */
function keepHeapSmall(live) {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
    if (live)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--heap-growing-percent=20');
}


/***/ }),

/***/ 5855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   oh: () => (/* binding */ readReports),
/* harmony export */   p6: () => (/* binding */ expected),
/* harmony export */   wK: () => (/* binding */ readValue)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4581);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7944);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7275);




/** Reads the value written for an input; undefined when it is not set, which empty text means too. Throws a UsageError for values it cannot take. */
function readValue(name, written) {
    const entries = (written?.texts ?? []).flatMap((text) => text.split(/\r?\n/)).map((line) => line.trim());
    const filled = entries.filter((entry) => entry !== '');
    if (!written || filled.length === 0)
        return undefined;
    const input = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .QL[name];
    const value = input.kind === 'list' ? filled : readSingle(input, filled, written.where);
    return value;
}
function readSingle(input, lines, where) {
    const [text = '', ...more] = lines;
    if (more.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('input/several-values', `${where} takes one value, and has ${lines.length} lines. Keep one.`);
    }
    switch (input.kind) {
        case 'enum':
            return choose(input.aliases?.[text.toLowerCase()] ?? text, input.values, where);
        case 'boolean':
            return choose(text, ['true', 'false'], where) === 'true';
        case 'time':
            return readTime(text, where);
        default:
            return text;
    }
}
function choose(text, values, where) {
    const found = values.find((value) => value === text.toLowerCase());
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('input/unknown-value', `${where} cannot be ${quoted(text)}. ${expected(text, values)}`);
}
/** A full date, or date and time with zone: what leaves the zone open would mean another time on another machine. */
function readTime(text, where) {
    const form = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/i.exec(text);
    const day = new Date(`${form?.[1]}T00:00:00Z`);
    const time = new Date(text.toUpperCase());
    const exists = !Number.isNaN(time.getTime()) && !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === form?.[1];
    if (form && exists)
        return time;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('input/not-a-time', `${where} is ${quoted(text)}, which is not a time. Write ISO 8601 with a zone, for example 2026-11-22T12:00:00Z.`);
}
/** Reads the entries of `reports`. Throws a UsageError for unknown formats, and for a path that is asked for twice. */
function readReports(entries, where) {
    const requests = [];
    for (const entry of entries) {
        const [, name, path] = /^([^=]*?)\s*=\s*(.+)$/.exec(entry) ?? [];
        if (name === undefined || path === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('input/not-a-report', `${where} has the entry ${quoted(entry)}. Write format=path, for example json=report.json.`);
        }
        const format = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFormats */ .zX.find((known) => known === name.toLowerCase());
        if (format === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('input/unknown-format', `${where} asks for the format ${quoted(name)}. ${expected(name, _table_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFormats */ .zX)}`);
        }
        if (requests.some((request) => request.path === path)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('input/same-file', `${where} names the file ${quoted(path)} twice. Give every report a file of its own.`);
        }
        requests.push({ format, path });
    }
    return requests;
}
/** The sentence that follows a wrong name: the nearest right one, or all of them. */
function expected(wrong, right) {
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(wrong, right);
    const list = `Expected ${right.length > 1 ? 'one of ' : ''}${right.join(', ')}.`;
    return near === undefined ? list : `Did you mean "${near}"? ${right.length > 8 ? '' : list}`.trim();
}
function quoted(text) {
    return `"${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printableLine */ .o)(text, 80)}"`;
}


/***/ }),

/***/ 3533:
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
// EXTERNAL MODULE: ./lib/doors/inputs/read-value.js
var read_value = __webpack_require__(5855);
// EXTERNAL MODULE: ./lib/doors/inputs/table.js
var table = __webpack_require__(7275);
;// CONCATENATED MODULE: ./lib/doors/inputs/config-file.js





const allowed = table/* inputNames */.vj.filter((name) => name !== 'config-file' && !table/* inputs */.QL[name].signIn);
/**
 * Reads the config-file: the one that is named, or the first of the usual names that exists in `directory`; empty when there is
 * none. Throws a UsageError that says `file:line:column` for keys nobody knows and values of the wrong kind.
 */
async function readConfigFile(directory, named) {
    const file = named ?? table/* configFileNames */.He.find((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(directory, name)));
    if (file === undefined)
        return new Map();
    const document = await config_file_open((0,external_node_path_.resolve)(directory, file), file);
    return document ? readEntries(document) : new Map();
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
        const texts = textsOf(value, table/* inputs */.QL[key]);
        if (!texts) {
            const wanted = table/* inputs */.QL[key].kind === 'list' ? 'a list of texts' : 'a single value';
            throw new errors/* UsageError */.eb('config/wrong-type', `${place} The key "${key}" must be ${wanted}.`);
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







/** Merges inputs, config-file and defaults, in this order of precedence. Throws a UsageError for everything that makes no sense. */
async function readSettings(written, { base, now, needsInput, needsPolicy = true, call, environment: variables, tell }) {
    const start = existingDirectory(base, (0,read_value/* readValue */.wK)('working-directory', written.get('working-directory')));
    const fromFile = await readConfigFile(start, (0,read_value/* readValue */.wK)('config-file', written.get('config-file')));
    const place = (name) => (isSet(written.get(name)) ? written.get(name) : fromFile.get(name));
    const read = (name) => (0,read_value/* readValue */.wK)(name, place(name));
    // Every value is read, also those this run has no use for: a mistake is a mistake.
    for (const name of table/* inputNames */.vj)
        read(name);
    const directory = existingDirectory(base, read('working-directory'));
    const [source, files] = [read('source') ?? table/* inputs */.QL.source.default, read('files') ?? []];
    const subscription = read('subscription-id') ?? (variables.AZURE_SUBSCRIPTION_ID || undefined);
    const own = source === 'azure' && subscription !== undefined ? [`sub:${subscription}`] : [];
    const scopes = read('scopes') ?? own;
    const live = source === 'azure' || (source === 'auto' && files.length === 0 && scopes.length > 0);
    if (needsInput && files.length === 0 && !live) {
        throw new errors/* UsageError */.eb('input/no-files', `There is nothing to check: the ${call('files')} is not set. Set it to a plan that "terraform show -json" wrote, or name a part of Azure with the ${call('scopes')}.`);
    }
    const [clientId, tenantId, audience] = [read('client-id'), read('tenant-id'), read('audience')];
    const azure = {
        scopes,
        excludeScopes: read('exclude-scopes') ?? [],
        auth: read('auth') ?? table/* inputs */.QL.auth.default,
        ...(clientId === undefined ? {} : { clientId }),
        ...(tenantId === undefined ? {} : { tenantId }),
        cloud: read('cloud') ?? table/* inputs */.QL.cloud.default,
        ...(audience === undefined ? {} : { audience }),
        environment: variables,
        tell,
    };
    const [environment, snapshot] = [read('environment'), read('snapshot')];
    const options = {
        workingDirectory: directory,
        source,
        files,
        ...(live ? { azure } : {}),
        sourceRoot: read('source-root') ?? table/* inputs */.QL['source-root'].default,
        ...(snapshot === undefined ? {} : { snapshot }),
        planScope: read('plan-scope') ?? table/* inputs */.QL['plan-scope'].default,
        policy: read('policy') ?? (needsPolicy ? findPolicy(directory, call('policy')) : []),
        ...(environment === undefined ? {} : { environment }),
        waivers: read('waivers') ?? findWaivers(directory),
        failOnSeverity: read('fail-on-severity') ?? table/* inputs */.QL['fail-on-severity'].default,
        warnOnly: read('warn-only') ?? table/* inputs */.QL['warn-only'].default,
        onIncomplete: read('on-incomplete') ?? table/* inputs */.QL['on-incomplete'].default,
        onEmpty: read('on-empty') ?? table/* inputs */.QL['on-empty'].default,
        onUnknown: read('on-unknown') ?? table/* inputs */.QL['on-unknown'].default,
        onExpiredWaiver: read('on-expired-waiver') ?? table/* inputs */.QL['on-expired-waiver'].default,
        now: read('now') ?? now,
    };
    return {
        options,
        annotations: read('annotations') ?? table/* inputs */.QL.annotations.default,
        jobSummary: read('job-summary') ?? table/* inputs */.QL['job-summary'].default,
        label: read('label'),
        reports: (0,read_value/* readReports */.oh)(read('reports') ?? [], place('reports')?.where ?? ''),
        snapshotOut: read('snapshot-out'),
        redact: read('redact') ?? table/* inputs */.QL.redact.default,
    };
}
function isSet(written) {
    return written?.texts.some((text) => text.trim() !== '') ?? false;
}
function existingDirectory(base, path = '.') {
    const directory = (0,external_node_path_.resolve)(base, path);
    const found = statOf(directory);
    if (found?.isDirectory())
        return directory;
    throw new errors/* UsageError */.eb('input/no-directory', `The working-directory ${(0,read_value/* quoted */.TL)(path)} ${found ? 'is not a directory' : 'does not exist'}. Name an existing one.`);
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

/***/ 7275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   He: () => (/* binding */ configFileNames),
/* harmony export */   Lp: () => (/* binding */ waiversName),
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   p8: () => (/* binding */ policyNames),
/* harmony export */   rG: () => (/* binding */ shownDefault),
/* harmony export */   vj: () => (/* binding */ inputNames),
/* harmony export */   wp: () => (/* binding */ isInputName),
/* harmony export */   zX: () => (/* binding */ reportFormats)
/* harmony export */ });
const reportFormats = ['json', 'markdown', 'text'];
const configFileNames = ['.github/patch-check.yml', '.github/patch-check.yaml', 'patch-check.yml', 'patch-check.yaml'];
const policyNames = ['.github/patch-policy/*.yml', '.github/patch-policy.yml', 'patch-policy.yml'];
const waiversName = '.github/patch-waivers.yml';
/** Every input there is, in the order of the documentation. Defaults live here and not in action.yml, so that a config-file can set them. */
const inputs = {
    source: {
        kind: 'enum',
        values: ['auto', 'azure', 'terraform-plan', 'snapshot'],
        default: 'auto',
        aliases: { live: 'azure' },
        description: 'What to check: azure (what is really there), terraform-plan, snapshot, or auto, which looks at the content of the files, and reads Azure where there are scopes and no files.',
    },
    files: {
        kind: 'list',
        entry: 'path',
        description: 'Files or globs to check, one per line; a pattern that matches nothing is an error.',
    },
    'source-root': {
        kind: 'path',
        default: '.',
        shownDefault: 'working-directory',
        description: 'Where the HCL behind a plan lies, to find the lines for annotations; read as text, never executed.',
    },
    snapshot: {
        kind: 'path',
        description: 'A snapshot of the live estate: beside a plan it tells every schedule and assignment there is, beside a live estate what changed since it was taken.',
    },
    'snapshot-out': {
        kind: 'path',
        description: 'Where to write a snapshot of what was judged; compressed if the name ends with .gz. It may be the file of snapshot.',
    },
    scopes: {
        kind: 'list',
        entry: 'scope',
        shownDefault: 'subscription-id',
        description: 'What to read of Azure, one per line: mg:ID, sub:ID, rg:SUBSCRIPTION/NAME or a resource id.',
    },
    'exclude-scopes': {
        kind: 'list',
        entry: 'scope',
        description: 'What to leave out of scopes, in the same forms.',
    },
    auth: {
        kind: 'enum',
        values: ['auto', 'oidc', 'cli', 'managed-identity', 'environment'],
        default: 'auto',
        signIn: true,
        description: "How to sign in to Azure: oidc (GitHub's token for the job), cli (the session of az), managed-identity, environment (a secret in the SDK's variables), or auto, which takes the first of them that is at hand.",
    },
    'client-id': {
        kind: 'text',
        shownDefault: 'AZURE_CLIENT_ID',
        signIn: true,
        description: 'Application or user-assigned identity to sign in to Azure as.',
    },
    'tenant-id': {
        kind: 'text',
        shownDefault: 'AZURE_TENANT_ID',
        signIn: true,
        description: 'Tenant to sign in to.',
    },
    'subscription-id': {
        kind: 'text',
        shownDefault: 'AZURE_SUBSCRIPTION_ID',
        signIn: true,
        description: 'Subscription to read where scopes is empty; with the session of az, else the one that az has chosen.',
    },
    cloud: {
        kind: 'enum',
        values: ['azurecloud', 'azureusgovernment', 'azurechinacloud'],
        default: 'azurecloud',
        signIn: true,
        description: 'Azure cloud: azurecloud, azureusgovernment or azurechinacloud.',
    },
    audience: {
        kind: 'text',
        shownDefault: 'by cloud',
        signIn: true,
        description: "Audience of GitHub's token, for auth: oidc.",
    },
    'plan-scope': {
        kind: 'enum',
        values: ['changed', 'all'],
        default: 'changed',
        description: 'Judge the machines that the plan changes (changed) or every machine that exists afterwards (all).',
    },
    'working-directory': {
        kind: 'path',
        default: '.',
        description: 'Base of all relative paths.',
    },
    'config-file': {
        kind: 'path',
        shownDefault: `first of ${configFileNames.join(', ')}`,
        description: 'YAML or JSON file that holds any of these inputs; an input wins over the file.',
    },
    policy: {
        kind: 'list',
        entry: 'path',
        shownDefault: `first of ${policyNames.join(', ')}`,
        description: 'Policies, one per line: paths, globs or the shipped names baseline, strict and environments.',
    },
    environment: {
        kind: 'text',
        description: 'Judge every machine by this environment of the policy.',
    },
    waivers: {
        kind: 'list',
        entry: 'path',
        shownDefault: `${waiversName} if it exists`,
        description: 'Waiver files, one path or glob per line.',
    },
    'fail-on-severity': {
        kind: 'enum',
        values: ['low', 'medium', 'high', 'critical'],
        default: 'low',
        description: 'Fail on violations of this severity or higher: low, medium, high or critical.',
    },
    'warn-only': {
        kind: 'boolean',
        default: false,
        description: 'Report violations but succeed; errors still fail.',
    },
    'on-incomplete': {
        kind: 'enum',
        values: ['fail', 'warn'],
        default: 'fail',
        description: 'Fail or warn when a part of the input could not be checked.',
    },
    'on-empty': {
        kind: 'enum',
        values: ['pass', 'warn', 'fail'],
        default: 'warn',
        description: 'Pass, warn or fail when nothing was there to check.',
    },
    'on-unknown': {
        kind: 'enum',
        values: ['ignore', 'warn', 'fail'],
        default: 'warn',
        description: 'Ignore, warn or fail when the input cannot tell whether a rule holds.',
    },
    'on-expired-waiver': {
        kind: 'enum',
        values: ['warn', 'fail'],
        default: 'warn',
        description: 'Warn or fail when a waiver has expired; an expired waiver never applies.',
    },
    annotations: {
        kind: 'boolean',
        default: true,
        actionOnly: true,
        description: 'Annotate findings: at most nine errors and nine warnings, the worst first.',
    },
    'job-summary': {
        kind: 'enum',
        values: ['always', 'on-failure', 'never'],
        default: 'always',
        actionOnly: true,
        description: 'When to write the job summary: always, on-failure or never.',
    },
    label: {
        kind: 'text',
        actionOnly: true,
        shownDefault: 'workflow and job name',
        description: 'Title of the job summary, which tells several runs apart; set it in matrix jobs.',
    },
    reports: {
        kind: 'list',
        entry: 'format=path',
        description: `Report files to write, one format=path per line; formats: ${reportFormats.join(', ')}; directories are created.`,
    },
    redact: {
        kind: 'enum',
        values: ['auto', 'none', 'subscription-ids', 'resource-ids'],
        default: 'auto',
        description: 'Ids to hide in log, summary, annotations and outputs, not in report files: none, subscription-ids, resource-ids, or auto, which hides subscription-ids in public repositories.',
    },
    now: {
        kind: 'time',
        shownDefault: 'the current time',
        description: 'Time to judge by, ISO 8601 such as 2026-11-22T12:00:00Z; for replays.',
    },
};
const inputNames = Object.keys(inputs);
function isInputName(name) {
    return Object.hasOwn(inputs, name);
}
/** Default of an input as the documentation shows it. */
function shownDefault(name) {
    const input = inputs[name];
    if (input.shownDefault !== undefined)
        return input.shownDefault;
    return 'default' in input && input.default !== undefined ? String(input.default) : '\u2013';
}


/***/ }),

/***/ 9265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ errorReport)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7944);

/**
 * The report of a run that could not judge anything. It is written like any other, so that the report of an earlier run never
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
        verdict: `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLine */ .o)(sentences[0] ?? '', 200 - more.length)}${more}`,
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

/***/ 2290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7944);


const mostSentences = 50;
const longestSentence = 2000;
/** Tells failures that a user can fix from defects. */
function describeFailure(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn)
        return { sentences: issueSentences(error), hint: 'Nothing was judged. Correct the file and run again.' };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PatchCheckError */ .PG) {
        const hint = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8 ? 'What cannot be read does not pass.' : 'Every input is described by "azure-patch-policy --help".';
        return { sentences: [{ text: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printableLine */ .o)(error.message, longestSentence) }], hint: `Nothing was judged. ${hint}` };
    }
    const thrown = error instanceof Error ? error : new Error(String(error));
    return {
        sentences: [{ text: `Unexpected ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printableLine */ .o)(`${thrown.name}: ${thrown.message}`, 500)}` }],
        hint: 'This is a defect of azure-patch-policy: please report it with the stack. There is no verdict.',
        stack: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(thrown.stack ?? String(thrown)),
    };
}
function issueSentences({ issues }) {
    const [first = { text: 'The policy cannot be used.' }, ...others] = issues
        .slice(0, mostSentences)
        .map(({ file, line, column, message }) => ({
        text: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printableLine */ .o)(`${file}:${line}:${column} ${message}`, longestSentence),
        place: { file, line },
    }));
    const left = issues.length - mostSentences;
    return [first, ...others, ...(left > 0 ? [{ text: `${left} more are not shown.` }] : [])];
}


/***/ }),

/***/ 4607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRedactor: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const subscription = new RegExp(`/subscriptions/(${guid})`, 'gi');
const anyGuid = new RegExp(guid, 'gi');
const resource = new RegExp(`/subscriptions/${guid}(?:/[^\\s"'\`<>|,;]*)?`, 'gi');
/**
 * `subscription-ids` replaces the subscriptions of resource ids, wherever they appear, by numbered ids that are still ids;
 * `resource-ids` replaces whole resource ids by a short hash and leaves out the names of machines and schedules in Azure.
 */
function createRedactor(redaction) {
    if (redaction === 'none')
        return { text: (text) => text, report: (report) => report };
    const hide = subscriptionHider();
    const text = redaction === 'subscription-ids' ? hide.text : (of) => hide.text(hashResourceIds(of, hide.learn));
    return {
        text,
        report(report) {
            mapTexts(report, (of) => {
                hide.learn(of); // a bare id may be mentioned before the resource id that shows what it is
                return of;
            });
            const named = redaction === 'resource-ids' ? withoutNames(report) : report;
            return mapTexts(named, text);
        },
    };
}
function subscriptionHider() {
    const seen = new Map();
    const learn = (text) => {
        for (const [, id = ''] of text.matchAll(subscription)) {
            const key = id.toLowerCase();
            // Numbered, so that two machines of one name in two subscriptions remain two machines.
            if (!seen.has(key))
                seen.set(key, `00000000-0000-0000-0000-${String(seen.size + 1).padStart(12, '0')}`);
        }
    };
    const text = (of) => {
        learn(of);
        return seen.size === 0 ? of : of.replace(anyGuid, (id) => seen.get(id.toLowerCase()) ?? id);
    };
    return { learn, text };
}
function hashResourceIds(text, learn) {
    learn(text);
    return text.replace(resource, (found) => {
        const id = found.replace(/[.:)\]]+$/, '');
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(id.toLowerCase()).digest('hex').slice(0, 10);
        return `resource-${hash}${found.slice(id.length)}`;
    });
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
 * written: what was judged does not depend on where it is told.
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
            return `The file ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path)} was not written: it would be too large. Judge less in one run.`;
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
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return found !== undefined && !found.isFile() && !found.isDirectory();
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PG: () => (/* binding */ PatchCheckError),
/* harmony export */   c8: () => (/* binding */ SourceError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   pn: () => (/* binding */ PolicyError)
/* harmony export */ });
/**
 * The three failures a user can fix, told apart by who has to act. Codes are the contract, sentences are not.
 * Everything else that is thrown is a defect of this program and keeps its stack.
 */
class PatchCheckError extends Error {
    /** Stable, for example `policy/unknown-rule`. */
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}
/** An input, option or command that does not exist or makes no sense. */
class UsageError extends PatchCheckError {
    name = 'UsageError';
}
/** A policy or waiver file that cannot be used; holds every issue found, first one first. */
class PolicyError extends PatchCheckError {
    name = 'PolicyError';
    issues;
    constructor(issues) {
        super(issues[0].code, issues.map((issue) => `${issue.file}:${issue.line}:${issue.column} ${issue.message}`).join('\n'));
        this.issues = issues;
    }
}
/** Something to check that cannot be read: missing, of another format, truncated, denied, throttled. */
class SourceError extends PatchCheckError {
    name = 'SourceError';
}


/***/ }),

/***/ 4581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The candidate that a misspelt word most likely meant; undefined when none is close. Case counts for nothing, two letters
 * swapped count as one mistake, and a third of the letters may be wrong.
 */
function nearest(word, candidates) {
    if (word.length > 100)
        return undefined;
    const wanted = word.toLowerCase();
    let best;
    let smallest = Math.floor(word.length / 3) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(wanted, candidate.toLowerCase());
        if (distance < smallest) {
            best = candidate;
            smallest = distance;
        }
    }
    return best;
}
/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            if (swapped)
                cost = Math.min(cost, at(beforeLast, column - 2) + 1);
            current.push(cost);
        }
        beforeLast = last;
        last = current;
    }
    return at(last, to.length);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 7944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable),
/* harmony export */   o: () => (/* binding */ printableLine)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences begin with control characters
const terminalSequence = /\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b\r\n]*(?:\x07|\x1b\\)?/g;
/** Text of others made harmless for a terminal and a runner: visible characters, spaces and `\n`, and no `##[` that would be a command. */
function printable(text) {
    return text
        .replace(terminalSequence, '')
        .replace(/\r\n?/g, '\n')
        .replace(/(?!\n)\s/gu, ' ')
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
        .replace(/\p{Cs}/gu, '\ufffd')
        .replace(/##(?=\[|vso\[)/gi, '# #');
}
/** The same as one line of at most `limit` characters, which does not begin with the `::` of a command. */
function printableLine(text, limit) {
    const line = [
        ...printable(text)
            .replaceAll('\n', ' ')
            .trim()
            .replace(/^:(?=:)/, ': '),
    ];
    return line.length <= limit ? line.join('') : `${line.slice(0, limit - 1).join('')}\u2026`;
}


/***/ })

};
