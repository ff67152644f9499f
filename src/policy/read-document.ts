import { readFileSync, statSync } from 'node:fs';
import { PolicyError } from '../errors.ts';
import { fileIssue, type Path, type PolicyDocument } from './document.ts';
import { readJson } from './json-document.ts';
import { readYaml } from './yaml-document.ts';

const largest = 1024 * 1024;

/**
 * Reads a policy or waiver file, JSON or YAML by its content. `file` is how the user named it; `isText` says where numbers and
 * booleans of YAML stand for their own text. Throws a PolicyError that says why the file cannot be used.
 */
export async function readDocument(absolutePath: string, file: string, isText: (path: Path) => boolean): Promise<PolicyDocument> {
  const text = readText(absolutePath, file);
  const looksLikeJson = /^\s*[{["]/.test(text);
  return (looksLikeJson ? readJson(file, text) : undefined) ?? (await readYaml(file, text, isText));
}

function readText(absolutePath: string, file: string): string {
  const bytes = readBytes(absolutePath, file);
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes); // drops the byte order mark
  } catch {
    throw new PolicyError([fileIssue(file, 'policy/encoding', 'The file is not UTF-8 text; save it as UTF-8.')]);
  }
}

function readBytes(absolutePath: string, file: string): Uint8Array {
  try {
    const found = statSync(absolutePath);
    if (!found.isFile()) {
      const what = found.isDirectory() ? 'a directory' : 'not a regular file';
      throw new PolicyError([fileIssue(file, 'policy/not-a-file', `This is ${what}; name a YAML or JSON file.`)]);
    }
    const bytes = found.size > largest ? undefined : readFileSync(absolutePath);
    if (bytes && bytes.length <= largest) return bytes;
    throw new PolicyError([
      fileIssue(file, 'policy/too-large', 'The file is larger than 1 MiB, which no policy needs; check that it is the right one.'),
    ]);
  } catch (error) {
    if (error instanceof PolicyError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new PolicyError([fileIssue(file, 'policy/not-found', 'There is no such file; check the path.')]);
    }
    throw new PolicyError([fileIssue(file, 'policy/unreadable', `The file cannot be read (${code ?? 'invalid path'}).`)]);
  }
}
