export const id = "reporters-markdown";
export const ids = ["reporters-markdown"];
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

/***/ 4341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdown: () => (/* binding */ markdown)
});

// EXTERNAL MODULE: ./lib/severity.js
var severity = __webpack_require__(3532);
// EXTERNAL MODULE: ./lib/text/escape.js + 1 modules
var text_escape = __webpack_require__(6422);
// EXTERNAL MODULE: ./lib/text/plural.js
var plural = __webpack_require__(6713);
// EXTERNAL MODULE: ./lib/text/visible.js
var visible = __webpack_require__(1981);
// EXTERNAL MODULE: ./lib/reporters/entries.js
var reporters_entries = __webpack_require__(6494);
// EXTERNAL MODULE: ./lib/reporters/live-wording.js
var live_wording = __webpack_require__(4727);
;// CONCATENATED MODULE: ./lib/reporters/markdown-sections.js

function rowsOf(items, write) {
    return { length: items.length, at: (index) => write(items[index]) };
}
/** Bytes kept back in each section for saying what was dropped. */
const droppedNote = 120;
/**
 * Puts sections together in the given order within a number of bytes. Rows are dropped from the end of a section, never cut, and
 * counted where they stood; sections without rows are left out.
 */
function assemble(sections, budget) {
    const filled = sections.filter(({ rows }) => rows.length > 0);
    const fixed = filled.map(({ head, foot = '' }) => Buffer.byteLength(head) + Buffer.byteLength(foot) + droppedNote);
    let left = budget - fixed.reduce((sum, bytes) => sum + bytes, 0);
    const kept = new Map();
    for (const section of [...filled].sort((a, b) => a.priority - b.priority)) {
        const rows = [];
        for (let index = 0; index < section.rows.length; index += 1) {
            const row = section.rows.at(index);
            const bytes = Buffer.byteLength(row) + 1;
            if (bytes > left)
                break;
            left -= bytes;
            rows.push(row);
        }
        kept.set(section, rows);
    }
    return `${filled.map((section) => written(section, kept.get(section) ?? [])).join('\n\n')}\n`;
}
function written({ head, rows, foot, noun }, kept) {
    const dropped = rows.length - kept.length;
    const [one, several] = typeof noun === 'string' ? [noun] : noun;
    const what = (0,plural/* plural */.L)(dropped, `more ${one}`, several && `more ${several}`);
    const note = dropped > 0 ? `\n\n_${what} not shown: the summary is full._` : '';
    return [`${head}\n${kept.join('\n')}${note}`, ...(foot === undefined ? [] : [foot])].join('\n\n');
}

;// CONCATENATED MODULE: ./lib/reporters/markdown-live.js





/** Figures about machines as they run, and the worst of them. */
function liveSection({ live }) {
    return {
        head: '### Running machines\n\n| Figure | |\n| --- | --- |',
        rows: rowsOf(live ? liveRows(live) : [], String),
        noun: 'figure',
        priority: 2,
    };
}
function liveRows({ machines, oldestPatch, neverAssessed, patchedByNobody, worst }) {
    const row = (name, figure) => `| ${name} | ${figure} |`;
    return [
        row('Looked at', (0,plural/* plural */.L)(machines, 'machine')),
        row('Patched by nobody', (0,plural/* plural */.L)(patchedByNobody, 'machine')),
        row('Not assessed in the last seven days, or never', (0,plural/* plural */.L)(neverAssessed, 'machine')),
        ...(oldestPatch
            ? [
                row('Missing for longest', `${(0,text_escape/* markdownText */.p7)(oldestPatch.patch)}, ${(0,plural/* plural */.L)(oldestPatch.days, 'day')}, on ${(0,text_escape/* markdownCode */.D9)(oldestPatch.machine)}`),
            ]
            : []),
        ...worst.map(({ id, violations, severity }, index) => row(index === 0 ? 'Most violations' : '', `${(0,text_escape/* markdownCode */.D9)(id)}: ${(0,plural/* plural */.L)(violations, 'violation')}, worst **${severity}**`)),
    ];
}
/** What became of each machine since an earlier snapshot, what got worse first. */
function sinceSection({ since }) {
    const counts = since ? `${(0,text_escape/* markdownText */.p7)((0,live_wording/* sinceCounts */.vt)(since))}.` : '';
    const rows = since
        ? [
            ...since.worse.map((machine) => changeRow('worse', machine.id, (0,live_wording/* changeSentence */.y6)(machine))),
            ...since.better.map((machine) => changeRow('better', machine.id, (0,live_wording/* changeSentence */.y6)(machine))),
            ...since.new.map((id) => changeRow('new', id, '')),
            ...since.gone.map((id) => changeRow('gone', id, '')),
        ]
        : [];
    const [first, ...others] = rows;
    const table = '| Machine | Since then | Rules |\n| --- | --- | --- |';
    return {
        head: `### Since last snapshot\n\n${counts}`,
        // The table begins with its first row: where nothing changed the counts stand alone.
        rows: rowsOf(since ? (first === undefined ? [''] : [`\n${table}\n${first}`, ...others]) : [], String),
        noun: 'machine',
        priority: 3,
    };
}
function changeRow(how, id, what) {
    return `| ${(0,text_escape/* markdownCode */.D9)(id)} | ${how} | ${(0,text_escape/* markdownText */.p7)(what, visible/* longestSentence */.oL)} |`;
}

