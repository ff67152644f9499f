import { readFile } from 'node:fs/promises';

export type SchemaName = 'patch-policy' | 'patch-waivers' | 'snapshot' | 'report';
export type Schema = Readonly<Record<string, unknown>>;

/** Reads one of the schemas in `policies/`. */
export async function readSchema(name: SchemaName): Promise<Schema> {
  return JSON.parse(await readFile(new URL(`../../policies/${name}.schema.json`, import.meta.url), 'utf8'));
}

/** First line of a generated file. */
export function banner(inputs: string): string {
  return `// Made by scripts/generate.ts from ${inputs}. Do not edit; run \`npm run generate\`.\n`;
}
