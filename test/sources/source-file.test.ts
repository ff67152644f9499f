import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSourceFile } from '../../src/sources/source-file.ts';

const expected = { content: 'a plan in JSON', file: 'a plan file: name the output of `terraform show -json`' };

const directory = mkdtempSync(join(tmpdir(), 'plan-file-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** Bytes of a file as they come, by so many at once. */
async function read(bytes: Buffer, chunk: number) {
  const path = join(directory, 'plan.json');
  writeFileSync(path, bytes);
  const file = await openSourceFile(path, 'plan.json', expected);
  try {
    const parts: Buffer[] = [];
    for (;;) {
      const target = Buffer.alloc(chunk);
      const count = file.fill(target);
      if (count === 0) break;
      parts.push(target.subarray(0, count));
    }
    return { file, content: Buffer.concat(parts) };
  } finally {
    file.close();
  }
}

const bytesOf = (length: number) => Buffer.from(Array.from({ length }, (_, at) => at % 251));

describe('a file of the input', () => {
  it.each([
    ['empty', 0],
    ['small', 100],
    ['longer than its beginning', 5000],
    ['as large as is read at once', 512 * 1024],
    ['larger than is read at once', 512 * 1024 + 1],
  ])('gives its bytes in order, once: %s', async (_, length) => {
    const bytes = bytesOf(length);
    for (const chunk of [1000, 4096, 70_000]) {
      const { content, file } = await read(bytes, chunk);
      expect(content.equals(bytes)).toBe(true);
      expect(file.name).toBe('plan.json');
      expect(file.head.equals(bytes.subarray(0, 4096))).toBe(true);
    }
  });

  it.each(['little end first', 'big end first'])('comes in UTF-8 where PowerShell wrote UTF-16, %s', async (order) => {
    for (const length of [3, 300_000]) {
      const text = `{"a": "${'ü'.repeat(length)}"}`;
      const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
      const { content, file } = await read(order === 'big end first' ? utf16.swap16() : utf16, 70_000);
      expect(content.toString('utf8')).toBe(text);
      expect(file.head.toString('utf8', 0, 6)).toBe('{"a": ');
    }
  });

  it('is there as a whole while it is small', async () => {
    expect((await read(bytesOf(512 * 1024), 70_000)).file.whole?.length).toBe(512 * 1024);
    expect((await read(bytesOf(512 * 1024 + 1), 70_000)).file).not.toHaveProperty('whole');
  });

  it('that is not there is said in one sentence', async () => {
    await expect(openSourceFile(join(directory, 'missing.json'), 'missing.json', expected)).rejects.toMatchObject({
      code: 'source/unreadable',
      message: 'missing.json: there is no such file; expected a plan in JSON. Check the path, relative to the working directory.',
    });
  });

  it('that cannot be reached is said in one sentence, with the reason of the system', async () => {
    writeFileSync(join(directory, 'file'), '');
    await expect(openSourceFile(join(directory, 'file', 'below.json'), 'below.json', expected)).rejects.toMatchObject({
      code: 'source/unreadable',
      message: 'below.json: it cannot be read (ENOTDIR); expected a plan in JSON. Check the path, relative to the working directory.',
    });
  });

  it('that is a directory is said in one sentence', async () => {
    mkdirSync(join(directory, 'plans'));
    await expect(openSourceFile(join(directory, 'plans'), 'plans', expected)).rejects.toMatchObject({
      code: 'source/directory',
      message: 'plans is a directory; expected a plan file: name the output of `terraform show -json`.',
    });
  });
});
