import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outputs as declaredOutputs } from '../../src/doors/action/outputs.ts';
import { run } from '../../src/doors/cli/main.ts';
import type { Report } from '../../src/index.ts';
import { commandsIn, outputsIn, runDoor } from '../support/run-door.ts';

/** Each holds the word, so that a test can see that it got through to where it is shown. */
const hostile = [
  'planted\n::error::x',
  'planted\r\n::set-output name=conclusion::pass',
  '::error::planted',
  ' ::warning file=a::planted',
  'planted ##[error]x ##vso[task.complete]x',
  'planted%0A::error::x%0D%25',
  'planted\u2028::stop-commands::x\u2029::x\u0085::x\v::x\f::x',
  'planted\u001b[31mred\u001b[0m\u001b[2K\u001b[1A',
  'planted \u001b]8;;http://x.example\u0007link\u001b]8;;\u0007 \u001b]0;title\u001b\\',
  'planted\u009b31mred\u009d8;;x\u009c\u0080',
  'planted\u001bcreset\u0008\u0007\u007f',
  'planted<<end\nconclusion=pass\nEOF\nghadelimiter_x\nconclusion<<EOF\npass\nEOF',
  'planted [x](javascript:1) [y][z] [^1]',
  '[planted]: http://x.example "t"',
  'planted | a | b |\n| --- | --- |\n| c | d |',
  'planted \\| a \\',
  'planted `code` ``` ~~~ ``',
  '```\nplanted\n```',
  'planted <!-- hidden',
  'planted --> ]]> </code></td></details></summary>',
  '# planted',
  'planted\n# heading\n\n> quote\n\n- item\n1. item\n---\n===',
  'planted @octocat @org/team mail@planted.example',
  'planted ![](http://x.example/y.png) <http://x.example>',
  'planted https://x.example www.x.example mailto:x@planted.example ftp://x.example',
  'planted #12 GH-12 org/repo#12',
  '**planted** __strong__ _em_ *em* ~~gone~~ $x$ $$y$$',
  'planted <script>alert(1)</script>',
  '<img src=x onerror=alert(1)>planted',
  '"planted\' onmouseover=alert(1) &lt;b&gt; &#60;b&#62; &amp;',
  'planted \u202eright\u2066to\u2069left\u200f\u200e\u061c\u202a\u2067',
  'pl\u200ba\u00adnted planted\ufeff\u{e0041}\u3164\u115f',
  'nul\u0000planted\u0000',
  'lone \ud800 planted \udc00',
  `planted ${'x'.repeat(10_000)}`,
  `planted ${'<'.repeat(10_000)}`,
  '__proto__ planted',
  'planted ${{ github.token }} ${x} %{y}',
];

const now = '2026-11-22T12:00:00Z';
const subscription = '/subscriptions/11111111-1111-1111-1111-111111111111';
const group = `${subscription}/resourceGroups/rg`;

