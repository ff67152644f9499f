import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTime, writeTime } from '../../src/text/time.ts';

test.each([
  ['2026-11-22', '2026-11-22T00:00:00.000Z'],
  ['2026-11-22T12:00Z', '2026-11-22T12:00:00.000Z'],
  ['2026-11-22T12:00:00Z', '2026-11-22T12:00:00.000Z'],
  ['2026-11-22t12:00:00.1234567z', '2026-11-22T12:00:00.123Z'],
  ['2026-11-22T12:00:00+02:00', '2026-11-22T10:00:00.000Z'],
  ['2026-11-22T12:00:00-0230', '2026-11-22T14:30:00.000Z'],
  ['2028-02-29', '2028-02-29T00:00:00.000Z'],
  ['0000-02-29', '0000-02-29T00:00:00.000Z'],
])('reads %s', (text, time) => {
  expect(new Date(readTime(text) ?? Number.NaN).toISOString()).toBe(time);
});

test.each([
  '',
  'today',
  '22.11.2026',
  '2026',
  '2026-11',
  '1763812800',
  '+012026-11-22T12:00:00Z',
  '2026-11-22T12:00:00',
  '2026-11-22 12:00:00Z',
  '2026-11-22T12Z',
  '2026-11-22T25:00:00Z',
  '2026-11-22T12:60:00Z',
  '2026-11-22Z',
  ' 2026-11-22',
  '2026-11-22\n',
])('does not guess %j', (text) => {
  expect(readTime(text)).toBeUndefined();
});

test.each(['2026-02-30', '2026-02-29', '1900-02-29', '2026-04-31', '2026-11-00', '2026-13-01', '2026-00-10', '2026-02-30T00:00:00Z'])(
  'refuses %s, which no calendar has',
  (text) => {
    expect(readTime(text)).toBeUndefined();
  },
);

test('reads every time that is written by a program', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true }),
      (date) => {
        expect(readTime(date.toISOString())).toBe(date.getTime());
        expect(readTime(writeTime(date.getTime()))).toBe(date.getTime());
      },
    ),
  );
});
