export const id = "sources-azure+sources-bicep+sources-terraform-plan+sources-what-if-shared";
export const ids = ["sources-azure+sources-bicep+sources-terraform-plan+sources-what-if-shared"];
export const modules = {

/***/ 21:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unreadOfSchedule),
/* harmony export */   o: () => (/* binding */ unreadOfMachine)
/* harmony export */ });
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3397);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
/* harmony import */ var _machine_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1399);
/* harmony import */ var _schedule_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7645);




/** What a source says of the facts that it does not read, with `why`: absent where machines of this kind have no such fact, else unknown. */
function unreadOfMachine({ kind, otherKind = kind }, why) {
    return unreadOfKinds(why)(kind)(otherKind);
}
/** Every machine of a kind lacks the same facts, for one of few reasons. */
const unreadOfKinds = (0,_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memoOfString */ .h)((why) => (0,_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memoOfString */ .h)((kind) => (0,_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memoOfString */ .h)((otherKind) => {
    const canBe = ({ kinds }) => !kinds || kinds.includes(kind) || kinds.includes(otherKind);
    return unread(_machine_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .machineFacts */ .R, canBe, why);
})));
/** As for a machine. */
function unreadOfSchedule(why) {
    return unread(_schedule_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .scheduleFacts */ .z, () => true, why);
}
function unread(table, canBe, why) {
    const open = (0,_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(why);
    return Object.fromEntries(Object.entries(table).map(([name, fact]) => [name, canBe(fact) ? open : _known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge]));
}


/***/ }),

/***/ 6437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   _V: () => (/* binding */ ArmValue),
/* harmony export */   ig: () => (/* binding */ leftOut)
/* harmony export */ });
/* harmony import */ var _estate_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
/* harmony import */ var _estate_resource_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9230);


/**
 * One place in the JSON of an Azure resource, whoever wrote it: a planned body, a row of Resource Graph. Something is set at it, or it is not
 * known yet, or it is unset: missing, null or an empty string, so that Azure's default applies. What Azure's readers need to know of a place
 * is here; a source says how its JSON tells it.
 */
class ArmValue {
    get isSet() {
        const { raw } = this;
        return raw !== undefined && raw !== null && raw !== '';
    }
    get isUnset() {
        return !this.isSet && !this.isUnknown;
    }
    string() {
        return this.known((raw) => (typeof raw === 'string' || typeof raw === 'number' ? (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(String(raw)) : this.unexpected(raw)));
    }
    /** A string of a list or a map, where an empty one says something too. */
    entry() {
        return this.raw === '' ? (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)('') : this.string();
    }
    /** Is it one of these words, whatever their case? Also where it must not be shown: it is only compared. */
    isOneOf(words) {
        const { raw } = this;
        if (this.isUnknown || (this.isSet && typeof raw !== 'string'))
            return 'unknown';
        return typeof raw === 'string' && words.some((word) => (0,_estate_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .sameText */ .QV)(word, raw)) ? 'yes' : 'no';
    }
    /** One of a few words. */
    word(read, serviceDefault) {
        return this.known((raw) => (typeof raw === 'string' ? read(raw) : this.unexpected(raw)), serviceDefault);
    }
    flag(serviceDefault) {
        return this.known((raw) => {
            if (typeof raw === 'boolean')
                return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(raw);
            const word = typeof raw === 'string' ? raw.toLowerCase() : undefined;
            return word === 'true' || word === 'false' ? (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(word === 'true') : this.unexpected(raw);
        }, serviceDefault);
    }
    /** A list of strings; each may be unknown by itself. */
    strings() {
        return this.known((raw) => (Array.isArray(raw) ? (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(this.items().map((item) => item.entry())) : this.unexpected(raw)));
    }
    /** A list of strings that counts as known only as a whole. */
    settledStrings() {
        const strings = this.strings();
        if (strings.kind !== 'value')
            return strings;
        const open = strings.value.find((string) => string.kind === 'unknown');
        if (open?.kind === 'unknown')
            return open;
        return { ...strings, value: strings.value.flatMap((string) => (string.kind === 'value' ? [string.value] : [])) };
    }
    /** What `read` makes of an object, which is set here. */
    object(read, serviceDefault) {
        return this.known((raw) => (isObject(raw) ? (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(read()) : this.unexpected(raw)), serviceDefault);
    }
    /** The id of a resource. Some that Azure has kept since long lack the slash at their beginning. */
    id() {
        const id = this.string();
        return id.kind !== 'value' || id.value.startsWith('/') ? id : { ...id, value: `/${id.value}` };
    }
}
function isObject(raw) {
    return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
/** What an object holds under a key, however that is spelt; of several spellings the exact one, and one that says something first. */
function entryOf(object, key) {
    const exact = Object.hasOwn(object, key) ? object[key] : undefined;
    if (exact !== undefined && exact !== null)
        return exact;
    const lower = key.toLowerCase();
    for (const name of Object.keys(object)) {
        if (name.length !== key.length || name.toLowerCase() !== lower)
            continue;
        const spelt = object[name];
        if (spelt !== undefined && spelt !== null)
            return spelt;
    }
    return exact;
}
/** Nobody set it: the service's default, or absent where there is none. */
function leftOut(serviceDefault) {
    return serviceDefault === undefined ? _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge : (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .implicit */ .AS)(serviceDefault);
}


/***/ }),

/***/ 7938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ targetOn),
/* harmony export */   Sy: () => (/* binding */ assignedSchedule),
/* harmony export */   X2: () => (/* binding */ filterKeys),
/* harmony export */   h9: () => (/* binding */ readFilter),
/* harmony export */   t8: () => (/* binding */ containerOf)
/* harmony export */ });
/* harmony import */ var _estate_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
/* harmony import */ var _estate_resource_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9230);
/* harmony import */ var _estate_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1026);



