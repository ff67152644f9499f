import { expect, test } from 'vitest';
import { head, issuesOf, policyFrom } from './policy-files.ts';

// Every policy here starts with the two lines of `head`, so its own first line is line 3.
const one = 'environments:\n  production:\n    match: { tags: { environment: prod } }\n';

const mistakes: readonly (readonly [name: string, text: string, ...issues: string[]])[] = [
  ['an unknown key', 'nmae: x\n', '3:1 policy/unknown-key Unknown key "nmae"; did you mean "name"?'],
  [
    'an unknown key that resembles nothing',
    `${one}    colour: red\n`,
    '6:5 policy/unknown-key Unknown key "colour" in environments.production; allowed: match, priority, orchestration, reboot, maxDaysWithoutCriticalPatches, rules.',
  ],
  [
    'an unknown rule',
    'rules:\n  reboot-settings: { effect: off }\n',
    '4:3 policy/unknown-rule There is no rule "reboot-settings"; did you mean "reboot-setting"?',
  ],
  [
    'an unknown rule of an environment',
    `${one}    rules: { unused-schedule: { effect: off } }\n`,
    '6:14 policy/unknown-rule There is no rule "unused-schedule"; `azure-patch-policy rules` lists them.',
  ],
  [
    'an option that the rule does not have',
    'rules:\n  schedule-unused: { allowed: [x] }\n',
    '4:22 policy/unknown-key Unknown key "allowed" in rules.schedule-unused; allowed: severity, effect.',
  ],
  [
    'a wrong severity',
    'rules:\n  reboot-setting: { severity: hihg }\n',
    '4:31 policy/wrong-value rules.reboot-setting.severity must be one of low, medium, high, critical, not "hihg"; did you mean "high"?',
  ],
  [
    'an effect where a map belongs',
    'rules:\n  reboot-setting: off\n',
    '4:19 policy/wrong-type rules.reboot-setting must be a map, not "off"; write { effect: off }.',
  ],
  ['a rule without settings', 'rules:\n  reboot-setting:\n', '4:3 policy/wrong-type rules.reboot-setting must be a map, not nothing.'],
  ['a list where a map belongs', 'rules: [reboot-setting]\n', '3:8 policy/wrong-type rules must be a map, not a list.'],
  [
    'text where a number belongs',
    `${one}    priority: high\n`,
    '6:15 policy/wrong-type environments.production.priority must be a whole number, not "high".',
  ],
  [
    'a fraction where a whole number belongs',
    `${one}    priority: 1.5\n`,
    '6:15 policy/wrong-type environments.production.priority must be a whole number, not the number 1.5.',
  ],
  [
    'a number that is too small',
    `${one}    maxDaysWithoutCriticalPatches: 0\n`,
    '6:36 policy/wrong-value environments.production.maxDaysWithoutCriticalPatches must be at least 1, not the number 0.',
  ],
  ['a number where text belongs', 'name: 12\n', '3:7 policy/wrong-type name must be text, not the number 12; quote it: "12".'],
  ['empty text', "name: ' '\n", '3:7 policy/wrong-value name is empty; write something or leave it out.'],
  [
    'an empty list',
    `${one}    reboot: []\n`,
    '6:13 policy/wrong-value environments.production.reboot is an empty list; name at least one entry or leave the key out.',
  ],
  [
    'a misspelt orchestration alone',
    `${one}    orchestration: ManualUpdate\n`,
    '6:20 policy/wrong-value environments.production.orchestration must be one of any, CustomerManagedSchedules, AzureManagedSafeDeployment, WindowsAutomaticUpdates, ImageDefault, ManualUpdates, AutomaticOsUpgrade, AksNodeImage, AksSecurityPatch, AksUnmanaged, NobodyNodeChannel, not "ManualUpdate"; did you mean "ManualUpdates"?',
  ],
  [
    'a broken orchestration in a list',
    `${one}    orchestration: [ManualUpdates, NotUpdated]\n`,
    '6:36 policy/broken-orchestration environments.production.orchestration[1] is NotUpdated, in which nobody patches the machine; policies can only allow: CustomerManagedSchedules, AzureManagedSafeDeployment, WindowsAutomaticUpdates, ImageDefault, ManualUpdates, AutomaticOsUpgrade, AksNodeImage, AksSecurityPatch, AksUnmanaged, NobodyNodeChannel.',
  ],
  [
    'any in a list',
    `${one}    orchestration: [any]\n`,
    '6:21 policy/wrong-value environments.production.orchestration[0] is "any", which stands alone; write orchestration: any.',
  ],
  [
    'a reboot setting in the wrong case',
    `${one}    reboot: [ifrequired]\n`,
    '6:14 policy/wrong-value environments.production.reboot[0] must be one of IfRequired, Never, Always, not "ifrequired"; did you mean "IfRequired"?',
  ],
  [
    'a tag without a value',
    'environments:\n  a: { match: { tags: { environment: } } }\n',
    "4:25 policy/wrong-type environments.a.match.tags.environment must be text or a list, not nothing; write '' for a missing tag.",
  ],
  [
    'an operating system that does not exist',
    'environments:\n  a: { match: { os: [window] } }\n',
    '4:22 policy/wrong-value "window" matches none of the os there are; did you mean "windows"?',
  ],
  [
    'a kind that does not exist',
    'environments:\n  a: { match: { kinds: vm } }\n',
    '4:24 policy/wrong-value "vm" matches none of the kinds there are; they are: virtual-machine, uniform-scale-set, flexible-scale-set, arc-server, aks-node-pool.',
  ],
  [
    'one tag in two spellings',
    'environments:\n  a: { match: { tags: { Env: x, env: y } } }\n',
    '4:33 policy/duplicate-key The tags "Env" and "env" are the same to Azure; write one, with every value.',
  ],
  [
    'an environment called like a word of unmatched',
    'environments:\n  warn: { match: { os: linux } }\n',
    '4:3 policy/reserved-name An environment cannot be called "warn", which has a meaning of its own in unmatched; choose another name.',
  ],
  [
    'an environment called __proto__',
    'environments:\n  __proto__: { match: { os: linux } }\n',
    '4:3 policy/reserved-name An environment cannot be called "__proto__", a reserved word; choose another name.',
  ],
  [
    'the key constructor',
    'constructor: { prototype: { severity: low } }\n',
    '3:1 policy/unknown-key Unknown key "constructor"; allowed: $schema, apiVersion, kind, name, extends, unmatched, schedules, extendedSupport, maxSnapshotAgeDays, environments, rules.',
  ],
  [
    'the rule __proto__',
    'rules: { __proto__: { effect: off } }\n',
    '3:10 policy/unknown-rule There is no rule "__proto__"; `azure-patch-policy rules` lists them.',
  ],
  [
    'an environment without conditions',
    'environments:\n  a: {}\n',
    '4:3 policy/empty-match Environment "a" has no conditions in match, so no machine could belong to it; add one, or write unmatched: a.',
  ],
  [
    'an environment with an empty map of tags',
    'environments:\n  a: { match: { tags: {} } }\n',
    '4:3 policy/empty-match Environment "a" has no conditions',
  ],
  [
    'unmatched with a name that does not exist',
    `unmatched: producton\n${one}`,
    '3:12 policy/unknown-environment unmatched names the environment "producton", which does not exist; did you mean "production"?',
  ],
  [
    'unmatched in the wrong case',
    `unmatched: Fail\n${one}`,
    '3:12 policy/unknown-environment unmatched names the environment "Fail", which does not exist; did you mean "fail"?',
  ],
  [
    'a rule without the option that it cannot do without',
    `${one}    rules: { zone-overlap: { severity: high } }\n`,
    '6:14 policy/missing-option zone-overlap needs the option applicationTag, without which it checks nothing; add it, or write effect: off.',
  ],
  [
    'the same for every environment, said once',
    `rules: { ring-order: { minDays: 3 } }\nenvironments:\n  a: { match: { os: linux } }\n  b: { match: { os: windows } }\n`,
    '3:10 policy/missing-option ring-order needs the option after',
  ],
  [
    'an order after an environment that does not exist',
    `${one}    rules: { ring-order: { after: produktion } }\n`,
    '6:35 policy/unknown-environment ring-order names the environment "produktion", which does not exist; did you mean "production"?',
  ],
  [
    'an order after itself',
    `${one}    rules: { ring-order: { after: production } }\n`,
    '6:35 policy/ring-circle ring-order lets "production" wait for itself; let the first environment wait for none.',
  ],
  [
    'environments that wait for each other',
    'environments:\n  a: { match: { os: linux }, rules: { ring-order: { after: b } } }\n  b: { match: { os: windows }, rules: { ring-order: { after: a } } }\n',
    '4:60 policy/ring-circle ring-order lets "a" wait for itself',
    '5:62 policy/ring-circle ring-order lets "b" wait for itself',
  ],
  [
    'several mistakes at once, in the order of the file',
    `shedules: closed\nschedules: close\n${one}    priority: x\n    rules: { reboot-setting: { efect: off, severity: 5 } }\n`,
    '3:1 policy/unknown-key Unknown key "shedules"; did you mean "schedules"?',
    '4:12 policy/wrong-value schedules must be one of open, closed, not "close"; did you mean "closed"?',
    '8:15 policy/wrong-type environments.production.priority must be a whole number, not "x".',
    '9:32 policy/unknown-key Unknown key "efect" in environments.production.rules.reboot-setting; did you mean "effect"?',
    '9:54 policy/wrong-value environments.production.rules.reboot-setting.severity must be one of low, medium, high, critical, not the number 5.',
  ],
];

