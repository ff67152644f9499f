import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleCatalog } from '../../src/generated/rule-catalog.ts';
import { optionDefaults } from '../../src/generated/rule-options.ts';
import { rules } from '../../src/generated/rules.ts';

const folder = new URL('../../src/rules/', import.meta.url);
const tests = new URL('./', import.meta.url);
const headings = ['Fail', 'Pass', 'Why', 'What it checks', 'Options', 'When to switch it off', 'Links'];
const all = Object.values(rules);

/** A page cut at its second-level headings; the part before the first one has the key ''. */
function sectionsOf(page: string): Map<string, string> {
  const [top = '', ...rest] = page.split(/^## /m);
  const named = rest.map((part): [string, string] => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)]);
  return new Map([['', top], ...named]);
}

const languagesOf = (text: string) => [...text.matchAll(/^```(\w+)\n[\s\S]*?^```$/gm)].map(([, language]) => language);

describe('the table of rules', () => {
  it('is alphabetical, and each rule has the id it is found by', () => {
    const ids = Object.keys(rules);
    expect(ids).toEqual([...ids].sort());
    expect(all.map(({ id }) => id)).toEqual(ids);
  });

  it('has no page without a rule', () => {
    const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
    expect(pages.sort()).toEqual(all.map(({ id }) => `${id}.md`).sort());
  });

  it('has titles that say what holds, without a full stop', () => {
    for (const { title } of all) expect(title).toMatch(/^[A-Z][^\n]*[^.]$/);
  });
});

describe.each(all)('the page of $id', ({ id, title, severity, needs }) => {
  const languages = needs === 'live' ? ['json'] : ['terraform', 'bicep'];

  const page = readFileSync(new URL(`${id}.md`, folder), 'utf8');
  const sections = sectionsOf(page);

  it('lies beside the code and has a test', () => {
    expect(existsSync(new URL(`${id}.ts`, folder))).toBe(true);
    expect(existsSync(new URL(`${id}.test.ts`, tests))).toBe(true);
  });

  it('starts with the id, the severity and the title of the rule', () => {
    expect(sections.get('')).toBe(`# ${id}\n\nSeverity ${severity}: ${title}.\n\n`);
  });

  it('has the headings that every page has, in that order, each with text', () => {
    expect([...sections.keys()]).toEqual(['', ...headings]);
    for (const heading of headings) expect(sections.get(heading)?.trim(), heading).not.toBe('');
    expect(page).not.toMatch(/^#{3,} /m);
  });

  it('shows one Terraform and one Bicep example that fail, and that pass, or one running machine each', () => {
    expect(languagesOf(sections.get('Fail') ?? '').filter((language) => language !== 'yaml')).toEqual(languages);
    expect(languagesOf(sections.get('Pass') ?? '')).toEqual(languages);
    expect(sections.get('Pass')).not.toBe(sections.get('Fail'));
  });

  it('has no other blocks than the policy that the examples need, above the one that fails', () => {
    const policies = page.match(/^## Fail\n\nWith this in the policy:\n\n```yaml$/gm) ?? [];
    expect(page.match(/^```yaml$/gm) ?? []).toHaveLength(policies.length);
    expect(page.match(/^```\w+$/gm)).toHaveLength(2 * languages.length + policies.length);
  });

  it('explains each option of the rule, with its default', () => {
    const section = sections.get('Options') ?? '';
    const options = ruleCatalog.find((description) => description.id === id)?.options ?? [];
    const missing = options.filter(({ name }) => !section.includes(`\`${name}\`: `)).map(({ name }) => name);
    const defaults = Object.values(optionDefaults[id] ?? {}).flat();
    expect(missing).toEqual([]);
    expect(defaults.filter((value) => !section.includes(String(value)))).toEqual([]);
  });

  it('links to where the facts are written', () => {
    const links = sections.get('Links')?.trim().split('\n') ?? [];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^- \[[^\]]+\]\(https:\/\/(learn\.microsoft\.com\/azure|github\.com)\/[^)\s]+\)$/);
  });
});
