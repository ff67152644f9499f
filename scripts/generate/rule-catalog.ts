import { readFile } from 'node:fs/promises';
import { type OptionSchema, readSchema, ruleSchemas } from './schemas.ts';

/** Every rule with its options and sources, as data: from the rule table, the schema of policies and the rules' pages. */
export async function ruleCatalog(): Promise<string> {
  const { allRules } = await import('../../src/generated/rules.ts');
  const options = ruleSchemas(await readSchema('patch-policy'));
  const entries = await Promise.all(
    allRules.map(async ({ id, appliesTo, severity, title }) => {
      const page = await readFile(new URL(`../../src/rules/${id}.md`, import.meta.url), 'utf8');
      return { id, appliesTo, severity, title, options: optionsOf(options[id] ?? {}), sources: sourcesOf(page, id) };
    }),
  );
  return [
    '// Made by scripts/generate.ts from src/rules and policies/patch-policy.schema.json. Do not edit; run `npm run generate`.',
    '',
    "import type { RuleDescription } from '../runs/rules.ts';",
    '',
    `export const ruleCatalog: readonly Omit<RuleDescription, 'page'>[] = ${JSON.stringify(entries, null, 2)};`,
    '',
  ].join('\n');
}

/** In one sentence each, with the default. */
function optionsOf(options: Readonly<Record<string, OptionSchema>>): readonly { readonly name: string; readonly description: string }[] {
  return Object.entries(options).map(([name, { description = '', default: without }]) => ({
    name,
    description: without === undefined ? description : `${description} Default: ${[without].flat().join(', ')}.`,
  }));
}

function sourcesOf(page: string, id: string): readonly string[] {
  const [, links = ''] = page.split('\n## Links\n');
  const sources = [...links.matchAll(/\]\((https:[^)]+)\)/g)].flatMap(([, url]) => (url === undefined ? [] : [url]));
  if (sources.length === 0) throw new Error(`src/rules/${id}.md names no source under Links.`);
  return sources;
}
