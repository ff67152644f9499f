import { dirname, isAbsolute, join } from 'node:path';
import type { Node, ParseError } from 'jsonc-parser';
import { SourceError } from '../../../errors.ts';
import { isInside, shownPath } from './boundary.ts';
import { exists, mebibyte, pathFrom, readPlainText, refuseUnlessPlain } from './plain-file.ts';

type Json = string | number | boolean | null | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** What a bicepconfig.json says about modules and extensions, over Bicep's own defaults. */
export interface BicepConfig {
  /** Undefined for the defaults alone. */
  readonly file: string | undefined;
  /** What an alias after `br/` or `ts/` stands for. */
  alias(scheme: 'br' | 'ts', name: string): JsonObject | undefined;
  /** The folder that stands in for a registry. */
  mockFolder(name: string): string | undefined;
  extension(name: string): string | undefined;
  readonly implicitExtensions: readonly string[];
}

const defaults: JsonObject = {
  moduleAliases: { br: { public: { registry: 'mcr.microsoft.com', modulePath: 'bicep' } } },
  extensions: { az: 'builtin:', kubernetes: 'builtin:' },
  implicitExtensions: ['az'],
};

/**
 * Reads every bicepconfig.json above a file and returns the nearest, which is the one that Bicep takes for it. Throws for settings by which a
 * pull request could choose where modules come from, or how Bicep signs in. A result is kept by folder in `known`.
 */
export async function bicepConfigFor(file: string, boundary: string, known: Map<string, BicepConfig>): Promise<BicepConfig> {
  const folder = dirname(file);
  const kept = known.get(folder);
  if (kept) return kept;
  const above = dirname(folder) === folder ? configOf(undefined, defaults) : await bicepConfigFor(folder, boundary, known);
  const path = join(folder, 'bicepconfig.json');
  const config = exists(path) ? configOf(path, merged(defaults, await readChain(path, boundary))) : above;
  known.set(folder, config);
  return config;
}

function configOf(file: string | undefined, settings: JsonObject): BicepConfig {
  const implicit = settings.implicitExtensions;
  return {
    file,
    alias: (scheme, name) => objectAt(settings, 'moduleAliases', scheme, name),
    mockFolder: (name) => stringAt(objectAt(settings, 'moduleAliasesMock', 'br', name), 'mapToFilePath'),
    extension: (name) => stringAt(objectAt(settings, 'extensions'), name),
    implicitExtensions: Array.isArray(implicit) ? implicit.filter((name) => typeof name === 'string') : [],
  };
}

/** A file and those that it extends, nearest first. */
async function readChain(path: string, boundary: string): Promise<JsonObject> {
  // Above the repository lies what the owner of the machine has put there.
  const isOfRepository = isInside(boundary, dirname(path));
  const layers: JsonObject[] = [];
  const visited = new Set<string>();
  for (let file: string | undefined = path; file !== undefined && !visited.has(file) && visited.size < 64; ) {
    visited.add(file);
    if (isOfRepository) refuseUnlessPlain(file, boundary, 'Settings of Bicep are read from ');
    const settings = await readSettings(file, boundary);
    if (!settings) break;
    layers.push(settings);
    const { extends: base }: JsonObject = settings;
    file = typeof base === 'string' && base.trim() !== '' && !isAbsolute(base) ? pathFrom(file, base) : undefined;
  }
  return layers.reduceRight((base, layer) => merged(base, layer), {});
}

async function readSettings(path: string, boundary: string): Promise<JsonObject | undefined> {
  const shown = shownPath(boundary, path);
  const text = readPlainText(path, shown, mebibyte);
  if (text === undefined) return undefined;
  const settings = await parseSettings(text);
  if (!settings) {
    throw new SourceError(
      'bicep/config',
      `${shown} cannot be parsed, so that what it sets is not known; correct it: an object in JSON, with comments, that names each setting once.`,
    );
  }
  refuseSettings(settings, shown);
  return settings;
}

/** Undefined where the text is no object, or where it could be read in two ways. */
async function parseSettings(text: string): Promise<JsonObject | undefined> {
  const { parseTree } = await import('jsonc-parser');
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text, errors, { allowTrailingComma: true });
    const settings = tree && errors.length === 0 ? valueOf(tree, []) : undefined;
    return isObject(settings) ? settings : undefined;
  } catch {
    // Nested without end, or a setting named twice.
    return undefined;
  }
}

