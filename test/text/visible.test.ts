import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visibleLines, visibleText } from '../../src/text/visible.ts';
import { hostileStrings, unseen } from '../support/hostile.ts';

describe('visible text', () => {
  test.each([
    ['module.web["a"]', 'module.web["a"]'],
    ['a\nb\tc', 'a b c'],
    ['a\r\nb\u0085c\u2028d\ve', 'a b c d e'],
    ['  edges \n', 'edges'],
    ['\u001b[1;31mred\u001b[0m', 'red'],
    ['\u009b31mred\u009d8;;x\u009c', 'red'],
    ['\u001b]0;title\u0007after', 'after'],
    ['abc\u202edef\u2069', 'abcdef'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['nul\0', 'nul'],
    ['half \ud83d', 'half \ufffd'],
    ['東京 😀', '東京 😀'],
    ['e\u0301\u0302', 'e\u0301\u0302'],
    [`e${'\u0301'.repeat(100)}f`, `e${'\u0301'.repeat(8)}f`],
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
      fc.property(hostileStrings, fc.integer({ min: 1, max: 80 }), (given, limit) => {
        const shown = visibleText(given, limit);
        expect(shown).not.toMatch(unseen);
        expect(shown).not.toMatch(/\n|\p{M}{9}/u);
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

describe('visible lines', () => {
  test('keep their breaks and their indentation', () => {
    expect(visibleLines('Violations\r\n  web\r\n\u2028  sql\tx\n')).toBe('Violations\n  web\n   sql x\n');
  });

  test('are what the same text on one line is, whatever is given', () => {
    fc.assert(
      fc.property(hostileStrings, (given) => {
        expect(visibleLines(given)).not.toMatch(unseen);
        const inOne = visibleLines(given).replaceAll('\n', ' ').trim();
        expect(visibleText(given, 100_000)).toBe(inOne);
      }),
      { numRuns: 500 },
    );
  });
});
