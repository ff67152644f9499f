import { readFile } from 'node:fs/promises';

/** Version and repository of package.json as code: a bundle has no package.json of its own to ask. */
export async function version(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { version: written, repository } = JSON.parse(text) as { version: string; repository: { url: string } };
  const address = repository.url.replace(/^git\+/, '').replace(/\.git$/, '');
  return `// Made by scripts/generate.ts from package.json. Do not edit; run \`npm run generate\`.

/** The version of package.json. */
export const version = '${written}';
/** Where the sources are, without a slash at the end. */
export const repository = '${address}';
`;
}
