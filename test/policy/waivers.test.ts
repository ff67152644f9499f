import { expect, test } from 'vitest';
import { loadWaivers } from '../../src/policy/load-waivers.ts';
import { unusedWaivers, type Waivers, waiverFor, waiverNotes } from '../../src/policy/waivers.ts';
import { directoryWith, issuesOf } from './policy-files.ts';

const head = 'apiVersion: azure-patch-policy/v1\nkind: PatchWaivers\n';
const now = new Date('2026-11-22T23:59:59Z');

const load = (text: string, at = now): Promise<Waivers> => loadWaivers(['waivers.yaml'], directoryWith({ 'waivers.yaml': text }), at);

function waiver(overwrites: Readonly<Record<string, unknown>> = {}): string {
  const all = {
    rules: 'bypass-without-schedule',
    resources: '*',
    reason: 'migration',
    owner: 'team-web',
    expiresOn: '2026-12-31',
    ...overwrites,
  };
  return `  - ${JSON.stringify(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)))}\n`;
}
const file = (...waivers: string[]) => `${head}waivers:\n${waivers.join('')}`;

test('a waiver is read with everything it says and its place', async () => {
  const text = `${head}waivers:\n  - rules: [agent-disabled, unsupported-image]\n    resources: module.web["a"].*\n    reason: appliance\n    owner: team-web\n    ticket: 0123\n    expiresOn: 2026-12-31\n`;
  expect((await load(text)).valid).toEqual([
    {
      rules: ['agent-disabled', 'unsupported-image'],
      resources: ['module.web["a"].*'],
      reason: 'appliance',
      owner: 'team-web',
      ticket: '0123',
      expiresOn: '2026-12-31',
      file: 'waivers.yaml',
      line: 4,
    },
  ]);
});

test.each([
  ['no reason', waiver({ reason: undefined }), '4:5 policy/missing-key waivers[0] lacks the key "reason"; add it.'],
  ['an empty reason', waiver({ reason: ' ' }), /^4:\d+ policy\/wrong-value waivers\[0\]\.reason is empty/],
  ['no date', waiver({ expiresOn: undefined }), '4:5 policy/missing-key waivers[0] lacks the key "expiresOn"; add it.'],
  ['no owner', waiver({ owner: undefined }), '4:5 policy/missing-key waivers[0] lacks the key "owner"; add it.'],
  [
    'a date in another form',
    waiver({ expiresOn: '31.12.2026' }),
    /^4:\d+ policy\/wrong-value waivers\[0\]\.expiresOn must be a date written as YYYY-MM-DD, not "31\.12\.2026"\.$/,
  ],
  [
    'a day that does not exist',
    waiver({ expiresOn: '2026-02-30' }),
    /^4:\d+ policy\/wrong-value waivers\[0\]\.expiresOn is "2026-02-30", a day that does not exist/,
  ],
  ['a month that does not exist', waiver({ expiresOn: '2026-13-01' }), /a day that does not exist/],
  [
    'an unknown rule',
    waiver({ rules: ['agent-disable'] }),
    '4:15 policy/unknown-rule There is no rule "agent-disable"; did you mean "agent-disabled"?',
  ],
  ['a glob of rules', waiver({ rules: '*' }), /^4:14 policy\/unknown-rule There is no rule "\*"; `azure-patch-policy rules` lists them/],
  ['no resources', waiver({ resources: [] }), /^4:\d+ policy\/wrong-value waivers\[0\]\.resources is an empty list/],
  [
    'an unknown key',
    waiver({ until: '2026-12-31' }),
    /^4:\d+ policy\/unknown-key Unknown key "until" in waivers\[0\]; allowed: rules, resources, reason, owner, ticket, expiresOn\.$/,
  ],
])('a waiver with %s is an error', async (_name, text, expected) => {
  const issues = await issuesOf(load(file(text)));
  expect(issues).toHaveLength(1);
  const issue = issues[0]?.slice('waivers.yaml:'.length);
  if (typeof expected === 'string') expect(issue).toBe(expected);
  else expect(issue).toMatch(expected);
});

