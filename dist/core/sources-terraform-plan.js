export const id = "sources-terraform-plan";
export const ids = ["sources-terraform-plan"];
export const modules = {

/***/ 5676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Is it an object of JSON, no list? */
function isRecord(json) {
    return typeof json === 'object' && json !== null && !Array.isArray(json);
}


/***/ }),

/***/ 4169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ scanBlocks)
});

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/hcl/expression-end.js
const heredocStart = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/uy;
/** Everything in an expression that is not its own end: neither space nor a character with a meaning here. */
const plain = /[^\s"()[\]{}#/<]+/y;
/** Text in a quoted string, and in a heredoc, that cannot end it or interrupt it. */
const plainQuoted = /[^"\\$%\n]+/y;
const plainHeredoc = /[^$%\n]+/y;
/**
 * Where the expression ends that starts at an offset: behind its last character, and where the text goes on (the line break, or the brace
 * that closes the block around it). Knows strings with `${}` and `%{}`, heredocs, comments and brackets; what is never closed ends with
 * the text.
 */
function expressionEnd(text, start) {
    const nesting = [];
    let braces = 0;
    let end = start;
    let at = start;
    while (at < text.length) {
        const inside = nesting.at(-1);
        const char = text[at] ?? '';
        if (inside !== undefined && (inside === '"' || inside.length > 1)) {
            const template = inside === '"' ? templateEnd(text, at) : heredocEnd(text, at, inside.slice(1));
            at = template.at;
            if (template.interpolates) {
                nesting.push('}');
                braces += 1;
            }
            else
                nesting.pop();
        }
        else if (char === '\n') {
            if (inside === undefined)
                return { end, next: at };
            at += 1;
            continue;
        }
        else if (isBlank(char) || isComment(text, at)) {
            at = skipBlank(text, at, inside !== undefined);
            continue;
        }
        else if (char === '"' || char === '(' || char === '[' || char === '{') {
            nesting.push(closing(char));
            if (char === '{')
                braces += 1;
            at += 1;
        }
        else if (char === inside) {
            nesting.pop();
            if (char === '}')
                braces -= 1;
            at += 1;
        }
        else if (char === '}' && braces === 0) {
            return { end, next: at };
        }
        else {
            const marker = char === '<' ? matchAt(heredocStart, text, at) : undefined;
            if (marker?.[1] !== undefined)
                nesting.push(`<${marker[1]}`);
            at = marker ? at + marker[0].length : Math.max(at + 1, skipAll(plain, text, at));
        }
        end = at;
    }
    return { end, next: at };
}
function closing(open) {
    if (open === '(')
        return ')';
    if (open === '[')
        return ']';
    return open === '{' ? '}' : open;
}
/** Reads a quoted string to its end or its next interpolation. Strings do not span lines, so a line break ends one that was left open. */
function templateEnd(text, from) {
    for (let at = from;;) {
        at = skipAll(plainQuoted, text, at);
        if (at >= text.length)
            return { at: text.length, interpolates: false };
        const char = text[at];
        if (char === '"')
            return { at: at + 1, interpolates: false };
        if (char === '\n')
            return { at, interpolates: false };
        if (char === '\\' && text[at + 1] !== '\n')
            at += 2;
        else if (interpolates(text, at))
            return { at: at + 2, interpolates: true };
        else
            at += isEscapedInterpolation(text, at) ? 3 : 1;
    }
}
/** Reads a heredoc to its next interpolation or the end of its marker, which stands alone on a line. */
function heredocEnd(text, from, marker) {
    for (let at = from; at < text.length;) {
        if (text[at - 1] === '\n') {
            const lineEnd = text.indexOf('\n', at);
            const line = text.slice(at, lineEnd === -1 ? text.length : lineEnd);
            if (line.trim() === marker)
                return { at: at + line.indexOf(marker) + marker.length, interpolates: false };
        }
        at = skipAll(plainHeredoc, text, at);
        if (interpolates(text, at))
            return { at: at + 2, interpolates: true };
        at += isEscapedInterpolation(text, at) ? 3 : 1;
    }
    return { at: text.length, interpolates: false };
}
function interpolates(text, at) {
    return (text[at] === '$' || text[at] === '%') && text[at + 1] === '{';
}
/** `$${` and `%%{` stand for the characters themselves. */
function isEscapedInterpolation(text, at) {
    return interpolates(text, at + 1) && text[at] === text[at + 1];
}
/** Goes over spaces and comments, and over line breaks too where they mean nothing. A comment to the end of the line leaves its line break. */
function skipBlank(text, from, lineBreaks) {
    let at = from;
    while (at < text.length) {
        const char = text[at] ?? '';
        if (isBlank(char) || (lineBreaks && char === '\n'))
            at += 1;
        else if (isComment(text, at))
            at = commentEnd(text, at);
        else
            break;
    }
    return at;
}
function isBlank(char) {
    return char === ' ' || char === '\t' || char === '\r';
}
function isComment(text, at) {
    return text[at] === '#' || (text[at] === '/' && (text[at + 1] === '/' || text[at + 1] === '*'));
}
function commentEnd(text, at) {
    const block = text.startsWith('/*', at);
    const end = text.indexOf(block ? '*/' : '\n', block ? at + 2 : at);
    if (end === -1)
        return text.length;
    return block ? end + 2 : end;
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
}
/** Where the run of characters ends that a pattern describes; the same place where there is none. */
function skipAll(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/hcl/blocks.js

const quote = 34;
const equals = 61;
const openBrace = 123;
const closeBrace = 125;
/**
 * Finds the blocks of an HCL text without evaluating anything. Never throws: text that is not HCL is passed over line by line, and what
 * is cut off ends with the text. Takes time in proportion to the length of the text.
 */
function scanBlocks(text) {
    const lines = new Lines(text);
    const top = [];
    const open = [];
    let at = skipBlank(text, lines.first, true);
    while (at < text.length) {
        const block = open.at(-1);
        const name = blocks_matchAt(identifier, text, at);
        if (name !== undefined) {
            const header = readHeader(text, at + name.length);
            const { line, column } = lines.at(at);
            if (header.sign === openBrace) {
                const found = { type: name, labels: header.labels, line, column, start: at, end: 0, endLine: 0, attributes: [], blocks: [] };
                (block?.blocks ?? top).push(found);
                open.push(found);
                at = header.at + 1;
            }
            else {
                const assigned = header.sign === equals && header.labels.length === 0;
                const start = assigned ? skipBlank(text, header.at + 1, false) : header.at;
                const { end, next } = expressionEnd(text, start);
                if (assigned)
                    block?.attributes.push({ name, line, text: text.slice(start, end), start });
                at = next;
            }
        }
        else if (text.charCodeAt(at) === closeBrace) {
            at += 1;
            open.pop();
            if (block)
                blocks_close(block, at, lines);
        }
        else
            at = Math.max(at + 1, expressionEnd(text, at).next);
        at = skipBlank(text, at, true);
    }
    for (const block of open)
        blocks_close(block, text.length, lines);
    return top;
}
function blocks_close(block, end, lines) {
    block.end = end;
    block.endLine = lines.at(Math.max(block.start, end - 1)).line;
}
/** What follows the first word of a statement: labels, then the sign that tells what it is. */
function readHeader(text, from) {
    const labels = [];
    for (let at = skipBlank(text, from, false);;) {
        const label = text.charCodeAt(at) === quote ? blocks_matchAt(quotedLabel, text, at) : blocks_matchAt(identifier, text, at);
        if (label === undefined)
            return { labels, sign: text.charCodeAt(at), at };
        const quoted = label.startsWith('"');
        labels.push(quoted ? label.slice(1, -1) : label);
        at = skipBlank(text, at + label.length, false);
    }
}
const identifier = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
/** Without escapes: Terraform takes only identifiers. */
const quotedLabel = /"[^"\\\n]*"/y;
function blocks_matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? text.slice(at, pattern.lastIndex) : undefined;
}
/** Lines of a text, asked for from front to back. */
class Lines {
    #text;
    /** Where the text begins behind a byte order mark. */
    first;
    #line = 1;
    #start;
    #end;
    constructor(text) {
        this.#text = text;
        this.first = text.startsWith('\uFEFF') ? 1 : 0;
        this.#start = this.first;
        this.#end = this.#lineEnd();
    }
    at(offset) {
        while (this.#end < offset) {
            this.#line += 1;
            this.#start = this.#end + 1;
            this.#end = this.#lineEnd();
        }
        return { line: this.#line, column: offset - this.#start + 1 };
    }
    #lineEnd() {
        const end = this.#text.indexOf('\n', this.#start);
        return end === -1 ? Number.POSITIVE_INFINITY : end;
    }
}


/***/ }),

/***/ 4138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTerraformPlans: () => (/* binding */ readTerraformPlans)
});

// EXTERNAL MODULE: ./lib/estate/link.js
var estate_link = __webpack_require__(3586);
// EXTERNAL MODULE: ./lib/sources/arm/policy/apply.js
var apply = __webpack_require__(3594);
// EXTERNAL MODULE: ./lib/sources/source-file.js
var source_file = __webpack_require__(9064);
// EXTERNAL MODULE: ./lib/estate/coverage.js
var coverage = __webpack_require__(4632);
// EXTERNAL MODULE: ./lib/estate/known.js
var estate_known = __webpack_require__(8763);
// EXTERNAL MODULE: ./lib/estate/resource-id.js
var resource_id = __webpack_require__(9230);
// EXTERNAL MODULE: ./lib/estate/resource-type.js
var resource_type = __webpack_require__(9535);
// EXTERNAL MODULE: ./lib/sources/json-object.js
var json_object = __webpack_require__(5676);
// EXTERNAL MODULE: ./lib/memo.js
var memo = __webpack_require__(3397);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/addresses/address.js
/** Reads `module.a["x"].module.b[0]` into its steps; no steps for the root module. */
function parseModuleAddress(address) {
    if (address === undefined || address === '')
        return [];
    const tokens = parseTraversal(address);
    const steps = [];
    for (let at = 0; at < tokens.length;) {
        const [keyword, name, key] = [tokens[at], tokens[at + 1], tokens[at + 2]];
        if (keyword?.attribute !== 'module' || name?.attribute === undefined)
            return steps;
        const index = key?.index;
        steps.push(index === undefined ? { name: name.attribute } : { name: name.attribute, key: index });
        at += index === undefined ? 2 : 3;
    }
    return steps;
}
/** Splits `module.web["a.b"].id` at dots and brackets, keys unquoted. Stops at the first character that does not belong. */
function parseTraversal(text) {
    const steps = [];
    const pattern = /\.?([^\s.[\]"\d][^\s.[\]"]*)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|\.(\d+)/y;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        const [, name, number, quoted, legacyNumber] = match;
        if (name !== undefined)
            steps.push({ attribute: name });
        else if (quoted !== undefined)
            steps.push({ index: unquote(quoted) });
        else
            steps.push({ index: Number(number ?? legacyNumber) });
    }
    return steps;
}
/** HCL escapes inside an instance key: those of JSON, and doubled `$${` and `%%{`. */
function unquote(quoted) {
    if (!/[\\$%]/.test(quoted))
        return quoted;
    const plain = quoted.replaceAll('$${', '${').replaceAll('%%{', '%{');
    try {
        return JSON.parse(`"${plain.replace(/\\U([0-9a-fA-F]{8})/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))}"`);
    }
    catch {
        return plain;
    }
}
/** The address of the resource that an instance belongs to. */
function withoutKeys(address) {
    return address.includes('[') ? address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, '') : address;
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/plan/configuration.js



