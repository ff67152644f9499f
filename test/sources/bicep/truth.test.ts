import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/findings/report.ts';
import { check } from '../../../src/runs/check.ts';
import { publicData } from '../../support/public-data.ts';
import { differences, type Truth, type World } from '../../support/truth.ts';

const policy = join(import.meta.dirname, '../../fixtures/plans/policy.yaml');
const copies = join(import.meta.dirname, '../../fixtures/bicep');

let policies: Readonly<Record<World, string>>;
beforeAll(() => {
  const closed = join(mkdtempSync(join(tmpdir(), 'bicep-truth-')), 'closed.yaml');
  writeFileSync(closed, `${readFileSync(policy, 'utf8')}\nschedules: closed\n`);
  policies = { closed, open: policy };
});

/** A snapshot with what is true after its deployment. */
interface Family {
  readonly name: string;
  readonly snapshot: string;
  readonly truth: string;
}

function familiesIn(folder: string | undefined): readonly Family[] {
  if (folder === undefined) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.snapshot.json'));
  return files.sort().map((file) => {
    const snapshot = join(folder, file);
    const truth =
      basename(file) === 'main.snapshot.json' ? join(snapshot, '../truth.json') : snapshot.replace(/snapshot\.json$/, 'truth.json');
    return { name: file, snapshot, truth };
  });
}

/** Places are those of the sources, which a snapshot does not tell. */
function truthIn(file: string): Truth {
  const truth = JSON.parse(readFileSync(file, 'utf8')) as Truth;
  return { ...truth, machines: truth.machines.map(({ source: _, ...machine }) => machine) };
}

/** A truth calls a machine whose id is an expression by that, or by what it is; a report by what is literal in the id. */
function asReported(truth: Truth, report: Report): Truth {
  const known = new Set(truth.machines.map(({ address }) => address));
  const others = report.machines.map(({ id }) => id).filter((id) => !known.has(id));
  const names = new Map(truth.machines.filter(({ address }) => address.startsWith('[')).map(({ address }, at) => [address, others[at]]));
  return { ...truth, machines: truth.machines.map((machine) => ({ ...machine, address: names.get(machine.address) ?? machine.address })) };
}

describe.each([...familiesIn(copies), ...familiesIn(publicData('bicep')), ...familiesIn(publicData('corpus/bicep-snapshot'))])(
  '$name',
  ({ snapshot, truth: truthFile }) => {
    const truth = truthIn(truthFile);
    it.each(['closed', 'open'] as const)('agrees with its truth in a %s world, and shows no password', async (world) => {
      const report = await check({ files: [snapshot], policy: [policies[world]], planScope: 'all', now: new Date(truth.now) });
      expect(report.source).toBe('bicep');
      expect(differences(report, asReported(truth, report), world)).toEqual([]);
      const ids = new Set(report.machines.map(({ id }) => id.toLowerCase()));
      expect(truth.notMachines?.filter((id) => ids.has(id.toLowerCase())) ?? []).toEqual([]);
      if (truth.complete !== undefined) expect(report.incomplete.length === 0).toBe(truth.complete);
      if (truth.leftOut !== undefined) expect(report.incomplete.filter((gap) => gap.includes('left'))).toHaveLength(truth.leftOut);
      const text = JSON.stringify(report);
      expect(passwordsIn(JSON.parse(readFileSync(snapshot, 'utf8'))).filter((password) => text.includes(password))).toEqual([]);
    });
  },
);

/** What stands under a name that holds secrets, and is no expression. */
function passwordsIn(json: unknown, name = ''): readonly string[] {
  if (typeof json === 'string') return /password|secret|keydata/i.test(name) && json.length > 7 && !json.startsWith('[') ? [json] : [];
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, below]) => passwordsIn(below, key));
}
