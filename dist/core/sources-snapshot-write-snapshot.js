export const id = "sources-snapshot-write-snapshot";
export const ids = ["sources-snapshot-write-snapshot"];
export const modules = {

/***/ 133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ Decoder),
/* harmony export */   l: () => (/* binding */ encode)
/* harmony export */ });
/* harmony import */ var _estate_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);

/** Puts an estate, or a part of one, into JSON: facts in their short form, tags as an object. Nothing is lost. */
function encode(of) {
    if (Array.isArray(of))
        return of.map(encode);
    if (of instanceof Map)
        return Object.fromEntries([...of].map(([name, entry]) => [name, encode(entry)]));
    if (typeof of !== 'object' || of === null)
        return of;
    const { kind, ...rest } = of;
    if (kind === 'value')
        return { ...rest, value: encode(rest.value) };
    if (kind === 'absent')
        return { absent: true };
    if (kind === 'unknown')
        return { unknown: rest.why };
    return Object.fromEntries(Object.entries(of).map(([key, entry]) => [key, key === 'former' ? encodeFormer(of) : encode(entry)]));
}
/** A fact that stays is the same object as the machine's own, and so is the value of a tag: those are left out, and `same`. */
function encodeFormer(machine) {
    const { former } = machine;
    if (!former)
        return undefined;
    const changed = Object.entries(former).filter(([name, fact]) => fact !== machine[name]);
    return Object.fromEntries(changed.map(([name, fact]) => [name, name === 'tags' ? encodeFormerTags(former.tags, machine.tags) : encode(fact)]));
}
function encodeFormerTags(former, own) {
    if (former.kind !== 'value' || own.kind !== 'value')
        return encode(former);
    const entries = [...former.value].map(([name, text]) => [name, text === own.value.get(name) ? { same: true } : encode(text)]);
    return { value: Object.fromEntries(entries) };
}
/** These are different on every machine. */
const ownFacts = new Set([
    'name',
    'resourceId',
    'created',
    'assessment',
    'pending',
    'installations',
    'runs',
    'connection',
]);
/**
 * Turns JSON that is valid by the schema, and then used up, back into the parts of one estate. Equal facts become one object, since most
 * machines have the same; what is unknown stays apart, since two unknown facts need not be equal.
 */
class Decoder {
    #texts = new Map();
    #others = new Map();
    decode(json) {
        return this.#decode(json, '');
    }
    #decode(of, name) {
        if (isList(of))
            return of.length === 0 ? nothing : of.map((entry) => this.#decode(entry, ''));
        if (typeof of !== 'object' || of === null)
            return of;
        if (name === 'counts' || name === 'origin')
            return this.#shared(JSON.stringify(of), () => of); // numbers by names that are not ours
        if ('unknown' in of)
            return { kind: 'unknown', why: of.unknown };
        if ('absent' in of)
            return _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge;
        if ('value' in of)
            return this.#decodeFact(of, name);
        const decoded = of;
        for (const key of Object.keys(decoded))
            decoded[key] = this.#decode(decoded[key], key);
        return 'former' in decoded ? withFormer(decoded) : decoded;
    }
    #decodeFact(of, name) {
        const { value: json = null, implicit: isImplicit } = of;
        const fact = () => {
            const decoded = this.#decodeValue(json, name);
            return isImplicit ? (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .implicit */ .AS)(decoded) : (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(decoded);
        };
        if (ownFacts.has(name))
            return fact();
        if (typeof json === 'string' && !isImplicit) {
            const known = this.#texts.get(json) ?? (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(json);
            this.#texts.set(json, known);
            return known;
        }
        const text = JSON.stringify(of);
        return text.includes('{"unknown":') || text.includes('{"same":') ? fact() : this.#shared(`${name} ${text}`, fact);
    }
    /** The tags of machines and schedules are by name; those of a filter are a list. */
    #decodeValue(of, name) {
        if (name !== 'tags' || isList(of) || typeof of !== 'object' || of === null)
            return this.#decode(of, '');
        return new Map(Object.entries(of).map(([tag, text]) => [tag, this.#decode(text, '')]));
    }
    #shared(text, make) {
        const known = this.#others.get(text);
        if (known !== undefined)
            return known;
        const made = make();
        this.#others.set(text, made);
        return made;
    }
}
const nothing = [];
function withFormer(machine) {
    const { kind, signIn, subscription, resourceGroup, location, os, tags } = machine;
    const own = { kind, ...(signIn === undefined ? {} : { signIn }), subscription, resourceGroup, location, os, tags };
    const former = { ...own, ...machine.former };
    return { ...machine, former: { ...former, tags: sameTags(former.tags, tags) } };
}
function sameTags(former, own) {
    if (former === own || former.kind !== 'value' || own.kind !== 'value')
        return former;
    const entries = [...former.value].map(([name, text]) => [name, 'same' in text ? (own.value.get(name) ?? text) : text]);
    return { ...former, value: new Map(entries) };
}
function isList(of) {
    return Array.isArray(of);
}


/***/ }),

/***/ 3139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ snapshotVersion),
/* harmony export */   sB: () => (/* binding */ readableVersions),
/* harmony export */   zd: () => (/* binding */ atOnce)
/* harmony export */ });
/** What is written; version 1.0 is read as well. */
const snapshotVersion = '1.1';
const readableVersions = ['1.0', snapshotVersion];
/** Machines and the like that are written or read together: all at once may be longer than the longest text, and many need much memory. */
const atOnce = 16;


/***/ }),

/***/ 6549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   snapshotBytes: () => (/* binding */ snapshotBytes)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4085);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2323);
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(133);
/* harmony import */ var _snapshot_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3139);







/** The bytes of a snapshot; compressed where the name of the file ends with `.gz`. */
async function snapshotBytes(snapshot, file, tool) {
    const pieces = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(piecesOf(snapshot, tool));
    return (0,_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .isCompressed */ .cx)(file) ? (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(pieces, (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGzip)(), node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer) : (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(pieces);
}
function* piecesOf({ source, takenAt, estate }, tool) {
    const { machines, ...others } = estate;
    const head = JSON.stringify({ snapshotVersion: _snapshot_format_js__WEBPACK_IMPORTED_MODULE_6__/* .snapshotVersion */ .HQ, tool, source, takenAt: takenAt.toISOString() });
    yield Buffer.from(`${head.slice(0, -1)},"estate":{"machines":[`);
    yield* elementsOf(machines, _codec_js__WEBPACK_IMPORTED_MODULE_5__/* .encode */ .l);
    yield Buffer.from(']');
    for (const [name, member] of Object.entries(others)) {
        yield Buffer.from(`,"${name}":`);
        if (!Array.isArray(member))
            yield Buffer.from(JSON.stringify((0,_codec_js__WEBPACK_IMPORTED_MODULE_5__/* .encode */ .l)(member)));
        else {
            yield Buffer.from('[');
            yield* elementsOf(member, _codec_js__WEBPACK_IMPORTED_MODULE_5__/* .encode */ .l);
            yield Buffer.from(']');
        }
    }
    yield Buffer.from('}}\n');
}
function* elementsOf(elements, written) {
    for (let first = 0; first < elements.length; first += _snapshot_format_js__WEBPACK_IMPORTED_MODULE_6__/* .atOnce */ .zd) {
        const some = elements.slice(first, first + _snapshot_format_js__WEBPACK_IMPORTED_MODULE_6__/* .atOnce */ .zd).map((element) => JSON.stringify(written(element)));
        yield Buffer.from(`${first === 0 ? '' : ','}${some.join(',')}`);
    }
}


/***/ })

};
