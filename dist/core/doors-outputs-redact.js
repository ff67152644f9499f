export const id = "doors-outputs-redact";
export const ids = ["doors-outputs-redact"];
export const modules = {

/***/ 4607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRedactor: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const subscription = new RegExp(`/subscriptions/(${guid})`, 'gi');
const anyGuid = new RegExp(guid, 'gi');
const resource = new RegExp(`/subscriptions/${guid}(?:/[^\\s"'\`<>|,;]*)?`, 'gi');
/**
 * `subscription-ids` replaces the subscriptions of resource ids, wherever they appear, by numbered ids that are still ids;
 * `resource-ids` replaces whole resource ids by a short hash and leaves out the names of machines and schedules in Azure.
 */
function createRedactor(redaction) {
    if (redaction === 'none')
        return { text: (text) => text, report: (report) => report };
    const hide = subscriptionHider();
    const text = redaction === 'subscription-ids' ? hide.text : (given) => hide.text(hashResourceIds(given, hide.learn));
    return {
        text,
        report(report) {
            mapTexts(report, (given) => {
                hide.learn(given); // a bare id may be mentioned before the resource id that shows what it is
                return given;
            });
            const named = redaction === 'resource-ids' ? withoutNames(report) : report;
            return mapTexts(named, text);
        },
    };
}
function subscriptionHider() {
    const seen = new Map();
    const learn = (text) => {
        for (const [, id = ''] of text.matchAll(subscription)) {
            const key = id.toLowerCase();
            // Numbered, so that two machines of one name in two subscriptions remain two machines.
            if (!seen.has(key))
                seen.set(key, `00000000-0000-0000-0000-${String(seen.size + 1).padStart(12, '0')}`);
        }
    };
    const text = (given) => {
        learn(given);
        return seen.size === 0 ? given : given.replace(anyGuid, (id) => seen.get(id.toLowerCase()) ?? id);
    };
    return { learn, text };
}
function hashResourceIds(text, learn) {
    learn(text);
    return text.replace(resource, (match) => {
        const id = match.replace(/[.:)\]]+$/, '');
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(id.toLowerCase()).digest('hex').slice(0, 10);
        return `resource-${hash}${match.slice(id.length)}`;
    });
}
function withoutNames(report) {
    return {
        ...report,
        machines: report.machines.map(({ name: _, ...machine }) => machine),
        schedules: report.schedules.map(({ name: _, ...schedule }) => schedule),
    };
}
function mapTexts(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((entry) => mapTexts(entry, change));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, mapTexts(entry, change)]));
}


/***/ })

};
