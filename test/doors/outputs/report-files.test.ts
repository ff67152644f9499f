import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeReportFile } from '../../../src/doors/outputs/report-files.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

test('creates directories, replaces an older report, and leaves nothing else', () => {
  const path = join(directory, 'a', 'b', 'out.json');
  expect(writeReportFile(path, () => 'first')).toBeUndefined();
  expect(writeReportFile(path, () => 'second')).toBeUndefined();
  expect(readFileSync(path, 'utf8')).toBe('second');
  expect(readdirSync(join(directory, 'a', 'b'))).toEqual(['out.json']);
});

test('writes pieces one after the other, and nothing at all where one cannot be made', () => {
  const path = join(directory, 'out.json');
  const pieces = Array.from({ length: 50_000 }, (_, index) => `${index} \u{1F600}\n`);
  expect(writeReportFile(path, () => pieces)).toBeUndefined();
  expect(readFileSync(path, 'utf8')).toBe(pieces.join(''));
  const broken = function* () {
    yield 'x'.repeat(100_000);
    throw new RangeError('too long');
  };
  expect(writeReportFile(path, broken)).toMatch(/was not written/);
  expect(readFileSync(path, 'utf8')).toBe(pieces.join(''));
  expect(readdirSync(directory)).toEqual(['out.json']);
});

test('says what to do when the path cannot be written, and leaves nothing behind', () => {
  mkdirSync(join(directory, 'out.json'));
  writeFileSync(join(directory, 'file'), '');
  expect(writeReportFile(join(directory, 'out.json'), () => 'x')).toMatch(/was not written \(\w+\)\. Choose a path that can be written\.$/);
  expect(writeReportFile(join(directory, 'file', 'out.json'), () => 'x')).toMatch(/was not written/);
  expect(readdirSync(directory).sort()).toEqual(['file', 'out.json']);
});

test('a link in the place of a report is replaced, what it leads to is not touched', () => {
  const [precious, path] = [join(directory, 'precious'), join(directory, 'out.json')];
  writeFileSync(precious, 'precious');
  symlinkSync(precious, path);
  expect(writeReportFile(path, () => 'report')).toBeUndefined();
  expect(readFileSync(precious, 'utf8')).toBe('precious');
  expect(readFileSync(path, 'utf8')).toBe('report');
});

test('a report that is too large for one text is a warning, and the older file stays', () => {
  const path = join(directory, 'out.json');
  writeReportFile(path, () => 'old');
  const warning = writeReportFile(path, () => 'a'.repeat(2 ** 29).repeat(2));
  expect(warning).toMatch(/out\.json" was not written: it would be too large\. Check less in one run\.$/);
  expect(readFileSync(path, 'utf8')).toBe('old');
});
