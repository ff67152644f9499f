export const id = "reporters-text";
export const ids = ["reporters-text"];
export const modules = {

/***/ 6494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entriesOf)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3532);

/** One entry for everything with findings, worst first, then by id. */
function entriesOf(report) {
    const machines = new Map(report.machines.map((machine) => [machine.id, machine]));
    const schedules = new Map(report.schedules.map((schedule) => [schedule.id, schedule]));
    const bySubject = new Map();
    for (const finding of report.findings) {
        const findings = bySubject.get(finding.subject);
        if (findings)
            findings.push(finding);
        else
            bySubject.set(finding.subject, [finding]);
    }
    return [...bySubject]
        .map(([id, findings]) => entryOf(id, findings, machines.get(id), schedules.get(id)))
        .sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
}
/** Violations that are enforced weigh more than audited ones of any severity. */
function violationWeight({ enforced, severity }) {
    return (enforced ? 10 : 1) + (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(severity);
}
/** The worst violation decides. Entries without violations weigh nothing. */
function weight({ violations: [worst] }) {
    return worst ? violationWeight(worst) : 0;
}
function entryOf(id, findings, machine, schedule) {
    const open = findings.filter(({ waiver }) => waiver === undefined);
    const location = findings.find((finding) => finding.location)?.location ?? machine?.source ?? schedule?.source;
    return {
        id,
        ...(machine ? { machine } : {}),
        ...(schedule ? { schedule } : {}),
        ...(location ? { location } : {}),
        violations: open.filter(({ outcome }) => outcome === 'violation').sort((a, b) => violationWeight(b) - violationWeight(a)),
        unknowns: open.filter(({ outcome }) => outcome === 'unknown'),
        waived: findings.filter(({ waiver }) => waiver !== undefined),
    };
}


/***/ }),

/***/ 4727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bk: () => (/* binding */ liveSentences),
/* harmony export */   vl: () => (/* binding */ sinceSentences),
/* harmony export */   vt: () => (/* binding */ sinceCounts),
/* harmony export */   y6: () => (/* binding */ changeSentence)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6422);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6713);


/** What to know first of machines as they run, for a log. */
function liveSentences({ live }) {
    if (!live)
        return [];
    const { machines, oldestPatch, neverAssessed, patchedByNobody, worst } = live;
    return [
        `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(machines, 'machine')} looked at; ${neverAssessed} without an assessment in the last seven days, ${patchedByNobody} patched by nobody`,
        ...(oldestPatch
            ? [`Missing for longest: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(oldestPatch.patch)} on ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(oldestPatch.machine)}, ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(oldestPatch.days, 'day')}`]
            : []),
        ...worst.map(({ id, violations, severity }) => `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(id)}: ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(violations, 'violation')}, worst ${severity}`),
    ];
}
const mostChanged = 5;
/** What became of the machines since an earlier snapshot, for a log. */
function sinceSentences({ since }) {
    if (!since)
        return [];
    const worse = since.worse.slice(0, mostChanged).map((machine) => `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(machine.id)}: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(changeSentence(machine))}`);
    const left = since.worse.length - worse.length;
    return [sinceCounts(since), ...worse, ...(left > 0 ? [`and ${left} more that are worse`] : [])];
}
function sinceCounts({ takenAt, better, worse, new: fresh, gone }) {
    const when = takenAt.slice(0, 16).replace('T', ' ');
    return `Since ${when} UTC: ${worse.length} worse, ${better.length} better, ${fresh.length} new, ${gone.length} gone`;
}
/** The rules, with what became of them. */
function changeSentence({ lost, gained }) {
    return [
        ...(gained.length > 0 ? [`now violates ${gained.join(', ')}`] : []),
        ...(lost.length > 0 ? [`no longer ${lost.join(', ')}`] : []),
    ].join('; ');
}


/***/ }),

/***/ 9625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  text: () => (/* binding */ text_text)
});

