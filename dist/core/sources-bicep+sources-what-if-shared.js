export const id = "sources-bicep+sources-what-if-shared";
export const ids = ["sources-bicep+sources-what-if-shared"];
export const modules = {

/***/ 3584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M7: () => (/* binding */ expressionIn),
/* harmony export */   pW: () => (/* binding */ whyOpen)
/* harmony export */ });
/* unused harmony export shownExpression */
/* harmony import */ var _estate_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
/* harmony import */ var _estate_resource_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9230);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1981);



/**
 * The expression that a string is; undefined for any other string. A snapshot does not escape: a string that a template wrote with `[[`
 * looks alike, so only what reads as a call is taken for one.
 */
function expressionIn(text) {
    if (!looksLikeCall.test(text) || !text.endsWith(']'))
        return undefined;
    const reader = new ExpressionReader(text.slice(1, -1));
    const expression = reader.whole();
    if (expression?.kind === 'call')
        return expression;
    // Nobody writes so many brackets in a string by chance.
    return reader.isTooDeep ? { kind: 'call', name: 'expression', arguments: [], path: [], text: text.slice(1, -1) } : undefined;
}
const looksLikeCall = /^\[\s*[A-Za-z_][\w.]*\s*\(/;
const deepest = 100;
/** Reads an expression from left to right. */
class ExpressionReader {
    #text;
    #at = 0;
    isTooDeep = false;
    constructor(text) {
        this.#text = text;
    }
    whole() {
        const expression = this.#value(0);
        return this.#take(/\s*$/y) === undefined ? undefined : expression;
    }
    #value(depth) {
        if (depth > deepest) {
            this.isTooDeep = true;
            return undefined;
        }
        const string = this.#take(/\s*'((?:[^']|'')*)'/y);
        if (string)
            return { kind: 'string', text: (string[1] ?? '').replaceAll("''", "'") };
        const number = this.#take(/\s*(-?\d+(?:\.\d+)?)/y);
        if (number)
            return { kind: 'number', text: number[1] ?? '' };
        const name = this.#take(/\s*([A-Za-z_][\w.]*)\s*\(/y);
        return name ? this.#call(name[1] ?? '', name[0], depth) : undefined;
    }
    #call(name, opening, depth) {
        const start = this.#at - opening.trimStart().length;
        const given = [];
        if (!this.#take(/\s*\)/y)) {
            do {
                const argument = this.#value(depth + 1);
                if (!argument)
                    return undefined;
                given.push(argument);
            } while (this.#take(/\s*,/y));
            if (!this.#take(/\s*\)/y))
                return undefined;
        }
        const path = [];
        for (;;) {
            const property = this.#take(/\s*\??\.([A-Za-z_$][\w$-]*)/y);
            if (property)
                path.push(`.${property[1]}`);
            else if (this.#take(/\s*\??\[/y)) {
                if (!this.#value(depth + 1) || !this.#take(/\s*\]/y))
                    return undefined;
                path.push('[]');
            }
            else
                break;
        }
        return { kind: 'call', name, arguments: given, path, text: this.#text.slice(start, this.#at) };
    }
    #take(token) {
        token.lastIndex = this.#at;
        const match = token.exec(this.#text);
        if (match)
            this.#at = token.lastIndex;
        return match ?? undefined;
    }
}
/** The function that stands for a parameter of which nobody has given the value, in what our own evaluation makes. */
const withoutValue = 'parameterWithoutValue';
/** Why a value is unknown that an expression stands for. */
function whyOpen(expression) {
    const parameter = parameterWithoutValue(expression);
    if (parameter !== undefined)
        return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`parameter \`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(parameter, longestName)}\` has no value`);
    return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`Azure works it out while deploying: ${shownExpression(expression)}`);
}
function parameterWithoutValue(expression) {
    if (expression.kind !== 'call')
        return undefined;
    const [name] = expression.arguments;
    if (expression.name === withoutValue && name?.kind === 'string')
        return name.text;
    for (const argument of expression.arguments) {
        const parameter = parameterWithoutValue(argument);
        if (parameter !== undefined)
            return parameter;
    }
    return undefined;
}
const longestName = 80;
/** Characters of an expression that are shown. */
const longest = 160;
/**
 * An expression without the literals in it, of which any may be a password: names of functions, parameters and types and ids of resources
 * stay.
 */
function shownExpression(expression) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(shown(expression, 0), longest);
}
/** Levels of calls that are shown. */
const levels = 3;
function shown(expression, level) {
    if (expression.kind !== 'call')
        return expression.kind === 'string' && isPublic(expression.text) ? `'${expression.text}'` : '\u2026';
    const { name, path, arguments: given } = expression;
    if (level >= levels)
        return '\u2026';
    const parts = given.map((argument) => {
        const isName = argument.kind === 'string' && namesSomething.has(name.toLowerCase()) && /^[A-Za-z_]\w*$/.test(argument.text);
        return isName ? `'${argument.text}'` : shown(argument, level + 1);
    });
    const told = parts.filter((part, index) => part !== '\u2026' || parts[index - 1] !== '\u2026');
    return `${name}(${told.join(', ')})${path.map((step) => (step === '[]' ? '[\u2026]' : step)).join('')}`;
}
/** Functions whose argument is the name of a parameter, a variable or an input. */
const namesSomething = new Set(['parameters', 'variables', 'externalinputs']);
function isPublic(text) {
    return /^Microsoft(?:\.[A-Za-z]+)+(?:\/[A-Za-z]+)+$/i.test(text) || (0,_estate_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .parseResourceId */ .RQ)(text)?.name !== undefined;
}


/***/ }),

/***/ 3799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ joinDeployments)
/* harmony export */ });
/* harmony import */ var _estate_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3586);
/* harmony import */ var _arm_policy_apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3594);


/** Deployments that all happen, as one estate: a policy of one acts on machines of the others. */
function joinDeployments(deployments) {
    const policies = deployments.flatMap((deployment) => deployment.policies);
    return (0,_arm_policy_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .underPolicies */ .n)((0,_estate_link_js__WEBPACK_IMPORTED_MODULE_0__/* .linkEstates */ .q)(deployments.map(({ estate }) => estate)), policies);
}


/***/ }),

/***/ 5716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   LI: () => (/* binding */ typeInId),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   gc: () => (/* binding */ readPredictedId)
/* harmony export */ });
/* harmony import */ var _estate_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
/* harmony import */ var _estate_resource_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9230);
/* harmony import */ var _estate_resource_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9535);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3584);