/** The schedule that the properties of a configuration assignment name. */
function assignedSchedule(properties) {
    return properties.at('maintenanceConfigurationId');
}
/** What the properties of a configuration assignment select where it is a dynamic scope. A list that is left out selects everything. */
function readFilter(properties) {
    const { resourceTypes, resourceGroups, locations, osTypes, tags, tagOperator } = filterKeys(properties);
    return {
        resourceTypes: resourceTypes.strings(),
        resourceGroups: resourceGroups.strings(),
        locations: locations.strings(),
        osTypes: osTypes.strings(),
        tags: tags.object(() => tags.keys().map((tag) => ({ tag: (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(tag), values: tags.at(tag).strings() }))),
        tagOperator: tagOperator.word(_estate_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .readTagOperator */ .zq, 'Any'),
    };
}
/** Where the properties say what. */
function filterKeys(properties) {
    const filter = properties.at('filter');
    const tagSettings = filter.at('tagSettings');
    return {
        resourceTypes: filter.at('resourceTypes'),
        resourceGroups: filter.at('resourceGroups'),
        locations: filter.at('locations'),
        osTypes: filter.at('osTypes'),
        tags: tagSettings.at('tags'),
        tagOperator: tagSettings.at('filterOperator'),
    };
}
/** By the id of what an assignment sits on: on a machine it is static, on a subscription or a resource group a dynamic scope. */
function targetOn(parent, properties) {
    if ((0,_estate_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .parseResourceId */ .RQ)(parent)?.type !== undefined)
        return { kind: 'outside', resourceId: parent };
    return { kind: 'dynamic', scope: { ...readFilter(properties), ...containerOf(parent) } };
}
/** The subscription or resource group of this id. */
function containerOf(id) {
    const { subscription, resourceGroup } = (id === undefined ? undefined : (0,_estate_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .parseResourceId */ .RQ)(id)) ?? {};
    return {
        subscription: subscription === undefined ? (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('the subscription is not known') : (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(subscription),
        resourceGroup: resourceGroup === undefined ? _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge : (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(resourceGroup),
    };
}


/***/ }),

/***/ 9878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RM: () => (/* binding */ extensionIn),
/* harmony export */   Wm: () => (/* binding */ extensionsIn),
/* harmony export */   oK: () => (/* binding */ agentAmong),
/* harmony export */   wR: () => (/* binding */ isHealthExtension)
/* harmony export */ });
/* harmony import */ var _estate_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);

/** An extension by its properties. */
function extensionIn(properties) {
    return { type: properties.at('type'), publisher: properties.at('publisher') };
}
/** The extensions that are written into the profile of a scale set or a fleet. */
function extensionsIn(profile) {
    const extensions = profile.at('extensionProfile', 'extensions');
    return extensions.items().map((extension) => extensionIn(extension.at('properties')));
}
/** Does it tell Azure whether the application of a machine is well? */
function isHealthExtension({ type }) {
    return type.isOneOf(['ApplicationHealthLinux', 'ApplicationHealthWindows']);
}
/** Is it the Log Analytics agent, through which Automation Update Management patched? */
function isLogAnalyticsAgent({ type, publisher }) {
    if (publisher.isOneOf(['Microsoft.EnterpriseCloud.Monitoring']) === 'no' && publisher.isSet)
        return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(false);
    if (type.isUnset)
        return type.unnamed('the type of an extension');
    const is = type.isOneOf(['MicrosoftMonitoringAgent', 'OmsAgentForLinux']);
    if (is === 'unknown')
        return type.isUnknown ? type.why : type.unexpected(type.raw);
    return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(is === 'yes');
}
/** Is one of these extensions the agent? Undefined where there are none. */
function agentAmong(extensions) {
    const agents = extensions.map(isLogAnalyticsAgent);
    return agents.find((agent) => agent.kind === 'value' && agent.value) ?? agents.find(({ kind }) => kind === 'unknown') ?? agents[0];
}


/***/ }),

/***/ 4014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   P7: () => (/* binding */ customKnownLater),
/* harmony export */   ZF: () => (/* binding */ anyVersion),
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   qv: () => (/* binding */ osOfPublisher)
/* harmony export */ });
/* harmony import */ var _estate_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);

/** The image in an `imageReference`. A machine made from a specialised disk has none; an Arc server is not made by Azure. */
function readImage(reference, { kind, specialised }) {
    if (kind === 'arc-server')
        return _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge;
    if (reference.isUnknown)
        return reference.why;
    const unnamed = reference.unnamed('the image');
    if (reference.isUnset)
        return specialised.kind === 'value' && specialised.value ? _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge : unnamed;
    const ids = [reference.at('id'), reference.at('sharedGalleryImageId'), reference.at('communityGalleryImageId')];
    const id = ids.find((one) => !one.isUnset)?.string() ?? _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge;
    const inGuest = kind !== 'uniform-scale-set';
    if (inGuest && id.kind === 'unknown' && reference.at('publisher').isUnset)
        return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(customKnownLater);
    const name = (part) => reference.at(part).string();
    const version = name('version');
    return imageOf({ publisher: name('publisher'), offer: name('offer'), sku: name('sku'), version: inGuest ? anyVersion(version) : version }, id, unnamed);
}
const customKnownLater = { kind: 'custom', id: 'an image known after apply' };
/** Azure patches every version of an image or none: a machine that is patched from inside need not wait for it. */
function anyVersion(version) {
    return version.kind === 'unknown' ? (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)('known after apply') : version;
}
/** `id` wins: it names a custom or gallery image, whatever the plan behind it is called. */
function imageOf({ publisher, offer, sku, version }, id, unnamed) {
    if (id.kind === 'value')
        return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)({ kind: 'custom', id: id.value });
    const open = [publisher, offer, sku, version, id].find((fact) => fact.kind === 'unknown');
    if (open?.kind === 'unknown')
        return open;
    if (publisher.kind !== 'value' || offer.kind !== 'value' || sku.kind !== 'value')
        return unnamed;
    return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)({
        kind: 'marketplace',
        publisher: publisher.value,
        offer: offer.value,
        sku: sku.value,
        version: version.kind === 'value' ? version.value : 'latest',
    });
}
const linux = ['canonical', 'redhat', 'suse', 'debian', 'oracle', 'almalinux', 'rockylinux', 'microsoftcblmariner', 'openlogic'];
/** Marketplace publishers of one system only; undefined for every other, which may offer both. */
function osOfPublisher(publisher) {
    const name = publisher.toLowerCase();
    if (name === 'microsoftwindowsserver' || name === 'microsoftwindowsdesktop')
        return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)('windows');
    return linux.includes(name) ? (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)('linux') : undefined;
}


