import { UsageError } from '../../errors.ts';
import type { Written } from './read-value.ts';

/** What an input says: one value for all files, and others for files that match a glob. */
export interface ValueByFile {
  readonly value?: string;
  readonly byFile: readonly { readonly files: string; readonly value: string }[];
}

/** Reads lines of `VALUE` and `PATTERN=VALUE`. Throws a UsageError for two values that are for all. */
export function readByFile(lines: readonly string[] | undefined, written: Written | undefined): ValueByFile {
  const byFile: { files: string; value: string }[] = [];
  const values: string[] = [];
  for (const line of lines ?? []) {
    // No name of Azure holds an equals sign; a path may.
    const [, files, value] = /^(.+)=([^=]+)$/.exec(line) ?? [];
    if (files !== undefined && value !== undefined) byFile.push({ files: files.trim(), value: value.trim() });
    else values.push(line);
  }
  const [value] = values;
  if (values.length <= 1) return { ...(value === undefined ? {} : { value }), byFile };
  throw new UsageError(
    'input/several-values',
    `${written?.where ?? ''} has ${values.length} values for every file. Keep one, and write the others as pattern=value.`.trim(),
  );
}
