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
    return (machine) => {
        if (!(0,_estate_resource_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isMachineType */ .ej)(type.toLowerCase()) || _estate_resource_type_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOfKind */ .MO[machine.kind] !== type.toLowerCase())
            return 'no';
        return (0,_estate_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .and */ .Uo)(container(machine), equal(machine.name, known(name)));
    };
}


/***/ }),

/***/ 93:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isExpression),
/* harmony export */   D3: () => (/* binding */ writes),
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   Hk: () => (/* binding */ followParameter),
/* harmony export */   qe: () => (/* binding */ unknownPlace),
/* harmony export */   rO: () => (/* binding */ withDefaults),
/* harmony export */   z: () => (/* binding */ unreadDefinition)
/* harmony export */ });
/* unused harmony export writingEffects */
/* harmony import */ var _estate_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5165);


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
/** Values as they are given, else the defaults that a definition declares. */
function withDefaults(given, declared) {
    return (name) => {
        const value = given(name);
        return value.isSet || value.isUnknown ? value : declared.at(name, 'defaultValue');
    };
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
