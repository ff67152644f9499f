export const id = "sources-bicep";
export const ids = ["sources-bicep"];
export const modules = {

/***/ 2449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBicepSnapshots: () => (/* binding */ readBicepSnapshots)
});

// EXTERNAL MODULE: ./lib/estate/link.js
var estate_link = __webpack_require__(3586);
// EXTERNAL MODULE: ./lib/sources/source-file.js
var source_file = __webpack_require__(9064);
// EXTERNAL MODULE: ./lib/estate/coverage.js
var coverage = __webpack_require__(4632);
// EXTERNAL MODULE: ./lib/estate/known.js
var known = __webpack_require__(8763);
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
var machine = __webpack_require__(2390);
// EXTERNAL MODULE: ./lib/sources/arm/schedule.js
var schedule = __webpack_require__(8982);
// EXTERNAL MODULE: ./lib/sources/arm/sql.js
var sql = __webpack_require__(8531);
// EXTERNAL MODULE: ./lib/sources/arm/tags.js
var tags = __webpack_require__(9218);
// EXTERNAL MODULE: ./lib/sources/arm/unread-gap.js
var unread_gap = __webpack_require__(941);
// EXTERNAL MODULE: ./lib/sources/arm/unread-type.js
var unread_type = __webpack_require__(2537);
// EXTERNAL MODULE: ./lib/estate/resource-id.js
var resource_id = __webpack_require__(9230);
;// CONCATENATED MODULE: ./lib/sources/bicep/diagnostic.js


/**
 * The gap that a diagnostic tells of: Bicep leaves a nested deployment out whose parts it cannot work out, and whatever that holds is
 * missing. Its other words are not repeated, since they quote expressions with their literals. Undefined for what leaves nothing out.
 */
function gapOfDiagnostic(diagnostic, input) {
    const isError = /^\S* ?Error /.test(diagnostic);
    if (!isError && !/ShortCircuited|could not be expanded/.test(diagnostic))
        return undefined;
    const [, id = ''] = /nested deployment '(\/[^']*)'/.exec(diagnostic) ?? [];
    const name = (0,resource_id/* parseResourceId */.RQ)(id)?.name;
    const [, code] = /^\S* ?(?:Error|Warning|Info) (\w{1,80}):/.exec(diagnostic) ?? [];
    const what = name === undefined || name.includes('[') ? 'a part of the deployment' : `the nested deployment ${name}`;
    return {
        areas: [coverage/* everywhere */.fC],
        kinds: coverage/* listedKinds */.nM,
        subject: name === undefined || name.includes('[') ? input : id,
        effect: 'incomplete',
        change: 'create',
        why: `Bicep left ${what} out of the snapshot${code === undefined ? '' : ` (${code})`}, so what it deploys is missing; give it values that are known before the deployment`,
    };
}

// EXTERNAL MODULE: ./lib/text/visible.js
var visible = __webpack_require__(1981);
;// CONCATENATED MODULE: ./lib/sources/bicep/expression.js



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
/** Why a value is unknown that an expression stands for. */
function whyOpen(expression) {
    return (0,known/* unknown */.L5)(`Azure works it out while deploying: ${shownExpression(expression)}`);
}
/** Characters of an expression that are shown. */
const longest = 160;
/**
 * An expression without the literals in it, of which any may be a password: names of functions, parameters and types and ids of resources
 * stay.
 */
function shownExpression(expression) {
    return (0,visible/* visibleText */.Q6)(shown(expression, 0), longest);
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
    return /^Microsoft(?:\.[A-Za-z]+)+(?:\/[A-Za-z]+)+$/i.test(text) || (0,resource_id/* parseResourceId */.RQ)(text)?.name !== undefined;
}

;// CONCATENATED MODULE: ./lib/sources/bicep/predicted-id.js



