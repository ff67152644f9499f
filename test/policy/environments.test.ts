import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PolicyError } from '../../src/errors.ts';
import { absent, type Known, unknown, value } from '../../src/estate/known.ts';
import type { Machine } from '../../src/estate/machine.ts';
import type { Tags } from '../../src/estate/tags.ts';
import { allRules } from '../../src/generated/rules.ts';
import { membershipOf } from '../../src/policy/environments.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { linuxVm } from '../support/machines.ts';
import { publicData } from '../support/public-data.ts';
import { failureOf, head, policyFrom } from './policy-files.ts';

const later = unknown('known after apply');

function tagged(tags: Readonly<Record<string, string | Known<string>>>): Machine {
  const entries = Object.entries(tags).map(([tag, of]) => [tag, typeof of === 'string' ? value(of) : of] as const);
  return linuxVm({ tags: value(new Map(entries)) });
}

/** Names of the environments a machine may belong to; null stands for none. */
function namesOf(machine: Machine, policy: Policy): readonly (string | null)[] {
  const membership = membershipOf(machine, policy);
  if (membership.kind === 'none') return [null];
  return membership.kind === 'one'
    ? [membership.environment.name]
    : membership.environments.map((environment) => environment?.name ?? null);
}

const threeTier = `${head}
environments:
  production: { match: { tags: { environment: [prod*, live] } } }
  staging: { match: { tags: { environment: staging } } }
  development: { match: { tags: { environment: [dev, ''] } } }
`;

test.each<readonly [string, Machine, readonly (string | null)[]]>([
  ['a value', tagged({ environment: 'live' }), ['production']],
  ['a glob, without case', tagged({ environment: 'PROD-eu' }), ['production']],
  ['a tag name, without case', tagged({ owner: 'web', Environment: 'staging' }), ['staging']],
  ['a missing tag', tagged({ owner: 'web' }), ['development']],
  ['a machine without tags', linuxVm({ tags: absent }), ['development']],
  ['a tag without value', tagged({ environment: absent }), ['development']],
  ['a tag with an empty value', tagged({ environment: '' }), ['development']],
  ['a value that nothing matches', tagged({ environment: 'lab' }), [null]],
  ['an unknown value', tagged({ environment: later }), ['production', 'staging', 'development', null]],
  ['unknown tags', linuxVm({ tags: later }), ['production', 'staging', 'development', null]],
  ['two spellings that agree', tagged({ environment: 'live', Environment: 'prod' }), ['production']],
  ['two spellings that differ', tagged({ environment: 'live', ENVIRONMENT: 'lab' }), ['production', null]],
])('tags decide: %s', async (_name, machine, expected) => {
  expect(namesOf(machine, await policyFrom(threeTier))).toEqual(expected);
});

test('every kind of fact can be matched, all keys must hold, one value is enough', async () => {
  const match = {
    subscriptions: ['1111*'],
    resourceGroups: ['rg-db-*', 'RG-WEB-*'],
    locations: ['West Europe'],
    names: ['vm-???-01'],
    os: ['lin*'],
    kinds: ['virtual-machine'],
  };
  const policy = await policyFrom(
    JSON.stringify({ apiVersion: 'azure-patch-policy/v1', kind: 'PatchPolicy', environments: { web: { match } } }),
  );
  expect(namesOf(linuxVm(), policy)).toEqual(['web']);
  const others: Partial<Machine>[] = [
    { subscription: value('22222222-2222-2222-2222-222222222222') },
    { resourceGroup: value('rg-app-prd') },
    { resourceGroup: absent },
    { location: value('northeurope') },
    { name: value('vm-web-1') },
    { os: value('windows') },
    { kind: 'arc-server' },
  ];
  for (const other of others) expect(namesOf(linuxVm(other), policy)).toEqual([null]);
  for (const fact of ['subscription', 'resourceGroup', 'location', 'name', 'os'] as const) {
    expect(namesOf(linuxVm({ [fact]: later }), policy)).toEqual(['web', null]);
  }
  expect(namesOf(linuxVm({ otherKind: 'arc-server' }), policy)).toEqual(['web', null]);
});

