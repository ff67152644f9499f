import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { banner } from './schemas.ts';
import { refuseInvalidPolicy } from './validators.ts';

/** The shipped policies as plain data, so that `extends: baseline` reads no file and no YAML. */
export async function shippedPolicies(): Promise<string> {
  const folder = new URL('../../policies/', import.meta.url);
  const names = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).map((file) => file.slice(0, -'.yaml'.length));
  const policies: [string, unknown][] = [];
  for (const name of names.sort()) {
    const data: unknown = parse(await readFile(new URL(`${name}.yaml`, folder), 'utf8'));
    await refuseInvalidPolicy(name, data);
    policies.push([name, data]);
  }
  const type = "import type { PatchPolicy } from './policy-types.ts';\n";
  const comment = '/** Shipped policies by name. */\n';
  const list = `export const shippedPolicies: ReadonlyMap<string, PatchPolicy> = new Map<string, PatchPolicy>(${JSON.stringify(policies, null, 2)});\n`;
  return [banner('policies/*.yaml') + type, comment + list].join('\n');
}