/***/ }),

/***/ 5165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ JsonValue)
/* harmony export */ });
/* harmony import */ var _arm_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6437);
var _a;

/** A place in plain JSON, where what is not there is unset. */
class JsonValue extends _arm_value_js__WEBPACK_IMPORTED_MODULE_0__/* .ArmValue */ ._V {
    raw;
    #wording;
    #unknown;
    /** `open` tells why it is unknown, where what it lies below does. */
    constructor(raw, wording, open) {
        super();
        this.#unknown = open ?? wording.unknownIn?.(raw);
        this.raw = this.#unknown ? undefined : raw;
        this.#wording = wording;
    }
    get isUnknown() {
        return this.#unknown !== undefined;
    }
    at(...keys) {
        return keys.reduce((place, key) => place.#below(key), this);
    }
    #below(key) {
        const { raw } = this;
        if ((0,_arm_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(raw))
            return new _a((0,_arm_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(raw, key), this.#wording);
        // Below something that is no object nothing is known.
        return new _a(undefined, this.#wording, this.#unknown ?? (this.isSet ? this.#wording.unexpected : undefined));
    }
    get why() {
        return this.#unknown ?? this.#wording.unexpected;
    }
    known(read, serviceDefault) {
        if (this.#unknown)
            return this.#unknown;
        return this.isSet ? read(this.raw) : (0,_arm_value_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOut */ .ig)(serviceDefault);
    }
    items() {
        return Array.isArray(this.raw) ? this.raw.map((item) => new _a(item, this.#wording)) : [];
    }
    keys() {
        return (0,_arm_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(this.raw) ? Object.keys(this.raw) : [];
    }
    unexpected() {
        return this.#wording.unexpected;
    }
    unnamed(what) {
        return this.#wording.unnamed(what);
    }
}
_a = JsonValue;


/***/ }),

/***/ 2390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ onlyGroups),
/* harmony export */   HR: () => (/* binding */ profileIn),
/* harmony export */   Uc: () => (/* binding */ readMachine),
/* harmony export */   WJ: () => (/* binding */ readSetup)
/* harmony export */ });
/* harmony import */ var _estate_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
/* harmony import */ var _estate_resource_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9535);
/* harmony import */ var _estate_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1026);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4014);
/* harmony import */ var _patch_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1219);
/* harmony import */ var _scale_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4784);






