import { join } from 'node:path';
import type { BicepConfig } from './bicep-config.ts';
import { isWholeArtifact } from './module-cache.ts';
import { pathFrom } from './plain-file.ts';

/** Where a reference with a scheme leads: to a file of the repository, to where it may, or to where only a trusted template may. */
export type Target = { readonly file: string } | 'allowed' | 'elsewhere';

/** `br:…`, `br/ALIAS:…`, `ts:…`, `ts/ALIAS:…`, with aliases as the configuration explains them. What cannot be read is elsewhere. */
export function targetOf(reference: string, config: BicepConfig, cache: string | undefined): Target {
  const [, scheme, alias, rest] = /^(br|ts)(?:\/([^:]*))?:(.*)$/s.exec(reference) ?? [];
  if (rest === undefined) return 'elsewhere';
  const parts = scheme === 'ts' ? templateSpec(alias, rest, config) : registryModule(alias, rest, config);
  if (parts === undefined) return 'elsewhere';
  if (!Array.isArray(parts)) return parts as Target;
  if (parts[0] === 'br' && parts[1] === 'mcr.microsoft.com') return 'allowed';
  return cache !== undefined && isWholeArtifact(cache, parts) ? 'allowed' : 'elsewhere';
}

const segment = '[a-z0-9]+(?:[._-][a-z0-9]+)*';
/** As Bicep itself reads a reference, but strict: no user, no escapes. */
const module = new RegExp(
  `^([A-Za-z0-9.-]+(?::[0-9]+)?)/(${segment}(?:/${segment})*)(?::([A-Za-z0-9_][A-Za-z0-9._-]{0,127})|@(sha256:[a-f0-9]{64}))$`,
);

/** The folders below a module cache. */
function registryModule(alias: string | undefined, rest: string, config: BicepConfig): readonly string[] | Target | undefined {
  let whole = rest;
  if (alias !== undefined) {
    const folder = config.mockFolder(alias);
    if (folder !== undefined && config.file !== undefined) return mockFile(config.file, folder, rest);
    const { registry, modulePath } = config.alias('br', alias) ?? {};
    if (typeof registry !== 'string') return undefined;
    whole = `${registry}/${typeof modulePath === 'string' ? `${modulePath}/` : ''}${rest}`;
  }
  const [, registry, repository, tag, digest] = module.exec(whole) ?? [];
  if (registry === undefined || repository === undefined) return undefined;
  const version = tag === undefined ? (digest ?? '').replace(':', '#') : `${tag}$${upperCaseMask(tag)}`;
  return ['br', registry.replace(':', '$').toLowerCase(), repository.replaceAll('/', '$'), version];
}

/** The cache writes the places of capital letters behind a tag, for file systems without case. */
function upperCaseMask(tag: string): string {
  const mask = [...tag].reduce((bits, letter, place) => (/[A-Z]/.test(letter) ? bits | (1n << BigInt(place)) : bits), 0n);
  return mask === 0n ? '' : mask.toString(16);
}

function mockFile(configFile: string, folder: string, rest: string): Target {
  const path = rest.replace(/@.*$|:[^:]*$/s, '');
  return { file: `${join(pathFrom(configFile, folder), path)}.bicep` };
}

const name = '[A-Za-z0-9._()-]+';
const fullSpec = new RegExp(`^(${name})/(${name})/(${name}):(${name})$`);
const aliasedSpec = new RegExp(`^(${name}):(${name})$`);

function templateSpec(alias: string | undefined, rest: string, config: BicepConfig): readonly string[] | undefined {
  const { subscription, resourceGroup } = config.alias('ts', alias ?? '') ?? {};
  const whole = alias === undefined ? rest : aliasedSpec.test(rest) ? `${subscription}/${resourceGroup}/${rest}` : '';
  const parts = fullSpec.exec(whole)?.slice(1);
  return parts && !parts.includes('..') ? ['ts', ...parts.map((part) => part.toLowerCase())] : undefined;
}
