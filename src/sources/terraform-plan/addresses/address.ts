/** Instance key of `for_each` (text) or `count` (number). */
export type InstanceKey = string | number;

export interface AddressStep {
  readonly name: string;
  readonly key?: InstanceKey;
}

/** Reads `module.a["x"].module.b[0]` into its steps; no steps for the root module. */
export function parseModuleAddress(address: string | undefined): readonly AddressStep[] {
  if (address === undefined || address === '') return [];
  const tokens = parseTraversal(address);
  const steps: AddressStep[] = [];
  for (let at = 0; at < tokens.length; ) {
    const [keyword, name, key] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (keyword?.attribute !== 'module' || name?.attribute === undefined) return steps;
    const index = key?.index;
    steps.push(index === undefined ? { name: name.attribute } : { name: name.attribute, key: index });
    at += index === undefined ? 2 : 3;
  }
  return steps;
}

/** One step of a traversal: `.name` or `["key"]` / `[0]`. */
export type TraversalStep =
  | { readonly attribute: string; readonly index?: never }
  | { readonly index: InstanceKey; readonly attribute?: never };

/** Splits `module.web["a.b"].id` at dots and brackets, keys unquoted. Stops at the first character that does not belong. */
export function parseTraversal(text: string): readonly TraversalStep[] {
  const steps: TraversalStep[] = [];
  const pattern = /\.?([^\s.[\]"\d][^\s.[\]"]*)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|\.(\d+)/y;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, name, number, quoted, legacyNumber] = match;
    if (name !== undefined) steps.push({ attribute: name });
    else if (quoted !== undefined) steps.push({ index: unquote(quoted) });
    else steps.push({ index: Number(number ?? legacyNumber) });
  }
  return steps;
}

/** HCL escapes inside an instance key: those of JSON, and doubled `$${` and `%%{`. */
function unquote(quoted: string): string {
  if (!/[\\$%]/.test(quoted)) return quoted;
  const plain = quoted.replaceAll('$${', '${').replaceAll('%%{', '%{');
  try {
    return JSON.parse(`"${plain.replace(/\\U([0-9a-fA-F]{8})/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))}"`);
  } catch {
    return plain;
  }
}

/** The address of the resource that an instance belongs to. */
export function withoutKeys(address: string): string {
  return address.includes('[') ? address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, '') : address;
}