/** The facts in the body of a machine, scale set or Arc server. */
function readMachine(type, body) {
    const setup = readSetup(type, body);
    const properties = body.at('properties');
    const facts = {
        ...setup,
        image: (0,_image_js__WEBPACK_IMPORTED_MODULE_3__/* .readImage */ .AM)(profileIn(type, body).at('storageProfile', 'imageReference'), setup),
        licenseType: setup.kind === 'arc-server' ? _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge : profileIn(type, body).at('licenseType').string(),
        zones: body.at('zones').settledStrings(),
        availabilitySet: properties.at('availabilitySet', 'id').id(),
        scaleSet: properties.at('virtualMachineScaleSet', 'id').id(),
    };
    return type === _estate_resource_type_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceTypes */ .AU.scaleSet && (0,_scale_set_js__WEBPACK_IMPORTED_MODULE_5__/* .isNodePool */ .H)(body.at('tags').keys()) ? { ...facts, ..._scale_set_js__WEBPACK_IMPORTED_MODULE_5__/* .ofNodePool */ .W9 } : facts;
}
function readSetup(type, body) {
    const properties = body.at('properties');
    const profile = profileIn(type, body);
    const [kind, otherKind] = kindsOf(type, properties);
    const os = osIn(kind, properties, profile);
    const osProfile = profile.at('osProfile');
    const specialised = kind === 'arc-server' ? (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(false) : isSpecialised(osProfile);
    return {
        kind,
        ...(otherKind === undefined ? {} : { otherKind }),
        os,
        specialised,
        legacy: false,
        ...(0,_patch_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readPatchSettings */ .yU)(osProfile, { os, kind, specialised }),
        ...setFacts(type, properties, profile),
    };
}
function setFacts(type, properties, profile) {
    if (type === _estate_resource_type_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceTypes */ .AU.fleet)
        return (0,_scale_set_js__WEBPACK_IMPORTED_MODULE_5__/* .readFleet */ .p9)(profile);
    return type === _estate_resource_type_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceTypes */ .AU.scaleSet ? (0,_scale_set_js__WEBPACK_IMPORTED_MODULE_5__/* .readScaleSet */ .n0)(properties, profile) : _scale_set_js__WEBPACK_IMPORTED_MODULE_5__/* .noScaleSet */ ._A;
}
/** Where a body says how its machine is made: in a scale set and a fleet, each of its machines. */
function profileIn(type, body) {
    const properties = body.at('properties');
    if (type === _estate_resource_type_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceTypes */ .AU.fleet)
        return properties.at('computeProfile', 'baseVirtualMachineProfile');
    return type === _estate_resource_type_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceTypes */ .AU.scaleSet ? properties.at('virtualMachineProfile') : properties;
}
/** A flexible scale set without a profile makes no machines: it groups some that are resources of their own. */
function onlyGroups(type, body) {
    const mode = type === _estate_resource_type_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceTypes */ .AU.scaleSet ? body.at('properties', 'orchestrationMode').string() : _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge;
    return mode.kind === 'value' && mode.value.toLowerCase() === 'flexible' && profileIn(type, body).isUnset;
}
/** Sets of the time before there were two kinds do not say which they are. While that is not known, a set may be of either. */
function kindsOf(type, properties) {
    if (type === _estate_resource_type_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceTypes */ .AU.arcServer)
        return ['arc-server'];
    if (type === _estate_resource_type_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceTypes */ .AU.virtualMachine)
        return ['virtual-machine'];
    if (type === _estate_resource_type_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceTypes */ .AU.fleet)
        return ['flexible-scale-set'];
    const mode = properties.at('orchestrationMode').string();
    if (mode.kind === 'unknown')
        return ['flexible-scale-set', 'uniform-scale-set'];
    return [mode.kind === 'value' && mode.value.toLowerCase() === 'flexible' ? 'flexible-scale-set' : 'uniform-scale-set'];
}
/** Whoever names no disk and no system tells it by the one configuration, or by the image. */
function osIn(kind, properties, profile) {
    const named = [properties.at('osType'), profile.at('storageProfile', 'osDisk', 'osType'), properties.at('osName')];
    const first = named.find((one) => one.isSet);
    if (first)
        return first.word(_estate_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .readOperatingSystem */ .P7);
    // An Arc server may have the configuration of another system than its own.
    const open = kind === 'arc-server' ? named.find(({ isUnknown }) => isUnknown) : undefined;
    if (open)
        return open.why;
    const osProfile = profile.at('osProfile');
    const [windows, linux] = [osProfile.at('windowsConfiguration'), osProfile.at('linuxConfiguration')];
    if (isOnly(windows, linux, kind))
        return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)('windows');
    if (isOnly(linux, windows, kind))
        return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)('linux');
    const publisher = profile.at('storageProfile', 'imageReference', 'publisher').string();
    const nothing = osProfile.isUnknown ? osProfile.why : profile.unnamed('the operating system');
    return (publisher.kind === 'value' ? (0,_image_js__WEBPACK_IMPORTED_MODULE_3__/* .osOfPublisher */ .qv)(publisher.value) : undefined) ?? nothing;
}
/** Azure refuses both on a virtual machine; an Arc server may have both. */
function isOnly(configuration, other, kind) {
    return configuration.isSet && (kind === 'arc-server' ? other.isUnset : !other.isSet);
}
/** Made from a disk that had its system already: then there is no OS profile. */
function isSpecialised(osProfile) {
    if (osProfile.isUnknown)
        return osProfile.why;
    return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(osProfile.isUnset);
}


/***/ }),

/***/ 7634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ nodePoolFacts),
/* harmony export */   NK: () => (/* binding */ readChannels),
/* harmony export */   RX: () => (/* binding */ systemOfPool),
/* harmony export */   bY: () => (/* binding */ poolsIn),
/* harmony export */   fO: () => (/* binding */ tagsOfPool),
/* harmony export */   iE: () => (/* binding */ readPoolSetup),
/* harmony export */   jR: () => (/* binding */ defaultChannel),
/* harmony export */   ss: () => (/* binding */ unknownSetup),
/* harmony export */   xu: () => (/* binding */ readChannelUpdate)
/* harmony export */ });
/* unused harmony export over */
/* harmony import */ var _estate_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
/* harmony import */ var _estate_resource_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9230);
/* harmony import */ var _estate_unread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21);
/* harmony import */ var _estate_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1026);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9218);





