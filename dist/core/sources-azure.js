export const id = "sources-azure";
export const ids = ["sources-azure"];
export const modules = {

/***/ 7530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   Hr: () => (/* binding */ failureReason),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   c4: () => (/* binding */ isNotFound),
/* harmony export */   ue: () => (/* binding */ responseHeaders),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   w7: () => (/* binding */ isAccessDenied),
/* harmony export */   xv: () => (/* binding */ NotAnAnswer)
/* harmony export */ });
/** An answer that is not what the service sends: cut off, or somebody else's. */
class NotAnAnswer extends Error {
    name = 'NotAnAnswer';
}
function failure(error) {
    return typeof error === 'object' && error !== null ? error : {};
}
function isThrottled(error) {
    return failure(error).statusCode === 429;
}
/** The token is not, or no longer, good enough. */
function isExpired(error) {
    return failure(error).statusCode === 401;
}
function isAccessDenied(error) {
    return failure(error).statusCode === 403;
}
function isNotFound(error) {
    return failure(error).statusCode === 404;
}
const passingStatus = [408, 500, 502, 503, 504];
const passingNames = ['AbortError', 'TimeoutError', 'NotAnAnswer'];
const passingCodes = [
    'ECONNRESET',
    'ECONNREFUSED',
    'ECONNABORTED',
    'ETIMEDOUT',
    'EPIPE',
    'EAI_AGAIN',
    'ENETUNREACH',
    'REQUEST_SEND_ERROR',
    'PARSE_ERROR',
];
/** May go well the next time. */
function isPassing(error) {
    const { name, code, statusCode, message } = failure(error);
    if (typeof statusCode === 'number' && statusCode >= 400)
        return passingStatus.includes(statusCode);
    return (passingNames.includes(name) ||
        passingCodes.includes(code) ||
        // A body that ends too early is told by the JSON parser alone.
        error instanceof SyntaxError ||
        /premature close|aborted|terminated|socket hang up|Unexpected end of JSON/i.test(String(message)));
}
function responseHeaders(error) {
    return failure(error).response?.headers;
}
/** Azure's code for what is wrong, also where it hides it among the details. */
function hasCode(error, code) {
    return detailsOf(error).some((one) => one.code === code) || failure(error).code === code;
}
/** Resource Graph says what is wrong only in the details of `error.details.error`. */
function detailsOf(error) {
    const found = [];
    const visit = (of, depth) => {
        if (typeof of !== 'object' || of === null || depth > 4)
            return;
        const { code, message } = of;
        if (typeof code === 'string' && typeof message === 'string')
            found.push({ code, message });
        for (const inner of Array.isArray(of) ? of : Object.values(of))
            visit(inner, depth + 1);
    };
    visit(failure(error).details, 0);
    return found;
}
const certificate = /UNABLE_TO|SELF_SIGNED|CERT_/;
/** What Azure or the network says, as a sentence. */
function failureReason(error) {
    const { code, message, statusCode, name } = failure(error);
    if (certificate.test(String(code))) {
        return `the certificate of the other side is not trusted (${String(code)}). Behind a proxy that opens connections, name its authority in NODE_EXTRA_CA_CERTS.`;
    }
    if (name === 'AbortError' || name === 'TimeoutError')
        return 'Azure did not answer in time.';
    if (name === 'NotAnAnswer')
        return `${String(message)} Is there a proxy that answers by itself?`;
    // The first is the error itself, which Resource Graph writes the same whatever is wrong.
    const [, ...inner] = detailsOf(error);
    const detail = inner.at(-1);
    const status = typeof statusCode === 'number' ? `Azure answered ${statusCode}` : 'the request failed';
    const said = detail
        ? `${detail.code}: ${detail.message}`
        : [code, message].filter((one) => typeof one === 'string' && one !== '').join(': ');
    const text = said.replaceAll(/\s+/g, ' ').slice(0, 300);
    return `${status}${text === '' ? '' : `: ${text}`}${/[.!?]$/.test(text) ? '' : '.'}`;
}


/***/ }),

/***/ 4488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ inLanes)
/* harmony export */ });
/** Requests that are under way at once. */
const lanes = 4;
/** Hands each of them to `work`, a few at a time, in their order. */
async function inLanes(all, work) {
    const waiting = all.values();
    const lane = async () => {
        for (const one of waiting)
            await work(one);
    };
    await Promise.all(Array.from({ length: lanes }, lane));
}


/***/ }),

/***/ 6726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Pace)
/* harmony export */ });
const unnamedWait = 5_000;
/**
 * Keeps requests within the quota that Resource Graph tells of in each answer; times in milliseconds.
 * See learn.microsoft.com/azure/governance/resource-graph/concepts/guidance-for-throttled-requests
 */
