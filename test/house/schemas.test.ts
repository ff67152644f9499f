import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { snapshotVersion } from '../../src/sources/snapshot/snapshot-format.ts';

const policies = new URL('../../policies/', import.meta.url);
const files = (await readdir(policies)).filter((file) => file.endsWith('.schema.json'));

/** Schemas of parts, not of documents: their version stands in their address alone. */
const parts = ['machine.schema.json', 'schedule.schema.json'];

/** What a schema says about the version that a document must name. */
function versionOf(schema: { properties: Record<string, { const?: string; enum?: readonly string[] }> }): string | undefined {
  const { properties } = schema;
  const version = properties.apiVersion ?? properties.schemaVersion ?? properties.snapshotVersion;
  return (version?.const ?? version?.enum?.[0])?.replace('azure-patch-policy/', '');
}

test.each(files)('%s has an address of its own that names its version', async (file) => {
  const schema = JSON.parse(await readFile(new URL(file, policies), 'utf8'));
  const version = parts.includes(file) ? 'v1' : versionOf(schema)?.replace(/^(?=\d)/, 'v');
  expect(version).toMatch(/^v\d/);
  expect(schema.$id).toBe(`https://github.com/OWNER/azure-patch-policy/schemas/${file.replace('.schema.json', '')}/${version}`);
});

test('the schema of snapshots is that of the version that is written', async () => {
  const { $id } = JSON.parse(await readFile(new URL('snapshot.schema.json', policies), 'utf8'));
  expect($id).toMatch(new RegExp(`/v${snapshotVersion}$`));
});

test('each schema can be imported from the package', async () => {
  const { exports } = JSON.parse(await readFile(new URL('../package.json', policies), 'utf8'));
  expect(Object.values(exports)).toEqual(expect.arrayContaining(files.map((file) => `./policies/${file}`)));
});