test.each(mistakes)('%s is one sentence at the place of the mistake', async (_name, text, ...expected) => {
  const issues = await issuesOf(policyFrom(head + text));
  expect(issues).toHaveLength(expected.length);
  for (const [index, issue] of issues.entries())
    expect(issue.startsWith(`policy.yaml:${expected[index]}`) ? 'as expected' : issue).toBe('as expected');
});

test('a JSON policy gives the same sentence at the place in the JSON', async () => {
  const json = `{\n  "apiVersion": "azure-patch-policy/v1",\n  "kind": "PatchPolicy",\n\t"environments": {\n    "a": { "match": { "tags": { "x/y": [true, "b"] } }, "reboot": ["Nevr"] }\n  }\n}`;
  expect(await issuesOf(policyFrom(json, 'policy.json'))).toEqual([
    'policy.json:5:41 policy/wrong-type environments.a.match.tags["x/y"][0] must be text, not true; quote it: "true".',
    'policy.json:5:68 policy/wrong-value environments.a.reboot[0] must be one of IfRequired, Never, Always, not "Nevr"; did you mean "Never"?',
  ]);
});

test.each([
  [
    'waivers',
    'apiVersion: azure-patch-policy/v1\nkind: PatchWaivers\nwaivers: []\n',
    '2:7 policy/wrong-kind This is a waiver file, not a patch policy; name it where waivers are named.',
  ],
  [
    'another kind',
    'apiVersion: v1\nkind: ConfigMap\n',
    '1:13 policy/wrong-value apiVersion must be "azure-patch-policy/v1", not "v1".',
    '2:7 policy/wrong-value kind must be "PatchPolicy", not "ConfigMap".',
  ],
  [
    'a later version',
    'apiVersion: azure-patch-policy/v2\nkind: PatchPolicy\n',
    '1:13 policy/wrong-value apiVersion must be "azure-patch-policy/v1", not "azure-patch-policy/v2".',
  ],
  ['no kind', 'apiVersion: azure-patch-policy/v1\n', '1:1 policy/missing-key The file lacks the key "kind"; add it.'],
  [
    'a workflow',
    '# comment\non: push\njobs: {}\n',
    '2:1 policy/wrong-kind The file has neither apiVersion nor kind; expected a patch policy with apiVersion: azure-patch-policy/v1 and kind: PatchPolicy.',
  ],
  [
    'plain text',
    'hello\n',
    '1:1 policy/wrong-kind The file does not hold a map of keys; expected a patch policy with apiVersion: azure-patch-policy/v1 and kind: PatchPolicy.',
  ],
])('a file with %s says what it is instead', async (_name, text, ...expected) => {
  expect(await issuesOf(policyFrom(text))).toEqual(expected.map((issue) => `policy.yaml:${issue}`));
});

