export const id = "reporters-json";
export const ids = ["reporters-json"];
export const modules = {

/***/ 846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/**
 * The report as JSON, two spaces a level. Characters that are not seen or change the direction of text are written as `\u` escapes:
 * the same data, but what a reader sees is what a program reads.
 */
function* json(report) {
    let before = '{\n';
    for (const [name, part] of Object.entries(report)) {
        yield before;
        before = ',\n';
        if (Array.isArray(part) && part.length > batchSize)
            yield* listPieces(name, part);
        else
            yield membersOf({ [name]: part });
    }
    yield '\n}\n';
}
/** Elements written at once: one at a time takes twice as long, and more are no faster. */
const batchSize = 64;
function* listPieces(name, list) {
    const [head, foot] = [`  ${JSON.stringify(name)}: [\n`, '\n  ]'];
    for (let first = 0; first < list.length; first += batchSize) {
        const batch = membersOf({ [name]: list.slice(first, first + batchSize) });
        yield first === 0 ? head : ',\n';
        yield batch.slice(head.length, -foot.length);
    }
    yield foot;
}
/** An object's lines without those of its braces. */
function membersOf(value) {
    const text = JSON.stringify(value, null, 2).slice('{\n'.length, -'\n}'.length);
    return beyondAscii.test(text) ? text.replace(unseen, escaped) : text;
}
/** The line feed is JSON's own between values. */
const beyondAscii = /[^\n -~]/;
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u007f-\u009f\u2028\u2029]/gu;
function escaped(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ })

};
