import { describe, expect, test } from 'vitest';
import { filesBelow, readSource } from './imports.ts';

/**
 * Who reads a list of the estate may conclude from what is not in it, and so has to ask coverage, or is named here with the reason why
 * absence means nothing there. A list of rules comes with its own answer: `unread`, or what was worked out with it.
 */

/** A function that reads a list, as `file function`. */
const concludesNothing: Readonly<Record<string, string>> = {
  'src/runs/check.ts asOf': 'schedules that are not there patch nobody then or now',
  'src/runs/check.ts waivingBy': 'finds the resource id of what has a finding',
  'src/runs/calendar.ts calendarWithNotes': 'shows the schedules that are there',
  'src/runs/snapshot.ts encoded': 'counts what is written',
  'src/patching/assigned.ts isAssigned': 'asks whyPerhapsBesideIt and whyPerhapsElsewhere, which ask coverage',
  'src/patching/assignment-pairs.ts assignmentPairs': 'compares an assignment with itself before the change',
  'src/patching/schedule-changes.ts namesIn': 'names schedules; one that is not there counts as one of guests that may be',
  'src/patching/reach.ts reachesIn': 'lists ways that are there; patchingOf says with it what was not read',
};

/** Lists of the estate, by how they are reached. */
const readsList =
  /\b(?:estate|around|live|plan)\.(?:machines|schedules|assignments|formerAssignments)\b|\{[^{}]*\b(?:machines|schedules|assignments|formerAssignments)\b[^{}]*\}: Estate\b/;
const asksCoverage = /\b(?:coverage|whyNotWhole|askCoverage)\b/;

/** What of a machine's schedules or peers a rule can read, and what tells whether that is all. */
const readsReaches = /\breaches\b|\bdecidingReach\(|\bpatchedBySchedule\(|\bschedulesOf\(/;
const asksUnread =
  /\bunread\b|\blostAssignment\(|\bmayBePatchedBySchedule\(|\bundecided: |\borchestrations\b|\btimesOf\(|\bsecurityTimesOf\(/;
const rulesThatConcludeNothing: Readonly<Record<string, string>> = {
  'src/rules/arc-disconnected.ts': 'names the schedules that miss it',
  'src/rules/live-rule.ts': 'names the schedule of an installation',
  'src/rules/remedy.ts': 'writes to the schedules that certainly or perhaps reach the machine',
  'src/rules/schedule-os-not-covered.ts': 'is about a schedule that reaches the machine',
};

/** Top-level functions of a source text, by name. */
function functionsIn(text: string): readonly (readonly [name: string, body: string])[] {
  const starts = [...text.matchAll(/^(?:export )?(?:async )?(?:function\*? (\w+)|const (\w+) = )/gm)];
  return starts.map((start, index) => [start[1] ?? start[2] ?? '', text.slice(start.index, starts[index + 1]?.index)] as const);
}

function refusedIn(file: string, text: string): readonly string[] {
  if (file.startsWith('src/rules/')) {
    const concludes = readsReaches.test(text) && !asksUnread.test(text) && !(file in rulesThatConcludeNothing);
    const reads = readsList.test(text) || /import .*\bEstate\b.* from '\.\.\/estate\/estate\.ts'/.test(text);
    return [
      ...(concludes ? [`${file} reads the schedules of a machine without asking what was not read`] : []),
      ...(reads ? [`${file} reads a list of the estate: a rule is given its subjects`] : []),
    ];
  }
  return functionsIn(text)
    .filter(([name, body]) => readsList.test(body) && !asksCoverage.test(body) && !(`${file} ${name}` in concludesNothing))
    .map(([name]) => `${file} ${name} reads a list of the estate without asking coverage`);
}

const folders = ['src/rules', 'src/runs', 'src/patching', 'src/findings'];

test('nobody concludes from what is not in a list of the estate without asking coverage', async () => {
  const refused: string[] = [];
  for (const folder of folders) {
    for (const file of await filesBelow(folder)) refused.push(...refusedIn(file, await readSource(file)));
  }
  expect(refused).toEqual([]);
});

test('whoever is excused still reads a list', async () => {
  for (const entry of Object.keys(concludesNothing)) {
    const [file = '', name] = entry.split(' ');
    const body = functionsIn(await readSource(file)).find(([known]) => known === name)?.[1] ?? '';
    expect([entry, readsList.test(body)]).toEqual([entry, true]);
  }
  for (const file of Object.keys(rulesThatConcludeNothing)) expect([file, readsReaches.test(await readSource(file))]).toEqual([file, true]);
});

describe('is refused', () => {
  test.each([
    ['src/runs/x.ts', 'export function isEmpty(estate: Estate) {\n  return estate.machines.length === 0;\n}'],
    ['src/runs/x.ts', 'function isUnused({ assignments }: Estate) {\n  return !assignments.some(Boolean);\n}'],
    ['src/patching/x.ts', 'const none = (estate: Estate) => estate.schedules.every(isGone);'],
    [
      'src/findings/x.ts',
      'function asks({ coverage }: Estate) {\n  return coverage;\n}\nfunction hides(estate: Estate) {\n  return estate.assignments.find(isIt) === undefined;\n}',
    ],
    ['src/rules/x.ts', 'check({ patching: { reaches } }) { return reaches.length === 0 ? notApplicable : pass; }'],
    ['src/rules/x.ts', "import type { Estate } from '../estate/estate.ts';"],
  ])('%s: %s', (file, text) => {
    expect(refusedIn(file, text)).toHaveLength(1);
  });
});
