export const id = "sources-what-if";
export const ids = ["sources-what-if"];
export const modules = {

/***/ 9662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWhatIfs: () => (/* binding */ readWhatIfs)
});

// EXTERNAL MODULE: ./lib/estate/resource-id.js
var resource_id = __webpack_require__(9230);
// EXTERNAL MODULE: ./lib/sources/deployment/join-deployments.js
var join_deployments = __webpack_require__(3799);
// EXTERNAL MODULE: ./lib/sources/source-file.js
var source_file = __webpack_require__(9064);
// EXTERNAL MODULE: ./lib/estate/coverage.js
var coverage = __webpack_require__(4632);
// EXTERNAL MODULE: ./lib/estate/known.js
var known = __webpack_require__(8763);
// EXTERNAL MODULE: ./lib/sources/arm/arm-value.js
var arm_value = __webpack_require__(6437);
// EXTERNAL MODULE: ./lib/sources/arm/json-value.js
var json_value = __webpack_require__(5165);
// EXTERNAL MODULE: ./lib/sources/arm/unread-type.js
var unread_type = __webpack_require__(2537);
// EXTERNAL MODULE: ./lib/sources/deployment/predicted-id.js
var predicted_id = __webpack_require__(5716);
// EXTERNAL MODULE: ./lib/sources/deployment/read-deployment.js + 4 modules
var read_deployment = __webpack_require__(1997);
// EXTERNAL MODULE: ./lib/sources/deployment/template-value.js
var template_value = __webpack_require__(7032);
;// CONCATENATED MODULE: ./lib/sources/what-if/diagnostic.js


/**
 * The gap that a diagnostic tells of: a nested deployment that Azure did not look into, or anything else that was left out. Azure's words are
 * not repeated, since they may quote values. Undefined for what leaves nothing out.
 */
function gapLeftBy({ level, code, target }, input) {
    const isError = typeof level === 'string' && level.toLowerCase() === 'error';
    const named = typeof code === 'string' && /^\w{1,80}$/.test(code) ? code : undefined;
    if (!isError && !(named && leavesOut.test(named)))
        return undefined;
    const id = typeof target === 'string' && (0,resource_id/* parseResourceId */.RQ)(target)?.name !== undefined ? target : undefined;
    const isNested = id !== undefined && (0,resource_id/* parseResourceId */.RQ)(id)?.type?.toLowerCase() === 'microsoft.resources/deployments';
    const what = isNested ? 'into this nested deployment' : 'at a part of the deployment';
    return {
        areas: [coverage/* everywhere */.fC],
        kinds: coverage/* listedKinds */.nM,
        subject: id ?? input,
        effect: 'incomplete',
        change: 'create',
        why: `Azure did not look ${what}${named === undefined ? '' : ` (${named})`}, so what it deploys is missing`,
    };
}
const leavesOut = /ShortCircuit|Skipped|Limit|Exceeded|Time(?:d)?Out|Truncated|Incomplete|NotExpanded/i;

;// CONCATENATED MODULE: ./lib/sources/what-if/estate-of-what-if.js









