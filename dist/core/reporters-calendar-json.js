export const id = "reporters-calendar-json";
export const ids = ["reporters-calendar-json"];
export const modules = {

/***/ 8895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   calendarJson: () => (/* binding */ calendarJson)
/* harmony export */ });
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1042);

/** Times in UTC, dates of the worst gap local to the schedule. */
function calendarJson(schedules, { hide }) {
    const entries = schedules.map(({ id, occurrences, worstGap }) => ({
        id,
        occurrences: occurrences.map(({ start, end }) => ({ start: (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .writeTime */ .R)(start.getTime()), end: (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .writeTime */ .R)(end.getTime()) })),
        worstGap,
    }));
    return { text: hide(`${JSON.stringify(entries, null, 2)}\n`), notes: [] };
}


/***/ })

};
