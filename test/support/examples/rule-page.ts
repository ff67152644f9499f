import { parse } from 'yaml';

export interface RulePage {
  readonly rule: string;
  readonly headings: readonly string[];
  /** What the examples are evaluated with: keys of one environment, or of a policy with its own environments. */
  readonly policy: Readonly<Record<string, unknown>>;
  readonly examples: readonly RuleExample[];
}

export interface RuleExample {
  readonly expected: 'pass' | 'fail';
  /** `json` is a running machine, in the words of a snapshot. */
  readonly language: 'terraform' | 'bicep' | 'json';
  readonly text: string;
}

const fence = /^```(\w*)\n([\s\S]*?)^```$/gm;

/** Reads the page of a rule: its headings, its examples, and the policy that stands above the one that fails. Throws when an example is missing or doubled. */
export function readRulePage(markdown: string): RulePage {
  const [title = '', ...sections] = markdown.replaceAll('\r\n', '\n').split(/^## /m);
  const rule = /^# (\S+)\n/.exec(title)?.[1];
  if (rule === undefined) throw new Error('The page does not begin with "# " and the id of its rule.');
  const texts = new Map(sections.map((section) => [section.split('\n', 1)[0] ?? '', section]));
  const policy = [...(texts.get('Fail') ?? '').matchAll(fence)].find(([, language]) => language === 'yaml')?.[2];
  return {
    rule,
    headings: [...texts.keys()],
    policy: policy === undefined ? {} : (parse(policy) as Record<string, unknown>),
    examples: [...examplesOf(rule, 'pass', texts.get('Pass')), ...examplesOf(rule, 'fail', texts.get('Fail'))],
  };
}

function examplesOf(rule: string, expected: RuleExample['expected'], section = ''): RuleExample[] {
  const fenced = [...section.matchAll(fence)];
  const isLive = fenced.some((match) => match[1] === 'json');
  return (isLive ? (['json'] as const) : (['terraform', 'bicep'] as const)).map((language) => {
    const [first, second] = fenced.filter((match) => match[1] === language);
    if (first?.[2] === undefined || second) {
      throw new Error(`The page of ${rule} needs exactly one ${language} example under ${expected === 'pass' ? 'Pass' : 'Fail'}.`);
    }
    return { expected, language, text: first[2] };
  });
}
