import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  commandData,
  commandProperty,
  htmlText,
  logLine,
  markdownCode,
  markdownText,
  mermaidLabel,
  visibleText,
} from '../../src/text/escape.ts';

/** Text as an attacker would write it: any code unit, and the marks that mean something somewhere. */
const hostile = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          ...'%:,|`*_[](){}<>&"\'\\@#!$~=+-.1a \n\r\t\0',
          '::',
          '##[',
          '\u001b[31m',
          '\u001b]8;;x\u0007',
          '\u202e',
          '\u2066',
          '\u200b',
          '\ufeff',
          '\u2028',
          '\ud800',
          '\udc00',
          '😀',
          'https://x',
          'www.x',
          '&#60;',
          '<!--',
          '%0A',
          '\u0085',
          '\u009b31m',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const joiner = '\u2060';

describe('visible text', () => {
  test.each([
    ['module.web["a"]', 'module.web["a"]'],
    ['a\nb\tc', 'a b c'],
    ['\u001b[1;31mred\u001b[0m', 'red'],
    ['\u001b]0;title\u0007after', 'after'],
    ['abc\u202edef\u2069', 'abcdef'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['nul\0', 'nul'],
    ['half \ud83d', 'half \ufffd'],
    ['東京 😀', '東京 😀'],
  ])('shows %j as %j', (given, expected) => {
    expect(visibleText(given)).toBe(expected);
  });

  test('ends in an ellipsis where it is longer than the limit, and never inside a character', () => {
    expect(visibleText('😀'.repeat(20), 5)).toBe('😀😀😀😀…');
    expect(visibleText('x'.repeat(300))).toHaveLength(300);
    expect(visibleText('x'.repeat(301))).toBe(`${'x'.repeat(299)}…`);
  });

  test('holds nothing unseen and no more characters than its limit, whatever is given', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 80 }), (given, limit) => {
        const shown = visibleText(given, limit);
        expect(shown).not.toMatch(unseen);
        expect([...shown].length).toBeLessThanOrEqual(limit);
        expect(visibleText(shown, limit)).toBe(shown);
      }),
      { numRuns: 500 },
    );
  });

  test('comes to an end with a megabyte of unseen text', () => {
    for (const mark of ['\u200b', '\u001b[', '\u001b]', '\u0301', '\u2028']) {
      expect(visibleText(mark.repeat(1_000_000)).length).toBeLessThan(1_000);
    }
  });
});

describe('workflow commands', () => {
  test('escape as the official toolkit does', () => {
    const samples = fc.sample(hostile, 300).map((text) => Buffer.from(text).toString());
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
      fc.property(hostile, hostile, (title, message) => {
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
    ['  ::set-env name=A::b', '  : :set-env name=A::b'],
    ['done ##[error]x', 'done # #[error]x'],
    ['##vso[task.x]', '# #vso[task.x]'],
    ['a::b', 'a::b'],
  ])('writes %j as %j', (given, expected) => {
    expect(logLine(given)).toBe(expected);
  });

  test('is never a command for a runner', () => {
    fc.assert(
      fc.property(hostile, (given) => {
        const line = logLine(given);
        expect(line.trim().startsWith('::')).toBe(false);
        expect(line).not.toMatch(/##\[|##vso\[/i);
        expect(line).not.toMatch(unseen);
      }),
      { numRuns: 500 },
    );
  });
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
      fc.property(hostile, (given) => {
        const written = markdownText(given, 80);
        const bare = written.replace(/&#\d+;/g, '');
        expect(bare).not.toMatch(/[&<>`*[\]|\\~$\r\n]/);
        expect(written).not.toMatch(/^[-+#=]|^\d+[.)]|^\s/);
        expect(written).not.toMatch(/@[A-Za-z0-9]|:\/\/|www\.[A-Za-z0-9]|#\d(?!\d*;)/i);
        expect(bare).not.toMatch(/(?<![\p{L}\p{N}])_[\p{L}\p{N}]|[\p{L}\p{N}]_(?![\p{L}\p{N}_])/u);
        expect(decoded(written)).toBe(visibleText(given, 80).trim());
      }),
      { numRuns: 1000 },
    );
  });

  test('set as code opens and closes one element', () => {
    fc.assert(
      fc.property(hostile, (given) => {
        expect(markdownCode(given)).toMatch(/^<code>[^<>|`\n]*<\/code>$/);
      }),
    );
  });
});

function decoded(markdown: string): string {
  return markdown.replaceAll(joiner, '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

test('HTML text opens no element, attribute or entity of its own', () => {
  expect(htmlText(`<a href="x" id='y'>&amp;\``)).toBe('&#60;a href=&#34;x&#34; id=&#39;y&#39;&#62;&#38;amp;&#96;');
  fc.assert(
    fc.property(hostile, (given) => {
      const written = htmlText(given, 80);
      expect(written.replace(/&#\d+;/g, '')).not.toMatch(/[&<>"'`\n]/);
      expect(decoded(written)).toBe(visibleText(given, 80));
    }),
  );
});

test('a Mermaid label stays inside its quotes and fence', () => {
  fc.assert(
    fc.property(hostile, (given) => {
      expect(mermaidLabel(given)).toMatch(/^(?!.*--)[^"`;#%{}<>:\n\\]*$/u);
      expect([...mermaidLabel(given)].length).toBeLessThanOrEqual(60);
    }),
  );
  expect(mermaidLabel('CustomerManagedSchedules')).toBe('CustomerManagedSchedules');
});
