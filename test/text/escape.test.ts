import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandData, commandProperty, exactLine, logLine, markdownCode, markdownText, mermaidLabel } from '../../src/text/escape.ts';
import { withNames } from '../../src/text/resource-names.ts';
import { visibleText } from '../../src/text/visible.ts';
import { hostileStrings, unseen } from '../support/hostile.ts';

const joiner = '\u2060';

describe('workflow commands', () => {
  test('escape as the official toolkit does', () => {
    const samples = fc.sample(hostileStrings, 300).map((text) => Buffer.from(text).toString());
    const script = `import { error } from '@actions/core';
      const chunks = []; for await (const chunk of process.stdin) chunks.push(chunk);
      for (const text of JSON.parse(Buffer.concat(chunks).toString())) { error('m' + text, { title: 't' + text }); process.stdout.write('\\u0001'); }`;
    const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      input: JSON.stringify(samples),
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    expect(status).toBe(0);
    const ours = samples.map((text) => `::error title=${commandProperty(`t${text}`)}::${commandData(`m${text}`)}\n\u0001`).join('');
    expect(stdout.replaceAll('\r\n\u0001', '\n\u0001')).toBe(ours);
  });

  test('stay one command with the same properties, whatever is given', () => {
    fc.assert(
      fc.property(hostileStrings, hostileStrings, (title, message) => {
        const line = `::error title=${commandProperty(title)},line=3::${commandData(message)}`;
        expect(line).not.toMatch(/[\r\n]/);
        const parsed = parseCommand(line);
        expect(parsed).toEqual({ name: 'error', properties: { title, line: '3' }, message });
      }),
      { numRuns: 500 },
    );
  });
});

/** Reads a command as the runner does: properties end at the first `::` after the opening one. */
function parseCommand(line: string) {
  const end = line.indexOf('::', 2);
  const [name = '', ...rest] = line.slice(2, end).split(' ');
  const unescapeData = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const unescapeProperty = (text: string) => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
  const properties = rest
    .join(' ')
    .split(',')
    .map((pair) => {
      const equals = pair.indexOf('=');
      return [pair.slice(0, equals), unescapeProperty(pair.slice(equals + 1))] as const;
    });
  return { name, properties: Object.fromEntries(properties), message: unescapeData(line.slice(end + 2)) };
}

describe('a log line', () => {
  test.each([
    ['::error::x', ': :error::x'],
    ['  ::set-env name=A::b', ': :set-env name=A::b'],
    ['done ##[error]x', 'done # #[error]x'],
    ['##vso[task.x]', '# #vso[task.x]'],
    ['a::b', 'a::b'],
  ])('writes %j as %j', (given, expected) => {
    expect(logLine(given)).toBe(expected);
  });

  test('is never a command for a runner', () => {
    fc.assert(
      fc.property(hostileStrings, (given) => {
        const line = logLine(given);
        expect(line.trim().startsWith('::')).toBe(false);
        expect(line).not.toMatch(/##\[|##vso\[/i);
        expect(line).not.toMatch(unseen);
      }),
      { numRuns: 500 },
    );
  });
});

test('the log and Markdown show the same characters, whatever is given', () => {
  // A space stands inside of what would be a command in the log. A page makes one space of several.
  const withoutSpaces = (text: string) => text.replaceAll(/[\p{Z}]/gu, '');
  const shownByMarkdown = (given: string, limit: number) => withoutSpaces(decoded(markdownText(given, limit)));
  fc.assert(
    fc.property(hostileStrings, fc.integer({ min: 1, max: 400 }), (given, limit) => {
      expect(withoutSpaces(logLine(given, limit))).toBe(shownByMarkdown(given, limit));
    }),
    { numRuns: 2000 },
  );
});

test('an exact line differs from a line of the log by whole resource ids only', () => {
  const id = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/v';
  expect([logLine(`on ${id}.`), exactLine(`on ${id}.`)]).toEqual(['on v in g of s.', `on ${id}.`]);
  fc.assert(
    fc.property(
      hostileStrings.filter((given) => !given.includes('/subscriptions/')),
      (given) => {
        expect(exactLine(given)).toBe(logLine(given));
      },
    ),
  );
});

describe('Markdown text', () => {
  test.each([
    ['module.web["a"].azurerm_linux_virtual_machine.this', 'module.web&#91;"a"&#93;.azurerm_linux_virtual_machine.this'],
    ['a|b', 'a&#124;b'],
    ['a\\|b', 'a&#92;&#124;b'],
    ['- item', '&#45; item'],
    ['1. item', '&#49;. item'],
    ['_lead_ and mid_dle', '&#95;lead&#95; and mid_dle'],
    ['@octocat', `@${joiner}octocat`],
    ['https://x.example', `https:${joiner}//x.example`],
    ['www.x.example', `www${joiner}.x.example`],
    ['fixes #12', `fixes #${joiner}12`],
  ])('writes %j as %j', (given, expected) => {
    expect(markdownText(given)).toBe(expected);
  });

  test('holds nothing that Markdown, HTML or GitHub would take for more than text', () => {
    fc.assert(
      fc.property(hostileStrings, (given) => {
        const written = markdownText(given, 80);
        const bare = written.replace(/&#\d+;/g, '');
        expect(bare).not.toMatch(/[&<>`*[\]|\\~$\r\n]/);
        expect(written).not.toMatch(/^[-+#=]|^\d+[.)]|^\s/);
        expect(written).not.toMatch(/@[A-Za-z0-9]|:\/\/|www\.[A-Za-z0-9]|#\d(?!\d*;)/i);
        expect(bare).not.toMatch(/(?<![\p{L}\p{N}])_[\p{L}\p{N}]|[\p{L}\p{N}]_(?![\p{L}\p{N}_])/u);
        expect(decoded(written)).toBe(visibleText(withNames(given), 80));
      }),
      { numRuns: 1000 },
    );
  });

  test('set as code opens and closes one element', () => {
    fc.assert(
      fc.property(hostileStrings, (given) => {
        expect(markdownCode(given)).toMatch(/^<code>[^<>|`\n]*<\/code>$/);
      }),
    );
  });
});

function decoded(markdown: string): string {
  return markdown.replaceAll(joiner, '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

test('a Mermaid label stays inside its quotes and fence', () => {
  fc.assert(
    fc.property(hostileStrings, (given) => {
      expect(mermaidLabel(given)).toMatch(/^(?!.*--)[^"`;#%{}<>:\n\\]*$/u);
      expect([...mermaidLabel(given)].length).toBeLessThanOrEqual(60);
    }),
  );
  expect(mermaidLabel('CustomerManagedSchedules')).toBe('CustomerManagedSchedules');
});
