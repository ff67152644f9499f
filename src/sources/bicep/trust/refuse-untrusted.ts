import { extname, resolve } from 'node:path';
import { SourceError } from '../../../errors.ts';
import { visibleText } from '../../../text/visible.ts';
import { type BicepConfig, bicepConfigFor } from './bicep-config.ts';
import { shownPath } from './boundary.ts';
import { targetOf } from './elsewhere.ts';
import { mebibyte, pathFrom, readPlainText, refuseUnlessAllPlain, refuseUnlessPlain } from './plain-file.ts';
import { type BicepReference, isReferenceElsewhere, type References, referencesIn } from './references.ts';

/** How far templates may reach. */
export interface TemplateReach {
  /** The folder that may be read. */
  readonly boundary: string;
  /** The user's module cache: what lies whole in it is taken without a request. */
  readonly moduleCache: string | undefined;
}

/**
 * Refuses, before Bicep is started, what templates of strangers may not make it do: read files outside of the boundary, wait for a pipe, ask
 * registries of their choice, choose how it signs in. Looks at the given files and at every file that they name, as far as their text shows.
 */
export async function refuseUntrusted(files: readonly string[], reach: TemplateReach): Promise<void> {
  const configs = new Map<string, BicepConfig>();
  const seen = new Set<string>();
  const left = files.map((file) => resolve(file));
  let areAllPlain = false;
  for (const path of left) refuseUnlessPlain(path, reach.boundary, '');
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    // ARM templates name no files that Bicep reads.
    if (/^\.(?:jsonc?|arm)$/i.test(extname(path))) continue;
    const shown = shownPath(reach.boundary, path);
    const source = readPlainText(path, shown, largest);
    if (source === undefined) continue;
    const config = await bicepConfigFor(path, reach.boundary, configs);
    const file: BicepFile = { path, shown, config, references: referencesIn(source), reach };
    left.push(...modulesOf(file));
    refuseExtensions(file);
    refuseFolders(file);
    const computed = refuseLoadedFiles(file);
    if (computed && !areAllPlain) {
      refuseUnlessAllPlain(reach.boundary, `${place(file, computed)} loads `);
      areAllPlain = true;
    }
  }
}

const largest = 16 * mebibyte;

interface BicepFile {
  readonly path: string;
  readonly shown: string;
  readonly config: BicepConfig;
  readonly references: References;
  readonly reach: TemplateReach;
}

function place({ shown }: BicepFile, { line }: BicepReference): string {
  return `${shown}, line ${line}:`;
}

/** The files of the repository that a file names as modules. */
function modulesOf(file: BicepFile): readonly string[] {
  return file.references.artifacts.flatMap((reference) => {
    const path = fileOf(file, reference, reference.text ?? '', file.path);
    return path === undefined ? [] : [path];
  });
}

/** The file of a path or alias; undefined for what is fetched from where it may be. Throws for everything else. */
function fileOf(file: BicepFile, reference: BicepReference, text: string, base: string): string | undefined {
  const { config, reach } = file;
  const target = isReferenceElsewhere(text) ? targetOf(text, config, reach.moduleCache) : { file: pathFrom(base, text) };
  if (target === 'allowed') return undefined;
  if (target === 'elsewhere') throw elsewhere(file, reference, text);
  refuseUnlessPlain(target.file, reach.boundary, `${place(file, reference)} names `);
  return target.file;
}

function elsewhere(file: BicepFile, reference: BicepReference, text: string): SourceError {
  return new SourceError(
    'bicep/elsewhere',
    `${place(file, reference)} \`${visibleText(text, 120)}\` is neither a public module (\`br/public:\`, mcr.microsoft.com) nor in the cache of modules, and who can name a registry can have Bicep sign in to it; restore it in a step before (\`bicep restore\`), or set \`bicep-trust\` if everyone who can change the templates may do that.`,
  );
}

function refuseExtensions(file: BicepFile): void {
  const { config, references } = file;
  const implicit = config.implicitExtensions.map((text) => ({ text, line: 1 }));
  for (const reference of [...references.extensions, ...implicit]) {
    const value = config.extension(reference.text ?? '');
    if (value === undefined || value === 'builtin:') continue;
    fileOf(file, reference, value, config.file ?? file.path);
  }
}

/** What a folder holds stands in no list of files that Bicep has read, so its path must be plain to see. */
function refuseFolders(file: BicepFile): void {
  const { boundary } = file.reach;
  for (const [folder, pattern] of file.references.folders) {
    if (!folder) continue;
    const isPlain = folder.text !== undefined && !/(?:^|\/)\.\.(?:\/|$)/.test(folder.text);
    const isPlainPattern = !pattern || (pattern.text !== undefined && !/[/\\]|\.\./.test(pattern.text));
    if (!isPlain || !isPlainPattern) {
      throw new SourceError(
        'bicep/outside',
        `${place(file, folder)} \`loadDirectoryFileInfo\` takes only a path that is written out and has no \`..\`, so that it can be seen to stay in the repository; write it so, or set \`bicep-trust\`.`,
      );
    }
    refuseUnlessPlain(pathFrom(file.path, folder.text ?? ''), boundary, `${place(file, folder)} lists `);
  }
}

/** Returns a load whose path its text does not show. */
function refuseLoadedFiles(file: BicepFile): BicepReference | undefined {
  let computed: BicepReference | undefined;
  for (const reference of file.references.files) {
    if (reference.text === undefined) computed = reference;
    else refuseUnlessPlain(pathFrom(file.path, reference.text), file.reach.boundary, `${place(file, reference)} loads `);
  }
  return computed;
}