/** Turns one what-if into facts: what is there once the deployment has happened. */
function estateOfWhatIf(input, { changes, diagnostics }) {
    const reader = new read_deployment/* DeploymentReader */.v1({
        input,
        called: 'results of what-if',
        differs: 'the what-if does not tell for certain which of two things happens to this resource',
        placeIn: (body) => new json_value/* JsonValue */.e(body, wording),
        placeInDefinition: (body) => new json_value/* JsonValue */.e(body, { ...wording, unknownIn: (raw) => hiddenIn(raw) ?? (0,template_value/* unknownInDefinition */.Ft)(raw) }),
    });
    for (const [at, change] of changes.entries())
        takeChange(reader, change, `${input}: change ${at + 1}`);
    for (const gap of gapsOfDiagnostics(diagnostics, input))
        reader.leaveOpen(gap);
    return reader.finish();
}
const wording = {
    unexpected: (0,known/* unknown */.L5)('the what-if says something here that this version does not know'),
    unnamed: (what) => (0,known/* unknown */.L5)(`the what-if does not name ${what}`),
    unknownIn,
};
const notTold = (0,known/* unknown */.L5)('the what-if does not tell');
const estate_of_what_if_hidden = (0,known/* unknown */.L5)('the what-if hides it, as a secret');
function unknownIn(raw) {
    return hiddenIn(raw) ?? (0,template_value/* unknownInTemplate */.KW)(raw);
}
function hiddenIn(raw) {
    if (raw === read_deployment/* untold */.r_)
        return notTold;
    // Seven stars stand for whatever comes from a secure parameter.
    return typeof raw === 'string' && raw.includes('*******') ? estate_of_what_if_hidden : undefined;
}
function takeChange(reader, change, unnamed) {
    const type = typeOf(change);
    if (type !== undefined && !(0,read_deployment/* isRelevantArmType */.Y2)(type))
        return;
    if (change.id === undefined) {
        if (change.isOfExtension)
            return;
        const why = 'the what-if does not name the resource';
        reader.leaveOpen({
            areas: [coverage/* everywhere */.fC],
            kinds: type === undefined ? coverage/* listedKinds */.nM : (0,read_deployment/* kindsOf */.tG)(type),
            subject: unnamed,
            effect: 'incomplete',
            why,
        });
        return;
    }
    takeNamed(reader, { ...change, id: change.id, type });
}
/** The first that matters, so that nothing is passed over for a type that is written twice. */
function typeOf({ id, writtenTypes }) {
    const inId = id === undefined ? undefined : (0,predicted_id/* typeInId */.LI)((0,predicted_id/* readPredictedId */.gc)(id));
    const types = [...(inId === undefined ? [] : [inId]), ...writtenTypes];
    return types.find(read_deployment/* isRelevantArmType */.Y2) ?? types[0] ?? (isContainer(id) ? 'Microsoft.Resources/resourceGroups' : undefined);
}
function isContainer(id = '') {
    return /^\/subscriptions\/[^/[\]]+(?:\/resourceGroups\/[^/[\]]+)?$/i.test(id);
}
const staying = new Map([
    ['create', 'create'],
    ['modify', 'update'],
    ['nochange', 'keep'],
    ['noeffect', 'keep'],
]);
function takeNamed(reader, change) {
    const { changeType, id, type } = change;
    const kind = staying.get(changeType);
    if (kind !== undefined)
        takeStaying(reader, change, kind);
    else if ((changeType === 'delete' || changeType === 'detach') && type !== undefined)
        takeGoing(reader, { ...change, type });
    else if (changeType === 'ignore')
        takeIgnored(reader, change);
    else
        reader.takeUntold({ id, ...(type === undefined ? {} : { type }), change: 'update' }, whyUntold.get(changeType) ?? inUnknownWords);
}
const inUnknownWords = 'the what-if does not say in known words what happens to it';
const withoutBody = 'the what-if does not say what becomes of it; run it with `--result-format FullResourcePayloads`';
const whyUntold = new Map([
    ['deploy', withoutBody],
    ['unsupported', 'Azure cannot tell before the deployment what becomes of it'],
]);
const mayHappen = 'the what-if lists it among the changes that may happen';
function takeStaying(reader, { id, type, before, after, isPotential }, change) {
    const body = after ?? (change === 'keep' ? before : undefined);
    if (type === undefined || body === undefined || (isPotential && change === 'update' && !before)) {
        reader.takeUntold({ id, ...(type === undefined ? {} : { type }), change }, withoutBody);
        return;
    }
    const was = before && change === 'update' ? { before: asTold(before) } : {};
    if (isPotential && before && change === 'update')
        reader.take({ id, type, body: asTold(before), change: 'keep' });
    reader.take({ id, type, body: asTold(body), change, ...was, ...(isPotential && change === 'create' ? { mayExist: mayHappen } : {}) });
}
/** A body without properties is a part of one: what it lacks is not known. */
function asTold(body) {
    if (body.properties !== undefined && body.properties !== null)
        return body;
    return { location: read_deployment/* untold */.r_, tags: read_deployment/* untold */.r_, zones: read_deployment/* untold */.r_, ...body, properties: read_deployment/* untold */.r_ };
}
function takeGoing(reader, { id, type, before, changeType, isPotential }) {
    const body = asTold(before ?? {});
    if (!isPotential)
        reader.takeAway({ id, type, body }, changeType === 'delete' ? 'delete' : 'forget');
    else if (changeType === 'detach')
        reader.take({ id, type, body, change: 'keep' });
    else {
        const mayExist = 'the what-if lists it among what may be deleted';
        reader.take({ id, type, body, change: 'update', before: body, mayExist });
        reader.mayGo(id, mayExist);
    }
}
/**
 * It is there and no part of the deployment, or one that a limit of what-if kept from being looked at: that is so of a nested deployment, and
 * of what is not there yet.
 */