test('one condition that does not hold outweighs one that is unknown', async () => {
  const policy = await policyFrom(`${head}environments: { a: { match: { tags: { environment: prod }, os: windows } } }\n`);
  expect(namesOf(linuxVm({ tags: later }), policy)).toEqual([null]);
});

test('a pattern that takes everything needs no known value', async () => {
  const policy = await policyFrom(
    `${head}environments:\n  named: { match: { names: '*', tags: { environment: '*' } } }\n  rest: { match: { tags: { environment: '' } } }\n`,
  );
  expect(namesOf(tagged({ environment: later }), policy)).toEqual(['named', 'rest']); // the value may be empty
  expect(namesOf(linuxVm({ name: later }), policy)).toEqual(['named']);
  expect(namesOf(linuxVm({ tags: absent }), policy)).toEqual(['rest']);
  const both = await policyFrom(`${head}environments: { all: { match: { tags: { environment: ['*', ''] } } } }\n`);
  expect(namesOf(linuxVm({ tags: later }), both)).toEqual(['all']);
});

const overlapping = (web: number, prod: number) => `${head}
environments:
  web: { match: { resourceGroups: rg-web-* }, priority: ${web} }
  prod: { match: { tags: { environment: production } }, priority: ${prod} }
`;

test('the higher priority wins, wherever it stands', async () => {
  expect(namesOf(linuxVm(), await policyFrom(overlapping(1, 0)))).toEqual(['web']);
  expect(namesOf(linuxVm(), await policyFrom(overlapping(-1, 0)))).toEqual(['prod']);
});

test('a certain match hides lower priorities that are unknown, not higher or equal ones', async () => {
  const open = linuxVm({ tags: later });
  expect(namesOf(open, await policyFrom(overlapping(1, 0)))).toEqual(['web']);
  expect(namesOf(open, await policyFrom(overlapping(0, 1)))).toEqual(['prod', 'web']);
  expect(namesOf(open, await policyFrom(overlapping(0, 0)))).toEqual(['web', 'prod']);
});

test('two certain matches of equal priority are an error at the second environment', async () => {
  for (const [text, position] of [
    [overlapping(0, 0), { file: 'policy.yaml', line: 6, column: 3 }],
    [
      '{"apiVersion":"azure-patch-policy/v1","kind":"PatchPolicy","environments":{\n "web": { "match": { "os": "linux" } },\n "prod": { "match": { "names": "vm*" } } } }',
      { file: 'policy.yaml', line: 3, column: 2 },
    ],
  ] as const) {
    const policy = await policyFrom(text);
    const error = await failureOf(Promise.resolve().then(() => membershipOf(linuxVm(), policy)));
    expect(error).toBeInstanceOf(PolicyError);
    expect(error.code).toBe('policy/ambiguous-environment');
    expect((error as PolicyError).issues).toEqual([expect.objectContaining({ ...position, path: ['environments', 'prod'] })]);
    expect(error.message).toMatch(
      /Machine "azurerm_linux_virtual_machine\.web" matches two environments of the same priority: "web" \(.+\) and "prod" \(.+\); give one/,
    );
  }
});

test('two certain matches are no error while a higher priority may win', async () => {
  const policy = await policyFrom(`${overlapping(0, 0)}  first: { match: { names: vm-web-* }, priority: 9 }\n`);
  expect(namesOf(linuxVm({ name: later }), policy)).toEqual(['first', 'web', 'prod']);
});

test('unmatched machines go where the policy sends them', async () => {
  const policy = await policyFrom(threeTier.replace('environments:', 'unmatched: development\nenvironments:'));
  expect(namesOf(tagged({ environment: 'lab' }), policy)).toEqual(['development']);
  expect(namesOf(linuxVm({ tags: later }), policy)).toEqual(['production', 'staging', 'development']);
  const only = await policyFrom(`${head}unmatched: web\nenvironments: { web: { match: { tags: { tier: web } } } }\n`);
  expect(membershipOf(linuxVm({ tags: later }), only)).toMatchObject({
    kind: 'one',
    why: 'its tags are unknown (known after apply); either way it belongs to "web"',
  });
});

