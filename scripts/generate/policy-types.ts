import { compile } from 'json-schema-to-typescript';
import { banner, readSchema, type SchemaName } from './schemas.ts';

/** Types of both formats. */
export async function policyTypes(): Promise<string> {
  const parts = await Promise.all([typesOf('patch-policy'), typesOf('patch-waivers')]);
  return banner('policies/*.schema.json') + parts.join('\n');
}

async function typesOf(name: SchemaName): Promise<string> {
  const schema = withWrappedReferences(await readSchema(name)) as Parameters<typeof compile>[0];
  return compile(schema, name, { ignoreMinAndMaxItems: true, bannerComment: '', unknownAny: true, cwd: '.' });
}

/** A description beside `$ref` would give each place a type of its own; inside `allOf` it stays a comment. */
function withWrappedReferences(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withWrappedReferences);
  if (typeof node !== 'object' || node === null) return node;
  if ('$ref' in node && 'description' in node) return { description: node.description, allOf: [{ $ref: node.$ref }] };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withWrappedReferences(value)]));
}