/** Some that Azure has kept since long lack the slash at their beginning. */
function readPredictedId(text) {
    const expression = expressionIn(text);
    if (expression)
        return fromSegments(segmentsOf(piecesOf(expression, 0)));
    const shown = (0,resource_id/* withoutTrailingSlashes */.A$)(text.startsWith('/') ? text : `/${text}`);
    return { key: shown.toLowerCase(), isStable: true, shown, resourceId: (0,known/* value */.Uq)(shown) };
}
/** The resource that a child lies in: a scale set, of its extension. */
function ownerOf({ shown, segments }) {
    return segments ? fromSegments(segments.slice(0, -2)) : readPredictedId(shown.split('/').slice(0, -2).join('/'));
}
function partsOf({ shown, segments }) {
    return segments ? partsOfSegments(segments) : partsOfLiteral(shown);
}
const notSaid = (0,known/* unknown */.L5)('its id does not say');
function partsOfLiteral(id) {
    const { subscription, resourceGroup, type, name, parent } = (0,resource_id/* parseResourceId */.RQ)(id) ?? {};
    if (subscription === undefined) {
        return { subscription: notSaid, resourceGroup: notSaid, type: undefined, name: notSaid, parent: undefined, isContainer: false };
    }
    return {
        subscription: (0,known/* value */.Uq)(subscription),
        resourceGroup: resourceGroup === undefined ? known/* absent */.Ge : (0,known/* value */.Uq)(resourceGroup),
        type,
        name: name === undefined ? notSaid : (0,known/* value */.Uq)(name),
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
        resourceGroup: inGroup ? textOf(group) : isRooted ? known/* absent */.Ge : notKnown(segments),
        type: isNamed && types.every(({ literal }) => literal !== undefined) ? types.map(({ literal }) => literal).join('/') : undefined,
        name: textOf(segments.at(-1)),
        parent: isNamed && provider > 0 ? fromSegments(segments.slice(0, provider)) : undefined,
        isContainer: isRooted && segments.length === (inGroup ? 5 : 3),
    };
}
function is(segment, word) {
    return segment?.literal !== undefined && (0,resource_id/* sameText */.QV)(segment.literal, word);
}
function textOf(segment) {
    if (segment?.literal !== undefined)
        return (0,known/* value */.Uq)(segment.literal);
    return segment?.open ? whyOpen(segment.open) : notSaid;
}
function notKnown(segments) {
    const open = segments.find((segment) => segment.open)?.open;
    return open ? whyOpen(open) : notSaid;
}
function fromSegments(segments) {
    const open = segments.find((segment) => segment.open)?.open;
    const shown = segments.map((segment) => segment.shown).join('/');
    return {
        segments,
        key: segments.map(({ key }) => key).join('/'),
        isStable: segments.every((segment) => segment.open === undefined || !isFresh(segment.open)),
        shown,
        resourceId: open ? whyOpen(open) : (0,known/* value */.Uq)(shown),
    };
}
/** Does an expression come to something else each time, or hold a value that nobody has given? */
function isFresh({ text }) {
    return /\b(?:newGuid|utcNow|externalInputs)\s*\(/i.test(text);
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
const predicted_id_deepest = 20;
/** What an expression puts together, of which some pieces are literal. */
function piecesOf(expression, depth) {
    if (expression.kind !== 'call')
        return [expression.text];
    if (depth > predicted_id_deepest)
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
        // Bicep asks whether the scope of an extension is the tenant.
        case 'if':
            return isTenantId(given[1]) ? pieces(given[2]) : [expression];
        case 'resourceid':
        case 'subscriptionresourceid':
        case 'extensionresourceid':
        case 'tenantresourceid':
            return idPieces(call, given, pieces) ?? [expression];
        default:
            return [expression];
    }
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/sources/bicep/same-resource.js


/** Do two predictions of one resource say the same, but for the condition under which it exists? */
function sayTheSame({ mayExist: _, ...one }, { mayExist: __, ...other }) {
    return (0,external_node_util_.isDeepStrictEqual)(one, other);
}
const differs = (0,known/* unknown */.L5)('the snapshot holds this resource twice, and the two say different things');
/** One resource that a snapshot holds twice: what the two do not say alike is unknown. It exists for certain if one of them does. */
function mergedMachine(one, other) {
    const { otherKind, mayExist: _, ...facts } = agreed(one, other);
    const second = [one.otherKind, other.kind, other.otherKind].find((kind) => kind !== undefined && kind !== one.kind) ?? otherKind;
    return {
        ...facts,
        kind: one.kind,
        ...(second === undefined ? {} : { otherKind: second }),
        tags: agreedTags(one.tags, other.tags),
        ...existence(one, other),
    };
}
function mergedSchedule(one, other) {
    const { mayExist: _, ...facts } = agreed(one, other);
    return { ...facts, tags: agreedTags(one.tags, other.tags), ...existence(one, other) };
}
function existence(one, other) {
    return one.mayExist === undefined || other.mayExist === undefined ? {} : { mayExist: one.mayExist };
}
function agreed(one, other) {
    const entries = Object.entries(one).map(([name, fact]) => {
        const isFact = typeof fact === 'object' && fact !== null && 'kind' in fact;
        return [name, !isFact || (0,external_node_util_.isDeepStrictEqual)(fact, other[name]) ? fact : differs];
    });
    return Object.fromEntries(entries);
}
/** A tag that only one of them has may be there or not. */
function agreedTags(one, other) {
    if (one.kind !== 'value' || other.kind !== 'value')
        return (0,external_node_util_.isDeepStrictEqual)(one, other) ? one : differs;
    const names = new Set([...one.value.keys(), ...other.value.keys()]);
    const agreedTag = (name) => {
        const [tag, second] = [one.value.get(name), other.value.get(name)];
        return tag !== undefined && (0,external_node_util_.isDeepStrictEqual)(tag, second) ? tag : differs;
    };
    return (0,known/* value */.Uq)(new Map([...names].map((name) => [name, agreedTag(name)])));
}

// EXTERNAL MODULE: ./lib/sources/arm/json-value.js
var json_value = __webpack_require__(5165);
;// CONCATENATED MODULE: ./lib/sources/bicep/template-value.js




/** A place in the body of a predicted resource, where a string may be an expression. */
function placeInTemplate(raw) {
    return new json_value/* JsonValue */.e(raw, wording);
}
const wording = {
    unexpected: (0,known/* unknown */.L5)('the template says something here that this version does not know'),
    unnamed: (what) => (0,known/* unknown */.L5)(`the template does not name ${what}`),
    unknownIn,
};
/** What an object lacks may stand under a key that is an expression. */
function unknownIn(raw) {
    if ((0,arm_value/* isObject */.Gv)(raw)) {
        for (const key of Object.keys(raw)) {
            const name = expressionIn(key);
            if (name)
                return whyOpen(name);
        }
        return undefined;
    }
    const expression = typeof raw === 'string' ? expressionIn(raw) : undefined;
    return expression && whyOpen(expression);
}

;// CONCATENATED MODULE: ./lib/sources/bicep/estate-of-snapshot.js


















/** Types that can say something about patching, or whose machines are not read. */
function isRelevantArmType(type) {
    return armTypeOf(type) !== undefined || (0,unread_type/* unreadArmType */.S)(type) !== undefined;
}
const { configurationAssignment, maintenanceConfiguration } = resource_type/* resourceTypes */.AU;
/** An assignment may be written as a child of its machine. */
function armTypeOf(type) {
    return /\/providers\/configurationassignments$/i.test(type) ? configurationAssignment : (0,resource_type/* resourceTypeIn */.EE)(type);
}
/** Turns one snapshot into facts. */
function estateOfSnapshot(input, parts) {
    const reader = new SnapshotReader(input);
    for (const part of parts) {
        if (part.part === 'resource')
            reader.take(part.resource);
        else
            reader.takeDiagnostic(part.text);
    }
    return reader.finish();
}
class SnapshotReader {
    #input;
    #machines;
    #schedules;
    #assignments = [];
    #companions = [];
    #updateManagement = new Map();
    #managed = new Set();
    #gaps = [];
    #services = [];
    constructor(input) {
        this.#input = input;
        this.#machines = new Copies(mergedMachine);
        this.#schedules = new Copies(mergedSchedule);
    }
    take(raw) {
        const body = placeInTemplate(raw);
        const condition = body.at('condition');
        if (condition.flag().kind === 'value' && (0,known/* valueOf */.RP)(condition.flag()) === false)
            return;
        if (typeof raw.id !== 'string' || raw.id === '') {
            this.#gaps.push({ ...this.#gapOf(armTypeOf(raw.type)), why: `the snapshot gives no id to a resource of type ${raw.type}` });
            return;
        }
        const id = readPredictedId(raw.id);
        const type = armTypeOf(raw.type);
        if (type === undefined)
            this.#takeUnread(id, raw.type, body);
        else
            this.#takeKnown({ id, type, body, raw, mayExist: existenceOf(condition) });
    }
    takeDiagnostic(text) {
        const gap = gapOfDiagnostic(text, this.#input);
        if (gap)
            this.#gaps.push(gap);
    }
    finish() {
        const machines = this.#machines.all();
        for (const companion of this.#companions)
            this.#layOver(companion, machines);
        const assignments = onceEach(this.#assignments.map((assignment) => [assignment.id.key, this.#assignmentOf(assignment)]));
        return {
            machines: [...machines.values()],
            schedules: [...this.#schedules.all().values()],
            assignments,
            updateManagement: [...this.#updateManagement.values()],
            formerAssignments: [],
            managed: [...this.#managed],
            removedSchedules: [],
            leaving: [],
            sightings: [],
            coverage: { whole: [], gaps: [...this.#gaps, ...(0,unread_gap/* serviceGaps */.HJ)(this.#services)] },
        };
    }
    #takeKnown(resource) {
        const { id, type, body } = resource;
        const resourceId = (0,known/* valueOf */.RP)(id.resourceId);
        if (resourceId !== undefined)
            this.#managed.add(resourceId);
        if ((0,resource_type/* isMachineType */.ej)(type)) {
            if (!(0,machine/* onlyGroups */.Fz)(type, body))
                this.#machines.take(id, this.#machineOf(resource, type));
        }
        else if (type === maintenanceConfiguration)
            this.#schedules.take(id, this.#scheduleOf(resource));
        else if (type === configurationAssignment)
            this.#assignments.push(resource);
        else if (type === resource_type/* resourceTypes */.AU.scaleSetExtension || type === resource_type/* resourceTypes */.AU.sqlVirtualMachine)
            this.#companions.push(resource);
        else if (type === resource_type/* resourceTypes */.AU.policyAssignment)
            this.#takePolicy(id);
        const facts = updateManagementOf(resource);
        if (facts)
            this.#updateManagement.set(id.key, { id: id.shown, ...facts, change: 'create', origin: { input: this.#input } });
    }
    #takeUnread(id, type, body) {
        const unread = (0,unread_type/* unreadArmType */.S)(type);
        if (unread === 'service')
            this.#services.push(type);
        if (unread === 'switch' && (0,unread_gap/* isSwitchedOff */.r5)(body.at('properties')))
            return;
        const template = body.at('properties', 'template');
        const gap = unread && (0,unread_gap/* unreadGap */.e5)(unread, { areas: areasOf(id), subject: id.shown, change: 'create', template });
        if (gap)
            this.#gaps.push(gap);
    }
    /** It may put machines on schedules by itself. */
    #takePolicy(id) {
        this.#gaps.push({
            areas: areasOf(id),
            kinds: ['assignments'],
            subject: id.shown,
            effect: 'open',
            change: 'create',
            why: 'assignments of Azure Policy in a snapshot of Bicep are not read by this version, and it may put machines on schedules',
        });
    }
    #gapOf(type) {
        return { areas: [coverage/* everywhere */.fC], kinds: kindsOf(type), subject: this.#input, effect: 'incomplete' };
    }
    #machineOf(resource, type) {
        const facts = (0,machine/* readMachine */.Uc)(type, resource.body);
        return {
            ...(0,unread/* unreadOfMachine */.o)(facts, notInSnapshots),
            ...this.#identityOf(resource),
            ...facts,
            sqlPatching: known/* absent */.Ge,
            notes: [],
        };
    }
    #scheduleOf(resource) {
        return {
            ...(0,unread/* unreadOfSchedule */.K)(notInSnapshots),
            ...this.#identityOf(resource),
            ...(0,schedule/* readSchedule */.C)(resource.body.at('properties')),
        };
    }
    #identityOf({ id, body, mayExist }) {
        const { name, subscription, resourceGroup } = partsOf(id);
        return {
            id: id.shown,
            name,
            resourceId: id.resourceId,
            subscription,
            resourceGroup,
            location: body.at('location').known((raw) => (0,vocabulary/* readRegion */.XP)(String(raw))),
            tags: (0,tags/* readTags */.g)(body.at('tags')),
            ...mayExist,
            change: 'create',
            origin: { input: this.#input },
        };
    }
    /** Health extensions and SQL Server's own patching lie over a machine. */
    #layOver({ id, type, body, mayExist, raw }, machines) {
        const isExtension = type === resource_type/* resourceTypes */.AU.scaleSetExtension;
        const properties = body.at('properties');
        const isHealth = isExtension ? (0,extension/* isHealthExtension */.wR)((0,extension/* extensionIn */.RM)(properties)) : 'no';
        if (isExtension && isHealth === 'no' && (0,extension/* extensionIn */.RM)(properties).type.isSet)
            return;
        const owner = isExtension ? ownerOf(id) : sqlOwnerOf(raw, properties);
        const certain = owner !== undefined && (owner.isStable || this.#machines.idsOf(owner).length === 1);
        const named = owner ? this.#machines.idsOf(owner) : [];
        const isLiteral = owner !== undefined && owner.resourceId.kind === 'value';
        const ids = named.length > 0 || isLiteral ? named : [...machines.keys()];
        for (const machine of ids.flatMap((one) => machines.get(one) ?? [])) {
            const isSure = certain && named.length > 0 && mayExist.mayExist === undefined;
            if (isExtension) {
                if (!machine.kind.endsWith('scale-set') || (machine.health.kind === 'value' && machine.health.value))
                    continue;
                const health = isSure && isHealth === 'yes'
                    ? { kind: 'value', value: true }
                    : (0,known/* unknown */.L5)(`whether ${id.shown} is its health extension is not known`);
                machines.set(machine.id, { ...machine, health });
            }
            else if (machine.kind === 'virtual-machine') {
                const sqlPatching = isSure ? (0,sql/* readSqlPatching */.b)(properties) : (0,known/* unknown */.L5)(`whether ${id.shown} belongs to it is not known`);
                machines.set(machine.id, { ...machine, sqlPatching });
            }
        }
    }
    #assignmentOf({ id, body, raw, mayExist }) {
        const properties = body.at('properties');
        return {
            id: id.shown,
            schedule: this.#scheduleReference(id, properties, raw),
            target: this.#target(id, properties),
            ...mayExist,
            change: 'create',
            origin: { input: this.#input },
        };
    }
    #scheduleReference({ shown }, properties, raw) {
        const schedule = (0,assignment/* assignedSchedule */.Sy)(properties);
        const id = schedule.id();
        if (id.kind === 'value')
            return { kind: 'outside', resourceId: id.value };
        const written = (0,arm_value/* isObject */.Gv)(raw.properties) ? (0,arm_value/* entryOf */.Ms)(raw.properties, 'maintenanceConfigurationId') : undefined;
        const meant = typeof written === 'string' ? readPredictedId(written) : undefined;
        if (meant?.resourceId.kind === 'value')
            return { kind: 'outside', resourceId: meant.resourceId.value };
        const ids = meant ? this.#schedules.idsOf(meant) : [];
        if (meant?.isStable && ids.length > 0)
            return { kind: 'inside', ids };
        return { kind: 'unknown', why: `which schedule ${shown} assigns is not known${id.kind === 'unknown' ? `: ${id.why}` : ''}` };
    }
    /** By the id of the assignment: what it sits on is its machine, or the container of a dynamic scope. */
    #target(id, properties) {
        const { parent } = partsOf(id);
        const why = `which machine ${id.shown} assigns is not known`;
        if (!parent)
            return { kind: 'any', why };
        if (parent.resourceId.kind === 'value')
            return (0,assignment/* targetOn */.$D)(parent.resourceId.value, properties);
        const { type, subscription, resourceGroup, isContainer } = partsOf(parent);
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
/** Why a fact is unknown that no snapshot of Bicep tells this version. */
const notInSnapshots = 'this version does not read it from snapshots of Bicep';
/** The subscription that it lies in, or anywhere. */
function areasOf(id) {
    return [(0,coverage/* areaOf */.d6)((0,known/* valueOf */.RP)(partsOf(id).subscription)) ?? coverage/* everywhere */.fC];
}
function kindsOf(type) {
    if ((0,resource_type/* isMachineType */.ej)(type))
        return ['machines'];
    return type === maintenanceConfiguration ? ['schedules'] : ['assignments', 'machines', 'schedules'];
}
/** Bicep leaves out what a condition rules out; a condition that stays is one that only Azure can work out. */
function existenceOf(condition) {
    if (condition.isUnset)
        return {};
    const holds = condition.flag();
    if (holds.kind === 'value')
        return {};
    return { mayExist: holds.kind === 'unknown' ? `its condition is not known: ${holds.why}` : 'its condition is not known' };
}
function sqlOwnerOf(raw, properties) {
    const machine = (0,sql/* machineOfSql */.r)(properties);
    const literal = machine.id();
    if (literal.kind === 'value')
        return readPredictedId(literal.value);
    const written = (0,arm_value/* isObject */.Gv)(raw.properties) ? (0,arm_value/* entryOf */.Ms)(raw.properties, 'virtualMachineResourceId') : undefined;
    return typeof written === 'string' ? readPredictedId(written) : undefined;
}
function updateManagementOf({ type, body }) {
    if (type === resource_type/* resourceTypes */.AU.updateDeployment)
        return { kind: 'update-deployment', retired: { kind: 'value', value: true } };
    const retired = (0,extension/* agentAmong */.oK)(extensionsOf(type, body.at('properties')));
    return retired && { kind: 'extension', retired };
}
function extensionsOf(type, properties) {
    switch (type) {
        case resource_type/* resourceTypes */.AU.scaleSet:
            return (0,extension/* extensionsOfSet */.qB)(properties);
        case resource_type/* resourceTypes */.AU.scaleSetExtension:
        case resource_type/* resourceTypes */.AU.virtualMachineExtension:
        case resource_type/* resourceTypes */.AU.arcServerExtension:
            return [(0,extension/* extensionIn */.RM)(properties)];
        default:
            return [];
    }
}
/** Resources by their ids, of which a snapshot may hold one several times: a module that is used twice, or two branches that write it. */
class Copies {
    #merge;
    #byKey = new Map();
    #numbered = numbered();
    constructor(merge) {
        this.#merge = merge;
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
        const merged = sayTheSame({ ...copy, id: given.id }, given) ? together(copy, given) : this.#merge(copy, { ...given, id: copy.id });
        this.#byKey.set(key, copies.with(same, merged));
    }
    idsOf({ key }) {
        return (this.#byKey.get(key) ?? []).map(({ id }) => id);
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
function onceEach(assignments) {
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
    return [...byKey.values()].flatMap((all) => (all.length === 1 ? all : all.map(oneOfSeveral))).map(numbered());
}
function oneOfSeveral(assignment) {
    return { ...assignment, mayExist: assignment.mayExist ?? 'the snapshot holds this assignment twice, and the two say different things' };
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

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/sources/byte-reader.js
var byte_reader = __webpack_require__(1104);
;// CONCATENATED MODULE: ./lib/sources/bicep/read-snapshot-file.js



const snapshotFile = {
    content: 'a snapshot of Bicep',
    file: 'a snapshot file: name what `bicep snapshot main.bicepparam` wrote',
};
const howTo = 'make it with `bicep snapshot main.bicepparam`';
/**
 * Reads what `bicep snapshot` writes: hands out every resource of a wanted type by itself. Memory does not grow with the file. Throws
 * SourceError for anything else.
 */
function* snapshotParts({ name, head, fill }, isWanted) {
    const reader = new byte_reader/* ByteReader */.kP(fill);
    if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)
        reader.pass(3);
    let isSnapshot = false;
    try {
        if (reader.peek() !== byte_reader/* openBrace */.oH)
            throw notASnapshot(name);
        for (const member of reader.members()) {
            if (member === 'predictedResources' && !isSnapshot && reader.peek() === byte_reader/* openBracket */.pv) {
                isSnapshot = true;
                yield* resources(reader, isWanted);
            }
            else if (member === 'diagnostics')
                yield* diagnostics(reader.value());
            else if (member === 'predictedResources')
                throw notASnapshot(name);
            else
                reader.skip();
        }
        reader.end();
    }
    catch (error) {
        if (!(error instanceof byte_reader/* BrokenJson */.iT))
            throw error;
        throw new errors/* SourceError */.c8('source/invalid-json', `${name} is broken or cut off at byte ${error.offset}; expected the whole of a snapshot: ${howTo}.`);
    }
    if (!isSnapshot)
        throw notASnapshot(name);
}
function notASnapshot(name) {
    return new errors/* SourceError */.c8('source/not-a-bicep-snapshot', `${name} is not a snapshot of Bicep, which is an object with one list predictedResources; ${howTo}, and check other inputs in a run of their own.`);
}
function* resources(reader, isWanted) {
    for (const _ of reader.elements()) {
        reader.keep();
        if (isOfType(reader, isWanted)) {
            const resource = reader.cut();
            if ((0,arm_value/* isObject */.Gv)(resource) && typeof resource.type === 'string' && isWanted(resource.type)) {
                yield { part: 'resource', resource: resource };
            }
        }
        else
            reader.drop();
    }
}
function isOfType(reader, isWanted) {
    if (reader.peek() !== byte_reader/* openBrace */.oH) {
        reader.skip();
        return false;
    }
    let takes = false;
    for (const _ of reader.membersNamed('type')) {
        if (reader.peek() === byte_reader/* quotationMark */.Gq)
            takes = isWanted(reader.text()) || takes;
        else
            reader.skip();
    }
    return takes;
}
function* diagnostics(lines) {
    for (const text of Array.isArray(lines) ? lines : [lines]) {
        if (typeof text === 'string')
            yield { part: 'diagnostic', text };
    }
}

;// CONCATENATED MODULE: ./lib/sources/bicep/index.js




/** Reads one or several snapshots of Bicep as deployments that all happen. */
const readBicepSnapshots = async ({ files }) => {
    const estates = [];
    for (const { path, name } of files) {
        const file = await (0,source_file/* openSourceFile */.Q)(path, name, snapshotFile);
        try {
            estates.push(estateOfSnapshot(name, snapshotParts(file, isRelevantArmType)));
        }
        finally {
            file.close();
        }
    }
    return { estate: (0,estate_link/* linkEstates */.q)(estates) };
};


/***/ })

};
