import { readFile } from 'node:fs/promises';

/** The version of package.json as code: a bundle has no package.json of its own to ask. */
export async function version(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { version: written } = JSON.parse(text) as { version: string };
  const comment = '/** The version of package.json. */\n';
  return `// Made by scripts/generate.ts from package.json. Do not edit; run \`npm run generate\`.\n\n${comment}export const version = '${written}';\n`;
}