/** The first API version whose default is NodeImage. */
const firstWithDefault = '2023-06-01';
/** The channels in the body of a `Microsoft.ContainerService/managedClusters`. */
function readChannels(body, { isNew, apiVersion = '' }) {
    const profile = body.at('properties', 'autoUpgradeProfile');
    const channel = profile.at('nodeOSUpgradeChannel').word(_estate_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .readNodeChannel */ .AF);
    const hasDefault = isNew && apiVersion >= firstWithDefault;
    return {
        sku: body.at('sku', 'name').string(),
        upgradeChannel: profile.at('upgradeChannel').string(),
        nodeChannel: channel.kind === 'absent' ? defaultChannel(hasDefault) : channel,
    };
}
/** What nobody set: Azure's default where that is documented. */
function defaultChannel(isDocumented) {
    return isDocumented
        ? (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .implicit */ .AS)('NodeImage')
        : (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('nobody sets the node OS upgrade channel, and what a cluster has then depends on the API version that made it');
}
/** The channels that an update of a cluster writes. */
function readChannelUpdate(body) {
    const { sku, upgradeChannel, nodeChannel } = readChannels(body, { isNew: true, apiVersion: undefined });
    return {
        ...(sku.kind === 'absent' ? {} : { sku }),
        ...(upgradeChannel.kind === 'absent' ? {} : { upgradeChannel }),
        ...(body.at('properties', 'autoUpgradeProfile', 'nodeOSUpgradeChannel').isUnset ? {} : { nodeChannel }),
    };
}
function poolsIn(body) {
    const profiles = body.at('properties', 'agentPoolProfiles');
    const pools = profiles.items().map((profile) => {
        return { name: profile.at('name').string(), setup: readPoolSetup(profile), tags: profile.at('tags') };
    });
    if (pools.length > 0)
        return pools;
    const why = 'nothing tells the node pools of the cluster';
    return [{ name: (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(why), setup: unknownSetup(why), tags: profiles.at('tags'), standsForAll: true }];
}
/** The profile of a pool in its cluster, and the properties of one that is a resource of its own, say the same. */
function readPoolSetup(profile) {
    const osSku = profile.at('osSKU').string();
    return {
        os: systemOfPool(profile.at('osType').word(_estate_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .readOperatingSystem */ .P7), osSku),
        osSku,
        size: profile.at('vmSize').string(),
        zones: profile.at('availabilityZones').settledStrings(),
    };
}
/** Linux unless somebody says otherwise. */
function systemOfPool(written, osSku) {
    if (written.kind !== 'absent')
        return written;
    return osSku.kind === 'value' && /^windows/i.test(osSku.value) ? (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)('windows') : (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .implicit */ .AS)('linux');
}
/** A pool whose setup is not told. */
function unknownSetup(why) {
    const open = (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(why);
    return { os: open, osSku: open, size: open, zones: open };
}
/** The facts of a node pool that come from its own setup and its cluster's channels. */
function nodePoolFacts(setup, channels) {
    const kind = 'aks-node-pool';
    return {
        ...(0,_estate_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadOfMachine */ .o)({ kind }, 'this version does not read it of node pools'),
        kind,
        legacy: false,
        os: setup.os,
        zones: setup.zones,
        nodeChannel: channelFor(setup, inForce(channels)),
    };
}
/** AKS refuses to change the channel of an Automatic cluster, and takes no other one beside the upgrade channel node-image. */
function inForce({ sku, upgradeChannel, nodeChannel }) {
    const isFixed = isText(sku, 'Automatic') || isText(upgradeChannel, 'node-image');
    return isFixed ? (nodeChannel.kind === 'value' && nodeChannel.value === 'NodeImage' ? nodeChannel : (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .implicit */ .AS)('NodeImage')) : nodeChannel;
}
function isText(fact, text) {
    return fact.kind === 'value' && (0,_estate_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .sameText */ .QV)(fact.value, text);
}
/** What the channel does on a pool that it is not supported on is not documented (learn.microsoft.com/azure/aks/auto-upgrade-node-os-image). */
function channelFor(setup, channel) {
    if (channel.kind !== 'value')
        return channel;
    switch (isSupported(channel.value, setup)) {
        case 'yes':
            return channel;
        case 'no':
            return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`AKS does not support the channel ${channel.value} on these node pools, and what it does then is not documented`);
        case 'unknown':
            return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(`whether AKS supports the channel ${channel.value} on these node pools is not known`);
    }
}
function isSupported(channel, { os, osSku, size }) {
    if (channel === 'NodeImage' || channel === 'None')
        return 'yes';
    if (os.kind === 'value' && os.value === 'windows')
        return channel === 'SecurityPatch' ? 'no' : 'yes';
    if (channel === 'SecurityPatch' && os.kind === 'unknown')
        return 'unknown';
    if (osSku.kind === 'unknown')
        return 'unknown';
    const sku = osSku.kind === 'value' ? osSku.value : '';
    if (/^flatcar/i.test(sku))
        return 'no';
    if (channel === 'Unmanaged')
        return /osguard/i.test(sku) ? 'no' : 'yes';
    if (!/^(?:azurelinux|mariner|cblmariner)/i.test(sku))
        return 'yes';
    if (size.kind === 'unknown')
        return 'unknown';
    // Sizes with a GPU.
    return size.kind === 'value' && /^standard_n/i.test(size.value) ? 'no' : 'yes';
}
/** The tags of a cluster with those of a pool over them. */
function tagsOfPool(cluster, own) {
    return over(cluster, (0,_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .readTags */ .g)(own));
}
function over(cluster, own) {
    if (own.kind === 'unknown')
        return own;
    const added = own.kind === 'value' ? own.value : new Map();
    if (cluster.kind !== 'value' || added.size === 0)
        return cluster.kind === 'absent' ? own : cluster;
    const names = [...added.keys()];
    const kept = [...cluster.value].filter(([name]) => !names.some((other) => (0,_estate_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .sameText */ .QV)(other, name)));
    return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(new Map([...kept, ...added]));
}


/***/ }),

/***/ 4024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ spansIn),
/* harmony export */   cq: () => (/* binding */ isNodeWindowName),
/* harmony export */   m7: () => (/* binding */ dateIn),
/* harmony export */   mW: () => (/* binding */ nodeWindowFacts),
/* harmony export */   pi: () => (/* binding */ readNodeWindow)
/* harmony export */ });
/* harmony import */ var _estate_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
/* harmony import */ var _estate_node_window_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7947);
/* harmony import */ var _estate_resource_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9230);



