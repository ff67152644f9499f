import { Ajv, type Options } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { banner, readSchema } from './schemas.ts';

const options: Options = { allErrors: true, allowUnionTypes: true };

/** Validators compiled from the schemas, so that no run pays for the compiler. */
export async function validators(): Promise<string> {
  const ajv = new Ajv({ ...options, code: { source: true, esm: true, lines: true } });
  ajv
    .addSchema(withoutProse(await readSchema('patch-policy')), 'policy')
    .addSchema(withoutProse(await readSchema('patch-waivers')), 'waivers');
  const code = standalone.default(ajv, { validatePolicy: 'policy', validateWaivers: 'waivers' });
  if (/\brequire\(|\bimport\b/.test(code)) {
    throw new Error(
      'The validators need parts of ajv at run time: a schema uses minLength, maxLength, uniqueItems, format or an enum of objects.',
    );
  }
  return `// @ts-nocheck\n${banner('policies/*.schema.json')}${code.trim()}\n`;
}

/** Throws unless the data is a valid policy. */
export async function refuseInvalidPolicy(name: string, data: unknown): Promise<void> {
  const ajv = new Ajv(options);
  if (!ajv.validate(await readSchema('patch-policy'), data)) throw new Error(`policies/${name}.yaml: ${ajv.errorsText()}`);
}

/** The code carries its schema along; descriptions there would be dead weight in each run. */
function withoutProse(node: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(node, (key, value) => (key === 'description' && typeof value === 'string' ? undefined : value)));
}
