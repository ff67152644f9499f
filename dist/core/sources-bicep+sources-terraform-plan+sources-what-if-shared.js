export const id = "sources-bicep+sources-terraform-plan+sources-what-if-shared";
export const ids = ["sources-bicep+sources-terraform-plan+sources-what-if-shared"];
export const modules = {

/***/ 1536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ touched)
/* harmony export */ });
/** A resource changes where something beside it does. */
function touched(own, by) {
    return own === 'keep' && by !== 'keep' ? 'update' : own;
}


/***/ }),

/***/ 3594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ underPolicies)
/* harmony export */ });
/* harmony import */ var _estate_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
/* harmony import */ var _estate_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3586);
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7521);



/**
 * An estate under the Azure Policy of its input. Whether and when a policy acts on a machine nobody can tell, so what it writes is not
 * known there, unless it is written that way already; one that assigns a schedule may assign it to every machine that it may reach.
 */
function underPolicies(estate, policies) {
    if (policies.length === 0)
        return estate;
    const effects = policies.flatMap(_assignment_js__WEBPACK_IMPORTED_MODULE_2__/* .effectsOf */ .w);
    const under = {
        ...estate,
        machines: effects.length === 0 ? estate.machines : estate.machines.map((machine) => underEffects(machine, effects)),
        assignments: [...estate.assignments, ...policies.flatMap((policy) => scheduling(policy, effects, estate))],
    };
    // What they name by its id is looked up among the schedules of the estate.
    return (0,_estate_link_js__WEBPACK_IMPORTED_MODULE_1__/* .linkEstates */ .q)([under]);
}
function underEffects(machine, effects) {
    const reaching = effects.filter((effect) => effect.reaches(machine) !== 'no');
    const [first] = reaching;
    if (machine.kind === 'aks-node-pool')
        return nodesUnderEffects(machine, reaching);
    // Uniform sets have nothing of what policies write.
    if (!first || (machine.kind === 'uniform-scale-set' && !machine.otherKind))
        return machine;
    const settings = possibleSettings(machine, reaching);
    const assessment = reaching.find(({ writes }) => differs(machine.assessmentMode, writes.assessmentMode));
    const open = (fact, name) => {
        const culprit = reaching.find((effect) => effect.writes[name] !== undefined) ?? first;
        return fact.kind === 'unknown' ? fact : (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`${nameOf(culprit)} may write it`);
    };
    const isOpen = (name) => settings.some((other) => differs(machine[name], other[name]));
    return {
        ...machine,
        ...(isOpen('patchMode') ? { patchMode: open(machine.patchMode, 'patchMode') } : {}),
        ...(isOpen('bypass') ? { bypass: open(machine.bypass, 'bypass') } : {}),
        ...(assessment ? { assessmentMode: open(machine.assessmentMode, 'assessmentMode') } : {}),
        byPolicy: { changes: reaching.some(({ changes }) => changes), settings },
        notes: [...machine.notes, ...new Set(reaching.map((effect) => `${nameOf(effect)} may change it.`))],
    };
}
/** A policy writes a channel only where a cluster has none, or None. */
function nodesUnderEffects(machine, reaching) {
    const { nodeChannel, patchMode, bypass } = machine;
    const writing = reaching.filter(({ writes }) => writes.nodeChannel !== undefined);
    const [first] = writing;
    const isLeft = nodeChannel.kind === 'unknown' || (nodeChannel.kind === 'value' && nodeChannel.value === 'None');
    if (!first || !isLeft)
        return machine;
    return {
        ...machine,
        nodeChannel: nodeChannel.kind === 'unknown' ? nodeChannel : (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`${nameOf(first)} may write it`),
        byPolicy: { changes: writing.some(({ changes }) => changes), settings: [{ patchMode, bypass }] },
        notes: [...machine.notes, ...new Set(writing.map((effect) => `${nameOf(effect)} may change it.`))],
    };
}
function nameOf({ assignment, title }) {
    return `Azure Policy (${title}, assigned by ${assignment.id})`;
}
/** As written, and after each of the policies: what one writes, it writes together. */
function possibleSettings(machine, effects) {
    const settings = new Map();
    const add = (one) => settings.set(JSON.stringify([one.patchMode, one.bypass]), one);
    add({ patchMode: machine.patchMode, bypass: machine.bypass });
    for (const { writes } of effects)
        for (const one of [...settings.values()])
            add(writtenOver(one, writes, machine));
    return [...settings.values()];
}
function writtenOver({ patchMode, bypass }, writes, { kind }) {
    return {
        patchMode: differs(patchMode, writes.patchMode) ? writes.patchMode : patchMode,
        bypass: kind !== 'arc-server' && differs(bypass, writes.bypass) ? writes.bypass : bypass,
    };
}
/** Is something else written than what is there? */
function differs(fact, written) {
    if (written === undefined)
        return false;
    return !(fact.kind === 'value' && written.kind === 'value' && fact.value === written.value);
}
/** A policy that assigns a schedule, or whose parameters at least name one: that is in use. */
function scheduling(policy, effects, estate) {
    const { id, change, origin } = policy;
    const mayExist = policy.mayExist === undefined ? {} : { mayExist: policy.mayExist };
    const own = effects.filter(({ assignment, writes }) => assignment === policy && writes.schedule !== undefined);
    const assignments = own.flatMap((effect, index) => {
        // No schedule is assigned to node pools.
        const guests = estate.machines.filter(({ kind }) => kind !== 'aks-node-pool');
        const ids = guests.filter((machine) => effect.reaches(machine) !== 'no').map((machine) => machine.id);
        const why = `${nameOf(effect)} may assign a schedule to it`;
        const schedule = scheduleOf(effect, estate);
        if (ids.length === 0 && schedule.kind === 'unknown')
            return [];
        const target = ids.length === 0 ? { kind: 'outside', resourceId: id } : { kind: 'candidates', ids, why };
        return [{ id: index === 0 ? id : `${id} (${index + 1})`, schedule, target, ...mayExist, change, origin }];
    });
    if (assignments.length > 0 || policy.schedule === undefined)
        return assignments;
    return [
        { id, schedule: inEstate(policy.schedule, policy, estate), target: { kind: 'outside', resourceId: id }, ...mayExist, change, origin },
    ];
}
function scheduleOf(effect, estate) {
    const { assignment, writes } = effect;
    const named = writes.schedule?.id();
    if (named?.kind === 'value')
        return { kind: 'outside', resourceId: named.value };
    if (assignment.schedule)
        return inEstate(assignment.schedule, assignment, estate);
    return { kind: 'unknown', why: `which schedule ${nameOf(effect)} assigns is not known` };
}
/** What several inputs call alike has been told apart. */
function inEstate(schedule, { origin }, { schedules }) {
    if (schedule.kind !== 'inside')
        return schedule;
    const there = new Set(schedules.map(({ id }) => id));
    return { kind: 'inside', ids: schedule.ids.map((id) => (there.has(id) ? id : (0,_estate_link_js__WEBPACK_IMPORTED_MODULE_1__/* .idApart */ .G)(id, origin.input))) };
}