test('a policy without environments leaves machines to the top-level rules', async () => {
  expect(membershipOf(linuxVm(), await loadPolicy(['baseline'], '.', allRules))).toEqual({
    kind: 'none',
    why: 'the policy defines no environments',
  });
});

test('the environment the user names wins over every match, and has to exist', async () => {
  const policy = await policyFrom(threeTier);
  expect(membershipOf(tagged({ environment: 'dev' }), policy, 'production')).toMatchObject({
    kind: 'one',
    environment: { name: 'production' },
  });
  expect(() => membershipOf(linuxVm(), policy, 'Prodction')).toThrow(
    'The policy has no environment "Prodction"; did you mean "production"?',
  );
  expect(() => membershipOf(linuxVm(), policy, 'x')).toThrow(
    'The policy has no environment "x"; it has: production, staging, development.',
  );
});

test('why says which fact matched which pattern, and which fact is unknown', async () => {
  const policy = await policyFrom(`${threeTier}  edge: { match: { kinds: arc-*, resourceGroups: rg-* }, priority: 1 }\n`);
  const why = (machine: Machine) => membershipOf(machine, policy).why;
  expect(why(tagged({ Environment: 'prod-eu' }))).toBe('tag "Environment" is "prod-eu", which matches "prod*"');
  expect(why(tagged({}))).toBe('it has no tag "environment"');
  expect(why(tagged({ environment: later }))).toBe('tag "environment" is unknown (known after apply)');
  expect(why(tagged({ environment: 'lab' }))).toBe('it matches no environment of the policy');
  expect(why(linuxVm({ kind: 'arc-server' }))).toBe(
    'resource group is "rg-web-prd", which matches "rg-*" and kind is "arc-server", which matches "arc-*"',
  );
});

const plans = publicData('plans') ?? '';
const withTruth = plans
  ? readdirSync(plans, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /^(fleet|unknowns|joins|scalesets)\W.*truth\.json$/.test(path),
    )
  : [];

interface PlannedTags {
  readonly address: string;
  readonly change: {
    readonly after: { readonly tags?: Record<string, string> | null };
    readonly after_unknown: { readonly tags?: true | Record<string, true> };
  };
}

function plannedTags({ change: { after, after_unknown } }: PlannedTags): Known<Tags> {
  if (after_unknown.tags === true) return later;
  const known = Object.entries(after.tags ?? {}).map(([tag, text]) => [tag, value(text)] as const);
  const open = Object.keys(after_unknown.tags ?? {}).map((tag) => [tag, later] as const);
  return value(new Map<string, Known<string>>([...known, ...open]));
}

test.skipIf(!plans)('machines of genuine plans belong where their truth files say', async () => {
  const policy = await loadPolicy(['policy.yaml'], plans, allRules);
  const seen = new Set<string>();
  for (const file of withTruth) {
    const truth = JSON.parse(readFileSync(join(plans, file), 'utf8')) as {
      machines: { address: string; environment: string | { anyOf: string[] } }[];
    };
    const plan = JSON.parse(readFileSync(join(plans, file.replace('truth.json', 'plan.json')), 'utf8')) as {
      resource_changes: PlannedTags[];
    };
    for (const { address, environment } of truth.machines) {
      const planned = plan.resource_changes.find((change) => change.address === address);
      if (!planned) continue;
      const expected = typeof environment === 'string' ? [environment] : environment.anyOf;
      expect([file, address, ...[...namesOf(linuxVm({ tags: plannedTags(planned) }), policy)].sort()]).toEqual([
        file,
        address,
        ...expected,
      ]);
      for (const name of expected) seen.add(name);
    }
  }
  expect([...seen].sort()).toEqual(['development', 'production', 'staging']);
});

test('every machine of a large fleet finds its environment', async () => {
  const policy = await policyFrom(threeTier);
  const values = ['prod-eu', 'staging', 'dev', 'lab'];
  const machines = Array.from({ length: 50_000 }, (_, index) => tagged({ owner: 'web', Environment: values[index % 4] ?? '', cost: '1' }));
  expect(machines.filter((machine) => membershipOf(machine, policy).kind === 'one')).toHaveLength(37_500);
});
