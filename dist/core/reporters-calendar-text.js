export const id = "reporters-calendar-text";
export const ids = ["reporters-calendar-text"];
export const modules = {

/***/ 670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   calendarText: () => (/* binding */ calendarText)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6422);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6713);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1042);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7177);




const shownWindows = 10;
/** For a terminal: the next windows of each schedule. */
function calendarText(schedules, { hide }) {
    return { text: hide(`${schedules.length > 0 ? schedules.flatMap(linesOf).join('\n') : _wording_js__WEBPACK_IMPORTED_MODULE_0__/* .noSchedule */ .p}\n`), notes: [] };
}
function linesOf({ id, recurEvery, timeZone, machines, occurrences, worstGap }) {
    const about = [recurEvery ?? 'recurrence not known', timeZone ?? 'time zone not known', (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(machines, 'machine')];
    const more = occurrences.length - shownWindows;
    return [
        (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .exactLine */ .Kf)(id, 300),
        `  ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .exactLine */ .Kf)(about.join(', '), 300)}`,
        ...occurrences
            .slice(0, shownWindows)
            .map(({ local, start, end }) => `  ${local}  (${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_3__/* .writeTime */ .R)(start.getTime())} to ${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_3__/* .writeTime */ .R)(end.getTime())})`),
        ...(more > 0 ? [`  and ${more} more`] : []),
        `  Worst gap: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .exactLine */ .Kf)((0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .worstGapText */ .D)(worstGap), 500)}`,
    ];
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
