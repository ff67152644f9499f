export const id = 388;
export const ids = [388];
export const modules = {

/***/ 6388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   icsText: () => (/* binding */ icsText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7944);
/* harmony import */ var _worst_gap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2658);



/**
 * An iCalendar file (RFC 5545) with an event for each window, in UTC and without a recurrence, since Azure's have no counterpart there.
 * Written by hand: of the libraries for it, one breaks lines by characters instead of octets, one needs a newer Node.js than we promise,
 * and both let control characters through.
 */
function icsText(schedules, options) {
    const lines = [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//azure-patch-policy//calendar//EN',
        'CALSCALE:GREGORIAN',
        'X-WR-CALNAME:Azure patch windows',
        ...schedules.flatMap((schedule) => eventsOf(schedule, options)),
        'END:VCALENDAR',
    ];
    return lines.map((line) => `${folded(line)}\r\n`).join('');
}
function eventsOf(schedule, { now, hide }) {
    const { id, recurEvery, timeZone, machines, occurrences, worstGap } = schedule;
    const shown = (text) => valueOf(hide(text));
    const count = `${machines} machine${machines === 1 ? '' : 's'}`;
    const about = (local) => [
        shown(id),
        shown(`Starts at ${local} in ${timeZone ?? 'a time zone that is not known'}`),
        shown(`Recurrence: ${recurEvery ?? 'not known'}`),
        `Machines: ${machines}`,
        shown(`Worst gap: ${(0,_worst_gap_js__WEBPACK_IMPORTED_MODULE_1__/* .worstGapText */ .D)(worstGap)}`),
    ];
    return occurrences.flatMap(({ start, end, local }) => [
        'BEGIN:VEVENT',
        `UID:${uidOf(id, start)}`,
        `DTSTAMP:${basic(now.toISOString())}`,
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
function basic(instant) {
    return instant.replace(/\.\d+/, '').replace(/[-:]/g, '');
}
/** Text of others as the value of a property. No `::` remains: at the beginning of a folded line it would be a command to a runner. */
function valueOf(text) {
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printableLine */ .o)(text, 500)
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


/***/ })

};
