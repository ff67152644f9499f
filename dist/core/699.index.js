export const id = 699;
export const ids = [699];
export const modules = {

/***/ 5831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   SI: () => (/* binding */ callOption),
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   oQ: () => (/* binding */ commandNames),
/* harmony export */   rG: () => (/* binding */ ownOptions)
/* harmony export */ });
/* unused harmony export subjects */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _inputs_read_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5855);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7275);



const commands = {
    check: 'Judge the input by the policy. Exit code 0: passed, 1: violations, 2: no verdict.',
    explain: 'Explain machines: environment, facts, schedules and who will patch them.',
    validate: 'Check policies and waivers alone.',
    rules: 'List the rules, or describe one: severity, options and sources.',
    calendar: 'List the coming windows of every schedule, and its worst gap.',
    snapshot: 'Write what the input holds to a file that can be judged again anywhere.',
};
/** What the commands that take a word take. */
const subjects = { explain: 'part of a machine id', rules: 'rule id' };
/** Options of one command alone, with what they take. */
const ownOptions = {
    calendar: {
        from: ['time', 'Windows that start at this time or later (default: now).'],
        until: ['time', 'Windows that start before this time (default: 90 days after --from).'],
        format: ['text, json or ics', 'How to print them; ics is an iCalendar file (default: text).'],
    },
    snapshot: {
        output: ['file', 'Where to write it; compressed where the name ends with .gz.'],
    },
};
const commandNames = Object.keys(commands);
/** Reads the arguments after the program's name. Throws a UsageError for whatever it does not know. */
function parseArguments(argv) {
    const written = new Map();
    const own = new Map();
    const words = [];
    let wanted;
    const rest = [...argv];
    for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
        if (argument === '--')
            words.push(...rest.splice(0));
        else if (argument === '--help' || argument === '-h')
            wanted ??= 'help';
        else if (argument === '--version' || argument === '-V')
            wanted ??= 'version';
        else if (argument.startsWith('-') && argument !== '-')
            readOption(argument, rest, written, own);
        else
            words.push(argument);
    }
    if (wanted === 'version')
        return { kind: 'version' };
    const [word, ...others] = words;
    const command = commandNames.find((name) => name === word);
    if (wanted === 'help' || word === 'help') {
        return { kind: 'help', command: command ?? commandNames.find((name) => name === others[0]) };
    }
    if (!command)
        throw noCommand(word);
    if (others.length > (command in subjects ? 1 : 0))
        throw tooMany(command, others.at(-1) ?? '');
    const stranger = [...own.keys()].find((name) => !Object.hasOwn(ownOptionsOf(command), name));
    if (stranger !== undefined)
        throw unknownOption(`--${stranger}`, stranger);
    return { kind: 'run', command, written, subject: others[0], own };
}
function ownOptionsOf(command) {
    return command in ownOptions ? ownOptions[command] : {};
}
function isOwnOption(name) {
    return Object.values(ownOptions).some((options) => Object.hasOwn(options, name));
}
function readOption(argument, rest, written, own) {
    const [, name = '', attached] = /^--?([^=]*)(?:=([\s\S]*))?$/.exec(argument) ?? [];
    if (argument.startsWith('--') && isOwnOption(name)) {
        if (own.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('option/repeated', `The option --${name} is given twice. Give it once.`);
        own.set(name, attached ?? readNext(rest, `The option --${name}`));
        return;
    }
    if (!argument.startsWith('--') || !(0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .isInputName */ .wp)(name))
        throw unknownOption(argument, name);
    const input = _inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .QL[name];
    const where = `The ${callOption(name)}`;
    const text = attached ?? (input.kind === 'boolean' ? readFlag(rest) : readNext(rest, where));
    const before = written.get(name);
    if (before && input.kind !== 'list')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('option/repeated', `${where} is given twice. Give it once.`);
    written.set(name, { texts: [...(before?.texts ?? []), ...splitEntries(name, text)], where });
}
/** A flag alone means true; a word after it belongs to it only where it can mean nothing else. */
function readFlag(rest) {
    return /^(true|false)$/i.test(rest[0] ?? '') ? (rest.shift() ?? '') : 'true';
}
function readNext(rest, where) {
    const [next] = rest;
    if (next === undefined || next.startsWith('--')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('option/no-value', `${where} needs a value. Write it after the option, or after "=" where it begins with "--".`);
    }
    rest.shift();
    return next;
}
const nextReport = new RegExp(`,(?=\\s*(?:${_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFormats */ .zX.join('|')})=)`, 'i');
/** Paths and globs may hold commas; only between two reports is a comma certain to separate. */
function splitEntries(name, text) {
    return name === 'reports' ? text.split(nextReport) : [text];
}
function unknownOption(argument, name) {
    const options = [..._inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .inputNames */ .vj, 'help', 'version'].map((known) => `--${known}`);
    const shown = argument.startsWith('--') ? `--${name}` : argument;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('option/unknown', `The option ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(shown)} is not known. ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p6)(shown, options)}`);
}
function noCommand(word) {
    if (word === undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('command/missing', `There is no command. ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p6)('', commandNames)}`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('command/unknown', `The command ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(word)} is not known. ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p6)(word, commandNames)}`);
}
function tooMany(command, word) {
    const next = command in subjects
        ? `It takes one ${subjects[command]}.`
        : `Name files with an option, for example --files ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(word)}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('command/argument', `The command ${command} does not take the argument ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(word)}. ${next}`);
}
/** How a sentence names an option. */
function callOption(name) {
    return `option --${name}`;
}


/***/ }),

/***/ 8699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _outputs_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2290);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5831);


/** One call of the command line. Never throws; exit code 0 passed, 1 violations, 2 no verdict, 130 interrupted. */
async function run(given) {
    const io = { ...processIo(), ...given };
    if (!given)
        prepareProcess();
    try {
        io.setExitCode(await runArguments(io));
    }
    catch (error) {
        const { sentences, hint, stack } = (0,_outputs_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .I)(error);
        if (stack !== undefined)
            io.stderr.write(`${stack}\n`);
        for (const { text } of sentences)
            io.stderr.write(`error: ${text}\n`);
        io.stderr.write(`hint: ${hint}\n`);
        io.setExitCode(2);
    }
}
function processIo() {
    return {
        arguments: process.argv.slice(2),
        environment: process.env,
        directory: process.cwd(),
        now: new Date(),
        stdout: process.stdout,
        stderr: process.stderr,
        setExitCode: (code) => {
            process.exitCode = code;
        },
    };
}
function prepareProcess() {
    process.once('SIGINT', () => process.exit(130));
    // A reader that has seen enough, such as `head`, closes the pipe; that is no failure of the check.
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
}
async function runArguments(io) {
    const read = (0,_args_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArguments */ .We)(io.arguments);
    if (read.kind === 'help') {
        const { helpText } = await __webpack_require__.e(/* import() */ 633).then(__webpack_require__.bind(__webpack_require__, 9633));
        io.stdout.write(helpText(read.command));
        return 0;
    }
    if (read.kind === 'version') {
        const { version } = await __webpack_require__.e(/* import() */ 152).then(__webpack_require__.bind(__webpack_require__, 9152));
        io.stdout.write(`${version}\n`);
        return 0;
    }
    const { runCommands } = await Promise.all(/* import() */[__webpack_require__.e(152), __webpack_require__.e(140)]).then(__webpack_require__.bind(__webpack_require__, 6140));
    return runCommands[read.command]({ ...read, call: _args_js__WEBPACK_IMPORTED_MODULE_1__/* .callOption */ .SI, io });
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
