import { expect, test } from 'vitest';
import { allRules } from '../../src/generated/rules.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { directoryWith, failureOf, head, issuesOf, policyFrom } from './policy-files.ts';

test('defaults are filled in', async () => {
  const policy = await policyFrom(`${head}environments:\n  web: { match: { names: 'vm-web-*' } }\n`);
  expect(policy).toEqual({
    name: 'policy.yaml',
    files: ['policy.yaml'],
    schedules: 'open',
    maxSnapshotAgeDays: 7,
    unmatched: 'fail',
    environments: [
      {
        name: 'web',
        match: { names: ['vm-web-*'] },
        priority: 0,
        requirements: { orchestration: 'any', reboot: undefined, maxDaysWithoutCriticalPatches: undefined, extendedSupport: {}, rules: {} },
      },
    ],
    everywhere: { orchestration: 'any', reboot: undefined, maxDaysWithoutCriticalPatches: undefined, extendedSupport: {}, rules: {} },
  });
});

test('one value and a list of one mean the same', async () => {
  const single = `${head}name: p\nextends: baseline\nenvironments:\n  a: { match: { os: linux, tags: { t: x } }, orchestration: ManualUpdates, reboot: Never }\n`;
  const list = `${head}name: p\nextends: [baseline]\nenvironments:\n  a: { match: { os: [linux], tags: { t: [x] } }, orchestration: [ManualUpdates], reboot: [Never] }\n`;
  expect(await policyFrom(single)).toEqual(await policyFrom(list));
});

test('a policy without environments has no machine to miss, unless it says so', async () => {
  expect((await policyFrom(head)).unmatched).toBe('ignore');
  expect((await policyFrom(`${head}unmatched: fail\n`)).unmatched).toBe('fail');
  expect((await policyFrom(`${head}unmatched: warn\n`)).unmatched).toBe('warn');
});

test('environments over the baseline bring back the default of unmatched', async () => {
  expect((await policyFrom(`${head}extends: baseline\nenvironments: { a: { match: { os: linux } } }\n`)).unmatched).toBe('fail');
});

test('unmatched may name an environment without conditions', async () => {
  const policy = await policyFrom(`${head}unmatched: rest\nenvironments: { rest: { reboot: Never } }\n`);
  expect(policy.unmatched).toEqual({ environment: 'rest' });
});

test('the rules of an environment lie over the top-level ones, key by key', async () => {
  const policy = await policyFrom(`${head}
rules:
  assessment-mode: { severity: high, allowed: [ImageDefault, AutomaticByPlatform] }
  schedule-unused: { effect: off }
environments:
  a: { match: { os: linux }, rules: { assessment-mode: { effect: audit, allowed: [ImageDefault] } } }
`);
  expect(policy.environments[0]?.requirements.rules).toEqual({
    'assessment-mode': { severity: 'high', effect: 'audit', allowed: ['ImageDefault'] },
    'schedule-unused': { effect: 'off' },
  });
  expect(policy.everywhere.rules['assessment-mode']).toEqual({ severity: 'high', allowed: ['ImageDefault', 'AutomaticByPlatform'] });
});

test('extends merges left to right and the file itself last: maps merge, lists replace', async () => {
  const directory = directoryWith({
    'team/policy.yaml': `${head}extends: [../base/left.yaml, right.json]\nenvironments:\n  a: { match: { tags: { env: [own] } } }\n`,
    'base/left.yaml': `${head}name: left\nschedules: closed\nunmatched: warn\nrules: { schedule-unused: { effect: off, severity: low } }\nenvironments:\n  a: { match: { tags: { Env: [l, m], tier: web } }, reboot: [Never, Always], priority: 3 }\n`,
    'team/right.json':
      '{"apiVersion":"azure-patch-policy/v1","kind":"PatchPolicy","unmatched":"ignore","rules":{"schedule-unused":{"severity":"high"}},"environments":{"a":{"reboot":["IfRequired"]}}}',
  });
  const policy = await loadPolicy(['team/policy.yaml'], directory, allRules);
  expect(policy.files).toEqual(['base/left.yaml', 'team/right.json', 'team/policy.yaml']);
  expect(policy).toMatchObject({ name: 'team/policy.yaml', schedules: 'closed', unmatched: 'ignore' });
  expect(policy.everywhere.rules).toEqual({ 'schedule-unused': { effect: 'off', severity: 'high' } });
  expect(policy.environments[0]).toMatchObject({ priority: 3, requirements: { reboot: ['IfRequired'] } });
  expect(policy.environments[0]?.match).toEqual({ tags: { tier: ['web'], env: ['own'] } });
});

test('several references merge as extends does', async () => {
  const directory = directoryWith({
    'a.yaml': `${head}name: first\nunmatched: warn\nrules: { agent-disabled: { severity: low } }\n`,
    'b.yaml': `${head}rules: { agent-disabled: { effect: audit } }\n`,
    'both.yaml': `${head}name: both\nextends: [baseline, a.yaml, b.yaml]\n`,
  });
  const { name, files, ...policy } = await loadPolicy(['baseline', 'a.yaml', 'b.yaml'], directory, allRules);
  const { name: _name, files: _files, ...extended } = await loadPolicy(['both.yaml'], directory, allRules);
  expect(policy).toEqual(extended);
  expect(name).toBe('baseline + first + b.yaml');
  expect(files).toEqual(['baseline', 'a.yaml', 'b.yaml']);
});