/***/ }),

/***/ 7521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ selectedBy),
/* harmony export */   w: () => (/* binding */ effectsOf)
/* harmony export */ });
/* harmony import */ var _estate_resource_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9230);
/* harmony import */ var _estate_resource_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9535);
/* harmony import */ var _estate_truth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7689);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4527);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93);





/** Everything that an assignment writes about patching; nothing where it certainly writes nothing. */
function effectsOf(assignment) {
    if (assignment.enforced === 'no')
        return [];
    return assignment.definition.flatMap((policy) => {
        const acts = overridden(policy, assignment);
        if (acts === 'no' || (policy.unread && assignment.identity === 'no'))
            return [];
        const exempt = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .anyOf */ .EB)(assignment.exemptions.map((exemption) => exempts(exemption, policy)));
        const inScope = (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .allOf */ .bn)([assignment.scope, (machine) => (0,_estate_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .not */ .AU)(exempt(machine))]);
        const effects = policy.effects(assignment.parameters);
        return effects.map(({ appliesTo, writes }) => ({
            assignment,
            title: policy.title,
            changes: assignment.change !== 'keep' || policy.changes === true,
            reaches: (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .allOf */ .bn)([inScope, appliesTo]),
            writes,
        }));
    });
}
/** The last override that is about the policy decides. */
function overridden(policy, { parameters, overrides }) {
    return overrides.reduce((acts, { value, selectors }) => {
        const applies = selectors.map((selector) => selectsPolicy(selector, policy)).reduce(_estate_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .and */ .Uo, 'yes');
        const instead = (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .writes */ .D3)(value);
        if (applies === 'no' || instead === acts)
            return acts;
        return applies === 'yes' ? instead : 'unknown';
    }, policy.acts(parameters));
}
function selectsPolicy({ kind, in: included, notIn: excluded }, { reference }) {
    const aboutPolicies = !kind.isSet || kind.isOneOf(['policyDefinitionReferenceId']) === 'yes';
    if (!aboutPolicies || reference === undefined)
        return 'unknown';
    return (0,_estate_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .and */ .Uo)(isListed(included, reference, 'yes'), (0,_estate_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .not */ .AU)(isListed(excluded, reference, 'no')));
}
/** `left` where the list is left out. */
function isListed(list, name, left) {
    if (list.isUnset || (Array.isArray(list.raw) && list.raw.length === 0))
        return left;
    if (list.isUnknown)
        return 'unknown';
    return list
        .items()
        .map((item) => (item.isUnknown ? 'unknown' : typeof item.raw === 'string' && (0,_estate_resource_id_js__WEBPACK_IMPORTED_MODULE_4__/* .sameText */ .QV)(item.raw, name) ? 'yes' : 'no'))
        .reduce(_estate_truth_js__WEBPACK_IMPORTED_MODULE_3__.or, 'no');
}
function exempts({ scope, references, lasts }, { reference }) {
    const named = reference === undefined && !references.isUnset ? isListedUnnamed(references) : isListed(references, reference ?? '', 'yes');
    const holds = (0,_estate_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .and */ .Uo)(named, lasts);
    return (machine) => (0,_estate_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .and */ .Uo)(holds, scope(machine));
}
function isListedUnnamed(references) {
    return Array.isArray(references.raw) && references.raw.length === 0 ? 'yes' : 'unknown';
}
/** Resource selectors: all conditions of one must hold, and one is enough. */
function selectedBy(selectors) {
    if (selectors.length === 0)
        return _condition_js__WEBPACK_IMPORTED_MODULE_1__/* .always */ .Gk;
    return (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .anyOf */ .EB)(selectors.map((conditions) => (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .allOf */ .bn)(conditions.map(selectsMachine))));
}
/** A policy about the nodes of a pool is one about its cluster. */
function typeUnderPolicy({ kind }) {
    return kind === 'aks-node-pool' ? _estate_resource_type_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceTypes */ .AU.cluster : _estate_resource_type_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOfKind */ .MO[kind];
}
function selectsMachine({ kind, in: included, notIn: excluded }) {
    const about = typeof kind.raw === 'string' ? kind.raw.toLowerCase() : undefined;
    const holds = (list) => {
        const strings = list.strings();
        if (strings.kind !== 'value')
            return _condition_js__WEBPACK_IMPORTED_MODULE_1__/* .perhaps */ .mt;
        if (about === 'resourcelocation')
            return (machine) => (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .isInRegion */ .yP)(machine, strings.value);
        if (about !== 'resourcetype')
            return _condition_js__WEBPACK_IMPORTED_MODULE_1__/* .perhaps */ .mt;
        return (machine) => (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .isAmong */ .FB)({ kind: 'value', value: typeUnderPolicy(machine) }, strings.value);
    };
    const isGiven = (list) => !list.isUnset && !(Array.isArray(list.raw) && list.raw.length === 0);
    const refused = holds(excluded);
    return (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .allOf */ .bn)([isGiven(included) ? holds(included) : _condition_js__WEBPACK_IMPORTED_MODULE_1__/* .always */ .Gk, isGiven(excluded) ? (machine) => (0,_estate_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .not */ .AU)(refused(machine)) : _condition_js__WEBPACK_IMPORTED_MODULE_1__/* .always */ .Gk]);
}


/***/ }),

/***/ 8723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ builtInDefinition)
/* harmony export */ });
/* harmony import */ var _estate_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
/* harmony import */ var _estate_truth_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7689);
/* harmony import */ var _estate_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1026);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4527);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93);





/**
 * What Microsoft's own policies and sets write about patching, by the names of their definitions (Azure/azure-policy, April 2026). All
 * others write nothing of it: that is why a built-in definition which is missing here counts as read.
 */
