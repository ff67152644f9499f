export const id = "doors-action-main+doors-cli-main-shared";
export const ids = ["doors-action-main+doors-cli-main-shared"];
export const modules = {

/***/ 5855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ readValues),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   oh: () => (/* binding */ readReports),
/* harmony export */   p6: () => (/* binding */ expected),
/* harmony export */   wK: () => (/* binding */ readValue)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _reporters_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3938);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6422);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4581);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1042);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7275);






/** Reads every input, those without use too: a mistake is a mistake. `writtenFor` gives what somebody wrote for one. */
function readValues(writtenFor) {
    const valueOf = (name) => {
        const input = _table_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .QL[name];
        return readValue(name, writtenFor(name)) ?? ('default' in input ? input.default : undefined);
    };
    return Object.fromEntries(_table_js__WEBPACK_IMPORTED_MODULE_2__/* .inputNames */ .vj.map((name) => [name, valueOf(name)]));
}
/** Reads the value written for an input; undefined when it is not set, which empty text means too. Throws a UsageError for values it cannot take. */
function readValue(name, written) {
    const entries = (written?.texts ?? []).flatMap((text) => text.split(/\r?\n/)).map((line) => line.trim());
    const filled = entries.filter((entry) => entry !== '');
    if (!written || filled.length === 0)
        return undefined;
    const input = _table_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .QL[name];
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
            return timeOf(text, where);
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
/** Reads the value of an input or option that is a time. Throws a UsageError for anything else. */
function timeOf(text, where) {
    const instant = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_3__/* .readTime */ .a)(text);
    if (instant !== undefined)
        return new Date(instant);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('input/not-a-time', `${where} is ${quoted(text)}, which is not a time. Write a day such as 2026-11-22, or a time with its zone such as 2026-11-22T12:00:00Z.`);
}
/** Reads the entries of `reports`. Throws a UsageError for unknown formats, and for a path that is asked for twice. */
function readReports(entries, where) {
    const requests = [];
    for (const entry of entries) {
        const [, name, path] = /^([^=]*?)\s*=\s*(.+)$/.exec(entry) ?? [];
        if (name === undefined || path === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('input/not-a-report', `${where} has the entry ${quoted(entry)}. Write format=path, for example json=report.json.`);
        }
        const format = _reporters_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNames */ .E.find((known) => known === name.toLowerCase());
        if (format === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('input/unknown-format', `${where} asks for the format ${quoted(name)}. ${expected(name, _reporters_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNames */ .E)}`);
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
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(wrong, right);
    const list = `Expected ${right.length > 1 ? 'one of ' : ''}${right.join(', ')}.`;
    return near === undefined ? list : `Did you mean "${near}"? ${right.length > 8 ? '' : list}`.trim();
}
function quoted(text) {
    return `"${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .exactLine */ .Kf)(text, 80)}"`;
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
/* harmony export */   wp: () => (/* binding */ isInputName)
/* harmony export */ });
/* harmony import */ var _reporters_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3938);
/* harmony import */ var _runs_defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1818);