// EXTERNAL MODULE: ./lib/text/escape.js + 1 modules
var text_escape = __webpack_require__(6422);
// EXTERNAL MODULE: ./lib/text/plural.js
var plural = __webpack_require__(6713);
// EXTERNAL MODULE: ./lib/text/visible.js
var visible = __webpack_require__(1981);
;// CONCATENATED MODULE: ./lib/reporters/columns.js
const zeroWidth = /^[\p{M}\p{Cf}]$/u;
const wide = /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2fb}\u{20000}-\u{3fffd}]$|^\p{Emoji_Presentation}$/u;
/** Nearly every text; the patterns above take longer to make than a small report takes to print. */
const narrow = /^[\x20-\x7e\u2026\u2013]*$/;
/** Columns that a line of visible text takes in a terminal. */
function displayWidth(text) {
    if (narrow.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
function characterWidth(character) {
    if (narrow.test(character))
        return 1;
    if (zeroWidth.test(character))
        return 0;
    return wide.test(character) ? 2 : 1;
}
/** Breaks text into lines of at most `width` columns, between words where it can. Nothing is lost but the spaces at breaks. */
function wrap(text, width) {
    const room = Math.max(2, width);
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (displayWidth(longer) <= room) {
            line = longer;
            continue;
        }
        if (line !== '')
            lines.push(line);
        const pieces = pieceWord(word, room);
        lines.push(...pieces.slice(0, -1));
        line = pieces.at(-1) ?? '';
    }
    return [...lines, line];
}
function pieceWord(word, width) {
    if (displayWidth(word) <= width)
        return [word];
    const pieces = [];
    let piece = '';
    let used = 0;
    for (const character of word) {
        const more = characterWidth(character);
        if (used + more > width) {
            pieces.push(piece);
            [piece, used] = ['', 0];
        }
        piece += character;
        used += more;
    }
    return [...pieces, piece];
}
/**
 * Shortens a name to `width` columns with an ellipsis in it. Addresses tell each other apart by what comes first, resource ids by
 * what comes last; a little of the other end stays.
 */
function shorten(text, width) {
    if (displayWidth(text) <= width)
        return text;
    const room = Math.max(0, width - 1);
    const share = text.startsWith('/') ? 1 / 4 : 3 / 4;
    const front = take([...text], Math.ceil(room * share));
    const back = take([...text].reverse(), room - Math.ceil(room * share));
    return `${front.join('')}\u2026${back.reverse().join('')}`;
}
function cutEnd(text, width) {
    return displayWidth(text) <= width ? text : `${take([...text], width - 1).join('')}\u2026`;
}
function take(characters, width) {
    const taken = [];
    let used = 0;
    for (const character of characters) {
        used += characterWidth(character);
        if (used > width)
            break;
        taken.push(character);
    }
    return taken;
}
const gap = 2;
/** Does a table fit without shortening anything? */
function fits(columns, rows, width) {
    return sum(naturalWidths(columns, rows)) + gap * (columns.length - 1) <= width;
}
/**
 * A table of at most `width` columns, title row first. Columns are shortened from the right, the first one last; where that does not
 * suffice, columns are dropped from the right.
 */
function table(columns, rows, width) {
    const natural = naturalWidths(columns, rows);
    const least = columns.map((column, index) => Math.min(column.least, natural[index] ?? 0));
    let shown = columns.length;
    while (shown > 1 && sum(least.slice(0, shown)) + gap * (shown - 1) > width)
        shown -= 1;
    const widths = natural.slice(0, shown);
    let excess = sum(widths) + gap * (shown - 1) - width;
    for (let index = shown - 1; index >= 0 && excess > 0; index -= 1) {
        const now = widths[index] ?? 0;
        const shorter = Math.max(now - excess, index === 0 ? 2 : (least[index] ?? 0));
        excess -= now - shorter;
        widths[index] = shorter;
    }
    return [columns.map(({ title }) => title), ...rows].map((row) => tableLine(row, widths));
}
function naturalWidths(columns, rows) {
    return columns.map(({ title }, index) => rows.reduce((widest, row) => Math.max(widest, displayWidth(row[index] ?? '')), displayWidth(title)));
}
function sum(widths) {
    return widths.reduce((total, width) => total + width, 0);
}
function tableLine(row, widths) {
    const cells = widths.map((width, index) => {
        const cell = index === 0 ? shorten(row[index] ?? '', width) : cutEnd(row[index] ?? '', width);
        return cell + ' '.repeat(Math.max(0, width - displayWidth(cell)));
    });
    return cells.join(' '.repeat(gap)).trimEnd();
}

// EXTERNAL MODULE: ./lib/reporters/entries.js
var reporters_entries = __webpack_require__(6494);
;// CONCATENATED MODULE: ./lib/reporters/lines.js




/** Entries of a list that is not the heart of the report. */
const mostOthers = 10;
const paint = { plain: '', strong: '1', quiet: '2', bad: '1;31', doubtful: '33', good: '32' };
/** Whatever a line holds, a runner must not take it for a command; colour comes after that. */
function painted({ text: content, style }, color) {
    const safe = (0,text_escape/* withoutCommands */.Df)(content);
    return color && paint[style] !== '' ? `\u001b[${paint[style]}m${safe}\u001b[0m` : safe;
}
/** Text broken into lines; `next` stands before each but the first. */
function wrapped(content, columns, style = 'plain', first = '', next = first) {
    const lines = wrap(content, columns - Math.max(first.length, next.length) - commandRoom);
    return lines.map((line, index) => ({ text: (index === 0 ? first : next) + line, style }));
}
/** Making a line harmless for a runner can make it longer by this much. */
const commandRoom = 1;
/** A title and its lines; nothing without lines. */
function section(title, lines) {
    return lines.length === 0 ? [] : [{ text: title, style: 'strong' }, ...lines];
}
/** Says how many were left out. */
function more(count, columns, noun, several) {
    const what = noun === undefined ? `${count} more` : (0,plural/* plural */.L)(count, `more ${noun}`, several && `more ${several}`);
    return count > 0 ? wrapped(`and ${what}`, columns, 'quiet', '  ') : [];
}
/** Sentences, each with a dash. */
function listed(sentences, columns) {
    return [
        ...sentences.slice(0, mostOthers).flatMap((sentence) => wrapped((0,text_escape/* logLine */.BP)(sentence, visible/* longestSentence */.oL), columns, 'plain', '  - ', '    ')),
        ...more(sentences.length - mostOthers, columns),
    ];
}

// EXTERNAL MODULE: ./lib/reporters/live-wording.js
var live_wording = __webpack_require__(4727);
// EXTERNAL MODULE: ./lib/reporters/wording.js
var wording = __webpack_require__(6214);
;// CONCATENATED MODULE: ./lib/reporters/text.js








const narrowest = 20;
const mostEntries = 20;
const mostRows = 30;
/** For a terminal or a log: the verdict, what to change machine by machine, what is unknown and why, the verdict again. */
function text_text(report, { width, color }) {
    const columns = Math.max(narrowest, width);
    const verdict = wrapped((0,text_escape/* logLine */.BP)(report.verdict, visible/* longestSentence */.oL), columns, verdictStyle[report.conclusion]);
    const entries = (0,reporters_entries/* entriesOf */.M)(report);
    const sections = [
        verdict,
        section('Not checked', listed(report.incomplete, columns)),
        section('Running machines', listed((0,live_wording/* liveSentences */.bk)(report), columns)),
        section('Since last snapshot', listed((0,live_wording/* sinceSentences */.vl)(report), columns)),
        violationLines(entries, columns),
        machineTable(report, entries, columns),
        changeLines(report.machines, columns),
        section('Schedules', scheduleLines(report.schedules, columns)),
        section('Unknown', unknownLines(report, columns)),
        section('Waived', waivedLines(report.findings, columns)),
        section('Leaving, not checked', listed(report.leaving.map(({ id, action }) => `${(0,text_escape/* logLine */.BP)(id)} (${action})`), columns)),
        section('Notes', listed(report.notes, columns)),
        section('Counts', countLines(report.counts).flatMap((line) => wrapped(line, columns, 'plain', '  ', '    '))),
        verdict,
    ];
    const lines = sections.filter(({ length }) => length > 0).map((block) => block.map((line) => painted(line, color)).join('\n'));
    return [`${lines.join('\n\n')}\n`];
}
const verdictStyle = { pass: 'good', warn: 'doubtful', fail: 'bad', error: 'bad', empty: 'doubtful' };
function violationLines(entries, columns) {
    const violating = entries.filter(({ violations }) => violations.length > 0);
    const shown = violating.slice(0, mostEntries);
    const rest = violating.length - shown.length;
    const lines = shown.flatMap((entry, index) => [
        ...(index > 0 ? [{ text: '', style: 'plain' }] : []),
        ...entryLines(entry, columns),
    ]);
    return section('Violations', [
        ...lines,
        ...(rest > 0 ? [{ text: '', style: 'plain' }, ...more(rest, columns, 'machine or schedule', 'machines or schedules')] : []),
    ]);
}
function entryLines({ id, machine, schedule, location, violations, unknowns }, columns) {
    const about = [
        ...(machine ? [(0,wording/* environmentName */.VE)(machine.environment), (0,wording/* orchestrationName */.j7)(machine)] : [(0,wording/* outsideName */.xj)(schedule)]),
        ...(location ? [(0,wording/* placeName */.fW)(location)] : []),
    ];
    return [
        ...wrapped((0,text_escape/* logLine */.BP)(id), columns, 'strong', '  ', '    '),
        ...wrapped(about.map((fact) => (0,text_escape/* logLine */.BP)(fact)).join(', '), columns, 'quiet', '    '),
        ...violations.flatMap((finding) => findingLines(finding, columns)),
        ...(unknowns.length > 0
            ? wrapped(`unknown: ${unknowns.map(({ rule }) => (0,text_escape/* logLine */.BP)(rule)).join(', ')}`, columns, 'doubtful', '    ', '      ')
            : []),
    ];
}
function findingLines({ severity, enforced, rule, message, fix }, columns) {
    const style = severity === 'critical' || severity === 'high' ? 'bad' : 'doubtful';
    return [
        ...wrapped(`${severity}${enforced ? '' : ' (audit)'} ${(0,text_escape/* logLine */.BP)(rule)}`, columns, enforced ? style : 'doubtful', '    ', '      '),
        ...wrapped((0,wording/* sentence */.em)((0,text_escape/* logLine */.BP)(message, visible/* longestSentence */.oL)), columns, 'plain', '      '),
        ...(fix === undefined ? [] : wrapped(`Fix: ${(0,wording/* sentence */.em)((0,text_escape/* logLine */.BP)(fix, visible/* longestSentence */.oL))}`, columns, 'plain', '      ')),
    ];
}
function machineTable({ machines }, entries, columns) {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const rest = machines.filter(({ id }) => !byId.has(id));
    const withFindings = entries.flatMap(({ machine }) => (machine ? [machine] : []));
    const ordered = [...withFindings, ...rest];
    const shown = ordered.slice(0, mostRows);
    const room = columns - 2 - commandRoom;
    const full = shown.map((machine) => machineRow(machine, worstOf(byId.get(machine.id))));
    // Names of machines matter more than names of rules, which the list above has.
    const rows = fits(machineColumns, full, room)
        ? full
        : shown.map((machine) => machineRow(machine, worstOf(byId.get(machine.id)).split(' ')[0]));
    const lines = table(machineColumns, rows, room).map((line, index) => ({ text: `  ${line}`, style: index === 0 ? 'quiet' : 'plain' }));
    return ordered.length === 0 ? [] : section('Machines', [...lines, ...more(ordered.length - shown.length, columns, 'machine')]);
}
const machineColumns = [
    { title: 'Machine', least: 24 },
    { title: 'Environment', least: 11 },
    { title: 'Orchestration', least: 24 },
    { title: 'Worst', least: 8 },
];
function machineRow(machine, worst = '-') {
    const who = `${machine.orchestrations.length > 1 ? 'not settled: ' : ''}${(0,wording/* orchestrationName */.j7)(machine)}`;
    return [machine.id, (0,wording/* environmentName */.VE)(machine.environment), who, worst].map((cell) => (0,text_escape/* logLine */.BP)(cell));
}
function worstOf(entry) {
    const [worst] = entry?.violations ?? [];
    if (worst)
        return `${worst.severity}${worst.enforced ? '' : ' (audit)'} ${worst.rule}`;
    if (entry && entry.unknowns.length > 0)
        return 'unknown';
    return entry && entry.waived.length > 0 ? 'waived' : '-';
}
function changeLines(machines, columns) {
    const changed = (0,wording/* changedMachines */.HJ)(machines);
    const lines = changed
        .slice(0, mostOthers)
        .flatMap(({ id, scheduleChanges: { loses, gains } }) => [
        ...wrapped((0,text_escape/* logLine */.BP)(id), columns, 'strong', '  ', '    '),
        ...changesOf(loses, ['loses', 'may lose'], columns),
        ...changesOf(gains, ['gains', 'may gain'], columns),
    ]);
    if (lines.length === 0)
        return [];
    const title = wrapped('Schedules that change with this plan', columns, 'strong');
    return [...title, ...lines, ...more(changed.length - mostOthers, columns, 'machine')];
}
function changesOf(changes, [certainly, perhaps], columns) {
    const lines = changes.slice(0, mostOthers).flatMap((change) => {
        const what = `${change.certain ? certainly : perhaps} ${(0,text_escape/* logLine */.BP)((0,wording/* changedName */.yK)(change))}: ${(0,wording/* sentence */.em)((0,text_escape/* logLine */.BP)(change.why, visible/* longestSentence */.oL))}`;
        return wrapped(what, columns, change.certain ? 'plain' : 'doubtful', '    ', '      ');
    });
    return [...lines, ...more(changes.length - mostOthers, columns, 'schedule')];
}
function scheduleLines(schedules, columns) {
    if (schedules.length === 0)
        return [];
    const rows = schedules
        .slice(0, mostOthers)
        .map(({ id, recurEvery, next: [first], worstGap, machines }) => [id, factName(recurEvery), first?.local ?? '-', shortGap(worstGap), String(machines)].map((cell) => (0,text_escape/* logLine */.BP)(cell)));
    const lines = table(scheduleColumns, rows, columns - 2 - commandRoom);
    return [
        ...lines.map((line, index) => ({ text: `  ${line}`, style: index === 0 ? 'quiet' : 'plain' })),
        ...more(schedules.length - rows.length, columns, 'schedule'),
    ];
}
const scheduleColumns = [
    { title: 'Schedule', least: 24 },
    { title: 'Recurs', least: 20 },
    { title: 'Next, local', least: 16 },
    { title: 'Worst gap', least: 9 },
    { title: 'Machines', least: 8 },
];
function shortGap(gap) {
    if ('unknown' in gap)
        return 'unknown';
    return gap.days === null ? 'no end' : (0,plural/* plural */.L)(gap.days, 'day');
}
function factName(fact) {
    if ('value' in fact)
        return fact.value;
    return 'absent' in fact ? '-' : 'unknown';
}
function unknownLines({ unknowns }, columns) {
    const lines = unknowns
        .slice(0, mostOthers)
        .flatMap(({ reason, findings, subjects, remedies }) => [
        ...wrapped(`${(0,plural/* plural */.L)(findings, 'finding')} on ${(0,wording/* subjectCount */.Eo)(subjects)}: ${(0,wording/* sentence */.em)((0,text_escape/* logLine */.BP)(reason, visible/* longestSentence */.oL))}`, columns, 'doubtful', '  ', '    '),
        ...remedies.slice(0, mostOthers).flatMap((remedy) => wrapped((0,text_escape/* logLine */.BP)(remedy, visible/* longestSentence */.oL), columns, 'plain', '    - ', '      ')),
    ]);
    return [...lines, ...more(unknowns.length - mostOthers, columns, 'reason')];
}
function waivedLines(findings, columns) {
    const waived = findings.flatMap(({ waiver, subject, rule }) => waiver
        ? [`${(0,text_escape/* logLine */.BP)(subject)}: ${(0,text_escape/* logLine */.BP)(rule)}, until ${(0,text_escape/* logLine */.BP)(waiver.expiresOn)} (${(0,text_escape/* logLine */.BP)(waiver.owner)}): ${(0,text_escape/* logLine */.BP)(waiver.reason)}`]
        : []);
    const lines = waived.slice(0, mostOthers).flatMap((line) => wrapped(line, columns, 'plain', '  - ', '    '));
    return [...lines, ...more(waived.length - mostOthers, columns, 'waived finding')];
}
function countLines(counts) {
    const { machines, unknownMachines, outOfScope, schedules, violations, warnings, unknowns, waived, expiredWaivers, notUnderstood } = counts;
    return [
        `Machines: ${machines} checked, ${unknownMachines} unknown${outOfScope > 0 ? `, ${outOfScope} left out as unchanged` : ''}; schedules: ${schedules} checked`,
        `Findings: ${(0,plural/* plural */.L)(violations, 'violation')}, ${(0,plural/* plural */.L)(warnings, 'warning')}, ${unknowns} unknown, ${waived} waived`,
        ...(expiredWaivers > 0 ? [(0,plural/* plural */.L)(expiredWaivers, 'expired waiver')] : []),
        ...(notUnderstood > 0 ? [`${(0,plural/* plural */.L)(notUnderstood, 'resource')} not understood`] : []),
    ];
}


/***/ }),