const policies = {
    '9905ca54-1471-49c6-8291-7582c04cd4d4': deploying('Set prerequisites for scheduling recurring updates on Azure virtual machines', (parameters) => [{ appliesTo: listedMachines(parameters, ['virtual-machine']), writes: prerequisites }]),
    'ba0df93e-e4ac-479a-aac2-134bbae39a1a': deploying('Schedule recurring updates using Azure Update Manager', (parameters) => {
        const schedule = parameters('maintenanceConfigurationResourceId');
        return [
            { appliesTo: listedMachines(parameters, ['virtual-machine']), writes: { ...prerequisites, schedule } },
            { appliesTo: listedMachines(parameters, ['arc-server']), writes: { schedule } },
        ];
    }),
    '59efceea-0c96-497e-a4a1-4eb2290dac15': assessing('Configure periodic checking on Azure virtual machines', 'virtual-machine'),
    '40f1aee2-4db4-4b74-acb1-c6972e24cca8': deploying('Deploy node OS auto upgrade on Azure Kubernetes clusters', (parameters) => {
        const channel = parameters('nodeOSUpgradeChannel');
        const nodeChannel = channel.isUnset ? (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)('NodeImage') : channel.word(_estate_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .readNodeChannel */ .AF);
        return [{ appliesTo: ofKind(['aks-node-pool']), writes: { nodeChannel } }];
    }),
    'bfea026e-043f-4ff4-9d1b-bf301ca7ff46': assessing('Configure periodic checking on Azure Arc-enabled servers', 'arc-server'),
};
const essentialMachineManagement = ['virtual-machine', 'arc-server'].map((kind) => ({
    title: 'Essential Machine Management',
    acts: () => 'yes',
    effects: () => [{ appliesTo: ofKind([kind]), writes: { assessmentMode: (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)('AutomaticByPlatform') } }],
}));
const sets = { '2dde6d38-95d9-46cd-bb7c-18dabd06b923': essentialMachineManagement };
const builtInId = /^\/?providers\/Microsoft\.Authorization\/policy(Set)?Definitions\/([^/]+)/i;
/** Microsoft's own definition of this id, which belongs to no scope; undefined for any other id. */
function builtInDefinition(id) {
    const match = builtInId.exec(id);
    if (!match)
        return undefined;
    const name = (match[2] ?? '').toLowerCase();
    if (match[1] !== undefined)
        return Object.hasOwn(sets, name) ? sets[name] : [];
    const policy = Object.hasOwn(policies, name) ? policies[name] : undefined;
    return policy ? [policy] : [];
}
function deploying(title, effects) {
    const acts = (parameters) => {
        const effect = parameters('effect');
        return effect.isUnset ? 'yes' : (0,_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .writes */ .D3)(effect);
    };
    return { title, acts, effects };
}
/** Its effect is fixed. It is about one system: Windows, where nobody says which. */
function assessing(title, kind) {
    const effects = (parameters) => {
        const [mode, os] = [parameters('assessmentMode'), parameters('osType')];
        const system = [os.isUnset ? (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)('Windows') : os.string()];
        const assessmentMode = mode.isUnset ? (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)('AutomaticByPlatform') : mode.word(_estate_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .readAssessmentMode */ .c5);
        const conditions = [ofKind([kind]), (machine) => (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .isAmong */ .FB)(machine.os, system), inLocations(parameters), tagged(parameters)];
        return [{ appliesTo: (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .allOf */ .bn)(conditions), writes: { assessmentMode } }];
    };
    return { title, acts: () => 'yes', effects };
}
const prerequisites = { patchMode: (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)('AutomaticByPlatform'), bypass: (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(true) };
function listedMachines(parameters, kinds) {
    const groups = listed(parameters('resourceGroups'), ({ resourceGroup }, names) => (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .isAmong */ .FB)(resourceGroup, names));
    const systems = listed(parameters('operatingSystemTypes'), ({ os }, names) => (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .isAmong */ .FB)(os, names));
    return (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .allOf */ .bn)([ofKind(kinds), groups, systems, inLocations(parameters), tagged(parameters)]);
}
function ofKind(kinds) {
    return ({ kind }) => (kinds.includes(kind) ? 'yes' : 'no');
}
/** An empty list selects everything. */
function listed(list, holds) {
    const entries = list.isUnset ? undefined : list.strings();
    if (entries === undefined || (entries.kind === 'value' && entries.value.length === 0))
        return _condition_js__WEBPACK_IMPORTED_MODULE_2__/* .always */ .Gk;
    return entries.kind === 'value' ? (machine) => holds(machine, entries.value) : () => 'unknown';
}
function inLocations(parameters) {
    return listed(parameters('locations'), _condition_js__WEBPACK_IMPORTED_MODULE_2__/* .isInRegion */ .yP);
}
/** A list of pairs in the policies that deploy, a map in those that modify. */
function tagged(parameters) {
    const [tags, operator] = [parameters('tagValues'), parameters('tagOperator')];
    if (tags.isUnset)
        return _condition_js__WEBPACK_IMPORTED_MODULE_2__/* .always */ .Gk;
    const pairs = Array.isArray(tags.raw)
        ? tags.items().map((pair) => [pair.at('key').string(), pair.at('value').entry()])
        : tags.keys().map((key) => [(0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(key), tags.at(key).entry()]);
    if (tags.isUnknown || (pairs.length === 0 && !isEmptyCollection(tags.raw)))
        return () => 'unknown';
    if (pairs.length === 0)
        return _condition_js__WEBPACK_IMPORTED_MODULE_2__/* .always */ .Gk;
    const conditions = pairs.map(([key, wanted]) => (machine) => hasTag(machine, key, wanted));
    const all = operator.isUnset ? 'no' : operator.isOneOf(['All']);
    return (machine) => {
        const held = conditions.map((condition) => condition(machine));
        const [every, some] = [held.reduce(_estate_truth_js__WEBPACK_IMPORTED_MODULE_4__/* .and */ .Uo, 'yes'), held.reduce(_estate_truth_js__WEBPACK_IMPORTED_MODULE_4__.or, 'no')];
        return (0,_estate_truth_js__WEBPACK_IMPORTED_MODULE_4__.or)((0,_estate_truth_js__WEBPACK_IMPORTED_MODULE_4__/* .and */ .Uo)(all, every), (0,_estate_truth_js__WEBPACK_IMPORTED_MODULE_4__/* .and */ .Uo)((0,_estate_truth_js__WEBPACK_IMPORTED_MODULE_4__/* .not */ .AU)(all), some));
    };
}
function isEmptyCollection(raw) {
    return typeof raw === 'object' && raw !== null && Object.keys(raw).length === 0;
}
/** Values that differ by case are different ones; whether keys are is not documented. */
function hasTag({ tags }, key, wanted) {
    if (tags.kind === 'unknown' || key.kind !== 'value')
        return 'unknown';
    const entries = tags.kind === 'value' ? [...tags.value] : [];
    const [name, tag] = entries.find(([name]) => name.toLowerCase() === key.value.toLowerCase()) ?? [];
    if (name === undefined)
        return 'no';
    const [is, wants] = [tag ?? (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(''), wanted];
    if (is.kind === 'unknown' || wants.kind === 'unknown')
        return 'unknown';
    const same = (is.kind === 'value' ? is.value : '') === (wants.kind === 'value' ? wants.value : '');
    return same ? (name === key.value ? 'yes' : 'unknown') : 'no';
}


/***/ }),

/***/ 4527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ inContainer),
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   FB: () => (/* binding */ isAmong),
/* harmony export */   Gk: () => (/* binding */ always),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   mt: () => (/* binding */ perhaps),
/* harmony export */   yP: () => (/* binding */ isInRegion)
/* harmony export */ });
/* harmony import */ var _estate_resource_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9230);
/* harmony import */ var _estate_resource_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9535);
/* harmony import */ var _estate_truth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7689);



