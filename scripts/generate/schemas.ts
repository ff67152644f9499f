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

/** An option of a rule. */
export interface OptionSchema {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: OptionSchema;
  readonly default?: unknown;
}

/** The own options of each rule by its id; severity and effect are options of every rule. */
export function ruleSchemas(schema: object): Readonly<Record<string, Readonly<Record<string, OptionSchema>>>> {
  const { definitions } = schema as {
    definitions: { Rules: { properties: Record<string, { properties?: Record<string, OptionSchema> }> } };
  };
  return Object.fromEntries(
    Object.entries(definitions.Rules.properties).map(([id, { properties = {} }]) => {
      const { severity: _severity, effect: _effect, ...own } = properties;
      return [id, own];
    }),
  );
}