/***/ 6214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ subjectCount),
/* harmony export */   HJ: () => (/* binding */ changedMachines),
/* harmony export */   Ki: () => (/* binding */ gapName),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   j7: () => (/* binding */ orchestrationName),
/* harmony export */   xj: () => (/* binding */ outsideName),
/* harmony export */   yK: () => (/* binding */ changedName)
/* harmony export */ });
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6713);

/** Environment in words. */
function environmentName(environment) {
    if (environment === null)
        return 'no environment';
    return typeof environment === 'string' ? environment : environment.anyOf.join(' or ');
}
/** Who patches, in words: the orchestrations that are possible. */
function orchestrationName({ orchestrations }) {
    return orchestrations.join(' or ');
}
/** What an entry is that is no machine. */
function outsideName(schedule) {
    return schedule ? 'schedule' : 'other resource';
}
/** The worst gap of a schedule with its dates. */
function gapName(gap) {
    if ('unknown' in gap)
        return `not known: ${gap.unknown}`;
    return gap.days === null ? `no window left after ${gap.from}` : `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(gap.days, 'day')} (${gap.from} to ${gap.to})`;
}
/** Machines whose schedules change. */
function changedMachines(machines) {
    return machines.flatMap((machine) => (machine.scheduleChanges ? [{ ...machine, scheduleChanges: machine.scheduleChanges }] : []));
}
/** The schedule of a change. */
function changedName({ schedule }) {
    return schedule ?? 'a schedule that is not known';
}
/** `file:line`. */
function placeName({ file, line }) {
    return `${file}:${line}`;
}
/** `1 machine or schedule`, `2 more machines or schedules`. */
function subjectCount(count, more = '') {
    return (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, `${more}machine or schedule`, `${more}machines or schedules`);
}
/** With a full stop at the end, where it has none. */
function sentence(text) {
    return /[.!?\u2026]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 3532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ milder),
/* harmony export */   Lc: () => (/* binding */ worstSeverity),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
/** How bad a violation is, from the mildest to the worst. A policy sets it, a finding carries it, the gate compares it. */
const severities = ['low', 'medium', 'high', 'critical'];
/** 0 for `low` up to 3 for `critical`. */
function severityRank(severity) {
    return severities.indexOf(severity);
}
function milder(one, other) {
    return severityRank(other) < severityRank(one) ? other : one;
}
/** The worst of them, `none` where there are none. */
function worstSeverity(rated) {
    let worst = -1;
    for (const { severity } of rated)
        worst = Math.max(worst, severityRank(severity));
    return severities[worst] ?? 'none';
}


/***/ }),

/***/ 6713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 machine`, `2 machines`; `several` where an s is not enough. */
function plural(count, noun, several = `${noun}s`) {
    return `${count} ${count === 1 ? noun : several}`;
}


/***/ })

};