/** What stands in a plan for one hostile text: machines, a schedule and its assignment, and things that leave, move or cannot be read. */
function resourcesOf(text: string, index: number): readonly object[] {
  const machineId = `${group}/providers/Microsoft.Compute/virtualMachines/${text}`;
  const scheduleId = `${group}/providers/Microsoft.Maintenance/maintenanceConfigurations/${text}`;
  const tags = { [text]: text, environment: text };
  const place = { resource_group_name: text, location: text, name: text, tags };
  const image = { publisher: text, offer: text, sku: text, version: text };
  const centos = { publisher: 'OpenLogic', offer: 'CentOS', sku: `8 ${text}`, version: 'latest' };
  const waiting = { patch_mode: 'AutomaticByPlatform', bypass_platform_safety_checks_on_user_schedule_enabled: true };
  return [
    change('azurerm_linux_virtual_machine', 'raw', text, text, { ...place, ...waiting, zone: text, source_image_reference: [centos] }),
    change('azurerm_linux_virtual_machine', `f${index}`, text, quotedKey(text), {
      ...place,
      id: machineId,
      patch_mode: 'AutomaticByPlatform',
      source_image_reference: [image],
    }),
    change('azurerm_windows_virtual_machine', 'words', text, quotedKey(text), {
      ...place,
      ...{ patch_mode: text, patch_assessment_mode: text, reboot_setting: text, hotpatching_enabled: text, source_image_id: text },
    }),
    change('azurerm_maintenance_configuration', 's', text, text, {
      ...{ ...place, id: scheduleId, scope: 'InGuestPatch', in_guest_user_patch_mode: text },
      window: [{ start_date_time: text, expiration_date_time: text, duration: text, time_zone: text, recur_every: text }],
      install_patches: [{ reboot: text, linux: [{ classifications_to_include: [text] }], windows: [] }],
    }),
    change('azurerm_maintenance_configuration', 'timed', text, text, {
      ...{ ...place, scope: 'InGuestPatch', in_guest_user_patch_mode: 'User' },
      window: [{ start_date_time: '2026-11-01 02:00', duration: '03:00', time_zone: 'UTC', recur_every: 'Week Sunday' }],
      install_patches: [{ reboot: 'IfRequired', linux: [{ classifications_to_include: ['Critical', 'Security'] }], windows: [] }],
    }),
    change('azurerm_maintenance_assignment_virtual_machine', 'a', text, text, {
      virtual_machine_id: machineId,
      maintenance_configuration_id: scheduleId,
    }),
    change('azurerm_maintenance_assignment_dynamic_scope', 'd', text, text, {
      maintenance_configuration_id: scheduleId,
      filter: [{ locations: [text], os_types: [text], resource_groups: [text], tags: [{ tag: text, values: [text] }], tag_filter: text }],
    }),
    { ...change('azurerm_linux_virtual_machine', 'moved', text, text, { ...place, ...waiting }), previous_address: `old["${text}"]` },
    gone(change('azurerm_linux_virtual_machine', 'gone', text, text, place)),
    change('azapi_resource', 'body', text, text, { ...place, type: 'Microsoft.Compute/virtualMachines@2024-07-01', body: text }),
    change('azurerm_automation_software_update_configuration', 'u', text, text, place),
  ];
}

function change(type: string, name: string, index: string, key: string, after: object) {
  // Terraform begins every address with a type; what a plan says may be anything.
  const address = name === 'raw' ? key : `${type}.${name}["${key}"]`;
  return {
    address,
    mode: 'managed',
    type,
    name,
    index,
    change: { actions: ['create'], before: null, after, after_unknown: {}, after_sensitive: {} },
  };
}

function gone<T extends { readonly change: { readonly after: object } }>(resource: T): object {
  return {
    ...resource,
    change: { actions: ['delete'], before: resource.change.after, after: null, after_unknown: {}, after_sensitive: false },
  };
}

/** As Terraform writes it; the other addresses hold the text as it is, which a plan made by hand may do. */
function quotedKey(text: string): string {
  return JSON.stringify(text).slice(1, -1).replaceAll('${', '$${').replaceAll('%{', '%%{');
}

function planOf(texts: readonly string[]): object {
  const resources = texts.map((_, index) => ({
    ...{ address: `azurerm_linux_virtual_machine.f${index}`, mode: 'managed', type: 'azurerm_linux_virtual_machine', name: `f${index}` },
    ...{ provider_config_key: 'azurerm', expressions: {}, for_each_expression: {} },
  }));
  return {
    format_version: '1.2',
    complete: false,
    resource_changes: texts.flatMap(resourcesOf),
    configuration: { root_module: { resources } },
  };
}

/** A policy takes short, printable names for environments; machines with other texts belong to none. */
const canNameEnvironment = (text: string) => /^[^\p{Cc}\u2028\u2029]*$/u.test(text) && text.length <= 100;

function policyOf(texts: readonly string[]): object {
  const named = texts.filter(canNameEnvironment);
  const environments = named.map((text, index) => [
    text,
    { match: { tags: { [text]: literal(text) } }, orchestration: ['ImageDefault'], priority: index, reboot: 'Always' },
  ]);
  return {
    apiVersion: 'azure-patch-policy/v1',
    kind: 'PatchPolicy',
    name: texts.join(' '),
    environments: Object.fromEntries(environments),
  };
}

function literal(text: string): string {
  return text.replaceAll('*', '?');
}

function waiversOf(texts: readonly string[]): object {
  const waivers = texts.map((text, index) => ({
    ...{ rules: 'assessment-mode', resources: `*${literal(text.slice(0, 200))}*`, reason: text, owner: text, ticket: text },
    expiresOn: ['2026-11-23', '2027-11-23', '2020-01-01'][index % 3],
  }));
  return { apiVersion: 'azure-patch-policy/v1', kind: 'PatchWaivers', waivers };
}