const always = () => 'yes';
const perhaps = () => 'unknown';
function allOf(conditions) {
    return (machine) => conditions.reduce((held, condition) => (held === 'no' ? held : (0,_estate_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .and */ .Uo)(held, condition(machine))), 'yes');
}
function anyOf(conditions) {
    return (machine) => conditions.reduce((held, condition) => (held === 'yes' ? held : (0,_estate_truth_js__WEBPACK_IMPORTED_MODULE_1__.or)(held, condition(machine))), 'no');
}
/** Is one of these strings the fact? Neither case nor, for regions, spaces matter. */
function isAmong(fact, strings) {
    if (fact.kind === 'absent')
        return 'no';
    return strings.map((string) => (string.kind === 'absent' ? 'no' : equal(fact, string))).reduce(_estate_truth_js__WEBPACK_IMPORTED_MODULE_1__.or, 'no');
}
/** Azure writes regions as `westeurope` or `West Europe`. */
function isInRegion({ location }, regions) {
    return isAmong(withoutSpaces(location), regions.map(withoutSpaces));
}
function withoutSpaces(fact) {
    return fact.kind === 'value' ? { ...fact, value: fact.value.replaceAll(' ', '') } : fact;
}
function equal(a, b) {
    if (a.kind !== 'value' || b.kind !== 'value')
        return 'unknown';
    return (0,_estate_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .sameText */ .QV)(a.value, b.value) ? 'yes' : 'no';
}
function inContainer({ subscription, signIn, resourceGroup }) {
    return (machine) => {
        const sameSubscription = equal(machine.subscription, subscription);
        const signedInAlike = sameSubscription === 'unknown' && signIn !== undefined && signIn === machine.signIn;
        const inGroup = resourceGroup.kind === 'absent' ? 'yes' : equal(machine.resourceGroup, resourceGroup);
        return (0,_estate_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .and */ .Uo)(signedInAlike ? 'yes' : sameSubscription, inGroup);
    };
}
/** Is it a node pool, or one of a cluster, with this id? */
function isNodeOf(scope, { kind, resourceId }) {
    if (kind !== 'aks-node-pool')
        return 'no';
    if (resourceId.kind !== 'value')
        return 'unknown';
    return `${(0,_estate_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceKey */ .ik)(resourceId.value)}/`.startsWith(`${(0,_estate_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceKey */ .ik)(scope)}/`) ? 'yes' : 'no';
}
/** Does the machine lie at or below this scope? Which subscriptions a management group holds is not known. */
function below(scope) {
    const parts = (0,_estate_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .parseResourceId */ .RQ)(scope);
    if (!parts)
        return perhaps;
    const { subscription, resourceGroup, type, name } = parts;
    const known = (text) => (text === undefined ? { kind: 'absent' } : { kind: 'value', value: text });
    const container = inContainer({ subscription: known(subscription), resourceGroup: known(resourceGroup) });
    if (type === undefined)
        return container;
    if ((0,_estate_resource_type_js__WEBPACK_IMPORTED_MODULE_0__/* .makesNodePools */ .Bh)(type.toLowerCase()))
        return (machine) => (0,_estate_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .and */ .Uo)(container(machine), isNodeOf(scope, machine));
    return (machine) => {
        if (!(0,_estate_resource_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isMachineType */ .ej)(type.toLowerCase()) || _estate_resource_type_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOfKind */ .MO[machine.kind] !== type.toLowerCase())
            return 'no';
        return (0,_estate_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .and */ .Uo)(container(machine), equal(machine.name, known(name)));
    };
}


/***/ }),

/***/ 9478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N1: () => (/* binding */ customDefinition),
  yx: () => (/* binding */ customSet),
  t3: () => (/* binding */ definitionInArm),
  Uz: () => (/* binding */ handedOn),
  wK: () => (/* binding */ setInArm)
});

// EXTERNAL MODULE: ./lib/estate/resource-type.js
var resource_type = __webpack_require__(9535);
// EXTERNAL MODULE: ./lib/estate/truth.js
var truth = __webpack_require__(7689);
// EXTERNAL MODULE: ./lib/estate/vocabulary.js
var vocabulary = __webpack_require__(1026);
// EXTERNAL MODULE: ./lib/sources/arm/arm-value.js
var arm_value = __webpack_require__(6437);
// EXTERNAL MODULE: ./lib/sources/arm/policy/condition.js
var condition = __webpack_require__(4527);
// EXTERNAL MODULE: ./lib/sources/arm/policy/definition.js
var policy_definition = __webpack_require__(93);
// EXTERNAL MODULE: ./lib/estate/known.js
var known = __webpack_require__(8763);
;// CONCATENATED MODULE: ./lib/sources/arm/policy/rule-condition.js





/** More levels than anybody nests. */
const mostLevels = 50;
/** The `if` of a policy rule, as far as it asks for what is known of machines: type, name, location, tags and system. */
function ruleCondition(rule, parameters, level = 0) {
    if (rule.isUnknown || level > mostLevels)
        return condition/* perhaps */.mt;
    const deeper = (inner) => ruleCondition(inner, parameters, level + 1);
    const [every, some, none] = [rule.at('allOf'), rule.at('anyOf'), rule.at('not')];
    if (Array.isArray(every.raw))
        return (0,condition/* allOf */.bn)(every.items().map(deeper));
    if (Array.isArray(some.raw))
        return (0,condition/* anyOf */.EB)(some.items().map(deeper));
    if (none.isSet) {
        const condition = deeper(none);
        return (machine) => (0,truth/* not */.AU)(condition(machine));
    }
    return fieldCondition(rule, parameters);
}
function fieldCondition(rule, parameters) {
    const { raw: field } = rule.at('field');
    if (typeof field !== 'string')
        return condition/* perhaps */.mt;
    const place = (operator) => (0,policy_definition/* followParameter */.Hk)(rule.at(operator), parameters);
    const one = (operator) => [place(operator).entry()];
    const holds = (wanted) => {
        if (field.toLowerCase() === 'location')
            return (machine) => (0,condition/* isInRegion */.yP)(machine, wanted);
        return (machine) => (0,condition/* isAmong */.FB)(factOf(machine, field), wanted);
    };
    const among = (operator) => {
        const list = place(operator).strings();
        return list.kind === 'value' ? holds(list.value) : condition/* perhaps */.mt;
    };
    if (isThere(rule.at('equals')))
        return holds(one('equals'));
    if (isThere(rule.at('in')))
        return among('in');
    if (isThere(rule.at('notEquals')))
        return negated(holds(one('notEquals')));
    if (isThere(rule.at('notIn')))
        return negated(among('notIn'));
    if (isThere(rule.at('exists')))
        return exists(field, place('exists'));
    return condition/* perhaps */.mt;
}
function negated(condition) {
    return (machine) => (0,truth/* not */.AU)(condition(machine));
}
/** Azure writes flags as words too. */
function exists(field, wanted) {
    const flag = wanted.flag();
    if (flag.kind !== 'value')
        return condition/* perhaps */.mt;
    return (machine) => {
        const fact = factOf(machine, field);
        const is = fact.kind === 'unknown' ? 'unknown' : fact.kind === 'value' ? 'yes' : 'no';
        return flag.value ? is : (0,truth/* not */.AU)(is);
    };
}
/** Also an empty string, or one that is not known. */
function isThere(place) {
    return place.isSet || place.isUnknown || place.raw === '';
}
const tagNames = [/^tags\.([^[\]]+)$/i, /^tags\[\s*'?([^'[\]]+?)'?\s*\]$/i];
function factOf(machine, field) {
    const name = field.toLowerCase();
    if (name === 'type')
        return (0,known/* value */.Uq)(resource_type/* typeOfKind */.MO[machine.kind]);
    if (name === 'location')
        return machine.location;
    if (name === 'name')
        return machine.name;
    if (/^microsoft\.(compute\/virtualmachines|hybridcompute\/machines)\/(storageprofile\.osdisk\.)?os(type|name)$/.test(name))
        return machine.os;
    const tag = tagNames.map((pattern) => pattern.exec(field)?.[1]).find((match) => match !== undefined);
    return tag === undefined ? (0,known/* unknown */.L5)('it is not known of machines') : tagOf(machine, tag);
}
function tagOf({ tags }, tag) {
    if (tags.kind !== 'value')
        return tags.kind === 'absent' ? known/* absent */.Ge : (0,known/* unknown */.L5)(tags.why);
    const name = [...tags.value.keys()].find((key) => key.toLowerCase() === tag.toLowerCase());
    return (name === undefined ? undefined : tags.value.get(name)) ?? known/* absent */.Ge;
}