const configFileNames = ['.github/patch-check.yml', '.github/patch-check.yaml', 'patch-check.yml', 'patch-check.yaml'];
const policyNames = ['.github/patch-policy/*.yml', '.github/patch-policy.yml', 'patch-policy.yml'];
const waiversName = '.github/patch-waivers.yml';
/** Every input there is, in the order of the documentation. Defaults live here and not in action.yml, so that a config-file can set them. */
const inputs = {
    source: {
        kind: 'enum',
        values: ['auto', 'azure', 'terraform-plan', 'bicep', 'what-if', 'snapshot'],
        default: _runs_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .N.source,
        aliases: { live: 'azure' },
        description: 'What to check: azure (the machines that run in Azure), terraform-plan, bicep (Bicep files, ARM templates and what `bicep snapshot` writes), what-if (the JSON of `az deployment \u2026 what-if`), snapshot (what this tool wrote), or auto, which recognises files by their content, and reads Azure where there are scopes and no files.',
    },
    files: {
        kind: 'list',
        entry: 'path',
        description: 'Files or globs to check, one per line; a pattern that matches nothing is an error.',
    },
    'source-root': {
        kind: 'path',
        reach: true,
        default: _runs_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .N.sourceRoot,
        shownDefault: 'working-directory',
        description: 'Where the HCL behind a plan lies, to find the lines for annotations; read as text, never executed.',
    },
    snapshot: {
        kind: 'path',
        description: 'A snapshot of the live estate: with a plan it adds every schedule and assignment that exists, with a live estate it shows what changed since it was taken.',
    },
    'snapshot-out': {
        kind: 'path',
        description: 'Where to write a snapshot of what was checked; compressed if the name ends with .gz. It may be the file of snapshot.',
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
        default: _runs_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .N.auth,
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
        kind: 'list',
        entry: 'value or pattern=value',
        shownDefault: 'AZURE_SUBSCRIPTION_ID',
        signIn: true,
        description: 'Subscription to read where scopes is empty; with the session of az, else the one that az has chosen. Bicep files and ARM templates are deployed there; pattern=value for the files that match.',
    },
    cloud: {
        kind: 'enum',
        values: ['azurecloud', 'azureusgovernment', 'azurechinacloud'],
        default: _runs_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .N.cloud,
        signIn: true,
        description: 'Azure cloud: azurecloud, azureusgovernment or azurechinacloud.',
    },
    audience: {
        kind: 'text',
        shownDefault: 'by cloud',
        signIn: true,
        description: "Audience of GitHub's token, for auth: oidc.",
    },
    'resource-group': {
        kind: 'list',
        entry: 'value or pattern=value',
        description: 'Resource group that Bicep files and ARM templates are deployed to; what depends on it is unknown without it. Lines of pattern=value, such as prod/*.bicepparam=rg-prod, are for the files that match.',
    },
    'management-group-id': {
        kind: 'list',
        entry: 'value or pattern=value',
        description: 'Management group that Bicep files and ARM templates are deployed to; pattern=value for the files that match.',
    },
    location: {
        kind: 'list',
        entry: 'value or pattern=value',
        description: 'Location of the deployments, and of their resource group; pattern=value for the files that match.',
    },
    'deployment-name': {
        kind: 'list',
        entry: 'value or pattern=value',
        shownDefault: 'the name of the file',
        description: 'Name of the deployments, where names of their parts depend on it; pattern=value for the files that match.',
    },
    parameters: {
        kind: 'list',
        entry: 'path or name=value',
        description: 'Values for parameters of Bicep files and ARM templates, one per line: parameters files in JSON, or name=value; later ones win. A parameter without a value is unknown.',
    },
    'bicep-path': {
        kind: 'path',
        reach: true,
        shownDefault: 'searched for in PATH and ~/.azure/bin',
        description: 'The Bicep CLI (0.41.2 or later) that evaluates Bicep files and ARM templates. It is never downloaded.',
    },
    'bicep-timeout': {
        kind: 'text',
        default: String(_runs_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .N.bicepTimeout),
        description: 'Seconds that Bicep may take for an answer about one file.',
    },
    'bicep-env': {
        kind: 'list',
        entry: 'name',
        reach: true,
        description: 'Environment variables that .bicepparam files may read, one per line. Never name a secret.',
    },
    'bicep-trust': {
        kind: 'boolean',
        default: false,
        reach: true,
        description: 'Give Bicep the environment of the job, its sign-ins included. Only where nobody but people you trust can change what is checked.',
    },
    'plan-scope': {
        kind: 'enum',
        values: ['changed', 'all'],
        default: _runs_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .N.planScope,
        description: 'Check the machines that the plan changes (changed) or every machine that exists afterwards (all).',
    },
    'working-directory': {
        kind: 'path',
        reach: true,
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
        description: 'Check every machine by this environment of the policy.',
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
        default: _runs_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .N.failOnSeverity,
        description: 'Fail on violations of this severity or higher: low, medium, high or critical.',
    },
    'warn-only': {
        kind: 'boolean',
        default: _runs_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .N.warnOnly,
        description: 'Report violations but succeed; errors still fail.',
    },
    'on-incomplete': {
        kind: 'enum',
        values: ['fail', 'warn'],
        default: _runs_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .N.onIncomplete,
        description: 'Fail or warn when a part of the input could not be checked.',
    },
    'on-empty': {
        kind: 'enum',
        values: ['pass', 'warn', 'fail'],
        default: _runs_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .N.onEmpty,
        description: 'Pass, warn or fail when there was nothing to check.',
    },
    'on-unknown': {
        kind: 'enum',
        values: ['ignore', 'warn', 'fail'],
        default: _runs_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .N.onUnknown,
        description: 'Ignore, warn or fail when the input cannot tell whether a rule holds.',
    },
    'on-expired-waiver': {
        kind: 'enum',
        values: ['warn', 'fail'],
        default: _runs_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .N.onExpiredWaiver,
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
        description: `Report files to write, one format=path per line; formats: ${_reporters_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNames */ .E.join(', ')}; directories are created.`,
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
        byHand: true,
        description: 'Time to check by, ISO 8601 such as 2026-11-22T12:00:00Z; for replays of plans and snapshots, and never in the config-file. With source azure at most a day from the clock.',
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

/***/ 2290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6422);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1981);