;// CONCATENATED MODULE: ./lib/reporters/mermaid.js

/** Dark enough for white text, apart for every kind of sight, and visible on light and dark pages; red tones mean that nobody patches. */
const slices = {
    CustomerManagedSchedules: '#0969da',
    AzureManagedSafeDeployment: '#1a7f37',
    AutomaticOsUpgrade: '#8250df',
    WindowsAutomaticUpdates: '#0f7b83',
    ImageDefault: '#7d4e00',
    ManualUpdates: '#57606a',
    AksNodeImage: '#0550ae',
    AksSecurityPatch: '#116329',
    AksUnmanaged: '#6e7781',
    NobodyNoSchedule: '#cf222e',
    NobodyBlockedSchedule: '#bc4c00',
    NobodyUnsupportedImage: '#bf3989',
    NobodyNodeChannel: '#a40e26',
    NotUpdated: '#82071e',
};
const otherSlice = '#1f2328';
/** Grey that can be read on white and on black: the page's own theme stays as it is. */
const chartText = '#768390';
const undecided = 'Not settled';
/** A Mermaid pie of who patches the machines, largest slice first; undefined where there are none. */
function orchestrationPie(machines) {
    const counts = new Map();
    for (const { orchestrations } of machines) {
        const [only] = orchestrations;
        const name = orchestrations.length === 1 && only !== undefined ? only : undecided;
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    if (counts.size === 0)
        return undefined;
    // Mermaid takes colours by size of slice, so they are handed over in that order; it knows twelve.
    const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 12);
    const colors = sorted.map(([name], index) => [
        `pie${index + 1}`,
        Object.hasOwn(slices, name) ? (slices[name] ?? otherSlice) : otherSlice,
    ]);
    const themeVariables = {
        ...Object.fromEntries(colors),
        pieOpacity: '1',
        pieSectionTextColor: '#ffffff',
        pieLegendTextColor: chartText,
        pieTitleTextColor: chartText,
        pieStrokeColor: chartText,
        pieOuterStrokeColor: chartText,
    };
    return [
        '```mermaid',
        `%%{init: ${JSON.stringify({ themeVariables })}}%%`,
        'pie showData',
        '  title Who patches the machines',
        ...sorted.map(([name, count]) => `  "${(0,text_escape/* mermaidLabel */._b)(name) || 'unnamed'}" : ${count}`),
        '```',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/reporters/mermaid-gantt.js




/** More would not fit on a screen; each has up to three windows. */
const drawnSchedules = 10;
/** As GitHub's column; a picture of a fixed width has the same proportions everywhere. */
const width = 900;
const longestLabel = 300;
const rightPadding = 30;
const markSize = 18;
const labelFont = 12;
const minute = 60 * 1000;
const day = 24 * 60 * minute;
/** Blue for the marks and grey for the text: both are seen on white and on black, and the page's own theme stays as it is. */
const themeVariables = {
    taskBkgColor: '#0969da',
    taskBorderColor: '#0969da',
    activeTaskBkgColor: chartText,
    activeTaskBorderColor: chartText,
    taskTextColor: chartText,
    taskTextDarkColor: chartText,
    taskTextOutsideColor: chartText,
    sectionBkgColor: chartText,
    sectionBkgColor2: chartText,
    altSectionBkgColor: 'transparent',
    gridColor: chartText,
    titleColor: chartText,
    textColor: chartText,
};
/** For spans of up to so many days. */
const ticks = [
    [10, '1day', '%d %b'],
    [70, '1week', '%d %b'],
    [300, '1month', '%b %Y'],
    [1000, '3month', '%b %Y'],
];
const widestTicks = [0, '12month', '%Y'];
/** Text crosses the lines of the grid and stands on the bands of the sections, so both are kept faint. */
const themeCSS = [
    `.grid .tick line { stroke: ${chartText}; opacity: 0.35; }`,
    '.section { opacity: 0.1; }',
    '.milestoneText { font-style: normal; }',
].join(' ');
/**
 * A Mermaid gantt of the next windows of the schedules that come first, and a sentence about those that are not drawn; undefined where
 * no window is computed.
 */
function windowsGantt({ schedules, now }) {
    const computed = schedules.filter(({ next }) => next.length > 0).sort((a, b) => firstStart(a) - firstStart(b));
    if (computed.length === 0)
        return undefined;
    const drawn = computed.slice(0, drawnSchedules);
    const chart = ['```mermaid', ...gantt(drawn, Date.parse(now)), '```'].join('\n');
    const left = notDrawn(computed.length - drawn.length, schedules.length - computed.length);
    return left === undefined ? chart : `${chart}\n\n${left}`;
}
function firstStart({ next: [first] }) {
    return Date.parse(first?.start ?? '');
}
function notDrawn(later, without) {
    const parts = [
        ...(later > 0 ? [`${(0,plural/* plural */.L)(later, 'schedule')} whose windows come later`] : []),
        ...(without > 0 ? [`${(0,plural/* plural */.L)(without, 'schedule')} without a computed window`] : []),
    ];
    return parts.length === 0 ? undefined : `Not in the picture: ${parts.join(' and ')}.`;
}
function gantt(drawn, now) {
    const labels = distinct(drawn.map(labelOf));
    const leftPadding = 20 + Math.ceil(Math.max(...labels.flat().map(widthOf)));
    const settings = { useWidth: width, leftPadding, rightPadding, barHeight: markSize, barGap: 8, fontSize: 13, sectionFontSize: labelFont };
    const span = Math.max(...drawn.flatMap(({ next }) => next.map(({ start }) => Date.parse(start)))) - now;
    const mark = markOf(span, width - leftPadding - rightPadding);
    return [
        `%%{init: ${JSON.stringify({ themeVariables, themeCSS, gantt: settings })}}%%`,
        'gantt',
        '  title Next windows: axis in UTC, times local to each schedule',
        // Mermaid takes dates without an offset as they are, so the axis shows UTC wherever the reader is.
        '  dateFormat YYYY-MM-DDTHH:mm',
        ...axis(span),
        '  weekday monday',
        '  todayMarker off',
        '  section This check (UTC)',
        `  ${shownTime(new Date(now).toISOString())} :active, ${mark(now)}`,
        ...drawn.flatMap(({ next }, index) => [
            // Mermaid draws sections of one name as one, and breaks a line at <br>.
            `  section ${labels[index]?.join('<br>')}`,
            ...next.map(({ start, local }) => `  ${shownTime(local)} :${mark(Date.parse(start))}`),
        ]),
    ];
}
/**
 * A window lasts hours on an axis of weeks, and as a bar it could not be seen, so it is a mark at its start. As long as the mark is wide:
 * otherwise Mermaid is not of one mind whether a text stands left or right of it, and writes some across their marks.
 */
function markOf(span, axisWidth) {
    const length = 2 * Math.round((span * markSize) / (axisWidth - markSize) / 2 / minute);
    return (at) => `milestone, ${new Date(at - (length / 2) * minute).toISOString().slice(0, 16)}, ${length}m`;
}
/** Ticks are set because Mermaid repeats a date for each hour of a short span. */
function axis(span) {
    const [, interval, format] = ticks.find(([days]) => span <= days * day) ?? widestTicks;
    return [`  axisFormat ${format}`, `  tickInterval ${interval}`];
}
/** The lines beside the windows of a schedule: its id and its time zone. */
function labelOf({ id, timeZone, next }) {
    const zone = ('value' in timeZone && (0,text_escape/* mermaidLabel */._b)(timeZone.value, 40)) || 'time zone not known';
    // One window is one row, which has no room for a third line.
    return [...linesOf((0,text_escape/* mermaidLabel */._b)(id, visible/* longestValue */.Q_) || 'unnamed', next.length > 1 ? 2 : 1), zone];
}
/** `Tue 2026-12-15 02:00`. A colon would end the name of a task, so it is written as an entity. */
function shownTime(time) {
    const [, date = '', hour = '', minutes = ''] = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)/.exec(time) ?? [];
    return `${new Date(date).toUTCString().slice(0, 3)} ${date} ${hour}#58;${minutes}`;
}
/** An id in one line or two, broken where a part of it ends; what is too long loses its middle, since ids differ at both ends. */
function linesOf(id, lines) {
    if (widthOf(id) <= longestLabel)
        return [id];
    if (lines === 1) {
        const head = beginning(id, longestLabel / 2);
        return [`${head.trim()}\u2026${ending(id, longestLabel - widthOf(`${head}\u2026`))}`];
    }
    const fitting = beginning(id, longestLabel);
    const head = /^.*[./\] ](?=.)/u.exec(fitting)?.[0] ?? fitting;
    const rest = id.slice(head.length);
    return [head.trim(), widthOf(rest) <= longestLabel ? rest.trim() : `\u2026${ending(rest, longestLabel - widthOf('\u2026'))}`];
}
function beginning(text, width) {
    let left = width;
    const characters = [...text];
    const end = characters.findIndex((character) => {
        left -= widthOf(character);
        return left < 0;
    });
    return characters.slice(0, end === -1 ? undefined : end).join('');
}
function ending(text, width) {
    return [...beginning([...text].reverse().join(''), width)].reverse().join('').trim();
}
/** About how wide a text is in the font of the labels; letters of East Asia are as wide as they are high. */
function widthOf(text) {
    return [...text].reduce((sum, character) => sum + labelFont * (character < '\u1100' ? 0.54 : 1), 0);
}
/** Labels that became equal when they were shortened get a number. */
function distinct(labels) {
    const seen = new Map();
    return labels.map((lines) => {
        const count = (seen.get(lines.join()) ?? 0) + 1;
        seen.set(lines.join(), count);
        return count === 1 ? lines : [...lines.slice(0, -1), `${lines.at(-1)} (${count})`];
    });
}