class Pace {
    #left = Number.POSITIVE_INFINITY;
    #opensAgain = Number.NEGATIVE_INFINITY;
    #heldUntil = Number.NEGATIVE_INFINITY;
    /** How long to wait before the next request; 0 takes a place in the quota. */
    turn(now) {
        if (now < this.#heldUntil)
            return this.#heldUntil - now;
        if (now >= this.#opensAgain)
            this.#left = Number.POSITIVE_INFINITY;
        if (this.#left <= 0)
            return this.#opensAgain - now;
        this.#left -= 1;
        return 0;
    }
    /** Learns from an answer. Azure rounds seconds up, so the earliest of the times it names is kept. */
    heard(headers, now) {
        const left = Number(headers.get('x-ms-user-quota-remaining') ?? Number.NaN);
        const resets = clockTime(headers.get('x-ms-user-quota-resets-after'));
        if (!Number.isInteger(left) || resets === undefined)
            return;
        const anew = now >= this.#opensAgain;
        this.#opensAgain = anew ? now + resets : Math.min(this.#opensAgain, now + resets);
        this.#left = Math.min(this.#left, left);
    }
    /** Holds every request back after a refusal; returns for how long. */
    refused(headers, now) {
        const wait = retryAfter(headers?.get('retry-after'), now) ?? clockTime(headers?.get('x-ms-user-quota-resets-after')) ?? unnamedWait;
        this.#heldUntil = Math.max(this.#heldUntil, now + wait);
        return wait;
    }
}
/** `hh:mm:ss` in milliseconds. */
function clockTime(text) {
    const [, hours, minutes, seconds] = /^(\d+):(\d\d):(\d\d)(?:\.\d+)?$/.exec(text ?? '') ?? [];
    return hours === undefined ? undefined : ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
/** Seconds, or a date. */
function retryAfter(text, now) {
    if (text === undefined || text.trim() === '')
        return undefined;
    const wait = /^\d+$/.test(text.trim()) ? Number(text) * 1000 : Date.parse(text) - now;
    return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}


/***/ }),

/***/ 2444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAzure: () => (/* binding */ readAzure)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/estate/resource-id.js
var resource_id = __webpack_require__(9230);
// EXTERNAL MODULE: ./lib/sources/azure/graph/failures.js
var graph_failures = __webpack_require__(7530);
;// CONCATENATED MODULE: ./lib/sources/azure/graph/connection.js


/** A failure that repeats itself is believed after so many tries. */
const mostFailures = 5;
const firstPause = 500;
/** Somebody signed in to a cloud: sends requests within the quota, and again where that can help, until the time is up. */
class Connection {
    cloud;
    tell;
    #identity;
    #timing;
    #deadline;
    #signal;
    #ahead = 0;
    constructor(cloud, identity, timing, { tell, signal }) {
        this.cloud = cloud;
        this.tell = tell ?? (() => { });
        this.#identity = identity;
        this.#timing = timing;
        this.#deadline = timing.now() + timing.limit;
        this.#signal = signal;
    }
    /** Another one after Azure ended its tokens: clients keep tokens by themselves and must be made anew. */
    get identity() {
        return this.#identity;
    }
    /** What every client of the SDK needs; it tries once, since trying again is done here. */
    get clientOptions() {
        const { endpoint, scope } = this.cloud;
        return { endpoint, credentials: { scopes: [scope] }, retryOptions: { maxRetries: 0 } };
    }
    /**
     * Sends one request, `what` of which an error calls what it wanted. Waits for the quota and after refusals for as long as it takes,
     * and tries failures that pass again a few times. Throws a SourceError.
     */
    async request(what, pace, send) {
        for (let [failures, renewals] = [0, 0];;) {
            await this.#takeTurn(pace, what);
            const identity = this.#identity;
            try {
                return await send(this.#limited(), (headers) => this.#hear(headers, pace));
            }
            catch (error) {
                this.#signal?.throwIfAborted();
                if ((0,graph_failures/* isThrottled */.B5)(error)) {
                    const wait = pace.refused((0,graph_failures/* responseHeaders */.ue)(error), this.#timing.now());
                    this.tell(`Azure asks to wait ${Math.ceil(wait / 1000)} s before ${what} can be read further.`);
                }
                else if ((0,graph_failures/* isExpired */._d)(error) && renewals < 1) {
                    // Another request may have renewed it in the meantime.
                    if (this.#identity === identity)
                        this.#identity = identity.renewed();
                    renewals += 1;
                }
                else if ((0,graph_failures/* isPassing */.WG)(error) && failures < mostFailures) {
                    await this.#pause(firstPause * 2 ** failures, what);
                    failures += 1;
                }
                else
                    throw this.#explained(error, what);
            }
        }
    }
    #hear(headers, pace) {
        const now = this.#timing.now();
        pace.heard(headers, now);
        const date = Date.parse(headers.get('date') ?? '');
        if (!Number.isNaN(date))
            this.#ahead = now - date;
    }
    /** By how many milliseconds the clock of this machine is ahead of Azure's. */
    get ahead() {
        return this.#ahead;
    }
    async #takeTurn(pace, what) {
        for (let wait = pace.turn(this.#timing.now()); wait > 0; wait = pace.turn(this.#timing.now()))
            await this.#pause(wait, what);
        if (this.#timing.now() >= this.#deadline)
            throw this.#late(what);
    }
    async #pause(milliseconds, what) {
        if (this.#timing.now() + milliseconds > this.#deadline)
            throw this.#late(what);
        await this.#timing.sleep(milliseconds, this.#signal);
    }
    #limited() {
        const own = this.#timing.requestLimit();
        return this.#signal ? AbortSignal.any([own, this.#signal]) : own;
    }
    #late(what) {
        const minutes = Math.round(this.#timing.limit / 60_000);
        return new errors/* SourceError */.c8('azure/deadline', `Reading ${what} did not end within ${minutes} minutes. Name fewer scopes in one run, or run again when Azure is less busy.`);
    }
    #explained(error, what) {
        if (error instanceof errors/* SourceError */.c8)
            return error;
        if ((0,graph_failures/* isAccessDenied */.w7)(error)) {
            return new errors/* SourceError */.c8('azure/denied', `Cannot read ${what}: access denied. ${this.identity.name} needs the role Reader there.`, {
                cause: error,
            });
        }
        if ((0,graph_failures/* isExpired */._d)(error)) {
            return new errors/* SourceError */.c8('azure/token-refused', `Cannot read ${what}: Azure refuses the token of a fresh sign-in. ${(0,graph_failures/* failureReason */.Hr)(error)}`, {
                cause: error,
            });
        }
        return new errors/* SourceError */.c8('azure/failed', `Cannot read ${what}: ${(0,graph_failures/* failureReason */.Hr)(error)}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./lib/sources/azure/graph/progress.js
/** Tells how far a long read has come, now and then. */
class Progress {
    #tell;
    #now;
    #counts = new Map();
    #requests = 0;
    #told;
    constructor(tell, now) {
        this.#tell = tell;
        this.#now = now;
        this.#told = now();
    }
    pageRead(what, read, total) {
        this.#requests += 1;
        this.#counts.set(what, { read, total });
        if (this.#now() - this.#told < interval)
            return;
        this.#told = this.#now();
        const open = [...this.#counts].filter(([, { read, total }]) => read < total);
        const counts = open.map(([name, { read, total }]) => `${name} ${figure(read)} of ${figure(total)}`);
        this.#tell(`Reading Azure: ${[`${figure(this.#requests)} pages`, ...counts].join('; ')}.`);
    }
}
/** Milliseconds between two lines. */
const interval = 5_000;
function figure(count) {
    return count.toLocaleString('en-US');
}

// EXTERNAL MODULE: ./lib/estate/resource-type.js
var resource_type = __webpack_require__(9535);
;// CONCATENATED MODULE: ./lib/sources/azure/graph/queries.js

const { virtualMachine, arcServer, scaleSet, cluster, sqlVirtualMachine, maintenanceConfiguration, configurationAssignment } = resource_type/* resourceTypes */.AU;
function ofType(...types) {
    return types.length === 1 ? `where type == ${list(types)}` : `where type in (${list(types)})`;
}
const kindsOf = {
    machines: ['machines'],
    'scale sets': ['machines'],
    clusters: ['machines'],
    'maintenance configurations': ['schedules'],
    'configuration assignments': ['assignments'],
};
/** Every list is in the order of ids: only then do its pages follow each other. */
function query(what, ...lines) {
    const text = [...lines.filter((line) => line !== undefined), 'order by id asc'].join('\n| ');
    return { what, text, kinds: kindsOf[what] ?? [] };
}
function inGroups(groups) {
    return groups && `where resourceGroup in~ (${list(groups)})`;
}
/** Texts of KQL: names of resource groups come from anybody. */
function list(texts) {
    return texts.map((text) => `'${text.replace(/[\\']/g, '\\$&')}'`).join(', ');
}
const subscriptionsQuery = query('subscriptions', 'resourcecontainers', "where type == 'microsoft.resources/subscriptions'", 'project id, subscriptionId');
/** Resource groups of these names. */
function groupsQuery(names) {
    return query('resource groups', 'resourcecontainers', "where type == 'microsoft.resources/subscriptions/resourcegroups'", `where name in~ (${list(names)})`, 'project id');
}
/** What is set for the guest, of a machine or of the profile from which a scale set makes its machines. */
function guestColumns(owner) {
    const profile = `${owner}.osProfile`;
    return [
        `image = ${owner}.storageProfile.imageReference`,
        `profiled = isnotnull(${profile})`,
        `extensions = ${profile}.allowExtensionOperations`,
        `windows = isnotnull(${profile}.windowsConfiguration)`,
        `windowsAgent = ${profile}.windowsConfiguration.provisionVMAgent`,
        `windowsUpdates = ${profile}.windowsConfiguration.enableAutomaticUpdates`,
        `windowsPatch = ${profile}.windowsConfiguration.patchSettings`,
        `linux = isnotnull(${profile}.linuxConfiguration)`,
        `linuxAgent = ${profile}.linuxConfiguration.provisionVMAgent`,
        `linuxPatch = ${profile}.linuxConfiguration.patchSettings`,
    ];
}
/** Virtual machines and Arc servers. */
function machinesQuery(groups) {
    return query('machines', 'resources', ofType(virtualMachine, arcServer), inGroups(groups), `project ${[
        'id, name, type, location, zones, tags',
        'os = coalesce(tostring(properties.storageProfile.osDisk.osType), tostring(properties.osType), tostring(properties.osName))',
        ...guestColumns('properties'),
        'licence = tostring(properties.licenseType)',
        'osName = coalesce(tostring(properties.osSku), tostring(properties.extended.instanceView.osName))',
        'osVersion = tostring(properties.extended.instanceView.osVersion)',
        'arcKind = tostring(kind)',
        ...['extensionsEnabled', 'extensionsAllowList', 'extensionsBlockList', 'configMode'].map((name) => `${name} = properties.agentConfiguration.${name}`),
        'support = tostring(properties.licenseProfile.esuProfile.licenseAssignmentState)',
        'supportKey = tostring(properties.licenseProfile.esuProfile.esuKeyState)',
        'supportLicence = properties.licenseProfile.esuProfile.assignedLicense',
        'availabilitySet = tostring(properties.availabilitySet.id)',
        'scaleSet = tostring(properties.virtualMachineScaleSet.id)',
        'power = tostring(properties.extended.instanceView.powerState.code)',
        'created = tostring(properties.timeCreated)',
        'connection = tostring(properties.status)',
        'connectionSince = tostring(properties.lastStatusChange)',
    ].join(', ')}`);
}
function scaleSetsQuery(groups) {
    const [profile, upgrades] = ['properties.virtualMachineProfile', 'properties.upgradePolicy'];
    return query('scale sets', 'resources', ofType(scaleSet), inGroups(groups), `project ${[
        'id, name, type, location, zones, tags',
        'orchestration = tostring(properties.orchestrationMode)',
        `modelled = isnotnull(${profile})`,
        `os = tostring(${profile}.storageProfile.osDisk.osType)`,
        `licence = tostring(${profile}.licenseType)`,
        ...guestColumns(profile),
        `automaticOsUpgrade = ${upgrades}.automaticOSUpgradePolicy.enableAutomaticOSUpgrade`,
        `upgradeMode = tostring(${upgrades}.mode)`,
        `healthProbe = tostring(${profile}.networkProfile.healthProbe.id)`,
        `setExtensions = ${profile}.extensionProfile.extensions`,
    ].join(', ')}`);
}
/** Clusters of AKS with their node pools. */
function clustersQuery(groups) {
    const upgrades = 'properties.autoUpgradeProfile';
    return query('clusters', 'resources', ofType(cluster), inGroups(groups), `project ${[
        'id, name, location, tags',
        'sku = tostring(sku.name)',
        `upgradeChannel = tostring(${upgrades}.upgradeChannel)`,
        `nodeChannel = tostring(${upgrades}.nodeOSUpgradeChannel)`,
        'pools = properties.agentPoolProfiles',
        'nodeGroup = tostring(properties.nodeResourceGroup)',
    ].join(', ')}`);
}
/** SQL Server's own extension, which may patch a machine by itself. */
function sqlQuery(groups) {
    return query('SQL virtual machines', 'resources', ofType(sqlVirtualMachine), inGroups(groups), 'project id, machine = tostring(properties.virtualMachineResourceId), patching = properties.autoPatchingSettings.enable');
}
/** Licences for Extended Security Updates, which servers of any subscription may use. */
const licencesQuery = query('licences for extended updates', 'resources', ofType('microsoft.hybridcompute/licenses'), 'project id, state = tostring(properties.licenseDetails.state), target = tostring(properties.licenseDetails.target)');
/** Maintenance configurations of every scope: an assignment may name any of them, and only some are schedules of the guest. */
const schedulesWhere = (...conditions) => query('maintenance configurations', 'resources', ofType(maintenanceConfiguration), ...conditions, 'project id, name, location, tags, properties');
const schedulesQuery = schedulesWhere();
/** Schedules by their ids. */
function schedulesByIdQuery(ids) {
    return schedulesWhere(`where id in~ (${list(ids)})`);
}
/** Static ones and dynamic scopes. */
const assignmentsWhere = (...conditions) => query('configuration assignments', 'maintenanceresources', ofType(configurationAssignment), ...conditions, 'project id, schedule = tostring(properties.maintenanceConfigurationId), filter = properties.filter');
const assignmentsQuery = assignmentsWhere();
/** Assignments of some schedules, wherever they lie. */
function assignmentsOfQuery(schedules) {
    return assignmentsWhere(`where tostring(properties.maintenanceConfigurationId) in~ (${list(schedules)})`);
}
function assessmentsQuery(groups) {
    return query('assessments', 'patchassessmentresources', ofType(`${virtualMachine}/patchassessmentresults`, `${arcServer}/patchassessmentresults`), inGroups(groups), `project ${[
        'id',
        'status = tostring(properties.status)',
        'at = tostring(properties.lastModifiedDateTime)',
        'startedBy = tostring(properties.startedBy)',
        'service = tostring(properties.patchServiceUsed)',
        'rebootPending = properties.rebootPending',
        'counts = properties.availablePatchCountByClassification',
        'error = properties.errorDetails',
    ].join(', ')}`);
}
/**
 * Those that count as critical, with further classes of a policy. The monthly rollup of older Windows is not always classified as a security
 * update.
 */
function pendingPatchesQuery(groups, further = []) {
    const classes = [...new Set(['Critical', 'Security', 'UpdateRollup', ...further])];
    return query('missing patches', 'patchassessmentresources', ofType(`${virtualMachine}/patchassessmentresults/softwarepatches`, `${arcServer}/patchassessmentresults/softwarepatches`), `where tostring(properties.classifications) has_any (${list(classes)})`, inGroups(groups), `project ${[
        'id',
        'patch = tostring(properties.patchId)',
        'title = tostring(properties.patchName)',
        'kb = tostring(properties.kbId)',
        'version = tostring(properties.version)',
        'classifications = properties.classifications',
        'published = tostring(properties.publishedDateTime)',
    ].join(', ')}`);
}
function installationsQuery(groups) {
    return query('installations', 'patchinstallationresources', ofType(`${virtualMachine}/patchinstallationresults`, `${arcServer}/patchinstallationresults`), inGroups(groups), `project ${[
        'id, name',
        'status = tostring(properties.status)',
        'started = tostring(properties.startDateTime)',
        'at = tostring(properties.lastModifiedDateTime)',
        'startedBy = tostring(properties.startedBy)',
        'scheduleRun = tostring(properties.maintenanceRunId)',
        'installed = properties.installedPatchCount',
        'failed = properties.failedPatchCount',
        'pending = properties.pendingPatchCount',
        'excluded = properties.excludedPatchCount',
        'notSelected = properties.notSelectedPatchCount',
        'windowExceeded = properties.maintenanceWindowExceeded',
        'rebootStatus = tostring(properties.rebootStatus)',
        'error = properties.errorDetails',
    ].join(', ')}`);
}
/** Runs that completed leave an installation; what became of the others only these rows tell. */
const runsOfType = (what, type) => query(what, 'maintenanceresources', ofType(type), "where tostring(properties.status) !~ 'Completed'", `project ${[
    'id, name',
    'schedule = tostring(properties.maintenanceConfigurationId)',
    'scope = tostring(properties.maintenanceScope)',
    'run = tostring(properties.correlationId)',
    'status = tostring(properties.status)',
    'started = tostring(properties.startDateTime)',
    'ended = tostring(properties.endDateTime)',
    'error = tostring(properties.errorMessage)',
    'details = properties.statusDetails',
].join(', ')}`);
/** Of schedules as a whole; these say why. */
const scheduleRunsQuery = runsOfType('runs of schedules', `${maintenanceConfiguration}/applyupdates`);
/** Of single machines. */
const machineRunsQuery = runsOfType('runs of schedules on machines', 'microsoft.maintenance/applyupdates');

;// CONCATENATED MODULE: ./lib/sources/azure/graph/requested-area.js
const mostGroups = 100;
/** `below` gives the subscriptions below each management group of the scopes. */
function requestedArea(scopes, excluded, below) {
    const [inside, outside] = [coverOf(scopes, below), coverOf(excluded, below)];
    const named = [...inside.groups, ...inside.resources.map(({ group }) => group)];
    const subscriptions = new Set([...inside.whole, ...named.map((group) => group.split('/', 1)[0] ?? '')].filter((one) => !outside.whole.has(one)));
    const whole = new Set([...inside.whole].filter((one) => !outside.whole.has(one)));
    const groups = [...new Set(named.map((group) => group.slice(group.indexOf('/') + 1)))];
    return {
        whole,
        subscriptions,
        groups: whole.size === 0 && groups.length <= mostGroups ? groups : undefined,
        scopes: scopesOf(inside),
        leftOut: scopesOf(outside),
        holds: (place) => covers(inside, place) && !covers(outside, place),
    };
}
function scopesOf({ whole, groups, ids }) {
    const inGroup = (key) => `/subscriptions/${key.replace('/', '/resourceGroups/')}`;
    return [...[...whole].map((one) => `/subscriptions/${one}`), ...[...groups].map(inGroup), ...ids];
}
function coverOf(scopes, below) {
    const [whole, groups] = [new Set(), new Set()];
    const resources = [];
    for (const scope of scopes) {
        if (scope.kind === 'management-group')
            for (const one of below.get(scope.name) ?? [])
                whole.add(one);
        else if (scope.kind === 'subscription')
            whole.add(scope.subscription);
        else if (scope.kind === 'resource-group')
            groups.add(groupKey(scope));
        else
            resources.push({ group: groupKey(scope), id: scope.id });
    }
    return { whole, groups, resources, ids: new Set(resources.map(({ id }) => id)) };
}
function groupKey({ subscription, resourceGroup }) {
    return `${subscription}/${resourceGroup}`.toLowerCase();
}
function covers({ whole, groups, ids }, place) {
    if (whole.size > 0 && whole.has(place.subscription.toLowerCase()))
        return true;
    return (groups.size > 0 && groups.has(groupKey(place))) || (ids.size > 0 && ids.has(place.id.toLowerCase()));
}

// EXTERNAL MODULE: ./node_modules/@azure/arm-resourcegraph/dist/esm/index.js + 22 modules
var esm = __webpack_require__(5087);
// EXTERNAL MODULE: ./lib/estate/coverage.js
var coverage = __webpack_require__(4632);
// EXTERNAL MODULE: ./lib/text/plural.js
var plural = __webpack_require__(6713);
// EXTERNAL MODULE: ./lib/sources/azure/graph/pace.js
var graph_pace = __webpack_require__(6726);
;// CONCATENATED MODULE: ./lib/sources/azure/graph/resource-graph.js






/** As many rows as a page can have, and as many subscriptions as one question should. */
const pageSize = 1000;
const mostSubscriptions = 1000;
/** Reads tables of Azure Resource Graph, page by page. */
class ResourceGraph {
    #connection;
    #progress;
    #pace = new graph_pace/* Pace */.o();
    /** Lists of which Azure counted more rows than it delivered, in both readings. */
    gaps = [];
    #client;
    constructor(connection, progress) {
        this.#connection = connection;
        this.#progress = progress;
    }
    /**
     * Every row of a query over these subscriptions; undefined means all that can be read. A row may come more than once: where the list
     * changed while it was read, a row between two pages can get lost, so all of it is read a second time. What is still missing then is kept
     * in `gaps`, and given back. Throws a SourceError.
     */
    async read(query, subscriptions, take) {
        let gap;
        for (let first = 0; first < (subscriptions?.length ?? 1); first += mostSubscriptions) {
            const some = subscriptions?.slice(first, first + mostSubscriptions);
            const reading = await this.#readAll(query, some, take);
            const { lost } = reading.steady && reading.lost === 0 ? reading : await this.#readAll(query, some, take);
            if (lost > 0) {
                gap = lostRows(query, lost, some);
                this.gaps.push(gap);
            }
        }
        return gap;
    }
    /** Pages that are too large to send are asked for in smaller pieces. */
    async #readAll(query, subscriptions, take) {
        for (let size = pageSize;; size = Math.ceil(size / 4)) {
            try {
                return await this.#readPages(query, subscriptions, take, size);
            }
            catch (error) {
                const tooLarge = error instanceof errors/* SourceError */.c8 && (0,graph_failures/* hasCode */.up)(error.cause, 'ResponsePayloadTooLarge');
                if (!tooLarge || size === 1)
                    throw error;
            }
        }
    }
    async #readPages(query, subscriptions, take, size) {
        let [skipToken, total, read, steady, last] = [
            undefined,
            -1,
            0,
            true,
            undefined,
        ];
        do {
            const page = await this.#page(query, subscriptions, size, skipToken);
            steady &&= total === -1 || page.total === total;
            total = page.total;
            for (const row of page.rows) {
                // Rows come in the order of their ids, so one that comes twice follows itself.
                if (row.id !== last)
                    read += 1;
                last = row.id;
                take(row);
            }
            this.#progress.pageRead(query.what, read, total);
            skipToken = page.skipToken;
        } while (skipToken !== undefined);
        return { steady: steady && read <= total, lost: Math.max(0, total - read) };
    }
    async #page(query, subscriptions, top, skipToken) {
        const options = { top, resultFormat: 'objectArray', ...(skipToken === undefined ? {} : { skipToken }) };
        const question = { query: query.text, ...(subscriptions && { subscriptions: [...subscriptions] }), options };
        return this.#connection.request(query.what, this.#pace, async (abortSignal, heard) => {
            const onResponse = ({ headers }) => heard(headers);
            const answer = await this.#clientNow().resources(question, { abortSignal, onResponse });
            const { data, totalRecords, resultTruncated, skipToken: next } = answer;
            if (!Array.isArray(data) || typeof totalRecords !== 'number')
                throw new graph_failures/* NotAnAnswer */.xv('The answer is not one of Resource Graph.');
            if (next === undefined && String(resultTruncated) === 'true') {
                throw new errors/* SourceError */.c8('azure/truncated', `Azure cut the list of ${query.what} off and gave no way to read on.`);
            }
            return { rows: data, total: totalRecords, skipToken: next || undefined };
        });
    }
    #clientNow() {
        const { identity, clientOptions } = this.#connection;
        if (this.#client?.identity !== identity) {
            this.#client = { identity, client: new esm/* ResourceGraphClient */.OO(identity.credential, clientOptions) };
        }
        return this.#client.client;
    }
}
function lostRows({ what, kinds }, lost, subscriptions) {
    const areas = subscriptions?.map((one) => `/subscriptions/${one}`) ?? [coverage/* everywhere */.fC];
    const why = `Azure counts ${(0,plural/* plural */.L)(lost, 'row')} more of ${what} than it delivers, twice; run again, or read smaller scopes.`;
    return { areas, kinds, why, effect: 'incomplete' };
}

;// CONCATENATED MODULE: ./lib/sources/azure/graph/scopes.js