/** Is a maintenance configuration of this name about the systems of nodes? The others of a cluster are about its releases and Kubernetes. */
function isNodeWindowName(name) {
    if (name.kind === 'unknown')
        return 'unknown';
    return name.kind === 'value' && (0,_estate_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .sameText */ .QV)(name.value, _estate_node_window_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeWindowScope */ .lj) ? 'yes' : 'no';
}
/** The facts in the properties of a `managedClusters/maintenanceConfigurations` for node systems. */
function readNodeWindow(properties) {
    const window = properties.at('maintenanceWindow');
    return nodeWindowFacts({
        rhythm: rhythmIn(window.at('schedule')),
        startTime: window.at('startTime').string(),
        startDate: window.at('startDate').string(),
        utcOffset: window.at('utcOffset').string(),
        hours: window.at('durationHours').string(),
        notAllowed: spansIn(window.at('notAllowedDates')),
    });
}
const rhythms = {
    daily: { frequency: 'Daily', interval: 'intervalDays' },
    weekly: { frequency: 'Weekly', interval: 'intervalWeeks' },
    absoluteMonthly: { frequency: 'AbsoluteMonthly', interval: 'intervalMonths' },
    relativeMonthly: { frequency: 'RelativeMonthly', interval: 'intervalMonths' },
};
function rhythmIn(schedule) {
    if (schedule.isUnknown)
        return schedule.why;
    for (const [key, { frequency, interval }] of Object.entries(rhythms)) {
        const place = schedule.at(key);
        if (place.isUnknown)
            return place.why;
        if (!place.isSet)
            continue;
        const at = (name) => place.at(name).string();
        return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)({
            frequency,
            interval: at(interval),
            dayOfWeek: at('dayOfWeek'),
            dayOfMonth: at('dayOfMonth'),
            weekIndex: at('weekIndex'),
        });
    }
    return schedule.unnamed('how often the window comes');
}
/** Spans of days: `start` and `end` of each may have a time behind the date, which does not reach Azure. */
function spansIn(dates) {
    if (dates.isUnknown)
        return dates.why;
    const spans = dates.items().map((span) => [dateIn(span.at('start').string()), dateIn(span.at('end').string())]);
    const open = spans.flat().find((date) => date.kind !== 'value');
    if (open)
        return open.kind === 'unknown' ? open : (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('a span of days without windows has no beginning or no end');
    const texts = spans.map((span) => span.map((date) => (date.kind === 'value' ? date.value : '')).join('/'));
    return texts.length === 0 ? _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge : (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(texts);
}
/** The date of a date with a time behind it. */
function dateIn(text) {
    return text.kind === 'value' ? { ...text, value: text.value.slice(0, 'YYYY-MM-DD'.length) } : text;
}
function nodeWindowFacts({ rhythm, startTime, startDate, utcOffset, hours, notAllowed }) {
    return {
        scope: (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(_estate_node_window_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeWindowScope */ .lj),
        mode: _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge,
        recurEvery: rhythm.kind === 'value' ? recurrenceOf(rhythm.value) : rhythm,
        recurrenceFields: _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge,
        timeZone: zoneOf(utcOffset),
        start: startOf(startDate, startTime),
        expiration: _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge,
        duration: hours.kind === 'value' ? { ...hours, value: `${hours.value.padStart(2, '0')}:00` } : hours,
        notAllowed,
        reboot: _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge,
        linux: _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge,
        windows: _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge,
    };
}
/** In the form that maintenance configurations have. */
function recurrenceOf({ frequency, interval, dayOfWeek, dayOfMonth, weekIndex }) {
    const [unit, ...days] = {
        Daily: ['Day'],
        Weekly: ['Week', dayOfWeek],
        AbsoluteMonthly: ['Month', dayOfMonth],
        RelativeMonthly: ['Month', weekIndex, dayOfWeek],
    }[frequency];
    const words = [];
    for (const fact of [interval, ...days])
        if (fact.kind === 'unknown')
            return fact;
    for (const day of days) {
        if (day.kind !== 'value')
            return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('it does not name its day');
        words.push(frequency === 'AbsoluteMonthly' ? `day${day.value}` : day.value);
    }
    const every = interval.kind === 'value' && interval.value !== '1' ? `${interval.value}${unit}s` : unit;
    return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)([every, ...words].join(' '));
}
/** A clock that never changes. */
function zoneOf(utcOffset) {
    if (utcOffset.kind === 'absent')
        return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .implicit */ .AS)('UTC');
    if (utcOffset.kind === 'unknown')
        return utcOffset;
    return { ...utcOffset, value: /^[+-]?00:00$/.test(utcOffset.value) ? 'UTC' : `UTC${utcOffset.value}` };
}
/** Without a time it is midnight. */
function startOf(date, time) {
    if (date.kind === 'unknown')
        return date;
    if (time.kind === 'unknown')
        return time;
    const clock = time.kind === 'value' ? time.value : '00:00';
    return date.kind === 'value' ? (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(`${date.value} ${clock}`) : (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(clock);
}


/***/ }),

/***/ 1219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ defaultMode),
/* harmony export */   P3: () => (/* binding */ configurationsIn),
/* harmony export */   to: () => (/* binding */ noPatchSettings),
/* harmony export */   yN: () => (/* binding */ placesIn),
/* harmony export */   yU: () => (/* binding */ readPatchSettings)
/* harmony export */ });
/* harmony import */ var _estate_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
/* harmony import */ var _estate_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1026);


