import { Ajv, type Options } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { banner, readSchema, type SchemaName } from './schemas.ts';

const options: Options = { allErrors: true, allowUnionTypes: true };

/** Validators of policies and waivers. */
export function policyValidators(): Promise<string> {
  return validators({ validatePolicy: 'patch-policy', validateWaivers: 'patch-waivers' });
}

/** The validator of snapshots; it stops at the first mistake, since no person writes them. */
export function snapshotValidator(): Promise<string> {
  return validators({ validateSnapshot: 'snapshot' }, { allErrors: false, inlineRefs: false });
}

/** Validators compiled from the schemas, so that no run pays for the compiler. */
async function validators(names: Readonly<Record<string, SchemaName>>, more: Options = {}): Promise<string> {
  const ajv = new Ajv({ ...options, ...more, code: { source: true, esm: true, lines: true } });
  for (const name of Object.values(names)) ajv.addSchema(withoutProse(await readSchema(name)), name);
  const code = standalone.default(ajv, names);
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

/** The code carries its schema along; names, comments and descriptions there would be dead weight in each run. */
function withoutProse(node: object): Record<string, unknown> {
  const prose = ['$id', '$comment', 'description'];
  return JSON.parse(JSON.stringify(node, (key, value) => (prose.includes(key) && typeof value === 'string' ? undefined : value)));
}
