export const id = "doors-cli-commands";
export const ids = ["doors-cli-commands"];
export const modules = {

/***/ 6140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommands: () => (/* binding */ runCommands)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3587);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6422);
/* harmony import */ var _inputs_read_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5855);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8025);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7275);
/* harmony import */ var _outputs_error_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9265);
/* harmony import */ var _outputs_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2290);
/* harmony import */ var _outputs_overwriting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1014);
/* harmony import */ var _outputs_report_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3982);
/* harmony import */ var _outputs_reports_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6087);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5831);












/** Each returns the exit code, and throws where there is nothing to return it for. */
const runCommands = {
    check: runCheck,
    explain: runExplain,
    validate: runValidate,
    rules: runRules,
    calendar: runCalendar,
    snapshot: runSnapshot,
};
async function runCheck(call) {
    const { io } = call;
    const settings = await settingsOf(call, true);
    const snapshotOut = settings.inputs['snapshot-out'];
    const { report, snapshot: taken } = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.checkWithSnapshot)(settings.options, snapshotOut).catch(async (error) => {
        const { source, policy, now } = settings.options;
        await writeReportFiles((0,_outputs_error_report_js__WEBPACK_IMPORTED_MODULE_10__/* .errorReport */ .Z)({ version: _index_js__WEBPACK_IMPORTED_MODULE_1__.version, failure: (0,_outputs_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFailure */ .I)(error, _args_js__WEBPACK_IMPORTED_MODULE_9__/* .help */ .yj), now, source, policies: policy }), settings, io);
        throw error;
    });
    const redactor = await redactorOf(settings);
    const { NO_COLOR, TERM } = io.environment;
    const color = Boolean(io.stdout.isTTY) && !NO_COLOR && TERM !== 'dumb';
    const text = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(redactor ? redactor.report(report) : report, 'text', { width: io.stdout.columns || 80, color });
    for (const piece of text)
        io.stdout.write(piece);
    await writeReportFiles(report, settings, io);
    if (taken && snapshotOut !== undefined) {
        const warning = (0,_outputs_report_files_js__WEBPACK_IMPORTED_MODULE_7__/* .writeReportFile */ .a)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(settings.options.workingDirectory, snapshotOut), () => taken.bytes);
        if (warning)
            io.stderr.write(`warning: ${warning}\n`);
    }
    return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.exitCode)(report, settings.options.onEmpty);
}
async function settingsOf({ written, call, io }, needsInput, needsPolicy = true) {
    for (const name of written.keys()) {
        const input = _inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .inputs */ .QL[name];
        if (input.actionOnly)
            io.stderr.write(`note: The ${call(name)} has no effect outside GitHub Actions.\n`);
    }
    const { environment } = io;
    const tell = (line) => void io.stderr.write(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .exactLine */ .Kf)(line, 500)}\n`);
    return (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readSettings */ .s)(written, { base: io.directory, now: io.now, needsInput, needsPolicy, call, environment, tell });
}
/** Undefined where nothing is hidden. `auto` asks for the visibility of a repository, which is known to the action only. */
async function redactorOf({ inputs: { redact }, options }) {
    if (redact === 'auto' || redact === 'none')
        return undefined;
    const { createRedactor, scopesOf } = await __webpack_require__.e(/* import() */ "doors-outputs-redact").then(__webpack_require__.bind(__webpack_require__, 4607));
    return createRedactor(redact, scopesOf(options));
}
async function writeReportFiles(report, settings, io) {
    const { warnings } = await (0,_outputs_reports_js__WEBPACK_IMPORTED_MODULE_8__/* .writeReports */ .L)(report, settings);
    for (const warning of warnings)
        io.stderr.write(`warning: ${warning}
