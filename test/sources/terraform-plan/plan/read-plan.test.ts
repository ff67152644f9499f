import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { BrokenJson, ByteReader } from '../../../../src/sources/byte-reader.ts';
import { openSourceFile } from '../../../../src/sources/source-file.ts';
import { partsOfPlan, planParts, slicedParts } from '../../../../src/sources/terraform-plan/plan/read-plan.ts';
import { isRelevantType } from '../../../../src/sources/terraform-plan/resources/type-of-resource.ts';

const directory = mkdtempSync(join(tmpdir(), 'read-plan-'));
const scratch = join(directory, 'document.json');
afterAll(() => rmSync(directory, { recursive: true }));

/** Walks the top of a document by chunks of so many bytes, and cuts out every other value. */
function walk(text: string, chunk: number): readonly (readonly [name: string, value: unknown])[] {
  writeFileSync(scratch, text);
  const file = openSync(scratch, 'r');
  try {
    const reader = new ByteReader((target) => readSync(file, target, 0, target.length, null), chunk);
    const found: [string, unknown][] = [];
    for (const name of reader.members()) {
      if (found.length % 2 === 0) found.push([name, reader.value()]);
      else {
        reader.skip();
        found.push([name, undefined]);
      }
    }
    if (reader.peek() !== -1) throw new BrokenJson(reader.offset, 'expected the end');
    return found;
  } finally {
    closeSync(file);
  }
}

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\\', '"', '\\"', '{', '}]', '\u2028', '\ud800', 'resource_changes'),
);
const name = text.filter((of) => of !== '\\');
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    text,
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(name, tie('value'), { maxKeys: 4 }),
}));
const documents = fc.tuple(fc.dictionary(name, value, { maxKeys: 6 }), fc.constantFrom(undefined, 1, '\t'));