;// CONCATENATED MODULE: ./lib/sources/arm/policy/custom.js







/** A definition is recognised by what it writes: nothing else says what somebody's own policy does. */
function customDefinition({ title, rule, parameters: declared, mode }) {
    // Such as Microsoft.Kubernetes.Data: about things inside of a service.
    if (typeof mode.raw === 'string' && /^microsoft\./i.test(mode.raw))
        return [];
    if (!(0,arm_value/* isObject */.Gv)(rule.raw))
        return (0,policy_definition/* unreadDefinition */.z)(title);
    const then = rule.at('then');
    return [
        {
            title,
            acts: (given) => (0,policy_definition/* writes */.D3)((0,policy_definition/* followParameter */.Hk)(then.at('effect'), (0,policy_definition/* withDefaults */.rO)(given, declared))),
            effects: (given) => effectsOf(rule, (0,policy_definition/* withDefaults */.rO)(given, declared)),
        },
    ];
}
function effectsOf(rule, parameters) {
    const details = rule.at('then', 'details');
    const appliesTo = ruleCondition(rule.at('if'), parameters);
    if (isHidden(details, (0,arm_value/* isObject */.Gv)(details.raw) || Array.isArray(details.raw)))
        return [{ appliesTo, writes: policy_definition/* anything */.D8 }];
    const listed = details.at('operations');
    if ((0,arm_value/* isObject */.Gv)(details.raw) && isHidden(listed, Array.isArray(listed.raw)))
        return [{ appliesTo, writes: policy_definition/* anything */.D8 }];
    // `modify` lists operations in its details, `append` is a list itself.
    const operations = [...listed.items(), ...details.items()];
    const written = [...operations.flatMap((operation) => writesOf(operation, parameters)), ...deployed(details, parameters)];
    return written.map((one) => ({ appliesTo: (0,condition/* allOf */.bn)([appliesTo, one.appliesTo]), writes: one.writes }));
}
/** Something is there that is not known, or an expression where there should be something of this form. */
function isHidden(place, hasForm) {
    return place.isUnknown || (place.isSet && !hasForm);
}
/** What one operation writes, by the alias of its field. */
function writesOf(operation, parameters) {
    const { raw: field } = operation.at('field');
    if (typeof field !== 'string' || (0,policy_definition/* isExpression */.BH)(field))
        return [{ appliesTo: condition/* always */.Gk, writes: policy_definition/* anything */.D8 }];
    const removes = operation.at('operation').isOneOf(['remove']) === 'yes';
    const place = removes ? (0,policy_definition/* unknownPlace */.qe)('the policy removes it') : (0,policy_definition/* followParameter */.Hk)(operation.at('value'), parameters);
    const property = /[^.[\]/*]+$/.exec(field)?.[0] ?? '';
    const written = /\.patchSettings(\.automaticByPlatformSettings)?$/i.test(field) ? patchFacts : writeOf(property, place);
    if (!written)
        return [];
    return [{ appliesTo: (0,condition/* allOf */.bn)([ofAlias(field), ofSystem(systemIn(field))]), writes: written }];
}
const { patchMode, bypass, assessmentMode } = policy_definition/* anything */.D8;
const patchFacts = { ...(patchMode && { patchMode }), ...(bypass && { bypass }), ...(assessmentMode && { assessmentMode }) };
/** What a property of this name says of a machine; undefined for one that says nothing about patching. */
function writeOf(property, place) {
    switch (property.toLowerCase()) {
        case 'patchmode':
            return { patchMode: place.word(vocabulary/* readPatchMode */.Ox) };
        case 'assessmentmode':
            return { assessmentMode: place.word(vocabulary/* readAssessmentMode */.c5) };
        case 'bypassplatformsafetychecksonuserschedule':
            return { bypass: place.flag() };
        default:
            return undefined;
    }
}
/** An alias begins with the type of what it is about. */
function ofAlias(field) {
    const types = [resource_type/* resourceTypes */.AU.scaleSet, resource_type/* resourceTypes */.AU.virtualMachine, resource_type/* resourceTypes */.AU.arcServer];
    const type = types.find((one) => field.toLowerCase().startsWith(`${one}/`));
    return type === undefined ? condition/* always */.Gk : ({ kind }) => (resource_type/* typeOfKind */.MO[kind] === type ? 'yes' : 'no');
}
function systemIn(path) {
    const [, system] = /(windows|linux)configuration/i.exec(path) ?? [];
    return system?.toLowerCase();
}
function ofSystem(system) {
    return system === undefined ? condition/* always */.Gk : ({ os }) => (0,truth/* has */.zy)(os, system);
}
/** What the template of `deployIfNotExists` deploys, as far as it says something about patching. */
function deployed(details, parameters) {
    const deployment = details.at('deployment');
    if (deployment.isUnset)
        return [];
    const properties = deployment.at('properties');
    const template = properties.at('template');
    if (!(0,arm_value/* isObject */.Gv)(template.raw))
        return [{ appliesTo: condition/* always */.Gk, writes: policy_definition/* anything */.D8 }];
    const handed = (name) => (0,policy_definition/* followParameter */.Hk)(properties.at('parameters', name, 'value'), parameters);
    const inTemplate = (0,policy_definition/* withDefaults */.rO)(handed, template.at('parameters'));
    const found = [];
    search(template, { found, parameters: inTemplate, system: undefined, level: 0 });
    return found;
}
/** The type of a resource that is computed, and may be an assignment of a schedule. */
function mayBeAssignment(raw) {
    return typeof raw === 'string' && (0,policy_definition/* isExpression */.BH)(raw) && !/'microsoft\.(?!maintenance)/i.test(raw);
}
const custom_mostLevels = 60;
const scheduleType = /configurationassignments\b/i;
/** Goes through everything in a template: nested deployments, variables and loops hold resources as well. */
function search(place, { found, parameters, system, level }) {
    const unread = () => found.push({ appliesTo: condition/* always */.Gk, writes: policy_definition/* anything */.D8 });
    if (place.isUnknown || level > custom_mostLevels) {
        unread();
        return;
    }
    if (Array.isArray(place.raw)) {
        for (const item of place.items())
            search(item, { found, parameters, system, level: level + 1 });
        return;
    }
    for (const key of place.keys()) {
        const inner = place.at(key);
        const { raw } = inner;
        const name = key.toLowerCase();
        const isOpen = (name === 'resources' || name === 'template') && typeof raw === 'string';
        if (name === 'templatelink' || isOpen)
            unread();
        else if (name === 'type' && typeof raw === 'string' && scheduleType.test(raw))
            found.push({ appliesTo: condition/* always */.Gk, writes: { schedule: scheduleOf(place, parameters) } });
        else if (name === 'type' && place.at('apiVersion').isSet && mayBeAssignment(raw))
            unread();
        else if ((0,arm_value/* isObject */.Gv)(raw) || Array.isArray(raw) || inner.isUnknown)
            search(inner, { found, parameters, system: systemIn(key) ?? system, level: level + 1 });
        else {
            const write = writeOf(key, (0,policy_definition/* followParameter */.Hk)(inner, parameters));
            if (write)
                found.push({ appliesTo: ofSystem(system), writes: write });
            else if (typeof raw === 'string' && (0,policy_definition/* isExpression */.BH)(raw) && /patchsettings|patchmode|bypassplatform/i.test(raw))
                found.push({ appliesTo: ofSystem(system), writes: patchFacts });
        }
    }
}
function scheduleOf(assignment, parameters) {
    return (0,policy_definition/* followParameter */.Hk)(assignment.at('properties', 'maintenanceConfigurationId'), parameters);
}
/** Somebody's own set: its policies with the parameters that the set hands on. */
function customSet(members, declared) {
    return members.flatMap(({ definition, reference, parameters }) => {
        const inner = (given) => (name) => (0,policy_definition/* followParameter */.Hk)(parameters(name), (0,policy_definition/* withDefaults */.rO)(given, declared));
        return definition.map((policy) => ({
            ...policy,
            reference: reference.kind === 'value' && !(0,policy_definition/* isExpression */.BH)(reference.value) ? reference.value : undefined,
            acts: (given) => policy.acts(inner(given)),
            effects: (given) => policy.effects(inner(given)),
        }));
    });
}
/** What a set hands to a policy of its own. */
function handedOn(parameters) {
    return (name) => parameters.at(name, 'value');
}
/** A set in Azure's words; `definitionAt` reads the definition whose id stands at a place. */
function setInArm(title, properties, definitionAt) {
    const references = properties.at('policyDefinitions');
    if (!Array.isArray(references.raw) || references.isUnknown)
        return (0,policy_definition/* unreadDefinition */.z)(title);
    const members = references.items().map((reference) => ({
        definition: definitionAt(reference.at('policyDefinitionId')),
        reference: reference.at('policyDefinitionReferenceId').string(),
        parameters: handedOn(reference.at('parameters')),
    }));
    return customSet(members, properties.at('parameters'));
}
/** A definition of one policy in Azure's words. */
function definitionInArm(title, properties) {
    const [rule, parameters, mode] = [properties.at('policyRule'), properties.at('parameters'), properties.at('mode')];
    return customDefinition({ title, rule, parameters, mode });
}


