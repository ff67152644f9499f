export const id = "sources-terraform-plan";
export const ids = ["sources-terraform-plan"];
export const modules = {

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
    /** Walks an object: each member of this name, of which there should be one; its value the caller steps over or cuts out. */
    *membersNamed(name) {
        this.#take(openBrace, 'an object');
        if (this.peek() === closeBrace) {
            this.#at += 1;
            return;
        }
        const wanted = Buffer.from(name);
        do {
            if (this.peek() !== quotationMark)
                throw this.#broken('a name');
            const same = this.#textIs(wanted);
            this.#take(colon, 'a colon');
            if (same)
                yield undefined;
            else
                this.skip();
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
    /** Steps over the text at this place and compares it, without making a text of it. */
    #textIs(wanted) {
        const begin = this.#at + 1;
        const end = begin + wanted.length;
        if (end >= this.#length)
            return this.text() === wanted.toString();
        for (let index = 0; index < wanted.length; index++) {
            const byte = this.#bytes[begin + index];
            // An escape may stand for any character.
            if (byte === backslash)
                return this.text() === wanted.toString();
            if (byte !== wanted[index]) {
                this.#skipText();
                return false;
            }
        }
        const ends = this.#bytes[end] === quotationMark;
        this.#skipText();
        return ends;
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
    #skipNested() {
        let depth = 0;
        let at = this.#at;
        for (;;) {
            const bytes = this.#bytes;
            const length = this.#length;
            while (at < length) {
                const kind = structure[bytes[at]];
                if (kind === 0) {
                    at += 1;
                }
                else if (kind === 1) {
                    this.#at = at;
                    this.#skipText();
                    at = this.#at;
                    if (this.#bytes !== bytes || this.#length !== length)
                        break;
                }
                else {
                    at += 1;
                    depth += kind === 2 ? 1 : -1;
                    if (depth === 0) {
                        this.#at = at;
                        return;
                    }
                }
            }
            if (at >= this.#length)
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

/***/ 7911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTerraformPlans: () => (/* binding */ readTerraformPlans)
});

// EXTERNAL MODULE: ./lib/estate/link.js
var estate_link = __webpack_require__(3586);
// EXTERNAL MODULE: ./lib/estate/coverage.js
var coverage = __webpack_require__(4632);
// EXTERNAL MODULE: ./lib/estate/resource-id.js
var resource_id = __webpack_require__(9230);
// EXTERNAL MODULE: ./lib/estate/resource-type.js
var resource_type = __webpack_require__(9535);
// EXTERNAL MODULE: ./lib/memo.js
var memo = __webpack_require__(3397);
// EXTERNAL MODULE: ./lib/sources/terraform-plan/plan/plan-format.js
var plan_format = __webpack_require__(3966);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/plan/configuration.js

/** Looks things up in the configuration part of a plan. */
class Configuration {
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
            const readable = Array.isArray(declared) ? declared.filter(plan_format/* isRecord */.u) : [];
            resources = new Map(readable.map((one) => [`${one.mode}.${one.type}.${one.name}`, one]));
            this.#resources.set(path, resources);
        }
        return resources.get(`${mode}.${type}.${name}`);
    }
    output(instance, name) {
        return own(this.module(instance)?.outputs, name)?.expression;
    }
    outputs(instance) {
        return Object.keys(this.module(instance)?.outputs ?? {});
    }
    /** Value of a variable of the root module; undefined where the plan does not carry it, or where it is marked sensitive. */
    rootVariable(name) {
        const declared = own(this.#plan.root_module?.variables, name);
        if ((0,plan_format/* isRecord */.u)(declared) && declared.sensitive !== undefined && declared.sensitive !== false)
            return undefined;
        return own(this.#variables, name)?.value;
    }
    /** The provider configuration a resource uses: equal names are one sign-in. */
    signIn(resource) {
        const key = resource?.provider_config_key;
        return typeof key === 'string' ? key : undefined;
    }
    /** An argument of a provider configuration, where it is a constant or a variable of the root module. */
    providerArgument(signIn, argument) {
        const providers = this.#plan.provider_config;
        const provider = own(providers, signIn ?? '') ?? own(providers, (signIn ?? '').replace(/^.*:/, ''));
        const expression = own(provider?.expressions, argument);
        if (!(0,plan_format/* isRecord */.u)(expression))
            return undefined;
        if (expression.constant_value !== undefined)
            return expression.constant_value;
        const [reference] = Array.isArray(expression.references) ? expression.references : [];
        const variable = typeof reference === 'string' ? /^var\.([^\s.[\]"]+)$/.exec(reference)?.[1] : undefined;
        return variable === undefined ? undefined : this.rootVariable(variable);
    }
}
/** An expression is an object; anything else is not Terraform's. */
function readable(expression) {
    return (0,plan_format/* isRecord */.u)(expression) ? expression : undefined;
}
/** Names in a plan are anybody's: `__proto__` is a name like any other. */
function own(record, name) {
    return (0,plan_format/* isRecord */.u)(record) && Object.hasOwn(record, name) ? record[name] : undefined;
}
/** The scope in which a resource's own expressions stand. */
function resourceScope(module, key, resource) {
    const forEach = readable(resource?.for_each_expression);
    return { module, ...(key === undefined ? {} : { key }), ...(forEach === undefined ? {} : { forEach }) };
}

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
    if (!(0,plan_format/* isRecord */.u)(expression))
        return nested(configuration, expression, scope, carry);
    const { references, constant_value: constant } = expression;
    if (references !== undefined && !isTexts(references))
        return [{ kind: 'hidden', what: 'an expression that is not of Terraform' }];
    if (references === undefined || references.length === 0)
        return constant === undefined
            ? nested(configuration, expression, scope, carry)
            : [{ kind: 'settled', value: pick(constant, carry.rest) }];
    const read = readReferences(references);
    const hints = [...ownHints(configuration, read, scope, carry), ...carry.hints];
    return read.flatMap((reference) => followReference(configuration, reference, scope, { ...carry, hints, depth: carry.depth + 1 }));
}
function isTexts(of) {
    return Array.isArray(of) && of.every((one) => typeof one === 'string');
}
/** Blocks and object arguments hold one expression an attribute. */
function nested(configuration, node, scope, carry) {
    const parts = Array.isArray(node) ? node : (0,plan_format/* isRecord */.u)(node) ? Object.values(node) : [];
    const deeper = { ...carry, depth: carry.depth + 1 };
    const ends = parts.flatMap((part) => follow(configuration, part, scope, deeper));
    return ends.length > 0 ? ends : [{ kind: 'settled' }];
}
/**
 * The keys by which an expression can pick an instance: the own key where `each.key` or `count.index` occurs (the source text decides
 * how, when it is at hand), values of constants. A hidden part beside a whole resource may be the key, so then there is no hint.
 */
function ownHints(configuration, read, scope, carry) {
    const others = read.filter((reference) => reference.kind !== 'module' && reference.kind !== 'resource');
    const hints = [];
    for (const reference of others) {
        if (reference.kind === 'own-key')
            hints.push(...ownKey(scope, carry.keyInSource));
        else if (reference.kind === 'local')
            return [];
        else if (read.length > 1 && (reference.kind === 'each-value' || reference.kind === 'variable')) {
            const ends = followReference(configuration, reference, scope, { rest: [], hints: [], depth: carry.depth + 1, steps: carry.steps });
            if (ends.some((end) => end.kind === 'hidden'))
                return [];
            for (const end of ends) {
                if (end.kind === 'settled' && (typeof end.value === 'string' || typeof end.value === 'number'))
                    hints.push({ key: end.value, ...(end.assumed === undefined ? {} : { assumed: end.assumed }) });
            }
        }
    }
    return hints;
}
function ownKey({ key }, inSource) {
    if (key === undefined || inSource?.kind === 'other')
        return [];
    if (inSource === undefined)
        return [{ key, assumed: `the same ${typeof key === 'number' ? 'index' : 'key'} on both sides` }];
    return typeof key === 'number' ? [{ key: key + inSource.shift }] : [{ key }];
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
            if (reference.mode === 'data')
                return [{ kind: 'hidden', what: `data.${reference.type}.${reference.name}` }];
            const { type, name, key } = reference;
            const rest = [...reference.rest, ...carry.rest];
            const hints = [...indexHints(rest), ...carry.hints];
            const bare = key === undefined && rest.length === 0;
            return [{ kind: 'resource', module: scope.module, type, name, ...(key === undefined ? {} : { key }), rest, hints, bare }];
        }
    }
}
function followVariable(configuration, name, scope, carry) {
    const call = configuration.call(scope.module);
    if (!call)
        return [{ kind: 'settled', value: pick(configuration.rootVariable(name), carry.rest) }];
    const argument = call.call.expressions?.[name];
    if (argument === undefined)
        return [{ kind: 'settled' }];
    return follow(configuration, argument, call.scope, { ...withoutSource(carry), hints: [...indexHints(carry.rest), ...carry.hints] });
}
function followEachValue(configuration, scope, carry) {
    const { forEach, key, ...outer } = scope;
    if (forEach === undefined || key === undefined)
        return [{ kind: 'hidden', what: 'each.value' }];
    if ((0,plan_format/* isRecord */.u)(forEach.constant_value))
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
    if (!(0,plan_format/* isRecord */.u)(collection))
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





function instanceOf(resource) {
    const { address, type, name, index } = resource;
    return { address, module: parseModuleAddress(resource.module_address), type, name, ...(index === undefined ? {} : { key: index }) };
}
/** The resource instances of a plan, found by what an expression refers to. */
class Instances {
    #byResource = new Map();
    #resolved = (0,memo/* memo */.p)((_) => new Map());
    #configuration;
    constructor(instances, configuration) {
        this.#configuration = configuration;
        for (const instance of instances) {
            const key = resourceKey(instance);
            const root = this.#byResource.get(key) ?? { ...newBranch(), keys: new Set() };
            this.#byResource.set(key, root);
            let branch = root;
            for (const step of [...instance.module.map((one) => one.key), instance.key]) {
                root.keys.add(step);
                const next = branch.branches.get(step) ?? newBranch();
                branch.branches.set(step, next);
                branch = next;
            }
            branch.instances.push(instance);
        }
    }
    #scopeOf(instance) {
        const resource = this.#configuration.resource(instance.module, 'managed', instance.type, instance.name);
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
        let branch = this.#byResource.get(resourceKey(end));
        for (let depth = 0; branch && depth <= end.module.length; depth += 1) {
            const key = depth < end.module.length ? end.module[depth]?.key : end.key;
            if (key === undefined && branch.branches.size > 1)
                return undefined;
            branch = key === undefined ? branch.branches.values().next().value : branch.branches.get(key);
        }
        return branch?.instances.length === 1 ? branch.instances[0] : undefined;
    }
    #withUsefulHints(end) {
        if (end.kind !== 'resource')
            return end;
        const keys = this.#byResource.get(resourceKey(end))?.keys;
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
        const hidden = ends.find((end) => end.kind === 'hidden');
        const resources = ends.filter((end) => end.kind === 'resource');
        // A hidden part beside a whole resource is its key; beside an attribute it may be another answer altogether.
        const hiddenAnswer = hidden !== undefined && !resources.some((end) => end.bare);
        if (hiddenAnswer) {
            search.doubts.push(`it goes through ${hidden.what}, which a plan does not carry`);
            return;
        }
        for (const end of resources)
            this.#collectEnd(end, search, hidden?.what);
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
            const written = this.#configuration.resource(instance.module, 'managed', instance.type, instance.name);
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
        const root = this.#byResource.get(resourceKey(end));
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
            reached = reached.flatMap(({ branches }) => {
                if (!hint)
                    return [...branches.values()];
                const branch = branches.get(hint.key);
                return branch ? [branch] : [];
            });
        }
        return { instances: reached.flatMap((branch) => branch.instances), pairing, ...(assumed === undefined ? {} : { assumed }) };
    }
}
function newBranch() {
    return { branches: new Map(), instances: [] };
}
/** The one hint that picks among several keys; two that fit different keys leave it open. */
function hintAmong(reached, hints) {
    const [only] = reached;
    const keys = reached.length === 1 && only ? only.branches : new Set(reached.flatMap(({ branches }) => [...branches.keys()]));
    if (keys.size < 2)
        return undefined;
    const [hint, ...others] = hints.filter((one) => keys.has(one.key));
    return others.some((other) => other.key !== hint?.key) ? undefined : hint;
}
function pairingAmong(reached, hints) {
    const paired = hints.filter((hint) => hint.paired);
    const keys = reached.flatMap(({ branches }) => (branches.size > 0 && paired.length > 0 ? [branches] : []));
    if (keys.length === 0)
        return undefined;
    if (keys.some((branches) => paired.some(({ key }) => branches.has(key))))
        return 'hit';
    return keys.every((branches) => typeof branches.keys().next().value === 'string') ? 'miss' : undefined;
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
    return (0,plan_format/* isRecord */.u)(record) && Object.hasOwn(record, name) ? record[name] : undefined;
}
function resourceKey({ module, type, name }) {
    let key = '';
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

// EXTERNAL MODULE: ./lib/estate/known.js
var known = __webpack_require__(8763);
// EXTERNAL MODULE: ./lib/sources/arm/extension.js
var arm_extension = __webpack_require__(9878);
// EXTERNAL MODULE: ./lib/sources/arm/sql.js
var sql = __webpack_require__(8531);
// EXTERNAL MODULE: ./lib/sources/arm/arm-value.js
var arm_value = __webpack_require__(6437);
// EXTERNAL MODULE: ./lib/estate/machine-facts.js
var machine_facts = __webpack_require__(1399);
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
]);
/** The attributes that azurerm writes facts with: the outermost of each path. */
function attributesOf(table) {
    return Object.values(table).flatMap(({ azurerm = [] }) => {
        const names = typeof azurerm === 'string' ? [azurerm] : Object.values(azurerm);
        return names.map((name) => name.split('.', 1).join(''));
    });
}
/** A resource change without the attributes that nobody reads, and without its past where that does not matter. */
function onlyRead(resource) {
    const { actions, importing, before, after, after_unknown, after_sensitive, before_sensitive } = resource.change;
    const settled = actions?.length === 1 && (actions[0] === 'no-op' || actions[0] === 'create');
    return {
        ...resource,
        change: {
            actions,
            ...(importing === undefined ? {} : { importing }),
            before: settled ? undefined : read_attributes_pick(before),
            before_sensitive: settled ? undefined : read_attributes_pick(before_sensitive),
            after: read_attributes_pick(after),
            after_unknown: read_attributes_pick(after_unknown),
            after_sensitive: read_attributes_pick(after_sensitive),
        },
    };
}
function read_attributes_pick(of) {
    if (!(0,plan_format/* isRecord */.u)(of))
        return of;
    const picked = {};
    for (const name of Object.keys(of))
        if (readAttributes.has(name))
            picked[name] = of[name];
    return picked;
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/resources/field.js
var _a;





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
        return new _a(marks, expressions === undefined ? 'unseen' : { block: expressions }, around, true);
    }
    /** Values of the past: all known, nothing to follow. */
    static ofPast({ before, before_sensitive: sensitive }, around) {
        return new _a({ value: before, unknown: undefined, sensitive, before: undefined, beforeSensitive: undefined }, 'unseen', around, true);
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
        return new _a(marks, writtenAt(this.#written, key, marks), this.#around);
    }
    #holdsNo(key) {
        const { value: planned } = this.#marks;
        const holds = !this.isSet || (typeof key === 'number' ? Array.isArray(planned) : (0,plan_format/* isRecord */.u)(planned));
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
        return new _a(marks, this.#written, { ...this.#around, isBody: true });
    }
    /** Planned value without regard to marks: for structure only, never for output. */
    get raw() {
        return this.#marks.value;
    }
    get isUnknown() {
        return !this.isSet && (this.#marks.unknown === true || this.#marks.misplaced !== undefined);
    }
    get why() {
        return this.#marks.misplaced ?? (0,known/* unknown */.L5)(`known after apply${this.#dependsOn()}`);
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
        return [...new Set([...((0,plan_format/* isRecord */.u)(planned) ? Object.keys(planned) : []), ...((0,plan_format/* isRecord */.u)(marks) ? Object.keys(marks) : [])])];
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
            return beforeSensitive === true ? (0,known/* unknown */.L5)('marked sensitive') : asImplicit(read(before));
        }
        if (sensitive === true)
            return (0,known/* unknown */.L5)('marked sensitive');
        const fact = read(planned);
        return this.#written === 'nowhere' ? asImplicit(fact) : fact;
    }
    /** Marked unknown only because the provider computes what nobody wrote. */
    #mayBeLeftOut(computed) {
        return this.#marks.misplaced === undefined && this.#written !== 'unseen' && !this.#waits(computed) && this.#isSettled();
    }
    /** Says the type only: the value itself may be anything. */
    unexpected(raw) {
        return (0,known/* unknown */.L5)(`the plan holds ${Array.isArray(raw) ? 'a list' : typeof raw === 'object' ? 'an object' : `a ${typeof raw}`} here`);
    }
    unnamed(what) {
        return (0,known/* unknown */.L5)(`nothing in the plan names ${what}`);
    }
    /** The expression at this place, to follow it. */
    get expression() {
        if (typeof this.#written === 'string')
            return undefined;
        return 'expression' in this.#written ? this.#written.expression : undefined;
    }
    /** A function such as `timestamp()` waits for the apply without a reference; only what a provider computes can be null instead. */
    #waits(computed) {
        const isExpression = typeof this.#written !== 'string' && 'expression' in this.#written;
        return isExpression && (!computed || this.#around.isBody === true) && this.#isSettled();
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
            return { settled: true, dependsOn: '' };
        const known = trails.get(expression);
        if (known)
            return known;
        const end = followTrail(this.#around.configuration, expression, this.#around.scope).find((one) => one.kind !== 'settled');
        const name = end && (end.kind === 'hidden' ? end.what : `${end.type}.${end.name}`);
        const trail = { settled: end === undefined, dependsOn: name === undefined ? '' : `: depends on ${name}` };
        trails.set(expression, trail);
        return trail;
    }
}
_a = Field;
/** Whether an expression waits for an apply does not depend on the instance that asks: worked out once for all of them. */
const trails = new WeakMap();
function attribute(of, key) {
    if (Array.isArray(of))
        return typeof key === 'number' ? of[key] : undefined;
    return (0,plan_format/* isRecord */.u)(of) && Object.hasOwn(of, key) ? of[key] : undefined;
}
function bodyChild(of, key) {
    return typeof key === 'string' && (0,plan_format/* isRecord */.u)(of) ? (0,arm_value/* entryOf */.Ms)(of, key) : attribute(of, key);
}
function writtenAt(written, key, marks) {
    if (typeof written === 'string' || 'expression' in written)
        return written;
    // What is planned but not in the configuration comes from a dynamic block, of which the configuration keeps nothing.
    const hole = marks.value === undefined || marks.value === null ? 'nowhere' : 'unseen';
    if ('blocks' in written) {
        const block = typeof key === 'number' ? written.blocks[key] : undefined;
        return (0,plan_format/* isRecord */.u)(block) ? { block } : hole;
    }
    const found = Object.hasOwn(written.block, key) ? written.block[key] : undefined;
    if (Array.isArray(found))
        return { blocks: found };
    if (!(0,plan_format/* isRecord */.u)(found))
        return Array.isArray(marks.value) && marks.value.length > 0 ? 'unseen' : 'nowhere';
    const isExpression = 'references' in found || 'constant_value' in found || Object.keys(found).length === 0;
    return isExpression ? { expression: found } : { block: found };
}
function asImplicit(fact) {
    return fact.kind === 'value' ? (0,known/* implicit */.AS)(fact.value) : fact;
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/resources/joins.js


/** Machines themselves; an `azapi_update_resource` stands for the machine it updates: by its id, or by what its id refers to. */
const machineRole = (0,memo/* memo */.p)((context) => {
    return (address) => {
        const resource = context.resources.get(address);
        if (!(0,resource_type/* isMachineType */.ej)(resource?.armType))
            return undefined;
        if (resource?.type !== 'azapi_update_resource' || updatedId(resource) !== undefined)
            return 'wanted';
        return { follow: resource.field.at('resource_id').isDeclared ? 'resource_id' : 'name' };
    };
});
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
const scheduleRole = (0,memo/* memo */.p)((context) => roleOf(context, resource_type/* resourceTypes */.AU.maintenanceConfiguration));
const availabilitySetRole = (0,memo/* memo */.p)((context) => roleOf(context, resource_type/* resourceTypes */.AU.availabilitySet));
const groupRole = (0,memo/* memo */.p)((context) => roleOf(context, resource_type/* resourceTypes */.AU.resourceGroup));
function roleOf(context, armType) {
    return (address) => (context.resources.get(address)?.armType === armType ? 'wanted' : undefined);
}
/** Which machine does an unknown attribute of a resource mean? The source text tells how an index is computed, where it is at hand. */
function resolveAttribute(resource, attribute, role, context) {
    const { expression } = resource.field.at(attribute);
    return context.instances.resolve(expression, resource.scope, role, context.keyInSource(resource, attribute));
}

// EXTERNAL MODULE: ./lib/estate/resource-map.js
var resource_map = __webpack_require__(8889);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/resources/machine-lookup.js



/** The machines of one plan by what other resources call them in Azure. */
class MachineLookup {
    #byId = new resource_map/* ResourceMap */.f();
    #byName = new Map();
    constructor(machines) {
        for (const machine of machines)
            this.add(machine);
    }
    add(machine) {
        if (machine.resourceId.kind === 'value')
            this.#byId.set(machine.resourceId.value, machine.id);
        if (machine.name.kind !== 'value')
            return;
        const key = nameKey(resource_type/* typeOfKind */.MO[machine.kind], machine.name.value);
        const others = this.#byName.get(key);
        if (others)
            others.push(machine);
        else
            this.#byName.set(key, [machine]);
    }
    /** The machine of this resource id: the one that has it, or that will get it. */
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
    /** Machines of this name that may lie in this place; certain where the group is known to be the same. */
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

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/resources/type-of-resource.js


const { virtualMachine, scaleSet, policyAssignment, configurationAssignment } = resource_type/* resourceTypes */.AU;
const typesOfAzurerm = new Map(Object.entries({
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
    azurerm_mssql_virtual_machine: resource_type/* resourceTypes */.AU.sqlVirtualMachine,
    azurerm_automation_software_update_configuration: resource_type/* resourceTypes */.AU.updateDeployment,
    azurerm_maintenance_configuration: resource_type/* resourceTypes */.AU.maintenanceConfiguration,
    azurerm_management_group_policy_assignment: policyAssignment,
    azurerm_subscription_policy_assignment: policyAssignment,
    azurerm_resource_group_policy_assignment: policyAssignment,
    azurerm_resource_policy_assignment: policyAssignment,
    azurerm_maintenance_assignment_virtual_machine: configurationAssignment,
    azurerm_maintenance_assignment_virtual_machine_scale_set: configurationAssignment,
    azurerm_maintenance_assignment_dynamic_scope: configurationAssignment,
}));
/** Terraform types that can say something here; azapi's are told apart by their `type` attribute only. */
function isRelevantType(type) {
    return type === 'azapi_resource' || type === 'azapi_update_resource' || typesOfAzurerm.has(type);
}
/** Azure's type of a resource, whichever provider declares it; undefined for what does not matter here. */
function armTypeOf(type, after) {
    if (type !== 'azapi_resource' && type !== 'azapi_update_resource')
        return typesOfAzurerm.get(type);
    const declared = (0,plan_format/* isRecord */.u)(after) ? after.type : undefined;
    return typeof declared === 'string' ? (0,resource_type/* resourceTypeIn */.EE)(declared) : undefined;
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
    const instance = instanceOf(raw);
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
    return (0,plan_format/* isRecord */.u)(raw.change.before) ? { ...resource, field: Field.ofPast(raw.change, { configuration, scope }) } : undefined;
}
function originOf(resource, context) {
    const location = context.locate(resource);
    const words = resource.type.startsWith('azurerm_') ? { words: 'azurerm' } : {};
    return { input: context.input, ...words, ...(location === undefined ? {} : { location }) };
}
/** Why a fact is unknown that no resource of a plan tells this version. */
const notRead = 'this version does not read it from plans';

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
    const health = settled ? (0,known/* value */.Uq)(true) : (0,known/* unknown */.L5)(`whether ${resource.address} is its health extension is not known`);
    for (const machine of meant.machines) {
        if (!machine.kind.endsWith('scale-set') || (machine.health.kind === 'value' && machine.health.value))
            continue;
        machines.set(machine.id, { ...machine, health, change: touched(machine.change, resource.change) });
    }
}
/** Sets whose health extension the plan takes away change with it; one that it only forgets stays in Azure. */
function withFormerHealth(machines, resources, configuration) {
    const leaving = resources.filter((raw) => armTypeOf(raw.type, raw.change.before) === resource_type/* resourceTypes */.AU.scaleSetExtension && leaves(raw));
    if (leaving.length === 0)
        return machines;
    const lookup = new MachineLookup(machines);
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
            return { ...machine, health: (0,known/* value */.Uq)(true) };
        return gone.has(machine.id) ? { ...machine, change: touched(machine.change, 'update') } : machine;
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
        : { id: (0,sql/* machineOfSql */.r)(properties), attribute: 'body' };
    const enabled = azurerm ? isWritten(resource.field.at('auto_patching')) : (0,sql/* readSqlPatching */.b)(properties);
    const meant = machinesMeant(resource, target, machines, lookup, context);
    const sqlPatching = meant.certain ? enabled : (0,known/* unknown */.L5)(`whether ${resource.address} belongs to it is not known`);
    for (const machine of meant.machines) {
        if (machine.kind !== 'virtual-machine' || (!meant.certain && machine.sqlPatching.kind === 'value' && machine.sqlPatching.value))
            continue;
        machines.set(machine.id, { ...machine, sqlPatching, change: touched(machine.change, resource.change) });
    }
}
/** The block has no switch of its own: written means on. */
function isWritten(block) {
    if (block.length > 0)
        return (0,known/* value */.Uq)(true);
    return block.isUnknown && block.isDeclaredForReal ? (0,known/* unknown */.L5)('known after apply') : (0,known/* value */.Uq)(false);
}
/** The machine that a resource beside it names; every one that it may mean where that is not certain; none outside the plan. */
function machinesMeant(resource, target, machines, lookup, context) {
    const id = target.id.id();
    const found = id.kind === 'value' ? undefined : resolveAttribute(resource, target.attribute, machineRole(context), context);
    const certain = id.kind === 'value' ? lookup.byId(id.value) : found?.kind === 'one' ? found.address : undefined;
    if (certain !== undefined || id.kind === 'value') {
        const machine = certain === undefined ? undefined : machines.get(certain);
        return { machines: machine ? [machine] : [], certain: true };
    }
    const candidates = found?.kind === 'several' ? found.addresses : [...machines.keys()];
    return { machines: candidates.flatMap((candidate) => machines.get(candidate) ?? []), certain: false };
}
/** A machine changes where something beside it does. */
function touched(own, by) {
    return own === 'keep' && by !== 'keep' ? 'update' : own;
}

// EXTERNAL MODULE: ./lib/estate/unread.js
var unread = __webpack_require__(21);
// EXTERNAL MODULE: ./lib/sources/arm/machine.js
var machine = __webpack_require__(2390);
// EXTERNAL MODULE: ./lib/sources/arm/patch-settings.js
var patch_settings = __webpack_require__(1219);
// EXTERNAL MODULE: ./lib/sources/arm/scale-set.js
var scale_set = __webpack_require__(4784);
// EXTERNAL MODULE: ./lib/estate/vocabulary.js
var vocabulary = __webpack_require__(1026);
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
        os: (0,known/* value */.Uq)(os),
        image: guestImage(field, specialised),
        specialised,
        legacy: false,
        zones: oneOrNone(field.at('zone')),
        availabilitySet: field.at('availability_set_id').string(),
        scaleSet: field.at('virtual_machine_scale_set_id').string(),
        patchMode: undeclared && !patchMode.isSet ? known/* absent */.Ge : patchMode.word(vocabulary/* readPatchMode */.Ox, patch_settings/* defaultMode */.Hf[os]),
        assessmentMode: undeclared && !assessment.isSet ? known/* absent */.Ge : assessment.word(vocabulary/* readAssessmentMode */.c5, 'ImageDefault'),
        bypass: field.at('bypass_platform_safety_checks_on_user_schedule_enabled').flag(false),
        rebootSetting: field.at('reboot_setting').word(vocabulary/* readRebootSetting */.yo),
        hotpatch: os === 'windows' ? field.at('hotpatching_enabled').flag(false) : (0,known/* implicit */.AS)(false),
        agent: field.at('provision_vm_agent').flag(true),
        extensionsAllowed: field.at('allow_extension_operations').flag(true),
        automaticUpdates: os === 'windows' ? automaticUpdatesOf(field, undeclared) : known/* absent */.Ge,
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
        return (0,known/* value */.Uq)(false);
    const admin = field.at('admin_username');
    if (admin.isSet)
        return (0,known/* value */.Uq)(false);
    return admin.isUnknown && admin.isDeclaredForReal ? (0,known/* unknown */.L5)('known after apply: os_managed_disk_id or admin_username') : (0,known/* value */.Uq)(true);
}
/** `automatic_updates_enabled` since 4.42, `enable_automatic_updates` up to 4; both exist in between. */
function automaticUpdatesOf(field, undeclared = false) {
    const [current, former] = [field.at('automatic_updates_enabled'), field.at('enable_automatic_updates')];
    const chosen = [current, former].find((one) => one.isDeclaredForReal) ?? [current, former].find((one) => one.isSet) ?? current;
    return undeclared && !chosen.isSet ? known/* absent */.Ge : chosen.flag(true);
}
/** Image of a machine or scale set; a machine without OS profile has none. */
function writtenImage(field, specialised, block = 'source_image_reference') {
    const custom = field.at('source_image_id').string();
    if (custom.kind === 'value')
        return (0,known/* value */.Uq)({ kind: 'custom', id: custom.value });
    const reference = field.at(block, 0);
    if (field.at(block).length > 0)
        return (0,arm_image/* imageOf */.dT)(namesIn(reference), reference.at('id').string(), field.unnamed('the image'));
    if (specialised.kind === 'value' && specialised.value)
        return known/* absent */.Ge;
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
        return (0,known/* value */.Uq)(arm_image/* customKnownLater */.P7);
    if (reference.length === 0 || id.string().kind !== 'absent')
        return writtenImage(field, specialised);
    const names = namesIn(reference.at(0));
    return (0,arm_image/* imageOf */.dT)({ ...names, version: (0,arm_image/* anyVersion */.ZF)(names.version) }, known/* absent */.Ge, field.unnamed('the image'));
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
    const specialised = (0,known/* value */.Uq)(field.at('os_profile').length === 0 && !field.at('os_profile').isUnknown);
    return {
        kind: 'virtual-machine',
        os,
        image: writtenImage(field, specialised, 'storage_image_reference'),
        specialised,
        legacy: true,
        zones: field.at('zones').settledStrings(),
        availabilitySet: field.at('availability_set_id').string(),
        scaleSet: known/* absent */.Ge,
        ...patch_settings/* noPatchSettings */.to,
        agent: hasBlock(field, 'os_profile_windows_config') ? windows.at('provision_vm_agent').flag(false) : (0,known/* implicit */.AS)(true),
        extensionsAllowed: (0,known/* implicit */.AS)(true),
        // azurerm sends false here when nobody writes it, unlike Azure's own default.
        automaticUpdates: hasBlock(field, 'os_profile_windows_config') ? windows.at('enable_automatic_upgrades').flag(false) : known/* absent */.Ge,
        ...scale_set/* noScaleSet */._A,
    };
}
function hasBlock(field, name) {
    return field.at(name).length > 0;
}
function legacyOs(field) {
    if (hasBlock(field, 'os_profile_windows_config'))
        return (0,known/* value */.Uq)('windows');
    if (hasBlock(field, 'os_profile_linux_config'))
        return (0,known/* value */.Uq)('linux');
    const declared = field.at('storage_os_disk', 0, 'os_type').string();
    if (declared.kind === 'value')
        return (0,known/* value */.Uq)(declared.value.toLowerCase() === 'windows' ? 'windows' : 'linux');
    const publisher = field.at('storage_image_reference', 0, 'publisher').string();
    return (publisher.kind === 'value' ? (0,arm_image/* osOfPublisher */.qv)(publisher.value) : undefined) ?? field.unnamed('the operating system');
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/azurerm/scale-set.js






const neverSpecialised = (0,known/* value */.Uq)(false);
/** `azurerm_linux_virtual_machine_scale_set` and `azurerm_windows_virtual_machine_scale_set`: uniform orchestration. */
function readUniformScaleSet({ field, type }) {
    const windows = type === 'azurerm_windows_virtual_machine_scale_set';
    const policy = field.at('automatic_os_upgrade_policy', 0);
    const [current, former] = [policy.at('automatic_os_upgrade_enabled'), policy.at('enable_automatic_os_upgrade')];
    return {
        kind: 'uniform-scale-set',
        os: (0,known/* value */.Uq)(windows ? 'windows' : 'linux'),
        image: writtenImage(field, neverSpecialised),
        specialised: neverSpecialised,
        legacy: false,
        zones: field.at('zones').settledStrings(),
        availabilitySet: known/* absent */.Ge,
        scaleSet: known/* absent */.Ge,
        ...patch_settings/* noPatchSettings */.to,
        agent: field.at('provision_vm_agent').flag(true),
        extensionsAllowed: field.at('extension_operations_enabled').flag(true),
        automaticUpdates: windows ? automaticUpdatesOf(field) : known/* absent */.Ge,
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
        specialised: neverSpecialised,
        legacy: true,
        zones: field.at('zones').settledStrings(),
        availabilitySet: known/* absent */.Ge,
        scaleSet: known/* absent */.Ge,
        ...patch_settings/* noPatchSettings */.to,
        agent: field.at('os_profile_windows_config', 0, 'provision_vm_agent').flag(true),
        extensionsAllowed: (0,known/* implicit */.AS)(true),
        automaticUpdates: field.at('os_profile_windows_config', 0, 'enable_automatic_upgrades').flag(),
        automaticOsUpgrade: field.at('automatic_os_upgrade').flag(false),
        health: healthOf(field),
        upgradeMode: field.at('upgrade_policy_mode').string(),
    };
}
function scale_set_legacyOs(field) {
    if (field.at('os_profile_windows_config').length > 0)
        return (0,known/* value */.Uq)('windows');
    if (field.at('os_profile_linux_config').length > 0)
        return (0,known/* value */.Uq)('linux');
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
        image: guestImage(field, (0,known/* value */.Uq)(!hasProfile)),
        specialised: (0,known/* value */.Uq)(!hasProfile),
        legacy: false,
        zones: field.at('zones').settledStrings(),
        availabilitySet: known/* absent */.Ge,
        scaleSet: known/* absent */.Ge,
        patchMode: hasProfile ? settings.at('patch_mode').word(vocabulary/* readPatchMode */.Ox, mode) : known/* absent */.Ge,
        assessmentMode: hasProfile ? settings.at('patch_assessment_mode').word(vocabulary/* readAssessmentMode */.c5, 'ImageDefault') : known/* absent */.Ge,
        bypass: (0,known/* implicit */.AS)(false), // azurerm has no attribute for it
        rebootSetting: known/* absent */.Ge,
        hotpatch: settings.at('hotpatching_enabled').flag(false),
        agent: settings.at('provision_vm_agent').flag(true),
        extensionsAllowed: field.at('extension_operations_enabled').flag(true),
        automaticUpdates: os.kind === 'value' && os.value === 'windows' ? automaticUpdatesOf(settings, !hasProfile) : known/* absent */.Ge,
        automaticOsUpgrade: (0,known/* implicit */.AS)(false),
        health: healthOf(field),
        upgradeMode: field.at('upgrade_mode').string(),
    };
}
function flexibleOs(field, profile) {
    if (profile.at('windows_configuration').length > 0)
        return (0,known/* value */.Uq)('windows');
    if (profile.at('linux_configuration').length > 0)
        return (0,known/* value */.Uq)('linux');
    const publisher = field.at('source_image_reference', 0, 'publisher').string();
    return (publisher.kind === 'value' ? (0,arm_image/* osOfPublisher */.qv)(publisher.value) : undefined) ?? field.unnamed('the operating system');
}
/** A health probe or an application health extension written into the set itself. */
function healthOf(field) {
    const probe = field.at('health_probe_id');
    if (probe.isSet || (probe.isUnknown && probe.isDeclaredForReal))
        return (0,known/* value */.Uq)(true);
    const extensions = field
        .at('extension')
        .items()
        .map((extension) => (0,arm_extension/* isHealthExtension */.wR)({ type: extension.at('type') }));
    if (extensions.includes('yes'))
        return (0,known/* value */.Uq)(true);
    return extensions.includes('unknown') ? (0,known/* unknown */.L5)('known after apply: the type of an extension') : (0,known/* value */.Uq)(false);
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/resources/identity.js







function identityOf(resource, context) {
    const { field } = resource;
    const resourceId = ownResourceId(resource, context);
    const parts = resourceId.kind === 'value' ? (0,resource_id/* parseResourceId */.RQ)(resourceId.value) : undefined;
    const group = field.at('resource_group_name').isUnset ? groupOfParent(resource, context) : undefined;
    // What lies in a group of the plan lies in its subscription, whoever signs in.
    const signIn = context.configuration.signIn(group?.resource?.configuration ?? resource.configuration);
    return {
        name: field.at('name').string(),
        resourceId,
        subscription: parts?.subscription ? (0,known/* value */.Uq)(parts.subscription) : subscriptionOf(signIn, group?.resource ?? resource, context),
        ...(signIn === undefined ? {} : { signIn: `${context.input}#${signIn}` }),
        resourceGroup: parts?.resourceGroup ? (0,known/* value */.Uq)(parts.resourceGroup) : (group?.name ?? field.at('resource_group_name').string()),
        location: locationOf(field, group),
    };
}
/** The id that Azure gave it; a replacement gets the same one, but it does not exist before. */
function ownResourceId({ field, raw, change, scope }, { configuration }) {
    const planned = field.at('id').string();
    if (planned.kind === 'value')
        return (0,known/* value */.Uq)(planned.value);
    const stays = (change === 'replace' || change === 'update') && sameName(raw);
    const before = stays ? Field.ofPast(raw.change, { configuration, scope }).at('id').string() : planned;
    return before.kind === 'value' ? (0,known/* value */.Uq)(before.value) : (0,known/* unknown */.L5)('known after apply');
}
/** A replacement under another name or group gets another id. */
function sameName({ change: { before, after } }) {
    if (!(0,plan_format/* isRecord */.u)(before) || !(0,plan_format/* isRecord */.u)(after))
        return false;
    return ['name', 'resource_group_name', 'parent_id'].every((key) => before[key] === after[key]);
}
/** The group's own id, the parent's id, or the provider configuration names it. */
function subscriptionOf(signIn, { field }, { configuration }) {
    for (const named of [field.at('id').string(), field.at('parent_id').string()]) {
        const subscription = named.kind === 'value' ? (0,resource_id/* parseResourceId */.RQ)(named.value)?.subscription : undefined;
        if (subscription !== undefined)
            return (0,known/* value */.Uq)(subscription);
    }
    const argument = configuration.providerArgument(signIn, 'subscription_id');
    return typeof argument === 'string' && argument !== ''
        ? (0,known/* value */.Uq)(argument)
        : (0,known/* unknown */.L5)('the provider configuration does not name the subscription');
}
/** azapi names its group by the parent's id, which may be a group of the same plan. */
function groupOfParent(resource, context) {
    const parent = resource.field.at('parent_id');
    const nowhere = (0,known/* unknown */.L5)('the resource group is not known');
    const id = parent.string();
    if (id.kind === 'value') {
        const parts = (0,resource_id/* parseResourceId */.RQ)(id.value);
        return { name: parts?.resourceGroup ? (0,known/* value */.Uq)(parts.resourceGroup) : nowhere, location: (0,known/* unknown */.L5)('known after apply') };
    }
    const isGroup = (address) => (context.resources.get(address)?.armType === resource_type/* resourceTypes */.AU.resourceGroup ? 'wanted' : undefined);
    const found = context.instances.resolve(parent.expression, resource.scope, isGroup);
    const group = found.kind === 'one' ? context.resources.get(found.address) : undefined;
    if (!group)
        return { name: nowhere, location: (0,known/* unknown */.L5)('known after apply') };
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

;// CONCATENATED MODULE: ./lib/sources/arm/tags.js
/** A map of tags, empty where it is left out; a value may be unknown by itself. */
function readTags(tags) {
    return tags.object(() => new Map(tags.keys().map((name) => [name, tags.at(name).entry()])), new Map());
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/resources/tags.js




/** Tags of a resource; a value may be unknown by itself. None written means none, unless the provider adds its own. */
function tags_readTags(resource, context) {
    const field = tagsField(resource);
    const added = resource.type === 'azapi_resource' && !field.isSet && !field.isDeclared
        ? context.configuration.providerArgument(context.configuration.signIn(resource.configuration), 'default_tags')
        : undefined;
    return added === undefined ? readTags(field) : (0,known/* unknown */.L5)('the provider adds default tags');
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
    const former = tags_readTags(past, context);
    const [was, is] = [tagsField(past), tagsField(resource)];
    const stays = (name) => was.at(name).isSameText(is.at(name));
    const areMaps = [was, is].every((field) => !field.isSet || (0,plan_format/* isRecord */.u)(field.raw));
    if (areMaps && !is.isUnknown && [...was.keys(), ...is.keys()].every(stays))
        return now;
    if (former.kind !== 'value' || now.kind !== 'value')
        return former;
    return (0,known/* value */.Uq)(new Map([...former.value].map(([name, tag]) => [name, stays(name) ? (now.value.get(name) ?? tag) : tag])));
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
            const body = bodyOf(resource);
            return (0,resource_type/* isMachineType */.ej)(armType) && !(0,machine/* onlyGroups */.Fz)(armType, body) ? (0,machine/* readMachine */.Uc)(armType, body) : undefined;
        }
    }
}
/** `azurerm_arc_machine` has no patch attributes, and does not say which system runs on it. */
const arcMachine = {
    kind: 'arc-server',
    os: (0,known/* unknown */.L5)('azurerm_arc_machine does not name the operating system'),
    image: known/* absent */.Ge,
    specialised: (0,known/* value */.Uq)(false),
    legacy: false,
    zones: known/* absent */.Ge,
    availabilitySet: known/* absent */.Ge,
    scaleSet: known/* absent */.Ge,
    ...patch_settings/* noPatchSettings */.to,
    assessmentMode: (0,known/* implicit */.AS)('ImageDefault'),
    agent: known/* absent */.Ge,
    extensionsAllowed: known/* absent */.Ge,
    automaticUpdates: known/* absent */.Ge,
    ...scale_set/* noScaleSet */._A,
};
function machineOf(resource, facts, context) {
    return {
        ...(0,unread/* unreadOfMachine */.o)(facts, notRead),
        id: resource.address,
        ...identityOf(resource, context),
        tags: tags_readTags(resource, context),
        ...facts,
        availabilitySet: availabilitySetOf(resource, facts, context),
        sqlPatching: known/* absent */.Ge,
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
    const attribute = resource.type === 'azapi_resource' ? 'body' : 'availability_set_id';
    const found = resolveAttribute(resource, attribute, availabilitySetRole(context), context);
    return found.kind === 'one' ? (0,known/* value */.Uq)(found.address) : availabilitySet;
}
function scopeFactsOf({ kind, signIn, subscription, resourceGroup, location, os, tags }) {
    return { kind, ...(signIn === undefined ? {} : { signIn }), subscription, resourceGroup, location, os, tags };
}
const untold = (0,known/* unknown */.L5)('the plan does not tell what it was before');
const nothingTold = { subscription: untold, resourceGroup: untold, location: untold, os: untold, tags: untold };
/** What dynamic scopes selected a machine by before the plan; undefined where all of it stays, and for a machine that is new. */
function formerFacts(resource, machine, context) {
    if (resource.change !== 'update' && resource.change !== 'replace')
        return undefined;
    const past = asBefore(resource, context);
    const before = past
        ? { ...identityOf(past, context), os: factsOf(past)?.os ?? untold, tags: readFormerTags(past, resource, machine.tags, context) }
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/azapi/machine-update.js







/** The paths of a body that `azapi_update_resource` writes, as facts that replace those of its target. */
function readMachineUpdate(type, body, target) {
    const properties = body.at('properties');
    const profile = (0,machine/* profileIn */.HR)(type, body);
    const osProfile = profile.at('osProfile');
    const facts = { ...(0,machine/* readMachine */.Uc)(type, body), ...(0,patch_settings/* readPatchSettings */.yU)(osProfile, { ...target, specialised: (0,known/* value */.Uq)(false) }) };
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
    const added = readTags(written);
    if (added.kind !== 'value')
        return added.kind === 'absent' ? own : added;
    return (0,known/* mapKnown */.ym)(own, (tags) => {
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
    const notCollected = (0,known/* unknown */.L5)('the machine lies outside the plan');
    const facts = { ...(0,machine/* readMachine */.Uc)(type, body), ...(writesPatchSettings(type, body) ? { kind: 'flexible-scale-set' } : {}) };
    const arc = facts.kind === 'arc-server';
    const unseen = {
        ...facts,
        image: notCollected,
        specialised: notCollected,
        zones: notCollected,
        availabilitySet: notCollected,
        scaleSet: known/* absent */.Ge,
        patchMode: notCollected,
        assessmentMode: notCollected,
        bypass: arc ? facts.bypass : notCollected,
        rebootSetting: arc ? facts.rebootSetting : notCollected,
        hotpatch: notCollected,
        agent: arc ? facts.agent : notCollected,
        extensionsAllowed: arc ? facts.extensionsAllowed : notCollected,
        automaticUpdates: notCollected,
        automaticOsUpgrade: facts.automaticOsUpgrade.kind === 'absent' ? known/* absent */.Ge : notCollected,
        health: facts.health.kind === 'absent' ? known/* absent */.Ge : notCollected,
        upgradeMode: notCollected,
    };
    return { ...unseen, ...readMachineUpdate(type, body, { os: facts.os, kind: facts.kind, tags: notCollected }) };
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/machines/updates.js













/**
 * Lays updates, extensions and SQL settings that are resources of their own over the machines they mean. An update of a machine outside the plan
 * adds that machine. Updates whose machine is not certain come last: they take certainty from what the others wrote.
 */
function applyUpdates(declared, context) {
    const beside = [...context.resources.values()].filter(liesBeside);
    if (beside.length === 0)
        return declared;
    const machines = new Map(declared);
    const lookup = new MachineLookup(machines.values());
    const doubtful = [];
    for (const resource of beside) {
        const type = resource.armType;
        if (type === resource_type/* resourceTypes */.AU.scaleSetExtension)
            addHealth(resource, machines, lookup, context);
        if (type === resource_type/* resourceTypes */.AU.sqlVirtualMachine)
            addSqlPatching(resource, machines, lookup, context);
        if (resource.type !== 'azapi_update_resource' || !(0,resource_type/* isMachineType */.ej)(type))
            continue;
        const meant = updateTarget(resource, type, lookup, context);
        if (meant.kind === 'inside')
            layOver(resource, type, meant.id, { machines, context }, (written) => written);
        else if (meant.kind === 'open')
            doubtful.push([resource, type, meant.ids ?? [...machines.keys()]]);
        else {
            const machine = outsideMachine(resource, type, meant.resourceId, context);
            machines.set(machine.id, machine);
            lookup.add(machine);
        }
    }
    for (const [resource, type, ids] of doubtful)
        for (const id of ids)
            layOver(resource, type, id, { machines, context }, (written, machine) => whatMayDiffer(written, machine, resource.address));
    return machines;
}
function liesBeside({ type, armType }) {
    return type === 'azapi_update_resource' || armType === resource_type/* resourceTypes */.AU.scaleSetExtension || armType === resource_type/* resourceTypes */.AU.sqlVirtualMachine;
}
function layOver(resource, armType, id, { machines, context }, judge) {
    const machine = machines.get(id);
    if (!machine || resource_type/* typeOfKind */.MO[machine.kind] !== armType)
        return;
    const written = judge(readMachineUpdate(armType, bodyOf(resource), machine), machine);
    const former = formerUnder(resource, machine, written.tags ?? machine.tags, judge, context);
    machines.set(id, {
        ...machine,
        ...written,
        ...(former === undefined ? {} : { former }),
        change: touched(machine.change, resource.change),
        notes: [...machine.notes, `${resource.address} changes it`],
    });
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
/** Which of the target's facts an update means is not known, so each of them may have either value. */
function whatMayDiffer(written, machine, address) {
    const names = Object.keys(written).filter((name) => !(0,external_node_util_.isDeepStrictEqual)(written[name], machine[name]));
    return Object.fromEntries(names.map((name) => [name, (0,known/* unknown */.L5)(`${address} may change it, and which machine it means is not known`)]));
}
function updateTarget(resource, armType, lookup, context) {
    const id = updatedId(resource);
    if (id !== undefined)
        return byId(id, lookup);
    const byName = !resource.field.at('resource_id').isDeclared;
    const found = resolveAttribute(resource, byName ? 'name' : 'resource_id', machineRole(context), context);
    if (found.kind === 'one') {
        const otherId = updatedIds(context).get(found.address);
        return otherId === undefined ? { kind: 'inside', id: found.address } : byId(otherId, lookup);
    }
    const { name, resourceGroup, subscription } = identityOf(resource, context);
    if (!byName || name.kind !== 'value')
        return { kind: 'open', ids: found.kind === 'several' ? found.addresses : undefined };
    const [first, ...others] = lookup.byName(armType, { name: name.value, resourceGroup, subscription });
    if (!first)
        return { kind: 'outside', resourceId: (0,known/* unknown */.L5)('known after apply') };
    return first.certain && others.length === 0
        ? { kind: 'inside', id: first.id }
        : { kind: 'open', ids: [first, ...others].map((one) => one.id) };
}
function byId(resourceId, lookup) {
    const id = lookup.byId(resourceId);
    return id === undefined ? { kind: 'outside', resourceId: (0,known/* value */.Uq)(resourceId) } : { kind: 'inside', id };
}
function outsideMachine(resource, armType, resourceId, context) {
    const open = (0,known/* unknown */.L5)('the machine lies outside the plan');
    const { name, subscription, resourceGroup } = resourceId.kind === 'value' ? updates_namesIn(resourceId.value) : identityOf(resource, context);
    const facts = unseenMachine(armType, bodyOf(resource));
    const machine = {
        ...(0,unread/* unreadOfMachine */.o)(facts, notRead),
        id: resource.address,
        name,
        resourceId,
        subscription,
        resourceGroup,
        location: open,
        tags: open,
        ...facts,
        sqlPatching: known/* absent */.Ge,
        change: resource.change === 'keep' ? 'keep' : 'update',
        origin: originOf(resource, context),
        notes: ['It lies outside the plan: only what the plan writes is known.'],
    };
    const past = asBefore(resource, context);
    const [was, is] = [past && bodyOf(past).at('tags'), bodyOf(resource).at('tags')];
    const writesOthers = resource.change !== 'keep' && (is.isUnknown || !(0,external_node_util_.isDeepStrictEqual)(was?.raw, is.raw));
    return writesOthers ? { ...machine, former: { ...scopeFactsOf(machine), tags: (0,known/* unknown */.L5)(open.why) } } : machine;
}
function updates_namesIn(id) {
    const parts = (0,resource_id/* parseResourceId */.RQ)(id);
    const part = (text) => (text === undefined ? (0,known/* unknown */.L5)('its id does not tell') : (0,known/* value */.Uq)(text));
    return { name: part(parts?.name), subscription: part(parts?.subscription), resourceGroup: part(parts?.resourceGroup) };
}

// EXTERNAL MODULE: ./lib/sources/arm/assignment.js
var assignment = __webpack_require__(7938);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/azurerm/filter.js


/** Nothing of a filter is computed by the provider, so an unknown part comes from a dynamic block: what it selects is open. */
function azurermFilter(filter) {
    const part = (name, read) => {
        const field = filter.at(name);
        return field.isUnknown ? (0,known/* unknown */.L5)(`the ${name} of the filter are known after apply`) : read(field);
    };
    const list = (name) => part(name, (field) => field.strings());
    return {
        resourceTypes: list('resource_types'),
        resourceGroups: list('resource_groups'),
        locations: list('locations'),
        osTypes: list('os_types'),
        tags: part('tags', (tags) => tags.known(() => (0,known/* value */.Uq)(tags.items().map((filter) => ({ tag: filter.at('tag').string(), values: filter.at('values').strings() }))))),
        tagOperator: part('tag_filter', (field) => field.word(vocabulary/* readTagOperator */.zq, 'Any')),
    };
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/maintenance/assignment.js








/** An assignment of either provider: azurerm's resources, or azapi's `configurationAssignments`. */
function readAssignment(resource, context) {
    const azapi = resource.type === 'azapi_resource';
    const attribute = resource.field.at(azapi ? 'body' : 'maintenance_configuration_id');
    const schedule = azapi ? (0,assignment/* assignedSchedule */.Sy)(propertiesOf(resource)) : attribute;
    return {
        id: resource.address,
        schedule: scheduleReference(resource, { id: schedule.id(), expression: attribute.expression }, context),
        target: azapi ? armTarget(resource, context) : azurermTarget(resource, context),
        change: resource.change,
        origin: originOf(resource, context),
    };
}
function scheduleReference(resource, { id, expression }, context) {
    if (id.kind === 'value')
        return { kind: 'outside', resourceId: id.value };
    const found = context.instances.resolve(expression, resource.scope, scheduleRole(context));
    if (found.kind === 'one')
        return { kind: 'inside', ids: [found.address] };
    if (found.kind === 'several')
        return { kind: 'inside', ids: found.addresses };
    return { kind: 'unknown', why: `which schedule ${resource.address} assigns is not known: ${found.why}` };
}
function azurermTarget(resource, context) {
    if (resource.type === 'azurerm_maintenance_assignment_dynamic_scope') {
        const { subscription, signIn } = identityOf(resource, context);
        const filter = azurermFilter(resource.field.at('filter', 0));
        return { kind: 'dynamic', scope: { ...filter, subscription, ...(signIn === undefined ? {} : { signIn }), resourceGroup: known/* absent */.Ge } };
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
    const { subscription, signIn, resourceGroup } = identityOf(resource, context);
    const onSubscription = container !== undefined && container.resourceGroup === undefined;
    return {
        kind: 'dynamic',
        scope: {
            ...(0,assignment/* readFilter */.h9)(properties),
            subscription,
            ...(signIn === undefined ? {} : { signIn }),
            resourceGroup: onSubscription ? known/* absent */.Ge : resourceGroup,
        },
    };
}
function machineTarget(resource, attribute, context) {
    const id = resource.field.at(attribute).string();
    if (id.kind === 'value')
        return { kind: 'outside', resourceId: id.value };
    const found = resolveAttribute(resource, attribute, machineRole(context), context);
    const why = `which machine ${resource.address} assigns is not known: ${found.kind === 'one' ? '' : found.why}`;
    if (found.kind === 'several' && ![...updatedIds(context).keys()].some((update) => found.addresses.includes(update)))
        return { kind: 'candidates', ids: found.addresses, why };
    if (found.kind !== 'one')
        return { kind: 'any', why };
    const updated = updatedIds(context).get(found.address);
    if (updated !== undefined)
        return { kind: 'outside', resourceId: updated };
    const note = found.note === undefined ? {} : { note: `${resource.address} is joined to it by ${found.note}` };
    return { kind: 'machine', id: found.address, ...note };
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/maintenance/former-assignment.js





/** An assignment as it was before the plan. */
function readFormerAssignment({ address, before, change }, { input, formerIds }) {
    const target = formerTarget(address, before);
    const machine = target.kind === 'outside' ? formerIds.get((0,resource_id/* resourceKey */.ik)(target.resourceId)) : undefined;
    const schedule = [before.at('maintenance_configuration_id'), (0,assignment/* assignedSchedule */.Sy)(propertiesOf({ field: before }))].find((one) => one.isSet);
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
            scope: { ...azurermFilter(filter), ...(0,assignment/* containerOf */.t8)((0,known/* valueOf */.RP)(before.at('id').string())), resourceGroup: known/* absent */.Ge },
        };
    const parent = before.at('parent_id').string();
    if (parent.kind !== 'value')
        return { kind: 'any', why: `the plan does not tell which machine ${address} named before` };
    return (0,assignment/* targetOn */.$D)(parent.value, propertiesOf({ field: before }));
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/maintenance/policy-assignment.js


const scheduleId = /\/subscriptions\/[^"\\]+?\/providers\/Microsoft\.Maintenance\/maintenanceConfigurations\/[^"\\/]+/i;
/**
 * Azure Policy that puts machines on a schedule by itself (built-in "Schedule recurring updates using Azure Update Manager"): the
 * schedule is in use, but which machines the policy reaches is its own business. Undefined for policies that name no schedule.
 */
function readPolicyAssignment(resource, context) {
    const schedule = namedSchedule(resource, context);
    if (!schedule)
        return undefined;
    const target = { kind: 'outside', resourceId: resource.address };
    return { id: resource.address, schedule, target, change: resource.change, origin: originOf(resource, context) };
}
function namedSchedule(resource, context) {
    const { field, scope, type } = resource;
    const parameters = type === 'azapi_resource' ? field.at('body') : field.at('parameters');
    const [written] = scheduleId.exec(JSON.stringify(parameters.parsed().raw ?? '')) ?? [];
    if (written !== undefined)
        return { kind: 'outside', resourceId: written };
    const found = context.instances.resolve(parameters.expression, scope, scheduleRole(context));
    if (found.kind === 'one')
        return { kind: 'inside', ids: [found.address] };
    return found.kind === 'several' ? { kind: 'inside', ids: found.addresses } : undefined;
}

// EXTERNAL MODULE: ./lib/sources/arm/schedule.js
var schedule = __webpack_require__(8982);
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
        return place.isDeclaredForReal ? (0,known/* unknown */.L5)('known after apply') : known/* absent */.Ge;
    const block = place.at(0);
    if (!block.isSet)
        return block.isUnknown ? (0,known/* unknown */.L5)('known after apply') : known/* absent */.Ge;
    return (0,known/* value */.Uq)({
        classifications: block.at(classifications).settledStrings(),
        include: block.at(include).settledStrings(),
        exclude: block.at(exclude).settledStrings(),
        excludeKbsRequiringReboot: known/* absent */.Ge, // azurerm has no attribute for it
    });
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/maintenance/schedule.js







/** `azurerm_maintenance_configuration` or its azapi form, of any scope. */
function readSchedule(resource, context) {
    const { field } = resource;
    const { name, resourceId, subscription, signIn, resourceGroup, location } = identityOf(resource, context);
    return {
        ...(0,unread/* unreadOfSchedule */.K)(notRead),
        id: resource.address,
        name,
        resourceId,
        subscription,
        ...(signIn === undefined ? {} : { signIn }),
        resourceGroup,
        location,
        tags: tags_readTags(resource, context),
        ...(resource.type === 'azurerm_maintenance_configuration' ? azurermSchedule(field) : (0,schedule/* readSchedule */.C)(propertiesOf(resource))),
        change: resource.change,
        ...(resource.previousId === undefined ? {} : { previousId: resource.previousId }),
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
        return { kind: 'update-deployment', retired: (0,known/* value */.Uq)(true) };
    const agents = extensionsOf(resource).map(arm_extension/* isLogAnalyticsAgent */.Ww);
    const worst = agents.find(isTrue) ?? agents.find(({ kind }) => kind === 'unknown') ?? agents[0];
    return worst && { kind: 'extension', retired: worst };
}
function isTrue(fact) {
    return fact.kind === 'value' && fact.value;
}
/** A resource that is an extension, or the extensions written into a scale set. */
function extensionsOf(resource) {
    const { type, armType, field } = resource;
    const azurerm = type.startsWith('azurerm_');
    switch (armType) {
        case resource_type/* resourceTypes */.AU.scaleSet:
            return azurerm ? field.at('extension').items().map(arm_extension/* extensionIn */.RM) : (0,arm_extension/* extensionsOfSet */.qB)(propertiesOf(resource));
        case resource_type/* resourceTypes */.AU.scaleSetExtension:
        case resource_type/* resourceTypes */.AU.virtualMachineExtension:
        case resource_type/* resourceTypes */.AU.arcServerExtension:
            return [(0,arm_extension/* extensionIn */.RM)(azurerm ? field : propertiesOf(resource))];
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/estate-of-plan.js


















/** Only what has a type that matters can say something about patching, or is needed to find what belongs together. */
function matters(resource) {
    return armTypeOf(resource.type, resource.change.after ?? resource.change.before) !== undefined;
}
const { configurationAssignment: estate_of_plan_configurationAssignment, maintenanceConfiguration, policyAssignment: estate_of_plan_policyAssignment } = resource_type/* resourceTypes */.AU;
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
        else if ((0,resource_type/* isMachineType */.ej)(armTypeOf(raw.type, raw.change.before)) && raw.type !== 'azapi_update_resource')
            leaving.push({ id: raw.address, action: change });
    }
    const context = {
        input: content.input,
        configuration,
        instances: new Instances([...planned.values()].map((resource) => resource.instance), configuration),
        resources: planned,
        locate: content.locate,
        keyInSource: content.keyInSource,
    };
    const maintenance = maintenanceOf(context);
    const former = formerMaintenance(content, configuration);
    const updated = [...applyUpdates(readMachines(context), context).values()];
    const machines = withFormerHealth(updated, content.resources, configuration);
    return {
        machines: withJoinNotes(machines, maintenance.assignments),
        schedules: maintenance.schedules,
        assignments: [...maintenance.assignments, ...former.forgotten],
        updateManagement: updateManagementIn(context),
        formerAssignments: former.changed,
        managed: managedIds(content),
        removedSchedules: former.removedSchedules,
        leaving,
        sightings: [],
        coverage: { whole: [], gaps: [...missingParts(content), ...unclear(content), ...unreadable(context)] },
    };
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
function maintenanceOf(context) {
    const schedules = [];
    const assignments = [];
    for (const resource of context.resources.values()) {
        if (resource.type === 'azapi_update_resource')
            continue;
        const type = resource.armType;
        if (type === maintenanceConfiguration)
            schedules.push(readSchedule(resource, context));
        if (type === estate_of_plan_configurationAssignment)
            assignments.push(readAssignment(resource, context));
        const byPolicy = type === estate_of_plan_policyAssignment ? readPolicyAssignment(resource, context) : undefined;
        if (byPolicy)
            assignments.push(byPolicy);
    }
    return { schedules, assignments };
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
        if (type === maintenanceConfiguration && change === 'delete' && id !== undefined)
            removedSchedules.push(id);
    }
    return { changed, forgotten, removedSchedules };
}
/** A machine or schedule that the plan only forgets stays as it is in Azure. */
function managedIds({ resources }) {
    return resources.flatMap((raw) => {
        const { type, change } = raw;
        const forgotten = changeOf(raw) === 'forget' && armTypeOf(type, change.before) !== estate_of_plan_configurationAssignment;
        const { id } = (0,plan_format/* isRecord */.u)(change.after) ? change.after : (0,plan_format/* isRecord */.u)(change.before) ? change.before : {};
        const { id: former } = (0,plan_format/* isRecord */.u)(change.before) ? change.before : {};
        return forgotten ? [] : [...new Set([id, former])].filter((one) => typeof one === 'string');
    });
}
function formerId({ change: { before } }) {
    return (0,plan_format/* isRecord */.u)(before) && typeof before.id === 'string' ? before.id : undefined;
}
/** A replacement under another name has another id: what named the old one meant this machine or schedule. */
function formerIdsOf(resources) {
    const replaced = resources.filter((raw) => changeOf(raw) === 'replace');
    return new Map(replaced.flatMap((raw) => {
        const [id, type] = [formerId(raw), armTypeOf(raw.type, raw.change.after)];
        const named = type === maintenanceConfiguration || ((0,resource_type/* isMachineType */.ej)(type) && raw.type !== 'azapi_update_resource');
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
    return { areas: [coverage/* everywhere */.fC], kinds: kindsOf(armType), subject: address, why, effect: 'incomplete' };
}
function kindsOf(armType) {
    if ((0,resource_type/* isMachineType */.ej)(armType))
        return ['machines'];
    if (armType === maintenanceConfiguration)
        return ['schedules'];
    return armType === estate_of_plan_configurationAssignment ? ['assignments'] : coverage/* listedKinds */.nM;
}
/** azapi bodies that are neither an object nor JSON text: nothing in them can be judged. */
function unreadable(context) {
    return [...context.resources.values()].flatMap((resource) => {
        const { address, type, field } = resource;
        if (type !== 'azapi_resource' && type !== 'azapi_update_resource')
            return [];
        const body = bodyOf({ field });
        return body.isSet && !(0,plan_format/* isRecord */.u)(body.raw) ? [notUnderstood(address, resource.armType, 'its body is not a JSON object')] : [];
    });
}
function missingParts({ input, frame }) {
    const reasons = [];
    if (frame.errored)
        reasons.push(`${input}: the plan stopped on an error, so resources may be missing; fix the error and plan again`);
    else if (frame.deferred > 0)
        reasons.push(`${input}: Terraform deferred ${frame.deferred} resource${frame.deferred === 1 ? '' : 's'} to a later plan`);
    else if (!frame.complete)
        reasons.push(`${input}: the plan does not cover everything (targeted or deferred); plan without -target`);
    return reasons.map((why) => ({ areas: [coverage/* everywhere */.fC], kinds: coverage/* listedKinds */.nM, why, effect: 'incomplete' }));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/sources/byte-reader.js
var byte_reader = __webpack_require__(1104);
;// CONCATENATED MODULE: ./lib/sources/terraform-plan/plan/plan-file.js




/** Opens a plan file or pipe. Throws SourceError for what is not there, not readable or a directory. */
async function openPlanFile(path, name) {
    try {
        const found = (0,external_node_fs_.statSync)(path);
        if (found.isDirectory()) {
            throw new errors/* SourceError */.c8('source/directory', `${name} is a directory; expected a plan file: name the output of \`terraform show -json\`.`);
        }
        if (!found.isFile()) {
            // A pipe is opened and read without blocking, so that an interrupt gets through while its writer thinks.
            const { open } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
            const pipe = await open(path, 'r');
            return fileOfBytes(name, await pipe.readFile().finally(() => pipe.close()));
        }
        if (found.size <= small)
            return fileOfBytes(name, (0,external_node_fs_.readFileSync)(path));
        const file = (0,external_node_fs_.openSync)(path, 'r');
        return fileOf(name, (target) => (0,external_node_fs_.readSync)(file, target, 0, target.length, null), () => (0,external_node_fs_.closeSync)(file));
    }
    catch (cause) {
        if (cause instanceof errors/* SourceError */.c8)
            throw cause;
        const missing = (0,plan_format/* isRecord */.u)(cause) && cause.code === 'ENOENT';
        const why = missing ? 'there is no such file' : `it cannot be read (${(0,plan_format/* isRecord */.u)(cause) ? String(cause.code) : 'unknown reason'})`;
        throw new errors/* SourceError */.c8('source/unreadable', `${name}: ${why}; expected a plan in JSON. Check the path, relative to the working directory.`);
    }
}
const small = 512 * 1024;
function fileOfBytes(name, bytes) {
    const whole = bytes.length <= small ? { whole: bytes } : {};
    return { name, head: bytes.subarray(0, headLength), ...whole, fill: (0,byte_reader/* fillFrom */.e_)(bytes), close: () => { } };
}
const headLength = 4096;
/** The beginning is read ahead, to tell what the file is. */
function fileOf(name, fill, done) {
    const head = Buffer.alloc(headLength);
    let length = 0;
    for (let count = -1; count !== 0 && length < head.length; length += count)
        count = fill(head.subarray(length));
    const ahead = (0,byte_reader/* fillFrom */.e_)(head.subarray(0, length));
    return { name, head: head.subarray(0, length), fill: (target) => ahead(target) || fill(target), close: done };
}

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
    if (/Resource and property changes are indicated with/.test(text)) {
        return [
            'what-if',
            `is the text that \`az deployment \u2026 what-if\` prints, which this version does not read; expected a plan in JSON: ${howTo}.`,
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
    if (names.has('predictedResources'))
        return { code: 'bicep-snapshot', what: 'a snapshot of Bicep' };
    if (!names.has('format_version') && (names.has('changes') || (names.has('properties') && names.has('status')))) {
        return { code: 'what-if', what: 'the result of a what-if' };
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
const mostLevels = 100;
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
        else if (level < mostLevels)
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
    const values = (0,plan_format/* isRecord */.u)(json) ? json.values : undefined;
    const modules = [(0,plan_format/* isRecord */.u)(values) ? values.root_module : undefined];
    for (let module = modules.shift(); modules.length > 0 || module !== undefined; module = modules.shift()) {
        if (!(0,plan_format/* isRecord */.u)(module))
            continue;
        for (const resource of listIn(module.resources)) {
            if (!(0,plan_format/* isRecord */.u)(resource))
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
    if (!(0,plan_format/* isRecord */.u)(resource) || typeof resource.type !== 'string' || typeof resource.address !== 'string')
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
    if (isUtf16(file.head))
        return parsedParts(utf16Text(file), file.name, wanted);
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
    return (0,plan_format/* isRecord */.u)(plan) ? partsOf(plan, name, wanted) : undefined;
}
const changesName = '"resource_changes"';
const read = new Set(['format_version', 'configuration', 'variables', 'errored', 'complete', '$schema']);
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
    const sections = { values: new Map(), names: new Set(), deferred: 0, prior: noPriorState };
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
function* resourceChanges(reader, { names }, name, wanted) {
    if (names.has('resource_changes')) {
        throw new errors/* SourceError */.c8('source/not-a-plan', `${name} holds resource_changes twice; expected the output of \`terraform show -json\` as it is.`);
    }
    for (const _ of reader.elements()) {
        const resource = sliceResource(reader, wanted);
        if (resource)
            yield { part: 'resource-change', resource };
    }
}
/** Parses an element only when its type is wanted. */
function sliceResource(reader, wanted) {
    reader.keep();
    let takes = false;
    if (reader.peek() !== byte_reader/* openBrace */.oH)
        reader.skip();
    else {
        for (const _ of reader.membersNamed('type')) {
            if (reader.peek() === byte_reader/* quotationMark */.Gq)
                takes = wanted(reader.text()) || takes;
            else
                reader.skip();
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
    const usable = (0,plan_format/* isRecord */.u)(element) && typeof element.type === 'string' && typeof element.address === 'string';
    if (!usable || !wanted(element.type))
        return undefined;
    // Without a change nobody knows what happens to it, which is told further on.
    return ((0,plan_format/* isRecord */.u)(element.change) ? element : { ...element, change: { actions: [] } });
}
/** The whole text at once: for UTF-16, which Windows PowerShell writes, and as the yardstick of the other way. */
function parsedParts(text, name, wanted) {
    let plan;
    try {
        plan = JSON.parse(text);
    }
    catch {
        throw notAPlan(name, { file: name, head: text.slice(0, 4096), offset: text.length });
    }
    return partsOfPlan(plan, name, wanted);
}
/** A plan that is parsed already. */
function partsOfPlan(plan, name, wanted) {
    if ((0,plan_format/* isRecord */.u)(plan))
        return partsOf(plan, name, wanted);
    throw notAPlan(name, { file: name, head: JSON.stringify(plan)?.slice(0, 4096) ?? '', names: new Set() });
}
function partsOf(plan, name, wanted) {
    const changes = Array.isArray(plan.resource_changes) ? plan.resource_changes : [];
    const names = new Set(Object.keys(plan).filter((key) => key !== 'resource_changes' || Array.isArray(plan[key])));
    const deferred = Array.isArray(plan.deferred_changes) ? plan.deferred_changes.length : 0;
    const sections = { values: new Map(Object.entries(plan)), names, deferred, prior: priorStateOf(plan.prior_state, wanted) };
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
function frameOf({ values, names, deferred, prior }, name, head) {
    const [version, configuration, variables] = [values.get('format_version'), values.get('configuration'), values.get('variables')];
    const readable = typeof version === 'string' && readableVersion.test(version);
    // Terraform leaves an empty list out: with nothing there and nothing declared, nothing changes.
    const isEmpty = !names.has('resource_changes') && !prior.managed && !declaresResources(configuration);
    if (!readable || !(names.has('resource_changes') || (isEmpty && names.has('planned_values')))) {
        throw notAPlan(name, { file: name, head, names, version, schema: values.get('$schema') });
    }
    return {
        configuration: ((0,plan_format/* isRecord */.u)(configuration) ? configuration : {}),
        variables: ((0,plan_format/* isRecord */.u)(variables) ? variables : {}),
        errored: values.get('errored') === true,
        complete: values.get('complete') !== false,
        deferred,
        prior,
    };
}
/** Does the configuration hold resources that Terraform manages, in any module? */
function declaresResources(configuration) {
    const modules = [(0,plan_format/* isRecord */.u)(configuration) ? configuration.root_module : undefined];
    while (modules.length > 0) {
        const module = modules.pop();
        if (!(0,plan_format/* isRecord */.u)(module))
            continue;
        const resources = Array.isArray(module.resources) ? module.resources : [];
        if (resources.some((resource) => (0,plan_format/* isRecord */.u)(resource) && resource.mode !== 'data'))
            return true;
        if ((0,plan_format/* isRecord */.u)(module.module_calls))
            modules.push(...Object.values(module.module_calls).map((call) => (0,plan_format/* isRecord */.u)(call) && call.module));
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
function isUtf16(head) {
    return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}
function utf16Text({ head, fill }) {
    const chunks = [];
    for (let count = -1; count !== 0;) {
        const chunk = Buffer.alloc(1 << 20);
        count = fill(chunk);
        chunks.push(chunk.subarray(0, count));
    }
    const bytes = Buffer.concat(chunks);
    const even = bytes.subarray(2, bytes.length - (bytes.length % 2));
    return (head[0] === 0xff ? even : even.swap16()).toString('utf16le');
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/plan-source.js



/** Finds blocks and expressions of a plan's resources in the source text, where it is at hand. */
async function readPlanSource(configuration, { sourceRoot, workingDirectory }) {
    if (!holdsSourceText(sourceRoot))
        return { locate: () => undefined, keyInSource: () => undefined };
    const [{ readSourceText }, { readIndexArithmetic }] = await Promise.all([
        __webpack_require__.e(/* import() */ "sources-terraform-plan-hcl-source-index").then(__webpack_require__.bind(__webpack_require__, 243)),
        __webpack_require__.e(/* import() */ "sources-terraform-plan-hcl-index-arithmetic").then(__webpack_require__.bind(__webpack_require__, 8652)),
    ]);
    const source = readSourceText({ sourceRoot, workingDirectory, configuration });
    return {
        locate: (resource) => {
            const found = source.locate(modulePath(resource), declared(resource));
            // Downloaded modules are no files of the repository: their call is.
            return found?.file.split('/').includes('.terraform') ? source.callLine(modulePath(resource)) : found;
        },
        keyInSource: (resource, attribute) => {
            const subjects = wholeSubjects(resource.field.at(attribute).expression);
            const [subject] = subjects;
            const written = subject === undefined ? undefined : source.attribute(modulePath(resource), declared(resource), [attribute]);
            if (subject === undefined || !written)
                return undefined;
            return subjects.size === 1 ? keyOf(readIndexArithmetic(written.text, subject)) : { kind: 'other' };
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
    return { mode: 'managed', type: instance.type, name: instance.name };
}
function keyOf(found) {
    if (found.kind === 'same')
        return { kind: 'own', shift: 0 };
    return found.kind === 'shift' ? { kind: 'own', shift: found.by } : { kind: 'other' };
}
/** Modules and resources that an expression names as a whole: the key is in its text only. */
function wholeSubjects(expression) {
    const references = (0,plan_format/* isRecord */.u)(expression) && Array.isArray(expression.references) ? expression.references : [];
    return new Set(readReferences(references).flatMap((reference) => {
        const whole = (reference.kind === 'module' || reference.kind === 'resource') && reference.key === undefined && reference.rest.length === 0;
        if (!whole)
            return [];
        return [reference.kind === 'module' ? `module.${reference.name}` : `${reference.type}.${reference.name}`];
    }));
}

;// CONCATENATED MODULE: ./lib/sources/terraform-plan/index.js







/** Reads one or several Terraform plans as one estate. */
const readTerraformPlans = async (request) => {
    const estates = [];
    for (const { path, name } of request.files) {
        const file = await openPlanFile(path, name);
        try {
            estates.push(...(await readPlans(name, planParts(file, isRelevantType), request)));
        }
        finally {
            file.close();
        }
    }
    if (request.plan)
        estates.push(...(await readPlans('plan', partsOfPlan(request.plan, 'plan', isRelevantType), request)));
    return { estate: (0,estate_link/* linkEstates */.q)(estates) };
};
/** A file may hold several plans, one after the other. */
async function readPlans(name, parts, request) {
    const estates = [];
    let resources = [];
    for (const part of parts) {
        if (part.part === 'resource-change') {
            if (matters(part.resource))
                resources.push(onlyRead(part.resource));
            continue;
        }
        const input = estates.length === 0 ? name : `${name} (plan ${estates.length + 1})`;
        estates.push(estateOfPlan({ input, frame: part.frame, resources, ...(await readPlanSource(part.frame.configuration, request)) }));
        resources = [];
    }
    return estates;
}


/***/ }),

/***/ 3966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
function isRecord(of) {
    return typeof of === 'object' && of !== null && !Array.isArray(of);
}


/***/ })

};
