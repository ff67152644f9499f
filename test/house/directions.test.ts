import { describe, expect, test } from 'vitest';
import { filesBelow, type Import, importsIn, importsOf } from './imports.ts';

/**
 * The arrow through the rooms: a room may import itself and the rooms listed here, nothing else. `src/errors.ts`, `src/memo.ts`,
 * `src/severity.ts` and `src/text/` lie below all others and are open to everyone; what a script made (`src/generated/`) too.
 */
interface Room {
  readonly rooms: readonly string[];
  /** Packages and modules of Node. */
  readonly packages?: readonly string[];
}

const facts = ['estate', 'calendar'];
const machines = [...facts, 'patching', 'history'];
const disk = ['node:fs', 'node:fs/promises', 'node:os', 'node:path', 'node:url', 'node:util', 'node:buffer', 'node:crypto', 'node:zlib'];

const rooms: Readonly<Record<string, Room>> = {
  text: { rooms: [] },
  estate: { rooms: [] },
  calendar: { rooms: ['estate'] },
  patching: { rooms: facts },
  history: { rooms: [...facts, 'patching'] },
  sources: {
    rooms: ['estate'],
    packages: [
      ...disk,
      'node:stream*',
      'node:timers/promises',
      'node:child_process',
      'vscode-jsonrpc/node',
      'jsonc-parser',
      'yaml',
      '@azure/*',
      '@azure-rest/*',
    ],
  },
  policy: { rooms: ['estate', 'patching'], packages: ['node:fs', 'node:path', 'yaml'] },
  findings: { rooms: [...machines, 'policy'], packages: ['node:crypto'] },
  rules: { rooms: [...machines, 'policy', 'findings'] },
  reporters: { rooms: ['findings', 'estate'], packages: ['node:crypto'] },
  runs: {
    rooms: [...machines, 'sources', 'policy', 'rules', 'findings', 'reporters'],
    packages: [...disk, 'tinyglobby'],
  },
  // Doors know the library, not the rooms behind it.
  doors: { rooms: ['index.ts', 'runs', 'findings', 'policy', 'reporters'], packages: ['node:*', '@actions/*'] },
};

/** Rooms inside of a room that have a border of their own. */
const inner: readonly { readonly inside: string; readonly refused: readonly string[]; readonly why: string }[] = [
  {
    inside: 'src/sources/terraform-plan/',
    refused: ['src/sources/what-if/', 'src/sources/azure/', 'src/sources/snapshot/', 'src/sources/bicep/', '@azure'],
    why: 'a source knows no other',
  },
  {
    inside: 'src/sources/bicep/',
    refused: ['src/sources/what-if/', 'src/sources/terraform-plan/', 'src/sources/azure/', 'src/sources/snapshot/', '@azure', 'yaml'],
    why: 'a source knows no other',
  },
  {
    inside: 'src/sources/what-if/',
    refused: ['src/sources/terraform-plan/', 'src/sources/bicep/', 'src/sources/azure/', 'src/sources/snapshot/', '@azure', 'yaml'],
    why: 'a source knows no other',
  },
  {
    inside: 'src/sources/deployment/',
    refused: [
      'src/sources/what-if/',
      'src/sources/terraform-plan/',
      'src/sources/bicep/',
      'src/sources/azure/',
      'src/sources/snapshot/',
      '@azure',
      'yaml',
    ],
    why: 'readers of what a deployment makes know no source',
  },
  {
    inside: 'src/sources/azure/',
    refused: ['src/sources/what-if/', 'src/sources/terraform-plan/', 'src/sources/bicep/', 'src/sources/snapshot/', 'yaml'],
    why: 'a source knows no other',
  },
  {
    inside: 'src/sources/snapshot/',
    refused: ['src/sources/what-if/', 'src/sources/terraform-plan/', 'src/sources/bicep/', 'src/sources/azure/', '@azure'],
    why: 'a source knows no other',
  },
  {
    inside: 'src/sources/arm/',
    refused: [
      'src/sources/terraform-plan/',
      'src/sources/bicep/',
      'src/sources/what-if/',
      'src/sources/deployment/',
      'src/sources/azure/',
      'src/sources/snapshot/',
      '@azure',
      'yaml',
      'node:',
    ],
    why: 'readers of ARM bodies know no source',
  },
  {
    inside: 'src/doors/cli/',
    refused: ['src/doors/action/', '@actions'],
    why: 'a door knows no other, and only the action names @actions',
  },
  { inside: 'src/doors/action/', refused: ['src/doors/cli/'], why: 'a door knows no other' },
  { inside: 'src/doors/inputs/', refused: ['src/doors/cli/', 'src/doors/action/', '@actions'], why: 'inputs serve every door' },
  { inside: 'src/doors/outputs/', refused: ['src/doors/cli/', 'src/doors/action/', '@actions'], why: 'outputs serve every door' },
];

/** Rooms and packages that only one room may enter. */
const enclosed: readonly { readonly folder: string; readonly within: string; readonly why: string }[] = [
  { folder: 'src/sources/arm/', within: 'src/sources/', why: 'only a source meets ARM bodies' },
  { folder: 'src/sources/deployment/', within: 'src/sources/', why: 'only a source meets ARM bodies' },
  { folder: 'node:child_process', within: 'src/sources/bicep/cli/', why: 'no other program is ever started' },
  { folder: 'vscode-jsonrpc', within: 'src/sources/bicep/cli/', why: 'the protocol of Bicep is known in one place' },
];

/** Doors may name types of the rooms behind the library, never call into them. */
const onlyTypes: readonly (readonly [from: string, to: string])[] = [
  ['doors', 'runs'],
  ['doors', 'findings'],
  ['doors', 'policy'],
  ['doors', 'reporters'],
  ['findings', 'policy'],
  ['rules', 'policy'],
  ['reporters', 'estate'],
  ['policy', 'estate'],
];