let directory = '';
const workspace = () => join(directory, 'workspace');
const windows = process.platform === 'win32';

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'e2e-hostile-'));
  for (const name of ['plans', 'policies', 'waivers', 'source']) mkdirSync(join(workspace(), name), { recursive: true });
  mkdirSync(join(directory, 'temp'));
  writeFileSync(join(workspace(), 'plans', fileName('planted\n::error::x', 'json')), JSON.stringify(planOf(hostile)));
  writeFileSync(join(workspace(), 'policies', fileName('planted \u001b[31m\r::error::x', 'json')), JSON.stringify(policyOf(hostile)));
  writeWrongPolicies();
  writeFileSync(join(workspace(), 'small.json'), JSON.stringify(planOf(['vm'])));
  writeFileSync(join(workspace(), 'waivers', fileName('planted | `x` <b>', 'json')), JSON.stringify(waiversOf(hostile)));
  for (const [index, text] of hostile.entries()) {
    const block = `resource "azurerm_linux_virtual_machine" "f${index}" {\n}\n`;
    writeFileSync(join(workspace(), 'source', fileName(text, `${index}.tf`)), block);
  }
});
afterAll(() => rmSync(directory, { recursive: true }));

function writeWrongPolicies(): void {
  const rules = Object.fromEntries(hostile.map((text) => [text, { effect: text }]));
  writeFileSync(
    join(workspace(), 'wrong.json'),
    JSON.stringify({ ...policyOf([]), rules, ...Object.fromEntries(hostile.map((text) => [text, text])) }),
  );
  const waivers = hostile.map((text) => ({ rules: [text], resources: text, reason: text, owner: text, expiresOn: '2027-02-30' }));
  writeFileSync(join(workspace(), 'wrong-waivers.json'), JSON.stringify({ ...waiversOf([]), waivers }));
}

