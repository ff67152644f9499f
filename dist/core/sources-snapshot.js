export const id = "sources-snapshot";
export const ids = ["sources-snapshot"];
export const modules = {

/***/ 21:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unreadOfSchedule),
/* harmony export */   o: () => (/* binding */ unreadOfMachine)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3397);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
/* harmony import */ var _machine_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1399);
/* harmony import */ var _schedule_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7645);




/** What a source says of the facts that it does not read, with `why`: absent where machines of this kind have no such fact, else unknown. */
function unreadOfMachine({ kind, otherKind = kind }, why) {
    return unreadOfKinds(why)(kind)(otherKind);
}
/** Every machine of a kind lacks the same facts, for one of few reasons. */
const unreadOfKinds = (0,_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memoOfString */ .h)((why) => (0,_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memoOfString */ .h)((kind) => (0,_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memoOfString */ .h)((otherKind) => {
    const canBe = ({ kinds }) => !kinds || kinds.includes(kind) || kinds.includes(otherKind);
    return unread(_machine_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .machineFacts */ .R, canBe, why);
})));
/** As for a machine. */
function unreadOfSchedule(why) {
    return unread(_schedule_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .scheduleFacts */ .z, () => true, why);
}
function unread(table, canBe, why) {
    const open = (0,_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(why);
    return Object.fromEntries(Object.entries(table).map(([name, fact]) => [name, canBe(fact) ? open : _known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge]));
}


/***/ }),

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

/***/ 4795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSnapshot: () => (/* binding */ readSnapshot)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/estate/coverage.js
var coverage = __webpack_require__(4632);
// EXTERNAL MODULE: ./lib/estate/fact.js
var fact = __webpack_require__(3900);
// EXTERNAL MODULE: ./lib/estate/machine-facts.js
var machine_facts = __webpack_require__(1399);
// EXTERNAL MODULE: ./lib/estate/unread.js
var estate_unread = __webpack_require__(21);
;// CONCATENATED MODULE: ./lib/generated/snapshot-validator.js
// @ts-nocheck
// Made by scripts/generate.ts from policies/*.schema.json. Do not edit; run `npm run generate`.