const mostSentences = 50;
const longestSentence = 2000;
/** Tells failures that a user can fix from defects. `help` says where the inputs of this door are described. */
function describeFailure(error, help) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn)
        return { sentences: issueSentences(error), hint: 'Nothing was checked. Correct the file and run again.' };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PatchCheckError */ .PG) {
        const hint = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8 ? 'What cannot be read does not pass.' : help;
        return { sentences: [{ text: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactLine */ .Kf)(error.message, longestSentence) }], hint: `Nothing was checked. ${hint}` };
    }
    const thrown = error instanceof Error ? error : new Error(String(error));
    return {
        sentences: [{ text: `Unexpected ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactLine */ .Kf)(`${thrown.name}: ${thrown.message}`, 500)}` }],
        hint: 'This is a defect of azure-patch-policy: please report it with the stack. There is no verdict.',
        stack: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCommands */ .Df)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLines */ .gB)(thrown.stack ?? String(thrown))),
    };
}
function issueSentences({ issues }) {
    const [first = { text: 'The policy cannot be used.' }, ...others] = issues
        .slice(0, mostSentences)
        .map(({ file, line, column, message }) => ({
        text: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .exactLine */ .Kf)(`${file}:${line}:${column} ${message}`, longestSentence),
        place: { file, line },
    }));
    const left = issues.length - mostSentences;
    return [first, ...others, ...(left > 0 ? [{ text: `${left} more are not shown.` }] : [])];
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

/***/ 6063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ gateDefaults)
/* harmony export */ });
/** What fails unless the user says otherwise. */
const gateDefaults = {
    failOnSeverity: 'low',
    warnOnly: false,
    onIncomplete: 'fail',
    onEmpty: 'warn',
    onUnknown: 'warn',
    onExpiredWaiver: 'warn',
};


/***/ }),

/***/ 3938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ formatNames),
/* harmony export */   F: () => (/* binding */ formats)
/* harmony export */ });
/** Every format. Inputs, outputs, their documentation and the golden files follow from here. */
const formats = {
    json: {
        extension: 'json',
        title: 'JSON report',
        output: 'report-file',
        load: async () => (await __webpack_require__.e(/* import() */ "reporters-json").then(__webpack_require__.bind(__webpack_require__, 846))).json,
    },
    markdown: {
        extension: 'md',
        title: 'full Markdown text',
        output: 'markdown-file',
        load: async () => (await __webpack_require__.e(/* import() */ "reporters-markdown").then(__webpack_require__.bind(__webpack_require__, 4341))).markdown,
    },
    text: {
        extension: 'txt',
        title: 'text of the log',
        output: 'text-file',
        load: async () => (await __webpack_require__.e(/* import() */ "reporters-text").then(__webpack_require__.bind(__webpack_require__, 9625))).text,
    },
};
const formatNames = Object.keys(formats);


/***/ }),

/***/ 1818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defaults)
/* harmony export */ });
/* harmony import */ var _findings_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6063);

/** What stands where an option is left out, for the library as for the inputs of the doors. Imports next to nothing: every start loads it. */
const defaults = {
    source: 'auto',
    sourceRoot: '.',
    planScope: 'changed',
    auth: 'auto',
    cloud: 'azurecloud',
    bicepTimeout: 60,
    ..._findings_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .gateDefaults */ .C,
};


/***/ }),

/***/ 6422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kf: () => (/* binding */ exactLine),
  BP: () => (/* binding */ logLine),
  D9: () => (/* binding */ markdownCode),
  p7: () => (/* binding */ markdownText),
  _b: () => (/* binding */ mermaidLabel),
  Df: () => (/* binding */ withoutCommands)
});

// UNUSED EXPORTS: commandData, commandProperty

