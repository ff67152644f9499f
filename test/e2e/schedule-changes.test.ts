import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../src/doors/cli/main.ts';
import type { MachineReport, Report } from '../../src/index.ts';

const lifecycle = fileURLToPath(new URL('../fixtures/plans/lifecycle/azurerm-5.2.0/', import.meta.url));
const policy = fileURLToPath(new URL('../fixtures/plans/policy.yaml', import.meta.url));

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'e2e-changes-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

async function cli(...words: readonly string[]): Promise<string> {
  let out = '';
  const write = (text: string) => {
    out += text;
  };
  await run({
    arguments: [...words, '--files', 'plan.json', '--policy', policy],
    environment: {},
    directory,
    now: new Date('2026-11-22T12:00:00Z'),
    stdout: { write, columns: 400 },
    stderr: { write },
    setExitCode: () => undefined,
  });
  return out;
}

/** Every surface of one run, and the machines of its report. */
async function surfacesOf(
  plan: unknown,
): Promise<{ readonly texts: Readonly<Record<string, string>>; readonly machines: readonly MachineReport[] }> {
  writeFileSync(join(directory, 'plan.json'), JSON.stringify(plan));
  const text = await cli('check', '--reports', 'json=out.json', '--reports', 'markdown=out.md');
  const [json = '', markdown = ''] = ['out.json', 'out.md'].map((name) => readFileSync(join(directory, name), 'utf8'));
  return { texts: { text, json, markdown, explain: await cli('explain') }, machines: (JSON.parse(json) as Report).machines };
}

interface Change {
  address: string;
  type: string;
  change: { actions: string[]; before: Record<string, unknown>; after: Record<string, unknown>; [name: string]: unknown };
  [name: string]: unknown;
}

function genuine(stage: 'before' | 'after'): { resource_changes: Change[] } {
  return JSON.parse(readFileSync(join(lifecycle, stage, 'plan.json'), 'utf8')) as { resource_changes: Change[] };
}

const updated = 'module.fleet["update"].azurerm_linux_virtual_machine.this';
const weekly = 'azurerm_maintenance_configuration.weekly';

/** A real state in which nothing changes, but the tag of one machine; a dynamic scope asks for it. */
function retagged(before: string, after: string, marks: object = {}) {
  const plan = genuine('before');
  const schedule = plan.resource_changes.find(({ address }) => address === weekly)?.change.after.id as string;
  const machine = plan.resource_changes.find(({ address }) => address === updated);
  if (!machine) throw new Error('the fixture has changed');
  const tags = (ring: string) => ({ tags: { environment: 'production', 'patch-group': ring } });
  const { change } = machine;
  Object.assign(
    change,
    { actions: ['update'], before: { ...change.before, ...tags(before) }, after: { ...change.after, ...tags(after) } },
    marks,
  );
  const own = subscriptionOf(change.after.id as string);
  const scope = {
    id: `${own}/providers/Microsoft.Maintenance/configurationAssignments/ring`,
    maintenance_configuration_id: schedule,
    filter: [
      {
        locations: [],
        os_types: ['Linux'],
        resource_groups: [],
        resource_types: [],
        tag_filter: 'Any',
        tags: [{ tag: 'patch-group', values: [before] }],
      },
    ],
  };
  plan.resource_changes.push({
    address: 'azurerm_maintenance_assignment_dynamic_scope.ring',
    mode: 'managed',
    type: 'azurerm_maintenance_assignment_dynamic_scope',
    name: 'ring',
    change: { actions: ['no-op'], before: scope, after: scope, after_unknown: {}, after_sensitive: {} },
  });
  return plan;
}

function subscriptionOf(id: string): string {
  return id.split('/').slice(0, 3).join('/');
}

const changesOf = (machines: readonly MachineReport[]) =>
  machines.flatMap(({ id, scheduleChanges }) => (scheduleChanges ? [[id, scheduleChanges]] : []));

