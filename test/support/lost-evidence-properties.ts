import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openWorld } from '../../src/estate/coverage.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Report } from '../../src/findings/report.ts';
import { patchingOf } from '../../src/patching/patching.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { checkInput } from '../../src/runs/check.ts';
import { checkSettings } from '../../src/runs/options.ts';
import { readPolicy, runInputOf } from '../../src/runs/run-input.ts';
import { losses, wholeEstates, withUnread } from './lost-evidence.ts';
import { now } from './machines.ts';

const text = `apiVersion: azure-patch-policy/v1
kind: PatchPolicy
extends: strict
unmatched: warn
rules:
  zone-overlap: { applicationTag: app }
  paired-region-overlap: { applicationTag: app }
  simultaneous-share: { applicationTag: app, maxPercent: 50 }
environments:
  production:
    match: { tags: { environment: production } }
    orchestration: [CustomerManagedSchedules]
    reboot: [IfRequired]
    maxDaysWithoutCriticalPatches: 14
    rules: { ring-order: { after: staging, minDays: 3 } }
  staging:
    match: { tags: { environment: staging } }
    orchestration: [CustomerManagedSchedules, AzureManagedSafeDeployment]
    maxDaysWithoutCriticalPatches: 35
`;

/**
 * Their subject is a machine that a schedule reaches, or a scope that reaches no machine: where nobody claims to have read anything whole,
 * that others may is said once for the run.
 */
const aboutSchedulesSeen: ReadonlySet<string> = new Set([
  ...['schedule-same-start', 'reboot-setting-conflict', 'schedule-skips-machine'],
  ...['schedule-without-prerequisites', 'schedule-excludes-critical', 'sql-automated-patching-conflict'],
  ...['unsupported-os', 'extensions-blocked', 'schedule-missing-critical-security', 'dynamic-scope-empty'],
]);

/** Where no schedule is seen and nobody claims more, there is nothing to keep apart. */
const aboutMeetings: ReadonlySet<string> = new Set(['zone-overlap', 'paired-region-overlap', 'simultaneous-share', 'ring-order']);

/** What an estate loses never makes it better: so many random estates each. */
export function lostEvidenceProperties(numRuns: number): void {
  const directory = mkdtempSync(join(tmpdir(), 'lost-evidence-'));
  let policy: Policy;
  beforeAll(async () => {
    writeFileSync(join(directory, 'policy.yaml'), text);
    policy = await readPolicy({ policy: ['policy.yaml'], workingDirectory: directory });
  });
  const reportOf = (estate: Estate): Promise<Report> =>
    checkInput(
      runInputOf({ source: 'azure', estate, notes: [] }, policy, { now }),
      checkSettings({ policy: [], now, onIncomplete: 'warn' }),
    );

  describe('what is lost never makes a violation or an unknown vanish', () => {
    test.each(Object.entries(losses))('%s', async (_, lose) => {
      await fc.assert(
        fc.asyncProperty(wholeEstates, fc.nat(11), async (whole, pick) => {
          const less = lose(whole, pick);
          expect(await vanished(whole, less)).toEqual([]);
        }),
        { numRuns },
      );
    });
  });

  test('what nobody read never settles what was open', async () => {
    await fc.assert(
      fc.asyncProperty(wholeEstates, fc.constantFrom(...Object.values(losses)), fc.nat(11), async (whole, lose, pick) => {
        const some = lose(whole, pick);
        expect(await vanished(some, withUnread(some))).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('the same facts with more coverage never leave more ways of patching open', () => {
    fc.assert(
      fc.property(wholeEstates, fc.constantFrom(...Object.values(losses)), fc.nat(11), (whole, lose, pick) => {
        const some = lose(whole, pick);
        const [narrow, wide] = [some, { ...some, coverage: whole.coverage }].map((estate) => some.machines.map(patchingOf(estate, now)));
        for (const [index, { orchestrations }] of (wide ?? []).entries()) {
          expect(narrow?.[index]?.orchestrations).toEqual(expect.arrayContaining([...orchestrations]));
        }
      }),
      { numRuns },
    );
  });

  test('where nobody claims to know all assignments the world is open, and what unseen schedules would do is not asked of each machine', async () => {
    await fc.assert(
      fc.asyncProperty(wholeEstates, async (whole) => {
        const { closedWorld, findings } = await reportOf({ ...whole, assignments: [], coverage: openWorld });
        expect(closedWorld).toBe(false);
        expect(findings.filter(({ rule, outcome }) => outcome === 'unknown' && aboutSchedulesSeen.has(rule))).toEqual([]);
      }),
      { numRuns },
    );
  });

  async function vanished(before: Estate, after: Estate): Promise<readonly string[]> {
    const [had, has] = await Promise.all([reportOf(before), reportOf(after)]);
    const there = new Set([...after.machines, ...after.schedules, ...after.assignments].map(({ id }) => id));
    const found = new Set(has.findings.map(({ rule, subject }) => `${rule} ${subject}`));
    const off = new Set(
      before.machines.filter(({ live }) => live?.power.kind === 'value' && live.power.value.state === 'deallocated').map(({ id }) => id),
    );
    return (
      had.findings
        // Nobody assesses a machine that is off, which has a rule of its own.
        .filter(({ subject }) => !off.has(subject))
        .filter(({ rule }) => isClaimed(after) || !(aboutSchedulesSeen.has(rule) || aboutMeetings.has(rule)))
        .filter(({ rule, subject }) => there.has(subject) && !found.has(`${rule} ${subject}`))
        .map(({ rule, subject, outcome, message }) => `${outcome} ${rule} ${subject}: ${message}`)
    );
  }
}

/** Does somebody say of any list that it is whole, or of anything that it was lost? */
function isClaimed({ coverage: { whole, gaps } }: Estate): boolean {
  return whole.length > 0 || gaps.length > 0;
}
