import { describe, expect, test } from 'vitest';
import { readReports, readValue } from '../../../src/doors/inputs/read-value.ts';
import { UsageError } from '../../../src/errors.ts';

const written = (...texts: string[]) => ({ texts, where: 'The option --x' });

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof UsageError) return error.code;
    throw error;
  }
  return 'no error';
}

describe('readValue', () => {
  test.each(['', '   ', '\n\n'])('empty text %j means not set', (text) => {
    expect(readValue('fail-on-severity', written(text))).toBeUndefined();
    expect(readValue('files', written(text))).toBeUndefined();
  });

  test('enums and booleans ignore case and white space', () => {
    expect(readValue('fail-on-severity', written(' HIGH '))).toBe('high');
    expect(readValue('warn-only', written('True'))).toBe(true);
    expect(readValue('warn-only', written('FALSE'))).toBe(false);
  });

  test('a wrong enum value is refused with the nearest one', () => {
    expect(() => readValue('fail-on-severity', written('critcal'))).toThrow(
      'The option --x cannot be "critcal". Did you mean "critical"? Expected one of low, medium, high, critical.',
    );
  });

  test.each(['yes', '1', 'on'])('a boolean cannot be %s', (text) => {
    expect(codeOf(() => readValue('warn-only', written(text)))).toBe('input/unknown-value');
  });

  test('lists have one entry a line and keep commas and spaces inside entries', () => {
    expect(readValue('files', written(' a,b.json \r\n\n plans/*.json', 'c d.json'))).toEqual(['a,b.json', 'plans/*.json', 'c d.json']);
  });

  test('two lines for a single value are refused', () => {
    expect(codeOf(() => readValue('environment', written('production\nstaging')))).toBe('input/several-values');
  });

  test.each([
    ['2026-11-22T12:00:00Z', '2026-11-22T12:00:00.000Z'],
    ['2026-11-22T12:00:00+02:00', '2026-11-22T10:00:00.000Z'],
    ['2026-11-22t12:00z', '2026-11-22T12:00:00.000Z'],
    ['2026-11-22', '2026-11-22T00:00:00.000Z'],
  ])('reads the time %s', (text, time) => {
    expect(readValue('now', written(text))?.toISOString()).toBe(time);
  });

  test.each(['2026-11-22T12:00:00', '2026-02-30T00:00:00Z', '22.11.2026', 'today', '2026-11-22T25:00:00Z', '1'])(
    'refuses the time %s',
    (text) => {
      expect(codeOf(() => readValue('now', written(text)))).toBe('input/not-a-time');
    },
  );
});

describe('readReports', () => {
  test('reads format=path, where the path may hold further equal signs', () => {
    expect(readReports(['json=out/a=b.json', 'Markdown = out.md'], 'x')).toEqual([
      { format: 'json', path: 'out/a=b.json' },
      { format: 'markdown', path: 'out.md' },
    ]);
  });

  test('an unknown format is refused with the nearest one', () => {
    expect(() => readReports(['jsn=out.json'], 'The option --reports')).toThrow('asks for the format "jsn". Did you mean "json"?');
  });

  test.each([
    ['out.json', 'input/not-a-report'],
    ['json=', 'input/not-a-report'],
    ['=out.json', 'input/unknown-format'],
    ['sarif=out.sarif', 'input/unknown-format'],
  ])('refuses the entry %s', (entry, code) => {
    expect(codeOf(() => readReports([entry], 'x'))).toBe(code);
  });

  test('two reports cannot share a file', () => {
    expect(codeOf(() => readReports(['json=out', 'text=out'], 'x'))).toBe('input/same-file');
  });
});