const validateSnapshot = validate21;
const schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "PatchSnapshot", "type": "object", "required": ["snapshotVersion", "source", "takenAt", "estate"], "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "snapshotVersion": { "enum": ["1.1", "1.0"] }, "tool": { "type": "string" }, "source": { "type": "string" }, "takenAt": { "type": "string" }, "estate": { "type": "object", "required": ["machines", "schedules", "assignments", "updateManagement", "formerAssignments", "managed", "removedSchedules", "leaving"], "additionalProperties": false, "properties": { "machines": { "type": "array", "items": { "$ref": "#/definitions/machine" } }, "schedules": { "type": "array", "items": { "$ref": "#/definitions/schedule" } }, "assignments": { "type": "array", "items": { "$ref": "#/definitions/assignment" } }, "updateManagement": { "type": "array", "items": { "type": "object", "required": ["id", "kind", "retired", "change", "origin"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "kind": { "enum": ["update-deployment", "extension"] }, "retired": { "$ref": "#/definitions/flag" }, "change": { "enum": ["create", "update", "replace", "keep"] }, "origin": { "$ref": "#/definitions/origin" } } } }, "formerAssignments": { "type": "array", "items": { "$ref": "#/definitions/assignment" } }, "managed": { "type": "array", "items": { "type": "string" } }, "removedSchedules": { "type": "array", "items": { "type": "string" } }, "leaving": { "type": "array", "items": { "type": "object", "required": ["id", "action"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "action": { "enum": ["delete", "forget"] } } } }, "coverage": { "$ref": "#/definitions/coverage" }, "sightings": { "type": "array", "items": { "type": "object", "required": ["machine", "patch", "firstSeen"], "additionalProperties": false, "properties": { "machine": { "type": "string" }, "patch": { "type": "string" }, "firstSeen": { "type": "string" }, "notMissingAt": { "type": "string" } } } }, "incomplete": { "type": "array", "items": { "type": "string" } }, "closed": { "type": "boolean" }, "notUnderstood": { "type": "array", "items": { "type": "object", "required": ["id", "why"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "why": { "type": "string" } } } } } } }, "definitions": { "os": { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "enum": ["windows", "linux"] }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] }, "patchMode": { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "enum": ["AutomaticByPlatform", "AutomaticByOS", "Manual", "ImageDefault"] }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] }, "assessmentMode": { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "enum": ["AutomaticByPlatform", "ImageDefault"] }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] }, "rebootSetting": { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "enum": ["IfRequired", "Never", "Always"] }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] }, "nodeChannel": { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "enum": ["NodeImage", "SecurityPatch", "Unmanaged", "None"] }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] }, "reboot": { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "enum": ["IfRequired", "Never", "Always"] }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] }, "machine": { "type": "object", "required": ["id", "kind", "legacy", "change", "origin", "notes"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "kind": { "enum": ["virtual-machine", "uniform-scale-set", "flexible-scale-set", "arc-server", "aks-node-pool"] }, "otherKind": { "enum": ["virtual-machine", "uniform-scale-set", "flexible-scale-set", "arc-server", "aks-node-pool"] }, "signIn": { "type": "string" }, "name": { "$ref": "#/definitions/text" }, "os": { "$ref": "#/definitions/os" }, "patchMode": { "$ref": "#/definitions/patchMode" }, "assessmentMode": { "$ref": "#/definitions/assessmentMode" }, "bypass": { "$ref": "#/definitions/flag" }, "rebootSetting": { "$ref": "#/definitions/rebootSetting" }, "image": { "$ref": "#/definitions/image" }, "product": { "$ref": "#/definitions/text" }, "licenseType": { "$ref": "#/definitions/text" }, "extendedUpdates": { "$ref": "#/definitions/flag" }, "specialised": { "$ref": "#/definitions/flag" }, "hotpatch": { "$ref": "#/definitions/flag" }, "automaticUpdates": { "$ref": "#/definitions/flag" }, "agent": { "$ref": "#/definitions/flag" }, "extensionsAllowed": { "$ref": "#/definitions/flag" }, "automaticOsUpgrade": { "$ref": "#/definitions/flag" }, "health": { "$ref": "#/definitions/flag" }, "upgradeMode": { "$ref": "#/definitions/text" }, "nodeChannel": { "$ref": "#/definitions/nodeChannel" }, "sqlPatching": { "$ref": "#/definitions/flag" }, "shutdownTime": { "$ref": "#/definitions/text" }, "shutdownZone": { "$ref": "#/definitions/text" }, "startTime": { "$ref": "#/definitions/text" }, "startZone": { "$ref": "#/definitions/text" }, "startDays": { "$ref": "#/definitions/texts" }, "zones": { "$ref": "#/definitions/texts" }, "availabilitySet": { "$ref": "#/definitions/text" }, "scaleSet": { "$ref": "#/definitions/text" }, "resourceId": { "$ref": "#/definitions/text" }, "subscription": { "$ref": "#/definitions/text" }, "resourceGroup": { "$ref": "#/definitions/text" }, "location": { "$ref": "#/definitions/text" }, "tags": { "$ref": "#/definitions/tags" }, "legacy": { "type": "boolean" }, "live": { "$ref": "#/definitions/live" }, "observed": { "$ref": "#/definitions/observed" }, "former": { "$ref": "#/definitions/former" }, "byPolicy": { "type": "object", "required": ["changes", "settings"], "additionalProperties": false, "properties": { "changes": { "type": "boolean" }, "settings": { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["patchMode", "bypass"], "additionalProperties": false, "properties": { "patchMode": { "$ref": "#/definitions/patchMode" }, "bypass": { "$ref": "#/definitions/flag" } } } } } }, "surrounding": { "const": true }, "writtenBy": { "type": "object", "additionalProperties": { "type": "string" } }, "mayExist": { "type": "string" }, "change": { "enum": ["create", "update", "replace", "keep"] }, "previousId": { "type": "string" }, "imported": { "const": true }, "origin": { "$ref": "#/definitions/origin" }, "notes": { "type": "array", "items": { "type": "string" } } } }, "observed": { "type": "object", "additionalProperties": false, "properties": { "patchMode": { "$ref": "#/definitions/patchMode" }, "assessmentMode": { "$ref": "#/definitions/assessmentMode" }, "bypass": { "$ref": "#/definitions/flag" }, "rebootSetting": { "$ref": "#/definitions/rebootSetting" }, "hotpatch": { "$ref": "#/definitions/flag" }, "automaticUpdates": { "$ref": "#/definitions/flag" } } }, "former": { "type": "object", "additionalProperties": false, "properties": { "kind": { "enum": ["virtual-machine", "uniform-scale-set", "flexible-scale-set", "arc-server", "aks-node-pool"] }, "signIn": { "type": "string" }, "os": { "$ref": "#/definitions/os" }, "subscription": { "$ref": "#/definitions/text" }, "resourceGroup": { "$ref": "#/definitions/text" }, "location": { "$ref": "#/definitions/text" }, "tags": { "$ref": "#/definitions/formerTags" } } }, "schedule": { "type": "object", "required": ["id", "change", "origin"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "signIn": { "type": "string" }, "name": { "$ref": "#/definitions/text" }, "scope": { "$ref": "#/definitions/text" }, "mode": { "$ref": "#/definitions/text" }, "recurEvery": { "$ref": "#/definitions/text" }, "recurrenceFields": { "$ref": "#/definitions/texts" }, "timeZone": { "$ref": "#/definitions/text" }, "start": { "$ref": "#/definitions/text" }, "expiration": { "$ref": "#/definitions/text" }, "duration": { "$ref": "#/definitions/text" }, "notAllowed": { "$ref": "#/definitions/texts" }, "reboot": { "$ref": "#/definitions/reboot" }, "linux": { "$ref": "#/definitions/selection" }, "windows": { "$ref": "#/definitions/selection" }, "resourceId": { "$ref": "#/definitions/text" }, "subscription": { "$ref": "#/definitions/text" }, "resourceGroup": { "$ref": "#/definitions/text" }, "location": { "$ref": "#/definitions/text" }, "tags": { "$ref": "#/definitions/tags" }, "surrounding": { "const": true }, "writtenBy": { "type": "object", "additionalProperties": { "type": "string" } }, "mayExist": { "type": "string" }, "change": { "enum": ["create", "update", "replace", "keep"] }, "previousId": { "type": "string" }, "imported": { "const": true }, "runs": { "$ref": "#/definitions/runs" }, "origin": { "$ref": "#/definitions/origin" } } }, "coverage": { "type": "object", "required": ["whole", "gaps"], "additionalProperties": false, "properties": { "whole": { "type": "array", "items": { "type": "object", "required": ["areas", "kinds"], "additionalProperties": false, "properties": { "areas": { "$ref": "#/definitions/areas" }, "kinds": { "$ref": "#/definitions/listedKinds" } } } }, "gaps": { "type": "array", "items": { "type": "object", "required": ["areas", "kinds", "why", "effect"], "additionalProperties": false, "properties": { "areas": { "$ref": "#/definitions/areas" }, "kinds": { "$ref": "#/definitions/listedKinds" }, "subject": { "type": "string" }, "why": { "type": "string" }, "effect": { "enum": ["incomplete", "open"] }, "excluded": { "const": true }, "change": { "enum": ["create", "update", "replace", "keep"] } } } } } }, "areas": { "type": "array", "items": { "type": "string" } }, "listedKinds": { "type": "array", "items": { "enum": ["machines", "schedules", "assignments"] } }, "live": { "type": "object", "required": ["created", "power", "connection", "assessment", "pending", "installations", "configuration"], "additionalProperties": false, "properties": { "created": { "$ref": "#/definitions/text" }, "power": { "$ref": "#/definitions/stateSince" }, "connection": { "$ref": "#/definitions/stateSince" }, "assessment": { "$ref": "#/definitions/assessment" }, "pending": { "$ref": "#/definitions/pending" }, "installations": { "$ref": "#/definitions/installations" }, "configuration": { "$ref": "#/definitions/states" }, "runs": { "$ref": "#/definitions/runs" }, "blockedExtensions": { "$ref": "#/definitions/texts" } } }, "absent": { "type": "object", "required": ["absent"], "additionalProperties": false, "properties": { "absent": { "const": true } } }, "unknownFact": { "type": "object", "required": ["unknown"], "additionalProperties": false, "properties": { "unknown": { "type": "string" } } }, "text": { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "string" }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] }, "flag": { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "boolean" }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] }, "texts": { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "array", "items": { "type": "string" } }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] }, "facts": { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "array", "items": { "$ref": "#/definitions/text" } }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] }, "tags": { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "object", "additionalProperties": { "$ref": "#/definitions/text" } }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] }, "formerTags": { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "object", "additionalProperties": { "anyOf": [{ "$ref": "#/definitions/text" }, { "type": "object", "required": ["same"], "additionalProperties": false, "properties": { "same": { "const": true } } }] } }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] }, "image": { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "anyOf": [{ "type": "object", "required": ["kind", "publisher", "offer", "sku", "version"], "additionalProperties": false, "properties": { "kind": { "const": "marketplace" }, "publisher": { "type": "string" }, "offer": { "type": "string" }, "sku": { "type": "string" }, "version": { "type": "string" } } }, { "type": "object", "required": ["kind", "id"], "additionalProperties": false, "properties": { "kind": { "const": "custom" }, "id": { "type": "string" } } }] }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] }, "origin": { "type": "object", "required": ["input"], "additionalProperties": false, "properties": { "input": { "type": "string" }, "words": { "const": "azurerm" }, "location": { "type": "object", "required": ["file", "line"], "additionalProperties": false, "properties": { "file": { "type": "string" }, "line": { "type": "integer" } } } } }, "state": { "type": "object", "required": ["state"], "additionalProperties": false, "properties": { "state": { "type": "string" }, "since": { "type": "string" } } }, "error": { "type": "object", "required": ["code", "message", "details"], "additionalProperties": false, "properties": { "code": { "type": "string" }, "message": { "type": "string" }, "details": { "type": "array", "items": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string" }, "message": { "type": "string" } } } } } }, "stateSince": { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "$ref": "#/definitions/state" }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] }, "states": { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "array", "items": { "$ref": "#/definitions/state" } }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] }, "assessment": { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "object", "required": ["status", "at", "rebootPending", "counts"], "additionalProperties": false, "properties": { "status": { "type": "string" }, "at": { "$ref": "#/definitions/text" }, "startedBy": { "type": "string" }, "service": { "type": "string" }, "rebootPending": { "$ref": "#/definitions/flag" }, "counts": { "type": "object", "additionalProperties": { "type": "number" } }, "error": { "$ref": "#/definitions/error" } } }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] }, "pending": { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "array", "items": { "type": "object", "required": ["id", "name", "classifications", "published"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "kb": { "type": "string" }, "version": { "type": "string" }, "classifications": { "type": "array", "items": { "type": "string" } }, "published": { "$ref": "#/definitions/text" }, "firstSeen": { "type": "string" }, "notMissingAt": { "type": "string" } } } }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] }, "installations": { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "array", "items": { "type": "object", "required": ["id", "status", "started", "at", "counts", "windowExceeded", "rebootStatus"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "status": { "type": "string" }, "started": { "$ref": "#/definitions/text" }, "at": { "$ref": "#/definitions/text" }, "startedBy": { "type": "string" }, "scheduleRun": { "type": "string" }, "counts": { "type": "object", "additionalProperties": { "type": "number" } }, "windowExceeded": { "type": "boolean" }, "rebootStatus": { "$ref": "#/definitions/text" }, "error": { "$ref": "#/definitions/error" } } } }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] }, "runs": { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "array", "items": { "type": "object", "required": ["id", "status", "started", "ended"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "status": { "type": "string" }, "started": { "$ref": "#/definitions/text" }, "ended": { "$ref": "#/definitions/text" }, "error": { "$ref": "#/definitions/error" } } } }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] }, "selection": { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "object", "required": ["classifications", "include", "exclude", "excludeKbsRequiringReboot"], "additionalProperties": false, "properties": { "classifications": { "$ref": "#/definitions/texts" }, "include": { "$ref": "#/definitions/texts" }, "exclude": { "$ref": "#/definitions/texts" }, "excludeKbsRequiringReboot": { "$ref": "#/definitions/flag" } } }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] }, "filters": { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "array", "items": { "type": "object", "required": ["tag", "values"], "additionalProperties": false, "properties": { "tag": { "$ref": "#/definitions/text" }, "values": { "$ref": "#/definitions/facts" } } } }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] }, "operator": { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "enum": ["Any", "All"] }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] }, "assignment": { "type": "object", "required": ["id", "schedule", "target", "change", "origin"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "schedule": { "anyOf": [{ "type": "object", "required": ["kind", "ids"], "additionalProperties": false, "properties": { "kind": { "const": "inside" }, "ids": { "type": "array", "items": { "type": "string" } } } }, { "type": "object", "required": ["kind", "resourceId"], "additionalProperties": false, "properties": { "kind": { "const": "outside" }, "resourceId": { "type": "string" } } }, { "$ref": "#/definitions/unknownFact" }] }, "target": { "anyOf": [{ "type": "object", "required": ["kind", "id"], "additionalProperties": false, "properties": { "kind": { "const": "machine" }, "id": { "type": "string" }, "note": { "type": "string" } } }, { "type": "object", "required": ["kind", "ids", "why"], "additionalProperties": false, "properties": { "kind": { "const": "candidates" }, "ids": { "type": "array", "items": { "type": "string" } }, "why": { "type": "string" } } }, { "type": "object", "required": ["kind", "resourceId"], "additionalProperties": false, "properties": { "kind": { "const": "outside" }, "resourceId": { "type": "string" } } }, { "type": "object", "required": ["kind", "why"], "additionalProperties": false, "properties": { "kind": { "const": "any" }, "why": { "type": "string" }, "among": { "type": "object", "additionalProperties": false, "properties": { "resourceType": { "type": "string" }, "subscription": { "type": "string" }, "resourceGroup": { "type": "string" } } } } }, { "type": "object", "required": ["kind", "scope"], "additionalProperties": false, "properties": { "kind": { "const": "dynamic" }, "scope": { "type": "object", "required": ["subscription", "resourceGroup", "resourceTypes", "resourceGroups", "locations", "osTypes", "tags", "tagOperator"], "additionalProperties": false, "properties": { "subscription": { "$ref": "#/definitions/text" }, "signIn": { "type": "string" }, "resourceGroup": { "$ref": "#/definitions/text" }, "resourceTypes": { "$ref": "#/definitions/facts" }, "resourceGroups": { "$ref": "#/definitions/facts" }, "locations": { "$ref": "#/definitions/facts" }, "osTypes": { "$ref": "#/definitions/facts" }, "tags": { "$ref": "#/definitions/filters" }, "tagOperator": { "$ref": "#/definitions/operator" } } } } }] }, "surrounding": { "const": true }, "mayExist": { "type": "string" }, "change": { "enum": ["create", "update", "replace", "keep", "delete"] }, "imported": { "const": true }, "origin": { "$ref": "#/definitions/origin" } } } } };
const func2 = Object.prototype.hasOwnProperty;
const schema7 = { "type": "object", "required": ["id", "kind", "legacy", "change", "origin", "notes"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "kind": { "enum": ["virtual-machine", "uniform-scale-set", "flexible-scale-set", "arc-server", "aks-node-pool"] }, "otherKind": { "enum": ["virtual-machine", "uniform-scale-set", "flexible-scale-set", "arc-server", "aks-node-pool"] }, "signIn": { "type": "string" }, "name": { "$ref": "#/definitions/text" }, "os": { "$ref": "#/definitions/os" }, "patchMode": { "$ref": "#/definitions/patchMode" }, "assessmentMode": { "$ref": "#/definitions/assessmentMode" }, "bypass": { "$ref": "#/definitions/flag" }, "rebootSetting": { "$ref": "#/definitions/rebootSetting" }, "image": { "$ref": "#/definitions/image" }, "product": { "$ref": "#/definitions/text" }, "licenseType": { "$ref": "#/definitions/text" }, "extendedUpdates": { "$ref": "#/definitions/flag" }, "specialised": { "$ref": "#/definitions/flag" }, "hotpatch": { "$ref": "#/definitions/flag" }, "automaticUpdates": { "$ref": "#/definitions/flag" }, "agent": { "$ref": "#/definitions/flag" }, "extensionsAllowed": { "$ref": "#/definitions/flag" }, "automaticOsUpgrade": { "$ref": "#/definitions/flag" }, "health": { "$ref": "#/definitions/flag" }, "upgradeMode": { "$ref": "#/definitions/text" }, "nodeChannel": { "$ref": "#/definitions/nodeChannel" }, "sqlPatching": { "$ref": "#/definitions/flag" }, "shutdownTime": { "$ref": "#/definitions/text" }, "shutdownZone": { "$ref": "#/definitions/text" }, "startTime": { "$ref": "#/definitions/text" }, "startZone": { "$ref": "#/definitions/text" }, "startDays": { "$ref": "#/definitions/texts" }, "zones": { "$ref": "#/definitions/texts" }, "availabilitySet": { "$ref": "#/definitions/text" }, "scaleSet": { "$ref": "#/definitions/text" }, "resourceId": { "$ref": "#/definitions/text" }, "subscription": { "$ref": "#/definitions/text" }, "resourceGroup": { "$ref": "#/definitions/text" }, "location": { "$ref": "#/definitions/text" }, "tags": { "$ref": "#/definitions/tags" }, "legacy": { "type": "boolean" }, "live": { "$ref": "#/definitions/live" }, "observed": { "$ref": "#/definitions/observed" }, "former": { "$ref": "#/definitions/former" }, "byPolicy": { "type": "object", "required": ["changes", "settings"], "additionalProperties": false, "properties": { "changes": { "type": "boolean" }, "settings": { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["patchMode", "bypass"], "additionalProperties": false, "properties": { "patchMode": { "$ref": "#/definitions/patchMode" }, "bypass": { "$ref": "#/definitions/flag" } } } } } }, "surrounding": { "const": true }, "writtenBy": { "type": "object", "additionalProperties": { "type": "string" } }, "mayExist": { "type": "string" }, "change": { "enum": ["create", "update", "replace", "keep"] }, "previousId": { "type": "string" }, "imported": { "const": true }, "origin": { "$ref": "#/definitions/origin" }, "notes": { "type": "array", "items": { "type": "string" } } } };
const schema8 = { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "string" }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] };
const schema9 = { "type": "object", "required": ["absent"], "additionalProperties": false, "properties": { "absent": { "const": true } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.absent === undefined) && (missing0 = "absent")) {
                validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(key0 === "absent")) {
                        validate24.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.absent !== undefined) {
                        if (true !== data.absent) {
                            validate24.errors = [{ instancePath: instancePath + "/absent", schemaPath: "#/properties/absent/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate24.errors = vErrors;
    return errors === 0;
}
const schema10 = { "type": "object", "required": ["unknown"], "additionalProperties": false, "properties": { "unknown": { "type": "string" } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.unknown === undefined) && (missing0 = "unknown")) {
                validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(key0 === "unknown")) {
                        validate26.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.unknown !== undefined) {
                        if (typeof data.unknown !== "string") {
                            validate26.errors = [{ instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate26.errors = vErrors;
    return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                const _errs3 = errors;
                for (const key0 in data) {
                    if (!((key0 === "value") || (key0 === "implicit"))) {
                        const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs3 === errors) {
                    if (data.value !== undefined) {
                        const _errs4 = errors;
                        if (typeof data.value !== "string") {
                            const err2 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                        var valid1 = _errs4 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.implicit !== undefined) {
                            const _errs6 = errors;
                            if (true !== data.implicit) {
                                const err3 = { instancePath: instancePath + "/implicit", schemaPath: "#/anyOf/0/properties/implicit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                            var valid1 = _errs6 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                    }
                }
            }
        }
        else {
            const err4 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs7 = errors;
        if (!(validate24(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs7 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs8 = errors;
            if (!(validate26(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs8 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
        validate23.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate23.errors = vErrors;
    return errors === 0;
}
const schema11 = { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "enum": ["windows", "linux"] }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                const _errs3 = errors;
                for (const key0 in data) {
                    if (!((key0 === "value") || (key0 === "implicit"))) {
                        const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs3 === errors) {
                    if (data.value !== undefined) {
                        let data0 = data.value;
                        const _errs4 = errors;
                        if (!((data0 === "windows") || (data0 === "linux"))) {
                            const err2 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/enum", keyword: "enum", params: { allowedValues: schema11.anyOf[0].properties.value.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                        var valid1 = _errs4 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.implicit !== undefined) {
                            const _errs5 = errors;
                            if (true !== data.implicit) {
                                const err3 = { instancePath: instancePath + "/implicit", schemaPath: "#/anyOf/0/properties/implicit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                            var valid1 = _errs5 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                    }
                }
            }
        }
        else {
            const err4 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs6 = errors;
        if (!(validate24(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs7 = errors;
            if (!(validate26(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs7 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
        validate29.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate29.errors = vErrors;
    return errors === 0;
}
const schema12 = { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "enum": ["AutomaticByPlatform", "AutomaticByOS", "Manual", "ImageDefault"] }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                const _errs3 = errors;
                for (const key0 in data) {
                    if (!((key0 === "value") || (key0 === "implicit"))) {
                        const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs3 === errors) {
                    if (data.value !== undefined) {
                        let data0 = data.value;
                        const _errs4 = errors;
                        if (!((((data0 === "AutomaticByPlatform") || (data0 === "AutomaticByOS")) || (data0 === "Manual")) || (data0 === "ImageDefault"))) {
                            const err2 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/enum", keyword: "enum", params: { allowedValues: schema12.anyOf[0].properties.value.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                        var valid1 = _errs4 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.implicit !== undefined) {
                            const _errs5 = errors;
                            if (true !== data.implicit) {
                                const err3 = { instancePath: instancePath + "/implicit", schemaPath: "#/anyOf/0/properties/implicit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                            var valid1 = _errs5 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                    }
                }
            }
        }
        else {
            const err4 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs6 = errors;
        if (!(validate24(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs7 = errors;
            if (!(validate26(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs7 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
        validate33.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate33.errors = vErrors;
    return errors === 0;
}
const schema13 = { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "enum": ["AutomaticByPlatform", "ImageDefault"] }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                const _errs3 = errors;
                for (const key0 in data) {
                    if (!((key0 === "value") || (key0 === "implicit"))) {
                        const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs3 === errors) {
                    if (data.value !== undefined) {
                        let data0 = data.value;
                        const _errs4 = errors;
                        if (!((data0 === "AutomaticByPlatform") || (data0 === "ImageDefault"))) {
                            const err2 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/enum", keyword: "enum", params: { allowedValues: schema13.anyOf[0].properties.value.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                        var valid1 = _errs4 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.implicit !== undefined) {
                            const _errs5 = errors;
                            if (true !== data.implicit) {
                                const err3 = { instancePath: instancePath + "/implicit", schemaPath: "#/anyOf/0/properties/implicit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                            var valid1 = _errs5 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                    }
                }
            }
        }
        else {
            const err4 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs6 = errors;
        if (!(validate24(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs7 = errors;
            if (!(validate26(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs7 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
        validate37.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate37.errors = vErrors;
    return errors === 0;
}
const schema14 = { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "boolean" }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                const _errs3 = errors;
                for (const key0 in data) {
                    if (!((key0 === "value") || (key0 === "implicit"))) {
                        const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs3 === errors) {
                    if (data.value !== undefined) {
                        const _errs4 = errors;
                        if (typeof data.value !== "boolean") {
                            const err2 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                        var valid1 = _errs4 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.implicit !== undefined) {
                            const _errs6 = errors;
                            if (true !== data.implicit) {
                                const err3 = { instancePath: instancePath + "/implicit", schemaPath: "#/anyOf/0/properties/implicit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                            var valid1 = _errs6 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                    }
                }
            }
        }
        else {
            const err4 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs7 = errors;
        if (!(validate24(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs7 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs8 = errors;
            if (!(validate26(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs8 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
        validate41.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate41.errors = vErrors;
    return errors === 0;
}
const schema15 = { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "enum": ["IfRequired", "Never", "Always"] }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                const _errs3 = errors;
                for (const key0 in data) {
                    if (!((key0 === "value") || (key0 === "implicit"))) {
                        const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs3 === errors) {
                    if (data.value !== undefined) {
                        let data0 = data.value;
                        const _errs4 = errors;
                        if (!(((data0 === "IfRequired") || (data0 === "Never")) || (data0 === "Always"))) {
                            const err2 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/enum", keyword: "enum", params: { allowedValues: schema15.anyOf[0].properties.value.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                        var valid1 = _errs4 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.implicit !== undefined) {
                            const _errs5 = errors;
                            if (true !== data.implicit) {
                                const err3 = { instancePath: instancePath + "/implicit", schemaPath: "#/anyOf/0/properties/implicit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                            var valid1 = _errs5 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                    }
                }
            }
        }
        else {
            const err4 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs6 = errors;
        if (!(validate24(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs7 = errors;
            if (!(validate26(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs7 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
        validate45.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate45.errors = vErrors;
    return errors === 0;
}
const schema16 = { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "anyOf": [{ "type": "object", "required": ["kind", "publisher", "offer", "sku", "version"], "additionalProperties": false, "properties": { "kind": { "const": "marketplace" }, "publisher": { "type": "string" }, "offer": { "type": "string" }, "sku": { "type": "string" }, "version": { "type": "string" } } }, { "type": "object", "required": ["kind", "id"], "additionalProperties": false, "properties": { "kind": { "const": "custom" }, "id": { "type": "string" } } }] }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                const _errs3 = errors;
                for (const key0 in data) {
                    if (!((key0 === "value") || (key0 === "implicit"))) {
                        const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs3 === errors) {
                    if (data.value !== undefined) {
                        let data0 = data.value;
                        const _errs4 = errors;
                        const _errs5 = errors;
                        let valid2 = false;
                        const _errs6 = errors;
                        if (errors === _errs6) {
                            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                                let missing1;
                                if ((((((data0.kind === undefined) && (missing1 = "kind")) || ((data0.publisher === undefined) && (missing1 = "publisher"))) || ((data0.offer === undefined) && (missing1 = "offer"))) || ((data0.sku === undefined) && (missing1 = "sku"))) || ((data0.version === undefined) && (missing1 = "version"))) {
                                    const err2 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err2];
                                    }
                                    else {
                                        vErrors.push(err2);
                                    }
                                    errors++;
                                }
                                else {
                                    const _errs8 = errors;
                                    for (const key1 in data0) {
                                        if (!(((((key1 === "kind") || (key1 === "publisher")) || (key1 === "offer")) || (key1 === "sku")) || (key1 === "version"))) {
                                            const err3 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                            if (vErrors === null) {
                                                vErrors = [err3];
                                            }
                                            else {
                                                vErrors.push(err3);
                                            }
                                            errors++;
                                            break;
                                        }
                                    }
                                    if (_errs8 === errors) {
                                        if (data0.kind !== undefined) {
                                            const _errs9 = errors;
                                            if ("marketplace" !== data0.kind) {
                                                const err4 = { instancePath: instancePath + "/value/kind", schemaPath: "#/anyOf/0/properties/value/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "marketplace" }, message: "must be equal to constant" };
                                                if (vErrors === null) {
                                                    vErrors = [err4];
                                                }
                                                else {
                                                    vErrors.push(err4);
                                                }
                                                errors++;
                                            }
                                            var valid3 = _errs9 === errors;
                                        }
                                        else {
                                            var valid3 = true;
                                        }
                                        if (valid3) {
                                            if (data0.publisher !== undefined) {
                                                const _errs10 = errors;
                                                if (typeof data0.publisher !== "string") {
                                                    const err5 = { instancePath: instancePath + "/value/publisher", schemaPath: "#/anyOf/0/properties/value/anyOf/0/properties/publisher/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                    if (vErrors === null) {
                                                        vErrors = [err5];
                                                    }
                                                    else {
                                                        vErrors.push(err5);
                                                    }
                                                    errors++;
                                                }
                                                var valid3 = _errs10 === errors;
                                            }
                                            else {
                                                var valid3 = true;
                                            }
                                            if (valid3) {
                                                if (data0.offer !== undefined) {
                                                    const _errs12 = errors;
                                                    if (typeof data0.offer !== "string") {
                                                        const err6 = { instancePath: instancePath + "/value/offer", schemaPath: "#/anyOf/0/properties/value/anyOf/0/properties/offer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                        if (vErrors === null) {
                                                            vErrors = [err6];
                                                        }
                                                        else {
                                                            vErrors.push(err6);
                                                        }
                                                        errors++;
                                                    }
                                                    var valid3 = _errs12 === errors;
                                                }
                                                else {
                                                    var valid3 = true;
                                                }
                                                if (valid3) {
                                                    if (data0.sku !== undefined) {
                                                        const _errs14 = errors;
                                                        if (typeof data0.sku !== "string") {
                                                            const err7 = { instancePath: instancePath + "/value/sku", schemaPath: "#/anyOf/0/properties/value/anyOf/0/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                            if (vErrors === null) {
                                                                vErrors = [err7];
                                                            }
                                                            else {
                                                                vErrors.push(err7);
                                                            }
                                                            errors++;
                                                        }
                                                        var valid3 = _errs14 === errors;
                                                    }
                                                    else {
                                                        var valid3 = true;
                                                    }
                                                    if (valid3) {
                                                        if (data0.version !== undefined) {
                                                            const _errs16 = errors;
                                                            if (typeof data0.version !== "string") {
                                                                const err8 = { instancePath: instancePath + "/value/version", schemaPath: "#/anyOf/0/properties/value/anyOf/0/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err8];
                                                                }
                                                                else {
                                                                    vErrors.push(err8);
                                                                }
                                                                errors++;
                                                            }
                                                            var valid3 = _errs16 === errors;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                const err9 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                        }
                        var _valid1 = _errs6 === errors;
                        valid2 = valid2 || _valid1;
                        if (!valid2) {
                            const _errs18 = errors;
                            if (errors === _errs18) {
                                if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                                    let missing2;
                                    if (((data0.kind === undefined) && (missing2 = "kind")) || ((data0.id === undefined) && (missing2 = "id"))) {
                                        const err10 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/anyOf/1/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err10];
                                        }
                                        else {
                                            vErrors.push(err10);
                                        }
                                        errors++;
                                    }
                                    else {
                                        const _errs20 = errors;
                                        for (const key2 in data0) {
                                            if (!((key2 === "kind") || (key2 === "id"))) {
                                                const err11 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                                if (vErrors === null) {
                                                    vErrors = [err11];
                                                }
                                                else {
                                                    vErrors.push(err11);
                                                }
                                                errors++;
                                                break;
                                            }
                                        }
                                        if (_errs20 === errors) {
                                            if (data0.kind !== undefined) {
                                                const _errs21 = errors;
                                                if ("custom" !== data0.kind) {
                                                    const err12 = { instancePath: instancePath + "/value/kind", schemaPath: "#/anyOf/0/properties/value/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "custom" }, message: "must be equal to constant" };
                                                    if (vErrors === null) {
                                                        vErrors = [err12];
                                                    }
                                                    else {
                                                        vErrors.push(err12);
                                                    }
                                                    errors++;
                                                }
                                                var valid4 = _errs21 === errors;
                                            }
                                            else {
                                                var valid4 = true;
                                            }
                                            if (valid4) {
                                                if (data0.id !== undefined) {
                                                    const _errs22 = errors;
                                                    if (typeof data0.id !== "string") {
                                                        const err13 = { instancePath: instancePath + "/value/id", schemaPath: "#/anyOf/0/properties/value/anyOf/1/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                        if (vErrors === null) {
                                                            vErrors = [err13];
                                                        }
                                                        else {
                                                            vErrors.push(err13);
                                                        }
                                                        errors++;
                                                    }
                                                    var valid4 = _errs22 === errors;
                                                }
                                                else {
                                                    var valid4 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    const err14 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                        vErrors = [err14];
                                    }
                                    else {
                                        vErrors.push(err14);
                                    }
                                    errors++;
                                }
                            }
                            var _valid1 = _errs18 === errors;
                            valid2 = valid2 || _valid1;
                        }
                        if (!valid2) {
                            const err15 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                        else {
                            errors = _errs5;
                            if (vErrors !== null) {
                                if (_errs5) {
                                    vErrors.length = _errs5;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                        }
                        var valid1 = _errs4 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.implicit !== undefined) {
                            const _errs24 = errors;
                            if (true !== data.implicit) {
                                const err16 = { instancePath: instancePath + "/implicit", schemaPath: "#/anyOf/0/properties/implicit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                            var valid1 = _errs24 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                    }
                }
            }
        }
        else {
            const err17 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs25 = errors;
        if (!(validate24(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs25 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs26 = errors;
            if (!(validate26(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs26 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err18 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err18];
        }
        else {
            vErrors.push(err18);
        }
        errors++;
        validate49.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate49.errors = vErrors;
    return errors === 0;
}
const schema17 = { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "enum": ["NodeImage", "SecurityPatch", "Unmanaged", "None"] }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                const _errs3 = errors;
                for (const key0 in data) {
                    if (!((key0 === "value") || (key0 === "implicit"))) {
                        const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs3 === errors) {
                    if (data.value !== undefined) {
                        let data0 = data.value;
                        const _errs4 = errors;
                        if (!((((data0 === "NodeImage") || (data0 === "SecurityPatch")) || (data0 === "Unmanaged")) || (data0 === "None"))) {
                            const err2 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/enum", keyword: "enum", params: { allowedValues: schema17.anyOf[0].properties.value.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                        var valid1 = _errs4 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.implicit !== undefined) {
                            const _errs5 = errors;
                            if (true !== data.implicit) {
                                const err3 = { instancePath: instancePath + "/implicit", schemaPath: "#/anyOf/0/properties/implicit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                            var valid1 = _errs5 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                    }
                }
            }
        }
        else {
            const err4 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs6 = errors;
        if (!(validate24(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs7 = errors;
            if (!(validate26(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs7 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
        validate64.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate64.errors = vErrors;
    return errors === 0;
}
const schema18 = { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "array", "items": { "type": "string" } }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                const _errs3 = errors;
                for (const key0 in data) {
                    if (!((key0 === "value") || (key0 === "implicit"))) {
                        const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs3 === errors) {
                    if (data.value !== undefined) {
                        let data0 = data.value;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (Array.isArray(data0)) {
                                var valid2 = true;
                                const len0 = data0.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs6 = errors;
                                    if (typeof data0[i0] !== "string") {
                                        const err2 = { instancePath: instancePath + "/value/" + i0, schemaPath: "#/anyOf/0/properties/value/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err2];
                                        }
                                        else {
                                            vErrors.push(err2);
                                        }
                                        errors++;
                                    }
                                    var valid2 = _errs6 === errors;
                                    if (!valid2) {
                                        break;
                                    }
                                }
                            }
                            else {
                                const err3 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                        }
                        var valid1 = _errs4 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.implicit !== undefined) {
                            const _errs8 = errors;
                            if (true !== data.implicit) {
                                const err4 = { instancePath: instancePath + "/implicit", schemaPath: "#/anyOf/0/properties/implicit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                    vErrors = [err4];
                                }
                                else {
                                    vErrors.push(err4);
                                }
                                errors++;
                            }
                            var valid1 = _errs8 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                    }
                }
            }
        }
        else {
            const err5 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs9 = errors;
        if (!(validate24(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs9 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs10 = errors;
            if (!(validate26(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs10 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err6 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
        validate73.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate73.errors = vErrors;
    return errors === 0;
}
const schema19 = { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "object", "additionalProperties": { "$ref": "#/definitions/text" } }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                const _errs3 = errors;
                for (const key0 in data) {
                    if (!((key0 === "value") || (key0 === "implicit"))) {
                        const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs3 === errors) {
                    if (data.value !== undefined) {
                        let data0 = data.value;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                                for (const key1 in data0) {
                                    const _errs7 = errors;
                                    if (!(validate23(data0[key1], { instancePath: instancePath + "/value/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData }))) {
                                        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid2 = _errs7 === errors;
                                    if (!valid2) {
                                        break;
                                    }
                                }
                            }
                            else {
                                const err2 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err2];
                                }
                                else {
                                    vErrors.push(err2);
                                }
                                errors++;
                            }
                        }
                        var valid1 = _errs4 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.implicit !== undefined) {
                            const _errs8 = errors;
                            if (true !== data.implicit) {
                                const err3 = { instancePath: instancePath + "/implicit", schemaPath: "#/anyOf/0/properties/implicit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                            var valid1 = _errs8 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                    }
                }
            }
        }
        else {
            const err4 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs9 = errors;
        if (!(validate24(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs9 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs10 = errors;
            if (!(validate26(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs10 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
        validate84.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate84.errors = vErrors;
    return errors === 0;
}
const schema20 = { "type": "object", "required": ["created", "power", "connection", "assessment", "pending", "installations", "configuration"], "additionalProperties": false, "properties": { "created": { "$ref": "#/definitions/text" }, "power": { "$ref": "#/definitions/stateSince" }, "connection": { "$ref": "#/definitions/stateSince" }, "assessment": { "$ref": "#/definitions/assessment" }, "pending": { "$ref": "#/definitions/pending" }, "installations": { "$ref": "#/definitions/installations" }, "configuration": { "$ref": "#/definitions/states" }, "runs": { "$ref": "#/definitions/runs" }, "blockedExtensions": { "$ref": "#/definitions/texts" } } };
const schema21 = { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "$ref": "#/definitions/state" }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] };
const schema22 = { "type": "object", "required": ["state"], "additionalProperties": false, "properties": { "state": { "type": "string" }, "since": { "type": "string" } } };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.state === undefined) && (missing0 = "state")) {
                validate92.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "state") || (key0 === "since"))) {
                        validate92.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.state !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.state !== "string") {
                            validate92.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.since !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.since !== "string") {
                                validate92.errors = [{ instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate92.errors = vErrors;
    return errors === 0;
}
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                const _errs3 = errors;
                for (const key0 in data) {
                    if (!((key0 === "value") || (key0 === "implicit"))) {
                        const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs3 === errors) {
                    if (data.value !== undefined) {
                        const _errs4 = errors;
                        if (!(validate92(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }))) {
                            vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
                            errors = vErrors.length;
                        }
                        var valid1 = _errs4 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.implicit !== undefined) {
                            const _errs5 = errors;
                            if (true !== data.implicit) {
                                const err2 = { instancePath: instancePath + "/implicit", schemaPath: "#/anyOf/0/properties/implicit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                    vErrors = [err2];
                                }
                                else {
                                    vErrors.push(err2);
                                }
                                errors++;
                            }
                            var valid1 = _errs5 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                    }
                }
            }
        }
        else {
            const err3 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs6 = errors;
        if (!(validate24(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs7 = errors;
            if (!(validate26(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs7 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
        validate91.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate91.errors = vErrors;
    return errors === 0;
}
const schema23 = { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "object", "required": ["status", "at", "rebootPending", "counts"], "additionalProperties": false, "properties": { "status": { "type": "string" }, "at": { "$ref": "#/definitions/text" }, "startedBy": { "type": "string" }, "service": { "type": "string" }, "rebootPending": { "$ref": "#/definitions/flag" }, "counts": { "type": "object", "additionalProperties": { "type": "number" } }, "error": { "$ref": "#/definitions/error" } } }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] };
const schema24 = { "type": "object", "required": ["code", "message", "details"], "additionalProperties": false, "properties": { "code": { "type": "string" }, "message": { "type": "string" }, "details": { "type": "array", "items": { "type": "object", "required": ["code", "message"], "additionalProperties": false, "properties": { "code": { "type": "string" }, "message": { "type": "string" } } } } } };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.details === undefined) && (missing0 = "details"))) {
                validate101.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((key0 === "code") || (key0 === "message")) || (key0 === "details"))) {
                        validate101.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.code !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.code !== "string") {
                            validate101.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.message !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.message !== "string") {
                                validate101.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.details !== undefined) {
                                let data2 = data.details;
                                const _errs6 = errors;
                                if (errors === _errs6) {
                                    if (Array.isArray(data2)) {
                                        var valid1 = true;
                                        const len0 = data2.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            let data3 = data2[i0];
                                            const _errs8 = errors;
                                            if (errors === _errs8) {
                                                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                                    let missing1;
                                                    if (((data3.code === undefined) && (missing1 = "code")) || ((data3.message === undefined) && (missing1 = "message"))) {
                                                        validate101.errors = [{ instancePath: instancePath + "/details/" + i0, schemaPath: "#/properties/details/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs10 = errors;
                                                        for (const key1 in data3) {
                                                            if (!((key1 === "code") || (key1 === "message"))) {
                                                                validate101.errors = [{ instancePath: instancePath + "/details/" + i0, schemaPath: "#/properties/details/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs10 === errors) {
                                                            if (data3.code !== undefined) {
                                                                const _errs11 = errors;
                                                                if (typeof data3.code !== "string") {
                                                                    validate101.errors = [{ instancePath: instancePath + "/details/" + i0 + "/code", schemaPath: "#/properties/details/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                                var valid2 = _errs11 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                                if (data3.message !== undefined) {
                                                                    const _errs13 = errors;
                                                                    if (typeof data3.message !== "string") {
                                                                        validate101.errors = [{ instancePath: instancePath + "/details/" + i0 + "/message", schemaPath: "#/properties/details/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                    var valid2 = _errs13 === errors;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate101.errors = [{ instancePath: instancePath + "/details/" + i0, schemaPath: "#/properties/details/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs8 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                    else {
                                        validate101.errors = [{ instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate101.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate101.errors = vErrors;
    return errors === 0;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                const _errs3 = errors;
                for (const key0 in data) {
                    if (!((key0 === "value") || (key0 === "implicit"))) {
                        const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs3 === errors) {
                    if (data.value !== undefined) {
                        let data0 = data.value;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                                let missing1;
                                if (((((data0.status === undefined) && (missing1 = "status")) || ((data0.at === undefined) && (missing1 = "at"))) || ((data0.rebootPending === undefined) && (missing1 = "rebootPending"))) || ((data0.counts === undefined) && (missing1 = "counts"))) {
                                    const err2 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err2];
                                    }
                                    else {
                                        vErrors.push(err2);
                                    }
                                    errors++;
                                }
                                else {
                                    const _errs6 = errors;
                                    for (const key1 in data0) {
                                        if (!(((((((key1 === "status") || (key1 === "at")) || (key1 === "startedBy")) || (key1 === "service")) || (key1 === "rebootPending")) || (key1 === "counts")) || (key1 === "error"))) {
                                            const err3 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                            if (vErrors === null) {
                                                vErrors = [err3];
                                            }
                                            else {
                                                vErrors.push(err3);
                                            }
                                            errors++;
                                            break;
                                        }
                                    }
                                    if (_errs6 === errors) {
                                        if (data0.status !== undefined) {
                                            const _errs7 = errors;
                                            if (typeof data0.status !== "string") {
                                                const err4 = { instancePath: instancePath + "/value/status", schemaPath: "#/anyOf/0/properties/value/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err4];
                                                }
                                                else {
                                                    vErrors.push(err4);
                                                }
                                                errors++;
                                            }
                                            var valid2 = _errs7 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                        if (valid2) {
                                            if (data0.at !== undefined) {
                                                const _errs9 = errors;
                                                if (!(validate23(data0.at, { instancePath: instancePath + "/value/at", parentData: data0, parentDataProperty: "at", rootData }))) {
                                                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid2 = _errs9 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                            if (valid2) {
                                                if (data0.startedBy !== undefined) {
                                                    const _errs10 = errors;
                                                    if (typeof data0.startedBy !== "string") {
                                                        const err5 = { instancePath: instancePath + "/value/startedBy", schemaPath: "#/anyOf/0/properties/value/properties/startedBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                        if (vErrors === null) {
                                                            vErrors = [err5];
                                                        }
                                                        else {
                                                            vErrors.push(err5);
                                                        }
                                                        errors++;
                                                    }
                                                    var valid2 = _errs10 === errors;
                                                }
                                                else {
                                                    var valid2 = true;
                                                }
                                                if (valid2) {
                                                    if (data0.service !== undefined) {
                                                        const _errs12 = errors;
                                                        if (typeof data0.service !== "string") {
                                                            const err6 = { instancePath: instancePath + "/value/service", schemaPath: "#/anyOf/0/properties/value/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                            if (vErrors === null) {
                                                                vErrors = [err6];
                                                            }
                                                            else {
                                                                vErrors.push(err6);
                                                            }
                                                            errors++;
                                                        }
                                                        var valid2 = _errs12 === errors;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                        if (data0.rebootPending !== undefined) {
                                                            const _errs14 = errors;
                                                            if (!(validate41(data0.rebootPending, { instancePath: instancePath + "/value/rebootPending", parentData: data0, parentDataProperty: "rebootPending", rootData }))) {
                                                                vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid2 = _errs14 === errors;
                                                        }
                                                        else {
                                                            var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                            if (data0.counts !== undefined) {
                                                                let data6 = data0.counts;
                                                                const _errs15 = errors;
                                                                if (errors === _errs15) {
                                                                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                                        for (const key2 in data6) {
                                                                            let data7 = data6[key2];
                                                                            const _errs18 = errors;
                                                                            if (!((typeof data7 == "number") && (isFinite(data7)))) {
                                                                                const err7 = { instancePath: instancePath + "/value/counts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/0/properties/value/properties/counts/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err7];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err7);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            var valid3 = _errs18 === errors;
                                                                            if (!valid3) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        const err8 = { instancePath: instancePath + "/value/counts", schemaPath: "#/anyOf/0/properties/value/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err8];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err8);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                var valid2 = _errs15 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                                if (data0.error !== undefined) {
                                                                    const _errs20 = errors;
                                                                    if (!(validate101(data0.error, { instancePath: instancePath + "/value/error", parentData: data0, parentDataProperty: "error", rootData }))) {
                                                                        vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid2 = _errs20 === errors;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                const err9 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                        }
                        var valid1 = _errs4 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.implicit !== undefined) {
                            const _errs21 = errors;
                            if (true !== data.implicit) {
                                const err10 = { instancePath: instancePath + "/implicit", schemaPath: "#/anyOf/0/properties/implicit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                            var valid1 = _errs21 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                    }
                }
            }
        }
        else {
            const err11 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs22 = errors;
        if (!(validate24(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs22 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs23 = errors;
            if (!(validate26(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs23 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err12 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
        validate98.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate98.errors = vErrors;
    return errors === 0;
}
const schema25 = { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "array", "items": { "type": "object", "required": ["id", "name", "classifications", "published"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "kb": { "type": "string" }, "version": { "type": "string" }, "classifications": { "type": "array", "items": { "type": "string" } }, "published": { "$ref": "#/definitions/text" }, "firstSeen": { "type": "string" }, "notMissingAt": { "type": "string" } } } }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                const _errs3 = errors;
                for (const key0 in data) {
                    if (!((key0 === "value") || (key0 === "implicit"))) {
                        const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs3 === errors) {
                    if (data.value !== undefined) {
                        let data0 = data.value;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (Array.isArray(data0)) {
                                var valid2 = true;
                                const len0 = data0.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    let data1 = data0[i0];
                                    const _errs6 = errors;
                                    if (errors === _errs6) {
                                        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                            let missing1;
                                            if (((((data1.id === undefined) && (missing1 = "id")) || ((data1.name === undefined) && (missing1 = "name"))) || ((data1.classifications === undefined) && (missing1 = "classifications"))) || ((data1.published === undefined) && (missing1 = "published"))) {
                                                const err2 = { instancePath: instancePath + "/value/" + i0, schemaPath: "#/anyOf/0/properties/value/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                                if (vErrors === null) {
                                                    vErrors = [err2];
                                                }
                                                else {
                                                    vErrors.push(err2);
                                                }
                                                errors++;
                                            }
                                            else {
                                                const _errs8 = errors;
                                                for (const key1 in data1) {
                                                    if (!((((((((key1 === "id") || (key1 === "name")) || (key1 === "kb")) || (key1 === "version")) || (key1 === "classifications")) || (key1 === "published")) || (key1 === "firstSeen")) || (key1 === "notMissingAt"))) {
                                                        const err3 = { instancePath: instancePath + "/value/" + i0, schemaPath: "#/anyOf/0/properties/value/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                                        if (vErrors === null) {
                                                            vErrors = [err3];
                                                        }
                                                        else {
                                                            vErrors.push(err3);
                                                        }
                                                        errors++;
                                                        break;
                                                    }
                                                }
                                                if (_errs8 === errors) {
                                                    if (data1.id !== undefined) {
                                                        const _errs9 = errors;
                                                        if (typeof data1.id !== "string") {
                                                            const err4 = { instancePath: instancePath + "/value/" + i0 + "/id", schemaPath: "#/anyOf/0/properties/value/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                            if (vErrors === null) {
                                                                vErrors = [err4];
                                                            }
                                                            else {
                                                                vErrors.push(err4);
                                                            }
                                                            errors++;
                                                        }
                                                        var valid3 = _errs9 === errors;
                                                    }
                                                    else {
                                                        var valid3 = true;
                                                    }
                                                    if (valid3) {
                                                        if (data1.name !== undefined) {
                                                            const _errs11 = errors;
                                                            if (typeof data1.name !== "string") {
                                                                const err5 = { instancePath: instancePath + "/value/" + i0 + "/name", schemaPath: "#/anyOf/0/properties/value/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err5];
                                                                }
                                                                else {
                                                                    vErrors.push(err5);
                                                                }
                                                                errors++;
                                                            }
                                                            var valid3 = _errs11 === errors;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                            if (data1.kb !== undefined) {
                                                                const _errs13 = errors;
                                                                if (typeof data1.kb !== "string") {
                                                                    const err6 = { instancePath: instancePath + "/value/" + i0 + "/kb", schemaPath: "#/anyOf/0/properties/value/items/properties/kb/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err6];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err6);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var valid3 = _errs13 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                            if (valid3) {
                                                                if (data1.version !== undefined) {
                                                                    const _errs15 = errors;
                                                                    if (typeof data1.version !== "string") {
                                                                        const err7 = { instancePath: instancePath + "/value/" + i0 + "/version", schemaPath: "#/anyOf/0/properties/value/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err7];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err7);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    var valid3 = _errs15 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                                if (valid3) {
                                                                    if (data1.classifications !== undefined) {
                                                                        let data6 = data1.classifications;
                                                                        const _errs17 = errors;
                                                                        if (errors === _errs17) {
                                                                            if (Array.isArray(data6)) {
                                                                                var valid4 = true;
                                                                                const len1 = data6.length;
                                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                                    const _errs19 = errors;
                                                                                    if (typeof data6[i1] !== "string") {
                                                                                        const err8 = { instancePath: instancePath + "/value/" + i0 + "/classifications/" + i1, schemaPath: "#/anyOf/0/properties/value/items/properties/classifications/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err8];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err8);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    var valid4 = _errs19 === errors;
                                                                                    if (!valid4) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err9 = { instancePath: instancePath + "/value/" + i0 + "/classifications", schemaPath: "#/anyOf/0/properties/value/items/properties/classifications/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err9];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err9);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        var valid3 = _errs17 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data1.published !== undefined) {
                                                                            const _errs21 = errors;
                                                                            if (!(validate23(data1.published, { instancePath: instancePath + "/value/" + i0 + "/published", parentData: data1, parentDataProperty: "published", rootData }))) {
                                                                                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid3 = _errs21 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                            if (data1.firstSeen !== undefined) {
                                                                                const _errs22 = errors;
                                                                                if (typeof data1.firstSeen !== "string") {
                                                                                    const err10 = { instancePath: instancePath + "/value/" + i0 + "/firstSeen", schemaPath: "#/anyOf/0/properties/value/items/properties/firstSeen/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err10];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err10);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                var valid3 = _errs22 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                            if (valid3) {
                                                                                if (data1.notMissingAt !== undefined) {
                                                                                    const _errs24 = errors;
                                                                                    if (typeof data1.notMissingAt !== "string") {
                                                                                        const err11 = { instancePath: instancePath + "/value/" + i0 + "/notMissingAt", schemaPath: "#/anyOf/0/properties/value/items/properties/notMissingAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err11];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err11);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    var valid3 = _errs24 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid3 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            const err12 = { instancePath: instancePath + "/value/" + i0, schemaPath: "#/anyOf/0/properties/value/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                            if (vErrors === null) {
                                                vErrors = [err12];
                                            }
                                            else {
                                                vErrors.push(err12);
                                            }
                                            errors++;
                                        }
                                    }
                                    var valid2 = _errs6 === errors;
                                    if (!valid2) {
                                        break;
                                    }
                                }
                            }
                            else {
                                const err13 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                        var valid1 = _errs4 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.implicit !== undefined) {
                            const _errs26 = errors;
                            if (true !== data.implicit) {
                                const err14 = { instancePath: instancePath + "/implicit", schemaPath: "#/anyOf/0/properties/implicit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                            var valid1 = _errs26 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                    }
                }
            }
        }
        else {
            const err15 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs27 = errors;
        if (!(validate24(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs27 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs28 = errors;
            if (!(validate26(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs28 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err16 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
        validate106.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate106.errors = vErrors;
    return errors === 0;
}
const schema26 = { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "array", "items": { "type": "object", "required": ["id", "status", "started", "at", "counts", "windowExceeded", "rebootStatus"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "status": { "type": "string" }, "started": { "$ref": "#/definitions/text" }, "at": { "$ref": "#/definitions/text" }, "startedBy": { "type": "string" }, "scheduleRun": { "type": "string" }, "counts": { "type": "object", "additionalProperties": { "type": "number" } }, "windowExceeded": { "type": "boolean" }, "rebootStatus": { "$ref": "#/definitions/text" }, "error": { "$ref": "#/definitions/error" } } } }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                const _errs3 = errors;
                for (const key0 in data) {
                    if (!((key0 === "value") || (key0 === "implicit"))) {
                        const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs3 === errors) {
                    if (data.value !== undefined) {
                        let data0 = data.value;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (Array.isArray(data0)) {
                                var valid2 = true;
                                const len0 = data0.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    let data1 = data0[i0];
                                    const _errs6 = errors;
                                    if (errors === _errs6) {
                                        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                            let missing1;
                                            if ((((((((data1.id === undefined) && (missing1 = "id")) || ((data1.status === undefined) && (missing1 = "status"))) || ((data1.started === undefined) && (missing1 = "started"))) || ((data1.at === undefined) && (missing1 = "at"))) || ((data1.counts === undefined) && (missing1 = "counts"))) || ((data1.windowExceeded === undefined) && (missing1 = "windowExceeded"))) || ((data1.rebootStatus === undefined) && (missing1 = "rebootStatus"))) {
                                                const err2 = { instancePath: instancePath + "/value/" + i0, schemaPath: "#/anyOf/0/properties/value/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                                if (vErrors === null) {
                                                    vErrors = [err2];
                                                }
                                                else {
                                                    vErrors.push(err2);
                                                }
                                                errors++;
                                            }
                                            else {
                                                const _errs8 = errors;
                                                for (const key1 in data1) {
                                                    if (!(func2.call(schema26.anyOf[0].properties.value.items.properties, key1))) {
                                                        const err3 = { instancePath: instancePath + "/value/" + i0, schemaPath: "#/anyOf/0/properties/value/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                                        if (vErrors === null) {
                                                            vErrors = [err3];
                                                        }
                                                        else {
                                                            vErrors.push(err3);
                                                        }
                                                        errors++;
                                                        break;
                                                    }
                                                }
                                                if (_errs8 === errors) {
                                                    if (data1.id !== undefined) {
                                                        const _errs9 = errors;
                                                        if (typeof data1.id !== "string") {
                                                            const err4 = { instancePath: instancePath + "/value/" + i0 + "/id", schemaPath: "#/anyOf/0/properties/value/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                            if (vErrors === null) {
                                                                vErrors = [err4];
                                                            }
                                                            else {
                                                                vErrors.push(err4);
                                                            }
                                                            errors++;
                                                        }
                                                        var valid3 = _errs9 === errors;
                                                    }
                                                    else {
                                                        var valid3 = true;
                                                    }
                                                    if (valid3) {
                                                        if (data1.status !== undefined) {
                                                            const _errs11 = errors;
                                                            if (typeof data1.status !== "string") {
                                                                const err5 = { instancePath: instancePath + "/value/" + i0 + "/status", schemaPath: "#/anyOf/0/properties/value/items/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err5];
                                                                }
                                                                else {
                                                                    vErrors.push(err5);
                                                                }
                                                                errors++;
                                                            }
                                                            var valid3 = _errs11 === errors;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                            if (data1.started !== undefined) {
                                                                const _errs13 = errors;
                                                                if (!(validate23(data1.started, { instancePath: instancePath + "/value/" + i0 + "/started", parentData: data1, parentDataProperty: "started", rootData }))) {
                                                                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid3 = _errs13 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                            if (valid3) {
                                                                if (data1.at !== undefined) {
                                                                    const _errs14 = errors;
                                                                    if (!(validate23(data1.at, { instancePath: instancePath + "/value/" + i0 + "/at", parentData: data1, parentDataProperty: "at", rootData }))) {
                                                                        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid3 = _errs14 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                                if (valid3) {
                                                                    if (data1.startedBy !== undefined) {
                                                                        const _errs15 = errors;
                                                                        if (typeof data1.startedBy !== "string") {
                                                                            const err6 = { instancePath: instancePath + "/value/" + i0 + "/startedBy", schemaPath: "#/anyOf/0/properties/value/items/properties/startedBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err6];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err6);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        var valid3 = _errs15 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data1.scheduleRun !== undefined) {
                                                                            const _errs17 = errors;
                                                                            if (typeof data1.scheduleRun !== "string") {
                                                                                const err7 = { instancePath: instancePath + "/value/" + i0 + "/scheduleRun", schemaPath: "#/anyOf/0/properties/value/items/properties/scheduleRun/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err7];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err7);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            var valid3 = _errs17 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                            if (data1.counts !== undefined) {
                                                                                let data8 = data1.counts;
                                                                                const _errs19 = errors;
                                                                                if (errors === _errs19) {
                                                                                    if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                                                                        for (const key2 in data8) {
                                                                                            let data9 = data8[key2];
                                                                                            const _errs22 = errors;
                                                                                            if (!((typeof data9 == "number") && (isFinite(data9)))) {
                                                                                                const err8 = { instancePath: instancePath + "/value/" + i0 + "/counts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/0/properties/value/items/properties/counts/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err8];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err8);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                            var valid4 = _errs22 === errors;
                                                                                            if (!valid4) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        const err9 = { instancePath: instancePath + "/value/" + i0 + "/counts", schemaPath: "#/anyOf/0/properties/value/items/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err9];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err9);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                                var valid3 = _errs19 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                            if (valid3) {
                                                                                if (data1.windowExceeded !== undefined) {
                                                                                    const _errs24 = errors;
                                                                                    if (typeof data1.windowExceeded !== "boolean") {
                                                                                        const err10 = { instancePath: instancePath + "/value/" + i0 + "/windowExceeded", schemaPath: "#/anyOf/0/properties/value/items/properties/windowExceeded/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err10];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err10);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    var valid3 = _errs24 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid3 = true;
                                                                                }
                                                                                if (valid3) {
                                                                                    if (data1.rebootStatus !== undefined) {
                                                                                        const _errs26 = errors;
                                                                                        if (!(validate23(data1.rebootStatus, { instancePath: instancePath + "/value/" + i0 + "/rebootStatus", parentData: data1, parentDataProperty: "rebootStatus", rootData }))) {
                                                                                            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid3 = _errs26 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid3 = true;
                                                                                    }
                                                                                    if (valid3) {
                                                                                        if (data1.error !== undefined) {
                                                                                            const _errs27 = errors;
                                                                                            if (!(validate101(data1.error, { instancePath: instancePath + "/value/" + i0 + "/error", parentData: data1, parentDataProperty: "error", rootData }))) {
                                                                                                vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
                                                                                                errors = vErrors.length;
                                                                                            }
                                                                                            var valid3 = _errs27 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid3 = true;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            const err11 = { instancePath: instancePath + "/value/" + i0, schemaPath: "#/anyOf/0/properties/value/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                            if (vErrors === null) {
                                                vErrors = [err11];
                                            }
                                            else {
                                                vErrors.push(err11);
                                            }
                                            errors++;
                                        }
                                    }
                                    var valid2 = _errs6 === errors;
                                    if (!valid2) {
                                        break;
                                    }
                                }
                            }
                            else {
                                const err12 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                        var valid1 = _errs4 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.implicit !== undefined) {
                            const _errs28 = errors;
                            if (true !== data.implicit) {
                                const err13 = { instancePath: instancePath + "/implicit", schemaPath: "#/anyOf/0/properties/implicit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                            var valid1 = _errs28 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                    }
                }
            }
        }
        else {
            const err14 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs29 = errors;
        if (!(validate24(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs29 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs30 = errors;
            if (!(validate26(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs30 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err15 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err15];
        }
        else {
            vErrors.push(err15);
        }
        errors++;
        validate111.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate111.errors = vErrors;
    return errors === 0;
}
const schema27 = { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "array", "items": { "$ref": "#/definitions/state" } }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                const _errs3 = errors;
                for (const key0 in data) {
                    if (!((key0 === "value") || (key0 === "implicit"))) {
                        const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs3 === errors) {
                    if (data.value !== undefined) {
                        let data0 = data.value;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (Array.isArray(data0)) {
                                var valid2 = true;
                                const len0 = data0.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs6 = errors;
                                    if (!(validate92(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData }))) {
                                        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid2 = _errs6 === errors;
                                    if (!valid2) {
                                        break;
                                    }
                                }
                            }
                            else {
                                const err2 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err2];
                                }
                                else {
                                    vErrors.push(err2);
                                }
                                errors++;
                            }
                        }
                        var valid1 = _errs4 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.implicit !== undefined) {
                            const _errs7 = errors;
                            if (true !== data.implicit) {
                                const err3 = { instancePath: instancePath + "/implicit", schemaPath: "#/anyOf/0/properties/implicit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                            var valid1 = _errs7 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                    }
                }
            }
        }
        else {
            const err4 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs8 = errors;
        if (!(validate24(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs8 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs9 = errors;
            if (!(validate26(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs9 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
        validate119.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate119.errors = vErrors;
    return errors === 0;
}
const schema28 = { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "array", "items": { "type": "object", "required": ["id", "status", "started", "ended"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "status": { "type": "string" }, "started": { "$ref": "#/definitions/text" }, "ended": { "$ref": "#/definitions/text" }, "error": { "$ref": "#/definitions/error" } } } }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                const _errs3 = errors;
                for (const key0 in data) {
                    if (!((key0 === "value") || (key0 === "implicit"))) {
                        const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs3 === errors) {
                    if (data.value !== undefined) {
                        let data0 = data.value;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (Array.isArray(data0)) {
                                var valid2 = true;
                                const len0 = data0.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    let data1 = data0[i0];
                                    const _errs6 = errors;
                                    if (errors === _errs6) {
                                        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                            let missing1;
                                            if (((((data1.id === undefined) && (missing1 = "id")) || ((data1.status === undefined) && (missing1 = "status"))) || ((data1.started === undefined) && (missing1 = "started"))) || ((data1.ended === undefined) && (missing1 = "ended"))) {
                                                const err2 = { instancePath: instancePath + "/value/" + i0, schemaPath: "#/anyOf/0/properties/value/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                                if (vErrors === null) {
                                                    vErrors = [err2];
                                                }
                                                else {
                                                    vErrors.push(err2);
                                                }
                                                errors++;
                                            }
                                            else {
                                                const _errs8 = errors;
                                                for (const key1 in data1) {
                                                    if (!(((((key1 === "id") || (key1 === "status")) || (key1 === "started")) || (key1 === "ended")) || (key1 === "error"))) {
                                                        const err3 = { instancePath: instancePath + "/value/" + i0, schemaPath: "#/anyOf/0/properties/value/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                                        if (vErrors === null) {
                                                            vErrors = [err3];
                                                        }
                                                        else {
                                                            vErrors.push(err3);
                                                        }
                                                        errors++;
                                                        break;
                                                    }
                                                }
                                                if (_errs8 === errors) {
                                                    if (data1.id !== undefined) {
                                                        const _errs9 = errors;
                                                        if (typeof data1.id !== "string") {
                                                            const err4 = { instancePath: instancePath + "/value/" + i0 + "/id", schemaPath: "#/anyOf/0/properties/value/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                            if (vErrors === null) {
                                                                vErrors = [err4];
                                                            }
                                                            else {
                                                                vErrors.push(err4);
                                                            }
                                                            errors++;
                                                        }
                                                        var valid3 = _errs9 === errors;
                                                    }
                                                    else {
                                                        var valid3 = true;
                                                    }
                                                    if (valid3) {
                                                        if (data1.status !== undefined) {
                                                            const _errs11 = errors;
                                                            if (typeof data1.status !== "string") {
                                                                const err5 = { instancePath: instancePath + "/value/" + i0 + "/status", schemaPath: "#/anyOf/0/properties/value/items/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err5];
                                                                }
                                                                else {
                                                                    vErrors.push(err5);
                                                                }
                                                                errors++;
                                                            }
                                                            var valid3 = _errs11 === errors;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                            if (data1.started !== undefined) {
                                                                const _errs13 = errors;
                                                                if (!(validate23(data1.started, { instancePath: instancePath + "/value/" + i0 + "/started", parentData: data1, parentDataProperty: "started", rootData }))) {
                                                                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid3 = _errs13 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                            if (valid3) {
                                                                if (data1.ended !== undefined) {
                                                                    const _errs14 = errors;
                                                                    if (!(validate23(data1.ended, { instancePath: instancePath + "/value/" + i0 + "/ended", parentData: data1, parentDataProperty: "ended", rootData }))) {
                                                                        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid3 = _errs14 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                                if (valid3) {
                                                                    if (data1.error !== undefined) {
                                                                        const _errs15 = errors;
                                                                        if (!(validate101(data1.error, { instancePath: instancePath + "/value/" + i0 + "/error", parentData: data1, parentDataProperty: "error", rootData }))) {
                                                                            vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid3 = _errs15 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            const err6 = { instancePath: instancePath + "/value/" + i0, schemaPath: "#/anyOf/0/properties/value/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                            if (vErrors === null) {
                                                vErrors = [err6];
                                            }
                                            else {
                                                vErrors.push(err6);
                                            }
                                            errors++;
                                        }
                                    }
                                    var valid2 = _errs6 === errors;
                                    if (!valid2) {
                                        break;
                                    }
                                }
                            }
                            else {
                                const err7 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                        var valid1 = _errs4 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.implicit !== undefined) {
                            const _errs16 = errors;
                            if (true !== data.implicit) {
                                const err8 = { instancePath: instancePath + "/implicit", schemaPath: "#/anyOf/0/properties/implicit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                            var valid1 = _errs16 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                    }
                }
            }
        }
        else {
            const err9 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs17 = errors;
        if (!(validate24(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs17 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs18 = errors;
            if (!(validate26(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs18 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err10 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
        validate124.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate124.errors = vErrors;
    return errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((data.created === undefined) && (missing0 = "created")) || ((data.power === undefined) && (missing0 = "power"))) || ((data.connection === undefined) && (missing0 = "connection"))) || ((data.assessment === undefined) && (missing0 = "assessment"))) || ((data.pending === undefined) && (missing0 = "pending"))) || ((data.installations === undefined) && (missing0 = "installations"))) || ((data.configuration === undefined) && (missing0 = "configuration"))) {
                validate89.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func2.call(schema20.properties, key0))) {
                        validate89.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.created !== undefined) {
                        const _errs2 = errors;
                        if (!(validate23(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData }))) {
                            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.power !== undefined) {
                            const _errs3 = errors;
                            if (!(validate91(data.power, { instancePath: instancePath + "/power", parentData: data, parentDataProperty: "power", rootData }))) {
                                vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.connection !== undefined) {
                                const _errs4 = errors;
                                if (!(validate91(data.connection, { instancePath: instancePath + "/connection", parentData: data, parentDataProperty: "connection", rootData }))) {
                                    vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.assessment !== undefined) {
                                    const _errs5 = errors;
                                    if (!(validate98(data.assessment, { instancePath: instancePath + "/assessment", parentData: data, parentDataProperty: "assessment", rootData }))) {
                                        vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs5 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.pending !== undefined) {
                                        const _errs6 = errors;
                                        if (!(validate106(data.pending, { instancePath: instancePath + "/pending", parentData: data, parentDataProperty: "pending", rootData }))) {
                                            vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs6 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.installations !== undefined) {
                                            const _errs7 = errors;
                                            if (!(validate111(data.installations, { instancePath: instancePath + "/installations", parentData: data, parentDataProperty: "installations", rootData }))) {
                                                vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid0 = _errs7 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.configuration !== undefined) {
                                                const _errs8 = errors;
                                                if (!(validate119(data.configuration, { instancePath: instancePath + "/configuration", parentData: data, parentDataProperty: "configuration", rootData }))) {
                                                    vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid0 = _errs8 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.runs !== undefined) {
                                                    const _errs9 = errors;
                                                    if (!(validate124(data.runs, { instancePath: instancePath + "/runs", parentData: data, parentDataProperty: "runs", rootData }))) {
                                                        vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs9 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.blockedExtensions !== undefined) {
                                                        const _errs10 = errors;
                                                        if (!(validate73(data.blockedExtensions, { instancePath: instancePath + "/blockedExtensions", parentData: data, parentDataProperty: "blockedExtensions", rootData }))) {
                                                            vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs10 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate89.errors = vErrors;
    return errors === 0;
}
const schema29 = { "type": "object", "additionalProperties": false, "properties": { "patchMode": { "$ref": "#/definitions/patchMode" }, "assessmentMode": { "$ref": "#/definitions/assessmentMode" }, "bypass": { "$ref": "#/definitions/flag" }, "rebootSetting": { "$ref": "#/definitions/rebootSetting" }, "hotpatch": { "$ref": "#/definitions/flag" }, "automaticUpdates": { "$ref": "#/definitions/flag" } } };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!((((((key0 === "patchMode") || (key0 === "assessmentMode")) || (key0 === "bypass")) || (key0 === "rebootSetting")) || (key0 === "hotpatch")) || (key0 === "automaticUpdates"))) {
                    validate133.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.patchMode !== undefined) {
                    const _errs2 = errors;
                    if (!(validate33(data.patchMode, { instancePath: instancePath + "/patchMode", parentData: data, parentDataProperty: "patchMode", rootData }))) {
                        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                        errors = vErrors.length;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.assessmentMode !== undefined) {
                        const _errs3 = errors;
                        if (!(validate37(data.assessmentMode, { instancePath: instancePath + "/assessmentMode", parentData: data, parentDataProperty: "assessmentMode", rootData }))) {
                            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.bypass !== undefined) {
                            const _errs4 = errors;
                            if (!(validate41(data.bypass, { instancePath: instancePath + "/bypass", parentData: data, parentDataProperty: "bypass", rootData }))) {
                                vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.rebootSetting !== undefined) {
                                const _errs5 = errors;
                                if (!(validate45(data.rebootSetting, { instancePath: instancePath + "/rebootSetting", parentData: data, parentDataProperty: "rebootSetting", rootData }))) {
                                    vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.hotpatch !== undefined) {
                                    const _errs6 = errors;
                                    if (!(validate41(data.hotpatch, { instancePath: instancePath + "/hotpatch", parentData: data, parentDataProperty: "hotpatch", rootData }))) {
                                        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.automaticUpdates !== undefined) {
                                        const _errs7 = errors;
                                        if (!(validate41(data.automaticUpdates, { instancePath: instancePath + "/automaticUpdates", parentData: data, parentDataProperty: "automaticUpdates", rootData }))) {
                                            vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs7 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate133.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate133.errors = vErrors;
    return errors === 0;
}
const schema30 = { "type": "object", "additionalProperties": false, "properties": { "kind": { "enum": ["virtual-machine", "uniform-scale-set", "flexible-scale-set", "arc-server", "aks-node-pool"] }, "signIn": { "type": "string" }, "os": { "$ref": "#/definitions/os" }, "subscription": { "$ref": "#/definitions/text" }, "resourceGroup": { "$ref": "#/definitions/text" }, "location": { "$ref": "#/definitions/text" }, "tags": { "$ref": "#/definitions/formerTags" } } };
const schema31 = { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "object", "additionalProperties": { "anyOf": [{ "$ref": "#/definitions/text" }, { "type": "object", "required": ["same"], "additionalProperties": false, "properties": { "same": { "const": true } } }] } }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] };
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                const _errs3 = errors;
                for (const key0 in data) {
                    if (!((key0 === "value") || (key0 === "implicit"))) {
                        const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs3 === errors) {
                    if (data.value !== undefined) {
                        let data0 = data.value;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                                for (const key1 in data0) {
                                    let data1 = data0[key1];
                                    const _errs7 = errors;
                                    const _errs8 = errors;
                                    let valid3 = false;
                                    const _errs9 = errors;
                                    if (!(validate23(data1, { instancePath: instancePath + "/value/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key1, rootData }))) {
                                        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                        errors = vErrors.length;
                                    }
                                    var _valid1 = _errs9 === errors;
                                    valid3 = valid3 || _valid1;
                                    if (!valid3) {
                                        const _errs10 = errors;
                                        if (errors === _errs10) {
                                            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                                let missing1;
                                                if ((data1.same === undefined) && (missing1 = "same")) {
                                                    const err2 = { instancePath: instancePath + "/value/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/0/properties/value/additionalProperties/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                                    if (vErrors === null) {
                                                        vErrors = [err2];
                                                    }
                                                    else {
                                                        vErrors.push(err2);
                                                    }
                                                    errors++;
                                                }
                                                else {
                                                    const _errs12 = errors;
                                                    for (const key2 in data1) {
                                                        if (!(key2 === "same")) {
                                                            const err3 = { instancePath: instancePath + "/value/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/0/properties/value/additionalProperties/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                                            if (vErrors === null) {
                                                                vErrors = [err3];
                                                            }
                                                            else {
                                                                vErrors.push(err3);
                                                            }
                                                            errors++;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs12 === errors) {
                                                        if (data1.same !== undefined) {
                                                            if (true !== data1.same) {
                                                                const err4 = { instancePath: instancePath + "/value/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/same", schemaPath: "#/anyOf/0/properties/value/additionalProperties/anyOf/1/properties/same/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err4];
                                                                }
                                                                else {
                                                                    vErrors.push(err4);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                const err5 = { instancePath: instancePath + "/value/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/0/properties/value/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                if (vErrors === null) {
                                                    vErrors = [err5];
                                                }
                                                else {
                                                    vErrors.push(err5);
                                                }
                                                errors++;
                                            }
                                        }
                                        var _valid1 = _errs10 === errors;
                                        valid3 = valid3 || _valid1;
                                    }
                                    if (!valid3) {
                                        const err6 = { instancePath: instancePath + "/value/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/0/properties/value/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                            vErrors = [err6];
                                        }
                                        else {
                                            vErrors.push(err6);
                                        }
                                        errors++;
                                    }
                                    else {
                                        errors = _errs8;
                                        if (vErrors !== null) {
                                            if (_errs8) {
                                                vErrors.length = _errs8;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                    var valid2 = _errs7 === errors;
                                    if (!valid2) {
                                        break;
                                    }
                                }
                            }
                            else {
                                const err7 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                        var valid1 = _errs4 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.implicit !== undefined) {
                            const _errs14 = errors;
                            if (true !== data.implicit) {
                                const err8 = { instancePath: instancePath + "/implicit", schemaPath: "#/anyOf/0/properties/implicit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                            var valid1 = _errs14 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                    }
                }
            }
        }
        else {
            const err9 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs15 = errors;
        if (!(validate24(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs15 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs16 = errors;
            if (!(validate26(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs16 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err10 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
        validate146.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate146.errors = vErrors;
    return errors === 0;
}
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            const _errs1 = errors;
            for (const key0 in data) {
                if (!(((((((key0 === "kind") || (key0 === "signIn")) || (key0 === "os")) || (key0 === "subscription")) || (key0 === "resourceGroup")) || (key0 === "location")) || (key0 === "tags"))) {
                    validate141.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.kind !== undefined) {
                    let data0 = data.kind;
                    const _errs2 = errors;
                    if (!(((((data0 === "virtual-machine") || (data0 === "uniform-scale-set")) || (data0 === "flexible-scale-set")) || (data0 === "arc-server")) || (data0 === "aks-node-pool"))) {
                        validate141.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema30.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.signIn !== undefined) {
                        const _errs3 = errors;
                        if (typeof data.signIn !== "string") {
                            validate141.errors = [{ instancePath: instancePath + "/signIn", schemaPath: "#/properties/signIn/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.os !== undefined) {
                            const _errs5 = errors;
                            if (!(validate29(data.os, { instancePath: instancePath + "/os", parentData: data, parentDataProperty: "os", rootData }))) {
                                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.subscription !== undefined) {
                                const _errs6 = errors;
                                if (!(validate23(data.subscription, { instancePath: instancePath + "/subscription", parentData: data, parentDataProperty: "subscription", rootData }))) {
                                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.resourceGroup !== undefined) {
                                    const _errs7 = errors;
                                    if (!(validate23(data.resourceGroup, { instancePath: instancePath + "/resourceGroup", parentData: data, parentDataProperty: "resourceGroup", rootData }))) {
                                        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.location !== undefined) {
                                        const _errs8 = errors;
                                        if (!(validate23(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData }))) {
                                            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.tags !== undefined) {
                                            const _errs9 = errors;
                                            if (!(validate146(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData }))) {
                                                vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid0 = _errs9 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate141.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate141.errors = vErrors;
    return errors === 0;
}
const schema32 = { "type": "object", "required": ["input"], "additionalProperties": false, "properties": { "input": { "type": "string" }, "words": { "const": "azurerm" }, "location": { "type": "object", "required": ["file", "line"], "additionalProperties": false, "properties": { "file": { "type": "string" }, "line": { "type": "integer" } } } } };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.input === undefined) && (missing0 = "input")) {
                validate154.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((key0 === "input") || (key0 === "words")) || (key0 === "location"))) {
                        validate154.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.input !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.input !== "string") {
                            validate154.errors = [{ instancePath: instancePath + "/input", schemaPath: "#/properties/input/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.words !== undefined) {
                            const _errs4 = errors;
                            if ("azurerm" !== data.words) {
                                validate154.errors = [{ instancePath: instancePath + "/words", schemaPath: "#/properties/words/const", keyword: "const", params: { allowedValue: "azurerm" }, message: "must be equal to constant" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.location !== undefined) {
                                let data2 = data.location;
                                const _errs5 = errors;
                                if (errors === _errs5) {
                                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                        let missing1;
                                        if (((data2.file === undefined) && (missing1 = "file")) || ((data2.line === undefined) && (missing1 = "line"))) {
                                            validate154.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/properties/location/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                            return false;
                                        }
                                        else {
                                            const _errs7 = errors;
                                            for (const key1 in data2) {
                                                if (!((key1 === "file") || (key1 === "line"))) {
                                                    validate154.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/properties/location/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                }
                                            }
                                            if (_errs7 === errors) {
                                                if (data2.file !== undefined) {
                                                    const _errs8 = errors;
                                                    if (typeof data2.file !== "string") {
                                                        validate154.errors = [{ instancePath: instancePath + "/location/file", schemaPath: "#/properties/location/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid1 = _errs8 === errors;
                                                }
                                                else {
                                                    var valid1 = true;
                                                }
                                                if (valid1) {
                                                    if (data2.line !== undefined) {
                                                        let data4 = data2.line;
                                                        const _errs10 = errors;
                                                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                                            validate154.errors = [{ instancePath: instancePath + "/location/line", schemaPath: "#/properties/location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                        }
                                                        var valid1 = _errs10 === errors;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate154.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate154.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate154.errors = vErrors;
    return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.legacy === undefined) && (missing0 = "legacy"))) || ((data.change === undefined) && (missing0 = "change"))) || ((data.origin === undefined) && (missing0 = "origin"))) || ((data.notes === undefined) && (missing0 = "notes"))) {
                validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func2.call(schema7.properties, key0))) {
                        validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.id !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.id !== "string") {
                            validate22.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.kind !== undefined) {
                            let data1 = data.kind;
                            const _errs4 = errors;
                            if (!(((((data1 === "virtual-machine") || (data1 === "uniform-scale-set")) || (data1 === "flexible-scale-set")) || (data1 === "arc-server")) || (data1 === "aks-node-pool"))) {
                                validate22.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema7.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.otherKind !== undefined) {
                                let data2 = data.otherKind;
                                const _errs5 = errors;
                                if (!(((((data2 === "virtual-machine") || (data2 === "uniform-scale-set")) || (data2 === "flexible-scale-set")) || (data2 === "arc-server")) || (data2 === "aks-node-pool"))) {
                                    validate22.errors = [{ instancePath: instancePath + "/otherKind", schemaPath: "#/properties/otherKind/enum", keyword: "enum", params: { allowedValues: schema7.properties.otherKind.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.signIn !== undefined) {
                                    const _errs6 = errors;
                                    if (typeof data.signIn !== "string") {
                                        validate22.errors = [{ instancePath: instancePath + "/signIn", schemaPath: "#/properties/signIn/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.name !== undefined) {
                                        const _errs8 = errors;
                                        if (!(validate23(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }))) {
                                            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.os !== undefined) {
                                            const _errs9 = errors;
                                            if (!(validate29(data.os, { instancePath: instancePath + "/os", parentData: data, parentDataProperty: "os", rootData }))) {
                                                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid0 = _errs9 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.patchMode !== undefined) {
                                                const _errs10 = errors;
                                                if (!(validate33(data.patchMode, { instancePath: instancePath + "/patchMode", parentData: data, parentDataProperty: "patchMode", rootData }))) {
                                                    vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid0 = _errs10 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.assessmentMode !== undefined) {
                                                    const _errs11 = errors;
                                                    if (!(validate37(data.assessmentMode, { instancePath: instancePath + "/assessmentMode", parentData: data, parentDataProperty: "assessmentMode", rootData }))) {
                                                        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs11 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.bypass !== undefined) {
                                                        const _errs12 = errors;
                                                        if (!(validate41(data.bypass, { instancePath: instancePath + "/bypass", parentData: data, parentDataProperty: "bypass", rootData }))) {
                                                            vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs12 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.rebootSetting !== undefined) {
                                                            const _errs13 = errors;
                                                            if (!(validate45(data.rebootSetting, { instancePath: instancePath + "/rebootSetting", parentData: data, parentDataProperty: "rebootSetting", rootData }))) {
                                                                vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid0 = _errs13 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.image !== undefined) {
                                                                const _errs14 = errors;
                                                                if (!(validate49(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData }))) {
                                                                    vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid0 = _errs14 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.product !== undefined) {
                                                                    const _errs15 = errors;
                                                                    if (!(validate23(data.product, { instancePath: instancePath + "/product", parentData: data, parentDataProperty: "product", rootData }))) {
                                                                        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid0 = _errs15 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.licenseType !== undefined) {
                                                                        const _errs16 = errors;
                                                                        if (!(validate23(data.licenseType, { instancePath: instancePath + "/licenseType", parentData: data, parentDataProperty: "licenseType", rootData }))) {
                                                                            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid0 = _errs16 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.extendedUpdates !== undefined) {
                                                                            const _errs17 = errors;
                                                                            if (!(validate41(data.extendedUpdates, { instancePath: instancePath + "/extendedUpdates", parentData: data, parentDataProperty: "extendedUpdates", rootData }))) {
                                                                                vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid0 = _errs17 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.specialised !== undefined) {
                                                                                const _errs18 = errors;
                                                                                if (!(validate41(data.specialised, { instancePath: instancePath + "/specialised", parentData: data, parentDataProperty: "specialised", rootData }))) {
                                                                                    vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid0 = _errs18 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.hotpatch !== undefined) {
                                                                                    const _errs19 = errors;
                                                                                    if (!(validate41(data.hotpatch, { instancePath: instancePath + "/hotpatch", parentData: data, parentDataProperty: "hotpatch", rootData }))) {
                                                                                        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid0 = _errs19 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.automaticUpdates !== undefined) {
                                                                                        const _errs20 = errors;
                                                                                        if (!(validate41(data.automaticUpdates, { instancePath: instancePath + "/automaticUpdates", parentData: data, parentDataProperty: "automaticUpdates", rootData }))) {
                                                                                            vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid0 = _errs20 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.agent !== undefined) {
                                                                                            const _errs21 = errors;
                                                                                            if (!(validate41(data.agent, { instancePath: instancePath + "/agent", parentData: data, parentDataProperty: "agent", rootData }))) {
                                                                                                vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                                                                                errors = vErrors.length;
                                                                                            }
                                                                                            var valid0 = _errs21 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid0 = true;
                                                                                        }
                                                                                        if (valid0) {
                                                                                            if (data.extensionsAllowed !== undefined) {
                                                                                                const _errs22 = errors;
                                                                                                if (!(validate41(data.extensionsAllowed, { instancePath: instancePath + "/extensionsAllowed", parentData: data, parentDataProperty: "extensionsAllowed", rootData }))) {
                                                                                                    vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                                                                                    errors = vErrors.length;
                                                                                                }
                                                                                                var valid0 = _errs22 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid0 = true;
                                                                                            }
                                                                                            if (valid0) {
                                                                                                if (data.automaticOsUpgrade !== undefined) {
                                                                                                    const _errs23 = errors;
                                                                                                    if (!(validate41(data.automaticOsUpgrade, { instancePath: instancePath + "/automaticOsUpgrade", parentData: data, parentDataProperty: "automaticOsUpgrade", rootData }))) {
                                                                                                        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                                                                                        errors = vErrors.length;
                                                                                                    }
                                                                                                    var valid0 = _errs23 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid0 = true;
                                                                                                }
                                                                                                if (valid0) {
                                                                                                    if (data.health !== undefined) {
                                                                                                        const _errs24 = errors;
                                                                                                        if (!(validate41(data.health, { instancePath: instancePath + "/health", parentData: data, parentDataProperty: "health", rootData }))) {
                                                                                                            vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                                                                                            errors = vErrors.length;
                                                                                                        }
                                                                                                        var valid0 = _errs24 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid0 = true;
                                                                                                    }
                                                                                                    if (valid0) {
                                                                                                        if (data.upgradeMode !== undefined) {
                                                                                                            const _errs25 = errors;
                                                                                                            if (!(validate23(data.upgradeMode, { instancePath: instancePath + "/upgradeMode", parentData: data, parentDataProperty: "upgradeMode", rootData }))) {
                                                                                                                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                                                                errors = vErrors.length;
                                                                                                            }
                                                                                                            var valid0 = _errs25 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid0 = true;
                                                                                                        }
                                                                                                        if (valid0) {
                                                                                                            if (data.nodeChannel !== undefined) {
                                                                                                                const _errs26 = errors;
                                                                                                                if (!(validate64(data.nodeChannel, { instancePath: instancePath + "/nodeChannel", parentData: data, parentDataProperty: "nodeChannel", rootData }))) {
                                                                                                                    vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                                                                                                                    errors = vErrors.length;
                                                                                                                }
                                                                                                                var valid0 = _errs26 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid0 = true;
                                                                                                            }
                                                                                                            if (valid0) {
                                                                                                                if (data.sqlPatching !== undefined) {
                                                                                                                    const _errs27 = errors;
                                                                                                                    if (!(validate41(data.sqlPatching, { instancePath: instancePath + "/sqlPatching", parentData: data, parentDataProperty: "sqlPatching", rootData }))) {
                                                                                                                        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                                                                                                        errors = vErrors.length;
                                                                                                                    }
                                                                                                                    var valid0 = _errs27 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid0 = true;
                                                                                                                }
                                                                                                                if (valid0) {
                                                                                                                    if (data.shutdownTime !== undefined) {
                                                                                                                        const _errs28 = errors;
                                                                                                                        if (!(validate23(data.shutdownTime, { instancePath: instancePath + "/shutdownTime", parentData: data, parentDataProperty: "shutdownTime", rootData }))) {
                                                                                                                            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                                                                            errors = vErrors.length;
                                                                                                                        }
                                                                                                                        var valid0 = _errs28 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid0 = true;
                                                                                                                    }
                                                                                                                    if (valid0) {
                                                                                                                        if (data.shutdownZone !== undefined) {
                                                                                                                            const _errs29 = errors;
                                                                                                                            if (!(validate23(data.shutdownZone, { instancePath: instancePath + "/shutdownZone", parentData: data, parentDataProperty: "shutdownZone", rootData }))) {
                                                                                                                                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                                                                                errors = vErrors.length;
                                                                                                                            }
                                                                                                                            var valid0 = _errs29 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid0 = true;
                                                                                                                        }
                                                                                                                        if (valid0) {
                                                                                                                            if (data.startTime !== undefined) {
                                                                                                                                const _errs30 = errors;
                                                                                                                                if (!(validate23(data.startTime, { instancePath: instancePath + "/startTime", parentData: data, parentDataProperty: "startTime", rootData }))) {
                                                                                                                                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                                                                                    errors = vErrors.length;
                                                                                                                                }
                                                                                                                                var valid0 = _errs30 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid0 = true;
                                                                                                                            }
                                                                                                                            if (valid0) {
                                                                                                                                if (data.startZone !== undefined) {
                                                                                                                                    const _errs31 = errors;
                                                                                                                                    if (!(validate23(data.startZone, { instancePath: instancePath + "/startZone", parentData: data, parentDataProperty: "startZone", rootData }))) {
                                                                                                                                        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                                                                                        errors = vErrors.length;
                                                                                                                                    }
                                                                                                                                    var valid0 = _errs31 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid0 = true;
                                                                                                                                }
                                                                                                                                if (valid0) {
                                                                                                                                    if (data.startDays !== undefined) {
                                                                                                                                        const _errs32 = errors;
                                                                                                                                        if (!(validate73(data.startDays, { instancePath: instancePath + "/startDays", parentData: data, parentDataProperty: "startDays", rootData }))) {
                                                                                                                                            vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                                                                                                                                            errors = vErrors.length;
                                                                                                                                        }
                                                                                                                                        var valid0 = _errs32 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid0 = true;
                                                                                                                                    }
                                                                                                                                    if (valid0) {
                                                                                                                                        if (data.zones !== undefined) {
                                                                                                                                            const _errs33 = errors;
                                                                                                                                            if (!(validate73(data.zones, { instancePath: instancePath + "/zones", parentData: data, parentDataProperty: "zones", rootData }))) {
                                                                                                                                                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                                                                                                                                                errors = vErrors.length;
                                                                                                                                            }
                                                                                                                                            var valid0 = _errs33 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid0 = true;
                                                                                                                                        }
                                                                                                                                        if (valid0) {
                                                                                                                                            if (data.availabilitySet !== undefined) {
                                                                                                                                                const _errs34 = errors;
                                                                                                                                                if (!(validate23(data.availabilitySet, { instancePath: instancePath + "/availabilitySet", parentData: data, parentDataProperty: "availabilitySet", rootData }))) {
                                                                                                                                                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                                                                                                    errors = vErrors.length;
                                                                                                                                                }
                                                                                                                                                var valid0 = _errs34 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid0 = true;
                                                                                                                                            }
                                                                                                                                            if (valid0) {
                                                                                                                                                if (data.scaleSet !== undefined) {
                                                                                                                                                    const _errs35 = errors;
                                                                                                                                                    if (!(validate23(data.scaleSet, { instancePath: instancePath + "/scaleSet", parentData: data, parentDataProperty: "scaleSet", rootData }))) {
                                                                                                                                                        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                                                                                                        errors = vErrors.length;
                                                                                                                                                    }
                                                                                                                                                    var valid0 = _errs35 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid0 = true;
                                                                                                                                                }
                                                                                                                                                if (valid0) {
                                                                                                                                                    if (data.resourceId !== undefined) {
                                                                                                                                                        const _errs36 = errors;
                                                                                                                                                        if (!(validate23(data.resourceId, { instancePath: instancePath + "/resourceId", parentData: data, parentDataProperty: "resourceId", rootData }))) {
                                                                                                                                                            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                                                                                                            errors = vErrors.length;
                                                                                                                                                        }
                                                                                                                                                        var valid0 = _errs36 === errors;
                                                                                                                                                    }
                                                                                                                                                    else {
                                                                                                                                                        var valid0 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid0) {
                                                                                                                                                        if (data.subscription !== undefined) {
                                                                                                                                                            const _errs37 = errors;
                                                                                                                                                            if (!(validate23(data.subscription, { instancePath: instancePath + "/subscription", parentData: data, parentDataProperty: "subscription", rootData }))) {
                                                                                                                                                                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                                                                                                                errors = vErrors.length;
                                                                                                                                                            }
                                                                                                                                                            var valid0 = _errs37 === errors;
                                                                                                                                                        }
                                                                                                                                                        else {
                                                                                                                                                            var valid0 = true;
                                                                                                                                                        }
                                                                                                                                                        if (valid0) {
                                                                                                                                                            if (data.resourceGroup !== undefined) {
                                                                                                                                                                const _errs38 = errors;
                                                                                                                                                                if (!(validate23(data.resourceGroup, { instancePath: instancePath + "/resourceGroup", parentData: data, parentDataProperty: "resourceGroup", rootData }))) {
                                                                                                                                                                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                                                                                                                    errors = vErrors.length;
                                                                                                                                                                }
                                                                                                                                                                var valid0 = _errs38 === errors;
                                                                                                                                                            }
                                                                                                                                                            else {
                                                                                                                                                                var valid0 = true;
                                                                                                                                                            }
                                                                                                                                                            if (valid0) {
                                                                                                                                                                if (data.location !== undefined) {
                                                                                                                                                                    const _errs39 = errors;
                                                                                                                                                                    if (!(validate23(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData }))) {
                                                                                                                                                                        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                                                                                                                        errors = vErrors.length;
                                                                                                                                                                    }
                                                                                                                                                                    var valid0 = _errs39 === errors;
                                                                                                                                                                }
                                                                                                                                                                else {
                                                                                                                                                                    var valid0 = true;
                                                                                                                                                                }
                                                                                                                                                                if (valid0) {
                                                                                                                                                                    if (data.tags !== undefined) {
                                                                                                                                                                        const _errs40 = errors;
                                                                                                                                                                        if (!(validate84(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData }))) {
                                                                                                                                                                            vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                                                                                                                                                                            errors = vErrors.length;
                                                                                                                                                                        }
                                                                                                                                                                        var valid0 = _errs40 === errors;
                                                                                                                                                                    }
                                                                                                                                                                    else {
                                                                                                                                                                        var valid0 = true;
                                                                                                                                                                    }
                                                                                                                                                                    if (valid0) {
                                                                                                                                                                        if (data.legacy !== undefined) {
                                                                                                                                                                            const _errs41 = errors;
                                                                                                                                                                            if (typeof data.legacy !== "boolean") {
                                                                                                                                                                                validate22.errors = [{ instancePath: instancePath + "/legacy", schemaPath: "#/properties/legacy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                                                                                return false;
                                                                                                                                                                            }
                                                                                                                                                                            var valid0 = _errs41 === errors;
                                                                                                                                                                        }
                                                                                                                                                                        else {
                                                                                                                                                                            var valid0 = true;
                                                                                                                                                                        }
                                                                                                                                                                        if (valid0) {
                                                                                                                                                                            if (data.live !== undefined) {
                                                                                                                                                                                const _errs43 = errors;
                                                                                                                                                                                if (!(validate89(data.live, { instancePath: instancePath + "/live", parentData: data, parentDataProperty: "live", rootData }))) {
                                                                                                                                                                                    vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
                                                                                                                                                                                    errors = vErrors.length;
                                                                                                                                                                                }
                                                                                                                                                                                var valid0 = _errs43 === errors;
                                                                                                                                                                            }
                                                                                                                                                                            else {
                                                                                                                                                                                var valid0 = true;
                                                                                                                                                                            }
                                                                                                                                                                            if (valid0) {
                                                                                                                                                                                if (data.observed !== undefined) {
                                                                                                                                                                                    const _errs44 = errors;
                                                                                                                                                                                    if (!(validate133(data.observed, { instancePath: instancePath + "/observed", parentData: data, parentDataProperty: "observed", rootData }))) {
                                                                                                                                                                                        vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
                                                                                                                                                                                        errors = vErrors.length;
                                                                                                                                                                                    }
                                                                                                                                                                                    var valid0 = _errs44 === errors;
                                                                                                                                                                                }
                                                                                                                                                                                else {
                                                                                                                                                                                    var valid0 = true;
                                                                                                                                                                                }
                                                                                                                                                                                if (valid0) {
                                                                                                                                                                                    if (data.former !== undefined) {
                                                                                                                                                                                        const _errs45 = errors;
                                                                                                                                                                                        if (!(validate141(data.former, { instancePath: instancePath + "/former", parentData: data, parentDataProperty: "former", rootData }))) {
                                                                                                                                                                                            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
                                                                                                                                                                                            errors = vErrors.length;
                                                                                                                                                                                        }
                                                                                                                                                                                        var valid0 = _errs45 === errors;
                                                                                                                                                                                    }
                                                                                                                                                                                    else {
                                                                                                                                                                                        var valid0 = true;
                                                                                                                                                                                    }
                                                                                                                                                                                    if (valid0) {
                                                                                                                                                                                        if (data.byPolicy !== undefined) {
                                                                                                                                                                                            let data41 = data.byPolicy;
                                                                                                                                                                                            const _errs46 = errors;
                                                                                                                                                                                            if (errors === _errs46) {
                                                                                                                                                                                                if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                                                                                                                                                                                                    let missing1;
                                                                                                                                                                                                    if (((data41.changes === undefined) && (missing1 = "changes")) || ((data41.settings === undefined) && (missing1 = "settings"))) {
                                                                                                                                                                                                        validate22.errors = [{ instancePath: instancePath + "/byPolicy", schemaPath: "#/properties/byPolicy/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                                                                                                                                                                        return false;
                                                                                                                                                                                                    }
                                                                                                                                                                                                    else {
                                                                                                                                                                                                        const _errs48 = errors;
                                                                                                                                                                                                        for (const key1 in data41) {
                                                                                                                                                                                                            if (!((key1 === "changes") || (key1 === "settings"))) {
                                                                                                                                                                                                                validate22.errors = [{ instancePath: instancePath + "/byPolicy", schemaPath: "#/properties/byPolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                                                                                                                                                                return false;
                                                                                                                                                                                                                break;
                                                                                                                                                                                                            }
                                                                                                                                                                                                        }
                                                                                                                                                                                                        if (_errs48 === errors) {
                                                                                                                                                                                                            if (data41.changes !== undefined) {
                                                                                                                                                                                                                const _errs49 = errors;
                                                                                                                                                                                                                if (typeof data41.changes !== "boolean") {
                                                                                                                                                                                                                    validate22.errors = [{ instancePath: instancePath + "/byPolicy/changes", schemaPath: "#/properties/byPolicy/properties/changes/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                                                                                                                    return false;
                                                                                                                                                                                                                }
                                                                                                                                                                                                                var valid1 = _errs49 === errors;
                                                                                                                                                                                                            }
                                                                                                                                                                                                            else {
                                                                                                                                                                                                                var valid1 = true;
                                                                                                                                                                                                            }
                                                                                                                                                                                                            if (valid1) {
                                                                                                                                                                                                                if (data41.settings !== undefined) {
                                                                                                                                                                                                                    let data43 = data41.settings;
                                                                                                                                                                                                                    const _errs51 = errors;
                                                                                                                                                                                                                    if (errors === _errs51) {
                                                                                                                                                                                                                        if (Array.isArray(data43)) {
                                                                                                                                                                                                                            if (data43.length < 1) {
                                                                                                                                                                                                                                validate22.errors = [{ instancePath: instancePath + "/byPolicy/settings", schemaPath: "#/properties/byPolicy/properties/settings/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                                                                                                                                                                                return false;
                                                                                                                                                                                                                            }
                                                                                                                                                                                                                            else {
                                                                                                                                                                                                                                var valid2 = true;
                                                                                                                                                                                                                                const len0 = data43.length;
                                                                                                                                                                                                                                for (let i0 = 0; i0 < len0; i0++) {
                                                                                                                                                                                                                                    let data44 = data43[i0];
                                                                                                                                                                                                                                    const _errs53 = errors;
                                                                                                                                                                                                                                    if (errors === _errs53) {
                                                                                                                                                                                                                                        if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                                                                                                                                                                                                                                            let missing2;
                                                                                                                                                                                                                                            if (((data44.patchMode === undefined) && (missing2 = "patchMode")) || ((data44.bypass === undefined) && (missing2 = "bypass"))) {
                                                                                                                                                                                                                                                validate22.errors = [{ instancePath: instancePath + "/byPolicy/settings/" + i0, schemaPath: "#/properties/byPolicy/properties/settings/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                                                                                                                                                                                return false;
                                                                                                                                                                                                                                            }
                                                                                                                                                                                                                                            else {
                                                                                                                                                                                                                                                const _errs55 = errors;
                                                                                                                                                                                                                                                for (const key2 in data44) {
                                                                                                                                                                                                                                                    if (!((key2 === "patchMode") || (key2 === "bypass"))) {
                                                                                                                                                                                                                                                        validate22.errors = [{ instancePath: instancePath + "/byPolicy/settings/" + i0, schemaPath: "#/properties/byPolicy/properties/settings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                                                                                                                                                                                        return false;
                                                                                                                                                                                                                                                        break;
                                                                                                                                                                                                                                                    }
                                                                                                                                                                                                                                                }
                                                                                                                                                                                                                                                if (_errs55 === errors) {
                                                                                                                                                                                                                                                    if (data44.patchMode !== undefined) {
                                                                                                                                                                                                                                                        const _errs56 = errors;
                                                                                                                                                                                                                                                        if (!(validate33(data44.patchMode, { instancePath: instancePath + "/byPolicy/settings/" + i0 + "/patchMode", parentData: data44, parentDataProperty: "patchMode", rootData }))) {
                                                                                                                                                                                                                                                            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                                                                                                                                                                                                                                                            errors = vErrors.length;
                                                                                                                                                                                                                                                        }
                                                                                                                                                                                                                                                        var valid3 = _errs56 === errors;
                                                                                                                                                                                                                                                    }
                                                                                                                                                                                                                                                    else {
                                                                                                                                                                                                                                                        var valid3 = true;
                                                                                                                                                                                                                                                    }
                                                                                                                                                                                                                                                    if (valid3) {
                                                                                                                                                                                                                                                        if (data44.bypass !== undefined) {
                                                                                                                                                                                                                                                            const _errs57 = errors;
                                                                                                                                                                                                                                                            if (!(validate41(data44.bypass, { instancePath: instancePath + "/byPolicy/settings/" + i0 + "/bypass", parentData: data44, parentDataProperty: "bypass", rootData }))) {
                                                                                                                                                                                                                                                                vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                                                                                                                                                                                                                                                errors = vErrors.length;
                                                                                                                                                                                                                                                            }
                                                                                                                                                                                                                                                            var valid3 = _errs57 === errors;
                                                                                                                                                                                                                                                        }
                                                                                                                                                                                                                                                        else {
                                                                                                                                                                                                                                                            var valid3 = true;
                                                                                                                                                                                                                                                        }
                                                                                                                                                                                                                                                    }
                                                                                                                                                                                                                                                }
                                                                                                                                                                                                                                            }
                                                                                                                                                                                                                                        }
                                                                                                                                                                                                                                        else {
                                                                                                                                                                                                                                            validate22.errors = [{ instancePath: instancePath + "/byPolicy/settings/" + i0, schemaPath: "#/properties/byPolicy/properties/settings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                                                                                                            return false;
                                                                                                                                                                                                                                        }
                                                                                                                                                                                                                                    }
                                                                                                                                                                                                                                    var valid2 = _errs53 === errors;
                                                                                                                                                                                                                                    if (!valid2) {
                                                                                                                                                                                                                                        break;
                                                                                                                                                                                                                                    }
                                                                                                                                                                                                                                }
                                                                                                                                                                                                                            }
                                                                                                                                                                                                                        }
                                                                                                                                                                                                                        else {
                                                                                                                                                                                                                            validate22.errors = [{ instancePath: instancePath + "/byPolicy/settings", schemaPath: "#/properties/byPolicy/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                                                                            return false;
                                                                                                                                                                                                                        }
                                                                                                                                                                                                                    }
                                                                                                                                                                                                                    var valid1 = _errs51 === errors;
                                                                                                                                                                                                                }
                                                                                                                                                                                                                else {
                                                                                                                                                                                                                    var valid1 = true;
                                                                                                                                                                                                                }
                                                                                                                                                                                                            }
                                                                                                                                                                                                        }
                                                                                                                                                                                                    }
                                                                                                                                                                                                }
                                                                                                                                                                                                else {
                                                                                                                                                                                                    validate22.errors = [{ instancePath: instancePath + "/byPolicy", schemaPath: "#/properties/byPolicy/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                                                                    return false;
                                                                                                                                                                                                }
                                                                                                                                                                                            }
                                                                                                                                                                                            var valid0 = _errs46 === errors;
                                                                                                                                                                                        }
                                                                                                                                                                                        else {
                                                                                                                                                                                            var valid0 = true;
                                                                                                                                                                                        }
                                                                                                                                                                                        if (valid0) {
                                                                                                                                                                                            if (data.surrounding !== undefined) {
                                                                                                                                                                                                const _errs58 = errors;
                                                                                                                                                                                                if (true !== data.surrounding) {
                                                                                                                                                                                                    validate22.errors = [{ instancePath: instancePath + "/surrounding", schemaPath: "#/properties/surrounding/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                                                                                                                                    return false;
                                                                                                                                                                                                }
                                                                                                                                                                                                var valid0 = _errs58 === errors;
                                                                                                                                                                                            }
                                                                                                                                                                                            else {
                                                                                                                                                                                                var valid0 = true;
                                                                                                                                                                                            }
                                                                                                                                                                                            if (valid0) {
                                                                                                                                                                                                if (data.writtenBy !== undefined) {
                                                                                                                                                                                                    let data48 = data.writtenBy;
                                                                                                                                                                                                    const _errs59 = errors;
                                                                                                                                                                                                    if (errors === _errs59) {
                                                                                                                                                                                                        if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                                                                                                                                                                                                            for (const key3 in data48) {
                                                                                                                                                                                                                const _errs62 = errors;
                                                                                                                                                                                                                if (typeof data48[key3] !== "string") {
                                                                                                                                                                                                                    validate22.errors = [{ instancePath: instancePath + "/writtenBy/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/writtenBy/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                                    return false;
                                                                                                                                                                                                                }
                                                                                                                                                                                                                var valid4 = _errs62 === errors;
                                                                                                                                                                                                                if (!valid4) {
                                                                                                                                                                                                                    break;
                                                                                                                                                                                                                }
                                                                                                                                                                                                            }
                                                                                                                                                                                                        }
                                                                                                                                                                                                        else {
                                                                                                                                                                                                            validate22.errors = [{ instancePath: instancePath + "/writtenBy", schemaPath: "#/properties/writtenBy/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                                                                            return false;
                                                                                                                                                                                                        }
                                                                                                                                                                                                    }
                                                                                                                                                                                                    var valid0 = _errs59 === errors;
                                                                                                                                                                                                }
                                                                                                                                                                                                else {
                                                                                                                                                                                                    var valid0 = true;
                                                                                                                                                                                                }
                                                                                                                                                                                                if (valid0) {
                                                                                                                                                                                                    if (data.mayExist !== undefined) {
                                                                                                                                                                                                        const _errs64 = errors;
                                                                                                                                                                                                        if (typeof data.mayExist !== "string") {
                                                                                                                                                                                                            validate22.errors = [{ instancePath: instancePath + "/mayExist", schemaPath: "#/properties/mayExist/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                            return false;
                                                                                                                                                                                                        }
                                                                                                                                                                                                        var valid0 = _errs64 === errors;
                                                                                                                                                                                                    }
                                                                                                                                                                                                    else {
                                                                                                                                                                                                        var valid0 = true;
                                                                                                                                                                                                    }
                                                                                                                                                                                                    if (valid0) {
                                                                                                                                                                                                        if (data.change !== undefined) {
                                                                                                                                                                                                            let data51 = data.change;
                                                                                                                                                                                                            const _errs66 = errors;
                                                                                                                                                                                                            if (!((((data51 === "create") || (data51 === "update")) || (data51 === "replace")) || (data51 === "keep"))) {
                                                                                                                                                                                                                validate22.errors = [{ instancePath: instancePath + "/change", schemaPath: "#/properties/change/enum", keyword: "enum", params: { allowedValues: schema7.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                                                                                                return false;
                                                                                                                                                                                                            }
                                                                                                                                                                                                            var valid0 = _errs66 === errors;
                                                                                                                                                                                                        }
                                                                                                                                                                                                        else {
                                                                                                                                                                                                            var valid0 = true;
                                                                                                                                                                                                        }
                                                                                                                                                                                                        if (valid0) {
                                                                                                                                                                                                            if (data.previousId !== undefined) {
                                                                                                                                                                                                                const _errs67 = errors;
                                                                                                                                                                                                                if (typeof data.previousId !== "string") {
                                                                                                                                                                                                                    validate22.errors = [{ instancePath: instancePath + "/previousId", schemaPath: "#/properties/previousId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                                    return false;
                                                                                                                                                                                                                }
                                                                                                                                                                                                                var valid0 = _errs67 === errors;
                                                                                                                                                                                                            }
                                                                                                                                                                                                            else {
                                                                                                                                                                                                                var valid0 = true;
                                                                                                                                                                                                            }
                                                                                                                                                                                                            if (valid0) {
                                                                                                                                                                                                                if (data.imported !== undefined) {
                                                                                                                                                                                                                    const _errs69 = errors;
                                                                                                                                                                                                                    if (true !== data.imported) {
                                                                                                                                                                                                                        validate22.errors = [{ instancePath: instancePath + "/imported", schemaPath: "#/properties/imported/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                                                                                                                                                        return false;
                                                                                                                                                                                                                    }
                                                                                                                                                                                                                    var valid0 = _errs69 === errors;
                                                                                                                                                                                                                }
                                                                                                                                                                                                                else {
                                                                                                                                                                                                                    var valid0 = true;
                                                                                                                                                                                                                }
                                                                                                                                                                                                                if (valid0) {
                                                                                                                                                                                                                    if (data.origin !== undefined) {
                                                                                                                                                                                                                        const _errs70 = errors;
                                                                                                                                                                                                                        if (!(validate154(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData }))) {
                                                                                                                                                                                                                            vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
                                                                                                                                                                                                                            errors = vErrors.length;
                                                                                                                                                                                                                        }
                                                                                                                                                                                                                        var valid0 = _errs70 === errors;
                                                                                                                                                                                                                    }
                                                                                                                                                                                                                    else {
                                                                                                                                                                                                                        var valid0 = true;
                                                                                                                                                                                                                    }
                                                                                                                                                                                                                    if (valid0) {
                                                                                                                                                                                                                        if (data.notes !== undefined) {
                                                                                                                                                                                                                            let data55 = data.notes;
                                                                                                                                                                                                                            const _errs71 = errors;
                                                                                                                                                                                                                            if (errors === _errs71) {
                                                                                                                                                                                                                                if (Array.isArray(data55)) {
                                                                                                                                                                                                                                    var valid5 = true;
                                                                                                                                                                                                                                    const len1 = data55.length;
                                                                                                                                                                                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                                                                                                                                                                                        const _errs73 = errors;
                                                                                                                                                                                                                                        if (typeof data55[i1] !== "string") {
                                                                                                                                                                                                                                            validate22.errors = [{ instancePath: instancePath + "/notes/" + i1, schemaPath: "#/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                                                                            return false;
                                                                                                                                                                                                                                        }
                                                                                                                                                                                                                                        var valid5 = _errs73 === errors;
                                                                                                                                                                                                                                        if (!valid5) {
                                                                                                                                                                                                                                            break;
                                                                                                                                                                                                                                        }
                                                                                                                                                                                                                                    }
                                                                                                                                                                                                                                }
                                                                                                                                                                                                                                else {
                                                                                                                                                                                                                                    validate22.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                                                                                    return false;
                                                                                                                                                                                                                                }
                                                                                                                                                                                                                            }
                                                                                                                                                                                                                            var valid0 = _errs71 === errors;
                                                                                                                                                                                                                        }
                                                                                                                                                                                                                        else {
                                                                                                                                                                                                                            var valid0 = true;
                                                                                                                                                                                                                        }
                                                                                                                                                                                                                    }
                                                                                                                                                                                                                }
                                                                                                                                                                                                            }
                                                                                                                                                                                                        }
                                                                                                                                                                                                    }
                                                                                                                                                                                                }
                                                                                                                                                                                            }
                                                                                                                                                                                        }
                                                                                                                                                                                    }
                                                                                                                                                                                }
                                                                                                                                                                            }
                                                                                                                                                                        }
                                                                                                                                                                    }
                                                                                                                                                                }
                                                                                                                                                            }
                                                                                                                                                        }
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate22.errors = vErrors;
    return errors === 0;
}
const schema33 = { "type": "object", "required": ["id", "change", "origin"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "signIn": { "type": "string" }, "name": { "$ref": "#/definitions/text" }, "scope": { "$ref": "#/definitions/text" }, "mode": { "$ref": "#/definitions/text" }, "recurEvery": { "$ref": "#/definitions/text" }, "recurrenceFields": { "$ref": "#/definitions/texts" }, "timeZone": { "$ref": "#/definitions/text" }, "start": { "$ref": "#/definitions/text" }, "expiration": { "$ref": "#/definitions/text" }, "duration": { "$ref": "#/definitions/text" }, "notAllowed": { "$ref": "#/definitions/texts" }, "reboot": { "$ref": "#/definitions/reboot" }, "linux": { "$ref": "#/definitions/selection" }, "windows": { "$ref": "#/definitions/selection" }, "resourceId": { "$ref": "#/definitions/text" }, "subscription": { "$ref": "#/definitions/text" }, "resourceGroup": { "$ref": "#/definitions/text" }, "location": { "$ref": "#/definitions/text" }, "tags": { "$ref": "#/definitions/tags" }, "surrounding": { "const": true }, "writtenBy": { "type": "object", "additionalProperties": { "type": "string" } }, "mayExist": { "type": "string" }, "change": { "enum": ["create", "update", "replace", "keep"] }, "previousId": { "type": "string" }, "imported": { "const": true }, "runs": { "$ref": "#/definitions/runs" }, "origin": { "$ref": "#/definitions/origin" } } };
const schema34 = { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "enum": ["IfRequired", "Never", "Always"] }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                const _errs3 = errors;
                for (const key0 in data) {
                    if (!((key0 === "value") || (key0 === "implicit"))) {
                        const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs3 === errors) {
                    if (data.value !== undefined) {
                        let data0 = data.value;
                        const _errs4 = errors;
                        if (!(((data0 === "IfRequired") || (data0 === "Never")) || (data0 === "Always"))) {
                            const err2 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/enum", keyword: "enum", params: { allowedValues: schema34.anyOf[0].properties.value.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                        var valid1 = _errs4 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.implicit !== undefined) {
                            const _errs5 = errors;
                            if (true !== data.implicit) {
                                const err3 = { instancePath: instancePath + "/implicit", schemaPath: "#/anyOf/0/properties/implicit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                            var valid1 = _errs5 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                    }
                }
            }
        }
        else {
            const err4 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs6 = errors;
        if (!(validate24(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs7 = errors;
            if (!(validate26(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs7 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
        validate168.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate168.errors = vErrors;
    return errors === 0;
}
const schema35 = { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "object", "required": ["classifications", "include", "exclude", "excludeKbsRequiringReboot"], "additionalProperties": false, "properties": { "classifications": { "$ref": "#/definitions/texts" }, "include": { "$ref": "#/definitions/texts" }, "exclude": { "$ref": "#/definitions/texts" }, "excludeKbsRequiringReboot": { "$ref": "#/definitions/flag" } } }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                const _errs3 = errors;
                for (const key0 in data) {
                    if (!((key0 === "value") || (key0 === "implicit"))) {
                        const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs3 === errors) {
                    if (data.value !== undefined) {
                        let data0 = data.value;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                                let missing1;
                                if (((((data0.classifications === undefined) && (missing1 = "classifications")) || ((data0.include === undefined) && (missing1 = "include"))) || ((data0.exclude === undefined) && (missing1 = "exclude"))) || ((data0.excludeKbsRequiringReboot === undefined) && (missing1 = "excludeKbsRequiringReboot"))) {
                                    const err2 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err2];
                                    }
                                    else {
                                        vErrors.push(err2);
                                    }
                                    errors++;
                                }
                                else {
                                    const _errs6 = errors;
                                    for (const key1 in data0) {
                                        if (!((((key1 === "classifications") || (key1 === "include")) || (key1 === "exclude")) || (key1 === "excludeKbsRequiringReboot"))) {
                                            const err3 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                            if (vErrors === null) {
                                                vErrors = [err3];
                                            }
                                            else {
                                                vErrors.push(err3);
                                            }
                                            errors++;
                                            break;
                                        }
                                    }
                                    if (_errs6 === errors) {
                                        if (data0.classifications !== undefined) {
                                            const _errs7 = errors;
                                            if (!(validate73(data0.classifications, { instancePath: instancePath + "/value/classifications", parentData: data0, parentDataProperty: "classifications", rootData }))) {
                                                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid2 = _errs7 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                        if (valid2) {
                                            if (data0.include !== undefined) {
                                                const _errs8 = errors;
                                                if (!(validate73(data0.include, { instancePath: instancePath + "/value/include", parentData: data0, parentDataProperty: "include", rootData }))) {
                                                    vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid2 = _errs8 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                            if (valid2) {
                                                if (data0.exclude !== undefined) {
                                                    const _errs9 = errors;
                                                    if (!(validate73(data0.exclude, { instancePath: instancePath + "/value/exclude", parentData: data0, parentDataProperty: "exclude", rootData }))) {
                                                        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid2 = _errs9 === errors;
                                                }
                                                else {
                                                    var valid2 = true;
                                                }
                                                if (valid2) {
                                                    if (data0.excludeKbsRequiringReboot !== undefined) {
                                                        const _errs10 = errors;
                                                        if (!(validate41(data0.excludeKbsRequiringReboot, { instancePath: instancePath + "/value/excludeKbsRequiringReboot", parentData: data0, parentDataProperty: "excludeKbsRequiringReboot", rootData }))) {
                                                            vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid2 = _errs10 === errors;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                const err4 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err4];
                                }
                                else {
                                    vErrors.push(err4);
                                }
                                errors++;
                            }
                        }
                        var valid1 = _errs4 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.implicit !== undefined) {
                            const _errs11 = errors;
                            if (true !== data.implicit) {
                                const err5 = { instancePath: instancePath + "/implicit", schemaPath: "#/anyOf/0/properties/implicit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                    vErrors = [err5];
                                }
                                else {
                                    vErrors.push(err5);
                                }
                                errors++;
                            }
                            var valid1 = _errs11 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                    }
                }
            }
        }
        else {
            const err6 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs12 = errors;
        if (!(validate24(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs12 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs13 = errors;
            if (!(validate26(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs13 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
        validate172.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate172.errors = vErrors;
    return errors === 0;
}
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.id === undefined) && (missing0 = "id")) || ((data.change === undefined) && (missing0 = "change"))) || ((data.origin === undefined) && (missing0 = "origin"))) {
                validate157.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func2.call(schema33.properties, key0))) {
                        validate157.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.id !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.id !== "string") {
                            validate157.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.signIn !== undefined) {
                            const _errs4 = errors;
                            if (typeof data.signIn !== "string") {
                                validate157.errors = [{ instancePath: instancePath + "/signIn", schemaPath: "#/properties/signIn/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.name !== undefined) {
                                const _errs6 = errors;
                                if (!(validate23(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }))) {
                                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.scope !== undefined) {
                                    const _errs7 = errors;
                                    if (!(validate23(data.scope, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData }))) {
                                        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.mode !== undefined) {
                                        const _errs8 = errors;
                                        if (!(validate23(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData }))) {
                                            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.recurEvery !== undefined) {
                                            const _errs9 = errors;
                                            if (!(validate23(data.recurEvery, { instancePath: instancePath + "/recurEvery", parentData: data, parentDataProperty: "recurEvery", rootData }))) {
                                                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid0 = _errs9 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.recurrenceFields !== undefined) {
                                                const _errs10 = errors;
                                                if (!(validate73(data.recurrenceFields, { instancePath: instancePath + "/recurrenceFields", parentData: data, parentDataProperty: "recurrenceFields", rootData }))) {
                                                    vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid0 = _errs10 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.timeZone !== undefined) {
                                                    const _errs11 = errors;
                                                    if (!(validate23(data.timeZone, { instancePath: instancePath + "/timeZone", parentData: data, parentDataProperty: "timeZone", rootData }))) {
                                                        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs11 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.start !== undefined) {
                                                        const _errs12 = errors;
                                                        if (!(validate23(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData }))) {
                                                            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs12 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.expiration !== undefined) {
                                                            const _errs13 = errors;
                                                            if (!(validate23(data.expiration, { instancePath: instancePath + "/expiration", parentData: data, parentDataProperty: "expiration", rootData }))) {
                                                                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid0 = _errs13 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.duration !== undefined) {
                                                                const _errs14 = errors;
                                                                if (!(validate23(data.duration, { instancePath: instancePath + "/duration", parentData: data, parentDataProperty: "duration", rootData }))) {
                                                                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid0 = _errs14 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.notAllowed !== undefined) {
                                                                    const _errs15 = errors;
                                                                    if (!(validate73(data.notAllowed, { instancePath: instancePath + "/notAllowed", parentData: data, parentDataProperty: "notAllowed", rootData }))) {
                                                                        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid0 = _errs15 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.reboot !== undefined) {
                                                                        const _errs16 = errors;
                                                                        if (!(validate168(data.reboot, { instancePath: instancePath + "/reboot", parentData: data, parentDataProperty: "reboot", rootData }))) {
                                                                            vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid0 = _errs16 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.linux !== undefined) {
                                                                            const _errs17 = errors;
                                                                            if (!(validate172(data.linux, { instancePath: instancePath + "/linux", parentData: data, parentDataProperty: "linux", rootData }))) {
                                                                                vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid0 = _errs17 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.windows !== undefined) {
                                                                                const _errs18 = errors;
                                                                                if (!(validate172(data.windows, { instancePath: instancePath + "/windows", parentData: data, parentDataProperty: "windows", rootData }))) {
                                                                                    vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid0 = _errs18 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.resourceId !== undefined) {
                                                                                    const _errs19 = errors;
                                                                                    if (!(validate23(data.resourceId, { instancePath: instancePath + "/resourceId", parentData: data, parentDataProperty: "resourceId", rootData }))) {
                                                                                        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid0 = _errs19 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.subscription !== undefined) {
                                                                                        const _errs20 = errors;
                                                                                        if (!(validate23(data.subscription, { instancePath: instancePath + "/subscription", parentData: data, parentDataProperty: "subscription", rootData }))) {
                                                                                            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var valid0 = _errs20 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.resourceGroup !== undefined) {
                                                                                            const _errs21 = errors;
                                                                                            if (!(validate23(data.resourceGroup, { instancePath: instancePath + "/resourceGroup", parentData: data, parentDataProperty: "resourceGroup", rootData }))) {
                                                                                                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                                                errors = vErrors.length;
                                                                                            }
                                                                                            var valid0 = _errs21 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid0 = true;
                                                                                        }
                                                                                        if (valid0) {
                                                                                            if (data.location !== undefined) {
                                                                                                const _errs22 = errors;
                                                                                                if (!(validate23(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData }))) {
                                                                                                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                                                    errors = vErrors.length;
                                                                                                }
                                                                                                var valid0 = _errs22 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid0 = true;
                                                                                            }
                                                                                            if (valid0) {
                                                                                                if (data.tags !== undefined) {
                                                                                                    const _errs23 = errors;
                                                                                                    if (!(validate84(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData }))) {
                                                                                                        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                                                                                                        errors = vErrors.length;
                                                                                                    }
                                                                                                    var valid0 = _errs23 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid0 = true;
                                                                                                }
                                                                                                if (valid0) {
                                                                                                    if (data.surrounding !== undefined) {
                                                                                                        const _errs24 = errors;
                                                                                                        if (true !== data.surrounding) {
                                                                                                            validate157.errors = [{ instancePath: instancePath + "/surrounding", schemaPath: "#/properties/surrounding/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid0 = _errs24 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid0 = true;
                                                                                                    }
                                                                                                    if (valid0) {
                                                                                                        if (data.writtenBy !== undefined) {
                                                                                                            let data21 = data.writtenBy;
                                                                                                            const _errs25 = errors;
                                                                                                            if (errors === _errs25) {
                                                                                                                if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                                                                                                    for (const key1 in data21) {
                                                                                                                        const _errs28 = errors;
                                                                                                                        if (typeof data21[key1] !== "string") {
                                                                                                                            validate157.errors = [{ instancePath: instancePath + "/writtenBy/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/writtenBy/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid1 = _errs28 === errors;
                                                                                                                        if (!valid1) {
                                                                                                                            break;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate157.errors = [{ instancePath: instancePath + "/writtenBy", schemaPath: "#/properties/writtenBy/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid0 = _errs25 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid0 = true;
                                                                                                        }
                                                                                                        if (valid0) {
                                                                                                            if (data.mayExist !== undefined) {
                                                                                                                const _errs30 = errors;
                                                                                                                if (typeof data.mayExist !== "string") {
                                                                                                                    validate157.errors = [{ instancePath: instancePath + "/mayExist", schemaPath: "#/properties/mayExist/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid0 = _errs30 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid0 = true;
                                                                                                            }
                                                                                                            if (valid0) {
                                                                                                                if (data.change !== undefined) {
                                                                                                                    let data24 = data.change;
                                                                                                                    const _errs32 = errors;
                                                                                                                    if (!((((data24 === "create") || (data24 === "update")) || (data24 === "replace")) || (data24 === "keep"))) {
                                                                                                                        validate157.errors = [{ instancePath: instancePath + "/change", schemaPath: "#/properties/change/enum", keyword: "enum", params: { allowedValues: schema33.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid0 = _errs32 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid0 = true;
                                                                                                                }
                                                                                                                if (valid0) {
                                                                                                                    if (data.previousId !== undefined) {
                                                                                                                        const _errs33 = errors;
                                                                                                                        if (typeof data.previousId !== "string") {
                                                                                                                            validate157.errors = [{ instancePath: instancePath + "/previousId", schemaPath: "#/properties/previousId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid0 = _errs33 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid0 = true;
                                                                                                                    }
                                                                                                                    if (valid0) {
                                                                                                                        if (data.imported !== undefined) {
                                                                                                                            const _errs35 = errors;
                                                                                                                            if (true !== data.imported) {
                                                                                                                                validate157.errors = [{ instancePath: instancePath + "/imported", schemaPath: "#/properties/imported/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid0 = _errs35 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid0 = true;
                                                                                                                        }
                                                                                                                        if (valid0) {
                                                                                                                            if (data.runs !== undefined) {
                                                                                                                                const _errs36 = errors;
                                                                                                                                if (!(validate124(data.runs, { instancePath: instancePath + "/runs", parentData: data, parentDataProperty: "runs", rootData }))) {
                                                                                                                                    vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
                                                                                                                                    errors = vErrors.length;
                                                                                                                                }
                                                                                                                                var valid0 = _errs36 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid0 = true;
                                                                                                                            }
                                                                                                                            if (valid0) {
                                                                                                                                if (data.origin !== undefined) {
                                                                                                                                    const _errs37 = errors;
                                                                                                                                    if (!(validate154(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData }))) {
                                                                                                                                        vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
                                                                                                                                        errors = vErrors.length;
                                                                                                                                    }
                                                                                                                                    var valid0 = _errs37 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid0 = true;
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate157.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate157.errors = vErrors;
    return errors === 0;
}
const schema36 = { "type": "object", "required": ["id", "schedule", "target", "change", "origin"], "additionalProperties": false, "properties": { "id": { "type": "string" }, "schedule": { "anyOf": [{ "type": "object", "required": ["kind", "ids"], "additionalProperties": false, "properties": { "kind": { "const": "inside" }, "ids": { "type": "array", "items": { "type": "string" } } } }, { "type": "object", "required": ["kind", "resourceId"], "additionalProperties": false, "properties": { "kind": { "const": "outside" }, "resourceId": { "type": "string" } } }, { "$ref": "#/definitions/unknownFact" }] }, "target": { "anyOf": [{ "type": "object", "required": ["kind", "id"], "additionalProperties": false, "properties": { "kind": { "const": "machine" }, "id": { "type": "string" }, "note": { "type": "string" } } }, { "type": "object", "required": ["kind", "ids", "why"], "additionalProperties": false, "properties": { "kind": { "const": "candidates" }, "ids": { "type": "array", "items": { "type": "string" } }, "why": { "type": "string" } } }, { "type": "object", "required": ["kind", "resourceId"], "additionalProperties": false, "properties": { "kind": { "const": "outside" }, "resourceId": { "type": "string" } } }, { "type": "object", "required": ["kind", "why"], "additionalProperties": false, "properties": { "kind": { "const": "any" }, "why": { "type": "string" }, "among": { "type": "object", "additionalProperties": false, "properties": { "resourceType": { "type": "string" }, "subscription": { "type": "string" }, "resourceGroup": { "type": "string" } } } } }, { "type": "object", "required": ["kind", "scope"], "additionalProperties": false, "properties": { "kind": { "const": "dynamic" }, "scope": { "type": "object", "required": ["subscription", "resourceGroup", "resourceTypes", "resourceGroups", "locations", "osTypes", "tags", "tagOperator"], "additionalProperties": false, "properties": { "subscription": { "$ref": "#/definitions/text" }, "signIn": { "type": "string" }, "resourceGroup": { "$ref": "#/definitions/text" }, "resourceTypes": { "$ref": "#/definitions/facts" }, "resourceGroups": { "$ref": "#/definitions/facts" }, "locations": { "$ref": "#/definitions/facts" }, "osTypes": { "$ref": "#/definitions/facts" }, "tags": { "$ref": "#/definitions/filters" }, "tagOperator": { "$ref": "#/definitions/operator" } } } } }] }, "surrounding": { "const": true }, "mayExist": { "type": "string" }, "change": { "enum": ["create", "update", "replace", "keep", "delete"] }, "imported": { "const": true }, "origin": { "$ref": "#/definitions/origin" } } };
const schema37 = { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "array", "items": { "$ref": "#/definitions/text" } }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] };
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                const _errs3 = errors;
                for (const key0 in data) {
                    if (!((key0 === "value") || (key0 === "implicit"))) {
                        const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs3 === errors) {
                    if (data.value !== undefined) {
                        let data0 = data.value;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (Array.isArray(data0)) {
                                var valid2 = true;
                                const len0 = data0.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs6 = errors;
                                    if (!(validate23(data0[i0], { instancePath: instancePath + "/value/" + i0, parentData: data0, parentDataProperty: i0, rootData }))) {
                                        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid2 = _errs6 === errors;
                                    if (!valid2) {
                                        break;
                                    }
                                }
                            }
                            else {
                                const err2 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err2];
                                }
                                else {
                                    vErrors.push(err2);
                                }
                                errors++;
                            }
                        }
                        var valid1 = _errs4 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.implicit !== undefined) {
                            const _errs7 = errors;
                            if (true !== data.implicit) {
                                const err3 = { instancePath: instancePath + "/implicit", schemaPath: "#/anyOf/0/properties/implicit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                            var valid1 = _errs7 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                    }
                }
            }
        }
        else {
            const err4 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs8 = errors;
        if (!(validate24(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs8 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs9 = errors;
            if (!(validate26(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs9 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
        validate193.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate193.errors = vErrors;
    return errors === 0;
}
const schema38 = { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "type": "array", "items": { "type": "object", "required": ["tag", "values"], "additionalProperties": false, "properties": { "tag": { "$ref": "#/definitions/text" }, "values": { "$ref": "#/definitions/facts" } } } }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] };
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                const _errs3 = errors;
                for (const key0 in data) {
                    if (!((key0 === "value") || (key0 === "implicit"))) {
                        const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs3 === errors) {
                    if (data.value !== undefined) {
                        let data0 = data.value;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (Array.isArray(data0)) {
                                var valid2 = true;
                                const len0 = data0.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    let data1 = data0[i0];
                                    const _errs6 = errors;
                                    if (errors === _errs6) {
                                        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                            let missing1;
                                            if (((data1.tag === undefined) && (missing1 = "tag")) || ((data1.values === undefined) && (missing1 = "values"))) {
                                                const err2 = { instancePath: instancePath + "/value/" + i0, schemaPath: "#/anyOf/0/properties/value/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                                if (vErrors === null) {
                                                    vErrors = [err2];
                                                }
                                                else {
                                                    vErrors.push(err2);
                                                }
                                                errors++;
                                            }
                                            else {
                                                const _errs8 = errors;
                                                for (const key1 in data1) {
                                                    if (!((key1 === "tag") || (key1 === "values"))) {
                                                        const err3 = { instancePath: instancePath + "/value/" + i0, schemaPath: "#/anyOf/0/properties/value/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                                        if (vErrors === null) {
                                                            vErrors = [err3];
                                                        }
                                                        else {
                                                            vErrors.push(err3);
                                                        }
                                                        errors++;
                                                        break;
                                                    }
                                                }
                                                if (_errs8 === errors) {
                                                    if (data1.tag !== undefined) {
                                                        const _errs9 = errors;
                                                        if (!(validate23(data1.tag, { instancePath: instancePath + "/value/" + i0 + "/tag", parentData: data1, parentDataProperty: "tag", rootData }))) {
                                                            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid3 = _errs9 === errors;
                                                    }
                                                    else {
                                                        var valid3 = true;
                                                    }
                                                    if (valid3) {
                                                        if (data1.values !== undefined) {
                                                            const _errs10 = errors;
                                                            if (!(validate193(data1.values, { instancePath: instancePath + "/value/" + i0 + "/values", parentData: data1, parentDataProperty: "values", rootData }))) {
                                                                vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid3 = _errs10 === errors;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            const err4 = { instancePath: instancePath + "/value/" + i0, schemaPath: "#/anyOf/0/properties/value/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                            if (vErrors === null) {
                                                vErrors = [err4];
                                            }
                                            else {
                                                vErrors.push(err4);
                                            }
                                            errors++;
                                        }
                                    }
                                    var valid2 = _errs6 === errors;
                                    if (!valid2) {
                                        break;
                                    }
                                }
                            }
                            else {
                                const err5 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err5];
                                }
                                else {
                                    vErrors.push(err5);
                                }
                                errors++;
                            }
                        }
                        var valid1 = _errs4 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.implicit !== undefined) {
                            const _errs11 = errors;
                            if (true !== data.implicit) {
                                const err6 = { instancePath: instancePath + "/implicit", schemaPath: "#/anyOf/0/properties/implicit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                            var valid1 = _errs11 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                    }
                }
            }
        }
        else {
            const err7 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs12 = errors;
        if (!(validate24(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs12 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs13 = errors;
            if (!(validate26(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs13 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err8 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
        validate201.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate201.errors = vErrors;
    return errors === 0;
}
const schema39 = { "anyOf": [{ "type": "object", "required": ["value"], "additionalProperties": false, "properties": { "value": { "enum": ["Any", "All"] }, "implicit": { "const": true } } }, { "$ref": "#/definitions/absent" }, { "$ref": "#/definitions/unknownFact" }] };
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (errors === _errs1) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                const _errs3 = errors;
                for (const key0 in data) {
                    if (!((key0 === "value") || (key0 === "implicit"))) {
                        const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                        break;
                    }
                }
                if (_errs3 === errors) {
                    if (data.value !== undefined) {
                        let data0 = data.value;
                        const _errs4 = errors;
                        if (!((data0 === "Any") || (data0 === "All"))) {
                            const err2 = { instancePath: instancePath + "/value", schemaPath: "#/anyOf/0/properties/value/enum", keyword: "enum", params: { allowedValues: schema39.anyOf[0].properties.value.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                        var valid1 = _errs4 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.implicit !== undefined) {
                            const _errs5 = errors;
                            if (true !== data.implicit) {
                                const err3 = { instancePath: instancePath + "/implicit", schemaPath: "#/anyOf/0/properties/implicit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                            var valid1 = _errs5 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                    }
                }
            }
        }
        else {
            const err4 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs6 = errors;
        if (!(validate24(data, { instancePath, parentData, parentDataProperty, rootData }))) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs6 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs7 = errors;
            if (!(validate26(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs7 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
        validate207.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate207.errors = vErrors;
    return errors === 0;
}
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((data.id === undefined) && (missing0 = "id")) || ((data.schedule === undefined) && (missing0 = "schedule"))) || ((data.target === undefined) && (missing0 = "target"))) || ((data.change === undefined) && (missing0 = "change"))) || ((data.origin === undefined) && (missing0 = "origin"))) {
                validate189.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((((key0 === "id") || (key0 === "schedule")) || (key0 === "target")) || (key0 === "surrounding")) || (key0 === "mayExist")) || (key0 === "change")) || (key0 === "imported")) || (key0 === "origin"))) {
                        validate189.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.id !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.id !== "string") {
                            validate189.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.schedule !== undefined) {
                            let data1 = data.schedule;
                            const _errs4 = errors;
                            const _errs5 = errors;
                            let valid1 = false;
                            const _errs6 = errors;
                            if (errors === _errs6) {
                                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                    let missing1;
                                    if (((data1.kind === undefined) && (missing1 = "kind")) || ((data1.ids === undefined) && (missing1 = "ids"))) {
                                        const err0 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err0];
                                        }
                                        else {
                                            vErrors.push(err0);
                                        }
                                        errors++;
                                    }
                                    else {
                                        const _errs8 = errors;
                                        for (const key1 in data1) {
                                            if (!((key1 === "kind") || (key1 === "ids"))) {
                                                const err1 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                                if (vErrors === null) {
                                                    vErrors = [err1];
                                                }
                                                else {
                                                    vErrors.push(err1);
                                                }
                                                errors++;
                                                break;
                                            }
                                        }
                                        if (_errs8 === errors) {
                                            if (data1.kind !== undefined) {
                                                const _errs9 = errors;
                                                if ("inside" !== data1.kind) {
                                                    const err2 = { instancePath: instancePath + "/schedule/kind", schemaPath: "#/properties/schedule/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "inside" }, message: "must be equal to constant" };
                                                    if (vErrors === null) {
                                                        vErrors = [err2];
                                                    }
                                                    else {
                                                        vErrors.push(err2);
                                                    }
                                                    errors++;
                                                }
                                                var valid2 = _errs9 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                            if (valid2) {
                                                if (data1.ids !== undefined) {
                                                    let data3 = data1.ids;
                                                    const _errs10 = errors;
                                                    if (errors === _errs10) {
                                                        if (Array.isArray(data3)) {
                                                            var valid3 = true;
                                                            const len0 = data3.length;
                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                const _errs12 = errors;
                                                                if (typeof data3[i0] !== "string") {
                                                                    const err3 = { instancePath: instancePath + "/schedule/ids/" + i0, schemaPath: "#/properties/schedule/anyOf/0/properties/ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err3];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err3);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var valid3 = _errs12 === errors;
                                                                if (!valid3) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err4 = { instancePath: instancePath + "/schedule/ids", schemaPath: "#/properties/schedule/anyOf/0/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                            if (vErrors === null) {
                                                                vErrors = [err4];
                                                            }
                                                            else {
                                                                vErrors.push(err4);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    var valid2 = _errs10 === errors;
                                                }
                                                else {
                                                    var valid2 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    const err5 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                        vErrors = [err5];
                                    }
                                    else {
                                        vErrors.push(err5);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs6 === errors;
                            valid1 = valid1 || _valid0;
                            if (!valid1) {
                                const _errs14 = errors;
                                if (errors === _errs14) {
                                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                        let missing2;
                                        if (((data1.kind === undefined) && (missing2 = "kind")) || ((data1.resourceId === undefined) && (missing2 = "resourceId"))) {
                                            const err6 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/anyOf/1/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                                            if (vErrors === null) {
                                                vErrors = [err6];
                                            }
                                            else {
                                                vErrors.push(err6);
                                            }
                                            errors++;
                                        }
                                        else {
                                            const _errs16 = errors;
                                            for (const key2 in data1) {
                                                if (!((key2 === "kind") || (key2 === "resourceId"))) {
                                                    const err7 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                                    if (vErrors === null) {
                                                        vErrors = [err7];
                                                    }
                                                    else {
                                                        vErrors.push(err7);
                                                    }
                                                    errors++;
                                                    break;
                                                }
                                            }
                                            if (_errs16 === errors) {
                                                if (data1.kind !== undefined) {
                                                    const _errs17 = errors;
                                                    if ("outside" !== data1.kind) {
                                                        const err8 = { instancePath: instancePath + "/schedule/kind", schemaPath: "#/properties/schedule/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "outside" }, message: "must be equal to constant" };
                                                        if (vErrors === null) {
                                                            vErrors = [err8];
                                                        }
                                                        else {
                                                            vErrors.push(err8);
                                                        }
                                                        errors++;
                                                    }
                                                    var valid4 = _errs17 === errors;
                                                }
                                                else {
                                                    var valid4 = true;
                                                }
                                                if (valid4) {
                                                    if (data1.resourceId !== undefined) {
                                                        const _errs18 = errors;
                                                        if (typeof data1.resourceId !== "string") {
                                                            const err9 = { instancePath: instancePath + "/schedule/resourceId", schemaPath: "#/properties/schedule/anyOf/1/properties/resourceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                            if (vErrors === null) {
                                                                vErrors = [err9];
                                                            }
                                                            else {
                                                                vErrors.push(err9);
                                                            }
                                                            errors++;
                                                        }
                                                        var valid4 = _errs18 === errors;
                                                    }
                                                    else {
                                                        var valid4 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        const err10 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                        if (vErrors === null) {
                                            vErrors = [err10];
                                        }
                                        else {
                                            vErrors.push(err10);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid0 = _errs14 === errors;
                                valid1 = valid1 || _valid0;
                                if (!valid1) {
                                    const _errs20 = errors;
                                    if (!(validate26(data1, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData }))) {
                                        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                        errors = vErrors.length;
                                    }
                                    var _valid0 = _errs20 === errors;
                                    valid1 = valid1 || _valid0;
                                }
                            }
                            if (!valid1) {
                                const err11 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err11];
                                }
                                else {
                                    vErrors.push(err11);
                                }
                                errors++;
                                validate189.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs5;
                                if (vErrors !== null) {
                                    if (_errs5) {
                                        vErrors.length = _errs5;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.target !== undefined) {
                                let data7 = data.target;
                                const _errs21 = errors;
                                const _errs22 = errors;
                                let valid5 = false;
                                const _errs23 = errors;
                                if (errors === _errs23) {
                                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                        let missing3;
                                        if (((data7.kind === undefined) && (missing3 = "kind")) || ((data7.id === undefined) && (missing3 = "id"))) {
                                            const err12 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf/0/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                                            if (vErrors === null) {
                                                vErrors = [err12];
                                            }
                                            else {
                                                vErrors.push(err12);
                                            }
                                            errors++;
                                        }
                                        else {
                                            const _errs25 = errors;
                                            for (const key3 in data7) {
                                                if (!(((key3 === "kind") || (key3 === "id")) || (key3 === "note"))) {
                                                    const err13 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                                    if (vErrors === null) {
                                                        vErrors = [err13];
                                                    }
                                                    else {
                                                        vErrors.push(err13);
                                                    }
                                                    errors++;
                                                    break;
                                                }
                                            }
                                            if (_errs25 === errors) {
                                                if (data7.kind !== undefined) {
                                                    const _errs26 = errors;
                                                    if ("machine" !== data7.kind) {
                                                        const err14 = { instancePath: instancePath + "/target/kind", schemaPath: "#/properties/target/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "machine" }, message: "must be equal to constant" };
                                                        if (vErrors === null) {
                                                            vErrors = [err14];
                                                        }
                                                        else {
                                                            vErrors.push(err14);
                                                        }
                                                        errors++;
                                                    }
                                                    var valid6 = _errs26 === errors;
                                                }
                                                else {
                                                    var valid6 = true;
                                                }
                                                if (valid6) {
                                                    if (data7.id !== undefined) {
                                                        const _errs27 = errors;
                                                        if (typeof data7.id !== "string") {
                                                            const err15 = { instancePath: instancePath + "/target/id", schemaPath: "#/properties/target/anyOf/0/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                            if (vErrors === null) {
                                                                vErrors = [err15];
                                                            }
                                                            else {
                                                                vErrors.push(err15);
                                                            }
                                                            errors++;
                                                        }
                                                        var valid6 = _errs27 === errors;
                                                    }
                                                    else {
                                                        var valid6 = true;
                                                    }
                                                    if (valid6) {
                                                        if (data7.note !== undefined) {
                                                            const _errs29 = errors;
                                                            if (typeof data7.note !== "string") {
                                                                const err16 = { instancePath: instancePath + "/target/note", schemaPath: "#/properties/target/anyOf/0/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err16];
                                                                }
                                                                else {
                                                                    vErrors.push(err16);
                                                                }
                                                                errors++;
                                                            }
                                                            var valid6 = _errs29 === errors;
                                                        }
                                                        else {
                                                            var valid6 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        const err17 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                        if (vErrors === null) {
                                            vErrors = [err17];
                                        }
                                        else {
                                            vErrors.push(err17);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid1 = _errs23 === errors;
                                valid5 = valid5 || _valid1;
                                if (!valid5) {
                                    const _errs31 = errors;
                                    if (errors === _errs31) {
                                        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                            let missing4;
                                            if ((((data7.kind === undefined) && (missing4 = "kind")) || ((data7.ids === undefined) && (missing4 = "ids"))) || ((data7.why === undefined) && (missing4 = "why"))) {
                                                const err18 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
                                                if (vErrors === null) {
                                                    vErrors = [err18];
                                                }
                                                else {
                                                    vErrors.push(err18);
                                                }
                                                errors++;
                                            }
                                            else {
                                                const _errs33 = errors;
                                                for (const key4 in data7) {
                                                    if (!(((key4 === "kind") || (key4 === "ids")) || (key4 === "why"))) {
                                                        const err19 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                                                        if (vErrors === null) {
                                                            vErrors = [err19];
                                                        }
                                                        else {
                                                            vErrors.push(err19);
                                                        }
                                                        errors++;
                                                        break;
                                                    }
                                                }
                                                if (_errs33 === errors) {
                                                    if (data7.kind !== undefined) {
                                                        const _errs34 = errors;
                                                        if ("candidates" !== data7.kind) {
                                                            const err20 = { instancePath: instancePath + "/target/kind", schemaPath: "#/properties/target/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "candidates" }, message: "must be equal to constant" };
                                                            if (vErrors === null) {
                                                                vErrors = [err20];
                                                            }
                                                            else {
                                                                vErrors.push(err20);
                                                            }
                                                            errors++;
                                                        }
                                                        var valid7 = _errs34 === errors;
                                                    }
                                                    else {
                                                        var valid7 = true;
                                                    }
                                                    if (valid7) {
                                                        if (data7.ids !== undefined) {
                                                            let data12 = data7.ids;
                                                            const _errs35 = errors;
                                                            if (errors === _errs35) {
                                                                if (Array.isArray(data12)) {
                                                                    var valid8 = true;
                                                                    const len1 = data12.length;
                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                        const _errs37 = errors;
                                                                        if (typeof data12[i1] !== "string") {
                                                                            const err21 = { instancePath: instancePath + "/target/ids/" + i1, schemaPath: "#/properties/target/anyOf/1/properties/ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err21];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err21);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                        var valid8 = _errs37 === errors;
                                                                        if (!valid8) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    const err22 = { instancePath: instancePath + "/target/ids", schemaPath: "#/properties/target/anyOf/1/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err22];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err22);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            var valid7 = _errs35 === errors;
                                                        }
                                                        else {
                                                            var valid7 = true;
                                                        }
                                                        if (valid7) {
                                                            if (data7.why !== undefined) {
                                                                const _errs39 = errors;
                                                                if (typeof data7.why !== "string") {
                                                                    const err23 = { instancePath: instancePath + "/target/why", schemaPath: "#/properties/target/anyOf/1/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err23];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err23);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var valid7 = _errs39 === errors;
                                                            }
                                                            else {
                                                                var valid7 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            const err24 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                            if (vErrors === null) {
                                                vErrors = [err24];
                                            }
                                            else {
                                                vErrors.push(err24);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid1 = _errs31 === errors;
                                    valid5 = valid5 || _valid1;
                                    if (!valid5) {
                                        const _errs41 = errors;
                                        if (errors === _errs41) {
                                            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                let missing5;
                                                if (((data7.kind === undefined) && (missing5 = "kind")) || ((data7.resourceId === undefined) && (missing5 = "resourceId"))) {
                                                    const err25 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf/2/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
                                                    if (vErrors === null) {
                                                        vErrors = [err25];
                                                    }
                                                    else {
                                                        vErrors.push(err25);
                                                    }
                                                    errors++;
                                                }
                                                else {
                                                    const _errs43 = errors;
                                                    for (const key5 in data7) {
                                                        if (!((key5 === "kind") || (key5 === "resourceId"))) {
                                                            const err26 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                                                            if (vErrors === null) {
                                                                vErrors = [err26];
                                                            }
                                                            else {
                                                                vErrors.push(err26);
                                                            }
                                                            errors++;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs43 === errors) {
                                                        if (data7.kind !== undefined) {
                                                            const _errs44 = errors;
                                                            if ("outside" !== data7.kind) {
                                                                const err27 = { instancePath: instancePath + "/target/kind", schemaPath: "#/properties/target/anyOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "outside" }, message: "must be equal to constant" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err27];
                                                                }
                                                                else {
                                                                    vErrors.push(err27);
                                                                }
                                                                errors++;
                                                            }
                                                            var valid9 = _errs44 === errors;
                                                        }
                                                        else {
                                                            var valid9 = true;
                                                        }
                                                        if (valid9) {
                                                            if (data7.resourceId !== undefined) {
                                                                const _errs45 = errors;
                                                                if (typeof data7.resourceId !== "string") {
                                                                    const err28 = { instancePath: instancePath + "/target/resourceId", schemaPath: "#/properties/target/anyOf/2/properties/resourceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err28];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err28);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var valid9 = _errs45 === errors;
                                                            }
                                                            else {
                                                                var valid9 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                const err29 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                if (vErrors === null) {
                                                    vErrors = [err29];
                                                }
                                                else {
                                                    vErrors.push(err29);
                                                }
                                                errors++;
                                            }
                                        }
                                        var _valid1 = _errs41 === errors;
                                        valid5 = valid5 || _valid1;
                                        if (!valid5) {
                                            const _errs47 = errors;
                                            if (errors === _errs47) {
                                                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                    let missing6;
                                                    if (((data7.kind === undefined) && (missing6 = "kind")) || ((data7.why === undefined) && (missing6 = "why"))) {
                                                        const err30 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf/3/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
                                                        if (vErrors === null) {
                                                            vErrors = [err30];
                                                        }
                                                        else {
                                                            vErrors.push(err30);
                                                        }
                                                        errors++;
                                                    }
                                                    else {
                                                        const _errs49 = errors;
                                                        for (const key6 in data7) {
                                                            if (!(((key6 === "kind") || (key6 === "why")) || (key6 === "among"))) {
                                                                const err31 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err31];
                                                                }
                                                                else {
                                                                    vErrors.push(err31);
                                                                }
                                                                errors++;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs49 === errors) {
                                                            if (data7.kind !== undefined) {
                                                                const _errs50 = errors;
                                                                if ("any" !== data7.kind) {
                                                                    const err32 = { instancePath: instancePath + "/target/kind", schemaPath: "#/properties/target/anyOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "any" }, message: "must be equal to constant" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err32];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err32);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var valid10 = _errs50 === errors;
                                                            }
                                                            else {
                                                                var valid10 = true;
                                                            }
                                                            if (valid10) {
                                                                if (data7.why !== undefined) {
                                                                    const _errs51 = errors;
                                                                    if (typeof data7.why !== "string") {
                                                                        const err33 = { instancePath: instancePath + "/target/why", schemaPath: "#/properties/target/anyOf/3/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err33];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err33);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    var valid10 = _errs51 === errors;
                                                                }
                                                                else {
                                                                    var valid10 = true;
                                                                }
                                                                if (valid10) {
                                                                    if (data7.among !== undefined) {
                                                                        let data19 = data7.among;
                                                                        const _errs53 = errors;
                                                                        if (errors === _errs53) {
                                                                            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                                                                const _errs55 = errors;
                                                                                for (const key7 in data19) {
                                                                                    if (!(((key7 === "resourceType") || (key7 === "subscription")) || (key7 === "resourceGroup"))) {
                                                                                        const err34 = { instancePath: instancePath + "/target/among", schemaPath: "#/properties/target/anyOf/3/properties/among/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err34];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err34);
                                                                                        }
                                                                                        errors++;
                                                                                        break;
                                                                                    }
                                                                                }
                                                                                if (_errs55 === errors) {
                                                                                    if (data19.resourceType !== undefined) {
                                                                                        const _errs56 = errors;
                                                                                        if (typeof data19.resourceType !== "string") {
                                                                                            const err35 = { instancePath: instancePath + "/target/among/resourceType", schemaPath: "#/properties/target/anyOf/3/properties/among/properties/resourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err35];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err35);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                        var valid11 = _errs56 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid11 = true;
                                                                                    }
                                                                                    if (valid11) {
                                                                                        if (data19.subscription !== undefined) {
                                                                                            const _errs58 = errors;
                                                                                            if (typeof data19.subscription !== "string") {
                                                                                                const err36 = { instancePath: instancePath + "/target/among/subscription", schemaPath: "#/properties/target/anyOf/3/properties/among/properties/subscription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err36];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err36);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                            var valid11 = _errs58 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid11 = true;
                                                                                        }
                                                                                        if (valid11) {
                                                                                            if (data19.resourceGroup !== undefined) {
                                                                                                const _errs60 = errors;
                                                                                                if (typeof data19.resourceGroup !== "string") {
                                                                                                    const err37 = { instancePath: instancePath + "/target/among/resourceGroup", schemaPath: "#/properties/target/anyOf/3/properties/among/properties/resourceGroup/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err37];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err37);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                                var valid11 = _errs60 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid11 = true;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err38 = { instancePath: instancePath + "/target/among", schemaPath: "#/properties/target/anyOf/3/properties/among/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err38];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err38);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        var valid10 = _errs53 === errors;
                                                                    }
                                                                    else {
                                                                        var valid10 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    const err39 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                    if (vErrors === null) {
                                                        vErrors = [err39];
                                                    }
                                                    else {
                                                        vErrors.push(err39);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var _valid1 = _errs47 === errors;
                                            valid5 = valid5 || _valid1;
                                            if (!valid5) {
                                                const _errs62 = errors;
                                                if (errors === _errs62) {
                                                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                        let missing7;
                                                        if (((data7.kind === undefined) && (missing7 = "kind")) || ((data7.scope === undefined) && (missing7 = "scope"))) {
                                                            const err40 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf/4/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" };
                                                            if (vErrors === null) {
                                                                vErrors = [err40];
                                                            }
                                                            else {
                                                                vErrors.push(err40);
                                                            }
                                                            errors++;
                                                        }
                                                        else {
                                                            const _errs64 = errors;
                                                            for (const key8 in data7) {
                                                                if (!((key8 === "kind") || (key8 === "scope"))) {
                                                                    const err41 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err41];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err41);
                                                                    }
                                                                    errors++;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs64 === errors) {
                                                                if (data7.kind !== undefined) {
                                                                    const _errs65 = errors;
                                                                    if ("dynamic" !== data7.kind) {
                                                                        const err42 = { instancePath: instancePath + "/target/kind", schemaPath: "#/properties/target/anyOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "dynamic" }, message: "must be equal to constant" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err42];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err42);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                    var valid12 = _errs65 === errors;
                                                                }
                                                                else {
                                                                    var valid12 = true;
                                                                }
                                                                if (valid12) {
                                                                    if (data7.scope !== undefined) {
                                                                        let data24 = data7.scope;
                                                                        const _errs66 = errors;
                                                                        if (errors === _errs66) {
                                                                            if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                                                let missing8;
                                                                                if (((((((((data24.subscription === undefined) && (missing8 = "subscription")) || ((data24.resourceGroup === undefined) && (missing8 = "resourceGroup"))) || ((data24.resourceTypes === undefined) && (missing8 = "resourceTypes"))) || ((data24.resourceGroups === undefined) && (missing8 = "resourceGroups"))) || ((data24.locations === undefined) && (missing8 = "locations"))) || ((data24.osTypes === undefined) && (missing8 = "osTypes"))) || ((data24.tags === undefined) && (missing8 = "tags"))) || ((data24.tagOperator === undefined) && (missing8 = "tagOperator"))) {
                                                                                    const err43 = { instancePath: instancePath + "/target/scope", schemaPath: "#/properties/target/anyOf/4/properties/scope/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err43];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err43);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                else {
                                                                                    const _errs68 = errors;
                                                                                    for (const key9 in data24) {
                                                                                        if (!(func2.call(schema36.properties.target.anyOf[4].properties.scope.properties, key9))) {
                                                                                            const err44 = { instancePath: instancePath + "/target/scope", schemaPath: "#/properties/target/anyOf/4/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err44];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err44);
                                                                                            }
                                                                                            errors++;
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                    if (_errs68 === errors) {
                                                                                        if (data24.subscription !== undefined) {
                                                                                            const _errs69 = errors;
                                                                                            if (!(validate23(data24.subscription, { instancePath: instancePath + "/target/scope/subscription", parentData: data24, parentDataProperty: "subscription", rootData }))) {
                                                                                                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                                                errors = vErrors.length;
                                                                                            }
                                                                                            var valid13 = _errs69 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid13 = true;
                                                                                        }
                                                                                        if (valid13) {
                                                                                            if (data24.signIn !== undefined) {
                                                                                                const _errs70 = errors;
                                                                                                if (typeof data24.signIn !== "string") {
                                                                                                    const err45 = { instancePath: instancePath + "/target/scope/signIn", schemaPath: "#/properties/target/anyOf/4/properties/scope/properties/signIn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err45];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err45);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                                var valid13 = _errs70 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid13 = true;
                                                                                            }
                                                                                            if (valid13) {
                                                                                                if (data24.resourceGroup !== undefined) {
                                                                                                    const _errs72 = errors;
                                                                                                    if (!(validate23(data24.resourceGroup, { instancePath: instancePath + "/target/scope/resourceGroup", parentData: data24, parentDataProperty: "resourceGroup", rootData }))) {
                                                                                                        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                                                                        errors = vErrors.length;
                                                                                                    }
                                                                                                    var valid13 = _errs72 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid13 = true;
                                                                                                }
                                                                                                if (valid13) {
                                                                                                    if (data24.resourceTypes !== undefined) {
                                                                                                        const _errs73 = errors;
                                                                                                        if (!(validate193(data24.resourceTypes, { instancePath: instancePath + "/target/scope/resourceTypes", parentData: data24, parentDataProperty: "resourceTypes", rootData }))) {
                                                                                                            vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
                                                                                                            errors = vErrors.length;
                                                                                                        }
                                                                                                        var valid13 = _errs73 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid13 = true;
                                                                                                    }
                                                                                                    if (valid13) {
                                                                                                        if (data24.resourceGroups !== undefined) {
                                                                                                            const _errs74 = errors;
                                                                                                            if (!(validate193(data24.resourceGroups, { instancePath: instancePath + "/target/scope/resourceGroups", parentData: data24, parentDataProperty: "resourceGroups", rootData }))) {
                                                                                                                vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
                                                                                                                errors = vErrors.length;
                                                                                                            }
                                                                                                            var valid13 = _errs74 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid13 = true;
                                                                                                        }
                                                                                                        if (valid13) {
                                                                                                            if (data24.locations !== undefined) {
                                                                                                                const _errs75 = errors;
                                                                                                                if (!(validate193(data24.locations, { instancePath: instancePath + "/target/scope/locations", parentData: data24, parentDataProperty: "locations", rootData }))) {
                                                                                                                    vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
                                                                                                                    errors = vErrors.length;
                                                                                                                }
                                                                                                                var valid13 = _errs75 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid13 = true;
                                                                                                            }
                                                                                                            if (valid13) {
                                                                                                                if (data24.osTypes !== undefined) {
                                                                                                                    const _errs76 = errors;
                                                                                                                    if (!(validate193(data24.osTypes, { instancePath: instancePath + "/target/scope/osTypes", parentData: data24, parentDataProperty: "osTypes", rootData }))) {
                                                                                                                        vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
                                                                                                                        errors = vErrors.length;
                                                                                                                    }
                                                                                                                    var valid13 = _errs76 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid13 = true;
                                                                                                                }
                                                                                                                if (valid13) {
                                                                                                                    if (data24.tags !== undefined) {
                                                                                                                        const _errs77 = errors;
                                                                                                                        if (!(validate201(data24.tags, { instancePath: instancePath + "/target/scope/tags", parentData: data24, parentDataProperty: "tags", rootData }))) {
                                                                                                                            vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
                                                                                                                            errors = vErrors.length;
                                                                                                                        }
                                                                                                                        var valid13 = _errs77 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid13 = true;
                                                                                                                    }
                                                                                                                    if (valid13) {
                                                                                                                        if (data24.tagOperator !== undefined) {
                                                                                                                            const _errs78 = errors;
                                                                                                                            if (!(validate207(data24.tagOperator, { instancePath: instancePath + "/target/scope/tagOperator", parentData: data24, parentDataProperty: "tagOperator", rootData }))) {
                                                                                                                                vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
                                                                                                                                errors = vErrors.length;
                                                                                                                            }
                                                                                                                            var valid13 = _errs78 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid13 = true;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err46 = { instancePath: instancePath + "/target/scope", schemaPath: "#/properties/target/anyOf/4/properties/scope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err46];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err46);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        var valid12 = _errs66 === errors;
                                                                    }
                                                                    else {
                                                                        var valid12 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        const err47 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                        if (vErrors === null) {
                                                            vErrors = [err47];
                                                        }
                                                        else {
                                                            vErrors.push(err47);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                var _valid1 = _errs62 === errors;
                                                valid5 = valid5 || _valid1;
                                            }
                                        }
                                    }
                                }
                                if (!valid5) {
                                    const err48 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                        vErrors = [err48];
                                    }
                                    else {
                                        vErrors.push(err48);
                                    }
                                    errors++;
                                    validate189.errors = vErrors;
                                    return false;
                                }
                                else {
                                    errors = _errs22;
                                    if (vErrors !== null) {
                                        if (_errs22) {
                                            vErrors.length = _errs22;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                var valid0 = _errs21 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.surrounding !== undefined) {
                                    const _errs79 = errors;
                                    if (true !== data.surrounding) {
                                        validate189.errors = [{ instancePath: instancePath + "/surrounding", schemaPath: "#/properties/surrounding/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                        return false;
                                    }
                                    var valid0 = _errs79 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.mayExist !== undefined) {
                                        const _errs80 = errors;
                                        if (typeof data.mayExist !== "string") {
                                            validate189.errors = [{ instancePath: instancePath + "/mayExist", schemaPath: "#/properties/mayExist/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid0 = _errs80 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.change !== undefined) {
                                            let data36 = data.change;
                                            const _errs82 = errors;
                                            if (!(((((data36 === "create") || (data36 === "update")) || (data36 === "replace")) || (data36 === "keep")) || (data36 === "delete"))) {
                                                validate189.errors = [{ instancePath: instancePath + "/change", schemaPath: "#/properties/change/enum", keyword: "enum", params: { allowedValues: schema36.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                            }
                                            var valid0 = _errs82 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.imported !== undefined) {
                                                const _errs83 = errors;
                                                if (true !== data.imported) {
                                                    validate189.errors = [{ instancePath: instancePath + "/imported", schemaPath: "#/properties/imported/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                    return false;
                                                }
                                                var valid0 = _errs83 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.origin !== undefined) {
                                                    const _errs84 = errors;
                                                    if (!(validate154(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData }))) {
                                                        vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs84 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate189.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate189.errors = vErrors;
    return errors === 0;
}
const schema40 = { "type": "object", "required": ["whole", "gaps"], "additionalProperties": false, "properties": { "whole": { "type": "array", "items": { "type": "object", "required": ["areas", "kinds"], "additionalProperties": false, "properties": { "areas": { "$ref": "#/definitions/areas" }, "kinds": { "$ref": "#/definitions/listedKinds" } } } }, "gaps": { "type": "array", "items": { "type": "object", "required": ["areas", "kinds", "why", "effect"], "additionalProperties": false, "properties": { "areas": { "$ref": "#/definitions/areas" }, "kinds": { "$ref": "#/definitions/listedKinds" }, "subject": { "type": "string" }, "why": { "type": "string" }, "effect": { "enum": ["incomplete", "open"] }, "excluded": { "const": true }, "change": { "enum": ["create", "update", "replace", "keep"] } } } } } };
const schema41 = { "type": "array", "items": { "type": "string" } };
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (Array.isArray(data)) {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                const _errs1 = errors;
                if (typeof data[i0] !== "string") {
                    validate217.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validate217.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
            return false;
        }
    }
    validate217.errors = vErrors;
    return errors === 0;
}
const schema42 = { "type": "array", "items": { "enum": ["machines", "schedules", "assignments"] } };
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (Array.isArray(data)) {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data0 = data[i0];
                const _errs1 = errors;
                if (!(((data0 === "machines") || (data0 === "schedules")) || (data0 === "assignments"))) {
                    validate219.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/enum", keyword: "enum", params: { allowedValues: schema42.items.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validate219.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
            return false;
        }
    }
    validate219.errors = vErrors;
    return errors === 0;
}
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.whole === undefined) && (missing0 = "whole")) || ((data.gaps === undefined) && (missing0 = "gaps"))) {
                validate216.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "whole") || (key0 === "gaps"))) {
                        validate216.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.whole !== undefined) {
                        let data0 = data.whole;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (Array.isArray(data0)) {
                                var valid1 = true;
                                const len0 = data0.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    let data1 = data0[i0];
                                    const _errs4 = errors;
                                    if (errors === _errs4) {
                                        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                            let missing1;
                                            if (((data1.areas === undefined) && (missing1 = "areas")) || ((data1.kinds === undefined) && (missing1 = "kinds"))) {
                                                validate216.errors = [{ instancePath: instancePath + "/whole/" + i0, schemaPath: "#/properties/whole/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                return false;
                                            }
                                            else {
                                                const _errs6 = errors;
                                                for (const key1 in data1) {
                                                    if (!((key1 === "areas") || (key1 === "kinds"))) {
                                                        validate216.errors = [{ instancePath: instancePath + "/whole/" + i0, schemaPath: "#/properties/whole/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                        return false;
                                                        break;
                                                    }
                                                }
                                                if (_errs6 === errors) {
                                                    if (data1.areas !== undefined) {
                                                        const _errs7 = errors;
                                                        if (!(validate217(data1.areas, { instancePath: instancePath + "/whole/" + i0 + "/areas", parentData: data1, parentDataProperty: "areas", rootData }))) {
                                                            vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid2 = _errs7 === errors;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                        if (data1.kinds !== undefined) {
                                                            const _errs8 = errors;
                                                            if (!(validate219(data1.kinds, { instancePath: instancePath + "/whole/" + i0 + "/kinds", parentData: data1, parentDataProperty: "kinds", rootData }))) {
                                                                vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid2 = _errs8 === errors;
                                                        }
                                                        else {
                                                            var valid2 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate216.errors = [{ instancePath: instancePath + "/whole/" + i0, schemaPath: "#/properties/whole/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                        }
                                    }
                                    var valid1 = _errs4 === errors;
                                    if (!valid1) {
                                        break;
                                    }
                                }
                            }
                            else {
                                validate216.errors = [{ instancePath: instancePath + "/whole", schemaPath: "#/properties/whole/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.gaps !== undefined) {
                            let data4 = data.gaps;
                            const _errs9 = errors;
                            if (errors === _errs9) {
                                if (Array.isArray(data4)) {
                                    var valid3 = true;
                                    const len1 = data4.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                        let data5 = data4[i1];
                                        const _errs11 = errors;
                                        if (errors === _errs11) {
                                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                                let missing2;
                                                if (((((data5.areas === undefined) && (missing2 = "areas")) || ((data5.kinds === undefined) && (missing2 = "kinds"))) || ((data5.why === undefined) && (missing2 = "why"))) || ((data5.effect === undefined) && (missing2 = "effect"))) {
                                                    validate216.errors = [{ instancePath: instancePath + "/gaps/" + i1, schemaPath: "#/properties/gaps/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                    return false;
                                                }
                                                else {
                                                    const _errs13 = errors;
                                                    for (const key2 in data5) {
                                                        if (!(((((((key2 === "areas") || (key2 === "kinds")) || (key2 === "subject")) || (key2 === "why")) || (key2 === "effect")) || (key2 === "excluded")) || (key2 === "change"))) {
                                                            validate216.errors = [{ instancePath: instancePath + "/gaps/" + i1, schemaPath: "#/properties/gaps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs13 === errors) {
                                                        if (data5.areas !== undefined) {
                                                            const _errs14 = errors;
                                                            if (!(validate217(data5.areas, { instancePath: instancePath + "/gaps/" + i1 + "/areas", parentData: data5, parentDataProperty: "areas", rootData }))) {
                                                                vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid4 = _errs14 === errors;
                                                        }
                                                        else {
                                                            var valid4 = true;
                                                        }
                                                        if (valid4) {
                                                            if (data5.kinds !== undefined) {
                                                                const _errs15 = errors;
                                                                if (!(validate219(data5.kinds, { instancePath: instancePath + "/gaps/" + i1 + "/kinds", parentData: data5, parentDataProperty: "kinds", rootData }))) {
                                                                    vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid4 = _errs15 === errors;
                                                            }
                                                            else {
                                                                var valid4 = true;
                                                            }
                                                            if (valid4) {
                                                                if (data5.subject !== undefined) {
                                                                    const _errs16 = errors;
                                                                    if (typeof data5.subject !== "string") {
                                                                        validate216.errors = [{ instancePath: instancePath + "/gaps/" + i1 + "/subject", schemaPath: "#/properties/gaps/items/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                    var valid4 = _errs16 === errors;
                                                                }
                                                                else {
                                                                    var valid4 = true;
                                                                }
                                                                if (valid4) {
                                                                    if (data5.why !== undefined) {
                                                                        const _errs18 = errors;
                                                                        if (typeof data5.why !== "string") {
                                                                            validate216.errors = [{ instancePath: instancePath + "/gaps/" + i1 + "/why", schemaPath: "#/properties/gaps/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                        var valid4 = _errs18 === errors;
                                                                    }
                                                                    else {
                                                                        var valid4 = true;
                                                                    }
                                                                    if (valid4) {
                                                                        if (data5.effect !== undefined) {
                                                                            let data10 = data5.effect;
                                                                            const _errs20 = errors;
                                                                            if (!((data10 === "incomplete") || (data10 === "open"))) {
                                                                                validate216.errors = [{ instancePath: instancePath + "/gaps/" + i1 + "/effect", schemaPath: "#/properties/gaps/items/properties/effect/enum", keyword: "enum", params: { allowedValues: schema40.properties.gaps.items.properties.effect.enum }, message: "must be equal to one of the allowed values" }];
                                                                                return false;
                                                                            }
                                                                            var valid4 = _errs20 === errors;
                                                                        }
                                                                        else {
                                                                            var valid4 = true;
                                                                        }
                                                                        if (valid4) {
                                                                            if (data5.excluded !== undefined) {
                                                                                const _errs21 = errors;
                                                                                if (true !== data5.excluded) {
                                                                                    validate216.errors = [{ instancePath: instancePath + "/gaps/" + i1 + "/excluded", schemaPath: "#/properties/gaps/items/properties/excluded/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                    return false;
                                                                                }
                                                                                var valid4 = _errs21 === errors;
                                                                            }
                                                                            else {
                                                                                var valid4 = true;
                                                                            }
                                                                            if (valid4) {
                                                                                if (data5.change !== undefined) {
                                                                                    let data12 = data5.change;
                                                                                    const _errs22 = errors;
                                                                                    if (!((((data12 === "create") || (data12 === "update")) || (data12 === "replace")) || (data12 === "keep"))) {
                                                                                        validate216.errors = [{ instancePath: instancePath + "/gaps/" + i1 + "/change", schemaPath: "#/properties/gaps/items/properties/change/enum", keyword: "enum", params: { allowedValues: schema40.properties.gaps.items.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid4 = _errs22 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid4 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate216.errors = [{ instancePath: instancePath + "/gaps/" + i1, schemaPath: "#/properties/gaps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                            }
                                        }
                                        var valid3 = _errs11 === errors;
                                        if (!valid3) {
                                            break;
                                        }
                                    }
                                }
                                else {
                                    validate216.errors = [{ instancePath: instancePath + "/gaps", schemaPath: "#/properties/gaps/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs9 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate216.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate216.errors = vErrors;
    return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.snapshotVersion === undefined) && (missing0 = "snapshotVersion")) || ((data.source === undefined) && (missing0 = "source"))) || ((data.takenAt === undefined) && (missing0 = "takenAt"))) || ((data.estate === undefined) && (missing0 = "estate"))) {
                validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((key0 === "$schema") || (key0 === "snapshotVersion")) || (key0 === "tool")) || (key0 === "source")) || (key0 === "takenAt")) || (key0 === "estate"))) {
                        validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.$schema !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.$schema !== "string") {
                            validate21.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.snapshotVersion !== undefined) {
                            let data1 = data.snapshotVersion;
                            const _errs4 = errors;
                            if (!((data1 === "1.1") || (data1 === "1.0"))) {
                                validate21.errors = [{ instancePath: instancePath + "/snapshotVersion", schemaPath: "#/properties/snapshotVersion/enum", keyword: "enum", params: { allowedValues: schema6.properties.snapshotVersion.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.tool !== undefined) {
                                const _errs5 = errors;
                                if (typeof data.tool !== "string") {
                                    validate21.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.source !== undefined) {
                                    const _errs7 = errors;
                                    if (typeof data.source !== "string") {
                                        validate21.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.takenAt !== undefined) {
                                        const _errs9 = errors;
                                        if (typeof data.takenAt !== "string") {
                                            validate21.errors = [{ instancePath: instancePath + "/takenAt", schemaPath: "#/properties/takenAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.estate !== undefined) {
                                            let data5 = data.estate;
                                            const _errs11 = errors;
                                            if (errors === _errs11) {
                                                if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                                    let missing1;
                                                    if (((((((((data5.machines === undefined) && (missing1 = "machines")) || ((data5.schedules === undefined) && (missing1 = "schedules"))) || ((data5.assignments === undefined) && (missing1 = "assignments"))) || ((data5.updateManagement === undefined) && (missing1 = "updateManagement"))) || ((data5.formerAssignments === undefined) && (missing1 = "formerAssignments"))) || ((data5.managed === undefined) && (missing1 = "managed"))) || ((data5.removedSchedules === undefined) && (missing1 = "removedSchedules"))) || ((data5.leaving === undefined) && (missing1 = "leaving"))) {
                                                        validate21.errors = [{ instancePath: instancePath + "/estate", schemaPath: "#/properties/estate/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs13 = errors;
                                                        for (const key1 in data5) {
                                                            if (!(func2.call(schema6.properties.estate.properties, key1))) {
                                                                validate21.errors = [{ instancePath: instancePath + "/estate", schemaPath: "#/properties/estate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs13 === errors) {
                                                            if (data5.machines !== undefined) {
                                                                let data6 = data5.machines;
                                                                const _errs14 = errors;
                                                                if (errors === _errs14) {
                                                                    if (Array.isArray(data6)) {
                                                                        var valid2 = true;
                                                                        const len0 = data6.length;
                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                            const _errs16 = errors;
                                                                            if (!(validate22(data6[i0], { instancePath: instancePath + "/estate/machines/" + i0, parentData: data6, parentDataProperty: i0, rootData }))) {
                                                                                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid2 = _errs16 === errors;
                                                                            if (!valid2) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate21.errors = [{ instancePath: instancePath + "/estate/machines", schemaPath: "#/properties/estate/properties/machines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid1 = _errs14 === errors;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                            }
                                                            if (valid1) {
                                                                if (data5.schedules !== undefined) {
                                                                    let data8 = data5.schedules;
                                                                    const _errs17 = errors;
                                                                    if (errors === _errs17) {
                                                                        if (Array.isArray(data8)) {
                                                                            var valid3 = true;
                                                                            const len1 = data8.length;
                                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                                                const _errs19 = errors;
                                                                                if (!(validate157(data8[i1], { instancePath: instancePath + "/estate/schedules/" + i1, parentData: data8, parentDataProperty: i1, rootData }))) {
                                                                                    vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var valid3 = _errs19 === errors;
                                                                                if (!valid3) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate21.errors = [{ instancePath: instancePath + "/estate/schedules", schemaPath: "#/properties/estate/properties/schedules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid1 = _errs17 === errors;
                                                                }
                                                                else {
                                                                    var valid1 = true;
                                                                }
                                                                if (valid1) {
                                                                    if (data5.assignments !== undefined) {
                                                                        let data10 = data5.assignments;
                                                                        const _errs20 = errors;
                                                                        if (errors === _errs20) {
                                                                            if (Array.isArray(data10)) {
                                                                                var valid4 = true;
                                                                                const len2 = data10.length;
                                                                                for (let i2 = 0; i2 < len2; i2++) {
                                                                                    const _errs22 = errors;
                                                                                    if (!(validate189(data10[i2], { instancePath: instancePath + "/estate/assignments/" + i2, parentData: data10, parentDataProperty: i2, rootData }))) {
                                                                                        vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var valid4 = _errs22 === errors;
                                                                                    if (!valid4) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate21.errors = [{ instancePath: instancePath + "/estate/assignments", schemaPath: "#/properties/estate/properties/assignments/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid1 = _errs20 === errors;
                                                                    }
                                                                    else {
                                                                        var valid1 = true;
                                                                    }
                                                                    if (valid1) {
                                                                        if (data5.updateManagement !== undefined) {
                                                                            let data12 = data5.updateManagement;
                                                                            const _errs23 = errors;
                                                                            if (errors === _errs23) {
                                                                                if (Array.isArray(data12)) {
                                                                                    var valid5 = true;
                                                                                    const len3 = data12.length;
                                                                                    for (let i3 = 0; i3 < len3; i3++) {
                                                                                        let data13 = data12[i3];
                                                                                        const _errs25 = errors;
                                                                                        if (errors === _errs25) {
                                                                                            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                                                                                let missing2;
                                                                                                if ((((((data13.id === undefined) && (missing2 = "id")) || ((data13.kind === undefined) && (missing2 = "kind"))) || ((data13.retired === undefined) && (missing2 = "retired"))) || ((data13.change === undefined) && (missing2 = "change"))) || ((data13.origin === undefined) && (missing2 = "origin"))) {
                                                                                                    validate21.errors = [{ instancePath: instancePath + "/estate/updateManagement/" + i3, schemaPath: "#/properties/estate/properties/updateManagement/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    const _errs27 = errors;
                                                                                                    for (const key2 in data13) {
                                                                                                        if (!(((((key2 === "id") || (key2 === "kind")) || (key2 === "retired")) || (key2 === "change")) || (key2 === "origin"))) {
                                                                                                            validate21.errors = [{ instancePath: instancePath + "/estate/updateManagement/" + i3, schemaPath: "#/properties/estate/properties/updateManagement/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                    if (_errs27 === errors) {
                                                                                                        if (data13.id !== undefined) {
                                                                                                            const _errs28 = errors;
                                                                                                            if (typeof data13.id !== "string") {
                                                                                                                validate21.errors = [{ instancePath: instancePath + "/estate/updateManagement/" + i3 + "/id", schemaPath: "#/properties/estate/properties/updateManagement/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid6 = _errs28 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid6 = true;
                                                                                                        }
                                                                                                        if (valid6) {
                                                                                                            if (data13.kind !== undefined) {
                                                                                                                let data15 = data13.kind;
                                                                                                                const _errs30 = errors;
                                                                                                                if (!((data15 === "update-deployment") || (data15 === "extension"))) {
                                                                                                                    validate21.errors = [{ instancePath: instancePath + "/estate/updateManagement/" + i3 + "/kind", schemaPath: "#/properties/estate/properties/updateManagement/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema6.properties.estate.properties.updateManagement.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                var valid6 = _errs30 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid6 = true;
                                                                                                            }
                                                                                                            if (valid6) {
                                                                                                                if (data13.retired !== undefined) {
                                                                                                                    const _errs31 = errors;
                                                                                                                    if (!(validate41(data13.retired, { instancePath: instancePath + "/estate/updateManagement/" + i3 + "/retired", parentData: data13, parentDataProperty: "retired", rootData }))) {
                                                                                                                        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                                                                                                                        errors = vErrors.length;
                                                                                                                    }
                                                                                                                    var valid6 = _errs31 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid6 = true;
                                                                                                                }
                                                                                                                if (valid6) {
                                                                                                                    if (data13.change !== undefined) {
                                                                                                                        let data17 = data13.change;
                                                                                                                        const _errs32 = errors;
                                                                                                                        if (!((((data17 === "create") || (data17 === "update")) || (data17 === "replace")) || (data17 === "keep"))) {
                                                                                                                            validate21.errors = [{ instancePath: instancePath + "/estate/updateManagement/" + i3 + "/change", schemaPath: "#/properties/estate/properties/updateManagement/items/properties/change/enum", keyword: "enum", params: { allowedValues: schema6.properties.estate.properties.updateManagement.items.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        var valid6 = _errs32 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid6 = true;
                                                                                                                    }
                                                                                                                    if (valid6) {
                                                                                                                        if (data13.origin !== undefined) {
                                                                                                                            const _errs33 = errors;
                                                                                                                            if (!(validate154(data13.origin, { instancePath: instancePath + "/estate/updateManagement/" + i3 + "/origin", parentData: data13, parentDataProperty: "origin", rootData }))) {
                                                                                                                                vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
                                                                                                                                errors = vErrors.length;
                                                                                                                            }
                                                                                                                            var valid6 = _errs33 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid6 = true;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate21.errors = [{ instancePath: instancePath + "/estate/updateManagement/" + i3, schemaPath: "#/properties/estate/properties/updateManagement/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid5 = _errs25 === errors;
                                                                                        if (!valid5) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate21.errors = [{ instancePath: instancePath + "/estate/updateManagement", schemaPath: "#/properties/estate/properties/updateManagement/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid1 = _errs23 === errors;
                                                                        }
                                                                        else {
                                                                            var valid1 = true;
                                                                        }
                                                                        if (valid1) {
                                                                            if (data5.formerAssignments !== undefined) {
                                                                                let data19 = data5.formerAssignments;
                                                                                const _errs34 = errors;
                                                                                if (errors === _errs34) {
                                                                                    if (Array.isArray(data19)) {
                                                                                        var valid7 = true;
                                                                                        const len4 = data19.length;
                                                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                                                            const _errs36 = errors;
                                                                                            if (!(validate189(data19[i4], { instancePath: instancePath + "/estate/formerAssignments/" + i4, parentData: data19, parentDataProperty: i4, rootData }))) {
                                                                                                vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
                                                                                                errors = vErrors.length;
                                                                                            }
                                                                                            var valid7 = _errs36 === errors;
                                                                                            if (!valid7) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate21.errors = [{ instancePath: instancePath + "/estate/formerAssignments", schemaPath: "#/properties/estate/properties/formerAssignments/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid1 = _errs34 === errors;
                                                                            }
                                                                            else {
                                                                                var valid1 = true;
                                                                            }
                                                                            if (valid1) {
                                                                                if (data5.managed !== undefined) {
                                                                                    let data21 = data5.managed;
                                                                                    const _errs37 = errors;
                                                                                    if (errors === _errs37) {
                                                                                        if (Array.isArray(data21)) {
                                                                                            var valid8 = true;
                                                                                            const len5 = data21.length;
                                                                                            for (let i5 = 0; i5 < len5; i5++) {
                                                                                                const _errs39 = errors;
                                                                                                if (typeof data21[i5] !== "string") {
                                                                                                    validate21.errors = [{ instancePath: instancePath + "/estate/managed/" + i5, schemaPath: "#/properties/estate/properties/managed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid8 = _errs39 === errors;
                                                                                                if (!valid8) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate21.errors = [{ instancePath: instancePath + "/estate/managed", schemaPath: "#/properties/estate/properties/managed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid1 = _errs37 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid1 = true;
                                                                                }
                                                                                if (valid1) {
                                                                                    if (data5.removedSchedules !== undefined) {
                                                                                        let data23 = data5.removedSchedules;
                                                                                        const _errs41 = errors;
                                                                                        if (errors === _errs41) {
                                                                                            if (Array.isArray(data23)) {
                                                                                                var valid9 = true;
                                                                                                const len6 = data23.length;
                                                                                                for (let i6 = 0; i6 < len6; i6++) {
                                                                                                    const _errs43 = errors;
                                                                                                    if (typeof data23[i6] !== "string") {
                                                                                                        validate21.errors = [{ instancePath: instancePath + "/estate/removedSchedules/" + i6, schemaPath: "#/properties/estate/properties/removedSchedules/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid9 = _errs43 === errors;
                                                                                                    if (!valid9) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate21.errors = [{ instancePath: instancePath + "/estate/removedSchedules", schemaPath: "#/properties/estate/properties/removedSchedules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid1 = _errs41 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid1 = true;
                                                                                    }
                                                                                    if (valid1) {
                                                                                        if (data5.leaving !== undefined) {
                                                                                            let data25 = data5.leaving;
                                                                                            const _errs45 = errors;
                                                                                            if (errors === _errs45) {
                                                                                                if (Array.isArray(data25)) {
                                                                                                    var valid10 = true;
                                                                                                    const len7 = data25.length;
                                                                                                    for (let i7 = 0; i7 < len7; i7++) {
                                                                                                        let data26 = data25[i7];
                                                                                                        const _errs47 = errors;
                                                                                                        if (errors === _errs47) {
                                                                                                            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                                                                                                let missing3;
                                                                                                                if (((data26.id === undefined) && (missing3 = "id")) || ((data26.action === undefined) && (missing3 = "action"))) {
                                                                                                                    validate21.errors = [{ instancePath: instancePath + "/estate/leaving/" + i7, schemaPath: "#/properties/estate/properties/leaving/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                                else {
                                                                                                                    const _errs49 = errors;
                                                                                                                    for (const key3 in data26) {
                                                                                                                        if (!((key3 === "id") || (key3 === "action"))) {
                                                                                                                            validate21.errors = [{ instancePath: instancePath + "/estate/leaving/" + i7, schemaPath: "#/properties/estate/properties/leaving/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                                                                            return false;
                                                                                                                            break;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    if (_errs49 === errors) {
                                                                                                                        if (data26.id !== undefined) {
                                                                                                                            const _errs50 = errors;
                                                                                                                            if (typeof data26.id !== "string") {
                                                                                                                                validate21.errors = [{ instancePath: instancePath + "/estate/leaving/" + i7 + "/id", schemaPath: "#/properties/estate/properties/leaving/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid11 = _errs50 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid11 = true;
                                                                                                                        }
                                                                                                                        if (valid11) {
                                                                                                                            if (data26.action !== undefined) {
                                                                                                                                let data28 = data26.action;
                                                                                                                                const _errs52 = errors;
                                                                                                                                if (!((data28 === "delete") || (data28 === "forget"))) {
                                                                                                                                    validate21.errors = [{ instancePath: instancePath + "/estate/leaving/" + i7 + "/action", schemaPath: "#/properties/estate/properties/leaving/items/properties/action/enum", keyword: "enum", params: { allowedValues: schema6.properties.estate.properties.leaving.items.properties.action.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                var valid11 = _errs52 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid11 = true;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate21.errors = [{ instancePath: instancePath + "/estate/leaving/" + i7, schemaPath: "#/properties/estate/properties/leaving/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid10 = _errs47 === errors;
                                                                                                        if (!valid10) {
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate21.errors = [{ instancePath: instancePath + "/estate/leaving", schemaPath: "#/properties/estate/properties/leaving/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid1 = _errs45 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid1 = true;
                                                                                        }
                                                                                        if (valid1) {
                                                                                            if (data5.coverage !== undefined) {
                                                                                                const _errs53 = errors;
                                                                                                if (!(validate216(data5.coverage, { instancePath: instancePath + "/estate/coverage", parentData: data5, parentDataProperty: "coverage", rootData }))) {
                                                                                                    vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
                                                                                                    errors = vErrors.length;
                                                                                                }
                                                                                                var valid1 = _errs53 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid1 = true;
                                                                                            }
                                                                                            if (valid1) {
                                                                                                if (data5.sightings !== undefined) {
                                                                                                    let data30 = data5.sightings;
                                                                                                    const _errs54 = errors;
                                                                                                    if (errors === _errs54) {
                                                                                                        if (Array.isArray(data30)) {
                                                                                                            var valid12 = true;
                                                                                                            const len8 = data30.length;
                                                                                                            for (let i8 = 0; i8 < len8; i8++) {
                                                                                                                let data31 = data30[i8];
                                                                                                                const _errs56 = errors;
                                                                                                                if (errors === _errs56) {
                                                                                                                    if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                                                                                                        let missing4;
                                                                                                                        if ((((data31.machine === undefined) && (missing4 = "machine")) || ((data31.patch === undefined) && (missing4 = "patch"))) || ((data31.firstSeen === undefined) && (missing4 = "firstSeen"))) {
                                                                                                                            validate21.errors = [{ instancePath: instancePath + "/estate/sightings/" + i8, schemaPath: "#/properties/estate/properties/sightings/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            const _errs58 = errors;
                                                                                                                            for (const key4 in data31) {
                                                                                                                                if (!((((key4 === "machine") || (key4 === "patch")) || (key4 === "firstSeen")) || (key4 === "notMissingAt"))) {
                                                                                                                                    validate21.errors = [{ instancePath: instancePath + "/estate/sightings/" + i8, schemaPath: "#/properties/estate/properties/sightings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                                                                                                    return false;
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            if (_errs58 === errors) {
                                                                                                                                if (data31.machine !== undefined) {
                                                                                                                                    const _errs59 = errors;
                                                                                                                                    if (typeof data31.machine !== "string") {
                                                                                                                                        validate21.errors = [{ instancePath: instancePath + "/estate/sightings/" + i8 + "/machine", schemaPath: "#/properties/estate/properties/sightings/items/properties/machine/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    var valid13 = _errs59 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid13 = true;
                                                                                                                                }
                                                                                                                                if (valid13) {
                                                                                                                                    if (data31.patch !== undefined) {
                                                                                                                                        const _errs61 = errors;
                                                                                                                                        if (typeof data31.patch !== "string") {
                                                                                                                                            validate21.errors = [{ instancePath: instancePath + "/estate/sightings/" + i8 + "/patch", schemaPath: "#/properties/estate/properties/sightings/items/properties/patch/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                        var valid13 = _errs61 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid13 = true;
                                                                                                                                    }
                                                                                                                                    if (valid13) {
                                                                                                                                        if (data31.firstSeen !== undefined) {
                                                                                                                                            const _errs63 = errors;
                                                                                                                                            if (typeof data31.firstSeen !== "string") {
                                                                                                                                                validate21.errors = [{ instancePath: instancePath + "/estate/sightings/" + i8 + "/firstSeen", schemaPath: "#/properties/estate/properties/sightings/items/properties/firstSeen/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                            var valid13 = _errs63 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid13 = true;
                                                                                                                                        }
                                                                                                                                        if (valid13) {
                                                                                                                                            if (data31.notMissingAt !== undefined) {
                                                                                                                                                const _errs65 = errors;
                                                                                                                                                if (typeof data31.notMissingAt !== "string") {
                                                                                                                                                    validate21.errors = [{ instancePath: instancePath + "/estate/sightings/" + i8 + "/notMissingAt", schemaPath: "#/properties/estate/properties/sightings/items/properties/notMissingAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid13 = _errs65 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid13 = true;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate21.errors = [{ instancePath: instancePath + "/estate/sightings/" + i8, schemaPath: "#/properties/estate/properties/sightings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid12 = _errs56 === errors;
                                                                                                                if (!valid12) {
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate21.errors = [{ instancePath: instancePath + "/estate/sightings", schemaPath: "#/properties/estate/properties/sightings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid1 = _errs54 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid1 = true;
                                                                                                }
                                                                                                if (valid1) {
                                                                                                    if (data5.incomplete !== undefined) {
                                                                                                        let data36 = data5.incomplete;
                                                                                                        const _errs67 = errors;
                                                                                                        if (errors === _errs67) {
                                                                                                            if (Array.isArray(data36)) {
                                                                                                                var valid14 = true;
                                                                                                                const len9 = data36.length;
                                                                                                                for (let i9 = 0; i9 < len9; i9++) {
                                                                                                                    const _errs69 = errors;
                                                                                                                    if (typeof data36[i9] !== "string") {
                                                                                                                        validate21.errors = [{ instancePath: instancePath + "/estate/incomplete/" + i9, schemaPath: "#/properties/estate/properties/incomplete/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                    var valid14 = _errs69 === errors;
                                                                                                                    if (!valid14) {
                                                                                                                        break;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate21.errors = [{ instancePath: instancePath + "/estate/incomplete", schemaPath: "#/properties/estate/properties/incomplete/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid1 = _errs67 === errors;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid1 = true;
                                                                                                    }
                                                                                                    if (valid1) {
                                                                                                        if (data5.closed !== undefined) {
                                                                                                            const _errs71 = errors;
                                                                                                            if (typeof data5.closed !== "boolean") {
                                                                                                                validate21.errors = [{ instancePath: instancePath + "/estate/closed", schemaPath: "#/properties/estate/properties/closed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid1 = _errs71 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid1 = true;
                                                                                                        }
                                                                                                        if (valid1) {
                                                                                                            if (data5.notUnderstood !== undefined) {
                                                                                                                let data39 = data5.notUnderstood;
                                                                                                                const _errs73 = errors;
                                                                                                                if (errors === _errs73) {
                                                                                                                    if (Array.isArray(data39)) {
                                                                                                                        var valid15 = true;
                                                                                                                        const len10 = data39.length;
                                                                                                                        for (let i10 = 0; i10 < len10; i10++) {
                                                                                                                            let data40 = data39[i10];
                                                                                                                            const _errs75 = errors;
                                                                                                                            if (errors === _errs75) {
                                                                                                                                if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                                                                                                                                    let missing5;
                                                                                                                                    if (((data40.id === undefined) && (missing5 = "id")) || ((data40.why === undefined) && (missing5 = "why"))) {
                                                                                                                                        validate21.errors = [{ instancePath: instancePath + "/estate/notUnderstood/" + i10, schemaPath: "#/properties/estate/properties/notUnderstood/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        const _errs77 = errors;
                                                                                                                                        for (const key5 in data40) {
                                                                                                                                            if (!((key5 === "id") || (key5 === "why"))) {
                                                                                                                                                validate21.errors = [{ instancePath: instancePath + "/estate/notUnderstood/" + i10, schemaPath: "#/properties/estate/properties/notUnderstood/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                                                                                                return false;
                                                                                                                                                break;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        if (_errs77 === errors) {
                                                                                                                                            if (data40.id !== undefined) {
                                                                                                                                                const _errs78 = errors;
                                                                                                                                                if (typeof data40.id !== "string") {
                                                                                                                                                    validate21.errors = [{ instancePath: instancePath + "/estate/notUnderstood/" + i10 + "/id", schemaPath: "#/properties/estate/properties/notUnderstood/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                                var valid16 = _errs78 === errors;
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                var valid16 = true;
                                                                                                                                            }
                                                                                                                                            if (valid16) {
                                                                                                                                                if (data40.why !== undefined) {
                                                                                                                                                    const _errs80 = errors;
                                                                                                                                                    if (typeof data40.why !== "string") {
                                                                                                                                                        validate21.errors = [{ instancePath: instancePath + "/estate/notUnderstood/" + i10 + "/why", schemaPath: "#/properties/estate/properties/notUnderstood/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                    var valid16 = _errs80 === errors;
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    var valid16 = true;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    validate21.errors = [{ instancePath: instancePath + "/estate/notUnderstood/" + i10, schemaPath: "#/properties/estate/properties/notUnderstood/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            var valid15 = _errs75 === errors;
                                                                                                                            if (!valid15) {
                                                                                                                                break;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate21.errors = [{ instancePath: instancePath + "/estate/notUnderstood", schemaPath: "#/properties/estate/properties/notUnderstood/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid1 = _errs73 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid1 = true;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate21.errors = [{ instancePath: instancePath + "/estate", schemaPath: "#/properties/estate/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate21.errors = vErrors;
    return errors === 0;
}

// EXTERNAL MODULE: ./lib/text/time.js
var time = __webpack_require__(1042);
// EXTERNAL MODULE: ./lib/sources/byte-reader.js
var byte_reader = __webpack_require__(1104);
// EXTERNAL MODULE: ./lib/sources/snapshot/codec.js
var codec = __webpack_require__(133);
// EXTERNAL MODULE: ./lib/sources/snapshot/snapshot-format.js
var snapshot_format = __webpack_require__(3139);
;// CONCATENATED MODULE: ./lib/sources/snapshot/read-snapshot.js












/** Reads a snapshot. Throws a SourceError that says what is wrong with the file and what to do. */
function readSnapshotFile(path, name) {
    try {
        return read(new byte_reader/* ByteReader */.kP((0,byte_reader/* fillFrom */.e_)(bytesOf(path, name))), name);
    }
    catch (error) {
        throw error instanceof byte_reader/* BrokenJson */.iT ? refused(name, 'broken-snapshot', 'is not whole JSON', error) : error;
    }
}
function read(reader, name) {
    const decoder = new codec/* Decoder */.X();
    const frame = Object.create(null);
    let machines = [];
    if (reader.peek() !== byte_reader/* openBrace */.oH)
        reader.value();
    else {
        for (const key of reader.members()) {
            if (key === 'estate' && reader.peek() === byte_reader/* openBrace */.oH)
                [frame.estate, machines] = readEstate(reader, name, decoder);
            else
                frame[key] = reader.value();
            if (key === 'snapshotVersion')
                checkVersion(frame, name);
        }
    }
    reader.end();
    checkVersion(frame, name);
    validate(frame, name);
    const { source, takenAt, estate } = frame;
    const taken = (0,time/* readTime */.a)(takenAt);
    if (taken === undefined)
        throw refused(name, 'invalid-snapshot', 'is not a whole snapshot: takenAt is not a time');
    const schedules = estate.schedules.map((schedule) => ({ ...unreadSchedule, ...schedule }));
    return {
        source,
        takenAt: new Date(taken),
        estate: { ...upToDate(decoder.decode({ ...estate, schedules })), machines },
    };
}
/** A snapshot of version 1.0 does not tell which scopes it was taken of, so it covers nothing. */
function upToDate(estate) {
    if ('coverage' in estate)
        return { ...estate, sightings: estate.sightings ?? [] };
    const { incomplete = [], closed: _, notUnderstood = [], ...lists } = estate;
    const gap = (why, subject) => {
        return { areas: [coverage/* everywhere */.fC], kinds: coverage/* listedKinds */.nM, why, effect: 'incomplete', ...(subject === undefined ? {} : { subject }) };
    };
    const gaps = [...incomplete.map((why) => gap(why)), ...notUnderstood.map(({ id, why }) => gap(why, id))];
    return { ...lists, sightings: [], coverage: { whole: [], gaps } };
}
function readEstate(reader, name, decoder) {
    const frame = Object.create(null);
    let machines = [];
    for (const key of reader.members()) {
        if (key === 'machines' && reader.peek() === byte_reader/* openBracket */.pv) {
            machines = readMachines(reader, name, decoder);
            frame.machines = [];
        }
        else
            frame[key] = reader.value();
    }
    return [frame, machines];
}
function readMachines(reader, name, decoder) {
    const machines = [];
    let some = [];
    const take = () => {
        validate({ ...empty, estate: { ...empty.estate, machines: some } }, name, machines.length);
        for (const json of some)
            machines.push(decoder.decode(withUnread(json)));
        some = [];
    };
    for (const _ of reader.elements()) {
        some.push(reader.value());
        if (some.length === snapshot_format/* atOnce */.zd)
            take();
    }
    take();
    return machines;
}
const notHeld = 'the snapshot was taken by a version that did not read it';
const unreadSchedule = (0,codec/* encode */.l)((0,estate_unread/* unreadOfSchedule */.K)(notHeld));
const factNames = Object.keys(machine_facts/* machineFacts */.R);
const observedNames = (0,fact/* marked */.x)(machine_facts/* machineFacts */.R, 'observed');
/** A machine of a snapshot that was taken before some of the facts existed, as JSON. */
function withUnread(machine) {
    if (factNames.every((name) => name in machine))
        return machine;
    const unread = (0,codec/* encode */.l)((0,estate_unread/* unreadOfMachine */.o)(machine, notHeld));
    const observed = { ...Object.fromEntries(observedNames.map((name) => [name, unread[name]])), ...machine.observed };
    return { ...unread, ...machine, ...(machine.observed ? { observed } : {}) };
}
/** A valid snapshot of nothing. */
const empty = {
    snapshotVersion: snapshot_format/* snapshotVersion */.HQ,
    source: 'snapshot',
    takenAt: '',
    estate: {
        machines: [],
        schedules: [],
        assignments: [],
        updateManagement: [],
        formerAssignments: [],
        managed: [],
        removedSchedules: [],
        leaving: [],
        sightings: [],
        coverage: coverage/* openWorld */.HY,
    },
};
function checkVersion({ snapshotVersion: version }, name) {
    if (version === undefined)
        throw refused(name, 'not-a-snapshot', 'is not a snapshot: it has no snapshotVersion');
    if (!snapshot_format/* readableVersions */.sB.includes(version)) {
        throw refused(name, 'snapshot-version', `is a snapshot of version ${String(version).slice(0, 20)}; this program reads versions ${snapshot_format/* readableVersions */.sB.join(' and ')}`);
    }
}
/** `before` tells how many machines came before the first one here. */
function validate(json, name, before = 0) {
    const valid = validateSnapshot;
    if (valid(json))
        return;
    const [error] = valid.errors ?? [];
    const where = (error?.instancePath || 'its top').replace(/^\/estate\/machines\/(\d+)/, (_, index) => `/estate/machines/${before + Number(index)}`);
    throw refused(name, 'invalid-snapshot', `is not a whole snapshot: ${where} ${error?.message ?? 'is wrong'}`);
}
function bytesOf(path, name) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        const { code } = error;
        throw new errors/* SourceError */.c8('source/unreadable', `${name} cannot be read (${code ?? 'unknown error'}); check the path and its permissions.`, {
            cause: error,
        });
    }
    // Two bytes that open every gzip file, whatever its name.
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes;
    const most = mostUnpacked(bytes.length);
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { chunkSize: Math.min(saidSize(bytes), most) + 1, maxOutputLength: most });
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE') {
            const megabytes = Math.round(most / 2 ** 20);
            throw refused(name, 'snapshot-too-large', `unpacks to more than ${megabytes} MiB, far more than a snapshot of its size`, error);
        }
        throw refused(name, 'broken-snapshot', 'is compressed and cut off or damaged', error);
    }
}
/**
 * A snapshot may come from a stranger, so only its own size counts, never what it says of itself. Snapshots of thousands of machines
 * are 20 to 30 times as long as what they are packed into; white space a thousand times.
 */
function mostUnpacked(packed) {
    return Math.min(Math.max(64 * packed, 2 ** 26), 2 ** 31 - 2);
}
/**
 * What a file says at its end to be the length of its content, modulo 2^32. With this much room it is unpacked at once: otherwise the
 * whole is put together from small pieces, and held twice. Where it is wrong, unpacking takes more pieces, or room that is never touched.
 */
function saidSize(bytes) {
    return Math.max(bytes.length < 4 ? 0 : bytes.readUInt32LE(bytes.length - 4), 2 ** 14);
}
function refused(name, code, what, cause) {
    return new errors/* SourceError */.c8(`source/${code}`, `${name} ${what}; write it again with \`azure-patch-policy snapshot\`.`, { cause });
}

;// CONCATENATED MODULE: ./lib/sources/snapshot/index.js


/** Reads one snapshot; it is judged as the estate that it was taken of. */
const readSnapshot = async ({ files }) => {
    const [file, ...others] = files;
    if (file === undefined || others.length > 0) {
        throw new errors/* UsageError */.eb('usage/several-snapshots', `There are ${files.length} snapshots to check; name one.`);
    }
    const { estate, source, takenAt } = readSnapshotFile(file.path, file.name);
    return { estate, foundBy: source, takenAt };
};


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


/***/ })

};