const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const scopes_forms = 'Write mg:ID, sub:ID, rg:SUBSCRIPTION/NAME or a resource id that begins with /subscriptions/.';
const groupOfManagement = /^\/providers\/microsoft\.management\/managementgroups\/([^/]+)\/?$/;
/** Reads one entry of `scopes` or `exclude-scopes`. Throws a UsageError for anything else. */
function parseScope(written) {
    const text = written.trim().toLowerCase();
    const [, prefix, rest = ''] = /^(mg|sub|rg):(.*)$/.exec(text) ?? [];
    const refuse = (why) => new errors/* UsageError */.eb('azure/scope', `The scope "${written.slice(0, 200)}" ${why}. ${scopes_forms}`);
    const group = prefix === 'mg' ? rest : groupOfManagement.exec(text)?.[1];
    if (group !== undefined) {
        // What Azure takes as the name of a management group.
        if (!/^[\w().-]{1,90}$/.test(group))
            throw refuse('does not name a management group');
        return { kind: 'management-group', name: group };
    }
    const id = prefix === 'sub' ? `/subscriptions/${rest}` : prefix === 'rg' ? groupId(rest) : guid.test(text) ? `/subscriptions/${text}` : text;
    const parts = (0,resource_id/* parseResourceId */.RQ)(id);
    if (!parts)
        throw refuse('cannot be read');
    const { subscription, resourceGroup, type } = parts;
    if (!guid.test(subscription))
        throw refuse(`names the subscription "${subscription}", which is not the id of one`);
    if (resourceGroup === undefined) {
        if (type !== undefined)
            throw refuse('lies in no resource group');
        return { kind: 'subscription', subscription };
    }
    if (type === undefined)
        return { kind: 'resource-group', subscription, resourceGroup };
    return { kind: 'resource', subscription, resourceGroup, id: (0,resource_id/* resourceKey */.ik)(id) };
}
/** `SUBSCRIPTION/NAME`; anything else stays what cannot be read. */
function groupId(text) {
    const [subscription = '', name = '', ...more] = text.split('/');
    return more.length > 0 || name === '' ? text : `/subscriptions/${subscription}/resourcegroups/${name}`;
}
/** As somebody would write it. */
function scopeName(scope) {
    switch (scope.kind) {
        case 'management-group':
            return `mg:${scope.name}`;
        case 'subscription':
            return `sub:${scope.subscription}`;
        case 'resource-group':
            return `rg:${scope.subscription}/${scope.resourceGroup}`;
        case 'resource':
            return scope.id;
    }
}

// EXTERNAL MODULE: ./lib/sources/azure/row.js
var azure_row = __webpack_require__(2442);
// EXTERNAL MODULE: ./lib/sources/json-object.js
var json_object = __webpack_require__(5676);
// EXTERNAL MODULE: ./node_modules/@azure-rest/core-client/dist/esm/index.js + 11 modules
var dist_esm = __webpack_require__(3049);
;// CONCATENATED MODULE: ./lib/sources/azure/graph/arm-client.js

/** What clients of Azure Resource Manager have in common that the registry has no client of. */
function armClient(credential, { endpoint, ...options }) {
    return (0,dist_esm/* getClient */.KU)(endpoint, credential, options);
}
/** One GET; throws the SDK's own RestError for anything but 200. */
async function get(client, path, apiVersion, { abortSignal }) {
    const response = await client.pathUnchecked(path).get({
        ...(apiVersion === undefined ? {} : { queryParameters: { 'api-version': apiVersion } }),
        ...(abortSignal ? { abortSignal } : {}),
    });
    if (response.status !== '200')
        throw (0,dist_esm/* createRestError */.t$)(response);
    return response.body;
}

;// CONCATENATED MODULE: ./lib/sources/azure/graph/management-groups-client.js




