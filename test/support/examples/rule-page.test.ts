import { describe, expect, it } from 'vitest';
import { readRulePage } from './rule-page.ts';

const page = `# reboot-setting

## What it checks

Text with a sample that is nobody's example:

\`\`\`yaml
reboot: [Always]
\`\`\`

## Options

Examples are judged with:

\`\`\`yaml
reboot: [IfRequired]
\`\`\`

## Pass

\`\`\`terraform
resource "a" "b" {}
\`\`\`

\`\`\`bicep
resource a 'b' = {}
\`\`\`

## Fail

\`\`\`terraform
resource "c" "d" {}
\`\`\`

\`\`\`bicep
resource c 'd' = {}
\`\`\`

## Links
`;

describe('the page of a rule', () => {
  it('names its rule and its headings in order', () => {
    expect(readRulePage(page)).toMatchObject({
      rule: 'reboot-setting',
      headings: ['What it checks', 'Options', 'Pass', 'Fail', 'Links'],
    });
  });

  it('holds one example for each language and outcome', () => {
    expect(readRulePage(page).examples).toEqual([
      { expected: 'pass', language: 'terraform', text: 'resource "a" "b" {}\n' },
      { expected: 'pass', language: 'bicep', text: "resource a 'b' = {}\n" },
      { expected: 'fail', language: 'terraform', text: 'resource "c" "d" {}\n' },
      { expected: 'fail', language: 'bicep', text: "resource c 'd' = {}\n" },
    ]);
  });

  it('judges them with the settings that are labelled so, and no others', () => {
    expect(readRulePage(page).judgedWith).toEqual({ reboot: ['IfRequired'] });
    expect(readRulePage(page.replace('Examples are judged with:', 'For example:')).judgedWith).toEqual({});
  });

  it('reads lines that end as on Windows', () => {
    expect(readRulePage(page.replaceAll('\n', '\r\n')).examples).toEqual(readRulePage(page).examples);
  });

  it.each([
    ['without a title', page.replace('# reboot-setting\n', ''), 'does not begin with'],
    ['without an example', page.replace("```bicep\nresource a 'b' = {}\n```", ''), 'exactly one bicep example under Pass'],
    ['with two of a kind', page.replace('## Links', '```terraform\n```\n## Links'), 'exactly one terraform example under Fail'],
  ])('is refused %s', (_, text, message) => {
    expect(() => readRulePage(text)).toThrow(message);
  });
});