/** Modules behind the library that doors may call. */
const openToDoors: readonly string[] = [
  // A config-file is a document like a policy, with the same words for what is wrong in it.
  'src/policy/read-document.ts',
  // The tables of formats decide what options take and which outputs there are; a format loads when it is asked for.
  'src/reporters/formats.ts',
  'src/reporters/calendar/formats.ts',
  // Inputs have the defaults of the library, and show them before anything else is loaded.
  'src/runs/defaults.ts',
];

/** Holds every rule, so it lies as high as the rules do: rules are handed down as an argument. */
const ruleTable = 'src/generated/rules.ts';

const open = ['text', 'generated', 'errors.ts', 'memo.ts', 'severity.ts'];

/** Why an import may not be, or undefined where it may. */
function refusal({ file, target, typeOnly }: Import): string | undefined {
  const from = roomOf(file);
  const border = inner.find(({ inside, refused }) => file.startsWith(inside) && refused.some((prefix) => target.startsWith(prefix)));
  if (border) return `${file} may not import ${target}: ${border.why}`;
  const wall = enclosed.find(({ folder, within }) => target.startsWith(folder) && !file.startsWith(within));
  if (wall) return `${file} may not import ${target}: ${wall.why}`;
  const room = rooms[from];
  if (!room) return undefined;
  if (!target.startsWith('src/')) {
    return (room.packages ?? []).some((name) => fits(target, name)) ? undefined : `${file} may not import ${target}`;
  }
  const to = roomOf(target);
  if (target === ruleTable && from !== 'runs') return `${file} may not import ${target}: rules are an argument`;
  if (to === from || (from !== 'text' && open.includes(to))) return undefined;
  if (from === 'doors' && openToDoors.includes(target)) return undefined;
  if (!room.rooms.includes(to)) return `${file} may not import ${target}`;
  const isBound = onlyTypes.some(([a, b]) => a === from && b === to);
  return isBound && !typeOnly ? `${file} may only take types from ${target}` : undefined;
}

function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function fits(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

test('no import runs against the direction', async () => {
  const refused: string[] = [];
  for (const file of await filesBelow('src')) {
    for (const one of await importsOf(file)) refused.push(...[refusal(one)].filter((why) => why !== undefined));
  }
  expect(refused).toEqual([]);
});

test('every folder of src is a room', async () => {
  const folders = new Set((await filesBelow('src')).filter((file) => file.split('/').length > 2).map(roomOf));
  expect([...folders].filter((folder) => folder !== 'generated' && !(folder in rooms))).toEqual([]);
});

test('only src/generated/ holds files that a script made', async () => {
  const { steps } = await import('../../scripts/generate/steps.ts');
  const made = steps.map(({ file }) => file).filter((file) => file.startsWith('src/'));
  expect(made.filter((file) => !file.startsWith('src/generated/'))).toEqual([]);
  const present = (await filesBelow('src')).filter((file) => file.startsWith('src/generated/'));
  expect(present).toEqual([...made].sort());
});

describe('is refused', () => {
  test.each([
    ['src/estate/known.ts', "import { check } from '../runs/check.ts';"],
    ['src/estate/known.ts', "import type { Policy } from '../policy/policy.ts';"],
    ['src/estate/known.ts', "import { readFileSync } from 'node:fs';"],
    ['src/calendar/zone.ts', "import { reach } from '../patching/reach.ts';"],
    ['src/patching/reach.ts', "await import('../history/first-seen.ts');"],
    ['src/policy/merge.ts', "import type { Finding } from '../findings/finding.ts';"],
    ['src/findings/report.ts', "import { evaluate } from '../rules/evaluate.ts';"],
    ['src/findings/report.ts', "import { rules } from '../generated/rules.ts';"],
    ['src/rules/evaluate.ts', "import { allRules } from '../generated/rules.ts';"],
    ['src/policy/load.ts', "import { allRules } from '../generated/rules.ts';"],
    ['src/findings/report.ts', "import { loadPolicy } from '../policy/load.ts';"],
    ['src/rules/zone-overlap.ts', "import { text } from '../reporters/text.ts';"],
    ['src/rules/zone-overlap.ts', "import { readFile } from 'node:fs/promises';"],
    ['src/reporters/text.ts', "import { readFile } from 'node:fs/promises';"],
    ['src/sources/terraform-plan/azurerm/machine.ts', "import { rowOf } from '../../azure/row.ts';"],
    ['src/sources/bicep/index.ts', "import { notAPlan } from '../terraform-plan/plan/not-a-plan.ts';"],
    ['src/sources/azure/row.ts', "export { parse } from 'yaml';"],
    ['src/sources/arm/machine.ts', "import { rowOf } from '../azure/row.ts';"],
    ['src/runs/check.ts', "import { readMachine } from '../sources/arm/machine.ts';"],
    ['src/runs/check.ts', "import { run } from '../doors/cli/main.ts';"],
    ['src/doors/cli/main.ts', "import { summary } from '@actions/core';"],
    ['src/doors/cli/main.ts', "import { loadPolicy } from '../../policy/load.ts';"],
    ['src/doors/cli/main.ts', "import { text } from '../../reporters/text.ts';"],
    ['src/doors/action/main.ts', "import { args } from '../cli/args.ts';"],
    ['src/text/escape.ts', "import type { Estate } from '../estate/estate.ts';"],
  ])('%s: %s', (file, statement) => {
    expect(importsIn(file, statement).map(refusal)).not.toContain(undefined);
    expect(importsIn(file, statement)).toHaveLength(1);
  });
});
