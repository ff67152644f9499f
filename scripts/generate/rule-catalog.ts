import { readFile } from 'node:fs/promises';

/** Every rule with its options and sources, as data: from the rule table, the schema of policies and the rules' pages. */
export async function ruleCatalog(): Promise<string> {
  const { rules } = await import('../../src/rules/index.ts');
  const schema = JSON.parse(await readFile(new URL('../../policies/patch-policy.schema.json', import.meta.url), 'utf8')) as Schema;
  const entries = await Promise.all(
    Object.values(rules).map(async ({ id, appliesTo, severity, title }) => {
      const page = await readFile(new URL(`../../src/rules/${id}.md`, import.meta.url), 'utf8');
      return { id, appliesTo, severity, title, options: optionsOf(schema, id), sources: sourcesOf(page, id) };
    }),
  );
  return [
    '// Made by scripts/generate.ts from src/rules and policies/patch-policy.schema.json. Do not edit; run `npm run generate`.',
    '',
    "import type { RuleDescription } from '../runs/rules.ts';",
    '',
    `export const ruleCatalog: readonly RuleDescription[] = ${JSON.stringify(entries, null, 2)};`,
    '',
  ].join('\n');
}

interface Schema {
  readonly definitions: {
    readonly Rules: {
      readonly properties: Readonly<Record<string, { readonly properties?: Readonly<Record<string, { readonly description?: string }>> }>>;
    };
  };
}

/** Severity and effect are options of every rule. */
function optionsOf(schema: Schema, id: string): readonly { readonly name: string; readonly description: string }[] {
  const options = Object.entries(schema.definitions.Rules.properties[id]?.properties ?? {});
  return options
    .filter(([name]) => name !== 'severity' && name !== 'effect')
    .map(([name, { description = '' }]) => ({ name, description }));
}

function sourcesOf(page: string, id: string): readonly string[] {
  const [, links = ''] = page.split('\n## Links\n');
  const sources = [...links.matchAll(/\]\((https:[^)]+)\)/g)].flatMap(([, url]) => (url === undefined ? [] : [url]));
  if (sources.length === 0) throw new Error(`src/rules/${id}.md names no source under Links.`);
  return sources;
}
