export const id = "doors-cli-help";
export const ids = ["doors-cli-help"];
export const modules = {

/***/ 9633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7275);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5831);


const width = 80;
/** The help text, at most 80 columns wide. */
function helpText(command) {
    const usage = command === undefined
        ? '<command> [options]'
        : `${command}${command === 'explain' ? ' [machine]' : command === 'rules' ? ' [rule]' : ''} [options]`;
    const about = command === undefined ? 'Who will patch each Azure machine, and does the policy ask for that?' : _args_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi[command];
    const lines = [`Usage: azure-patch-policy ${usage}`, '', ...wrap(about, '')];
    if (command === undefined)
        lines.push('', 'Commands:', ..._args_js__WEBPACK_IMPORTED_MODULE_1__/* .commandNames */ .oQ.flatMap((name) => entry(name, _args_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi[name])));
    if (command !== undefined && command in _args_js__WEBPACK_IMPORTED_MODULE_1__/* .ownOptions */ .rG) {
        const own = Object.entries(_args_js__WEBPACK_IMPORTED_MODULE_1__/* .ownOptions */ .rG[command]);
        lines.push('', `Options of ${command}:`, ...own.flatMap(([name, [takes, about]]) => entry(`--${name} <${takes}>`, about)));
    }
    lines.push('', 'Options:', ..._inputs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNames */ .vj.flatMap(optionEntry), ...entry('-h, --help', 'Show this help.'));
    lines.push(...entry('-V, --version', 'Show the version.'), '', 'Example:', ...example);
    return `${lines.join('\n')}\n`;
}
const example = [
    '  terraform show -json tfplan > plan.json',
    '  azure-patch-policy check --files plan.json --policy baseline \\',
    '    --reports json=report.json',
];
function optionEntry(name) {
    const input = _inputs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .QL[name];
    const remarks = [
        ...(input.kind === 'list' ? ['repeatable'] : []),
        ...(input.actionOnly ? ['no effect outside GitHub Actions'] : []),
        ...((0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .shownDefault */ .rG)(name) === '\u2013' ? [] : [`default: ${(0,_inputs_table_js__WEBPACK_IMPORTED_MODULE_0__/* .shownDefault */ .rG)(name)}`]),
    ];
    const ending = remarks.length === 0 ? '' : ` (${remarks.join('; ')})`;
    return entry(`--${name}${placeholder(input)}`, `${input.description}${ending}`);
}
function placeholder(input) {
    if (input.kind === 'boolean')
        return '';
    if (input.kind === 'enum')
        return ' <value>';
    return ` <${input.kind === 'list' ? input.entry : input.kind}>`;
}
function entry(name, description) {
    return [`  ${name}`, ...wrap(description, '      ')];
}
function wrap(text, indent) {
    const lines = [];
    let line = indent;
    for (const word of text.split(' ')) {
        const longer = line === indent ? `${indent}${word}` : `${line} ${word}`;
        if (longer.length > width && line !== indent) {
            lines.push(line);
            line = `${indent}${word}`;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line];
}


/***/ })

};