/***/ }),

/***/ 93:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isExpression),
/* harmony export */   D3: () => (/* binding */ writes),
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   GB: () => (/* binding */ changedDefinition),
/* harmony export */   Hk: () => (/* binding */ followParameter),
/* harmony export */   qe: () => (/* binding */ unknownPlace),
/* harmony export */   rO: () => (/* binding */ withDefaults),
/* harmony export */   z: () => (/* binding */ unreadDefinition)
/* harmony export */ });
/* unused harmony export writingEffects */
/* harmony import */ var _estate_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5165);


/** A definition that the input changes. */
function changedDefinition(definition) {
    return definition.map((policy) => ({ ...policy, changes: true }));
}
/** The effects that write. */
const writingEffects = ['modify', 'append', 'deployIfNotExists'];
function writes(effect) {
    return effect.isOneOf(writingEffects);
}
/** A place of which nothing is known. */
function unknownPlace(why) {
    const open = (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(why);
    return new _json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonValue */ .e(undefined, { unexpected: open, unnamed: () => open }, open);
}
const open = (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('what the policy writes is not known');
/** Whatever a policy could write about patching. */
const anything = {
    patchMode: open,
    bypass: open,
    assessmentMode: open,
    nodeChannel: open,
    schedule: unknownPlace(open.why),
};
/** A definition that could not be read: it may do anything, to any machine in its scope. */
function unreadDefinition(title) {
    const effects = [{ appliesTo: () => 'unknown', writes: anything }];
    return [{ title, unread: true, acts: () => 'unknown', effects: () => effects }];
}
/** Follows `[parameters('name')]`; any other expression of Azure is not worked out, nor one inside of a list or map. */
function followParameter(place, valueOf) {
    const { raw } = place;
    const name = typeof raw === 'string' ? /^\[\s*parameters\(\s*'([^']+)'\s*\)\s*\]$/i.exec(raw)?.[1] : undefined;
    if (name !== undefined)
        return valueOf(name);
    return holdsExpression(raw) ? unknownPlace('it is an expression, which is not worked out') : place;
}
function holdsExpression(raw) {
    if (typeof raw === 'string')
        return isExpression(raw);
    // Parameters are small; what is nested deeper than this is none.
    return typeof raw === 'object' && raw !== null && /"\[(?!\[)/.test(JSON.stringify(raw));
}
/** In JSON of Azure, where `[[` begins a string that begins with a bracket. */
function isExpression(text) {
    return text.startsWith('[') && !text.startsWith('[[');
}
/** Values as they are given, else the defaults that a definition declares. Azure refuses an assignment without either: then another one holds. */
function withDefaults(given, declared) {
    return (name) => {
        const value = given(name);
        if (value.isSet || value.isUnknown || value.raw === '')
            return value;
        const byDefault = declared.at(name, 'defaultValue');
        const hasDefault = byDefault.isSet || byDefault.isUnknown || byDefault.raw === '';
        return hasDefault ? byDefault : unknownPlace(`parameter ${name} has neither a value nor a default`);
    };
}


/***/ }),

/***/ 6861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ writtenInArm),
/* harmony export */   VM: () => (/* binding */ isScheduleId),
/* harmony export */   Vj: () => (/* binding */ policyAssignmentOf),
/* harmony export */   go: () => (/* binding */ valuesOfParameters),
/* harmony export */   l_: () => (/* binding */ overridesIn),
/* harmony export */   qZ: () => (/* binding */ selectorsIn)
/* harmony export */ });
/* harmony import */ var _estate_truth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7689);
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7521);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4527);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93);




