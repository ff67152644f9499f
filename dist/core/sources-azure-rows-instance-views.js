export const id = "sources-azure-rows-instance-views";
export const ids = ["sources-azure-rows-instance-views"];
export const modules = {

/***/ 1112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readInstanceViews: () => (/* binding */ readInstanceViews)
/* harmony export */ });
/* unused harmony exports mostInstanceViews, factsOf */
/* harmony import */ var _azure_arm_compute__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8821);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _estate_known_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8763);
/* harmony import */ var _estate_resource_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9230);
/* harmony import */ var _graph_failures_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7530);
/* harmony import */ var _graph_in_lanes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4488);
/* harmony import */ var _graph_pace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6726);
/* harmony import */ var _patch_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2408);








/** One request for each machine, so only for so many. */
const mostInstanceViews = 200;
/** Asks machines one by one, as many as may be; what the others would say is not known. */
async function readInstanceViews(machines, connection) {
    const answers = new Map();
    const clients = new Clients(connection);
    const pace = new _graph_pace_js__WEBPACK_IMPORTED_MODULE_4__/* .Pace */ .o();
    let refused = 0;
    await (0,_graph_in_lanes_js__WEBPACK_IMPORTED_MODULE_5__/* .inLanes */ .L)(machines.slice(0, mostInstanceViews), async (machine) => {
        const { subscription = '', resourceGroup = '', name = '' } = (0,_estate_resource_id_js__WEBPACK_IMPORTED_MODULE_6__/* .parseResourceId */ .RQ)(machine.id) ?? {};
        try {
            const view = await connection.request(`the instance view of ${machine.id}`, pace, (abortSignal) => clients.of(subscription).virtualMachines.instanceView(resourceGroup, name, { abortSignal }));
            answers.set(machine, factsOf(view));
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8))
                throw error;
            answers.set(machine, { why: whyRefused(error) });
            refused += 1;
        }
    });
    if (refused > 0) {
        const [who, what] = refused === 1
            ? ['1 machine did not tell about itself', 'what only it could tell']
            : [`${refused} machines did not tell about themselves`, 'what only they could tell'];
        connection.tell(`${who}; ${what} is unknown.`);
    }
    const left = machines.slice(mostInstanceViews);
    for (const machine of left)
        answers.set(machine, { why: notAsked, notAsked: true });
    if (left.length > 0)
        connection.tell(`${left.length} more running machines without an assessment were not asked one by one; at most ${mostInstanceViews} are.`);
    return answers;
}
const notAsked = `no more than ${mostInstanceViews} machines are asked one by one; check smaller scopes`;
/** The same for machines of the same trouble. */
function whyRefused({ cause }) {
    if ((0,_graph_failures_js__WEBPACK_IMPORTED_MODULE_7__/* .isAccessDenied */ .w7)(cause))
        return 'this identity may not read the instance view of these machines';
    return (0,_graph_failures_js__WEBPACK_IMPORTED_MODULE_7__/* .isNotFound */ .c4)(cause) ? 'Azure has no instance view of them any more' : 'Azure did not deliver their instance views';
}
/** A client for each subscription, made anew when the identity is. */
class Clients {
    #connection;
    #made = new Map();
    constructor(connection) {
        this.#connection = connection;
    }
    of(subscription) {
        const { identity, clientOptions } = this.#connection;
        const known = this.#made.get(subscription);
        if (known?.identity === identity)
            return known.client;
        const client = new _azure_arm_compute__WEBPACK_IMPORTED_MODULE_0__/* .ComputeManagementClient */ .Kx(identity.credential, subscription, clientOptions);
        this.#made.set(subscription, { identity, client });
        return client;
    }
}
const notTold = (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('the machine does not say');
/** The parts of an instance view that matter here. */
function factsOf({ patchStatus }) {
    const { availablePatchSummary: summary, lastPatchInstallationSummary: last, configurationStatuses = [] } = patchStatus ?? {};
    return {
        assessment: summary && {
            status: summary.status ?? 'Unknown',
            at: timeOf(summary.lastModifiedTime),
            rebootPending: summary.rebootPending === undefined ? notTold : (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(summary.rebootPending),
            // Critical and security patches are counted as one.
            counts: {
                ...(summary.criticalAndSecurityPatchCount === undefined ? {} : { security: summary.criticalAndSecurityPatchCount }),
                ...(summary.otherPatchCount === undefined ? {} : { other: summary.otherPatchCount }),
            },
            ...withError(summary.error),
        },
        installation: last && {
            id: last.installationActivityId ?? 'last',
            status: last.status ?? 'Unknown',
            started: timeOf(last.startTime),
            at: timeOf(last.lastModifiedTime),
            counts: {
                installed: last.installedPatchCount ?? 0,
                failed: last.failedPatchCount ?? 0,
                pending: last.pendingPatchCount ?? 0,
                excluded: last.excludedPatchCount ?? 0,
                notSelected: last.notSelectedPatchCount ?? 0,
            },
            windowExceeded: last.maintenanceWindowExceeded === true,
            rebootStatus: notTold,
            ...withError(last.error),
        },
        configuration: configurationStatuses.flatMap(({ code, time }) => {
            const since = time?.toISOString();
            return code === undefined ? [] : [{ state: code, ...(since === undefined ? {} : { since }) }];
        }),
    };
}
function timeOf(time) {
    // The year 1 stands for never.
    return time === undefined || time.getTime() < 0 ? { kind: 'absent' } : (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(time.toISOString());
}
function withError(error) {
    const read = (0,_patch_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOf */ .Mz)(error);
    return read === undefined ? {} : { error: read };
}


/***/ })

};
