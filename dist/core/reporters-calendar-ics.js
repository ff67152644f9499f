export const id = "reporters-calendar-ics";
export const ids = ["reporters-calendar-ics"];
export const modules = {

/***/ 7880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   calendarIcs: () => (/* binding */ calendarIcs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6422);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6713);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1042);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7177);





/**
 * An iCalendar file (RFC 5545) with an event for each window, in UTC and without a recurrence, since Azure's have no counterpart there.
 * Written by hand: of the libraries for it, one breaks lines by characters instead of octets, one needs a newer Node.js than we promise,
 * and both let control characters through.
 */
function calendarIcs(schedules, context) {
    const lines = [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//azure-patch-policy//calendar//EN',
        'CALSCALE:GREGORIAN',
        'X-WR-CALNAME:Azure patch windows',
        ...schedules.flatMap((schedule) => eventsOf(schedule, context)),
        'END:VCALENDAR',
    ];
    return { text: lines.map((line) => `${folded(line)}\r\n`).join(''), notes: notesOn(schedules, context) };
}
/** An event is a window, so a schedule without one is not in the file. */
function notesOn(schedules, { hide }) {
    if (schedules.length === 0)
        return [_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .noSchedule */ .p];
    return schedules
        .filter(({ occurrences }) => occurrences.length === 0)
        .map(({ id, worstGap }) => {
        const why = 'unknown' in worstGap ? `Its windows are not known: ${worstGap.unknown}` : 'None of its windows starts in this span';
        return `The schedule ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .exactLine */ .Kf)(hide(id), 300)} has no event. ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .exactLine */ .Kf)(hide(why), 500)}`;
    });
}
function eventsOf(schedule, { now, hide }) {
    const { id, recurEvery, timeZone, machines, occurrences, worstGap } = schedule;
    const shown = (text) => valueOf(hide(text));
    const count = (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(machines, 'machine');
    const about = (local) => [
        shown(id),
        shown(`Starts at ${local} in ${timeZone ?? 'a time zone that is not known'}`),
        shown(`Recurrence: ${recurEvery ?? 'not known'}`),
        `Machines: ${machines}`,
        shown(`Worst gap: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .worstGapText */ .D)(worstGap)}`),
    ];
    return occurrences.flatMap(({ start, end, local }) => [
        'BEGIN:VEVENT',
        `UID:${uidOf(id, (0,_text_time_js__WEBPACK_IMPORTED_MODULE_4__/* .writeTime */ .R)(start.getTime()))}`,
        `DTSTAMP:${basic(now)}`,
        `DTSTART:${basic(start)}`,
        `DTEND:${basic(end)}`,
        `SUMMARY:${shown(`Patch window of ${id}`)} (${count})`,
        `DESCRIPTION:${about(local).join('\\n')}`,
        // Nobody is busy while machines are patched.
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
    ]);
}
/** The same for the same window in every run, so that a calendar replaces an event instead of adding it again; hidden ids stay hidden. */
function uidOf(id, start) {
    return `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${id}\n${start}`).digest('hex').slice(0, 32)}@azure-patch-policy`;
}
/** `20261214T170000Z`. */
function basic(time) {
    return time.toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');
}
/** Text of others as the value of a property. No `::` remains: at the beginning of a folded line it would be a command to a runner. */
function valueOf(text) {
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .exactLine */ .Kf)(text, 500)
        .replace(/:(?=:)/g, ': ')
        .replace(/[\\;,]/g, '\\$&');
}
const longestLine = 75;
/** At most 75 octets in a line, and no character in two of them. */
function folded(line) {
    const lines = [];
    let [current, octets] = ['', 0];
    for (const character of line) {
        const more = Buffer.byteLength(character);
        if (octets + more > longestLine) {
            lines.push(current);
            [current, octets] = [' ', 1];
        }
        current += character;
        octets += more;
    }
    return [...lines, current].join('\r\n');
}


/***/ }),

/***/ 7177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ worstGapText),
/* harmony export */   p: () => (/* binding */ noSchedule)
/* harmony export */ });
/** The worst gap with its dates, for people; holds text of others as it is. */
function worstGapText(gap) {
    if ('unknown' in gap)
        return `not known: ${gap.unknown}`;
    return gap.days === null ? `no window is left after ${gap.from}` : `${gap.days} days (${gap.from} to ${gap.to})`;
}
const noSchedule = 'There is no schedule in the input.';


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
