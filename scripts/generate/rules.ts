import { readdir } from 'node:fs/promises';
import { banner, type OptionSchema, readSchema, ruleSchemas } from './schemas.ts';

/** The table of rules: every page in `src/rules` is that of a rule. */
export async function ruleTable(): Promise<string> {
  const names = await readdir(new URL('../../src/rules/', import.meta.url));
  const ids = names.flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -'.md'.length)] : [])).sort();
  return [
    banner('src/rules/*.md'),
    ...ids.map((id) => `import { ${variableOf(id)} } from '../rules/${id}.ts';`),
    "import type { Rule, RuleTable } from '../rules/rule.ts';",
    '',
    '/** Every rule by its id, alphabetical. */',
    'export const rules: RuleTable = {',
    ...ids.map((id) => `  '${id}': ${variableOf(id)},`),
    '};',
    '',
    'export const allRules: readonly Rule[] = Object.values(rules);',
    '',
  ].join('\n');
}

/** The name under which the file of a rule exports it: `ring-order` as `ringOrder`. */
function variableOf(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The options of each rule and their defaults, from the schema of policies. */
export async function ruleOptions(): Promise<string> {
  const rules = Object.entries(ruleSchemas(await readSchema('patch-policy')));
  const defaults = rules.flatMap(([id, options]) => {
    const given = Object.entries(options).flatMap(([name, option]) =>
      option.default === undefined ? [] : [[name, option.default] as const],
    );
    return given.length === 0 ? [] : [[id, Object.fromEntries(given)] as const];
  });
  return [
    banner('policies/patch-policy.schema.json'),
    '/** The own options of each rule, by its id. */',
    'export interface RuleOptions {',
    ...rules.map(([id, options]) => `  readonly '${id}': ${typeOfOptions(options)};`),
    '}',
    '',
    'export type RuleId = keyof RuleOptions;',
    '',
    '/** What holds where a policy leaves an option out. */',
    `export const optionDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> = ${JSON.stringify(Object.fromEntries(defaults), null, 2)};`,
    '',
  ].join('\n');
}

function typeOfOptions(options: Readonly<Record<string, OptionSchema>>): string {
  const members = Object.entries(options).map(
    ([name, option]) => `readonly ${name}${option.default === undefined ? '?' : ''}: ${typeOf(option)}`,
  );
  return members.length === 0 ? 'Readonly<Record<never, never>>' : `{ ${members.join('; ')} }`;
}

function typeOf({ type, enum: words, items }: OptionSchema): string {
  if (words) return words.map((word) => JSON.stringify(word)).join(' | ');
  if (items) return `readonly (${typeOf(items)})[]`;
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'string' || type === 'boolean') return type;
  throw new Error(`An option of the schema of policies has a type that the generator does not know: ${JSON.stringify(type)}.`);
}