/** The text as far as a file can be named so. */
function fileName(text: string, end: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Windows allows none of them in a name, others only forbid NUL
  const possible = text.toWellFormed().replace(windows ? /[\u0000-\u001f<>:"/\\|?*]/g : /[\u0000/]/g, '_');
  return `${Buffer.from(possible).subarray(0, 200).toString('utf8').replaceAll('\ufffd', '')}.${end}`;
}

const inputs = {
  source: 'terraform-plan',
  files: 'plans/*',
  policy: 'policies/*',
  waivers: 'waivers/*',
  'source-root': 'source',
  'plan-scope': 'all',
  'on-incomplete': 'warn',
  now,
};

const options = Object.entries(inputs).flatMap(([name, text]) => [`--${name}`, text]);

function cli(...words: readonly string[]) {
  return runDoor({ file: 'cli.js', directory: workspace(), arguments: words });
}

/** One step, run as the runner does. */
async function step(more: Readonly<Record<string, string>> = {}) {
  const files = { GITHUB_OUTPUT: join(directory, 'output'), GITHUB_STEP_SUMMARY: join(directory, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const given = Object.entries({ ...inputs, ...more }).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
  const ran = await runDoor({
    file: 'index.js',
    directory: workspace(),
    environment: {
      ...{ ...files, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace(), RUNNER_TEMP: join(directory, 'temp') },
      ...{ GITHUB_WORKFLOW: hostile[0] ?? '', GITHUB_JOB: '<b>planted</b>' },
      ...Object.fromEntries(given),
    },
  });
  const outputs = readFileSync(files.GITHUB_OUTPUT, 'utf8');
  return { ...ran, outputs, commands: commandsIn(ran.stdout), summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') };
}

/** Control characters but the line break, and everything that turns the direction of text, hides in it or is half a character. */
const unseen = /(?!\n)[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2066-\u206f\ufeff\u00ad\u115f\u3164\u{e0000}-\u{e0fff}]/gu;
/** Two of a kind come from the tool itself: the joiner is how it breaks mentions and links in Markdown. */
const isClean = (text: string) => expect([...new Set(text.match(unseen) ?? [])].map((one) => JSON.stringify(one))).toEqual([]);

/** Runners obey the first at the start of a line and the second anywhere in it; the command line may run on Azure Pipelines too. */
const commandOfGitHub = /^\s*::|##\[/;
const commandOfRunners = /^\s*::|##(?:\[|vso\[)/i;

function isNoCommand(text: string, pattern = commandOfRunners): void {
  expect(text.split(/[\n\r\v\f\u0085\u2028\u2029]/).filter((line) => pattern.test(line))).toEqual([]);
}

describe('the terminal', () => {
  test('shows a report of hostile text as plain lines', async () => {
    const { code, stdout, stderr } = await cli('check', ...options);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout.match(/planted/g)?.length).toBeGreaterThan(50);
    isClean(stdout);
    isNoCommand(stdout);
  });

  test('holds no sequence but the colours of the tool', async () => {
    const { code, stdout } = await inProcess(['check', ...options], { isTTY: true, columns: 120 });
    expect(code).toBe(1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of the tool itself
    const plain = stdout.replace(/\u001b\[(?:1|2|1;31|33|32)m([^\u001b\n]*)\u001b\[0m/g, '$1');
    expect(plain.length).toBeLessThan(stdout.length);
    isClean(plain);
    isNoCommand(plain);
  });

  test('explains hostile machines in plain lines', async () => {
    const { code, stdout, stderr } = await cli('explain', ...options);
    expect([code, stderr]).toEqual([0, 'note: Evaluated as of 2026-11-22T12:00:00Z, which is not the time of the run (now).\n']);
    expect(stdout.match(/planted/g)?.length).toBeGreaterThan(500);
    isClean(stdout);
    isNoCommand(stdout);
  });

  test('names hostile policies and waivers in plain lines', async () => {
    const { code, stdout, stderr } = await cli('validate', '--policy', 'policies/*', '--waivers', 'waivers/*', '--now', now);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('planted');
    isClean(stdout);
    isNoCommand(stdout);
  });
});

test('the JSON report is one document of well-formed text, in which nothing is hidden and nothing lost', async () => {
  await cli('check', ...options, '--reports', 'json=report.json');
  const bytes = readFileSync(join(workspace(), 'report.json'));
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  isClean(text);
  const { machines, findings, notes } = JSON.parse(text) as Report;
  for (const planted of hostile) {
    expect(machines.filter(({ name }) => name === planted).map(({ id }) => id)).toContain(planted);
  }
  if (!windows) expect(findings.some(({ location }) => location?.file === 'source/planted\n::error::x.0.tf')).toBe(true);
  expect(notes.some((note) => note.includes('planted'))).toBe(true);
});

test('Markdown holds nothing that the data made, in the job summary as in a report file', async () => {
  const { summary } = await step({ redact: 'none', reports: 'markdown=report.md' });
  expect(summary.match(/planted/g)?.length).toBeGreaterThan(100);
  expect(summary.match(/^(?:gantt|pie)\b/gm)).toEqual(['gantt', 'pie']);
  isHarmlessMarkdown(summary);
  expect(summary.replace(/^\*\*.*\*\*\n\n/, '')).toBe(readFileSync(join(workspace(), 'report.md'), 'utf8'));
});

function isHarmlessMarkdown(page: string): void {
  isClean(page.replaceAll('\u2060', ''));
  isNoCommand(page);
  const [charts, words] = [page.match(chart) ?? [], page.replace(chart, '')];
  for (const lines of charts.map((text) => text.split('\n'))) {
    // Names of schedules are in the gantt; the pie holds words of ours alone.
    const own = lines.includes('gantt') ? ganttLine : /^(?!.*planted)/;
    expect(lines.filter((line) => !own.test(line))).toEqual([]);
  }
  expect(words.replace(ownTags, '').match(/.{0,20}[<>]/g) ?? []).toEqual([]);
  expect(words.match(/@[\p{L}\p{N}]|:\/\/|www\.[^\s\u2060]|(?<!&)#\d|GH-\d/giu) ?? []).toEqual([]);
  haveEqualRows(page);
  expect(elementsMadeByData(page)).toEqual([]);
}

const ownTags = /<\/?code>|<br>|<\/?details>|<summary>Every machine \(\d+\)<\/summary>/g;
const chart = /```mermaid\n[^`]*```/g;
const ganttLine =
  /^(?:```(?:mermaid)?|%%\{init: \{.*\}\}%%|gantt| {2}(?:title|dateFormat|axisFormat|tickInterval|weekday|todayMarker) .*| {2}section [^:;#%"{}\\]*| {2}\w{3} [\d-]+ \d\d#58;\d\d :(?:active, )?milestone, [\dT:-]+, \d+m)$/;

function haveEqualRows(page: string): void {
  let cells = 0;
  for (const line of page.split('\n')) {
    if (!line.startsWith('|')) cells = 0;
    else if (cells === 0) cells = line.split('|').length;
    else expect(line.split('|'), line.slice(0, 200)).toHaveLength(cells);
  }
}

/** One node of a page as a Markdown parser sees it. */
interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
}

/** The parser of prettier, which is there because a tool of the build brings it. */
function parseMarkdown(page: string): MarkdownNode {
  const tool = createRequire(createRequire(import.meta.url).resolve('json-schema-to-typescript'));
  const { parsers } = tool('prettier/plugins/markdown') as {
    parsers: { markdown: { parse: (text: string, options: object) => MarkdownNode } };
  };
  return parsers.markdown.parse(page, {});
}

/** What a page of ours is made of; `{{ x }}` is a node for prettier alone. */
const ownNodes = new Set(['root', 'paragraph', 'text', 'strong', 'table', 'tableRow', 'tableCell', 'list', 'listItem', 'liquidNode']);
const ownHtml = /^(?:<\/?code>|<br>|<\/details>|<details><summary>Every machine \(\d+\)<\/summary>)$/;
const ownHeadings =
  /^(?:Patch policy|Not checked|What to change|Unknown|Waived|Leaving, not checked|Next windows|Schedules|Notes|Who patches the machines)$/;

function elementsMadeByData(page: string): readonly string[] {
  const made: string[] = [];
  const walk = (node: MarkdownNode) => {
    const text = textIn(node);
    const own =
      ownNodes.has(node.type) ||
      (node.type === 'html' && ownHtml.test(node.value ?? '')) ||
      (node.type === 'heading' && ownHeadings.test(text)) ||
      (node.type === 'code' && /^%%\{init: [^\n]*\}%%\n(?:gantt|pie showData)\n/.test(node.value ?? ''));
    if (!own) made.push(`${node.type}: ${text.slice(0, 200)}`);
    for (const child of node.children ?? []) walk(child);
  };
  walk(parseMarkdown(page));
  return made;
}

function textIn({ value, children }: MarkdownNode): string {
  return value ?? (children ?? []).map(textIn).join('');
}

test('the parser of these tests sees what data could make', () => {
  const page = '# x\n\n[a](b) ![](c) <b>d</b> `e` http://f.example\n\n> g\n\n---\n\n<!-- h -->\n\n*i* ~~j~~\n';
  const types = elementsMadeByData(page).map((made) => made.split(':')[0]);
  expect(new Set(types)).toEqual(
    new Set(['heading', 'link', 'image', 'html', 'inlineCode', 'blockquote', 'thematicBreak', 'emphasis', 'delete']),
  );
});

describe('the action', () => {
  let ran: Awaited<ReturnType<typeof step>>;
  beforeAll(async () => {
    ran = await step({ label: hostile.filter((text) => !/[\n\r\0]/.test(text)).join(' ') });
  });

  test('writes no commands but its own, and their data is the text again', () => {
    const { code, stdout, stderr, commands } = ran;
    expect([code, stderr]).toEqual([1, '']);
    isClean(stdout);
    const lines = stdout.split('\n').filter((line) => line.startsWith('::'));
    expect(commands).toHaveLength(lines.length);
    expect(commands.length).toBeGreaterThan(10);
    expect(lines).toEqual(commands.map(written));
    expect(commands.filter(({ properties }) => !properties.title?.startsWith('Patch policy'))).toEqual([]);
    // All but the one on what is unknown, the count of the rest and the verdict speak of hostile names.
    expect(commands.filter(({ message }) => message.includes('planted')).length).toBeGreaterThanOrEqual(commands.length - 3);
    isNoCommand(stdout.replace(/^::(?:error|warning|notice) .*$/gm, ''), commandOfGitHub);
    isNoCommand(commands.map(({ message }) => message.replace(/^/gm, '> ')).join('\n'));
  });

  test('sets the outputs of its contract and no other', () => {
    const outputs = outputsIn(ran.outputs);
    expect(Object.keys(outputs)).toEqual(Object.keys(declaredOutputs));
    expect(ran.outputs.match(/^.+<<.+$/gm)).toHaveLength(Object.keys(declaredOutputs).length);
    expect(outputs).toMatchObject({ conclusion: 'fail', complete: 'false', 'error-count': expect.stringMatching(/^\d+$/) });
    expect(JSON.parse(outputs['failed-rules'] ?? '')).toContain('orchestration-mode');
    isClean(ran.outputs);
  });

  test('shows a hostile label as text', () => {
    const [label = ''] = ran.summary.split('\n');
    expect(label).toContain('planted');
    isHarmlessMarkdown(label);
  });
});

/** As `@actions/core` writes it. */
function written({ name, properties, message }: ReturnType<typeof commandsIn>[number]): string {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const pairs = Object.entries(properties).map(([key, text]) => `${key}=${data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
  return `::${name}${pairs.length > 0 ? ' ' : ''}${pairs.join(',')}::${data(message)}`;
}

describe('sentences of errors', () => {
  const missing = { policy: 'baseline', waivers: '', files: '' };

  test.each(hostile)('%j as a file that is not there, a word or a value is one plain sentence', async (text) => {
    const calls = [
      ['check', '--files', text, '--policy', 'baseline'],
      ['check', '--files', `${text}*`, '--policy', 'baseline'],
      ['check', '--files', 'small.json', '--policy', text],
      ['check', '--files', 'small.json', '--policy', 'baseline', '--waivers', text],
      ['check', '--files', 'small.json', '--policy', 'baseline', '--environment', text],
      ['check', '--files', 'small.json', '--policy', 'baseline', '--plan-scope', text],
      ['check', '--files', 'small.json', '--policy', 'baseline', '--now', text],
      ['check', '--files', 'small.json', '--policy', 'baseline', '--reports', text],
      ['check', '--files', 'small.json', '--policy', 'baseline', '--working-directory', text],
      ['check', '--files', 'small.json', '--policy', 'baseline', '--config-file', text],
      ['check', `--${text}`],
      ['explain', `no machine ${text}`, '--files', 'small.json', '--policy', 'baseline'],
      ['rules', text],
      [text],
    ];
    for (const words of calls) {
      const { code, stdout, stderr } = await inProcess(words);
      expect([words, code, stdout]).toEqual([words, 2, '']);
      // Lines of a list are values of their own.
      expect(stderr).toMatch(text.includes('\n') ? /^(?:error: [^\n]+\n)+hint: [^\n]+\n$/ : /^error: [^\n]+\nhint: [^\n]+\n$/);
      isClean(stderr);
      isNoCommand(stderr);
    }
  });

  test('a policy and waivers with hostile names of rules, keys and values are plain sentences with their places', async () => {
    for (const words of [
      ['validate', '--policy', 'wrong.json'],
      ['validate', '--policy', 'baseline', '--waivers', 'wrong-waivers.json'],
    ]) {
      const { code, stdout, stderr } = await cli(...words);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr.match(/planted/g)?.length).toBeGreaterThan(20);
      const lines = stderr.trimEnd().split('\n');
      expect(lines.filter((line) => !/^error: wrong[a-z-]*\.json:\d+:\d+ |^error: \d+ more are not shown\.$|^hint: /.test(line))).toEqual(
        [],
      );
      isClean(stderr);
      isNoCommand(stderr);
    }
  });

  test.each([
    ['files', { ...missing, files: 'no planted\u001b[31m ::error::x ##[error]x | <b> `x` [a](b) @x' }],
    ['policy', { policy: 'wrong.json' }],
    ['fail-on-severity', { 'fail-on-severity': '::error::planted ##[error]x <script>' }],
  ])('a step with a hostile %s fails with sentences, and breaks out of nothing', async (_, more) => {
    const { code, stdout, stderr, outputs, commands, summary } = await step(more);
    expect([code, stderr]).toEqual([1, '']);
    isClean(stdout);
    expect(commands.filter(({ name, properties }) => name !== 'error' || properties.title !== 'Patch policy')).toEqual([]);
    isNoCommand(stdout.replace(/^::error .*$/gm, ''), commandOfGitHub);
    expect(Object.keys(outputsIn(outputs))).toEqual(Object.keys(declaredOutputs));
    expect(outputsIn(outputs)).toMatchObject({ conclusion: 'error' });
    expect(summary).toContain('planted');
    isHarmlessMarkdown(summary);
  });
});

/** The command line without a process, for the many calls that need none. */
async function inProcess(words: readonly string[], terminal: { readonly isTTY?: boolean; readonly columns?: number } = {}) {
  const told = { code: undefined as number | undefined, stdout: '', stderr: '' };
  const into = (stream: 'stdout' | 'stderr') => ({
    ...terminal,
    write: (text: string) => {
      told[stream] += text;
    },
  });
  await run({
    ...{ arguments: words, environment: {}, directory: workspace(), now: new Date(now), stdout: into('stdout'), stderr: into('stderr') },
    setExitCode: (code) => {
      told.code = code;
    },
  });
  return told;
}