test('thousands of mistakes are cut to a hundred, with a count of the rest', async () => {
  const text = head + Array.from({ length: 5000 }, (_, index) => `key${index}: 1\n`).join('');
  const issues = await issuesOf(policyFrom(text));
  expect(issues).toHaveLength(101);
  expect(issues.at(-1)).toContain('There are 4900 more mistakes in this file.');
});

test('hostile names cannot break out of a sentence', async () => {
  const [issue] = await issuesOf(policyFrom(`${head}"a\\nb\\u202e::error::${'x'.repeat(100)}": 1\n`));
  expect(issue).toMatch(/^policy\.yaml:3:1 policy\/unknown-key Unknown key "a\\nb\\u\{202e\}::error::x+…"; allowed: /);
  expect(issue?.length).toBeLessThan(250);
});

test.each([
  [
    'the option stands above',
    'rules: { zone-overlap: { applicationTag: app } }\nenvironments:\n  a: { match: { os: linux }, rules: { zone-overlap: { severity: high } } }\n',
  ],
  [
    'every environment adds it',
    'rules: { zone-overlap: { severity: high } }\nenvironments:\n  a: { match: { os: linux }, rules: { zone-overlap: { applicationTag: app } } }\n',
  ],
  ['the rule is off', 'rules: { simultaneous-share: { effect: off } }\n'],
  [
    'all environments wait for one, itself among them',
    'rules: { ring-order: { after: a } }\nenvironments:\n  a: { match: { os: linux } }\n  b: { match: { os: windows } }\n',
  ],
  [
    'one waits for the other',
    'environments:\n  a: { match: { os: linux } }\n  b: { match: { os: windows }, rules: { ring-order: { after: a } } }\n',
  ],
])('a policy is in order where %s', async (_name, text) => {
  await expect(policyFrom(head + text)).resolves.toMatchObject({ name: 'policy.yaml' });
});
