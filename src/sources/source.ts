import type { Estate } from '../estate/estate.ts';

/** What a source is asked to read. Paths in `files` are resolved by the caller; `name` is what the user wrote. */
export interface SourceRequest {
  readonly files: readonly { readonly path: string; readonly name: string }[];
  /** Absolute directory of the source text behind the files. */
  readonly sourceRoot: string;
  /** Absolute; locations are relative to it. */
  readonly workingDirectory: string;
}

/** Turns somebody's JSON into an estate. Throws SourceError where that cannot be done. */
export type Source = (request: SourceRequest) => Promise<Estate>;