;// CONCATENATED MODULE: ./lib/text/resource-names.js
/** A resource id as far as a reader needs it: the types between its parts say nothing that its surroundings do not. */
const resourceId = /\/subscriptions\/([^/\s]+)(?:\/resourceGroups\/([^/\r\n]{1,90}))?\/providers\/[^/\s]+((?:\/[^/\s"'`<>|,;]+\/[^/\s"'`<>|,;]+)+)/gi;
/**
 * Writes the resource ids in a text as `name in group of subscription`. They are some 150 characters long, and what tells them apart
 * stands at their end; reports for machines keep them whole.
 */
function withNames(text) {
    if (!/\/subscriptions\//i.test(text))
        return text;
    return text.replace(resourceId, (_, subscription, group, rest) => {
        const end = /[.:)\]]*$/.exec(rest)?.[0] ?? '';
        const names = namesIn(rest
            .slice(0, rest.length - end.length)
            .split('/')
            .slice(1));
        return `${names.join('/')}${group === undefined ? '' : ` in ${group}`} of ${subscription}${end}`;
    });
}
/** Every second part is a name, from each provider on. */
function namesIn(parts) {
    const at = parts.findIndex((part) => part.toLowerCase() === 'providers');
    const own = (at === -1 ? parts : parts.slice(0, at)).filter((_, index) => index % 2 === 1);
    return at === -1 ? own : [...own, ...namesIn(parts.slice(at + 2))];
}

// EXTERNAL MODULE: ./lib/text/visible.js
var visible = __webpack_require__(1981);
;// CONCATENATED MODULE: ./lib/text/escape.js


/** One function for each surface: what it writes shows the visible text as it is, and means nothing else there. */
/**
 * Visible text in which a runner finds no command: `::` at the start of a line and `##[` anywhere in it would be one. Stopping commands by
 * a token would not do, since readers of the stored log still take `##[error]` for one.
 */
function withoutCommands(lines) {
    return lines.replace(/^( *):(?=:)/gm, '$1: ').replace(/##(?=\[|vso\[)/gi, '# #');
}
/** A line of the log or the terminal, with resource ids as names. */
function logLine(text, limit = visible/* longestValue */.Q_) {
    return withoutCommands((0,visible/* visibleText */.Q6)(withNames(text), limit));
}
/** The same with resource ids in full, for errors and for answers that somebody copies from. */
function exactLine(text, limit = visible/* longestValue */.Q_) {
    return withoutCommands((0,visible/* visibleText */.Q6)(text, limit));
}
/** Data of a workflow command, as `@actions/core` escapes it. The caller caps and cleans the values inside. */
function commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property of a workflow command, as `@actions/core` escapes it. */
function commandProperty(text) {
    return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
const markdownSpecial = /[&<>`*[\]|\\~$]|^[-+#=]|^\d+(?=[.)])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** Between the parts of what GitHub would turn into a mention, a link or a reference: not seen, not a space. */
const joiner = '\u2060';
/**
 * Text for one place in Markdown: a table cell, a list item, a sentence. Whatever it holds is shown as it is: no markup, link, HTML,
 * mention, reference or further cell comes out of it.
 */
function markdownText(text, limit = visible/* longestValue */.Q_) {
    return (0,visible/* visibleText */.Q6)(withNames(text), limit)
        .replace(markdownSpecial, (special) => [...special].map(characterReference).join(''))
        .replace(/@|:(?=\/\/)|#(?=\d)(?<!&#)|:(?=[\w+-]+:)/gi, `$&${joiner}`)
        .replace(/(?<=www)(?=\.)/gi, joiner)
        .replace(/(?<=GH)-(?=\d)/gi, `$&${joiner}`);
}
/** An identifier in Markdown, set as code. */
function markdownCode(text, limit = visible/* longestValue */.Q_) {
    return `<code>${markdownText(text, limit)}</code>`;
}
/**
 * A label inside a Mermaid diagram, quoted in a pie or the rest of a section's line in a gantt: letters, digits, spaces and a few marks
 * that mean nothing in either; double quotes become single ones, everything else a space.
 */
function mermaidLabel(text, limit = 60) {
    return (0,visible/* visibleText */.Q6)(withNames(text), limit)
        .replaceAll('"', "'")
        .replace(/[^\p{L}\p{M}\p{N} .,()[\]'/+_\u2026-]/gu, ' ')
        .replace(/--+/g, '-')
        .replace(/\s+/g, ' ')
        .trim();
}
function characterReference(character) {
    return `&#${character.codePointAt(0)};`;
}


/***/ }),

/***/ 4581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest),
/* harmony export */   r: () => (/* binding */ nearestFew)
/* harmony export */ });
/**
 * The candidate that a misspelt word most likely meant; undefined when none is close. Case counts for nothing, two letters
 * swapped count as one mistake, and a third of the letters may be wrong.
 */
