import { expect, test } from 'vitest';
import { rules } from '../../src/generated/rules.ts';
import { filesBelow, withoutComments } from './imports.ts';

/** What a script made may say everything again. */
async function written(): Promise<readonly string[]> {
  return (await filesBelow('src')).filter((file) => !file.startsWith('src/generated/'));
}

test('only the file of a rule names the rule', async () => {
  const named: string[] = [];
  const anyRule = new RegExp(`(?<![\\w-])(?:${Object.keys(rules).join('|')})(?![\\w-])`, 'g');
  for (const file of await written()) {
    for (const [id] of (await withoutComments(file)).matchAll(anyRule)) if (file !== `src/rules/${id}.ts`) named.push(`${file}: ${id}`);
  }
  expect(named).toEqual([]);
});

test('each exported name has one definition', async () => {
  const files = new Map<string, string[]>();
  for (const file of await written()) {
    for (const name of definedNames(await withoutComments(file))) files.set(name, [...(files.get(name) ?? []), file]);
  }
  const twice = [...files].filter(([, places]) => places.length > 1);
  expect(twice).toEqual([]);
});

function definedNames(source: string): ReadonlySet<string> {
  const definitions = source.matchAll(/^export (?:abstract |async )*(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm);
  return new Set([...definitions].flatMap(([, name]) => name ?? []));
}
