import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/findings/report.ts';
import { check } from '../../../src/runs/check.ts';
import type { BicepRequest } from '../../../src/sources/source.ts';
import { publicData } from '../../support/public-data.ts';
import { differences, type Truth, type World } from '../../support/truth.ts';

const policy = join(import.meta.dirname, '../../fixtures/plans/policy.yaml');
const bicep = publicData('tools/bicep');
const estates = publicData('bicep');

let policies: Readonly<Record<World, string>>;
beforeAll(() => {
  const closed = join(mkdtempSync(join(tmpdir(), 'bicep-sources-')), 'closed.yaml');
  writeFileSync(closed, `${readFileSync(policy, 'utf8')}\nschedules: closed\n`);
  policies = { closed, open: policy };
});

interface SourceTruth extends Truth {
  readonly params?: string;
  readonly template?: string;
  readonly deployment: Pick<BicepRequest, 'subscriptionId' | 'resourceGroup' | 'location'>;
}

function families(): readonly string[] {
  if (bicep === undefined || estates === undefined) return [];
  return readdirSync(estates).filter((name) =>
    readdirSync(estates, { recursive: true, encoding: 'utf8' }).includes(join(name, 'truth.json')),
  );
}

function contents(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

/** What is found, apart from reasons and places. */
function outcomes({ findings }: Report): readonly string[] {
  return findings.map(({ rule, subject, outcome }) => `${rule} ${outcome} ${subject}`).sort();
}

describe.each(families())('%s', (name) => {
  const folder = join(estates as string, name);
  const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as SourceTruth;
  const { scope: _, ...deployment } = truth.deployment as SourceTruth['deployment'] & { scope: string };
  const options = { workingDirectory: folder, planScope: 'all' as const, now: new Date(truth.now) };

  it.each(['closed', 'open'] as const)(
    'from its sources agrees with its truth in a %s world, places included, and with its snapshot',
    async (world) => {
      const before = contents(folder);
      const source = truth.template ?? truth.params ?? 'main.bicepparam';
      const report = await check({
        ...options,
        files: [source],
        policy: [policies[world]],
        bicep: { ...deployment, path: bicep as string, environment: {} },
      });
      const literal = (all: Truth): Truth => ({ ...all, machines: all.machines.filter(({ address }) => !address.startsWith('[')) });
      expect(differences({ ...report, machines: report.machines.filter(({ id }) => !id.includes('…')) }, literal(truth), world)).toEqual(
        [],
      );
      expect(report.incomplete.length === 0).toBe(truth.complete ?? true);
      const ofSnapshot = await check({ ...options, files: ['main.snapshot.json'], policy: [policies[world]] });
      expect(outcomes(report)).toEqual(outcomes(ofSnapshot));
      for (const { location, subject } of report.findings) expect(location, subject).toBeDefined();
      expect(contents(folder)).toEqual(before);
      for (const file of contents(folder).filter((one) => one.endsWith('.bicepparam'))) {
        const [, password] = /adminPassword = '([^']+)'/.exec(readFileSync(join(folder, basename(file)), 'utf8')) ?? [];
        if (password !== undefined) expect(JSON.stringify(report)).not.toContain(password);
      }
    },
  );
});

it.skipIf(bicep === undefined)('what another file deploys is not deployed alone, and assignments join across files', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bicep-parts-'));
  cpSync(join(estates as string, 'fleet'), folder, { recursive: true });
  const files = contents(folder).filter((file) => /\.bicep(?:param)?$/.test(file));
  const options = { workingDirectory: folder, planScope: 'all' as const, now: new Date('2026-11-22T12:00:00Z'), policy: [policies.open] };
  const request = { resourceGroup: 'rg-app-production', path: bicep as string, environment: {} };
  const alone = await check({ ...options, files: ['main.bicepparam'], bicep: request });
  const all = await check({ ...options, files, bicep: request });
  expect(files.length).toBeGreaterThan(3);
  expect(outcomes(all)).toEqual(outcomes(alone));
});