function writtenInArm({ properties, identity, without }) {
    return {
        definitionId: properties.at('policyDefinitionId'),
        parameters: properties.at('parameters'),
        overrides: overridesIn(properties.at('overrides'), 'notIn'),
        selectors: properties
            .at('resourceSelectors')
            .items()
            .map((selector) => selectorsIn(selector.at('selectors'), 'notIn')),
        notScopes: properties.at('notScopes'),
        enforced: (0,_estate_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .not */ .AU)(properties.at('enforcementMode').isOneOf(['DoNotEnforce'])),
        identity: identity.isUnset ? without : (0,_estate_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .not */ .AU)(identity.at('type').isOneOf(['None'])),
    };
}
function overridesIn(list, notIn) {
    if (list.isUnknown)
        return [{ value: (0,_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownPlace */ .qe)('the overrides are not known'), selectors: [] }];
    return list.items().map((override) => ({ value: override.at('value'), selectors: selectorsIn(override.at('selectors'), notIn) }));
}
function selectorsIn(list, notIn) {
    return list.items().map((selector) => ({ kind: selector.at('kind'), in: selector.at('in'), notIn: selector.at(notIn) }));
}
function policyAssignmentOf(written, { place, remediated, isTouched, ...surroundings }) {
    return {
        ...surroundings,
        change: surroundings.change === 'keep' && isTouched ? 'update' : surroundings.change,
        parameters: (name) => written.parameters.at(name, 'value'),
        overrides: written.overrides,
        scope: (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .allOf */ .bn)([place, (0,_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .selectedBy */ .B)(written.selectors)]),
        enforced: (0,_estate_truth_js__WEBPACK_IMPORTED_MODULE_3__.or)(written.enforced, remediated),
        identity: written.identity,
    };
}
const scheduleId = /^\/?subscriptions\/.+\/providers\/Microsoft\.Maintenance\/maintenanceConfigurations\/[^/]+$/i;
/** Is this the id of a schedule? */
function isScheduleId(id) {
    return scheduleId.test(id);
}
/** What the parameters of an assignment hold, one by one: values, and entries of lists. */
function valuesOfParameters(parameters) {
    return parameters.keys().flatMap((name) => {
        const given = parameters.at(name, 'value');
        return [given, ...given.items()];
    });
}


/***/ }),

/***/ 6466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ readShutdown),
/* harmony export */   L8: () => (/* binding */ unknownShutdown),
/* harmony export */   T7: () => (/* binding */ machineOfShutdown),
/* harmony export */   bG: () => (/* binding */ switchesUnknownMachines),
/* harmony export */   ks: () => (/* binding */ readScheduledAction),
/* harmony export */   pe: () => (/* binding */ readTimeOfDay),
/* harmony export */   qU: () => (/* binding */ neverSwitched),
/* harmony export */   zu: () => (/* binding */ unknownStart)
/* harmony export */ });
/* harmony import */ var _estate_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);

const neverSwitched = {
    shutdownTime: _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge,
    shutdownZone: _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge,
    startTime: _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge,
    startZone: _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge,
    startDays: _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge,
};
/** The machine that a schedule shuts down. */
function machineOfShutdown(properties) {
    return properties.at('targetResourceId');
}
/** A schedule of Azure DevTest Labs; undefined for one that shuts no virtual machine down, or is switched off. */
function readShutdown(properties) {
    const [task, status] = [properties.at('taskType'), properties.at('status')];
    if ((task.isOneOf(['ComputeVmShutdownTask']) === 'no' && task.isSet) || status.isOneOf(['Disabled']) === 'yes')
        return undefined;
    if (task.isOneOf(['ComputeVmShutdownTask']) !== 'yes')
        return unknownShutdown('whether its schedule shuts it down is not known');
    if (status.isOneOf(['Enabled']) !== 'yes')
        return unknownShutdown('whether the schedule that shuts it down is on is not known');
    return { shutdownTime: readTimeOfDay(properties.at('dailyRecurrence', 'time')), shutdownZone: written(properties.at('timeZoneId')) };
}
function unknownShutdown(why) {
    return { shutdownTime: (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(why), shutdownZone: (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(why) };
}
function unknownStart(why) {
    return { startTime: (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(why), startZone: (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(why), startDays: (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(why) };
}
function readScheduledAction(properties) {
    if (properties.at('disabled').raw === true)
        return undefined;
    const [kind, action] = [properties.at('resourceType'), properties.at('actionType')];
    if (kind.isSet && kind.isOneOf(['VirtualMachine']) === 'no')
        return undefined;
    if (action.isOneOf(['Deallocate', 'Hibernate']) === 'yes')
        return { does: 'stop' };
    if (action.isOneOf(['Start']) !== 'yes')
        return { does: 'unknown' };
    return { does: 'start', start: readStart(properties) };
}
function readStart(properties) {
    const schedule = properties.at('schedule');
    if (!properties.at('disabled').isUnset && properties.at('disabled').raw !== false)
        return unknownStart('whether the action is on is not known');
    if (!properties.at('endTime').isUnset)
        return unknownStart('the scheduled action that starts it ends some day');
    if (!isAll(schedule.at('requestedMonths')) || !isAll(schedule.at('requestedDaysOfTheMonth'))) {
        return unknownStart('the scheduled action that starts it runs on some dates only');
    }
    return {
        startTime: readTimeOfDay(schedule.at('scheduledTime')),
        startZone: written(schedule.at('timeZone')),
        startDays: isAll(schedule.at('requestedWeekDays')) ? _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge : schedule.at('requestedWeekDays').settledStrings(),
    };
}
/** An empty list means all, as `All` does. */
function isAll(list) {
    if (list.isUnset)
        return true;
    const strings = list.settledStrings();
    return strings.kind === 'value' && strings.value.every((entry) => entry.toLowerCase() === 'all');
}
const notWritten = (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('it is not written');
function written(place) {
    return place.isUnset ? notWritten : place.string();
}
/** Reads `1900`, `900`, `19:00` and `19:00:00`. */
function readTimeOfDay(place) {
    const text = written(place);
    if (text.kind !== 'value')
        return text;
    const [, hours = '', minutes = ''] = /^(\d{1,2}):?(\d\d)(?::\d\d)?$/.exec(text.value) ?? [];
    if (hours === '' || Number(hours) > 23 || Number(minutes) > 59)
        return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('it is no time of day');
    return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .mapKnown */ .ym)(text, () => `${hours.padStart(2, '0')}:${minutes}`);
}
/** Told of what may switch machines off, where nothing says which machines these are. */
function switchesUnknownMachines(where) {
    const why = 'it may shut machines down, and whether they run in the windows of their schedules is not judged';
    return { ...where, areas: [], kinds: [], effect: 'open', why };
}


/***/ }),

/***/ 8253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ kindsMadeBy),
/* harmony export */   j: () => (/* binding */ kindsInTemplate)
/* harmony export */ });
/* harmony import */ var _estate_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4632);
/* harmony import */ var _estate_resource_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9535);
/* harmony import */ var _arm_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6437);
/* harmony import */ var _policy_built_ins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8723);
/* harmony import */ var _unread_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2537);





