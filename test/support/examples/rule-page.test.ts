import { describe, expect, it } from 'vitest';
import { readRulePage } from './rule-page.ts';

const page = `# reboot-setting

## Fail

With this in the policy:

\`\`\`yaml
reboot: [IfRequired]
\`\`\`

\`\`\`terraform
resource "c" "d" {}
\`\`\`

\`\`\`bicep
resource c 'd' = {}
\`\`\`

## Pass

\`\`\`terraform
resource "a" "b" {}
\`\`\`

\`\`\`bicep
resource a 'b' = {}
\`\`\`

## Options

Text with a sample that is nobody's policy:

\`\`\`yaml
reboot: [Always]
\`\`\`

## Links
`;

describe('the page of a rule', () => {
  it('names its rule and its headings in order', () => {
    expect(readRulePage(page)).toMatchObject({
      rule: 'reboot-setting',
      headings: ['Fail', 'Pass', 'Options', 'Links'],
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

  it('holds the policy that the example fails with, and no other', () => {
    expect(readRulePage(page).policy).toEqual({ reboot: ['IfRequired'] });
    expect(readRulePage(page.replace('reboot: [IfRequired]', '')).policy).toBeNull();
  });

  it('reads lines that end as on Windows', () => {
    expect(readRulePage(page.replaceAll('\n', '\r\n')).examples).toEqual(readRulePage(page).examples);
  });

  it.each([
    ['without a title', page.replace('# reboot-setting\n', ''), 'does not begin with'],
    ['without an example', page.replace("```bicep\nresource a 'b' = {}\n```", ''), 'exactly one bicep example under Pass'],
    ['with two of a kind', page.replace('## Pass', '```terraform\n```\n## Pass'), 'exactly one terraform example under Fail'],
  ])('is refused %s', (_, text, message) => {
    expect(() => readRulePage(text)).toThrow(message);
  });
});
