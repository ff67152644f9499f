export const id = 24;
export const ids = [24];
export const modules = {

/***/ 5024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   calendarOutput: () => (/* binding */ calendarOutput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9152);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7944);
/* harmony import */ var _inputs_read_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5855);
/* harmony import */ var _worst_gap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2658);





const day = 24 * 60 * 60 * 1000;
const formats = ['text', 'json', 'ics'];
/** The output of the command `calendar`. Throws a UsageError for options that make no sense. */
async function calendarOutput({ options }, own, run) {
    const format = own.get('format') ?? 'text';
    if (!formats.includes(format)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('calendar/format', `The option --format cannot be ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(format)}. ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p6)(format, [...formats])}`);
    }
    const from = readInstant(own.get('from'), '--from') ?? options.now.getTime();
    const until = readInstant(own.get('until'), '--until') ?? from + 90 * day;
    if (until <= from)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('calendar/span', 'The option --until is not after --from. Give a later time.');
    const schedules = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__/* .calendar */ .BJ)(options, { from, until, asked: run.nowGiven ? options.now.getTime() : from });
    if (format === 'ics') {
        const { icsText } = await __webpack_require__.e(/* import() */ 388).then(__webpack_require__.bind(__webpack_require__, 6388));
        return { text: icsText(schedules, { now: options.now, hide: run.hide }), notes: notesOn(schedules, run.hide) };
    }
    return { text: run.hide(format === 'json' ? jsonOf(schedules) : textOf(schedules)), notes: [] };
}
/** An event is a window, so what has none is told apart from the file. */
function notesOn(schedules, hide) {
    if (schedules.length === 0)
        return [noSchedule];
    return schedules
        .filter(({ occurrences }) => occurrences.length === 0)
        .map(({ id, worstGap }) => {
        const why = 'unknown' in worstGap ? `Its windows are not known: ${worstGap.unknown}` : 'None of its windows starts in this span';
        return `The schedule ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printableLine */ .o)(hide(id), 300)} has no event. ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printableLine */ .o)(hide(why), 500)}`;
    });
}
/** A date alone means its midnight in UTC. */
function readInstant(text, option) {
    if (text === undefined)
        return undefined;
    const form = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/;
    const at = form.test(text) ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(at)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('calendar/time', `The option ${option} is ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)}, which is not a time. Write ISO 8601, for example 2026-11-22 or 2026-11-22T12:00:00Z.`);
    }
    return at;
}
function jsonOf(schedules) {
    const entries = schedules.map(({ id, occurrences, worstGap }) => ({
        id,
        occurrences: occurrences.map(({ start, end }) => ({ start, end })),
        worstGap,
    }));
    return `${JSON.stringify(entries, null, 2)}\n`;
}
const noSchedule = 'There is no schedule in the input.';
const shownWindows = 10;
function textOf(schedules) {
    return `${schedules.length > 0 ? schedules.flatMap(linesOf).join('\n') : noSchedule}\n`;
}
function linesOf({ id, recurEvery, timeZone, machines, occurrences, worstGap }) {
    const about = [
        recurEvery ?? 'recurrence not known',
        timeZone ?? 'time zone not known',
        `${machines} machine${machines === 1 ? '' : 's'}`,
    ];
    const more = occurrences.length - shownWindows;
    return [
        (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printableLine */ .o)(id, 300),
        `  ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printableLine */ .o)(about.join(', '), 300)}`,
        ...occurrences.slice(0, shownWindows).map(({ local, start, end }) => `  ${local}  (${start} to ${end})`),
        ...(more > 0 ? [`  and ${more} more`] : []),
        `  Worst gap: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printableLine */ .o)((0,_worst_gap_js__WEBPACK_IMPORTED_MODULE_4__/* .worstGapText */ .D)(worstGap), 500)}`,
    ];
}


/***/ }),

/***/ 2658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ worstGapText)
/* harmony export */ });
/** The worst gap with its dates, for people; holds text of others as it is. */
function worstGapText(gap) {
    if ('unknown' in gap)
        return `not known: ${gap.unknown}`;
    return gap.days === null ? `no window is left after ${gap.from}` : `${gap.days} days (${gap.from} to ${gap.to})`;
}


/***/ })

};
