import { compile, type Options } from 'json-schema-to-typescript';
import { banner, readSchema, type SchemaName } from './schemas.ts';

/** Types of policies and waivers. */
export async function policyTypes(): Promise<string> {
  const parts = await Promise.all([typesOf('patch-policy'), typesOf('patch-waivers')]);
  return banner('policies/*.schema.json') + parts.join('\n');
}

/** Types of a report; a part of it may only have what its schema names, though readers must expect more. */
export async function reportTypes(): Promise<string> {
  return banner('policies/report.schema.json') + (await typesOf('report', { additionalProperties: false }));
}

async function typesOf(name: SchemaName, more: Partial<Options> = {}): Promise<string> {
  const schema = withWrappedReferences(await readSchema(name)) as Parameters<typeof compile>[0];
  return compile(schema, name, { ignoreMinAndMaxItems: true, bannerComment: '', unknownAny: true, cwd: '.', ...more });
}

/** A description beside `$ref` would give each place a type of its own; inside `allOf` it stays a comment. */
function withWrappedReferences(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withWrappedReferences);
  if (typeof node !== 'object' || node === null) return node;
  if ('$ref' in node && 'description' in node) return { description: node.description, allOf: [{ $ref: node.$ref }] };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withWrappedReferences(value)]));
}