`);
}
async function runExplain(call) {
    const { subject: machine, io } = call;
    const settings = await settingsOf(call, true);
    const { explanations, nearest, notes } = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__/* .explainWithNotes */ .PB)(settings.options, machine);
    const redactor = await redactorOf(settings);
    writeNotes(notes, io);
    if (explanations.length === 0) {
        const which = machine === undefined ? '' : ` whose address, resource id or name contains "${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .exactLine */ .Kf)(machine, 80)}"`;
        // A name alone does not show that it is one, so that nothing would hide it.
        const shown = settings.inputs.redact === 'resource-ids' ? [] : nearest;
        const near = shown.length === 0 ? '' : `The nearest names are ${shown.map((name) => `"${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .exactLine */ .Kf)(name, 100)}"`).join(', ')}. `;
        io.stderr.write(`error: There is no machine${which} in the input.\nhint: ${near}Without a machine, explain shows every one.\n`);
        return 2;
    }
    const lines = explanations.flatMap((explanation) => [...explanationLines(explanation), '']).slice(0, -1);
    for (const line of lines)
        io.stdout.write(`${redactor ? redactor.text(line) : line}\n`);
    return 0;
}
function explanationLines(explanation) {
    const { machine, environment, facts, running, schedules, scheduleChanges, orchestrations, decidedBy } = explanation;
    const longestName = Math.max(0, ...[...facts, ...running].map(({ name }) => name.length));
    const lines = (all) => all.map(({ name, value }) => `${name.padEnd(longestName)}  ${value}`);
    return [
        machine,
        ...section('Environment', environment),
        ...section('Facts', lines(facts)),
        ...section('As it runs', lines(running)),
        ...section('Schedules', schedules),
        ...section('Schedules that change with this plan', scheduleChanges),
        ...section(orchestrations.length > 1 ? 'Who patches it, one of' : 'Who patches it', orchestrations.map(({ name, why }) => `${name}: ${why}`)),
        ...section('What would decide', decidedBy),
    ].map((line) => `${/^ */.exec(line)?.[0]}${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .exactLine */ .Kf)(line, 2000)}`);
}
function section(title, lines) {
    return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
}
async function runValidate(call) {
    const { options } = await settingsOf(call, false);
    for (const line of await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__/* .validate */ .tf)(options))
        call.io.stdout.write(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .exactLine */ .Kf)(line, 2000)}\n`);
    return 0;
}
/** Needs no policy. */
async function runCalendar(call) {
    const settings = await settingsOf(call, true, false);
    const redactor = await redactorOf(settings);
    const { calendarOutput } = await __webpack_require__.e(/* import() */ "doors-cli-calendar").then(__webpack_require__.bind(__webpack_require__, 5024));
    const nowGiven = call.written.has('now');
    const { text, notes } = await calendarOutput(settings, call.own, { nowGiven, hide: (shown) => redactor?.text(shown) ?? shown });
    call.io.stdout.write(text);
    writeNotes(notes, call.io);
    return 0;
}
/** Needs no policy. */
async function runSnapshot(call) {
    const file = call.own.get('output');
    if (file === undefined)
        throw new _index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('snapshot/output', 'The command snapshot needs --output, the file to write.');
    const { options } = await settingsOf(call, true, false);
    await (0,_outputs_overwriting_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseOverwriting */ .F)(options, [
        { path: file, by: 'option --output', ...(options.snapshot === undefined ? {} : { mayReplace: options.snapshot }) },
    ]);
    const { bytes, incomplete, notes, machines, schedules } = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__/* .snapshot */ .P9)(options, file);
    const warning = (0,_outputs_report_files_js__WEBPACK_IMPORTED_MODULE_7__/* .writeReportFile */ .a)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.workingDirectory, file), () => bytes);
    if (warning !== undefined)
        throw new _index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('snapshot/not-written', warning);
    writeNotes(notes, call.io);
    for (const why of incomplete)
        call.io.stderr.write(`warning: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .exactLine */ .Kf)(why, 500)}\n`);
    call.io.stdout.write(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .exactLine */ .Kf)(file, 300)}: ${machines} machines, ${schedules} maintenance configurations\n`);
    return 0;
}
function writeNotes(notes, io) {
    for (const note of notes)
        io.stderr.write(`note: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .exactLine */ .Kf)(note, 1000)}\n`);
}
/** Needs neither a policy nor an input. */
async function runRules({ subject, io }) {
    const rules = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRules */ .NH)();
    const chosen = rules.find(({ id }) => id === subject);
    if (subject !== undefined && !chosen) {
        const ids = rules.map(({ id }) => id);
        throw new _index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('rules/unknown', `There is no rule ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(subject)}. ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)(subject, ids)}`);
    }
    for (const line of chosen ? ruleLines(chosen) : ruleList(rules))
        io.stdout.write(`${line}\n`);
    return 0;
}
function ruleList(rules) {
    const longest = Math.max(...rules.map(({ id }) => id.length));
    return rules.map(({ id, severity, title }) => `${id.padEnd(longest)}  ${severity.padEnd('critical'.length)}  ${title}`);
}
function ruleLines({ id, appliesTo, severity, title, options, sources }) {
    const own = options.map(({ name, description }) => `${name}: ${description}`);
    return [
        id,
        ...section('Holds when', [title]),
        ...section('Applies to', [`${appliesTo}s`]),
        ...section('Severity', [severity]),
        ...section('Options', ['severity: low, medium, high or critical', 'effect: enforce, audit or off', ...own]),
        ...section('Sources', sources),
    ];
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