function nearest(word, candidates) {
    if (word.length > 100)
        return undefined;
    const lower = word.toLowerCase();
    let best;
    let smallest = Math.floor(word.length / 3) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(lower, candidate.toLowerCase());
        if (distance < smallest) {
            best = candidate;
            smallest = distance;
        }
    }
    return best;
}
/** Of all candidates the few that differ least from a word, however much that is; the nearest first. */
function nearestFew(word, candidates, count) {
    if (word.length > 100)
        return [];
    const lower = word.toLowerCase();
    const distances = [...new Set(candidates)].map((candidate) => ({ candidate, distance: editDistance(lower, candidate.toLowerCase()) }));
    const byDistance = distances.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
    return byDistance.slice(0, count).map(({ candidate }) => candidate);
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

/***/ 1042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writeTime),
/* harmony export */   a: () => (/* binding */ readTime)
/* harmony export */ });
const iso = /^(\d{4})-(\d\d)-(\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))?$/i;
/**
 * Reads a time in ISO 8601, in milliseconds since 1970: a day, which means its midnight in UTC, or a day with a time and its zone.
 * Undefined for anything else: what leaves the zone open would be another time on another machine, and a day that no calendar has
 * would quietly become another day.
 */
function readTime(text) {
    const [, year, month, day] = iso.exec(text) ?? [];
    if (day === undefined || Number(day) > daysIn(Number(year), Number(month)))
        return undefined;
    const instant = Date.parse(text.toUpperCase());
    return Number.isNaN(instant) ? undefined : instant;
}
function daysIn(year, month) {
    const last = new Date(0);
    last.setUTCFullYear(year, month, 0);
    return last.getUTCDate();
}
/** The same form, in UTC and without milliseconds where there are none. */
function writeTime(instant) {
    return new Date(instant).toISOString().replace('.000Z', 'Z');
}


/***/ }),

/***/ 1981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   Q_: () => (/* binding */ longestValue),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   oL: () => (/* binding */ longestSentence)
/* harmony export */ });
/** Names, tags and messages come from Azure, plans and policies: hostile text. Here alone is decided which of it is seen, and as what. */
/** Characters of one value that a surface shows; more end in an ellipsis. */
const longestValue = 300;
/** The same for sentences, which hold several values. */
const longestSentence = 1000;
const harmless = /^[\x20-\x7e]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences begin with control characters
const terminalSequence = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b\]|\x9d)[^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[@-Z\\^_`-~]?/g;
/** The byte order mark counts as a space in JavaScript, and is not seen; the next line of C1 does not, and is a line break. */
const whiteSpace = /(?![\n\ufeff])[\s\u0085]/gu;
/** Bidirectional controls, zero-width characters and everything else that is there but not seen. */
const invisible = /(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const loneSurrogate = /\p{Cs}/gu;
/** No script puts so many marks on a letter; a flood of them would cover the lines around it. */
const surplusMarks = /(\p{M}{8})\p{M}+/gu;
/**
 * Lines of visible text: terminal sequences, control, bidirectional and zero-width characters are removed, tabs and separators become
 * spaces, lone surrogates a replacement character.
 */
function visibleLines(text) {
    return text
        .replace(terminalSequence, '')
        .replace(/\r\n?/g, '\n')
        .replace(whiteSpace, ' ')
        .replace(invisible, '')
        .replace(loneSurrogate, '\ufffd')
        .replace(surplusMarks, '$1');
}
/** The same as one line, with no space at its ends; longer than `limit` characters ends in an ellipsis. */
function visibleText(text, limit = longestValue) {
    if (text.length <= limit && harmless.test(text))
        return text.trim();
    // Only so much can be shown, so only so much is looked at: invisible text must not cost time.
    const near = text.slice(0, limit * 8);
    const characters = [...visibleLines(near).replaceAll('\n', ' ').trim()];
    if (characters.length <= limit && near.length === text.length)
        return characters.join('');
    return `${characters.slice(0, limit - 1).join('')}\u2026`;
}


/***/ })

};
