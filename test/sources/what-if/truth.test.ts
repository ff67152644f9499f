import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../../src/runs/check.ts';
import { publicData } from '../../support/public-data.ts';
import { differences, type Truth, type World } from '../../support/truth.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
const openPolicy = join(fixtures, 'plans/policy.yaml');

let policies: Readonly<Record<World, string>>;
beforeAll(() => {
  const closed = join(mkdtempSync(join(tmpdir(), 'what-if-truth-')), 'closed.yaml');
  writeFileSync(closed, `${readFileSync(openPolicy, 'utf8')}\nschedules: closed\n`);
  policies = { closed, open: openPolicy };
});

function familiesIn(folder: string | undefined): readonly string[] {
  if (folder === undefined) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => basename(file) === 'truth.json')
    .map((file) => join(folder, file, '..'));
}

describe.each([...familiesIn(join(fixtures, 'what-if')), ...familiesIn(publicData('bicep/what-if'))])('%s', (folder) => {
  const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth;
  const report = (file: string, world: World) =>
    check({ files: [join(folder, file)], policy: [policies[world]], planScope: 'all', now: new Date(truth.now) });

  describe.each(['closed', 'open'] as const)('in a %s world', (world) => {
    it.each(['rest.json', 'cli.json'])('agrees with its truth: %s', async (file) => {
      const got = await report(file, world);
      expect(got.source).toBe('what-if');
      expect(differences(got, truth, world)).toEqual([]);
      const known = new Set(got.machines.map(({ id }) => id));
      const { notChecked = [] } = truth;
      expect(notChecked.filter((id) => known.has(id))).toEqual([]);
      const named = got.incomplete.join('\n');
      expect(notChecked.filter((id) => id.startsWith('/') && !named.includes(id))).toEqual([]);
      expect(named.includes('virtualMachines/…')).toBe(notChecked.some((id) => id.startsWith('[')));
    });

    it('is the same in both forms', async () => {
      const [rest, cli] = [await report('rest.json', world), await report('cli.json', world)];
      expect(nameless(rest, 'rest.json')).toEqual(nameless(cli, 'cli.json'));
    });
  });
});

/** Without the name of its file, and what comes of that. */
function nameless(report: object, file: string): unknown {
  return JSON.parse(JSON.stringify(report, (key, value) => (key === 'fingerprint' ? undefined : value)).replaceAll(file, 'FILE'));
}
