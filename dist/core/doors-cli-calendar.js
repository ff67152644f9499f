export const id = "doors-cli-calendar";
export const ids = ["doors-cli-calendar"];
export const modules = {

/***/ 5024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   calendarOutput: () => (/* binding */ calendarOutput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3587);
/* harmony import */ var _reporters_calendar_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7933);
/* harmony import */ var _inputs_read_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5855);




/** The output of the command `calendar`; `own` holds its own options as they were written. Throws a UsageError for those that make no sense. */
async function calendarOutput({ options }, own, run) {
    const format = own.get('format') ?? 'text';
    const name = _reporters_calendar_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .calendarFormatNames */ .Y.find((known) => known === format);
    if (name === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('calendar/format', `The option --format cannot be ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(format)}. ${(0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_3__/* .expected */ .p6)(format, _reporters_calendar_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .calendarFormatNames */ .Y)}`);
    }
    const timeIn = (option) => {
        const text = own.get(option);
        return text === undefined ? undefined : (0,_inputs_read_value_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)(text, `The option --${option}`);
    };
    const [from = options.now, until] = [timeIn('from'), timeIn('until')];
    if (until && until <= from)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('calendar/span', 'The option --until is not after --from. Give a later time.');
    const asOf = run.nowGiven ? options.now : from;
    const { schedules, notes } = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__/* .calendarWithNotes */ .mS)({ ...options, asOf, from, ...(until ? { until } : {}) });
    const write = await _reporters_calendar_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .calendarFormats */ .p[name]();
    const output = write(schedules, { now: options.now, hide: run.hide });
    return { ...output, notes: [...notes, ...output.notes] };
}


/***/ })

};
