import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Adds the licence of each bundled package that ncc forgot to `licenses.txt`: it leaves out packages whose modules were all merged
 * into another module. Throws for a package without a licence text, since it may not be shipped.
 */
export async function completeLicenses(core: string, modules: string): Promise<void> {
  const file = join(core, 'licenses.txt');
  const listed = await readFile(file, 'utf8');
  const names = listed.split('\n');
  const forgotten = (await mergedPackages(core)).filter((name) => !names.includes(name));
  const added = await Promise.all(forgotten.map((name) => licenseOf(name, join(modules, name))));
  await writeFile(
    file,
    [listed.trimEnd(), ...added]
      .filter((text) => text !== '')
      .join('\n\n')
      .concat('\n'),
  );
}

/** Names of the packages that the bundle's comments mention. */
export async function mergedPackages(core: string): Promise<readonly string[]> {
  const packages = new Set<string>();
  for (const file of (await readdir(core)).filter((name) => name.endsWith('.js'))) {
    const text = await readFile(join(core, file), 'utf8');
    for (const [, name] of text.matchAll(/CONCATENATED MODULE: \.\/node_modules\/((?:@[^/]+\/)?[^/]+)\//g)) if (name) packages.add(name);
  }
  return [...packages].sort();
}

async function licenseOf(name: string, folder: string): Promise<string> {
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} is bundled, and has no licence text in ${folder}. Do not ship it.`);
  const { license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { license?: string };
  return `${name}\n${license ?? ''}\n${(await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim()}`;
}
