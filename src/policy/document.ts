import { PolicyError, type PolicyIssue } from '../errors.ts';

/** Counts from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type Path = readonly (string | number)[];

/** A policy or waiver file as plain data, with the way back to its text. */
export interface PolicyDocument {
  /** As the user named it. */
  readonly file: string;
  readonly data: unknown;
  /** Where the key or the value at a path is written; the nearest place above it where the path leads nowhere. */
  locate(path: Path, part: 'key' | 'value'): Position;
}

export function issueAt(document: PolicyDocument, path: Path, part: 'key' | 'value', code: string, message: string): PolicyIssue {
  return { code, file: document.file, ...document.locate(path, part), path, message };
}

/** A failure of the file as a whole. */
export function fileIssue(file: string, code: string, message: string): PolicyIssue {
  return { code, file, line: 1, column: 1, path: [], message };
}

/** Throws when there is at least one issue. */
export function refuse(issues: readonly PolicyIssue[]): void {
  const [first, ...others] = issues;
  if (first) throw new PolicyError([first, ...others]);
}

/** Where an offset lies in a text. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** Text of others inside a sentence: quoted, cut to 60 characters, without invisible ones. */
export function quote(text: string): string {
  const cut = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return JSON.stringify(cut).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** A path as people write it: `environments.production.reboot[0]`. */
export function pathText(path: Path): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else if (/^[\w-]{1,60}$/.test(part)) text += text === '' ? part : `.${part}`;
    else text += `[${quote(part)}]`;
  }
  return text;
}

/** `did you mean "x"?` or the list of what is allowed, ready to end a sentence. */
export function suggestion(near: string | undefined, allowed: readonly string[]): string {
  if (near !== undefined) return `did you mean ${quote(near)}?`;
  return allowed.length === 0 ? 'nothing is allowed there.' : `allowed: ${allowed.join(', ')}.`;
}
