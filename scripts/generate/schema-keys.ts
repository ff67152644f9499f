import { banner, readSchema } from './schemas.ts';

type Schema = Record<string, unknown>;

/** The keys that each place of a file allows: errors list them, and waivers are checked against the rule ids among them. */
export async function schemaKeys(): Promise<string> {
  const parts = [
    banner('policies/*.schema.json'),
    table('policyKeys', await readSchema('patch-policy'), 'Allowed keys by place in a policy; `*` stands for any name or index.'),
    table('waiverKeys', await readSchema('patch-waivers'), 'Allowed keys by place in a waiver file; `*` stands for any name or index.'),
  ];
  return parts.join('\n');
}

function table(name: string, schema: Schema, comment: string): string {
  const keys = Object.fromEntries(keysIn(schema, schema, []));
  return `/** ${comment} */\nexport const ${name}: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(keys, null, 2)};\n`;
}

function keysIn(root: Schema, node: unknown, path: readonly string[]): [string, string[]][] {
  const schema = resolve(root, node);
  if (!schema) return [];
  const properties = Object.entries((schema.properties ?? {}) as Schema);
  const own: [string, string[]][] = properties.length > 0 ? [[path.join('/'), properties.map(([key]) => key)]] : [];
  const below = [...properties, ['*', schema.additionalProperties] as const, ['*', schema.items] as const];
  return [...own, ...below.flatMap(([key, child]) => keysIn(root, child, [...path, key]))];
}

function resolve(root: Schema, node: unknown): Schema | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if (!('$ref' in node)) return node as Schema;
  const name = String(node.$ref).replace('#/definitions/', '');
  return (root.definitions as Record<string, Schema>)[name];
}
