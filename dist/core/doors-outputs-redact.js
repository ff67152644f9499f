export const id = "doors-outputs-redact";
export const ids = ["doors-outputs-redact"];
export const modules = {

/***/ 4607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRedactor: () => (/* binding */ createRedactor),
/* harmony export */   scopesOf: () => (/* binding */ scopesOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The scopes of a run: they name subscriptions that nothing else may show to be some. */
function scopesOf({ azure }) {
    return azure ? [...azure.scopes, ...azure.excludeScopes] : [];
}
/** What the ids of Azure are called that are not subscriptions. */
const otherIds = '(?:client|tenant|application|app|principal|object|identity|directory)(?: id)? ';
const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const subscription = new RegExp(`(?:/subscriptions/|\\bsub:|\\brg:)(${guid})`, 'gi');
/** An id that stands alone in a sentence about subscriptions, as in "2 of 3 subscriptions (\u2026, \u2026)". */
const mentioned = new RegExp(`(?<!${otherIds})(?<![\\w/-])(${guid})(?![\\w-])`, 'gi');
const anyGuid = new RegExp(guid, 'gi');
const resource = new RegExp(`/subscriptions/${guid}(?:/[^\\s"'\`<>|,;]*)?`, 'gi');
/**
 * `subscription-ids` replaces the subscriptions of resource ids, wherever they appear, by numbered ids that are still ids;
 * `resource-ids` replaces whole resource ids by a short hash, and the names of machines, schedules and resource groups in Azure.
 * `known` are texts that show which ids are subscriptions, such as the scopes of the run.
 */
function createRedactor(redaction, known = []) {
    if (redaction === 'none')
        return { text: (text) => text, report: (report) => report };
    const hide = subscriptionHider();
    for (const text of known)
        hide.learn(text);
    const names = nameHider();
    const withoutResources = (given) => {
        hide.learn(given);
        names.learn(given);
        return hide.text(names.text(hashResourceIds(given)));
    };
    const text = redaction === 'subscription-ids' ? hide.text : withoutResources;
    return {
        text,
        report(report) {
            mapTexts(report, (given) => {
                // Bare ids and names may be mentioned before the resource id that shows what they are.
                hide.learn(given);
                if (redaction === 'resource-ids')
                    names.learn(given);
                return given;
            });
            const named = redaction === 'resource-ids' ? withoutNames(report) : report;
            return mapTexts(named, text);
        },
    };
}
/** How the ids begin that stand for hidden ones: a text may be hidden twice. */
const ours = '00000000-0000-0000-0000-';
function subscriptionHider() {
    const seen = new Map();
    const learn = (text) => {
        const alone = /subscription/i.test(text) ? text.matchAll(mentioned) : [];
        for (const [, id = ''] of [...text.matchAll(subscription), ...alone]) {
            const key = id.toLowerCase();
            // Numbered, so that two machines of one name in two subscriptions remain two machines.
            if (!key.startsWith(ours) && !seen.has(key))
                seen.set(key, `${ours}${String(seen.size + 1).padStart(12, '0')}`);
        }
    };
    const text = (given) => {
        learn(given);
        return seen.size === 0 ? given : given.replace(anyGuid, (id) => seen.get(id.toLowerCase()) ?? id);
    };
    return { learn, text };
}
function hashResourceIds(text) {
    return text.replace(resource, (match) => {
        const id = match.replace(/[.:)\]]+$/, '');
        return `resource-${hashOf(id)}${match.slice(id.length)}`;
    });
}
function hashOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text.toLowerCase()).digest('hex').slice(0, 10);
}
/** A letter or two are rather a word than a name. */
const shortestName = 3;
const namesInId = /\/(?:resourceGroups|virtualMachines|virtualMachineScaleSets|machines|maintenanceConfigurations)\/([^/\s"'`<>|,;]+)/gi;
const groupScope = new RegExp(`\\brg:${guid}/([^\\s,;"']+)`, 'gi');
/** Names inside sentences. A text that is nothing but a name may be an environment or a rule, which keep theirs. */
function nameHider() {
    const hashes = new Map();
    const learn = (text) => {
        for (const [, name = ''] of [...text.matchAll(namesInId), ...text.matchAll(groupScope)]) {
            const key = name.replace(/[.:)\]]+$/, '').toLowerCase();
            if (key.length < shortestName || hashes.has(key))
                continue;
            hashes.set(key, `name-${hashOf(key)}`);
        }
    };
    const text = (given) => {
        if (hashes.size === 0 || !/\s/.test(given))
            return given;
        // Every word of a sentence is looked up: one expression of thousands of names would be tried at each place.
        return given.replace(/\w(?:[\w.-]*\w)?/g, (word) => hashes.get(word.toLowerCase()) ?? word);
    };
    return { learn, text };
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
