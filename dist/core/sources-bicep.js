export const id = "sources-bicep";
export const ids = ["sources-bicep"];
export const modules = {

/***/ 8039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ countedLoopIn),
/* harmony export */   _: () => (/* binding */ countsUnset)
/* harmony export */ });
/** The loop of which Bicep says that it cannot count it; undefined where its words are about something else. */
function countedLoopIn(words) {
    const [, line, column, parameter] = /definition at line '(\d+)' and column '(\d+)' has an invalid copy count of: '\[.*?parameterWithoutValue\('([^']+)'\)/s.exec(words) ??
        [];
    return parameter === undefined ? undefined : { parameter, line: Number(line), column: Number(column) };
}
/** `place` names the loop, or the file that holds it. */
function countsUnset({ parameter }, place) {
    return `${place} has a loop that counts the parameter ${parameter}, which has no value, so what it makes is not known; give it one with the input parameters`;
}


/***/ }),

/***/ 2651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ estateOfSnapshot)
});

// EXTERNAL MODULE: ./lib/estate/coverage.js
var coverage = __webpack_require__(4632);
// EXTERNAL MODULE: ./lib/estate/known.js
var known = __webpack_require__(8763);
// EXTERNAL MODULE: ./lib/sources/deployment/read-deployment.js + 4 modules
var read_deployment = __webpack_require__(1997);
// EXTERNAL MODULE: ./lib/sources/deployment/template-value.js
var template_value = __webpack_require__(7032);
// EXTERNAL MODULE: ./lib/estate/resource-id.js
var resource_id = __webpack_require__(9230);
// EXTERNAL MODULE: ./lib/sources/bicep/counted-loop.js
var counted_loop = __webpack_require__(8039);
;// CONCATENATED MODULE: ./lib/sources/bicep/diagnostic.js



/**
 * The gap that a diagnostic tells of: Bicep leaves a nested deployment out whose parts it cannot work out, and whatever that holds is
 * missing. Its other words are not repeated, since they quote expressions with their literals. Undefined for what leaves nothing out.
 */
function gapOfDiagnostic(diagnostic, input, placeOfLoop = () => undefined) {
    const isError = /^\S* ?Error /.test(diagnostic);
    if (!isError && !/ShortCircuited|could not be expanded/.test(diagnostic))
        return undefined;
    const [, id = ''] = /nested deployment '(\/[^']*)'/.exec(diagnostic) ?? [];
    const name = (0,resource_id/* parseResourceId */.RQ)(id)?.name;
    const [, code] = /^\S* ?(?:Error|Warning|Info) (\w{1,80}):/.exec(diagnostic) ?? [];
    const what = name === undefined || name.includes('[') ? 'a part of the deployment' : `the nested deployment ${name}`;
    const loop = (0,counted_loop/* countedLoopIn */.S)(diagnostic);
    const left = `Bicep left ${what} out of the snapshot${code === undefined ? '' : ` (${code})`}, so what it deploys is missing`;
    return {
        areas: [coverage/* everywhere */.fC],
        kinds: coverage/* listedKinds */.nM,
        subject: name === undefined || name.includes('[') ? input : id,
        effect: 'incomplete',
        change: 'create',
        why: loop ? (0,counted_loop/* countsUnset */._)(loop, placeOfLoop(loop) ?? what) : `${left}; give it values that are known before the deployment`,
    };
}

;// CONCATENATED MODULE: ./lib/sources/bicep/estate-of-snapshot.js





/** Turns one snapshot into facts. */
function estateOfSnapshot(input, parts, { placeOf, placeOfLoop } = {}) {
    const reader = new read_deployment/* DeploymentReader */.v1({
        input,
        called: 'snapshots of Bicep',
        differs: 'the snapshot holds this resource twice, and the two say different things',
        placeIn: template_value/* placeInTemplate */.Jq,
        placeInDefinition: template_value/* placeInDefinition */.Qy,
    });
    for (const part of parts) {
        if (part.part === 'resource')
            takeResource(reader, part.resource, input, placeOf?.(part.resource));
        else {
            const gap = gapOfDiagnostic(part.text, input, placeOfLoop);
            if (gap)
                reader.leaveOpen(gap);
        }
    }
    return reader.finish();
}
function takeResource(reader, resource, input, location) {
    const { id, type } = resource;
    const condition = (0,template_value/* placeInTemplate */.Jq)(resource).at('condition');
    if ((0,known/* valueOf */.RP)(condition.flag()) === false)
        return;
    if (typeof id === 'string' && id !== '') {
        reader.take({ id, type, body: resource, change: 'create', ...existenceOf(condition), ...(location ? { location } : {}) });
        return;
    }
    const why = `the snapshot gives no id to a resource of type ${type}`;
    reader.leaveOpen({ areas: [coverage/* everywhere */.fC], kinds: (0,read_deployment/* kindsOf */.tG)(type), subject: input, effect: 'incomplete', why });
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


/***/ }),