test('a machine that falls out of a dynamic scope by its tag is shown with the schedule that it loses', async () => {
  const { texts, machines } = await surfacesOf(retagged('web-1', 'web-2'));
  const why = 'tag patch-group: web-1 -> web-2';
  expect(changesOf(machines)).toEqual([[updated, { loses: [{ schedule: weekly, certain: true, why }], gains: [] }]]);
  expect(texts.text).toContain(`\nSchedules that change with this plan\n  ${updated}\n    loses ${weekly}: ${why}.\n\n`);
  expect(texts.markdown).toContain(
    [
      '### Schedules that change with this plan\n',
      '| Machine | Loses | Gains | Because |',
      '| --- | --- | --- | --- |',
      '| <code>module.fleet&#91;"update"&#93;.azurerm_linux_virtual_machine.this</code> | <code>azurerm_maintenance_configuration.weekly</code> | – | tag patch-group: web-1 -&#62; web-2. |\n\n',
    ].join('\n'),
  );
  expect(texts.explain).toContain(`\n  Schedules that change with this plan\n    It loses ${weekly}: ${why}.\n  Who patches it`);
});

test('a machine that stays is judged, and shown, when its assignment is deleted', async () => {
  const { texts, machines } = await surfacesOf(genuine('after'));
  const moved = 'module.customer_schedule[1].azurerm_linux_virtual_machine.this';
  expect(changesOf(machines)).toEqual([
    [moved, { loses: [{ schedule: weekly, certain: true, why: 'the assignment is deleted' }], gains: [] }],
  ]);
  expect(machines.find(({ id }) => id === moved)?.change).toBe('keep');
  expect(texts.explain).toContain(`    It loses ${weekly}: the assignment is deleted.\n`);
});

test('nothing is said where no schedule changes', async () => {
  const { texts, machines } = await surfacesOf(genuine('before'));
  expect(changesOf(machines)).toEqual([]);
  for (const text of Object.values(texts)) expect(text).not.toMatch(/that change with|scheduleChanges/);
});

test('values that are marked as sensitive are shown nowhere', async () => {
  const before_sensitive = { tags: { 'patch-group': true } };
  const { texts, machines } = await surfacesOf(retagged('Qz7xBefore', 'web-2', { before_sensitive }));
  const why = 'tag patch-group: (marked sensitive) -> web-2';
  expect(changesOf(machines)).toEqual([[updated, { loses: [{ schedule: weekly, certain: false, why }], gains: [] }]]);
  const shown = Object.entries(texts).filter(([, text]) => text.includes('Qz7xBefore'));
  expect(shown).toEqual([]);
  expect(texts.text).toContain(`    may lose ${weekly}: ${why}.\n`);
  expect(texts.explain).toContain(`    It may lose ${weekly}: ${why}.\n`);
});

test('hostile tags come out of no surface as they are', async () => {
  const hostile = 'x</td> | a |\n::error::planted ##[error]planted \u001b[31m\u202e @octocat <img src=x> [l](http://x.example)';
  const { texts, machines } = await surfacesOf(retagged(hostile, 'web-2'));
  expect(changesOf(machines)).toEqual([
    [updated, { loses: [{ schedule: weekly, certain: true, why: `tag patch-group: ${hostile} -> web-2` }], gains: [] }],
  ]);
  const [, , , , row = ''] = (texts.markdown ?? '').slice((texts.markdown ?? '').indexOf('### Schedules that change')).split('\n');
  expect(row.split('|')).toHaveLength(6);
  expect(row).toContain('&#60;img src=x&#62;');
  for (const text of [texts.text, texts.explain, texts.markdown]) {
    expect(text).toContain('planted');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must not get through
    expect(text).not.toMatch(/^\s*::error|##\[|[\u001b\u202e]/m);
  }
  expect(texts.markdown).not.toMatch(/<img|\]\(http|@octocat/);
  expect(texts.json).not.toMatch(/\u202e/);
});
