export const id = "doors-cli-main";
export const ids = ["doors-cli-main"];
export const modules = {

/***/ 5831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   SI: () => (/* binding */ callOption),
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   oQ: () => (/* binding */ commandNames),
/* harmony export */   rG: () => (/* binding */ ownOptions),
/* harmony export */   yj: () => (/* binding */ help)
/* harmony export */ });
/* unused harmony export subjects */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _reporters_calendar_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7933);
/* harmony import */ var _reporters_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3938);
/* harmony import */ var _inputs_read_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5855);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7275);





const commands = {
    check: 'Check the input by the policy. Exit code 0: passed, 1: violations, 2: no verdict.',
    explain: 'Explain machines: environment, facts, schedules and who will patch them.',
    validate: 'Check policies and waivers alone.',
    rules: 'List the rules, or describe one: severity, options and sources.',
    calendar: 'List the coming windows of every schedule, and its worst gap.',
    snapshot: 'Write what the input holds to a file that can be checked again anywhere.',
};
/** What the commands that take a word take. */
const subjects = { explain: 'part of a machine id', rules: 'rule id' };
/** Options of one command alone, with what they take. */
const ownOptions = {
    calendar: {
        from: ['time', 'Windows that start at this time or later (default: now).'],
        until: ['time', 'Windows that start before this time (default: 90 days after --from).'],
        format: [_reporters_calendar_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .calendarFormatNames */ .Y.join(', '), 'How to print them; ics is an iCalendar file (default: text).'],
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
    let requested;
    const rest = [...argv];
    for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
        if (argument === '--')
            words.push(...rest.splice(0));
        else if (argument === '--help' || argument === '-h')
            requested ??= 'help';
        else if (argument === '--version' || argument === '-V')
            requested ??= 'version';
        else if (argument.startsWith('-') && argument !== '-')
            readOption(argument, rest, written, own);
        else
            words.push(argument);
    }
    if (requested === 'version')
        return { kind: 'version' };
    const [word, ...others] = words;
    const command = commandNames.find((name) => name === word);
    if (requested === 'help' || word === 'help') {
        return { kind: 'help', command: command ?? commandNames.find((name) => name === others[0]) };
    }
    if (!command)
        throw noCommand(word);
    if (others.length > (command in subjects ? 1 : 0))
        throw tooMany(command, others.at(-1) ?? '');
    const foreign = [...own.keys()].find((name) => !Object.hasOwn(ownOptionsOf(command), name));
    if (foreign !== undefined)
        throw unknownOption(`--${foreign}`, foreign);
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
    if (!argument.startsWith('--') || !(0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .isInputName */ .wp)(name))
        throw unknownOption(argument, name);
    const input = _inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .inputs */ .QL[name];
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
const nextReport = new RegExp(`,(?=\\s*(?:${_reporters_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNames */ .E.join('|')})=)`, 'i');
/** Paths and globs may hold commas; only between two reports is a comma certain to separate. */
function splitEntries(name, text) {
    return name === 'reports' ? text.split(nextReport) : [text];
}
function unknownOption(argument, name) {
    const options = [..._inputs_table_js__WEBPACK_IMPORTED_MODULE_4__/* .inputNames */ .vj, 'help', 'version'].map((known) => `--${known}`);
    const shown = argument.startsWith('--') ? `--${name}` : argument;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('option/unknown', `The option ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(shown)} is not known. ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_3__/* .expected */ .p6)(shown, options)}`);
}
function noCommand(word) {
    if (word === undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('command/missing', `There is no command. ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_3__/* .expected */ .p6)('', commandNames)}`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('command/unknown', `The command ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(word)} is not known. ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_3__/* .expected */ .p6)(word, commandNames)}`);
}
function tooMany(command, word) {
    const next = command in subjects
        ? `It takes one ${subjects[command]}.`
        : `Name files with an option, for example --files ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(word)}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('command/argument', `The command ${command} does not take the argument ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(word)}. ${next}`);
}
/** How a sentence names an option. */
function callOption(name) {
    return `option --${name}`;
}
/** Where the options are described. */
const help = 'Every option is described by "azure-patch-policy --help".';


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
        const { sentences, hint, stack } = (0,_outputs_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .I)(error, _args_js__WEBPACK_IMPORTED_MODULE_1__/* .help */ .yj);
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
        const { helpText } = await __webpack_require__.e(/* import() */ "doors-cli-help").then(__webpack_require__.bind(__webpack_require__, 9633));
        io.stdout.write(helpText(read.command));
        return 0;
    }
    if (read.kind === 'version') {
        const { version } = await __webpack_require__.e(/* import() */ "library").then(__webpack_require__.bind(__webpack_require__, 3587));
        io.stdout.write(`${version}\n`);
        return 0;
    }
    const { runCommands } = await Promise.all(/* import() */[__webpack_require__.e("library"), __webpack_require__.e("doors-cli-commands")]).then(__webpack_require__.bind(__webpack_require__, 6140));
    return runCommands[read.command]({ ...read, call: _args_js__WEBPACK_IMPORTED_MODULE_1__/* .callOption */ .SI, io });
}


/***/ }),

/***/ 7933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ calendarFormatNames),
/* harmony export */   p: () => (/* binding */ calendarFormats)
/* harmony export */ });
/** Every format: the option of the command line and its description follow from here. */
const calendarFormats = {
    text: async () => (await __webpack_require__.e(/* import() */ "reporters-calendar-text").then(__webpack_require__.bind(__webpack_require__, 670))).calendarText,
    json: async () => (await __webpack_require__.e(/* import() */ "reporters-calendar-json").then(__webpack_require__.bind(__webpack_require__, 8895))).calendarJson,
    ics: async () => (await __webpack_require__.e(/* import() */ "reporters-calendar-ics").then(__webpack_require__.bind(__webpack_require__, 7880))).calendarIcs,
};
const calendarFormatNames = Object.keys(calendarFormats);


/***/ })

};