/***/ 6626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBicep: () => (/* binding */ readBicep)
/* harmony export */ });
/* harmony import */ var _estate_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4632);
/* harmony import */ var _deployment_join_deployments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3799);
/* harmony import */ var _deployment_read_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1997);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2323);
/* harmony import */ var _source_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9064);
/* harmony import */ var _estate_of_snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2651);
/* harmony import */ var _read_snapshot_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5232);







/**
 * Reads deployments that all happen: snapshots that `bicep snapshot` wrote, and Bicep files and ARM templates, which the user's own Bicep
 * evaluates. Throws a SourceError where a snapshot, or none of the others, can be read.
 */
const readBicep = async (request) => {
    const sources = request.files.flatMap((file) => {
        const kind = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOf */ .be)(file.path);
        return kind === 'bicepparam' || kind === 'bicep' || kind === 'template' ? [{ ...file, kind }] : [];
    });
    const snapshots = request.files.filter(({ path }) => !sources.some((source) => source.path === path));
    const deployments = [];
    for (const file of snapshots)
        deployments.push(await deploymentOfFile(file));
    if (sources.length === 0)
        return { estate: (0,_deployment_join_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDeployments */ .Z)(deployments) };
    const { readDeployments } = await Promise.all(/* import() */[__webpack_require__.e("sources-bicep-evaluation-read-deployments-packages"), __webpack_require__.e("sources-bicep-evaluation-read-deployments")]).then(__webpack_require__.bind(__webpack_require__, 9671));
    const read = await readDeployments(sources, request, { alone: snapshots.length === 0 });
    return readingOf([...deployments, ...read.deployments], read);
};
function deploymentOfFile(input) {
    return (0,_source_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readSourceFile */ .uj)(input, _read_snapshot_file_js__WEBPACK_IMPORTED_MODULE_6__/* .snapshotFile */ .P, (file) => (0,_estate_of_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .estateOfSnapshot */ .w)(input.name, (0,_read_snapshot_file_js__WEBPACK_IMPORTED_MODULE_6__/* .snapshotParts */ .x)(file, _deployment_read_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .isRelevantArmType */ .Y2)));
}
/** What could not be evaluated may hold anything. */
function readingOf(deployments, { failures, notes }) {
    const estate = (0,_deployment_join_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDeployments */ .Z)(deployments);
    const gaps = failures.map(({ name, why }) => ({
        areas: [_estate_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .everywhere */ .fC],
        kinds: _estate_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .listedKinds */ .nM,
        subject: name,
        effect: 'incomplete',
        change: 'create',
        why: why.replace(/\.$/, ''),
    }));
    const { whole } = estate.coverage;
    return { estate: { ...estate, coverage: { whole, gaps: [...estate.coverage.gaps, ...gaps] } }, notes };
}


/***/ }),

/***/ 5232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ snapshotFile),
/* harmony export */   x: () => (/* binding */ snapshotParts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _arm_arm_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6437);
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1104);



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
    const reader = new _byte_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .ByteReader */ .kP(fill);
    if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)
        reader.pass(3);
    let isSnapshot = false;
    try {
        if (reader.peek() !== _byte_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .openBrace */ .oH)
            throw notASnapshot(name);
        for (const member of reader.members()) {
            if (member === 'predictedResources' && !isSnapshot && reader.peek() === _byte_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .openBracket */ .pv) {
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
        if (!(error instanceof _byte_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenJson */ .iT))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8('source/invalid-json', `${name} is broken or cut off at byte ${error.offset}; expected the whole of a snapshot: ${howTo}.`);
    }
    if (!isSnapshot)
        throw notASnapshot(name);
}
function notASnapshot(name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8('source/not-a-bicep-snapshot', `${name} is no snapshot of Bicep (an object with one list predictedResources), no .bicep or .bicepparam file and no ARM template (an object with the $schema of one); check other inputs in a run of their own.`);
}
function* resources(reader, isWanted) {
    for (const _ of reader.elements()) {
        reader.keep();
        if (isOfType(reader, isWanted)) {
            const resource = reader.cut();
            if ((0,_arm_arm_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(resource) && typeof resource.type === 'string' && isWanted(resource.type)) {
                yield { part: 'resource', resource: resource };
            }
        }
        else
            reader.drop();
    }
}
function isOfType(reader, isWanted) {
    if (reader.peek() !== _byte_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .openBrace */ .oH) {
        reader.skip();
        return false;
    }
    let takes = false;
    for (const _ of reader.membersNamed('type')) {
        if (reader.peek() === _byte_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quotationMark */ .Gq)
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


/***/ })

};
