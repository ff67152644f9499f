export const id = "sources-terraform-plan-hcl-index-arithmetic";
export const ids = ["sources-terraform-plan-hcl-index-arithmetic"];
export const modules = {

/***/ 8652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readIndexArithmetic: () => (/* binding */ readIndexArithmetic)
/* harmony export */ });
const other = { kind: 'other' };
/** Longer expressions are never plain, and the reader below goes one call deeper with each bracket. */
const longest = 1000;
/** Functions that give back the id of the same machine. */
const keepsIdentity = new Set(['lower', 'upper', 'tostring', 'trimspace', 'sensitive', 'nonsensitive']);
/**
 * Reads from the text of an expression, such as `module.worker[count.index + 1].id`, how it picks an instance of its subject
 * (`module.worker`, `azurerm_linux_virtual_machine.vm`). Everything that is not plainly one of the known forms is `other`.
 */
function readIndexArithmetic(text, subject) {
    const tokens = text.length > longest ? undefined : tokenise(text);
    if (!tokens)
        return other;
    const reader = new Reader(tokens, subject.split('.'));
    const found = reader.expression();
    return found && reader.done ? found : other;
}
/** A quoted string that is nothing but an interpolation becomes the pair `"${` and `}"`. */
const token = /(\s+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)|[\p{ID_Start}_][\p{ID_Continue}-]*|\d+|"\$\{|\}"|[().,[\]*+%-]/uy;
function tokenise(text) {
    const tokens = [];
    token.lastIndex = 0;
    while (token.lastIndex < text.length) {
        const match = token.exec(text);
        if (!match)
            return undefined;
        if (match[1] === undefined)
            tokens.push(match[0]);
    }
    return tokens;
}
/** Reads the known forms, token by token; undefined where the text goes on in any other way. */
class Reader {
    #tokens;
    #subject;
    #at = 0;
    constructor(tokens, subject) {
        this.#tokens = tokens;
        this.#subject = subject;
    }
    get done() {
        return this.#at === this.#tokens.length;
    }
    /** The whole expression, with what may stand around it. */
    expression() {
        const bare = this.#enclosed(() => this.expression());
        if (bare !== 'bare')
            return bare;
        const name = this.#tokens[this.#at] ?? '';
        if (this.#tokens[this.#at + 1] !== '(')
            return this.#instance();
        this.#at += 1;
        if (keepsIdentity.has(name))
            return this.expression();
        return name === 'element' ? this.#element() : undefined;
    }
    /** `module.worker[count.index].id`, `module.worker.*.id[count.index]`, `module.worker[*].id[count.index]` */
    #instance() {
        if (!this.#takeSubject())
            return undefined;
        const list = this.#splat();
        const index = this.#bracketed(list !== undefined);
        return index && withAttribute(index, list ? list.attribute : this.#attribute());
    }
    /** `element(module.worker[*].id, count.index)`, `element(module.worker, count.index).id` */
    #element() {
        if (!this.#take('(') || !this.#takeSubject())
            return undefined;
        const list = this.#splat();
        const index = this.#take(',') ? this.#index(true) : undefined;
        if (!index || !this.#take(')'))
            return undefined;
        return withAttribute(index, list ? list.attribute : this.#attribute());
    }
    #takeSubject() {
        return this.#take(...this.#subject.flatMap((name, position) => (position === 0 ? [name] : ['.', name])));
    }
    /** `[*].id` or `.*.id` behind a list. */
    #splat() {
        return this.#take('[', '*', ']') || this.#take('.', '*') ? { attribute: this.#attribute() } : undefined;
    }
    /** The names behind dots: gives back the first, goes over all. */
    #attribute() {
        let first;
        for (let name = this.#dottedName(); name !== undefined; name = this.#dottedName())
            first ??= name;
        return first;
    }
    #dottedName() {
        const name = this.#tokens[this.#at + 1] ?? '';
        if (this.#tokens[this.#at] !== '.' || !/^[\p{ID_Start}_]/u.test(name))
            return undefined;
        this.#at += 2;
        return name;
    }
    #bracketed(list) {
        const index = this.#take('[') ? this.#index(list) : undefined;
        return index && this.#take(']') ? index : undefined;
    }
    /** `each.key`, or arithmetic on `count.index`; a list has only the latter. */
    #index(list) {
        const enclosed = this.#enclosed(() => this.#index(list));
        if (enclosed !== 'bare')
            return enclosed;
        if (!list && this.#take('each', '.', 'key'))
            return { kind: 'same' };
        if (this.#take('count', '.', 'index'))
            return this.#operation();
        const by = this.#number();
        return by !== undefined && this.#take('+', 'count', '.', 'index') ? shift(by) : undefined;
    }
    #operation() {
        const sign = this.#tokens[this.#at] ?? '';
        if (!['+', '-', '%'].includes(sign))
            return { kind: 'same' };
        this.#at += 1;
        const by = this.#number();
        if (by === undefined || (sign === '%' && by === 0))
            return undefined;
        return sign === '%' ? { kind: 'modulo', by } : shift(sign === '-' ? -by : by);
    }
    #number() {
        const digits = this.#tokens[this.#at] ?? '';
        if (!/^\d{1,9}$/.test(digits))
            return undefined;
        this.#at += 1;
        return Number(digits);
    }
    /** Something in parentheses or alone in a quoted string; `bare` where nothing is around it. */
    #enclosed(inside) {
        const end = this.#take('(') ? ')' : this.#take('"${') ? '}"' : undefined;
        if (end === undefined)
            return 'bare';
        const found = inside();
        return found && this.#take(end) ? found : undefined;
    }
    /** Goes over these tokens if all of them come next. */
    #take(...wanted) {
        if (wanted.some((one, ahead) => this.#tokens[this.#at + ahead] !== one))
            return false;
        this.#at += wanted.length;
        return true;
    }
}
function shift(by) {
    return by === 0 ? { kind: 'same' } : { kind: 'shift', by };
}
function withAttribute(arithmetic, attribute) {
    return attribute === undefined ? arithmetic : { ...arithmetic, attribute };
}


/***/ })

};