test('mistakes of several files come together, and a policy is not a waiver file', async () => {
  const directory = directoryWith({
    'a.yaml': 'apiVersion: azure-patch-policy/v1\nkind: PatchPolicy\n',
    'b.json': file(waiver({ reason: undefined })),
  });
  expect(await issuesOf(loadWaivers(['a.yaml', 'b.json', 'c.yaml'], directory, now))).toEqual([
    'a.yaml:2:7 policy/wrong-kind This is a patch policy, not a waiver file; name it where policies are named.',
    'b.json:4:5 policy/missing-key waivers[0] lacks the key "reason"; add it.',
    'c.yaml:1:1 policy/not-found There is no such file; check the path.',
  ]);
});

test.each([
  ['2026-11-22', now, 'valid'],
  ['2026-11-21', now, 'expired'],
  ['2026-11-22', new Date('2026-11-23T00:00:00Z'), 'expired'],
  ['2026-11-22', new Date('2026-11-22T00:00:00Z'), 'valid'],
])('expiresOn %s is the last day in UTC: at %j it is %s', async (expiresOn, at, expected) => {
  const waivers = await load(file(waiver({ expiresOn })), at);
  expect(waivers.valid).toHaveLength(expected === 'valid' ? 1 : 0);
  expect(waivers.expired).toHaveLength(expected === 'expired' ? 1 : 0);
});

test('fourteen days before the end a waiver is said to expire soon', async () => {
  const dates = ['2026-11-22', '2026-12-06', '2026-12-07'];
  const waivers = await load(file(...dates.map((expiresOn) => waiver({ expiresOn }))));
  expect(waivers.expiringSoon.map(({ expiresOn }) => expiresOn)).toEqual(['2026-11-22', '2026-12-06']);
});

test('the first valid waiver for rule and subject applies', async () => {
  const waivers = await load(
    file(
      waiver({ expiresOn: '2026-01-01', reason: 'expired' }),
      waiver({ rules: 'agent-disabled', reason: 'another rule' }),
      waiver({ resources: 'module.db.*', reason: 'another subject' }),
      waiver({ resources: ['x', 'MODULE.web*.azurerm_linux_virtual_machine.*'], reason: 'first' }),
      waiver({ reason: 'second' }),
    ),
  );
  const rule = 'bypass-without-schedule';
  expect(waiverFor(waivers, { rule, subject: 'module.web["a"].azurerm_linux_virtual_machine.this' })?.reason).toBe('first');
  expect(waiverFor(waivers, { rule, subject: 'module.app.azurerm_linux_virtual_machine.this' })?.reason).toBe('second');
  expect(waiverFor(waivers, { rule: 'unsupported-image', subject: 'module.web' })).toBeUndefined();
});

test('a waiver may name the resource id of a machine that the plan calls otherwise', async () => {
  const id = '/subscriptions/1/resourceGroups/rg-web/providers/Microsoft.Compute/virtualMachines/vm-web-01';
  const waivers = await load(file(waiver({ resources: '*/resourcegroups/RG-WEB/*' })));
  const finding = { rule: 'bypass-without-schedule', subject: 'azurerm_linux_virtual_machine.web' };
  expect(waiverFor(waivers, finding)).toBeUndefined();
  expect(waiverFor(waivers, finding, [id])).toBe(waivers.valid[0]);
});

test('an expired waiver never applies', async () => {
  const waivers = await load(file(waiver({ expiresOn: '2026-11-21' })));
  expect(waiverFor(waivers, { rule: 'bypass-without-schedule', subject: 'vm' })).toBeUndefined();
});

test('notes say what is expired, soon to expire and unused', async () => {
  const waivers = await load(
    file(waiver({ expiresOn: '2026-11-01' }), waiver({ expiresOn: '2026-11-30', ticket: 'OPS-7' }), waiver({ resources: 'vm-old' })),
  );
  const used = new Set(waivers.valid.slice(0, 1));
  expect(unusedWaivers(waivers, used)).toEqual(waivers.valid.slice(1));
  expect(waiverNotes(waivers, used)).toEqual([
    'The waiver at waivers.yaml:4 (bypass-without-schedule on *, owner team-web) expired on 2026-11-01 and no longer applies; fix the finding or renew it.',
    'The waiver at waivers.yaml:5 (bypass-without-schedule on *, owner team-web) applies until 2026-11-30 only; fix the finding or renew it.',
    'The waiver at waivers.yaml:6 (bypass-without-schedule on vm-old, owner team-web) fits no finding; remove it.',
  ]);
});