function takeIgnored(reader, { id, type, before, after }) {
    const isTemplate = type !== undefined && (0,unread_type/* unreadArmType */.S)(type) === 'template';
    const isNested = type?.toLowerCase() === 'microsoft.resources/deployments';
    const isStill = !isNested && (before ?? after) !== undefined;
    if (isStill && (isTemplate || type === undefined))
        return;
    const why = isStill ? 'the deployment leaves it as it is, and the what-if does not say how that is' : 'the what-if did not look at it';
    reader.takeUntold({ id, ...(type === undefined ? {} : { type }), change: isStill ? 'keep' : 'update' }, why);
}
function gapsOfDiagnostics(diagnostics, input) {
    const gaps = diagnostics.filter(arm_value/* isObject */.Gv).flatMap((diagnostic) => gapLeftBy(diagnostic, input) ?? []);
    return [...new Map(gaps.map((gap) => [`${gap.subject}\n${gap.why}`, gap])).values()];
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text/visible.js
var visible = __webpack_require__(1981);
// EXTERNAL MODULE: ./lib/sources/byte-reader.js
var byte_reader = __webpack_require__(1104);
// EXTERNAL MODULE: ./lib/sources/recognise.js
var recognise = __webpack_require__(2323);
;// CONCATENATED MODULE: ./lib/sources/what-if/delta.js


/**
 * The body as it will be. Where a what-if gives it whole, what it lists as without effect stays as it was; where it gives only changes, they
 * are laid over the body as it was. Undefined where it tells neither.
 */
function bodyAfter(before, after, delta) {
    const changes = Array.isArray(delta) ? [...leavesOf(delta, [], 0)] : [];
    if (after)
        return changes.filter(({ kind }) => kind === 'noeffect').reduce((body, change) => unaffected(body, before, change), after);
    if (!before || !Array.isArray(delta))
        return undefined;
    return changes.reduce(laidOver, before);
}
function unaffected(body, before, { path }) {
    if (path.length === 0)
        return body;
    const was = valueAt(before, path);
    // Only written, never given back: nobody can tell.
    return withValue(body, path, was ?? read_deployment/* untold */.r_);
}
function laidOver(body, { path, kind, after }) {
    switch (kind) {
        case 'noeffect':
            return body;
        case 'delete':
            return withValue(body, path, undefined);
        case 'create':
        case 'modify':
            return withValue(body, path, after ?? undefined);
        // How the entries of a list end up, or what this version does not know.
        default:
            return withValue(body, path, read_deployment/* untold */.r_);
    }
}
/** Deeper than any resource. */
const deepest = 50;
function* leavesOf(changes, above, level) {
    for (const change of changes) {
        if (!(0,arm_value/* isObject */.Gv)(change))
            continue;
        const { path: written, propertyChangeType, changeType, after, children } = change;
        const path = [...above, ...stepsOf(written)];
        const named = propertyChangeType ?? changeType;
        const kind = typeof named === 'string' ? named.toLowerCase() : '';
        const below = Array.isArray(children) && children.length > 0 ? children : undefined;
        if (path.length > deepest)
            yield { path: path.slice(0, 1), kind: 'array', after: undefined };
        else if (below && kind === 'modify' && level < deepest)
            yield* leavesOf(below, path, level + 1);
        else
            yield { path, kind: kind === 'modify' && below ? 'array' : kind, after };
    }
}
/** `properties.a[0].b`; the name of a tag may hold dots. */
function stepsOf(path) {
    if (typeof path !== 'string')
        return [];
    const tag = /^tags\.(.+)$/is.exec(path)?.[1];
    if (tag !== undefined)
        return ['tags', tag.replace(/^\['(.*)'\]$/s, '$1')];
    return path.split(/[.[\]]+/).filter((step) => step !== '');
}
function valueAt(body, path) {
    return path.reduce((value, step) => (typeof value === 'object' && value !== null ? entryAt(value, step) : undefined), body);
}
function entryAt(value, step) {
    const key = keyIn(value, step);
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
/** Azure ignores the case of keys. */
function keyIn(value, step) {
    return Object.keys(value).find((key) => key.toLowerCase() === step.toLowerCase()) ?? step;
}
function withValue(body, path, value) {
    return replaced(body, path, value);
}
function replaced(current, [step, ...rest], value) {
    if (step === undefined)
        return value;
    if (Array.isArray(current))
        return current.map((item, index) => (String(index) === step ? replaced(item, rest, value) : item));
    const object = (0,arm_value/* isObject */.Gv)(current) ? current : {};
    const key = keyIn(object, step);
    return { ...object, [key]: replaced(entryAt(object, key), rest, value) };
}

;// CONCATENATED MODULE: ./lib/sources/what-if/predicted-change.js


/** A deployment stack says the same in other words. */
function readChange(raw, isPotential) {
    const change = (0,arm_value/* isObject */.Gv)(raw) ? raw : {};
    const { resourceConfigurationChanges: ofStack } = change;
    const { before, after, delta } = (0,arm_value/* isObject */.Gv)(ofStack) ? ofStack : change;
    const [was, is] = [before, after].map((body) => ((0,arm_value/* isObject */.Gv)(body) && Object.keys(body).length > 0 ? body : undefined));
    const became = bodyAfter(was, is, delta);
    const id = idOf(change, was, is);
    const types = [change.type, is?.type, was?.type].filter((type) => typeof type === 'string');
    return {
        changeType: typeof change.changeType === 'string' ? change.changeType.toLowerCase() : '',
        ...(id === undefined ? {} : { id }),
        writtenTypes: types,
        ...(was === undefined ? {} : { before: was }),
        ...(became === undefined ? {} : { after: became }),
        isOfExtension: (0,arm_value/* isObject */.Gv)(change.extension) || (0,arm_value/* isObject */.Gv)(change.identifiers),
        isPotential: isPotential || (typeof change.changeCertainty === 'string' && change.changeCertainty.toLowerCase() === 'potential'),
    };
}
/** Both spell it, and the body spells it better. */
function idOf(change, before, after) {
    const [own, ...inBodies] = [change.resourceId ?? change.id, after?.id, before?.id].map((id) => typeof id === 'string' && id !== '' ? id : undefined);
    return inBodies.find((id) => id !== undefined && (own === undefined || id.toLowerCase() === own.toLowerCase())) ?? own;
}

;// CONCATENATED MODULE: ./lib/sources/what-if/read-what-if-file.js






const howTo = 'make it with `az deployment group what-if --no-pretty-print \u2026 > what-if.json`';
const whatIfFile = {
    content: 'the result of a what-if in JSON',
    file: 'a file with the result of a what-if: name what `az deployment group what-if --no-pretty-print` printed',
};
/**
 * Reads the result of a what-if: as the API answers it, as the CLI prints it, or of a deployment stack. Throws SourceError for anything else,
 * and for one that failed.
 */
function readWhatIfFile({ name, head, fill }) {
    const begin = head.toString('utf8');
    if ((0,recognise/* isPrettyWhatIf */.Un)(begin)) {
        throw new errors/* SourceError */.c8('source/what-if-text', `${name} is the text that a what-if prints for people; expected its JSON: ${howTo}.`);
    }
    if (begin.replace(/^\ufeff/, '').trim() === '')
        throw new errors/* SourceError */.c8('source/empty-file', `${name} is empty; expected ${whatIfFile.content}: ${howTo}.`);
    return resultIn(parsed(name, head, fill), name);
}
function parsed(name, head, fill) {
    const reader = new byte_reader/* ByteReader */.kP(fill);
    (0,recognise/* passByteOrderMark */.pp)(reader, head);
    if (reader.peek() !== byte_reader/* openBrace */.oH)
        throw notAWhatIf(name);
    try {
        const whole = objectAt(reader, name);
        reader.end();
        return whole;
    }
    catch (error) {
        if (!(error instanceof byte_reader/* BrokenJson */.iT))
            throw error;
        const sentence = `${name} is broken or cut off at byte ${error.offset}; expected the whole result of a what-if: ${howTo}.`;
        throw new errors/* SourceError */.c8('source/invalid-json', sentence);
    }
}
/** What holds the list of changes. */
const around = new Set(['properties', 'changes']);
/** As far as a deployment stack nests it. */
const deepestList = 2;
/** Of two lists of changes, JSON would keep the second. */
function objectAt(reader, name, level = 0) {
    const members = new Map();
    for (const member of reader.members()) {
        if (members.has(member)) {
            const sentence = `${name} holds ${(0,visible/* visibleText */.Q6)(member, 40)} twice; expected the result of a what-if as it is: ${howTo}.`;
            throw new errors/* SourceError */.c8('source/not-a-what-if', sentence);
        }
        const isAround = level < deepestList && around.has(member) && reader.peek() === byte_reader/* openBrace */.oH;
        members.set(member, isAround ? objectAt(reader, name, level + 1) : reader.value());
    }
    return Object.fromEntries(members);
}
function notAWhatIf(name) {
    const sentence = `${name} is not the result of a what-if, which is an object with a list of changes; ${howTo}, and check other inputs in a run of their own.`;
    return new errors/* SourceError */.c8('source/not-a-what-if', sentence);
}
function resultIn(whole, name) {
    if (Array.isArray(whole.Changes)) {
        const sentence = `${name} is what PowerShell makes of a what-if, which leaves out the JSON of its resources; ${howTo}.`;
        throw new errors/* SourceError */.c8('source/what-if-of-powershell', sentence);
    }
    const result = (0,arm_value/* isObject */.Gv)(whole.properties) ? whole.properties : whole;
    assertSucceeded(name, whole.status ?? result.provisioningState, whole.error ?? result.error);
    const { changes, potentialChanges, diagnostics } = result;
    const ofStack = (0,arm_value/* isObject */.Gv)(changes) ? changes.resourceChanges : undefined;
    const certain = ofStack ?? changes;
    const potential = potentialChanges ?? [];
    if (!Array.isArray(certain) || !Array.isArray(potential))
        throw notAWhatIf(name);
    return {
        changes: [...certain.map((change) => readChange(change, false)), ...potential.map((change) => readChange(change, true))],
        diagnostics: Array.isArray(diagnostics) ? diagnostics : [],
    };
}
/** One that failed does not say what the deployment does; Azure's message may hold values of parameters, its code does not. */
function assertSucceeded(name, status, error) {
    const isWrong = error !== undefined && error !== null;
    const state = typeof status === 'string' ? status : 'succeeded';
    if (!isWrong && state.toLowerCase() === 'succeeded')
        return;
    const codes = [...new Set(codesIn(error, 0))].slice(0, mostCodes);
    if (isWrong || /^(?:failed|cancell?ed)$/i.test(state)) {
        const because = codes.length > 0 ? ` (${codes.join(', ')})` : '';
        const sentence = `${name} is a what-if that failed${because}, so it does not say what the deployment does; correct that and run it again.`;
        throw new errors/* SourceError */.c8('source/what-if-failed', sentence);
    }
    const sentence = `${name} is a what-if that has not succeeded (${(0,visible/* visibleText */.Q6)(state, 40)}); wait for its end, and take the result.`;
    throw new errors/* SourceError */.c8('source/what-if-failed', sentence);
}
const mostCodes = 5;
/** Errors in errors. */
const mostLevels = 5;
function codesIn(error, level) {
    if (!(0,arm_value/* isObject */.Gv)(error) || level > mostLevels)
        return [];
    const { code, details } = error;
    const own = typeof code === 'string' && /^[\w.-]{1,80}$/.test(code) ? [code] : [];
    return [...own, ...(Array.isArray(details) ? details.flatMap((detail) => codesIn(detail, level + 1)) : [])];
}

;// CONCATENATED MODULE: ./lib/sources/what-if/index.js





/** Reads one or several results of what-if as deployments that all happen. */
const readWhatIfs = async ({ files }) => {
    const deployments = [];
    for (const input of files) {
        deployments.push(await (0,source_file/* readSourceFile */.uj)(input, whatIfFile, (file) => estateOfWhatIf(input.name, readWhatIfFile(file))));
    }
    const estate = (0,join_deployments/* joinDeployments */.Z)(deployments);
    const managed = new Set(estate.managed.map((id) => (0,resource_id/* resourceKey */.ik)(id)));
    const gaps = estate.coverage.gaps.filter((gap) => !isToldElsewhere(gap, managed));
    return { estate: { ...estate, coverage: { ...estate.coverage, gaps } } };
};
/** What one deployment leaves as it is another may make. */
function isToldElsewhere({ change, subject }, managed) {
    return change === 'keep' && subject !== undefined && managed.has((0,resource_id/* resourceKey */.ik)(subject));
}


/***/ })

};