// EXTERNAL MODULE: ./lib/reporters/wording.js
var wording = __webpack_require__(6214);
;// CONCATENATED MODULE: ./lib/reporters/markdown.js










const budget = 900 * 1024;
/**
 * The job summary: the verdict, counts, what to change machine by machine, what is unknown once per reason, waived and leaving
 * machines, and how every machine is patched. Under 900 KiB by dropping rows, which are counted; text is never cut.
 */
function markdown(report) {
    const entries = (0,reporters_entries/* entriesOf */.M)(report);
    const sections = [
        {
            head: '## Patch policy\n',
            rows: rowsOf([report.verdict], (verdict) => `**${(0,text_escape/* markdownText */.p7)(verdict, visible/* longestSentence */.oL)}**`),
            noun: 'sentence',
            priority: 0,
        },
        { head: '### Not checked\n', rows: bullets(report.incomplete), noun: 'reason', priority: 1 },
        countSection(report, entries),
        liveSection(report),
        sinceSection(report),
        changeSection(entries),
        { head: '### Unknown\n', rows: rowsOf(report.unknowns, unknownRow), noun: 'reason', priority: 3 },
        {
            head: `### Waived\n\n${tableHead('Machine or schedule', 'Rule', 'Until', 'Owner', 'Reason')}`,
            rows: waivedRows(report.findings),
            noun: 'finding',
            priority: 5,
        },
        {
            head: '### Leaving, not checked\n',
            rows: rowsOf(report.leaving, ({ id, action }) => `- ${(0,text_escape/* markdownCode */.D9)(id)} (${action})`),
            noun: 'machine',
            priority: 6,
        },
        chartSection('Next windows', windowsGantt(report)),
        {
            head: `### Schedules that change with this plan\n\n${tableHead('Machine', 'Loses', 'Gains', 'Because')}`,
            rows: rowsOf((0,wording/* changedMachines */.HJ)(report.machines), scheduleChangeRow),
            noun: 'machine',
            priority: 3,
        },
        {
            head: `### Schedules\n\n${tableHead('Schedule', 'Next windows, local and UTC', 'Worst gap', 'Machines')}`,
            rows: rowsOf(report.schedules, scheduleRow),
            noun: 'schedule',
            priority: 4,
        },
        { head: '### Notes\n', rows: bullets(report.notes), noun: 'note', priority: 7 },
        chartSection('Who patches the machines', orchestrationPie(report.machines)),
        machineSection(report.machines),
    ];
    return [assemble(sections, budget)];
}
function chartSection(title, chart) {
    return { head: `### ${title}\n`, rows: rowsOf(chart === undefined ? [] : [chart], String), noun: 'chart', priority: 2 };
}
function tableHead(...titles) {
    return `| ${titles.join(' | ')} |\n|${' --- |'.repeat(titles.length)}`;
}
function tableRow(...cells) {
    return `| ${cells.join(' | ')} |`;
}
function bullets(sentences) {
    return rowsOf(sentences, (sentence) => `- ${(0,text_escape/* markdownText */.p7)(sentence, visible/* longestSentence */.oL)}`);
}
const ofSchedules = '(schedules)';
const ofOthers = '(other resources)';
/** Violations by environment and severity; schedules and other resources belong to none and come last. */
function countSection({ machines }, entries) {
    const byName = new Map();
    const countsIn = (name) => {
        const counts = byName.get(name) ?? { machines: 0, unknown: 0, waived: 0, violations: new Map() };
        byName.set(name, counts);
        return counts;
    };
    for (const { environment } of machines)
        countsIn((0,wording/* environmentName */.VE)(environment)).machines += 1;
    for (const { machine, schedule, violations, unknowns, waived } of entries) {
        const counts = countsIn(machine ? (0,wording/* environmentName */.VE)(machine.environment) : schedule ? ofSchedules : ofOthers);
        for (const { severity } of violations)
            counts.violations.set(severity, (counts.violations.get(severity) ?? 0) + 1);
        if (unknowns.length > 0)
            counts.unknown += 1;
        counts.waived += waived.length;
    }
    const last = (name) => [ofSchedules, ofOthers].indexOf(name);
    return {
        head: tableHead('Environment', 'Machines', 'Critical', 'High', 'Medium', 'Low', 'Unknown', 'Waived'),
        rows: rowsOf([...byName].sort(([a], [b]) => last(a) - last(b) || (a < b ? -1 : 1)), countRow),
        noun: 'environment',
        priority: 2,
    };
}
function countRow([name, { machines, unknown, waived, violations }]) {
    const bySeverity = [...severity/* severities */.gO].reverse().map((severity) => violations.get(severity) ?? 0);
    return tableRow((0,text_escape/* markdownText */.p7)(name), ...[machines, ...bySeverity, unknown, waived].map(String));
}
function changeSection(entries) {
    const violating = entries.filter(({ violations }) => violations.length > 0);
    return {
        head: `### What to change\n\n${tableHead('Machine or schedule', 'What to change')}`,
        rows: rowsOf(violating, markdown_changeRow),
        noun: ['machine or schedule', 'machines or schedules'],
        priority: 2,
    };
}
function markdown_changeRow({ id, machine, schedule, location, violations, unknowns }) {
    const place = location ? `<br>${(0,text_escape/* markdownCode */.D9)((0,wording/* placeName */.fW)(location))}` : '';
    // One column, so that what to change is in sight without scrolling.
    const who = machine ? (0,text_escape/* markdownText */.p7)(`${(0,wording/* environmentName */.VE)(machine.environment)}, ${(0,wording/* orchestrationName */.j7)(machine)}`) : (0,wording/* outsideName */.xj)(schedule);
    const open = unknowns.length > 0 ? [`unknown: ${unknowns.map(({ rule }) => (0,text_escape/* markdownCode */.D9)(rule)).join(', ')}`] : [];
    return tableRow(`${(0,text_escape/* markdownCode */.D9)(id)}${place}<br>${who}`, [...violations.map(described), ...open].join('<br>'));
}
function described({ severity, enforced, rule, message, fix }) {
    const change = fix === undefined ? '' : ` **Fix:** ${(0,text_escape/* markdownText */.p7)((0,wording/* sentence */.em)(fix), visible/* longestSentence */.oL)}`;
    return `**${severity}${enforced ? '' : ' (audit)'}** ${(0,text_escape/* markdownCode */.D9)(rule)}: ${(0,text_escape/* markdownText */.p7)((0,wording/* sentence */.em)(message), visible/* longestSentence */.oL)}${change}`;
}
function unknownRow({ reason, findings, subjects, remedies }) {
    const ways = remedies.map((remedy) => `\n  - ${(0,text_escape/* markdownText */.p7)(remedy, visible/* longestSentence */.oL)}`).join('');
    return `- ${(0,plural/* plural */.L)(findings, 'finding')} on ${(0,wording/* subjectCount */.Eo)(subjects)}: ${(0,text_escape/* markdownText */.p7)((0,wording/* sentence */.em)(reason), visible/* longestSentence */.oL)}${ways}`;
}
function waivedRows(findings) {
    const waived = findings.flatMap(({ subject, rule, waiver }) => (waiver ? [{ subject, rule, waiver }] : []));
    return rowsOf(waived, ({ subject, rule, waiver: { reason, owner, ticket, expiresOn } }) => {
        const tracked = ticket === undefined ? '' : ` (${(0,text_escape/* markdownText */.p7)(ticket)})`;
        const why = `${(0,text_escape/* markdownText */.p7)(reason)}${tracked}`;
        return tableRow((0,text_escape/* markdownCode */.D9)(subject), (0,text_escape/* markdownCode */.D9)(rule), (0,text_escape/* markdownText */.p7)(expiresOn), (0,text_escape/* markdownText */.p7)(owner), why);
    });
}
function scheduleChangeRow({ id, scheduleChanges: { loses, gains } }) {
    const causes = [...new Set([...loses, ...gains].map(({ why }) => (0,text_escape/* markdownText */.p7)((0,wording/* sentence */.em)(why), visible/* longestSentence */.oL)))];
    return tableRow((0,text_escape/* markdownCode */.D9)(id), changedNames(loses), changedNames(gains), firstOf(causes));
}
function changedNames(changes) {
    return firstOf(changes.map((change) => {
        const name = change.schedule === null ? (0,wording/* changedName */.yK)(change) : (0,text_escape/* markdownCode */.D9)(change.schedule);
        return change.certain ? name : `${name} (perhaps)`;
    }));
}
function scheduleRow({ id, recurEvery, timeZone, duration, next, worstGap, machines }) {
    const about = [factText(recurEvery), factText(timeZone), `${factText(duration)} long`].join(', ');
    const windows = next.map(({ local, start }) => `${(0,text_escape/* markdownText */.p7)(local)} (${(0,text_escape/* markdownText */.p7)(start.slice(0, 16).replace('T', ' '))} UTC)`);
    return tableRow(`${(0,text_escape/* markdownCode */.D9)(id)}<br>${about}`, windows.length === 0 ? '\u2013' : windows.join('<br>'), (0,text_escape/* markdownText */.p7)((0,wording/* gapName */.Ki)(worstGap), visible/* longestSentence */.oL), String(machines));
}
function factText(fact) {
    if ('value' in fact)
        return (0,text_escape/* markdownText */.p7)(fact.value) + (fact.implicit ? ' (default)' : '');
    return 'absent' in fact ? '\u2013' : 'unknown';
}
function machineSection(machines) {
    return {
        head: `<details><summary>Every machine (${machines.length})</summary>\n\n${tableHead('Machine', 'Environment', 'Patch mode', 'Who patches', 'Schedules')}`,
        rows: rowsOf(machines, (machine) => tableRow((0,text_escape/* markdownCode */.D9)(machine.id), (0,text_escape/* markdownText */.p7)((0,wording/* environmentName */.VE)(machine.environment)), factText(machine.patchMode), (0,text_escape/* markdownText */.p7)((0,wording/* orchestrationName */.j7)(machine)), firstOf(machine.schedules.map((id) => (0,text_escape/* markdownCode */.D9)(id))))),
        foot: '</details>',
        noun: 'machine',
        priority: 8,
    };
}
const shownEntries = 5;
/** A cell of several entries. */
function firstOf(entries) {
    if (entries.length === 0)
        return '\u2013';
    const shown = entries.slice(0, shownEntries).join('<br>');
    return shown + (entries.length > shownEntries ? `<br>and ${entries.length - shownEntries} more` : '');
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