describe('the byte reader', () => {
  it('finds what JSON.parse finds, wherever chunks end', () => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 1, max: 40 }), ([document, indent], chunk) => {
        const written = JSON.stringify(document, null, indent);
        // Names come from the document itself: V8's JSON.parse can mistake one escaped character for a name that it has seen before.
        const expected = Object.entries(document).map(([name, of], index) => [
          name,
          index % 2 === 0 ? JSON.parse(JSON.stringify(of)) : undefined,
        ]);
        expect(walk(written, chunk)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('says where a document is cut off', () => {
    fc.assert(
      fc.property(
        documents,
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        ([document], chunk, share) => {
          const written = Buffer.from(JSON.stringify(document));
          const cut = written.subarray(0, Math.floor(written.length * share));
          expect(() => walk(cut.toString('latin1'), chunk)).toThrow(BrokenJson);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads names and texts that are written with escapes', () => {
    expect(walk('{"t\\u0079pe": "\\u0061", "a": 1}', 3)).toEqual([
      ['type', 'a'],
      ['a', undefined],
    ]);
  });
});

async function partsOf(path: string, read: typeof planParts = slicedParts) {
  const file = await openSourceFile(path, path, { content: 'a plan in JSON', file: 'a plan file' });
  try {
    return [...read(file, isRelevantType)];
  } finally {
    file.close();
  }
}

describe('a plan read piece by piece', () => {
  const plans = join(import.meta.dirname, '../../../fixtures/plans');
  const files = readdirSync(plans, { recursive: true, encoding: 'utf8' }).filter((file) => /(plan|destroy|targeted)\.json$/.test(file));

  it.each(files)('%s is the same as read at once', async (file) => {
    const path = join(plans, file);
    const whole = [...partsOfPlan(JSON.parse(readFileSync(path, 'utf8')), file, isRelevantType)];
    expect(whole.length).toBeGreaterThan(1);
    expect(await partsOf(path)).toEqual(whole);
    expect(await partsOf(path, planParts)).toEqual(whole);
  });

  it('is the same whatever the order of its keys', async () => {
    const path = join(plans, 'fleet/azurerm-5.2.0/plan.json');
    const reversed = (of: unknown): unknown => {
      if (Array.isArray(of)) return of.map(reversed);
      return typeof of === 'object' && of !== null
        ? Object.fromEntries(
            Object.entries(of)
              .reverse()
              .map(([key, inner]) => [key, reversed(inner)]),
          )
        : of;
    };
    writeFileSync(scratch, JSON.stringify(reversed(JSON.parse(readFileSync(path, 'utf8')))));
    const order = ({ part }: { readonly part: string }) => Number(part === 'frame');
    const parts = (await partsOf(scratch)).sort((a, b) => order(a) - order(b));
    expect(parts).toEqual(await partsOf(path));
  });

  it('may hold resources of other shapes, which are passed over', async () => {
    const odd = '{"format_version":"1.2","resource_changes":[null,1,"x",[],{},{"type":"azurerm_linux_virtual_machine"},{"type":7}]}';
    writeFileSync(scratch, odd);
    expect((await partsOf(scratch)).map(({ part }) => part)).toEqual(['frame']);
    expect((await partsOf(scratch, planParts)).map(({ part }) => part)).toEqual(['frame']);
    expect([...partsOfPlan(JSON.parse(odd), 'x', isRelevantType)].map(({ part }) => part)).toEqual(['frame']);
  });

  const machine = { address: 'azurerm_linux_virtual_machine.web', mode: 'managed', type: 'azurerm_linux_virtual_machine', name: 'web' };
  const written = (...changes: readonly object[]) => JSON.stringify({ format_version: '1.2', resource_changes: changes });
  const change = { ...machine, change: { actions: ['create'], after: {} } };

  it.each([
    ['one a line', '\n'],
    ['one after the other', ''],
    ['with empty lines between', '\n\n\n'],
  ])('may be one of several in a file, %s', async (_, between) => {
    writeFileSync(scratch, [written(change), written(), written(change, change)].join(between));
    const parts = ['resource-change', 'frame', 'frame', 'resource-change', 'resource-change', 'frame'];
    expect((await partsOf(scratch)).map(({ part }) => part)).toEqual(parts);
    expect((await partsOf(scratch, planParts)).map(({ part }) => part)).toEqual(parts);
  });

  it('that is broken is refused, also behind a whole one, and by its number where it is no plan', async () => {
    writeFileSync(scratch, `${written(change)}\n${written(change).slice(0, -5)}`);
    await expect(partsOf(scratch)).rejects.toThrow('is broken or cut off at byte');
    writeFileSync(scratch, `${written(change)}\n{"a":1}`);
    await expect(partsOf(scratch, planParts)).rejects.toThrow(/\(plan 2\) holds JSON that is not a plan/);
  });

  const data = {
    address: 'module.m.data.azurerm_maintenance_configuration.weekly',
    mode: 'data',
    type: 'azurerm_maintenance_configuration',
    name: 'weekly',
  };
  const modules = (...resources: readonly unknown[]) => ({
    values: { root_module: { child_modules: [null, { address: 'module.m', resources }], resources: [{ mode: 7 }, 7] } },
  });

  it.each<[string, unknown, { readonly managed: boolean; readonly data: readonly unknown[] }]>([
    ['nothing', undefined, { managed: false, data: [] }],
    ['something else', { values: [] }, { managed: false, data: [] }],
    ['data sources, those of other types left out', modules(data, { ...data, type: 'random_id' }), { managed: true, data: [data] }],
    ['managed resources', { values: { root_module: { resources: [machine] } } }, { managed: true, data: [] }],
    ['data sources only', { values: { root_module: { resources: [data] } } }, { managed: false, data: [data] }],
  ])('holds of a prior state with %s what matters, either way', async (_, prior, expected) => {
    writeFileSync(scratch, JSON.stringify({ format_version: '1.2', resource_changes: [], prior_state: prior }));
    for (const read of [slicedParts, planParts]) expect(await partsOf(scratch, read)).toMatchObject([{ frame: { prior: expected } }]);
  });

  it.each([
    ['in which nothing exists is empty', { planned_values: {}, configuration: { root_module: { outputs: {} } } }, true],
    ['without a list of changes and with something there is refused', { planned_values: {}, prior_state: modules(machine) }, false],
    [
      'without a list of changes that declares something in a module is refused',
      { planned_values: {}, configuration: { root_module: { module_calls: { m: { module: { resources: [machine] } } } } } },
      false,
    ],
    ['without a list of changes and without planned values is refused', {}, false],
  ])('%s', async (_, members, isPlan) => {
    writeFileSync(scratch, JSON.stringify({ format_version: '1.2', ...members }));
    for (const read of [slicedParts, planParts]) {
      if (isPlan) expect((await partsOf(scratch, read)).map(({ part }) => part)).toEqual(['frame']);
      else await expect(partsOf(scratch, read)).rejects.toThrow('has no resource_changes');
    }
  });
});
