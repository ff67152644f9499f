export const id = "library";
export const ids = ["library"];
export const modules = {

/***/ 4632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ openWorld),
/* harmony export */   ML: () => (/* binding */ subscriptionNotKnown),
/* harmony export */   W5: () => (/* binding */ mayConcern),
/* harmony export */   Xg: () => (/* binding */ joinCoverage),
/* harmony export */   d6: () => (/* binding */ areaOf),
/* harmony export */   fC: () => (/* binding */ everywhere),
/* harmony export */   nM: () => (/* binding */ listedKinds),
/* harmony export */   r8: () => (/* binding */ closedWorld),
/* harmony export */   sN: () => (/* binding */ incompleteGaps),
/* harmony export */   uQ: () => (/* binding */ askCoverage)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3397);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9230);


/** Lists of an estate that absence is concluded from. */
const listedKinds = ['machines', 'schedules', 'assignments'];
const everywhere = '/';
/** Nothing is read whole: a plan or template of which nobody says more. */
const openWorld = { whole: [], gaps: [] };
/** Everything that could matter is there: a promise of the policy, or a world made by hand. */
const closedWorld = { whole: [{ areas: [everywhere], kinds: listedKinds }], gaps: [] };
function joinCoverage(all) {
    return { whole: all.flatMap(({ whole }) => whole), gaps: all.flatMap(({ gaps }) => gaps) };
}
/** Parts of the input that could not be read or understood: there is no verdict over the whole. */
function incompleteGaps({ gaps }) {
    return gaps.filter(({ effect }) => effect === 'incomplete');
}
/** May what is missing lie in this area? */
function mayConcern({ areas }, area) {
    return areas.some((one) => mayMeet(one, area));
}
/** The narrowest area that certainly holds something; undefined where even its subscription is not known. */
function areaOf(subscription, resourceGroup) {
    if (subscription === undefined)
        return undefined;
    return resourceGroup === undefined ? `/subscriptions/${subscription}` : `/subscriptions/${subscription}/resourceGroups/${resourceGroup}`;
}
const subscriptionNotKnown = 'its subscription is not known, so nothing tells whether it was read; say subscription_id in the provider';
/** Answers for thousands of machines, which lie in a few areas. */
function askCoverage({ whole, gaps }) {
    const answers = listedKinds.map((kind) => {
        const areas = new Set(whole.filter(({ kinds }) => kinds.includes(kind)).flatMap((one) => one.areas.map(areaKey)));
        const ofKind = gaps.filter(({ kinds }) => kinds.includes(kind)).map((gap) => ({ gap, keys: gap.areas.map(areaKey) }));
        const shortfall = (key) => {
            const gap = ofKind.find(({ keys }) => keys.some((one) => mayMeet(one, key)))?.gap;
            if (gap)
                return { why: gap.why, gap };
            return enclosing(key).some((one) => areas.has(one)) ? undefined : unread(key, whole.length > 0);
        };
        return { unplaced: shortfall(undefined), inArea: (0,_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memoOfString */ .h)((key) => shortfall(key) ?? null) };
    });
    return (kind, area) => {
        const answer = answers[listedKinds.indexOf(kind)];
        return area === undefined ? answer?.unplaced : (answer?.inArea(areaKey(area)) ?? undefined);
    };
}
function unread(key, somethingIsRead) {
    if (!somethingIsRead)
        return { why: 'it may lie outside the input', unclaimed: true };
    return { why: key === undefined ? subscriptionNotKnown : `${nameOf(key)} was not read whole` };
}
/** The area itself and everything around it, as keys. */
function enclosing(key) {
    const around = [areaKey(everywhere)];
    if (key === undefined)
        return around;
    const parts = key.split('/');
    for (let end = 2; end <= parts.length; end += 1)
        around.push(parts.slice(0, end).join('/'));
    return around;
}
/** One lies inside the other; an area that is not known may lie anywhere. */
function mayMeet(a, b) {
    return b === undefined || holds(a, b) || holds(b, a);
}
function holds(outer, inner) {
    return outer === '' || outer === inner || inner.startsWith(`${outer}/`);
}
/** Empty for everywhere. */
function areaKey(area) {
    return (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceKey */ .ik)(area);
}
function nameOf(key) {
    const [, , subscription, , resourceGroup] = key.split('/');
    if (subscription === undefined)
        return 'the tenant';
    return resourceGroup === undefined ? `subscription ${subscription}` : `${resourceGroup} of subscription ${subscription}`;
}


/***/ }),

/***/ 3900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ marked)
/* harmony export */ });
/** The facts of a table whose row has a mark, in the table's order. */
function marked(table, mark) {
    return Object.keys(table).filter((name) => table[name]?.[mark]);
}


/***/ }),

/***/ 8763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ implicit),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   Uq: () => (/* binding */ value),
/* harmony export */   ym: () => (/* binding */ mapKnown)
/* harmony export */ });
const absent = { kind: 'absent' };
function value(of) {
    return { kind: 'value', value: of };
}
function implicit(of) {
    return { kind: 'value', value: of, implicit: true };
}
function unknown(why) {
    return { kind: 'unknown', why };
}
/** The value, or undefined where it is absent or unknown. */
function valueOf(fact) {
    return fact.kind === 'value' ? fact.value : undefined;
}
/** Changes a value and leaves absent and unknown as they are. */
function mapKnown(fact, change) {
    return fact.kind === 'value' ? { ...fact, value: change(fact.value) } : fact;
}


/***/ }),

/***/ 3586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ idApart),
/* harmony export */   q: () => (/* binding */ linkEstates)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4632);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9230);
/* harmony import */ var _resource_map_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8889);
/* harmony import */ var _resource_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9535);




/**
 * Puts the estates of several inputs together and finds the machines and schedules that assignments name by resource id: by the id
 * where Azure has given one, otherwise by subscription, resource group and name. Ids that occur twice get their input's name in front.
 */
function linkEstates(estates) {
    const all = apart(estates);
    const machines = all.flatMap((estate) => estate.machines);
    const removed = all.flatMap((estate) => estate.removedSchedules);
    const { schedules, standsFor } = withoutCopies(all.flatMap((estate) => estate.schedules), new Set(removed.map((id) => (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceKey */ .ik)(id))));
    const replaced = new Set(machines.filter(({ change }) => change === 'replace').map(({ id }) => id));
    const linked = (assignment) => {
        const schedule = linkSchedule(standsFor(assignment.schedule), schedulesById);
        return linkTarget(assignment.target, machinesById).map((target) => ({
            ...assignment,
            target: ifItOutlives(replaced, assignment.change, target),
            schedule,
        }));
    };
    const machinesById = byResource(machines);
    const schedulesById = byResource(schedules);
    return {
        machines,
        schedules,
        assignments: all.flatMap((estate) => estate.assignments).flatMap(linked),
        updateManagement: all.flatMap((estate) => estate.updateManagement),
        formerAssignments: all.flatMap((estate) => estate.formerAssignments).flatMap(linked),
        managed: all.flatMap((estate) => estate.managed),
        removedSchedules: removed,
        leaving: all.flatMap((estate) => estate.leaving),
        sightings: all.flatMap((estate) => estate.sightings),
        coverage: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .joinCoverage */ .Xg)(all.map(({ coverage }) => coverage)),
    };
}
/**
 * A schedule that an input only looks up may be one that the same or another input declares, and several may look up the same: each is
 * there once, as whoever declares it says. One that the input takes away is gone for who looked it up before.
 */
function withoutCopies(all, removed) {
    const first = new Map();
    const keyOf = ({ resourceId }) => (resourceId.kind === 'value' ? (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceKey */ .ik)(resourceId.value) : undefined);
    for (const schedule of all) {
        const key = keyOf(schedule);
        const other = key === undefined ? undefined : first.get(key);
        if (key !== undefined && (!other || (other.surrounding && !schedule.surrounding)))
            first.set(key, schedule);
    }
    const stands = new Map();
    const schedules = all.filter((schedule) => {
        const key = keyOf(schedule);
        const other = key === undefined ? undefined : first.get(key);
        if (!schedule.surrounding || key === undefined || schedule.resourceId.kind !== 'value')
            return true;
        if (other !== schedule && other)
            stands.set(schedule.id, { kind: 'inside', ids: [other.id] });
        else if (removed.has(key))
            stands.set(schedule.id, { kind: 'outside', resourceId: schedule.resourceId.value });
        return !stands.has(schedule.id);
    });
    const standsFor = (reference) => {
        if (reference.kind !== 'inside' || !reference.ids.some((id) => stands.has(id)))
            return reference;
        const all = reference.ids.map((id) => stands.get(id) ?? { kind: 'inside', ids: [id] });
        if (all.length === 1 && all[0])
            return all[0];
        const ids = all.flatMap((one) => (one.kind === 'inside' ? one.ids : []));
        const gone = all.some((one) => one.kind !== 'inside');
        return gone
            ? { kind: 'unknown', why: 'which of several schedules is assigned is not known' }
            : { kind: 'inside', ids: [...new Set(ids)] };
    };
    return { schedules, standsFor };
}
/** The index is made when it is first asked: most plans name nothing by its id. */
function byResource(resources) {
    let index;
    return (resourceId) => {
        index ??= indexOf(resources);
        return index(resourceId);
    };
}
/** By resource id and, for resources still to be created, by group and name. */
function indexOf(resources) {
    const byId = new _resource_map_js__WEBPACK_IMPORTED_MODULE_3__/* .ResourceMap */ .f();
    const alike = new Map();
    const byName = new Map();
    for (const resource of resources) {
        if (resource.resourceId.kind === 'value') {
            const other = byId.get(resource.resourceId.value);
            if (other !== undefined) {
                const key = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceKey */ .ik)(resource.resourceId.value);
                alike.set(key, [...(alike.get(key) ?? [other]), resource.id]);
            }
            byId.set(resource.resourceId.value, resource.id);
        }
        else if (resource.name.kind === 'value') {
            const type = 'kind' in resource ? _resource_type_js__WEBPACK_IMPORTED_MODULE_1__/* .typeOfKind */ .MO[resource.kind] : _resource_type_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceTypes */ .AU.maintenanceConfiguration;
            const key = `${type}/${resource.name.value}`.toLowerCase();
            const others = byName.get(key);
            if (others)
                others.push(resource);
            else
                byName.set(key, [resource]);
        }
    }
    return (resourceId) => {
        const exact = byId.get(resourceId);
        const several = alike.get((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceKey */ .ik)(resourceId));
        if (several)
            return { match: 'alike', ids: several };
        if (exact !== undefined)
            return { match: 'certain', ids: [exact] };
        const parts = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .parseResourceId */ .RQ)(resourceId);
        if (parts?.type === undefined || parts.name === undefined)
            return undefined;
        const named = byName.get(`${parts.type}/${parts.name}`.toLowerCase()) ?? [];
        const fits = named.map((one) => [one, fit(one, parts.subscription, parts.resourceGroup ?? '')]);
        const certain = fits.filter(([, how]) => how === 'certain');
        if (certain.length > 0)
            return { match: 'certain', ids: certain.map(([one]) => one.id) };
        const possible = fits.filter(([, how]) => how === 'possible').map(([one]) => one.id);
        return possible.length > 0 ? { match: 'possible', ids: possible } : undefined;
    };
}
/** An unknown subscription is no obstacle: same type, group and name in one input is the machine that is meant. */
function fit(one, subscription, resourceGroup) {
    if (one.subscription.kind === 'value' && !(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .sameText */ .QV)(one.subscription.value, subscription))
        return 'no';
    if (one.resourceGroup.kind !== 'value')
        return 'possible';
    return (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .sameText */ .QV)(one.resourceGroup.value, resourceGroup) ? 'certain' : 'no';
}
/** Each entry of the machine that an assignment names is on its schedule. */
function linkTarget(target, lookup) {
    if (target.kind !== 'outside')
        return [target];
    const found = lookup(target.resourceId);
    if (!found)
        return [target];
    const isSure = found.match === 'alike' || (found.match === 'certain' && found.ids.length === 1);
    if (isSure)
        return found.ids.map((id) => ({ kind: 'machine', id }));
    return [{ kind: 'candidates', ids: found.ids, why: `the assignment names ${target.resourceId}, whose resource group is not known here` }];
}
/** An assignment is an extension of its machine: one that nobody makes again may be gone with the machine that is replaced. */
function ifItOutlives(replaced, change, target) {
    if (change !== 'keep' || target.kind !== 'machine' || !replaced.has(target.id))
        return target;
    return { kind: 'candidates', ids: [target.id], why: 'the machine is replaced, and its assignment may be lost with the old one' };
}
function linkSchedule(reference, lookup) {
    if (reference.kind !== 'outside')
        return reference;
    const found = lookup(reference.resourceId);
    if (!found)
        return reference;
    if (found.match !== 'possible')
        return { kind: 'inside', ids: found.ids };
    return { kind: 'unknown', why: `the assignment names ${reference.resourceId}, whose resource group is not known here` };
}
/** What is called like something of another input. */
function idApart(id, input) {
    return `${input}: ${id}`;
}
/** Two inputs may use one address for two machines: then each gets its input's name. */
function apart(estates) {
    if (estates.length === 1)
        return estates;
    const seen = new Map();
    for (const { machines, schedules, assignments, formerAssignments, updateManagement } of estates) {
        // A scale set and the extensions written into it share their id, as does an assignment that changes with what it was before.
        const own = [machines, schedules, assignments, formerAssignments, updateManagement].flatMap((some) => some.map(({ id }) => id));
        for (const id of new Set(own))
            seen.set(id, (seen.get(id) ?? 0) + 1);
    }
    if (![...seen.values()].some((times) => times > 1))
        return estates;
    return estates.map((estate) => {
        const own = (id, input) => ((seen.get(id) ?? 0) > 1 ? idApart(id, input) : id);
        const rename = (one) => ({
            ...one,
            id: own(one.id, one.origin.input),
        });
        const renameAssignment = (one) => {
            const ids = (list) => list.map((id) => own(id, one.origin.input));
            const { target, schedule } = one;
            return {
                ...rename(one),
                schedule: schedule.kind === 'inside' ? { kind: 'inside', ids: ids(schedule.ids) } : schedule,
                target: target.kind === 'machine'
                    ? { ...target, id: own(target.id, one.origin.input) }
                    : target.kind === 'candidates'
                        ? { ...target, ids: ids(target.ids) }
                        : target,
            };
        };
        return {
            ...estate,
            machines: estate.machines.map(rename),
            schedules: estate.schedules.map(rename),
            updateManagement: estate.updateManagement.map(rename),
            assignments: estate.assignments.map(renameAssignment),
            formerAssignments: estate.formerAssignments.map(renameAssignment),
        };
    });
}


/***/ }),

/***/ 1399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ machineFacts)
/* harmony export */ });
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1026);

const sets = ['uniform-scale-set', 'flexible-scale-set'];
const ofGuests = ['virtual-machine', ...sets, 'arc-server'];
const notArc = ['virtual-machine', ...sets];
const inGuest = ['virtual-machine', 'flexible-scale-set', 'arc-server'];
/**
 * Every fact of a machine, in the order in which they are shown. Types, schemas, reports, `explain` and the names in remedies come from
 * here: a new fact is a row here and a line in each source that reads it. For the other sources it is unknown.
 */
const machineFacts = {
    name: { type: 'text', description: 'Name in Azure.' },
    os: { type: { oneOf: _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .operatingSystems */ .er }, description: 'Operating system.', explained: true },
    patchMode: {
        type: { oneOf: _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .patchModes */ .Bl },
        description: 'Patch mode, as Azure spells it.',
        kinds: inGuest,
        arm: 'patchSettings.patchMode',
        azurerm: 'patch_mode',
        reported: true,
        explained: true,
        observed: true,
    },
    assessmentMode: {
        type: { oneOf: _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .assessmentModes */ .DP },
        description: 'Assessment mode, as Azure spells it.',
        kinds: inGuest,
        arm: 'patchSettings.assessmentMode',
        azurerm: 'patch_assessment_mode',
        reported: true,
        explained: true,
        observed: true,
    },
    bypass: {
        type: 'flag',
        description: 'bypassPlatformSafetyChecksOnUserSchedule.',
        kinds: notArc,
        arm: 'patchSettings.automaticByPlatformSettings.bypassPlatformSafetyChecksOnUserSchedule',
        azurerm: { 'virtual-machine': 'bypass_platform_safety_checks_on_user_schedule_enabled' },
        reported: true,
        explained: true,
        observed: true,
    },
    rebootSetting: {
        type: { oneOf: _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .rebootSettings */ .Jc },
        description: "The machine's own reboot setting, which wins over the schedule's.",
        kinds: notArc,
        arm: 'patchSettings.automaticByPlatformSettings.rebootSetting',
        azurerm: { 'virtual-machine': 'reboot_setting' },
        reported: true,
        explained: true,
        observed: true,
    },
    image: {
        type: 'image',
        description: 'Image that it was made from.',
        kinds: notArc,
        arm: 'storageProfile.imageReference',
        azurerm: 'source_image_reference',
        explained: true,
    },
    product: {
        type: 'text',
        description: 'System that the running machine names, for example Windows Server 2016 Datacenter.',
        kinds: ['virtual-machine', 'arc-server'],
    },
    licenseType: {
        type: 'text',
        description: 'Licence that its system is used under, for example UBUNTU_PRO.',
        kinds: notArc,
        arm: 'licenseType',
        azurerm: 'license_type',
    },
    extendedUpdates: {
        type: 'flag',
        description: 'Does an Arc server get Extended Security Updates, by a licence or a key?',
        kinds: ['arc-server'],
    },
    specialised: {
        type: 'flag',
        description: 'Is it made from a specialised disk, without an OS profile, so that nothing declares how it is patched?',
        kinds: ofGuests,
        explained: true,
    },
    hotpatch: {
        type: 'flag',
        description: 'Is hotpatching switched on?',
        kinds: ofGuests,
        arm: 'patchSettings.enableHotpatching',
        azurerm: 'hotpatching_enabled',
        reported: true,
        explained: true,
        observed: true,
    },
    automaticUpdates: {
        type: 'flag',
        description: "Are Windows' own automatic updates switched on?",
        kinds: notArc,
        arm: 'enableAutomaticUpdates',
        azurerm: 'automatic_updates_enabled',
        azurermBefore: {
            'virtual-machine': { path: 'enable_automatic_updates', versions: 'azurerm before 4.42' },
            'uniform-scale-set': { path: 'enable_automatic_updates', versions: 'azurerm 3 and 4' },
            'flexible-scale-set': { path: 'enable_automatic_updates', versions: 'azurerm 3 and 4' },
        },
        explained: true,
        observed: true,
    },
    agent: {
        type: 'flag',
        description: 'Is the agent switched on?',
        kinds: notArc,
        arm: 'provisionVMAgent',
        azurerm: 'provision_vm_agent',
        explained: true,
    },
    extensionsAllowed: {
        type: 'flag',
        description: 'Are extensions allowed?',
        kinds: notArc,
        arm: 'osProfile.allowExtensionOperations',
        azurerm: {
            'virtual-machine': 'allow_extension_operations',
            'uniform-scale-set': 'extension_operations_enabled',
            'flexible-scale-set': 'extension_operations_enabled',
        },
    },
    automaticOsUpgrade: {
        type: 'flag',
        description: 'Does the scale set replace the image of its instances by itself?',
        kinds: sets,
        arm: 'upgradePolicy.automaticOSUpgradePolicy.enableAutomaticOSUpgrade',
        azurerm: { 'uniform-scale-set': 'automatic_os_upgrade_policy.automatic_os_upgrade_enabled' },
        azurermBefore: {
            'uniform-scale-set': { path: 'automatic_os_upgrade_policy.enable_automatic_os_upgrade', versions: 'azurerm 3 and 4' },
        },
        explained: true,
    },
    health: {
        type: 'flag',
        description: 'Does an application health extension or a health probe watch the scale set?',
        kinds: sets,
        arm: 'networkProfile.healthProbe',
        azurerm: { 'uniform-scale-set': 'health_probe_id' },
    },
    upgradeMode: {
        type: 'text',
        description: 'Upgrade mode of the scale set: Automatic, Manual or Rolling.',
        kinds: sets,
        arm: 'upgradePolicy.mode',
        azurerm: 'upgrade_mode',
    },
    nodeChannel: {
        type: { oneOf: _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeChannels */ .$Z },
        description: 'What AKS does with the nodes of the pool: the node OS upgrade channel of its cluster, where that is in force for the pool.',
        kinds: ['aks-node-pool'],
        arm: 'autoUpgradeProfile.nodeOSUpgradeChannel',
        azurerm: { 'aks-node-pool': 'node_os_upgrade_channel' },
        explained: true,
    },
    sqlPatching: {
        type: 'flag',
        description: "Is Automated Patching of SQL Server's own extension switched on? Absent without a SQL virtual machine.",
        kinds: ['virtual-machine'],
        arm: 'autoPatchingSettings.enable',
        azurerm: 'auto_patching',
    },
    shutdownTime: {
        type: 'text',
        description: 'When a schedule shuts it down, every day: HH:mm. Absent where none does.',
        kinds: ['virtual-machine'],
        explained: true,
    },
    shutdownZone: { type: 'text', description: 'Windows time zone id of that time.', kinds: ['virtual-machine'] },
    startTime: {
        type: 'text',
        description: 'When a scheduled action starts it: HH:mm. Absent where none does.',
        kinds: ['virtual-machine'],
    },
    startZone: { type: 'text', description: 'Windows time zone id of that time.', kinds: ['virtual-machine'] },
    startDays: { type: 'texts', description: 'Weekdays on which it is started.', kinds: ['virtual-machine'] },
    zones: {
        type: 'texts',
        description: 'Availability zones.',
        arm: 'zones',
        azurerm: { 'virtual-machine': 'zone', 'uniform-scale-set': 'zones', 'flexible-scale-set': 'zones' },
        reported: true,
    },
    availabilitySet: {
        type: 'text',
        description: 'Availability set: its resource id, or what the input calls one that has none yet.',
        kinds: ['virtual-machine'],
        arm: 'availabilitySet.id',
        azurerm: 'availability_set_id',
    },
    scaleSet: {
        type: 'text',
        description: 'The flexible scale set that a virtual machine belongs to: its resource id.',
        kinds: ['virtual-machine'],
        arm: 'virtualMachineScaleSet.id',
        azurerm: 'virtual_machine_scale_set_id',
    },
    resourceId: { type: 'text', description: 'Id in Azure Resource Manager; unknown before creation.' },
    subscription: { type: 'text', description: 'Subscription id.' },
    resourceGroup: { type: 'text', description: 'Resource group.', explained: true },
    location: {
        type: 'text',
        description: 'Region id, for example westeurope.',
        arm: 'location',
        azurerm: 'location',
        reported: true,
        explained: true,
    },
    tags: { type: 'tags', description: 'Tags; names keep their spelling.', arm: 'tags', azurerm: 'tags', explained: true },
};


/***/ }),

/***/ 7947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ windowForPool),
/* harmony export */   lj: () => (/* binding */ nodeWindowScope),
/* harmony export */   pG: () => (/* binding */ isNodeWindow)
/* harmony export */ });
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9230);

/** The name that AKS fixes for the planned maintenance of the systems of nodes. A schedule of that kind has it as its scope. */
const nodeWindowScope = 'aksManagedNodeOSUpgradeSchedule';
/** Is it when AKS may update the nodes of a cluster? No guest is ever put on it. */
function isNodeWindow({ scope }) {
    return scope.kind === 'value' && (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(scope.value, nodeWindowScope);
}
/** What the window of a cluster says holds for each of its pools: one assignment for every pool. */
function windowForPool(window, pool) {
    return { ...window, id: `${window.id} for ${pool}`, target: { kind: 'machine', id: pool } };
}


/***/ }),

/***/ 9230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ withoutTrailingSlashes),
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   RQ: () => (/* binding */ parseResourceId),
/* harmony export */   ik: () => (/* binding */ resourceKey),
/* harmony export */   nK: () => (/* binding */ sameResource)
/* harmony export */ });
/** Reads an ARM id of a subscription, resource group or resource; undefined for anything else. */
function parseResourceId(id) {
    const parts = withoutTrailingSlashes(id.trim()).split('/');
    if (parts[0] !== '' || !isWord(parts[1], 'subscriptions') || parts.slice(1).some((part) => part === ''))
        return undefined;
    const subscription = parts[2];
    if (subscription === undefined)
        return undefined;
    const inGroup = isWord(parts[3], 'resourceGroups');
    const resourceGroup = inGroup ? parts[4] : undefined;
    if (inGroup && resourceGroup === undefined)
        return undefined;
    const base = { subscription, ...(resourceGroup === undefined ? {} : { resourceGroup }) };
    let at = inGroup ? 5 : 3;
    let last = {};
    while (at < parts.length) {
        const provider = readProvider(parts, at);
        if (!provider)
            return undefined;
        last = { type: provider.type, name: provider.name, parent: parts.slice(0, at).join('/') };
        at = provider.end;
    }
    return { ...base, ...last };
}
/** `providers/<namespace>` and at least one pair of type and name. */
function readProvider(parts, at) {
    const namespace = parts[at + 1];
    if (!isWord(parts[at], 'providers') || namespace === undefined)
        return undefined;
    const types = [namespace];
    let name;
    let end = at + 2;
    while (end < parts.length && !isWord(parts[end], 'providers')) {
        const type = parts[end];
        name = parts[end + 1];
        if (type === undefined || name === undefined)
            return undefined;
        types.push(type);
        end += 2;
    }
    return name === undefined ? undefined : { type: types.join('/'), name, end };
}
function isWord(part, word) {
    return part !== undefined && sameText(part, word);
}
/** ARM ids, names and enum values ignore case. */
function sameText(a, b) {
    return a === b || a.toLowerCase() === b.toLowerCase();
}
function sameResource(a, b) {
    return resourceKey(a) === resourceKey(b);
}
/** Equal for two spellings of one resource id. */
function resourceKey(id) {
    return withoutTrailingSlashes(id).toLowerCase();
}
/** In time proportional to the text: ids come from anybody. */
function withoutTrailingSlashes(text) {
    let end = text.length;
    while (end > 0 && text[end - 1] === '/')
        end -= 1;
    return text.slice(0, end);
}


/***/ }),

/***/ 8889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ ResourceMap)
/* harmony export */ });
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9230);

/**
 * Things by their resource ids, whose spelling may differ in case. What stands before the name is kept once for all resources of a type in
 * a group: written out for each of a hundred thousand machines it is longer than all that is known of them.
 */
class ResourceMap {
    #folders = new Map();
    #latest = { path: '', names: undefined };
    constructor(entries = []) {
        for (const [id, thing] of entries)
            this.set(id, thing);
    }
    get(id) {
        const { path, name } = partsOf(id);
        return this.#namesIn(path)?.get(name);
    }
    set(id, thing) {
        const { path, name } = partsOf(id);
        this.#put(path, name, thing);
    }
    /** For the id of a resource in a group that is cut in two already, behind its last slash. */
    setNamed(path, name, thing) {
        this.#put(path, name.toLowerCase(), thing);
    }
    #put(path, name, thing) {
        let names = this.#namesIn(path);
        if (!names) {
            names = new Map();
            this.#folders.set(path.toLowerCase(), names);
            this.#latest = { path, names };
        }
        names.set(name, thing);
    }
    /** In the order in which their folders came. */
    *values() {
        for (const names of this.#folders.values())
            yield* names.values();
    }
    /** Ids that follow each other are mostly of one folder. */
    #namesIn(path) {
        if (path !== this.#latest.path)
            this.#latest = { path, names: this.#folders.get(path.toLowerCase()) };
        return this.#latest.names;
    }
}
/** What lies on a resource, such as its assignments, counts as part of its name. */
function partsOf(id) {
    const clean = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailingSlashes */ .A$)(id);
    let at = 0;
    for (let slashes = 1; slashes < slashesBeforeName && at >= 0; slashes += 1)
        at = clean.indexOf('/', at + 1);
    if (at <= 0)
        at = clean.lastIndexOf('/');
    return { path: clean.slice(0, at + 1), name: clean.slice(at + 1).toLowerCase() };
}
/** In `/subscriptions/\u2026/resourceGroups/\u2026/providers/Microsoft.Compute/virtualMachines/name`. */
const slashesBeforeName = 8;


/***/ }),

/***/ 9535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ resourceTypes),
/* harmony export */   Bh: () => (/* binding */ makesNodePools),
/* harmony export */   EE: () => (/* binding */ resourceTypeIn),
/* harmony export */   MO: () => (/* binding */ typeOfKind),
/* harmony export */   ej: () => (/* binding */ isMachineType)
/* harmony export */ });
/** Azure's types of everything that matters here, in lower case: Azure ignores the case of a type. */
const resourceTypes = {
    resourceGroup: 'microsoft.resources/resourcegroups',
    virtualMachine: 'microsoft.compute/virtualmachines',
    virtualMachineExtension: 'microsoft.compute/virtualmachines/extensions',
    scaleSet: 'microsoft.compute/virtualmachinescalesets',
    fleet: 'microsoft.azurefleet/fleets',
    scaleSetExtension: 'microsoft.compute/virtualmachinescalesets/extensions',
    availabilitySet: 'microsoft.compute/availabilitysets',
    arcServer: 'microsoft.hybridcompute/machines',
    arcServerExtension: 'microsoft.hybridcompute/machines/extensions',
    cluster: 'microsoft.containerservice/managedclusters',
    nodePool: 'microsoft.containerservice/managedclusters/agentpools',
    clusterMaintenance: 'microsoft.containerservice/managedclusters/maintenanceconfigurations',
    sqlVirtualMachine: 'microsoft.sqlvirtualmachine/sqlvirtualmachines',
    shutdownSchedule: 'microsoft.devtestlab/schedules',
    scheduledAction: 'microsoft.computeschedule/scheduledactions',
    maintenanceConfiguration: 'microsoft.maintenance/maintenanceconfigurations',
    configurationAssignment: 'microsoft.maintenance/configurationassignments',
    policyAssignment: 'microsoft.authorization/policyassignments',
    policyDefinition: 'microsoft.authorization/policydefinitions',
    policySetDefinition: 'microsoft.authorization/policysetdefinitions',
    policyExemption: 'microsoft.authorization/policyexemptions',
    policyRemediation: 'microsoft.policyinsights/remediations',
    updateDeployment: 'microsoft.automation/automationaccounts/softwareupdateconfigurations',
};
const typeOfKind = {
    'virtual-machine': resourceTypes.virtualMachine,
    'uniform-scale-set': resourceTypes.scaleSet,
    'flexible-scale-set': resourceTypes.scaleSet,
    'arc-server': resourceTypes.arcServer,
    'aks-node-pool': resourceTypes.nodePool,
};
const known = new Set(Object.values(resourceTypes));
const machines = new Set([...Object.values(typeOfKind).filter((type) => !makesNodePools(type)), resourceTypes.fleet]);
/** One of the types above, however it is spelt and with whatever API version behind it; undefined for every other type. */
function resourceTypeIn(text) {
    const type = text.replace(/@.*$/s, '').toLowerCase();
    return known.has(type) ? type : undefined;
}
function makesNodePools(type) {
    return type === resourceTypes.cluster || type === resourceTypes.nodePool;
}
function isMachineType(type) {
    return type !== undefined && machines.has(type);
}


/***/ }),

/***/ 7645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ scheduleFacts)
/* harmony export */ });
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1026);

/** Every fact of a maintenance configuration, in the order in which they are shown; as the table of a machine's facts. */
const scheduleFacts = {
    name: { type: 'text', description: 'Name in Azure.' },
    scope: {
        type: 'text',
        description: 'Maintenance scope: InGuestPatch, Host, OSImage \u2026; aksManagedNodeOSUpgradeSchedule for the windows of a cluster of AKS.',
        arm: 'maintenanceScope',
        azurerm: 'scope',
        reported: true,
    },
    mode: {
        type: 'text',
        description: 'In-guest patch mode: only User makes it a schedule of the customer.',
        arm: 'extensionProperties.InGuestPatchMode',
        azurerm: 'in_guest_user_patch_mode',
        reported: true,
    },
    recurEvery: {
        type: 'text',
        description: 'Recurrence, as Azure spells it.',
        arm: 'maintenanceWindow.recurEvery',
        azurerm: 'window.recur_every',
        reported: true,
    },
    recurrenceFields: {
        type: 'texts',
        description: 'Fields beside the recurrence in which somebody wrote a part of it, as name=value: Azure reads none of them.',
    },
    timeZone: {
        type: 'text',
        description: 'Windows time zone id; of a cluster of AKS a distance from UTC, for example UTC+01:00.',
        arm: 'maintenanceWindow.timeZone',
        azurerm: 'window.time_zone',
        reported: true,
    },
    start: {
        type: 'text',
        description: 'First window: YYYY-MM-DD hh:mm in the time zone; of a cluster of AKS hh:mm alone where it counts from the day of its creation.',
        arm: 'maintenanceWindow.startDateTime',
        azurerm: 'window.start_date_time',
        reported: true,
    },
    expiration: {
        type: 'text',
        description: 'Last moment it applies: YYYY-MM-DD hh:mm in the time zone.',
        arm: 'maintenanceWindow.expirationDateTime',
        azurerm: 'window.expiration_date_time',
        reported: true,
    },
    duration: {
        type: 'text',
        description: 'Length of a window: HH:mm.',
        arm: 'maintenanceWindow.duration',
        azurerm: 'window.duration',
        reported: true,
    },
    notAllowed: {
        type: 'texts',
        description: 'Spans of days on which no window opens, first and last one as YYYY-MM-DD/YYYY-MM-DD. Only windows of AKS have them.',
        arm: 'maintenanceWindow.notAllowedDates',
        azurerm: 'maintenance_window_node_os.not_allowed',
    },
    reboot: {
        type: { oneOf: _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .rebootSettings */ .Jc },
        description: 'Reboot setting.',
        arm: 'installPatches.rebootSetting',
        azurerm: 'install_patches.reboot',
        reported: true,
    },
    linux: {
        type: 'selection',
        description: 'What it installs on Linux; absent when it says nothing about Linux.',
        arm: 'installPatches.linuxParameters',
        azurerm: 'install_patches.linux',
    },
    windows: {
        type: 'selection',
        description: 'What it installs on Windows; absent when it says nothing about Windows.',
        arm: 'installPatches.windowsParameters',
        azurerm: 'install_patches.windows',
    },
    resourceId: { type: 'text', description: 'Id in Azure Resource Manager; unknown before creation.' },
    subscription: { type: 'text', description: 'Subscription id.' },
    resourceGroup: { type: 'text', description: 'Resource group.' },
    location: { type: 'text', description: 'Region id, for example westeurope.', arm: 'location', azurerm: 'location' },
    tags: { type: 'tags', description: 'Tags; names keep their spelling.', arm: 'tags', azurerm: 'tags' },
};


/***/ }),

/***/ 7689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   Uo: () => (/* binding */ and),
/* harmony export */   fy: () => (/* binding */ isOnly),
/* harmony export */   or: () => (/* binding */ or),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/** Does the fact have this value? An absent fact does not. */
function has(fact, wanted) {
    if (fact.kind === 'unknown')
        return 'unknown';
    return fact.kind === 'value' && fact.value === wanted ? 'yes' : 'no';
}
/** Is it this one, given everything that it can still be? */
function isOnly(possible, wanted) {
    if (!possible.includes(wanted))
        return 'no';
    return possible.length === 1 ? 'yes' : 'unknown';
}
function not(truth) {
    if (truth === 'unknown')
        return 'unknown';
    return truth === 'yes' ? 'no' : 'yes';
}
/** One `no` is enough for no, whatever else is unknown. */
function and(a, b) {
    if (a === 'no' || b === 'no')
        return 'no';
    return a === 'yes' && b === 'yes' ? 'yes' : 'unknown';
}
function or(a, b) {
    return not(and(not(a), not(b)));
}


/***/ }),

/***/ 1026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ nodeChannels),
/* harmony export */   AF: () => (/* binding */ readNodeChannel),
/* harmony export */   BW: () => (/* binding */ machineKinds),
/* harmony export */   Bl: () => (/* binding */ patchModes),
/* harmony export */   DP: () => (/* binding */ assessmentModes),
/* harmony export */   Jc: () => (/* binding */ rebootSettings),
/* harmony export */   Ox: () => (/* binding */ readPatchMode),
/* harmony export */   P7: () => (/* binding */ readOperatingSystem),
/* harmony export */   XP: () => (/* binding */ readRegion),
/* harmony export */   c5: () => (/* binding */ readAssessmentMode),
/* harmony export */   er: () => (/* binding */ operatingSystems),
/* harmony export */   yo: () => (/* binding */ readRebootSetting),
/* harmony export */   zq: () => (/* binding */ readTagOperator)
/* harmony export */ });
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);

/** Words of Azure that mean something to this program, in Azure's spelling. */
const machineKinds = ['virtual-machine', 'uniform-scale-set', 'flexible-scale-set', 'arc-server', 'aks-node-pool'];
const operatingSystems = ['windows', 'linux'];
const patchModes = ['AutomaticByPlatform', 'AutomaticByOS', 'Manual', 'ImageDefault'];
const assessmentModes = ['AutomaticByPlatform', 'ImageDefault'];
/** How AKS updates the nodes of a cluster. */
const nodeChannels = ['NodeImage', 'SecurityPatch', 'Unmanaged', 'None'];
const rebootSettings = ['IfRequired', 'Never', 'Always'];
/** Azure's enum values ignore case and are open: a value this version does not know is unknown, never an error. */
function oneOf(values, what) {
    const byText = new Map(values.map((entry) => [entry.toLowerCase(), entry]));
    return (text) => {
        const match = byText.get(text.toLowerCase());
        return match === undefined ? (0,_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`"${text}" is not a ${what} that this version knows`) : (0,_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(match);
    };
}
const readPatchMode = oneOf(patchModes, 'patch mode');
const readAssessmentMode = oneOf(assessmentModes, 'assessment mode');
const readNodeChannel = oneOf(nodeChannels, 'node OS upgrade channel');
const readOperatingSystem = oneOf(operatingSystems, 'operating system');
const readTagOperator = oneOf(['Any', 'All'], 'tag operator');
const readBareRebootSetting = oneOf(rebootSettings, 'reboot setting');
/** `NeverReboot`, `RebootIfRequired` and the like are other spellings of the same three settings. */
function readRebootSetting(text) {
    const setting = readBareRebootSetting(text.replace(/^reboot|reboot$/i, ''));
    return setting.kind === 'value' ? setting : (0,_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`"${text}" is not a reboot setting that this version knows`);
}
/** Region names are written as `westeurope` or `West Europe`; the id is what is compared. */
function readRegion(text) {
    return (0,_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(text.replaceAll(' ', '').toLowerCase());
}


/***/ }),

/***/ 193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ repository),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
// Made by scripts/generate.ts from package.json. Do not edit; run `npm run generate`.
/** The version of package.json. */
const version = '0.1.0';
/** Where the sources are, without a slash at the end. */
const repository = 'https://github.com/OWNER/azure-patch-policy';


/***/ }),

/***/ 3587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eb: () => (/* reexport */ errors/* UsageError */.eb),
  hk: () => (/* reexport */ annotations),
  mS: () => (/* reexport */ calendarWithNotes),
  checkWithSnapshot: () => (/* reexport */ checkWithSnapshot),
  lh: () => (/* reexport */ countsAgainstGate),
  NH: () => (/* reexport */ describeRules),
  exitCode: () => (/* reexport */ exitCode),
  PB: () => (/* reexport */ explainWithNotes),
  filesRead: () => (/* reexport */ filesRead),
  XX: () => (/* reexport */ render),
  P9: () => (/* reexport */ snapshot),
  tf: () => (/* reexport */ validate),
  BV: () => (/* reexport */ verdictAnnotation),
  version: () => (/* reexport */ version/* version */.r)
});

// UNUSED EXPORTS: PatchCheckError, PolicyError, SourceError, calendar, check, explain, formatNames, sourceNames

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/severity.js
var lib_severity = __webpack_require__(3532);
;// CONCATENATED MODULE: ./lib/findings/settle.js

/** The standing of a finding that carries its waiver, if it has one. */
function standingOf({ outcome, severity, enforced, waiver }, { failOnSeverity }) {
    if (waiver)
        return 'waived';
    if (outcome === 'unknown')
        return 'unknown';
    return enforced && (0,lib_severity/* severityRank */.qs)(severity) >= (0,lib_severity/* severityRank */.qs)(failOnSeverity) ? 'violation' : 'warning';
}
/**
 * Does this finding count against the gate: a violation at or over the threshold, enforced and not waived?
 *
 * @example
 * ```ts
 * import { check, countsAgainstGate } from 'azure-patch-policy';
 *
 * const report = await check({ files: ['plan.json'], policy: ['policy.yaml'] });
 * const [worst] = report.findings.filter((finding) => countsAgainstGate(finding, { failOnSeverity: 'critical' }));
 * console.log(worst?.severity); // critical
 * ```
 */
function countsAgainstGate(finding, gate) {
    return standingOf(finding, gate) === 'violation';
}
/** Gives each finding its waiver, if `waiverFor` has one, and its standing. */
function settle(reported, gate, waiverFor = () => undefined) {
    const findings = reported.map((finding) => withWaiver(finding, waiverFor(finding)));
    const lists = { violation: [], warning: [], unknown: [], waived: [] };
    for (const finding of findings)
        lists[standingOf(finding, gate)].push(finding);
    return { findings, violations: lists.violation, warnings: lists.warning, unknowns: lists.unknown, waived: lists.waived };
}
/** Violations that nobody accepted, whatever the threshold. */
function unwaivedViolations({ violations, warnings }) {
    return [...violations, ...warnings];
}
/** How many there are of each standing. */
function countsOf(settled) {
    return {
        violations: settled.violations.length,
        warnings: settled.warnings.length,
        unknowns: settled.unknowns.length,
        waived: settled.waived.length,
        highestSeverity: (0,lib_severity/* worstSeverity */.Lc)(unwaivedViolations(settled)),
    };
}
/** Where a waiver is written is no part of a finding. */
function withWaiver(finding, waiver) {
    if (!waiver)
        return finding;
    const { reason, owner, ticket, expiresOn } = waiver;
    return { ...finding, waiver: { reason, owner, ...(ticket === undefined ? {} : { ticket }), expiresOn } };
}

// EXTERNAL MODULE: ./lib/findings/gate.js
var gate = __webpack_require__(6063);
// EXTERNAL MODULE: ./lib/text/plural.js
var plural = __webpack_require__(6713);
;// CONCATENATED MODULE: ./lib/findings/verdict-sentence.js


const openings = {
    pass: 'Patch policy passed',
    warn: 'Patch policy passed with warnings',
    fail: 'Patch policy failed',
    error: 'Patch policy could not be checked completely',
    empty: 'Patch policy had nothing to check',
};
const longest = 200;
/** The verdict in one sentence of at most 200 characters, made of numbers only: outputs pass between jobs, names may be masked. */
function verdictSentence(content) {
    const causes = causesOf(content);
    const coverage = coverageOf(content);
    const written = (rank, textOf) => {
        const kept = (clauses) => clauses.filter((clause) => (clause.rank ?? 0) <= rank).map(textOf);
        return `${openings[content.conclusion]}: ${[...kept(causes), kept(coverage).join(', ')].join('; ')}.`;
    };
    for (let rank = 4; rank >= 0; rank -= 1) {
        const sentence = written(rank, ({ text }) => text);
        if (sentence.length <= longest)
            return sentence;
    }
    return written(0, ({ text, brief = text }) => brief);
}
function causesOf({ conclusion, evaluation, counts, complete, gate }) {
    const clauses = [];
    if (!complete && conclusion === 'error')
        clauses.push({ text: 'the input is incomplete' });
    if (counts.violations > 0)
        clauses.push(violationsOf(evaluation, gate));
    else if (conclusion === 'pass')
        clauses.push({ text: 'no violations' });
    if (counts.warnings > 0)
        clauses.push({ text: `${counts.warnings} ${warningsAre(gate)}`, rank: 2 });
    if (conclusion === 'fail' && gate.onUnknown === 'fail' && counts.unknowns > 0) {
        clauses.push({ text: `${(0,plural/* plural */.L)(counts.unknowns, 'unknown finding')} not allowed`, rank: 1 });
    }
    if (counts.expiredWaivers > 0)
        clauses.push({ text: (0,plural/* plural */.L)(counts.expiredWaivers, 'expired waiver'), rank: 1 });
    if (!complete && conclusion !== 'error')
        clauses.push({ text: 'the input is incomplete' });
    return clauses;
}
function warningsAre({ failOnSeverity }) {
    return failOnSeverity === 'low' ? 'in audit mode' : `below "${failOnSeverity}" or in audit mode`;
}
function violationsOf({ settled, ...evaluated }, { failOnSeverity }) {
    const subjects = new Set(settled.violations.map(({ subject }) => subject));
    const machines = evaluated.machines.filter(({ id }) => subjects.has(id)).length;
    const schedules = evaluated.schedules.filter(({ id }) => subjects.has(id)).length;
    const others = subjects.size - machines - schedules;
    const places = [
        ...(machines > 0 ? [(0,plural/* plural */.L)(machines, 'machine')] : []),
        ...(schedules > 0 ? [(0,plural/* plural */.L)(schedules, 'schedule')] : []),
        ...(others > 0 ? [(0,plural/* plural */.L)(others, 'other resource')] : []),
    ];
    const what = `${(0,plural/* plural */.L)(settled.violations.length, 'violation')} at or above "${failOnSeverity}"`;
    const worst = `(worst: ${(0,lib_severity/* worstSeverity */.Lc)(settled.violations)})`;
    return { text: `${what} on ${listed(places)} ${worst}`, brief: `${what} ${worst}` };
}
function listed(places) {
    const before = places.slice(0, -1).join(', ');
    return before === '' ? places.join('') : `${before} and ${places.at(-1)}`;
}
function coverageOf({ evaluation, counts }) {
    const nothing = counts.machines === 0 && counts.schedules === 0;
    const checked = counts.machines > 0 ? `${counts.machines}` : `no machines and ${nothing ? 'no schedules' : (0,plural/* plural */.L)(counts.schedules, 'schedule')}`;
    const clauses = [];
    if (counts.waived > 0)
        clauses.push({ text: `${counts.waived} waived`, rank: 3 });
    clauses.push({ text: `${checked} checked` });
    const { schedules, others } = unknownOutsideMachines(evaluation);
    if (counts.unknownMachines > 0)
        clauses.push({ text: `${counts.unknownMachines} unknown` });
    if (schedules > 0)
        clauses.push({ text: `${(0,plural/* plural */.L)(schedules, 'schedule')} unknown`, rank: counts.unknownMachines > 0 ? 4 : 1 });
    if (others > 0)
        clauses.push({ text: `${(0,plural/* plural */.L)(others, 'other resource')} unknown`, rank: 4 });
    if (counts.notUnderstood > 0)
        clauses.push({ text: `${(0,plural/* plural */.L)(counts.notUnderstood, 'resource')} not understood` });
    if (nothing && counts.outOfScope > 0)
        clauses.push({ text: `${counts.outOfScope} left out as unchanged` });
    return clauses;
}
function unknownOutsideMachines({ settled, machines, schedules }) {
    const subjects = new Set(settled.unknowns.map(({ subject }) => subject));
    for (const { id } of machines)
        subjects.delete(id);
    const ofSchedules = schedules.filter(({ id }) => subjects.has(id)).length;
    return { schedules: ofSchedules, others: subjects.size - ofSchedules };
}

;// CONCATENATED MODULE: ./lib/findings/verdict.js



/** Decides a run by its gate. What could not be checked wins over violations, and a run that evaluated nothing never passes. */
function conclude(evaluation, gate) {
    const counts = allCounts(evaluation);
    const complete = evaluation.incomplete.length === 0 && evaluation.notUnderstood === 0;
    const conclusion = conclusionOf(evaluation, counts, complete, gate);
    return { conclusion, verdict: verdictSentence({ conclusion, evaluation, counts, complete, gate }), complete, counts };
}
/**
 * 0 pass, 1 violations, 2 no verdict. `onEmpty` decides about a run that had nothing to evaluate.
 *
 * @example
 * ```ts
 * import { check, exitCode } from 'azure-patch-policy';
 *
 * const report = await check({ files: ['plan.json'], policy: ['policy.yaml'] });
 * console.log(exitCode(report)); // 1
 * ```
 */
function exitCode({ conclusion }, onEmpty = gate/* gateDefaults */.C.onEmpty) {
    switch (conclusion) {
        case 'pass':
        case 'warn':
            return 0;
        case 'fail':
            return 1;
        case 'error':
            return 2;
        case 'empty':
            return onEmpty === 'fail' ? 2 : 0;
    }
}
function allCounts({ settled, machines, schedules, outOfScope, notUnderstood, expiredWaivers }) {
    const { violations, warnings, unknowns, waived, highestSeverity } = countsOf(settled);
    const withUnknowns = new Set(settled.unknowns.map(({ subject }) => subject));
    return {
        machines: machines.length,
        schedules: schedules.length,
        unknownMachines: machines.filter(({ id }) => withUnknowns.has(id)).length,
        outOfScope,
        notUnderstood,
        violations,
        warnings,
        unknowns,
        waived,
        expiredWaivers,
        highestSeverity,
    };
}
function conclusionOf({ settled }, counts, complete, gate) {
    const nothing = counts.machines === 0 && counts.schedules === 0;
    if (!complete && gate.onIncomplete === 'fail')
        return 'error';
    // Nothing was evaluated although something was there: the stricter of the two settings decides.
    if (!complete && nothing && gate.onEmpty === 'fail')
        return 'error';
    if (fails(settled, counts, gate))
        return gate.warnOnly ? 'warn' : 'fail';
    if (nothing)
        return complete ? 'empty' : 'warn';
    return !complete || warns(counts, gate) ? 'warn' : 'pass';
}
function fails({ unknowns }, counts, gate) {
    if (counts.violations > 0)
        return true;
    if (counts.expiredWaivers > 0 && gate.onExpiredWaiver === 'fail')
        return true;
    // Rules in audit mode never fail, whatever their outcome.
    return gate.onUnknown === 'fail' && unknowns.some(({ enforced }) => enforced);
}
function warns(counts, gate) {
    return counts.warnings > 0 || counts.expiredWaivers > 0 || (counts.unknowns > 0 && gate.onUnknown !== 'ignore');
}

// EXTERNAL MODULE: ./lib/generated/version.js
var version = __webpack_require__(193);
// EXTERNAL MODULE: ./lib/text/escape.js + 1 modules
var text_escape = __webpack_require__(6422);
// EXTERNAL MODULE: ./lib/text/visible.js
var visible = __webpack_require__(1981);
// EXTERNAL MODULE: ./lib/reporters/entries.js
var reporters_entries = __webpack_require__(6494);
// EXTERNAL MODULE: ./lib/reporters/wording.js
var wording = __webpack_require__(6214);
;// CONCATENATED MODULE: ./lib/reporters/annotations.js






/** GitHub shows ten of a kind for a step; the verdict needs one, notices also carry the count of what did not fit. */
const most = { error: 9, warning: 9, notice: 8 };
/** Of the verdict, and the beginning of all others. */
const title = 'Patch policy';
const longestMessage = 4000;
const longestText = 500;
/**
 * Annotations of a run: machines and schedules with violations, each once, worst first; then the unknowns, once for the
 * whole run; then a count of what did not fit; the verdict last. Audited and waived findings never make an error.
 *
 * @example
 * ```ts
 * import { annotations, check } from 'azure-patch-policy';
 *
 * const report = await check({ files: ['plan.json'], policy: ['policy.yaml'] });
 * const [worst] = annotations(report, { pathInRepository: (file) => `examples/${file}` });
 * console.log(worst?.level, worst?.place?.file); // error examples/main.tf
 * ```
 */
function annotations(report, context) {
    const entries = (0,reporters_entries/* entriesOf */.M)(report).filter(({ violations }) => violations.length > 0);
    const shown = [];
    const unknown = report.unknowns.length > 0 ? unknownLevel(report) : undefined;
    let dropped = 0;
    for (const level of ['error', 'warning', 'notice']) {
        const ofLevel = entries.filter((entry) => levelOf(entry) === level);
        const room = most[level] - (unknown === level ? 1 : 0);
        shown.push(...ofLevel.slice(0, room).map((entry) => entryAnnotation(level, entry, context)));
        dropped += Math.max(0, ofLevel.length - room);
    }
    if (unknown)
        shown.push(unknownAnnotation(unknown, report));
    if (dropped > 0) {
        const rest = `${(0,wording/* subjectCount */.Eo)(dropped, 'more ')} with violations: see the job summary.`;
        shown.push({ level: 'notice', title, message: rest });
    }
    return [...shown, verdictAnnotation(report)];
}
/**
 * The verdict alone.
 *
 * @example
 * ```ts
 * import { check, verdictAnnotation } from 'azure-patch-policy';
 *
 * const report = await check({ files: ['plan.json'], policy: ['policy.yaml'] });
 * console.log(verdictAnnotation(report).level); // error
 * ```
 */
function verdictAnnotation({ conclusion, verdict }) {
    return { level: verdictLevel[conclusion], title, message: (0,text_escape/* logLine */.BP)(verdict) };
}
const verdictLevel = {
    pass: 'notice',
    warn: 'warning',
    fail: 'error',
    error: 'error',
    empty: 'warning',
};
function levelOf({ violations }) {
    let worst = 'notice';
    for (const { enforced, severity } of violations) {
        if (enforced && (0,lib_severity/* severityRank */.qs)(severity) >= (0,lib_severity/* severityRank */.qs)('high'))
            return 'error';
        if (severity !== 'low')
            worst = 'warning';
    }
    return worst;
}
function entryAnnotation(level, entry, { pathInRepository }) {
    const { location, violations } = entry;
    const [worst] = violations;
    const more = violations.length > 1 ? ` and ${violations.length - 1} more` : '';
    return {
        level,
        title: worst ? `${title}: ${(0,text_escape/* logLine */.BP)(worst.rule)}${more} (${worst.severity})` : title,
        message: entryMessage(entry),
        ...(location ? placed(pathInRepository(location.file), location.line) : {}),
    };
}
/** A file name that cannot be written as it is would be a wrong place; then there is none. */
function placed(file, line) {
    return (0,visible/* visibleText */.Q6)(file, 1000) === file ? { place: { file, line } } : {};
}
function entryMessage({ id, location, violations, unknowns }) {
    const place = location ? `${(0,text_escape/* logLine */.BP)((0,wording/* placeName */.fW)(location))} ` : '';
    const findings = [...violations.map(described), ...unknowns.map((finding) => `unknown: ${described(finding)}`)];
    return withinLimit(`${place}${(0,text_escape/* logLine */.BP)(id)}`, findings);
}
function described({ rule, severity, enforced, message, fix }) {
    const how = enforced ? severity : `${severity}, audit`;
    return `${(0,text_escape/* logLine */.BP)(rule)} (${how}): ${(0,wording/* sentence */.em)((0,text_escape/* logLine */.BP)(message, longestText))}${fix === undefined ? '' : ` Fix: ${(0,wording/* sentence */.em)((0,text_escape/* logLine */.BP)(fix, longestText))}`}`;
}
function unknownLevel({ conclusion }) {
    return conclusion === 'pass' ? 'notice' : 'warning';
}
function unknownAnnotation(level, { unknowns }) {
    const reasons = unknowns.map(({ reason, findings, subjects, remedies }) => {
        const ways = remedies.slice(0, 3).map((remedy) => (0,text_escape/* logLine */.BP)(remedy, longestText));
        return `${(0,plural/* plural */.L)(findings, 'finding')} on ${(0,wording/* subjectCount */.Eo)(subjects)}: ${(0,wording/* sentence */.em)((0,text_escape/* logLine */.BP)(reason, longestText))} ${ways.join(' Or: ')}`;
    });
    return { level, title: `${title}: unknown`, message: withinLimit('What the input cannot tell', reasons) };
}
/** Drops whole lines, never cuts text; what was dropped is counted. */
function withinLimit(head, lines) {
    const room = longestMessage - head.length - '\nand 1000000 more'.length;
    let used = 0;
    const kept = lines.filter((line) => {
        used += `\n${line}`.length;
        return used <= room;
    });
    const dropped = lines.length - kept.length;
    return [head, ...kept, ...(dropped > 0 ? [`and ${dropped} more`] : [])].join('\n');
}

// EXTERNAL MODULE: ./lib/reporters/formats.js
var formats = __webpack_require__(3938);
;// CONCATENATED MODULE: ./lib/calendar/civil-day.js
/** Days are counted from 1970-01-01, months from January of the year 0: so both can be added and compared. */
/** In milliseconds. */
const minuteLength = 60_000;
const hourLength = 60 * minuteLength;
const dayLength = 24 * hourLength;
const monday = 4; // 1970-01-01 was a Thursday, so day 4 was a Monday.
/** The day with this date; a day past the end of its month runs into the next. */
function dayOf(year, month, day) {
    return new Date(0).setUTCFullYear(year, month - 1, day) / dayLength; // Date.UTC would read years below 100 as 19xx.
}
/** The last day that a date of four digits can name; also the expiry that Azure sets where nobody does. */
const lastDay = dayOf(9999, 12, 31);
/** 0 is Monday. */
function weekdayOf(day) {
    return (((day - monday) % 7) + 7) % 7;
}
function monthOf(day) {
    const date = new Date(day * dayLength);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
function firstOfMonth(month) {
    return dayOf(0, month + 1, 1);
}
/** As `YYYY-MM-DD`. */
function dateOf(day) {
    return new Date(day * dayLength).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./lib/calendar/weekday.js
/** In the order of the week, which begins on Monday here. */
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const weeksOfMonth = ['First', 'Second', 'Third', 'Fourth', 'Last'];
/** The entry that a word names in any case. */
function named(word, entries) {
    return entries.find((entry) => entry.toLowerCase() === word.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/calendar/matching-days.js


/**
 * The days that a recurrence picks on or after its start, from `from` on and in order. The first one is calculated, not
 * searched for, however long ago the start is.
 */
function* matchingDays(recurrence, start, from) {
    const earliest = Math.max(start, from);
    for (const day of candidates(recurrence, start, earliest)) {
        if (day > lastDay)
            return;
        if (day >= earliest)
            yield day;
    }
}
/** In order; may begin with a few days before the earliest, and goes on past the last day. */
function candidates(recurrence, start, earliest) {
    switch (recurrence.kind) {
        case 'days':
            return everyNth(recurrence.every, start, earliest);
        case 'weeks':
            return recurrence.weekdays.length === 0 ? everyNth(7 * recurrence.every, start, earliest) : weekly(recurrence, start, earliest);
        case 'month-days':
            return monthDays(recurrence.every, recurrence.days, monthOf(start), monthOf(earliest));
        case 'month-weekday':
            // An offset may lead from the month before into the month of the earliest day, also where that is before the start's month.
            return monthWeekdays(recurrence, monthOf(start), monthOf(earliest) - 1);
    }
}
/** `origin` plus multiples of the step, from `from` on and up to the last day or month there is. */
function* everyNth(step, origin, from, last = lastDay) {
    for (let at = origin + Math.ceil((from - origin) / step) * step; at <= last; at += step)
        yield at;
}
function* weekly({ every, weekdays: chosen, weeksBegin }, start, earliest) {
    const shift = weeksBegin === 'Sunday' ? 1 : 0;
    const dayOfWeek = (day) => (weekdayOf(day) + shift) % 7;
    const daysOfWeek = chosen.map((weekday) => (weekdays.indexOf(weekday) + shift) % 7).sort((a, b) => a - b);
    const week0 = start - dayOfWeek(start);
    for (const first of everyNth(7 * every, week0, earliest - dayOfWeek(earliest)))
        for (const day of daysOfWeek)
            yield first + day;
}
const lastMonth = monthOf(lastDay);
function* monthDays(every, days, month0, from) {
    for (const month of everyNth(every, month0, from, lastMonth)) {
        const [first, next] = [firstOfMonth(month), firstOfMonth(month + 1)];
        for (const day of days)
            if (first + day - 1 < next)
                yield first + day - 1;
    }
}
function* monthWeekdays(recurrence, month0, from) {
    const dayOfWeek = weekdays.indexOf(recurrence.weekday);
    for (const month of everyNth(recurrence.every, month0, from, lastMonth))
        yield baseDay(month, recurrence.week, dayOfWeek) + recurrence.offset;
}
function baseDay(month, week, dayOfWeek) {
    if (week === 'Last')
        return onOrAfter(firstOfMonth(month + 1) - 7, dayOfWeek);
    return onOrAfter(firstOfMonth(month), dayOfWeek) + 7 * weeksOfMonth.indexOf(week);
}
function onOrAfter(day, dayOfWeek) {
    return day + ((dayOfWeek - weekdayOf(day) + 7) % 7);
}

;// CONCATENATED MODULE: ./lib/generated/zone-offsets.js
// Made by scripts/generate.ts from the runtime's copy of the IANA time zone database. Do not edit; run `npm run generate`.
/**
 * Of each zone by its IANA name: its distance from UTC in minutes, the minute since 1970 at which the next one holds, and so on. From and
 * until are milliseconds.
 */
const zoneOffsets = {
    version: "2026c",
    from: 1577836800000,
    until: 2366841600000,
    changes: {
        "Africa/Cairo": "120 28043880 180 28305900 120 28568040 180 28840140 120 29092200 180 29364300 120 29616360 180 29888460 120 30150600 180 30412620 120 30674760 180 30936780 120 31198920 180 31460940 120 31723080 180 31995180 120 32247240 180 32519340 120 32781480 180 33043500 120 33305640 180 33567660 120 33829800 180 34091820 120 34353960 180 34615980 120 34878120 180 35150220 120 35402280 180 35674380 120 35936520 180 36198540 120 36460680 180 36722700 120 36984840 180 37246860 120 37509000 180 37781100 120 38033160 180 38305260 120 38557320 180 38829420 120 39091560 180 39353580 120",
        "Africa/Casablanca": "60 26454360 0 26514840 60 26968440 0 27018840 60 27472440 0 27532920 60 27986520 0 28036920 60 28500600 0 28551000 60 29004600 0 29065080 60 29518680 0 29569080 60 29831100 0",
        "Africa/Johannesburg": "120",
        "Africa/Juba": "180 26868780 120",
        "Africa/Khartoum": "120",
        "Africa/Lagos": "60",
        "Africa/Nairobi": "180",
        "Africa/Sao_Tome": "0",
        "Africa/Tripoli": "120",
        "Africa/Windhoek": "120",
        "America/Adak": "-600 26394480 -540 26737140 -600 26928720 -540 27271380 -600 27452880 -540 27795540 -600 27977040 -540 28319700 -600 28501200 -540 28843860 -600 29025360 -540 29368020 -600 29549520 -540 29892180 -600 30083760 -540 30426420 -600 30607920 -540 30950580 -600 31132080 -540 31474740 -600 31656240 -540 31998900 -600 32180400 -540 32523060 -600 32714640 -540 33057300 -600 33238800 -540 33581460 -600 33762960 -540 34105620 -600 34287120 -540 34629780 -600 34811280 -540 35153940 -600 35335440 -540 35678100 -600 35869680 -540 36212340 -600 36393840 -540 36736500 -600 36918000 -540 37260660 -600 37442160 -540 37784820 -600 37966320 -540 38308980 -600 38490480 -540 38833140 -600 39024720 -540 39367380 -600",
        "America/Anchorage": "-540 26394420 -480 26737080 -540 26928660 -480 27271320 -540 27452820 -480 27795480 -540 27976980 -480 28319640 -540 28501140 -480 28843800 -540 29025300 -480 29367960 -540 29549460 -480 29892120 -540 30083700 -480 30426360 -540 30607860 -480 30950520 -540 31132020 -480 31474680 -540 31656180 -480 31998840 -540 32180340 -480 32523000 -540 32714580 -480 33057240 -540 33238740 -480 33581400 -540 33762900 -480 34105560 -540 34287060 -480 34629720 -540 34811220 -480 35153880 -540 35335380 -480 35678040 -540 35869620 -480 36212280 -540 36393780 -480 36736440 -540 36917940 -480 37260600 -540 37442100 -480 37784760 -540 37966260 -480 38308920 -540 38490420 -480 38833080 -540 39024660 -480 39367320 -540",
        "America/Araguaina": "-180",
        "America/Asuncion": "-180 26414100 -240 26696400 -180 26948340 -240 27220560 -180 27472500 -240 27744720 -180 27996660 -240 28268880 -180 28520820 -240 28803120 -180",
        "America/Bahia": "-180",
        "America/Bogota": "-300",
        "America/Buenos_Aires": "-180",
        "America/Cancun": "-300",
        "America/Caracas": "-240",
        "America/Cayenne": "-180",
        "America/Chicago": "-360 26394240 -300 26736900 -360 26928480 -300 27271140 -360 27452640 -300 27795300 -360 27976800 -300 28319460 -360 28500960 -300 28843620 -360 29025120 -300 29367780 -360 29549280 -300 29891940 -360 30083520 -300 30426180 -360 30607680 -300 30950340 -360 31131840 -300 31474500 -360 31656000 -300 31998660 -360 32180160 -300 32522820 -360 32714400 -300 33057060 -360 33238560 -300 33581220 -360 33762720 -300 34105380 -360 34286880 -300 34629540 -360 34811040 -300 35153700 -360 35335200 -300 35677860 -360 35869440 -300 36212100 -360 36393600 -300 36736260 -360 36917760 -300 37260420 -360 37441920 -300 37784580 -360 37966080 -300 38308740 -360 38490240 -300 38832900 -360 39024480 -300 39367140 -360",
        "America/Cuiaba": "-240",
        "America/Denver": "-420 26394300 -360 26736960 -420 26928540 -360 27271200 -420 27452700 -360 27795360 -420 27976860 -360 28319520 -420 28501020 -360 28843680 -420 29025180 -360 29367840 -420 29549340 -360 29892000 -420 30083580 -360 30426240 -420 30607740 -360 30950400 -420 31131900 -360 31474560 -420 31656060 -360 31998720 -420 32180220 -360 32522880 -420 32714460 -360 33057120 -420 33238620 -360 33581280 -420 33762780 -360 34105440 -420 34286940 -360 34629600 -420 34811100 -360 35153760 -420 35335260 -360 35677920 -420 35869500 -360 36212160 -420 36393660 -360 36736320 -420 36917820 -360 37260480 -420 37441980 -360 37784640 -420 37966140 -360 38308800 -420 38490300 -360 38832960 -420 39024540 -360 39367200 -420",
        "America/Godthab": "-180 26424060 -120 26726460 -180 26948220 -120 27260700 -180 27472380 -120 27784860 -180 27996540 -120 28530780 -60 28833180 -120 29054940 -60 29357340 -120 29579100 -60 29881500 -120 30103260 -60 30415740 -120 30627420 -60 30939900 -120 31151580 -60 31464060 -120 31685820 -60 31988220 -120 32209980 -60 32512380 -120 32734140 -60 33046620 -120 33258300 -60 33570780 -120 33782460 -60 34094940 -120 34306620 -60 34619100 -120 34840860 -60 35143260 -120 35365020 -60 35667420 -120 35889180 -60 36201660 -120 36413340 -60 36725820 -120 36937500 -60 37249980 -120 37471740 -60 37774140 -120 37995900 -60 38298300 -120 38520060 -60 38822460 -120 39044220 -60 39356700 -120",
        "America/Grand_Turk": "-300 26394180 -240 26736840 -300 26928420 -240 27271080 -300 27452580 -240 27795240 -300 27976740 -240 28319400 -300 28500900 -240 28843560 -300 29025060 -240 29367720 -300 29549220 -240 29891880 -300 30083460 -240 30426120 -300 30607620 -240 30950280 -300 31131780 -240 31474440 -300 31655940 -240 31998600 -300 32180100 -240 32522760 -300 32714340 -240 33057000 -300 33238500 -240 33581160 -300 33762660 -240 34105320 -300 34286820 -240 34629480 -300 34810980 -240 35153640 -300 35335140 -240 35677800 -300 35869380 -240 36212040 -300 36393540 -240 36736200 -300 36917700 -240 37260360 -300 37441860 -240 37784520 -300 37966020 -240 38308680 -300 38490180 -240 38832840 -300 39024420 -240 39367080 -300",
        "America/Guatemala": "-360",
        "America/Halifax": "-240 26394120 -180 26736780 -240 26928360 -180 27271020 -240 27452520 -180 27795180 -240 27976680 -180 28319340 -240 28500840 -180 28843500 -240 29025000 -180 29367660 -240 29549160 -180 29891820 -240 30083400 -180 30426060 -240 30607560 -180 30950220 -240 31131720 -180 31474380 -240 31655880 -180 31998540 -240 32180040 -180 32522700 -240 32714280 -180 33056940 -240 33238440 -180 33581100 -240 33762600 -180 34105260 -240 34286760 -180 34629420 -240 34810920 -180 35153580 -240 35335080 -180 35677740 -240 35869320 -180 36211980 -240 36393480 -180 36736140 -240 36917640 -180 37260300 -240 37441800 -180 37784460 -240 37965960 -180 38308620 -240 38490120 -180 38832780 -240 39024360 -180 39367020 -240",
        "America/Havana": "-300 26394060 -240 26736780 -300 26928300 -240 27271020 -300 27452460 -240 27795180 -300 27976620 -240 28319340 -300 28500780 -240 28843500 -300 29024940 -240 29367660 -300 29549100 -240 29891820 -300 30083340 -240 30426060 -300 30607500 -240 30950220 -300 31131660 -240 31474380 -300 31655820 -240 31998540 -300 32179980 -240 32522700 -300 32714220 -240 33056940 -300 33238380 -240 33581100 -300 33762540 -240 34105260 -300 34286700 -240 34629420 -300 34810860 -240 35153580 -300 35335020 -240 35677740 -300 35869260 -240 36211980 -300 36393420 -240 36736140 -300 36917580 -240 37260300 -300 37441740 -240 37784460 -300 37965900 -240 38308620 -300 38490060 -240 38832780 -300 39024300 -240 39367020 -300",
        "America/Indianapolis": "-300 26394180 -240 26736840 -300 26928420 -240 27271080 -300 27452580 -240 27795240 -300 27976740 -240 28319400 -300 28500900 -240 28843560 -300 29025060 -240 29367720 -300 29549220 -240 29891880 -300 30083460 -240 30426120 -300 30607620 -240 30950280 -300 31131780 -240 31474440 -300 31655940 -240 31998600 -300 32180100 -240 32522760 -300 32714340 -240 33057000 -300 33238500 -240 33581160 -300 33762660 -240 34105320 -300 34286820 -240 34629480 -300 34810980 -240 35153640 -300 35335140 -240 35677800 -300 35869380 -240 36212040 -300 36393540 -240 36736200 -300 36917700 -240 37260360 -300 37441860 -240 37784520 -300 37966020 -240 38308680 -300 38490180 -240 38832840 -300 39024420 -240 39367080 -300",
        "America/La_Paz": "-240",
        "America/Los_Angeles": "-480 26394360 -420 26737020 -480 26928600 -420 27271260 -480 27452760 -420 27795420 -480 27976920 -420 28319580 -480 28501080 -420 28843740 -480 29025240 -420 29367900 -480 29549400 -420 29892060 -480 30083640 -420 30426300 -480 30607800 -420 30950460 -480 31131960 -420 31474620 -480 31656120 -420 31998780 -480 32180280 -420 32522940 -480 32714520 -420 33057180 -480 33238680 -420 33581340 -480 33762840 -420 34105500 -480 34287000 -420 34629660 -480 34811160 -420 35153820 -480 35335320 -420 35677980 -480 35869560 -420 36212220 -480 36393720 -420 36736380 -480 36917880 -420 37260540 -480 37442040 -420 37784700 -480 37966200 -420 38308860 -480 38490360 -420 38833020 -480 39024600 -420 39367260 -480",
        "America/Mazatlan": "-420 26434620 -360 26726880 -420 26958780 -360 27261120 -420 27482940 -360 27785280 -420",
        "America/Mexico_City": "-360 26434560 -300 26726820 -360 26958720 -300 27261060 -360 27482880 -300 27785220 -360",
        "America/Miquelon": "-180 26394060 -120 26736720 -180 26928300 -120 27270960 -180 27452460 -120 27795120 -180 27976620 -120 28319280 -180 28500780 -120 28843440 -180 29024940 -120 29367600 -180 29549100 -120 29891760 -180 30083340 -120 30426000 -180 30607500 -120 30950160 -180 31131660 -120 31474320 -180 31655820 -120 31998480 -180 32179980 -120 32522640 -180 32714220 -120 33056880 -180 33238380 -120 33581040 -180 33762540 -120 34105200 -180 34286700 -120 34629360 -180 34810860 -120 35153520 -180 35335020 -120 35677680 -180 35869260 -120 36211920 -180 36393420 -120 36736080 -180 36917580 -120 37260240 -180 37441740 -120 37784400 -180 37965900 -120 38308560 -180 38490060 -120 38832720 -180 39024300 -120 39366960 -180",
        "America/Montevideo": "-180",
        "America/New_York": "-300 26394180 -240 26736840 -300 26928420 -240 27271080 -300 27452580 -240 27795240 -300 27976740 -240 28319400 -300 28500900 -240 28843560 -300 29025060 -240 29367720 -300 29549220 -240 29891880 -300 30083460 -240 30426120 -300 30607620 -240 30950280 -300 31131780 -240 31474440 -300 31655940 -240 31998600 -300 32180100 -240 32522760 -300 32714340 -240 33057000 -300 33238500 -240 33581160 -300 33762660 -240 34105320 -300 34286820 -240 34629480 -300 34810980 -240 35153640 -300 35335140 -240 35677800 -300 35869380 -240 36212040 -300 36393540 -240 36736200 -300 36917700 -240 37260360 -300 37441860 -240 37784520 -300 37966020 -240 38308680 -300 38490180 -240 38832840 -300 39024420 -240 39367080 -300",
        "America/Phoenix": "-420",
        "America/Port-au-Prince": "-300 26394180 -240 26736840 -300 26928420 -240 27271080 -300 27452580 -240 27795240 -300 27976740 -240 28319400 -300 28500900 -240 28843560 -300 29025060 -240 29367720 -300 29549220 -240 29891880 -300 30083460 -240 30426120 -300 30607620 -240 30950280 -300 31131780 -240 31474440 -300 31655940 -240 31998600 -300 32180100 -240 32522760 -300 32714340 -240 33057000 -300 33238500 -240 33581160 -300 33762660 -240 34105320 -300 34286820 -240 34629480 -300 34810980 -240 35153640 -300 35335140 -240 35677800 -300 35869380 -240 36212040 -300 36393540 -240 36736200 -300 36917700 -240 37260360 -300 37441860 -240 37784520 -300 37966020 -240 38308680 -300 38490180 -240 38832840 -300 39024420 -240 39367080 -300",
        "America/Punta_Arenas": "-180",
        "America/Regina": "-360",
        "America/Santiago": "-180 26434260 -240 26656080 -180 26958420 -240 27180240 -180 27482580 -240 27714480 -180 28006740 -240 28228560 -180 28540980 -240 28762800 -180 29065140 -240 29286960 -180 29589300 -240 29811120 -180 30113460 -240 30335280 -180 30637620 -240 30859440 -180 31171860 -240 31383600 -180 31696020 -240 31917840 -180 32220180 -240 32442000 -180 32744340 -240 32966160 -180 33268500 -240 33490320 -180 33792660 -240 34014480 -180 34326900 -240 34538640 -180 34851060 -240 35072880 -180 35375220 -240 35597040 -180 35899380 -240 36121200 -180 36423540 -240 36645360 -180 36957780 -240 37169520 -180 37481940 -240 37703760 -180 38006100 -240 38227920 -180 38530260 -240 38752080 -180 39054420 -240 39276240 -180",
        "America/Sao_Paulo": "-180",
        "America/St_Johns": "-210 26394090 -150 26736750 -210 26928330 -150 27270990 -210 27452490 -150 27795150 -210 27976650 -150 28319310 -210 28500810 -150 28843470 -210 29024970 -150 29367630 -210 29549130 -150 29891790 -210 30083370 -150 30426030 -210 30607530 -150 30950190 -210 31131690 -150 31474350 -210 31655850 -150 31998510 -210 32180010 -150 32522670 -210 32714250 -150 33056910 -210 33238410 -150 33581070 -210 33762570 -150 34105230 -210 34286730 -150 34629390 -210 34810890 -150 35153550 -210 35335050 -150 35677710 -210 35869290 -150 36211950 -210 36393450 -150 36736110 -210 36917610 -150 37260270 -210 37441770 -150 37784430 -210 37965930 -150 38308590 -210 38490090 -150 38832750 -210 39024330 -150 39366990 -210",
        "America/Tijuana": "-480 26394360 -420 26737020 -480 26928600 -420 27271260 -480 27452760 -420 27795420 -480 27976920 -420 28319580 -480 28501080 -420 28843740 -480 29025240 -420 29367900 -480 29549400 -420 29892060 -480 30083640 -420 30426300 -480 30607800 -420 30950460 -480 31131960 -420 31474620 -480 31656120 -420 31998780 -480 32180280 -420 32522940 -480 32714520 -420 33057180 -480 33238680 -420 33581340 -480 33762840 -420 34105500 -480 34287000 -420 34629660 -480 34811160 -420 35153820 -480 35335320 -420 35677980 -480 35869560 -420 36212220 -480 36393720 -420 36736380 -480 36917880 -420 37260540 -480 37442040 -420 37784700 -480 37966200 -420 38308860 -480 38490360 -420 38833020 -480 39024600 -420 39367260 -480",
        "America/Whitehorse": "-480 26394360 -420",
        "Asia/Amman": "120 26421000 180 26733480 120 26945160 180 27257640 120 27429000 180",
        "Asia/Baghdad": "180",
        "Asia/Baku": "240",
        "Asia/Bangkok": "420",
        "Asia/Barnaul": "420",
        "Asia/Beirut": "120 26423880 180 26726220 120 26948040 180 27260460 120 27472200 180 27784620 120 27996360 180 28308780 120 28530600 180 28832940 120 29054760 180 29357100 120 29578920 180 29881260 120 30103080 180 30415500 120 30627240 180 30939660 120 31151400 180 31463820 120 31685640 180 31987980 120 32209800 180 32512140 120 32733960 180 33046380 120 33258120 180 33570540 120 33782280 180 34094700 120 34306440 180 34618860 120 34840680 180 35143020 120 35364840 180 35667180 120 35889000 180 36201420 120 36413160 180 36725580 120 36937320 180 37249740 120 37471560 180 37773900 120 37995720 180 38298060 120 38519880 180 38822220 120 39044040 180 39356460 120",
        "Asia/Bishkek": "360",
        "Asia/Calcutta": "330",
        "Asia/Chita": "540",
        "Asia/Colombo": "330",
        "Asia/Damascus": "120 26421000 180 26733420 120 26945160 180 27257580 120 27469320 180",
        "Asia/Dhaka": "360",
        "Asia/Dubai": "240",
        "Asia/Hebron": "120 26422440 180 26724840 120 26946600 180 27257640 120 27472200 180 27783300 120 28045440 180 28307460 120 28559520 180 28831620 120 29073600 180 29355780 120 29577600 180 29879940 120 30101760 180 30414180 120 30625920 180 30938340 120 31150080 180 31462500 120 31684320 180 31986660 120 32208480 180 32510820 120 32732640 180 33045060 120 33256800 180 33569220 120 33780960 180 34093380 120 34305120 180 34617540 120 34839360 180 35131620 120 35363520 180 35645700 120 35887680 180 36149700 120 36411840 180 36663780 120 36936000 180 37167780 120 37238400 180 37248420 120 37470240 180 37681860 120 37742400 180 37772580 120 37994400 180 38195940 120 38256480 180 38296740 120 38518560 180 38699940 120 38770560 180 38820900 120 39042720 180 39214020 120 39274560 180 39355140 120",
        "Asia/Hovd": "420",
        "Asia/Irkutsk": "480",
        "Asia/Jerusalem": "120 26421120 180 26726340 120 26945280 180 27260580 120 27469440 180 27784740 120 27993600 180 28308900 120 28527840 180 28833060 120 29052000 180 29357220 120 29576160 180 29881380 120 30100320 180 30415620 120 30624480 180 30939780 120 31148640 180 31463940 120 31682880 180 31988100 120 32207040 180 32512260 120 32731200 180 33046500 120 33255360 180 33570660 120 33779520 180 34094820 120 34303680 180 34618980 120 34837920 180 35143140 120 35362080 180 35667300 120 35886240 180 36201540 120 36410400 180 36725700 120 36934560 180 37249860 120 37468800 180 37774020 120 37992960 180 38298180 120 38517120 180 38822340 120 39041280 180 39356580 120",
        "Asia/Kabul": "270",
        "Asia/Kamchatka": "720",
        "Asia/Karachi": "300",
        "Asia/Katmandu": "345",
        "Asia/Krasnoyarsk": "420",
        "Asia/Magadan": "660",
        "Asia/Novosibirsk": "420",
        "Asia/Omsk": "360",
        "Asia/Pyongyang": "540",
        "Asia/Qyzylorda": "300",
        "Asia/Rangoon": "390",
        "Asia/Riyadh": "180",
        "Asia/Sakhalin": "660",
        "Asia/Seoul": "540",
        "Asia/Shanghai": "480",
        "Asia/Singapore": "480",
        "Asia/Srednekolymsk": "660",
        "Asia/Taipei": "480",
        "Asia/Tashkent": "300",
        "Asia/Tbilisi": "240",
        "Asia/Tehran": "210 26412270 270 26677170 210 26939310 270 27204210 210 27464910 270 27729810 210",
        "Asia/Tokyo": "540",
        "Asia/Tomsk": "420",
        "Asia/Ulaanbaatar": "480",
        "Asia/Vladivostok": "600",
        "Asia/Yakutsk": "540",
        "Asia/Yekaterinburg": "300",
        "Asia/Yerevan": "240",
        "Atlantic/Azores": "-60 26424060 0 26726460 -60 26948220 0 27260700 -60 27472380 0 27784860 -60 27996540 0 28309020 -60 28530780 0 28833180 -60 29054940 0 29357340 -60 29579100 0 29881500 -60 30103260 0 30415740 -60 30627420 0 30939900 -60 31151580 0 31464060 -60 31685820 0 31988220 -60 32209980 0 32512380 -60 32734140 0 33046620 -60 33258300 0 33570780 -60 33782460 0 34094940 -60 34306620 0 34619100 -60 34840860 0 35143260 -60 35365020 0 35667420 -60 35889180 0 36201660 -60 36413340 0 36725820 -60 36937500 0 37249980 -60 37471740 0 37774140 -60 37995900 0 38298300 -60 38520060 0 38822460 -60 39044220 0 39356700 -60",
        "Atlantic/Cape_Verde": "-60",
        "Atlantic/Reykjavik": "0",
        "Australia/Adelaide": "630 26433630 570 26695710 630 26957790 570 27219870 630 27481950 570 27744030 630 28006110 570 28268190 630 28540350 570 28802430 630 29064510 570 29326590 630 29588670 570 29850750 630 30112830 570 30374910 630 30636990 570 30899070 630 31161150 570 31433310 630 31695390 570 31957470 630 32219550 570 32481630 630 32743710 570 33005790 630 33267870 570 33529950 630 33792030 570 34054110 630 34316190 570 34588350 630 34850430 570 35112510 630 35374590 570 35636670 630 35898750 570 36160830 630 36422910 570 36684990 630 36947070 570 37219230 630 37481310 570 37743390 630 38005470 570 38267550 630 38529630 570 38791710 630 39053790 570 39315870 630",
        "Australia/Brisbane": "600",
        "Australia/Darwin": "570",
        "Australia/Eucla": "525",
        "Australia/Hobart": "660 26433600 600 26695680 660 26957760 600 27219840 660 27481920 600 27744000 660 28006080 600 28268160 660 28540320 600 28802400 660 29064480 600 29326560 660 29588640 600 29850720 660 30112800 600 30374880 660 30636960 600 30899040 660 31161120 600 31433280 660 31695360 600 31957440 660 32219520 600 32481600 660 32743680 600 33005760 660 33267840 600 33529920 660 33792000 600 34054080 660 34316160 600 34588320 660 34850400 600 35112480 660 35374560 600 35636640 660 35898720 600 36160800 660 36422880 600 36684960 660 36947040 600 37219200 660 37481280 600 37743360 660 38005440 600 38267520 660 38529600 600 38791680 660 39053760 600 39315840 660",
        "Australia/Lord_Howe": "660 26433540 630 26695650 660 26957700 630 27219810 660 27481860 630 27743970 660 28006020 630 28268130 660 28540260 630 28802370 660 29064420 630 29326530 660 29588580 630 29850690 660 30112740 630 30374850 660 30636900 630 30899010 660 31161060 630 31433250 660 31695300 630 31957410 660 32219460 630 32481570 660 32743620 630 33005730 660 33267780 630 33529890 660 33791940 630 34054050 660 34316100 630 34588290 660 34850340 630 35112450 660 35374500 630 35636610 660 35898660 630 36160770 660 36422820 630 36684930 660 36946980 630 37219170 660 37481220 630 37743330 660 38005380 630 38267490 660 38529540 630 38791650 660 39053700 630 39315810 660",
        "Australia/Perth": "480",
        "Australia/Sydney": "660 26433600 600 26695680 660 26957760 600 27219840 660 27481920 600 27744000 660 28006080 600 28268160 660 28540320 600 28802400 660 29064480 600 29326560 660 29588640 600 29850720 660 30112800 600 30374880 660 30636960 600 30899040 660 31161120 600 31433280 660 31695360 600 31957440 660 32219520 600 32481600 660 32743680 600 33005760 660 33267840 600 33529920 660 33792000 600 34054080 660 34316160 600 34588320 660 34850400 600 35112480 660 35374560 600 35636640 660 35898720 600 36160800 660 36422880 600 36684960 660 36947040 600 37219200 660 37481280 600 37743360 660 38005440 600 38267520 660 38529600 600 38791680 660 39053760 600 39315840 660",
        "Etc/GMT+11": "-660",
        "Etc/GMT+12": "-720",
        "Etc/GMT+2": "-120",
        "Etc/GMT+8": "-480",
        "Etc/GMT+9": "-540",
        "Etc/GMT-12": "720",
        "Etc/GMT-13": "780",
        "Etc/UTC": "0",
        "Europe/Astrakhan": "240",
        "Europe/Berlin": "60 26424060 120 26726460 60 26948220 120 27260700 60 27472380 120 27784860 60 27996540 120 28309020 60 28530780 120 28833180 60 29054940 120 29357340 60 29579100 120 29881500 60 30103260 120 30415740 60 30627420 120 30939900 60 31151580 120 31464060 60 31685820 120 31988220 60 32209980 120 32512380 60 32734140 120 33046620 60 33258300 120 33570780 60 33782460 120 34094940 60 34306620 120 34619100 60 34840860 120 35143260 60 35365020 120 35667420 60 35889180 120 36201660 60 36413340 120 36725820 60 36937500 120 37249980 60 37471740 120 37774140 60 37995900 120 38298300 60 38520060 120 38822460 60 39044220 120 39356700 60",
        "Europe/Bucharest": "120 26424060 180 26726460 120 26948220 180 27260700 120 27472380 180 27784860 120 27996540 180 28309020 120 28530780 180 28833180 120 29054940 180 29357340 120 29579100 180 29881500 120 30103260 180 30415740 120 30627420 180 30939900 120 31151580 180 31464060 120 31685820 180 31988220 120 32209980 180 32512380 120 32734140 180 33046620 120 33258300 180 33570780 120 33782460 180 34094940 120 34306620 180 34619100 120 34840860 180 35143260 120 35365020 180 35667420 120 35889180 180 36201660 120 36413340 180 36725820 120 36937500 180 37249980 120 37471740 180 37774140 120 37995900 180 38298300 120 38520060 180 38822460 120 39044220 180 39356700 120",
        "Europe/Budapest": "60 26424060 120 26726460 60 26948220 120 27260700 60 27472380 120 27784860 60 27996540 120 28309020 60 28530780 120 28833180 60 29054940 120 29357340 60 29579100 120 29881500 60 30103260 120 30415740 60 30627420 120 30939900 60 31151580 120 31464060 60 31685820 120 31988220 60 32209980 120 32512380 60 32734140 120 33046620 60 33258300 120 33570780 60 33782460 120 34094940 60 34306620 120 34619100 60 34840860 120 35143260 60 35365020 120 35667420 60 35889180 120 36201660 60 36413340 120 36725820 60 36937500 120 37249980 60 37471740 120 37774140 60 37995900 120 38298300 60 38520060 120 38822460 60 39044220 120 39356700 60",
        "Europe/Chisinau": "120 26424000 180 26726400 120 26948160 180 27260640 120 27472380 180 27784860 120 27996540 180 28309020 120 28530780 180 28833180 120 29054940 180 29357340 120 29579100 180 29881500 120 30103260 180 30415740 120 30627420 180 30939900 120 31151580 180 31464060 120 31685820 180 31988220 120 32209980 180 32512380 120 32734140 180 33046620 120 33258300 180 33570780 120 33782460 180 34094940 120 34306620 180 34619100 120 34840860 180 35143260 120 35365020 180 35667420 120 35889180 180 36201660 120 36413340 180 36725820 120 36937500 180 37249980 120 37471740 180 37774140 120 37995900 180 38298300 120 38520060 180 38822460 120 39044220 180 39356700 120",
        "Europe/Istanbul": "180",
        "Europe/Kaliningrad": "120",
        "Europe/Kiev": "120 26424060 180 26726460 120 26948220 180 27260700 120 27472380 180 27784860 120 27996540 180 28309020 120 28530780 180 28833180 120 29054940 180 29357340 120 29579100 180 29881500 120 30103260 180 30415740 120 30627420 180 30939900 120 31151580 180 31464060 120 31685820 180 31988220 120 32209980 180 32512380 120 32734140 180 33046620 120 33258300 180 33570780 120 33782460 180 34094940 120 34306620 180 34619100 120 34840860 180 35143260 120 35365020 180 35667420 120 35889180 180 36201660 120 36413340 180 36725820 120 36937500 180 37249980 120 37471740 180 37774140 120 37995900 180 38298300 120 38520060 180 38822460 120 39044220 180 39356700 120",
        "Europe/London": "0 26424060 60 26726460 0 26948220 60 27260700 0 27472380 60 27784860 0 27996540 60 28309020 0 28530780 60 28833180 0 29054940 60 29357340 0 29579100 60 29881500 0 30103260 60 30415740 0 30627420 60 30939900 0 31151580 60 31464060 0 31685820 60 31988220 0 32209980 60 32512380 0 32734140 60 33046620 0 33258300 60 33570780 0 33782460 60 34094940 0 34306620 60 34619100 0 34840860 60 35143260 0 35365020 60 35667420 0 35889180 60 36201660 0 36413340 60 36725820 0 36937500 60 37249980 0 37471740 60 37774140 0 37995900 60 38298300 0 38520060 60 38822460 0 39044220 60 39356700 0",
        "Europe/Minsk": "180",
        "Europe/Moscow": "180",
        "Europe/Paris": "60 26424060 120 26726460 60 26948220 120 27260700 60 27472380 120 27784860 60 27996540 120 28309020 60 28530780 120 28833180 60 29054940 120 29357340 60 29579100 120 29881500 60 30103260 120 30415740 60 30627420 120 30939900 60 31151580 120 31464060 60 31685820 120 31988220 60 32209980 120 32512380 60 32734140 120 33046620 60 33258300 120 33570780 60 33782460 120 34094940 60 34306620 120 34619100 60 34840860 120 35143260 60 35365020 120 35667420 60 35889180 120 36201660 60 36413340 120 36725820 60 36937500 120 37249980 60 37471740 120 37774140 60 37995900 120 38298300 60 38520060 120 38822460 60 39044220 120 39356700 60",
        "Europe/Samara": "240",
        "Europe/Saratov": "240",
        "Europe/Volgograd": "240 26817000 180",
        "Europe/Warsaw": "60 26424060 120 26726460 60 26948220 120 27260700 60 27472380 120 27784860 60 27996540 120 28309020 60 28530780 120 28833180 60 29054940 120 29357340 60 29579100 120 29881500 60 30103260 120 30415740 60 30627420 120 30939900 60 31151580 120 31464060 60 31685820 120 31988220 60 32209980 120 32512380 60 32734140 120 33046620 60 33258300 120 33570780 60 33782460 120 34094940 60 34306620 120 34619100 60 34840860 120 35143260 60 35365020 120 35667420 60 35889180 120 36201660 60 36413340 120 36725820 60 36937500 120 37249980 60 37471740 120 37774140 60 37995900 120 38298300 60 38520060 120 38822460 60 39044220 120 39356700 60",
        "Indian/Mauritius": "240",
        "Pacific/Apia": "840 26433480 780 26685480 840 26957640 780",
        "Pacific/Auckland": "780 26433480 720 26685480 780 26957640 720 27209640 780 27481800 720 27733800 780 28005960 720 28257960 780 28540200 720 28792200 780 29064360 720 29316360 780 29588520 720 29840520 780 30112680 720 30364680 780 30636840 720 30888840 780 31161000 720 31423080 780 31695240 720 31947240 780 32219400 720 32471400 780 32743560 720 32995560 780 33267720 720 33519720 780 33791880 720 34043880 780 34316040 720 34578120 780 34850280 720 35102280 780 35374440 720 35626440 780 35898600 720 36150600 780 36422760 720 36674760 780 36946920 720 37209000 780 37481160 720 37733160 780 38005320 720 38257320 780 38529480 720 38781480 780 39053640 720 39305640 780",
        "Pacific/Bougainville": "660",
        "Pacific/Chatham": "825 26433480 765 26685480 825 26957640 765 27209640 825 27481800 765 27733800 825 28005960 765 28257960 825 28540200 765 28792200 825 29064360 765 29316360 825 29588520 765 29840520 825 30112680 765 30364680 825 30636840 765 30888840 825 31161000 765 31423080 825 31695240 765 31947240 825 32219400 765 32471400 825 32743560 765 32995560 825 33267720 765 33519720 825 33791880 765 34043880 825 34316040 765 34578120 825 34850280 765 35102280 825 35374440 765 35626440 825 35898600 765 36150600 825 36422760 765 36674760 825 36946920 765 37209000 825 37481160 765 37733160 825 38005320 765 38257320 825 38529480 765 38781480 825 39053640 765 39305640 825",
        "Pacific/Easter": "-300 26434260 -360 26656080 -300 26958420 -360 27180240 -300 27482580 -360 27714480 -300 28006740 -360 28228560 -300 28540980 -360 28762800 -300 29065140 -360 29286960 -300 29589300 -360 29811120 -300 30113460 -360 30335280 -300 30637620 -360 30859440 -300 31171860 -360 31383600 -300 31696020 -360 31917840 -300 32220180 -360 32442000 -300 32744340 -360 32966160 -300 33268500 -360 33490320 -300 33792660 -360 34014480 -300 34326900 -360 34538640 -300 34851060 -360 35072880 -300 35375220 -360 35597040 -300 35899380 -360 36121200 -300 36423540 -360 36645360 -300 36957780 -360 37169520 -300 37481940 -360 37703760 -300 38006100 -360 38227920 -300 38530260 -360 38752080 -300 39054420 -360 39276240 -300",
        "Pacific/Fiji": "780 26312520 720 26806440 780 26846760 720",
        "Pacific/Guadalcanal": "660",
        "Pacific/Honolulu": "-600",
        "Pacific/Kiritimati": "840",
        "Pacific/Marquesas": "-570",
        "Pacific/Norfolk": "720 26433540 660 26695620 720 26957700 660 27219780 720 27481860 660 27743940 720 28006020 660 28268100 720 28540260 660 28802340 720 29064420 660 29326500 720 29588580 660 29850660 720 30112740 660 30374820 720 30636900 660 30898980 720 31161060 660 31433220 720 31695300 660 31957380 720 32219460 660 32481540 720 32743620 660 33005700 720 33267780 660 33529860 720 33791940 660 34054020 720 34316100 660 34588260 720 34850340 660 35112420 720 35374500 660 35636580 720 35898660 660 36160740 720 36422820 660 36684900 720 36946980 660 37219140 720 37481220 660 37743300 720 38005380 660 38267460 720 38529540 660 38791620 720 39053700 660 39315780 720",
        "Pacific/Port_Moresby": "600",
        "Pacific/Tongatapu": "780",
    },
};

;// CONCATENATED MODULE: ./lib/calendar/zone-offsets.js


/** No zone changes its clock twice within it: some interrupt daylight-saving time for Ramadan, for less than seven days. */
const leastBetweenChanges = 6 * dayLength;
/**
 * By the generated table, so that the same windows are told on every runtime, and since to load a runtime's own data takes a sixth of a
 * short run. Outside of the years of the table the runtime is asked.
 */
function offsetReader(iana) {
    const fixed = fixedOffset(iana);
    if (fixed !== undefined)
        return () => fixed;
    const changes = zoneOffsets.changes[iana];
    let asked;
    const ask = (instant) => {
        asked ??= runtimeOffsets(iana);
        return asked(instant);
    };
    if (changes === undefined)
        return ask;
    const table = readChanges(changes);
    if (iana.startsWith('Etc/'))
        return (instant) => offsetIn(table, instant);
    return (instant) => (instant >= zoneOffsets.from && instant < zoneOffsets.until ? offsetIn(table, instant) : ask(instant));
}
/** The distance that the name of a clock says which never changes, in milliseconds. No clock is, or was, further from UTC than 14 hours. */
function fixedOffset(name) {
    const [, sign, hours, minutes] = /^UTC([+-])(\d\d):(\d\d)$/.exec(name) ?? [];
    const offset = (Number(hours) * 60 + Number(minutes)) * minuteLength;
    if (sign === undefined || Number(minutes) > 59 || offset > 14 * hourLength)
        return undefined;
    return sign === '-' ? 0 - offset : offset;
}
/** Each distance from UTC that the clock of a zone has in the years of the table, in minutes. */
function offsetsOf(iana) {
    return (zoneOffsets.changes[iana] ?? '')
        .split(' ')
        .filter((_, index) => index % 2 === 0)
        .map(Number);
}
/** Offsets in minutes, with the minute since 1970 at which each gives way to the next. */
function readChanges(changes) {
    const minutes = changes.split(' ').map(Number);
    return minutes
        .filter((_, index) => index % 2 === 0)
        .map((offset, index) => ({
        offset: offset * minuteLength,
        until: (minutes[2 * index + 1] ?? Number.POSITIVE_INFINITY) * minuteLength,
    }));
}
function offsetIn(table, instant) {
    const { offset = 0 } = table.find(({ until }) => instant < until) ?? {};
    return offset;
}
/** The first minute after `before` that has the offset of `after`; the zone changes once between them. */
function changeBetween(before, after, read) {
    const wanted = read(after);
    let [low, high] = [before, after];
    while (high - low > minuteLength) {
        const middle = low + Math.ceil((high - low) / 2 / minuteLength) * minuteLength;
        if (read(middle) === wanted)
            high = middle;
        else
            low = middle;
    }
    return high;
}
/**
 * By the runtime's time zone data. Asks for the fewest fields that give the offset, since each takes time: it is less than a day, so its
 * date differs by one at most.
 */
function runtimeOffsets(iana) {
    const format = new Intl.DateTimeFormat('en-US', {
        timeZone: iana,
        hourCycle: 'h23',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    });
    return (instant) => {
        const [date = 0, hours = 0, minutes = 0, seconds = 0] = (format.format(instant).match(/\d+/g) ?? []).map(Number);
        const dateInUtc = new Date(instant).getUTCDate();
        const ahead = date === dateInUtc ? 0 : date === dateInUtc + 1 || date < dateInUtc - 1 ? 1 : -1;
        const sinceMidnight = ((hours * 60 + minutes) * 60 + seconds) * 1000;
        return ahead * dayLength + sinceMidnight - (Math.floor(instant / 1000) * 1000 - Math.floor(instant / dayLength) * dayLength);
    };
}

;// CONCATENATED MODULE: ./lib/calendar/zone-clock.js


const spanLength = 60 * leastBetweenChanges;
/** No zone is, or was, further from UTC. */
const reach = 16 * hourLength;
/** What a zone's clock shows cannot change under us, and asking takes microseconds: every answer is kept. */
const clocks = new Map();
/** The day of a zone's calendar that an instant falls on. */
function localDay(zone, instant) {
    return Math.floor((instant + clockOf(zone)(instant).offset) / dayLength);
}
/** When a wall clock shows this: the first time if it does twice, the first minute that exists after it if it never does. */
function toInstant(zone, { day, minute }) {
    const clock = clockOf(zone);
    const wall = day * dayLength + minute * minuteLength;
    const before = clock(wall - reach);
    if (wall + reach < before.until)
        return wall - before.offset;
    const after = clock(wall + reach);
    const [early, late] = [wall - before.offset, wall - after.offset];
    if (clock(early).offset === before.offset)
        return early;
    if (clock(late).offset === after.offset)
        return late;
    return changeBetween(late, early, (instant) => clock(instant).offset);
}
/** The calendar and clock of a zone at an instant. */
function toWallClock(zone, instant) {
    const wall = instant + clockOf(zone)(instant).offset;
    const day = Math.floor(wall / dayLength);
    return { day, minute: Math.floor((wall - day * dayLength) / minuteLength) };
}
function clockOf({ iana }) {
    const known = clocks.get(iana);
    if (known !== undefined)
        return known;
    const made = makeClock(iana);
    clocks.set(iana, made);
    return made;
}
function makeClock(iana) {
    const read = offsetReader(iana);
    const spans = new Map();
    let latest = { from: 0, until: 0, offset: 0 };
    return (instant) => {
        if (instant >= latest.from && instant < latest.until)
            return latest;
        const span = Math.floor(instant / spanLength);
        const stretches = spans.get(span) ?? stretchesOf(span, read);
        spans.set(span, stretches);
        latest = stretches.find(({ until }) => instant < until) ?? latest;
        return latest;
    };
}
function stretchesOf(span, read) {
    const stretches = [];
    const end = (span + 1) * spanLength;
    let from = span * spanLength;
    let offset = read(from);
    for (let at = from + leastBetweenChanges; at <= end; at += leastBetweenChanges) {
        const next = read(at);
        if (next === offset)
            continue;
        const change = changeBetween(at - leastBetweenChanges, at, read);
        stretches.push({ from, until: change, offset });
        from = change;
        offset = next;
    }
    return [...stretches, { from, until: end, offset }];
}

;// CONCATENATED MODULE: ./lib/calendar/occurrences.js



/** The windows of a schedule that start at `from` or later, in order, until it expires or the year 9999 ends; made as they are asked for. */
function* windows(calendar, from) {
    for (const start of windowStarts(calendar, from)) {
        yield { start, end: start + calendar.duration * minuteLength, date: dateOf(localDay(calendar.zone, start)) };
    }
}
/** As `windows`, but the starts alone. */
function* windowStarts({ zone, start, expiry, recurrence, closed = [] }, from) {
    const last = expiry ? toInstant(zone, expiry) : Number.POSITIVE_INFINITY;
    const candidates = recurrence.kind === 'hours' ? hourly(recurrence, zone, start, from) : dated(recurrence, zone, start, from);
    for (const at of candidates) {
        if (at > last)
            return;
        if (at < from)
            continue;
        const day = closed.length > 0 ? localDay(zone, at) : 0;
        if (!closed.some(({ first, last }) => first <= day && day <= last))
            yield at;
    }
}
/** The starts of all schedules as one series. */
function* mergedStarts(calendars, from) {
    const series = calendars.map((calendar) => startsOf(calendar, from));
    const heads = series.map((next) => next());
    for (;;) {
        let next = 0;
        for (let at = 1; at < heads.length; at++)
            if ((heads[at] ?? never) < (heads[next] ?? never))
                next = at;
        const [start, advance] = [heads[next] ?? never, series[next]];
        if (start === never || advance === undefined)
            return;
        yield start;
        heads[next] = advance();
    }
}
const never = Number.POSITIVE_INFINITY;
/** Gives one start after the other, in the end `never`. */
function startsOf(calendar, from) {
    if (calendar.recurrence.kind === 'hours') {
        const starts = windowStarts(calendar, from);
        return () => nextOf(starts);
    }
    const starts = keptStarts(calendar, from);
    let at = 0;
    while (starts.at(at) < from)
        at += 1;
    return () => starts.at(at++);
}
/** Starts by the day, each found once: machines on several schedules ask for them in every combination. */
class KeptStarts {
    from;
    #windows = [];
    #more;
    constructor(calendar, from) {
        this.from = from;
        this.#more = windowStarts(calendar, from);
    }
    at(index) {
        while (index >= this.#windows.length)
            this.#windows.push(nextOf(this.#more));
        return this.#windows[index] ?? never;
    }
}
const kept = new WeakMap();
function keptStarts(calendar, from) {
    const known = kept.get(calendar);
    if (known && known.from <= from)
        return known;
    const made = new KeptStarts(calendar, from);
    kept.set(calendar, made);
    return made;
}
function nextOf(starts) {
    const { done, value } = starts.next();
    return done === true ? never : value;
}
/** Real hours: a change of the clock does not move them. */
function* hourly({ every }, zone, start, from) {
    const step = every * hourLength;
    const [first, last] = [toInstant(zone, start), toInstant(zone, { day: lastDay, minute: 24 * 60 - 1 })];
    for (let at = first + Math.max(0, Math.ceil((from - first) / step)) * step; at <= last; at += step)
        yield at;
}
function* dated(recurrence, zone, { day: startDay, minute }, from) {
    // A window whose time the clock skips can open on the day after its own.
    for (const day of matchingDays(recurrence, startDay, localDay(zone, from) - 1))
        yield toInstant(zone, { day, minute });
}

// EXTERNAL MODULE: ./lib/estate/node-window.js
var node_window = __webpack_require__(7947);
// EXTERNAL MODULE: ./lib/memo.js
var memo = __webpack_require__(3397);
// EXTERNAL MODULE: ./lib/estate/known.js
var estate_known = __webpack_require__(8763);
// EXTERNAL MODULE: ./lib/text/nearest.js
var nearest = __webpack_require__(4581);
;// CONCATENATED MODULE: ./lib/calendar/nearest-recurrences.js


const units = ['Hour', 'Day', 'Week', 'Month'];
/** Longer texts are not a slip of the pen, and reading them would only cost time. */
const readable = 100;
/** Accepted forms that an unaccepted `recurEvery` most likely meant, best first; common forms where the text says nothing. */
function nearestRecurrences(text, isAccepted) {
    const examples = ['Week Sunday', 'Month Second Tuesday Offset4'];
    if (text.length > readable)
        return examples;
    const tidy = text.trim().replaceAll(/\s+/g, ' ').replaceAll(/ ?, ?/g, ',');
    if (isAccepted(tidy))
        return [tidy];
    const forms = (rebuilt(tidy) ?? []).filter(isAccepted);
    return forms.length > 0 ? forms : examples;
}
function rebuilt(tidy) {
    const [, number = '', head = '', rest = ''] = /^(?:every )?(\d*) ?((?:bi-)?[a-z]*)(.*)$/i.exec(tidy) ?? [];
    const { unit, times = 1 } = unitOf(head);
    if (unit !== undefined) {
        const count = times > 1 ? String(times * (Number(number) || 1)) : Number(number) === 0 ? '' : number;
        return formsOf(unit, `${count}${unit}${Number(count) > 1 ? 's' : ''}`, wordsOf(rest));
    }
    const words = wordsOf(tidy);
    if (words.some((word) => weekOf(word) !== undefined))
        return formsOf('Month', 'Month', words);
    return words.some((word) => nearest_recurrences_weekdayOf(word) !== undefined) ? formsOf('Week', 'Week', words) : undefined;
}
function unitOf(head) {
    const stem = head.toLowerCase().replace(/(?:ly|s)$/, '');
    return periods.get(stem.replace('-', '')) ?? { unit: units.find((unit) => unit === (0,nearest/* nearest */.p)(stem, units)) };
}
/** Words for units, or several of them, that Azure does not know. */
const periods = new Map([
    ['dai', { unit: 'Day' }],
    ['biweek', { unit: 'Week', times: 2 }],
    ['fortnight', { unit: 'Week', times: 2 }],
    ['bimonth', { unit: 'Month', times: 2 }],
    ['quarter', { unit: 'Month', times: 3 }],
    ['year', { unit: 'Month', times: 12 }],
    ['annual', { unit: 'Month', times: 12 }],
]);
function formsOf(unit, head, words) {
    if (unit === 'Week')
        return weekForms(head, words);
    return unit === 'Month' ? monthForms(head, words) : [head];
}
function weekForms(head, words) {
    const chosen = chosenWeekdays(words);
    return chosen.length > 0 ? [`${head} ${chosen.join(',')}`] : [head, `${head} Sunday`];
}
function monthForms(head, words) {
    const [weekday] = chosenWeekdays(words);
    const week = words.map(weekOf).find((week) => week !== undefined);
    if (weekday !== undefined)
        return [`${head} ${week ?? 'First'} ${weekday}${offsetOf(words)}`];
    const days = words.map(dayOfMonth).filter((day) => day !== undefined);
    if (days.length > 0)
        return [`${head} ${[...new Set(days)].join(',')}`];
    return week === undefined ? [`${head} day1`, `${head} First Sunday`] : [`${head} ${week} Sunday`];
}
function wordsOf(text) {
    return text.split(/[^\p{L}\d+-]+/u).filter((word) => word !== '');
}
function chosenWeekdays(words) {
    return [...new Set(words.map(nearest_recurrences_weekdayOf))].filter((weekday) => weekday !== undefined);
}
function nearest_recurrences_weekdayOf(word) {
    const short = word.length < 3 ? undefined : weekdays.find((weekday) => weekday.toLowerCase().startsWith(word.toLowerCase()));
    return short ?? weekdays.find((weekday) => weekday === (0,nearest/* nearest */.p)(word, weekdays));
}
const ordinals = {
    '1st': 'First',
    '2nd': 'Second',
    '3rd': 'Third',
    '4th': 'Fourth',
    fifth: 'Last',
    '5th': 'Last',
};
function weekOf(word) {
    const lower = word.toLowerCase();
    return Object.hasOwn(ordinals, lower) ? ordinals[lower] : (0,nearest/* nearest */.p)(word, weeksOfMonth);
}
function dayOfMonth(word) {
    const number = /^(?:day)?(\d{1,4})(?:st|nd|rd|th)?$/i.exec(word)?.[1];
    return number === undefined ? undefined : `day${Math.min(Math.max(Number(number), 1), 31)}`;
}
function offsetOf(words) {
    const number = words.map((word) => /^(?:offset)?([+-]?\d{1,3})$/i.exec(word)?.[1]).find((number) => number !== undefined);
    return number === undefined ? '' : ` Offset${Math.min(Math.max(Number(number), -6), 6)}`;
}

;// CONCATENATED MODULE: ./lib/calendar/refusal.js
function refused(reason, ...instead) {
    return { kind: 'refused', reason, instead };
}
function undocumented(reason) {
    return { kind: 'refused', reason, instead: [], undocumented: true };
}
/** One clause, for example "`Monthly` names no day of the month: say `Month day1` or `Month First Sunday`". */
function sayRefusal(text, { reason, instead }) {
    const clause = `\`${text}\` ${reason}`;
    return instead.length === 0 ? clause : `${clause}: say ${instead.map((form) => `\`${form}\``).join(' or ')}`;
}

;// CONCATENATED MODULE: ./lib/calendar/separate-fields.js

/**
 * A recurrence with what stands beside it in fields of their own, `name=value`, such as `weekOfMonth=Third`: words in which its nearest form can
 * be looked for. Azure reads none of these fields.
 */
function withSeparateFields(text, fields) {
    const words = fields.map((field) => separate_fields_wordsOf(field.slice(0, field.indexOf('=')).toLowerCase(), field.slice(field.indexOf('=') + 1)));
    const every = words.find((word) => /^\d+$/.test(word)) ?? '';
    const rest = words.filter((word) => word !== '' && word !== every);
    return [/\d/.test(text) ? '' : every, text, ...rest].filter((word) => word !== '').join(' ');
}
/** A number alone says every how many; empty where it cannot be told what is meant, as by the number of a weekday. */
function separate_fields_wordsOf(name, value) {
    if (!/^[+-]?\d+$/.test(value))
        return name.includes('dayofmonth') && /^last$/i.test(value) ? 'last day' : value;
    if (name.includes('offset'))
        return `Offset${value}`;
    if (name.includes('interval'))
        return Number(value) > 1 ? value : '';
    if (/occurrence|week(?!day)/.test(name) && !name.includes('dayofweek'))
        return weeksOfMonth[Number(value) - 1] ?? '';
    return /days?ofmonth|monthday|date|^days?$/.test(name) ? `day${value}` : '';
}

;// CONCATENATED MODULE: ./lib/calendar/recurrence.js





/** Reads `recurEvery`, in any case. What stands beside it in fields of their own changes nothing but what is named instead. */
function parseRecurrence(text, fields = []) {
    const read = readRecurrence(text);
    if (typeof read !== 'string')
        return (0,estate_known/* value */.Uq)(read);
    // No documented form means the last day of each month, so there is none to suggest.
    if (fromTheEnd.test(text))
        return undocumented('is no documented form: Azure documents none that counts the days of a month from its end');
    const meant = withSeparateFields(text, fields);
    if (fromTheEnd.test(meant))
        return refused(read);
    return refused(read, ...nearestRecurrences(meant, (form) => typeof readRecurrence(form) !== 'string'));
}
/** As `parseRecurrence`, with the fields of a schedule. */
function parseRecurrenceWith(fields) {
    return (text) => parseRecurrence(text, (0,estate_known/* valueOf */.RP)(fields));
}
const fromTheEnd = /^\s*(?:\d+\s*)?month(?:s|ly)?\b.*(?:day\s*-\d|\blast\s*day\b)/i;
const recurrence_form = /^(\d*)(hour|day|week|month)s?(?: (.+))?$/i;
/** So far apart that the calendar, which ends with the year 9999, holds no second window: more would change nothing. */
const recurrence_longest = 1_000_000_000;
function readRecurrence(text) {
    if (text === '')
        return 'is empty';
    if (/^\s|\s$|\s\s|[^\S ]/.test(text))
        return 'has white space where none is accepted';
    const [, count = '', word = '', rest] = recurrence_form.exec(text) ?? [];
    const unit = word.toLowerCase();
    if (unit === '')
        return 'is not a recurrence that Azure knows';
    const every = count === '' ? 1 : Math.min(Number(count), recurrence_longest);
    if (every === 0)
        return `repeats every 0 ${unit}s`;
    if (unit === 'week')
        return readWeeks(every, rest);
    if (unit === 'month')
        return rest === undefined ? 'names no day of the month' : readMonths(every, rest);
    if (rest !== undefined)
        return `says more than a number of ${unit}s`;
    return unit === 'hour' ? { kind: 'hours', every } : { kind: 'days', every };
}
function readWeeks(every, rest) {
    if (rest === undefined)
        return { kind: 'weeks', every, weekdays: [] };
    const words = entriesOf(rest);
    const stranger = words.find((word) => named(word, weekdays) === undefined);
    if (stranger !== undefined)
        return `has "${stranger}" where a weekday is expected`;
    const chosen = new Set(words.map((word) => named(word, weekdays)));
    return { kind: 'weeks', every, weekdays: weekdays.filter((weekday) => chosen.has(weekday)) };
}
function readMonths(every, rest) {
    return /^day/i.test(rest) ? readMonthDays(every, rest) : readMonthWeekday(every, rest);
}
function readMonthDays(every, rest) {
    const words = entriesOf(rest);
    const stranger = words.find((word) => !/^day\d{1,2}$/i.test(word));
    if (stranger !== undefined)
        return `has "${stranger}" where a day of the month is expected`;
    const days = [...new Set(words.map((word) => Number(word.slice('day'.length))))].sort((a, b) => a - b);
    const outside = days.find((day) => day < 1 || day > 31);
    return outside === undefined ? { kind: 'month-days', every, days } : `names day ${outside}, and a month has days 1 to 31`;
}
function readMonthWeekday(every, rest) {
    const [first = '', second = '', third, ...more] = rest.split(' ');
    const [week, weekday] = [named(first, weeksOfMonth), named(second, weekdays)];
    if (week === undefined)
        return `has "${first}" where First, Second, Third, Fourth, Last or a day is expected`;
    if (second === '')
        return `names no weekday after ${week}`;
    if (weekday === undefined)
        return `has "${second}" where a weekday is expected`;
    const offset = third === undefined ? '0' : /^offset([+-]?\d+)$/i.exec(third)?.[1];
    if (offset === undefined || more.length > 0)
        return `has "${[third, ...more].join(' ')}" where an offset is expected`;
    if (!/^[+-]?[0-6]$/.test(offset))
        return 'has an offset outside -6 to 6';
    return { kind: 'month-weekday', every, week, weekday, offset: Number(offset) + 0 }; // + 0 turns -0 into 0
}
function entriesOf(list) {
    return list.split(/, ?/);
}

;// CONCATENATED MODULE: ./lib/calendar/window-times.js



/** Reads `startDateTime`: `YYYY-MM-DD HH:mm`. */
function parseStart(text) {
    const clock = readWallClock(text);
    return clock === undefined ? refuseDateTime(text) : (0,estate_known/* value */.Uq)(clock);
}
/** Reads a time of day, `HH:mm`, in minutes. */
function parseTimeOfDay(text) {
    const minutes = readTime(text);
    return minutes === undefined ? refused('is no time of day of the form HH:mm', '02:00') : (0,estate_known/* value */.Uq)(minutes);
}
/** Reads the first and the last day of a span, `YYYY-MM-DD/YYYY-MM-DD`, as days since 1970-01-01. */
function parseSpan(text) {
    const [first = '', last = ''] = text.split('/');
    const [from, to] = [readDate(first), readDate(last)];
    const isSpan = from !== undefined && to !== undefined && /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(text);
    return isSpan ? (0,estate_known/* value */.Uq)({ first: from, last: to }) : refused('is no span of days', '2026-12-20/2027-01-06');
}
/** Reads `expirationDateTime`. Empty means none: azurerm sends an empty one where nobody wrote any. */
function parseExpiry(text) {
    return text === '' ? (0,estate_known/* value */.Uq)(undefined) : parseStart(text);
}
/** Reads `duration`, `HH:mm`, in minutes. */
function parseDuration(text) {
    const minutes = readTime(text);
    if (minutes !== undefined && minutes > 0)
        return (0,estate_known/* value */.Uq)(minutes);
    if (minutes === 0)
        return refused('leaves no time to patch', '03:55');
    const [, hours = '', rest = '00'] = /^\s*(?:PT)?(\d{1,2})(?::(\d\d)(?::\d\d)?|h)\s*$/i.exec(text) ?? [];
    const tidy = `${hours.padStart(2, '0')}:${rest}`;
    return refused(text === '' ? 'is empty' : 'is not of the form HH:mm', Number(hours) > 0 && readTime(tidy) !== undefined ? tidy : '03:55');
}
function readWallClock(text) {
    const [, date = '', time = ''] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)$/.exec(text) ?? [];
    const [day, minute] = [readDate(date), readTime(time)];
    return day === undefined || minute === undefined ? undefined : { day, minute };
}
function readDate(text) {
    const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
    if (year < 1 || month < 1 || month > 12 || date < 1)
        return undefined;
    const day = dayOf(year, month, date);
    return day < firstOfMonth(year * 12 + month) ? day : undefined;
}
function readTime(text) {
    const [, hours = '', minutes = ''] = /^(\d\d):(\d\d)$/.exec(text) ?? [];
    if (hours === '' || Number(hours) > 23 || Number(minutes) > 59)
        return undefined;
    return Number(hours) * 60 + Number(minutes);
}
const example = '2027-01-03 02:00';
function refuseDateTime(text) {
    if (text === '')
        return refused('is empty', example);
    const [, year, month = '', date = '', hour = '00', minute = '00'] = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d\d)(?:\D.*)?)?$/i.exec(text) ?? [];
    const notOfTheForm = 'is not of the form YYYY-MM-DD HH:mm';
    if (year === undefined)
        return refused(notOfTheForm, example);
    const [day, time] = [`${year}-${two(month)}-${two(date)}`, `${two(hour)}:${minute}`];
    if (readDate(day) === undefined)
        return refused(`names ${day}, which no calendar has`, `${nearestDate(day)} ${nearestTime(time)}`);
    if (readTime(time) !== undefined)
        return refused(notOfTheForm, `${day} ${time}`);
    return refused(`names ${time}, which no clock shows`, nearestDateTime(day, time));
}
/** 24:30 is half past midnight of the next day, while there is one. */
function nearestDateTime(day, time) {
    const midnight = time.replace(/^24:/, '00:');
    const nextDay = (readDate(day) ?? lastDay) + 1;
    return readTime(midnight) !== undefined && nextDay <= lastDay ? `${dateOf(nextDay)} ${midnight}` : `${day} ${nearestTime(time)}`;
}
/** The last day of the month for a day past it. */
function nearestDate(day) {
    const dates = [31, 30, 29, 28].map((date) => `${day.slice(0, -2)}${date}`);
    return dates.find((date) => readDate(date) !== undefined) ?? example.slice(0, 10);
}
function nearestTime(time) {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return `${two(String(Math.min(hours, 23)))}:${two(String(Math.min(minutes, 59)))}`;
}
function two(digits) {
    return digits.padStart(2, '0');
}

;// CONCATENATED MODULE: ./lib/generated/windows-zones.js
// Made by scripts/generate.ts from cldr-core's windowsZones.json (Unicode License V3) and scripts/generate/zone-links.json. Do not edit; run `npm run generate`.
/** Windows time zone id to the IANA name that stands for it. */
const windowsZones = {
    "AUS Central Standard Time": "Australia/Darwin",
    "AUS Eastern Standard Time": "Australia/Sydney",
    "Afghanistan Standard Time": "Asia/Kabul",
    "Alaskan Standard Time": "America/Anchorage",
    "Aleutian Standard Time": "America/Adak",
    "Altai Standard Time": "Asia/Barnaul",
    "Arab Standard Time": "Asia/Riyadh",
    "Arabian Standard Time": "Asia/Dubai",
    "Arabic Standard Time": "Asia/Baghdad",
    "Argentina Standard Time": "America/Buenos_Aires",
    "Astrakhan Standard Time": "Europe/Astrakhan",
    "Atlantic Standard Time": "America/Halifax",
    "Aus Central W. Standard Time": "Australia/Eucla",
    "Azerbaijan Standard Time": "Asia/Baku",
    "Azores Standard Time": "Atlantic/Azores",
    "Bahia Standard Time": "America/Bahia",
    "Bangladesh Standard Time": "Asia/Dhaka",
    "Belarus Standard Time": "Europe/Minsk",
    "Bougainville Standard Time": "Pacific/Bougainville",
    "Canada Central Standard Time": "America/Regina",
    "Cape Verde Standard Time": "Atlantic/Cape_Verde",
    "Caucasus Standard Time": "Asia/Yerevan",
    "Cen. Australia Standard Time": "Australia/Adelaide",
    "Central America Standard Time": "America/Guatemala",
    "Central Asia Standard Time": "Asia/Bishkek",
    "Central Brazilian Standard Time": "America/Cuiaba",
    "Central Europe Standard Time": "Europe/Budapest",
    "Central European Standard Time": "Europe/Warsaw",
    "Central Pacific Standard Time": "Pacific/Guadalcanal",
    "Central Standard Time (Mexico)": "America/Mexico_City",
    "Central Standard Time": "America/Chicago",
    "Chatham Islands Standard Time": "Pacific/Chatham",
    "China Standard Time": "Asia/Shanghai",
    "Cuba Standard Time": "America/Havana",
    "Dateline Standard Time": "Etc/GMT+12",
    "E. Africa Standard Time": "Africa/Nairobi",
    "E. Australia Standard Time": "Australia/Brisbane",
    "E. Europe Standard Time": "Europe/Chisinau",
    "E. South America Standard Time": "America/Sao_Paulo",
    "Easter Island Standard Time": "Pacific/Easter",
    "Eastern Standard Time (Mexico)": "America/Cancun",
    "Eastern Standard Time": "America/New_York",
    "Egypt Standard Time": "Africa/Cairo",
    "Ekaterinburg Standard Time": "Asia/Yekaterinburg",
    "FLE Standard Time": "Europe/Kiev",
    "Fiji Standard Time": "Pacific/Fiji",
    "GMT Standard Time": "Europe/London",
    "GTB Standard Time": "Europe/Bucharest",
    "Georgian Standard Time": "Asia/Tbilisi",
    "Greenland Standard Time": "America/Godthab",
    "Greenwich Standard Time": "Atlantic/Reykjavik",
    "Haiti Standard Time": "America/Port-au-Prince",
    "Hawaiian Standard Time": "Pacific/Honolulu",
    "India Standard Time": "Asia/Calcutta",
    "Iran Standard Time": "Asia/Tehran",
    "Israel Standard Time": "Asia/Jerusalem",
    "Jordan Standard Time": "Asia/Amman",
    "Kaliningrad Standard Time": "Europe/Kaliningrad",
    "Korea Standard Time": "Asia/Seoul",
    "Libya Standard Time": "Africa/Tripoli",
    "Line Islands Standard Time": "Pacific/Kiritimati",
    "Lord Howe Standard Time": "Australia/Lord_Howe",
    "Magadan Standard Time": "Asia/Magadan",
    "Magallanes Standard Time": "America/Punta_Arenas",
    "Marquesas Standard Time": "Pacific/Marquesas",
    "Mauritius Standard Time": "Indian/Mauritius",
    "Middle East Standard Time": "Asia/Beirut",
    "Montevideo Standard Time": "America/Montevideo",
    "Morocco Standard Time": "Africa/Casablanca",
    "Mountain Standard Time (Mexico)": "America/Mazatlan",
    "Mountain Standard Time": "America/Denver",
    "Myanmar Standard Time": "Asia/Rangoon",
    "N. Central Asia Standard Time": "Asia/Novosibirsk",
    "Namibia Standard Time": "Africa/Windhoek",
    "Nepal Standard Time": "Asia/Katmandu",
    "New Zealand Standard Time": "Pacific/Auckland",
    "Newfoundland Standard Time": "America/St_Johns",
    "Norfolk Standard Time": "Pacific/Norfolk",
    "North Asia East Standard Time": "Asia/Irkutsk",
    "North Asia Standard Time": "Asia/Krasnoyarsk",
    "North Korea Standard Time": "Asia/Pyongyang",
    "Omsk Standard Time": "Asia/Omsk",
    "Pacific SA Standard Time": "America/Santiago",
    "Pacific Standard Time (Mexico)": "America/Tijuana",
    "Pacific Standard Time": "America/Los_Angeles",
    "Pakistan Standard Time": "Asia/Karachi",
    "Paraguay Standard Time": "America/Asuncion",
    "Qyzylorda Standard Time": "Asia/Qyzylorda",
    "Romance Standard Time": "Europe/Paris",
    "Russia Time Zone 10": "Asia/Srednekolymsk",
    "Russia Time Zone 11": "Asia/Kamchatka",
    "Russia Time Zone 3": "Europe/Samara",
    "Russian Standard Time": "Europe/Moscow",
    "SA Eastern Standard Time": "America/Cayenne",
    "SA Pacific Standard Time": "America/Bogota",
    "SA Western Standard Time": "America/La_Paz",
    "SE Asia Standard Time": "Asia/Bangkok",
    "Saint Pierre Standard Time": "America/Miquelon",
    "Sakhalin Standard Time": "Asia/Sakhalin",
    "Samoa Standard Time": "Pacific/Apia",
    "Sao Tome Standard Time": "Africa/Sao_Tome",
    "Saratov Standard Time": "Europe/Saratov",
    "Singapore Standard Time": "Asia/Singapore",
    "South Africa Standard Time": "Africa/Johannesburg",
    "South Sudan Standard Time": "Africa/Juba",
    "Sri Lanka Standard Time": "Asia/Colombo",
    "Sudan Standard Time": "Africa/Khartoum",
    "Syria Standard Time": "Asia/Damascus",
    "Taipei Standard Time": "Asia/Taipei",
    "Tasmania Standard Time": "Australia/Hobart",
    "Tocantins Standard Time": "America/Araguaina",
    "Tokyo Standard Time": "Asia/Tokyo",
    "Tomsk Standard Time": "Asia/Tomsk",
    "Tonga Standard Time": "Pacific/Tongatapu",
    "Transbaikal Standard Time": "Asia/Chita",
    "Turkey Standard Time": "Europe/Istanbul",
    "Turks And Caicos Standard Time": "America/Grand_Turk",
    "US Eastern Standard Time": "America/Indianapolis",
    "US Mountain Standard Time": "America/Phoenix",
    "UTC": "Etc/UTC",
    "UTC+12": "Etc/GMT-12",
    "UTC+13": "Etc/GMT-13",
    "UTC-02": "Etc/GMT+2",
    "UTC-08": "Etc/GMT+8",
    "UTC-09": "Etc/GMT+9",
    "UTC-11": "Etc/GMT+11",
    "Ulaanbaatar Standard Time": "Asia/Ulaanbaatar",
    "Venezuela Standard Time": "America/Caracas",
    "Vladivostok Standard Time": "Asia/Vladivostok",
    "Volgograd Standard Time": "Europe/Volgograd",
    "W. Australia Standard Time": "Australia/Perth",
    "W. Central Africa Standard Time": "Africa/Lagos",
    "W. Europe Standard Time": "Europe/Berlin",
    "W. Mongolia Standard Time": "Asia/Hovd",
    "West Asia Standard Time": "Asia/Tashkent",
    "West Bank Standard Time": "Asia/Hebron",
    "West Pacific Standard Time": "Pacific/Port_Moresby",
    "Yakutsk Standard Time": "Asia/Yakutsk",
    "Yukon Standard Time": "America/Whitehorse",
};
/** Windows time zone id to the other IANA names of its zone, with spaces between: long strings, which cost a start next to nothing. */
const otherZoneNames = {
    "AUS Central Standard Time": "Australia/North",
    "AUS Eastern Standard Time": "Australia/ACT Australia/Canberra Australia/Melbourne Australia/NSW Australia/Victoria",
    "Afghanistan Standard Time": "",
    "Alaskan Standard Time": "America/Juneau America/Metlakatla America/Nome America/Sitka America/Yakutat US/Alaska",
    "Aleutian Standard Time": "America/Atka US/Aleutian",
    "Altai Standard Time": "",
    "Arab Standard Time": "Asia/Aden Asia/Bahrain Asia/Kuwait Asia/Qatar",
    "Arabian Standard Time": "Asia/Muscat Etc/GMT-4",
    "Arabic Standard Time": "",
    "Argentina Standard Time": "America/Argentina/Buenos_Aires America/Argentina/Catamarca America/Argentina/ComodRivadavia America/Argentina/Cordoba America/Argentina/Jujuy America/Argentina/La_Rioja America/Argentina/Mendoza America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia America/Catamarca America/Cordoba America/Jujuy America/Mendoza America/Rosario",
    "Astrakhan Standard Time": "Europe/Ulyanovsk",
    "Atlantic Standard Time": "America/Glace_Bay America/Goose_Bay America/Moncton America/Thule Atlantic/Bermuda Canada/Atlantic",
    "Aus Central W. Standard Time": "",
    "Azerbaijan Standard Time": "",
    "Azores Standard Time": "America/Scoresbysund",
    "Bahia Standard Time": "",
    "Bangladesh Standard Time": "Asia/Dacca Asia/Thimbu Asia/Thimphu",
    "Belarus Standard Time": "",
    "Bougainville Standard Time": "",
    "Canada Central Standard Time": "America/Swift_Current Canada/Saskatchewan",
    "Cape Verde Standard Time": "Etc/GMT+1",
    "Caucasus Standard Time": "",
    "Cen. Australia Standard Time": "Australia/Broken_Hill Australia/South Australia/Yancowinna",
    "Central America Standard Time": "America/Belize America/Costa_Rica America/El_Salvador America/Managua America/Tegucigalpa Etc/GMT+6 Pacific/Galapagos",
    "Central Asia Standard Time": "Antarctica/Vostok Asia/Kashgar Asia/Urumqi Etc/GMT-6 Indian/Chagos",
    "Central Brazilian Standard Time": "America/Campo_Grande",
    "Central Europe Standard Time": "Europe/Belgrade Europe/Bratislava Europe/Ljubljana Europe/Podgorica Europe/Prague Europe/Tirane",
    "Central European Standard Time": "Europe/Sarajevo Europe/Skopje Europe/Zagreb Poland",
    "Central Pacific Standard Time": "Antarctica/Casey Etc/GMT-11 Pacific/Efate Pacific/Kosrae Pacific/Noumea Pacific/Pohnpei Pacific/Ponape",
    "Central Standard Time (Mexico)": "America/Bahia_Banderas America/Chihuahua America/Merida America/Monterrey Mexico/General",
    "Central Standard Time": "America/Indiana/Knox America/Indiana/Tell_City America/Knox_IN America/Matamoros America/Menominee America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Ojinaga America/Rainy_River America/Rankin_Inlet America/Resolute America/Winnipeg CST6CDT Canada/Central US/Central US/Indiana-Starke",
    "Chatham Islands Standard Time": "NZ-CHAT",
    "China Standard Time": "Asia/Chongqing Asia/Chungking Asia/Harbin Asia/Hong_Kong Asia/Macao Asia/Macau Hongkong PRC",
    "Cuba Standard Time": "Cuba",
    "Dateline Standard Time": "",
    "E. Africa Standard Time": "Africa/Addis_Ababa Africa/Asmara Africa/Asmera Africa/Dar_es_Salaam Africa/Djibouti Africa/Kampala Africa/Mogadishu Antarctica/Syowa Etc/GMT-3 Indian/Antananarivo Indian/Comoro Indian/Mayotte",
    "E. Australia Standard Time": "Australia/Lindeman Australia/Queensland",
    "E. Europe Standard Time": "Europe/Tiraspol",
    "E. South America Standard Time": "Brazil/East",
    "Easter Island Standard Time": "Chile/EasterIsland",
    "Eastern Standard Time (Mexico)": "",
    "Eastern Standard Time": "America/Detroit America/Indiana/Petersburg America/Indiana/Vincennes America/Indiana/Winamac America/Iqaluit America/Kentucky/Louisville America/Kentucky/Monticello America/Louisville America/Montreal America/Nassau America/Nipigon America/Pangnirtung America/Thunder_Bay America/Toronto Canada/Eastern EST5EDT US/Eastern US/Michigan",
    "Egypt Standard Time": "Egypt",
    "Ekaterinburg Standard Time": "",
    "FLE Standard Time": "Europe/Helsinki Europe/Kyiv Europe/Mariehamn Europe/Riga Europe/Sofia Europe/Tallinn Europe/Uzhgorod Europe/Vilnius Europe/Zaporozhye",
    "Fiji Standard Time": "",
    "GMT Standard Time": "Atlantic/Canary Atlantic/Faeroe Atlantic/Faroe Atlantic/Madeira Eire Europe/Belfast Europe/Dublin Europe/Guernsey Europe/Isle_of_Man Europe/Jersey Europe/Lisbon GB GB-Eire Portugal WET",
    "GTB Standard Time": "Asia/Famagusta Asia/Nicosia EET Europe/Athens Europe/Nicosia",
    "Georgian Standard Time": "",
    "Greenland Standard Time": "America/Nuuk",
    "Greenwich Standard Time": "Africa/Abidjan Africa/Accra Africa/Bamako Africa/Banjul Africa/Bissau Africa/Conakry Africa/Dakar Africa/Freetown Africa/Lome Africa/Monrovia Africa/Nouakchott Africa/Ouagadougou Africa/Timbuktu America/Danmarkshavn Atlantic/St_Helena Iceland",
    "Haiti Standard Time": "",
    "Hawaiian Standard Time": "Etc/GMT+10 HST Pacific/Johnston Pacific/Rarotonga Pacific/Tahiti US/Hawaii",
    "India Standard Time": "Asia/Kolkata",
    "Iran Standard Time": "Iran",
    "Israel Standard Time": "Asia/Tel_Aviv Israel",
    "Jordan Standard Time": "",
    "Kaliningrad Standard Time": "",
    "Korea Standard Time": "ROK",
    "Libya Standard Time": "Libya",
    "Line Islands Standard Time": "Etc/GMT-14",
    "Lord Howe Standard Time": "Australia/LHI",
    "Magadan Standard Time": "",
    "Magallanes Standard Time": "America/Coyhaique",
    "Marquesas Standard Time": "",
    "Mauritius Standard Time": "Indian/Mahe Indian/Reunion",
    "Middle East Standard Time": "",
    "Montevideo Standard Time": "",
    "Morocco Standard Time": "Africa/El_Aaiun",
    "Mountain Standard Time (Mexico)": "Mexico/BajaSur",
    "Mountain Standard Time": "America/Boise America/Cambridge_Bay America/Ciudad_Juarez America/Edmonton America/Inuvik America/Shiprock America/Yellowknife Canada/Mountain MST7MDT Navajo US/Mountain",
    "Myanmar Standard Time": "Asia/Yangon Indian/Cocos",
    "N. Central Asia Standard Time": "",
    "Namibia Standard Time": "",
    "Nepal Standard Time": "Asia/Kathmandu",
    "New Zealand Standard Time": "Antarctica/McMurdo Antarctica/South_Pole NZ",
    "Newfoundland Standard Time": "Canada/Newfoundland",
    "Norfolk Standard Time": "",
    "North Asia East Standard Time": "",
    "North Asia Standard Time": "Asia/Novokuznetsk",
    "North Korea Standard Time": "",
    "Omsk Standard Time": "",
    "Pacific SA Standard Time": "Chile/Continental",
    "Pacific Standard Time (Mexico)": "America/Ensenada America/Santa_Isabel Mexico/BajaNorte",
    "Pacific Standard Time": "America/Vancouver Canada/Pacific PST8PDT US/Pacific",
    "Pakistan Standard Time": "",
    "Paraguay Standard Time": "",
    "Qyzylorda Standard Time": "",
    "Romance Standard Time": "Africa/Ceuta CET Europe/Brussels Europe/Copenhagen Europe/Madrid MET",
    "Russia Time Zone 10": "",
    "Russia Time Zone 11": "Asia/Anadyr",
    "Russia Time Zone 3": "",
    "Russian Standard Time": "Europe/Kirov Europe/Simferopol W-SU",
    "SA Eastern Standard Time": "America/Belem America/Fortaleza America/Maceio America/Paramaribo America/Recife America/Santarem Antarctica/Palmer Antarctica/Rothera Atlantic/Stanley Etc/GMT+3",
    "SA Pacific Standard Time": "America/Atikokan America/Cayman America/Coral_Harbour America/Eirunepe America/Guayaquil America/Jamaica America/Lima America/Panama America/Porto_Acre America/Rio_Branco Brazil/Acre EST Etc/GMT+5 Jamaica",
    "SA Western Standard Time": "America/Anguilla America/Antigua America/Aruba America/Barbados America/Blanc-Sablon America/Boa_Vista America/Curacao America/Dominica America/Grenada America/Guadeloupe America/Guyana America/Kralendijk America/Lower_Princes America/Manaus America/Marigot America/Martinique America/Montserrat America/Port_of_Spain America/Porto_Velho America/Puerto_Rico America/Santo_Domingo America/St_Barthelemy America/St_Kitts America/St_Lucia America/St_Thomas America/St_Vincent America/Tortola America/Virgin Brazil/West Etc/GMT+4",
    "SE Asia Standard Time": "Antarctica/Davis Asia/Ho_Chi_Minh Asia/Jakarta Asia/Phnom_Penh Asia/Pontianak Asia/Saigon Asia/Vientiane Etc/GMT-7 Indian/Christmas",
    "Saint Pierre Standard Time": "",
    "Sakhalin Standard Time": "",
    "Samoa Standard Time": "",
    "Sao Tome Standard Time": "",
    "Saratov Standard Time": "",
    "Singapore Standard Time": "Asia/Brunei Asia/Kuala_Lumpur Asia/Kuching Asia/Makassar Asia/Manila Asia/Ujung_Pandang Etc/GMT-8 Singapore",
    "South Africa Standard Time": "Africa/Blantyre Africa/Bujumbura Africa/Gaborone Africa/Harare Africa/Kigali Africa/Lubumbashi Africa/Lusaka Africa/Maputo Africa/Maseru Africa/Mbabane Etc/GMT-2",
    "South Sudan Standard Time": "",
    "Sri Lanka Standard Time": "",
    "Sudan Standard Time": "",
    "Syria Standard Time": "",
    "Taipei Standard Time": "ROC",
    "Tasmania Standard Time": "Antarctica/Macquarie Australia/Currie Australia/Tasmania",
    "Tocantins Standard Time": "",
    "Tokyo Standard Time": "Asia/Dili Asia/Jayapura Etc/GMT-9 Japan Pacific/Palau",
    "Tomsk Standard Time": "",
    "Tonga Standard Time": "",
    "Transbaikal Standard Time": "",
    "Turkey Standard Time": "Asia/Istanbul Turkey",
    "Turks And Caicos Standard Time": "",
    "US Eastern Standard Time": "America/Fort_Wayne America/Indiana/Indianapolis America/Indiana/Marengo America/Indiana/Vevay US/East-Indiana",
    "US Mountain Standard Time": "America/Creston America/Dawson_Creek America/Fort_Nelson America/Hermosillo Etc/GMT+7 MST US/Arizona",
    "UTC": "Etc/GMT Etc/GMT+0 Etc/GMT-0 Etc/GMT0 Etc/Greenwich Etc/UCT Etc/Universal Etc/Zulu GMT GMT+0 GMT-0 GMT0 Greenwich UCT UTC Universal Zulu",
    "UTC+12": "Kwajalein Pacific/Funafuti Pacific/Kwajalein Pacific/Majuro Pacific/Nauru Pacific/Tarawa Pacific/Wake Pacific/Wallis",
    "UTC+13": "Pacific/Enderbury Pacific/Fakaofo Pacific/Kanton",
    "UTC-02": "America/Noronha Atlantic/South_Georgia Brazil/DeNoronha",
    "UTC-08": "Pacific/Pitcairn",
    "UTC-09": "Pacific/Gambier",
    "UTC-11": "Pacific/Midway Pacific/Niue Pacific/Pago_Pago Pacific/Samoa US/Samoa",
    "Ulaanbaatar Standard Time": "Asia/Choibalsan Asia/Ulan_Bator",
    "Venezuela Standard Time": "",
    "Vladivostok Standard Time": "Asia/Ust-Nera",
    "Volgograd Standard Time": "",
    "W. Australia Standard Time": "Australia/West",
    "W. Central Africa Standard Time": "Africa/Algiers Africa/Bangui Africa/Brazzaville Africa/Douala Africa/Kinshasa Africa/Libreville Africa/Luanda Africa/Malabo Africa/Ndjamena Africa/Niamey Africa/Porto-Novo Africa/Tunis Etc/GMT-1",
    "W. Europe Standard Time": "Arctic/Longyearbyen Atlantic/Jan_Mayen Europe/Amsterdam Europe/Andorra Europe/Busingen Europe/Gibraltar Europe/Luxembourg Europe/Malta Europe/Monaco Europe/Oslo Europe/Rome Europe/San_Marino Europe/Stockholm Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Zurich",
    "W. Mongolia Standard Time": "",
    "West Asia Standard Time": "Antarctica/Mawson Asia/Almaty Asia/Aqtau Asia/Aqtobe Asia/Ashgabat Asia/Ashkhabad Asia/Atyrau Asia/Dushanbe Asia/Oral Asia/Qostanay Asia/Samarkand Etc/GMT-5 Indian/Kerguelen Indian/Maldives",
    "West Bank Standard Time": "Asia/Gaza",
    "West Pacific Standard Time": "Antarctica/DumontDUrville Etc/GMT-10 Pacific/Chuuk Pacific/Guam Pacific/Saipan Pacific/Truk Pacific/Yap",
    "Yakutsk Standard Time": "Asia/Khandyga",
    "Yukon Standard Time": "America/Dawson Canada/Yukon",
};

;// CONCATENATED MODULE: ./lib/calendar/nearest-zone.js



/** Longer texts are not a slip of the pen, and reading them would only cost time. */
const nearest_zone_readable = 100;
/**
 * The Windows id that somebody most likely meant by another name of a time zone: an IANA name, a daylight or display name, a city, a distance
 * from UTC, or a misspelt id. Undefined rather than a zone with another clock.
 */
function nearestZone(text) {
    if (text.length > nearest_zone_readable)
        return undefined;
    const { ianaNames } = zoneNames();
    const iana = ianaNames.get(text.trim().replaceAll(' ', '_').toLowerCase());
    if (iana !== undefined)
        return iana;
    const { offset, name } = readDisplayName(text.trim().replace(/coordinated universal time/i, 'UTC'));
    const keepsOffset = (id) => offset === undefined || offsetsOf(windowsZones[id] ?? '').includes(offset);
    if (name === '' && offset !== undefined)
        return fixedZone(offset);
    return calledZone(name, keepsOffset) ?? zoneOfCity(name, keepsOffset) ?? misspeltZone(name, keepsOffset) ?? misspeltIanaName(name);
}
let names;
/** Made for the first name that was not understood: most runs never need them. */
function zoneNames() {
    names ??= readNames();
    return names;
}
function readNames() {
    const ianaNames = new Map();
    const cities = new Map();
    for (const [id, iana] of Object.entries(windowsZones)) {
        for (const name of `${iana} ${otherZoneNames[id]}`.trim().split(' ')) {
            ianaNames.set(name.toLowerCase(), id);
            const city = nameOf(name.slice(name.lastIndexOf('/') + 1));
            cities.set(city, (cities.get(city) ?? new Set()).add(id));
        }
    }
    return { ianaNames, cities, windowsNames: new Map(Object.keys(windowsZones).map((id) => [nameOf(id), id])) };
}
/** `(UTC+01:00) Amsterdam, Berlin`, `UTC+1`, or a name without a distance. */
function readDisplayName(text) {
    const form = /^(?:\((?:UTC|GMT)([+-]\d\d?(?::?\d\d)?)?\)|(?:UTC|GMT)?([+-]\d\d?(?::?\d\d)?)(?![\d:]))\s*(.*)$/i;
    const [whole, inBrackets, bare, name = ''] = form.exec(text) ?? [];
    if (whole === undefined)
        return { name: text };
    const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d?):?(\d\d)?$/.exec(inBrackets ?? bare ?? '') ?? [];
    return { offset: (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)), name };
}
/** The zone that never changes its clock, which is so far ahead of UTC. */
function fixedZone(offset) {
    const hours = offset / 60;
    const byHour = zoneNames().ianaNames.get(hours === 0 ? 'utc' : `etc/gmt${hours > 0 ? '-' : '+'}${Math.abs(hours)}`);
    return byHour ?? Object.keys(windowsZones).find((id) => offsetsOf(windowsZones[id] ?? '').every((other) => other === offset));
}
/** By the words of its id, with or without what follows in brackets. */
function calledZone(text, accept) {
    const { windowsNames } = zoneNames();
    const ids = [text, text.replace(/\(.*\)/, '')].map((name) => usualNames.get(name.toLowerCase()) ?? windowsNames.get(nameOf(name)));
    return ids.find((id) => id !== undefined && accept(id));
}
/** By cities: all that there are in one zone with such a clock. */
function zoneOfCity(text, accept) {
    const zones = new Set(text.split(/[,()]/).flatMap((place) => [...(zoneNames().cities.get(nameOf(place)) ?? [])]));
    const accepted = [...zones].filter(accept);
    return accepted.length === 1 ? accepted[0] : undefined;
}
/** Word by word: eastern is no misspelt western. */
function misspeltZone(text, accept) {
    const words = nearest_zone_wordsOf(text);
    const near = Object.keys(windowsZones).filter((id) => accept(id) && areNear(words, nearest_zone_wordsOf(id)));
    return near.length > 1 ? (0,nearest/* nearest */.p)(text, near) : near[0];
}
function areNear(words, others) {
    return words.length === others.length && words.every((word, index) => (0,nearest/* nearest */.p)(word, others.slice(index, index + 1)) !== undefined);
}
/** `Europe/Amsterdm`: another city of the same region. */
function misspeltIanaName(text) {
    const [, region = '', city = ''] = /^(.+\/)(.+)$/.exec(text.trim().toLowerCase()) ?? [];
    const cities = [...zoneNames().ianaNames.keys()].flatMap((name) => (name.startsWith(region) ? [name.slice(region.length)] : []));
    return region === '' ? undefined : zoneNames().ianaNames.get(`${region}${(0,nearest/* nearest */.p)(city, cities)}`);
}
/** Names by which a zone goes, some of them in Windows, without a word of its id or a city that IANA names. */
const usualNames = new Map([
    ['greenwich mean time', 'UTC'],
    ['british summer time', 'GMT Standard Time'],
    ['irish standard time', 'GMT Standard Time'],
    // By Unicode the time of Lisbon; `W. Europe Standard Time` is that of Berlin.
    ['western european time', 'GMT Standard Time'],
    ['western european standard time', 'GMT Standard Time'],
    ['western european summer time', 'GMT Standard Time'],
    ['international date line west', 'Dateline Standard Time'],
    ['baja california', 'Pacific Standard Time (Mexico)'],
    ['chetumal', 'Eastern Standard Time (Mexico)'],
    ['indiana (east)', 'US Eastern Standard Time'],
    ['brasilia', 'E. South America Standard Time'],
    ['city of buenos aires', 'Argentina Standard Time'],
    ['saint pierre and miquelon', 'Saint Pierre Standard Time'],
    ['salvador', 'Bahia Standard Time'],
    ['cabo verde is.', 'Cape Verde Standard Time'],
    ['port louis', 'Mauritius Standard Time'],
    ['sri jayawardenepura', 'Sri Lanka Standard Time'],
    ['chokurdakh', 'Russia Time Zone 10'],
    ['solomon is., new caledonia', 'Central Pacific Standard Time'],
    ["nuku'alofa", 'Tonga Standard Time'],
]);
/** One spelling for each: Windows shortens them in some ids. */
const usualWords = new Map([
    ['west', 'w'],
    ['western', 'w'],
    ['east', 'e'],
    ['eastern', 'e'],
    ['north', 'n'],
    ['central', 'cen'],
    ['aus', 'australia'],
    ['australian', 'australia'],
    ['daylight', 'standard'],
    ['summer', 'standard'],
]);
function nearest_zone_wordsOf(text) {
    const words = text.toLowerCase().split(/[^\p{L}\d+-]+/u);
    return words.filter((word) => word !== '').map((word) => usualWords.get(word) ?? word);
}
/** What makes a zone's name its own. */
function nameOf(text) {
    return nearest_zone_wordsOf(text)
        .filter((word) => !commonWords.has(word))
        .join(' ');
}
const commonWords = new Set(['standard', 'time', 'island', 'islands']);

;// CONCATENATED MODULE: ./lib/calendar/zone.js





const zones = new Map(Object.entries(windowsZones).map(([windowsId, iana]) => [windowsId.toLowerCase(), { windowsId, iana }]));
/** A clock that never changes, by its distance from UTC: `UTC`, `UTC+05:30`. Only AKS takes it. */
function readFixedZone(text) {
    const fixed = text === 'UTC' ? 'UTC+00:00' : text;
    return fixedOffset(fixed) === undefined ? refused('is no distance from UTC', 'UTC+00:00') : (0,estate_known/* value */.Uq)({ windowsId: text, iana: fixed });
}
/** Windows still lists two zones that no rules are published for, so Azure accepts them; these keep the same clock today. */
const withoutRules = new Map([
    ['kamchatka standard time', 'Russia Time Zone 11'],
    ['mid-atlantic standard time', 'UTC-02'],
]);
/** Reads `timeZone`: a Windows id in any case. */
function readZone(text) {
    const known = zones.get(text.toLowerCase());
    if (known !== undefined)
        return (0,estate_known/* value */.Uq)(known);
    const successor = withoutRules.get(text.toLowerCase());
    if (successor !== undefined)
        return refused('is an old zone whose clock changes are not published', successor);
    if (text === '')
        return refused('is empty', 'UTC');
    const close = nearestZone(text);
    return refused('is not a Windows time zone id', ...(close === undefined ? [] : [close]));
}

;// CONCATENATED MODULE: ./lib/calendar/node-window.js





/** More than AKS takes between two windows; each of so many beginnings is worked out. */
const mostBeginnings = 100;
/**
 * Reads the window of a cluster of AKS (learn.microsoft.com/azure/aks/planned-maintenance). Its clock never changes. What counts from the day
 * of its creation is the same from every day where it comes each day, week or month; else the calendars of all beginnings are possible.
 */
function nodeWindowCalendar({ recurEvery, timeZone, start, duration, notAllowed }) {
    for (const fact of [recurEvery, timeZone, start, notAllowed])
        if (fact.kind === 'unknown')
            return { kind: 'unknown', why: fact.why };
    if (recurEvery.kind !== 'value' || timeZone.kind !== 'value' || start.kind !== 'value') {
        return { kind: 'unknown', why: 'it leaves out its recurrence or its start' };
    }
    const isAnchored = start.value.includes(' ');
    const recurrence = parseRecurrence(recurEvery.value);
    const zone = readFixedZone(timeZone.value);
    const time = parseTimeOfDay(start.value);
    const first = parseStart(start.value);
    const closed = (notAllowed.kind === 'value' ? notAllowed.value : []).map((text) => ({ text, span: parseSpan(text) }));
    const refused = [
        ...refusalOf('recurEvery', recurEvery.value, recurrence),
        ...refusalOf('timeZone', timeZone.value, zone),
        ...refusalOf('start', start.value, isAnchored ? first : time),
        ...closed.flatMap(({ text, span }) => refusalOf('start', text, span)),
    ];
    if (recurrence.kind !== 'value' || zone.kind !== 'value' || refused.length > 0)
        return { kind: 'refused', refused };
    const spans = closed.flatMap(({ span }) => (span.kind === 'value' ? [span.value] : []));
    const from = (clock) => ({
        recurrence: recurrence.value,
        zone: zone.value,
        start: clock,
        duration: minutesOf(duration),
        ...(spans.length > 0 ? { closed: spans } : {}),
    });
    if (first.kind === 'value')
        return { kind: 'calendar', calendar: from(first.value) };
    const minute = time.kind === 'value' ? time.value : 0;
    const [only, ...others] = beginnings(recurrence.value).map((day) => from({ day, minute }));
    if (only && others.length === 0)
        return { kind: 'calendar', calendar: only };
    const why = 'its windows count from the day of its creation, which is not known';
    return { kind: 'unknown', why, ...(only ? { possible: [only, ...others] } : {}) };
}
function refusalOf(part, text, parsed) {
    return parsed.kind === 'refused' ? [{ part, says: sayRefusal(text, parsed) }] : [];
}
/** Days of which one each gives every calendar that the recurrence can have; none where they are too many. */
function beginnings(recurrence) {
    const { kind, every } = recurrence;
    if (every > mostBeginnings)
        return [];
    const dayOf = (count) => {
        if (kind === 'month-days' || kind === 'month-weekday')
            return firstOfMonth(longAgo + count);
        return kind === 'weeks' ? 7 * count : count;
    };
    return Array.from({ length: every }, (_, count) => dayOf(count));
}
/** The month of 1 January 1970. */
const longAgo = 1970 * 12;
/** The shortest that AKS takes where nothing says how long. */
const shortest = 4 * 60;
/** `HH:00`, up to a whole day. */
function minutesOf(duration) {
    const [hours, minutes] = duration.kind === 'value' ? duration.value.split(':').map(Number) : [];
    const length = (hours ?? 0) * 60 + (minutes ?? 0);
    return length > 0 ? length : shortest;
}

;// CONCATENATED MODULE: ./lib/calendar/start.js





/** As `parseStart`; refuses also a time that the clock of the zone skips, as Azure does. Only the first window has to exist. */
function parseStartIn(timeZone) {
    return (text) => {
        const start = parseStart(text);
        const zone = timeZone.kind === 'value' ? readZone(timeZone.value) : undefined;
        if (start.kind !== 'value' || zone?.kind !== 'value')
            return start;
        const { day, minute } = toWallClock(zone.value, toInstant(zone.value, start.value));
        if (day === start.value.day && minute === start.value.minute)
            return start;
        const instead = `${dateOf(day)} ${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
        return refused(`names a time that the clock of ${zone.value.windowsId} skips`, instead);
    };
}
function twoDigits(number) {
    return String(number).padStart(2, '0');
}

;// CONCATENATED MODULE: ./lib/calendar/schedule-calendar.js








/** Reads the window of a schedule; the same schedule is read once. */
const calendarOf = (0,memo/* memo */.p)((schedule) => {
    if ((0,node_window/* isNodeWindow */.pG)(schedule))
        return nodeWindowCalendar(schedule);
    const { recurEvery, recurrenceFields, timeZone, start, expiration, duration } = schedule;
    const parts = {
        recurEvery: part(recurEvery, parseRecurrenceWith(recurrenceFields)),
        timeZone: part(timeZone, readZone),
        start: part(start, parseStartIn(timeZone)),
        expiration: part(expiration, parseExpiry),
        duration: part(duration, parseDuration),
    };
    const refused = Object.keys(parts).flatMap((name) => {
        const { refusal } = parts[name];
        return refusal === undefined ? [] : [{ part: name, says: refusal }];
    });
    if (refused.length > 0)
        return { kind: 'refused', refused };
    const [recurrence, zone, begin] = [parts.recurEvery.value, parts.timeZone.value, parts.start.value];
    const open = [parts.recurEvery, parts.timeZone, parts.start, parts.expiration].find(({ why }) => why !== undefined);
    if (open?.why !== undefined)
        return { kind: 'unknown', why: open.why };
    if (recurrence === undefined || zone === undefined || begin === undefined) {
        return { kind: 'unknown', why: 'it leaves out its recurrence, time zone or start' };
    }
    const expiry = parts.expiration.value;
    const length = parts.duration.value ?? longestWindow;
    return { kind: 'calendar', calendar: { recurrence, zone, start: begin, duration: length, ...(expiry === undefined ? {} : { expiry }) } };
});
/** What is documented as the longest, in minutes, where nothing says how long. */
const longestWindow = 235;
function part(fact, parse) {
    if (fact.kind === 'unknown')
        return { why: fact.why };
    if (fact.kind === 'absent')
        return {};
    const parsed = parse(fact.value);
    if (parsed.kind === 'refused' && parsed.undocumented)
        return { why: sayRefusal(fact.value, parsed) };
    return parsed.kind === 'refused' ? { refusal: sayRefusal(fact.value, parsed) } : { value: parsed.value };
}

;// CONCATENATED MODULE: ./lib/calendar/once-per-schedules.js

/** The same answer for the same schedules at the same time, worked out once: thousands of machines may be on one schedule. */
function oncePerSchedules(make) {
    const answersOf = (0,memo/* memo */.p)((_) => new Map());
    const aloneOf = (0,memo/* memo */.p)((_) => new Map());
    return (calendars, now) => {
        if (calendars.size === 1)
            return answerAlone(calendars, now);
        const sorted = [...calendars].sort(([a], [b]) => (a < b ? -1 : 1));
        const of = sorted.map(([, calendar]) => calendar);
        const [first] = of;
        if (first === undefined)
            return make(calendars, now);
        const answers = answersOf(first);
        const key = JSON.stringify([now.getTime(), ...sorted.map(([id]) => id)]);
        const known = answers.get(key);
        if (known?.of.every((calendar, index) => calendar === of[index]))
            return known.once;
        const answer = { of, once: make(calendars, now) };
        answers.set(key, answer);
        return answer.once;
    };
    /** Most machines are on one schedule. */
    function answerAlone(calendars, now) {
        const [calendar] = calendars.values();
        const answers = calendar && aloneOf(calendar);
        const answer = answers?.get(now.getTime()) ?? { once: make(calendars, now) };
        answers?.set(now.getTime(), answer);
        return answer.once;
    }
}

;// CONCATENATED MODULE: ./lib/calendar/worst-gap.js




const horizonInYears = 10;
/**
 * The worst gap that a machine meets, from now to its first window and from each window of the next ten years to the one
 * after it. The windows of all schedules count as one series.
 */
function worstGap(calendars, now) {
    const zone = commonZone(calendars);
    const hourly = calendars.every(({ recurrence }) => recurrence.kind === 'hours');
    const measure = (instant) => (hourly ? instant : localDay(zone, instant) * dayLength);
    let worst = { length: -1, from: now, to: now };
    let [last, lastMeasure] = [now, measure(now)];
    for (const start of startsThatMatter(calendars, now)) {
        const startMeasure = measure(start);
        if (startMeasure - lastMeasure > worst.length)
            worst = { length: startMeasure - lastMeasure, from: last, to: start };
        [last, lastMeasure] = [start, startMeasure];
    }
    const dated = (instant) => dateOf(localDay(zone, instant));
    return worst.length < 0
        ? { days: null, from: dated(now), to: null }
        : { days: worst.length / dayLength, from: dated(worst.from), to: dated(worst.to) };
}
/** Ends with the first window past the horizon, so that a gap is seen whole. */
function* startsThatMatter(calendars, now) {
    const horizon = Math.min(new Date(now).setUTCFullYear(new Date(now).getUTCFullYear() + horizonInYears), repetition(calendars, now) ?? Number.POSITIVE_INFINITY);
    for (const start of mergedStarts(calendars, now)) {
        yield start;
        if (start >= horizon)
            return;
    }
}
/** When windows that come by the hour begin to repeat: clock changes do not move them. Undefined where others come in between, or some end. */
function repetition(calendars, now) {
    let period = 1;
    let begin = now;
    for (const calendar of calendars) {
        const first = windowStarts(calendar, now).next();
        const ends = calendar.expiry !== undefined && calendars.length > 1; // one alone shows its gap before that
        if (calendar.recurrence.kind !== 'hours' || ends || first.done)
            return undefined;
        period = leastCommonMultiple(period, calendar.recurrence.every);
        begin = Math.max(begin, first.value);
    }
    return begin + period * hourLength;
}
function leastCommonMultiple(a, b) {
    let [divisor, rest] = [a, b];
    while (rest > 0)
        [divisor, rest] = [rest, divisor % rest];
    return (a / divisor) * b;
}
const utc = { windowsId: 'UTC', iana: 'Etc/UTC' };
/** The zone of all schedules where they share one, else UTC. */
function commonZone(calendars) {
    const [first, ...others] = calendars.map(({ zone }) => zone);
    return first !== undefined && others.every(({ iana }) => iana === first.iana) ? first : utc;
}
/** The worst gap of a machine on these schedules from now on: the rule asks for it, and the report. */
const worstGapOf = oncePerSchedules((calendars, now) => worstGap([...calendars.values()], now.getTime()));

// EXTERNAL MODULE: ./lib/estate/truth.js
var truth = __webpack_require__(7689);
;// CONCATENATED MODULE: ./lib/patching/security-classes.js
const yes = { carries: 'yes', says: 'installs critical and security patches' };
/** In lower case: Azure's enum values ignore it. */
const classes = {
    linux: ['critical', 'security', 'other'],
    windows: ['critical', 'security', 'updaterollup', 'featurepack', 'servicepack', 'definition', 'tools', 'updates'],
};
/** On Linux Critical and Security mean the same packages; on Windows each is a class of its own. */
function carries(os, { classifications, include }) {
    if (classifications.kind === 'unknown')
        return { carries: 'unknown', says: 'installs classes that are not known', why: classifications.why };
    const chosen = classifications.kind === 'value' ? classifications.value : [];
    if (chosen.length === 0)
        return withoutClasses(os, include);
    const named = new Set(chosen.map((name) => name.toLowerCase()));
    // Critical and Other without Security fails every run, which schedule-linux-class-combination says: once is enough.
    const complete = os === 'linux' ? named.has('security') || named.has('critical') : named.has('critical') && named.has('security');
    if (complete)
        return yes;
    const stranger = chosen.find((name) => !classes[os].includes(name.toLowerCase()));
    if (stranger !== undefined) {
        return { carries: 'unknown', says: `installs ${chosen.join(', ')}`, why: `${stranger} is not a class that is known here` };
    }
    return { carries: 'no', says: `installs only ${chosen.join(', ')}` };
}
/** Azure's Linux agent refuses Critical and Other without Security: every run fails. */
function isRefusedByAgent(classifications) {
    const named = new Set(classifications.map((name) => name.toLowerCase()));
    return named.has('critical') && named.has('other') && !named.has('security');
}
/** Does every run of such a selection fail on this system? */
function failsEveryRun(os, { classifications }) {
    return os === 'linux' && classifications.kind === 'value' && isRefusedByAgent(classifications.value);
}
function withoutClasses(os, include) {
    const list = os === 'linux' ? 'package masks' : 'KB numbers';
    if (include.kind === 'unknown')
        return { carries: 'unknown', says: `installs no class and perhaps only ${list}`, why: include.why };
    if (include.kind === 'value' && include.value.length > 0)
        return { carries: 'no', says: `installs no class, only what its ${list} name` };
    return os === 'linux' ? yes : { carries: 'unknown', says: 'names no class and no KB numbers' };
}
/** Does a schedule bring critical and security patches to this system? */
function carriedBy(os, schedule) {
    const selection = schedule?.[os];
    if (!selection || selection.kind === 'unknown')
        return 'unknown';
    // A pass for the schedule itself, which another rule refuses, but no help for the machines of this one.
    if (selection.kind === 'absent' || failsEveryRun(os, selection.value))
        return 'no';
    return carries(os, selection.value).carries;
}

;// CONCATENATED MODULE: ./lib/patching/security-calendar.js




/** Assignments outside the input do not count. */
function securityCalendarOf({ machine, reaches }) {
    const calendars = new Map();
    const doubts = [];
    let open;
    for (const reach of reaches) {
        const carried = reach.patches === 'no' ? 'no' : carriedTo(machine, reach);
        if (carried === 'no' || reach.scheduleId === undefined || reach.schedule === undefined) {
            if (carried !== 'no')
                open ??= reach.why ?? 'which schedule reaches it is not known';
            continue;
        }
        const scheduleCalendar = calendarOf(reach.schedule);
        if ((0,truth/* and */.Uo)(carried, reach.patches) === 'yes' && scheduleCalendar.kind === 'calendar')
            calendars.set(reach.scheduleId, scheduleCalendar.calendar);
        else
            doubts.push({ scheduleId: reach.scheduleId, why: whyOpen(reach, scheduleCalendar) });
    }
    // A schedule that reaches the machine for certain adds nothing by reaching it perhaps once more.
    open ??= doubts.find(({ scheduleId }) => !calendars.has(scheduleId))?.why;
    return { calendars, ...(open === undefined ? {} : { open }) };
}
function whyOpen({ why }, scheduleCalendar) {
    if (why !== undefined)
        return why;
    if (scheduleCalendar.kind === 'unknown')
        return scheduleCalendar.why;
    if (scheduleCalendar.kind === 'refused')
        return 'Azure would refuse the window of its schedule';
    return 'whether its schedule installs critical and security patches is not known';
}
/** Does the schedule bring these classes to the machine, whatever its system? */
function carriedTo({ os }, { schedule }) {
    if (schedule && (0,node_window/* isNodeWindow */.pG)(schedule))
        return 'yes';
    if (os.kind === 'value')
        return carriedBy(os.value, schedule);
    const [linux, windows] = [carriedBy('linux', schedule), carriedBy('windows', schedule)];
    return linux === windows ? linux : 'unknown';
}

// EXTERNAL MODULE: ./lib/text/time.js
var text_time = __webpack_require__(1042);
;// CONCATENATED MODULE: ./lib/findings/report-calendar.js








const shownWindows = 3;
/** The next windows of a schedule and its worst gap, or why there are none. */
function scheduleCalendar(schedule, now) {
    const found = calendarOf(schedule);
    switch (found.kind) {
        case 'calendar':
            return { next: nextWindows(found.calendar, now), worstGap: worstGap([found.calendar], now.getTime()) };
        case 'unknown':
            return { next: [], worstGap: { unknown: found.why } };
        case 'refused':
            return { next: [], worstGap: { unknown: `Azure refuses its window: ${found.refused.map(({ says }) => says).join('; ')}` } };
    }
}
function nextWindows(calendar, now) {
    const next = [];
    for (const { start, end } of windows(calendar, now.getTime())) {
        next.push({ start: (0,text_time/* writeTime */.R)(start), end: (0,text_time/* writeTime */.R)(end), local: localTime(calendar, start) });
        if (next.length === shownWindows)
            break;
    }
    return next;
}
/** `YYYY-MM-DD HH:mm` in the zone of the schedule. */
function localTime({ zone }, at) {
    const { day, minute } = toWallClock(zone, at);
    const two = (number) => String(number).padStart(2, '0');
    return `${dateOf(day)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
/** The windows of all schedules that bring a machine critical and security patches, as one series. */
function machineCalendar(patching, now) {
    const { calendars, open } = securityCalendarOf(patching);
    if (calendars.size === 0)
        return open === undefined ? {} : { worstGap: { unknown: open } };
    const found = merged(calendars, now);
    return open === undefined ? found : { ...found, worstGap: { unknown: open } };
}
const merged = oncePerSchedules((calendars, now) => {
    const all = [...calendars.values()];
    const next = [];
    for (const start of mergedStarts(all, now.getTime())) {
        next.push((0,text_time/* writeTime */.R)(start));
        if (next.length === shownWindows)
            break;
    }
    return { next, worstGap: worstGapOf(calendars, now) };
});

// EXTERNAL MODULE: ./lib/estate/coverage.js
var estate_coverage = __webpack_require__(4632);
// EXTERNAL MODULE: ./lib/estate/vocabulary.js
var vocabulary = __webpack_require__(1026);
;// CONCATENATED MODULE: ./lib/patching/image-list.js
// Publisher/offer to skus that Azure patches by itself, in lower case: the tables of MicrosoftDocs/azure-compute-docs,
// articles/virtual-machines/automatic-vm-guest-patching.md.
const automaticPatchingImages = {
    'almalinux/almalinux-hpc': [
        '8-hpc-gen2',
        '8_10-hpc-gen1',
        '8_10-hpc-gen2',
        '8_5-hpc',
        '8_5-hpc-gen2',
        '8_6-hpc',
        '8_6-hpc-gen2',
        '8_7-hpc-gen1',
        '8_7-hpc-gen2',
    ],
    'canonical/0001-com-ubuntu-confidential-vm-focal': ['20_04-lts-cvm'],
    'canonical/0001-com-ubuntu-confidential-vm-jammy': ['22_04-lts-cvm'],
    'canonical/0001-com-ubuntu-pro-bionic': ['pro-18_04-lts'],
    'canonical/0001-com-ubuntu-pro-focal': ['pro-20_04-lts', 'pro-20_04-lts-gen2'],
    'canonical/0001-com-ubuntu-pro-jammy': ['pro-22_04-lts-gen2'],
    'canonical/0001-com-ubuntu-server-focal': ['20_04-lts', '20_04-lts-arm64', '20_04-lts-gen2'],
    'canonical/0001-com-ubuntu-server-jammy': ['22_04-lts', '22_04-lts-arm64', '22_04-lts-gen2'],
    'canonical/ubuntu-24_04-lts': ['cvm', 'server', 'server-arm64', 'server-gen1', 'ubuntu-pro', 'ubuntu-pro-cvm'],
    'canonical/ubuntuserver': ['16.04-lts', '16.04.0-lts', '18.04-lts', '18_04-lts-arm64', '18_04-lts-gen2'],
    'center-for-internet-security-inc/cis-rhel': [
        'cis-redhat7-l2-gen1',
        'cis-redhat8-l1-gen1',
        'cis-redhat8-l1-gen2',
        'cis-redhat8-l2-gen1',
        'cis-redhat9-l1-gen2',
        'cis-redhat9-l2-gen2',
    ],
    'center-for-internet-security-inc/cis-rhel-7-v2-2-0-l1': ['cis-redhat7-l1'],
    'center-for-internet-security-inc/cis-ubuntu': [
        'cis-ubuntulinux2004-l1-gen1',
        'cis-ubuntulinux2204-l1-gen2',
        'cis-ubuntulinux2404-l1-gen1',
        'cis-ubuntulinux2404-l1-gen2',
    ],
    'center-for-internet-security-inc/cis-ubuntu-linux-2004-l1': ['cis-ubuntu-linux-2004-l1'],
    'center-for-internet-security-inc/cis-ubuntu-linux-2204-l1': ['cis-ubuntu-linux-2204-l1'],
    'center-for-internet-security-inc/cis-windows-server': [
        'cis-windows-server2019-l1-gen1',
        'cis-windows-server2022-l1-gen1',
        'cis-windows-server2022-l1-gen2',
        'cis-windows-server2022-l2-gen2',
    ],
    'center-for-internet-security-inc/cis-windows-server-2019-v1-0-0-l2': ['cis-ws2019-l2'],
    'center-for-internet-security-inc/cis-windows-server-2022-l2': ['cis-windows-server-2022-l2-gen2'],
    'microsoft-aks/aks': ['aks-engine-ubuntu-1804-202112'],
    'microsoft-dsvm/aml-workstation': ['ubuntu-20', 'ubuntu-20-gen2'],
    'microsoft-dsvm/ubuntu-hpc': ['1804', '1804-ncv4', '2004', '2004-preview-ndv5', '2204', '2204-preview-ndv5'],
    'microsoftcblmariner/azure-linux-3': ['azure-linux-3-gen2'],
    'microsoftcblmariner/cbl-mariner': [
        '1-gen2',
        'cbl-mariner-1',
        'cbl-mariner-2',
        'cbl-mariner-2-arm64',
        'cbl-mariner-2-gen2',
        'cbl-mariner-2-gen2-fips',
    ],
    'microsoftwindowsserver/microsoftserveroperatingsystems-previews': ['windows-server-2025-azure-edition-hotpatch'],
    'microsoftwindowsserver/windowsserver': [
        '2008-r2-sp1',
        '2012-r2-datacenter',
        '2012-r2-datacenter-gensecond',
        '2012-r2-datacenter-smalldisk',
        '2012-r2-datacenter-smalldisk-g2',
        '2016-datacenter',
        '2016-datacenter-gensecond',
        '2016-datacenter-server-core',
        '2016-datacenter-smalldisk',
        '2016-datacenter-with-containers',
        '2019-datacenter',
        '2019-datacenter-core',
        '2019-datacenter-gensecond',
        '2019-datacenter-smalldisk',
        '2019-datacenter-smalldisk-g2',
        '2019-datacenter-with-containers',
        '2022-datacenter',
        '2022-datacenter-azure-edition',
        '2022-datacenter-azure-edition-core',
        '2022-datacenter-azure-edition-core-smalldisk',
        '2022-datacenter-azure-edition-hotpatch',
        '2022-datacenter-azure-edition-hotpatch-smalldisk',
        '2022-datacenter-azure-edition-smalldisk',
        '2022-datacenter-core',
        '2022-datacenter-core-g2',
        '2022-datacenter-g2',
        '2022-datacenter-smalldisk',
        '2022-datacenter-smalldisk-g2',
        '2025-datacenter',
        '2025-datacenter-azure-edition',
        '2025-datacenter-azure-edition-core',
        '2025-datacenter-azure-edition-core-smalldisk',
        '2025-datacenter-azure-edition-smalldisk',
        '2025-datacenter-core',
        '2025-datacenter-core-smalldisk',
        '2025-datacenter-smalldisk',
    ],
    'microsoftwindowsserver/windowsserverhotpatch-previews': ['windows-server-2022-azure-edition-hotpatch'],
    'redhat/rhel': [
        '7-lvm',
        '7-raw',
        '7.2',
        '7.3',
        '7.4',
        '7.5',
        '7.6',
        '7.7',
        '7.8',
        '7_9',
        '8',
        '8-lvm',
        '8-lvm-gen2',
        '8.1',
        '8.2',
        '81gen2',
        '82gen2',
        '83-gen2',
        '84-gen2',
        '85-gen2',
        '86-gen2',
        '8_10',
        '8_3',
        '8_4',
        '8_5',
        '8_6',
        '8_7',
        '8_8',
        '9-lvm',
        '9-lvm-gen2',
        '9_0',
        '9_1',
        '9_2',
        '9_3',
        '9_4',
    ],
    'redhat/rhel-arm64': ['8_6-arm64', '9_0-arm64', '9_1-arm64'],
    'redhat/rhel-raw': ['8-raw', '8-raw-gen2'],
    'redhat/rhel-sap-apps': ['86sapapps-gen2', '88sapapps-gen2'],
    'redhat/rhel-sap-ha': ['86sapha-gen2', '88sapha-gen2'],
    'suse/sles-12-sp5': ['gen1', 'gen2'],
    'suse/sles-15-sp2': ['gen1', 'gen2'],
    'suse/sles-sap-15-sp4': ['gen2'],
    'suse/sles-sap-15-sp5': ['gen2'],
};

;// CONCATENATED MODULE: ./lib/patching/images.js

/** Does Azure patch machines of this image by itself? Only marketplace images on the published list, publisher, offer and sku exact. */
function supportsAutomaticPatching(image) {
    if (image.kind === 'custom')
        return false;
    const skus = automaticPatchingImages[`${image.publisher}/${image.offer}`.toLowerCase()];
    return skus?.includes(image.sku.toLowerCase()) ?? false;
}
/** Images of MicrosoftWindowsServer:WindowsServer that take hotpatches, as the azurerm provider checks them. */
const hotpatchSkus = [
    '2022-datacenter-azure-edition-core',
    '2022-datacenter-azure-edition-core-smalldisk',
    '2022-datacenter-azure-edition-hotpatch',
    '2022-datacenter-azure-edition-hotpatch-smalldisk',
    '2025-datacenter-azure-edition',
    '2025-datacenter-azure-edition-smalldisk',
    '2025-datacenter-azure-edition-core',
    '2025-datacenter-azure-edition-core-smalldisk',
];
function takesHotpatches(image) {
    if (image.kind === 'custom')
        return false;
    const { publisher, offer, sku } = image;
    const windowsServer = `${publisher}/${offer}`.toLowerCase() === 'microsoftwindowsserver/windowsserver';
    return windowsServer && hotpatchSkus.includes(sku.toLowerCase());
}
/**
 * Can an image upgrade never find a newer version: one is named, or it is a managed image, which has none? Automatic OS upgrades take
 * marketplace and gallery images only (learn.microsoft.com/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-automatic-upgrade).
 */
function isPinned(image) {
    if (image.kind === 'marketplace')
        return image.version.toLowerCase() !== 'latest';
    return isManagedImage(image) || /\/versions\/(?!latest$)[^/]+$/i.test(image.id);
}
function isManagedImage(image) {
    return image.kind === 'custom' && /\/providers\/Microsoft\.Compute\/images\/[^/]+$/i.test(image.id);
}

;// CONCATENATED MODULE: ./lib/patching/update-manager.js
/** By publisher: offer and sku of images that Update Manager does not support (learn.microsoft.com/azure/update-manager/unsupported-workloads). */
const unsupported = Object.assign(Object.create(null), {
    microsoftwindowsdesktop: [/^/],
    microsoftsqlserver: [/^sql2017-rhel7\//i, /^sql2019-rhel7\//i, /^sql2019-sles[^/]*\//i],
    openlogic: [/^centos\/8/i, /^centos-hpc\//i],
    redhat: [/^rhel-ha\/81_gen2$/i],
    'center-for-internet-security-inc': [/^cis-windows-server\/cis-windows-server-l[^/]*-azure-observability$/i],
});
/** Of a custom image and of an Arc server only the running system tells. Windows IoT is supported on Arc. */
const client = /^(microsoft )?windows (7|8|8\.1|10|11)\b(?!.*\biot\b)/i;
/** Does Azure Update Manager leave this system alone, whatever is set: no schedule patches it, nor does Azure by itself? */
function isUnsupported({ kind, image, product }) {
    if (product.kind === 'value' && client.test(product.value))
        return 'yes';
    if (kind === 'arc-server')
        return 'no';
    if (image.kind === 'unknown')
        return 'unknown';
    // What a disk or a custom image holds cannot be seen; nothing says that it is unsupported.
    if (image.kind === 'absent' || image.value.kind === 'custom')
        return 'no';
    const { publisher, offer, sku } = image.value;
    // Fleets are made from few publishers: most machines need no look at offer and sku.
    const rows = unsupported[publisher.toLowerCase()];
    return rows?.some((names) => names.test(`${offer}/${sku}`)) ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ./lib/patching/orchestration.js



/**
 * Who really patches a machine. The first six are ways of Azure Update Manager (`AutomaticOsUpgrade`: of uniform scale sets), the next
 * three those of AKS; the others are broken combinations in which nobody does.
 */
const nodePoolOrchestrations = ['AksNodeImage', 'AksSecurityPatch', 'AksUnmanaged'];
const workingOrchestrations = [
    'CustomerManagedSchedules',
    'AzureManagedSafeDeployment',
    'WindowsAutomaticUpdates',
    'ImageDefault',
    'ManualUpdates',
    'AutomaticOsUpgrade',
    ...nodePoolOrchestrations,
];
const brokenOrchestrations = [
    'NobodyNoSchedule',
    'NobodyBlockedSchedule',
    'NobodyUnsupportedImage',
    'NobodyNodeChannel',
    'NotUpdated',
];
/** What a policy can allow: of the broken combinations the one that somebody may have chosen, to replace the nodes by themselves. */
const allowableOrchestrations = [...workingOrchestrations, 'NobodyNodeChannel'];
function isBroken(orchestration) {
    return brokenOrchestrations.includes(orchestration);
}
/**
 * The decision table (learn.microsoft.com/azure/update-manager/prerequsite-for-schedule-patching, "User scenarios";
 * automatic-vm-guest-patching; virtual-machine-scale-sets-automatic-upgrade; learn.microsoft.com/azure/aks/auto-upgrade-node-os-image).
 */
function decideOrchestration(inputs) {
    switch (inputs.kind) {
        case 'aks-node-pool':
            return byChannel(inputs);
        case 'uniform-scale-set':
            return inputs.automaticOsUpgrade && !inputs.pinnedImage ? 'AutomaticOsUpgrade' : 'NotUpdated';
        case 'arc-server': // no prerequisites, and Azure-managed patching is not offered
            return inputs.scheduled && !inputs.unsupported ? 'CustomerManagedSchedules' : inGuest(inputs);
        case 'virtual-machine':
        case 'flexible-scale-set': {
            if (inputs.patchMode !== 'AutomaticByPlatform')
                return inGuest(inputs);
            const scheduled = inputs.scheduled && inputs.kind === 'virtual-machine'; // scale sets take no schedule
            if (inputs.bypass) {
                if (!scheduled)
                    return 'NobodyNoSchedule';
                return inputs.unsupported ? 'NobodyUnsupportedImage' : 'CustomerManagedSchedules';
            }
            if (scheduled)
                return 'NobodyBlockedSchedule';
            return inputs.supportedImage ? 'AzureManagedSafeDeployment' : 'NobodyUnsupportedImage';
        }
    }
}
/** On Windows nodes Unmanaged does nothing. */
function byChannel({ nodeChannel, os }) {
    switch (nodeChannel) {
        case 'NodeImage':
            return 'AksNodeImage';
        case 'SecurityPatch':
            return 'AksSecurityPatch';
        case 'Unmanaged':
            return os === 'linux' ? 'AksUnmanaged' : 'NobodyNodeChannel';
        case 'None':
            return 'NobodyNodeChannel';
    }
}
/** What the system inside does when Azure does nothing. */
function inGuest({ os, patchMode, automaticUpdates }) {
    if (os === 'linux')
        return 'ImageDefault';
    return patchMode === 'Manual' || !automaticUpdates ? 'ManualUpdates' : 'WindowsAutomaticUpdates';
}
const decided = new Map();
/** Every orchestration that is still possible, sorted by name. More possibilities never give fewer orchestrations. */
function possibleOrchestrations(open) {
    const key = JSON.stringify(open);
    const known = decided.get(key);
    if (known)
        return known;
    const possible = new Set();
    for (const inputs of combinations(open))
        possible.add(decideOrchestration(inputs));
    const sorted = [...possible].sort();
    decided.set(key, sorted);
    return sorted;
}
function combinations(open) {
    let settled = [{}];
    for (const [input, values] of Object.entries(open)) {
        settled = settled.flatMap((inputs) => values.map((value) => ({ ...inputs, [input]: value })));
    }
    return settled;
}
/** What a machine's facts leave open, given whether a working schedule reaches it. */
function orchestrationPossibilities(machine, scheduled) {
    const os = machine.os.kind === 'value' ? [machine.os.value] : ['linux', 'windows'];
    return {
        kind: machine.otherKind === undefined ? [machine.kind] : [machine.kind, machine.otherKind],
        os,
        patchMode: patchModes(machine, os),
        bypass: flags(machine.bypass, false),
        scheduled,
        supportedImage: supportedImage(machine),
        unsupported: orchestration_unsupported(machine),
        automaticUpdates: automaticUpdates(machine),
        automaticOsUpgrade: flags(machine.automaticOsUpgrade, false),
        nodeChannel: channels(machine),
        pinnedImage: pinnedImage(machine),
    };
}
const modesOf = {
    linux: ['ImageDefault', 'AutomaticByPlatform'],
    windows: ['AutomaticByOS', 'AutomaticByPlatform', 'Manual'],
};
function patchModes(machine, os) {
    switch (machine.patchMode.kind) {
        case 'value':
            return [machine.patchMode.value];
        case 'absent': // the service's default for the system
            return os.map((system) => (system === 'linux' ? 'ImageDefault' : 'AutomaticByOS'));
        case 'unknown':
            return [...new Set(os.flatMap((system) => modesOf[system]))];
    }
}
function channels({ kind, nodeChannel }) {
    if (nodeChannel.kind === 'value')
        return [nodeChannel.value];
    return kind === 'aks-node-pool' ? vocabulary/* nodeChannels */.$Z : ['None'];
}
function flags(fact, serviceDefault) {
    if (fact.kind === 'unknown')
        return [false, true];
    return [fact.kind === 'value' ? fact.value : serviceDefault];
}
/** Without an OS profile nothing says whether Windows' own updates are on. */
function automaticUpdates(machine) {
    if (machine.automaticUpdates.kind === 'value')
        return [machine.automaticUpdates.value];
    const undeclared = machine.specialised.kind === 'unknown' || (machine.specialised.kind === 'value' && machine.specialised.value);
    return undeclared ? [false, true] : flags(machine.automaticUpdates, true);
}
function supportedImage(machine) {
    if (machine.image.kind === 'unknown')
        return [false, true];
    return [machine.image.kind === 'value' && supportsAutomaticPatching(machine.image.value)];
}
const flagsOf = { yes: [true], no: [false], unknown: [false, true] };
function orchestration_unsupported(machine) {
    return flagsOf[isUnsupported(machine)];
}
function pinnedImage(machine) {
    if (machine.image.kind === 'unknown')
        return [false, true];
    if (machine.image.kind === 'absent')
        return [false];
    return [isPinned(machine.image.value)];
}

// EXTERNAL MODULE: ./lib/estate/resource-id.js
var resource_id = __webpack_require__(9230);
// EXTERNAL MODULE: ./lib/estate/resource-type.js
var resource_type = __webpack_require__(9535);
;// CONCATENATED MODULE: ./lib/patching/dynamic-scope.js



const resourceTypeOf = {
    'virtual-machine': resource_type/* typeOfKind */.MO['virtual-machine'],
    'arc-server': resource_type/* typeOfKind */.MO['arc-server'],
    'uniform-scale-set': undefined,
    'flexible-scale-set': undefined,
    'aks-node-pool': undefined,
};
/**
 * Does the filter of a dynamic scope select this machine? Values of one field are alternatives, different fields must all hold,
 * `filterOperator` decides between tags (learn.microsoft.com/azure/update-manager/dynamic-scope-overview). Scale sets and node pools never match.
 */
function inDynamicScope(machine, scope) {
    const facts = comparableFacts(machine);
    if (facts.resourceType === undefined)
        return no;
    let open;
    for (const condition of conditionsOf(scope)) {
        const holds = condition.holds(facts);
        if (holds.kind === 'unknown')
            open ??= holds;
        else if (holds !== dynamic_scope_yes)
            return no;
    }
    return open ?? dynamic_scope_yes;
}
const dynamic_scope_yes = (0,estate_known/* value */.Uq)(true);
const no = (0,estate_known/* value */.Uq)(false);
/** Made once for each machine. */
const comparableFacts = (0,memo/* memo */.p)((machine) => {
    const { tags } = machine;
    return {
        resourceType: resourceTypeOf[machine.kind],
        subscription: lower(machine.subscription),
        signIn: machine.signIn,
        resourceGroup: lower(machine.resourceGroup),
        location: region(machine.location),
        os: lower(machine.os),
        tags: tags.kind === 'unknown' ? undefined : new Map(tags.kind === 'value' ? [...tags.value].map(([k, v]) => [k.toLowerCase(), v]) : []),
        whyTags: tags.kind === 'unknown' ? tags.why : '',
    };
});
/** Everything that a filter asks for; what it leaves out selects everything. */
const conditionsOf = (0,memo/* memo */.p)((scope) => {
    const { resourceGroup: container, resourceTypes, resourceGroups, locations, osTypes, tags, tagOperator } = scope;
    return [
        condition('subscription', [scope.subscription], sameSubscription(scope)),
        condition('container', [container], container.kind === 'absent' ? undefined : equals('resourceGroup', container, 'the resource group')),
        condition('resourceType', [resourceTypes], dynamic_scope_listed('resourceType', typesIn(resourceTypes), lower, 'the resource types of the filter')),
        condition('resourceGroup', [resourceGroups], dynamic_scope_listed('resourceGroup', resourceGroups, lower, 'the resource group')),
        condition('location', [locations], dynamic_scope_listed('location', locations, region, 'the location')),
        condition('os', [osTypes], dynamic_scope_listed('os', osTypes, lower, 'the operating system')),
        condition('tags', [tags, tagOperator], matchesTags(scope)),
    ].filter((condition) => condition !== undefined);
});
function condition(name, requested, holds) {
    return holds && { name, wants: requestText(requested), holds };
}
/** Whether a value was written or is the default makes no difference. */
function requestText(requested) {
    const text = JSON.stringify(requested, (key, part) => (key === 'implicit' ? undefined : part));
    return text.includes('"kind":"unknown"') ? undefined : text;
}
function lower(fact) {
    return fact.kind === 'value' ? fact.value.toLowerCase() : undefined;
}
/** Regions are written as `westeurope` or `West Europe`. */
function region(fact) {
    return fact.kind === 'value' ? regionId(fact.value) : undefined;
}
/** `westeurope` for `West Europe`. */
function regionId(name) {
    return name.replaceAll(' ', '').toLowerCase();
}
/** Two resources made by the same sign-in are in one subscription, also when its id is not known. */
function sameSubscription({ signIn, subscription }) {
    const same = equals('subscription', subscription, 'the subscription');
    return (facts) => {
        const holds = same(facts);
        return holds.kind === 'unknown' && signIn !== undefined && facts.signIn === signIn ? dynamic_scope_yes : holds;
    };
}
function equals(name, requested, what) {
    const text = lower(requested);
    const open = (0,estate_known/* unknown */.L5)(`${what} is not known`);
    return (facts) => {
        const fact = facts[name];
        if (fact === undefined || text === undefined)
            return open;
        return fact === text ? dynamic_scope_yes : no;
    };
}
/** What a name means that is no type of Azure Resource Manager, as `Virtual Machines` is none, is not documented. */
function typesIn(list) {
    if (list.kind !== 'value')
        return list;
    return (0,estate_known/* value */.Uq)(list.value.map((entry) => (entry.kind === 'value' && (0,resource_type/* resourceTypeIn */.EE)(entry.value) === undefined ? notAType(entry.value) : entry)));
}
function notAType(name) {
    return (0,estate_known/* unknown */.L5)(`the filter asks for the resource type \`${name}\`, which is neither of those that Azure documents for it`);
}
/** Undefined where the filter leaves the list out, which selects everything. */
function dynamic_scope_listed(name, list, normal, what) {
    if (list.kind === 'absent' || (list.kind === 'value' && list.value.length === 0))
        return undefined;
    if (list.kind === 'unknown')
        return () => list;
    const requested = new Set(list.value.map(normal));
    const other = list.value.find((entry) => entry.kind === 'unknown') ?? no;
    const open = (0,estate_known/* unknown */.L5)(`${what} of the machine is not known`);
    return (facts) => {
        const fact = facts[name];
        if (fact === undefined)
            return open;
        return requested.has(fact) ? dynamic_scope_yes : other;
    };
}
function matchesTags({ tags: filters, tagOperator }) {
    if (filters.kind === 'absent' || (filters.kind === 'value' && filters.value.length === 0))
        return undefined;
    if (filters.kind === 'unknown')
        return () => filters;
    const matches = filters.value.map(matchesTag);
    const [only] = matches;
    const combined = matches.length === 1 && only
        ? only
        : (tags) => combine(matches.map((match) => match(tags)), tagOperator);
    return ({ tags, whyTags }) => (tags === undefined ? (0,estate_known/* unknown */.L5)(`tags of the machine: ${whyTags}`) : combined(tags));
}
/** With neither operator written, any of the tags is enough. */
function combine(held, operator) {
    if (operator.kind !== 'unknown')
        return operator.kind === 'value' && operator.value === 'All' ? every(held) : some(held);
    const [all, any] = [every(held), some(held)];
    return all === any && all.kind === 'value' ? all : operator;
}
function matchesTag({ tag: name, values }) {
    if (name.kind !== 'value')
        return () => (0,estate_known/* unknown */.L5)('the tag name of the filter is not known');
    const requested = name.value.toLowerCase();
    const entries = values.kind === 'value' ? values.value : [];
    const strings = new Set(entries.map((entry) => (entry.kind === 'value' ? entry.value : undefined)));
    const folded = new Set(entries.map(lower));
    const other = entries.find((entry) => entry.kind === 'unknown') ?? no;
    return (tags) => {
        const tag = tags.get(requested);
        if (tag === undefined)
            return no;
        if (tag.kind === 'unknown')
            return (0,estate_known/* unknown */.L5)(`tag ${name.value} of the machine: ${tag.why}`);
        if (values.kind !== 'value')
            return (0,estate_known/* unknown */.L5)(`the values for tag ${name.value} in the filter are not known`);
        const text = tag.kind === 'value' ? tag.value : '';
        if (strings.has(text))
            return dynamic_scope_yes;
        // Azure compares tag values with case elsewhere; whether this filter does is not documented.
        return folded.has(text.toLowerCase()) ? (0,estate_known/* unknown */.L5)(`tag ${name.value} differs from the filter only by case`) : other;
    };
}
/** Three-valued "and": false beats unknown beats true. */
function every(facts) {
    return facts.find((fact) => fact === no) ?? facts.find((fact) => fact.kind === 'unknown') ?? dynamic_scope_yes;
}
/** Three-valued "or": true beats unknown beats false. */
function some(facts) {
    return facts.find((fact) => fact === dynamic_scope_yes) ?? facts.find((fact) => fact.kind === 'unknown') ?? no;
}

;// CONCATENATED MODULE: ./lib/patching/schedule-runs.js








/** Is it a schedule, that is a maintenance configuration of guest scope, or may it be one? */
function isGuestSchedule({ scope }) {
    return scope.kind === 'unknown' || (scope.kind === 'value' && (0,resource_id/* sameText */.QV)(scope.value, 'InGuestPatch'));
}
/** Is it something whose windows say when machines are patched: a schedule, or the window of a cluster of AKS? */
function saysWhen(schedule) {
    return isGuestSchedule(schedule) || (0,node_window/* isNodeWindow */.pG)(schedule);
}
/** Does a schedule patch the machines it reaches: guest scope, the customer's mode, not expired? `why` for anything but yes. */
function scheduleRuns(schedule, now) {
    const { scope, mode, mayExist } = schedule;
    if ((0,node_window/* isNodeWindow */.pG)(schedule))
        return mayExist === undefined ? { runs: 'yes' } : { runs: 'unknown', why: mayExist };
    if (scope.kind === 'value' && !(0,resource_id/* sameText */.QV)(scope.value, 'InGuestPatch'))
        return { runs: 'no', why: `its scope is ${scope.value}` };
    if (mode.kind === 'value' && !(0,resource_id/* sameText */.QV)(mode.value, 'User'))
        return { runs: 'no', why: `its patch mode is ${mode.value}, not User` };
    const expired = hasExpired(schedule, now);
    if (expired === 'yes')
        return { runs: 'no', why: 'it has expired' };
    if (mayExist !== undefined)
        return { runs: 'unknown', why: mayExist };
    if (scope.kind !== 'value')
        return { runs: 'unknown', why: 'the scope of the schedule is not known' };
    if (mode.kind !== 'value')
        return { runs: 'unknown', why: 'the patch mode of the schedule is not known' };
    if (expired === 'unknown')
        return { runs: 'unknown', why: 'whether the schedule has expired is not known' };
    return { runs: 'yes' };
}
/** Thousands of machines may ask for the same schedule. */
const expiryOf = (0,memo/* memo */.p)(({ expiration, timeZone }) => {
    if (expiration.kind !== 'value' || timeZone.kind !== 'value')
        return {};
    const [expiry, zone] = [parseExpiry(expiration.value), readZone(timeZone.value)];
    if (expiry.kind !== 'value' || expiry.value === undefined || zone.kind !== 'value')
        return {};
    return { last: toInstant(zone.value, expiry.value) };
});
/** Where the zone is not known, its wall clock is at most 14 hours ahead of UTC and 12 behind it: within that day it stays open. */
function hasExpired(schedule, now) {
    const { expiration } = schedule;
    const { last } = expiryOf(schedule);
    if (last !== undefined)
        return now.getTime() > last ? 'yes' : 'no';
    if (expiration.kind === 'absent')
        return 'no';
    if (expiration.kind === 'unknown')
        return 'unknown';
    const written = expiration.value.trim().replace(' ', 'T');
    const asUtc = (0,text_time/* readTime */.a)(written) ?? (0,text_time/* readTime */.a)(`${written}Z`);
    if (asUtc === undefined)
        return 'unknown';
    if (now.getTime() > asUtc + 12 * hourLength)
        return 'yes';
    return now.getTime() < asUtc - 14 * hourLength ? 'no' : 'unknown';
}

;// CONCATENATED MODULE: ./lib/patching/scope-index.js

/**
 * Finds the entries whose scope may select a machine, in their order, without asking every one of thousands: each stands under one
 * condition, and machines that fail it for certain never meet the entry. Entries without a scope, and scopes without such a condition, meet all.
 */
function indexScopes(entries, scopeOf) {
    const indexes = new Map();
    const unkeyed = [];
    for (const [place, entry] of entries.entries()) {
        const scope = scopeOf(entry);
        const key = scope && keyOf(scope);
        if (!key)
            unkeyed.push(place);
        else
            put(indexes, key, place);
    }
    if (indexes.size === 0)
        return () => entries;
    return (machine) => {
        const places = [...unkeyed];
        for (const [fact, { byValue, all }] of indexes) {
            const value = scope_index_valueOf(machine, fact);
            if (value === undefined)
                places.push(...all);
            else if (value !== null)
                places.push(...(byValue.get(value) ?? []));
        }
        return places.sort((a, b) => a - b).map((place) => entries[place]);
    };
}
function put(indexes, { fact, values }, place) {
    const index = indexes.get(fact) ?? { byValue: new Map(), all: [] };
    indexes.set(fact, index);
    index.all.push(place);
    for (const value of new Set(values)) {
        const others = index.byValue.get(value);
        if (others)
            others.push(place);
        else
            index.byValue.set(value, [place]);
    }
}
/** The condition of a filter that selects fewest, as a guess; undefined where none is wholly known. */
function keyOf({ tags, tagOperator, resourceGroups, resourceGroup, locations }) {
    const filters = tags.kind === 'value' ? tags.value : [];
    const [first] = filters;
    const needed = filters.length === 1 || (tagOperator.kind === 'value' && tagOperator.value === 'All');
    if (first && needed && first.tag.kind === 'value') {
        const values = stringsOf(first.values);
        if (values)
            return { fact: `tag ${first.tag.value.toLowerCase()}`, values };
    }
    const groups = stringsOf(resourceGroups);
    if (groups && groups.length > 0)
        return { fact: 'resourceGroup', values: groups };
    if (resourceGroup.kind === 'value')
        return { fact: 'resourceGroup', values: [resourceGroup.value.toLowerCase()] };
    const regions = stringsOf(locations);
    return regions && regions.length > 0 ? { fact: 'location', values: regions.map((region) => region.replaceAll(' ', '')) } : undefined;
}
/** In lower case, which a case that is in doubt survives; undefined unless all of them are known. */
function stringsOf(list) {
    if (list.kind !== 'value')
        return undefined;
    const strings = list.value.flatMap((entry) => (entry.kind === 'value' ? [entry.value.toLowerCase()] : []));
    return strings.length === list.value.length ? strings : undefined;
}
/** Undefined where it is not known, null where there is none. */
function scope_index_valueOf(machine, fact) {
    const facts = comparableFacts(machine);
    if (fact === 'resourceGroup' || fact === 'location')
        return facts[fact];
    const tag = facts.tags?.get(fact.slice('tag '.length));
    if (tag === undefined)
        return facts.tags === undefined ? undefined : null;
    if (tag.kind === 'unknown')
        return undefined;
    return tag.kind === 'value' ? tag.value.toLowerCase() : '';
}

;// CONCATENATED MODULE: ./lib/patching/reach.js







/** Scale sets cannot be put on a schedule (learn.microsoft.com/azure/update-manager/unsupported-workloads). */
function takesSchedules(machine) {
    return machine.kind === 'virtual-machine' || machine.kind === 'arc-server';
}
/** Finds the schedules that reach a machine or may; static assignments are indexed, dynamic scopes evaluated. */
function reachesIn(estate, now) {
    const schedules = new Map(estate.schedules.map((schedule) => [schedule.id, schedule]));
    const direct = indexByMachine(estate.assignments);
    const removed = new Set(estate.removedSchedules.map((id) => (0,resource_id/* resourceKey */.ik)(id)));
    const wide = indexScopes(widely(estate.assignments), ({ target }) => (target.kind === 'dynamic' ? target.scope : undefined));
    return (machine) => {
        const isNodePool = machine.kind === 'aks-node-pool';
        if (!takesSchedules(machine) && !isNodePool)
            return [];
        const reaches = [];
        for (const assignments of [direct.get(machine.id) ?? [], isNodePool ? [] : wide(machine)]) {
            for (const assignment of assignments) {
                const selection = selectionOf(assignment, machine.id, machine);
                if (selection)
                    reaches.push(...reachesBy(assignment, selection, { schedules, removed, now }).map((reach) => isNodePool ? asNodes(machine, reach) : asMember(machine, reach)));
            }
        }
        return reaches;
    };
}
/** Of the ways in which schedules reach a machine the one that tells whether any patches it: one that does, else the first that may. */
function decidingReach(reaches) {
    let possible;
    for (const reach of reaches) {
        if (reach.patches === 'yes')
            return reach;
        if (reach.patches === 'unknown')
            possible ??= reach;
    }
    return possible;
}
/** Does a schedule that patches reach it? Assignments outside the input do not count. */
function patchedBySchedule(reaches) {
    return decidingReach(reaches)?.patches ?? 'no';
}
/** The same where an assignment may be there that was lost: then it is open. */
function mayBePatchedBySchedule(patching) {
    const patched = patchedBySchedule(patching.reaches);
    return whyScheduleLost(patching) === undefined ? patched : (0,truth.or)(patched, 'unknown');
}
/**
 * Why a machine may be on a schedule whose assignment was lost: the input holds something that was not read, or leaves a part out of what it
 * covers. Where nobody claims to have read anything whole, nothing is lost; that schedules may lie outside is said once for the run.
 */
function whyScheduleLost({ machine, unread }) {
    return unread && !unread.unclaimed && takesSchedules(machine) ? unread.why : undefined;
}
/** Azure does not support schedules on scale sets; what they do to a member that is named itself is not documented. */
function asMember({ scaleSet }, reach) {
    if (scaleSet.kind === 'absent' || reach.runs === 'no')
        return reach;
    const why = scaleSet.kind === 'value'
        ? 'the machine belongs to a flexible scale set, whose members Azure may not patch by schedules'
        : `whether the machine belongs to a scale set is not known: ${scaleSet.why}`;
    return { ...reach, runs: 'unknown', patches: 'unknown', why };
}
/** AKS keeps to the window of a cluster where it updates the nodes itself: nodes that do so themselves keep to none. */
function asNodes({ nodeChannel }, reach) {
    if (nodeChannel.kind !== 'value')
        return { ...reach, runs: 'unknown', patches: 'unknown', why: 'the node OS upgrade channel is not known' };
    if (nodeChannel.value === 'NodeImage' || nodeChannel.value === 'SecurityPatch')
        return reach;
    return { ...reach, runs: 'no', patches: 'no', why: `the node OS upgrade channel is ${nodeChannel.value}` };
}
/** Assignments that name machines, by machine. */
function indexByMachine(assignments) {
    const index = new Map();
    const alike = new Map();
    for (const assignment of assignments) {
        const { target } = assignment;
        const ids = target.kind === 'machine' ? [target.id] : target.kind === 'candidates' ? target.ids : [];
        if (target.kind === 'candidates' && !isNew(alike, target.ids, assignment))
            continue;
        for (const id of ids) {
            const others = index.get(id);
            if (others)
                others.push(assignment);
            else
                index.set(id, [assignment]);
        }
    }
    return index;
}
/** Assignments that may mean any machine; of those that say the same, one: thousands of them would reach thousands of machines each. */
function widely(assignments) {
    const alike = new Map();
    return assignments.filter(({ target, ...assignment }) => target.kind === 'dynamic' || (target.kind === 'any' && isNew(alike, JSON.stringify(target.among ?? {}), assignment)));
}
/** The first assignment of these candidates that names this schedule, changing or staying. */
function isNew(alike, candidates, { schedule, change }) {
    const seen = alike.get(candidates) ?? new Set();
    alike.set(candidates, seen);
    const says = JSON.stringify([
        schedule.kind === 'inside' ? schedule.ids : schedule.kind === 'outside' ? schedule.resourceId : '',
        change === 'keep',
    ]);
    if (seen.has(says))
        return false;
    seen.add(says);
    return true;
}
/** A policy may mean thousands of machines, of which each asks. */
const idsOf = (0,memo/* memo */.p)((ids) => new Set(ids));
/** How an assignment selects the machine of this id and these facts; undefined when it certainly does not. */
function selectionOf(assignment, id, facts) {
    const selection = selectionBy(assignment, id, facts);
    const { mayExist } = assignment;
    return selection && mayExist !== undefined ? { ...selection, selected: 'unknown', why: selection.why ?? mayExist } : selection;
}
function selectionBy({ target }, id, facts) {
    switch (target.kind) {
        case 'machine':
            return target.id === id ? { via: 'static', selected: 'yes' } : undefined;
        case 'candidates':
            return idsOf(target.ids).has(id) ? { via: 'static', selected: 'unknown', why: target.why } : undefined;
        case 'any':
            return mayBeAmong(facts, target.among) ? { via: 'static', selected: 'unknown', why: target.why } : undefined;
        case 'outside':
            return undefined;
        case 'dynamic': {
            const inside = inDynamicScope(facts, target.scope);
            if (inside.kind === 'unknown')
                return { via: 'dynamic', selected: 'unknown', why: inside.why };
            return inside.kind === 'value' && inside.value ? { via: 'dynamic', selected: 'yes' } : undefined;
        }
    }
}
function mayBeAmong({ kind, subscription, resourceGroup }, among = {}) {
    const mayBe = (text, fact) => {
        return text === undefined || fact.kind !== 'value' || (0,resource_id/* sameText */.QV)(text, fact.value);
    };
    return ((among.resourceType === undefined || (0,resource_id/* sameText */.QV)(among.resourceType, resource_type/* typeOfKind */.MO[kind])) &&
        mayBe(among.subscription, subscription) &&
        mayBe(among.resourceGroup, resourceGroup));
}
function reachesBy(assignment, { via, selected, why: whyOpen }, { schedules, removed, now }) {
    const reachOf = (scheduleId, schedule, reached, runs, why) => ({
        assignment: assignment.id,
        scheduleId,
        schedule,
        via,
        selected,
        reached,
        runs,
        patches: (0,truth/* and */.Uo)(reached, runs),
        ...(why === undefined ? {} : { why }),
    });
    const reference = assignment.schedule;
    switch (reference.kind) {
        case 'outside': {
            const { resourceId } = reference;
            if (removed.has((0,resource_id/* resourceKey */.ik)(resourceId)))
                return [reachOf(resourceId, undefined, selected, 'no', 'the input deletes the schedule')];
            const why = whyOpen ?? 'the schedule lies outside the input, so whether it patches is not known';
            return [reachOf(resourceId, undefined, selected, 'unknown', why)];
        }
        case 'unknown':
            return [reachOf(undefined, undefined, selected, 'unknown', reference.why)];
        case 'inside': {
            const isOne = reference.ids.length === 1;
            return reference.ids.flatMap((id) => {
                const schedule = schedules.get(id);
                if (!schedule)
                    return [];
                const { runs, why } = scheduleRuns(schedule, now);
                const whyNot = whyOpen ?? (isOne ? why : 'which of several schedules is assigned is not known');
                return [reachOf(id, schedule, isOne ? selected : 'unknown', runs, whyNot)];
            });
        }
    }
}

;// CONCATENATED MODULE: ./lib/patching/reboot.js

/**
 * The reboot settings that can win at patch time, one entry when it is known. The machine's own wins over the schedule's
 * (automatic-vm-guest-patching). Where Azure patches and nobody wrote a setting it is taken as IfRequired, which Azure does not document.
 */
function effectiveReboots(machine, orchestrations, reaches, closed) {
    const possible = new Map();
    for (const orchestration of orchestrations) {
        const reboot = rebootUnder(machine.rebootSetting, orchestration, () => scheduleReboot(reaches, closed));
        possible.set(typeof reboot === 'string' ? reboot : reboot.setting, reboot);
    }
    return [...possible.values()];
}
function rebootUnder(own, orchestration, ofSchedules) {
    if (orchestration !== 'CustomerManagedSchedules' && orchestration !== 'AzureManagedSafeDeployment')
        return 'none';
    if (own.kind === 'value')
        return { setting: own.value, from: 'machine' };
    if (own.kind === 'unknown')
        return 'unknown';
    return orchestration === 'AzureManagedSafeDeployment' ? { setting: 'IfRequired', from: 'service' } : ofSchedules();
}
/**
 * Which of several schedules comes first is not known, so they must agree. In an open world a schedule outside the input may be the
 * one that patches, unless one of the input certainly does.
 */
function scheduleReboot(reaches, closed) {
    const running = reaches.filter((reach) => reach.patches !== 'no');
    const settings = running.map((reach) => (reach.schedule?.reboot.kind === 'value' ? reach.schedule.reboot.value : undefined));
    const [first] = settings;
    const settled = closed || patchedBySchedule(reaches) === 'yes';
    if (first === undefined || settings.some((setting) => setting !== first) || !settled)
        return 'unknown';
    return { setting: first, from: 'schedule' };
}
/** The settings that may win where something of Azure patches the machine: that nobody may patch it decides nothing. */
function winningReboots({ effectiveReboot }) {
    return effectiveReboot.filter((reboot) => reboot !== 'none');
}
/** Does the setting that wins at patch time satisfy this? Undefined where nothing of Azure patches the machine, so that none does. */
function winnerIs(patching, wanted) {
    const all = winningReboots(patching);
    if (all.length === 0)
        return undefined;
    const truths = all.map((reboot) => (reboot === 'unknown' ? 'unknown' : wanted(reboot.setting) ? 'yes' : 'no'));
    return truths.every((truth) => truth === truths[0]) ? truths[0] : 'unknown';
}

;// CONCATENATED MODULE: ./lib/patching/assignment-pairs.js


/** Pairs each assignment with what it was before; build once per estate. */
function assignmentPairs(estate) {
    const removed = new Set(estate.removedSchedules.map((id) => (0,resource_id/* resourceKey */.ik)(id)));
    const changes = ({ change, schedule }) => change !== 'keep' || (schedule.kind === 'outside' && removed.has((0,resource_id/* resourceKey */.ik)(schedule.resourceId)));
    const former = new Map(estate.formerAssignments.map((assignment) => [assignment_pairs_keyOf(assignment), assignment]));
    const current = new Map(estate.assignments.map((assignment) => [assignment_pairs_keyOf(assignment), assignment]));
    const pairs = new Map();
    const pairOf = (assignment) => {
        const key = assignment_pairs_keyOf(assignment);
        const after = current.get(key);
        const pair = pairs.get(key) ?? { before: after?.change === 'keep' ? after : former.get(key), after };
        pairs.set(key, pair);
        return pair;
    };
    const changing = [estate.assignments.filter(changes), estate.formerAssignments];
    const named = changing.map(indexByMachine);
    const wide = [...new Set(changing.flatMap(widely).map(pairOf))];
    const rest = estate.assignments.filter((assignment) => !changes(assignment));
    const [restNamed, restWide] = [indexByMachine(rest), widely(rest)];
    return {
        changing: ({ id }) => {
            const own = named.flatMap((index) => index.get(id) ?? []).map(pairOf);
            return own.length === 0 ? wide : [...new Set([...own, ...wide])];
        },
        staying: ({ id }) => {
            const own = restNamed.get(id);
            return own ? [...own, ...restWide] : restWide;
        },
    };
}
/** Two inputs may use one address for two assignments. */
function assignment_pairs_keyOf({ id, origin }) {
    return `${origin.input}\n${id}`;
}

;// CONCATENATED MODULE: ./lib/patching/schedule-steps.js

/** Stands for a schedule that is not known, and so for any. */
const anySchedule = '';
/** A schedule is lost only where no assignment of the machine gives it any longer, and gained only where none gave it before. */
function summarise(steps) {
    const bySchedule = new Map();
    for (const step of steps) {
        const others = bySchedule.get(step.key);
        if (others)
            others.push(step);
        else
            bySchedule.set(step.key, [step]);
    }
    const open = bySchedule.get(anySchedule) ?? [];
    const sorted = [...bySchedule].sort(([a], [b]) => (a < b ? -1 : 1));
    const changes = (side) => sorted.flatMap(([, own]) => changeOf(own, open, side) ?? []).sort((a, b) => Number(b.certain) - Number(a.certain));
    return { loses: changes('after'), gains: changes('before') };
}
/** The change of one schedule that reaches the machine on one side only; `outside` is the other side. */
function changeOf(own, open, outside) {
    const inside = outside === 'after' ? 'before' : 'after';
    const reaches = (step) => (0,truth/* and */.Uo)(step.stays, step[outside]);
    const possible = own.filter((step) => step[inside] !== 'no' && step[outside] !== 'yes');
    const [first] = possible;
    if (!first || own.some((step) => reaches(step) === 'yes'))
        return undefined;
    const settled = possible.find((step) => step.stays === 'yes' && step[inside] === 'yes' && step[outside] === 'no');
    const other = [...own, ...open].find((step) => reaches(step) !== 'no');
    const chosen = settled ?? first;
    const cause = chosen.cause(outside);
    const doubt = settled
        ? other && `${other.assignment} ${outside === 'after' ? 'may still reach it' : 'may have reached it before'}`
        : chosen.doubt;
    return {
        scheduleId: chosen.scheduleId,
        certain: settled !== undefined && other === undefined,
        why: doubt === undefined ? cause : `${cause}; not certain: ${doubt}`,
    };
}

;// CONCATENATED MODULE: ./lib/patching/tag-change.js

/** The tags that differ between two times, or may: of these names, or of all that are there. Names ignore case. */
function changedTags(before, after, names) {
    const [past, present] = [before, after].map((facts) => comparableFacts(facts).tags);
    const all = names ?? [...(past?.keys() ?? []), ...(present?.keys() ?? [])];
    const byKey = new Map(all.map((name) => [name.toLowerCase(), name]));
    return [...byKey].flatMap(([key, name]) => {
        const [was, is] = [past ? past.get(key) : before.tags, present ? present.get(key) : after.tags];
        return sameTag(was, is) ? [] : [{ name, past: inWords(was), present: inWords(is) }];
    });
}
/** Azure compares values with case; two that are unknown by themselves may differ. */
function sameTag(a, b) {
    if (a?.kind === 'value' && b?.kind === 'value')
        return a.value === b.value;
    return a === b;
}
function inWords(tag) {
    if (tag === undefined)
        return '(not set)';
    if (tag.kind === 'absent')
        return '(empty)';
    return tag.kind === 'unknown' ? `(${tag.why})` : tag.value;
}

;// CONCATENATED MODULE: ./lib/patching/scope-change.js



/** Compares condition by condition whether a dynamic scope selects a machine. */
function compareMembership(before, after) {
    const compared = compareConditions(before, after);
    const staying = compared.filter(({ changes }) => changes.length === 0);
    const changing = compared.filter(({ changes }) => changes.length > 0);
    const unsaid = [
        ...staying.map(({ before }) => before),
        ...changing.filter(({ shown }) => !shown).flatMap(({ before, after }) => [before, after]),
    ].find((holds) => holds.kind === 'unknown');
    return {
        stays: scope_change_all(staying.map(({ before }) => before)),
        before: scope_change_all(changing.map(({ before }) => before)),
        after: scope_change_all(changing.map(({ after }) => after)),
        cause: (outside) => {
            const refusing = changing.filter((condition) => condition[outside] === no);
            const culprits = refusing.length > 0 ? refusing : changing.filter((condition) => condition[outside] !== dynamic_scope_yes);
            return [...new Set(culprits.flatMap(({ changes }) => changes))].join(', ');
        },
        doubt: unsaid?.kind === 'unknown' ? unsaid.why : undefined,
    };
}
function compareConditions(before, after) {
    const [past, present] = [conditionsOf(before.scope), conditionsOf(after.scope)];
    const names = [...new Set([...past, ...present].map(({ name }) => name))];
    const [pastFacts, presentFacts] = [comparableFacts(before.facts), comparableFacts(after.facts)];
    return names.map((name) => {
        const [former, current] = [past, present].map((conditions) => conditions.find((condition) => condition.name === name));
        const facts = factChanges(name, before, after);
        const scopeChanges = sameWish(former, current) ? [] : [scopeChange[name] ?? "the scope's filter changes"];
        return {
            before: former?.holds(pastFacts) ?? dynamic_scope_yes,
            after: current?.holds(presentFacts) ?? dynamic_scope_yes,
            changes: [...facts, ...scopeChanges],
            shown: facts.length > 0,
        };
    });
}
function sameWish(former, current) {
    return former === current || (former?.wants !== undefined && former.wants === current?.wants);
}
const scopeChange = {
    subscription: 'the scope moves to another subscription',
    container: 'the scope moves to another resource group or subscription',
};
function scope_change_all(holds) {
    return holds.map((held) => (held === dynamic_scope_yes ? 'yes' : held.kind === 'unknown' ? 'unknown' : 'no')).reduce(truth/* and */.Uo, 'yes');
}
const askedFact = {
    subscription: ['subscription', 'subscription'],
    container: ['resourceGroup', 'resource group'],
    resourceGroup: ['resourceGroup', 'resource group'],
    location: ['location', 'location'],
    os: ['os', 'operating system'],
};
/** In words, how the fact changes that a condition asks for. */
function factChanges(name, before, after) {
    if (name === 'tags')
        return tagChanges(before, after);
    if (name === 'resourceType')
        return [];
    const [fact, words] = askedFact[name];
    if (sameFact(fact, before.facts, after.facts))
        return [];
    const open = [after.facts[fact], before.facts[fact]].find((fact) => fact.kind === 'unknown');
    return [open?.kind === 'unknown' ? `its ${words} may change (${open.why})` : `its ${words} changes`];
}
/** Facts that are unknown by themselves may differ. */
function sameFact(fact, before, after) {
    const [past, present] = [comparableFacts(before)[fact], comparableFacts(after)[fact]];
    if (past !== undefined || present !== undefined)
        return past === present;
    return before[fact] === after[fact];
}
const namedTags = 3;
/** Of the tags that the filter asks for; of all where it does not tell. */
function tagChanges(before, after) {
    const [former, current] = [tagsAsked(before.scope), tagsAsked(after.scope)];
    const asked = former && current && [...former, ...current];
    const open = [after.facts.tags, before.facts.tags].find((tags) => tags.kind === 'unknown');
    if (!asked && open?.kind === 'unknown')
        return before.facts.tags === after.facts.tags ? [] : [`its tags may change (${open.why})`];
    const changed = changedTags(before.facts, after.facts, asked);
    const sentences = changed.slice(0, namedTags).map(({ name, past, present }) => `tag ${name}: ${past} -> ${present}`);
    return changed.length > namedTags ? [...sentences, `and ${changed.length - namedTags} more tags`] : sentences;
}
/** Names of the tags that a filter asks for; undefined where they are not known. */
function tagsAsked({ tags }) {
    if (tags.kind !== 'value')
        return tags.kind === 'absent' ? [] : undefined;
    const names = tags.value.flatMap(({ tag }) => (tag.kind === 'value' ? [tag.value] : []));
    return names.length === tags.value.length ? names : undefined;
}

;// CONCATENATED MODULE: ./lib/patching/schedule-changes.js







const none = { loses: [], gains: [] };
/**
 * Finds the schedules that begin or cease to reach a machine with this input, because the machine, a scope or an assignment changes. A
 * machine that the input creates loses nothing and gains whatever reaches it, which is no news: it has no changes. Build once per estate.
 */
function scheduleChangesIn(estate) {
    const pairs = assignmentPairs(estate);
    const namesOf = namesIn(estate);
    return (machine) => {
        if (machine.change === 'create' || !takesSchedules(machine))
            return none;
        const steps = [];
        for (const pair of pairs.changing(machine))
            steps.push(...stepsOf(pair, machine, namesOf));
        if (steps.length === 0 && !machine.former)
            return none;
        const concerned = new Set(steps.map(({ key }) => key));
        for (const assignment of pairs.staying(machine)) {
            // What stays around a machine that stays matters only where it holds a schedule that something else gives or takes.
            if (!machine.former && !namesOf(assignment.schedule).some(({ key }) => key === anySchedule || concerned.has(key)))
                continue;
            steps.push(...stepsOf({ before: assignment, after: assignment }, machine, namesOf));
        }
        return summarise(steps);
    };
}
/** The schedules of guest scope that an assignment may mean. */
function namesIn(estate) {
    const schedules = new Set(estate.schedules.filter(isGuestSchedule).map(({ id }) => id));
    const removed = new Set(estate.removedSchedules.map((id) => (0,resource_id/* resourceKey */.ik)(id)));
    return (reference) => {
        switch (reference.kind) {
            case 'outside': {
                const key = (0,resource_id/* resourceKey */.ik)(reference.resourceId);
                return [{ key, scheduleId: reference.resourceId, deleted: removed.has(key), doubt: undefined }];
            }
            case 'unknown':
                return [{ key: anySchedule, scheduleId: undefined, deleted: false, doubt: reference.why }];
            case 'inside': {
                const doubt = reference.ids.length > 1 ? 'which of several schedules is assigned is not known' : undefined;
                return reference.ids.filter((id) => schedules.has(id)).map((id) => ({ key: id, scheduleId: id, deleted: false, doubt }));
            }
        }
    };
}
/** What one assignment does to the schedules of a machine; nothing where it certainly never means the machine. */
function stepsOf(pair, machine, namesOf) {
    const meaning = meaningOf(pair, machine);
    if (!meaning)
        return [];
    const [past, present] = [pair.before, pair.after].map((assignment) => (assignment ? namesOf(assignment.schedule) : []));
    const names = new Map([...(past ?? []), ...(present ?? [])].map((name) => [name.key, name]));
    return [...names.values()].map(({ key, scheduleId, deleted }) => {
        const was = past?.find((name) => name.key === key);
        const is = deleted ? undefined : present?.find((name) => name.key === key);
        return {
            ...{ key, scheduleId, assignment: (pair.after ?? pair.before)?.id ?? '' },
            ...(was && is ? stepBetween(pair, was, is, meaning) : stepOnOneSide(was, is, meaning)),
            cause: (outside) => (was && is && meaning[outside] !== 'yes' ? meaning.cause(outside) : scheduleCause(pair, deleted)),
            doubt: is?.doubt ?? was?.doubt ?? meaning.doubt,
        };
    });
}
function stepBetween({ before, after }, was, is, meaning) {
    // Which schedule an assignment means is not known in the same way as long as it stays.
    if (before === after)
        return { ...meaning, stays: (0,truth/* and */.Uo)(meaning.stays, settled(is)) };
    return { stays: meaning.stays, before: (0,truth/* and */.Uo)(meaning.before, settled(was)), after: (0,truth/* and */.Uo)(meaning.after, settled(is)) };
}
function stepOnOneSide(was, is, { stays, before, after }) {
    return { stays: 'yes', before: (0,truth/* and */.Uo)((0,truth/* and */.Uo)(stays, before), settled(was)), after: (0,truth/* and */.Uo)((0,truth/* and */.Uo)(stays, after), settled(is)) };
}
function settled(name) {
    if (!name)
        return 'no';
    return name.doubt === undefined ? 'yes' : 'unknown';
}
function scheduleCause({ before, after }, deleted) {
    if (!after)
        return 'the assignment is deleted';
    if (!before)
        return 'the assignment is new';
    return deleted ? 'the schedule is deleted' : 'the assignment names another schedule';
}
/** Does the assignment mean the machine, whichever schedule it names? */
function meaningOf({ before, after }, machine) {
    const former = machine.former ?? machine;
    const was = before && selectionOf(before, machine.id, former);
    const is = after && selectionOf(after, machine.id, machine);
    if (!was && !is)
        return undefined;
    const [from, to] = [before?.target, after?.target];
    if (from?.kind === 'dynamic' && to?.kind === 'dynamic')
        return compareMembership({ facts: former, scope: from.scope }, { facts: machine, scope: to.scope });
    const [truthBefore, truthAfter] = [was, is].map((selection) => selection?.selected ?? 'no');
    const doubt = was?.why ?? is?.why;
    const cause = () => targetCause(before, after);
    if (before === after)
        return { stays: truthAfter ?? 'no', before: 'yes', after: 'yes', cause, doubt };
    return { stays: 'yes', before: truthBefore ?? 'no', after: truthAfter ?? 'no', cause, doubt };
}
function targetCause(before, after) {
    const dynamic = [before, after].some((assignment) => assignment?.target.kind === 'dynamic');
    return dynamic ? 'the assignment changes' : 'the assignment names another machine';
}

;// CONCATENATED MODULE: ./lib/patching/settings.js
/** The machine in each of the ways in which it may be set: a policy writes several facts together, or none of them. */
function settingsOf(machine) {
    return machine.byPolicy?.settings.map((settings) => ({ ...machine, ...settings })) ?? [machine];
}
/** Does this hold, however the machine may be set? */
function inEachSetting(machine, holds) {
    const truths = new Set(settingsOf(machine).map(holds));
    const [only] = truths;
    return truths.size === 1 && only !== undefined ? only : 'unknown';
}

;// CONCATENATED MODULE: ./lib/patching/patching.js







/** Works out how each machine is patched; build once per estate, assignments are indexed. */
function patchingOf(estate, now) {
    const reachesOf = reachesIn(estate, now);
    const whyNotWhole = (0,estate_coverage/* askCoverage */.uQ)(estate.coverage);
    const changesOf = scheduleChangesIn(estate);
    return (machine) => {
        const reaches = reachesOf(machine);
        const unread = whyNotWhole('assignments', (0,estate_coverage/* areaOf */.d6)((0,estate_known/* valueOf */.RP)(machine.subscription), (0,estate_known/* valueOf */.RP)(machine.resourceGroup)));
        const scheduled = scheduledPossibilities(machine, reaches, unread);
        const possibilities = settingsOf(machine).map((set) => orchestrationPossibilities(set, scheduled));
        const orchestrations = orchestrationsOf(possibilities);
        const effectiveReboot = effectiveReboots(machine, orchestrations, reaches, unread === undefined);
        const undecided = undecidedBy(machine, reaches, unread, possibilities, orchestrations);
        const patching = { machine, reaches, scheduleChanges: changesOf(machine), orchestrations, effectiveReboot, undecided };
        return unread ? { ...patching, unread } : patching;
    };
}
function orchestrationsOf(possibilities) {
    const [only] = possibilities;
    if (only && possibilities.length === 1)
        return possibleOrchestrations(only);
    return [...new Set(possibilities.flatMap(possibleOrchestrations))].sort();
}
/** Can a working schedule reach it? An assignment that was not read always may; scale sets take none. */
function scheduledPossibilities(machine, reaches, unread) {
    if (!takesSchedules(machine))
        return [false];
    const patches = decidingReach(reaches)?.patches ?? 'no';
    if (patches === 'yes')
        return [true];
    return unread || patches === 'unknown' ? [false, true] : [false];
}
/** The inputs that matter: settling one of them would leave fewer orchestrations. */
function undecidedBy(machine, reaches, unread, possibilities, orchestrations) {
    const [first] = possibilities;
    if (orchestrations.length === 1 || !first)
        return [];
    return Object.keys(first)
        .filter((input) => {
        const open = [...new Set(possibilities.flatMap((set) => [...set[input]]))];
        return (open.length > 1 && open.some((value) => orchestrationsOf(settledAt(input, value, possibilities)).length < orchestrations.length));
    })
        .map((input) => (input === 'scheduled' ? undecidedSchedule(reaches, unread) : undecidedFact(machine, input)));
}
function settledAt(input, value, possibilities) {
    const possible = possibilities.filter((set) => set[input].includes(value));
    return possible.map((set) => ({ ...set, [input]: [value] }));
}
function undecidedSchedule(reaches, unread) {
    const open = decidingReach(reaches);
    if (open)
        return { fact: 'schedule', why: open.why ?? 'whether a schedule reaches it is not known' };
    if (unread && !unread.unclaimed)
        return { fact: 'schedule', why: unread.why };
    return { fact: 'schedule', why: 'a schedule may be assigned outside the input', outside: true };
}
const factOf = {
    kind: 'kind',
    os: 'os',
    patchMode: 'patchMode',
    bypass: 'bypass',
    supportedImage: 'image',
    unsupported: 'image',
    automaticUpdates: 'automaticUpdates',
    automaticOsUpgrade: 'automaticOsUpgrade',
    nodeChannel: 'nodeChannel',
    pinnedImage: 'image',
};
function undecidedFact(machine, input) {
    const name = factOf[input];
    const fact = machine[name];
    if (typeof fact === 'object' && fact.kind === 'unknown')
        return { fact: name, why: fact.why };
    if (name === 'kind')
        return { fact: 'orchestrationMode', why: 'the input does not tell whether the set is flexible or uniform' };
    return {
        fact: name,
        why: name === 'automaticUpdates' ? 'nothing declares it on a machine without an OS profile' : 'the operating system is not known',
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/runs/defaults.js
var defaults = __webpack_require__(1818);
;// CONCATENATED MODULE: ./lib/runs/options.js


/** Fills defaults in. */
function estateSettings({ azure, bicep, plan, snapshot, ...options }) {
    return {
        workingDirectory: (0,external_node_path_.resolve)(options.workingDirectory ?? '.'),
        source: options.source ?? defaults/* defaults */.N.source,
        files: options.files ?? [],
        sourceRoot: options.sourceRoot ?? defaults/* defaults */.N.sourceRoot,
        now: options.now ?? new Date(),
        ...(options.clock ? { clock: options.clock } : {}),
        ...(azure ? { azure: azureRequest(azure) } : {}),
        bicep: { environment: {}, secondsPerAnswer: defaults/* defaults */.N.bicepTimeout, trust: false, ...bicep },
        ...(plan === undefined ? {} : { plan }),
        ...(snapshot === undefined ? {} : { snapshot }),
    };
}
function azureRequest(options) {
    const { excludeScopes = [], auth = defaults/* defaults */.N.auth, cloud = defaults/* defaults */.N.cloud } = options;
    return { ...options, excludeScopes, auth, cloud };
}
/** Fills defaults in. */
function inputSettings({ policy, environment, ...options }) {
    return { ...estateSettings(options), policy, ...(environment === undefined ? {} : { environment }) };
}
/** Fills defaults in. */
function options_checkSettings(options) {
    return {
        ...inputSettings(options),
        planScope: options.planScope ?? defaults/* defaults */.N.planScope,
        waivers: options.waivers ?? [],
        failOnSeverity: options.failOnSeverity ?? defaults/* defaults */.N.failOnSeverity,
        warnOnly: options.warnOnly ?? defaults/* defaults */.N.warnOnly,
        onIncomplete: options.onIncomplete ?? defaults/* defaults */.N.onIncomplete,
        onEmpty: options.onEmpty ?? defaults/* defaults */.N.onEmpty,
        onUnknown: options.onUnknown ?? defaults/* defaults */.N.onUnknown,
        onExpiredWaiver: options.onExpiredWaiver ?? defaults/* defaults */.N.onExpiredWaiver,
    };
}

// EXTERNAL MODULE: ./lib/estate/fact.js
var fact = __webpack_require__(3900);
// EXTERNAL MODULE: ./lib/estate/link.js
var estate_link = __webpack_require__(3586);
// EXTERNAL MODULE: ./lib/estate/machine-facts.js
var machine_facts = __webpack_require__(1399);
// EXTERNAL MODULE: ./lib/estate/resource-map.js
var resource_map = __webpack_require__(8889);
;// CONCATENATED MODULE: ./lib/estate/surroundings.js





/**
 * A plan in the midst of what is really there: machines, schedules and assignments of the live estate that the plan says nothing about
 * stand around its own; where the live estate was read whole no others can exist. What both know is as the plan says, with what Azure last
 * said of it beside.
 */
function withSurroundings(plan, live) {
    const managed = new Set(plan.managed.map((id) => (0,resource_id/* resourceKey */.ik)(id)));
    const isManaged = (id) => managed.has((0,resource_id/* resourceKey */.ik)(id));
    const around = {
        ...live,
        machines: live.machines.filter(({ id }) => !isManaged(id)).map((machine) => ({ ...machine, surrounding: true })),
        schedules: live.schedules.filter(({ id }) => !isManaged(id)).map((schedule) => ({ ...schedule, surrounding: true })),
        assignments: live.assignments.filter(({ id }) => !isManaged(id)).map((assignment) => aroundPlan(assignment, isManaged)),
        updateManagement: [],
        sightings: [],
    };
    const linked = (0,estate_link/* linkEstates */.q)([withoutWhatIsRead(plan, live), around]);
    const observed = new resource_map/* ResourceMap */.f(live.machines.map((machine) => [machine.id, machine]));
    return {
        ...linked,
        machines: linked.machines.map((machine) => (machine.surrounding ? machine : asObserved(machine, observed))),
    };
}
/** What a plan leaves as it is without saying how that is, the live estate says. */
function withoutWhatIsRead(plan, live) {
    const covers = live.coverage.whole.length > 0;
    const read = new Set([live.machines, live.schedules, live.assignments].flatMap((list) => list.map(({ id }) => (0,resource_id/* resourceKey */.ik)(id))));
    const isRead = ({ change, subject }) => change === 'keep' && subject !== undefined && read.has((0,resource_id/* resourceKey */.ik)(subject));
    const gaps = covers ? plan.coverage.gaps.filter((gap) => !isRead(gap)) : plan.coverage.gaps;
    return { ...plan, coverage: { ...plan.coverage, gaps } };
}
/** What the plan manages is looked up again, among the plan's own: it may have moved or gone. */
function aroundPlan(assignment, isManaged) {
    return {
        ...assignment,
        surrounding: true,
        schedule: schedule(assignment.schedule, isManaged),
        target: target(assignment.target, isManaged),
    };
}
function schedule(reference, isManaged) {
    const [id, ...others] = reference.kind === 'inside' ? reference.ids : [];
    return id !== undefined && others.length === 0 && isManaged(id) ? { kind: 'outside', resourceId: id } : reference;
}
function target(of, isManaged) {
    return of.kind === 'machine' && isManaged(of.id) ? { kind: 'outside', resourceId: of.id } : of;
}
const observedFacts = (0,fact/* marked */.x)(machine_facts/* machineFacts */.R, 'observed');
function asObserved(machine, observed) {
    const seen = machine.resourceId.kind === 'value' ? observed.get(machine.resourceId.value) : undefined;
    if (!seen)
        return machine;
    const facts = Object.fromEntries(observedFacts.map((name) => [name, seen[name]]));
    return { ...machine, observed: facts, ...(seen.live ? { live: seen.live } : {}) };
}

;// CONCATENATED MODULE: ./lib/rules/fix.js
/** Undefined where there is no way. `remark` is a further sentence. */
function fixOf(ways, remark) {
    const open = ways.filter((way) => way !== undefined);
    if (open.length === 0)
        return undefined;
    const sentence = `${open.map(({ words }) => words).join(', or: ')}.`;
    return { sentence: remark === undefined ? sentence : `${sentence} ${remark}`, changes: open.flatMap(({ change }) => change ?? []) };
}
/** All of these, one after the other. */
function together(ways, joint = ', and ') {
    const changes = ways.map(({ change }) => change);
    const words = ways.map(({ words }, index) => (index === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1))).join(joint);
    if (changes.some((change) => change === undefined))
        return { words };
    const known = changes.filter((change) => change !== undefined);
    return { words, change: { set: known.flatMap(({ set }) => set), steps: known.flatMap(({ steps }) => steps) } };
}
/** Something that is more than a value. */
function step(words, ...steps) {
    return { words, change: { set: [], steps } };
}
/** A way that a program cannot take. */
function inWordsOnly(words) {
    return { words };
}

;// CONCATENATED MODULE: ./lib/rules/reason.js


/** Every rule that hangs on assignments outside the input gives this reason, so that it is said once for the whole run. */
const assignedElsewhere = 'A schedule may be assigned to these machines outside this input.';
const sayItsSubscription = 'Say subscription_id in the provider of these machines.';
/** For rules that may give that reason: what settles it. */
const assignmentRemedies = {
    [assignedElsewhere]: [
        'Set "schedules: closed" in the policy if the input holds every assignment there is.',
        'Put the assignments of these machines, with their schedules, into the same plan.',
    ],
    [`${notKnown('schedule', estate_coverage/* subscriptionNotKnown */.ML)}.`]: [sayItsSubscription],
    [reachNotKnown(estate_coverage/* subscriptionNotKnown */.ML)]: [sayItsSubscription],
};
/** The shared reason where nobody can tell what a recurrence means, nor whether Azure takes it. */
const undocumentedRecurrence = 'The recurrence of these schedules has no form that Azure documents.';
/** For rules that may give that reason: what settles it. */
const recurrenceRemedies = {
    [undocumentedRecurrence]: ['Write recurEvery in one of the forms that Azure documents.'],
};
/** The shared reason for facts that the input cannot tell. Facts that are known are left out; at least one must be unknown. */
function reasonOf(facts) {
    const open = [];
    for (const [name, fact] of Object.entries(facts)) {
        if (fact.kind === 'unknown')
            open.push(notKnown(name, fact.why));
    }
    return `${open.join('; ')}.`;
}
/** The shared reason why an orchestration is open. Assignments outside the input count only where nothing inside is open. */
function reasonOfUndecided(undecided) {
    const inside = undecided.filter(({ outside }) => !outside);
    if (inside.length > 0)
        return `${[...new Set(inside.map(({ fact, why }) => notKnown(fact, why)))].sort().join('; ')}.`;
    return undecided.length > 0 ? assignedElsewhere : 'The facts leave open who patches these machines.';
}
/** Why it is not settled which reboot setting wins. */
function unsettledReboot({ machine, undecided }) {
    if (machine.rebootSetting.kind === 'unknown')
        return reasonOf({ rebootSetting: machine.rebootSetting });
    if (undecided.length > 0)
        return reasonOfUndecided(undecided);
    return 'The reboot setting of the schedules that reach these machines is not known, or they differ.';
}
/** Names what would settle an orchestration, to end a message with. */
function deciders(undecided) {
    const inside = undecided.filter(({ outside }) => !outside);
    if (inside.length === 0)
        return undecided.length > 0 ? 'a schedule assigned outside this input would decide' : 'the facts do not decide';
    return `${[...new Set(inside.map(({ fact }) => fact))].sort().join(' and ')} would decide`;
}
/** The shared reason where an assignment may be there that was lost, so that machines may be on a schedule that nobody sees. */
function lostAssignment(patching) {
    const why = whyScheduleLost(patching);
    return why === undefined ? undefined : reachNotKnown(why);
}
/** Names the schedule of a reach inside a message. */
function scheduleName({ scheduleId }) {
    return scheduleId === undefined ? 'a schedule that is not known' : `the schedule ${scheduleId}`;
}
/** The shared reason where a schedule may or may not reach or patch machines. */
function reachNotKnown(why) {
    return `${notKnown('Whether a schedule patches these machines', why ?? 'the input cannot tell')}.`;
}
function notKnown(name, why) {
    return `${name} is not known: ${why.replace(/\.$/, '')}`;
}

// EXTERNAL MODULE: ./lib/estate/schedule-facts.js
var schedule_facts = __webpack_require__(7645);
;// CONCATENATED MODULE: ./lib/rules/remedy.js





/** To write these values, and what goes with them, in the names that the machine is written with. */
function setOn(machine, values) {
    const entries = Object.entries(withCompanions(machine, values));
    if (machine.specialised.kind === 'value' && machine.specialised.value) {
        const other = machine.image.kind === 'absent' ? 'Create it from an image' : 'Write its osProfile with these settings';
        const way = remedy_settingsOf(machine, entries, 'arm');
        return { ...way, words: `${other}, or set ${inArmWords(entries)} with azapi_update_resource (API 2023-07-01 or newer)` };
    }
    if (machine.legacy) {
        const written = entries.map(([name, value]) => inAzurermWords(machine, name, value)).join(' and ');
        const words = `Declare it as ${modernResource(machine)} and set ${written}`;
        return { words, change: { set: [], steps: ['declare-as-modern-resource'] } };
    }
    // What another resource writes over it counts there. What azurerm has no attribute for, azapi writes on the resource that it made.
    const writers = [...new Set(entries.flatMap(([name]) => machine.writtenBy?.[name] ?? []))];
    const own = entries.filter(([name]) => machine.writtenBy?.[name] === undefined);
    const inAzurerm = own.filter(([name]) => azurermName(machine, name) !== undefined);
    const others = own.filter(([name]) => azurermName(machine, name) === undefined);
    return together([
        ...(inAzurerm.length > 0 ? [remedy_settingsOf(machine, inAzurerm, 'azurerm')] : []),
        ...(others.length > 0 ? [remedy_settingsOf(machine, others, 'arm')] : []),
        ...writers.map((writer) => settingsIn(writer, machine, entries.filter(([name]) => machine.writtenBy?.[name] === writer))),
    ]);
}
function remedy_settingsOf(machine, entries, words) {
    const isUpdate = words === 'arm' && machine.origin.words === 'azurerm';
    const isBeside = isUpdate || (0,truth/* has */.zy)(machine.specialised, true) === 'yes';
    const sentence = words === 'arm'
        ? `Set ${inArmWords(entries)}${isUpdate ? ' with azapi_update_resource' : ''}`
        : `Set ${entries.map(([name, value]) => inAzurermWords(machine, name, value)).join(' and ')}`;
    const set = entries.map(([name, value]) => {
        const path = words === 'arm' ? armPath(machine, name) : azurermPath(machine, name, attributeName(machine, name));
        if (path === undefined)
            return undefined;
        const before = words === 'azurerm' ? nameBefore(machine, name) : undefined;
        const formerly = before && azurermPath(machine, name, before.path);
        return { on: machine.id, words, path, ...(formerly ? { formerly } : {}), value, ...(isBeside ? { beside: true } : {}) };
    });
    return set.includes(undefined) ? { words: sentence } : { words: sentence, change: { set: set, steps: [] } };
}
function settingsIn(writer, machine, entries) {
    const words = `Set ${inArmWords(entries)} in ${writer}`;
    const set = entries.map(([name, value]) => {
        const path = armPath(machine, name);
        return path === undefined ? undefined : { on: writer, words: 'arm', path, value };
    });
    const known = set.filter((setting) => setting !== undefined);
    return known.length < set.length ? { words } : { words, change: { set: known, steps: [] } };
}
function inAzurermWords(machine, name, value) {
    const [attribute = '', ...blocks] = attributeName(machine, name).split('.').reverse();
    const before = nameBefore(machine, name);
    const older = before ? ` (${before.versions}: ${before.path.split('.').at(-1)})` : '';
    const inside = blocks.length > 0 ? ` in ${blocks.reverse().join('.')}` : '';
    return value === null ? `no ${attribute}${older}${inside}` : `${attribute}${older} = ${JSON.stringify(value)}${inside}`;
}
function nameBefore({ kind }, name) {
    const { azurermBefore } = machine_facts/* machineFacts */.R[name];
    return azurermBefore?.[kind];
}
function inArmWords(values) {
    return values
        .map(([name, value]) => (value === null ? `no ${machine_facts/* machineFacts */.R[name].arm}` : `${machine_facts/* machineFacts */.R[name].arm} = ${value}`))
        .join(' and ');
}
/** Values that Azure or azurerm refuses beside others: who writes one has to write these too. */
function withCompanions(machine, values) {
    const all = { ...values };
    const is = (name, value) => name in all ? (all[name] === value ? 'yes' : 'no') : (0,truth/* has */.zy)(machine[name], value);
    const platform = is('patchMode', 'AutomaticByPlatform');
    const isAzure = machine.kind === 'virtual-machine' || machine.kind === 'flexible-scale-set';
    if (!isAzure)
        return all;
    if (values.patchMode !== undefined && platform === 'no') {
        if (is('bypass', true) !== 'no')
            all.bypass = false;
        if (is('hotpatch', true) !== 'no')
            all.hotpatch = false;
        if (machine.rebootSetting.kind !== 'absent' && !('rebootSetting' in all))
            all.rebootSetting = null;
        if (machine.os.kind === 'value' && machine.os.value === 'windows') {
            if (values.patchMode === 'AutomaticByOS' && is('automaticUpdates', false) !== 'no')
                all.automaticUpdates = true;
            if (values.patchMode === 'Manual' && is('automaticUpdates', true) !== 'no')
                all.automaticUpdates = false;
        }
    }
    // Azure answers 400 to the pair, on virtual machines.
    const mayBypass = is('bypass', true) !== 'no' && (values.bypass === true || values.patchMode === 'AutomaticByPlatform');
    if (mayBypass && machine.kind === 'virtual-machine' && is('hotpatch', true) !== 'no')
        all.hotpatch = false;
    const needsAgent = values.patchMode === 'AutomaticByPlatform' || values.assessmentMode === 'AutomaticByPlatform';
    if (needsAgent && is('agent', false) !== 'no')
        all.agent = true;
    if (needsAgent && (0,truth/* has */.zy)(machine.extensionsAllowed, false) !== 'no')
        all.extensionsAllowed = true;
    return all;
}
/** For machines that Update Manager leaves alone, in a way that the policy allows; undefined where there is none. */
function leaveToSystem(machine, requirements) {
    const onWindows = (0,truth/* has */.zy)(machine.automaticUpdates, false) === 'yes' ? 'Manual' : 'AutomaticByOS';
    if (machine.os.kind !== 'value') {
        const way = setOn(machine, { patchMode: onWindows });
        return { words: `${way.words} (on Linux ImageDefault)` };
    }
    const isWindows = machine.os.value === 'windows';
    const orchestration = !isWindows ? 'ImageDefault' : onWindows === 'Manual' ? 'ManualUpdates' : 'WindowsAutomaticUpdates';
    if (isTiedToPlatform(machine) || !isAllowed(requirements, orchestration))
        return undefined;
    return setOn(machine, { patchMode: isWindows ? onWindows : 'ImageDefault' });
}
/** azurerm refuses every other mode for an image that takes hotpatches. */
function isTiedToPlatform({ origin, image }) {
    return origin.words === 'azurerm' && image.kind === 'value' && takesHotpatches(image.value);
}
/** Takes the bypass away, where Azure would then patch the machine and the policy lets it; undefined where not. */
function leaveToAzure(machine, requirements) {
    const { image } = machine;
    const isListed = image.kind === 'unknown' || (image.kind === 'value' && supportsAutomaticPatching(image.value));
    return isListed && isAllowed(requirements, 'AzureManagedSafeDeployment') ? setOn(machine, { bypass: false }) : undefined;
}
/** Does the policy take this way of patching? Where it asks for none, every one. */
function isAllowed(requirements, orchestration) {
    const allowed = requirements?.orchestration ?? 'any';
    return allowed === 'any' || allowed.includes(orchestration);
}
/** With these values, and on a schedule. */
function setAndAssign(machine, values) {
    return together([setOn(machine, values), step('Assign a schedule', 'assign-schedule')]);
}
const assignSchedule = step('Assign a schedule (azurerm_maintenance_assignment_virtual_machine; ARM: Microsoft.Maintenance/configurationAssignments)', 'assign-schedule');
const useListedImage = step("Use a marketplace image on Azure's list of automatic guest patching", 'use-image-of-azures-list');
const takeOut = step('Take the machine out of the schedule', 'leave-schedules');
/** The name of an attribute as the machine is written: in the words of azurerm where it has one, else Azure's own. */
function attributeName(machine, name) {
    return azurermName(machine, name) ?? machine_facts/* machineFacts */.R[name].arm;
}
/** Undefined where the machine is not written in the words of azurerm, or these have no such attribute. */
function azurermName({ kind, origin }, name) {
    // azurerm's resource for Arc servers has no settings.
    if (origin.words !== 'azurerm' || kind === 'arc-server')
        return undefined;
    const { azurerm } = machine_facts/* machineFacts */.R[name];
    return typeof azurerm === 'object' ? azurerm[kind] : azurerm;
}
/** A flexible set holds what its system needs in blocks; undefined where that system is not known. */
function azurermPath({ kind, os }, name, attribute) {
    if (kind !== 'flexible-scale-set' || !inConfiguration.test(machine_facts/* machineFacts */.R[name].arm))
        return attribute;
    return os.kind === 'value' ? `os_profile.${os.value}_configuration.${attribute}` : undefined;
}
/** What Azure keeps below the configuration of a system. */
const inConfiguration = /^(?:patchSettings\.|enableAutomaticUpdates|provisionVMAgent)/;
/** Where Azure's JSON of a machine holds a fact; undefined where that depends on a system that is not known. */
function armPath({ kind, os }, name) {
    const { arm } = machine_facts/* machineFacts */.R[name];
    const profile = kind.endsWith('scale-set') ? 'properties.virtualMachineProfile' : 'properties';
    if (/^(?:location|tags|zones)$/.test(arm))
        return arm;
    if (arm.startsWith('upgradePolicy.'))
        return `properties.${arm}`;
    if (!inConfiguration.test(arm))
        return `${profile}.${arm}`;
    return os.kind === 'value' ? `${profile}.osProfile.${os.value}Configuration.${arm}` : undefined;
}
function modernResource({ os, kind }) {
    const type = kind === 'virtual-machine' ? 'virtual_machine' : 'virtual_machine_scale_set';
    if (os.kind !== 'value')
        return `azurerm_linux_${type} or azurerm_windows_${type}`;
    return `azurerm_${os.value}_${type}`;
}
/** `words` say it to people. */
function setOnSchedule({ id, origin, writtenBy }, name, value, words, below) {
    const { arm, azurerm } = schedule_facts/* scheduleFacts */.z[name];
    const under = (path, part) => (part === undefined ? path : `${path}.${part}`);
    const writer = writtenBy?.[name];
    const set = origin.words === 'azurerm' && writer === undefined
        ? { on: id, words: 'azurerm', path: under(azurerm, below?.azurerm), value }
        : {
            on: writer ?? id,
            words: 'arm',
            path: `${name === 'location' || name === 'tags' ? '' : 'properties.'}${under(arm, below?.arm)}`,
            value,
        };
    return { words: writer === undefined ? words : `${words}, in ${writer}`, change: { set: [set], steps: [] } };
}
/** Classes that a schedule is to install on a system, in words that begin with `Set`, or `Add \u2026 to`. */
function setClasses(schedule, os, classes, verb) {
    const below = { arm: 'classificationsToInclude', azurerm: 'classifications_to_include' };
    const list = verb === 'Set' ? ` = [${classes.map((name) => `"${name}"`).join(', ')}]` : '';
    const words = `${verb} ${below.azurerm}${list} in ${schedule_facts/* scheduleFacts */.z[os].azurerm} (ARM: ${schedule_facts/* scheduleFacts */.z[os].arm}.${below.arm})`;
    return setOnSchedule(schedule, os, classes, words, below);
}
function dropExpiry(schedule) {
    const { azurerm, arm } = schedule_facts/* scheduleFacts */.z.expiration;
    return setOnSchedule(schedule, 'expiration', null, `Remove ${azurerm.replace(/^.*\./, '')} (ARM: ${arm}), or set a later one`);
}
/** azurerm has no attribute for it: what it makes only azapi can have told so. */
function excludeNone({ id, writtenBy }, words) {
    const path = `properties.${schedule_facts/* scheduleFacts */.z.windows.arm}.excludeKbsRequiringReboot`;
    return { words, change: { set: [{ on: writtenBy?.windows ?? id, words: 'arm', path, value: false }], steps: [] } };
}
/**
 * What else a machine needs once a schedule patches it: a reboot setting that the policy takes, or where it asks for none one with which
 * patches take effect.
 */
function settleReboot({ machine, reaches }, { reboot }) {
    const isFine = (setting) => reboot
        ? reboot.includes(setting)
        : setting !== 'Never' && !(setting === 'Always' && (0,truth/* has */.zy)(machine.os, 'linux') !== 'no');
    const wanted = reboot?.[0] ?? 'IfRequired';
    const own = machine.rebootSetting;
    const isOwnFine = own.kind !== 'value' || isFine(own.value);
    const needed = own.kind === 'value' && isOwnFine ? own.value : wanted;
    const schedules = new Set(reaches.flatMap(({ patches, schedule }) => (patches !== 'no' && schedule ? [schedule] : [])));
    const differing = [...schedules].filter((schedule) => schedule.reboot.kind === 'value' && (own.kind === 'value' ? schedule.reboot.value !== needed : !isFine(schedule.reboot.value)));
    return [
        ...(isOwnFine ? [] : [setOn(machine, { rebootSetting: wanted })]),
        ...differing.map((schedule) => setRebootOfSchedule(schedule, needed)),
    ];
}
function setRebootOfSchedule(schedule, setting) {
    const words = `Set reboot = "${setting}" in install_patches of the schedule (ARM: ${schedule_facts/* scheduleFacts */.z.reboot.arm})`;
    return setOnSchedule(schedule, 'reboot', setting, words);
}
/** Where to write a reboot setting: on the schedules, when theirs is the one that wins. */
function setReboot({ machine, effectiveReboot, reaches }, setting) {
    const onSchedule = effectiveReboot.some((reboot) => typeof reboot === 'object' && reboot.from === 'schedule');
    const schedules = [...new Set(reaches.flatMap(({ patches, schedule }) => (patches !== 'no' && schedule ? [schedule] : [])))];
    const differing = schedules.filter(({ reboot }) => reboot.kind === 'value' && reboot.value !== setting);
    const ofSchedules = differing.map((schedule) => setRebootOfSchedule(schedule, setting));
    if (onSchedule) {
        const words = `Set reboot = "${setting}" in install_patches of the schedule (ARM: ${schedule_facts/* scheduleFacts */.z.reboot.arm})`;
        return ofSchedules.length > 0 ? { ...together(ofSchedules), words } : inWordsOnly(words);
    }
    // A setting of its own that differs from the schedule's is a conflict of its own.
    return together([
        setOn(machine, { rebootSetting: setting }),
        ...ofSchedules.slice(0, 1).map((way) => ({ ...together(ofSchedules), words: way.words })),
    ]);
}

;// CONCATENATED MODULE: ./lib/rules/rule.js
const pass = { outcome: 'pass' };
const notApplicable = { outcome: 'not-applicable' };
/** `message` continues "<machine> \u2026": a predicate without the subject's name, for example `is set to Never; allowed: IfRequired`. */
function violation(property, message, fix) {
    if (typeof fix !== 'object')
        return { outcome: 'violation', property, message, ...(fix === undefined ? {} : { fix }) };
    const { sentence, changes } = fix;
    return { outcome: 'violation', property, message, fix: sentence, ...(changes.length > 0 ? { changes } : {}) };
}
function undecided(property, message, reason) {
    return { outcome: 'unknown', property, message, reason };
}

;// CONCATENATED MODULE: ./lib/rules/agent-disabled.js





/** `AutomaticByPlatform`, for patching or for assessing, works through the virtual machine agent. */
const agentDisabled = {
    id: 'agent-disabled',
    title: 'A machine that Azure patches or assesses has its agent',
    severity: 'high',
    appliesTo: 'machine',
    check({ patching: { machine } }) {
        if (machine.kind === 'uniform-scale-set' || machine.kind === 'arc-server')
            return notApplicable;
        const { patchMode, assessmentMode, agent } = machine;
        const patched = (0,truth/* has */.zy)(patchMode, 'AutomaticByPlatform');
        const needed = (0,truth.or)(patched, (0,truth/* has */.zy)(assessmentMode, 'AutomaticByPlatform'));
        if (needed === 'no')
            return notApplicable;
        const disabled = (0,truth/* and */.Uo)(needed, (0,truth/* has */.zy)(agent, false));
        if (disabled === 'no')
            return pass;
        if (disabled === 'yes') {
            const by = patched === 'yes' ? 'patchMode' : 'assessmentMode';
            return violation('agent', `has ${by} AutomaticByPlatform with the agent switched off; asked for: an agent, since Azure refuses this`, fixOf([setOn(machine, { agent: true })]));
        }
        return undecided('agent', 'may have patchMode or assessmentMode AutomaticByPlatform with the agent switched off, which Azure refuses', reasonOf(needed === 'yes' ? { agent } : { patchMode, assessmentMode, agent }));
    },
};

;// CONCATENATED MODULE: ./lib/calendar/instant.js



/** A time of Azure in milliseconds since 1970: in UTC where no zone is written, absent where it stands for "never" (the year 1). */
function instantFact(time) {
    if (time.kind !== 'value')
        return time;
    const text = time.value.trim();
    const instant = (0,text_time/* readTime */.a)(text) ?? (0,text_time/* readTime */.a)(`${text}Z`);
    if (instant === undefined)
        return (0,estate_known/* unknown */.L5)('a date of Azure could not be read');
    return instant < 0 ? estate_known/* absent */.Ge : (0,estate_known/* value */.Uq)(instant);
}
/** The same of a bare text; undefined where nothing is said, or nothing that is a time. */
function instantOf(text) {
    const instant = text === undefined ? estate_known/* absent */.Ge : instantFact((0,estate_known/* value */.Uq)(text));
    return instant.kind === 'value' ? instant.value : undefined;
}
/** Whole days of 24 hours since this instant, so that no verdict turns at midnight; 0 for what lies ahead, since clocks differ. */
function daysSince(instant, now) {
    return Math.max(0, Math.floor((now.getTime() - instant) / dayLength));
}
/** The day of an instant in UTC, as `YYYY-MM-DD`. */
function dayIn(instant) {
    return dateOf(Math.floor(instant / dayLength));
}

;// CONCATENATED MODULE: ./lib/history/live-state.js



/** Update Manager assesses and patches these; scale sets as such have neither assessments nor installations. */
function isAssessed(kind) {
    return kind === 'virtual-machine' || kind === 'arc-server';
}
/** Evaluates the last assessment; fresh is one that succeeded, with or without warnings, and is at most so many days old. */
function assessmentState({ assessment }, maxDays, now) {
    if (assessment.kind === 'absent')
        return { kind: 'never' };
    if (assessment.kind === 'unknown')
        return assessment;
    const at = instantFact(assessment.value.at);
    const instant = at.kind === 'value' ? at.value : undefined;
    if (!succeeded(assessment.value)) {
        return { kind: assessment.value.status.toLowerCase() === 'failed' ? 'failed' : 'unfinished', at: instant };
    }
    if (instant === undefined)
        return { kind: 'unknown', why: at.kind === 'unknown' ? at.why : 'Azure gives it no date' };
    return daysSince(instant, now) > maxDays ? { kind: 'stale', at: instant } : { kind: 'fresh', assessment: assessment.value, at: instant };
}
/** Only such an assessment says anything about the machine. */
function succeeded({ status }) {
    return ['succeeded', 'completedwithwarnings'].includes(status.toLowerCase());
}
/** States of a virtual machine in which nothing runs on it, or is about to stop. */
const offStates = ['deallocated', 'deallocating', 'stopped', 'stopping'];
const onStates = ['running', 'starting'];
/** Is it switched off? Arc servers have no such state and are not. */
function isOff({ power }) {
    if (power.kind === 'absent')
        return 'no';
    if (power.kind === 'unknown')
        return 'unknown';
    const state = power.value.state.toLowerCase();
    if (offStates.includes(state))
        return 'yes';
    return onStates.includes(state) ? 'no' : 'unknown';
}
/** Is the Arc server out of touch with Azure? Virtual machines have no such state and are not. */
function isDisconnected({ connection }) {
    if (connection.kind === 'absent')
        return 'no';
    if (connection.kind === 'unknown')
        return 'unknown';
    return (0,truth/* not */.AU)(connection.value.state.toLowerCase() === 'connected' ? 'yes' : 'no');
}
/** Is this its code, or that of a detail? */
function hasErrorCode(error, code) {
    return error !== undefined && [error, ...error.details].some((part) => (0,resource_id/* sameText */.QV)(part.code, code));
}
/** Azure's own words: the first detail, which holds the real reason, else the error itself. */
function inAzuresWords(error) {
    const { code, message } = error.details[0] ?? error;
    return [code, message].filter((part) => part !== '').join(': ') || 'Azure gives no reason';
}

;// CONCATENATED MODULE: ./lib/history/schedule-run.js




/** The schedule that a run (`maintenanceRunId`) belongs to, as the id of the run spells it. */
function scheduleOfRun(run) {
    return run.replace(/\/providers\/microsoft\.maintenance\/applyupdates\/[^/]*$/i, '');
}
/** Does a run belong to this schedule, which a plan names by its address? Azure returns its ids partly in lower case. */
function isRunOf({ scheduleId, schedule }, run) {
    const key = (0,resource_id/* resourceKey */.ik)(scheduleOfRun(run));
    const resourceId = schedule && (0,estate_known/* valueOf */.RP)(schedule.resourceId);
    return [scheduleId, resourceId].some((id) => id !== undefined && (0,resource_id/* resourceKey */.ik)(id) === key);
}
const results = {
    completed: 'completed',
    noupdatespending: 'nothing pending',
    failed: 'failed',
    retrynow: 'failed',
    retrylater: 'failed',
    pending: 'not over',
    notstarted: 'not over',
    inprogress: 'not over',
};
function resultOfRun({ status }) {
    const word = status.toLowerCase();
    // The request to cancel and its answer are spelt differently.
    return word.startsWith('cancel') ? 'cancelled' : (results[word] ?? 'unknown');
}
/** When a run began, by its own word or by the time in its id; else when it ended. */
function startOfRun({ id, started, ended }) {
    const [, year, month, day, hour, minute, second] = /\/(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(id) ?? [];
    const named = year === undefined ? undefined : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
    return instantOf((0,estate_known/* valueOf */.RP)(started)) ?? instantOf(named) ?? instantOf((0,estate_known/* valueOf */.RP)(ended));
}
/** The runs of schedules on a machine that are over, the newest first; those without a time come before all. */
function endedRuns({ created, runs = estate_known/* absent */.Ge }) {
    const made = instantOf((0,estate_known/* valueOf */.RP)(created)) ?? Number.NEGATIVE_INFINITY;
    const at = (run) => startOfRun(run) ?? Number.POSITIVE_INFINITY;
    const ended = ((0,estate_known/* valueOf */.RP)(runs) ?? []).filter((run) => resultOfRun(run) !== 'not over' && at(run) >= made);
    return ended.sort((a, b) => (at(a) < at(b) ? 1 : -1));
}
/** The runs of a schedule on a machine that left something to tell; one that was cancelled as a whole was so for each of its machines. */
function runsOn({ runs }, machineSchedule) {
    const own = (runs?.kind === 'value' ? runs.value : []).filter(({ id }) => isRunOf(machineSchedule, id));
    const { schedule, patches } = machineSchedule;
    const whole = patches === 'yes' && schedule?.runs?.kind === 'value' ? schedule.runs.value : [];
    return [...own, ...whole.filter((run) => resultOfRun(run) === 'cancelled' && !own.some((mine) => (0,resource_id/* sameResource */.nK)(mine.id, run.id)))];
}
/** Azure names the time of a run by its own clock: it may be an hour off, and windows are at least six apart. */
function isRunOfWindow(run, { start, end }) {
    const at = startOfRun(run);
    if (at === undefined)
        return 'unknown';
    return at >= start - hourLength && at <= end + hourLength ? 'yes' : 'no';
}
/** Why runs that left something to tell may be missing; undefined where all are there, or the source never tells of them. */
function whyRunsUnknown({ runs }, { schedule }) {
    if (runs?.kind === 'unknown')
        return runs.why;
    return schedule?.runs?.kind === 'unknown' ? schedule.runs.why : undefined;
}
/** Why an installation proves nothing: Azure Maintenance says that its run was cancelled, or found nothing to do. */
function whyRunProvesNothing({ runs }, id) {
    const run = runs?.kind === 'value' ? runs.value.find((run) => (0,resource_id/* sameResource */.nK)(run.id, id)) : undefined;
    const result = run && resultOfRun(run);
    if (result === 'cancelled')
        return 'Azure calls its run cancelled';
    return result === 'nothing pending' ? 'Azure says that its run found nothing to install' : undefined;
}

;// CONCATENATED MODULE: ./lib/history/installation.js









/** When an installation ended, or began where that is all that is known. */
function installedAt({ at, started }) {
    const ended = instantFact(at);
    if (ended.kind === 'value')
        return ended.value;
    const began = instantFact(started);
    return began.kind === 'value' ? began.value : undefined;
}
/** Does it leave a reboot behind, by its own word? */
function owesReboot({ rebootStatus }) {
    if (rebootStatus.kind !== 'value')
        return 'unknown';
    const status = rebootStatus.value.toLowerCase();
    if (['required', 'started', 'failed'].includes(status))
        return 'yes';
    return ['notneeded', 'completed'].includes(status) ? 'no' : 'unknown';
}
/** With nothing to install it is a success. */
function resultOf(installation, live) {
    const { status, counts, windowExceeded, scheduleRun } = installation;
    const provesNothing = scheduleRun === undefined ? undefined : whyRunProvesNothing(live, scheduleRun);
    if (provesNothing !== undefined)
        return { success: 'unknown', why: provesNothing };
    if (windowExceeded && (counts.pending > 0 || counts.failed > 0))
        return { success: 'no', why: 'ran out of its window' };
    switch (status.toLowerCase()) {
        case 'succeeded':
            return rebootResult(installation, live);
        case 'completedwithwarnings':
            return counts.failed > 0 ? { success: 'no', why: 'left patches that failed' } : rebootResult(installation, live);
        case 'failed':
            return { success: 'no', why: 'failed' };
        case 'inprogress':
        case 'notstarted':
            return { success: 'no', why: 'is not over' };
        default:
            return { success: 'unknown', why: 'its status says nothing' };
    }
}
function rebootResult(installation, live) {
    const success = (0,truth/* not */.AU)(stillOwesReboot(installation, live));
    return { success, why: success === 'unknown' ? 'whether it awaits a reboot is left open' : 'awaits a reboot' };
}
/** Its own word, and that of a later assessment: a reboot that is pending there takes the effect from the last installation. */
function stillOwesReboot(installation, { assessment, installations }) {
    const own = owesReboot(installation);
    // Azure calls it a success only once a needed reboot is done.
    const isSilent = own === 'unknown' && installation.rebootStatus.kind !== 'unknown';
    const word = isSilent && (0,resource_id/* sameText */.QV)(installation.status, 'Succeeded') ? 'no' : own;
    if (assessment.kind !== 'value' || !succeeded(assessment.value))
        return word;
    const at = installedAt(installation);
    if (at === undefined)
        return 'unknown';
    const [assessed, pending] = [instantFact(assessment.value.at), assessment.value.rebootPending];
    if (assessed.kind !== 'value' || assessed.value < at || pending.kind === 'absent')
        return word;
    const isLast = installations.kind === 'value' && installation === newestEnded(installations.value);
    if (pending.kind === 'unknown')
        return isLast || word === 'yes' ? 'unknown' : word;
    // An installation ends with an assessment of its own, which is no second look.
    if (!pending.value)
        return assessed.value >= at + hourLength ? 'no' : word;
    if (!isLast)
        return word;
    return own === 'no' ? 'unknown' : 'yes';
}
/** Of the installations that are visible. `brings`: did it bring what it is asked about? */
function lastSuccess(live, brings) {
    const { installations } = live;
    if (installations.kind === 'unknown')
        return { possible: { at: Number.POSITIVE_INFINITY, why: installations.why } };
    const last = {};
    for (const [index, installation] of (installations.kind === 'value' ? installations.value : []).entries()) {
        const at = installedAt(installation);
        const { success, why } = resultOf(installation, live);
        const counts = (0,truth/* and */.Uo)(success, brings(installation));
        if (counts === 'no') {
            if (index === 0)
                last.setAside = { at, why: success === 'no' ? why : 'brings no critical and security patches' };
        }
        else if (counts === 'yes' && at !== undefined) {
            last.certain = Math.max(last.certain ?? at, at);
        }
        else {
            const open = success === 'unknown' ? why : 'which patches its schedule installs is left open';
            const later = at === undefined ? { at: Number.POSITIVE_INFINITY, why: 'an installation has no date' } : { at, why: open };
            if (last.possible === undefined || later.at > last.possible.at)
                last.possible = later;
        }
    }
    if (last.certain !== undefined && last.possible !== undefined && last.possible.at <= last.certain)
        delete last.possible;
    return last;
}
const notEnded = ['notstarted', 'inprogress'];
/** The newest installation whose outcome stands; undefined where none has ended. They come newest first. */
function newestEnded(installations) {
    return installations.find(({ status }) => !notEnded.includes(status.toLowerCase()));
}
/** The day on which it began or, where that is not known, the last time Azure mentions it. */
function dateOfInstallation({ started, at }) {
    return ((0,estate_known/* valueOf */.RP)(started) ?? (0,estate_known/* valueOf */.RP)(at))?.slice(0, 10);
}
/** Azure's clock and rules of summer time may differ from ours by this much. Windows are at least six hours apart. */
const tolerance = hourLength;
/**
 * Was this installed in a window of the schedule? Any installation that began inside it counts: an id may have changed by a move.
 * Runs of the schedule itself may be a little early or late.
 */
function isFromWindow({ scheduleRun, started, at }, window, schedule) {
    const slack = scheduleRun !== undefined && isRunOf(schedule, scheduleRun) ? tolerance : 0;
    const began = instantOf((0,estate_known/* valueOf */.RP)(started));
    if (began !== undefined)
        return began >= window.start - slack && began <= window.end + slack ? 'yes' : 'no';
    const lastSeen = instantOf((0,estate_known/* valueOf */.RP)(at));
    return lastSeen !== undefined && lastSeen < window.start - slack ? 'no' : 'unknown';
}
/** Azure keeps installations for about 30 days and shows new ones after some delay: between these a window must have left a trace. */
const installation_kept = 28 * dayLength;
const delay = 2 * hourLength;
/** The last window of a schedule of which Azure must know by now; undefined where there is none in the time it remembers. */
function lastWindowToSee(id, calendar, now) {
    return lastOf(new Map([[id, calendar]]), now);
}
const lastOf = oncePerSchedules((calendars, now) => {
    let last;
    for (const calendar of calendars.values()) {
        for (const window of windows(calendar, now.getTime() - installation_kept)) {
            if (window.end + delay >= now.getTime())
                break;
            last = window;
        }
    }
    return last;
});
/** How many windows of these schedules began at `from` or later and are over, counting no further than `enough`. */
function windowsSince(from, calendars, now, enough) {
    let count = 0;
    for (const calendar of calendars) {
        for (const { end } of windows(calendar, from)) {
            if (count >= enough || end > now.getTime())
                break;
            count += 1;
        }
    }
    return count;
}

;// CONCATENATED MODULE: ./lib/rules/live-rule.js





/**
 * A rule about machines as they run, by the time at which they were seen so: of what happened since nothing is known. It does not apply
 * to machines of which only the configuration is known.
 */
function liveRule(rule) {
    const { check, ...about } = rule;
    return {
        ...about,
        appliesTo: 'machine',
        needs: 'live',
        check: (subject, options) => {
            const { live } = subject.patching.machine;
            return live ? check(live, subject.asSeen ? { ...subject, ...subject.asSeen } : subject, options) : notApplicable;
        },
    };
}
/**
 * What holds only of machines that are on and in touch with Azure: others are left to other rules, and where that is not known nothing
 * is violated.
 */
function whileRunning(live, outcome) {
    const away = (0,truth.or)(isOff(live), isDisconnected(live));
    if (away === 'yes')
        return notApplicable;
    if (away === 'no' || outcome.outcome !== 'violation')
        return outcome;
    const { property, message } = outcome;
    return undecided(property, `${message.replace(/^has /, 'may have ')}, if it is switched on`, live_rule_whyOpen(live));
}
function live_rule_whyOpen(live) {
    if (isOff(live) === 'unknown')
        return 'Whether these machines are switched on is not known.';
    return 'Whether these servers are connected to Azure is not known.';
}
/** The shared reason where Azure did not tell what a rule needs; `facts` as in `The installations of these machines are`. */
function notTold(facts, why) {
    return `${facts} not known: ${why.replace(/\.$/, '')}.`;
}
function installationsNotTold(why) {
    return notTold('The installations of these machines are', why);
}
const runWithoutTime = 'When a run of a schedule of these machines began is not known: Azure does not say.';
function runsNotTold(why) {
    return notTold('The runs of the schedules of these machines are', why);
}
/** Tells an installation by its day and its schedule, to go on with after its noun: ` of 2026-11-22 by the schedule weekly`. */
function whichInstallation(installation, patching) {
    return whichRun(dateOfInstallation(installation), installation.scheduleRun, patching);
}
/** The same of a run by its day and id. */
function whichRun(date, run, { reaches }) {
    const day = date === undefined ? '' : ` of ${date}`;
    if (run === undefined)
        return day;
    const ofSchedule = reaches.find((reach) => isRunOf(reach, run));
    return `${day} by the schedule ${ofSchedule?.scheduleId ?? scheduleOfRun(run)}`;
}
/** Azure's own words in brackets, to go on with inside a message. */
function saying(error) {
    return error ? ` (${inAzuresWords(error)})` : '';
}

;// CONCATENATED MODULE: ./lib/rules/arc-disconnected.js





/** Azure patches and assesses an Arc server through its agent, and only while that is connected. */
const arcDisconnected = liveRule({
    id: 'arc-disconnected',
    title: 'The agent of each Arc server is connected, or was within the days that the policy gives',
    severity: 'high',
    check({ connection }, { now }, { maxDays }) {
        if (connection.kind === 'absent')
            return notApplicable;
        const maybe = `may have been disconnected for more than ${days(maxDays)}`;
        if (connection.kind === 'unknown') {
            return undecided('connection', maybe, notTold('Whether the agents of these servers are connected is', connection.why));
        }
        const { state, since } = connection.value;
        if ((0,resource_id/* sameText */.QV)(state, 'Connected'))
            return pass;
        if ((0,resource_id/* sameText */.QV)(state, 'Expired'))
            return expired(since);
        const changed = instantOf(since);
        if (changed === undefined) {
            return undecided('connection', `is ${state}, perhaps for more than ${days(maxDays)}`, notTold('Since when these servers are not connected is', 'Azure does not say'));
        }
        const age = Math.max(0, Math.floor((now.getTime() - changed) / dayLength));
        if (age <= maxDays)
            return pass;
        return violation('connection', `has been ${state} for ${days(age)}, since ${since?.slice(0, 10)}; asked for: at most ${days(maxDays)}`, 'See that the server runs and that its agent reaches Azure (azcmagent check).');
    },
});
/** Azure says Expired only after weeks without contact, and from then on the agent cannot come back by itself: no age excuses it. */
function expired(since) {
    const when = since === undefined ? '' : ` since ${since.slice(0, 10)}`;
    return violation('connection', `is Expired${when}: its agent must be connected anew; asked for: Connected`, 'Run azcmagent reconnect on the server or, with an older agent, azcmagent disconnect --force-local-only and azcmagent connect.');
}
function days(count) {
    return `${count} day${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./lib/rules/assessment-failing.js


/** Until an assessment succeeds, nobody knows what is missing. */
const assessmentFailing = liveRule({
    id: 'assessment-failing',
    title: 'The last look for missing patches did not fail',
    severity: 'medium',
    check({ assessment }) {
        if (assessment.kind === 'absent')
            return notApplicable;
        if (assessment.kind === 'unknown') {
            const reason = `The last assessment of these machines is not known: ${assessment.why.replace(/\.$/, '')}.`;
            return undecided('assessment', 'may have an assessment that failed', reason);
        }
        const { status, at, error } = assessment.value;
        if (status.toLowerCase() !== 'failed')
            return pass;
        const when = at.kind === 'value' ? ` of ${at.value.slice(0, 10)}` : '';
        const fix = 'Follow the code in the troubleshooting guide of Azure Update Manager, then assess the machine again.';
        return violation('assessment', `has an assessment${when} that failed${saying(error)}; asked for: one that succeeds`, fix);
    },
});

;// CONCATENATED MODULE: ./lib/rules/assessment-mode.js




/** Missing patches are looked for every day only with `AutomaticByPlatform`. */
const assessmentMode = {
    id: 'assessment-mode',
    title: 'Azure looks for missing patches on each machine every day',
    severity: 'medium',
    appliesTo: 'machine',
    check({ patching: { machine } }, { allowed }) {
        if (machine.kind === 'uniform-scale-set')
            return notApplicable;
        // There are two modes: who allows both asks for nothing.
        if (allowed.includes('AutomaticByPlatform') && allowed.includes('ImageDefault'))
            return pass;
        const [requested = 'AutomaticByPlatform'] = allowed;
        const mode = machine.assessmentMode;
        if (mode.kind === 'unknown') {
            return undecided('assessmentMode', `has an assessmentMode that is not known; asked for: ${requested}`, reasonOf({ assessmentMode: mode }));
        }
        if ((mode.kind === 'value' ? mode.value : 'ImageDefault') === requested)
            return pass;
        const written = mode.kind === 'value' && !mode.implicit;
        const assessed = machine.kind === 'arc-server' && requested === 'AutomaticByPlatform';
        const cost = assessed ? 'Azure Update Manager may charge for an Arc server that is assessed.' : undefined;
        return violation('assessmentMode', `${written ? `has assessmentMode ${mode.value}` : 'has no assessmentMode written, so ImageDefault applies'}; asked for: ${requested}`, fixOf([setOn(machine, { assessmentMode: requested })], cost));
    },
};

;// CONCATENATED MODULE: ./lib/rules/assessment-stale.js




/** What is missing is known only as well as the last look for it. */
const assessmentStale = liveRule({
    id: 'assessment-stale',
    title: 'A running machine was looked at for missing patches in the last days',
    severity: 'high',
    check(live, { patching: { machine }, now }, { maxDays }) {
        if (!isAssessed(machine.kind))
            return notApplicable;
        return whileRunning(live, assessment_stale_resultOf(live, maxDays, now));
    },
});
function assessment_stale_resultOf(live, maxDays, now) {
    const state = assessmentState(live, maxDays, now);
    const allowed = `allowed: one that succeeded in the last ${assessment_stale_days(maxDays)}`;
    switch (state.kind) {
        case 'fresh':
            return pass;
        case 'stale':
            return assessment_stale_refused(`has no assessment since ${dayIn(state.at)}, ${assessment_stale_days(daysSince(state.at, now))} ago; ${allowed}`);
        case 'never':
            return assessment_stale_refused(`has no assessment: never assessed, or more than seven days ago; ${allowed}`);
        case 'failed':
            return assessment_stale_refused(`has no assessment to go by, since the last one${on(state.at)} failed; ${allowed}`);
        case 'unfinished': {
            const message = `has no assessment to go by, since the last one${on(state.at)} is not over; ${allowed}`;
            if (state.at !== undefined && daysSince(state.at, now) > maxDays)
                return assessment_stale_refused(message);
            const reason = 'The last assessment of these machines is not over, and the one before is not visible.';
            return undecided('assessment', message.replace(/^has /, 'may have '), reason);
        }
        case 'unknown':
            return undecided('assessment', `may have no assessment of the last ${assessment_stale_days(maxDays)}`, `When these machines were last assessed is not known: ${state.why.replace(/\.$/, '')}.`);
    }
}
function assessment_stale_refused(message) {
    return violation('assessment', message, 'Set the assessment mode to AutomaticByPlatform, which looks every 24 hours, and see that the VM agent answers.');
}
function on(at) {
    return at === undefined ? '' : `, of ${dayIn(at)},`;
}
function assessment_stale_days(count) {
    return count === 1 ? '1 day' : `${count} days`;
}

;// CONCATENATED MODULE: ./lib/calendar/concurrency.js



/** How far ahead it is looked: a year, with room for schedules that recur once in it. */
const horizonDays = 400;
/**
 * The spans of the next 400 days in which the open windows meet a condition, in order. One pass over all windows, so it grows with
 * their number and not with that of their pairs. A window is open from its start to just before its end.
 */
function spansTogether(lanes, now, meets) {
    const spans = [];
    const open = new Map();
    let machines = 0;
    const events = lanes.flatMap((lane) => eventsOf(lane, now)).sort((a, b) => a.at - b.at);
    for (const [index, { at, lane, opens }] of events.entries()) {
        machines += opens ? lane.machines : -lane.machines;
        toggle(open, lane, opens);
        const next = events[index + 1]?.at ?? at;
        if (next > at && meets({ machines, sides: open.size }))
            spans.push({ start: at, end: next, machines, lanes: samples(open) });
    }
    return spans;
}
function eventsOf(lane, now) {
    return openSpans(lane.calendars, now).flatMap(({ start, end }) => [
        { at: start, lane, opens: true },
        { at: end, lane, opens: false },
    ]);
}
function toggle(open, lane, opens) {
    const side = open.get(lane.side) ?? new Set();
    if (opens)
        side.add(lane);
    else
        side.delete(lane);
    if (side.size > 0)
        open.set(lane.side, side);
    else
        open.delete(lane.side);
}
function samples(open) {
    const [first, second] = open.values();
    return [first, second].flatMap((side) => side?.values().next().value ?? []);
}
/** The spans in which the lane itself has a window open. */
function spansOf(lane, spans, now) {
    const found = [];
    let next = 0;
    for (const { start, end } of openSpans(lane.calendars, now)) {
        while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start)
            next += 1;
        for (let span = spans[next]; span && span.start < end; span = spans[next]) {
            found.push(span);
            next += 1;
        }
    }
    return found;
}
/** When at least one of the schedules has a window open; windows that meet are one. */
function openSpans(calendars, now) {
    const [only, ...others] = calendars;
    if (only === undefined)
        return [];
    if (others.length === 0)
        return windowsAhead(only, now);
    const merged = [];
    for (const { start, end } of calendars.flatMap((calendar) => windowsAhead(calendar, now)).sort((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last && start <= last.end)
            last.end = Math.max(last.end, end);
        else
            merged.push({ start, end });
    }
    return merged;
}
const ahead = (0,memo/* memo */.p)((_) => new Map());
/** The windows of one schedule that start within the horizon; thousands of lanes may ask for the same. */
function windowsAhead(calendar, now) {
    const known = ahead(calendar).get(now);
    if (known)
        return known;
    const spans = [];
    for (const { start, end } of windows(calendar, now)) {
        if (start >= now + horizonDays * dayLength)
            break;
        const last = spans.at(-1);
        // Windows that recur faster than they end are one.
        if (last && start <= last.end)
            spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, end) };
        else
            spans.push({ start, end });
    }
    ahead(calendar).set(now, spans);
    return spans;
}

;// CONCATENATED MODULE: ./lib/patching/patch-times.js


/** Who chooses the time. */
const chooserOf = {
    CustomerManagedSchedules: 'schedule',
    AzureManagedSafeDeployment: 'azure',
    AutomaticOsUpgrade: 'system',
    AksNodeImage: 'system',
    AksSecurityPatch: 'system',
    AksUnmanaged: 'system',
    WindowsAutomaticUpdates: 'system',
    ImageDefault: 'system',
    ManualUpdates: 'nobody',
    NobodyNoSchedule: 'nobody',
    NobodyBlockedSchedule: 'nobody',
    NobodyUnsupportedImage: 'nobody',
    NobodyNodeChannel: 'nobody',
    NotUpdated: 'nobody',
};
const patch_times_none = new Map();
/** Assignments outside the input do not count where a schedule inside it patches the machine. */
function patchTimesOf(patching) {
    const { mayExist } = patching.machine;
    const times = { ...timesIfItExists(patching), scheduled: mayBeScheduled(patching) };
    // Others cannot count on it, neither on its windows nor on there being none.
    if (mayExist === undefined || (times.calendars.size === 0 && times.open === undefined))
        return times;
    return { calendars: patch_times_none, open: mayExist, scheduled: times.scheduled };
}
function mayBeScheduled(patching) {
    if (!patching.orchestrations.includes('CustomerManagedSchedules'))
        return false;
    return patching.reaches.some(({ patches }) => patches !== 'no') || whyScheduleLost(patching) !== undefined;
}
function timesIfItExists({ orchestrations, reaches, undecided }) {
    const [chooser, ...others] = new Set(orchestrations.map((orchestration) => chooserOf[orchestration]));
    if (chooser === undefined || others.length > 0) {
        const inside = undecided.find(({ outside }) => !outside);
        return { calendars: patch_times_none, open: inside?.why ?? 'a schedule may be assigned outside this input' };
    }
    switch (chooser) {
        case 'nobody':
            return { calendars: patch_times_none };
        case 'schedule':
            return scheduledTimes(reaches);
        case 'azure':
            return { calendars: patch_times_none, open: 'Azure patches at times of its own choosing', azure: true };
        case 'system':
            return { calendars: patch_times_none, open: 'the system or its image is updated at times of its own choosing' };
    }
}
function scheduledTimes(reaches) {
    const calendars = new Map();
    const doubts = new Map();
    for (const { assignment, patches, scheduleId, schedule, why } of reaches) {
        if (patches === 'no')
            continue;
        const scheduleCalendar = schedule && calendarOf(schedule);
        if (patches === 'yes' && scheduleId !== undefined && scheduleCalendar?.kind === 'calendar')
            calendars.set(scheduleId, scheduleCalendar.calendar);
        else if (scheduleCalendar?.kind !== 'refused')
            doubts.set(scheduleId ?? assignment, why ?? (scheduleCalendar?.kind === 'unknown' ? scheduleCalendar.why : 'its windows are not known'));
    }
    // A schedule that perhaps reaches it once more adds no window.
    const [open] = [...doubts].flatMap(([id, why]) => (calendars.has(id) ? [] : [why]));
    return { calendars, ...(open === undefined ? {} : { open }) };
}

;// CONCATENATED MODULE: ./lib/rules/peers.js





/** Does a machine belong to this environment (undefined: to none)? */
function isIn(environment, membership) {
    switch (membership.kind) {
        case 'one':
            return membership.environment.name === environment ? 'yes' : 'no';
        case 'none':
            return environment === undefined ? 'yes' : 'no';
        case 'several':
            return membership.environments.some((candidate) => candidate?.name === environment) ? 'unknown' : 'no';
    }
}
/** The value of a tag as it is written; absent where the machine lacks it or it is blank. */
function tagOf({ tags }, name) {
    if (tags.kind !== 'value')
        return tags;
    for (const [tag, text] of tags.value) {
        if ((0,resource_id/* sameText */.QV)(tag, name))
            return text.kind === 'value' && text.value.trim() === '' ? estate_known/* absent */.Ge : text;
    }
    return estate_known/* absent */.Ge;
}
/** As `patchTimesOf`, worked out once for each machine. */
const timesOf = (0,memo/* memo */.p)(patchTimesOf);
/** Not only when a person does it. */
function isPatchedByItself({ calendars, open }) {
    return calendars.size > 0 || open !== undefined;
}
/** The same answer for the same fleet, time and key, worked out once: every machine of the fleet asks for it. */
function oncePerFleet(make) {
    const answersOf = (0,memo/* memo */.p)((_) => new Map());
    return (fleet, now, ...key) => {
        const answers = answersOf(fleet);
        const name = JSON.stringify([now, ...key.map((part) => part ?? null)]);
        const answer = answers.get(name) ?? make(fleet, now, ...key);
        answers.set(name, answer);
        return answer;
    };
}
/** `2026-12-15 01:00 UTC`. */
function utcTime(instant) {
    return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/**
 * Why machines that a rule compares with this one may be missing: what was not read is not "not there". Nobody reads everything there is,
 * so of those that may lie anywhere only what is known to be missing counts, and whatever is not read around the machine itself. A plan
 * that claims nothing is asked no more than it holds.
 */
function whyPeersMissing({ patching: { machine }, whyNotWhole }, within) {
    if (!whyNotWhole)
        return undefined;
    const [subscription, resourceGroup] = [(0,estate_known/* valueOf */.RP)(machine.subscription), (0,estate_known/* valueOf */.RP)(machine.resourceGroup)];
    const lost = within === 'everywhere' ? whyNotWhole('machines', estate_coverage/* everywhere */.fC) : undefined;
    if (lost?.gap)
        return lost;
    const around = whyNotWhole('machines', (0,estate_coverage/* areaOf */.d6)(subscription, within === 'resource group' ? resourceGroup : undefined));
    return around?.unclaimed ? undefined : around;
}
/** To end a reason with: why a machine that was not read would matter. */
function mayLackPeers({ why }) {
    return `machines may be missing, since ${why}`;
}

;// CONCATENATED MODULE: ./lib/rules/overlap.js




/** Compares the machines of one environment that have one value in the application's tag: the key of the check. */
function byApplication(placesOf, within) {
    return (tag = '', environment) => ({
        compares: ({ membership }) => isIn(environment, membership),
        familyOf: (machine) => (0,estate_known/* mapKnown */.ym)(tagOf(machine, tag), (text) => text.toLowerCase()),
        placesOf,
        within,
    });
}
/** Makes the check of an overlap rule. `ask` makes the question of a key, on which alone it may depend: its groups are built once. */
function overlapCheck(ask, words) {
    const families = oncePerFleet((fleet, now, ...key) => familiesOf(fleet, now, ask(...key)));
    return (subject, ...key) => {
        const { patching, fleet, now } = subject;
        const question = ask(...key);
        const family = question.familyOf(patching.machine);
        if (family.kind === 'absent')
            return notApplicable; // most machines of most estates, so it is asked first
        const times = timesOf(patching);
        if (!isPatchedByItself(times))
            return notApplicable;
        const places = question.placesOf(patching.machine, times);
        if (places.kind === 'absent' || (places.kind === 'value' && places.value.length === 0))
            return notApplicable;
        const { groups, unplaced, scheduled } = families(fleet, now.getTime(), ...key);
        const missing = whyPeersMissing(subject, question.within);
        // Without a schedule there is nothing to keep apart, unless one got lost, or a machine that may be on one.
        const { gap } = missing ?? {};
        const mayBeLost = gap !== undefined && (gap.effect === 'incomplete' || gap.kinds.includes('machines'));
        if (!times.scheduled && !scheduled && !mayBeLost)
            return notApplicable;
        if (family.kind === 'unknown')
            return overlap_open(words, family.why);
        if (places.kind === 'unknown')
            return overlap_open(words, places.why);
        const whyUnplaced = unplaced[times.scheduled ? 'any' : 'scheduled'];
        let why = whyUnplaced.get(family.value) ?? whyUnplaced.get(anyFamily);
        let compared = times.scheduled;
        for (const place of places.value) {
            const group = groups.get(groupKey(family.value, place));
            compared ||= group?.participants.some((other) => other.place.side !== place.side && other.times.scheduled) ?? false;
            const other = group?.overlaps.get(laneKey(place))?.find(({ id }) => id !== patching.machine.id);
            if (other) {
                const message = `is patched together with ${other.id} ${words.where(other.side)}, for example on ${utcTime(other.at)}`;
                return violation('schedules', message, words.fix);
            }
            why ??= group && overlap_whyOpen(times, place, group);
        }
        why ??= missing && mayLackPeers(missing);
        if (why !== undefined)
            return overlap_open(words, why);
        return compared ? pass : notApplicable;
    };
}
function overlap_open({ elsewhere }, why) {
    return undecided('schedules', `may be patched together with machines ${elsewhere}`, `Whether these machines are patched at the same time as others ${elsewhere} is not known: ${why.replace(/\.$/, '')}.`);
}
const anyFamily = Symbol('any family');
function familiesOf(fleet, now, question) {
    const byGroup = new Map();
    const unplaced = { any: new Map(), scheduled: new Map() };
    let scheduled = false;
    const leaveOpen = (family, why, times) => {
        for (const reasons of times.scheduled ? [unplaced.any, unplaced.scheduled] : [unplaced.any]) {
            if (!reasons.has(family))
                reasons.set(family, why);
        }
    };
    for (const member of fleet) {
        const { machine } = member.patching;
        const [compared, family] = [question.compares(member), question.familyOf(machine)];
        if (compared === 'no' || family.kind === 'absent')
            continue;
        const times = timesOf(member.patching);
        const places = question.placesOf(machine, times);
        if (!isPatchedByItself(times) || places.kind === 'absent' || (places.kind === 'value' && places.value.length === 0))
            continue;
        scheduled ||= times.scheduled;
        if (family.kind === 'unknown')
            leaveOpen(anyFamily, family.why, times);
        else if (places.kind === 'unknown')
            leaveOpen(family.value, places.why, times);
        else if (compared === 'unknown')
            leaveOpen(family.value, 'the environment of some of them is not known', times);
        else {
            for (const place of places.value) {
                const key = groupKey(family.value, place);
                const others = byGroup.get(key);
                if (others)
                    others.push({ id: machine.id, times, place });
                else
                    byGroup.set(key, [{ id: machine.id, times, place }]);
            }
        }
    }
    return { groups: new Map([...byGroup].map(([key, participants]) => [key, groupOf(participants, now)])), unplaced, scheduled };
}
function groupKey(family, { group }) {
    return JSON.stringify([family, group]);
}
function groupOf(participants, now) {
    const lanes = new Map();
    for (const { id, place } of participants) {
        if (place.calendars.size === 0)
            continue;
        const key = laneKey(place);
        const lane = lanes.get(key);
        if (lane) {
            lane.ids.push(id);
            lane.machines += 1;
        }
        else
            lanes.set(key, { side: place.side, machines: 1, ids: [id], calendars: [...place.calendars.values()] });
    }
    const together = spansTogether([...lanes.values()], now, ({ sides }) => sides > 1);
    const overlaps = new Map([...lanes].map(([key, lane]) => [key, firstOverlaps(lane, spansOf(lane, together, now))]));
    return { participants, overlaps };
}
function laneKey({ side, calendars }) {
    return JSON.stringify([side, ...[...calendars.keys()].sort()]);
}
/** Two, since one machine may stand on several sides: whoever asks overlaps with the first that is not itself. */
function firstOverlaps({ side: own }, spans) {
    const overlaps = [];
    for (const { start, lanes } of spans) {
        for (const { side, ids } of lanes) {
            for (const id of side === own ? [] : ids) {
                if (id !== overlaps[0]?.id)
                    overlaps.push({ id, side, at: start });
                if (overlaps.length === 2)
                    return overlaps;
            }
        }
    }
    return overlaps;
}
/** What is on a schedule can meet whatever chooses its own times; without any schedule there is nothing to keep apart. */
function overlap_whyOpen(times, { side }, { participants }) {
    const others = participants.filter(({ place }) => place.side !== side);
    const met = times.scheduled ? others : others.filter((other) => other.times.scheduled);
    if (met.length === 0)
        return undefined;
    return times.open ?? met.find((other) => other.times.open !== undefined)?.times.open;
}

;// CONCATENATED MODULE: ./lib/rules/availability-set-overlap.js


const check = overlapCheck(() => ({
    // A set is one thing, whatever environments its machines belong to.
    compares: () => 'yes',
    familyOf: ({ availabilitySet }) => (0,estate_known/* mapKnown */.ym)(availabilitySet, (id) => id.toLowerCase()),
    placesOf: placesOnSchedules,
    within: 'resource group',
}), {
    where: (schedule) => `of the same availability set, whose schedule ${schedule} is open at the same time`,
    elsewhere: 'of the same availability set',
    fix: 'Put every machine of the set on one schedule: Azure then takes its update domains one after the other.',
});
/** One schedule respects update domains; two at once on one set can skip machines or overrun the window. */
const availabilitySetOverlap = {
    id: 'availability-set-overlap',
    title: 'Machines of one availability set are not patched by two schedules at the same time',
    severity: 'high',
    appliesTo: 'machine',
    check: (subject) => check(subject),
};
/** Each schedule is a side of its own; what chooses its own times is one that has no windows. */
function placesOnSchedules({ id }, { calendars }) {
    if (calendars.size === 0)
        return (0,estate_known/* value */.Uq)([{ group: '', side: `times of ${id}`, calendars }]);
    return (0,estate_known/* value */.Uq)([...calendars].map(([schedule, calendar]) => ({ group: '', side: schedule, calendars: new Map([[schedule, calendar]]) })));
}

;// CONCATENATED MODULE: ./lib/rules/bypass-on-wrong-mode.js







/** The bypass belongs to `AutomaticByPlatform`; beside another mode it means that somebody forgot the mode. */
const bypassOnWrongMode = {
    id: 'bypass-on-wrong-mode',
    title: 'A machine sets the bypass only together with AutomaticByPlatform',
    severity: 'medium',
    appliesTo: 'machine',
    check({ patching: { machine }, requirements }) {
        if (machine.legacy || (machine.kind !== 'virtual-machine' && machine.kind !== 'flexible-scale-set'))
            return notApplicable;
        const { patchMode, bypass, specialised } = machine;
        const applies = (0,truth/* and */.Uo)((0,truth/* has */.zy)(bypass, true), (0,truth/* not */.AU)((0,truth/* has */.zy)(specialised, true)));
        if (applies === 'no')
            return notApplicable;
        const wrong = (0,truth/* and */.Uo)(applies, inEachSetting(machine, isWrong));
        if (wrong === 'no')
            return pass;
        if (wrong === 'yes') {
            return violation('bypass', `has bypass set, but patchMode is ${shown(machine)}; the bypass works only with patchMode AutomaticByPlatform`, fixFor(machine, requirements));
        }
        return undecided('bypass', 'may have bypass set without patchMode AutomaticByPlatform, and then the bypass does nothing', reasonOf({ patchMode, bypass, specialised }));
    },
};
function isWrong({ patchMode, bypass }) {
    return (0,truth/* and */.Uo)((0,truth/* has */.zy)(bypass, true), (0,truth/* not */.AU)((0,truth/* has */.zy)(patchMode, 'AutomaticByPlatform')));
}
function shown({ patchMode }) {
    if (patchMode.kind !== 'value')
        return 'not set';
    return patchMode.implicit ? `${patchMode.value} by default` : patchMode.value;
}
function fixFor(machine, requirements) {
    const off = setOn(machine, { bypass: false });
    // A scale set takes no schedule, so with the mode added the bypass would leave it to nobody.
    const isOpen = machine.kind === 'virtual-machine' && isUnsupported(machine) !== 'yes' && isAllowed(requirements, 'CustomerManagedSchedules');
    return fixOf([isOpen ? setAndAssign(machine, { patchMode: 'AutomaticByPlatform' }) : undefined, off]);
}

;// CONCATENATED MODULE: ./lib/rules/bypass-without-schedule.js






/** With the bypass set Azure waits for a schedule; without one nobody patches. */
const bypassWithoutSchedule = {
    id: 'bypass-without-schedule',
    title: 'A machine that waits for a schedule has one',
    severity: 'critical',
    remedies: assignmentRemedies,
    appliesTo: 'machine',
    check({ patching, requirements }) {
        const { machine } = patching;
        if (machine.kind !== 'virtual-machine')
            return notApplicable;
        switch ((0,truth/* isOnly */.fy)(patching.orchestrations, 'NobodyNoSchedule')) {
            case 'yes':
                return violation('bypass', `has bypass set, but ${missing(patching)}: neither Azure nor the system patches it`, bypass_without_schedule_fixFor(patching, requirements));
            case 'unknown':
                return undecided('bypass', `may have bypass set and no schedule, and then nobody patches it; ${deciders(patching.undecided)}`, reasonOfUndecided(patching.undecided));
            case 'no':
                return (0,truth/* and */.Uo)((0,truth/* has */.zy)(machine.patchMode, 'AutomaticByPlatform'), (0,truth/* has */.zy)(machine.bypass, true)) === 'no' ? notApplicable : pass;
        }
    },
};
function bypass_without_schedule_fixFor({ machine, reaches }, requirements) {
    if (isUnsupported(machine) === 'yes') {
        const ways = [
            leaveToSystem(machine, requirements),
            step('Use an image that Update Manager supports', 'use-image-that-update-manager-supports'),
        ];
        return fixOf(ways, 'Azure Update Manager does not support its system.');
    }
    const azure = leaveToAzure(machine, requirements);
    // A machine without the bypass must not stay assigned, though the schedule does not run.
    const alone = azure && reaches.length > 0 ? together([azure, takeOut]) : azure;
    return fixOf([assignSchedule, alone]);
}
/** Where nothing patches for certain, a schedule that reaches the machine is one that does not run. */
function missing({ reaches: [idle] }) {
    if (!idle)
        return 'no schedule reaches it';
    return `${scheduleName(idle)} that reaches it does not patch${idle.why ? ` (${idle.why})` : ''}`;
}

// EXTERNAL MODULE: ./lib/text/wildcards.js
var wildcards = __webpack_require__(8928);
;// CONCATENATED MODULE: ./lib/history/missing-patches.js

/** Windows' Critical and Security, Linux' Security, Critical and Security-ESM; in lower case. */
const criticalClasses = ['critical', 'security', 'security-esm'];
/** `extra` are further classes that count, in any spelling. */
function missingPatches({ pending }, { counts }, extra = []) {
    const classes = new Set([...criticalClasses, ...extra.map((name) => name.toLowerCase())]);
    const rows = pending.kind === 'value' ? pending.value : [];
    const listed = rows.filter(({ classifications }) => classifications.some((name) => classes.has(name.toLowerCase())));
    const counted = Object.entries(counts).filter(([name]) => classes.has(name.toLowerCase()));
    const sum = counted.reduce((total, [, count]) => total + count, 0);
    if (Object.keys(counts).length === 0)
        return { count: undefined, listed, unlisted: 0 };
    return { count: Math.max(sum, listed.length), listed, unlisted: Math.max(0, sum - listed.length) };
}
/** From its publication, or since it was seen missing first where it carries no such date, as on Linux. Undefined without either. */
function waitingSince({ published, firstSeen, notMissingAt }) {
    const release = instantFact(published);
    if (release.kind === 'value')
        return { at: release.value, by: 'published', earliest: release.value };
    const [seen, before] = [instantOf(firstSeen), instantOf(notMissingAt)];
    if (seen === undefined)
        return undefined;
    // A date of publication that could not be read may be any.
    const isBounded = release.kind === 'absent' && before !== undefined;
    return { at: seen, by: 'seen', earliest: isBounded ? Math.min(before, seen) : Number.NEGATIVE_INFINITY };
}
/** KB number or package. */
function patchName({ kb, name }) {
    return kb === undefined ? name : `KB${bareKb(kb)}`;
}
/** The number alone, as Azure lists it: people write it with `KB` before it. */
function bareKb(kb) {
    return kb.trim().replace(/^KB\s*/i, '');
}

;// CONCATENATED MODULE: ./lib/history/exclusion.js






/** Do the exclusions of a selection keep this patch out? They win over everything that is included. */
function excludes(os, { exclude }, patch) {
    if (exclude.kind === 'unknown')
        return 'unknown';
    return anyOf(exclude.kind === 'value' ? exclude.value : [], (entry) => exclusion_names(os, entry, patch));
}
/** Would a selection install this patch, its exclusions aside: by its class, or by a number or mask that it includes? */
function selects(os, selection, patch) {
    const { classifications, include } = selection;
    if (failsEveryRun(os, selection))
        return 'no';
    const included = include.kind === 'value' ? include.value : [];
    const byName = include.kind === 'unknown' ? 'unknown' : anyOf(included, (entry) => includes(os, entry, patch));
    if (classifications.kind === 'unknown')
        return (0,truth.or)('unknown', byName);
    const chosen = classifications.kind === 'value' ? classifications.value.map((name) => name.toLowerCase()) : [];
    // Without classes and names Linux installs everything; what Windows does is not documented.
    if (chosen.length === 0 && include.kind !== 'unknown' && included.length === 0)
        return os === 'linux' ? 'yes' : 'unknown';
    return (0,truth.or)(chosen.some((name) => classesOf(os, patch).includes(name)) ? 'yes' : 'no', byName);
}
/** On Linux Critical and Security mean the same packages. */
function classesOf(os, { classifications }) {
    const classes = classifications.map((name) => name.toLowerCase().replace(/^security-esm$/, 'security'));
    const isUrgent = classes.includes('security') || classes.includes('critical');
    return os === 'linux' && isUrgent ? [...classes, 'security', 'critical'] : classes;
}
function anyOf(entries, matches) {
    return entries.map(matches).reduce(truth.or, 'no');
}
/** An included mask with a version brings that version only, which need not be the one that is missing. */
function includes(os, entry, patch) {
    const named = exclusion_names(os, entry, patch);
    return os === 'linux' && entry.includes('=') && named === 'yes' ? 'unknown' : named;
}
function exclusion_names(os, entry, patch) {
    if (os === 'linux')
        return matchesMask(entry, patch.name.toLowerCase());
    return patch.kb !== undefined && (0,resource_id/* sameText */.QV)(bareKb(entry), bareKb(patch.kb)) ? 'yes' : 'no';
}
const architecture = /\.(x86_64|noarch|i686)$/;
/**
 * As the agent does it: a version in a mask is not honoured, one with two of them is ignored, and the name matches with and without
 * its architecture. Brackets, which it knows too, are left open.
 */
function matchesMask(entry, name) {
    const [mask = '', , ...tooMuch] = entry.toLowerCase().split('=');
    const pattern = mask.trim();
    if (tooMuch.length > 0)
        return 'no';
    if (pattern.includes('['))
        return 'unknown';
    return [name, name.replace(architecture, '')].some((spelling) => (0,wildcards/* matchesWildcards */.H)(pattern, spelling)) ? 'yes' : 'no';
}
function keptOut(patch, os, schedules) {
    const by = [];
    let mayBeBrought;
    let mayBeExcluded;
    for (const schedule of schedules) {
        const { excluded, brought } = fateOf(patch, os, schedule);
        if (schedule.patches === 'yes' && brought === 'yes')
            return { truth: 'no' };
        if (brought !== 'no')
            mayBeBrought ??= exclusion_whyOpen(schedule, os);
        if (schedule.patches === 'yes' && excluded === 'yes')
            by.push(schedule.scheduleId ?? '');
        else if (excluded !== 'no')
            mayBeExcluded ??= exclusion_whyOpen(schedule, os);
    }
    if (by.length > 0)
        return mayBeBrought === undefined ? { truth: 'yes', by } : { truth: 'unknown', why: mayBeBrought };
    return mayBeExcluded === undefined ? { truth: 'no' } : { truth: 'unknown', why: mayBeExcluded };
}
/** Does a schedule exclude no patch at all? That of a schedule outside the input is not known. */
function excludesNothing({ schedule }, os) {
    const selection = schedule?.[os];
    if (!selection || selection.kind === 'unknown')
        return false;
    if (selection.kind === 'absent')
        return true;
    const { exclude } = selection.value;
    return exclude.kind === 'absent' || (exclude.kind === 'value' && exclude.value.length === 0);
}
function fateOf(patch, os, { schedule }) {
    const selection = schedule?.[os];
    if (!selection || selection.kind === 'unknown')
        return { excluded: 'unknown', brought: 'unknown' };
    if (selection.kind === 'absent')
        return { excluded: 'no', brought: 'no' };
    const excluded = excludes(os, selection.value, patch);
    return { excluded, brought: (0,truth/* and */.Uo)(selects(os, selection.value, patch), (0,truth/* not */.AU)(excluded)) };
}
function exclusion_whyOpen({ patches, schedule, why }, os) {
    const selection = schedule?.[os];
    if (patches !== 'yes' || !selection || selection.kind === 'absent')
        return why;
    const facts = selection.kind === 'value' ? [selection.value.exclude, selection.value.classifications, selection.value.include] : [selection];
    for (const fact of facts)
        if (fact.kind === 'unknown')
            return fact.why;
    return 'its lists leave open whether they mean it';
}
/** The first schedule that certainly patches the machine and excludes the patch. */
function exclusionOf(patch, reaches) {
    let reboot;
    for (const { schedule, patches } of reaches) {
        if (!schedule || patches !== 'yes')
            continue;
        const os = patch.kb === undefined ? 'linux' : 'windows';
        const selection = (0,estate_known/* valueOf */.RP)(schedule[os]);
        if (!selection)
            continue;
        if (excludes(os, selection, patch) === 'yes')
            return { schedule: schedule.id, by: 'named' };
        if (patch.kb !== undefined && (0,estate_known/* valueOf */.RP)(selection.excludeKbsRequiringReboot) === true)
            reboot ??= { schedule: schedule.id, by: 'reboot' };
    }
    return reboot;
}

;// CONCATENATED MODULE: ./lib/generated/os-support.js
/** Patterns are regular expressions without regard to case; days are the last ones with updates. */
const systemFamilies = [
    {
        "id": "windows-server-2008",
        "name": "Windows Server 2008 and 2008 R2",
        "images": [
            {
                "publisher": "^microsoftwindowsserver$",
                "offer": ".*",
                "sku": "^2008-r2-"
            }
        ],
        "os": "windows server\\D*2008",
        "end": "2020-01-14",
        "extended": {
            "key": "windowsServer",
            "how": "ESU",
            "until": "2024-01-09",
            "untilEarliest": "2023-01-10",
            "onAzure": "included",
            "onArc": "paid"
        }
    },
    {
        "id": "windows-server-2012",
        "name": "Windows Server 2012",
        "images": [
            {
                "publisher": "^microsoftwindowsserver$",
                "offer": ".*",
                "sku": "^2012-(?!r2-)"
            },
            {
                "publisher": "^microsoftsqlserver$",
                "offer": "-ws2012(-|$)",
                "sku": ".*"
            },
            {
                "publisher": "^microsoftvisualstudio$",
                "offer": ".*",
                "sku": "-ws2012$"
            }
        ],
        "os": "windows server\\D*2012(?! r2)",
        "end": "2023-10-10",
        "extended": {
            "key": "windowsServer",
            "how": "ESU",
            "until": "2026-10-13",
            "onAzure": "included",
            "onArc": "paid",
            "shownOnArc": true
        }
    },
    {
        "id": "windows-server-2012-r2",
        "name": "Windows Server 2012 R2",
        "images": [
            {
                "publisher": "^microsoftwindowsserver$",
                "offer": ".*",
                "sku": "^(windows-)?2012-r2-"
            },
            {
                "publisher": "^microsoftsqlserver$",
                "offer": "-ws2012r2(-|$)",
                "sku": ".*"
            },
            {
                "publisher": "^microsoftvisualstudio$",
                "offer": ".*",
                "sku": "-ws2012r2$"
            },
            {
                "publisher": "^center-for-internet-security-inc$",
                "offer": "^cis-win",
                "sku": "ws2012-r2-"
            }
        ],
        "os": "windows server\\D*2012 r2",
        "end": "2023-10-10",
        "extended": {
            "key": "windowsServer",
            "how": "ESU",
            "until": "2026-10-13",
            "onAzure": "included",
            "onArc": "paid",
            "shownOnArc": true
        }
    },
    {
        "id": "windows-server-2016",
        "name": "Windows Server 2016",
        "images": [
            {
                "publisher": "^microsoftwindowsserver$",
                "offer": ".*",
                "sku": "^2016-"
            },
            {
                "publisher": "^microsoftsqlserver$",
                "offer": "-ws2016(-|$)",
                "sku": ".*"
            },
            {
                "publisher": "^microsoftvisualstudio$",
                "offer": ".*",
                "sku": "-ws2016$"
            },
            {
                "publisher": "^center-for-internet-security-inc$",
                "offer": "^cis-win",
                "sku": "(ws|server-?|win-?)2016-"
            }
        ],
        "os": "windows server\\D*2016",
        "end": "2027-01-12",
        "extended": {
            "key": "windowsServer",
            "how": "ESU",
            "until": "2030-01-12",
            "untilEarliest": "2030-01-08",
            "onAzure": "paid",
            "onArc": "paid",
            "shownOnArc": true
        }
    },
    {
        "id": "windows-server-2019",
        "name": "Windows Server 2019",
        "images": [
            {
                "publisher": "^microsoftwindowsserver$",
                "offer": ".*",
                "sku": "^2019-"
            },
            {
                "publisher": "^microsoftsqlserver$",
                "offer": "-ws2019(-|$)",
                "sku": ".*"
            },
            {
                "publisher": "^microsoftvisualstudio$",
                "offer": ".*",
                "sku": "-ws2019$"
            },
            {
                "publisher": "^center-for-internet-security-inc$",
                "offer": "^cis-win",
                "sku": "(ws|server-?|win-?)2019-"
            }
        ],
        "os": "windows server\\D*2019",
        "end": "2029-01-09",
        "extended": null
    },
    {
        "id": "windows-server-2022",
        "name": "Windows Server 2022",
        "images": [
            {
                "publisher": "^microsoftwindowsserver$",
                "offer": ".*",
                "sku": "^(windows-server-)?2022-"
            },
            {
                "publisher": "^microsoftsqlserver$",
                "offer": "-ws2022(-|$)",
                "sku": ".*"
            },
            {
                "publisher": "^microsoftvisualstudio$",
                "offer": ".*",
                "sku": "-ws2022$"
            },
            {
                "publisher": "^center-for-internet-security-inc$",
                "offer": "^cis-win",
                "sku": "(ws|server-?|win-?)2022-"
            }
        ],
        "os": "windows server\\D*2022",
        "end": "2031-10-14",
        "extended": null
    },
    {
        "id": "windows-server-2025",
        "name": "Windows Server 2025",
        "images": [
            {
                "publisher": "^microsoftwindowsserver$",
                "offer": ".*",
                "sku": "^(windows-server-)?2025-"
            },
            {
                "publisher": "^microsoftsqlserver$",
                "offer": "-ws2025(-|$)",
                "sku": ".*"
            },
            {
                "publisher": "^microsoftvisualstudio$",
                "offer": ".*",
                "sku": "-ws2025$"
            },
            {
                "publisher": "^center-for-internet-security-inc$",
                "offer": "^cis-win",
                "sku": "(ws|server-?|win-?)2025-"
            }
        ],
        "os": "windows server\\D*2025",
        "end": "2034-11-14",
        "extended": null
    },
    {
        "id": "windows-server-annual-23h2",
        "name": "Windows Server, version 23H2 (annual channel)",
        "images": [
            {
                "publisher": "^microsoftwindowsserver$",
                "offer": ".*",
                "sku": "23h2"
            }
        ],
        "os": "windows server.*23h2|10\\.0\\.25398",
        "end": "2026-05-12",
        "endEarliest": "2025-10-24",
        "extended": null
    },
    {
        "id": "windows-server-semiannual",
        "name": "Windows Server semi-annual channel (1709 to 20H2)",
        "images": [
            {
                "publisher": "^microsoftwindowsserver$",
                "offer": ".*",
                "sku": "^datacenter-core-(1709|1803|1809|1903|1909|2004|20h2)"
            }
        ],
        "os": "windows server.*(1709|1803|1903|1909|2004|20h2)|10\\.0\\.(16299|17134|18362|18363|19041|19042)$",
        "end": "2022-08-09",
        "extended": null
    },
    {
        "id": "windows-10-22h2",
        "name": "Windows 10 22H2, also multi-session",
        "images": [
            {
                "publisher": "^microsoftwindowsdesktop$",
                "offer": ".*",
                "sku": "^win10-22h2-"
            }
        ],
        "os": "windows 10.*22h2|windows 10.*10\\.0\\.19045",
        "end": "2025-10-14",
        "extended": {
            "key": "windows10",
            "how": "ESU",
            "until": "2028-10-10",
            "onAzure": "included",
            "onArc": "paid"
        }
    },
    {
        "id": "windows-10-older",
        "name": "Windows 10 before 22H2 (Enterprise dates)",
        "images": [
            {
                "publisher": "^microsoftwindowsdesktop$",
                "offer": ".*",
                "sku": "^(win10-(21h2|21h1|20h2|2004|1909)-(?!.*ltsc)|(20h1|20h2|19h1|19h2|rs)-?)"
            }
        ],
        "os": "windows 10.*10\\.0\\.(10240|15063|16299|17134|18362|18363|19041|19042|19043)",
        "end": "2024-06-11",
        "extended": null
    },
    {
        "id": "windows-10-ltsc-2021",
        "name": "Windows 10 Enterprise LTSC 2021",
        "images": [
            {
                "publisher": "^microsoftwindowsdesktop$",
                "offer": ".*",
                "sku": "^win10-21h2-.*ltsc"
            }
        ],
        "os": "windows 10.*ltsc.*2021",
        "end": "2027-01-12",
        "extended": null
    },
    {
        "id": "windows-11-ltsc-2024",
        "name": "Windows 11 Enterprise LTSC 2024",
        "images": [
            {
                "publisher": "^microsoftwindowsdesktop$",
                "offer": ".*",
                "sku": "^win11-24h2-.*ltsc"
            }
        ],
        "os": "windows 11.*ltsc",
        "end": "2029-10-09",
        "extended": null
    },
    {
        "id": "windows-11-22h2",
        "name": "Windows 11 22H2 (Enterprise dates)",
        "images": [
            {
                "publisher": "^microsoftwindowsdesktop$",
                "offer": ".*",
                "sku": "^win11-22h2-"
            }
        ],
        "os": "windows 11.*10\\.0\\.22621",
        "end": "2025-10-14",
        "extended": null
    },
    {
        "id": "windows-11-23h2-enterprise",
        "name": "Windows 11 23H2, Enterprise and multi-session",
        "images": [
            {
                "publisher": "^microsoftwindowsdesktop$",
                "offer": ".*",
                "sku": "^win11-23h2-(avd|ent)"
            }
        ],
        "os": "windows 11 enterprise.*10\\.0\\.22631",
        "end": "2026-11-10",
        "extended": null
    },
    {
        "id": "windows-11-23h2-pro",
        "name": "Windows 11 23H2 Pro",
        "images": [
            {
                "publisher": "^microsoftwindowsdesktop$",
                "offer": ".*",
                "sku": "^win11-23h2-pro"
            }
        ],
        "os": "windows 11 pro.*10\\.0\\.22631",
        "end": "2025-11-11",
        "extended": null
    },
    {
        "id": "windows-11-24h2-enterprise",
        "name": "Windows 11 24H2, Enterprise and multi-session",
        "images": [
            {
                "publisher": "^microsoftwindowsdesktop$",
                "offer": ".*",
                "sku": "^win11-24h2-(avd|ent)(?!.*ltsc)"
            }
        ],
        "os": "windows 11 enterprise(?!.*ltsc).*10\\.0\\.26100",
        "end": "2027-10-12",
        "extended": null
    },
    {
        "id": "windows-11-24h2-pro",
        "name": "Windows 11 24H2 Pro",
        "images": [
            {
                "publisher": "^microsoftwindowsdesktop$",
                "offer": ".*",
                "sku": "^win11-24h2-pro"
            }
        ],
        "os": "windows 11 pro.*10\\.0\\.26100",
        "end": "2026-10-13",
        "extended": null
    },
    {
        "id": "windows-11-25h2-enterprise",
        "name": "Windows 11 25H2, Enterprise and multi-session",
        "images": [
            {
                "publisher": "^microsoftwindowsdesktop$",
                "offer": ".*",
                "sku": "^win11-25h2-(avd|ent)"
            }
        ],
        "os": "windows 11 enterprise.*10\\.0\\.26200",
        "end": "2028-10-10",
        "extended": null
    },
    {
        "id": "windows-11-25h2-pro",
        "name": "Windows 11 25H2 Pro",
        "images": [
            {
                "publisher": "^microsoftwindowsdesktop$",
                "offer": ".*",
                "sku": "^win11-25h2-pro"
            }
        ],
        "os": "windows 11 pro.*10\\.0\\.26200",
        "end": "2027-10-12",
        "extended": null
    },
    {
        "id": "ubuntu-14.04",
        "name": "Ubuntu 14.04 LTS",
        "images": [
            {
                "publisher": "^canonical$",
                "offer": "^(0001-com-)?ubuntu-(server|pro|minimal|confidential-vm)(-[a-z]+)*-trusty",
                "sku": ".*"
            },
            {
                "publisher": "^canonical$",
                "offer": ".*",
                "sku": "^(pro-)?14[._]04"
            },
            {
                "publisher": "^canonical$",
                "offer": "^ubuntu-14_04-",
                "sku": ".*"
            },
            {
                "publisher": "^center-for-internet-security-inc$",
                "offer": "^cis-ubuntu",
                "sku": "1404-"
            },
            {
                "publisher": "^microsoft-(dsvm|aks)$",
                "offer": ".*",
                "sku": "^(aks-engine-ubuntu-)?1404|^ubuntu-14(-|$)"
            }
        ],
        "os": "ubuntu\\D*14\\.04",
        "end": "2019-04-30",
        "extended": {
            "key": "ubuntu",
            "how": "Ubuntu Pro (ESM)",
            "until": "2024-04-30",
            "onAzure": "paid",
            "onArc": "paid",
            "shownOnAzure": {
                "licenseType": "UBUNTU_PRO",
                "image": "(^|[/-])pro-|ubuntu-pro"
            }
        }
    },
    {
        "id": "ubuntu-16.04",
        "name": "Ubuntu 16.04 LTS",
        "images": [
            {
                "publisher": "^canonical$",
                "offer": "^(0001-com-)?ubuntu-(server|pro|minimal|confidential-vm)(-[a-z]+)*-xenial",
                "sku": ".*"
            },
            {
                "publisher": "^canonical$",
                "offer": ".*",
                "sku": "^(pro-)?16[._]04"
            },
            {
                "publisher": "^canonical$",
                "offer": "^ubuntu-16_04-",
                "sku": ".*"
            },
            {
                "publisher": "^center-for-internet-security-inc$",
                "offer": "^cis-ubuntu",
                "sku": "1604-"
            },
            {
                "publisher": "^microsoft-(dsvm|aks)$",
                "offer": ".*",
                "sku": "^(aks-engine-ubuntu-)?1604|^ubuntu-16(-|$)"
            }
        ],
        "os": "ubuntu\\D*16\\.04",
        "end": "2021-04-30",
        "extended": {
            "key": "ubuntu",
            "how": "Ubuntu Pro (ESM)",
            "until": "2026-04-30",
            "untilEarliest": "2026-04-02",
            "onAzure": "paid",
            "onArc": "paid",
            "shownOnAzure": {
                "licenseType": "UBUNTU_PRO",
                "image": "(^|[/-])pro-|ubuntu-pro"
            }
        }
    },
    {
        "id": "ubuntu-18.04",
        "name": "Ubuntu 18.04 LTS",
        "images": [
            {
                "publisher": "^canonical$",
                "offer": "^(0001-com-)?ubuntu-(server|pro|minimal|confidential-vm)(-[a-z]+)*-bionic",
                "sku": ".*"
            },
            {
                "publisher": "^canonical$",
                "offer": ".*",
                "sku": "^(pro-)?18[._]04"
            },
            {
                "publisher": "^canonical$",
                "offer": "^ubuntu-18_04-",
                "sku": ".*"
            },
            {
                "publisher": "^center-for-internet-security-inc$",
                "offer": "^cis-ubuntu",
                "sku": "1804-"
            },
            {
                "publisher": "^microsoft-(dsvm|aks)$",
                "offer": ".*",
                "sku": "^(aks-engine-ubuntu-)?1804|^ubuntu-18(-|$)"
            }
        ],
        "os": "ubuntu\\D*18\\.04",
        "end": "2023-05-31",
        "extended": {
            "key": "ubuntu",
            "how": "Ubuntu Pro (ESM)",
            "until": "2028-04-30",
            "untilEarliest": "2028-04-01",
            "onAzure": "paid",
            "onArc": "paid",
            "shownOnAzure": {
                "licenseType": "UBUNTU_PRO",
                "image": "(^|[/-])pro-|ubuntu-pro"
            }
        }
    },
    {
        "id": "ubuntu-20.04",
        "name": "Ubuntu 20.04 LTS",
        "images": [
            {
                "publisher": "^canonical$",
                "offer": "^(0001-com-)?ubuntu-(server|pro|minimal|confidential-vm)(-[a-z]+)*-focal",
                "sku": ".*"
            },
            {
                "publisher": "^canonical$",
                "offer": ".*",
                "sku": "^(pro-)?20[._]04"
            },
            {
                "publisher": "^canonical$",
                "offer": "^ubuntu-20_04-",
                "sku": ".*"
            },
            {
                "publisher": "^center-for-internet-security-inc$",
                "offer": "^cis-ubuntu",
                "sku": "2004-"
            },
            {
                "publisher": "^microsoft-(dsvm|aks)$",
                "offer": ".*",
                "sku": "^(aks-engine-ubuntu-)?2004|^ubuntu-20(-|$)"
            }
        ],
        "os": "ubuntu\\D*20\\.04",
        "end": "2025-05-31",
        "extended": {
            "key": "ubuntu",
            "how": "Ubuntu Pro (ESM)",
            "until": "2030-04-30",
            "untilEarliest": "2030-04-02",
            "onAzure": "paid",
            "onArc": "paid",
            "shownOnAzure": {
                "licenseType": "UBUNTU_PRO",
                "image": "(^|[/-])pro-|ubuntu-pro"
            }
        }
    },
    {
        "id": "ubuntu-22.04",
        "name": "Ubuntu 22.04 LTS",
        "images": [
            {
                "publisher": "^canonical$",
                "offer": "^(0001-com-)?ubuntu-(server|pro|minimal|confidential-vm)(-[a-z]+)*-jammy",
                "sku": ".*"
            },
            {
                "publisher": "^canonical$",
                "offer": ".*",
                "sku": "^(pro-)?22[._]04"
            },
            {
                "publisher": "^canonical$",
                "offer": "^ubuntu-22_04-",
                "sku": ".*"
            },
            {
                "publisher": "^center-for-internet-security-inc$",
                "offer": "^cis-ubuntu",
                "sku": "2204-"
            },
            {
                "publisher": "^microsoft-(dsvm|aks)$",
                "offer": ".*",
                "sku": "^(aks-engine-ubuntu-)?2204|^ubuntu-22(-|$)"
            }
        ],
        "os": "ubuntu\\D*22\\.04",
        "end": "2027-06-30",
        "endEarliest": "2027-04-01",
        "extended": {
            "key": "ubuntu",
            "how": "Ubuntu Pro (ESM)",
            "until": "2032-04-30",
            "untilEarliest": "2032-04-09",
            "onAzure": "paid",
            "onArc": "paid",
            "shownOnAzure": {
                "licenseType": "UBUNTU_PRO",
                "image": "(^|[/-])pro-|ubuntu-pro"
            }
        }
    },
    {
        "id": "ubuntu-24.04",
        "name": "Ubuntu 24.04 LTS",
        "images": [
            {
                "publisher": "^canonical$",
                "offer": "^(0001-com-)?ubuntu-(server|pro|minimal|confidential-vm)(-[a-z]+)*-noble",
                "sku": ".*"
            },
            {
                "publisher": "^canonical$",
                "offer": ".*",
                "sku": "^(pro-)?24[._]04"
            },
            {
                "publisher": "^canonical$",
                "offer": "^ubuntu-24_04-",
                "sku": ".*"
            },
            {
                "publisher": "^center-for-internet-security-inc$",
                "offer": "^cis-ubuntu",
                "sku": "2404-"
            },
            {
                "publisher": "^microsoft-(dsvm|aks)$",
                "offer": ".*",
                "sku": "^(aks-engine-ubuntu-)?2404|^ubuntu-24(-|$)"
            }
        ],
        "os": "ubuntu\\D*24\\.04",
        "end": "2029-05-31",
        "extended": {
            "key": "ubuntu",
            "how": "Ubuntu Pro (ESM)",
            "until": "2036-05-31",
            "untilEarliest": "2034-04-25",
            "onAzure": "paid",
            "onArc": "paid",
            "shownOnAzure": {
                "licenseType": "UBUNTU_PRO",
                "image": "(^|[/-])pro-|ubuntu-pro"
            }
        }
    },
    {
        "id": "ubuntu-26.04",
        "name": "Ubuntu 26.04 LTS",
        "images": [
            {
                "publisher": "^canonical$",
                "offer": "^(0001-com-)?ubuntu-(server|pro|minimal|confidential-vm)(-[a-z]+)*-resolute",
                "sku": ".*"
            },
            {
                "publisher": "^canonical$",
                "offer": ".*",
                "sku": "^(pro-)?26[._]04"
            },
            {
                "publisher": "^canonical$",
                "offer": "^ubuntu-26_04-",
                "sku": ".*"
            },
            {
                "publisher": "^center-for-internet-security-inc$",
                "offer": "^cis-ubuntu",
                "sku": "2604-"
            },
            {
                "publisher": "^microsoft-(dsvm|aks)$",
                "offer": ".*",
                "sku": "^(aks-engine-ubuntu-)?2604|^ubuntu-26(-|$)"
            }
        ],
        "os": "ubuntu\\D*26\\.04",
        "end": "2031-04-30",
        "extended": {
            "key": "ubuntu",
            "how": "Ubuntu Pro (ESM)",
            "until": "2036-04-30",
            "onAzure": "paid",
            "onArc": "paid",
            "shownOnAzure": {
                "licenseType": "UBUNTU_PRO",
                "image": "(^|[/-])pro-|ubuntu-pro"
            }
        }
    },
    {
        "id": "ubuntu-interim",
        "name": "Ubuntu interim releases to 25.10",
        "images": [
            {
                "publisher": "^canonical$",
                "offer": "^ubuntu-(22_10|23_04|23_10|24_10|25_04|25_10)",
                "sku": ".*"
            }
        ],
        "os": "ubuntu\\D*(22\\.10|23\\.04|23\\.10|24\\.10|25\\.04|25\\.10)",
        "end": "2026-07-01",
        "extended": null
    },
    {
        "id": "rhel-6",
        "name": "Red Hat Enterprise Linux 6",
        "images": [
            {
                "publisher": "^redhat$",
                "offer": "^rhel",
                "sku": "^(rhel-?(lvm|raw|sap|ha|byos)?-?)?6(?=$|[._-]|lvm|\\d(?!\\d)|\\d\\d(?!\\d)|\\d*(gen|sap|-))"
            },
            {
                "publisher": "^center-for-internet-security-inc$",
                "offer": "^cis-rhel",
                "sku": "(redhat|rhel)6-"
            },
            {
                "publisher": "^procomputers$",
                "offer": ".*",
                "sku": "^rhel-6-"
            }
        ],
        "os": "(red ?hat|rhel)\\D*\\b6(\\.|\\b)",
        "end": "2020-11-30",
        "extended": {
            "key": "rhel",
            "how": "ELS add-on",
            "until": "2024-06-30",
            "onAzure": "paid",
            "onArc": "paid",
            "shownOnAzure": {
                "licenseType": "RHEL_ELS_6"
            }
        }
    },
    {
        "id": "rhel-7",
        "name": "Red Hat Enterprise Linux 7",
        "images": [
            {
                "publisher": "^redhat$",
                "offer": "^rhel",
                "sku": "^(rhel-?(lvm|raw|sap|ha|byos)?-?)?7(?=$|[._-]|lvm|\\d(?!\\d)|\\d\\d(?!\\d)|\\d*(gen|sap|-))"
            },
            {
                "publisher": "^center-for-internet-security-inc$",
                "offer": "^cis-rhel",
                "sku": "(redhat|rhel)7-"
            },
            {
                "publisher": "^procomputers$",
                "offer": ".*",
                "sku": "^rhel-7-"
            }
        ],
        "os": "(red ?hat|rhel)\\D*\\b7(\\.|\\b)",
        "end": "2024-06-30",
        "extended": {
            "key": "rhel",
            "how": "ELS add-on",
            "until": "2029-05-31",
            "onAzure": "paid",
            "onArc": "paid"
        }
    },
    {
        "id": "rhel-8",
        "name": "Red Hat Enterprise Linux 8",
        "images": [
            {
                "publisher": "^redhat$",
                "offer": "^rhel",
                "sku": "^(rhel-?(lvm|raw|sap|ha|byos)?-?)?8(?=$|[._-]|lvm|\\d(?!\\d)|\\d\\d(?!\\d)|\\d*(gen|sap|-))"
            },
            {
                "publisher": "^center-for-internet-security-inc$",
                "offer": "^cis-rhel",
                "sku": "(redhat|rhel)8-"
            },
            {
                "publisher": "^procomputers$",
                "offer": ".*",
                "sku": "^rhel-8-"
            }
        ],
        "os": "(red ?hat|rhel)\\D*\\b8(\\.|\\b)",
        "end": "2029-05-31",
        "extended": {
            "key": "rhel",
            "how": "ELS add-on",
            "until": "2033-05-31",
            "onAzure": "paid",
            "onArc": "paid"
        }
    },
    {
        "id": "rhel-9",
        "name": "Red Hat Enterprise Linux 9",
        "images": [
            {
                "publisher": "^redhat$",
                "offer": "^rhel",
                "sku": "^(rhel-?(lvm|raw|sap|ha|byos)?-?)?9(?=$|[._-]|lvm|\\d(?!\\d)|\\d\\d(?!\\d)|\\d*(gen|sap|-))"
            },
            {
                "publisher": "^center-for-internet-security-inc$",
                "offer": "^cis-rhel",
                "sku": "(redhat|rhel)9-"
            },
            {
                "publisher": "^procomputers$",
                "offer": ".*",
                "sku": "^rhel-9-"
            }
        ],
        "os": "(red ?hat|rhel)\\D*\\b9(\\.|\\b)",
        "end": "2032-05-31",
        "extended": {
            "key": "rhel",
            "how": "ELS add-on",
            "until": "2036-05-31",
            "onAzure": "paid",
            "onArc": "paid"
        }
    },
    {
        "id": "rhel-10",
        "name": "Red Hat Enterprise Linux 10",
        "images": [
            {
                "publisher": "^redhat$",
                "offer": "^rhel",
                "sku": "^(rhel-?(lvm|raw|sap|ha|byos)?-?)?10(?=$|[._-]|\\d)"
            },
            {
                "publisher": "^center-for-internet-security-inc$",
                "offer": "^cis-rhel",
                "sku": "(redhat|rhel)10-"
            },
            {
                "publisher": "^procomputers$",
                "offer": ".*",
                "sku": "^rhel-10-"
            }
        ],
        "os": "(red ?hat|rhel)\\D*\\b10(\\.|\\b)",
        "end": "2035-05-31",
        "extended": {
            "key": "rhel",
            "how": "ELS add-on",
            "until": "2039-05-31",
            "onAzure": "paid",
            "onArc": "paid"
        }
    },
    {
        "id": "centos-6",
        "name": "CentOS 6",
        "images": [
            {
                "publisher": "^openlogic$",
                "offer": "^centos",
                "sku": "^6"
            }
        ],
        "os": "centos\\D*\\b6(\\.|\\b)",
        "end": "2020-11-30",
        "extended": null
    },
    {
        "id": "centos-7",
        "name": "CentOS 7",
        "images": [
            {
                "publisher": "^openlogic$",
                "offer": "^centos",
                "sku": "^7"
            },
            {
                "publisher": "^cloudera$",
                "offer": "centos",
                "sku": "^7"
            },
            {
                "publisher": "^nginxinc$",
                "offer": ".*",
                "sku": "centos7"
            }
        ],
        "os": "centos(?!.*stream)\\D*\\b7(\\.|\\b)",
        "end": "2024-06-30",
        "extended": null
    },
    {
        "id": "centos-8",
        "name": "CentOS 8",
        "images": [
            {
                "publisher": "^openlogic$",
                "offer": "^centos",
                "sku": "^8"
            }
        ],
        "os": "centos(?!.*stream)\\D*\\b8(\\.|\\b)",
        "end": "2021-12-31",
        "extended": null
    },
    {
        "id": "centos-stream-8",
        "name": "CentOS Stream 8",
        "images": [
            {
                "publisher": ".*",
                "offer": "centos-?stream",
                "sku": "^8|stream-?8"
            }
        ],
        "os": "centos.*stream\\D*8",
        "end": "2024-05-31",
        "extended": null
    },
    {
        "id": "centos-stream-9",
        "name": "CentOS Stream 9",
        "images": [
            {
                "publisher": ".*",
                "offer": "centos-?stream",
                "sku": "^9|stream-?9"
            }
        ],
        "os": "centos.*stream\\D*9",
        "end": "2027-05-31",
        "extended": null
    },
    {
        "id": "debian-9",
        "name": "Debian 9",
        "images": [
            {
                "publisher": "^(debian|credativ)$",
                "offer": "^debian(-9(-daily)?)?$",
                "sku": "^9(-|$)"
            }
        ],
        "os": "debian\\D*\\b9(\\.|\\b)",
        "end": "2020-07-18",
        "extended": {
            "key": "debian",
            "how": "Debian LTS, same archive",
            "until": "2022-07-01",
            "onAzure": "included",
            "onArc": "included"
        }
    },
    {
        "id": "debian-10",
        "name": "Debian 10",
        "images": [
            {
                "publisher": "^(debian|credativ)$",
                "offer": "^debian(-10(-daily)?)?$",
                "sku": "^10(-|$)"
            }
        ],
        "os": "debian\\D*\\b10(\\.|\\b)",
        "end": "2022-09-10",
        "extended": {
            "key": "debian",
            "how": "Debian LTS, same archive",
            "until": "2024-06-30",
            "onAzure": "included",
            "onArc": "included"
        }
    },
    {
        "id": "debian-11",
        "name": "Debian 11",
        "images": [
            {
                "publisher": "^(debian|credativ)$",
                "offer": "^debian(-11(-daily)?)?$",
                "sku": "^11(-|$)"
            }
        ],
        "os": "debian\\D*\\b11(\\.|\\b)",
        "end": "2024-08-14",
        "extended": {
            "key": "debian",
            "how": "Debian LTS, same archive",
            "until": "2026-08-31",
            "onAzure": "included",
            "onArc": "included"
        }
    },
    {
        "id": "debian-12",
        "name": "Debian 12",
        "images": [
            {
                "publisher": "^(debian|credativ)$",
                "offer": "^debian(-12(-daily)?)?$",
                "sku": "^12(-|$)"
            }
        ],
        "os": "debian\\D*\\b12(\\.|\\b)",
        "end": "2026-07-11",
        "extended": {
            "key": "debian",
            "how": "Debian LTS, same archive",
            "until": "2028-06-30",
            "onAzure": "included",
            "onArc": "included"
        }
    },
    {
        "id": "debian-13",
        "name": "Debian 13",
        "images": [
            {
                "publisher": "^(debian|credativ)$",
                "offer": "^debian(-13(-daily)?)?$",
                "sku": "^13(-|$)"
            }
        ],
        "os": "debian\\D*\\b13(\\.|\\b)",
        "end": "2028-08-09",
        "extended": {
            "key": "debian",
            "how": "Debian LTS, same archive",
            "until": "2030-06-30",
            "onAzure": "included",
            "onArc": "included"
        }
    },
    {
        "id": "sles-12-sp4-older",
        "name": "SLES 12 up to SP4",
        "images": [
            {
                "publisher": "^suse$",
                "offer": "^sles(-(sap|byos|sap-byos|standard|sapcal))?$",
                "sku": "(^|-)12-sp[1-4]"
            }
        ],
        "os": "(sles|suse linux)\\D*12[. ]?(sp)?[0-4]\\b",
        "end": "2020-06-30",
        "extended": {
            "key": "sles",
            "how": "LTSS",
            "until": "2023-06-30",
            "onAzure": "paid",
            "onArc": "paid"
        }
    },
    {
        "id": "sles-12-sp5",
        "name": "SLES 12 SP5",
        "images": [
            {
                "publisher": "^suse$",
                "offer": "^sles(-sap)?-12-sp5",
                "sku": ".*"
            }
        ],
        "os": "(sles|suse linux)\\D*12\\D*(sp ?)?5",
        "end": "2024-10-31",
        "extended": {
            "key": "sles",
            "how": "LTSS",
            "until": "2027-10-31",
            "onAzure": "paid",
            "onArc": "paid"
        }
    },
    {
        "id": "sles-15-sp1",
        "name": "SLES 15 SP1",
        "images": [
            {
                "publisher": "^suse$",
                "offer": "^(sles|sle-hpc)-15-sp1(-|$)",
                "sku": ".*"
            }
        ],
        "os": "(sles|suse linux)(?!.*sap)\\D*15\\D*(sp ?)?1\\b",
        "end": "2021-01-31",
        "extended": {
            "key": "sles",
            "how": "LTSS",
            "until": "2024-01-31",
            "onAzure": "paid",
            "onArc": "paid"
        }
    },
    {
        "id": "sles-sap-15-sp1",
        "name": "SLES for SAP 15 SP1",
        "images": [
            {
                "publisher": "^suse$",
                "offer": "^sles-sap-15-sp1(-|$)",
                "sku": ".*"
            }
        ],
        "os": "suse linux.*sap.*15\\D*(sp ?)?1\\b",
        "end": "2021-01-31",
        "extended": {
            "key": "sles",
            "how": "LTSS or ESPOS of SLES for SAP",
            "until": "2024-01-31",
            "onAzure": "unknown",
            "onArc": "paid"
        }
    },
    {
        "id": "sles-15-sp2",
        "name": "SLES 15 SP2",
        "images": [
            {
                "publisher": "^suse$",
                "offer": "^(sles|sle-hpc)-15-sp2(-|$)",
                "sku": ".*"
            }
        ],
        "os": "(sles|suse linux)(?!.*sap)\\D*15\\D*(sp ?)?2\\b",
        "end": "2021-12-31",
        "extended": {
            "key": "sles",
            "how": "LTSS",
            "until": "2024-12-31",
            "onAzure": "paid",
            "onArc": "paid"
        }
    },
    {
        "id": "sles-sap-15-sp2",
        "name": "SLES for SAP 15 SP2",
        "images": [
            {
                "publisher": "^suse$",
                "offer": "^sles-sap-15-sp2(-|$)",
                "sku": ".*"
            }
        ],
        "os": "suse linux.*sap.*15\\D*(sp ?)?2\\b",
        "end": "2021-12-31",
        "extended": {
            "key": "sles",
            "how": "LTSS or ESPOS of SLES for SAP",
            "until": "2024-12-31",
            "onAzure": "unknown",
            "onArc": "paid"
        }
    },
    {
        "id": "sles-15-sp3",
        "name": "SLES 15 SP3",
        "images": [
            {
                "publisher": "^suse$",
                "offer": "^(sles|sle-hpc)-15-sp3(-|$)",
                "sku": ".*"
            }
        ],
        "os": "(sles|suse linux)(?!.*sap)\\D*15\\D*(sp ?)?3\\b",
        "end": "2022-12-31",
        "extended": {
            "key": "sles",
            "how": "LTSS",
            "until": "2025-12-31",
            "onAzure": "paid",
            "onArc": "paid"
        }
    },
    {
        "id": "sles-sap-15-sp3",
        "name": "SLES for SAP 15 SP3",
        "images": [
            {
                "publisher": "^suse$",
                "offer": "^sles-sap-15-sp3(-|$)",
                "sku": ".*"
            }
        ],
        "os": "suse linux.*sap.*15\\D*(sp ?)?3\\b",
        "end": "2022-12-31",
        "extended": {
            "key": "sles",
            "how": "LTSS or ESPOS of SLES for SAP",
            "until": "2025-12-31",
            "onAzure": "unknown",
            "onArc": "paid"
        }
    },
    {
        "id": "sles-15-sp4",
        "name": "SLES 15 SP4",
        "images": [
            {
                "publisher": "^suse$",
                "offer": "^(sles|sle-hpc)-15-sp4(-|$)",
                "sku": ".*"
            }
        ],
        "os": "(sles|suse linux)(?!.*sap)\\D*15\\D*(sp ?)?4\\b",
        "end": "2023-12-31",
        "extended": {
            "key": "sles",
            "how": "LTSS",
            "until": "2026-12-31",
            "onAzure": "paid",
            "onArc": "paid"
        }
    },
    {
        "id": "sles-sap-15-sp4",
        "name": "SLES for SAP 15 SP4",
        "images": [
            {
                "publisher": "^suse$",
                "offer": "^sles-sap-15-sp4(-|$)",
                "sku": ".*"
            }
        ],
        "os": "suse linux.*sap.*15\\D*(sp ?)?4\\b",
        "end": "2023-12-31",
        "extended": {
            "key": "sles",
            "how": "LTSS or ESPOS of SLES for SAP",
            "until": "2026-12-31",
            "onAzure": "unknown",
            "onArc": "paid"
        }
    },
    {
        "id": "sles-15-sp5",
        "name": "SLES 15 SP5",
        "images": [
            {
                "publisher": "^suse$",
                "offer": "^(sles|sle-hpc)-15-sp5(-|$)",
                "sku": ".*"
            }
        ],
        "os": "(sles|suse linux)(?!.*sap)\\D*15\\D*(sp ?)?5\\b",
        "end": "2024-12-31",
        "extended": {
            "key": "sles",
            "how": "LTSS",
            "until": "2027-12-31",
            "onAzure": "paid",
            "onArc": "paid"
        }
    },
    {
        "id": "sles-sap-15-sp5",
        "name": "SLES for SAP 15 SP5",
        "images": [
            {
                "publisher": "^suse$",
                "offer": "^sles-sap-15-sp5(-|$)",
                "sku": ".*"
            }
        ],
        "os": "suse linux.*sap.*15\\D*(sp ?)?5\\b",
        "end": "2024-12-31",
        "extended": {
            "key": "sles",
            "how": "LTSS or ESPOS of SLES for SAP",
            "until": "2027-12-31",
            "onAzure": "unknown",
            "onArc": "paid"
        }
    },
    {
        "id": "sles-15-sp6",
        "name": "SLES 15 SP6",
        "images": [
            {
                "publisher": "^suse$",
                "offer": "^(sles|sle-hpc)-15-sp6(-|$)",
                "sku": ".*"
            }
        ],
        "os": "(sles|suse linux)(?!.*sap)\\D*15\\D*(sp ?)?6\\b",
        "end": "2025-12-31",
        "extended": {
            "key": "sles",
            "how": "LTSS",
            "until": "2028-12-31",
            "onAzure": "paid",
            "onArc": "paid"
        }
    },
    {
        "id": "sles-sap-15-sp6",
        "name": "SLES for SAP 15 SP6",
        "images": [
            {
                "publisher": "^suse$",
                "offer": "^sles-sap-15-sp6(-|$)",
                "sku": ".*"
            }
        ],
        "os": "suse linux.*sap.*15\\D*(sp ?)?6\\b",
        "end": "2025-12-31",
        "extended": {
            "key": "sles",
            "how": "LTSS or ESPOS of SLES for SAP",
            "until": "2028-12-31",
            "onAzure": "unknown",
            "onArc": "paid"
        }
    },
    {
        "id": "sles-15-sp7",
        "name": "SLES 15 SP7",
        "images": [
            {
                "publisher": "^suse$",
                "offer": "^(sles|sle-hpc)-15-sp7(-|$)",
                "sku": ".*"
            }
        ],
        "os": "(sles|suse linux)(?!.*sap)\\D*15\\D*(sp ?)?7\\b",
        "end": "2031-07-31",
        "extended": {
            "key": "sles",
            "how": "LTSS",
            "until": "2034-07-31",
            "onAzure": "paid",
            "onArc": "paid"
        }
    },
    {
        "id": "sles-sap-15-sp7",
        "name": "SLES for SAP 15 SP7",
        "images": [
            {
                "publisher": "^suse$",
                "offer": "^sles-sap-15-sp7(-|$)",
                "sku": ".*"
            }
        ],
        "os": "suse linux.*sap.*15\\D*(sp ?)?7\\b",
        "end": "2031-07-31",
        "extended": {
            "key": "sles",
            "how": "LTSS or ESPOS of SLES for SAP",
            "until": "2034-07-31",
            "onAzure": "unknown",
            "onArc": "paid"
        }
    },
    {
        "id": "sles-16.0",
        "name": "SLES 16.0",
        "images": [
            {
                "publisher": "^suse$",
                "offer": "^sles(-sap)?-16",
                "sku": ".*"
            }
        ],
        "os": "(sles|suse linux)\\D*16\\.0",
        "end": "2027-11-30",
        "extended": {
            "key": "sles",
            "how": "LTSS",
            "until": "2030-11-30",
            "onAzure": "paid",
            "onArc": "paid"
        }
    },
    {
        "id": "oracle-linux-7",
        "name": "Oracle Linux 7",
        "images": [
            {
                "publisher": "^oracle$",
                "offer": "^oracle-linux$",
                "sku": "^(ol)?7"
            }
        ],
        "os": "(oracle|\\bol)\\D*\\b7(\\.|\\b)",
        "end": "2024-12-31",
        "extended": {
            "key": "oracleLinux",
            "how": "Extended Support",
            "until": "2028-06-30",
            "onAzure": "paid",
            "onArc": "paid"
        }
    },
    {
        "id": "oracle-linux-8",
        "name": "Oracle Linux 8",
        "images": [
            {
                "publisher": "^oracle$",
                "offer": "^oracle-linux$",
                "sku": "^(ol)?8"
            }
        ],
        "os": "(oracle|\\bol)\\D*\\b8(\\.|\\b)",
        "end": "2029-07-31",
        "extended": {
            "key": "oracleLinux",
            "how": "Extended Support",
            "until": "2032-07-31",
            "onAzure": "paid",
            "onArc": "paid"
        }
    },
    {
        "id": "oracle-linux-9",
        "name": "Oracle Linux 9",
        "images": [
            {
                "publisher": "^oracle$",
                "offer": "^oracle-linux$",
                "sku": "^(ol)?9"
            }
        ],
        "os": "(oracle|\\bol)\\D*\\b9(\\.|\\b)",
        "end": "2032-06-30",
        "extended": {
            "key": "oracleLinux",
            "how": "Extended Support",
            "until": "2035-06-30",
            "onAzure": "paid",
            "onArc": "paid"
        }
    },
    {
        "id": "almalinux-8",
        "name": "AlmaLinux 8",
        "images": [
            {
                "publisher": "^almalinux$",
                "offer": "^almalinux",
                "sku": "(^|-|linux-?)8(?=$|[._-]|-)"
            }
        ],
        "os": "alma\\D*\\b8(\\.|\\b)",
        "end": "2029-05-31",
        "extended": null
    },
    {
        "id": "almalinux-9",
        "name": "AlmaLinux 9",
        "images": [
            {
                "publisher": "^almalinux$",
                "offer": "^almalinux",
                "sku": "(^|-|linux-?)9(?=$|[._-]|-)"
            }
        ],
        "os": "alma\\D*\\b9(\\.|\\b)",
        "end": "2032-05-31",
        "extended": null
    },
    {
        "id": "almalinux-10",
        "name": "AlmaLinux 10",
        "images": [
            {
                "publisher": "^almalinux$",
                "offer": "^almalinux",
                "sku": "(^|-|linux-?)10(?=$|[._-]|-)"
            }
        ],
        "os": "alma\\D*\\b10(\\.|\\b)",
        "end": "2035-05-31",
        "extended": null
    },
    {
        "id": "rocky-linux-8",
        "name": "Rocky Linux 8",
        "images": [
            {
                "publisher": "^(resf|erockyenterprisesoftwarefoundationinc.*)$",
                "offer": "^rocky",
                "sku": "(^|-|linux-?)8(?=$|[._-]|-)"
            }
        ],
        "os": "rocky\\D*\\b8(\\.|\\b)",
        "end": "2029-05-31",
        "extended": null
    },
    {
        "id": "rocky-linux-9",
        "name": "Rocky Linux 9",
        "images": [
            {
                "publisher": "^(resf|erockyenterprisesoftwarefoundationinc.*)$",
                "offer": "^rocky",
                "sku": "(^|-|linux-?)9(?=$|[._-]|-)"
            }
        ],
        "os": "rocky\\D*\\b9(\\.|\\b)",
        "end": "2032-05-31",
        "extended": null
    },
    {
        "id": "rocky-linux-10",
        "name": "Rocky Linux 10",
        "images": [
            {
                "publisher": "^(resf|erockyenterprisesoftwarefoundationinc.*)$",
                "offer": "^rocky",
                "sku": "(^|-|linux-?)10(?=$|[._-]|-)"
            }
        ],
        "os": "rocky\\D*\\b10(\\.|\\b)",
        "end": "2035-05-31",
        "extended": null
    },
    {
        "id": "cbl-mariner-1",
        "name": "CBL-Mariner 1",
        "images": [
            {
                "publisher": "^microsoftcblmariner$",
                "offer": "^cbl-mariner$",
                "sku": "^(cbl-mariner-)?1(-|$)"
            }
        ],
        "os": "mariner\\D*1\\.0",
        "end": "2023-07-31",
        "extended": null
    },
    {
        "id": "azure-linux-2",
        "name": "CBL-Mariner 2 / Azure Linux 2",
        "images": [
            {
                "publisher": "^microsoftcblmariner$",
                "offer": "^(cbl-mariner|azure-linux-2)$",
                "sku": "^(cbl-mariner-|azure-linux-)?2(-|$)"
            }
        ],
        "os": "(mariner|azure ?linux)\\D*2\\.0",
        "end": "2025-11-30",
        "endEarliest": "2025-06-30",
        "extended": null
    },
    {
        "id": "azure-linux-3",
        "name": "Azure Linux 3",
        "images": [
            {
                "publisher": "^microsoftcblmariner$",
                "offer": "^azure-linux-3$",
                "sku": ".*"
            }
        ],
        "os": "azure ?linux\\D*3\\.0",
        "end": null,
        "extended": null
    },
    {
        "id": "flatcar",
        "name": "Flatcar Container Linux",
        "images": [
            {
                "publisher": "^kinvolk$",
                "offer": "^flatcar",
                "sku": ".*"
            }
        ],
        "os": "flatcar",
        "end": null,
        "extended": null
    },
    {
        "id": "amazon-linux-2",
        "name": "Amazon Linux 2 (Arc)",
        "images": [],
        "os": "amazon linux( release)? 2(?!0)",
        "end": "2026-06-30",
        "extended": null
    },
    {
        "id": "amazon-linux-2023",
        "name": "Amazon Linux 2023 (Arc)",
        "images": [],
        "os": "amazon linux( release)? 2023",
        "end": "2029-06-30",
        "extended": null
    }
];

;// CONCATENATED MODULE: ./lib/patching/publishing.js




/** One total function; the tests hold it against the table that it was written from. */
function publishing(inputs) {
    const { family, day } = inputs;
    if (!family)
        return { publishes: 'unknown', why: 'not in the table' };
    const { end, endEarliest = end, extended } = family;
    if (end === null || endEarliest === null)
        return { publishes: 'yes' };
    const support = extended ? supportOf(extended, inputs) : 'no';
    if (day <= endEarliest)
        return { publishes: 'yes', lastDay: support === 'yes' ? lastDayOf(extended, endEarliest) : endEarliest };
    if (day <= end)
        return { publishes: 'unknown', why: 'sources disagree' };
    if (!extended)
        return { publishes: 'no', lastDay: end, why: 'ended' };
    const { until, untilEarliest = until } = extended;
    if (day > until)
        return { publishes: 'no', lastDay: until, why: 'ended' };
    if (day > untilEarliest)
        return { publishes: 'unknown', why: 'sources disagree' };
    switch (support) {
        case 'yes':
            return { publishes: 'yes', lastDay: untilEarliest };
        case 'no':
            return { publishes: 'no', lastDay: end, why: 'not bought' };
        case 'unknown':
            return { publishes: 'unknown', why: 'support not shown' };
    }
}
function supportOf({ onAzure, onArc }, { where, shown, bought }) {
    if ((where === 'arc' ? onArc : onAzure) === 'included')
        return 'yes';
    if (shown !== 'unknown' || bought === undefined)
        return shown;
    return bought ? 'yes' : 'no';
}
function lastDayOf(extended, end) {
    const { until, untilEarliest = until } = extended ?? { until: end };
    return untilEarliest > end ? untilEarliest : end;
}
/** Who publishes for a machine, on this day. */
function publishingOf(machine, boughtSupport, day) {
    const system = systemOf(machine);
    const family = system.kind === 'value' ? system.value : undefined;
    const extended = family?.extended;
    return publishing({
        family,
        day,
        where: machine.kind === 'arc-server' ? 'arc' : 'azure',
        shown: extended ? isShown(machine, extended) : 'unknown',
        bought: extended ? boughtSupport[extended.key] : undefined,
    });
}
/** On a virtual machine nothing shows that support was not bought: a subscription may be attached inside. */
function isShown({ kind, image, licenseType, extendedUpdates }, { shownOnAzure, shownOnArc }) {
    if (kind === 'arc-server') {
        if (!shownOnArc || extendedUpdates.kind !== 'value')
            return 'unknown';
        return extendedUpdates.value ? 'yes' : 'no';
    }
    if (!shownOnAzure)
        return 'unknown';
    if (licenseType.kind === 'value' && (0,resource_id/* sameText */.QV)(licenseType.value, shownOnAzure.licenseType))
        return 'yes';
    if (!shownOnAzure.image || image.kind !== 'value' || image.value.kind !== 'marketplace')
        return 'unknown';
    return new RegExp(shownOnAzure.image, 'i').test(`${image.value.offer}/${image.value.sku}`) ? 'yes' : 'unknown';
}
/**
 * The system of a machine: what it says of itself while it runs, since it may have been upgraded in place, else what its image holds.
 * Unknown with the reason where the table has no row for it.
 */
function systemOf({ kind, product, image }) {
    if (product.kind === 'value') {
        const family = familyOfProduct(product.value);
        if (family)
            return (0,estate_known/* value */.Uq)(family);
        // Without a version it names less than the image does.
        if (/\d/.test(product.value))
            return (0,estate_known/* unknown */.L5)('the table of systems does not know what they say that they run');
    }
    if (image.kind === 'unknown')
        return image;
    if (kind === 'arc-server')
        return product.kind === 'unknown' ? product : (0,estate_known/* unknown */.L5)('Azure does not say which system these servers run');
    if (image.kind === 'absent')
        return (0,estate_known/* unknown */.L5)('they are made from a disk, which does not say what it holds');
    if (image.value.kind === 'custom')
        return (0,estate_known/* unknown */.L5)('they are made from a custom image, which does not say what it holds');
    const family = familyOfImage(image.value);
    return family ? (0,estate_known/* value */.Uq)(family) : (0,estate_known/* unknown */.L5)('the table of systems does not hold their image');
}
let compiled;
function patterns() {
    compiled ??= systemFamilies.map((family) => ({
        family,
        images: family.images.map(({ publisher, offer, sku }) => {
            return { publisher: new RegExp(publisher, 'i'), offer: new RegExp(offer, 'i'), sku: new RegExp(sku, 'i') };
        }),
        os: new RegExp(family.os, 'i'),
    }));
    return compiled;
}
/** Every family whose patterns match; the table is right where it is one at most. */
function familiesOfImage({ publisher, offer, sku }) {
    return patterns()
        .filter(({ images }) => images.some((names) => names.publisher.test(publisher) && names.offer.test(offer) && names.sku.test(sku)))
        .map(({ family }) => family);
}
/** The family of an image, by its names as JSON. */
const familyOfNames = (0,memo/* memoOfString */.h)((names) => {
    const [publisher, offer, sku] = JSON.parse(names);
    return only(familiesOfImage({ publisher, offer, sku }));
});
function familyOfImage({ publisher, offer, sku }) {
    return familyOfNames(JSON.stringify([publisher, offer, sku]));
}
const familyOfProduct = (0,memo/* memoOfString */.h)((product) => only(patterns()
    .filter(({ os }) => os.test(product))
    .map(({ family }) => family)));
/** Where several match it is none for certain. */
function only([family, ...others]) {
    return family && others.length === 0 ? family : null;
}

;// CONCATENATED MODULE: ./lib/rules/critical-patch-age.js











/** How long critical and security patches have been waiting, as far as an assessment of the last days tells. */
const criticalPatchAge = liveRule({
    id: 'critical-patch-age',
    title: 'No critical or security patch has been missing for longer than the policy allows',
    severity: 'critical',
    patchClasses: ({ classifications = [] }) => classifications,
    remedies: assignmentRemedies,
    check(live, subject, options) {
        const outcome = ageOf(live, subject, options);
        return outcome.outcome === 'pass' ? unlessEnded(subject) : outcome;
    },
});
/** Where nobody publishes patches any more, or perhaps nobody, none that is missing proves nothing. */
function unlessEnded({ patching: { machine }, requirements: { extendedSupport }, now }) {
    const result = publishingOf(machine, extendedSupport, dayIn(now.getTime()));
    if (result.publishes === 'yes' || (result.publishes === 'unknown' && result.why === 'not in the table'))
        return pass;
    const nobody = result.publishes === 'no' ? 'nobody publishes' : 'perhaps nobody publishes';
    const message = `misses no patch for too long, but ${nobody} any for its system`;
    const reason = `For the system of these machines ${nobody} patches any more, so that none is missing proves nothing.`;
    return undecided('pending', message, reason);
}
function ageOf(live, { patching, requirements, now }, { maxDays, maxAssessmentAgeDays, poweredOff, classifications }) {
    const limit = maxDays ?? requirements.maxDaysWithoutCriticalPatches;
    if (limit === undefined || !isAssessed(patching.machine.kind))
        return notApplicable;
    if (isDisconnected(live) !== 'no')
        return outOfTouch(live, limit);
    const state = assessmentState(live, maxAssessmentAgeDays, now);
    if (state.kind !== 'fresh') {
        // Nobody assesses a machine that is off; it is evaluated for as long as its last assessment is fresh.
        const skipped = poweredOff === 'skip' && state.kind !== 'unknown' && isOff(live) === 'yes';
        return skipped ? notApplicable : notAssessed(state, maxAssessmentAgeDays, limit);
    }
    const missing = missingPatches(live, state.assessment, classifications);
    return critical_patch_age_resultOf({ live, patching, now, limit, assessment: state.assessment, missing });
}
function critical_patch_age_resultOf(subject) {
    const { limit, missing } = subject;
    const overdue = overdueOf(subject);
    if (overdue.length > 0)
        return tooOld(subject, overdue);
    if (missing.count === undefined) {
        return critical_patch_age_open(limit, 'its assessment counted nothing', 'The last assessment of these machines counted nothing, not even that nothing is missing.');
    }
    if (missing.count === 0)
        return pass;
    return resultByInstallations(subject);
}
/** The oldest first. */
function overdueOf({ missing, limit, now }) {
    const overdue = [];
    for (const patch of missing.listed) {
        const since = waitingSince(patch);
        if (since && daysSince(since.at, now) > limit)
            overdue.push({ patch, since });
    }
    return overdue.sort((a, b) => a.since.at - b.since.at || (patchName(a.patch) < patchName(b.patch) ? -1 : 1));
}
function tooOld({ patching, now, limit, assessment }, overdue) {
    const [{ patch, since }] = overdue;
    const more = overdue.length > 1 ? ` and ${overdue.length - 1} more for too long` : '';
    const date = `${since.by === 'published' ? 'published' : 'first seen missing'} on ${dayIn(since.at)}`;
    const atLeast = Number.isFinite(since.earliest) ? '' : 'at least ';
    const exclusion = exclusionOf(patch, patching.reaches);
    const warned = assessment.status.toLowerCase() === 'completedwithwarnings' ? '; the assessment ended with warnings' : '';
    const name = patchName(patch);
    const fix = exclusion?.by === 'named'
        ? `Take ${name} out of the exclusions of ${exclusion.schedule}, or install it by hand.`
        : `Install ${name} now (az vm install-patches), and look at the last installations for the reason why it was left.`;
    return violation('pending', `has ${name}, ${date}, missing for ${atLeast}${daysSince(since.at, now)} days${more}${saysExclusion(exclusion)}${warned}; ${allowed(limit)}`, fix);
}
function saysExclusion(exclusion) {
    if (!exclusion)
        return '';
    return exclusion.by === 'named'
        ? `; the schedule ${exclusion.schedule} excludes it`
        : `; the schedule ${exclusion.schedule} excludes patches that need a reboot`;
}
/**
 * Patches that may have been waiting for too long were not at the last successful installation. Where Update Manager patches, all others need one
 * as well: each month's cumulative update of Windows replaces the one before, so the oldest missing patch is never old.
 */
function resultByInstallations(subject) {
    const { live, patching, now, limit, missing } = subject;
    const ageless = missing.listed.filter((patch) => daysSince(waitingSince(patch)?.earliest ?? Number.NEGATIVE_INFINITY, now) > limit);
    const demanded = byUpdateManager(patching.orchestrations);
    if (ageless.length + missing.unlisted === 0 && demanded === 'no')
        return pass;
    const last = lastSuccess(live, (installation) => bringsCritical(installation, patching));
    const isWithin = (at) => daysSince(at, now) <= limit;
    if (last.certain !== undefined && isWithin(last.certain))
        return unlessHidden(subject, ageless);
    const created = instantFact(live.created);
    if (created.kind === 'value' && isWithin(created.value))
        return unlessHidden(subject, []);
    if (last.possible && isWithin(last.possible.at)) {
        const reason = `Whether the last installation of these machines succeeded is not known: ${last.possible.why.replace(/\.$/, '')}.`;
        return critical_patch_age_open(limit, `${critical_patch_age_some(missing)} missing, and its last installation leaves open whether it succeeded`, reason);
    }
    if (last.certain === undefined) {
        const reason = 'No successful installation of these machines is visible; Azure shows those of the last 30 days.';
        return critical_patch_age_open(limit, `${critical_patch_age_some(missing)} missing, and no successful installation is visible${saysSetAside(last)}`, reason);
    }
    const since = `no successful installation since ${dayIn(last.certain)}, ${daysSince(last.certain, now)} days ago${saysSetAside(last)}`;
    if (demanded !== 'yes')
        return critical_patch_age_open(limit, `${critical_patch_age_some(missing)} missing, and ${since}`, reasonWhereNotDemanded(demanded, patching));
    return violation('pending', `has ${critical_patch_age_some(missing)} missing, and ${since}; ${allowed(limit)}`, 'Install them now (az vm install-patches), and look at the last installations for the reason why they were left.');
}
/** What a schedule leaves out was missing also after its runs; and a list that could not be read may hold such a patch, or an old one. */
function unlessHidden({ live: { pending }, patching, limit, missing }, ageless) {
    if (pending.kind === 'unknown') {
        const reason = `Which patches these machines miss is not known: ${pending.why.replace(/\.$/, '')}.`;
        return critical_patch_age_open(limit, `${critical_patch_age_some(missing)} missing since a day that is not known`, reason);
    }
    for (const patch of ageless) {
        const exclusion = exclusionOf(patch, patching.reaches);
        if (!exclusion)
            continue;
        const reason = 'Azure gives no date for patches of these machines that their schedules exclude; carried snapshots would tell their age.';
        return critical_patch_age_open(limit, `${patchName(patch)} missing since a day that is not known${saysExclusion(exclusion)}`, reason);
    }
    return pass;
}
const updateManagers = ['CustomerManagedSchedules', 'AzureManagedSafeDeployment'];
function byUpdateManager(orchestrations) {
    if (orchestrations.every((orchestration) => updateManagers.includes(orchestration)))
        return 'yes';
    return orchestrations.some((orchestration) => updateManagers.includes(orchestration)) ? 'unknown' : 'no';
}
/** Runs of schedules without these classes say nothing about them, and what one brought that does not reach the machine any more nobody knows. */
function bringsCritical({ scheduleRun }, { machine, reaches }) {
    if (scheduleRun === undefined)
        return 'yes';
    const reach = reaches.find((reach) => isRunOf(reach, scheduleRun));
    return reach ? carriedTo(machine, reach) : 'unknown';
}
function reasonWhereNotDemanded(demanded, { undecided: facts }) {
    if (demanded === 'unknown')
        return reasonOfUndecided(facts);
    return 'Azure gives no date for patches of these machines, and what else than Azure Update Manager installs is not visible.';
}
function saysSetAside({ setAside }) {
    if (!setAside)
        return '';
    return ` (the last one${setAside.at === undefined ? '' : `, of ${dayIn(setAside.at)},`} ${setAside.why})`;
}
function critical_patch_age_some({ count }) {
    return count === 1 ? '1 critical or security patch' : `${count} critical or security patches`;
}
function outOfTouch(live, limit) {
    const { connection } = live;
    if (connection.kind === 'unknown') {
        return critical_patch_age_open(limit, 'its connection is not known', `The connection of these servers is not known: ${connection.why.replace(/\.$/, '')}.`);
    }
    const state = connection.kind === 'value' ? connection.value.state : 'gone';
    return critical_patch_age_open(limit, `its connection to Azure is ${state}`, 'These servers are not connected to Azure, which knows nothing new about them.');
}
function notAssessed(state, maxAge, limit) {
    switch (state.kind) {
        case 'never':
            return critical_patch_age_open(limit, 'never assessed, or more than seven days ago', 'These machines were never assessed, or more than seven days ago.');
        case 'stale': {
            const reason = `The last assessment of these machines is more than ${maxAge} ${maxAge === 1 ? 'day' : 'days'} old.`;
            return critical_patch_age_open(limit, `last assessed on ${dayIn(state.at)}`, reason);
        }
        case 'failed':
            return critical_patch_age_open(limit, 'its last assessment failed', 'The last assessment of these machines failed, so what they miss is not known.');
        case 'unfinished':
            return critical_patch_age_open(limit, 'its last assessment is not over', 'The last assessment of these machines is not over, so what they miss is not known.');
        case 'unknown':
            return critical_patch_age_open(limit, 'its last assessment is not known', `The last assessment of these machines is not known: ${state.why.replace(/\.$/, '')}.`);
    }
}
function critical_patch_age_open(limit, detail, reason) {
    return undecided('pending', `may lack critical or security patches for too long: ${detail}; ${allowed(limit)}`, reason);
}
function allowed(limit) {
    return `allowed: at most ${limit} ${limit === 1 ? 'day' : 'days'}`;
}

;// CONCATENATED MODULE: ./lib/rules/default-mode-implicit.js






/** A mode that nobody wrote is left to the service, which picks by system. */
const defaultModeImplicit = {
    id: 'default-mode-implicit',
    title: 'Somebody chose the patch mode of each machine',
    severity: 'low',
    appliesTo: 'machine',
    check({ patching: { machine } }) {
        if (machine.legacy || machine.kind === 'uniform-scale-set' || machine.kind === 'arc-server')
            return notApplicable;
        const { patchMode, specialised } = machine;
        if (patchMode.kind === 'absent' || (0,truth/* has */.zy)(specialised, true) === 'yes')
            return notApplicable;
        switch ((0,truth/* and */.Uo)(inEachSetting(machine, isImplicit), (0,truth/* not */.AU)((0,truth/* has */.zy)(specialised, true)))) {
            case 'no':
                return pass;
            case 'yes':
                return violation('patchMode', `has no patchMode written${byDefault(machine)}; asked for: a choice`, fix(machine));
            case 'unknown':
                return undecided('patchMode', 'may have no patchMode written; asked for: a choice', reasonOf({ patchMode, specialised }));
        }
    },
};
function isImplicit({ patchMode }) {
    if (patchMode.kind === 'unknown')
        return 'unknown';
    return patchMode.kind === 'value' && patchMode.implicit ? 'yes' : 'no';
}
function byDefault({ patchMode }) {
    return patchMode.kind === 'value' ? `, so ${patchMode.value} applies as the default of the service` : '';
}
function fix(machine) {
    const today = machine.patchMode.kind === 'value' ? machine.patchMode.value : 'AutomaticByPlatform';
    // Azure refuses AutomaticByOS while Windows' own updates are off.
    const mode = today === 'AutomaticByOS' && (0,truth/* has */.zy)(machine.automaticUpdates, false) === 'yes' ? 'Manual' : today;
    const way = setOn(machine, { patchMode: mode });
    return fixOf([{ ...way, words: `${way.words} to keep today's behaviour, or choose another mode` }]);
}

;// CONCATENATED MODULE: ./lib/rules/dynamic-scope-empty.js

/** Azure accepts names of groups and tags that do not exist: a typo leaves the schedule without machines. */
const dynamicScopeEmpty = {
    id: 'dynamic-scope-empty',
    title: 'Each dynamic scope selects at least one machine',
    severity: 'medium',
    appliesTo: 'dynamic scope',
    check({ members, unread }) {
        if (members.certain > 0)
            return pass;
        // Machines outside an open input may be in it.
        if (unread?.unclaimed)
            return notApplicable;
        if (unread)
            return undecided('filter', 'may select no machine', `Whether machines are in the dynamic scope is not known: ${unread.why}.`);
        if (members.possible === 0) {
            return violation('filter', 'has a filter that selects no machine; asked for: at least one', 'Check the groups, locations and tags of the filter: Azure accepts names that do not exist.');
        }
        return undecided('filter', 'may select no machine', `Whether machines are in the dynamic scope is not known: ${members.why ?? 'the input cannot tell'}.`);
    },
};

;// CONCATENATED MODULE: ./lib/rules/dynamic-scope-no-location.js


/** On a resource group Azure has refused filters without locations. */
const dynamicScopeNoLocation = {
    id: 'dynamic-scope-no-location',
    title: 'A dynamic scope on a resource group names its locations',
    severity: 'low',
    appliesTo: 'dynamic scope',
    check({ scope }) {
        const { resourceGroup, locations } = scope;
        if (resourceGroup.kind === 'absent')
            return notApplicable;
        if (locations.kind === 'value' && locations.value.length > 0)
            return pass;
        if (locations.kind !== 'unknown' && resourceGroup.kind === 'value')
            return dynamic_scope_no_location_missing;
        return undecided('locations', 'may lie on a resource group without naming locations', reasonOf({ resourceGroup, locations }));
    },
};
const dynamic_scope_no_location_missing = violation('locations', 'has no locations although it lies on a resource group; asked for: at least one, since Azure may refuse the filter', 'Set filter.locations to the regions of the machines.');

;// CONCATENATED MODULE: ./lib/rules/dynamic-scope-over-limit.js


/** Limits of one dynamic scope: learn.microsoft.com/azure/update-manager/dynamic-scope-overview */
const dynamic_scope_over_limit_most = { machines: 1000, tags: 50, resourceGroups: 50 };
const dynamicScopeOverLimit = {
    id: 'dynamic-scope-over-limit',
    title: "Each dynamic scope keeps within Azure's limits",
    severity: 'high',
    appliesTo: 'dynamic scope',
    check({ scope, members }) {
        const { tags, resourceGroups } = scope;
        const over = [
            ...excess(members.certain, dynamic_scope_over_limit_most.machines, 'machines'),
            ...excess(lengthOf(tags), dynamic_scope_over_limit_most.tags, 'tags'),
            ...excess(lengthOf(resourceGroups), dynamic_scope_over_limit_most.resourceGroups, 'resource groups'),
        ];
        if (over.length > 0)
            return violation('filter', `has ${over.join(' and ')}`, 'Split it into several dynamic scopes.');
        return openLists(scope) ?? openMachines(members);
    },
};
function excess(count, limit, what) {
    return count > limit ? [`${count} ${what}; allowed: at most ${limit}`] : [];
}
function lengthOf(list) {
    return list.kind === 'value' ? list.value.length : 0;
}
function openLists({ tags, resourceGroups }) {
    if (tags.kind !== 'unknown' && resourceGroups.kind !== 'unknown')
        return undefined;
    return undecided('filter', `may have more than ${dynamic_scope_over_limit_most.tags} tags or resource groups`, reasonOf({ tags, resourceGroups }));
}
function openMachines({ certain, possible, why }) {
    if (certain + possible <= dynamic_scope_over_limit_most.machines)
        return pass;
    return undecided('filter', `may have more than ${dynamic_scope_over_limit_most.machines} machines`, `Whether machines are in the dynamic scope is not known: ${why ?? 'the input cannot tell'}.`);
}

;// CONCATENATED MODULE: ./lib/rules/dynamic-scope-unbounded.js



/** On a subscription, with nothing but types to select by, the scope takes in every machine, also those that nobody has made yet. */
const dynamicScopeUnbounded = {
    id: 'dynamic-scope-unbounded',
    title: 'Each dynamic scope selects by more than the type of machine',
    severity: 'medium',
    appliesTo: 'dynamic scope',
    check({ scope }) {
        const { resourceGroups, locations, osTypes, tags } = scope;
        const filters = { resourceGroups, locations, osTypes, tags };
        const bounds = Object.values(filters).map(dynamic_scope_unbounded_selects).reduce(truth.or, onGroup(scope));
        switch (bounds) {
            case 'yes':
                return pass;
            case 'no':
                return violation('filter', 'has no filter but the type of machine, so every machine of the subscription is patched at once, future ones included; asked for: groups, locations, systems or tags', 'Filter by resource groups, locations or tags.');
            case 'unknown':
                return undecided('filter', 'may have no filter but the type of machine', reasonOf({ resourceGroup: scope.resourceGroup, ...filters }));
        }
    },
};
function onGroup({ resourceGroup }) {
    return resourceGroup.kind === 'absent' ? 'no' : resourceGroup.kind === 'value' ? 'yes' : 'unknown';
}
/** An empty list selects everything. */
function dynamic_scope_unbounded_selects(list) {
    if (list.kind === 'unknown')
        return 'unknown';
    return list.kind === 'value' && list.value.length > 0 ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ./lib/rules/environment-unmatched.js

/** A machine outside every environment is one that the policy forgot. */
const environmentUnmatched = {
    id: 'environment-unmatched',
    title: 'Each machine belongs to an environment of the policy',
    severity: 'high',
    appliesTo: 'machine',
    nodePools: true,
    check({ unmatched }) {
        if (!unmatched)
            return pass;
        const refused = violation('environment', `belongs to no environment of the policy (${unmatched.membership.why}); asked for: one`, 'Tag or name the machine so that an environment matches it, or add an environment to the policy.');
        return unmatched.effect === 'warn' ? { ...refused, advisory: true } : refused;
    },
};

;// CONCATENATED MODULE: ./lib/rules/extensions-blocked.js







/** Azure patches and assesses through an extension, whoever asks for it. */
const extensionsBlocked = {
    id: 'extensions-blocked',
    title: 'A machine that Azure patches or assesses lets extensions run',
    severity: 'high',
    appliesTo: 'machine',
    check({ patching }) {
        const { machine, reaches, unread } = patching;
        if (machine.kind === 'uniform-scale-set')
            return notApplicable;
        if (machine.kind === 'arc-server')
            return resultOnServer(patching);
        const needed = (0,truth.or)(asksAzure(machine), mayBePatchedBySchedule(patching));
        if (needed === 'no')
            return notApplicable;
        const blocked = (0,truth/* and */.Uo)(needed, (0,truth/* has */.zy)(machine.extensionsAllowed, false));
        if (blocked === 'no')
            return pass;
        return blocked === 'yes' ? extensions_blocked_refused(machine) : unsettled(machine, decidingReach(reaches)?.why ?? unread?.why, needed);
    },
};
function asksAzure({ patchMode, assessmentMode }) {
    return (0,truth.or)((0,truth/* has */.zy)(patchMode, 'AutomaticByPlatform'), (0,truth/* has */.zy)(assessmentMode, 'AutomaticByPlatform'));
}
function extensions_blocked_refused(machine) {
    const { patchMode, assessmentMode } = machine;
    const by = (0,truth/* has */.zy)(patchMode, 'AutomaticByPlatform') === 'yes'
        ? 'has patchMode AutomaticByPlatform'
        : (0,truth/* has */.zy)(assessmentMode, 'AutomaticByPlatform') === 'yes'
            ? 'has assessmentMode AutomaticByPlatform'
            : 'is reached by a schedule';
    const message = `${by} with extensions switched off; asked for: extensions allowed, since Azure patches and assesses through one`;
    return violation('extensionsAllowed', message, fixOf([setOn(machine, { extensionsAllowed: true })]));
}
function unsettled({ patchMode, assessmentMode, extensionsAllowed }, why, needed) {
    const facts = needed === 'yes' ? { extensionsAllowed } : { patchMode, assessmentMode, extensionsAllowed };
    const open = Object.values(facts).some(({ kind }) => kind === 'unknown');
    return undecided('extensionsAllowed', 'may be patched or assessed by Azure with extensions switched off, and then neither works', open ? reasonOf(facts) : reachNotKnown(why));
}
/** The agent of an Arc server decides by itself which extensions run, and only a live estate tells. */
function resultOnServer(patching) {
    const { machine, reaches, unread } = patching;
    const { blockedExtensions: blocked = estate_known/* absent */.Ge } = machine.live ?? {};
    const uses = [
        {
            needed: (0,truth/* has */.zy)(machine.assessmentMode, 'AutomaticByPlatform'),
            by: 'has assessmentMode AutomaticByPlatform',
            extension: 'PatchExtension',
        },
        { needed: mayBePatchedBySchedule(patching), by: 'is reached by a schedule', extension: 'OsUpdateExtension' },
    ];
    const needed = uses.filter((use) => use.needed !== 'no');
    if (blocked.kind === 'absent' || needed.length === 0)
        return notApplicable;
    if (blocked.kind === 'unknown') {
        return undecided('blockedExtensions', mayBeBlocked, `Which extensions the agents of these servers block is not known: ${blocked.why}.`);
    }
    const affected = needed.flatMap((use) => blocked.value.filter((name) => name.endsWith(use.extension)).map((name) => ({ ...use, name })));
    const [first] = affected;
    if (!first)
        return pass;
    const certain = affected.find((use) => use.needed === 'yes');
    if (certain) {
        return violation('blockedExtensions', `${certain.by}, and its agent blocks ${certain.name}; asked for: an agent that lets it run`, `Let the agent run ${affected.map(({ name }) => name).join(' and ')} (see azcmagent config list on the server: extensions.enabled, extensions.allowlist, extensions.blocklist).`);
    }
    return undecided('blockedExtensions', mayBeBlocked, first.extension === 'PatchExtension'
        ? reasonOf({ assessmentMode: machine.assessmentMode })
        : reachNotKnown(decidingReach(reaches)?.why ?? unread?.why));
}
const mayBeBlocked = 'may be patched or assessed by Azure through an extension that its agent blocks';

;// CONCATENATED MODULE: ./lib/rules/hotpatch-prerequisites.js






/** Hotpatching needs Azure's patching, the agent and one of a few images. */
const hotpatchPrerequisites = {
    id: 'hotpatch-prerequisites',
    title: 'A machine with hotpatching has what hotpatching needs',
    severity: 'high',
    appliesTo: 'machine',
    check({ patching: { machine } }) {
        if (machine.kind !== 'virtual-machine')
            return notApplicable;
        const hotpatched = (0,truth/* and */.Uo)((0,truth/* has */.zy)(machine.hotpatch, true), (0,truth/* has */.zy)(machine.os, 'windows'));
        if (hotpatched === 'no')
            return notApplicable;
        const { platform, agent, image } = needsOf(machine);
        const prepared = (0,truth/* and */.Uo)((0,truth/* and */.Uo)(platform, agent), image);
        if (prepared === 'yes')
            return pass;
        return (0,truth/* and */.Uo)(hotpatched, (0,truth/* not */.AU)(prepared)) === 'yes' ? hotpatch_prerequisites_refused(machine) : hotpatch_prerequisites_unsettled(machine);
    },
};
function needsOf(machine) {
    return {
        platform: (0,truth/* has */.zy)(machine.patchMode, 'AutomaticByPlatform'),
        agent: (0,truth/* not */.AU)((0,truth/* has */.zy)(machine.agent, false)),
        image: isListed(machine),
    };
}
function isListed({ image }) {
    if (image.kind === 'unknown')
        return 'unknown';
    return image.kind === 'value' && takesHotpatches(image.value) ? 'yes' : 'no';
}
function hotpatch_prerequisites_refused(machine) {
    const { platform, agent, image } = needsOf(machine);
    const missing = [
        ...(platform === 'no' ? ['patchMode AutomaticByPlatform'] : []),
        ...(agent === 'no' ? ['the agent'] : []),
        ...(image === 'no' ? [`an image that takes hotpatches (${hotpatch_prerequisites_shown(machine)})`] : []),
    ];
    const values = {
        ...(platform === 'no' ? { patchMode: 'AutomaticByPlatform' } : {}),
        ...(agent === 'no' ? { agent: true } : {}),
        // Azure refuses the pair.
        ...((0,truth/* has */.zy)(machine.bypass, true) === 'no' ? {} : { bypass: false }),
    };
    const prepare = [
        ...(Object.keys(values).length > 0 ? [setOn(machine, values)] : []),
        ...(image === 'no'
            ? [step('Create it from an image that takes hotpatches, for example 2025-datacenter-azure-edition', 'use-hotpatch-image')]
            : []),
    ];
    // azurerm refuses every other mode for an image that takes hotpatches.
    const isTied = image === 'yes' && platform === 'no' && machine.origin.words === 'azurerm';
    const fix = fixOf([together(prepare), isTied ? undefined : setOn(machine, { hotpatch: false })]);
    return violation('hotpatch', `has hotpatch set without what it needs; missing: ${missing.join(', ')}`, fix);
}
function hotpatch_prerequisites_unsettled(machine) {
    const { hotpatch, os, patchMode, agent, image } = machine;
    return undecided('hotpatch', 'may have hotpatch set without what it needs: patchMode AutomaticByPlatform, the agent and an image that takes hotpatches', reasonOf({ hotpatch, os, patchMode, agent, image }));
}
function hotpatch_prerequisites_shown({ image }) {
    if (image.kind !== 'value')
        return 'it is made from a disk';
    if (image.value.kind === 'custom')
        return `${image.value.id} is a custom image`;
    const { publisher, offer, sku } = image.value;
    return `${publisher}:${offer}:${sku} does not`;
}

;// CONCATENATED MODULE: ./lib/rules/hotpatch-with-bypass.js





/** Azure answers 400 to hotpatching with the bypass on virtual machines; Arc servers may have both. */
const hotpatchWithBypass = {
    id: 'hotpatch-with-bypass',
    title: 'A machine with hotpatching does not set the bypass',
    severity: 'high',
    appliesTo: 'machine',
    check({ patching: { machine }, requirements }) {
        const { hotpatch, bypass } = machine;
        if (machine.kind !== 'virtual-machine')
            return notApplicable;
        const hotpatched = (0,truth/* has */.zy)(hotpatch, true);
        if (hotpatched === 'no')
            return notApplicable;
        switch ((0,truth/* and */.Uo)(hotpatched, (0,truth/* has */.zy)(bypass, true))) {
            case 'no':
                return pass;
            case 'yes': {
                const azure = leaveToAzure(machine, requirements);
                return violation('hotpatch', 'has hotpatch and bypass both set; asked for: only one of them, since Azure refuses the pair', fixOf([setOn(machine, { hotpatch: false }), azure && together([azure, step('Assign no schedule', 'leave-schedules')], ' and ')]));
            }
            case 'unknown':
                return undecided('hotpatch', 'may have hotpatch and bypass both set, which Azure refuses', reasonOf({ hotpatch, bypass }));
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/last-run-failed.js







const maybe = 'may have a last run that failed';
/** A run that failed leaves everything as it was until the next window, and so does one that was cancelled. */
const lastRunFailed = liveRule({
    id: 'last-run-failed',
    title: 'The last run of a schedule on each machine neither failed nor was cancelled',
    severity: 'high',
    check(live, { patching }) {
        const { installations, runs } = live;
        if (installations.kind === 'unknown')
            return undecided('installations', maybe, installationsNotTold(installations.why));
        if (runs?.kind === 'unknown')
            return undecided('runs', maybe, runsNotTold(runs.why));
        const installation = newestEnded(((0,estate_known/* valueOf */.RP)(installations) ?? []).filter(({ scheduleRun }) => scheduleRun !== undefined));
        const [run] = endedRuns(live);
        if (run && !(installation && isNotBefore(installation, run)))
            return resultOfBareRun(run, patching);
        return installation ? last_run_failed_resultOf(installation, patching) : notApplicable;
    },
});
/** Is this the installation of that run, or of a later one? */
function isNotBefore(installation, run) {
    const { scheduleRun, started } = installation;
    if (scheduleRun !== undefined && (0,resource_id/* sameResource */.nK)(scheduleRun, run.id))
        return true;
    const [began, at] = [instantOf((0,estate_known/* valueOf */.RP)(started)) ?? installedAt(installation), startOfRun(run)];
    return began !== undefined && at !== undefined && began >= at;
}
/** Of a run that left no installation: only Azure Maintenance tells of it. */
function resultOfBareRun(run, patching) {
    const at = startOfRun(run);
    if (at === undefined)
        return undecided('runs', maybe, runWithoutTime);
    const [which, says] = [whichRun(dayIn(at), run.id, patching), saying(run.error)];
    switch (resultOfRun(run)) {
        case 'cancelled':
            return violation('runs', `has a run${which} that was cancelled${says}; asked for: one that succeeds`, 'Find out who or what cancelled it, for example a handler of its pre-event, then install the patches once or wait for the next window.');
        case 'failed':
            return violation('runs', `has a run${which} that failed${says}; asked for: one that succeeds`, afterFailure);
        case 'unknown':
            return undecided('runs', maybe, `The last run of these machines has a status that this version does not know: ${run.status}.`);
        default:
            return pass;
    }
}
function last_run_failed_resultOf(installation, patching) {
    const what = fault(installation);
    if (typeof what !== 'string')
        return what;
    const which = whichInstallation(installation, patching);
    return violation('installations', `has a run${which} ${what}${saying(installation.error)}; asked for: one that succeeds`, afterFailure);
}
const afterFailure = 'Follow the code in the troubleshooting guide of Azure Update Manager, then install the patches once or wait for the next window.';
/** What is wrong with the run, or the outcome where nothing is or nobody knows. */
function fault({ status, counts }) {
    if ((0,resource_id/* sameText */.QV)(status, 'Failed'))
        return 'that failed';
    if ((0,resource_id/* sameText */.QV)(status, 'Succeeded'))
        return pass;
    if (!(0,resource_id/* sameText */.QV)(status, 'CompletedWithWarnings')) {
        return undecided('installations', maybe, `The last run of these machines has a status that this version does not know: ${status}.`);
    }
    // A run may also warn of a reboot that is still owed: reboot-pending-too-long speaks there.
    return counts.failed > 0 ? `in which ${counts.failed} patch${counts.failed === 1 ? '' : 'es'} failed` : pass;
}

;// CONCATENATED MODULE: ./lib/rules/node-channel-none.js




/** Nodes that AKS does not update and that do not update themselves stay as they were made. */
const nodeChannelNone = {
    id: 'node-channel-none',
    title: 'Somebody updates the nodes of each AKS node pool',
    severity: 'high',
    appliesTo: 'machine',
    nodePools: true,
    check({ patching, requirements: { orchestration } }) {
        const { machine } = patching;
        if (machine.kind !== 'aks-node-pool')
            return notApplicable;
        if (orchestration !== 'any' && orchestration.includes('NobodyNodeChannel'))
            return notApplicable;
        switch ((0,truth/* isOnly */.fy)(patching.orchestrations, 'NobodyNodeChannel')) {
            case 'no':
                return pass;
            case 'yes': {
                const { nodeChannel } = machine;
                const channel = nodeChannel.kind === 'value' && nodeChannel.value === 'Unmanaged' ? 'Unmanaged, which does nothing on Windows' : 'None';
                return violation('nodeChannel', `has the node OS upgrade channel ${channel}: nobody updates its nodes, and new images come only with upgrades of Kubernetes`, `${setOn(machine, { nodeChannel: 'NodeImage' }).words} on the cluster.`);
            }
            case 'unknown':
                return undecided('nodeChannel', `may have nodes that nobody updates; ${deciders(patching.undecided)}`, reasonOfUndecided(patching.undecided));
        }
    },
};

;// CONCATENATED MODULE: ./lib/calendar/time-of-day.js




/** From `HH:mm`, the Windows id of a zone and the names of weekdays, without these every day; undefined where one of them is none. */
function timeOfDay(time, timeZone, days = weekdays) {
    const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
    const zone = readZone(timeZone);
    const on = days.flatMap((day) => named(day, weekdays) ?? []);
    if (hours === undefined || zone.kind !== 'value' || on.length < days.length)
        return undefined;
    return { zone: zone.value, minute: Number(hours) * 60 + Number(minutes), on };
}
/** The last such time at or before an instant. */
function lastAt({ zone, minute, on }, instant) {
    const today = localDay(zone, instant);
    for (let day = today; day > today - 9; day -= 1) {
        const isOn = on.includes(weekdays[weekdayOf(day)]);
        const at = isOn ? toInstant(zone, { day, minute }) : Number.POSITIVE_INFINITY;
        if (at <= instant)
            return at;
    }
    return Number.NEGATIVE_INFINITY;
}

;// CONCATENATED MODULE: ./lib/rules/off-in-window.js








/** Azure starts no machine for a window. */
const offInWindow = {
    id: 'off-in-window',
    title: 'No schedule shuts a machine down before or during the windows in which it is patched',
    severity: 'medium',
    appliesTo: 'machine',
    check({ patching, now }, { hours }) {
        const { machine } = patching;
        const { calendars, open, scheduled } = patchTimesOf(patching);
        // Of a running machine nobody reads what switches it; that it was off shows by itself.
        if (!scheduled || (machine.live !== undefined && machine.shutdownTime.kind === 'unknown'))
            return notApplicable;
        const shutdown = shutdownOf(machine);
        if (shutdown.kind === 'absent')
            return pass;
        const maybe = 'may be off in windows in which it is to be patched';
        if (shutdown.kind === 'unknown')
            return undecided('shutdownTime', maybe, shutdown.why);
        const start = startOf(machine);
        const states = [...calendars.values()].flatMap((calendar) => statesIn(windows(calendar, now.getTime()), shutdown.value, start, { now, hours }));
        const bad = states.filter((state) => state === 'off' || state === 'stopped');
        const shut = `is shut down every day at ${textOf(machine.shutdownTime)} (${textOf(machine.shutdownZone)})`;
        if (bad.length > 0)
            return offIn(bad, states.length, shut, [...calendars.keys()]);
        if (open !== undefined)
            return undecided('shutdownTime', `${shut} and ${maybe}`, notTold('Which windows these machines have is', open));
        if (!states.includes('perhaps'))
            return pass;
        const why = start.kind === 'unknown' ? start.why : 'Whether somebody starts these machines before their windows is not known.';
        return undecided('shutdownTime', `${shut} and ${maybe}`, why);
    },
};
function offIn(bad, all, shut, schedules) {
    const how = bad.includes('off') ? 'off' : 'switched off';
    const count = bad.length === all ? `all ${all} windows` : `${bad.length} of the ${all} windows`;
    const message = `${shut}, so it is ${how} in ${count} of the next year (of the schedule${schedules.length === 1 ? '' : 's'} ${[...schedules].sort().join(' and ')}), unless somebody starts it; asked for: running from 15 minutes before each window until it ends`;
    const fix = 'Have it shut down at another time, or started at least 15 minutes before each window, for example by a scheduled action (ARM: Microsoft.ComputeSchedule/scheduledActions).';
    const outcome = violation('shutdownTime', message, fix);
    return bad.length < all && outcome.outcome === 'violation' ? { ...outcome, severity: 'low' } : outcome;
}
/** How far ahead windows count. */
const year = 366 * dayLength;
/** Azure asks that a machine runs for so long before its window. */
const lead = 15 * minuteLength;
function statesIn(all, shutdown, start, { now, hours }) {
    const states = [];
    for (const window of all) {
        if (window.start > now.getTime() + year)
            break;
        states.push(stateAt(window, shutdown, start, hours));
    }
    return states;
}
function stateAt({ start: opens, end }, shutdown, start, hours) {
    if (lastAt(shutdown, end - 1) >= opens)
        return 'stopped';
    if (start.kind === 'unknown')
        return 'perhaps';
    const off = lastAt(shutdown, opens);
    if (start.kind === 'value' && lastAt(start.value, opens - lead) > off)
        return 'on';
    return opens - off <= hours * hourLength ? 'off' : 'perhaps';
}
function shutdownOf({ shutdownTime, shutdownZone }) {
    if (shutdownTime.kind === 'absent')
        return shutdownTime;
    if (shutdownTime.kind === 'unknown' || shutdownZone.kind !== 'value') {
        const zone = shutdownZone.kind === 'absent' ? (0,estate_known/* unknown */.L5)('nothing says it') : shutdownZone;
        return (0,estate_known/* unknown */.L5)(reasonOf(shutdownTime.kind === 'unknown' ? { shutdownTime } : { shutdownZone: zone }));
    }
    return off_in_window_settled(timeOfDay(shutdownTime.value, shutdownZone.value), 'these machines are shut down');
}
function startOf({ startTime, startZone, startDays }) {
    if (startTime.kind === 'absent')
        return startTime;
    if (startTime.kind === 'unknown')
        return (0,estate_known/* unknown */.L5)(reasonOf({ startTime }));
    if (startZone.kind === 'unknown' || startDays.kind === 'unknown')
        return (0,estate_known/* unknown */.L5)(reasonOf({ startZone, startDays }));
    const days = startDays.kind === 'value' ? startDays.value : undefined;
    return off_in_window_settled(timeOfDay(startTime.value, startZone.kind === 'value' ? startZone.value : '', days), 'these machines are started');
}
function off_in_window_settled(time, what) {
    return time ? (0,estate_known/* value */.Uq)(time) : (0,estate_known/* unknown */.L5)(`When ${what} is not known: its time zone or its days cannot be read.`);
}
function textOf(fact) {
    return fact.kind === 'value' ? fact.value : 'a time that is not known';
}

;// CONCATENATED MODULE: ./lib/rules/automatic-os-upgrade.js




/** What lets the instances of a scale set move to newer images by themselves: everything of it that is not certainly there. */
function automatic_os_upgrade_automaticOsUpgrade(machine) {
    const { image } = machine;
    return together([
        ...((0,truth/* has */.zy)(machine.automaticOsUpgrade, true) === 'yes' ? [] : [setOn(machine, { automaticOsUpgrade: true })]),
        ...(needsOtherMode(machine) ? [setOn(machine, { upgradeMode: 'Automatic' })] : []),
        ...((0,truth/* has */.zy)(machine.health, true) === 'yes' ? [] : [healthStep(machine)]),
        ...((0,truth/* and */.Uo)((0,truth/* has */.zy)(machine.os, 'windows'), updatesItself(machine)) === 'no' ? [] : [setOn(machine, { automaticUpdates: false })]),
        ...(image.kind === 'value' && isPinned(image.value) ? [isManagedImage(image.value) ? toGallery : toLatest] : []),
    ], '; ');
}
const toGallery = step('Put the image into a compute gallery, and set source_image_id to it without a version (ARM: storageProfile.imageReference.id)', 'use-gallery-image');
const toLatest = step('Set version = "latest" in source_image_reference, or leave the version out of source_image_id (ARM: storageProfile.imageReference)', 'leave-version-out-of-image');
/** azurerm refuses the policy beside the mode Manual; `azurerm_virtual_machine_scale_set` does not. */
function isRefusedMode(machine) {
    return asksForMode(machine) ? (0,truth/* has */.zy)(machine.upgradeMode, 'Manual') : 'no';
}
function asksForMode({ kind, origin, legacy }) {
    return kind === 'uniform-scale-set' && origin.words === 'azurerm' && !legacy;
}
/** Without the upgrade the mode may still be left out, and then it is Manual. */
function needsOtherMode(machine) {
    return isRefusedMode(machine) !== 'no' || (asksForMode(machine) && machine.upgradeMode.kind === 'absent');
}
function healthStep({ kind }) {
    const words = kind === 'uniform-scale-set'
        ? 'Set health_probe_id (ARM: networkProfile.healthProbe), or add the application health extension (ARM: extensionProfile.extensions)'
        : 'Add an extension block of type ApplicationHealthLinux or ApplicationHealthWindows by publisher Microsoft.ManagedServices (ARM: virtualMachineProfile.extensionProfile.extensions)';
    return step(words, 'report-health');
}
/** Left out, Windows' own updates are on; without an OS profile nothing says. */
function updatesItself({ automaticUpdates, specialised }) {
    if (automaticUpdates.kind === 'unknown')
        return 'unknown';
    if (automaticUpdates.kind === 'value' && !(automaticUpdates.value && automaticUpdates.implicit))
        return (0,truth/* has */.zy)(automaticUpdates, true);
    return (0,truth/* has */.zy)(specialised, true) === 'no' ? 'yes' : 'unknown';
}

;// CONCATENATED MODULE: ./lib/rules/orchestration-mode.js









/** The policy's list of allowed orchestrations, held against every one that is still possible. */
const orchestrationMode = {
    id: 'orchestration-mode',
    title: 'Each machine is patched in a way the policy allows',
    severity: 'high',
    remedies: assignmentRemedies,
    appliesTo: 'machine',
    nodePools: true,
    check({ patching, requirements }) {
        if (requirements.orchestration === 'any')
            return notApplicable;
        const allowed = allowedFor(patching.machine, requirements.orchestration);
        const possible = patching.orchestrations;
        let satisfied = 0;
        for (const orchestration of possible)
            if (allowed.includes(orchestration))
                satisfied += 1;
        if (satisfied === possible.length)
            return pass;
        const says = `allowed: ${allowed.join(', ')}`;
        if (satisfied === 0)
            return violation('orchestrations', `${orchestration_mode_described(possible)}; ${says}`, orchestration_mode_fix(patching, allowed));
        return undecided('orchestrations', `may be ${possible.join(' or ')}; ${says}; ${deciders(patching.undecided)}`, reasonOfUndecided(patching.undecided));
    },
};
/** What a list allows a machine of this kind: one that names no channel of AKS accepts each that updates the nodes. */
function allowedFor({ kind }, listed) {
    if (kind !== 'aks-node-pool')
        return listed;
    const named = listed.filter((orchestration) => nodePoolOrchestrations.some((channel) => channel === orchestration));
    const accepted = named.length > 0 ? named : nodePoolOrchestrations;
    return listed.includes('NobodyNodeChannel') ? [...accepted, 'NobodyNodeChannel'] : accepted;
}
function orchestration_mode_described(possible) {
    const names = possible.join(' or ');
    return possible.every(isBroken) ? `is patched by nobody (${names})` : `has the orchestration ${names}`;
}
/** The first allowed way that is open to this machine, else the first that another image would open. */
function orchestration_mode_fix(patching, allowed) {
    for (const orchestration of allowed) {
        const way = towards(orchestration, patching);
        if (way)
            return fixOf([way]);
    }
    for (const orchestration of allowed) {
        const way = withOtherImage(orchestration, patching);
        if (way)
            return fixOf([way]);
    }
    return undefined;
}
/** The image alone does not do where the settings of the machine, or its schedules, are not those of the way either. */
function withOtherImage(orchestration, { machine, reaches }) {
    if (orchestration === 'AzureManagedSafeDeployment' && isInGuest(machine) && machine.image.kind === 'value')
        return together([useListedImage, ...toAzure(machine)]);
    if (orchestration !== 'CustomerManagedSchedules' || machine.kind !== 'virtual-machine' || isUnsupported(machine) !== 'yes')
        return undefined;
    const isReady = (0,truth/* has */.zy)(machine.patchMode, scheduled.patchMode) === 'yes' && (0,truth/* has */.zy)(machine.bypass, scheduled.bypass) === 'yes';
    const isReached = reaches.some(({ patches }) => patches === 'yes');
    return together([
        step('Use an image that Azure Update Manager supports', 'use-image-that-update-manager-supports'),
        ...(isReady ? [] : [setOn(machine, scheduled)]),
        ...(isReached ? [] : [step('Assign a schedule', 'assign-schedule')]),
    ]);
}
function toAzure(machine) {
    const set = setOn(machine, { patchMode: 'AutomaticByPlatform', bypass: false });
    const health = machine.kind === 'flexible-scale-set' && (0,truth/* has */.zy)(machine.health, true) !== 'yes' ? [healthStep(machine)] : [];
    return [set, ...health, step('Assign no schedule', 'leave-schedules')];
}
function isInGuest({ kind }) {
    return kind === 'virtual-machine' || kind === 'flexible-scale-set';
}
/** What Azure asks of a machine before it lets a schedule patch it. */
const scheduled = { patchMode: 'AutomaticByPlatform', bypass: true };
function towards(orchestration, { machine, reaches }) {
    const inGuest = isInGuest(machine);
    const os = machine.os.kind === 'value' ? machine.os.value : undefined;
    // A machine that no schedule may patch must not stay on one.
    const alone = (values) => together([setOn(machine, values), ...(reaches.length > 0 ? [takeOut] : [])]);
    switch (orchestration) {
        case 'CustomerManagedSchedules':
            if (isUnsupported(machine) === 'yes')
                return undefined;
            if (machine.kind === 'arc-server')
                return step('Assign a schedule', 'assign-schedule');
            return machine.kind === 'virtual-machine' ? setAndAssign(machine, scheduled) : undefined;
        case 'AzureManagedSafeDeployment': {
            const image = machine.image;
            const unsupported = image.kind === 'absent' || (image.kind === 'value' && !supportsAutomaticPatching(image.value));
            return inGuest && !unsupported ? together(toAzure(machine)) : undefined;
        }
        case 'WindowsAutomaticUpdates':
            return inGuest && os === 'windows' && !isTiedToPlatform(machine)
                ? alone({ patchMode: 'AutomaticByOS', automaticUpdates: true })
                : undefined;
        case 'ManualUpdates':
            return inGuest && os === 'windows' && !isTiedToPlatform(machine)
                ? alone({ patchMode: 'Manual', automaticUpdates: false })
                : undefined;
        case 'ImageDefault':
            return inGuest && os === 'linux' ? alone({ patchMode: 'ImageDefault' }) : undefined;
        case 'AutomaticOsUpgrade':
            return machine.kind === 'uniform-scale-set' ? automatic_os_upgrade_automaticOsUpgrade(machine) : undefined;
        case 'AksNodeImage':
            return channelTo('NodeImage', machine);
        case 'AksSecurityPatch':
            return os === 'linux' ? channelTo('SecurityPatch', machine) : undefined;
        case 'AksUnmanaged':
            return os === 'linux' ? channelTo('Unmanaged', machine) : undefined;
        case 'NobodyNodeChannel':
            return undefined;
    }
}
/** A channel holds for all pools of a cluster. */
function channelTo(channel, machine) {
    return machine.kind === 'aks-node-pool' ? inWordsOnly(`${setOn(machine, { nodeChannel: channel }).words} on the cluster`) : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/os-without-updates.js





/** A system for which nobody publishes updates stays as it is, whoever would install them. */
const osWithoutUpdates = {
    id: 'os-without-updates',
    title: 'Somebody publishes updates for the system of a machine',
    severity: 'critical',
    appliesTo: 'machine',
    remedies: Object.fromEntries(systemFamilies.flatMap((family) => family.extended
        ? [
            [
                supportNotShown(family),
                [`Say in the policy whether it is bought: "extendedSupport: { ${family.extended.key}: true }", or false.`],
            ],
        ]
        : [])),
    check({ patching: { machine }, requirements: { extendedSupport }, now }, { warnDays }) {
        const system = systemOf(machine);
        if (system.kind !== 'value')
            return notInTable(system.kind === 'unknown' ? system.why : 'nothing names it');
        const family = system.value;
        const today = dayIn(now.getTime());
        const result = publishingOf(machine, extendedSupport, today);
        switch (result.publishes) {
            case 'no':
                return os_without_updates_refused(machine, family, result.lastDay, result.why);
            case 'unknown':
                return result.why === 'sources disagree' ? sourcesDisagree(family) : supportOpen(family);
            case 'yes': {
                if (result.lastDay === undefined)
                    return pass;
                const left = (Date.parse(result.lastDay) - Date.parse(today)) / dayLength;
                return left <= warnDays ? endsSoon(machine, family, result.lastDay, left) : pass;
            }
        }
    },
};
const property = 'image';
const asked = 'asked for: a system that somebody publishes updates for';
function os_without_updates_refused(machine, family, lastDay, why) {
    const how = family.extended?.how;
    if (why === 'ended') {
        return violation(property, `runs ${family.name}, for which the last updates were published on ${lastDay}; ${asked}`, `${moveOn(machine)}.`);
    }
    const fix = machine.kind === 'arc-server' && family.extended?.shownOnArc
        ? 'Assign an activated licence for it to the server'
        : `Buy ${how}, and say so in extendedSupport of the policy`;
    return violation(property, `runs ${family.name}, which gets updates after ${lastDay} only with ${how}, and has no such support; ${asked}`, `${fix}, or: ${moveOn(machine)}.`);
}
function endsSoon(machine, family, lastDay, left) {
    const days = left === 0 ? 'today' : `in ${left} ${left === 1 ? 'day' : 'days'}`;
    const { extended } = family;
    const after = extended && lastDay < extended.until ? `, afterwards only with ${extended.how}` : '';
    const message = `runs ${family.name}, whose last updates are published on ${lastDay}, ${days}${after}; ${asked}`;
    return { outcome: 'violation', property, message, fix: `${moveOn(machine)} before that day.`, severity: 'medium' };
}
function moveOn({ kind }) {
    return kind === 'arc-server' ? 'Upgrade the server to a newer system' : 'Create it anew from the image of a newer system';
}
function notInTable(why) {
    const reason = `Whether anybody publishes updates for these machines is not known: ${why.replace(/\.$/, '')}.`;
    return undecided(property, 'may run a system for which nobody publishes updates', reason);
}
function sourcesDisagree({ name }) {
    const message = `runs ${name}, for which updates may have ended`;
    return undecided(property, message, `Sources disagree about the day on which updates for ${name} end.`);
}
function supportOpen(family) {
    const message = `runs ${family.name}, which gets updates only with ${family.extended?.how}`;
    return undecided(property, message, supportNotShown(family));
}
/** The shared reason where support has to be bought. */
function supportNotShown({ name, extended }) {
    return `Nothing shows whether the machines with ${name} have ${extended?.how}.`;
}

;// CONCATENATED MODULE: ./lib/rules/package-list-truncated.js



/** Azure's Linux agent cuts its list at about 128 KiB and says so. */
const packageListTruncated = liveRule({
    id: 'package-list-truncated',
    title: 'The list of missing patches is whole',
    severity: 'low',
    check({ assessment }) {
        if (assessment.kind === 'absent')
            return notApplicable;
        if (assessment.kind === 'unknown') {
            const reason = `The last assessment of these machines is not known: ${assessment.why.replace(/\.$/, '')}.`;
            return undecided('pending', 'may have a list of missing patches that is cut', reason);
        }
        const { error, counts } = assessment.value;
        if (!hasErrorCode(error, 'PACKAGE_LIST_TRUNCATED'))
            return pass;
        const counted = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
        const hold = counted.length === 0 ? 'only its counts hold' : `only its counts hold (${counted.join(', ')})`;
        return violation('pending', `has a list of missing patches that the agent cut for its length; ${hold}`, 'Install what is missing: the list is whole again once it is shorter.');
    },
});

;// CONCATENATED MODULE: ./lib/patching/region-pairs.js
/**
 * Regions that Azure updates one after the other (learn.microsoft.com/azure/reliability/regions-paired). Some name a partner that
 * names another; for patching two regions belong together if either names the other. Newer regions have no pair.
 */
const pairs = [
    ['australiacentral', 'australiacentral2'],
    ['australiaeast', 'australiasoutheast'],
    ['brazilsouth', 'brazilsoutheast'],
    ['brazilsouth', 'southcentralus'],
    ['canadacentral', 'canadaeast'],
    ['centralindia', 'southindia'],
    ['centralus', 'eastus2'],
    ['centraluseuap', 'eastus2euap'],
    ['chinaeast', 'chinanorth'],
    ['chinaeast2', 'chinanorth2'],
    ['chinaeast3', 'chinanorth3'],
    ['eastasia', 'southeastasia'],
    ['eastus', 'westus'],
    ['eastus', 'westus3'],
    ['eastusstg', 'southcentralusstg'],
    ['francecentral', 'francesouth'],
    ['germanynorth', 'germanywestcentral'],
    ['japaneast', 'japanwest'],
    ['jioindiacentral', 'jioindiawest'],
    ['koreacentral', 'koreasouth'],
    ['northcentralus', 'southcentralus'],
    ['northeurope', 'westeurope'],
    ['norwayeast', 'norwaywest'],
    ['southafricanorth', 'southafricawest'],
    ['southindia', 'westindia'],
    ['swedencentral', 'swedensouth'],
    ['switzerlandnorth', 'switzerlandwest'],
    ['uaecentral', 'uaenorth'],
    ['uksouth', 'ukwest'],
    ['usdodcentral', 'usdodeast'],
    ['usgovarizona', 'usgovtexas'],
    ['usgovtexas', 'usgovvirginia'],
    ['westcentralus', 'westus2'],
];
/** The partners of a region, by its id; none for a region without a pair or one that is not known. */
function pairedRegions(region) {
    return partners.get(region) ?? [];
}
const partners = new Map();
for (const [a, b] of pairs) {
    partners.set(a, [...(partners.get(a) ?? []), b]);
    partners.set(b, [...(partners.get(b) ?? []), a]);
}

;// CONCATENATED MODULE: ./lib/rules/paired-region-overlap.js




const paired_region_overlap_check = overlapCheck(byApplication(placesInPairs, 'everywhere'), {
    where: (region) => `in the paired region ${region}`,
    elsewhere: 'in a paired region',
    fix: 'Put the machines of each region on a schedule of their own, with windows that do not meet.',
});
/** Azure-managed patching never takes two paired regions at once; schedules do as they are told. */
const pairedRegionOverlap = {
    id: 'paired-region-overlap',
    title: 'Machines of one application in paired regions are not patched at the same time',
    severity: 'medium',
    appliesTo: 'machine',
    requires: ['applicationTag'],
    check(subject, { applicationTag }) {
        return paired_region_overlap_check(subject, applicationTag, subject.environment);
    },
};
/** One place for each partner of its region. Arc servers stand wherever they are, whatever region they are registered in. */
function placesInPairs({ kind, location }, { calendars }) {
    if (kind !== 'virtual-machine')
        return estate_known/* absent */.Ge;
    return (0,estate_known/* mapKnown */.ym)(location, (name) => {
        const region = regionId(name);
        return pairedRegions(region).map((partner) => ({ group: [region, partner].sort().join(' '), side: region, calendars }));
    });
}

;// CONCATENATED MODULE: ./lib/rules/patch-drift.js



const properties = (0,fact/* marked */.x)(machine_facts/* machineFacts */.R, 'observed');
/** What a plan leaves alone is in Azure as the plan believes. */
const patchDrift = {
    id: 'patch-drift',
    title: 'The patch settings of a machine that a plan leaves alone are in Azure what the plan says',
    severity: 'medium',
    appliesTo: 'machine',
    needs: 'live',
    check({ patching: { machine } }) {
        const { observed } = machine;
        if (!observed || machine.change !== 'keep')
            return notApplicable;
        const drifted = properties.filter((property) => differ(machine[property], observed[property]));
        const [first] = drifted;
        if (first === undefined)
            return pass;
        const words = drifted.map((property) => `${property} ${patch_drift_shown(observed[property])} in Azure and ${patch_drift_shown(machine[property])} in the plan`);
        return violation(first, `has ${words.join(', ')}`, 'Plan again with a fresh state, or take back what was changed by hand.');
    },
};
/** Nothing written is the same as the default of the service. */
function differ(planned, seen) {
    if (planned.kind === 'unknown' || seen.kind === 'unknown')
        return false;
    if (planned.kind === 'absent' || seen.kind === 'absent')
        return isWritten(planned) || isWritten(seen);
    return planned.value !== seen.value;
}
function isWritten(fact) {
    return fact.kind === 'value' && !fact.implicit;
}
function patch_drift_shown(fact) {
    return fact.kind === 'value' ? String(fact.value) : 'not set';
}

;// CONCATENATED MODULE: ./lib/rules/patch-mode-pending.js




const maxDays = 1;
const patch_mode_pending_maybe = 'may have patch settings that have not reached it';
/** Until a setting is ready the machine goes by the one before. */
const patchModePending = liveRule({
    id: 'patch-mode-pending',
    title: 'The patch settings of each machine reach it within a day',
    severity: 'low',
    check({ configuration }, { now }) {
        if (configuration.kind === 'absent')
            return notApplicable;
        if (configuration.kind === 'unknown') {
            return undecided('configuration', patch_mode_pending_maybe, notTold('Whether the patch settings have reached these machines is', configuration.why));
        }
        const settings = configuration.value.filter(({ state }) => patchSetting.test(state));
        if (settings.length === 0)
            return notApplicable;
        const waiting = settings.filter(({ state }) => !isReady.test(state)).map((setting) => ({ ...setting, age: patch_mode_pending_ageOf(setting, now) }));
        const late = waiting.filter(({ age }) => age !== undefined && age > maxDays);
        if (late.length > 0) {
            return violation('configuration', `has ${late.map(({ state, since, age }) => `${state} since ${since?.slice(0, 10)} (${age} days)`).join(' and ')}; asked for: Ready within a day`, 'See that the machine runs, that its agent is healthy and that extensions may run: the patch extension brings the settings.');
        }
        if (waiting.every(({ age }) => age !== undefined))
            return pass;
        return undecided('configuration', patch_mode_pending_maybe, notTold('Since when the patch settings of these machines wait is', 'Azure does not say'));
    },
});
const patchSetting = /^(PatchMode|AssessmentMode)ConfigurationState\//i;
const isReady = /\/Ready$/i;
/** In whole days; a date to come counts as now. */
function patch_mode_pending_ageOf({ since }, now) {
    const instant = instantOf(since);
    return instant === undefined ? undefined : Math.max(0, Math.floor((now.getTime() - instant) / dayLength));
}

;// CONCATENATED MODULE: ./lib/rules/powered-off-during-window.js





/** Azure wakes nothing for a window: a machine that is off keeps its old patches, and one day starts with them. */
const poweredOffDuringWindow = liveRule({
    id: 'powered-off-during-window',
    title: 'No machine was off in all of the last windows that the policy counts',
    severity: 'medium',
    check({ power }, { patching, now }, { windows: limit }) {
        if (power.kind === 'absent' || !patching.orchestrations.includes('CustomerManagedSchedules'))
            return notApplicable;
        const last = limit === 1 ? 'its last window' : `its last ${limit} windows`;
        const maybe = `may have been off in ${last}`;
        const { calendars, open } = patchTimesOf(patching);
        const happened = windowsSince(0, calendars.values(), now, limit) >= limit;
        if (!happened && open === undefined)
            return pass;
        if (power.kind === 'unknown')
            return undecided('power', maybe, notTold('Whether these machines run is', power.why));
        const state = power.value.state.toLowerCase();
        if (powered_off_during_window_on.includes(state))
            return pass;
        if (!off.includes(state)) {
            return undecided('power', maybe, `These machines have a power state that this version does not know: ${power.value.state}.`);
        }
        const since = instantOf(power.value.since);
        if (since === undefined) {
            return undecided('power', `is ${state} and ${maybe}`, notTold('Since when these machines are off is', 'Azure does not say'));
        }
        if (windowsSince(since, calendars.values(), now, limit) >= limit) {
            return violation('power', `has been ${state} since ${power.value.since?.slice(0, 10)}, before ${last} (${said([...calendars.keys()])}); asked for: running in at least one of them`, 'Start it before the next window, for example by a pre-maintenance event, or delete it if nobody needs it.');
        }
        return open === undefined ? pass : undecided('power', maybe, notTold('Which windows these machines have is', open));
    },
});
const off = ['deallocated', 'stopped'];
/** What is starting or stopping was on, or is about to be. */
const powered_off_during_window_on = ['running', 'starting', 'stopping', 'deallocating'];
function said(schedules) {
    return `of the schedule${schedules.length === 1 ? '' : 's'} ${[...schedules].sort().join(' and ')}`;
}

;// CONCATENATED MODULE: ./lib/rules/pro-subscription-missing.js






/** The agent's own word for a machine without Ubuntu Pro, as an error code and in place of a version (Azure/LinuxPatchExtension). */
const proMissing = 'UA_ESM_REQUIRED';
/** Only Ubuntu has patches of this class, so the image need not be known. */
const proSubscriptionMissing = liveRule({
    id: 'pro-subscription-missing',
    title: 'No security patch waits for an Ubuntu Pro subscription that the machine lacks',
    severity: 'medium',
    check(live, { patching: { machine } }) {
        if ((0,estate_known/* valueOf */.RP)(machine.os) === 'windows' || live.assessment.kind === 'absent')
            return notApplicable;
        const rows = ((0,estate_known/* valueOf */.RP)(live.pending) ?? []).filter(({ classifications }) => classifications.some((classification) => (0,resource_id/* sameText */.QV)(classification, 'Security-ESM')));
        if (saysSo(live) || rows.some(({ version }) => version !== undefined && (0,resource_id/* sameText */.QV)(version, proMissing)))
            return pro_subscription_missing_refused(rows, machine.kind);
        if (rows.length > 0) {
            const reason = 'Whether these machines are attached to Ubuntu Pro is not known: with it, such patches wait only for the next installation.';
            return undecided('pending', `may lack Ubuntu Pro, which ${pro_subscription_missing_shown(rows)} needs`, reason);
        }
        return mayHideOne(live) ? undecided('pending', 'may miss patches that need Ubuntu Pro', whyHidden(live)) : pass;
    },
});
function saysSo({ assessment }) {
    return assessment.kind === 'value' && hasErrorCode(assessment.value.error, proMissing);
}
function pro_subscription_missing_refused(rows, kind) {
    const what = rows.length === 0 ? 'security patches missing' : `${pro_subscription_missing_shown(rows)} missing`;
    const how = kind === 'virtual-machine' ? 'az vm update --license-type UBUNTU_PRO, then sudo pro auto-attach' : 'sudo pro attach';
    const message = `has ${what}, which Ubuntu installs only with Ubuntu Pro, and no such subscription`;
    return violation('pending', message, `Attach the machine to Ubuntu Pro (${how}).`);
}
/** Patches of this class count as security patches, so more may be counted than listed. */
function mayHideOne({ assessment, pending }) {
    if (assessment.kind !== 'value' || !succeeded(assessment.value))
        return true;
    const { count, unlisted } = missingPatches({ pending }, assessment.value);
    return count === undefined || unlisted > 0;
}
function whyHidden({ assessment, pending }) {
    if (assessment.kind === 'unknown')
        return `The last assessment of these machines is not known: ${assessment.why.replace(/\.$/, '')}.`;
    if (assessment.kind === 'value' && !succeeded(assessment.value))
        return 'The last assessment of these machines did not succeed.';
    if (pending.kind === 'unknown')
        return `The missing patches of these machines are not known: ${pending.why.replace(/\.$/, '')}.`;
    return 'The list of missing patches of these machines is shorter than the count of them.';
}
function pro_subscription_missing_shown(rows) {
    const [first] = rows.map(({ name }) => name).sort();
    return rows.length === 1 ? `${first}` : `${first} and ${rows.length - 1} more`;
}

;// CONCATENATED MODULE: ./lib/rules/reboot-always-linux.js






/** The Linux agent reboots at least once with Always, needed or not. Where the policy lists reboot settings, `reboot-setting` decides. */
const rebootAlwaysLinux = {
    id: 'reboot-always-linux',
    title: 'A Linux machine reboots only when its patches need it',
    severity: 'low',
    remedies: assignmentRemedies,
    appliesTo: 'machine',
    check({ patching, requirements }) {
        const { os } = patching.machine;
        const linux = (0,truth/* has */.zy)(os, 'linux');
        const always = winnerIs(patching, (setting) => setting === 'Always');
        if (requirements.reboot || linux === 'no' || always === undefined)
            return notApplicable;
        switch ((0,truth/* and */.Uo)(linux, always)) {
            case 'no':
                return pass;
            case 'yes':
                return violation('effectiveReboot', 'is patched with the reboot setting Always, which reboots Linux even where no patch needs it; asked for: IfRequired', fixOf([setReboot(patching, 'IfRequired')]));
            case 'unknown':
                return undecided('effectiveReboot', 'may be a Linux machine with the reboot setting Always, which reboots it even where no patch needs it', always === 'yes' ? reasonOf({ os }) : unsettledReboot(patching));
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/reboot-never.js





/** Patches that need a reboot protect nothing before it. Where the policy lists reboot settings, `reboot-setting` decides instead. */
const rebootNever = {
    id: 'reboot-never',
    title: 'A machine may reboot when its patches need it',
    severity: 'high',
    remedies: assignmentRemedies,
    appliesTo: 'machine',
    check({ patching, requirements }) {
        if (requirements.reboot)
            return notApplicable;
        switch (winnerIs(patching, (setting) => setting === 'Never')) {
            case undefined:
                return notApplicable;
            case 'no':
                return pass;
            case 'yes':
                return violation('effectiveReboot', 'is patched with the reboot setting Never, so patches that need a reboot stay without effect; asked for: IfRequired', fixOf([setReboot(patching, 'IfRequired')]));
            case 'unknown':
                return undecided('effectiveReboot', 'may be patched with the reboot setting Never, and then patches that need a reboot stay without effect', unsettledReboot(patching));
        }
    },
};

;// CONCATENATED MODULE: ./lib/history/pending-reboot.js




/** Installations tell who owes a reboot, assessments only that one is pending; the later of them knows better. */
function pendingReboot({ assessment, installations }) {
    const usable = assessment.kind === 'value' && succeeded(assessment.value) ? assessment.value : undefined;
    const assessed = usable && timeOf(instantFact(usable.at));
    const flag = usable?.rebootPending.kind === 'value' ? usable.rebootPending.value : undefined;
    const runs = installations.kind === 'value' ? installations.value : [];
    const lastClear = runs.findIndex(isClear);
    const sinceClear = lastClear < 0 ? runs : runs.slice(0, lastClear);
    const clear = latest([flag === false ? assessed : undefined, ...runs.filter(isClear).map(installedAt)]);
    const after = (at) => at === undefined || clear === undefined || at >= clear;
    const suspects = sinceClear.filter((run) => owesReboot(run) !== 'no' && after(installedAt(run)));
    if (suspects.some((run) => owesReboot(run) === 'yes') || (flag === true && after(assessed))) {
        return { ...pendingSince(suspects, clear), ...doubtOf(assessment, suspects) };
    }
    if (clear !== undefined)
        return { kind: 'none', asOf: clear };
    return { kind: 'unknown', why: whyUnknown({ assessment, installations }) };
}
/** It rebooted, or found no need: the latter counts only where it got to the end, since one that breaks off early says so as well. */
function isClear(run) {
    if (owesReboot(run) !== 'no')
        return false;
    const rebooted = run.rebootStatus.kind === 'value' && (0,resource_id/* sameText */.QV)(run.rebootStatus.value, 'Completed');
    return rebooted || succeeded(run);
}
/** `suspects` owe a reboot, or do not tell; none of them lies before the last day on which none was pending. */
function pendingSince(suspects, clear) {
    const first = suspects.findIndex((run) => owesReboot(run) === 'yes');
    const last = suspects[first];
    if (last === undefined)
        return { kind: 'pending', ...(clear === undefined ? {} : { earliest: clear }) };
    const since = installedAt(ownerOf(suspects.slice(first)) ?? last);
    const dates = suspects.map(installedAt);
    const earliest = dates.includes(undefined) ? undefined : Math.min(...dates.filter((at) => at !== undefined));
    return {
        kind: 'pending',
        ...(since === undefined ? {} : { since }),
        ...(earliest === undefined ? {} : { earliest }),
        ...(last.rebootStatus.kind === 'value' ? { status: last.rebootStatus.value.toLowerCase() } : {}),
    };
}
/** One that installed nothing owes the reboot of the one before it. The newest comes first, and owes one. */
function ownerOf(suspects) {
    return suspects.find(({ counts }, index) => {
        const before = suspects[index + 1];
        return counts.installed > 0 || before === undefined || owesReboot(before) !== 'yes';
    });
}
/** An assessment that could not be read may have found it done, and a later installation that does not tell may have done it. */
function doubtOf(assessment, suspects) {
    if (suspects.findIndex((run) => owesReboot(run) === 'yes') > 0)
        return { doubt: 'a later installation does not tell' };
    if (assessment.kind === 'unknown')
        return { doubt: assessment.why };
    if (assessment.kind === 'absent' || !succeeded(assessment.value))
        return {};
    const open = [assessment.value.rebootPending, instantFact(assessment.value.at)].find(({ kind }) => kind === 'unknown');
    return open?.kind === 'unknown' ? { doubt: open.why } : {};
}
function latest(instants) {
    const known = instants.filter((at) => at !== undefined);
    return known.length === 0 ? undefined : Math.max(...known);
}
function timeOf(instant) {
    return instant.kind === 'value' ? instant.value : undefined;
}
function whyUnknown({ assessment, installations }) {
    if (assessment.kind === 'unknown')
        return assessment.why;
    if (assessment.kind === 'absent')
        return installations.kind === 'unknown' ? installations.why : 'they have no assessment that would tell';
    if (!succeeded(assessment.value))
        return 'their last assessment did not succeed';
    const { rebootPending } = assessment.value;
    return rebootPending.kind === 'unknown' ? rebootPending.why : 'their last assessment does not tell';
}

;// CONCATENATED MODULE: ./lib/rules/reboot-pending-too-long.js





/** Until the reboot, what was installed has no effect. */
const rebootPendingTooLong = liveRule({
    id: 'reboot-pending-too-long',
    title: 'No machine waits long for a reboot that patches need',
    severity: 'high',
    check(live, { patching: { machine }, now }, { maxDays }) {
        if (!isAssessed(machine.kind))
            return notApplicable;
        return whileRunning(live, reboot_pending_too_long_resultOf(live, maxDays, now));
    },
});
function reboot_pending_too_long_resultOf(live, maxDays, now) {
    const reboot = pendingReboot(live);
    switch (reboot.kind) {
        case 'none':
            if (daysSince(reboot.asOf, now) <= maxDays)
                return pass;
            return reboot_pending_too_long_open(`of which nothing is known since ${dayIn(reboot.asOf)}`, maxDays, 'Nothing tells of the last days of these machines.');
        case 'pending':
            return resultWherePending(reboot, maxDays, now);
        case 'unknown':
            return reboot_pending_too_long_open('', maxDays, `Whether a reboot is pending on these machines is not known: ${reboot.why.replace(/\.$/, '')}.`);
    }
}
function resultWherePending(reboot, maxDays, now) {
    const { since, earliest, status, doubt } = reboot;
    if (since !== undefined && daysSince(since, now) > maxDays) {
        const age = `since the installation of ${dayIn(since)}, ${daysSince(since, now)} days ago`;
        if (doubt !== undefined) {
            const reason = `Whether these machines rebooted since is not known: ${doubt.replace(/\.$/, '')}.`;
            return reboot_pending_too_long_open(`${age}${outcomeOf(status)}`, maxDays, reason);
        }
        return violation('reboot', `has a reboot pending ${age}${outcomeOf(status)}; ${reboot_pending_too_long_allowed(maxDays)}`, 'Restart the machine; with the reboot setting IfRequired the next installation does so itself.');
    }
    if (earliest !== undefined && daysSince(earliest, now) <= maxDays)
        return pass;
    const [detail, reason] = since === undefined
        ? ['since a day that is not known', 'A reboot is pending on these machines, and no installation that owes it is visible.']
        : [
            `since ${earliest === undefined ? 'a day that is not known' : dayIn(earliest)}`,
            'Several installations in a row owe a reboot on these machines, or may; whether one was made between them is not visible.',
        ];
    return reboot_pending_too_long_open(`${detail}${outcomeOf(status)}`, maxDays, reason);
}
function outcomeOf(status) {
    if (status === 'failed')
        return ', which the machine tried and failed to do';
    return status === 'started' ? ', which began and did not end' : '';
}
function reboot_pending_too_long_open(detail, maxDays, reason) {
    return undecided('reboot', `may have a reboot pending for too long${detail && `, ${detail}`}; ${reboot_pending_too_long_allowed(maxDays)}`, reason);
}
function reboot_pending_too_long_allowed(maxDays) {
    return `allowed: at most ${maxDays} ${maxDays === 1 ? 'day' : 'days'}`;
}

;// CONCATENATED MODULE: ./lib/rules/reboot-setting.js





/** Evaluates the setting that wins at patch time: the machine's own before the schedule's, then the service's default. That nobody may patch it decides nothing. */
const rebootSetting = {
    id: 'reboot-setting',
    title: 'The reboot setting that wins at patch time is one the policy allows',
    severity: 'high',
    remedies: assignmentRemedies,
    appliesTo: 'machine',
    check({ patching, requirements }) {
        const allowed = requirements.reboot;
        if (!allowed)
            return notApplicable;
        switch (winnerIs(patching, (setting) => allowed.includes(setting))) {
            case undefined:
                return notApplicable;
            case 'yes':
                return pass;
            case 'no':
                return reboot_setting_refused(patching, allowed);
            case 'unknown':
                return reboot_setting_unsettled(patching, allowed);
        }
    },
};
function reboot_setting_refused(patching, allowed) {
    const [first] = allowed;
    return violation('effectiveReboot', `is patched with the reboot setting ${winningReboots(patching).map(reboot_setting_described).join(' or ')}; allowed: ${allowed.join(', ')}`, fixOf([first === undefined ? undefined : setReboot(patching, first)]));
}
function reboot_setting_unsettled(patching, allowed) {
    const possible = patching.effectiveReboot.map(reboot_setting_described).join(' or ');
    return undecided('effectiveReboot', `may be patched with the reboot setting ${possible}; allowed: ${allowed.join(', ')}${nextStep(patching)}`, unsettledReboot(patching));
}
function nextStep({ machine, undecided: open }) {
    if (machine.rebootSetting.kind === 'unknown')
        return '';
    return open.length > 0 ? `; ${deciders(open)}` : '; set it on the machine to settle it';
}
function reboot_setting_described(reboot) {
    if (reboot === 'none')
        return 'none, since nothing of Azure patches it';
    if (reboot === 'unknown')
        return 'one that is not known';
    if (reboot.from === 'schedule')
        return `${reboot.setting} (from the schedule)`;
    return reboot.from === 'service'
        ? `${reboot.setting} (taken as the default of the service, which Azure does not document)`
        : reboot.setting;
}

;// CONCATENATED MODULE: ./lib/rules/reboot-setting-conflict.js




/** The machine's own reboot setting silently wins over the schedule's. */
const rebootSettingConflict = {
    id: 'reboot-setting-conflict',
    title: 'A machine and its schedule ask for the same reboot setting',
    severity: 'medium',
    remedies: assignmentRemedies,
    appliesTo: 'machine',
    check({ patching }) {
        const scheduled = (0,truth/* isOnly */.fy)(patching.orchestrations, 'CustomerManagedSchedules');
        const own = patching.machine.rebootSetting;
        if (scheduled === 'no' || own.kind === 'absent')
            return notApplicable;
        let compared = false;
        let open;
        for (const reach of patching.reaches) {
            if (reach.patches === 'no')
                continue;
            compared = true;
            const conflict = (0,truth/* and */.Uo)(scheduled, (0,truth/* and */.Uo)(reach.patches, differs(own, reach)));
            if (conflict === 'yes')
                return conflicting(own, reach);
            if (conflict === 'unknown')
                open ??= reach;
        }
        if (open)
            return reboot_setting_conflict_unsettled(patching, open);
        const lost = lostAssignment(patching);
        if (lost !== undefined)
            return undecided('rebootSetting', `has rebootSetting ${reboot_setting_conflict_shown(own)}, which may contradict that of a schedule`, lost);
        return compared ? pass : notApplicable;
    },
};
/** A schedule that says nothing contradicts nothing. */
function differs(own, { schedule }) {
    if (!schedule)
        return 'unknown';
    if (schedule.reboot.kind === 'absent')
        return 'no';
    if (own.kind !== 'value' || schedule.reboot.kind !== 'value')
        return 'unknown';
    return own.value === schedule.reboot.value ? 'no' : 'yes';
}
function conflicting(own, reach) {
    const theirs = reach.schedule ? reboot_setting_conflict_shown(reach.schedule.reboot) : '(not known)';
    return violation('rebootSetting', `has rebootSetting ${reboot_setting_conflict_shown(own)}, which wins over ${theirs} of ${scheduleName(reach)}; asked for: the same in both`, `Leave reboot_setting out on the machine, or set it to what ${schedule_facts/* scheduleFacts */.z.reboot.azurerm} of the schedule says (ARM: automaticByPlatformSettings.rebootSetting, ${schedule_facts/* scheduleFacts */.z.reboot.arm}).`);
}
function reboot_setting_conflict_unsettled(patching, reach) {
    const own = patching.machine.rebootSetting;
    const theirs = reach.schedule ? reboot_setting_conflict_shown(reach.schedule.reboot) : '(not known)';
    return undecided('rebootSetting', `has rebootSetting ${reboot_setting_conflict_shown(own)}, which may contradict ${theirs} of ${scheduleName(reach)}`, reasonFor(patching, reach));
}
function reasonFor({ machine: { rebootSetting: own }, orchestrations, undecided: open }, { schedule, why }) {
    if (own.kind === 'unknown')
        return reasonOf({ rebootSetting: own });
    if (!schedule)
        return 'The reboot setting of a schedule outside this input is not known.';
    if (schedule.reboot.kind === 'unknown')
        return reasonOf({ 'reboot of the schedule': schedule.reboot });
    if (orchestrations.length > 1 && open.length > 0)
        return reasonOfUndecided(open);
    return reachNotKnown(why);
}
function reboot_setting_conflict_shown(setting) {
    return setting.kind === 'value' ? setting.value : '(not known)';
}

;// CONCATENATED MODULE: ./lib/rules/retired-update-management.js



/** Azure retired Automation Update Management, and the agent it works through, on 31 August 2024: what is left of it patches nothing. */
const retiredUpdateManagement = {
    id: 'retired-update-management',
    title: 'Nothing relies on the retired Automation Update Management',
    severity: 'high',
    appliesTo: 'update management resource',
    check({ kind, retired }) {
        switch ((0,truth/* has */.zy)(retired, true)) {
            case 'no':
                return pass;
            case 'yes':
                return violation('type', `${says[kind]}; asked for: Azure Update Manager`, fixes[kind]);
            case 'unknown':
                return undecided('type', 'may be what is left of Automation Update Management, which Azure retired', reasonOf({ type: retired }));
        }
    },
};
const says = {
    'update-deployment': 'is an update deployment of Automation Update Management, which Azure retired on 31 August 2024',
    extension: 'installs the Log Analytics agent, which Azure retired on 31 August 2024 together with Automation Update Management',
};
const fixes = {
    'update-deployment': 'Declare a maintenance configuration of scope InGuestPatch, assign it to the machines, and delete this.',
    extension: 'Delete the extension; Azure Update Manager needs none.',
};

;// CONCATENATED MODULE: ./lib/calendar/security-release.js


/** Microsoft releases on the second Tuesday at about 10:00 Pacific (learn.microsoft.com/windows/deployment/update/release-cycle). */
const pacific = { windowsId: 'Pacific Standard Time', iana: 'America/Los_Angeles' };
const releaseMinute = 10 * 60;
/** Days are counted from Monday. */
const tuesday = 1;
/** The release of the month of this day. */
function releaseInMonthOf(day) {
    const first = firstOfMonth(monthOf(day));
    const release = first + ((tuesday - weekdayOf(first) + 7) % 7) + 7;
    return { at: toInstant(pacific, { day: release, minute: releaseMinute }), date: dateOf(release) };
}
/** The releases from this instant on, as many as are asked for. */
function nextReleases(from, count) {
    const releases = [];
    for (let month = monthOf(localDay(pacific, from)); releases.length < count; month += 1) {
        const release = releaseInMonthOf(firstOfMonth(month));
        if (release.at >= from)
            releases.push(release);
    }
    return releases;
}

;// CONCATENATED MODULE: ./lib/rules/ring-order.js










const releases = 12;
/** One environment gets each month's patches some days after another, so that trouble shows there first. */
const ringOrder = {
    id: 'ring-order',
    title: 'Each monthly security release reaches the machines of another environment first',
    severity: 'high',
    appliesTo: 'machine',
    requires: ['after'],
    waitsFor: 'after',
    check(subject, { after, minDays: least }) {
        const { patching, fleet, environment, now } = subject;
        if (environment === undefined || environment === after)
            return notApplicable;
        const own = securityTimesOf(patching);
        if (own.calendars.size === 0 && own.open === undefined)
            return notApplicable;
        const ring = ringOf(fleet, now.getTime(), after);
        const lead = own.calendars.size === 0 ? undefined : ring.worstLead(own.calendars, now);
        const early = lead !== undefined && (lead.days === null || lead.days < least);
        // One that was not read can only bring a release there sooner.
        const missing = early ? whyPeersMissing(subject, 'everywhere') : undefined;
        const why = early ? (ring.open ?? (missing && mayLackPeers(missing))) : own.open;
        if (why === undefined)
            return early ? violation('schedules', ring_order_says(lead, after, least), ring_order_fixFor(after, least)) : pass;
        return undecided('schedules', early
            ? ring_order_says(lead, after, least).replace(/^has /, 'may have ')
            : `may have a security release less than ${daysOf(least)} after ${after}`, `Whether ${after} gets each security release first is not known: ${why.replace(/\.$/, '')}.`);
    },
};
const ringOf = oncePerFleet((fleet, _now, environment) => {
    const calendars = new Map();
    let open;
    let members = 0;
    for (const { patching, membership } of fleet) {
        const inRing = isIn(environment, membership);
        if (inRing === 'no')
            continue;
        members += 1;
        const times = securityTimesOf(patching);
        if (inRing === 'yes')
            for (const [id, calendar] of times.calendars)
                calendars.set(id, calendar);
        else if (times.calendars.size > 0)
            open ??= 'the environment of some machines is not known';
        open ??= times.open;
    }
    if (members === 0)
        open = 'no machine of it is in this input';
    return {
        ...(open === undefined ? {} : { open }),
        worstLead: oncePerSchedules((own, now) => worstLead([...own.values()], [...calendars.values()], now.getTime())),
    };
});
/** The windows that bring critical and security patches, and why there may be others: an assignment that got lost may bring some. */
function securityTimesOf(patching) {
    const times = timesOf(patching);
    if (times.calendars.size === 0)
        return times;
    const { calendars, open } = securityCalendarOf(patching);
    const why = open ?? whyScheduleLost(patching);
    return { calendars, ...(why === undefined ? {} : { open: why }) };
}
function worstLead(own, ring, now) {
    let worst;
    for (const release of nextReleases(now, releases)) {
        const [at, first] = [firstStart(own, release.at), firstStart(ring, release.at)];
        if (at === undefined)
            continue;
        // In the zone that all of these schedules share, else in UTC.
        const zone = commonZone([...own, ...ring]);
        const day = localDay(zone, at);
        const ringDay = first === undefined ? undefined : localDay(zone, first);
        const lead = {
            release,
            date: dateOf(day),
            days: ringDay === undefined ? null : day - ringDay,
            first: ringDay === undefined ? null : dateOf(ringDay),
        };
        if (worst === undefined || isWorse(lead, worst))
            worst = lead;
    }
    return worst;
}
/** Never is worse than late. */
function isWorse({ days }, { days: than }) {
    if (than === null)
        return false;
    return days === null || days < than;
}
function firstStart(calendars, from) {
    let first;
    for (const calendar of calendars) {
        const { value: start } = windowStarts(calendar, from).next();
        if (typeof start === 'number' && (first === undefined || start < first))
            first = start;
    }
    return first;
}
function ring_order_says({ release, date, days, first }, after, least) {
    const what = `has the security release of ${release.date} on ${date}`;
    if (days === null)
        return `${what}, and ${after} never; allowed: at least ${daysOf(least)} after it`;
    const order = days > 0 ? `${daysOf(days)} after` : days === 0 ? 'the same day as' : `${daysOf(-days)} before`;
    return `${what}, ${order} ${after} (${first}); allowed: at least ${daysOf(least)} after it`;
}
function daysOf(count) {
    return `${count} day${count === 1 ? '' : 's'}`;
}
function ring_order_fixFor(after, least) {
    return `Give these machines a schedule whose windows come at least ${daysOf(least)} after those of ${after}, counted from the second Tuesday: "Month Second Tuesday Offset1" for ${after} leaves room for a later offset here.`;
}

;// CONCATENATED MODULE: ./lib/rules/scale-set-bypass.js





/** A scale set takes no schedule: with the bypass set, Azure waits for one that cannot come. */
const scaleSetBypass = {
    id: 'scale-set-bypass',
    title: 'A flexible scale set does not wait for a schedule',
    severity: 'high',
    appliesTo: 'machine',
    check({ patching: { machine }, requirements }) {
        if (machine.kind !== 'flexible-scale-set')
            return notApplicable;
        const { patchMode, bypass } = machine;
        const platform = (0,truth/* has */.zy)(patchMode, 'AutomaticByPlatform');
        if (platform === 'no')
            return notApplicable;
        switch ((0,truth/* and */.Uo)(platform, (0,truth/* has */.zy)(bypass, true))) {
            case 'no':
                return pass;
            case 'yes':
                return violation('bypass', 'has patchMode AutomaticByPlatform with bypass set, and no schedule can reach a scale set: nobody patches it; asked for: no bypass', fixOf([leaveToAzure(machine, requirements) ?? leaveToSystem(machine, requirements) ?? setOn(machine, { bypass: false })]));
            case 'unknown':
                return undecided('bypass', 'may have patchMode AutomaticByPlatform with bypass set, and then nobody patches it', reasonOf({ patchMode, bypass }));
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/scale-set-health-missing.js





/** Azure patches or upgrades a scale set by itself only where it can see the health of the instances. */
const scaleSetHealthMissing = {
    id: 'scale-set-health-missing',
    title: 'A scale set that Azure patches or upgrades by itself reports its health',
    severity: 'high',
    appliesTo: 'machine',
    check({ patching: { machine } }) {
        if (machine.kind !== 'uniform-scale-set' && machine.kind !== 'flexible-scale-set')
            return notApplicable;
        const needs = [upgrade(machine), ...(machine.kind === 'flexible-scale-set' ? [guestPatching(machine)] : [])];
        const open = needs.filter(({ holds }) => holds !== 'no');
        const certain = open.find(({ holds }) => holds === 'yes');
        const [need] = certain ? [certain] : open;
        return need ? scale_set_health_missing_outcomeOf(machine, need) : notApplicable;
    },
};
function upgrade({ automaticOsUpgrade }) {
    return {
        holds: (0,truth/* has */.zy)(automaticOsUpgrade, true),
        facts: { automaticOsUpgrade },
        words: 'the automatic OS upgrade without a health probe or an application health extension',
    };
}
function guestPatching({ patchMode }) {
    return {
        holds: (0,truth/* has */.zy)(patchMode, 'AutomaticByPlatform'),
        facts: { patchMode },
        words: 'patchMode AutomaticByPlatform without an application health extension',
    };
}
function scale_set_health_missing_outcomeOf(machine, { holds, facts, words }) {
    const { health } = machine;
    switch ((0,truth/* and */.Uo)(holds, (0,truth/* not */.AU)((0,truth/* has */.zy)(health, true)))) {
        case 'no':
            return pass;
        case 'yes':
            return violation('health', `has ${words}, which Azure requires`, fixOf([healthStep(machine)]));
        case 'unknown':
            return undecided('health', `may have ${words}, which Azure requires`, reasonOf({ ...facts, health }));
    }
}

;// CONCATENATED MODULE: ./lib/rules/scale-set-not-updated.js






/** Instances of a uniform scale set get patches only as newer images. */
const scaleSetNotUpdated = {
    id: 'scale-set-not-updated',
    title: 'A uniform scale set moves to newer images by itself',
    severity: 'high',
    remedies: assignmentRemedies,
    appliesTo: 'machine',
    check({ patching }) {
        const { kind, otherKind } = patching.machine;
        if (kind !== 'uniform-scale-set' && otherKind !== 'uniform-scale-set')
            return notApplicable;
        switch ((0,truth/* isOnly */.fy)(patching.orchestrations, 'NotUpdated')) {
            case 'no':
                return pass;
            case 'yes':
                return scale_set_not_updated_refused(patching.machine);
            case 'unknown':
                return undecided('automaticOsUpgrade', `may never move to a newer image; ${deciders(patching.undecided)}`, reasonOfUndecided(patching.undecided));
        }
    },
};
/** Without a doubt not updated: where the upgrade is not certainly off, the fixed image version is the cause. */
function scale_set_not_updated_refused(machine) {
    const { automaticOsUpgrade, image } = machine;
    const fix = fixOf([automatic_os_upgrade_automaticOsUpgrade(machine)]);
    if ((0,truth/* has */.zy)(automaticOsUpgrade, true) === 'no') {
        return violation('automaticOsUpgrade', 'has no automatic OS upgrade, so its instances keep the image they were made from', fix);
    }
    if (image.kind === 'value' && isManagedImage(image.value)) {
        return violation('image', 'is made from a managed image, which has no versions, so an automatic OS upgrade never finds a newer one; asked for: an image of a gallery or of the marketplace', fix);
    }
    const version = image.kind !== 'value' ? 'fixed' : image.value.kind === 'marketplace' ? image.value.version : image.value.id;
    return violation('image', `pins the image version ${version}, so an automatic OS upgrade never finds a newer one; asked for: latest`, fix);
}

;// CONCATENATED MODULE: ./lib/rules/scale-set-upgrade-conflict.js






/** The automatic OS upgrade replaces the image, and Azure refuses it beside whatever else changes the system inside. */
const scaleSetUpgradeConflict = {
    id: 'scale-set-upgrade-conflict',
    title: 'A scale set has one way of updating, not two that exclude each other',
    severity: 'high',
    appliesTo: 'machine',
    check({ patching: { machine } }) {
        const { kind, os, patchMode, automaticOsUpgrade } = machine;
        if (kind !== 'uniform-scale-set' && kind !== 'flexible-scale-set')
            return notApplicable;
        const upgrade = (0,truth/* has */.zy)(automaticOsUpgrade, true);
        if (upgrade === 'no')
            return notApplicable;
        const byPlatform = kind === 'flexible-scale-set' ? (0,truth/* has */.zy)(patchMode, 'AutomaticByPlatform') : 'no';
        const byWindows = (0,truth/* and */.Uo)((0,truth/* has */.zy)(os, 'windows'), updatesItself(machine));
        const byMode = isRefusedMode(machine);
        switch ((0,truth/* and */.Uo)(upgrade, (0,truth.or)(byMode, (0,truth.or)(byPlatform, byWindows)))) {
            case 'no':
                return pass;
            case 'yes':
                return scale_set_upgrade_conflict_conflicting(byMode === 'yes' ? 'upgradeMode' : byPlatform === 'yes' ? 'patchMode' : 'automaticUpdates', machine);
            case 'unknown':
                return undecided('automaticOsUpgrade', 'may combine the automatic OS upgrade with another way of updating, which Azure refuses', scale_set_upgrade_conflict_reasonFor(machine));
        }
    },
};
function scale_set_upgrade_conflict_reasonFor(machine) {
    const { kind, os, patchMode, automaticUpdates, automaticOsUpgrade, specialised, upgradeMode } = machine;
    const mode = isRefusedMode(machine) === 'unknown' ? { upgradeMode } : {};
    const facts = { automaticOsUpgrade, ...mode, ...(kind === 'flexible-scale-set' ? { patchMode } : {}), os, automaticUpdates, specialised };
    const open = Object.values(facts).some((fact) => fact.kind === 'unknown');
    return open ? reasonOf(facts) : 'Nothing declares whether Windows updates itself on scale sets without an OS profile.';
}
function scale_set_upgrade_conflict_conflicting(property, machine) {
    if (property === 'upgradeMode') {
        return violation(property, 'has the automatic OS upgrade and the upgrade mode Manual, which azurerm refuses; asked for: Automatic or Rolling', fixOf([automatic_os_upgrade_automaticOsUpgrade(machine)]));
    }
    if (property === 'patchMode') {
        return violation(property, 'has the automatic OS upgrade and patchMode AutomaticByPlatform, which exclude each other; asked for: one of them', fixOf([setOn(machine, { automaticOsUpgrade: false }), inWordsOnly('choose another patch mode')]));
    }
    return violation(property, 'has the automatic OS upgrade while Windows updates itself too, which exclude each other; asked for: automaticUpdates false', fixOf([setOn(machine, { automaticUpdates: false })]));
}

;// CONCATENATED MODULE: ./lib/calendar/release-order.js



const months = 12;
/** Does it come once a month? */
function isMonthly({ recurrence }) {
    if (recurrence.kind === 'month-weekday')
        return recurrence.every === 1;
    return recurrence.kind === 'month-days' && recurrence.every === 1 && recurrence.days.length === 1;
}
/** The first window of a monthly schedule, where each of the coming year precedes the release of its month. */
function earlyWindow(calendar, now) {
    const coming = comingWindows(calendar, now);
    return coming.every(({ early }) => early) ? coming[0] : undefined;
}
/** How many days after the second Tuesday every window follows the release at this time of day: two where days begin long before those of the Pacific. */
function daysAfterRelease(calendar, now) {
    const recurrence = { kind: 'month-weekday', every: 1, week: 'Second', weekday: 'Tuesday', offset: 1 };
    return comingWindows({ ...calendar, recurrence }, now).some(({ early }) => early) ? 2 : 1;
}
function comingWindows(calendar, now) {
    const coming = [];
    for (const start of windowStarts(calendar, now)) {
        const day = localDay(calendar.zone, start);
        const release = releaseInMonthOf(day);
        coming.push({ day, release: release.date, early: start < release.at });
        if (coming.length === months)
            break;
    }
    return coming;
}

;// CONCATENATED MODULE: ./lib/rules/schedule-before-patch-tuesday.js






const scheduleBeforePatchTuesday = {
    id: 'schedule-before-patch-tuesday',
    title: "A monthly schedule comes after the month's security release",
    severity: 'medium',
    appliesTo: 'schedule',
    check({ schedule, now }) {
        if (schedule.windows.kind === 'absent')
            return notApplicable;
        const scheduleCalendar = calendarOf(schedule);
        if (scheduleCalendar.kind === 'refused')
            return notApplicable;
        if (scheduleCalendar.kind === 'unknown') {
            return undecided('recurEvery', 'may come before the release of each month', `The windows of these schedules are not known: ${scheduleCalendar.why}.`);
        }
        const { calendar } = scheduleCalendar;
        if (!isMonthly(calendar))
            return notApplicable;
        const early = earlyWindow(calendar, now.getTime());
        if (early === undefined)
            return pass;
        const later = `Month Second Tuesday Offset${daysAfterRelease(calendar, now.getTime())}`;
        return violation('recurEvery', `has every window of the coming year before the release of its month, for example on ${dateOf(early.day)} with the release on ${early.release}; asked for: a window after it`, fixOf([
            setOnSchedule(schedule, 'recurEvery', later, `Use a later day, for example recur_every = "${later}" or "Month Third Tuesday"`),
        ]));
    },
};

;// CONCATENATED MODULE: ./lib/patching/machine-schedules.js
/** Each schedule once, by how surely it comes: several assignments may bring the same one. */
function schedulesOf({ reaches }) {
    const byId = new Map();
    const unnamed = [];
    for (const { scheduleId, schedule, patches, why = 'the input cannot tell' } of reaches) {
        if (patches === 'no')
            continue;
        const machineSchedule = { scheduleId, schedule, patches, why };
        if (scheduleId === undefined)
            unnamed.push(machineSchedule);
        else if (byId.get(scheduleId)?.patches !== 'yes')
            byId.set(scheduleId, machineSchedule);
    }
    return [...byId.values(), ...unnamed];
}

;// CONCATENATED MODULE: ./lib/rules/schedule-excludes-critical.js








/** An exclusion outlives its reason: what it keeps out stays missing for good. */
const scheduleExcludesCritical = liveRule({
    id: 'schedule-excludes-critical',
    title: 'No critical or security patch that is missing is excluded by the schedules of its machine',
    severity: 'medium',
    remedies: assignmentRemedies,
    check(live, { patching }) {
        const schedules = schedulesOf(patching);
        const { orchestrations } = patching;
        if (!orchestrations.includes('CustomerManagedSchedules'))
            return notApplicable;
        const lost = lostAssignment(patching);
        if (lost !== undefined && !(live.pending.kind === 'value' && live.pending.value.length === 0))
            return undecided('pending', schedule_excludes_critical_maybe, lost);
        if (schedules.length === 0)
            return notApplicable;
        const { os } = patching.machine;
        if (os.kind !== 'value')
            return schedule_excludes_critical_open('The operating system of these machines is', os);
        if (schedules.every((schedule) => excludesNothing(schedule, os.value)))
            return pass;
        const pending = knownPatches(live);
        if (pending.kind !== 'value')
            return schedule_excludes_critical_open('What these machines miss is', pending);
        const fates = pending.value.map((patch) => ({ patch, ...keptOut(patch, os.value, schedules) }));
        const kept = fates.filter((fate) => fate.truth === 'yes');
        if (kept.length > 0) {
            // What else may patch the machine does not ask for the exclusions of a schedule.
            if (orchestrations.length > 1)
                return undecided('pending', schedule_excludes_critical_maybe, reasonOfUndecided(patching.undecided));
            const schedulesThat = excluding(kept.flatMap(({ by }) => by));
            return violation('pending', `has ${schedule_excludes_critical_listed(kept.map(({ patch }) => patchName(patch)))} pending, which ${schedulesThat}; asked for: no exclusion of critical or security patches`, 'Take the exclusion out of kbNumbersToExclude or packageNameMasksToExclude, or waive the finding for as long as it must stay.');
        }
        const unsettled = fates.find((fate) => fate.truth === 'unknown');
        if (unsettled)
            return schedule_excludes_critical_open('Whether the schedules of these machines exclude what they miss is', (0,estate_known/* unknown */.L5)(unsettled.why));
        return isCut(live, pending.value) ? schedule_excludes_critical_open('Everything that these machines miss is', (0,estate_known/* unknown */.L5)('Azure cut the list')) : pass;
    },
});
const schedule_excludes_critical_maybe = 'may have critical or security patches pending that its schedules exclude';
function schedule_excludes_critical_open(facts, fact) {
    return undecided('pending', schedule_excludes_critical_maybe, notTold(facts, fact.kind === 'unknown' ? fact.why : 'Azure does not say'));
}
/** What is missing by an assessment that stands: one that failed or goes on leaves an old list behind, or half a new one. */
function knownPatches({ pending, assessment }) {
    if (pending.kind === 'absent')
        return (0,estate_known/* unknown */.L5)('Azure has no assessment of them');
    if (pending.kind === 'unknown' || assessment.kind === 'absent')
        return pending;
    if (assessment.kind === 'unknown')
        return assessment;
    return succeeded(assessment.value) ? pending : (0,estate_known/* unknown */.L5)(`the last assessment is ${assessment.value.status}`);
}
/** The agent of Linux cuts long lists, but not the counts. */
function isCut({ assessment }, pending) {
    if (assessment.kind !== 'value')
        return false;
    const { critical = 0, security = 0 } = assessment.value.counts;
    return critical + security > pending.length;
}
const schedule_excludes_critical_shown = 3;
function schedule_excludes_critical_listed(names) {
    const rest = names.length - schedule_excludes_critical_shown;
    return rest > 0 ? `${names.slice(0, schedule_excludes_critical_shown).join(', ')} and ${rest} more` : names.join(' and ');
}
function excluding(ids) {
    const schedules = [...new Set(ids)].sort();
    return schedules.length === 1 ? `the schedule ${schedules[0]} excludes` : `the schedules ${schedules.join(' and ')} exclude`;
}

;// CONCATENATED MODULE: ./lib/rules/schedule-excludes-rebooting-kbs.js




/** Windows' cumulative updates need a reboot: without patches that need one next to nothing is left. */
const scheduleExcludesRebootingKbs = {
    id: 'schedule-excludes-rebooting-kbs',
    title: 'No schedule leaves out the patches that need a reboot',
    severity: 'high',
    appliesTo: 'schedule',
    check({ schedule }) {
        const { windows } = schedule;
        if (windows.kind === 'absent')
            return notApplicable;
        const excluded = windows.kind === 'value' ? windows.value.excludeKbsRequiringReboot : windows;
        if (excluded.kind === 'unknown') {
            return undecided('windows', 'may leave out Windows patches that need a reboot', reasonOf({ excludeKbsRequiringReboot: excluded }));
        }
        if (excluded.kind === 'absent' || !excluded.value)
            return pass;
        return violation('windows', 'has excludeKbsRequiringReboot true, so Windows patches that need a reboot are never installed; asked for: false', fixOf([excludeNone(schedule, 'Set installPatches.windowsParameters.excludeKbsRequiringReboot = false')]));
    },
};

;// CONCATENATED MODULE: ./lib/rules/schedule-expired.js






/** A schedule stops in silence: its machines stay assigned, and nothing patches them. */
const scheduleExpired = {
    id: 'schedule-expired',
    title: 'Each schedule has a window left before it expires',
    severity: 'high',
    appliesTo: 'schedule',
    check({ schedule, now }) {
        const { expiration } = schedule;
        if (expiration.kind === 'absent' || (expiration.kind === 'value' && expiration.value === ''))
            return pass;
        const scheduleCalendar = calendarOf(schedule);
        if (scheduleCalendar.kind === 'calendar') {
            return windowStarts(scheduleCalendar.calendar, now.getTime()).next().done
                ? over(schedule, expiration.kind === 'value' ? expiration.value : '')
                : pass;
        }
        // Without its windows the date alone still tells when it lies far back.
        const { why } = scheduleRuns({ ...schedule, scope: { kind: 'value', value: 'InGuestPatch' }, mode: { kind: 'value', value: 'User' } }, now);
        if (why === 'it has expired' && expiration.kind === 'value')
            return over(schedule, expiration.value);
        if (scheduleCalendar.kind === 'refused')
            return notApplicable;
        return undecided('expiration', 'may have no window left before it expires', `The windows of these schedules are not known: ${scheduleCalendar.why}.`);
    },
};
function over(schedule, expiration) {
    return violation('expiration', `has no window left: it expires, or did, at ${expiration}`, fixOf([dropExpiry(schedule)]));
}

;// CONCATENATED MODULE: ./lib/rules/schedule-expiring-soon.js







const scheduleExpiringSoon = {
    id: 'schedule-expiring-soon',
    title: 'No schedule expires within the days that the policy gives',
    severity: 'medium',
    appliesTo: 'schedule',
    check({ schedule, now }, { days }) {
        const { expiration } = schedule;
        if (expiration.kind === 'absent' || (expiration.kind === 'value' && expiration.value === ''))
            return pass;
        const scheduleCalendar = calendarOf(schedule);
        if (scheduleCalendar.kind === 'refused')
            return notApplicable;
        if (scheduleCalendar.kind === 'unknown') {
            return undecided('expiration', 'may expire soon', `When these schedules expire is not known: ${scheduleCalendar.why}.`);
        }
        const { zone, expiry } = scheduleCalendar.calendar;
        // What has expired already has a rule of its own.
        if (expiry === undefined || windowStarts(scheduleCalendar.calendar, now.getTime()).next().done)
            return notApplicable;
        const left = Math.floor((toInstant(zone, expiry) - now.getTime()) / dayLength);
        if (left >= days)
            return pass;
        const date = expiration.kind === 'value' ? ` (${expiration.value})` : '';
        return violation('expiration', `is about to expire in ${left} day${left === 1 ? '' : 's'}${date}; asked for: at least ${days}`, fixOf([dropExpiry(schedule)]));
    },
};

;// CONCATENATED MODULE: ./lib/calendar/other-reading.js

/**
 * The same schedule where weeks begin on Sunday; undefined where that changes nothing. Azure does not document on which day the weeks
 * of a list begin: with Monday, as assumed everywhere else, `2Weeks Sunday,Monday` leaves 8 days at most, with Sunday 13.
 */
function ifWeeksBeginOnSunday(calendar) {
    return fromSunday(calendar) ?? undefined;
}
const fromSunday = (0,memo/* memo */.p)((calendar) => {
    const { recurrence } = calendar;
    if (recurrence.kind !== 'weeks' || recurrence.every === 1 || recurrence.weekdays.length < 2)
        return null;
    if (!recurrence.weekdays.includes('Sunday'))
        return null;
    return { ...calendar, recurrence: { ...recurrence, weeksBegin: 'Sunday' } };
});

;// CONCATENATED MODULE: ./lib/rules/node-window-gap.js





/** Why nobody knows when the nodes of a cluster without a window are updated. */
const withoutNodeWindow = 'AKS chooses when it updates the nodes of these pools: their clusters have no maintenance window for them.';
const node_window_gap_name = 'aksManagedNodeOSUpgradeSchedule';
const nodeWindowRemedies = {
    [withoutNodeWindow]: [
        `Give the clusters a window: maintenance_window_node_os in azurerm_kubernetes_cluster (ARM: the maintenanceConfiguration ${node_window_gap_name}).`,
    ],
};
/** The gap between the windows in which AKS updates a node pool, where it does. */
function nodeWindowGap({ patching, now }, limit) {
    const { orchestrations, reaches, undecided: open } = patching;
    if (!orchestrations.includes('AksNodeImage') && !orchestrations.includes('AksSecurityPatch'))
        return notApplicable;
    const allowed = `allowed: at most ${limit}`;
    const days = leastGap(possibleCalendars(patching), now);
    if (days === 'none') {
        if (reaches.length === 0 && orchestrations.length > 1)
            return undecided('worstGap', `may be updated at no time that is known; ${allowed}; ${deciders(open)}`, reasonOfUndecided(open));
        if (reaches.length === 0)
            return undecided('worstGap', `has no maintenance window for its nodes; ${allowed}`, withoutNodeWindow);
        const why = securityCalendarOf(patching).open ?? 'the windows of the cluster are not known';
        return undecided('worstGap', `may have windows too far apart; ${allowed}`, `When AKS updates these node pools is not known: ${why}.`);
    }
    if (days.most <= limit)
        return pass;
    const gap = days.least === days.most ? `a worst gap of ${days.least} days` : `a worst gap of ${days.least} to ${days.most} days`;
    if (days.least <= limit || orchestrations.length > 1) {
        const reason = orchestrations.length > 1 ? reasonOfUndecided(open) : 'From which day the windows of these node pools count is not known.';
        const decides = orchestrations.length > 1 ? `; ${deciders(open)}` : '';
        return undecided('worstGap', `may have ${gap} between the windows of its cluster; ${allowed}${decides}`, reason);
    }
    return violation('worstGap', `has ${gap} between the windows of its cluster; ${allowed}`, `Let the window for the nodes come more often: maintenance_window_node_os (ARM: the maintenanceConfiguration ${node_window_gap_name}).`);
}
/** Of the one window that a cluster can have, each calendar that it can be; none where a part of it is not known. */
function possibleCalendars({ reaches }) {
    if (reaches.some(({ schedule }) => schedule === undefined))
        return [];
    return reaches.flatMap(({ schedule }) => {
        const windows = schedule && calendarOf(schedule);
        if (windows?.kind === 'calendar')
            return [windows.calendar];
        return windows?.kind === 'unknown' ? (windows.possible ?? []) : [];
    });
}
function leastGap(calendars, now) {
    const gaps = calendars.map((calendar) => worstGap([calendar], now.getTime()).days ?? Number.POSITIVE_INFINITY);
    return gaps.length === 0 ? 'none' : { least: Math.min(...gaps), most: Math.max(...gaps) };
}

;// CONCATENATED MODULE: ./lib/rules/schedule-gap.js









/** How long a machine on schedules goes without critical patches even if every run succeeds. */
const scheduleGap = {
    id: 'schedule-gap',
    title: 'The schedules of a machine come often enough for the days that the policy allows',
    severity: 'high',
    remedies: { ...assignmentRemedies, ...nodeWindowRemedies },
    appliesTo: 'machine',
    nodePools: true,
    check(subject, { maxDays }) {
        const limit = maxDays ?? subject.requirements.maxDaysWithoutCriticalPatches;
        const { orchestrations, machine } = subject.patching;
        if (limit !== undefined && machine.kind === 'aks-node-pool')
            return nodeWindowGap(subject, limit);
        if (limit === undefined || !orchestrations.includes('CustomerManagedSchedules'))
            return notApplicable;
        const { calendars, open } = securityCalendarOf(subject.patching);
        const worst = calendars.size === 0 ? undefined : gapOf(calendars, limit, subject.now);
        if (worst === undefined && open === undefined)
            return without(subject, limit);
        if (worst?.tooLong === false)
            return unlessWeeksBeginOnSunday(calendars, limit, subject.now);
        const message = `${worst === undefined ? 'has a worst gap that is not known' : schedule_gap_says(worst.gap)}; allowed: at most ${limit}`;
        if (open !== undefined)
            return undecided('worstGap', may(message), `Which schedules patch these machines is not known: ${open.replace(/\.$/, '')}.`);
        if (orchestrations.length > 1)
            return schedule_gap_unsettled(subject, message);
        return violation('worstGap', message, worst && schedule_gap_fixFor(worst, calendars, limit, subject.now));
    },
};
/** What holds only by a reading that Azure does not document does not pass. */
function unlessWeeksBeginOnSunday(calendars, limit, now) {
    const others = new Map([...calendars].map(([id, calendar]) => [id, ifWeeksBeginOnSunday(calendar) ?? calendar]));
    if ([...others].every(([id, calendar]) => calendars.get(id) === calendar))
        return pass;
    const other = gapOf(others, limit, now);
    if (!other.tooLong)
        return pass;
    return undecided('worstGap', `${may(schedule_gap_says(other.gap))} if weeks begin on Sunday, and ${schedule_gap_says(worstGapOf(calendars, now)).replace(/^has a worst gap of /, '')} if they begin on Monday; allowed: at most ${limit}`, 'Azure does not document on which day the weeks of a list begin; a list without Sunday, or of every week, leaves no doubt.');
}
/** Too long also where the last window before an expiry comes sooner than the limit from now. */
function gapOf(calendars, limit, now) {
    const gap = worstGapOf(calendars, now);
    if (gap.days === null || gap.days > limit)
        return { gap, tooLong: true };
    return lastsFor(calendars, limit, now)
        ? { gap, tooLong: false }
        : { gap: { days: null, from: lastDate(calendars, now), to: null }, tooLong: true };
}
/** One schedule that never expires is enough. */
function lastsFor(calendars, limit, now) {
    for (const { expiry } of calendars.values())
        if (expiry === undefined)
            return true;
    return !mergedStarts([...calendars.values()], now.getTime() + limit * dayLength).next().done;
}
function lastDate(calendars, now) {
    let last = now.getTime();
    for (const start of mergedStarts([...calendars.values()], last))
        last = start;
    return new Date(last).toISOString().slice(0, 10);
}
function schedule_gap_says({ days, from, to }) {
    return days === null || to === null ? `has no window left after ${from}` : `has a worst gap of ${days} days (${from} to ${to})`;
}
function may(message) {
    return message.replace(/^has /, 'may have ');
}
/** On schedules, of which none brings critical and security patches: or perhaps not on schedules at all. */
function without(subject, limit) {
    const message = `has no schedule that brings critical and security patches; allowed: at most ${limit} days without them`;
    const { orchestrations } = subject.patching;
    return orchestrations.length > 1 ? schedule_gap_unsettled(subject, message) : violation('worstGap', message, schedule_gap_assign);
}
function schedule_gap_unsettled({ patching: { undecided: open } }, message) {
    return undecided('worstGap', `${may(message)}; ${deciders(open)}`, reasonOfUndecided(open));
}
const schedule_gap_assign = 'Assign it a schedule that installs critical and security patches on its system, or add these classes to one that reaches it.';
/** What stands in the way: an expiry, a first window that is far off, or a rare recurrence. */
function schedule_gap_fixFor({ gap }, calendars, limit, now) {
    if (gap.days === null && [...calendars.values()].some(({ expiry }) => expiry !== undefined))
        return 'Remove expiration_date_time from a schedule with these classes (ARM: maintenanceWindow.expirationDateTime), or set a later one.';
    const onceStarted = worstOnceStarted(calendars, now);
    if (onceStarted !== null && onceStarted <= limit)
        return 'Let a schedule with these classes start earlier: set start_date_time (ARM: maintenanceWindow.startDateTime).';
    const weeks = Math.floor(limit / 7);
    const recurrence = weeks === 0 ? (limit === 1 ? 'Day' : `${limit}Days`) : weeks === 1 ? 'Week Sunday' : `${weeks}Weeks Sunday`;
    return `Let a schedule with these classes come more often, for example recur_every = "${recurrence}".`;
}
/** The worst gap in days, not counting the time to the first window. */
const worstOnceStarted = oncePerSchedules((calendars, now) => {
    const all = [...calendars.values()];
    const first = mergedStarts(all, now.getTime()).next();
    return first.done ? null : worstGap(all, first.value).days;
});

;// CONCATENATED MODULE: ./lib/rules/schedule-linux-class-combination.js





/** Azure's Linux agent takes Critical together with Other only where Security is selected as well. */
const scheduleLinuxClassCombination = {
    id: 'schedule-linux-class-combination',
    title: 'No schedule selects Linux classes that fail every run',
    severity: 'critical',
    appliesTo: 'schedule',
    check({ schedule }) {
        const { linux } = schedule;
        if (linux.kind === 'absent')
            return notApplicable;
        const classifications = linux.kind === 'value' ? linux.value.classifications : linux;
        if (classifications.kind === 'absent')
            return pass;
        if (classifications.kind === 'unknown') {
            return undecided('linux', 'installs Linux classes that are not known; refused: Critical and Other without Security', reasonOf({ 'the choice of Linux classes': classifications }));
        }
        if (!isRefusedByAgent(classifications.value))
            return pass;
        return violation('linux', `installs ${classifications.value.join(', ')} on Linux, an invalid combination that makes every run fail; asked for: Security as well`, fixOf([setClasses(schedule, 'linux', [...classifications.value, 'Security'], 'Add "Security" to')]));
    },
};

;// CONCATENATED MODULE: ./lib/rules/schedule-midnight-trap.js






/** 23:45, in minutes: Azure documents that runs from then to midnight can be missed. */
const trap = 23 * 60 + 45;
const scheduleMidnightTrap = {
    id: 'schedule-midnight-trap',
    title: 'No schedule starts shortly before midnight',
    severity: 'low',
    appliesTo: 'schedule',
    remedies: recurrenceRemedies,
    check({ schedule }) {
        const { start } = schedule;
        if (start.kind === 'absent')
            return notApplicable;
        if (start.kind === 'unknown')
            return undecided('start', 'may start shortly before midnight', reasonOf({ start }));
        const read = parseStart(start.value);
        if (read.kind !== 'value')
            return notApplicable;
        if (read.value.minute < trap)
            return laterWindows(read.value.minute, schedule, start.value);
        return violation('start', `has windows that start at ${start.value.slice(-5)}, shortly before midnight, which Azure may miss; asked for: another time`, startAt(schedule, `${start.value.slice(0, -5)}23:30`, 'Start before 23:45, or at 00:00'));
    },
};
/** Windows that come by the hour keep the minute of the hour, and reach 23:45 to 23:59 if they start from :45 on. */
function laterWindows(minute, schedule, start) {
    const { recurEvery } = schedule;
    const minuteOfHour = minute % 60;
    if (minuteOfHour < trap % 60 || recurEvery.kind === 'absent')
        return pass;
    if (recurEvery.kind === 'unknown')
        return undecided('start', 'may start shortly before midnight', reasonOf({ recurEvery }));
    const read = parseRecurrence(recurEvery.value);
    if (read.kind === 'refused' && read.undocumented)
        return undecided('start', 'may start shortly before midnight', undocumentedRecurrence);
    if (read.kind !== 'value' || read.value.kind !== 'hours')
        return pass;
    const { every } = read.value;
    const hour = Math.floor(minute / 60);
    const reached = Array.from({ length: 24 }, (_, times) => (hour + times * every) % 24);
    if (!reached.includes(23))
        return pass;
    return violation('start', `has windows every ${every} hours that also start at 23:${minuteOfHour}, shortly before midnight, which Azure may miss; asked for: another time`, startAt(schedule, `${start.slice(0, -2)}30`, 'Start before the 45th minute of an hour'));
}
function startAt(schedule, start, words) {
    return fixOf([setOnSchedule(schedule, 'start', start, words)]);
}

;// CONCATENATED MODULE: ./lib/rules/schedule-missing-critical-security.js







/** A schedule installs critical and security patches on every system it speaks about, unless others do so on its machines. */
const scheduleMissingCriticalSecurity = {
    id: 'schedule-missing-critical-security',
    title: 'Each schedule installs critical and security patches',
    severity: 'critical',
    appliesTo: 'schedule',
    check(subject) {
        const { mode, linux, windows } = subject.schedule;
        if (mode.kind === 'value' && !(0,resource_id/* sameText */.QV)(mode.value, 'User'))
            return notApplicable;
        if (linux.kind !== 'value' && windows.kind !== 'value')
            return silent(subject.schedule);
        const flawed = worse(resultFor('linux', linux, subject), resultFor('windows', windows, subject));
        if (!flawed || flawed.missing === 'no')
            return pass;
        if (flawed.missing === 'unknown')
            return undecided(flawed.os, flawed.message, flawed.reason);
        if (mode.kind === 'unknown')
            return undecided('mode', flawed.message, reasonOf({ mode }));
        return violation(flawed.os, flawed.message, addClasses(flawed.os, subject.schedule));
    },
};
const schedule_missing_critical_security_undocumented = 'Azure does not document what a schedule without classes and without a list of patches installs.';
/** Undefined where the schedule says nothing about this system. */
function resultFor(os, selection, subject) {
    if (selection.kind === 'absent')
        return undefined;
    const own = selection.kind === 'value'
        ? carries(os, selection.value)
        : { carries: 'unknown', says: 'installs what is not known', why: selection.why };
    const elsewhere = own.carries === 'yes' ? 'no' : coveredElsewhere(os, subject);
    const ownWhy = own.why
        ? `Whether a schedule installs critical and security patches is not known: ${own.why.replace(/\.$/, '')}.`
        : schedule_missing_critical_security_undocumented;
    return {
        os,
        missing: (0,truth/* and */.Uo)((0,truth/* not */.AU)(own.carries), (0,truth/* not */.AU)(elsewhere)),
        message: `${own.says} on ${systemNames[os]}; asked for: ${askedFor[os]}`,
        reason: own.carries === 'unknown'
            ? ownWhy
            : 'Whether another schedule brings critical and security patches to the same machines is not known.',
    };
}
function worse(a, b) {
    if (!a || !b)
        return a ?? b;
    const rank = { no: 0, unknown: 1, yes: 2 };
    return rank[b.missing] > rank[a.missing] ? b : a;
}
/** Does every machine of this system that the schedule certainly reaches get the patches from another one? At least one has to. */
function coveredElsewhere(os, { machines, unread }) {
    let all = 'yes';
    let any = 'no';
    for (const patching of machines) {
        const system = patching.machine.os;
        if (system.kind === 'value' && system.value !== os)
            continue;
        const covered = isCovered(os, patching);
        // A machine whose system is not known may be of the other one, where this does not matter.
        const mine = system.kind === 'value' ? 'yes' : 'unknown';
        all = (0,truth/* and */.Uo)(all, (0,truth.or)(covered, (0,truth/* not */.AU)(mine)));
        any = (0,truth.or)(any, (0,truth/* and */.Uo)(covered, mine));
    }
    // A machine that was lost may get them from nowhere.
    return (0,truth/* and */.Uo)((0,truth/* and */.Uo)(all, any), unread === undefined ? 'yes' : 'unknown');
}
/** By any schedule that carries the patches: the schedule itself is among them, but asked only where it does not. */
function isCovered(os, { reaches }) {
    let covered = 'no';
    for (const reach of reaches) {
        if (reach.patches !== 'no')
            covered = (0,truth.or)(covered, (0,truth/* and */.Uo)(reach.patches, carriedBy(os, reach.schedule)));
    }
    return covered;
}
/** Nothing is known to be selected for either system: other schedules cannot make up for what nobody can tell. */
function silent({ linux, windows }) {
    const wants = 'asked for: critical and security patches';
    if (linux.kind === 'absent' && windows.kind === 'absent') {
        return undecided('linux', `says nothing about Linux or Windows updates; ${wants}`, schedule_missing_critical_security_undocumented);
    }
    const property = linux.kind === 'unknown' ? 'linux' : 'windows';
    return undecided(property, `installs what is not known; ${wants}`, reasonOf({ 'What these schedules install': property === 'linux' ? linux : windows }));
}
const systemNames = { linux: 'Linux', windows: 'Windows' };
const askedFor = {
    linux: 'Security, or no classes at all',
    windows: 'Critical and Security',
};
function addClasses(os, schedule) {
    const selection = schedule[os];
    const classes = selection.kind === 'value' && selection.value.classifications.kind === 'value' ? selection.value.classifications.value : [];
    return fixOf([setClasses(schedule, os, [...new Set([...classes, 'Critical', 'Security'])], 'Add "Critical" and "Security" to')]);
}

;// CONCATENATED MODULE: ./lib/rules/schedule-mode-not-user.js






/** Only mode User makes a schedule the customer's own, and only with something to install. */
const scheduleModeNotUser = {
    id: 'schedule-mode-not-user',
    title: 'Each schedule patches in the mode of the customer',
    severity: 'high',
    appliesTo: 'schedule',
    check({ schedule }) {
        const { mode } = schedule;
        if (mode.kind === 'absent')
            return schedule_mode_not_user_refused('has no patch mode', schedule);
        if (mode.kind === 'value' && !(0,resource_id/* sameText */.QV)(mode.value, 'User')) {
            return schedule_mode_not_user_refused(`has patch mode ${mode.value}, so it does not patch the machines it is assigned to`, schedule);
        }
        return judgedByContent(schedule);
    },
};
function schedule_mode_not_user_refused(says, schedule) {
    const { arm, azurerm } = schedule_facts/* scheduleFacts */.z.mode;
    const set = setOnSchedule(schedule, 'mode', 'User', `Set ${azurerm} = "User" (ARM: ${arm} = User)`);
    return violation('mode', `${says}; asked for: User`, fixOf([isSilent(schedule) ? together([set, installSomething(schedule)]) : set]));
}
function isSilent({ linux, windows, reboot }) {
    return [linux, windows, reboot].every(({ kind }) => kind === 'absent');
}
function installSomething(schedule) {
    const words = 'Add install_patches with a linux or windows block (ARM: installPatches with linuxParameters or windowsParameters)';
    const classes = ['linux', 'windows'].map((os) => setClasses(schedule, os, ['Critical', 'Security'], 'Set'));
    return { ...together([setOnSchedule(schedule, 'reboot', 'IfRequired', words), ...classes]), words };
}
/** Without anything to install the mode makes no difference. */
function judgedByContent(schedule) {
    const { mode, linux, windows, reboot } = schedule;
    const parts = [linux, windows, reboot];
    if (isSilent(schedule)) {
        return violation('installPatches', 'says nothing about what it installs; asked for: a Linux or Windows selection', fixOf([installSomething(schedule)]));
    }
    if (mode.kind === 'unknown')
        return undecided('mode', 'may have another patch mode than User', reasonOf({ mode }));
    if (parts.some((part) => part.kind === 'value'))
        return pass;
    return undecided('installPatches', 'may say nothing about what it installs', reasonOf({ linux, windows, reboot }));
}

;// CONCATENATED MODULE: ./lib/rules/schedule-only-pinned-patches.js





/** A selection that only names patches brings none of those that come later. */
const scheduleOnlyPinnedPatches = {
    id: 'schedule-only-pinned-patches',
    title: 'Each schedule installs new patches, not only named ones',
    severity: 'medium',
    appliesTo: 'schedule',
    check({ schedule }) {
        const spoken = systems.filter((os) => schedule[os].kind !== 'absent');
        if (spoken.length === 0)
            return notApplicable;
        const refused = spoken.find((os) => schedule_only_pinned_patches_isPinned(schedule[os]) === 'yes');
        if (refused)
            return violation(refused, `installs ${schedule_only_pinned_patches_only[refused]}; asked for: classes`, fixOf([setClasses(schedule, refused, ['Critical', 'Security'], 'Set')]));
        const open = spoken.find((os) => schedule_only_pinned_patches_isPinned(schedule[os]) === 'unknown');
        return open ? schedule_only_pinned_patches_unsettled(open, schedule[open]) : pass;
    },
};
const systems = ['linux', 'windows'];
function schedule_only_pinned_patches_isPinned(selection) {
    if (selection.kind !== 'value')
        return selection.kind === 'unknown' ? 'unknown' : 'no';
    return (0,truth/* and */.Uo)(hasEntries(selection.value.include), (0,truth/* not */.AU)(hasEntries(selection.value.classifications)));
}
function hasEntries(list) {
    if (list.kind === 'unknown')
        return 'unknown';
    return list.kind === 'value' && list.value.length > 0 ? 'yes' : 'no';
}
function schedule_only_pinned_patches_unsettled(os, selection) {
    const facts = selection.kind === 'value'
        ? {
            [`the choice of ${os} classes`]: selection.value.classifications,
            [`the list of ${os} patches to include`]: selection.value.include,
        }
        : { [os]: selection };
    return undecided(os, `may install ${schedule_only_pinned_patches_only[os]}; asked for: classes`, reasonOf(facts));
}
const schedule_only_pinned_patches_only = {
    linux: 'only what its package masks name on Linux',
    windows: 'only what its KB numbers name on Windows',
};

;// CONCATENATED MODULE: ./lib/rules/schedule-os-not-covered.js





/** A schedule without a selection for a machine's system installs nothing there, unless another one does. */
const scheduleOsNotCovered = {
    id: 'schedule-os-not-covered',
    title: 'Each schedule installs something on every machine it reaches',
    severity: 'high',
    appliesTo: 'schedule',
    check({ schedule, machines }) {
        if (machines.length === 0)
            return notApplicable;
        const left = [];
        let open;
        for (const patching of machines) {
            const uncovered = isUncovered(patching, schedule);
            if (uncovered === 'yes')
                left.push(patching);
            if (uncovered === 'unknown')
                open ??= patching;
        }
        if (left.length > 0)
            return schedule_os_not_covered_refused(left, schedule);
        return open ? schedule_os_not_covered_unsettled(open, schedule) : pass;
    },
};
const schedule_os_not_covered_systems = ['linux', 'windows'];
const schedule_os_not_covered_systemNames = { linux: 'Linux', windows: 'Windows' };
/** The systems that the machine may have. */
function possible({ machine: { os } }) {
    return os.kind === 'value' ? [os.value] : schedule_os_not_covered_systems;
}
function isUncovered(patching, schedule) {
    const truths = possible(patching).map((os) => isUncoveredAs(os, patching, schedule));
    return truths.every((truth) => truth === truths[0]) ? (truths[0] ?? 'unknown') : 'unknown';
}
function isUncoveredAs(os, patching, schedule) {
    const own = speaks(schedule[os]);
    return own === 'yes' ? 'no' : (0,truth/* and */.Uo)((0,truth/* not */.AU)(own), (0,truth/* not */.AU)(schedule_os_not_covered_coveredElsewhere(os, patching, schedule)));
}
/** An absent selection is the only one that says nothing. */
function speaks({ kind }) {
    if (kind === 'unknown')
        return 'unknown';
    return kind === 'value' ? 'yes' : 'no';
}
function schedule_os_not_covered_coveredElsewhere(os, { reaches }, { id }) {
    let covered = 'no';
    for (const reach of reaches) {
        if (reach.patches === 'no' || reach.scheduleId === id)
            continue;
        covered = (0,truth.or)(covered, (0,truth/* and */.Uo)(reach.patches, reach.schedule ? speaks(reach.schedule[os]) : 'unknown'));
    }
    return covered;
}
function schedule_os_not_covered_refused(left, schedule) {
    const lacking = schedule_os_not_covered_systems.filter((os) => schedule[os].kind === 'absent' && left.some((patching) => possible(patching).includes(os)));
    const ids = left.map(({ machine }) => machine.id).sort();
    const more = ids.length > 3 ? ` and ${ids.length - 3} more` : '';
    const names = lacking.map((os) => schedule_os_not_covered_systemNames[os]).join(' or ');
    const blocks = lacking.map((os) => setClasses(schedule, os, ['Critical', 'Security'], 'Add'));
    const words = `Add a ${lacking.join(' and a ')} block to install_patches (ARM: ${lacking.map((os) => `installPatches.${os}Parameters`).join(' and ')})`;
    const cover = { ...together(blocks), words };
    return violation(lacking[0] ?? 'linux', `has no selection for ${names}, but reaches ${ids.slice(0, 3).join(', ')}${more}; asked for: a selection for each system it reaches`, fixOf([cover, inWordsOnly('take these machines out of the schedule')]));
}
function schedule_os_not_covered_unsettled(open, schedule) {
    const { id, os } = open.machine;
    const asked = possible(open);
    for (const system of asked) {
        const selection = schedule[system];
        if (selection.kind !== 'unknown')
            continue;
        return undecided(system, `may have no selection for ${schedule_os_not_covered_systemNames[system]}, but reaches ${id}`, reasonOf({ [system]: selection }));
    }
    const lacking = asked.find((system) => schedule[system].kind === 'absent') ?? 'linux';
    const says = `has no selection for ${schedule_os_not_covered_systemNames[lacking]}, but reaches ${id}`;
    if (os.kind === 'unknown') {
        return undecided(lacking, `${says}, whose system is not known`, reasonOf({ 'the operating system of these machines': os }));
    }
    return undecided(lacking, `${says}, which another schedule may patch`, 'Whether another schedule patches the same machines is not known.');
}

;// CONCATENATED MODULE: ./lib/rules/schedule-recurrence-invalid.js












/** Azure answers 400 to a recurrence, start or expiry outside its grammar, and only when it is applied. */
const scheduleRecurrenceInvalid = {
    id: 'schedule-recurrence-invalid',
    title: 'Each schedule recurs in a way that Azure accepts',
    severity: 'high',
    appliesTo: 'schedule',
    remedies: recurrenceRemedies,
    check({ schedule, now }) {
        const { recurEvery, recurrenceFields, timeZone } = schedule;
        const best = (forms) => forms.find((form) => !isEarly(schedule, form, now)) ?? afterRelease(schedule, forms);
        const outcomes = [
            schedule_recurrence_invalid_resultFor('recurEvery', schedule, parseRecurrenceWith(recurrenceFields), best, schedule_recurrence_invalid_without(recurrenceFields)),
            schedule_recurrence_invalid_resultFor('start', schedule, parseStartIn(timeZone)),
            schedule_recurrence_invalid_resultFor('expiration', schedule, parseExpiry),
        ];
        const flawed = outcomes.find(({ outcome }) => outcome === 'violation') ?? outcomes.find(({ outcome }) => outcome === 'unknown');
        if (flawed)
            return flawed;
        return recurEvery.kind === 'absent' ? notApplicable : pass;
    },
};
const parts = {
    recurEvery: { word: 'recurrence', attribute: 'recur_every' },
    start: { word: 'start', attribute: 'start_date_time' },
    expiration: { word: 'expiry', attribute: 'expiration_date_time' },
};
function schedule_recurrence_invalid_resultFor(property, schedule, parse, best = ([nearest]) => nearest, also = '') {
    const fact = schedule[property];
    const { word, attribute } = parts[property];
    if (fact.kind === 'absent')
        return notApplicable;
    if (fact.kind === 'unknown')
        return undecided(property, `may have ${article(word)} ${word} that Azure refuses`, reasonOf({ [property]: fact }));
    const read = parse(fact.value);
    if (read.kind === 'value')
        return pass;
    if (read.undocumented) {
        const message = `may have ${article(word)} ${word} that Azure does not take: ${sayRefusal(fact.value, read)}`;
        return undecided(property, message, undocumentedRecurrence);
    }
    const form = best(read.instead);
    const words = `Set ${attribute} = "${form}" (ARM: ${schedule_facts/* scheduleFacts */.z[property].arm})${also}`;
    const fix = fixOf([form === undefined ? undefined : setOnSchedule(schedule, property, form, words)]);
    return violation(property, `has ${article(word)} ${word} that Azure refuses: ${sayRefusal(fact.value, read)}`, fix);
}
/** Would it come before the security release of each month, which the next run would report? */
function isEarly(schedule, form, now) {
    if (schedule.windows.kind === 'absent')
        return false;
    const meant = calendarOf({ ...schedule, recurEvery: (0,estate_known/* value */.Uq)(form) });
    return meant.kind === 'calendar' && isMonthly(meant.calendar) && earlyWindow(meant.calendar, now.getTime()) !== undefined;
}
/** Where a month alone is written, any day of it keeps what is meant; a day that is written stays. */
function afterRelease({ recurEvery }, [nearest]) {
    const isDayOpen = recurEvery.kind === 'value' && /^\s*(?:every )?\d*\s*month(?:s|ly)?\s*$/i.test(recurEvery.value);
    return isDayOpen ? 'Month Third Tuesday' : nearest;
}
/** A part of the recurrence in a field of its own has no effect, and does none where it is written once more. */
function schedule_recurrence_invalid_without(fields) {
    const names = new Set(((0,estate_known/* valueOf */.RP)(fields) ?? []).map((field) => field.slice(0, field.indexOf('='))));
    return names.size === 0 ? '' : `, and leave out ${[...names].join(' and ')}, which Azure does not read`;
}
function article(word) {
    return /^[aeiou]/.test(word) ? 'an' : 'a';
}

;// CONCATENATED MODULE: ./lib/rules/schedule-same-start.js







const schedule_same_start_horizonDays = 400;
/** Of two schedules that start together on one machine Azure triggers only one. */
const scheduleSameStart = {
    id: 'schedule-same-start',
    title: 'No two schedules of a machine start at the same time',
    severity: 'high',
    appliesTo: 'machine',
    check({ patching, now }) {
        const lost = lostAssignment(patching);
        if (patching.reaches.length < 2 && lost === undefined)
            return notApplicable;
        const { certain, possible, open } = schedule_same_start_schedulesOf(patching);
        if (certain.size + possible.size + open.size < 2 && lost === undefined)
            return notApplicable;
        const clash = firstClash(certain, now);
        if (clash) {
            return violation('schedules', `is on the schedules ${clash.ids.join(' and ')}, which both start at ${utcTime(clash.at)}; Azure runs only one of them`, 'Start one of them at another time, or take the machine out of one.');
        }
        const [reason = whyTheyMayMeet(certain, possible, now)] = open.values();
        if (reason === undefined)
            return lost === undefined ? pass : undecided('schedules', schedule_same_start_maybe, lost);
        return undecided('schedules', schedule_same_start_maybe, `Which schedules start together is not known: ${reason.replace(/\.$/, '')}.`);
    },
};
const schedule_same_start_maybe = 'may be on two schedules that start at the same time';
function schedule_same_start_schedulesOf({ reaches }) {
    const certain = new Map();
    const possible = new Map();
    const open = new Map();
    for (const { assignment, patches, scheduleId, schedule, why } of reaches) {
        if (patches === 'no')
            continue;
        const scheduleCalendar = schedule && calendarOf(schedule);
        if (scheduleCalendar?.kind === 'calendar' && scheduleId !== undefined) {
            if (patches === 'yes')
                certain.set(scheduleId, scheduleCalendar.calendar);
            else
                possible.set(scheduleId, { calendar: scheduleCalendar.calendar, why: why ?? 'whether it runs is not known' });
        }
        else if (scheduleCalendar?.kind !== 'refused') {
            open.set(scheduleId ?? assignment, why ?? (scheduleCalendar?.kind === 'unknown' ? scheduleCalendar.why : 'its windows are not known'));
        }
    }
    for (const id of certain.keys())
        possible.delete(id);
    return { certain, possible, open };
}
/** Undefined where no two of them would meet, even if all of them ran. */
function whyTheyMayMeet(certain, possible, now) {
    if (possible.size === 0)
        return undefined;
    const all = new Map([...certain, ...[...possible].map(([id, { calendar }]) => [id, calendar])]);
    const clash = firstClash(all, now);
    return clash?.ids.map((id) => possible.get(id)?.why).find((why) => why !== undefined);
}
/** The first start that two of them share within the horizon. */
const firstClash = oncePerSchedules((schedules, now) => {
    if (schedules.size < 2)
        return undefined;
    const end = now.getTime() + schedule_same_start_horizonDays * dayLength;
    const starts = new Map();
    let clash;
    for (const [id, calendar] of schedules) {
        for (const at of windowStarts(calendar, now.getTime())) {
            if (at >= (clash?.at ?? end))
                break;
            const other = starts.get(at);
            if (other === undefined)
                starts.set(at, id);
            else
                clash = { ids: [other, id].sort(), at };
        }
    }
    return clash;
});

;// CONCATENATED MODULE: ./lib/rules/schedule-short-month-day.js





/** What Azure does in months without the day is not documented; skipping them is the worse reading. */
const scheduleShortMonthDay = {
    id: 'schedule-short-month-day',
    title: 'No schedule names a day that some months lack',
    severity: 'medium',
    appliesTo: 'schedule',
    remedies: recurrenceRemedies,
    check({ schedule }) {
        const { recurEvery } = schedule;
        if (recurEvery.kind === 'absent')
            return notApplicable;
        if (recurEvery.kind === 'unknown')
            return undecided('recurEvery', mayBe, reasonOf({ recurEvery }));
        const read = parseRecurrence(recurEvery.value);
        if (read.kind !== 'value')
            return read.undocumented ? undecided('recurEvery', mayBe, undocumentedRecurrence) : notApplicable;
        const recurrence = read.value;
        if (recurrence.kind !== 'month-days')
            return pass;
        const late = recurrence.days.filter((day) => day > 28);
        if (late.length === 0)
            return pass;
        return violation('recurEvery', `names day ${late.join(' and ')}, which some months lack; Azure does not document whether such a month has a window`, fixOf([
            setOnSchedule(schedule, 'recurEvery', 'Month Last Sunday', 'Use a day up to 28, or a weekday, for example recur_every = "Month Last Sunday"'),
        ]));
    },
};
const mayBe = 'may name a day that some months lack';

;// CONCATENATED MODULE: ./lib/rules/schedule-skips-machine.js









/** An assignment alone patches nothing: Azure passes over machines that it cannot reach, and nobody is told. */
const scheduleSkipsMachine = liveRule({
    id: 'schedule-skips-machine',
    title: 'Each schedule of a machine installed something in its last window, or tried to',
    severity: 'high',
    check(live, { patching, now }) {
        const traces = schedulesOf(patching).map((schedule) => traceOf(schedule, live, now));
        const missed = traces.filter((trace) => typeof trace === 'object' && 'missed' in trace);
        if (missed.length > 0) {
            const windows = missed.map((trace) => trace.missed).join(', nor of ');
            return violation('installations', `has no installation from the last window of ${windows}; asked for: one in each window`, missed.every(({ cancelled }) => cancelled) ? schedule_skips_machine_fixes.cancelled : schedule_skips_machine_fixes.passedOver);
        }
        const open = traces.find((trace) => typeof trace === 'object');
        if (open && 'open' in open)
            return undecided(open.of, 'may have been passed over by a schedule', open.open);
        const lost = lostAssignment(patching);
        if (lost !== undefined)
            return undecided('schedules', 'may have been passed over by a schedule', lost);
        return traces.includes('seen') ? pass : notApplicable;
    },
});
const schedule_skips_machine_fixes = {
    passedOver: 'See whether the machine was off, lacked the prerequisites of schedules (AutomaticByPlatform and the bypass) or was moved, which breaks its assignment. One that was assigned only later needs nothing.',
    cancelled: 'Find out who or what cancels the runs of the schedule, for example a handler of its pre-event, then install the patches once or wait for the next window.',
};
function traceOf(machineSchedule, live, now) {
    const { scheduleId, schedule } = machineSchedule;
    if (scheduleId === undefined || !schedule)
        return { open: reachNotKnown(machineSchedule.why), of: 'schedules' };
    const scheduleCalendar = calendarOf(schedule);
    if (scheduleCalendar.kind === 'refused')
        return 'nothing due';
    if (scheduleCalendar.kind === 'unknown')
        return { open: notTold('The windows of a schedule of these machines are', scheduleCalendar.why), of: 'schedules' };
    const window = lastWindowToSee(scheduleId, scheduleCalendar.calendar, now);
    const created = instantOf((0,estate_known/* valueOf */.RP)(live.created));
    if (!window || (created !== undefined && created >= window.start))
        return 'nothing due';
    const { installations } = live;
    if (installations.kind === 'unknown')
        return { open: installationsNotTold(installations.why), of: 'installations' };
    const traces = ((0,estate_known/* valueOf */.RP)(installations) ?? []).map((installation) => isFromWindow(installation, window, machineSchedule));
    if (traces.includes('yes'))
        return 'seen';
    if (traces.includes('unknown')) {
        return { open: 'When an installation of these machines began is not known: Azure does not say.', of: 'installations' };
    }
    const run = runOfWindow(window, live, machineSchedule);
    if (run === 'seen' || (run && 'open' in run))
        return run;
    if (machineSchedule.patches !== 'yes')
        return { open: reachNotKnown(machineSchedule.why), of: 'schedules' };
    const missed = `the schedule ${scheduleId}, ${spanOf(window)}${run ? `, whose run was cancelled${saying(run.cancelled.error)}` : ''}`;
    if (created !== undefined || wasThere(live, window.start))
        return { missed, cancelled: run !== undefined };
    const why = live.created.kind === 'unknown' ? live.created.why : 'Azure does not say';
    return { open: notTold('Since when these machines exist is', why), of: 'created' };
}
/** What Azure Maintenance tells of the run of a window that left no installation; undefined where the machine was not in it. */
function runOfWindow(window, live, machineSchedule) {
    const why = whyRunsUnknown(live, machineSchedule);
    if (why !== undefined)
        return { open: runsNotTold(why), of: 'runs' };
    const [run] = runsOn(live, machineSchedule).filter((run) => isRunOfWindow(run, window) !== 'no');
    if (!run)
        return undefined;
    if (isRunOfWindow(run, window) === 'unknown')
        return { open: runWithoutTime, of: 'runs' };
    switch (resultOfRun(run)) {
        case 'cancelled':
            return { cancelled: run };
        case 'not over':
            return { open: 'The last run of a schedule of these machines is not over, by what Azure says.', of: 'runs' };
        case 'unknown':
            return { open: `The last run of these machines has a status that this version does not know: ${run.status}.`, of: 'runs' };
        default:
            return 'seen';
    }
}
/** Azure does not say when an Arc server was made, but what it did before tells that it was there. */
function wasThere({ connection, assessment, installations }, time) {
    const traces = [
        (0,estate_known/* valueOf */.RP)(connection)?.since,
        ...[(0,estate_known/* valueOf */.RP)(assessment), ...((0,estate_known/* valueOf */.RP)(installations) ?? [])].map((trace) => trace && (0,estate_known/* valueOf */.RP)(trace.at)),
    ];
    return traces.some((at) => (instantOf(at) ?? time) < time);
}
function spanOf({ start, end }) {
    const [from, to] = [start, end].map((at) => new Date(at).toISOString().slice(0, 16).replace('T', ' '));
    return `${from} to ${to.startsWith(from.slice(0, 10)) ? to.slice(11) : to} UTC`;
}

;// CONCATENATED MODULE: ./lib/rules/schedule-start-too-soon.js




const leastMinutes = 15;
/** Azure skips a window that begins less than 15 minutes after its schedule is made or changed. */
const scheduleStartTooSoon = {
    id: 'schedule-start-too-soon',
    title: 'No schedule is changed less than 15 minutes before its next window',
    severity: 'medium',
    appliesTo: 'schedule',
    check({ schedule, now }) {
        if (schedule.change === 'keep')
            return notApplicable;
        const scheduleCalendar = calendarOf(schedule);
        if (scheduleCalendar.kind === 'refused')
            return notApplicable;
        if (scheduleCalendar.kind === 'unknown') {
            return undecided('start', 'may be changed shortly before its next window', `The next window of these schedules is not known: ${scheduleCalendar.why}.`);
        }
        const next = windowStarts(scheduleCalendar.calendar, now.getTime()).next();
        if (next.done || next.value - now.getTime() >= leastMinutes * minuteLength)
            return pass;
        const left = Math.floor((next.value - now.getTime()) / minuteLength);
        return violation('start', `has its next window in ${left} minute${left === 1 ? '' : 's'}; asked for: at least ${leastMinutes} after a change, or Azure skips it`, 'Start later, or apply the change after the window.');
    },
};

;// CONCATENATED MODULE: ./lib/rules/schedule-timezone-invalid.js






/** Azure knows time zones by their Windows ids only. */
const scheduleTimezoneInvalid = {
    id: 'schedule-timezone-invalid',
    title: 'Each schedule names its time zone by a Windows id',
    severity: 'high',
    appliesTo: 'schedule',
    check({ schedule }) {
        const { timeZone } = schedule;
        if (timeZone.kind === 'absent')
            return notApplicable;
        if (timeZone.kind === 'unknown')
            return undecided('timeZone', 'may have a time zone that Azure does not know', reasonOf({ timeZone }));
        const read = readZone(timeZone.value);
        if (read.kind === 'value')
            return pass;
        const [nearest] = read.instead;
        return violation('timeZone', `has a time zone whose windows cannot be told: ${sayRefusal(timeZone.value, read)}`, fixOf([
            nearest === undefined
                ? undefined
                : setOnSchedule(schedule, 'timeZone', nearest, `Set time_zone = "${nearest}" (ARM: maintenanceWindow.timeZone)`),
        ]));
    },
};

;// CONCATENATED MODULE: ./lib/rules/schedule-too-frequent.js





const leastHours = 6;
const scheduleTooFrequent = {
    id: 'schedule-too-frequent',
    title: 'The windows of each schedule are at least six hours apart',
    severity: 'low',
    appliesTo: 'schedule',
    remedies: recurrenceRemedies,
    check({ schedule }) {
        const { recurEvery } = schedule;
        if (recurEvery.kind === 'absent')
            return notApplicable;
        if (recurEvery.kind === 'unknown')
            return undecided('recurEvery', schedule_too_frequent_mayBe, reasonOf({ recurEvery }));
        const read = parseRecurrence(recurEvery.value);
        if (read.kind !== 'value')
            return read.undocumented ? undecided('recurEvery', schedule_too_frequent_mayBe, undocumentedRecurrence) : notApplicable;
        const recurrence = read.value;
        if (recurrence.kind !== 'hours' || recurrence.every >= leastHours)
            return pass;
        const every = recurrence.every === 1 ? 'every hour' : `every ${recurrence.every} hours`;
        return violation('recurEvery', `has windows ${every}; allowed: at least ${leastHours} hours apart`, fixOf([setOnSchedule(schedule, 'recurEvery', `${leastHours}Hours`, `Set recur_every = "${leastHours}Hours", or a longer one`)]));
    },
};
const schedule_too_frequent_mayBe = 'may have windows less than six hours apart';

;// CONCATENATED MODULE: ./lib/rules/schedule-unused.js


/** A schedule that no assignment names patches nothing. */
const scheduleUnused = {
    id: 'schedule-unused',
    title: 'Each schedule is assigned',
    severity: 'low',
    appliesTo: 'schedule',
    check({ assigned }) {
        switch (assigned.kind) {
            case 'absent':
                return notApplicable;
            case 'unknown':
                return undecided('machines', 'may have no assignment, and then it patches nothing', reasonOf({ 'the use of these schedules': assigned }));
            case 'value':
                if (assigned.value)
                    return pass;
                return violation('machines', 'has no assignment, so it patches nothing; asked for: at least one', 'Assign it (azurerm_maintenance_assignment_virtual_machine or azurerm_maintenance_assignment_dynamic_scope; ARM: Microsoft.Maintenance/configurationAssignments), or remove it.');
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/schedule-window-out-of-bounds.js






/** Documented for guest patching, in minutes; the service has stored others. */
const [schedule_window_out_of_bounds_shortest, schedule_window_out_of_bounds_longest] = [90, 235];
const scheduleWindowOutOfBounds = {
    id: 'schedule-window-out-of-bounds',
    title: 'The windows of each schedule are as long as Azure documents',
    severity: 'medium',
    appliesTo: 'schedule',
    check({ schedule }) {
        const { duration } = schedule;
        if (duration.kind === 'absent')
            return notApplicable;
        if (duration.kind === 'unknown')
            return undecided('duration', 'may have windows of another length than Azure documents', reasonOf({ duration }));
        const fix = fixOf([setOnSchedule(schedule, 'duration', '03:55', 'Set a duration from 01:30 to 03:55')]);
        const read = parseDuration(duration.value);
        if (read.kind !== 'value')
            return violation('duration', `has a duration that Azure refuses: ${sayRefusal(duration.value, read)}`, fix);
        if (read.value >= schedule_window_out_of_bounds_shortest && read.value <= schedule_window_out_of_bounds_longest)
            return pass;
        return violation('duration', `has windows of ${duration.value} hours; allowed: 01:30 to 03:55`, fix);
    },
};

;// CONCATENATED MODULE: ./lib/rules/schedule-without-prerequisites.js







/** A schedule patches an Azure machine only with `AutomaticByPlatform` and the bypass. Arc servers need neither. */
const scheduleWithoutPrerequisites = {
    id: 'schedule-without-prerequisites',
    title: 'A machine that a schedule reaches lets the schedule patch it',
    severity: 'critical',
    appliesTo: 'machine',
    check({ patching, requirements }) {
        const { machine, reaches } = patching;
        if (machine.kind !== 'virtual-machine')
            return notApplicable;
        const prepared = (0,truth/* and */.Uo)((0,truth/* has */.zy)(machine.patchMode, 'AutomaticByPlatform'), (0,truth/* has */.zy)(machine.bypass, true));
        const reach = decidingReach(reaches);
        if (!reach) {
            const lost = lostAssignment(patching);
            if (lost === undefined || prepared === 'yes')
                return notApplicable;
            return undecided('schedules', `may be reached by a schedule: ${stated(machine)}; ${needed}`, lost);
        }
        if (prepared === 'yes')
            return pass;
        return prepared === 'no' && reach.patches === 'yes' ? schedule_without_prerequisites_refused(patching, reach, requirements) : schedule_without_prerequisites_unsettled(machine, reach, prepared);
    },
};
const needed = 'needed: patchMode AutomaticByPlatform with bypass true';
function schedule_without_prerequisites_refused(patching, reach, requirements) {
    const { machine } = patching;
    const platform = (0,truth/* has */.zy)(machine.patchMode, 'AutomaticByPlatform') === 'yes';
    return violation(platform ? 'bypass' : 'patchMode', `is reached by ${scheduleName(reach)}, which cannot patch it: ${stated(machine)}; ${needed}`, schedule_without_prerequisites_fixFor(patching, platform, requirements));
}
function schedule_without_prerequisites_fixFor(patching, platform, requirements) {
    const { machine } = patching;
    if (isUnsupported(machine) === 'yes') {
        const leave = platform ? leaveToSystem(machine, requirements) : undefined;
        return fixOf([leave ? together([leave, takeOut]) : takeOut], 'Azure Update Manager does not support its system.');
    }
    const values = platform ? { bypass: true } : { patchMode: 'AutomaticByPlatform', bypass: true };
    const prepare = together([setOn(machine, values), ...settleReboot(patching, requirements)]);
    return fixOf([isAllowed(requirements, 'CustomerManagedSchedules') ? prepare : undefined, takeOut]);
}
function schedule_without_prerequisites_unsettled(machine, reach, prepared) {
    const property = prepared === 'no' ? 'schedules' : machine.patchMode.kind === 'unknown' ? 'patchMode' : 'bypass';
    const reached = reach.patches === 'yes' ? 'is reached' : 'may be reached';
    const reason = prepared === 'no' ? reachNotKnown(reach.why) : reasonOf({ patchMode: machine.patchMode, bypass: machine.bypass });
    return undecided(property, `${reached} by ${scheduleName(reach)}: ${stated(machine)}; ${needed}`, reason);
}
function stated({ patchMode, bypass, legacy }) {
    if (legacy)
        return 'its resource type has no patch settings';
    const mode = patchMode.kind === 'value' ? patchMode.value : patchMode.kind === 'absent' ? 'not set' : 'not known';
    const flag = bypass.kind === 'unknown' ? 'not known' : bypass.kind === 'value' && bypass.value ? 'true' : 'not set';
    return `patchMode is ${mode}, bypass is ${flag}`;
}

;// CONCATENATED MODULE: ./lib/rules/simultaneous-share.js



/** Not too many machines of one application at once. */
const simultaneousShare = {
    id: 'simultaneous-share',
    title: 'Only a part of the machines of an application is patched at the same time',
    severity: 'high',
    appliesTo: 'machine',
    requires: ['applicationTag'],
    check(subject, { applicationTag, maxPercent: limit }) {
        const { patching, fleet, environment, now } = subject;
        const { machine } = patching;
        const times = timesOf(patching);
        if (!counts(patching) || !isPatchedByItself(times))
            return notApplicable;
        const name = tagOf(machine, applicationTag);
        if (name.kind === 'absent')
            return notApplicable;
        if (name.kind === 'unknown')
            return simultaneous_share_notKnown(limit, name.why);
        const { byName, unplaced } = applicationsOf(fleet, now.getTime(), applicationTag, environment);
        const application = byName.get(name.value.toLowerCase()) ?? alone;
        const worst = application.worst.get(simultaneous_share_laneKey(patching));
        const sure = application.machines + unplaced.count;
        const missing = whyPeersMissing(subject, 'everywhere');
        // More of them would make the share smaller, or larger.
        if (missing)
            return simultaneous_share_notKnown(limit, mayLackPeers(missing));
        if (worst && worst.machines > 1 && exceeds(worst.machines, sure, limit)) {
            const percent = Math.floor((100 * worst.machines) / sure);
            const message = `is one of ${worst.machines} machines of ${name.value} that are patched together, ${percent} % of its ${sure}, for example on ${utcTime(worst.start)}; allowed: at most ${limit} %`;
            return violation('schedules', message, 'Spread the machines of the application over schedules whose windows do not meet.');
        }
        const why = application.open ?? unplaced.why;
        // Whoever chooses its own times may choose the worst.
        const together = times.open === undefined && worst ? worst.machines : application.most;
        const most = together + application.unsettled + unplaced.count;
        if (why === undefined || most <= 1 || !exceeds(most, sure, limit))
            return pass;
        return simultaneous_share_notKnown(limit, why);
    },
};
function simultaneous_share_notKnown(limit, why) {
    return undecided('schedules', `may be patched together with more than ${limit} % of its application`, `How many machines of an application are patched together is not known: ${why.replace(/\.$/, '')}.`);
}
function exceeds(machines, of, percent) {
    return machines * 100 > percent * of;
}
/** Scale sets spread their instances by their own upgrade policy, and a plan does not count them. */
function counts({ machine: { kind } }) {
    return kind === 'virtual-machine' || kind === 'arc-server';
}
const alone = { machines: 1, worst: new Map(), most: 0, unsettled: 0 };
const applicationsOf = oncePerFleet((fleet, now, tag = '', environment) => {
    const members = new Map();
    let count = 0;
    let why;
    for (const { patching, membership } of fleet) {
        const inside = isIn(environment, membership);
        if (inside === 'no' || !counts(patching))
            continue;
        const name = tagOf(patching.machine, tag);
        if (name.kind === 'absent')
            continue;
        if (name.kind === 'unknown' || inside === 'unknown') {
            count += 1;
            why ??= name.kind === 'unknown' ? name.why : 'the environment of some of them is not known';
            continue;
        }
        const others = members.get(name.value.toLowerCase());
        if (others)
            others.push(patching);
        else
            members.set(name.value.toLowerCase(), [patching]);
    }
    return {
        byName: new Map([...members].map(([name, patchings]) => [name, applicationOf(patchings, now)])),
        unplaced: { count, ...(why === undefined ? {} : { why }) },
    };
});
function applicationOf(members, now) {
    const lanes = new Map();
    let unsettled = 0;
    let open;
    for (const patching of members) {
        const times = timesOf(patching);
        if (times.open !== undefined) {
            unsettled += 1;
            open ??= times.open;
        }
        if (times.calendars.size === 0)
            continue;
        const key = simultaneous_share_laneKey(patching);
        const lane = lanes.get(key);
        if (lane)
            lane.machines += 1;
        else
            lanes.set(key, { side: key, machines: 1, calendars: [...times.calendars.values()] });
    }
    const spans = spansTogether([...lanes.values()], now, ({ machines }) => machines > 0);
    const most = spans.reduce((max, { machines }) => Math.max(max, machines), 0);
    // Only the worst is kept: a year of spans of each application takes more room than its machines.
    const worst = new Map([...lanes].flatMap(([key, lane]) => worstOf(spansOf(lane, spans, now)).map((span) => [key, span])));
    return { machines: members.length, worst, most, unsettled, ...(open === undefined ? {} : { open }) };
}
function simultaneous_share_laneKey(patching) {
    return JSON.stringify([...timesOf(patching).calendars.keys()].sort());
}
/** The one with most machines, the earliest of such; none of none. */
function worstOf(spans) {
    const [first, ...others] = spans;
    return first ? [others.reduce((worst, span) => (span.machines > worst.machines ? span : worst), first)] : [];
}

;// CONCATENATED MODULE: ./lib/rules/specialised-disk-unmanaged.js





/** A machine from a specialised disk has no OS profile, so nothing says how it is patched; nor does Azure patch it by itself. */
const specialisedDiskUnmanaged = {
    id: 'specialised-disk-unmanaged',
    title: 'A machine is made from an image, or says how it is patched',
    severity: 'medium',
    appliesTo: 'machine',
    check({ patching: { machine } }) {
        if (machine.kind !== 'virtual-machine' || machine.legacy || machine.specialised.kind === 'absent')
            return notApplicable;
        const specialised = (0,truth/* has */.zy)(machine.specialised, true);
        switch ((0,truth/* and */.Uo)(specialised, (0,truth.or)(isUnwritten(machine), isLeftToAzure(machine)))) {
            case 'no':
                return pass;
            case 'yes':
                return violation('patchMode', `${madeFrom(machine)} and ${specialised_disk_unmanaged_shown(machine)}; asked for: patch settings of a customer's schedule or of the system`, fixOf([setAndAssign(machine, { patchMode: 'AutomaticByPlatform', bypass: true })]));
            case 'unknown':
                return undecided('patchMode', 'may be made from a specialised disk without working patch settings', reasonOf({ specialised: machine.specialised, patchMode: machine.patchMode, bypass: machine.bypass }));
        }
    },
};
/** A body without an OS profile may name an image all the same: then nothing says that a disk stands behind it. */
function madeFrom({ image }) {
    return image.kind === 'absent' ? 'is made from a specialised disk' : 'has no osProfile, as a machine of a specialised disk has none,';
}
function isUnwritten({ patchMode }) {
    if (patchMode.kind === 'unknown')
        return 'unknown';
    return patchMode.kind === 'absent' || patchMode.implicit ? 'yes' : 'no';
}
function isLeftToAzure({ patchMode, bypass }) {
    return (0,truth/* and */.Uo)((0,truth/* has */.zy)(patchMode, 'AutomaticByPlatform'), (0,truth/* not */.AU)((0,truth/* has */.zy)(bypass, true)));
}
function specialised_disk_unmanaged_shown(machine) {
    if (isUnwritten(machine) === 'yes')
        return 'has no patch settings, so only the system decides';
    return 'is left to Azure, which does not patch specialised disks by itself';
}

;// CONCATENATED MODULE: ./lib/rules/sql-automated-patching-conflict.js




/** SQL Server's Automated Patching and Azure Update Manager both install and reboot: Microsoft asks to use only one of them. */
const sqlAutomatedPatchingConflict = {
    id: 'sql-automated-patching-conflict',
    title: 'A machine on a schedule does not use Automated Patching of SQL Server',
    severity: 'medium',
    appliesTo: 'machine',
    check({ patching }) {
        const { machine, reaches, unread } = patching;
        if (machine.sqlPatching.kind === 'absent')
            return notApplicable;
        switch ((0,truth/* and */.Uo)((0,truth/* has */.zy)(machine.sqlPatching, true), mayBePatchedBySchedule(patching))) {
            case 'no':
                return pass;
            case 'yes':
                return sql_automated_patching_conflict_refused(reaches);
            case 'unknown':
                return sql_automated_patching_conflict_unsettled(machine, decidingReach(reaches)?.why ?? unread?.why);
        }
    },
};
function sql_automated_patching_conflict_refused(reaches) {
    const reach = decidingReach(reaches);
    return violation('sqlPatching', `is patched by Automated Patching of SQL Server and by ${reach ? scheduleName(reach) : 'a schedule'}; asked for: only one of them`, 'Remove auto_patching (ARM: autoPatchingSettings.enable = false), or take the machine out of the schedule.');
}
function sql_automated_patching_conflict_unsettled({ sqlPatching }, why) {
    const reason = sqlPatching.kind === 'unknown' ? reasonOf({ sqlPatching }) : reachNotKnown(why);
    return undecided('sqlPatching', 'may be patched both by Automated Patching of SQL Server and by a schedule', reason);
}

;// CONCATENATED MODULE: ./lib/rules/unsupported-image.js







/** Azure patches by itself only what was made from an image on its list; otherwise it silently does nothing. */
const unsupportedImage = {
    id: 'unsupported-image',
    title: 'A machine left to Azure is made from an image that Azure patches',
    severity: 'high',
    appliesTo: 'machine',
    check({ patching: { machine }, requirements }) {
        if (machine.kind !== 'virtual-machine' && machine.kind !== 'flexible-scale-set')
            return notApplicable;
        const leftToAzure = (0,truth/* and */.Uo)((0,truth/* has */.zy)(machine.patchMode, 'AutomaticByPlatform'), (0,truth/* not */.AU)((0,truth/* has */.zy)(machine.bypass, true)));
        if (leftToAzure === 'no')
            return notApplicable;
        // A specialised disk has no image to evaluate; `specialised-disk-unmanaged` reports it.
        const specialised = machine.image.kind === 'absent' ? (0,truth/* has */.zy)(machine.specialised, true) : 'no';
        if (specialised === 'yes')
            return notApplicable;
        const supported = isSupported(machine);
        if (supported === 'yes')
            return pass;
        return (0,truth/* and */.Uo)((0,truth/* and */.Uo)(leftToAzure, (0,truth/* not */.AU)(specialised)), (0,truth/* not */.AU)(supported)) === 'yes' ? unsupported_image_refused(machine, requirements) : unsupported_image_unsettled(machine);
    },
};
function isSupported({ image }) {
    if (image.kind === 'unknown')
        return 'unknown';
    return image.kind === 'value' && supportsAutomaticPatching(image.value) ? 'yes' : 'no';
}
function unsupported_image_refused(machine, requirements) {
    const stated = `is left to Azure for patching, but ${unsupported_image_shown(machine)}; asked for: an image that Azure patches by itself`;
    // No schedule patches it either.
    if (isUnsupported(machine) === 'yes')
        return violation('image', stated, fixOf([useListedImage, leaveToSystem(machine, requirements)]));
    const isOpen = machine.kind === 'virtual-machine' && isAllowed(requirements, 'CustomerManagedSchedules');
    return violation('image', stated, fixOf([isOpen ? setAndAssign(machine, { bypass: true }) : leaveToSystem(machine, requirements), useListedImage]));
}
function unsupported_image_unsettled(machine) {
    const { patchMode, bypass, image, specialised } = machine;
    return undecided('image', `may be left to Azure for patching, and ${unsupported_image_shown(machine)}; asked for: an image that Azure patches by itself`, reasonOf({ patchMode, bypass, image, ...(image.kind === 'absent' ? { specialised } : {}) }));
}
function unsupported_image_shown({ image }) {
    if (image.kind === 'unknown')
        return 'its image is not known';
    if (image.kind === 'absent')
        return 'it is made from a disk, not from an image';
    if (image.value.kind === 'custom')
        return `${image.value.id} is a custom image`;
    const { publisher, offer, sku } = image.value;
    return `${publisher}:${offer}:${sku} is not an image on Azure's list`;
}

;// CONCATENATED MODULE: ./lib/rules/unsupported-os.js







/** Update Manager leaves Windows clients and a few server images alone, whatever is set. */
const unsupportedOs = {
    id: 'unsupported-os',
    title: 'A machine that relies on Azure Update Manager runs a system that it supports',
    severity: 'medium',
    appliesTo: 'machine',
    check({ patching, requirements }) {
        const { machine, reaches, unread } = patching;
        if (machine.kind !== 'virtual-machine' && machine.kind !== 'arc-server')
            return notApplicable;
        const relies = (0,truth.or)(isOnPlatform(machine), mayBePatchedBySchedule(patching));
        if (relies === 'no')
            return notApplicable;
        switch ((0,truth/* and */.Uo)(relies, isUnsupported(machine))) {
            case 'no':
                return pass;
            case 'yes':
                return unsupported_os_refused(machine, reaches, requirements);
            case 'unknown':
                return unsupported_os_unsettled(machine, decidingReach(reaches)?.why ?? unread?.why, relies);
        }
    },
};
/** The mode of an Arc server has no effect. */
function isOnPlatform({ kind, patchMode }) {
    return kind === 'arc-server' ? 'no' : (0,truth/* has */.zy)(patchMode, 'AutomaticByPlatform');
}
function unsupported_os_refused(machine, reaches, requirements) {
    const isPlatform = isOnPlatform(machine) === 'yes';
    const mode = isPlatform ? leaveToSystem(machine, requirements) : undefined;
    const schedule = patchedBySchedule(reaches) === 'yes' ? [takeOut] : [];
    const leave = isPlatform && !mode ? undefined : together([...(mode ? [mode] : []), ...schedule], ' and ');
    const [stated, wanted, use] = machine.kind === 'arc-server'
        ? [`runs ${unsupported_os_shown(machine)}`, 'system', 'Move it to a system']
        : [`is made from ${unsupported_os_shown(machine)}`, 'image', 'Use an image'];
    return violation('image', `${stated}, which Azure Update Manager does not support; asked for: a supported ${wanted}, or patching by the system`, fixOf([step(`${use} that Update Manager supports`, 'use-image-that-update-manager-supports'), leave]));
}
function unsupported_os_unsettled(machine, why, relies) {
    const { image, patchMode } = machine;
    const facts = relies === 'yes' ? { image } : { image, patchMode };
    const open = Object.values(facts).some(({ kind }) => kind === 'unknown');
    return undecided('image', `may rely on Azure Update Manager, and ${image.kind === 'unknown' ? 'its image is not known' : `it does not support ${unsupported_os_shown(machine)}`}`, open ? reasonOf(facts) : reachNotKnown(why));
}
function unsupported_os_shown({ image, product }) {
    if (image.kind !== 'value' || image.value.kind === 'custom') {
        if (product.kind !== 'value')
            return 'its image';
        return image.kind === 'value' ? `an image with ${product.value}` : product.value;
    }
    const { publisher, offer, sku } = image.value;
    return `${publisher}:${offer}:${sku}`;
}

;// CONCATENATED MODULE: ./lib/rules/window-exceeded.js



/** Azure starts no patch that may not end in time: what is left over waits for the next window. */
const windowExceeded = liveRule({
    id: 'window-exceeded',
    title: 'The last installation on each machine ended inside its maintenance window',
    severity: 'medium',
    check({ installations }, { patching }) {
        if (installations.kind === 'unknown') {
            const maybe = 'may have an installation that ran over the end of its maintenance window';
            return undecided('installations', maybe, installationsNotTold(installations.why));
        }
        const last = installations.kind === 'value' ? newestEnded(installations.value) : undefined;
        if (!last)
            return notApplicable;
        if (!last.windowExceeded)
            return pass;
        const { pending } = last.counts;
        const left = pending === 0 ? 'no patch' : `${pending} patch${pending === 1 ? '' : 'es'}`;
        return violation('installations', `has an installation${whichInstallation(last, patching)} that ran over the end of its maintenance window and left ${left} pending; asked for: one that ends in time`, 'Make the window longer, up to 03:55, or let it come more often.');
    },
});

;// CONCATENATED MODULE: ./lib/rules/windows-update-flag-mismatch.js





/** Azure refuses `AutomaticByOS` without Windows automatic updates, and `Manual` with them. */
const windowsUpdateFlagMismatch = {
    id: 'windows-update-flag-mismatch',
    title: 'The patch mode and Windows automatic updates agree',
    severity: 'medium',
    appliesTo: 'machine',
    check({ patching: { machine }, requirements }) {
        if (machine.legacy || (machine.kind !== 'virtual-machine' && machine.kind !== 'flexible-scale-set'))
            return notApplicable;
        const { os, specialised, patchMode, automaticUpdates } = machine;
        // What Azure makes of a mode that nobody wrote beside such a flag is not documented; default-mode-implicit speaks of it.
        if (patchMode.kind === 'value' && patchMode.implicit)
            return notApplicable;
        const declared = (0,truth/* and */.Uo)((0,truth/* has */.zy)(os, 'windows'), (0,truth/* not */.AU)((0,truth/* has */.zy)(specialised, true)));
        const applies = (0,truth/* and */.Uo)(declared, (0,truth.or)((0,truth/* has */.zy)(patchMode, 'AutomaticByOS'), (0,truth/* has */.zy)(patchMode, 'Manual')));
        if (applies === 'no')
            return notApplicable;
        switch ((0,truth/* and */.Uo)(declared, mismatch(machine))) {
            case 'no':
                return pass;
            case 'yes':
                return windows_update_flag_mismatch_refused(machine, requirements);
            case 'unknown':
                return undecided('automaticUpdates', 'may have a patchMode and automaticUpdates that contradict each other, which Azure refuses', reasonOf({ os, specialised, patchMode, automaticUpdates }));
        }
    },
};
function mismatch({ patchMode, automaticUpdates }) {
    const withoutUpdates = (0,truth/* and */.Uo)((0,truth/* has */.zy)(patchMode, 'AutomaticByOS'), (0,truth/* has */.zy)(automaticUpdates, false));
    return (0,truth.or)(withoutUpdates, (0,truth/* and */.Uo)((0,truth/* has */.zy)(patchMode, 'Manual'), (0,truth/* has */.zy)(automaticUpdates, true)));
}
function windows_update_flag_mismatch_refused(machine, requirements) {
    const { patchMode, automaticUpdates } = machine;
    const manual = (0,truth/* has */.zy)(patchMode, 'Manual') === 'yes';
    const mode = manual ? 'Manual' : 'AutomaticByOS';
    const flag = `${manual}${windows_update_flag_mismatch_byDefault(automaticUpdates)}`;
    const flagWay = setOn(machine, { automaticUpdates: !manual });
    const isOpen = isAllowed(requirements, manual ? 'WindowsAutomaticUpdates' : 'ManualUpdates');
    const otherMode = isOpen ? setOn(machine, { patchMode: manual ? 'AutomaticByOS' : 'Manual' }) : undefined;
    return violation('automaticUpdates', `has patchMode ${mode} with automaticUpdates ${flag}; asked for: automaticUpdates ${!manual}, since Azure refuses this`, fixOf([{ ...flagWay, words: `${flagWay.words} (Azure cannot change it on a machine that exists)` }, otherMode]));
}
function windows_update_flag_mismatch_byDefault(fact) {
    return fact.kind === 'value' && fact.implicit ? ' by default' : '';
}

;// CONCATENATED MODULE: ./lib/rules/zone-overlap.js



const zone_overlap_check = overlapCheck(byApplication(placeInZone, 'subscription'), {
    where: (zone) => `in zone ${zone}`,
    elsewhere: 'in other zones',
    fix: 'Put the machines of each zone on a schedule of their own, with windows that do not meet.',
});
/** Azure-managed patching never takes two zones of a region at once; schedules do as they are told. */
const zoneOverlap = {
    id: 'zone-overlap',
    title: 'Machines of one application in different zones are not patched at the same time',
    severity: 'medium',
    appliesTo: 'machine',
    requires: ['applicationTag'],
    check(subject, { applicationTag }) {
        return zone_overlap_check(subject, applicationTag, subject.environment);
    },
};
/** The zones of different subscriptions carry the same numbers for different places, so they are never compared. */
function placeInZone(machine, { calendars }) {
    const { kind, zones, location } = machine;
    if (kind !== 'virtual-machine' || zones.kind === 'absent')
        return estate_known/* absent */.Ge;
    if (zones.kind === 'unknown')
        return zones;
    const [zone] = zones.value;
    if (zone === undefined || location.kind === 'absent')
        return estate_known/* absent */.Ge;
    if (location.kind === 'unknown')
        return location;
    return (0,estate_known/* value */.Uq)([{ group: JSON.stringify([subscriptionOf(machine), regionId(location.value)]), side: zone, calendars }]);
}
/** Resources of one sign-in are in one subscription, also where its id is not known. */
function subscriptionOf({ subscription, signIn }) {
    return subscription.kind === 'value' ? subscription.value.toLowerCase() : `signed in by ${signIn ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/generated/rules.js
// Made by scripts/generate.ts from src/rules/*.md. Do not edit; run `npm run generate`.






































































/** Every rule by its id, alphabetical. */
const rules = {
    'agent-disabled': agentDisabled,
    'arc-disconnected': arcDisconnected,
    'assessment-failing': assessmentFailing,
    'assessment-mode': assessmentMode,
    'assessment-stale': assessmentStale,
    'availability-set-overlap': availabilitySetOverlap,
    'bypass-on-wrong-mode': bypassOnWrongMode,
    'bypass-without-schedule': bypassWithoutSchedule,
    'critical-patch-age': criticalPatchAge,
    'default-mode-implicit': defaultModeImplicit,
    'dynamic-scope-empty': dynamicScopeEmpty,
    'dynamic-scope-no-location': dynamicScopeNoLocation,
    'dynamic-scope-over-limit': dynamicScopeOverLimit,
    'dynamic-scope-unbounded': dynamicScopeUnbounded,
    'environment-unmatched': environmentUnmatched,
    'extensions-blocked': extensionsBlocked,
    'hotpatch-prerequisites': hotpatchPrerequisites,
    'hotpatch-with-bypass': hotpatchWithBypass,
    'last-run-failed': lastRunFailed,
    'node-channel-none': nodeChannelNone,
    'off-in-window': offInWindow,
    'orchestration-mode': orchestrationMode,
    'os-without-updates': osWithoutUpdates,
    'package-list-truncated': packageListTruncated,
    'paired-region-overlap': pairedRegionOverlap,
    'patch-drift': patchDrift,
    'patch-mode-pending': patchModePending,
    'powered-off-during-window': poweredOffDuringWindow,
    'pro-subscription-missing': proSubscriptionMissing,
    'reboot-always-linux': rebootAlwaysLinux,
    'reboot-never': rebootNever,
    'reboot-pending-too-long': rebootPendingTooLong,
    'reboot-setting': rebootSetting,
    'reboot-setting-conflict': rebootSettingConflict,
    'retired-update-management': retiredUpdateManagement,
    'ring-order': ringOrder,
    'scale-set-bypass': scaleSetBypass,
    'scale-set-health-missing': scaleSetHealthMissing,
    'scale-set-not-updated': scaleSetNotUpdated,
    'scale-set-upgrade-conflict': scaleSetUpgradeConflict,
    'schedule-before-patch-tuesday': scheduleBeforePatchTuesday,
    'schedule-excludes-critical': scheduleExcludesCritical,
    'schedule-excludes-rebooting-kbs': scheduleExcludesRebootingKbs,
    'schedule-expired': scheduleExpired,
    'schedule-expiring-soon': scheduleExpiringSoon,
    'schedule-gap': scheduleGap,
    'schedule-linux-class-combination': scheduleLinuxClassCombination,
    'schedule-midnight-trap': scheduleMidnightTrap,
    'schedule-missing-critical-security': scheduleMissingCriticalSecurity,
    'schedule-mode-not-user': scheduleModeNotUser,
    'schedule-only-pinned-patches': scheduleOnlyPinnedPatches,
    'schedule-os-not-covered': scheduleOsNotCovered,
    'schedule-recurrence-invalid': scheduleRecurrenceInvalid,
    'schedule-same-start': scheduleSameStart,
    'schedule-short-month-day': scheduleShortMonthDay,
    'schedule-skips-machine': scheduleSkipsMachine,
    'schedule-start-too-soon': scheduleStartTooSoon,
    'schedule-timezone-invalid': scheduleTimezoneInvalid,
    'schedule-too-frequent': scheduleTooFrequent,
    'schedule-unused': scheduleUnused,
    'schedule-window-out-of-bounds': scheduleWindowOutOfBounds,
    'schedule-without-prerequisites': scheduleWithoutPrerequisites,
    'simultaneous-share': simultaneousShare,
    'specialised-disk-unmanaged': specialisedDiskUnmanaged,
    'sql-automated-patching-conflict': sqlAutomatedPatchingConflict,
    'unsupported-image': unsupportedImage,
    'unsupported-os': unsupportedOs,
    'window-exceeded': windowExceeded,
    'windows-update-flag-mismatch': windowsUpdateFlagMismatch,
    'zone-overlap': zoneOverlap,
};
const allRules = Object.values(rules);

;// CONCATENATED MODULE: ./lib/history/first-seen.js





/**
 * Dates each missing patch that has no day of publication: by the sighting that the earlier snapshot carried, else by the assessment
 * that listed it there, else by this run. Dates that the estate holds already stay, since a run of its own time gave them. What the earlier
 * snapshot remembers is carried on until a whole, successful list shows that the patch is gone: a night without an assessment, or in
 * which a subscription could not be read, proves nothing.
 */
function withFirstSeen(estate, earlier, now) {
    const before = new resource_map/* ResourceMap */.f(earlier.estate.machines.map((machine) => [machine.id, machine]));
    const carried = byMachine(earlier.estate.sightings);
    const sightings = [];
    const dated = (machine) => {
        const { live } = machine;
        if (!live)
            return machine;
        const remembered = rememberedOf(live, before.get(machine.id)?.live, carried.get(machine.id) ?? [], earlier.takenAt);
        const pending = live.pending.kind === 'value' ? live.pending.value : [];
        if (!listsAll(live)) {
            const listed = new Set(pending.map(({ id }) => id));
            for (const [patch, dates] of remembered.byPatch)
                if (!listed.has(patch))
                    sightings.push({ machine: machine.id, patch, ...dates });
        }
        if (live.pending.kind !== 'value' || pending.length === 0)
            return machine;
        const value = pending.map((patch) => ({ ...patch, ...datesOf(patch, remembered, now) }));
        return { ...machine, live: { ...live, pending: { ...live.pending, value } } };
    };
    const machines = estate.machines.map(dated);
    return { ...estate, machines, sightings: [...sightings, ...ofUnreadMachines(estate, earlier, carried)] };
}
function byMachine(sightings) {
    const carried = new resource_map/* ResourceMap */.f([]);
    for (const sighting of sightings) {
        const others = carried.get(sighting.machine);
        if (others)
            others.push(sighting);
        else
            carried.set(sighting.machine, [sighting]);
    }
    return carried;
}
/** Machines that this run does not hold: gone only where all machines of their place were read. */
function ofUnreadMachines(estate, earlier, carried) {
    const read = new resource_map/* ResourceMap */.f(estate.machines.map(({ id }) => [id, true]));
    const whyNotWhole = (0,estate_coverage/* askCoverage */.uQ)(estate.coverage);
    const isUnread = (id) => !read.get(id) && whyNotWhole('machines', id) !== undefined;
    const held = earlier.estate.machines.filter(({ id, live }) => live && isUnread(id));
    const seen = new resource_map/* ResourceMap */.f(held.map(({ id }) => [id, true]));
    return [
        ...held.flatMap(({ id, live }) => {
            const { byPatch } = rememberedOf(undefined, live, carried.get(id) ?? [], earlier.takenAt);
            return [...byPatch].map(([patch, dates]) => ({ machine: id, patch, ...dates }));
        }),
        ...earlier.estate.sightings.filter(({ machine }) => !seen.get(machine) && isUnread(machine)),
    ];
}
function datesOf(patch, { byPatch, lookedAt }, now) {
    if (patch.firstSeen !== undefined || instantFact(patch.published).kind === 'value')
        return {};
    return byPatch.get(patch.id) ?? { firstSeen: now.toISOString(), ...(lookedAt === undefined ? {} : { notMissingAt: lookedAt }) };
}
/** A machine that was made since is another one, whatever its name. */
function rememberedOf(now, before, carried, takenAt) {
    const made = now && instantFact(now.created);
    if (made?.kind === 'value' && made.value > takenAt.getTime())
        return { byPatch: new Map() };
    const byPatch = new Map(carried.map(({ machine: _, patch, ...dates }) => [patch, dates]));
    if (!before)
        return { byPatch };
    const { assessment, pending } = before;
    const assessedAt = assessment.kind === 'value' ? instantFact(assessment.value.at) : assessment;
    // Clocks differ: whatever a snapshot holds was there when it was taken.
    const at = new Date(Math.min(assessedAt.kind === 'value' ? assessedAt.value : Number.POSITIVE_INFINITY, takenAt.getTime())).toISOString();
    for (const patch of pending.kind === 'value' ? pending.value : [])
        byPatch.set(patch.id, carriedDates(patch, at));
    return assessedAt.kind === 'value' && listsAll(before) ? { byPatch, lookedAt: at } : { byPatch };
}
function carriedDates({ firstSeen, notMissingAt }, at) {
    if (firstSeen === undefined)
        return { firstSeen: at };
    return { firstSeen, ...(notMissingAt === undefined ? {} : { notMissingAt }) };
}
function listsAll(live) {
    const { assessment, pending } = live;
    if (assessment.kind !== 'value' || !succeeded(assessment.value) || pending.kind === 'unknown')
        return false;
    const { count, unlisted } = missingPatches(live, assessment.value);
    return count !== undefined && unlisted === 0;
}

// EXTERNAL MODULE: ./lib/policy/document.js
var policy_document = __webpack_require__(9949);
;// CONCATENATED MODULE: ./lib/policy/globs.js

function compileGlob(pattern) {
    const lowered = pattern.toLowerCase();
    return { pattern, matches: matcher(lowered) };
}
/** The first pattern that matches. */
function findGlob(globs, text) {
    const lowerCase = text.toLowerCase();
    for (const glob of globs)
        if (glob.matches(lowerCase))
            return glob;
    return undefined;
}
/** Does the pattern match every text there is? */
function matchesEverything(glob) {
    return /^\*+$/.test(glob.pattern);
}
function matcher(lowered) {
    if (!/[*?]/.test(lowered))
        return (text) => text === lowered;
    const inner = lowered.slice(0, -1);
    if (lowered.endsWith('*') && !/[*?]/.test(inner))
        return (text) => text.startsWith(inner);
    return (text) => (0,wildcards/* matchesWildcards */.H)(lowered, text);
}

;// CONCATENATED MODULE: ./lib/policy/conditions.js


/** The conditions of an environment, all of which must hold. None at all means that nothing matches. */
function compileMatch(match) {
    const conditions = Object.entries(match.tags ?? {}).map(([tag, patterns]) => tagCondition(tag, patterns));
    const add = (patterns, label, fact) => {
        if (patterns)
            conditions.push(factCondition(label, patterns.map(compileGlob), fact));
    };
    add(match.subscriptions, 'subscription', (machine) => machine.subscription);
    add(match.resourceGroups, 'resource group', (machine) => machine.resourceGroup);
    add(match.locations?.map(conditions_regionId), 'location', (machine) => machine.location);
    add(match.names, 'name', (machine) => machine.name);
    add(match.os, 'operating system', (machine) => machine.os);
    add(match.kinds, 'kind', ({ kind, otherKind }) => otherKind === undefined ? { kind: 'value', value: kind } : { kind: 'unknown', why: 'its orchestration mode is not known' });
    return conditions;
}
/** `West Europe` is how the portal writes `westeurope`. */
function conditions_regionId(pattern) {
    return pattern.replaceAll(' ', '');
}
function factCondition(label, globs, fact) {
    return {
        test(machine) {
            const found = fact(machine);
            if (found.kind === 'unknown')
                return globs.some(matchesEverything) ? 'yes' : 'unknown';
            return found.kind === 'value' && findGlob(globs, found.value) ? 'yes' : 'no';
        },
        explain(machine) {
            const found = fact(machine);
            if (found.kind === 'unknown')
                return `${label} is unknown (${found.why})`;
            if (found.kind === 'absent')
                return `it has no ${label}`;
            return `${label} is ${(0,policy_document/* quote */.hD)(found.value)}${matchText(findGlob(globs, found.value))}`;
        },
    };
}
function matchText(glob) {
    return glob ? `, which matches ${(0,policy_document/* quote */.hD)(glob.pattern)}` : '';
}
/** An empty pattern stands for a missing tag, and for one with an empty value. */
function tagCondition(tag, patterns) {
    const lowered = tag.toLowerCase();
    const length = /^[ -~]*$/.test(lowered) ? lowered.length : undefined; // spares most names the change of case
    const isTag = (name) => name === tag || ((length === undefined || name.length === length) && name.toLowerCase() === lowered);
    const globs = patterns.map(compileGlob);
    const takesMissing = patterns.includes('');
    const takesAnyValue = globs.some(matchesEverything);
    const testValue = (found) => {
        if (found.kind === 'unknown')
            return takesAnyValue ? 'yes' : 'unknown'; // the tag is there, its value is open
        if (found.kind === 'absent')
            return takesMissing ? 'yes' : 'no';
        return findGlob(globs, found.value) ? 'yes' : 'no';
    };
    return {
        test({ tags }) {
            if (tags.kind === 'unknown')
                return takesAnyValue && takesMissing ? 'yes' : 'unknown';
            if (tags.kind === 'absent')
                return takesMissing ? 'yes' : 'no';
            let truth;
            for (const [name, found] of tags.value) {
                if (!isTag(name))
                    continue;
                const one = testValue(found);
                truth = truth === undefined || truth === one ? one : 'unknown'; // two spellings of one tag: Azure keeps one of them
            }
            return truth ?? (takesMissing ? 'yes' : 'no');
        },
        explain({ tags }) {
            if (tags.kind === 'unknown')
                return `its tags are unknown (${tags.why})`;
            const entry = tags.kind === 'value' ? [...tags.value].find(([name]) => isTag(name)) : undefined;
            if (!entry || entry[1].kind === 'absent')
                return `it has no tag ${(0,policy_document/* quote */.hD)(tag)}`;
            const [name, found] = entry;
            if (found.kind === 'unknown')
                return `tag ${(0,policy_document/* quote */.hD)(name)} is unknown (${found.why})`;
            return `tag ${(0,policy_document/* quote */.hD)(name)} is ${(0,policy_document/* quote */.hD)(found.value)}${matchText(findGlob(globs, found.value))}`;
        },
    };
}

;// CONCATENATED MODULE: ./lib/policy/origins.js
const origins = new WeakMap();
function rememberOrigin(environment, origin) {
    origins.set(environment, origin);
}
/** The key of an environment in its policy file; undefined for environments that were not loaded from one. */
function originOfEnvironment(environment) {
    return origins.get(environment)?.();
}

;// CONCATENATED MODULE: ./lib/policy/environments.js






/**
 * Finds the environment of a machine. The highest priority that matches for certain wins over what lies below; what unknown facts
 * leave open makes it `several`. `forced` names the environment that the user wants everything evaluated by.
 * Throws a PolicyError when two environments of equal priority both match, and a UsageError when `forced` does not exist.
 */
function membershipOf(machine, policy, forced) {
    if (forced !== undefined) {
        return { kind: 'one', environment: environmentCalled(forced, policy), why: `this run judges every machine by ${(0,policy_document/* quote */.hD)(forced)}` };
    }
    const compiled = compile(policy);
    const certain = [];
    const possible = [];
    for (const candidate of compiled.candidates) {
        const winner = certain[0];
        if (winner && candidate.environment.priority < winner.environment.priority)
            break;
        const truth = testAll(candidate.conditions, machine);
        if (truth === 'yes')
            certain.push(candidate);
        else if (truth === 'unknown')
            possible.push(candidate);
    }
    if (possible.length > 0)
        return uncertain(machine, compiled, certain, possible);
    const [winner, rival] = certain;
    if (!winner)
        return unmatched(policy, compiled);
    if (rival)
        throw ambiguous(machine, policy, winner, rival);
    return {
        kind: 'one',
        environment: winner.environment,
        get why() {
            return reasons(winner, machine, 'yes'); // asked for one machine in many, and dearer than the decision
        },
    };
}
/** Throws a UsageError that names the nearest where there is none of this name. */
function environmentCalled(name, policy) {
    return policy.environments.find((environment) => environment.name === name) ?? refuseForced(name, policy);
}
const compile = (0,memo/* memo */.p)((policy) => {
    const target = typeof policy.unmatched === 'object' ? policy.unmatched.environment : undefined;
    const candidates = policy.environments.map((environment) => ({ environment, conditions: compileMatch(environment.match) }));
    return {
        candidates: candidates.sort((a, b) => b.environment.priority - a.environment.priority),
        fallback: policy.environments.find(({ name }) => name === target),
    };
});
function testAll(conditions, machine) {
    let truth = conditions.length === 0 ? 'no' : 'yes';
    for (const condition of conditions) {
        const holds = condition.test(machine);
        if (holds === 'no')
            return 'no';
        if (holds === 'unknown')
            truth = 'unknown';
    }
    return truth;
}
function unmatched(policy, { fallback }) {
    if (fallback)
        return {
            kind: 'one',
            environment: fallback,
            why: `it matches no environment, and unmatched machines belong to ${(0,policy_document/* quote */.hD)(fallback.name)}`,
        };
    return {
        kind: 'none',
        why: policy.environments.length === 0 ? 'the policy defines no environments' : 'it matches no environment of the policy',
    };
}
/** Unknown facts decide: each environment that may match, and what is left if none of them does. */
function uncertain(machine, compiled, certain, possible) {
    const open = new Set([...possible, ...certain].map(({ environment }) => environment));
    if (certain.length === 0)
        open.add(compiled.fallback);
    const named = compiled.candidates.map(({ environment }) => environment).filter((environment) => open.has(environment));
    const environments = open.has(undefined) ? [...named, undefined] : named;
    const [only, ...others] = environments;
    if (only && others.length === 0) {
        return {
            kind: 'one',
            environment: only,
            get why() {
                return `${openReasons(possible, machine)}; either way it belongs to ${(0,policy_document/* quote */.hD)(only.name)}`;
            },
        };
    }
    return {
        kind: 'several',
        environments,
        get why() {
            return openReasons(possible, machine);
        },
    };
}
function openReasons(possible, machine) {
    return [...new Set(possible.map((candidate) => reasons(candidate, machine, 'unknown')))].join('; ');
}
function reasons({ conditions }, machine, truth) {
    const telling = conditions.filter((condition) => condition.test(machine) === truth);
    return [...new Set(telling.map((condition) => condition.explain(machine)))].join(' and ');
}
function ambiguous(machine, policy, first, second) {
    const { name } = second.environment;
    const origin = originOfEnvironment(second.environment) ?? {
        file: policy.files.at(-1) ?? policy.name,
        line: 1,
        column: 1,
        path: ['environments', name],
    };
    const both = `${(0,policy_document/* quote */.hD)(first.environment.name)} (${reasons(first, machine, 'yes')}) and ${(0,policy_document/* quote */.hD)(name)} (${reasons(second, machine, 'yes')})`;
    const message = `Machine ${(0,policy_document/* quote */.hD)(machine.id)} matches two environments of the same priority: ${both}; give one of them a higher priority or narrow its match.`;
    return new errors/* PolicyError */.pn([{ code: 'policy/ambiguous-environment', ...origin, message }]);
}
function refuseForced(forced, policy) {
    const names = policy.environments.map(({ name }) => name);
    const near = (0,nearest/* nearest */.p)(forced, names);
    const help = near === undefined ? (names.length === 0 ? 'it defines none.' : `it has: ${names.join(', ')}.`) : `did you mean ${(0,policy_document/* quote */.hD)(near)}?`;
    throw new errors/* UsageError */.eb('usage/unknown-environment', `The policy has no environment ${(0,policy_document/* quote */.hD)(forced)}; ${help}`);
}

;// CONCATENATED MODULE: ./lib/policy/merge.js
/**
 * Lays one policy over another: maps merge, everything else (lists too) is replaced. Names of tags merge without case, as Azure
 * compares them. Associative, and merging a policy with itself changes nothing.
 */
function mergePolicies(under, over) {
    return mergeMaps(under, over, []);
}
/** The part of a policy file that takes part in merging. */
function ownWords(policy) {
    const { extends: _extends, apiVersion: _apiVersion, kind: _kind, $schema: _schema, ...words } = policy;
    return words;
}
function mergeMaps(under, over, path) {
    const merged = new Map(Object.entries(under));
    const isTags = path[0] === 'environments' && path[2] === 'match' && path[3] === 'tags';
    for (const [key, value] of Object.entries(over)) {
        const current = isTags ? takeOtherSpelling(merged, key) : merged.get(key);
        merged.set(key, isMap(current) && isMap(value) ? mergeMaps(current, value, [...path, key]) : value);
    }
    return Object.fromEntries(merged); // plain keys, `__proto__` among them
}
function takeOtherSpelling(merged, key) {
    for (const other of merged.keys())
        if (other !== key && other.toLowerCase() === key.toLowerCase())
            merged.delete(other);
    return undefined;
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/policy/resolve.js
/** What `unmatched` can say besides the name of an environment. */
const unmatchedWords = ['fail', 'warn', 'ignore'];
/** In days; also where no policy says more. */
const usualSnapshotAge = 7;
/** Fills in the defaults of a merged policy that was found in order. */
function resolvePolicy(merged, name, files) {
    const rules = (merged.rules ?? {});
    const { extendedSupport = {} } = merged;
    const everywhere = { rules, extendedSupport };
    const environments = Object.entries(merged.environments ?? {}).map(([key, environment]) => resolveEnvironment(key, environment, everywhere));
    return {
        name,
        files,
        schedules: merged.schedules ?? 'open',
        maxSnapshotAgeDays: merged.maxSnapshotAgeDays ?? usualSnapshotAge,
        unmatched: resolve_unmatched(merged, environments.length),
        environments,
        everywhere: { orchestration: 'any', reboot: undefined, maxDaysWithoutCriticalPatches: undefined, ...everywhere },
    };
}
/** Without environments there is nothing a machine could fail to match. */
function resolve_unmatched(merged, environments) {
    const said = merged.unmatched ?? (environments === 0 ? 'ignore' : 'fail');
    return isUnmatchedWord(said) ? said : { environment: said };
}
function isUnmatchedWord(text) {
    return unmatchedWords.includes(text);
}
function resolveEnvironment(name, environment, everywhere) {
    return {
        name,
        match: resolveMatch(environment.match),
        priority: environment.priority ?? 0,
        requirements: resolveRequirements(environment, everywhere),
    };
}
function resolveRequirements(environment, everywhere) {
    const { orchestration, reboot } = environment;
    const rules = { ...everywhere.rules };
    for (const [id, settings] of Object.entries((environment.rules ?? {})))
        rules[id] = { ...rules[id], ...settings };
    return {
        orchestration: orchestration === undefined || orchestration === 'any' ? 'any' : listOf(orchestration),
        reboot: reboot === undefined ? undefined : listOf(reboot),
        maxDaysWithoutCriticalPatches: environment.maxDaysWithoutCriticalPatches,
        extendedSupport: everywhere.extendedSupport,
        rules,
    };
}
function resolveMatch(match = {}) {
    const { tags, ...others } = match;
    const lists = Object.fromEntries(Object.entries(others).map(([key, globs]) => [key, listOf(globs)]));
    if (!tags)
        return lists;
    return { ...lists, tags: Object.fromEntries(Object.entries(tags).map(([tag, globs]) => [tag, listOf(globs)])) };
}
/** One value or a list of them, as a list. */
function listOf(written) {
    return Array.isArray(written) ? written : [written];
}

;// CONCATENATED MODULE: ./lib/policy/policy-checks.js




const closedLists = {
    os: ['windows', 'linux'],
    kinds: ['virtual-machine', 'uniform-scale-set', 'flexible-scale-set', 'arc-server', 'aks-node-pool'],
};
/** What a schema cannot say about one policy file. */
function checkDocument(document, policy) {
    return Object.entries(policy.environments ?? {}).flatMap(([name, environment]) => [
        ...checkName(document, name),
        ...checkMatch(document, name, environment.match ?? {}),
    ]);
}
function checkName(document, name) {
    const at = (message) => [(0,policy_document/* issueAt */.NC)(document, ['environments', name], 'key', 'policy/reserved-name', message)];
    if (isUnmatchedWord(name))
        return at(`An environment cannot be called ${(0,policy_document/* quote */.hD)(name)}, which has a meaning of its own in unmatched; choose another name.`);
    if (name in Object.prototype)
        return at(`An environment cannot be called ${(0,policy_document/* quote */.hD)(name)}, a reserved word; choose another name.`);
    const readable = /\S/.test(name) && !/[\p{Cc}\u2028\u2029]/u.test(name) && name.length <= 100;
    return readable ? [] : at('The name of an environment needs 1 to 100 printable characters.');
}
function checkMatch(document, name, match) {
    const path = ['environments', name, 'match'];
    const issues = [];
    const tags = new Map();
    for (const tag of Object.keys(match.tags ?? {})) {
        const twin = tags.get(tag.toLowerCase());
        if (twin !== undefined) {
            const message = `The tags ${(0,policy_document/* quote */.hD)(twin)} and ${(0,policy_document/* quote */.hD)(tag)} are the same to Azure; write one, with every value.`;
            issues.push((0,policy_document/* issueAt */.NC)(document, [...path, 'tags', tag], 'key', 'policy/duplicate-key', message));
        }
        tags.set(tag.toLowerCase(), tag);
    }
    for (const key of ['os', 'kinds'])
        issues.push(...checkClosedList(document, [...path, key], match[key], closedLists[key]));
    return issues;
}
/** A glob that no value of a closed list can match is a typing mistake. */
function checkClosedList(document, path, globs, values) {
    if (globs === undefined)
        return [];
    return listOf(globs).flatMap((pattern, index) => {
        const glob = compileGlob(pattern);
        if (values.some((value) => glob.matches(value)))
            return [];
        const near = (0,nearest/* nearest */.p)(pattern, values);
        const help = near === undefined ? `they are: ${values.join(', ')}.` : `did you mean ${(0,policy_document/* quote */.hD)(near)}?`;
        const message = `${(0,policy_document/* quote */.hD)(pattern)} matches none of the ${path.at(-1)} there are; ${help}`;
        return [(0,policy_document/* issueAt */.NC)(document, Array.isArray(globs) ? [...path, index] : path, 'value', 'policy/wrong-value', message)];
    });
}
/** What can only be said once everything is merged. `documents` in the order in which they were merged. */
function checkMerged(merged, documents, rules) {
    const names = Object.keys(merged.environments ?? {});
    const target = merged.unmatched;
    const issues = [];
    if (target !== undefined && !isUnmatchedWord(target) && !names.includes(target)) {
        const near = (0,nearest/* nearest */.p)(target, [...names, ...unmatchedWords]);
        const help = near === undefined ? `use ${[...unmatchedWords, ...names].join(', ')}.` : `did you mean ${(0,policy_document/* quote */.hD)(near)}?`;
        const message = `unmatched names the environment ${(0,policy_document/* quote */.hD)(target)}, which does not exist; ${help}`;
        issues.push((0,policy_document/* issueAt */.NC)(lastWith(documents, ['unmatched']), ['unmatched'], 'value', 'policy/unknown-environment', message));
    }
    for (const [name, { match = {} }] of Object.entries(merged.environments ?? {})) {
        if (name === target || hasConditions(match))
            continue;
        const message = `Environment ${(0,policy_document/* quote */.hD)(name)} has no conditions in match, so no machine could belong to it; add one, or write unmatched: ${name}.`;
        const path = ['environments', name];
        issues.push((0,policy_document/* issueAt */.NC)(lastWith(documents, path), path, 'key', 'policy/empty-match', message));
    }
    return [...issues, ...checkDemands(rules, { merged, documents })];
}
/** What rules ask of a policy; what is said everywhere may be completed by the environments. */
function checkDemands(demands, policy) {
    const { merged } = policy;
    const everywhere = (merged.rules ?? {});
    const environments = Object.entries(merged.environments ?? {}).map(([name, { rules = {} }]) => ({ name, rules: rules }));
    const issues = demands.flatMap((rule) => {
        const { id } = rule;
        if (environments.length === 0)
            return everywhere[id] ? checkRequired(rule, everywhere[id], ['rules', id], policy) : [];
        return environments.flatMap(({ name, rules }) => {
            if (!everywhere[id] && !rules[id])
                return [];
            const settings = { ...everywhere[id], ...rules[id] };
            const path = rules[id] === undefined ? ['rules', id] : ['environments', name, 'rules', id];
            return [...checkRequired(rule, settings, path, policy), ...checkWaiting(rule, settings, name, path, policy)];
        });
    });
    return [...new Map(issues.map((issue) => [`${issue.file}:${issue.line}:${issue.column}:${issue.message}`, issue])).values()];
}
function checkRequired({ id, requires = [] }, settings, path, { documents }) {
    if (settings.effect === 'off')
        return [];
    return requires
        .filter((option) => settings[option] === undefined)
        .map((option) => {
        const message = `${id} needs the option ${option}, without which it checks nothing; add it, or write effect: off.`;
        return (0,policy_document/* issueAt */.NC)(lastWith(documents, path), path, 'key', 'policy/missing-option', message);
    });
}
/** The environment that comes first must exist, and must not itself wait for this one. */
function checkWaiting(rule, settings, name, path, { merged, documents }) {
    const { id, waitsFor } = rule;
    const first = waitsFor === undefined || settings.effect === 'off' ? undefined : settings[waitsFor];
    if (waitsFor === undefined || typeof first !== 'string')
        return [];
    const issue = (code, message) => {
        const ofOption = [...path, waitsFor];
        const written = documents.some(({ data }) => has(data, ofOption)) ? ofOption : path;
        return [(0,policy_document/* issueAt */.NC)(lastWith(documents, written), written, 'value', code, message)];
    };
    const names = Object.keys(merged.environments ?? {});
    if (!names.includes(first)) {
        const near = (0,nearest/* nearest */.p)(first, names);
        const help = near === undefined ? `it has: ${names.join(', ')}.` : `did you mean ${(0,policy_document/* quote */.hD)(near)}?`;
        return issue('policy/unknown-environment', `${id} names the environment ${(0,policy_document/* quote */.hD)(first)}, which does not exist; ${help}`);
    }
    if (path[0] === 'environments' && leadsBack(merged, { id, waitsFor }, name, first)) {
        return issue('policy/ring-circle', `${id} lets ${(0,policy_document/* quote */.hD)(name)} wait for itself; let the first environment wait for none.`);
    }
    return [];
}
/** Following who waits for whom from `first` on, does it come back to the environment? */
function leadsBack(merged, { id, waitsFor }, name, first) {
    const seen = new Set();
    let next = first;
    while (typeof next === 'string' && !seen.has(next)) {
        if (next === name)
            return true;
        seen.add(next);
        const settings = (merged.environments?.[next]?.rules ?? {})[id];
        next = settings?.effect === 'off' ? undefined : settings?.[waitsFor];
    }
    return false;
}
function hasConditions({ tags = {}, ...others }) {
    return Object.keys(tags).length > 0 || Object.keys(others).length > 0;
}
/** The document whose words at a path count, which is the last one that has it. */
function lastWith(documents, path) {
    const found = documents.findLast(({ data }) => has(data, path)) ?? documents.at(-1);
    if (!found)
        throw new RangeError('no documents');
    return found;
}
function has(data, path) {
    let value = data;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return false;
        value = value[key];
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/generated/shipped-policies.js
/** Shipped policies by name. */
const shippedPolicies = new Map([
    [
        "baseline",
        {
            "apiVersion": "azure-patch-policy/v1",
            "kind": "PatchPolicy",
            "name": "baseline",
            "rules": {
                "bypass-without-schedule": {
                    "effect": "enforce"
                },
                "schedule-without-prerequisites": {
                    "effect": "enforce"
                },
                "unsupported-image": {
                    "effect": "enforce"
                },
                "agent-disabled": {
                    "effect": "enforce"
                },
                "scale-set-not-updated": {
                    "effect": "enforce"
                },
                "scale-set-bypass": {
                    "effect": "enforce"
                },
                "schedule-missing-critical-security": {
                    "effect": "enforce"
                },
                "extensions-blocked": {
                    "effect": "enforce"
                },
                "schedule-mode-not-user": {
                    "effect": "enforce"
                },
                "schedule-linux-class-combination": {
                    "effect": "enforce"
                },
                "schedule-os-not-covered": {
                    "effect": "enforce"
                },
                "schedule-excludes-rebooting-kbs": {
                    "effect": "enforce"
                },
                "unsupported-os": {
                    "effect": "enforce"
                },
                "os-without-updates": {
                    "effect": "enforce"
                },
                "schedule-gap": {
                    "effect": "enforce"
                },
                "schedule-expired": {
                    "effect": "enforce"
                },
                "schedule-recurrence-invalid": {
                    "effect": "enforce"
                },
                "schedule-timezone-invalid": {
                    "effect": "enforce"
                },
                "schedule-same-start": {
                    "effect": "enforce"
                },
                "availability-set-overlap": {
                    "effect": "enforce"
                },
                "assessment-failing": {
                    "effect": "enforce"
                },
                "patch-drift": {
                    "effect": "enforce"
                },
                "dynamic-scope-over-limit": {
                    "effect": "enforce"
                },
                "retired-update-management": {
                    "effect": "enforce"
                },
                "critical-patch-age": {
                    "effect": "enforce"
                },
                "reboot-pending-too-long": {
                    "effect": "enforce"
                },
                "assessment-stale": {
                    "effect": "audit"
                },
                "pro-subscription-missing": {
                    "effect": "audit"
                },
                "package-list-truncated": {
                    "effect": "audit"
                },
                "hotpatch-with-bypass": {
                    "effect": "enforce"
                },
                "scale-set-health-missing": {
                    "effect": "enforce"
                },
                "scale-set-upgrade-conflict": {
                    "effect": "enforce"
                },
                "hotpatch-prerequisites": {
                    "effect": "enforce"
                },
                "windows-update-flag-mismatch": {
                    "effect": "enforce"
                },
                "last-run-failed": {
                    "effect": "enforce"
                },
                "window-exceeded": {
                    "effect": "audit"
                },
                "schedule-skips-machine": {
                    "effect": "enforce"
                },
                "schedule-excludes-critical": {
                    "effect": "audit"
                },
                "patch-mode-pending": {
                    "effect": "audit"
                },
                "arc-disconnected": {
                    "effect": "enforce"
                },
                "powered-off-during-window": {
                    "effect": "audit"
                },
                "off-in-window": {
                    "effect": "audit"
                },
                "reboot-setting-conflict": {
                    "effect": "audit"
                },
                "specialised-disk-unmanaged": {
                    "effect": "audit"
                },
                "reboot-never": {
                    "effect": "audit"
                },
                "bypass-on-wrong-mode": {
                    "effect": "audit"
                },
                "schedule-only-pinned-patches": {
                    "effect": "audit"
                },
                "schedule-before-patch-tuesday": {
                    "effect": "audit"
                },
                "schedule-expiring-soon": {
                    "effect": "audit"
                },
                "schedule-window-out-of-bounds": {
                    "effect": "audit"
                },
                "schedule-short-month-day": {
                    "effect": "audit"
                },
                "schedule-start-too-soon": {
                    "effect": "audit"
                },
                "schedule-midnight-trap": {
                    "effect": "audit"
                },
                "schedule-too-frequent": {
                    "effect": "audit"
                },
                "dynamic-scope-unbounded": {
                    "effect": "audit"
                },
                "dynamic-scope-empty": {
                    "effect": "audit"
                },
                "dynamic-scope-no-location": {
                    "effect": "audit"
                },
                "sql-automated-patching-conflict": {
                    "effect": "audit"
                },
                "assessment-mode": {
                    "effect": "off"
                },
                "default-mode-implicit": {
                    "effect": "off"
                },
                "schedule-unused": {
                    "effect": "off"
                },
                "reboot-always-linux": {
                    "effect": "off"
                }
            }
        }
    ],
    [
        "environments",
        {
            "apiVersion": "azure-patch-policy/v1",
            "kind": "PatchPolicy",
            "name": "environments",
            "extends": "baseline",
            "unmatched": "fail",
            "environments": {
                "production": {
                    "match": {
                        "tags": {
                            "environment": [
                                "prod",
                                "prd",
                                "production"
                            ]
                        }
                    },
                    "orchestration": [
                        "CustomerManagedSchedules",
                        "AzureManagedSafeDeployment",
                        "AutomaticOsUpgrade"
                    ],
                    "reboot": [
                        "IfRequired"
                    ],
                    "maxDaysWithoutCriticalPatches": 35,
                    "rules": {
                        "assessment-mode": {
                            "effect": "audit"
                        }
                    }
                },
                "staging": {
                    "match": {
                        "tags": {
                            "environment": [
                                "stage",
                                "staging",
                                "stg",
                                "preprod",
                                "uat"
                            ]
                        }
                    },
                    "orchestration": [
                        "CustomerManagedSchedules",
                        "AzureManagedSafeDeployment",
                        "AutomaticOsUpgrade"
                    ],
                    "reboot": [
                        "IfRequired",
                        "Always"
                    ],
                    "maxDaysWithoutCriticalPatches": 35
                },
                "development": {
                    "match": {
                        "tags": {
                            "environment": [
                                "dev",
                                "development",
                                "test",
                                "sandbox"
                            ]
                        }
                    },
                    "orchestration": "any"
                }
            }
        }
    ],
    [
        "strict",
        {
            "apiVersion": "azure-patch-policy/v1",
            "kind": "PatchPolicy",
            "name": "strict",
            "environments": {
                "servers": {
                    "match": {
                        "kinds": "*"
                    },
                    "priority": -100,
                    "orchestration": [
                        "CustomerManagedSchedules",
                        "AzureManagedSafeDeployment",
                        "AutomaticOsUpgrade"
                    ],
                    "reboot": [
                        "IfRequired",
                        "Always"
                    ],
                    "maxDaysWithoutCriticalPatches": 35
                }
            },
            "rules": {
                "orchestration-mode": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "reboot-setting": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "bypass-without-schedule": {
                    "effect": "enforce",
                    "severity": "critical"
                },
                "schedule-without-prerequisites": {
                    "effect": "enforce",
                    "severity": "critical"
                },
                "schedule-missing-critical-security": {
                    "effect": "enforce",
                    "severity": "critical"
                },
                "unsupported-image": {
                    "effect": "enforce",
                    "severity": "critical"
                },
                "agent-disabled": {
                    "effect": "enforce",
                    "severity": "critical"
                },
                "scale-set-not-updated": {
                    "effect": "enforce",
                    "severity": "critical"
                },
                "scale-set-bypass": {
                    "effect": "enforce",
                    "severity": "critical"
                },
                "extensions-blocked": {
                    "effect": "enforce",
                    "severity": "critical"
                },
                "schedule-mode-not-user": {
                    "effect": "enforce",
                    "severity": "critical"
                },
                "schedule-linux-class-combination": {
                    "effect": "enforce",
                    "severity": "critical"
                },
                "schedule-os-not-covered": {
                    "effect": "enforce",
                    "severity": "critical"
                },
                "schedule-excludes-rebooting-kbs": {
                    "effect": "enforce",
                    "severity": "critical"
                },
                "unsupported-os": {
                    "effect": "enforce",
                    "severity": "critical"
                },
                "schedule-gap": {
                    "effect": "enforce",
                    "severity": "critical"
                },
                "schedule-expired": {
                    "effect": "enforce",
                    "severity": "critical"
                },
                "schedule-recurrence-invalid": {
                    "effect": "enforce",
                    "severity": "critical"
                },
                "schedule-timezone-invalid": {
                    "effect": "enforce",
                    "severity": "critical"
                },
                "schedule-same-start": {
                    "effect": "enforce",
                    "severity": "critical"
                },
                "dynamic-scope-over-limit": {
                    "effect": "enforce",
                    "severity": "critical"
                },
                "retired-update-management": {
                    "effect": "enforce",
                    "severity": "critical"
                },
                "hotpatch-with-bypass": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "scale-set-health-missing": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "scale-set-upgrade-conflict": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "hotpatch-prerequisites": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "windows-update-flag-mismatch": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "last-run-failed": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "window-exceeded": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "schedule-skips-machine": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "schedule-excludes-critical": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "patch-mode-pending": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "arc-disconnected": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "powered-off-during-window": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "off-in-window": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "assessment-mode": {
                    "effect": "enforce",
                    "severity": "high",
                    "allowed": [
                        "AutomaticByPlatform"
                    ]
                },
                "default-mode-implicit": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "reboot-setting-conflict": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "schedule-unused": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "reboot-never": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "reboot-always-linux": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "schedule-only-pinned-patches": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "schedule-before-patch-tuesday": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "schedule-expiring-soon": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "schedule-window-out-of-bounds": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "schedule-short-month-day": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "schedule-start-too-soon": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "schedule-midnight-trap": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "schedule-too-frequent": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "dynamic-scope-unbounded": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "dynamic-scope-empty": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "dynamic-scope-no-location": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "sql-automated-patching-conflict": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "bypass-on-wrong-mode": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "specialised-disk-unmanaged": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "environment-unmatched": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "availability-set-overlap": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "assessment-failing": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "patch-drift": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "critical-patch-age": {
                    "effect": "enforce",
                    "severity": "critical"
                },
                "assessment-stale": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "reboot-pending-too-long": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "pro-subscription-missing": {
                    "effect": "enforce",
                    "severity": "high"
                },
                "package-list-truncated": {
                    "effect": "enforce",
                    "severity": "high"
                }
            }
        }
    ]
]);

// EXTERNAL MODULE: ./lib/policy/read-document.js + 2 modules
var read_document = __webpack_require__(7697);
;// CONCATENATED MODULE: ./lib/policy/references.js





/** Names of the policies that come with this program. */
const shippedNames = [...shippedPolicies.keys()];
/** Replaces globs by the files that `findFiles` finds for them. */
async function expandReferences(references, findFiles) {
    const expanded = [];
    for (const reference of references)
        expanded.push(...(shippedPolicies.has(reference) ? [reference] : await findFiles(reference)));
    return expanded;
}
/** `directory` is what the reference is relative to, seen from the working directory. A shipped name wins over a file of that name. */
function locatePolicy(reference, directory, workingDirectory) {
    const shipped = shippedPolicies.get(reference);
    if (shipped) {
        const read = async () => ({ file: reference, data: shipped, locate: () => ({ line: 1, column: 1 }) });
        return { key: `shipped:${reference}`, file: reference, directory: '.', read };
    }
    const slashed = reference.replaceAll(external_node_path_.sep, '/');
    const file = directory === '.' || (0,external_node_path_.isAbsolute)(reference) ? slashed : external_node_path_.posix.join(directory, slashed);
    const path = (0,external_node_path_.resolve)(workingDirectory, file);
    return { key: path, file, directory: external_node_path_.posix.dirname(file), read: () => (0,read_document.readDocument)(path, file, isMatchText) };
}
/** Tag values and names are text, however they look. */
function isMatchText(path) {
    return path[0] === 'environments' && path[2] === 'match' && path.length > 3;
}
/** What to say of a reference that leads to no file. */
function missingPolicy(reference) {
    if (/^[A-Za-z0-9-]+\/[\w.-]+\/[^@]+@\S+$/.test(reference) || /^https?:\/\//i.test(reference)) {
        const message = `${(0,policy_document/* quote */.hD)(reference)} is a policy of another repository, which this version cannot read; check that repository out and name the file.`;
        return { code: 'policy/remote', message };
    }
    const near = (0,nearest/* nearest */.p)(reference, shippedNames);
    const help = near === undefined
        ? `check the path (shipped policies: ${shippedNames.join(', ')}).`
        : `did you mean the shipped policy ${(0,policy_document/* quote */.hD)(near)}?`;
    return { code: 'policy/not-found', message: `There is no policy file ${(0,policy_document/* quote */.hD)(reference)}; ${help}` };
}

;// CONCATENATED MODULE: ./lib/generated/policy-validators.js
// @ts-nocheck
// Made by scripts/generate.ts from policies/*.schema.json. Do not edit; run `npm run generate`.

const validatePolicy = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "PatchPolicy", "type": "object", "additionalProperties": false, "required": ["apiVersion", "kind"], "properties": { "$schema": { "type": "string" }, "apiVersion": { "enum": ["azure-patch-policy/v1"] }, "kind": { "enum": ["PatchPolicy"] }, "name": { "type": "string", "pattern": "\\S" }, "extends": { "type": ["string", "array"], "pattern": "\\S", "items": { "type": "string", "pattern": "\\S" } }, "unmatched": { "type": "string", "pattern": "\\S" }, "schedules": { "enum": ["open", "closed"] }, "extendedSupport": { "type": "object", "additionalProperties": false, "properties": { "windowsServer": { "type": "boolean" }, "windows10": { "type": "boolean" }, "ubuntu": { "type": "boolean" }, "rhel": { "type": "boolean" }, "sles": { "type": "boolean" }, "oracleLinux": { "type": "boolean" } } }, "maxSnapshotAgeDays": { "type": "integer", "minimum": 1, "maximum": 365 }, "environments": { "type": "object", "additionalProperties": { "$ref": "#/definitions/environment" } }, "rules": { "$ref": "#/definitions/Rules" } }, "definitions": { "environment": { "type": "object", "additionalProperties": false, "properties": { "match": { "$ref": "#/definitions/match" }, "priority": { "type": "integer" }, "orchestration": { "type": ["string", "array"], "minItems": 1, "items": { "enum": ["CustomerManagedSchedules", "AzureManagedSafeDeployment", "WindowsAutomaticUpdates", "ImageDefault", "ManualUpdates", "AutomaticOsUpgrade", "AksNodeImage", "AksSecurityPatch", "AksUnmanaged", "NobodyNodeChannel"] }, "if": { "type": "string" }, "then": { "enum": ["any", "CustomerManagedSchedules", "AzureManagedSafeDeployment", "WindowsAutomaticUpdates", "ImageDefault", "ManualUpdates", "AutomaticOsUpgrade", "AksNodeImage", "AksSecurityPatch", "AksUnmanaged", "NobodyNodeChannel"] } }, "reboot": { "type": ["string", "array"], "minItems": 1, "items": { "enum": ["IfRequired", "Never", "Always"] }, "if": { "type": "string" }, "then": { "enum": ["IfRequired", "Never", "Always"] } }, "maxDaysWithoutCriticalPatches": { "type": "integer", "minimum": 1 }, "rules": { "$ref": "#/definitions/Rules" } } }, "match": { "type": "object", "additionalProperties": false, "properties": { "tags": { "type": "object", "additionalProperties": { "type": ["string", "array"], "minItems": 1, "items": { "type": "string" } } }, "subscriptions": { "type": ["string", "array"], "pattern": "\\S", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "resourceGroups": { "type": ["string", "array"], "pattern": "\\S", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "locations": { "type": ["string", "array"], "pattern": "\\S", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "names": { "type": ["string", "array"], "pattern": "\\S", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "os": { "type": ["string", "array"], "pattern": "\\S", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "kinds": { "type": ["string", "array"], "pattern": "\\S", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } } } }, "severity": { "enum": ["low", "medium", "high", "critical"] }, "effect": { "enum": ["enforce", "audit", "off"] }, "ruleSettings": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" } } }, "Rules": { "type": "object", "additionalProperties": false, "properties": { "agent-disabled": { "$ref": "#/definitions/ruleSettings" }, "patch-drift": { "$ref": "#/definitions/ruleSettings" }, "assessment-failing": { "$ref": "#/definitions/ruleSettings" }, "assessment-stale": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "maxDays": { "default": 3, "type": "integer", "minimum": 1, "maximum": 7 } } }, "critical-patch-age": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "maxDays": { "type": "integer", "minimum": 1 }, "maxAssessmentAgeDays": { "default": 3, "type": "integer", "minimum": 1, "maximum": 7 }, "poweredOff": { "default": "skip", "enum": ["skip", "count"] }, "classifications": { "type": "array", "minItems": 1, "items": { "enum": ["UpdateRollup", "FeaturePack", "ServicePack", "Definition", "Tools", "Updates", "Other"] } } } }, "package-list-truncated": { "$ref": "#/definitions/ruleSettings" }, "pro-subscription-missing": { "$ref": "#/definitions/ruleSettings" }, "reboot-pending-too-long": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "maxDays": { "default": 7, "type": "integer", "minimum": 1 } } }, "assessment-mode": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "allowed": { "default": ["AutomaticByPlatform"], "type": "array", "minItems": 1, "items": { "enum": ["AutomaticByPlatform", "ImageDefault"] } } } }, "bypass-without-schedule": { "$ref": "#/definitions/ruleSettings" }, "default-mode-implicit": { "$ref": "#/definitions/ruleSettings" }, "environment-unmatched": { "$ref": "#/definitions/ruleSettings" }, "hotpatch-with-bypass": { "$ref": "#/definitions/ruleSettings" }, "node-channel-none": { "$ref": "#/definitions/ruleSettings" }, "orchestration-mode": { "$ref": "#/definitions/ruleSettings" }, "reboot-setting": { "$ref": "#/definitions/ruleSettings" }, "reboot-setting-conflict": { "$ref": "#/definitions/ruleSettings" }, "scale-set-health-missing": { "$ref": "#/definitions/ruleSettings" }, "scale-set-not-updated": { "$ref": "#/definitions/ruleSettings" }, "schedule-missing-critical-security": { "$ref": "#/definitions/ruleSettings" }, "schedule-unused": { "$ref": "#/definitions/ruleSettings" }, "schedule-without-prerequisites": { "$ref": "#/definitions/ruleSettings" }, "specialised-disk-unmanaged": { "$ref": "#/definitions/ruleSettings" }, "unsupported-image": { "$ref": "#/definitions/ruleSettings" }, "bypass-on-wrong-mode": { "$ref": "#/definitions/ruleSettings" }, "hotpatch-prerequisites": { "$ref": "#/definitions/ruleSettings" }, "extensions-blocked": { "$ref": "#/definitions/ruleSettings" }, "windows-update-flag-mismatch": { "$ref": "#/definitions/ruleSettings" }, "unsupported-os": { "$ref": "#/definitions/ruleSettings" }, "os-without-updates": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "warnDays": { "default": 45, "type": "integer", "minimum": 0 } } }, "schedule-mode-not-user": { "$ref": "#/definitions/ruleSettings" }, "schedule-linux-class-combination": { "$ref": "#/definitions/ruleSettings" }, "schedule-os-not-covered": { "$ref": "#/definitions/ruleSettings" }, "schedule-only-pinned-patches": { "$ref": "#/definitions/ruleSettings" }, "retired-update-management": { "$ref": "#/definitions/ruleSettings" }, "sql-automated-patching-conflict": { "$ref": "#/definitions/ruleSettings" }, "dynamic-scope-unbounded": { "$ref": "#/definitions/ruleSettings" }, "dynamic-scope-empty": { "$ref": "#/definitions/ruleSettings" }, "dynamic-scope-over-limit": { "$ref": "#/definitions/ruleSettings" }, "dynamic-scope-no-location": { "$ref": "#/definitions/ruleSettings" }, "schedule-before-patch-tuesday": { "$ref": "#/definitions/ruleSettings" }, "schedule-expired": { "$ref": "#/definitions/ruleSettings" }, "schedule-midnight-trap": { "$ref": "#/definitions/ruleSettings" }, "schedule-recurrence-invalid": { "$ref": "#/definitions/ruleSettings" }, "schedule-same-start": { "$ref": "#/definitions/ruleSettings" }, "schedule-short-month-day": { "$ref": "#/definitions/ruleSettings" }, "schedule-start-too-soon": { "$ref": "#/definitions/ruleSettings" }, "schedule-timezone-invalid": { "$ref": "#/definitions/ruleSettings" }, "schedule-too-frequent": { "$ref": "#/definitions/ruleSettings" }, "schedule-window-out-of-bounds": { "$ref": "#/definitions/ruleSettings" }, "schedule-gap": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "maxDays": { "type": "integer", "minimum": 1 } } }, "schedule-expiring-soon": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "days": { "default": 30, "type": "integer", "minimum": 1 } } }, "schedule-excludes-rebooting-kbs": { "$ref": "#/definitions/ruleSettings" }, "scale-set-bypass": { "$ref": "#/definitions/ruleSettings" }, "reboot-never": { "$ref": "#/definitions/ruleSettings" }, "reboot-always-linux": { "$ref": "#/definitions/ruleSettings" }, "scale-set-upgrade-conflict": { "$ref": "#/definitions/ruleSettings" }, "last-run-failed": { "$ref": "#/definitions/ruleSettings" }, "window-exceeded": { "$ref": "#/definitions/ruleSettings" }, "schedule-skips-machine": { "$ref": "#/definitions/ruleSettings" }, "schedule-excludes-critical": { "$ref": "#/definitions/ruleSettings" }, "patch-mode-pending": { "$ref": "#/definitions/ruleSettings" }, "arc-disconnected": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "maxDays": { "default": 7, "type": "integer", "minimum": 0 } } }, "powered-off-during-window": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "windows": { "default": 2, "type": "integer", "minimum": 1 } } }, "off-in-window": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "hours": { "default": 10, "type": "integer", "minimum": 1, "maximum": 24 } } }, "availability-set-overlap": { "$ref": "#/definitions/ruleSettings" }, "paired-region-overlap": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "applicationTag": { "type": "string", "pattern": "\\S" } } }, "zone-overlap": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "applicationTag": { "type": "string", "pattern": "\\S" } } }, "ring-order": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "after": { "type": "string", "pattern": "\\S" }, "minDays": { "default": 1, "type": "integer", "minimum": 0 } } }, "simultaneous-share": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "applicationTag": { "type": "string", "pattern": "\\S" }, "maxPercent": { "default": 50, "type": "number", "exclusiveMinimum": 0, "maximum": 100 } } } } } } };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const schema12 = { "type": "object", "additionalProperties": false, "properties": { "match": { "$ref": "#/definitions/match" }, "priority": { "type": "integer" }, "orchestration": { "type": ["string", "array"], "minItems": 1, "items": { "enum": ["CustomerManagedSchedules", "AzureManagedSafeDeployment", "WindowsAutomaticUpdates", "ImageDefault", "ManualUpdates", "AutomaticOsUpgrade", "AksNodeImage", "AksSecurityPatch", "AksUnmanaged", "NobodyNodeChannel"] }, "if": { "type": "string" }, "then": { "enum": ["any", "CustomerManagedSchedules", "AzureManagedSafeDeployment", "WindowsAutomaticUpdates", "ImageDefault", "ManualUpdates", "AutomaticOsUpgrade", "AksNodeImage", "AksSecurityPatch", "AksUnmanaged", "NobodyNodeChannel"] } }, "reboot": { "type": ["string", "array"], "minItems": 1, "items": { "enum": ["IfRequired", "Never", "Always"] }, "if": { "type": "string" }, "then": { "enum": ["IfRequired", "Never", "Always"] } }, "maxDaysWithoutCriticalPatches": { "type": "integer", "minimum": 1 }, "rules": { "$ref": "#/definitions/Rules" } } };
const schema13 = { "type": "object", "additionalProperties": false, "properties": { "tags": { "type": "object", "additionalProperties": { "type": ["string", "array"], "minItems": 1, "items": { "type": "string" } } }, "subscriptions": { "type": ["string", "array"], "pattern": "\\S", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "resourceGroups": { "type": ["string", "array"], "pattern": "\\S", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "locations": { "type": ["string", "array"], "pattern": "\\S", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "names": { "type": ["string", "array"], "pattern": "\\S", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "os": { "type": ["string", "array"], "pattern": "\\S", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "kinds": { "type": ["string", "array"], "pattern": "\\S", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } } } };
const schema14 = { "type": "object", "additionalProperties": false, "properties": { "agent-disabled": { "$ref": "#/definitions/ruleSettings" }, "patch-drift": { "$ref": "#/definitions/ruleSettings" }, "assessment-failing": { "$ref": "#/definitions/ruleSettings" }, "assessment-stale": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "maxDays": { "default": 3, "type": "integer", "minimum": 1, "maximum": 7 } } }, "critical-patch-age": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "maxDays": { "type": "integer", "minimum": 1 }, "maxAssessmentAgeDays": { "default": 3, "type": "integer", "minimum": 1, "maximum": 7 }, "poweredOff": { "default": "skip", "enum": ["skip", "count"] }, "classifications": { "type": "array", "minItems": 1, "items": { "enum": ["UpdateRollup", "FeaturePack", "ServicePack", "Definition", "Tools", "Updates", "Other"] } } } }, "package-list-truncated": { "$ref": "#/definitions/ruleSettings" }, "pro-subscription-missing": { "$ref": "#/definitions/ruleSettings" }, "reboot-pending-too-long": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "maxDays": { "default": 7, "type": "integer", "minimum": 1 } } }, "assessment-mode": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "allowed": { "default": ["AutomaticByPlatform"], "type": "array", "minItems": 1, "items": { "enum": ["AutomaticByPlatform", "ImageDefault"] } } } }, "bypass-without-schedule": { "$ref": "#/definitions/ruleSettings" }, "default-mode-implicit": { "$ref": "#/definitions/ruleSettings" }, "environment-unmatched": { "$ref": "#/definitions/ruleSettings" }, "hotpatch-with-bypass": { "$ref": "#/definitions/ruleSettings" }, "node-channel-none": { "$ref": "#/definitions/ruleSettings" }, "orchestration-mode": { "$ref": "#/definitions/ruleSettings" }, "reboot-setting": { "$ref": "#/definitions/ruleSettings" }, "reboot-setting-conflict": { "$ref": "#/definitions/ruleSettings" }, "scale-set-health-missing": { "$ref": "#/definitions/ruleSettings" }, "scale-set-not-updated": { "$ref": "#/definitions/ruleSettings" }, "schedule-missing-critical-security": { "$ref": "#/definitions/ruleSettings" }, "schedule-unused": { "$ref": "#/definitions/ruleSettings" }, "schedule-without-prerequisites": { "$ref": "#/definitions/ruleSettings" }, "specialised-disk-unmanaged": { "$ref": "#/definitions/ruleSettings" }, "unsupported-image": { "$ref": "#/definitions/ruleSettings" }, "bypass-on-wrong-mode": { "$ref": "#/definitions/ruleSettings" }, "hotpatch-prerequisites": { "$ref": "#/definitions/ruleSettings" }, "extensions-blocked": { "$ref": "#/definitions/ruleSettings" }, "windows-update-flag-mismatch": { "$ref": "#/definitions/ruleSettings" }, "unsupported-os": { "$ref": "#/definitions/ruleSettings" }, "os-without-updates": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "warnDays": { "default": 45, "type": "integer", "minimum": 0 } } }, "schedule-mode-not-user": { "$ref": "#/definitions/ruleSettings" }, "schedule-linux-class-combination": { "$ref": "#/definitions/ruleSettings" }, "schedule-os-not-covered": { "$ref": "#/definitions/ruleSettings" }, "schedule-only-pinned-patches": { "$ref": "#/definitions/ruleSettings" }, "retired-update-management": { "$ref": "#/definitions/ruleSettings" }, "sql-automated-patching-conflict": { "$ref": "#/definitions/ruleSettings" }, "dynamic-scope-unbounded": { "$ref": "#/definitions/ruleSettings" }, "dynamic-scope-empty": { "$ref": "#/definitions/ruleSettings" }, "dynamic-scope-over-limit": { "$ref": "#/definitions/ruleSettings" }, "dynamic-scope-no-location": { "$ref": "#/definitions/ruleSettings" }, "schedule-before-patch-tuesday": { "$ref": "#/definitions/ruleSettings" }, "schedule-expired": { "$ref": "#/definitions/ruleSettings" }, "schedule-midnight-trap": { "$ref": "#/definitions/ruleSettings" }, "schedule-recurrence-invalid": { "$ref": "#/definitions/ruleSettings" }, "schedule-same-start": { "$ref": "#/definitions/ruleSettings" }, "schedule-short-month-day": { "$ref": "#/definitions/ruleSettings" }, "schedule-start-too-soon": { "$ref": "#/definitions/ruleSettings" }, "schedule-timezone-invalid": { "$ref": "#/definitions/ruleSettings" }, "schedule-too-frequent": { "$ref": "#/definitions/ruleSettings" }, "schedule-window-out-of-bounds": { "$ref": "#/definitions/ruleSettings" }, "schedule-gap": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "maxDays": { "type": "integer", "minimum": 1 } } }, "schedule-expiring-soon": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "days": { "default": 30, "type": "integer", "minimum": 1 } } }, "schedule-excludes-rebooting-kbs": { "$ref": "#/definitions/ruleSettings" }, "scale-set-bypass": { "$ref": "#/definitions/ruleSettings" }, "reboot-never": { "$ref": "#/definitions/ruleSettings" }, "reboot-always-linux": { "$ref": "#/definitions/ruleSettings" }, "scale-set-upgrade-conflict": { "$ref": "#/definitions/ruleSettings" }, "last-run-failed": { "$ref": "#/definitions/ruleSettings" }, "window-exceeded": { "$ref": "#/definitions/ruleSettings" }, "schedule-skips-machine": { "$ref": "#/definitions/ruleSettings" }, "schedule-excludes-critical": { "$ref": "#/definitions/ruleSettings" }, "patch-mode-pending": { "$ref": "#/definitions/ruleSettings" }, "arc-disconnected": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "maxDays": { "default": 7, "type": "integer", "minimum": 0 } } }, "powered-off-during-window": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "windows": { "default": 2, "type": "integer", "minimum": 1 } } }, "off-in-window": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "hours": { "default": 10, "type": "integer", "minimum": 1, "maximum": 24 } } }, "availability-set-overlap": { "$ref": "#/definitions/ruleSettings" }, "paired-region-overlap": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "applicationTag": { "type": "string", "pattern": "\\S" } } }, "zone-overlap": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "applicationTag": { "type": "string", "pattern": "\\S" } } }, "ring-order": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "after": { "type": "string", "pattern": "\\S" }, "minDays": { "default": 1, "type": "integer", "minimum": 0 } } }, "simultaneous-share": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" }, "applicationTag": { "type": "string", "pattern": "\\S" }, "maxPercent": { "default": 50, "type": "number", "exclusiveMinimum": 0, "maximum": 100 } } } } };
const schema16 = { "enum": ["low", "medium", "high", "critical"] };
const schema17 = { "enum": ["enforce", "audit", "off"] };
const schema15 = { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/definitions/severity" }, "effect": { "$ref": "#/definitions/effect" } } };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((key0 === "severity") || (key0 === "effect"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.severity !== undefined) {
            let data0 = data.severity;
            if (!((((data0 === "low") || (data0 === "medium")) || (data0 === "high")) || (data0 === "critical"))) {
                const err1 = { instancePath: instancePath + "/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema16.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.effect !== undefined) {
            let data1 = data.effect;
            if (!(((data1 === "enforce") || (data1 === "audit")) || (data1 === "off"))) {
                const err2 = { instancePath: instancePath + "/effect", schemaPath: "#/definitions/effect/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
    }
    else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate13.errors = vErrors;
    return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(func2.call(schema14.properties, key0))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data["agent-disabled"] !== undefined) {
            if (!(validate13(data["agent-disabled"], { instancePath: instancePath + "/agent-disabled", parentData: data, parentDataProperty: "agent-disabled", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["patch-drift"] !== undefined) {
            if (!(validate13(data["patch-drift"], { instancePath: instancePath + "/patch-drift", parentData: data, parentDataProperty: "patch-drift", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["assessment-failing"] !== undefined) {
            if (!(validate13(data["assessment-failing"], { instancePath: instancePath + "/assessment-failing", parentData: data, parentDataProperty: "assessment-failing", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["assessment-stale"] !== undefined) {
            let data3 = data["assessment-stale"];
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (const key1 in data3) {
                    if (!(((key1 === "severity") || (key1 === "effect")) || (key1 === "maxDays"))) {
                        const err1 = { instancePath: instancePath + "/assessment-stale", schemaPath: "#/properties/assessment-stale/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                }
                if (data3.severity !== undefined) {
                    let data4 = data3.severity;
                    if (!((((data4 === "low") || (data4 === "medium")) || (data4 === "high")) || (data4 === "critical"))) {
                        const err2 = { instancePath: instancePath + "/assessment-stale/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema16.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                }
                if (data3.effect !== undefined) {
                    let data5 = data3.effect;
                    if (!(((data5 === "enforce") || (data5 === "audit")) || (data5 === "off"))) {
                        const err3 = { instancePath: instancePath + "/assessment-stale/effect", schemaPath: "#/definitions/effect/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
                if (data3.maxDays !== undefined) {
                    let data6 = data3.maxDays;
                    if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                        const err4 = { instancePath: instancePath + "/assessment-stale/maxDays", schemaPath: "#/properties/assessment-stale/properties/maxDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                    if ((typeof data6 == "number") && (isFinite(data6))) {
                        if (data6 > 7 || isNaN(data6)) {
                            const err5 = { instancePath: instancePath + "/assessment-stale/maxDays", schemaPath: "#/properties/assessment-stale/properties/maxDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 }, message: "must be <= 7" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        if (data6 < 1 || isNaN(data6)) {
                            const err6 = { instancePath: instancePath + "/assessment-stale/maxDays", schemaPath: "#/properties/assessment-stale/properties/maxDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/assessment-stale", schemaPath: "#/properties/assessment-stale/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data["critical-patch-age"] !== undefined) {
            let data7 = data["critical-patch-age"];
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                for (const key2 in data7) {
                    if (!((((((key2 === "severity") || (key2 === "effect")) || (key2 === "maxDays")) || (key2 === "maxAssessmentAgeDays")) || (key2 === "poweredOff")) || (key2 === "classifications"))) {
                        const err8 = { instancePath: instancePath + "/critical-patch-age", schemaPath: "#/properties/critical-patch-age/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                if (data7.severity !== undefined) {
                    let data8 = data7.severity;
                    if (!((((data8 === "low") || (data8 === "medium")) || (data8 === "high")) || (data8 === "critical"))) {
                        const err9 = { instancePath: instancePath + "/critical-patch-age/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema16.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                if (data7.effect !== undefined) {
                    let data9 = data7.effect;
                    if (!(((data9 === "enforce") || (data9 === "audit")) || (data9 === "off"))) {
                        const err10 = { instancePath: instancePath + "/critical-patch-age/effect", schemaPath: "#/definitions/effect/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data7.maxDays !== undefined) {
                    let data10 = data7.maxDays;
                    if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                        const err11 = { instancePath: instancePath + "/critical-patch-age/maxDays", schemaPath: "#/properties/critical-patch-age/properties/maxDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                    if ((typeof data10 == "number") && (isFinite(data10))) {
                        if (data10 < 1 || isNaN(data10)) {
                            const err12 = { instancePath: instancePath + "/critical-patch-age/maxDays", schemaPath: "#/properties/critical-patch-age/properties/maxDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                    }
                }
                if (data7.maxAssessmentAgeDays !== undefined) {
                    let data11 = data7.maxAssessmentAgeDays;
                    if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                        const err13 = { instancePath: instancePath + "/critical-patch-age/maxAssessmentAgeDays", schemaPath: "#/properties/critical-patch-age/properties/maxAssessmentAgeDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                    if ((typeof data11 == "number") && (isFinite(data11))) {
                        if (data11 > 7 || isNaN(data11)) {
                            const err14 = { instancePath: instancePath + "/critical-patch-age/maxAssessmentAgeDays", schemaPath: "#/properties/critical-patch-age/properties/maxAssessmentAgeDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 }, message: "must be <= 7" };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                        if (data11 < 1 || isNaN(data11)) {
                            const err15 = { instancePath: instancePath + "/critical-patch-age/maxAssessmentAgeDays", schemaPath: "#/properties/critical-patch-age/properties/maxAssessmentAgeDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                }
                if (data7.poweredOff !== undefined) {
                    let data12 = data7.poweredOff;
                    if (!((data12 === "skip") || (data12 === "count"))) {
                        const err16 = { instancePath: instancePath + "/critical-patch-age/poweredOff", schemaPath: "#/properties/critical-patch-age/properties/poweredOff/enum", keyword: "enum", params: { allowedValues: schema14.properties["critical-patch-age"].properties.poweredOff.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                if (data7.classifications !== undefined) {
                    let data13 = data7.classifications;
                    if (Array.isArray(data13)) {
                        if (data13.length < 1) {
                            const err17 = { instancePath: instancePath + "/critical-patch-age/classifications", schemaPath: "#/properties/critical-patch-age/properties/classifications/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                        const len0 = data13.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data14 = data13[i0];
                            if (!(((((((data14 === "UpdateRollup") || (data14 === "FeaturePack")) || (data14 === "ServicePack")) || (data14 === "Definition")) || (data14 === "Tools")) || (data14 === "Updates")) || (data14 === "Other"))) {
                                const err18 = { instancePath: instancePath + "/critical-patch-age/classifications/" + i0, schemaPath: "#/properties/critical-patch-age/properties/classifications/items/enum", keyword: "enum", params: { allowedValues: schema14.properties["critical-patch-age"].properties.classifications.items.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err19 = { instancePath: instancePath + "/critical-patch-age/classifications", schemaPath: "#/properties/critical-patch-age/properties/classifications/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err20 = { instancePath: instancePath + "/critical-patch-age", schemaPath: "#/properties/critical-patch-age/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data["package-list-truncated"] !== undefined) {
            if (!(validate13(data["package-list-truncated"], { instancePath: instancePath + "/package-list-truncated", parentData: data, parentDataProperty: "package-list-truncated", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["pro-subscription-missing"] !== undefined) {
            if (!(validate13(data["pro-subscription-missing"], { instancePath: instancePath + "/pro-subscription-missing", parentData: data, parentDataProperty: "pro-subscription-missing", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["reboot-pending-too-long"] !== undefined) {
            let data17 = data["reboot-pending-too-long"];
            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                for (const key3 in data17) {
                    if (!(((key3 === "severity") || (key3 === "effect")) || (key3 === "maxDays"))) {
                        const err21 = { instancePath: instancePath + "/reboot-pending-too-long", schemaPath: "#/properties/reboot-pending-too-long/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
                if (data17.severity !== undefined) {
                    let data18 = data17.severity;
                    if (!((((data18 === "low") || (data18 === "medium")) || (data18 === "high")) || (data18 === "critical"))) {
                        const err22 = { instancePath: instancePath + "/reboot-pending-too-long/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema16.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
                if (data17.effect !== undefined) {
                    let data19 = data17.effect;
                    if (!(((data19 === "enforce") || (data19 === "audit")) || (data19 === "off"))) {
                        const err23 = { instancePath: instancePath + "/reboot-pending-too-long/effect", schemaPath: "#/definitions/effect/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
                if (data17.maxDays !== undefined) {
                    let data20 = data17.maxDays;
                    if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                        const err24 = { instancePath: instancePath + "/reboot-pending-too-long/maxDays", schemaPath: "#/properties/reboot-pending-too-long/properties/maxDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                    if ((typeof data20 == "number") && (isFinite(data20))) {
                        if (data20 < 1 || isNaN(data20)) {
                            const err25 = { instancePath: instancePath + "/reboot-pending-too-long/maxDays", schemaPath: "#/properties/reboot-pending-too-long/properties/maxDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err26 = { instancePath: instancePath + "/reboot-pending-too-long", schemaPath: "#/properties/reboot-pending-too-long/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data["assessment-mode"] !== undefined) {
            let data21 = data["assessment-mode"];
            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                for (const key4 in data21) {
                    if (!(((key4 === "severity") || (key4 === "effect")) || (key4 === "allowed"))) {
                        const err27 = { instancePath: instancePath + "/assessment-mode", schemaPath: "#/properties/assessment-mode/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                if (data21.severity !== undefined) {
                    let data22 = data21.severity;
                    if (!((((data22 === "low") || (data22 === "medium")) || (data22 === "high")) || (data22 === "critical"))) {
                        const err28 = { instancePath: instancePath + "/assessment-mode/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema16.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data21.effect !== undefined) {
                    let data23 = data21.effect;
                    if (!(((data23 === "enforce") || (data23 === "audit")) || (data23 === "off"))) {
                        const err29 = { instancePath: instancePath + "/assessment-mode/effect", schemaPath: "#/definitions/effect/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                if (data21.allowed !== undefined) {
                    let data24 = data21.allowed;
                    if (Array.isArray(data24)) {
                        if (data24.length < 1) {
                            const err30 = { instancePath: instancePath + "/assessment-mode/allowed", schemaPath: "#/properties/assessment-mode/properties/allowed/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                        const len1 = data24.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data25 = data24[i1];
                            if (!((data25 === "AutomaticByPlatform") || (data25 === "ImageDefault"))) {
                                const err31 = { instancePath: instancePath + "/assessment-mode/allowed/" + i1, schemaPath: "#/properties/assessment-mode/properties/allowed/items/enum", keyword: "enum", params: { allowedValues: schema14.properties["assessment-mode"].properties.allowed.items.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err32 = { instancePath: instancePath + "/assessment-mode/allowed", schemaPath: "#/properties/assessment-mode/properties/allowed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            vErrors.push(err32);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err33 = { instancePath: instancePath + "/assessment-mode", schemaPath: "#/properties/assessment-mode/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data["bypass-without-schedule"] !== undefined) {
            if (!(validate13(data["bypass-without-schedule"], { instancePath: instancePath + "/bypass-without-schedule", parentData: data, parentDataProperty: "bypass-without-schedule", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["default-mode-implicit"] !== undefined) {
            if (!(validate13(data["default-mode-implicit"], { instancePath: instancePath + "/default-mode-implicit", parentData: data, parentDataProperty: "default-mode-implicit", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["environment-unmatched"] !== undefined) {
            if (!(validate13(data["environment-unmatched"], { instancePath: instancePath + "/environment-unmatched", parentData: data, parentDataProperty: "environment-unmatched", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["hotpatch-with-bypass"] !== undefined) {
            if (!(validate13(data["hotpatch-with-bypass"], { instancePath: instancePath + "/hotpatch-with-bypass", parentData: data, parentDataProperty: "hotpatch-with-bypass", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["node-channel-none"] !== undefined) {
            if (!(validate13(data["node-channel-none"], { instancePath: instancePath + "/node-channel-none", parentData: data, parentDataProperty: "node-channel-none", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["orchestration-mode"] !== undefined) {
            if (!(validate13(data["orchestration-mode"], { instancePath: instancePath + "/orchestration-mode", parentData: data, parentDataProperty: "orchestration-mode", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["reboot-setting"] !== undefined) {
            if (!(validate13(data["reboot-setting"], { instancePath: instancePath + "/reboot-setting", parentData: data, parentDataProperty: "reboot-setting", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["reboot-setting-conflict"] !== undefined) {
            if (!(validate13(data["reboot-setting-conflict"], { instancePath: instancePath + "/reboot-setting-conflict", parentData: data, parentDataProperty: "reboot-setting-conflict", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["scale-set-health-missing"] !== undefined) {
            if (!(validate13(data["scale-set-health-missing"], { instancePath: instancePath + "/scale-set-health-missing", parentData: data, parentDataProperty: "scale-set-health-missing", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["scale-set-not-updated"] !== undefined) {
            if (!(validate13(data["scale-set-not-updated"], { instancePath: instancePath + "/scale-set-not-updated", parentData: data, parentDataProperty: "scale-set-not-updated", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["schedule-missing-critical-security"] !== undefined) {
            if (!(validate13(data["schedule-missing-critical-security"], { instancePath: instancePath + "/schedule-missing-critical-security", parentData: data, parentDataProperty: "schedule-missing-critical-security", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["schedule-unused"] !== undefined) {
            if (!(validate13(data["schedule-unused"], { instancePath: instancePath + "/schedule-unused", parentData: data, parentDataProperty: "schedule-unused", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["schedule-without-prerequisites"] !== undefined) {
            if (!(validate13(data["schedule-without-prerequisites"], { instancePath: instancePath + "/schedule-without-prerequisites", parentData: data, parentDataProperty: "schedule-without-prerequisites", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["specialised-disk-unmanaged"] !== undefined) {
            if (!(validate13(data["specialised-disk-unmanaged"], { instancePath: instancePath + "/specialised-disk-unmanaged", parentData: data, parentDataProperty: "specialised-disk-unmanaged", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["unsupported-image"] !== undefined) {
            if (!(validate13(data["unsupported-image"], { instancePath: instancePath + "/unsupported-image", parentData: data, parentDataProperty: "unsupported-image", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["bypass-on-wrong-mode"] !== undefined) {
            if (!(validate13(data["bypass-on-wrong-mode"], { instancePath: instancePath + "/bypass-on-wrong-mode", parentData: data, parentDataProperty: "bypass-on-wrong-mode", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["hotpatch-prerequisites"] !== undefined) {
            if (!(validate13(data["hotpatch-prerequisites"], { instancePath: instancePath + "/hotpatch-prerequisites", parentData: data, parentDataProperty: "hotpatch-prerequisites", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["extensions-blocked"] !== undefined) {
            if (!(validate13(data["extensions-blocked"], { instancePath: instancePath + "/extensions-blocked", parentData: data, parentDataProperty: "extensions-blocked", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["windows-update-flag-mismatch"] !== undefined) {
            if (!(validate13(data["windows-update-flag-mismatch"], { instancePath: instancePath + "/windows-update-flag-mismatch", parentData: data, parentDataProperty: "windows-update-flag-mismatch", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["unsupported-os"] !== undefined) {
            if (!(validate13(data["unsupported-os"], { instancePath: instancePath + "/unsupported-os", parentData: data, parentDataProperty: "unsupported-os", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["os-without-updates"] !== undefined) {
            let data46 = data["os-without-updates"];
            if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                for (const key5 in data46) {
                    if (!(((key5 === "severity") || (key5 === "effect")) || (key5 === "warnDays"))) {
                        const err34 = { instancePath: instancePath + "/os-without-updates", schemaPath: "#/properties/os-without-updates/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
                if (data46.severity !== undefined) {
                    let data47 = data46.severity;
                    if (!((((data47 === "low") || (data47 === "medium")) || (data47 === "high")) || (data47 === "critical"))) {
                        const err35 = { instancePath: instancePath + "/os-without-updates/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema16.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
                if (data46.effect !== undefined) {
                    let data48 = data46.effect;
                    if (!(((data48 === "enforce") || (data48 === "audit")) || (data48 === "off"))) {
                        const err36 = { instancePath: instancePath + "/os-without-updates/effect", schemaPath: "#/definitions/effect/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                if (data46.warnDays !== undefined) {
                    let data49 = data46.warnDays;
                    if (!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))) {
                        const err37 = { instancePath: instancePath + "/os-without-updates/warnDays", schemaPath: "#/properties/os-without-updates/properties/warnDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                    if ((typeof data49 == "number") && (isFinite(data49))) {
                        if (data49 < 0 || isNaN(data49)) {
                            const err38 = { instancePath: instancePath + "/os-without-updates/warnDays", schemaPath: "#/properties/os-without-updates/properties/warnDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err39 = { instancePath: instancePath + "/os-without-updates", schemaPath: "#/properties/os-without-updates/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
        }
        if (data["schedule-mode-not-user"] !== undefined) {
            if (!(validate13(data["schedule-mode-not-user"], { instancePath: instancePath + "/schedule-mode-not-user", parentData: data, parentDataProperty: "schedule-mode-not-user", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["schedule-linux-class-combination"] !== undefined) {
            if (!(validate13(data["schedule-linux-class-combination"], { instancePath: instancePath + "/schedule-linux-class-combination", parentData: data, parentDataProperty: "schedule-linux-class-combination", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["schedule-os-not-covered"] !== undefined) {
            if (!(validate13(data["schedule-os-not-covered"], { instancePath: instancePath + "/schedule-os-not-covered", parentData: data, parentDataProperty: "schedule-os-not-covered", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["schedule-only-pinned-patches"] !== undefined) {
            if (!(validate13(data["schedule-only-pinned-patches"], { instancePath: instancePath + "/schedule-only-pinned-patches", parentData: data, parentDataProperty: "schedule-only-pinned-patches", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["retired-update-management"] !== undefined) {
            if (!(validate13(data["retired-update-management"], { instancePath: instancePath + "/retired-update-management", parentData: data, parentDataProperty: "retired-update-management", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["sql-automated-patching-conflict"] !== undefined) {
            if (!(validate13(data["sql-automated-patching-conflict"], { instancePath: instancePath + "/sql-automated-patching-conflict", parentData: data, parentDataProperty: "sql-automated-patching-conflict", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["dynamic-scope-unbounded"] !== undefined) {
            if (!(validate13(data["dynamic-scope-unbounded"], { instancePath: instancePath + "/dynamic-scope-unbounded", parentData: data, parentDataProperty: "dynamic-scope-unbounded", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["dynamic-scope-empty"] !== undefined) {
            if (!(validate13(data["dynamic-scope-empty"], { instancePath: instancePath + "/dynamic-scope-empty", parentData: data, parentDataProperty: "dynamic-scope-empty", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["dynamic-scope-over-limit"] !== undefined) {
            if (!(validate13(data["dynamic-scope-over-limit"], { instancePath: instancePath + "/dynamic-scope-over-limit", parentData: data, parentDataProperty: "dynamic-scope-over-limit", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["dynamic-scope-no-location"] !== undefined) {
            if (!(validate13(data["dynamic-scope-no-location"], { instancePath: instancePath + "/dynamic-scope-no-location", parentData: data, parentDataProperty: "dynamic-scope-no-location", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["schedule-before-patch-tuesday"] !== undefined) {
            if (!(validate13(data["schedule-before-patch-tuesday"], { instancePath: instancePath + "/schedule-before-patch-tuesday", parentData: data, parentDataProperty: "schedule-before-patch-tuesday", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["schedule-expired"] !== undefined) {
            if (!(validate13(data["schedule-expired"], { instancePath: instancePath + "/schedule-expired", parentData: data, parentDataProperty: "schedule-expired", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["schedule-midnight-trap"] !== undefined) {
            if (!(validate13(data["schedule-midnight-trap"], { instancePath: instancePath + "/schedule-midnight-trap", parentData: data, parentDataProperty: "schedule-midnight-trap", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["schedule-recurrence-invalid"] !== undefined) {
            if (!(validate13(data["schedule-recurrence-invalid"], { instancePath: instancePath + "/schedule-recurrence-invalid", parentData: data, parentDataProperty: "schedule-recurrence-invalid", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["schedule-same-start"] !== undefined) {
            if (!(validate13(data["schedule-same-start"], { instancePath: instancePath + "/schedule-same-start", parentData: data, parentDataProperty: "schedule-same-start", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["schedule-short-month-day"] !== undefined) {
            if (!(validate13(data["schedule-short-month-day"], { instancePath: instancePath + "/schedule-short-month-day", parentData: data, parentDataProperty: "schedule-short-month-day", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["schedule-start-too-soon"] !== undefined) {
            if (!(validate13(data["schedule-start-too-soon"], { instancePath: instancePath + "/schedule-start-too-soon", parentData: data, parentDataProperty: "schedule-start-too-soon", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["schedule-timezone-invalid"] !== undefined) {
            if (!(validate13(data["schedule-timezone-invalid"], { instancePath: instancePath + "/schedule-timezone-invalid", parentData: data, parentDataProperty: "schedule-timezone-invalid", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["schedule-too-frequent"] !== undefined) {
            if (!(validate13(data["schedule-too-frequent"], { instancePath: instancePath + "/schedule-too-frequent", parentData: data, parentDataProperty: "schedule-too-frequent", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["schedule-window-out-of-bounds"] !== undefined) {
            if (!(validate13(data["schedule-window-out-of-bounds"], { instancePath: instancePath + "/schedule-window-out-of-bounds", parentData: data, parentDataProperty: "schedule-window-out-of-bounds", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["schedule-gap"] !== undefined) {
            let data70 = data["schedule-gap"];
            if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                for (const key6 in data70) {
                    if (!(((key6 === "severity") || (key6 === "effect")) || (key6 === "maxDays"))) {
                        const err40 = { instancePath: instancePath + "/schedule-gap", schemaPath: "#/properties/schedule-gap/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
                if (data70.severity !== undefined) {
                    let data71 = data70.severity;
                    if (!((((data71 === "low") || (data71 === "medium")) || (data71 === "high")) || (data71 === "critical"))) {
                        const err41 = { instancePath: instancePath + "/schedule-gap/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema16.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            vErrors.push(err41);
                        }
                        errors++;
                    }
                }
                if (data70.effect !== undefined) {
                    let data72 = data70.effect;
                    if (!(((data72 === "enforce") || (data72 === "audit")) || (data72 === "off"))) {
                        const err42 = { instancePath: instancePath + "/schedule-gap/effect", schemaPath: "#/definitions/effect/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                }
                if (data70.maxDays !== undefined) {
                    let data73 = data70.maxDays;
                    if (!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))) {
                        const err43 = { instancePath: instancePath + "/schedule-gap/maxDays", schemaPath: "#/properties/schedule-gap/properties/maxDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                    if ((typeof data73 == "number") && (isFinite(data73))) {
                        if (data73 < 1 || isNaN(data73)) {
                            const err44 = { instancePath: instancePath + "/schedule-gap/maxDays", schemaPath: "#/properties/schedule-gap/properties/maxDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err44];
                            }
                            else {
                                vErrors.push(err44);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err45 = { instancePath: instancePath + "/schedule-gap", schemaPath: "#/properties/schedule-gap/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err45];
                }
                else {
                    vErrors.push(err45);
                }
                errors++;
            }
        }
        if (data["schedule-expiring-soon"] !== undefined) {
            let data74 = data["schedule-expiring-soon"];
            if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
                for (const key7 in data74) {
                    if (!(((key7 === "severity") || (key7 === "effect")) || (key7 === "days"))) {
                        const err46 = { instancePath: instancePath + "/schedule-expiring-soon", schemaPath: "#/properties/schedule-expiring-soon/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err46];
                        }
                        else {
                            vErrors.push(err46);
                        }
                        errors++;
                    }
                }
                if (data74.severity !== undefined) {
                    let data75 = data74.severity;
                    if (!((((data75 === "low") || (data75 === "medium")) || (data75 === "high")) || (data75 === "critical"))) {
                        const err47 = { instancePath: instancePath + "/schedule-expiring-soon/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema16.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                }
                if (data74.effect !== undefined) {
                    let data76 = data74.effect;
                    if (!(((data76 === "enforce") || (data76 === "audit")) || (data76 === "off"))) {
                        const err48 = { instancePath: instancePath + "/schedule-expiring-soon/effect", schemaPath: "#/definitions/effect/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                }
                if (data74.days !== undefined) {
                    let data77 = data74.days;
                    if (!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))) {
                        const err49 = { instancePath: instancePath + "/schedule-expiring-soon/days", schemaPath: "#/properties/schedule-expiring-soon/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                    if ((typeof data77 == "number") && (isFinite(data77))) {
                        if (data77 < 1 || isNaN(data77)) {
                            const err50 = { instancePath: instancePath + "/schedule-expiring-soon/days", schemaPath: "#/properties/schedule-expiring-soon/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err50];
                            }
                            else {
                                vErrors.push(err50);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err51 = { instancePath: instancePath + "/schedule-expiring-soon", schemaPath: "#/properties/schedule-expiring-soon/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err51];
                }
                else {
                    vErrors.push(err51);
                }
                errors++;
            }
        }
        if (data["schedule-excludes-rebooting-kbs"] !== undefined) {
            if (!(validate13(data["schedule-excludes-rebooting-kbs"], { instancePath: instancePath + "/schedule-excludes-rebooting-kbs", parentData: data, parentDataProperty: "schedule-excludes-rebooting-kbs", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["scale-set-bypass"] !== undefined) {
            if (!(validate13(data["scale-set-bypass"], { instancePath: instancePath + "/scale-set-bypass", parentData: data, parentDataProperty: "scale-set-bypass", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["reboot-never"] !== undefined) {
            if (!(validate13(data["reboot-never"], { instancePath: instancePath + "/reboot-never", parentData: data, parentDataProperty: "reboot-never", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["reboot-always-linux"] !== undefined) {
            if (!(validate13(data["reboot-always-linux"], { instancePath: instancePath + "/reboot-always-linux", parentData: data, parentDataProperty: "reboot-always-linux", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["scale-set-upgrade-conflict"] !== undefined) {
            if (!(validate13(data["scale-set-upgrade-conflict"], { instancePath: instancePath + "/scale-set-upgrade-conflict", parentData: data, parentDataProperty: "scale-set-upgrade-conflict", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["last-run-failed"] !== undefined) {
            if (!(validate13(data["last-run-failed"], { instancePath: instancePath + "/last-run-failed", parentData: data, parentDataProperty: "last-run-failed", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["window-exceeded"] !== undefined) {
            if (!(validate13(data["window-exceeded"], { instancePath: instancePath + "/window-exceeded", parentData: data, parentDataProperty: "window-exceeded", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["schedule-skips-machine"] !== undefined) {
            if (!(validate13(data["schedule-skips-machine"], { instancePath: instancePath + "/schedule-skips-machine", parentData: data, parentDataProperty: "schedule-skips-machine", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["schedule-excludes-critical"] !== undefined) {
            if (!(validate13(data["schedule-excludes-critical"], { instancePath: instancePath + "/schedule-excludes-critical", parentData: data, parentDataProperty: "schedule-excludes-critical", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["patch-mode-pending"] !== undefined) {
            if (!(validate13(data["patch-mode-pending"], { instancePath: instancePath + "/patch-mode-pending", parentData: data, parentDataProperty: "patch-mode-pending", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["arc-disconnected"] !== undefined) {
            let data88 = data["arc-disconnected"];
            if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
                for (const key8 in data88) {
                    if (!(((key8 === "severity") || (key8 === "effect")) || (key8 === "maxDays"))) {
                        const err52 = { instancePath: instancePath + "/arc-disconnected", schemaPath: "#/properties/arc-disconnected/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
                if (data88.severity !== undefined) {
                    let data89 = data88.severity;
                    if (!((((data89 === "low") || (data89 === "medium")) || (data89 === "high")) || (data89 === "critical"))) {
                        const err53 = { instancePath: instancePath + "/arc-disconnected/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema16.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                }
                if (data88.effect !== undefined) {
                    let data90 = data88.effect;
                    if (!(((data90 === "enforce") || (data90 === "audit")) || (data90 === "off"))) {
                        const err54 = { instancePath: instancePath + "/arc-disconnected/effect", schemaPath: "#/definitions/effect/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err54];
                        }
                        else {
                            vErrors.push(err54);
                        }
                        errors++;
                    }
                }
                if (data88.maxDays !== undefined) {
                    let data91 = data88.maxDays;
                    if (!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))) {
                        const err55 = { instancePath: instancePath + "/arc-disconnected/maxDays", schemaPath: "#/properties/arc-disconnected/properties/maxDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err55];
                        }
                        else {
                            vErrors.push(err55);
                        }
                        errors++;
                    }
                    if ((typeof data91 == "number") && (isFinite(data91))) {
                        if (data91 < 0 || isNaN(data91)) {
                            const err56 = { instancePath: instancePath + "/arc-disconnected/maxDays", schemaPath: "#/properties/arc-disconnected/properties/maxDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err56];
                            }
                            else {
                                vErrors.push(err56);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err57 = { instancePath: instancePath + "/arc-disconnected", schemaPath: "#/properties/arc-disconnected/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err57];
                }
                else {
                    vErrors.push(err57);
                }
                errors++;
            }
        }
        if (data["powered-off-during-window"] !== undefined) {
            let data92 = data["powered-off-during-window"];
            if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                for (const key9 in data92) {
                    if (!(((key9 === "severity") || (key9 === "effect")) || (key9 === "windows"))) {
                        const err58 = { instancePath: instancePath + "/powered-off-during-window", schemaPath: "#/properties/powered-off-during-window/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err58];
                        }
                        else {
                            vErrors.push(err58);
                        }
                        errors++;
                    }
                }
                if (data92.severity !== undefined) {
                    let data93 = data92.severity;
                    if (!((((data93 === "low") || (data93 === "medium")) || (data93 === "high")) || (data93 === "critical"))) {
                        const err59 = { instancePath: instancePath + "/powered-off-during-window/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema16.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err59];
                        }
                        else {
                            vErrors.push(err59);
                        }
                        errors++;
                    }
                }
                if (data92.effect !== undefined) {
                    let data94 = data92.effect;
                    if (!(((data94 === "enforce") || (data94 === "audit")) || (data94 === "off"))) {
                        const err60 = { instancePath: instancePath + "/powered-off-during-window/effect", schemaPath: "#/definitions/effect/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err60];
                        }
                        else {
                            vErrors.push(err60);
                        }
                        errors++;
                    }
                }
                if (data92.windows !== undefined) {
                    let data95 = data92.windows;
                    if (!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))) {
                        const err61 = { instancePath: instancePath + "/powered-off-during-window/windows", schemaPath: "#/properties/powered-off-during-window/properties/windows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err61];
                        }
                        else {
                            vErrors.push(err61);
                        }
                        errors++;
                    }
                    if ((typeof data95 == "number") && (isFinite(data95))) {
                        if (data95 < 1 || isNaN(data95)) {
                            const err62 = { instancePath: instancePath + "/powered-off-during-window/windows", schemaPath: "#/properties/powered-off-during-window/properties/windows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err62];
                            }
                            else {
                                vErrors.push(err62);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err63 = { instancePath: instancePath + "/powered-off-during-window", schemaPath: "#/properties/powered-off-during-window/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err63];
                }
                else {
                    vErrors.push(err63);
                }
                errors++;
            }
        }
        if (data["off-in-window"] !== undefined) {
            let data96 = data["off-in-window"];
            if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
                for (const key10 in data96) {
                    if (!(((key10 === "severity") || (key10 === "effect")) || (key10 === "hours"))) {
                        const err64 = { instancePath: instancePath + "/off-in-window", schemaPath: "#/properties/off-in-window/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err64];
                        }
                        else {
                            vErrors.push(err64);
                        }
                        errors++;
                    }
                }
                if (data96.severity !== undefined) {
                    let data97 = data96.severity;
                    if (!((((data97 === "low") || (data97 === "medium")) || (data97 === "high")) || (data97 === "critical"))) {
                        const err65 = { instancePath: instancePath + "/off-in-window/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema16.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err65];
                        }
                        else {
                            vErrors.push(err65);
                        }
                        errors++;
                    }
                }
                if (data96.effect !== undefined) {
                    let data98 = data96.effect;
                    if (!(((data98 === "enforce") || (data98 === "audit")) || (data98 === "off"))) {
                        const err66 = { instancePath: instancePath + "/off-in-window/effect", schemaPath: "#/definitions/effect/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err66];
                        }
                        else {
                            vErrors.push(err66);
                        }
                        errors++;
                    }
                }
                if (data96.hours !== undefined) {
                    let data99 = data96.hours;
                    if (!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))) {
                        const err67 = { instancePath: instancePath + "/off-in-window/hours", schemaPath: "#/properties/off-in-window/properties/hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err67];
                        }
                        else {
                            vErrors.push(err67);
                        }
                        errors++;
                    }
                    if ((typeof data99 == "number") && (isFinite(data99))) {
                        if (data99 > 24 || isNaN(data99)) {
                            const err68 = { instancePath: instancePath + "/off-in-window/hours", schemaPath: "#/properties/off-in-window/properties/hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 24 }, message: "must be <= 24" };
                            if (vErrors === null) {
                                vErrors = [err68];
                            }
                            else {
                                vErrors.push(err68);
                            }
                            errors++;
                        }
                        if (data99 < 1 || isNaN(data99)) {
                            const err69 = { instancePath: instancePath + "/off-in-window/hours", schemaPath: "#/properties/off-in-window/properties/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err69];
                            }
                            else {
                                vErrors.push(err69);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err70 = { instancePath: instancePath + "/off-in-window", schemaPath: "#/properties/off-in-window/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err70];
                }
                else {
                    vErrors.push(err70);
                }
                errors++;
            }
        }
        if (data["availability-set-overlap"] !== undefined) {
            if (!(validate13(data["availability-set-overlap"], { instancePath: instancePath + "/availability-set-overlap", parentData: data, parentDataProperty: "availability-set-overlap", rootData }))) {
                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                errors = vErrors.length;
            }
        }
        if (data["paired-region-overlap"] !== undefined) {
            let data101 = data["paired-region-overlap"];
            if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
                for (const key11 in data101) {
                    if (!(((key11 === "severity") || (key11 === "effect")) || (key11 === "applicationTag"))) {
                        const err71 = { instancePath: instancePath + "/paired-region-overlap", schemaPath: "#/properties/paired-region-overlap/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err71];
                        }
                        else {
                            vErrors.push(err71);
                        }
                        errors++;
                    }
                }
                if (data101.severity !== undefined) {
                    let data102 = data101.severity;
                    if (!((((data102 === "low") || (data102 === "medium")) || (data102 === "high")) || (data102 === "critical"))) {
                        const err72 = { instancePath: instancePath + "/paired-region-overlap/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema16.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err72];
                        }
                        else {
                            vErrors.push(err72);
                        }
                        errors++;
                    }
                }
                if (data101.effect !== undefined) {
                    let data103 = data101.effect;
                    if (!(((data103 === "enforce") || (data103 === "audit")) || (data103 === "off"))) {
                        const err73 = { instancePath: instancePath + "/paired-region-overlap/effect", schemaPath: "#/definitions/effect/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err73];
                        }
                        else {
                            vErrors.push(err73);
                        }
                        errors++;
                    }
                }
                if (data101.applicationTag !== undefined) {
                    let data104 = data101.applicationTag;
                    if (typeof data104 === "string") {
                        if (!pattern0.test(data104)) {
                            const err74 = { instancePath: instancePath + "/paired-region-overlap/applicationTag", schemaPath: "#/properties/paired-region-overlap/properties/applicationTag/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err74];
                            }
                            else {
                                vErrors.push(err74);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err75 = { instancePath: instancePath + "/paired-region-overlap/applicationTag", schemaPath: "#/properties/paired-region-overlap/properties/applicationTag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err75];
                        }
                        else {
                            vErrors.push(err75);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err76 = { instancePath: instancePath + "/paired-region-overlap", schemaPath: "#/properties/paired-region-overlap/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err76];
                }
                else {
                    vErrors.push(err76);
                }
                errors++;
            }
        }
        if (data["zone-overlap"] !== undefined) {
            let data105 = data["zone-overlap"];
            if (data105 && typeof data105 == "object" && !Array.isArray(data105)) {
                for (const key12 in data105) {
                    if (!(((key12 === "severity") || (key12 === "effect")) || (key12 === "applicationTag"))) {
                        const err77 = { instancePath: instancePath + "/zone-overlap", schemaPath: "#/properties/zone-overlap/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err77];
                        }
                        else {
                            vErrors.push(err77);
                        }
                        errors++;
                    }
                }
                if (data105.severity !== undefined) {
                    let data106 = data105.severity;
                    if (!((((data106 === "low") || (data106 === "medium")) || (data106 === "high")) || (data106 === "critical"))) {
                        const err78 = { instancePath: instancePath + "/zone-overlap/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema16.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err78];
                        }
                        else {
                            vErrors.push(err78);
                        }
                        errors++;
                    }
                }
                if (data105.effect !== undefined) {
                    let data107 = data105.effect;
                    if (!(((data107 === "enforce") || (data107 === "audit")) || (data107 === "off"))) {
                        const err79 = { instancePath: instancePath + "/zone-overlap/effect", schemaPath: "#/definitions/effect/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err79];
                        }
                        else {
                            vErrors.push(err79);
                        }
                        errors++;
                    }
                }
                if (data105.applicationTag !== undefined) {
                    let data108 = data105.applicationTag;
                    if (typeof data108 === "string") {
                        if (!pattern0.test(data108)) {
                            const err80 = { instancePath: instancePath + "/zone-overlap/applicationTag", schemaPath: "#/properties/zone-overlap/properties/applicationTag/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err80];
                            }
                            else {
                                vErrors.push(err80);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err81 = { instancePath: instancePath + "/zone-overlap/applicationTag", schemaPath: "#/properties/zone-overlap/properties/applicationTag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err81];
                        }
                        else {
                            vErrors.push(err81);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err82 = { instancePath: instancePath + "/zone-overlap", schemaPath: "#/properties/zone-overlap/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err82];
                }
                else {
                    vErrors.push(err82);
                }
                errors++;
            }
        }
        if (data["ring-order"] !== undefined) {
            let data109 = data["ring-order"];
            if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
                for (const key13 in data109) {
                    if (!((((key13 === "severity") || (key13 === "effect")) || (key13 === "after")) || (key13 === "minDays"))) {
                        const err83 = { instancePath: instancePath + "/ring-order", schemaPath: "#/properties/ring-order/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err83];
                        }
                        else {
                            vErrors.push(err83);
                        }
                        errors++;
                    }
                }
                if (data109.severity !== undefined) {
                    let data110 = data109.severity;
                    if (!((((data110 === "low") || (data110 === "medium")) || (data110 === "high")) || (data110 === "critical"))) {
                        const err84 = { instancePath: instancePath + "/ring-order/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema16.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err84];
                        }
                        else {
                            vErrors.push(err84);
                        }
                        errors++;
                    }
                }
                if (data109.effect !== undefined) {
                    let data111 = data109.effect;
                    if (!(((data111 === "enforce") || (data111 === "audit")) || (data111 === "off"))) {
                        const err85 = { instancePath: instancePath + "/ring-order/effect", schemaPath: "#/definitions/effect/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err85];
                        }
                        else {
                            vErrors.push(err85);
                        }
                        errors++;
                    }
                }
                if (data109.after !== undefined) {
                    let data112 = data109.after;
                    if (typeof data112 === "string") {
                        if (!pattern0.test(data112)) {
                            const err86 = { instancePath: instancePath + "/ring-order/after", schemaPath: "#/properties/ring-order/properties/after/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err86];
                            }
                            else {
                                vErrors.push(err86);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err87 = { instancePath: instancePath + "/ring-order/after", schemaPath: "#/properties/ring-order/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err87];
                        }
                        else {
                            vErrors.push(err87);
                        }
                        errors++;
                    }
                }
                if (data109.minDays !== undefined) {
                    let data113 = data109.minDays;
                    if (!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))) {
                        const err88 = { instancePath: instancePath + "/ring-order/minDays", schemaPath: "#/properties/ring-order/properties/minDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err88];
                        }
                        else {
                            vErrors.push(err88);
                        }
                        errors++;
                    }
                    if ((typeof data113 == "number") && (isFinite(data113))) {
                        if (data113 < 0 || isNaN(data113)) {
                            const err89 = { instancePath: instancePath + "/ring-order/minDays", schemaPath: "#/properties/ring-order/properties/minDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err89];
                            }
                            else {
                                vErrors.push(err89);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err90 = { instancePath: instancePath + "/ring-order", schemaPath: "#/properties/ring-order/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err90];
                }
                else {
                    vErrors.push(err90);
                }
                errors++;
            }
        }
        if (data["simultaneous-share"] !== undefined) {
            let data114 = data["simultaneous-share"];
            if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
                for (const key14 in data114) {
                    if (!((((key14 === "severity") || (key14 === "effect")) || (key14 === "applicationTag")) || (key14 === "maxPercent"))) {
                        const err91 = { instancePath: instancePath + "/simultaneous-share", schemaPath: "#/properties/simultaneous-share/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err91];
                        }
                        else {
                            vErrors.push(err91);
                        }
                        errors++;
                    }
                }
                if (data114.severity !== undefined) {
                    let data115 = data114.severity;
                    if (!((((data115 === "low") || (data115 === "medium")) || (data115 === "high")) || (data115 === "critical"))) {
                        const err92 = { instancePath: instancePath + "/simultaneous-share/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema16.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err92];
                        }
                        else {
                            vErrors.push(err92);
                        }
                        errors++;
                    }
                }
                if (data114.effect !== undefined) {
                    let data116 = data114.effect;
                    if (!(((data116 === "enforce") || (data116 === "audit")) || (data116 === "off"))) {
                        const err93 = { instancePath: instancePath + "/simultaneous-share/effect", schemaPath: "#/definitions/effect/enum", keyword: "enum", params: { allowedValues: schema17.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err93];
                        }
                        else {
                            vErrors.push(err93);
                        }
                        errors++;
                    }
                }
                if (data114.applicationTag !== undefined) {
                    let data117 = data114.applicationTag;
                    if (typeof data117 === "string") {
                        if (!pattern0.test(data117)) {
                            const err94 = { instancePath: instancePath + "/simultaneous-share/applicationTag", schemaPath: "#/properties/simultaneous-share/properties/applicationTag/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err94];
                            }
                            else {
                                vErrors.push(err94);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err95 = { instancePath: instancePath + "/simultaneous-share/applicationTag", schemaPath: "#/properties/simultaneous-share/properties/applicationTag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err95];
                        }
                        else {
                            vErrors.push(err95);
                        }
                        errors++;
                    }
                }
                if (data114.maxPercent !== undefined) {
                    let data118 = data114.maxPercent;
                    if ((typeof data118 == "number") && (isFinite(data118))) {
                        if (data118 > 100 || isNaN(data118)) {
                            const err96 = { instancePath: instancePath + "/simultaneous-share/maxPercent", schemaPath: "#/properties/simultaneous-share/properties/maxPercent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                            if (vErrors === null) {
                                vErrors = [err96];
                            }
                            else {
                                vErrors.push(err96);
                            }
                            errors++;
                        }
                        if (data118 <= 0 || isNaN(data118)) {
                            const err97 = { instancePath: instancePath + "/simultaneous-share/maxPercent", schemaPath: "#/properties/simultaneous-share/properties/maxPercent/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                            if (vErrors === null) {
                                vErrors = [err97];
                            }
                            else {
                                vErrors.push(err97);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err98 = { instancePath: instancePath + "/simultaneous-share/maxPercent", schemaPath: "#/properties/simultaneous-share/properties/maxPercent/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err98];
                        }
                        else {
                            vErrors.push(err98);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err99 = { instancePath: instancePath + "/simultaneous-share", schemaPath: "#/properties/simultaneous-share/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err99];
                }
                else {
                    vErrors.push(err99);
                }
                errors++;
            }
        }
    }
    else {
        const err100 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err100];
        }
        else {
            vErrors.push(err100);
        }
        errors++;
    }
    validate12.errors = vErrors;
    return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((((((key0 === "match") || (key0 === "priority")) || (key0 === "orchestration")) || (key0 === "reboot")) || (key0 === "maxDaysWithoutCriticalPatches")) || (key0 === "rules"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.match !== undefined) {
            let data0 = data.match;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                for (const key1 in data0) {
                    if (!(((((((key1 === "tags") || (key1 === "subscriptions")) || (key1 === "resourceGroups")) || (key1 === "locations")) || (key1 === "names")) || (key1 === "os")) || (key1 === "kinds"))) {
                        const err1 = { instancePath: instancePath + "/match", schemaPath: "#/definitions/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                }
                if (data0.tags !== undefined) {
                    let data1 = data0.tags;
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        for (const key2 in data1) {
                            let data2 = data1[key2];
                            if ((typeof data2 !== "string") && (!(Array.isArray(data2)))) {
                                const err2 = { instancePath: instancePath + "/match/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/match/properties/tags/additionalProperties/type", keyword: "type", params: { type: schema13.properties.tags.additionalProperties.type }, message: "must be string,array" };
                                if (vErrors === null) {
                                    vErrors = [err2];
                                }
                                else {
                                    vErrors.push(err2);
                                }
                                errors++;
                            }
                            if (Array.isArray(data2)) {
                                if (data2.length < 1) {
                                    const err3 = { instancePath: instancePath + "/match/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/match/properties/tags/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                    if (vErrors === null) {
                                        vErrors = [err3];
                                    }
                                    else {
                                        vErrors.push(err3);
                                    }
                                    errors++;
                                }
                                const len0 = data2.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    if (typeof data2[i0] !== "string") {
                                        const err4 = { instancePath: instancePath + "/match/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/definitions/match/properties/tags/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                        const err5 = { instancePath: instancePath + "/match/tags", schemaPath: "#/definitions/match/properties/tags/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                if (data0.subscriptions !== undefined) {
                    let data4 = data0.subscriptions;
                    if ((typeof data4 !== "string") && (!(Array.isArray(data4)))) {
                        const err6 = { instancePath: instancePath + "/match/subscriptions", schemaPath: "#/definitions/match/properties/subscriptions/type", keyword: "type", params: { type: schema13.properties.subscriptions.type }, message: "must be string,array" };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                    if (typeof data4 === "string") {
                        if (!pattern0.test(data4)) {
                            const err7 = { instancePath: instancePath + "/match/subscriptions", schemaPath: "#/definitions/match/properties/subscriptions/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data4)) {
                        if (data4.length < 1) {
                            const err8 = { instancePath: instancePath + "/match/subscriptions", schemaPath: "#/definitions/match/properties/subscriptions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                        const len1 = data4.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data5 = data4[i1];
                            if (typeof data5 === "string") {
                                if (!pattern0.test(data5)) {
                                    const err9 = { instancePath: instancePath + "/match/subscriptions/" + i1, schemaPath: "#/definitions/match/properties/subscriptions/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err9];
                                    }
                                    else {
                                        vErrors.push(err9);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err10 = { instancePath: instancePath + "/match/subscriptions/" + i1, schemaPath: "#/definitions/match/properties/subscriptions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data0.resourceGroups !== undefined) {
                    let data6 = data0.resourceGroups;
                    if ((typeof data6 !== "string") && (!(Array.isArray(data6)))) {
                        const err11 = { instancePath: instancePath + "/match/resourceGroups", schemaPath: "#/definitions/match/properties/resourceGroups/type", keyword: "type", params: { type: schema13.properties.resourceGroups.type }, message: "must be string,array" };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                    if (typeof data6 === "string") {
                        if (!pattern0.test(data6)) {
                            const err12 = { instancePath: instancePath + "/match/resourceGroups", schemaPath: "#/definitions/match/properties/resourceGroups/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data6)) {
                        if (data6.length < 1) {
                            const err13 = { instancePath: instancePath + "/match/resourceGroups", schemaPath: "#/definitions/match/properties/resourceGroups/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                        const len2 = data6.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            let data7 = data6[i2];
                            if (typeof data7 === "string") {
                                if (!pattern0.test(data7)) {
                                    const err14 = { instancePath: instancePath + "/match/resourceGroups/" + i2, schemaPath: "#/definitions/match/properties/resourceGroups/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err14];
                                    }
                                    else {
                                        vErrors.push(err14);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err15 = { instancePath: instancePath + "/match/resourceGroups/" + i2, schemaPath: "#/definitions/match/properties/resourceGroups/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data0.locations !== undefined) {
                    let data8 = data0.locations;
                    if ((typeof data8 !== "string") && (!(Array.isArray(data8)))) {
                        const err16 = { instancePath: instancePath + "/match/locations", schemaPath: "#/definitions/match/properties/locations/type", keyword: "type", params: { type: schema13.properties.locations.type }, message: "must be string,array" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                    if (typeof data8 === "string") {
                        if (!pattern0.test(data8)) {
                            const err17 = { instancePath: instancePath + "/match/locations", schemaPath: "#/definitions/match/properties/locations/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data8)) {
                        if (data8.length < 1) {
                            const err18 = { instancePath: instancePath + "/match/locations", schemaPath: "#/definitions/match/properties/locations/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                        const len3 = data8.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                            let data9 = data8[i3];
                            if (typeof data9 === "string") {
                                if (!pattern0.test(data9)) {
                                    const err19 = { instancePath: instancePath + "/match/locations/" + i3, schemaPath: "#/definitions/match/properties/locations/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err19];
                                    }
                                    else {
                                        vErrors.push(err19);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err20 = { instancePath: instancePath + "/match/locations/" + i3, schemaPath: "#/definitions/match/properties/locations/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data0.names !== undefined) {
                    let data10 = data0.names;
                    if ((typeof data10 !== "string") && (!(Array.isArray(data10)))) {
                        const err21 = { instancePath: instancePath + "/match/names", schemaPath: "#/definitions/match/properties/names/type", keyword: "type", params: { type: schema13.properties.names.type }, message: "must be string,array" };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                    if (typeof data10 === "string") {
                        if (!pattern0.test(data10)) {
                            const err22 = { instancePath: instancePath + "/match/names", schemaPath: "#/definitions/match/properties/names/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data10)) {
                        if (data10.length < 1) {
                            const err23 = { instancePath: instancePath + "/match/names", schemaPath: "#/definitions/match/properties/names/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        const len4 = data10.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                            let data11 = data10[i4];
                            if (typeof data11 === "string") {
                                if (!pattern0.test(data11)) {
                                    const err24 = { instancePath: instancePath + "/match/names/" + i4, schemaPath: "#/definitions/match/properties/names/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err24];
                                    }
                                    else {
                                        vErrors.push(err24);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err25 = { instancePath: instancePath + "/match/names/" + i4, schemaPath: "#/definitions/match/properties/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data0.os !== undefined) {
                    let data12 = data0.os;
                    if ((typeof data12 !== "string") && (!(Array.isArray(data12)))) {
                        const err26 = { instancePath: instancePath + "/match/os", schemaPath: "#/definitions/match/properties/os/type", keyword: "type", params: { type: schema13.properties.os.type }, message: "must be string,array" };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                    if (typeof data12 === "string") {
                        if (!pattern0.test(data12)) {
                            const err27 = { instancePath: instancePath + "/match/os", schemaPath: "#/definitions/match/properties/os/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data12)) {
                        if (data12.length < 1) {
                            const err28 = { instancePath: instancePath + "/match/os", schemaPath: "#/definitions/match/properties/os/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                        const len5 = data12.length;
                        for (let i5 = 0; i5 < len5; i5++) {
                            let data13 = data12[i5];
                            if (typeof data13 === "string") {
                                if (!pattern0.test(data13)) {
                                    const err29 = { instancePath: instancePath + "/match/os/" + i5, schemaPath: "#/definitions/match/properties/os/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err29];
                                    }
                                    else {
                                        vErrors.push(err29);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err30 = { instancePath: instancePath + "/match/os/" + i5, schemaPath: "#/definitions/match/properties/os/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err30];
                                }
                                else {
                                    vErrors.push(err30);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data0.kinds !== undefined) {
                    let data14 = data0.kinds;
                    if ((typeof data14 !== "string") && (!(Array.isArray(data14)))) {
                        const err31 = { instancePath: instancePath + "/match/kinds", schemaPath: "#/definitions/match/properties/kinds/type", keyword: "type", params: { type: schema13.properties.kinds.type }, message: "must be string,array" };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                    if (typeof data14 === "string") {
                        if (!pattern0.test(data14)) {
                            const err32 = { instancePath: instancePath + "/match/kinds", schemaPath: "#/definitions/match/properties/kinds/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data14)) {
                        if (data14.length < 1) {
                            const err33 = { instancePath: instancePath + "/match/kinds", schemaPath: "#/definitions/match/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                        const len6 = data14.length;
                        for (let i6 = 0; i6 < len6; i6++) {
                            let data15 = data14[i6];
                            if (typeof data15 === "string") {
                                if (!pattern0.test(data15)) {
                                    const err34 = { instancePath: instancePath + "/match/kinds/" + i6, schemaPath: "#/definitions/match/properties/kinds/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err34];
                                    }
                                    else {
                                        vErrors.push(err34);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err35 = { instancePath: instancePath + "/match/kinds/" + i6, schemaPath: "#/definitions/match/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
            else {
                const err36 = { instancePath: instancePath + "/match", schemaPath: "#/definitions/match/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data.priority !== undefined) {
            let data16 = data.priority;
            if (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) {
                const err37 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data.orchestration !== undefined) {
            let data17 = data.orchestration;
            if ((typeof data17 !== "string") && (!(Array.isArray(data17)))) {
                const err38 = { instancePath: instancePath + "/orchestration", schemaPath: "#/properties/orchestration/type", keyword: "type", params: { type: schema12.properties.orchestration.type }, message: "must be string,array" };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
            const _errs41 = errors;
            let valid18 = true;
            const _errs42 = errors;
            if (typeof data17 !== "string") {
                const err39 = {};
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
            var _valid0 = _errs42 === errors;
            errors = _errs41;
            if (vErrors !== null) {
                if (_errs41) {
                    vErrors.length = _errs41;
                }
                else {
                    vErrors = null;
                }
            }
            if (_valid0) {
                const _errs44 = errors;
                if (!(((((((((((data17 === "any") || (data17 === "CustomerManagedSchedules")) || (data17 === "AzureManagedSafeDeployment")) || (data17 === "WindowsAutomaticUpdates")) || (data17 === "ImageDefault")) || (data17 === "ManualUpdates")) || (data17 === "AutomaticOsUpgrade")) || (data17 === "AksNodeImage")) || (data17 === "AksSecurityPatch")) || (data17 === "AksUnmanaged")) || (data17 === "NobodyNodeChannel"))) {
                    const err40 = { instancePath: instancePath + "/orchestration", schemaPath: "#/properties/orchestration/then/enum", keyword: "enum", params: { allowedValues: schema12.properties.orchestration.then.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
                var _valid0 = _errs44 === errors;
                valid18 = _valid0;
            }
            if (!valid18) {
                const err41 = { instancePath: instancePath + "/orchestration", schemaPath: "#/properties/orchestration/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
            if (Array.isArray(data17)) {
                if (data17.length < 1) {
                    const err42 = { instancePath: instancePath + "/orchestration", schemaPath: "#/properties/orchestration/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
                const len7 = data17.length;
                for (let i7 = 0; i7 < len7; i7++) {
                    let data18 = data17[i7];
                    if (!((((((((((data18 === "CustomerManagedSchedules") || (data18 === "AzureManagedSafeDeployment")) || (data18 === "WindowsAutomaticUpdates")) || (data18 === "ImageDefault")) || (data18 === "ManualUpdates")) || (data18 === "AutomaticOsUpgrade")) || (data18 === "AksNodeImage")) || (data18 === "AksSecurityPatch")) || (data18 === "AksUnmanaged")) || (data18 === "NobodyNodeChannel"))) {
                        const err43 = { instancePath: instancePath + "/orchestration/" + i7, schemaPath: "#/properties/orchestration/items/enum", keyword: "enum", params: { allowedValues: schema12.properties.orchestration.items.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.reboot !== undefined) {
            let data19 = data.reboot;
            if ((typeof data19 !== "string") && (!(Array.isArray(data19)))) {
                const err44 = { instancePath: instancePath + "/reboot", schemaPath: "#/properties/reboot/type", keyword: "type", params: { type: schema12.properties.reboot.type }, message: "must be string,array" };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
            const _errs48 = errors;
            let valid21 = true;
            const _errs49 = errors;
            if (typeof data19 !== "string") {
                const err45 = {};
                if (vErrors === null) {
                    vErrors = [err45];
                }
                else {
                    vErrors.push(err45);
                }
                errors++;
            }
            var _valid1 = _errs49 === errors;
            errors = _errs48;
            if (vErrors !== null) {
                if (_errs48) {
                    vErrors.length = _errs48;
                }
                else {
                    vErrors = null;
                }
            }
            if (_valid1) {
                const _errs51 = errors;
                if (!(((data19 === "IfRequired") || (data19 === "Never")) || (data19 === "Always"))) {
                    const err46 = { instancePath: instancePath + "/reboot", schemaPath: "#/properties/reboot/then/enum", keyword: "enum", params: { allowedValues: schema12.properties.reboot.then.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
                var _valid1 = _errs51 === errors;
                valid21 = _valid1;
            }
            if (!valid21) {
                const err47 = { instancePath: instancePath + "/reboot", schemaPath: "#/properties/reboot/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                if (vErrors === null) {
                    vErrors = [err47];
                }
                else {
                    vErrors.push(err47);
                }
                errors++;
            }
            if (Array.isArray(data19)) {
                if (data19.length < 1) {
                    const err48 = { instancePath: instancePath + "/reboot", schemaPath: "#/properties/reboot/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err48];
                    }
                    else {
                        vErrors.push(err48);
                    }
                    errors++;
                }
                const len8 = data19.length;
                for (let i8 = 0; i8 < len8; i8++) {
                    let data20 = data19[i8];
                    if (!(((data20 === "IfRequired") || (data20 === "Never")) || (data20 === "Always"))) {
                        const err49 = { instancePath: instancePath + "/reboot/" + i8, schemaPath: "#/properties/reboot/items/enum", keyword: "enum", params: { allowedValues: schema12.properties.reboot.items.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.maxDaysWithoutCriticalPatches !== undefined) {
            let data21 = data.maxDaysWithoutCriticalPatches;
            if (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) {
                const err50 = { instancePath: instancePath + "/maxDaysWithoutCriticalPatches", schemaPath: "#/properties/maxDaysWithoutCriticalPatches/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err50];
                }
                else {
                    vErrors.push(err50);
                }
                errors++;
            }
            if ((typeof data21 == "number") && (isFinite(data21))) {
                if (data21 < 1 || isNaN(data21)) {
                    const err51 = { instancePath: instancePath + "/maxDaysWithoutCriticalPatches", schemaPath: "#/properties/maxDaysWithoutCriticalPatches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err51];
                    }
                    else {
                        vErrors.push(err51);
                    }
                    errors++;
                }
            }
        }
        if (data.rules !== undefined) {
            if (!(validate12(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData }))) {
                vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err52];
        }
        else {
            vErrors.push(err52);
        }
        errors++;
    }
    validate11.errors = vErrors;
    return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.apiVersion === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property '" + "apiVersion" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema11.properties, key0))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.$schema !== undefined) {
            if (typeof data.$schema !== "string") {
                const err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.apiVersion !== undefined) {
            if (!(data.apiVersion === "azure-patch-policy/v1")) {
                const err4 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/enum", keyword: "enum", params: { allowedValues: schema11.properties.apiVersion.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            if (!(data.kind === "PatchPolicy")) {
                const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data3 = data.name;
            if (typeof data3 === "string") {
                if (!pattern0.test(data3)) {
                    const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.extends !== undefined) {
            let data4 = data.extends;
            if ((typeof data4 !== "string") && (!(Array.isArray(data4)))) {
                const err8 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: schema11.properties.extends.type }, message: "must be string,array" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (typeof data4 === "string") {
                if (!pattern0.test(data4)) {
                    const err9 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            if (Array.isArray(data4)) {
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data5 = data4[i0];
                    if (typeof data5 === "string") {
                        if (!pattern0.test(data5)) {
                            const err10 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err11 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.unmatched !== undefined) {
            let data6 = data.unmatched;
            if (typeof data6 === "string") {
                if (!pattern0.test(data6)) {
                    const err12 = { instancePath: instancePath + "/unmatched", schemaPath: "#/properties/unmatched/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/unmatched", schemaPath: "#/properties/unmatched/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.schedules !== undefined) {
            let data7 = data.schedules;
            if (!((data7 === "open") || (data7 === "closed"))) {
                const err14 = { instancePath: instancePath + "/schedules", schemaPath: "#/properties/schedules/enum", keyword: "enum", params: { allowedValues: schema11.properties.schedules.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.extendedSupport !== undefined) {
            let data8 = data.extendedSupport;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                for (const key1 in data8) {
                    if (!((((((key1 === "windowsServer") || (key1 === "windows10")) || (key1 === "ubuntu")) || (key1 === "rhel")) || (key1 === "sles")) || (key1 === "oracleLinux"))) {
                        const err15 = { instancePath: instancePath + "/extendedSupport", schemaPath: "#/properties/extendedSupport/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data8.windowsServer !== undefined) {
                    if (typeof data8.windowsServer !== "boolean") {
                        const err16 = { instancePath: instancePath + "/extendedSupport/windowsServer", schemaPath: "#/properties/extendedSupport/properties/windowsServer/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                if (data8.windows10 !== undefined) {
                    if (typeof data8.windows10 !== "boolean") {
                        const err17 = { instancePath: instancePath + "/extendedSupport/windows10", schemaPath: "#/properties/extendedSupport/properties/windows10/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                if (data8.ubuntu !== undefined) {
                    if (typeof data8.ubuntu !== "boolean") {
                        const err18 = { instancePath: instancePath + "/extendedSupport/ubuntu", schemaPath: "#/properties/extendedSupport/properties/ubuntu/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
                if (data8.rhel !== undefined) {
                    if (typeof data8.rhel !== "boolean") {
                        const err19 = { instancePath: instancePath + "/extendedSupport/rhel", schemaPath: "#/properties/extendedSupport/properties/rhel/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                if (data8.sles !== undefined) {
                    if (typeof data8.sles !== "boolean") {
                        const err20 = { instancePath: instancePath + "/extendedSupport/sles", schemaPath: "#/properties/extendedSupport/properties/sles/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
                if (data8.oracleLinux !== undefined) {
                    if (typeof data8.oracleLinux !== "boolean") {
                        const err21 = { instancePath: instancePath + "/extendedSupport/oracleLinux", schemaPath: "#/properties/extendedSupport/properties/oracleLinux/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err22 = { instancePath: instancePath + "/extendedSupport", schemaPath: "#/properties/extendedSupport/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.maxSnapshotAgeDays !== undefined) {
            let data15 = data.maxSnapshotAgeDays;
            if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
                const err23 = { instancePath: instancePath + "/maxSnapshotAgeDays", schemaPath: "#/properties/maxSnapshotAgeDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
            if ((typeof data15 == "number") && (isFinite(data15))) {
                if (data15 > 365 || isNaN(data15)) {
                    const err24 = { instancePath: instancePath + "/maxSnapshotAgeDays", schemaPath: "#/properties/maxSnapshotAgeDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
                if (data15 < 1 || isNaN(data15)) {
                    const err25 = { instancePath: instancePath + "/maxSnapshotAgeDays", schemaPath: "#/properties/maxSnapshotAgeDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
            }
        }
        if (data.environments !== undefined) {
            let data16 = data.environments;
            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                for (const key2 in data16) {
                    if (!(validate11(data16[key2], { instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data16, parentDataProperty: key2, rootData }))) {
                        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err26 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data.rules !== undefined) {
            if (!(validate12(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData }))) {
                vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err27];
        }
        else {
            vErrors.push(err27);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
const validateWaivers = validate73;
const schema46 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "PatchWaivers", "type": "object", "additionalProperties": false, "required": ["apiVersion", "kind", "waivers"], "properties": { "$schema": { "type": "string" }, "apiVersion": { "enum": ["azure-patch-policy/v1"] }, "kind": { "enum": ["PatchWaivers"] }, "waivers": { "type": "array", "items": { "$ref": "#/definitions/waiver" } } }, "definitions": { "waiver": { "type": "object", "additionalProperties": false, "required": ["rules", "resources", "reason", "owner", "expiresOn"], "properties": { "rules": { "type": ["string", "array"], "pattern": "\\S", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "resources": { "type": ["string", "array"], "pattern": "\\S", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "reason": { "type": "string", "pattern": "\\S" }, "owner": { "type": "string", "pattern": "\\S" }, "ticket": { "type": "string", "pattern": "\\S" }, "expiresOn": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" } } } } };
const schema47 = { "type": "object", "additionalProperties": false, "required": ["rules", "resources", "reason", "owner", "expiresOn"], "properties": { "rules": { "type": ["string", "array"], "pattern": "\\S", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "resources": { "type": ["string", "array"], "pattern": "\\S", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "reason": { "type": "string", "pattern": "\\S" }, "owner": { "type": "string", "pattern": "\\S" }, "ticket": { "type": "string", "pattern": "\\S" }, "expiresOn": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" } } };
const pattern27 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.apiVersion === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property '" + "apiVersion" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.waivers === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waivers" }, message: "must have required property '" + "waivers" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "$schema") || (key0 === "apiVersion")) || (key0 === "kind")) || (key0 === "waivers"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.$schema !== undefined) {
            if (typeof data.$schema !== "string") {
                const err4 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.apiVersion !== undefined) {
            if (!(data.apiVersion === "azure-patch-policy/v1")) {
                const err5 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/enum", keyword: "enum", params: { allowedValues: schema46.properties.apiVersion.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            if (!(data.kind === "PatchWaivers")) {
                const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema46.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.waivers !== undefined) {
            let data3 = data.waivers;
            if (Array.isArray(data3)) {
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data4 = data3[i0];
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.rules === undefined) {
                            const err7 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/definitions/waiver/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property '" + "rules" + "'" };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                        if (data4.resources === undefined) {
                            const err8 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/definitions/waiver/required", keyword: "required", params: { missingProperty: "resources" }, message: "must have required property '" + "resources" + "'" };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                        if (data4.reason === undefined) {
                            const err9 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/definitions/waiver/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                        if (data4.owner === undefined) {
                            const err10 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/definitions/waiver/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                        if (data4.expiresOn === undefined) {
                            const err11 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/definitions/waiver/required", keyword: "required", params: { missingProperty: "expiresOn" }, message: "must have required property '" + "expiresOn" + "'" };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                        for (const key1 in data4) {
                            if (!((((((key1 === "rules") || (key1 === "resources")) || (key1 === "reason")) || (key1 === "owner")) || (key1 === "ticket")) || (key1 === "expiresOn"))) {
                                const err12 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/definitions/waiver/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                        if (data4.rules !== undefined) {
                            let data5 = data4.rules;
                            if ((typeof data5 !== "string") && (!(Array.isArray(data5)))) {
                                const err13 = { instancePath: instancePath + "/waivers/" + i0 + "/rules", schemaPath: "#/definitions/waiver/properties/rules/type", keyword: "type", params: { type: schema47.properties.rules.type }, message: "must be string,array" };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                            if (typeof data5 === "string") {
                                if (!pattern0.test(data5)) {
                                    const err14 = { instancePath: instancePath + "/waivers/" + i0 + "/rules", schemaPath: "#/definitions/waiver/properties/rules/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err14];
                                    }
                                    else {
                                        vErrors.push(err14);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data5)) {
                                if (data5.length < 1) {
                                    const err15 = { instancePath: instancePath + "/waivers/" + i0 + "/rules", schemaPath: "#/definitions/waiver/properties/rules/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                    if (vErrors === null) {
                                        vErrors = [err15];
                                    }
                                    else {
                                        vErrors.push(err15);
                                    }
                                    errors++;
                                }
                                const len1 = data5.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data6 = data5[i1];
                                    if (typeof data6 === "string") {
                                        if (!pattern0.test(data6)) {
                                            const err16 = { instancePath: instancePath + "/waivers/" + i0 + "/rules/" + i1, schemaPath: "#/definitions/waiver/properties/rules/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                                            if (vErrors === null) {
                                                vErrors = [err16];
                                            }
                                            else {
                                                vErrors.push(err16);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err17 = { instancePath: instancePath + "/waivers/" + i0 + "/rules/" + i1, schemaPath: "#/definitions/waiver/properties/rules/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err17];
                                        }
                                        else {
                                            vErrors.push(err17);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data4.resources !== undefined) {
                            let data7 = data4.resources;
                            if ((typeof data7 !== "string") && (!(Array.isArray(data7)))) {
                                const err18 = { instancePath: instancePath + "/waivers/" + i0 + "/resources", schemaPath: "#/definitions/waiver/properties/resources/type", keyword: "type", params: { type: schema47.properties.resources.type }, message: "must be string,array" };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                            }
                            if (typeof data7 === "string") {
                                if (!pattern0.test(data7)) {
                                    const err19 = { instancePath: instancePath + "/waivers/" + i0 + "/resources", schemaPath: "#/definitions/waiver/properties/resources/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err19];
                                    }
                                    else {
                                        vErrors.push(err19);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data7)) {
                                if (data7.length < 1) {
                                    const err20 = { instancePath: instancePath + "/waivers/" + i0 + "/resources", schemaPath: "#/definitions/waiver/properties/resources/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                    if (vErrors === null) {
                                        vErrors = [err20];
                                    }
                                    else {
                                        vErrors.push(err20);
                                    }
                                    errors++;
                                }
                                const len2 = data7.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data8 = data7[i2];
                                    if (typeof data8 === "string") {
                                        if (!pattern0.test(data8)) {
                                            const err21 = { instancePath: instancePath + "/waivers/" + i0 + "/resources/" + i2, schemaPath: "#/definitions/waiver/properties/resources/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                                            if (vErrors === null) {
                                                vErrors = [err21];
                                            }
                                            else {
                                                vErrors.push(err21);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err22 = { instancePath: instancePath + "/waivers/" + i0 + "/resources/" + i2, schemaPath: "#/definitions/waiver/properties/resources/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err22];
                                        }
                                        else {
                                            vErrors.push(err22);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data4.reason !== undefined) {
                            let data9 = data4.reason;
                            if (typeof data9 === "string") {
                                if (!pattern0.test(data9)) {
                                    const err23 = { instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/definitions/waiver/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err23];
                                    }
                                    else {
                                        vErrors.push(err23);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err24 = { instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/definitions/waiver/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                        }
                        if (data4.owner !== undefined) {
                            let data10 = data4.owner;
                            if (typeof data10 === "string") {
                                if (!pattern0.test(data10)) {
                                    const err25 = { instancePath: instancePath + "/waivers/" + i0 + "/owner", schemaPath: "#/definitions/waiver/properties/owner/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err26 = { instancePath: instancePath + "/waivers/" + i0 + "/owner", schemaPath: "#/definitions/waiver/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        if (data4.ticket !== undefined) {
                            let data11 = data4.ticket;
                            if (typeof data11 === "string") {
                                if (!pattern0.test(data11)) {
                                    const err27 = { instancePath: instancePath + "/waivers/" + i0 + "/ticket", schemaPath: "#/definitions/waiver/properties/ticket/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err27];
                                    }
                                    else {
                                        vErrors.push(err27);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err28 = { instancePath: instancePath + "/waivers/" + i0 + "/ticket", schemaPath: "#/definitions/waiver/properties/ticket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err28];
                                }
                                else {
                                    vErrors.push(err28);
                                }
                                errors++;
                            }
                        }
                        if (data4.expiresOn !== undefined) {
                            let data12 = data4.expiresOn;
                            if (typeof data12 === "string") {
                                if (!pattern27.test(data12)) {
                                    const err29 = { instancePath: instancePath + "/waivers/" + i0 + "/expiresOn", schemaPath: "#/definitions/waiver/properties/expiresOn/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: "must match pattern \"" + "^\\d{4}-\\d{2}-\\d{2}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err29];
                                    }
                                    else {
                                        vErrors.push(err29);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err30 = { instancePath: instancePath + "/waivers/" + i0 + "/expiresOn", schemaPath: "#/definitions/waiver/properties/expiresOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err30];
                                }
                                else {
                                    vErrors.push(err30);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err31 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/definitions/waiver/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err32 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
    }
    else {
        const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err33];
        }
        else {
            vErrors.push(err33);
        }
        errors++;
    }
    validate73.errors = vErrors;
    return errors === 0;
}

;// CONCATENATED MODULE: ./lib/generated/schema-keys.js
// Made by scripts/generate.ts from policies/*.schema.json. Do not edit; run `npm run generate`.
/** Allowed keys by place in a policy; `*` stands for any name or index. */
const policyKeys = {
    "": [
        "$schema",
        "apiVersion",
        "kind",
        "name",
        "extends",
        "unmatched",
        "schedules",
        "extendedSupport",
        "maxSnapshotAgeDays",
        "environments",
        "rules"
    ],
    "extendedSupport": [
        "windowsServer",
        "windows10",
        "ubuntu",
        "rhel",
        "sles",
        "oracleLinux"
    ],
    "environments/*": [
        "match",
        "priority",
        "orchestration",
        "reboot",
        "maxDaysWithoutCriticalPatches",
        "rules"
    ],
    "environments/*/match": [
        "tags",
        "subscriptions",
        "resourceGroups",
        "locations",
        "names",
        "os",
        "kinds"
    ],
    "environments/*/rules": [
        "agent-disabled",
        "patch-drift",
        "assessment-failing",
        "assessment-stale",
        "critical-patch-age",
        "package-list-truncated",
        "pro-subscription-missing",
        "reboot-pending-too-long",
        "assessment-mode",
        "bypass-without-schedule",
        "default-mode-implicit",
        "environment-unmatched",
        "hotpatch-with-bypass",
        "node-channel-none",
        "orchestration-mode",
        "reboot-setting",
        "reboot-setting-conflict",
        "scale-set-health-missing",
        "scale-set-not-updated",
        "schedule-missing-critical-security",
        "schedule-unused",
        "schedule-without-prerequisites",
        "specialised-disk-unmanaged",
        "unsupported-image",
        "bypass-on-wrong-mode",
        "hotpatch-prerequisites",
        "extensions-blocked",
        "windows-update-flag-mismatch",
        "unsupported-os",
        "os-without-updates",
        "schedule-mode-not-user",
        "schedule-linux-class-combination",
        "schedule-os-not-covered",
        "schedule-only-pinned-patches",
        "retired-update-management",
        "sql-automated-patching-conflict",
        "dynamic-scope-unbounded",
        "dynamic-scope-empty",
        "dynamic-scope-over-limit",
        "dynamic-scope-no-location",
        "schedule-before-patch-tuesday",
        "schedule-expired",
        "schedule-midnight-trap",
        "schedule-recurrence-invalid",
        "schedule-same-start",
        "schedule-short-month-day",
        "schedule-start-too-soon",
        "schedule-timezone-invalid",
        "schedule-too-frequent",
        "schedule-window-out-of-bounds",
        "schedule-gap",
        "schedule-expiring-soon",
        "schedule-excludes-rebooting-kbs",
        "scale-set-bypass",
        "reboot-never",
        "reboot-always-linux",
        "scale-set-upgrade-conflict",
        "last-run-failed",
        "window-exceeded",
        "schedule-skips-machine",
        "schedule-excludes-critical",
        "patch-mode-pending",
        "arc-disconnected",
        "powered-off-during-window",
        "off-in-window",
        "availability-set-overlap",
        "paired-region-overlap",
        "zone-overlap",
        "ring-order",
        "simultaneous-share"
    ],
    "environments/*/rules/agent-disabled": [
        "severity",
        "effect"
    ],
    "environments/*/rules/patch-drift": [
        "severity",
        "effect"
    ],
    "environments/*/rules/assessment-failing": [
        "severity",
        "effect"
    ],
    "environments/*/rules/assessment-stale": [
        "severity",
        "effect",
        "maxDays"
    ],
    "environments/*/rules/critical-patch-age": [
        "severity",
        "effect",
        "maxDays",
        "maxAssessmentAgeDays",
        "poweredOff",
        "classifications"
    ],
    "environments/*/rules/package-list-truncated": [
        "severity",
        "effect"
    ],
    "environments/*/rules/pro-subscription-missing": [
        "severity",
        "effect"
    ],
    "environments/*/rules/reboot-pending-too-long": [
        "severity",
        "effect",
        "maxDays"
    ],
    "environments/*/rules/assessment-mode": [
        "severity",
        "effect",
        "allowed"
    ],
    "environments/*/rules/bypass-without-schedule": [
        "severity",
        "effect"
    ],
    "environments/*/rules/default-mode-implicit": [
        "severity",
        "effect"
    ],
    "environments/*/rules/environment-unmatched": [
        "severity",
        "effect"
    ],
    "environments/*/rules/hotpatch-with-bypass": [
        "severity",
        "effect"
    ],
    "environments/*/rules/node-channel-none": [
        "severity",
        "effect"
    ],
    "environments/*/rules/orchestration-mode": [
        "severity",
        "effect"
    ],
    "environments/*/rules/reboot-setting": [
        "severity",
        "effect"
    ],
    "environments/*/rules/reboot-setting-conflict": [
        "severity",
        "effect"
    ],
    "environments/*/rules/scale-set-health-missing": [
        "severity",
        "effect"
    ],
    "environments/*/rules/scale-set-not-updated": [
        "severity",
        "effect"
    ],
    "environments/*/rules/schedule-missing-critical-security": [
        "severity",
        "effect"
    ],
    "environments/*/rules/schedule-unused": [
        "severity",
        "effect"
    ],
    "environments/*/rules/schedule-without-prerequisites": [
        "severity",
        "effect"
    ],
    "environments/*/rules/specialised-disk-unmanaged": [
        "severity",
        "effect"
    ],
    "environments/*/rules/unsupported-image": [
        "severity",
        "effect"
    ],
    "environments/*/rules/bypass-on-wrong-mode": [
        "severity",
        "effect"
    ],
    "environments/*/rules/hotpatch-prerequisites": [
        "severity",
        "effect"
    ],
    "environments/*/rules/extensions-blocked": [
        "severity",
        "effect"
    ],
    "environments/*/rules/windows-update-flag-mismatch": [
        "severity",
        "effect"
    ],
    "environments/*/rules/unsupported-os": [
        "severity",
        "effect"
    ],
    "environments/*/rules/os-without-updates": [
        "severity",
        "effect",
        "warnDays"
    ],
    "environments/*/rules/schedule-mode-not-user": [
        "severity",
        "effect"
    ],
    "environments/*/rules/schedule-linux-class-combination": [
        "severity",
        "effect"
    ],
    "environments/*/rules/schedule-os-not-covered": [
        "severity",
        "effect"
    ],
    "environments/*/rules/schedule-only-pinned-patches": [
        "severity",
        "effect"
    ],
    "environments/*/rules/retired-update-management": [
        "severity",
        "effect"
    ],
    "environments/*/rules/sql-automated-patching-conflict": [
        "severity",
        "effect"
    ],
    "environments/*/rules/dynamic-scope-unbounded": [
        "severity",
        "effect"
    ],
    "environments/*/rules/dynamic-scope-empty": [
        "severity",
        "effect"
    ],
    "environments/*/rules/dynamic-scope-over-limit": [
        "severity",
        "effect"
    ],
    "environments/*/rules/dynamic-scope-no-location": [
        "severity",
        "effect"
    ],
    "environments/*/rules/schedule-before-patch-tuesday": [
        "severity",
        "effect"
    ],
    "environments/*/rules/schedule-expired": [
        "severity",
        "effect"
    ],
    "environments/*/rules/schedule-midnight-trap": [
        "severity",
        "effect"
    ],
    "environments/*/rules/schedule-recurrence-invalid": [
        "severity",
        "effect"
    ],
    "environments/*/rules/schedule-same-start": [
        "severity",
        "effect"
    ],
    "environments/*/rules/schedule-short-month-day": [
        "severity",
        "effect"
    ],
    "environments/*/rules/schedule-start-too-soon": [
        "severity",
        "effect"
    ],
    "environments/*/rules/schedule-timezone-invalid": [
        "severity",
        "effect"
    ],
    "environments/*/rules/schedule-too-frequent": [
        "severity",
        "effect"
    ],
    "environments/*/rules/schedule-window-out-of-bounds": [
        "severity",
        "effect"
    ],
    "environments/*/rules/schedule-gap": [
        "severity",
        "effect",
        "maxDays"
    ],
    "environments/*/rules/schedule-expiring-soon": [
        "severity",
        "effect",
        "days"
    ],
    "environments/*/rules/schedule-excludes-rebooting-kbs": [
        "severity",
        "effect"
    ],
    "environments/*/rules/scale-set-bypass": [
        "severity",
        "effect"
    ],
    "environments/*/rules/reboot-never": [
        "severity",
        "effect"
    ],
    "environments/*/rules/reboot-always-linux": [
        "severity",
        "effect"
    ],
    "environments/*/rules/scale-set-upgrade-conflict": [
        "severity",
        "effect"
    ],
    "environments/*/rules/last-run-failed": [
        "severity",
        "effect"
    ],
    "environments/*/rules/window-exceeded": [
        "severity",
        "effect"
    ],
    "environments/*/rules/schedule-skips-machine": [
        "severity",
        "effect"
    ],
    "environments/*/rules/schedule-excludes-critical": [
        "severity",
        "effect"
    ],
    "environments/*/rules/patch-mode-pending": [
        "severity",
        "effect"
    ],
    "environments/*/rules/arc-disconnected": [
        "severity",
        "effect",
        "maxDays"
    ],
    "environments/*/rules/powered-off-during-window": [
        "severity",
        "effect",
        "windows"
    ],
    "environments/*/rules/off-in-window": [
        "severity",
        "effect",
        "hours"
    ],
    "environments/*/rules/availability-set-overlap": [
        "severity",
        "effect"
    ],
    "environments/*/rules/paired-region-overlap": [
        "severity",
        "effect",
        "applicationTag"
    ],
    "environments/*/rules/zone-overlap": [
        "severity",
        "effect",
        "applicationTag"
    ],
    "environments/*/rules/ring-order": [
        "severity",
        "effect",
        "after",
        "minDays"
    ],
    "environments/*/rules/simultaneous-share": [
        "severity",
        "effect",
        "applicationTag",
        "maxPercent"
    ],
    "rules": [
        "agent-disabled",
        "patch-drift",
        "assessment-failing",
        "assessment-stale",
        "critical-patch-age",
        "package-list-truncated",
        "pro-subscription-missing",
        "reboot-pending-too-long",
        "assessment-mode",
        "bypass-without-schedule",
        "default-mode-implicit",
        "environment-unmatched",
        "hotpatch-with-bypass",
        "node-channel-none",
        "orchestration-mode",
        "reboot-setting",
        "reboot-setting-conflict",
        "scale-set-health-missing",
        "scale-set-not-updated",
        "schedule-missing-critical-security",
        "schedule-unused",
        "schedule-without-prerequisites",
        "specialised-disk-unmanaged",
        "unsupported-image",
        "bypass-on-wrong-mode",
        "hotpatch-prerequisites",
        "extensions-blocked",
        "windows-update-flag-mismatch",
        "unsupported-os",
        "os-without-updates",
        "schedule-mode-not-user",
        "schedule-linux-class-combination",
        "schedule-os-not-covered",
        "schedule-only-pinned-patches",
        "retired-update-management",
        "sql-automated-patching-conflict",
        "dynamic-scope-unbounded",
        "dynamic-scope-empty",
        "dynamic-scope-over-limit",
        "dynamic-scope-no-location",
        "schedule-before-patch-tuesday",
        "schedule-expired",
        "schedule-midnight-trap",
        "schedule-recurrence-invalid",
        "schedule-same-start",
        "schedule-short-month-day",
        "schedule-start-too-soon",
        "schedule-timezone-invalid",
        "schedule-too-frequent",
        "schedule-window-out-of-bounds",
        "schedule-gap",
        "schedule-expiring-soon",
        "schedule-excludes-rebooting-kbs",
        "scale-set-bypass",
        "reboot-never",
        "reboot-always-linux",
        "scale-set-upgrade-conflict",
        "last-run-failed",
        "window-exceeded",
        "schedule-skips-machine",
        "schedule-excludes-critical",
        "patch-mode-pending",
        "arc-disconnected",
        "powered-off-during-window",
        "off-in-window",
        "availability-set-overlap",
        "paired-region-overlap",
        "zone-overlap",
        "ring-order",
        "simultaneous-share"
    ],
    "rules/agent-disabled": [
        "severity",
        "effect"
    ],
    "rules/patch-drift": [
        "severity",
        "effect"
    ],
    "rules/assessment-failing": [
        "severity",
        "effect"
    ],
    "rules/assessment-stale": [
        "severity",
        "effect",
        "maxDays"
    ],
    "rules/critical-patch-age": [
        "severity",
        "effect",
        "maxDays",
        "maxAssessmentAgeDays",
        "poweredOff",
        "classifications"
    ],
    "rules/package-list-truncated": [
        "severity",
        "effect"
    ],
    "rules/pro-subscription-missing": [
        "severity",
        "effect"
    ],
    "rules/reboot-pending-too-long": [
        "severity",
        "effect",
        "maxDays"
    ],
    "rules/assessment-mode": [
        "severity",
        "effect",
        "allowed"
    ],
    "rules/bypass-without-schedule": [
        "severity",
        "effect"
    ],
    "rules/default-mode-implicit": [
        "severity",
        "effect"
    ],
    "rules/environment-unmatched": [
        "severity",
        "effect"
    ],
    "rules/hotpatch-with-bypass": [
        "severity",
        "effect"
    ],
    "rules/node-channel-none": [
        "severity",
        "effect"
    ],
    "rules/orchestration-mode": [
        "severity",
        "effect"
    ],
    "rules/reboot-setting": [
        "severity",
        "effect"
    ],
    "rules/reboot-setting-conflict": [
        "severity",
        "effect"
    ],
    "rules/scale-set-health-missing": [
        "severity",
        "effect"
    ],
    "rules/scale-set-not-updated": [
        "severity",
        "effect"
    ],
    "rules/schedule-missing-critical-security": [
        "severity",
        "effect"
    ],
    "rules/schedule-unused": [
        "severity",
        "effect"
    ],
    "rules/schedule-without-prerequisites": [
        "severity",
        "effect"
    ],
    "rules/specialised-disk-unmanaged": [
        "severity",
        "effect"
    ],
    "rules/unsupported-image": [
        "severity",
        "effect"
    ],
    "rules/bypass-on-wrong-mode": [
        "severity",
        "effect"
    ],
    "rules/hotpatch-prerequisites": [
        "severity",
        "effect"
    ],
    "rules/extensions-blocked": [
        "severity",
        "effect"
    ],
    "rules/windows-update-flag-mismatch": [
        "severity",
        "effect"
    ],
    "rules/unsupported-os": [
        "severity",
        "effect"
    ],
    "rules/os-without-updates": [
        "severity",
        "effect",
        "warnDays"
    ],
    "rules/schedule-mode-not-user": [
        "severity",
        "effect"
    ],
    "rules/schedule-linux-class-combination": [
        "severity",
        "effect"
    ],
    "rules/schedule-os-not-covered": [
        "severity",
        "effect"
    ],
    "rules/schedule-only-pinned-patches": [
        "severity",
        "effect"
    ],
    "rules/retired-update-management": [
        "severity",
        "effect"
    ],
    "rules/sql-automated-patching-conflict": [
        "severity",
        "effect"
    ],
    "rules/dynamic-scope-unbounded": [
        "severity",
        "effect"
    ],
    "rules/dynamic-scope-empty": [
        "severity",
        "effect"
    ],
    "rules/dynamic-scope-over-limit": [
        "severity",
        "effect"
    ],
    "rules/dynamic-scope-no-location": [
        "severity",
        "effect"
    ],
    "rules/schedule-before-patch-tuesday": [
        "severity",
        "effect"
    ],
    "rules/schedule-expired": [
        "severity",
        "effect"
    ],
    "rules/schedule-midnight-trap": [
        "severity",
        "effect"
    ],
    "rules/schedule-recurrence-invalid": [
        "severity",
        "effect"
    ],
    "rules/schedule-same-start": [
        "severity",
        "effect"
    ],
    "rules/schedule-short-month-day": [
        "severity",
        "effect"
    ],
    "rules/schedule-start-too-soon": [
        "severity",
        "effect"
    ],
    "rules/schedule-timezone-invalid": [
        "severity",
        "effect"
    ],
    "rules/schedule-too-frequent": [
        "severity",
        "effect"
    ],
    "rules/schedule-window-out-of-bounds": [
        "severity",
        "effect"
    ],
    "rules/schedule-gap": [
        "severity",
        "effect",
        "maxDays"
    ],
    "rules/schedule-expiring-soon": [
        "severity",
        "effect",
        "days"
    ],
    "rules/schedule-excludes-rebooting-kbs": [
        "severity",
        "effect"
    ],
    "rules/scale-set-bypass": [
        "severity",
        "effect"
    ],
    "rules/reboot-never": [
        "severity",
        "effect"
    ],
    "rules/reboot-always-linux": [
        "severity",
        "effect"
    ],
    "rules/scale-set-upgrade-conflict": [
        "severity",
        "effect"
    ],
    "rules/last-run-failed": [
        "severity",
        "effect"
    ],
    "rules/window-exceeded": [
        "severity",
        "effect"
    ],
    "rules/schedule-skips-machine": [
        "severity",
        "effect"
    ],
    "rules/schedule-excludes-critical": [
        "severity",
        "effect"
    ],
    "rules/patch-mode-pending": [
        "severity",
        "effect"
    ],
    "rules/arc-disconnected": [
        "severity",
        "effect",
        "maxDays"
    ],
    "rules/powered-off-during-window": [
        "severity",
        "effect",
        "windows"
    ],
    "rules/off-in-window": [
        "severity",
        "effect",
        "hours"
    ],
    "rules/availability-set-overlap": [
        "severity",
        "effect"
    ],
    "rules/paired-region-overlap": [
        "severity",
        "effect",
        "applicationTag"
    ],
    "rules/zone-overlap": [
        "severity",
        "effect",
        "applicationTag"
    ],
    "rules/ring-order": [
        "severity",
        "effect",
        "after",
        "minDays"
    ],
    "rules/simultaneous-share": [
        "severity",
        "effect",
        "applicationTag",
        "maxPercent"
    ]
};
/** Allowed keys by place in a waiver file; `*` stands for any name or index. */
const waiverKeys = {
    "": [
        "$schema",
        "apiVersion",
        "kind",
        "waivers"
    ],
    "waivers/*": [
        "rules",
        "resources",
        "reason",
        "owner",
        "ticket",
        "expiresOn"
    ]
};

;// CONCATENATED MODULE: ./lib/policy/sentences.js



/** Says one schema error in one sentence. `value` is what stands at `path`, `allowed` the keys that a map there may have. */
function sentenceOf(error, path, value, allowed) {
    const { params } = error;
    const subject = path.length === 0 ? 'The file' : (0,policy_document/* pathText */.LF)(path);
    const wrongValue = (message) => ({ code: 'policy/wrong-value', message, at: path, part: 'value' });
    switch (error.keyword) {
        case 'additionalProperties':
            return unknownKey(path, params.additionalProperty ?? '', allowed);
        case 'required':
            return {
                code: 'policy/missing-key',
                message: `${subject} lacks the key ${(0,policy_document/* quote */.hD)(params.missingProperty ?? '')}; add it.`,
                at: path,
                part: 'key',
            };
        case 'type':
            return {
                code: 'policy/wrong-type',
                message: `${subject} must be ${expectedType(params.type)}, not ${sentences_described(value)}${typeHint(path, value, params.type)}.`,
                at: path,
                part: 'value',
            };
        case 'enum':
            return wrongEnum(path, subject, value, params.allowedValues ?? []);
        case 'minItems':
            return wrongValue(`${subject} is an empty list; name at least one entry or leave the key out.`);
        case 'minimum':
            return wrongValue(`${subject} must be at least ${params.limit}, not ${sentences_described(value)}.`);
        case 'pattern':
            return wrongValue(params.pattern === '\\S'
                ? `${subject} is empty; write something or leave it out.`
                : `${subject} must be a date written as YYYY-MM-DD, not ${sentences_described(value)}.`);
        default:
            return wrongValue(`${subject} is not allowed here (${error.keyword}).`);
    }
}
function unknownKey(path, key, allowed) {
    const near = (0,nearest/* nearest */.p)(key, allowed);
    const at = [...path, key];
    if (path.at(-1) === 'rules') {
        return { code: 'policy/unknown-rule', message: unknownRule(key, near), at, part: 'key' };
    }
    const where = path.length === 0 ? '' : ` in ${(0,policy_document/* pathText */.LF)(path)}`;
    return { code: 'policy/unknown-key', message: `Unknown key ${(0,policy_document/* quote */.hD)(key)}${where}; ${(0,policy_document/* suggestion */.h)(near, allowed)}`, at, part: 'key' };
}
function wrongEnum(path, subject, value, allowed) {
    const found = sentences_described(value);
    const at = { at: path, part: 'value' };
    if (path[2] === 'orchestration' && typeof value === 'string') {
        const broken = brokenOrchestrations.find((name) => name.toLowerCase() === value.toLowerCase());
        if (broken && !allowed.includes(broken)) {
            const message = `${subject} is ${broken}, in which nobody patches the machine; policies can only allow: ${allowableOrchestrations.join(', ')}.`;
            return { code: 'policy/broken-orchestration', message, ...at };
        }
        if (value === 'any')
            return { code: 'policy/wrong-value', message: `${subject} is "any", which stands alone; write orchestration: any.`, ...at };
    }
    const near = typeof value === 'string' ? (0,nearest/* nearest */.p)(value, allowed) : undefined;
    const expected = allowed.length === 1 ? (0,policy_document/* quote */.hD)(allowed[0] ?? '') : `one of ${allowed.join(', ')}`;
    const help = near === undefined || allowed.length === 1 ? '.' : `; did you mean ${(0,policy_document/* quote */.hD)(near)}?`;
    return { code: 'policy/wrong-value', message: `${subject} must be ${expected}, not ${found}${help}`, ...at };
}
const typeNames = {
    string: 'text',
    array: 'a list',
    object: 'a map',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
};
function expectedType(types) {
    return [types ?? []]
        .flat()
        .map((type) => typeNames[type] ?? type)
        .join(' or ');
}
function sentences_described(value) {
    if (typeof value === 'string')
        return (0,policy_document/* quote */.hD)(value);
    if (typeof value === 'number')
        return `the number ${value}`;
    if (typeof value === 'boolean')
        return String(value);
    if (value === null || value === undefined)
        return 'nothing';
    return Array.isArray(value) ? 'a list' : 'a map';
}
function typeHint(path, value, types) {
    const wantsText = [types ?? []].flat().includes('string');
    if (wantsText && (typeof value === 'number' || typeof value === 'boolean'))
        return `; quote it: "${value}"`;
    if (wantsText && value === null && path.includes('tags'))
        return "; write '' for a missing tag";
    if (path.at(-2) === 'rules' && typeof value === 'string' && ['enforce', 'audit', 'off'].includes(value))
        return `; write { effect: ${value} }`;
    return '';
}
/** Names the nearest rule; all of them would fill the terminal. */
function unknownRule(id, near) {
    const help = near === undefined ? '`azure-patch-policy rules` lists them.' : `did you mean ${(0,policy_document/* quote */.hD)(near)}?`;
    return `There is no rule ${(0,policy_document/* quote */.hD)(id)}; ${help}`;
}

;// CONCATENATED MODULE: ./lib/policy/validate.js




/** Every rule id there is. */
const ruleIds = policyKeys.rules ?? [];
const mostIssues = 100;
const policyFormat = {
    kind: 'PatchPolicy',
    noun: 'a patch policy',
    use: 'name it where policies are named',
    keys: policyKeys,
    validate: validatePolicy,
};
const waiverFormat = {
    kind: 'PatchWaivers',
    noun: 'a waiver file',
    use: 'name it where waivers are named',
    keys: waiverKeys,
    validate: validateWaivers,
};
/** Checks a document against the schema of policies. */
function validatePolicyDocument(document) {
    return validated(document, policyFormat, waiverFormat);
}
/** Checks a document against the schema of waivers. */
function validateWaiverDocument(document) {
    return validated(document, waiverFormat, policyFormat);
}
function validated(document, format, other) {
    const stranger = foreignIssue(document, format, other);
    const issues = stranger ? [stranger] : schemaIssues(document, format);
    return issues.length > 0 ? { issues } : { data: document.data };
}
/** One sentence for a file that is something else altogether, instead of one for each of its keys. */
function foreignIssue(document, format, other) {
    const { data } = document;
    const expected = `expected ${format.noun} with apiVersion: azure-patch-policy/v1 and kind: ${format.kind}.`;
    if (typeof data !== 'object' || data === null || Array.isArray(data)) {
        return (0,policy_document/* issueAt */.NC)(document, [], 'value', 'policy/wrong-kind', `The file does not hold a map of keys; ${expected}`);
    }
    const { kind } = data;
    if (kind === other.kind) {
        return (0,policy_document/* issueAt */.NC)(document, ['kind'], 'value', 'policy/wrong-kind', `This is ${other.noun}, not ${format.noun}; ${other.use}.`);
    }
    const isOurs = Object.hasOwn(data, 'kind') || Object.hasOwn(data, 'apiVersion');
    return isOurs ? undefined : (0,policy_document/* issueAt */.NC)(document, [], 'value', 'policy/wrong-kind', `The file has neither apiVersion nor kind; ${expected}`);
}
function schemaIssues(document, format) {
    const validate = format.validate;
    if (validate(document.data))
        return [];
    const errors = validate.errors ?? [];
    const wrongType = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
    const telling = errors.filter(({ keyword, instancePath }) => keyword !== 'if' && (keyword === 'type' || !wrongType.has(instancePath)));
    const issues = telling.slice(0, mostIssues).map((error) => {
        const { path, value } = walk(document.data, error.instancePath);
        const { code, message, at, part } = sentenceOf(error, path, value, allowedKeys(format.keys, path));
        return (0,policy_document/* issueAt */.NC)(document, at, part, code, message);
    });
    issues.sort((a, b) => a.line - b.line || a.column - b.column);
    const last = issues.at(-1);
    if (last && telling.length > mostIssues) {
        issues.push({ ...last, code: 'policy/more', message: `There are ${telling.length - mostIssues} more mistakes in this file.` });
    }
    return issues;
}
/** The JSON pointer of an error as a path of keys and indexes, with the value it leads to. */
function walk(data, pointer) {
    const path = [];
    let value = data;
    for (const escaped of pointer.split('/').slice(1)) {
        const key = escaped.replace(/~1/g, '/').replace(/~0/g, '~');
        path.push(Array.isArray(value) ? Number(key) : key);
        value = value[key];
    }
    return { path, value };
}
function allowedKeys(keys, path) {
    let place = '';
    for (const [index, part] of path.entries()) {
        const step = keys[place]?.includes(String(part)) ? String(part) : '*';
        place = index === 0 ? step : `${place}/${step}`;
    }
    return keys[place] ?? [];
}

;// CONCATENATED MODULE: ./lib/policy/load.js








const deepestExtends = 5;
/**
 * Loads policies by shipped name (baseline, strict, environments) or path, each with everything it extends, and merges them left
 * to right. `rules` are those that may ask something of a policy. Throws a PolicyError with every mistake found, or a UsageError when no policy is named.
 */
async function loadPolicy(references, workingDirectory, rules) {
    if (references.length === 0) {
        throw new errors/* UsageError */.eb('usage/no-policy', `No policy is named; name a file or a shipped policy (${shippedNames.join(', ')}).`);
    }
    const loading = { workingDirectory, issues: [], done: new Map() };
    const loaded = [];
    for (const reference of references) {
        const one = await load(loading, { name: reference, directory: '.' }, []);
        if (one)
            loaded.push(one);
    }
    (0,policy_document/* refuse */.TR)(loading.issues);
    const documents = inMergeOrder(loaded);
    const merged = loaded.map((one) => one.merged).reduce(mergePolicies, {});
    (0,policy_document/* refuse */.TR)(checkMerged(merged, documents, rules));
    const name = loaded.map((one) => one.merged.name ?? one.document.file).join(' + ');
    const policy = resolvePolicy(merged, name, documents.map(({ file }) => file));
    for (const environment of policy.environments) {
        const path = ['environments', environment.name];
        rememberOrigin(environment, () => {
            const document = lastWith(documents, path);
            return { file: document.file, path, ...document.locate(path, 'key') };
        });
    }
    return policy;
}
/** `chain` holds the keys of the files that lead here, outermost first. Undefined after a failure, which is then among the issues. */
async function load(loading, reference, chain) {
    const location = locatePolicy(reference.name, reference.directory, loading.workingDirectory);
    const report = (code, message) => void loading.issues.push(issueOf(reference, code, message));
    if (chain.includes(location.key))
        return report('policy/extends-cycle', `Extending ${(0,policy_document/* quote */.hD)(reference.name)} leads back to itself; remove one of the links.`);
    const levels = loading.done.get(location.key)?.levels ?? 0;
    if (chain.length + levels > deepestExtends) {
        return report('policy/extends-depth', `Policies extend each other over more than ${deepestExtends} levels; merge some of the files.`);
    }
    if (loading.done.has(location.key))
        return loading.done.get(location.key);
    const loaded = await loadOnce(loading, reference, location, [...chain, location.key]);
    loading.done.set(location.key, loaded);
    return loaded;
}
async function loadOnce(loading, reference, location, chain) {
    const document = await documentOf(loading, reference, location);
    if (!document)
        return undefined;
    const found = validatePolicyDocument(document);
    if ('issues' in found) {
        loading.issues.push(...found.issues);
        return undefined;
    }
    const policy = found.data;
    loading.issues.push(...checkDocument(document, policy));
    const parents = [];
    for (const [index, name] of listOf(policy.extends ?? []).entries()) {
        const path = Array.isArray(policy.extends) ? ['extends', index] : ['extends'];
        const parent = await load(loading, { name, directory: location.directory, source: { document, path } }, chain);
        if (parent)
            parents.push(parent);
    }
    const { name: _names, ...inherited } = parents.map((parent) => parent.merged).reduce(mergePolicies, {});
    return {
        document,
        parents,
        merged: mergePolicies(inherited, ownWords(policy)),
        levels: Math.max(0, ...parents.map((parent) => parent.levels + 1)),
    };
}
async function documentOf(loading, reference, location) {
    try {
        return await location.read();
    }
    catch (error) {
        if (!(error instanceof errors/* PolicyError */.pn))
            throw error;
        const { code, message } = missingPolicy(reference.name);
        loading.issues.push(...(error.code === 'policy/not-found' ? [issueOf(reference, code, message)] : error.issues));
        return undefined;
    }
}
function issueOf({ name, source }, code, message) {
    return source ? (0,policy_document/* issueAt */.NC)(source.document, source.path, 'value', code, message) : (0,policy_document/* fileIssue */.yP)(name, code, message);
}
/** Each document once, at the last place where it takes part. */
function inMergeOrder(loaded) {
    const backwards = new Set();
    const visit = (one) => {
        if (backwards.has(one.document))
            return;
        backwards.add(one.document);
        for (const parent of one.parents.toReversed())
            visit(parent);
    };
    for (const one of loaded.toReversed())
        visit(one);
    return [...backwards].reverse();
}

;// CONCATENATED MODULE: ./lib/generated/rule-options.js
// Made by scripts/generate.ts from policies/patch-policy.schema.json. Do not edit; run `npm run generate`.
/** What holds where a policy leaves an option out. */
const optionDefaults = {
    "assessment-stale": {
        "maxDays": 3
    },
    "critical-patch-age": {
        "maxAssessmentAgeDays": 3,
        "poweredOff": "skip"
    },
    "reboot-pending-too-long": {
        "maxDays": 7
    },
    "assessment-mode": {
        "allowed": [
            "AutomaticByPlatform"
        ]
    },
    "os-without-updates": {
        "warnDays": 45
    },
    "schedule-expiring-soon": {
        "days": 30
    },
    "arc-disconnected": {
        "maxDays": 7
    },
    "powered-off-during-window": {
        "windows": 2
    },
    "off-in-window": {
        "hours": 10
    },
    "ring-order": {
        "minDays": 1
    },
    "simultaneous-share": {
        "maxPercent": 50
    }
};

;// CONCATENATED MODULE: ./lib/rules/settings.js


/** Undefined where the rule is switched off. Without an option that it requires it applies to nothing. */
function inForce(rule, settings = {}) {
    const { id } = rule;
    const { severity = rule.severity, effect = 'enforce' } = settings;
    if (effect === 'off')
        return undefined;
    const options = optionsOf(rule, settings);
    const isComplete = (rule.requires ?? []).every((option) => options[option] !== undefined);
    const check = (subject) => (isComplete ? rule.check(subject, options) : notApplicable);
    return { id, severity, enforced: effect === 'enforce', nodePools: rule.nodePools === true, check };
}
/** With the defaults of the schema filled in. */
function optionsOf({ id }, { severity: _severity, effect: _effect, ...own } = {}) {
    return { ...optionDefaults[id], ...own };
}
/** Names of the environments whose machines must be patched before those of these requirements. */
function environmentsAhead(rules, requirements) {
    return rules.flatMap(({ id, waitsFor }) => {
        const settings = requirements.rules[id] ?? {};
        const name = waitsFor === undefined || settings.effect === 'off' ? undefined : settings[waitsFor];
        return typeof name === 'string' ? [name] : [];
    });
}
/** Classes of missing patches that count anywhere in a policy besides those that always do. */
function patchClassesIn(rules, { environments, everywhere }) {
    const all = [everywhere, ...environments.map(({ requirements }) => requirements)];
    const classes = rules.flatMap((rule) => all.flatMap((requirements) => rule.patchClasses?.(optionsOf(rule, requirements.rules[rule.id])) ?? []));
    return [...new Set(classes)].sort();
}
/** What settles a reason, for those with a remedy of their own. */
function remediesOf(rules) {
    return Object.assign({}, ...rules.map(({ remedies }) => remedies));
}

// EXTERNAL MODULE: ./lib/sources/recognise.js
var recognise = __webpack_require__(2323);
;// CONCATENATED MODULE: ./lib/sources/index.js



/** Each behind its own import: a run loads only the source it reads. */
const sources = {
    azure: async () => (await Promise.all(/* import() */[__webpack_require__.e("sources-azure-packages"), __webpack_require__.e("sources-azure+sources-bicep+sources-terraform-plan+sources-what-if-shared"), __webpack_require__.e("sources-azure")]).then(__webpack_require__.bind(__webpack_require__, 2444))).readAzure,
    'terraform-plan': async () => (await Promise.all(/* import() */[__webpack_require__.e("sources-azure+sources-bicep+sources-terraform-plan+sources-what-if-shared"), __webpack_require__.e("sources-bicep+sources-terraform-plan+sources-what-if-shared"), __webpack_require__.e("sources-terraform-plan")]).then(__webpack_require__.bind(__webpack_require__, 4138))).readTerraformPlans,
    bicep: async () => (await Promise.all(/* import() */[__webpack_require__.e("sources-azure+sources-bicep+sources-terraform-plan+sources-what-if-shared"), __webpack_require__.e("sources-bicep+sources-terraform-plan+sources-what-if-shared"), __webpack_require__.e("sources-bicep+sources-what-if-shared"), __webpack_require__.e("sources-bicep")]).then(__webpack_require__.bind(__webpack_require__, 6626))).readBicep,
    'what-if': async () => (await Promise.all(/* import() */[__webpack_require__.e("sources-azure+sources-bicep+sources-terraform-plan+sources-what-if-shared"), __webpack_require__.e("sources-bicep+sources-terraform-plan+sources-what-if-shared"), __webpack_require__.e("sources-bicep+sources-what-if-shared"), __webpack_require__.e("sources-what-if")]).then(__webpack_require__.bind(__webpack_require__, 9662))).readWhatIfs,
    snapshot: async () => (await __webpack_require__.e(/* import() */ "sources-snapshot").then(__webpack_require__.bind(__webpack_require__, 4795))).readSnapshot,
};
const sourceNames = Object.keys(sources);
/** Reads the input. Throws UsageError when no file is named, SourceError when one cannot be read. */
async function readSource(options) {
    const { workingDirectory, sourceRoot, files, plan, azure, bicep } = options;
    const source = options.source === 'auto' ? recognised(options) : options.source;
    if (plan && (files.length > 0 || source !== 'terraform-plan')) {
        throw new errors/* UsageError */.eb('usage/plan-beside-input', '`plan` takes the place of files and of every other source. Leave one of them out.');
    }
    if (files.length === 0 && !plan && source !== 'azure') {
        throw new errors/* UsageError */.eb('usage/no-files', 'No file to check is named; give `files`: the output of `terraform show -json`.');
    }
    const read = await sources[source]();
    const request = {
        files,
        sourceRoot: (0,external_node_path_.resolve)(workingDirectory, sourceRoot),
        workingDirectory,
        ...(plan ? { plan } : {}),
        ...(azure ? { azure } : {}),
        ...(bicep ? { bicep } : {}),
    };
    const { estate, foundBy = source, takenAt, notes = [] } = await read(request);
    return { source: foundBy, estate, notes, ...(takenAt ? { takenAt } : {}) };
}
function recognised({ files, plan, azure }) {
    if (files.length === 0 && !plan && azure && azure.scopes.length > 0)
        return 'azure';
    const formats = new Set(files.map(({ path }) => (0,recognise/* formatOf */.be)(path)));
    if (formats.has('snapshot'))
        return 'snapshot';
    if (ofBicep.some((format) => formats.has(format)))
        return 'bicep';
    return formats.has('what-if') ? 'what-if' : 'terraform-plan';
}
const ofBicep = ['bicep-snapshot', 'bicepparam', 'bicep', 'template'];

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/runs/input-files.js



/**
 * Finds the files that paths and globs name, each once, sorted within one glob. A path without glob characters is kept as it is, so
 * that its reader can say what is wrong with it. Throws SourceError for a glob that matches nothing.
 */
async function findFiles(patterns, workingDirectory) {
    const files = new Map();
    for (const pattern of patterns) {
        for (const path of await matching(pattern, workingDirectory))
            files.set(path, { path, name: input_files_nameOf(path, pattern, workingDirectory) });
    }
    return [...files.values()];
}
async function matching(pattern, workingDirectory) {
    const path = (0,external_node_path_.resolve)(workingDirectory, pattern);
    if (!/[*?[\]{}!]/.test(pattern) || (0,external_node_fs_.existsSync)(path))
        return [path];
    const { glob } = await __webpack_require__.e(/* import() */ "tinyglobby").then(__webpack_require__.bind(__webpack_require__, 3382));
    const posix = pattern.split(external_node_path_.sep).join('/');
    const matches = await glob(posix, { cwd: workingDirectory, absolute: true, dot: true, expandDirectories: false });
    if (matches.length > 0)
        return matches.map((match) => (0,external_node_path_.resolve)(match)).sort();
    throw new errors/* SourceError */.c8('source/no-match', `"${pattern}" matches no file in ${workingDirectory}; expected at least one. Check the pattern and the working directory.`);
}
/** As the user wrote it, or relative to the working directory for what a glob files. */
function input_files_nameOf(path, pattern, workingDirectory) {
    if ((0,external_node_path_.resolve)(workingDirectory, pattern) === path)
        return pattern;
    const inside = (0,external_node_path_.relative)(workingDirectory, path);
    return (0,external_node_path_.isAbsolute)(inside) || inside.startsWith('..') ? path : inside.split(external_node_path_.sep).join('/');
}

;// CONCATENATED MODULE: ./lib/runs/snapshot-age.js



/** Is it too old for what stands around a plan to be so still? A clock that is wrong makes it as bad as old. */
function isOutdated(takenAt, now, maxDays) {
    return Math.abs(now.getTime() - takenAt.getTime()) > maxDays * dayLength;
}
/** What it lists stays, and what it could not read; but what it does not list may be there by now. */
function coveringNothing({ coverage, ...estate }) {
    return { ...estate, coverage: { ...coverage, whole: [] } };
}
/** When it was taken, as a note of the report says it; one of this very moment has no age. */
function ageNotes(takenAt, now) {
    const age = now.getTime() - takenAt.getTime();
    if (Math.abs(age) < minuteLength)
        return [];
    const when = `The snapshot was taken at ${(0,text_time/* writeTime */.R)(takenAt.getTime())}, ${span(age)}`;
    return [`${when}; what Azure says of its machines is evaluated as of then.`];
}
function outdatedNote(maxDays) {
    return `The snapshot is more than ${(0,plural/* plural */.L)(maxDays, 'day')} from the time of this check (maxSnapshotAgeDays of the policy), so it no longer tells which assignments there are: take a new one.`;
}
/** The run's clock was set by hand. */
function replayNote(now) {
    return `Evaluated as of ${(0,text_time/* writeTime */.R)(now.getTime())}, which is not the time of the run (now).`;
}
function span(milliseconds) {
    const length = Math.abs(milliseconds);
    const side = milliseconds < 0 ? 'after' : 'before';
    const [unit, name] = length < hourLength ? [minuteLength, 'minute'] : length < 2 * dayLength ? [hourLength, 'hour'] : [dayLength, 'day'];
    return `${(0,plural/* plural */.L)(Math.floor(length / unit), name)} ${side} the time of this check`;
}

;// CONCATENATED MODULE: ./lib/runs/run-input.js















/** Reads policy and estate. Throws a PatchCheckError where either cannot be used. */
async function run_input_readRunInput(options) {
    const policy = await readPolicy(options);
    if (options.environment !== undefined)
        environmentCalled(options.environment, policy);
    return runInputOf(await readEstateInput(options, policy), policy, options);
}
/** Throws a PolicyError. */
async function readPolicy({ policy, workingDirectory }) {
    const namesOf = async (pattern) => (await findFiles([pattern], workingDirectory)).map(({ name }) => name);
    return loadPolicy(await expandReferences(policy, namesOf), workingDirectory, allRules);
}
/** Works out who patches each machine, and which environment it belongs to. */
function runInputOf({ source, estate: read, earlier, asOf, notes }, policy, { environment, now }) {
    // The policy promises that everything is in the input, not that this program understood it: gaps stay.
    const estate = policy.schedules === 'closed' ? { ...read, coverage: (0,estate_coverage/* joinCoverage */.Xg)([estate_coverage/* closedWorld */.r8, read.coverage]) } : read;
    const patching = patchingOf(estate, now);
    const machines = estate.machines.map((machine) => ({
        patching: patching(machine),
        membership: membershipOf(machine, policy, environment),
    }));
    return { policy, source, estate, machines, now, notes, ...(earlier ? { earlier } : {}), ...(asOf ? { asOf } : {}) };
}
/**
 * Finds the files of the input and reads them. A snapshot that accompanies a plan is what stands around it; one that accompanies a live
 * estate is an earlier one. Of a live estate more is read where the policy counts more. Throws a PatchCheckError where they cannot be used.
 */
async function readEstateInput({ azure: request, ...given }, policy) {
    const azure = request && policy ? { ...request, classifications: patchClassesIn(allRules, policy) } : request;
    const options = { ...given, ...(azure ? { azure } : {}) };
    const { workingDirectory, sourceRoot, snapshot, now, clock } = options;
    const files = await findFiles(options.files, workingDirectory);
    // Read first: where it cannot be used a long read of Azure would be in vain.
    const accompanying = snapshot === undefined
        ? undefined
        : await readSource({ workingDirectory, sourceRoot, source: 'snapshot', files: await findFiles([snapshot], workingDirectory) });
    const { source, estate, takenAt, notes: ofSource } = await readSource({ ...options, files });
    const notes = [
        ...ofSource,
        ...(clock && Math.abs(clock.getTime() - now.getTime()) > minuteLength ? [replayNote(now)] : []),
        ...(takenAt ? ageNotes(takenAt, now) : []),
    ];
    const input = { source, estate, notes, ...(takenAt ? { asOf: takenAt } : {}) };
    if (!accompanying?.takenAt)
        return input;
    if (source !== 'azure')
        return besidePlan(input, { ...accompanying, takenAt: accompanying.takenAt }, now, policy);
    if (accompanying.source !== 'azure') {
        throw new errors/* UsageError */.eb('usage/earlier-snapshot', `The snapshot "${snapshot}" is not one of a live estate, so this one cannot be compared with it. Name one that was taken with source: azure.`);
    }
    const earlier = { estate: accompanying.estate, takenAt: accompanying.takenAt };
    return { ...input, estate: withFirstSeen(estate, earlier, takenAt ?? now), earlier };
}
/** A snapshot that is too old tells what there was, but not that there is nothing else. */
function besidePlan(plan, { estate, takenAt }, now, policy) {
    const maxDays = policy?.maxSnapshotAgeDays ?? usualSnapshotAge;
    const outdated = isOutdated(takenAt, now, maxDays);
    return {
        ...plan,
        estate: withSurroundings(plan.estate, outdated ? coveringNothing(estate) : estate),
        asOf: takenAt,
        notes: [...plan.notes, ...ageNotes(takenAt, now), ...(outdated ? [outdatedNote(maxDays)] : [])],
    };
}

;// CONCATENATED MODULE: ./lib/runs/calendar.js









const usualSpan = 90 * dayLength;
/**
 * Every schedule of the input with its windows, sorted by id. Throws a PatchCheckError where the input cannot be read.
 *
 * @example
 * ```ts
 * import { calendar } from 'azure-patch-policy';
 *
 * const from = new Date('2026-12-01T00:00:00Z');
 * const [monthly] = await calendar({ files: ['plan.json'], from, until: new Date('2027-01-01T00:00:00Z') });
 * console.log(monthly?.id); // azurerm_maintenance_configuration.monthly
 * console.log(monthly?.occurrences[0]?.start.toISOString()); // 2026-12-14T17:00:00.000Z
 * ```
 */
async function calendar(options) {
    return (await calendarWithNotes(options)).schedules;
}
/**
 * As `calendar`, with the notes on the input. Worst gaps are computed at `asOf`, which is `now` unless given.
 *
 * @example
 * ```ts
 * import { calendarWithNotes } from 'azure-patch-policy';
 *
 * const [now, clock] = [new Date('2026-12-01T00:00:00Z'), new Date('2026-12-24T00:00:00Z')];
 * const { notes } = await calendarWithNotes({ files: ['plan.json'], now, clock });
 * console.log(notes[0]); // Evaluated as of 2026-12-01T00:00:00Z, which is not the time of the run (now).
 * ```
 */
async function calendarWithNotes(options) {
    const settings = estateSettings(options);
    const { from = settings.now, asOf: now = settings.now } = options;
    const { until = new Date(from.getTime() + usualSpan) } = options;
    const { estate, notes } = await readEstateInput(settings);
    const patching = patchingOf(estate, now);
    const reached = new Map();
    for (const machine of estate.machines) {
        const ids = new Set(patching(machine).reaches.flatMap(({ reached, scheduleId }) => (reached === 'yes' && scheduleId !== undefined ? [scheduleId] : [])));
        for (const id of ids)
            reached.set(id, (reached.get(id) ?? 0) + 1);
    }
    const schedules = estate.schedules
        .filter(saysWhen)
        .map((schedule) => scheduleWindows(schedule, reached.get(schedule.id) ?? 0, { from, until, now }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    return { schedules, notes };
}
function scheduleWindows(schedule, machines, span) {
    const { id, recurEvery, timeZone } = schedule;
    const about = {
        id,
        ...(recurEvery.kind === 'value' ? { recurEvery: recurEvery.value } : {}),
        ...(timeZone.kind === 'value' ? { timeZone: timeZone.value } : {}),
        machines,
    };
    const scheduleCalendar = calendarOf(schedule);
    if (scheduleCalendar.kind !== 'calendar') {
        const why = scheduleCalendar.kind === 'unknown' ? scheduleCalendar.why : scheduleCalendar.refused.map(({ says }) => says).join('; ');
        return { ...about, occurrences: [], worstGap: { unknown: why } };
    }
    const occurrences = [];
    for (const { start, end } of windows(scheduleCalendar.calendar, span.from.getTime())) {
        if (start >= span.until.getTime())
            break;
        occurrences.push({ start: new Date(start), end: new Date(end), local: localTime(scheduleCalendar.calendar, start) });
    }
    return { ...about, occurrences, worstGap: worstGap([scheduleCalendar.calendar], span.now.getTime()) };
}

;// CONCATENATED MODULE: ./lib/findings/gaps-by-reason.js
const namedResources = 5;
/** Gaps that have a subject, by their reason, in the order in which the reasons come first. */
function gapsByReason(gaps) {
    const byReason = new Map();
    for (const { subject, why } of gaps) {
        if (subject === undefined)
            continue;
        const subjects = byReason.get(why);
        if (subjects)
            subjects.push(subject);
        else
            byReason.set(why, [subject]);
    }
    return [...byReason].map(([why, subjects]) => {
        const named = subjects.sort().slice(0, namedResources).join(', ');
        const more = subjects.length > namedResources ? ` and ${subjects.length - namedResources} more` : '';
        return { why: why.replace(/\.$/, ''), named: `${named}${more}`, count: subjects.length };
    });
}

;// CONCATENATED MODULE: ./lib/findings/live-summary.js





const mostOffenders = 5;
/** What a reader of a live run wants to know first; undefined where no machine tells how it runs. */
function liveReport(machines, violations, now) {
    const running = machines.map(({ machine }) => machine).filter(({ live }) => live !== undefined);
    if (running.length === 0)
        return undefined;
    const oldest = oldestPatch(running, now);
    return {
        machines: running.length,
        ...(oldest ? { oldestPatch: oldest } : {}),
        neverAssessed: running.filter(({ live }) => live?.assessment.kind === 'absent').length,
        patchedByNobody: machines.filter(({ orchestrations }) => orchestrations.length > 0 && orchestrations.every(isBroken)).length,
        worst: worstMachines(machines, violations),
    };
}
/** Critical and security patches only; where several wait since the same day, the first machine by id. */
function oldestPatch(machines, now) {
    let oldest;
    for (const { id, live } of machines) {
        if (live?.assessment.kind !== 'value')
            continue;
        for (const patch of missingPatches(live, live.assessment.value).listed) {
            const at = waitingSince(patch)?.at;
            if (at === undefined || (oldest && (at > oldest.at || (at === oldest.at && id >= oldest.machine))))
                continue;
            oldest = { machine: id, patch: patchName(patch), at };
        }
    }
    return oldest && { machine: oldest.machine, patch: oldest.patch, days: daysSince(oldest.at, now) };
}
/** Those with the worst violation first, then with the most. */
function worstMachines(machines, violations) {
    const ids = new Set(machines.map(({ machine }) => machine.id));
    const offences = new Map();
    for (const { subject, severity } of violations) {
        if (!ids.has(subject))
            continue;
        const known = offences.get(subject);
        if (!known)
            offences.set(subject, { violations: 1, severity });
        else {
            known.violations += 1;
            if ((0,lib_severity/* severityRank */.qs)(severity) > (0,lib_severity/* severityRank */.qs)(known.severity))
                known.severity = severity;
        }
    }
    return [...offences]
        .map(([id, offence]) => ({ id, ...offence }))
        .sort((a, b) => (0,lib_severity/* severityRank */.qs)(b.severity) - (0,lib_severity/* severityRank */.qs)(a.severity) || b.violations - a.violations || (a.id < b.id ? -1 : 1))
        .slice(0, mostOffenders);
}
/** What limits the assessments of running machines. */
function liveNotes(machines) {
    const asking = machines.filter(({ live }) => live?.assessment.kind === 'value' && /wsus/i.test(live.assessment.value.service ?? ''));
    if (asking.length === 0)
        return [];
    const who = (0,plural/* plural */.L)(asking.length, 'machine asks', 'machines ask');
    return [`${who} a WSUS server: a patch that nobody approved there is not known to be missing.`];
}

;// CONCATENATED MODULE: ./lib/findings/report-machine.js





const machineFactNames = (0,fact/* marked */.x)(machine_facts/* machineFacts */.R, 'reported');
const scheduleFactNames = (0,fact/* marked */.x)(schedule_facts/* scheduleFacts */.z, 'reported');
/** A judged machine as the report writes it. */
function machineReport(patching, membership, now) {
    const { machine, reaches, scheduleChanges, orchestrations, effectiveReboot } = patching;
    return {
        id: machine.id,
        kind: machine.kind,
        ...(machine.name.kind === 'value' ? { name: machine.name.value } : {}),
        os: machine.os.kind === 'value' ? machine.os.value : 'unknown',
        environment: environmentOf(membership),
        change: machine.change,
        ...(machine.previousId === undefined ? {} : { previousId: machine.previousId }),
        ...reportedFacts(machine, machineFactNames),
        effectiveReboot: reboot(machine, effectiveReboot),
        schedules: certainSchedules(reaches),
        orchestrations: [...orchestrations].sort(),
        ...scheduleChangesReport(scheduleChanges),
        ...machineCalendar(patching, now),
        ...(machine.notes.length > 0 ? { notes: [...machine.notes] } : {}),
        ...(machine.origin.location ? { source: machine.origin.location } : {}),
    };
}
/** A judged schedule as the report writes it; `machines` is how many judged machines it certainly reaches. */
function scheduleReport(schedule, machines, now) {
    return {
        id: schedule.id,
        ...(schedule.name.kind === 'value' ? { name: schedule.name.value } : {}),
        ...reportedFacts(schedule, scheduleFactNames),
        linux: classifications(schedule.linux),
        windows: classifications(schedule.windows),
        machines,
        ...scheduleCalendar(schedule, now),
        ...(schedule.origin.location ? { source: schedule.origin.location } : {}),
    };
}
/** Ids of the schedules that certainly reach a machine, sorted. One that lives outside the input counts, one that the input deletes does not. */
function certainSchedules(reaches) {
    const ids = new Set();
    for (const { reached, scheduleId, schedule, runs } of reaches) {
        if (reached !== 'yes' || scheduleId === undefined)
            continue;
        const guest = schedule === undefined ? runs !== 'no' : schedule.scope.kind === 'value' && saysWhen(schedule);
        if (guest)
            ids.add(scheduleId);
    }
    return [...ids].sort();
}
function scheduleChangesReport({ loses, gains }) {
    const written = ({ scheduleId, certain, why }) => ({ schedule: scheduleId ?? null, certain, why });
    return loses.length + gains.length === 0 ? {} : { scheduleChanges: { loses: loses.map(written), gains: gains.map(written) } };
}
function reportedFacts(subject, names) {
    return Object.fromEntries(names.map((name) => [name, reportFact(subject[name])]));
}
function reportFact(fact) {
    switch (fact.kind) {
        case 'value':
            return fact.implicit ? { value: fact.value, implicit: true } : { value: fact.value };
        case 'absent':
            return { absent: true };
        case 'unknown':
            return { unknown: fact.why };
    }
}
function classifications(selection) {
    return selection.kind === 'value' ? reportFact(selection.value.classifications) : reportFact(selection);
}
function environmentOf(membership) {
    switch (membership.kind) {
        case 'one':
            return membership.environment.name;
        case 'none':
            return null;
        case 'several':
            return { anyOf: membership.environments.map((environment) => environment?.name ?? 'no environment').sort() };
    }
}
function reboot({ rebootSetting }, possible) {
    const [only] = possible;
    if (only === undefined || possible.length > 1) {
        const names = possible.map((one) => (typeof one === 'object' ? one.setting : one === 'none' ? 'none' : 'not known')).sort();
        return { unknown: `it hangs on who patches the machine; possible: ${names.join(', ')}` };
    }
    if (only === 'none')
        return { absent: true };
    if (only === 'unknown') {
        return { unknown: rebootSetting.kind === 'unknown' ? rebootSetting.why : 'the setting of the schedule that comes first is not known' };
    }
    return only.from === 'service' ? { value: only.setting, implicit: true } : { value: only.setting };
}

;// CONCATENATED MODULE: ./lib/findings/unknowns.js
/** Where machines are written down in files. */
const declaredRemedies = [
    'Write the value where the machine or schedule is declared, or check again once it is known.',
];
const assessed = ['See that Azure assesses these machines every day (assessmentMode AutomaticByPlatform) and that their agents are well.'];
/** For what only Azure can tell, and nobody can write down. */
const liveRemedies = new Map([
    ['assessment', assessed],
    ['pending', assessed],
    ['installations', assessed],
    ['runs', []],
    ['configuration', assessed],
    ['power', []],
    ['connection', []],
    ['blockedExtensions', []],
    ['created', []],
]);
/**
 * Every reason of these unknowns, once, most frequent first. `remedies` says for a reason what
 * settles it; reasons that it does not name get the general ones.
 */
function unknownReasons(unknowns, remedies = {}, general = declaredRemedies) {
    const byReason = new Map();
    for (const { reason, message, subject, property } of unknowns) {
        const why = reason ?? message;
        const group = byReason.get(why) ?? {
            findings: 0,
            subjects: new Set(),
            general: liveRemedies.get(property) ?? general,
        };
        group.findings += 1;
        group.subjects.add(subject);
        byReason.set(why, group);
    }
    return [...byReason]
        .map(([reason, group]) => ({
        reason,
        findings: group.findings,
        subjects: group.subjects.size,
        remedies: Object.hasOwn(remedies, reason) ? (remedies[reason] ?? group.general) : group.general,
    }))
        .sort((a, b) => b.findings - a.findings || b.subjects - a.subjects || (a.reason < b.reason ? -1 : 1));
}

;// CONCATENATED MODULE: ./lib/findings/build-report.js








/** The report of a run: the same facts give the same bytes. */
function buildReport(facts) {
    const { settled } = facts;
    const notUnderstood = facts.incomplete.filter(({ subject }) => subject !== undefined);
    const incomplete = facts.incomplete.filter(({ subject }) => subject === undefined);
    const schedules = facts.schedules.filter(saysWhen);
    const machines = facts.machines.map(({ patching, membership }) => machineReport(patching, membership, facts.now)).sort(byId);
    const { conclusion, verdict, complete, counts } = conclude({
        settled,
        machines,
        schedules,
        outOfScope: facts.outOfScope,
        notUnderstood: notUnderstood.length,
        expiredWaivers: facts.expiredWaivers,
        incomplete: incomplete.map(({ why }) => why),
    }, facts.gate);
    const reached = reachedMachines(facts.machines);
    const live = liveReport(facts.machines.map(({ patching }) => patching), unwaivedViolations(settled), facts.asOf ?? facts.now);
    return {
        schemaVersion: '1.0',
        tool: { name: 'azure-patch-policy', version: facts.version },
        now: facts.now.toISOString(),
        source: facts.source,
        policies: [...facts.policies],
        conclusion,
        verdict,
        complete,
        incomplete: [...sortedOnce(incomplete.map(({ why }) => why)), ...notUnderstoodSentences(notUnderstood)],
        closedWorld: facts.closedWorld,
        counts,
        rules: Object.fromEntries(Object.entries(facts.rules).sort(([a], [b]) => compare(a, b))),
        machines,
        schedules: schedules.map((schedule) => scheduleReport(schedule, reached.get(schedule.id) ?? 0, facts.now)).sort(byId),
        findings: [...settled.findings].sort(byOrder),
        unknowns: unknownReasons([...settled.unknowns].sort(byOrder), facts.remedies, facts.live ? [] : declaredRemedies),
        leaving: facts.leaving.map(({ id, action }) => ({ id, action })).sort(byId),
        ...(live ? { live } : {}),
        ...(facts.since ? { since: facts.since } : {}),
        notes: sortedOnce(facts.notes),
    };
}
/** By subject; within one: open before waived, violations before unknowns, worst first, enforced before audited. */
function byOrder(a, b) {
    return (compare(a.subject, b.subject) ||
        Number(a.waiver !== undefined) - Number(b.waiver !== undefined) ||
        Number(a.outcome === 'unknown') - Number(b.outcome === 'unknown') ||
        (0,lib_severity/* severityRank */.qs)(b.severity) - (0,lib_severity/* severityRank */.qs)(a.severity) ||
        Number(b.enforced) - Number(a.enforced) ||
        compare(a.rule, b.rule) ||
        compare(a.property, b.property) ||
        compare(a.message, b.message));
}
/** By code unit: the same on every machine, whatever its language. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function byId(a, b) {
    return compare(a.id, b.id);
}
function sortedOnce(sentences) {
    return [...new Set(sentences)].sort();
}
function reachedMachines(machines) {
    const reached = new Map();
    for (const { patching } of machines) {
        const ids = new Set(patching.reaches.filter(({ reached }) => reached === 'yes').map(({ scheduleId }) => scheduleId));
        for (const id of ids)
            if (id !== undefined)
                reached.set(id, (reached.get(id) ?? 0) + 1);
    }
    return reached;
}
/** One sentence per reason, naming the first few resources. */
function notUnderstoodSentences(gaps) {
    return gapsByReason([...gaps].sort((a, b) => compare(a.why, b.why))).map(({ why, named }) => `Not understood: ${named}: ${why}.`);
}

;// CONCATENATED MODULE: ./lib/findings/since.js

const since_none = new Set();
/** What is left to compare of a run. */
function since_violationsOf(machines, violations, unknowns = []) {
    const [violated, open] = [rulesBySubject(violations), rulesBySubject(unknowns)];
    return new Map(machines.map((id) => [(0,resource_id/* resourceKey */.ik)(id), { id, rules: violated.get(id) ?? since_none, open: open.get(id) ?? since_none }]));
}
function rulesBySubject(findings) {
    const bySubject = new Map();
    for (const { subject, rule } of findings) {
        const rules = bySubject.get(subject) ?? new Set();
        bySubject.set(subject, rules.add(rule));
    }
    return bySubject;
}
/**
 * What became of each machine since an earlier run: better when it only lost violations, worse when it gained one. A violation that was
 * unknown before is gained, one that nobody knows of any more is not lost, and a machine that `mayExist` though it was not read is not gone.
 */
function compareVerdicts(before, takenAt, after, mayExist = () => false) {
    const [better, worse, fresh, gone] = [[], [], [], []];
    for (const [key, { id, rules, open }] of after) {
        const had = before.get(key);
        if (!had)
            fresh.push(id);
        else {
            const change = { id, lost: since_without(had.rules, new Set([...rules, ...open])), gained: since_without(rules, had.rules) };
            if (change.gained.length > 0)
                worse.push(change);
            else if (change.lost.length > 0)
                better.push(change);
        }
    }
    for (const [key, { id }] of before)
        if (!after.has(key) && !mayExist(id))
            gone.push(id);
    return { takenAt: takenAt.toISOString(), better: better.sort(since_byId), worse: worse.sort(since_byId), new: fresh.sort(), gone: gone.sort() };
}
function since_without(all, others) {
    return [...all].filter((rule) => !others.has(rule)).sort();
}
function since_byId(a, b) {
    return a.id < b.id ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/policy/waivers.js


const soonDays = 14;
const day = 24 * 60 * 60 * 1000;
/** Sorts waivers into valid and expired ones as of `now`. */
function sortWaivers(all, now) {
    const today = now.toISOString().slice(0, 10);
    const soon = new Date(Date.parse(today) + soonDays * day).toISOString().slice(0, 10);
    const valid = all.filter(({ expiresOn }) => expiresOn >= today);
    return {
        valid,
        expired: all.filter(({ expiresOn }) => expiresOn < today),
        expiringSoon: valid.filter(({ expiresOn }) => expiresOn <= soon),
    };
}
/**
 * The first valid waiver for a finding; expired ones never apply. `otherIds` are further names of the subject, for example the
 * resource id of a machine whose finding carries its plan address.
 */
function waiverFor(waivers, finding, otherIds = []) {
    for (const { waiver, globs } of waivers_compile(waivers).get(finding.rule) ?? []) {
        if ([finding.subject, ...otherIds].some((id) => findGlob(globs, id)))
            return waiver;
    }
    return undefined;
}
const waivers_compile = (0,memo/* memo */.p)((waivers) => {
    const byRule = new Map();
    for (const waiver of waivers.valid) {
        const compiled = { waiver, globs: waiver.resources.map(compileGlob) };
        for (const rule of new Set(waiver.rules))
            byRule.set(rule, [...(byRule.get(rule) ?? []), compiled]);
    }
    return byRule;
});
/** Valid waivers that no finding needed. */
function unusedWaivers(waivers, used) {
    return waivers.valid.filter((waiver) => !used.has(waiver));
}
/** What a reader should know about the waivers of a run, one sentence each: expired, soon to expire, unused. */
function waiverNotes(waivers, used) {
    return [
        ...waivers.expired.map((waiver) => `${waivers_described(waiver)} expired on ${waiver.expiresOn} and no longer applies; fix the finding or renew it.`),
        ...waivers.expiringSoon.map((waiver) => `${waivers_described(waiver)} applies until ${waiver.expiresOn} only; fix the finding or renew it.`),
        ...unusedWaivers(waivers, used).map((waiver) => `${waivers_described(waiver)} fits no finding; remove it.`),
    ];
}
function waivers_described({ file, line, rules, resources, owner }) {
    return `The waiver at ${file}:${line} (${rules.join(', ')} on ${resources.join(', ')}, owner ${owner})`;
}

;// CONCATENATED MODULE: ./lib/policy/load-waivers.js










/**
 * Loads waiver files, paths relative to `workingDirectory`, and sorts the waivers as of `now`. Throws a PolicyError with every
 * mistake in every file.
 */
async function loadWaivers(files, workingDirectory, now) {
    const issues = [];
    const waivers = [];
    for (const file of files) {
        const document = await read((0,external_node_path_.resolve)(workingDirectory, file), file, issues);
        if (!document)
            continue;
        const found = validateWaiverDocument(document);
        if ('issues' in found) {
            issues.push(...found.issues);
            continue;
        }
        issues.push(...checkWaivers(document, found.data));
        waivers.push(...found.data.waivers.map((waiver, index) => toWaiver(document, waiver, index)));
    }
    (0,policy_document/* refuse */.TR)(issues);
    return sortWaivers(waivers, now);
}
async function read(path, file, issues) {
    try {
        return await (0,read_document.readDocument)(path, file, isText);
    }
    catch (error) {
        if (!(error instanceof errors/* PolicyError */.pn))
            throw error;
        issues.push(...error.issues);
        return undefined;
    }
}
/** Everything in a waiver is text; a ticket is often written as a bare number. */
function isText(path) {
    return path[0] === 'waivers' && path.length > 2;
}
function toWaiver(document, waiver, index) {
    return {
        ...waiver,
        rules: listOf(waiver.rules),
        resources: listOf(waiver.resources),
        file: document.file,
        line: document.locate(['waivers', index], 'value').line,
    };
}
/** What the schema cannot say: rules that do not exist, days that the calendar does not have. */
function checkWaivers(document, { waivers }) {
    return waivers.flatMap(({ rules, expiresOn }, index) => {
        const issues = [];
        for (const [at, rule] of listOf(rules).entries()) {
            if (ruleIds.includes(rule))
                continue;
            const path = ['waivers', index, 'rules', ...(Array.isArray(rules) ? [at] : [])];
            issues.push((0,policy_document/* issueAt */.NC)(document, path, 'value', 'policy/unknown-rule', unknownRule(rule, (0,nearest/* nearest */.p)(rule, ruleIds))));
        }
        if ((0,text_time/* readTime */.a)(expiresOn) === undefined) {
            const message = `waivers[${index}].expiresOn is ${(0,policy_document/* quote */.hD)(expiresOn)}, a day that does not exist; write one as YYYY-MM-DD.`;
            issues.push((0,policy_document/* issueAt */.NC)(document, ['waivers', index, 'expiresOn'], 'value', 'policy/wrong-value', message));
        }
        return issues;
    });
}

;// CONCATENATED MODULE: ./lib/findings/fingerprint.js
/**
 * 32 hexadecimal digits that stay the same for as long as rule, subject and property do. It tells findings apart and protects nothing.
 * No known hash, but reports and baselines hold it, so it stays; it is not slower than MD5 of `node:crypto` (0.6 \u00b5s against 0.75), which
 * takes 7 ms to load.
 */
function fingerprint(rule, subject, property) {
    const text = `${rule}\n${subject}\n${property}`;
    // Two lanes of multiply and shift over the code units, for each of two seeds.
    let [a, b] = [0x9e3779b9 ^ 0xdeadbeef, 0x9e3779b9 ^ 0x41c6ce57];
    let [c, d] = [0x85ebca6b ^ 0xdeadbeef, 0x85ebca6b ^ 0x41c6ce57];
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        a = Math.imul(a ^ unit, 2654435761);
        b = Math.imul(b ^ unit, 1597334677);
        c = Math.imul(c ^ unit, 2654435761);
        d = Math.imul(d ^ unit, 1597334677);
    }
    const bytes = Buffer.allocUnsafe(16);
    writeMixed(bytes, 0, a, b);
    writeMixed(bytes, 8, c, d);
    return bytes.toString('hex');
}
/** Each lane is finished like MurmurHash3, and mixed with the other. */
function writeMixed(bytes, at, first, second) {
    bytes.writeInt32BE(finished(first) ^ finished(second ^ (first >>> 16)), at);
    bytes.writeInt32BE(finished(second) ^ finished(first ^ (second >>> 13)), at + 4);
}
function finished(lane) {
    const half = Math.imul(lane ^ (lane >>> 16), 2246822507);
    return Math.imul(half ^ (half >>> 13), 3266489909);
}

;// CONCATENATED MODULE: ./lib/rules/agreement.js


/**
 * One result from several environments of which the machine belongs to one, nobody knows which: a pass if none has a finding, a
 * violation if all have one, otherwise unknown. An environment without a result has no finding. There is at least one result.
 */
function agree(results, environments, why) {
    const violations = results.filter(({ outcome }) => outcome.outcome === 'violation');
    const findings = results.filter(({ outcome }) => outcome.outcome === 'violation' || outcome.outcome === 'unknown');
    const mildest = mildestOf(findings.length > 0 ? findings : results);
    if (violations.length === environments.length)
        return { ...mildest, enforced: violations.every(({ enforced }) => enforced) };
    const worst = { severity: worstSeverity(findings), enforced: findings.some(({ enforced }) => enforced) };
    const [violated] = violations;
    if (violated)
        return { ...worst, outcome: disputed(violated, environments, why) };
    const [unsure] = findings;
    if (unsure)
        return { ...worst, outcome: unsure.outcome };
    return { ...mildest, outcome: results.find(({ outcome }) => outcome.outcome === 'pass') ? pass : mildest.outcome };
}
function mildestOf(results) {
    return results.reduce((mildest, result) => lib_severity/* severities */.gO.indexOf(result.severity) < lib_severity/* severities */.gO.indexOf(mildest.severity) ? result : mildest);
}
function worstSeverity(results) {
    return lib_severity/* severities */.gO[Math.max(0, ...results.map(({ severity }) => lib_severity/* severities */.gO.indexOf(severity)))];
}
function disputed({ environment, outcome }, environments, why) {
    const { property = 'environment', message = '' } = outcome;
    return undecided(property, `belongs to ${environments.join(' or ')}, which cannot be told; in ${environment} this counts: it ${message}`, `The environment of these machines is not known: ${why.replace(/\.$/, '')}.`);
}

;// CONCATENATED MODULE: ./lib/rules/evaluate.js







/** Evaluates every machine by the environments it may belong to, and everything else by what holds everywhere. */
function evaluate(rules, input) {
    const isLive = input.machines.some(({ patching: { machine } }) => machine.live !== undefined || machine.observed !== undefined);
    const asked = rules.filter(({ needs }) => isLive || needs !== 'live');
    const results = collectResults();
    for (const kind of Object.keys(evaluate_candidates))
        evaluateKind(kind, asked, input, results);
    return { findings: results.findings, rules: results.counts() };
}
/** The subjects of each kind. A rule about another kind needs a row here. */
const evaluate_candidates = {
    machine: machineCandidates,
    schedule: scheduleCandidates,
    *'dynamic scope'({ scopes, policy: { everywhere } }) {
        for (const scope of scopes)
            yield { ...ifItExists(scope.assignment), views: [viewOf(everywhere, scope)] };
    },
    *'update management resource'({ updateManagement, policy: { everywhere } }) {
        for (const resource of updateManagement)
            yield { resource, views: [viewOf(everywhere, resource)] };
    },
};
function viewOf(requirements, subject) {
    return { environment: '', seen: { requirements, subject } };
}
function* scheduleCandidates({ schedules, policy: { everywhere }, now }) {
    for (const given of schedules) {
        const { scope } = given.schedule;
        if (scope.kind === 'absent' || (scope.kind === 'value' && !(0,resource_id/* sameText */.QV)(scope.value, 'InGuestPatch')))
            continue;
        const candidate = { ...ifItExists(given.schedule), views: [viewOf(everywhere, { ...given, now, requirements: everywhere })] };
        yield scope.kind === 'unknown' ? { ...candidate, qualify: (outcome) => ifGuest(scope.why, outcome) } : candidate;
    }
}
/** A resource, and what a result is worth where it is not certain that it will exist. */
function ifItExists(resource) {
    const { mayExist } = resource;
    if (mayExist === undefined)
        return { resource };
    const qualify = (outcome) => {
        if (outcome.outcome !== 'violation')
            return outcome;
        return undecided(outcome.property, `${outcome.message}, if it is deployed`, `Whether these are deployed is not known: ${mayExist.replace(/\.$/, '')}.`);
    };
    return { resource, qualify };
}
/** What is wrong with a schedule is wrong only if it is one for guests. */
function ifGuest(why, outcome) {
    if (outcome.outcome !== 'violation')
        return outcome;
    return undecided(outcome.property, `${outcome.message}, if its scope is InGuestPatch`, `The scope of these schedules is not known: ${why.replace(/\.$/, '')}.`);
}
function* machineCandidates({ machines, fleet: all = machines, whyNotWhole, policy, now, asOf, }) {
    const fleet = all.some(isNodePool) ? all.filter((member) => !isNodePool(member)) : all;
    for (const member of machines) {
        const { membership } = member;
        const asSeen = asOf && { now: asOf.now, patching: asOf.patching?.(member.patching.machine) ?? member.patching };
        const views = standingsOf(membership, policy).map((standing) => machineView(member, standing, { fleet, whyNotWhole, now, asSeen }));
        const candidate = { ...ifItExists(member.patching.machine), views, ...(isNodePool(member) ? { nodePool: true } : {}) };
        yield views.length > 1 ? { ...candidate, why: membership.why } : candidate;
    }
}
/** AKS takes the nodes of a pool one after the other: what holds between guests does not hold for them. */
function isNodePool({ patching }) {
    return patching.machine.kind === 'aks-node-pool';
}
function standingsOf(membership, policy) {
    switch (membership.kind) {
        case 'one':
            return [standingIn(membership.environment)];
        case 'none':
            return [standingInNone(membership, policy)];
        case 'several':
            return membership.environments.map((environment) => (environment ? standingIn(environment) : standingInNone(membership, policy)));
    }
}
function standingIn({ name, requirements }) {
    return { name, environment: name, requirements };
}
/** A policy without environments evaluates every machine by what holds everywhere. */
function standingInNone(membership, { unmatched, environments, everywhere }) {
    const name = 'no environment';
    if (environments.length === 0)
        return { name, requirements: everywhere };
    if (unmatched === 'ignore')
        return { name };
    if (typeof unmatched === 'object') {
        const target = environments.find((environment) => environment.name === unmatched.environment);
        return target ? standingIn(target) : { name, requirements: everywhere };
    }
    return { name, requirements: everywhere, unmatched: { effect: unmatched, membership } };
}
/** The subject is filled in step by step: it is made for every machine, and spreads are slow. */
function machineView({ patching }, standing, { fleet, whyNotWhole, now, asSeen }) {
    const { name, environment, requirements, unmatched } = standing;
    if (!requirements)
        return { environment: name };
    const subject = { patching, fleet, now, requirements };
    if (environment !== undefined)
        subject.environment = environment;
    if (unmatched)
        subject.unmatched = unmatched;
    if (asSeen)
        subject.asSeen = asSeen;
    if (whyNotWhole)
        subject.whyNotWhole = whyNotWhole;
    return { environment: name, seen: { requirements, subject } };
}
function evaluateKind(kind, rules, input, results) {
    const rulesFor = rulesInForce(rules.filter((rule) => rule.appliesTo === kind));
    for (const candidate of evaluate_candidates[kind](input)) {
        if (candidate.views.length === 1)
            evaluateOnce(candidate, rulesFor, results);
        else
            evaluateBySeveral(candidate, rulesFor, results);
    }
}
/** The rules that requirements leave switched on; worked out once for each requirements. */
function rulesInForce(rules) {
    const prepared = new Map();
    const ofNodePools = (0,memo/* memo */.p)((all) => all.filter((rule) => rule.nodePools));
    return (requirements, nodePool) => {
        const known = prepared.get(requirements) ?? rules.flatMap((rule) => inForce(rule, requirements.rules[rule.id]) ?? []);
        prepared.set(requirements, known);
        return nodePool ? ofNodePools(known) : known;
    };
}
function evaluateOnce({ resource, views: [view], nodePool, qualify }, rulesFor, results) {
    if (!view?.seen)
        return;
    for (const rule of rulesFor(view.seen.requirements, nodePool)) {
        const outcome = rule.check(view.seen.subject);
        results.add(resource, rule.id, evaluate_resultOf(rule, qualify ? qualify(outcome) : outcome));
    }
}
function evaluateBySeveral({ resource, views, why = '', nodePool, qualify = (outcome) => outcome }, rulesFor, results) {
    const byRule = new Map();
    for (const { environment, seen } of views) {
        if (!seen)
            continue;
        for (const rule of rulesFor(seen.requirements, nodePool)) {
            const result = { ...evaluate_resultOf(rule, qualify(rule.check(seen.subject))), environment };
            const others = byRule.get(rule.id);
            if (others)
                others.push(result);
            else
                byRule.set(rule.id, [result]);
        }
    }
    const environments = views.map(({ environment }) => environment);
    for (const [rule, ofRule] of byRule)
        results.add(resource, rule, agree(ofRule, environments, why));
}
function evaluate_resultOf({ severity, enforced }, outcome) {
    if (outcome.outcome !== 'violation')
        return { outcome, severity, enforced };
    return { outcome, severity: (0,lib_severity/* milder */.IH)(severity, outcome.severity ?? severity), enforced: enforced && outcome.advisory !== true };
}
function collectResults() {
    const findings = [];
    const tallies = new Map();
    const sentences = new Map();
    /** What many findings say is kept once. */
    const once = (sentence) => {
        const known = sentences.get(sentence) ?? sentence;
        sentences.set(known, known);
        return known;
    };
    return {
        findings,
        add(resource, rule, { outcome, severity, enforced }) {
            let tally = tallies.get(rule);
            if (!tally) {
                tally = { pass: 0, violation: 0, unknown: 0, 'not-applicable': 0 };
                tallies.set(rule, tally);
            }
            tally[outcome.outcome] += 1;
            if (outcome.outcome === 'pass' || outcome.outcome === 'not-applicable')
                return;
            // Filled in step by step: spreads of the optional parts slow down an estate full of findings.
            const { property, message } = outcome;
            const finding = {
                rule,
                subject: resource.id,
                outcome: outcome.outcome,
                severity,
                enforced,
                property,
                message: once(message),
                fingerprint: fingerprint(rule, resource.id, property),
            };
            if (outcome.outcome === 'unknown')
                finding.reason = once(outcome.reason);
            else if (outcome.fix !== undefined)
                finding.fix = once(outcome.fix);
            if (outcome.outcome === 'violation' && outcome.changes)
                finding.changes = outcome.changes;
            if (resource.origin.location)
                finding.location = resource.origin.location;
            findings.push(finding);
        },
        counts() {
            const sorted = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1));
            return Object.fromEntries(sorted.map(([rule, { 'not-applicable': notApplicable, ...others }]) => [rule, { ...others, notApplicable }]));
        },
    };
}

;// CONCATENATED MODULE: ./lib/text/capitalized.js
/** With a capital letter at the start. */
function capitalized(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

;// CONCATENATED MODULE: ./lib/patching/affected.js




/**
 * The machines whose own facts change in this input, that it takes over from elsewhere, or that gain, lose or keep a schedule which changes,
 * and those that a new policy may reach or something new may put on a schedule which was not read: what a reviewer of the change has to
 * look at.
 */
function isAffected(estate) {
    const changed = new Set(estate.assignments.filter(isChange).map(({ id }) => id));
    const removed = new Set(estate.removedSchedules.map((id) => (0,resource_id/* resourceKey */.ik)(id)));
    const named = indexByMachine(estate.formerAssignments);
    const wide = widely(estate.formerAssignments);
    const lost = (machine) => named.has(machine.id) || wide.some((assignment) => selectionOf(assignment, machine.id, machine) !== undefined);
    const unread = estate.coverage.gaps.filter(mayScheduleAnew);
    return ({ machine, reaches }) => isChange(machine) ||
        machine.byPolicy?.changes === true ||
        reaches.some(({ assignment, schedule, scheduleId = '' }) => changed.has(assignment) || (schedule ? isChange(schedule) : removed.has((0,resource_id/* resourceKey */.ik)(scheduleId)))) ||
        lost(machine) ||
        unread.some((gap) => (0,estate_coverage/* mayConcern */.W5)(gap, (0,estate_coverage/* areaOf */.d6)((0,estate_known/* valueOf */.RP)(machine.subscription), (0,estate_known/* valueOf */.RP)(machine.resourceGroup))));
}
/** Does a change of the input touch it, or take it over from elsewhere as it is? */
function isChange({ change, imported }) {
    return change !== 'keep' || imported === true;
}
function mayScheduleAnew({ kinds, change }) {
    return change !== undefined && change !== 'keep' && (kinds.includes('assignments') || kinds.includes('schedules'));
}

;// CONCATENATED MODULE: ./lib/patching/assigned.js


/**
 * Is the schedule named by an assignment? A dynamic scope that matches no machine counts as use. Assignments of one schedule may lie
 * anywhere, so one that was not read anywhere may use it; but not one that this input creates, which nothing outside can name yet.
 */
function isAssigned(schedule, estate) {
    let why = schedule.change === 'create' ? whyPerhapsBesideIt(estate) : whyPerhapsElsewhere(schedule, estate);
    for (const { schedule: reference, mayExist } of estate.assignments) {
        if (reference.kind === 'unknown')
            why = reference.why;
        if (reference.kind !== 'inside' || !reference.ids.includes(schedule.id))
            continue;
        if (reference.ids.length === 1 && mayExist === undefined)
            return (0,estate_known/* value */.Uq)(true);
        why = mayExist ?? 'which of several schedules is assigned is not known';
    }
    return why === undefined ? (0,estate_known/* value */.Uq)(false) : (0,estate_known/* unknown */.L5)(why);
}
/** Something of the input itself that was not read, and that may assign what the input creates. */
function whyPerhapsBesideIt({ coverage }) {
    return coverage.gaps.find(({ kinds }) => kinds.includes('assignments'))?.why;
}
function whyPerhapsElsewhere({ subscription, resourceGroup }, { coverage }) {
    const anywhere = coverage.gaps.find(({ kinds }) => kinds.includes('assignments'));
    const unread = anywhere ?? (0,estate_coverage/* askCoverage */.uQ)(coverage)('assignments', (0,estate_coverage/* areaOf */.d6)((0,estate_known/* valueOf */.RP)(subscription), (0,estate_known/* valueOf */.RP)(resourceGroup)));
    return unread && `an assignment outside the input may use it${anywhere ? `: ${anywhere.why}` : ''}`;
}

;// CONCATENATED MODULE: ./lib/runs/scope.js







function machinesInScope({ machines, estate, policy }, planScope) {
    const whole = planScope === 'all' && !machines.some(({ patching }) => patching.machine.surrounding);
    const affected = whole ? machines : affectedMachines(machines, estate, policy);
    const scoped = planScope === 'all' && !whole ? everyOwn(machines, affected) : affected;
    // A policy without environments evaluates every machine by what it says everywhere.
    const skips = policy.unmatched === 'ignore' && policy.environments.length > 0;
    const evaluated = scoped.filter(({ membership }) => membership.kind !== 'none' || !skips);
    return { machines: evaluated, ignored: scoped.length - evaluated.length, outOfScope: machines.length - scoped.length };
}
/** Machines of the input, and those around it that it affects. */
function everyOwn(machines, affected) {
    const reached = new Set(affected);
    return machines.filter((machine) => !machine.patching.machine.surrounding || reached.has(machine));
}
/** The order of two environments changes with either, so those that wait for a changed one are looked at as well. */
function affectedMachines(machines, estate, policy) {
    const affected = isAffected(estate);
    const own = machines.filter(({ patching }) => affected(patching));
    const changed = new Set(own.flatMap(({ membership }) => environmentsOf(membership)));
    const waiting = new Set(policy.environments
        .filter(({ requirements }) => environmentsAhead(allRules, requirements).some((name) => changed.has(name)))
        .map(({ name }) => name));
    if (waiting.size === 0)
        return own;
    const directly = new Set(own);
    return machines.filter((machine) => directly.has(machine) || environmentsOf(machine.membership).some((name) => waiting.has(name)));
}
function environmentsOf(membership) {
    if (membership.kind === 'none')
        return [];
    if (membership.kind === 'one')
        return [membership.environment.name];
    return membership.environments.flatMap((environment) => environment?.name ?? []);
}
/** With `changed`: schedules that change or reach an evaluated machine, or whose assignments change. */
function schedulesInScope({ estate, machines }, evaluated, planScope) {
    const reached = reachedBy(machines);
    const unread = whyReachesMore(estate.coverage, machines);
    const concerned = new Set(evaluated.flatMap(({ patching }) => patching.reaches.map(({ scheduleId }) => scheduleId)));
    for (const assignment of estate.assignments) {
        const { schedule } = assignment;
        if (isChange(assignment) && schedule.kind === 'inside')
            for (const id of schedule.ids)
                concerned.add(id);
    }
    return estate.schedules
        .filter((schedule) => (planScope === 'all' && !schedule.surrounding) || isChange(schedule) || concerned.has(schedule.id))
        .map((schedule) => ({
        schedule,
        machines: reached.get(schedule.id) ?? [],
        ...(unread === undefined ? {} : { unread }),
        assigned: isAssigned(schedule, estate),
    }));
}
/** Why a schedule, which may be assigned from anywhere, may reach machines that the input does not show on it. */
function whyReachesMore({ gaps }, machines) {
    const gap = gaps.find(({ kinds, excluded }) => kinds.includes('assignments') || (kinds.includes('machines') && excluded === undefined));
    if (gap)
        return gap.why;
    for (const { patching } of machines) {
        const why = whyScheduleLost(patching);
        if (why !== undefined)
            return why;
    }
    return undefined;
}
/** Dynamic scopes with what they select among all machines; with `changed`, those that change. */
function dynamicScopesInScope({ estate, machines }, planScope) {
    const whyNotWhole = (0,estate_coverage/* askCoverage */.uQ)(estate.coverage);
    const members = membersOf(machines);
    return estate.assignments.flatMap((assignment) => {
        const { target, id, surrounding } = assignment;
        if (target.kind !== 'dynamic' || ((planScope === 'changed' || surrounding) && !isChange(assignment)))
            return [];
        return [
            {
                assignment,
                scope: target.scope,
                members: members.get(id) ?? { certain: 0, possible: 0 },
                unread: unreadIn(target.scope, whyNotWhole),
            },
        ];
    });
}
/** Why machines that the scope selects may not be in the input: the filter may name groups, else it is all that the scope sits on. */
function unreadIn({ subscription, resourceGroup, resourceGroups }, whyNotWhole) {
    const group = (0,estate_known/* valueOf */.RP)(resourceGroup);
    const named = (0,estate_known/* valueOf */.RP)(resourceGroups)?.map(estate_known/* valueOf */.RP) ?? [];
    const groups = group === undefined && named.length > 0 && !named.includes(undefined) ? named : [group];
    for (const one of groups) {
        const unread = whyNotWhole('machines', (0,estate_coverage/* areaOf */.d6)((0,estate_known/* valueOf */.RP)(subscription), one));
        if (unread)
            return unread;
    }
    return undefined;
}
/** How many machines each dynamic assignment reaches; one that may mean several schedules reaches a machine once. */
function membersOf(machines) {
    const members = new Map();
    for (const { patching } of machines) {
        const reaches = new Map(patching.reaches.filter(({ via }) => via === 'dynamic').map((reach) => [reach.assignment, reach]));
        for (const [assignment, { selected, why }] of reaches) {
            const count = members.get(assignment) ?? { certain: 0, possible: 0 };
            members.set(assignment, count);
            if (selected === 'yes')
                count.certain += 1;
            else {
                count.possible += 1;
                count.why ??= why ?? 'the input cannot tell';
            }
        }
    }
    return members;
}
function reachedBy(machines) {
    const reached = new Map();
    for (const { patching } of machines) {
        const ids = new Set(patching.reaches.flatMap(({ reached, scheduleId }) => (reached === 'yes' && scheduleId !== undefined ? [scheduleId] : [])));
        for (const id of ids) {
            const list = reached.get(id);
            if (list)
                list.push(patching);
            else
                reached.set(id, [patching]);
        }
    }
    return reached;
}

;// CONCATENATED MODULE: ./lib/runs/check.js






















/**
 * Evaluates the input by the policy. Throws a PatchCheckError where no verdict is possible.
 *
 * @example
 * ```ts
 * import { check } from 'azure-patch-policy';
 *
 * const report = await check({ files: ['plan.json'], policy: ['policy.yaml'] });
 * console.log(report.conclusion); // fail
 * ```
 */
async function check_check(options) {
    const settings = checkSettings(options);
    return checkInput(await readRunInput(settings), settings);
}
/** Evaluates an input that is read. */
async function checkInput(input, options) {
    const waivers = await loadWaivers((await findFiles(options.waivers, options.workingDirectory)).map((file) => file.name), options.workingDirectory, options.now);
    // A live estate has no changes to choose by.
    const live = input.source === 'azure';
    const planScope = live ? 'all' : options.planScope;
    // First, so that no more of it stays than what it violated.
    const earlierViolations = input.earlier && violationsAt(input.earlier, input, options, planScope, waivers);
    const used = new Set();
    const { machines, ignored, outOfScope, schedules, settled, rules } = evaluateInScope(input, planScope, options, waivingBy(waivers, input.estate, used));
    const { gaps } = input.estate.coverage;
    const since = earlierViolations && compareVerdicts(earlierViolations, input.earlier.takenAt, violationsIn(machines, settled), unread(input.estate));
    return buildReport({
        version: version/* version */.r,
        now: options.now,
        source: input.source,
        policies: input.policy.files,
        closedWorld: isClosed(input.estate),
        machines,
        schedules: schedules.map(({ schedule }) => schedule),
        outOfScope: outOfScope + ignored,
        settled,
        rules,
        leaving: input.estate.leaving,
        incomplete: gaps.filter((gap) => isIncomplete(gap, planScope)),
        expiredWaivers: waivers.expired.length,
        ...(since ? { since } : {}),
        live,
        ...(input.asOf ? { asOf: input.asOf } : {}),
        notes: [
            ...input.notes,
            ...(ignored > 0 ? [ignoredNote(ignored)] : []),
            ...openNotes(gaps.filter((gap) => !isIncomplete(gap, planScope))),
            ...liveNotes(machines.map(({ patching }) => patching.machine)),
            ...waiverNotes(waivers, used),
        ],
        gate: options,
        remedies: remediesOf(allRules),
    });
}
/** By the policy and the waivers of today, at the time when the estate was so. */
function violationsAt({ estate, takenAt }, { source, policy }, options, planScope, waivers) {
    const input = runInputOf({ source, estate, notes: [] }, policy, { ...options, now: takenAt });
    const { machines, settled } = evaluateInScope(input, planScope, options, waivingBy(waivers, estate));
    return violationsIn(machines, settled);
}
function violationsIn(machines, settled) {
    return since_violationsOf(machines.map(({ patching }) => patching.machine.id), unwaivedViolations(settled), settled.unknowns);
}
/** A machine that is not in the estate, but that it may not have read: it is not gone for that. */
function unread({ machines, coverage }) {
    const whyNotWhole = (0,estate_coverage/* askCoverage */.uQ)(coverage);
    const read = new Set(machines.map(({ id }) => (0,resource_id/* resourceKey */.ik)(id)));
    return (id) => !read.has((0,resource_id/* resourceKey */.ik)(id)) && whyNotWhole('machines', id) !== undefined;
}
/** Everything that the rules report of an input, and what it means. */
function evaluateInScope(input, planScope, gate, waiverFor) {
    const scope = machinesInScope(input, planScope);
    const schedules = schedulesInScope(input, scope.machines, planScope);
    const { findings, rules } = evaluate(allRules, {
        machines: scope.machines,
        fleet: input.machines,
        whyNotWhole: (0,estate_coverage/* askCoverage */.uQ)(input.estate.coverage),
        schedules,
        scopes: dynamicScopesInScope(input, planScope),
        updateManagement: input.estate.updateManagement.filter(({ change }) => planScope === 'all' || change !== 'keep'),
        policy: input.policy,
        now: input.now,
        ...(input.asOf ? { asOf: asOf(input.asOf, input) } : {}),
    });
    return { ...scope, schedules, rules, settled: settle(findings, gate, waiverFor) };
}
/** Running machines as a snapshot shows them, by its own time; only a schedule that expired since patched them otherwise then. */
function asOf(then, { estate, now }) {
    const expired = estate.schedules.some((schedule) => scheduleRuns(schedule, then).runs !== scheduleRuns(schedule, now).runs);
    return expired ? { now: then, patching: patchingOf(estate, then) } : { now: then };
}
/** Are all assignments known that could put a machine of the input on a schedule? */
function isClosed({ machines, coverage }) {
    const whyNotWhole = (0,estate_coverage/* askCoverage */.uQ)(coverage);
    if (machines.length === 0)
        return coverage.whole.length > 0 && !coverage.gaps.some(({ kinds }) => kinds.includes('assignments'));
    return machines.every((machine) => !whyNotWhole('assignments', (0,estate_coverage/* areaOf */.d6)((0,estate_known/* valueOf */.RP)(machine.subscription), (0,estate_known/* valueOf */.RP)(machine.resourceGroup))));
}
/** Like a machine, what the input leaves as it is belongs to no change. */
function isIncomplete({ effect, change }, planScope) {
    return effect === 'incomplete' && (planScope === 'all' || change !== 'keep');
}
function openNotes(gaps) {
    return [
        ...gaps.filter(({ subject }) => subject === undefined).map(({ why }) => `${capitalized(why.replace(/\.$/, ''))}.`),
        ...gapsByReason(gaps).map(({ why, named, count }) => `${named} ${count === 1 ? 'was' : 'were'} not read: ${why}.`),
    ];
}
function ignoredNote(machines) {
    return `${(0,plural/* plural */.L)(machines, 'machine belongs', 'machines belong')} to no environment and ${machines === 1 ? 'was' : 'were'} not judged (unmatched: ignore).`;
}
/** Finds the waiver of a finding, which may name a resource by address or by resource id; `used` gathers those that cover something. */
function waivingBy(waivers, estate, used = new Set()) {
    const resourceIds = new Map([...estate.machines, ...estate.schedules].map(({ id, resourceId }) => [id, resourceId]));
    return (finding) => {
        const resourceId = resourceIds.get(finding.subject);
        const waiver = waiverFor(waivers, finding, resourceId?.kind === 'value' ? [resourceId.value] : []);
        if (waiver)
            used.add(waiver);
        return waiver;
    };
}

;// CONCATENATED MODULE: ./lib/runs/explain-live.js



const explain_live_most = 10;
/** What Azure knows about a running machine, as far as rules look at it; lists are cut after ten entries, and say so. */
function liveFacts({ created, power, connection, blockedExtensions = estate_known/* absent */.Ge, assessment, pending, installations, runs, configuration, }) {
    const states = (all) => all.map(stateText).join(', ');
    return [
        ...explain_live_said('created', created),
        ...explain_live_said('power', (0,estate_known/* mapKnown */.ym)(power, stateText)),
        ...explain_live_said('connection', (0,estate_known/* mapKnown */.ym)(connection, stateText)),
        ...explain_live_said('blocked', (0,estate_known/* mapKnown */.ym)(blockedExtensions, (names) => names.join(', ') || 'no extension of Update Manager')),
        { name: 'assessment', value: explain_live_inWords((0,estate_known/* mapKnown */.ym)(assessment, assessmentText), 'none in the last seven days') },
        ...explain_live_listed('missing', pending, patchText, 'nothing critical'),
        ...explain_live_listed('installation', installations, installationText, 'none in the last thirty days'),
        ...(runs && (runs.kind !== 'value' || runs.value.length > 0) ? explain_live_listed('run', runs, runText, '') : []),
        ...explain_live_said('settings', (0,estate_known/* mapKnown */.ym)(configuration, states)),
    ];
}
function explain_live_said(name, fact) {
    return fact.kind === 'absent' ? [] : [{ name, value: explain_live_inWords(fact, '') }];
}
function explain_live_inWords(fact, none) {
    if (fact.kind === 'absent')
        return none;
    return fact.kind === 'value' ? fact.value : `unknown: ${fact.why}`;
}
function explain_live_listed(name, facts, text, none) {
    if (facts.kind !== 'value')
        return explain_live_said(name, facts);
    if (facts.value.length === 0)
        return [{ name, value: none }];
    const left = facts.value.length - explain_live_most;
    return [...facts.value.slice(0, explain_live_most).map(text), ...(left > 0 ? [`and ${left} more`] : [])].map((value) => ({ name, value }));
}
function stateText({ state, since }) {
    return since === undefined ? state : `${state} since ${since}`;
}
function assessmentText({ status, at, startedBy, service, rebootPending, counts, error }) {
    const missing = countsText(counts);
    return [
        [
            status,
            explain_live_inWords(at, 'at no known time'),
            ...(startedBy === undefined ? [] : [`by ${startedBy}`]),
            ...(service ? [`asked ${service}`] : []),
        ].join(', '),
        missing === '' ? 'nothing counted as missing' : `missing: ${missing}`,
        `reboot pending: ${explain_live_inWords((0,estate_known/* mapKnown */.ym)(rebootPending, String), 'not said')}`,
        ...(error ? [inAzuresWords(error)] : []),
    ].join('; ');
}
function countsText(counts) {
    const some = Object.entries(counts).filter(([, count]) => count > 0);
    return some.map(([name, count]) => `${count} ${name}`).join(', ');
}
function patchText(patch) {
    const { version, classifications, published, firstSeen } = patch;
    const since = published.kind === 'value' ? `, published ${published.value}` : firstSeen === undefined ? '' : `, first seen ${firstSeen}`;
    return `${patchName(patch)}${version === undefined ? '' : ` ${version}`} (${classifications.join(', ')})${since}`;
}
function runText({ id, status, started, error }) {
    return [`${status}, ${explain_live_inWords(started, 'at no known time')}`, `run ${id}`, ...(error ? [inAzuresWords(error)] : [])].join('; ');
}
function installationText({ status, at, counts, windowExceeded, rebootStatus, scheduleRun, error }) {
    return [
        `${status}, ${explain_live_inWords(at, 'at no known time')}`,
        countsText(counts) || 'nothing to install',
        `reboot: ${explain_live_inWords(rebootStatus, 'not said')}`,
        ...(windowExceeded ? ['ran out of its window'] : []),
        ...(scheduleRun === undefined ? [] : [`run ${scheduleRun}`]),
        ...(error ? [inAzuresWords(error)] : []),
    ].join('; ');
}

;// CONCATENATED MODULE: ./lib/runs/explain.js







/**
 * Explains every machine of the input whose address, resource id or name contains `machine`, without regard to case (all of them where it
 * is undefined), sorted by id.
 *
 * @example
 * ```ts
 * import { explain } from 'azure-patch-policy';
 *
 * const [machine] = await explain({ files: ['plan.json'], policy: ['policy.yaml'] }, 'web');
 * console.log(machine?.orchestrations[0]?.name); // CustomerManagedSchedules
 * ```
 */
async function explain(options, machine) {
    return (await explainWithNotes(options, machine)).explanations;
}
/**
 * As `explain`, with the nearest names where no machine has the given one, and with the notes on the input.
 *
 * @example
 * ```ts
 * import { explainWithNotes } from 'azure-patch-policy';
 *
 * const { explanations, nearest } = await explainWithNotes({ files: ['plan.json'], policy: ['policy.yaml'] }, 'wbe');
 * console.log(explanations.length, nearest[0]); // 0 web
 * ```
 */
async function explainWithNotes(options, machine) {
    const { machines, notes } = await run_input_readRunInput(inputSettings(options));
    const explanations = machines
        .filter(({ patching }) => machine === undefined || isCalled(patching.machine, machine.toLowerCase()))
        .sort((a, b) => (a.patching.machine.id < b.patching.machine.id ? -1 : 1))
        .map(explainMachine);
    const all = machines.map(({ patching }) => patching.machine);
    return { explanations, nearest: machine === undefined || explanations.length > 0 ? [] : nearestNames(machine, all), notes };
}
function isCalled({ id, name, resourceId }, part) {
    return [id, (0,estate_known/* valueOf */.RP)(name), (0,estate_known/* valueOf */.RP)(resourceId)].some((called) => called?.toLowerCase().includes(part));
}
/** For an address other addresses, for a name or a resource id, of which only the end is a machine's own, other names. */
function nearestNames(word, machines) {
    const isAddress = /^[^/]*[.[]/.test(word);
    const names = machines.map(({ id, name }) => (isAddress ? id : ((0,estate_known/* valueOf */.RP)(name) ?? id)));
    return (0,nearest/* nearestFew */.r)(word.slice(word.lastIndexOf('/') + 1), names, 3);
}
function explainMachine({ patching, membership }) {
    const { machine } = patching;
    return {
        machine: machine.id,
        environment: [environmentSentence(membership), `Because ${membership.why}.`],
        facts: factNames.map((name) => ({ name, value: factText(machine[name]) })),
        running: machine.live ? liveFacts(machine.live) : [],
        schedules: scheduleSentences(patching),
        scheduleChanges: changeSentences(patching.scheduleChanges),
        orchestrations: patching.orchestrations.map((name) => ({ name, why: explain_reasons[name] })),
        decidedBy: patching.undecided.map(({ fact, why }) => `${fact}: ${why}`),
    };
}
function environmentSentence(membership) {
    switch (membership.kind) {
        case 'one':
            return `It belongs to ${membership.environment.name}.`;
        case 'none':
            return 'It belongs to no environment.';
        case 'several':
            return `It may belong to ${membership.environments.map((one) => one?.name ?? 'none').join(' or ')}.`;
    }
}
const factNames = ['kind', ...(0,fact/* marked */.x)(machine_facts/* machineFacts */.R, 'explained')];
function factText(fact) {
    if (typeof fact === 'string')
        return fact;
    if (fact.kind === 'absent')
        return 'absent';
    if (fact.kind === 'unknown')
        return `unknown: ${fact.why}`;
    return `${valueText(fact.value)}${fact.implicit ? ' (default, nobody wrote it)' : ''}`;
}
function valueText(value) {
    if (value instanceof Map)
        return [...value].map(([name, text]) => `${name}=${factText(text)}`).join(', ') || 'none';
    if (typeof value !== 'object' || value === null)
        return String(value);
    return Object.values(value).join('/');
}
function scheduleSentences({ reaches, unread }) {
    return [...reaches.map(reachSentence), ...(unread ? [unreadSentence(unread)] : [])];
}
function unreadSentence({ why, unclaimed }) {
    return unclaimed ? 'A schedule may be assigned outside this input (open world).' : `A schedule that was not read may reach it: ${why}.`;
}
function reachSentence({ scheduleId, via, reached, runs, why, assignment }) {
    const how = `${reached === 'yes' ? 'reaches it' : 'may reach it'} by ${via === 'static' ? 'assignment' : 'dynamic scope'} ${assignment}`;
    const effect = runs === 'yes' ? 'it runs' : runs === 'no' ? 'it does not patch' : 'whether it patches is not known';
    return `${scheduleId ?? 'A schedule that is not known'} ${how}; ${effect}${why === undefined ? '' : ` (${why})`}.`;
}
function changeSentences({ loses, gains }) {
    const sentence = ([certainly, perhaps]) => {
        return ({ scheduleId = 'a schedule that is not known', certain, why }) => `It ${certain ? certainly : perhaps} ${scheduleId}: ${why}.`;
    };
    return [...loses.map(sentence(['loses', 'may lose'])), ...gains.map(sentence(['gains', 'may gain']))];
}
const explain_reasons = {
    CustomerManagedSchedules: 'AutomaticByPlatform, bypass set and a schedule reaches it (Arc servers need only the schedule)',
    AzureManagedSafeDeployment: 'AutomaticByPlatform, bypass not set, no schedule, and an image that Azure patches',
    WindowsAutomaticUpdates: 'the patch mode leaves it to Windows, whose own updates are on',
    ImageDefault: 'the patch mode leaves it to what the Linux image brings',
    ManualUpdates: 'nothing installs updates by itself: the mode is Manual, or Windows\u2019 own updates are off',
    AutomaticOsUpgrade: 'the scale set replaces its image automatically',
    AksNodeImage: 'AKS gives the nodes a new image every week',
    AksSecurityPatch: 'AKS installs security patches on the nodes, or gives them a patched image',
    AksUnmanaged: 'the Linux nodes install security updates every night by themselves; nobody arranges their reboots',
    NobodyNoSchedule: 'bypass is set, so Azure waits for a schedule, and none reaches it',
    NobodyBlockedSchedule: 'a schedule reaches it, but bypass is not set, so the schedule is refused',
    NobodyUnsupportedImage: 'AutomaticByPlatform without schedule, but Azure does not patch this image',
    NobodyNodeChannel: 'the node OS upgrade channel leaves the nodes to their owner: None, or Unmanaged on Windows',
    NotUpdated: 'the scale set has no automatic OS upgrade, or its image version is fixed',
};

;// CONCATENATED MODULE: ./lib/runs/files-read.js






/**
 * Absolute paths of the files that a check with these options reads, as far as they can be found: input, snapshot, policies with all that
 * they extend, and waivers. Who writes files can see here what must not be overwritten.
 *
 * @example
 * ```ts
 * import { filesRead } from 'azure-patch-policy';
 *
 * const files = await filesRead({ files: ['plan.json'], policy: ['policy.yaml'] });
 * console.log(files.length); // 2
 * ```
 */
async function filesRead(options) {
    const settings = options_checkSettings(options);
    const { workingDirectory, files, snapshot, policy, waivers } = settings;
    const named = [...files, ...(snapshot === undefined ? [] : [snapshot]), ...policy, ...waivers];
    const found = await Promise.all(named.map((pattern) => known(() => findFiles([pattern], workingDirectory))));
    const extended = await known(async () => (await readPolicy(settings)).files);
    // Shipped policies are no files of the user.
    const paths = extended.map((file) => (0,external_node_path_.resolve)(workingDirectory, file)).filter((path) => (0,external_node_fs_.existsSync)(path));
    return [...new Set([...found.flat().map(({ path }) => path), ...paths])];
}
/** What cannot be found or read is refused by the run itself, which says why. */
async function known(find) {
    try {
        return await find();
    }
    catch (error) {
        if (error instanceof errors/* PatchCheckError */.PG)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/runs/rules.js

/**
 * Every rule, by id.
 *
 * @example
 * ```ts
 * import { describeRules } from 'azure-patch-policy';
 *
 * const rules = await describeRules();
 * console.log(rules.every(({ id, title }) => id !== title)); // true
 * ```
 */
async function describeRules() {
    const { ruleCatalog } = await __webpack_require__.e(/* import() */ "generated-rule-catalog").then(__webpack_require__.bind(__webpack_require__, 4161));
    return ruleCatalog.map((rule) => ({ ...rule, page: `${version/* repository */.J}/blob/v${version/* version */.r}/src/rules/${rule.id}.md` }));
}

;// CONCATENATED MODULE: ./lib/runs/render.js


/**
 * A report in one format, in pieces: write them one after the other, or join them where the report is small. Throws nothing that depends on
 * the report.
 *
 * @example
 * ```ts
 * import { check, render } from 'azure-patch-policy';
 *
 * const report = await check({ files: ['plan.json'], policy: ['policy.yaml'] });
 * const text = [...(await render(report, 'text'))].join('');
 * console.log(text.includes('Patch policy failed')); // true
 * ```
 */
async function render(report, format, options = {}) {
    const { load } = formats/* formats */.F[format];
    const write = await load();
    const rules = new Map((await describeRules()).map(({ id, title, page, severity }) => [id, { title, link: page, severity }]));
    return write(report, { rules, pathInRepository: (file) => file, width: 80, color: false, ...options });
}

;// CONCATENATED MODULE: ./lib/runs/snapshot.js





/**
 * The estate of an input as a file that can be evaluated again anywhere; compressed where the name of the file ends with `.gz`.
 *
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { snapshot } from 'azure-patch-policy';
 *
 * const { bytes, machines } = await snapshot({ files: ['plan.json'] }, 'estate.json.gz');
 * await writeFile('estate.json.gz', bytes);
 * console.log(machines); // 6
 * ```
 */
async function snapshot(options, file) {
    const settings = estateSettings(options);
    const { policy = [] } = options;
    const counted = policy.length > 0 ? await readPolicy({ ...settings, policy }) : undefined;
    return encoded(await readEstateInput(settings, counted), settings.now, file);
}
/**
 * The report of a check together with a snapshot of what was evaluated, if a file for it is named, so that Azure is read once.
 *
 * @example
 * ```ts
 * import { checkWithSnapshot } from 'azure-patch-policy';
 *
 * const { report, snapshot } = await checkWithSnapshot({ files: ['plan.json'], policy: ['policy.yaml'] }, 'estate.json');
 * console.log(report.machines.length, snapshot?.machines); // 6 6
 * ```
 */
async function checkWithSnapshot(options, file) {
    const settings = options_checkSettings(options);
    const input = await run_input_readRunInput(settings);
    const report = await checkInput(input, settings);
    return { report, ...(file === undefined ? {} : { snapshot: await encoded(input, settings.now, file) }) };
}
/** What comes from a snapshot is of its time, in the next one too. */
async function encoded({ source, estate, asOf, notes }, now, file) {
    const { snapshotBytes } = await __webpack_require__.e(/* import() */ "sources-snapshot-write-snapshot").then(__webpack_require__.bind(__webpack_require__, 6549));
    return {
        bytes: await snapshotBytes({ source, takenAt: asOf ?? now, estate }, file, `azure-patch-policy ${version/* version */.r}`),
        incomplete: (0,estate_coverage/* incompleteGaps */.sN)(estate.coverage).map(({ subject, why }) => subject === undefined ? why : `${subject} was not understood: ${why}`),
        notes,
        machines: estate.machines.length,
        schedules: estate.schedules.length,
    };
}

;// CONCATENATED MODULE: ./lib/runs/validate.js





/**
 * Loads and checks policies and waivers only; returns one sentence for each file that is in order.
 *
 * @example
 * ```ts
 * import { validate } from 'azure-patch-policy';
 *
 * const [, sentence] = await validate({ policy: ['baseline', 'policy.yaml'] });
 * console.log(sentence); // policy.yaml: in order
 * ```
 */
async function validate(options) {
    const settings = options_checkSettings(options);
    const { workingDirectory, now } = settings;
    const policy = await readPolicy(settings);
    const waiverFiles = (await findFiles(settings.waivers, workingDirectory)).map((file) => file.name);
    const waivers = await loadWaivers(waiverFiles, workingDirectory, now);
    const environments = policy.environments.map(({ name }) => name);
    return [
        ...policy.files.map((file) => `${file}: in order`),
        ...waiverFiles.map((file) => `${file}: in order`),
        `${policy.name}: ${environments.length === 0 ? 'no environments' : `environments ${environments.join(', ')}`}`,
        ...waiverNotes(waivers, new Set(waivers.valid)),
    ];
}

;// CONCATENATED MODULE: ./lib/index.js
/** The library: the pipeline, its report, the reporters and the errors. Nothing else is public. */

















/***/ }),

/***/ 3397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ memoOfString),
/* harmony export */   p: () => (/* binding */ memo)
/* harmony export */ });
/** The same function, called once for each object; the result is kept for as long as the object. */
function memo(make) {
    return rememberedIn(new WeakMap(), make);
}
/** The same function, called once for each string. For few different ones: all are kept. */
function memoOfString(make) {
    return rememberedIn(new Map(), make);
}
function rememberedIn(results, make) {
    return (key) => {
        const known = results.get(key);
        if (known !== undefined)
            return known;
        const result = make(key);
        results.set(key, result);
        return result;
    };
}


/***/ }),

/***/ 9949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   NC: () => (/* binding */ issueAt),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   yP: () => (/* binding */ fileIssue)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

function issueAt(document, path, part, code, message) {
    return { code, file: document.file, ...document.locate(path, part), path, message };
}
/** A failure of the file as a whole. */
function fileIssue(file, code, message) {
    return { code, file, line: 1, column: 1, path: [], message };
}
/** Throws when there is at least one issue. */
function refuse(issues) {
    const [first, ...others] = issues;
    if (first)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn([first, ...others]);
}
/** Where an offset lies in a text. */
function positionOf(text, offset) {
    const before = text.slice(0, offset);
    const lines = before.split('\n');
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
/** Text of others inside a sentence: quoted, cut to 60 characters, without invisible ones. */
function quote(text) {
    const cut = text.length > 60 ? `${text.slice(0, 59)}\u2026` : text;
    return JSON.stringify(cut).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
/** A path as people write it: `environments.production.reboot[0]`. */
function pathText(path) {
    let text = '';
    for (const part of path) {
        if (typeof part === 'number')
            text += `[${part}]`;
        else if (/^[\w-]{1,60}$/.test(part))
            text += text === '' ? part : `.${part}`;
        else
            text += `[${quote(part)}]`;
    }
    return text;
}
/** `did you mean "x"?` or the list of what is allowed, ready to end a sentence. */
function suggestion(near, allowed) {
    if (near !== undefined)
        return `did you mean ${quote(near)}?`;
    return allowed.length === 0 ? 'nothing is allowed there.' : `allowed: ${allowed.join(', ')}.`;
}


/***/ }),

/***/ 7697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDocument: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/policy/document.js
var policy_document = __webpack_require__(9949);
;// CONCATENATED MODULE: ./lib/policy/json-document.js

/**
 * Reads a JSON file; undefined when the text is not JSON. Throws a PolicyError for keys given twice, which JSON.parse would
 * settle silently in favour of the last.
 */
function readJson(file, text) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const { root, repeated } = outline(text);
    (0,policy_document/* refuse */.TR)(repeated.slice(0, 100).map((node) => ({
        code: 'policy/duplicate-key',
        file,
        ...(0,policy_document/* positionOf */.df)(text, node.keyOffset),
        path: pathOf(node),
        message: `The key ${(0,policy_document/* quote */.hD)(String(node.key))} is given twice; keep one.`,
    })));
    return {
        file,
        data,
        locate(path, part) {
            let node = root;
            for (const key of path) {
                const child = node?.children?.get(key);
                if (!child)
                    return (0,policy_document/* positionOf */.df)(text, node?.offset ?? 0);
                node = child;
            }
            return (0,policy_document/* positionOf */.df)(text, (part === 'key' ? node?.keyOffset : node?.offset) ?? 0);
        },
    };
}
function pathOf(node) {
    const path = [];
    for (let at = node; at?.parent; at = at.parent)
        path.unshift(at.key);
    return path;
}
/** Where each key and value of a valid JSON text begins. Without recursion: depth is up to the author of the file. */
function outline(text) {
    const repeated = [];
    let root;
    let within;
    let key;
    const addValue = (offset, isCollection) => {
        const siblings = within?.node.children;
        const name = key?.name ?? siblings?.size ?? 0;
        const children = isCollection ? new Map() : undefined;
        const node = { offset, keyOffset: key?.offset ?? offset, parent: within?.node, key: name, children };
        if (siblings?.has(name))
            repeated.push(node);
        siblings?.set(name, node);
        key = undefined;
        root ??= node;
        return node;
    };
    for (let at = 0; at < text.length;) {
        const character = text.charAt(at);
        if (character === '"') {
            const end = endOfString(text, at);
            if (within?.isObject && !key)
                key = { name: JSON.parse(text.slice(at, end)), offset: at };
            else
                addValue(at, false);
            at = end;
        }
        else if (character === '{' || character === '[') {
            within = { node: addValue(at, true), isObject: character === '{', outer: within };
            at++;
        }
        else if (character === '}' || character === ']') {
            within = within?.outer;
            at++;
        }
        else if (/[\s,:]/.test(character)) {
            at++;
        }
        else {
            addValue(at, false);
            while (at < text.length && !/[\s,\]}]/.test(text.charAt(at)))
                at++;
        }
    }
    return { root, repeated };
}
function endOfString(text, start) {
    let at = start + 1;
    while (text.charAt(at) !== '"')
        at += text.charAt(at) === '\\' ? 2 : 1;
    return at + 1;
}

;// CONCATENATED MODULE: ./lib/policy/yaml-document.js


const deepest = 60;
const mostNodes = 100_000;
/**
 * Reads a YAML 1.2 file of one document. Numbers and booleans at paths where `isText` holds keep the text they were written in
 * (`1.10`, `true`). Throws a PolicyError for wrong syntax, repeated keys, tags, several documents and aliases that blow up.
 */
async function readYaml(file, text, isText) {
    const yaml = await __webpack_require__.e(/* import() */ "yaml").then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const fail = (code, offset, message, path = []) => {
        throw new errors/* PolicyError */.pn([{ code, file, ...(0,policy_document/* positionOf */.df)(text, offset), path, message }]);
    };
    const document = compose(yaml, text, fail);
    const contents = document?.contents;
    if (!document || !contents || (yaml.isScalar(contents) && contents.value === null && !contents.source)) {
        return fail('policy/empty', 0, 'The file is empty; it needs at least apiVersion and kind.');
    }
    const reader = { yaml, targets: aliasTargets(yaml, document), fail, isText, nodes: 0 };
    const data = read(reader, contents, [], []);
    return { file, data, locate: (path, part) => locate(reader, contents, text, path, part) };
}
function compose(yaml, text, fail) {
    const tokens = [...new yaml.Parser().parse(text)];
    refuseDepth(tokens, fail); // the composer recurses, and runs out of stack in ways that cannot be caught
    // The schema is fixed, so that a `%YAML 1.1` line cannot turn `yes` into a boolean.
    const options = { version: '1.2', schema: 'core', resolveKnownTags: false, uniqueKeys: false, prettyErrors: false };
    const documents = [...new yaml.Composer(options).compose(tokens, false, text.length)];
    for (const { errors, warnings } of documents) {
        const [first] = [...errors, ...warnings];
        if (first?.code === 'TAG_RESOLVE_FAILED')
            fail('policy/syntax', first.pos[0], 'YAML tags (!\u2026) are not supported here; write the plain value.');
        if (first)
            fail('policy/syntax', first.pos[0], `This is not valid YAML: ${firstLine(first.message)}.`);
    }
    const [document, ...others] = documents;
    const second = others.find((other) => other.contents && !(yaml.isScalar(other.contents) && other.contents.value === null));
    if (second) {
        fail('policy/several-documents', second.contents?.range?.[0] ?? 0, 'The file holds several YAML documents; put each into a file of its own.');
    }
    return document;
}
function firstLine(message) {
    return message
        .replace(/\s*\n[\s\S]*$/, '')
        .replace(/\.$/, '')
        .replace(/[\p{Cc}\p{Cf}]/gu, '')
        .slice(0, 200);
}
function refuseDepth(tokens, fail) {
    const open = tokens.map((token) => ({ token, depth: 0 }));
    for (let next = open.pop(); next; next = open.pop()) {
        const { token, depth } = next;
        if (depth > deepest)
            fail('policy/too-deep', token.offset, `The file is nested deeper than ${deepest} levels; no policy needs that.`);
        if (token.type === 'document' && token.value)
            open.push({ token: token.value, depth });
        if (!('items' in token))
            continue;
        for (const { key, value } of token.items) {
            if (key)
                open.push({ token: key, depth: depth + 1 });
            if (value)
                open.push({ token: value, depth: depth + 1 });
        }
    }
}
/** `above` holds the nodes being read, to notice an alias that leads into itself. */
function read(reader, node, path, above) {
    const { yaml, fail } = reader;
    const offset = node?.range?.[0] ?? 0;
    if (++reader.nodes > mostNodes || above.length > deepest) {
        fail('policy/too-large', offset, `With its aliases (*name) written out the file holds more than ${mostNodes} values or ${deepest} levels; no policy needs that.`, path);
    }
    if (yaml.isAlias(node)) {
        const target = resolve(reader, node);
        if (!target)
            return fail('policy/aliases', offset, `There is no anchor &${node.source} before this alias.`, path);
        if (above.includes(target))
            return fail('policy/aliases', offset, `The alias *${node.source} contains itself.`, path);
        return read(reader, target, path, above);
    }
    if (yaml.isMap(node))
        return readMap(reader, node, path, [...above, node]);
    if (yaml.isSeq(node))
        return node.items.map((item, index) => read(reader, item, [...path, index], [...above, node]));
    return yaml.isScalar(node) ? readScalar(reader, node, path) : null;
}
function readMap(reader, map, path, above) {
    const entries = new Map();
    for (const { key, value } of map.items) {
        const offset = key?.range?.[0] ?? map.range?.[0] ?? 0;
        const name = keyText(reader, key);
        if (name === undefined)
            return reader.fail('policy/wrong-type', offset, 'Keys must be text; quote this one.', path);
        if (entries.has(name)) {
            reader.fail('policy/duplicate-key', offset, `The key ${(0,policy_document/* quote */.hD)(name)} is given twice; keep one.`, [...path, name]);
        }
        entries.set(name, read(reader, value, [...path, name], above));
    }
    return Object.fromEntries(entries); // defines each key, `__proto__` too, as a plain one
}
function keyText({ yaml }, key) {
    if (!yaml.isScalar(key) || key.value === null)
        return undefined;
    return typeof key.value === 'string' ? key.value : key.source;
}
function readScalar(reader, scalar, path) {
    const { value, source } = scalar;
    if (value === null || typeof value === 'string')
        return value;
    if (typeof value !== 'number' && typeof value !== 'boolean') {
        return reader.fail('policy/wrong-type', scalar.range?.[0] ?? 0, 'This value is of a type that policies do not use; quote it.', path);
    }
    return source !== undefined && reader.isText(path) ? source : value;
}
/** The node that each alias stands for: the last one before it with that anchor. */
function aliasTargets(yaml, document) {
    const anchors = new Map();
    const targets = new Map();
    yaml.visit(document, {
        Node(_key, node) {
            if (!yaml.isAlias(node)) {
                if (node.anchor)
                    anchors.set(node.anchor, node);
                return;
            }
            const target = anchors.get(node.source);
            if (target)
                targets.set(node, target);
        },
    });
    return targets;
}
function resolve({ yaml, targets }, node) {
    return (node && yaml.isAlias(node) ? targets.get(node) : node) ?? undefined;
}
function locate(reader, contents, text, path, part) {
    const { yaml } = reader;
    let node = contents;
    let key = null;
    let found = node?.range?.[0] ?? 0;
    for (const step of path) {
        const target = resolve(reader, node);
        if (yaml.isMap(target)) {
            const pair = target.items.find((one) => keyText(reader, one.key) === step);
            if (!pair)
                return (0,policy_document/* positionOf */.df)(text, found);
            key = pair.key;
            node = pair.value;
        }
        else if (yaml.isSeq(target) && typeof step === 'number') {
            key = null;
            node = (target.items[step] ?? null);
        }
        else {
            return (0,policy_document/* positionOf */.df)(text, found);
        }
        // An empty value has no place of its own that would help anybody.
        const written = node?.range && node.range[1] > node.range[0] ? node.range[0] : undefined;
        found = (part === 'key' ? (key?.range?.[0] ?? written) : (written ?? key?.range?.[0])) ?? found;
    }
    return (0,policy_document/* positionOf */.df)(text, found);
}

;// CONCATENATED MODULE: ./lib/policy/read-document.js





const largest = 1024 * 1024;
/**
 * Reads a policy or waiver file, JSON or YAML by its content. `file` is how the user named it; `isText` says where numbers and
 * booleans of YAML stand for their own text. Throws a PolicyError that says why the file cannot be used.
 */
async function readDocument(absolutePath, file, isText) {
    const text = readText(absolutePath, file);
    const looksLikeJson = /^\s*[{["]/.test(text);
    return (looksLikeJson ? readJson(file, text) : undefined) ?? (await readYaml(file, text, isText));
}
function readText(absolutePath, file) {
    const bytes = readBytes(absolutePath, file);
    const [first, second] = bytes;
    const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes); // drops the byte order mark
    }
    catch {
        throw new errors/* PolicyError */.pn([(0,policy_document/* fileIssue */.yP)(file, 'policy/encoding', 'The file is not UTF-8 text; save it as UTF-8.')]);
    }
}
function readBytes(absolutePath, file) {
    try {
        const found = (0,external_node_fs_.statSync)(absolutePath);
        if (!found.isFile()) {
            const what = found.isDirectory() ? 'a directory' : 'not a regular file';
            throw new errors/* PolicyError */.pn([(0,policy_document/* fileIssue */.yP)(file, 'policy/not-a-file', `This is ${what}; name a YAML or JSON file.`)]);
        }
        const bytes = found.size > largest ? undefined : (0,external_node_fs_.readFileSync)(absolutePath);
        if (bytes && bytes.length <= largest)
            return bytes;
        throw new errors/* PolicyError */.pn([
            (0,policy_document/* fileIssue */.yP)(file, 'policy/too-large', 'The file is larger than 1 MiB, which no policy needs; check that it is the right one.'),
        ]);
    }
    catch (error) {
        if (error instanceof errors/* PolicyError */.pn)
            throw error;
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR') {
            throw new errors/* PolicyError */.pn([(0,policy_document/* fileIssue */.yP)(file, 'policy/not-found', 'There is no such file; check the path.')]);
        }
        throw new errors/* PolicyError */.pn([(0,policy_document/* fileIssue */.yP)(file, 'policy/unreadable', `The file cannot be read (${code ?? 'invalid path'}).`)]);
    }
}


/***/ }),

/***/ 6494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entriesOf)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3532);

/** One entry for everything with findings, worst first, then by id. */
function entriesOf(report) {
    const machines = new Map(report.machines.map((machine) => [machine.id, machine]));
    const schedules = new Map(report.schedules.map((schedule) => [schedule.id, schedule]));
    const bySubject = new Map();
    for (const finding of report.findings) {
        const findings = bySubject.get(finding.subject);
        if (findings)
            findings.push(finding);
        else
            bySubject.set(finding.subject, [finding]);
    }
    return [...bySubject]
        .map(([id, findings]) => entryOf(id, findings, machines.get(id), schedules.get(id)))
        .sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
}
/** Violations that are enforced weigh more than audited ones of any severity. */
function violationWeight({ enforced, severity }) {
    return (enforced ? 10 : 1) + (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(severity);
}
/** The worst violation decides. Entries without violations weigh nothing. */
function weight({ violations: [worst] }) {
    return worst ? violationWeight(worst) : 0;
}
function entryOf(id, findings, machine, schedule) {
    const open = findings.filter(({ waiver }) => waiver === undefined);
    const location = findings.find((finding) => finding.location)?.location ?? machine?.source ?? schedule?.source;
    return {
        id,
        ...(machine ? { machine } : {}),
        ...(schedule ? { schedule } : {}),
        ...(location ? { location } : {}),
        violations: open.filter(({ outcome }) => outcome === 'violation').sort((a, b) => violationWeight(b) - violationWeight(a)),
        unknowns: open.filter(({ outcome }) => outcome === 'unknown'),
        waived: findings.filter(({ waiver }) => waiver !== undefined),
    };
}


/***/ }),

/***/ 6214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ subjectCount),
/* harmony export */   HJ: () => (/* binding */ changedMachines),
/* harmony export */   Ki: () => (/* binding */ gapName),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   j7: () => (/* binding */ orchestrationName),
/* harmony export */   xj: () => (/* binding */ outsideName),
/* harmony export */   yK: () => (/* binding */ changedName)
/* harmony export */ });
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6713);

/** Environment in words. */
function environmentName(environment) {
    if (environment === null)
        return 'no environment';
    return typeof environment === 'string' ? environment : environment.anyOf.join(' or ');
}
/** Who patches, in words: the orchestrations that are possible. */
function orchestrationName({ orchestrations }) {
    return orchestrations.join(' or ');
}
/** What an entry is that is no machine. */
function outsideName(schedule) {
    return schedule ? 'schedule' : 'other resource';
}
/** The worst gap of a schedule with its dates. */
function gapName(gap) {
    if ('unknown' in gap)
        return `not known: ${gap.unknown}`;
    return gap.days === null ? `no window left after ${gap.from}` : `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(gap.days, 'day')} (${gap.from} to ${gap.to})`;
}
/** Machines whose schedules change. */
function changedMachines(machines) {
    return machines.flatMap((machine) => (machine.scheduleChanges ? [{ ...machine, scheduleChanges: machine.scheduleChanges }] : []));
}
/** The schedule of a change. */
function changedName({ schedule }) {
    return schedule ?? 'a schedule that is not known';
}
/** `file:line`. */
function placeName({ file, line }) {
    return `${file}:${line}`;
}
/** `1 machine or schedule`, `2 more machines or schedules`. */
function subjectCount(count, more = '') {
    return (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, `${more}machine or schedule`, `${more}machines or schedules`);
}
/** With a full stop at the end, where it has none. */
function sentence(text) {
    return /[.!?\u2026]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 3532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ milder),
/* harmony export */   Lc: () => (/* binding */ worstSeverity),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
/** How bad a violation is, from the mildest to the worst. A policy sets it, a finding carries it, the gate compares it. */
const severities = ['low', 'medium', 'high', 'critical'];
/** 0 for `low` up to 3 for `critical`. */
function severityRank(severity) {
    return severities.indexOf(severity);
}
function milder(one, other) {
    return severityRank(other) < severityRank(one) ? other : one;
}
/** The worst of them, `none` where there are none. */
function worstSeverity(rated) {
    let worst = -1;
    for (const { severity } of rated)
        worst = Math.max(worst, severityRank(severity));
    return severities[worst] ?? 'none';
}


/***/ }),

/***/ 1104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ quotationMark),
/* harmony export */   e_: () => (/* binding */ fillFrom),
/* harmony export */   iT: () => (/* binding */ BrokenJson),
/* harmony export */   kP: () => (/* binding */ ByteReader),
/* harmony export */   oH: () => (/* binding */ openBrace),
/* harmony export */   pv: () => (/* binding */ openBracket)
/* harmony export */ });
const quotationMark = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
/** What a byte means outside of text: 0 nothing, 1 begins text, 2 opens, 3 closes. */
const structure = new Uint8Array(256);
structure[quotationMark] = 1;
structure[openBrace] = 2;
structure[openBracket] = 2;
structure[closeBrace] = 3;
structure[closeBracket] = 3;
const isSpace = new Uint8Array(256);
for (const space of [0x20, 0x09, 0x0a, 0x0d])
    isSpace[space] = 1;
/** JSON that breaks off or is not JSON, with the byte where that shows. */
class BrokenJson extends Error {
    offset;
    constructor(offset, what) {
        super(what);
        this.offset = offset;
    }
}
/** Gives these bytes, once. */
function fillFrom(bytes) {
    let at = 0;
    return (target) => {
        const count = bytes.copy(target, 0, at);
        at += count;
        return count;
    };
}
/**
 * Walks through the bytes of a JSON file without building it: steps over values, and cuts out the ones that are asked for. Holds one
 * chunk and whatever is being cut out, so that files beyond the longest string of JavaScript work.
 */
class ByteReader {
    #fill;
    #chunk;
    #bytes;
    #length = 0;
    #at = 0;
    /** Offset of the first byte held. */
    #base = 0;
    /** First byte that must stay; -1 for none. */
    #kept = -1;
    /** Reads what `fill` gives, in chunks of so many bytes. */
    constructor(fill, chunk = 1 << 20) {
        this.#fill = fill;
        this.#chunk = chunk;
        this.#bytes = Buffer.allocUnsafe(chunk);
    }
    get offset() {
        return this.#base + this.#at;
    }
    /** Steps over so many bytes, whatever they are. */
    pass(count) {
        for (let left = count; left > 0; left -= 1) {
            if (this.#at === this.#length && !this.#refill())
                return;
            this.#at += 1;
        }
    }
    /** The next byte that is not white space, without taking it; -1 at the end. */
    peek() {
        for (;;) {
            while (this.#at < this.#length) {
                const byte = this.#bytes[this.#at];
                if (isSpace[byte] === 0)
                    return byte;
                this.#at += 1;
            }
            if (!this.#refill())
                return -1;
        }
    }
    /** Nothing but white space may follow. */
    end() {
        if (this.peek() !== -1)
            throw this.#broken('the end');
    }
    /** Walks an object: each name, whose value the caller steps over or cuts out. */
    *members() {
        this.#take(openBrace, 'an object');
        if (this.peek() === closeBrace) {
            this.#at += 1;
            return;
        }
        do {
            if (this.peek() !== quotationMark)
                throw this.#broken('a name');
            const name = this.text();
            this.#take(colon, 'a colon');
            yield name;
        } while (!this.#endsWith(closeBrace));
    }
    /** Walks an object: each member of one of these names, of which there should be one; its value the caller steps over or cuts out. */
    *membersNamed(...names) {
        this.#take(openBrace, 'an object');
        if (this.peek() === closeBrace) {
            this.#at += 1;
            return;
        }
        const wanted = names.map((name) => Buffer.from(name));
        do {
            if (this.peek() !== quotationMark)
                throw this.#broken('a name');
            const name = names[this.#textAmong(wanted)];
            this.#take(colon, 'a colon');
            if (name === undefined)
                this.skip();
            else
                yield name;
        } while (!this.#endsWith(closeBrace));
    }
    /** Walks an array; the caller steps over or cuts out each element. */
    *elements() {
        this.#take(openBracket, 'an array');
        if (this.peek() === closeBracket) {
            this.#at += 1;
            return;
        }
        do
            yield undefined;
        while (!this.#endsWith(closeBracket));
    }
    /** The text at this place. */
    text() {
        const outer = this.#kept;
        if (outer === -1)
            this.#kept = this.#at;
        const from = this.#at - this.#kept;
        this.#skipText();
        const bytes = this.#bytes.subarray(this.#kept + from, this.#at);
        if (outer === -1)
            this.#kept = -1;
        return bytes.includes(backslash) ? String(this.#parse(bytes)) : bytes.toString('utf8', 1, bytes.length - 1);
    }
    /** Steps over the text at this place and tells which of these it is, without making a text of it; -1 for none. */
    #textAmong(wanted) {
        const begin = this.#at + 1;
        for (let which = 0; which < wanted.length; which += 1) {
            const name = wanted[which];
            const end = begin + name.length;
            if (end >= this.#length)
                return this.#textIn(wanted);
            let same = 0;
            while (same < name.length && this.#bytes[begin + same] === name[same])
                same += 1;
            // An escape may stand for any character.
            if (this.#bytes[begin + same] === backslash)
                return this.#textIn(wanted);
            if (same === name.length && this.#bytes[end] === quotationMark) {
                this.#skipText();
                return which;
            }
        }
        this.#skipText();
        return -1;
    }
    #textIn(wanted) {
        const text = this.text();
        return wanted.findIndex((name) => name.toString() === text);
    }
    /** Steps over one value. */
    skip() {
        const first = this.peek();
        if (first === quotationMark)
            this.#skipText();
        else if (first === openBrace || first === openBracket)
            this.#skipNested();
        else
            this.#skipPlain();
    }
    /** Remembers this place, so that {@link cut} can give back everything from here on. */
    keep() {
        this.peek();
        this.#kept = this.#at;
    }
    /** The bytes since {@link keep}, read as JSON. */
    cut() {
        const bytes = this.#bytes.subarray(this.#kept, this.#at);
        this.#kept = -1;
        return this.#parse(bytes);
    }
    /** Forgets the place that {@link keep} remembered. */
    drop() {
        this.#kept = -1;
    }
    /** One value, read as JSON. */
    value() {
        this.keep();
        this.skip();
        return this.cut();
    }
    #skipText() {
        let at = this.#at + 1;
        for (;;) {
            const bytes = this.#bytes;
            const length = this.#length;
            while (at < length) {
                const byte = bytes[at];
                if (byte === quotationMark) {
                    this.#at = at + 1;
                    return;
                }
                at += byte === backslash ? 2 : 1;
            }
            at = this.#more(at, 'the end of a text');
        }
    }
    /** Texts are stepped over here as well: a call for each of them takes a third longer. */
    #skipNested() {
        let depth = 0;
        let inText = false;
        let at = this.#at;
        for (;;) {
            const bytes = this.#bytes;
            const length = this.#length;
            while (at < length) {
                if (!inText) {
                    const kind = structure[bytes[at]];
                    at += 1;
                    if (kind === 0)
                        continue;
                    if (kind !== 1) {
                        depth += kind === 2 ? 1 : -1;
                        if (depth > 0)
                            continue;
                        this.#at = at;
                        return;
                    }
                }
                inText = true;
                while (inText && at < length) {
                    const byte = bytes[at];
                    at += byte === backslash ? 2 : 1;
                    inText = byte !== quotationMark;
                }
            }
            at = this.#more(at, 'the end of an object or array');
        }
    }
    /** Numbers, true, false and null: up to what ends them. */
    #skipPlain() {
        let taken = 0;
        for (;;) {
            while (this.#at < this.#length) {
                const byte = this.#bytes[this.#at];
                if (isSpace[byte] === 1 || byte === comma || byte === closeBrace || byte === closeBracket) {
                    if (taken === 0)
                        throw this.#broken('a value');
                    return;
                }
                taken += 1;
                this.#at += 1;
            }
            if (!this.#refill())
                return;
        }
    }
    #take(byte, what) {
        if (this.peek() !== byte)
            throw this.#broken(what);
        this.#at += 1;
    }
    #endsWith(close) {
        const byte = this.peek();
        if (byte !== comma && byte !== close)
            throw this.#broken('a comma or an end');
        this.#at += 1;
        return byte === close;
    }
    /** Reads on from a place that may lie behind the bytes held (after an escape); returns that place among the new bytes. */
    #more(at, what) {
        const behind = at - this.#length;
        this.#at = this.#length;
        if (!this.#refill())
            throw this.#broken(what);
        return this.#at + behind;
    }
    #refill() {
        const from = this.#kept === -1 ? this.#at : this.#kept;
        if (from > 0) {
            this.#bytes.copyWithin(0, from, this.#length);
            this.#length -= from;
            this.#at -= from;
            this.#base += from;
            if (this.#kept !== -1)
                this.#kept = 0;
        }
        if (this.#bytes.length - this.#length < this.#chunk) {
            const larger = Buffer.allocUnsafe(this.#bytes.length * 2);
            this.#bytes.copy(larger, 0, 0, this.#length);
            this.#bytes = larger;
        }
        const read = this.#fill(this.#bytes.subarray(this.#length, this.#length + this.#chunk));
        this.#length += read;
        return read > 0;
    }
    #parse(bytes) {
        try {
            return JSON.parse(bytes.toString('utf8'));
        }
        catch {
            throw new BrokenJson(this.offset - bytes.length, 'expected JSON');
        }
    }
    #broken(expected) {
        return new BrokenJson(this.offset, `expected ${expected}`);
    }
}


/***/ }),

/***/ 2323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Un: () => (/* binding */ isPrettyWhatIf),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   cx: () => (/* binding */ isCompressed),
/* harmony export */   pp: () => (/* binding */ passByteOrderMark)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1104);
/* harmony import */ var _source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9064);



/** The format of a file by its content, for Bicep by its ending; undefined for every other file, and for one that cannot be read. */
function formatOf(path) {
    if (isCompressed(path))
        return 'snapshot';
    if (/\.bicepparam$/i.test(path))
        return 'bicepparam';
    if (/\.bicep$/i.test(path))
        return 'bicep';
    let file;
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        // What a pipe gives is gone once it is read.
        if (!stats.isFile())
            return undefined;
        file = (0,_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openPlainFile */ .rr)(path, path, stats.size);
        return formatIn(file);
    }
    catch {
        return undefined;
    }
    finally {
        file?.close();
    }
}
/** Most files say it in their first line. */
const chunk = 4096;
function formatIn({ head, fill }) {
    const start = head.toString('utf8');
    if (isPrettyWhatIf(start))
        return 'what-if';
    // With comments it is no JSON, and tells what it is all the same.
    if (isTemplate(start))
        return 'template';
    const reader = new _byte_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteReader */ .kP(fill, chunk);
    passByteOrderMark(reader, head);
    if (reader.peek() !== _byte_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .openBrace */ .oH)
        return undefined;
    const names = new Set();
    // By the first name that only one format has.
    for (const name of reader.members()) {
        if (name === 'snapshotVersion')
            return 'snapshot';
        if (name === 'predictedResources')
            return 'bicep-snapshot';
        if (ofWhatIf.has(name) || (name === 'properties' && holdsChanges(reader)))
            return 'what-if';
        if (ofPlans.has(name))
            return undefined;
        if (name === '$schema' && reader.peek() === _byte_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .quotationMark */ .Gq) {
            if (templateSchema.test(reader.text()))
                return 'template';
        }
        else if (name !== 'properties')
            reader.skip();
        names.add(name);
    }
    // One that failed has nothing else.
    const isAnswer = names.has('status') && (names.has('error') || names.has('properties'));
    return isAnswer || (names.has('error') && names.size === 1) ? 'what-if' : undefined;
}
const templateSchema = /\/[a-z]*deploymentTemplate\.json#?$/i;
/** By the schema, which stands before everything else but comments. */
function isTemplate(start) {
    return /^\uFEFF?(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*\{(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*"\$schema"\s*:\s*"[^"]*deploymentTemplate\.json#?"/i.test(start);
}
/** As Azure's answers and the CLI spell it, and as PowerShell does. */
const ofWhatIf = new Set(['changes', 'potentialChanges', 'Changes', 'PotentialChanges']);
function holdsChanges(reader) {
    if (reader.peek() !== _byte_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .openBrace */ .oH) {
        reader.skip();
        return false;
    }
    for (const name of reader.members()) {
        if (ofWhatIf.has(name))
            return true;
        reader.skip();
    }
    return false;
}
const ofPlans = new Set([
    'format_version',
    'terraform_version',
    'planned_values',
    'resource_changes',
    'configuration',
]);
/** Is it what `az deployment \u2026 what-if` prints for people, where it begins so? */
function isPrettyWhatIf(head) {
    return /^(?!\s*[{[])[\s\S]{0,2000}?(?:Resource (?:and property )?changes are indicated with|The deployment will update the following scope)/.test(head);
}
/** Steps over the mark that some editors put before JSON. */
function passByteOrderMark(reader, head) {
    if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)
        reader.pass(3);
}
/** By the name of the file. */
function isCompressed(file) {
    return file.toLowerCase().endsWith('.gz');
}


/***/ }),

/***/ 9064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ fileOfBytes),
/* harmony export */   rr: () => (/* binding */ openPlainFile),
/* harmony export */   uj: () => (/* binding */ readSourceFile)
/* harmony export */ });
/* unused harmony export openSourceFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1104);



/**
 * Opens a file or pipe; what is written in UTF-16, as Windows PowerShell does, comes in UTF-8. Throws SourceError for what is not there, not
 * readable or a directory.
 */
async function openSourceFile(path, name, expected) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (found.isDirectory()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8('source/directory', `${name} is a directory; expected ${expected.file}.`);
        }
        if (!found.isFile()) {
            // A pipe is opened and read without blocking, so that an interrupt gets through while its writer thinks.
            const { open } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
            const pipe = await open(path, 'r');
            return fileOfBytes(name, await pipe.readFile().finally(() => pipe.close()));
        }
        return openPlainFile(path, name, found.size);
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8)
            throw cause;
        const { code = 'unknown reason' } = cause;
        const why = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8('source/unreadable', `${name}: ${why}; expected ${expected.content}. Check the path, relative to the working directory.`);
    }
}
/** Opens a file, hands it to `read` and closes it, also where that throws. */
async function readSourceFile({ path, name }, expected, read) {
    const file = await openSourceFile(path, name, expected);
    try {
        return await read(file);
    }
    finally {
        file.close();
    }
}
/** A file on disk, which can be read again. */
function openPlainFile(path, name, size) {
    if (size <= small)
        return fileOfBytes(name, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    const opened = fileOf(name, (target) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, target, 0, target.length, null), () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file));
    return isUtf16(opened.head) ? readWhole(opened) : opened;
}
const small = 512 * 1024;
/** What somebody holds already, as a file. */
function fileOfBytes(name, given) {
    const bytes = inUtf8(given);
    const whole = bytes.length <= small ? { whole: bytes } : {};
    return { name, head: bytes.subarray(0, headLength), ...whole, fill: (0,_byte_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .fillFrom */ .e_)(bytes), close: () => { } };
}
function readWhole({ name, fill, close }) {
    try {
        return fileOfBytes(name, bytesOf(fill));
    }
    finally {
        close();
    }
}
/** Everything that is left. */
function bytesOf(fill) {
    const chunks = [];
    for (let count = -1; count !== 0;) {
        const chunk = Buffer.alloc(1 << 20);
        count = fill(chunk);
        chunks.push(chunk.subarray(0, count));
    }
    return Buffer.concat(chunks);
}
function isUtf16(head) {
    return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}
/** The same text in UTF-8, where its byte order mark says UTF-16. */
function inUtf8(bytes) {
    if (!isUtf16(bytes))
        return bytes;
    const even = bytes.subarray(2, bytes.length - (bytes.length % 2));
    const text = (bytes[0] === 0xff ? even : Buffer.from(even).swap16()).toString('utf16le');
    return Buffer.from(text, 'utf8');
}
const headLength = 4096;
/** The beginning is read ahead, to tell what the file is. */
function fileOf(name, fill, done) {
    const head = Buffer.alloc(headLength);
    let length = 0;
    for (let count = -1; count !== 0 && length < head.length; length += count)
        count = fill(head.subarray(length));
    const ahead = (0,_byte_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .fillFrom */ .e_)(head.subarray(0, length));
    return { name, head: head.subarray(0, length), fill: (target) => ahead(target) || fill(target), close: done };
}


/***/ }),

/***/ 6713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 machine`, `2 machines`; `several` where an s is not enough. */
function plural(count, noun, several = `${noun}s`) {
    return `${count} ${count === 1 ? noun : several}`;
}


/***/ }),

/***/ 8928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ matchesPath),
/* harmony export */   H: () => (/* binding */ matchesWildcards)
/* harmony export */ });
/**
 * Does the text match a pattern in which `*` stands for any run of characters and `?` for one? Case counts. Goes back to the latest
 * star only, so that no pattern takes longer than pattern times text.
 */
function matchesWildcards(pattern, text) {
    let p = 0;
    let star = -1;
    let resume = 0;
    for (let t = 0; t < text.length;) {
        if (pattern[p] === '*') {
            star = p++;
            resume = t;
        }
        else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
            p++;
            t++;
        }
        else if (star !== -1) {
            p = star + 1;
            t = ++resume;
        }
        else {
            return false;
        }
    }
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}
/** Does a path match a pattern of paths? In a folder's or file's name `*` stands for any run of characters and `?` for one; `**` stands for any folders. */
function matchesPath(pattern, path) {
    const names = path.split('/').filter((name) => name !== '' && name !== '.');
    /** How many names the parts so far can stand for. */
    let ends = new Set([0]);
    for (const part of pattern.split('/').filter((name) => name !== '' && name !== '.')) {
        const next = new Set();
        for (const at of ends) {
            if (part === '**')
                for (let end = at; end <= names.length; end += 1)
                    next.add(end);
            else if (at < names.length && matchesWildcards(part, names[at] ?? ''))
                next.add(at + 1);
        }
        ends = next;
    }
    return ends.has(names.length);
}


/***/ })

};
