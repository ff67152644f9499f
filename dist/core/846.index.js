export const id = 846;
export const ids = [846];
export const modules = {

/***/ 846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   jsonPieces: () => (/* binding */ jsonPieces)
/* harmony export */ });
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u007f-\u009f\u2028\u2029]/gu;
/**
 * The report as JSON, two spaces a level. Characters that are not seen or change the direction of text are written as `\u` escapes:
 * the same data, but what a reader sees is what a program reads.
 */
function json(report) {
    return [...jsonPieces(report)].join('');
}
/** The same text in pieces: that of a large fleet takes as much memory as everything that was found. */
function* jsonPieces(report) {
    yield '{';
    let before = '';
    for (const [name, part] of Object.entries(report)) {
        yield `${before}\n  ${written(name)}: `;
        before = ',';
        if (Array.isArray(part) && part.length > 0)
            yield* listPieces(part);
        else
            yield written(part, '\n  ');
    }
    yield '\n}\n';
}
/** Every element on lines of its own. */
function* listPieces(list) {
    for (const [index, element] of list.entries())
        yield `${index === 0 ? '[' : ','}\n    ${written(element, '\n    ')}`;
    yield '\n  ]';
}
function written(of, lineBreak = '\n') {
    return JSON.stringify(of, null, 2).replaceAll('\n', lineBreak).replace(unseen, escaped);
}
function escaped(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ })

};