const defaultMode = { linux: 'ImageDefault', windows: 'AutomaticByOS' };
/** Facts of a machine that declares nothing about patching. */
const noPatchSettings = {
    patchMode: _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge,
    assessmentMode: _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge,
    bypass: (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .implicit */ .AS)(false),
    rebootSetting: _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge,
    hotpatch: (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .implicit */ .AS)(false),
};
/** What an OS profile says about patching. An Arc server may have the settings of both systems: those of its own count. */
function readPatchSettings(osProfile, machine) {
    const [one, ...others] = configurationsIn(osProfile, machine.os).map((configuration) => settingsIn(configuration, osProfile, machine));
    return others.reduce(agreed, one);
}
/** The configurations that may count, in the order of systems: one where the system is known. */
function configurationsIn(osProfile, os) {
    if (os.kind === 'value')
        return [osProfile.at(os.value === 'windows' ? 'windowsConfiguration' : 'linuxConfiguration')];
    const [windows, linux] = [osProfile.at('windowsConfiguration'), osProfile.at('linuxConfiguration')];
    if (windows.isUnset)
        return [linux];
    return linux.isUnset ? [windows] : [windows, linux];
}
/** Where a configuration says what; an update writes some of it. */
function placesIn(configuration) {
    const settings = configuration.at('patchSettings');
    const platform = settings.at('automaticByPlatformSettings');
    return {
        patchMode: settings.at('patchMode'),
        assessmentMode: settings.at('assessmentMode'),
        bypass: platform.at('bypassPlatformSafetyChecksOnUserSchedule'),
        rebootSetting: platform.at('rebootSetting'),
        hotpatch: settings.at('enableHotpatching'),
        agent: configuration.at('provisionVMAgent'),
        automaticUpdates: configuration.at('enableAutomaticUpdates'),
    };
}
const modeOfUnknownOs = (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('the default patch mode depends on the operating system, which is not known');
const ofEither = (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('it depends on the operating system, which is not known');
function settingsIn(configuration, osProfile, { os, kind, specialised }) {
    const arc = kind === 'arc-server';
    // Only the machines of a flexible set have them; a specialised disk brings none.
    const none = kind === 'uniform-scale-set' || (specialised.kind === 'value' && specialised.value);
    const places = placesIn(configuration);
    const mode = os.kind === 'value' && !arc ? defaultMode[os.value] : undefined;
    const patchMode = places.patchMode.word(_estate_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .readPatchMode */ .Ox, mode);
    const ofWindows = os.kind === 'value' && os.value === 'windows' ? places.automaticUpdates.flag(true) : _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge;
    const mayBeOfWindows = os.kind !== 'value' && !places.automaticUpdates.isUnset ? ofEither : ofWindows;
    return {
        patchMode: none ? _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge : patchMode.kind === 'absent' && !arc && os.kind !== 'value' ? modeOfUnknownOs : patchMode,
        assessmentMode: none ? _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge : places.assessmentMode.word(_estate_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .readAssessmentMode */ .c5, 'ImageDefault'),
        bypass: none || arc ? (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .implicit */ .AS)(false) : places.bypass.flag(false),
        rebootSetting: none || arc ? _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge : places.rebootSetting.word(_estate_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .readRebootSetting */ .yo),
        hotpatch: places.hotpatch.flag(false),
        agent: arc ? _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge : places.agent.flag(true),
        extensionsAllowed: arc ? _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge : osProfile.at('allowExtensionOperations').flag(true),
        automaticUpdates: arc || (none && kind !== 'uniform-scale-set') ? _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge : mayBeOfWindows,
    };
}
/** Of two configurations, of which either may count, what both say. */
function agreed(one, other) {
    const names = Object.keys(one);
    const same = (name) => JSON.stringify(one[name]) === JSON.stringify(other[name]);
    return Object.fromEntries(names.map((name) => [name, same(name) ? one[name] : ofEither]));
}


/***/ }),

/***/ 4784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isNodePool),
/* harmony export */   W9: () => (/* binding */ ofNodePool),
/* harmony export */   _A: () => (/* binding */ noScaleSet),
/* harmony export */   fP: () => (/* binding */ automaticOsUpgradeIn),
/* harmony export */   n0: () => (/* binding */ readScaleSet),
/* harmony export */   p9: () => (/* binding */ readFleet)
/* harmony export */ });
/* harmony import */ var _estate_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
/* harmony import */ var _extension_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9878);


const noScaleSet = { automaticOsUpgrade: _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge, health: _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge, upgradeMode: _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge };
function readScaleSet(properties, profile) {
    const policy = properties.at('upgradePolicy');
    return {
        automaticOsUpgrade: automaticOsUpgradeIn(properties).flag(false),
        health: healthOf(profile),
        upgradeMode: policy.at('mode').string(),
    };
}
/** A fleet has no way of upgrading images. */
function readFleet(profile) {
    return { ...noScaleSet, health: healthOf(profile) };
}
function automaticOsUpgradeIn(properties) {
    return properties.at('upgradePolicy', 'automaticOSUpgradePolicy', 'enableAutomaticOSUpgrade');
}
/** A health probe, also one that is still to be made, or an application health extension. */
function healthOf(profile) {
    const [probe, extensions] = [profile.at('networkProfile', 'healthProbe'), profile.at('extensionProfile', 'extensions')];
    if (!probe.isUnknown && !probe.at('id').isUnset)
        return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(true);
    const inSet = (0,_extension_js__WEBPACK_IMPORTED_MODULE_1__/* .extensionsIn */ .Wm)(profile);
    if (inSet.some((extension) => (0,_extension_js__WEBPACK_IMPORTED_MODULE_1__/* .isHealthExtension */ .wR)(extension) === 'yes'))
        return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(true);
    return [probe, extensions, ...inSet.map(({ type }) => type)].find(({ isUnknown }) => isUnknown)?.why ?? (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(false);
}
/** Are these tags of a set that AKS made for a node pool? */
function isNodePool(tags) {
    return tags.some((tag) => tag.toLowerCase().startsWith('aks-managed-'));
}
const decidedByAks = (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)("AKS updates its node pools by the cluster's node OS upgrade channel, which is not read");
/** AKS gives the sets of its node pools new images itself, whatever the settings of the set say. */
const ofNodePool = { automaticOsUpgrade: decidedByAks, image: decidedByAks };


/***/ }),

/***/ 8982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ readSchedule),
/* harmony export */   Q8: () => (/* binding */ recurrenceFields),
/* harmony export */   bj: () => (/* binding */ readScheduleUpdate)
/* harmony export */ });
/* harmony import */ var _estate_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);
/* harmony import */ var _estate_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1026);


