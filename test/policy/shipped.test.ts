import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { steps } from '../../scripts/generate/steps.ts';
import { absent, value } from '../../src/estate/known.ts';
import { allRules } from '../../src/generated/rules.ts';
import { shippedPolicies } from '../../src/generated/shipped-policies.ts';
import { zoneOffsets } from '../../src/generated/zone-offsets.ts';
import { allowableOrchestrations } from '../../src/patching/orchestration.ts';
import { membershipOf } from '../../src/policy/environments.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { inForce } from '../../src/rules/settings.ts';
import { linuxVm } from '../support/machines.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}policies/`;
const schema = JSON.parse(readFileSync(`${folder}patch-policy.schema.json`, 'utf8'));

/** Made from the time zone data of the runtime, so that another version of them makes another file. */
const fromTimeZones = 'src/generated/zone-offsets.ts';
if (process.versions.tz !== zoneOffsets.version)
  console.log(`skipped: ${fromTimeZones} is of ${zoneOffsets.version}, not ${process.versions.tz}`);

// A step may belong to another room; these are the files of this one.
test.each(
  steps.filter(
    ({ file }) => /^(src.generated|policies)\//.test(file) && (file !== fromTimeZones || process.versions.tz === zoneOffsets.version),
  ),
)('$file is current, and made the same way twice', async ({ file, make }) => {
  const current = readFileSync(root + file, 'utf8');
  expect((await make(current)) === current ? 'current' : 'stale: run npm run generate').toBe('current');
  expect((await make(undefined)) === current ? 'current' : 'depends on what was there').toBe('current');
});

test('every policy in policies/ is shipped, points editors at the schema and loads from its file as from its name', async () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  expect(files.map((file) => file.replace('.yaml', '')).sort()).toEqual([...shippedPolicies.keys()].sort());
  for (const file of files) {
    expect(readFileSync(folder + file, 'utf8').split('\n')[0]).toBe('# yaml-language-server: $schema=./patch-policy.schema.json');
    const { files: _paths, ...fromFile } = await loadPolicy([file], folder, allRules);
    const { files: _names, ...fromName } = await loadPolicy([file.replace('.yaml', '')], '/nowhere', allRules);
    expect(fromFile).toEqual(fromName);
  }
});

test('the baseline asks for nothing in particular and sends every machine to the top-level rules', async () => {
  const policy = await loadPolicy(['baseline'], '.', allRules);
  expect(policy.environments).toEqual([]);
  expect(shippedPolicies.get('baseline')).not.toHaveProperty('unmatched');
  const { rules } = policy.everywhere;
  for (const rule of ['bypass-without-schedule', 'schedule-without-prerequisites', 'unsupported-image'])
    expect(rules[rule]?.effect).toBe('enforce');
  for (const rule of ['assessment-mode', 'default-mode-implicit', 'schedule-unused']) expect(rules[rule]?.effect).toBe('off');
});

test('strict enforces every rule, but for those that need an option which no shipped policy can know, on every machine', async () => {
  const policy = await loadPolicy(['strict'], '.', allRules);
  const settings = policy.everywhere.rules;
  for (const rule of allRules) {
    if (rule.requires) expect([rule.id, settings[rule.id]]).toEqual([rule.id, undefined]);
    else expect([rule.id, inForce(rule, settings[rule.id])?.enforced]).toEqual([rule.id, true]);
  }
  for (const machine of [linuxVm(), linuxVm({ tags: absent, name: absent }), linuxVm({ kind: 'uniform-scale-set' })]) {
    expect(membershipOf(machine, policy)).toMatchObject({ kind: 'one', environment: { name: 'servers' } });
  }
});

test('environments can be laid over strict, and what they miss stays strict', async () => {
  const policy = await loadPolicy(['strict', 'environments'], '.', allRules);
  const named = (environment: string) => membershipOf(linuxVm({ tags: value(new Map([['environment', value(environment)]])) }), policy);
  expect(named('prod')).toMatchObject({ environment: { name: 'production' } });
  expect(named('lab')).toMatchObject({ environment: { name: 'servers' } });
});

test('the starting point knows production, staging and development and misses nothing silently', async () => {
  const policy = await loadPolicy(['environments'], '.', allRules);
  expect(policy.environments.map(({ name }) => name)).toEqual(['production', 'staging', 'development']);
  expect(policy.unmatched).toBe('fail');
});

test('the schema names the orchestrations that a policy can allow, all of them and no other', () => {
  const { orchestration } = schema.definitions.environment.properties;
  expect(orchestration.items.enum).toEqual(allowableOrchestrations);
  expect(orchestration.then.enum).toEqual(['any', ...allowableOrchestrations]);
});

test.each(['patch-policy', 'patch-waivers'])('%s.schema.json describes every key and allows no others', (name) => {
  const seen: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties, additionalProperties } = node as {
      properties?: Record<string, { description?: string }>;
      additionalProperties?: unknown;
    };
    if (properties) expect([path, additionalProperties]).toEqual([path, false]);
    for (const [key, property] of Object.entries(properties ?? {})) {
      const isSharedKey = ['severity', 'effect'].includes(key); // described where they are defined
      if (!isSharedKey) expect([`${path}.${key}`, property.description]).toEqual([`${path}.${key}`, expect.stringMatching(/\.$/)]);
      seen.push(key);
    }
    for (const [key, child] of Object.entries(node)) walk(child, `${path}/${key}`);
  };
  walk(JSON.parse(readFileSync(`${folder}${name}.schema.json`, 'utf8')), '');
  expect(seen.length).toBeGreaterThan(8);
});