/** Kinds of things that a deployment of this template may make: all of them where the template is not known, or deploys another one. */
function kindsInTemplate(template) {
    if (!(0,_arm_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(template.raw))
        return _estate_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .listedKinds */ .nM;
    const kinds = new Set(kindsIn(template.at('resources'), '', 0));
    return _estate_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .listedKinds */ .nM.filter((kind) => kinds.has(kind));
}
/** More levels of children than Azure takes. */
const mostLevels = 10;
/** A list of resources, or an object of them by their symbolic names. */
function kindsIn(resources, parent, level) {
    if (resources.isUnset)
        return [];
    const { raw } = resources;
    if (level > mostLevels || !(Array.isArray(raw) || (0,_arm_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(raw)))
        return _estate_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .listedKinds */ .nM;
    const list = Array.isArray(raw) ? resources.items() : resources.keys().map((key) => resources.at(key));
    return list.flatMap((resource) => kindsOf(resource, parent, level));
}
function kindsOf(resource, parent, level) {
    if (resource.at('condition').raw === false || resource.at('existing').raw === true)
        return [];
    const { raw } = resource.at('type');
    // An expression may come to any type.
    if (typeof raw !== 'string' || raw.includes('['))
        return _estate_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .listedKinds */ .nM;
    const type = (raw.split('/', 1).join('').includes('.') ? raw : `${parent}/${raw}`).toLowerCase();
    if (type === _estate_resource_type_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceTypes */ .AU.policyAssignment)
        return isHarmless(resource.at('properties', 'policyDefinitionId')) ? [] : ['assignments'];
    return [...kindsMadeBy(type), ...kindsIn(resource.at('resources'), type, level + 1)];
}
/** One of Microsoft's own policies that writes nothing about patching; any other may put machines on a schedule. */
function isHarmless(definition) {
    const id = definition.id();
    return id.kind === 'value' && (0,_policy_built_ins_js__WEBPACK_IMPORTED_MODULE_3__/* .builtInDefinition */ .X)(id.value)?.length === 0;
}
/** What a resource of this type, in lower case, may be; nothing for one that does not matter. */
function kindsMadeBy(type) {
    if ((0,_estate_resource_type_js__WEBPACK_IMPORTED_MODULE_1__/* .isMachineType */ .ej)(type) || (0,_estate_resource_type_js__WEBPACK_IMPORTED_MODULE_1__/* .makesNodePools */ .Bh)(type))
        return ['machines'];
    if (type === _estate_resource_type_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceTypes */ .AU.maintenanceConfiguration)
        return ['schedules'];
    // Written on a machine, its type begins with that of the machine.
    if (type.endsWith('/configurationassignments'))
        return ['assignments'];
    switch ((0,_unread_type_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadArmType */ .S)(type)) {
        case 'machines':
            return ['machines'];
        case 'maintenance':
            return ['schedules', 'assignments'];
        case 'template':
            return _estate_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .listedKinds */ .nM;
        default:
            return [];
    }
}


/***/ }),

/***/ 941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ serviceGaps),
/* harmony export */   e: () => (/* binding */ unreadGap)
/* harmony export */ });
/* harmony import */ var _estate_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4632);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6713);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8253);



/** What a resource that nobody reads leaves open; undefined where that is nothing. `template` is what it deploys, if it deploys one. */
function unreadGap(unread, { template, ...where }) {
    switch (unread) {
        case 'machines':
            return { ...where, kinds: ['machines'], effect: 'incomplete', why: 'this version does not read the machines that it makes' };
        case 'maintenance':
            return { ...where, kinds: ['schedules', 'assignments'], effect: 'open', why: 'it may put machines on schedules' };
        case 'template': {
            const kinds = (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .kindsInTemplate */ .j)(template);
            if (kinds.length === 0)
                return undefined;
            const any = kinds.length === _estate_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .listedKinds */ .nM.length;
            const why = any
                ? 'what its template deploys is not known: it may be machines, schedules and assignments'
                : `its template deploys ${kinds.join(' and ')}, and templates inside it are not read`;
            return { ...where, areas: any ? [_estate_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .everywhere */ .fC] : where.areas, kinds, effect: 'incomplete', why };
        }
        case 'service':
            return undefined;
    }
}
/** Told once for each type: their services patch them, and nothing about the other machines is open. */
function serviceGaps(types) {
    const byType = new Map();
    for (const type of types)
        byType.set(type, (byType.get(type) ?? 0) + 1);
    return [...byType].map(([type, count]) => ({
        areas: [],
        kinds: [],
        why: `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(count, 'resource', 'resources')} of type ${type} ${count === 1 ? 'was' : 'were'} not judged: its service looks after their machines`,
        effect: 'open',
    }));
}


/***/ }),

/***/ 2537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ unreadArmType)
/* harmony export */ });
/* harmony import */ var _estate_resource_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9535);

/** By rule and not from a list only, so that the next type of its kind is noticed; undefined for what is read and for what does not matter. */
function unreadArmType(declared) {
    const type = declared.replace(/@.*$/s, '').toLowerCase();
    if ((0,_estate_resource_type_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceTypeIn */ .EE)(type) !== undefined)
        return undefined;
    if (type.startsWith('microsoft.maintenance/'))
        return withoutAssignments.test(type) ? undefined : 'maintenance';
    if (templates.has(type))
        return 'template';
    if (makers.some((maker) => maker.test(type)))
        return parts.test(type) ? undefined : 'machines';
    return services.some((service) => service.test(type)) ? 'service' : undefined;
}
const withoutAssignments = /^microsoft\.maintenance\/(?:maintenanceplans|updates|scheduledevents)(?:\/|$)/;
const templates = new Set([
    'microsoft.resources/deployments',
    'microsoft.resources/deploymentstacks',
    'microsoft.solutions/applications',
]);
const makers = [
    /^microsoft\.compute\/virtualmachine/,
    /^microsoft\.azurefleet\//,
    /^microsoft\.hybridcompute\/machines/,
    /\/virtualmachines$/,
    /\/virtualmachineinstances$/,
    /^microsoft\.batch\/batchaccounts\/pools$/,
    /^microsoft\.servicefabric\/managedclusters(?:\/nodetypes)?$/,
    /^microsoft\.desktopvirtualization\/hostpools\/sessionhost(?:configurations|managements)$/,
    /^microsoft\.workloads\/sapvirtualinstances$/,
];
/** What is put on a machine or scale set makes none. */
const parts = /\/(?:extensions|runcommands|licenseprofiles|guestconfigurationassignments|rollingupgrades|hybrididentitymetadata)$/;
const services = [
    /^microsoft\.hdinsight\/clusters(?:pools\/clusters)?$/,
    /^microsoft\.databricks\/workspaces$/,
    /^microsoft\.synapse\/workspaces\/bigdatapools$/,
    /^microsoft\.machinelearningservices\/workspaces\/computes$/,
    /^microsoft\.redhatopenshift\/openshiftclusters$/,
    /^microsoft\.servicefabric\/clusters$/,
    /^microsoft\.standbypool\//,
];


/***/ })

};