/** The facts in the properties of a maintenance configuration, of any scope. */
function readSchedule(properties) {
    const { reboot, linux, windows, ...strings } = placesIn(properties);
    const facts = Object.fromEntries(Object.entries(strings).map(([name, place]) => [name, place.string()]));
    return {
        ...facts,
        recurrenceFields: recurrenceFields([properties.at('maintenanceWindow'), properties, properties.at('extensionProperties')]),
        notAllowed: _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge,
        reboot: reboot.word(_estate_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .readRebootSetting */ .yo),
        linux: linuxSelection(linux),
        windows: windowsSelection(windows),
    };
}
/** The facts that an update with these properties writes over those of its target. */
function readScheduleUpdate(properties, target) {
    const places = placesIn(properties);
    const written = readSchedule(properties);
    const names = Object.keys(places).filter((name) => !places[name].isUnset);
    return {
        ...Object.fromEntries(names.map((name) => [name, written[name]])),
        ...(written.recurrenceFields.kind === 'absent' ? {} : { recurrenceFields: written.recurrenceFields }),
        ...(places.linux.isUnset ? {} : { linux: updatedSelection(target.linux, written.linux) }),
        ...(places.windows.isUnset ? {} : { windows: updatedSelection(target.windows, written.windows) }),
    };
}
/** Parts of a recurrence that stand in one of these places by themselves, as `weekOfMonth` does, or in an object of their own. */
function recurrenceFields(places) {
    const written = places.flatMap((place) => place.keys().flatMap((key) => (partOfRecurrence.test(key) ? stringsIn(key, place.at(key)) : [])));
    const open = written.find(({ string }) => string.kind === 'unknown');
    if (open?.string.kind === 'unknown')
        return open.string;
    const fields = written.flatMap(({ name, string }) => (string.kind === 'value' ? [`${name}=${string.value}`] : []));
    return fields.length === 0 ? _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge : (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(fields);
}
const partOfRecurrence = /week|days?of|monthday|monthly|offset|interval|occurrence|^(?:days?|date|schedule|recurrence)$/i;
/** Every string or number at a place and below it, by the key that it has. */
function stringsIn(name, place, depth = 0) {
    const below = [...place.items().map((item) => [name, item]), ...place.keys().map((key) => [key, place.at(key)])];
    if (below.length === 0)
        return [{ name, string: place.string() }];
    return depth < deepest ? below.flatMap(([key, entry]) => stringsIn(key, entry, depth + 1)) : [];
}
/** As in `monthlyOccurrences: [{ occurrence, day }]`. */
const deepest = 3;
function updatedSelection(own, written) {
    if (own.kind === 'absent' || written.kind === 'unknown')
        return written;
    if (own.kind === 'unknown' || written.kind === 'absent')
        return own;
    const parts = Object.entries(written.value).filter(([, part]) => !isLeftOut(part));
    return (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)({ ...own.value, ...Object.fromEntries(parts) });
}
/** Nobody wrote it. */
function isLeftOut(fact) {
    return fact.kind === 'absent' || (fact.kind === 'value' && fact.implicit === true);
}
function placesIn(properties) {
    const [window, install] = [properties.at('maintenanceWindow'), properties.at('installPatches')];
    return {
        scope: properties.at('maintenanceScope'),
        // Written as InGuestPatchMode, given back by Azure as inGuestPatchMode.
        mode: properties.at('extensionProperties', 'InGuestPatchMode'),
        start: window.at('startDateTime'),
        expiration: window.at('expirationDateTime'),
        duration: window.at('duration'),
        timeZone: window.at('timeZone'),
        recurEvery: window.at('recurEvery'),
        reboot: install.at('rebootSetting'),
        linux: install.at('linuxParameters'),
        windows: install.at('windowsParameters'),
    };
}
function linuxSelection(parameters) {
    return parameters.object(() => ({
        classifications: parameters.at('classificationsToInclude').settledStrings(),
        include: parameters.at('packageNameMasksToInclude').settledStrings(),
        exclude: parameters.at('packageNameMasksToExclude').settledStrings(),
        excludeKbsRequiringReboot: _estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge,
    }));
}
function windowsSelection(parameters) {
    return parameters.object(() => ({
        classifications: parameters.at('classificationsToInclude').settledStrings(),
        include: parameters.at('kbNumbersToInclude').settledStrings(),
        exclude: parameters.at('kbNumbersToExclude').settledStrings(),
        excludeKbsRequiringReboot: parameters.at('excludeKbsRequiringReboot').flag(false),
    }));
}


/***/ }),

/***/ 8531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readSqlPatching),
/* harmony export */   r: () => (/* binding */ machineOfSql)
/* harmony export */ });
/* harmony import */ var _estate_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8763);

/** The virtual machine that the properties of a SQL virtual machine lie over. */
function machineOfSql(properties) {
    return properties.at('virtualMachineResourceId');
}
/** Is Automated Patching of SQL Server's own extension switched on? Whoever declares nothing leaves it off; `unsaid` is what an answer without it means. */
function readSqlPatching(properties, unsaid = (0,_estate_known_js__WEBPACK_IMPORTED_MODULE_0__/* .implicit */ .AS)(false)) {
    const patching = properties.at('autoPatchingSettings', 'enable').flag();
    return patching.kind === 'absent' ? unsaid : patching;
}


/***/ }),

/***/ 9218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readTags)
/* harmony export */ });
/** A map of tags, empty where it is left out; a value may be unknown by itself. */
function readTags(tags) {
    return tags.object(() => new Map(tags.keys().map((name) => [name, tags.at(name).entry()])), new Map());
}


/***/ })

};