const apiVersion = '2020-05-01';
/** Lists what lies below a management group; see learn.microsoft.com/rest/api/managementgroups/management-groups/get-descendants */
class ManagementGroupsClient {
    #client;
    #endpoint;
    constructor(credential, options) {
        this.#client = armClient(credential, options);
        this.#endpoint = options.endpoint;
    }
    /** One page: the first, or the one that `nextLink` of another names. Throws a RestError, or NotAnAnswer for what is no such list. */
    async descendants(groupId, nextLink, options) {
        const path = nextLink ?? `/providers/Microsoft.Management/managementGroups/${encodeURIComponent(groupId)}/descendants`;
        const body = await get(this.#client, path, nextLink === undefined ? apiVersion : undefined, options);
        const page = (0,json_object/* isRecord */.u)(body) ? body : {};
        if (!Array.isArray(page.value))
            throw new graph_failures/* NotAnAnswer */.xv('The answer holds no list.');
        return {
            descendants: page.value.map((entry) => ({ id: (0,json_object/* isRecord */.u)(entry) ? (0,azure_row/* textIn */.r7)(entry, 'id') : undefined })),
            nextLink: this.#nextLinkOf(page),
        };
    }
    /** The token goes along with the request, so no other host may be named. */
    #nextLinkOf({ nextLink = null }) {
        if (nextLink === null || nextLink === '')
            return undefined;
        const named = typeof nextLink === 'string' && URL.canParse(nextLink) ? new URL(nextLink) : undefined;
        if (named?.origin !== new URL(this.#endpoint).origin)
            throw new graph_failures/* NotAnAnswer */.xv("The list names a next page that is not Azure's.");
        return named.href;
    }
}

;// CONCATENATED MODULE: ./lib/sources/azure/graph/subscriptions.js








const named = 5;
/**
 * Compares wanted subscriptions with those that can be read: Resource Graph leaves out what the caller may not see without a word.
 * Throws a SourceError where nothing is left to read.
 */
async function seeSubscriptions(wanted, graph, { identity }) {
    if (wanted.size === 0) {
        throw new errors/* SourceError */.c8('azure/no-subscription', 'There is no subscription in the scopes; check `scopes` and `exclude-scopes`.');
    }
    const all = [...wanted].sort();
    const found = new Set();
    try {
        await graph.read(subscriptionsQuery, all, (row) => void found.add((0,azure_row/* textIn */.r7)(row, 'subscriptionId')?.toLowerCase() ?? ''));
    }
    catch (error) {
        // Azure refuses aloud only where not one of them can be read.
        if (!(error instanceof errors/* SourceError */.c8) || !(0,graph_failures/* isAccessDenied */.w7)(error.cause))
            throw error;
    }
    const seen = all.filter((one) => found.has(one));
    const missing = all.filter((one) => !found.has(one));
    if (missing.length === 0)
        return { seen, missing: [] };
    const ids = `${missing.slice(0, named).join(', ')}${missing.length > named ? ` and ${missing.length - named} more` : ''}`;
    const which = all.length === 1 ? `the subscription ${ids}` : `${missing.length} of ${all.length} subscriptions (${ids})`;
    const sentence = `Cannot read ${which}: ${identity.name} needs the role Reader there. Or is the id wrong, or of another tenant?`;
    if (seen.length === 0)
        throw new errors/* SourceError */.c8('azure/denied', sentence);
    const areas = missing.map((one) => `/subscriptions/${one}`);
    return { seen, missing: [{ areas, kinds: coverage/* listedKinds */.nM, why: sentence, effect: 'incomplete' }] };
}
/** The subscriptions below each management group among the scopes. Throws a SourceError for a group that cannot be read at all. */
async function belowGroups(scopes, connection) {
    const below = new Map();
    const gaps = [];
    for (const scope of scopes) {
        if (scope.kind !== 'management-group' || below.has(scope.name))
            continue;
        const list = await readBelow(scope, connection);
        below.set(scope.name, list.subscriptions);
        for (const why of list.shortfalls)
            gaps.push(shortList(scope, why));
    }
    return { below, gaps };
}
/** What is missing lies in no subscription that is known: it concerns whoever asks for all of the tenant. */
function shortList({ name }, why) {
    const areas = [`/providers/Microsoft.Management/managementGroups/${name}`];
    return { areas, kinds: coverage/* listedKinds */.nM, subject: `mg:${name}`, why, effect: 'incomplete' };
}
async function readBelow(scope, connection) {
    const [pace, subscriptions, shortfalls, followed] = [new graph_pace/* Pace */.o(), new Set(), new Set(), new Set()];
    for (let link, first = true; first || link !== undefined; first = false) {
        const here = link;
        const page = await connection
            .request(scopeName(scope), pace, (abortSignal) => {
            const client = new ManagementGroupsClient(connection.identity.credential, connection.clientOptions);
            return client.descendants(scope.name, here, { abortSignal });
        })
            .catch((error) => {
            if (first || !(error instanceof errors/* SourceError */.c8))
                throw groupRefused(error, scope, connection);
            return undefined;
        });
        if (!page) {
            shortfalls.add('the list of its subscriptions broke off, so some may be missing; run again');
            break;
        }
        for (const { id } of page.descendants) {
            const [, subscription] = /^\/subscriptions\/([^/]+)\/?$/i.exec(id ?? '') ?? [];
            if (subscription !== undefined)
                subscriptions.add(subscription.toLowerCase());
            else if (!managementGroup.test(id ?? ''))
                shortfalls.add('the list of its subscriptions holds an entry that this version does not know');
        }
        link = page.nextLink;
        if (link !== undefined && followed.has(link)) {
            shortfalls.add('the list of its subscriptions leads in a circle, so some may be missing; run again');
            break;
        }
        if (link !== undefined)
            followed.add(link);
    }
    return { subscriptions: [...subscriptions], shortfalls: [...shortfalls] };
}
const managementGroup = /^\/providers\/microsoft\.management\/managementgroups\/[^/]+\/?$/i;
/** Azure does not tell a group that does not exist from one that the caller may not see. */
function groupRefused(error, scope, { identity }) {
    if (!(error instanceof errors/* SourceError */.c8) || !((0,graph_failures/* isAccessDenied */.w7)(error.cause) || (0,graph_failures/* isNotFound */.c4)(error.cause)))
        return error;
    return new errors/* SourceError */.c8('azure/denied', `Cannot read ${scopeName(scope)}: access denied, or there is no such group. ${identity.name} needs the role Reader on this management group; without it, name its subscriptions one by one.`, { cause: error.cause });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/sources/azure/graph/timing.js

const realTiming = {
    now: () => Date.now(),
    sleep: async (milliseconds, signal) => {
        await (0,promises_.setTimeout)(milliseconds, undefined, signal ? { signal } : {});
    },
    requestLimit: () => AbortSignal.timeout(60_000),
    limit: 30 * 60_000,
};

// EXTERNAL MODULE: ./lib/estate/known.js
var known = __webpack_require__(8763);
// EXTERNAL MODULE: ./lib/estate/resource-map.js
var resource_map = __webpack_require__(8889);
// EXTERNAL MODULE: ./lib/sources/arm/node-pool.js
var node_pool = __webpack_require__(7634);
// EXTERNAL MODULE: ./lib/estate/vocabulary.js
var vocabulary = __webpack_require__(1026);
// EXTERNAL MODULE: ./lib/memo.js
var memo = __webpack_require__(3397);
;// CONCATENATED MODULE: ./lib/sources/azure/rows/identity-row.js





/** Where everything of a live estate comes from. */
const origin = { input: 'Azure' };
/** Why a fact is unknown that no row tells this version. */
const notReadFromAzure = 'this version does not read it from Azure';
/** By the id of the row; undefined for a row without one. */
function identityPartsOf(row) {
    const id = (0,azure_row/* idIn */.DG)(row) ?? '';
    const start = id.lastIndexOf('/') + 1;
    const [place, ending] = [placeOf(id.slice(0, start)), id.slice(start)];
    if (!place || ending === '')
        return undefined;
    const [name, location] = [(0,azure_row/* textIn */.r7)(row, 'name'), (0,azure_row/* textIn */.r7)(row, 'location')];
    return {
        place,
        ending,
        name: name ?? ending,
        location: location === undefined ? azure_row/* notUnderstood */.hf : regionFact(location),
        tags: tagsIn(row.tags),
    };
}
function identityOf(row) {
    const parts = identityPartsOf(row);
    if (!parts)
        return undefined;
    const { place, ending, name, location, tags } = parts;
    const { path, subscription, resourceGroup } = place;
    const id = path + ending;
    return { id, name: (0,known/* value */.Uq)(name), resourceId: (0,known/* value */.Uq)(id), subscription, resourceGroup, location, tags };
}
const placeOf = (0,memo/* memoOfString */.h)((path) => {
    const [, subscription, resourceGroup] = inGroup.exec(path) ?? [];
    if (subscription === undefined || resourceGroup === undefined)
        return null;
    return { path, subscription: (0,azure_row/* textFact */.yM)(subscription), resourceGroup: (0,azure_row/* textFact */.yM)(resourceGroup) };
});
/** Of a resource in a group: subscription and group. */
const inGroup = /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/(?:[^/]+\/)+$/i;
const regionFact = (0,memo/* memoOfString */.h)(vocabulary/* readRegion */.XP);
/** Machines of one application share their tags. */
const tagsFact = (0,memo/* memoOfString */.h)((json) => {
    const entries = Object.entries(JSON.parse(json));
    return (0,known/* value */.Uq)(new Map(entries.map(([name, text]) => [name, typeof text === 'string' ? (0,azure_row/* textFact */.yM)(text) : azure_row/* notUnderstood */.hf])));
});
const noTags = (0,known/* implicit */.AS)(new Map());
function tagsIn(tags) {
    if (tags === null || tags === undefined || tags === '')
        return noTags;
    return (0,json_object/* isRecord */.u)(tags) ? tagsFact(JSON.stringify(tags)) : azure_row/* notUnderstood */.hf;
}

;// CONCATENATED MODULE: ./lib/sources/azure/rows/clusters.js





/** The clusters of some scopes. Rows may come twice. */
class LiveClusters {
    #clusters = new resource_map/* ResourceMap */.f();
    #holds;
    /** Rows that do not say what they are about. */
    notUnderstood = [];
    constructor(holds) {
        this.#holds = holds;
    }
    take(row) {
        const identity = identityOf(row);
        if (!identity) {
            this.notUnderstood.push((0,azure_row/* rowNotUnderstood */.Xj)(row, ['machines'], 'Azure gives it no id that this version knows'));
            return;
        }
        const { id, subscription, resourceGroup } = identity;
        if (!this.#holds({ id, subscription: textOf(subscription), resourceGroup: textOf(resourceGroup) }))
            return;
        const body = (0,azure_row/* placeIn */.VV)(bodyIn(row));
        const channels = (0,node_pool/* readChannels */.NK)(body, { isNew: false, apiVersion: undefined });
        const pools = (0,node_pool/* poolsIn */.bY)(body).map((pool, index) => {
            const ending = pool.name.kind === 'value' ? pool.name.value : `${index}`;
            const poolId = pool.standsForAll ? id : `${id}/agentPools/${ending}`;
            return {
                ...(0,node_pool/* nodePoolFacts */.As)(pool.setup, channels),
                ...identity,
                id: poolId,
                resourceId: (0,known/* value */.Uq)(poolId),
                name: (0,known/* mapKnown */.ym)(identity.name, (cluster) => (pool.standsForAll ? cluster : `${cluster}/${ending}`)),
                tags: (0,node_pool/* tagsOfPool */.fO)(identity.tags, pool.tags),
                change: 'keep',
                origin: origin,
                notes: [],
            };
        });
        this.#clusters.set(id, { ...identity, pools, nodeGroup: (0,azure_row/* textIn */.r7)(row, 'nodeGroup')?.toLowerCase() });
    }
    has(id) {
        return this.#clusters.get(id) !== undefined;
    }
    all() {
        return [...this.#clusters.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    }
    /** Does AKS keep the nodes of a pool that is read here in this group? */
    keepsNodesIn() {
        const groups = new Set(this.all().map(({ subscription, nodeGroup }) => `${textOf(subscription).toLowerCase()}/${nodeGroup}`));
        return ({ subscription, resourceGroup }) => groups.has(`${textOf(subscription)}/${textOf(resourceGroup)}`.toLowerCase());
    }
}
function textOf(fact) {
    return fact.kind === 'value' ? fact.value : '';
}
/** The parts of the body that the columns of a row were taken from. */
function bodyIn({ sku, upgradeChannel, nodeChannel, pools }) {
    return {
        sku: { name: sku },
        properties: { autoUpgradeProfile: { upgradeChannel, nodeOSUpgradeChannel: nodeChannel }, agentPoolProfiles: pools },
    };
}

// EXTERNAL MODULE: ./lib/sources/arm/scale-set.js
var scale_set = __webpack_require__(4784);
;// CONCATENATED MODULE: ./lib/sources/azure/rows/extended-updates.js



function supportRowOf(row) {
    const assigned = (0,json_object/* isRecord */.u)(row.supportLicence) ? row.supportLicence : { id: row.supportLicence };
    const licenceId = (0,azure_row/* idIn */.DG)(assigned);
    const details = (0,json_object/* isRecord */.u)(assigned.properties) && (0,json_object/* isRecord */.u)(assigned.properties.licenseDetails) ? assigned.properties.licenseDetails : {};
    const licence = licenceOf(details);
    const product = (0,azure_row/* textIn */.r7)(row, 'osName') ?? '';
    return {
        product,
        isIncluded: /^(avs|hci)$/i.test((0,azure_row/* textIn */.r7)(row, 'arcKind') ?? '') && /\b2012\b/.test(product),
        assignment: ((0,azure_row/* textIn */.r7)(row, 'support') ?? '').toLowerCase(),
        key: ((0,azure_row/* textIn */.r7)(row, 'supportKey') ?? '').toLowerCase(),
        ...(licenceId === undefined ? {} : { licenceId }),
        ...(licence ? { licence } : {}),
    };
}
function licenceOf(row) {
    const [state, target] = [(0,azure_row/* textIn */.r7)(row, 'state'), (0,azure_row/* textIn */.r7)(row, 'target')];
    return state === undefined || target === undefined ? undefined : { state, target };
}
/** Must its licence be read to tell? */
function needsLicence({ assignment, key, isIncluded, licence, licenceId }) {
    return !isIncluded && key !== 'active' && assignment === 'assigned' && !licence && licenceId !== undefined;
}
/** By a key of its own, or by a licence that is active and for its system. */
function extendedUpdatesOf(server, licences) {
    const { isIncluded, assignment, key } = server;
    if (isIncluded || key === 'active')
        return (0,known/* value */.Uq)(true);
    if (assignment === 'assigned') {
        const licence = server.licence ?? licences.get(server.licenceId ?? '');
        if (!licence)
            return (0,known/* unknown */.L5)('its licence for Extended Security Updates could not be read');
        return (0,known/* value */.Uq)(licence.state.toLowerCase() === 'activated' && isFor(licence, server.product));
    }
    if (assignment === 'notassigned' && key === 'inactive')
        return (0,known/* value */.Uq)(false);
    return (0,known/* unknown */.L5)('Azure does not say whether it has Extended Security Updates');
}
/** `Windows Server 2012` is not for 2012 R2, which has a target of its own. */
function isFor({ target }, product) {
    const release = (name) => /\b20\d\d(?: R2)?\b/i.exec(name)?.[0].toLowerCase();
    return release(target) !== undefined && release(target) === release(product);
}

// EXTERNAL MODULE: ./lib/estate/unread.js
var unread = __webpack_require__(21);
;// CONCATENATED MODULE: ./lib/sources/azure/rows/live-machine.js





function liveMachine({ id, declared, sqlPatching, support, ...rows }, licences, cut, reasonOf) {
    const { place, name, setup, image, product, licenseType, location, tags, zones, availabilitySet, scaleSet } = declared;
    const machine = {
        ...live_machine_unread[setup.kind],
        ...setup,
        id,
        name: (0,known/* value */.Uq)(name),
        resourceId: (0,known/* value */.Uq)(id),
        subscription: place.subscription,
        resourceGroup: place.resourceGroup,
        location,
        zones,
        availabilitySet,
        scaleSet,
        tags,
        image,
        product,
        licenseType,
        extendedUpdates: support ? extendedUpdatesOf(support, licences) : known/* absent */.Ge,
        legacy: false,
        sqlPatching: sqlPatching.kind === 'absent' && setup.kind === 'virtual-machine' ? (unknownWhere(cut.sql) ?? known/* absent */.Ge) : sqlPatching,
        change: 'keep',
        origin: origin,
        notes: noNotes,
    };
    if (rows.running)
        machine.live = liveStateOf(rows.running, rows, cut, reasonOf);
    return machine;
}
/** Once for each kind, since an estate has many machines. */
const live_machine_unread = Object.fromEntries(vocabulary/* machineKinds */.BW.map((kind) => [kind, (0,unread/* unreadOfMachine */.o)({ kind }, notReadFromAzure)]));
const noNotes = [];
function liveStateOf({ created, power, connection, since, blockedExtensions }, rows, cut, reasonOf) {
    const { assessment: listed, patches, installations, runs, answer } = rows;
    const refused = answer && 'why' in answer ? answer : undefined;
    const { assessment = listed, installation, configuration = [] } = answer && 'configuration' in answer ? answer : {};
    // That Resource Graph has none of the last days stays true where nobody asked further.
    const unassessed = refused && !refused.notAsked ? (0,known/* unknown */.L5)(refused.why) : known/* absent */.Ge;
    const own = installation && !installations.some(({ id }) => id === installation.id) ? [...installations, installation] : installations;
    return {
        created,
        power,
        connection: since !== undefined && connection.kind === 'value' ? (0,known/* value */.Uq)({ ...connection.value, since }) : connection,
        blockedExtensions,
        assessment: assessment ? (0,known/* value */.Uq)(assessment) : (unknownWhere(cut.assessments) ?? unassessed),
        pending: pendingOf(patches, assessment, assessment && assessment !== listed ? noLongerListed : unknownWhere(cut.patches)),
        installations: unknownWhere(cut.installations) ?? (0,known/* value */.Uq)(own.toSorted(newestFirst)),
        runs: unknownWhere(cut.runs) ?? (0,known/* value */.Uq)(runs.map((run) => withReason(run, reasonOf))),
        configuration: refused ? (0,known/* unknown */.L5)(refused.why) : configuration.length > 0 ? (0,known/* value */.Uq)(configuration) : known/* absent */.Ge,
    };
}
function withReason(run, reasonOf) {
    const error = run.error ?? reasonOf(run.id);
    return error ? { ...run, error } : run;
}
function unknownWhere(cut) {
    return cut && (0,known/* unknown */.L5)(cut.why);
}
/** A list that lost rows somewhere is whole for a machine of which there are as many as its assessment counted. */
function pendingOf(patches, assessment, cut) {
    if (!assessment)
        return known/* absent */.Ge;
    if (!cut || cut === noLongerListed)
        return cut ?? (0,known/* value */.Uq)(patches);
    const counts = Object.entries(assessment.counts);
    const counted = counts.reduce((sum, [name, count]) => (name === 'other' ? sum : sum + count), 0);
    return counts.length === 0 || counted > patches.length ? cut : (0,known/* value */.Uq)(patches);
}
const noLongerListed = (0,known/* unknown */.L5)('Azure no longer lists the patches of this assessment');
function newestFirst(a, b) {
    const [first, second] = [a, b].map(({ at, started }) => (at.kind === 'value' ? at.value : started.kind === 'value' ? started.value : ''));
    return first === second ? 0 : (first ?? '') < (second ?? '') ? 1 : -1;
}

// EXTERNAL MODULE: ./lib/estate/truth.js
var truth = __webpack_require__(7689);
;// CONCATENATED MODULE: ./lib/sources/azure/rows/agent-row.js




/** On Arc servers Update Manager assesses through one extension and installs through another. */
const extensionsOf = (system) => [
    { publisher: 'Microsoft.CPlat.Core', type: `${system}PatchExtension` },
    { publisher: 'Microsoft.SoftwareUpdateManagement', type: `${system}OsUpdateExtension` },
];
const extensions = {
    windows: extensionsOf('Windows'),
    linux: extensionsOf('Linux'),
};
/** What of Update Manager the agent of an Arc server blocks: all extensions, those it lists, or those that it does not list as allowed. */
function blockedExtensionsOf(row, os) {
    const { extensionsEnabled, extensionsAllowList, extensionsBlockList, configMode } = row;
    const system = os.kind === 'value' ? os.value : null;
    return blockedFact(JSON.stringify([system, { extensionsEnabled, extensionsAllowList, extensionsBlockList, configMode }]));
}
/** An estate has few such configurations. */
const blockedFact = (0,memo/* memoOfString */.h)((json) => {
    const [os, configuration] = JSON.parse(json);
    const agent = (0,azure_row/* placeIn */.VV)(configuration);
    return agent.keys().some((name) => agent.at(name).isSet) ? blockedBy(agent, os) : known/* absent */.Ge;
});
function blockedBy(agent, os) {
    const candidates = os === null ? Object.values(extensions).flat() : extensions[os];
    const enabled = agent.at('extensionsEnabled').flag(true);
    if (enabled.kind === 'unknown')
        return enabled;
    if (enabled.kind === 'value' && !enabled.value)
        return (0,known/* value */.Uq)(candidates.map(({ type }) => type));
    const [allowed, refused] = [agent.at('extensionsAllowList'), agent.at('extensionsBlockList')].map(listOf);
    if (!allowed || !refused)
        return (0,known/* unknown */.L5)('the agent lists extensions in a form that this version does not know');
    const mode = agent.at('configMode');
    if (mode.isSet && mode.isOneOf(['full']) !== 'yes' && allowed.length === 0) {
        return (0,known/* unknown */.L5)(`its agent runs in the mode ${JSON.stringify(mode.raw)}, and does not list which extensions that allows`);
    }
    const blocked = candidates.map((extension) => {
        const isAllowed = allowed.length === 0 ? 'yes' : isAmong(allowed, extension);
        return [extension.type, (0,truth.or)(isAmong(refused, extension), (0,truth/* not */.AU)(isAllowed))];
    });
    if (blocked.some(([, truth]) => truth === 'unknown'))
        return (0,known/* unknown */.L5)('the agent lists extensions by names that leave open which they are');
    const names = blocked.flatMap(([type, truth]) => (truth === 'yes' ? [type] : []));
    return os === null && names.length > 0 ? (0,known/* unknown */.L5)('the operating system is not known') : (0,known/* value */.Uq)(names);
}
function listOf(place) {
    return place.isUnset || Array.isArray(place.raw) ? place.items() : undefined;
}
function isAmong(list, { publisher, type }) {
    const matches = list.map((entry) => (0,truth/* and */.Uo)(isNamed(entry.at('publisher'), publisher), isNamed(entry.at('type'), type)));
    return matches.reduce(truth.or, 'no');
}
/** Whether the agent takes masks is not documented. */
function isNamed(place, name) {
    const isMask = typeof place.raw === 'string' && place.raw.includes('*');
    return place.isUnset || isMask ? 'unknown' : place.isOneOf([name]);
}

;// CONCATENATED MODULE: ./lib/sources/azure/rows/live-row.js




function runningOf(row, { kind, os }) {
    const arc = kind === 'arc-server';
    const created = (0,azure_row/* textIn */.r7)(row, 'created');
    const since = arc ? (0,azure_row/* timeFact */.Sh)((0,azure_row/* textIn */.r7)(row, 'connectionSince')) : known/* absent */.Ge;
    return {
        created: created === undefined ? azure_row/* notSaid */.X8 : (0,azure_row/* timeFact */.Sh)(created),
        power: arc ? known/* absent */.Ge : powerFact((0,azure_row/* textIn */.r7)(row, 'power') ?? ''),
        connection: arc ? connectionFact((0,azure_row/* textIn */.r7)(row, 'connection') ?? '') : known/* absent */.Ge,
        blockedExtensions: arc ? blockedExtensionsOf(row, os) : known/* absent */.Ge,
        ...(since.kind === 'value' ? { since: since.value } : {}),
    };
}
const powerFact = (0,memo/* memoOfString */.h)((code) => (code === '' ? azure_row/* notSaid */.X8 : (0,known/* value */.Uq)({ state: code.replace(/^PowerState\//i, '') })));
const connectionFact = (0,memo/* memoOfString */.h)((state) => (state === '' ? azure_row/* notSaid */.X8 : (0,known/* value */.Uq)({ state })));
/** Of a machine that Azure says is on. */
const on = powerFact('PowerState/running');

// EXTERNAL MODULE: ./lib/sources/arm/image.js
var arm_image = __webpack_require__(4014);
// EXTERNAL MODULE: ./lib/sources/arm/machine.js
var machine = __webpack_require__(2390);
;// CONCATENATED MODULE: ./lib/sources/azure/rows/machine-row.js









/** The machine or scale set of a row; undefined where the row does not say which it is. What runs on it comes from other tables. */
function machineOf(row) {
    const identity = identityPartsOf(row);
    const setup = setupOf(row);
    if (!identity || !setup)
        return undefined;
    return {
        ...identity,
        zones: row.zones === null || row.zones === undefined ? known/* absent */.Ge : zonesFact(JSON.stringify(row.zones)),
        availabilitySet: idOrAbsent(row, 'availabilitySet'),
        scaleSet: idOrAbsent(row, 'scaleSet'),
        image: setup.image ?? imageOf(row.image, setup),
        product: productOf(row, setup),
        licenseType: setup.kind === 'arc-server' ? known/* absent */.Ge : textOrAbsent(row, 'licence'),
        setup,
    };
}
/** A scale set that makes no machines. */
function isGroup(row) {
    const type = row.modelled === false ? typeIn(row) : undefined;
    return type === resource_type/* resourceTypes */.AU.scaleSet && (0,machine/* onlyGroups */.Fz)(type, (0,azure_row/* placeIn */.VV)(machine_row_bodyIn(row)));
}
/** The columns that a setup is told by. */
const setupColumns = [
    'type',
    'orchestration',
    'modelled',
    'os',
    'profiled',
    'extensions',
    'windows',
    'windowsAgent',
    'windowsUpdates',
    'windowsPatch',
    'linux',
    'linuxAgent',
    'linuxPatch',
    'automaticOsUpgrade',
    'upgradeMode',
    'healthProbe',
    'setExtensions',
];
function setupOf(row) {
    // The image tells the system only where nothing else does.
    const publisher = (0,json_object/* isRecord */.u)(row.image) && (0,azure_row/* textIn */.r7)(row, 'os') === undefined ? row.image.publisher : undefined;
    const ofNodePool = (0,json_object/* isRecord */.u)(row.tags) && (0,scale_set/* isNodePool */.H)(Object.keys(row.tags));
    return setupFact(JSON.stringify([ofNodePool, publisher, ...setupColumns.map((name) => row[name])])) ?? undefined;
}
const setupFact = (0,memo/* memoOfString */.h)((json) => {
    const [inNodePool, publisher, ...columns] = JSON.parse(json);
    const row = Object.fromEntries(setupColumns.map((name, index) => [name, columns[index]]));
    const type = typeIn(row);
    if (!type)
        return null;
    const setup = (0,machine/* readSetup */.WJ)(type, (0,azure_row/* placeIn */.VV)(machine_row_bodyIn({ ...row, image: { publisher } })));
    if (setup.kind === 'arc-server')
        return { ...setup, image: known/* absent */.Ge };
    return type === resource_type/* resourceTypes */.AU.scaleSet && inNodePool ? { ...setup, ...scale_set/* ofNodePool */.W9 } : setup;
});
function typeIn(row) {
    const type = (0,resource_type/* resourceTypeIn */.EE)((0,azure_row/* textIn */.r7)(row, 'type') ?? '');
    return (0,resource_type/* isMachineType */.ej)(type) ? type : undefined;
}
/** The parts of the body that the columns of a row were taken from. */
function machine_row_bodyIn(row) {
    const windowsConfiguration = {
        provisionVMAgent: row.windowsAgent,
        enableAutomaticUpdates: row.windowsUpdates,
        patchSettings: row.windowsPatch,
    };
    const linuxConfiguration = { provisionVMAgent: row.linuxAgent, patchSettings: row.linuxPatch };
    const profile = {
        storageProfile: { imageReference: row.image },
        osProfile: row.profiled === false
            ? undefined
            : {
                allowExtensionOperations: row.extensions,
                windowsConfiguration: row.windows === true ? windowsConfiguration : undefined,
                linuxConfiguration: row.linux === true ? linuxConfiguration : undefined,
            },
        networkProfile: { healthProbe: { id: row.healthProbe } },
        extensionProfile: { extensions: row.setExtensions },
    };
    return {
        properties: {
            osType: row.os,
            ...profile,
            orchestrationMode: row.orchestration,
            upgradePolicy: { mode: row.upgradeMode, automaticOSUpgradePolicy: { enableAutomaticOSUpgrade: row.automaticOsUpgrade } },
            virtualMachineProfile: row.modelled === false ? undefined : profile,
        },
    };
}
function idOrAbsent(row, name) {
    const id = (0,azure_row/* idIn */.DG)(row, name);
    return id === undefined ? known/* absent */.Ge : (0,azure_row/* textFact */.yM)(id);
}
function textOrAbsent(row, name) {
    const text = (0,azure_row/* textIn */.r7)(row, name);
    return text === undefined ? known/* absent */.Ge : (0,azure_row/* textFact */.yM)(text);
}
/** A scale set does not run itself, and a machine that is off may not say. */
function productOf(row, { kind }) {
    if (kind !== 'virtual-machine' && kind !== 'arc-server')
        return known/* absent */.Ge;
    const name = (0,azure_row/* textIn */.r7)(row, 'osName');
    return name === undefined ? azure_row/* notSaid */.X8 : (0,azure_row/* textFact */.yM)([name, (0,azure_row/* textIn */.r7)(row, 'osVersion') ?? ''].join(' ').trim());
}
const zonesFact = (0,memo/* memoOfString */.h)((json) => (0,azure_row/* placeIn */.VV)(JSON.parse(json)).settledStrings());
const imageFact = (0,memo/* memoOfString */.h)((json) => {
    const [reference, kind, specialised] = JSON.parse(json);
    return (0,arm_image/* readImage */.AM)((0,azure_row/* placeIn */.VV)(reference), { kind, specialised });
});
function imageOf(reference, { kind, specialised }) {
    return imageFact(JSON.stringify([reference, kind, specialised]));
}

// EXTERNAL MODULE: ./lib/sources/azure/rows/patch-rows.js
var patch_rows = __webpack_require__(2408);
;// CONCATENATED MODULE: ./lib/sources/azure/rows/run-row.js



const below = /\/providers\/microsoft\.maintenance\/applyupdates\/[^/]*$/i;
/** The id of the machine or schedule that a row of a run belongs to; undefined for a row of something else. */
function ownerOfRun(row) {
    const id = (0,azure_row/* idIn */.DG)(row) ?? '';
    const at = id.search(below);
    return at < 0 ? undefined : id.slice(0, at);
}
/** A run of a schedule; undefined for one of other maintenance, such as that of hosts, and for a row that does not say of which schedule. */
function scheduleRunOf(row) {
    const [scope, id] = [(0,azure_row/* textIn */.r7)(row, 'scope'), runIdOf(row)];
    if (id === undefined || (scope !== undefined && !(0,resource_id/* sameText */.QV)(scope, 'InGuestPatch')))
        return undefined;
    const error = reasonIn(row);
    return {
        id,
        status: (0,azure_row/* textIn */.r7)(row, 'status') ?? 'Unknown',
        started: (0,azure_row/* timeFact */.Sh)((0,azure_row/* textIn */.r7)(row, 'started')),
        ended: (0,azure_row/* timeFact */.Sh)((0,azure_row/* textIn */.r7)(row, 'ended')),
        ...(error ? { error } : {}),
    };
}
/** As installations name it: below the schedule. Where only the name of the run is given, it is put there. */
function runIdOf(row) {
    const run = (0,azure_row/* idIn */.DG)(row, 'run');
    if (run !== undefined && below.test(run))
        return run;
    const [schedule, name] = [(0,azure_row/* idIn */.DG)(row, 'schedule'), (0,azure_row/* textIn */.r7)(row, 'run') ?? (0,azure_row/* textIn */.r7)(row, 'name')];
    return schedule === undefined || name === undefined ? undefined : `${schedule}/providers/microsoft.maintenance/applyupdates/${name}`;
}
/** What the service says of a run that did not end well. */
function reasonIn(row) {
    const details = (0,json_object/* isRecord */.u)(row.details) ? row.details : {};
    const code = (0,azure_row/* textIn */.r7)(details, 'code') ?? '';
    const message = (0,azure_row/* textIn */.r7)(row, 'error') ?? (0,azure_row/* textIn */.r7)(details, 'details') ?? (0,azure_row/* textIn */.r7)(details, 'message') ?? '';
    if (message === '' && (code === '' || /^(?:none|success)$/i.test(code)))
        return undefined;
    return { code, message, details: [] };
}

// EXTERNAL MODULE: ./lib/sources/arm/sql.js
var sql = __webpack_require__(8531);
;// CONCATENATED MODULE: ./lib/sources/azure/rows/sql-row.js




/** Does SQL Server patch its machine, by the row of a SQL virtual machine? Azure leaves its settings out of many answers. */
function sqlPatchingOf({ patching }) {
    return patchingFact(JSON.stringify(patching ?? null));
}
const notSaid = (0,known/* unknown */.L5)('Azure does not say how SQL Server is patched');
const patchingFact = (0,memo/* memoOfString */.h)((json) => (0,sql/* readSqlPatching */.b)((0,azure_row/* placeIn */.VV)({ autoPatchingSettings: { enable: JSON.parse(json) } }), notSaid));

;// CONCATENATED MODULE: ./lib/sources/azure/rows/machines.js












/** Machines with what the rows of several tables say of them, joined by id. Rows may come in any order after the machine's, and twice. */
class Machines {
    #machines = new resource_map/* ResourceMap */.f();
    #licences = new resource_map/* ResourceMap */.f();
    #holds;
    /** Rows come in the order of their ids, so that most belong to the machine of the row before. */
    #previous = { prefix: '//', machine: undefined };
    /** Rows that do not say what they are about. */
    notUnderstood = [];
    constructor(holds) {
        this.#holds = holds;
    }
    takeMachine(row) {
        if (isGroup(row))
            return;
        const declared = machineOf(row);
        if (!declared) {
            this.notUnderstood.push((0,azure_row/* rowNotUnderstood */.Xj)(row, ['machines'], 'Azure gives it no id or type that this version knows'));
            return;
        }
        const { place, ending, setup } = declared;
        const { path, subscription, resourceGroup } = place;
        const id = path + ending;
        const text = (fact) => (fact.kind === 'value' ? fact.value : '');
        if (!this.#holds({ id, subscription: text(subscription), resourceGroup: text(resourceGroup) }))
            return;
        // Scale sets have neither assessments nor installations.
        const runs = setup.kind === 'virtual-machine' || setup.kind === 'arc-server';
        const running = runs ? runningOf(row, setup) : undefined;
        const rows = { id, declared, running, sqlPatching: known/* absent */.Ge, patches: [], installations: [], runs: [] };
        this.#machines.setNamed(path, ending, setup.kind === 'arc-server' ? { ...rows, support: supportRowOf(row) } : rows);
    }
    takeSql(row) {
        const machine = this.#machines.get((0,azure_row/* idIn */.DG)(row, 'machine') ?? '');
        if (machine)
            machine.sqlPatching = sqlPatchingOf(row);
    }
    /** Does it depend on licences whether servers get extended updates? */
    get needLicences() {
        return [...this.#machines.values()].some(({ support }) => support !== undefined && needsLicence(support));
    }
    takeLicence(row) {
        const [id, licence] = [(0,azure_row/* idIn */.DG)(row), licenceOf(row)];
        if (id !== undefined && licence)
            this.#licences.set(id, licence);
    }
    takeAssessment(row) {
        const machine = this.#machineOf(row);
        if (!machine)
            return;
        const assessment = (0,patch_rows/* assessmentOf */.Yo)(row);
        // A machine that was made again under its name has two: the newer one counts.
        if (!machine.assessment || (0,patch_rows/* isNewer */.U4)(assessment.at, machine.assessment.at))
            machine.assessment = assessment;
    }
    takePendingPatch(row) {
        const machine = this.#machineOf(row);
        const patch = machine && (0,patch_rows/* pendingPatchOf */.Pe)(row);
        if (!patch)
            return;
        const { patches } = machine;
        if (!patches.some(({ id, version }) => id === patch.id && version === patch.version))
            patches.push(patch);
    }
    takeInstallation(row) {
        const machine = this.#machineOf(row);
        const installation = machine && (0,patch_rows/* installationOf */.oJ)(row);
        if (!installation)
            return;
        const { installations } = machine;
        const known = installations.findIndex(({ id }) => id === installation.id);
        if (known === -1)
            installations.push(installation);
        else if ((0,patch_rows/* isNewer */.U4)(installation.at, installations[known]?.at))
            installations[known] = installation;
    }
    takeRun(row) {
        const machine = this.#machines.get(ownerOfRun(row) ?? '');
        const run = machine && scheduleRunOf(row);
        if (!run)
            return;
        const known = machine.runs.findIndex(({ id }) => (0,resource_id/* sameResource */.nK)(id, run.id));
        if (known === -1)
            machine.runs.push(run);
        else
            machine.runs[known] = run;
    }
    /** The id of a machine as it is spelt here; undefined where it is not among them. */
    idOf(resourceId) {
        return this.#machines.get(resourceId)?.id;
    }
    /** Running machines of which Resource Graph has no assessment. */
    notAssessed() {
        return [...this.#machines.values()]
            .filter(({ declared, running, assessment }) => declared.setup.kind === 'virtual-machine' && !assessment && running?.power === on)
            .sort((a, b) => (a.id < b.id ? -1 : 1));
    }
    takeAnswer(id, answer) {
        const machine = this.#machines.get(id);
        if (machine)
            machine.answer = answer;
    }
    /** The nodes of a pool that is read are judged as the pool. */
    finish(cut, reasonOf, holdsNodes) {
        const judged = [...this.#machines.values()].filter(({ declared }) => !(isOfPool(declared) && holdsNodes(declared.place)));
        return judged.map((rows) => liveMachine(rows, this.#licences, cut, reasonOf));
    }
    #machineOf(row) {
        const id = (0,azure_row/* idIn */.DG)(row);
        if (id === undefined)
            return undefined;
        if (!id.startsWith(this.#previous.prefix)) {
            const machine = (0,patch_rows/* machineIdIn */.u6)(id);
            if (machine === undefined)
                return undefined;
            this.#previous = { prefix: `${machine}/`, machine: this.#machines.get(machine) };
        }
        return this.#previous.machine;
    }
}
function isOfPool({ tags }) {
    return tags.kind === 'value' && tags.value.size > 0 && (0,scale_set/* isNodePool */.H)([...tags.value.keys()]);
}

// EXTERNAL MODULE: ./lib/estate/node-window.js
var node_window = __webpack_require__(7947);
// EXTERNAL MODULE: ./lib/sources/arm/node-window.js
var arm_node_window = __webpack_require__(4024);
;// CONCATENATED MODULE: ./lib/sources/azure/graph/container-service-client.js


const container_service_client_apiVersion = '2024-09-01';
/**
 * The part of `@azure/arm-containerservice` that is needed here, with its names.
 * See learn.microsoft.com/rest/api/aks/maintenance-configurations/get
 */
class ContainerServiceClient {
    maintenanceConfigurations;
    constructor(credential, subscriptionId, options) {
        this.maintenanceConfigurations = new MaintenanceConfigurations(armClient(credential, options), subscriptionId);
    }
}
class MaintenanceConfigurations {
    #client;
    #subscriptionId;
    constructor(client, subscriptionId) {
        this.#client = client;
        this.#subscriptionId = subscriptionId;
    }
    /** Throws a RestError: 404 where the cluster has none of this name, 403 where the caller may not see it. */
    async get(resourceGroupName, resourceName, configName, options = {}) {
        const [group, cluster, name] = [resourceGroupName, resourceName, configName].map(encodeURIComponent);
        const path = `/subscriptions/${this.#subscriptionId}/resourceGroups/${group}/providers/Microsoft.ContainerService/managedClusters/${cluster}/maintenanceConfigurations/${name}`;
        const body = await get(this.#client, path, container_service_client_apiVersion, options);
        return (0,json_object/* isRecord */.u)(body) ? body : {};
    }
}

// EXTERNAL MODULE: ./lib/sources/azure/graph/in-lanes.js
var in_lanes = __webpack_require__(4488);
;// CONCATENATED MODULE: ./lib/sources/azure/rows/node-windows.js












/** One request for each cluster, so only for so many. */
const mostNodeWindows = 200;
/** The windows in which AKS updates the nodes of clusters: Resource Graph has none of them. */
async function readLiveNodeWindows(clusters, connection) {
    const schedules = [];
    const assignments = [];
    const assign = ({ id, pools }, schedule) => {
        for (const pool of pools)
            assignments.push((0,node_window/* windowForPool */.Mc)({ id: windowId(id), schedule, change: 'keep', origin: origin }, pool.id));
    };
    const pace = new graph_pace/* Pace */.o();
    await (0,in_lanes/* inLanes */.L)(clusters.slice(0, mostNodeWindows), async (cluster) => {
        const window = await windowOf(cluster, connection, pace);
        if (typeof window === 'string')
            assign(cluster, { kind: 'unknown', why: window });
        else if (window) {
            schedules.push(window);
            assign(cluster, { kind: 'inside', ids: [window.id] });
        }
    });
    const why = `no more than ${mostNodeWindows} clusters are asked for their windows; check smaller scopes`;
    for (const cluster of clusters.slice(mostNodeWindows))
        assign(cluster, { kind: 'unknown', why });
    return { schedules, assignments };
}
function windowId(cluster) {
    return `${cluster}/maintenanceConfigurations/${node_window/* nodeWindowScope */.lj}`;
}
/** Undefined where the cluster has none; a string says why nobody knows. */
async function windowOf(cluster, connection, pace) {
    const { subscription = '', resourceGroup = '', name = '' } = (0,resource_id/* parseResourceId */.RQ)(cluster.id) ?? {};
    const { identity, clientOptions } = connection;
    const client = new ContainerServiceClient(identity.credential, subscription, clientOptions);
    try {
        const { properties } = await connection.request(`the maintenance windows of ${cluster.id}`, pace, (abortSignal) => client.maintenanceConfigurations.get(resourceGroup, name, node_window/* nodeWindowScope */.lj, { abortSignal }));
        const { pools: _, nodeGroup: __, ...place } = cluster;
        const id = windowId(cluster.id);
        const window = (0,arm_node_window/* readNodeWindow */.pi)((0,azure_row/* placeIn */.VV)(properties));
        const own = { id, name: (0,known/* value */.Uq)(node_window/* nodeWindowScope */.lj), resourceId: (0,known/* value */.Uq)(id) };
        return { ...(0,unread/* unreadOfSchedule */.K)(notReadFromAzure), ...place, ...own, ...window, change: 'keep', origin: origin };
    }
    catch (error) {
        if (!(error instanceof errors/* SourceError */.c8))
            throw error;
        if ((0,graph_failures/* isNotFound */.c4)(error.cause))
            return undefined;
        const why = (0,graph_failures/* isAccessDenied */.w7)(error.cause) ? 'this identity may not read it' : 'Azure did not deliver it';
        return `the window of the cluster was not read: ${why}`;
    }
}

;// CONCATENATED MODULE: ./lib/sources/azure/rows/schedule-runs.js





/** Reads the runs that did not complete: of machines, and of their schedules, which may lie in further subscriptions. */
async function readRuns(schedules, machines, subscriptions, graph) {
    const reasons = new resource_map/* ResourceMap */.f();
    if (schedules.length === 0)
        return { schedules, reasonOf: () => undefined, cut: undefined };
    const bySchedule = new resource_map/* ResourceMap */.f(schedules.map(({ id }) => [id, []]));
    const take = (row) => {
        const [runs, run] = [bySchedule.get(ownerOfRun(row) ?? ''), scheduleRunOf(row)];
        if (!runs || !run)
            return;
        if (run.error)
            reasons.set(run.id, run.error);
        const known = runs.findIndex(({ id }) => (0,resource_id/* sameResource */.nK)(id, run.id));
        if (known === -1)
            runs.push(run);
        else
            runs[known] = run;
    };
    const lying = new Set(schedules.flatMap(({ id }) => (0,resource_id/* parseResourceId */.RQ)(id)?.subscription.toLowerCase() ?? []));
    const lost = await graph.read(scheduleRunsQuery, [...new Set([...subscriptions, ...lying])].sort(), take);
    const cut = await graph.read(machineRunsQuery, subscriptions, (row) => machines.takeRun(row));
    return {
        schedules: schedules.map((schedule) => ({ ...schedule, runs: lost ? (0,known/* unknown */.L5)(lost.why) : (0,known/* value */.Uq)(bySchedule.get(schedule.id) ?? []) })),
        reasonOf: (id) => reasons.get(id),
        cut,
    };
}

;// CONCATENATED MODULE: ./lib/sources/azure/graph/maintenance-client.js


const maintenance_client_apiVersion = '2023-04-01';
/**
 * The part of `@azure/arm-maintenance` that is needed here, with its names, so that it can take this one's place.
 * See learn.microsoft.com/rest/api/maintenance/maintenance-configurations/get
 */
class MaintenanceManagementClient {
    maintenanceConfigurations;
    constructor(credential, subscriptionId, options) {
        this.maintenanceConfigurations = new maintenance_client_MaintenanceConfigurations(armClient(credential, options), subscriptionId);
    }
}
class maintenance_client_MaintenanceConfigurations {
    #client;
    #subscriptionId;
    constructor(client, subscriptionId) {
        this.#client = client;
        this.#subscriptionId = subscriptionId;
    }
    /** Throws a RestError: 404 for one that is gone, 403 for one that the caller may not see. */
    async get(resourceGroupName, resourceName, options = {}) {
        const [group, name] = [resourceGroupName, resourceName].map(encodeURIComponent);
        const path = `/subscriptions/${this.#subscriptionId}/resourceGroups/${group}/providers/Microsoft.Maintenance/maintenanceConfigurations/${name}`;
        const body = await get(this.#client, path, maintenance_client_apiVersion, options);
        return (0,json_object/* isRecord */.u)(body) ? body : {};
    }
}

// EXTERNAL MODULE: ./lib/sources/arm/assignment.js
var assignment = __webpack_require__(7938);
;// CONCATENATED MODULE: ./lib/sources/azure/rows/assignment-row.js





/**
 * The assignment of a row; undefined where its id does not tell what it sits on, or its filter what it selects. Its machine and schedule
 * are found by their ids later.
 */
function assignmentOf(row) {
    const id = (0,azure_row/* idIn */.DG)(row);
    const parent = id === undefined ? undefined : (0,resource_id/* parseResourceId */.RQ)(id)?.parent;
    const properties = (0,azure_row/* placeIn */.VV)({ maintenanceConfigurationId: row.schedule, filter: row.filter });
    if (id === undefined || parent === undefined || !isFilter(row))
        return undefined;
    const schedule = (0,assignment/* assignedSchedule */.Sy)(properties).id();
    return {
        id,
        schedule: schedule.kind === 'value' ? external(schedule.value) : { kind: 'unknown', why: `Azure does not say which schedule ${id} means` },
        target: (0,assignment/* targetOn */.$D)(parent, properties),
        change: 'keep',
        origin: origin,
    };
}
/** Many assignments name the same schedule. */
const external = (0,memo/* memoOfString */.h)((resourceId) => ({ kind: 'outside', resourceId }));
/** What selects machines is an object, or left out. */
function isFilter({ filter }) {
    const place = (0,azure_row/* placeIn */.VV)(filter);
    return [place, place.at('tagSettings')].every((part) => part.object(() => true).kind !== 'unknown');
}

// EXTERNAL MODULE: ./lib/sources/arm/schedule.js
var schedule = __webpack_require__(8982);
;// CONCATENATED MODULE: ./lib/sources/azure/rows/schedule-row.js




const schedule_row_unread = (0,unread/* unreadOfSchedule */.K)(notReadFromAzure);
/** A maintenance configuration: a row of Resource Graph, or what Maintenance itself answers. Undefined where it has no id. */
function scheduleOf(row) {
    const identity = identityOf(row);
    return identity && { ...schedule_row_unread, ...identity, ...(0,schedule/* readSchedule */.Cu)((0,azure_row/* placeIn */.VV)(row.properties)), change: 'keep', origin: origin };
}

;// CONCATENATED MODULE: ./lib/sources/azure/rows/schedules.js











/** As many ids as one question names, and as many as are looked for one by one. */
const mostIds = 50;
const mostSingle = 50;
/**
 * An assignment lies with what it assigns, and so in the subscriptions that are read; its schedule may lie anywhere in the tenant. What
 * is not `inside` stands around: it counts, and is judged only where it reaches a machine.
 */
async function findSchedules(subscriptions, inside, machineId, graph, connection) {
    const found = new Found(inside, machineId);
    await graph.read(schedulesQuery, subscriptions, (row) => found.takeSchedule(row));
    await graph.read(assignmentsQuery, subscriptions, (row) => found.takeAssignment(row));
    for (const ids of pieces(found.missing()))
        await graph.read(schedulesByIdQuery(ids), undefined, (row) => found.takeSchedule(row));
    const removed = [];
    const unread = new Map();
    for (const [index, id] of found.missing().entries()) {
        const answer = index < mostSingle ? await askMaintenance(id, connection) : unreadBecause.notAsked;
        if (answer === 'gone')
            removed.push(id);
        else if ('row' in answer)
            found.takeSchedule(answer.row);
        else
            unread.set(answer, [...(unread.get(answer) ?? []), id]);
    }
    for (const ids of pieces(found.unused()))
        await graph.read(assignmentsOfQuery(ids), undefined, (row) => found.takeAssignment(row, true));
    const { notUnderstood, ...lists } = found.all();
    return { ...lists, removed, gaps: [...notUnderstood, ...[...unread].map(([why, ids]) => unreadGap(why, ids))] };
}
function pieces(ids) {
    return Array.from({ length: Math.ceil(ids.length / mostIds) }, (_, index) => ids.slice(index * mostIds, (index + 1) * mostIds));
}
/** Why a schedule that an assignment names is not there. */
const unreadBecause = {
    notAsked: { why: `no more than ${mostSingle} schedules are asked for one by one`, effect: 'open' },
    noSchedule: { why: 'it is assigned, and its id is not that of a maintenance configuration', effect: 'open' },
    outOfSight: { why: 'it is assigned, and this identity may not read it', effect: 'open' },
    notDelivered: { why: 'it is assigned, and Azure did not deliver it', effect: 'incomplete' },
};
/** One line for all schedules of the same trouble. */
function unreadGap(unread, ids) {
    const [first = '', ...others] = ids;
    const subject = others.length === 0 ? first : `${first} and ${(0,plural/* plural */.L)(others.length, 'more schedule', 'more schedules')}`;
    return { areas: ids, kinds: ['schedules'], subject, ...unread };
}
/** Resource Graph may not know yet what Maintenance knows; and only Maintenance tells what is gone from what is out of sight. */
async function askMaintenance(id, connection) {
    const { subscription, resourceGroup, name } = (0,resource_id/* parseResourceId */.RQ)(id) ?? {};
    if (subscription === undefined || resourceGroup === undefined || name === undefined)
        return unreadBecause.noSchedule;
    try {
        // Another identity may have taken over in the meantime, and its client goes with it.
        const answer = await connection.request(`the maintenance configuration ${id}`, new graph_pace/* Pace */.o(), (abortSignal) => {
            const client = new MaintenanceManagementClient(connection.identity.credential, subscription, connection.clientOptions);
            return client.maintenanceConfigurations.get(resourceGroup, name, { abortSignal });
        });
        return { row: { ...answer } };
    }
    catch (error) {
        if (!(error instanceof errors/* SourceError */.c8))
            throw error;
        // A subscription that is not found may be one of another tenant.
        const isOutOfSight = (0,graph_failures/* isAccessDenied */.w7)(error.cause) || (0,graph_failures/* hasCode */.up)(error.cause, 'SubscriptionNotFound');
        if ((0,graph_failures/* isNotFound */.c4)(error.cause) && !isOutOfSight)
            return 'gone';
        return isOutOfSight ? unreadBecause.outOfSight : unreadBecause.notDelivered;
    }
}
class Found {
    #schedules = new Map();
    #assignments = new resource_map/* ResourceMap */.f();
    /** Many assignments mean the same schedule. */
    #references = new Map();
    #notUnderstood = [];
    #inside;
    #machineId;
    constructor(inside, machineId) {
        this.#inside = inside;
        this.#machineId = machineId;
    }
    takeSchedule(row) {
        const schedule = scheduleOf(row);
        if (schedule)
            this.#schedules.set((0,resource_id/* resourceKey */.ik)(schedule.id), around(schedule, !this.#inside(schedule)));
        else
            this.#refuse(row, 'schedules');
    }
    /** `far` for one that lies outside the subscriptions that are read. */
    takeAssignment(row, far = false) {
        const read = assignmentOf(row);
        if (!read) {
            this.#refuse(row, 'assignments');
            return;
        }
        if (far && this.#assignments.get(read.id))
            return;
        const { target } = read;
        const machine = target.kind === 'outside' ? this.#machineId(target.resourceId) : undefined;
        const assignment = machine === undefined ? read : { ...read, target: { kind: 'machine', id: machine } };
        this.#assignments.set(read.id, around(assignment, far || !this.#inside(assignment)));
    }
    #refuse(row, kind) {
        this.#notUnderstood.push((0,azure_row/* rowNotUnderstood */.Xj)(row, [kind], 'Azure gives it an id or a filter that this version does not know'));
    }
    /** Schedules that are assigned and were not found. */
    missing() {
        return [...this.#assigned()]
            .filter(([key]) => !this.#schedules.has(key))
            .map(([, id]) => id)
            .sort();
    }
    /** Schedules that nothing read so far assigns. */
    unused() {
        const used = this.#assigned();
        return [...this.#schedules].filter(([key, { surrounding }]) => !surrounding && !used.has(key)).map(([, { id }]) => id);
    }
    /** The ids of assigned schedules as some assignment spells them. */
    #assigned() {
        const references = new Set([...this.#assignments.values()].map(({ schedule }) => schedule));
        return new Map([...references].flatMap((of) => (of.kind === 'outside' ? [[(0,resource_id/* resourceKey */.ik)(of.resourceId), of.resourceId]] : [])));
    }
    all() {
        const assignments = [...this.#assignments.values()].map((assignment) => ({
            ...assignment,
            schedule: this.#found(assignment.schedule),
        }));
        return { schedules: [...this.#schedules.values()], assignments, notUnderstood: this.#notUnderstood };
    }
    #found(reference) {
        if (reference.kind !== 'outside')
            return reference;
        const key = (0,resource_id/* resourceKey */.ik)(reference.resourceId);
        const schedule = this.#schedules.get(key);
        if (!schedule)
            return reference;
        const known = this.#references.get(key) ?? { kind: 'inside', ids: [schedule.id] };
        this.#references.set(key, known);
        return known;
    }
}
function around(one, is) {
    return is ? { ...one, surrounding: true } : one;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@azure/identity/dist/esm/index.js + 182 modules
var identity_dist_esm = __webpack_require__(5563);
;// CONCATENATED MODULE: ./lib/sources/azure/sign-in/claims.js
/** What a token says of itself; empty for anything that is no token. Nothing is verified: it is only told to people. */
function claimsOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return typeof claims === 'object' && claims !== null ? claims : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./lib/sources/azure/sign-in/github-token.js




function tokenService(environment) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = environment;
    return url && bearer ? { url, bearer } : undefined;
}
const timeout = 30_000;
/**
 * A fresh token of GitHub for this job; each lives for some minutes only. Goes through the proxy of the machine like all clients of the
 * SDK. Throws a SourceError that never shows the token.
 */
async function gitHubToken({ url, bearer }, audience) {
    const { origin, pathname, search, protocol } = new URL(url);
    const client = (0,dist_esm/* getClient */.KU)(origin, { allowInsecureConnection: protocol === 'http:', retryOptions: { maxRetries: 2, retryDelayInMs: 500 } });
    let why = 'it could not be reached';
    try {
        const { status, body } = await client.pathUnchecked(`${pathname}${search}`).get({
            queryParameters: { audience },
            headers: { authorization: `Bearer ${bearer}` },
            abortSignal: AbortSignal.timeout(timeout),
        });
        if (status === '200' && (0,json_object/* isRecord */.u)(body) && typeof body.value === 'string')
            return body.value;
        why = status === '200' ? 'its answer holds no token' : `status ${status}`;
    }
    catch (error) {
        if (error instanceof Error && error.name === 'AbortError')
            why = 'it did not answer';
    }
    throw new errors/* SourceError */.c8('azure/github-token', `GitHub gave this job no token to sign in with (${why}). The job needs \`permissions: id-token: write\`; pull requests from forks never get one.`);
}
function presentedBy(token) {
    const { iss, sub, aud } = claimsOf(token);
    return { issuer: String(iss), subject: String(sub), audience: String(aud) };
}

;// CONCATENATED MODULE: ./lib/sources/azure/sign-in/credential.js



/** The ways to try, in order: one, unless it is left open. Throws a SourceError where what the chosen way needs is missing. */
function waysIn(request, cloud) {
    const { auth, environment } = request;
    switch (auth) {
        case 'oidc':
            return [oidc(request, cloud)];
        case 'environment':
            return [fromEnvironment(request, cloud)];
        case 'cli':
            return [cli(request)];
        case 'managed-identity':
            return [managedIdentity(request)];
        case 'auto':
            if (clientOf(request) && tenantOf(request) && tokenService(environment))
                return [oidc(request, cloud)];
            if (hasSecret(environment))
                return [fromEnvironment(request, cloud)];
            return [cli(request), managedIdentity(request)];
    }
}
function clientOf({ clientId, environment }) {
    return clientId ?? (environment.AZURE_CLIENT_ID || undefined);
}
function tenantOf({ tenantId, environment }) {
    return tenantId ?? (environment.AZURE_TENANT_ID || undefined);
}
function hasSecret({ AZURE_CLIENT_SECRET, AZURE_CLIENT_CERTIFICATE_PATH, AZURE_FEDERATED_TOKEN_FILE }) {
    return Boolean(AZURE_CLIENT_SECRET || AZURE_CLIENT_CERTIFICATE_PATH || AZURE_FEDERATED_TOKEN_FILE);
}
/** Client and tenant, which everything but a session of the CLI and a machine's own identity needs. */
function application(request, mode) {
    const [clientId, tenantId] = [clientOf(request), tenantOf(request)];
    if (clientId !== undefined && tenantId !== undefined)
        return { clientId, tenantId };
    const missing = [...(clientId === undefined ? ['client-id'] : []), ...(tenantId === undefined ? ['tenant-id'] : [])].join(' and ');
    throw new errors/* SourceError */.c8('azure/no-identity', `Signing in with auth: ${mode} needs ${missing}; set the input, or the environment variable AZURE_CLIENT_ID or AZURE_TENANT_ID.`);
}
function options({ authorityHost, privateAuthority }) {
    return { authorityHost, disableInstanceDiscovery: privateAuthority };
}
const nothingPresented = () => undefined;
function oidc(request, cloud) {
    const { clientId, tenantId } = application(request, 'oidc');
    const service = tokenService(request.environment);
    if (!service) {
        throw new errors/* SourceError */.c8('azure/no-github-token', 'auth: oidc needs a job that may ask GitHub for tokens: give it `permissions: id-token: write`. Pull requests from forks and from Dependabot never get them; judge them by a snapshot.');
    }
    let presented;
    const assertion = async () => {
        const token = await gitHubToken(service, cloud.audience);
        presented = presentedBy(token);
        return token;
    };
    return {
        mode: 'oidc',
        description: `as client ${clientId} of tenant ${tenantId}, with GitHub's token (auth: oidc)`,
        credential: () => new identity_dist_esm/* ClientAssertionCredential */.XI(tenantId, clientId, assertion, options(cloud)),
        presented: () => presented,
    };
}
function fromEnvironment(request, cloud) {
    const { clientId, tenantId } = application(request, 'environment');
    const { AZURE_CLIENT_SECRET: secret, AZURE_CLIENT_CERTIFICATE_PATH: certificatePath, AZURE_CLIENT_CERTIFICATE_PASSWORD: certificatePassword, AZURE_FEDERATED_TOKEN_FILE: tokenFilePath, } = request.environment;
    const way = (by, credential) => ({
        mode: 'environment',
        description: `as client ${clientId} of tenant ${tenantId}, with ${by} (auth: environment)`,
        credential,
        presented: nothingPresented,
    });
    if (secret)
        return way('AZURE_CLIENT_SECRET', () => new identity_dist_esm/* ClientSecretCredential */.HC(tenantId, clientId, secret, options(cloud)));
    if (certificatePath) {
        const certificate = { certificatePath, ...(certificatePassword ? { certificatePassword } : {}) };
        return way('AZURE_CLIENT_CERTIFICATE_PATH', () => new identity_dist_esm/* ClientCertificateCredential */.m0(tenantId, clientId, certificate, options(cloud)));
    }
    if (tokenFilePath) {
        return way('AZURE_FEDERATED_TOKEN_FILE', () => new identity_dist_esm/* WorkloadIdentityCredential */.R9({ ...options(cloud), tenantId, clientId, tokenFilePath }));
    }
    throw new errors/* SourceError */.c8('azure/no-secret', 'auth: environment needs one of the environment variables AZURE_CLIENT_SECRET, AZURE_CLIENT_CERTIFICATE_PATH and AZURE_FEDERATED_TOKEN_FILE.');
}
function cli(request) {
    const tenantId = request.tenantId;
    return {
        mode: 'cli',
        description: 'with the session of the Azure CLI (auth: cli)',
        credential: () => new identity_dist_esm/* AzureCliCredential */.nG(tenantId === undefined ? {} : { tenantId }),
        presented: nothingPresented,
    };
}
function managedIdentity(request) {
    const clientId = clientOf(request);
    return {
        mode: 'managed-identity',
        description: `with ${clientId === undefined ? "this machine's own identity" : `the managed identity ${clientId}`} (auth: managed-identity)`,
        credential: () => (clientId === undefined ? new identity_dist_esm/* ManagedIdentityCredential */.NC() : new identity_dist_esm/* ManagedIdentityCredential */.NC({ clientId })),
        presented: nothingPresented,
    };
}

;// CONCATENATED MODULE: ./lib/sources/azure/sign-in/cli-subscription.js




/**
 * The subscription that `az account set` chose, for a run that signs in with the session of the Azure CLI and names no scopes. Undefined
 * for every other run, and where the CLI has none.
 */
async function cliSubscription(request, cloud) {
    if (!['auto', 'cli'].includes(request.auth) || waysIn(request, cloud)[0].mode !== 'cli')
        return undefined;
    const { AZURE_CONFIG_DIR, HOME, USERPROFILE } = request.environment;
    const folder = AZURE_CONFIG_DIR || (0,external_node_path_.join)(HOME || USERPROFILE || '/', '.azure');
    try {
        // The CLI writes a byte order mark.
        const profile = JSON.parse((await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(folder, 'azureProfile.json'), 'utf8')).replace(/^\uFEFF/, ''));
        const subscriptions = (0,json_object/* isRecord */.u)(profile) && Array.isArray(profile.subscriptions) ? profile.subscriptions.filter(json_object/* isRecord */.u) : [];
        const id = subscriptions.find(({ isDefault }) => isDefault === true)?.id;
        return typeof id === 'string' ? id : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/sources/azure/sign-in/clouds.js

const clouds = {
    azurecloud: ['https://login.microsoftonline.com', 'https://management.azure.com', 'api://AzureADTokenExchange'],
    azureusgovernment: ['https://login.microsoftonline.us', 'https://management.usgovcloudapi.net', 'api://AzureADTokenExchangeUSGov'],
    azurechinacloud: ['https://login.chinacloudapi.cn', 'https://management.chinacloudapi.cn', 'api://AzureADTokenExchangeChina'],
};
/**
 * The cloud of a run. Two environment variables lead to one of one's own: `AZURE_AUTHORITY_HOST`, which the SDK knows as well, and
 * `AZURE_RESOURCE_MANAGER_ENDPOINT`. Tokens are then for that endpoint, so that none of Azure's own goes elsewhere.
 */
function cloudOf({ cloud, audience, environment }) {
    const [authority, endpoint, ownAudience] = clouds[cloud];
    const ownAuthority = addressIn(environment, 'AZURE_AUTHORITY_HOST');
    const ownEndpoint = addressIn(environment, 'AZURE_RESOURCE_MANAGER_ENDPOINT');
    const used = ownAuthority ?? authority;
    return {
        authorityHost: used,
        privateAuthority: !Object.values(clouds).some(([known]) => known === used),
        endpoint: ownEndpoint ?? endpoint,
        scope: `${ownEndpoint ?? endpoint}/.default`,
        audience: audience ?? ownAudience,
    };
}
function addressIn(environment, name) {
    const text = environment[name]?.trim();
    if (text === undefined || text === '')
        return undefined;
    if (!URL.canParse(text) || new URL(text).protocol !== 'https:') {
        throw new errors/* SourceError */.c8('azure/address', `The environment variable ${name} must hold an address that begins with https://.`);
    }
    return new URL(text).href.replace(/\/$/, '');
}

;// CONCATENATED MODULE: ./lib/sources/azure/sign-in/sign-in.js



/** Long enough for the Azure CLI, which starts an interpreter. */
const sign_in_timeout = 60_000;
/** Signs in, and says how; `now` in milliseconds. Throws a SourceError with one clear sentence that holds no secret. */
async function signIn(request, cloud, now) {
    const ways = waysIn(request, cloud);
    const failures = [];
    for (const way of ways) {
        try {
            const credential = remembering(way.credential(), now);
            const abortSignal = AbortSignal.any([AbortSignal.timeout(sign_in_timeout), ...(request.signal ? [request.signal] : [])]);
            const found = await credential.getToken(cloud.scope, { abortSignal });
            if (!found)
                throw new Error('it gave no token');
            request.tell?.(`Signed in ${way.description}.`);
            const presented = way.presented();
            if (presented)
                request.tell?.(`GitHub vouches for ${told(presented)}.`);
            const name = nameIn(found.token);
            const identityWith = (kept) => ({
                credential: kept,
                name,
                renewed: () => identityWith(remembering(way.credential(), now)),
            });
            return identityWith(credential);
        }
        catch (error) {
            failures.push(refusal(error, way, cloud));
        }
    }
    const [first, ...others] = failures;
    if (first !== undefined && others.length === 0)
        throw first;
    throw new errors/* SourceError */.c8('azure/not-signed-in', `Nobody is signed in to Azure. Tried: ${failures.map(({ message }) => message).join(' ')} Set auth to the way you want to sign in.`);
}
/** In milliseconds, before a token ends. */
const margin = 120_000;
/** One token for all clients of a run, until shortly before it ends: each of them would ask for one of its own. */
function remembering(credential, now) {
    let kept;
    return {
        async getToken(scopes, options) {
            if (kept && kept.expiresOnTimestamp - now() > margin)
                return kept;
            kept = (await credential.getToken(scopes, options)) ?? undefined;
            return kept ?? null;
        },
    };
}
/** Object id, or application id where a token has none. */
function nameIn(token) {
    const { oid, appid } = claimsOf(token);
    const id = [oid, appid].find((one) => typeof one === 'string');
    return id === undefined ? 'The identity that signed in' : `The identity ${id}`;
}
function told({ issuer, subject, audience }) {
    return `issuer ${issuer}, subject ${subject}, audience ${audience}`;
}
const remedies = {
    '700016': 'There is no such application in this tenant: check client-id and tenant-id.',
    '90002': 'There is no such tenant: check tenant-id and cloud.',
    '7000215': 'The secret in AZURE_CLIENT_SECRET is wrong.',
    '7000222': 'The secret in AZURE_CLIENT_SECRET has expired: make a new one.',
    '500011': 'This tenant does not know Azure Resource Manager by that address: check cloud.',
    '70021': 'No federated credential of the application matches.',
    '700211': 'No federated credential of the application has this issuer.',
    '700212': 'No federated credential of the application has this audience.',
    '700213': 'No federated credential of the application has this subject.',
    '7002138': 'A federated credential of the application has this subject in another case.',
    '700024': 'The token of GitHub was no longer valid: is the clock of this machine right?',
};
function refusal(error, way, cloud) {
    if (error instanceof errors/* SourceError */.c8)
        return error;
    const { message, name } = error instanceof Error ? error : new Error(String(error));
    const presented = way.presented();
    const code = /AADSTS(\d+)/.exec(message)?.[1];
    const known = code === undefined ? undefined : remedies[code];
    const shown = presented ? ` Presented were ${told(presented)}.` : '';
    // The host says the same of a tenant that is not there.
    const unreachable = /ENOTFOUND|ECONNREFUSED|EAI_AGAIN|endpoints_resolution_error|network_error/i.test(`${name} ${message}`)
        ? `${cloud.authorityHost} cannot be reached from here, or knows no such tenant: check tenant-id and cloud.`
        : undefined;
    const why = known === undefined ? (unreachable ?? sign_in_reasonIn(message)) : `${known} (AADSTS${code})`;
    return new errors/* SourceError */.c8('azure/sign-in', `Cannot sign in ${way.description}. ${why}${shown}${nextStep(way, why)}`, { cause: error });
}
function nextStep({ mode }, why) {
    if (mode === 'cli')
        return why.includes('az login') ? ' Or set auth to another way.' : ' Run `az login` before, or set auth to another way.';
    return mode === 'managed-identity' ? ' Does this machine have an identity?' : '';
}
/** The first sentence of what the SDK says; tokens that it might repeat are left out. */
function sign_in_reasonIn(message) {
    // What an identity of a machine answers comes in a form to be filled in.
    const [line = ''] = (/Description: (.+?) - Correlation ID:/.exec(message)?.[1] ?? message).split(/\r?\n| Trace ID:/);
    const text = line
        .replace(/eyJ[\w-]+(?:\.[\w-]+)*/g, '(a token)')
        .trim()
        .slice(0, 300);
    return /[.!?]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./lib/sources/azure/read-estate.js



















/** Reads the machines of some scopes, and everything that decides who patches them. Throws a UsageError or SourceError. */
async function readEstate(request, timing = realTiming) {
    const cloud = cloudOf(request);
    const [scopes, excluded] = [await read_estate_scopesOf(request, cloud), request.excludeScopes.map(parseScope)];
    const connection = new Connection(cloud, await signIn(request, cloud, timing.now), timing, request);
    const graph = new ResourceGraph(connection, new Progress(connection.tell, timing.now));
    const groupsRead = await belowGroups([...scopes, ...excluded], connection);
    const area = requestedArea(scopes, excluded, groupsRead.below);
    const { seen, missing } = await seeSubscriptions(area.subscriptions, graph, connection);
    const machines = new Machines(area.holds);
    const { groups } = area;
    await graph.read(machinesQuery(groups), seen, (row) => machines.takeMachine(row));
    await graph.read(scaleSetsQuery(groups), seen, (row) => machines.takeMachine(row));
    const clusters = new LiveClusters(area.holds);
    await graph.read(clustersQuery(groups), seen, (row) => clusters.take(row));
    const sql = await graph.read(sqlQuery(groups), seen, (row) => machines.takeSql(row));
    if (machines.needLicences)
        await graph.read(licencesQuery, seen, (row) => machines.takeLicence(row));
    const inside = ({ id }) => {
        const { subscription = '', resourceGroup = '' } = (0,resource_id/* parseResourceId */.RQ)(id) ?? {};
        return area.holds({ id, subscription, resourceGroup });
    };
    const { schedules, assignments, removed, gaps: scheduleGaps, } = await findSchedules(seen, inside, (resourceId) => machines.idOf(resourceId), graph, connection);
    const cut = {
        assessments: await graph.read(assessmentsQuery(groups), seen, (row) => machines.takeAssessment(row)),
        patches: await graph.read(pendingPatchesQuery(groups, request.classifications), seen, (row) => machines.takePendingPatch(row)),
        installations: await graph.read(installationsQuery(groups), seen, (row) => machines.takeInstallation(row)),
    };
    const runs = await readRuns(schedules, machines, seen, graph);
    const isThere = (id) => machines.idOf(id) !== undefined || clusters.has(id);
    const emptyScopes = await holdNothing(scopes, isThere, seen, graph);
    const nodeWindows = await readLiveNodeWindows(clusters.all(), connection);
    await askMachines(machines, connection);
    // Access that was lost on the way leaves rows out without a word as well.
    const { seen: still, missing: lost } = await seeSubscriptions(area.subscriptions, graph, connection);
    return {
        machines: [
            ...machines.finish({ ...cut, sql, runs: runs.cut }, runs.reasonOf, clusters.keepsNodesIn()),
            ...clusters.all().flatMap(({ pools }) => pools),
        ],
        schedules: [...runs.schedules, ...nodeWindows.schedules],
        assignments: [...assignments, ...nodeWindows.assignments],
        updateManagement: [],
        formerAssignments: [],
        managed: [],
        removedSchedules: removed,
        leaving: [],
        sightings: [],
        coverage: {
            whole: wholeOf(area, still),
            gaps: [
                ...groupsRead.gaps,
                ...missing,
                ...lost.filter(({ why }) => !missing.some((gap) => gap.why === why)),
                ...graph.gaps,
                ...emptyScopes,
                ...leftOut(area),
                ...wrongClock(connection),
                ...machines.notUnderstood,
                ...clusters.notUnderstood,
                ...scheduleGaps,
            ],
        },
    };
}
/** Schedules and assignments are read in every subscription, machines in the scopes only. */
function wholeOf({ scopes }, seen) {
    const areas = seen.map((one) => `/subscriptions/${one}`);
    const isSeen = (scope) => areas.some((area) => scope === area || scope.startsWith(`${area}/`));
    return [
        { areas, kinds: ['schedules', 'assignments'] },
        { areas: scopes.filter((scope) => isSeen(scope.toLowerCase())), kinds: ['machines'] },
    ];
}
/** Scopes that name something which is not there: a machine leaves the run incomplete, a group is only told. */
async function holdNothing(scopes, isThere, seen, graph) {
    const missing = scopes.filter((scope) => scope.kind === 'resource' && !isThere(scope.id) && seen.includes(scope.subscription));
    const groups = scopes.filter((scope) => scope.kind === 'resource-group' && seen.includes(scope.subscription));
    const there = new Set();
    let lost;
    if (groups.length > 0) {
        const names = groups.flatMap((scope) => (scope.kind === 'resource-group' ? [scope.resourceGroup] : []));
        lost = await graph.read(groupsQuery(names), seen, (row) => void there.add(((0,azure_row/* textIn */.r7)(row, 'id') ?? '').toLowerCase()));
    }
    return [
        ...missing.map((scope) => {
            const why = 'it was asked for by its id, and Azure has no such machine, or none that this identity may see';
            return { areas: [], kinds: [], subject: scopeName(scope), why, effect: 'incomplete' };
        }),
        // Where rows got lost, a group may be there all the same; the run is incomplete then.
        ...(lost ? [] : groups)
            .filter((scope) => scope.kind === 'resource-group' && !there.has(`/subscriptions/${scope.subscription}/resourcegroups/${scope.resourceGroup}`))
            .map((scope) => ({
            areas: [],
            kinds: [],
            why: `The scope ${scopeName(scope)} holds nothing: there is no such resource group`,
            effect: 'open',
        })),
    ];
}
/** Machines there are not judged, though they exist. */
function leftOut({ leftOut: areas }) {
    if (areas.length === 0)
        return [];
    return [{ areas, kinds: ['machines'], why: 'machines were left out by exclude-scopes', effect: 'open', excluded: true }];
}
async function read_estate_scopesOf(request, cloud) {
    if (request.scopes.length > 0)
        return request.scopes.map(parseScope);
    const subscription = await cliSubscription(request, cloud);
    if (subscription === undefined) {
        throw new errors/* UsageError */.eb('azure/no-scope', 'It is not said which part of Azure to read. Set `scopes`, for example to mg:landing-zones, or `subscription-id`.');
    }
    request.tell?.(`No scopes are set: only the subscription ${subscription} is read, which the Azure CLI has chosen.`);
    return [parseScope(`sub:${subscription}`)];
}
/** Ages are told by the clock of this machine: one that is far off judges everything too old or too young. */
function wrongClock({ ahead }) {
    const minutes = Math.round(Math.abs(ahead) / 60_000);
    if (minutes <= tolerated)
        return [];
    const by = minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
    const why = `The clock of this machine is ${by} ${ahead > 0 ? 'ahead of' : 'behind'} Azure's, so no age can be trusted; set it right.`;
    return [{ areas: [], kinds: [], why, effect: 'incomplete' }];
}
/** Minutes. */
const tolerated = 10;
/** The client for this is large: it is loaded only where a machine must be asked. */
async function askMachines(machines, connection) {
    const notAssessed = machines.notAssessed();
    if (notAssessed.length === 0)
        return;
    const { readInstanceViews } = await Promise.all(/* import() */[__webpack_require__.e("sources-azure-rows-instance-views-packages"), __webpack_require__.e("sources-azure-rows-instance-views")]).then(__webpack_require__.bind(__webpack_require__, 1112));
    for (const [{ id }, answer] of await readInstanceViews(notAssessed, connection))
        machines.takeAnswer(id, answer);
}

;// CONCATENATED MODULE: ./lib/sources/azure/index.js


/** Reads the machines that really are there: a closed world, since everything that can reach them is there as well. */
const readAzure = async ({ azure, files }) => {
    if (files.length > 0)
        throw new errors/* UsageError */.eb('azure/files', 'The source azure reads Azure itself and takes no `files`. Leave them out, or set `source`.');
    if (!azure)
        throw new errors/* UsageError */.eb('azure/no-scope', 'It is not said which part of Azure to read. Set `scopes`.');
    return { estate: await readEstate(azure) };
};


/***/ }),

/***/ 2442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ flagFact),
/* harmony export */   DG: () => (/* binding */ idIn),
/* harmony export */   Sh: () => (/* binding */ timeFact),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   X8: () => (/* binding */ notSaid),
/* harmony export */   Xj: () => (/* binding */ rowNotUnderstood),
/* harmony export */   hf: () => (/* binding */ notUnderstood),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   yM: () => (/* binding */ textFact)
/* harmony export */ });
/* harmony import */ var _estate_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4632);
/* harmony import */ var _estate_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8763);
/* harmony import */ var _estate_resource_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9230);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3397);
/* harmony import */ var _arm_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5165);





/** A text that says something. KQL makes empty text of what is not there. */
function textIn(row, name) {
    const text = row[name];
    return typeof text === 'string' && text !== '' ? text : undefined;
}
/** The id of a resource. Some that Azure has kept since long lack the slash at their beginning. */
function idIn(row, name = 'id') {
    const id = textIn(row, name);
    return id === undefined || id.startsWith('/') ? id : `/${id}`;
}
/** The same fact for the same text. */
const textFact = (0,_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memoOfString */ .h)(_estate_known_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq);
const flags = { true: (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(true), false: (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(false) };
/** True or false, also as text; `otherwise` where nobody said. */
function flagFact(of, otherwise) {
    if (typeof of === 'boolean')
        return of ? flags.true : flags.false;
    if (of === null || of === undefined || of === '')
        return otherwise;
    const text = String(of).toLowerCase();
    return text === 'true' || text === 'false' ? flags[text] : notUnderstood;
}
/** A place in the JSON of a row. */
function placeIn(of) {
    return new _arm_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonValue */ .e(of, wording);
}
/** Rules and explanations say what it is that is not known. */
const notSaid = (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('Azure does not say');
const notUnderstood = (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('Azure says something here that this version does not know');
const wording = { unexpected: notUnderstood, unnamed: (what) => (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(`Azure does not name ${what}`) };
/** An instant; Azure writes the year 1 where something never happened. */
function timeFact(text) {
    return text === undefined || text.startsWith('0001-') ? _estate_known_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge : (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(text);
}
/** A row that says nothing this version can use: what it stands for may be missing where its id says, or anywhere. */
function rowNotUnderstood(row, kinds, why) {
    const id = textIn(row, 'id');
    const { subscription } = (0,_estate_resource_id_js__WEBPACK_IMPORTED_MODULE_4__/* .parseResourceId */ .RQ)(id ?? '') ?? {};
    return { areas: [(0,_estate_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .areaOf */ .d6)(subscription) ?? _estate_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .everywhere */ .fC], kinds, subject: id ?? 'a row without an id', why, effect: 'incomplete' };
}


/***/ }),

/***/ 2408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ errorOf),
/* harmony export */   Pe: () => (/* binding */ pendingPatchOf),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   Yo: () => (/* binding */ assessmentOf),
/* harmony export */   oJ: () => (/* binding */ installationOf),
/* harmony export */   u6: () => (/* binding */ machineIdIn)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3397);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5676);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2442);



const below = /\/patch(?:assessment|installation)results\//i;
/** The id of the machine that a row of the patch tables belongs to; undefined for a row of something else. */
function machineIdIn(id) {
    const at = id.search(below);
    return at < 0 ? undefined : id.slice(0, at);
}
/** The last assessment of a machine. */
function assessmentOf(row) {
    const [startedBy, service] = [(0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(row, 'startedBy'), (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(row, 'service')];
    const error = errorOf(row.error);
    const assessment = {
        status: (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(row, 'status') ?? 'Unknown',
        at: (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .timeFact */ .Sh)((0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(row, 'at')),
        rebootPending: (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .flagFact */ .BK)(row.rebootPending, _row_js__WEBPACK_IMPORTED_MODULE_0__/* .notSaid */ .X8),
        counts: countsOf(row.counts),
    };
    if (startedBy !== undefined)
        assessment.startedBy = startedBy;
    if (service !== undefined)
        assessment.service = service;
    if (error)
        assessment.error = error;
    return assessment;
}
/** Keys are spelt in several ways. */
function countsOf(counts) {
    return (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(counts) ? countedFact(JSON.stringify(counts)) : nothingCounted;
}
const nothingCounted = {};
const countedFact = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoOfString */ .h)((json) => {
    const entries = Object.entries(JSON.parse(json))
        .filter(([, count]) => count !== null && count !== '')
        .map(([name, count]) => [name.toLowerCase(), Number(count)]);
    // Where one of them cannot be read, nobody knows how many there are.
    return entries.every(([, count]) => Number.isInteger(count)) ? Object.fromEntries(entries) : nothingCounted;
});
/** The same patch on many machines is one object. */
const patchFact = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoOfString */ .h)((json) => {
    const [id, name, kb, version, classifications, published] = JSON.parse(json);
    return {
        id,
        name,
        ...(kb === '' ? {} : { kb: kb.replace(/^kb/i, '') }),
        ...(version === '' ? {} : { version }),
        classifications,
        published: (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .timeFact */ .Sh)(published === '' ? undefined : published),
    };
});
/** A patch that is missing; undefined for a row that does not say which. */
function pendingPatchOf(row) {
    const [name, version] = [(0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(row, 'title') ?? '', (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(row, 'version') ?? ''];
    const id = (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(row, 'patch') ?? (name === '' ? undefined : `${name}_${version}`);
    if (id === undefined)
        return undefined;
    const classes = Array.isArray(row.classifications) ? row.classifications : [];
    const classifications = classes.filter((one) => typeof one === 'string').map((one) => one.toLowerCase());
    return patchFact(JSON.stringify([id, name || id, (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(row, 'kb') ?? '', version, classifications, (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(row, 'published') ?? '']));
}
/** A run in which patches were, or were to be, installed; undefined for a row without a name. */
function installationOf(row) {
    const id = (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(row, 'name');
    if (id === undefined)
        return undefined;
    const [startedBy, scheduleRun] = [(0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(row, 'startedBy'), (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .idIn */ .DG)(row, 'scheduleRun')];
    const rebootStatus = (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(row, 'rebootStatus');
    const error = errorOf(row.error);
    const installation = {
        id,
        status: (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(row, 'status') ?? 'Unknown',
        started: (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .timeFact */ .Sh)((0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(row, 'started')),
        at: (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .timeFact */ .Sh)((0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(row, 'at')),
        counts: installationCounts(row),
        windowExceeded: String(row.windowExceeded).toLowerCase() === 'true',
        rebootStatus: rebootStatus === undefined ? _row_js__WEBPACK_IMPORTED_MODULE_0__/* .notSaid */ .X8 : (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textFact */ .yM)(rebootStatus),
    };
    if (startedBy !== undefined)
        installation.startedBy = startedBy;
    if (scheduleRun !== undefined)
        installation.scheduleRun = sameRun(scheduleRun);
    if (error)
        installation.error = error;
    return installation;
}
const sameRun = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoOfString */ .h)((text) => text);
/** Most runs install the same few patches, so their counts are shared. */
const installationCounts = (row) => countsFact([row.installed, row.failed, row.pending, row.excluded, row.notSelected].join());
const countsFact = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memoOfString */ .h)((text) => {
    const [installed = 0, failed = 0, pending = 0, excluded = 0, notSelected = 0] = text.split(',').map((one) => Number(one) || 0);
    return { installed, failed, pending, excluded, notSelected };
});
/** Azure's own words; undefined where nothing went wrong. */
function errorOf(of) {
    if (!(0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(of))
        return undefined;
    const [code, message] = [(0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(of, 'code') ?? '', (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(of, 'message') ?? ''];
    const details = (Array.isArray(of.details) ? of.details : [])
        .filter(_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)
        .map((one) => ({ code: (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(one, 'code') ?? '', message: (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(one, 'message') ?? '' }));
    // A run that went well carries an error that says so.
    if ((code === '' || /^success$/i.test(code)) && details.length === 0)
        return undefined;
    return { code, message, details };
}
/** When something was changed last: the newer of two rows about one thing counts. */
function isNewer(at, than) {
    return (at.kind === 'value' ? at.value : '') > (than?.kind === 'value' ? than.value : '');
}


/***/ }),

/***/ 5676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Is it an object of JSON, no list? */
function isRecord(json) {
    return typeof json === 'object' && json !== null && !Array.isArray(json);
}


/***/ })

};