test('naming a policy twice changes nothing but the name', async () => {
  const { name: _one, ...once } = await loadPolicy(['environments'], '.', allRules);
  const { name: _two, ...twice } = await loadPolicy(['environments', 'environments'], '.', allRules);
  expect(twice).toEqual(once);
});

test('a file that two others extend takes part at its last place', async () => {
  const directory = directoryWith({
    'top.yaml': `${head}extends: [x.yaml, y.yaml]\n`,
    'x.yaml': `${head}extends: shared.yaml\nunmatched: warn\n`,
    'y.yaml': `${head}extends: shared.yaml\n`,
    'shared.yaml': `${head}unmatched: ignore\n`,
  });
  const policy = await loadPolicy(['top.yaml'], directory, allRules);
  expect(policy.files).toEqual(['x.yaml', 'shared.yaml', 'y.yaml', 'top.yaml']);
  expect(policy.unmatched).toBe('ignore');
});

function chain(files: number): Record<string, string> {
  const entries = Array.from({ length: files }, (_, at) => [
    `${at}.yaml`,
    head + (at + 1 < files ? `extends: ${at + 1}.yaml\n` : 'unmatched: warn\n'),
  ]);
  return Object.fromEntries(entries);
}

test('five levels of extends are read, a sixth is an error, however it is reached', async () => {
  expect((await loadPolicy(['0.yaml'], directoryWith(chain(6)), allRules)).unmatched).toBe('warn');
  const sentence = 'policy/extends-depth Policies extend each other over more than 5 levels; merge some of the files.';
  expect(await issuesOf(loadPolicy(['0.yaml'], directoryWith(chain(7)), allRules))).toEqual([`5.yaml:3:10 ${sentence}`]);
  // 1.yaml is in order on the short way and one level too deep on the long one.
  const twoWays = directoryWith({ ...chain(6), 'top.yaml': `${head}extends: [1.yaml, 0.yaml]\n` });
  expect(await issuesOf(loadPolicy(['top.yaml'], twoWays, allRules))).toEqual([`0.yaml:3:10 ${sentence}`]);
});

test('policies that extend each other in a circle are an error where the circle closes', async () => {
  const directory = directoryWith({
    'a.yaml': `${head}extends: [baseline, sub/b.yaml]\n`,
    'sub/b.yaml': `${head}extends:\n  - ../a.yaml\n`,
  });
  expect(await issuesOf(loadPolicy(['a.yaml'], directory, allRules))).toEqual([
    'sub/b.yaml:4:5 policy/extends-cycle Extending "../a.yaml" leads back to itself; remove one of the links.',
  ]);
  expect(await issuesOf(policyFrom(`${head}extends: policy.yaml\n`))).toEqual([
    'policy.yaml:3:10 policy/extends-cycle Extending "policy.yaml" leads back to itself; remove one of the links.',
  ]);
});

test.each([
  [
    'nowhere.yaml',
    'policy/not-found There is no policy file "nowhere.yaml"; check the path (shipped policies: baseline, environments, strict).',
  ],
  ['basline', 'policy/not-found There is no policy file "basline"; did you mean the shipped policy "baseline"?'],
  [
    'contoso/policies/patch/servers.yml@v2',
    'policy/remote "contoso/policies/patch/servers.yml@v2" is a policy of another repository, which this version cannot read; check that repository out and name the file.',
  ],
  [
    'https://example.com/p.yaml',
    'policy/remote "https://example.com/p.yaml" is a policy of another repository, which this version cannot read; check that repository out and name the file.',
  ],
])('extending %s, which cannot be read, is an error at the entry', async (reference, expected) => {
  expect(await issuesOf(policyFrom(`${head}extends:\n  - baseline\n  - ${reference}\n`))).toEqual([`policy.yaml:5:5 ${expected}`]);
});

test('mistakes of every file are reported together, each in its own file', async () => {
  const directory = directoryWith({
    'a.yaml': `${head}extends: [b.yaml, missing.yaml]\nenvironments: { fail: { match: { os: linux } } }\n`,
    'b.yaml': `${head}rule: {}\n`,
    'c.yaml': 'a: [',
  });
  expect(
    (await issuesOf(loadPolicy(['a.yaml', 'c.yaml'], directory, allRules))).map((issue) => issue.split(' ').slice(0, 2).join(' ')),
  ).toEqual([
    'a.yaml:4:17 policy/reserved-name',
    'b.yaml:3:1 policy/unknown-key',
    'a.yaml:3:19 policy/not-found',
    'c.yaml:1:5 policy/syntax',
  ]);
});

test('a mistake that only the merged policy shows is placed in the file that wrote it last', async () => {
  const directory = directoryWith({
    'top.yaml': `${head}extends: base.yaml\nenvironments:\n  prod: { match: { os: linux } }\n`,
    'base.yaml': `${head}\nunmatched: prd\n`,
  });
  expect(await issuesOf(loadPolicy(['top.yaml'], directory, allRules))).toEqual([
    'base.yaml:4:12 policy/unknown-environment unmatched names the environment "prd", which does not exist; did you mean "prod"?',
  ]);
});

test('naming no policy is an error of usage', async () => {
  expect(await failureOf(loadPolicy([], '.', allRules))).toMatchObject({ name: 'UsageError', code: 'usage/no-policy' });
});
