export const id = 219;
export const ids = [219];
export const modules = {

/***/ 3219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSnapshot: () => (/* binding */ readSnapshot)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _snapshot_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9749);


/** Reads one snapshot; it is judged as the estate that it was taken of. */
const readSnapshot = async ({ files }) => {
    const [file, ...others] = files;
    if (file === undefined || others.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('usage/several-snapshots', `There are ${files.length} snapshots to check; name one.`);
    }
    const { estate, source, takenAt } = (0,_snapshot_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readSnapshotFile */ .T)(file.path, file.name);
    return { estate, foundBy: source, takenAt };
};


/***/ })

};