/** Some that Azure has kept since long lack the slash at their beginning. */
function readPredictedId(text) {
    const expression = (0,_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .expressionIn */ .M7)(text);
    if (expression)
        return fromSegments(segmentsOf(piecesOf(expression, 0)));
    const shown = (0,_estate_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutTrailingSlashes */ .A$)(text.startsWith('/') ? text : `/${text}`);
    return { key: shown.toLowerCase(), isStable: true, shown, resourceId: (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(shown) };
}
/** The resource that a child lies in: a scale set, of its extension. */
function ownerOf({ shown, segments }) {
    return segments ? fromSegments(segments.slice(0, -2)) : readPredictedId(shown.split('/').slice(0, -2).join('/'));
}
/** A child of a resource, by its type and name. */
function childOf({ shown, segments }, type, name) {
    if (!segments)
        return readPredictedId(`${shown}/${type}/${name}`);
    return fromSegments([...segments, ...[type, name].map((literal) => ({ literal, key: literal.toLowerCase(), shown: literal }))]);
}
/** Does the second lie in the first, or are they the same? Equal expressions count as equal: ask whether the first is stable. */
function isWithin(outer, inner) {
    return inner.key === outer.key || inner.key.startsWith(`${outer.key}/`);
}
function partsOf({ shown, segments }) {
    return segments ? partsOfSegments(segments) : partsOfLiteral(shown);
}
/** The type of what an id names; also that of a resource on a management group or tenant. Undefined where it cannot be read. */
function typeInId(id) {
    const { type } = partsOf(id);
    if (type !== undefined || id.segments)
        return type;
    const [namespace, ...pairs] = id.shown
        .split(/\/providers\//i)
        .at(-1)
        ?.split('/') ?? [];
    if (!id.shown.toLowerCase().startsWith('/providers/') || pairs.length === 0 || pairs.length % 2 !== 0)
        return undefined;
    return [namespace, ...pairs.filter((_, index) => index % 2 === 0)].join('/');
}
const notSaid = (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('its id does not say');
function partsOfLiteral(id) {
    const { subscription, resourceGroup, type, name, parent } = (0,_estate_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .parseResourceId */ .RQ)(id) ?? {};
    if (subscription === undefined) {
        return { subscription: notSaid, resourceGroup: notSaid, type: undefined, name: notSaid, parent: undefined, isContainer: false };
    }
    return {
        subscription: (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(subscription),
        resourceGroup: resourceGroup === undefined ? _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge : (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(resourceGroup),
        type,
        name: name === undefined ? notSaid : (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(name),
        parent: parent === undefined ? undefined : readPredictedId(parent),
        isContainer: type === undefined,
    };
}
function partsOfSegments(segments) {
    const [root, word, subscription, groupWord, group] = segments;
    const isRooted = root?.literal === '' && is(word, 'subscriptions') && subscription !== undefined;
    const inGroup = isRooted && is(groupWord, 'resourceGroups') && group !== undefined;
    const provider = segments.findLastIndex((segment) => is(segment, 'providers'));
    const types = provider === -1 ? [] : segments.slice(provider + 1).filter((_, index) => index === 0 || index % 2 === 1);
    const isNamed = provider !== -1 && segments.length > provider + 3 && (segments.length - provider) % 2 === 0;
    return {
        subscription: isRooted ? textOf(subscription) : notKnown(segments),
        resourceGroup: inGroup ? textOf(group) : isRooted ? _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge : notKnown(segments),
        type: isNamed && types.every(({ literal }) => literal !== undefined) ? types.map(({ literal }) => literal).join('/') : undefined,
        name: textOf(segments.at(-1)),
        parent: isNamed && provider > 0 ? fromSegments(segments.slice(0, provider)) : undefined,
        isContainer: isRooted && segments.length === (inGroup ? 5 : 3),
    };
}
function is(segment, word) {
    return segment?.literal !== undefined && (0,_estate_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .sameText */ .QV)(segment.literal, word);
}
function textOf(segment) {
    if (segment?.literal !== undefined)
        return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(segment.literal);
    return segment?.open ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .whyOpen */ .pW)(segment.open) : notSaid;
}
function notKnown(segments) {
    const open = segments.find((segment) => segment.open)?.open;
    return open ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .whyOpen */ .pW)(open) : notSaid;
}
function fromSegments(segments) {
    const open = segments.find((segment) => segment.open)?.open;
    const shown = segments.map((segment) => segment.shown).join('/');
    return {
        segments,
        key: segments.map(({ key }) => key).join('/'),
        isStable: segments.every((segment) => segment.open === undefined || !isFresh(segment.open)),
        shown,
        resourceId: open ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .whyOpen */ .pW)(open) : (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(shown),
    };
}
/** Does an expression come to something else each time, or hold a value that nobody has given? */
function isFresh({ text }) {
    return /\b(?:newGuid|utcNow|externalInputs|parameterWithoutValue)\s*\(/i.test(text);
}
/** Characters of a name that are shown, where some are not known. */
const longestName = 80;
function segmentsOf(pieces) {
    const segments = [[]];
    for (const piece of pieces) {
        if (typeof piece !== 'string')
            segments.at(-1)?.push(piece);
        else {
            const [first = '', ...others] = piece.split('/');
            segments.at(-1)?.push(first);
            segments.push(...others.map((part) => [part]));
        }
    }
    while (segments.length > 1 && segments.at(-1)?.join('') === '')
        segments.pop();
    return segments.map(segmentOf);
}
function segmentOf(pieces) {
    const open = pieces.filter((piece) => typeof piece !== 'string');
    if (open.length === 0) {
        const literal = pieces.join('');
        return { literal, key: literal.toLowerCase(), shown: literal };
    }
    // Names may not hold a line break, so that no literal looks like an expression.
    const key = pieces.map((piece) => (typeof piece === 'string' ? piece.toLowerCase() : `\n${piece.text}\n`)).join('');
    const shown = pieces.map((piece) => (typeof piece === 'string' ? piece : '\u2026')).join('');
    const all = open.length === 1 ? open[0] : { kind: 'call', name: 'format', arguments: open, path: [], text: key };
    return { key, shown: shown.length > longestName ? `${shown.slice(0, longestName)}\u2026` : shown, ...(all ? { open: all } : {}) };
}
/** Deeper than anybody nests what makes an id. */
const deepest = 20;
/** What an expression puts together, of which some pieces are literal. */
function piecesOf(expression, depth) {
    if (expression.kind !== 'call')
        return [expression.text];
    if (depth > deepest)
        return [expression];
    const { name, arguments: given, path } = expression;
    const pieces = (argument) => (argument ? piecesOf(argument, depth + 1) : []);
    const call = name.toLowerCase();
    if (path.length > 0)
        return path.join('') === '.id' && given.length === 0 ? (ownId[call] ?? [expression]) : [expression];
    switch (call) {
        case 'format':
            return formatted(expression, pieces) ?? [expression];
        case 'concat':
            return given.flatMap(pieces);
        // Ids are compared without case.
        case 'tolower':
        case 'toupper':
        case 'string':
            return pieces(given[0]);
        // Bicep asks whether the scope of an extension is the tenant, and whether it is a whole id.
        case 'if':
            return isTenantId(given[1]) ? pieces(given[2]) : (wholeId(given, pieces) ?? [expression]);
        case 'resourceid':
        case 'subscriptionresourceid':
        case 'extensionresourceid':
        case 'tenantresourceid':
            return idPieces(call, given, pieces) ?? [expression];
        default:
            return [expression];
    }
}
/** `if(startsWith(X, '/'), X, \u2026)`, where X begins with a slash for certain. */
function wholeId([asked, id], pieces) {
    if (asked?.kind !== 'call' || asked.name.toLowerCase() !== 'startswith' || id?.kind !== 'call')
        return undefined;
    const [subject, beginning] = asked.arguments;
    if (subject?.kind !== 'call' || subject.text !== id.text || beginning?.kind !== 'string' || beginning.text !== '/')
        return undefined;
    const read = pieces(id);
    return typeof read[0] === 'string' && read[0].startsWith('/') ? read : undefined;
}
function isTenantId(expression) {
    return expression?.kind === 'call' && expression.name.toLowerCase() === 'tenantresourceid';
}
function formatted({ arguments: given }, pieces) {
    const [template, ...values] = given;
    if (template?.kind !== 'string')
        return undefined;
    return template.text.split(/(\{\d+\})/).flatMap((part) => {
        const index = /^\{(\d+)\}$/.exec(part)?.[1];
        return index === undefined ? [part.replaceAll('{{', '{').replaceAll('}}', '}')] : pieces(values[Number(index)]);
    });
}
const call = (text, name, property) => ({
    kind: 'call',
    name,
    arguments: [],
    path: [property],
    text,
});
const ownSubscription = call('subscription().subscriptionId', 'subscription', '.subscriptionId');
const ownGroup = call('resourceGroup().name', 'resourceGroup', '.name');
const subscriptionPieces = ['/subscriptions/', ownSubscription];
const groupPieces = [...subscriptionPieces, '/resourceGroups/', ownGroup];
const ownId = { subscription: subscriptionPieces, resourcegroup: groupPieces };
/** The id that these functions build. What comes before the type says where the resource lies. */
function idPieces(call, given, pieces) {
    const first = call === 'extensionresourceid' ? 1 : 0;
    const at = given.findIndex((argument, index) => index >= first && argument.kind === 'string' && /^[\w.]+\/[\w./]+$/.test(argument.text));
    const type = given[at];
    if (type?.kind !== 'string')
        return undefined;
    const [namespace = '', ...types] = type.text.split('/');
    const names = given.slice(at + 1);
    if (names.length !== types.length)
        return undefined;
    const scope = scopePieces(call, given.slice(0, at), pieces);
    // These do not lie in a namespace.
    if (scope && call === 'subscriptionresourceid' && (0,_estate_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .sameText */ .QV)(type.text, _estate_resource_type_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceTypes */ .AU.resourceGroup)) {
        return [...scope, '/resourceGroups/', ...pieces(names[0])];
    }
    return scope && [...scope, `/providers/${namespace}`, ...types.flatMap((part, index) => [`/${part}/`, ...pieces(names[index])])];
}
function scopePieces(call, scope, pieces) {
    const [first, second] = scope;
    switch (call) {
        case 'extensionresourceid':
            return pieces(first);
        case 'tenantresourceid':
            return [];
        case 'subscriptionresourceid':
            return first ? ['/subscriptions/', ...pieces(first)] : subscriptionPieces;
        default: {
            if (scope.length > 2)
                return undefined;
            const group = second ?? first;
            const subscription = second ? ['/subscriptions/', ...pieces(first)] : subscriptionPieces;
            return [...subscription, '/resourceGroups/', ...(group ? pieces(group) : [ownGroup])];
        }
    }
}


/***/ }),

/***/ 1997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v1: () => (/* binding */ DeploymentReader),
  Y2: () => (/* binding */ isRelevantArmType),
  tG: () => (/* binding */ kindsOf),
  r_: () => (/* binding */ untold)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/estate/coverage.js
var coverage = __webpack_require__(4632);
// EXTERNAL MODULE: ./lib/estate/declaration.js
var declaration = __webpack_require__(1536);
// EXTERNAL MODULE: ./lib/estate/known.js
var estate_known = __webpack_require__(8763);
// EXTERNAL MODULE: ./lib/estate/node-window.js
var node_window = __webpack_require__(7947);
// EXTERNAL MODULE: ./lib/estate/resource-type.js
var resource_type = __webpack_require__(9535);
// EXTERNAL MODULE: ./lib/estate/unread.js
var unread = __webpack_require__(21);
// EXTERNAL MODULE: ./lib/estate/vocabulary.js
var vocabulary = __webpack_require__(1026);
// EXTERNAL MODULE: ./lib/sources/arm/arm-value.js
var arm_value = __webpack_require__(6437);
// EXTERNAL MODULE: ./lib/sources/arm/assignment.js
var assignment = __webpack_require__(7938);
// EXTERNAL MODULE: ./lib/sources/arm/extension.js
var extension = __webpack_require__(9878);
// EXTERNAL MODULE: ./lib/sources/arm/machine.js
var arm_machine = __webpack_require__(2390);
// EXTERNAL MODULE: ./lib/sources/arm/node-window.js
var arm_node_window = __webpack_require__(4024);
// EXTERNAL MODULE: ./lib/sources/arm/power.js
var power = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/sources/arm/schedule.js
var schedule = __webpack_require__(8982);
// EXTERNAL MODULE: ./lib/sources/arm/sql.js
var sql = __webpack_require__(8531);
// EXTERNAL MODULE: ./lib/sources/arm/tags.js
var tags = __webpack_require__(9218);
// EXTERNAL MODULE: ./lib/sources/arm/template.js
var template = __webpack_require__(8253);
// EXTERNAL MODULE: ./lib/sources/arm/unread-gap.js
var unread_gap = __webpack_require__(941);
// EXTERNAL MODULE: ./lib/sources/arm/unread-type.js
var unread_type = __webpack_require__(2537);
// EXTERNAL MODULE: ./lib/sources/arm/node-pool.js
var node_pool = __webpack_require__(7634);
// EXTERNAL MODULE: ./lib/sources/deployment/predicted-id.js
var predicted_id = __webpack_require__(5716);
;// CONCATENATED MODULE: ./lib/sources/deployment/clusters.js






/** The node pools of a deployment: those in the bodies of clusters, and those that are resources of their own. */
function nodePoolsOf(clusters, pools, differs) {
    const byKey = new Map();
    const inClusters = clusters.flatMap((resource) => {
        const cluster = readCluster(resource);
        const other = byKey.get(cluster.id.key);
        byKey.set(cluster.id.key, other ? merged(other, cluster, differs) : cluster);
        return (0,node_pool/* poolsIn */.bY)(resource.body).map((pool, index) => {
            const id = pool.standsForAll
                ? cluster.id
                : (0,predicted_id/* childOf */.GG)(cluster.id, 'agentPools', pool.name.kind === 'value' ? pool.name.value : `${index}`);
            const machine = {
                ...(0,node_pool/* nodePoolFacts */.As)(pool.setup, cluster),
                ...placeOf(id, cluster, pool.name),
                tags: (0,node_pool/* tagsOfPool */.fO)(cluster.tags, pool.tags),
                ...resource.mayExist,
                origin: resource.origin,
                notes: [],
            };
            return { id, cluster: cluster.id, machine };
        });
    });
    return [...inClusters, ...pools.map((pool) => poolOfItsOwn(pool, byKey))];
}
function readCluster({ id, body, change }) {
    const apiVersion = body.at('apiVersion').raw;
    const age = { isNew: change === 'create', apiVersion: typeof apiVersion === 'string' ? apiVersion : undefined };
    return { id, ...(0,node_pool/* readChannels */.NK)(body, age), tags: (0,tags/* readTags */.g)(body.at('tags')), location: locationIn(body), change };
}
function locationIn(body) {
    return body.at('location').known((raw) => (0,vocabulary/* readRegion */.XP)(String(raw)));
}
/** One cluster that is predicted twice: what the two do not say alike is unknown. */
function merged(one, other, differs) {
    const names = ['sku', 'upgradeChannel', 'nodeChannel', 'tags', 'location'];
    const open = names.filter((name) => !(0,external_node_util_.isDeepStrictEqual)(one[name], other[name]));
    return { ...one, ...Object.fromEntries(open.map((name) => [name, (0,estate_known/* unknown */.L5)(differs)])) };
}
function poolOfItsOwn({ id, body, change, mayExist, origin }, clusters) {
    const properties = body.at('properties');
    const owner = (0,predicted_id/* ownerOf */.bf)(id);
    const elsewhere = (0,estate_known/* unknown */.L5)('its cluster is not deployed here');
    const cluster = clusters.get(owner.key) ?? {
        id: owner,
        sku: elsewhere,
        upgradeChannel: elsewhere,
        nodeChannel: elsewhere,
        tags: elsewhere,
        location: elsewhere,
        change: 'keep',
    };
    const machine = {
        ...(0,node_pool/* nodePoolFacts */.As)((0,node_pool/* readPoolSetup */.iE)(properties), cluster),
        ...placeOf(id, cluster, (0,predicted_id/* partsOf */.CI)(id).name),
        tags: (0,node_pool/* tagsOfPool */.fO)(cluster.tags, properties.at('tags')),
        change: change === 'keep' && cluster.change !== 'keep' ? 'update' : change,
        ...mayExist,
        origin,
        notes: [],
    };
    return { id, cluster: owner, machine };
}
/** A pool lies where its cluster does, and has a name within it. */
function placeOf(id, cluster, pool) {
    const { subscription, resourceGroup } = (0,predicted_id/* partsOf */.CI)(id);
    const { name } = (0,predicted_id/* partsOf */.CI)(cluster.id);
    return {
        id: id.shown,
        resourceId: id.resourceId,
        name: name.kind === 'value' ? (0,estate_known/* mapKnown */.ym)(pool, (own) => `${name.value}/${own}`) : name,
        subscription,
        resourceGroup,
        location: cluster.location,
        change: cluster.change,
    };
}

;// CONCATENATED MODULE: ./lib/sources/deployment/same-resource.js


/** Do two predictions of one resource say the same, but for the condition under which it exists? */
function sayTheSame({ mayExist: _, ...one }, { mayExist: __, ...other }) {
    return (0,external_node_util_.isDeepStrictEqual)(one, other);
}
/** One resource that is predicted twice: what the two do not say alike is unknown, for this reason. It exists for certain if one of them does. */
function mergedMachine(one, other, why) {
    const { otherKind, mayExist: _, former: __, ...facts } = agreed(one, other, why);
    const second = [one.otherKind, other.kind, other.otherKind].find((kind) => kind !== undefined && kind !== one.kind) ?? otherKind;
    return {
        ...facts,
        kind: one.kind,
        ...(second === undefined ? {} : { otherKind: second }),
        tags: agreedTags(one.tags, other.tags, why),
        ...formerly(one.former ?? other.former),
        ...existence(one, other),
    };
}
function formerly(former) {
    return former === undefined ? {} : { former };
}
function mergedSchedule(one, other, why) {
    const { mayExist: _, ...facts } = agreed(one, other, why);
    return { ...facts, tags: agreedTags(one.tags, other.tags, why), ...existence(one, other) };
}
function existence(one, other) {
    return one.mayExist === undefined || other.mayExist === undefined ? {} : { mayExist: one.mayExist };
}
function agreed(one, other, why) {
    const entries = Object.entries(one).map(([name, fact]) => {
        const isFact = typeof fact === 'object' && fact !== null && 'kind' in fact;
        return [name, !isFact || (0,external_node_util_.isDeepStrictEqual)(fact, other[name]) ? fact : (0,estate_known/* unknown */.L5)(why)];
    });
    // What may change counts as changed.
    return { ...Object.fromEntries(entries), change: one.change === 'keep' ? other.change : one.change };
}
/** A tag that only one of them has may be there or not. */
function agreedTags(one, other, why) {
    const differs = (0,estate_known/* unknown */.L5)(why);
    if (one.kind !== 'value' || other.kind !== 'value')
        return (0,external_node_util_.isDeepStrictEqual)(one, other) ? one : differs;
    const names = new Set([...one.value.keys(), ...other.value.keys()]);
    const agreedTag = (name) => {
        const [tag, second] = [one.value.get(name), other.value.get(name)];
        return tag !== undefined && (0,external_node_util_.isDeepStrictEqual)(tag, second) ? tag : differs;
    };
    return (0,estate_known/* value */.Uq)(new Map([...names].map((name) => [name, agreedTag(name)])));
}

;// CONCATENATED MODULE: ./lib/sources/deployment/copies.js

/** Resources by their ids, of which one may be predicted several times: a module that is used twice, or two branches that write it. */
class Copies {
    #merge;
    #why;
    #byKey = new Map();
    #numbered = numbered();
    /** `why` tells why nobody knows which of two holds. */
    constructor(merge, why) {
        this.#merge = merge;
        this.#why = why;
    }
    /** Two ids that need not be equal are one resource only where the two say the same: then nobody could tell them apart. */
    take({ key, isStable }, given) {
        const copies = this.#byKey.get(key) ?? [];
        const same = copies.findIndex((copy) => isStable || sayTheSame({ ...copy, id: given.id }, given));
        const copy = copies[same];
        if (!copy) {
            this.#byKey.set(key, [...copies, this.#numbered(given)]);
            return;
        }
        const merged = sayTheSame({ ...copy, id: given.id }, given)
            ? together(copy, given)
            : this.#merge(copy, { ...given, id: copy.id }, this.#why);
        this.#byKey.set(key, copies.with(same, merged));
    }
    idsOf({ key }) {
        return (this.#byKey.get(key) ?? []).map(({ id }) => id);
    }
    /** By the ids that they have here. */
    keys() {
        return new Map([...this.#byKey].flatMap(([key, copies]) => copies.map(({ id }) => [id, key])));
    }
    all() {
        return new Map([...this.#byKey.values()].flat().map((one) => [one.id, one]));
    }
}
function together(one, other) {
    const { mayExist: _, ...facts } = one;
    return { ...facts, ...existence(one, other) };
}
/** An assignment that is written twice is one; two that differ under one id may each be the one that holds. */
function onceEach(assignments, why) {
    const byKey = new Map();
    for (const [key, assignment] of assignments) {
        const others = byKey.get(key) ?? [];
        const same = others.findIndex((other) => sayTheSame({ ...other, id: assignment.id }, assignment));
        const copy = others[same];
        if (copy)
            others[same] = together(copy, assignment);
        else
            others.push(assignment);
        byKey.set(key, others);
    }
    return [...byKey.values()]
        .flatMap((all) => (all.length === 1 ? all : all.map((assignment) => ({ ...assignment, mayExist: assignment.mayExist ?? why }))))
        .map(numbered());
}
/** What is literal in two ids may be the same: then the second says so. */
function numbered() {
    const times = new Map();
    return (given) => {
        const count = (times.get(given.id) ?? 0) + 1;
        times.set(given.id, count);
        return count === 1 ? given : { ...given, id: `${given.id} (${count})` };
    };
}

// EXTERNAL MODULE: ./lib/estate/resource-id.js
var resource_id = __webpack_require__(9230);
// EXTERNAL MODULE: ./lib/estate/truth.js
var truth = __webpack_require__(7689);
// EXTERNAL MODULE: ./lib/memo.js
var memo = __webpack_require__(3397);
// EXTERNAL MODULE: ./lib/sources/arm/policy/built-ins.js
var built_ins = __webpack_require__(8723);
// EXTERNAL MODULE: ./lib/sources/arm/policy/condition.js
var condition = __webpack_require__(4527);
// EXTERNAL MODULE: ./lib/sources/arm/policy/custom.js + 1 modules
var custom = __webpack_require__(9478);
// EXTERNAL MODULE: ./lib/sources/arm/policy/definition.js
var policy_definition = __webpack_require__(93);
// EXTERNAL MODULE: ./lib/sources/arm/policy/written.js
var policy_written = __webpack_require__(6861);
;// CONCATENATED MODULE: ./lib/sources/deployment/policies.js













const { policyAssignment, policyDefinition, policySetDefinition, policyExemption, policyRemediation } = resource_type/* resourceTypes */.AU;
const types = [policyAssignment, policyDefinition, policySetDefinition, policyExemption, policyRemediation];
function isOfPolicy(type) {
    return types.includes(type);
}
/** The assignments of Azure Policy among the resources of a deployment. */
function deployedPolicies(resources, deployed, prediction) {
    const ofType = (type) => resources.filter((resource) => resource.type === type);
    const assignments = withoutCopies(ofType(policyAssignment));
    if (assignments.length === 0)
        return [];
    const definitionAt = definitionsOf(withoutCopies([...ofType(policyDefinition), ...ofType(policySetDefinition)]), prediction);
    const [exemptions, remediations] = [ofType(policyExemption), ofType(policyRemediation)];
    const number = numbered();
    const machineKeys = deployed.machineKeys();
    const atOrBelow = (id) => (id ? atOrBelowId(id, prediction.input, machineKeys) : condition/* perhaps */.mt);
    return assignments.map((resource) => {
        const { id, body, change, mayExist, origin } = resource;
        const properties = body.at('properties');
        const identity = body.at('identity');
        const written = (0,policy_written/* writtenInArm */.Di)({ properties, identity, without: properties.isUnknown ? 'unknown' : 'no' });
        const asWritten = propertiesAsWritten(resource, prediction);
        const isTouched = [...exemptions, ...remediations].some((one) => one.change !== 'keep' && means(one, resource, prediction) !== 'no');
        const notInside = leftOut(written.notScopes, asWritten.at('notScopes'), atOrBelow);
        return (0,policy_written/* policyAssignmentOf */.Vj)(written, {
            ...number({ id: id.shown }),
            change,
            ...mayExist,
            origin,
            definition: definitionAt(asWritten.at('policyDefinitionId')),
            place: (0,condition/* allOf */.bn)([atOrBelow((0,predicted_id/* partsOf */.CI)(id).parent), notInside]),
            exemptions: exemptions.map((exemption) => {
                const said = exemption.body.at('properties');
                return {
                    scope: atOrBelow((0,predicted_id/* partsOf */.CI)(exemption.id).parent),
                    references: said.at('policyDefinitionReferenceIds'),
                    lasts: (0,truth/* and */.Uo)(means(exemption, resource, prediction), said.at('expiresOn').isUnset ? 'yes' : 'unknown'),
                };
            }),
            remediated: remediations.map((one) => means(one, resource, prediction)).reduce(truth.or, 'no'),
            isTouched,
            schedule: namedSchedule(asWritten.at('parameters'), deployed),
        });
    });
}
/** With the expressions in it, as somebody wrote them. */
function propertiesAsWritten({ raw }, { placeInDefinition }) {
    return placeInDefinition(raw).at('properties');
}
/** What is predicted twice, and says the same, is one. */
function withoutCopies(resources) {
    const byKey = new Map();
    for (const resource of resources) {
        const { key } = resource.id;
        const others = byKey.get(key) ?? [];
        const same = others.findIndex(({ raw }) => (0,external_node_util_.isDeepStrictEqual)(withoutCondition(raw), withoutCondition(resource.raw)));
        const copy = others[same];
        const together = copy && { ...copy, mayExist: existence(copy.mayExist, resource.mayExist) };
        byKey.set(key, together ? others.with(same, together) : [...others, resource]);
    }
    return [...byKey.values()].flat();
}
function withoutCondition({ condition: _, ...body }) {
    return body;
}
/** Reads definitions by what stands where one is named: those of the deployment, and Microsoft's own. */
function definitionsOf(declared, prediction) {
    const byKey = new Map();
    for (const resource of declared)
        byKey.set(resource.id.key, [...(byKey.get(resource.id.key) ?? []), resource]);
    // A set that lists itself, which only a made-up deployment can hold, ends here.
    const reading = new Set();
    const read = (0,memo/* memo */.p)((resource) => {
        const title = titleOf(resource.id);
        const properties = propertiesAsWritten(resource, prediction);
        const definition = resource.type === policyDefinition ? (0,custom/* definitionInArm */.t3)(title, properties) : (0,custom/* setInArm */.wK)(title, properties, definitionAt);
        return resource.change === 'keep' ? definition : (0,policy_definition/* changedDefinition */.GB)(definition);
    });
    const definitionAt = (place) => {
        const { raw } = place;
        if (typeof raw !== 'string')
            return (0,policy_definition/* unreadDefinition */.z)('a definition that is not known');
        const id = (0,predicted_id/* readPredictedId */.gc)(raw);
        if (reading.has(id.key))
            return [];
        reading.add(id.key);
        const own = byKey.get(id.key)?.flatMap(read);
        reading.delete(id.key);
        const builtIn = id.resourceId.kind === 'value' ? (0,built_ins/* builtInDefinition */.X)(id.resourceId.value) : undefined;
        return own ?? builtIn ?? (0,policy_definition/* unreadDefinition */.z)(`${titleOf(id)}, which this input does not hold`);
    };
    return definitionAt;
}
function titleOf(id) {
    return `definition ${id.shown.slice(id.shown.lastIndexOf('/') + 1)}`;
}
/** Does a machine lie at or below what an id names? Equal expressions come to the same place. */
function atOrBelowId(id, input, machineKeys) {
    const byFacts = factsBelow(id);
    return (machine) => {
        const key = machine.origin.input === input ? machineKeys.get(machine.id) : undefined;
        return key !== undefined && id.isStable && (0,predicted_id/* isWithin */.UO)(id, { key }) ? 'yes' : byFacts(machine);
    };
}
function factsBelow(id) {
    if (id.resourceId.kind === 'value')
        return (0,condition/* below */.Gz)(id.resourceId.value);
    const { subscription, resourceGroup, type, name, isContainer } = (0,predicted_id/* partsOf */.CI)(id);
    const place = (0,condition/* inContainer */.Bc)({ subscription, resourceGroup });
    if (isContainer)
        return place;
    if (type === undefined || (0,resource_type/* makesNodePools */.Bh)(type.toLowerCase()))
        return condition/* perhaps */.mt;
    const isIt = ({ kind, name: own }) => ((0,resource_id/* sameText */.QV)(resource_type/* typeOfKind */.MO[kind], type) ? (0,condition/* isAmong */.FB)(own, [name]) : 'no');
    return (0,condition/* allOf */.bn)([place, isIt]);
}
/** Outside of everything that the assignment leaves out. */
function leftOut(list, asWritten, atOrBelow) {
    if (list.isUnset)
        return condition/* always */.Gk;
    if (!Array.isArray(asWritten.raw))
        return condition/* perhaps */.mt;
    const places = asWritten.items().map(({ raw }) => (typeof raw === 'string' ? atOrBelow((0,predicted_id/* readPredictedId */.gc)(raw)) : condition/* perhaps */.mt));
    const inside = (0,condition/* anyOf */.EB)(places);
    return (machine) => (0,truth/* not */.AU)(inside(machine));
}
/** Is an exemption or remediation about this assignment? */
function means(resource, assignment, prediction) {
    const { raw } = propertiesAsWritten(resource, prediction).at('policyAssignmentId');
    const isThere = resource.mayExist.mayExist === undefined ? 'yes' : 'unknown';
    return typeof raw === 'string' ? (0,truth/* and */.Uo)(isThere, isSameId((0,predicted_id/* readPredictedId */.gc)(raw), assignment.id)) : 'unknown';
}
function isSameId(one, other) {
    if (one.key === other.key)
        return one.isStable ? 'yes' : 'unknown';
    if (one.resourceId.kind === 'value' && other.resourceId.kind === 'value')
        return 'no';
    const [name, otherName] = [(0,predicted_id/* partsOf */.CI)(one).name, (0,predicted_id/* partsOf */.CI)(other).name];
    return name.kind === 'value' && otherName.kind === 'value' && !(0,resource_id/* sameText */.QV)(name.value, otherName.value) ? 'no' : 'unknown';
}
/** The schedule that the parameters of an assignment name. */
function namedSchedule(parameters, { schedulesOf }) {
    for (const { raw } of (0,policy_written/* valuesOfParameters */.go)(parameters)) {
        if (typeof raw !== 'string')
            continue;
        const id = (0,predicted_id/* readPredictedId */.gc)(raw);
        const ids = schedulesOf(id);
        if (id.resourceId.kind === 'value' && (0,policy_written/* isScheduleId */.VM)(id.resourceId.value))
            return { kind: 'outside', resourceId: id.resourceId.value };
        if (ids.length > 0)
            return { kind: 'inside', ids };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/sources/deployment/read-deployment.js

























/** Types that can say something about patching, or whose machines are not read. */
function isRelevantArmType(type) {
    return armTypeOf(type) !== undefined || (0,unread_type/* unreadArmType */.S)(type) !== undefined;
}
const { configurationAssignment, maintenanceConfiguration } = resource_type/* resourceTypes */.AU;
/** What lies over a machine. */
const companionTypes = [
    resource_type/* resourceTypes */.AU.scaleSetExtension,
    resource_type/* resourceTypes */.AU.sqlVirtualMachine,
    resource_type/* resourceTypes */.AU.shutdownSchedule,
];
/** What counts also where nothing more is told of it. */
const untoldTypes = [
    resource_type/* resourceTypes */.AU.scheduledAction,
    resource_type/* resourceTypes */.AU.clusterMaintenance,
    resource_type/* resourceTypes */.AU.policyDefinition,
    resource_type/* resourceTypes */.AU.policySetDefinition,
    resource_type/* resourceTypes */.AU.policyExemption,
    resource_type/* resourceTypes */.AU.policyRemediation,
];
/** An assignment may be written as a child of its machine. */
function armTypeOf(type) {
    return /\/providers\/configurationassignments$/i.test(type) ? configurationAssignment : (0,resource_type/* resourceTypeIn */.EE)(type);
}
/** Stands for a body of which nothing is told; a prediction makes it unknown. */
const untold = Symbol('untold');
/** Reads resources one after the other, whose ids may be expressions, and joins them. */
class DeploymentReader {
    #prediction;
    #machines;
    #schedules;
    #assignments = [];
    #clusters = [];
    #pools = [];
    #nodeWindows = [];
    #former = [];
    #companions = [];
    /** Companions that are taken away. */
    #gone = [];
    #actions = [];
    #ofPolicy = [];
    #updateManagement = new Map();
    #managed = new Set();
    #removedSchedules = [];
    #leaving = new Map();
    #mayGo = new Map();
    #gaps = [];
    #services = [];
    constructor(prediction) {
        this.#prediction = prediction;
        this.#machines = new Copies(mergedMachine, prediction.differs);
        this.#schedules = new Copies(mergedSchedule, prediction.differs);
    }
    take(resource) {
        const predicted = this.#predicted(resource, resource.change);
        if (predicted)
            this.#takeKnown({ ...predicted, change: resource.change });
        else
            this.#takeUnread(resource);
    }
    leaveOpen(gap) {
        this.#gaps.push(gap);
    }
    /** It is gone afterwards, or stays and nobody looks after it; `body` as it was. */
    takeAway(resource, action) {
        const predicted = this.#predicted(resource, action === 'delete' ? 'delete' : 'keep');
        if (!predicted)
            return;
        const { id, type, body } = predicted;
        const isAssignment = type === configurationAssignment;
        if (action === 'delete' || isAssignment)
            this.#manage(id);
        if ((0,resource_type/* isMachineType */.ej)(type) && !(0,arm_machine/* onlyGroups */.Fz)(type, body))
            this.#leaving.set(id.key, { id: id.shown, action });
        if ((0,resource_type/* makesNodePools */.Bh)(type)) {
            const gone = [{ ...predicted, change: 'keep' }];
            for (const pool of type === resource_type/* resourceTypes */.AU.cluster ? this.#poolsOf(gone, []) : this.#poolsOf([], gone)) {
                this.#leaving.set(pool.id.key, { id: pool.machine.id, action });
            }
        }
        if (isAssignment)
            (action === 'delete' ? this.#former : this.#assignments).push(predicted);
        if (companionTypes.includes(type)) {
            if (action === 'delete')
                this.#gone.push(predicted);
            else
                this.#companions.push({ ...predicted, change: 'keep' });
        }
        if (isOfPolicy(type) && action === 'forget')
            this.#ofPolicy.push({ ...predicted, change: 'keep' });
        if (type === maintenanceConfiguration && action === 'delete' && id.resourceId.kind === 'value') {
            this.#removedSchedules.push(id.resourceId.value);
        }
    }
    /** What is taken under this id may be gone afterwards. */
    mayGo(id, why) {
        this.#mayGo.set((0,predicted_id/* readPredictedId */.gc)(id).key, why);
    }
    /** A resource of which is not told what it is; `type` where that is told. What may lie over a machine makes it unknown there. */
    takeUntold({ id: written, type, change }, why) {
        const id = (0,predicted_id/* readPredictedId */.gc)(written);
        const known = type === undefined ? undefined : armTypeOf(type);
        if (change !== 'keep')
            this.#manage(id);
        if (known !== undefined && (companionTypes.includes(known) || untoldTypes.includes(known))) {
            const body = this.#prediction.placeIn(untold);
            this.#takeKnown({ id, type: known, body, raw: {}, change, mayExist: {}, origin: this.#originAt(undefined) });
            return;
        }
        const { subscription, resourceGroup } = (0,predicted_id/* partsOf */.CI)(id);
        const group = (0,coverage/* areaOf */.d6)((0,estate_known/* valueOf */.RP)(subscription), (0,estate_known/* valueOf */.RP)(resourceGroup)) ?? coverage/* everywhere */.fC;
        const kinds = known === resource_type/* resourceTypes */.AU.policyAssignment
            ? ['assignments']
            : type === undefined
                ? coverage/* listedKinds */.nM
                : (0,template/* kindsMadeBy */.E)(type.toLowerCase());
        const isStill = change === 'keep' && !kinds.includes('machines');
        // An assignment lies on its machine, so that none of these says anything of another group.
        const areas = type === undefined ? [coverage/* everywhere */.fC] : known === undefined ? areasOf(id) : [group];
        if (kinds.length > 0)
            this.#gaps.push({ areas, subject: id.shown, change, kinds, effect: isStill ? 'open' : 'incomplete', why });
    }
    #predicted({ id, type, body, before, mayExist, location }, change) {
        const known = armTypeOf(type);
        if (known === undefined)
            return undefined;
        return {
            id: (0,predicted_id/* readPredictedId */.gc)(id),
            type: known,
            body: this.#prediction.placeIn(body),
            raw: body,
            change,
            mayExist: mayExist === undefined ? {} : { mayExist },
            ...(before === undefined ? {} : { before: this.#prediction.placeIn(before) }),
            origin: this.#originAt(location),
        };
    }
    finish() {
        const estate = this.#estate();
        const deployed = { machineKeys: () => this.#machines.keys(), schedulesOf: (id) => this.#schedules.idsOf(id) };
        const policies = deployedPolicies(this.#ofPolicy, deployed, this.#prediction);
        return { estate, policies: policies.map((policy) => this.#perhaps(policy)) };
    }
    #estate() {
        const pools = this.#poolsOf(this.#clusters, this.#pools);
        for (const { id, machine } of pools) {
            this.#manage(id);
            this.#machines.take(id, machine);
        }
        const machines = this.#machines.all();
        for (const companion of this.#companions)
            this.#layOver(companion, machines);
        for (const companion of this.#gone)
            this.#uncover(companion, machines);
        for (const action of this.#actions)
            this.#runAction(action, machines);
        const assignments = onceEach([
            ...this.#assignments.map((assignment) => [assignment.id.key, this.#assignmentOf(assignment)]),
            ...this.#nodeWindows.flatMap((window) => this.#assignmentsOfWindow(window, pools)),
        ], this.#prediction.differs);
        return {
            machines: [...machines.values()].map((machine) => this.#perhaps(machine)),
            schedules: [...this.#schedules.all().values()].map((schedule) => this.#perhaps(schedule)),
            assignments: assignments.map((assignment) => this.#perhaps(assignment)),
            updateManagement: [...this.#updateManagement.values()],
            formerAssignments: this.#former.map((assignment) => this.#assignmentOf(assignment)),
            managed: [...this.#managed],
            removedSchedules: this.#removedSchedules,
            leaving: [...this.#leaving.values()],
            sightings: [],
            coverage: { whole: [], gaps: [...this.#gaps, ...(0,unread_gap/* serviceGaps */.H)(this.#services)] },
        };
    }
    #poolsOf(clusters, pools) {
        return nodePoolsOf(clusters, pools, this.#prediction.differs);
    }
    #takeKnown(resource) {
        const { id, type, body, change, origin } = resource;
        this.#manage(id);
        if ((0,resource_type/* isMachineType */.ej)(type)) {
            if (!(0,arm_machine/* onlyGroups */.Fz)(type, body))
                this.#machines.take(id, this.#machineOf(resource, type));
        }
        else if (type === resource_type/* resourceTypes */.AU.cluster)
            this.#clusters.push(resource);
        else if (type === resource_type/* resourceTypes */.AU.nodePool)
            this.#pools.push(resource);
        else if (type === resource_type/* resourceTypes */.AU.clusterMaintenance)
            this.#takeClusterMaintenance(resource);
        else if (type === maintenanceConfiguration)
            this.#schedules.take(id, this.#scheduleOf(resource));
        else if (type === configurationAssignment)
            this.#takeAssignment(resource);
        else if (companionTypes.includes(type))
            this.#companions.push(resource);
        else if (type === resource_type/* resourceTypes */.AU.scheduledAction)
            this.#actions.push(resource);
        else if (isOfPolicy(type))
            this.#ofPolicy.push(resource);
        const facts = updateManagementOf(resource);
        if (facts)
            this.#updateManagement.set(id.key, { id: id.shown, ...facts, change, origin });
    }
    #perhaps(resource) {
        const mayExist = this.#mayGo.get((0,predicted_id/* readPredictedId */.gc)(resource.id).key);
        return mayExist === undefined ? resource : { ...resource, mayExist };
    }
    /** Where its name is not known, it may be about the systems of nodes, and what it says of them is not. */
    #takeClusterMaintenance(resource) {
        const isOurs = (0,arm_node_window/* isNodeWindowName */.cq)((0,predicted_id/* partsOf */.CI)(resource.id).name);
        if (isOurs === 'no')
            return;
        this.#nodeWindows.push(resource);
        if (isOurs === 'unknown')
            return;
        const facts = (0,arm_node_window/* readNodeWindow */.pi)(resource.body.at('properties'));
        this.#schedules.take(resource.id, { ...(0,unread/* unreadOfSchedule */.K)(this.#unread), ...this.#identityOf(resource), ...facts });
    }
    /** The pools of a cluster with its window. */
    #assignmentsOfWindow({ id, change, mayExist, origin }, pools) {
        const ids = this.#schedules.idsOf(id);
        const why = `what ${id.shown} says of the windows of its cluster is not known`;
        const schedule = ids.length > 0 ? { kind: 'inside', ids } : { kind: 'unknown', why };
        const machines = pools.filter(({ cluster }) => cluster.key === (0,predicted_id/* ownerOf */.bf)(id).key).flatMap((pool) => this.#machines.idsOf(pool.id));
        const window = { id: id.shown, schedule, ...mayExist, change, origin };
        return [...new Set(machines)].map((machine) => [`${id.key} for ${machine}`, (0,node_window/* windowForPool */.Mc)(window, machine)]);
    }
    #takeAssignment(resource) {
        this.#assignments.push(resource);
        if (resource.before)
            this.#former.push({ ...resource, body: resource.before, mayExist: {} });
    }
    #takeUnread({ id: written, type, body, change }) {
        const id = (0,predicted_id/* readPredictedId */.gc)(written);
        const unread = (0,unread_type/* unreadArmType */.S)(type);
        if (unread === 'service')
            this.#services.push(type);
        const template = this.#prediction.placeIn(body).at('properties', 'template');
        const gap = unread && (0,unread_gap/* unreadGap */.e)(unread, { areas: areasOf(id), subject: id.shown, change, template });
        if (gap)
            this.#gaps.push(gap);
    }
    #manage({ resourceId }) {
        if (resourceId.kind === 'value')
            this.#managed.add(resourceId.value);
    }
    #originAt(location) {
        return { input: this.#prediction.input, ...(location ? { location } : {}) };
    }
    /** Why a fact is unknown that the prediction does not tell this version. */
    get #unread() {
        return `this version does not read it from ${this.#prediction.called}`;
    }
    #machineOf(resource, type) {
        const facts = (0,arm_machine/* readMachine */.Uc)(type, resource.body);
        const machine = {
            ...(0,unread/* unreadOfMachine */.o)(facts, this.#unread),
            ...this.#identityOf(resource),
            ...facts,
            sqlPatching: estate_known/* absent */.Ge,
            ...power/* neverSwitched */.qU,
            notes: [],
        };
        const former = resource.before && formerFacts(resource.before, machine);
        return former ? { ...machine, former } : machine;
    }
    #scheduleOf(resource) {
        return {
            ...(0,unread/* unreadOfSchedule */.K)(this.#unread),
            ...this.#identityOf(resource),
            ...(0,schedule/* readSchedule */.Cu)(resource.body.at('properties')),
        };
    }
    #identityOf({ id, body, mayExist, change, origin }) {
        const { name, subscription, resourceGroup } = (0,predicted_id/* partsOf */.CI)(id);
        return {
            id: id.shown,
            name,
            resourceId: id.resourceId,
            subscription,
            resourceGroup,
            location: body.at('location').known((raw) => (0,vocabulary/* readRegion */.XP)(String(raw))),
            tags: (0,tags/* readTags */.g)(body.at('tags')),
            ...mayExist,
            change,
            origin,
        };
    }
    /** Health extensions, SQL Server's own patching and shutdowns lie over a machine, which changes with them. */
    #layOver(companion, machines) {
        const { id, type, body, change } = companion;
        const isExtension = type === resource_type/* resourceTypes */.AU.scaleSetExtension;
        const properties = body.at('properties');
        const isHealth = isExtension ? (0,extension/* isHealthExtension */.wR)((0,extension/* extensionIn */.RM)(properties)) : 'no';
        if (isExtension && isHealth === 'no' && (0,extension/* extensionIn */.RM)(properties).type.isSet)
            return;
        const isShutdown = type === resource_type/* resourceTypes */.AU.shutdownSchedule;
        const shutdown = isShutdown ? (0,power/* readShutdown */.Dw)(properties) : undefined;
        if (isShutdown && shutdown === undefined)
            return;
        const { ids, isSure } = this.#machinesUnder(companion, machines);
        for (const given of ids.flatMap((one) => machines.get(one) ?? [])) {
            const machine = { ...given, change: (0,declaration/* touched */.F)(given.change, change) };
            if (isExtension) {
                if (!machine.kind.endsWith('scale-set') || (machine.health.kind === 'value' && machine.health.value))
                    continue;
                const health = isSure && isHealth === 'yes'
                    ? { kind: 'value', value: true }
                    : (0,estate_known/* unknown */.L5)(`whether ${id.shown} is its health extension is not known`);
                machines.set(machine.id, { ...machine, health });
            }
            else if (machine.kind !== 'virtual-machine') {
            }
            else if (shutdown) {
                if (!isSure && machine.shutdownTime.kind === 'value')
                    continue;
                const facts = isSure ? shutdown : (0,power/* unknownShutdown */.L8)(`whether ${id.shown} shuts it down is not known`);
                machines.set(machine.id, { ...machine, ...facts });
            }
            else {
                const sqlPatching = isSure ? (0,sql/* readSqlPatching */.b)(properties) : (0,estate_known/* unknown */.L5)(`whether ${id.shown} belongs to it is not known`);
                machines.set(machine.id, { ...machine, sqlPatching });
            }
        }
    }
    /** What was over them is gone. */
    #uncover(companion, machines) {
        const { ids, isSure } = this.#machinesUnder(companion, machines);
        for (const machine of isSure ? ids.flatMap((one) => machines.get(one) ?? []) : []) {
            machines.set(machine.id, { ...machine, change: (0,declaration/* touched */.F)(machine.change, 'update') });
        }
    }
    /** The machines that it may lie over; sure where it is this one. */
    #machinesUnder({ id, type, body, raw, mayExist }, machines) {
        const owner = type === resource_type/* resourceTypes */.AU.scaleSetExtension ? (0,predicted_id/* ownerOf */.bf)(id) : machineNamedBy({ id, type, raw }, body.at('properties'));
        const certain = owner !== undefined && (owner.isStable || this.#machines.idsOf(owner).length === 1);
        const named = owner ? this.#machines.idsOf(owner) : [];
        const isLiteral = owner !== undefined && owner.resourceId.kind === 'value';
        return {
            ids: named.length > 0 || isLiteral ? named : [...machines.keys()],
            isSure: certain && named.length > 0 && mayExist.mayExist === undefined && !this.#mayGo.has(id.key),
        };
    }
    /** Machines are attached to it by calls, which no template holds. */
    #runAction({ id, body, change }, machines) {
        const action = (0,power/* readScheduledAction */.ks)(body.at('properties'));
        if (action === undefined)
            return;
        if (action.does !== 'start')
            this.#gaps.push((0,power/* switchesUnknownMachines */.bG)({ subject: id.shown, change }));
        if (action.does === 'stop')
            return;
        for (const machine of [...machines.values()].filter(({ kind }) => kind === 'virtual-machine')) {
            machines.set(machine.id, { ...machine, ...(0,power/* unknownStart */.zu)(`which machines ${id.shown} starts is not known`) });
        }
    }
    #assignmentOf({ id, body, raw, mayExist, change, origin }) {
        const properties = body.at('properties');
        return {
            id: id.shown,
            schedule: this.#scheduleReference(id, properties, raw),
            target: this.#target(id, properties),
            ...mayExist,
            change,
            origin,
        };
    }
    #scheduleReference({ shown }, properties, raw) {
        const schedule = (0,assignment/* assignedSchedule */.Sy)(properties);
        const id = schedule.id();
        if (id.kind === 'value')
            return { kind: 'outside', resourceId: id.value };
        const written = (0,arm_value/* isObject */.Gv)(raw.properties) ? (0,arm_value/* entryOf */.Ms)(raw.properties, 'maintenanceConfigurationId') : undefined;
        const meant = typeof written === 'string' ? (0,predicted_id/* readPredictedId */.gc)(written) : undefined;
        if (meant?.resourceId.kind === 'value')
            return { kind: 'outside', resourceId: meant.resourceId.value };
        const ids = meant ? this.#schedules.idsOf(meant) : [];
        if (meant?.isStable && ids.length > 0)
            return { kind: 'inside', ids };
        return { kind: 'unknown', why: `which schedule ${shown} assigns is not known${id.kind === 'unknown' ? `: ${id.why}` : ''}` };
    }
    /** By the id of the assignment: what it sits on is its machine, or the container of a dynamic scope. */
    #target(id, properties) {
        const { parent } = (0,predicted_id/* partsOf */.CI)(id);
        const why = `which machine ${id.shown} assigns is not known`;
        if (!parent)
            return { kind: 'any', why };
        if (parent.resourceId.kind === 'value')
            return (0,assignment/* targetOn */.$D)(parent.resourceId.value, properties);
        const { type, subscription, resourceGroup, isContainer } = (0,predicted_id/* partsOf */.CI)(parent);
        if (isContainer || (type === undefined && properties.at('filter').isSet)) {
            return { kind: 'dynamic', scope: { ...(0,assignment/* readFilter */.h9)(properties), subscription, resourceGroup } };
        }
        const ids = this.#machines.idsOf(parent);
        const [machine] = ids;
        if (parent.isStable && machine !== undefined && ids.length === 1)
            return { kind: 'machine', id: machine };
        const among = {
            ...(type === undefined ? {} : { resourceType: type }),
            ...(subscription.kind === 'value' ? { subscription: subscription.value } : {}),
            ...(resourceGroup.kind === 'value' ? { resourceGroup: resourceGroup.value } : {}),
        };
        const open = parent.resourceId.kind === 'unknown' ? `: ${parent.resourceId.why}` : '';
        return { kind: 'any', why: `${why}${open}`, among };
    }
}
/** The subscription that it lies in, or anywhere. */
function areasOf(id) {
    return [(0,coverage/* areaOf */.d6)((0,estate_known/* valueOf */.RP)((0,predicted_id/* partsOf */.CI)(id).subscription)) ?? coverage/* everywhere */.fC];
}
/** What a resource of this type may be; all where nobody knows. */
function kindsOf(declared) {
    const type = armTypeOf(declared);
    if ((0,resource_type/* isMachineType */.ej)(type) || (0,resource_type/* makesNodePools */.Bh)(type))
        return ['machines'];
    return type === maintenanceConfiguration ? ['schedules'] : ['assignments', 'machines', 'schedules'];
}
/** What dynamic scopes selected it by: of all of that, Azure changes nothing but tags in place. Undefined where they stay. */
function formerFacts(before, { kind, subscription, resourceGroup, location, os, tags: now }) {
    const was = (0,tags/* readTags */.g)(before.at('tags'));
    const isSame = was.kind === 'value' && now.kind === 'value' && (0,external_node_util_.isDeepStrictEqual)(was.value, now.value);
    const isKnown = was.kind === 'value' && [...was.value.values()].every((tag) => tag.kind !== 'unknown');
    return isSame && isKnown ? undefined : { kind, subscription, resourceGroup, location, os, tags: was };
}
function machineNamedBy({ id, type, raw }, properties) {
    const key = type === resource_type/* resourceTypes */.AU.shutdownSchedule ? 'targetResourceId' : 'virtualMachineResourceId';
    const literal = properties.at(key).id();
    if (literal.kind === 'value')
        return (0,predicted_id/* readPredictedId */.gc)(literal.value);
    const written = (0,arm_value/* isObject */.Gv)(raw.properties) ? (0,arm_value/* entryOf */.Ms)(raw.properties, key) : undefined;
    if (typeof written === 'string')
        return (0,predicted_id/* readPredictedId */.gc)(written);
    const { name } = (0,predicted_id/* partsOf */.CI)(id);
    // Both have the name of their machine.
    const isSql = type === resource_type/* resourceTypes */.AU.sqlVirtualMachine;
    const ownName = name.kind === 'value' ? (isSql ? name.value : /^shutdown-computevm-(.+)$/i.exec(name.value)?.[1]) : undefined;
    const [group] = id.shown.split(/\/providers\//i);
    return properties.isUnknown && ownName !== undefined
        ? (0,predicted_id/* readPredictedId */.gc)(`${group}/providers/${resource_type/* resourceTypes */.AU.virtualMachine}/${ownName}`)
        : undefined;
}
function updateManagementOf({ type, body }) {
    if (type === resource_type/* resourceTypes */.AU.updateDeployment)
        return { kind: 'update-deployment', retired: { kind: 'value', value: true } };
    const retired = (0,extension/* agentAmong */.oK)(extensionsOf(type, body));
    return retired && { kind: 'extension', retired };
}
function extensionsOf(type, body) {
    switch (type) {
        case resource_type/* resourceTypes */.AU.scaleSet:
        case resource_type/* resourceTypes */.AU.fleet:
            return (0,extension/* extensionsIn */.Wm)((0,arm_machine/* profileIn */.HR)(type, body));
        case resource_type/* resourceTypes */.AU.scaleSetExtension:
        case resource_type/* resourceTypes */.AU.virtualMachineExtension:
        case resource_type/* resourceTypes */.AU.arcServerExtension:
            return [(0,extension/* extensionIn */.RM)(body.at('properties'))];
        default:
            return [];
    }
}


/***/ }),

/***/ 7032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ unknownInDefinition),
/* harmony export */   Jq: () => (/* binding */ placeInTemplate),
/* harmony export */   KW: () => (/* binding */ unknownInTemplate),
/* harmony export */   Qy: () => (/* binding */ placeInDefinition)
/* harmony export */ });
/* harmony import */ var _estate_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
/* harmony import */ var _arm_arm_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6437);
/* harmony import */ var _arm_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5165);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3584);




/** A place in the body of a predicted resource, where a string may be an expression. */
function placeInTemplate(raw) {
    return new _arm_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonValue */ .e(raw, wording);
}
/** A place in a definition of Azure Policy, whose own expressions look like those of a template and stay as they are. */
function placeInDefinition(raw) {
    return new _arm_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonValue */ .e(raw, { ...wording, unknownIn: unknownInDefinition });
}
const wording = {
    unexpected: (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('the template says something here that this version does not know'),
    unnamed: (what) => (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`the template does not name ${what}`),
    unknownIn: unknownInTemplate,
};
/** Why what is written here is not the value yet. What an object lacks may stand under a key that is an expression. */
function unknownInTemplate(raw) {
    if ((0,_arm_arm_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(raw)) {
        for (const key of Object.keys(raw)) {
            const name = (0,_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .expressionIn */ .M7)(key);
            if (name)
                return (0,_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .whyOpen */ .pW)(name);
        }
        return undefined;
    }
    const expression = typeof raw === 'string' ? (0,_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .expressionIn */ .M7)(raw) : undefined;
    return expression && (0,_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .whyOpen */ .pW)(expression);
}
/** Nothing but an evaluation asks for inputs; every other expression here may be one of the policy, and nobody works it out. */
function unknownInDefinition(raw) {
    const strings = typeof raw === 'string' ? [raw] : (0,_arm_arm_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(raw) ? Object.keys(raw) : [];
    for (const string of strings) {
        const expression = (0,_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .expressionIn */ .M7)(string);
        if (expression && /\b(?:externalInputs|parameterWithoutValue)\s*\(/i.test(expression.text))
            return (0,_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .whyOpen */ .pW)(expression);
    }
    return undefined;
}


/***/ })

};