/** Looks things up in the configuration part of a plan. */
class Configuration {
    /** The module instance of an address: one for all resources in it. */
    moduleAt = (0,memo/* memoOfString */.h)((address) => parseModuleAddress(address));
    #plan;
    #variables;
    #modules = new Map();
    #resources = new Map();
    constructor({ configuration, variables }) {
        this.#plan = configuration;
        this.#variables = variables;
    }
    module(instance) {
        const path = instance.map(({ name }) => name).join('.');
        if (!this.#modules.has(path)) {
            let found = this.#plan.root_module;
            for (const { name } of instance)
                found = own(found?.module_calls, name)?.module;
            this.#modules.set(path, found);
        }
        return this.#modules.get(path);
    }
    /** The call that made the innermost module, with the scope its arguments stand in. */
    call(instance) {
        const step = instance.at(-1);
        if (!step)
            return undefined;
        const parent = instance.slice(0, -1);
        const call = own(this.module(parent)?.module_calls, step.name);
        if (!call)
            return undefined;
        const forEach = readable(call.for_each_expression);
        return {
            call,
            scope: { module: parent, ...(step.key === undefined ? {} : { key: step.key }), ...(forEach === undefined ? {} : { forEach }) },
        };
    }
    resource(instance, mode, type, name) {
        const path = instance.map((step) => step.name).join('.');
        let resources = this.#resources.get(path);
        if (!resources) {
            const declared = this.module(instance)?.resources;
            const readable = Array.isArray(declared) ? declared.filter(json_object/* isRecord */.u) : [];
            resources = new Map(readable.map((one) => [`${one.mode}.${one.type}.${one.name}`, one]));
            this.#resources.set(path, resources);
        }
        return resources.get(`${mode}.${type}.${name}`);
    }
    output(instance, name) {
        return own(this.module(instance)?.outputs, name)?.expression;
    }
    /** What a variable is where nobody sets it. */
    defaultOf(instance, variable) {
        return own(this.module(instance)?.variables, variable)?.default;
    }
    outputs(instance) {
        return Object.keys(this.module(instance)?.outputs ?? {});
    }
    /** Value of a variable of the root module; undefined where the plan does not carry it, or where it is marked sensitive. */
    rootVariable(name) {
        const declared = own(this.#plan.root_module?.variables, name);
        if ((0,json_object/* isRecord */.u)(declared) && declared.sensitive !== undefined && declared.sensitive !== false)
            return undefined;
        return own(this.#variables, name)?.value;
    }
    /** The name of the provider configuration that a resource uses. */
    providerKey(resource) {
        const key = resource?.provider_config_key;
        return typeof key === 'string' ? key : undefined;
    }
    /**
     * What two resources have to share to lie in one subscription, also where its id is not known. Undefined where one name stands for
     * several: of a provider with `for_each` (OpenTofu) a plan does not say which instance a resource uses.
     */
    signIn(resource) {
        const key = this.providerKey(resource);
        return key !== undefined && this.#isRepeated(key) ? undefined : key;
    }
    #isRepeated = (0,memo/* memoOfString */.h)((key) => isRepeated(this.#provider(key)));
    /** An argument of a provider configuration, where it is a constant or a variable of the root module. */
    providerArgument(key, argument) {
        const expression = own(this.#provider(key ?? '')?.expressions, argument);
        if (!(0,json_object/* isRecord */.u)(expression))
            return undefined;
        if (expression.constant_value !== undefined)
            return expression.constant_value;
        const [reference, ...others] = Array.isArray(expression.references) ? expression.references : [];
        const variable = typeof reference === 'string' ? /^var\.([^\s.[\]"]+)$/.exec(reference)?.[1] : undefined;
        // Beside others it may be no more than the condition that chooses between them.
        return variable === undefined || others.length > 0 ? undefined : this.rootVariable(variable);
    }
    /**
     * Terraform before 1.2 names the provider of a module by the module, also where the module was handed another one: which, a plan does
     * not say. It can only be the one of that name where there is no other.
     */
    #provider(key) {
        const providers = this.#plan.provider_config;
        const named = own(providers, key);
        if (named || !key.includes(':'))
            return named;
        const name = key.replace(/^.*:/, '');
        const kind = name.replace(/\..*$/, '');
        const alike = Object.keys((0,json_object/* isRecord */.u)(providers) ? providers : {}).filter((other) => isNamed(other, kind));
        return alike.length === 1 ? own(providers, name) : undefined;
    }
}
/** A provider configuration of this kind in the root module, with an alias or without. */
function isNamed(key, kind) {
    return key === kind || key.startsWith(`${kind}.`);
}
/** Only a provider with `for_each` can say `each`. */
function isRepeated(node) {
    if (Array.isArray(node))
        return node.some((part) => (typeof part === 'string' ? /^each\.(key|value)\b/.test(part) : isRepeated(part)));
    return (0,json_object/* isRecord */.u)(node) && Object.values(node).some(isRepeated);
}
/** An expression is an object; anything else is not Terraform's. */
function readable(expression) {
    return (0,json_object/* isRecord */.u)(expression) ? expression : undefined;
}
/** Names in a plan are anybody's: `__proto__` is a name like any other. */
function own(record, name) {
    return (0,json_object/* isRecord */.u)(record) && Object.hasOwn(record, name) ? record[name] : undefined;
}
/** The scope in which a resource's own expressions stand. */
function resourceScope(module, key, resource) {
    const forEach = readable(resource?.for_each_expression);
    return { module, ...(key === undefined ? {} : { key }), ...(forEach === undefined ? {} : { forEach }) };
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/addresses/branch.js
var _a;
/**
 * Instances of one resource by the keys of their modules and their own, outermost first: found without looking at all of them. Most
 * branches have one key, and a plan has tens of thousands of them, so only a second key makes a map.
 */
class Branch {
    #key;
    #first;
    #others;
    #instances;
    static of(instances) {
        const root = new _a();
        for (const instance of instances) {
            let branch = root;
            for (const { key } of instance.module)
                branch = branch.#grown(key);
            branch = branch.#grown(instance.key);
            if (branch.#instances)
                branch.#instances.push(instance);
            else
                branch.#instances = [instance];
        }
        return root;
    }
    #grown(key) {
        const known = this.get(key);
        if (known)
            return known;
        const branch = new _a();
        if (this.#first) {
            this.#others ??= new Map();
            this.#others.set(key, branch);
        }
        else {
            this.#key = key;
            this.#first = branch;
        }
        return branch;
    }
    /** Those whose keys lead here. */
    get instances() {
        return this.#instances ?? [];
    }
    /** How many keys may follow. */
    get size() {
        return (this.#first ? 1 : 0) + (this.#others?.size ?? 0);
    }
    get firstKey() {
        return this.#key;
    }
    get first() {
        return this.#first;
    }
    get(key) {
        return key === this.#key ? this.#first : this.#others?.get(key);
    }
    has(key) {
        return this.get(key) !== undefined;
    }
    keys() {
        return this.#first ? [this.#key, ...(this.#others?.keys() ?? [])] : [];
    }
    branches() {
        return this.#first ? [this.#first, ...(this.#others?.values() ?? [])] : [];
    }
    /** The keys here and further on. */
    allKeys() {
        const keys = new Set();
        for (const left = [this]; left.length > 0;) {
            const branch = left.pop();
            for (const key of branch?.keys() ?? [])
                keys.add(key);
            for (const next of branch?.branches() ?? [])
                left.push(next);
        }
        return keys;
    }
}
_a = Branch;

// EXTERNAL MODULE: ./lib/sources/arm/unread-type.js
var unread_type = __webpack_require__(2537);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/azurerm/unread-type.js
/** As for a type of Azure Resource Manager, of a resource of azurerm that no reader reads. */
function unreadAzurermType(type) {
    if (type.startsWith('azurerm_maintenance_') || policyAssignments.test(type))
        return 'maintenance';
    if (templates.test(type))
        return 'template';
    if (services.test(type))
        return 'service';
    return makers.test(type) && !parts.test(type) ? 'machines' : undefined;
}
/** A level of policies that nobody knows yet, or the one for all levels that there was before azurerm 3. */
const policyAssignments = /^azurerm_(?:.*_)?policy_(?:set_)?assignment$/;
const templates = /^azurerm_(?:.*_)?(?:template_deployment|deployment_stack)$|^azurerm_managed_application$/;
const makers = /^azurerm_(?:.*(?:virtual_machine|scale_set|compute_fleet)(?![a-z])|batch_pool$|service_fabric_managed_cluster$|workloads_sap_(?:single|three)_node_virtual_instance$)/;
/** What is put on machines, groups them or serves them makes none, though its name says virtual machine. */
const parts = new RegExp([
    '(?:virtual_machine|scale_set)_(?:extension|data_disk_attachment|run_command|implicit_data_disk_from_source|packet_capture',
    '|restore_point|restore_point_collection|gallery_application_assignment|group|availability_group_listener',
    '|(?:automanage_)?configuration_assignment)$',
    '|^azurerm_system_center_virtual_machine_manager_(?!virtual_machine_instance$)',
    '|^azurerm_security_center_server_vulnerability_assessment_virtual_machine$',
].join(''));
const services = /^azurerm_(?:hdinsight_.*_cluster|databricks_workspace|synapse_spark_pool|machine_learning_compute_.*|redhat_openshift_cluster|service_fabric_cluster|site_recovery_.*replicated_vm|virtual_machine_scale_set_standby_pool)$/;

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/resources/type-of-resource.js





const { virtualMachine, scaleSet, configurationAssignment } = resource_type/* resourceTypes */.AU;
/** Where an assignment of a policy lies, or what goes with it. */
const policyLevels = ['management_group', 'subscription', 'resource_group', 'resource'];
const typesOfAzurerm = new Map(Object.entries({
    ...Object.fromEntries(policyLevels.flatMap((level) => [
        [`azurerm_${level}_policy_assignment`, resource_type/* resourceTypes */.AU.policyAssignment],
        [`azurerm_${level}_policy_exemption`, resource_type/* resourceTypes */.AU.policyExemption],
        [`azurerm_${level}_policy_remediation`, resource_type/* resourceTypes */.AU.policyRemediation],
    ])),
    azurerm_policy_definition: resource_type/* resourceTypes */.AU.policyDefinition,
    azurerm_management_group_policy_definition: resource_type/* resourceTypes */.AU.policyDefinition,
    azurerm_policy_set_definition: resource_type/* resourceTypes */.AU.policySetDefinition,
    azurerm_management_group_policy_set_definition: resource_type/* resourceTypes */.AU.policySetDefinition,
    azurerm_resource_group: resource_type/* resourceTypes */.AU.resourceGroup,
    azurerm_availability_set: resource_type/* resourceTypes */.AU.availabilitySet,
    azurerm_linux_virtual_machine: virtualMachine,
    azurerm_windows_virtual_machine: virtualMachine,
    azurerm_virtual_machine: virtualMachine,
    azurerm_linux_virtual_machine_scale_set: scaleSet,
    azurerm_windows_virtual_machine_scale_set: scaleSet,
    azurerm_virtual_machine_scale_set: scaleSet,
    azurerm_orchestrated_virtual_machine_scale_set: scaleSet,
    azurerm_virtual_machine_scale_set_extension: resource_type/* resourceTypes */.AU.scaleSetExtension,
    azurerm_virtual_machine_extension: resource_type/* resourceTypes */.AU.virtualMachineExtension,
    azurerm_arc_machine: resource_type/* resourceTypes */.AU.arcServer,
    azurerm_arc_machine_extension: resource_type/* resourceTypes */.AU.arcServerExtension,
    azurerm_kubernetes_cluster: resource_type/* resourceTypes */.AU.cluster,
    azurerm_kubernetes_automatic_cluster: resource_type/* resourceTypes */.AU.cluster,
    azurerm_kubernetes_cluster_node_pool: resource_type/* resourceTypes */.AU.nodePool,
    azurerm_mssql_virtual_machine: resource_type/* resourceTypes */.AU.sqlVirtualMachine,
    azurerm_dev_test_global_vm_shutdown_schedule: resource_type/* resourceTypes */.AU.shutdownSchedule,
    azurerm_automation_software_update_configuration: resource_type/* resourceTypes */.AU.updateDeployment,
    azurerm_maintenance_configuration: resource_type/* resourceTypes */.AU.maintenanceConfiguration,
    azurerm_maintenance_assignment_virtual_machine: configurationAssignment,
    azurerm_maintenance_assignment_virtual_machine_scale_set: configurationAssignment,
    azurerm_maintenance_assignment_dynamic_scope: configurationAssignment,
}));
/** Terraform types that can say something here; azapi's are told apart by their `type` attribute only. */
function isRelevantType(type) {
    const byName = type === 'azapi_resource_action' || type === builtInData;
    return byName || azapiTypes.has(type) || typesOfAzurerm.has(type) || unreadAzurerm(type) !== null;
}
/** A data source; those of the other definitions have the type of their resource. */
const builtInData = 'azurerm_policy_definition_built_in';
/** Resources of azapi that say by their `type` what they are in Azure. */
const azapiTypes = new Set(['azapi_resource', 'azapi_update_resource', 'azapi_data_plane_resource']);
const unreadAzurerm = (0,memo/* memoOfString */.h)((type) => (typesOfAzurerm.has(type) ? null : (unreadAzurermType(type) ?? null)));
/** Azure's type of a resource, whichever provider declares it; undefined for what does not matter here. */
function armTypeOf(type, after) {
    if (type !== 'azapi_resource' && type !== 'azapi_update_resource')
        return typesOfAzurerm.get(type);
    const declared = (0,json_object/* isRecord */.u)(after) ? after.type : undefined;
    return typeof declared === 'string' ? (0,resource_type/* resourceTypeIn */.EE)(declared) : undefined;
}
/** What a resource is that no reader reads; `any` where its type in Azure is not known. */
function unreadTypeOf(type, after) {
    if (!azapiTypes.has(type))
        return unreadAzurerm(type) ?? undefined;
    const declared = (0,json_object/* isRecord */.u)(after) ? after.type : undefined;
    return typeof declared === 'string' ? (0,unread_type/* unreadArmType */.S)(declared) : 'any';
}
/** Data sources that can tell of a machine or a schedule; those of azapi by their `type` attribute only. */
function isLookedUpType(type) {
    return type === 'azapi_resource' || isLookedUp(typesOfAzurerm.get(type));
}
function isLookedUp(armType) {
    return armType === resource_type/* resourceTypes */.AU.maintenanceConfiguration || (0,resource_type/* isMachineType */.ej)(armType);
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/addresses/keys.js

/**
 * The keys by which an expression can pick from what its references name, in the order of the text: `m[var.map[each.key]]` leaves `m`,
 * `var.map` and `each.key`, so what follows a subject, up to the next, computes its key; what stands before the first is a condition. A
 * part that nobody knows may be the key, so then there is none to go by.
 */
function keysBeside(parts, own, inSource) {
    if (parts.some(({ kind }) => kind === 'unknown'))
        return () => [];
    const first = parts.findIndex(({ kind }) => kind === 'subject');
    return (subject) => {
        if (parts[subject]?.kind !== 'subject')
            return [];
        const after = parts.slice(subject + 1);
        const next = after.findIndex(({ kind }) => kind === 'subject');
        const beside = next === -1 ? after : after.slice(0, next);
        return keysOf(beside, parts.slice(0, first), own, inSource);
    };
}
function keysOf(beside, before, own, inSource) {
    const at = beside.findIndex(({ kind }) => kind === 'own-key');
    if (at === -1 || own === undefined)
        return scalars(lookUp(beside.filter(isValue)));
    const between = beside.slice(0, at).filter(isValue).filter(isThere);
    if (between.length > 0) {
        // The text may compute an index before it looks the value up.
        if (inSource?.kind === 'other' && typeof own === 'number')
            return [];
        const [value, ...others] = lookUp([...between, { kind: 'value', value: own, name: '' }]);
        return value?.picked && others.length === 0 ? scalars([value]) : [];
    }
    if (inSource?.kind === 'other')
        return [];
    if (inSource !== undefined)
        return typeof own === 'number' ? [{ key: own + inSource.shift }] : [{ key: own }];
    // `m[each.key == "x" ? "y" : each.key]` names it twice.
    if (beside.slice(at + 1).some(({ kind }) => kind === 'own-key'))
        return [];
    const same = { key: own, assumed: `the same ${typeof own === 'number' ? 'index' : 'key'} on both sides` };
    // `[for k in var.keys : m[k]][count.index]`
    const lists = before.filter(isValue).filter(({ value }) => Array.isArray(value) && typeof own === 'number');
    return [same, ...lists.flatMap((list) => scalars(lookUp([list, { kind: 'value', value: own, name: '' }])))];
}
function isValue(part) {
    return part.kind === 'value';
}
/** A null key is none: what stands beside it is the key. What the plan does not tell may be one. */
function isThere({ value }) {
    return value !== null;
}
/** Takes what the parts that follow a map or a list pick from it, from the innermost outwards. */
function lookUp(parts) {
    const left = [];
    for (const part of [...parts].reverse()) {
        const { value: collection, name } = part;
        const key = left[0]?.value;
        if (typeof collection !== 'object' || collection === null || key === undefined) {
            left.unshift(part);
            continue;
        }
        const holds = (typeof key === 'string' || typeof key === 'number') && Object.hasOwn(collection, key);
        const value = holds ? collection[key] : undefined;
        left[0] = { kind: 'value', value, name, picked: true, assumed: `the value under that key of ${name}` };
    }
    return left;
}
/** Of an object that was picked by a key any attribute may be taken: a plan does not say which. */
function scalars(parts) {
    return parts.flatMap(({ value, assumed, picked }) => {
        const keys = (0,json_object/* isRecord */.u)(value) && picked ? Object.values(value) : [value];
        return keys.flatMap((key) => typeof key === 'string' || typeof key === 'number' ? [{ key, ...(assumed === undefined ? {} : { assumed }) }] : []);
    });
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/addresses/reference.js


/**
 * Terraform writes every reference followed by its own shorter forms (`m.x["a"].id`, `m.x["a"]`, `m.x`): this gives back one entry a
 * reference. The shorter forms are those that jsonconfig writes; a further one of the same text is a reference of its own.
 * Every instance of a resource asks for the same list.
 */
const readReferences = (0,memo/* memo */.p)((references) => {
    const found = [];
    for (let at = 0; at < references.length;) {
        const text = references[at] ?? '';
        const reference = readReference(text);
        if (reference)
            found.push(reference);
        const shorter = reference ? shorterForms(text, reference) : [];
        at += 1;
        for (const form of shorter)
            if (references[at] === form)
                at += 1;
    }
    return found;
});
function readReference(text) {
    const steps = parseTraversal(text);
    const [first, second] = [steps[0]?.attribute, steps[1]?.attribute];
    if (first === undefined)
        return undefined;
    switch (first) {
        case 'var':
            return { kind: 'variable', name: second ?? '', rest: steps.slice(2) };
        case 'local':
            return { kind: 'local', name: second ?? '' };
        case 'each':
            return second === 'value' ? { kind: 'each-value', rest: steps.slice(2) } : { kind: 'own-key' };
        case 'count':
            return { kind: 'own-key' };
        case 'path':
        case 'terraform':
        case 'self':
            return { kind: 'settled' };
        case 'module':
            return { kind: 'module', name: second ?? '', ...keyAndRest(steps.slice(2)) };
        case 'data':
            return { kind: 'resource', mode: 'data', type: second ?? '', name: steps[2]?.attribute ?? '', ...keyAndRest(steps.slice(3)) };
        default:
            return { kind: 'resource', mode: 'managed', type: first, name: second ?? '', ...keyAndRest(steps.slice(2)) };
    }
}
function keyAndRest(steps) {
    const key = steps[0]?.index;
    return key === undefined ? { rest: steps } : { key, rest: steps.slice(1) };
}
/** The forms that follow a reference in the list, longest first. */
function shorterForms(text, reference) {
    const ends = stepEnds(text);
    // Subjects by which Terraform counts: var.x, local.x, each.value, type.name, data.type.name, module.name.
    const least = reference.kind === 'resource' && reference.mode === 'data' ? 3 : 2;
    const forms = ends
        .slice(least - 1, -1)
        .reverse()
        .map((end) => text.slice(0, end));
    // An output of a keyed module instance is followed by the instance, not by the module.
    const keyedOutput = reference.kind === 'module' && reference.key !== undefined && reference.rest.length > 0;
    return keyedOutput ? forms.slice(0, -1) : forms;
}
/** Offsets in the text at which each step of the traversal ends. */
function stepEnds(text) {
    const pattern = /\.?[^\s.[\]"\d][^\s.[\]"]*|\[(?:\d+|"(?:[^"\\]|\\.)*")\]|\.\d+/y;
    const ends = [];
    while (pattern.exec(text))
        ends.push(pattern.lastIndex);
    return ends;
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/addresses/trail.js




function nameOf({ mode, type, name }) {
    return `${mode === 'data' ? 'data.' : ''}${type}.${name}`;
}
/** Follows an expression to its ends. References that lead in circles, or to thousands of places, end hidden. */
function followTrail(configuration, expression, scope, keyInSource) {
    return follow(configuration, expression, scope, { rest: [], hints: [], depth: 0, keyInSource, steps: { left: 5000 } });
}
function follow(configuration, expression, scope, carry) {
    if (carry.depth > 40)
        return [{ kind: 'hidden', what: 'references in a circle' }];
    carry.steps.left -= 1;
    if (carry.steps.left < 0)
        return [{ kind: 'hidden', what: 'more references than can be followed' }];
    if (!(0,json_object/* isRecord */.u)(expression))
        return nested(configuration, expression, scope, carry);
    const { references, constant_value: constant } = expression;
    if (references !== undefined && !isTexts(references))
        return [{ kind: 'hidden', what: 'an expression that is not of Terraform' }];
    if (references === undefined || references.length === 0)
        return constant === undefined
            ? nested(configuration, expression, scope, carry)
            : [{ kind: 'settled', value: pick(constant, carry.rest) }];
    const read = readReferences(references);
    const parts = read.length > 1 ? read.map((reference) => partOf(configuration, reference, scope, carry)) : [];
    const keys = keysBeside(parts, scope.key, carry.keyInSource);
    return read.flatMap((reference, at) => {
        const hints = [...keys(at), ...carry.hints];
        return followReference(configuration, reference, scope, { ...carry, hints, depth: carry.depth + 1 });
    });
}
/** What a reference can be beside others. */
function partOf(configuration, reference, scope, carry) {
    switch (reference.kind) {
        case 'module':
        case 'resource':
            return { kind: 'subject' };
        case 'own-key':
            return { kind: 'own-key' };
        case 'variable':
        case 'each-value': {
            const ends = followReference(configuration, reference, scope, { rest: [], hints: [], depth: carry.depth + 1, steps: carry.steps });
            if (ends.some(({ kind }) => kind === 'resource'))
                return { kind: 'subject' };
            const [end, ...others] = ends;
            if (end?.kind !== 'settled' || others.length > 0)
                return { kind: 'unknown' };
            const name = reference.kind === 'variable' ? `var.${reference.name}` : 'each.value';
            return { kind: 'value', value: end.value, name, ...(end.assumed === undefined ? {} : { assumed: end.assumed }) };
        }
        case 'settled':
        case 'local':
            return { kind: 'unknown' };
    }
}
function isTexts(of) {
    return Array.isArray(of) && of.every((one) => typeof one === 'string');
}
/** Blocks and object arguments hold one expression an attribute. */
function nested(configuration, node, scope, carry) {
    const parts = Array.isArray(node) ? node : (0,json_object/* isRecord */.u)(node) ? Object.values(node) : [];
    const deeper = { ...carry, depth: carry.depth + 1 };
    const ends = parts.flatMap((part) => follow(configuration, part, scope, deeper));
    return ends.length > 0 ? ends : [{ kind: 'settled' }];
}
function followReference(configuration, reference, scope, carry) {
    switch (reference.kind) {
        case 'own-key':
        case 'settled':
            return [{ kind: 'settled' }];
        case 'local':
            return [{ kind: 'hidden', what: `local.${reference.name}` }];
        case 'variable':
            return followVariable(configuration, reference.name, scope, { ...carry, rest: [...reference.rest, ...carry.rest] });
        case 'each-value':
            return followEachValue(configuration, scope, { ...carry, rest: [...reference.rest, ...carry.rest] });
        case 'module':
            return followModule(configuration, reference, scope, carry);
        case 'resource': {
            const { mode, type, name, key } = reference;
            if (mode === 'data' && !isLookedUpType(type))
                return [{ kind: 'hidden', what: `data.${type}.${name}` }];
            const rest = [...reference.rest, ...carry.rest];
            const hints = [...indexHints(rest), ...carry.hints];
            const bare = key === undefined && rest.length === 0;
            return [{ kind: 'resource', mode, module: scope.module, type, name, ...(key === undefined ? {} : { key }), rest, hints, bare }];
        }
    }
}
function followVariable(configuration, name, scope, carry) {
    const call = configuration.call(scope.module);
    if (!call)
        return [{ kind: 'settled', value: pick(configuration.rootVariable(name), carry.rest) }];
    const argument = call.call.expressions?.[name];
    if (argument === undefined)
        return [{ kind: 'settled', value: pick(configuration.defaultOf(scope.module, name), carry.rest) }];
    return follow(configuration, argument, call.scope, { ...withoutSource(carry), hints: [...indexHints(carry.rest), ...carry.hints] });
}
function followEachValue(configuration, scope, carry) {
    const { forEach, key, ...outer } = scope;
    if (forEach === undefined || key === undefined)
        return [{ kind: 'hidden', what: 'each.value' }];
    if ((0,json_object/* isRecord */.u)(forEach.constant_value))
        return [{ kind: 'settled', value: pick(forEach.constant_value, [{ index: key }, ...carry.rest]) }];
    if (Array.isArray(forEach.constant_value))
        return [{ kind: 'settled', value: key }];
    // The value under the own key: that pairing is what for_each means.
    const ends = follow(configuration, forEach, outer, { ...withoutSource(carry), hints: [{ key, paired: true }, ...carry.hints] });
    if (!ends.some((end) => end.kind === 'settled'))
        return ends;
    const whole = follow(configuration, forEach, outer, { ...withoutSource(carry), rest: [], hints: [] });
    const settled = whole.flatMap((end) => (end.kind === 'settled' ? [ownValue(end.value, key, carry.rest)] : []));
    return [...settled, ...ends.filter((end) => end.kind !== 'settled')];
}
/** What `for_each` hands over from a map or set that the plan carries; the expression may have changed it on the way. */
function ownValue(collection, key, rest) {
    if (!(0,json_object/* isRecord */.u)(collection))
        return { kind: 'settled', ...(rest.length === 0 ? { value: key } : {}) };
    return { kind: 'settled', value: pick(collection, [{ index: key }, ...rest]), assumed: 'the value under the same key of the variable' };
}
function followModule(configuration, reference, scope, carry) {
    const { name, key } = reference;
    const inner = [...scope.module, { name, ...(key === undefined ? {} : { key }) }];
    const [first, ...rest] = [...reference.rest, ...carry.rest];
    const output = first?.attribute === undefined ? undefined : configuration.output(inner, first.attribute);
    if (output !== undefined) {
        return follow(configuration, output, { module: inner }, { ...withoutSource(carry), rest, hints: [...indexHints(rest), ...carry.hints] });
    }
    // Which output is meant is lost: follow all of them, and keep what leads to a resource.
    const all = configuration.outputs(inner).flatMap((one) => {
        return follow(configuration, configuration.output(inner, one), { module: inner }, { ...withoutSource(carry), rest: [] });
    });
    return all.flatMap((end) => (end.kind === 'resource' ? [{ ...end, bare: true }] : []));
}
/** A literal index on the way (`module.m.ids["a"]`) selects an instance further on. */
function indexHints(rest) {
    return rest.flatMap(({ index }) => (index === undefined ? [] : [{ key: index }]));
}
/** What the source text says about keys holds for the expression itself, not for those it leads to. */
function withoutSource(carry) {
    return { ...carry, keyInSource: undefined };
}
/** The value at a place in another. */
function pick(value, rest) {
    let found = value;
    for (const { attribute, index } of rest) {
        const key = attribute ?? index;
        const holds = typeof found === 'object' && found !== null && key !== undefined && Object.hasOwn(found, key);
        found = holds ? found[key] : undefined;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/addresses/instances.js





function instanceOf({ address, type, name, index }, mode, module) {
    return index === undefined ? { address, mode, module, type, name } : { address, mode, module, type, name, key: index };
}
/** The resource instances of a plan, found by what an expression refers to. */
class Instances {
    #byResource = new Map();
    /** Made for those only that something refers to. */
    #branchOf = (0,memo/* memo */.p)(Branch.of);
    #keysOf = (0,memo/* memo */.p)((branch) => branch.allKeys());
    #resolved = (0,memo/* memo */.p)((_) => new Map());
    #configuration;
    constructor(instances, configuration) {
        this.#configuration = configuration;
        for (const instance of instances) {
            const key = resourceKey(instance);
            const others = this.#byResource.get(key);
            if (others)
                others.push(instance);
            else
                this.#byResource.set(key, [instance]);
        }
    }
    /** All instances of the resource that an end leads to. */
    #root(end) {
        const instances = this.#byResource.get(resourceKey(end));
        return instances && this.#branchOf(instances);
    }
    #scopeOf(instance) {
        const resource = this.#configuration.resource(instance.module, instance.mode, instance.type, instance.name);
        return resourceScope(instance.module, instance.key, resource);
    }
    /** Which wanted instance does an expression mean? */
    resolve(expression, scope, role, keyInSource) {
        const ends = followTrail(this.#configuration, expression, scope, keyInSource);
        const only = ends.length === 1 && ends[0] ? this.#only(ends[0]) : undefined;
        if (only !== undefined && role(only.address) === 'wanted')
            return { kind: 'one', address: only.address };
        // Thousands of expressions may mean the same thousands of instances.
        const known = this.#resolved(role);
        const key = JSON.stringify(ends.map((end) => this.#withUsefulHints(end)));
        const resolution = known.get(key) ?? this.#resolveEnds(ends, role);
        known.set(key, resolution);
        return resolution;
    }
    /** The instance that an end can only mean, without a choice on the way: what most expressions lead to. */
    #only(end) {
        if (end.kind !== 'resource')
            return undefined;
        let branch = this.#root(end);
        for (let depth = 0; branch && depth <= end.module.length; depth += 1) {
            const key = depth < end.module.length ? end.module[depth]?.key : end.key;
            if (key === undefined && branch.size > 1)
                return undefined;
            branch = key === undefined ? branch.first : branch.get(key);
        }
        return branch?.instances.length === 1 ? branch.instances[0] : undefined;
    }
    #withUsefulHints(end) {
        if (end.kind !== 'resource')
            return end;
        const root = this.#root(end);
        const keys = root && this.#keysOf(root);
        return { ...end, hints: end.hints.filter((hint) => hint.paired || keys?.has(hint.key)) };
    }
    #resolveEnds(ends, role) {
        const { found, doubts } = this.#search(ends, role);
        const [first] = found;
        if (first === undefined)
            return { kind: 'none', why: doubts[0] ?? 'what it refers to is not in the plan' };
        if (found.size === 1 && doubts.length === 0) {
            const [address, { note }] = first;
            return { kind: 'one', address, ...(note === undefined ? {} : { note }) };
        }
        return { kind: 'several', addresses: [...found.keys()].sort(), why: doubts[0] ?? 'the expression can mean several of them' };
    }
    /**
     * Equal keys are an assumption that holds for one resource: where several are put together (`concat(a[*].id, b[*].id)[count.index]`)
     * the position in the whole is no index of its parts.
     */
    #search(ends, role) {
        for (const assuming of [true, false]) {
            const search = { role, found: new Map(), doubts: [], depth: 0, assuming };
            this.#collect(ends, search);
            keepPaired(search.found);
            const found = [...search.found.values()];
            const mixed = new Set(found.map((one) => one.resource)).size > 1 && found.some((one) => one.note !== undefined);
            if (!mixed || !assuming)
                return search;
        }
        throw new Error('the second search returns');
    }
    #collect(ends, search) {
        if (search.depth > 20)
            return;
        const resources = ends.filter((end) => end.kind === 'resource');
        const other = resources.length > 1 ? resources.find((end) => this.#mayBeAnother(end)) : undefined;
        const unread = resources.find((end) => end.mode === 'data' && this.#isUnread(end, search.role));
        const hidden = ends.find((end) => end.kind === 'hidden') ?? (unread && { what: nameOf(unread) });
        // A hidden part beside a whole resource is its key; beside an attribute it may be another answer altogether.
        const hiddenAnswer = hidden !== undefined && !resources.some((end) => end.bare && end !== unread);
        if (hiddenAnswer || other !== undefined) {
            search.doubts.push(other ? `it may be ${nameOf(other)}` : `it goes through ${hidden?.what}, which a plan does not carry`);
            return;
        }
        for (const end of resources)
            this.#collectEnd(end, search, hidden?.what);
    }
    /** A data source that does not tell what is looked for. Of one with count or for_each there may be no instance at all. */
    #isUnread(end, role) {
        const { instances } = this.#select({ ...end, hints: [] }, false);
        if (instances.length > 0)
            return !instances.some(({ address }) => role(address) !== undefined);
        const written = this.#configuration.resource(end.module, 'data', end.type, end.name);
        return end.type === 'azapi_resource' || (written?.count_expression === undefined && written?.for_each_expression === undefined);
    }
    /** A resource of a type that is not read, from which an expression may take any id: an attribute of it is an answer like another. */
    #mayBeAnother(end) {
        if (end.mode === 'data' || this.#byResource.has(resourceKey(end)))
            return false;
        const attribute = end.rest[0]?.attribute;
        if (attribute === undefined || attribute === 'name' || neverAnId.test(end.type))
            return false;
        if (end.type.startsWith('azurerm_'))
            return idOfAnother.test(attribute);
        return end.type !== 'azapi_resource' || attribute !== 'id';
    }
    #collectEnd(end, search, hidden) {
        const { instances, assumed: note, pairing } = this.#select(end, search.assuming);
        const resource = resourceKey(end);
        let wanted = 0;
        for (const instance of instances) {
            const role = search.role(instance.address);
            if (role === 'wanted') {
                wanted += 1;
                search.found.set(instance.address, { resource, note, pairing });
                continue;
            }
            const attribute = end.rest[0]?.attribute;
            const written = this.#configuration.resource(instance.module, instance.mode, instance.type, instance.name);
            const next = instances_own(written?.expressions, role?.follow ?? attribute ?? '');
            if (next === undefined)
                continue;
            this.#collect(followTrail(this.#configuration, next, this.#scopeOf(instance)), { ...search, depth: search.depth + 1 });
        }
        if (wanted > 1 && pairing !== 'miss')
            search.doubts.push(hidden === undefined ? 'which instance is meant is not visible' : `which instance is meant depends on ${hidden}`);
    }
    /** Narrows the instances of a resource by the keys that are given, then by the hints. */
    #select(end, assuming) {
        const root = this.#root(end);
        if (!root)
            return { instances: [], pairing: 'none' };
        const hints = assuming ? end.hints : end.hints.filter((hint) => hint.assumed === undefined);
        let reached = [root];
        let assumed;
        let pairing = 'none';
        for (const key of [...end.module.map((step) => step.key), end.key]) {
            const hint = key === undefined ? hintAmong(reached, hints) : { key };
            assumed ??= hint?.assumed;
            if (key === undefined && pairing !== 'hit')
                pairing = pairingAmong(reached, hints) ?? pairing;
            reached = reached.flatMap((branch) => (hint ? (branch.get(hint.key) ?? []) : branch.branches()));
        }
        return { instances: reached.flatMap((branch) => branch.instances), pairing, ...(assumed === undefined ? {} : { assumed }) };
    }
}
/** Providers whose results go into names and dates. */
const neverAnId = /^(random|time|tls)_/;
/** azurerm's own `id` is that of its type, and other attributes tell names and places. */
const idOfAnother = /(machine|configuration|resource)_ids?$/;
/** The one hint that picks among several keys; two that fit different keys leave it open. */
function hintAmong(reached, hints) {
    const [only] = reached;
    const keys = reached.length === 1 && only ? only : new Set(reached.flatMap((branch) => branch.keys()));
    if (keys.size < 2)
        return undefined;
    const [hint, ...others] = hints.filter((one) => keys.has(one.key));
    return others.some((other) => other.key !== hint?.key) ? undefined : hint;
}
function pairingAmong(reached, hints) {
    const paired = hints.filter((hint) => hint.paired);
    const keyed = paired.length > 0 ? reached.filter((branch) => branch.size > 0) : [];
    if (keyed.length === 0)
        return undefined;
    if (keyed.some((branch) => paired.some(({ key }) => branch.has(key))))
        return 'hit';
    return keyed.every((branch) => typeof branch.firstKey === 'string') ? 'miss' : undefined;
}
/** `for_each = merge(a, b)` hands over an instance of the one that has the key. */
function keepPaired(found) {
    if (![...found.values()].some(({ pairing }) => pairing === 'hit'))
        return;
    for (const [address, { pairing }] of found)
        if (pairing === 'miss')
            found.delete(address);
}
function instances_own(record, name) {
    return (0,json_object/* isRecord */.u)(record) && Object.hasOwn(record, name) ? record[name] : undefined;
}
function resourceKey({ mode, module, type, name }) {
    let key = mode === 'data' ? 'data ' : '';
    for (const step of module)
        key += `${step.name}/`;
    return `${key}${type}/${name}`;
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/azapi/body.js
/** What azapi hands on to Azure as it is written. */
function bodyOf({ field }) {
    return field.at('body').parsed();
}
function propertiesOf(resource) {
    return bodyOf(resource).at('properties');
}

// EXTERNAL MODULE: ./lib/estate/declaration.js
var declaration = __webpack_require__(1536);
// EXTERNAL MODULE: ./lib/estate/machine-facts.js
var machine_facts = __webpack_require__(1399);
// EXTERNAL MODULE: ./lib/sources/arm/node-pool.js
var node_pool = __webpack_require__(7634);
// EXTERNAL MODULE: ./lib/sources/arm/machine.js
var machine = __webpack_require__(2390);
// EXTERNAL MODULE: ./lib/sources/arm/patch-settings.js
var patch_settings = __webpack_require__(1219);
// EXTERNAL MODULE: ./lib/sources/arm/scale-set.js
var scale_set = __webpack_require__(4784);
// EXTERNAL MODULE: ./lib/sources/arm/tags.js
var tags = __webpack_require__(9218);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/azapi/machine-update.js







/** The paths of a body that `azapi_update_resource` writes, as facts that replace those of its target. */
function readMachineUpdate(type, body, target) {
    const properties = body.at('properties');
    const profile = (0,machine/* profileIn */.HR)(type, body);
    const osProfile = profile.at('osProfile');
    const facts = { ...(0,machine/* readMachine */.Uc)(type, body), ...(0,patch_settings/* readPatchSettings */.yU)(osProfile, { ...target, specialised: (0,estate_known/* value */.Uq)(false) }) };
    const writes = [
        ...(0,patch_settings/* configurationsIn */.P3)(osProfile, target.os).flatMap((configuration) => Object.entries((0,patch_settings/* placesIn */.yN)(configuration))),
        ['extensionsAllowed', osProfile.at('allowExtensionOperations')],
        ['automaticOsUpgrade', (0,scale_set/* automaticOsUpgradeIn */.fP)(properties)],
        ['upgradeMode', properties.at('upgradePolicy', 'mode')],
        ['image', profile.at('storageProfile', 'imageReference')],
    ];
    const written = writes.filter(([, place]) => !place.isUnset);
    const tags = updatedTags(body, target.tags);
    return {
        ...Object.fromEntries(written.map(([name]) => [name, facts[name]])),
        ...(tags === target.tags ? {} : { tags }),
        ...(facts.health.kind === 'absent' || (facts.health.kind === 'value' && !facts.health.value) ? {} : { health: facts.health }),
    };
}
/** The tags of a machine with those that an update writes: azapi merges them into what is there. */
function updatedTags(body, own) {
    const written = body.at('tags');
    if (written.isUnset)
        return own;
    const added = (0,tags/* readTags */.g)(written);
    if (added.kind !== 'value')
        return added.kind === 'absent' ? own : added;
    return (0,estate_known/* mapKnown */.ym)(own, (tags) => {
        const names = [...added.value.keys()];
        const kept = [...tags].filter(([name]) => !names.some((one) => (0,resource_id/* sameText */.QV)(one, name)));
        return new Map([...kept, ...added.value]);
    });
}
/** Of scale sets only flexible ones have patch settings: who writes them means one. */
function writesPatchSettings(type, body) {
    if (type !== resource_type/* resourceTypes */.AU.scaleSet)
        return false;
    const osProfile = (0,machine/* profileIn */.HR)(type, body).at('osProfile');
    return ['windowsConfiguration', 'linuxConfiguration'].some((configuration) => osProfile.at(configuration, 'patchSettings').isSet);
}
/** A machine outside the plan, of which only the written paths are known. */
function unseenMachine(type, body) {
    const notCollected = (0,estate_known/* unknown */.L5)('the machine lies outside the plan');
    const facts = { ...(0,machine/* readMachine */.Uc)(type, body), ...(writesPatchSettings(type, body) ? { kind: 'flexible-scale-set' } : {}) };
    const arc = facts.kind === 'arc-server';
    const unseen = {
        ...facts,
        image: notCollected,
        specialised: notCollected,
        zones: notCollected,
        availabilitySet: notCollected,
        scaleSet: estate_known/* absent */.Ge,
        patchMode: notCollected,
        assessmentMode: notCollected,
        bypass: arc ? facts.bypass : notCollected,
        rebootSetting: arc ? facts.rebootSetting : notCollected,
        hotpatch: notCollected,
        agent: arc ? facts.agent : notCollected,
        extensionsAllowed: arc ? facts.extensionsAllowed : notCollected,
        automaticUpdates: notCollected,
        automaticOsUpgrade: facts.automaticOsUpgrade.kind === 'absent' ? estate_known/* absent */.Ge : notCollected,
        health: facts.health.kind === 'absent' ? estate_known/* absent */.Ge : notCollected,
        upgradeMode: notCollected,
    };
    return { ...unseen, ...readMachineUpdate(type, body, { os: facts.os, kind: facts.kind, tags: notCollected }) };
}

// EXTERNAL MODULE: ./lib/estate/vocabulary.js
var vocabulary = __webpack_require__(1026);
// EXTERNAL MODULE: ./lib/sources/arm/node-window.js
var node_window = __webpack_require__(4024);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/azurerm/cluster.js





/** `azurerm_kubernetes_cluster`, azurerm 3 to 5, and `azurerm_kubernetes_automatic_cluster`, which leaves no choice. */
function azurermChannels({ field, type, change }) {
    const channel = setOf(field.at('node_os_upgrade_channel'), field.at('node_os_channel_upgrade')).word(vocabulary/* readNodeChannel */.AF);
    // azurerm 3 has no default of its own, and reads the channel back only where it is written.
    const hasDefault = change === 'create' && field.keys().includes('node_os_upgrade_channel');
    return {
        sku: (0,estate_known/* value */.Uq)(type === 'azurerm_kubernetes_automatic_cluster' ? 'Automatic' : 'Base'),
        upgradeChannel: setOf(field.at('automatic_upgrade_channel'), field.at('automatic_channel_upgrade')).string(),
        nodeChannel: channel.kind === 'absent' ? (0,node_pool/* defaultChannel */.jR)(hasDefault) : channel,
    };
}
/** Of the names that an attribute has and had, the one that is used. */
function setOf(current, former) {
    return current.isUnset ? former : current;
}
/** `default_node_pool`, or `azurerm_kubernetes_cluster_node_pool`; Windows is never the default pool's. */
function azurermPoolSetup(pool) {
    const osSku = pool.at('os_sku').string();
    return {
        os: (0,node_pool/* systemOfPool */.RX)(pool.at('os_type').word(vocabulary/* readOperatingSystem */.P7), osSku),
        osSku,
        size: pool.at('vm_size').string(),
        zones: pool.at('zones').settledStrings(),
    };
}
/** The name of the pool that a cluster of azurerm holds itself. */
function defaultPoolName(field) {
    return field.at('default_node_pool', 0, 'name').string();
}
/** The block `maintenance_window_node_os`; undefined where nobody writes it. */
function azurermNodeWindow(field) {
    const block = field.at('maintenance_window_node_os');
    if (block.length === 0 && !(block.isUnknown && block.isDeclaredForReal))
        return undefined;
    const window = block.at(0);
    const at = (name) => window.at(name).string();
    return (0,node_window/* nodeWindowFacts */.mW)({
        rhythm: rhythmIn(window),
        startTime: at('start_time'),
        startDate: (0,node_window/* dateIn */.m7)(at('start_date')),
        utcOffset: at('utc_offset'),
        hours: at('duration'),
        notAllowed: (0,node_window/* spansIn */.$H)(window.at('not_allowed')),
    });
}
const frequencies = ['Daily', 'Weekly', 'AbsoluteMonthly', 'RelativeMonthly'];
function rhythmIn(window) {
    const frequency = window.at('frequency').word((word) => {
        const known = frequencies.find((name) => (0,resource_id/* sameText */.QV)(name, word));
        return known ? (0,estate_known/* value */.Uq)(known) : (0,estate_known/* unknown */.L5)(`${JSON.stringify(word)} is no frequency of windows that this version knows`);
    });
    const at = (name) => window.at(name).string();
    if (frequency.kind === 'absent')
        return window.unnamed('how often the window comes');
    return (0,estate_known/* mapKnown */.ym)(frequency, (known) => {
        return {
            frequency: known,
            interval: at('interval'),
            dayOfWeek: at('day_of_week'),
            dayOfMonth: at('day_of_month'),
            weekIndex: at('week_index'),
        };
    });
}

// EXTERNAL MODULE: ./lib/sources/arm/arm-value.js
var arm_value = __webpack_require__(6437);
// EXTERNAL MODULE: ./lib/estate/schedule-facts.js
var schedule_facts = __webpack_require__(7645);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/plan/read-attributes.js




/**
 * Every top-level attribute that any reader looks at. Only these are kept of a resource, so that memory does not grow with what a plan
 * holds beside; a reader that looks at another one fails in its first test.
 */
const readAttributes = new Set([
    ...attributesOf(machine_facts/* machineFacts */.R),
    ...attributesOf(schedule_facts/* scheduleFacts */.z),
    ...['id', 'name', 'type', 'resource_group_name', 'parent_id', 'resource_id', 'body'],
    ...['admin_username', 'os_managed_disk_id', 'source_image_id', 'sku_name'],
    ...['os_profile', 'os_profile_windows_config', 'os_profile_linux_config', 'storage_image_reference', 'storage_os_disk'],
    ...['enable_automatic_updates', 'storage_profile_image_reference', 'automatic_os_upgrade', 'upgrade_policy_mode', 'extension'],
    ...['maintenance_configuration_id', 'virtual_machine_id', 'filter', 'properties'],
    ...['publisher', 'parameters'],
    ...[
        'management_group_id',
        'subscription_id',
        'resource_group_id',
        'not_scopes',
        'enforce',
        'identity',
        'overrides',
        'resource_selectors',
    ],
    ...['policy_definition_id', 'policy_rule', 'mode', 'policy_definition_reference'],
    ...['policy_assignment_id', 'policy_definition_reference_ids', 'expires_on'],
    ...['node_os_channel_upgrade', 'automatic_upgrade_channel', 'automatic_channel_upgrade', 'default_node_pool'],
    ...['maintenance_window_node_os', 'kubernetes_cluster_id', 'os_type', 'os_sku', 'vm_size'],
    ...['template_content', 'template_body', 'method', 'action', 'when', 'enabled', 'daily_recurrence_time', 'timezone'],
]);
/** The attributes that azurerm writes facts with: the outermost of each path. */
function attributesOf(table) {
    return Object.values(table).flatMap(({ azurerm = [] }) => {
        const names = typeof azurerm === 'string' ? [azurerm] : Object.values(azurerm);
        return names.map((name) => name.split('.', 1).join(''));
    });
}
/**
 * Takes from each resource change of a plan what somebody reads: not its other attributes, and its past only where that matters. What
 * thousands of them say alike is kept once.
 */
function readParts() {
    const once = (0,memo/* memoOfString */.h)((text) => text);
    const pick = (of) => {
        if (!(0,json_object/* isRecord */.u)(of))
            return of;
        const picked = {};
        for (const name of Object.keys(of)) {
            if (!readAttributes.has(name))
                continue;
            const value = of[name];
            picked[name] = typeof value === 'string' ? once(value) : value;
        }
        return picked;
    };
    return (resource) => {
        const { actions, importing, before, after, after_unknown, after_sensitive, before_sensitive } = resource.change;
        const settled = isSettled(actions);
        const kept = {
            ...resource,
            change: {
                actions: settled ? settledActions[actions[0]] : actions,
                ...(importing === undefined ? {} : { importing }),
                before: settled ? undefined : pick(before),
                before_sensitive: settled ? undefined : pick(before_sensitive),
                after: pick(after),
                after_unknown: pick(after_unknown),
                after_sensitive: pick(after_sensitive),
            },
        };
        for (const name of sharedNames) {
            const value = kept[name];
            if (typeof value === 'string')
                kept[name] = once(value);
        }
        return kept;
    };
}
const sharedNames = ['module_address', 'type', 'name', 'provider_name'];
const settledActions = { 'no-op': ['no-op'], create: ['create'] };
/** Does the past of a resource not matter: it stays, or it has none? */
function isSettled(actions) {
    return Array.isArray(actions) && actions.length === 1 && Object.hasOwn(settledActions, actions[0]);
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/resources/field.js
var field_a;





/**
 * One place in a planned resource, seen through all parts of the plan at once: the planned value, whether it is known and may be
 * shown, and whether somebody wrote it.
 */
class Field extends arm_value/* ArmValue */._V {
    #marks;
    #written;
    #around;
    /** A whole resource, of which only some attributes are kept. */
    #whole;
    constructor(marks, written, around, whole = false) {
        super();
        this.#marks = marks;
        this.#written = written;
        this.#around = around;
        this.#whole = whole;
    }
    /** The whole resource; `expressions` undefined when the configuration does not hold it. */
    static ofResource(marks, expressions, around) {
        return new field_a(marks, expressions === undefined ? 'unseen' : { block: expressions }, around, true);
    }
    /** Values of the past: all known, nothing to follow. */
    static ofPast({ before, before_sensitive: sensitive }, around) {
        return new field_a({ value: before, unknown: undefined, sensitive, before: undefined, beforeSensitive: undefined }, 'unseen', around, true);
    }
    at(...path) {
        let field = this;
        for (const key of path)
            field = field.#child(key);
        return field;
    }
    #child(key) {
        if (this.#whole && !readAttributes.has(String(key)))
            throw new Error(`${key} is missing in readAttributes`);
        const { value: planned, unknown: unknownMark, sensitive, before, beforeSensitive, misplaced } = this.#marks;
        const child = this.#around.isBody === true ? bodyChild : attribute;
        const marks = {
            value: child(planned, key),
            unknown: unknownMark === true ? true : child(unknownMark, key),
            sensitive: sensitive === true ? true : child(sensitive, key),
            before: before === undefined ? undefined : child(before, key),
            beforeSensitive: beforeSensitive === true ? true : child(beforeSensitive, key),
            misplaced: misplaced ?? (this.#around.isBody === true ? this.#holdsNo(key) : undefined),
        };
        return new field_a(marks, writtenAt(this.#written, key, marks), this.#around);
    }
    #holdsNo(key) {
        const { value: planned } = this.#marks;
        const holds = !this.isSet || (typeof key === 'number' ? Array.isArray(planned) : (0,json_object/* isRecord */.u)(planned));
        return holds ? undefined : this.unexpected(planned);
    }
    /** The same place with its text read as JSON (azapi 1 writes bodies as text); text that is no JSON stays as it is. */
    parsed() {
        const parse = (text) => {
            if (typeof text !== 'string')
                return text;
            try {
                return JSON.parse(text);
            }
            catch {
                return text;
            }
        };
        const marks = { ...this.#marks, value: parse(this.#marks.value), before: parse(this.#marks.before) };
        return new field_a(marks, this.#written, { ...this.#around, isBody: true });
    }
    /** Planned value without regard to marks: for structure only, never for output. */
    get raw() {
        return this.#marks.value;
    }
    get isUnknown() {
        return !this.isSet && (this.#marks.unknown === true || this.#marks.misplaced !== undefined);
    }
    get why() {
        return this.#marks.misplaced ?? (0,estate_known/* unknown */.L5)(`known after apply${this.#dependsOn()}`);
    }
    /** Somebody wrote it, or at least it cannot be ruled out. */
    get isDeclared() {
        return this.#written !== 'nowhere';
    }
    /** Written, and by an expression that cannot come to null without waiting for an apply. */
    get isDeclaredForReal() {
        if (this.#written === 'nowhere')
            return false;
        return !(!this.isSet && this.#isSettled()) || (this.isUnknown && this.#waits(true));
    }
    /** Certainly the same text as at another place, shown or not. */
    isSameText(other) {
        if (!this.isSet || !other.isSet)
            return this.isUnset && other.isUnset;
        return this.#marks.value === other.#marks.value;
    }
    get length() {
        return Array.isArray(this.#marks.value) ? this.#marks.value.length : 0;
    }
    items() {
        return Array.from({ length: this.length }, (_, index) => this.at(index));
    }
    keys() {
        const { value: planned, unknown: marks } = this.#marks;
        return [...new Set([...((0,json_object/* isRecord */.u)(planned) ? Object.keys(planned) : []), ...((0,json_object/* isRecord */.u)(marks) ? Object.keys(marks) : [])])];
    }
    /**
     * The fact at this place; give `serviceDefault` where the provider computes what nobody wrote. Left out means the service's default (or absent without one), also when the plan marks it unknown
     * because the provider computes it: that is told from an unknown input by where its expression leads.
     */
    known(read, serviceDefault) {
        const { value: planned, sensitive, before, beforeSensitive } = this.#marks;
        if (this.isUnset)
            return (0,arm_value/* leftOut */.ig)(serviceDefault);
        if (!this.isSet) {
            if (!this.#mayBeLeftOut(serviceDefault !== undefined))
                return this.why;
            if (before === undefined || before === null || before === '')
                return (0,arm_value/* leftOut */.ig)(serviceDefault);
            return beforeSensitive === true ? (0,estate_known/* unknown */.L5)('marked sensitive') : asImplicit(read(before));
        }
        if (sensitive === true)
            return (0,estate_known/* unknown */.L5)('marked sensitive');
        const fact = read(planned);
        return this.#written === 'nowhere' ? asImplicit(fact) : fact;
    }
    /** Marked unknown only because the provider computes what nobody wrote. */
    #mayBeLeftOut(computed) {
        return this.#marks.misplaced === undefined && this.#written !== 'unseen' && !this.#waits(computed) && this.#isSettled();
    }
    /** Says the type only: the value itself may be anything. */
    unexpected(raw) {
        return (0,estate_known/* unknown */.L5)(`the plan holds ${Array.isArray(raw) ? 'a list' : typeof raw === 'object' ? 'an object' : `a ${typeof raw}`} here`);
    }
    unnamed(what) {
        return (0,estate_known/* unknown */.L5)(`nothing in the plan names ${what}`);
    }
    /** The expression at this place, to follow it. */
    get expression() {
        if (typeof this.#written === 'string')
            return undefined;
        return 'expression' in this.#written ? this.#written.expression : undefined;
    }
    /**
     * A function such as `timestamp()` waits for the apply without a reference. Only what a provider computes can be null instead: what has
     * a default, and what is left to a variable that nobody sets.
     */
    #waits(computed) {
        const isExpression = typeof this.#written !== 'string' && 'expression' in this.#written;
        const mayBeNull = computed || (isExpression && this.#trail().mayBeNull);
        return isExpression && (!mayBeNull || this.#around.isBody === true) && this.#isSettled();
    }
    #isSettled() {
        if (typeof this.#written === 'string')
            return this.#written === 'nowhere';
        return this.#trail().settled;
    }
    #dependsOn() {
        return typeof this.#written === 'string' ? '' : this.#trail().dependsOn;
    }
    #trail() {
        const written = this.#written;
        const expression = 'expression' in written ? written.expression : 'block' in written ? written.block : written.blocks;
        if (typeof expression !== 'object' || expression === null)
            return { settled: true, mayBeNull: false, dependsOn: '' };
        const known = trails.get(expression);
        if (known)
            return known;
        const ends = followTrail(this.#around.configuration, expression, this.#around.scope);
        const end = ends.find((one) => one.kind !== 'settled');
        const name = end && (end.kind === 'hidden' ? end.what : nameOf(end));
        const trail = {
            settled: end === undefined,
            mayBeNull: (0,json_object/* isRecord */.u)(expression) && expression.references !== undefined && ends.some(isNull),
            dependsOn: name === undefined ? '' : `: depends on ${name}`,
        };
        trails.set(expression, trail);
        return trail;
    }
}
field_a = Field;
function isNull(end) {
    return end.kind === 'settled' && 'value' in end && (end.value === undefined || end.value === null);
}
/** Whether an expression waits for an apply does not depend on the instance that asks: worked out once for all of them. */
const trails = new WeakMap();
function attribute(of, key) {
    if (Array.isArray(of))
        return typeof key === 'number' ? of[key] : undefined;
    return (0,json_object/* isRecord */.u)(of) && Object.hasOwn(of, key) ? of[key] : undefined;
}
function bodyChild(of, key) {
    return typeof key === 'string' && (0,json_object/* isRecord */.u)(of) ? (0,arm_value/* entryOf */.Ms)(of, key) : attribute(of, key);
}
function writtenAt(written, key, marks) {
    if (typeof written === 'string' || 'expression' in written)
        return written;
    // What is planned but not in the configuration comes from a dynamic block, of which the configuration keeps nothing.
    const hole = marks.value === undefined || marks.value === null ? 'nowhere' : 'unseen';
    if ('blocks' in written) {
        const block = typeof key === 'number' ? written.blocks[key] : undefined;
        return (0,json_object/* isRecord */.u)(block) ? { block } : hole;
    }
    const found = Object.hasOwn(written.block, key) ? written.block[key] : undefined;
    if (Array.isArray(found))
        return { blocks: found };
    if (!(0,json_object/* isRecord */.u)(found))
        return Array.isArray(marks.value) && marks.value.length > 0 ? 'unseen' : 'nowhere';
    const isExpression = 'references' in found || 'constant_value' in found || Object.keys(found).length === 0;
    return isExpression ? { expression: found } : { block: found };
}
function asImplicit(fact) {
    return fact.kind === 'value' ? (0,estate_known/* implicit */.AS)(fact.value) : fact;
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/resources/identity.js







function plannedIdentity(resource, context) {
    const { field } = resource;
    const resourceId = ownResourceId(resource, context);
    const parts = resourceId.kind === 'value' ? (0,resource_id/* parseResourceId */.RQ)(resourceId.value) : undefined;
    const group = field.at('resource_group_name').isUnset ? groupOfParent(resource, context) : undefined;
    // What lies in a group of the plan lies in its subscription, whoever signs in.
    const owner = group?.resource ?? resource;
    const signIn = context.configuration.signIn(owner.configuration);
    return {
        name: field.at('name').string(),
        resourceId,
        subscription: parts?.subscription ? (0,estate_known/* value */.Uq)(parts.subscription) : subscriptionOf(owner, context),
        ...(signIn === undefined ? {} : { signIn: `${context.input}#${signIn}` }),
        resourceGroup: parts?.resourceGroup ? (0,estate_known/* value */.Uq)(parts.resourceGroup) : (group?.name ?? field.at('resource_group_name').string()),
        location: locationOf(field, group),
    };
}
/** What the id of a resource outside the plan says of it. */
function identityInId(id) {
    const parts = (0,resource_id/* parseResourceId */.RQ)(id);
    const part = (text) => (text === undefined ? (0,estate_known/* unknown */.L5)('its id does not tell') : (0,estate_known/* value */.Uq)(text));
    return { name: part(parts?.name), subscription: part(parts?.subscription), resourceGroup: part(parts?.resourceGroup) };
}
/** The id that Azure gave it; a replacement gets the same one, but it does not exist before. */
function ownResourceId({ field, raw, change, scope }, { configuration }) {
    const planned = field.at('id').string();
    if (planned.kind === 'value')
        return (0,estate_known/* value */.Uq)(planned.value);
    const stays = (change === 'replace' || change === 'update') && sameName(raw);
    const before = stays ? Field.ofPast(raw.change, { configuration, scope }).at('id').string() : planned;
    return before.kind === 'value' ? (0,estate_known/* value */.Uq)(before.value) : (0,estate_known/* unknown */.L5)('known after apply');
}
/** A replacement under another name or group gets another id. */
function sameName({ change: { before, after } }) {
    if (!(0,json_object/* isRecord */.u)(before) || !(0,json_object/* isRecord */.u)(after))
        return false;
    return namesInId.every((key) => before[key] === after[key]);
}
/** Does a replacement certainly get another id? Azure compares ids without case. */
function movesAway({ change: { before, after } }) {
    if (!(0,json_object/* isRecord */.u)(before) || !(0,json_object/* isRecord */.u)(after))
        return false;
    return namesInId.some((key) => {
        const [was, is] = [before[key], after[key]];
        return typeof was === 'string' && typeof is === 'string' && !(0,resource_id/* sameText */.QV)(was, is);
    });
}
const namesInId = ['name', 'resource_group_name', 'parent_id'];
/** The group's own id, the parent's id, or the provider configuration names it. */
function subscriptionOf({ field, configuration: written }, { configuration }) {
    for (const named of [field.at('id').string(), field.at('parent_id').string()]) {
        const subscription = named.kind === 'value' ? (0,resource_id/* parseResourceId */.RQ)(named.value)?.subscription : undefined;
        if (subscription !== undefined)
            return (0,estate_known/* value */.Uq)(subscription);
    }
    const argument = configuration.providerArgument(configuration.providerKey(written), 'subscription_id');
    return typeof argument === 'string' && argument !== ''
        ? (0,estate_known/* value */.Uq)(argument)
        : (0,estate_known/* unknown */.L5)('the provider configuration does not name the subscription');
}
/** azapi names its group by the parent's id, which may be a group of the same plan. */
function groupOfParent(resource, context) {
    const parent = resource.field.at('parent_id');
    const nowhere = (0,estate_known/* unknown */.L5)('the resource group is not known');
    const id = parent.string();
    if (id.kind === 'value') {
        const parts = (0,resource_id/* parseResourceId */.RQ)(id.value);
        return { name: parts?.resourceGroup ? (0,estate_known/* value */.Uq)(parts.resourceGroup) : nowhere, location: (0,estate_known/* unknown */.L5)('known after apply') };
    }
    const isGroup = (address) => (context.resources.get(address)?.armType === resource_type/* resourceTypes */.AU.resourceGroup ? 'wanted' : undefined);
    const found = context.instances.resolve(parent.expression, resource.scope, isGroup);
    const group = found.kind === 'one' ? context.resources.get(found.address) : undefined;
    if (!group)
        return { name: nowhere, location: (0,estate_known/* unknown */.L5)('known after apply') };
    return {
        name: group.field.at('name').string(),
        location: group.field.at('location').known((raw) => (0,vocabulary/* readRegion */.XP)(String(raw))),
        resource: group,
    };
}
/** azapi takes the location as its argument or in the body. */
function locationOf(field, group) {
    const argument = field.at('location');
    const inBody = argument.isSet ? argument : bodyOf({ field }).at('location');
    const own = (inBody.isSet ? inBody : argument).known((raw) => (0,vocabulary/* readRegion */.XP)(String(raw)));
    return own.kind === 'value' || !group ? own : group.location;
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/resources/joins.js


/** Machines themselves; an `azapi_update_resource` stands for the machine it updates: by its id, or by what its id refers to. */
const machineRole = (0,memo/* memo */.p)((context) => roleOfUpdated(context, resource_type/* isMachineType */.ej));
function roleOfUpdated(context, isWanted) {
    return (address) => {
        const resource = context.resources.get(address);
        if (!isWanted(resource?.armType))
            return undefined;
        if (resource?.type !== 'azapi_update_resource' || updatedId(resource) !== undefined)
            return 'wanted';
        return { follow: resource.field.at('resource_id').isDeclared ? 'resource_id' : 'name' };
    };
}
/** Resource id of what an `azapi_update_resource` updates: `resource_id`, or the name below `parent_id`; undefined before it is known. */
function updatedId(resource) {
    const { field } = resource;
    const id = field.at('resource_id').string();
    if (id.kind === 'value')
        return id.value;
    const [parent, name] = [field.at('parent_id').string(), field.at('name').string()];
    return parent.kind === 'value' && name.kind === 'value' ? `${parent.value}/providers/${resource.armType}/${name.value}` : undefined;
}
/** The updates of a plan whose resource id is known, by address. */
const updatedIds = (0,memo/* memo */.p)((context) => {
    const updates = [...context.resources.values()].filter(({ type }) => type === 'azapi_update_resource');
    return new Map(updates.flatMap((update) => {
        const id = updatedId(update);
        return id === undefined ? [] : [[update.address, id]];
    }));
});
/** As for machines. */
const scheduleRole = (0,memo/* memo */.p)((context) => roleOfUpdated(context, isSchedule));
/** As for machines. */
const clusterRole = (0,memo/* memo */.p)((context) => roleOfUpdated(context, (type) => type === resource_type/* resourceTypes */.AU.cluster));
/** As for machines. */
const assignmentRole = (0,memo/* memo */.p)((context) => roleOfUpdated(context, (type) => type === resource_type/* resourceTypes */.AU.configurationAssignment));
/** What an assignment can name may be looked up as well. */
function orLookedUp(role, isWanted, context) {
    return (address) => role(address) ?? (isWanted(context.lookedUp.get(address)?.armType) ? 'wanted' : undefined);
}
const assignableScheduleRole = (0,memo/* memo */.p)((context) => orLookedUp(scheduleRole(context), isSchedule, context));
const assignableMachineRole = (0,memo/* memo */.p)((context) => orLookedUp(machineRole(context), resource_type/* isMachineType */.ej, context));
const availabilitySetRole = (0,memo/* memo */.p)((context) => roleOf(context, resource_type/* resourceTypes */.AU.availabilitySet));
const scheduledActionRole = (0,memo/* memo */.p)((context) => roleOf(context, resource_type/* resourceTypes */.AU.scheduledAction));
const policyAssignmentRole = (0,memo/* memo */.p)((context) => roleOf(context, resource_type/* resourceTypes */.AU.policyAssignment));
/** Definitions and sets of them. */
const policyDefinitionRole = (0,memo/* memo */.p)((context) => {
    const types = [resource_type/* resourceTypes */.AU.policyDefinition, resource_type/* resourceTypes */.AU.policySetDefinition];
    return (address) => (types.includes(context.resources.get(address)?.armType) ? 'wanted' : undefined);
});
const groupRole = (0,memo/* memo */.p)((context) => roleOf(context, resource_type/* resourceTypes */.AU.resourceGroup));
function roleOf(context, armType) {
    return (address) => (context.resources.get(address)?.armType === armType ? 'wanted' : undefined);
}
/** What does an unknown attribute of a resource mean? The source text tells how an index is computed, where it is at hand. */
function resolveAttribute(resource, { attribute, entry = [] }, role, context) {
    const { expression } = resource.field.at(attribute);
    return context.instances.resolve(expression, resource.scope, role, context.keyInSource(resource, attribute, entry));
}
function isSchedule(type) {
    return type === resource_type/* resourceTypes */.AU.maintenanceConfiguration;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/resources/left-by-update.js


/**
 * What of the facts that an update writes holds after this plan. As a no-op it writes nothing: where its target acts, the target takes back
 * every attribute that its own resource has, and what Azure makes anew has nothing else.
 */
function leftByUpdate(written, own, update, target, hasAttribute) {
    if (update.change !== 'keep' || target === undefined || target.change === 'keep')
        return written;
    if (target.change !== 'update')
        return {};
    const azurerm = target.type.startsWith('azurerm_');
    const owns = (name) => (azurerm ? hasAttribute(name) : !isLeftOut(own[name]));
    return Object.fromEntries(Object.entries(written).filter(([name]) => !owns(name)));
}
/** Of facts that may be written over a resource, or not, all that would differ is unknown. */
function mayDiffer(written, own, why) {
    const names = Object.keys(written).filter((name) => !(0,external_node_util_.isDeepStrictEqual)(written[name], own[name]));
    return Object.fromEntries(names.map((name) => [name, (0,estate_known/* unknown */.L5)(why)]));
}
/** Does azurerm have an attribute for a fact, on a resource of this kind? */
function hasAzurermAttribute(fact, kind) {
    if (fact?.azurerm === undefined)
        return false;
    return typeof fact.azurerm === 'string' || (kind !== undefined && Object.hasOwn(fact.azurerm, kind));
}
function isLeftOut(fact) {
    return fact === undefined || fact.kind === 'absent' || (fact.kind === 'value' && fact.implicit === true);
}

// EXTERNAL MODULE: ./lib/estate/resource-map.js
var resource_map = __webpack_require__(8889);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/resources/resource-lookup.js



function resource_lookup_armTypeOf(resource) {
    if ('armType' in resource)
        return resource.armType;
    return 'kind' in resource ? resource_type/* typeOfKind */.MO[resource.kind] : resource_type/* resourceTypes */.AU.maintenanceConfiguration;
}
/** The machines, schedules or clusters of one plan by what other resources call them in Azure. */
class ResourceLookup {
    #byId = new resource_map/* ResourceMap */.f();
    #byName = new Map();
    constructor(resources) {
        for (const resource of resources)
            this.add(resource);
    }
    add(resource) {
        if (resource.resourceId.kind === 'value')
            this.#byId.set(resource.resourceId.value, resource.id);
        if (resource.name.kind !== 'value')
            return;
        const key = nameKey(resource_lookup_armTypeOf(resource), resource.name.value);
        const others = this.#byName.get(key);
        if (others)
            others.push(resource);
        else
            this.#byName.set(key, [resource]);
    }
    /** The one of this resource id: which has it, or will get it. */
    byId(id) {
        const exact = this.#byId.get(id);
        if (exact !== undefined)
            return exact;
        const parts = (0,resource_id/* parseResourceId */.RQ)(id);
        if (parts?.type === undefined || parts.name === undefined)
            return undefined;
        const named = this.#byName.get(nameKey(parts.type, parts.name)) ?? [];
        return named.find(({ resourceId, resourceGroup, subscription }) => {
            if (resourceId.kind === 'value' || resourceGroup.kind !== 'value')
                return false;
            const sameSubscription = subscription.kind !== 'value' || (0,resource_id/* sameText */.QV)(subscription.value, parts.subscription);
            return sameSubscription && (0,resource_id/* sameText */.QV)(resourceGroup.value, parts.resourceGroup ?? '');
        })?.id;
    }
    /** Those of this name that may lie in this place; certain where the group is known to be the same. */
    byName(armType, { name, resourceGroup, subscription }) {
        return (this.#byName.get(nameKey(armType, name)) ?? []).flatMap((machine) => {
            const group = sameFact(machine.resourceGroup, resourceGroup);
            if (group === false || sameFact(machine.subscription, subscription) === false)
                return [];
            return [{ id: machine.id, certain: group === true }];
        });
    }
}
function nameKey(armType, name) {
    return `${armType}/${name}`.toLowerCase();
}
function sameFact(a, b) {
    return a.kind === 'value' && b.kind === 'value' ? (0,resource_id/* sameText */.QV)(a.value, b.value) : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/resources/tags.js




/** Tags of a resource; a value may be unknown by itself. None written means none, unless the provider adds its own. */
function plannedTags(resource, context) {
    const field = tagsField(resource);
    const added = resource.type === 'azapi_resource' && !field.isSet && !field.isDeclared
        ? context.configuration.providerArgument(context.configuration.providerKey(resource.configuration), 'default_tags')
        : undefined;
    return added === undefined ? (0,tags/* readTags */.g)(field) : (0,estate_known/* unknown */.L5)('the provider adds default tags');
}
/** azapi takes tags as its argument or in the body. */
function tagsField({ field }) {
    const argument = field.at('tags');
    if (argument.isSet)
        return argument;
    const inBody = bodyOf({ field }).at('tags');
    return inBody.isSet || (inBody.isUnknown && !argument.isDeclared) ? inBody : argument;
}
/**
 * Tags of a resource as it was before the plan. What certainly stays is the same fact as now, also where it is marked as sensitive: that
 * it stays is no secret.
 */
function readFormerTags(past, resource, now, context) {
    const former = plannedTags(past, context);
    const [was, is] = [tagsField(past), tagsField(resource)];
    const stays = (name) => was.at(name).isSameText(is.at(name));
    const areMaps = [was, is].every((field) => !field.isSet || (0,json_object/* isRecord */.u)(field.raw));
    if (areMaps && !is.isUnknown && [...was.keys(), ...is.keys()].every(stays))
        return now;
    if (former.kind !== 'value' || now.kind !== 'value')
        return former;
    return (0,estate_known/* value */.Uq)(new Map([...former.value].map(([name, tag]) => [name, stays(name) ? (now.value.get(name) ?? tag) : tag])));
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/resources/update-target.js



function updateTarget(resource, { type, role, lookup }, context) {
    const id = updatedId(resource);
    if (id !== undefined)
        return byId(id, lookup);
    const isNamed = !resource.field.at('resource_id').isDeclared;
    const found = resolveAttribute(resource, { attribute: isNamed ? 'name' : 'resource_id' }, role, context);
    if (found.kind === 'one') {
        const otherId = updatedIds(context).get(found.address);
        return otherId === undefined ? { kind: 'inside', id: found.address } : byId(otherId, lookup);
    }
    const { name, resourceGroup, subscription } = plannedIdentity(resource, context);
    if (!isNamed || name.kind !== 'value')
        return { kind: 'open', ids: found.kind === 'several' ? found.addresses : undefined };
    const [first, ...others] = lookup.byName(type, { name: name.value, resourceGroup, subscription });
    if (!first)
        return { kind: 'outside', resourceId: (0,estate_known/* unknown */.L5)('known after apply') };
    return first.certain && others.length === 0
        ? { kind: 'inside', id: first.id }
        : { kind: 'open', ids: [first, ...others].map((one) => one.id) };
}
function byId(resourceId, lookup) {
    const id = lookup.byId(resourceId);
    return id === undefined ? { kind: 'outside', resourceId: (0,estate_known/* value */.Uq)(resourceId) } : { kind: 'inside', id };
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/clusters/clusters.js













/** The clusters that a plan declares, with what its updates lay over them. */
function readClusters(context) {
    const clusters = new Map();
    const updates = [];
    for (const resource of context.resources.values()) {
        if (resource.armType !== resource_type/* resourceTypes */.AU.cluster)
            continue;
        if (resource.type === 'azapi_update_resource')
            updates.push(resource);
        else if (resource.type !== 'azapi_resource_action')
            clusters.set(resource.address, clusterOf(resource, context));
    }
    const lookup = new ResourceLookup(clusters.values());
    const outside = [];
    for (const update of updates) {
        const target = updateTarget(update, { type: resource_type/* resourceTypes */.AU.cluster, role: clusterRole(context), lookup }, context);
        if (target.kind === 'outside')
            outside.push({ update, resourceId: target.resourceId });
        else {
            const ids = target.kind === 'inside' ? [target.id] : (target.ids ?? [...clusters.keys()]);
            for (const id of ids)
                layOver(update, id, { clusters, certain: target.kind === 'inside', context });
        }
    }
    return { byAddress: clusters, lookup, outside };
}
function clusterOf(resource, context) {
    const { type, field, change } = resource;
    const apiVersion = /@(.*)$/s.exec(String(field.at('type').raw))?.[1];
    const azurerm = type.startsWith('azurerm_');
    return {
        id: resource.address,
        armType: resource_type/* resourceTypes */.AU.cluster,
        ...plannedIdentity(resource, context),
        ...(azurerm ? azurermChannels(resource) : (0,node_pool/* readChannels */.NK)(bodyOf(resource), { isNew: change === 'create', apiVersion })),
        tags: plannedTags(resource, context),
        change,
        notes: [],
    };
}
function layOver(update, id, { clusters, certain, context }) {
    const cluster = clusters.get(id);
    if (!cluster)
        return;
    const written = leftByUpdate(writtenBy(update, cluster.tags), cluster, update, context.resources.get(id), (name) => Object.hasOwn(azurermNames, name));
    if (update.change === 'keep' && Object.keys(written).length === 0)
        return;
    const facts = certain
        ? written
        : mayDiffer(written, cluster, `${update.address} may change it, and which cluster it means is not known`);
    clusters.set(id, {
        ...cluster,
        ...facts,
        change: (0,declaration/* touched */.F)(cluster.change, update.change),
        notes: [...cluster.notes, `${update.address} changes its cluster`],
    });
}
/** What azurerm takes back of what was written over its cluster. */
const azurermNames = { nodeChannel: machine_facts/* machineFacts */.R.nodeChannel.azurerm, upgradeChannel: 'automatic_upgrade_channel', tags: 'tags' };
/** The facts of its cluster that an update writes. */
function writtenBy(update, own) {
    const body = bodyOf(update);
    const tags = updatedTags(body, own);
    return { ...(0,node_pool/* readChannelUpdate */.xu)(body), ...(tags === own ? {} : { tags }) };
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/resources/planned-resource.js





/** How a resource ends up, or undefined for one that does not exist afterwards or is no resource (data, deposed). */
function changeOf({ mode, deposed, change }) {
    if (mode === 'data' || deposed !== undefined)
        return undefined;
    const actions = Array.isArray(change.actions) ? change.actions : [];
    if (actions.includes('create'))
        return actions.includes('delete') || actions.includes('forget') ? 'replace' : 'create';
    if (actions.includes('update'))
        return 'update';
    if (actions.includes('delete'))
        return 'delete';
    return actions.includes('forget') ? 'forget' : 'keep';
}
const knownActions = ['no-op', 'create', 'read', 'update', 'delete', 'forget'];
/** Does the plan say what happens to a resource, in words that are known? */
function saysWhatHappens({ change: { actions } }) {
    const words = Array.isArray(actions) ? actions : [];
    return words.length > 0 && words.every((word) => knownActions.includes(word));
}
function plannedResource(raw, change, configuration) {
    const instance = instanceOf(raw, 'managed', configuration.moduleAt(raw.module_address ?? ''));
    const written = configuration.resource(instance.module, 'managed', raw.type, raw.name);
    const scope = resourceScope(instance.module, instance.key, written);
    const marks = {
        value: raw.change.after,
        unknown: raw.change.after_unknown,
        sensitive: raw.change.after_sensitive,
        before: change === 'update' ? raw.change.before : undefined,
        beforeSensitive: change === 'update' ? raw.change.before_sensitive : undefined,
    };
    return {
        address: raw.address,
        type: raw.type,
        armType: armTypeOf(raw.type, raw.change.after),
        unread: unreadTypeOf(raw.type, raw.change.after),
        instance,
        configuration: written,
        scope,
        field: Field.ofResource(marks, written?.expressions ?? (written ? {} : undefined), { configuration, scope }),
        change,
        ...(typeof raw.previous_address === 'string' ? { previousId: raw.previous_address } : {}),
        imported: raw.change.importing !== undefined && raw.change.importing !== null,
        raw,
    };
}
/** The same resource as it was before the plan; undefined where the plan does not tell. */
function asBefore(resource, { configuration }) {
    const { raw, scope } = resource;
    return (0,json_object/* isRecord */.u)(raw.change.before) ? { ...resource, field: Field.ofPast(raw.change, { configuration, scope }) } : undefined;
}
function originOf(resource, context) {
    const location = context.locate(resource);
    const words = resource.type.startsWith('azurerm_') ? { words: 'azurerm' } : {};
    return { input: context.input, ...words, ...(location === undefined ? {} : { location }) };
}
/** Why a fact is unknown that no resource of a plan tells this version. */
const notReadFromPlans = 'this version does not read it from plans';

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/clusters/node-pools.js










/** The node pools that a plan declares: those that a cluster holds itself, and those that are resources of their own. */
function readNodePools(context, clusters) {
    const pools = [];
    for (const resource of context.resources.values()) {
        if (!(0,resource_type/* makesNodePools */.Bh)(resource.armType) || isWrite(resource))
            continue;
        const cluster = clusters.byAddress.get(resource.address);
        if (cluster)
            pools.push(...poolsOfCluster(resource, cluster, context));
        else
            pools.push(poolOfItsOwn(resource, clusters, context));
    }
    for (const { update, resourceId } of clusters.outside)
        pools.push(...poolsOutside(update, resourceId, context));
    return pools;
}
function isWrite({ type }) {
    return type === 'azapi_update_resource' || type === 'azapi_resource_action';
}
function poolsOfCluster(resource, cluster, context) {
    const { previousId } = resource;
    return poolsWrittenIn(resource).map(({ id, name, setup, tags }) => {
        const place = id.slice(resource.address.length);
        const machine = {
            ...(0,node_pool/* nodePoolFacts */.As)(setup, cluster),
            id,
            ...identityIn(cluster, name),
            resourceId: belowCluster(cluster.resourceId, name),
            tags: (0,node_pool/* tagsOfPool */.fO)(cluster.tags, tags),
            change: cluster.change,
            ...(previousId === undefined ? {} : { previousId: `${previousId}${place}` }),
            ...(resource.imported ? { imported: true } : {}),
            origin: originOf(resource, context),
            notes: cluster.notes,
        };
        return { machine, cluster: cluster.id };
    });
}
function poolsWrittenIn(resource) {
    const { address, type, field } = resource;
    if (type.startsWith('azurerm_')) {
        const pool = field.at('default_node_pool', 0);
        return [{ id: defaultPoolId(address), name: defaultPoolName(field), setup: azurermPoolSetup(pool), tags: pool.at('tags') }];
    }
    return (0,node_pool/* poolsIn */.bY)(bodyOf(resource)).map((pool, index) => {
        const key = pool.name.kind === 'value' ? JSON.stringify(pool.name.value) : index;
        return { ...pool, id: pool.standsForAll ? address : `${address}.agentPools[${key}]` };
    });
}
/** The node pool that a cluster of azurerm holds itself. */
function defaultPoolId(address) {
    return `${address}.default_node_pool`;
}
function poolOfItsOwn(resource, clusters, context) {
    const { address, type, field, previousId } = resource;
    const azurerm = type.startsWith('azurerm_');
    const place = azurerm ? field : propertiesOf(resource);
    const setup = azurerm ? azurermPoolSetup(field) : (0,node_pool/* readPoolSetup */.iE)(place);
    const owner = ownerOf(resource, clusters, context);
    const name = field.at('name').string();
    const cluster = owner.cluster;
    const own = plannedIdentity(resource, context);
    const machine = {
        ...(0,node_pool/* nodePoolFacts */.As)(setup, cluster ?? channelsUnknown(owner.why)),
        id: address,
        ...(cluster ? identityIn(cluster, name) : identityOutside(owner.id, name, own)),
        resourceId: own.resourceId.kind === 'value' || !cluster ? own.resourceId : belowCluster(cluster.resourceId, name),
        tags: (0,node_pool/* tagsOfPool */.fO)(cluster?.tags ?? (0,estate_known/* unknown */.L5)(owner.why), place.at('tags')),
        change: (0,declaration/* touched */.F)(resource.change, cluster?.change ?? 'keep'),
        ...(previousId === undefined ? {} : { previousId }),
        ...(resource.imported ? { imported: true } : {}),
        origin: originOf(resource, context),
        notes: cluster?.notes ?? [],
    };
    return cluster ? { machine, cluster: cluster.id } : { machine };
}
function ownerOf(resource, clusters, context) {
    const address = clusterNamedBy(resource, clusters, context);
    if (typeof address === 'object')
        return address;
    const cluster = clusters.byAddress.get(address);
    return cluster ? { cluster, why: '' } : { why: 'which cluster it belongs to is not known' };
}
/** The address of the cluster that a pool or a window belongs to, or why there is none. */
function clusterNamedBy(resource, { lookup }, context) {
    const attribute = resource.type.startsWith('azurerm_') ? 'kubernetes_cluster_id' : 'parent_id';
    const outside = 'its cluster lies outside the plan';
    const byId = (id) => lookup.byId(id) ?? { id, why: outside };
    const id = resource.field.at(attribute).id();
    if (id.kind === 'value')
        return byId(id.value);
    const found = resolveAttribute(resource, { attribute }, clusterRole(context), context);
    if (found.kind === 'several')
        return { why: 'which cluster it belongs to is not known' };
    if (found.kind === 'none')
        return { why: `its cluster is not known: ${found.why}` };
    const updated = updatedIds(context).get(found.address);
    return updated === undefined ? found.address : byId(updated);
}
function channelsUnknown(why) {
    const open = (0,estate_known/* unknown */.L5)(why);
    return { sku: open, upgradeChannel: open, nodeChannel: open };
}
/** A pool lies where its cluster does, and has a name within it. */
function identityIn({ name, subscription, signIn, resourceGroup, location }, pool) {
    return {
        name: name.kind === 'value' ? (0,estate_known/* mapKnown */.ym)(pool, (own) => `${name.value}/${own}`) : name,
        subscription,
        ...(signIn === undefined ? {} : { signIn }),
        resourceGroup,
        location,
    };
}
function identityOutside(cluster, pool, own) {
    const location = (0,estate_known/* unknown */.L5)('its cluster lies outside the plan');
    if (cluster === undefined)
        return { ...own, name: pool, resourceGroup: (0,estate_known/* unknown */.L5)('its cluster is not known'), location };
    const { name, subscription, resourceGroup } = identityInId(cluster);
    return { name: name.kind === 'value' ? (0,estate_known/* mapKnown */.ym)(pool, (of) => `${name.value}/${of}`) : pool, subscription, resourceGroup, location };
}
function belowCluster(cluster, pool) {
    if (cluster.kind !== 'value' || pool.kind !== 'value')
        return cluster.kind === 'value' ? pool : cluster;
    return (0,resource_id/* parseResourceId */.RQ)(cluster.value) ? (0,estate_known/* value */.Uq)(`${cluster.value}/agentPools/${pool.value}`) : (0,estate_known/* unknown */.L5)('known after apply');
}
/** An update that writes a channel of a cluster outside the plan decides about pools that nobody sees. */
function poolsOutside(update, resourceId, context) {
    const written = (0,node_pool/* readChannelUpdate */.xu)(bodyOf(update));
    if (Object.keys(written).length === 0)
        return [];
    const why = 'the cluster lies outside the plan';
    const own = plannedIdentity(update, context);
    const id = resourceId.kind === 'value' ? resourceId.value : undefined;
    const machine = {
        ...(0,node_pool/* nodePoolFacts */.As)((0,node_pool/* unknownSetup */.ss)(why), { ...channelsUnknown(why), ...written }),
        id: update.address,
        ...identityOutside(id, (0,estate_known/* unknown */.L5)(why), own),
        resourceId: (0,estate_known/* unknown */.L5)(why),
        tags: (0,estate_known/* unknown */.L5)(why),
        change: update.change === 'keep' ? 'keep' : 'update',
        origin: originOf(update, context),
        notes: ['It stands for the node pools of a cluster outside the plan: only what the plan writes is known.'],
    };
    return [{ machine }];
}
/** What a deleted resource leaves of node pools, by address. */
function leavingPoolId(address, type, armType) {
    return type.startsWith('azurerm_') && armType === resource_type/* resourceTypes */.AU.cluster ? defaultPoolId(address) : address;
}

// EXTERNAL MODULE: ./lib/estate/node-window.js
var estate_node_window = __webpack_require__(7947);
// EXTERNAL MODULE: ./lib/estate/unread.js
var estate_unread = __webpack_require__(21);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/clusters/node-windows.js










/** When AKS may update the nodes of the clusters of a plan, where the plan says so. */
function readNodeWindows(context, clusters, pools) {
    const schedules = [];
    const assignments = [];
    const assign = (schedule, { id, change, origin }, cluster) => {
        for (const { machine, cluster: own } of pools) {
            if (own === cluster)
                assignments.push((0,estate_node_window/* windowForPool */.Mc)({ id, schedule, change, origin }, machine.id));
        }
    };
    for (const resource of context.resources.values()) {
        const cluster = clusters.byAddress.get(resource.address);
        const inBlock = cluster && windowOf(resource, cluster, context);
        if (inBlock) {
            schedules.push(inBlock);
            assign({ kind: 'inside', ids: [inBlock.id] }, inBlock, cluster.id);
        }
        if (resource.armType !== resource_type/* resourceTypes */.AU.clusterMaintenance || resource.type === 'azapi_resource_action')
            continue;
        const owner = clusterNamedBy(resource, clusters, context);
        const address = typeof owner === 'string' ? owner : '';
        const { field, change } = resource;
        const isOurs = (0,node_window/* isNodeWindowName */.cq)(field.at('name').string());
        if (isOurs === 'no')
            continue;
        if (isOurs === 'unknown' || resource.type === 'azapi_update_resource') {
            const why = `what ${resource.address} says of the windows of its cluster is not known`;
            assign({ kind: 'unknown', why }, { id: resource.address, change, origin: originOf(resource, context) }, address);
            continue;
        }
        const schedule = plannedWindow(resource, context);
        schedules.push(schedule);
        assign({ kind: 'inside', ids: [schedule.id] }, schedule, address);
    }
    return { schedules, assignments };
}
/** The block of a cluster of azurerm. */
function windowOf(resource, cluster, context) {
    if (!resource.type.startsWith('azurerm_'))
        return undefined;
    const facts = azurermNodeWindow(resource.field);
    if (!facts)
        return undefined;
    const { resourceId, subscription, signIn, resourceGroup, location, tags, change } = cluster;
    return {
        ...(0,estate_unread/* unreadOfSchedule */.K)(notReadFromPlans),
        id: `${resource.address}.maintenance_window_node_os`,
        name: (0,estate_known/* value */.Uq)(estate_node_window/* nodeWindowScope */.lj),
        resourceId: resourceId.kind === 'value' ? (0,estate_known/* value */.Uq)(`${resourceId.value}/maintenanceConfigurations/${estate_node_window/* nodeWindowScope */.lj}`) : resourceId,
        subscription,
        ...(signIn === undefined ? {} : { signIn }),
        resourceGroup,
        location,
        tags,
        ...facts,
        change,
        origin: originOf(resource, context),
    };
}
function plannedWindow(resource, context) {
    return {
        ...(0,estate_unread/* unreadOfSchedule */.K)(notReadFromPlans),
        ...plannedIdentity(resource, context),
        ...(0,node_window/* readNodeWindow */.pi)(propertiesOf(resource)),
        id: resource.address,
        change: resource.change,
        origin: originOf(resource, context),
    };
}

// EXTERNAL MODULE: ./lib/sources/arm/extension.js
var arm_extension = __webpack_require__(9878);
// EXTERNAL MODULE: ./lib/sources/arm/sql.js
var sql = __webpack_require__(8531);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/machines/companions.js












/** An application health extension declared beside its scale set. */
function addHealth(resource, machines, lookup, context) {
    const azapi = resource.type === 'azapi_resource';
    const type = (azapi ? propertiesOf(resource) : resource.field).at('type');
    const isHealth = (0,arm_extension/* isHealthExtension */.wR)({ type });
    if (isHealth === 'no' && type.isSet)
        return;
    const attribute = azapi ? 'parent_id' : 'virtual_machine_scale_set_id';
    const meant = machinesMeant(resource, { id: resource.field.at(attribute), attribute }, machines, lookup, context);
    const settled = meant.certain && isHealth === 'yes';
    const health = settled ? (0,estate_known/* value */.Uq)(true) : (0,estate_known/* unknown */.L5)(`whether ${resource.address} is its health extension is not known`);
    for (const machine of meant.machines) {
        if (!machine.kind.endsWith('scale-set') || (machine.health.kind === 'value' && machine.health.value))
            continue;
        machines.set(machine.id, { ...machine, health, change: (0,declaration/* touched */.F)(machine.change, resource.change) });
    }
}
/** Sets whose health extension the plan takes away change with it; one that it only forgets stays in Azure. */
function withFormerHealth(machines, resources, configuration) {
    const leaving = resources.filter((raw) => armTypeOf(raw.type, raw.change.before) === resource_type/* resourceTypes */.AU.scaleSetExtension && leaves(raw));
    if (leaving.length === 0)
        return machines;
    const lookup = new ResourceLookup(machines);
    const gone = new Set();
    const forgotten = new Set();
    for (const raw of leaving) {
        const before = Field.ofPast(raw.change, { configuration, scope: { module: [] } });
        const azapi = raw.type === 'azapi_resource';
        const type = (azapi ? propertiesOf({ field: before }) : before).at('type');
        const set = before.at(azapi ? 'parent_id' : 'virtual_machine_scale_set_id').string();
        const found = set.kind === 'value' ? lookup.byId(set.value) : undefined;
        if (found === undefined || (0,arm_extension/* isHealthExtension */.wR)({ type }) !== 'yes')
            continue;
        (changeOf(raw) === 'forget' ? forgotten : gone).add(found);
    }
    return machines.map((machine) => {
        if (forgotten.has(machine.id))
            return { ...machine, health: (0,estate_known/* value */.Uq)(true) };
        return gone.has(machine.id) ? { ...machine, change: (0,declaration/* touched */.F)(machine.change, 'update') } : machine;
    });
}
function leaves(raw) {
    const change = changeOf(raw);
    return change === 'delete' || change === 'replace' || change === 'forget';
}
/** SQL Server's own patching, set on the SQL virtual machine that lies over a virtual machine. */
function addSqlPatching(resource, machines, lookup, context) {
    const azurerm = resource.type.startsWith('azurerm_');
    const properties = propertiesOf(resource);
    const target = azurerm
        ? { id: resource.field.at('virtual_machine_id'), attribute: 'virtual_machine_id' }
        : { id: (0,sql/* machineOfSql */.r)(properties), attribute: 'body', entry: ['properties', 'virtualMachineResourceId'] };
    const enabled = azurerm ? sqlPatchingOf(resource) : (0,sql/* readSqlPatching */.b)(properties);
    const meant = machinesMeant(resource, target, machines, lookup, context);
    const sqlPatching = meant.certain ? enabled : (0,estate_known/* unknown */.L5)(`whether ${resource.address} belongs to it is not known`);
    for (const machine of meant.machines) {
        if (machine.kind !== 'virtual-machine' || (!meant.certain && machine.sqlPatching.kind === 'value' && machine.sqlPatching.value))
            continue;
        machines.set(machine.id, { ...machine, sqlPatching, change: (0,declaration/* touched */.F)(machine.change, resource.change) });
    }
}
/** Many versions of azurerm do not send that the block is taken away, and the plan does not tell which one it is. */
function sqlPatchingOf({ field, raw, change }) {
    const enabled = isWritten(field.at('auto_patching'));
    const was = (0,json_object/* isRecord */.u)(raw.change.before) ? raw.change.before.auto_patching : undefined;
    const isRemoved = change === 'update' && Array.isArray(was) && was.length > 0;
    return isRemoved && enabled.kind === 'value' && !enabled.value
        ? (0,estate_known/* unknown */.L5)('auto_patching is taken away, and older versions of azurerm do not send that to Azure')
        : enabled;
}
/** The block has no switch of its own: written means on. */
function isWritten(block) {
    if (block.length > 0)
        return (0,estate_known/* value */.Uq)(true);
    return block.isUnknown && block.isDeclaredForReal ? (0,estate_known/* unknown */.L5)('known after apply') : (0,estate_known/* value */.Uq)(false);
}
/** The machine that a resource beside it names; every one that it may mean where that is not certain; none outside the plan. */
function machinesMeant(resource, target, machines, lookup, context) {
    const id = target.id.id();
    const found = id.kind === 'value' ? undefined : resolveAttribute(resource, target, machineRole(context), context);
    const certain = id.kind === 'value' ? lookup.byId(id.value) : found?.kind === 'one' ? found.address : undefined;
    if (certain !== undefined || id.kind === 'value') {
        const machine = certain === undefined ? undefined : machines.get(certain);
        return { machines: machine ? [machine] : [], certain: true };
    }
    const candidates = found?.kind === 'several' ? found.addresses : [...machines.keys()];
    return { machines: candidates.flatMap((candidate) => machines.get(candidate) ?? []), certain: false };
}

// EXTERNAL MODULE: ./lib/sources/arm/power.js
var power = __webpack_require__(6466);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/machines/power.js









function switchMachines(declared, context) {
    const ofType = (type) => [...context.resources.values()].filter(({ armType }) => armType === type);
    const [shutdowns, actions] = [ofType(resource_type/* resourceTypes */.AU.shutdownSchedule), ofType(resource_type/* resourceTypes */.AU.scheduledAction)];
    if (shutdowns.length === 0 && actions.length === 0)
        return { machines: declared, gaps: [] };
    const machines = new Map(declared.map((machine) => [machine.id, machine]));
    const reader = new PowerReader(machines, context);
    for (const shutdown of shutdowns)
        reader.shutDown(shutdown);
    for (const action of actions)
        reader.runAction(action);
    return { machines: [...machines.values()], gaps: reader.gaps };
}
class PowerReader {
    gaps = [];
    #machines;
    #context;
    #lookup;
    #attachments;
    constructor(machines, context) {
        this.#machines = machines;
        this.#context = context;
        this.#lookup = new ResourceLookup(machines.values());
        this.#attachments = [...context.resources.values()].filter(attaches);
    }
    shutDown(resource) {
        const azurerm = resource.type.startsWith('azurerm_');
        const properties = propertiesOf(resource);
        const shutdown = azurerm ? shutdownOfAzurerm(resource) : (0,power/* readShutdown */.Dw)(properties);
        if (shutdown === undefined)
            return;
        const target = azurerm
            ? { id: resource.field.at('virtual_machine_id'), attribute: 'virtual_machine_id' }
            : { id: (0,power/* machineOfShutdown */.T7)(properties), attribute: 'body', entry: ['properties', 'targetResourceId'] };
        // An update writes some of a schedule, which need not name the machine.
        if (resource.type === 'azapi_update_resource' && !target.id.isSet)
            this.#tell(resource);
        else {
            const meant = machinesMeant(resource, target, this.#machines, this.#lookup, this.#context);
            const isSure = meant.certain && resource.type !== 'azapi_update_resource';
            this.#write(meant, isSure ? shutdown : (0,power/* unknownShutdown */.L8)(`whether ${resource.address} shuts it down is not known`), resource);
        }
    }
    runAction(resource) {
        const action = (0,power/* readScheduledAction */.ks)(propertiesOf(resource));
        if (action === undefined)
            return;
        const attached = this.#attachments.filter((attachment) => this.#mayAttachTo(attachment, resource));
        const isRead = action.does !== 'unknown' && resource.type !== 'azapi_update_resource';
        if (action.does !== 'start' && (attached.length === 0 || !isRead))
            this.#tell(resource);
        if (attached.length === 0) {
            if (action.does !== 'stop')
                this.#write(this.#anyMachine(), (0,power/* unknownStart */.zu)(`which machines ${resource.address} starts is not known`));
            return;
        }
        for (const attachment of attached) {
            for (const meant of this.#attachedBy(attachment)) {
                if (action.does === 'stop')
                    this.#write(meant, (0,power/* unknownShutdown */.L8)(`${resource.address} switches it off, and when is not read`), resource);
                else {
                    const isSure = meant.certain && action.does === 'start' && this.#attachesTo(attachment, resource);
                    this.#write(meant, isSure ? action.start : (0,power/* unknownStart */.zu)(`whether ${resource.address} starts it is not known`), resource);
                }
            }
        }
    }
    #tell({ address: subject, change }) {
        this.gaps.push((0,power/* switchesUnknownMachines */.bG)({ subject, change }));
    }
    #anyMachine() {
        return { machines: [...this.#machines.values()], certain: false };
    }
    /** What is certain stays; a second start that is certain leaves open which one counts. */
    #write({ machines }, facts, by) {
        const isOpen = Object.values(facts).some((fact) => fact.kind === 'unknown');
        for (const { id } of machines) {
            const machine = this.#machines.get(id);
            if (machine?.kind !== 'virtual-machine')
                continue;
            const settled = 'startTime' in facts ? machine.startTime : machine.shutdownTime;
            if (isOpen && settled.kind === 'value')
                continue;
            const both = settled.kind === 'value' && 'startTime' in facts ? (0,power/* unknownStart */.zu)('several scheduled actions start it') : facts;
            this.#machines.set(id, { ...machine, ...both, change: by ? (0,declaration/* touched */.F)(machine.change, by.change) : machine.change });
        }
    }
    #attachesTo(attachment, action) {
        const id = attachment.field.at('resource_id').string();
        const own = (0,estate_known/* valueOf */.RP)(action.field.at('id').string());
        if (id.kind === 'value')
            return own !== undefined && (0,resource_id/* resourceKey */.ik)(own) === (0,resource_id/* resourceKey */.ik)(id.value);
        const found = resolveAttribute(attachment, { attribute: 'resource_id' }, scheduledActionRole(this.#context), this.#context);
        return found.kind === 'one' && found.address === action.address;
    }
    #mayAttachTo(attachment, action) {
        if (attachment.field.at('resource_id').string().kind === 'value')
            return this.#attachesTo(attachment, action);
        const found = resolveAttribute(attachment, { attribute: 'resource_id' }, scheduledActionRole(this.#context), this.#context);
        if (found.kind === 'one')
            return found.address === action.address;
        return found.kind !== 'several' || found.addresses.includes(action.address);
    }
    /** Each machine that it names; where an id is not known, what the references of the body lead to. */
    #attachedBy(attachment) {
        const resources = bodyOf(attachment).at('resources');
        if (!Array.isArray(resources.raw))
            return [this.#anyMachine()];
        const ids = resources.items().map((item) => item.at('resourceId'));
        const literal = ids.flatMap((id) => (id.id().kind === 'value' ? [this.#meant(attachment, id)] : []));
        const open = ids.filter((id) => id.id().kind !== 'value');
        const [first] = open;
        if (first === undefined)
            return literal;
        const meant = this.#meant(attachment, first);
        return [...literal, { ...meant, certain: meant.certain && open.length === 1 }];
    }
    #meant(attachment, id) {
        const place = { id, attribute: 'body', entry: ['resources'] };
        return machinesMeant(attachment, place, this.#machines, this.#lookup, this.#context);
    }
}
/** Puts machines under a scheduled action. */
function attaches({ type, field }) {
    const [of, action] = [field.at('type').string(), field.at('action').string()];
    if (type !== 'azapi_resource_action' || of.kind !== 'value' || action.kind !== 'value')
        return false;
    return (0,resource_id/* sameText */.QV)(of.value.replace(/@.*$/s, ''), resource_type/* resourceTypes */.AU.scheduledAction) && (0,resource_id/* sameText */.QV)(action.value, 'attachResources');
}
function shutdownOfAzurerm({ field }) {
    const enabled = field.at('enabled').flag(true);
    if (enabled.kind === 'value' && !enabled.value)
        return undefined;
    if (enabled.kind !== 'value')
        return (0,power/* unknownShutdown */.L8)('whether the schedule that shuts it down is enabled is not known');
    return { shutdownTime: (0,power/* readTimeOfDay */.pe)(field.at('daily_recurrence_time')), shutdownZone: field.at('timezone').string() };
}

// EXTERNAL MODULE: ./lib/sources/arm/image.js
var arm_image = __webpack_require__(4014);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/azurerm/machine.js





/** `azurerm_linux_virtual_machine` and `azurerm_windows_virtual_machine`, azurerm 3 to 5. */
function readVirtualMachine({ field, type }) {
    const os = type === 'azurerm_windows_virtual_machine' ? 'windows' : 'linux';
    const specialised = isSpecialised(field);
    const undeclared = specialised.kind === 'value' && specialised.value;
    const patchMode = field.at('patch_mode');
    const assessment = field.at('patch_assessment_mode');
    return {
        kind: 'virtual-machine',
        os: (0,estate_known/* value */.Uq)(os),
        image: guestImage(field, specialised),
        licenseType: field.at('license_type').string(),
        specialised,
        legacy: false,
        zones: oneOrNone(field.at('zone')),
        availabilitySet: field.at('availability_set_id').string(),
        scaleSet: field.at('virtual_machine_scale_set_id').string(),
        patchMode: undeclared && !patchMode.isSet ? estate_known/* absent */.Ge : patchMode.word(vocabulary/* readPatchMode */.Ox, patch_settings/* defaultMode */.Hf[os]),
        assessmentMode: undeclared && !assessment.isSet ? estate_known/* absent */.Ge : assessment.word(vocabulary/* readAssessmentMode */.c5, 'ImageDefault'),
        bypass: field.at('bypass_platform_safety_checks_on_user_schedule_enabled').flag(false),
        rebootSetting: field.at('reboot_setting').word(vocabulary/* readRebootSetting */.yo),
        hotpatch: os === 'windows' ? field.at('hotpatching_enabled').flag(false) : (0,estate_known/* implicit */.AS)(false),
        agent: field.at('provision_vm_agent').flag(true),
        extensionsAllowed: field.at('allow_extension_operations').flag(true),
        automaticUpdates: os === 'windows' ? automaticUpdatesOf(field, undeclared) : estate_known/* absent */.Ge,
        ...scale_set/* noScaleSet */._A,
    };
}
/**
 * Azure fills `os_managed_disk_id` in for every machine, so only its expression says that a machine was made from a specialised disk;
 * an administrator's name excludes it.
 */
function isSpecialised(field) {
    const disk = field.at('os_managed_disk_id');
    if (!disk.isDeclaredForReal || disk.expression === undefined)
        return (0,estate_known/* value */.Uq)(false);
    const admin = field.at('admin_username');
    if (admin.isSet)
        return (0,estate_known/* value */.Uq)(false);
    return admin.isUnknown && admin.isDeclaredForReal ? (0,estate_known/* unknown */.L5)('known after apply: os_managed_disk_id or admin_username') : (0,estate_known/* value */.Uq)(true);
}
/** `automatic_updates_enabled` since 4.42, `enable_automatic_updates` up to 4; both exist in between. */
function automaticUpdatesOf(field, undeclared = false) {
    const [current, former] = [field.at('automatic_updates_enabled'), field.at('enable_automatic_updates')];
    const chosen = [current, former].find((one) => one.isDeclaredForReal) ?? [current, former].find((one) => one.isSet) ?? current;
    return undeclared && !chosen.isSet ? estate_known/* absent */.Ge : chosen.flag(true);
}
/** Image of a machine or scale set; a machine without OS profile has none. */
function writtenImage(field, specialised, block = 'source_image_reference') {
    const custom = field.at('source_image_id').string();
    if (custom.kind === 'value')
        return (0,estate_known/* value */.Uq)({ kind: 'custom', id: custom.value });
    const reference = field.at(block, 0);
    if (field.at(block).length > 0)
        return (0,arm_image/* imageOf */.dT)(namesIn(reference), reference.at('id').string(), field.unnamed('the image'));
    if (specialised.kind === 'value' && specialised.value)
        return estate_known/* absent */.Ge;
    return custom.kind === 'unknown' ? custom : field.unnamed('the image');
}
/**
 * Image of a machine that is patched from inside, where neither the version nor the id of a custom image matters: what is known after
 * apply is still a custom image where `source_image_id` is the only thing written.
 */
function guestImage(field, specialised) {
    const [id, reference] = [field.at('source_image_id'), field.at('source_image_reference')];
    const onlyId = !reference.isUnknown && reference.length === 0 && specialised.kind === 'value' && !specialised.value;
    if (onlyId && id.string().kind === 'unknown' && id.isDeclaredForReal && id.expression !== undefined)
        return (0,estate_known/* value */.Uq)(arm_image/* customKnownLater */.P7);
    if (reference.length === 0 || id.string().kind !== 'absent')
        return writtenImage(field, specialised);
    const names = namesIn(reference.at(0));
    return (0,arm_image/* imageOf */.dT)({ ...names, version: (0,arm_image/* anyVersion */.ZF)(names.version) }, estate_known/* absent */.Ge, field.unnamed('the image'));
}
function namesIn(reference) {
    const name = (part) => reference.at(part).string();
    return { publisher: name('publisher'), offer: name('offer'), sku: name('sku'), version: name('version') };
}
function oneOrNone(zone) {
    const text = zone.string();
    return text.kind === 'value' ? { ...text, value: [text.value] } : text;
}
/** `azurerm_virtual_machine`, the first resource for machines: it has no patch settings at all. */
function readLegacyMachine({ field }) {
    const windows = field.at('os_profile_windows_config', 0);
    const os = legacyOs(field);
    const specialised = (0,estate_known/* value */.Uq)(field.at('os_profile').length === 0 && !field.at('os_profile').isUnknown);
    return {
        kind: 'virtual-machine',
        os,
        image: writtenImage(field, specialised, 'storage_image_reference'),
        licenseType: field.at('license_type').string(),
        specialised,
        legacy: true,
        zones: field.at('zones').settledStrings(),
        availabilitySet: field.at('availability_set_id').string(),
        scaleSet: estate_known/* absent */.Ge,
        ...patch_settings/* noPatchSettings */.to,
        agent: hasBlock(field, 'os_profile_windows_config') ? windows.at('provision_vm_agent').flag(false) : (0,estate_known/* implicit */.AS)(true),
        extensionsAllowed: (0,estate_known/* implicit */.AS)(true),
        // azurerm sends false here when nobody writes it, unlike Azure's own default.
        automaticUpdates: hasBlock(field, 'os_profile_windows_config') ? windows.at('enable_automatic_upgrades').flag(false) : estate_known/* absent */.Ge,
        ...scale_set/* noScaleSet */._A,
    };
}
function hasBlock(field, name) {
    return field.at(name).length > 0;
}
function legacyOs(field) {
    if (hasBlock(field, 'os_profile_windows_config'))
        return (0,estate_known/* value */.Uq)('windows');
    if (hasBlock(field, 'os_profile_linux_config'))
        return (0,estate_known/* value */.Uq)('linux');
    const declared = field.at('storage_os_disk', 0, 'os_type').string();
    if (declared.kind === 'value')
        return (0,estate_known/* value */.Uq)(declared.value.toLowerCase() === 'windows' ? 'windows' : 'linux');
    const publisher = field.at('storage_image_reference', 0, 'publisher').string();
    return (publisher.kind === 'value' ? (0,arm_image/* osOfPublisher */.qv)(publisher.value) : undefined) ?? field.unnamed('the operating system');
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/azurerm/scale-set.js






const neverSpecialised = (0,estate_known/* value */.Uq)(false);
/** `azurerm_linux_virtual_machine_scale_set` and `azurerm_windows_virtual_machine_scale_set`: uniform orchestration. */
function readUniformScaleSet({ field, type }) {
    const windows = type === 'azurerm_windows_virtual_machine_scale_set';
    const policy = field.at('automatic_os_upgrade_policy', 0);
    const [current, former] = [policy.at('automatic_os_upgrade_enabled'), policy.at('enable_automatic_os_upgrade')];
    return {
        kind: 'uniform-scale-set',
        os: (0,estate_known/* value */.Uq)(windows ? 'windows' : 'linux'),
        image: writtenImage(field, neverSpecialised),
        licenseType: field.at('license_type').string(),
        specialised: neverSpecialised,
        legacy: false,
        zones: field.at('zones').settledStrings(),
        availabilitySet: estate_known/* absent */.Ge,
        scaleSet: estate_known/* absent */.Ge,
        ...patch_settings/* noPatchSettings */.to,
        agent: field.at('provision_vm_agent').flag(true),
        extensionsAllowed: field.at('extension_operations_enabled').flag(true),
        automaticUpdates: windows ? automaticUpdatesOf(field) : estate_known/* absent */.Ge,
        automaticOsUpgrade: (current.isUnset ? former : current).flag(false),
        health: healthOf(field),
        upgradeMode: field.at('upgrade_mode').string(),
    };
}
/** `azurerm_virtual_machine_scale_set`, up to azurerm 3. */
function readLegacyScaleSet({ field }) {
    const os = scale_set_legacyOs(field);
    return {
        kind: 'uniform-scale-set',
        os,
        image: writtenImage(field, neverSpecialised, 'storage_profile_image_reference'),
        licenseType: field.at('license_type').string(),
        specialised: neverSpecialised,
        legacy: true,
        zones: field.at('zones').settledStrings(),
        availabilitySet: estate_known/* absent */.Ge,
        scaleSet: estate_known/* absent */.Ge,
        ...patch_settings/* noPatchSettings */.to,
        agent: field.at('os_profile_windows_config', 0, 'provision_vm_agent').flag(true),
        extensionsAllowed: (0,estate_known/* implicit */.AS)(true),
        automaticUpdates: field.at('os_profile_windows_config', 0, 'enable_automatic_upgrades').flag(),
        automaticOsUpgrade: field.at('automatic_os_upgrade').flag(false),
        health: healthOf(field),
        upgradeMode: field.at('upgrade_policy_mode').string(),
    };
}
function scale_set_legacyOs(field) {
    if (field.at('os_profile_windows_config').length > 0)
        return (0,estate_known/* value */.Uq)('windows');
    if (field.at('os_profile_linux_config').length > 0)
        return (0,estate_known/* value */.Uq)('linux');
    const publisher = field.at('storage_profile_image_reference', 0, 'publisher').string();
    return (publisher.kind === 'value' ? (0,arm_image/* osOfPublisher */.qv)(publisher.value) : undefined) ?? field.unnamed('the operating system');
}
/**
 * `azurerm_orchestrated_virtual_machine_scale_set`: flexible orchestration. Undefined for a set without machine profile, which only
 * groups machines that are declared by themselves.
 */
function readFlexibleScaleSet({ field }) {
    const profile = field.at('os_profile', 0);
    const hasProfile = field.at('os_profile').length > 0;
    if (!hasProfile && field.at('sku_name').isUnset)
        return undefined;
    const os = flexibleOs(field, profile);
    const settings = profile.at(os.kind === 'value' && os.value === 'windows' ? 'windows_configuration' : 'linux_configuration', 0);
    const mode = os.kind === 'value' ? patch_settings/* defaultMode */.Hf[os.value] : undefined;
    return {
        kind: 'flexible-scale-set',
        os,
        image: guestImage(field, (0,estate_known/* value */.Uq)(!hasProfile)),
        licenseType: field.at('license_type').string(),
        specialised: (0,estate_known/* value */.Uq)(!hasProfile),
        legacy: false,
        zones: field.at('zones').settledStrings(),
        availabilitySet: estate_known/* absent */.Ge,
        scaleSet: estate_known/* absent */.Ge,
        patchMode: hasProfile ? settings.at('patch_mode').word(vocabulary/* readPatchMode */.Ox, mode) : estate_known/* absent */.Ge,
        assessmentMode: hasProfile ? settings.at('patch_assessment_mode').word(vocabulary/* readAssessmentMode */.c5, 'ImageDefault') : estate_known/* absent */.Ge,
        bypass: (0,estate_known/* implicit */.AS)(false), // azurerm has no attribute for it
        rebootSetting: estate_known/* absent */.Ge,
        hotpatch: settings.at('hotpatching_enabled').flag(false),
        agent: settings.at('provision_vm_agent').flag(true),
        extensionsAllowed: field.at('extension_operations_enabled').flag(true),
        automaticUpdates: os.kind === 'value' && os.value === 'windows' ? automaticUpdatesOf(settings, !hasProfile) : estate_known/* absent */.Ge,
        automaticOsUpgrade: (0,estate_known/* implicit */.AS)(false),
        health: healthOf(field),
        upgradeMode: field.at('upgrade_mode').string(),
    };
}
function flexibleOs(field, profile) {
    if (profile.at('windows_configuration').length > 0)
        return (0,estate_known/* value */.Uq)('windows');
    if (profile.at('linux_configuration').length > 0)
        return (0,estate_known/* value */.Uq)('linux');
    const publisher = field.at('source_image_reference', 0, 'publisher').string();
    return (publisher.kind === 'value' ? (0,arm_image/* osOfPublisher */.qv)(publisher.value) : undefined) ?? field.unnamed('the operating system');
}
/** A health probe or an application health extension written into the set itself. */
function healthOf(field) {
    const probe = field.at('health_probe_id');
    if (probe.isSet || (probe.isUnknown && probe.isDeclaredForReal))
        return (0,estate_known/* value */.Uq)(true);
    const extensions = field
        .at('extension')
        .items()
        .map((extension) => (0,arm_extension/* isHealthExtension */.wR)({ type: extension.at('type') }));
    if (extensions.includes('yes'))
        return (0,estate_known/* value */.Uq)(true);
    return extensions.includes('unknown') ? (0,estate_known/* unknown */.L5)('known after apply: the type of an extension') : (0,estate_known/* value */.Uq)(false);
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/machines/read-machines.js















/** The machines that a plan declares, by address. */
function readMachines(context) {
    const machines = new Map();
    for (const resource of context.resources.values()) {
        const facts = resource.type === 'azapi_update_resource' ? undefined : factsOf(resource);
        if (!facts)
            continue;
        const machine = machineOf(resource, facts, context);
        const former = formerFacts(resource, machine, context);
        machines.set(resource.address, former ? { ...machine, former } : machine);
    }
    return machines;
}
function factsOf(resource) {
    switch (resource.type) {
        case 'azurerm_linux_virtual_machine':
        case 'azurerm_windows_virtual_machine':
            return readVirtualMachine(resource);
        case 'azurerm_virtual_machine':
            return readLegacyMachine(resource);
        case 'azurerm_linux_virtual_machine_scale_set':
        case 'azurerm_windows_virtual_machine_scale_set':
            return readUniformScaleSet(resource);
        case 'azurerm_virtual_machine_scale_set':
            return readLegacyScaleSet(resource);
        case 'azurerm_orchestrated_virtual_machine_scale_set':
            return readFlexibleScaleSet(resource);
        case 'azurerm_arc_machine':
            return arcMachine;
        default: {
            const { armType } = resource;
            if (!(0,resource_type/* isMachineType */.ej)(armType))
                return undefined;
            const body = bodyOf(resource);
            return (0,machine/* onlyGroups */.Fz)(armType, body) ? undefined : (0,machine/* readMachine */.Uc)(armType, body);
        }
    }
}
/** `azurerm_arc_machine` has no patch attributes, and does not say which system runs on it. */
const arcMachine = {
    kind: 'arc-server',
    os: (0,estate_known/* unknown */.L5)('azurerm_arc_machine does not name the operating system'),
    image: estate_known/* absent */.Ge,
    licenseType: estate_known/* absent */.Ge,
    specialised: (0,estate_known/* value */.Uq)(false),
    legacy: false,
    zones: estate_known/* absent */.Ge,
    availabilitySet: estate_known/* absent */.Ge,
    scaleSet: estate_known/* absent */.Ge,
    ...patch_settings/* noPatchSettings */.to,
    assessmentMode: (0,estate_known/* implicit */.AS)('ImageDefault'),
    agent: estate_known/* absent */.Ge,
    extensionsAllowed: estate_known/* absent */.Ge,
    automaticUpdates: estate_known/* absent */.Ge,
    ...scale_set/* noScaleSet */._A,
};
function machineOf(resource, facts, context) {
    return {
        ...(0,estate_unread/* unreadOfMachine */.o)(facts, notReadFromPlans),
        id: resource.address,
        ...plannedIdentity(resource, context),
        tags: plannedTags(resource, context),
        ...facts,
        availabilitySet: availabilitySetOf(resource, facts, context),
        sqlPatching: estate_known/* absent */.Ge,
        ...power/* neverSwitched */.qU,
        change: resource.change,
        ...(resource.previousId === undefined ? {} : { previousId: resource.previousId }),
        ...(resource.imported ? { imported: true } : {}),
        origin: originOf(resource, context),
        notes: [],
    };
}
/** A set that this plan creates has no id yet: its address stands for it. */
function availabilitySetOf(resource, { availabilitySet }, context) {
    if (availabilitySet.kind !== 'unknown')
        return availabilitySet;
    const inBody = { attribute: 'body', entry: ['properties', 'availabilitySet', 'id'] };
    const place = resource.type === 'azapi_resource' ? inBody : { attribute: 'availability_set_id' };
    const found = resolveAttribute(resource, place, availabilitySetRole(context), context);
    return found.kind === 'one' ? (0,estate_known/* value */.Uq)(found.address) : availabilitySet;
}
function scopeFactsOf({ kind, signIn, subscription, resourceGroup, location, os, tags }) {
    return { kind, ...(signIn === undefined ? {} : { signIn }), subscription, resourceGroup, location, os, tags };
}
const untold = (0,estate_known/* unknown */.L5)('the plan does not tell what it was before');
const nothingTold = { subscription: untold, resourceGroup: untold, location: untold, os: untold, tags: untold };
/** What dynamic scopes selected a machine by before the plan; undefined where all of it stays, and for a machine that is new. */
function formerFacts(resource, machine, context) {
    if (resource.change !== 'update' && resource.change !== 'replace')
        return undefined;
    const past = asBefore(resource, context);
    const before = past
        ? { ...plannedIdentity(past, context), os: factsOf(past)?.os ?? untold, tags: readFormerTags(past, resource, machine.tags, context) }
        : nothingTold;
    const settled = (was, is) => (stays(was, is, resource.change) ? is : was);
    const former = {
        ...scopeFactsOf(machine),
        subscription: settled(before.subscription, machine.subscription),
        resourceGroup: settled(before.resourceGroup, machine.resourceGroup),
        location: settled(before.location, machine.location),
        os: settled(before.os, machine.os),
        tags: before.tags,
    };
    return changing.some((name) => former[name] !== machine[name]) ? former : undefined;
}
const changing = ['subscription', 'resourceGroup', 'location', 'os', 'tags'];
/** Azure neither moves a machine in place nor changes its system: of an update, what the plan does not tell stays. */
function stays(was, is, change) {
    if (was.kind === 'value' && is.kind === 'value')
        return (0,resource_id/* sameText */.QV)(was.value, is.value);
    return change === 'update';
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/resources/update-order.js



/**
 * Lays updates over what they mean, once for each that may be the last one: Terraform keeps no order among those that do not depend on each
 * other. What has nothing to do in this plan was there before all that writes.
 */
function laidInAnyOrder(start, updates, lay) {
    const [idle, writing] = [updates.filter(({ change }) => change === 'keep'), updates.filter(({ change }) => change !== 'keep')];
    const [first, ...others] = lastOnes(writing.length > 0 ? writing : idle);
    const laid = (last) => [...idle, ...writing, ...(last ? [last] : [])].filter((update, index, all) => all.lastIndexOf(update) === index).reduce(lay, start);
    return [laid(first), ...others.map(laid)];
}
/** Those that no other one waits for. */
function lastOnes(updates) {
    const last = updates.filter((update) => !updates.some((other) => other !== update && waitsFor(other, update)));
    return last.length > 0 ? last : updates;
}
function waitsFor({ instance, configuration }, { instance: other, type, address }) {
    if (withoutKeys(address) === withoutKeys(instance.address) || !(0,external_node_util_.isDeepStrictEqual)(instance.module, other.module))
        return false;
    const name = `${type}.${other.name}`;
    const named = [configuration?.depends_on, configuration?.expressions].flatMap((part) => JSON.stringify(part ?? null).match(/"[^"]+"/g) ?? []);
    return named.some((reference) => reference === `"${name}"`);
}
/** What is the same whichever update comes last; each of these facts that is not is unknown. */
function whicheverIsLast([first, ...others], facts, updates) {
    if (others.length === 0)
        return first;
    const at = (one, fact) => one[fact];
    const open = facts.filter((fact) => others.some((other) => !(0,external_node_util_.isDeepStrictEqual)(at(first, fact), at(other, fact))));
    return { ...first, ...Object.fromEntries(open.map((fact) => [fact, (0,estate_known/* unknown */.L5)(whyOrderOpen(updates))])) };
}
function whyOrderOpen(updates) {
    return `${updates.map(({ address }) => address).join(' and ')} write it, and which comes last is not known`;
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/machines/updates.js


















/**
 * Lays updates, extensions and SQL settings that are resources of their own over the machines they mean. An update of a machine outside the plan
 * adds that machine. Updates whose machine is not certain come last: they take certainty from what the others wrote.
 */
function applyUpdates(declared, actions, context) {
    const beside = [...[...context.resources.values()].filter(liesBeside), ...actions];
    if (beside.length === 0)
        return declared;
    const machines = new Map(declared);
    const lookup = new ResourceLookup(machines.values());
    const certain = new Map();
    const doubtful = [];
    for (const resource of beside) {
        const type = resource.armType;
        if (type === resource_type/* resourceTypes */.AU.scaleSetExtension)
            addHealth(resource, machines, lookup, context);
        if (type === resource_type/* resourceTypes */.AU.sqlVirtualMachine)
            addSqlPatching(resource, machines, lookup, context);
        const isAction = actions.includes(resource);
        if ((resource.type !== 'azapi_update_resource' && !isAction) || !(0,resource_type/* isMachineType */.ej)(type))
            continue;
        const meant = updateTarget(resource, { type, role: machineRole(context), lookup }, context);
        if (meant.kind === 'inside' && isAction)
            doubtful.push([resource, [meant.id]]);
        else if (meant.kind === 'inside')
            certain.set(meant.id, [...(certain.get(meant.id) ?? []), resource]);
        else if (meant.kind === 'open')
            doubtful.push([resource, meant.ids ?? [...machines.keys()]]);
        else {
            const machine = outsideMachine(resource, type, meant.resourceId, context);
            machines.set(machine.id, isAction ? { ...machine, ...undone(resource, type, machine) } : machine);
            if (!isAction)
                certain.set(machine.id, [resource]);
            lookup.add(machine);
        }
    }
    for (const [id, updates] of certain) {
        const machine = machines.get(id);
        const isMadeOfIt = updates.length === 1 && updates[0]?.address === id;
        if (!machine || isMadeOfIt)
            continue;
        const laid = laidInAnyOrder(machine, updates, (over, update) => updates_layOver(update, over, context, (written) => written));
        machines.set(id, whicheverIsLast(laid, factNames, updates));
    }
    for (const [resource, ids] of doubtful) {
        for (const id of ids) {
            const machine = machines.get(id);
            if (machine)
                machines.set(id, updates_layOver(resource, machine, context, (written, own) => whatMayDiffer(written, own, resource)));
        }
    }
    return machines;
}
const factNames = Object.keys(machine_facts/* machineFacts */.R);
function liesBeside({ type, armType }) {
    return type === 'azapi_update_resource' || armType === resource_type/* resourceTypes */.AU.scaleSetExtension || armType === resource_type/* resourceTypes */.AU.sqlVirtualMachine;
}
function updates_layOver(resource, machine, context, judge) {
    const { armType } = resource;
    if (!(0,resource_type/* isMachineType */.ej)(armType) || !isOfType(machine, armType))
        return machine;
    const left = leftByUpdate(readMachineUpdate(armType, bodyOf(resource), machine), machine, resource, context.resources.get(machine.id), (name) => hasAzurermAttribute(machine_facts/* machineFacts */.R[name], machine.kind));
    if (resource.change === 'keep' && Object.keys(left).length === 0)
        return machine;
    const written = judge(left, machine);
    const former = formerUnder(resource, machine, written.tags ?? machine.tags, judge, context);
    const writtenBy = Object.fromEntries(Object.keys(written).map((name) => [name, resource.address]));
    return {
        ...machine,
        ...written,
        writtenBy: { ...machine.writtenBy, ...writtenBy },
        ...(former === undefined ? {} : { former }),
        change: (0,declaration/* touched */.F)(machine.change, resource.change),
        notes: [...machine.notes, `${resource.address} changes it`],
    };
}
/** A fleet is of the kind of a flexible scale set. */
function isOfType({ kind }, armType) {
    return resource_type/* typeOfKind */.MO[kind] === (armType === resource_type/* resourceTypes */.AU.fleet ? resource_type/* resourceTypes */.AU.scaleSet : armType);
}
/** Of what dynamic scopes select by, an update can write tags only. */
function formerUnder(resource, machine, now, judge, context) {
    const { former } = machine;
    if (resource.change === 'keep' && !former)
        return undefined;
    const own = former?.tags ?? machine.tags;
    const past = resource.change === 'create' ? undefined : (asBefore(resource, context) ?? resource);
    const tags = past ? (judge({ tags: updatedTags(bodyOf(past), own) }, { ...machine, tags: own }).tags ?? own) : own;
    return tags !== now ? { ...scopeFactsOf(former ?? machine), tags } : undefined;
}
/** Which machine an update means is not known, or whether what an action writes stays so: each of these facts may have either value. */
function whatMayDiffer(written, machine, { address, type }) {
    const why = type === 'azapi_resource_action' ? 'it may not stay so' : 'which machine it means is not known';
    return mayDiffer(written, machine, `${address} may change it, and ${why}`);
}
/** The facts that an action writes of a machine outside the plan: whether they stay so is not known. */
function undone(resource, armType, machine) {
    const written = readMachineUpdate(armType, bodyOf(resource), machine);
    return Object.fromEntries(Object.keys(written).map((name) => [name, (0,estate_known/* unknown */.L5)(`${resource.address} writes it, and it may not stay so`)]));
}
function outsideMachine(resource, armType, resourceId, context) {
    const open = (0,estate_known/* unknown */.L5)('the machine lies outside the plan');
    const { name, subscription, resourceGroup } = resourceId.kind === 'value' ? identityInId(resourceId.value) : plannedIdentity(resource, context);
    const facts = unseenMachine(armType, bodyOf(resource));
    const machine = {
        ...(0,estate_unread/* unreadOfMachine */.o)(facts, notReadFromPlans),
        id: resource.address,
        name,
        resourceId,
        subscription,
        resourceGroup,
        location: open,
        tags: open,
        ...facts,
        sqlPatching: estate_known/* absent */.Ge,
        ...power/* neverSwitched */.qU,
        change: resource.change === 'keep' ? 'keep' : 'update',
        origin: originOf(resource, context),
        notes: ['It lies outside the plan: only what the plan writes is known.'],
    };
    const past = asBefore(resource, context);
    const [was, is] = [past && bodyOf(past).at('tags'), bodyOf(resource).at('tags')];
    const writesOthers = resource.change !== 'keep' && (is.isUnknown || !(0,external_node_util_.isDeepStrictEqual)(was?.raw, is.raw));
    return writesOthers ? { ...machine, former: { ...scopeFactsOf(machine), tags: (0,estate_known/* unknown */.L5)(open.why) } } : machine;
}

// EXTERNAL MODULE: ./lib/sources/arm/assignment.js
var arm_assignment = __webpack_require__(7938);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/azurerm/filter.js


/** Nothing of a filter is computed by the provider, so an unknown part comes from a dynamic block: what it selects is open. */
function azurermFilter(filter) {
    const part = (name, read) => {
        const field = filter.at(name);
        return field.isUnknown ? (0,estate_known/* unknown */.L5)(`the ${name} of the filter are known after apply`) : read(field);
    };
    const list = (name) => part(name, (field) => field.strings());
    return {
        resourceTypes: list('resource_types'),
        resourceGroups: list('resource_groups'),
        locations: list('locations'),
        osTypes: list('os_types'),
        tags: part('tags', (tags) => tags.known(() => (0,estate_known/* value */.Uq)(tags.items().map((filter) => ({ tag: filter.at('tag').string(), values: filter.at('values').strings() }))))),
        tagOperator: part('tag_filter', (field) => field.word(vocabulary/* readTagOperator */.zq, 'Any')),
    };
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/resources/looked-up.js






/**
 * Machines and schedules that a plan only looks up, by address. What was read while planning stands in the prior state; a look-up that waits
 * for the apply is a change of its own, and has no id yet.
 */
function lookedUpIn({ frame, resources }, configuration) {
    const waiting = resources
        .filter(({ mode }) => mode === 'data')
        .map((raw) => ({ ...raw, values: raw.change.after, sensitive_values: raw.change.after_sensitive }));
    const all = [...frame.prior.data, ...waiting].flatMap((data) => lookedUp(data, configuration) ?? []);
    return new Map(all.map((resource) => [resource.address, resource]));
}
/** The id of what was looked up; undefined where the look-up waits for the apply. */
function lookedUpId({ field }) {
    const id = field.at('id').string();
    return id.kind === 'value' ? id.value : undefined;
}
function lookedUp(data, configuration) {
    const { address, type, values } = data;
    const armType = armTypeOf(type, values);
    if (!isLookedUp(armType))
        return undefined;
    const instance = instanceOf(data, 'data', configuration.moduleAt(moduleIn(address)));
    const written = configuration.resource(instance.module, 'data', type, data.name);
    const scope = resourceScope(instance.module, instance.key, written);
    const marks = { ...withoutGaps(type, values), sensitive: data.sensitive_values, before: undefined, beforeSensitive: undefined };
    return {
        ...{ address, type, armType, instance, scope, configuration: written },
        unread: undefined,
        field: Field.ofResource(marks, undefined, { configuration, scope }),
        change: 'keep',
        imported: false,
        raw: { ...data, mode: 'data', change: { actions: ['read'], after: values } },
    };
}
/** The module of a data source: what stands before `data.` in its address. */
function moduleIn(address) {
    return /^((?:module\.[^.[\]]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\.)*)data\./.exec(address)?.[1]?.slice(0, -1) ?? '';
}
/** What an older provider does not tell is not known, rather than unset; of azapi, what nobody asked it to give out. */
function withoutGaps(type, values) {
    const told = (0,json_object/* isRecord */.u)(values) ? values : {};
    const value = type === 'azapi_resource' ? { ...told, body: told.output } : told;
    const unknown = {};
    for (const name of readAttributes)
        if (!Object.hasOwn(value, name))
            unknown[name] = true;
    const asked = Array.isArray(told.response_export_values) ? told.response_export_values : [];
    if (type === 'azapi_resource' && !asked.includes('*') && !asked.includes('properties'))
        unknown.body = true;
    return { value, unknown };
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/maintenance/assignment.js










/** An assignment of either provider: azurerm's resources, or azapi's `configurationAssignments`. */
function readAssignment(resource, context) {
    const azapi = resource.type === 'azapi_resource';
    const schedule = azapi ? (0,arm_assignment/* assignedSchedule */.Sy)(propertiesOf(resource)) : resource.field.at('maintenance_configuration_id');
    return {
        id: resource.address,
        schedule: scheduleReference(resource, schedule.id(), azapi ? inBody : inArgument, context),
        target: azapi ? armTarget(resource, context) : azurermTarget(resource, context),
        change: resource.change,
        ...(resource.imported ? { imported: true } : {}),
        origin: originOf(resource, context),
    };
}
const inArgument = { attribute: 'maintenance_configuration_id' };
const inBody = { attribute: 'body', entry: ['properties', 'maintenanceConfigurationId'] };
function scheduleReference(resource, id, place, context) {
    if (id.kind === 'value')
        return { kind: 'outside', resourceId: id.value };
    const found = resolveAttribute(resource, place, assignableScheduleRole(context), context);
    const updates = updatedIds(context);
    const { waiting } = lookUpsIn(context)(found);
    if (waiting !== undefined)
        return { kind: 'unknown', why: `which schedule ${resource.address} assigns is not known: ${waiting} is looked up during the apply` };
    if (found.kind === 'one') {
        const updated = updates.get(found.address);
        return updated === undefined ? { kind: 'inside', ids: [found.address] } : { kind: 'outside', resourceId: updated };
    }
    if (found.kind === 'several' && !found.addresses.some((address) => updates.has(address)))
        return { kind: 'inside', ids: found.addresses };
    return { kind: 'unknown', why: `which schedule ${resource.address} assigns is not known: ${found.why}` };
}
/** What of an expression's meanings lies elsewhere; thousands of assignments may share one resolution of thousands of addresses. */
const lookUpsIn = (0,memo/* memo */.p)((context) => (0,memo/* memo */.p)((found) => {
    const addresses = found.kind === 'one' ? [found.address] : found.kind === 'several' ? found.addresses : [];
    const lookedUp = addresses.flatMap((address) => context.lookedUp.get(address) ?? []);
    return {
        /** The first whose look-up waits for the apply. */
        waiting: lookedUp.find((resource) => lookedUpId(resource) === undefined)?.address,
        some: lookedUp.length > 0 || addresses.some((address) => updatedIds(context).has(address)),
    };
}));
function azurermTarget(resource, context) {
    if (resource.type === 'azurerm_maintenance_assignment_dynamic_scope') {
        const { subscription, signIn } = plannedIdentity(resource, context);
        const filter = azurermFilter(resource.field.at('filter', 0));
        return { kind: 'dynamic', scope: { ...filter, subscription, ...(signIn === undefined ? {} : { signIn }), resourceGroup: estate_known/* absent */.Ge } };
    }
    const sets = resource.type === 'azurerm_maintenance_assignment_virtual_machine_scale_set';
    return machineTarget(resource, sets ? 'virtual_machine_scale_set_id' : 'virtual_machine_id', context);
}
/** An extension resource: on a machine it is static, on a subscription or resource group it is a dynamic scope. */
function armTarget(resource, context) {
    const properties = propertiesOf(resource);
    const parentField = resource.field.at('parent_id');
    const parent = parentField.string();
    const container = parent.kind === 'value' ? (0,resource_id/* parseResourceId */.RQ)(parent.value) : undefined;
    const onGroup = parent.kind === 'unknown' && context.instances.resolve(parentField.expression, resource.scope, groupRole(context)).kind === 'one';
    const onMachine = container ? container.type !== undefined : !properties.at('filter').isSet && !onGroup;
    if (onMachine)
        return machineTarget(resource, 'parent_id', context);
    const { subscription, signIn, resourceGroup } = plannedIdentity(resource, context);
    const onSubscription = container !== undefined && container.resourceGroup === undefined;
    return {
        kind: 'dynamic',
        scope: {
            ...(0,arm_assignment/* readFilter */.h9)(properties),
            subscription,
            ...(signIn === undefined ? {} : { signIn }),
            resourceGroup: onSubscription ? estate_known/* absent */.Ge : resourceGroup,
        },
    };
}
function machineTarget(resource, attribute, context) {
    const id = resource.field.at(attribute).string();
    if (id.kind === 'value')
        return { kind: 'outside', resourceId: id.value };
    const found = resolveAttribute(resource, { attribute }, assignableMachineRole(context), context);
    const why = `which machine ${resource.address} assigns is not known: ${found.kind === 'one' ? '' : found.why}`;
    const { waiting, some } = lookUpsIn(context)(found);
    if (waiting !== undefined)
        return { kind: 'any', why: `which machine ${resource.address} assigns is not known: ${waiting} is looked up during the apply` };
    if (found.kind === 'several' && !some)
        return { kind: 'candidates', ids: found.addresses, why };
    if (found.kind !== 'one')
        return { kind: 'any', why };
    const read = context.lookedUp.get(found.address);
    const named = read ? lookedUpId(read) : updatedIds(context).get(found.address);
    if (named !== undefined)
        return { kind: 'outside', resourceId: named };
    const note = found.note === undefined ? {} : { note: `${resource.address} is joined to it by ${found.note}` };
    return { kind: 'machine', id: found.address, ...note };
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/maintenance/former-assignment.js





/** An assignment as it was before the plan. */
function readFormerAssignment({ address, before, change }, { input, formerIds }) {
    const target = formerTarget(address, before);
    const machine = target.kind === 'outside' ? formerIds.get((0,resource_id/* resourceKey */.ik)(target.resourceId)) : undefined;
    const schedule = [before.at('maintenance_configuration_id'), (0,arm_assignment/* assignedSchedule */.Sy)(propertiesOf({ field: before }))].find((one) => one.isSet);
    const id = schedule?.string();
    return {
        id: address,
        change,
        origin: { input },
        target: machine === undefined ? target : { kind: 'machine', id: machine },
        schedule: formerSchedule(id, formerIds),
    };
}
function formerSchedule(id, formerIds) {
    if (id?.kind !== 'value')
        return { kind: 'unknown', why: 'the plan does not tell' };
    const schedule = formerIds.get((0,resource_id/* resourceKey */.ik)(id.value));
    return schedule === undefined ? { kind: 'outside', resourceId: id.value } : { kind: 'inside', ids: [schedule] };
}
function formerTarget(address, before) {
    for (const attribute of ['virtual_machine_id', 'virtual_machine_scale_set_id']) {
        const machine = before.at(attribute).string();
        if (machine.kind === 'value')
            return { kind: 'outside', resourceId: machine.value };
    }
    const filter = before.at('filter', 0);
    if (filter.isSet)
        return {
            kind: 'dynamic',
            scope: { ...azurermFilter(filter), ...(0,arm_assignment/* containerOf */.t8)((0,estate_known/* valueOf */.RP)(before.at('id').string())), resourceGroup: estate_known/* absent */.Ge },
        };
    const parent = before.at('parent_id').string();
    if (parent.kind !== 'value')
        return { kind: 'any', why: `the plan does not tell which machine ${address} named before` };
    return (0,arm_assignment/* targetOn */.$D)(parent.value, propertiesOf({ field: before }));
}

// EXTERNAL MODULE: ./lib/sources/arm/schedule.js
var arm_schedule = __webpack_require__(8982);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/azurerm/schedule.js



/** `azurerm_maintenance_configuration`. */
function azurermSchedule(field) {
    const [window, install] = [field.at('window', 0), field.at('install_patches', 0)];
    const mode = field.at('in_guest_user_patch_mode');
    return {
        scope: field.at('scope').string(),
        mode: mode.isUnset ? either(field.at('properties', 'InGuestPatchMode'), field.at('properties', 'inGuestPatchMode')) : mode.string(),
        start: window.at('start_date_time').string(),
        expiration: window.at('expiration_date_time').string(),
        duration: window.at('duration').string(),
        timeZone: window.at('time_zone').string(),
        recurEvery: window.at('recur_every').string(),
        // The window is a block whose attributes are fixed; the properties are a map.
        recurrenceFields: (0,arm_schedule/* recurrenceFields */.Q8)([field.at('properties')]),
        notAllowed: estate_known/* absent */.Ge,
        reboot: install.at('reboot').word(vocabulary/* readRebootSetting */.yo),
        linux: selection(install.at('linux'), ['classifications_to_include', 'package_names_mask_to_include', 'package_names_mask_to_exclude']),
        windows: selection(install.at('windows'), ['classifications_to_include', 'kb_numbers_to_include', 'kb_numbers_to_exclude']),
    };
}
/** Written as `InGuestPatchMode`, returned by Azure as `inGuestPatchMode`. */
function either(first, second) {
    return !first.isSet && second.isSet ? second.string() : first.string();
}
function selection(place, [classifications, include, exclude]) {
    if (place.isUnknown)
        return place.isDeclaredForReal ? (0,estate_known/* unknown */.L5)('known after apply') : estate_known/* absent */.Ge;
    const block = place.at(0);
    if (!block.isSet)
        return block.isUnknown ? (0,estate_known/* unknown */.L5)('known after apply') : estate_known/* absent */.Ge;
    return (0,estate_known/* value */.Uq)({
        classifications: block.at(classifications).settledStrings(),
        include: block.at(include).settledStrings(),
        exclude: block.at(exclude).settledStrings(),
        excludeKbsRequiringReboot: estate_known/* absent */.Ge, // azurerm has no attribute for it
    });
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/maintenance/schedule.js







/** `azurerm_maintenance_configuration` or its azapi form, of any scope. */
function readPlannedSchedule(resource, context) {
    const { field } = resource;
    const { name, resourceId, subscription, signIn, resourceGroup, location } = plannedIdentity(resource, context);
    return {
        ...(0,estate_unread/* unreadOfSchedule */.K)(notReadFromPlans),
        id: resource.address,
        name,
        resourceId,
        subscription,
        ...(signIn === undefined ? {} : { signIn }),
        resourceGroup,
        location,
        tags: plannedTags(resource, context),
        ...(resource.type === 'azurerm_maintenance_configuration' ? azurermSchedule(field) : (0,arm_schedule/* readSchedule */.Cu)(propertiesOf(resource))),
        change: resource.change,
        ...(resource.previousId === undefined ? {} : { previousId: resource.previousId }),
        ...(resource.imported ? { imported: true } : {}),
        origin: originOf(resource, context),
    };
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/maintenance/update-management.js






/** Update deployments of Automation, and every extension. */
function updateManagementIn(context) {
    return [...context.resources.values()].flatMap((resource) => {
        const { address: id, change } = resource;
        const facts = update_management_factsOf(resource);
        return facts ? [{ id, ...facts, change, origin: originOf(resource, context) }] : [];
    });
}
function update_management_factsOf(resource) {
    if (resource.armType === resource_type/* resourceTypes */.AU.updateDeployment)
        return { kind: 'update-deployment', retired: (0,estate_known/* value */.Uq)(true) };
    const retired = (0,arm_extension/* agentAmong */.oK)(extensionsOf(resource));
    return retired && { kind: 'extension', retired };
}
/** A resource that is an extension, or the extensions written into a scale set. */
function extensionsOf(resource) {
    const { type, armType, field } = resource;
    const azurerm = type.startsWith('azurerm_');
    switch (armType) {
        case resource_type/* resourceTypes */.AU.scaleSet:
        case resource_type/* resourceTypes */.AU.fleet:
            return azurerm ? field.at('extension').items().map(arm_extension/* extensionIn */.RM) : (0,arm_extension/* extensionsIn */.Wm)((0,machine/* profileIn */.HR)(armType, bodyOf(resource)));
        case resource_type/* resourceTypes */.AU.scaleSetExtension:
        case resource_type/* resourceTypes */.AU.virtualMachineExtension:
        case resource_type/* resourceTypes */.AU.arcServerExtension:
            return [(0,arm_extension/* extensionIn */.RM)(azurerm ? field : propertiesOf(resource))];
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/maintenance/updates.js



















const { configurationAssignment: updates_configurationAssignment, maintenanceConfiguration } = resource_type/* resourceTypes */.AU;
/** Schedules with the updates that lie over them. An update of a schedule outside the plan adds that schedule. */
function withScheduleUpdates(declared, updates, context) {
    const ofSchedules = updates.filter(({ resource }) => resource.armType === maintenanceConfiguration);
    if (ofSchedules.length === 0)
        return declared;
    const schedules = new Map(declared.map((schedule) => [schedule.id, schedule]));
    const lookup = new ResourceLookup(declared);
    const settled = new Map();
    const doubtfully = [];
    for (const { resource, certain } of ofSchedules) {
        const target = updateTarget(resource, { type: maintenanceConfiguration, role: scheduleRole(context), lookup }, context);
        if (target.kind === 'outside') {
            const schedule = outsideSchedule(resource, target.resourceId, context);
            if (!schedule)
                continue;
            schedules.set(schedule.id, certain ? schedule : { ...schedule, ...doubtful(schedule, written(resource, schedule, context), resource) });
            lookup.add(schedule);
            if (certain)
                settled.set(schedule.id, [resource]);
        }
        else if (target.kind === 'inside' && certain)
            settled.set(target.id, [...(settled.get(target.id) ?? []), resource]);
        else
            doubtfully.push([resource, target.kind === 'inside' ? [target.id] : (target.ids ?? [...schedules.keys()])]);
    }
    for (const [id, ofSchedule] of settled) {
        const schedule = schedules.get(id);
        if (!schedule)
            continue;
        const laid = laidInAnyOrder(schedule, ofSchedule, (over, resource) => layOverSchedule(over, resource, written(resource, over, context)));
        schedules.set(id, whicheverIsLast(laid, updates_factNames, ofSchedule));
    }
    for (const [resource, ids] of doubtfully) {
        for (const id of ids) {
            const schedule = schedules.get(id);
            if (!schedule)
                continue;
            schedules.set(id, layOverSchedule(schedule, resource, doubtful(schedule, written(resource, schedule, context), resource)));
        }
    }
    return [...schedules.values()];
}
const updates_factNames = Object.keys(schedule_facts/* scheduleFacts */.z);
function layOverSchedule(schedule, resource, facts) {
    const writtenBy = Object.fromEntries(Object.keys(facts).map((name) => [name, resource.address]));
    return { ...schedule, ...facts, writtenBy: { ...schedule.writtenBy, ...writtenBy }, change: (0,declaration/* touched */.F)(schedule.change, resource.change) };
}
function written(resource, schedule, { resources }) {
    const target = resources.get(schedule.id);
    const facts = (0,arm_schedule/* readScheduleUpdate */.bj)(propertiesOf(resource), schedule);
    const left = leftByUpdate(facts, schedule, resource, target, (name) => hasAzurermAttribute(schedule_facts/* scheduleFacts */.z[name]));
    // azurerm has no attribute for one part of what is installed on Windows.
    return target?.type === 'azurerm_maintenance_configuration' && target.change === 'update' && facts.windows && !left.windows
        ? { ...left, windows: withRebootingKbs(schedule.windows, facts.windows) }
        : left;
}
function withRebootingKbs(own, updated) {
    if (own.kind !== 'value' || updated.kind !== 'value')
        return own;
    return (0,estate_known/* value */.Uq)({ ...own.value, excludeKbsRequiringReboot: updated.value.excludeKbsRequiringReboot });
}
function doubtful(schedule, facts, { address }) {
    return mayDiffer(facts, schedule, `${address} may change it`);
}
function outsideSchedule(resource, resourceId, context) {
    const unread = (0,estate_unread/* unreadOfSchedule */.K)('the schedule lies outside the plan');
    const facts = (0,arm_schedule/* readScheduleUpdate */.bj)(propertiesOf(resource), unread);
    if (Object.keys(facts).length === 0)
        return undefined;
    const { name, subscription, resourceGroup } = resourceId.kind === 'value' ? identityInId(resourceId.value) : plannedIdentity(resource, context);
    return {
        ...unread,
        ...{ id: resource.address, name, resourceId, subscription, resourceGroup },
        ...facts,
        change: resource.change === 'keep' ? 'keep' : 'update',
        origin: originOf(resource, context),
    };
}
/** Assignments with the updates that lie over them. An update of an assignment outside the plan adds that assignment. */
function withAssignmentUpdates(declared, updates, context) {
    const ofAssignments = updates.filter(({ resource }) => resource.armType === updates_configurationAssignment);
    const assignments = new Map(declared.map((assignment) => [assignment.id, assignment]));
    const former = [];
    const ids = new resource_map/* ResourceMap */.f((ofAssignments.length === 0 ? [] : declared).flatMap(({ id }) => {
        const own = context.resources.get(id)?.field.at('id').string();
        return own?.kind === 'value' ? [[own.value, id]] : [];
    }));
    const lookup = { byId: (id) => ids.get(id), byName: () => [] };
    const certainly = new Map();
    for (const { resource, certain } of ofAssignments) {
        const target = updateTarget(resource, { type: updates_configurationAssignment, role: assignmentRole(context), lookup }, context);
        if (target.kind === 'outside' && target.resourceId.kind === 'value') {
            const assignment = outsideAssignment(resource, target.resourceId.value, certain, context);
            if (assignment)
                assignments.set(assignment.id, assignment);
            continue;
        }
        const known = target.kind === 'inside' ? [target.id] : target.kind === 'open' ? target.ids : undefined;
        for (const id of known ?? [...assignments.keys()]) {
            const assignment = assignments.get(id);
            const declaredBy = context.resources.get(id);
            if (!assignment || declaredBy?.armType !== updates_configurationAssignment)
                continue;
            // What is declared takes its own back where it acts and the update does not.
            if (resource.change === 'keep' && declaredBy.change !== 'keep')
                continue;
            const settled = certain && target.kind === 'inside';
            if (settled)
                certainly.set(id, [...(certainly.get(id) ?? []), resource]);
            const after = maintenance_updates_layOver(assignment, resource, settled, context);
            const past = resource.change === 'update' ? asBefore(resource, context) : undefined;
            if (assignment.change === 'keep' && resource.change !== 'keep')
                former.push({ ...(past ? maintenance_updates_layOver(assignment, past, settled, context) : assignment), change: 'update' });
            assignments.set(id, { ...after, change: assignment.change === 'delete' ? 'delete' : (0,declaration/* touched */.F)(assignment.change, resource.change) });
        }
    }
    for (const own of declared) {
        const [last, updates] = [assignments.get(own.id), certainly.get(own.id) ?? []];
        if (last && updates.length > 1)
            assignments.set(own.id, { ...last, ...whicheverIsLastOn(own, updates, context) });
    }
    return { assignments: [...assignments.values()], former };
}
function whicheverIsLastOn(own, updates, context) {
    const [first, ...others] = laidInAnyOrder(own, updates, (over, resource) => maintenance_updates_layOver(over, resource, true, context));
    const open = others.some(({ schedule }) => !(0,external_node_util_.isDeepStrictEqual)(schedule, first.schedule));
    const schedule = open ? { kind: 'unknown', why: whyOrderOpen(updates) } : first.schedule;
    if (first.target.kind !== 'dynamic')
        return { schedule, target: first.target };
    const scopes = others.flatMap(({ target }) => (target.kind === 'dynamic' ? [target.scope] : []));
    const scope = whicheverIsLast([first.target.scope, ...scopes], Object.keys(first.target.scope), updates);
    return { schedule, target: { kind: 'dynamic', scope } };
}
function maintenance_updates_layOver(assignment, resource, certain, context) {
    const properties = propertiesOf(resource);
    const schedule = (0,arm_assignment/* assignedSchedule */.Sy)(properties);
    const why = `${resource.address} may change what ${assignment.id} assigns`;
    const reference = certain ? scheduleReference(resource, schedule.id(), inBody, context) : { kind: 'unknown', why };
    return {
        ...assignment,
        schedule: schedule.isUnset ? assignment.schedule : reference,
        target: withFilter(assignment.target, resource, certain ? undefined : why),
    };
}
function withFilter(target, resource, doubt) {
    if (target.kind !== 'dynamic')
        return target;
    const written = (0,arm_assignment/* readFilter */.h9)(propertiesOf(resource));
    const places = (0,arm_assignment/* filterKeys */.X2)(propertiesOf(resource));
    const names = Object.keys(places).filter((name) => !places[name].isUnset);
    const filter = Object.fromEntries(names.map((name) => [name, doubt === undefined ? written[name] : (0,estate_known/* unknown */.L5)(doubt)]));
    return { kind: 'dynamic', scope: { ...target.scope, ...filter } };
}
function outsideAssignment(resource, resourceId, certain, context) {
    const parent = (0,resource_id/* parseResourceId */.RQ)(resourceId)?.parent;
    const properties = propertiesOf(resource);
    const schedule = (0,arm_assignment/* assignedSchedule */.Sy)(properties);
    if (parent === undefined || schedule.isUnset)
        return undefined;
    return {
        id: resource.address,
        schedule: certain
            ? scheduleReference(resource, schedule.id(), inBody, context)
            : { kind: 'unknown', why: `whether what ${resource.address} assigns stays so is not known` },
        target: (0,arm_assignment/* targetOn */.$D)(parent, properties),
        change: resource.change === 'keep' ? 'keep' : 'update',
        origin: originOf(resource, context),
    };
}

// EXTERNAL MODULE: ./lib/estate/truth.js
var truth = __webpack_require__(7689);
// EXTERNAL MODULE: ./lib/sources/arm/policy/condition.js
var condition = __webpack_require__(4527);
// EXTERNAL MODULE: ./lib/sources/arm/policy/written.js
var policy_written = __webpack_require__(6861);
// EXTERNAL MODULE: ./lib/sources/arm/json-value.js
var json_value = __webpack_require__(5165);
// EXTERNAL MODULE: ./lib/sources/arm/policy/built-ins.js
var built_ins = __webpack_require__(8723);
// EXTERNAL MODULE: ./lib/sources/arm/policy/custom.js + 1 modules
var custom = __webpack_require__(9478);
// EXTERNAL MODULE: ./lib/sources/arm/policy/definition.js
var policy_definition = __webpack_require__(93);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/policies/definitions.js











const { policyDefinition, policySetDefinition } = resource_type/* resourceTypes */.AU;
/** The definitions of a plan: those that it declares, those that it looked up, and Microsoft's own. */
function definitionsOf(context, data) {
    const declared = [...context.resources.values()].filter(({ armType, type }) => isDefinition(armType) && type !== 'azapi_update_resource');
    const read = (0,memo/* memo */.p)((resource) => {
        const definition = readDefinition(resource, at);
        return resource.change === 'keep' ? definition : (0,policy_definition/* changedDefinition */.GB)(definition);
    });
    const byId = new Map();
    for (const one of data)
        for (const id of idsOfData(one))
            byId.set((0,resource_id/* resourceKey */.ik)(id), () => readLookedUp(one, byIdOnly));
    for (const resource of declared) {
        const id = resource.field.at('id').string();
        if (id.kind === 'value')
            byId.set((0,resource_id/* resourceKey */.ik)(id.value), () => read(resource));
    }
    // A set that lists itself, which only a made-up plan can hold, ends here.
    const reading = new Set();
    const byIdOnly = (id) => {
        const key = (0,resource_id/* resourceKey */.ik)(id);
        if (reading.has(key))
            return [];
        reading.add(key);
        const definition = byId.get(key)?.() ?? (0,built_ins/* builtInDefinition */.X)(id) ?? (0,policy_definition/* unreadDefinition */.z)(`definition ${nameIn(id)}, which the plan does not hold`);
        reading.delete(key);
        return definition;
    };
    const at = (place, expression, resource) => {
        const id = place.id();
        if (id.kind === 'value')
            return byIdOnly(id.value);
        const match = context.instances.resolve(expression, resource.scope, policyDefinitionRole(context));
        const addresses = match.kind === 'one' ? [match.address] : match.kind === 'several' ? match.addresses : [];
        const others = addresses.flatMap((address) => context.resources.get(address) ?? []).filter((other) => other !== resource);
        return others.length > 0 ? others.flatMap(read) : (0,policy_definition/* unreadDefinition */.z)('a definition that is known after apply only');
    };
    return at;
}
function isDefinition(armType) {
    return armType === policyDefinition || armType === policySetDefinition;
}
function readDefinition(resource, at) {
    const { address: title, armType, type, field } = resource;
    if (type === 'azapi_resource') {
        const properties = propertiesOf(resource);
        if (armType === policyDefinition)
            return (0,custom/* definitionInArm */.t3)(title, properties);
        return (0,custom/* setInArm */.wK)(title, properties, (id) => at(id, field.at('body').expression, resource));
    }
    const parameters = field.at('parameters').parsed();
    if (armType === policyDefinition) {
        return (0,custom/* customDefinition */.N1)({ title, rule: field.at('policy_rule').parsed(), parameters, mode: field.at('mode') });
    }
    const references = field.at('policy_definition_reference');
    if (!Array.isArray(references.raw) || references.isUnknown)
        return (0,policy_definition/* unreadDefinition */.z)(title);
    const members = references.items().map((reference) => {
        const id = reference.at('policy_definition_id');
        return {
            definition: at(id, id.expression, resource),
            reference: reference.at('reference_id').string(),
            parameters: (0,custom/* handedOn */.Uz)(reference.at('parameter_values').parsed()),
        };
    });
    return (0,custom/* customSet */.yx)(members, parameters);
}
const notInData = (0,estate_known/* unknown */.L5)('the data source does not tell');
const wording = { unexpected: notInData, unnamed: () => notInData };
function readLookedUp({ address, type, values, sensitive_values: sensitive }, byId) {
    const secret = (0,json_object/* isRecord */.u)(sensitive) ? sensitive : {};
    const all = (0,json_object/* isRecord */.u)(values) ? values : {};
    const shown = Object.fromEntries(Object.entries(all).filter(([name]) => secret[name] !== true));
    const [title, body] = [`definition ${address}`, new json_value/* JsonValue */.e(shown, wording)];
    const parameters = jsonAt(body.at('parameters'));
    const known = typeof shown.id === 'string' ? (0,built_ins/* builtInDefinition */.X)(shown.id) : undefined;
    if (known)
        return known;
    if (!type.startsWith('azurerm_policy_set'))
        return (0,custom/* customDefinition */.N1)({ title, rule: jsonAt(body.at('policy_rule')), parameters, mode: body.at('mode') });
    const references = body.at('policy_definition_reference');
    if (!Array.isArray(references.raw))
        return (0,policy_definition/* unreadDefinition */.z)(title);
    const members = references.items().map((reference) => {
        const id = reference.at('policy_definition_id').id();
        return {
            definition: id.kind === 'value' ? byId(id.value) : (0,policy_definition/* unreadDefinition */.z)(title),
            reference: reference.at('reference_id').string(),
            parameters: (0,custom/* handedOn */.Uz)(jsonAt(reference.at('parameter_values'))),
        };
    });
    return (0,custom/* customSet */.yx)(members, parameters);
}
/** JSON that is written as a string. */
function jsonAt(place) {
    if (typeof place.raw !== 'string')
        return place;
    try {
        return new json_value/* JsonValue */.e(JSON.parse(place.raw), wording);
    }
    catch {
        return place;
    }
}
function idsOfData({ type, values }) {
    if (!/^azurerm_policy_(set_)?definition(_built_in)?$/.test(type) || !(0,json_object/* isRecord */.u)(values))
        return [];
    return typeof values.id === 'string' ? [values.id] : [];
}
function nameIn(id) {
    return id.slice(id.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/policies/read-policies.js










const { policyAssignment, policyExemption, policyRemediation } = resource_type/* resourceTypes */.AU;
/** The assignments of Azure Policy that a plan holds, of either provider; `data` is what it looked up. */
function policiesIn(context, data) {
    const ofType = (armType) => [...context.resources.values()].filter((resource) => resource.armType === armType);
    const assignments = ofType(policyAssignment);
    if (assignments.length === 0)
        return [];
    const definitionAt = definitionsOf(context, data);
    const [exemptions, remediations] = [ofType(policyExemption), ofType(policyRemediation)];
    return assignments.map((resource) => {
        const written = isAzapi(resource) ? writtenByAzapi(resource) : writtenInAzurerm(resource);
        const expression = resource.field.at(isAzapi(resource) ? 'body' : 'policy_definition_id').expression;
        const isTouched = [...exemptions, ...remediations].some((one) => one.change !== 'keep' && means(one, resource, context) !== 'no');
        return (0,policy_written/* policyAssignmentOf */.Vj)(written, {
            id: resource.address,
            change: resource.change,
            origin: originOf(resource, context),
            definition: definitionAt(written.definitionId, expression, resource),
            place: (0,condition/* allOf */.bn)([scopeOf(resource, context), outside(written.notScopes, resource, context)]),
            exemptions: exemptions.map((exemption) => exemptionOf(exemption, resource, context)),
            remediated: remediations.map((one) => means(one, resource, context)).reduce(truth.or, 'no'),
            isTouched,
            schedule: namedSchedule(written.parameters, resource, context),
        });
    });
}
/** Changes an assignment that stands elsewhere, and says of it only what it changes. */
function isUpdate({ type }) {
    return type === 'azapi_update_resource';
}
function isAzapi({ type }) {
    return !type.startsWith('azurerm_');
}
function writtenInAzurerm({ field }) {
    const identity = field.at('identity');
    return {
        definitionId: field.at('policy_definition_id'),
        parameters: field.at('parameters').parsed(),
        overrides: (0,policy_written/* overridesIn */.l_)(field.at('overrides'), 'not_in'),
        selectors: field
            .at('resource_selectors')
            .items()
            .map((selector) => (0,policy_written/* selectorsIn */.qZ)(selector.at('selectors'), 'not_in')),
        notScopes: field.at('not_scopes'),
        enforced: (0,truth/* has */.zy)(field.at('enforce').flag(true), true),
        identity: identity.isUnknown ? 'unknown' : identity.length > 0 ? 'yes' : 'no',
    };
}
function writtenByAzapi(resource) {
    const [inBlock, inBody] = [resource.field.at('identity', 0), bodyOf(resource).at('identity')];
    return (0,policy_written/* writtenInArm */.Di)({
        properties: propertiesOf(resource),
        identity: inBlock.isUnset ? inBody : inBlock,
        without: isUpdate(resource) ? 'unknown' : 'no',
    });
}
/** `azurerm_resource_group_policy_assignment` has its scope in `resource_group_id`; exemptions alike. */
function scopeOf(resource, context) {
    const updated = isUpdate(resource) ? updatedId(resource) : undefined;
    if (updated !== undefined)
        return (0,condition/* below */.Gz)((0,resource_id/* parseResourceId */.RQ)(updated)?.parent ?? '');
    const [, level] = /^azurerm_(.+)_policy_[a-z]+$/.exec(resource.type) ?? [];
    const place = resource.field.at(level === undefined ? 'parent_id' : `${level}_id`);
    const id = place.string();
    if (id.kind === 'value')
        return (0,condition/* below */.Gz)(id.value);
    const meant = placesMeant(place.expression, resource, context);
    return meant.length > 0 ? (0,condition/* anyOf */.EB)(meant) : condition/* perhaps */.mt;
}
/** The groups and machines of the plan that an expression means. */
function placesMeant(expression, resource, context) {
    const groups = meantBy(expression, groupRole(context), resource, context).flatMap((address) => context.resources.get(address) ?? []);
    return [
        ...groups.map((group) => {
            const { subscription, signIn, name } = plannedIdentity(group, context);
            return (0,condition/* inContainer */.Bc)({ subscription, signIn, resourceGroup: name });
        }),
        ...meantBy(expression, machineRole(context), resource, context).map((address) => ({ id }) => id === address ? 'yes' : 'no'),
    ];
}
function meantBy(expression, role, { scope }, { instances }) {
    const match = instances.resolve(expression, scope, role);
    if (match.kind === 'one')
        return [match.address];
    return match.kind === 'several' ? match.addresses : [];
}
/** Outside of everything that the assignment leaves out. */
function outside(list, resource, context) {
    if (list.isUnset)
        return condition/* always */.Gk;
    const items = list.items();
    const known = items.flatMap((item) => {
        const id = item.string();
        return id.kind === 'value' ? [(0,condition/* below */.Gz)(id.value)] : [];
    });
    const attribute = isAzapi(resource) ? 'body' : 'not_scopes';
    const open = items.length - known.length;
    const left = [
        ...known,
        ...(open > 0 || list.isUnknown ? leftOpen(resource.field.at(attribute).expression, open, resource, context) : []),
    ];
    const inside = (0,condition/* anyOf */.EB)(left);
    return (machine) => (0,truth/* not */.AU)(inside(machine));
}
/** Places that are known after apply only: all that the expression means where it means as many, else perhaps any of them. */
function leftOpen(expression, count, resource, context) {
    const meant = placesMeant(expression, resource, context);
    if (meant.length === count)
        return meant;
    if (meant.length === 0)
        return [condition/* perhaps */.mt];
    const some = (0,condition/* anyOf */.EB)(meant);
    return [(machine) => (0,truth/* and */.Uo)('unknown', some(machine))];
}
function exemptionOf(exemption, assignment, context) {
    const [azapi, properties] = [isAzapi(exemption), propertiesOf(exemption)];
    const ends = azapi ? properties.at('expiresOn') : exemption.field.at('expires_on');
    return {
        scope: scopeOf(exemption, context),
        references: azapi ? properties.at('policyDefinitionReferenceIds') : exemption.field.at('policy_definition_reference_ids'),
        lasts: (0,truth/* and */.Uo)(means(exemption, assignment, context), ends.isUnset ? 'yes' : 'unknown'),
    };
}
/** Is an exemption or remediation about this assignment? */
function means(resource, assignment, context) {
    const azapi = isAzapi(resource);
    const place = azapi ? propertiesOf(resource).at('policyAssignmentId') : resource.field.at('policy_assignment_id');
    const id = place.id();
    if (id.kind === 'value')
        return isCalled(assignment, id.value);
    const { expression } = azapi ? resource.field.at('body') : resource.field.at('policy_assignment_id');
    const addresses = meantBy(expression, policyAssignmentRole(context), resource, context);
    if (addresses.length === 0)
        return 'unknown';
    return addresses.includes(assignment.address) ? (addresses.length === 1 ? 'yes' : 'unknown') : 'no';
}
function isCalled({ field }, id) {
    const [own, name] = [field.at('id').string(), field.at('name').string()];
    if (own.kind === 'value')
        return (0,resource_id/* sameResource */.nK)(own.value, id) ? 'yes' : 'no';
    const isNamed = name.kind === 'value' ? id.toLowerCase().endsWith(`/policyassignments/${name.value.toLowerCase()}`) : undefined;
    return isNamed === false ? 'no' : 'unknown';
}
/** The schedule that the parameters of an assignment name. */
function namedSchedule(parameters, resource, context) {
    for (const place of (0,policy_written/* valuesOfParameters */.go)(parameters)) {
        const id = place.id();
        if (id.kind === 'value' && (0,policy_written/* isScheduleId */.VM)(id.value))
            return { kind: 'outside', resourceId: id.value };
    }
    const { expression } = resource.field.at(isAzapi(resource) ? 'body' : 'parameters');
    const addresses = meantBy(expression, scheduleRole(context), resource, context);
    return addresses.length > 0 ? { kind: 'inside', ids: addresses } : undefined;
}

// EXTERNAL MODULE: ./lib/sources/arm/template.js
var template = __webpack_require__(8253);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/unread/kinds-of-type.js


/** What a resource may be that is not there, or not understood. */
function kindsOfType(armType) {
    if ((0,resource_type/* isMachineType */.ej)(armType) || (0,resource_type/* makesNodePools */.Bh)(armType))
        return ['machines'];
    if (armType === resource_type/* resourceTypes */.AU.maintenanceConfiguration)
        return ['schedules'];
    return armType === resource_type/* resourceTypes */.AU.configurationAssignment ? ['assignments'] : coverage/* listedKinds */.nM;
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/unread/actions.js










/** Reads each `azapi_resource_action` that runs in this plan, a no-op does not run again, and each action of azapi that it invokes. */
function readActions(context, invoked) {
    const writes = [];
    const gaps = [];
    for (const resource of [...context.resources.values(), ...invoked]) {
        if (resource.type !== 'azapi_resource_action' || !runs(resource))
            continue;
        const effect = effectOf(resource, context);
        if (effect === undefined)
            continue;
        if ('effect' in effect)
            gaps.push(effect);
        else
            writes.push(effect);
    }
    return { writes, gaps };
}
function runs({ field, change }) {
    const when = field.at('when').isOneOf(['destroy']);
    return change !== 'keep' && (when !== 'yes' || change === 'replace');
}
function effectOf(resource, context) {
    const { field, address: subject, change } = resource;
    const method = methodOf(resource);
    const path = field.at('action');
    if (method === 'GET' || method === 'HEAD' || (method === 'POST' && isVerb(resource)))
        return undefined;
    const areas = areasOf(resource, context);
    const type = writtenType(resource);
    const gap = { areas, subject, change, effect: 'incomplete' };
    if (type === undefined)
        return { ...gap, areas: [coverage/* everywhere */.fC], kinds: coverage/* listedKinds */.nM, why: 'what it writes to is not known' };
    const armType = (0,resource_type/* resourceTypeIn */.EE)(type);
    if (isJudged(armType)) {
        const kinds = kindsOfType(armType);
        if (method !== 'PATCH' && method !== 'POST')
            return { ...gap, kinds, why: `it writes ${kinds.join()} as a whole, which is not read` };
        const body = bodyOf(resource);
        if (body.isUnset)
            return undefined;
        if (!(0,json_object/* isRecord */.u)(body.raw) || path.isSet)
            return { ...gap, kinds, why: `what it writes to ${kinds.join()} cannot be read` };
        return { ...resource, armType };
    }
    if ((0,resource_type/* makesNodePools */.Bh)(armType))
        return { ...gap, kinds: ['machines'], why: 'this version does not read what it writes to node pools' };
    switch ((0,unread_type/* unreadArmType */.S)(type)) {
        case 'machines':
            return { ...gap, kinds: ['machines'], why: 'this version does not read the machines that it writes' };
        case 'maintenance':
            return { ...gap, kinds: ['schedules', 'assignments'], effect: 'open', why: 'it may put machines on schedules' };
        case 'template': {
            const kinds = (0,template/* kindsInTemplate */.j)(propertiesOf(resource).at('template'));
            return kinds.length === 0
                ? undefined
                : { ...gap, areas: [coverage/* everywhere */.fC], kinds, why: 'it deploys a template, and templates inside a plan are not read' };
        }
        default:
            return undefined;
    }
}
function isJudged(type) {
    return (0,resource_type/* isMachineType */.ej)(type) || type === resource_type/* resourceTypes */.AU.maintenanceConfiguration || type === resource_type/* resourceTypes */.AU.configurationAssignment;
}
/** Undefined while it is not known. */
function methodOf({ field }) {
    const method = field.at('method').string();
    return method.kind === 'absent' ? 'POST' : (0,estate_known/* valueOf */.RP)(method)?.toUpperCase();
}
/** What is asked of a resource, `start` or `deallocate` for example, writes none of its settings. */
function isVerb({ field }) {
    const action = field.at('action');
    return action.isUnknown || action.isSet;
}
/** The type of what is written: of the resource that is named, or of what the action names below it. */
function writtenType({ field }) {
    const [type, action] = [field.at('type').string(), field.at('action').string()];
    if (type.kind !== 'value' || action.kind === 'unknown')
        return undefined;
    const declared = type.value.replace(/@.*$/s, '');
    const steps = ((0,estate_known/* valueOf */.RP)(action) ?? '').replace(/\?.*$/s, '').split('/').filter(Boolean);
    const provider = steps.map((step) => step.toLowerCase()).lastIndexOf('providers');
    if (provider === -1)
        return [declared, ...steps.filter((_, index) => index % 2 === 0)].join('/');
    const [namespace, ...rest] = steps.slice(provider + 1);
    return [namespace, ...rest.filter((_, index) => index % 2 === 0)].join('/');
}
function areasOf(resource, context) {
    const id = (0,estate_known/* valueOf */.RP)(resource.field.at('resource_id').string());
    const subscription = (id === undefined ? undefined : (0,resource_id/* parseResourceId */.RQ)(id)?.subscription) ?? (0,estate_known/* valueOf */.RP)(plannedIdentity(resource, context).subscription);
    return [(0,coverage/* areaOf */.d6)(subscription) ?? coverage/* everywhere */.fC];
}

// EXTERNAL MODULE: ./lib/sources/arm/unread-gap.js
var unread_gap = __webpack_require__(941);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/unread/unread-gaps.js





/** What exists after the plan, matters or may matter, and is not read. */
function unreadGaps(context) {
    const resources = [...context.resources.values()].filter(({ unread }) => unread !== undefined);
    return [...resources.flatMap((resource) => gapOf(resource, context) ?? []), ...servicesAmong(resources)];
}
function gapOf(resource, context) {
    const { address: subject, change, unread } = resource;
    if (unread === undefined)
        return undefined;
    if (unread === 'any') {
        const why = 'its type is not known, so it may be a machine';
        return { areas: [coverage/* everywhere */.fC], kinds: coverage/* listedKinds */.nM, subject, change, effect: 'incomplete', why };
    }
    return (0,unread_gap/* unreadGap */.e)(unread, { areas: unread_gaps_areasOf(resource, context), subject, change, template: templateOf(resource) });
}
/** The subscription that a resource lies in, or anywhere. */
function unread_gaps_areasOf(resource, context) {
    const { subscription } = plannedIdentity(resource, context);
    const wide = /^azurerm_(?:tenant|management_group)_/.test(resource.type);
    return [(wide ? undefined : (0,coverage/* areaOf */.d6)((0,estate_known/* valueOf */.RP)(subscription))) ?? coverage/* everywhere */.fC];
}
/** A managed application brings a template that the plan does not hold. */
function templateOf(resource) {
    if (!resource.type.startsWith('azurerm_'))
        return propertiesOf(resource).at('template');
    const content = resource.field.at('template_content');
    return (content.isSet ? content : resource.field.at('template_body')).parsed();
}
function servicesAmong(resources) {
    const services = resources.filter(({ unread }) => unread === 'service');
    return (0,unread_gap/* serviceGaps */.H)(services.map(({ type, field }) => (type.startsWith('azurerm_') ? type : declaredType(field))));
}
function declaredType(field) {
    return String(field.at('type').raw).replace(/@.*$/s, '');
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/unread/without-entries.js






/**
 * OpenTofu, and Terraform before 1.8, do not say whether a plan covers everything. A resource that the configuration declares and that has
 * no entry tells that it does not; where there may be none of it, only what is concluded from its absence is open.
 */
function withoutEntries({ input, frame }, configuration) {
    if (frame.complete !== undefined || frame.errored || frame.deferred > 0)
        return { gaps: [], assignments: [] };
    const missing = [];
    const assignments = [];
    const open = new Map();
    for (const declared of declaredIn(frame.configuration.root_module, [], 'once', configuration)) {
        const { address, resource, repeats } = declared;
        if (frame.entries.has(address))
            continue;
        if (repeats === 'once')
            missing.push(address);
        else {
            const assignment = asAssignment(declared);
            if (assignment)
                assignments.push(assignment);
            const kinds = assignment ? [] : kindsOf(resource);
            if (!assignment && kinds.length === 0)
                continue;
            const others = open.get(kinds.join()) ?? { kinds, addresses: [] };
            others.addresses.push(address);
            open.set(kinds.join(), others);
        }
    }
    const incomplete = `${input}: the plan has no entry for ${named(missing)}, declared in its configuration; plan without -target and -exclude`;
    const perhaps = (addresses) => `${input}: whether there is no ${named(addresses)} or the plan leaves it out is not known: it does not say that it is complete`;
    return {
        gaps: [
            ...(missing.length > 0 ? [{ areas: [coverage/* everywhere */.fC], kinds: coverage/* listedKinds */.nM, why: incomplete, effect: 'incomplete' }] : []),
            ...[...open.values()].map(({ kinds, addresses }) => {
                return { areas: kinds.length === 0 ? [] : [coverage/* everywhere */.fC], kinds, why: perhaps(addresses), effect: 'open' };
            }),
        ],
        assignments: assignments.map((raw) => ({ raw, why: perhaps([raw.address]) })),
    };
}
/** What an assignment would say that is declared in a module which is there: its constants and what it refers to. */
function asAssignment({ address, resource, module, around }) {
    const { type, name, expressions } = resource;
    if (around !== 'once' || type === 'azapi_update_resource')
        return undefined;
    if (!isRelevantType(type) || armTypeOf(type, typeIn(resource)) !== resource_type/* resourceTypes */.AU.configurationAssignment)
        return undefined;
    const attributes = Object.entries((0,json_object/* isRecord */.u)(expressions) ? expressions : {});
    const constants = attributes.flatMap(([key, written]) => (0,json_object/* isRecord */.u)(written) && 'constant_value' in written ? [[key, written.constant_value]] : []);
    const known = new Map(constants);
    const later = attributes.filter(([key]) => !known.has(key)).map(([key]) => [key, true]);
    const path = module.map((step) => `module.${step.name}`).join('.');
    return {
        ...{ address, mode: 'managed', type, name },
        ...(path === '' ? {} : { module_address: path }),
        // What nobody is sure of changes nothing for a machine.
        change: { actions: ['no-op'], after: Object.fromEntries(known), after_unknown: Object.fromEntries(later) },
    };
}
function* declaredIn(module, path, around, configuration) {
    if (!(0,json_object/* isRecord */.u)(module) || path.length > mostLevels)
        return;
    const prefix = path.map(({ name }) => `module.${name}.`).join('');
    for (const resource of Array.isArray(module.resources) ? module.resources : []) {
        if (!(0,json_object/* isRecord */.u)(resource) || resource.mode !== 'managed')
            continue;
        const repeats = within(around, repeatsOf(resource, path, configuration));
        const address = `${prefix}${resource.type}.${resource.name}`;
        if (repeats !== 'never')
            yield { address, resource: resource, module: path, around, repeats };
    }
    for (const [name, call] of (0,json_object/* isRecord */.u)(module.module_calls) ? Object.entries(module.module_calls) : []) {
        if (!(0,json_object/* isRecord */.u)(call))
            continue;
        const repeats = within(around, repeatsOf(call, path, configuration));
        if (repeats !== 'never')
            yield* declaredIn(call.module, [...path, { name }], repeats, configuration);
    }
}
const mostLevels = 100;
function within(around, own) {
    return around === 'once' || own === 'never' ? own : around;
}
/** A `for_each` over constants leaves no expression of its own: that something refers to its key tells it. */
function repeatsOf({ count_expression: count, for_each_expression: forEach, expressions }, module, configuration) {
    const expression = count ?? forEach;
    if (expression === undefined)
        return refersToKey(expressions, 0) ? 'maybe' : 'once';
    const ends = followTrail(configuration, expression, { module });
    return ends.every((end) => end.kind === 'settled' && isNone(end.value)) ? 'never' : 'maybe';
}
/** A flag tells nothing: a condition may take it either way. */
function isNone(value) {
    return value === 0 || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}
function refersToKey(expressions, level) {
    if (level > mostLevels || typeof expressions !== 'object' || expressions === null)
        return false;
    if (Array.isArray(expressions))
        return expressions.some((one) => refersToKey(one, level + 1));
    const { references } = expressions;
    if (Array.isArray(references))
        return references.some((one) => /^(?:each|count)\./.test(String(one)));
    return Object.values(expressions).some((one) => refersToKey(one, level + 1));
}
/** What nobody reads anyway leaves nothing open. */
function kindsOf(resource) {
    const { type } = resource;
    if (!isRelevantType(type))
        return [];
    const constants = typeIn(resource);
    const armType = armTypeOf(type, constants);
    if (armType !== undefined) {
        const kinds = kindsOfType(armType);
        return kinds.length === coverage/* listedKinds */.nM.length ? [] : kinds;
    }
    switch (unreadTypeOf(type, constants)) {
        case 'any':
        case 'template':
            return coverage/* listedKinds */.nM;
        case 'maintenance':
            return ['schedules', 'assignments'];
        case 'machines':
            return ['machines'];
        default:
            return [];
    }
}
/** What azapi says that a resource is, where that is a constant. */
function typeIn({ expressions }) {
    const written = (0,json_object/* isRecord */.u)(expressions) ? expressions.type : undefined;
    return { type: (0,json_object/* isRecord */.u)(written) ? written.constant_value : undefined };
}
const mostNamed = 3;
function named(addresses) {
    const some = [...addresses].sort().slice(0, mostNamed);
    const more = addresses.length - some.length;
    return more > 0 ? `${some.join(', ')} and ${more} more` : some.join(', ');
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/estate-of-plan.js






























/** Only what has a type that matters can say something about patching, or is needed to find what belongs together. */
function matters(resource) {
    const facts = resource.change.after ?? resource.change.before;
    const { type } = resource;
    return type === 'azapi_resource_action' || armTypeOf(type, facts) !== undefined || unreadTypeOf(type, facts) !== undefined;
}
const { configurationAssignment: estate_of_plan_configurationAssignment, maintenanceConfiguration: estate_of_plan_maintenanceConfiguration } = resource_type/* resourceTypes */.AU;
/** Turns the collected parts of one plan into facts. */
function estateOfPlan(content) {
    const configuration = new Configuration(content.frame);
    const planned = new Map();
    const leaving = [];
    for (const raw of content.resources) {
        const change = changeOf(raw);
        if (change === undefined)
            continue;
        if (change !== 'delete' && change !== 'forget')
            planned.set(raw.address, plannedResource(raw, change, configuration));
        else
            leaving.push(...leavingWith(raw, change));
    }
    const lookedUp = lookedUpIn(content, configuration);
    const context = {
        input: content.input,
        configuration,
        instances: new Instances([...planned.values(), ...lookedUp.values()].map((resource) => resource.instance), configuration),
        resources: planned,
        lookedUp,
        locate: content.locate,
        keyInSource: content.keyInSource,
    };
    const invoked = content.frame.invocations.map((raw) => plannedResource(raw, 'create', configuration));
    const actions = readActions(context, invoked);
    const withoutEntry = withoutEntries(content, configuration);
    const maintenance = maintenanceOf(context, actions, withoutEntry);
    const former = formerMaintenance(content, configuration);
    const updated = [...applyUpdates(readMachines(context), actions.writes, context).values()];
    const switched = switchMachines(withFormerHealth(updated, content.resources, configuration), context);
    const clusters = readClusters(context);
    const pools = readNodePools(context, clusters);
    const nodeWindows = readNodeWindows(context, clusters, pools);
    const estate = {
        machines: [...withJoinNotes(switched.machines, maintenance.assignments), ...pools.map(({ machine }) => machine)],
        schedules: [...maintenance.schedules, ...nodeWindows.schedules],
        assignments: [...maintenance.assignments, ...former.forgotten, ...nodeWindows.assignments],
        updateManagement: updateManagementIn(context),
        formerAssignments: [...former.changed, ...maintenance.former],
        managed: [
            ...managedIds(content),
            ...idsOf(maintenance.schedules),
            ...pools.flatMap(({ machine }) => (0,estate_known/* valueOf */.RP)(machine.resourceId) ?? []),
        ],
        removedSchedules: former.removedSchedules,
        leaving,
        sightings: [],
        coverage: {
            whole: [],
            gaps: [
                ...missingParts(content),
                ...withoutEntry.gaps,
                ...unclear(content),
                ...unreadable(context),
                ...unreadGaps(context),
                ...actions.gaps,
                ...switched.gaps,
            ],
        },
    };
    return { estate, policies: policiesIn(context, content.frame.prior.data) };
}
function leavingWith({ address, type, change: { before } }, action) {
    const armType = armTypeOf(type, before);
    if (type === 'azapi_update_resource')
        return [];
    if ((0,resource_type/* makesNodePools */.Bh)(armType))
        return [{ id: leavingPoolId(address, type, armType), action }];
    return (0,resource_type/* isMachineType */.ej)(armType) ? [{ id: address, action }] : [];
}
/** Adds to each machine what was assumed in finding its assignments. */
function withJoinNotes(machines, assignments) {
    const notes = new Map();
    for (const { target } of assignments) {
        if (target.kind !== 'machine' || target.note === undefined)
            continue;
        const others = notes.get(target.id);
        if (others)
            others.push(target.note);
        else
            notes.set(target.id, [target.note]);
    }
    return machines.map((machine) => {
        const more = notes.get(machine.id);
        return more ? { ...machine, notes: [...machine.notes, ...more] } : machine;
    });
}
function maintenanceOf(context, { writes }, withoutEntry) {
    const schedules = [];
    const assignments = [];
    for (const resource of context.resources.values()) {
        if (resource.type === 'azapi_update_resource')
            continue;
        const type = resource.armType;
        if (type === estate_of_plan_maintenanceConfiguration)
            schedules.push(readPlannedSchedule(resource, context));
        if (type === estate_of_plan_configurationAssignment)
            assignments.push(readAssignment(resource, context));
    }
    for (const { raw, why } of withoutEntry.assignments) {
        assignments.push({ ...readAssignment(plannedResource(raw, 'keep', context.configuration), context), mayExist: why });
    }
    for (const resource of context.lookedUp.values()) {
        const isSchedule = resource.armType === estate_of_plan_maintenanceConfiguration && lookedUpId(resource) !== undefined;
        if (isSchedule)
            schedules.push({ ...readPlannedSchedule(resource, context), surrounding: true });
    }
    const updates = [...context.resources.values()].filter(({ type }) => type === 'azapi_update_resource');
    const laid = [...updates.map((resource) => ({ resource, certain: true })), ...writes.map((resource) => ({ resource, certain: false }))];
    return { schedules: withScheduleUpdates(schedules, laid, context), ...withAssignmentUpdates(assignments, laid, context) };
}
/** What was there before, where the plan changes, deletes or forgets it. */
function formerMaintenance({ resources, input }, configuration) {
    const changed = [];
    const forgotten = [];
    const removedSchedules = [];
    const formerIds = formerIdsOf(resources);
    for (const raw of resources) {
        const change = changeOf(raw);
        const type = armTypeOf(raw.type, raw.change.before ?? raw.change.after);
        if (change === undefined || change === 'keep' || change === 'create')
            continue;
        if (type === estate_of_plan_configurationAssignment) {
            const before = Field.ofPast(raw.change, { configuration, scope: { module: [] } });
            const former = readFormerAssignment({ address: raw.address, before, change: change === 'forget' ? 'keep' : change }, { input, formerIds });
            (change === 'forget' ? forgotten : changed).push(former);
        }
        const id = formerId(raw);
        if (type === estate_of_plan_maintenanceConfiguration && id !== undefined && deletesId(raw))
            removedSchedules.push(id);
    }
    return { changed, forgotten, removedSchedules };
}
/** Schedules that the plan looks up are as the plan says, too. */
function idsOf(schedules) {
    return schedules.flatMap(({ surrounding, resourceId }) => (surrounding && resourceId.kind === 'value' ? [resourceId.value] : []));
}
/** A machine or schedule that the plan only forgets stays as it is in Azure. */
function managedIds({ resources }) {
    return resources.flatMap((raw) => {
        const { type, change } = raw;
        const forgotten = changeOf(raw) === 'forget' && armTypeOf(type, change.before) !== estate_of_plan_configurationAssignment;
        const { id } = (0,json_object/* isRecord */.u)(change.after) ? change.after : (0,json_object/* isRecord */.u)(change.before) ? change.before : {};
        const { id: former } = (0,json_object/* isRecord */.u)(change.before) ? change.before : {};
        return forgotten ? [] : [...new Set([id, former])].filter((one) => typeof one === 'string');
    });
}
/** A replacement under another name leaves nothing under the former id; where the new name is not known yet nobody can tell. */
function deletesId(raw) {
    const actions = Array.isArray(raw.change.actions) ? raw.change.actions : [];
    return actions.includes('delete') && (!actions.includes('create') || movesAway(raw));
}
function formerId({ change: { before } }) {
    return (0,json_object/* isRecord */.u)(before) && typeof before.id === 'string' ? before.id : undefined;
}
/** A replacement under another name has another id: what named the old one meant this machine or schedule. */
function formerIdsOf(resources) {
    const replaced = resources.filter((raw) => changeOf(raw) === 'replace');
    return new Map(replaced.flatMap((raw) => {
        const [id, type] = [formerId(raw), armTypeOf(raw.type, raw.change.after)];
        const named = type === estate_of_plan_maintenanceConfiguration || ((0,resource_type/* isMachineType */.ej)(type) && raw.type !== 'azapi_update_resource');
        return id !== undefined && named ? [[(0,resource_id/* resourceKey */.ik)(id), raw.address]] : [];
    }));
}
/** Resources of which the plan does not say what happens to them; they are read as if they stayed. */
function unclear({ resources }) {
    return resources
        .filter((raw) => changeOf(raw) !== undefined && !saysWhatHappens(raw))
        .map((raw) => notUnderstood(raw.address, armTypeOf(raw.type, raw.change.after), 'the plan does not say in known words what happens to it'));
}
/** Where it lies the plan may not tell either, so what it may hold may be missing anywhere. */
function notUnderstood(address, armType, why) {
    return { areas: [coverage/* everywhere */.fC], kinds: kindsOfType(armType), subject: address, why, effect: 'incomplete' };
}
/** azapi bodies that are neither an object nor JSON text: nothing in them can be judged. */
function unreadable(context) {
    return [...context.resources.values()].flatMap((resource) => {
        const { address, armType, type, field } = resource;
        if (armType === undefined || (type !== 'azapi_resource' && type !== 'azapi_update_resource'))
            return [];
        const body = bodyOf({ field });
        return body.isSet && !(0,json_object/* isRecord */.u)(body.raw) ? [notUnderstood(address, armType, 'its body is not a JSON object')] : [];
    });
}
function missingParts({ input, frame }) {
    const reasons = [];
    if (frame.errored)
        reasons.push(`${input}: the plan stopped on an error, so resources may be missing; fix the error and plan again`);
    else if (frame.deferred > 0)
        reasons.push(`${input}: Terraform deferred ${frame.deferred} resource${frame.deferred === 1 ? '' : 's'} to a later plan`);
    else if (frame.complete === false)
        reasons.push(`${input}: the plan does not cover everything (targeted or deferred); plan without -target`);
    return reasons.map((why) => ({ areas: [coverage/* everywhere */.fC], kinds: coverage/* listedKinds */.nM, why, effect: 'incomplete' }));
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/sources/byte-reader.js
var byte_reader = __webpack_require__(1104);
// EXTERNAL MODULE: ./lib/sources/recognise.js
var recognise = __webpack_require__(2323);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/plan/not-a-plan.js


const howTo = 'make it with `terraform show -json tfplan > plan.json`';
/** The one sentence that says what a file is instead of a plan, and what to do next. */
function notAPlan(name, seen) {
    const [code, sentence] = describe(seen);
    return new errors/* SourceError */.c8(`source/${code}`, `${name} ${sentence}`);
}
function describe({ file = '', head, names, version, schema, offset, more }) {
    const text = head.replace(/^\ufeff/, '');
    if (text.trim() === '')
        return ['empty-file', `is empty; expected a plan in JSON: ${howTo}.`];
    if (text.startsWith('PK'))
        return ['binary-plan', 'is a binary plan; expected its JSON: run `terraform show -json` on it and check the output.'];
    if (text.startsWith('\x1f')) {
        return ['compressed-plan', `is compressed; expected a plan in JSON as it is: unpack it with \`gunzip\`.`];
    }
    if (isBicep(file, text)) {
        return ['bicep', `is Bicep source, which this version does not read; expected a plan in JSON: ${howTo}.`];
    }
    if ((0,recognise/* isPrettyWhatIf */.Un)(text)) {
        return [
            'what-if',
            'is the text that a what-if prints for people; expected a Terraform plan in JSON: check the JSON of the what-if with `source: what-if`, in a run without plans.',
        ];
    }
    if (isLog(text, names)) {
        return [
            'plan-log',
            `is the log of \`terraform plan -json\`, which does not hold the plan; ${howTo}, from a plan saved with \`-out=tfplan\`.`,
        ];
    }
    if (offset !== undefined)
        return ofBrokenJson(text, offset);
    if (more)
        return ['several-documents', 'holds something else behind the plan; expected nothing, or another plan: take it out.'];
    return names ? ofJson(names, version, schema) : ofText(text);
}
/** Newline-delimited JSON, each line with its level and message. */
function isLog(text, names) {
    const [line = ''] = text.trimStart().split('\n', 1);
    return names?.has('@level') ?? (line.includes('"@level"') && line.includes('"@message"'));
}
function ofBrokenJson(text, offset) {
    if (!/^\s*[{[]/.test(text))
        return ofText(text);
    return ['invalid-json', `is broken or cut off at byte ${offset}; expected the whole output of \`terraform show -json\`: ${howTo}.`];
}
function ofText(text) {
    if (/^\s*\[/.test(text))
        return ['not-a-plan', `holds a JSON list, which is not a plan; expected an object with format_version and resource_changes: ${howTo}.`];
    return ['no-json', `is not JSON; expected a plan in JSON, not the text that \`terraform plan\` prints: ${howTo}.`];
}
function ofJson(names, version, schema) {
    if (names.has('encrypted_data')) {
        return [
            'encrypted-plan',
            'is encrypted by OpenTofu; expected a plan in JSON: run `tofu show -json tfplan > plan.json` where the keys are configured.',
        ];
    }
    if (names.has('plan_format_version')) {
        return [
            'redacted-plan',
            `is the redacted plan of HCP Terraform (json-output-redacted), which leaves out the values that decide; expected the whole plan (json-output, or \`terraform show -json\`).`,
        ];
    }
    if (names.has('predictedResources')) {
        return [
            'bicep-snapshot',
            'is a snapshot of Bicep; expected a Terraform plan in JSON: check it with `source: bicep`, in a run without plans.',
        ];
    }
    if (!names.has('format_version') && (names.has('changes') || (names.has('properties') && names.has('status')))) {
        return [
            'what-if',
            'is the result of a what-if; expected a Terraform plan in JSON: check it with `source: what-if`, in a run without plans.',
        ];
    }
    const other = otherInput(names, schema);
    if (other)
        return [other.code, `is ${other.what}, which this version does not read; expected a Terraform plan in JSON: ${howTo}.`];
    if (names.has('values') || names.has('lineage')) {
        return ['state', `is a Terraform state, which says what was, not what will be; expected a plan: ${howTo}.`];
    }
    if (typeof version === 'string' && !/^(0\.[12]|1\.\d+)$/.test(version)) {
        return [
            'format-version',
            `has format version ${JSON.stringify(version.slice(0, 20))}; this version reads 1.x: use a version of this tool that knows it.`,
        ];
    }
    if (typeof version === 'string' && !names.has('resource_changes')) {
        return [
            'refresh-only',
            'has no resource_changes, as a refresh-only plan has none, so it does not say which machines exist; expected a full plan: run `terraform plan` without -refresh-only.',
        ];
    }
    return ['not-a-plan', `holds JSON that is not a plan; expected an object with format_version 1.x and resource_changes: ${howTo}.`];
}
/** Inputs of other tools that people hand in, by what stands at their top. */
function otherInput(names, schema) {
    const of = typeof schema === 'string' ? schema.toLowerCase() : '';
    if (/deploymentparameters\.json/.test(of))
        return { code: 'arm-parameters', what: 'a parameters file of an ARM template' };
    if (/deploymenttemplate\.json/.test(of) || (names.has('contentVersion') && names.has('resources'))) {
        return { code: 'arm-template', what: 'an ARM template' };
    }
    return undefined;
}
/** By the ending of its name, or by how its first statement begins. */
function isBicep(file, text) {
    if (/\.bicep(param)?$/i.test(file))
        return true;
    const code = text.replace(/^\s*(?:\/\/[^\n]*\n|\/\*[\s\S]*?\*\/|\s)*/, '');
    return /^(?:targetScope\s*=|using\s+(?:'|none)|@(?:description|secure|allowed|minLength|maxLength|metadata|sys\.)|(?:param|var|resource|module|type|func|metadata)\s+[A-Za-z_]\w*\s)/.test(code);
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/plan/read-prior-state.js


const noPriorState = { managed: false, data: [] };
/** More levels of modules than anybody nests. */
const read_prior_state_mostLevels = 100;
/** Reads the member `prior_state` piece by piece: it is as large as everything that Terraform manages. */
function readPriorState(reader, wanted) {
    const prior = { managed: false, data: [] };
    membersOf(reader, (member) => {
        if (member !== 'values')
            reader.skip();
        else
            membersOf(reader, (inner) => {
                if (inner === 'root_module')
                    readModule(reader, wanted, prior, 0);
                else
                    reader.skip();
            });
    });
    return prior;
}
function readModule(reader, wanted, prior, level) {
    membersOf(reader, (member) => {
        if (member === 'resources')
            elementsOf(reader, () => readResource(reader, wanted, prior));
        else if (member !== 'child_modules')
            reader.skip();
        else if (level < read_prior_state_mostLevels)
            elementsOf(reader, () => readModule(reader, wanted, prior, level + 1));
        else {
            prior.managed = true;
            reader.skip();
        }
    });
}
/** Parses an element only when it is a data source. */
function readResource(reader, wanted, prior) {
    if (reader.peek() !== byte_reader/* openBrace */.oH) {
        reader.skip();
        return;
    }
    reader.keep();
    let mode;
    for (const _ of reader.membersNamed('mode')) {
        if (reader.peek() === byte_reader/* quotationMark */.Gq)
            mode = reader.text();
        else
            reader.skip();
    }
    if (mode === 'data')
        take(reader.cut(), wanted, prior);
    else {
        prior.managed = true;
        reader.drop();
    }
}
/** The same from what is parsed already. */
function priorStateOf(json, wanted) {
    const prior = { managed: false, data: [] };
    const values = (0,json_object/* isRecord */.u)(json) ? json.values : undefined;
    const modules = [(0,json_object/* isRecord */.u)(values) ? values.root_module : undefined];
    for (let module = modules.shift(); modules.length > 0 || module !== undefined; module = modules.shift()) {
        if (!(0,json_object/* isRecord */.u)(module))
            continue;
        for (const resource of listIn(module.resources)) {
            if (!(0,json_object/* isRecord */.u)(resource))
                continue;
            if (resource.mode === 'data')
                take(resource, wanted, prior);
            else
                prior.managed = true;
        }
        modules.push(...listIn(module.child_modules));
    }
    return prior;
}
function take(resource, wanted, { data }) {
    if (!(0,json_object/* isRecord */.u)(resource) || typeof resource.type !== 'string' || typeof resource.address !== 'string')
        return;
    if (wanted(resource.type))
        data.push(resource);
}
function listIn(json) {
    return Array.isArray(json) ? json : [];
}
function membersOf(reader, read) {
    if (reader.peek() !== byte_reader/* openBrace */.oH)
        reader.skip();
    else
        for (const member of reader.members())
            read(member);
}
function elementsOf(reader, read) {
    if (reader.peek() !== byte_reader/* openBracket */.pv)
        reader.skip();
    else
        for (const _ of reader.elements())
            read();
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/plan/read-plan.js






/**
 * Reads the output of `terraform show -json <plan>`: hands out every wanted resource change by itself, then the frame. Memory does not
 * grow with the file. Throws SourceError for anything that is not such a plan.
 */
function planParts(file, wanted) {
    return smallParts(file, wanted) ?? slicedParts(file, wanted);
}
/**
 * A small plan is parsed at once, which costs less than warming up the slicer. Undefined for one that has its peculiarities: the slicer
 * says what is wrong, or reads it anyway.
 */
function smallParts({ whole, name }, wanted) {
    if (whole === undefined || whole.indexOf(changesName) !== whole.lastIndexOf(changesName))
        return undefined;
    let plan;
    try {
        plan = JSON.parse(whole.toString('utf8'));
    }
    catch {
        return undefined;
    }
    return (0,json_object/* isRecord */.u)(plan) ? partsOf(plan, name, wanted) : undefined;
}
const changesName = '"resource_changes"';
const read = new Set(['format_version', 'configuration', 'variables', 'errored', 'complete', 'action_invocations', '$schema']);
/**
 * The way for plans of any size: element by element, without the whole text in memory. A file may hold several plans one after the other,
 * as tools that plan many folders print them: each ends with its frame.
 */
function* slicedParts({ name, head, fill }, wanted) {
    const start = jsonStart(head);
    if (start === undefined)
        throw notAPlan(name, { file: name, head: head.toString('utf8') });
    const reader = new byte_reader/* ByteReader */.kP(fill);
    reader.pass(start.offset);
    for (let plan = 1; plan === 1 || reader.peek() === byte_reader/* openBrace */.oH; plan += 1)
        yield* slicedPlan(reader, plan, name, head, wanted);
    if (!start.wrapped && reader.peek() !== -1)
        throw notAPlan(name, { file: name, head: head.toString('utf8'), more: true });
}
function* slicedPlan(reader, plan, name, head, wanted) {
    const sections = { values: new Map(), names: new Set(), entries: new Set(), deferred: 0, prior: noPriorState };
    try {
        for (const member of reader.members()) {
            const holdsChanges = member === 'resource_changes' && reader.peek() === byte_reader/* openBracket */.pv;
            if (holdsChanges)
                yield* resourceChanges(reader, sections, name, wanted);
            else
                readSection(reader, member, sections, wanted);
            if (holdsChanges || member !== 'resource_changes')
                sections.names.add(member);
        }
    }
    catch (error) {
        if (!(error instanceof byte_reader/* BrokenJson */.iT))
            throw error;
        throw notAPlan(name, { file: name, head: head.toString('utf8'), names: sections.names, offset: error.offset });
    }
    // A log is several documents too, and its first line tells what it is.
    yield { part: 'frame', frame: frameOf(sections, plan === 1 ? name : `${name} (plan ${plan})`, head.toString('utf8')) };
}
function* resourceChanges(reader, { names, entries }, name, wanted) {
    if (names.has('resource_changes')) {
        throw new errors/* SourceError */.c8('source/not-a-plan', `${name} holds resource_changes twice; expected the output of \`terraform show -json\` as it is.`);
    }
    for (const _ of reader.elements()) {
        const resource = sliceResource(reader, wanted, entries);
        if (resource)
            yield { part: 'resource-change', resource };
    }
}
/** Parses an element only when its type is wanted. */
function sliceResource(reader, wanted, entries) {
    reader.keep();
    let takes = false;
    if (reader.peek() !== byte_reader/* openBrace */.oH)
        reader.skip();
    else {
        for (const name of reader.membersNamed('address', 'type')) {
            if (reader.peek() !== byte_reader/* quotationMark */.Gq)
                reader.skip();
            else if (name === 'address')
                entries.add(withoutKeys(reader.text()));
            else
                takes = wanted(reader.text()) || takes;
        }
    }
    if (!takes) {
        reader.drop();
        return undefined;
    }
    return asResource(reader.cut(), wanted);
}
function readSection(reader, member, sections, wanted) {
    if (read.has(member))
        sections.values.set(member, reader.value());
    else if (member === 'deferred_changes')
        sections.deferred = countElements(reader);
    else if (member === 'prior_state')
        sections.prior = readPriorState(reader, wanted);
    else
        reader.skip();
}
function countElements(reader) {
    if (reader.peek() !== byte_reader/* openBracket */.pv) {
        reader.skip();
        return 0;
    }
    let count = 0;
    for (const _ of reader.elements()) {
        reader.skip();
        count += 1;
    }
    return count;
}
function asResource(element, wanted) {
    const usable = (0,json_object/* isRecord */.u)(element) && typeof element.type === 'string' && typeof element.address === 'string';
    if (!usable || !wanted(element.type))
        return undefined;
    // Without a change nobody knows what happens to it, which is told further on.
    return ((0,json_object/* isRecord */.u)(element.change) ? element : { ...element, change: { actions: [] } });
}
/** A plan that is parsed already. */
function partsOfPlan(plan, name, wanted) {
    if ((0,json_object/* isRecord */.u)(plan))
        return partsOf(plan, name, wanted);
    throw notAPlan(name, { file: name, head: JSON.stringify(plan)?.slice(0, 4096) ?? '', names: new Set() });
}
function partsOf(plan, name, wanted) {
    const changes = Array.isArray(plan.resource_changes) ? plan.resource_changes : [];
    const names = new Set(Object.keys(plan).filter((key) => key !== 'resource_changes' || Array.isArray(plan[key])));
    const deferred = Array.isArray(plan.deferred_changes) ? plan.deferred_changes.length : 0;
    const entries = new Set(changes.flatMap((one) => ((0,json_object/* isRecord */.u)(one) && typeof one.address === 'string' ? [withoutKeys(one.address)] : [])));
    const sections = { values: new Map(Object.entries(plan)), names, entries, deferred, prior: priorStateOf(plan.prior_state, wanted) };
    const frame = frameOf(sections, name, '{');
    const parts = [];
    for (const element of changes) {
        const resource = asResource(element, wanted);
        if (resource)
            parts.push({ part: 'resource-change', resource });
    }
    return [...parts, { part: 'frame', frame }];
}
/** Terraform before 1.0 wrote 0.1 and 0.2, of the same shape. */
const readableVersion = /^(0\.[12]|1\.\d+)$/;
function frameOf({ values, names, entries, deferred, prior }, name, head) {
    const [version, configuration, variables] = [values.get('format_version'), values.get('configuration'), values.get('variables')];
    const complete = values.get('complete');
    const readable = typeof version === 'string' && readableVersion.test(version);
    // Terraform leaves an empty list out: with nothing there and nothing declared, nothing changes.
    const isEmpty = !names.has('resource_changes') && !prior.managed && !declaresResources(configuration);
    if (!readable || !(names.has('resource_changes') || (isEmpty && names.has('planned_values')))) {
        throw notAPlan(name, { file: name, head, names, version, schema: values.get('$schema') });
    }
    return {
        configuration: ((0,json_object/* isRecord */.u)(configuration) ? configuration : {}),
        variables: ((0,json_object/* isRecord */.u)(variables) ? variables : {}),
        errored: values.get('errored') === true,
        ...(typeof complete === 'boolean' ? { complete } : {}),
        entries,
        deferred,
        invocations: invocationsIn(values.get('action_invocations')),
        prior,
    };
}
/** Since Terraform 1.14 a configuration may hold actions beside its resources. */
function invocationsIn(list) {
    const invocations = Array.isArray(list) ? list : [];
    return invocations.flatMap((one) => {
        if (!(0,json_object/* isRecord */.u)(one) || typeof one.address !== 'string' || typeof one.type !== 'string' || !one.type.startsWith('azapi_'))
            return [];
        const { address, config_values: after, config_unknown: after_unknown, config_sensitive: after_sensitive } = one;
        const change = { actions: ['create'], before: null, after, after_unknown, after_sensitive };
        return [{ address, mode: 'managed', type: 'azapi_resource_action', name: `action.${one.name}`, change }];
    });
}
/** Does the configuration hold resources that Terraform manages, in any module? */
function declaresResources(configuration) {
    const modules = [(0,json_object/* isRecord */.u)(configuration) ? configuration.root_module : undefined];
    while (modules.length > 0) {
        const module = modules.pop();
        if (!(0,json_object/* isRecord */.u)(module))
            continue;
        const resources = Array.isArray(module.resources) ? module.resources : [];
        if (resources.some((resource) => (0,json_object/* isRecord */.u)(resource) && resource.mode !== 'data'))
            return true;
        if ((0,json_object/* isRecord */.u)(module.module_calls))
            modules.push(...Object.values(module.module_calls).map((call) => (0,json_object/* isRecord */.u)(call) && call.module));
    }
    return false;
}
/** Where the JSON begins: after a byte order mark, or after the line that the setup-terraform wrapper prints. */
function jsonStart(head) {
    const mark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
    const text = head.toString('latin1', mark);
    if (text.trimStart().startsWith('{'))
        return { offset: mark, wrapped: false };
    const wrapper = /^\s*\[command\][^\n]*\n\s*(?=\{)/.exec(text);
    return wrapper ? { offset: mark + wrapper[0].length, wrapped: true } : undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/sources/terraform-plan/hcl/blocks.js + 1 modules
var blocks = __webpack_require__(4169);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/hcl/object-entry.js

/**
 * The text of an entry in the text of an object, such as `properties.maintenanceConfigurationId` in a body, encoded as JSON or not; keys
 * without case, as Azure compares them. Undefined where the text is not plainly an object that has it once.
 */
function entryInObject(text, keys) {
    let inner = text;
    for (const key of keys)
        inner = inner === undefined ? undefined : entry(inner, key);
    return inner;
}
const encoded = /^jsonencode\(([\s\S]*)\)$/;
function entry(text, key) {
    const object = encoded.exec(text)?.[1]?.trim() ?? text;
    if (!object.startsWith('{') || !object.endsWith('}'))
        return undefined;
    const [block] = (0,blocks/* scanBlocks */.g)(`object ${object}`);
    const matches = block?.attributes.filter(({ name }) => name.toLowerCase() === key.toLowerCase()) ?? [];
    return matches.length === 1 ? matches[0]?.text.replace(/,$/, '').trim() : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/plan-source.js




/** Finds blocks and expressions of a plan's resources in the source text, where it is at hand. */
async function readPlanSource(configuration, { sourceRoot, workingDirectory }) {
    if (!holdsSourceText(sourceRoot))
        return { locate: () => undefined, keyInSource: () => undefined };
    const [{ readSourceText }, { readIndexArithmetic }] = await Promise.all([
        __webpack_require__.e(/* import() */ "sources-terraform-plan-hcl-source-index").then(__webpack_require__.bind(__webpack_require__, 9199)),
        __webpack_require__.e(/* import() */ "sources-terraform-plan-hcl-index-arithmetic").then(__webpack_require__.bind(__webpack_require__, 8652)),
    ]);
    const source = readSourceText({ sourceRoot, workingDirectory, configuration });
    return {
        locate: (resource) => {
            const found = source.locate(modulePath(resource), declared(resource));
            // Downloaded modules are no files of the repository: their call is.
            return found?.file.split('/').includes('.terraform') ? source.callLine(modulePath(resource)) : found;
        },
        keyInSource: (resource, attribute, path) => {
            const subjects = wholeSubjects(resource.field.at(attribute).expression);
            const written = subjects.length === 0 ? undefined : source.attribute(modulePath(resource), declared(resource), [attribute]);
            if (!written)
                return undefined;
            const text = entryInObject(written.text, path);
            const [subject, ...others] = path.length === 0 ? subjects : subjects.filter((name) => text?.includes(name));
            return text !== undefined && subject !== undefined && others.length === 0
                ? keyOf(readIndexArithmetic(text, subject))
                : { kind: 'other' };
        },
    };
}
/** Without text of its own the root module leads nowhere else. */
function holdsSourceText(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory).some((name) => /\.(tf|tofu)$/.test(name));
    }
    catch {
        return false;
    }
}
function modulePath({ instance }) {
    return instance.module.map(({ name }) => name);
}
function declared({ instance }) {
    return { mode: instance.mode, type: instance.type, name: instance.name };
}
function keyOf(found) {
    if (found.kind === 'same')
        return { kind: 'own', shift: 0 };
    return found.kind === 'shift' ? { kind: 'own', shift: found.by } : { kind: 'other' };
}
/** Modules and resources that an expression names as a whole: the key is in its text only. */
function wholeSubjects(expression) {
    const references = (0,json_object/* isRecord */.u)(expression) && Array.isArray(expression.references) ? expression.references : [];
    const subjects = readReferences(references).flatMap((reference) => {
        const whole = (reference.kind === 'module' || reference.kind === 'resource') && reference.key === undefined && reference.rest.length === 0;
        if (!whole)
            return [];
        if (reference.kind === 'module')
            return [`module.${reference.name}`];
        return [`${reference.mode === 'data' ? 'data.' : ''}${reference.type}.${reference.name}`];
    });
    return [...new Set(subjects)];
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/index.js








const planFile = { content: 'a plan in JSON', file: 'a plan file: name the output of `terraform show -json`' };
/** Reads one or several Terraform plans as one estate. */
const readTerraformPlans = async (request) => {
    const plans = [];
    for (const input of request.files) {
        const read = await (0,source_file/* readSourceFile */.uj)(input, planFile, (file) => readPlans(input.name, planParts(file, isRelevantType), request));
        plans.push(...read);
    }
    if (request.plan)
        plans.push(...(await readPlans('plan', partsOfPlan(request.plan, 'plan', isRelevantType), request)));
    const policies = plans.flatMap((plan) => plan.policies);
    return { estate: (0,apply/* underPolicies */.n)((0,estate_link/* linkEstates */.q)(plans.map(({ estate }) => estate)), policies) };
};
/** A file may hold several plans, one after the other. */
async function readPlans(name, parts, request) {
    const plans = [];
    let resources = [];
    const readPart = readParts();
    for (const part of parts) {
        if (part.part === 'resource-change') {
            if (matters(part.resource))
                resources.push(readPart(part.resource));
            continue;
        }
        const input = plans.length === 0 ? name : `${name} (plan ${plans.length + 1})`;
        plans.push(estateOfPlan({ input, frame: part.frame, resources, ...(await readPlanSource(part.frame.configuration, request)) }));
        resources = [];
    }
    return plans;
}


/***/ })

};