function valueOf(node: Node, path: readonly string[]): Json {
  if (node.type === 'array') return (node.children ?? []).map((child) => valueOf(child, path));
  if (node.type !== 'object') return node.value;
  const entries = (node.children ?? []).map((property): [string, Json] => {
    const [key, value] = property.children ?? [];
    const name = String(key?.value);
    return [name, value ? valueOf(value, [...path, name]) : null];
  });
  const names = new Set(entries.map(([name]) => name.toLowerCase()));
  // Rules of the linter are often listed twice, and decide nothing here.
  if (names.size < entries.length && path[0] !== 'analyzers') throw new SyntaxError('a setting is named twice');
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

function refuseSettings(settings: JsonObject, shown: string): void {
  for (const [name, value] of Object.entries(settings)) {
    const setting = name.toLowerCase();
    if (setting === 'cacherootdirectory' && value !== null)
      throw refused(shown, 'cacheRootDirectory', 'can make a file of the repository pass for a public module');
    if (setting === 'experimentalfeaturesenabled' && isObject(value)) {
      const oci = Object.entries(value).find(([feature]) => feature.toLowerCase() === 'ocienabled');
      if (oci && oci[1] !== false)
        throw refused(shown, 'experimentalFeaturesEnabled.ociEnabled', 'makes Bicep run programs that sign in to registries');
    }
    if (setting === 'cloud' && isObject(value)) refuseCloud(value, shown);
  }
}

function refuseCloud(cloud: JsonObject, shown: string): void {
  for (const [name, value] of Object.entries(cloud)) {
    const setting = name.toLowerCase();
    if (setting === 'credentialprecedence' && value !== null) {
      const isHarmless = Array.isArray(value) && value.every((item) => typeof item === 'string' && /^Azure(?:CLI|PowerShell)$/i.test(item));
      if (!isHarmless)
        throw refused(
          shown,
          'cloud.credentialPrecedence',
          'chooses by which identity Bicep signs in (only AzureCLI and AzurePowerShell may stand there)',
        );
    }
    if (
      setting === 'profiles' &&
      isObject(value) &&
      !Object.entries(value).every(([profile, endpoints]) => isKnownProfile(profile, endpoints))
    ) {
      throw refused(shown, 'cloud.profiles', 'chooses the hosts at which Bicep signs in');
    }
  }
}

/** Bicep's own, which its documentation shows in full. */
const knownProfiles: JsonObject = {
  AzureCloud: { resourceManagerEndpoint: 'https://management.azure.com', activeDirectoryAuthority: 'https://login.microsoftonline.com' },
  AzureChinaCloud: {
    resourceManagerEndpoint: 'https://management.chinacloudapi.cn',
    activeDirectoryAuthority: 'https://login.chinacloudapi.cn',
  },
  AzureUSGovernment: {
    resourceManagerEndpoint: 'https://management.usgovcloudapi.net',
    activeDirectoryAuthority: 'https://login.microsoftonline.us',
  },
};

function isKnownProfile(name: string, endpoints: Json | undefined): boolean {
  const own = objectAt(knownProfiles, name);
  if (!own || !isObject(endpoints)) return endpoints === null;
  return Object.entries(endpoints).every(
    ([key, value]) => value === null || (typeof value === 'string' && value.replace(/\/$/, '') === own[key]),
  );
}

function refused(shown: string, setting: string, why: string): SourceError {
  return new SourceError(
    'bicep/config',
    `${shown} sets \`${setting}\`, which ${why}; take it out, or set \`bicep-trust\` if everyone who can change the templates may do that.`,
  );
}

function merged(base: JsonObject, over: JsonObject): JsonObject {
  const result: Record<string, Json | undefined> = Object.assign(Object.create(null), base);
  for (const [key, value] of Object.entries(over)) {
    const below = result[key];
    if (isObject(below) && isObject(value)) result[key] = merged(below, value);
    else if (value !== null || below === undefined) result[key] = value;
  }
  return result;
}

function objectAt(settings: JsonObject, ...path: readonly string[]): JsonObject | undefined {
  let value: Json | undefined = settings;
  for (const name of path) value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return isObject(value) ? value : undefined;
}

function stringAt(settings: JsonObject | undefined, name: string): string | undefined {
  const value = settings && Object.hasOwn(settings, name) ? settings[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
